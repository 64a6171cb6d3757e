"""Whether a project is eligible: what makes it so, what makes it not, and what leaves it open."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from answers.eligibility import Judgement, judge
from programs.models import Guideline, Program
from programs.recorded import Recorded
from programs.requirements import Project
from tests.make import change
from tests.make_programs import (
    make_guideline,
    make_guideline_status,
    make_program,
    make_requirement,
)

DAY = dt.date(2024, 6, 1)
SHARE: dict[str, Any] = {
    "test": "co_funding",
    "parameters": {"central_share_min": "0.1", "central_share_max": "0.3"},
}
MET: dict[str, Any] = {"central": 30, "local": 70, "own": 0}
NOT_MET: dict[str, Any] = {"central": 31, "local": 69, "own": 0}


@pytest.fixture
def program(db: None) -> Program:
    """A program."""
    return make_program()


@pytest.fixture
def rule(program: Program) -> Guideline:
    """A guideline for the program, in force since 2021."""
    guideline = make_guideline(applies_to=[program], date="2021")
    make_guideline_status(guideline, valid_from="2021-01-01")
    return guideline


def judged(program: Program, day: dt.date = DAY, **told: Any) -> Judgement:
    """Return the judgement of a project of the program of which `told` is known."""
    return judge(Project(program=program, **told), Recorded(day, dt.date(2026, 1, 1)))


def test_project_that_meets_every_requirement_is_eligible(program: Program, rule: Guideline) -> None:
    make_requirement(rule, **SHARE)

    judgement = judged(program, **MET)

    assert judgement.verdict == "eligible"
    assert judgement.counts == {"yes": 1, "no": 0, "unknown": 0, "not_evaluated": 0}


def test_project_that_misses_one_is_ineligible(program: Program, rule: Guideline) -> None:
    make_requirement(rule, **SHARE)
    make_requirement(rule, 2, test="single_channel", parameters={"recommenders_at_most": 1})

    assert judged(program, **NOT_MET).verdict == "ineligible"


def test_what_a_project_does_not_say_leaves_it_undetermined(program: Program, rule: Guideline) -> None:
    make_requirement(rule, **SHARE)

    assert judged(program, central=30).verdict == "undetermined"


def test_a_binding_requirement_that_is_not_evaluated_leaves_it_undetermined(
    program: Program, rule: Guideline
) -> None:
    make_requirement(rule, **SHARE)
    make_requirement(rule, 2)

    judgement = judged(program, **MET)

    assert judgement.verdict == "undetermined"
    assert judgement.counts["not_evaluated"] == 1


def test_rules_that_ask_nothing_of_projects_make_none_eligible(program: Program, rule: Guideline) -> None:
    make_requirement(rule, parameters={"concerns": "administration"})

    assert judged(program).verdict == "undetermined"


def test_what_concerns_the_administration_alone_is_listed_and_leaves_nothing_open(
    program: Program, rule: Guideline
) -> None:
    make_requirement(rule, **SHARE)
    make_requirement(rule, 2, parameters={"concerns": "administration"})

    judgement = judged(program, **MET)

    assert judgement.verdict == "eligible"
    assert [reason.requirement.number for reason in judgement.rules[0].reasons] == [1, 2]


def test_encouragement_makes_no_project_ineligible(program: Program, rule: Guideline) -> None:
    make_requirement(rule, test="local_participation", parameters={"level": "encouraged"})

    judgement = judged(program, local_participation=False)

    assert judgement.verdict == "eligible"
    assert judgement.rules[0].reasons[0].outcome.answer == "no"


def test_project_without_rules_is_undetermined(program: Program) -> None:
    assert judged(program).verdict == "undetermined"


def test_rule_without_requirements_on_record_leaves_it_undetermined(
    program: Program, rule: Guideline
) -> None:
    assert judged(program).verdict == "undetermined"


def test_rules_of_the_whole_bind_its_parts(program: Program, rule: Guideline) -> None:
    make_requirement(rule, **SHARE)
    part = make_program(parent=make_program(parent=program))

    judgement = judged(part, **NOT_MET)

    assert judgement.verdict == "ineligible"
    assert judgement.rules[0].program == program


def test_rules_of_a_part_do_not_bind_the_whole(program: Program, rule: Guideline) -> None:
    change(program, parent=(whole := make_program()))
    make_requirement(rule, **SHARE)

    assert judged(whole, **NOT_MET).rules == ()


@pytest.mark.parametrize(("day", "verdict"), [("2024-03-30", "ineligible"), ("2024-03-31", "undetermined")])
def test_a_rule_binds_up_to_the_day_it_is_replaced(program: Program, day: str, verdict: str) -> None:
    guideline = make_guideline(applies_to=[program], date="2017")
    make_guideline_status(guideline, valid_from="2017-06", valid_until="2024-03-31", ended="yes")
    make_guideline_status(guideline, status="replaced", valid_from="2024-03-31")
    make_requirement(guideline, **SHARE)

    assert judged(program, dt.date.fromisoformat(day), **NOT_MET).verdict == verdict


@pytest.mark.parametrize("status", ["draft", "replaced"])
def test_what_is_not_in_force_binds_nobody(program: Program, status: str) -> None:
    guideline = make_guideline(applies_to=[program])
    make_guideline_status(guideline, status=status, valid_from="2020")
    make_requirement(guideline, **SHARE)

    assert judged(program, **NOT_MET).rules == ()


@pytest.mark.parametrize(("told", "expected"), [(MET, "eligible"), (NOT_MET, "undetermined")])
def test_a_rule_that_may_be_in_force_makes_nobody_ineligible(
    program: Program, rule: Guideline, told: dict[str, Any], expected: str
) -> None:
    make_requirement(rule, test="single_channel", parameters={"recommenders_at_most": 1})
    vague = make_guideline(applies_to=[program], date="2024")
    make_guideline_status(vague, valid_from="2024")
    make_requirement(vague, **SHARE)

    assert judged(program, **told, recommenders=1).verdict == expected


def test_a_rule_without_status_on_record_may_be_in_force(program: Program) -> None:
    make_requirement(make_guideline(applies_to=[program], date="2020"), **SHARE)

    [rule] = judged(program, **MET).rules

    assert rule.in_force == "undetermined"


def test_a_rule_issued_later_is_not_in_force(program: Program) -> None:
    make_requirement(make_guideline(applies_to=[program], date="2024-06-02"), **SHARE)

    assert judged(program, **MET).rules == ()


def test_a_rule_that_was_not_public_does_not_count(program: Program, rule: Guideline) -> None:
    make_requirement(rule, **SHARE)
    registry = Recorded(DAY, dt.date(2026, 1, 1), lambda rows: rows.published_by(dt.date(2020, 1, 1)))

    assert judge(Project(program=program, **NOT_MET), registry).rules == ()
