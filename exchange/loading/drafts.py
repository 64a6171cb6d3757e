"""Rows as model instances that are not written yet, and the order among those of one kind."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db import models
from django.db.models import Model

from exchange.loading.resources import RESOURCES, AnyField, ListField, Resource
from exchange.loading.rows import Row
from exchange.loading.values import PLACE
from sources.facts import Record
from sources.models import Citation, Source


@dataclass(slots=True)
class Draft:
    """What a row says, as a model instance with its id, and the items of its lists.

    `kept` says why the row is left alone; empty if it is not. `known_as` says what it was merged into, if the row is
    named as something that was.
    """

    row: Row
    resource: Resource
    instance: Record
    items: dict[ListField, list[Record]] = field(default_factory=dict)
    kept: str = ""
    known_as: str = ""

    @property
    def pk(self) -> uuid.UUID:
        """Return the id of the row."""
        return self.instance.id


def names_in(rows: Iterable[Row]) -> dict[type[Model], set[str]]:
    """Return the names that `rows` bear and refer to, by model: what the register must look up."""
    names: dict[type[Model], set[str]] = defaultdict(set)
    for row in rows:
        resource = RESOURCES[row.resource]
        own = (row.values.get(resource.natural), row.values.get("id"))
        names[resource.model] |= {name for name in own if isinstance(name, str)}
        _collect(resource.fields, row.values, names)
        for list_ in resource.lists:
            written = row.values.get(list_.name)
            for item in written if isinstance(written, list) else ():
                _collect(list_.fields, as_mapping(list_, item), names)
    return names


def _collect(
    fields: Mapping[str, AnyField], values: Mapping[str, object], names: dict[type[Model], set[str]]
) -> None:
    for name, value in values.items():
        if (known := fields.get(name)) is None or not isinstance(known, models.ForeignKey):
            continue
        if known.related_model is Citation:
            written = value.get("source") if isinstance(value, Mapping) else value
            if isinstance(written, str):
                names[Source].add(written)
        elif isinstance(value, str):
            names[known.related_model].add(value)


def as_mapping(list_: ListField, item: object) -> Mapping[str, object]:
    """Return an item of a list as a mapping: a bare one fills `short`, a place fills `citation`."""
    if not isinstance(item, Mapping):
        return {list_.short: item}
    if list_.short == "citation" and "citation" not in item:
        place = {name: item[name] for name in PLACE if name in item}
        return {"citation": place, **{name: value for name, value in item.items() if name not in PLACE}}
    return item


def in_order(drafts: Iterable[Draft], references: Iterable[str]) -> tuple[list[Draft], list[Draft]]:
    """Return `drafts` so that each follows those that it refers to by the columns `references`.

    The second list holds those that refer to one that refers back to them: a circle.
    """
    by_id = {draft.pk: draft for draft in drafts}
    columns = list(references)
    ordered: dict[uuid.UUID, Draft] = {}
    circular: list[Draft] = []
    for draft in by_id.values():
        waiting = {draft.pk: draft}
        while waiting:
            last = next(reversed(waiting.values()))
            named = [getattr(last.instance, column) for column in columns]
            ahead = next((by_id[id_] for id_ in named if id_ in by_id and id_ not in ordered), None)
            if ahead is None or ahead.pk in waiting:
                if ahead is not None:
                    circular.append(last)
                ordered[last.pk] = waiting.pop(last.pk)
            else:
                waiting[ahead.pk] = ahead
    return list(ordered.values()), circular
