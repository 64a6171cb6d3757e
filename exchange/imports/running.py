"""Imports at work: small files at once, larger ones by a worker, which can be told to stop and can be killed."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from typing import Any, BinaryIO
from uuid import UUID

import structlog
from django.core.exceptions import ValidationError
from django.db import OperationalError, connection, transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from exchange.imports.files import keep, kept, read_rows
from exchange.imports.models import UNDER_WAY, Import, Stage, State
from exchange.imports.reports import digest, finish
from exchange.loading import Refusal, Refused, Report, Row, load
from exchange.loading.bounds import Unreadable
from exchange.loading.rows import Watch, nobody
from sources import revisions

AT_ONCE = 1_000
"""Rows of a file that is not put off."""

MOST_UNDER_WAY = 5
"""Files of one user that wait or are worked on."""

ATTEMPTS = 3
"""How often a file is begun whose worker was killed, or that found the registry busy."""

KEPT_FOR = dt.timedelta(days=30)
"""How long the report of an import can be read."""

TOLD_EVERY = 0.5
"""Seconds between two notes of how far an import is."""

_INTERRUPTED_AFTER = dt.timedelta(minutes=10)

log = structlog.get_logger(__name__)


class Stopped(Exception):
    """The import was told to stop."""


def begin(job: Import, file: BinaryIO) -> Import:
    """Do what `file` says if it is small, else let it wait for a worker; return `job` as it stands then.

    Raises Unreadable if nothing can be made of its first rows, and ValidationError (too_many_imports).
    """
    user: Any = job.user
    if user.imports.filter(state__in=UNDER_WAY).count() >= MOST_UNDER_WAY:
        message = f"{MOST_UNDER_WAY} imports of yours are under way; wait for one to end, or cancel it."
        raise ValidationError(message, code="too_many_imports")
    refusals: list[Refusal] = []
    rows = read_rows(file, job.media_type, job.resource, refusals)
    first = list(islice(rows, AT_ONCE + 1))
    if len(first) > AT_ONCE:
        with transaction.atomic():
            job.save()
            keep(job, file)
            run_import.enqueue(str(job.pk))
        return job
    job.state, job.started_at, job.attempts = State.RUNNING, timezone.now(), 1
    job.save()
    try:
        _do(job, first, refusals)
    except BaseException:
        with suppress(Exception):
            job.delete()
        raise
    if job.is_kept and job.state == State.DONE:
        keep(job, file)
    return job


@task()
def run_import(job_id: str) -> None:
    """Work on the import `job_id`, if nobody else does."""
    work_on(UUID(job_id))


def work_on(job_id: UUID) -> None:
    """Do the import `job_id` unless it has ended or is worked on; what a killed worker began is begun anew."""
    tidy()
    with _Noting.of(job_id) as noting:
        waiting = Import.objects.filter(pk=job_id, state__in=UNDER_WAY)
        if noting is None or not waiting.update(
            state=State.RUNNING, started_at=timezone.now(), attempts=F("attempts") + 1
        ):
            return
        job = Import.objects.select_related("user").get(pk=job_id)
        if job.attempts > ATTEMPTS:
            finish(job, State.FAILED)
            return
        try:
            with kept(job) as file:
                _do_when_free(job, file, noting.tell)
        except Exception as error:
            log.exception("import_failed", job=str(job_id), error=type(error).__name__)
            finish(job, State.FAILED)


def _do_when_free(job: Import, file: BinaryIO, watch: Watch) -> None:
    for attempt in range(1, ATTEMPTS + 1):
        refusals: list[Refusal] = []
        try:
            _do(
                job, _counted(read_rows(file, job.media_type, job.resource, refusals), watch), refusals, watch
            )
            return
        except OperationalError as error:
            if not revisions.is_busy(error) or attempt == ATTEMPTS:
                raise


def _counted(rows: Iterator[Row], watch: Watch) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if number % AT_ONCE == 0:
            watch(Stage.READING, AT_ONCE if number else 0)
        yield row


def _do(job: Import, rows: Any, refusals: list[Refusal], watch: Watch = nobody) -> None:
    """Load `rows` and write down what came of it; that it is done is part of the same transaction."""
    try:
        report = load(
            rows,
            actor=job.user.get_username(),
            reason=job.reason,
            request_id=job.request_id,
            check=job.dry_run,
            edits=True,
            unread=refusals,
            watch=watch,
            before_commit=partial(_written, job),
        )
    except Unreadable as unreadable:
        last = Refusal("", unreadable.row, "", unreadable.column, unreadable.code, unreadable.message)
        finish(job, State.REFUSED, refusals=[*refusals, last])
    except Refused as refused:
        finish(job, State.REFUSED, refusals=refused.refusals, count=refused.count)
    except Stopped:
        finish(job, State.CANCELLED)
    else:
        if report.revision is None:
            finish(job, State.DONE, report=report)


def _written(job: Import, report: Report) -> None:
    """Write that `job` is done, before it is committed. Raises Refused if a trial showed something else."""
    if job.tried is not None and digest(report) != job.tried.difference:
        message = (
            "What is on record was changed after the trial, and the file would change something else now."
        )
        raise Refused([Refusal("", 0, "", "", "changed_since_trial", message)])
    finish(job, State.DONE, report=report)


class _Noting:
    """Writes down how far an import is, on a connection of its own: others see it before anything is committed.

    As long as it is open it holds a lock, which PostgreSQL takes back when the worker dies.
    """

    def __init__(self, job_id: UUID, own: Any) -> None:
        self.job_id, self.own = job_id, own
        self.stage, self.done, self.told = "", 0, 0.0

    @classmethod
    @contextmanager
    def of(cls, job_id: UUID) -> Iterator[_Noting | None]:
        """Give what notes the progress of `job_id`; None if another worker has it."""
        own = connection.copy()
        try:
            with own.cursor() as cursor:
                cursor.execute("SELECT pg_try_advisory_lock(%s)", [job_id.int & (2**63 - 1)])
                mine = cursor.fetchone()[0]
            yield cls(job_id, own) if mine else None
        finally:
            own.close()

    def tell(self, stage: str, rows: int) -> None:
        """Note that `rows` more were done of `stage`. Raises Stopped if someone wants it to stop."""
        is_new = stage != self.stage
        self.done = rows if is_new else self.done + rows
        self.stage = stage
        now = time.monotonic()
        if not is_new and now - self.told < TOLD_EVERY:
            return
        self.told = now
        with self.own.cursor() as cursor:
            cursor.execute(_NOTE, [stage, self.done, self.done if stage == Stage.READING else 0, self.job_id])
            row = cursor.fetchone()
        if row is None or row[0]:
            raise Stopped


_NOTE = (
    "UPDATE exchange_import SET stage = %s, processed = %s, rows = greatest(rows, %s)"
    " WHERE id = %s RETURNING is_to_stop"
)


def cancel(job: Import) -> Import:
    """Tell an import to stop: one that waits ends here, one that runs at its next note, before it is committed.

    Refusal: import_ended.
    """
    with transaction.atomic():
        locked = Import.objects.select_for_update().get(pk=job.pk)
        if not locked.is_under_way:
            raise ValidationError(f"The import has ended: {locked.state}.", code="import_ended")
        if locked.state == State.WAITING:
            finish(locked, State.CANCELLED)
        else:
            locked.is_to_stop = True
            locked.save(update_fields=["is_to_stop"])
    return locked


def resume() -> int:
    """Put what a killed worker left on the list again, and end what a killed request left; return how many."""
    left = Import.objects.filter(state__in=UNDER_WAY, pieces__number=0)
    listed = DBTaskResult.objects.ready().filter(task_path=run_import.module_path)
    there = {arguments["args"][0] for arguments in listed.values_list("args_kwargs", flat=True)}
    again = [str(job_id) for job_id in left.values_list("pk", flat=True) if str(job_id) not in there]
    for job_id in again:
        run_import.enqueue(job_id)
    long_ago = timezone.now() - _INTERRUPTED_AFTER
    cut_off = Import.objects.filter(state__in=UNDER_WAY, pieces=None, created_at__lt=long_ago)
    return len(again) + cut_off.update(state=State.FAILED, finished_at=timezone.now())


def tidy() -> None:
    """Delete reports and jobs that ended long ago."""
    before = timezone.now() - KEPT_FOR
    Import.objects.filter(finished_at__lt=before).delete()
    DBTaskResult.objects.finished().filter(finished_at__lt=before).delete()
