"""What was recorded of a row: each version with what changed in it, references by name."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sources.history import HistoryEvent, event_of, tracked_models
from sources.models import Revision

from .display import NOTHING, called, figure, label, labelled, written

UNTOLD = frozenset({"id", "revision"})
"""Columns that are no statement about the world."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field of a version that differs from the version before, as people read it."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a row: what happened (added, changed, retracted, brought back), and the changes."""

    event: Any
    happened: str
    name: str
    changes: Sequence[Change]

    @property
    def model(self) -> type[models.Model]:
        """Return the model of the row."""
        model: type[models.Model] = self.event.pgh_tracked_model
        return model

    @property
    def place(self) -> tuple[type[models.Model], int]:
        """Return what tells the version from all others: its model and its number there."""
        return self.model, self.event.pgh_id

    @property
    def is_retraction(self) -> bool:
        """Say whether the row left with this version."""
        return bool(self.event.pgh_label == "delete")


@dataclass(slots=True)
class Names:
    """The labels of rows, present or retracted, looked up by kind all at once."""

    wanted: dict[type[models.Model], set[uuid.UUID]] = field(default_factory=lambda: defaultdict(set))
    found: dict[uuid.UUID, str] = field(default_factory=dict)

    def look_up(self) -> None:
        """Find the labels of all that is wanted, by two queries a kind and what labels are made of."""
        for model, ids in self.wanted.items():
            missing = ids - self.found.keys()
            self.found.update({row.pk: label(row) for row in labelled(model).filter(pk__in=missing)})
            if (gone := missing - self.found.keys()) and model in tracked_models():
                last = (
                    event_of(model)
                    ._default_manager.filter(id__in=gone)
                    .order_by("id", "-revision", "-pgh_id")
                    .distinct("id")
                )
                self.found.update({event.id: f"{label_of_event(event)} (retracted)" for event in last})
        self.wanted.clear()

    def of(self, id_: uuid.UUID) -> str:
        """Return the label of the row `id_`, or the id itself where nothing is on record."""
        return self.found.get(id_, str(id_))


def versions(
    events: Iterable[HistoryEvent], before: dict[uuid.UUID, HistoryEvent] | None = None
) -> list[Version]:
    """Return a version for each of `events`, oldest first; each is compared with the one before it.

    `before` has the versions, by row, that precede those given. Costs a fixed number of queries.
    """
    last: dict[uuid.UUID, HistoryEvent] = dict(before or {})
    pairs: list[tuple[HistoryEvent | None, HistoryEvent]] = []
    names = Names()
    for event in events:
        pairs.append((last.get(event.id), event))
        last[event.id] = event
        for column in told(event):
            _want(names, column, event)
    for previous in (before or {}).values():
        for column in told(previous):
            _want(names, column, previous)
    for event in last.values():
        names.wanted[event.pgh_tracked_model].add(event.id)
    names.look_up()
    return [_version(previous, event, names) for previous, event in pairs]


def differences(old: HistoryEvent | None, new: HistoryEvent) -> list[Change]:
    """Return in which fields the version `new` differs from `old`, or from nothing."""
    names = Names()
    for event in filter(None, (old, new)):
        for column in told(event):
            _want(names, column, event)
    names.look_up()
    return _changes(old, new, names)


def told(event: HistoryEvent) -> list[Any]:
    """Return the columns of the row that are shown, in the order of the model."""
    columns = event.pgh_tracked_model._meta.local_concrete_fields
    return [column for column in columns if column.name not in UNTOLD and not column.generated]


def preceding(events: Sequence[HistoryEvent]) -> dict[uuid.UUID, HistoryEvent]:
    """Return the versions, by row, before those of `events`, which are of one model and revision."""
    if not events:
        return {}
    earlier = type(events[0])._default_manager.filter(
        id__in={event.id for event in events}, revision__lt=events[0].revision
    )
    return {event.id: event for event in earlier.order_by("id", "-revision", "-pgh_id").distinct("id")}


def row_of(event: HistoryEvent) -> models.Model:
    """Return the row as the version has it, not saved."""
    model = event.pgh_tracked_model
    columns = [column for column in model._meta.local_concrete_fields if not column.generated]
    row: models.Model = model(**{column.attname: getattr(event, column.attname) for column in columns})
    return row


def label_of_event(event: HistoryEvent) -> str:
    """Return what the row is called as the version has it; its address if what it refers to is gone."""
    try:
        return label(row_of(event))
    except ObjectDoesNotExist:
        return str(getattr(event, "slug", None) or getattr(event, "key", None) or event.id)


def changed_since(row: models.Model, seen: int) -> SafeString:
    """Say who changed `row` after revision `seen`, when, why, and in which fields."""
    events = list(event_of(type(row))._default_manager.filter(id=row.pk).order_by("revision", "pgh_id"))
    later = [version for version in versions(events) if version.event.revision > seen]
    revisions = Revision.objects.in_bulk({version.event.revision for version in later})
    return format_html_join(
        "; ", "{}", ((_told(revisions[version.event.revision], version),) for version in later)
    )


def _told(revision: Revision, version: Version) -> SafeString:
    when = f"{revision.recorded_at:%Y-%m-%d %H:%M} UTC"
    changes = format_html_join(", ", "{}: {} → {}", ((c.field, c.old, c.new) for c in version.changes))
    why = f" ({revision.reason})" if revision.reason else ""
    said = format_html(" {}", changes) if changes else ""
    return format_html("r{} by {}, {}{}{}", revision.number, revision.actor, when, why, said)


def _want(names: Names, column: Any, event: HistoryEvent) -> None:
    value = getattr(event, column.attname)
    if column.is_relation and value is not None:
        names.wanted[column.related_model].add(value)


def _version(previous: HistoryEvent | None, event: HistoryEvent, names: Names) -> Version:
    is_back = previous is not None and previous.pgh_label == "delete"
    happened = {"insert": "brought back" if is_back else "added", "delete": "retracted"}.get(
        event.pgh_label, "changed"
    )
    changes = [] if event.pgh_label == "delete" else _changes(previous, event, names)
    return Version(event, happened, names.of(event.id), changes)


def _changes(previous: HistoryEvent | None, event: HistoryEvent, names: Names) -> list[Change]:
    changes: list[Change] = []
    for column in told(event):
        old = getattr(previous, column.attname) if previous is not None else None
        new = getattr(event, column.attname)
        if old != new and not (previous is None and is_own_claim(column, event)):
            change = Change(
                called(column.name, column.verbose_name), shown(column, old, names), shown(column, new, names)
            )
            if change.old != change.new:
                changes.append(change)
    return changes


def is_own_claim(column: Any, event: HistoryEvent) -> bool:
    """Say whether `column` says nothing but that the row is a claim of its own."""
    return bool(column.name == "claim_key" and event.claim_key == str(event.id))  # type: ignore[attr-defined]


def shown(column: Any, value: Any, names: Names) -> str:
    """Return a value as people read it: a reference by its label, a choice by its name, a number in full."""
    if value is None or value == "":
        return NOTHING
    if column.is_relation:
        return names.of(value)
    if column.choices:
        return str(dict(column.flatchoices).get(value, value))
    if isinstance(value, Decimal):
        return figure(value)
    return written(value) if isinstance(value, dict | list) else str(value)
