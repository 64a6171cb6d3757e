"""People in public office, what they studied, and where they went on tours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html_join

from institutions.models import Person, Qualification, Tour, Visit
from sources.admin import FACT_FILTERS, CitedAdmin, CitedInline, FactAdmin, FactInline
from sources.admin.base import CITATION
from sources.admin.display import label, period, titled
from sources.admin.filters import WordFilter

from .citations import further_citations
from .posts import CareerInline

DATES = ("date_start", "date_end")


class QualificationInline(FactInline):
    """Fields that the person was trained in."""

    model = Qualification
    own = (("field", "ford"),)

    def summary(self, row: Qualification) -> Sequence[str]:
        """Return the field with its code."""
        return row.field, row.ford


class VisitInline(CitedInline):
    """The stops of a tour."""

    model = Visit
    own = (
        ("person", "jurisdiction", "city"),
        ("site", "site_zh", "site_kind"),
        ("institution", *DATES),
        ("source", "locator", "confidence"),
        ("topic", "note"),
    )
    in_order = ("date_start",)

    def summary(self, row: Visit) -> Sequence[str]:
        """Return the site and the place."""
        return f"{row.site} {row.site_zh}".strip(), row.city or label(row.jurisdiction)


@admin.register(Person)
class PersonAdmin(CitedAdmin):
    """People who hold or held public office."""

    heading = "People and posts"
    position = 1
    is_counted = True
    inlines = [CareerInline, QualificationInline, further_citations(Person)]
    search_fields = ["name", "name_zh", "name_pinyin", "slug"]
    list_display = ["name", titled("name_zh"), "born", "died", "slug", "confidence"]
    list_filter = ["confidence"]
    ordering = ["slug"]
    own = (("name", "name_zh", "name_pinyin"), ("born", "died"), "slug")


@admin.register(Qualification)
class QualificationAdmin(FactAdmin):
    """Fields that people were trained in."""

    heading = "People and posts"
    inlines = [further_citations(Qualification)]
    label_needs = ("person",)
    search_fields = ["field", "ford", "key"]
    search_through = ("person",)
    list_display = ["person", "field", titled("ford"), "since", "until", "confidence"]
    list_filter = [("ford", WordFilter), *FACT_FILTERS]
    ordering = ["person__slug", "field"]
    own = ("person", ("field", "ford"))


@admin.register(Tour)
class TourAdmin(CitedAdmin):
    """Journeys and occasions of people in office."""

    heading = "People and posts"
    inlines = [VisitInline, further_citations(Tour)]
    shows = ("person",)
    search_fields = ["title", "slug"]
    search_through = ("person",)
    list_display = ["title", "person", "kind", titled("date_start"), titled("date_end"), "confidence"]
    list_filter = ["kind", "confidence"]
    ordering = ["-date_start", "slug"]
    own = ("title", ("person", "kind"), DATES, "slug")


@admin.register(Visit)
class VisitAdmin(CitedAdmin):
    """Stops of people at sites."""

    heading = "People and posts"
    inlines = [further_citations(Visit)]
    label_needs = ("person",)
    shows = ("person", "jurisdiction")
    search_fields = ["site", "site_zh", "city", "topic", "key"]
    search_through = ("person", "jurisdiction")
    list_display = [
        "site",
        titled("site_zh"),
        "person",
        "jurisdiction",
        "city",
        "site_kind",
        "when",
    ]
    list_filter = ["site_kind", "confidence", ("jurisdiction", admin.RelatedOnlyFieldListFilter)]
    ordering = ["-date_start", "id"]
    own = (
        "tour",
        "person",
        ("jurisdiction", "city"),
        ("site", "site_zh"),
        ("site_kind", "institution"),
        DATES,
        "topic",
    )

    @admin.display(description="When", ordering="date_start")
    def when(self, row: Visit) -> str:
        """Return the day, or the first and the last."""
        days = ((day,) for day in period(row).split(" – "))
        return format_html_join(" – ", '<span class="nowrap">{}</span>', days)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the stop and its citation; how files know it is folded away."""
        return [
            (None, {"fields": list(self.own)}),
            ("Who states it", {"fields": [*CITATION, "note"]}),
            ("Files", {"classes": ["collapse"], "fields": ["key"]}),
        ]
