"""Outcomes of change events against what is on record, and from whom institutions descend."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sources import revisions
from tests.make import (
    change,
    make_change_event,
    make_function,
    make_institution,
    make_institution_rank,
    make_name,
    make_outcome,
    make_relation,
    make_responsibility,
    retract,
)


def effects(api: Any, event: Any = "reform", **query: Any) -> Any:
    answer = api.get(f"/api/v1/change-events/{event}/effects", query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def states(document: Any) -> dict[str, str]:
    return {row["outcome"]["slug"]: row["state"] for row in document["outcomes"]}


@pytest.fixture
def reform(db):
    """A reform adopted on the last of February that took effect on 16 March 2023."""
    return make_change_event("reform", date_adopted="2023-02-28", date_effective="2023-03-16")


@pytest.fixture
def most(db):
    return make_institution("most", "Ministry of Science")


@pytest.fixture
def miit(db):
    return make_institution("miit", "Ministry of Industry")


def test_an_outcome_is_recorded_where_facts_show_all_of_it(api, reform, most, miit):
    function = make_function("Zones", slug="zones")
    lost = make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    make_responsibility(miit, function, valid_from="2023-03-16", received_from=lost)
    make_outcome(reform, most, type="transfer_function", function=function, to_institution=miit)

    [row] = effects(api)["outcomes"]

    assert (row["state"], row["date"], row["function"]["slug"]) == ("recorded", "2023-03-16", "zones")
    assert [(each["boundary"], each["state"]) for each in row["effects"]] == [
        ("ended", "recorded"),
        ("began", "recorded"),
    ]
    assert row["effects"][0]["facts"][0]["id"] == str(lost.pk)
    assert row["to_institution"]["name"] == "Ministry of Industry"
    assert row["citation"]["source"]["slug"]


def test_what_is_missing_or_of_another_date_is_said_so(api, reform, most, miit):
    half = make_function("Half recorded")
    make_responsibility(most, half, valid_until="2023-03-16")
    make_outcome(reform, most, type="transfer_function", function=half, to_institution=miit, key="half")
    make_outcome(reform, make_institution(valid_from="2023-10-25"), type="create", key="later")
    make_outcome(reform, make_institution(), type="create", key="undated")
    make_outcome(reform, make_institution(valid_from="1950"), type="abolish", key="still-there")
    make_outcome(reform, most, type="cease_function", function=make_function(), key="nothing")
    make_outcome(reform, most, type="retain", key="kept")
    make_outcome(reform, most, type="rename", key="named")

    document = effects(api)

    assert states(document) == {
        "half": "not_recorded", "later": "other_date", "undated": "undated", "still-there": "not_recorded",
        "nothing": "not_recorded", "kept": "none_expected", "named": "not_recorded",
    }  # fmt: skip
    [half_row] = [row for row in document["outcomes"] if row["outcome"]["slug"] == "half"]
    assert [each["state"] for each in half_row["effects"]] == ["recorded", "not_recorded"]


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2023-03-15", "other_date"),
        ("2023-03-16", "recorded"),
        ("2023-03", "recorded"),
        ("2022", "other_date"),
    ],
)
def test_a_date_agrees_if_it_can_be_that_day(api, reform, day, state):
    make_outcome(reform, make_institution(valid_from="1990", valid_until=day), type="abolish", key="o")

    assert states(effects(api)) == {"o": state}


@pytest.mark.parametrize("kind", ["part_of", "administers"])
def test_a_body_that_changes_its_parent_leaves_one_and_comes_to_another(api, reform, most, miit, kind):
    center = make_institution("center")
    for parent, period in ((most, {"valid_until": "2023-03-16"}), (miit, {"valid_from": "2023-03-16"})):
        sides = (center, kind, parent) if kind == "part_of" else (parent, kind, center)
        make_relation(*sides, **period)
    make_outcome(reform, center, type="re_subordinate", from_institution=most, to_institution=miit, key="o")

    [row] = effects(api)["outcomes"]

    assert [(each["boundary"], each["state"]) for each in row["effects"]] == [
        ("ended", "recorded"),
        ("began", "recorded"),
    ]


def test_offices_ranks_names_and_mergers_are_effects_too(api, reform, most, miit):
    center, gone = make_institution("center"), make_institution("gone", valid_until="2023-03-16")
    make_relation(most, "executive_office_of", miit, valid_from="2023-03-16")
    make_institution_rank(center, valid_from="2023-03-16")
    make_name(center, "Old", kind="former", valid_until="2023-03-16")
    make_name(center, "New", valid_from="2023-03-16")
    make_relation(most, "succeeds", gone, valid_from="2023-03-16")
    make_outcome(reform, most, type="designate_executive_office", to_institution=miit, key="office")
    make_outcome(reform, center, type="re_rank", key="rank")
    make_outcome(reform, center, type="rename", key="name")
    make_outcome(reform, gone, type="merge", resulting_institution=most, key="merger")

    document = effects(api)

    assert set(states(document).values()) == {"recorded"}
    assert document["without_outcome"] == []


def test_what_no_outcome_explains_is_listed(api, reform, most, miit):
    make_outcome(reform, most, type="retain")
    new = make_responsibility(most, valid_from="2023-03-16")
    make_responsibility(most, valid_from="2023-03-17")
    make_responsibility(miit, valid_from="2023-03-16")
    over = make_responsibility(most, valid_until="2023-03-16")

    document = effects(api)

    found = {(row["boundary"], row["fact"]["id"]) for row in document["without_outcome"]}
    assert found == {("began", str(new.pk)), ("ended", str(over.pk))}
    assert document["all_without_outcome"] == 2


def test_what_no_outcome_explains_comes_in_pages_with_all_outcomes_on_each(api, reform, most):
    make_outcome(reform, most, type="retain")
    for _ in range(4):
        make_responsibility(most, valid_from="2023-03-16", valid_until="2023-03-17")
    make_responsibility(most, valid_from="2022", valid_until="2023-03-16")
    whole = effects(api)

    pages = [effects(api, page_size=2)]
    make_responsibility(most, valid_from="2023-03-16")
    while pages[-1]["next"]:
        pages.append(api.get(pages[-1]["next"]).json())
    back = api.get(pages[-1]["previous"]).json()

    assert [len(page["without_outcome"]) for page in pages] == [2, 2, 1]
    assert [row for page in pages for row in page["without_outcome"]] == whole["without_outcome"]
    assert {page["all_without_outcome"] for page in pages} == {5}
    assert all(page["outcomes"] == whole["outcomes"] for page in pages)
    assert back["without_outcome"] == pages[-2]["without_outcome"]


def test_an_old_slug_leads_on_and_what_was_retracted_is_gone(api, reform):
    change(reform, slug="reform-2023")
    moved = api.get("/api/v1/change-events/reform/effects")
    assert (moved.status_code, moved["Location"]) == (308, "/api/v1/change-events/reform-2023/effects")

    retract(reform)

    assert api.get("/api/v1/change-events/reform-2023/effects").status_code == 410
    assert api.get("/api/v1/change-events/nothing/effects").status_code == 404


def test_effects_heed_the_clocks(api, reform, most):
    make_outcome(
        reform, make_institution(valid_until="2023-03-16", published="2024"), type="abolish", key="o"
    )
    then = revisions.head()
    make_outcome(reform, most, type="retain", key="late", published="2025", confidence="low")

    assert states(effects(api, known_at=f"r{then}")) == {"o": "recorded"}
    assert states(effects(api, min_confidence="medium")) == {"o": "recorded"}
    assert states(effects(api, published_by="2023-12-31")) == {"o": "not_recorded"}
    outside = api.get("/api/v1/change-events/reform/effects", {"published_by": "1990-01-01"})
    assert (outside.status_code, outside.json()["code"]) == (404, "outside_clocks")


def test_effects_cost_a_fixed_number_of_queries_and_stay_the_same(api, reform, most, miit):
    def cost() -> int:
        with CaptureQueriesContext(connection) as seen:
            effects(api)
        return len(seen)

    function = make_function()
    make_responsibility(most, function, valid_until="2023-03-16")
    make_outcome(reform, most, type="cease_function", function=function)
    few = cost()
    canonical = api.get("/api/v1/change-events/reform/effects")["Content-Location"]
    settled = api.get(canonical).content
    for _ in range(5):
        make_outcome(reform, make_institution(valid_until="2023-03-16"), type="abolish")
        make_responsibility(most, valid_from="2023-03-16")

    assert cost() == few == 12
    assert api.get(canonical).content == settled


# Lineage


def lineage(api: Any, slug: str, **query: Any) -> Any:
    answer = api.get(f"/api/v1/institutions/{slug}/lineage", query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def steps(rows: Any) -> list[tuple[int, str, str, str]]:
    return [
        (row["distance"], row["predecessor"]["slug"], row["successor"]["slug"], row["basis"]) for row in rows
    ]


def test_lineage_follows_outcomes_and_else_relations(api, reform, most):
    sstc, planning = make_institution("sstc", "State Commission"), make_institution("planning")
    event = make_change_event("reform-1998", date_adopted="1998-03-10")
    make_outcome(event, sstc, type="rename", resulting_institution=most)
    make_relation(most, "succeeds", sstc, valid_from="1998-03")
    make_relation(sstc, "succeeds", planning, valid_from="1958")

    of_most, of_planning = lineage(api, "most"), lineage(api, "planning")

    assert steps(of_most["predecessors"]) == [
        (1, "sstc", "most", "outcome"),
        (2, "planning", "sstc", "relation"),
    ]
    assert of_most["successors"] == []
    assert steps(of_planning["successors"]) == [
        (1, "planning", "sstc", "relation"),
        (2, "sstc", "most", "outcome"),
    ]
    first = of_most["predecessors"][0]
    assert (first["change_event"], first["date"], first["type"]) == ("reform-1998", "1998-03-10", "rename")
    assert first["citation"]["source"]["slug"]


def test_a_circle_ends_the_walk(api, reform, most, miit):
    make_outcome(reform, most, type="merge", resulting_institution=miit)
    make_outcome(reform, miit, type="split", resulting_institution=most)

    document = lineage(api, "most")

    assert steps(document["predecessors"]) == [(1, "miit", "most", "outcome"), (2, "most", "miit", "outcome")]


def test_lineage_heeds_the_clocks_at_a_fixed_cost(api, reform, most, miit):
    then = revisions.head()
    make_outcome(reform, miit, type="merge", resulting_institution=most, confidence="low")

    with CaptureQueriesContext(connection) as seen:
        assert len(lineage(api, "most")["predecessors"]) == 1
    assert len(seen) == 8
    assert lineage(api, "most", known_at=f"r{then}")["predecessors"] == []
    assert lineage(api, "most", min_confidence="medium")["predecessors"] == []
