"""How the lists of this app are narrowed."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError

from institutions.models import Institution, Jurisdiction, Person, Visit
from sources.api.decimals import MOST_AS_NUMBER
from sources.api.filters import (
    CitedFilter,
    ClaimFilter,
    FactFilter,
    ReferenceFilter,
    ThingFilter,
    choices,
    contains,
    references,
)
from sources.api.serializers import PARTIAL_DATE
from sources.dates import PartialDate

from .. import models
from ..models import funding, guidelines, joint_actions, priorities, programs, statistics
from .flow_groups import FlowGroupFilter, ids


def _text(field: str, help_text: str) -> django_filters.Filter:
    return django_filters.CharFilter(field_name=field, help_text=help_text)


def _number(field: str, lookup: str, help_text: str, **bounds: Any) -> django_filters.Filter:
    return django_filters.NumberFilter(
        field_name=field,
        lookup_expr=lookup,
        min_value=bounds.pop("min_value", 0),
        max_value=bounds.pop("max_value", MOST_AS_NUMBER),
        help_text=help_text,
        **bounds,
    )


def years(field: str) -> tuple[django_filters.Filter, django_filters.Filter, django_filters.Filter]:
    """Return the parameters `field`, `field__gte` and `field__lte` for a year."""
    whole = {"decimal_places": 0, "min_value": 0, "max_value": 9999}
    return (
        _number(field, "exact", "That year, exactly.", **whole),
        _number(field, "gte", "That year or later.", **whole),
        _number(field, "lte", "That year or earlier.", **whole),
    )


class PartialDateField(forms.CharField):
    """A day, a month or a year, as it was recorded."""

    schema = {"type": "string", "pattern": PARTIAL_DATE}

    def to_python(self, value: Any) -> Any:
        """Return the date; refuse with invalid_date."""
        text = super().to_python(value)
        if not text:
            return None
        try:
            return PartialDate(text)
        except ValueError as error:
            raise ValidationError("Write 2023, 2023-03 or 2023-03-16.", code="invalid_date") from error


class PartialDateFilter(django_filters.Filter):
    """A parameter that is a date as known."""

    field_class = PartialDateField


class PriorityFilter(ThingFilter):
    """How the list of priorities is narrowed."""

    q = contains("name", "name_zh", "name_pinyin", "document")
    parent, parent__in = references("parent", models.Priority)
    issuer, issuer__in = references("issuer", Institution)
    stage, stage__in = choices("stage", priorities.Stage)
    ford = _text("ford", "Code of the Fields of R&D, exactly.")


class VisitPriorityFilter(CitedFilter):
    """How the list of what visits signalled is narrowed."""

    key = _text("key", "The stable name of the row in files, exactly.")
    visit, visit__in = references("visit", Visit)
    priority, priority__in = references("priority", models.Priority)
    person, person__in = references("person", Person, "visit__person")


class ProgramFilter(ThingFilter):
    """How the list of programs is narrowed."""

    q = contains("name", "name_zh", "name_pinyin", "abbreviation")
    kind, kind__in = choices("kind", programs.ProgramKind)
    level, level__in = choices("level", programs.Level)
    status, status__in = choices("status", programs.ProgramStatus)
    parent, parent__in = references("parent", models.Program)
    jurisdiction, jurisdiction__in = references("jurisdiction", Jurisdiction, "hosts__jurisdiction")
    institution, institution__in = references("institution", Institution, "roles__institution")
    priority, priority__in = references("priority", models.Priority, "priorities__priority")


class ProgramSuccessionFilter(CitedFilter):
    """How the list of successions is narrowed."""

    key = _text("key", "The stable name of the succession in files, exactly.")
    predecessor, predecessor__in = references("predecessor", models.Program)
    successor, successor__in = references("successor", models.Program)


class ProgramRoleFilter(FactFilter):
    """How the list of roles is narrowed."""

    program, program__in = references("program", models.Program)
    institution, institution__in = references("institution", Institution)
    role, role__in = choices("role", programs.RoleType)
    detail = _text("detail", "What the role is called there, exactly.")
    program_kind, program_kind__in = choices("program_kind", programs.ProgramKind, "program__kind")


class ProgramPriorityFilter(FactFilter):
    """How the list of priorities that programs serve is narrowed."""

    program, program__in = references("program", models.Program)
    priority, priority__in = references("priority", models.Priority)
    basis, basis__in = choices("basis", programs.Basis)


class GuidelineFilter(ThingFilter):
    """How the list of guidelines is narrowed."""

    q = contains("title", "title_zh", "number")
    institution, institution__in = references("institution", Institution, "issuers__institution")
    program, program__in = references("program", models.Program, "applies_to__program")
    replaces, replaces__in = references("replaces", models.Guideline, "replaces__replaced")


class GuidelineStatusFilter(FactFilter):
    """How the list of statuses is narrowed."""

    guideline, guideline__in = references("guideline", models.Guideline)
    status, status__in = choices("status", guidelines.GuidelineState)
    program, program__in = references("program", models.Program, "guideline__applies_to__program")
    institution, institution__in = references("institution", Institution, "guideline__issuers__institution")


class RequirementFilter(CitedFilter):
    """How the list of requirements is narrowed."""

    q = contains("text", "subject")
    key = _text("key", "The stable name of the requirement in files, exactly.")
    guideline, guideline__in = references("guideline", models.Guideline)
    subject = _text("subject", "What it is about, exactly.")
    test, test__in = choices("test", guidelines.RequirementTest)
    program, program__in = references("program", models.Program, "guideline__applies_to__program")


class FundingFlowFilter(FlowGroupFilter, ClaimFilter):
    """How the list of flows is narrowed."""

    q = contains("covers", "figure_as_printed")
    type, type__in = choices("type", funding.FlowType)
    provider_institution, provider_institution__in = references("provider_institution", Institution)
    provider_program, provider_program__in = references("provider_program", models.Program)
    provider_jurisdiction, provider_jurisdiction__in = references("provider_jurisdiction", Jurisdiction)
    receiver_institution, receiver_institution__in = references("receiver_institution", Institution)
    receiver_program, receiver_program__in = references("receiver_program", models.Program)
    receiver_jurisdiction, receiver_jurisdiction__in = references("receiver_jurisdiction", Jurisdiction)
    provider_level, provider_level__in = choices("provider_level", funding.ProviderLevel)
    provider_scope, provider_scope__in = choices("provider_scope", funding.ProviderScope)
    jurisdiction, jurisdiction__in = references("jurisdiction", Jurisdiction)
    priority, priority__in = references("priority", models.Priority)
    joint_action, joint_action__in = references("joint_action", models.JointAction)
    consultation, consultation__in = references("consultation", models.Consultation)
    fulfils, fulfils__in = references("fulfils", models.FundingFlow)
    fiscal_year, fiscal_year__gte, fiscal_year__lte = years("fiscal_year")
    amount__gte = _number("amount", "gte", "That amount or more, in units of the currency of each flow.")
    amount__lte = _number("amount", "lte", "That amount or less, in units of the currency of each flow.")
    currency = _text("currency", "ISO 4217 code, exactly.")
    qualifier, qualifier__in = choices("qualifier", statistics.Qualifier)


class IndicatorFilter(ThingFilter):
    """How the list of indicators is narrowed."""

    q = contains("name", "name_zh")
    concept, concept__in = choices("concept", statistics.Concept)
    unit = _text("unit", "The unit, exactly.")


class ObservationFilter(ClaimFilter):
    """How the list of figures is narrowed."""

    indicator, indicator__in = references("indicator", models.Indicator)
    concept, concept__in = choices("indicator__concept", statistics.Concept)
    period = PartialDateFilter(field_name="period", help_text="The period as it is recorded, exactly.")
    breakdown = _text("breakdown", "Which part of the whole, exactly.")
    jurisdiction, jurisdiction__in = references("jurisdiction", Jurisdiction)
    institution, institution__in = references("institution", Institution)
    program, program__in = references("program", models.Program)
    person, person__in = references("person", Person)
    qualifier, qualifier__in = choices("qualifier", statistics.Qualifier)
    vintage = _text("vintage", "Which account of the figure, exactly: `preliminary`, `final`.")


class JointActionFilter(ThingFilter):
    """How the list of joint actions is narrowed."""

    q = contains("name", "name_zh")
    program, program__in = references("program", models.Program)


class ChallengeFilter(ThingFilter):
    """How the list of challenges is narrowed."""

    q = contains("text")
    joint_action, joint_action__in = references(
        "joint_action", models.JointAction, "joint_actions__joint_action"
    )


class LocalArea(ReferenceFilter):
    """The parameter `jurisdiction` of consultations."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the consultations in which a locality of the area takes part."""
        if not value:
            return qs
        local = models.ConsultationParty.objects.of_localities_in(ids(Jurisdiction, [value]))
        return qs.filter(pk__in=local.values("consultation"))


