"""Resources as flat tables: the rows of their lists, in formats that other programs read, and no formula in them."""

from __future__ import annotations

import csv
import io
import json
from contextlib import ExitStack
from decimal import Decimal

import openpyxl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet
from rest_framework.test import APIClient

from exchange.api.tables import Streamed
from exchange.loading.resources import RESOURCES
from exchange.tables import formats
from exchange.tables.cells import guarded, unguarded
from exchange.tables.columns import VIEWS, Column, Kind, columns_of
from institutions.models import Institution
from sources import revisions
from tests import make, make_programs

pytestmark = pytest.mark.django_db


def table(api: APIClient, address: str) -> bytes:
    """Return the table at `address` below /tables."""
    answer = api.get(f"/api/v1/tables/{address}")
    assert answer.status_code == 200, answer.content
    return answer.getvalue()


def rows(api: APIClient, address: str) -> list[dict]:
    return [
        json.loads(line)
        for line in table(api, address + ("&" if "?" in address else "?") + "format=ndjson").splitlines()
    ]


def lines(api: APIClient, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table(api, address).decode())))


# Which rows and columns


def test_table_has_the_rows_of_the_list_in_its_order(api: APIClient, most: Institution) -> None:
    for slug in ("c", "a", "b"):
        make.make_institution(slug, slug.upper())
    for query in ("", "ordering=-slug", "kind=ministry&ordering=slug", "slug__in=a,c", "valid_on=1900-01-01"):
        listed = [row["slug"] for row in api.get(f"/api/v1/institutions?{query}").json()["results"]]

        assert [row["slug"] for row in rows(api, f"institutions?{query}")] == listed


def test_table_answers_for_what_was_known(api: APIClient, most: Institution) -> None:
    before = most.revision
    make.change(most, note="later")

    assert [row["note"] for row in rows(api, f"institutions?known_at=r{before}")] == [""]
    assert [row["note"] for row in rows(api, "institutions")] == ["later"]


def test_table_of_rivals_shows_the_best_account_unless_all_are_asked_for(
    api: APIClient, most: Institution
) -> None:
    for amount in (1, 2):
        make_programs.make_flow(amount=amount, claim_key="one", provider_institution=most)

    assert len(rows(api, "funding-flows")) == len(api.get("/api/v1/funding-flows").json()["results"]) == 1
    assert len(rows(api, "funding-flows?standing=any")) == 2


def test_references_codes_and_citations_are_flat_columns_with_words_beside_them(
    api: APIClient, most: Institution
) -> None:
    [row] = rows(api, "names?lang=en")

    assert (row["institution"], row["institution.name"]) == ("most", "Ministry of Science and Technology")
    assert (row["kind"], row["kind.label"]) == ("label", "label: the name it goes by")
    assert row["citation.source"] and row["citation.source.name"]
    assert "citation" not in row


def test_columns_are_those_asked_for_in_their_order(api: APIClient, most: Institution) -> None:
    assert table(api, "institutions?format=csv&columns=kind.label,slug").decode() == (
        "kind.label,slug\r\nministry or commission of the State Council,most\r\n"
    )


def test_without_labels_a_table_has_what_a_load_takes(api: APIClient, most: Institution) -> None:
    [row] = rows(api, "institutions?labels=false")

    assert set(row) == {
        "id",
        "citation.source",
        "citation.locator",
        "further_citations",
        *RESOURCES["institutions"].fields,
    } - {"citation"}


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_field_that_a_load_takes_is_a_column_of_the_same_name(resource: str) -> None:
    taken = {column.name.partition(".")[0] for column in columns_of(resource) if column.taken}

    assert taken == {"id", *RESOURCES[resource].fields, *(list_.name for list_ in RESOURCES[resource].lists)}


@pytest.mark.parametrize("resource", VIEWS)
def test_columns_have_names_of_their_own_and_are_described(api: APIClient, resource: str) -> None:
    columns = api.get(f"/api/v1/tables/{resource}/columns").json()["columns"]

    assert len({column["name"] for column in columns}) == len(columns)
    assert all(column["refers_to"] in (*VIEWS, None) for column in columns)


def test_every_table_is_named(api: APIClient) -> None:
    body = api.get("/api/v1/tables").json()

    assert [each["resource"] for each in body["tables"]] == sorted(VIEWS)


# What is refused


