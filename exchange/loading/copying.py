"""Write many rows by COPY, the quickest way into PostgreSQL; triggers and constraints see them as they see any row.

What is to be copied is text first, in COPY's own form (a row a line), which can wait on disk and be halved, and from which
the row can be told again. Text never holds NUL or halves of surrogate pairs (`register.storable`): they stand for what
separates columns and rows until all else is escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from django.db import connection, models
from django.db.models import Model
from psycopg import sql

from exchange.loading.making import made
from exchange.loading.resources import AnyField

M = TypeVar("M", bound=Model)

_STAGE = "loaded_changes"
_COLUMN, _ROW, _NULL = "\x00", "\ud800", "\ud801"
_ESCAPES = [
    ("\\", "\\\\"),
    ("\n", "\\n"),
    ("\r", "\\r"),
    ("\t", "\\t"),
    (_COLUMN, "\t"),
    (_ROW, "\n"),
    (_NULL, "\\N"),
]
_ESCAPED = re.compile(r"\\(.)")
_MEANT = {"n": "\n", "r": "\r", "t": "\t"}


@cache
def columns_of(model: type[Model], names: tuple[str, ...] = ()) -> list[AnyField]:
    """Return the columns that a copy of rows of `model` fills: all, or the id and the fields `names`."""
    if names:
        return [model._meta.pk, *(model._meta.get_field(name) for name in names)]  # type: ignore[list-item]  # columns all
    return [known for known in model._meta.local_concrete_fields if not known.generated]


@cache
def line_of(model: type[Model], names: tuple[str, ...] = ()) -> Callable[[Model], str]:
    """Return what makes a line of a row, not escaped yet."""
    columns = columns_of(model, names)
    values = attrgetter(*(known.attname for known in columns))
    documents = [place for place, known in enumerate(columns) if isinstance(known, models.JSONField)]

    def line(row: Model) -> str:
        cells = list(values(row))
        for place in documents:
            cells[place] = None if cells[place] is None else json.dumps(cells[place])
        return _COLUMN.join([_NULL if cell is None else str(cell) for cell in cells])

    return line


def escaped(lines: Iterable[str]) -> bytes:
    """Return lines as COPY takes them."""
    text = _ROW.join(lines)
    for plain, written in _ESCAPES:
        text = text.replace(plain, written)
    return text.encode() + b"\n"


def row_of(model: type[M], names: tuple[str, ...], line: bytes) -> M:
    """Return the row that a line was made of, as far as the line tells it."""
    values: dict[str, Any] = {}
    for known, cell in zip(columns_of(model, names), line.decode().split("\t"), strict=True):
        text = None if cell == "\\N" else _ESCAPED.sub(lambda found: _MEANT.get(found[1], found[1]), cell)
        is_document = isinstance(known, models.JSONField) and text is not None
        values[known.attname] = json.loads(text or "") if is_document else known.to_python(text)
    return made(model, values)


def copy_in(model: type[Model], rows: Sequence[Model]) -> None:
    """Write `rows` as new ones."""
    if rows:
        copy_lines(model, (), escaped(map(line_of(model), rows)))


def copy_lines(model: type[Model], names: tuple[str, ...], lines: bytes) -> None:
    """Write what `lines` say: new rows, or the fields `names` of rows on record."""
    table, columns = model._meta.db_table, columns_of(model, names)
    with connection.cursor() as cursor:
        if not names:
            _copy(cursor, table, columns, lines)
            return
        named, stage = sql.Identifier(table), sql.Identifier(_STAGE)
        listed = sql.SQL(", ").join(sql.Identifier(str(known.column)) for known in columns)
        assigned = sql.SQL(", ").join(
            sql.SQL("{0} = s.{0}").format(sql.Identifier(str(known.column))) for known in columns[1:]
        )
        cursor.execute(
            sql.SQL("CREATE TEMP TABLE {} AS SELECT {} FROM {} WITH NO DATA").format(stage, listed, named)
        )
        _copy(cursor, _STAGE, columns, lines)
        cursor.execute(sql.SQL("ANALYZE {}").format(stage))
        cursor.execute(
            sql.SQL("UPDATE {} t SET {} FROM {} s WHERE t.id = s.id").format(named, assigned, stage)
        )
        cursor.execute(sql.SQL("DROP TABLE {}").format(stage))


def _copy(cursor: Any, table: str, columns: Sequence[AnyField], lines: bytes) -> None:
    listed = sql.SQL(", ").join(sql.Identifier(str(known.column)) for known in columns)
    with (
        connection.wrap_database_errors,
        cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), listed)) as copy,
    ):
        copy.write(lines)
