"""What goes into a load and what comes out: rows, refusals, and the report of what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from exchange.loading.bounds import MOST_CHANGES, MOST_REFUSALS


@dataclass(frozen=True, slots=True)
class Row:
    """One record as it was handed in: its resource, its place (from 1) and its values by field."""

    resource: str
    number: int
    values: Mapping[str, object]
    file: str = ""

    @property
    def key(self) -> str:
        """Return the natural key as written, for messages; empty if there is none."""
        return str(self.values.get("slug") or self.values.get("key") or self.values.get("id") or "")


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """Why a row cannot be loaded; `field` is empty where the row as a whole is meant."""

    file: str
    row: int
    key: str
    field: str
    code: str
    message: str

    @classmethod
    def of(cls, row: Row, field: str, code: str, message: str) -> Refusal:
        """Refuse `row` for what is wrong with `field`."""
        return cls(row.file or row.resource, row.number, row.key, field, code, message)


class Refused(Exception):
    """Nothing was loaded; `refusals` says why, in the order of files and rows, and `count` how many there are.

    At most the first 10,000 that were found are told.
    """

    def __init__(self, refusals: list[Refusal], count: int | None = None) -> None:
        self.refusals, self.count = refusals, len(refusals) if count is None else count
        super().__init__(f"{self.count} refusals")


class Refusals:
    """What is wrong with the rows of a load; so many are kept as are told, and all are counted."""

    def __init__(self) -> None:
        self.kept: list[Refusal] = []
        self.count = 0

    def add(self, refusal: Refusal) -> None:
        """Note one."""
        self.count += 1
        if self.count <= MOST_REFUSALS:
            self.kept.append(refusal)

    def raise_any(self, *before: Iterable[Refusal]) -> None:
        """Raise Refused if there are any, here or in `before`, which were found earlier."""
        earlier = [refusal for found in before for refusal in found]
        if earlier or self.count:
            raise Refused(sorted([*earlier, *self.kept])[:MOST_REFUSALS], len(earlier) + self.count)


@dataclass(frozen=True, slots=True)
class Kept:
    """A row, or a list in it (`field`), that stays as someone else left it."""

    file: str
    row: int
    key: str
    field: str
    reason: str


@dataclass(slots=True)
class Change:
    """What a load makes of one row; `fields` has what it says before and after, by name, if it was on record.

    Of a list only is told how many items are added and removed. `note` says what the row was merged into, if it is named
    as something that was.
    """

    resource: str
    row: int
    key: str
    action: str
    fields: dict[str, tuple[object, object]] = field(default_factory=dict)
    note: str = ""


@dataclass(slots=True)
class Tally:
    """What became of the rows of one resource."""

    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    kept: int = 0


@dataclass(slots=True)
class Report:
    """What a load did; `revision` is None if it changed nothing.

    `changes` are the first 2,000 of the rows that are created or updated, of which `changed` is the number.
    """

    tallies: dict[str, Tally] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    revision: int | None = None

    @property
    def changed(self) -> int:
        """Return how many rows are created or updated."""
        return sum(tally.created + tally.updated for tally in self.tallies.values())

    @property
    def has_room(self) -> bool:
        """Say whether more changes are to be told one by one."""
        return len(self.changes) < MOST_CHANGES


Watch = Callable[[str, int], None]
"""Told what is being done (`checking`, `comparing`, `writing`) and how many rows that was; may raise to give up."""


def nobody(stage: str, rows: int) -> None:
    """Watch nothing."""
