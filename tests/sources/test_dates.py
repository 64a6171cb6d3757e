"""Partial dates: the same in Python and in the database."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from sources.dates import PartialDate, PartialDateFormField, parse
from sources.models import Source
from tests import make


def asked(sql: str, *parameters: object) -> tuple[object, ...]:
    """Return the row that the database answers."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return tuple(cursor.fetchone())


@st.composite
def partial_dates(draw: st.DrawFn, first: int = 1, last: int = 9999) -> PartialDate:
    """Draw a day, a month or a year."""
    day = draw(st.dates(dt.date(first, 1, 1), dt.date(last, 12, 31)))
    return PartialDate(day.isoformat()[: draw(st.sampled_from([4, 7, 10]))])


@given(partial_dates())
def test_database_agrees_on_the_first_and_the_last_day(db: None, date: PartialDate) -> None:
    assert asked("SELECT edtf_first(%s), edtf_last(%s)", date, date) == (date.first, date.last)


@given(partial_dates(), partial_dates())
def test_stored_form_sorts_by_the_first_day(one: PartialDate, other: PartialDate) -> None:
    if one.first < other.first:
        assert str(one) < str(other)


@pytest.mark.parametrize(
    ("written", "first", "last", "precision"),
    [
        ("2023", dt.date(2023, 1, 1), dt.date(2023, 12, 31), "year"),
        ("2023-02", dt.date(2023, 2, 1), dt.date(2023, 2, 28), "month"),
        ("2024-02", dt.date(2024, 2, 1), dt.date(2024, 2, 29), "month"),
        ("2023-03-16", dt.date(2023, 3, 16), dt.date(2023, 3, 16), "day"),
    ],
)
def test_date_spans_the_days_that_it_can_mean(
    written: str, first: dt.date, last: dt.date, precision: str
) -> None:
    date = PartialDate(written)

    assert (date.first, date.last, date.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "23",
        "2023-3",
        "2023-13",
        "2023-00",
        "2023-02-30",
        "0000",
        "20230316",
        "2023-03-16T00:00",
        "２０２３",
    ],
)
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValidationError) as refused:
        parse(written)

    assert refused.value.code == "invalid_date"


def test_day_of_the_calendar_is_a_date_known_to_the_day() -> None:
    assert PartialDate(dt.date(2023, 3, 16)) == "2023-03-16"


def test_precision_survives_the_database(db: None) -> None:
    source = make.make_source(date="2023-03")

    assert Source.objects.get(pk=source.pk).date == PartialDate("2023-03")
    assert Source.objects.get(pk=source.pk).published_last == dt.date(2023, 3, 31)


def test_editors_may_leave_a_date_empty() -> None:
    assert PartialDateFormField(required=False).clean(" ") is None


@pytest.mark.parametrize(
    ("written", "error"), [("2023/03/16", IntegrityError), ("2023-13", DataError), ("2023-02-30", DataError)]
)
def test_database_itself_refuses_what_is_no_date(db: None, written: str, error: type[Exception]) -> None:
    source = make.make_source()

    with pytest.raises(error), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE sources_source SET date = %s WHERE id = %s", [written, source.pk])
