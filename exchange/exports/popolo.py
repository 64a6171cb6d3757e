"""The registry as Popolo: people, organizations, posts, memberships, areas and events, in one document of JSON.

Dates are as precise as they are known (`2023`, `2023-03`, `2023-03-16`), which is Popolo's own way. An end is
the first day on which something no longer holds; where it has ended and the day is not known, or whether it
has ended is not known, `ended` says so. Popolo knows one account of each claim: the best on record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO

import orjson
from django.db.models import Q

from exchange.exports.content import Registry
from exchange.exports.naming import Addresses, about, said, supporting, uri
from institutions.models import NameKind, RelationType

FACTS = ("names", "identifiers", "relations", "tenures", "jurisdiction-codes")
"""The resources of claims of which one account is told."""


def write(registry: Registry, file: BinaryIO) -> None:
    """Write one object: `meta`, and an array of each class of Popolo, row by row."""
    meta = {**about(registry), "left_out": {"other_accounts": registry.passed_over(*FACTS)}}
    file.write(b'{"meta":' + orjson.dumps(meta))
    addresses = Addresses()
    for name, rows in CLASSES.items():
        file.write(b',\n"' + name.encode() + b'":[')
        before = b"\n"
        for row in rows(registry, addresses):
            file.write(before + orjson.dumps(row))
            before = b",\n"
        file.write(b"]")
    file.write(b"}\n")


def persons(registry: Registry, addresses: Addresses) -> Iterator[dict[str, Any]]:
    """Yield people by id; their names in Chinese characters and in pinyin are other names."""
    for row in registry.each("people", by="id"):
        others = [
            {"name": row[field], "lang": lang}
            for field, lang in (("name_zh", "zh-Hans"), ("name_pinyin", "zh-Latn-pinyin"))
            if row[field]
        ]
        yield {
            "id": uri(row),
            "name": row["name"],
            **said({"other_names": others, "birth_date": row["born"], "death_date": row["died"]}),
            **_told(row, addresses),
        }


def organizations(registry: Registry, addresses: Addresses) -> Iterator[dict[str, Any]]:
    """Yield institutions by id, with their names and identifiers, and the one that each is part of."""
    names = registry.parts("names", "institution")
    identifiers = registry.parts("identifiers", "institution")
    relations = registry.parts("relations", "subject")
    for row in registry.each("institutions", by="id"):
        parents = [
            each["object"]
            for each in relations.of(row)
            if each["type"] == RelationType.PART_OF and each["ended"] == "no"
        ]
        yield {
            "id": uri(row),
            "name": row["name"] or row["slug"],
            "classification": row["kind"],
            **said(
                {
                    "other_names": [_name(each) for each in names.of(row) if _adds(each, row)],
                    "identifiers": [
                        {"scheme": each["scheme"], "identifier": each["value"]}
                        for each in identifiers.of(row)
                    ],
                    "parent_id": uri(parents[0]) if parents else None,
                    "area_id": uri(row["jurisdiction"]),
                    "founding_date": row["valid_from"],
                    "dissolution_date": row["valid_until"],
                }
            ),
            **_how_ended(row),
            **_told(row, addresses),
        }


def posts(registry: Registry, addresses: Addresses) -> Iterator[dict[str, Any]]:
    """Yield posts by id; what they are called in Chinese is another label."""
    for row in registry.each("posts", by="id"):
        yield {
            "id": uri(row),
            "label": row["title"],
            "role": row["title"],
            "organization_id": uri(row["institution"]),
            **said(
                {"other_labels": [{"name": row["title_zh"], "lang": "zh-Hans"}] if row["title_zh"] else []}
            ),
            **_dates(row),
            **_told(row, addresses),
        }


def memberships(registry: Registry, addresses: Addresses) -> Iterator[dict[str, Any]]:
    """Yield the tenures of posts, then the relations by which an institution is a member of another."""
    tenures = registry.parts("tenures", "post")
    for post in registry.each("posts", by="id"):
        for row in tenures.of(post):
            yield {
                "id": uri(row),
                "person_id": uri(row["person"]),
                "organization_id": uri(post["institution"]),
                "post_id": uri(post),
                "role": post["title"],
                **said({"label": row["term"]}),
                "classification": row["kind"],
                **_dates(row),
                **_told(row, addresses),
            }
    for row in registry.each("relations", by="id", best=True, where=Q(type=RelationType.MEMBER_OF)):
        yield {
            "id": uri(row),
            "member": {"@type": "Organization", "id": uri(row["subject"]), "name": row["subject"]["name"]},
            "organization_id": uri(row["object"]),
            **_dates(row),
            **_told(row, addresses),
        }


def areas(registry: Registry, addresses: Addresses) -> Iterator[dict[str, Any]]:
    """Yield areas by id; their codes in other lists than ISO 3166 are in `identifiers`."""
    codes = registry.parts("jurisdiction-codes", "jurisdiction")
    for row in registry.each("jurisdictions", by="id"):
        yield {
            "id": uri(row),
            "name": row["name"],
            "classification": row["kind"],
            **said(
                {
                    "other_names": [{"name": row["name_zh"], "lang": "zh-Hans"}] if row["name_zh"] else [],
                    "identifier": row["code"],
                    "identifiers": [
                        {"scheme": each["scheme"], "identifier": each["value"]} for each in codes.of(row)
                    ],
                    "parent_id": uri(row["parent"]) if row["parent"] else None,
                }
            ),
            **_told(row, addresses),
        }


def events(registry: Registry, addresses: Addresses) -> Iterator[dict[str, Any]]:
    """Yield the tours of people in office, then their visits, each part of its tour."""
    for row in registry.each("tours", by="id"):
        yield {**_event(row, row["title"], row["kind"]), **_told(row, addresses)}
    for row in registry.each("visits", by="id"):
        place = ", ".join(dict.fromkeys(filter(None, (row["city"], row["jurisdiction"]["name"]))))
        yield {
            **_event(row, row["site"], row["site_kind"]),
            "location": place,
            **said(
                {
                    "description": row["topic"],
                    "organization_id": uri(row["institution"]) if row["institution"] else None,
                    "parent_id": uri(row["tour"]) if row["tour"] else None,
                }
            ),
            **_told(row, addresses),
        }


CLASSES: dict[str, Callable[[Registry, Addresses], Iterator[dict[str, Any]]]] = {
    "areas": areas,
    "organizations": organizations,
    "posts": posts,
    "persons": persons,
    "memberships": memberships,
    "events": events,
}
"""The arrays of the document, each after those that it refers to."""


def _event(row: Mapping[str, Any], name: str, kind: str) -> dict[str, Any]:
    """Return an event; a first day without a last one is its only day."""
    return {
        "id": uri(row),
        "name": name,
        "classification": kind,
        "start_date": row["date_start"],
        "end_date": row["date_end"] or row["date_start"],
        "attendees": [{"id": uri(row["person"]), "name": row["person"]["name"]}],
    }


def _adds(name: Mapping[str, Any], institution: Mapping[str, Any]) -> bool:
    """Say whether a name tells more than that it is the name of the institution."""
    dated = name["valid_from"] or name["valid_until"] or name["ended"] != "no"
    return bool(dated) or name["kind"] != NameKind.LABEL or name["text"] != institution["name"]


def _name(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": row["text"], "lang": row["lang"], "note": row["kind"], **_dates(row)}


def _dates(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **said({"start_date": row["valid_from"], "end_date": row["valid_until"]}),
        **_how_ended(row),
    }


def _how_ended(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return what Popolo has no word for: that it ended on a day that is not known, or may have."""
    return {"ended": row["ended"]} if not row["valid_until"] and row["ended"] != "no" else {}


def _told(row: Mapping[str, Any], addresses: Addresses) -> dict[str, Any]:
    """Return what a row rests on, and how sure the record is."""
    links = [
        {
            "url": addresses.of(each["source"]),
            "note": ", ".join(filter(None, (each["source"]["name"], each["locator"]))),
        }
        for each in supporting(row)
    ]
    return {"sources": links, "confidence": row["confidence"]}
