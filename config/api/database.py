"""From the refusals of PostgreSQL to problem documents.

A constraint is found by its name in the models' `Meta`, so that what the database refuses reads as
what `full_clean()` refuses. SQLSTATE codes: PostgreSQL manual, appendix A.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any

import psycopg
from django.apps import apps
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import DatabaseError, DataError, Error, InterfaceError, OperationalError, connection, models
from django.db.models import F, Q
from django.db.models.lookups import PostgresOperatorLookup

from config.api.problems import MOST_NAMED, Item, Problem, User
from config.api.refusals import judge

TRIGGERS = {
    "institutions_tenure_within_seats": "too_many_holders",
    "institutions_relation_no_cycle": "closes_a_circle",
}
"""Rules over several rows that constraint triggers keep; their DETAIL is a JSON array of ids."""

RETRY = {"busy": "1", "took_too_long": "5", "unavailable": "2"}
"""Seconds after which to repeat a request."""

_TRANSIENT = {
    "55P03": "busy",  # lock_not_available
    "40001": "busy",  # serialization_failure
    "40P01": "busy",  # deadlock_detected
    "57014": "took_too_long",  # query_canceled
    "25006": "unavailable",  # read_only_sql_transaction: the primary has moved
}
_LOST = (OperationalError, InterfaceError, psycopg.OperationalError, psycopg.InterfaceError)
_UNFIT = (DataError, psycopg.DataError)
_UNAVAILABLE = ("08", "53", "57P")  # connection, resources, operator intervention
_ID = re.compile(r"\(([0-9a-f]{8}-[0-9a-f-]{27})\)")


def of_database(error: Exception, *, deletes: bool = False) -> Problem | None:
    """Return the problem that `error` of the database is, or None if it is a fault of the service.

    `deletes` says that a row was to be deleted: a foreign key then refuses with `in_use`. Conflicting
    rows are named if `error.instance` is the row that was to be saved.
    """
    if isinstance(error, models.ProtectedError):
        return in_use(error.protected_objects)
    if isinstance(error, models.RestrictedError):
        return in_use(error.restricted_objects)
    if not isinstance(error, Error | psycopg.Error):
        return None
    cause = error if isinstance(error, psycopg.Error) else error.__cause__
    state = getattr(cause, "sqlstate", None) or ""
    if state in _TRANSIENT or state.startswith(_UNAVAILABLE):
        return unavailable(_TRANSIENT.get(state, "unavailable"))
    if state.startswith(("22", "54")) or (not state and isinstance(error, _UNFIT)):
        return Problem("invalid_value", errors=[Item(pointer="")])  # data exception, program limit exceeded
    if not state:
        return unavailable("unavailable") if isinstance(error, _LOST) else None
    if state.startswith("23") and isinstance(cause, psycopg.Error):
        return _of_integrity(cause, getattr(error, "instance", None), deletes)
    return None


def unavailable(code: str) -> Problem:
    """Return the refusal to answer now, with the time to wait."""
    return Problem(code, headers={"Retry-After": RETRY[code]})


def in_use(rows: Iterable[Any]) -> Problem:
    """Return the refusal to delete what `rows` refer to, naming 20 of them."""
    users = sorted(map(_user, rows), key=lambda user: (user["model"], user["id"]))
    counted = Counter(user["model"] for user in users)
    named = ", ".join(f"{kind} ({number})" for kind, number in counted.items())
    detail = f"Retract or change first: {named}." if users else ""
    return Problem("in_use", detail, used_by=users, conflicts=[user["id"] for user in users])


def _user(row: Any) -> User:
    name = getattr(row, "slug", None) or getattr(row, "key", None)
    return User(model=str(row._meta.verbose_name), id=str(row.pk), slug=name)


def _of_integrity(cause: psycopg.Error, instance: Any, deletes: bool) -> Problem:
    diagnosis = cause.diag
    name, table = diagnosis.constraint_name or "", diagnosis.table_name or ""
    if name in TRIGGERS:
        ids = json.loads(diagnosis.message_detail or "[]")
        return Problem(TRIGGERS[name], errors=[Item(pointer="")], conflicts=[str(row) for row in ids])
    if name.endswith("_slug_was_taken"):
        return judge(
            _items(
                ["slug"],
                "slug_taken",
                "Another row was known under this slug, and the old address leads to it.",
            )
        )
    if cause.sqlstate == "23502":
        fields = _named(_model_of(table), [diagnosis.column_name or ""])
        return judge(_items(fields, "null", "This field may not be null."))
    if cause.sqlstate == "23503":
        return _of_foreign_key(name, table, diagnosis.message_detail or "", deletes)
    if name in _constraints():
        return _of_constraint(*_constraints()[name], instance)
    model, columns = _model_of(table), _columns(table, name)
    fields = _named(model, columns)
    if cause.sqlstate == "23505":
        code = "slug_taken" if fields == ["slug"] else "unique"
        rows = rivals(instance, models.UniqueConstraint(fields=fields, name=name)) if fields else []
        return judge(_items(fields, code, "Another row has this value already."), rows or None)
    return judge(_items(fields, "invalid", "The value is not allowed here."))


def _of_constraint(model: type[models.Model], constraint: models.BaseConstraint, instance: Any) -> Problem:
    conflicting = not isinstance(constraint, models.CheckConstraint)
    code = constraint.violation_error_code or ("unique" if conflicting else "invalid")
    message = str(constraint.get_violation_error_message())
    rows = rivals(instance, constraint) if conflicting else []
    return judge(_items(fields_of(model, constraint), code, message), rows or None)


def _of_foreign_key(name: str, table: str, detail: str, deletes: bool) -> Problem:
    model, columns = _model_of(table), _columns(table, name)
    fields = _named(model, columns)
    if not deletes:
        return judge(_items(fields, "does_not_exist", "What this refers to is not there, or not any more."))
    wanted = _ID.search(detail)
    if model is None or not fields or wanted is None:
        return in_use([])
    try:
        return in_use(model._default_manager.filter(**{fields[0]: wanted[1]})[:MOST_NAMED])
    except DatabaseError:
        return in_use([])


def _items(fields: Iterable[str], code: str, detail: str) -> list[Item]:
    """Return a refusal for each field; for the whole body if no field is known."""
    items = [Item(pointer=f"/{field}", code=code, detail=detail) for field in fields]
    return items or [Item(pointer="", code=code, detail=detail)]


def fields_of(model: type[models.Model], constraint: models.BaseConstraint) -> list[str]:
    """Return the fields that `constraint` speaks of, in the model's order.

    For a computed field, those that it is computed from.
    """
    names: set[str] = set()
    if isinstance(constraint, models.CheckConstraint):
        names |= Q(constraint.condition).referenced_base_fields
    elif isinstance(constraint, models.UniqueConstraint):
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


def rivals(instance: Any, constraint: models.BaseConstraint) -> list[str]:
    """Return the ids of the recorded rows with which `constraint` lets `instance` not stand; at most 20.

    Empty without an instance, and where the transaction is past asking.
    """
    if not isinstance(instance, models.Model):
        return []
    if not isinstance(constraint, models.UniqueConstraint | ExclusionConstraint):
        return []
    rows = type(instance)._default_manager.exclude(pk=instance.pk)
    if constraint.condition is not None:
        rows = rows.filter(constraint.condition)
    if isinstance(constraint, models.UniqueConstraint):
        rows = rows.filter(**{name: getattr(instance, name) for name in constraint.fields})
    else:
        # Django's own way of asking the same question in ExclusionConstraint.validate().
        values = instance._get_field_expression_map(meta=instance._meta)  # type: ignore[attr-defined]
        own = {F(name): value for name, value in values.items()}
        for expression, operator in constraint.expressions:
            column: Any = F(expression) if isinstance(expression, str) else expression
            lookup = PostgresOperatorLookup(lhs=column, rhs=column.replace_expressions(own))
            lookup.postgres_operator = operator
            rows = rows.filter(lookup)
    try:
        return [str(key) for key in rows.values_list("pk", flat=True)[:MOST_NAMED]]
    except DatabaseError:
        return []


@cache
def _constraints() -> dict[str, tuple[type[models.Model], models.BaseConstraint]]:
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
