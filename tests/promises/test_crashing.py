"""What was acknowledged is there after a crash: PostgreSQL is killed under writes, on a cluster of its own."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from config.embedded_postgres import OWNER, Cluster, running, throw_away_cluster
from tests.promises.together import address, program, run

pytestmark = pytest.mark.slow

KILLS, WRITERS, SECONDS_BETWEEN = 3, 4, 0.7


@pytest.fixture
def durable_cluster(own_database: str) -> Iterator[Cluster]:
    """A running cluster that writes safely, with the registry's schema in it."""
    dump = run("pg_dump", "--format=custom", address(own_database))
    with throw_away_cluster(Path(program("postgres")).parent, durable=True) as cluster:
        run("pg_restore", "--exit-on-error", "--no-owner", f"--dbname={cluster.url(OWNER)}", input=dump)
        yield cluster


class Writer:
    """Someone who records sources one by one and keeps what was acknowledged, however often the server dies."""

    def __init__(self, name: str, url: str, stop: threading.Event) -> None:
        self.name, self.url, self.stop = name, url, stop
        self.acknowledged: dict[str, int] = {}
        self.cut_off = 0

    def write(self) -> None:
        """Write until told to stop; begin anew after each crash."""
        number = 0
        while not self.stop.is_set():
            try:
                with psycopg.connect(self.url, autocommit=True) as connection:
                    while not self.stop.is_set():
                        number += 1
                        self.record(connection, f"{self.name}-{number}")
            except psycopg.OperationalError:
                self.cut_off += 1
                time.sleep(0.05)

    def record(self, connection: psycopg.Connection, slug: str) -> None:
        """Record one source; it counts as acknowledged once the commit has returned."""
        with connection.transaction():
            connection.execute("SELECT revision_open(%s, '', '')", [self.name])
            connection.execute(
                "INSERT INTO sources_source (slug, title, publisher, kind, language, url, archived_url, access, note)"
                " VALUES (%s, 'T', 'P', 'news', '', '', '', 'cited', '')",
                [slug],
            )
            [revision] = connection.execute("SELECT revision_close()").fetchone() or [None]
        assert revision is not None
        self.acknowledged[slug] = revision


def kill(cluster: Cluster) -> None:
    """Kill the server and all of its processes, as a machine that goes down does."""
    server = running(cluster.data_dir)
    assert server is not None
    with psycopg.connect(cluster.url(OWNER)) as connection:
        others = [
            pid
            for (pid,) in connection.execute("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        ]
    for pid in [server.pid, *others]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def test_nothing_acknowledged_is_lost_when_the_server_is_killed(durable_cluster: Cluster) -> None:
    stop, url = threading.Event(), durable_cluster.url(OWNER)
    writers = [Writer(f"writer-{number}", url, stop) for number in range(WRITERS)]

    with ThreadPoolExecutor(WRITERS) as pool:
        writing = [pool.submit(writer.write) for writer in writers]
        try:
            for _ in range(KILLS):
                time.sleep(SECONDS_BETWEEN)
                kill(durable_cluster)
                durable_cluster.start()
            time.sleep(SECONDS_BETWEEN)
        finally:
            stop.set()
        for thread in writing:
            thread.result()

    acknowledged = {slug: revision for writer in writers for slug, revision in writer.acknowledged.items()}
    assert len(acknowledged) > 100
    assert all(writer.cut_off >= KILLS for writer in writers)
    check(url, acknowledged)


def check(url: str, acknowledged: dict[str, int]) -> None:
    """Check that all that was acknowledged is there, and that the revisions are one line without a gap."""
    with psycopg.connect(url) as connection:
        there = dict(connection.execute("SELECT slug, revision FROM sources_source").fetchall())
        numbers = [
            number for (number,) in connection.execute("SELECT number FROM sources_revision ORDER BY number")
        ]
        [head] = connection.execute("SELECT number FROM sources_revisionhead").fetchone() or [None]
        told = dict(connection.execute("SELECT slug, revision FROM sources_source_history").fetchall())

    assert {slug: there.get(slug) for slug in acknowledged} == acknowledged
    assert numbers == list(range(1, len(numbers) + 1))
    assert head == len(numbers)
    assert told == there
    assert sorted(there.values()) == numbers
