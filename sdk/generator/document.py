"""Read the OpenAPI document: its types, and its operations as methods of resources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Schema = Mapping[str, Any]  # JSON Schema as it was read.

PREFIX = "/api/v1"
CLOCKS = ("known_at", "valid_on", "published_by", "min_confidence")
HEADERS = ("If-Match", "If-None-Match", "Min-Revision", "X-Reason", "Idempotency-Key")
"""The headers that the faces of the SDKs set; an operation that takes another cannot be written down."""

JSON = "application/json"


class Unsupported(Exception):
    """The document says something that the SDKs have no form for; the text names it."""


@dataclass(frozen=True)
class Parameter:
    """A parameter of the query."""

    name: str
    schema: Schema
    required: bool
    description: str


@dataclass(frozen=True)
class Operation:
    """One operation, as a method: `resource` is empty for those of the registry as a whole."""

    id: str
    resource: str
    method: str
    path: str
    summary: str
    verb: str
    variables: tuple[str, ...]
    query: tuple[Parameter, ...]
    headers: frozenset[str]
    body: Schema | None
    body_required: bool
    body_types: tuple[str, ...]
    answer: Schema | None
    answer_types: tuple[str, ...]
    row: Schema | None

    @property
    def takes(self) -> tuple[str, ...]:
        """The clocks and headers that may be sent along, in a fixed order."""
        named = {parameter.name for parameter in self.query}
        if any(parameter.schema.get("type") == "object" for parameter in self.query):
            named.update(CLOCKS)  # What an operation takes under names of its own may be a clock.
        return tuple(name for name in (*CLOCKS, *HEADERS) if name in named or name in self.headers)

    @property
    def needs_query(self) -> bool:
        return any(parameter.required for parameter in self.query)


@dataclass
class Document:
    """What both SDKs are made of."""

    version: str
    schemas: Mapping[str, Schema]
    operations: list[Operation] = field(default_factory=list)

    @property
    def resources(self) -> dict[str, list[Operation]]:
        """The operations by resource, both in the order of names; those of the registry are under ""."""
        found: dict[str, list[Operation]] = {}
        for operation in sorted(self.operations, key=lambda each: (each.resource, each.id)):
            found.setdefault(operation.resource, []).append(operation)
        return found


def read(path: Path) -> Document:
    """Read the document; refuses what the SDKs have no form for."""
    raw = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    found = Document(str(raw["info"]["version"]), dict(sorted(raw["components"]["schemas"].items())))
    operations = [
        (str(address), str(method), operation)
        for address, item in raw["paths"].items()
        for method, operation in item.items()
        if method in ("get", "post", "put", "patch", "delete")
    ]
    whole = {segment(address) for address, _, each in operations if each["operationId"] == segment(address)}
    for address, method, operation in operations:
        found.operations.append(method_of(raw, address, method, operation, whole))
    names = [(operation.resource, operation.verb) for operation in found.operations]
    if twice := {name for name in names if names.count(name) > 1}:
        raise Unsupported(f"Two operations would have one name: {sorted(twice)}.")
    return found


def segment(path: str) -> str:
    """Return the first word of a path below the prefix, as it stands in operation ids."""
    return path.removeprefix(PREFIX).strip("/").partition("/")[0].replace("-", "_")


def method_of(raw: Schema, path: str, method: str, operation: Schema, whole: set[str]) -> Operation:
    name = str(operation["operationId"])
    parameters = [resolved(raw, each) for each in operation.get("parameters", ())]
    headers = frozenset(each["name"] for each in parameters if each["in"] == "header")
    if strange := headers.difference(HEADERS):
        raise Unsupported(f"{name} takes headers that the SDKs do not set: {sorted(strange)}.")
    resource = segment(path)
    if resource in whole or not name.startswith(f"{resource}_"):
        resource = ""
    content = resolved(raw, operation.get("requestBody", {})).get("content", {})
    answers = successful(raw, operation)
    shown = answers[JSON].get("schema") if JSON in answers else None
    # The format of an answer decides its type: a method returns JSON, others are downloaded.
    hidden = {"format"} if shown is not None and len(answers) > 1 else set()
    query = [each for each in parameters if each["in"] == "query" and each["name"] not in hidden]
    return Operation(
        id=name,
        resource=resource,
        method=method.upper(),
        path=path,
        summary=str(operation.get("summary", "")).rstrip(".") + ".",
        verb=name.removeprefix(f"{resource}_") if resource else name,
        variables=tuple(re.findall(r"{(\w+)}", path)),
        query=tuple(
            Parameter(
                each["name"], each["schema"], bool(each.get("required")), str(each.get("description", ""))
            )
            for each in query
        ),
        headers=headers,
        body=content.get(JSON, {}).get("schema") if content else None,
        body_required=bool(operation.get("requestBody", {}).get("required"))
        or method == "patch"
        or JSON not in content,
        body_types=tuple(sorted(content)),
        answer=shown,
        answer_types=tuple(sorted(answers)),
        row=row_of(raw, shown),
    )


def resolved(raw: Schema, value: Schema) -> Schema:
    """Follow a reference within the document."""
    while "$ref" in value:
        found: Any = raw
        for name in value["$ref"].removeprefix("#/").split("/"):
            found = found[name]
        value = found
    return value


def successful(raw: Schema, operation: Schema) -> Mapping[str, Schema]:
    """Return what an answer that it is done may be, by media type; that it is accepted only where there is no other."""
    done = {str(status): answer for status, answer in operation["responses"].items() if str(status)[0] == "2"}
    first = min(done, key=lambda status: (status == "202", status), default="")
    found: Mapping[str, Schema] = resolved(raw, done[first]).get("content", {}) if first else {}
    return found


def row_of(raw: Schema, shown: Schema | None) -> Schema | None:
    """Return the schema of the rows if the answer is a page of a list: `results`, and `next` to go on."""
    pages = [resolved(raw, each).get("properties", {}) for each in alternatives(shown)] if shown else []
    if not all("next" in page and page.get("results", {}).get("type") == "array" for page in pages):
        return None
    rows = [page["results"]["items"] for page in pages]
    return {"oneOf": rows} if rows else None


def name_of(reference: str) -> str:
    """Return the name of the schema that is referred to."""
    return reference.removeprefix("#/components/schemas/")


def alternatives(schema: Schema) -> Iterator[Schema]:
    """Yield what a schema allows, one kind of value each; a schema of one kind yields itself."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            for each in schema[keyword]:
                yield from alternatives(each)
            return
    if "allOf" in schema:
        [only] = schema["allOf"]  # Is written to give a reference a description.
        yield from alternatives(only)
    elif isinstance(schema.get("type"), list):
        for kind in schema["type"]:
            yield {"type": "null"} if kind == "null" else {**schema, "type": kind}
    else:
        yield schema


def described(schema: Schema) -> str:
    """Return the description of a schema on one line."""
    return " ".join(str(schema.get("description", "")).split())


def pascal(name: str) -> str:
    """Return a name in words that begin with capitals: `funding_flows_list` gives FundingFlowsList."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[_-]", name))


def camel(name: str) -> str:
    """Return a name as JavaScript spells it: `funding_flows` gives fundingFlows."""
    words = pascal(name)
    return words[:1].lower() + words[1:]
