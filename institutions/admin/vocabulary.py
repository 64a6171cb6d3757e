"""Lists that the facts refer to: places, ranks and functions."""

from __future__ import annotations

from django.contrib import admin

from institutions.models import Function, Jurisdiction, JurisdictionCode, Rank
from sources.admin import FACT_FILTERS, CitedAdmin, FactAdmin, FactInline
from sources.admin.display import titled

from .citations import further_citations


class JurisdictionCodeInline(FactInline):
    """The codes of an area in other lists."""

    model = JurisdictionCode
    own = (("scheme", "value"),)

    def label_of(self, row: JurisdictionCode) -> str:
        """Return the code with its list."""
        return str(row)


@admin.register(Jurisdiction)
class JurisdictionAdmin(CitedAdmin):
    """Areas, not their governments."""

    inlines = [JurisdictionCodeInline]
    search_fields = ["name", "name_zh", "name_pinyin", "slug", "code"]
    shows = ("parent",)
    list_display = ["name", titled("name_zh"), "code", "kind", "parent", "slug"]
    list_filter = ["kind"]
    ordering = ["code", "slug"]
    own = (("name", "name_zh", "name_pinyin"), ("kind", "code"), "parent", "slug")


@admin.register(JurisdictionCode)
class JurisdictionCodeAdmin(FactAdmin):
    """Codes of areas in lists such as GB/T 2260."""

    inlines = [further_citations(JurisdictionCode)]
    label_needs = ("jurisdiction",)
    search_fields = ["value", "key"]
    search_through = ("jurisdiction",)
    list_display = ["value", "scheme", "jurisdiction", "since", "until", "confidence"]
    list_filter = ["scheme", *FACT_FILTERS]
    ordering = ["scheme", "value"]
    own = ("jurisdiction", ("scheme", "value"))


@admin.register(Rank)
class RankAdmin(CitedAdmin):
    """The ladder of administrative ranks."""

    search_fields = ["name", "name_zh", "name_pinyin", "short_name", "slug"]
    list_display = ["ordinal", "name", titled("name_zh"), "short_name", "slug"]
    list_display_links = ["name"]
    ordering = ["ordinal"]
    own = (("ordinal", "name", "name_zh"), ("name_pinyin", "short_name"), "slug")


@admin.register(Function)
class FunctionAdmin(CitedAdmin):
    """Tasks of government that an institution can hold."""

    search_fields = ["name", "name_zh", "slug"]
    list_display = ["name", titled("name_zh"), "concept", "slug", "confidence"]
    list_filter = ["concept", "confidence"]
    ordering = ["slug"]
    own = ("name", "name_zh", "concept", "slug")
