"""What is different in the world on one day from another: what began, ended and passed from whom to whom.

A fact began between two days if its first day is after the first of them and not after the second; it ended if the
first day on which it no longer holds is. Where a bound is vague and may lie inside or outside, or it is over on a
day not known, that is undetermined, and said so. Two facts are one move if one is recorded as received from the other,
or if one ends and the other begins in the same place on dates that agree, and no third comes into question.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from sources.api.clocks import Clocks, Shape
from sources.api.projection import published_last

from .dated_facts import KEPT_BY_ITS_SUBJECT, ONE_PARENT, FactKind, Key, facts_sql, rows_of, shape_of
from .outcomes import AGREES, SAME, Boundary, KnownBy, expected_sql


class Change(models.TextChoices):
    """What became of a fact between two days."""

    BEGAN = "began", "it began"
    ENDED = "ended", "it ended"
    MOVED = "moved", "it passed from one body or person to another"
    REPLACED = "replaced", "another value took its place: a name, a rank, a status"
    UNDETERMINED = (
        "undetermined",
        "it may have begun or ended between the days: a bound is vague, or it ended on a day not known",
    )
    NOT_ESTABLISHED = (
        "not_established",
        "when it began, or whether it ended, is not on record, and it may have been then",
    )


class Why(models.TextChoices):
    """Why it is not known whether a fact began or ended between two days."""

    START_VAGUE = "start_vague", "its first day is known to the month or year only"
    END_VAGUE = "end_vague", "its last day is known to the month or year only"
    END_DAY_UNKNOWN = "end_day_unknown", "it ended, on a day not known"
    START_NOT_ESTABLISHED = "start_not_established", "its first day is not on record"
    END_NOT_ESTABLISHED = "end_not_established", "whether it ended is not on record"


class Tie(NamedTuple):
    """An outcome that a change is taken for an effect of."""

    outcome: UUID
    change_event: UUID
    basis: KnownBy


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: the fact that ended, the one that began, or both."""

    place: str
    kind: FactKind
    change: Change
    why: Why | None
    link: KnownBy | None
    before: UUID | None
    after: UUID | None
    ties: tuple[Tie, ...] = ()

    @property
    def keys(self) -> list[Key]:
        """Return the facts that it speaks of."""
        return [(self.kind, row) for row in (self.before, self.after) if row is not None]


