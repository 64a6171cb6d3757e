"""The resources of this app and their addresses."""

from __future__ import annotations

from typing import Any

from . import statements, views
from .transitions import ACTS

__all__ = ["ACTS", "PARTS", "RESOURCES"]

RESOURCES: dict[str, type[Any]] = {
    "programs": views.ProgramViewSet,
    "program-roles": views.ProgramRoleViewSet,
    "program-priorities": views.ProgramPriorityViewSet,
    "program-successions": views.ProgramSuccessionViewSet,
    "priorities": views.PriorityViewSet,
    "visit-priorities": views.VisitPriorityViewSet,
    "guidelines": views.GuidelineViewSet,
    "guideline-statuses": views.GuidelineStatusViewSet,
    "requirements": views.RequirementViewSet,
    "funding-flows": views.FundingFlowViewSet,
    "indicators": views.IndicatorViewSet,
    "observations": views.ObservationViewSet,
    "joint-actions": views.JointActionViewSet,
    "challenges": views.ChallengeViewSet,
    "consultations": views.ConsultationViewSet,
    "consultation-steps": views.ConsultationStepViewSet,
    "offers": views.OfferViewSet,
    "statements": statements.StatementViewSet,
}

PARTS: dict[str, type[Any]] = {"programs": views.ProgramManagementViewSet}
"""What stands under a single row of a resource: `/programs/{id}/management`."""
