"""The history of a thing with the facts on its page; what one revision changed; bringing versions back."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils.html import format_html

from sources.history import HistoryEvent, event_models, event_of
from sources.models import Revision
from sources.parts import further_key, parts_of

from .attempts import Attempt
from .comparing import further_of
from .display import address
from .forms import touch
from .refusals import Refusal, Refused
from .versions import Version, preceding, row_of, versions

MOST_OF_A_KIND = 25
"""How many rows of one kind the page of a revision shows."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One revision in a history: who, when and why, and the versions that it made."""

    revision: Revision
    versions: Sequence[Version]


@dataclass(frozen=True, slots=True)
class Kind:
    """What a revision changed in rows of one kind; `number` counts those not shown too."""

    name: str
    number: int
    versions: Sequence[Version]


def timeline(
    row: tuple[type[models.Model], uuid.UUID], parts: Iterable[tuple[type[models.Model], str]]
) -> list[Entry]:
    """Return the history of `row` and of its parts (their model and foreign key to it), the newest first.

    Of a part that belonged to another row before, the whole history is there. Empty if nothing is on record.
    """
    model, id_ = row
    events: list[Any] = list(event_of(model)._default_manager.filter(id=id_).order_by("pgh_id"))
    for part, key in parts:
        recorded = event_of(part)._default_manager
        events += recorded.filter(id__in=recorded.filter(**{key: id_}).values("id")).order_by("pgh_id")
    events.sort(key=lambda event: event.revision)  # Those of one revision stay in the order of the page.
    found = versions(events)
    revisions = Revision.objects.in_bulk({version.event.revision for version in found})
    by_revision: dict[int, list[Version]] = {}
    for version in found:
        by_revision.setdefault(version.event.revision, []).append(version)
    return [Entry(revisions[number], by_revision[number]) for number in sorted(by_revision, reverse=True)]


def current(entries: Iterable[Entry]) -> set[tuple[type[models.Model], int]]:
    """Return which versions in `entries` are the present state of their rows, by model and number."""
    last: dict[uuid.UUID, tuple[type[models.Model], int]] = {}
    for entry in entries:
        for version in entry.versions:
            last.setdefault(version.event.id, version.place)
    return set(last.values())


def changed_in(revision: Revision) -> list[Kind]:
    """Return what `revision` changed, by kind, in the order of the models."""
    numbers: dict[type[models.Model], int] = {}
    events: list[HistoryEvent] = []
    before: dict[uuid.UUID, HistoryEvent] = {}
    for event_model in event_models():
        of_kind = event_model._default_manager.filter(revision=revision.pk)
        shown = list(of_kind.order_by("pgh_id")[: MOST_OF_A_KIND + 1])
        if shown:
            numbers[event_model.pgh_tracked_model] = (
                len(shown) if len(shown) <= MOST_OF_A_KIND else of_kind.count()
            )
            events += shown[:MOST_OF_A_KIND]
            before |= preceding(shown[:MOST_OF_A_KIND])
    found = versions(events, before)
    return [Kind(_plural(m), number, [v for v in found if v.model is m]) for m, number in numbers.items()]


def _plural(model: type[models.Model]) -> str:
    name = str(model._meta.verbose_name_plural)
    return name[:1].upper() + name[1:]


def retracted(model: type[models.Model]) -> models.QuerySet[Any]:
    """Return the last versions of the retracted rows of `model` that did not come back, newest first."""
    recorded = event_of(model)._default_manager
    later = recorded.filter(id=OuterRef("id"), pgh_id__gt=OuterRef("pgh_id"))
    gone = recorded.filter(~Exists(later), pgh_label="delete")
    return gone.order_by("-revision", "-pgh_id")


def restore(event: HistoryEvent, attempt: Attempt) -> models.Model:
    """Make the version `event` the present one, as a new version; return the row. Raises Refused.

    Inside an open write. A row that was retracted comes back with what left with it; one that is there has the
    further citations again that it had then.
    """
    model = event.pgh_tracked_model
    row = row_of(event)
    exists = model._default_manager.filter(pk=row.pk).exists()
    parts = [] if exists else left_with(event)
    _save(row, is_new=not exists, attempt=attempt)
    if exists and _restore_further(event, attempt):
        touch(row)
    for part in parts:
        _save(row_of(part), is_new=True, attempt=attempt)
    return row


def _restore_further(event: HistoryEvent, attempt: Attempt) -> bool:
    """Let a row rest on the further citations of its version `event`; say whether they differed. Raises Refused."""
    key = further_key(event.pgh_tracked_model)
    if key is None:
        return False
    rows: Any = key.model._default_manager
    then = {(each.citation_id, each.stance): each for each in further_of(event)}
    now = {(each.citation_id, each.stance): each for each in rows.filter(**{key.attname: event.id})}
    for said in now.keys() - then.keys():
        with attempt.saving(now[said]):
            now[said].delete()
    for said in then.keys() - now.keys():
        _save(row_of(then[said]), is_new=not rows.filter(pk=then[said].id).exists(), attempt=attempt)
    return then.keys() != now.keys()


def left_with(event: HistoryEvent) -> list[HistoryEvent]:
    """Return the last versions of what belonged to the row alone and was retracted with it.

    In the order in which they come back: what others refer to first.
    """
    model = event.pgh_tracked_model
    last = retracted(model).filter(id=event.id).first()
    found: list[HistoryEvent] = []
    if last is None:
        return found
    for key in reversed(parts_of(model)):
        for part in retracted(key.model).filter(**{key.name: event.id}, revision=last.revision):
            found += [part, *left_with(part)]
    return found


def _save(row: Any, *, is_new: bool, attempt: Attempt) -> None:
    """Check and save a row that was on record before. Raises Refused."""
    generated = [column.name for column in row._meta.local_fields if column.generated]
    with attempt.saving(row):
        _refuse_what_refers_to_nothing(row)
        try:
            row.clean_fields(exclude=generated)
            row.clean()
        except ValidationError as error:
            raise Refused(
                Refusal(None, (), "invalid", format_html("{}", " ".join(error.messages)))
            ) from error
        row._state.adding = is_new  # Else Django takes a row with a key of its own making for a new one.
        row.save(force_insert=is_new, force_update=not is_new)


def _refuse_what_refers_to_nothing(row: Any) -> None:
    """Refuse `does_not_exist` if a row that `row` refers to was retracted; lead to its history."""
    for column in row._meta.local_concrete_fields:
        id_ = getattr(row, column.attname) if column.is_relation else None
        if id_ is not None and not column.related_model._default_manager.filter(pk=id_).exists():
            gone = column.related_model(pk=id_)
            message = '{} was retracted meanwhile. <a href="{}">Its history</a> brings it back.'
            told = format_html(message, str(column.verbose_name).capitalize(), address(gone, "history"))
            raise Refused(Refusal(None, (), "does_not_exist", told))
