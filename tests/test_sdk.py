"""What is generated for the SDKs from the OpenAPI document; `dev.py contract` tests what it does."""

from __future__ import annotations

import json
import re

import pytest

from sdk.generator import document, python, typescript

OK = {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}
THING = {"type": "object", "required": ["slug"], "properties": {"slug": {"type": "string"}}}


def read(tmp_path, operations, schemas=None):
    """Read a document with these operations, by method and path."""
    paths: dict[str, dict[str, object]] = {}
    for (method, path), operation in operations.items():
        paths.setdefault(path, {})[method] = {"responses": OK} | operation
    raw = {
        "info": {"version": "3.2.1"},
        "paths": paths,
        "components": {"schemas": {"Thing": THING} | (schemas or {})},
    }
    (tmp_path / "document.yaml").write_text(json.dumps(raw))
    return document.read(tmp_path / "document.yaml")


def parameter(name, schema=None, place="query", **more):
    return {"in": place, "name": name, "schema": schema or {"type": "string"}} | more


def flat(text):
    return re.sub(r"\s+", " ", text)


def test_an_operation_is_a_method_of_its_resource_or_of_the_registry(tmp_path):
    found = read(
        tmp_path,
        {
            ("get", "/api/v1/fund-flows/{id}"): {"operationId": "fund_flows_retrieve"},
            ("get", "/api/v1/search"): {"operationId": "search"},
            ("post", "/api/v1/search"): {"operationId": "search_batch"},
        },
    )

    assert [(each.resource, each.verb) for each in found.operations] == [
        ("fund_flows", "retrieve"),
        ("", "search"),
        ("", "search_batch"),
    ]
    assert "class FundFlows:" in python.files(found)["resources.py"]
    assert "fundFlows: FundFlows;" in typescript.files(found)["resources.ts"]


def test_a_page_with_a_next_one_is_a_list_of_its_rows(tmp_path):
    page = {
        "type": "object",
        "required": ["next", "results"],
        "properties": {
            "next": {"type": ["string", "null"]},
            "results": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
        },
    }
    answer = {
        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingPage"}}}}
    }

    found = read(
        tmp_path,
        {("get", "/api/v1/things"): {"operationId": "things_list", "responses": answer}},
        {"ThingPage": page},
    )

    assert "-> Pages[models.Thing, models.ThingPage]" in python.files(found)["resources.py"]
    assert "-> AsyncPages[models.Thing, models.ThingPage]" in python.files(found)["async_resources.py"]
    assert "Pages<models.Thing, models.ThingPage>" in typescript.files(found)["resources.ts"]


@pytest.mark.parametrize(
    ("schema", "in_python", "in_typescript"),
    [
        ({"type": ["string", "null"]}, "str | None", "string | null"),
        ({"enum": ["a", "b"], "type": "string"}, "Literal['a', 'b']", '"a" | "b"'),
        ({"anyOf": [{"type": "string"}, {"const": ""}]}, "str", "string"),
        ({"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}, "Thing | None", "Thing | null"),
        ({"allOf": [{"$ref": "#/components/schemas/Thing"}], "description": "x"}, "Thing", "Thing"),
        ({"type": "array", "items": {"type": ["integer", "null"]}}, "list[int | None]", "(number | null)[]"),
        ({"type": "object", "additionalProperties": {"type": "boolean"}}, "dict[str, bool]", "Record<string, boolean>"),
        ({"type": "string", "format": "date"}, "str", "string"),
        ({}, "Any", "unknown"),
    ],
)  # fmt: skip
def test_a_value_has_the_same_type_in_both_languages(schema, in_python, in_typescript):
    assert python.type_of(schema) == in_python
    assert typescript.type_of(schema) == in_typescript


def test_a_day_may_be_asked_for_as_a_date_but_is_answered_as_it_is_known(tmp_path):
    day = {"type": "string", "format": "date"}

    assert python.type_of(day, query=True) == "dt.date | str"
    assert python.type_of(day) == "str"


def test_words_of_a_language_and_keys_that_are_no_names_are_written_so_that_they_can_be(tmp_path):
    odd = {
        "type": "object",
        "required": ["list"],
        "properties": {"date-parts": {}, "list": {"type": "string"}},
    }

    found = read(
        tmp_path,
        {("get", "/api/v1/path"): {"operationId": "path", "parameters": [parameter("from", required=True)]}},
        {"Odd": odd},
    )

    assert "from_: str" in python.files(found)["queries.py"]
    assert """Odd = TypedDict('Odd', { 'date-parts': "NotRequired[Any]", 'list': "str", })""" in flat(
        python.files(found)["models.py"]
    )
    assert '"date-parts"?: unknown;' in typescript.files(found)["models.ts"]


def test_what_may_be_sent_along_is_what_the_document_says_and_clocks_where_any_filter_goes(tmp_path):
    found = read(
        tmp_path,
        {
            ("get", "/api/v1/things/{id}"): {
                "operationId": "things_retrieve",
                "parameters": [parameter("known_at"), parameter("Min-Revision", place="header")],
            },
            ("post", "/api/v1/things"): {
                "operationId": "things_create",
                "parameters": [parameter("Idempotency-Key", place="header")],
            },
            ("get", "/api/v1/tables/{table}"): {
                "operationId": "tables_read",
                "parameters": [parameter("filters", {"type": "object"}, style="form", explode=True)],
            },
        },
    )

    assert [each.takes for each in found.operations] == [
        ("known_at", "Min-Revision"),
        ("Idempotency-Key",),
        document.CLOCKS,
    ]


def test_a_body_that_is_no_json_is_given_with_its_media_type(tmp_path):
    found = read(
        tmp_path,
        {
            ("post", "/api/v1/imports"): {
                "operationId": "imports_create",
                "requestBody": {"content": {"text/csv": {}, "application/x-ndjson": {}}},
            }
        },
    )

    said = python.files(found)["resources.py"]
    assert "body: bytes | str, /, *, content_type: Literal['application/x-ndjson', 'text/csv']" in said
    assert (
        'body: BodyInit, options: Options & { contentType: "application/x-ndjson" | "text/csv" }'
        in (typescript.files(found)["resources.ts"])
    )


def test_a_header_that_the_sdks_do_not_set_and_a_name_that_two_operations_have_are_refused(tmp_path):
    with pytest.raises(document.Unsupported, match="X-Strange"):
        read(
            tmp_path,
            {
                ("get", "/api/v1/things"): {
                    "operationId": "things_list",
                    "parameters": [parameter("X-Strange", place="header")],
                }
            },
        )
    with pytest.raises(document.Unsupported, match="one name"):
        read(
            tmp_path,
            {("get", "/api/v1/a"): {"operationId": "a_b"}, ("put", "/api/v1/a"): {"operationId": "a_b"}},
        )


def test_descriptions_cannot_end_the_comment_that_they_stand_in():
    assert python.documented('Say "yes"') == '"""Say "yes\\""""\n'
    assert "*/" not in typescript.documented("a */ b").removesuffix("*/ ")


def test_the_sdks_have_the_version_of_the_api(tmp_path):
    files = read(tmp_path, {})

    assert 'VERSION = "3.2.1"' in python.files(files)["operations.py"]
    assert 'VERSION = "3.2.1"' in typescript.files(files)["operations.ts"]
