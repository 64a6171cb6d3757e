"""Guidelines with who issued them, whether they are in force, and what they require."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db import models
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from programs.models import (
    Guideline,
    GuidelineIssuer,
    GuidelineProgram,
    GuidelineReplacement,
    GuidelineState,
    GuidelineStatus,
    Requirement,
)
from programs.requirements import TESTS
from sources.admin import FACT_FILTERS, CitedInline, FactAdmin, FactInline, RegistryAdmin, RegistryInline
from sources.admin.display import label, labelled, titled
from sources.admin.filters import WordFilter
from sources.admin.forms import CitedPageForm

from .base import KeyedAdmin, LinkingAdmin
from .citations import further_citations
from .in_force import RulePages


class IssuerInline(RegistryInline):
    """Who issued the guideline."""

    model = GuidelineIssuer
    own = ("institution",)
    touches_parent = True
    verbose_name = "issuer"
    verbose_name_plural = "issuers"

    def summary(self, row: GuidelineIssuer) -> Sequence[str]:
        """Return the body."""
        return (label(row.institution),)


class AppliesToInline(RegistryInline):
    """Which programs the guideline is for."""

    model = GuidelineProgram
    own = ("program",)
    touches_parent = True
    verbose_name = "program"
    verbose_name_plural = "applies to programs"

    def summary(self, row: GuidelineProgram) -> Sequence[str]:
        """Return the program."""
        return (label(row.program),)


class ReplacesInline(RegistryInline):
    """Which guidelines it replaces."""

    model = GuidelineReplacement
    fk_name = "guideline"
    own = ("replaced",)
    touches_parent = True
    verbose_name = "replaced guideline"
    verbose_name_plural = "replaces"

    def summary(self, row: GuidelineReplacement) -> Sequence[str]:
        """Return the guideline before."""
        return (label(row.replaced),)


class StatusInline(FactInline):
    """Whether it was a draft, in force or replaced, and when."""

    model = GuidelineStatus
    own = ("status",)
    in_order = ("-valid_from",)
    verbose_name = "status"
    verbose_name_plural = "statuses over time"

    def summary(self, row: GuidelineStatus) -> Sequence[str]:
        """Return the status."""
        return (row.get_status_display(),)


class RequirementInline(CitedInline):
    """What the guideline asks."""

    model = Requirement
    own = (
        ("number", "subject", "test"),
        "text",
        ("parameters", "reason"),
        ("source", "locator", "confidence"),
        "note",
    )
    in_order = ("number",)
    long_texts = frozenset({"text", "reason"})

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Tell why it is not evaluated from the reason of the edit."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "reason":
            field.label = "Why not evaluated"
        return field

    def summary(self, row: Requirement) -> Sequence[str]:
        """Return the number, the subject and what it asks, and how it is evaluated."""
        return f"{row.number}. {row.subject.replace('_', ' ')}", row.text, row.get_test_display()


class StatusFilter(admin.SimpleListFilter):
    """Guidelines by what they are today (UTC)."""

    title = "status today"
    parameter_name = "status_today"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the statuses, and that none is on record."""
        return [*GuidelineState.choices, ("none", "not on record")]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet[Any]) -> models.QuerySet[Any]:
        """Keep the guidelines of the status chosen."""
        today = dt.datetime.now(dt.UTC).date()
        held = GuidelineStatus.objects.valid_on(today).one_per_claim().values("guideline")
        if self.value() == "none":
            return queryset.exclude(pk__in=held)
        return queryset.filter(pk__in=held.filter(status=self.value())) if self.value() else queryset


@admin.register(Guideline)
class GuidelineAdmin(RulePages, LinkingAdmin):
    """Documents that rule how programs are run."""

    heading = "Rules"
    position = 0
    is_counted = True
    inlines = [
        StatusInline,
        RequirementInline,
        IssuerInline,
        AppliesToInline,
        ReplacesInline,
        further_citations(Guideline),
    ]
    elsewhere = ("replaced_by",)
    named = ("replaced_by",)
    other_names = {"replaced_by": ("guideline that replaces it", "guidelines that replace it")}
    search_fields = ["title", "title_zh", "number", "slug"]
    list_display = ["title", titled("title_zh"), "number", "issued_by", "date", "slug"]
    list_filter = [StatusFilter, "confidence"]
    ordering = ["slug"]
    own = (("title", "title_zh"), ("number", "date"), "slug")

    def label_of(self, row: Guideline) -> str:
        """Return the titles."""
        return f"{row.title} {row.title_zh}".strip()

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        """Return the guidelines with those who issued them."""
        issuers = labelled(GuidelineIssuer).order_by("id")
        return super().get_queryset(request).prefetch_related(models.Prefetch("issuers", queryset=issuers))

    @admin.display(description="Issued by")
    def issued_by(self, row: Guideline) -> str:
        """Return who issued it."""
        return ", ".join(label(issuer) for issuer in row.issuers.all())


class OfGuidelineAdmin(RegistryAdmin):
    """What belongs to one guideline and is changed with it."""

    heading = "Rules"
    search_fields = ["guideline__title", "guideline__title_zh"]
    ordering = ["guideline__slug", "id"]

    def whole_of(self, row: Any) -> Guideline:
        """Return the guideline."""
        guideline: Guideline = row.guideline
        return guideline

    @admin.display(description="Guideline", ordering="guideline__slug")
    def of(self, row: Any) -> str:
        """Return the guideline by its titles."""
        return label(row.guideline)


