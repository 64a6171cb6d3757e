"""Two versions of a row side by side: every field, the citation, the further citations, and where they differ."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

from sources.history import HistoryEvent, event_of
from sources.models import Revision
from sources.parts import further_key

from .display import NOTHING, called
from .versions import Change, Names, is_own_claim, shown, told

FURTHER = "Further citations"
MOST_VERSIONS = 500
"""How many versions of a row can be chosen from, the newest first."""


@dataclass(frozen=True, slots=True)
class Line:
    """What two versions say in one field, as people read it."""

    field: str
    left: str
    right: str

    @property
    def differs(self) -> bool:
        """Say whether they say different things."""
        return self.left != self.right


@dataclass(frozen=True, slots=True)
class Choice:
    """A version that can be chosen: its number, and the revision that made it."""

    number: int
    revision: Revision
    is_present: bool

    def __str__(self) -> str:
        now = ", as it is now" if self.is_present else ""
        return f"{self.revision}, {self.revision.recorded_at:%Y-%m-%d %H:%M}, {self.revision.actor}{now}"


def choices(model: type[models.Model], id_: uuid.UUID) -> list[Choice]:
    """Return the versions of a row, the newest first, without its retractions. Two queries."""
    found: list[Any] = list(
        event_of(model)
        ._default_manager.filter(id=id_)
        .order_by("-revision", "-pgh_id")
        .values_list("pgh_id", "revision", "pgh_label")[:MOST_VERSIONS]
    )
    by = Revision.objects.in_bulk({revision for _, revision, _ in found})
    return [
        Choice(number, by[revision], is_present=place == 0)
        for place, (number, revision, happened) in enumerate(found)
        if happened != "delete"
    ]


def side_by_side(left: HistoryEvent, right: HistoryEvent, present: int | None) -> list[Line]:
    """Return what two versions of one row say, field by field in the order of the model.

    `present` is the number of the version that is the present one, None if the row was retracted.
    """
    sides = (left, right)
    names = Names()
    further = [further_of(event, now=event.pgh_id == present) for event in sides]
    for event, cited in zip(sides, further, strict=True):
        for column in told(event):
            if column.is_relation and (value := getattr(event, column.attname)) is not None:
                names.wanted[column.related_model].add(value)
        want_citations(names, cited)
    names.look_up()
    lines = [
        Line(
            called(column.name, column.verbose_name),
            *(shown(column, getattr(event, column.attname), names) for event in sides),
        )
        for column in told(left)
        if not all(is_own_claim(column, event) for event in sides)
    ]
    if further_key(left.pgh_tracked_model) is not None:
        lines.append(Line(FURTHER, *(in_words(cited, names) for cited in further)))
    return lines


def further_of(event: HistoryEvent, *, now: bool = False) -> list[Any]:
    """Return the further citations, as versions, that the row had when `event` was recorded, or has now. One query."""
    key = further_key(event.pgh_tracked_model)
    if key is None:
        return []
    recorded: Any = event_of(key.model)._default_manager
    ever = recorded.filter(**{key.attname: event.id}).values("id")
    then = recorded.filter(id__in=ever, **({} if now else {"revision__lte": event.revision}))
    last = then.order_by("id", "-revision", "-pgh_id").distinct("id")
    return [each for each in last if each.pgh_label != "delete" and getattr(each, key.attname) == event.id]


def change_of_further(event: HistoryEvent) -> list[Change]:
    """Return how the further citations that a row had with a version differ from those that it has: a change, or none."""
    names = Names()
    sides = [further_of(event, now=True), further_of(event)]
    for cited in sides:
        want_citations(names, cited)
    names.look_up()
    before, after = (in_words(cited, names) for cited in sides)
    return [Change(FURTHER, before, after)] if before != after else []


def want_citations(names: Names, further: Sequence[Any]) -> None:
    """Have the places looked up to which `further` lead."""
    for each in further:
        column = each.pgh_tracked_model._meta.get_field("citation")
        names.wanted[column.related_model].add(each.citation_id)


def in_words(further: Sequence[Any], names: Names) -> str:
    """Return further citations as people read them, a line each."""
    lines = sorted(f"{each.get_stance_display()}: {names.of(each.citation_id)}" for each in further)
    return "\n".join(lines) or NOTHING
