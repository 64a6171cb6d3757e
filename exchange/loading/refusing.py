"""Say which rule of the database a row breaks: the stable code of the constraint, its fields, and the rivals."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField
from django.db import DatabaseError
from django.db.models import BaseConstraint, CheckConstraint, F, Func, Model, Q, UniqueConstraint, Value

from exchange.loading.resources import natural
from institutions.models import Institution, Tenure

_RULES_OF_TRIGGERS: dict[str, tuple[str, str, str, type[Model]]] = {
    "institutions_tenure_within_seats": (
        "post, valid_from, valid_until",
        "no_free_seat",
        "On some of these days more people hold the post than it has seats.",
        Tenure,
    ),
    "institutions_relation_no_cycle": (
        "subject, object, valid_from, valid_until",
        "cycle",
        "On some of these days the relation closes a circle.",
        Institution,
    ),
}
_STATES = {"23505": "unique", "23503": "does_not_exist", "23502": "null", "23514": "invalid", "23P01": "conflict"}


def explain(error: DatabaseError, row: Model) -> tuple[str, str, str]:
    """Return the fields, the code and the message of the rule by which the database refuses `row`."""
    diagnosis: Any = getattr(error.__cause__, "diag", None)  # The driver's own class, which we do not import.
    name = getattr(diagnosis, "constraint_name", None) or ""
    detail = getattr(diagnosis, "message_detail", None) or ""
    if name in _RULES_OF_TRIGGERS:
        fields, code, message, model = _RULES_OF_TRIGGERS[name]
        ids = [id_ for id_ in json.loads(detail or "[]") if id_ != str(row.pk)]
        return fields, code, _with_rivals(message, model, model._default_manager.filter(pk__in=ids))
    for constraint in row._meta.constraints:
        if constraint.name == name:
            code = constraint.violation_error_code or _STATES.get(getattr(diagnosis, "sqlstate", ""), "invalid")
            message = str(constraint.get_violation_error_message())
            if isinstance(constraint, ExclusionConstraint):
                message = _with_rivals(message, type(row), _rivals(constraint, row))
            return ", ".join(fields_of(constraint)), code, message
    columns = re.match(r"Key \((.+?)\)=", detail)
    fields = columns[1].replace("_id", "") if columns else getattr(diagnosis, "column_name", None) or ""
    state = getattr(diagnosis, "sqlstate", None) or ""
    message = str(getattr(diagnosis, "message_primary", None) or error)
    return fields, _STATES.get(state, "invalid"), f"{message}. {detail}".strip(". ") + "."


def fields_of(constraint: BaseConstraint) -> list[str]:
    """Return the names of the fields that `constraint` is about; a period is its two bounds."""
    if isinstance(constraint, UniqueConstraint):
        found = list(constraint.fields)
    elif isinstance(constraint, ExclusionConstraint):
        found = [name for expression, _ in constraint.expressions for name in _names(expression)]
    elif isinstance(constraint, CheckConstraint):
        found = list(_names(constraint.condition))
    else:
        found = []
    own = [name for name in dict.fromkeys(found) if name not in ("claim_key", "id")]
    return [bound for name in own for bound in (("valid_from", "valid_until") if name == "valid" else (name,))]


def _names(expression: object) -> Iterator[str]:
    """Yield the field names in a condition or expression."""
    if isinstance(expression, str):
        yield expression
    elif isinstance(expression, F):
        yield expression.name
    elif isinstance(expression, Q):
        for child in expression.children:
            if isinstance(child, tuple):
                yield child[0].split("__")[0]
                yield from _names(child[1]) if isinstance(child[1], F) else ()
            else:
                yield from _names(child)
    elif hasattr(expression, "get_source_expressions"):
        for child in expression.get_source_expressions():
            yield from _names(child)


def _rivals(constraint: ExclusionConstraint, row: Model) -> Any:
    """Return the rows with which `row` cannot stand: equal in all but the claim, on some of its days."""
    same: dict[str, Any] = {}
    for expression, operator in constraint.expressions:
        if operator == "=" and isinstance(expression, str):
            same[expression] = getattr(row, row._meta.get_field(expression).attname)
    bounds = [Value(getattr(row, name)) for name in ("valid_from", "valid_until", "ended")]
    period = Func(*bounds, function="edtf_period", output_field=DateRangeField())
    others = type(row)._default_manager.filter(constraint.condition or Q(), **same, valid__overlap=period)
    return others.exclude(pk=row.pk)


def _with_rivals(message: str, model: type[Model], rivals: Any) -> str:
    names = sorted(str(name) for name in rivals.values_list(natural(model), flat=True)[:5])
    return f"{message} On record: {', '.join(names)}." if names else message
