"""Rows of tables (CSV, spreadsheets): a header that names fields, and cells that hold text."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db import models

from exchange.loading.bounds import MOST_COLUMNS, Unreadable
from exchange.loading.resources import RESOURCES, AnyField, ListField, Resource
from exchange.loading.rows import Refusal, Row
from sources.models import Citation

_WHOLE = re.compile(r"^-?[0-9]{1,18}$", re.ASCII)
_NOTHING = object()


class Table:
    """What the columns of a table mean.

    A column is a field of the resource, `id`, or one of its lists; a citation stands in one column, its source, or
    in two, such as `citation.source` and `citation.locator`. Refusals: unknown_resource, no_header, blank_column,
    duplicate_column, unknown_field, too_many_columns.
    """

    def __init__(self, resource: str, header: Sequence[str]) -> None:
        if resource not in RESOURCES:
            raise Unreadable("unknown_resource", f"There is no resource {resource!r}.", row=1)
        self.resource = RESOURCES[resource]
        self.header = [name.strip() for name in header]
        if not any(self.header):
            raise Unreadable("no_header", "The first row names the fields.", row=1)
        if len(self.header) > MOST_COLUMNS:
            raise Unreadable("too_many_columns", f"A table has at most {MOST_COLUMNS} columns.", row=1)
        self.readers = [_reader(self.resource, name) for name in self.header]
        for place, name in enumerate(self.header):
            if name in self.header[:place]:
                raise Unreadable("duplicate_column", "The column stands twice.", row=1, column=name)

    def row(self, number: int, cells: Sequence[str], refusals: list[Refusal]) -> Row | None:
        """Return the row that `cells` are; None with a refusal (wrong_number_of_cells) if they are none."""
        if len(cells) != len(self.header):
            message = f"The header has {len(self.header)} columns, the row {len(cells)}."
            refusals.append(Refusal("", number, "", "", "wrong_number_of_cells", message))
            return None
        values: dict[str, Any] = {}
        for (name, part, read), cell in zip(self.readers, cells, strict=True):
            value = read(cell)
            if value is _NOTHING:
                continue
            if part:
                values.setdefault(name, {})[part] = value
            else:
                values[name] = value
        return Row(self.resource.name, number, values)


def _reader(resource: Resource, name: str) -> tuple[str, str, Callable[[str], object]]:
    """Return the field that a column fills, the part of it if it has two, and what reads its cells."""
    if not name:
        raise Unreadable("blank_column", "Every column has a name.", row=1)
    lists: Mapping[str, ListField] = {list_.name: list_ for list_ in resource.lists}
    whole, _, part = name.partition(".")
    if name == "id":
        return name, "", lambda cell: cell or _NOTHING
    if name in lists:
        return name, "", _list
    known = resource.fields.get(whole)
    if known is not None and part in ("source", "locator") and known.related_model is Citation:
        empty: object = "" if part == "locator" else _NOTHING
        return whole, part, lambda cell: cell or empty
    if known is None or part:
        near = difflib.get_close_matches(name, ["id", *resource.fields, *lists], n=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise Unreadable("unknown_field", f"There is no such field.{hint}", row=1, column=name)
    return name, "", _field(known)


def _field(known: AnyField) -> Callable[[str], object]:
    """Return what reads the cells of a field; an empty one is null, else blank text, else as if it were not there."""
    empty = None if known.null else "" if known.blank and not known.has_default() else _NOTHING
    if known.has_default() and known.default == "":
        empty = ""
    convert = next((read for kind, read in _READ if isinstance(known, kind)), str)
    return lambda cell: empty if not cell else convert(cell)


def _whole(cell: str) -> object:
    return int(cell) if _WHOLE.match(cell) else cell


def _truth(cell: str) -> object:
    return {"true": True, "false": False}.get(cell.lower(), cell)


def _json(cell: str) -> object:
    try:
        return json.loads(cell, parse_float=Decimal)
    except (ValueError, RecursionError):
        return cell  # The loader says what is wanted.


def _list(cell: str) -> object:
    """Read a list: JSON, or names with semicolons between them."""
    if cell.lstrip().startswith("["):
        return _json(cell)
    return [part.strip() for part in cell.split(";") if part.strip()]


_READ: list[tuple[type[AnyField], Callable[[str], object]]] = [
    (models.BooleanField, _truth),
    (models.IntegerField, _whole),
    (models.JSONField, _json),
]
