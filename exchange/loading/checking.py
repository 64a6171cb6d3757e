"""Check rows against the fields of their models, collecting all that is wrong, without a query."""

from __future__ import annotations

import datetime as dt
import difflib
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.db.models import Model

from exchange.loading.register import Gone, Register, storable
from exchange.loading.resources import RESOURCES, AnyField, ListField, Resource
from exchange.loading.rows import Refusal, Row
from sources.dates import PartialDateField
from sources.models import Citation, Source

_PLACE = ("source", "locator")
"""How a citation is written in full; the name of its source alone will do."""

_TAKES: list[tuple[type[AnyField], tuple[type, ...], str]] = [
    (PartialDateField, (str, int, dt.date), "a date such as 2023, 2023-03 or 2023-03-16"),
    (models.DateField, (str, dt.date), "a day such as 2023-03-16"),
    (models.BooleanField, (bool,), "true or false"),
    (models.IntegerField, (int,), "a whole number"),
    (models.CharField, (str,), "text"),
    (models.TextField, (str,), "text"),
    (models.ForeignKey, (str,), "the slug, key or id of a row"),
]


@dataclass(slots=True)
class Draft:
    """What a row says, as a model instance with its id, and the items of its lists.

    `kept` says why the row is left alone; empty if it is not.
    """

    row: Row
    resource: Resource
    instance: Model
    items: dict[ListField, list[Model]] = field(default_factory=dict)
    kept: str = ""

    @property
    def pk(self) -> uuid.UUID:
        """Return the id of the row."""
        return self.instance.pk  # type: ignore[no-any-return]


class _Retracted(Exception):
    """A row refers to one that someone else retracted."""


def names_in(rows: Iterable[Row]) -> dict[type[Model], set[str]]:
    """Return the names that `rows` bear and refer to, by model: what the register must look up."""
    names: dict[type[Model], set[str]] = defaultdict(set)
    for row in rows:
        resource = RESOURCES[row.resource]
        names[resource.model] |= {
            name for key in (resource.natural, "id") if isinstance(name := row.values.get(key), str)
        }
        _collect(resource.fields, row.values, names)
        for list_ in resource.lists:
            for item in _as_list(row.values.get(list_.name)):
                _collect(list_.fields, _as_mapping(list_, item), names)
    return names


def _collect(fields: Mapping[str, AnyField], values: Mapping[str, object], names: dict[type[Model], set[str]]) -> None:
    for name, value in values.items():
        if (known := fields.get(name)) is None or not isinstance(known, models.ForeignKey):
            continue
        if known.related_model is Citation:
            written = value.get("source") if isinstance(value, Mapping) else value
            if isinstance(written, str):
                names[Source].add(written)
        elif isinstance(value, str):
            names[known.related_model].add(value)


