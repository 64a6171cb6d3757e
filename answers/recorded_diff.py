"""What the registry says at one revision and did not say at another: rows recorded, changed and retracted.

Read from the histories, so it is the same for ever: nothing that is recorded later changes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import Institution
from sources.api.references import address_of
from sources.history import event_of, tracked_models
from sources.models import Citation, Revision

from .dated_facts import rows_of


class RecordedChange(models.TextChoices):
    """What became of a row of the registry between two revisions."""

    CREATED = "created", "it was recorded"
    CHANGED = "changed", "it was changed"
    RETRACTED = "retracted", "it was retracted"
    CREATED_AND_RETRACTED = "created_and_retracted", "it was recorded and retracted in between"


def _kinds() -> dict[str, type[models.Model]]:
    """Return the tracked models by their names; of two with one name, with the name of the app before it."""
    plain = {model: re.sub(r"(?<!^)([A-Z])", r"_\1", model.__name__).lower() for model in tracked_models()}
    times = Counter(plain.values())
    named = {f"{m._meta.app_label}_{name}" if times[name] > 1 else name: m for m, name in plain.items()}
    return dict(sorted(named.items()))


MODELS = _kinds()
"""The kinds of rows that have a history."""

_choices: Any = models.TextChoices
RecordKind: Any = _choices(  # the stubs know no choices that are computed
    "RecordKind", [(name.upper(), (name, str(model._meta.verbose_name))) for name, model in MODELS.items()]
)
"""What sort of row a row of the registry is."""

MOST_VERSIONS = 20
"""How many versions of a row are listed, the last ones."""


class FieldChange(NamedTuple):
    """What a field said before and says after, as text; a reference by its slug or key; None: nothing."""

    field: str
    before: str | None
    after: str | None


class Version(NamedTuple):
    """A version of a row: what was done, at which revision."""

    revision: Revision
    change: RecordedChange


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of one row."""

    place: str
    kind: str
    id: UUID
    address: str | None
    change: RecordedChange
    fields: tuple[FieldChange, ...]
    versions: tuple[Version, ...]
    all_versions: int


_CHANGE = """CASE WHEN was AND still THEN 'changed' WHEN still THEN 'created' WHEN was THEN 'retracted'
    ELSE 'created_and_retracted' END"""


def _touched(kind: str, *, of_institution: bool) -> str:
    """Return the SQL of the rows of `kind` of which there are versions between the revisions.

    What the first of these did says whether the row was there before, and what the last did whether it is there after.
    """
    model = MODELS[kind]
    history = event_of(model)._meta.db_table
    concerns = ""
    if of_institution:
        columns = [f.column for f in model._meta.local_concrete_fields if f.related_model is Institution]
        columns += ["id"] if model is Institution else []
        named = " OR ".join(f"{column} = %(institution)s" for column in columns) or "false"
        concerns = f" AND id IN (SELECT id FROM {history} WHERE {named})"

    return (
        f"SELECT '{kind}'::text AS kind, id, (array_agg(pgh_label ORDER BY pgh_id))[1] <> 'insert' AS was,"
        f" (array_agg(pgh_label ORDER BY pgh_id DESC))[1] <> 'delete' AS still FROM {history}"
        f" WHERE revision > %(since)s AND revision <= %(until)s{concerns} GROUP BY id"
    )


def changes(
    since: int,
    until: int,
    kinds: Sequence[str],
    wanted: Sequence[str],
    institution: UUID | None,
    after: str | None,
    backwards: bool,
    limit: int,
) -> tuple[list[Recorded], dict[str, dict[str, int]]]:
    """Return the first `limit` rows beyond `after`, by kind, and how many there are by kind and change. Four queries.

    `wanted` has the changes to list; empty: all. The counts are of all changes.
    """
    beyond = f'place {"<" if backwards else ">"} %(after)s COLLATE "C"' if after is not None else "true"
    order = "DESC" if backwards else ""
    touched = " UNION ALL ".join(_touched(kind, of_institution=institution is not None) for kind in kinds)
    bounds = {"since": since, "until": until}
    [found] = rows_of(
        f"""
        WITH rows AS MATERIALIZED (
            SELECT kind, id, {_CHANGE} AS change, concat(kind, ' ', id) COLLATE "C" AS place FROM ({touched}) touched
        ) SELECT (
            SELECT json_agg(json_build_object('kind', kind, 'change', change, 'number', number))
            FROM (SELECT kind, change, count(*) AS number FROM rows GROUP BY kind, change) summed
        ) AS counts, (
            SELECT json_agg(page ORDER BY page.place {order})
            FROM (SELECT * FROM rows WHERE change = ANY(%(wanted)s) AND {beyond} ORDER BY place {order} LIMIT %(limit)s) page
        ) AS page
        """,
        {
            **bounds,
            "wanted": list(wanted or RecordedChange.values),
            "institution": institution,
            "after": after,
            "limit": limit,
        },
    )
    counts: dict[str, dict[str, int]] = {}
    for row in found.counts or ():
        counts.setdefault(row["kind"], {})[row["change"]] = row["number"]
    return _described(found.page or [], bounds), counts


