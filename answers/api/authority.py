"""The questions who stands over whom: around a body, between two, and over several."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cache
from typing import Any, Self
from uuid import UUID

import django_filters
from django.db import connection
from rest_framework import serializers

from institutions.models import Institution, InstitutionKind, RelationType
from institutions.models import Rank as RankOnLadder
from sources.api.clocks import Clocks, Shape
from sources.api.filters import ReferenceField, SeveralFilter
from sources.api.references import reference_serializer, reference_sql
from sources.api.serializers import thing_exists
from sources.facts import Confidence
from sources.periods import Holds

from ..authority import (
    DEEPEST,
    LONGEST,
    MOST_PATHS,
    MOST_WALKED,
    Direction,
    Rank,
    RankBound,
    RankFact,
    Walk,
    between,
    common_superiors,
    gone,
    met,
    ranks,
    walk,
)
from ..paths import (
    Edge,
    Path,
    Place,
    circles,
    ends,
    paths_to_the_top,
    reached_surely,
    without,
)
from .about import AboutView
from .graphs import GraphFilter, GraphView
from .naming import NamedFilter, rows_named
from .rules import PlaceSerializer
from .views import AnswerSerializer

DEFAULT_NODES, MOST_NODES = 200, 400
"""How many bodies around one are told."""

EDGES_A_NODE = 2
"""How many relations are told at most, for each body that may be."""

MOST_OF = 20
"""How many bodies are asked for those that stand over all of them."""


# What a graph of authority is made of


class BodySerializer(serializers.Serializer[Any]):
    """A body of the graph, its rank on the day and the rank with which it speaks."""

    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(choices=InstitutionKind.choices)
    exists = serializers.ChoiceField(choices=Holds.choices, help_text="Whether it exists on the day.")
    rank = serializers.CharField(
        allow_null=True, help_text="Slug of its own rank, in `ranks`; null: none is on record for the day."
    )
    effective_rank = serializers.CharField(
        allow_null=True,
        help_text="Slug of the highest rank among its own and those of the bodies whose executive office it is.",
    )
    rank_holds = serializers.ChoiceField(
        choices=Holds.choices,
        allow_null=True,
        help_text="Whether it is established for the day that `effective_rank` counts.",
    )
    rank_bound = serializers.ChoiceField(
        choices=RankBound.choices, help_text="How `effective_rank` bounds the rank with which it speaks."
    )
    borrowed_from = serializers.CharField(
        allow_null=True, help_text="Slug of the body whose rank `effective_rank` is; null: its own, or none."
    )
    rank_citation = serializers.IntegerField(
        allow_null=True,
        min_value=0,
        help_text="The place in `citations`, from 0, of what `effective_rank` rests on; null: there is none.",
    )


class BodyAroundSerializer(BodySerializer):
    """A body of the graph, and how it is reached from the one asked about."""

    up = serializers.IntegerField(
        allow_null=True, help_text="How many steps it stands above; null: it does not."
    )
    down = serializers.IntegerField(
        allow_null=True, help_text="How many steps it stands below; null: it does not."
    )
    holds = serializers.ChoiceField(
        choices=Holds.choices,
        help_text="Whether it is established that it does: `yes` if it is reached by steps that all are.",
    )
    by = serializers.ListField(
        child=serializers.ChoiceField(choices=RelationType.choices),
        help_text="The types of relation on a shortest way to it, upwards where there is one.",
    )


class AuthorityEdgeSerializer(serializers.Serializer[Any]):
    """A relation by which one body stands over another: a fact of `/relations`."""

    id = serializers.UUIDField(help_text="The fact: `/relations/{id}`.")
    type = serializers.ChoiceField(choices=RelationType.choices)
    above = serializers.CharField(help_text="Slug of the body that stands over the other.")
    below = serializers.CharField(help_text="Slug of the other.")
    holds = serializers.ChoiceField(
        choices=Holds.choices,
        help_text="`undetermined` on a day inside a vague bound, or where a bound is not established.",
    )
    valid_from = serializers.CharField(allow_null=True, help_text="Its first day, as known.")
    valid_until = serializers.CharField(allow_null=True, help_text="The first day after it, as known.")
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    citation = serializers.IntegerField(min_value=0, help_text="Its place in `citations`, from 0.")


class AuthorityStepSerializer(serializers.Serializer[Any]):
    """A step of a path, from one body to the next."""

    relation = serializers.UUIDField(help_text="The fact, which is one of `edges`.")
    type = serializers.ChoiceField(choices=RelationType.choices)
    to = serializers.CharField(help_text="Slug of the body that it leads to.")


class AuthorityPathSerializer(serializers.Serializer[Any]):
    """A path of authority: each step leads to a body that stands over the one before, or under it (`down`)."""

    start = serializers.CharField(help_text="Slug of the body that it starts from.")
    direction = serializers.ChoiceField(choices=Direction.choices, help_text="`up` or `down`.")
    holds = serializers.ChoiceField(
        choices=Holds.choices, help_text="`yes` if every step is established, else `undetermined`."
    )
    circle = serializers.BooleanField(
        help_text="Whether its last step comes back to where it was already, which ends it."
    )
    steps = AuthorityStepSerializer(many=True)


class RungSerializer(serializers.Serializer[Any]):
    """A rung of the ladder of ranks that the answer names."""

    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()
    ordinal = serializers.IntegerField(help_text="Its place on the ladder; 1 is the highest.")


class AuthorityGraphSerializer(AnswerSerializer):
    """Base of answers that are graphs of authority."""

    edges = AuthorityEdgeSerializer(many=True)
    ranks = RungSerializer(many=True, help_text="The ranks that are named, the highest first.")
    citations = PlaceSerializer(many=True, help_text="What the edges and the ranks rest on.")
    complete = serializers.BooleanField(
        help_text="Whether it is all that is on record for the day; false: more than is told of one answer."
    )


class RankFactSerializer(serializers.Serializer[Any]):
    """The rank of a body on the day: a fact of `/institution-ranks`."""

    id = serializers.UUIDField(help_text="The fact.")
    rank = reference_serializer(RankOnLadder)()
    ordinal = serializers.IntegerField(help_text="Its place on the ladder; 1 is the highest.")
    holds = serializers.ChoiceField(choices=Holds.choices)
    citation = PlaceSerializer()


class OfficeSerializer(serializers.Serializer[Any]):
    """A body whose executive office another is, and that body's ranks."""

    body = reference_serializer(Institution)()
    office = reference_serializer(Institution)(
        help_text="Its executive office: the body asked about, or one whose executive office that is."
    )
    relation = serializers.UUIDField(help_text="The fact: `/relations/{id}`.")
    holds = serializers.ChoiceField(
        choices=Holds.choices, help_text="Whether this and every step before it is established."
    )
    citation = PlaceSerializer()
    ranks = RankFactSerializer(many=True, help_text="Empty: none is on record for the day.")


