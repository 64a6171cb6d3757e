"""The formats in which the whole registry is taken away, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

from exchange.exports import follow_the_money, graphml, json_ld, package, popolo
from exchange.exports.content import Registry
from exchange.exports.iati import activities, organisations


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
        "Linked data: all that is on record, in the words of W3C ORG, PROV-O, SKOS and schema.org.",
        "https://www.w3.org/TR/json-ld11/",
        json_ld.write,
    ),
    "popolo": Export(
        "application/json",
        "popolo.json",
        "Popolo: people, organizations, posts, memberships, areas and events.",
        "https://www.popoloproject.com/specs/",
        popolo.write,
    ),
    "iati-activities": Export(
        "application/xml",
        "iati-activities.xml",
        "IATI 2.03: programs as activities, with who takes part in them, budgets and transactions.",
        "https://iatistandard.org/en/iati-standard/203/activity-standard/",
        activities.write,
    ),
    "iati-organisations": Export(
        "application/xml",
        "iati-organisations.xml",
        "IATI 2.03: institutions as organisations.",
        "https://iatistandard.org/en/iati-standard/203/organisation-standard/",
        organisations.write,
    ),
    "followthemoney": Export(
        "application/x-ndjson",
        "ftm.ndjson",
        "FollowTheMoney: institutions, people, posts, programs, links and payments as entities, one a line.",
        "https://followthemoney.tech/",
        follow_the_money.write,
    ),
    "graphml": Export(
        "application/graphml+xml",
        "graphml",
        "GraphML: things as nodes; relations, tenures, roles and flows of money as edges.",
        "http://graphml.graphdrawing.org/specification.html",
        graphml.write,
    ),
}