@admin.register(GuidelineIssuer)
class GuidelineIssuerAdmin(OfGuidelineAdmin):
    """Who issued guidelines."""

    label_needs = ("institution",)
    shows = ("guideline",)
    search_through = ("guideline", "institution")
    list_display = ["of", "body"]
    fieldsets = [(None, {"fields": ["guideline", "institution"]})]

    def label_of(self, row: GuidelineIssuer) -> str:
        """Return the body."""
        return label(row.institution)

    @admin.display(description="Issuer", ordering="institution__slug")
    def body(self, row: GuidelineIssuer) -> str:
        """Return the body by its names."""
        return label(row.institution)


@admin.register(GuidelineProgram)
class GuidelineProgramAdmin(OfGuidelineAdmin):
    """Which guidelines are for which programs."""

    label_needs = ("guideline", "program")
    search_through = ("guideline", "program")
    list_display = ["of", "for_program"]
    fieldsets = [(None, {"fields": ["guideline", "program"]})]

    def label_of(self, row: GuidelineProgram) -> str:
        """Return the guideline and the program."""
        return f"{label(row.guideline)} for {label(row.program)}"

    @admin.display(description="Program", ordering="program__slug")
    def for_program(self, row: GuidelineProgram) -> str:
        """Return the program by its names."""
        return label(row.program)


@admin.register(GuidelineReplacement)
class GuidelineReplacementAdmin(OfGuidelineAdmin):
    """Which guidelines replace which."""

    label_needs = ("guideline", "replaced")
    search_through = ("guideline", "replaced")
    list_display = ["of", "before"]
    fieldsets = [(None, {"fields": ["guideline", "replaced"]})]

    def label_of(self, row: GuidelineReplacement) -> str:
        """Return both guidelines."""
        return f"{label(row.guideline)} replaces {label(row.replaced)}"

    @admin.display(description="Replaces", ordering="replaced__slug")
    def before(self, row: GuidelineReplacement) -> str:
        """Return the guideline before."""
        return label(row.replaced)


@admin.register(GuidelineStatus)
class GuidelineStatusAdmin(FactAdmin):
    """When guidelines were drafts, in force or replaced."""

    heading = "Rules"
    position = 2
    inlines = [further_citations(GuidelineStatus)]
    label_needs = ("guideline",)
    search_fields = ["key"]
    search_through = ("guideline",)
    list_display = ["of", "status", "since", "until", "confidence"]
    list_filter = ["status", *FACT_FILTERS]
    ordering = ["guideline__slug", "valid_from", "id"]
    own = ("guideline", "status")

    def label_of(self, row: GuidelineStatus) -> str:
        """Return the guideline and its status."""
        return f"{label(row.guideline)}: {row.get_status_display()}"

    @admin.display(description="Guideline", ordering="guideline__slug")
    def of(self, row: GuidelineStatus) -> str:
        """Return the guideline by its titles."""
        return label(row.guideline)


def names_by_type() -> SafeString:
    """Return which parameters each type of test has, a line each."""
    lines = ((code, ", ".join(test.parameters)) for code, test in TESTS.items() if test.parameters)
    return format_html_join("", "<li>{}: <code>{}</code></li>", lines)


class RequirementForm(CitedPageForm):
    """The page of a requirement. `why_not` is its column `reason`: here that name is the reason of the edit."""

    why_not = forms.CharField(
        label="Why not evaluated",
        required=False,
        widget=AdminTextareaWidget(attrs={"rows": 2}),
        help_text=Requirement._meta.get_field("reason").help_text,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["why_not"] = self.instance.reason
        if "parameters" in self.fields:
            told = "What the test needs to know, by the names that its type has: <ul>{}</ul>"
            self.fields["parameters"].help_text = format_html(told, names_by_type())

    def _post_clean(self) -> None:
        """Give the row what the form says, before the row is checked."""
        self.instance.reason = self.cleaned_data.get("why_not", "")
        super()._post_clean()


@admin.register(Requirement)
class RequirementAdmin(KeyedAdmin):
    """What guidelines ask of projects and of those who run them."""

    heading = "Rules"
    position = 1
    inlines = [further_citations(Requirement)]
    label_needs = ("guideline",)
    form = RequirementForm
    long_texts = frozenset({"note", "text"})
    search_fields = ["text", "subject", "key"]
    search_through = ("guideline",)
    list_display = ["what", "text", "test", "of", "confidence"]
    list_filter = ["test", ("subject", WordFilter), "confidence"]
    ordering = ["guideline__slug", "number"]
    own = ("guideline", ("number", "subject"), "text", "test", "parameters", "why_not")

    def label_of(self, row: Requirement) -> str:
        """Return the subject, its number and the guideline."""
        return f"{row.number}. {row.subject.replace('_', ' ')}, {label(row.guideline)}"

    @admin.display(description="Why not evaluated")
    def why_not(self, row: Requirement) -> str:
        """Return why it is not evaluated, for those who may only look."""
        return row.reason

    @admin.display(description="Subject", ordering="subject")
    def what(self, row: Requirement) -> str:
        """Return the number and the subject."""
        return f"{row.number}. {row.subject.replace('_', ' ')}"

    @admin.display(description="Guideline", ordering="guideline__slug")
    def of(self, row: Requirement) -> str:
        """Return the guideline by its titles."""
        return label(row.guideline)
