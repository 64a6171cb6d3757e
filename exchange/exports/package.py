"""The registry as a Frictionless data package (version 1 of the specification): CSV and Parquet with their types.

Each resource is `data/<resource>.csv`, and the same as `parquet/<resource>.parquet`; `datapackage.json` tells
types, codes, keys, checksums, licence and data release, and the checksum of it all. A load reads it back.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings

from exchange.exports.content import Registry, is_by_id, kept_columns
from exchange.loading.resources import RESOURCES, natural
from exchange.tables.columns import Column, Kind
from exchange.tables.formats import csv_bytes, parquet_bytes

DESCRIPTOR = "datapackage.json"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
UNITS = {
    ("funding-flows", "amount"): "units of `currency`",
    ("offers", "central_amount"): "units of `currency`",
    ("offers", "local_amount"): "units of `currency`",
    ("consultations", "central_amount"): "units of `currency`",
    ("consultations", "local_amount"): "units of `currency`",
    ("consultations", "total_amount"): "units of `currency`",
    ("consultations", "central_share"): "share of one",
    ("joint-actions", "central_share_min"): "share of one",
    ("joint-actions", "central_share_max"): "share of one",
    ("observations", "value"): "the unit of the indicator",
}
"""What numbers are counted in."""
_TYPES = {
    Kind.TEXT: "string",
    Kind.INTEGER: "integer",
    Kind.NUMBER: "number",
    Kind.BOOLEAN: "boolean",
    Kind.DATE: "date",
    Kind.INSTANT: "datetime",
}


def files(registry: Registry) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Yield the path and the parts of each file of the package; each is to be taken whole before the next."""
    described: list[dict[str, Any]] = []
    for name in RESOURCES:
        columns = kept_columns(name)
        for path, parts, about in (
            (f"data/{name}.csv", csv_bytes(columns, registry.rows(name), guard=False), _csv_resource(name)),
            (f"parquet/{name}.parquet", parquet_bytes(columns, registry.rows(name)), _parquet_resource(name)),
        ):
            counted = _Counted(parts)
            yield path, iter(counted)
            described.append({**about, "path": path, "bytes": counted.size, "hash": f"sha256:{counted.hex}"})
    yield DESCRIPTOR, iter([_json(_descriptor(registry, described))])


class _Counted:
    """Parts of a file, with its size and its digest when they have passed."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self.parts, self.size, self._digest = parts, 0, hashlib.sha256()

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            self.size += len(part)
            self._digest.update(part)
            yield part

    @property
    def hex(self) -> str:
        """Return the digest (SHA-256)."""
        return self._digest.hexdigest()


def _descriptor(registry: Registry, described: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what `datapackage.json` says; `content` is the checksum of what a load keeps: of all the CSV."""
    tables = [each for each in described if each["format"] == "csv"]
    lines = "".join(f"{each['hash']}  {each['path']}\n" for each in tables)
    return {
        "profile": "data-package",
        "name": "tiaokuai",
        "title": "Tiaokuai: who governs science and technology, who pays, and under which rule",
        "version": settings.DATA_RELEASE,
        "created": registry.recorded_at,
        "licenses": [LICENCE],
        "revision": registry.moment.written,
        "content": f"sha256:{hashlib.sha256(lines.encode()).hexdigest()}",
        "resources": described,
    }


def _csv_resource(name: str) -> dict[str, Any]:
    columns = kept_columns(name)
    key = natural(RESOURCES[name].model)
    references = [
        {
            "fields": column.name,
            "reference": {
                "resource": "" if column.refers_to == name else column.refers_to,
                "fields": "id" if is_by_id(column) else "slug",
            },
        }
        for column in columns
        if column.refers_to
    ]
    schema: dict[str, Any] = {
        "fields": [_field(name, column, key) for column in columns],
        "primaryKey": "id",
        "missingValues": [""],
    }
    if references:
        schema["foreignKeys"] = references
    return {
        "name": name,
        "title": str(RESOURCES[name].model._meta.verbose_name_plural),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _parquet_resource(name: str) -> dict[str, Any]:
    return {
        "name": f"{name}-parquet",
        "profile": "data-resource",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
    }


def _field(resource: str, column: Column, key: str) -> dict[str, Any]:
    """Return what the package says of a column: type, meaning, unit and constraints."""
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.kind) or _type_of_json(resource, column),
    }
    if column.about:
        field["description"] = column.about
    if unit := UNITS.get((resource, column.name)):
        field["unit"] = unit
    constraints: dict[str, Any] = {}
    if column.name in ("id", key):
        constraints["unique"] = True
    if column.name == "id" or _is_required(resource, column.name):
        constraints["required"] = True
    if column.codes:
        constraints["enum"] = list(column.codes)
    if constraints:
        field["constraints"] = constraints
    return field


def _is_required(resource: str, name: str) -> bool:
    known = RESOURCES[resource].fields.get(name.removesuffix(".source"))
    return known is not None and not known.null and not known.blank


def _type_of_json(resource: str, column: Column) -> str:
    return "array" if column.name in {list_.name for list_ in RESOURCES[resource].lists} else "object"


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def write_folder(registry: Registry, folder: Path, *, told: Callable[[str], object] = lambda _: None) -> None:
    """Write the package into `folder`, which is made if it is not there; `told` hears of each file."""
    for path, parts in files(registry):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            for part in parts:
                file.write(part)
        told(path)


def write_zip(registry: Registry, file: BinaryIO) -> None:
    """Write the package as one ZIP file whose entries bear no time of their making."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, parts in files(registry):
            entry = zipfile.ZipInfo(path, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with archive.open(entry, "w", force_zip64=True) as opened:
                for part in parts:
                    opened.write(part)
