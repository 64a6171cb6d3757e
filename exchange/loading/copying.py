"""Write many rows by COPY, the quickest way into PostgreSQL; triggers and constraints see them as they see any row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from django.db import connection, models
from django.db.models import Model
from psycopg import sql

from exchange.loading.resources import AnyField
from sources.dates import PartialDateField

_AS_IT_IS = (
    models.UUIDField,
    models.CharField,
    models.TextField,
    models.IntegerField,
    models.DecimalField,
    models.DateField,
    models.BooleanField,
)
"""Fields whose values the driver writes itself."""

_STAGE = "loaded_changes"


def copy_in(model: type[Model], rows: Sequence[Model]) -> None:
    """Write `rows` as new ones."""
    if rows:
        columns = [known for known in model._meta.local_concrete_fields if not known.generated]
        with connection.cursor() as cursor:
            _copy(cursor, model._meta.db_table, columns, rows)


def copy_over(model: type[Model], names: Sequence[str], rows: Sequence[Model]) -> None:
    """Write what the fields `names` of `rows` say over what is on record."""
    changed = [model._meta.get_field(name) for name in names]
    columns: list[Any] = [model._meta.pk, *changed]
    table, stage = sql.Identifier(model._meta.db_table), sql.Identifier(_STAGE)
    listed = sql.SQL(", ").join(sql.Identifier(known.column) for known in columns)
    assigned = sql.SQL(", ").join(
        sql.SQL("{0} = s.{0}").format(sql.Identifier(known.column)) for known in columns[1:]
    )
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL("CREATE TEMP TABLE {} AS SELECT {} FROM {} WITH NO DATA").format(stage, listed, table)
        )
        _copy(cursor, _STAGE, columns, rows)
        cursor.execute(sql.SQL("ANALYZE {}").format(stage))
        cursor.execute(
            sql.SQL("UPDATE {} t SET {} FROM {} s WHERE t.id = s.id").format(table, assigned, stage)
        )
        cursor.execute(sql.SQL("DROP TABLE {}").format(stage))


def _copy(cursor: Any, table: str, columns: Sequence[AnyField], rows: Iterable[Model]) -> None:
    listed = sql.SQL(", ").join(sql.Identifier(str(known.column)) for known in columns)
    values = attrgetter(*(known.attname for known in columns))
    written = [(place, write) for place, known in enumerate(columns) if (write := _writer(known))]
    with (
        connection.wrap_database_errors,
        cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), listed)) as copy,
    ):
        for row in rows:
            record = list(values(row))
            for place, write in written:
                record[place] = write(record[place])
            copy.write_row(record)


@cache
def _writer(known: AnyField) -> Callable[[Any], Any] | None:
    """Return what makes a value of a field one that the driver writes; None where it is one already."""
    if isinstance(known, models.ForeignKey | PartialDateField):
        return str_or_none if isinstance(known, PartialDateField) else None
    if isinstance(known, _AS_IT_IS):
        return None
    return lambda value: known.get_db_prep_save(value, connection)


def str_or_none(value: Any) -> str | None:
    """Return the written form of a partial date."""
    return None if value is None else str(value)
