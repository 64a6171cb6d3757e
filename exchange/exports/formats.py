"""The formats in which the whole registry is taken away, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

from exchange.exports import json_ld, package
from exchange.exports.content import Registry


@dataclass(frozen=True, slots=True)
class Export:
    """A format of exports: its media type, the ending of its file, what it is, and what writes it."""

    media_type: str
    ending: str
    title: str
    standard: str
    write: Callable[[Registry, BinaryIO], Any]


EXPORTS: dict[str, Export] = {
    "package": Export(
        "application/zip",
        "zip",
        "Data package: all that is on record, as CSV and Parquet, with types, keys and checksums. A load reads it back.",
        "https://specs.frictionlessdata.io/data-package/",
        package.write_zip,
    ),
    "json-ld": Export(
        "application/ld+json",
        "jsonld",
        "Linked data: institutions, people, posts, events, programs and money in the words of W3C ORG, PROV-O and schema.org.",
        "https://www.w3.org/TR/json-ld11/",
        json_ld.write,
    ),
}
