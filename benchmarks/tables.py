"""Measure what it takes to send whole tables, in each format, and check the floors.

    python -m benchmarks.tables [--flows 1000000] [--reuse] [--formats ndjson csv]

README.md beside this file says what is measured. Exit status 1: a floor was missed.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from benchmarks.imports import cpu
from benchmarks.money import filled
from benchmarks.run import Floor, postgres, python

FORMATS = ("ndjson", "csv", "json", "parquet", "xlsx")
MOST_MEMORY = {"ndjson": 200, "csv": 200, "json": 200, "xlsx": 200, "parquet": 250}
"""Megabytes that the process may take, whatever the number of rows; the library of Parquet takes some 45 alone."""


def sent(name: str) -> dict[str, float]:
    """Ask for the table of flows in this process, read it to its end, and return what that took."""
    import django

    django.setup()
    from django.test import Client

    tables: Any = import_module("exchange.api.tables")
    tables.MOST_SECONDS = 100_000  # What takes too long, and what is refused, is measured too.
    tables.MOST_ROWS_OF_A_SHEET = 1_048_575
    began, used = time.perf_counter(), cpu()
    answer: Any = Client().get(f"/api/v1/tables/funding-flows?format={name}&standing=any")
    if answer.status_code != 200:
        raise SystemExit(f"{name}: {answer.status_code} {answer.content[:300]!r}")
    first, size = 0.0, 0
    for part in answer:
        first = first or time.perf_counter() - began
        size += len(part)
    answer.close()
    return {
        "cpu": cpu() - used,
        "seconds": time.perf_counter() - began,
        "first": first,
        "size": size / 1e6,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6,
    }


def measured(url: str, formats: Sequence[str]) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield what each format takes, each in a process of its own."""
    for name in formats:
        said = python(
            url, "-m", "benchmarks.tables", f"--inside={name}", DJANGO_SETTINGS_MODULE="config.settings"
        )
        yield name, json.loads(said.splitlines()[-1])


def main() -> int:
    """Measure and print; return 1 if a floor was missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--flows", type=int, default=1_000_000, help="how many (%(default)s)")
    parser.add_argument("--reuse", action="store_true", help="keep the database bench_money of DATABASE_URL")
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=FORMATS)
    parser.add_argument("--inside", choices=FORMATS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        os.environ["ALLOWED_HOSTS"] = "testserver"
        print(json.dumps(sent(asked.inside)))
        return 0
    with postgres() as (url, _):
        own, _ = filled(url, asked.flows, reuse=asked.reuse)
        floors = []
        print(
            "| format | MB sent | CPU s | s | s to the first byte | MB of memory |\n|---|---|---|---|---|---|"
        )
        for name, took in measured(own, asked.formats):
            print(
                f"| {name} | {took['size']:.0f} | {took['cpu']:.0f} | {took['seconds']:.0f}"
                f" | {took['first']:.2f} | {took['memory']:.0f} |",
                flush=True,
            )
            floors.append(Floor(f"MB of memory for {name}", took["memory"], MOST_MEMORY[name]))
    print("\n".join(map(str, floors)))
    return 0 if all(floor.kept for floor in floors) else 1


if __name__ == "__main__":
    sys.exit(main())