@dataclass(frozen=True, slots=True)
class Asked:
    """What changes are asked for: ids of things, None for all; `changes` empty: all that are established or may be."""

    since: dt.date
    until: dt.date
    kinds: Sequence[FactKind] = tuple(FactKind)
    changes: Sequence[Change] = ()
    institution: UUID | None = None
    jurisdiction: UUID | None = None
    change_event: UUID | None = None
    parameters: Mapping[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        asked = {
            "since": self.since,
            "until": self.until,
            "year": f"{self.since.year:04}",
            "last": self.until.isoformat(),
            "institution": self.institution,
            "jurisdiction": self.jurisdiction,
            "change_event": self.change_event,
            "changes": [str(change) for change in self.changes or LISTED],
        }
        object.__setattr__(self, "parameters", asked)


LISTED = tuple(change for change in Change if change != Change.NOT_ESTABLISHED)
"""What is listed unless something else is asked for."""

_TOUCHED = """(
    ({t}.valid_from COLLATE "C" BETWEEN %(year)s AND %(last)s) OR ({t}.valid_until COLLATE "C" BETWEEN %(year)s AND %(last)s)
    OR {t}.valid_from IS NULL OR ({t}.valid_until IS NULL AND {t}.ended <> 'no')
)"""


def _between(bound: str) -> str:
    return (
        f"CASE WHEN edtf_last({bound}) <= %(since)s OR edtf_first({bound}) > %(until)s THEN 'no'"
        f" WHEN edtf_first({bound}) > %(since)s AND edtf_last({bound}) <= %(until)s THEN 'yes' ELSE 'vague' END"
    )


# What is not on record is bounded by what is: a fact began by the day on which a source shows it or the registry
# has it, and ended after it began and after a day on which it is attested.
_STARTED = f"""
CASE WHEN f.valid_from IS NOT NULL THEN {_between("f.valid_from")}
    WHEN least(edtf_last(f.attested_on), %(clock_day)s::date) <= %(since)s OR edtf_last(f.valid_until) <= %(since)s
        OR {published_last("f")} <= %(since)s THEN 'no'
    ELSE 'unknown' END"""
_STOPPED = f"""
CASE WHEN f.valid_until IS NOT NULL THEN {_between("f.valid_until")}
    WHEN f.ended = 'no' OR edtf_first(f.valid_from) >= %(until)s OR edtf_first(f.attested_on) >= %(until)s THEN 'no'
    WHEN f.ended = 'yes' THEN CASE WHEN %(clock_day)s::date <= %(since)s THEN 'no' ELSE 'undated' END
    WHEN {published_last("f")} >= %(until)s THEN 'no' ELSE 'unknown' END"""


_ONE_PARENT = ", ".join(f"'{code}'" for code in ONE_PARENT)
_OF_ENTRY = "ties.fact = CASE ties.boundary WHEN 'began' THEN w.after ELSE w.before END"


def _entries(asked: Asked, shape: Shape) -> str:
    """Return the common table expressions that end in `entries`: every change that is asked for.

    Of a boolean that it knows nothing of the planner expects half the rows, of a text next to none, which it then
    compares each with each: `begins` and `ends` are booleans.
    """
    replaced = ", ".join(f"'{kind}'" for kind in KEPT_BY_ITS_SUBJECT)
    received = facts_sql([FactKind.RESPONSIBILITY], shape)
    concerns = []
    if asked.institution:
        concerns.append("%(institution)s::uuid = ANY(w.bodies)")
    if asked.jurisdiction:
        concerns.append(
            "EXISTS (SELECT 1 FROM institutions_institution i WHERE i.id = ANY(w.bodies) AND i.jurisdiction_id = %(jurisdiction)s)"
        )
    if asked.change_event:
        concerns.append(
            f"EXISTS (SELECT 1 FROM ties WHERE ties.change_event = %(change_event)s AND {_OF_ENTRY})"
        )
    return f"""
WITH f AS MATERIALIZED (
    SELECT f.*, {_STARTED} AS started, {_STOPPED} AS stopped
    FROM ({facts_sql(asked.kinds, shape, _TOUCHED)}) f
), established AS MATERIALIZED (
    SELECT *, started = 'yes' AS begins, stopped = 'yes' AS ends FROM f
    WHERE started IN ('yes', 'vague') OR stopped IN ('yes', 'vague')
), handed AS MATERIALIZED (SELECT * FROM established WHERE slot IS NOT NULL AND (begins OR ends)
), recorded AS MATERIALIZED (
    SELECT f.kind, b.id AS before, f.id AS after, b.bodies || f.bodies AS bodies,
        edtf_first(f.valid_from) AS begun
    FROM established f JOIN ({received}) b ON b.id = f.continues WHERE f.begins
), candidates AS (
    SELECT b.kind, b.id AS before, a.id AS after, b.bodies || a.bodies AS bodies,
        edtf_first(a.valid_from) AS begun, edtf_first(b.valid_until) AS over,
        dense_rank() OVER (PARTITION BY b.id ORDER BY edtf_first(a.valid_from)) AS soonest,
        dense_rank() OVER (PARTITION BY a.id ORDER BY edtf_first(b.valid_until) DESC) AS latest
    FROM handed b JOIN handed a ON a.kind = b.kind AND a.slot = b.slot AND a.holder <> b.holder AND a.begins AND b.ends
        AND edtf_last(a.valid_from) >= edtf_first(b.valid_until)
        AND (a.kind = 'tenure' OR (a.kind = 'relation' AND a.type IN ({_ONE_PARENT})) OR edtf_first(a.valid_from) <= edtf_last(b.valid_until))
    WHERE a.id NOT IN (SELECT after FROM recorded) AND b.id NOT IN (SELECT before FROM recorded)
), nearest AS (
    SELECT *, count(*) OVER (PARTITION BY before) AS followers, count(*) OVER (PARTITION BY after) AS leaders
    FROM candidates WHERE soonest = 1 AND latest = 1
), pairs AS MATERIALIZED (
    SELECT kind, before, after, bodies, begun, 'recorded' AS link FROM recorded
    UNION ALL SELECT kind, before, after, bodies, begun, 'inferred' FROM nearest WHERE followers = 1 AND leaders = 1
), every AS MATERIALIZED (
    SELECT kind, CASE WHEN kind IN ({replaced}) THEN 'replaced' ELSE 'moved' END AS change, NULL AS why, link,
        before, after, bodies, begun AS day
    FROM pairs
    UNION ALL
    SELECT kind, 'ended', NULL, NULL, id, NULL, bodies, edtf_first(valid_until) FROM f
    WHERE stopped = 'yes' AND id NOT IN (SELECT before FROM pairs)
    UNION ALL
    SELECT kind, 'began', NULL, NULL, NULL, id, bodies, edtf_first(valid_from) FROM f
    WHERE started = 'yes' AND id NOT IN (SELECT after FROM pairs)
    UNION ALL
    SELECT kind, CASE started WHEN 'vague' THEN 'undetermined' ELSE 'not_established' END,
        CASE started WHEN 'vague' THEN 'start_vague' ELSE 'start_not_established' END, NULL, NULL, id, bodies, NULL FROM f
    WHERE started IN ('vague', 'unknown')
    UNION ALL
    SELECT kind, CASE stopped WHEN 'unknown' THEN 'not_established' ELSE 'undetermined' END,
        CASE stopped WHEN 'vague' THEN 'end_vague' WHEN 'undated' THEN 'end_day_unknown' ELSE 'end_not_established' END,
        NULL, id, NULL, bodies, NULL FROM f
    WHERE stopped IN ('vague', 'undated', 'unknown')
), placed AS MATERIALIZED (
    SELECT *, concat_ws(' ', coalesce(to_char(day, 'YYYY-MM-DD'), '~'), kind, change, before, after, why) COLLATE "C" AS place FROM every
), ties AS MATERIALIZED (
    SELECT DISTINCT f.id AS fact, x.boundary, x.outcome, x.change_event,
        CASE x.kind WHEN 'institution' THEN 'recorded' ELSE 'inferred' END AS basis
    FROM ({expected_sql(shape)}) x JOIN established f ON {SAME} AND {AGREES}
), entries AS MATERIALIZED (
    SELECT * FROM placed w WHERE {" AND ".join(concerns or ["true"])}
)"""


def changes(
    asked: Asked, clocks: Clocks, after: str | None, backwards: bool, limit: int
) -> tuple[list[Changed], dict[str, dict[str, int]]]:
    """Return the first `limit` changes beyond `after`, by date, and how many there are by kind and change. One query.

    The counts are of all pages, and of what is not established too. Undetermined changes come last.
    """
    beyond = f'place {"<" if backwards else ">"} %(after)s COLLATE "C"' if after is not None else "true"
    statement = f"""{_entries(asked, shape_of(clocks))}
        SELECT (
            SELECT json_agg(json_build_object('kind', kind, 'change', change, 'number', number))
            FROM (SELECT kind, change, count(*) AS number FROM entries GROUP BY kind, change) summed
        ) AS counts, (
            SELECT json_agg(page ORDER BY page.place {"DESC" if backwards else ""}) FROM (
                SELECT w.place, w.kind, w.change, w.why, w.link, w.before, w.after, (
                    SELECT json_agg(json_build_array(ties.outcome, ties.change_event, ties.basis, ties.boundary) ORDER BY ties.outcome, ties.boundary)
                    FROM ties WHERE w.change <> 'not_established' AND {_OF_ENTRY}
                ) AS ties
                FROM entries w WHERE w.change = ANY(%(changes)s) AND {beyond}
                ORDER BY w.place {"DESC" if backwards else ""} LIMIT %(limit)s
            ) page
        ) AS page
    """
    given = {**clocks.parameters, **asked.parameters, "after": after, "limit": limit}
    [found] = rows_of(statement, given)
    counts: dict[str, dict[str, int]] = {}
    for row in found.counts or ():
        counts.setdefault(row["kind"], {})[row["change"]] = row["number"]
    return [_changed(row) for row in found.page or ()], counts


def _changed(row: Mapping[str, Any]) -> Changed:
    ties = row["ties"] or []
    # An outcome for each recipient ends the same fact: of a move, those count that began what is there now.
    own = [tie for tie in ties if tie[3] == Boundary.BEGAN] or ties
    return Changed(
        place=row["place"],
        kind=FactKind(row["kind"]),
        change=Change(row["change"]),
        why=Why(row["why"]) if row["why"] else None,
        link=KnownBy(row["link"]) if row["link"] else None,
        before=UUID(row["before"]) if row["before"] else None,
        after=UUID(row["after"]) if row["after"] else None,
        ties=tuple(Tie(UUID(outcome), UUID(event), KnownBy(basis)) for outcome, event, basis, _ in own),
    )
