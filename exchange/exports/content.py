"""What the registry holds at a revision: all rows of every resource that can be loaded, of all days and standings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import orjson
from django.db.models import F
from django.db.models.functions import Collate

from exchange.loading.resources import RESOURCES, natural
from exchange.tables.columns import VIEWS, Column, Document, Kind, columns_of
from exchange.tables.reading import documents
from sources import revisions
from sources.api.clocks import Clocks
from sources.api.registry import compiled
from sources.revisions import Moment


@dataclass(frozen=True, slots=True)
class Registry:
    """The registry as it was recorded at a revision, read from one snapshot."""

    moment: Moment

    def documents(self, resource: str) -> Iterator[list[Document]]:
        """Yield all rows of `resource` in batches, by slug or key in the order of their bytes, then by id."""
        view = VIEWS[resource]
        clocks = Clocks(valid_on=None, moment=self.moment, any_standing=True)
        named = Collate(F(natural(RESOURCES[resource].model)), "C").asc(nulls_last=True)
        found = view.queryset.order_by(named, "pk")
        projection = compiled(view.serializer_class)
        return documents(found, projection, clocks.parameters, present=self.moment.is_head)

    def each(self, resource: str) -> Iterator[Document]:
        """Yield all rows of `resource`, one by one."""
        for batch in self.documents(resource):
            yield from batch

    def rows(self, resource: str) -> Iterator[list[tuple[Any, ...]]]:
        """Yield all rows of `resource` as cells of `kept_columns`, in batches."""
        reads = [_read(column) for column in kept_columns(resource)]
        for batch in self.documents(resource):
            yield [tuple(read(row) for read in reads) for row in batch]

    @property
    def recorded_at(self) -> str:
        """Return when the revision was recorded (UTC)."""
        return self.moment.clock.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


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
