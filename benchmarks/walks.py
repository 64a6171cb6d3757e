"""Walk through authority in a database, and print as JSON the CPU time that PostgreSQL took for it.

Run as a process of its own, with DATABASE_URL naming a database that `manage.py synthesize` filled, on the machine
of its server, under Linux.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import django

DAY = dt.date(2018, 6, 30)
BODIES = 400
"""How many bodies a walk meets."""

STARTS = 15
"""How many bodies are walked from."""

REPEATED = 15
"""How often each walk is made; the quickest counts: other work on the machine only ever adds."""


def main() -> None:
    """Print the medians, in milliseconds, over walks up that meet so many bodies: `{name: {...}}`."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    django.setup()
    from answers.authority import DEEPEST, ranks, walk
    from institutions.models import Institution
    from sources import revisions
    from sources.api.clocks import Clocks

    ids = list(Institution.objects.order_by("id").values_list("id", flat=True))
    lower = ids[len(ids) // 2 :]
    random.Random(1).shuffle(lower)
    figures: dict[str, dict[str, float]] = {}
    with revisions.read() as moment:
        past = max(1, moment.head // 2)
    for name, known_at in (("now", None), ("in the past", past)):
        with revisions.read(known_at) as moment:
            clocks = Clocks(DAY, moment)
            told: list[dict[str, float]] = []
            for start in lower:
                bodies: set[Any] = {start}

                def up(start: Any = start, clocks: Any = clocks) -> Any:
                    return walk([start], clocks, up=True, depth=DEEPEST, most=BODIES)

                met = up().edges
                bodies |= {edge.above for edge in met}
                if len(bodies) < 0.5 * BODIES:
                    continue
                told.append(
                    {
                        "bodies": len(bodies),
                        "relations": len(met),
                        "walk": quickest(up),
                        "ranks": quickest(lambda: ranks(bodies, clocks)),  # noqa: B023  # called at once
                    }
                )
                if len(told) == STARTS:
                    break
        if not told:
            raise SystemExit("No walk meets enough bodies; make a larger registry.")
        figures[name] = {what: round(statistics.median(each[what] for each in told), 2) for what in told[0]}
    json.dump(figures, sys.stdout)


def quickest(act: Callable[[], Any]) -> float:
    """Return the least CPU time that the server's process took for `act`: to plan, to run, to send what was found."""
    from django.db import connection

    process = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    taken = []
    for _ in range(REPEATED):
        before = int(process.read_text().split()[0])
        act()
        taken.append(int(process.read_text().split()[0]) - before)
    return min(taken) / 1_000_000


if __name__ == "__main__":
    main()
