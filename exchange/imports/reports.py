"""What an import found, written down: its end, its counts, and the lines of its report."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import islice

from django.utils import timezone

from exchange.imports.models import Finding, FindingKind, Import, Piece, State
from exchange.loading import Refusal, Report
from exchange.loading.bounds import MOST_CHANGES, MOST_REFUSALS
from exchange.loading.copying import copy_in
from exchange.loading.rows import Change

MOST_TEXT = 500
"""Characters of a message, a key or a column in a report."""


def finish(
    job: Import,
    state: State,
    *,
    report: Report | None = None,
    refusals: Sequence[Refusal] = (),
    count: int | None = None,
) -> None:
    """Write how `job` ended; the file is not needed any more, but that of a trial that may be carried out.

    `count`: all refusals, if not all are told.
    """
    report = report or Report()
    job.state, job.finished_at = state, timezone.now()
    job.tallies = [
        {"resource": name, **{part: count for part, count in asdict(tally).items() if part != "kept"}}
        for name, tally in report.tallies.items()
    ]
    job.refusals = len(refusals) if count is None else count
    job.changes, job.revision = report.changed, report.revision
    if report.tallies:
        job.rows = sum(tally.read for tally in report.tallies.values())
        job.processed = job.rows
    if job.is_kept:
        job.difference = digest(report)
    ended = [
        "state",
        "finished_at",
        "tallies",
        "refusals",
        "changes",
        "revision",
        "rows",
        "processed",
        "difference",
    ]
    job.save(update_fields=ended)
    lines = [*islice(_of_refusals(job, refusals), MOST_REFUSALS)]
    lines += islice(_of_changes(job, report.changes), MOST_CHANGES)
    copy_in(Finding, lines)
    if not (job.is_kept and state == State.DONE):
        job.pieces.all().delete()
    if job.tried_id and state == State.DONE:
        Piece.objects.filter(owner=job.tried_id).delete()


def digest(report: Report) -> str:
    """Return a digest of what a report tells: the tally of every resource, and the changes that are told one by one."""
    found = hashlib.sha256()
    tallies = {name: asdict(tally) for name, tally in report.tallies.items()}
    found.update(json.dumps(tallies, sort_keys=True, default=str).encode() + b"\n")
    for change in report.changes:
        fields = {name: [_shown(old), _shown(new)] for name, (old, new) in change.fields.items()}
        told = [change.resource, change.row, change.key, change.action, fields]
        found.update(json.dumps(told, sort_keys=True, default=str).encode() + b"\n")
    return found.hexdigest()


def _of_refusals(job: Import, refusals: Iterable[Refusal]) -> Iterator[Finding]:
    for refusal in refusals:
        yield Finding(
            owner=job,
            kind=FindingKind.REFUSED,
            row=refusal.row,
            key=_storable(refusal.key),
            column=_storable(refusal.field),
            code=refusal.code[:50],
            message=_storable(refusal.message),
        )


def _of_changes(job: Import, changes: Iterable[Change]) -> Iterator[Finding]:
    for change in changes:
        yield Finding(
            owner=job,
            kind=FindingKind(change.action),
            resource=change.resource,
            row=change.row,
            key=_storable(change.key),
            message=_storable(change.note),
            fields=[
                {"field": name, "from": _shown(old), "to": _shown(new)}
                for name, (old, new) in change.fields.items()
            ],
        )


def _shown(value: object) -> object:
    """Return a value as JSON has it: numbers with their digits and days as text, long text cut."""
    if value is None or isinstance(value, bool | int | dict | list):
        return value
    return str(value)[:MOST_TEXT]


def _storable(text: str) -> str:
    """Return text of a client as a report can hold it."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:MOST_TEXT])
