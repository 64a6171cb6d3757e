"""The feed of changes: every version of every row, in the order in which it was recorded.

Read from the histories, which are only added to: who asks again from the same place is told the same. Entries are
ordered by revision, then kind, then as they were written; a revision is committed before the next is given, so what
comes later is never before what was read already.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import orjson
from django.core.exceptions import ValidationError
from django.db import connection, models

from answers.dated_facts import rows_of
from answers.recorded_diff import MODELS
from sources.api.projection import exact_text
from sources.history import event_of
from sources.models import Citation, Revision

MOST_ENTRIES = 500
"""Entries of a page; a narrowed page looks at as many to find those that are asked for."""

MOST_BYTES = 1_000_000
"""What the entries of a page have together, unless a single one has more."""

_AROUND = 300
"""Bytes of an entry around its row and the reason of its revision, about."""

_PLACE = re.compile(r"^r([0-9]{1,18})(?:\.([0-9a-f]{12})(?:\.([a-z_]{1,60})\.([0-9]{1,18}))?)?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the feed: behind a revision or, with a `kind`, behind the `version` of it in that revision.

    `mark` tells the revision from one of the same number in another history, such as before a backup was restored;
    it is empty in a place that nobody was given, such as `r0`.
    """

    revision: int
    mark: str = ""
    kind: str = ""
    version: int = 0

    @property
    def written(self) -> str:
        """Return the place as addresses have it."""
        parts = [f"r{self.revision}", self.mark, self.kind, str(self.version or "")]
        return ".".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class Asked:
    """Which entries are asked for: of `kinds`, about the `thing`, by the `actor`; None and empty ask for all."""

    kinds: Sequence[str] = ()
    thing: UUID | None = None
    actor: str | None = None

    @property
    def narrows(self) -> bool:
        """Say whether entries are looked at that are not told."""
        return self.thing is not None or self.actor is not None


@dataclass(frozen=True, slots=True)
class Entry:
    """One version of a row: at which revision it was recorded, what was done, and the row as JSON.

    A retracted row is told as it last was.
    """

    revision: Revision
    kind: str
    version: int
    id: UUID
    change: str
    row: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """Entries in their order, the place behind all that was looked at, and whether there is more."""

    entries: list[Entry]
    place: Place
    more: bool


def parse_place(text: str) -> Place:
    """Return the place that `text` names. Refusal: `invalid_cursor`."""
    match = _PLACE.match(text)
    if match is None or (match[3] and match[3] not in MODELS):
        raise ValidationError(
            "Write a revision such as r123, or `next` as it was given.", code="invalid_cursor"
        )
    return Place(int(match[1]), match[2] or "", match[3] or "", int(match[4] or 0))


def mark_of(number: int, recorded_at: dt.datetime) -> str:
    """Return what tells a revision from another one of the same number."""
    return hashlib.sha256(f"{number} {recorded_at.astimezone(dt.UTC).isoformat()}".encode()).hexdigest()[:12]


def is_here(place: Place) -> bool:
    """Say whether the place is one of this history."""
    recorded = Revision.objects.filter(pk=place.revision).values_list("recorded_at", flat=True).first()
    return recorded is not None and mark_of(place.revision, recorded) == place.mark


def page(after: Place, asked: Asked, *, until: int, size: int = 100, most_bytes: int = MOST_BYTES) -> Page:
    """Return what was recorded behind `after` and not after the revision `until`, at most `size` entries.

    Two queries, whatever there is; each kind is read along its history from the place on. A page that is narrowed
    by thing or actor may be short or empty while there is more.
    """
    looked_at = MOST_ENTRIES if asked.narrows else size
    seen = _seen(after, asked.kinds or list(MODELS), until, looked_at + 1)
    more = len(seen) > looked_at
    seen = seen[:looked_at]
    if not seen:
        return Page([], _behind(until), more=False)
    wanted = [each for each in seen if asked.actor is None or each.actor == asked.actor]
    rows = _rows(wanted, asked.thing)
    entries: list[Entry] = []
    taken = 0
    last = previous = seen[-1]
    for each in wanted:
        row = rows.get((each.kind, each.version))
        if row is None:
            continue
        taken += len(row) + len(each.reason) + _AROUND
        if len(entries) == size or (entries and taken > most_bytes):
            more, last = True, previous
            break
        entries.append(_entry(each, row))
        previous = each
    if not more:
        return Page(entries, _behind(until), more=False)
    place = Place(last.revision, mark_of(last.revision, last.recorded_at), last.kind, last.version)
    return Page(entries, place, more=True)


def _behind(number: int) -> Place:
    recorded = Revision.objects.filter(pk=number).values_list("recorded_at", flat=True).first()
    return Place(number, mark_of(number, recorded) if recorded else "")


