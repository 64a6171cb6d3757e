"""The question who coordinates, and whether one stands over all who manage a program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import django_filters
from django.db import models
from rest_framework import serializers

from institutions.models import (
    COORDINATING,
    Institution,
    InstitutionKind,
    Person,
    Post,
    RelationType,
    TenureKind,
)
from institutions.models import Rank as RankOnLadder
from programs.models import Program
from sources.api.filters import ReferenceField, SeveralFilter
from sources.api.references import reference_serializer
from sources.periods import Holds

from ..authority import RankFact
from ..coordination import (
    MOST_EVIDENCE,
    MOST_LISTED,
    MOST_OVER,
    By,
    Coordinator,
    Gap,
    Leader,
    Managed,
    Missing,
    coordinators,
    managed,
    rows,
)
from ..paths import Edge
from .authority import cited, described
from .naming import rows_named
from .references import references
from .rules import OneDayFilter, PlaceSerializer
from .views import AnswerSerializer, AnswerView

Names = Mapping[UUID, Mapping[str, Any]]


class CoordinationFilter(OneDayFilter):
    """How coordination is asked for."""

    by = django_filters.ChoiceFilter(
        method="leave", choices=By.choices, help_text="What to tell of. Default: `institution`."
    )
    institution__in = SeveralFilter(
        method="leave",
        each=ReferenceField(),
        help_text="Slugs or ids of commissions, leading groups or joint conferences, separated by commas; at most 100.",
    )
    program__in = SeveralFilter(
        method="leave",
        each=ReferenceField(),
        help_text="Slugs or ids of programs, separated by commas; at most 100.",
    )


def _holds(text: str, **kwargs: Any) -> serializers.ChoiceField:
    return serializers.ChoiceField(choices=Holds.choices, help_text=text, **kwargs)


class CoordinationRankSerializer(serializers.Serializer[Any]):
    """A rank, and the fact that says so: of `/institution-ranks`, of a person the tenure of a post of that rank."""

    fact = serializers.UUIDField()
    rank = reference_serializer(RankOnLadder)()
    ordinal = serializers.IntegerField(help_text="Its place on the ladder; 1 is the highest.")
    holds = _holds("Whether it is established for the day.")
    citation = PlaceSerializer()


class LeaderSerializer(serializers.Serializer[Any]):
    """Who leads the body by a relation, or holds a post in it."""

    fact = serializers.UUIDField(
        help_text="`/relations/{id}` of an institution, `/tenures/{id}` of a person."
    )
    institution = reference_serializer(Institution)(allow_null=True)
    person = reference_serializer(Person)(allow_null=True)
    post = reference_serializer(Post)(allow_null=True)
    tenure_kind = serializers.ChoiceField(choices=TenureKind.choices, allow_null=True)
    holds = _holds("Whether that is established for the day.")
    rank = CoordinationRankSerializer(
        allow_null=True,
        help_text="The highest of its ranks, of a person of the posts held that day; null: none is on record.",
    )
    citation = PlaceSerializer()


class CoordinationMemberSerializer(serializers.Serializer[Any]):
    """A member of the body, and how the body stands to it."""

    institution = reference_serializer(Institution)()
    relation = serializers.UUIDField(help_text="The fact: `/relations/{id}`.")
    holds = _holds("Whether it is established that it is a member on the day.")
    rank = CoordinationRankSerializer(
        allow_null=True, help_text="Its own rank; null: none is on record for the day."
    )
    outranked = _holds("Whether the lead's rank is higher than the member's own.")
    under = _holds(
        "Whether the body stands over it by a relation that carries authority; `no`: none is on record."
    )
    citation = PlaceSerializer()


class NeighbourSerializer(serializers.Serializer[Any]):
    """A body directly above or below by a relation that carries authority."""

    institution = reference_serializer(Institution)()
    relation = serializers.UUIDField(help_text="The fact: `/relations/{id}`.")
    type = serializers.ChoiceField(choices=RelationType.choices)
    holds = _holds("Whether it is established for the day.")
    citation = PlaceSerializer()


class AllocationEvidenceSerializer(serializers.Serializer[Any]):
    """A fact that says that the body decides who gets public money, or gives it."""

    resource = serializers.CharField(help_text="`responsibilities`, `program-roles` or `funding-flows`.")
    fact = serializers.UUIDField()
    name = serializers.CharField(help_text="The function, the program that it funds, or the type of flow.")
    holds = _holds("Whether it is established for the day.")
    citation = PlaceSerializer()


class CoordinationGapSerializer(serializers.Serializer[Any]):
    """What is not on record, or not established for the day, and leaves a question open."""

    what = serializers.ChoiceField(choices=Missing.choices)
    institution = reference_serializer(Institution)(
        allow_null=True, help_text="Of whom, where it is of a body."
    )


class CoordinatorSerializer(serializers.Serializer[Any]):
    """A commission, leading group or joint conference on the day."""

    institution = reference_serializer(Institution)()
    kind = serializers.ChoiceField(choices=InstitutionKind.choices)
    exists = _holds("Whether it exists on the day.")
    rank = CoordinationRankSerializer(
        allow_null=True, help_text="Its own rank; null: none is on record for the day."
    )
    leaders = LeaderSerializer(
        many=True,
        help_text="Who leads it or holds a post in it; the first is taken for its lead: the highest in rank.",
    )
    answers_to = NeighbourSerializer(many=True, help_text="The bodies directly over it.")
    stands_over = NeighbourSerializer(
        many=True,
        help_text=f"The bodies directly under it, its executive office among them; the first {MOST_LISTED}.",
    )
    members = CoordinationMemberSerializer(many=True, help_text=f"By `member_of`; the first {MOST_LISTED}.")
    member_count = serializers.IntegerField(help_text="How many members are on record for the day.")
    members_outranked = serializers.IntegerField(help_text="How many of them its lead surely outranks.")
    members_under = serializers.IntegerField(help_text="How many of them it surely stands over.")
    outranks_members = _holds(
        "Whether its lead outranks every member; `undetermined` where none is on record or a rank is missing; null: it does not exist.",
        allow_null=True,
    )
    allocates_funds = _holds(
        "Whether it decides who gets public money, or gives it; `undetermined`: nothing on record says so; null: it does not exist.",
        allow_null=True,
    )
    allocation = AllocationEvidenceSerializer(
        many=True, help_text=f"What says so; the first {MOST_EVIDENCE}."
    )
    missing = CoordinationGapSerializer(many=True)


class ManagerSerializer(serializers.Serializer[Any]):
    """A body that is accountable for the program or for a part of it (IATI OrganisationRole 2)."""

    institution = reference_serializer(Institution)()
    role = serializers.UUIDField(help_text="The fact, the first of its roles: `/program-roles/{id}`.")
    of = reference_serializer(Program)(help_text="The program that the role is in: this one or a part of it.")
    roles = serializers.IntegerField(help_text="How many roles it has in the program and its parts.")
    holds = _holds("Whether that is established for the day.")
    citation = PlaceSerializer()


class OverAllSerializer(serializers.Serializer[Any]):
    """A body that stands over all who manage the program, but itself if it is one of them."""

    institution = reference_serializer(Institution)()
    manages = serializers.BooleanField(help_text="Whether it is one of them.")
    holds = _holds("Whether it is established for the day that it stands over all of them.")
    relations = serializers.ListField(
        child=serializers.UUIDField(), help_text="The relations by which it does: `/relations/{id}`."
    )


class OverSeveralSerializer(serializers.Serializer[Any]):
    """A body that is, or stands over, more than one of those who manage the program."""

    institution = reference_serializer(Institution)()
    manages = serializers.BooleanField(help_text="Whether it is one of them.")
    managers = serializers.IntegerField(
        help_text="Over how many it stands or may, itself counted if it is one."
    )
    surely = serializers.IntegerField(help_text="Of how many of them that is established for the day.")


class ManagedProgramSerializer(serializers.Serializer[Any]):
    """A program, who manages it and its parts, and whether one body stands over all of them."""

    program = reference_serializer(Program)()
    managers = ManagerSerializer(many=True, help_text=f"The first {MOST_LISTED}.")
    manager_count = serializers.IntegerField(help_text="How many bodies manage it on the day, or may.")
    over_all = OverAllSerializer(
        many=True, help_text="The lowest bodies that are, or stand over, all of them."
    )
    over_several = OverSeveralSerializer(
        many=True,
        help_text=f"The bodies that are, or stand over, more than one of them, those over most first; of those over the same the lowest; at most {MOST_OVER}.",
    )
    one_over_all = _holds(
        "Whether there is such a body; `no`: each of them answers to somebody, and no body on record is over all."
    )
    missing = CoordinationGapSerializer(many=True)


class CoordinationSerializer(AnswerSerializer):
    """Who coordinates, or who manages programs: one page."""

    by = serializers.ChoiceField(choices=By.choices)
    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    institutions = CoordinatorSerializer(many=True, help_text="By slug; empty where programs are asked for.")
    programs = ManagedProgramSerializer(
        many=True, help_text="By slug; empty where institutions are asked for."
    )


class Coordination(AnswerView):
    """Who coordinates: commissions, leading groups and joint conferences; or who manages each program.

    `by=institution`: of each commission, leading group and joint conference, its members, who leads it, ranks,
    whether its lead outranks every member, whom it answers to and stands over, and whether it allocates funds (a
    responsibility whose function is to decide that, a funding role in a program, or money that it gave). Its lead is
    the highest in rank of those who lead it by a relation or hold a post in it. `by=program`: how many bodies are
    accountable for the program and its parts on the day, and whether one of them, or a body above, stands over
    all, or over several. What is not on record is `undetermined`, never false, and `missing` says what it is.
    """

    summary = "Say who coordinates, and who manages programs"
    filterset_class = CoordinationFilter
    answer_serializer = CoordinationSerializer
    paged = True
    default_size = 20

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page of bodies or of programs."""
        by = By(self.given.get("by") or By.INSTITUTION)
        after, backwards = (self.cursor.value, self.cursor.backwards) if self.cursor else (None, False)
        found = rows(by, self.named(by), after, backwards, self.page_size() + 1, self.heard)
        page = self.page_of([(number, row.place) for number, row in enumerate(found)])
        keys = [found[number].key for number in page.ids]
        return {
            "by": by.value,
            "next": page.next,
            "previous": page.previous,
            "institutions": self.coordinators(keys) if by == By.INSTITUTION else [],
            "programs": self.programs(keys) if by == By.PROGRAM else [],
        }

    def named(self, by: By) -> list[UUID] | None:
        """Return the rows that a parameter names; None if none does. Refusals: does_not_exist, invalid, outside_clocks."""
        parameters = {By.INSTITUTION: ("institution__in", Institution), By.PROGRAM: ("program__in", Program)}
        for each, (parameter, model) in parameters.items():
            if texts := self.given.get(parameter):
                if each != by:
                    other = serializers.ErrorDetail(f"Ask with by={each.value}.", code="invalid")
                    raise serializers.ValidationError({parameter: [other]})
                named = rows_named(model, {parameter: texts}, self.clocks)
                if by == By.INSTITUTION:
                    self.refuse_others(named)
                self.refuse_unheard(parameter, model, named)
                return list(named.values())
        return None

    def refuse_unheard(self, parameter: str, model: type[models.Model], named: Mapping[str, UUID]) -> None:
        """Refuse `outside_clocks` for what was not public by then or is not sure enough."""
        if self.clocks.published_by is None and self.clocks.min_confidence is None:
            return
        heard = set(
            self.heard(model._default_manager.filter(pk__in=named.values())).values_list("pk", flat=True)
        )
        errors = [
            serializers.ErrorDetail(
                f"{text!r} is on record, but was not public by then or is not sure enough.",
                code="outside_clocks",
            )
            for text, key in named.items()
            if key not in heard
        ]
        if errors:
            raise serializers.ValidationError({parameter: errors})

    def refuse_others(self, named: Mapping[str, UUID]) -> None:
        """Refuse `invalid` for bodies that coordinate nothing: an empty answer would say that nothing is on record."""
        others = Institution.objects.filter(pk__in=named.values()).exclude(kind__in=COORDINATING)
        kinds = dict(others.values_list("pk", "kind"))
        errors = [
            serializers.ErrorDetail(
                f"{text!r} is of the kind {kinds[key]}; ask for commissions, leading groups and joint conferences.",
                code="invalid",
            )
            for text, key in named.items()
            if key in kinds
        ]
        if errors:
            raise serializers.ValidationError({"institution__in": errors})

    def coordinators(self, keys: list[UUID]) -> list[dict[str, Any]]:
        """Return what `CoordinatorSerializer` describes, of each body."""
        names = described(keys, self.clocks)
        there = [key for key in keys if names[key]["exists"] != Holds.NO]
        found = {each.body: each for each in coordinators(there, self.clocks)}
        others = {edge.above for each in found.values() for edge in each.above}
        others |= {edge.below for each in found.values() for edge in each.below}
        others |= {member.member for each in found.values() for member in each.members}
        names |= described(others, self.clocks)
        return [
            {
                "institution": _reference(key, names),
                "kind": names[key]["kind"],
                "exists": names[key]["exists"],
                **(_coordinator(found[key], names) if key in found else _NOT_THERE),
            }
            for key in keys
        ]

    def programs(self, keys: list[UUID]) -> list[dict[str, Any]]:
        """Return what `ManagedProgramSerializer` describes, of each program."""
        found = managed(keys, self.clocks)
        bodies = {manager.body for each in found for manager in each.managers}
        bodies |= {superior.body for each in found for superior in each.over_all}
        bodies |= {reach.body for each in found for reach in each.over_several}
        names = references(Institution, bodies, self.clocks)
        parts = {manager.of for each in found for manager in each.managers}
        programs = references(Program, {*keys, *parts}, self.clocks)
        return [_managed(each, names, programs) for each in found]


