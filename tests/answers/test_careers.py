"""The career of a person and the holders of a post: what is certain, what is possible, what is unknown."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rest_framework.test import APIClient

from answers import spans
from answers.grounds import rows
from institutions.models import Institution, Person, Post
from sources.dates import PartialDate
from sources.periods import holds_on
from tests import make
from tests.make import (
    change,
    make_citation,
    make_further,
    make_institution,
    make_name,
    make_person,
    make_post,
    make_tenure,
    refusals,
    retract,
)


@pytest.fixture
def ada(db: None) -> Person:
    return make_person("ada", "Ada")


@pytest.fixture
def ministry(db: None) -> Institution:
    return make_institution("ministry", "Ministry")


@pytest.fixture
def minister(ministry: Institution) -> Post:
    return make_post(ministry, slug="minister")


def ask(api: APIClient, path: str, **query: str) -> Any:
    """The answer at a path below /api/v1."""
    answer = api.get(f"/api/v1/{path}", query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def held(api: APIClient, **query: str) -> dict[str, str | None]:
    """The posts of Ada, and whether she held them."""
    return {row["post"]["slug"]: row["holds"] for row in ask(api, "people/ada/career", **query)["tenures"]}


def states(api: APIClient, **query: str) -> list[tuple[str, str | None, str | None]]:
    """The stretches of the minister's post."""
    told = ask(api, "posts/minister/holders", **query)["stretches"]
    return [(row["state"], row["first_day"], row["until"]) for row in told]


# Spans


DATES = st.none() | st.sampled_from(
    ["2020", "2020-03", "2020-03-05", "2020-12", "2021", "2021-01", "2021-01-01"]
)


@given(DATES, DATES, st.sampled_from(["yes", "no", "unknown"]), DATES, DATES, st.integers(-80, 800))
def test_a_span_of_one_day_holds_as_the_day_does(db, since, until, ended, attested, published, offset):
    day = dt.date(2020, 1, 1) + dt.timedelta(days=offset)
    source_day, shown_day = (PartialDate(each).last if each else None for each in (published, attested))
    clock_day = dt.date(2021, 6, 1)
    ended = "yes" if until else ended
    known = [each for each in (shown_day, source_day) if each]
    told = """(SELECT %(since)s::text AS valid_from, %(until)s::text AS valid_until, %(ended)s::text AS ended,
               %(citation)s::uuid AS citation_id) told"""
    source = make.make_source(date=published)
    citation = make_citation(source)

    [row] = rows(
        f"SELECT {spans.within('bounded')} AS holds FROM (SELECT {spans.bounds('told', '%(attested)s::date')} FROM {told}) bounded",
        {"since": since, "until": until, "ended": ended, "citation": citation.pk, "attested": shown_day, "clock_day": clock_day,
         **spans.parameters(spans.Span(day, day))},
    )  # fmt: skip

    begins, ends = (PartialDate(each) if each else None for each in (since, until))
    expected = holds_on(
        day, begins, ends, ended, None if begins else min([*known, clock_day]), max(known, default=None)
    )
    assert row["holds"] == expected


# Careers


@pytest.mark.parametrize(
    ("during", "holds"),
    [
        ("2019-04", None), ("2019-05", "yes"), ("2019", "yes"), ("2019-05-31", "yes"), ("2019-05-30", "undetermined"),
        ("2020-12", "yes"), ("2021-01", "undetermined"), ("2021", "undetermined"), ("2022", None),
    ],
)  # fmt: skip
def test_a_post_is_held_in_a_month_if_its_bounds_leave_no_doubt(api, ada, minister, during, holds):
    make_tenure(ada, minister, valid_from="2019-05", valid_until="2021")

    assert held(api, during=during) == ({"minister": holds} if holds else {})


@pytest.mark.parametrize(("day", "posts"), [("2019-05-09", {}), ("2019-05-10", {"minister": "yes"})])
def test_a_post_is_held_from_its_first_day(api, ada, minister, day, posts):
    make_tenure(ada, minister, valid_from="2019-05-10")

    assert held(api, valid_on=day) == posts


