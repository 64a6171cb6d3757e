"""Where a person in office looked: visits on record, by what they have in common, against others or an earlier span.

A visit counts in a span of days if it surely has a day in it; one whose date is too vague to tell is
undetermined and counts apart. Shares are of the visits on record, which are rarely all that there were.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import Institution, Jurisdiction, Person, SiteKind, Tour, Visit
from programs.models import Concept, Indicator, Observation, Priority, Qualifier, VisitPriority
from sources.api.clocks import Clocks
from sources.models import Statement
from sources.periods import Holds

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


class Incomplete(models.TextChoices):
    """Why it is not known that all visits of a span are on record."""

    MISSING = "missing", "a source counts more than are on record"
    NOT_COUNTED = "not_counted", "no source on record counts tours or visits of the person"
    OTHER_DAYS = "other_days", "sources count other days than those asked for"
    NOT_DECIDED = "not_decided", "what sources count may be on record, and is not all that there was"


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


MOST_COUNTS = 20
"""How many counts by sources an answer holds against what is on record."""

_ITEMS = {
    Concept.TOURS: (Tour, "id"),
    Concept.VISITS: (Visit, "id"),
    Concept.AREAS_VISITED: (Visit, "jurisdiction_id"),
}
"""What a source counts, by the concept of its indicator: the rows, and what is told apart among them."""


def counts(people: Sequence[UUID], clocks: Clocks) -> list[dict[str, Any]]:
    """Return how many tours, visits or areas sources count of the people, and how many of the same are on record. One query.

    A count of some months that end on a day of its period may be of any such span: `least` is what surely is on record
    in the span that has least, `most` what may be in the one that has most. `first_day` and `last_day` bound them all.
    """
    parts = []
    for concept, (model, item) in _ITEMS.items():
        may, surely = _in_span("t")
        parts.append(f"""
            SELECT a.id, a.first_day, count(DISTINCT t.{item}) FILTER (WHERE {surely}) AS sure, count(DISTINCT t.{item}) AS maybe
            FROM spans a LEFT JOIN {model._meta.db_table} t ON t.person_id = a.person_id AND {may} AND {public(model, "t", clocks)}
            WHERE a.concept = '{concept.value}' GROUP BY a.id, a.first_day""")
    return rows(
        f"""WITH counted AS MATERIALIZED (
            SELECT o.id, o.person_id, o.period, o.months, o.indicator_id, i.concept
            FROM programs_observation o JOIN programs_indicator i ON i.id = o.indicator_id
            WHERE o.person_id = ANY(%(people)s::uuid[]) AND i.concept = ANY(%(concepts)s) AND {counted(Observation, "o", clocks)}
            ORDER BY o.period, o.id LIMIT {MOST_COUNTS}
        ), spans AS MATERIALIZED (
            SELECT c.id, c.person_id, c.concept, edtf_first(c.period) AS first_day, edtf_last(c.period) AS last_day
            FROM counted c WHERE c.months IS NULL
            UNION ALL
            SELECT c.id, c.person_id, c.concept, (day - make_interval(months => c.months))::date + 1, day::date
            FROM counted c, generate_series(edtf_first(c.period)::timestamp, edtf_last(c.period)::timestamp, interval '1 day') day
            WHERE c.months IS NOT NULL
        ), found AS (
            SELECT id, min(sure) AS least, max(maybe) AS most FROM ({" UNION ALL ".join(parts)}) each GROUP BY id
        )
        SELECT o.id, o.key, {named(Person, "o.person_id", clocks)} AS person, {named(Indicator, "o.indicator_id", clocks)} AS indicator,
            c.concept, o.value::int AS value, o.qualifier, o.period, o.months, (SELECT min(first_day) FROM spans WHERE id = o.id) AS first_day,
            (SELECT max(last_day) FROM spans WHERE id = o.id) AS last_day, found.least, found.most, o.confidence, o.note,
            {places(Observation, "o", clocks)} AS citations
        FROM counted c JOIN programs_observation o ON o.id = c.id JOIN found ON found.id = c.id ORDER BY o.period, o.id""",
        {**clocks.parameters, "people": list(people), "concepts": [concept.value for concept in _ITEMS]},
    )


def on_record(count: Mapping[str, Any]) -> Holds:
    """Say whether all that a source counts is on record: no if what may be is less than it counts at least."""
    value, qualifier = count["value"], count["qualifier"]
    if count["most"] < value and qualifier in (Qualifier.EXACT, Qualifier.AT_LEAST):
        return Holds.NO
    if count["least"] >= value and qualifier in (Qualifier.EXACT, Qualifier.AT_MOST):
        return Holds.YES
    return Holds.UNDETERMINED


def complete(asked: Asked, counts: Sequence[Mapping[str, Any]]) -> tuple[Holds, Incomplete | None]:
    """Say whether all visits of the span are on record, as far as sources count them, and if not known to be, why.

    No if something of the span is missing by a count; yes if a source counts the tours or visits of all its days, and
    they are on record.
    """
    own = [count for count in counts if count["person"]["id"] == str(asked.person)]
    inside = [
        count
        for count in own
        if (asked.first is None or asked.first <= count["first_day"])
        and (asked.last is None or count["last_day"] <= asked.last)
    ]
    if any(on_record(count) == Holds.NO for count in inside):
        return Holds.NO, Incomplete.MISSING
    around = [
        count
        for count in own
        if count["months"] is None
        and count["concept"] != Concept.AREAS_VISITED
        and asked.first is not None
        and asked.last is not None
        and count["first_day"] <= asked.first <= asked.last <= count["last_day"]
    ]
    if any(on_record(count) == Holds.YES for count in around):
        return Holds.YES, None
    if not own:
        return Holds.UNDETERMINED, Incomplete.NOT_COUNTED
    return Holds.UNDETERMINED, Incomplete.NOT_DECIDED if inside or around else Incomplete.OTHER_DAYS


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
