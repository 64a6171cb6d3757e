"""Whether the process lives (`/live`) and whether it can answer (`/ready`).

A middleware serves both before anything else, so that a probe needs no host name, no TLS and no session.
Each probe of `/ready` uses a new connection in a thread of its own: a server that hangs costs the
probe two seconds, and never a worker.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TookTooLong
from functools import cache
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, JsonResponse

from sources.history import tracked_models

SECONDS = 2.0
"""How long the database has to answer."""

CHECKS = ("database", "migrations", "views", "writable")

_prober = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ready")


class HealthMiddleware:
    """Answer `/live` and `/ready`; first of the middleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a probe, or pass the request on."""
        view = {"/live": live, "/ready": ready}.get(request.path)
        return self.get_response(request) if view is None else view(request)


def live(request: HttpRequest) -> HttpResponse:
    """Say that the process answers; nothing else is asked."""
    return _refuse_method(request) or _uncached(JsonResponse({"status": "live"}))


def ready(request: HttpRequest) -> HttpResponse:
    """Say whether the service can answer requests, check by check; 503 if it cannot.

    `{"status": "ready" | "not_ready", "checks": {name: {"ok": bool, "detail": str}}, "milliseconds": n}`,
    with `detail` empty where all is well.
    """
    if refusal := _refuse_method(request):
        return refusal
    began = time.monotonic()
    found = _within(_prober.submit(_probe))
    checks = {name: {"ok": not detail, "detail": detail} for name, detail in found.items()}
    fine = not any(found.values())
    body = {
        "status": "ready" if fine else "not_ready",
        "checks": checks,
        "milliseconds": round((time.monotonic() - began) * 1000),
    }
    response = JsonResponse(body, status=200 if fine else 503)
    if not fine:
        response["Retry-After"] = "2"
    return _uncached(response)


def _refuse_method(request: HttpRequest) -> HttpResponse | None:
    return None if request.method in ("GET", "HEAD") else HttpResponseNotAllowed(["GET", "HEAD"])


def _uncached(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    return response


def _within(probe: Future[dict[str, str]]) -> dict[str, str]:
    """Return what `probe` finds, or that the database did not answer in time."""
    try:
        return probe.result(timeout=SECONDS)
    except TookTooLong:
        probe.cancel()
        reason = f"no answer within {SECONDS:.0f} s"
    except DatabaseError as error:
        reason = type(error).__name__
    return dict.fromkeys(CHECKS, "not asked") | {"database": reason}


def _probe() -> dict[str, str]:
    """Return what is wrong, by check; empty texts where nothing is. Runs in a thread of its own."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [str(int(SECONDS * 1000))])
            cursor.execute("SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean")
            reads_only = bool(cursor.fetchone()[0])
            cursor.execute("SELECT to_regclass('django_migrations') IS NOT NULL")
            applied: set[Any] = set()
            if cursor.fetchone()[0]:
                cursor.execute("SELECT app, name FROM django_migrations")
                applied = set(cursor.fetchall())
            cursor.execute("SELECT viewname FROM pg_views WHERE schemaname = 'known'")
            views = {row[0] for row in cursor.fetchall()}
    finally:
        connection.close()
    unapplied = [f"{app}.{name}" for app, name in sorted(_migrations(applied))]
    missing = sorted(_views() - views)
    refuses = reads_only and not getattr(settings, "READ_ONLY", False)
    return {
        "database": "",
        "migrations": f"not applied: {', '.join(unapplied[:5])}" if unapplied else "",
        "views": f"missing: {', '.join(missing[:5])}" if missing else "",
        "writable": "the server only reads" if refuses else "",
    }


@cache
def _loader() -> MigrationLoader:
    """Read the migrations of all apps, once."""
    return MigrationLoader(None)


def _migrations(applied: set[Any]) -> set[Any]:
    """Return the migrations that are not among `applied`; one is done if all that it replaces are."""
    on_disk = _loader().disk_migrations
    return {
        key
        for key, migration in on_disk.items()
        if key not in applied and not (migration.replaces and applied.issuperset(migration.replaces))
    }


@cache
def _views() -> set[str]:
    """Return the names of the views of the past that must be there."""
    return {"sources_revision", *(model._meta.db_table for model in tracked_models())}
