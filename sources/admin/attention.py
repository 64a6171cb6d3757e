"""What needs attention, on the start page: each app says it in lines of its own, within a bound of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.db import OperationalError, connection, transaction
from django.http import HttpRequest

MILLISECONDS = 300
"""How long one statement of a part may take; the start page is not to wait for counts."""

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Line:
    """How many of what wait for an editor, and where they are listed; None if they were not counted in time."""

    number: int | None
    says: str
    href: str


def _none(_: HttpRequest) -> Iterable[Line]:
    return ()


@dataclass(frozen=True, slots=True)
class Part:
    """What one app has to say: its name, and the lines for the user of a request, those without any left out.

    `lines` asks a fixed number of queries; if one takes too long, the part has a line that says so, and after it those
    of `uncounted`, which asks nothing: where to look all the same.
    """

    name: str
    lines: Callable[[HttpRequest], Iterable[Line]]
    uncounted: Callable[[HttpRequest], Iterable[Line]] = _none


PARTS: list[Part] = []
"""The parts in the order of the page; the `admin` modules of the apps add theirs."""


def lines(request: HttpRequest) -> list[Line]:
    """Return what needs the attention of the user of `request`."""
    return [line for part in PARTS for line in _lines_of(part, request)]


def _lines_of(part: Part, request: HttpRequest) -> list[Line]:
    found = in_time(MILLISECONDS, lambda: list(part.lines(request)))
    if found is not None:
        return found
    return [Line(None, f"{part.name}: not counted in time", ""), *part.uncounted(request)]


def in_time(milliseconds: int, ask: Callable[[], _Found]) -> _Found | None:
    """Return what `ask` returns; None if one of its statements takes longer than that."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [str(milliseconds)])
            found = ask()
            cursor.execute("SET LOCAL statement_timeout TO DEFAULT")
            return found
    except OperationalError:
        return None