class EffectiveRankSerializer(serializers.Serializer[Any]):
    """The rank with which a body speaks: the highest of its own and of the bodies whose executive office it is."""

    rank = reference_serializer(RankOnLadder)(
        allow_null=True, help_text="The highest that is on record, of those that are established if any is."
    )
    ordinal = serializers.IntegerField(
        allow_null=True, help_text="Its place on the ladder; 1 is the highest."
    )
    holds = serializers.ChoiceField(
        choices=Holds.choices,
        allow_null=True,
        help_text="Whether it is established for the day that it counts.",
    )
    bound = serializers.ChoiceField(choices=RankBound.choices)
    borrowed_from = reference_serializer(Institution)(
        allow_null=True, help_text="The body whose rank it is, where it is not its own."
    )
    own = RankFactSerializer(many=True, help_text="Its own rank on the day.")
    offices = OfficeSerializer(many=True, help_text="The bodies whose executive office it is, at any remove.")
    missing = reference_serializer(Institution)(
        many=True, help_text="The bodies whose rank would count and is not on record for the day."
    )


# How it is written


class Bodies:
    """The bodies of an answer, what they are called and with which rank they speak. Two queries."""

    def __init__(self, ids: Collection[UUID], clocks: Clocks) -> None:
        told = ranks(ids, clocks)
        over = {office.body for rank in told.values() for office in rank.offices}
        self.described = described({*ids, *over}, clocks)
        self.gone = {body for body, about in self.described.items() if about["exists"] == Holds.NO}
        self.ranks = {body: self._on_the_day(rank) for body, rank in told.items()}
        self._rungs: dict[UUID, RankFact] = {}
        self.places: dict[Place, int] = {}

    def anew(self) -> Self:
        """Return the same bodies for another telling of them, without citations so far."""
        other = copy(self)
        other._rungs, other.places = {}, {}
        return other

    def _on_the_day(self, rank: Rank) -> Rank:
        """Return the rank of a body without what cannot hold: nobody has a rank, or an office, who is not there."""
        if rank.body in self.gone:
            return Rank(rank.body, (), ())
        return replace(rank, offices=tuple(office for office in rank.offices if office.body not in self.gone))

    def slug(self, body: UUID) -> str:
        """Return what the answer calls a body."""
        return str(self.described[body]["slug"])

    def reference(self, body: UUID) -> dict[str, Any]:
        """Return `{id, slug, name}`."""
        return {name: self.described[body][name] for name in ("id", "slug", "name")}

    def node(self, body: UUID) -> dict[str, Any]:
        """Return what `BodySerializer` describes."""
        rank = self.ranks[body]
        own = next(iter(rank.own), None)
        effective, lender = rank.effective, rank.borrowed_from
        self._rungs |= {each.rank: each for each in (own, effective) if each}
        return {
            **self.described[body],
            "rank": own and own.slug,
            "effective_rank": effective and effective.slug,
            "rank_holds": rank.holds and rank.holds.value,
            "rank_bound": rank.bound.value,
            "borrowed_from": self.slug(lender) if lender else None,
            "rank_citation": self.cited(effective.place) if effective else None,
        }

    def cited(self, place: Place) -> int:
        """Return the number of a place among the citations of the answer."""
        return self.places.setdefault(place, len(self.places))

    def rungs(self) -> list[dict[str, Any]]:
        """Return what `RungSerializer` describes, of the ranks that the nodes told so far name."""
        return [
            {"id": each.rank, "slug": each.slug, "name": each.name, "ordinal": each.ordinal}
            for each in sorted(self._rungs.values(), key=lambda each: each.ordinal)
        ]

    def path(self, path: Path, *, down: bool = False) -> dict[str, Any]:
        """Return what `AuthorityPathSerializer` describes; `down`: read from its upper end."""
        ends = [(edge, edge.below if down else edge.above) for edge in path.steps]
        return {
            "start": self.slug(path.end if down else path.start),
            "direction": (Direction.DOWN if down else Direction.UP).value,
            "holds": path.holds.value,
            "circle": path.circle,
            "steps": [
                {"relation": edge.relation, "type": edge.type, "to": self.slug(to)}
                for edge, to in (reversed(ends) if down else ends)
            ],
        }

    def effective(self, rank: Rank) -> dict[str, Any]:
        """Return what `EffectiveRankSerializer` describes."""
        effective, lender = rank.effective, rank.borrowed_from
        return {
            "rank": effective and _rung(effective),
            "ordinal": effective and effective.ordinal,
            "holds": rank.holds and rank.holds.value,
            "bound": rank.bound.value,
            "borrowed_from": self.reference(lender) if lender else None,
            "own": [rank_shown(each) for each in rank.own],
            "offices": [
                {
                    "body": self.reference(each.body),
                    "office": self.reference(each.below),
                    "relation": each.relation,
                    "holds": each.holds.value,
                    "citation": cited(each.place),
                    "ranks": [rank_shown(one) for one in each.ranks],
                }
                for each in rank.offices
            ],
            "missing": [self.reference(each) for each in rank.missing if each not in self.gone],
        }


