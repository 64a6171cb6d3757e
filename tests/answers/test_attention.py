"""Where a person looked: counts, shares, trends, and what is compared with what."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError
from rest_framework.test import APIClient

from institutions.models import Person
from tests import make
from tests.make import (
    change,
    make_citation,
    make_institution,
    make_jurisdiction,
    make_person,
    make_statement,
    make_tour,
    make_visit,
    refusals,
)
from tests.make_programs import make_indicator, make_observation, make_priority, make_visit_priority

ATTENTION = "/api/v1/attention"


@pytest.fixture
def ada(db: None) -> Person:
    return make_person("ada", "Ada")


def ask(api: APIClient, by: str = "site_kind", **query: str) -> Any:
    """The answer about Ada."""
    answer = api.get(ATTENTION, {"person": "ada", "by": by, **query})
    assert answer.status_code == 200, answer.content
    return answer.json()


def told(answer: Any) -> dict[str | None, list[tuple[int, str | None]]]:
    """Visits and share by group, of each that is measured."""
    return {
        row["group"]["slug"]: [(each["visits"], each["share"]) for each in row["counted"]]
        for row in answer["groups"]
    }


def test_visits_are_counted_by_what_they_have_in_common(api, ada):
    for kind in ("lab", "lab", "company"):
        make_visit(ada, site_kind=kind)
    make_visit(make_person(), site_kind="lab")

    answer = ask(api)

    assert told(answer) == {"lab": [(2, "0.6667")], "company": [(1, "0.3333")]}
    assert answer["measured"][0]["visits"] == 3
    assert len(answer["visits"]) == 3
    assert answer["visits"][0]["citations"][0]["source"]["slug"]
    assert {fact for row in answer["groups"] for fact in row["counted"][0]["facts"]} == {
        visit["id"] for visit in answer["visits"]
    }


def test_areas_and_quarters_tell_visits_apart(api, ada):
    make_visit(ada, date_start="2023-03-31", jurisdiction=make_jurisdiction("cn-gd", "Guangdong"))
    make_visit(ada, date_start="2023-04-01", jurisdiction=make_jurisdiction("cn-bj", "Beijing"))
    make_visit(ada, date_start="2023", jurisdiction=make_jurisdiction("cn-bj", "Beijing"))

    assert told(ask(api, "jurisdiction")) == {"cn-bj": [(2, "0.6667")], "cn-gd": [(1, "0.3333")]}
    assert list(told(ask(api, "quarter"))) == ["2023-Q1", "2023-Q2", None]


def test_a_visit_counts_for_each_priority_that_it_signalled(api, ada):
    visit, plain = make_visit(ada), make_visit(ada)
    for slug in ("chips", "ai"):
        make_visit_priority(visit, make_priority(slug=slug))

    answer = ask(api, "priority")

    assert told(answer) == {"ai": [(1, "0.5")], "chips": [(1, "0.5")]}
    assert (answer["measured"][0]["visits"], answer["measured"][0]["outside"]) == (2, 1)
    assert plain.pk


def test_zones_are_told_apart_and_visits_elsewhere_are_outside(api, ada):
    zone = make_institution("zone", kind="hi_tech_zone")
    make_visit(ada, institution=zone, site_kind="company")
    make_visit(ada, site_kind="hi_tech_zone")
    make_visit(ada, site_kind="lab")

    answer = ask(api, "hi_tech_zone")

    assert told(answer) == {"zone": [(1, "0.3333")], None: [(1, "0.3333")]}
    assert answer["measured"][0]["outside"] == 1


@pytest.mark.parametrize(
    ("span", "visits", "undetermined"),
    [
        ({"from": "2024-03-05"}, 1, 1),
        ({"from": "2024-03-06"}, 0, 1),
        ({"to": "2024-03-04"}, 0, 1),
        ({"from": "2024-03", "to": "2024-03"}, 1, 1),
        ({"from": "2024", "to": "2024"}, 2, 0),
        ({"to": "2023"}, 0, 0),
    ],
)
def test_a_visit_counts_if_it_surely_has_a_day_in_the_span(api, ada, span, visits, undetermined):
    make_visit(ada, date_start="2024-03-05")
    make_visit(ada, date_start="2024")

    [measured] = ask(api, **span)["measured"]

    assert (measured["visits"], measured["undetermined"]) == (visits, undetermined)


def test_a_visit_of_some_days_counts_to_its_last(api, ada):
    make_visit(ada, date_start="2024-03-05", date_end="2024-03-07")

    assert [ask(api, **{"from": day})["measured"][0]["visits"] for day in ("2024-03-07", "2024-03-08")] == [
        1,
        0,
    ]


def test_a_person_is_compared_with_others_and_with_an_earlier_span(api, ada):
    make_visit(ada, site_kind="lab", date_start="2023-05-01")
    make_visit(ada, site_kind="lab", date_start="2024-05-01")
    make_visit(ada, site_kind="company", date_start="2024-05-01")
    ben = make_person("ben")
    make_visit(ben, site_kind="university", date_start="2024-05-01")

    others = ask(api, against="ben", **{"from": "2024"})
    earlier = ask(api, against_from="2023", against_to="2023", **{"from": "2024"})

    assert [each["person"]["slug"] for each in others["measured"]] == ["ada", "ben"]
    assert told(others) == {
        "company": [(1, "0.5"), (0, "0")],
        "lab": [(1, "0.5"), (0, "0")],
        "university": [(0, "0"), (1, "1")],
    }
    assert told(earlier) == {"company": [(1, "0.5"), (0, "0")], "lab": [(1, "0.5"), (1, "1")]}
    assert [(each["first_day"], each["last_day"]) for each in earlier["measured"]] == [
        ("2024-01-01", None),
        ("2023-01-01", "2023-12-31"),
    ]


def test_a_trend_is_told_by_year_or_quarter(api, ada):
    make_visit(ada, site_kind="lab", date_start="2023-05-01")
    make_visit(ada, site_kind="lab", date_start="2024-05-01")
    make_visit(ada, site_kind="company", date_start="2024-11-01")

    def trend(**query: str) -> dict[str, list[tuple[str, str]]]:
        return {
            row["group"]["slug"]: [(each["period"], each["share"]) for each in row["counted"][0]["trend"]]
            for row in ask(api, **query)["groups"]
        }

    assert trend() == {"lab": [("2023", "1"), ("2024", "0.5")], "company": [("2024", "0.5")]}
    assert trend(trend="quarter")["lab"] == [("2023-Q2", "1"), ("2024-Q2", "1")]


def test_shares_say_how_much_is_on_record_and_what_sources_say(api, ada):
    make_tour(ada, date_start="2023-05-01")
    make_statement("She toured five provinces.", about=[ada])

    answer = ask(api)

    assert answer["measured"][0]["completeness"] == {
        "tours": 1,
        "visits": 0,
        "complete": "undetermined",
        "why": "not_counted",
    }
    assert [each["text"] for each in answer["statements"]] == ["She toured five provinces."]


def count(person: Person, concept: str, value: int, **fields: Any) -> Any:
    """A count of a source, of 2023 unless `period` says otherwise."""
    return make_observation(
        make_indicator(concept=concept, unit=concept),
        value,
        person=person,
        **{"period": "2023", **fields},
    )


def completeness(answer: Any) -> tuple[str, str | None]:
    told = answer["measured"][0]["completeness"]
    return told["complete"], told["why"]


@pytest.mark.parametrize(
    ("concept", "value", "fields", "query", "on_record", "complete"),
    [
        ("tours", 2, {}, {"from": "2023", "to": "2023"}, "yes", ("yes", None)),
        ("tours", 2, {}, {"from": "2023-02", "to": "2023-03"}, "yes", ("yes", None)),
        ("tours", 2, {}, {"from": "2023", "to": "2024-01-01"}, "yes", ("undetermined", "not_decided")),
        ("tours", 3, {}, {"from": "2023", "to": "2023"}, "no", ("no", "missing")),
        ("tours", 3, {}, {"from": "2022-12-31"}, "no", ("no", "missing")),
        ("tours", 3, {}, {"from": "2023-01-02"}, "no", ("undetermined", "other_days")),
        ("tours", 3, {"qualifier": "about"}, {}, "undetermined", ("undetermined", "not_decided")),
        ("tours", 3, {"qualifier": "at_most"}, {}, "undetermined", ("undetermined", "not_decided")),
        ("visits", 3, {}, {"from": "2023", "to": "2023"}, "yes", ("yes", None)),
        ("areas_visited", 2, {}, {"from": "2023", "to": "2023"}, "yes", ("undetermined", "not_decided")),
        ("areas_visited", 3, {}, {}, "no", ("no", "missing")),
        ("count", 9, {}, {}, None, ("undetermined", "not_counted")),
    ],
)
def test_what_is_on_record_is_held_against_what_a_source_counts(
    api, ada, concept, value, fields, query, on_record, complete
):
    tour, area = make_tour(ada, date_start="2023-02-01"), make_jurisdiction("a", "A")
    make_tour(ada, date_start="2023-11")
    make_visit(ada, tour, date_start="2023-02-01", jurisdiction=area)
    make_visit(ada, tour, date_start="2023-02-02", jurisdiction=area)
    make_visit(ada, date_start="2023-11", jurisdiction=make_jurisdiction("b", "B"))
    make_visit(ada, date_start="2024-01-01", jurisdiction=make_jurisdiction("c", "C"))
    fact = count(ada, concept, value, **fields)
    count(make_person("other"), "tours", 9)

    answer = ask(api, **query)

    assert [each["on_record"] for each in answer["counts"]] == ([on_record] if on_record else [])
    assert [each["id"] for each in answer["counts"]] == ([str(fact.pk)] if on_record else [])
    assert completeness(answer) == complete


@pytest.mark.parametrize(
    ("first", "second", "most"),
    [
        ("2022-10-02", "2023-04-01", 2),  # The six months that end on 1 April begin on 2 October.
        ("2022-10-01", "2023-04-01", 1),
        ("2023-06-30", "2023-12-31", 1),
        ("2023-07-01", "2023-12-31", 2),
        ("2023-12-31", "2024-01-01", 1),
    ],
)
def test_months_that_end_in_a_period_may_be_any_such(api, ada, first, second, most):
    for slug, day in (("a", first), ("b", second)):
        make_visit(ada, date_start=day, jurisdiction=make_jurisdiction(slug, slug))
    count(ada, "areas_visited", 2, months=6)

    [told] = ask(api)["counts"]

    assert (told["first_day"], told["last_day"], told["months"]) == ("2022-07-02", "2023-12-31", 6)
    assert (told["least"], told["most"]) == (0, most)
    assert told["on_record"] == ("no" if most < 2 else "undetermined")


def test_counts_pass_the_clocks_and_one_of_each_claim_is_heard(api, ada):
    count(ada, "tours", 1, citation=make_citation(published="2024"), claim_key="one", standing="preferred")
    count(ada, "tours", 5, citation=make_citation(published="2025"), claim_key="one")

    assert [each["value"] for each in ask(api)["counts"]] == [1]
    assert ask(api, published_by="2023-01-01")["counts"] == []


def test_a_figure_of_no_months_is_refused(api, ada):
    with pytest.raises(IntegrityError, match="programs_observation_months_are_some"):
        count(ada, "tours", 1, months=0)


def test_visits_pass_the_clocks(api, ada):
    visit = make_visit(ada, citation=make_citation(published="2024-06"), confidence="low", site_kind="lab")
    before = make.revisions.head()
    change(visit, site_kind="company")

    assert told(ask(api, published_by="2024-06-29")) == {}
    assert list(told(ask(api, published_by="2024-06-30"))) == ["company"]
    assert told(ask(api, min_confidence="medium")) == {}
    assert list(told(ask(api, known_at=f"r{before}"))) == ["lab"]


@pytest.mark.parametrize(
    ("query", "code", "parameter"),
    [
        ({"by": "lab"}, "invalid_choice", "by"),
        ({"person": "nobody"}, "does_not_exist", "person"),
        ({"against": "nobody"}, "does_not_exist", "against"),
        ({"against": "a,b,c,d,e,f"}, "too_many_values", "against"),
        ({"from": "2024", "to": "2023"}, "empty_period", "to"),
        ({"from": "2024", "against_to": "2023"}, "empty_period", "against_to"),
        ({"from": "24"}, "invalid_date", "from"),
        ({"valid_on": "2024-01-01"}, "unknown_parameter", "valid_on"),
    ],
)
def test_it_refuses_by_name(api, ada, query, code, parameter):
    answer = api.get(ATTENTION, {"person": "ada", "by": "site_kind", **query})

    assert (answer.status_code, refusals(answer)) == (400, [(code, parameter)])


@pytest.mark.parametrize("missing", ["person", "by"])
def test_it_needs_a_person_and_what_to_tell_apart(api, ada, missing):
    query = {"person": "ada", "by": "quarter"}
    del query[missing]

    assert refusals(api.get(ATTENTION, query)) == [("required", missing)]


def test_more_visits_cost_no_more_queries(api, ada, django_assert_num_queries):
    for number in range(5):
        make_visit(ada, jurisdiction=make_jurisdiction(f"area-{number}", "Area"))

    ben = make_person("ben")

    with django_assert_num_queries(12):
        ask(api, "jurisdiction", against=ben.slug)