def test_nobody_held_a_post_before_its_institution_was_there(api, ada):
    post = make_post(make_institution("commission", valid_from="2023-03-16"), slug="director")
    make_tenure(ada, post, ended="unknown", attested_on="2024-06-25", published="2024-06-26")

    assert held(api, valid_on="2023-03-15") == {}
    assert held(api, valid_on="2023-03-16") == {"director": "undetermined"}
    assert held(api, valid_on="2024-06-25") == {"director": "yes"}


def test_a_career_names_institutions_as_they_were(api, ada, ministry, minister):
    make_name(ministry, "Commission", kind="former", valid_from="1958", valid_until="1998-03-10")
    label = ministry.names.get(kind="label")
    change(label, valid_from="1998-03-10")
    make_tenure(ada, minister, valid_from="1990", valid_until="1995")

    [row] = ask(api, "people/ada/career")["tenures"]

    assert row["institution"]["name"] == "Ministry"
    assert [(name["text"], name["certainty"]) for name in row["institution_names"]] == [
        ("Commission", "certain")
    ]


def test_a_career_shows_gaps_that_vague_bounds_cannot_close(api, ada, minister):
    make_tenure(ada, minister, valid_from="2001-02-01", valid_until="2003")
    make_tenure(ada, make_post(), valid_from="2005-01-10", valid_until="2006-05-01")
    make_tenure(ada, make_post(), valid_from="2006-05-01", ended="no")

    gaps = ask(api, "people/ada/career")["gaps"]

    assert [(gap["certainty"], gap["first_day"], gap["until"]) for gap in gaps] == [
        ("possible", "2003-01-01", "2003-12-31"),
        ("certain", "2003-12-31", "2005-01-10"),
    ]


def test_unknown_bounds_leave_no_gap_certain(api, ada, minister):
    make_tenure(ada, minister, valid_from="2001-02-01", valid_until="2003-01-01")
    make_tenure(ada, make_post(), ended="yes")
    make_tenure(ada, make_post(), valid_from="2005-01-10")

    gaps = ask(api, "people/ada/career")["gaps"]

    assert [(gap["certainty"], gap["first_day"], gap["until"]) for gap in gaps] == [
        ("possible", "2003-01-01", "2005-01-10")
    ]


def test_a_post_that_is_younger_than_its_holder_lived_closes_no_gap(api, ada):
    make_tenure(ada, make_post(), valid_from="2001-02-01", valid_until="2003-01-01")
    make_tenure(ada, make_post(), valid_from="2004-01-01", valid_until="2005-01-01")
    make_tenure(ada, make_post(valid_from="2018"), ended="yes")
    change(ada, died="2005-01-17")

    gaps = ask(api, "people/ada/career")["gaps"]

    assert ("certain", "2003-01-01", "2004-01-01") in [
        (gap["certainty"], gap["first_day"], gap["until"]) for gap in gaps
    ]


def test_those_at_the_same_institution_at_the_same_time_are_colleagues(api, ada, ministry, minister):
    make_tenure(ada, minister, valid_from="2001-02-01", valid_until="2004-01-01")
    deputy = make_post(ministry, seats=None)
    ben, cas, dan = (make_person(slug, slug) for slug in ("ben", "cas", "dan"))
    make_tenure(ben, deputy, valid_from="2003-07-01", valid_until="2010")
    make_tenure(cas, deputy, valid_from="2004", valid_until="2010")
    make_tenure(dan, deputy, valid_from="2003", valid_until="2010")
    make_tenure(make_person(), make_post(), valid_from="2003")

    career = ask(api, "people/ada/career")

    told = {
        each["person"]["slug"]: (
            each["certainty"],
            each["certain_from"],
            each["certain_until"],
            each["possible_from"],
        )
        for each in career["colleagues"]
    }
    assert told == {
        "ben": ("certain", "2003-07-01", "2004-01-01", "2003-07-01"),
        "dan": ("certain", "2003-12-31", "2004-01-01", "2003-01-01"),
    }
    assert career["all_colleagues"] == 2


