"""Examples for the contract: made of the declared shapes, so that none can go stale.

Every value is invented: no example states a fact of the data set. A name or address follows the kind
of thing that it belongs to (`InstitutionRef` is `example-institution`), other texts are listed here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

ID = "01931b5e-7a40-7c3e-8f21-5d0c3a9be417"
REVISION = "r7"
INSTANT = "2026-11-21T12:00:00.000000Z"
ETAG = f'"{REVISION}-5f0c3a9be4171d2e8b60"'

TEXTS: dict[str, Any] = {
    "about": "What it is about.",
    "access": "read",
    "actor": "an-editor",
    "amount": "1000000",
    "archived_url": "https://archive.example.org/2024/report",
    "attested_on": None,
    "born": "1960",
    "breakdown": "",
    "central_amount": "400000",
    "central": "400000",
    "central_share": "0.4",
    "central_share_max": "0.5",
    "central_share_min": None,
    "city": "Example City",
    "claim_key": ID,
    "code": None,
    "conditions": "",
    "confidence": "high",
    "consultation": None,
    "contract": "https://registry.example.org/api/v1/openapi.json",
    "covers": "",
    "currency": "CNY",
    "data_release": "2026-11",
    "date": "2023-03-16",
    "date_adopted": "2023-03-10",
    "date_effective": "2023-03-16",
    "date_end": "2024-05-29",
    "date_published": "2023-03-16",
    "date_start": "2024-05-27",
    "detail": "steering_body",
    "died": None,
    "documentation": "https://registry.example.org/api/v1/docs",
    "exists": "yes",
    "field": "Applied physics",
    "figure_as_printed": "1",
    "fiscal_year": 2024,
    "fiscal_year_end": None,
    "first_period": "2012",
    "ford": "1.3",
    "from_institution": None,
    "fulfils": None,
    "holds": "yes",
    "iati_code": 3,
    "in_kind": "",
    "invested": "500000",
    "instrument_title": "Example plan for the reform of institutions",
    "instrument_title_zh": "机构改革方案示例",
    "issued": "2024",
    "known": "1500000000",
    "known_at": REVISION,
    "lang": "en",
    "language": "en",
    "last_period": "2024",
    "licence": "CC-BY-4.0",
    "local": "600000",
    "local_amount": "600000",
    "locator": "p. 4",
    "name_pinyin": "Shili",
    "name_zh": "示例",
    "next": "https://registry.example.org/api/v1/institutions?cursor=WyJleGFtcGxlIl0",
    "note": "",
    "number": 7,
    "ordinal": 90,
    "own": "0",
    "parameters": {},
    "parent": None,
    "period": "2024",
    "previous": None,
    "provider_jurisdiction": None,
    "provider_level": "central",
    "provider_program": None,
    "provider_scope": "single_institution",
    "published_by": None,
    "publisher": "Example Press",
    "reason": "First entry",
    "received_from": None,
    "receiver_institution": None,
    "receiver_jurisdiction": None,
    "receiver_program": None,
    "recorded_at": INSTANT,
    "replaces": [],
    "request_id": "3f1f0c8e-2f5b-4d0e-9d59-8c2c54c4e8f1",
    "resulting_institution": None,
    "retrieved": "2026-11-21",
    "revision": 7,
    "seats": 1,
    "sequence": None,
    "share": "0.4",
    "short_name": "",
    "site": "Example laboratory",
    "site_zh": "示例实验室",
    "standing": "normal",
    "term": "",
    "term_ends": None,
    "text": "Example Institution",
    "thing": "example-institution",
    "title": "Example title",
    "title_zh": "示例标题",
    "to_institution": None,
    "topic": "",
    "total_amount": "1000000",
    "tour": None,
    "type": "disbursement",
    "unit": "CNY",
    "unit_as_printed": "million yuan",
    "unknown": None,
    "url": "https://press.example.org/2024/report",
    "valid_from": "2023-03-16",
    "valid_on": "2024-06-01",
    "valid_until": None,
    "value": "000000",
    "whole": "1500000000",
    "vintage": "final",
}
"""Values by the name of the field; null where the field takes it, and else left to its schema."""

REVISION = "r7"
"""A revision as it is written."""

ANOTHER = ("object", "successor")
"""Fields that name another thing of the kind than the one that the row is about."""

_CANDIDATE = {
    "id": ID,
    "name": "Example Institution",
    "description": "Example Institution",
    "type": [{"id": "ministry", "name": "ministry"}, {"id": "institution", "name": "institution"}],
    "score": 99.5,
    "match": True,
    "features": [{"id": "exact", "value": 1}],
}

OF_COMPONENTS: dict[tuple[str, str], Any] = {
    ("Challenge", "text"): "What stands in the way.",
    ("Guideline", "number"): "",
    ("Identifier", "scheme"): "wikidata",
    ("Identifier", "value"): "Q90000000",
    ("NewSuggestion", "contact"): "reader@example.org",
    ("NewSuggestion", "name"): "A. Reader",
    ("NewSuggestion", "name_is_public"): False,
    ("NewSuggestion", "patch"): {"note": "Renamed by the plan."},
    ("NewSuggestion", "reason"): "The plan says so.",
    ("NewSuggestion", "resource"): "institutions",
    ("NewSuggestion", "retract"): False,
    ("NewSuggestion", "source_url"): "https://press.example.org/2024/report",
    ("NewSuggestion", "target"): "example-institution",
    ("Observation", "months"): 6,
    ("Observation", "value"): "2.5",
    ("ProgramRole", "iati_code"): 1,
    ("ReconciliationAnswer", ""): {"first": {"result": [_CANDIDATE]}},
    ("ReconciliationBody", ""): {"queries": {"first": {"query": "Example Institution", "limit": 1}}},
    ("ReconciliationForm", ""): {"queries": '{"first": {"query": "Example Institution", "limit": 1}}'},
    ("ReconciliationProposedProperties", ""): {
        "type": "institution",
        "properties": [{"id": "name_zh", "name": "name in Chinese characters"}],
    },
    ("ReconciliationService", ""): {"first": {"result": [_CANDIDATE]}},
    ("ReconciliationSuggestedEntities", ""): {
        "result": [
            {
                "id": ID,
                "name": "Example Institution",
                "description": "Example Institution",
                "notable": _CANDIDATE["type"],
            }
        ]
    },
    ("ReconciliationSuggestedWords", ""): {"result": [{"id": "ministry", "name": "ministry"}]},
    ("RecordedCitation", "locator"): "p. 5",
    ("Requirement", "reason"): "It is about no project.",
    ("Requirement", "subject"): "co_funding",
    ("Requirement", "text"): "What it asks.",
    ("Subscription", "thing"): "institutions:example-institution",
    ("SuggestedChange", "before"): "",
    ("SuggestedChange", "field"): "note",
    ("SuggestedChange", "is_conflict"): False,
    ("SuggestedChange", "is_done"): False,
    ("SuggestedChange", "now"): "",
    ("SuggestedChange", "suggested"): "Renamed by the plan.",
    ("SuggestionAcceptance", "patch"): {"note": "Renamed by the plan of 2023."},
    **{
        (kind, name): value
        for kind in ("Suggestion", "MadeSuggestion", "ReviewedSuggestion")
        for name, value in {
            "patch": {"note": "Renamed by the plan."},
            "reason": "The plan says so.",
            "resource": "institutions",
            "source_url": "https://press.example.org/2024/report",
            "suggested_by": "A. Reader",
            "state": "accepted",
            "decided_by": "an-editor",
            "decision": "As the plan says",
            "accepted_patch": {"note": "Renamed by the plan of 2023."},
            "target_retracted": False,
        }.items()
    },
}
"""Values of single fields, by what the component is about."""

OF_MEDIA_TYPES = {
    "application/graphml+xml": (
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
        '<graph edgedefault="directed"><node id="example-institution" /><node id="another-institution" />'
        '<edge source="another-institution" target="example-institution" /></graph></graphml>\n'
    ),
    "application/xml": '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03"></iati-activities>\n',
    "application/x-ndjson": '{"slug": "example-institution", "note": "A remark."}\n',
    "text/csv": "slug,note\nexample-institution,A remark.\n",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "(the bytes of a spreadsheet)",
    "text/vnd.graphviz": 'digraph authority {\n  "another-institution" -> "example-institution" [label="leads"];\n}\n',
}
"""Texts of formats other than JSON."""

_KINDS_OF_COMPONENT = re.compile(r"(Ref|Detail|Request|Address|Page)$")


class Examples:
    """Makes an example of any schema of a document whose components are `schemas`."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self.schemas = schemas

    def of(self, schema: Mapping[str, Any], name: str = "", owner: str = "") -> Any:
        """Return an example of `schema`, which is the field `name` of the component `owner`."""
        own = OF_COMPONENTS.get((self._about(owner), name))
        if own is not None:
            return own
        if reference := schema.get("$ref"):
            component = reference.rsplit("/", 1)[1]
            return self.of(self.schemas[component], name, component)
        if name == "claim_key" and owner.endswith("Request"):
            return ""
        if name in TEXTS and self._takes(schema, TEXTS[name]):
            return TEXTS[name]
        if name in ("slug", "key", "name") or owner.endswith("Address"):
            return self._called(name, owner)
        for several in ("allOf", "oneOf", "anyOf"):
            if several in schema:
                return self.of(schema[several][0], name, owner)
        return self._by_type(schema, owner)

    def _by_type(self, schema: Mapping[str, Any], owner: str) -> Any:
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        kinds = schema.get("type", "object")
        kind = kinds if isinstance(kinds, str) else kinds[0]
        if kind == "object":
            return self._object(schema, owner)
        if kind == "array":
            return [self.of(schema["items"], "", owner)]
        if kind == "string":
            formats = {
                "uuid": ID,
                "date-time": INSTANT,
                "date": "2024-06-01",
                "uri": "https://example.org/",
                "iri": "https://example.org/",
            }
            written = formats.get(schema.get("format", ""), "example")
            return REVISION if re.fullmatch(schema.get("pattern", "(?!)"), REVISION) else written
        return {"integer": schema.get("minimum", 1), "number": 1, "boolean": True}.get(kind)

    def _object(self, schema: Mapping[str, Any], owner: str) -> dict[str, Any]:
        if "properties" not in schema:
            return {"institutions": "https://registry.example.org/api/v1/institutions"}
        example = {name: self.of(field, name, owner) for name, field in schema["properties"].items()}
        if "alternatives" in example:
            example["alternatives"] = []
        return {name: value for name, value in example.items() if name != "count"}

    def _called(self, name: str, owner: str) -> str:
        """Return what an example of the kind `owner` is called; `InstitutionRef` is about an institution."""
        words = [word.lower() for word in re.findall(r"[A-Z][a-z]*", self._about(owner))]
        first = "another" if name in ANOTHER else "example"
        return " ".join([first.capitalize(), *words]) if name == "name" else "-".join([first, *words])

    def _about(self, owner: str) -> str:
        """Return what the component `owner` is about: `Institution` for `PatchedInstitutionRequest`."""
        kind = owner.removeprefix("Patched")
        while kind != (shorter := _KINDS_OF_COMPONENT.sub("", kind)):
            kind = shorter
        return kind

    def _takes(self, schema: Mapping[str, Any], value: Any) -> bool:
        """Say whether `schema` takes the listed `value`, as far as its type and codes tell."""
        if reference := schema.get("$ref"):
            return self._takes(self.schemas[reference.rsplit("/", 1)[1]], value)
        for several in ("allOf", "oneOf", "anyOf"):
            if several in schema:
                return any(self._takes(part, value) for part in schema[several])
        if "const" in schema or "enum" in schema:
            return value in schema.get("enum", [schema.get("const")])
        if schema.get("format") == "uuid" and value is not None and value != ID:
            return False
        kinds = schema.get("type", "object")
        names = {type(None): "null", str: "string", int: "integer", list: "array", dict: "object"}
        return names[type(value)] in ([kinds] if isinstance(kinds, str) else kinds)
