"""What an editor does in a day that touches several rows at once, in Chromium, on the data set."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from institutions.models import Person, Tenure
from sources import revisions
from tests import make

from .conftest import choose
from .test_admin import path

pytestmark = pytest.mark.browser

PLAN = "党和国家机构改革方案"
"""A source of the data set."""


def test_a_post_goes_from_its_holder_to_a_successor_on_one_page(editor: Page) -> None:
    tenure = make.make_tenure(person=make.make_person(name="Lin Ai"), post=make.make_post(title="Director"))
    make.make_person(name="Ke Ben", name_zh="柯本", name_pinyin="Ke Ben")
    before = revisions.head()
    editor.goto(path(tenure))
    editor.click("#verb-follow")
    expect(editor.locator(".verb .about")).to_contain_text("Lin Ai")
    choose(editor, "id_person", "柯本", "Ke Ben 柯本")
    choose(editor, "id_source", PLAN, PLAN)
    editor.fill("#id_reason", "Appointed by the congress")

    editor.click("input[value='End it and begin another']")
    expect(editor.locator(".field-valid_from .errorlist")).to_contain_text("required")
    editor.fill("#id_valid_from", "2024-03")
    editor.click("input[value='End it and begin another']")

    expect(editor.locator(".messagelist .success")).to_contain_text(f"Recorded as r{before + 1}.")
    editor.click(".messagelist .success a >> nth=0")
    expect(editor.locator("#id_valid_from")).to_have_value("2024-03")
    begun = Tenure.objects.get(person=Person.objects.get(name_zh="柯本"))
    assert (begun.post, str(begun.valid_from)) == (tenure.post, "2024-03")
