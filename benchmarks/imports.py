"""Measure what an import of many facts takes beside a plain list serializer, and check the floor.

    python -m benchmarks.imports [--facts 10000] [--repetitions 2]

README.md beside this file says what is measured. Exit status 1: a floor was missed.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from benchmarks.run import Floor, postgres, python

NAME = "bench_imports"
TIMES_AS_FAST = 20
MOST_PLAIN = 20_000
"""Facts beyond which the plain serializer is not waited for."""

PROGRAMS, INSTITUTIONS, SOURCES = 40, 60, 25


def flows(number: int, name: str = "flow") -> list[dict[str, Any]]:
    """Return `number` facts as a file has them: money given, each with two parties, a program and a citation."""
    return [
        {
            "key": f"bench-{name}-{i}",
            "type": "disbursement" if i % 3 else "outgoing_commitment",
            "provider_institution": f"bench-institution-{i % INSTITUTIONS}",
            "receiver_institution": f"bench-institution-{(i * 7 + 1) % INSTITUTIONS}",
            "provider_level": "central",
            "program": f"bench-program-{i % PROGRAMS}",
            "date": f"{2000 + i % 25}-{1 + i % 12:02d}",
            "amount": f"{i * 1000 + 1}.50",
            "currency": "CNY",
            "figure_as_printed": str(i),
            "unit_as_printed": "thousand CNY",
            "citation": {"source": f"bench-source-{i % SOURCES}", "locator": f"p. {i % 97}"},
            "note": f"Line {i} of the table.",
        }
        for i in range(number)
    ]


def things() -> list[tuple[str, dict[str, Any]]]:
    """Return what the facts refer to."""
    made: list[tuple[str, dict[str, Any]]] = [
        (
            "sources",
            {
                "slug": f"bench-source-{i}",
                "title": f"Table {i}",
                "publisher": "Office",
                "kind": "news",
                "date": "2024",
            },
        )
        for i in range(SOURCES)
    ]
    cited = {"citation": "bench-source-0"}
    made.append(
        ("jurisdictions", {"slug": "bench-area", "code": "ZZ", "kind": "country", "name": "Zembla", **cited})
    )
    made += [
        (
            "institutions",
            {"slug": f"bench-institution-{i}", "kind": "ministry", "jurisdiction": "bench-area", **cited},
        )
        for i in range(INSTITUTIONS)
    ]
    made += [
        (
            "programs",
            {
                "slug": f"bench-program-{i}",
                "name": f"Program {i}",
                "kind": "program",
                "level": "central",
                **cited,
            },
        )
        for i in range(PROGRAMS)
    ]
    return made


def plain_serializer() -> Any:
    """Return what a careful developer writes first: a list serializer that creates all rows by one statement."""
    from rest_framework import serializers

    from institutions.models import Institution
    from programs.models import FundingFlow, Program
    from sources.models import Citation, Source

    class CitationSerializer(serializers.ModelSerializer):
        source = serializers.SlugRelatedField(slug_field="slug", queryset=Source.objects.all())

        class Meta:
            model = Citation
            fields = ["source", "locator"]
            validators = []

    class FlowList(serializers.ListSerializer):
        def create(self, validated_data: list[dict[str, Any]]) -> list[FundingFlow]:
            citations: dict[tuple[Any, str], Citation] = {}
            for row in validated_data:
                place = row.pop("citation")
                key = (place["source"].pk, place.get("locator", ""))
                if key not in citations:
                    citations[key] = Citation(source_id=key[0], locator=key[1])
                row["citation"] = citations[key]
            known = {
                (c.source_id, c.locator): c
                for c in Citation.objects.filter(source_id__in={source for source, _ in citations})
            }
            new = [citation for key, citation in citations.items() if key not in known]
            Citation.objects.bulk_create(new)
            for row in validated_data:
                place = (row["citation"].source_id, row["citation"].locator)
                row["citation"] = known.get(place, row["citation"])
            return FundingFlow.objects.bulk_create([FundingFlow(**row) for row in validated_data])

    def named(model: Any) -> Any:
        return serializers.SlugRelatedField(
            slug_field="slug", queryset=model.objects.all(), required=False, allow_null=True
        )

    class FlowSerializer(serializers.ModelSerializer):
        citation = CitationSerializer()
        provider_institution = named(Institution)
        receiver_institution = named(Institution)
        program = named(Program)

        class Meta:
            model = FundingFlow
            list_serializer_class = FlowList
            fields = [
                *("key", "type", "provider_institution", "receiver_institution", "provider_level", "program"),
                *("date", "amount", "currency", "figure_as_printed", "unit_as_printed", "citation", "note"),
            ]

    return FlowSerializer


def plain(body: bytes) -> None:
    """Validate and record the facts by the plain list serializer, under the same triggers, in one revision."""
    from sources import revisions

    with revisions.write(actor="bench", reason="Plain"):
        serializer = plain_serializer()(data=json.loads(body), many=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()


def imported(body: bytes) -> None:
    """Read, check and record the facts by the import, in one revision."""
    from exchange.imports.files import NDJSON, read_rows
    from exchange.loading import Refusal, load

    refusals: list[Refusal] = []
    rows = read_rows(io.BytesIO(body), NDJSON, "funding-flows", refusals)
    load(rows, actor="bench", edits=True, unread=refusals)


def file(facts: Sequence[dict[str, Any]]) -> bytes:
    """Return the facts as NDJSON."""
    return "\n".join(json.dumps(fact) for fact in facts).encode()


def cpu() -> float:
    """Return the seconds of CPU time that this process and the one of its connection have taken so far."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        number = cursor.fetchone()[0]
    taken = Path(f"/proc/{number}/stat").read_text().rpartition(") ")[2].split()
    return time.process_time() + (int(taken[11]) + int(taken[12])) / os.sysconf("SC_CLK_TCK")


