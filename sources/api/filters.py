"""The parameters that every list of the registry takes, declared once."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import uuid
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework import serializers

from ..dates import PartialDate
from ..facts import Confidence
from ..history import tracked_models
from ..merging import led_to, once_called
from ..revisions import parse_known_at
from .references import ADDRESS, address_of, is_id
from .refusals import Refused

MOST_VALUES = 100
"""How many values a `__in` parameter takes."""


class DayField(forms.CharField):
    """A day, `today` or `any`."""

    def __init__(self, *, takes_any: bool = True, **kwargs: Any) -> None:
        self.takes_any = takes_any
        words = ["today", "any"] if takes_any else ["today"]
        self.schema = {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "enum": words}]}
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Any:
        """Return the day, the word `any`, or None if nothing was asked."""
        text = super().to_python(value)
        if not text:
            return None
        if text == "any" and self.takes_any:
            return "any"
        if text == "today":
            return dt.datetime.now(dt.UTC).date()
        try:
            day = PartialDate(text)
        except ValueError:
            day = None
        if day is None or day.precision != "day":
            raise ValidationError(
                f"Write a day such as 2024-06-01{', `today` or `any`' if self.takes_any else ' or `today`'}.",
                code="invalid_date",
            )
        return day.first


class KnownAtField(forms.CharField):
    """A revision or an instant."""

    schema = {
        "anyOf": [{"type": "string", "pattern": "^r[0-9]{1,18}$"}, {"type": "string", "format": "date-time"}]
    }

    def to_python(self, value: Any) -> Any:
        """Return the revision or the instant; refuse with invalid_known_at."""
        text = super().to_python(value)
        return parse_known_at(text.replace(" ", "+")) if text else None


class DayFilter(django_filters.Filter):
    """A parameter that is a day."""

    field_class = DayField


class KnownAtFilter(django_filters.Filter):
    """The parameter `known_at`."""

    field_class = KnownAtField


class _SeveralField(forms.CharField):
    """Values separated by commas, at most `MOST_VALUES`."""

    def __init__(self, *, each: forms.Field | None = None, **kwargs: Any) -> None:
        self.each = each or forms.CharField()
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Any:
        """Return the values, each checked; refuse more than `MOST_VALUES`."""
        text = super().to_python(value)
        if not text:
            return None
        parts = text.split(",")
        if len(parts) > MOST_VALUES:
            raise ValidationError(f"At most {MOST_VALUES} values.", code="too_many_values")
        return [self.each.clean(part.strip()) for part in parts]


class SeveralFilter(django_filters.Filter):
    """A parameter `x__in`: one of several values."""

    field_class = _SeveralField

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("lookup_expr", "in")
        super().__init__(*args, **kwargs)


class ReferenceField(forms.RegexField):
    """Slug, key or id of a row; which one is settled by its form."""

    schema = {"type": "string", "pattern": ADDRESS}

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("error_messages", {"invalid": "Write an address: a slug, a key or an id."})
        super().__init__(regex=re.compile(ADDRESS, re.ASCII), **kwargs)


class ReferenceFilter(django_filters.Filter):
    """A parameter that names a thing by slug or id."""

    field_class = ReferenceField

    def __init__(self, *args: Any, model: type[models.Model], **kwargs: Any) -> None:
        self.target = model  # `model` is what django-filter sets: the model of the list
        super().__init__(*args, **kwargs)

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the rows that refer to the thing named."""
        if not value:
            return qs
        return keep(qs, str(self.field_name), refers_to(str(self.field_name), self.target, [value]))