class Checker:
    """Makes drafts of rows by what `register` knows; what is wrong goes to `refusals`."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.refusals: list[Refusal] = []

    def drafts(self, resource: Resource, rows: Iterable[Row]) -> list[Draft]:
        """Return the drafts of the rows of one resource, each after those of it that it refers to."""
        named = list(self._named(resource, rows))
        made = [draft for row, id_ in named if (draft := self._draft(resource, row, id_))]
        ordered = self._in_order(resource, made)
        for draft in ordered:
            self._leave_out(draft)
        return ordered

    def _named(self, resource: Resource, rows: Iterable[Row]) -> Iterator[tuple[Row, uuid.UUID | Gone]]:
        """Give each row its id; refuse rows without a name or with that of another."""
        seen: dict[object, Row] = {}
        model, key, known = resource.model, resource.natural, self.register.ids[resource.model]
        for row in rows:
            name, id_text = row.values.get(key), row.values.get("id")
            if name is None and id_text is None:
                self._refuse(row, key, "required", "A row is known by this field.")
                continue
            if not all(isinstance(text, str) and text and storable(text) for text in (name, id_text) if text is not None):
                self._refuse(row, key, "invalid_type", "Write text that is not empty.")
                continue
            identity = str(name if id_text is None else id_text)
            found = self.register.find(model, identity)
            if found is None and id_text is not None:
                self._refuse(row, "id", "does_not_exist", "There is no row with this id.")
                continue
            found = found or model._meta.pk.get_default()
            if (first := seen.setdefault(identity if isinstance(found, Gone) else found, row)) is not row:
                self._refuse(row, key, "unique", f"Row {first.number} has this name already.")
                continue
            if isinstance(found, uuid.UUID):
                known[str(name or identity)] = found
            yield row, found

    def _draft(self, resource: Resource, row: Row, id_: uuid.UUID | Gone) -> Draft | None:
        """Check one row; return None if it is refused."""
        before = len(self.refusals)
        lists = {list_.name: list_ for list_ in resource.lists}
        own = {name: value for name, value in row.values.items() if name not in lists and name != "id"}
        values, reason = self._values(row, "", resource.fields, own, allowed=lists)
        draft = Draft(row, resource, resource.model(**values), kept=reason)
        if isinstance(id_, Gone):
            draft.kept = id_.reason
        else:
            draft.instance.pk = id_
        for list_ in resource.lists:
            draft.items[list_] = self._items(draft, list_)
        if len(self.refusals) == before:
            self._clean(row, draft.instance)
        return None if len(self.refusals) > before else draft

    def _leave_out(self, draft: Draft) -> None:
        """Let no row refer to `draft` if it is kept away from the registry, and keep it away if it refers to one."""
        model = draft.resource.model
        gone = self.register.gone[model]
        for name in draft.resource.self_references:
            written = draft.row.values.get(name)
            if isinstance(written, str) and written in gone:
                draft.kept = draft.kept or f"refers to {written}, {gone[written].reason}"
        if draft.kept and draft.pk not in self.register.recorded[model]:
            self.register.ids[model].pop(draft.row.key, None)
            gone[draft.row.key] = Gone(draft.kept)

    def _values(
        self, row: Row, at: str, fields: Mapping[str, AnyField], written: Mapping[str, object], allowed: Collection[str] = ()
    ) -> tuple[dict[str, Any], str]:
        """Return the checked values by attribute, and why the row must stay out, if so; `at` leads field names."""
        values: dict[str, Any] = {}
        reason = ""
        for name in written:
            if name not in fields:
                near = difflib.get_close_matches(str(name), [*fields, *allowed], n=1)
                hint = f" Did you mean {near[0]}?" if near else ""
                self._refuse(row, f"{at}{name}", "unknown_field", f"There is no such field.{hint}")
        for name, known in fields.items():
            try:
                if name in written:
                    values[known.attname] = self._value(known, written[name])
                elif not (known.null or known.has_default() or known.blank):
                    self._refuse(row, f"{at}{name}", "required", "This field is required.")
            except _Retracted as retracted:
                reason = f"refers to {written[name]}, {retracted}"
            except ValidationError as error:
                for one in error.error_list:
                    self._refuse(row, f"{at}{name}", one.code or "invalid", " ".join(one.messages))
        return values, reason

    def _value(self, known: AnyField, written: object) -> Any:
        """Return what is stored for what is written."""
        if known.related_model is Citation:
            return self._citation(known, written)
        if written is None:
            if not known.null:
                raise ValidationError("This field cannot be empty.", code="null")
            return None
        for kind, types, text in _TAKES:
            if isinstance(known, kind):
                if not isinstance(written, types) or (isinstance(written, bool) and bool not in types):
                    raise ValidationError(f"Write {text}.", code="invalid_type")
                break
        if isinstance(written, str) and not storable(written):
            raise ValidationError("The text holds characters that cannot be stored.", code="invalid")
        if isinstance(known, models.ForeignKey):
            return self._reference(known.related_model, str(written))
        if isinstance(known, PartialDateField) and isinstance(written, int):
            written = f"{written:04d}"
        return known.clean(written, None)  # type: ignore[arg-type]  # Only fields of files look at the instance.

    def _reference(self, model: type[Model], name: str) -> uuid.UUID:
        """Return the id of the row called `name`."""
        found = self.register.find(model, name)
        if isinstance(found, Gone):
            raise _Retracted(found.reason)
        if found is None:
            raise ValidationError(f"There is no {model._meta.verbose_name} {name!r}.", code="does_not_exist")
        return found

    def _citation(self, known: AnyField, written: object) -> uuid.UUID | None:
        """Return the citation that `written` names: a source, or a source and a place in it."""
        if isinstance(written, str):
            written = {"source": written}
        if not isinstance(written, Mapping) or written.keys() - set(_PLACE):
            raise ValidationError("Write the slug of a source, or {source: slug, locator: page}.", code="invalid_type")
        source, locator = written.get("source"), written.get("locator", "")
        if not isinstance(source, str) or not isinstance(locator, str) or not storable(source + locator):
            raise ValidationError("Source and locator are text.", code="invalid_type")
        return self.register.place(self._reference(Source, source), locator)

    def _items(self, draft: Draft, list_: ListField) -> list[Model]:
        """Return the items of one list of a row."""
        written = draft.row.values.get(list_.name, [])
        if not isinstance(written, list):
            self._refuse(draft.row, list_.name, "invalid_type", "Write a list.")
            return []
        items: list[Model] = []
        for position, item in enumerate(written):
            values, reason = self._values(
                draft.row, f"{list_.name}.{position}.", list_.fields, _as_mapping(list_, item)
            )
            draft.kept = draft.kept or reason
            values[f"{list_.parent}_id"] = draft.pk
            items.append(list_.model(**values))
        return items

    def _clean(self, row: Row, instance: Model) -> None:
        """Apply what the model says of a row as a whole."""
        try:
            instance.clean()
        except ValidationError as error:
            for name, errors in error.update_error_dict({}).items():
                for one in errors:
                    place = "" if name == NON_FIELD_ERRORS else name
                    self._refuse(row, place, one.code or "invalid", " ".join(one.messages))

    def _in_order(self, resource: Resource, drafts: list[Draft]) -> list[Draft]:
        """Sort rows behind those of their own kind that they refer to; refuse circles."""
        references = [f"{name}_id" for name in resource.self_references]
        if not references:
            return drafts
        by_id = {draft.pk: draft for draft in drafts}
        ordered: dict[uuid.UUID, Draft] = {}
        for draft in drafts:
            chain: dict[uuid.UUID, None] = {}
            waiting = [draft]
            while waiting:
                one = waiting[-1]
                chain[one.pk] = None
                ahead = [by_id[id_] for name in references if (id_ := getattr(one.instance, name)) in by_id]
                ahead = [other for other in ahead if other.pk not in ordered]
                if circle := [other for other in ahead if other.pk in chain]:
                    self._refuse(one.row, references[0][:-3], "cycle", f"A circle: {circle[0].row.key} refers back to it.")
                    ahead = []
                if ahead:
                    waiting.extend(ahead[:1])
                else:
                    ordered[one.pk] = one
                    waiting.pop()
        return list(ordered.values())

    def _refuse(self, row: Row, name: str, code: str, message: str) -> None:
        self.refusals.append(Refusal.of(row, name, code, message))


def _as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _as_mapping(list_: ListField, item: object) -> Mapping[str, object]:
    """Return an item of a list as a mapping: a bare one fills `short`, a place fills `citation`."""
    if not isinstance(item, Mapping):
        return {list_.short: item}
    if list_.short == "citation" and "citation" not in item:
        place = {name: item[name] for name in _PLACE if name in item}
        return {"citation": place, **{name: value for name, value in item.items() if name not in _PLACE}}
    return item