def described(ids: Collection[UUID], clocks: Clocks) -> dict[UUID, dict[str, Any]]:
    """Return `{id, slug, name, kind, exists}` of institutions, by id. One query."""
    asked = clocks.parameters
    with connection.cursor() as cursor:
        cursor.execute(_described_sql(Shape.of(asked, past=False)), {**asked, "ids": list(ids)})
        return {
            row_id: {**reference, "kind": kind, "exists": exists}
            for row_id, reference, kind, exists in cursor.fetchall()
        }


@cache
def _described_sql(shape: Shape) -> str:
    return (
        f"SELECT i.id, {reference_sql(Institution, 'i.id', shape)}, i.kind, {thing_exists().sql('i', shape)}"
        f" FROM unnest(%(ids)s::uuid[]) AS wanted(id) JOIN {Institution._meta.db_table} i ON i.id = wanted.id"
    )


def cited(place: Place) -> dict[str, Any]:
    """Return what `PlaceSerializer` describes."""
    return {
        "source": {"id": place.source, "slug": place.slug, "name": place.title},
        "locator": place.locator,
    }


def _rung(rank: RankFact) -> dict[str, Any]:
    return {"id": rank.rank, "slug": rank.slug, "name": rank.name}


def rank_shown(rank: RankFact) -> dict[str, Any]:
    """Return what `RankFactSerializer` describes."""
    return {
        "id": rank.fact,
        "rank": _rung(rank),
        "ordinal": rank.ordinal,
        "holds": rank.holds.value,
        "citation": cited(rank.place),
    }


