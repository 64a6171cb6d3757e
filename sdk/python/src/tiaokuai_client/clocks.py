"""For which day, and by whose knowledge, the registry answers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True)
class Clocks:
    """The clocks that a client is bound to; None leaves one to the API's default.

    valid_on: what held in the world on that day (`today`, `any`). known_at: what the registry said then, a
    revision (`r123`) or an instant with its zone. published_by: only what the public could know by the end of
    that day. min_confidence: only what is at least so sure.
    """

    valid_on: dt.date | str | None = None
    known_at: dt.datetime | str | None = None
    published_by: dt.date | str | None = None
    min_confidence: Confidence | None = None

    def turned(self, to: Clocks) -> Clocks:
        """Return these clocks with those that `to` sets in their place."""
        return replace(self, **to.set())

    def set(self) -> dict[str, Any]:
        """Return the clocks that are set, by the name of their parameter; each of its own type."""
        named = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in named.items() if value is not None}
