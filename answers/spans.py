"""Periods with vague bounds as four days, so that what is certain and what is possible of them can be computed in SQL.

A period may begin as early as `may_from` and has surely begun on `sure_from`; it lasts surely up to, not
including, `sure_until` and is over by `may_until`. Null: without bound for `may_*`, never sure for `sure_*`.
On a single day they say what `edtf_holds` says (`sources.periods.holds_on`).
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sources.dates import PartialDate


class Span(NamedTuple):
    """The days from `first` to `last`, both included."""

    first: dt.date
    last: dt.date

    @classmethod
    def of(cls, date: PartialDate) -> Span:
        """Return the days that a partial date names: a day, a month or a year."""
        return cls(date.first, date.last)


def bounds(row: str, attested: str = "NULL::date", *, not_before: str = "", not_after: str = "") -> str:
    """Return the four columns of the period of the table or alias `row`, which cites a source.

    `attested` is the expression of a day on which a source shows it to hold. Where a bound is not on record, it
    cannot lie before the day `not_before` or after the day `not_after`. Parameter: `clock_day`.
    """
    published = (
        "(SELECT bs.published_last FROM sources_citation bc JOIN sources_source bs ON bs.id = bc.source_id"
        f" WHERE bc.id = {row}.citation_id)"
    )
    return f"""
        coalesce(edtf_first({row}.valid_from), {not_before or "NULL"}) AS may_from,
        coalesce(edtf_last({row}.valid_from), least({attested}, {published}, %(clock_day)s::date)) AS sure_from,
        CASE WHEN {row}.valid_until IS NOT NULL THEN edtf_first({row}.valid_until)
             WHEN {row}.ended = 'no' THEN 'infinity'::date
             WHEN {row}.ended = 'yes' THEN edtf_last({row}.valid_from) + 1
             ELSE greatest({attested}, {published}, edtf_last({row}.valid_from)) + 1 END AS sure_until,
        coalesce(edtf_last({row}.valid_until), {not_after or "NULL"}) AS may_until"""


def attested(row: str) -> str:
    """Return the expression of the day on which a source shows the fact `row` to hold."""
    return f"edtf_last({row}.attested_on)"


def within(row: str) -> str:
    """Return whether the period `row` covers a day of the span asked for: yes, no, undetermined; null without a span.

    Parameters: `span_first`, `span_last`.
    """
    return f"""CASE
        WHEN %(span_first)s::date IS NULL THEN NULL
        WHEN %(span_last)s::date < {row}.may_from OR %(span_first)s::date >= {row}.may_until THEN 'no'
        WHEN {row}.sure_from <= %(span_last)s::date AND {row}.sure_until > %(span_first)s::date THEN 'yes'
        ELSE 'undetermined' END"""


def may_meet(one: str, other: str) -> str:
    """Return the condition that two periods may have a day in common."""
    return f"coalesce({one}.may_from < {other}.may_until, true) AND coalesce({other}.may_from < {one}.may_until, true)"


def surely_meet(one: str, other: str) -> str:
    """Return the condition that two periods have a day in common, whatever their vague bounds mean."""
    return f"coalesce({one}.sure_from < {other}.sure_until AND {other}.sure_from < {one}.sure_until, false)"


def shown(day: str) -> str:
    """Return the expression of a day as it is shown: null where there is no bound."""
    return f"nullif({day}, 'infinity'::date)"


def parameters(span: Span | None) -> dict[str, dt.date | None]:
    """Return the parameters `span_first` and `span_last`."""
    return {"span_first": span and span.first, "span_last": span and span.last}