def edges_shown(edges: Iterable[Edge], bodies: Bodies) -> dict[str, Any]:
    """Return `edges`, and `citations` of them and of the nodes told so far; each relation once."""
    shown = {
        edge.relation: {
            "id": edge.relation,
            "type": edge.type,
            "above": bodies.slug(edge.above),
            "below": bodies.slug(edge.below),
            "holds": edge.holds.value,
            "valid_from": edge.valid_from,
            "valid_until": edge.valid_until,
            "confidence": edge.confidence,
            "citation": bodies.cited(edge.place),
        }
        for edge in edges
    }
    return {"edges": list(shown.values()), "citations": [cited(place) for place in bodies.places]}


# Around a body


class AuthorityFilter(GraphFilter):
    """How the authority around a body is asked for."""

    direction = django_filters.ChoiceFilter(
        method="leave", choices=Direction.choices, help_text="Which way to go. Default: `both`."
    )
    depth = django_filters.NumberFilter(
        method="leave",
        min_value=1,
        max_value=DEEPEST,
        decimal_places=0,
        help_text=f"How many steps to go. Default: as far as it goes, at most {DEEPEST}.",
    )
    nodes = django_filters.NumberFilter(
        method="leave",
        min_value=1,
        max_value=MOST_NODES,
        decimal_places=0,
        help_text=f"How many bodies to tell each way, the nearest first. Default: {DEFAULT_NODES}.",
    )


class AuthoritySerializer(AuthorityGraphSerializer):
    """Who stands over a body and who stands under it."""

    institution = reference_serializer(Institution)()
    exists = serializers.ChoiceField(choices=Holds.choices, help_text="Whether it exists on the day.")
    effective_rank = EffectiveRankSerializer()
    nodes = BodyAroundSerializer(many=True, help_text="The body itself, then the others, the nearest first.")
    paths = AuthorityPathSerializer(
        many=True,
        help_text=f"The ways up, to where none leads on or a circle closes, the shortest first; at most {MOST_PATHS}.",
    )
    paths_complete = serializers.BooleanField(help_text="Whether these are all ways up among `edges`.")
    circles = AuthorityPathSerializer(
        many=True, help_text="Circles of authority among `edges`: at least one of those that any body is in."
    )


