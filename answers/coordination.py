"""Who coordinates: commissions, leading groups and joint conferences against each other, and programs by who manages them.

What is not on record is not known: that a body allocates no funds, or that nobody leads it, is never concluded
from silence.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection, models
from django.db.models import Q

from institutions.models import (
    COORDINATING,
    FunctionConcept,
    Institution,
    Relation,
    RelationType,
    Responsibility,
    Tenure,
    TenureKind,
)
from programs.models import PAYMENTS, PROMISES, FlowType, FundingFlow, Program, ProgramRole, RoleType
from sources.api.clocks import Clocks, Shape
from sources.api.projection import MAY_HOLD, passes_clocks
from sources.api.serializers import fact_holds
from sources.periods import Holds

from .authority import DEEPEST, MOST_WALKED, Rank, RankFact, Superior, gone, met, over_all, ranks, walk
from .paths import Edge, Place, ends, lowest, reached_surely, without

MOST_EVIDENCE = 5
"""How many facts are told of that a body allocates funds."""

MOST_OVER = 5
"""How many bodies are told that stand over several who manage a program."""

MOST_LISTED = 60
"""How many bodies are listed under one that coordinates."""


class By(models.TextChoices):
    """What is asked about."""

    INSTITUTION = "institution", "commissions, leading groups and joint conferences"
    PROGRAM = "program", "programs"


class Row(NamedTuple):
    """A row by its id, and its place in the order: its slug."""

    key: UUID
    place: str


def rows(
    by: By,
    named: Collection[UUID] | None,
    after: str | None,
    backwards: bool,
    limit: int,
    heard: Callable[[Any], Any],
) -> list[Row]:
    """Return the first `limit` rows beyond `after`, by slug: all that coordinate, or all programs; or those named.

    `heard` keeps what was public by then and is sure enough.
    """
    found: Any = Program.objects.all()
    if by == By.INSTITUTION:
        found = Institution.objects.filter(kind__in=COORDINATING)
    if named is not None:
        found = found.filter(pk__in=named)
    if after is not None:
        found = found.filter(Q(**{f"slug__{'lt' if backwards else 'gt'}": after}))
    ordered = heard(found).order_by("-slug" if backwards else "slug").values_list("pk", "slug")
    return [Row(*row) for row in ordered[:limit]]


# Bodies


class Member(NamedTuple):
    """A member of a body, by the relation that says so."""

    member: UUID
    relation: UUID
    holds: Holds
    place: Place


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads a body or holds a post in it: by which fact, and the ranks that they have otherwise or by it.

    A person has the ranks of the posts that they hold; a body has its own.
    """

    fact: UUID
    holds: Holds
    place: Place
    institution: UUID | None
    person: tuple[UUID, str, str] | None
    post: tuple[UUID, str, str] | None
    tenure_kind: str | None
    ranks: tuple[RankFact, ...]

    @property
    def rank(self) -> RankFact | None:
        """Return the highest rank that is theirs on the day, or may be; None if none is on record."""
        return min(self.ranks, key=lambda rank: (rank.ordinal, rank.holds != Holds.YES), default=None)

    def surely_above(self, ordinal: int) -> bool:
        """Say whether it is established that they lead, and have a rank above that of `ordinal`."""
        return self.holds == Holds.YES and any(
            rank.holds == Holds.YES and rank.ordinal < ordinal for rank in self.ranks
        )

    def surely_not_above(self, ordinal: int) -> bool:
        """Say whether no rank that they have, or may have, is above that of `ordinal`; false if none is on record."""
        return bool(self.ranks) and all(rank.ordinal >= ordinal for rank in self.ranks)


class Evidence(NamedTuple):
    """A fact that says that a body allocates funds: a row of `resource`."""

    resource: str
    fact: UUID
    name: str
    holds: Holds
    place: Place


class Missing(models.TextChoices):
    """What would have to be on record, or established, for a question to be decided."""

    LEAD = "lead", "who leads it"
    LEAD_RANK = "lead_rank", "the rank of who leads it"
    MEMBERS = "members", "who its members are"
    MEMBER = "member", "whether this body is a member"
    MEMBER_RANK = "member_rank", "the rank of this member"
    ALLOCATION = "allocation", "anything that says whether it allocates funds"
    MANAGERS = "managers", "who is accountable for it"
    SUPERIORS = "superiors", "who stands over this body"
    STEP = (
        "step",
        "whether this body answers to one that would be over all: a step of the way is not established",
    )


