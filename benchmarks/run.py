"""Measure what a request costs, against a bare ModelViewSet in the same run, and check the floors.

    python -m benchmarks.run [--quick] [--institutions 20000 --relations 100000]

README.md beside this file says what is measured and what the figures mean. Exit status 1: a floor was missed.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

from benchmarks import client
from config import embedded_postgres

ROOT = Path(__file__).resolve().parent.parent
DAY = "2018-06-30"
CONNECTIONS = 4
THREADS = 4
WRITES_A_SECOND = 60

Workload = Callable[[dict[str, Any]], Callable[[int], client.Script]]
"""From what is known of a data set to the script of each connection."""


# What is asked.


def reads(*addresses: str, **headers: str) -> Callable[[int], client.Script]:
    """Ask for `addresses` in turn; each connection begins at another place."""
    requests = [client.request("GET", address, **headers) for address in addresses]

    def script(number: int) -> client.Script:
        start = number * len(requests) // CONNECTIONS
        return _answered(itertools.cycle(requests[start:] + requests[:start]))

    return script


def _answered(requests: Iterator[bytes]) -> client.Script:
    """Yield `requests`, whatever is answered (`yield from` would pass the answers on)."""
    for request in requests:  # noqa: UP028
        yield request


def details(prefix: str, query: str = "") -> Workload:
    """Ask for single institutions."""
    return lambda known: reads(
        *(f"{prefix}/institutions/{slug}{query.format(**known)}" for slug in known["slugs"])
    )


def page(address: str) -> Workload:
    """Ask for one page of a list."""
    return lambda known: reads(address.format(**known))


def unchanged(address: str) -> Workload:
    """Ask for what the client holds already, by its entity tag."""

    def workload(known: dict[str, Any]) -> Callable[[int], client.Script]:
        def script(_: int) -> client.Script:
            asked = address.format(slug=known["slugs"][0], **known)
            answer = yield client.request("GET", asked)
            tag = answer.header("etag")
            while True:
                yield client.request("GET", asked, If_None_Match=tag)

        return script

    return workload


def patches(known: dict[str, Any]) -> Callable[[int], client.Script]:
    """Change a remark again and again, each connection of another institution, each time as it was last seen."""

    def script(number: int) -> client.Script:
        address = f"/api/v1/institutions/{known['slugs'][-1 - number]}"
        answer = yield client.request("GET", address)
        for count in itertools.count():
            body = json.dumps({"note": f"Remark {count} at {time.time_ns()}."}).encode()
            answer = yield client.request(
                "PATCH",
                address,
                body,
                Authorization=f"Bearer {known['token']}",
                If_Match=answer.header("etag"),
            )

    return script


def posts(known: dict[str, Any]) -> Callable[[int], client.Script]:
    """Add other names."""

    def script(number: int) -> client.Script:
        for count in itertools.count():
            name = {
                "institution": known["slugs"][(7 * number + count) % len(known["slugs"])],
                "text": f"Name {number}-{count}-{time.time_ns()} 别名",
                "lang": "zh-Hans",
                "kind": "alias",
                "citation": {"source": known["source"], "locator": "page 1"},
            }
            yield client.request(
                "POST", "/api/v1/names", json.dumps(name).encode(), Authorization=f"Bearer {known['token']}"
            )

    return script


READS: dict[str, Workload] = {
    "detail": details("/api/v1"),
    "list": page("/api/v1/institutions"),
    "valid_on list": page(f"/api/v1/relations?valid_on={DAY}"),
    "known_at detail": details("/api/v1", "?known_at=r{past}"),
    "known_at list": page("/api/v1/institutions?known_at=r{past}"),
    "known_at valid_on list": page(f"/api/v1/relations?valid_on={DAY}&known_at=r{{past}}"),
    "304 detail": unchanged("/api/v1/institutions/{slug}"),
    "304 list": unchanged("/api/v1/institutions"),
}
BARE: dict[str, Workload] = {
    "detail": details(""),
    "list": page("/institutions"),
    "valid_on list": page(f"/relations?valid_on={DAY}"),
}
WRITES: dict[str, Workload] = {"PATCH": patches, "POST": posts}
AGAINST = {"304 detail": "detail", "304 list": "list"}
"""The bare read that a 304 saves."""
BARE_QUERIES = {"detail": 30, "list": 4, "valid_on list": 5}
"""What the bare views are held to; a detail takes fewer where an institution has no facts of a kind."""


# How it is measured.


@dataclass(slots=True)
class Cell:
    """What one kind of request cost: the least CPU of its repetitions, the most requests a second, all latencies."""

    server: float = float("inf")
    database: float = float("inf")
    rate: float = 0.0
    p50: float = float("inf")
    p99: float = float("inf")
    bytes: int = 0

    @property
    def cpu(self) -> float:
        """Return the CPU time of server and database, in milliseconds a request."""
        return self.server + self.database

    def take(self, outcome: client.Outcome, server: float, database: float) -> None:
        """Keep this repetition as far as it is the best: other work on the machine only ever adds."""
        server, database = 1000 * server / outcome.count, 1000 * database / outcome.count
        if server + database < self.cpu:
            self.server, self.database = server, database
        self.rate = max(self.rate, outcome.count / outcome.seconds)
        self.p50 = min(self.p50, outcome.percentile(0.5))
        self.p99 = min(self.p99, outcome.percentile(0.99))
        self.bytes = outcome.bytes // outcome.count


@dataclass(slots=True)
class DataSet:
    """A database, what is known of it, and the two services on it."""

    name: str
    url: str
    known: dict[str, Any] = field(default_factory=dict)
    ports: dict[str, int] = field(default_factory=dict)
    servers: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    cells: dict[tuple[str, str], Cell] = field(default_factory=dict)


def variables(url: str, **more: str) -> dict[str, str]:
    """Return the environment of a process that works on the database at `url`."""
    settings = {
        "SECRET_KEY": "only-for-measuring-" + "0" * 32,
        "ALLOWED_HOSTS": "127.0.0.1,testserver",
        "SECURE": "false",
        "THROTTLE_ANONYMOUS": "999999999/min",  # Counted, never reached.
        "THROTTLE_TOKEN": "999999999/min",
        "DATABASE_URL": url,
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "ignore",
    }
    return {**os.environ, **settings, **more}


def python(url: str, *arguments: str, **more: str) -> str:
    """Run Python on the database at `url` and return what it prints."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=variables(url, **more),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


