"""The parameters by which questions name things, and what they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import django_filters
from django.db import models
from rest_framework import serializers

from sources.api.clocks import Clocks
from sources.api.filters import ReferenceField, rows_at


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
    found = rows_at(model, texts, clocks.moment.revision)
    errors = {
        parameter: [
            serializers.ErrorDetail(
                f"There is no {model._meta.verbose_name} with the slug or id {text!r}.", code="does_not_exist"
            )
            for text in of
            if text not in found
        ]
        for parameter, of in asked.items()
    }
    if any(errors.values()):
        raise serializers.ValidationError({parameter: each for parameter, each in errors.items() if each})
    return found


def row_named(
    model: type[models.Model], parameter: str, given: Mapping[str, Any], clocks: Clocks
) -> UUID | None:
    """Return the id of the thing that `parameter` names, None where it is not given; see `rows_named`."""
    asked: str | None = given.get(parameter)
    return rows_named(model, {parameter: [asked]}, clocks)[asked] if asked else None