class Gap(NamedTuple):
    """What is missing, and of which body, where it is of one."""

    what: Missing
    institution: UUID | None = None


@dataclass(frozen=True, slots=True)
class Coordinator:
    """A body that coordinates, with what is on record of it for the day.

    `above` and `below` are the relations to those directly over and under it.
    """

    body: UUID
    rank: Rank
    leaders: tuple[Leader, ...]
    members: tuple[Member, ...]
    above: tuple[Edge, ...]
    below: tuple[Edge, ...]
    evidence: tuple[Evidence, ...]
    member_ranks: Mapping[UUID, Rank]

    @property
    def lead(self) -> Leader | None:
        """Return who leads it: the highest in rank of those who lead it or hold a post in it, or may."""
        return next(iter(self.leaders), None)

    def outranks(self, member: Member) -> Holds:
        """Say whether the lead outranks a member, by the ranks of all who may lead and the member's own."""
        own = self.member_ranks[member.member].own
        if not own or any(holds != Holds.YES for holds in (member.holds, *(rank.holds for rank in own))):
            return Holds.UNDETERMINED
        ordinal = min(rank.ordinal for rank in own)
        if any(leader.surely_above(ordinal) for leader in self.leaders):
            return Holds.YES
        led = any(leader.holds == Holds.YES for leader in self.leaders)
        none_above = led and all(leader.surely_not_above(ordinal) for leader in self.leaders)
        return Holds.NO if none_above else Holds.UNDETERMINED

    @property
    def outranks_members(self) -> Holds:
        """Say whether the lead outranks every member; no as soon as one member is of its rank or above."""
        found = {self.outranks(member) for member in self.members}
        if Holds.NO in found:
            return Holds.NO
        return Holds.YES if found == {Holds.YES} else Holds.UNDETERMINED

    def stands_over(self, member: Member) -> Holds:
        """Say whether it stands directly over a member by a relation that carries authority; no: none is on record."""
        found = {edge.holds for edge in self.below if edge.below == member.member}
        return next((holds for holds in (Holds.YES, Holds.UNDETERMINED) if holds in found), Holds.NO)

    @property
    def allocates_funds(self) -> Holds:
        """Say whether it is on record that it allocates funds; never no: silence says nothing."""
        sure = any(each.holds == Holds.YES for each in self.evidence)
        return Holds.YES if sure else Holds.UNDETERMINED

    @property
    def missing(self) -> list[Gap]:
        """Return what leaves a question about it open."""
        gaps: list[Gap] = []
        if self.outranks_members == Holds.UNDETERMINED:
            lead = self.lead
            if lead is None or lead.holds != Holds.YES:
                gaps.append(Gap(Missing.LEAD))
            if lead is not None and (lead.rank is None or lead.rank.holds != Holds.YES):
                gaps.append(Gap(Missing.LEAD_RANK))
            if not self.members:
                gaps.append(Gap(Missing.MEMBERS))
            gaps += [Gap(Missing.MEMBER, each.member) for each in self.members if each.holds != Holds.YES]
            for each in self.members:
                own = self.member_ranks[each.member].own
                if not own or any(rank.holds != Holds.YES for rank in own):
                    gaps.append(Gap(Missing.MEMBER_RANK, each.member))
        if self.allocates_funds != Holds.YES:
            gaps.append(Gap(Missing.ALLOCATION))
        return gaps


def _standing(leader: Leader) -> tuple[int, bool, UUID]:
    """Return what leaders are ordered by: the highest rank, then who surely leads, then the first recorded."""
    return (leader.rank.ordinal if leader.rank else _UNRANKED, leader.holds != Holds.YES, leader.fact)


_UNRANKED = 1_000_000


