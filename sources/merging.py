"""Merging what was recorded twice: facts and references move to the row that stays, the other is retracted.

What was recorded of both stays readable in the past. The addresses of the row that is gone lead to the one that
stays (`Merger`; `sources.api.registry` answers 308).
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from . import refusals, revisions
from .facts import Cited
from .history import event_of, tracked_models
from .models import Merger
from .refusals import Reason

R = TypeVar("R", bound=models.Model)

GIVES_WAY: dict[type[models.Model], dict[str, Any]] = {}
"""What a row becomes, by column, that may not stand beside one of the thing that stays; the apps declare it."""

KEEPS_A_COURSE: set[type[models.Model]] = set()
"""The things of which verbs keep the course, and which are not merged; the apps declare them."""

SAID_BY_SOMEONE = frozenset({"citation", "confidence", "note", "standing", "claim_key", "key", "attested_on"})
"""Columns of rows that rest on a citation which say who states them and how, not what."""

_LAST = 2**63 - 1
"""A revision that none comes after."""

MOST_STEPS = 20
"""How many mergers, one after the other, an address is led through."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A row that cannot move, and why; the ids of the reason are those of the rows that it may not stand beside."""

    row: models.Model
    reason: Reason


@dataclass(frozen=True, slots=True)
class Moved:
    """A row that refers to the thing that stays by its field `field`; `folded_into` has the one that said the same."""

    model: type[models.Model]
    id: uuid.UUID
    field: str
    folded_into: uuid.UUID | None = None


class InTheWay(ValidationError):
    """The refusal to merge, with what stands in the way."""

    def __init__(self, obstacles: Sequence[Obstacle]) -> None:
        super().__init__(
            "Some facts of the one may not stand beside those of the other: correct or retract them first.",
            code="in_the_way",
        )
        self.obstacles = obstacles


def may_be_merged(model: type[models.Model]) -> bool:
    """Say whether things of `model` are merged: they have an address, and no verbs keep their course."""
    has_slug = any(column.name == "slug" for column in model._meta.local_fields)
    return has_slug and model not in KEEPS_A_COURSE


@revisions.write()
def merge(gone: R, into: R) -> list[Moved]:
    """Let all that refers to `gone` refer to `into`, and retract `gone`; return the rows that moved or were folded.

    A row that says the same as one of `into` is folded into that, with its source as a further citation. Nothing of
    `into` itself changes but its further citations. Refusals: merged_with_itself; different_kinds; in_the_way, which
    has all obstacles; those of rules over several rows.
    """
    if type(gone) is not type(into):
        raise ValidationError("Only things of one kind are merged.", code="different_kinds")
    if gone.pk == into.pk:
        raise ValidationError("These are one and the same already.", code="merged_with_itself")
    work = _Work()
    _fold(gone, into, work)
    if work.obstacles:
        raise InTheWay(work.obstacles)
    return work.moved


def keys_to(model: type[models.Model]) -> list[models.ForeignKey[Any, Any]]:
    """Return the foreign keys of all rows of the registry that refer to rows of `model`."""
    kept = set(tracked_models())
    relations: list[Any] = model._meta.get_fields(include_hidden=True)
    found: list[Any] = [
        relation.field
        for relation in relations
        if relation.auto_created and not relation.concrete and relation.related_model in kept
    ]
    return sorted(found, key=lambda key: (key.model._meta.db_table, key.name))


def last_called(model: type[models.Model], by: Mapping[str, Any], known: int) -> Any | None:
    """Return the last version, as known at the revision `known`, of the row that once had the columns `by`.

    The one that had them last by then, else last of all. None if no row had them, or it was not there by then.
    """
    history = event_of(model)._default_manager.order_by("-revision", "-pgh_id")
    versions = history.filter(revision__lte=known)
    had: Any = versions.filter(**by).first() or history.filter(**by).first()
    return None if had is None else versions.filter(id=had.id).first()


def once_called(model: type[models.Model], column: str, values: Iterable[str]) -> set[str]:
    """Return those of `values` that ever stood in `column` of a row of `model`. One query."""
    history = event_of(model)._default_manager.filter(**{f"{column}__in": [*values]})
    return {str(value) for value in history.order_by().values_list(column, flat=True).distinct()}


def led_to(model: type[models.Model], by: Mapping[str, Any], known: int | None = None) -> uuid.UUID | None:
    """Return the row that once had the columns `by`, or that it was merged into, as known at the revision `known`.

    None if there is none, or none any more. Default: the last revision.
    """
    known = _LAST if known is None else known
    last = last_called(model, by, known)
    if last is None:
        return None
    ids = [key for key in (last.id, heir(last, known)) if key is not None]
    there = set(model._default_manager.filter(pk__in=ids).values_list("pk", flat=True))
    return next((key for key in ids if key in there), None)


