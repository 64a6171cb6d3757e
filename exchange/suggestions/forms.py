"""Forms of suggestions: the fields of a resource as people enter them, and what a reviewer decides."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from rest_framework import serializers

from sources.admin.display import called, written
from sources.admin.forms import CitedForm
from sources.admin.widgets import RowChoiceField, RowSelect, valid_ids
from sources.api.references import Ref
from sources.models import Source

from .models import LONGEST_REASON

if TYPE_CHECKING:
    _Form = forms.Form
else:
    _Form = forms.Form

LONG_TEXT = 120
"""From how many characters on a text has several lines."""
PREFIX = "to-"
NOT_ENTERED = frozenset({"citation", "further_citations"})
"""What stands under the source of the form, not among the fields."""


class PatchForm(_Form):
    """The fields `names` of a resource, with the values `given` as they would be written.

    `patch` are those that were entered anew, as the resource takes them.
    """

    def __init__(
        self, view: Any, names: Iterable[str], given: Mapping[str, Any], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        fields = view.serializer_class().fields
        wanted = set(names)
        for name in fields:
            if name in wanted and name not in NOT_ENTERED and not fields[name].read_only:
                self.fields[f"{PREFIX}{name}"] = _entered(view.model, name, fields[name], given.get(name))

    @property
    def names(self) -> list[str]:
        """Return the names of the fields of the resource that the form asks for."""
        return [name.removeprefix(PREFIX) for name in self.fields if name.startswith(PREFIX)]

    def patch(self, nulls: Mapping[str, bool]) -> dict[str, Any]:
        """Return what was entered anew; `nulls` says where nothing is null rather than an empty text."""
        found: dict[str, Any] = {}
        for place in self.changed_data:
            if not place.startswith(PREFIX):
                continue
            name, value = place.removeprefix(PREFIX), self.cleaned_data.get(place)
            if isinstance(self.fields[place], RowChoiceField):
                value = None if value is None else str(value.pk)
            elif value in ("", None):
                value = None if nulls.get(name) else ""
            elif isinstance(self.fields[place], _YesNo):
                value = value == "true"
            found[name] = value
        return found


def nullable(view: Any) -> dict[str, bool]:
    """Say of each field of a resource whether it takes null."""
    return {name: bool(field.allow_null) for name, field in view.serializer_class().fields.items()}


class _YesNo(forms.ChoiceField):
    """A truth value, chosen."""


def _entered(model: Any, name: str, field: Any, value: Any) -> forms.Field:
    """Return the form field in which a field of a resource is entered."""
    told: dict[str, Any] = {"required": False, "label": called(name), "help_text": field.help_text or ""}
    if isinstance(field, Ref):
        return _row(model, field, value, told)
    if isinstance(field, serializers.BooleanField):
        shown = "" if value is None else str(value).lower()
        return _YesNo(choices=[("", "–"), ("true", "yes"), ("false", "no")], initial=shown, **told)
    if isinstance(field, serializers.ChoiceField):
        return forms.ChoiceField(choices=[("", "–"), *field.choices.items()], initial=value or "", **told)
    if isinstance(field, serializers.IntegerField):
        return forms.IntegerField(initial=value, **told)
    if isinstance(value, list | dict) or not isinstance(
        field, serializers.CharField | serializers.DecimalField
    ):
        area = forms.Textarea(attrs={"rows": 4, "class": "code vLargeTextField"})
        return _Json(initial=value, widget=area, **told)
    is_long = name in ("note", "text", "about") or (getattr(field, "max_length", None) or 0) > 1_000
    attrs = {"class": "vTextField", "rows": 3} if is_long else {"class": "vTextField"}
    widget = forms.Textarea(attrs=attrs) if is_long else forms.TextInput(attrs=attrs)
    return forms.CharField(initial="" if value is None else str(value), widget=widget, **told)


def _row(model: Any, field: Ref, value: Any, told: dict[str, Any]) -> forms.Field:
    queryset = field.get_queryset()
    assert queryset is not None
    key: Any = model._meta.get_field(field.source)
    widget = RowSelect(key, admin.site)
    widget.is_required = False
    chosen = RowChoiceField(queryset, widget=widget, **told)
    ids = valid_ids([str(value)]) if value else []
    if ids:
        chosen.at_hand = queryset.filter(pk=ids[0]).first()
        chosen.initial = ids[0]
    return chosen


class _Json(forms.JSONField):
    """A list or an object, as JSON that people read."""

    def prepare_value(self, value: Any) -> Any:
        """Return the value indented."""
        return value if isinstance(value, str) else "" if value is None else written(value)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare values, not how they are written."""
        try:
            return bool((json.loads(data) if data else None) != (initial if initial != "" else None))
        except ValueError:
            return True


class ReviewForm(PatchForm):
    """What a reviewer decides: the fields as they edit them, where it is stated, and why."""

    source = RowChoiceField(
        Source.objects.all(),
        required=False,
        widget=CitedForm.declared_fields["source"].widget,
        help_text="The source that is cited for it; + records it, if it is not there yet.",
    )
    locator = forms.CharField(
        required=False, max_length=500, widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="Page, article or passage.",
    )  # fmt: skip
    reason = forms.CharField(
        required=False, max_length=LONGEST_REASON, widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="Kept with the revision, or told to who suggested it; needed to decline.",
    )  # fmt: skip
    blank = forms.BooleanField(
        required=False, label="Take away what was written", help_text="Spam, or what is nobody's business."
    )
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, source: Source | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["source"]
        field.widget.is_required = field.widget.widget.is_required = False
        if source is not None:
            field.at_hand, field.initial = source, source.pk


class SuggestForm(PatchForm):
    """What a member of the staff suggests: fields of a row, who states them, and why."""

    source = RowChoiceField(
        Source.objects.all(),
        required=False,
        widget=RowSelect(CitedForm.declared_fields["source"].widget.widget.field, admin.site),
        help_text="The source that states it, if it is on record.",
    )
    source_url = forms.URLField(
        required=False, max_length=2_000, assume_scheme="https", label="Address of the source",
        widget=forms.URLInput(attrs={"class": "vTextField"}), help_text="Otherwise: where it is stated.",
    )  # fmt: skip
    locator = forms.CharField(
        required=False, max_length=500, widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="Page, article or passage.",
    )  # fmt: skip
    reason = forms.CharField(
        max_length=LONGEST_REASON,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="Why; all may read it.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["source"].widget.is_required = False