def test_overlap_that_vague_bounds_leave_open_is_possible(api, ada, ministry, minister):
    make_tenure(ada, minister, valid_from="2001-02-01", valid_until="2004")
    make_tenure(make_person("ben"), make_post(ministry), valid_from="2004-03-01")

    [each] = ask(api, "people/ada/career")["colleagues"]

    assert (each["certainty"], each["certain_from"]) == ("possible", None)
    assert (each["possible_from"], each["possible_until"]) == ("2004-03-01", "2004-12-31")


def test_who_follows_on_one_seat_is_no_colleague(api, ada, minister):
    make_tenure(ada, minister, valid_from="2001", valid_until="2004")
    make_tenure(make_person(), minister, valid_from="2004")

    assert ask(api, "people/ada/career")["colleagues"] == []


def test_a_career_counts_one_account_of_each_claim_by_the_clocks(api, ada, minister):
    citation = make_citation(published="2021-01-01")
    make_tenure(
        ada, minister, valid_from="2001-02-01", claim_key="same", citation=make_citation(published="2010")
    )
    make_tenure(ada, minister, valid_from="2001-03-01", claim_key="same", citation=citation)

    def began(**query: str) -> list[str]:
        return [row["valid_from"] for row in ask(api, "people/ada/career", **query)["tenures"]]

    assert began() == ["2001-03-01"]
    # The person was on record as late as 2023 only, so that the question about what was public asks for then.
    assert began(published_by="2023-12-31") == ["2001-03-01"]


def test_a_career_knows_what_the_registry_knew(api, ada, minister):
    tenure = make_tenure(ada, minister, valid_from="2001")
    before = make.revisions.head()
    change(tenure, valid_from="2002")

    rows = ask(api, "people/ada/career", known_at=f"r{before}")["tenures"]

    assert [row["valid_from"] for row in rows] == ["2001"]


def test_a_tenure_names_all_places_that_state_it(api, ada, minister):
    tenure = make_tenure(ada, minister, citation=make_citation(locator="p. 3"))
    make_further(tenure, stance="disputes", citation=make_citation(locator="p. 9"))

    [row] = ask(api, "people/ada/career")["tenures"]

    assert [(each["locator"], each["stance"]) for each in row["citations"]] == [
        ("p. 3", "supports"),
        ("p. 9", "disputes"),
    ]


def test_a_day_and_a_month_together_are_refused(api, ada):
    answer = api.get("/api/v1/people/ada/career", {"valid_on": "2019-05-01", "during": "2019-05"})

    assert (answer.status_code, refusals(answer)) == (400, [("exclusive", "during")])


@pytest.mark.parametrize("during", ["2019-13", "yesterday", "2019-05/2019-06", "0000"])
def test_what_is_no_date_is_refused_by_name(api, ada, during):
    answer = api.get("/api/v1/people/ada/career", {"during": during})

    assert (answer.status_code, refusals(answer)) == (400, [("invalid_date", "during")])


# Where the question stands


@pytest.mark.parametrize(("kind", "part"), [("people", "career"), ("posts", "holders")])
def test_an_old_slug_leads_on_and_what_is_retracted_is_gone(api, ada, minister, kind, part):
    row = ada if kind == "people" else minister
    change(row, slug="new")

    moved = api.get(f"/api/v1/{kind}/{'ada' if kind == 'people' else 'minister'}/{part}", {"during": "2019"})
    revision = retract(row)
    gone = api.get(f"/api/v1/{kind}/new/{part}")
    never = api.get(f"/api/v1/{kind}/nobody/{part}")

    assert (moved.status_code, moved["Location"]) == (308, f"/api/v1/{kind}/new/{part}?during=2019")
    assert (gone.status_code, gone["X-Revision"]) == (410, f"r{revision}")
    assert never.status_code == 404


def test_an_answer_has_a_tag_and_an_address_that_stays(api, ada, minister):
    make_tenure(ada, minister, valid_from="2001")
    answer = api.get("/api/v1/people/ada/career")
    settled = api.get(answer["Content-Location"])
    make_tenure(ada, make_post(), valid_from="2005")

    assert api.get("/api/v1/people/ada/career", headers={"If-None-Match": answer["ETag"]}).status_code == 200
    assert api.get(answer["Content-Location"]).content == settled.content
    assert api.get(answer["Content-Location"], headers={"If-None-Match": settled["ETag"]}).status_code == 304