class ConsultationFilter(ThingFilter):
    """How the list of consultations is narrowed."""

    q = contains("name")
    joint_action, joint_action__in = references("joint_action", models.JointAction)
    program, program__in = references("program", models.Program)
    priority, priority__in = references("priority", models.Priority)
    institution, institution__in = references("institution", Institution, "parties__institution")
    jurisdiction = LocalArea(
        model=Jurisdiction,
        help_text="Slug or id of an area of which a body sits on the side of the localities.",
    )
    state, state__in = choices("state", joint_actions.ConsultationState)
    currency = _text("currency", "ISO 4217 code, exactly.")


class ConsultationStepFilter(CitedFilter):
    """How the list of turns is narrowed."""

    key = _text("key", "The stable name of the turn in files, exactly.")
    consultation, consultation__in = references("consultation", models.Consultation)
    state, state__in = choices("state", joint_actions.ConsultationState)
    institution, institution__in = references("institution", Institution)


class OfferFilter(CitedFilter):
    """How the list of offers is narrowed."""

    key = _text("key", "The stable name of the offer in files, exactly.")
    consultation, consultation__in = references("consultation", models.Consultation)
    institution, institution__in = references("institution", Institution)
    outcome, outcome__in = choices("outcome", joint_actions.OfferOutcome)
    currency = _text("currency", "ISO 4217 code, exactly.")
