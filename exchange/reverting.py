"""Undo a whole revision, as a new one: what it made is retracted, what it changed or retracted is as it was before.

Rows of every kind take part: things, facts, their parts and further citations. Sources and citations that others rest
on meanwhile stay. Nothing is undone by halves: what was changed since, or is used by others, is named and refused.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, connection, models, transaction

from answers.dated_facts import rows_of
from answers.recorded_diff import MODELS
from sources import revisions
from sources.history import HistoryEvent, event_of
from sources.models import Citation, Revision, Source
from sources.refusals import explain

from .feed import columns_of

MOST_ROWS = 20_000
"""How many rows a revision has at most that is undone while a client waits."""

MOST_NAMED = 20

EVIDENCE = (Citation, Source)
"""What stays while others rest on it; in this order it leaves."""


class _OnlyTried(Exception):
    """Takes back what a trial wrote."""


@dataclass(slots=True)
class Undoing:
    """What undoing a revision does, by kind: ids to retract, and versions to write again, over a row or anew."""

    revision: Revision
    retracted: dict[str, list[UUID]] = field(default_factory=dict)
    changed: dict[str, list[int]] = field(default_factory=dict)
    brought_back: dict[str, list[int]] = field(default_factory=dict)
    kept: int = 0
    written: int | None = None

    def number(self, done: Mapping[str, Sequence[Any]]) -> int:
        """Return how many rows `done` has."""
        return sum(map(len, done.values()))

    @property
    def rows(self) -> int:
        """Return how many rows it is about."""
        return self.number(self.retracted) + self.number(self.changed) + self.number(self.brought_back)


def revert(
    revision: Revision,
    *,
    actor: str,
    reason: str,
    request_id: str = "",
    most: int | None = MOST_ROWS,
    only_try: bool = False,
) -> Undoing:
    """Undo `revision` in a new one and return what that did; with `only_try`, do it and take it back.

    Refusals: `blank`; `changed_since` and `in_use`, which name the rows; `nothing_to_undo`; `too_many_rows`;
    and those of the rules that the rows as they were would break now.
    """
    if not reason.strip():
        raise ValidationError({"reason": ValidationError("Say why it is undone.", code="blank")})
    try:
        with revisions.write(actor=actor, reason=reason, request_id=request_id) as write:
            undoing = plan(revision, most)
            _carry_out(undoing)
            with connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            if only_try:
                raise _OnlyTried
    except _OnlyTried:
        return undoing
    undoing.written = write.revision
    return undoing


def plan(revision: Revision, most: int | None = None) -> Undoing:
    """Return what undoing `revision` would do. Refusals: `changed_since`, `nothing_to_undo`, `too_many_rows`."""
    undoing = Undoing(revision)
    touched = rows_of(
        " UNION ALL ".join(map(_touched, MODELS)) + " ORDER BY 1, 2 LIMIT %(most)s",
        {"revision": revision.pk, "most": None if most is None else most + 1},
    )
    if most is not None and len(touched) > most:
        raise ValidationError(
            f"It has more than {most} rows; an administrator undoes it with `manage.py revert`.",
            code="too_many_rows",
        )
    since = [row for row in touched if row.since is not None]
    if since:
        raise ValidationError([_changed_since(row) for row in since[:MOST_NAMED]])
    for row in touched:
        if row.before is None and row.still:
            undoing.retracted.setdefault(row.kind, []).append(row.id)
        elif row.before is not None:
            done = undoing.changed if row.still else undoing.brought_back
            done.setdefault(row.kind, []).append(row.before)
    if not undoing.rows:
        raise ValidationError("Nothing that it recorded is left to undo.", code="nothing_to_undo")
    return undoing


def _touched(kind: str) -> str:
    """Return the SQL of the rows of `kind` in the revision: the version before, whether it is there after, who came later."""
    history = _history(kind)
    beside = f"FROM public.{history} h WHERE h.id = e.id AND h.revision"
    newest = "ORDER BY h.revision DESC, h.pgh_id DESC LIMIT 1"
    return (
        f"SELECT '{kind}'::text AS kind, e.id,"
        f" (SELECT CASE WHEN h.pgh_label <> 'delete' THEN h.pgh_id END {beside} < %(revision)s {newest}) AS before,"
        f" (SELECT h.pgh_label <> 'delete' {beside} = %(revision)s {newest}) AS still,"
        f" (SELECT h.revision {beside} > %(revision)s {newest}) AS since"
        f" FROM (SELECT DISTINCT id FROM public.{history} WHERE revision = %(revision)s) e"
    )


def _history(kind: str) -> str:
    return event_of(MODELS[kind])._meta.db_table


def _changed_since(row: Any) -> ValidationError:
    model = MODELS[row.kind]
    by = Revision.objects.get(pk=row.since)
    last: Any = event_of(model).objects.filter(id=row.id).latest("revision", "pgh_id")
    name = getattr(last, "slug", None) or getattr(last, "key", None) or row.id
    done = "retracted" if last.pgh_label == "delete" else "changed"
    text = f"The {model._meta.verbose_name} {name} was {done} in {by} by {by.actor}."
    return _standing_in_the_way(text, "changed_since", model, [row.id], by=by)


def _standing_in_the_way(
    text: str, code: str, model: type[models.Model], ids: Sequence[Any], *, by: Revision | None = None
) -> ValidationError:
    """Return the refusal that names rows of `model`, and the revision that stands in the way if one does."""
    params = {"conflicts": [*ids], "model": model, "by": by}
    return ValidationError(
        text.replace("%", "%%"), code=code, params=params
    )  # It is put together with `params`.


# Doing it. Foreign keys are checked at the end, so kinds may come in any order.


def _carry_out(undoing: Undoing) -> None:
    """Write what is planned, inside the open write; what stands in the way of a row may leave later in the same."""
    steps: list[_Step] = []
    facts = {kind: ids for kind, ids in undoing.retracted.items() if MODELS[kind] not in EVIDENCE}
    steps += [_Step(kind, ids, partial(_retract, kind)) for kind, ids in facts.items()]
    steps += [_Step(kind, versions, partial(_write_over, kind)) for kind, versions in undoing.changed.items()]
    steps += [
        _Step(kind, versions, partial(_bring_back, kind)) for kind, versions in undoing.brought_back.items()
    ]
    _write(steps)
    _refuse_what_is_used(facts)
    for model in EVIDENCE:
        kind = next(name for name, each in MODELS.items() if each is model)
        if ids := undoing.retracted.get(kind):
            used = set(_referring(model, ids, {}))
            undoing.retracted[kind] = [id_ for id_ in ids if id_ not in used]
            undoing.kept += len(used)
            _retract(kind, undoing.retracted[kind])
    if not undoing.rows:
        raise ValidationError("All that it recorded is in use.", code="nothing_to_undo")
    _refuse_what_refers_to_nothing(undoing)


@dataclass(frozen=True, slots=True)
class _Step:
    """Rows of one kind to write at once: ids or versions, and how."""

    kind: str
    rows: Sequence[Any]
    write: Callable[[Sequence[Any]], None]


def _write(steps: Sequence[_Step]) -> None:
    """Write the steps; those refused are tried again row by row, until that changes nothing."""
    refused: list[_Step] = []
    for step in steps:
        if _tried(step) is not None:
            refused += [_Step(step.kind, [row], step.write) for row in step.rows]
    while refused:
        again: list[tuple[_Step, IntegrityError | DataError]] = []
        for step in refused:
            if (error := _tried(step)) is not None:
                again.append((step, error))
        if len(again) == len(refused):
            step, error = again[0]
            raise _refusal(step, error) from error
        refused = [step for step, _ in again]


def _tried(step: _Step) -> IntegrityError | DataError | None:
    try:
        with transaction.atomic():
            step.write(step.rows)
    except (IntegrityError, DataError) as error:
        return error
    return None


def _refusal(step: _Step, error: IntegrityError | DataError) -> ValidationError:
    """Return which rule the row of `step` as it was before would break now, naming who stands against it."""
    model = MODELS[step.kind]
    versions: Any = event_of(model)
    event: HistoryEvent | None = (
        versions.objects.filter(pgh_id=step.rows[0]).first() if isinstance(step.rows[0], int) else None
    )
    row = model(**{f.attname: getattr(event, f.attname) for f in columns_of(step.kind)}) if event else None
    reason = explain(error, row)
    name = str(getattr(row, "slug", None) or getattr(row, "key", None) or getattr(row, "pk", step.rows[0]))
    code, message = (
        (reason.code, reason.message) if reason else ("conflict", "It cannot be as it was before.")
    )
    conflicts = [id_ for id_ in (reason.ids if reason else ()) if row is None or id_ != str(row.pk)]
    against = (reason.model if reason else None) or model
    return _standing_in_the_way(f"The {model._meta.verbose_name} {name}: {message}", code, against, conflicts)


def _retract(kind: str, ids: Sequence[UUID]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM public.{MODELS[kind]._meta.db_table} WHERE id = ANY(%s)", [list(ids)])


def _write_over(kind: str, versions: Sequence[int]) -> None:
    """Make rows what the versions say; also where only their lists differ, so that each has a new version."""
    columns = ", ".join(
        f'"{each.column}" = h."{each.column}"' for each in columns_of(kind) if each.name != "id"
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE public.{MODELS[kind]._meta.db_table} t SET {columns}, revision = -1"
            f" FROM public.{_history(kind)} h WHERE h.pgh_id = ANY(%s) AND t.id = h.id",
            [list(versions)],
        )


def _bring_back(kind: str, versions: Sequence[int]) -> None:
    columns = ", ".join(f'"{each.column}"' for each in columns_of(kind))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO public.{MODELS[kind]._meta.db_table} ({columns})"
            f" SELECT {columns} FROM public.{_history(kind)} WHERE pgh_id = ANY(%s)",
            [list(versions)],
        )


# What refers to what.


def _keys_to(model: type[models.Model]) -> Iterator[tuple[str, models.Field[Any, Any]]]:
    """Yield the foreign keys of the registry that lead to `model`, with their kinds."""
    for kind, each in MODELS.items():
        for column in each._meta.local_concrete_fields:
            if column.is_relation and column.related_model is model:
                yield kind, column


def _referring(model: type[models.Model], ids: Collection[UUID], found: dict[str, list[UUID]]) -> list[UUID]:
    """Return which of `ids` of `model` are referred to; add to `found` the rows that do, by kind."""
    parts = [
        f"(SELECT '{kind}'::text AS kind, id, \"{key.column}\" AS used FROM public.{MODELS[kind]._meta.db_table}"
        f' WHERE "{key.column}" = ANY(%(ids)s))'
        for kind, key in _keys_to(model)
    ]
    rows = rows_of(" UNION ALL ".join(parts), {"ids": list(ids)}) if parts else []
    for row in rows:
        found.setdefault(row.kind, []).append(row.id)
    return [row.used for row in rows]


def _refuse_what_is_used(retracted: dict[str, list[UUID]]) -> None:
    """Refuse `in_use` if rows that stay refer to what was retracted."""
    using: dict[str, list[UUID]] = {}
    for kind, ids in retracted.items():
        _referring(MODELS[kind], ids, using)
    named = [(MODELS[kind], id_) for kind, ids in sorted(using.items()) for id_ in ids][:MOST_NAMED]
    if named:
        raise ValidationError([_in_use(model, id_) for model, id_ in named])


def _in_use(model: type[models.Model], id_: UUID) -> ValidationError:
    row = model._default_manager.get(pk=id_)
    name = getattr(row, "slug", None) or getattr(row, "key", None) or id_
    text = f"The {model._meta.verbose_name} {name} refers to what would be retracted."
    return _standing_in_the_way(text, "in_use", model, [id_])


def _refuse_what_refers_to_nothing(undoing: Undoing) -> None:
    """Refuse `in_use` if a row as it was before refers to what was retracted since."""
    for kind in {*undoing.changed, *undoing.brought_back}:
        model = MODELS[kind]
        versions = [*undoing.changed.get(kind, ()), *undoing.brought_back.get(kind, ())]
        for key in columns_of(kind):
            if not key.is_relation:
                continue
            target: Any = key.related_model
            missing = rows_of(
                f'SELECT h.id, h."{key.column}" AS wanted FROM public.{_history(kind)} h WHERE h.pgh_id = ANY(%(versions)s)'
                f' AND h."{key.column}" IS NOT NULL AND NOT EXISTS'
                f' (SELECT 1 FROM public.{target._meta.db_table} t WHERE t.id = h."{key.column}") LIMIT 1',
                {"versions": versions},
            )
            if missing:
                text = f"The {model._meta.verbose_name} {missing[0].id} would refer to the {target._meta.verbose_name} {missing[0].wanted}, which was retracted since."
                raise _standing_in_the_way(text, "changed_since", target, [missing[0].wanted])
