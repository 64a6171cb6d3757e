"""What pages of this app share: links to rows that a page does not list, and claims without a period."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sources.admin import CitedAdmin
from sources.admin.base import CITATION
from sources.admin.display import label, link
from sources.admin.searching import fold

MOST_LINKED = 60
"""How many rows a page names one by one before it leads to their list."""


class LinkingAdmin(CitedAdmin):
    """Things whose page leads to what stands elsewhere: `elsewhere` are names of relations to this model.

    A relation whose name stands in `named` is shown row by row, the others by their number. `other_names` are
    what rows of a relation are called there, one and several, where not by the name of their model.
    """

    elsewhere: ClassVar[Sequence[str]] = ()
    named: ClassVar[Sequence[str]] = ()
    other_names: ClassVar[dict[str, tuple[str, str]]] = {}
    readonly_fields: ClassVar[Any] = ("also",)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the thing's fields; of one on record, what stands elsewhere too."""
        found = super().get_fieldsets(request, obj)
        return (
            [*found, ("On other pages", {"fields": ["also"]})]
            if obj is not None and self.elsewhere
            else found
        )

    @admin.display(description="See")
    def also(self, row: Any) -> SafeString:
        """Return links to the rows that refer to `row`; kinds without any are left out."""
        found = [self._leading_to(name, row) for name in self.elsewhere]
        lines = format_html_join("", "<li>{}</li>", ((line,) for line in found if line))
        return (
            format_html('<ul class="elsewhere">{}</ul>', lines) if lines else format_html("{}", "nothing yet")
        )

    def _leading_to(self, name: str, row: Any) -> SafeString:
        relation: Any = self.opts.get_field(name)
        kind: Any = relation.related_model
        number = kind._default_manager.filter(**{relation.field.name: row}).count()
        if not number:
            return SafeString("")
        options = kind._meta
        called = self.other_names.get(name) or (str(options.verbose_name), str(options.verbose_name_plural))
        address = reverse(f"admin:{options.app_label}_{options.model_name}_changelist")
        query = f"{relation.field.name}__id__exact={row.pk}"
        head = format_html('<a href="{}?{}">{} {}</a>', address, query, number, called[number != 1])
        if name not in self.named:
            return head
        keeper: Any = self.admin_site._registry[kind]
        rows = keeper.with_labels(kind._default_manager.filter(**{relation.field.name: row}))
        shown = format_html_join(
            "", "<li>{}</li>", ((link(r),) for r in rows.order_by(*keeper.ordering)[:MOST_LINKED])
        )
        return format_html("{}<ul>{}</ul>", head, shown)


class NamedAdmin(LinkingAdmin):
    """Things that are found by their names; those that are called exactly so come first."""

    def closest_first(self, rows: QuerySet[Any], term: str) -> QuerySet[Any]:
        """Put first the rows of which a name or the slug is `term`, then those with a name that begins so."""
        exact, begins = Q(slug=term.strip().lower()), Q()
        for name in self.search_fields:
            exact |= Q(**{f"{name}__folded": fold(term)})
            begins |= Q(**{f"{name}__folded__startswith": fold(term)})
        closeness = Case(
            When(exact, then=0), When(begins, then=1), default=Value(2), output_field=IntegerField()
        )
        return rows.order_by(closeness, "slug")


class ClaimAdmin(CitedAdmin):
    """Claims about a day or a year: they may have rivals, but hold over no period. `own` are fieldsets."""

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the claim's own fields and its citation; what ties it to rivals and files is folded away."""
        return [
            *self.own,
            ("Who states it", {"fields": [*CITATION, "note"]}),
            ("Rivals and files", {"classes": ["collapse"], "fields": [("standing", "claim_key"), "key"]}),
        ]


class KeyedAdmin(CitedAdmin):
    """Rows that rest on a citation and that files know by a key, without rivals or a period."""

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the row's own fields and its citation; how files know it is folded away."""
        return [
            (None, {"fields": list(self.own)}),
            ("Who states it", {"fields": [*CITATION, "note"]}),
            ("Files", {"classes": ["collapse"], "fields": ["key"]}),
        ]


def named(row: Any) -> str:
    """Return the name of `row` in English and, if it has one, in Chinese."""
    return f"{row.name} {row.name_zh}".strip()


def short(row: Any) -> str:
    """Return what `row` is called in a narrow column of a list: its name in English, if it has one."""
    return str(getattr(row, "name_en", None) or getattr(row, "name", None) or label(row))
