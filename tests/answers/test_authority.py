"""Who stands over whom: ways up and down, the rank with which a body speaks, vague days, circles, clocks."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from psycopg import RawCursor

from answers.api import views
from answers.api.authority import Authority
from answers.authority import _walk_statement
from institutions.models import RELATIONS, InstitutionRank
from sources import revisions
from sources.api.clocks import Shape
from sources.planning import analyze
from tests import make
from tests.make import (
    change,
    make_institution,
    make_institution_rank,
    make_rank,
    make_relation,
    patch,
    refusals,
)

DAY, BEFORE = "2023-03-16", "2023-03-15"


def body(slug: str, **fields: Any):
    """A body that has existed for long."""
    return make_institution(slug, slug.title(), valid_from="1949", **fields)


def relate(subject, type: str, object, since: str | None = "2000-01-01", **fields: Any):
    return make_relation(subject, type, object, valid_from=since, **fields)


def authority(api, slug: str, day: str = DAY, **query: Any) -> dict[str, Any]:
    answer = api.get(f"/api/v1/institutions/{slug}/authority", {"valid_on": day, **query})
    assert answer.status_code == 200, answer.content
    return answer.json()


def ways(paths: list[dict[str, Any]]) -> list[str]:
    """Paths in words."""
    return [
        " ".join([path["start"], *(f"-{step['type']}- {step['to']}" for step in path["steps"])])
        for path in paths
    ]


def told(answer: dict[str, Any]) -> set[tuple[str, str, str, str]]:
    return {(edge["above"], edge["type"], edge["below"], edge["holds"]) for edge in answer["edges"]}


@pytest.fixture
def ranks(db) -> list[Any]:
    """Three rungs, the highest first."""
    return [make_rank(n, f"Rung {n}", slug=f"rung-{n}") for n in (101, 102, 103)]


@pytest.fixture
def reformed(ranks) -> dict[str, Any]:
    """A ministry that has a council over it, and from 2023-03-16 is the executive office of a commission too."""
    bodies = {slug: body(slug) for slug in ("council", "bureau", "group")}
    bodies["ministry"] = body("ministry")
    bodies["commission"] = make_institution("commission", valid_from=DAY)
    bodies["top"] = body("top")
    for slug, rank in (("council", 0), ("ministry", 2), ("group", 2)):
        make_institution_rank(bodies[slug], ranks[rank], valid_from="1949")
    make_institution_rank(bodies["commission"], ranks[0], valid_from=DAY)
    relate(bodies["ministry"], "part_of", bodies["council"])
    relate(bodies["ministry"], "administers", bodies["bureau"])
    relate(bodies["ministry"], "executive_office_of", bodies["group"], valid_until=DAY, ended="yes")
    relate(bodies["ministry"], "executive_office_of", bodies["commission"], DAY)
    relate(bodies["commission"], "reports_to", bodies["top"], DAY)
    return bodies


def test_a_body_under_two_masters_has_two_ways_up(api, reformed):
    answer = authority(api, "ministry", direction="up")

    assert ways(answer["paths"]) == [
        "ministry -part_of- council",
        "ministry -executive_office_of- commission -reports_to- top",
    ]
    assert (answer["paths_complete"], answer["complete"], answer["circles"]) == (True, True, [])
    steps = {node["slug"]: (node["up"], node["down"], node["by"]) for node in answer["nodes"]}
    assert steps["ministry"] == (0, None, [])
    assert steps["top"] == (2, None, ["executive_office_of", "reports_to"])


def test_the_day_before_it_has_other_masters(api, reformed):
    assert ways(authority(api, "ministry", BEFORE, direction="up")["paths"]) == [
        "ministry -executive_office_of- group",
        "ministry -part_of- council",
    ]


def test_a_ministry_borrows_the_rank_of_its_commission_from_the_day_on_and_not_before(api, reformed):
    before = authority(api, "ministry", BEFORE)["effective_rank"]
    after = authority(api, "ministry", DAY)["effective_rank"]

    assert (before["rank"]["slug"], before["borrowed_from"], before["bound"]) == ("rung-103", None, "exact")
    assert (after["rank"]["slug"], after["borrowed_from"]["slug"]) == ("rung-101", "commission")
    assert (after["holds"], after["bound"], after["missing"]) == ("yes", "exact", [])
    [office] = after["offices"]
    assert (office["body"]["slug"], office["office"]["slug"]) == ("commission", "ministry")
    assert office["citation"]["source"]["slug"]
    assert office["ranks"][0]["citation"]["source"]["slug"]


def test_the_rank_of_every_body_names_what_it_rests_on(api, reformed):
    answer = authority(api, "ministry", DAY)

    rests_on = {
        node["slug"]: node["rank_citation"] is not None
        and answer["citations"][node["rank_citation"]]["source"]["slug"]
        for node in answer["nodes"]
    }
    [borrowed] = answer["effective_rank"]["offices"][0]["ranks"]
    council = InstitutionRank.objects.get(institution=reformed["council"])
    assert rests_on["ministry"] == rests_on["commission"] == borrowed["citation"]["source"]["slug"]
    assert rests_on["council"] == council.citation.source.slug
    assert rests_on["top"] is False


def test_a_higher_rank_is_not_borrowed_from_a_parent(api, reformed):
    [council] = [n for n in authority(api, "ministry", BEFORE)["nodes"] if n["slug"] == "council"]

    assert council["rank"] == "rung-101"
    assert authority(api, "ministry", BEFORE)["effective_rank"]["rank"]["slug"] == "rung-103"


def test_rank_is_borrowed_at_any_remove(api, reformed):
    secretariat = body("secretariat")
    relate(secretariat, "executive_office_of", reformed["ministry"])

    answer = authority(api, "secretariat", direction="down")

    assert (answer["nodes"][0]["rank"], answer["nodes"][0]["effective_rank"]) == (None, "rung-101")
    assert answer["nodes"][0]["borrowed_from"] == "commission"
    offices = {each["office"]["slug"]: each["body"]["slug"] for each in answer["effective_rank"]["offices"]}
    assert offices == {"secretariat": "ministry", "ministry": "commission"}


def test_where_the_rank_of_a_commission_is_not_on_record_the_rank_is_at_least_its_own(api, ranks):
    ministry, commission = body("ministry"), body("commission")
    make_institution_rank(ministry, ranks[2], valid_from="1949")
    relate(ministry, "executive_office_of", commission)

    rank = authority(api, "ministry")["effective_rank"]

    assert (rank["rank"]["slug"], rank["holds"], rank["bound"]) == ("rung-103", "yes", "at_least")
    assert [each["slug"] for each in rank["missing"]] == ["commission"]


def test_an_office_of_offices_in_a_circle_has_a_rank_all_the_same(api, ranks):
    one, two = body("one"), body("two")
    make_institution_rank(two, ranks[1], valid_from="1949")
    relate(one, "executive_office_of", two)
    relate(two, "executive_office_of", one)

    answer = authority(api, "one")

    assert answer["effective_rank"]["borrowed_from"]["slug"] == "two"
    assert len(answer["circles"]) == 1


@pytest.mark.parametrize(
    ("day", "holds"), [("2022-12-31", None), ("2023-01-01", "undetermined"), ("2023-12-31", "yes")]
)
def test_inside_a_vague_start_a_relation_is_undetermined(api, db, day, holds):
    above, below = body("above"), body("below")
    relate(above, "supervises", below, "2023")

    answer = authority(api, "below", day)

    assert [edge["holds"] for edge in answer["edges"]] == ([holds] if holds else [])
    assert [n["holds"] for n in answer["nodes"]] == (["yes", holds] if holds else ["yes"])


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        ("2023-02-28", "yes"),
        ("2023-03-01", "undetermined"),
        ("2023-03-30", "undetermined"),
        ("2023-03-31", None),
    ],
)
def test_inside_a_vague_end_a_relation_is_undetermined(api, db, day, holds):
    above, below = body("above"), body("below")
    relate(above, "supervises", below, "2020-01-01", valid_until="2023-03", ended="yes")

    answer = authority(api, "above", day)

    assert [edge["holds"] for edge in answer["edges"]] == ([holds] if holds else [])


def test_a_rank_over_a_vague_office_is_borrowed_only_perhaps(api, ranks):
    ministry, commission = body("ministry"), body("commission")
    make_institution_rank(ministry, ranks[2], valid_from="1949")
    make_institution_rank(commission, ranks[0], valid_from="1949")
    relate(ministry, "executive_office_of", commission, "2023")

    rank = authority(api, "ministry")["effective_rank"]

    assert (rank["rank"]["slug"], rank["bound"], rank["borrowed_from"]) == ("rung-103", "at_least", None)


def test_a_circle_ends_the_walk_and_is_told(api, db):
    one, two, three = body("one"), body("two"), body("three")
    relate(one, "leads", two)
    relate(two, "supervises", three)
    relate(three, "leads", one)

    answer = authority(api, "one", direction="up")

    assert ways(answer["paths"]) == ["one -leads- three -supervises- two -leads- one"]
    assert answer["paths"][0]["circle"]
    [circle] = answer["circles"]
    assert {step["to"] for step in circle["steps"]} == {"one", "two", "three"}
    assert circle["start"] == circle["steps"][-1]["to"]


def test_only_relations_that_carry_authority_are_followed_and_the_way_that_their_type_says(api, db):
    centre = body("centre")
    for type_ in RELATIONS:
        relate(centre, type_, body(f"to-{type_}".replace("_", "-")))

    answer = authority(api, "centre")

    expected = {
        ("centre", type_, f"to-{type_}".replace("_", "-"), "yes")
        if meaning.above == "subject"
        else (f"to-{type_}".replace("_", "-"), type_, "centre", "yes")
        for type_, meaning in RELATIONS.items()
        if meaning.above
    }
    assert told(answer) == expected


def test_depth_and_number_of_bodies_bound_the_walk(api, db):
    chain = [body(f"body-{n}") for n in range(5)]
    for below, above in pairwise(chain):
        relate(below, "part_of", above)

    near = authority(api, "body-0", depth=2)
    few = authority(api, "body-0", nodes=3)

    assert [n["slug"] for n in near["nodes"]] == ["body-0", "body-1", "body-2"]
    assert [n["slug"] for n in few["nodes"]] == ["body-0", "body-1", "body-2"]
    assert (near["complete"], few["complete"]) == (True, False)


def test_a_dense_graph_is_walked_body_by_body(api, db):
    rows = [[body(f"level-{level}-{n}") for n in range(4)] for level in range(7)]
    for level, above in pairwise(rows):
        for lower in level:
            for upper in above:
                relate(upper, "supervises", lower)

    answer = authority(api, "level-0-0", direction="up")

    assert len(answer["nodes"]) == 1 + 6 * 4
    assert len(answer["edges"]) == 4 + 5 * 16
    assert (len(answer["paths"]), answer["paths_complete"]) == (20, False)


@pytest.mark.parametrize("format", ["json", "graphml"])
def test_of_a_graph_that_is_too_large_the_nearest_part_is_told(api, db, monkeypatch, format):
    bodies = [body(f"body-{number}") for number in range(30)]
    for below, above in pairwise(bodies):
        relate(below, "part_of", above)
    whole = api.get("/api/v1/institutions/body-0/authority", {"direction": "up", "format": format})
    bound = len(whole.content) // 2
    monkeypatch.setattr("answers.api.views.MOST_BYTES", bound)

    some = api.get("/api/v1/institutions/body-0/authority", {"direction": "up", "format": format})

    assert (some.status_code, len(some.content) <= bound) == (200, True)
    if format == "json":
        told = [node["slug"] for node in some.json()["nodes"]]
        assert (whole.json()["complete"], some.json()["complete"]) == (True, False)
        assert told == [node["slug"] for node in whole.json()["nodes"]][: len(told)]
        assert len(some.json()["edges"]) == len(told) - 1 >= 5
        assert {edge["citation"] for edge in some.json()["edges"]} <= set(
            range(len(some.json()["citations"]))
        )


def test_an_answer_that_cannot_tell_less_is_refused_as_too_large(api, db, monkeypatch):
    body("alone")
    monkeypatch.setattr("answers.api.views.MOST_BYTES", 100)

    answer = api.get("/api/v1/institutions/alone/authority")

    assert (answer.status_code, answer.json()["code"]) == (422, "too_large")


def test_of_rival_accounts_one_counts_and_deprecated_ones_do_not(api, db):
    above, below, other = body("above"), body("below"), body("other")
    kept = relate(above, "leads", below, claim_key="c", standing="preferred")
    relate(above, "leads", below, claim_key="c", published="2024")
    relate(other, "leads", below, standing="deprecated")

    answer = authority(api, "below")

    assert [edge["id"] for edge in answer["edges"]] == [str(kept.pk)]


def test_a_row_gives_way_to_a_better_account_of_its_own_claim_now_and_in_the_past(api, db):
    above, below = body("above"), body("below")
    first = relate(above, "leads", below, published="2020")
    was = make.revisions.head()
    better = relate(above, "leads", below, claim_key=str(first.pk), published="2024")
    then = make.revisions.head()
    make_rank(name="A later revision")

    shown = [
        [edge["id"] for edge in authority(api, "below", **known)["edges"]]
        for known in ({}, {"known_at": f"r{then}"}, {"known_at": f"r{was}"})
    ]

    assert shown == [[str(better.pk)], [str(better.pk)], [str(first.pk)]]


def test_the_other_clocks_are_heeded(api, db):
    above, below = body("above", published="2000"), body("below", published="2000", confidence="high")
    relation = relate(above, "leads", below, published="2020", confidence="low")
    was = make.revisions.head()
    change(relation, type="advises")

    assert authority(api, "below", known_at=f"r{was}")["edges"] != []
    assert authority(api, "below")["edges"] == []
    change(relation, type="leads")
    assert authority(api, "below", published_by="2019-12-31")["edges"] == []
    assert authority(api, "below", published_by="2020-12-31")["edges"] != []
    assert authority(api, "below", min_confidence="medium")["edges"] == []


def test_an_edge_names_its_fact_and_its_citation(api, reformed):
    answer = authority(api, "bureau")

    edge = next(each for each in answer["edges"] if each["below"] == "bureau")
    assert api.get(f"/api/v1/relations/{edge['id']}").json()["type"] == "administers"
    assert answer["citations"][edge["citation"]]["source"]["slug"]


@pytest.mark.parametrize("clocks", [{}, {"known_at": "r1"}, {"published_by": "2024-01-01"}])
def test_a_walk_costs_as_many_queries_whatever_it_meets(api, reformed, clocks):
    known = {"known_at": f"r{make.revisions.head()}"} if "known_at" in clocks else clocks
    make_rank(name="A later revision")
    counts = []
    for slug in ("council", "top"):
        with CaptureQueriesContext(connection) as queries:
            authority(api, slug, **known)
        counts.append(len([q for q in queries if "RECURSIVE" in q["sql"]]))

    assert counts == [3, 3]  # Up, down, and the ranks.


# Addresses


def test_an_old_slug_leads_on_and_a_retracted_body_is_gone(api, editor, db):
    body("ministry-of-old")
    patch(editor, "/api/v1/institutions/ministry-of-old", slug="ministry-of-new")

    moved = api.get("/api/v1/institutions/ministry-of-old/authority?direction=up")

    assert moved.status_code == 308
    assert moved["Location"] == "/api/v1/institutions/ministry-of-new/authority?direction=up"
    assert api.get("/api/v1/institutions/nobody/authority").status_code == 404
    doomed = make_institution("doomed")
    make.retract(doomed)
    assert api.get("/api/v1/institutions/doomed/authority").status_code == 410


def test_what_was_not_public_has_no_authority(api, db):
    body("late", published="2020")

    answer = api.get("/api/v1/institutions/late/authority?published_by=2019-01-01")

    assert (answer.status_code, answer.json()["code"]) == (404, "outside_clocks")


@pytest.mark.parametrize(
    ("path", "query", "refused"),
    [
        ("institutions/ministry/authority", {"direction": "sideways"}, ("invalid_choice", "direction")),
        ("institutions/ministry/authority", {"depth": "0"}, ("min_value", "depth")),
        ("institutions/ministry/authority", {"depth": "two"}, ("invalid", "depth")),
        ("institutions/ministry/authority", {"nodes": "401"}, ("max_value", "nodes")),
        ("institutions/ministry/authority", {"valid_on": "any"}, ("invalid_date", "valid_on")),
        ("institutions/ministry/authority", {"format": "png"}, ("invalid_choice", "format")),
        ("institutions/ministry/authority", {"dept": "1"}, ("unknown_parameter", "dept")),
        ("authority/path", {"from": "ministry"}, ("required", "to")),
        ("authority/path", {"from": "ministry", "to": "nobody"}, ("does_not_exist", "to")),
        ("authority/path", {"from": "Ministry!", "to": "ministry"}, ("invalid", "from")),
        ("authority/common", {}, ("required", "of")),
        ("authority/common", {"of": "ministry,nobody"}, ("does_not_exist", "of")),
        ("authority/common", {"of": ",".join(f"body-{n}" for n in range(21))}, ("too_many_values", "of")),
    ],
)
def test_bad_parameters_are_refused_by_name(api, reformed, path, query, refused):
    answer = api.get(f"/api/v1/{path}", query)

    assert answer.status_code == 400, answer.content
    assert refused in refusals(answer)


def test_an_answer_has_an_entity_tag_of_its_format(api, reformed):
    json_answer = api.get("/api/v1/institutions/ministry/authority?valid_on=2023-03-16")
    dot_answer = api.get("/api/v1/institutions/ministry/authority?valid_on=2023-03-16&format=dot")

    assert json_answer["ETag"] != dot_answer["ETag"]
    same = api.get(
        "/api/v1/institutions/ministry/authority?valid_on=2023-03-16",
        headers={"If-None-Match": json_answer["ETag"]},
    )
    assert same.status_code == 304
    assert "known_at=r" in json_answer["Content-Location"]
    assert json_answer.json()["clocks"]["valid_on"] == "2023-03-16"


# Between two


def between(api, start: str, target: str, day: str = DAY, **query: Any) -> dict[str, Any]:
    answer = api.get("/api/v1/authority/path", {"from": start, "to": target, "valid_on": day, **query})
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_paths_are_simple_and_the_shortest_come_first(api, db):
    a, b, c, d = (body(f"body-{x}") for x in "abcd")
    relate(a, "part_of", b)
    relate(b, "reports_to", d)
    relate(d, "leads", a)
    relate(b, "executive_office_of", c)
    relate(c, "part_of", d)

    answer = between(api, "body-a", "body-d")

    assert ways(answer["paths"]) == [
        "body-a -leads- body-d",
        "body-a -part_of- body-b -reports_to- body-d",
        "body-a -part_of- body-b -executive_office_of- body-c -part_of- body-d",
    ]
    assert answer["complete"]
    assert {edge["id"] for edge in answer["edges"]} == {
        step["relation"] for path in answer["paths"] for step in path["steps"]
    }
    assert all(answer["citations"][edge["citation"]]["source"]["slug"] for edge in answer["edges"])


def test_a_path_downwards_is_read_from_where_it_starts(api, reformed):
    answer = between(api, "top", "bureau")

    assert ways(answer["paths"]) == [
        "top -reports_to- commission -executive_office_of- ministry -administers- bureau"
    ]
    assert answer["paths"][0]["direction"] == "down"
    assert between(api, "top", "bureau", BEFORE)["paths"] == []


def test_a_path_is_as_sure_as_its_least_sure_step(api, reformed):
    relate(reformed["top"], "leads", reformed["council"], "2023")

    [path] = [p for p in between(api, "ministry", "top")["paths"] if "council" in str(p)]

    assert path["holds"] == "undetermined"


def test_no_path_leads_to_oneself_or_where_none_is_on_record(api, reformed):
    assert between(api, "ministry", "ministry")["paths"] == []
    assert between(api, "group", "top")["paths"] == []


def test_paths_are_bounded_in_number(api, db):
    rows = [[body(f"level-{level}-{n}") for n in range(3)] for level in range(5)]
    for level, above in pairwise(rows):
        for lower in level:
            for upper in above:
                relate(upper, "supervises", lower)

    answer = between(api, "level-0-0", "level-4-0")

    assert (len(answer["paths"]), answer["complete"]) == (20, False)


# Over several


def common(api, of: str, day: str = DAY) -> list[tuple[str, str]]:
    answer = api.get("/api/v1/authority/common", {"of": of, "valid_on": day})
    assert answer.status_code == 200, answer.content
    return [(row["institution"]["slug"], row["holds"]) for row in answer.json()["results"]]


def test_the_lowest_bodies_that_stand_over_all_are_found(api, db):
    a, b, low, high, beside = (body(slug) for slug in ("a-one", "b-two", "low", "high", "beside"))
    for each in (a, b):
        relate(each, "part_of", low)
        relate(beside, "supervises", each)
    relate(low, "part_of", high)

    assert common(api, "a-one,b-two") == [("beside", "yes"), ("low", "yes")]
    assert common(api, "a-one") == [("beside", "yes"), ("low", "yes")]
    assert common(api, "a-one,low") == [("high", "yes")]
    assert common(api, "a-one,high") == []
    assert common(api, "beside,low") == []


def test_standing_over_all_is_undetermined_where_a_step_is(api, db):
    a, b, top = body("a-one"), body("b-two"), body("top")
    relate(a, "part_of", top)
    relate(top, "supervises", b, "2023")

    assert common(api, "a-one,b-two") == [("top", "undetermined")]
    assert common(api, "a-one,b-two", "2023-12-31") == [("top", "yes")]


def test_bodies_in_a_circle_are_both_the_lowest(api, db):
    a, one, two = body("a-one"), body("one"), body("two")
    relate(one, "leads", a)
    relate(one, "leads", two)
    relate(two, "leads", one)

    assert common(api, "a-one") == [("one", "yes"), ("two", "yes")]


@pytest.mark.parametrize(("up", "index"), [(True, "below"), (False, "above")])
@pytest.mark.parametrize("past", [False, True])
def test_a_walk_finds_relations_by_an_index_of_those_that_carry_authority(db, up, index, past):
    statement = _walk_statement(Shape(past, True, False, False, False), up)
    asked = {"valid_on": DAY, "clock_day": DAY, "known": 1, "starts": [], "depth": 9, "most": 9}
    bodies = [body(f"b-{number}") for number in range(40)]
    for number, one in enumerate(bodies):
        for other in bodies[number + 1 : number + 5]:
            relate(one, "leads", other)
    analyze()  # A plan for a table that nothing is known of hangs on what was in it before.
    asked["known"] = revisions.head()

    with RawCursor(connection.connection) as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(b"EXPLAIN " + statement.sql, [asked[name] for name in statement.names])
        plan = "\n".join(line for (line,) in cursor.fetchall())

    assert f"using {'inst_relation_past' if past else 'relation'}_{index} on" in plan


def test_a_walk_that_would_take_too_long_is_cancelled_as_too_costly(api, db, monkeypatch):
    body("alone")
    monkeypatch.setattr(views, "_TELL_EVERY", -1.0)  # Before each statement.
    monkeypatch.setattr(Authority, "milliseconds", 1)

    def slowly(execute, sql, *rest):
        if b"RECURSIVE" in sql if isinstance(sql, bytes) else "RECURSIVE" in sql:
            sql = "SELECT pg_sleep(1)"
            return execute(sql, [], *rest[1:])
        return execute(sql, *rest)

    with connection.execute_wrapper(slowly):
        answer = api.get("/api/v1/institutions/alone/authority", {"valid_on": DAY})

    assert (answer.status_code, answer.json()["code"]) == (422, "too_costly")


# Who is not there


def test_nobody_stands_over_a_body_or_lends_it_a_rank_on_a_day_on_which_one_of_them_is_not_there(api, db):
    state, ministry = body("state"), make_institution("ministry", valid_from="2008-03-15")
    group = make_institution("group", valid_from="1990", valid_until="2010-05-01")
    relate(ministry, "part_of", state, None)
    relate(ministry, "executive_office_of", group, None)
    make_institution_rank(ministry, make_rank(3), valid_from=None)
    make_institution_rank(group, make_rank(1), valid_from=None)

    before, since = authority(api, "ministry", "2008-03-14"), authority(api, "ministry", "2008-03-15")
    over = authority(api, "state", "2008-03-14", direction="down")
    after = authority(api, "ministry", "2010-05-01")

    assert (before["exists"], before["edges"], before["paths"]) == ("no", [], [])
    assert before["effective_rank"]["bound"] == "unknown"
    assert (before["effective_rank"]["own"], before["effective_rank"]["missing"]) == ([], [])
    assert [node["slug"] for node in over["nodes"]] == ["state"]
    assert {edge["above"] for edge in since["edges"]} == {"state", "group"}
    assert since["effective_rank"]["offices"]
    assert {edge["above"] for edge in after["edges"]} == {"state"}
    assert after["effective_rank"]["offices"] == []


def test_no_path_leads_over_a_body_that_is_not_there_and_no_such_body_stands_over_several(api, db):
    top, gone = body("top"), make_institution("gone", valid_until="2000-01-01", valid_from="1990")
    lower, other = body("lower"), body("other")
    for each in (lower, other):
        relate(each, "reports_to", gone, None)
    relate(gone, "part_of", top, None)
    relate(lower, "part_of", top, None)

    def asked(path: str, day: str, **query: str) -> dict[str, Any]:
        return api.get(f"/api/v1/authority/{path}", {"valid_on": day, **query}).json()

    def between(day: str) -> list[str]:
        return ways(asked("path", day, **{"from": "lower", "to": "top"})["paths"])

    def over(day: str) -> list[str]:
        return [row["institution"]["slug"] for row in asked("common", day, of="lower,other")["results"]]

    assert between("1999-12-31") == [
        "lower -part_of- top",
        "lower -reports_to- gone -part_of- top",
    ]
    assert between("2000-01-01") == ["lower -part_of- top"]
    assert (over("1999-12-31"), over("2000-01-01")) == (["gone"], [])