class ReferencesFilter(SeveralFilter):
    """A parameter `x__in` that names several things by slug or id."""

    def __init__(self, *args: Any, model: type[models.Model], **kwargs: Any) -> None:
        self.target = model
        super().__init__(*args, each=ReferenceField(), **kwargs)

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the rows that refer to one of the things named."""
        if not value:
            return qs
        return keep(qs, str(self.field_name), refers_to(str(self.field_name), self.target, value))


def refers_to(path: str, model: type[models.Model], addresses: Sequence[str]) -> models.Q:
    """Return the condition that `path` leads to one of the rows of `model` that `addresses` name."""
    if named := rows_at(model, addresses):
        return models.Q(**{f"{path}__in": list(named.values())})
    ids, called = _parted(addresses)
    nothing = models.Q(**{f"{path}__{address_of(model)}__in": called})
    return nothing | models.Q(**{f"{path}__in": ids}) if ids else nothing


def rows_at(
    model: type[models.Model], addresses: Sequence[str], known: int | None = None
) -> dict[str, uuid.UUID]:
    """Return the ids of the rows of `model` that `addresses` (slugs, keys or ids) name, by address.

    A former slug, and a row that was merged into another, lead on to the row that stays, as known at the revision
    `known` (default: the last one); what names no row is left out. One query where all are present; at most two
    more where some are not, however many, and a few for each that leads on.
    """
    found = present_at(model, addresses)
    missing = [address for address in addresses if address not in found]
    if missing and model in tracked_models():
        for column, some in zip(("id", address_of(model)), _parted(missing), strict=True):
            once = once_called(model, column, some) if some else set()
            for address in some:
                written = address.lower() if column == "id" else address
                if written in once and (stays := led_to(model, {column: address}, known)) is not None:
                    found[address] = stays
    return found


def present_at(model: type[models.Model], addresses: Sequence[str]) -> dict[str, uuid.UUID]:
    """Return the ids of the rows of `model` of which `addresses` are the present slugs, keys or ids, by address. One query."""
    ids, called = _parted(addresses)
    column = address_of(model)
    condition = models.Q(pk__in=ids) | models.Q(**{f"{column}__in": called})
    found: dict[str, uuid.UUID] = {}
    for key, name in model._default_manager.filter(condition).values_list("pk", column):
        found |= {str(key): key, name: key}
    named = {address: found.get(address.lower() if is_id(address) else address) for address in addresses}
    return {address: key for address, key in named.items() if key is not None}


def _parted(addresses: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the ids among `addresses`, and the rest."""
    return [each for each in addresses if is_id(each)], [each for each in addresses if not is_id(each)]


def keep(queryset: Any, path: str, condition: models.Q) -> Any:
    """Keep the rows of which `condition` is true; each once, even where `path` leads over several rows."""
    if "__" not in path:
        return queryset.filter(condition)
    return queryset.filter(pk__in=queryset.model._default_manager.filter(condition).order_by().values("pk"))


def references(
    name: str, model: type[models.Model], field: str | None = None
) -> tuple[django_filters.Filter, django_filters.Filter]:
    """Return the parameters `name` and `name__in` for a reference to `model`."""
    kind = model._meta.verbose_name
    several = (
        f"Slugs or ids of {model._meta.verbose_name_plural}, separated by commas; at most {MOST_VALUES}."
    )
    return (
        ReferenceFilter(field_name=field or name, model=model, help_text=f"Slug or id of the {kind}."),
        ReferencesFilter(field_name=field or name, model=model, help_text=several),
    )


def choices(
    name: str, of: type[models.TextChoices], field: str = ""
) -> tuple[django_filters.Filter, django_filters.Filter]:
    """Return the parameters `name` and `name__in` for a code of the list `of`; `field` if it is not of that name."""
    about = (of.__doc__ or "").split("\n")[0]
    several = f"Several codes, separated by commas; at most {MOST_VALUES}."
    return (
        django_filters.ChoiceFilter(field_name=field or name, choices=of.choices, help_text=about),
        SeveralFilter(
            field_name=field or name, each=forms.ChoiceField(choices=of.choices), help_text=several
        ),
    )


