"""The facts of a thing on the page of the thing: a list of one line each, which open into forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from sources.periods import Periodic

from .attempts import attempt_of
from .columns import Columns, references, with_rows
from .display import label, period
from .forms import CitedForm, RegistryFormSet, RowForm
from .widgets import valid_ids

if TYPE_CHECKING:
    _StackedInline = admin.StackedInline[Any, Any]
else:
    _StackedInline = admin.StackedInline

PERIOD = ("valid_from", "valid_until", "ended")


class RegistryInline(Columns, _StackedInline):
    """Rows that belong to the row of the page. A subclass declares `model` and `own` (lines of fields).

    At most `most_rows` are shown, those that still hold first; the list has the others.
    """

    template = "admin/registry/inline.html"
    long_texts = frozenset()
    formset = RegistryFormSet
    form: type[RowForm] = RowForm
    extra = 0
    show_change_link = True
    most_rows = 25
    own: ClassVar[Sequence[Any]] = ()
    in_order: ClassVar[Sequence[Any]] = ()
    touches_parent = False
    hidden_rows: int | Callable[[], int] = 0

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        """Give the forms what the database refused in this request."""
        formset: Any = super().get_formset(request, obj, **kwargs)
        formset.attempt = formset.form.attempt = attempt_of(request)
        formset.form.hand_clean_DELETE = lambda form: (
            None
        )  # The formset says what uses the row; what it owns leaves too.
        formset.touches_parent = self.touches_parent
        return formset

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the lines of fields that the subclass declares."""
        return [(None, {"fields": list(self.own)})]

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Leave out the buttons beside references, which would crowd the line."""
        if isinstance(db_field, models.ForeignKey):
            return self.formfield_for_foreignkey(db_field, request, **kwargs)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        """Return the rows with all that their forms show; those that still hold come first."""
        rows = with_rows(
            super().get_queryset(request), *references(self.model, without=self.key_to(self.parent_model))
        )
        if any(column.name == "citation" for column in self.model._meta.local_fields):
            rows = rows.select_related("citation__source")
        first = ("ended",) if issubclass(self.model, Periodic) else ()
        return rows.order_by(*first, *self.in_order, "id")

    def key_to(self, parent: type[models.Model]) -> str:
        """Return the name of the foreign key to the row of the page."""
        keys = self.model._meta.local_fields
        return self.fk_name or next(
            key.name for key in keys if key.is_relation and key.related_model is parent
        )

    def shown(self, rows: models.QuerySet[Any], parent: Any, prefix: str, data: Any) -> models.QuerySet[Any]:
        """Return the rows of `parent` that the page shows; once sent, those that the form `data` is about.

        How many more there are is then `hidden_rows`.
        """
        if parent._state.adding:
            return rows.none()
        own = rows.filter(**{self.key_to(type(parent)): parent}).prefetch_related(None).select_related(None)
        if data is None:
            ids = list(own.values_list("pk", flat=True))
            self.hidden_rows = max(0, len(ids) - self.most_rows)
            return rows.filter(pk__in=ids[: self.most_rows])
        ids = valid_ids(data[key] for key in data if key.startswith(f"{prefix}-") and key.endswith("-id"))
        self.hidden_rows = lambda: max(0, own.count() - len(ids))  # Only a page that is shown again asks.
        return rows.filter(pk__in=ids)

    def summary(self, row: Any) -> Sequence[str]:
        """Return the row in a few words, without its period; empty ones are left out."""
        return (label(row),)

    def when(self, row: Any) -> str:
        """Return the period of the row in a few words."""
        return period(row)


class CitedInline(RegistryInline):
    """Rows that rest on a citation; a new one takes that of the page where it names none."""

    form: type[RowForm] = CitedForm
    inherits_citation = True

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        """Say whether the citation may be left out."""
        formset: Any = super().get_formset(request, obj, **kwargs)
        formset.form.inherits_citation = self.inherits_citation
        return formset


class FactInline(CitedInline):
    """Facts about the thing of the page."""

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the fact's own fields, its period and its citation; its own page has the rest."""
        return [(None, {"fields": [*self.own, PERIOD, ("source", "locator", "confidence"), "note"]})]
