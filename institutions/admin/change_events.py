"""Reorganizations: the events, who ordered them, and what they do to institutions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from institutions.models import ChangeEvent, IssuingBody, Outcome
from sources.admin import CitedAdmin, CitedInline, RegistryAdmin, RegistryInline
from sources.admin.base import CITATION
from sources.admin.display import label, titled

from .citations import further_citations
from .effects import SIDES, Effects, concerned


class OutcomeInline(CitedInline):
    """What the event does to institutions."""

    model = Outcome
    own = (
        ("institution", "type"),
        ("resulting_institution", "function"),
        ("from_institution", "to_institution"),
        ("date_effective", "source", "locator", "confidence"),
        "note",
    )
    in_order = ("type",)

    def summary(self, row: Outcome) -> Sequence[str]:
        """Return what befalls whom, who else is concerned, and when."""
        return label(row.institution), row.get_type_display(), concerned(row), str(row.date_effective or "")


class IssuingBodyInline(RegistryInline):
    """Who issued the instrument."""

    model = IssuingBody
    own = ("institution",)
    touches_parent = True
    verbose_name_plural = "issuing bodies"

    def summary(self, row: IssuingBody) -> Sequence[str]:
        """Return the body."""
        return (label(row.institution),)


@admin.register(ChangeEvent)
class ChangeEventAdmin(Effects, CitedAdmin):
    """Reorganizations and the instruments that order them."""

    heading = "Changes"
    position = 0
    is_counted = True
    change_form_template = "admin/institutions/changeevent/change_form.html"
    inlines = [IssuingBodyInline, OutcomeInline, further_citations(ChangeEvent)]
    search_fields = ["name", "instrument_title", "instrument_title_zh", "slug"]
    list_display = [
        "name",
        titled("instrument_title_zh"),
        "date_adopted",
        "date_published",
        "date_effective",
        "slug",
    ]
    list_filter = ["confidence"]
    ordering = ["-date_adopted", "slug"]
    own = (
        "name",
        "instrument_title",
        "instrument_title_zh",
        ("date_adopted", "date_published", "date_effective"),
        "slug",
    )


@admin.register(Outcome)
class OutcomeAdmin(CitedAdmin):
    """What change events do to institutions."""

    heading = "Changes"
    inlines = [further_citations(Outcome)]
    label_needs = ("institution",)
    shows = ("change_event", "institution", *SIDES, "function")
    search_fields = ["key"]
    search_through = ("change_event", "institution")
    list_display = ["institution_name", "type", "what", "change_event", "date_effective", "confidence"]
    list_filter = ["type", "confidence"]
    ordering = ["change_event__slug", "type", "id"]
    own = (
        "change_event",
        ("institution", "type"),
        ("resulting_institution", "function"),
        ("from_institution", "to_institution"),
        "date_effective",
    )

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the outcome and its citation; how files know it is folded away."""
        return [
            (None, {"fields": list(self.own)}),
            ("Who states it", {"fields": [*CITATION, "note"]}),
            ("Files", {"classes": ["collapse"], "fields": ["key"]}),
        ]

    def label_of(self, row: Outcome) -> str:
        """Return what happens to which institution."""
        return f"{label(row.institution)}: {row.get_type_display()}"

    @admin.display(description="Institution", ordering="institution__slug")
    def institution_name(self, row: Outcome) -> str:
        """Return the institution by its names."""
        return label(row.institution)

    @admin.display(description="What of it")
    def what(self, row: Outcome) -> str:
        """Return the other bodies and the function concerned."""
        return concerned(row)


@admin.register(IssuingBody)
class IssuingBodyAdmin(RegistryAdmin):
    """Who issued the instruments of change events."""

    heading = "Changes"
    label_needs = ("institution",)
    shows = ("institution", "change_event")
    search_fields = ["change_event__name"]
    search_through = ("institution", "change_event")
    list_display = ["body", "change_event"]
    ordering = ["change_event__slug", "institution__slug"]
    fieldsets = [(None, {"fields": ["change_event", "institution"]})]

    def label_of(self, row: IssuingBody) -> str:
        """Return the body."""
        return label(row.institution)

    @admin.display(description="Body", ordering="institution__slug")
    def body(self, row: IssuingBody) -> str:
        """Return the body by its names."""
        return label(row.institution)

    def whole_of(self, row: IssuingBody) -> ChangeEvent:
        """Return the event."""
        return row.change_event
