"""What goes into a load and what comes out: rows, refusals, and the report of what was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


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
    """Nothing was loaded; `refusals` says why, in the order of files and rows."""

    def __init__(self, refusals: list[Refusal]) -> None:
        super().__init__(f"{len(refusals)} refusals")
        self.refusals = refusals


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
    """What a load did; `revision` is None if it changed nothing."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    revision: int | None = None


Watch = Callable[[str, int], None]
"""Told what is being done (`checking`, `comparing`, `writing`) and how many rows that was; may raise to give up."""


def nobody(stage: str, rows: int) -> None:
    """Watch nothing."""
