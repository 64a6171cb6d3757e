"""Choosing a row by typing part of any of its names."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.db import models
from django.urls import reverse

from .display import label

if TYPE_CHECKING:
    _ModelChoiceField = forms.ModelChoiceField[models.Model]
else:
    _ModelChoiceField = forms.ModelChoiceField


class RowChoiceField(_ModelChoiceField):
    """A choice of one row, shown by its label; the row `at_hand` costs no query."""

    at_hand: models.Model | None = None

    def to_python(self, value: Any) -> models.Model | None:
        """Return the row that is chosen. Refusal: invalid_choice."""
        if self.at_hand is not None and str(value) == str(self.at_hand.pk):
            return self.at_hand
        return super().to_python(value)

    def label_from_instance(self, obj: models.Model) -> str:
        """Return what the row is called."""
        return label(obj)


class RowSelect(AutocompleteSelect):
    """A select that looks rows up as they are typed; `placeholder` stands in it while it is empty.

    It asks the admin of the rows (`RegistryAdmin.autocomplete_view`), which finds them in both scripts.
    """

    def __init__(self, field: Any, admin_site: Any, placeholder: str = "", **kwargs: Any) -> None:
        super().__init__(field, admin_site, **kwargs)
        self.placeholder = placeholder

    def get_url(self) -> str:
        """Return the address that answers what is typed."""
        options = self.field.remote_field.model._meta
        return reverse(f"{self.admin_site.name}:{options.app_label}_{options.model_name}_autocomplete")

    def build_attrs(
        self, base_attrs: dict[str, Any], extra_attrs: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Put the placeholder in."""
        return {**super().build_attrs(base_attrs, extra_attrs), "data-placeholder": self.placeholder}

    def optgroups(self, name: str, value: Sequence[str], attrs: dict[str, Any] | None = None) -> list[Any]:
        """Return the row that is chosen as the one option, by no query if it is at hand."""
        field: Any = self.choices.field
        options: list[Any] = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        for row in self._chosen(field, value):
            options.append(
                self.create_option(name, row.pk, field.label_from_instance(row), True, len(options))
            )
        return [(None, options, 0)]

    def _chosen(self, field: Any, value: Sequence[str]) -> Iterable[models.Model]:
        at_hand = getattr(field, "at_hand", None)
        if at_hand is not None and list(value) == [str(at_hand.pk)]:
            return [at_hand]
        ids = valid_ids(value)
        return field.queryset.filter(pk__in=ids) if ids else []


def valid_ids(written: Iterable[str]) -> list[uuid.UUID]:
    """Return the ids among `written`; what is none is left out."""
    found: list[uuid.UUID] = []
    for text in written:
        with suppress(ValueError):
            found.append(uuid.UUID(str(text)))
    return found
