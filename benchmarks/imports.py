"""Measure what an import of many facts takes beside a plain list serializer, and check the floor.

    python -m benchmarks.imports [--facts 10000] [--plain 2000] [--most 100000] [--repetitions 2]

README.md beside this file says what is measured. Exit status 1: a floor was missed.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from benchmarks.run import Floor, postgres, python

NAME = "bench_imports"
TIMES_AS_FAST = 20
MOST_MEMORY = 250
"""Megabytes that a worker may take, whatever the format of the file."""

KINDS = ("ndjson", "csv", "xlsx")

PROGRAMS, INSTITUTIONS, SOURCES = 40, 60, 25


def flows(number: int, name: str = "flow") -> Iterator[dict[str, Any]]:
    """Yield `number` facts as a file has them: money given, each with two parties, a program and a citation."""
    for i in range(number):
        yield {
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


def cells(fact: dict[str, Any]) -> dict[str, str]:
    """Return a fact as the cells of a table."""
    place = fact["citation"]
    told = {name: value for name, value in fact.items() if name != "citation"}
    return {**told, "citation.source": place["source"], "citation.locator": place["locator"]}


def write_file(path: Path, kind: str, number: int) -> None:
    """Write a file of `number` facts: `ndjson`, `csv` or `xlsx`."""
    facts = flows(number, kind)
    if kind == "ndjson":
        with path.open("wb") as lines:
            lines.writelines(json.dumps(fact).encode() + b"\n" for fact in facts)
        return
    header = list(cells(next(flows(1))))
    if kind == "csv":
        with path.open("w", newline="", encoding="utf-8") as table:
            writer = csv.DictWriter(table, header)
            writer.writeheader()
            writer.writerows(map(cells, facts))
        return
    import xlsxwriter

    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, texts in enumerate(chain([header], (cells(fact).values() for fact in facts))):
            sheet.write_row(row, 0, texts)


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


def file(facts: Iterable[dict[str, Any]]) -> bytes:
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


def worked(path: Path, kind: str) -> float:
    """Let a worker, this process, import a file that waits; return the most memory that it took, in MB."""
    import django

    django.setup()
    from django.contrib.auth import get_user_model

    from exchange.imports import files, running
    from exchange.imports.models import Import

    user, _ = get_user_model().objects.get_or_create(username="bench")
    media_type = {"ndjson": files.NDJSON, "csv": files.CSV, "xlsx": files.XLSX}[kind]
    job = Import(user=user, media_type=media_type, resource="funding-flows", size=path.stat().st_size)
    job.save()
    with path.open("rb") as file:
        files.keep(job, file)
    running.work_on(job.pk)
    job.refresh_from_db()
    if job.state != "done":
        raise SystemExit(f"The import of {kind} is {job.state}: {list(job.findings.values()[:3])}")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def measured_both(number: int, fewer: int, repetitions: int) -> dict[str, tuple[float, float]]:
    """Return the CPU seconds and the seconds that each way takes for a fact, the best of `repetitions`."""
    import django

    django.setup()
    from django.db import connection

    from exchange.loading import Row, load

    load([Row(kind, place, row) for place, (kind, row) in enumerate(things(), 1)], actor="bench")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    found: dict[str, list[tuple[float, float]]] = {"import": [], "the same again": [], "plain": []}
    for repetition in range(repetitions):
        body = file(flows(number, f"import{repetition}"))
        for way, job, facts in (
            ("import", partial(imported, body), number),
            ("the same again", partial(imported, body), number),
            ("plain", partial(plain, json.dumps(list(flows(fewer, f"plain{repetition}"))).encode()), fewer),
        ):
            used, took = measured(job)
            found[way].append((used / facts, took / facts))
    return {way: min(each) for way, each in found.items()}


def main() -> int:
    """Measure in a database of its own, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--facts", type=int, default=10_000, help="of an import (%(default)s)")
    parser.add_argument("--plain", type=int, default=2_000, help="of the plain serializer (%(default)s)")
    parser.add_argument(
        "--most", type=int, default=100_000, help="of a file whose memory is measured (%(default)s)"
    )
    parser.add_argument("--repetitions", type=int, default=2)
    parser.add_argument("--inside", nargs="*", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside is not None:
        inside = asked.inside
        both = partial(measured_both, asked.facts, asked.plain, asked.repetitions)
        print(json.dumps(worked(Path(inside[1]), inside[0]) if inside else both()))
        return 0
    with postgres() as (url, _), tempfile.TemporaryDirectory() as folder:
        name = sql.Identifier(NAME)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(name))
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(name))
        own = urlunsplit(urlsplit(url)._replace(path=f"/{NAME}"))
        python(own, "manage.py", "migrate", "--verbosity=0")
        numbers = [f"--facts={asked.facts}", f"--plain={asked.plain}", f"--repetitions={asked.repetitions}"]

        def inside(*more: str) -> Any:
            said = python(
                own, "-m", "benchmarks.imports", *numbers, "--inside", *more,
                DJANGO_SETTINGS_MODULE="config.settings",
            )  # fmt: skip
            return json.loads(said.splitlines()[-1])

        found = inside()
        print("| way | CPU ms a fact | facts a CPU second | facts a second |\n|---|---|---|---|")
        for way, (used, took) in found.items():
            print(f"| {way} | {1000 * used:.3f} | {1 / used:.0f} | {1 / took:.0f} |", flush=True)
        ratio = found["plain"][0] / found["import"][0]
        floors = [Floor("CPU of the plain serializer to that of an import", ratio, TIMES_AS_FAST, most=False)]
        for kind in KINDS:
            path = Path(folder, f"facts.{kind}")
            write_file(path, kind, asked.most)
            memory = inside(kind, str(path))
            floors.append(Floor(f"MB of a worker with {asked.most:,} facts in {kind}", memory, MOST_MEMORY))
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {}").format(name))
    print("\n".join(map(str, floors)))
    return 0 if all(floor.kept for floor in floors) else 1


if __name__ == "__main__":
    sys.exit(main())
