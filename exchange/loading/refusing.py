"""Say which rule of the database a row breaks: the code of the constraint, its fields, and the rivals."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import DatabaseError
from django.db.models import BaseConstraint, CheckConstraint, F, GeneratedField, Model, Q, UniqueConstraint
from django.db.models.lookups import PostgresOperatorLookup

from exchange.loading.resources import natural
from institutions.models import Institution, Tenure

_TRIGGERS: dict[str, tuple[list[str], str, str, type[Model]]] = {
    "institutions_tenure_within_seats": (
        ["post", "valid_from", "valid_until"],
        "too_many_holders",
        "On some of these days more people hold the post than it has seats.",
        Tenure,
    ),
    "institutions_relation_no_cycle": (
        ["subject", "object", "valid_from", "valid_until"],
        "closes_a_circle",
        "On some of these days the relation closes a circle.",
        Institution,
    ),
}
"""Rules over several rows that constraint triggers keep; their detail is a JSON array of ids of the model."""

_STATES = {"23505": "unique", "23503": "does_not_exist", "23502": "null"}
"""Codes of rules that no `Meta` states, by SQLSTATE (PostgreSQL manual, appendix A)."""


def explain(error: DatabaseError, row: Model) -> tuple[list[str], str, str]:
    """Return the fields, the code and the message of the rule by which the database refuses `row`."""
    diagnosis: Any = getattr(error.__cause__, "diag", None)  # The driver's own class, which we do not import.
    name = getattr(diagnosis, "constraint_name", None) or ""
    detail = getattr(diagnosis, "message_detail", None) or ""
    if name in _TRIGGERS:
        fields, code, message, model = _TRIGGERS[name]
        ids = [id_ for id_ in json.loads(detail or "[]") if id_ != str(row.pk)]
        return fields, code, _with_rivals(message, model, model._default_manager.filter(pk__in=ids))
    for constraint in row._meta.constraints:
        if constraint.name == name:
            message = str(constraint.get_violation_error_message())
            if isinstance(constraint, ExclusionConstraint):
                message = _with_rivals(message, type(row), _rivals(constraint, row))
            return fields_of(type(row), constraint), constraint.violation_error_code or "unique", message
    column = re.match(r"Key \((\w+)\)=", detail)
    written = column[1] if column else getattr(diagnosis, "column_name", None) or ""
    fields = [field.name for field in row._meta.local_concrete_fields if field.column == written]
    code = _STATES.get(getattr(diagnosis, "sqlstate", None) or "", "invalid_value")
    message = getattr(diagnosis, "message_primary", None) or str(error)
    return (
        fields,
        "slug_taken" if (code, fields) == ("unique", ["slug"]) else code,
        f"{message}. {detail}".strip(),
    )


def fields_of(model: type[Model], constraint: BaseConstraint) -> list[str]:
    """Return the fields that `constraint` speaks of; for a computed one, those it is computed from."""
    names: set[str] = set()
    if isinstance(constraint, CheckConstraint):
        names |= Q(constraint.condition).referenced_base_fields
    elif isinstance(constraint, UniqueConstraint):
        names |= set(constraint.fields)
    elif isinstance(constraint, ExclusionConstraint):
        expressions = [
            what for what, operator in constraint.expressions if operator != RangeOperators.NOT_EQUAL
        ]
        names |= {what for what in expressions if isinstance(what, str)}
    for field in model._meta.local_fields:
        if isinstance(field, GeneratedField) and field.name in names:
            computation: Any = field.expression  # type: ignore[attr-defined]  # Missing in the stubs.
            parts = {getattr(part, "name", "") for part in computation.flatten() if isinstance(part, F)}
            names = names - {field.name} | parts
    return [field.name for field in model._meta.local_fields if field.name in names]


def _rivals(constraint: ExclusionConstraint, row: Model) -> Any:
    """Return the recorded rows with which `row` cannot stand, as Django's own validate() looks for them."""
    rivals = type(row)._default_manager.exclude(pk=row.pk).filter(constraint.condition or Q())
    values = row._get_field_expression_map(meta=row._meta)  # type: ignore[attr-defined]  # Not in the stubs.
    own = {F(name): value for name, value in values.items()}
    for expression, operator in constraint.expressions:
        column: Any = F(expression) if isinstance(expression, str) else expression
        lookup = PostgresOperatorLookup(lhs=column, rhs=column.replace_expressions(own))
        lookup.postgres_operator = operator
        rivals = rivals.filter(lookup)
    return rivals


def _with_rivals(message: str, model: type[Model], rivals: Any) -> str:
    names: Iterable[object] = rivals.values_list(natural(model) or "pk", flat=True)[:5]
    named = ", ".join(sorted(map(str, names)))
    return f"{message} On record or loaded before it: {named}." if named else message
