"""Breaking rules by SQL alone, past all forms and models, to see the database refuse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from django.db import DatabaseError, connection, models, transaction


def refused_by(attempt: Callable[[], object]) -> str | None:
    """Return the constraint with which the database refuses `attempt`."""

    def attempt_and_check() -> None:
        with transaction.atomic():
            attempt()
            execute("SET CONSTRAINTS ALL IMMEDIATE")

    with pytest.raises(DatabaseError) as refused:
        attempt_and_check()
    cause = refused.value.__cause__
    assert isinstance(cause, psycopg.Error)
    return cause.diag.constraint_name or cause.diag.column_name


def execute(sql: str, *parameters: object) -> None:
    """Run one statement, past all forms and models."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)


def copy_of(row: models.Model, **values: Any) -> Callable[[], None]:
    """Return an attempt to insert `row` again by plain SQL, with other `values` and a new id."""
    columns = [
        f.column
        for f in row._meta.local_concrete_fields
        if not f.generated and f.column not in ("id", "revision", *values)
    ]
    taken = [c for c in columns if c not in ("key", "slug", "claim_key")]
    names = ", ".join([*taken, *values])
    wanted = ", ".join([*taken, *["%s"] * len(values)])
    return lambda: execute(
        f"INSERT INTO {row._meta.db_table} ({names}) SELECT {wanted} FROM {row._meta.db_table} WHERE id = %s",
        *values.values(),
        row.pk,
    )
