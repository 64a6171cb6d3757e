"""What names each thing and fact of this app where another refers to it."""

from __future__ import annotations

from institutions.api.references import name_of_other
from institutions.models import Institution
from sources.api.projection import exact_text
from sources.api.references import name_of

from ..models import (
    Challenge,
    Consultation,
    ConsultationStep,
    FundingFlow,
    Guideline,
    GuidelineStatus,
    Indicator,
    JointAction,
    Observation,
    Offer,
    Priority,
    Program,
    ProgramPriority,
    ProgramRole,
    ProgramSuccession,
    Requirement,
    VisitPriority,
)

name_of(Program, "name")
name_of(Priority, "name")
name_of(Guideline, "title")
name_of(Indicator, "name")
name_of(JointAction, "name")
name_of(Consultation, "name")
name_of(Challenge, lambda t, _: f"left({t}.text, 120)")
name_of(
    FundingFlow,
    lambda t, _: f"concat({t}.type, ': ', {t}.currency, ' ', {exact_text(f'{t}.amount')})",
    address="key",
)
name_of(
    Offer,
    lambda t, _: (
        f"(SELECT concat(oc.name, ' ', {t}.number) FROM programs_consultation oc WHERE oc.id = {t}.consultation_id)"
    ),
    address="key",
)
name_of(Requirement, "subject", address="key")
name_of(GuidelineStatus, "status", address="key")
name_of(ConsultationStep, "state", address="key")
name_of(
    Observation,
    lambda t, _: (
        f"(SELECT concat_ws(', ', oi.name, nullif({t}.breakdown, ''), {t}.period) FROM programs_indicator oi"
        f" WHERE oi.id = {t}.indicator_id)"
    ),
    address="key",
)
name_of_other(VisitPriority, "priority_id", Priority)
name_of_other(ProgramSuccession, "successor_id", Program)
name_of_other(ProgramRole, "institution_id", Institution)
name_of_other(ProgramPriority, "priority_id", Priority)
