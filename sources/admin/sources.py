"""Sources, the places in them, and the list of revisions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db import models
from django.db.models import Case, IntegerField, Q, Value, When
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from sources.models import Citation, Revision, Source

from .attempts import refuse_unless
from .base import RegistryAdmin
from .filters import IndexedFilter
from .inlines import RegistryInline
from .paging import FirstRows, Listed
from .searching import contains, words
from .timeline import changed_in

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Revision]
else:
    _ModelAdmin = admin.ModelAdmin


REVISION = re.compile(r"r?([0-9]{1,18})", re.IGNORECASE)
"""A revision as people type it, with its number."""


class CitationInline(RegistryInline):
    """The places in a source on which facts rest."""

    model = Citation
    own = ("locator",)
    in_order = ("locator",)

    def summary(self, row: Citation) -> Sequence[str]:
        """Return the place."""
        return (row.locator or "the source as a whole",)


@admin.register(Source)
class SourceAdmin(RegistryAdmin):
    """Documents, pages and records in which facts are stated."""

    heading = "Sources"
    position = 0
    is_counted = True
    inlines = [CitationInline]
    search_fields = ["title", "publisher", "slug", "url", "date"]
    list_display = ["title", "publisher", "kind", "date", "language", "access", "slug"]
    list_filter = ["kind", "access", "language"]
    ordering = ["slug"]
    fieldsets = [
        (None, {"fields": ["title", "publisher", ("kind", "date", "language"), "slug"]}),
        ("Where it is", {"fields": ["url", "archived_url", ("retrieved", "access")]}),
        ("Remarks", {"fields": ["note"]}),
    ]

    def closest_first(self, rows: models.QuerySet[Any], term: str) -> models.QuerySet[Any]:
        """Put the source of that slug first, then those whose title has the words."""
        closeness = Case(
            When(slug=term.strip().lower(), then=0),
            When(Q(title__icontains=term.strip()), then=1),
            default=Value(2),
            output_field=IntegerField(),
        )
        return rows.order_by(closeness, "slug")


@admin.register(Citation)
class CitationAdmin(RegistryAdmin):
    """Places in sources. Facts share them, so that correcting one corrects what all its facts cite."""

    heading = "Sources"
    label_needs = ("source",)
    search_fields = ["locator"]
    search_through = ("source",)
    list_display = ["source_title", "place", "publisher"]
    list_filter = ["source__kind"]
    ordering = ["source__slug", "locator"]
    fieldsets = [(None, {"fields": ["source", "locator"]})]

    @admin.display(description="Source", ordering="source__title")
    def source_title(self, row: Citation) -> str:
        """Return the title of the source."""
        return row.source.title

    @admin.display(description="Place", ordering="locator")
    def place(self, row: Citation) -> str:
        """Return the place in it."""
        return row.locator or "the source as a whole"

    @admin.display(description="Publisher", ordering="source__publisher")
    def publisher(self, row: Citation) -> str:
        """Return who published the source."""
        return row.source.publisher

    def source(self, row: Citation) -> str:
        """Return the source, for those who may only look."""
        return str(row.source)

    def locator(self, row: Citation) -> str:
        """Return the place, for those who may only look."""
        return row.locator


@admin.register(Revision)
class RevisionAdmin(_ModelAdmin):
    """The list of revisions: who changed what, when and why. Nobody changes it."""

    heading = "Sources"
    position = 1
    change_list_template = "admin/registry/change_list.html"
    list_display = ["number_written", "recorded", "actor", "reason"]
    list_display_links = ["number_written"]
    list_filter = [("actor", IndexedFilter), "recorded_at"]
    list_per_page = 50
    list_max_show_all = 200
    list_select_related = False
    show_full_result_count = False
    paginator = FirstRows
    search_fields = ["actor", "reason", "request_id"]
    actions = None

    @admin.display(description="Revision", ordering="number")
    def number_written(self, row: Revision) -> str:
        """Return the revision as addresses and headers write it."""
        return str(row)

    @admin.display(description="Recorded (UTC)", ordering="recorded_at")
    def recorded(self, row: Revision) -> str:
        """Return when it was recorded."""
        return f"{row.recorded_at:%Y-%m-%d %H:%M:%S}"

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[Listed]:
        """Return the list that does not count all rows."""
        return Listed

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet[Any], search_term: str
    ) -> tuple[models.QuerySet[Any], bool]:
        """Keep the revision of that number, and those with each word in their actor, reason or request."""
        condition = Q()
        for word in words(search_term):
            condition &= contains(self.search_fields, word)
        if number := REVISION.fullmatch(search_term.strip()):
            condition |= Q(number=int(number[1]))
        return queryset.filter(condition), False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody make one by hand."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody change one."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody take one away."""
        return False

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: Any = None,
    ) -> Any:
        """Show what the revision changed, by kind."""
        refuse_unless(object_id is not None and request.method == "GET" and self.has_view_permission(request))
        number = int(object_id) if object_id and object_id.isascii() and object_id.isdigit() else 0
        revision = Revision.objects.filter(pk=number).first() if number < 2**63 else None
        if revision is None:
            raise Http404
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": f"Revision {revision}",
            "revision": revision,
            "kinds": changed_in(revision),
        }
        return TemplateResponse(request, "admin/registry/revision.html", context)

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """There is none: a revision is never changed."""
        raise Http404
