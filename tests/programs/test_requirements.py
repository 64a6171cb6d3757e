"""How a project is held against each type of requirement: yes, no, and unknown where nothing tells."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from programs.models import RequirementTest
from programs.recorded import Recorded
from programs.requirements import TESTS, Answer, Project, Said, both, check_parameters, either, read
from tests.institutions.test_changes import code_of
from tests.make import change, make_institution, make_relation
from tests.make_programs import make_priority, make_program, make_requirement, make_role

DAY = dt.date(2024, 6, 1)
RECORDED = Recorded(DAY, dt.date(2026, 1, 1))

SHARE = {"central_share_min": "0.1", "central_share_max": "0.3"}
FLOOR = {"share_of_fund": "0.5", "times_central": "3"}
MOST = {"most": {"basic_research": 6, "pilot": 20}}

CASES: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("applicant_eligibility", {"kinds": ["university"]}, {"applicant_kind": "university"}, "yes"),
    ("applicant_eligibility", {"kinds": ["university"]}, {"applicant_kind": "soe"}, "no"),
    ("applicant_eligibility", {"kinds": ["university"]}, {}, "unknown"),
    ("applicant_eligibility", {"institutions": ["pku"]}, {"applicant": "pku", "applicant_kind": "university"}, "yes"),
    ("applicant_eligibility", {"institutions": ["pku"]}, {"applicant": "thu", "applicant_kind": "university"}, "no"),
    ("applicant_eligibility", {"institutions": ["pku"]}, {"applicant_kind": "university"}, "unknown"),
    ("applicant_eligibility", {"institutions": ["pku"], "kinds": ["soe"]}, {"applicant_kind": "soe"}, "yes"),
    ("applicant_eligibility", {}, {"applicant_kind": "university"}, "unknown"),
    ("co_funding", SHARE, {"central": 10, "local": 40, "own": 50}, "yes"),
    ("co_funding", SHARE, {"central": 30, "local": 20, "own": 50}, "yes"),
    ("co_funding", SHARE, {"central": Decimal("30.01"), "local": Decimal("19.99"), "own": 50}, "no"),
    ("co_funding", SHARE, {"central": Decimal("9.99"), "local": Decimal("40.01"), "own": 50}, "no"),
    ("co_funding", SHARE, {"central": 30, "local": 20}, "unknown"),
    ("co_funding", SHARE, {"central": 5, "local": 95}, "no"),
    ("co_funding", SHARE, {"local": 20, "own": 50}, "unknown"),
    ("co_funding", SHARE, {"central": 0, "local": 20}, "no"),
    ("co_funding", SHARE, {"central": 0, "local": 0, "own": 0}, "unknown"),
    ("co_funding", {"central_share_max": "0.3"}, {"central": 3, "own": 7}, "yes"),
    ("co_funding", {"central_share_max": "0"}, {"central": 1}, "no"),
    ("control", {"not_largest": "central"}, {"largest_contributor": "own"}, "yes"),
    ("control", {"not_largest": "central"}, {"largest_contributor": "central"}, "no"),
    ("control", {"not_largest": "central"}, {"central": 40, "local": 30, "own": 30}, "no"),
    ("control", {"not_largest": "central"}, {"central": 0}, "yes"),
    ("control", {"not_largest": "central"}, {"central": 30, "local": 30, "own": 40}, "unknown"),
    ("control", {"not_largest": "central"}, {"central": 40, "local": 40, "own": 20}, "unknown"),
    ("control", {"not_largest": "central"}, {"central": 40, "local": 30}, "unknown"),
    ("investment_floor", FLOOR, {"central": 10, "local": 20, "own": 30, "invested": 30}, "yes"),
    ("investment_floor", FLOOR, {"central": 10, "local": 20, "own": 30, "invested": Decimal("29.99")}, "no"),
    ("investment_floor", FLOOR, {"central": 20, "local": 20, "own": 20, "invested": 59}, "no"),
    ("investment_floor", FLOOR, {"central": 10, "local": 20, "invested": 30}, "unknown"),
    ("investment_floor", FLOOR, {"local": 60, "invested": 29}, "no"),
    ("investment_floor", FLOOR, {"central": 10, "local": 20, "own": 30}, "unknown"),
    ("investment_floor", {"times_central": "3"}, {"invested": 30}, "unknown"),
    ("local_participation", {"level": "required"}, {"local_participation": True}, "yes"),
    ("local_participation", {"level": "required"}, {"local": 1}, "yes"),
    ("local_participation", {"level": "required"}, {"local_participation": False}, "no"),
    ("local_participation", {"level": "required"}, {"local": 0}, "unknown"),
    ("local_participation", {"level": "required"}, {}, "unknown"),
    ("participants", MOST, {"participants": 6, "stage": "basic_research"}, "yes"),
    ("participants", MOST, {"participants": 7, "stage": "basic_research"}, "no"),
    ("participants", MOST, {"participants": 6}, "yes"),
    ("participants", MOST, {"participants": 7}, "unknown"),
    ("participants", MOST, {"participants": 20}, "unknown"),
    ("participants", MOST, {"participants": 21}, "no"),
    ("participants", MOST, {"participants": 1, "stage": "talent"}, "unknown"),
    ("participants", MOST, {"stage": "pilot"}, "unknown"),
    ("prohibition", {"uses": ["lending"]}, {"uses": ["Lending", "equity"]}, "no"),
    ("prohibition", {"uses": ["lending"]}, {"uses": ["equity"]}, "yes"),
    ("prohibition", {"uses": ["lending"]}, {"uses": []}, "yes"),
    ("prohibition", {"uses": ["lending"]}, {}, "unknown"),
    ("scope", {"fields": ["robots", "vehicles"]}, {"fields": ["Robots"]}, "yes"),
    ("scope", {"fields": ["robots", "vehicles"]}, {"fields": ["soil"]}, "no"),
    ("scope", {"fields": ["robots", "vehicles"]}, {"fields": ["robots", "soil"]}, "unknown"),
    ("scope", {"fields": ["robots", "vehicles"]}, {}, "unknown"),
    ("single_channel", {"recommenders_at_most": 1}, {"recommenders": 1}, "yes"),
    ("single_channel", {"recommenders_at_most": 1}, {"recommenders": 2}, "no"),
    ("single_channel", {"recommenders_at_most": 1}, {"recommenders": 0}, "no"),
    ("single_channel", {"recommenders_at_most": 1}, {}, "unknown"),
    ("not_evaluated", {}, {}, "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("test", "parameters", "project", "answer"), CASES)
def test_project_is_held_against_the_requirement(
    test: str, parameters: dict[str, Any], project: dict[str, Any], answer: str
) -> None:
    outcome = read(test, parameters).evaluate(Project(program=None, **project), RECORDED)

    assert outcome.answer == answer
    assert outcome.asked
    assert outcome.said


def test_every_type_is_a_class_of_its_own() -> None:
    assert set(TESTS) == set(RequirementTest.values)
    assert all(test.code == code for code, test in TESTS.items())


def test_every_type_answers_each_way() -> None:
    answered = {(test, answer) for test, _, _, answer in CASES}
    from_registry = {"alignment", "commission_oversight", "not_evaluated"}

    assert answered >= {(test, answer) for test in set(TESTS) - from_registry for answer in Answer}


@pytest.mark.parametrize("takes_part", [True, False, None])
def test_encouragement_binds_nobody(takes_part: bool | None) -> None:
    outcome = read("local_participation", {"level": "encouraged"}).evaluate(
        Project(program=None, local_participation=takes_part), RECORDED
    )

    assert not outcome.binding


@pytest.mark.parametrize(
    ("parameters", "binding"),
    [({}, True), ({"concerns": "project"}, True), ({"concerns": "administration"}, False)],
)
def test_what_is_not_evaluated_binds_unless_it_concerns_the_administration(
    parameters: dict[str, Any], binding: bool
) -> None:
    outcome = read("not_evaluated", parameters).evaluate(Project(program=None), RECORDED)

    assert outcome.binding is binding


# Alignment


def aligned(parameters: dict[str, str], *priorities: str) -> Said:
    """Return how a project that serves `priorities` stands to a requirement of alignment."""
    project = Project(program=None, priorities=priorities)
    outcome = read("alignment", parameters).evaluate(project, RECORDED)
    return Said(outcome.answer, outcome.said, outcome.citations)


@pytest.mark.parametrize("by", ["issuer", "commission"])
def test_priority_of_the_issuer_aligns(db: None, by: str) -> None:
    cstc = make_institution("cstc")
    priority = make_priority(issuer=cstc, valid_from="2023")

    said = aligned({by: "cstc"}, priority.slug)

    assert (said.answer, said.citations) == (Answer.YES, (priority.citation,))


def test_priority_of_the_document_aligns(db: None) -> None:
    priority = make_priority(document="14th FYP", valid_from="2021")

    assert aligned({"document": "14th FYP"}, priority.slug).answer == Answer.YES


def test_part_of_a_priority_aligns(db: None) -> None:
    whole = make_priority(document="14th FYP", valid_from="2021")
    part = make_priority(parent=whole, document="Notes")

    assert aligned({"document": "14th FYP"}, part.slug).answer == Answer.YES


def test_priority_of_others_does_not_align(db: None) -> None:
    make_priority(document="14th FYP")
    other = make_priority(document="13th FYP")

    assert aligned({"document": "14th FYP"}, other.slug).answer == Answer.NO


def test_priority_of_nobody_known_leaves_alignment_unknown(db: None) -> None:
    make_priority(document="14th FYP")
    other = make_priority()

    assert aligned({"document": "14th FYP"}, other.slug).answer == Answer.UNKNOWN


def test_alignment_is_unknown_where_the_registry_has_no_priority_of_the_issuer(db: None) -> None:
    other = make_priority(issuer=make_institution("most"))

    assert aligned({"commission": "cstc"}, other.slug).answer == Answer.UNKNOWN


@pytest.mark.parametrize(
    ("ends", "answer"), [("2024-06-01", "no"), ("2024-06-02", "yes"), ("2024", "unknown")]
)
def test_priority_of_a_plan_that_is_over_does_not_align(db: None, ends: str, answer: str) -> None:
    priority = make_priority(document="Plan", valid_from="2021", valid_until=ends, ended="yes")

    assert aligned({"document": "Plan"}, priority.slug).answer == answer


def test_project_without_priorities_does_not_align(db: None) -> None:
    assert aligned({"document": "14th FYP"}).answer == Answer.NO


def test_alignment_of_a_project_that_names_no_priorities_is_unknown() -> None:
    outcome = read("alignment", {"document": "14th FYP"}).evaluate(Project(program=None), RECORDED)

    assert outcome.answer == Answer.UNKNOWN


# Oversight of a commission


def overseen(program: Any) -> Answer:
    """Return whether the program is overseen by the commission `cstc`."""
    outcome = read("commission_oversight", {"commission": "cstc"}).evaluate(
        Project(program=program), RECORDED
    )
    return outcome.answer


def test_commission_with_a_role_in_the_program_oversees_it(db: None) -> None:
    role = make_role(institution=make_institution("cstc"), detail="steering_body", valid_from="2023-03")

    assert overseen(role.program) == Answer.YES


def test_commission_with_a_role_in_the_whole_oversees_the_part(db: None) -> None:
    whole = make_role(institution=make_institution("cstc"), valid_from="2023-03").program

    assert overseen(make_program(parent=whole)) == Answer.YES


def test_commission_oversees_what_bodies_under_it_run(db: None) -> None:
    cstc, most = make_institution("cstc"), make_institution("most")
    make_relation(most, "executive_office_of", cstc, valid_from="2023-03-16")
    program = make_role(institution=most, valid_from="2016").program

    assert overseen(program) == Answer.YES


def test_no_role_on_record_leaves_oversight_unknown(db: None) -> None:
    make_institution("cstc")

    assert overseen(make_program()) == Answer.UNKNOWN


@pytest.mark.parametrize(("ends", "answer"), [("2024-06-01", "unknown"), ("2024-06-02", "yes")])
def test_a_role_counts_up_to_its_last_day(db: None, ends: str, answer: str) -> None:
    role = make_role(
        institution=make_institution("cstc"), valid_from="2023-03", valid_until=ends, ended="yes"
    )

    assert overseen(role.program) == answer


@pytest.mark.parametrize(("founded", "answer"), [("2024-06-02", "no"), ("2024-06-01", "unknown")])
def test_a_commission_that_does_not_exist_oversees_nothing(db: None, founded: str, answer: str) -> None:
    make_institution("cstc", valid_from=founded)

    assert overseen(make_program()) == answer


def test_a_commission_that_is_not_on_record_leaves_oversight_unknown(db: None) -> None:
    assert overseen(make_program()) == Answer.UNKNOWN


# Parameters


@pytest.mark.parametrize(
    ("test", "parameters"),
    [
        ("alignment", {}),
        ("alignment", {"issuer": "most", "commission": "cstc"}),
        ("alignment", {"issuer": "Not a slug"}),
        ("alignment", {"document": " "}),
        ("applicant_eligibility", {"kinds": []}),
        ("applicant_eligibility", {"kinds": ["nobody"]}),
        ("applicant_eligibility", {"kinds": [["university"]]}),
        ("applicant_eligibility", {"institutions": "pku"}),
        ("co_funding", {}),
        ("co_funding", {"central_share_min": 0.1}),
        ("co_funding", {"central_share_min": "1.1"}),
        ("co_funding", {"central_share_min": "-0.1"}),
        ("co_funding", {"central_share_min": "NaN"}),
        ("co_funding", {"central_share_min": "0.4", "central_share_max": "0.3"}),
        ("co_funding", {"share_min": "0.1"}),
        ("commission_oversight", {}),
        ("control", {"not_largest": "nobody"}),
        ("control", {"not_largest": {}}),
        ("investment_floor", {}),
        ("investment_floor", {"times_central": 3}),
        ("local_participation", {}),
        ("local_participation", {"level": "maybe"}),
        ("not_evaluated", {"anything": 1}),
        ("participants", {"most": {}}),
        ("participants", {"most": {"pilot": 0}}),
        ("participants", {"most": {"pilot": True}}),
        ("participants", {"most": {"Not a word": 1}}),
        ("prohibition", {"uses": ["lending", "lending"]}),
        ("scope", {"fields": [1]}),
        ("single_channel", {"recommenders_at_most": "1"}),
        ("scope", []),
        ("scope", None),
    ],
)
def test_parameters_that_a_type_cannot_read_are_refused(test: str, parameters: Any) -> None:
    with pytest.raises(ValidationError) as refusal:
        check_parameters(test, parameters)

    assert code_of(refusal) == {"invalid_parameters"}
    assert set(refusal.value.message_dict) == {"parameters"}


def test_refusal_names_the_nearest_parameter() -> None:
    with pytest.raises(ValidationError, match="central_share_min"):
        check_parameters("co_funding", {"central_share_mn": "0.1"})


def test_requirement_is_not_saved_with_parameters_that_its_type_cannot_read(db: None) -> None:
    requirement = make_requirement(test="co_funding", parameters=SHARE)

    with pytest.raises(ValidationError) as refusal:
        change(requirement, parameters={"level": "required"})

    assert code_of(refusal) == {"invalid_parameters"}


# The logic


def test_kleene_joins_answers() -> None:
    yes, no, unknown = Answer.YES, Answer.NO, Answer.UNKNOWN

    assert [both(pair) for pair in ([yes, yes], [yes, unknown], [unknown, no], [])] == [yes, unknown, no, yes]
    assert [either(pair) for pair in ([no, no], [no, unknown], [unknown, yes], [])] == [no, unknown, yes, no]