def coordinators(bodies: Sequence[UUID], clocks: Clocks) -> list[Coordinator]:
    """Return what is on record of each of `bodies`, in their order. Nine queries, whatever is found."""
    above = walk(bodies, clocks, up=True, depth=1, most=MOST_WALKED).edges
    below = walk(bodies, clocks, up=False, depth=1, most=MOST_WALKED).edges
    members = _members(bodies, clocks)
    posts = _posts(bodies, clocks)
    evidence = _evidence(bodies, clocks)
    persons = _ranks_of_persons({row[5] for row in posts}, clocks)
    others = {*ends((*above, *below)), *(each.member for of in members.values() for each in of)}
    missing = gone(others, clocks)
    above, below = without(missing, above, up=True), without(missing, below, up=False)
    members = {body: [each for each in of if each.member not in missing] for body, of in members.items()}
    leading = [edge for edge in above if edge.type == RelationType.LEADS]
    standing = {edge.above for edge in leading} | {each.member for of in members.values() for each in of}
    rank_of = ranks({*bodies, *standing}, clocks)
    leaders: dict[UUID, list[Leader]] = {}
    for edge in leading:
        own = rank_of[edge.above].own
        led = Leader(edge.relation, edge.holds, edge.place, edge.above, None, None, None, own)
        leaders.setdefault(edge.below, []).append(led)
    for body, fact, holds, kind, post, person, person_slug, person_name, post_slug, title, *place in posts:
        leaders.setdefault(body, []).append(
            Leader(
                fact,
                Holds(holds),
                Place(*place),
                None,
                (person, person_slug, person_name),
                (post, post_slug, title),
                kind,
                tuple(persons.get(person, ())),
            )
        )
    return [
        Coordinator(
            body=body,
            rank=rank_of[body],
            leaders=tuple(sorted(leaders.get(body, ()), key=_standing)),
            members=tuple(members.get(body, ())),
            above=tuple(edge for edge in above if edge.start == body),
            below=tuple(edge for edge in below if edge.start == body),
            evidence=tuple(evidence.get(body, ())),
            member_ranks=rank_of,
        )
        for body in bodies
    ]


def _read(statement: str, clocks: Clocks, **parameters: Any) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, {**clocks.parameters, **parameters})
        return list(cursor.fetchall())


def _shape(clocks: Clocks) -> Shape:
    return Shape.of(clocks.parameters, past=False)


_CITED = "s.id, s.slug, s.title, c.locator"
_CITES = "JOIN sources_citation c ON c.id = f.citation_id JOIN sources_source s ON s.id = c.source_id"
"""The place that the fact `f` cites, and how it is joined."""


@cache
def _on_the_day(model: type[models.Model], shape: Shape) -> str:
    return " AND ".join(passes_clocks(model, "f", shape, MAY_HOLD))


def _members(bodies: Collection[UUID], clocks: Clocks) -> dict[UUID, list[Member]]:
    shape = _shape(clocks)
    found: dict[UUID, list[Member]] = {}
    for body, member, fact, holds, *place in _read(
        f"SELECT f.object_id, f.subject_id, f.id, {fact_holds().sql('f', shape)}, {_CITED} FROM {Relation._meta.db_table} f {_CITES}"
        f" WHERE f.object_id = ANY(%(bodies)s) AND f.type = %(type)s AND {_on_the_day(Relation, shape)} ORDER BY f.id",
        clocks,
        bodies=list(bodies),
        type=RelationType.MEMBER_OF,
    ):
        found.setdefault(body, []).append(Member(member, fact, Holds(holds), Place(*place)))
    return found


def _posts(bodies: Collection[UUID], clocks: Clocks) -> list[Any]:
    """Return who holds which post of the bodies, or may."""
    shape = _shape(clocks)
    return _read(
        f"SELECT p.institution_id, f.id, {fact_holds().sql('f', shape)}, f.kind, p.id, h.id, h.slug, h.name, p.slug, p.title, {_CITED}"
        f" FROM institutions_post p JOIN {Tenure._meta.db_table} f ON f.post_id = p.id JOIN institutions_person h ON h.id = f.person_id {_CITES}"
        f" WHERE p.institution_id = ANY(%(bodies)s) AND {_on_the_day(Tenure, shape)} ORDER BY f.id",
        clocks,
        bodies=list(bodies),
    )


