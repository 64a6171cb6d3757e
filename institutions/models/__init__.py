"""Institutions, the people in them and how they change."""

from __future__ import annotations

from . import rules  # noqa: F401  (the rules declare themselves)
from .change_events import ChangeEvent, IssuingBody, Outcome, OutcomeType
from .citations import FurtherCitation, StatementSubject
from .institutions import (
    AUTHORITY,
    COORDINATING,
    RELATIONS,
    TOLD_FROM_ABOVE,
    Identifier,
    IdentifierScheme,
    Institution,
    InstitutionForm,
    InstitutionKind,
    InstitutionName,
    InstitutionRank,
    Location,
    NameKind,
    Relation,
    RelationType,
    Responsibility,
    ResponsibilityChange,
)
from .people import Person, Qualification, SiteKind, Tour, TourKind, Visit
from .posts import Post, Tenure, TenureKind
from .vocabulary import Function, FunctionConcept, Jurisdiction, JurisdictionCode, JurisdictionKind, Rank

__all__ = [
    "AUTHORITY", "COORDINATING", "RELATIONS", "TOLD_FROM_ABOVE", "ChangeEvent", "Function", "FunctionConcept", "FurtherCitation", "Identifier", "IdentifierScheme", "Institution",
    "InstitutionForm", "InstitutionKind", "InstitutionName", "InstitutionRank", "IssuingBody", "Jurisdiction",
    "JurisdictionCode", "JurisdictionKind", "Location", "NameKind", "Outcome", "OutcomeType", "Person", "Post",
    "Qualification", "Rank", "Relation", "RelationType", "Responsibility", "ResponsibilityChange", "SiteKind",
    "StatementSubject", "Tenure", "TenureKind", "Tour", "TourKind", "Visit",
]  # fmt: skip
