"""What needs attention, on the start page: each app says it in lines of its own, within a bound of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import OperationalError, connection, transaction
from django.http import HttpRequest

MILLISECONDS = 300
"""How long one statement of a part may take; the start page is not to wait for counts."""


@dataclass(frozen=True, slots=True)
class Line:
    """How many of what wait for an editor, and where they are listed; None if they were not counted in time."""

    number: int | None
    says: str
    href: str


@dataclass(frozen=True, slots=True)
class Part:
    """What one app has to say: its name, and the lines for the user of a request, those without any left out.

    `lines` asks a fixed number of queries; if one takes too long, the part has the one line that says so.
    """

    name: str
    lines: Callable[[HttpRequest], Iterable[Line]]


PARTS: list[Part] = []
"""The parts in the order of the page; the `admin` modules of the apps add theirs."""


def lines(request: HttpRequest) -> list[Line]:
    """Return what needs the attention of the user of `request`."""
    return [line for part in PARTS for line in _lines_of(part, request)]


def _lines_of(part: Part, request: HttpRequest) -> list[Line]:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [str(MILLISECONDS)])
            found = list(part.lines(request))
            cursor.execute("SET LOCAL statement_timeout TO DEFAULT")
            return found
    except OperationalError:
        return [Line(None, f"{part.name}: not counted in time", "")]
