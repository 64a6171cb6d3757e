"""The resources of this app and their addresses."""

from __future__ import annotations

from typing import Any

from . import views

RESOURCES: dict[str, type[Any]] = {
    "institutions": views.InstitutionViewSet,
    "names": views.NameViewSet,
    "institution-ranks": views.InstitutionRankViewSet,
    "identifiers": views.IdentifierViewSet,
    "locations": views.LocationViewSet,
    "relations": views.RelationViewSet,
    "responsibilities": views.ResponsibilityViewSet,
    "functions": views.FunctionViewSet,
    "ranks": views.RankViewSet,
    "jurisdictions": views.JurisdictionViewSet,
    "jurisdiction-codes": views.JurisdictionCodeViewSet,
    "change-events": views.ChangeEventViewSet,
    "outcomes": views.OutcomeViewSet,
    "people": views.PersonViewSet,
    "qualifications": views.QualificationViewSet,
    "posts": views.PostViewSet,
    "tenures": views.TenureViewSet,
    "tours": views.TourViewSet,
    "visits": views.VisitViewSet,
}
