"""From the refusals of PostgreSQL to problem documents.

Which rule a refusal keeps is said by what the setting `EXPLAIN_REFUSAL` names. SQLSTATE codes: PostgreSQL
manual, appendix A.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import psycopg
from django.conf import settings
from django.db import DataError, Error, InterfaceError, OperationalError
from django.db.models import ProtectedError, RestrictedError
from django.utils.module_loading import import_string

from config.api.problems import Item, Problem, User
from config.api.refusals import judge

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


def of_database(error: Exception, *, deletes: bool = False) -> Problem | None:
    """Return the problem that `error` of the database is, or None if it is a fault of the service.

    `deletes` says that a row was to be deleted: a foreign key then refuses with `in_use`. Conflicting
    rows are named if `error.instance` is the row that was to be saved.
    """
    if isinstance(error, ProtectedError):
        return in_use(error.protected_objects)
    if isinstance(error, RestrictedError):
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
    reason = import_string(settings.EXPLAIN_REFUSAL)(error, getattr(error, "instance", None), deletes=deletes)
    return _of_rule(reason) if reason else None


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


def _of_rule(reason: Any) -> Problem:
    """Return the problem that a `Reason` of `EXPLAIN_REFUSAL` is."""
    if reason.code == "in_use":
        ids = reason.ids
        return in_use(reason.model._default_manager.filter(pk__in=ids) if ids else [])
    if reason.rule:
        return Problem(reason.code, errors=[Item(pointer="")], conflicts=reason.ids)
    return judge(_items(reason.fields, reason.code, reason.message), reason.ids or None)


def _items(fields: Iterable[str], code: str, detail: str) -> list[Item]:
    """Return a refusal for each field; for the whole body if no field is known."""
    items = [Item(pointer=f"/{field}", code=code, detail=detail) for field in fields]
    return items or [Item(pointer="", code=code, detail=detail)]
