"""Undoing what was recorded and bringing versions back, in Chromium, on the data set."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sources import revisions
from tests import make

from .conftest import save
from .test_admin import path

pytestmark = pytest.mark.browser


def test_an_editor_undoes_the_last_revision_from_the_start_page(editor: Page) -> None:
    person = make.make_person(name="Wang Zhigang")
    editor.goto(path(person))
    editor.fill("#id_name", "Wong Chi Kong")
    save(editor, "As Hong Kong writes it")
    own = revisions.head()
    editor.goto("/admin/")

    editor.get_by_role("link", name=f"Undo r{own}").click()
    expect(editor.locator("#undone .old")).to_have_text("Wong Chi Kong")
    expect(editor.locator("#undone .new")).to_have_text("Wang Zhigang")
    editor.fill("#id_reason", "Pinyin, as everywhere")
    editor.click(f"input[value='Undo r{own}']")

    expect(editor.locator(".messagelist .success")).to_contain_text(f"Recorded as r{own + 1}.")
    person.refresh_from_db()
    assert person.name == "Wang Zhigang"


def test_what_was_changed_since_is_named_and_undone_first(editor: Page) -> None:
    person = make.make_person(name="One")
    make.change(person, name="Two")
    undone = revisions.head()
    make.change(person, name="Three")
    editor.goto(f"/admin/sources/revision/{undone}/change/")

    editor.click("#undo")
    expect(editor.locator(".obstacles")).to_contain_text(f"changed in r{undone + 1} by test")
    editor.click(f"text=Undo r{undone + 1} first")
    editor.click("input[type=submit].default")

    expect(editor.locator(".messagelist .success")).to_be_visible()
    person.refresh_from_db()
    assert person.name == "Two"


def test_versions_are_chosen_compared_and_restored(editor: Page) -> None:
    person = make.make_person(name="One", note="A remark")
    make.change(person, name="Two")
    make.change(person, name="Three")
    editor.goto(path(person, "history"))

    editor.click("#compare")
    expect(editor.locator("#sides .differs td").first).to_have_text("Two")
    editor.select_option("#left", index=2)
    editor.click("input[value=Compare]")
    expect(editor.locator("#sides .differs td").first).to_have_text("One")
    expect(editor.locator("#sides .differs")).to_have_count(1)
    editor.locator("#sides thead .restore").click()
    editor.fill("#id_reason", "The first was right")
    editor.click("input[value=Restore]")

    expect(editor.locator(".messagelist .success")).to_contain_text("Recorded as")
    person.refresh_from_db()
    assert person.name == "One"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_fit_the_screen(editor: Page, width: int, scheme: str) -> None:
    person = make.make_person(name="Wang Zhigang " * 8, note="A remark " * 30)
    make.change(person, name="Another name " * 8)
    editor.emulate_media(color_scheme=scheme)
    editor.set_viewport_size({"width": width, "height": 900})

    for address in (
        path(person, "compare"),
        path(person, "history"),
        f"/admin/revisions/{revisions.head()}/undo/",
    ):
        editor.goto(address)
        assert editor.evaluate("document.documentElement.scrollWidth") <= width
