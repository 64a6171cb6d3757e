"""What outcomes of change events should have left on record, and what they did.

An outcome names bodies and functions, no fact. What it should have begun and ended follows from its type, in one
table (`expected_sql`); a fact is taken for its effect if it is of that kind, between those bodies, and began or
ended on a day that the outcome's date allows.
"""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import ChangeEvent, Outcome
from sources.api.clocks import Clocks, Shape
from sources.api.projection import passes_clocks

from .dated_facts import FactKind, Key, facts_sql, rows_of, shape_of


class Boundary(models.TextChoices):
    """Which end of a fact's period."""

    BEGAN = "began", "it began"
    ENDED = "ended", "it ended"


class KnownBy(models.TextChoices):
    """How it is known that a fact is the effect of an outcome, or that one fact took the place of another."""

    RECORDED = "recorded", "one names the other, or the very thing that began or ended"
    INFERRED = "inferred", "kind, parties and dates agree, and nothing else comes into question"


class EffectState(models.TextChoices):
    """Whether what an outcome should have done is on record."""

    RECORDED = "recorded", "a fact began or ended so, on a date that agrees"
    OTHER_DATE = "other_date", "a fact began or ended so, but on another date"
    UNDATED = "undated", "there is such a fact, but not when it began or ended"
    NOT_RECORDED = "not_recorded", "no such fact began or ended"


_PARENTS = "ARRAY['part_of', 'reports_to']"
_OVER = "ARRAY['administers', 'leads', 'supervises']"
_NAMES = "ARRAY['label', 'former']"
_OFFICE = "ARRAY['executive_office_of']"
_SUCCEEDS = "ARRAY['succeeds']"
_MOVES = "('transfer_institution', 're_subordinate')"
_GOES_INTO = "o.resulting_institution_id IS NOT NULL"

# Of which outcomes; which effect (alternatives share a number); whether it is to be expected, or only taken for an
# effect where it is there; what happens to a fact of which kind, subject, object (null: any) and types (null: any).
_EXPECTED = (
    ("o.type = 'create'", 1, True, "began", "institution", "o.institution_id", "NULL", "NULL"),
    ("o.type IN ('abolish', 'merge')", 1, True, "ended", "institution", "o.institution_id", "NULL", "NULL"),
    (f"o.type = 'rename' AND {_GOES_INTO}", 1, True, "ended", "institution", "o.institution_id", "NULL", "NULL"),
    (
        f"o.type IN ('rename', 'split') AND {_GOES_INTO}",
        2, True, "began", "institution", "o.resulting_institution_id", "NULL", "NULL",
    ),
    (
        f"o.type IN ('merge', 'rename', 'split') AND {_GOES_INTO}",
        3, True, "began", "relation", "o.resulting_institution_id", "o.institution_id", _SUCCEEDS,
    ),
    (f"o.type = 'rename' AND NOT {_GOES_INTO}", 1, True, "ended", "name", "o.institution_id", "NULL", _NAMES),
    (f"o.type = 'rename' AND NOT {_GOES_INTO}", 2, True, "began", "name", "o.institution_id", "NULL", _NAMES),
    (
        "o.type IN ('transfer_function', 'cease_function') AND o.function_id IS NOT NULL",
        1, True, "ended", "responsibility", "o.institution_id", "o.function_id", "NULL",
    ),
    (
        "o.type = 'transfer_function' AND o.function_id IS NOT NULL AND o.to_institution_id IS NOT NULL",
        2, True, "began", "responsibility", "o.to_institution_id", "o.function_id", "NULL",
    ),
    *(
        (f"o.type IN {_MOVES} AND {condition}", number, expected, boundary, "relation", *parties)
        for condition, number, expected, boundary, other in (
            ("o.from_institution_id IS NOT NULL", 1, True, "ended", "o.from_institution_id"),
            ("o.from_institution_id IS NULL", 1, False, "ended", "NULL"),
            ("o.to_institution_id IS NOT NULL", 2, True, "began", "o.to_institution_id"),
        )
        for parties in (("o.institution_id", other, _PARENTS), (other, "o.institution_id", _OVER))
    ),
    (
        "o.type = 'designate_executive_office' AND o.to_institution_id IS NOT NULL",
        1, True, "began", "relation", "o.institution_id", "o.to_institution_id", _OFFICE,
    ),
    ("o.type = 'designate_executive_office'", 2, False, "ended", "relation", "o.institution_id", "NULL", _OFFICE),
    ("o.type = 're_rank'", 1, True, "began", "rank", "o.institution_id", "NULL", "NULL"),
    ("o.type = 're_rank'", 2, False, "ended", "rank", "o.institution_id", "NULL", "NULL"),
)  # fmt: skip

