"""Check rows against the fields of their models, collecting all that is wrong, without a query."""

from __future__ import annotations

import difflib
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models

from exchange.loading.drafts import Draft, References, as_mapping, in_order
from exchange.loading.making import made
from exchange.loading.register import Gone, Register, as_uuid, storable
from exchange.loading.resources import AnyField, ListField, Resource, needed
from exchange.loading.rows import Refusal, Refusals, Row, Watch, nobody
from exchange.loading.spooling import Head, Spool
from exchange.loading.values import Retracted, value_of
from sources.facts import Record
from sources.models import Citation, Source

MOST_REMEMBERED, LONGEST_REMEMBERED = 5_000, 64
"""How many texts of a field are remembered with what they mean, and how long they are at most."""


@dataclass(slots=True)
class _Written:
    """What a row, or an item of a list in it, says by field, and the `values` that this makes, by column.

    What is not written is as in `base`, the row on record; without one it takes its default. `at` leads the names of
    fields in refusals, `kept` says why the row must stay out if so.
    """

    row: Row
    fields: Mapping[str, object]
    at: str = ""
    base: Mapping[str, Any] | None = None
    values: dict[str, Any] = field(default_factory=dict)
    kept: str = ""


class Checker:
    """Makes drafts of rows by what `register` knows; what is wrong goes to `refusals`."""

    def __init__(self, register: Register, watch: Watch = nobody) -> None:
        self.register = register
        self.watch = watch
        self.refusals = Refusals()
        self._bad: set[int] = set()
        self._stored: dict[AnyField, dict[str, Any]] = defaultdict(dict)

    def name(self, spool: Spool) -> list[uuid.UUID | Gone | None]:
        """Return the id of each row of one resource; None for those without a name or with that of another, refused."""
        resource, register = spool.resource, self.register
        model, key = resource.model, resource.natural
        for names in spool.names():
            register.read(model, names)
        known, gone = register.ids[model], register.gone[model]
        new_id = model._meta.pk.get_default
        seen: dict[object, int] = {}
        ids: list[uuid.UUID | Gone | None] = []
        for place in range(len(spool)):
            ids.append(None)
            head = spool.head(place)
            written = head.written
            if not written:
                self._refuse(head, key, "required", "A row is known by this field.")
                continue
            if not all(isinstance(text, str) and text and storable(text) for text in written):
                self._refuse(head, key, "invalid_type", "Write text that is not empty.")
                continue
            first = written[0]
            found = known.get(first) or gone.get(first)  # type: ignore[call-overload]  # Text, as was seen.
            if found is None and head.id is not None and register.takes_ids:
                found = register.find(model, str(written[-1])) or as_uuid(str(head.id))
            if found is None and head.id is not None:
                self._refuse(head, "id", "does_not_exist", "There is no row with this id.")
                continue
            found = found or new_id()
            if (merged := self._merged(model, written)) and not register.edits:
                found = Gone(merged)
            before = seen.setdefault(first if isinstance(found, Gone) else found, place)
            if before != place:
                self._refuse(head, key, "unique", f"Row {spool.head(before).number} has this name already.")
                continue
            if isinstance(found, uuid.UUID):
                for text in written:
                    known[text] = found  # type: ignore[index]  # Text, as was seen.
            ids[-1] = found
        return ids

    def _merged(self, model: type[models.Model], names: Iterable[object]) -> str:
        """Return what is to be said of a row that one of `names` leads to because it was merged; empty if it was not."""
        merged = self.register.merged[model]
        return next((merged[name] for name in names if isinstance(name, str) and name in merged), "")

    def drafts(self, spool: Spool, ids: Sequence[uuid.UUID | Gone | None]) -> Iterator[list[Draft]]:
        """Yield the drafts of the rows of one resource, some at a time, each after those of it that it refers to."""
        resource = spool.resource
        links: dict[uuid.UUID, list[uuid.UUID]] = {}
        for batch in spool.batches(self._in_order(spool, ids)):
            self.watch("checking", len(batch))
            drafts = self._checked(resource, [row for _, row in batch], [ids[number] for number, _ in batch])
            for draft in drafts:
                self._leave_out(draft)
                if named := draft.refers_to:
                    links[draft.pk] = named
            yield drafts
        if links:
            numbers = {id_: number for number, id_ in enumerate(ids) if isinstance(id_, uuid.UUID)}
            for id_ in in_order(links)[1]:
                head = spool.head(numbers[id_])
                self._refuse(
                    head,
                    resource.self_references[0],
                    "closes_a_circle",
                    "What it refers to refers back to it.",
                )

    def _in_order(self, spool: Spool, ids: Sequence[uuid.UUID | Gone | None]) -> Sequence[int]:
        """Return the places of the rows that are not refused, each after those that it says it refers to."""
        there = [number for number, id_ in enumerate(ids) if id_ is not None]
        if not spool.refers_to:
            return there
        known = self.register.ids[spool.resource.model]
        places = {ids[number]: number for number in there if isinstance(ids[number], uuid.UUID)}
        ahead: dict[int, list[int]] = {}
        for number in there:
            named = (known.get(name) for name in spool.refers_to.get(number, ()))
            ahead[number] = [places[id_] for id_ in named if id_ in places]
        return in_order(ahead)[0]

    def _checked(
        self, resource: Resource, rows: Sequence[Row], ids: Sequence[uuid.UUID | Gone | None]
    ) -> list[Draft]:
        """Check rows; leave out those that are refused."""
        register = self.register
        on_record = [id_ for id_ in ids if isinstance(id_, uuid.UUID)] if register.edits else []
        register.read_versions(resource, on_record)
        referred = References.of(resource, rows)
        for model, names in referred.names.items():
            register.read(model, names)
        register.read(Source, (source for source, _ in referred.places))
        register.read_places(referred.places)
        self._bad.clear()
        lists = {list_.name: list_ for list_ in resource.lists}
        written: list[_Written] = []
        for row, id_ in zip(rows, ids, strict=True):
            base = register.versions.get(id_) if register.edits and isinstance(id_, uuid.UUID) else None
            own = {name: value for name, value in row.values.items() if name not in lists}
            own.pop("id", None)
            if base is not None and "id" not in row.values:
                # It leads to the row, maybe as one of its earlier names, and renames nothing.
                own.pop(resource.natural)
            written.append(_Written(row, own, base=base))
        self._fill(resource.fields, written, allowed=lists)
        drafts: list[Draft] = []
        for each, id_ in zip(written, ids, strict=True):
            if isinstance(id_, Gone):
                each.kept = id_.reason
            elif id_ is not None:
                each.values["id"] = id_
            draft = Draft(each.row, resource, made(resource.model, each.values), kept=each.kept)
            bears = (each.row.values.get("id"), each.row.values.get(resource.natural))
            draft.known_as = self._merged(resource.model, bears)
            drafts.append(draft)
        for list_ in resource.lists:
            self._fill_list(list_, drafts)
        for draft in drafts:
            if draft.row.number not in self._bad:
                self._clean(draft.row, draft.instance)
        return [draft for draft in drafts if draft.row.number not in self._bad]

    def _leave_out(self, draft: Draft) -> None:
        """Let nothing refer to a row that must stay away, and keep a row away that refers to one."""
        model = draft.resource.model
        gone = self.register.gone[model]
        for name in draft.resource.self_references if gone else ():
            written = draft.row.values.get(name)
            if isinstance(written, str) and written in gone:
                draft.kept = draft.kept or f"refers to {written}, {gone[written].reason}"
        if draft.kept and not draft.known_as and draft.pk not in self.register.recorded[model]:
            self.register.ids[model].pop(draft.row.key, None)
            gone[draft.row.key] = Gone(draft.kept)

    def _fill(
        self, fields: Mapping[str, AnyField], written: Sequence[_Written], allowed: Collection[str] = ()
    ) -> None:
        """Make the values of what is `written`, column by column; what is wrong is refused."""
        columns: dict[str, list[_Written]] = defaultdict(list)
        needed_names = {known.name for known in needed(next(iter(fields.values())).model)} & fields.keys()
        for each in written:
            if each.base is not None:
                each.values.update(each.base)
            elif missing := needed_names - each.fields.keys():
                for name in missing:
                    self._refuse(each.row, f"{each.at}{name}", "required", "This field is required.")
            for name in each.fields:
                columns[name].append(each)
        for name, those in columns.items():
            if name in fields:
                self._fill_column(name, fields[name], those)
                continue
            near = difflib.get_close_matches(str(name), [*fields, *allowed], n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            for each in those:
                self._refuse(each.row, f"{each.at}{name}", "unknown_field", f"There is no such field.{hint}")

    def _fill_column(self, name: str, known: AnyField, written: Sequence[_Written]) -> None:
        """Make the values of one field; text that recurs, such as codes, dates and names, is read once."""
        register, column, model = self.register, known.attname, known.related_model
        recurs = not known.unique and model is not Citation
        meant: dict[str, Any] = self._stored[known] if model is None else register.ids[model]
        for each in written:
            said = each.fields[name]
            if recurs and type(said) is str and (value := meant.get(said)) is not None:
                each.values[column] = value
                continue
            try:
                each.values[column] = value = value_of(known, said, register)
            except Retracted as retracted:
                each.kept = each.kept or f"refers to {said}, {retracted}"
            except ValidationError as error:
                for one in error.error_list:
                    self._refuse(each.row, f"{each.at}{name}", one.code or "invalid", " ".join(one.messages))
            else:
                is_to_keep = recurs and model is None and len(meant) < MOST_REMEMBERED
                if is_to_keep and isinstance(said, str) and len(said) <= LONGEST_REMEMBERED:
                    meant[said] = value

    def _fill_list(self, list_: ListField, drafts: Sequence[Draft]) -> None:
        """Give drafts the items of one list."""
        written: list[_Written] = []
        owners: list[Draft] = []
        recorded = self.register.recorded
        for draft in drafts:
            if list_.name not in draft.row.values:
                if not self.register.edits and draft.pk in recorded[draft.resource.model]:
                    draft.items[list_] = []
                continue
            draft.items[list_] = []
            items = draft.row.values[list_.name]
            if not isinstance(items, list):
                self._refuse(draft.row, list_.name, "invalid_type", "Write a list.")
                continue
            for position, item in enumerate(items):
                at = f"{list_.name}.{position}"
                if not (isinstance(item, Mapping) or list_.short):
                    example = f"{{{next(iter(list_.fields))}: its name}}"
                    self._refuse(draft.row, at, "invalid_type", f"Write what it is, such as {example}.")
                    continue
                written.append(_Written(draft.row, as_mapping(list_, item), f"{at}."))
                owners.append(draft)
        if not written:
            return
        self._fill(list_.fields, written)
        seen: set[tuple[uuid.UUID, tuple[object, ...]]] = set()
        for draft, each in zip(owners, written, strict=True):
            draft.kept = draft.kept or each.kept
            one = made(list_.model, {**each.values, f"{list_.parent}_id": draft.pk})
            said = (draft.pk, list_.said(one))
            if said in seen:
                if not self._names_merged(list_, each.fields):
                    self._refuse(
                        draft.row, each.at.removesuffix("."), "unique", "It stands in the list already."
                    )
                continue
            seen.add(said)
            draft.items[list_].append(one)

    def _names_merged(self, list_: ListField, written: Mapping[str, object]) -> bool:
        """Say whether an item names what was merged, which may then stand in the list by two names."""
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

    def _refuse(self, row: Row | Head, name: str, code: str, message: str) -> None:
        self._bad.add(row.number)
        self.refusals.add(Refusal(row.file or row.resource, row.number, row.key, name, code, message))
