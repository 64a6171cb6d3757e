"""Who coordinates, and who manages programs: what follows from ranks, what is left open, and the pages."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.make import (
    make_function,
    make_institution,
    make_institution_rank,
    make_person,
    make_post,
    make_rank,
    make_relation,
    make_responsibility,
    make_tenure,
    refusals,
)
from tests.make_programs import make_flow, make_program, make_role

COORDINATION = "/api/v1/coordination"
DAY, BEFORE = "2023-03-16", "2023-03-15"


def ask(api, day: str = DAY, **query: Any) -> dict[str, Any]:
    answer = api.get(COORDINATION, {"valid_on": day, **query})
    assert answer.status_code == 200, answer.content
    return answer.json()


def row_of(api, slug: str, day: str = DAY, **query: Any) -> dict[str, Any]:
    [row] = [row for row in ask(api, day, **query)["institutions"] if row["institution"]["slug"] == slug]
    return row


def gaps(row: dict[str, Any]) -> set[tuple[str, str | None]]:
    return {(gap["what"], gap["institution"] and gap["institution"]["slug"]) for gap in row["missing"]}


@pytest.fixture
def ladder(db) -> list[Any]:
    return [make_rank(n, f"Rung {n}", slug=f"rung-{n}") for n in (101, 102, 103)]


@pytest.fixture
def group(ladder) -> Any:
    """A leading group until the reform: a premier leads it, two ministries are members."""
    group = make_institution("group", kind="leading_group", valid_from="2018", valid_until=DAY, ended="yes")
    for slug in ("one", "two"):
        member = make_institution(slug, valid_from="1949")
        make_institution_rank(member, ladder[1], valid_from="1949")
        make_relation(member, "member_of", group, valid_from="2018", valid_until=DAY, ended="yes")
    premier = make_person("premier", "Premier")
    make_tenure(premier, make_post(make_institution("cabinet"), rank=ladder[0]), valid_from="2013")
    make_tenure(premier, make_post(group, "Head"), valid_from="2018", valid_until=DAY, ended="yes")
    return group


def test_a_lead_above_all_members_outranks_them(api, group):
    row = row_of(api, "group", BEFORE)

    assert row["outranks_members"] == "yes"
    assert [each["person"]["slug"] for each in row["leaders"]] == ["premier"]
    assert row["leaders"][0]["post"]["name"] == "Head"
    assert row["leaders"][0]["rank"]["rank"]["slug"] == "rung-101"
    assert (row["member_count"], row["members_outranked"], row["members_under"]) == (2, 2, 0)
    assert gaps(row) == {("allocation", None)}
    assert all(each["citation"]["source"]["slug"] for each in [*row["leaders"], *row["members"]])


def test_a_group_that_is_dissolved_is_there_no_longer(api, group):
    row = row_of(api, "group", DAY)

    assert (row["exists"], row["members"], row["leaders"]) == ("no", [], [])
    assert (row["outranks_members"], row["allocates_funds"]) == (None, None)


def test_a_lead_of_the_rank_of_a_member_does_not_outrank_them(api, ladder):
    conference = make_institution("conference", kind="coordination_mechanism", valid_from="2014")
    lead, member = make_institution("lead"), make_institution("member")
    for each in (lead, member):
        make_institution_rank(each, ladder[1], valid_from="1949")
    make_relation(lead, "leads", conference, valid_from="2014")
    make_relation(member, "member_of", conference, valid_from="2014")

    row = row_of(api, "conference")

    assert (row["outranks_members"], row["leaders"][0]["institution"]["slug"]) == ("no", "lead")
    assert row["answers_to"][0]["type"] == "leads"


def test_who_only_may_lead_and_is_higher_leaves_it_open(api, ladder):
    body = make_institution("commission", kind="central_commission", valid_from="2020")
    member = make_institution("member")
    make_institution_rank(member, ladder[1], valid_from="1949")
    make_relation(member, "member_of", body, valid_from="2020")
    secretary, chair = make_person("secretary"), make_person("chair")
    make_tenure(secretary, make_post(body, "Secretary", rank=ladder[2]), valid_from="2020")
    make_tenure(chair, make_post(body, "Chair", rank=ladder[0]), valid_from="2023")

    row = row_of(api, "commission", "2023-06-01")

    assert row["outranks_members"] == "undetermined"
    assert [each["person"]["slug"] for each in row["leaders"]] == ["chair", "secretary"]
    assert gaps(row) >= {("lead", None), ("lead_rank", None)}
    assert row_of(api, "commission", "2022-12-31")["outranks_members"] == "no"
    assert row_of(api, "commission", "2023-12-31")["outranks_members"] == "yes"


def test_a_rank_that_is_not_on_record_is_missing(api, group):
    unranked = make_institution("unranked")
    make_relation(unranked, "member_of", group, valid_from="2018")

    row = row_of(api, "group", BEFORE)

    assert row["outranks_members"] == "undetermined"
    assert ("member_rank", "unranked") in gaps(row)


def test_without_members_or_lead_nothing_is_concluded(api, db):
    make_institution("empty", kind="leading_group", valid_from="2018")

    row = row_of(api, "empty")

    assert row["outranks_members"] == "undetermined"
    assert gaps(row) == {("lead", None), ("members", None), ("allocation", None)}


def test_whom_a_body_stands_over_is_told_of_members_too(api, group):
    [one] = [each for each in group.relations_as_object.all() if each.subject.slug == "one"]
    make_relation(group, "supervises", one.subject, valid_from="2018")

    row = row_of(api, "group", BEFORE)

    assert {each["institution"]["slug"]: each["under"] for each in row["members"]} == {
        "one": "yes",
        "two": "no",
    }
    assert [each["institution"]["slug"] for each in row["stands_over"]] == ["one"]


@pytest.mark.parametrize("evidence", ["responsibility", "role", "flow"])
def test_that_a_body_allocates_funds_follows_from_what_is_on_record(api, db, evidence):
    body = make_institution("commission", kind="central_commission", valid_from="2020")
    if evidence == "responsibility":
        make_responsibility(body, make_function("To allocate", concept="fund_allocation"), valid_from=DAY)
    elif evidence == "role":
        make_role(make_program(), body, role="funding", valid_from=DAY)
    else:
        make_flow("5", provider_institution=body, date=DAY)

    assert row_of(api, "commission", BEFORE)["allocates_funds"] == "undetermined"
    row = row_of(api, "commission", DAY)
    assert (row["allocates_funds"], [fact["holds"] for fact in row["allocation"]]) == ("yes", ["yes"])
    assert (
        api.get(f"/api/v1/{row['allocation'][0]['resource']}/{row['allocation'][0]['fact']}").status_code
        == 200
    )


def test_another_function_is_no_sign_of_it(api, db):
    body = make_institution("commission", kind="central_commission", valid_from="2020")
    make_responsibility(body, make_function("To advise"), valid_from="2020")

    assert row_of(api, "commission")["allocates_funds"] == "undetermined"


# Programs


def programs(api, day: str = DAY, **query: Any) -> dict[str, dict[str, Any]]:
    return {row["program"]["slug"]: row for row in ask(api, day, by="program", **query)["programs"]}


def test_the_bodies_accountable_for_a_program_and_its_parts_manage_it(api, db):
    one, two = make_institution("one"), make_institution("two")
    program = make_program(slug="whole")
    make_role(program, one, role="accountable", valid_from="2020")
    make_role(make_program(slug="part", parent=program), two, role="accountable", valid_from=DAY)
    make_role(program, make_institution("payer"), role="funding", valid_from="2020")

    assert programs(api, BEFORE)["whole"]["manager_count"] == 1
    row = programs(api, DAY)["whole"]
    assert {each["institution"]["slug"]: each["of"]["slug"] for each in row["managers"]} == {
        "one": "whole",
        "two": "part",
    }
    assert row["managers"][0]["citation"]["source"]["slug"]


def test_whether_one_stands_over_all_managers_is_decided_by_relations(api, db):
    one, two, top = (make_institution(slug) for slug in ("one", "two", "top"))
    program = make_program(slug="program")
    for body in (one, two):
        make_role(program, body, role="accountable", valid_from="2020")
    make_relation(one, "part_of", top, valid_from="2020")

    assert programs(api)["program"]["one_over_all"] == "undetermined"
    assert gaps(programs(api)["program"]) == {("superiors", "two")}
    make_relation(make_institution("elsewhere"), "leads", two, valid_from="2020")
    assert programs(api)["program"]["one_over_all"] == "no"
    make_relation(top, "supervises", two, valid_from=DAY)
    assert programs(api, BEFORE)["program"]["one_over_all"] == "no"
    row = programs(api)["program"]
    assert (row["one_over_all"], [each["institution"]["slug"] for each in row["over_all"]]) == (
        "yes",
        ["top"],
    )
    assert len(row["over_all"][0]["relations"]) == 2


def test_a_manager_may_itself_stand_over_the_others(api, db):
    one, top = make_institution("one"), make_institution("top")
    program = make_program(slug="program")
    for body in (one, top):
        make_role(program, body, role="accountable", valid_from="2020")
    make_relation(top, "leads", one, valid_from="2020")

    [over] = programs(api)["program"]["over_all"]

    assert (over["institution"]["slug"], over["manages"], over["holds"]) == ("top", True, "yes")


def test_who_stands_over_several_managers_is_told_by_how_many(api, db):
    one, two, three, four, top = (make_institution(slug) for slug in ("one", "two", "three", "four", "top"))
    program = make_program(slug="program")
    for body in (one, two, three, four):
        make_role(program, body, role="accountable", valid_from="2020")
    for body in (one, two, three):
        make_relation(body, "part_of", top, valid_from="2020" if body != three else None)
    make_relation(one, "leads", four, valid_from=DAY)
    make_relation(top, "part_of", make_institution("above"), valid_from="2020")

    row = programs(api)["program"]

    def over(row) -> list[tuple[str, int, int, bool]]:
        return [
            (each["institution"]["slug"], each["managers"], each["surely"], each["manages"])
            for each in row["over_several"]
        ]

    assert over(row) == [("top", 4, 4, False), ("one", 2, 2, True)]  # The citation shows it: 2023-03-16.
    assert over(programs(api, BEFORE)["program"]) == [("top", 3, 2, False)]
    assert gaps(programs(api, BEFORE)["program"]) == {("superiors", "four")}


def test_a_step_that_is_not_established_is_named_as_what_leaves_it_open(api, db):
    one, two, top = (make_institution(slug) for slug in ("one", "two", "top"))
    program = make_program(slug="program")
    for body in (one, two):
        make_role(program, body, role="accountable", valid_from="2020")
        make_relation(body, "part_of", top, valid_from="2020" if body == one else "2023-03")

    row = programs(api)["program"]

    assert (row["one_over_all"], gaps(row)) == ("undetermined", {("step", "two")})


def test_who_is_not_there_is_no_member_and_manages_nothing(api, group, ladder):
    gone = make_institution("gone", valid_from="1949", valid_until="2022-01-01")
    make_relation(gone, "member_of", group, valid_from=None)
    make_relation(group, "leads", gone, valid_from=None)
    make_role(make_program(slug="program"), gone, role="accountable", valid_from=None)

    row = row_of(api, "group", BEFORE)

    assert [each["institution"]["slug"] for each in row["members"]] == ["one", "two"]
    assert row["stands_over"] == []
    assert programs(api, BEFORE)["program"]["manager_count"] == 0


def test_a_program_of_which_nobody_is_known_to_manage_it_is_undetermined(api, db):
    make_program(slug="program")

    row = programs(api)["program"]

    assert (row["manager_count"], row["one_over_all"], gaps(row)) == (0, "undetermined", {("managers", None)})


# Pages, clocks, refusals


def test_pages_go_on_in_the_order_of_slugs_and_back(api, db):
    for n in range(5):
        make_institution(f"group-{n}", kind="leading_group", valid_from="2018")

    first = ask(api, page_size=2)
    second = api.get(first["next"]).json()
    back = api.get(second["previous"]).json()

    def slugs(page):
        return [row["institution"]["slug"] for row in page["institutions"]]

    assert [slugs(first), slugs(second), slugs(back)] == [
        ["group-0", "group-1"],
        ["group-2", "group-3"],
        ["group-0", "group-1"],
    ]


def test_single_rows_are_asked_for_by_name(api, group):
    assert [r["institution"]["slug"] for r in ask(api, institution__in="group")["institutions"]] == ["group"]


def test_a_body_that_coordinates_nobody_is_refused_rather_than_left_out(api, group):
    answer = api.get(COORDINATION, {"institution__in": "group,one"})

    assert refusals(answer) == [("invalid", "institution__in")]
    assert "'one' is of the kind ministry" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("query", "refused"),
    [
        ({"by": "people"}, ("invalid_choice", "by")),
        ({"institution__in": "nobody"}, ("does_not_exist", "institution__in")),
        ({"program__in": "nothing"}, ("invalid", "program__in")),
        ({"by": "program", "program__in": "nothing"}, ("does_not_exist", "program__in")),
        ({"valid_on": "any"}, ("invalid_date", "valid_on")),
        ({"format": "dot"}, ("unknown_parameter", "format")),
    ],
)
def test_bad_parameters_are_refused_by_name(api, db, query, refused):
    answer = api.get(COORDINATION, query)

    assert answer.status_code == 400, answer.content
    assert refused in refusals(answer)


def test_the_number_of_queries_does_not_grow(api, group):
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as queries:
            ask(api, BEFORE)
        counts.append(len(queries))
        other = make_institution(kind="leading_group", valid_from="2018")
        make_relation(make_institution(), "member_of", other, valid_from="2018")
        make_tenure(make_person(), make_post(other), valid_from="2018")

    assert counts[0] == counts[1]


def test_the_other_clocks_are_heeded(api, group):
    assert ask(api, BEFORE, published_by="2020-01-01")["institutions"] == []
    assert row_of(api, "group", BEFORE, published_by=DAY)["member_count"] == 2
    unheard = api.get(COORDINATION, {"institution__in": "group", "published_by": BEFORE})
    assert refusals(unheard) == [("outside_clocks", "institution__in")]
    assert ask(api, BEFORE, min_confidence="high")["institutions"] == []
    assert ask(api, BEFORE, known_at="r1")["institutions"] == []
