"""Institutions with all that is true of them over time, and those facts by themselves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, ClassVar

from django.contrib import admin
from django.db import models
from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, Subquery, Value, When

from institutions.models import (
    Identifier,
    Institution,
    InstitutionName,
    InstitutionRank,
    Location,
    NameKind,
    Post,
    Relation,
    Responsibility,
)
from sources.admin import FACT_FILTERS, CitedAdmin, FactAdmin, FactInline, HoldsFilter
from sources.admin.display import label
from sources.admin.searching import contains, fold, keys

from .citations import further_citations
from .following import Following

LABELS = {"name_en": "en", "name_zh": "zh-Hans"}
"""The columns of lists that show an institution's names, with the languages of those."""


def name_in(lang: str, today: dt.date) -> Subquery:
    """Return the name of an institution in `lang` as it is today; else the last that it went by."""
    names = InstitutionName.objects.filter(
        institution=OuterRef("pk"), lang=lang, kind__in=(NameKind.LABEL, NameKind.FORMER)
    )
    holds = Case(When(valid__contains=today, then=0), default=Value(1), output_field=IntegerField())
    is_label = Case(When(kind=NameKind.LABEL, then=0), default=Value(1), output_field=IntegerField())
    in_order = names.exclude(standing="deprecated").order_by(
        holds, is_label, F("valid_from").desc(nulls_last=True), "id"
    )
    return Subquery(in_order.values("text")[:1])


class NameInline(FactInline):
    """Names in all languages, those that it goes by first."""

    model = InstitutionName
    verbose_name = "name"
    own = (("text", "lang", "kind"),)
    in_order = (
        Case(When(kind=NameKind.LABEL, then=0), When(kind=NameKind.FORMER, then=2), default=Value(1)),
        "lang",
    )

    def summary(self, row: InstitutionName) -> Sequence[str]:
        """Return the name with its kind and language."""
        return row.text, row.kind, row.lang


class RankInline(FactInline):
    """The institution's administrative rank over time."""

    model = InstitutionRank
    verbose_name = "rank"
    own = ("rank",)

    def summary(self, row: InstitutionRank) -> Sequence[str]:
        """Return the rank."""
        return (str(row.rank),)


class SubjectRelationInline(FactInline):
    """What the institution is or does to others."""

    model = Relation
    fk_name = "subject"
    own = (("type", "object"),)
    in_order = ("type",)
    verbose_name = "relation: this institution … another"
    verbose_name_plural = "relations: this institution … another"

    def summary(self, row: Relation) -> Sequence[str]:
        """Return what it is to whom."""
        return row.get_type_display(), label(row.object)


class ObjectRelationInline(FactInline):
    """What others are or do to the institution."""

    model = Relation
    fk_name = "object"
    own = (("subject", "type"),)
    in_order = ("type",)
    verbose_name = "relation: another … this institution"
    verbose_name_plural = "relations: another … this institution"

    def summary(self, row: Relation) -> Sequence[str]:
        """Return who is what to it."""
        return label(row.subject), row.get_type_display()


class ResponsibilityInline(FactInline):
    """Functions that the institution holds."""

    model = Responsibility
    fk_name = "institution"
    own = (("function", "change"), "received_from")

    def summary(self, row: Responsibility) -> Sequence[str]:
        """Return the function and what the reform did to it."""
        return str(row.function), row.get_change_display() if row.change else ""


class PostInline(FactInline):
    """Posts of the institution."""

    model = Post
    own = (("title", "title_zh"), ("rank", "seats", "slug"))
    in_order = ("slug",)

    def summary(self, row: Post) -> Sequence[str]:
        """Return the titles."""
        return (f"{row.title} {row.title_zh}".strip(),)


class IdentifierInline(FactInline):
    """What other lists call the institution."""

    model = Identifier
    own = (("scheme", "value"),)

    def summary(self, row: Identifier) -> Sequence[str]:
        """Return the list and the identifier."""
        return row.get_scheme_display(), row.value


class LocationInline(FactInline):
    """Where the institution sits or works."""

    model = Location
    own = ("jurisdiction",)

    def summary(self, row: Location) -> Sequence[str]:
        """Return the place."""
        return (label(row.jurisdiction),)


@admin.register(Institution)
class InstitutionAdmin(CitedAdmin):
    """Bodies that govern, fund or do science and technology."""

    heading = "Institutions"
    position = 0
    is_counted = True
    has_period = True
    shows = ("jurisdiction",)
    inlines = [
        NameInline,
        RankInline,
        SubjectRelationInline,
        ObjectRelationInline,
        ResponsibilityInline,
        PostInline,
        IdentifierInline,
        LocationInline,
        further_citations(Institution),
    ]
    search_fields = ["slug"]
    list_display = ["english", "chinese", "kind", "jurisdiction", "since", "until", "slug"]
    list_filter = [
        "kind",
        "form",
        HoldsFilter,
        "confidence",
        ("jurisdiction", admin.RelatedOnlyFieldListFilter),
    ]
    ordering = ["slug"]
    own = (("slug", "kind"), ("form", "jurisdiction"))
    since, until = FactAdmin.since, FactAdmin.until

    def with_labels(self, rows: models.QuerySet[Any]) -> models.QuerySet[Any]:
        """Return `rows` with their names in English and Chinese."""
        today = dt.datetime.now(dt.UTC).date()
        named: models.QuerySet[Any] = rows.annotate(**{c: name_in(lang, today) for c, lang in LABELS.items()})
        return named

    def label_of(self, row: Any) -> str:
        """Return the names in English and Chinese; the slug where there are none."""
        if not hasattr(row, "name_en"):
            row = self.with_labels(Institution.objects.filter(pk=row.pk)).first() or row
        names = [getattr(row, column, None) for column in LABELS]
        return " ".join(name for name in names if name) or str(row.slug)

    def own_text(self, text: str) -> Q:
        """Return the condition of institutions with the folded `text` in a name or in the slug."""
        named = keys(InstitutionName.objects.filter(contains(["text"], text)), "institution")
        return Q(pk__in=named) | contains(["slug"], text)

    def closest_first(self, rows: models.QuerySet[Any], term: str) -> models.QuerySet[Any]:
        """Put first the institutions one of whose names is `term`, then those with a name that begins so."""
        names = InstitutionName.objects.filter(institution=OuterRef("pk"))
        closeness = Case(
            When(Q(slug=term.strip().lower()) | Exists(names.filter(text__folded=fold(term))), then=0),
            When(Exists(names.filter(text__folded__startswith=fold(term))), then=1),
            default=Value(2),
            output_field=IntegerField(),
        )
        return rows.order_by(closeness, "slug")

    @admin.display(description="Name", ordering="name_en")
    def english(self, row: Any) -> str:
        """Return the name in English."""
        return str(row.name_en or row.slug)

    @admin.display(description="Name in Chinese", ordering="name_zh")
    def chinese(self, row: Any) -> str:
        """Return the name in Chinese."""
        return str(row.name_zh or "")