@contextlib.contextmanager
def service(data: DataSet, kind: str, application: str, cores: set[int]) -> Iterator[None]:
    """Run one worker of `application` on `cores`, with as many threads as `dev.py serve` gives it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "granian",
        "--interface=wsgi",
        "--host=127.0.0.1",
        f"--port={port}",
        "--workers=1",
    ]
    command += [f"--blocking-threads={THREADS}", "--no-ws", "--log-level=warning", application]
    with open(os.devnull, "wb") as nowhere:
        server = subprocess.Popen(command, cwd=ROOT, env=variables(data.url), stdout=nowhere, stderr=nowhere)
        data.ports[kind], data.servers[kind] = port, server
        try:
            _wait_for(port, server)
            _pin(server.pid, cores)
            yield
        finally:
            server.terminate()
            server.wait(30)


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise SystemExit("A server did not start.")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.1)
    raise SystemExit("A server did not start within a minute.")


def family(root: int) -> list[int]:
    """Return `root` and all processes that descend from it."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                parents.setdefault(parent, []).append(int(entry.name))
    found, waiting = [], [root]
    while waiting:
        found.append(waiting.pop())
        waiting += parents.get(found[-1], [])
    return found


def cpu_seconds(processes: Sequence[int]) -> dict[int, float]:
    """Return the CPU time that each process has used, with its ended threads and its ended children."""
    used = {}
    for process in processes:
        with contextlib.suppress(OSError):
            told = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
            used[process] = sum(map(int, told[11:15])) / os.sysconf("SC_CLK_TCK")
    return used


def _pin(root: int, cores: set[int]) -> None:
    for process in family(root):
        for task in Path(f"/proc/{process}/task").iterdir():
            with contextlib.suppress(OSError):
                os.sched_setaffinity(int(task.name), cores)


