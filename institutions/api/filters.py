"""How the lists of this app are narrowed."""

from __future__ import annotations

import django_filters

from sources.api.filters import CitedFilter, FactFilter, ThingFilter, choices, contains, references

from .. import models
from ..models.institutions import InstitutionForm, InstitutionKind


def _text(field: str, help_text: str) -> django_filters.Filter:
    return django_filters.CharFilter(field_name=field, help_text=help_text)


class JurisdictionFilter(ThingFilter):
    """How the list of areas is narrowed."""

    code = _text("code", "ISO 3166 code, exactly.")
    q = contains("name", "name_zh", "name_pinyin", "code")
    kind, kind__in = choices("kind", models.JurisdictionKind)
    parent, parent__in = references("parent", models.Jurisdiction)


class JurisdictionCodeFilter(FactFilter):
    """How the list of codes is narrowed."""

    value = _text("value", "The code, exactly.")
    jurisdiction, jurisdiction__in = references("jurisdiction", models.Jurisdiction)
    scheme, scheme__in = choices("scheme", models.JurisdictionCode.Scheme)


class RankFilter(ThingFilter):
    """How the ladder of ranks is narrowed."""

    q = contains("name", "name_zh", "short_name")


class FunctionFilter(ThingFilter):
    """How the list of functions is narrowed."""

    q = contains("name", "name_zh", "slug")
    concept, concept__in = choices("concept", models.FunctionConcept)


class InstitutionFilter(ThingFilter):
    """How the list of institutions is narrowed."""

    q = contains("names__text", "slug")
    kind, kind__in = choices("kind", InstitutionKind)
    form, form__in = choices("form", InstitutionForm)  # type: ignore[assignment]  # declared filters leave the class
    jurisdiction, jurisdiction__in = references("jurisdiction", models.Jurisdiction)


class NameFilter(FactFilter):
    """How the list of names is narrowed."""

    q = contains("text")
    lang = _text("lang", "BCP 47 tag, exactly.")
    text = _text("text", "The name, exactly.")
    institution, institution__in = references("institution", models.Institution)
    kind, kind__in = choices("kind", models.NameKind)


class InstitutionRankFilter(FactFilter):
    """How the list of ranks held is narrowed."""

    institution, institution__in = references("institution", models.Institution)
    rank, rank__in = references("rank", models.Rank)


class IdentifierFilter(FactFilter):
    """How the list of identifiers is narrowed."""

    value = _text("value", "The identifier, exactly.")
    institution, institution__in = references("institution", models.Institution)
    scheme, scheme__in = choices("scheme", models.IdentifierScheme)


class LocationFilter(FactFilter):
    """How the list of locations is narrowed."""

    institution, institution__in = references("institution", models.Institution)
    jurisdiction, jurisdiction__in = references("jurisdiction", models.Jurisdiction)


class RelationFilter(FactFilter):
    """How the list of relations is narrowed."""

    type, type__in = choices("type", models.RelationType)
    subject, subject__in = references("subject", models.Institution)
    object, object__in = references("object", models.Institution)


class ResponsibilityFilter(FactFilter):
    """How the list of responsibilities is narrowed."""

    q = contains("function__name", "function__name_zh")
    institution, institution__in = references("institution", models.Institution)
    function, function__in = references("function", models.Function)
    received_from, received_from__in = references("received_from", models.Responsibility)
    change, change__in = choices("change", models.ResponsibilityChange)


class PersonFilter(ThingFilter):
    """How the list of people is narrowed."""

    q = contains("name", "name_zh", "name_pinyin")


class QualificationFilter(FactFilter):
    """How the list of qualifications is narrowed."""

    q = contains("field")
    ford = _text("ford", "Code of the Fields of R&D, exactly.")
    person, person__in = references("person", models.Person)


class PostFilter(ThingFilter):
    """How the list of posts is narrowed."""

    q = contains("title", "title_zh")
    institution, institution__in = references("institution", models.Institution)
    rank, rank__in = references("rank", models.Rank)


class TenureFilter(FactFilter):
    """How the list of tenures is narrowed."""

    person, person__in = references("person", models.Person)
    post, post__in = references("post", models.Post)
    kind, kind__in = choices("kind", models.TenureKind)
    institution, institution__in = references("institution", models.Institution, "post__institution")


class TourFilter(ThingFilter):
    """How the list of tours is narrowed."""

    q = contains("title")
    person, person__in = references("person", models.Person)
    kind, kind__in = choices("kind", models.TourKind)


class VisitFilter(CitedFilter):
    """How the list of visits is narrowed."""

    q = contains("site", "site_zh", "topic", "city")
    key = _text("key", "The stable name of the visit in files, exactly.")
    person, person__in = references("person", models.Person)
    tour, tour__in = references("tour", models.Tour)
    jurisdiction, jurisdiction__in = references("jurisdiction", models.Jurisdiction)
    institution, institution__in = references("institution", models.Institution)
    site_kind, site_kind__in = choices("site_kind", models.SiteKind)


class ChangeEventFilter(ThingFilter):
    """How the list of change events is narrowed."""

    q = contains("name", "instrument_title", "instrument_title_zh")
    issuing_body, issuing_body__in = references(
        "issuing_body", models.Institution, "issuing_bodies__institution"
    )


class OutcomeFilter(CitedFilter):
    """How the list of outcomes is narrowed."""

    key = _text("key", "The stable name of the outcome in files, exactly.")
    change_event, change_event__in = references("change_event", models.ChangeEvent)
    type, type__in = choices("type", models.OutcomeType)
    institution, institution__in = references("institution", models.Institution)
    resulting_institution, resulting_institution__in = references("resulting_institution", models.Institution)
    from_institution, from_institution__in = references("from_institution", models.Institution)
    to_institution, to_institution__in = references("to_institution", models.Institution)
    function, function__in = references("function", models.Function)
