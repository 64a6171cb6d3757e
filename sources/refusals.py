"""What a refusal of the database means: which rule it keeps, at which fields, against which rows on record.

A constraint is found by its name in the models' `Meta`, so that what the database refuses reads as
what `full_clean()` refuses. SQLSTATE codes: PostgreSQL manual, appendix A.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import DatabaseError, connection, models
from django.db.models import BaseConstraint, CheckConstraint, F, Q, UniqueConstraint
from django.db.models.lookups import PostgresOperatorLookup

UNDECLARED = {
    "23502": ("null", "This field may not be null."),
    "23503": ("does_not_exist", "What this refers to is not there, or not any more."),
    "23505": ("unique", "Another row has this value already."),
}
"""Codes and sentences of the rules that no `Meta` states, by SQLSTATE."""

MOST_NAMED = 20
"""How many of the rows that stand against a change are looked for."""

_ID = re.compile(r"\(([0-9a-f]{8}-[0-9a-f-]{27})\)")


@dataclass(frozen=True, slots=True)
class RowsRule:
    """A rule over several rows, kept by a trigger whose DETAIL is a JSON array of ids of rows of `model`.

    `fields` are those by which it can be mended, the likeliest first. `breaks` says whether a row that was
    saved, given those ids, is the one that breaks the rule; `mended_by` by which fields of that one it can be
    mended, where rows of one kind can break it in several ways.
    """

    fields: Sequence[str]
    code: str
    message: str
    model: type[models.Model]
    breaks: Callable[[models.Model, Sequence[str]], bool]
    mended_by: Callable[[Any], Sequence[str]] | None = None


ROWS_RULES: dict[str, RowsRule] = {}
"""The rules over several rows, by the name of the constraint; the apps that have some declare them."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """A foreign key of two columns: what `field` refers to must belong to the same thing as the row."""

    field: str
    code: str
    message: str


BELONGINGS: dict[str, Belonging] = {}
"""The foreign keys of two columns, by their names; the apps that have some declare them."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the database refuses a row: the rule, the fields that it is about, and in `ids` who stands against it.

    The ids are of rows of `model`; `rule` is set if it is one over several rows.
    """

    code: str
    message: str
    fields: Sequence[str]
    model: type[models.Model] | None
    ids: Sequence[str] = ()
    rule: RowsRule | None = None


def explain(error: Exception, row: models.Model | None = None, *, deletes: bool = False) -> Reason | None:
    """Return why the database refuses a row; None if it keeps no rule by that (it is away, a value is unfit).

    Who stands against it is asked for where `row`, which was to be saved, is given. `deletes` says that a
    row was to be deleted: a foreign key then refuses with `in_use`, and `ids` are those that refer to it.
    """
    cause = _cause(error)
    state = getattr(cause, "sqlstate", None) or ""
    if not state.startswith("23"):
        return None
    name, table = cause.diag.constraint_name or "", cause.diag.table_name or ""
    detail = cause.diag.message_detail or ""
    if rule := ROWS_RULES.get(name):
        return Reason(rule.code, rule.message, rule.fields, rule.model, json.loads(detail or "[]"), rule)
    if name in _constraints():
        return _of_constraint(*_constraints()[name], row)
    model, column = _model_of(table), cause.diag.column_name
    fields = _named(model, [column] if column else _columns(table, name))
    if name.endswith("_slug_was_taken"):
        message = "Another row was known under this slug, and the old address leads to it."
        return Reason("slug_taken", message, ["slug"], model)
    if (belonging := BELONGINGS.get(name)) and "is not present" in detail:
        return Reason(belonging.code, belonging.message, [belonging.field], model)
    if state == "23503" and (deletes or belonging):
        return Reason("in_use", "Other rows refer to it.", fields, model, _referring(model, fields, detail))
    code, message = UNDECLARED.get(state, ("invalid", "The value is not allowed here."))
    if code == "unique" and model and fields:
        code = "slug_taken" if fields == ["slug"] else code
        declared = UniqueConstraint(
            fields=fields, name=name, violation_error_code=code, violation_error_message=message
        )
        return _of_constraint(model, declared, row)
    return Reason(code, message, fields, model)


def words(error: DatabaseError) -> str:
    """Return what the database itself says, for what `explain` does not know: its message and the detail."""
    diagnosis = getattr(_cause(error), "diag", None)
    detail = getattr(diagnosis, "message_detail", None) or ""
    return f"{getattr(diagnosis, 'message_primary', None) or error}. {detail}".strip()


def _cause(error: Exception) -> Any:
    """Return the driver's own error, whose class is not imported here."""
    return error if hasattr(error, "diag") else error.__cause__


