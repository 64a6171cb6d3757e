"""Tell webhooks what is recorded, for as long as this runs; one process at a time does."""

from __future__ import annotations

import signal
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any
from uuid import UUID

import structlog
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, connection, connections
from django.utils import timezone

from exchange.webhooks import delivering

LOCK = 0x7469616F
"""The advisory lock of the one process that delivers."""

THREADS = 4
LOOKS_EVERY = 1.0
FORGETS_EVERY = 3600.0

log = structlog.get_logger(__name__)


class Command(BaseCommand):
    """Deliver until told to stop; a second process waits until the first is gone."""

    help = "Tell webhooks what is recorded."
    holding: Any = None
    """The connection that holds the lock."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Take whether to end when nothing is due."""
        parser.add_argument("--once", action="store_true", help="deliver what is due now, and end")

    def handle(self, *args: Any, **options: Any) -> None:
        """Deliver. A database that is away is waited for."""
        stop = threading.Event()
        if threading.current_thread() is threading.main_thread():
            for each in (signal.SIGTERM, signal.SIGINT):
                signal.signal(each, lambda *_: stop.set())
        with ThreadPoolExecutor(THREADS) as pool:
            running: dict[UUID, Future[int]] = {}
            forgot = 0.0
            while not stop.is_set():
                try:
                    if self.is_the_one():
                        running = {key: task for key, task in running.items() if not task.done()}
                        found = [key for key in delivering.due(timezone.now()) if key not in running]
                        running |= {key: pool.submit(_deliver, key) for key in found}
                        if time.monotonic() - forgot > FORGETS_EVERY:
                            delivering.forget(timezone.now())
                            forgot = time.monotonic()
                        if options["once"] and not running:
                            break
                except DatabaseError as error:
                    log.warning("deliveries_wait_for_the_database", error=type(error).__name__)
                    connection.close()
                stop.wait(0.02 if options["once"] else LOOKS_EVERY)

    def is_the_one(self) -> bool:
        """Say whether this process holds the lock, which its connection keeps; take it if it is free."""
        connection.ensure_connection()
        if self.holding is not connection.connection:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
                self.holding = connection.connection if cursor.fetchone()[0] else None
        return self.holding is not None


def _deliver(key: UUID) -> int:
    """Deliver to one webhook, in a thread with a connection of its own."""
    try:
        return delivering.deliver(key)
    except Exception:  # One webhook never keeps the others from being told.
        log.exception("webhook_not_delivered", webhook=str(key))
        return 0
    finally:
        connections.close_all()
