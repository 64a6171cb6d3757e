"""How much of the money and of the programs is the centre's, year by year.

Each share says what it rests on and what it leaves out; what is not on record is left out and counted, never
guessed.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import RELATIONS, Institution, Relation
from programs.models import (
    PROMISES,
    Concept,
    Consultation,
    Observation,
    Program,
    ProgramRole,
    ProviderLevel,
    RoleType,
)
from programs.models.funding import counted_year
from programs.recorded import states_of
from sources.dates import PartialDate
from sources.periods import Holds

from .delivery import Figure, Ratio, agreed, ratio, summed

CENTRAL, WHOLE = "central", ""
"""The breakdowns of an observation of fiscal appropriation that make the share."""


def last_day(year: int) -> dt.date:
    """Return the day for which the programs of a year are counted."""
    return dt.date(year, 12, 31)


class Appropriation(NamedTuple):
    """The central share of one series of fiscal appropriations in a year; `central` or `whole` None: not on record."""

    indicator: UUID
    jurisdiction: UUID | None
    central: Any
    whole: Any

    @property
    def share(self) -> Ratio | None:
        """Return the central share; None where a figure is missing."""
        if self.central is None or self.whole is None:
            return None
        return ratio(*(Figure(row.value, {row.qualifier}) for row in (self.central, self.whole)))


def appropriations(observations: models.QuerySet[Any]) -> dict[int, list[Appropriation]]:
    """Return the shares of fiscal appropriations by year, each series once; one query.

    `observations` is one account of each claim. Figures of an institution or a program, and of a month, are none
    of the whole.
    """
    of_years = observations.filter(
        indicator__concept=Concept.FISCAL_APPROPRIATION,
        breakdown__in=(CENTRAL, WHOLE),
        period__regex="^[0-9]{4}$",
        institution=None,
        program=None,
    ).select_related("citation", "indicator")
    series: dict[tuple[int, UUID, UUID | None], dict[str, Observation]] = defaultdict(dict)
    for row in of_years.order_by("period", "indicator__slug", "jurisdiction__slug", "pk"):
        series[int(row.period), row.indicator_id, row.jurisdiction_id][row.breakdown] = row
    found: dict[int, list[Appropriation]] = defaultdict(list)
    for (year, indicator, jurisdiction), parts in series.items():
        found[year].append(Appropriation(indicator, jurisdiction, parts.get(CENTRAL), parts.get(WHOLE)))
    return dict(found)


@dataclass(slots=True)
class Accountability:
    """The programs that exist on the last day of a year, by who is accountable for them.

    `unknown`: nobody is on record as accountable that day. `undetermined`: programs of which it is not established whether they exist that day.
    `there` says whether each commission exists that day, `under` which programs count for it.
    """

    central: list[UUID] = field(default_factory=list)
    other: list[UUID] = field(default_factory=list)
    unknown: list[UUID] = field(default_factory=list)
    undetermined: list[UUID] = field(default_factory=list)
    there: dict[UUID, Holds] = field(default_factory=dict)
    under: dict[UUID, list[UUID]] = field(default_factory=dict)
    roles: list[Any] = field(default_factory=list)

    @property
    def programs(self) -> int:
        """Return how many programs exist."""
        return len(self.central) + len(self.other) + len(self.unknown)

    def share(self, part: int) -> Ratio | None:
        """Return what `part` is of the programs whose accountable body is known."""
        known = Figure(Decimal(len(self.central) + len(self.other)))
        return ratio(Figure(Decimal(part)), known)


def accountability(
    years: Iterable[int],
    programs: Collection[Program],
    roles: Collection[ProgramRole],
    relations: Collection[Relation],
    commissions: Collection[Institution],
    recorded: dt.date,
) -> dict[int, Accountability]:
    """Return, for each year, who is accountable on its last day; asks nothing of the database.

    A program is central if one accountable body is. It is under a commission if an accountable body is that
    commission, or stands directly under it that day by one of `relations`, those that give it authority (its
    executive office, what it leads, supervises or administers, what is part of it or reports to it).
    """
    of_program: dict[UUID, list[ProgramRole]] = defaultdict(list)
    for role in roles:
        of_program[role.program_id].append(role)
    asked = list(years)
    days = [last_day(year) for year in asked]

    def states(rows: Iterable[Any]) -> dict[UUID, list[Holds]]:
        return {row.pk: states_of(row, days, recorded) for row in rows}

    exist, hold, there, stand = states(programs), states(roles), states(commissions), states(relations)
    found = {}
    for place, year in enumerate(asked):
        under = bodies_under(there, [each for each in relations if stand[each.pk][place] == Holds.YES])
        result = found[year] = Accountability(
            there={commission: of[place] for commission, of in there.items()},
            under={commission: [] for commission in there},
        )
        for program in programs:
            exists = exist[program.pk][place]
            if exists != Holds.YES:
                if exists == Holds.UNDETERMINED:
                    result.undetermined.append(program.pk)
                continue
            held = [role for role in of_program[program.pk] if hold[role.pk][place] == Holds.YES]
            result.roles += held
            kinds = {role.institution.is_central for role in held}
            among = result.central if True in kinds else result.other if False in kinds else result.unknown
            among.append(program.pk)
            for commission, bodies in under.items():
                if any(role.institution_id in bodies for role in held):
                    result.under[commission].append(program.pk)
    return found


def bodies_under(commissions: Iterable[UUID], relations: Iterable[Relation]) -> dict[UUID, set[UUID]]:
    """Return each commission with the bodies that stand directly under it by `relations`, itself among them."""
    found = {commission: {commission} for commission in commissions}
    for relation in relations:
        above, below = relation.subject_id, relation.object_id
        if RELATIONS[relation.type].above == "object":
            above, below = below, above
        if above in found:
            found[above].add(below)
    return found


class AgreedShare(NamedTuple):
    """What consultations of a year agreed in one currency, as far as both the centre's part and the whole are on record.

    `incomplete` lists those of which only some amount is, `silent` those of which none is.
    """

    central: Figure | None
    whole: Figure | None
    compared: list[Any]
    incomplete: list[Any]
    silent: list[Any]

    @property
    def share(self) -> Ratio | None:
        """Return the central share; None where nothing can be compared."""
        return None if self.central is None or self.whole is None else ratio(self.central, self.whole)


def agreements(consultations: Iterable[Consultation]) -> dict[int, dict[str, AgreedShare]]:
    """Return what was agreed, by the year of the consultation and the currency; undated ones are of no year.

    Those without any amount stand under the currency `` (none).
    """
    dated: dict[tuple[int, str], list[Consultation]] = defaultdict(list)
    for each in consultations:
        if each.date is not None:
            dated[PartialDate(each.date).first.year, each.currency].append(each)
    found: dict[int, dict[str, AgreedShare]] = defaultdict(dict)
    for (year, currency), held in sorted(dated.items()):
        compared, incomplete, silent = [], [], []
        central, whole = Figure(), Figure()
        for each in held:
            total = agreed(each)
            if total is None:
                silent.append(each)
            elif each.central_amount is None or total.bounds:
                incomplete.append(each)
            else:
                compared.append(each)
                central.add(Figure(each.central_amount, set(), 0, {each.citation.source_id}))
                whole.add(total)
        some = bool(compared)
        found[year][currency] = AgreedShare(
            central if some else None, whole if some else None, compared, incomplete, silent
        )
    return dict(found)


class PromisedShare(NamedTuple):
    """What is promised for joint actions in a fiscal year in one currency: by the centre, by all whose level is known.

    `unknown` is what is promised by those whose level of government is not on record.
    """

    central: Figure | None
    known: Figure | None
    unknown: Figure | None

    @property
    def share(self) -> Ratio | None:
        """Return the central share of what is known by level; nothing central on record is no share of zero."""
        return None if self.central is None or self.known is None else ratio(self.central, self.known)


def promised(flows: models.QuerySet[Any]) -> dict[int, dict[str, PromisedShare]]:
    """Return what joint actions were promised, by fiscal year and currency; one query.

    `flows` is one account of each claim. What several years share, or no known year, is left out.
    """
    rows = (
        flows.filter(type__in=PROMISES, joint_action__isnull=False, fiscal_year_end=None)
        .annotate(year=counted_year())
        .exclude(year=None)
    )
    parts: dict[tuple[int, str], dict[str, Figure]] = defaultdict(dict)
    for (year, currency, level), figure in summed(rows, "year", "currency", "provider_level"):
        parts[year, currency][level] = figure
    found: dict[int, dict[str, PromisedShare]] = defaultdict(dict)
    for (year, currency), levels in sorted(parts.items()):
        found[year][currency] = _promised(levels)
    return dict(found)


def _promised(levels: Mapping[str, Figure]) -> PromisedShare:
    known: Figure | None = None
    for level, figure in levels.items():
        if level:
            known = known or Figure()
            known.add(figure)
    return PromisedShare(levels.get(ProviderLevel.CENTRAL), known, levels.get(""))


def accountable(roles: models.QuerySet[Any]) -> list[ProgramRole]:
    """Return the accountable roles with what says whether they hold and whose they are. One query."""
    wanted = roles.filter(role=RoleType.ACCOUNTABLE).order_by("pk")
    return list(wanted.select_related("citation__source", "institution__jurisdiction"))
