"""Imports: what files say, what is refused and where, and that it is all or nothing."""

from __future__ import annotations

import io
import json
import zipfile

import openpyxl
import pytest

from exchange.imports.files import CSV, NDJSON, XLSX
from exchange.imports.models import Import
from institutions.models import Identifier, Institution, InstitutionName
from sources import revisions
from sources.models import Revision
from tests import make

pytestmark = pytest.mark.django_db

IMPORTS = "/api/v1/imports"
BASE = [
    {"resource": "sources", "slug": "plan", "title": "Plan", "publisher": "State Council", "kind": "news"},
    {
        "resource": "jurisdictions",
        "slug": "zz",
        "code": "ZZ",
        "kind": "country",
        "name": "Zembla",
        "citation": "plan",
    },
    {"resource": "institutions", "slug": "m-1", "kind": "ministry", "jurisdiction": "zz", "citation": "plan"},
]


def ndjson(*rows):
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


def send(client, body, content_type=NDJSON, headers=None, **query):
    parameters = "&".join(f"{name}={value}" for name, value in query.items())
    return client.post(
        f"{IMPORTS}?{parameters}".rstrip("?"), body, content_type=content_type, headers=headers or {}
    )


def spreadsheet(*rows, title="institutions"):
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def report(client, answer):
    address = answer.json().get("report") or answer.headers["Location"]
    return client.get(address).json()["results"]


@pytest.fixture
def based(editor):
    """An editor in whose registry there are a source, a country and an institution, `m-1`."""
    assert send(editor, ndjson(*BASE)).status_code == 201
    return editor


def test_lines_that_name_their_resources_are_recorded_in_one_revision(editor):
    before = revisions.head()

    answer = send(editor, ndjson(*BASE), headers={"X-Reason": "A new country"})

    assert answer.status_code == 201
    assert answer.json()["state"] == "done" and answer.json()["revision"] == f"r{before + 1}"
    assert revisions.head() == before + 1
    revision = Revision.objects.get(number=before + 1)
    assert (revision.actor, revision.reason) == (editor.user.username, "A new country")
    assert [(t["resource"], t["created"]) for t in answer.json()["tallies"]] == [
        ("sources", 1),
        ("jurisdictions", 1),
        ("institutions", 1),
    ]
    assert editor.get(answer.headers["Location"]).json() == answer.json()


def test_the_same_file_twice_changes_nothing(based):
    before = revisions.head()

    answer = send(based, ndjson(*BASE))

    assert answer.json()["revision"] is None and revisions.head() == before
    assert [t["unchanged"] for t in answer.json()["tallies"]] == [1, 1, 1]


def test_what_a_row_leaves_out_stays_as_it_is(based):
    send(based, ndjson({"slug": "m-1", "note": "Seen."}), resource="institutions")

    row = Institution.objects.get(slug="m-1")
    assert (row.note, row.kind, row.jurisdiction.slug) == ("Seen.", "ministry", "zz")


def test_rows_of_others_are_changed_too(based):
    other = make.client_of("editor")

    answer = send(other, ndjson({"slug": "m-1", "note": "Seen."}), resource="institutions")

    assert answer.json()["tallies"][0]["updated"] == 1


def test_the_report_says_what_changes_from_what_to_what(based):
    row = {"slug": "m-1", "kind": "academy", "citation": {"source": "plan", "locator": "p. 2"}}

    answer = send(based, ndjson(row), resource="institutions", dry_run="true")

    [line] = report(based, answer)
    assert (line["kind"], line["row"], line["key"]) == ("updated", 1, "m-1")
    assert line["fields"] == [
        {
            "field": "citation",
            "from": {"source": "plan", "locator": ""},
            "to": {"source": "plan", "locator": "p. 2"},
        },
        {"field": "kind", "from": "ministry", "to": "academy"},
    ]


def test_a_dry_run_writes_nothing(editor):
    before = revisions.head()

    answer = send(editor, ndjson(*BASE), dry_run="true")

    assert answer.status_code == 201
    assert answer.json()["dry_run"] and answer.json()["changes"] == 3
    assert revisions.head() == before and not Institution.objects.exists()


