"""The editor's ways through programs, money and joint action, in Chromium, on the data set."""

from __future__ import annotations

from decimal import Decimal

import pytest
from playwright.sync_api import Page, expect

from institutions.models import Institution
from programs.models import Consultation, FundingFlow, Program
from sources import revisions
from tests import make, make_programs

from .conftest import choose, save
from .test_admin import path

pytestmark = pytest.mark.browser


def test_a_flow_is_recorded_exactly_with_what_it_refers_to_found_in_both_scripts(editor: Page) -> None:
    program = make_programs.make_program("Trial fund", name_zh="试验基金会计划", slug="trial-fund")
    before = revisions.head()
    editor.goto(path(FundingFlow, "add"))
    editor.select_option("#id_type", "appropriation")
    editor.fill("#id_amount", "1,234,567,890.5")
    editor.fill("#id_currency", "CNY")
    editor.fill("#id_fiscal_year", "2023")
    choose(editor, "id_provider_institution", "ke xue ji shu bu", "Ministry of Science and Technology")
    choose(editor, "id_receiver_program", "试验基金会", "Trial fund")
    choose(editor, "id_source", "党和国家机构改革方案", "党和国家机构改革方案")

    save(editor, "Printed in the budget")

    expect(editor.locator(".messagelist .success")).to_contain_text(f"Recorded as r{before + 1}.")
    flow = FundingFlow.objects.get(receiver_program=program)
    assert (flow.amount, flow.provider_institution) == (
        Decimal("1234567890.50"), Institution.objects.get(slug="most"),
    )  # fmt: skip
    editor.goto(f"{path(FundingFlow, 'changelist')}?q=试验基金会")
    expect(editor.locator("#result_list .field-amount_written")).to_have_text("CNY 1,234,567,890.5")
    editor.goto(path(flow))
    expect(editor.locator("#id_amount")).to_have_value("1,234,567,890.5")


def test_a_consultation_is_led_to_agreement_by_its_buttons(editor: Page) -> None:
    ministry, province = (
        make.make_institution(name="A ministry"),
        make.make_institution(name="A province", name_zh="某省"),
    )
    table = make_programs.make_consultation(
        name="A table", central=[ministry], local=[province], program=make_programs.make_program()
    )
    editor.goto(path(table))

    def take(verb: str, button: str, by: str | None = None, **amounts: str) -> None:
        editor.click(f"#verb-{verb}")
        editor.fill("#id_date", "2024-05")
        if by:
            editor.select_option("#id_institution", label=by)
        for name, amount in amounts.items():
            editor.fill(f"#id_{name}", amount)
        choose(editor, "id_source", "党和国家机构改革方案", "党和国家机构改革方案")
        editor.fill("#id_reason", "As reported")
        editor.click(f"input[value='{button}']")
        expect(editor.locator(".messagelist .success")).to_contain_text("Recorded as")

    take("open", "Open it")
    terms = {"central_amount": "100,000,000", "local_amount": "50,000,000", "currency": "CNY"}
    take("offer", "Make an offer", by="A ministry", **terms)
    take("accept", "Accept the offer", by="A province 某省")

    expect(editor.locator(".verbs .button")).to_have_text(["Record a payment"])
    expect(editor.locator("#offers-0 summary")).to_contain_text(
        "central CNY 100,000,000 + local CNY 50,000,000"
    )
    expect(editor.locator("#offers-0 summary")).to_contain_text("accepted")
    assert Consultation.objects.get(pk=table.pk).state == "agreed"
    assert sorted(flow.amount for flow in table.flows.all()) == [Decimal(50_000_000), Decimal(100_000_000)]


def test_an_offer_without_a_currency_is_refused_and_nothing_is_recorded(editor: Page) -> None:
    ministry = make.make_institution(name="A ministry")
    table = make_programs.make_consultation(central=[ministry])
    make_programs.make_turn(table)
    editor.goto(path(table))
    editor.click("#verb-offer")
    editor.fill("#id_date", "2024-05-11")
    editor.select_option("#id_institution", label="A ministry")
    editor.fill("#id_central_amount", "5")
    choose(editor, "id_source", "党和国家机构改革方案", "党和国家机构改革方案")
    editor.fill("#id_reason", "As reported")
    editor.click("input[value='Make an offer']")

    expect(editor.locator(".errorlist").first).to_contain_text("An amount has a currency")
    expect(editor.locator("#id_central_amount")).to_have_value("5")
    assert not table.offers.exists()


def test_a_program_leads_to_its_parts_and_back(editor: Page) -> None:
    program = Program.objects.filter(children__isnull=False).order_by("slug")[0]
    part = program.children.order_by("slug")[0]
    editor.goto(path(program))

    editor.locator(".elsewhere ul a", has_text=part.name).click()

    expect(editor.locator("h1")).to_contain_text(part.name)
    expect(editor.locator("#id_parent + .select2-container")).to_contain_text(program.name)


def test_a_draft_comes_into_force_and_is_replaced_by_its_buttons(editor: Page) -> None:
    draft = make_programs.make_guideline("Trial measures")
    make_programs.make_guideline_status(draft, "draft", valid_from="2023-01-01")
    newer = make_programs.make_guideline("Final measures", title_zh="正式办法")
    editor.goto(path(draft))

    editor.click("#verb-put-in-force")
    editor.fill("#id_valid_from", "2023-06")
    choose(editor, "id_source", "党和国家机构改革方案", "党和国家机构改革方案")
    editor.fill("#id_reason", "As published")
    editor.click("input[value='Put it in force']")
    expect(editor.locator(".messagelist .success")).to_contain_text("in force from 2023-06")

    editor.click("#verb-replace")
    choose(editor, "id_by", "正式办法", "Final measures")
    editor.fill("#id_valid_from", "2024-03-01")
    choose(editor, "id_source", "党和国家机构改革方案", "党和国家机构改革方案")
    editor.fill("#id_reason", "As published")
    editor.click("input[value='Replace it by another']")

    expect(editor.locator(".messagelist .success")).to_contain_text("replaced by Final measures")
    expect(editor.locator(".verbs .button")).to_have_count(0)
    assert [row.status for row in draft.statuses.order_by("valid_from")] == ["draft", "in_force", "replaced"]
    assert newer.statuses.get().status == "in_force"