@pytest.mark.parametrize(
    ("query", "parameter", "code"),
    [
        ("format=cvs", "format", "invalid_choice"),
        ("columns=slug,nmae", "columns", "invalid_choice"),
        ("columns=slug,slug", "columns", "invalid_choice"),
        ("columns=kind.label&labels=false", "columns", "invalid_choice"),
        ("labels=no", "labels", "invalid_boolean"),
        ("bom=1&format=csv", "bom", "invalid_boolean"),
        ("bom=true", "bom", "invalid_choice"),
        ("kind=nothing", "kind", "invalid_choice"),
        ("ordering=nothing", "ordering", "invalid_ordering"),
        ("known_at=r99999", "known_at", "unknown_revision"),
        ("page_size=5", "page_size", "unknown_parameter"),
        ("cursor=x", "cursor", "unknown_parameter"),
    ],
)
def test_what_no_table_takes_is_refused_by_name(
    api: APIClient, db: None, query: str, parameter: str, code: str
) -> None:
    answer = api.get(f"/api/v1/tables/institutions?{query}")

    assert answer.status_code == 400
    body = answer.json()
    assert code in (body["code"], *(error["code"] for error in body.get("errors", ())))
    assert parameter in json.dumps(body)


@pytest.mark.parametrize(
    "address", ["tables/institution", "tables/institution/columns", "tables/nothing?format=csv"]
)
def test_there_is_no_table_of_what_is_no_resource(api: APIClient, address: str) -> None:
    assert api.get(f"/api/v1/{address}").json()["code"] == "not_found"


def test_tables_are_only_read(editor: APIClient) -> None:
    assert editor.post("/api/v1/tables/institutions", {}).status_code == 405


def test_accept_has_to_take_the_format(api: APIClient, most: Institution) -> None:
    assert api.get("/api/v1/tables/institutions?format=csv", HTTP_ACCEPT="text/csv").getvalue()
    assert (
        api.get("/api/v1/tables/institutions?format=csv", HTTP_ACCEPT="application/json").status_code == 406
    )


def test_a_sheet_that_cannot_hold_the_rows_is_refused(
    api: APIClient, most: Institution, monkeypatch: pytest.MonkeyPatch
) -> None:
    make.make_institution("other", "Other")
    monkeypatch.setattr("exchange.api.tables.MOST_ROWS_OF_A_SHEET", 2)
    assert table(api, "institutions?format=xlsx")

    make.make_institution("third", "Third")
    answer = api.get("/api/v1/tables/institutions?format=xlsx")
    assert (answer.status_code, answer.json()["code"]) == (422, "too_large")
    assert table(api, "institutions?format=csv")


# What comes with it


def test_a_table_is_a_file_with_a_name_and_a_version(api: APIClient, most: Institution) -> None:
    answer = api.get("/api/v1/tables/institutions?format=csv")

    revision = answer["X-Revision"]
    assert answer["Content-Disposition"] == f'attachment; filename="institutions-{revision}.csv"'
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert f"known_at={revision}" in answer["Content-Location"]


def test_a_copy_that_is_current_is_not_sent_again(api: APIClient, most: Institution) -> None:
    address = "/api/v1/tables/institutions?format=csv"
    tag = api.get(address)["ETag"]

    assert api.get(address, HTTP_IF_NONE_MATCH=tag).status_code == 304
    assert api.get(address, HTTP_IF_NONE_MATCH="*").status_code == 304
    assert api.get(f"{address}&columns=slug", HTTP_IF_NONE_MATCH=tag).status_code == 200
    make.change(most, note="new")
    assert api.get(address, HTTP_IF_NONE_MATCH=tag).status_code == 200


def test_head_says_what_get_would_and_reads_no_rows(api: APIClient, most: Institution) -> None:
    answer = api.head("/api/v1/tables/institutions?format=csv")

    assert answer["ETag"] == api.get("/api/v1/tables/institutions?format=csv")["ETag"]
    assert answer.getvalue() == b""


def test_queries_go_by_batches_not_by_rows(api: APIClient, most: Institution) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            table(api, "institutions?format=csv")
        return len(caught)

    one = queries()
    for number in range(5):
        make.make_institution(f"more-{number}", "More")

    assert queries() == one


