"""What nodes say alike: their names, what they rest on, when they hold, and what they link to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from exchange.exports.naming import said, supporting, uri
from sources.facts import Stance, Standing

Node: TypeAlias = dict[str, Any]
Row: TypeAlias = Mapping[str, Any]
Describe: TypeAlias = Callable[[Row], Iterator[Node]]


def node(row: Row, *types: str) -> Node:
    """Return a node with the name of the row and what it rests on, if it is cited."""
    about = {"id": uri(row), "type": [*types], **said({"dcterms:identifier": row.get("slug")})}
    if "citation" in row:
        disputing = [each for each in row.get("further_citations", ()) if each["stance"] == Stance.DISPUTES]
        about |= {
            "prov:wasDerivedFrom": [ref(each["source"]) for each in supporting(row)],
            **said(
                {
                    "prov:qualifiedDerivation": [
                        {
                            "type": "prov:Derivation",
                            "prov:entity": ref(each["source"]),
                            "tk:locator": each["locator"],
                        }
                        for each in supporting(row)
                        if each["locator"]
                    ],
                    "tk:disputedBy": [ref(each["source"]) for each in disputing],
                }
            ),
            "tk:confidence": row["confidence"],
        }
    return about | said({"skos:note": row.get("note")}) | period(row)


def fact(row: Row, *types: str) -> Node:
    """Return the node of a row that is an entity of its own: an account of a claim, or a step that is cited."""
    return node(row, *types, "prov:Entity") | said(
        {"tk:standing": row.get("standing"), "tk:attestedOn": row.get("attested_on")}
    )


def period(row: Row) -> Node:
    """Return the half-open period of a row, each bound as known."""
    return said(
        {
            "schema:validFrom": row.get("valid_from"),
            "schema:validUntil": row.get("valid_until"),
            "tk:ended": row.get("ended"),
        }
    )


def names(row: Row) -> Node:
    """Return what a row is called, in English and in Chinese characters."""
    return labels(row["name"], row.get("name_zh"))


def labels(english: str | None, chinese: str | None) -> Node:
    """Return labels in the languages in which there are some."""
    told = [
        {"@value": text, "@language": tag} for text, tag in ((english, "en"), (chinese, "zh-Hans")) if text
    ]
    return said({"skos:prefLabel": told})


def to(row: Row, **words: str) -> Node:
    """Return links to what the references of `row` name, as far as they name anything: `column="word"`."""
    return {words[name]: ref(row[name]) for name in words if row.get(name)}


def ref(reference: Row) -> Node:
    """Return a link to the row that is named."""
    return {"id": uri(reference)}


def refs(references: list[Row]) -> list[Node]:
    """Return links to the rows that are named."""
    return [ref(each) for each in references]


def link(row: Row, subject: str, word: str, object_: str) -> Iterator[Node]:
    """Yield what a row says as a plain link from one of its references to another, unless it is deprecated."""
    if row.get("standing") != Standing.DEPRECATED and row[subject] and row[object_]:
        yield {"id": uri(row[subject]), word: ref(row[object_])}


def amount(number: str | None, currency: str) -> Node | None:
    """Return an amount of money; None if it is not on record."""
    if number is None:
        return None
    return {"type": "schema:MonetaryAmount", "schema:currency": currency, "schema:value": number}