def _ranks_of_persons(persons: Collection[UUID], clocks: Clocks) -> dict[UUID, list[RankFact]]:
    """Return the ranks of the posts that each person holds on the day, or may; the fact of each is the tenure."""
    shape = _shape(clocks)
    found: dict[UUID, list[RankFact]] = {}
    for person, fact, rank, slug, name, ordinal, holds, *place in _read(
        f"SELECT f.person_id, f.id, k.id, k.slug, k.name, k.ordinal, {fact_holds().sql('f', shape)}, {_CITED}"
        f" FROM {Tenure._meta.db_table} f JOIN institutions_post p ON p.id = f.post_id JOIN institutions_rank k ON k.id = p.rank_id {_CITES}"
        f" WHERE f.person_id = ANY(%(persons)s) AND f.kind <> %(acting)s AND {_on_the_day(Tenure, shape)} ORDER BY k.ordinal, f.id",
        clocks,
        persons=list(persons),
        acting=TenureKind.ACTING,
    ):
        told = RankFact(fact, rank, slug, name, ordinal, Holds(holds), Place(*place))
        found.setdefault(person, []).append(told)
    return found


def _evidence(bodies: Collection[UUID], clocks: Clocks) -> dict[UUID, list[Evidence]]:
    """Return the facts that say that each body allocates funds: functions, funding roles, money that it gave by the day."""
    shape = _shape(clocks)
    timeless = shape._replace(day=False)
    given = " AND ".join(passes_clocks(FundingFlow, "f", timeless))
    found: dict[UUID, list[Evidence]] = {}
    for body, resource, fact, name, holds, *place in _read(
        f"SELECT f.institution_id, 'responsibilities', f.id, n.name, {fact_holds().sql('f', shape)} AS holds, {_CITED}"
        f" FROM {Responsibility._meta.db_table} f JOIN institutions_function n ON n.id = f.function_id {_CITES}"
        f" WHERE f.institution_id = ANY(%(bodies)s) AND n.concept = %(concept)s AND {_on_the_day(Responsibility, shape)}"
        f" UNION ALL SELECT f.institution_id, 'program-roles', f.id, n.name, {fact_holds().sql('f', shape)}, {_CITED}"
        f" FROM {ProgramRole._meta.db_table} f JOIN programs_program n ON n.id = f.program_id {_CITES}"
        f" WHERE f.institution_id = ANY(%(bodies)s) AND f.role = %(funding)s AND {_on_the_day(ProgramRole, shape)}"
        f" UNION ALL SELECT f.provider_institution_id, 'funding-flows', f.id, f.type, 'yes', {_CITED}"
        f" FROM {FundingFlow._meta.db_table} f {_CITES}"
        f" WHERE f.provider_institution_id = ANY(%(bodies)s) AND f.type = ANY(%(given)s) AND lower(f.valid) <= %(valid_on)s::date AND {given}"
        " ORDER BY 1, 5 DESC, 2 DESC, 3",
        clocks,
        bodies=list(bodies),
        concept=FunctionConcept.FUND_ALLOCATION,
        funding=RoleType.FUNDING,
        given=[*PROMISES, *PAYMENTS, FlowType.APPROPRIATION],
    ):
        told = found.setdefault(body, [])
        if len(told) < MOST_EVIDENCE:
            told.append(Evidence(resource, fact, name, Holds(holds), Place(*place)))
    return found


# Programs


class Manager(NamedTuple):
    """A body that is accountable for a program or a part of it (IATI OrganisationRole 2), by one of its roles.

    `of` is the program that the role is in; `roles` how many it has in the program and its parts.
    """

    body: UUID
    role: UUID
    of: UUID
    holds: Holds
    place: Place
    roles: int


class Reach(NamedTuple):
    """A body that is, or stands over, several who manage a program: over how many, and over how many surely."""

    body: UUID
    managers: int
    surely: int


@dataclass(frozen=True, slots=True)
class Managed:
    """A program, who manages it on the day, and the lowest bodies that are, or stand over, all or several of them."""

    program: UUID
    managers: tuple[Manager, ...]
    over_all: tuple[Superior, ...]
    over_several: tuple[Reach, ...]
    alone: tuple[UUID, ...]
    """The managers of whom nobody on record stands over."""

    @property
    def one_over_all(self) -> Holds:
        """Say whether one body is, or stands over, all who manage it."""
        if not self.managers:
            return Holds.UNDETERMINED
        if any(each.holds == Holds.YES for each in self.over_all):
            return Holds.YES
        return Holds.UNDETERMINED if self.over_all or self.alone else Holds.NO

    @property
    def missing(self) -> list[Gap]:
        """Return what leaves it open."""
        if not self.managers:
            return [Gap(Missing.MANAGERS)]
        if self.one_over_all != Holds.UNDETERMINED:
            return []
        unsure = {path.start for each in self.over_all for path in each.paths if path.holds != Holds.YES}
        steps = [Gap(Missing.STEP, each.body) for each in self.managers if each.body in unsure]
        return [*steps, *(Gap(Missing.SUPERIORS, body) for body in self.alone)]


