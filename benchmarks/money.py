"""Measure what questions about money cost over a million made-up flows, and check the floors.

    python -m benchmarks.money [--flows 1000000] [--reuse]

README.md beside this file says what is measured. Exit status 1: a floor was missed.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from benchmarks.run import Floor, postgres, python

NAME = "bench_money"
REPETITIONS = 3
SECONDS = 2
"""What an answer may take of the database."""

MOST_MEMORY = 500
"""Megabytes that `synthesize` may take."""

ROLLED_UP = "rollup"
GROUP_BY = "GROUP BY"

QUESTIONS = {
    "present, by year and provider": "/funding/summary?group_by=fiscal_year,provider",
    "present, by type": "/funding/summary?group_by=type",
    "of the centre, by year": "/funding/summary?group_by=fiscal_year&provider_level=central",
    "of one program, by year": "/funding/summary?group_by=fiscal_year&program=money-program-3-s1",
    "by program, in the one above": "/funding/summary?group_by=program&rollup=parent",
    "by provider, receiver and program": "/funding/summary?group_by=provider,receiver,program",
    "by year, program and type": "/funding/summary?group_by=fiscal_year,program,type",
    "published by the end of 2015, by year and provider": "/funding/summary?group_by=fiscal_year,provider&published_by=2015-12-31",
    "at least of medium confidence, by type": "/funding/summary?group_by=type&min_confidence=medium",
    "the past (last revision but one), by year and provider": "/funding/summary?group_by=fiscal_year,provider&known_at=r{last}",
    "the past (half of all revisions), by type": "/funding/summary?group_by=type&known_at=r{half}",
    "the past, by provider, receiver and program": "/funding/summary?group_by=provider,receiver,program&known_at=r{last}",
    "the past, published by the end of 2015, by type": "/funding/summary?group_by=type&known_at=r{last}&published_by=2015-12-31",
    "delivery by program": "/delivery?by=program",
    "delivery by joint action": "/delivery?by=joint_action",
    "delivery by area": "/delivery?by=jurisdiction",
    "delivery by payer": "/delivery?by=provider",
    "delivery by program, the past": "/delivery?by=program&known_at=r{last}",
}

PLAIN = """
    SELECT coalesce(fiscal_year, substr(date, 1, 4)::int), coalesce(fiscal_year_end, 0), coalesce(
        provider_institution_id, provider_program_id, provider_jurisdiction_id), currency, sum(amount), count(*)
    FROM programs_fundingflow
    WHERE standing <> 'deprecated' AND type NOT IN ('budget', 'fund_size', 'total_investment_planned')
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4 LIMIT 101
"""
"""The same sums without a rollup, and without choosing between accounts of a claim."""


def timed(job: Callable[[], Any]) -> float:
    """Return the seconds that `job` takes."""
    began = time.perf_counter()
    job()
    return time.perf_counter() - began


def ask(address: str) -> None:
    """Ask the service in this process; a refusal ends the measurement."""
    from django.test import Client

    response = Client().get(f"/api/v1{address}")
    if response.status_code != 200:
        raise SystemExit(f"{address}: {response.status_code} {response.content[:300]!r}")


def rolled_up() -> None:
    """Read the first page of the sums that triggers keep."""
    from answers.funding import Grouping, Place, kept_sums

    kept_sums([Grouping.FISCAL_YEAR, Grouping.PROVIDER], Place(), 101)


def grouped() -> None:
    """Sum the flows."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SET work_mem = '64MB'")
        cursor.execute(PLAIN)
        cursor.fetchall()


