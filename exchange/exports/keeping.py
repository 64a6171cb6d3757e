"""Exports of large registries: ordered, made by a worker, kept in the database, and let go of again.

An export of a revision never changes, so it is made once and sent as often as it is asked for. What is kept is bounded
in bytes (the setting `EXPORTS_MOST_MB`): what was fetched or made longest ago goes first.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
from collections.abc import Iterator
from typing import BinaryIO, cast
from uuid import UUID

import structlog
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from exchange.exports.content import registry_at
from exchange.exports.formats import EXPORTS
from exchange.exports.models import ExportPiece, ExportState, KeptExport

PIECE = 2**20
"""Bytes of a piece, which is what is held in memory of a file."""

MOST_UNDER_WAY = 5
"""Exports that wait or are being made, of all who ordered some."""

ATTEMPTS = 3
"""How often an export is begun whose worker was killed."""

KEPT_FOR = dt.timedelta(days=30)
"""How long an export is kept that nobody fetches."""

UNDER_WAY = (ExportState.WAITING, ExportState.RUNNING)

log = structlog.get_logger(__name__)


def release() -> str:
    """Return what makes the bytes of an export besides its revision: the release of the software and of the data set."""
    return f"{settings.SPECTACULAR_SETTINGS['VERSION']} {settings.DATA_RELEASE}"


def most_bytes() -> int:
    """Return how many bytes all exports that are kept may have together."""
    return settings.EXPORTS_MOST_MB * 10**6


def kept(revision: int, name: str) -> KeptExport | None:
    """Return the export of `revision` in the format `name`, as far as it is; None if it was not ordered."""
    return KeptExport.objects.filter(revision=revision, format=name, release=release()).first()


def order(revision: int, name: str) -> KeptExport:
    """Let a worker make the export of `revision` in the format `name`, unless one has; return how far it is.

    One that failed is begun anew. Refusal: too_many_exports.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext('exchange_keptexport'))")
        found = kept(revision, name)
        if found is not None and found.state != ExportState.FAILED:
            return found
        if KeptExport.objects.filter(state__in=UNDER_WAY).count() >= MOST_UNDER_WAY:
            message = f"{MOST_UNDER_WAY} exports are under way; wait for one to end."
            raise ValidationError(message, code="too_many_exports")
        if found is not None:
            found.delete()
        ordered = KeptExport.objects.create(revision=revision, format=name, release=release())
        make_export.enqueue(str(ordered.pk))
        return ordered


@task()
def make_export(export_id: str) -> None:
    """Make the export `export_id`, if nobody else does."""
    make(UUID(export_id))


def make(export_id: UUID) -> None:
    """Make an export that is under way and that nobody is making; what a killed worker began is begun anew."""
    tidy()
    own = connection.copy()
    try:
        with own.cursor() as cursor:  # PostgreSQL takes the lock back when the worker dies.
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [export_id.int & (2**63 - 1)])
            [is_mine] = cursor.fetchone()
        under_way = KeptExport.objects.filter(pk=export_id, state__in=UNDER_WAY)
        if not is_mine or not under_way.update(state=ExportState.RUNNING, attempts=F("attempts") + 1):
            return
        export = KeptExport.objects.get(pk=export_id)
        try:
            if export.attempts > ATTEMPTS:
                raise RuntimeError("its workers were killed")
            _make(export)
        except Exception as error:
            log.exception("export_failed", export=str(export_id), error=type(error).__name__)
            under_way.update(state=ExportState.FAILED, finished_at=timezone.now())
    finally:
        own.close()


def _make(export: KeptExport) -> None:
    """Write the file, then keep it, all or nothing."""
    with tempfile.TemporaryFile() as temporary:
        file = cast(BinaryIO, temporary)
        with registry_at(export.revision) as registry:
            EXPORTS[export.format].write(registry, file)
        size = file.seek(0, 2)
        if size > most_bytes():
            raise RuntimeError(f"it has {size} bytes, and EXPORTS_MOST_MB allows fewer")
        file.seek(0)
        digest = hashlib.sha256()
        with transaction.atomic():
            _make_room(size)
            number = 0
            while content := file.read(PIECE):
                digest.update(content)
                ExportPiece.objects.create(owner=export, number=number, content=content)
                number += 1
            export.state, export.size, export.sha256 = ExportState.DONE, size, digest.hexdigest()
            export.finished_at = timezone.now()
            export.save(update_fields=["state", "size", "sha256", "finished_at"])


def _make_room(size: int) -> None:
    """Let go of exports, those first that were fetched or made longest ago, until `size` more bytes fit in."""
    left = most_bytes() - size
    latest = Coalesce("fetched_at", "finished_at")
    for export in KeptExport.objects.filter(state=ExportState.DONE).order_by(latest.desc()):
        left -= export.size
        if left < 0:
            export.delete()


def pieces(export: KeptExport) -> Iterator[bytes]:
    """Yield the bytes of an export, piece by piece, each by a statement of its own: no snapshot waits for the client."""
    if not settings.READ_ONLY:
        KeptExport.objects.filter(pk=export.pk).update(fetched_at=timezone.now())
    for number in range(-(-export.size // PIECE)):
        yield bytes(ExportPiece.objects.values_list("content", flat=True).get(owner=export, number=number))


def resume() -> int:
    """Put what a killed worker left on the list again; return how many."""
    listed = DBTaskResult.objects.ready().filter(task_path=make_export.module_path)
    there = {arguments["args"][0] for arguments in listed.values_list("args_kwargs", flat=True)}
    left = KeptExport.objects.filter(state__in=UNDER_WAY).values_list("pk", flat=True)
    again = [str(export_id) for export_id in left if str(export_id) not in there]
    for export_id in again:
        make_export.enqueue(export_id)
    return len(again)


def tidy() -> None:
    """Let go of what nobody has fetched for long, and of what another release made."""
    before = timezone.now() - KEPT_FOR
    old = Q(finished_at__lt=before) & (Q(fetched_at=None) | Q(fetched_at__lt=before))
    KeptExport.objects.filter(old | ~Q(release=release()) & ~Q(state__in=UNDER_WAY)).delete()