def managed(programs: Sequence[UUID], clocks: Clocks) -> list[Managed]:
    """Return who manages each of `programs`, in their order, and who stands over all or most of them. Three queries."""
    managers = _managers(programs, clocks)
    everyone = sorted({each.body for of in managers.values() for each in of})
    edges: Sequence[Edge] = []
    if everyone:
        edges = walk(everyone, clocks, up=True, depth=DEEPEST, most=MOST_WALKED).edges
        missing = gone({*everyone, *ends(edges)}, clocks)
        edges = without(missing, edges, up=True)
        managers = {
            program: [each for each in of if each.body not in missing] for program, of in managers.items()
        }
    answering = {edge.below for edge in edges}
    return [
        Managed(
            program=program,
            managers=tuple(own),
            over_all=tuple(_over(own, edges)),
            over_several=tuple(_over_several(own, edges)),
            alone=tuple(each.body for each in own if each.body not in answering),
        )
        for program in programs
        for own in [managers.get(program, [])]
    ]


def _over(managers: Iterable[Manager], edges: Sequence[Edge]) -> list[Superior]:
    return over_all([each.body for each in managers], edges)


def _over_several(managers: Collection[Manager], edges: Sequence[Edge]) -> list[Reach]:
    """Return the bodies that are, or stand over, more than one of `managers`: those over most first, of equals the lowest."""
    if len(managers) < 2:
        return []
    own = {each.body for each in managers}
    ways = [edge for edge in edges if edge.start in own]
    over: dict[UUID, set[UUID]] = {}
    surely: dict[UUID, set[UUID]] = {}
    for start in own:
        of = [edge for edge in ways if edge.start == start]
        for body in met(of, start, up=True):
            over.setdefault(body, set()).add(start)
        for body in reached_surely(start, of, up=True):
            surely.setdefault(body, set()).add(start)
    alike: dict[frozenset[UUID], set[UUID]] = {}
    for body, of_whom in over.items():
        if len(of_whom) > 1:
            alike.setdefault(frozenset(of_whom), set()).add(body)
    found = [
        Reach(body, len(of_whom), len(surely.get(body, ())))
        for of_whom, bodies in alike.items()
        for body in lowest(bodies, ways)
    ]
    return sorted(found, key=lambda each: (-each.managers, -each.surely, each.body))[:MOST_OVER]


def _managers(programs: Collection[UUID], clocks: Clocks) -> dict[UUID, list[Manager]]:
    """Return who is accountable for each program or a part of it, each body once: its own role, the surest first."""
    shape = _shape(clocks)
    found: dict[UUID, list[Manager]] = {}
    for program, *told, source, slug, title, locator, roles in _read(
        f"""WITH RECURSIVE part(program, id, depth) AS (
            SELECT id, id, 0 FROM unnest(%(programs)s::uuid[]) AS id
            UNION SELECT part.program, p.id, part.depth + 1 FROM part JOIN programs_program p ON p.parent_id = part.id
            WHERE part.depth < %(deepest)s
        ), told AS (
            SELECT part.program, part.depth, f.institution_id, f.id, f.program_id, {fact_holds().sql("f", shape)} AS holds, f.citation_id
            FROM part JOIN {ProgramRole._meta.db_table} f ON f.program_id = part.id
            WHERE f.role = %(accountable)s AND {_on_the_day(ProgramRole, shape)}
        ), best AS (
            SELECT DISTINCT ON (program, institution_id) *, count(*) OVER (PARTITION BY program, institution_id) AS roles
            FROM told ORDER BY program, institution_id, holds DESC, depth, id
        )
        SELECT f.program, f.institution_id, f.id, f.program_id, f.holds, {_CITED}, f.roles FROM best f {_CITES}
        ORDER BY f.program, f.depth, f.id""",
        clocks,
        programs=list(programs),
        deepest=DEEPEST,
        accountable=RoleType.ACCOUNTABLE,
    ):
        body, role, of, holds = told
        place = Place(source, slug, title, locator)
        found.setdefault(program, []).append(Manager(body, role, of, Holds(holds), place, roles))
    return found