KINDS = tuple(FactKind(kind) for kind in dict.fromkeys(row[4] for row in _EXPECTED))
"""The kinds of facts that outcomes begin and end."""


def expected_sql(shape: Shape, where: str = "true") -> str:
    """Return the SQL of what the outcomes `o` of events `e` should have done, of those that pass the clocks and `where`.

    Columns: outcome, change_event, number, is_expected, boundary, kind, subject, object, types, at. `at` is the
    outcome's date, else the day from which the event's outcomes hold, else that on which it was adopted.
    """
    values = ", ".join(
        f"(({condition}), {number}, {str(expected).lower()}, '{boundary}', '{kind}', {subject}::uuid, {object_}::uuid, {types}::text[])"
        for condition, number, expected, boundary, kind, subject, object_, types in _EXPECTED
    )
    conditions = [where, *passes_clocks(Outcome, "o", shape), *passes_clocks(ChangeEvent, "e", shape)]
    return f"""
        SELECT o.id AS outcome, o.change_event_id AS change_event, x.number, x.is_expected, x.boundary, x.kind, x.subject,
            x.object, x.types, coalesce(o.date_effective, e.date_effective, e.date_adopted)::text AS at
        FROM institutions_outcome o JOIN institutions_changeevent e ON e.id = o.change_event_id
        CROSS JOIN LATERAL (VALUES {values})
            AS x(applies, number, is_expected, boundary, kind, subject, object, types)
        WHERE x.applies AND {" AND ".join(conditions)}
    """


SAME = """
x.kind = f.kind AND (x.subject IS NULL OR f.subject = x.subject) AND (x.object IS NULL OR f.object = x.object)
AND (x.types IS NULL OR f.type = ANY(x.types))
"""
"""The condition by which a fact `f` is what the expectation `x` speaks of, whatever its date."""

BOUND = "CASE x.boundary WHEN 'began' THEN f.valid_from ELSE f.valid_until END"
"""The date of the fact `f` that the expectation `x` speaks of."""

AGREES = f"(edtf_first({BOUND}) <= edtf_last(x.at) AND edtf_last({BOUND}) >= edtf_first(x.at))"
"""The condition by which that date and the outcome's can be one day."""


class Effect(NamedTuple):
    """What an outcome should have done, whether that is on record, and the facts that show it."""

    boundary: Boundary
    kind: FactKind
    state: EffectState
    facts: tuple[UUID, ...]


class Effects(NamedTuple):
    """What came of an event: of each outcome by its id, and what else began or ended for the same bodies on its dates.

    `others` are a page of these, `number` says how many there are.
    """

    of_outcomes: dict[UUID, tuple[Effect, ...]]
    others: tuple[Other, ...]
    number: int


class Other(NamedTuple):
    """A fact that no outcome explains, whether it began or ended, and its place in the order of them all."""

    boundary: Boundary
    key: Key
    place: str


# Where the outcome says which fact it is, another date of that fact is worth telling.
_TELLING = "(x.kind IN ('institution', 'responsibility') OR (x.kind = 'relation' AND x.subject IS NOT NULL AND x.object IS NOT NULL))"
_RANKS = {
    EffectState.RECORDED: AGREES,
    EffectState.OTHER_DATE: f"{BOUND} IS NOT NULL AND {_TELLING}",
    EffectState.UNDATED: f"{BOUND} IS NULL AND {_TELLING} AND (x.boundary = 'began' OR f.ended <> 'no')",
}


