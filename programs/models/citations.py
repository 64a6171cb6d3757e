"""Further citations of what this app holds, and the statements about it: real keys, one row each."""

from __future__ import annotations

from typing import Any

from django.db import models

from sources.facts import Record, Stance, exactly_one
from sources.history import tracked
from sources.models import Citation, Statement

from .funding import FundingFlow
from .guidelines import Guideline, GuidelineStatus, Requirement
from .joint_actions import Challenge, Consultation, ConsultationStep, JointAction, Offer
from .priorities import Priority, VisitPriority
from .programs import Program, ProgramPriority, ProgramRole, ProgramSuccession
from .statistics import Indicator, Observation


def _to(model: type[models.Model], name: str = "further_citations") -> models.ForeignKey[Any, Any]:
    return models.ForeignKey(model, on_delete=models.PROTECT, null=True, blank=True, related_name=name)


CITED = (
    "priority", "visit_priority", "program", "program_succession", "program_role", "program_priority", "guideline",
    "guideline_status", "requirement", "funding_flow", "indicator", "observation", "joint_action", "challenge",
    "consultation", "consultation_step", "offer",
)  # fmt: skip


@tracked
class FurtherCitation(Record):
    """Another place that supports or disputes a fact, besides the citation that it rests on."""

    citation = models.ForeignKey(Citation, on_delete=models.PROTECT, related_name="further_uses_in_programs")
    stance = models.CharField(max_length=8, choices=Stance, default=Stance.SUPPORTS)
    priority = _to(Priority)
    visit_priority = _to(VisitPriority)
    program = _to(Program)
    program_succession = _to(ProgramSuccession)
    program_role = _to(ProgramRole)
    program_priority = _to(ProgramPriority)
    guideline = _to(Guideline)
    guideline_status = _to(GuidelineStatus)
    requirement = _to(Requirement)
    funding_flow = _to(FundingFlow)
    indicator = _to(Indicator)
    observation = _to(Observation)
    joint_action = _to(JointAction)
    challenge = _to(Challenge)
    consultation = _to(Consultation)
    consultation_step = _to(ConsultationStep)
    offer = _to(Offer)

    class Meta:
        constraints = [
            exactly_one(*CITED, name="programs_furthercitation_of_one_fact"),
            models.UniqueConstraint(
                fields=["citation", *CITED],
                nulls_distinct=False,
                name="programs_furthercitation_once",
                violation_error_code="unique",
                violation_error_message="The fact cites this place already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.stance}: {self.citation}"


SUBJECTS = ("program", "priority", "guideline", "joint_action", "consultation")


@tracked
class StatementSubject(Record):
    """What a statement is about, where that is a program, a priority, a guideline or a joint action."""

    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="program_subjects")
    program = _to(Program, "statements")
    priority = _to(Priority, "statements")
    guideline = _to(Guideline, "statements")
    joint_action = _to(JointAction, "statements")
    consultation = _to(Consultation, "statements")

    class Meta:
        constraints = [
            exactly_one(*SUBJECTS, name="programs_statementsubject_is_one_thing"),
            models.UniqueConstraint(
                fields=["statement", *SUBJECTS],
                nulls_distinct=False,
                name="programs_statementsubject_once",
                violation_error_code="unique",
                violation_error_message="The statement names this already.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.program or self.priority or self.guideline or self.joint_action or self.consultation)