def _entry(seen: Any, row: bytes) -> Entry:
    revision = Revision(
        number=seen.revision,
        recorded_at=seen.recorded_at,
        actor=seen.actor,
        reason=seen.reason,
        request_id=seen.request_id,
    )
    return Entry(revision, seen.kind, seen.version, seen.id, _DONE[seen.label], row)


_DONE = {"insert": "created", "update": "changed", "delete": "retracted"}


def _seen(after: Place, kinds: Sequence[str], until: int, limit: int) -> list[Any]:
    """Return the first `limit` versions behind `after`, without their rows."""
    parts = []
    for kind in sorted(kinds):
        history = event_of(MODELS[kind])._meta.db_table
        if (
            kind == after.kind
        ):  # Numbers of versions grow with the revisions, so they alone say what is behind.
            behind, order = "h.pgh_id > %(version)s", "h.pgh_id"
        else:
            sign = ">=" if after.kind and kind > after.kind else ">"
            behind, order = f"h.revision {sign} %(revision)s", "h.revision, h.pgh_id"
        parts.append(
            f"(SELECT h.revision, '{kind}'::text AS kind, h.pgh_id AS version, h.id, h.pgh_label AS label"
            f" FROM public.{history} h WHERE {behind} AND h.revision <= %(until)s ORDER BY {order} LIMIT %(limit)s)"
        )
    return rows_of(
        "SELECT seen.*, r.recorded_at, r.actor, r.reason, r.request_id FROM ("
        f"SELECT * FROM ({' UNION ALL '.join(parts)}) found"
        ' ORDER BY revision, kind COLLATE "C", version LIMIT %(limit)s'
        ") seen JOIN public.sources_revision r ON r.number = seen.revision"
        ' ORDER BY seen.revision, seen.kind COLLATE "C", seen.version',
        {"revision": after.revision, "version": after.version, "until": until, "limit": limit},
    )


def _rows(seen: Sequence[Any], thing: UUID | None) -> dict[tuple[str, int], bytes]:
    """Return the rows of versions as JSON, by kind and number; of a `thing`, those about it."""
    versions: dict[str, list[int]] = {}
    for each in seen:
        versions.setdefault(each.kind, []).append(each.version)
    if not versions:
        return {}
    parts = [
        f"SELECT '{kind}'::text AS kind, h.pgh_id, ({_document(kind)})::text FROM public.{_history(kind)} h"
        f" WHERE h.pgh_id = ANY(%({kind})s){_about_thing(kind) if thing else ''}"
        for kind in versions
    ]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), {**versions, "thing": thing})
        return {(kind, version): document.encode() for kind, version, document in cursor.fetchall()}


def _history(kind: str) -> str:
    return event_of(MODELS[kind])._meta.db_table


@cache
def columns_of(kind: str) -> tuple[models.Field[Any, Any], ...]:
    """Return the columns of a row of the feed: all that are written, but its revision, which the entry says."""
    fields: Sequence[Any] = MODELS[kind]._meta.local_concrete_fields
    return tuple(field for field in fields if not field.generated and field.name != "revision")


@cache
def _document(kind: str) -> str:
    """Return the SQL of the row `h` as JSON: columns by their names, amounts as text with all their digits."""
    columns = ", ".join(
        f'{exact_text(f"h.{field.column}") if isinstance(field, models.DecimalField) else f"h.{field.column}"} AS "{field.attname}"'
        for field in columns_of(kind)
    )
    return f"SELECT row_to_json(written.*) FROM (SELECT {columns}) written"


@cache
def _about_thing(kind: str) -> str:
    """Return the condition that the row is the thing, or names it in this version or in one before."""
    naming = [
        f"earlier.{field.column} = %(thing)s"
        for field in columns_of(kind)
        if field.is_relation and field.related_model is not Citation
    ]
    if not naming:
        return " AND h.id = %(thing)s"
    return (
        f" AND (h.id = %(thing)s OR EXISTS (SELECT 1 FROM public.{_history(kind)} earlier WHERE earlier.id = h.id"
        f" AND earlier.pgh_id <= h.pgh_id AND ({' OR '.join(naming)})))"
    )


def shown(entry: Entry) -> dict[str, Any]:
    """Return an entry as it is told: in the feed and to webhooks."""
    revision = entry.revision
    return {
        "revision": f"r{revision.number}",
        "recorded_at": revision.recorded_at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "actor": revision.actor,
        "reason": revision.reason,
        "kind": entry.kind,
        "id": str(entry.id),
        "change": entry.change,
        "row": orjson.Fragment(entry.row),
    }
