"""The admin: pages in which editors find, read and change the registry."""

from __future__ import annotations

from django.contrib import admin

from .base import FACT_FILTERS, CitedAdmin, FactAdmin, HoldsFilter, RegistryAdmin
from .inlines import CitedInline, FactInline, RegistryInline
from .sources import CitationAdmin, RevisionAdmin, SourceAdmin

__all__ = [
    "FACT_FILTERS", "CitationAdmin", "CitedAdmin", "CitedInline", "FactAdmin", "FactInline", "HoldsFilter",
    "RegistryAdmin", "RegistryInline", "RevisionAdmin", "SourceAdmin",
]  # fmt: skip

admin.site.site_title = "Tiaokuai"
admin.site.site_header = "Tiaokuai"
admin.site.index_title = "The registry"
