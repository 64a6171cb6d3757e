"""Recorded time: the one number that every write takes, and reading what was recorded at a number.

Decision record 0001 says why it is a row and not a sequence or a clock. The functions in the
database that this module calls are made by `sources` migration 0001.
"""

from __future__ import annotations

import datetime as dt
import re
import select
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import psycopg
from django.core.exceptions import ValidationError
from django.db import OperationalError, connection, transaction
from django.dispatch import Signal

WAIT_FOR_HEAD = "10s"
"""How long a writer waits for its turn before the refusal 55P03 (`busy` in the API)."""

_LOCK_NOT_AVAILABLE = "55P03"

_SET_UP = "SET plan_cache_mode = force_generic_plan; SET jit = off; SET random_page_cost = 1.1"
"""Prepared statements are planned once and never compiled: both cost more than to run them. Pages are in memory
or on disks without arms, so rows are read by key, one for each document, rather than all for a few."""

_OPEN = """
SET CONSTRAINTS ALL DEFERRED; SET LOCAL lock_timeout = '{wait}'; SET LOCAL plan_cache_mode = auto;
SELECT public.revision_open(%s, %s, %s)
"""
_CLOSE = "SET CONSTRAINTS ALL IMMEDIATE; SELECT public.revision_close()"
_RESOLVE = "SELECT * FROM public.revision_resolve(%s::bigint, %s::timestamptz)"
_LOOK = """
SELECT r.*, CASE WHEN r.revision <> r.head THEN public.revision_look_back(r.revision)::text END
FROM public.revision_resolve(%s::bigint, %s::timestamptz) r
"""

written = Signal()
"""Sent with `revision` when a write that changed something is committed; whoever derives things from rows listens."""

_WRITTEN = re.compile(r"^r([0-9]{1,18})$", re.ASCII)


@dataclass(frozen=True, slots=True)
class Moment:
    """What the registry said: at which revision, and whether that can still change.

    `clock` is the recorded time of the revision (UTC); `settled` is false only for an instant
    after the last committed revision, where a write still under way may yet be recorded.
    """

    revision: int
    clock: dt.datetime
    settled: bool
    head: int

    @property
    def written(self) -> str:
        """Return the revision as it is written in addresses and headers: `r123`."""
        return f"r{self.revision}"

    @property
    def is_head(self) -> bool:
        """Say whether this is what the registry says now."""
        return self.revision == self.head


@dataclass(slots=True)
class Write:
    """A write under way; `revision` is set once it has changed something, and stays None if not."""

    revision: int | None = None


def parse_known_at(text: str) -> int | dt.datetime:
    """Return the revision or the instant (with its zone) that `text` names.

    `r123` is a revision, anything else an RFC 3339 instant. Refusal: `invalid_known_at`.
    """
    if match := _WRITTEN.match(text):
        return int(match[1])
    try:
        instant = dt.datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None or len(text) < 20:
        raise ValidationError(
            "Write a revision such as r123, or an instant with its zone such as 2024-06-01T12:00:00Z.",
            code="invalid_known_at",
        )
    try:
        return instant.astimezone(dt.UTC)
    except OverflowError as error:
        raise ValidationError("The instant is outside the calendar.", code="invalid_known_at") from error


def connected() -> psycopg.Connection[Any]:
    """Return the connection of this thread, made anew if the server has closed it.

    Django asks the server for that, once a request; a socket on which nothing has come since says as much.
    """
    raw = connection.connection
    if raw is not None and not connection.health_check_done and not connection.in_atomic_block:  # type: ignore[attr-defined]
        waiting = select.poll()
        waiting.register(raw.fileno() if not raw.closed else -1, select.POLLIN)
        if raw.closed or waiting.poll(0):
            connection.close_if_health_check_failed()
        else:
            connection.health_check_done = True  # type: ignore[attr-defined]  # the stubs leave it out
    connection.ensure_connection()
    return connection.connection  # type: ignore[no-any-return]  # psycopg's, behind the wrapper


