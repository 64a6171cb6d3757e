"""The registry as linked data: JSON-LD 1.1 in the words of W3C ORG, PROV-O and schema.org.

Institutions are `org:FormalOrganization`, posts `org:Post`, people `schema:Person`, tenures `org:Membership`,
reorganizations `org:ChangeEvent`, programs `schema:Project`, and sources `prov:PrimarySource`. A fact over a
period is a node of its own that says from when until when (as known: a year, a month or a day) and from which source
it is derived. A relation is said twice: by the property of ORG of which its type is a sub-property, if it is no
deprecated account, and as a node `tk:Relation` with its period.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

import orjson
from django.conf import settings

from exchange.exports.content import Registry
from institutions.models import RELATIONS
from sources.facts import Standing

BASE = "urn:tiaokuai:"
"""What ids begin with: a registry may be kept at many addresses, and its rows have one name everywhere."""
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
CONTEXT: dict[str, Any] = {
    "@version": 1.1,
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "tk": f"{BASE}term:",
    "id": "@id",
    "type": "@type",
}


def write(registry: Registry, file: BinaryIO) -> None:
    """Write the registry as one document of JSON-LD, node by node."""
    about = {
        "id": f"{BASE}registry:{registry.moment.written}",
        "type": ["prov:Entity", "schema:Dataset"],
        "schema:name": "Tiaokuai",
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


def nodes(registry: Registry) -> Iterator[dict[str, Any]]:
    """Yield all nodes, in the order of the resources."""
    for row in registry.each("sources"):
        yield {
            **_node(row, "prov:PrimarySource", "schema:CreativeWork"),
            **_said({"schema:name": row["title"], "schema:publisher": row["publisher"], "schema:datePublished": row["date"],
                     "schema:url": row["url"], "schema:inLanguage": row["language"]}),
        }  # fmt: skip
    for row in registry.each("jurisdictions"):
        yield {
            **_thing(row, "schema:AdministrativeArea"),
            **_names(row),
            **_said({"schema:identifier": row["code"]}),
            **_to(row, "schema:containedInPlace", "parent"),
        }
    for row in registry.each("institutions"):
        about = {"schema:additionalType": row["kind"]}
        yield {
            **_thing(row, "org:FormalOrganization", "schema:Organization"),
            **_names(row),
            **about,
            **_to(row, "schema:areaServed", "jurisdiction"),
        }
    for row in registry.each("names"):
        text = {"@value": row["text"], "@language": row["lang"]}
        yield {
            **_fact(row, "tk:Name"),
            **_to(row, "tk:of", "institution"),
            "schema:name": text,
            "tk:kind": row["kind"],
        }
    for row in registry.each("identifiers"):
        yield {
            **_fact(row, "schema:PropertyValue"),
            **_to(row, "tk:of", "institution"),
            "schema:propertyID": row["scheme"],
            "schema:value": row["value"],
        }
    for row in registry.each("relations"):
        yield {
            **_fact(row, "tk:Relation"),
            **_to(row, "tk:subject", "subject"),
            **_to(row, "tk:object", "object"),
            "tk:relation": {"id": f"tk:{row['type']}"},
        }
        if row["standing"] != Standing.DEPRECATED:
            yield {"id": _id(row["subject"]), RELATIONS[row["type"]].org: {"id": _id(row["object"])}}
    for row in registry.each("people"):
        yield {
            **_thing(row, "schema:Person"),
            **_names(row),
            **_said({"schema:birthDate": row["born"], "schema:deathDate": row["died"]}),
        }
    for row in registry.each("posts"):
        yield {
            **_thing(row, "org:Post"),
            **_labels(row["title"], row["title_zh"]),
            **_to(row, "org:postIn", "institution"),
        }
    for row in registry.each("tenures"):
        yield {
            **_fact(row, "org:Membership"),
            **_to(row, "org:member", "person"),
            **_to(row, "tk:post", "post"),
            "tk:kind": row["kind"],
        }
        if row["standing"] != Standing.DEPRECATED:
            yield {"id": _id(row["person"]), "org:holds": {"id": _id(row["post"])}}
    for row in registry.each("change-events"):
        yield {
            **_thing(row, "org:ChangeEvent", "prov:Activity"),
            **_labels(row["name"], ""),
            **_said({"dcterms:date": row["date_effective"] or row["date_published"] or row["date_adopted"]}),
        }
    for row in registry.each("outcomes"):
        yield {
            **_node(row, "tk:Outcome"),
            **_derived(row),
            **_to(row, "tk:changeEvent", "change_event"),
            "tk:kind": row["type"],
            **_to(row, "tk:institution", "institution"),
            **_to(row, "tk:resultingInstitution", "resulting_institution"),
        }
        changed = {
            **_to(row, "org:originalOrganization", "institution"),
            **_to(row, "org:resultingOrganization", "resulting_institution"),
        }
        if "org:resultingOrganization" in changed:
            yield {"id": _id(row["change_event"]), **changed}
    for row in registry.each("programs"):
        yield {
            **_thing(row, "schema:Project"),
            **_names(row),
            "schema:additionalType": row["kind"],
            **_to(row, "dcterms:isPartOf", "parent"),
        }
    for row in registry.each("funding-flows"):
        amount = {
            "type": "schema:MonetaryAmount",
            "schema:currency": row["currency"],
            "schema:value": row["amount"],
        }
        node = {
            **_fact(row, "tk:FundingFlow"),
            "tk:kind": row["type"],
            "schema:amount": amount,
            **_to(row, "tk:program", "program"),
            **_said({"dcterms:date": row["date"]}),
        }
        for side, word in (("provider", "schema:funder"), ("receiver", "schema:recipient")):
            for kind in ("institution", "program", "jurisdiction"):
                node |= _to(row, word, f"{side}_{kind}")
        yield node


def _id(reference: Mapping[str, Any]) -> str:
    return f"{BASE}{reference['id']}"


def _node(row: Mapping[str, Any], *types: str) -> dict[str, Any]:
    slug = {"dcterms:identifier": row["slug"]} if row.get("slug") else {}
    return {"id": _id(row), "type": [*types], **slug}


def _derived(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a row rests on, and how sure the record is."""
    sources = [
        row["citation"]["source"],
        *(each["source"] for each in row.get("further_citations", ()) if each["stance"] == "supports"),
    ]
    return {
        "prov:wasDerivedFrom": [{"id": _id(source)} for source in sources],
        "tk:confidence": row["confidence"],
    }