def test_every_bad_row_is_named_by_row_column_and_code_and_nothing_is_written(based):
    before = revisions.head()
    rows = [
        {"slug": "m-2", "kind": "ministry", "jurisdiction": "zz", "citation": "plan"},
        {"slug": "m-3", "kind": "castle", "jurisdiction": "nowhere", "citation": "plan"},
        {"slug": "m-4", "kind": "ministry", "citation": "plan", "nmae": "x"},
    ]

    answer = send(based, ndjson(*rows), resource="institutions")

    assert answer.status_code == 400 and answer.json()["code"] == "import_refused"
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [
        ("/2/jurisdiction", "does_not_exist"),
        ("/2/kind", "invalid_choice"),
        ("/3/jurisdiction", "required"),
        ("/3/nmae", "unknown_field"),
    ]
    assert [(f["row"], f["column"], f["code"]) for f in report(based, answer)] == [
        (2, "jurisdiction", "does_not_exist"),
        (2, "kind", "invalid_choice"),
        (3, "jurisdiction", "required"),
        (3, "nmae", "unknown_field"),
    ]
    assert revisions.head() == before


def test_what_the_database_refuses_is_named_by_row(based):
    rows = [
        {"key": f"i-{n}", "institution": "m-1", "scheme": "wikidata", "value": "Q1", "citation": "plan"}
        for n in range(2)
    ]

    answer = send(based, ndjson(*rows), resource="identifiers")

    assert answer.status_code == 400
    assert [line["row"] for line in report(based, answer)] == [2]
    assert not Identifier.objects.exists()


def test_a_table_in_csv_is_read_by_its_header(based):
    body = '\ufeffslug,kind,jurisdiction,citation.source,citation.locator,note\r\nm-5,ministry,zz,plan,p. 1,"Two\r\nlines, one cell"\r\n'

    answer = send(based, body.encode(), CSV, resource="institutions")

    assert answer.status_code == 201, answer.json()
    row = Institution.objects.get(slug="m-5")
    assert (row.citation.locator, row.note) == ("p. 1", "Two\r\nlines, one cell")


def test_an_empty_cell_empties_what_may_be_empty(based):
    send(based, ndjson({"slug": "m-1", "note": "Seen.", "valid_from": "1998"}), resource="institutions")

    send(based, b"slug,note,valid_from,confidence\nm-1,,,\n", CSV, resource="institutions")

    row = Institution.objects.get(slug="m-1")
    assert (row.note, row.valid_from, row.confidence) == ("", None, "medium")


def test_a_spreadsheet_is_read_as_its_cells_show(based):
    import datetime as dt

    body = spreadsheet(
        ["slug", "kind", "jurisdiction", "citation", "valid_from", "note"],
        ["m-6", "ministry", "zz", "plan", 1998, 12],
        ["m-7", "ministry", "zz", "plan", dt.datetime(1998, 3, 10), None],
    )

    answer = send(based, body, XLSX, resource="institutions")

    assert answer.status_code == 201, answer.json()
    assert Institution.objects.get(slug="m-6").valid_from == "1998"
    assert Institution.objects.get(slug="m-6").note == "12"
    assert Institution.objects.get(slug="m-7").valid_from == "1998-03-10"


def test_sheets_may_be_named_for_their_resources(based):
    body = spreadsheet(["slug", "note"], ["m-1", "Seen."])

    assert send(based, body, XLSX).json()["tallies"][0]["resource"] == "institutions"


def test_a_formula_is_refused_by_cell(based):
    body = spreadsheet(["slug", "note"], ["m-1", "=1+1"], ["m-1", "fine"])

    answer = send(based, body, XLSX, resource="institutions")

    assert [(f["row"], f["column"], f["code"]) for f in report(based, answer)] == [
        (2, "note", "formula_cell")
    ]


def bomb():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\x00" * (8 * 2**20))
    return file.getvalue()


