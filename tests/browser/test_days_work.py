"""What an editor does in a day that touches several rows at once, in Chromium, on the data set."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from institutions.models import ChangeEvent, Institution, Person, Rank, Tenure
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


def test_a_person_recorded_twice_is_merged_into_the_other(editor: Page) -> None:
    one = make.make_person(name="Xie Yi", name_zh="谢益", slug="xie-yi")
    other = make.make_person(name="Hsieh I", slug="hsieh-i")
    tenure = make.make_tenure(person=other)
    make.make_tenure(person=one)
    editor.goto(path(other))
    editor.click("#merge")
    choose(editor, "id_into", "谢益", "Xie Yi 谢益")
    editor.fill("#id_reason", "The same person")

    editor.click("input[value='Merge']")

    expect(editor.locator(".messagelist .success")).to_contain_text("Hsieh I was merged into Xie Yi 谢益")
    expect(
        editor.locator("#tenures-group .inline-related.has_original, #tenures-group details")
    ).not_to_have_count(0)
    tenure.refresh_from_db()
    assert tenure.person == one
    led = editor.request.get("/api/v1/people/hsieh-i", max_redirects=0)
    assert (led.status, led.headers["location"]) == (308, "/api/v1/people/xie-yi")


def test_what_stands_in_the_way_of_a_merger_is_named(editor: Page) -> None:
    one, other = (
        make.make_institution("one", name="One body"),
        make.make_institution("two", name="Two bodies"),
    )
    for body, rank in zip((one, other), Rank.objects.order_by("ordinal"), strict=False):
        make.make_institution_rank(body, rank)
    make.make_relation(one, "analogous_to", other)
    editor.goto(path(other))
    editor.click("#merge")
    choose(editor, "id_into", "One body", "One body")
    editor.fill("#id_reason", "The same body")

    editor.click("input[value='Merge']")

    expect(editor.locator(".errorlist.nonfield li")).to_have_count(2)


def test_the_start_page_leads_to_what_needs_attention(editor: Page) -> None:
    editor.goto("/admin/")
    expect(editor.locator("#attention li")).not_to_have_count(0)

    editor.click("#attention a[href*=unconfirmed]")
    first = editor.locator("#needs-attention tbody a").first.inner_text()
    editor.click(".paginator .following")
    expect(editor.locator("#needs-attention tbody a").first).not_to_have_text(first)
    editor.click("#changelist-filter a[href*='kind=tenures']")

    expect(editor.locator("#needs-attention td:nth-child(2)").first).to_have_text("Tenure")
    editor.click("#needs-attention tbody a >> nth=0")
    expect(editor.locator("input[name=_save]")).to_be_visible()


def test_what_is_missing_about_an_institution_is_listed_from_its_page(editor: Page) -> None:
    editor.goto(path(Institution.objects.get(slug="cstc")))

    editor.click("#missing")

    expect(editor.locator(".narrowed")).to_contain_text("Central Science and Technology Commission")
    editor.click("#changelist-filter a[href*=without_start]")
    expect(editor.locator("#needs-attention tbody a")).to_have_count(10)


def test_a_reform_is_entered_looked_at_and_carried_out(editor: Page) -> None:
    body = make.make_institution("old-office", name="The old office")
    make.make_post(body, title="Head of the old office")
    before = revisions.head()
    editor.goto(path(ChangeEvent, "add"))
    editor.fill("#id_name", "Reform of the offices")
    editor.fill("#id_slug", "reform-of-the-offices")
    editor.fill("#id_date_effective", "2024-03-01")
    choose(editor, "id_source", PLAN, PLAN)
    editor.click("#outcomes-group .add-row a")
    choose(editor, "id_outcomes-0-institution", "old office", "The old office")
    editor.select_option("#id_outcomes-0-type", "abolish")
    editor.fill("#id_reason", "As decided")

    editor.click("input[name='_effects']")
    expect(editor.locator("#trials tr.ends")).to_have_count(2)
    assert revisions.head() == before + 1
    editor.fill("#id_reason", "Carried out as decided")
    editor.click("input[name='_apply']")

    expect(editor.locator(".messagelist .success").last).to_contain_text(f"Recorded as r{before + 2}.")
    body.refresh_from_db()
    assert str(body.valid_until) == "2024-03-01"


@pytest.mark.parametrize("width", [390, 1280])
def test_the_steps_of_a_reform_fit_the_screen(editor: Page, width: int) -> None:
    event = ChangeEvent.objects.get(slug="reform-2023")
    editor.set_viewport_size({"width": width, "height": 900})

    for page, step in (("change", "The event and its outcomes"), ("effects", "What they do, tried")):
        editor.goto(path(event, page))
        expect(editor.locator(".steps [aria-current=step]")).to_have_text(step)
        assert editor.evaluate("document.documentElement.scrollWidth") <= width
