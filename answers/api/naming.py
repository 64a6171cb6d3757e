"""The parameters by which questions name things, and what they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import django_filters
from django.db import models
from rest_framework import serializers

from sources.api.clocks import Clocks
from sources.api.filters import ReferenceField
from sources.api.references import is_id
from sources.merging import heir, last_called


class NamedFilter(django_filters.Filter):
    """A parameter that names a thing by its slug or id."""

    field_class = ReferenceField


def rows_named(
    model: type[models.Model], asked: Mapping[str, Sequence[str]], clocks: Clocks
) -> dict[str, UUID]:
    """Return the id of each thing named, by the text that names it. One query, where no slug is a former one.

    `asked` has the texts (slugs or ids) by parameter. A former slug, and a row that was merged into another, lead on
    to the row that stays, as they do in an address. Refusal: `does_not_exist`, naming each parameter.
    """
    texts = [text for of in asked.values() for text in of]
    condition = models.Q(slug__in=[text for text in texts if not is_id(text)])
    condition |= models.Q(pk__in=[text for text in texts if is_id(text)])
    rows = model._default_manager.filter(condition).values_list("pk", "slug")
    found = {key: pk for pk, slug in rows for key in (slug, str(pk))}
    for text in texts:
        if text.lower() not in found and (stays := _led_to(model, text, clocks)) is not None:
            found[text.lower()] = stays
    errors = {
        parameter: [
            serializers.ErrorDetail(
                f"There is no {model._meta.verbose_name} with the slug or id {text!r}.", code="does_not_exist"
            )
            for text in of
            if text.lower() not in found
        ]
        for parameter, of in asked.items()
    }
    if any(errors.values()):
        raise serializers.ValidationError({parameter: each for parameter, each in errors.items() if each})
    return {text: found[text.lower()] for text in texts}


def row_named(
    model: type[models.Model], parameter: str, given: Mapping[str, Any], clocks: Clocks
) -> UUID | None:
    """Return the id of the thing that `parameter` names, None where it is not given; see `rows_named`."""
    asked: str | None = given.get(parameter)
    return rows_named(model, {parameter: [asked]}, clocks)[asked] if asked else None


def _led_to(model: type[models.Model], text: str, clocks: Clocks) -> UUID | None:
    """Return the id of the row that had this slug once, or that the row with it was merged into; None if there is none."""
    known = clocks.moment.revision
    last = last_called(model, {"id" if is_id(text) else "slug": text}, known)
    if last is None:
        return None
    ids = [key for key in (last.id, heir(last, known)) if key is not None]
    stays: UUID | None = model._default_manager.filter(pk__in=ids).values_list("pk", flat=True).first()
    return stays
