"""Importing in the admin: tried first, looked at, and then carried out as it was tried."""

from __future__ import annotations

import csv
import io
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from exchange.imports import blanks, running
from exchange.imports.models import Import, Piece, State
from exchange.loading.bounds import MOST_BYTES
from exchange.loading.resources import RESOURCES
from institutions.models import Institution, InstitutionName
from sources import revisions
from tests import make

from .conftest import Editor, last_revision, logged_in, told

ADD = "/admin/exchange/import/add/"


def table(*rows: list[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def send(editor: Editor, content: bytes, name: str = "names.csv", resource: str = "names") -> Any:
    return editor.post(ADD, {"resource": resource, "file": SimpleUploadedFile(name, content)})


def tried(editor: Editor, content: bytes, **values: Any) -> Import:
    """Try a file and return the trial."""
    response = send(editor, content, **values)
    assert response.status_code == 302, response.context["form"].errors
    return Import.objects.get(pk=response["Location"].split("/")[-3])


def page(job: Import) -> str:
    return f"/admin/exchange/import/{job.pk}/change/"


def apply(editor: Editor, trial: Import, reason: str = "From the gazette") -> Any:
    return editor.post(page(trial), {"apply": "1", "reason": reason})


def shown(response: Any) -> list[tuple[str, str, str]]:
    assert response.status_code == 200
    return [(f.name, f.old, f.new) for line in response.context["lines"] for f in line.fields]


def errors(response: Any) -> dict[str, list[str]]:
    assert response.status_code == 200
    found = response.context["form"].errors.as_data()
    return {name: [problem.code for problem in problems] for name, problems in found.items()}


@pytest.fixture
def name(most: Institution) -> InstitutionName:
    return make.make_name(most, "Office", kind="alias", key="most-office")


CHANGED = table(["key", "text"], ["most-office", "Bureau"])


def test_a_trial_shows_the_difference_and_records_nothing(editor: Editor, name: InstitutionName) -> None:
    before = revisions.head()

    trial = tried(editor, CHANGED)
    response = editor.get(page(trial))

    assert shown(response) == [("Text", "Office", "Bureau")]
    assert editor.page(name, "change") in told(response)
    assert "Import 1 row" in told(response)
    assert (trial.dry_run, trial.state, trial.file_name) == (True, "done", "names.csv")
    assert revisions.head() == before


def test_it_is_carried_out_in_one_revision_with_the_reason(editor: Editor, name: InstitutionName) -> None:
    trial = tried(editor, CHANGED)
    before = revisions.head()

    response = apply(editor, trial)

    name.refresh_from_db()
    saved = last_revision()
    assert name.text == "Bureau"
    assert (saved.number, saved.actor, saved.reason) == (
        before + 1,
        editor.user.username,
        "From the gazette",
    )
    done = editor.get(response["Location"])
    assert f">r{before + 1}</a>" in told(done)
    assert f"/admin/revisions/{before + 1}/undo/" in told(done)
    assert not Piece.objects.exists()
    assert "It was carried out." in told(editor.get(page(trial)))


def test_new_rows_are_shown_with_what_they_say(editor: Editor, most: Institution) -> None:
    source = make.make_source(slug="plan")
    content = table(
        ["key", "institution", "text", "lang", "kind", "citation.source"],
        ["new-name", "most", "New office", "en", "alias", "plan"],
    )

    trial = tried(editor, content)
    response = editor.get(page(trial))
    apply(editor, trial)

    assert ("Text", "–", "New office") in [(n, o or "–", v) for n, o, v in shown(response)]
    assert InstitutionName.objects.get(key="new-name").citation.source == source


def test_what_is_refused_is_listed_by_row_and_column(editor: Editor, name: InstitutionName) -> None:
    content = table(
        ["key", "kind", "valid_from"], ["most-office", "castle", ""], ["no-such", "alias", "soon"]
    )
    before = revisions.head()

    trial = tried(editor, content)
    response = editor.get(page(trial))

    found = {(line.finding.row, line.finding.column) for line in response.context["lines"]}
    assert {(2, "kind"), (3, "valid_from")} <= found
    assert "things to put right" in told(response)
    assert "invalid_choice" in told(response)
    assert 'name="apply"' not in told(response)
    assert revisions.head() == before
    assert not Piece.objects.exists()


@pytest.mark.parametrize(
    ("content", "name", "resource", "refused"),
    [
        (b"key,colour\na,red\n", "a.csv", "names", {"file": ["unknown_field"]}),
        (b"\xff\xfe\x00", "a.csv", "names", {"file": ["not_utf8"]}),
        (b"key,text\n", "a.csv", "names", {"file": ["empty_file"]}),
        (b"", "a.csv", "names", {"file": ["empty"]}),
        (b"not a zip", "a.xlsx", "names", {"file": ["invalid_xlsx"]}),
        (b"%PDF", "a.pdf", "names", {"file": ["unknown_file"]}),
        (b"key,text\na,b\n", "a.csv", "", {"resource": ["required"]}),
        (b"key,text\na,b\n", "a.csv", "castles", {"resource": ["invalid_choice"]}),
        (b"key,text\na,b\n", "\x00.csv", "names", None),
    ],
)
def test_what_cannot_be_read_is_told_at_its_field_and_keeps_the_choice(
    editor: Editor, content: bytes, name: str, resource: str, refused: Any
) -> None:
    response = send(editor, content, name=name, resource=resource)

    if refused is None:
        assert response.status_code in (200, 302)
        return
    assert errors(response) == refused
    assert response.context["form"]["resource"].value() == resource


def test_a_form_that_is_too_large_is_refused_before_it_is_read(editor: Editor) -> None:
    response = editor.post(
        ADD, b"--x--", content_type="multipart/form-data; boundary=x", CONTENT_LENGTH=str(MOST_BYTES * 2)
    )

    assert response.status_code in (400, 413)


def test_a_reason_is_asked_for_and_the_trial_stays(editor: Editor, name: InstitutionName) -> None:
    trial = tried(editor, CHANGED)

    response = apply(editor, trial, reason="")

    assert errors(response) == {"reason": ["required"]}
    assert shown(response) == [("Text", "Office", "Bureau")]
    assert apply(editor, trial).status_code == 302


def test_what_would_do_something_else_by_now_is_not_done_and_can_be_looked_at_anew(
    editor: Editor, name: InstitutionName
) -> None:
    trial = tried(editor, CHANGED)
    make.change(name, text="Department")
    before = revisions.head()

    refused = editor.get(apply(editor, trial)["Location"])

    assert [line.finding.code for line in refused.context["lines"]] == ["changed_since_trial"]
    assert revisions.head() == before
    job = refused.context["job"]
    anew = editor.get(editor.post(page(job), {"again": "1"})["Location"])
    assert shown(anew) == [("Text", "Department", "Bureau")]
    assert apply(editor, anew.context["job"]).status_code == 302
    name.refresh_from_db()
    assert name.text == "Bureau"


def test_a_trial_is_carried_out_once(editor: Editor, name: InstitutionName) -> None:
    trial = tried(editor, CHANGED)
    apply(editor, trial)
    before = revisions.head()

    again = apply(editor, trial)

    assert errors(again) == {"__all__": ["file_gone"]}
    assert revisions.head() == before


def test_a_file_of_which_all_is_on_record_changes_nothing(editor: Editor, name: InstitutionName) -> None:
    trial = tried(editor, table(["key", "text"], ["most-office", "Office"]))

    response = told(editor.get(page(trial)))

    assert "Nothing would change" in response
    assert 'name="apply"' not in response


def test_spreadsheets_and_lines_of_several_resources_are_taken(editor: Editor, name: InstitutionName) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "names"
    for row in (["key", "text"], ["most-office", "Bureau"]):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    line = json.dumps({"resource": "names", "key": "most-office", "text": "Department"}).encode()

    first = tried(editor, file.getvalue(), name="Names.XLSX", resource="")
    second = tried(editor, line, name="names.ndjson", resource="")

    assert shown(editor.get(page(first))) == [("Text", "Office", "Bureau")]
    assert shown(editor.get(page(second))) == [("Text", "Office", "Department")]


def test_few_files_are_kept(editor: Editor, name: InstitutionName) -> None:
    trials = [tried(editor, CHANGED) for _ in range(7)]

    assert Piece.objects.values("owner").distinct().count() == 5
    assert "not kept any more" in told(editor.get(page(trials[0])))
    assert apply(editor, trials[-1]).status_code == 302


def test_what_people_write_in_files_is_shown_and_never_run(editor: Editor, name: InstitutionName) -> None:
    payload = "<script>alert(1)</script>"

    response = told(
        editor.get(
            page(tried(editor, table(["key", "text"], ["most-office", payload]), name=f"{payload}.csv"))
        )
    )

    assert payload not in response
    assert "&lt;script&gt;" in response


# Large files


def many(number: int) -> bytes:
    return table(
        ["key", "institution", "text", "lang", "kind", "citation.source"],
        *([f"bulk-{n}", "most", f"Alias {n}", "en", "alias", "plan"] for n in range(number)),
    )


def work() -> None:
    call_command("work", batch=True, startup_delay=False, verbosity=0, interval=0)


def test_a_large_file_is_tried_and_carried_out_by_a_worker(own_database: str) -> None:
    editor = logged_in("editor")
    make.make_institution("most", "Ministry")
    make.make_source(slug="plan")
    trial = tried(editor, many(running.AT_ONCE + 50))
    waiting = told(editor.get(page(trial)))
    told_of = editor.get(f"/admin/exchange/import/{trial.pk}/progress/").json()
    assert "waits for its turn" in waiting and 'name="cancel"' in waiting
    assert (told_of["state"], told_of["is_under_way"]) == ("waiting", True)

    work()
    before = revisions.head()
    job = Import.objects.get(pk=apply(editor, Import.objects.get(pk=trial.pk))["Location"].split("/")[-3])
    assert job.state == State.WAITING
    work()

    job.refresh_from_db()
    assert (job.state, job.revision) == ("done", before + 1)
    assert InstitutionName.objects.filter(key__startswith="bulk-").count() == running.AT_ONCE + 50
    assert not Piece.objects.exists()
    assert editor.get(f"/admin/exchange/import/{job.pk}/progress/").json()["is_under_way"] is False


def test_one_that_waits_is_cancelled(own_database: str) -> None:
    editor = logged_in("editor")
    trial = tried(editor, many(running.AT_ONCE + 50))

    response = editor.post(page(trial), {"cancel": "1"}, follow=True)
    again = editor.post(page(trial), {"cancel": "1"}, follow=True)

    assert "It was cancelled" in told(response)
    assert "has ended" in told(again)
    assert not Piece.objects.exists()


def test_too_many_under_way_are_refused_at_the_file(own_database: str) -> None:
    editor = logged_in("editor")
    content = many(running.AT_ONCE + 1)
    for _ in range(running.MOST_UNDER_WAY):
        tried(editor, content)

    assert errors(send(editor, content)) == {"file": ["too_many_imports"]}


# Blank tables


@pytest.mark.parametrize("resource", sorted(RESOURCES))
def test_a_blank_table_has_the_columns_that_are_taken(editor: Editor, resource: str) -> None:
    as_csv = editor.get(f"/admin/exchange/import/blank/{resource}.csv")
    as_xlsx = editor.get(f"/admin/exchange/import/blank/{resource}.xlsx")

    [header] = csv.reader(io.StringIO(as_csv.content.decode("utf-8-sig")))
    [cells] = openpyxl.load_workbook(io.BytesIO(as_xlsx.content)).active.iter_rows()  # type: ignore[union-attr]
    assert header == [cell.value for cell in cells] == [column.name for column in blanks.columns(resource)]
    assert header[0] == RESOURCES[resource].natural
    assert blanks.required(resource) <= set(header)
    assert all(cell.comment for cell in cells)
    assert f'filename="{resource}.csv"' in as_csv["Content-Disposition"]


@pytest.mark.parametrize("resource", sorted(RESOURCES))
def test_a_blank_table_is_read_as_an_empty_one(editor: Editor, resource: str) -> None:
    for ending, make_ in (("csv", blanks.as_csv), ("xlsx", blanks.as_xlsx)):
        response = send(editor, make_(resource), name=f"a.{ending}", resource=resource)
        assert errors(response) == {"file": ["empty_file"]}


def test_the_page_tells_the_columns_and_leads_to_the_tables(editor: Editor) -> None:
    response = told(editor.get(f"{ADD}?resource=tenures"))

    assert "/admin/exchange/import/blank/tenures.xlsx" in response
    assert "citation.locator" in response
    address = response.split('href="/api/v1/tables/tenures?')[1].split('"')[0].replace("&amp;", "&")
    assert editor.get(f"/api/v1/tables/tenures?{address}").status_code == 200


@pytest.mark.parametrize("name", ["castles.csv", "names.pdf"])
def test_there_is_no_blank_table_of_what_is_no_resource(editor: Editor, name: str) -> None:
    assert editor.get(f"/admin/exchange/import/blank/{name}").status_code == 404


# Who may


@pytest.mark.parametrize("role", ["reader", "contributor"])
def test_who_changes_nothing_imports_nothing(log_in: Callable[[str], Editor], role: str) -> None:
    reader = log_in(role)

    for address in (ADD, "/admin/exchange/import/", "/admin/exchange/import/blank/names.csv"):
        assert reader.get(address).status_code == 403
    assert send(reader, CHANGED).status_code == 403


def test_editors_see_their_own_and_administrators_all(
    editor: Editor, log_in: Callable[[str], Editor], name: InstitutionName
) -> None:
    trial, other, admin = tried(editor, CHANGED), log_in("editor"), log_in("admin")

    for address in (page(trial), f"/admin/exchange/import/{trial.pk}/progress/"):
        assert other.get(address).status_code == 403
        assert admin.get(address).status_code == 200
    assert apply(other, trial).status_code == 403
    assert str(trial.pk) not in told(other.get("/admin/exchange/import/"))
    assert str(trial.pk) in told(editor.get("/admin/exchange/import/"))


@pytest.mark.parametrize("id_", ["nonsense", "00000000-0000-7000-8000-000000000000", "1"])
def test_there_is_no_page_of_what_is_no_import(editor: Editor, id_: str) -> None:
    assert editor.get(f"/admin/exchange/import/{id_}/change/").status_code == 404


def test_the_page_costs_a_fixed_number_of_queries(editor: Editor, most: Institution) -> None:
    for number in range(20):
        make.make_name(most, f"Alias {number}", kind="alias", key=f"alias-{number}")

    def queries(rows: int) -> int:
        trial = tried(editor, table(["key", "text"], *([f"alias-{n}", f"Name {n}"] for n in range(rows))))
        with CaptureQueriesContext(connection) as captured:
            assert len(shown(editor.get(page(trial)))) == rows
        return len(captured)

    assert queries(1) == queries(20)


def test_lists_lead_to_importing_their_rows(editor: Editor, log_in: Callable[[str], Editor]) -> None:
    assert f"{ADD}?resource=names" in told(editor.get(editor.page(InstitutionName, "changelist")))
    assert ADD not in told(log_in("reader").get(editor.page(InstitutionName, "changelist")))


@pytest.fixture
def busy(own_database: str, monkeypatch: Any) -> Iterator[Any]:
    """Somebody else writes, and nobody waits for long."""
    monkeypatch.setattr(revisions, "WAIT_FOR_HEAD", "100ms")
    started, done = threading.Event(), threading.Event()

    def write() -> None:
        with revisions.write(actor="other"):
            started.set()
            done.wait(30)
        connections.close_all()

    writer = threading.Thread(target=write)
    yield lambda: (writer.start(), started.wait(10))
    done.set()
    writer.join()


def test_while_others_write_nothing_that_was_entered_is_lost(busy: Any) -> None:
    editor = logged_in("editor")
    make.make_name(make.make_institution("most"), "Office", kind="alias", key="most-office")
    trial, undone = tried(editor, CHANGED), revisions.head()
    busy()

    sent, carried = send(editor, CHANGED), apply(editor, trial)
    undoing = editor.post(reverse("admin-undo", args=[undone]), {"reason": "It was right"})

    assert errors(sent) == {"file": ["busy"]}
    assert errors(carried) == {"__all__": ["busy"]}
    assert 'value="From the gazette"' in told(carried)
    assert "try again in a moment" in told(undoing) and 'value="It was right"' in told(undoing)
