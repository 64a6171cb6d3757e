"""The contract: it is what the code makes, it says enough for strict clients, and real answers keep to it.

What needs Node or takes minutes (linters, generators, fuzzing) is in `tests/contract`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest
import yaml
from django.conf import settings
from drf_spectacular.drainage import GENERATOR_STATS
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.renderers import OpenApiYamlRenderer
from drf_spectacular.settings import spectacular_settings
from drf_spectacular.validation import validate_schema
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012
from rest_framework.test import APIClient

from config.urls import RESOURCES
from tests import make, make_programs

CONTRACT = settings.BASE_DIR / "config" / "api" / "openapi-v1.yaml"
METHODS = {"get", "post", "put", "patch", "delete"}
API = "/api/v1"
"""Tags of what is no resource of the registry, and shown to holders of a token only."""

FILES = {"imports_create"}
"""Operations that take files, not JSON."""

FORMS = {"reconcile_batch"}
"""Operations that take forms too, as the protocol asks that they belong to."""


class Operation(NamedTuple):
    """One operation of the contract: its method, its path as a template, and what it declares."""

    method: str
    path: str
    declared: dict[str, Any]

    @property
    def resource(self) -> str:
        """The name of its resource of the registry; empty for the index, questions and services."""
        if self.declared["tags"] == ["answers"]:
            return ""
        name = self.path.removeprefix(API).strip("/").split("/")[0]
        return name if name in RESOURCES else ""


@cache
def contract() -> dict[str, Any]:
    """The committed document."""
    loaded: dict[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return loaded


def operations() -> list[Operation]:
    """All operations, in the order of the document."""
    paths = contract()["paths"].items()
    return [Operation(method, path, declared) for path, item in paths for method, declared in item.items()]


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    """What a node refers to, or the node itself."""
    while "$ref" in node:
        found: Any = contract()
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    """All objects in `node`."""
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(inner)


@cache
def validator(pointer: str) -> Draft202012Validator:
    """What checks a value against the schema at `pointer`, formats included."""
    registry = Registry().with_resource("urn:contract", DRAFT202012.create_resource(contract()))
    return Draft202012Validator(
        {"$ref": f"urn:contract{pointer}"},
        registry=registry,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def faults(pointer: str, value: Any) -> list[str]:
    """Where and why `value` breaks the schema at `pointer`; empty if it does not."""
    return [f"{error.json_path}: {error.message[:200]}" for error in validator(pointer).iter_errors(value)]


def escaped(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1")


# The document


def test_the_committed_document_is_what_the_code_makes(monkeypatch):
    monkeypatch.setattr(spectacular_settings, "SERVE_PUBLIC", True)
    GENERATOR_STATS.reset()

    with GENERATOR_STATS.silence():
        made = SchemaGenerator().get_schema(request=None, public=True)

    said = [*GENERATOR_STATS._warn_cache, *GENERATOR_STATS._error_cache]
    assert said == []
    assert OpenApiYamlRenderer().render(made, renderer_context={}).decode() == CONTRACT.read_text(
        encoding="utf-8"
    )


def test_the_document_is_valid_openapi_3_1():
    validate_schema(contract())

    assert contract()["openapi"].startswith("3.1")


def test_every_operation_says_what_it_does_by_name():
    found = [operation.declared for operation in operations()]

    assert all(each["summary"] and each["description"] and len(each["tags"]) == 1 for each in found)
    assert len({each["operationId"] for each in found}) == len(found)
    assert {each["tags"][0] for each in found} == {tag["name"] for tag in contract()["tags"]}
    assert all(len(tag["description"]) > 10 for tag in contract()["tags"])


@pytest.mark.parametrize("operation", operations(), ids=lambda o: f"{o.method} {o.path}")
def test_every_operation_has_an_example_and_its_refusals(operation):
    answers = {status: resolved(answer) for status, answer in operation.declared["responses"].items()}
    refusals = {status: answer for status, answer in answers.items() if status >= "400"}
    bodies = [operation.declared.get("requestBody", {}), *answers.values()]
    contents = [content for body in bodies for content in body.get("content", {}).values()]

    assert {"401", "406", "429", "503"} <= refusals.keys()
    assert all(set(answer["content"]) == {"application/problem+json"} for answer in refusals.values())
    assert contents
    assert all("example" in content or "examples" in content for content in contents)
    if operation.resource and operation.method in ("put", "patch", "delete"):
        assert {"403", "404", "409", "410", "412", "428"} <= refusals.keys()


def test_bodies_are_json_and_nothing_else():
    bodies = [
        operation.declared["requestBody"]
        for operation in operations()
        if "requestBody" in operation.declared and operation.declared["operationId"] not in FILES | FORMS
    ]

    assert bodies
    assert all(set(body["content"]) == {"application/json"} for body in bodies)
    assert all(body["required"] for body in bodies if "required" in body)


def test_every_list_of_codes_of_a_row_has_a_name():
    schemas = contract()["components"]["schemas"]
    named = {name for name, schema in schemas.items() if "enum" in schema}
    inline = [
        name
        for name, schema in schemas.items()
        for node in nodes(schema)
        if "enum" in node and node is not schema
    ]

    assert named == set(settings.SPECTACULAR_SETTINGS["ENUM_NAME_OVERRIDES"])
    assert inline == []


def test_no_answer_is_a_code():
    codes = {name for name, schema in contract()["components"]["schemas"].items() if "enum" in schema}
    answers = {
        content["schema"]["$ref"].rsplit("/", 1)[1]
        for operation in operations()
        for answer in operation.declared["responses"].values()
        for content in answer.get("content", {}).values()
        if "$ref" in content.get("schema", {})
    }

    assert answers and not answers & codes


def test_nothing_is_left_of_the_nulls_of_openapi_3_0():
    found = [
        node for node in nodes(contract()) if "nullable" in node or "NullEnum" in node or "BlankEnum" in node
    ]

    assert found == []


def test_a_reference_is_read_as_an_object_and_written_as_text():
    schemas = contract()["components"]["schemas"]

    assert schemas["Tenure"]["properties"]["person"] == {"$ref": "#/components/schemas/PersonRef"}
    assert list(schemas["PersonRef"]["properties"]) == ["id", "slug", "name"]
    assert schemas["TenureRequest"]["properties"]["person"] == {"$ref": "#/components/schemas/PersonAddress"}
    assert schemas["PersonAddress"]["type"] == "string"


def test_the_service_shows_the_committed_document(api):
    answer = api.get(f"{API}/openapi.json")

    assert answer.headers["Content-Type"] == "application/vnd.oai.openapi+json;version=3.1"
    assert yaml.safe_load(answer.content) == contract()


def test_the_page_that_documents_it_has_nothing_inline_and_asks_nobody_else(api):
    page = api.get(f"{API}/docs", headers={"Accept": "text/html"})
    script = api.get(f"{API}/docs?script=")

    text = page.content.decode()
    assert "/api/v1/docs?script=" in text
    assert re.findall(r"<style|<script(?![^>]*\ssrc=)|\s(?:style|on[a-z]+)=", text) == []
    assert re.findall(r"https?://[^/\"']+", text + script.content.decode()) == []
    assert "unsafe" not in page.headers["Content-Security-Policy"]


@pytest.mark.parametrize("operation", operations(), ids=lambda o: f"{o.method} {o.path}")
def test_the_examples_keep_to_their_schemas(operation):
    place = f"#/paths/{escaped(operation.path)}/{operation.method}"
    shown = [(f"{place}/requestBody", operation.declared.get("requestBody", {}))]
    shown += [
        (f"{place}/responses/{status}", answer) for status, answer in operation.declared["responses"].items()
    ]

    found = []
    for pointer, body in shown:
        if "$ref" in body:
            pointer, body = body["$ref"], resolved(body)
        for kind, content in body.get("content", {}).items():
            values = [resolved(example)["value"] for example in content.get("examples", {}).values()]
            values += [content["example"]] if "example" in content else []
            found += [
                fault
                for value in values
                for fault in faults(f"{pointer}/content/{escaped(kind)}/schema", value)
            ]

    assert found == []


# Real answers


def keeps_to_the_contract(operation: Operation, answer: Any) -> None:
    """Assert that a real answer is one that the operation declares: status, headers, media type, body."""
    status = str(answer.status_code)
    assert status in operation.declared["responses"], f"{status} is not declared: {answer.content!r}"
    place = f"#/paths/{escaped(operation.path)}/{operation.method}/responses/{status}"
    declared = operation.declared["responses"][status]
    if "$ref" in declared:
        place, declared = declared["$ref"], resolved(declared)
    for name, header in declared.get("headers", {}).items():
        header = resolved(header)
        assert name in answer.headers or not header.get("required"), f"{status} lacks {name}"
        if name in answer.headers and "pattern" in header["schema"]:
            assert re.search(header["schema"]["pattern"], answer.headers[name]), answer.headers[name]
    contents = declared.get("content", {})
    if not contents:
        assert answer.content == b""
        return
    kind = answer.headers["Content-Type"].split(";")[0]
    assert kind in contents
    assert faults(f"{place}/content/{escaped(kind)}/schema", answer.json()) == []


@pytest.fixture
def recorded(editor: APIClient) -> dict[str, Any]:
    """The examples of the contract, recorded through the API; the answers that made them, by resource."""
    waiting = [
        (each, body_of(each))
        for each in operations()
        if each.method == "post" and each.resource and "{" not in each.path
    ]
    for resource in ("institution", "program"):
        [bodies] = [each for each, _ in waiting if each.resource == f"{resource}s"]
        waiting.append((bodies, {**body_of(bodies), "slug": f"another-{resource}"}))
    made: dict[str, Any] = {}
    for _ in range(len(waiting)):
        answers = [(each, body, editor.post(each.path, body)) for each, body in waiting]
        for each, _, answer in answers:
            keeps_to_the_contract(each, answer)
            if answer.status_code == 201:
                made.setdefault(each.resource, answer)
        waiting = [(each, body) for each, body, answer in answers if answer.status_code != 201]
        if not waiting:
            make_programs.make_turn(offer=make_programs.make_offer())
            return made
    raise AssertionError(f"examples that are refused: {waiting}")


def body_of(operation: Operation) -> dict[str, Any]:
    """The example of the body of an operation."""
    content = operation.declared["requestBody"]["content"]["application/json"]
    [example] = content["examples"].values()
    body: dict[str, Any] = resolved(example)["value"]
    return body


def test_real_answers_keep_to_the_contract(api, editor, recorded):
    by = {
        (each.resource, each.method, each.path.endswith("}")): each
        for each in operations()
        if each.path.count("/") <= 4
    }
    resources = [resource for resource in {each.resource for each in operations()} if resource]
    tried = 0
    for resource in sorted(resources):
        listed, shown = by[resource, "get", False], by[resource, "get", True]
        for query in (
            {},
            {"count": "true", "page_size": 1},
            {"valid_on": "2024-06-01", "known_at": "r1"},
            {"no": "1"},
            {"id__in": "x"},
        ):
            keeps_to_the_contract(listed, api.get(listed.path, query))
            tried += 1
        page = api.get(listed.path, {"page_size": 1})
        keeps_to_the_contract(
            listed, api.get(listed.path, {"page_size": 1}, headers={"If-None-Match": page.headers["ETag"]})
        )
        first = (
            page.json()["results"][0]
            if page.json()["results"]
            else api.get(listed.path, {"valid_on": "any"}).json()["results"][0]
        )
        for address in (first.get("id", first.get("number")), "no-such-row"):
            for query in ({}, {"known_at": "r1"}, {"valid_on": "any"}, {"valid_on": "2024"}):
                keeps_to_the_contract(shown, api.get(f"{listed.path}/{address}", query))
                tried += 1

    assert tried >= 250


def test_real_writes_keep_to_the_contract(api, editor, recorded):
    order = [
        "funding-flows",
        "observations",
        "consultations",
        "challenges",
        "joint-actions",
        "requirements",
        "guideline-statuses",
        "guidelines",
        "visit-priorities",
        "program-priorities",
        "program-roles",
        "program-successions",
        "programs",
        "priorities",
        "statements",
        "visits",
        "tours",
        "tenures",
        "posts",
        "qualifications",
        "outcomes",
        "change-events",
    ]
    by = {(each.resource, each.method): each for each in operations() if each.path.endswith("}")}
    for resource in [*order, *(each for each in recorded if each not in order)]:
        made = recorded[resource].json()
        path = f"{API}/{resource}/{made['id']}"
        shown, change, replace, retract = (
            by[resource, method] for method in ("get", "patch", "put", "delete")
        )
        post = next(each for each in operations() if (each.resource, each.method) == (resource, "post"))

        for answer in (
            api.patch(path, {}),
            editor.patch(path, {}),
            editor.patch(path, {"nonsense": 1}, headers={"If-Match": "*"}),
            editor.patch(path, {}, headers={"If-Match": '"r0-00000000000000000000"'}),
            editor.patch(path, body_of(change), headers={"If-Match": "*"}),
        ):
            keeps_to_the_contract(change, answer)
        keeps_to_the_contract(replace, editor.put(path, body_of(post), headers={"If-Match": "*"}))
        fresh = api.get(path)
        keeps_to_the_contract(shown, fresh)
        keeps_to_the_contract(retract, editor.delete(path, headers={"If-Match": "*"}))
        keeps_to_the_contract(shown, api.get(path))


def test_a_new_slug_is_told_by_the_old_one_as_declared(api, editor):
    institution = make.make_institution("old-slug")
    [shown] = [
        each for each in operations() if each.path == f"{API}/institutions/{{id}}" and each.method == "get"
    ]
    editor.patch(f"{API}/institutions/{institution.pk}", {"slug": "new-slug"}, headers={"If-Match": "*"})

    answer = api.get(f"{API}/institutions/old-slug")

    assert answer.status_code == 308
    keeps_to_the_contract(shown, answer)


def test_the_index_answers_as_declared(api, db):
    [index] = [each for each in operations() if each.path == API]

    keeps_to_the_contract(index, api.get(API))
    keeps_to_the_contract(index, api.get(API, headers={"Authorization": "Bearer none"}))
    keeps_to_the_contract(index, api.get(API, headers={"Accept": "text/html"}))