def _thing(row: Mapping[str, Any], *types: str) -> dict[str, Any]:
    return {**_node(row, *types), **_derived(row), **_period(row)}


def _fact(row: Mapping[str, Any], *types: str) -> dict[str, Any]:
    return {
        **_node(row, *types, "prov:Entity"),
        **_derived(row),
        **_period(row),
        "tk:standing": row["standing"],
    }


def _period(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the half-open period of a row, each bound as known."""
    return _said(
        {
            "schema:validFrom": row.get("valid_from"),
            "schema:validUntil": row.get("valid_until"),
            "tk:ended": row.get("ended"),
        }
    )


def _names(row: Mapping[str, Any]) -> dict[str, Any]:
    return _labels(row["name"], row.get("name_zh", ""))


def _labels(english: str | None, chinese: str | None) -> dict[str, Any]:
    labels = [
        {"@value": text, "@language": tag} for text, tag in ((english, "en"), (chinese, "zh-Hans")) if text
    ]
    return {"skos:prefLabel": labels} if labels else {}


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is established of `values`."""
    return {name: value for name, value in values.items() if value}


def _to(row: Mapping[str, Any], word: str, name: str) -> dict[str, Any]:
    """Return the link `word` to what the reference `name` names, if it names anything."""
    return {word: {"id": _id(row[name])}} if row.get(name) else {}
