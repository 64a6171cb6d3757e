"""What belongs to a thing alone: rows that cannot be without it, and leave with it when it is retracted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import models

from .models import Source

PARTS: dict[type[models.Model], tuple[str, ...]] = {Source: ("citations",)}
"""The accessors of the parts of things, in the order in which they leave; the apps that have some declare them.

Further citations are parts of all that have them, and are not named here.
"""


def parts_of(model: type[models.Model]) -> list[models.ForeignKey[Any, Any]]:
    """Return the foreign keys of the parts of rows of `model`, in the order in which they leave."""
    further = ("further_citations",) if hasattr(model, "further_citations") else ()
    relations: list[Any] = [model._meta.get_field(name) for name in (*PARTS.get(model, ()), *further)]
    return [relation.field for relation in relations]


def leaving_with(
    model: type[models.Model], rows: models.QuerySet[models.Model] | list[models.Model]
) -> Iterator[models.QuerySet[models.Model]]:
    """Yield what belongs to `rows` of `model` alone, in the order in which it leaves: the parts of parts first."""
    for key in parts_of(model):
        parts = key.model._default_manager.filter(**{f"{key.name}__in": rows})
        yield from leaving_with(key.model, parts)
        yield parts


def retract(row: models.Model) -> None:
    """Delete `row` with what belongs to it alone. Refused by ProtectedError while others use any of it."""
    for parts in leaving_with(type(row), [row]):
        parts.delete()
    row.delete()