def effects(event: UUID, clocks: Clocks, after: str | None, backwards: bool, limit: int) -> Effects:
    """Return what came of the event, of what no outcome explains the first `limit` beyond `after`. Two queries."""
    shape = shape_of(clocks)
    expected = expected_sql(shape, "o.change_event_id = %(event)s")
    states = " ".join(f"WHEN {condition} THEN '{state}'" for state, condition in _RANKS.items())
    bodies = "(SELECT array_agg(body) FROM (SELECT subject AS body FROM x UNION SELECT object FROM x) named)::uuid[]"
    concerned = f"({{subject}} = ANY({bodies}) OR {{object}} = ANY({bodies}))"
    asked = {**clocks.parameters, "event": event, "after": after, "limit": limit}
    rows = rows_of(
        f"""
        WITH x AS MATERIALIZED ({expected}), f AS MATERIALIZED ({facts_sql(KINDS, shape, concerned)})
        SELECT x.outcome, x.number, bool_or(x.is_expected) AS is_expected, x.boundary, x.kind, found.state,
            array_agg(found.id ORDER BY found.id) FILTER (WHERE found.id IS NOT NULL) AS facts
        FROM x LEFT JOIN LATERAL (
            SELECT f.id, CASE {states} END AS state FROM f WHERE {SAME}
        ) found ON found.state IS NOT NULL
        GROUP BY x.outcome, x.number, x.boundary, x.kind, found.state
        ORDER BY x.outcome, x.number
        """,
        asked,
    )
    best: dict[tuple[UUID, int], Any] = {}
    for row in rows:
        known = best.get((row.outcome, row.number))
        if known is None or _rank(row.state) < _rank(known.state):
            best[row.outcome, row.number] = row
    of_outcomes: dict[UUID, tuple[Effect, ...]] = {}
    for (outcome, _), row in sorted(best.items(), key=lambda each: (str(each[0][0]), each[0][1])):
        state = EffectState(row.state or EffectState.NOT_RECORDED)
        if row.is_expected or state == EffectState.RECORDED:
            effect = Effect(Boundary(row.boundary), FactKind(row.kind), state, tuple(row.facts or ()))
            of_outcomes[outcome] = (*of_outcomes.get(outcome, ()), effect)
    others = rows_of(
        _OTHERS.format(
            expected=expected,
            facts=_others_facts(shape),
            same=SAME,
            agrees=AGREES,
            heard=_heard(shape),
            beyond=f'place {"<" if backwards else ">"} %(after)s COLLATE "C"'
            if after is not None
            else "true",
            order="DESC" if backwards else "",
        ),
        asked,
    )
    listed = tuple(
        Other(Boundary(row.boundary), (row.kind, row.id), row.place) for row in others if row.id is not None
    )
    return Effects(of_outcomes, listed, others[0].number)


def _rank(state: str | None) -> int:
    return list(EffectState).index(EffectState(state)) if state else len(EffectState)


def _heard(shape: Shape) -> str:
    return " AND ".join(
        ["true", *passes_clocks(Outcome, "o", shape), *passes_clocks(ChangeEvent, "e", shape)]
    )


def _others_facts(shape: Shape) -> str:
    """Return the SQL of all facts of the event's bodies, that may have begun or ended on its dates."""
    years = "(SELECT first FROM years)", "(SELECT last FROM years)"
    dated = " OR ".join(
        f'({{t}}.{column} COLLATE "C" BETWEEN {years[0]} AND {years[1]})'
        for column in ("valid_from", "valid_until")
    )
    return facts_sql(FactKind, shape, f"({dated})")


_OTHERS = """
WITH named AS MATERIALIZED (
    SELECT o.institution_id, o.resulting_institution_id, o.from_institution_id, o.to_institution_id,
        coalesce(o.date_effective, e.date_effective, e.date_adopted)::text AS at
    FROM institutions_outcome o JOIN institutions_changeevent e ON e.id = o.change_event_id
    WHERE o.change_event_id = %(event)s AND {heard}
), bodies AS MATERIALIZED (
    SELECT array_agg(DISTINCT b.id) AS ids FROM named,
        LATERAL (VALUES (institution_id), (resulting_institution_id), (from_institution_id), (to_institution_id)) b(id)
    WHERE b.id IS NOT NULL
), dates AS MATERIALIZED (SELECT DISTINCT at FROM named WHERE at IS NOT NULL
), years AS MATERIALIZED (SELECT min(left(at, 4)) AS first, max(left(at, 4)) || '-12-31' AS last FROM dates
), x AS MATERIALIZED ({expected}
), f AS MATERIALIZED (SELECT * FROM ({facts}) every WHERE every.bodies && (SELECT ids FROM bodies)
), others AS MATERIALIZED (
SELECT side.boundary, f.kind, f.id,
    concat_ws(' ', to_char(edtf_first(side.bound), 'YYYY-MM-DD'), f.kind, f.id, side.boundary) COLLATE "C" AS place
FROM f, LATERAL (VALUES ('began', f.valid_from), ('ended', f.valid_until)) side(boundary, bound)
WHERE EXISTS (
    SELECT 1 FROM dates WHERE edtf_first(side.bound) <= edtf_last(dates.at) AND edtf_last(side.bound) >= edtf_first(dates.at)
) AND NOT EXISTS (SELECT 1 FROM x WHERE x.boundary = side.boundary AND {same} AND {agrees}))
SELECT page.*, counted.number FROM (SELECT count(*) AS number FROM others) counted
LEFT JOIN (SELECT * FROM others WHERE {beyond} ORDER BY place {order} LIMIT %(limit)s) page ON true ORDER BY page.place {order}
"""


def outcomes_of(rows: Any) -> list[Outcome]:
    """Return outcomes with their events, functions and citations, in the order of their keys. One query."""
    wanted = rows.select_related("change_event", "function", "citation__source")
    return list(wanted.order_by("key", "id"))
