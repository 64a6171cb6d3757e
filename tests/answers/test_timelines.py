"""Everything dated of an institution or a program, in order, with the names as they were."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sources import revisions
from tests.make import (
    change,
    make_change_event,
    make_institution,
    make_name,
    make_outcome,
    make_person,
    make_post,
    make_relation,
    make_responsibility,
    make_tenure,
    make_visit,
    refusals,
)
from tests.make_programs import make_flow, make_guideline, make_guideline_status, make_program, make_role


def timeline(api: Any, thing: str = "institutions/most", **query: Any) -> Any:
    answer = api.get(f"/api/v1/{thing}/timeline", query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def told(document: Any) -> list[tuple[str, str, str]]:
    return [(row["date"], row["kind"], row["change"]) for row in document["results"]]


@pytest.fixture
def most(db):
    return make_institution("most", valid_from="1998-03-10")


def test_all_that_is_dated_stands_in_order(api, most):
    other = make_institution("cstc")
    make_name(most, "Ministry", valid_from="1998")
    make_relation(most, "executive_office_of", other, valid_from="2023-03-16")
    make_relation(other, "leads", most, valid_from="2018-03", valid_until="2019-01-01")
    make_responsibility(most, valid_from="2005-01-01")
    make_tenure(make_person("wang"), make_post(most, valid_from="2001"), valid_from="2018-03-19", ended="yes")
    make_role(make_program(), most, valid_from="2016")
    event = make_change_event("reform", date_adopted="2023-03-10", issued_by=[most])
    make_outcome(event, other, type="create", to_institution=most)
    make_guideline("Rules", issuers=[most], date="2024-07")
    make_visit(institution=most, date_start="2023-05-10")
    make_institution("another", valid_from="2000")

    assert told(timeline(api)) == [
        ("1998", "name", "began"),
        ("1998-03-10", "institution", "began"),
        ("2001", "post", "began"),
        ("2005-01-01", "responsibility", "began"),
        ("2016", "program_role", "began"),
        ("2018-03", "relation", "began"),
        ("2018-03-19", "tenure", "began"),
        ("2019-01-01", "relation", "ended"),
        ("2023-03-10", "change_event", "happened"),
        ("2023-03-10", "outcome", "happened"),
        ("2023-03-16", "relation", "began"),
        ("2023-05-10", "visit", "happened"),
        ("2024-07", "guideline", "happened"),
    ]


def test_bodies_have_the_names_that_they_had_then(api, most):
    torch = make_institution("torch")
    make_name(torch, "Torch of MOST", kind="former", valid_from="1998", valid_until="2023-08-01")
    make_name(torch, "Torch of MIIT", valid_from="2023-08-01")
    make_relation(torch, "part_of", most, valid_from="1998-03-10", valid_until="2023-08-01")
    make_relation(torch, "reports_to", most, valid_from="2023-08-01")

    rows = timeline(api, kind="relation")["results"]

    assert [(row["fact"]["type"], row["change"], row["fact"]["subject"]["name"]) for row in rows] == [
        ("part_of", "began", "Torch of MOST"),
        ("reports_to", "began", "Torch of MIIT"),
        ("part_of", "ended", "Torch of MOST"),
    ]
    assert all(row["fact"]["citation"]["source"]["slug"] for row in rows)


def test_outcomes_name_their_event_and_visits_their_visitor(api, most):
    event = make_change_event("reform", date_effective="2023-03-16")
    make_outcome(event, most, type="retain", key="o")
    make_visit(make_person("xi"), institution=most)

    outcome, visit = timeline(api, kind__in="outcome,visit")["results"]

    assert (outcome["change_event"], outcome["fact"]["type"]) == (str(event.pk), "retain")
    assert (visit["change_event"], visit["fact"]["subject"]["slug"]) == (None, "xi")
    assert visit["fact"]["ended"] is None


def test_money_is_counted_by_year(api, most):
    program = make_program(slug="fund")
    given = make_flow(provider_institution=most, fiscal_year=2021, program=program)
    make_flow(provider_institution=most, date="2021-05-01")
    make_flow(receiver_institution=most, date="2022-05", receiver_program=None)
    rival = {"provider_institution": most, "fiscal_year": 2023, "claim_key": "claim"}
    make_flow(**rival, published="2023")
    make_flow(**rival, published="2024")

    rows = timeline(api, kind="funding_flows")["results"]
    of_program = timeline(api, "programs/fund", kind="funding_flows")["results"]

    counts = [(row["date"], *(row["counted"][n] for n in ("number", "given", "received"))) for row in rows]
    assert counts == [("2021", 2, 2, 0), ("2022", 1, 0, 1), ("2023", 1, 1, 0)]
    assert rows[0]["change"] == "counted"
    assert rows[0]["counted"]["citations"][0]["source"]["slug"]
    [own] = of_program
    assert (own["counted"]["spent"], own["counted"]["flows"]) == (1, [str(given.pk)])


def test_facts_without_a_date_are_counted(api, most):
    make_responsibility(most)
    make_responsibility(most, ended="yes")
    make_responsibility(most, valid_until="2023")

    document = timeline(api, kind="responsibility")

    assert document["undated"] == [{"kind": "responsibility", "facts": 2}]
    assert told(document) == [("2023", "responsibility", "ended")]


def test_what_has_no_date_is_listed_by_itself_in_pages(api, most):
    facts = [make_responsibility(most), make_responsibility(most, ended="yes")]
    rules = make_guideline("Rules", issuers=[most], date=None)
    make_relation(most, valid_until="2023")

    first = timeline(api, undated="true", page_size=2)
    second = api.get(first["next"]).json()

    assert first["undated"] == [{"kind": "guideline", "facts": 1}, {"kind": "responsibility", "facts": 2}]
    assert told(first) + told(second) == [
        (None, "guideline", "happened"),
        (None, "responsibility", "undated"),
        (None, "responsibility", "undated"),
    ]
    listed = [row["fact"]["id"] for row in first["results"] + second["results"]]
    assert listed == [str(row.pk) for row in (rules, *facts)]
    assert all(row["fact"]["citation"] for row in first["results"])
    assert second["next"] is None
    answer = api.get("/api/v1/institutions/most/timeline", {"undated": "true", "from": "2023-01-01"})
    assert refusals(answer) == [("not_together", "undated")]


def test_a_program_has_its_roles_rules_and_life(api, most):
    program = make_program("Fund", slug="fund", valid_from="2016", valid_until="2025")
    make_role(program, most, valid_from="2016-02")
    rules = make_guideline("Rules", applies_to=[program], date="2017")
    make_guideline_status(rules, status="in_force", valid_from="2017-06-22")

    document = timeline(api, "programs/fund")

    assert document["program"]["name"] == "Fund"
    assert told(document) == [
        ("2016", "program", "began"),
        ("2016-02", "program_role", "began"),
        ("2017", "guideline", "happened"),
        ("2017-06-22", "guideline_status", "began"),
        ("2025", "program", "ended"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"from": "2023-03-16"}, ["2023-03-16", "2023-04"]),
        ({"from": "2023-03-17"}, ["2023-04"]),
        ({"to": "2023-03-16"}, ["1998-03-10", "2023-03-16"]),
        ({"to": "2023-03-15"}, ["1998-03-10"]),
        ({"from": "2023-03-16", "to": "2023-04-01"}, ["2023-03-16", "2023-04"]),
    ],
)
def test_days_bound_it_both_included(api, most, query, found):
    for day in ("2023-03-16", "2023-04"):
        make_responsibility(most, valid_from=day)

    assert [row["date"] for row in timeline(api, **query)["results"]] == found


def test_pages_are_the_whole_in_order(api, most):
    for year in range(2001, 2010):
        make_responsibility(most, valid_from=str(year))
    whole = timeline(api)

    pages = [timeline(api, page_size=4)]
    make_responsibility(most, valid_from="2001-05")
    while pages[-1]["next"]:
        pages.append(api.get(pages[-1]["next"]).json())
    back = api.get(pages[-1]["previous"]).json()

    assert [row for page in pages for row in page["results"]] == whole["results"]
    assert back["results"] == pages[-2]["results"]


def test_it_heeds_the_clocks_and_stays_the_same(api, most):
    first = make_responsibility(most, valid_from="2001", confidence="low", published="2024")
    answer = api.get("/api/v1/institutions/most/timeline")
    settled = api.get(answer["Content-Location"]).content
    change(first, valid_from="2002")
    make_responsibility(most, valid_from="2003")

    assert api.get(answer["Content-Location"]).content == settled
    assert [row["date"] for row in timeline(api, known_at=f"r{first.revision - 1}")["results"]] == [
        "1998-03-10",
        "2001",
    ]
    assert [row["date"] for row in timeline(api, min_confidence="medium")["results"]] == [
        "1998-03-10",
        "2003",
    ]
    assert [row["date"] for row in timeline(api, published_by="2023-12-31")["results"]] == [
        "1998-03-10",
        "2003",
    ]


@pytest.mark.parametrize(
    ("query", "code", "parameter"),
    [
        ({"kind": "nothing"}, "invalid_choice", "kind"),
        ({"kind": "name", "kind__in": "rank"}, "invalid_choice", "kind"),
        ({"from": "any"}, "invalid_date", "from"),
        ({"valid_on": "2023-01-01"}, "unknown_parameter", "valid_on"),
    ],
)
def test_it_refuses_by_name(api, most, query, code, parameter):
    answer = api.get("/api/v1/institutions/most/timeline", query)

    assert answer.status_code == 400
    [error] = answer.json()["errors"]
    assert (error.get("code", answer.json()["code"]), error["parameter"]) == (code, parameter)


def test_an_old_slug_leads_on(api, most):
    change(most, slug="msti")

    answer = api.get("/api/v1/institutions/most/timeline?page_size=3")

    assert (answer.status_code, answer["Location"]) == (308, "/api/v1/institutions/msti/timeline?page_size=3")


def test_it_costs_a_fixed_number_of_queries(api, most):
    def cost() -> int:
        with CaptureQueriesContext(connection) as seen:
            timeline(api)
        return len(seen)

    make_visit(institution=most)
    make_responsibility(most, valid_from="2001")
    few = cost()
    for _ in range(5):
        make_role(make_program(), most, valid_from="2016")
        make_flow(provider_institution=most, fiscal_year=2021)
        make_guideline(issuers=[most], date="2020")

    assert cost() == few == 10
    assert revisions.head()


def test_a_timeline_that_would_end_before_it_begins_is_refused(api, most):
    asked = {"from": "2023-03-17", "to": "2023-03-16"}

    assert refusals(api.get("/api/v1/institutions/most/timeline", asked)) == [("invalid_range", "from")]
    assert timeline(api, **{**asked, "from": "2023-03-16"})["results"] == []
