"""The registry as linked data: JSON-LD 1.1 in the words of W3C ORG, PROV-O, SKOS and schema.org.

Every row of every resource is a node, which `docs/taking-away.md` maps. A fact over a period is a node of its own that
says from when until when (as known: a year, a month or a day) and from which source it is derived. Some facts are said
twice: as such a node, and as a plain link between two things that those vocabularies know, if it is no deprecated
account; a link says nothing of time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import orjson
from django.conf import settings

from exchange.exports.content import Registry
from exchange.exports.json_ld import bodies, programs
from exchange.exports.json_ld.wording import Describe, Node
from exchange.exports.naming import BASE, LICENCE, TERMS, TITLE
from exchange.loading.resources import RESOURCES

CONTEXT: dict[str, Any] = {
    "@version": 1.1,
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "tk": TERMS,
    "id": "@id",
    "type": "@type",
}
DESCRIBED: dict[str, Describe] = {**bodies.DESCRIBED, **programs.DESCRIBED}
"""What makes the nodes of a row, by resource."""


def write(registry: Registry, file: BinaryIO) -> None:
    """Write the registry as one document of JSON-LD, node by node."""
    about = {
        "id": f"{BASE}registry:{registry.moment.written}",
        "type": ["prov:Entity", "schema:Dataset"],
        "schema:name": TITLE,
        "schema:version": settings.DATA_RELEASE,
        "schema:license": {"id": LICENCE},
        "schema:identifier": registry.moment.written,
        "prov:generatedAtTime": {
            "@value": registry.recorded_at,
            "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
        },
    }
    file.write(b'{"@context":' + orjson.dumps(CONTEXT) + b',"@graph":[\n' + orjson.dumps(about))
    for node in nodes(registry):
        file.write(b",\n" + orjson.dumps(node))
    file.write(b"\n]}\n")


def nodes(registry: Registry) -> Iterator[Node]:
    """Yield all nodes, in the order of the resources."""
    for resource in RESOURCES:
        describe = DESCRIBED[resource]
        for row in registry.each(resource):
            yield from describe(row)
