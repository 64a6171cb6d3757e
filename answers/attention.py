"""Where a person in office looked: visits on record, by what they have in common, against others or an earlier span.

A visit counts in a span of days if it surely has a day in it; one whose date is too vague to tell is
undetermined and counts apart. Shares are of the visits on record, which are rarely all that there were.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import Institution, Jurisdiction, Person, SiteKind, Tour, Visit
from programs.models import Priority, VisitPriority
from sources.api.clocks import Clocks
from sources.models import Statement

from .grounds import counted, named, places, public, rows

MOST_VISITS = 200
"""How many visits an answer lists; how many there are, it says."""
MOST_STATEMENTS = 20
"""How many statements about a person an answer lists."""


class AttentionBy(models.TextChoices):
    """What visits are told apart by."""

    JURISDICTION = "jurisdiction", "area"
    SITE_KIND = "site_kind", "sort of place"
    PRIORITY = "priority", "priority that the visit signalled"
    QUARTER = "quarter", "quarter of a year"
    HI_TECH_ZONE = "hi_tech_zone", "hi-tech zone or park, among the visits to such"


class Trend(models.TextChoices):
    """By which stretches of time a trend is told."""

    YEAR = "year", "year"
    QUARTER = "quarter", "quarter of a year"


_QUARTER = """CASE WHEN date_trunc('quarter', edtf_first(v.date_start)) = date_trunc('quarter', edtf_last(v.date_start))
    THEN to_char(edtf_first(v.date_start), 'YYYY-"Q"Q') END"""

_PERIODS = {Trend.YEAR: "left(v.date_start, 4)", Trend.QUARTER: _QUARTER}

_IN_ZONE = "(v.site_kind = 'hi_tech_zone' OR coalesce(i.kind = 'hi_tech_zone', false))"


class _Key(NamedTuple):
    """How visits are told apart: which have something to be told apart by, and the SQL of it."""

    inside: str
    key: str
    model: type[models.Model] | None = None


_KEYS = {
    AttentionBy.JURISDICTION: _Key("true", "v.jurisdiction_id::text", Jurisdiction),
    AttentionBy.SITE_KIND: _Key("true", "v.site_kind"),
    AttentionBy.PRIORITY: _Key("p.priority_id IS NOT NULL", "p.priority_id::text", Priority),
    AttentionBy.QUARTER: _Key("true", _QUARTER),
    AttentionBy.HI_TECH_ZONE: _Key(_IN_ZONE, "v.institution_id::text", Institution),
}


class Asked(NamedTuple):
    """Whose visits, from which day to which, both included; None: without bound."""

    person: UUID
    first: dt.date | None
    last: dt.date | None


@dataclass(slots=True)
class Count:
    """How many visits surely are of the span, how many may be, and which."""

    visits: int = 0
    undetermined: int = 0
    ids: list[UUID] = field(default_factory=list)

    def share(self, whole: Count | None) -> Decimal | None:
        """Return the part of the sure visits of `whole`, to four places; None of none."""
        if whole is None or not whole.visits:
            return None
        return (Decimal(self.visits) / Decimal(whole.visits)).quantize(Decimal("0.0001"))


@dataclass(slots=True)
class Measured:
    """The visits of one person in one span: all, by period, outside of all groups; by group; by group and period."""

    asked: Asked
    all: Count = field(default_factory=Count)
    outside: Count = field(default_factory=Count)
    periods: dict[str | None, Count] = field(default_factory=dict)
    groups: dict[str | None, Count] = field(default_factory=dict)
    trends: dict[str | None, dict[str | None, Count]] = field(default_factory=dict)


def attention(asked: Sequence[Asked], by: AttentionBy, trend: Trend, clocks: Clocks) -> list[Measured]:
    """Return what each of `asked` comes to. One query.

    A visit that signalled several priorities counts for each, once in all. Keys are ids or codes, None where
    what tells visits apart is not on record; of priorities, and of visits elsewhere than to zones, that is outside.
    """
    measured = [Measured(each) for each in asked]
    for row in rows(_counts(by, trend, clocks), {**clocks.parameters, **_of(asked)}):
        count = Count(row["sure"], row["maybe"], row["ids"] or [])
        found, key, period = measured[row["number"] - 1], row["key"], row["period"]
        match row["level"]:
            case 7:
                found.all = count
            case 6:
                found.periods[period] = count
            case 1 if row["inside"]:
                found.groups[key] = count
            case 1:
                found.outside = count
            case _ if row["inside"]:
                found.trends.setdefault(key, {})[period] = count
    return measured


def _of(asked: Sequence[Asked]) -> dict[str, Any]:
    return {
        "people": [each.person for each in asked],
        "firsts": [each.first for each in asked],
        "lasts": [each.last for each in asked],
    }


_ASKED = """asked AS (
    SELECT * FROM unnest(%(people)s::uuid[], %(firsts)s::date[], %(lasts)s::date[])
        WITH ORDINALITY AS a(person_id, first_day, last_day, number))"""


def _in_span(row: str) -> tuple[str, str]:
    """Return the conditions that what happened on the dates of `row` may have a day in the span `a`, and surely has."""
    end = f"coalesce({row}.date_end, {row}.date_start)"
    return (
        f"coalesce(edtf_first({row}.date_start) <= a.last_day, true) AND coalesce(edtf_last({end}) >= a.first_day, true)",
        f"coalesce(edtf_last({row}.date_start) <= a.last_day, true) AND coalesce(edtf_first({end}) >= a.first_day, true)",
    )


def _counts(by: AttentionBy, trend: Trend, clocks: Clocks) -> str:
    """Return the query of counts; `level` tells which of group and period a row is of, as GROUPING does."""
    may, surely = _in_span("v")
    told = _KEYS[by]
    signalled = (
        f"LEFT JOIN programs_visitpriority p ON p.visit_id = v.id AND {public(VisitPriority, 'p', clocks)}"
        if by == AttentionBy.PRIORITY
        else ""
    )
    return f"""
        WITH {_ASKED},
        told AS (
            SELECT a.number, v.id, {surely} AS sure, {told.inside} AS inside,
                CASE WHEN {told.inside} THEN {told.key} END AS key, {_PERIODS[trend]} AS period
            FROM asked a JOIN institutions_visit v ON v.person_id = a.person_id
            LEFT JOIN institutions_institution i ON i.id = v.institution_id {signalled}
            WHERE {may} AND {public(Visit, "v", clocks)}
        )
        SELECT number, inside, key, period, grouping(inside, key, period) AS level,
            count(DISTINCT id) FILTER (WHERE sure) AS sure, count(DISTINCT id) FILTER (WHERE NOT sure) AS maybe,
            CASE WHEN grouping(inside, key, period) = 1 THEN array_agg(DISTINCT id) END AS ids
        FROM told
        GROUP BY GROUPING SETS ((number), (number, period), (number, inside, key), (number, inside, key, period))"""


def tours(asked: Sequence[Asked], clocks: Clocks) -> list[int]:
    """Return how many tours on record surely have a day in each span. One query."""
    _, surely = _in_span("t")
    found = rows(
        f"""WITH {_ASKED}
        SELECT a.number, count(t.id) AS tours FROM asked a LEFT JOIN institutions_tour t
            ON t.person_id = a.person_id AND {surely} AND {public(Tour, "t", clocks)}
        GROUP BY a.number ORDER BY a.number""",
        {**clocks.parameters, **_of(asked)},
    )
    return [row["tours"] for row in found]


def visits(asked: Asked, clocks: Clocks) -> list[dict[str, Any]]:
    """Return the first `MOST_VISITS` visits of a span in their order in time. One query."""
    may, surely = _in_span("v")
    return rows(
        f"""WITH {_ASKED}
        SELECT v.id, v.key, {named(Tour, "v.tour_id", clocks)} AS tour, v.date_start, v.date_end,
            {named(Jurisdiction, "v.jurisdiction_id", clocks)} AS jurisdiction, v.city, v.site, v.site_zh, v.site_kind,
            {named(Institution, "v.institution_id", clocks)} AS institution, v.topic,
            CASE WHEN {surely} THEN 'yes' ELSE 'undetermined' END AS in_span, v.confidence,
            {places(Visit, "v", clocks)} AS citations
        FROM asked a JOIN institutions_visit v ON v.person_id = a.person_id
        WHERE {may} AND {public(Visit, "v", clocks)}
        ORDER BY edtf_first(v.date_start), v.date_start, v.id LIMIT {MOST_VISITS}""",
        {**clocks.parameters, **_of([asked])},
    )


def statements(people: Sequence[UUID], clocks: Clocks) -> list[dict[str, Any]]:
    """Return what sources state in words about the people, by person, at most `MOST_STATEMENTS`. One query."""
    return rows(
        f"""SELECT s.id, s.key, {named(Person, "about.person_id", clocks)} AS person, s.text, s.nature, s.confidence, s.note,
            {places(Statement, "s", clocks)} AS citations
        FROM institutions_statementsubject about JOIN sources_statement s ON s.id = about.statement_id
        WHERE about.person_id = ANY(%(people)s::uuid[]) AND {counted(Statement, "s", clocks)}
        ORDER BY about.person_id, s.id LIMIT {MOST_STATEMENTS}""",
        {**clocks.parameters, "people": list(people)},
    )


def things_of(by: AttentionBy) -> type[models.Model] | None:
    """Return the model of the things that tell visits apart; None where codes or quarters do."""
    return _KEYS[by].model


def label_of(by: AttentionBy, key: str) -> str:
    """Return what a code or quarter is called."""
    return str(SiteKind(key).label) if by == AttentionBy.SITE_KIND else key