def _reference(body: UUID, names: Names) -> dict[str, Any]:
    return {name: names[body][name] for name in ("id", "slug", "name")}


def _rank(rank: RankFact | None) -> dict[str, Any] | None:
    if rank is None:
        return None
    return {
        "fact": rank.fact,
        "rank": {"id": rank.rank, "slug": rank.slug, "name": rank.name},
        "ordinal": rank.ordinal,
        "holds": rank.holds.value,
        "citation": cited(rank.place),
    }


def _named(row: tuple[UUID, str, str] | None) -> dict[str, Any] | None:
    return row and dict(zip(("id", "slug", "name"), row, strict=True))


def _leader(leader: Leader, names: Names) -> dict[str, Any]:
    return {
        "fact": leader.fact,
        "institution": _reference(leader.institution, names) if leader.institution else None,
        "person": _named(leader.person),
        "post": _named(leader.post),
        "tenure_kind": leader.tenure_kind,
        "holds": leader.holds.value,
        "rank": _rank(leader.rank),
        "citation": cited(leader.place),
    }


def _neighbours(edges: Iterable[Edge], names: Names, *, above: bool) -> list[dict[str, Any]]:
    return [
        {
            "institution": _reference(edge.above if above else edge.below, names),
            "relation": edge.relation,
            "type": edge.type,
            "holds": edge.holds.value,
            "citation": cited(edge.place),
        }
        for edge in list(edges)[:MOST_LISTED]
    ]


