"""Priorities, and the visits that signalled them."""

from __future__ import annotations

from django.contrib import admin

from programs.models import Priority, VisitPriority
from sources.admin import FactAdmin, HoldsFilter
from sources.admin.display import label, titled
from sources.admin.filters import WordFilter

from .base import KeyedAdmin, NamedAdmin, named
from .citations import further_citations


@admin.register(Priority)
class PriorityAdmin(NamedAdmin):
    """Fields and tasks that plans or commissions put first."""

    heading = "Programs"
    position = 3
    is_counted = True
    has_period = True
    inlines = [further_citations(Priority)]
    elsewhere = ("children", "programs", "visits", "flows", "consultations")
    named = ("children",)
    other_names = {
        "children": ("priority that is part of it", "priorities that are part of it"),
        "programs": ("program that serves it", "programs that serve it"),
        "visits": ("visit that signalled it", "visits that signalled it"),
    }
    shows = ("issuer", "parent")
    search_fields = ["name", "name_zh", "name_pinyin", "slug"]
    list_display = ["name", titled("name_zh"), "issued_by", "issued", "part_of", "since", "until"]
    list_filter = ["stage", HoldsFilter, ("ford", WordFilter), "confidence"]
    ordering = ["slug"]
    own = (
        ("name", "name_zh", "name_pinyin"),
        "parent",
        ("document", "issuer", "issued"),
        ("stage", "ford"),
        "slug",
    )
    since, until = FactAdmin.since, FactAdmin.until

    def label_of(self, row: Priority) -> str:
        """Return the names."""
        return named(row)

    @admin.display(description="Issuer", ordering="issuer__slug")
    def issued_by(self, row: Priority) -> str:
        """Return who issued the document."""
        return label(row.issuer) if row.issuer else ""

    @admin.display(description="Part of", ordering="parent__slug")
    def part_of(self, row: Priority) -> str:
        """Return the priority that it is part of."""
        return label(row.parent) if row.parent else ""


@admin.register(VisitPriority)
class VisitPriorityAdmin(KeyedAdmin):
    """Priorities that visits signalled."""

    heading = "Programs"
    inlines = [further_citations(VisitPriority)]
    label_needs = ("visit", "priority")
    search_fields = ["key"]
    search_through = ("visit", "priority")
    list_display = ["stop", "signalled", "confidence", "citation"]
    list_filter = ["confidence"]
    ordering = ["priority__slug", "visit__date_start", "id"]
    own = ("visit", "priority")

    def label_of(self, row: VisitPriority) -> str:
        """Return the visit and the priority."""
        return f"{label(row.visit)}: {label(row.priority)}"

    @admin.display(description="Visit", ordering="visit__date_start")
    def stop(self, row: VisitPriority) -> str:
        """Return the visit."""
        return label(row.visit)

    @admin.display(description="Priority", ordering="priority__slug")
    def signalled(self, row: VisitPriority) -> str:
        """Return the priority."""
        return label(row.priority)