# Holders


def test_holders_follow_each_other(api, minister):
    ada, ben, cas = (make_person(slug) for slug in ("ada", "ben", "cas"))
    make_tenure(cas, minister, valid_from="2010-06-01")
    make_tenure(ada, minister, valid_until="2003-03-15", valid_from="2001")
    make_tenure(ben, minister, valid_from="2003-03-15", valid_until="2008")
    make_tenure(
        make_person("dan"), minister, kind="acting", valid_from="2009-01-10", valid_until="2009-06-10"
    )

    holders = ask(api, "posts/minister/holders")["holders"]

    def near(each: Any) -> Any:
        return each and (each["person"]["slug"], each["at_once"])

    assert [(h["person"]["slug"], near(h["predecessor"]), near(h["successor"])) for h in holders] == [
        ("ada", None, ("ben", "yes")),
        ("ben", ("ada", "yes"), ("cas", "no")),
        ("dan", None, None),
        ("cas", ("ben", "no"), None),
    ]
    assert states(api) == [
        ("nobody_on_record", None, "2001-01-01"),
        ("undetermined", "2001-01-01", "2001-12-31"),
        ("held", "2001-12-31", "2003-03-15"),
        ("held", "2003-03-15", "2008-01-01"),
        ("undetermined", "2008-01-01", "2008-12-31"),
        ("nobody_on_record", "2008-12-31", "2009-01-10"),
        ("acting", "2009-01-10", "2009-06-10"),
        ("nobody_on_record", "2009-06-10", "2010-06-01"),
        ("held", "2010-06-01", None),
    ]


def test_stretches_lie_where_the_post_may_be_there(api, ada, ministry, minister):
    change(minister, valid_from="1998-03-10", valid_until="2018")
    make_tenure(ada, minister, valid_from="2000-01-01", valid_until="2004-01-01")

    assert states(api) == [
        ("nobody_on_record", "1998-03-10", "2000-01-01"),
        ("held", "2000-01-01", "2004-01-01"),
        ("nobody_on_record", "2004-01-01", "2018-12-31"),
    ]


def test_a_holder_whose_end_is_not_known_leaves_the_time_after_open(api, ada, minister):
    make_tenure(ada, minister, valid_from="2020-01-01", ended="unknown", attested_on="2023-05-01")

    assert states(api)[1:] == [
        ("held", "2020-01-01", "2023-05-02"),
        ("undetermined", "2023-05-02", None),
    ]
    assert states(api, valid_on="2023-05-01") == [("held", "2020-01-01", "2023-05-02")]


def test_a_post_without_holders_on_record_says_so(api, minister):
    assert states(api) == [("nobody_on_record", None, None)]


def test_seats_are_filled_one_by_one(api, ministry):
    post = make_post(ministry, slug="minister", seats=2)
    make_tenure(make_person(), post, valid_from="2020-01-01", valid_until="2022-01-01")
    make_tenure(make_person(), post, valid_from="2021-01-01", valid_until="2023-01-01")

    told = ask(api, "posts/minister/holders")

    assert told["seats"] == 2
    assert [(row["surely"], len(row["tenures"])) for row in told["stretches"]] == [
        (0, 0),
        (1, 1),
        (2, 2),
        (1, 1),
        (0, 0),
    ]
    assert {row["predecessor"] for row in told["holders"]} == {None}


@pytest.mark.parametrize(("path", "queries"), [("people/ada/career", 9), ("posts/minister/holders", 10)])
def test_more_rows_cost_no_more_queries(
    api, ada, ministry, minister, path, queries, django_assert_num_queries
):
    for number in range(5):
        make_tenure(ada, minister, valid_from=str(2003 + number), valid_until=str(2004 + number))
        make_tenure(make_person(), make_post(ministry), valid_from="2001")

    with django_assert_num_queries(queries):
        ask(api, path)
