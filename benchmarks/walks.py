"""Walk through authority in a database, and print as JSON what PostgreSQL took for it.

Run as a process of its own, with DATABASE_URL naming a database that `manage.py synthesize` filled.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import statistics
import sys
from collections.abc import Callable
from typing import Any

import django

DAY = dt.date(2018, 6, 30)
BODIES = 400
"""How many bodies a walk meets."""

STARTS = 15
"""How many bodies are walked from."""

REPEATED = 5
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
    """Return the least that PostgreSQL says the one statement of `act` took, planning included."""
    from django.db import connection

    taken: list[float] = []

    def explain(execute: Any, sql: str, params: Any, *rest: Any) -> Any:
        execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {sql}", params, *rest)
        [[plan]] = rest[-1]["cursor"].fetchone()
        taken.append(plan["Planning Time"] + plan["Execution Time"])
        return execute(sql, params, *rest)

    for _ in range(REPEATED):
        with connection.execute_wrapper(explain):
            act()
    if len(taken) != REPEATED:
        raise SystemExit("A walk takes one statement.")
    return min(taken)


if __name__ == "__main__":
    main()
