"""Whether a hypothetical project is eligible under the rules in force on a day, and why.

Three-valued: what neither the project nor the registry says is unknown, never false. A rule binds a project
if it applies to its program or to what that is part of. The verdict is `ineligible` if a requirement in force
is not met; `eligible` only if everything that binds was evaluated and met, and some rule in force asks anything of projects;
else `undetermined`. So a binding requirement that is not evaluated, a rule of which no requirement is on
record, and a rule of which it is not known whether it is in force all leave it undetermined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

from programs.models import Guideline, GuidelineProgram, GuidelineState, Program, Requirement, RequirementTest
from programs.recorded import Recorded, with_ancestors
from programs.requirements import Answer, Outcome, Project, read
from sources.periods import Holds

from .in_force import Standing, standings


class Verdict(models.TextChoices):
    """Whether the project may be funded, as far as the rules on record say."""

    ELIGIBLE = "eligible", "eligible"
    INELIGIBLE = "ineligible", "ineligible"
    UNDETERMINED = "undetermined", "undetermined"


@dataclass(frozen=True, slots=True)
class Reason:
    """A requirement and how the project stands to it."""

    requirement: Requirement
    outcome: Outcome

    @property
    def is_evaluated(self) -> bool:
        """Say whether anything was compared."""
        return self.requirement.test != RequirementTest.NOT_EVALUATED


@dataclass(frozen=True, slots=True)
class Rule:
    """A guideline that is or may be in force, the program by which it applies, and the reasons that it gives."""

    standing: Standing
    program: Program
    in_force: Holds
    reasons: tuple[Reason, ...]

    @property
    def is_of_projects(self) -> bool:
        """Say whether it asks anything of a project, be it only encouraged."""
        return any(reason.is_evaluated or reason.outcome.binding for reason in self.reasons)

    @property
    def verdict(self) -> Verdict:
        """Return what this rule alone says; a rule that asks nothing of a project stands in no project's way."""
        answers = {reason.outcome.answer for reason in self.reasons if reason.outcome.binding}
        if Answer.NO in answers:
            return Verdict.INELIGIBLE if self.in_force == Holds.YES else Verdict.UNDETERMINED
        if not self.reasons or Answer.UNKNOWN in answers:
            return Verdict.UNDETERMINED
        return Verdict.ELIGIBLE


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict and the rules that it rests on, those of the program itself first."""

    verdict: Verdict
    rules: tuple[Rule, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Return how many binding requirements are met, not met, unknown and not evaluated."""
        found = Counter(
            str(reason.outcome.answer) if reason.is_evaluated else "not_evaluated"
            for rule in self.rules
            for reason in rule.reasons
            if reason.outcome.binding
        )
        return {name: found[name] for name in ("yes", "no", "unknown", "not_evaluated")}


def judge(project: Project, registry: Recorded) -> Judgement:
    """Hold `project` against the rules in force for its program on the day of `registry`."""
    rules = tuple(_rules(project, registry))
    return Judgement(_verdict(rules), rules)


def _verdict(rules: Sequence[Rule]) -> Verdict:
    said = {rule.verdict for rule in rules}
    if Verdict.INELIGIBLE in said:
        return Verdict.INELIGIBLE
    asked = any(rule.in_force == Holds.YES and rule.is_of_projects for rule in rules)
    return Verdict.ELIGIBLE if asked and said == {Verdict.ELIGIBLE} else Verdict.UNDETERMINED


def _rules(project: Project, registry: Recorded) -> list[Rule]:
    chain = with_ancestors(project.program)
    nearness = {program.pk: place for place, program in enumerate(chain)}
    applied: dict[Any, Program] = {}
    links = GuidelineProgram.objects.filter(program__in=chain).values_list("guideline_id", "program_id")
    for key, program in sorted(links, key=lambda link: (nearness[link[1]], str(link[0]))):
        applied.setdefault(key, chain[nearness[program]])
    guidelines = registry.passing(Guideline.objects.filter(pk__in=applied)).order_by("slug")
    asked: dict[Any, list[Requirement]] = {}
    requirements = registry.passing(Requirement.objects.filter(guideline__in=applied))
    for requirement in requirements.select_related("citation__source").order_by("number", "id"):
        asked.setdefault(requirement.guideline_id, []).append(requirement)
    found = []
    for standing in standings(guidelines, registry.day, registry.recorded, registry.passing):
        in_force = standing.is_(GuidelineState.IN_FORCE)
        if in_force == Holds.NO:
            continue
        guideline = standing.guideline
        reasons = tuple(
            Reason(requirement, read(requirement.test, requirement.parameters).evaluate(project, registry))
            for requirement in asked.get(guideline.pk, [])
        )
        found.append(Rule(standing, applied[guideline.pk], in_force, reasons))
    return sorted(found, key=lambda rule: (nearness[rule.program.pk], rule.standing.guideline.slug))
