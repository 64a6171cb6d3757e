"""Rows as model instances that are not written yet, and the order among those of one kind."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar

from django.db.models import Model

from exchange.loading.resources import AnyField, ListField, Resource
from exchange.loading.rows import Row
from exchange.loading.values import PLACE
from sources.facts import Record
from sources.models import Citation

K = TypeVar("K")


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

    @property
    def refers_to(self) -> list[uuid.UUID]:
        """Return the ids of the rows of its own resource that it refers to."""
        named = (getattr(self.instance, f"{name}_id") for name in self.resource.self_references)
        return [id_ for id_ in named if id_ is not None]


@dataclass(slots=True)
class References:
    """What rows refer to: names by model, and places in sources."""

    names: dict[type[Model], set[str]] = field(default_factory=lambda: defaultdict(set))
    places: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def of(cls, resource: Resource, rows: Iterable[Row]) -> Self:
        """Collect what rows of one resource refer to: what the register must look up."""
        found = cls()
        own = found._of_fields(resource.fields)
        lists = [(list_, found._of_fields(list_.fields)) for list_ in resource.lists]
        for row in rows:
            values = row.values
            for name, note in own:
                if (written := values.get(name)) is not None:
                    note(written)
            for list_, inner in lists:
                items = values.get(list_.name)
                for item in items if isinstance(items, list) else ():
                    said = as_mapping(list_, item)
                    for name, note in inner:
                        note(said.get(name))
        return found

    def _of_fields(self, fields: Mapping[str, AnyField]) -> list[tuple[str, Callable[[Any], None]]]:
        """Return what notes the values of each field that refers to something."""
        return [
            (name, self._cite if known.related_model is Citation else self._name(known.related_model))
            for name, known in fields.items()
            if known.related_model is not None
        ]

    def _name(self, model: type[Model]) -> Callable[[object], None]:
        note = self.names[model].add
        return lambda written: note(written) if isinstance(written, str) else None

    def _cite(self, written: object) -> None:
        if isinstance(written, Mapping):
            source, locator = written.get("source"), written.get("locator", "")
        else:
            source, locator = written, ""
        if isinstance(source, str) and isinstance(locator, str):
            self.places.add((source, locator))


def as_mapping(list_: ListField, item: object) -> Mapping[str, object]:
    """Return an item of a list as a mapping: a bare one fills `short`, a place fills `citation`."""
    if not isinstance(item, Mapping):
        return {list_.short: item}
    if list_.short == "citation" and "citation" not in item:
        place = {name: item[name] for name in PLACE if name in item}
        return {"citation": place, **{name: value for name, value in item.items() if name not in PLACE}}
    return item


def in_order(ahead: Mapping[K, Sequence[K]]) -> tuple[list[K], list[K]]:
    """Return the keys of `ahead` so that each follows those that it refers to, which `ahead` tells.

    The second list holds those that refer to one that refers back to them: a circle.
    """
    ordered: dict[K, None] = {}
    circular: list[K] = []
    for first in ahead:
        waiting = {} if first in ordered else {first: None}
        while waiting:
            last = next(reversed(waiting))
            before = next((id_ for id_ in ahead[last] if id_ in ahead and id_ not in ordered), None)
            if before is None or before in waiting:
                if before is not None:
                    circular.append(last)
                ordered[last] = waiting.pop(last)
            else:
                waiting[before] = None
    return list(ordered), circular
