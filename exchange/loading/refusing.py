"""Say which rule of the database a row breaks: the code of the constraint, its fields, and the rivals."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import DatabaseError
from django.db.models import Model

from exchange.loading.resources import natural
from sources import refusals

MOST_NAMED = 5
"""How many rivals a refusal names."""


def explain(error: DatabaseError, row: Model) -> tuple[list[str], str, str]:
    """Return the fields, the code and the message of the rule by which the database refuses `row`."""
    reason = refusals.explain(error, row)
    if reason is None:
        return [], "invalid_value", refusals.words(error)
    own = {field.name for field in row._meta.local_fields}
    fields = [name for name in reason.fields if name in own]
    named = _named(reason.model or type(row), [id_ for id_ in reason.ids if id_ != str(row.pk)])
    return fields, reason.code, f"{reason.message} {named}".strip()


def _named(model: type[Model], ids: Sequence[str]) -> str:
    """Return the names of the rows `ids` of `model` in a sentence; empty if they have none."""
    name = natural(model)
    if not (name and ids):
        return ""
    names = model._default_manager.filter(pk__in=ids).values_list(name, flat=True)[:MOST_NAMED]
    return f"On record or loaded before it: {', '.join(sorted(map(str, names)))}."