@pytest.mark.parametrize(
    ("body", "content_type", "code"),
    [
        (b"", NDJSON, "empty_file"),
        (b"\n\n", NDJSON, "empty_file"),
        (b'{"slug": "\xff"}', NDJSON, "not_utf8"),
        ('{"slug": "m"}'.encode("utf-16"), NDJSON, "not_utf8"),
        (b'{"slug": "a\x00"}', NDJSON, "invalid_character"),
        (b'{"slug": "' + b"a" * 2**20 + b'"}', NDJSON, "line_too_long"),
        (b"slug,slug\na,b\n", CSV, "duplicate_column"),
        (b"slug,nmae\na,b\n", CSV, "unknown_field"),
        (b"slug,\na,b\n", CSV, "blank_column"),
        (b"\n", CSV, "no_header"),
        (b'slug\n"a"b\n', CSV, "invalid_csv"),
        (b"slug\nm\xe9\n", CSV, "not_utf8"),
        (b",".join([b"slug"] * 300) + b"\n", CSV, "too_many_columns"),
        (b"PK\x03\x04", XLSX, "invalid_xlsx"),
        (b"not a zip", XLSX, "invalid_xlsx"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(editor, body, content_type, code):
    answer = send(editor, body, content_type, resource="institutions")

    assert answer.status_code == 400, answer.content[:300]
    assert (answer.json()["code"], answer.json()["errors"][0]["code"]) == ("unreadable_file", code)
    assert not Import.objects.exists()


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked(editor):
    answer = send(editor, bomb(), XLSX, resource="institutions")

    assert answer.json()["errors"][0]["code"] == "zip_bomb"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"[1]", "invalid_json"),
        (b"{", "invalid_json"),
        (b'{"slug": "a", "slug": "b"}', "invalid_json"),
        (b'{"slug": NaN}', "invalid_json"),
        (b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "invalid_json"),
        (b'{"slug": "\\ud800"}', "invalid_type"),
        (b'{"slug": 1e400}', "invalid_type"),
        (b'{"kind": "ministry"}', "required"),
    ],
)
def test_a_bad_line_is_named(editor, body, code):
    answer = send(editor, body, resource="institutions")

    assert answer.status_code == 400
    assert answer.json()["code"] == "import_refused"
    assert code in [e["code"] for e in answer.json()["errors"]]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"resource": "castles"}, "unknown_resource"),
        ({"resource": "institutions", "dry_run": "maybe"}, "invalid_boolean"),
    ],
)
def test_a_bad_parameter_is_named(editor, query, code):
    answer = send(editor, b"{}", **query)

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["code"] == code


def test_other_media_types_and_codings_are_refused(editor):
    assert send(editor, b"{}", "application/json", resource="institutions").status_code == 415
    assert send(editor, b"{}", f"{CSV}; charset=gb18030", resource="institutions").status_code == 415
    assert (
        send(editor, b"{}", headers={"Content-Encoding": "gzip"}, resource="institutions").status_code == 415
    )


def test_only_editors_with_a_token_that_writes_import(api, editor):
    reader = make.client_of("reader")

    assert send(api, b"{}").status_code == 401
    assert send(reader, b"{}").status_code == 403
    assert api.get(IMPORTS).status_code == 401
    assert reader.get(IMPORTS).status_code == 403


def test_an_editor_sees_imports_of_their_own_and_an_administrator_those_of_all(based):
    other, administrator = make.client_of("editor"), make.client_of("admin")
    [mine] = based.get(IMPORTS).json()["results"]

    assert other.get(IMPORTS).json()["results"] == []
    assert other.get(f"{IMPORTS}/{mine['id']}").status_code == 404
    assert administrator.get(f"{IMPORTS}/{mine['id']}").status_code == 200


def test_the_list_comes_in_pages_the_latest_first(based, django_assert_max_num_queries):
    for note in "ab":
        send(based, ndjson({"slug": "m-1", "note": note}), resource="institutions")

    with django_assert_max_num_queries(6):
        page = based.get(f"{IMPORTS}?page_size=2").json()

    assert [len(page["results"]), page["results"][0]["resource"]] == [2, "institutions"]
    assert len(based.get(page["next"]).json()["results"]) == 1


def test_an_import_that_ended_is_not_cancelled(based):
    [ended] = based.get(IMPORTS).json()["results"]

    answer = based.post(f"{IMPORTS}/{ended['id']}/cancel")

    assert (answer.status_code, answer.json()["code"]) == (409, "import_ended")


def test_an_earlier_slug_leads_to_the_row_and_renames_nothing(based):
    send(based, ndjson({"id": str(Institution.objects.get().pk), "slug": "m-new"}), resource="institutions")

    send(based, ndjson({"slug": "m-1", "note": "Seen."}), resource="institutions")

    row = Institution.objects.get()
    assert (row.slug, row.note) == ("m-new", "Seen.")


def test_lists_are_replaced_where_they_are_named_and_stay_where_they_are_not(based):
    fact = {
        "key": "n-1",
        "institution": "m-1",
        "text": "Ministry",
        "lang": "en",
        "kind": "label",
        "citation": "plan",
    }
    send(based, ndjson({**fact, "further_citations": ["plan"]}), resource="names")
    name = InstitutionName.objects.get()

    send(based, ndjson({"key": "n-1", "text": "The Ministry"}), resource="names")
    assert name.further_citations.count() == 1

    answer = send(based, ndjson({"key": "n-1", "further_citations": []}), resource="names")
    assert name.further_citations.count() == 0
    assert report(based, answer)[0]["fields"] == [
        {"field": "further_citations", "from": None, "to": {"added": 0, "removed": 1}}
    ]
