"""The pages of programs, rules, money and joint action: what is particular to them."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection, models

from institutions.models import Institution
from programs.models import (
    FundingFlow,
    Guideline,
    Observation,
    Priority,
    Program,
    Requirement,
)
from sources import revisions
from sources.history import event_of
from sources.models import Statement
from tests import make, make_programs

from .conftest import REASON, Editor, errors, last_revision, new_row, told
from .test_pages import queries
from .test_saving import cited


@pytest.fixture(params=["DEFERRED", "IMMEDIATE"])
def checking(request: pytest.FixtureRequest, db: None) -> Callable[[], None]:
    """Have rules over several rows checked at the end of a write, as is usual, or at once."""

    def set_constraints() -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"SET CONSTRAINTS ALL {request.param}")

    return set_constraints


# Finding and listing


@pytest.mark.parametrize("term", ["国家重点研发计划", "zhongdian yanfa", "Zhòngdiǎn yánfā", "key r&d", "NKP"])
def test_a_program_is_found_in_both_scripts(editor: Editor, term: str) -> None:
    program = make_programs.make_program(
        "National Key R&D Program", name_zh="国家重点研发计划", name_pinyin="guojia zhongdian yanfa jihua",
        abbreviation="NKP",
    )  # fmt: skip
    make_programs.make_program("Torch", name_zh="火炬计划")

    found = editor.get(editor.page(Program, "autocomplete"), {"term": term}).json()["results"]

    assert found == [{"id": str(program.pk), "text": "National Key R&D Program 国家重点研发计划"}]


def test_the_program_of_exactly_that_abbreviation_comes_first(editor: Editor) -> None:
    make_programs.make_program("A program that mentions NKP")
    program = make_programs.make_program("Other", abbreviation="NKP")

    found = editor.get(editor.page(Program, "autocomplete"), {"term": "nkp"}).json()["results"]

    assert found[0]["id"] == str(program.pk)


def test_a_flow_is_found_by_who_gives_and_who_gets_it(editor: Editor, most: Institution) -> None:
    given = make_programs.make_flow(provider_institution=most)
    got = make_programs.make_flow(receiver_institution=most)
    make_programs.make_flow()

    page = editor.get(editor.page(FundingFlow, "changelist"), {"q": "科学技术部"})

    assert {row.pk for row in page.context["cl"].result_list} == {given.pk, got.pk}


def test_only_promises_are_offered_as_what_a_flow_fulfils(editor: Editor, most: Institution) -> None:
    promise = make_programs.make_flow(type="outgoing_commitment", provider_institution=most)
    make_programs.make_flow(provider_institution=most)
    field = {"app_label": "programs", "model_name": "fundingflow", "field_name": "fulfils"}

    found = editor.get(editor.page(FundingFlow, "autocomplete"), {"term": "most", **field}).json()["results"]

    assert [row["id"] for row in found] == [str(promise.pk)]


def full_flow(number: int) -> FundingFlow:
    """Return a flow that names all that a flow can name."""
    consultation = make_programs.make_consultation()
    return make_programs.make_flow(
        **{
            ("provider_institution", "provider_program", "provider_jurisdiction")[number % 3]: (
                make.make_institution, make_programs.make_program, lambda: make.make_jurisdiction(f"area-{number}"),
            )[number % 3](),
            ("receiver_institution", "receiver_program", "receiver_jurisdiction")[number // 3 % 3]: (
                make.make_institution, make_programs.make_program, lambda: make.make_jurisdiction(f"place-{number}"),
            )[number // 3 % 3](),
        },
        program=make_programs.make_program(), priority=make_programs.make_priority(), consultation=consultation,
        joint_action=consultation.joint_action, fulfils=make_programs.make_flow(type="outgoing_pledge"),
        fiscal_year=2000 + number,
    )  # fmt: skip


def test_a_list_of_flows_costs_a_fixed_number_of_queries_whatever_they_name(editor: Editor) -> None:
    for number in range(9):
        full_flow(number)
    few = queries(editor, editor.page(FundingFlow, "changelist"))
    for number in range(9, 18):
        full_flow(number)

    assert queries(editor, editor.page(FundingFlow, "changelist")) == few


def filled(facts: int) -> list[models.Model]:
    """Return a program, a guideline, a joint action and a consultation with so many rows of each kind."""
    program, guideline = make_programs.make_program(), make_programs.make_guideline()
    table = make_programs.make_consultation(program=program)
    for number in range(facts):
        make_programs.make_role(program)
        make_programs.make_program_priority(program)
        make_programs.make_succession(program)
        make_programs.make_succession(None, program)
        make_programs.make_program(parent=program)
        make_programs.make_flow(program=program, consultation=table)
        make_programs.make_further(program)
        make_programs.make_requirement(guideline, number)
        make_programs.make_guideline_status(
            guideline, valid_from=str(1990 + number), valid_until=str(1991 + number)
        )
        make_programs.make_step(table.joint_action, number)
        make_programs.make_challenge(to=[table.joint_action])
        make_programs.make_consultation(table.joint_action)
        make_programs.make_offer(table, number, outcome="countered")
    return [program, guideline, table.joint_action, table]


def test_forms_cost_a_fixed_number_of_queries(editor: Editor) -> None:
    few, many = filled(1), filled(4)

    costs = [[queries(editor, editor.page(row, "change")) for row in rows] for rows in (few, many)]

    assert costs[0] == costs[1]


def test_a_program_leads_to_its_parts_and_to_its_money(editor: Editor) -> None:
    program = make_programs.make_program()
    part = make_programs.make_program("Quantum control", name_zh="量子调控", parent=program)
    make_programs.make_flow(program=program)

    page = told(editor.get(editor.page(program, "change")))

    assert f'<a href="{editor.page(part, "change")}">Quantum control 量子调控</a>' in page
    flows = f"{editor.page(FundingFlow, 'changelist')}?program__id__exact={program.pk}"
    assert f'<a href="{flows}">1 funding flow for it</a>' in page
    assert editor.get(flows).context["cl"].result_count == 1


def test_an_indicator_leads_to_its_figures(editor: Editor) -> None:
    indicator = make_programs.make_indicator()
    make_programs.make_observation(indicator)
    make_programs.make_observation(indicator, period="2023")

    page = told(editor.get(editor.page(indicator, "change")))

    listed = f"{editor.page(Observation, 'changelist')}?indicator__id__exact={indicator.pk}"
    assert f'<a href="{listed}">2 observations</a>' in page
    assert editor.get(listed).context["cl"].result_count == 2


@pytest.mark.parametrize(
    ("status", "until", "listed"), [("in_force", None, 1), ("in_force", "2020", 0), ("draft", None, 0)]
)
def test_guidelines_are_filtered_by_what_they_are_today(
    editor: Editor, status: str, until: str | None, listed: int
) -> None:
    ended = "yes" if until else "no"
    make_programs.make_guideline_status(status=status, valid_from="2019", valid_until=until, ended=ended)

    page = editor.get(editor.page(Guideline, "changelist"), {"status_today": "in_force"})

    assert page.context["cl"].result_count == listed


# Amounts


def flow_form(editor: Editor, **values: Any) -> Any:
    """Send the form of a new flow of this year's budget of a new ministry."""
    giver = str(make.make_institution().pk)
    sent = {"type": "disbursement", "amount": "1", "currency": "CNY", "fiscal_year": "2024", **cited()}
    return editor.save(FundingFlow, **{**sent, "provider_institution": giver, **values})


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("100000000", "100000000.00"),
        ("100,000,000.50", "100000000.50"),
        ("12 345 678", "12345678.00"),
        ("99999999999999999999.99", "99999999999999999999.99"),
        ("0.01", "0.01"),
        ("0", "0.00"),
    ],
)
def test_an_amount_is_kept_exactly_as_it_was_typed(editor: Editor, typed: str, amount: str) -> None:
    response = flow_form(editor, amount=typed)

    assert response.status_code == 302, errors(response)
    assert FundingFlow.objects.get().amount == Decimal(amount)