def _gaps(gaps: Iterable[Gap], names: Names) -> list[dict[str, Any]]:
    return [
        {
            "what": gap.what.value,
            "institution": _reference(gap.institution, names) if gap.institution else None,
        }
        for gap in list(gaps)[:MOST_LISTED]
    ]


_NOT_THERE: dict[str, Any] = {
    "rank": None,
    "leaders": [],
    "answers_to": [],
    "stands_over": [],
    "members": [],
    "member_count": 0,
    "members_outranked": 0,
    "members_under": 0,
    "outranks_members": None,
    "allocates_funds": None,
    "allocation": [],
    "missing": [],
}
"""What is told of a body that does not exist on the day."""


def _coordinator(each: Coordinator, names: Names) -> dict[str, Any]:
    return {
        "rank": _rank(next(iter(each.rank.own), None)),
        "leaders": [_leader(leader, names) for leader in each.leaders],
        "answers_to": _neighbours(each.above, names, above=True),
        "stands_over": _neighbours(each.below, names, above=False),
        "members": [
            {
                "institution": _reference(member.member, names),
                "relation": member.relation,
                "holds": member.holds.value,
                "rank": _rank(next(iter(each.member_ranks[member.member].own), None)),
                "outranked": each.outranks(member).value,
                "under": each.stands_over(member).value,
                "citation": cited(member.place),
            }
            for member in each.members[:MOST_LISTED]
        ],
        "member_count": len(each.members),
        "members_outranked": sum(each.outranks(member) == Holds.YES for member in each.members),
        "members_under": sum(each.stands_over(member) == Holds.YES for member in each.members),
        "outranks_members": each.outranks_members.value,
        "allocates_funds": each.allocates_funds.value,
        "allocation": [
            {
                "resource": fact.resource,
                "fact": fact.fact,
                "name": fact.name,
                "holds": fact.holds.value,
                "citation": cited(fact.place),
            }
            for fact in each.evidence
        ],
        "missing": _gaps(each.missing, names),
    }


def _managed(each: Managed, names: Names, programs: Names) -> dict[str, Any]:
    managers = {manager.body for manager in each.managers}
    return {
        "program": programs[each.program],
        "managers": [
            {
                "institution": names[manager.body],
                "role": manager.role,
                "of": programs[manager.of],
                "roles": manager.roles,
                "holds": manager.holds.value,
                "citation": cited(manager.place),
            }
            for manager in each.managers[:MOST_LISTED]
        ],
        "manager_count": len(each.managers),
        "over_all": [
            {
                "institution": names[superior.body],
                "manages": superior.body in managers,
                "holds": superior.holds.value,
                "relations": list(
                    dict.fromkeys(step.relation for path in superior.paths for step in path.steps)
                ),
            }
            for superior in each.over_all
        ],
        "over_several": [
            {
                "institution": names[reach.body],
                "manages": reach.body in managers,
                "managers": reach.managers,
                "surely": reach.surely,
            }
            for reach in each.over_several
        ],
        "one_over_all": each.one_over_all.value,
        "missing": _gaps(each.missing, names),
    }