class OfInstitutionAdmin(FactAdmin):
    """Facts about one institution."""

    heading = "Institutions"
    label_needs: ClassVar[Sequence[str]] = ("institution",)
    search_through: ClassVar[Sequence[str]] = ("institution",)

    @admin.display(description="Institution", ordering="institution__slug")
    def of(self, row: Any) -> str:
        """Return the institution by its names."""
        return label(row.institution)


@admin.register(InstitutionName)
class InstitutionNameAdmin(OfInstitutionAdmin):
    """Names of institutions."""

    inlines = [further_citations(InstitutionName)]
    search_fields = ["text", "key"]
    list_display = ["text", "lang", "kind", "of", "since", "until"]
    list_filter = ["kind", "lang", *FACT_FILTERS]
    ordering = ["institution__slug", "kind", "lang", "id"]
    own = ("institution", ("text", "lang", "kind"))

    def label_of(self, row: InstitutionName) -> str:
        """Return the name."""
        return row.text


@admin.register(InstitutionRank)
class InstitutionRankAdmin(OfInstitutionAdmin):
    """Ranks of institutions."""

    inlines = [further_citations(InstitutionRank)]
    label_needs = ("institution", "rank")
    search_fields = ["key"]
    search_through = ("institution", "rank")
    list_display = ["of", "rank", "since", "until", "confidence"]
    list_filter = ["rank", *FACT_FILTERS]
    ordering = ["rank__ordinal", "institution__slug", "id"]
    own = ("institution", "rank")

    def label_of(self, row: InstitutionRank) -> str:
        """Return the institution and its rank."""
        return f"{label(row.institution)}: {row.rank}"


@admin.register(Identifier)
class IdentifierAdmin(OfInstitutionAdmin):
    """Identifiers of institutions in other lists."""

    inlines = [further_citations(Identifier)]
    search_fields = ["value", "key"]
    list_display = ["value", "scheme", "of", "since", "until"]
    list_filter = ["scheme", *FACT_FILTERS]
    ordering = ["scheme", "value"]
    own = ("institution", ("scheme", "value"))


@admin.register(Location)
class LocationAdmin(OfInstitutionAdmin):
    """Where institutions sit or work."""

    inlines = [further_citations(Location)]
    label_needs = ("institution", "jurisdiction")
    search_fields = ["key"]
    search_through = ("institution", "jurisdiction")
    list_display = ["of", "jurisdiction", "since", "until", "confidence"]
    list_filter = [*FACT_FILTERS, ("jurisdiction", admin.RelatedOnlyFieldListFilter)]
    ordering = ["institution__slug", "id"]
    own = ("institution", "jurisdiction")

    def label_of(self, row: Location) -> str:
        """Return the institution and the place."""
        return f"{label(row.institution)} in {row.jurisdiction}"


@admin.register(Responsibility)
class ResponsibilityAdmin(Following, OfInstitutionAdmin):
    """Functions that institutions hold."""

    inlines = [further_citations(Responsibility)]
    label_needs = ("institution", "function")
    search_fields = ["key"]
    search_through = ("institution", "function")
    list_display = ["of", "function", "change", "since", "until", "confidence"]
    list_filter = ["change", *FACT_FILTERS]
    ordering = ["institution__slug", "function__slug", "id"]
    own = ("institution", "function", ("change", "received_from"))

    def label_of(self, row: Responsibility) -> str:
        """Return the institution and the function."""
        return f"{label(row.institution)}: {row.function}"


@admin.register(Relation)
class RelationAdmin(Following, FactAdmin):
    """How institutions stand to each other."""

    heading = "Institutions"
    position = 1
    is_counted = True
    inlines = [further_citations(Relation)]
    label_needs = ("subject", "object")
    search_fields = ["key"]
    search_through = ("subject", "object")
    list_display = ["subject_name", "type", "object_name", "since", "until", "confidence"]
    list_filter = ["type", *FACT_FILTERS]
    ordering = ["subject__slug", "type", "object__slug", "id"]
    own = ("subject", "type", "object")

    def label_of(self, row: Relation) -> str:
        """Return the relation as a sentence."""
        return f"{label(row.subject)} {row.get_type_display()} {label(row.object)}"

    @admin.display(description="Subject", ordering="subject__slug")
    def subject_name(self, row: Relation) -> str:
        """Return the subject by its names."""
        return label(row.subject)

    @admin.display(description="Object", ordering="object__slug")
    def object_name(self, row: Relation) -> str:
        """Return the object by its names."""
        return label(row.object)