def measured(job: Callable[[], Any]) -> tuple[float, float]:
    """Return the seconds of CPU time, and of the clock, that `job` takes."""
    began, used = time.perf_counter(), cpu()
    job()
    return cpu() - used, time.perf_counter() - began


def measure(number: int, repetitions: int) -> None:
    """Print what both take for `number` facts, the best of `repetitions`, and the most memory of this process."""
    import django

    django.setup()
    from django.db import connection

    from exchange.loading import Row, load

    load([Row(kind, place, row) for place, (kind, row) in enumerate(things(), 1)], actor="bench")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    found: dict[str, list[tuple[float, float]]] = {"import": [], "again": [], "plain": []}
    memory = 0
    for repetition in range(repetitions):
        body = file(flows(number, f"import{repetition}"))
        found["import"].append(measured(partial(imported, body)))
        found["again"].append(measured(partial(imported, body)))
        memory = memory or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if number <= MOST_PLAIN:
            body = json.dumps(flows(number, f"plain{repetition}")).encode()
            found["plain"].append(measured(partial(plain, body)))
    print(json.dumps({"best": {name: min(each) for name, each in found.items() if each}, "memory": memory}))


def main() -> int:
    """Measure in a database of its own, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--repetitions", type=int, default=2)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        measure(asked.facts, asked.repetitions)
        return 0
    with postgres() as (url, _):
        name = sql.Identifier(NAME)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(name))
            connection.execute(sql.SQL("CREATE DATABASE {}").format(name))
        own = urlunsplit(urlsplit(url)._replace(path=f"/{NAME}"))
        python(own, "manage.py", "migrate", "--verbosity=0")
        inside = ["-m", "benchmarks.imports", "--inside", f"--facts={asked.facts}"]
        said = python(
            own, *inside, f"--repetitions={asked.repetitions}", DJANGO_SETTINGS_MODULE="config.settings"
        )
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {}").format(name))
    told = json.loads(said.splitlines()[-1])
    print(f"{asked.facts:,} facts with validation and history; at most {told['memory'] / 1024:.0f} MiB")
    print(f"{'':24}{'CPU s':>8}{'s':>8}{'rows/CPU s':>12}{'rows/s':>9}")
    for way, (used, took) in told["best"].items():
        print(f"{way:24}{used:8.2f}{took:8.2f}{asked.facts / used:12.0f}{asked.facts / took:9.0f}")
    if "plain" not in told["best"]:
        return 0
    ratio = told["best"]["plain"][0] / told["best"]["import"][0]
    floor = Floor("CPU of the plain serializer to that of an import", ratio, TIMES_AS_FAST, most=False)
    print(floor)
    return 0 if floor.kept else 1


if __name__ == "__main__":
    sys.exit(main())
