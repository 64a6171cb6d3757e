"""Check rows against the fields of their models, collecting all that is wrong, without a query."""

from __future__ import annotations

import difflib
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models

from exchange.loading.drafts import Draft, as_mapping, in_order
from exchange.loading.making import made
from exchange.loading.register import Gone, Register, as_uuid, storable
from exchange.loading.resources import AnyField, ListField, Resource, needed
from exchange.loading.rows import Refusal, Row, Watch, nobody
from exchange.loading.values import Retracted, value_of
from sources.facts import Record

TOLD_EVERY = 500
"""After how many rows whoever watches is told."""

MOST_REMEMBERED = 10_000
"""How many texts of a field are remembered with what they mean."""


class Checker:
    """Makes drafts of rows by what `register` knows; what is wrong goes to `refusals`."""

    def __init__(self, register: Register, watch: Watch = nobody) -> None:
        self.register = register
        self.watch = watch
        self.refusals: list[Refusal] = []
        self._stored: dict[AnyField, dict[str, Any]] = defaultdict(dict)

    def drafts(self, resource: Resource, rows: Iterable[Row]) -> list[Draft]:
        """Return the drafts of the rows of one resource, each after those of it that it refers to."""
        named = list(self._named(resource, rows))
        if self.register.edits:
            self.register.read_versions(resource, [id_ for _, id_ in named if isinstance(id_, uuid.UUID)])
        drafts: list[Draft] = []
        for number, (row, id_) in enumerate(named):
            if number % TOLD_EVERY == 0:
                self.watch("checking", min(TOLD_EVERY, len(named) - number))
            if draft := self._draft(resource, row, id_):
                drafts.append(draft)
        references = resource.self_references
        ordered, circular = in_order(drafts, [f"{name}_id" for name in references])
        for draft in circular:
            self._refuse(draft.row, references[0], "closes_a_circle", "What it refers to refers back to it.")
        for draft in ordered:
            self._leave_out(draft)
        return ordered

    def _named(self, resource: Resource, rows: Iterable[Row]) -> Iterator[tuple[Row, uuid.UUID | Gone]]:
        """Give each row its id; refuse rows without a name or with that of another."""
        seen: dict[object, Row] = {}
        model, key, known = resource.model, resource.natural, self.register.ids[resource.model]
        for row in rows:
            name, id_text = row.values.get(key), row.values.get("id")
            written = [text for text in (id_text, name) if text is not None]
            if not written:
                self._refuse(row, key, "required", "A row is known by this field.")
                continue
            if not all(isinstance(text, str) and text and storable(text) for text in written):
                self._refuse(row, key, "invalid_type", "Write text that is not empty.")
                continue
            found = self.register.find(model, str(written[0]))
            if found is None and id_text is not None and self.register.takes_ids:
                found = self.register.find(model, str(written[-1])) or as_uuid(str(id_text))
            if found is None and id_text is not None:
                self._refuse(row, "id", "does_not_exist", "There is no row with this id.")
                continue
            found = found or model._meta.pk.get_default()
            if (merged := self._merged(model, written)) and not self.register.edits:
                found = Gone(merged)
            if (first := seen.setdefault(written[0] if isinstance(found, Gone) else found, row)) is not row:
                self._refuse(row, key, "unique", f"Row {first.number} has this name already.")
                continue
            if isinstance(found, uuid.UUID):
                known.update(dict.fromkeys(map(str, written), found))
            yield row, found

    def _merged(self, model: type[models.Model], names: Iterable[object]) -> str:
        """Return what is to be said of a row that one of `names` leads to because it was merged; empty if it was not."""
        merged = self.register.merged[model]
        return next((merged[name] for name in names if isinstance(name, str) and name in merged), "")

    def _draft(self, resource: Resource, row: Row, id_: uuid.UUID | Gone) -> Draft | None:
        """Check one row; return None if it is refused."""
        before = len(self.refusals)
        lists = {list_.name: list_ for list_ in resource.lists}
        own = {name: value for name, value in row.values.items() if name not in lists and name != "id"}
        on_record = self.register.versions.get(id_) if isinstance(id_, uuid.UUID) else None
        base = on_record if self.register.edits else None
        if base is not None and "id" not in row.values:
            own.pop(
                resource.natural
            )  # It leads to the row, maybe as one of its earlier names, and renames nothing.
        values, reason = self._values(row, "", resource.fields, own, allowed=lists, base=base)
        draft = Draft(row, resource, made(resource.model, values), kept=reason)
        draft.known_as = self._merged(
            resource.model, [row.values.get("id"), row.values.get(resource.natural)]
        )
        if isinstance(id_, Gone):
            draft.kept = id_.reason
        else:
            draft.instance.id = id_
        for list_ in resource.lists:
            if base is None or list_.name in row.values:
                draft.items[list_] = self._items(draft, list_)
        if len(self.refusals) == before:
            self._clean(row, draft.instance)
        return None if len(self.refusals) > before else draft

    def _leave_out(self, draft: Draft) -> None:
        """Let nothing refer to a row that must stay away, and keep a row away that refers to one."""
        model = draft.resource.model
        gone = self.register.gone[model]
        for name in draft.resource.self_references:
            written = draft.row.values.get(name)
            if isinstance(written, str) and written in gone:
                draft.kept = draft.kept or f"refers to {written}, {gone[written].reason}"
        if draft.kept and not draft.known_as and draft.pk not in self.register.recorded[model]:
            self.register.ids[model].pop(draft.row.key, None)
            gone[draft.row.key] = Gone(draft.kept)

    def _values(
        self,
        row: Row,
        at: str,
        fields: Mapping[str, AnyField],
        written: Mapping[str, object],
        allowed: Collection[str] = (),
        base: Mapping[str, Any] | None = None,
    ) -> tuple[dict[str, Any], str]:
        """Return the checked values by attribute, and why the row must stay out if so; `at` leads names.

        What is not written is as in `base`, the row on record; without one it takes its default.
        """
        values: dict[str, Any] = dict(base or ())
        reason = ""
        for name in written:
            if name not in fields:
                near = difflib.get_close_matches(str(name), [*fields, *allowed], n=1)
                hint = f" Did you mean {near[0]}?" if near else ""
                self._refuse(row, f"{at}{name}", "unknown_field", f"There is no such field.{hint}")
                continue
            try:
                values[fields[name].attname] = self._value(fields[name], written[name])
            except Retracted as retracted:
                reason = f"refers to {written[name]}, {retracted}"
            except ValidationError as error:
                for one in error.error_list:
                    self._refuse(row, f"{at}{name}", one.code or "invalid", " ".join(one.messages))
        for known in needed(next(iter(fields.values())).model) if base is None else ():
            if known.name in fields and known.name not in written:
                self._refuse(row, f"{at}{known.name}", "required", "This field is required.")
        return values, reason

    def _value(self, known: AnyField, written: object) -> Any:
        """Return what is stored for `written`; text that recurs, such as codes, dates and names, is read once."""
        if type(written) is not str or known.unique:
            return value_of(known, written, self.register)
        if isinstance(known, models.ForeignKey):
            found = self.register.ids[known.related_model].get(written)
            return found or value_of(known, written, self.register)
        stored = self._stored[known]
        if written in stored:
            return stored[written]
        value = value_of(known, written, self.register)
        if len(stored) < MOST_REMEMBERED:
            stored[written] = value
        return value

    def _items(self, draft: Draft, list_: ListField) -> list[Record]:
        """Return the items of one list of a row."""
        written = draft.row.values.get(list_.name, [])
        if not isinstance(written, list):
            self._refuse(draft.row, list_.name, "invalid_type", "Write a list.")
            return []
        items: dict[tuple[object, ...], Record] = {}
        for position, item in enumerate(written):
            at = f"{list_.name}.{position}"
            if not (isinstance(item, Mapping) or list_.short):
                example = f"{{{next(iter(list_.fields))}: its name}}"
                self._refuse(draft.row, at, "invalid_type", f"Write what it is, such as {example}.")
                continue
            values, reason = self._values(draft.row, f"{at}.", list_.fields, as_mapping(list_, item))
            draft.kept = draft.kept or reason
            one = made(list_.model, {**values, f"{list_.parent}_id": draft.pk})
            if items.setdefault(list_.said(one), one) is not one and not self._names_merged(list_, item):
                self._refuse(draft.row, at, "unique", "It stands in the list already.")
        return list(items.values())

    def _names_merged(self, list_: ListField, item: object) -> bool:
        """Say whether an item names what was merged, which may then stand in the list by two names."""
        written = as_mapping(list_, item)
        return any(
            self._merged(known.related_model, [written.get(name)])
            for name, known in list_.fields.items()
            if isinstance(known, models.ForeignKey)
        )

    def _clean(self, row: Row, instance: Record) -> None:
        """Apply what the model says of a row as a whole."""
        try:
            instance.clean()
        except ValidationError as error:
            for name, errors in error.update_error_dict({}).items():
                for one in errors:
                    place = "" if name == NON_FIELD_ERRORS else name
                    self._refuse(row, place, one.code or "invalid", " ".join(one.messages))

    def _refuse(self, row: Row, name: str, code: str, message: str) -> None:
        self.refusals.append(Refusal.of(row, name, code, message))