@pytest.mark.parametrize(
    "typed", ["1亿", "1,5", "1,00,000", "1e9", "NaN", "Infinity", "1.234", "1 million", "１", "--1"]
)
def test_what_is_no_amount_is_refused_at_the_field(editor: Editor, typed: str) -> None:
    assert list(errors(flow_form(editor, amount=typed))) == ["amount"]
    assert not FundingFlow.objects.exists()


def test_amounts_are_shown_with_commas_and_their_currency(editor: Editor) -> None:
    flow = make_programs.make_flow("1234567890.50", qualifier="at_least")

    assert "≥ CNY 1,234,567,890.5<" in told(editor.get(editor.page(FundingFlow, "changelist")))
    assert 'value="1,234,567,890.5"' in told(editor.get(editor.page(flow, "change")))


def test_the_history_shows_amounts_with_commas(editor: Editor) -> None:
    flow = make_programs.make_flow("1000000")
    editor.save(flow, amount="2,000,000")

    page = told(editor.get(editor.page(flow, "history")))

    assert '<td class="old">1,000,000</td><td class="new">2,000,000</td>' in page


def test_a_promise_says_what_was_paid_of_it(editor: Editor) -> None:
    promise = make_programs.make_flow("500", type="outgoing_commitment")
    for amount in ("100", "150.25"):
        make_programs.make_flow(amount, fulfils=promise)

    assert "CNY 250.25 by 2 of CNY 500" in told(editor.get(editor.page(promise, "change")))


