"""Which body adopted, drafted or lacks rules under a commission on a day."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from answers.adoption import adoption
from institutions.models import Institution
from programs.models import Guideline, Program
from tests.make import make_citation, make_institution
from tests.make_programs import (
    make_guideline,
    make_guideline_status,
    make_program,
    make_requirement,
    make_role,
)

RECORDED = dt.date(2026, 1, 1)


@pytest.fixture
def cstc(db: None) -> Institution:
    """A commission."""
    return make_institution("cstc")


@pytest.fixture
def plan(cstc: Institution) -> Program:
    """A program that MIIT issued rules for which name the commission, in force since July 2024."""
    program = make_program()
    rules(make_institution("miit"), program, named=True, valid_from="2024-07-01")
    return program


def rules(body: Institution, program: Program, *, named: bool = False, **status: Any) -> Guideline:
    """Let a body issue rules for a program; `named`: they name the commission."""
    guideline = make_guideline(issuers=[body], applies_to=[program], date=None)
    if status:
        make_guideline_status(guideline, **status)
    if named:
        make_requirement(guideline, test="commission_oversight", parameters={"commission": "cstc"})
    return guideline


def told(commission: Institution, day: str, passing: Any = lambda rows: rows) -> dict[str, str]:
    """Return how far each body is on a day."""
    found = adoption(commission, dt.date.fromisoformat(day), RECORDED, passing)
    return {row.institution.slug: str(row.adoption) for row in found}


@pytest.mark.parametrize(("day", "said"), [("2024-06-30", "lacks"), ("2024-07-01", "adopted")])
def test_rules_are_adopted_from_their_first_day(
    cstc: Institution, plan: Program, day: str, said: str
) -> None:
    assert told(cstc, day) == {"miit": said}


def test_who_runs_a_part_without_rules_lacks_them(cstc: Institution, plan: Program) -> None:
    nhc = make_institution("nhc")
    make_role(make_program(parent=plan), nhc, valid_from="2023-03")

    assert told(cstc, "2024-08-01") == {"miit": "adopted", "nhc": "lacks"}


@pytest.mark.parametrize("role", ["funding", "extending", "implementing"])
def test_other_roles_do_not_call_for_rules(cstc: Institution, plan: Program, role: str) -> None:
    make_role(plan, make_institution("mof"), role, valid_from="2016")

    assert told(cstc, "2024-08-01") == {"miit": "adopted"}


@pytest.mark.parametrize(
    ("day", "said"),
    [("2024-01-31", "lacks"), ("2024-02-01", "drafted"), ("2025-05-01", "in_force_not_named")],
)
def test_a_draft_becomes_rules_that_do_not_name_the_commission(
    cstc: Institution, plan: Program, day: str, said: str
) -> None:
    mot = make_institution("mot")
    part = make_program(parent=plan)
    make_role(part, mot, valid_from="2023-03-16")
    guideline = rules(
        mot, part, status="draft", valid_from="2024-02-01", valid_until="2025-05-01", ended="yes"
    )
    make_guideline_status(guideline, valid_from="2025-05-01")

    assert told(cstc, day)["mot"] == said


@pytest.mark.parametrize(
    ("day", "said"),
    [("2023-12-31", "undetermined"), ("2024-01-01", "drafted"), ("2024-12-31", "drafted"), ("2025-01-01", "undetermined"),
     ("2025-05-01", "in_force_not_named")],
)  # fmt: skip
def test_a_draft_that_a_source_of_the_year_shows_is_one_in_that_year(
    cstc: Institution, plan: Program, day: str, said: str
) -> None:
    mot = make_institution("mot")
    make_role(plan, mot, valid_from="2023-03-16")
    guideline = rules(mot, plan, status="draft", ended="yes", attested_on="2024")
    make_guideline_status(guideline, citation=make_citation(published="2025-05-01"))

    assert told(cstc, day)["mot"] == said


def why(commission: Institution, day: str, slug: str) -> str:
    """Return why a body is as far as it is."""
    rows = adoption(commission, dt.date.fromisoformat(day), RECORDED, lambda rows: rows)
    return next(row.reason for row in rows if row.institution.slug == slug)


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("2024-06-01", "Shown as a draft by a source of that time: "),
        ("2025-01-01", "Whether it is a draft or in force that day is not established: "),
    ],
)
def test_the_reason_tells_what_is_known_of_rules_later_in_force(
    cstc: Institution, plan: Program, day: str, reason: str
) -> None:
    mot = make_institution("mot")
    make_role(plan, mot, valid_from="2023-03-16")
    guideline = rules(mot, plan, status="draft", ended="yes", attested_on="2024")
    make_guideline_status(guideline, citation=make_citation(published="2025-05-01"))

    assert why(cstc, day, "mot") == (
        f"{reason}{guideline.slug} (draft from a day that is not established, until a day that is not established, "
        "a source shows it so in 2024; in force from a day that is not established)."
    )


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("2024-06-30", "Neither in force nor a draft that day: {} (no status holds)."),
        ("2024-07-01", "In force, and naming the commission: {} (in force from 2024-07-01)."),
    ],
)
def test_the_reason_names_the_rules_that_decide(
    cstc: Institution, plan: Program, day: str, reason: str
) -> None:
    assert why(cstc, day, "miit") == reason.format(Guideline.objects.get().slug)


def test_the_reason_of_a_body_without_rules_says_so(cstc: Institution, plan: Program) -> None:
    make_role(plan, make_institution("nhc"), valid_from="2023-03")

    assert why(cstc, "2024-08-01", "nhc") == "No rules of this body for a program concerned are on record."


def test_rules_of_which_it_is_not_known_whether_they_are_in_force_are_undetermined(
    cstc: Institution, plan: Program
) -> None:
    rules(make_institution("mee"), plan, named=True, valid_from="2024")
    rules(make_institution("cae"), plan, named=True)

    assert told(cstc, "2024-08-01") == {"miit": "adopted", "mee": "undetermined", "cae": "undetermined"}


def test_a_commission_owes_itself_no_rules(cstc: Institution, plan: Program) -> None:
    make_role(plan, cstc, valid_from="2023-03")

    assert told(cstc, "2024-08-01") == {"miit": "adopted"}


def test_rules_for_other_programs_do_not_count(cstc: Institution, plan: Program) -> None:
    nhc = make_institution("nhc")
    make_role(plan, nhc, valid_from="2023-03")
    rules(nhc, make_program(), valid_from="2024-01-01")

    assert told(cstc, "2024-08-01")["nhc"] == "lacks"


def test_rules_that_were_not_public_do_not_count(cstc: Institution, plan: Program) -> None:
    assert told(cstc, "2024-08-01", lambda rows: rows.published_by(dt.date(2020, 1, 1))) == {}


def test_the_rows_name_what_they_rest_on(cstc: Institution, plan: Program) -> None:
    role = make_role(plan, Institution.objects.get(slug="miit"), valid_from="2023-03")

    [row] = adoption(cstc, dt.date(2024, 8, 1), RECORDED, lambda rows: rows)

    [held] = row.rules
    assert held.naming is not None
    assert held.standing.told[0].fact.status == "in_force"
    assert row.roles == (role,)


def test_more_bodies_cost_no_more_queries(
    cstc: Institution, plan: Program, django_assert_num_queries: Any
) -> None:
    for number in range(5):
        body = make_institution(f"body-{number}")
        make_role(plan, body, valid_from="2023-03")
        rules(body, plan, named=True, valid_from="2024")

    with django_assert_num_queries(9):
        assert len(adoption(cstc, dt.date(2024, 8, 1), RECORDED, lambda rows: rows)) == 6
