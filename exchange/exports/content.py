"""What the registry holds at a revision: all rows of every resource that can be loaded, of all days and standings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import orjson
from django.db.models import F, Q
from django.db.models.functions import Collate

from exchange.loading.resources import RESOURCES, natural
from exchange.tables.columns import VIEWS, Column, Document, Kind, columns_of
from exchange.tables.reading import documents
from sources import revisions
from sources.api.clocks import Clocks
from sources.api.registry import compiled
from sources.facts import Claim
from sources.revisions import Moment

_ALL = Q()


@dataclass(frozen=True, slots=True)
class Registry:
    """The registry as it was recorded at a revision, read from one snapshot."""

    moment: Moment

    def documents(
        self, resource: str, *, by: str = "", best: bool = False, where: Q = _ALL
    ) -> Iterator[list[Document]]:
        """Yield the rows of `resource` in batches, by slug or key in the order of their bytes, then by id.

        With `by` they come in the order of the ids in that column instead, those without one left out; with
        `best` only the best account of each claim; with `where` those for which it is true.
        """
        view = VIEWS[resource]
        clocks = Clocks(valid_on=None, moment=self.moment, any_standing=True)
        found = view.queryset.filter(where)
        if best:
            found = told_once(found)
        if by:
            found = found.filter(**{f"{by}__isnull": False}).order_by(by, "pk")
        else:
            named = Collate(F(natural(RESOURCES[resource].model)), "C").asc(nulls_last=True)
            found = found.order_by(named, "pk")
        projection = compiled(view.serializer_class)
        return documents(found, projection, clocks.parameters, present=self.moment.is_head)

    def each(self, resource: str, *, by: str = "", best: bool = False, where: Q = _ALL) -> Iterator[Document]:
        """Yield the rows of `resource` one by one, as `documents` does."""
        for batch in self.documents(resource, by=by, best=best, where=where):
            yield from batch

    def parts(self, resource: str, owner: str) -> Parts:
        """Return the rows of `resource` by what their column `owner` names, the best account of each claim."""
        return Parts(self.each(resource, by=f"{owner}_id", best=True), owner)

    def passed_over(self, *resources: str) -> int:
        """Return how many rows of `resources` are accounts of claims of which a better one is told."""
        return sum(
            queryset.count() - told_once(queryset).count()
            for queryset in (VIEWS[resource].queryset.order_by() for resource in resources)
        )

    def rows(self, resource: str) -> Iterator[list[tuple[Any, ...]]]:
        """Yield all rows of `resource` as cells of `kept_columns`, in batches."""
        reads = [_read(column) for column in kept_columns(resource)]
        for batch in self.documents(resource):
            yield [tuple(read(row) for read in reads) for row in batch]

    @property
    def recorded_at(self) -> str:
        """Return when the revision was recorded (UTC)."""
        return self.moment.clock.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Parts:
    """Rows in the order of what they belong to, handed out to one owner after the other.

    Owners come in the order of their ids, so that both are read once, along a cursor, and nothing is held.
    """

    def __init__(self, rows: Iterator[Document], owner: str) -> None:
        self._rows, self._owner = rows, owner
        self._next: Document | None = next(rows, None)

    def of(self, owner: Document) -> Iterator[Document]:
        """Yield the rows of `owner`; those of owners before it are passed."""
        while self._next is not None and self._next[self._owner]["id"] <= owner["id"]:
            row, self._next = self._next, next(self._rows, None)
            if row[self._owner]["id"] == owner["id"]:
                yield row


def told_once(queryset: Any) -> Any:
    """Keep of the rows of `queryset` those that are the best account of their claim, where they are claims."""
    if not issubclass(queryset.model, Claim):
        return queryset
    return queryset.one_per_claim(among=queryset.model.objects.all())


@contextmanager
def registry_at(revision: int | None) -> Iterator[Registry]:
    """Open the registry as it was recorded at `revision`; None: the last one. Refusal: unknown_revision."""
    with revisions.read(revision) as moment:
        yield Registry(moment)


def kept_columns(resource: str) -> Sequence[Column]:
    """Return the columns that a load takes: all that is on record of a row but the number of its revision."""
    return [column for column in columns_of(resource) if column.taken]


def is_by_id(column: Column) -> bool:
    """Say whether a reference names its row by the id, as rows of that resource may have no name."""
    return bool(column.refers_to) and natural(RESOURCES[column.refers_to].model) != "slug"


def _read(column: Column) -> Callable[[Document], Any]:
    """Return what reads a cell: lists in an order of their own, as that of their making is not kept."""
    if is_by_id(column):
        return lambda row: (row[column.name] or {}).get("id")
    if column.kind is Kind.JSON:
        return lambda row: _sorted(column.read(row))
    return column.read


def _sorted(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return sorted(value, key=lambda item: orjson.dumps(item, option=orjson.OPT_SORT_KEYS))
