"""What forms and inlines have in common: widgets by kind of column, and rows by their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget, RelatedFieldWidgetWrapper
from django.db import models
from django.db.models import Prefetch
from django.forms import TextInput
from django.http import HttpRequest

from sources.dates import PartialDateField

from .display import NOTHING, called, labelled
from .figures import FigureField
from .objects import ObjectField
from .widgets import RowChoiceField, RowSelect

if TYPE_CHECKING:
    _BaseModelAdmin = admin.options.BaseModelAdmin[Any]
else:
    _BaseModelAdmin = object

HELP = {
    "confidence": "How sure the record is of its core claim.",
    "standing": "Rank among rival accounts of one claim: the preferred one is shown, a deprecated one not.",
}


SHORT = 4
"""The length of codes for which a short line is enough."""


class Columns(_BaseModelAdmin):
    """How columns become fields: any row is looked up as it is typed, text is one line unless it is long."""

    long_texts = frozenset({"note"})

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Give texts the room that they need, and selects a word of help."""
        if isinstance(db_field, models.TextField):
            is_long = db_field.name in self.long_texts
            kwargs["widget"] = AdminTextareaWidget(attrs={"rows": 3}) if is_long else AdminTextInputWidget()
        if isinstance(db_field, models.URLField):
            kwargs["assume_scheme"] = "https"
        if isinstance(db_field, PartialDateField):
            kwargs["widget"] = TextInput(attrs={"size": 12, "placeholder": "YYYY-MM-DD"})
        if (
            isinstance(db_field, models.CharField)
            and not db_field.choices
            and (db_field.max_length or SHORT + 1) <= SHORT
        ):
            kwargs["widget"] = TextInput(attrs={"size": 6})
        if isinstance(db_field, models.DecimalField):
            kwargs["form_class"] = FigureField
        if isinstance(db_field, models.JSONField):
            kwargs["form_class"] = ObjectField
        kwargs["label"] = called(db_field.name, db_field.verbose_name)
        if db_field.name in HELP:
            kwargs["help_text"] = HELP[db_field.name]
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(field, RowChoiceField) and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_change_related = field.widget.can_delete_related = False
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Offer a choice that finds rows in both scripts."""
        remote = db_field.remote_field.model
        if not hasattr(self.admin_site._registry.get(remote), "autocomplete_view"):
            return super().formfield_for_foreignkey(db_field, request, **kwargs)
        choice = {
            "form_class": RowChoiceField,
            "queryset": labelled(remote),
            "widget": RowSelect(db_field, self.admin_site),
        }
        return super().formfield_for_foreignkey(db_field, request, **{**kwargs, **choice})

    @admin.display(description="Source")
    def source(self, row: Any) -> str:
        """Return the source of the row's citation, for those who may only look."""
        return str(row.citation.source) if getattr(row, "citation_id", None) else NOTHING

    @admin.display(description="Locator")
    def locator(self, row: Any) -> str:
        """Return the place in the source, for those who may only look."""
        return str(row.citation.locator) if getattr(row, "citation_id", None) else NOTHING


def with_rows(queryset: models.QuerySet[Any], *names: str) -> models.QuerySet[Any]:
    """Load with `queryset` the rows that its keys `names` refer to, with what their labels are made of."""
    for name in names:
        remote: Any = queryset.model._meta.get_field(name).related_model
        queryset = queryset.prefetch_related(Prefetch(name, queryset=labelled(remote)))
    return queryset


def references(model: type[models.Model], *, without: str = "") -> list[str]:
    """Return the names of the foreign keys of `model` that a form shows as such."""
    keys = [column.name for column in model._meta.local_concrete_fields if column.is_relation]
    return [name for name in keys if name not in ("citation", without)]
