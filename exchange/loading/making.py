"""Make model instances of checked values, without what Django does for each: a load makes many of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from django.db.models import Model
from django.db.models.base import ModelState

M = TypeVar("M", bound=Model)


def made(model: type[M], values: Mapping[str, Any]) -> M:
    """Return an instance of `model` with `values` by column and its defaults for the rest; it is not on record."""
    constants, drawn = _defaults(model)
    instance = model.__new__(model)
    columns: dict[str, Any] = {"_state": ModelState(), **constants, **values}
    for name, default in drawn:
        if name not in values:
            columns[name] = default()
    instance.__dict__.update(columns)
    return instance


@cache
def _defaults(model: type[Model]) -> tuple[dict[str, Any], list[tuple[str, Callable[[], Any]]]]:
    """Return the defaults by column: those that are always the same, and those that are drawn for each row."""
    constants: dict[str, Any] = {}
    drawn: list[tuple[str, Callable[[], Any]]] = []
    for known in model._meta.concrete_fields:
        if known.generated:
            continue
        if known.has_default() and callable(known.default):
            drawn.append((known.attname, known.default))
        else:
            constants[known.attname] = known.get_default()
    return constants, drawn
