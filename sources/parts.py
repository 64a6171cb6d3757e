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
    relations: list[Any] = [model._meta.get_field(name) for name in PARTS.get(model, ())]
    further = further_key(model)
    return [*(relation.field for relation in relations), *([further] if further is not None else [])]


def further_key(model: type[models.Model]) -> models.ForeignKey[Any, Any] | None:
    """Return the foreign key by which further citations are those of a row of `model`; None if it has none."""
    if not hasattr(model, "further_citations"):
        return None
    relation: Any = model._meta.get_field("further_citations")
    key: models.ForeignKey[Any, Any] = relation.field
    return key


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
