"""Rows as they come in, kept on disk by resource: in memory are only the names that they bear and refer to.

A load goes over its rows twice, and again if someone writes meanwhile: first to learn what they are called, as a row
may refer to one that follows, then to check them.
"""

from __future__ import annotations

import pickle
import tempfile
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, NamedTuple, Self, cast

from exchange.loading.resources import RESOURCES, Resource
from exchange.loading.rows import Refusal, Row

AT_ONCE = 1_000
"""Rows that are in memory at a time."""

MOST_NAMES = 5_000
"""Names that are looked up at a time."""

MOST_BYTES = 4_000_000
"""Bytes that they may take on disk."""


class Head(NamedTuple):
    """Where a row comes from, and what it calls itself."""

    resource: str
    file: str
    number: int
    id: object
    name: object

    @property
    def written(self) -> list[object]:
        """Return the id and the natural key, as far as the row has them."""
        if self.id is None:
            return [] if self.name is None else [self.name]
        return [self.id] if self.name is None else [self.id, self.name]

    @property
    def key(self) -> str:
        """Return what the row calls itself, for messages."""
        return str(self.name or self.id or "")


class Spool:
    """The rows of one resource, in the order in which they came; `refers_to` are those of it that they name."""

    def __init__(self, resource: Resource, file: BinaryIO) -> None:
        self.resource = resource
        self.refers_to: dict[int, list[str]] = {}
        self._references = resource.self_references
        self._file = file
        self._files: list[str] = []
        self._numbers, self._places, self._end = array("Q"), array("Q"), 0
        self._ids: dict[int, object] = {}
        self._names: list[object] = []

    def __len__(self) -> int:
        return len(self._names)

    def add(self, row: Row) -> None:
        """Keep a row."""
        values, place = row.values, len(self)
        if named := [text for name in self._references if isinstance(text := values.get(name), str)]:
            self.refers_to[place] = named
        if "id" in values:
            self._ids[place] = values["id"]
        self._names.append(values.get(self.resource.natural))
        self._files.append(row.file)
        self._numbers.append(row.number)
        self._places.append(self._end)
        kept = pickle.dumps((row.number, values, row.file), pickle.HIGHEST_PROTOCOL)
        self._end += len(kept)
        self._file.write(kept)

    def head(self, place: int) -> Head:
        """Return the head of the row at `place`, from 0."""
        return Head(
            self.resource.name,
            self._files[place],
            self._numbers[place],
            self._ids.get(place),
            self._names[place],
        )

    def names(self) -> Iterator[list[str]]:
        """Yield what rows call themselves, some at a time."""
        for some in (self._names, list(self._ids.values())):
            for start in range(0, len(some), MOST_NAMES):
                yield [text for text in some[start : start + MOST_NAMES] if isinstance(text, str)]

    def rows(self, places: Sequence[int]) -> Iterator[Row]:
        """Yield the rows at `places` (from 0), in that order."""
        following = -1
        for place in places:
            if place != following:
                self._file.seek(self._places[place])
            number, values, file = pickle.load(self._file)  # Written above, by nobody else.
            following = place + 1
            yield Row(self.resource.name, number, values, file)

    def batches(self, places: Sequence[int]) -> Iterator[list[tuple[int, Row]]]:
        """Yield the rows at `places` with those, some at a time."""
        batch: list[tuple[int, Row]] = []
        size = 0
        for place, row in zip(places, self.rows(places), strict=True):
            batch.append((place, row))
            size += self._size(place)
            if len(batch) >= AT_ONCE or size >= MOST_BYTES:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _size(self, place: int) -> int:
        """Return the bytes that a row takes here."""
        end = self._places[place + 1] if place + 1 < len(self) else self._end
        return end - self._places[place]


class Incoming:
    """All rows of a load. What is of no resource that there is, is refused once for each name."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.refusals: list[Refusal] = []
        self._unknown: set[str] = set()
        self._spools: dict[str, Spool] = {}
        try:
            for row in rows:
                self._add(row)
        except BaseException:
            self.close()
            raise

    def _add(self, row: Row) -> None:
        resource = RESOURCES.get(row.resource)
        if resource is not None:
            if row.resource not in self._spools:
                file = tempfile.TemporaryFile()  # noqa: SIM115  # Closed with the others.
                self._spools[row.resource] = Spool(resource, cast(BinaryIO, file))
            self._spools[row.resource].add(row)
        elif row.resource not in self._unknown:
            self._unknown.add(row.resource)
            message = f"There is no resource {row.resource!r}."
            self.refusals.append(Refusal.of(row, "", "unknown_resource", message))

    def spools(self) -> Iterator[Spool]:
        """Yield the rows of each resource, after those of the resources that it refers to."""
        for name in RESOURCES:
            if name in self._spools:
                yield self._spools[name]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        for spool in self._spools.values():
            spool._file.close()
