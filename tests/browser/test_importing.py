"""Importing a spreadsheet in Chromium, on the data set: an empty table, a trial, its difference, a background job."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from exchange.imports import running
from exchange.imports.models import Import
from institutions.models import InstitutionName
from sources import revisions
from tests import make

pytestmark = pytest.mark.browser

NAMES = "/admin/exchange/import/add/?resource=names"


def filled(blank: Path, row: dict[str, str]) -> bytes:
    """Return the empty table with a row entered under its columns."""
    book = openpyxl.load_workbook(io.BytesIO(blank.read_bytes()))
    sheet = book.worksheets[0]
    columns = [str(cell.value) for cell in sheet[1]]
    sheet.append([row.get(name) for name in columns])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_an_empty_table_is_filled_in_tried_mended_and_carried_out(editor: Page) -> None:
    body = make.make_institution("trial-office", "Trial office")
    source = make.make_source(slug="trial-source")
    row = {
        "key": "trial-alias",
        "institution": body.slug,
        "text": "试验办",
        "lang": "zh-Hans",
        "kind": "nickname",
    }
    editor.goto(NAMES)
    with editor.expect_download() as downloaded:
        editor.click("text=Empty table as XLSX")
    blank = downloaded.value.path()
    editor.set_input_files("#id_file", {"name": "names.xlsx", "mimeType": "", "buffer": filled(blank, row)})
    editor.click("input[value='Try it']")
    expect(editor.locator("#refusals")).to_contain_text("invalid_choice")
    before = revisions.head()

    editor.click("text=Choose the mended file")
    expect(editor.locator("#id_resource")).to_have_value("names")
    row |= {"kind": "alias", "citation.source": source.slug}
    editor.set_input_files("#id_file", {"name": "names.xlsx", "mimeType": "", "buffer": filled(blank, row)})
    editor.click("input[value='Try it']")
    expect(editor.locator("#difference")).to_contain_text("试验办")
    assert revisions.head() == before
    editor.fill("#id_reason", "From the gazette")
    editor.get_by_role("button", name="Import 1 row").click()

    expect(editor.locator(".messagelist .success")).to_contain_text(f"Recorded as r{before + 1}.")
    assert InstitutionName.objects.get(key="trial-alias").text == "试验办"


def test_a_large_file_waits_and_is_cancelled(editor: Page) -> None:
    body, source = make.make_institution("many-names", "Many names"), make.make_source(slug="many-source")
    lines = ["key,institution,text,lang,kind,citation.source"]
    lines += [f"many-{n},{body.slug},Alias {n},en,alias,{source.slug}" for n in range(running.AT_ONCE + 1)]
    editor.goto(NAMES)
    editor.set_input_files(
        "#id_file", {"name": "many.csv", "mimeType": "text/csv", "buffer": "\n".join(lines).encode()}
    )
    editor.click("input[value='Try it']")
    expect(editor.locator("#progress-text")).to_contain_text("waits")

    job = Import.objects.latest("created_at")
    Import.objects.filter(pk=job.pk).update(state="running", stage="checking", rows=1001, processed=500)
    expect(editor.locator("#progress-text")).to_have_text("Checking: 500 of 1,001 rows.")
    expect(editor.locator("#progress progress")).to_have_attribute("max", "1001")
    Import.objects.filter(pk=job.pk).update(state="waiting")
    editor.click("input[value='Cancel it']")

    expect(editor.locator(".state")).to_have_text("Cancelled")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_fit_the_screen(editor: Page, width: int, scheme: str) -> None:
    editor.emulate_media(color_scheme=scheme)
    editor.set_viewport_size({"width": width, "height": 900})
    editor.goto(NAMES)
    assert editor.evaluate("document.documentElement.scrollWidth") <= width
    content = b"key,kind,text\nno-such-name-of-any-institution-at-all,castle,A\n"
    editor.set_input_files("#id_file", {"name": "names.csv", "mimeType": "text/csv", "buffer": content})
    editor.click("input[value='Try it']")

    expect(editor.locator("#refusals")).to_be_visible()
    assert editor.evaluate("document.documentElement.scrollWidth") <= width
    editor.goto("/admin/exchange/import/")
    assert editor.evaluate("document.documentElement.scrollWidth") <= width