class Authority(AboutView, GraphView):
    """Who a body answers to and who answers to it, and the rank with which it speaks.

    Followed are the relations whose type carries authority, the way that the type says. A body under two masters
    has two ways up. Circles end the walk and are told. Relations that may hold on
    the day are there as `undetermined`. `effective_rank` is the highest of its own rank and of the ranks of the
    bodies whose executive office it is, at any remove, on that day; where one of these is not on record it is
    `at_least` that, and `missing` says whose. Nearest bodies come first; where there are more than `nodes`, or
    than an answer holds, `complete` is false.
    """

    summary = "Say who stands over a body and under it"
    model = Institution
    filterset_class = AuthorityFilter
    answer_serializer = AuthoritySerializer

    walks: dict[Direction, Walk]
    """What was met, each way that was asked for."""
    bodies: Bodies
    """All that the walks met."""
    most_edges: int
    """How many relations are told each way."""

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the graph around the body."""
        depth, most = int(self.given.get("depth") or DEEPEST), int(self.given.get("nodes") or DEFAULT_NODES)
        asked = self.given.get("direction") or Direction.BOTH
        self.walks = {
            way: walk([self.thing], self.clocks, up=way == Direction.UP, depth=depth, most=most)
            for way in (Direction.UP, Direction.DOWN)
            if asked in (way, Direction.BOTH)
        }
        self.most_edges = EDGES_A_NODE * most
        met_by_any = ends(edge for around in self.walks.values() for edge in around.edges)
        self.bodies = Bodies({self.thing, *met_by_any}, self.clocks)
        self.walks = {
            way: Walk(without(self.bodies.gone, around.edges, up=way == Direction.UP), around.complete)
            for way, around in self.walks.items()
        }
        return self.graph()

    def shortened(self, excess: float) -> Mapping[str, Any] | None:
        """Return the graph without the relations that are farthest from the body; None: none is left."""
        told = max(len(around.edges[: self.most_edges]) for around in self.walks.values())
        self.most_edges = int(told / excess * 0.95)
        return self.graph() if told else None

    def graph(self) -> dict[str, Any]:
        """Return what the walks met, the nearest first: of each, as many relations as are told."""
        start, bodies = self.thing, self.bodies.anew()
        told = {way: around.edges[: self.most_edges] for way, around in self.walks.items()}
        edges = [edge for of in told.values() for edge in of]
        reached = {way: met(of, start, up=way == Direction.UP) for way, of in told.items()}
        found = paths_to_the_top(start, told.get(Direction.UP, ()), MOST_PATHS)
        around = self.around(start, told, reached)
        ids = dict.fromkeys([start, *(body for of in reached.values() for body in of)])
        nodes = [{**bodies.node(body), **around[body]} for body in ids]
        return {
            "institution": bodies.reference(start),
            "exists": bodies.described[start]["exists"],
            "effective_rank": bodies.effective(bodies.ranks[start]),
            "nodes": nodes,
            **edges_shown(edges, bodies),
            "ranks": bodies.rungs(),
            "paths": [bodies.path(path) for path in found.paths],
            "paths_complete": found.complete,
            "circles": [
                bodies.path(Path(circle[0].below, tuple(circle), circle=True)) for circle in circles(edges)
            ],
            "complete": all(
                walk.complete and len(walk.edges) == len(told[way]) for way, walk in self.walks.items()
            ),
        }

    def around(
        self,
        start: UUID,
        told: Mapping[Direction, Sequence[Edge]],
        reached: Mapping[Direction, Mapping[UUID, int]],
    ) -> dict[UUID, dict[str, Any]]:
        """Return how each body is reached: what `BodyAroundSerializer` adds."""
        shown: dict[UUID, dict[str, Any]] = {}
        for way, steps in reached.items():
            up = way == Direction.UP
            surely = reached_surely(start, told[way], up=up)
            by: dict[UUID, list[str]] = {start: []}
            for edge in sorted(told[way], key=lambda edge: edge.depth):
                here, there = (edge.below, edge.above) if up else (edge.above, edge.below)
                if there not in by and here in by:
                    by[there] = [*by[here], edge.type]
            for body, distance in steps.items():
                row = shown.setdefault(body, {"up": None, "down": None, "holds": None, "by": by[body]})
                row[way.value] = distance
                row["holds"] = row["holds"] or (Holds.YES if body in surely else Holds.UNDETERMINED).value
        return shown


# Between two


AuthorityPathFilter: type[GraphFilter] = type(
    "AuthorityPathFilter",
    (GraphFilter,),
    {
        "__doc__": "Between whom paths are asked for.",
        "from": NamedFilter(method="leave", required=True, help_text="Slug or id of the body to start from."),
        "to": NamedFilter(method="leave", required=True, help_text="Slug or id of the body to reach."),
    },
)

PathsOfAuthoritySerializer = type(
    "PathsOfAuthoritySerializer",
    (AuthorityGraphSerializer,),
    {
        "__doc__": "The paths of authority between two bodies.",
        "from": reference_serializer(Institution)(),
        "to": reference_serializer(Institution)(),
        "paths": AuthorityPathSerializer(
            many=True,
            help_text=f"Simple paths, the shortest first; at most {MOST_PATHS} each way, of at most {LONGEST} steps.",
        ),
        "nodes": BodySerializer(many=True, help_text="The bodies on the paths."),
    },
)


class AuthorityPath(GraphView):
    """The paths of authority from one body to another, upwards and downwards, the shortest first.

    A path is simple: it meets no body twice. Each step has its type, and the fact and the citation that it rests
    on are in `edges` and `citations`; a path is as sure as its least sure step. No path: none is on record for
    the day. `complete` is false where there may be more or longer ones.
    """

    summary = "Find the paths of authority between two bodies"
    filterset_class = AuthorityPathFilter
    answer_serializer = PathsOfAuthoritySerializer

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the paths each way."""
        asked = {name: [self.given[name]] for name in ("from", "to")}
        named = rows_named(Institution, asked, self.clocks)
        start, target = (named[self.given[name]] for name in ("from", "to"))
        up, down = between(start, target, self.clocks), between(target, start, self.clocks)
        met_by_any = ends(edge for found in (up, down) for path in found.paths for edge in path.steps)
        bodies = Bodies({start, target, *met_by_any}, self.clocks)
        ways_up, ways_down = (
            [path for path in found.paths if bodies.gone.isdisjoint(ends(path.steps))] for found in (up, down)
        )
        edges = [edge for path in (*ways_up, *ways_down) for edge in path.steps]
        nodes = [bodies.node(body) for body in dict.fromkeys([start, target, *ends(edges)])]
        return {
            "from": bodies.reference(start),
            "to": bodies.reference(target),
            "paths": sorted(
                [
                    *(bodies.path(path) for path in ways_up),
                    *(bodies.path(path, down=True) for path in ways_down),
                ],
                key=lambda path: len(path["steps"]),
            ),
            "nodes": nodes,
            **edges_shown(edges, bodies),
            "ranks": bodies.rungs(),
            "complete": up.complete and down.complete,
        }


