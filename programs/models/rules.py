"""The rules over several rows, which constraint triggers keep, and what belongs to whom."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import models

from sources.merging import KEEPS_A_COURSE
from sources.models import Statement
from sources.parts import PARTS
from sources.refusals import BELONGINGS, ROWS_RULES, Belonging, RowsRule

from .funding import FundingFlow
from .guidelines import Guideline, GuidelineReplacement
from .joint_actions import Challenge, Consultation, ConsultationStep, JointAction, Offer
from .priorities import Priority
from .programs import Program, ProgramSuccession

ENDS: dict[type[models.Model], tuple[str, str]] = {
    Program: ("id", "parent_id"),
    Priority: ("id", "parent_id"),
    ProgramSuccession: ("predecessor_id", "successor_id"),
    GuidelineReplacement: ("guideline_id", "replaced_id"),
}
"""From which column to which the rows lead that must not lead in a circle."""


def _leads_round(row: models.Model, ids: Sequence[str]) -> bool:
    ends = ENDS.get(type(row))
    return ends is not None and all(str(getattr(row, name)) in ids for name in ends)


def _circle(model: type[models.Model], fields: Sequence[str], told: str) -> RowsRule:
    message = f"This closes a circle: {told}."
    return RowsRule(fields, "closes_a_circle", message, model, breaks=_leads_round)


ROWS_RULES["programs_program_no_cycle"] = _circle(
    Program, ("parent",), "a program would be part of itself, by way of others"
)
ROWS_RULES["programs_priority_no_cycle"] = _circle(
    Priority, ("parent",), "a priority would be part of itself, by way of others"
)
ROWS_RULES["programs_programsuccession_no_cycle"] = _circle(
    Program, ("successor", "predecessor"), "a program would come before itself, by way of others"
)
ROWS_RULES["programs_guidelinereplacement_no_cycle"] = _circle(
    Guideline, ("replaced", "guideline"), "a guideline would replace itself, by way of others"
)


def _is_paid_for_nothing(row: models.Model, others: Sequence[str]) -> bool:
    if not isinstance(row, FundingFlow) or str(row.pk) in others:
        return False
    return str(row.fulfils_id) in others or FundingFlow.objects.filter(pk__in=others, fulfils=row).exists()


ROWS_RULES["programs_fundingflow_fulfils_a_promise"] = RowsRule(
    fields=("fulfils", "type", "currency"),
    code="not_a_promise",
    message="What is fulfilled must be a commitment or pledge in the same currency.",
    model=FundingFlow,
    breaks=_is_paid_for_nothing,
    mended_by=lambda flow: ("fulfils",) if flow.fulfils_id else ("type", "currency"),
)
ROWS_RULES["programs_consultation_as_its_last_turn"] = RowsRule(
    fields=("state",),
    code="course_contradicts",
    message="The state and the offers are not those of the last turn.",
    model=Consultation,
    breaks=lambda row, ids: isinstance(row, Consultation | ConsultationStep | Offer),
)
ROWS_RULES["programs_consultationstep_runs_forward"] = RowsRule(
    fields=("date",),
    code="runs_backwards",
    message="A later turn comes before an earlier one.",
    model=ConsultationStep,
    breaks=lambda row, ids: isinstance(row, ConsultationStep),
)
for _table in ("offer", "consultationstep"):
    BELONGINGS[f"programs_{_table}_by_a_party"] = Belonging(
        field="institution",
        code="not_a_party",
        message="Only who takes part in a consultation can act in it.",
    )

PARTS[Statement] = (*PARTS[Statement], "program_subjects")
PARTS[Program] = ("hosts",)
KEEPS_A_COURSE.add(Consultation)
PARTS[Guideline] = ("issuers", "applies_to", "replaces")
PARTS[JointAction] = ("steps",)
PARTS[Challenge] = ("joint_actions",)
PARTS[Consultation] = ("turns", "offers", "parties")
