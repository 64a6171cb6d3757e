"""Asking over HTTP who adopted rules, and whether a project is eligible: shapes, clocks and refusals."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from institutions.models import Institution
from programs.models import Program
from tests import make
from tests.make import change, make_institution
from tests.make_programs import (
    make_guideline,
    make_guideline_status,
    make_priority,
    make_program,
    make_requirement,
    make_role,
)

ADOPTION, ELIGIBILITY = "/api/v1/adoption", "/api/v1/eligibility"


@pytest.fixture
def cstc(db: None) -> Institution:
    """A commission since March 2023."""
    return make_institution("cstc", "Central Science and Technology Commission", valid_from="2023-03-16")


@pytest.fixture
def program(cstc: Institution) -> Program:
    """A program with rules of MIIT, in force since 2024-07-01, that name the commission and set a share."""
    miit = make_institution("miit", "Ministry of Industry")
    program = make_program(slug="nkrdp")
    guideline = make_guideline(
        "MIIT rules", slug="miit-rules", issuers=[miit], applies_to=[program], date="2024-07"
    )
    make_guideline_status(guideline, valid_from="2024-07-01")
    make_requirement(guideline, test="commission_oversight", parameters={"commission": "cstc"})
    make_requirement(guideline, 2, test="co_funding", parameters={"central_share_max": "0.3"})
    make_role(program, miit, valid_from="2023-03")
    make_role(program, cstc, detail="steering_body", role="funding", valid_from="2023-03-16")
    return program


def ask(api: APIClient, body: Any, **clocks: str) -> Any:
    """Return the answer whether a project is eligible."""
    query = "&".join(f"{name}={value}" for name, value in clocks.items())
    return api.post(f"{ELIGIBILITY}?{query}" if query else ELIGIBILITY, body)


AMOUNTS = {"currency": "CNY", "central": "30", "local": "20.5", "own": "49.5"}


def test_adoption_names_bodies_rules_and_what_they_rest_on(api: APIClient, program: Program) -> None:
    answer = api.get(ADOPTION, {"commission": "cstc", "valid_on": "2024-08-01"})

    assert answer.status_code == 200, answer.content
    document = answer.json()
    assert (document["commission"]["slug"], document["commission_exists"]) == ("cstc", "yes")
    [row] = document["results"]
    assert (row["institution"]["name"], row["adoption"]) == ("Ministry of Industry", "adopted")
    [rule] = row["rules"]
    assert rule["guideline"]["slug"] == "miit-rules"
    assert rule["names_commission"] is True
    assert rule["requirement_citation"]["source"]["slug"]
    assert [(each["status"], each["holds"], each["valid_from"]) for each in rule["statuses"]] == [
        ("in_force", "yes", "2024-07-01")
    ]
    assert [each["program"]["slug"] for each in row["accountable_for"]] == ["nkrdp"]
    assert answer["ETag"]


def test_adoption_of_a_day_before_lacks_them(api: APIClient, program: Program) -> None:
    answer = api.get(ADOPTION, {"commission": "cstc", "valid_on": "2024-06-30"})

    assert [row["adoption"] for row in answer.json()["results"]] == ["lacks"]


def test_adoption_knows_what_the_registry_knew(api: APIClient, program: Program) -> None:
    before = make.revisions.head()
    change(program.guidelines.get().guideline.statuses.get(), status="draft")

    then = api.get(ADOPTION, {"commission": "cstc", "valid_on": "2024-08-01", "known_at": f"r{before}"})
    now = api.get(ADOPTION, {"commission": "cstc", "valid_on": "2024-08-01"})

    assert [answer.json()["results"][0]["adoption"] for answer in (then, now)] == ["adopted", "drafted"]


@pytest.mark.parametrize(
    ("query", "code", "parameter"),
    [
        ({}, "required", "commission"),
        ({"commission": "nobody"}, "does_not_exist", "commission"),
        ({"commission": "cstc", "valid_on": "any"}, "invalid_date", "valid_on"),
        ({"commission": "cstc", "comission": "cstc"}, "unknown_parameter", "comission"),
    ],
)
def test_adoption_refuses_by_name(
    api: APIClient, cstc: Institution, query: dict[str, str], code: str, parameter: str
) -> None:
    answer = api.get(ADOPTION, query)

    assert answer.status_code == 400
    assert [(each["code"], each["parameter"]) for each in answer.json()["errors"]] == [(code, parameter)]


def test_eligibility_gives_a_tree_of_reasons(api: APIClient, program: Program) -> None:
    answer = ask(api, {"program": "nkrdp", "amounts": AMOUNTS}, valid_on="2024-08-01")

    assert answer.status_code == 200, answer.content
    document = answer.json()
    assert document["verdict"] == "eligible"
    assert document["counts"] == {"yes": 2, "no": 0, "unknown": 0, "not_evaluated": 0}
    [rule] = document["rules"]
    assert (rule["guideline"]["slug"], rule["in_force"], rule["verdict"]) == ("miit-rules", "yes", "eligible")
    oversight, share = rule["reasons"]
    assert oversight["citations"][0]["source"]["slug"]
    assert (share["outcome"], share["requirement"]["test"]) == ("yes", "co_funding")
    assert share["requirement"]["citation"]["source"]["slug"]
    assert document["clocks"]["valid_on"] == "2024-08-01"


@pytest.mark.parametrize(
    ("amounts", "verdict"),
    [
        (AMOUNTS, "eligible"),
        ({**AMOUNTS, "central": "30.01", "own": "49.49"}, "ineligible"),
        ({**AMOUNTS, "own": None}, "undetermined"),
        ({}, "undetermined"),
        (None, "undetermined"),
    ],
)
def test_eligibility_is_three_valued(api: APIClient, program: Program, amounts: Any, verdict: str) -> None:
    answer = ask(api, {"program": "nkrdp", "amounts": amounts}, valid_on="2024-08-01")

    assert answer.json()["verdict"] == verdict


def test_eligibility_before_any_rule_is_undetermined(api: APIClient, program: Program) -> None:
    answer = ask(api, {"program": "nkrdp", "amounts": AMOUNTS}, valid_on="2024-06-30").json()

    assert (answer["verdict"], answer["rules"]) == ("undetermined", [])


def test_eligibility_takes_everything_that_it_declares(api: APIClient, program: Program) -> None:
    body = {
        "program": str(program.pk), "applicant": "miit", "applicant_kind": "ministry", "priorities": [make_priority().slug],
        "fields": ["robots"], "uses": [], "stage": "pilot", "participants": 3, "recommenders": 1,
        "local_participation": True, "largest_contributor": "own", "amounts": {**AMOUNTS, "invested": 10},
    }  # fmt: skip
    change(Institution.objects.get(slug="miit"), kind="ministry")

    answer = ask(api, body, valid_on="2024-08-01", published_by="2026-01-01", min_confidence="low")

    assert answer.status_code == 200, answer.content


def test_eligibility_takes_null_for_what_is_not_known(api: APIClient, program: Program) -> None:
    optional = (
        "applicant", "applicant_kind", "priorities", "fields", "uses", "stage", "participants", "recommenders",
        "local_participation", "largest_contributor", "amounts",
    )  # fmt: skip

    answer = ask(api, {"program": "nkrdp", **dict.fromkeys(optional)}, valid_on="2024-08-01")

    assert answer.status_code == 200, answer.content


@pytest.mark.parametrize(
    ("told", "code", "pointer"),
    [
        ({"program": "nothing"}, "does_not_exist", "/program"),
        ({"priorities": ["nothing"]}, "does_not_exist", "/priorities/0"),
        ({"applicant_kind": "nobody"}, "invalid_choice", "/applicant_kind"),
        ({"local_participation": "true"}, "invalid", "/local_participation"),
        ({"participants": -1}, "min_value", "/participants"),
        ({"participants": "3"}, "invalid", "/participants"),
        ({"stage": "Not a word"}, "invalid", "/stage"),
        ({"fields": [1]}, "invalid", "/fields/0"),
        ({"amounts": {"central": -1}}, "min_value", "/amounts/central"),
        ({"amounts": {"centre": 1}}, "unknown_field", "/amounts/centre"),
        ({"feilds": []}, "unknown_field", "/feilds"),
    ],
)
def test_eligibility_refuses_by_name(
    api: APIClient, program: Program, told: dict[str, Any], code: str, pointer: str
) -> None:
    answer = ask(api, {"program": "nkrdp", **told})

    assert answer.status_code == 400, answer.content
    assert [(each["code"], each["pointer"]) for each in answer.json()["errors"]] == [(code, pointer)]


def test_an_applicant_of_another_kind_on_record_is_a_conflict(api: APIClient, program: Program) -> None:
    answer = ask(api, {"program": "nkrdp", "applicant": "miit", "applicant_kind": "university"})

    assert answer.status_code == 409, answer.content
    assert [(each["code"], each["pointer"]) for each in answer.json()["errors"]] == [
        ("contradicts_applicant", "/applicant_kind")
    ]


def test_eligibility_changes_nothing(api: APIClient, program: Program) -> None:
    before = make.revisions.head()

    ask(api, {"program": "nkrdp"})

    assert make.revisions.head() == before


def test_more_rules_cost_no_more_queries(
    api: APIClient, program: Program, django_assert_max_num_queries: Any
) -> None:
    for _ in range(5):
        guideline = make_guideline(applies_to=[program])
        make_guideline_status(guideline, valid_from="2024-01-01")
        make_requirement(guideline, test="commission_oversight", parameters={"commission": "cstc"})

    with django_assert_max_num_queries(18):
        assert len(ask(api, {"program": "nkrdp"}, valid_on="2024-08-01").json()["rules"]) == 6


def test_what_is_asked_in_a_body_is_not_got(api: APIClient) -> None:
    answer = api.get("/api/v1/eligibility?known_at=0&valdi_on=0")

    assert (answer.status_code, answer["Allow"]) == (405, "POST, OPTIONS")