def _of_constraint(model: type[models.Model], constraint: BaseConstraint, row: models.Model | None) -> Reason:
    otherwise = "invalid" if isinstance(constraint, CheckConstraint) else "unique"
    code = constraint.violation_error_code or otherwise
    message = str(constraint.get_violation_error_message())
    ids = rivals(row, constraint) if isinstance(row, model) else []
    return Reason(code, message, fields_of(model, constraint), model, ids)


def fields_of(model: type[models.Model], constraint: BaseConstraint) -> list[str]:
    """Return the fields that `constraint` speaks of, in the model's order.

    For a computed field, those that it is computed from.
    """
    names: set[str] = set()
    if isinstance(constraint, CheckConstraint):
        names |= Q(constraint.condition).referenced_base_fields
    elif isinstance(constraint, UniqueConstraint):
        names |= set(constraint.fields)
    elif isinstance(constraint, ExclusionConstraint):
        for expression, operator in constraint.expressions:
            if operator != RangeOperators.NOT_EQUAL:
                names.add(expression if isinstance(expression, str) else getattr(expression, "name", ""))
    for field in model._meta.local_fields:
        if isinstance(field, models.GeneratedField) and field.name in names:
            computed: Any = field.expression  # type: ignore[attr-defined]  # Not in the stubs.
            names |= {getattr(part, "name", "") for part in computed.flatten() if isinstance(part, F)}
            names.discard(field.name)
    return [field.name for field in model._meta.local_fields if field.name in names]


def rivals(row: models.Model, constraint: BaseConstraint) -> list[str]:
    """Return the ids of the recorded rows with which `constraint` lets `row` not stand.

    At most 20; empty where the transaction is past asking.
    """
    if not isinstance(constraint, UniqueConstraint | ExclusionConstraint):
        return []
    rows = type(row)._default_manager.exclude(pk=row.pk)
    if constraint.condition is not None:
        rows = rows.filter(constraint.condition)
    if isinstance(constraint, UniqueConstraint):
        rows = rows.filter(**{name: getattr(row, name) for name in constraint.fields})
    else:
        # Django's own way of asking the same question in ExclusionConstraint.validate().
        values = row._get_field_expression_map(meta=row._meta)  # type: ignore[attr-defined]
        own = {F(name): value for name, value in values.items()}
        for expression, operator in constraint.expressions:
            column: Any = F(expression) if isinstance(expression, str) else expression
            lookup = PostgresOperatorLookup(lhs=column, rhs=column.replace_expressions(own))
            lookup.postgres_operator = operator
            rows = rows.filter(lookup)
    return _ids(rows)


def _referring(model: type[models.Model] | None, fields: Sequence[str], detail: str) -> list[str]:
    """Return the ids of the rows of `model` that refer to the row of which `detail` gives the id."""
    wanted = _ID.search(detail)
    return (
        _ids(model._default_manager.filter(**{fields[0]: wanted[1]})) if model and fields and wanted else []
    )


def _ids(rows: models.QuerySet[Any]) -> list[str]:
    try:
        return [str(key) for key in rows.values_list("pk", flat=True)[:MOST_NAMED]]
    except DatabaseError:
        return []


@cache
def _constraints() -> dict[str, tuple[type[models.Model], BaseConstraint]]:
    """Return every constraint that a model declares, by its name in the database."""
    return {c.name: (model, c) for model in apps.get_models() for c in model._meta.constraints}


def _model_of(table: str) -> type[models.Model] | None:
    return next((model for model in apps.get_models() if model._meta.db_table == table), None)


def _named(model: type[models.Model] | None, columns: Iterable[str]) -> list[str]:
    """Return the names of the fields that are kept in `columns`."""
    by_column = {field.column: field.name for field in model._meta.local_concrete_fields} if model else {}
    return [by_column[column] for column in columns if column in by_column]


def _columns(table: str, constraint: str) -> list[str]:
    """Return the columns of a constraint that no `Meta` declares: `unique=True`, foreign keys."""
    try:
        with connection.cursor() as cursor:
            found: dict[str, Any] = connection.introspection.get_constraints(cursor, table)
    except DatabaseError:
        return []
    return list(found.get(constraint, {}).get("columns") or ())