# Over several


class CommonAuthorityFilter(GraphFilter):
    """Over whom bodies are asked for."""

    of = SeveralFilter(
        method="leave",
        each=ReferenceField(),
        required=True,
        help_text=f"Slugs or ids of bodies, separated by commas; at most {MOST_OF}.",
    )


class CommonSuperiorSerializer(serializers.Serializer[Any]):
    """A body that stands over all that were named."""

    institution = reference_serializer(Institution)()
    holds = serializers.ChoiceField(
        choices=Holds.choices, help_text="Whether it is established that it stands over every one of them."
    )
    paths = AuthorityPathSerializer(many=True, help_text="A shortest path from each of those named up to it.")


class CommonAuthoritySerializer(AuthorityGraphSerializer):
    """The lowest bodies that stand over all that were named."""

    of = reference_serializer(Institution)(many=True)
    results = CommonSuperiorSerializer(many=True, help_text="By slug; empty: none is on record for the day.")
    nodes = BodySerializer(many=True, help_text="Those named, and the bodies on the paths.")


class CommonAuthority(GraphView):
    """The lowest bodies that stand over all of several: who can decide between them.

    A body stands over another if a path of relations that carry authority leads up to it; no body stands over
    itself. The lowest are those that stand over no other one that stands over all. Where one stands over all by
    steps of which some are not established for the day, `holds` is `undetermined`.
    """

    summary = "Find the lowest bodies that stand over several"
    filterset_class = CommonAuthorityFilter
    answer_serializer = CommonAuthoritySerializer

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the lowest common superiors."""
        texts = list(dict.fromkeys(self.given["of"]))
        if len(texts) > MOST_OF:
            many = serializers.ErrorDetail(f"At most {MOST_OF} values.", code="too_many_values")
            raise serializers.ValidationError({"of": [many]})
        named = list(dict.fromkeys(rows_named(Institution, {"of": texts}, self.clocks).values()))
        around = walk(named, self.clocks, up=True, depth=DEEPEST, most=MOST_WALKED)
        absent = gone({*named, *ends(around.edges)}, self.clocks)
        shown, all_shown = common_superiors(named, without(absent, around.edges, up=True))
        edges = [edge for superior in shown for path in superior.paths for edge in path.steps]
        ids = dict.fromkeys([*named, *(each.body for each in shown), *ends(edges)])
        bodies = Bodies(ids, self.clocks)
        nodes = [bodies.node(body) for body in ids]
        results = [
            {
                "institution": bodies.reference(each.body),
                "holds": each.holds.value,
                "paths": [bodies.path(path) for path in each.paths],
            }
            for each in shown
        ]
        return {
            "of": [bodies.reference(body) for body in named],
            "results": sorted(results, key=lambda row: str(row["institution"]["slug"])),
            "nodes": nodes,
            **edges_shown(edges, bodies),
            "ranks": bodies.rungs(),
            "complete": around.complete and all_shown,
        }
