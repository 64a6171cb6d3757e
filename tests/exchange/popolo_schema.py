"""What Popolo asks of its classes, as one JSON Schema (2020-12), drawn from its specification.

A property that the specification does not have is allowed by it where its own words do not suffice; the few that
we add are named here, so that no other slips in.
"""

from __future__ import annotations

from typing import Any

DATE = {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"}
URI = {"type": "string", "format": "uri", "pattern": "^[a-z][a-z0-9+.-]*:"}
TEXT = {"type": "string", "minLength": 1}


def _of(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": schema}


def _class(needed: tuple[str, ...], **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": list(needed),
        "properties": properties,
        "additionalProperties": False,
    }


LINKS = _of(_class(("url",), url=URI, note=TEXT))
OURS = {"confidence": {"enum": ["high", "medium", "low"]}, "ended": {"enum": ["yes", "unknown"]}}
OTHER_NAMES = _of(
    _class(("name",), name=TEXT, lang=TEXT, note=TEXT, start_date=DATE, end_date=DATE, ended=OURS["ended"])
)
IDENTIFIERS = _of(_class(("identifier",), identifier=TEXT, scheme=TEXT))
DATED = {"start_date": DATE, "end_date": DATE}

AREA = _class(
    ("id", "name"), id=URI, name=TEXT, identifier=TEXT, classification=TEXT, parent_id=URI, sources=LINKS,
    other_names=OTHER_NAMES, identifiers=IDENTIFIERS, **OURS,
)  # fmt: skip
PERSON = _class(
    ("id", "name"), id=URI, name=TEXT, other_names=OTHER_NAMES, identifiers=IDENTIFIERS, birth_date=DATE,
    death_date=DATE, sources=LINKS, **OURS,
)  # fmt: skip
ORGANIZATION = _class(
    ("id", "name"), id=URI, name=TEXT, classification=TEXT, other_names=OTHER_NAMES, identifiers=IDENTIFIERS,
    parent_id=URI, area_id=URI, founding_date=DATE, dissolution_date=DATE, sources=LINKS, **OURS,
)  # fmt: skip
POST = _class(
    ("id", "organization_id"), id=URI, label=TEXT, role=TEXT, organization_id=URI, sources=LINKS,
    other_labels=OTHER_NAMES, **DATED, **OURS,
)  # fmt: skip
MEMBERSHIP = _class(
    ("id", "organization_id"), id=URI, label=TEXT, role=TEXT, person_id=URI, organization_id=URI, post_id=URI,
    member={"type": "object", "required": ["@type", "id"]}, classification=TEXT, sources=LINKS, **DATED, **OURS,
)  # fmt: skip
EVENT = _class(
    ("id", "name"), id=URI, name=TEXT, description=TEXT, location=TEXT, classification=TEXT, organization_id=URI,
    attendees=_of({"type": "object", "required": ["id", "name"]}), parent_id=URI, sources=LINKS, **DATED, **OURS,
)  # fmt: skip

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["meta", "persons", "organizations", "memberships", "posts", "areas", "events"],
    "additionalProperties": False,
    "properties": {
        "meta": {"type": "object"},
        "persons": _of(PERSON),
        "organizations": _of(ORGANIZATION),
        "memberships": _of(MEMBERSHIP | {"anyOf": [{"required": ["person_id"]}, {"required": ["member"]}]}),
        "posts": _of(POST),
        "areas": _of(AREA),
        "events": _of(EVENT),
    },
}
