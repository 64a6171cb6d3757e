"""Programs, priorities, rules, money, statistics and joint actions."""

from __future__ import annotations

from . import rules  # noqa: F401  (declares the rules over several rows)
from .citations import FurtherCitation, StatementSubject
from .funding import (
    IATI_CODES,
    OUTSIDE_SUMS,
    PAYMENTS,
    PROMISES,
    FlowType,
    FundingFlow,
    ProviderLevel,
    ProviderScope,
)
from .guidelines import (
    Guideline,
    GuidelineIssuer,
    GuidelineProgram,
    GuidelineReplacement,
    GuidelineState,
    GuidelineStatus,
    Requirement,
    RequirementTest,
)
from .joint_actions import (
    Challenge,
    ChallengedAction,
    Consultation,
    ConsultationParty,
    ConsultationState,
    ConsultationStep,
    JointAction,
    JointActionStep,
    Offer,
    OfferOutcome,
    Side,
)
from .priorities import Priority, Stage, VisitPriority
from .programs import (
    ROLE_CODES,
    Basis,
    Level,
    Program,
    ProgramHost,
    ProgramKind,
    ProgramPriority,
    ProgramRole,
    ProgramStatus,
    ProgramSuccession,
    RoleType,
)
from .statistics import Concept, Indicator, Observation, Qualifier
from .totals import ContestedClaim, FundingTotal, PassedOverFlow

__all__ = [
    "IATI_CODES", "OUTSIDE_SUMS", "PAYMENTS", "PROMISES", "ROLE_CODES", "Basis", "Challenge", "ChallengedAction", "Concept",
    "Consultation", "ConsultationParty", "ConsultationState", "ConsultationStep", "ContestedClaim", "FlowType", "FundingFlow",
    "FundingTotal", "FurtherCitation", "Guideline", "GuidelineIssuer", "GuidelineProgram", "GuidelineReplacement", "GuidelineState",
    "GuidelineStatus", "Indicator", "JointAction", "JointActionStep", "Level", "Observation", "Offer", "OfferOutcome",
    "PassedOverFlow",
    "Priority", "Program", "ProgramHost", "ProgramKind", "ProgramPriority", "ProgramRole", "ProgramStatus",
    "ProgramSuccession", "ProviderLevel", "ProviderScope", "Qualifier", "Requirement", "RequirementTest", "RoleType",
    "Side", "Stage", "StatementSubject", "VisitPriority",
]  # fmt: skip
