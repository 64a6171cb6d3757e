"""Which body has adopted, drafted or lacks rules under a commission on a day.

Rules are under a commission if one of their requirements names it as overseer. The programs concerned are
those to which such rules apply, at any time, with all their parts. The bodies are those who issued such rules,
and those who are accountable for a program concerned on the day, without the commission itself. Of a body
count the rules that it issued and that apply to a program concerned.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

from institutions.models import Institution
from programs.lines import with_parts
from programs.models import (
    Guideline,
    GuidelineIssuer,
    GuidelineProgram,
    GuidelineState,
    Program,
    ProgramRole,
    Requirement,
    RequirementTest,
    RoleType,
)
from programs.recorded import state_of
from sources.periods import Holds

from .in_force import Standing, standings


class Adoption(models.TextChoices):
    """How far a body is with rules under a commission, as far as is on record."""

    ADOPTED = "adopted", "rules that name the commission are in force"
    DRAFTED = "drafted", "rules are a draft, or a source of that time shows them as one"
    IN_FORCE_NOT_NAMED = (
        "in_force_not_named",
        "rules are in force, but none of them is known to name the commission",
    )
    LACKS = "lacks", "no rules in force or in draft are on record"
    UNDETERMINED = "undetermined", "whether its rules are in force or in draft is not established"


@dataclass(frozen=True, slots=True)
class Held:
    """A rule of a body, how it stands on the day, and the requirement by which it names the commission, if any."""

    standing: Standing
    naming: Requirement | None


@dataclass(frozen=True, slots=True)
class Row:
    """A body, how far it is and why, its rules, and the roles by which it is accountable for programs concerned."""

    institution: Institution
    adoption: Adoption
    reason: str
    rules: tuple[Held, ...]
    roles: tuple[ProgramRole, ...]


def adoption(
    commission: Institution, day: dt.date, recorded: dt.date, passing: Callable[[Any], Any]
) -> list[Row]:
    """Return how far each body is on `day`, by slug. A fixed number of queries.

    Of rows that `passing` keeps; `recorded` is the day of the revision that answers.
    """
    naming = _naming(commission, passing)
    named = Program.objects.filter(guidelines__guideline__in=naming).values_list("pk", flat=True)
    concerned = with_parts(Program, set(named))
    about = set(GuidelineProgram.objects.filter(program__in=concerned).values_list("guideline_id", flat=True))
    guidelines = passing(Guideline.objects.filter(pk__in=about | set(naming))).order_by("slug")
    stands = {standing.guideline.pk: standing for standing in standings(guidelines, day, recorded, passing)}
    issued: dict[Any, list[Any]] = {}
    for issuer in GuidelineIssuer.objects.filter(guideline__in=stands).order_by("guideline__slug"):
        issued.setdefault(issuer.institution_id, []).append(issuer.guideline_id)
    roles = _roles(concerned, day, recorded, passing)
    bodies = {body for body, own in issued.items() if set(own) & set(naming)} | set(roles)
    bodies.discard(commission.pk)
    return [
        Row(
            institution=body,
            adoption=answer,
            reason=why,
            rules=held,
            roles=tuple(roles.get(body.pk, ())),
        )
        for body in Institution.objects.filter(pk__in=bodies).order_by("slug")
        for held in [tuple(Held(stands[key], naming.get(key)) for key in issued.get(body.pk, ()))]
        for answer, why in [_adoption(held, day)]
    ]


def _adoption(rules: Sequence[Held], day: dt.date) -> tuple[Adoption, str]:
    """Return how far a body with `rules` is, and why in words, with the rules that decide it."""
    in_force, draft = GuidelineState.IN_FORCE, GuidelineState.DRAFT
    every = [held.standing for held in rules]
    named = [held.standing for held in rules if held.naming]
    others = [held.standing for held in rules if not held.naming]
    found: list[tuple[Adoption, str, list[Standing]]] = [
        (
            Adoption.ADOPTED,
            "In force, and naming the commission",
            [rule for rule in named if rule.is_(in_force) == Holds.YES],
        ),
        (
            Adoption.UNDETERMINED,
            "Naming the commission, but whether it is in force that day is not established",
            [rule for rule in named if rule.is_(in_force) == Holds.UNDETERMINED],
        ),
        (Adoption.DRAFTED, "A draft that day", [rule for rule in every if rule.is_(draft) == Holds.YES]),
        (
            Adoption.IN_FORCE_NOT_NAMED,
            "In force, but not known to name the commission",
            [rule for rule in others if rule.is_(in_force) == Holds.YES],
        ),
        (
            Adoption.DRAFTED,
            "Shown as a draft by a source of that time",
            [rule for rule in every if rule.is_attested(draft, day)],
        ),
        (
            Adoption.UNDETERMINED,
            "Whether it is a draft or in force that day is not established",
            [rule for rule in every if Holds.UNDETERMINED in (rule.is_(in_force), rule.is_(draft))],
        ),
    ]
    for answer, why, deciding in found:
        if deciding:
            return answer, f"{why}: {'; '.join(rule.words for rule in deciding)}."
    if every:
        return Adoption.LACKS, f"Neither in force nor a draft that day: {'; '.join(r.words for r in every)}."
    return Adoption.LACKS, "No rules of this body for a program concerned are on record."


def _naming(commission: Institution, passing: Callable[[Any], Any]) -> dict[Any, Requirement]:
    """Return the requirement by which each guideline names the commission, by the guideline's id."""
    rows = passing(
        Requirement.objects.filter(
            test=RequirementTest.COMMISSION_OVERSIGHT, parameters__commission=commission.slug
        )
    )
    found: dict[Any, Requirement] = {}
    for row in rows.select_related("citation__source").order_by("number", "id"):
        found.setdefault(row.guideline_id, row)
    return found


def _roles(
    programs: set[Any], day: dt.date, recorded: dt.date, passing: Callable[[Any], Any]
) -> dict[Any, list[ProgramRole]]:
    """Return who is, or may be, accountable for one of the programs on the day, with the roles."""
    rows = passing(ProgramRole.objects.filter(program__in=programs, role=RoleType.ACCOUNTABLE))
    found: dict[Any, list[ProgramRole]] = {}
    for role in rows.one_per_claim().select_related("citation__source").order_by("program__slug", "id"):
        if state_of(role, day, recorded) != Holds.NO:
            found.setdefault(role.institution_id, []).append(role)
    return found