# Refusals of flows


@pytest.mark.parametrize(
    ("values", "refused"),
    [
        ({"amount": "-1"}, {"amount": ["negative_amount"]}),
        ({"currency": "yuan"}, {"currency": ["max_length"]}),
        ({"currency": "cny"}, {"currency": ["no_currency"]}),
        ({"provider_institution": ""}, {"provider_institution": ["no_party"]}),
        ({"fiscal_year": ""}, {"date": ["no_date"]}),
        ({"fiscal_year_end": "2024"}, {"fiscal_year": ["empty_period"]}),
        ({"date": "May 2024"}, {"date": ["invalid_date"]}),
    ],
)  # fmt: skip
def test_a_flow_that_cannot_be_is_refused_at_its_field(
    editor: Editor, values: dict[str, str], refused: dict[str, list[str]]
) -> None:
    assert errors(flow_form(editor, **values)) == refused


def test_a_flow_has_one_giver(editor: Editor) -> None:
    response = flow_form(editor, provider_program=str(make_programs.make_program().pk))

    assert "more_than_one" in [code for codes in errors(response).values() for code in codes]
    assert "__all__" not in errors(response)


def test_a_payment_fulfils_a_promise_only(editor: Editor, checking: Callable[[], None]) -> None:
    paid = make_programs.make_flow()
    checking()

    response = flow_form(editor, fulfils=str(paid.pk))

    assert errors(response) == {"fulfils": ["not_a_promise"]}
    assert editor.page(paid, "change") in told(response)


def test_a_promise_that_was_paid_stays_one(editor: Editor, checking: Callable[[], None]) -> None:
    promise = make_programs.make_flow(type="outgoing_commitment")
    payment = make_programs.make_flow(fulfils=promise)
    checking()

    response = editor.save(promise, type="disbursement")

    assert errors(response) == {"type": ["not_a_promise"]}
    assert editor.page(payment, "change") in told(response)


# Circles


def test_a_program_is_no_part_of_its_own_part(editor: Editor, checking: Callable[[], None]) -> None:
    above = make_programs.make_program("Above", name_zh="上")
    below = make_programs.make_program("Below", parent=above)
    checking()

    response = editor.save(above, parent=str(below.pk))

    assert errors(response) == {"parent": ["closes_a_circle"]}
    assert editor.page(below, "change") in told(response)


def test_a_priority_is_no_part_of_its_own_part(editor: Editor, checking: Callable[[], None]) -> None:
    above = make_programs.make_priority()
    below = make_programs.make_priority(parent=above)
    checking()

    assert errors(editor.save(above, parent=str(below.pk))) == {"parent": ["closes_a_circle"]}
    assert Priority.objects.get(pk=above.pk).parent is None


@pytest.mark.parametrize(
    ("inline", "field"), [("predecessions", "predecessor"), ("successions", "successor")]
)
def test_a_program_does_not_come_before_itself(
    editor: Editor, checking: Callable[[], None], inline: str, field: str
) -> None:
    first, second = make_programs.make_program("First"), make_programs.make_program("Second")
    make_programs.make_succession(first, second)
    page, other = (first, second) if inline == "predecessions" else (second, first)
    form = new_row(editor.form(page), inline, **{field: str(other.pk), "confidence": "low"})
    checking()

    response = editor.save(page, form)

    assert errors(response) == {"__all__": ["refused"], f"{inline}-0-{field}": ["closes_a_circle"]}


