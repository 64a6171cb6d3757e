"""Read a data package that `manage.py export` wrote: the rows of its CSV files, with their ids."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exchange.loading.resources import RESOURCES, Resource
from exchange.loading.rows import Refusal, Refused, Row
from exchange.tables.columns import Column, Kind, columns_of

DESCRIPTOR = "datapackage.json"
_MOST_OF_A_CELL = 10_000_000


def is_package(folder: Path) -> bool:
    """Say whether there is a data package in `folder`."""
    return (folder / DESCRIPTOR).is_file()


def read_package(folder: Path) -> list[Row]:
    """Return the rows of the package in `folder`.

    Raises Refused for what is no package of the registry (`invalid_package`), for files that are not what it
    says (`checksum_differs`), and for columns or cells that do not belong (`unknown_field`, `invalid_type`).
    """
    try:
        described = json.loads((folder / DESCRIPTOR).read_bytes())
        tables = [
            (each["name"], each["path"], each["hash"])
            for each in described["resources"]
            if each["format"] == "csv"
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise _refused(
            DESCRIPTOR, "invalid_package", f"This is no data package of the registry: {error!r}."
        ) from error
    rows: list[Row] = []
    for name, path, digest in tables:
        file = (folder / path).resolve()
        if name not in RESOURCES or not file.is_relative_to(folder.resolve()) or not file.is_file():
            raise _refused(DESCRIPTOR, "invalid_package", f"There is no resource {name!r} at {path!r}.")
        if f"sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}" != digest:
            raise _refused(path, "checksum_differs", "The file is not the one that the package describes.")
        rows += _rows(RESOURCES[name], file, path)
    return rows


def _rows(resource: Resource, file: Path, path: str) -> Iterator[Row]:
    columns = {column.name: column for column in columns_of(resource.name) if column.taken}
    csv.field_size_limit(_MOST_OF_A_CELL)
    with file.open(encoding="utf-8", newline="") as opened:
        lines = csv.reader(opened)
        names = next(lines, [])
        if unknown := [name for name in names if name not in columns]:
            raise _refused(path, "unknown_field", f"There is no column {unknown[0]!r} of {resource.name}.")
        for number, cells in enumerate(lines, start=1):
            try:
                values = _values(resource, [columns[name] for name in names], cells)
            except ValueError as error:
                raise _refused(path, "invalid_type", str(error), row=number) from error
            yield Row(resource.name, number, values, path)


def _values(resource: Resource, columns: list[Column], cells: list[str]) -> dict[str, Any]:
    """Return the values of a line; an empty cell is null where the field can be, and else left out."""
    values: dict[str, Any] = {}
    for column, cell in zip(columns, cells, strict=True):
        name, _, part = column.name.partition(".")
        if part:
            values.setdefault(name, {})[part] = cell
        elif cell:
            values[name] = _value(column.kind, cell)
        elif (known := resource.fields.get(name)) is not None and known.null:
            values[name] = None
    return values


def _value(kind: Kind, cell: str) -> Any:
    if kind is Kind.INTEGER:
        return int(cell)
    if kind is Kind.BOOLEAN:
        return cell == "true"
    return json.loads(cell) if kind is Kind.JSON else cell


def _refused(file: str, code: str, message: str, row: int = 0) -> Refused:
    return Refused([Refusal(file, row, "", "", code, message)])
