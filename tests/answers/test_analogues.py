"""Which foreign bodies sources liken ours to."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from institutions.models import Institution
from tests.make import make_citation, make_institution, make_relation, make_statement, refusals

ANALOGUES = "/api/v1/analogues"


@pytest.fixture
def ours(db: None) -> Institution:
    return make_institution("ours", "Our commission")


@pytest.fixture
def foreign(db: None) -> Institution:
    return make_institution("foreign", "A council", kind="foreign_analogue")


def ask(api: APIClient, **query: Any) -> Any:
    answer = api.get(ANALOGUES, query)
    assert answer.status_code == 200, answer.content
    return answer.json()["results"]


@pytest.mark.parametrize("turned", [False, True])
def test_a_foreign_body_is_named_whichever_side_it_is(api, ours, foreign, turned):
    sides = (foreign, ours) if turned else (ours, foreign)
    make_relation(
        sides[0], "analogous_to", sides[1], note="In its seat.", citation=make_citation(locator="p. 2")
    )
    make_statement("It sits where the council does.", about=[ours, foreign])
    make_statement("Of ours alone.", about=[ours])

    [row] = ask(api)

    assert (row["institution"]["slug"], row["analogue"]["slug"]) == ("ours", "foreign")
    assert (row["in_what"], row["citations"][0]["locator"]) == ("In its seat.", "p. 2")
    assert [each["text"] for each in row["statements"]] == ["It sits where the council does."]


def test_likenings_at_home_and_other_relations_are_none(api, ours, foreign):
    make_relation(make_institution(), "analogous_to", ours)
    make_relation(ours, "advises", foreign)

    assert ask(api) == []


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        ("2024-02-29", []),
        ("2024-03-01", ["undetermined"]),
        ("2024-03-30", ["undetermined"]),
        ("2024-03-31", ["yes"]),
    ],
)
def test_a_likening_holds_on_a_day(api, ours, foreign, day, holds):
    make_relation(ours, "analogous_to", foreign, valid_from="2024-03")

    assert [row["holds"] for row in ask(api, valid_on=day)] == holds


def test_pages_show_each_once(api, ours):
    bodies = [make_institution(f"foreign-{number}", kind="foreign_analogue") for number in range(3)]
    for body in bodies:
        make_relation(ours, "analogous_to", body)

    first = api.get(ANALOGUES, {"page_size": 2}).json()
    second = api.get(first["next"]).json()
    back = api.get(second["previous"]).json()

    slugs = [row["analogue"]["slug"] for page in (first, second) for row in page["results"]]
    assert slugs == ["foreign-0", "foreign-1", "foreign-2"]
    assert back["results"] == first["results"]


def test_one_institution_is_asked_for_by_name(api, ours, foreign):
    make_relation(ours, "analogous_to", foreign)
    make_relation(make_institution(), "analogous_to", foreign)

    assert [row["institution"]["slug"] for row in ask(api, of="ours")] == ["ours"]
    assert len(ask(api, of=str(foreign.pk))) == 2
    assert refusals(api.get(ANALOGUES, {"of": "nobody"})) == [("does_not_exist", "of")]


def test_more_rows_cost_no_more_queries(api, ours, django_assert_num_queries):
    for number in range(4):
        make_relation(ours, "analogous_to", make_institution(f"foreign-{number}", kind="foreign_analogue"))

    with django_assert_num_queries(5):
        ask(api)