def reads() -> dict[str, float]:
    """Return the least seconds of each question; all are asked in turn, so that other work meets all alike."""
    from sources import revisions

    known = {"last": revisions.head() - 1, "half": revisions.head() // 2}
    jobs: dict[str, Callable[[], Any]] = {ROLLED_UP: rolled_up, GROUP_BY: grouped}
    for name, address in QUESTIONS.items():
        jobs[name] = partial(ask, address.format(**known))
    found = dict.fromkeys(jobs, float("inf"))
    for repetition in range(REPETITIONS):
        print(f"questions, repetition {repetition + 1} of {REPETITIONS}", file=sys.stderr, flush=True)
        for name, job in jobs.items():
            found[name] = min(found[name], timed(job))
    return found


def writes(rows: int = 5_000) -> dict[str, float]:
    """Return the least seconds that `rows` new flows take, with and without the triggers that keep sums."""
    from django.db import connection, transaction

    from institutions.synthetic import _copy
    from programs.synthetic import Flows
    from sources import revisions

    flows = Flows(1_000_000, 1)
    kind = next(kind for kind in flows.kinds() if kind.table == "programs_fundingflow")
    columns = kind.columns()
    new = [
        {**row, "id": flows.id("new flow", number), "fulfils": None}
        for number, row in enumerate(flows.flow(n, 0) for n in range(rows))
    ]
    named = ", ".join(f'"{column}"' for column in columns)
    found = {"kept": float("inf"), "not kept": float("inf")}
    for _ in range(2 * REPETITIONS):
        for name, switch in {"kept": "ENABLE", "not kept": "DISABLE"}.items():
            with transaction.atomic():
                with connection.cursor() as cursor:
                    cursor.execute(f"ALTER TABLE programs_fundingflow {switch} TRIGGER keeps_totals_of_new")
                with revisions.write(actor="bench", reason="New flows"):
                    spent = timed(
                        lambda: _copy(
                            f"COPY programs_fundingflow ({named}) FROM STDIN", [each.values() for each in new]
                        )
                    )
                transaction.set_rollback(True)
            found[name] = min(found[name], spent)
    return found


def floors(read: dict[str, float], memory: float | None) -> Iterator[Floor]:
    """Yield what the answers are held to."""
    yield Floor("GROUP BY / rollup", read[GROUP_BY] / read[ROLLED_UP], 50, most=False)
    for name in QUESTIONS:
        yield Floor(f"seconds: {name}", read[name], SECONDS)
    if memory is not None:
        yield Floor("MB that synthesize takes", memory, MOST_MEMORY)


def filled(url: str, flows: int, *, reuse: bool) -> tuple[str, float | None]:
    """Make and fill the database; return its URL, and the megabytes that filling took (None: it was there)."""
    own = urlunsplit(urlsplit(url)._replace(path=f"/{NAME}"))
    with psycopg.connect(url, autocommit=True) as connection:
        there = connection.execute("SELECT FROM pg_database WHERE datname = %s", [NAME]).fetchone()
        if there is not None and reuse:
            return own, None
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(NAME)))
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(NAME)))
    python(own, "manage.py", "migrate", "--verbosity=0")
    took = timed(lambda: python(own, "manage.py", "synthesize", f"--flows={flows}"))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    print(f"synthesize: {took:.0f} s, {memory:.0f} MB", file=sys.stderr, flush=True)
    return own, memory


def main() -> int:
    """Measure and print; return 1 if a floor was missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--flows", type=int, default=1_000_000, help="how many (%(default)s)")
    parser.add_argument("--reuse", action="store_true", help=f"keep the database {NAME} of DATABASE_URL")
    asked = parser.parse_args()
    with postgres() as (url, _):
        own, memory = filled(url, asked.flows, reuse=asked.reuse)
        os.environ.update(
            DATABASE_URL=own, DJANGO_SETTINGS_MODULE="config.settings", ALLOWED_HOSTS="testserver"
        )
        os.environ.setdefault("SECRET_KEY", "x" * 50)
        os.environ.setdefault("SECURE", "false")
        import django

        django.setup()
        from answers.api import views

        views.AnswerView.milliseconds = 60_000  # What takes too long is measured too.
        read, write = reads(), writes()
    print("| question | seconds | to the GROUP BY |\n|---|---|---|")
    for name, seconds in read.items():
        print(f"| {name} | {seconds:.4f} | {seconds / read[GROUP_BY]:.3f} |")
    print(
        f"\n5,000 new flows take {write['kept'] / write['not kept']:.2f} times as long with the rollup kept."
    )
    found = list(floors(read, memory))
    print("\n".join(map(str, found)))
    return 0 if all(floor.kept for floor in found) else 1


if __name__ == "__main__":
    sys.exit(main())