def set_up_session(connection: Any, **_: Any) -> None:
    """Tell a new connection how reads are planned; `connection_created` calls it."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(_SET_UP)


def is_busy(error: OperationalError) -> bool:
    """Say whether a write was refused because others write: it may be tried again."""
    return getattr(error.__cause__, "sqlstate", None) == _LOCK_NOT_AVAILABLE


def head() -> int:
    """Return the number of the last committed revision; 0 while nothing was ever written."""
    connected()
    with connection.cursor() as cursor:
        cursor.execute("SELECT number FROM public.sources_revisionhead")
        return int(cursor.fetchone()[0])


def coming() -> int:
    """Return the number that the open write takes or has taken."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT public.revision_coming()")
        return int(cursor.fetchone()[0])


@contextmanager
def write(*, actor: str = "", reason: str = "", request_id: str = "") -> Iterator[Write]:
    """Open a write: one transaction that holds the head lock before any row lock.

    Everything changed inside takes the same revision, with `actor`, `reason` and `request_id`. An
    inner call joins the outer one and its arguments are ignored. A write that changes nothing
    takes no revision. Works as a decorator too: `@write()`.
    """
    outer: Write | None = getattr(connection, "registry_write", None)
    if outer is not None:
        yield outer
        return
    current = Write()
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_OPEN.format(wait=WAIT_FOR_HEAD), [actor, reason, request_id])
        connection.registry_write = current  # type: ignore[attr-defined]
        try:
            yield current
            with connection.cursor() as cursor:
                cursor.execute(_CLOSE)
                cursor.nextset()
                current.revision = cursor.fetchone()[0]
            if current.revision is not None:
                transaction.on_commit(partial(written.send, Write, revision=current.revision), robust=True)
        finally:
            connection.registry_write = None  # type: ignore[attr-defined]


WHOLE_TABLES = "SET LOCAL search_path = known_whole, known, public; SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on"
"""Lets what follows in a read of the past go over whole tables, where reads are otherwise of few rows."""


@contextmanager
def read(known_at: int | dt.datetime | None = None) -> Iterator[Moment]:
    """Open a read of one snapshot, in which every query sees the registry as known at `known_at`.

    A revision, an instant, or None for now. Tables are shadowed by the views of the schema `known`,
    so that models, prefetches and plain SQL read the past unchanged. Refusal: `unknown_revision`
    for a number that was not given yet.
    """
    nested = connection.in_atomic_block
    connected()
    with transaction.atomic():
        with connection.cursor() as cursor:
            isolation = "" if nested else "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;"
            cursor.execute(f"{isolation}{_LOOK}", _wanted(known_at))
            if isolation:
                cursor.nextset()
            moment = _moment(cursor.fetchone(), known_at)
        try:
            yield moment
        finally:
            if nested and not moment.is_head and not connection.needs_rollback:
                with connection.cursor() as cursor:
                    cursor.execute("SELECT public.revision_look_forward()")


def resolve(known_at: int | dt.datetime) -> Moment:
    """Return what `known_at` means now. Refusal: `unknown_revision` for a number that was not given yet.

    What was recorded at a revision never changes, so a later statement may read it.
    """
    connected()
    with connection.cursor() as cursor:
        cursor.execute(_RESOLVE, _wanted(known_at))
        return _moment(cursor.fetchone(), known_at)


def _wanted(known_at: int | dt.datetime | None) -> list[int | dt.datetime | None]:
    return [
        known_at if isinstance(known_at, int) else None,
        known_at if isinstance(known_at, dt.datetime) else None,
    ]


def _moment(row: tuple[Any, ...], known_at: int | dt.datetime | None) -> Moment:
    revision, clock, settled, last, *_ = row
    if isinstance(known_at, int) and known_at > last:
        raise ValidationError(
            f"Revision r{known_at} was not given yet; the last one is r{last}.", code="unknown_revision"
        )
    return Moment(revision=revision, clock=clock, settled=settled, head=last)
