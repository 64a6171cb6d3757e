"""What a load is about to write, part by part, on disk until it is written."""

from __future__ import annotations

import io
import pickle
import tempfile
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, BinaryIO, NamedTuple, Self, cast

from django.db.models import Model

from exchange.loading.copying import escaped, line_of
from exchange.loading.resources import RESOURCES, Resource
from exchange.loading.rows import Report, Row
from sources.models import Citation

AT_ONCE = 5_000
"""Lines of one COPY; between two of them whoever watches may give up."""

MOST_CHARACTERS = 4_000_000
"""How long lines are, together, that wait in memory."""


class Kind(IntEnum):
    """What is done with the rows of a part, in this order."""

    REMOVED = 1
    CHANGED = 2
    NEW = 3
    TOUCHED = 4
    ADDED = 5


class Part(NamedTuple):
    """Rows of one table that are written alike; sorted, parts are in the order in which they can be written.

    `place` is that of the resource. REMOVED and ADDED are items of the list `list_name`; of CHANGED rows the fields
    `names` are written; of those TOUCHED only lists differ. Citations are what no resource is.
    """

    place: int
    kind: Kind
    list_name: str = ""
    names: tuple[str, ...] = ()

    @property
    def model(self) -> type[Model]:
        """Return the model of the rows."""
        if self == CITATIONS:
            return Citation
        resource = list(RESOURCES.values())[self.place]
        lists = {list_.name: list_.model for list_ in resource.lists}
        return lists.get(self.list_name, resource.model)

    @classmethod
    def of(cls, resource: Resource, kind: Kind, list_name: str = "", names: tuple[str, ...] = ()) -> Self:
        """Return the part of `resource`."""
        return cls(list(RESOURCES).index(resource.name), kind, list_name, names)


SOURCES = 0
"""The place of the sources, to which nothing in a load comes before."""

CITATIONS = Part(SOURCES, Kind.ADDED, "citations")
"""The places in sources: after those, and before all else, which cites them."""


class Place(NamedTuple):
    """Where in its file a line comes from."""

    file: str
    row: int
    key: str


@dataclass(frozen=True, slots=True)
class Chunk:
    """Lines of a part, as COPY takes them, with the places that they come from."""

    places: list[Place]
    lines: bytes

    def halves(self) -> Iterator[Self]:
        """Yield this in two."""
        middle = len(self.places) // 2
        lines = self.lines.splitlines(keepends=True)
        for some in (slice(None, middle), slice(middle, None)):
            yield type(self)(self.places[some], b"".join(lines[some]))


@dataclass(slots=True)
class Plan:
    """All that a load writes, and what it reports."""

    file: BinaryIO
    report: Report = field(default_factory=Report)
    _ends: dict[Part, list[int]] = field(default_factory=lambda: defaultdict(list))
    _waiting: dict[Part, tuple[list[Place], list[str]]] = field(
        default_factory=lambda: defaultdict(lambda: ([], []))
    )
    _characters: int = 0

    @classmethod
    @contextmanager
    def on_disk(cls) -> Iterator[Self]:
        """Give an empty plan, which is gone when it is closed."""
        with tempfile.TemporaryFile() as file:
            yield cls(cast(BinaryIO, file))

    @property
    def is_empty(self) -> bool:
        """Say whether everything is on record already."""
        return not (self._ends or self._waiting)

    def add(self, part: Part, rows: Iterable[tuple[Row, Model]]) -> None:
        """Let instances be written, each with the row that tells of it."""
        only_ids = part.kind in (Kind.REMOVED, Kind.TOUCHED)
        line: Callable[[Any], str] = _id_of if only_ids else line_of(part.model, part.names)
        for row, instance in rows:
            places, lines = self._waiting[part]
            places.append(Place(row.file or row.resource, row.number, row.key))
            lines.append(line(instance))
            self._characters += len(lines[-1])
            if len(lines) >= AT_ONCE:
                self._put_off(part)
            if self._characters >= MOST_CHARACTERS:
                self._put_off_all()

    def _put_off_all(self) -> None:
        for part in list(self._waiting):
            self._put_off(part)

    def _put_off(self, part: Part) -> None:
        places, lines = self._waiting.pop(part)
        self._characters -= sum(map(len, lines))
        self._ends[part].append(self.file.seek(0, io.SEEK_END))
        pickle.dump((places, escaped(lines)), self.file, pickle.HIGHEST_PROTOCOL)

    def parts(self) -> list[Part]:
        """Return the parts, in the order in which they can be written."""
        self._put_off_all()
        return sorted(self._ends)

    def chunks(self, part: Part) -> Iterator[Chunk]:
        """Yield the lines of a part, so many at a time as are copied at once."""
        for start in self._ends[part]:
            self.file.seek(start)
            places, lines = pickle.load(self.file)  # Written above, by nobody else.
            yield Chunk(places, lines)


def _id_of(row: Model) -> str:
    return str(row.pk)


def ids_of(chunk: Chunk) -> list[uuid.UUID]:
    """Return the ids that the lines of a part of ids are."""
    return [uuid.UUID(line.decode()) for line in chunk.lines.splitlines()]
