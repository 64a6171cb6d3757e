"""Valid time: half-open periods, vague bounds, and what is known of an end."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from hypothesis import example, given, settings
from hypothesis import strategies as st

from institutions.models import Tenure
from sources.dates import PartialDate
from sources.periods import Ended, Holds, holds_on
from tests import make
from tests.sources.test_dates import asked, partial_dates

DAY = dt.date(2023, 3, 16)
BEFORE = dt.date(2023, 3, 15)

days = st.dates(dt.date(2022, 11, 1), dt.date(2024, 2, 29))
bounds = st.none() | partial_dates(2022, 2024)


def first(date: str | None) -> dt.date | None:
    """Return the first day that `date` can mean."""
    return PartialDate(date).first if date else None


def held_on(day: dt.date, **period: str) -> bool:
    """Say whether a tenure of that period is among those valid on `day`."""
    tenure = make.make_tenure(**period)
    return Tenure.objects.valid_on(day).filter(pk=tenure.pk).exists()


@settings(max_examples=300)
@given(days, bounds, bounds, st.sampled_from(Ended.values), st.none() | days, st.none() | days)
@example(dt.date(2023, 12, 31), PartialDate("2023"), None, "yes", None, None)
def test_database_agrees_whether_a_fact_holds(
    db: None,
    day: dt.date,
    start: PartialDate | None,
    end: PartialDate | None,
    ended: str,
    attested_from: dt.date | None,
    attested_until: dt.date | None,
) -> None:
    answers = asked(
        "SELECT edtf_holds(%s, %s, %s, %s, %s, %s)", day, start, end, ended, attested_from, attested_until
    )

    assert answers == (holds_on(day, start, end, ended, attested_from, attested_until),)


@settings(max_examples=300)
@given(days, bounds, bounds, st.sampled_from(Ended.values))
def test_period_runs_from_first_possible_day_to_first_possible_day(
    db: None, day: dt.date, start: PartialDate | None, end: PartialDate | None, ended: str
) -> None:
    if end:
        covered = (start is None or first(start) <= day) and day < first(end)
    elif ended == Ended.YES:
        covered = day == first(start)
    else:
        covered = start is None or first(start) <= day

    assert asked("SELECT edtf_period(%s, %s, %s) @> %s::date", start, end, ended, day) == (covered,)


@given(days, partial_dates(2022, 2024), bounds)
def test_days_of_a_visit_include_the_last(
    db: None, day: dt.date, start: PartialDate, end: PartialDate | None
) -> None:
    last = (end or start).last

    assert asked("SELECT edtf_days(%s, %s) @> %s::date", start, end, day) == (start.first <= day <= last,)


def test_fact_holds_from_its_first_day_and_not_the_day_before(db: None) -> None:
    assert not held_on(BEFORE, valid_from="2023-03-16")
    assert held_on(DAY, valid_from="2023-03-16")


def test_fact_holds_up_to_the_day_before_its_end_and_not_on_it(db: None) -> None:
    assert held_on(BEFORE, valid_until="2023-03-16")
    assert not held_on(DAY, valid_until="2023-03-16")


def test_successive_facts_share_a_boundary_day_and_never_overlap(db: None) -> None:
    post = make.make_post()
    make.make_tenure(post=post, valid_until="2023-03-16")
    successor = make.make_tenure(post=post, valid_from="2023-03-16")

    assert Tenure.objects.of_post(post).valid_on(BEFORE).count() == 1
    assert Tenure.objects.of_post(post).valid_on(DAY).get() == successor


def test_period_with_a_vague_start_counts_from_its_first_possible_day(db: None) -> None:
    assert not held_on(dt.date(2022, 12, 31), valid_from="2023")
    assert held_on(dt.date(2023, 1, 1), valid_from="2023")


def test_period_with_a_vague_end_counts_up_to_its_first_possible_day(db: None) -> None:
    assert held_on(dt.date(2023, 2, 28), valid_until="2023-03")
    assert not held_on(dt.date(2023, 3, 1), valid_until="2023-03")


def test_what_has_ended_on_a_day_not_known_never_counts_as_current(db: None) -> None:
    assert not held_on(dt.date(2025, 1, 1), valid_from="2023-03-16", ended="yes")
    assert held_on(dt.date(2025, 1, 1), valid_from="2023-03-16", ended="unknown")


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (dt.date(2022, 12, 31), Holds.NO),
        (dt.date(2023, 1, 1), Holds.UNDETERMINED),
        (dt.date(2023, 12, 30), Holds.UNDETERMINED),
        (dt.date(2023, 12, 31), Holds.YES),
        (dt.date(2024, 2, 29), Holds.YES),
        (dt.date(2024, 3, 1), Holds.UNDETERMINED),
        (dt.date(2024, 3, 30), Holds.UNDETERMINED),
        (dt.date(2024, 3, 31), Holds.NO),
    ],
)
def test_days_inside_a_vague_bound_are_undetermined(day: dt.date, holds: Holds) -> None:
    assert holds_on(day, PartialDate("2023"), PartialDate("2024-03"), Ended.YES) == holds


@pytest.mark.parametrize(
    ("attested", "holds"),
    [(None, Holds.UNDETERMINED), (DAY, Holds.YES), (dt.date(2023, 3, 17), Holds.UNDETERMINED)],
)
def test_fact_without_a_start_holds_from_where_a_source_shows_it(
    attested: dt.date | None, holds: Holds
) -> None:
    assert holds_on(DAY, None, None, Ended.NO, attested_from=attested) == holds


@pytest.mark.parametrize(
    ("attested", "holds"), [(None, Holds.UNDETERMINED), (DAY, Holds.YES), (BEFORE, Holds.UNDETERMINED)]
)
def test_fact_that_may_have_ended_holds_up_to_where_a_source_shows_it(
    attested: dt.date | None, holds: Holds
) -> None:
    assert holds_on(DAY, PartialDate("2020-01-01"), None, Ended.UNKNOWN, attested_until=attested) == holds


def test_what_ended_on_a_day_not_known_surely_held_on_its_first_day_only() -> None:
    assert holds_on(DAY, PartialDate("2023-03-16"), None, Ended.YES) == Holds.YES
    assert holds_on(dt.date(2023, 3, 17), PartialDate("2023-03-16"), None, Ended.YES) == Holds.UNDETERMINED


def test_what_has_a_last_day_is_taken_for_ended() -> None:
    tenure = Tenure(valid_from="2020", valid_until="2021", ended=Ended.NO)

    tenure.clean()

    assert tenure.ended == Ended.YES


@pytest.mark.parametrize(
    ("start", "end"), [("2023-03-16", "2023-03-16"), ("2023-03-16", "2023-03-15"), ("2023-03", "2022")]
)
def test_period_that_ends_before_it_begins_is_refused_by_name(start: str, end: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Tenure(valid_from=start, valid_until=end).clean()

    assert refused.value.error_dict["valid_until"][0].code == "empty_period"


def test_bounds_in_the_same_vague_month_may_be_right() -> None:
    Tenure(valid_from="2023-03-16", valid_until="2023-03").clean()