def test_a_guideline_does_not_replace_what_replaced_it(editor: Editor, checking: Callable[[], None]) -> None:
    old = make_programs.make_guideline()
    new = make_programs.make_guideline(replaces=[old])
    form = new_row(editor.form(old), "replaces", replaced=str(new.pk))
    checking()

    assert errors(editor.save(old, form)) == {
        "__all__": ["refused"],
        "replaces-0-replaced": ["closes_a_circle"],
    }


def test_two_statuses_of_one_day_are_refused_at_the_field(editor: Editor) -> None:
    guideline = make_programs.make_guideline()
    held = make_programs.make_guideline_status(guideline, valid_from="2020")
    form = new_row(
        editor.form(guideline), "statuses", status="replaced", valid_from="2023", ended="no", confidence="low"
    )

    response = editor.save(guideline, form)

    assert errors(response)["statuses-1-valid_from"] == ["overlapping_period"]
    assert editor.page(held, "change") in told(response)


# Programs and what belongs to them


def test_a_program_is_recorded_with_hosts_and_roles(editor: Editor, most: Institution) -> None:
    area = make.make_jurisdiction()
    form = {
        **editor.form(Program), **cited(), "name": "Mega-projects", "name_zh": "重大专项", "kind": "program",
        "level": "central", "slug": "mega-projects", "ended": "no", "valid_from": "2006",
    }  # fmt: skip
    form = new_row(form, "hosts", jurisdiction=str(area.pk))
    form = new_row(
        form, "roles", institution=str(most.pk), role="accountable", detail="competent_department",
        ended="yes", valid_until="2023-03", confidence="high",
    )  # fmt: skip

    response = editor.save(Program, form)

    assert response.status_code == 302, errors(response)
    program = Program.objects.get()
    assert program.hosts.get().jurisdiction == area
    assert (str(program.roles.get().valid_until), program.roles.get().citation) == (
        "2023-03",
        program.citation,
    )


def test_what_belongs_to_a_program_changes_it(editor: Editor) -> None:
    program = make_programs.make_program(hosts=[make.make_jurisdiction()])

    editor.save(program.hosts.get(), jurisdiction=str(make.make_jurisdiction("us").pk))

    program.refresh_from_db()
    assert program.revision == revisions.head()


def test_a_statement_may_be_about_a_program(editor: Editor) -> None:
    program = make_programs.make_program()
    form = {
        **editor.form(Statement),
        "text": "It was slow.",
        "nature": "interpretation",
        "ended": "no",
        **cited(),
    }

    response = editor.save(Statement, new_row(form, "program_subjects", program=str(program.pk)))

    assert response.status_code == 302, errors(response)
    assert Statement.objects.get().program_subjects.get().program == program


def test_a_second_source_disputes_a_flow(editor: Editor) -> None:
    flow, source = make_programs.make_flow(), make.make_source()
    form = new_row(
        editor.form(flow), "further_citations", stance="disputes", source=str(source.pk), locator=""
    )

    editor.save(flow, form)

    flow.refresh_from_db()
    assert flow.further_citations.get().citation.source == source
    assert flow.revision == flow.further_citations.get().revision


# Requirements


PARAMETERS = {"fields": ["Quantum information", "量子信息"]}


def test_parameters_are_shown_so_that_people_can_read_them(editor: Editor) -> None:
    requirement = make_programs.make_requirement(test="scope", parameters=PARAMETERS)

    for page in (requirement, requirement.guideline):
        assert "    &quot;量子信息&quot;\n" in told(editor.get(editor.page(page, "change")))


def test_parameters_are_edited_on_the_page_of_the_guideline(editor: Editor) -> None:
    requirement = make_programs.make_requirement(test="scope", parameters={"fields": ["any"]})
    changed = {"requirements-0-parameters": json.dumps(PARAMETERS, indent=4)}

    response = editor.save(requirement.guideline, **changed)

    assert response.status_code == 302, errors(response)
    requirement.refresh_from_db()
    assert requirement.parameters == PARAMETERS


