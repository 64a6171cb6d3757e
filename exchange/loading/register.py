"""Which names lead to which rows: those on record, those being loaded, and those that were retracted."""

from __future__ import annotations

import re
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import connection
from django.db.models import Field, Lookup, Model

from exchange.loading.resources import Resource, natural
from sources.history import event_of, tracked_models
from sources.merging import heirs
from sources.models import Citation, Revision, Source

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_PLACES = """
    SELECT c.id, c.source_id, c.locator FROM unnest(%s::uuid[], %s::text[]) AS wanted(source_id, locator)
    JOIN sources_citation c ON c.source_id = wanted.source_id AND c.locator = wanted.locator
"""


@Field.register_lookup
class Among(Lookup[Any]):
    """Whether a column is one of many values, which go to the database as one array instead of one by one."""

    lookup_name = "among"
    prepare_rhs = False

    def get_db_prep_lookup(self, value: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """Return the array as it is."""
        return "%s", (value,)

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """Return `column = ANY (array)`."""
        column, parameters = self.process_lhs(compiler, connection)
        return f"{column} = ANY (%s)", (*parameters, self.rhs)


@dataclass(frozen=True, slots=True)
class Gone:
    """Someone else retracted the row of this name, so that it is not brought back."""

    reason: str


@dataclass(slots=True)
class Register:
    """Names and the ids they stand for; `actor` is who loads.

    `recorded` holds the ids that are on record, `ids` those of rows being loaded as well. With `edits` nothing is
    left to others: what they retracted is unknown, and `versions` holds what rows say that are named themselves.
    """

    actor: str
    edits: bool = False
    ids: dict[type[Model], dict[str, uuid.UUID]] = field(default_factory=lambda: defaultdict(dict))
    recorded: dict[type[Model], set[uuid.UUID]] = field(default_factory=lambda: defaultdict(set))
    gone: dict[type[Model], dict[str, Gone]] = field(default_factory=lambda: defaultdict(dict))
    places: dict[tuple[uuid.UUID, str], uuid.UUID] = field(default_factory=dict)
    versions: dict[uuid.UUID, Mapping[str, Any]] = field(default_factory=dict)
    new_citations: dict[uuid.UUID, Citation] = field(default_factory=dict)
    merged: dict[type[Model], dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    """The names of what was merged into the rows that they lead to, with what is to be said of it."""
    takes_ids: bool = False
    """Whether a new row keeps the id that it is written with."""

    def read(self, model: type[Model], names: Iterable[str]) -> None:
        """Look up `names` (natural keys or ids) of `model` that were not looked up yet."""
        known, gone, recorded = self.ids[model], self.gone[model], self.recorded[model]
        wanted = {name for name in names if name not in known and name not in gone and storable(name)}
        if not wanted:
            return
        rows = model._default_manager
        found: dict[str, uuid.UUID] = {}
        by_id = {as_id: name for name in wanted if (as_id := as_uuid(name))}
        if by_id:
            ids = rows.filter(pk__among=list(by_id)).values_list("pk", flat=True)
            found.update({by_id[id_]: id_ for id_ in ids})
            if model in tracked_models():
                self._follow_mergers(model, {name: id_ for id_, name in by_id.items() if name not in found})
        if not (key := natural(model)):
            known.update(found)
            recorded.update(found.values())
            return
        found.update(rows.filter(**{f"{key}__among": list(wanted - found.keys())}).values_list(key, "pk"))
        if model in tracked_models() and (missing := wanted - found.keys()):
            found.update(self._read_history(model, key, missing))
        known.update(found)
        recorded.update(found.values())

    def _read_history(self, model: type[Model], key: str, missing: set[str]) -> dict[str, uuid.UUID]:
        """Return the rows that bore one of the names before; note those that others retracted."""
        versions: Any = event_of(model)._default_manager  # The columns of the model are added at run time.
        bearers = dict(
            versions.filter(**{f"{key}__among": list(missing)})
            .order_by("revision", "pgh_id")
            .values_list(key, "id")
        )
        latest = (
            versions.filter(id__among=list(set(bearers.values())))
            .order_by("id", "-revision", "-pgh_id")
            .distinct("id")
            .values_list("id", "pgh_label", "revision")
        )
        now = {id_: (label, revision) for id_, label, revision in latest}
        actors = actors_of(revision for label, revision in now.values() if label == "delete")
        self._follow_mergers(model, {name: id_ for name, id_ in bearers.items() if now[id_][0] == "delete"})
        found: dict[str, uuid.UUID] = {}
        for name, id_ in bearers.items():
            label, revision = now[id_]
            if name in self.merged[model]:
                continue
            if label != "delete":
                found[name] = id_
            elif not self.edits and actors[revision] != self.actor:
                self.gone[model][name] = Gone(f"retracted by {actors[revision]} in r{revision}")
        return found

    def _follow_mergers(self, model: type[Model], retracted: Mapping[str, uuid.UUID]) -> None:
        """Let the names of what was merged into a row that is on record lead to that."""
        found = heirs(model, set(retracted.values())) if retracted else {}
        key = natural(model) or "pk"
        named = dict(
            model._default_manager.filter(pk__in=[m.into for m in found.values()]).values_list("pk", key)
        )
        for name, id_ in retracted.items():
            if merger := found.get(id_):
                self.ids[model][name] = merger.into
                self.recorded[model].add(merger.into)
                stays = named[merger.into] or merger.into
                self.merged[model][name] = f"merged into {stays} in r{merger.revision}"

    def read_versions(self, resource: Resource, ids: Iterable[uuid.UUID]) -> None:
        """Look up what the rows `ids` say that are on record, by the columns that are set from outside."""
        columns = [known.attname for known in resource.fields.values()]
        wanted = [id_ for id_ in ids if id_ in self.recorded[resource.model] and id_ not in self.versions]
        if wanted:
            rows = resource.model._default_manager.filter(pk__among=wanted)
            self.versions.update((values["id"], values) for values in rows.values("id", "revision", *columns))

    def read_places(self, places: Iterable[tuple[str, str]]) -> None:
        """Look up the citations of `places`, each a source by its name and a locator, that were not looked up yet."""
        sources, wanted = self.ids[Source], set()
        for name, locator in places:
            source = sources.get(name)
            if source in self.recorded[Source] and (source, locator) not in self.places and storable(locator):
                wanted.add((source, locator))
        if wanted:
            with connection.cursor() as cursor:
                cursor.execute(
                    _PLACES, [[source for source, _ in wanted], [locator for _, locator in wanted]]
                )
                self.places.update({(source, locator): id_ for id_, source, locator in cursor.fetchall()})

    def place(self, source: uuid.UUID, locator: str) -> uuid.UUID:
        """Return the id of the citation of a place in a source; one is drawn up if it is new."""
        known = self.places.get((source, locator))
        if known is None:
            citation = Citation(source_id=source, locator=locator)
            self.new_citations[citation.id] = citation
            self.places[source, locator] = known = citation.id
        return known

    def find(self, model: type[Model], name: str) -> uuid.UUID | Gone | None:
        """Return the id that `name` stands for, why it stands for none, or None if it is unknown."""
        return self.ids[model].get(name) or self.gone[model].get(name)


def actors_of(revisions: Iterable[int]) -> dict[int, str]:
    """Return who made each of `revisions`, by number."""
    numbers = set(revisions)
    found = (
        dict(Revision.objects.filter(number__in=numbers).values_list("number", "actor")) if numbers else {}
    )
    return {number: found.get(number, "") for number in numbers}


def as_uuid(text: str) -> uuid.UUID | None:
    """Return the id that `text` writes, or None if it is a name."""
    if len(text) not in (32, 36):
        return None
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def storable(text: str) -> bool:
    """Say whether the database can hold `text`: no NUL, no lone surrogate."""
    return _UNSTORABLE.search(text) is None