class ContainsFilter(django_filters.CharFilter):
    """The parameter `q`: rows in which one of `fields` contains the text, whatever its case."""

    def __init__(self, *fields: str) -> None:
        self.fields = fields
        super().__init__(
            min_length=1,
            max_length=100,
            help_text="Text that the row contains, whatever its case; in either script.",
        )

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the rows that contain the text."""
        if not value:
            return qs
        condition = models.Q()
        for field in self.fields:
            condition |= models.Q(**{f"{field}__icontains": value})
        return keep(qs, max(self.fields, key=lambda f: "__" in f), condition)


contains = ContainsFilter


class RegistryFilter(django_filters.FilterSet):
    """What every list takes: `id__in`, the day and the revision to answer for."""

    id__in = SeveralFilter(
        field_name="id", each=forms.UUIDField(), help_text=f"Ids separated by commas; at most {MOST_VALUES}."
    )
    known_at = KnownAtFilter(
        method="leave",
        help_text="What the registry said then: a revision (`r123`) or an instant (`2024-06-01T12:00:00Z`); default: now.",
    )

    valid_on = DayFilter(
        method="leave",
        help_text="The day for which to answer (`2024-06-01`, `today`), or `any`. Default: today for states and for what a thing nests, `any` for dated records and single facts.",
    )

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        asked = set(data or {})
        filters = type(
            self
        ).base_filters.items()  # The base copies them all for each request; few are asked for.
        self.base_filters = OrderedDict((name, declared) for name, declared in filters if name in asked)
        super().__init__(data, *args, **kwargs)

    def leave(self, queryset: Any, _: str, __: Any) -> Any:
        """Keep all rows: the view reads this clock before it asks for rows."""
        return queryset


class CitedFilter(RegistryFilter):
    """What lists of rows with a citation take besides."""

    published_by = DayFilter(
        method="leave",
        takes_any=False,
        help_text="Only what at least one dated source had published by the end of this day.",
    )
    min_confidence = django_filters.ChoiceFilter(
        method="leave", choices=Confidence.choices, help_text="Least confidence to show."
    )
    source = django_filters.CharFilter(
        field_name="citation__source__slug", help_text="Slug of the source that is cited."
    )


class ThingFilter(CitedFilter):
    """What lists of things take besides."""

    slug = django_filters.CharFilter(field_name="slug", help_text="The slug, exactly.")
    slug__in = SeveralFilter(
        field_name="slug",
        each=ReferenceField(),
        help_text=f"Slugs separated by commas; at most {MOST_VALUES}.",
    )


class ClaimFilter(CitedFilter):
    """What lists of claims take besides."""

    standing = django_filters.ChoiceFilter(
        method="leave",
        choices=[("any", "any")],
        help_text="`any` shows the rivals of a claim too, and what is deprecated; default: the best account of each claim.",
    )
    claim_key = django_filters.CharFilter(
        field_name="claim_key", help_text="All accounts of one claim; use with `standing=any`."
    )
    key = django_filters.CharFilter(
        field_name="key", help_text="The stable name of the fact in files, exactly."
    )


class FactFilter(ClaimFilter):
    """What lists of facts take: what lists of claims do."""


class StrictFilterBackend(DjangoFilterBackend):
    """Filters that refuse a parameter that they do not know, and name the nearest one."""

    def get_filterset(self, request: Any, queryset: Any, view: Any) -> Any:
        """Return the filter set of `view`; refuse unknown_parameter and blank."""
        refuse_unknown(request.query_params, [*self.known(view), *view.pagination_parameters])
        refuse_empty(request.query_params)
        return super().get_filterset(request, queryset, view)

    def known(self, view: Any) -> Sequence[str]:
        """Return the parameters that the filter set of `view` declares."""
        filterset = self.get_filterset_class(view)
        return list(filterset.base_filters) if filterset else []


def refuse_unknown(given: Any, known: Sequence[str]) -> None:
    """Refuse a parameter of `given` that is not `known`, naming the nearest one: `unknown_parameter`."""
    errors = []
    for name in given:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f" Did you mean `{near[0]}`?" if near else ""
            errors.append(
                {"parameter": name[:100], "detail": f"There is no parameter `{name[:100]}` here.{hint}"}
            )
    if errors:
        raise Refused(400, "unknown_parameter", errors[0]["detail"], errors=errors)


def refuse_empty(given: Any) -> None:
    """Refuse a parameter of `given` without a value, which would narrow nothing: `blank`."""
    errors = {
        name: [serializers.ErrorDetail("Give it a value, or leave it out.", code="blank")]
        for name in given
        if not given[name].strip()
    }
    if errors:
        raise serializers.ValidationError(errors)
