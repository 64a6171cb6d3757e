"""Rules over several rows of the programs app: the database refuses, and the API says which rule and which rows.

Rules about one row, and those that facts of all apps share, are in `tests/institutions/test_constraints.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from rest_framework.test import APIClient

from sources import revisions
from tests import make, make_programs
from tests.breaking import copy_of, execute, refused_by

Maker = Callable[..., Any]


@pytest.mark.parametrize(
    ("kind", "make_row"),
    [
        ("requirement", make_programs.make_requirement),
        ("jointactionstep", make_programs.make_step),
        ("offer", lambda: make_programs.make_offer(outcome="withdrawn")),
        ("consultationstep", make_programs.make_turn),
    ],
)
def test_no_two_rows_of_one_thing_have_one_number(db: None, kind: str, make_row: Maker) -> None:
    row = make_row()

    assert refused_by(copy_of(row)) == f"programs_{kind}_one_per_number"
    copy_of(row, number=row.number + 1)()


@pytest.mark.parametrize(
    ("outcome", "rule"),
    [("open", "programs_offer_one_on_the_table"), ("accepted", "programs_offer_one_accepted")],
)
def test_one_offer_is_on_the_table_and_one_is_accepted(db: None, outcome: str, rule: str) -> None:
    offer = make_programs.make_offer(outcome=outcome)

    assert refused_by(copy_of(offer, number=2)) == rule
    copy_of(offer, number=2, outcome="lapsed")()


# Circles


def parent(row: Any, above: Any) -> None:
    """Put one thing under another."""
    make.change(row, parent=above)


def replace(row: Any, old: Any) -> None:
    """Let one guideline replace another."""
    make.record(row.replaces.model(guideline=row, replaced=old))


CIRCLES = [
    ("program", make_programs.make_program, parent),
    ("priority", make_programs.make_priority, parent),
    ("programsuccession", make_programs.make_program, make_programs.make_succession),
    ("guidelinereplacement", make_programs.make_guideline, replace),
]


@pytest.mark.parametrize(("table", "make_row", "lead"), CIRCLES, ids=[table for table, _, _ in CIRCLES])
def test_things_lead_to_each_other_in_no_circle(db: None, table: str, make_row: Maker, lead: Maker) -> None:
    first, second, third = make_row(), make_row(), make_row()
    lead(first, second), lead(second, third)
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert refused_by(lambda: lead(third, first)) == f"programs_{table}_no_cycle"


def test_api_refuses_a_program_under_its_own_part_and_names_both(editor: APIClient) -> None:
    above = make_programs.make_program()
    below = make_programs.make_program(parent=above)

    response = make.patch(editor, f"/api/v1/programs/{above.slug}", parent=below.slug)

    assert (response.status_code, response.json()["code"]) == (409, "closes_a_circle")
    assert set(response.json()["conflicts"]) == {str(above.pk), str(below.pk)}


def test_api_refuses_guidelines_that_replace_each_other(editor: APIClient) -> None:
    old = make_programs.make_guideline()
    new = make_programs.make_guideline(replaces=[old])

    response = make.patch(editor, f"/api/v1/guidelines/{old.slug}", replaces=[new.slug])

    assert (response.status_code, response.json()["code"]) == (409, "closes_a_circle")


# Promises


@pytest.mark.parametrize(
    ("type", "currency"),
    [("disbursement", "CNY"), ("budget", "CNY"), ("appropriation", "CNY"), ("outgoing_commitment", "USD")],
)
def test_only_a_promise_in_the_same_currency_is_fulfilled(
    editor: APIClient, type: str, currency: str
) -> None:
    promise = make_programs.make_flow(type=type, currency=currency)
    flow = make_programs.make_flow()
    before = revisions.head()

    assert (
        refused_by(
            lambda: execute(
                "UPDATE programs_fundingflow SET fulfils_id = %s WHERE id = %s", promise.pk, flow.pk
            )
        )
        == "programs_fundingflow_fulfils_a_promise"
    )
    response = make.patch(editor, f"/api/v1/funding-flows/{flow.pk}", fulfils=str(promise.pk))
    assert (response.status_code, response.json()["code"]) == (409, "not_a_promise")
    assert str(promise.pk) in response.json()["conflicts"]
    assert revisions.head() == before


@pytest.mark.parametrize("change", [{"type": "budget"}, {"currency": "USD"}])
def test_promise_stays_one_while_something_fulfils_it(editor: APIClient, change: dict[str, str]) -> None:
    promise = make_programs.make_flow(type="outgoing_pledge")
    paid = make_programs.make_flow(fulfils=promise)

    response = make.patch(editor, f"/api/v1/funding-flows/{promise.pk}", **change)

    assert (response.status_code, response.json()["code"]) == (409, "not_a_promise")
    assert str(paid.pk) in response.json()["conflicts"]


# What a client reads of it


@pytest.mark.parametrize(
    ("make_row", "path", "body", "code", "pointer"),
    [
        (
            make_programs.make_flow,
            "funding-flows",
            {"provider_institution": None},
            "no_party",
            "/provider_institution",
        ),
        (
            make_programs.make_flow,
            "funding-flows",
            {"provider_jurisdiction": "cn"},
            "more_than_one",
            "/provider_program",
        ),
        (make_programs.make_flow, "funding-flows", {"fiscal_year": None}, "no_date", "/date"),
        (
            make_programs.make_flow,
            "funding-flows",
            {"fiscal_year_end": 2024},
            "empty_period",
            "/fiscal_year_end",
        ),
        (make_programs.make_flow, "funding-flows", {"currency": "yuan"}, "no_currency", "/currency"),
        (make_programs.make_flow, "funding-flows", {"amount": "-1"}, "min_value", "/amount"),
        (make_programs.make_flow, "funding-flows", {"date": "2024-02-30"}, "invalid_date", "/date"),
        (make_programs.make_role, "program-roles", {"detail": "Steering body"}, "invalid_code", "/detail"),
        (
            make_programs.make_observation,
            "observations",
            {"breakdown": "Of all"},
            "invalid_code",
            "/breakdown",
        ),
        (make_programs.make_indicator, "indicators", {"unit": ""}, "blank", "/unit"),
        (make_programs.make_requirement, "requirements", {"reason": ""}, "blank", "/reason"),
        (make_programs.make_requirement, "requirements", {"parameters": []}, "not_an_object", "/parameters"),
        (make_programs.make_priority, "priorities", {"ford": "9"}, "invalid_code", "/ford"),
        (make_programs.make_consultation, "consultations", {"total_amount": "1"}, "no_currency", "/currency"),
        (
            make_programs.make_consultation,
            "consultations",
            {"central_share": "1.5"},
            "max_value",
            "/central_share",
        ),
        (make_programs.make_consultation, "consultations", {"state": "agreed"}, "read_only", "/state"),
        (make_programs.make_offer, "offers", {"outcome": "accepted"}, "read_only", "/outcome"),
        (make_programs.make_offer, "offers", {"central_amount": "1"}, "read_only", "/central_amount"),
        (
            make_programs.make_joint_action,
            "joint-actions",
            {"central_share_min": "0.5", "central_share_max": "0.4"},
            "invalid_share",
            "/central_share_min",
        ),
    ],
)
def test_api_says_which_field_breaks_which_rule(
    editor: APIClient, make_row: Maker, path: str, body: dict[str, Any], code: str, pointer: str
) -> None:
    row = make_row()
    make.make_jurisdiction()
    before = revisions.head()

    response = make.patch(editor, f"/api/v1/{path}/{row.pk}", **body)

    assert response.status_code == 400, response.content
    assert (code, pointer) in make.refusals(response)
    assert revisions.head() == before


def test_program_that_is_spoken_of_is_not_retracted(editor: APIClient) -> None:
    flow = make_programs.make_flow(program=make_programs.make_program())
    path = f"/api/v1/programs/{flow.program.slug}"

    response = editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path))

    assert (response.status_code, response.json()["code"]) == (409, "in_use")
    assert [user["id"] for user in response.json()["used_by"]] == [str(flow.pk)]


def test_every_list_of_a_program_leaves_with_it(editor: APIClient) -> None:
    program = make_programs.make_program(hosts=[make.make_jurisdiction()])
    path = f"/api/v1/programs/{program.slug}"

    assert editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path)).status_code == 204
    assert editor.get(path).status_code == 410