class Bench:
    """The measurement of several data sets, interleaved."""

    def __init__(self, data_sets: Sequence[DataSet], postmaster: int, *, alone: bool) -> None:
        self.data_sets, self.postmaster, self.alone = data_sets, postmaster, alone

    def database_processes(self, data: DataSet) -> list[int]:
        """Return the processes of the server; of a shared server only those that work on this database."""
        everyone = family(self.postmaster)
        if self.alone:
            return everyone
        name = urlsplit(data.url).path.strip("/").encode()
        mine = []
        for process in everyone:
            with contextlib.suppress(OSError):
                if name in Path(f"/proc/{process}/cmdline").read_bytes().split():
                    mine.append(process)
        return mine

    def used(self, data: DataSet, kind: str) -> tuple[dict[int, float], dict[int, float]]:
        """Return the CPU time that the processes of a service and of its database have used so far."""
        return cpu_seconds(family(data.servers[kind].pid)), cpu_seconds(self.database_processes(data))

    def spent(self, before: dict[int, float], after: dict[int, float]) -> float:
        """Return the CPU time between two counts; what ended meanwhile, its parent has counted, if it was counted."""
        return sum(after.values()) - sum(
            used for process, used in before.items() if self.alone or process in after
        )

    def measure(self, data: DataSet, kind: str, name: str, workload: Workload, seconds: float) -> None:
        """Run one repetition of one workload, after as long a warm-up: each connection has to plan its statements first."""
        script = workload(data.known)
        client.run(data.ports[kind], script, connections=CONNECTIONS, seconds=seconds)
        before = self.used(data, kind)
        outcome = client.run(data.ports[kind], script, connections=CONNECTIONS, seconds=seconds)
        after = self.used(data, kind)
        if any(not (200 <= status < 300 or status == 304) for status in outcome.statuses):
            raise SystemExit(f"{data.name}, {kind}, {name}: {dict(outcome.statuses)}")
        cell = data.cells.setdefault((kind, name), Cell())
        cell.take(outcome, self.spent(before[0], after[0]), self.spent(before[1], after[1]))

    def run(self, repetitions: int, seconds: float) -> None:
        """Measure all reads in turn, so that other work on the machine meets each alike; then the writes."""
        for repetition in range(repetitions):
            print(f"reads, repetition {repetition + 1} of {repetitions}", file=sys.stderr, flush=True)
            for name in READS:
                for data in self.data_sets:
                    self.measure(data, "ours", name, READS[name], seconds)
                    if name in BARE:
                        self.measure(data, "bare", name, BARE[name], seconds)
        for name, workload in WRITES.items():
            for data in self.data_sets:
                self.measure(data, "ours", name, workload, 2 * seconds)


# What came out.


