"""Choices beside a list."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import connection

from .display import CALLED


class ByCode(admin.ChoicesFieldListFilter):
    """Rows by a code, which is called by itself: what it means is too long for a list of choices."""

    def choices(self, changelist: Any) -> Any:
        """Yield all, and the codes."""
        codes = [code for code, _ in self.field.flatchoices]
        for place, choice in enumerate(super().choices(changelist)):
            yield choice if place == 0 else {**choice, "display": codes[place - 1]}


class WordFilter(admin.AllValuesFieldListFilter):
    """Rows by the words that stand in a column; the rows without any have a name of their own."""

    def __init__(self, field: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(field, *args, **kwargs)
        self.title = CALLED.get(field.name, self.title)

    def choices(self, changelist: Any) -> Any:
        """Return the words that are on record."""
        for choice in super().choices(changelist):
            yield {**choice, "display": choice["display"].replace("_", " ") or "none given"}


class IndexedFilter(WordFilter):
    """Rows by what stands in an indexed column: read off the index, one value after the other, not off all rows."""

    lookup_choices: Any

    def __init__(self, field: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(field, *args, **kwargs)
        self.lookup_choices = self.ordered(values_of(field))

    def ordered(self, values: list[Any]) -> list[Any]:
        """Return `values`, which come in rising order with None last, as the filter shows them."""
        return values


class LastFirstFilter(IndexedFilter):
    """Rows by the numbers that stand in an indexed column, the greatest first."""

    def ordered(self, values: list[Any]) -> list[Any]:
        """Return `values` from the greatest down."""
        return values[::-1]


def values_of(field: Any) -> list[Any]:
    """Return what stands in the column of `field`, each once and in rising order; None last, if it is empty in a row.

    PostgreSQL reads every row for DISTINCT; here each value costs one look into the index of the column.
    """
    table, column = map(connection.ops.quote_name, (field.model._meta.db_table, field.column))
    with connection.cursor() as cursor:
        cursor.execute(f"""
            WITH RECURSIVE found(value) AS (
                (SELECT {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY {column} LIMIT 1)
                UNION ALL
                SELECT (SELECT {column} FROM {table} WHERE {column} > found.value ORDER BY {column} LIMIT 1)
                FROM found WHERE found.value IS NOT NULL
            )
            SELECT value FROM found WHERE value IS NOT NULL
            UNION ALL
            SELECT NULL WHERE EXISTS (SELECT FROM {table} WHERE {column} IS NULL)
            ORDER BY 1
        """)
        return [value for (value,) in cursor.fetchall()]