def heir(event: Any, known: int) -> uuid.UUID | None:
    """Return the row that a retracted row was merged into, as known at the revision `known`; None if into none.

    `event` is its last version then. The row that is returned may itself have been retracted since, for good.
    """
    found: uuid.UUID | None = None
    for _ in range(MOST_STEPS):
        merger = Merger.objects.filter(gone=event.id, revision=event.revision).first()
        if merger is None:
            break
        found = merger.into
        versions = event_of(event.pgh_tracked_model)._default_manager
        last = versions.filter(id=found, revision__lte=known)
        event = last.order_by("-revision", "-pgh_id").first()
        if event is None or event.pgh_label != "delete":
            break
    return found


@dataclass(slots=True)
class _Work:
    """What a merger has done so far, and what stands in its way."""

    moved: list[Moved] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)


def heirs(model: type[models.Model], gone: Iterable[uuid.UUID]) -> dict[uuid.UUID, Merger]:
    """Return of each retracted row of `model` that was merged into one on record the merger that led there last."""
    versions: Any = event_of(model)._default_manager
    found: dict[uuid.UUID, Merger] = {}
    leading: dict[uuid.UUID, Merger | None] = dict.fromkeys(gone)
    for _ in range(MOST_STEPS):
        stands = {row: merger.into if merger else row for row, merger in leading.items()}
        last = (
            versions.filter(id__in=set(stands.values())).order_by("id", "-revision", "-pgh_id").distinct("id")
        )
        ends = last.values_list("id", "revision", "pgh_label")
        retracted = {row: revision for row, revision, label in ends if label == "delete"}
        mergers = {
            merger.gone: merger
            for merger in Merger.objects.filter(gone__in=retracted)
            if merger.revision == retracted[merger.gone]
        }
        found |= {row: merger for row, merger in leading.items() if merger and stands[row] not in retracted}
        leading = {row: mergers[at] for row, at in stands.items() if at in mergers}
        if not leading:
            break
    return found


def _fold(gone: models.Model, into: models.Model, work: _Work) -> None:
    for key in keys_to(type(gone)):
        _move(key, gone, into, work)
    if work.obstacles:
        return
    if isinstance(gone, Cited) and hasattr(type(gone), "further_citations"):
        _cite(gone, into)
    gone_id = gone.pk
    gone.delete()
    Merger.objects.create(gone=gone_id, into=into.pk)


def _move(key: models.ForeignKey[Any, Any], gone: models.Model, into: models.Model, work: _Work) -> None:
    """Move the rows that refer to `gone` by `key`: all at once, or one by one if some may not stand there."""
    rows = key.model._default_manager.filter(**{key.name: gone})
    ids = list(rows.order_by("pk").values_list("pk", flat=True))
    try:
        with transaction.atomic():
            rows.update(**{key.name: into})
    except IntegrityError:
        found = list(rows.order_by("pk"))
    else:
        work.moved += [Moved(key.model, row, key.name) for row in ids]
        return
    for row in found:
        setattr(row, key.name, into)
        reason = _refusal(row, [key.name])
        if reason is None:
            work.moved.append(Moved(key.model, row.pk, key.name))
            continue
        if (twin := _twin(row, reason)) is not None:
            work.moved.append(Moved(key.model, row.pk, key.name, folded_into=twin.pk))
            _fold(row, twin, work)
        elif (reason := _refusal(row, [key.name], **GIVES_WAY.get(type(row), {}))) is not None:
            setattr(row, key.name, gone)
            work.obstacles.append(Obstacle(row, reason))
        else:
            work.moved.append(Moved(key.model, row.pk, key.name))


def _refusal(row: models.Model, columns: Sequence[str], **values: Any) -> Reason | None:
    """Save `columns` of `row`, and `values`; return why the database refuses that, None if it does not."""
    before = {name: getattr(row, name) for name in values}
    for name, value in values.items():
        setattr(row, name, value)
    try:
        with transaction.atomic():
            row.save(update_fields=[*columns, *values])
    except IntegrityError as error:
        for name, value in before.items():
            setattr(row, name, value)
        reason = refusals.explain(error, row)
        if reason is None:
            raise
        return reason
    return None


def _twin(row: models.Model, reason: Reason) -> models.Model | None:
    """Return the one row that keeps `row` from standing there, if it says the same, else None."""
    if len(reason.ids) != 1 or reason.model is not type(row):
        return None
    other = type(row)._default_manager.filter(pk=reason.ids[0]).first()
    if other is None or any(getattr(row, name) != getattr(other, name) for name in said(type(row))):
        return None
    return other


def said(model: type[models.Model]) -> list[str]:
    """Return the columns by which a row of `model` says what it says."""
    untold = {"id", "revision"} | (SAID_BY_SOMEONE if issubclass(model, Cited) else set())
    columns = model._meta.local_concrete_fields
    return [column.attname for column in columns if not column.generated and column.name not in untold]


def _cite(gone: Any, into: Any) -> None:
    """Let what states `gone` support `into` too."""
    if gone.citation_id == into.citation_id:
        return
    further: Any = type(into).further_citations.rel
    owner = {further.field.name: into}
    further.related_model._default_manager.get_or_create(citation=gone.citation, **owner)