def table(data_sets: Sequence[DataSet]) -> str:
    """Return the figures as a table in Markdown."""
    lines = [
        "| data | request | bytes | CPU ms: server + PostgreSQL | req/s | p50 / p99 ms | bare: CPU ms | bare CPU / ours | bare req/s |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for data in data_sets:
        for (kind, name), cell in data.cells.items():
            if kind == "bare":
                continue
            bare = data.cells.get(("bare", AGAINST.get(name, name)))
            against = (
                f"{bare.server:.2f} + {bare.database:.2f} | {bare.cpu / cell.cpu:.1f} | {bare.rate:.0f}"
                if bare
                else "- | - | -"
            )
            lines.append(
                f"| {data.name} | {name} | {cell.bytes} | {cell.server:.2f} + {cell.database:.2f} | {cell.rate:.0f}"
                f" | {cell.p50:.1f} / {cell.p99:.1f} | {against} |"
            )
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Floor:
    """Something that must hold: what was found and the bound it has to keep."""

    what: str
    found: float
    bound: float
    most: bool = True

    @property
    def kept(self) -> bool:
        """Say whether it holds."""
        return self.found <= self.bound if self.most else self.found >= self.bound

    def __str__(self) -> str:
        sign = "<=" if self.most else ">="
        return f"{'pass' if self.kept else 'FAIL'}  {self.what}: {self.found:.2f} ({sign} {self.bound:g})"


def floors(data_sets: Sequence[DataSet], queries: dict[str, int]) -> Iterator[Floor]:
    """Yield what the service is held to."""
    worst = max(queries, key=lambda name: queries[name])
    yield Floor(f"queries of a list, whatever its page ({worst})", queries[worst], 12)
    for data in data_sets:
        ours = {name: cell for (kind, name), cell in data.cells.items() if kind == "ours"}
        bare = {name: cell for (kind, name), cell in data.cells.items() if kind == "bare"}
        for name in ("list", "valid_on list"):
            yield Floor(
                f"{data.name}: CPU of a {name} to the bare one's", ours[name].cpu / bare[name].cpu, 0.5
            )
        for name, read in AGAINST.items():
            yield Floor(
                f"{data.name}: CPU of a {name} to the bare {read}", ours[name].cpu / bare[read].cpu, 0.1
            )
        for name in ("detail", "list", "valid_on list"):
            past = ours[f"known_at {name}"].cpu
            yield Floor(f"{data.name}: CPU of a known_at {name} to the present", past / ours[name].cpu, 3)
        for name in WRITES:
            yield Floor(
                f"{data.name}: authenticated {name} a second", ours[name].rate, WRITES_A_SECOND, most=False
            )
    small, large = data_sets[-2:]
    for name in READS:
        grown = large.cells["ours", name].cpu / small.cells["ours", name].cpu
        yield Floor(f"CPU of a {name} at 10 times the data", grown, 1.3)


# Where it is measured.


@contextlib.contextmanager
def postgres() -> Iterator[tuple[str, bool]]:
    """Give the URL of a server and whether it is ours alone: that of DATABASE_URL, else one that is thrown away."""
    if url := os.environ.get("DATABASE_URL"):
        yield url, False
        return
    with embedded_postgres.throw_away_cluster(durable=True) as cluster:
        yield cluster.url(embedded_postgres.OWNER, "postgres"), True


def database(url: str, name: str, *fill: Sequence[str], reuse: bool) -> DataSet:
    """Make a database, migrate it and fill it by commands of manage.py; keep one that is there if `reuse`."""
    named = f"bench_{name}"
    with psycopg.connect(url, autocommit=True) as connection:
        there = (
            connection.execute("SELECT FROM pg_database WHERE datname = %s", [named]).fetchone() is not None
        )
        if there and not reuse:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(named)))
        if not (there and reuse):
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(named)))
    own = urlunsplit(urlsplit(url)._replace(path=f"/{named}"))
    python(own, "manage.py", "migrate", "--verbosity=0")
    if not (there and reuse):
        for command in fill:
            began = time.monotonic()
            python(own, "manage.py", *command)
            print(f"{' '.join(command)}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    data = DataSet(name, own)
    data.known = json.loads(python(own, "-m", "benchmarks.prepare"))
    return data


def check_documents(data: DataSet) -> None:
    """See that both services answer the same, and that the bare one takes no more queries than it may."""
    slug = data.known["slugs"][0]
    addresses = {
        "detail": f"/institutions/{slug}",
        "list": "/institutions",
        "valid_on list": f"/relations?valid_on={DAY}",
    }
    quiet = {"LOG_LEVEL": "ERROR"}
    bare = json.loads(
        python(data.url, "-m", "benchmarks.check", "benchmarks.bare.settings", *addresses.values(), **quiet)
    )
    full = [f"/api/v1{address}" for address in addresses.values()]
    ours = json.loads(python(data.url, "-m", "benchmarks.check", "config.settings", *full, **quiet))
    for name, address in addresses.items():
        if bare[address]["document"] != ours[f"/api/v1{address}"]["document"]:
            raise SystemExit(f"{data.name}: the two services differ in what they answer for {address}.")
        if bare[address]["queries"] > BARE_QUERIES[name]:
            raise SystemExit(f"{data.name}: the bare {name} took {bare[address]['queries']} queries.")


def postmaster_of(url: str) -> int:
    """Return the process of the server, which must run on this machine."""
    with psycopg.connect(url) as connection:
        backend = connection.info.backend_pid
    try:
        with psycopg.connect(url) as connection:
            return int(
                Path(f"/proc/{connection.info.backend_pid}/stat").read_text().rpartition(")")[2].split()[1]
            )
    except FileNotFoundError:
        raise SystemExit(
            f"PostgreSQL (process {backend}) must run on this machine, for its CPU time to be read."
        ) from None


def main() -> int:
    """Measure and print; return 1 if a floor was missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--institutions", type=int, default=20_000, help="of the large registry (%(default)s)"
    )
    parser.add_argument("--relations", type=int, default=100_000, help="of the large registry (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="one repetition instead of three")
    parser.add_argument(
        "--reuse", action="store_true", help="keep the databases bench_* of DATABASE_URL that are there"
    )
    asked = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))
    for_servers, for_others = {cores[0]}, set(cores[1:]) or set(cores)
    with postgres() as (url, alone), contextlib.ExitStack() as running:
        sizes = {
            "small": (asked.institutions // 10, asked.relations // 10),
            "large": (asked.institutions, asked.relations),
        }
        data_sets = [database(url, "fixtures", ["load", "fixtures"], reuse=asked.reuse)]
        for name, (institutions, relations) in sizes.items():
            fill = ["synthesize", f"--institutions={institutions}", f"--relations={relations}", "--seed=1"]
            data_sets.append(database(url, name, fill, reuse=asked.reuse))
        for data in data_sets:
            check_documents(data)
        queries = json.loads(
            python(data_sets[0].url, "-m", "benchmarks.check", "config.settings", "lists", LOG_LEVEL="ERROR")
        )
        postmaster = postmaster_of(url)
        for data in data_sets:
            running.enter_context(service(data, "ours", "config.wsgi:application", for_servers))
            running.enter_context(service(data, "bare", "benchmarks.bare.wsgi:application", for_servers))
        os.sched_setaffinity(0, for_others)
        if alone:
            _pin(postmaster, for_others)
        Bench(data_sets, postmaster, alone=alone).run(1 if asked.quick else 3, 1.0)
    print(table(data_sets))
    print()
    found = list(floors(data_sets, queries))
    print("\n".join(map(str, found)))
    return 0 if all(floor.kept for floor in found) else 1


if __name__ == "__main__":
    sys.exit(main())
