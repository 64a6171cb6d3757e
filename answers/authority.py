"""Who stands over whom on a day, over the relations that carry authority; and the rank with which a body speaks.

Which types of relation carry authority, and which way, is said by `institutions.models.RELATIONS`. A walk is
one of bodies, not of paths: level by level, each body once, so that circles end it and dense parts do not
make it explode. What holds on the day is in it, and what may (`undetermined`); one account of each claim.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection, models

from institutions.models import (
    AUTHORITY,
    TOLD_FROM_ABOVE,
    Institution,
    InstitutionRank,
    Relation,
    RelationType,
)
from sources.api.clocks import Clocks, Shape
from sources.api.projection import FOUND, MAY_HOLD, Statement, counts_among_many, heard
from sources.api.serializers import fact_holds, thing_exists
from sources.periods import Holds

from .paths import Edge, Found, Path, Place, lowest, paths_between, shortest_paths

DEEPEST = 20
"""How many steps a walk takes at most."""

MOST_WALKED = 2_000
"""How many bodies a walk meets at most, where paths or common superiors are looked for."""

MOST_PATHS = 20
"""How many paths are told, and how many bodies that stand over all of several."""

LONGEST = 12
"""How many steps a path between two bodies has at most."""


class Direction(models.TextChoices):
    """Which way authority is followed."""

    UP = "up", "to those that the body answers to"
    DOWN = "down", "to those that answer to the body"
    BOTH = "both", "both ways"


class RankBound(models.TextChoices):
    """How what is on record bounds the rank with which a body speaks."""

    EXACT = "exact", "it is this one: all ranks that count are established"
    AT_LEAST = "at_least", "this one or a higher one: a rank that counts is not on record, or not established"
    UNKNOWN = "unknown", "no rank that counts is on record"


class Walk(NamedTuple):
    """What a walk met: relations by their distance from the start; `complete` False: it met more than it may."""

    edges: list[Edge]
    complete: bool


def walk(starts: Collection[UUID], clocks: Clocks, *, up: bool, depth: int, most: int) -> Walk:
    """Return the relations met on the way up (or down) from each of `starts`, at most `depth` steps. One query.

    From each start at most `most` bodies are met, the nearest first; relations to others are left out.
    """
    asked = clocks.parameters
    statement = _walk_statement(Shape.of(asked, past=not clocks.moment.is_head), up)
    rows = statement.rows({**asked, "starts": list(starts), "depth": depth, "most": most})
    edges = [_edge(row) for row in rows if row[3] is not None]
    edges.sort(key=attrgetter("start", "depth", "type", "relation"))
    return Walk(edges, not any(row[0] for row in rows))


def _edge(row: Any) -> Edge:
    _, start, depth, relation, type_, above, below, holds, since, until, confidence, *place = row
    return Edge(
        start, depth, relation, type_, above, below, Holds(holds), since, until, confidence, Place(*place)
    )


def codes(types: Collection[str]) -> str:
    """Return types of relation as a list in SQL, not as a parameter: the indexes hold but some types."""
    return "(" + ", ".join(f"'{code}'" for code in types) + ")"


ABOVE, BELOW = (
    f"(CASE WHEN {{t}}.type IN {codes(TOLD_FROM_ABOVE)} THEN {{t}}.{one} ELSE {{t}}.{other} END)"
    for one, other in (("subject_id", "object_id"), ("object_id", "subject_id"))
)
"""Who stands above in the relation `{t}`, and who below, as the indexes `relation_above` and `relation_below` have it."""

_ABOVE, _BELOW = ABOVE.replace("{t}", FOUND), BELOW.replace("{t}", FOUND)

_TOLD = {
    "id": "uuid",
    "type": "text",
    "above": "uuid",
    "below": "uuid",
    "holds": "text",
    "valid_from": "text",
    "valid_until": "text",
    "confidence": "text",
    "citation_id": "uuid",
}
"""What a walk carries along of each relation, so that none is looked up again."""


@cache
def _walk_statement(shape: Shape, up: bool) -> Statement:
    """Return the statement of a walk: a row of the recursion is one level, with those met so far.

    A level is the bodies that the relations of the one before lead to, without those met already. Where all of
    them are read at once. `OFFSET 0` leaves one way to read a row once, before anything is joined to it.
    """
    table = Relation._meta.db_table
    here, onward = (_BELOW, "above") if up else (_ABOVE, "below")
    near = [f"{here} = ANY(walk.level)", f"{FOUND}.type IN {codes(AUTHORITY)}"]
    near += [*heard(Relation, FOUND, shape, MAY_HOLD), *counts_among_many(Relation, FOUND, shape, MAY_HOLD)]
    made = {"above": _ABOVE, "below": _BELOW, "holds": fact_holds().sql(FOUND, shape)}
    carried = ", ".join(
        f"{made.get(name, f'{FOUND}.{name}')}::{type_} AS {name}" for name, type_ in _TOLD.items()
    )
    columns = ", ".join(f"{name} {type_}" for name, type_ in _TOLD.items())
    sql = f"""
        WITH RECURSIVE walk(start, depth, level, seen, relations, cut) AS (
            SELECT start, 0, ARRAY[start], ARRAY[start], ARRAY[]::record[], false FROM unnest(%(starts)s::uuid[]) AS start
            UNION ALL
            SELECT walk.start, walk.depth + 1, step.level[:step.room], walk.seen || step.level[:step.room], step.relations,
                cardinality(step.level) > step.room
            FROM walk CROSS JOIN LATERAL (
                WITH met AS MATERIALIZED (SELECT {carried} FROM {table} {FOUND} WHERE {" AND ".join(near)})
                SELECT new.level, new.room, ARRAY(
                    SELECT met FROM met WHERE NOT EXISTS (
                        SELECT 1 FROM unnest(new.level[new.room + 1:]) AS beyond WHERE beyond = met.{onward}
                    )
                ) AS relations
                FROM (
                    SELECT ARRAY(SELECT met.{onward} FROM met EXCEPT SELECT unnest(walk.seen) ORDER BY 1) AS level,
                        %(most)s::int - cardinality(walk.seen) AS room OFFSET 0
                ) new
            ) step
            WHERE walk.depth < %(depth)s::int AND cardinality(walk.level) > 0
        )
        SELECT told.cut, told.start, told.depth, told.id, told.type, told.above, told.below, told.holds,
            told.valid_from, told.valid_until, told.confidence, s.id, s.slug, s.title, c.locator
        FROM (
            SELECT walk.cut, walk.start, walk.depth, r.* FROM walk LEFT JOIN unnest(walk.relations) AS r({columns}) ON true OFFSET 0
        ) told
        LEFT JOIN sources_citation c ON c.id = told.citation_id LEFT JOIN sources_source s ON s.id = c.source_id"""
    return Statement.of(sql, shape)


# Ranks


@dataclass(frozen=True, slots=True)
class RankFact:
    """The rank of a body on the day, as one fact says."""

    fact: UUID
    rank: UUID
    slug: str
    name: str
    ordinal: int
    holds: Holds
    place: Place


@dataclass(frozen=True, slots=True)
class Office:
    """A body whose executive office another is, by `relation`, itself or over `below`, and the ranks of that body."""

    body: UUID
    below: UUID
    relation: UUID
    holds: Holds
    place: Place
    ranks: tuple[RankFact, ...]


@dataclass(frozen=True, slots=True)
class Rank:
    """The rank with which a body speaks: the highest of its own and of the bodies whose executive office it is."""

    body: UUID
    own: tuple[RankFact, ...]
    offices: tuple[Office, ...]

    def _told(self) -> list[tuple[RankFact, UUID, bool]]:
        """Return every rank that counts or may, whose it is, and whether it is sure to count; own ones first."""
        own = [(rank, self.body, rank.holds == Holds.YES) for rank in self.own]
        return own + [
            (rank, office.body, office.holds == rank.holds == Holds.YES)
            for office in self.offices
            for rank in office.ranks
        ]

    @property
    def effective(self) -> RankFact | None:
        """Return the highest rank that is sure to count; else the highest that may; None if none is on record."""
        told = self._told()
        counting = [rank for rank, _, is_sure in told if is_sure] or [rank for rank, _, _ in told]
        return min(counting, key=lambda rank: rank.ordinal, default=None)

    @property
    def holds(self) -> Holds | None:
        """Say whether it is established that the effective rank counts; None where there is none."""
        effective = self.effective
        if effective is None:
            return None
        sure = any(rank is effective and is_sure for rank, _, is_sure in self._told())
        return Holds.YES if sure else Holds.UNDETERMINED

    @property
    def borrowed_from(self) -> UUID | None:
        """Return the body whose rank the effective one is, where its own is not as high."""
        effective = self.effective
        if effective is None or any(rank.ordinal <= effective.ordinal for rank in self.own):
            return None
        return next(body for rank, body, _ in self._told() if rank is effective)

    @property
    def missing(self) -> list[UUID]:
        """Return the bodies whose rank would count and of which none is on record for the day."""
        bodies = [(self.body, self.own), *((office.body, office.ranks) for office in self.offices)]
        return list(dict.fromkeys(body for body, ranks in bodies if not ranks))

    @property
    def bound(self) -> RankBound:
        """Say how what is on record bounds the rank with which it speaks."""
        effective = self.effective
        if effective is None:
            return RankBound.UNKNOWN
        higher = any(rank.ordinal < effective.ordinal for rank, _, _ in self._told())
        exact = self.holds == Holds.YES and not higher and not self.missing
        return RankBound.EXACT if exact else RankBound.AT_LEAST


def ranks(bodies: Collection[UUID], clocks: Clocks) -> dict[UUID, Rank]:
    """Return the rank with which each of `bodies` speaks on the day. One query."""
    asked = clocks.parameters
    statement = _ranks_statement(Shape.of(asked, past=not clocks.moment.is_head))
    rows = statement.rows({**asked, "bodies": list(bodies)})
    own: dict[UUID, list[RankFact]] = {}
    offices: dict[UUID, dict[UUID, list[Any]]] = {}
    for bearer, body, below, relation, holds, *rest in rows:
        place, fact = rest[:4], rest[4:]
        told = [] if fact[0] is None else [_rank(fact)]
        if relation is None:
            own.setdefault(bearer, []).extend(told)
        else:
            of = offices.setdefault(bearer, {}).setdefault(
                relation, [body, below, Holds(holds), Place(*place), []]
            )
            of[4].extend(told)
    return {
        bearer: Rank(
            bearer,
            tuple(own.get(bearer, ())),
            tuple(
                Office(body, below, relation, holds, place, tuple(told))
                for relation, (body, below, holds, place, told) in offices.get(bearer, {}).items()
            ),
        )
        for bearer in bodies
    }


def _rank(fact: Any) -> RankFact:
    row_id, rank, slug, name, ordinal, holds, *place = fact
    return RankFact(row_id, rank, slug, name, ordinal, Holds(holds), Place(*place))


@cache
def _ranks_statement(shape: Shape) -> Statement:
    """Return the statement of the ranks: of each body, and of those whose executive office it is, at any remove.

    A step that is not sure makes all that follow it so; of two ways to a body the surer one counts. `OFFSET 0`
    leaves one way to find steps and ranks, a look into the index for each body.
    """
    step, rank = (
        " AND ".join([*heard(model, row, shape, MAY_HOLD), *counts_among_many(model, row, shape, MAY_HOLD)])
        for model, row in ((Relation, "r"), (InstitutionRank, "f"))
    )
    sql = f"""
        WITH RECURSIVE office(bearer, body, below, relation, citation, holds) AS (
            SELECT body, body, body, NULL::uuid, NULL::uuid, 'yes' FROM unnest(%(bodies)s::uuid[]) AS body
            UNION
            SELECT o.bearer, r.object_id, o.body, r.id, r.citation_id, CASE WHEN o.holds = 'yes' THEN r.holds ELSE o.holds END
            FROM office o CROSS JOIN LATERAL (
                SELECT r.id, r.object_id, r.citation_id, {fact_holds().sql("r", shape)} AS holds FROM {Relation._meta.db_table} r
                WHERE r.subject_id = o.body AND r.type = '{RelationType.EXECUTIVE_OFFICE_OF}' AND r.object_id <> o.bearer AND {step}
                OFFSET 0
            ) r
        ), surest AS (
            SELECT DISTINCT ON (bearer, body, relation) * FROM office ORDER BY bearer, body, relation, holds DESC
        )
        SELECT o.bearer, o.body, o.below, o.relation, o.holds, ps.id, ps.slug, ps.title, pc.locator,
            f.id, k.id, k.slug, k.name, k.ordinal, {fact_holds().sql("f", shape)}, fs.id, fs.slug, fs.title, fc.locator
        FROM surest o
        LEFT JOIN sources_citation pc ON pc.id = o.citation LEFT JOIN sources_source ps ON ps.id = pc.source_id
        LEFT JOIN LATERAL (
            SELECT f.* FROM {InstitutionRank._meta.db_table} f WHERE f.institution_id = o.body AND {rank} OFFSET 0
        ) f ON true
        LEFT JOIN institutions_rank k ON k.id = f.rank_id
        LEFT JOIN sources_citation fc ON fc.id = f.citation_id LEFT JOIN sources_source fs ON fs.id = fc.source_id
        ORDER BY o.bearer, o.relation NULLS FIRST, k.ordinal, f.id"""
    return Statement.of(sql, shape)


def gone(bodies: Collection[UUID], clocks: Clocks) -> set[UUID]:
    """Return those of `bodies` that do not exist on the day: nothing that is said of them can hold. One query."""
    asked = clocks.parameters
    there = thing_exists().sql("i", Shape.of(asked, past=False))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT i.id FROM {Institution._meta.db_table} i WHERE i.id = ANY(%(bodies)s::uuid[]) AND {there} = 'no'",
            {**asked, "bodies": list(bodies)},
        )
        return {row_id for (row_id,) in cursor.fetchall()}


def met(edges: Collection[Edge], start: UUID, *, up: bool) -> Mapping[UUID, int]:
    """Return how many steps from `start` each body is first met, itself 0."""
    found = {start: 0}
    for edge in sorted(edges, key=lambda edge: edge.depth):
        found.setdefault(edge.above if up else edge.below, edge.depth)
    return found


# Between two, and over several


def between(start: UUID, target: UUID, clocks: Clocks) -> Found:
    """Return the simple paths from `start` up to `target`, the shortest first; see `LONGEST`, `MOST_PATHS`. One query."""
    around = walk([start], clocks, up=True, depth=LONGEST, most=MOST_WALKED)
    found = paths_between(start, target, around.edges, MOST_PATHS, LONGEST)
    return Found(found.paths, found.complete and around.complete)


class Superior(NamedTuple):
    """A body that stands over several: whether that is established, and a path from each up to it."""

    body: UUID
    holds: Holds
    paths: list[Path]


def common_superiors(bodies: Collection[UUID], edges: Collection[Edge]) -> tuple[list[Superior], bool]:
    """Return the lowest bodies that stand over all of `bodies`, and whether these are all of them.

    `edges` are what a walk up from each of them met. Paths are the shortest, of steps that are established
    where there are such.
    """
    own = _met_by_each(bodies, edges)
    return _lowest_over([set(met(of, body, up=True)) - {body} for body, of in own.items()], own)


def over_all(bodies: Collection[UUID], edges: Collection[Edge]) -> list[Superior]:
    """Return the lowest bodies that stand over all of `bodies` but themselves; see `common_superiors`."""
    own = _met_by_each(bodies, edges)
    return _lowest_over([set(met(of, body, up=True)) for body, of in own.items()], own)[0]


def _met_by_each(bodies: Collection[UUID], edges: Collection[Edge]) -> dict[UUID, list[Edge]]:
    own: dict[UUID, list[Edge]] = {body: [] for body in bodies}
    for edge in edges:
        if edge.start in own:
            own[edge.start].append(edge)
    return own


def _lowest_over(over: Sequence[set[UUID]], own: Mapping[UUID, list[Edge]]) -> tuple[list[Superior], bool]:
    common = set.intersection(*over) if over else set()
    found = sorted(lowest(common, [edge for of in own.values() for edge in of]))
    sure, any_ = (
        {
            start: shortest_paths(start, [edge for edge in of if edge.holds in counting])
            for start, of in own.items()
        }
        for counting in ((Holds.YES,), Holds)
    )
    superiors = []
    for body in found[:MOST_PATHS]:
        paths = [path for start in own if (path := sure[start](body) or any_[start](body)) is not None]
        established = all(path.holds == Holds.YES for path in paths)
        superiors.append(Superior(body, Holds.YES if established else Holds.UNDETERMINED, paths))
    return superiors, len(superiors) == len(found)
