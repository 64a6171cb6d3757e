"""Recorded time: the one number that every write takes, and reading what was recorded at a number.

Decision record 0001 says why it is a row and not a sequence or a clock. The functions in the
database that this module calls are made by `sources` migration 0001.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import connection, transaction

WAIT_FOR_HEAD = "10s"
"""How long a writer waits for its turn before the refusal 55P03 (`busy` in the API)."""

_RESOLVE = (
    "SELECT r.*, set_config('plan_cache_mode', 'force_generic_plan', true), set_config('jit', 'off', true)"
    " FROM public.revision_resolve(%s, %s) r"
)
"""Resolves a moment; the prepared projections that follow are planned once and run by key, without JIT."""

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


def head() -> int:
    """Return the number of the last committed revision; 0 while nothing was ever written."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT number FROM public.sources_revisionhead")
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
            cursor.execute(f"SET LOCAL lock_timeout = '{WAIT_FOR_HEAD}'")
            cursor.execute("SELECT public.revision_open(%s, %s, %s)", [actor, reason, request_id])
        connection.registry_write = current  # type: ignore[attr-defined]
        try:
            yield current
            with connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                cursor.execute("SELECT public.revision_close()")
                current.revision = cursor.fetchone()[0]
        finally:
            connection.registry_write = None  # type: ignore[attr-defined]


@contextmanager
def read(known_at: int | dt.datetime | None = None) -> Iterator[Moment]:
    """Open a read of one snapshot, in which every query sees the registry as known at `known_at`.

    A revision, an instant, or None for now. Tables are shadowed by the views of the schema `known`,
    so that models, prefetches and plain SQL read the past unchanged. Refusal: `unknown_revision`
    for a number that was not given yet.
    """
    nested = connection.in_atomic_block
    with transaction.atomic():
        with connection.cursor() as cursor:
            if not nested:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            moment = _moment(cursor, known_at)
            if not moment.is_head:
                cursor.execute("SELECT public.revision_look_back(%s)", [moment.revision])
        try:
            yield moment
        finally:
            if nested and not moment.is_head and not connection.needs_rollback:
                with connection.cursor() as cursor:
                    cursor.execute("SELECT public.revision_look_forward()")


def _moment(cursor: object, known_at: int | dt.datetime | None) -> Moment:
    """Resolve `known_at` against the snapshot that `cursor` reads."""
    as_number = known_at if isinstance(known_at, int) else None
    as_clock = known_at if isinstance(known_at, dt.datetime) else None
    cursor.execute(_RESOLVE, [as_number, as_clock])  # type: ignore[attr-defined]
    revision, clock, settled, last, *_ = cursor.fetchone()  # type: ignore[attr-defined]
    if as_number is not None and as_number > last:
        raise ValidationError(
            f"Revision r{as_number} was not given yet; the last one is r{last}.", code="unknown_revision"
        )
    return Moment(revision=revision, clock=clock, settled=settled, head=last)
