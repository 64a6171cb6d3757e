"""Everything dated that is on record of an institution or a program, in order.

A fact stands at the date on which it began and at that on which it ended, as far as they are known; what happened
stands at its date; money at its year, counted. A vague date stands before all days that it may mean. What has no
date at all has no place among these, and is told by itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import ChangeEvent, Outcome, Visit
from programs.models import FundingFlow, Guideline
from sources.api.clocks import Clocks, Shape
from sources.api.projection import passes_clocks

from .dated_facts import (
    CITED,
    FactKind,
    Key,
    facts_by_key,
    facts_sql,
    further_sql,
    rows_of,
    shape_of,
)


class TimelineKind(models.TextChoices):
    """What sort of thing happened: a fact of these kinds began or ended, or something took place."""

    INSTITUTION = "institution", "it, or the program, came to be or ceased"
    NAME = "name", "a name"
    RANK = "rank", "a rank"
    IDENTIFIER = "identifier", "what another list calls it"
    LOCATION = "location", "where it sits"
    RELATION = "relation", "a relation, either way"
    RESPONSIBILITY = "responsibility", "a function that it holds"
    POST = "post", "a post of it"
    TENURE = "tenure", "who holds one of its posts"
    PROGRAM = "program", "that a program runs"
    PROGRAM_ROLE = "program_role", "the role of an institution in a program"
    PROGRAM_PRIORITY = "program_priority", "a priority that a program serves"
    GUIDELINE_STATUS = "guideline_status", "whether a guideline is in force"
    OUTCOME = "outcome", "what a change event did, to it or in its favour"
    CHANGE_EVENT = "change_event", "a change event of which it issued the instrument"
    GUIDELINE = "guideline", "a guideline was issued"
    VISIT = "visit", "a visit to it"
    FUNDING_FLOWS = "funding_flows", "flows of money of a year, counted"


class TimelineChange(models.TextChoices):
    """What stands at a date."""

    BEGAN = "began", "the fact began"
    ENDED = "ended", "the fact ended: it no longer holds on that date"
    HAPPENED = "happened", "it took place"
    COUNTED = "counted", "so many in that year"
    UNDATED = "undated", "it is on record without any date"


class Of(models.TextChoices):
    """What a timeline is of."""

    BODY = "body", "institution"
    PROGRAM = "program", "program"


class Counted(NamedTuple):
    """Flows of a year: how many, how many of them it gave, it received, were spent in it; some of them, and their sources."""

    number: int
    given: int
    received: int
    spent: int
    flows: Sequence[UUID]
    citations: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Moment:
    """What stands at one place of a timeline."""

    place: str
    date: str | None
    kind: TimelineKind
    change: TimelineChange
    id: UUID | None
    counted: Counted | None


_AT = "coalesce(o.date_effective, e.date_effective, e.date_adopted)"
_OUTCOME_OF = (
    "%(thing)s IN (o.institution_id, o.resulting_institution_id, o.from_institution_id, o.to_institution_id)"
)
MOST_FLOWS = 10
"""How many flows of a year are named."""


def _records(of: Of, shape: Shape, kinds: Collection[str]) -> list[str]:
    """Return the SQL of what happened: kind, change, id, date, counted."""

    def passing(model: type[models.Model], alias: str) -> str:
        return " AND ".join(["true", *passes_clocks(model, alias, shape)])

    def happened(kind: str, rows: str, date: str, row: str) -> str:
        return f"SELECT '{kind}', 'happened', {row}.id, {date}::text, NULL::json FROM {rows}"

    issued, applied = (
        "programs_guidelineissuer i ON i.institution_id",
        "programs_guidelineprogram i ON i.program_id",
    )
    found = {
        TimelineKind.GUIDELINE: happened(
            "guideline",
            f"programs_guideline g JOIN {issued if of == Of.BODY else applied} = %(thing)s AND i.guideline_id = g.id"
            f" WHERE {passing(Guideline, 'g')}",
            "g.date",
            "g",
        ),
        TimelineKind.FUNDING_FLOWS: _flows(of, passing(FundingFlow, "w")),
    }
    if of == Of.BODY:
        found[TimelineKind.OUTCOME] = happened(
            "outcome",
            "institutions_outcome o JOIN institutions_changeevent e ON e.id = o.change_event_id"
            f" WHERE {_OUTCOME_OF} AND {passing(Outcome, 'o')} AND {passing(ChangeEvent, 'e')}",
            _AT,
            "o",
        )
        adopted = "coalesce(e.date_adopted, e.date_published, e.date_effective)"
        found[TimelineKind.CHANGE_EVENT] = happened(
            "change_event",
            "institutions_changeevent e JOIN institutions_issuingbody b ON b.change_event_id = e.id"
            f" WHERE b.institution_id = %(thing)s AND {passing(ChangeEvent, 'e')}",
            adopted,
            "e",
        )
        found[TimelineKind.VISIT] = happened(
            "visit",
            f"institutions_visit v WHERE v.institution_id = %(thing)s AND {passing(Visit, 'v')}",
            "v.date_start",
            "v",
        )
    return [sql for kind, sql in found.items() if kind in kinds]


def _flows(of: Of, passing: str) -> str:
    column = "institution" if of == Of.BODY else "program"
    given, received = f"w.provider_{column}_id = %(thing)s", f"w.receiver_{column}_id = %(thing)s"
    spent = "w.program_id = %(thing)s" if of == Of.PROGRAM else "false"
    sources = f"SELECT w.id, w.citation_id FROM ({{rows}} ORDER BY w.id LIMIT {MOST_FLOWS}) w"
    year = "coalesce(w.fiscal_year::text, left(w.date, 4))"
    concerned = f"({given} OR {received} OR {spent})"
    some = sources.format(
        rows=f"SELECT * FROM programs_fundingflow w WHERE {concerned} AND {year} IS NOT DISTINCT FROM counted.year AND {passing}"
    )
    return f"""
        SELECT 'funding_flows', 'counted', NULL::uuid, counted.year, json_build_object(
            'number', counted.number, 'given', counted.given, 'received', counted.received, 'spent', counted.spent,
            'flows', (SELECT json_agg(picked.id ORDER BY picked.id) FROM ({some}) picked),
            'citations', (SELECT json_agg(DISTINCT cited.citation::jsonb)::json FROM ({CITED.format(rows=some)}) cited)
        )
        FROM (
            SELECT {year} AS year, count(*) AS number, count(*) FILTER (WHERE {given}) AS given,
                count(*) FILTER (WHERE {received}) AS received, count(*) FILTER (WHERE {spent}) AS spent
            FROM programs_fundingflow w WHERE {concerned} AND {passing} GROUP BY 1
        ) counted
    """


def timeline(
    of: Of,
    thing: UUID,
    clocks: Clocks,
    *,
    kinds: Collection[str] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
    undated: bool = False,
    after: str | None = None,
    backwards: bool = False,
    limit: int,
) -> tuple[list[Moment], dict[str, int]]:
    """Return the first `limit` moments beyond `after`, and how many of each kind have no date. One query.

    `kinds` empty: all. From `since` to `until`, both included, by the first possible day; `undated`: those without date,
    by kind and id.
    """
    shape = shape_of(clocks)
    wanted = kinds or TimelineKind.values
    facts = [kind for kind in FactKind if kind in wanted]
    about = "{of_body}" if of == Of.BODY else "{of_program}"
    none = "SELECT NULL::text AS kind, NULL::uuid AS id, NULL::text AS valid_from, NULL::text AS valid_until WHERE false"
    parts = [
        "SELECT kind, 'began' AS change, id, valid_from AS date, NULL::json AS counted FROM f WHERE valid_from IS NOT NULL",
        "SELECT kind, 'ended', id, valid_until, NULL::json FROM f WHERE valid_until IS NOT NULL",
        "SELECT kind, 'undated', id, NULL::text, NULL::json FROM f WHERE valid_from IS NULL AND valid_until IS NULL",
        *_records(of, shape, wanted),
    ]
    order = "DESC" if backwards else ""
    beyond = f'place {"<" if backwards else ">"} %(after)s COLLATE "C"' if after is not None else "true"
    [found] = rows_of(
        f"""
        WITH f AS MATERIALIZED ({facts_sql(facts, shape, about) or none}), every AS MATERIALIZED (
            {" UNION ALL ".join(parts)}
        ), moments AS (
            SELECT every.*, concat_ws(' ', to_char(edtf_first(date), 'YYYY-MM-DD'), kind, change, id) COLLATE "C" AS place
            FROM every
            WHERE (date IS NULL) = %(undated)s AND (%(first)s::date IS NULL OR edtf_first(date) >= %(first)s) AND (%(final)s::date IS NULL OR edtf_first(date) <= %(final)s)
        ) SELECT (
            SELECT json_agg(page ORDER BY page.place {order})
            FROM (SELECT * FROM moments WHERE {beyond} ORDER BY place {order} LIMIT %(limit)s) page
        ) AS page, (
            SELECT json_object_agg(kind, number)
            FROM (
                SELECT kind, sum(coalesce((counted->>'number')::int, 1)) AS number FROM every WHERE date IS NULL GROUP BY kind
            ) undated
        ) AS undated
        """,
        {
            **clocks.parameters,
            "thing": thing,
            "first": since,
            "final": until,
            "undated": undated,
            "after": after,
            "limit": limit,
        },
    )
    moments = [
        Moment(
            place=row["place"],
            date=row["date"],
            kind=TimelineKind(row["kind"]),
            change=TimelineChange(row["change"]),
            id=UUID(row["id"]) if row["id"] else None,
            counted=_counted(row["counted"]) if row["counted"] else None,
        )
        for row in found.page or ()
    ]
    return moments, found.undated or {}


def _counted(row: dict[str, Any]) -> Counted:
    return Counted(**{**row, "flows": [UUID(each) for each in row["flows"]]})


_RECORDS = {
    TimelineKind.OUTCOME: f"""
        SELECT 'outcome' AS kind, o.id, 'institution' AS subject_kind, o.institution_id AS subject, 'institution' AS object_kind,
            coalesce(o.to_institution_id, o.resulting_institution_id, o.from_institution_id) AS object, o.type::text AS type,
            coalesce((SELECT fn.name FROM institutions_function fn WHERE fn.id = o.function_id), '') AS value, NULL::text AS lang,
            {_AT}::text AS valid_from, NULL::text AS valid_until, NULL::text AS ended, o.confidence::text AS confidence,
            o.citation_id, o.change_event_id AS change_event
        FROM institutions_outcome o JOIN institutions_changeevent e ON e.id = o.change_event_id WHERE o.id = ANY(%(outcome)s::uuid[])""",
    TimelineKind.CHANGE_EVENT: """
        SELECT 'change_event', e.id, 'change_event', e.id, '', NULL::uuid, '', e.instrument_title, NULL,
            coalesce(e.date_adopted, e.date_published, e.date_effective)::text, NULL, NULL, e.confidence::text, e.citation_id, e.id
        FROM institutions_changeevent e WHERE e.id = ANY(%(change_event)s::uuid[])""",
    TimelineKind.GUIDELINE: """
        SELECT 'guideline', g.id, 'guideline', g.id, '', NULL::uuid, '', g.number, NULL, g.date::text, NULL, NULL, g.confidence::text,
            g.citation_id, NULL::uuid
        FROM programs_guideline g WHERE g.id = ANY(%(guideline)s::uuid[])""",
    TimelineKind.VISIT: """
        SELECT 'visit', v.id, 'person', v.person_id, 'institution', v.institution_id, v.site_kind::text, v.site, NULL,
            v.date_start::text, v.date_end::text, NULL, v.confidence::text, v.citation_id, NULL::uuid
        FROM institutions_visit v WHERE v.id = ANY(%(visit)s::uuid[])""",
}
"""What happened, by kind, in the columns of facts; `valid_from` is its date."""

_COLUMNS = (
    "kind, id, subject_kind, subject, object_kind, object, type, value, lang, valid_from, valid_until, ended, confidence,"
    " citation_id, change_event"
)

_RECORDED: dict[TimelineKind, type[models.Model]] = {
    TimelineKind.OUTCOME: Outcome,
    TimelineKind.CHANGE_EVENT: ChangeEvent,
    TimelineKind.GUIDELINE: Guideline,
    TimelineKind.VISIT: Visit,
}


def told(moments: Sequence[Moment], clocks: Clocks) -> dict[Key, Any]:
    """Return the facts and records that the moments speak of, by kind and id. At most two queries."""
    ids: dict[str, set[UUID]] = {}
    for moment in moments:
        if moment.id is not None:
            ids.setdefault(moment.kind, set()).add(moment.id)
    found = facts_by_key(
        {(kind, row) for kind, rows in ids.items() if kind in FactKind.values for row in rows}, clocks
    )
    if ids.keys() & _RECORDS.keys():
        asked = {str(kind): sorted(ids.get(kind, ()), key=str) for kind in _RECORDS}
        parts = [
            f"SELECT own.*, {further_sql(_RECORDED[kind], 'own')} AS further_citations FROM ({sql}) own({_COLUMNS})"
            for kind, sql in _RECORDS.items()
        ]
        rows = rows_of(CITED.format(rows=" UNION ALL ".join(parts)), asked)
        found |= {(row.kind, row.id): row for row in rows}
    return found