def test_a_long_table_is_sent_while_it_is_read(
    api: APIClient, most: Institution, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = api.get("/api/v1/tables/institutions?format=csv")
    monkeypatch.setattr("exchange.api.tables.MOST_AT_ONCE", 10)

    answer = api.get("/api/v1/tables/institutions?format=csv")
    assert answer.streaming and not whole.streaming
    assert answer.getvalue() == whole.content


def test_an_answer_that_nobody_reads_lets_go_of_its_snapshot(most: Institution) -> None:
    revision = most.revision
    make.change(most, note="later")
    snapshot = ExitStack()
    snapshot.enter_context(revisions.read(revision))
    assert Institution.objects.get(slug="most").note == ""

    Streamed(iter([b"never read"]), snapshot).close()

    assert Institution.objects.get(slug="most").note == "later"


# Formats

TEXTS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1", "'x", "x", "-", "＝1+1", "\nx", "1=1"]


@given(st.text())
def test_taking_the_apostrophe_off_gives_back_any_text(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_of_csv_begins_a_formula(api: APIClient, most: Institution, text: str) -> None:
    make.change(most, note=text + "!")

    [row] = csv.DictReader(io.StringIO(table(api, "institutions?format=csv").decode(), newline=""))
    assert row["note"][0] not in "=+-@\t\r\n＝"
    assert unguarded(row["note"]) == text + "!"


def columns(*kinds: Kind) -> list[Column]:
    return [Column(f"c{place}", kind, "", lambda _: None) for place, kind in enumerate(kinds)]


ROW = [(-5, "-1.50", True, None, "=1+1", ["=1"], "2024-02-29", "2024-02-29T12:00:00.000001Z")]
KINDS = (Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN, Kind.TEXT, Kind.TEXT, Kind.JSON, Kind.DATE, Kind.INSTANT)


def test_numbers_stay_numbers_in_csv() -> None:
    [_, row] = csv.reader(io.StringIO(b"".join(formats.csv_bytes(columns(*KINDS), [ROW])).decode()))

    assert row == ["-5", "-1.50", "true", "", "'=1+1", '["=1"]', "2024-02-29", "2024-02-29T12:00:00.000001Z"]


def test_csv_begins_with_a_byte_order_mark_only_if_asked(api: APIClient, most: Institution) -> None:
    assert table(api, "institutions?format=csv&bom=true").startswith("\ufeffid,".encode())
    assert table(api, "institutions?format=csv").startswith(b"id,")


def test_numbers_stay_numbers_and_formulas_texts_in_xlsx() -> None:
    long = [("1" * 16, "0.1", None, None, "x" * 40_000, {}, None, None)]
    book = openpyxl.load_workbook(io.BytesIO(b"".join(formats.xlsx_bytes(columns(*KINDS), [ROW, long]))))

    [_, row, other] = book.active.values
    assert row == (-5, -1.5, True, None, "'=1+1", '["=1"]', "2024-02-29", "2024-02-29T12:00:00.000001Z")
    assert other[0] == "1" * 16 and len(other[4]) == 32_767


def test_parquet_has_types_and_exact_numbers() -> None:
    file = io.BytesIO(b"".join(formats.parquet_bytes(columns(*KINDS), [ROW, ROW])))

    found = parquet.read_table(file)
    assert found.num_rows == 2
    row = list(found.to_pylist()[0].values())
    assert row[:5] == [-5, Decimal("-1.5"), True, None, "=1+1"]
    assert str(row[6]) == "2024-02-29"


@pytest.mark.parametrize("name", formats.FORMATS)
def test_an_empty_table_is_a_table(name: str) -> None:
    assert bool(b"".join(formats.FORMATS[name].write(columns(*KINDS), []))) == (name != "ndjson")


def test_json_says_what_it_is_for(api: APIClient, most: Institution) -> None:
    body = json.loads(table(api, "institutions?columns=slug"))

    assert body["resource"] == "institutions" and body["clocks"]["known_at"].startswith("r")
    assert body["rows"] == [{"slug": "most"}]


@pytest.mark.parametrize("name", formats.FORMATS)
def test_every_table_is_written_in_every_format(api: APIClient, citation: object, name: str) -> None:
    for resource in VIEWS:
        assert isinstance(table(api, f"{resource}?format={name}&valid_on=any"), bytes)


def test_a_batch_is_written_before_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "ROWS_OF_A_GROUP", 1)
    read = 0

    def batches():
        nonlocal read
        for read in range(1, 4):
            yield [(read,)]

    for name in ("csv", "ndjson", "json", "parquet"):
        read = 0
        parts = formats.FORMATS[name].write(columns(Kind.INTEGER), batches())
        next(parts), next(parts)
        assert read <= 2, name


def test_parquet_keeps_many_rows_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "ROWS_OF_A_GROUP", 4)
    batches = ([(number,), (number,)] for number in range(5))

    written = b"".join(formats.parquet_bytes(columns(Kind.INTEGER), batches))

    file = parquet.ParquetFile(io.BytesIO(written))
    assert [file.metadata.row_group(place).num_rows for place in range(file.num_row_groups)] == [4, 4, 2]
    assert file.read().num_rows == 10