def _described(page: Sequence[Mapping[str, Any]], bounds: Mapping[str, int]) -> list[Recorded]:
    ids: dict[str, list[str]] = {}
    for row in page:
        ids.setdefault(row["kind"], []).append(row["id"])
    if not ids:
        return []
    asked = {f"ids_{kind}": of_kind for kind, of_kind in ids.items()}
    events: dict[UUID, list[Any]] = {}
    for event in rows_of(
        " UNION ALL ".join(map(_versions, ids)) + " ORDER BY id, revision, pgh_id", {**bounds, **asked}
    ):
        events.setdefault(event.id, []).append(event)
    revisions = Revision.objects.in_bulk({event.revision for of_row in events.values() for event in of_row})
    compared = {
        UUID(row["id"]): _compared(MODELS[row["kind"]], events[UUID(row["id"])], bounds["since"])
        for row in page
    }
    names = _names(compared.values(), bounds["until"])
    found = []
    for row in page:
        of_row = events[UUID(row["id"])]
        between = [event for event in of_row if event.revision > bounds["since"]]
        last = between[-1].document
        found.append(
            Recorded(
                place=row["place"],
                kind=row["kind"],
                id=UUID(row["id"]),
                address=last.get("slug") or last.get("key"),
                change=RecordedChange(row["change"]),
                fields=tuple(
                    FieldChange(column.name, _text(column, before, names), _text(column, after, names))
                    for column, before, after in compared[UUID(row["id"])]
                ),
                versions=tuple(
                    Version(revisions[e.revision], _DONE[e.pgh_label]) for e in between[-MOST_VERSIONS:]
                ),
                all_versions=len(between),
            )
        )
    return found


_DONE = {
    "insert": RecordedChange.CREATED,
    "update": RecordedChange.CHANGED,
    "delete": RecordedChange.RETRACTED,
}


def _versions(kind: str) -> str:
    """Return the SQL of the versions of rows of `kind` between the revisions, and of the last one before them."""
    history = event_of(MODELS[kind])._meta.db_table
    return f"""
        SELECT h.id, h.revision, h.pgh_id, h.pgh_label,
            (SELECT jsonb_object_agg(key, value) FROM jsonb_each_text(to_jsonb(h)))::json AS document
        FROM {history} h WHERE h.id = ANY(%(ids_{kind})s::uuid[]) AND h.revision <= %(until)s AND (
            h.revision > %(since)s OR h.pgh_id = (SELECT b.pgh_id FROM {history} b WHERE b.id = h.id
            AND b.revision <= %(since)s ORDER BY b.revision DESC, b.pgh_id DESC LIMIT 1)
        )"""


Compared = list[tuple[Any, str | None, str | None]]
"""Columns of a row that differ, with what they held before and hold after."""


def _compared(model: type[models.Model], events: Sequence[Any], since: int) -> Compared:
    """Return in what the row differs; of one that came or went, all that it said. A claim of its own says nothing."""

    def said(event: Any) -> Mapping[str, str | None]:
        return {} if event.pgh_label == "delete" else event.document

    before = said(events[0]) if events[0].revision <= since else {}
    after = said(events[-1])
    found: Compared = []
    for column in model._meta.local_concrete_fields:
        held_in = str(column.column)
        old, new = before.get(held_in) or None, after.get(held_in) or None
        told = column.name not in ("id", "revision") and not column.generated
        if told and old != new and not (column.name == "claim_key" and new == str(events[-1].id)):
            found.append((column, old, new))
    return found


def _names(rows: Iterable[Compared], until: int) -> dict[str, str]:
    """Return what the rows that columns refer to are called, by id: slug or key, a citation by its source. One query."""
    wanted: dict[type[models.Model], set[str]] = {}
    for compared in rows:
        for column, *values in compared:
            if column.is_relation:
                wanted.setdefault(column.related_model, set()).update(filter(None, values))
    parts = []
    for model in wanted:
        history = event_of(model)._meta.db_table
        called = "h.id::text"
        if model is Citation:
            sources = event_of(Citation._meta.get_field("source").related_model)._meta.db_table
            source = f"SELECT s.slug FROM {sources} s WHERE s.id = h.source_id AND s.revision <= %(until)s ORDER BY s.revision DESC LIMIT 1"
            called = f"concat_ws(': ', ({source}), nullif(h.locator, ''))"
        elif address_of(model) in {field.name for field in model._meta.local_fields}:
            called = f"coalesce(h.{address_of(model)}, h.id::text)"
        parts.append(
            f"(SELECT DISTINCT ON (h.id) h.id::text AS id, {called} AS called FROM {history} h"
            f" WHERE h.id = ANY(%({model._meta.label_lower.replace('.', '_')})s::uuid[]) AND h.revision <= %(until)s"
            " ORDER BY h.id, h.revision DESC, h.pgh_id DESC)"
        )
    if not parts:
        return {}
    asked = {model._meta.label_lower.replace(".", "_"): sorted(of) for model, of in wanted.items()}
    return {row.id: row.called for row in rows_of(" UNION ALL ".join(parts), {**asked, "until": until})}


def _text(column: Any, value: str | None, names: Mapping[str, str]) -> str | None:
    if value is None or not column.is_relation:
        return value
    return names.get(value, value)