def test_another_layout_of_the_parameters_is_no_change(editor: Editor) -> None:
    requirement = make_programs.make_requirement(test="scope", parameters=PARAMETERS)
    before = revisions.head()

    editor.save(requirement, parameters=json.dumps(PARAMETERS, separators=(",", ":")))

    assert revisions.head() == before


@pytest.mark.parametrize(
    ("typed", "code", "says"),
    [
        ('{"share": }', "invalid", "line 1, column 11"),
        ("[1]", "not_an_object", "names and values in braces"),
        ("null", "not_an_object", "names and values in braces"),
        ('{"field": ["量子信息"]}', "invalid_parameters", "Did you mean &#x27;fields&#x27;?"),
        ('{"fields": "量子信息"}', "invalid_parameters", "write a list"),
        ("", "invalid_parameters", "needs: fields"),
        ('{"a": 1, "a": 2}', "duplicate_name", "twice"),
        ('{"a": NaN}', "invalid", "NaN"),
        ('{"a": "\\u0000"}', "invalid_text", "cannot be kept"),
        ('{"\\ud800": 1}', "invalid_text", "cannot be kept"),
        ("[" * 100_000, "invalid", "deep"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_are_no_parameters_is_refused_at_the_field_and_stays_as_typed(
    editor: Editor, typed: str, code: str, says: str
) -> None:
    requirement = make_programs.make_requirement(test="scope", parameters=PARAMETERS)

    response = editor.save(requirement, parameters=typed)

    assert errors(response) == {"parameters": [code]}
    assert says in told(response)
    assert response.context["adminform"].form["parameters"].value() == typed


def test_a_requirement_that_is_not_evaluated_says_why(editor: Editor) -> None:
    requirement = make_programs.make_requirement(reason="It is about no project.")

    response = editor.save(requirement, why_not="")

    assert errors(response) == {"test": ["blank"]}
    assert Requirement.objects.get().reason == "It is about no project."


def test_why_a_requirement_is_not_evaluated_is_another_reason_than_that_of_the_edit(editor: Editor) -> None:
    requirement = make_programs.make_requirement()

    editor.save(requirement, why_not="It is about its managers.")

    requirement.refresh_from_db()
    assert (requirement.reason, last_revision().reason) == ("It is about its managers.", REASON)


def test_why_a_requirement_is_not_evaluated_is_edited_on_the_page_of_the_guideline(editor: Editor) -> None:
    requirement = make_programs.make_requirement()

    editor.save(requirement.guideline, **{"requirements-0-reason": "It is about its managers."})

    requirement.refresh_from_db()
    assert requirement.reason == "It is about its managers."


# History


def test_a_flow_is_restored_as_it_was(editor: Editor) -> None:
    flow = make_programs.make_flow("1000000", covers="Basic research")
    make.change(flow, amount=Decimal("2"), covers="")
    first = event_of(FundingFlow).objects.filter(id=flow.pk).order_by("pgh_id")[0]  # type: ignore[attr-defined]
    page = editor.page(flow, "restore", first.pgh_id)
    form = editor.get(page).context["form"]

    response = editor.post(page, {"seen": form["seen"].value(), "reason": "As printed"})

    assert response.status_code == 302
    flow.refresh_from_db()
    assert (flow.amount, flow.covers) == (Decimal("1000000"), "Basic research")
    assert last_revision().reason == "As printed"


def test_a_retracted_guideline_comes_back_with_what_left_with_it(editor: Editor, most: Institution) -> None:
    guideline = make_programs.make_guideline(issuers=[most])
    editor.post(
        editor.page(guideline, "delete"), {"post": "yes", "seen": guideline.revision, "reason": "Wrong"}
    )
    assert not Guideline.objects.exists()
    last = event_of(Guideline).objects.filter(id=guideline.pk).latest("pgh_id")  # type: ignore[attr-defined]
    page = editor.page(guideline, "restore", last.pgh_id)

    editor.post(page, {"seen": editor.get(page).context["form"]["seen"].value(), "reason": "Not wrong"})

    assert Guideline.objects.get().issuers.get().institution == most
