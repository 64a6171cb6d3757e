"""The reconciliation service keeps to its specification (0.2), and answers what a client such as OpenRefine asks.

`SCHEMAS` states what the JSON schemas that come with the specification require of each answer.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from jsonschema import Draft7Validator
from rest_framework.test import APIClient

from institutions.models import Institution
from tests import make
from tests.make import (
    make_identifier,
    make_institution,
    make_jurisdiction,
    make_name,
    make_person,
    make_relation,
)

RECONCILE = "/api/v1/reconcile"
FORM = "application/x-www-form-urlencoded"
NOBODY = "0195c6f4-7a10-7000-8000-000000000001"

TEXT: dict[str, Any] = {"type": "string"}


def thing(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def listed(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def only(required: list[str], **properties: Any) -> dict[str, Any]:
    return {**thing(required, **properties), "additionalProperties": False}


WITH_ID = {"type": "string", "pattern": r".*\{\{id\}\}.*"}
TYPE = {**thing(["id", "name"], id=TEXT, name=TEXT, description=TEXT), "$id": "type.json"}
TYPE["properties"]["broader"] = listed(thing(["id", "name"], id=TEXT, name=TEXT))
TYPE_OR_ID = {"oneOf": [thing(["id"], id=TEXT, name=TEXT), TEXT]}
PLACE = thing([], service_url=TEXT, service_path=TEXT)
SCHEMAS: dict[str, dict[str, Any]] = {
    "manifest": thing(
        ["versions", "name", "identifierSpace", "schemaSpace"],
        versions={"type": "array", "items": TEXT, "contains": {"enum": ["0.2"]}},
        name=TEXT,
        identifierSpace=TEXT,
        schemaSpace=TEXT,
        documentation=TEXT,
        serviceVersion=TEXT,
        logo=TEXT,
        view=thing(["url"], url=WITH_ID),
        feature_view=thing(["url"], url=WITH_ID),
        defaultTypes={**listed(TYPE), "uniqueItems": True},
        suggest=thing([], entity=PLACE, property=PLACE, type=PLACE),
        preview=thing(
            ["url", "width", "height"], url=WITH_ID, width={"type": "integer"}, height={"type": "integer"}
        ),
        extend=thing([], propose_properties=PLACE, property_settings=listed({"type": "object"})),
    ),
    "results": {
        "type": "object",
        "patternProperties": {
            "^.*$": thing(
                ["result"],
                result=listed(
                    thing(
                        ["id", "name", "score"],
                        id=TEXT,
                        name=TEXT,
                        description=TEXT,
                        score={"type": "number"},
                        match={"type": "boolean"},
                        type=listed(TYPE_OR_ID),
                        features=listed(
                            thing([], id=TEXT, value={"oneOf": [{"type": "boolean"}, {"type": "number"}]})
                        ),
                    )
                ),
            )
        },
    },
    "suggest/entity": thing(
        ["result"],
        result=listed(
            thing(["id", "name"], id=TEXT, name=TEXT, description=TEXT, notable=listed(TYPE_OR_ID))
        ),
    ),
    "suggest/type": thing([], result=listed(TYPE)),
    "suggest/property": thing(
        ["result"], result=listed(thing(["id", "name"], id=TEXT, name=TEXT, description=TEXT))
    ),
    "extend": thing(
        ["rows", "meta"],
        meta=listed(
            thing(
                ["id", "name"],
                id=TEXT,
                name=TEXT,
                type=thing(["id"], id=TEXT, name=TEXT),
                service={"type": "string", "format": "uri", "pattern": "^https?://"},
            )
        ),
        rows={
            "type": "object",
            "patternProperties": {
                ".*": {
                    "type": "object",
                    "patternProperties": {
                        ".*": listed(
                            {
                                "oneOf": [
                                    {"type": "object", "additionalProperties": False},
                                    only(["id", "name"], id=TEXT, name=TEXT, description=TEXT),
                                    only(["str"], str=TEXT),
                                    only(["float"], float={"type": "number"}),
                                    only(["int"], int={"type": "integer"}),
                                    only(["date"], date=TEXT),
                                ]
                            }
                        )
                    },
                }
            },
        },
    ),
    "properties": thing(
        ["properties"],
        type=TEXT,
        limit={"type": "number"},
        properties=listed(thing(["id", "name"], id=TEXT, name=TEXT)),
    ),
}


def kept(schema: str, answer: Any) -> Any:
    """Return the body of an answer that keeps to a schema of the specification."""
    assert answer.status_code == 200, answer.content
    assert answer["Content-Type"] == "application/json"
    Draft7Validator(SCHEMAS[schema]).validate(answer.json())
    return answer.json()


def post(**fields: Any) -> Any:
    """Send a form as OpenRefine does."""
    body = urlencode({name: json.dumps(value) for name, value in fields.items()})
    return APIClient().generic("POST", RECONCILE, body, content_type=FORM)


@pytest.fixture
def bodies(most: Institution) -> tuple[Institution, Institution]:
    """A ministry and a department of a province below it."""
    hebei = make_jurisdiction("cn-he", "Hebei", name_zh="河北省", kind="province", parent=most.jurisdiction)
    department = make_institution(
        "st-dept-he", "Department of Science and Technology of Hebei Province", "河北省科学技术厅",
        kind="local_st_department", jurisdiction=hebei, valid_from="1998-03",
    )  # fmt: skip
    make_name(most, "MOST", kind="acronym")
    make_identifier(most, "Q1", scheme="wikidata")
    make_relation(department, "part_of", most)
    return most, department


def test_the_manifest_says_where_everything_is(db) -> None:
    manifest = kept("manifest", APIClient().get(RECONCILE))

    assert "0.2" in manifest["versions"]
    for each in manifest["suggest"].values():
        address = f"{each['service_url']}{each['service_path']}"
        assert APIClient().get(address, {"prefix": "a"}).status_code == 200


@pytest.mark.parametrize("by", ["form", "get", "json"])
def test_a_batch_finds_what_is_meant(bodies, by: str) -> None:
    queries = {
        "q0": {"query": "科學技術部", "limit": 3},
        "q1": {"query": "河北科技厅", "type": "institution", "type_strict": "should"},
        "q2": {"query": "Ministry of Science and Technology of Vietnam"},
    }
    match by:
        case "form":
            answer = post(queries=queries)
        case "get":
            answer = APIClient().get(RECONCILE, {"queries": json.dumps(queries)})
        case _:
            answer = APIClient().post(RECONCILE, {"queries": queries})

    results = kept("results", answer)

    matched = {
        key: [each["id"] for each in value["result"] if each["match"]] for key, value in results.items()
    }
    assert matched == {"q0": [str(bodies[0].pk)], "q1": [str(bodies[1].pk)], "q2": []}
    assert results["q1"]["result"][0]["type"][0]["id"] == "local_st_department"


def test_types_and_properties_narrow(bodies) -> None:
    make_person("a-person", "Hebei Zhang")

    results = kept(
        "results",
        post(
            queries={
                "person": {"query": "Hebei Zhang", "type": "person"},
                "kind": {"query": "科技", "type": ["local_st_department"]},
                "place": {"query": "科技厅", "properties": [{"pid": "jurisdiction", "v": "河北"}]},
                "entity": {"query": "科技厅", "properties": [{"pid": "jurisdiction", "v": {"id": "cn-he"}}]},
                "elsewhere": {"query": "科技厅", "properties": [{"pid": "color", "v": ["red"]}]},
            }
        ),
    )

    assert results["person"]["result"][0]["match"]
    assert {each["id"] for each in results["kind"]["result"]} == {str(bodies[1].pk)}
    assert results["place"]["result"][0]["match"]
    assert results["entity"]["result"][0]["match"]
    assert not any(each["match"] for each in results["elsewhere"]["result"])


def test_several_types_find_things_of_any_of_them(bodies) -> None:
    make_person("a-person", "Most Zhang")
    ministry, department = (str(each.pk) for each in bodies)

    def found(q: str, *types: str) -> set[str]:
        [result] = kept("results", post(queries={"q": {"query": q, "type": list(types)}})).values()
        return {each["id"] for each in result["result"]}

    assert found("MOST", "ministry", "person") >= {ministry}
    assert found("Most Zhang", "ministry", "person") - {ministry}
    assert found("科技", "ministry", "local_st_department") == {ministry, department}
    assert found("科技", "ministry", "academy") == {ministry}
    assert found("科技", "ministry", "institution") >= {ministry, department}


def test_what_narrows_by_no_property_is_left_aside(bodies) -> None:
    odd = [{"pid": [], "v": "a"}, {"pid": {}, "v": "a"}, {"pid": "kind", "v": [[]]}, "kind", None]

    results = kept("results", post(queries={"q": {"query": "科技部", "properties": odd}}))

    assert results["q"]["result"][0]["match"]


def test_suggestions_complete_what_is_typed(bodies) -> None:
    entities = kept("suggest/entity", APIClient().get(f"{RECONCILE}/suggest/entity", {"prefix": "科学技术"}))
    types = kept("suggest/type", APIClient().get(f"{RECONCILE}/suggest/type", {"prefix": "minis"}))
    properties = kept(
        "suggest/property", APIClient().get(f"{RECONCILE}/suggest/property", {"prefix": "name"})
    )

    assert str(bodies[0].pk) in [each["id"] for each in entities["result"]]
    assert types["result"][0]["id"] == "ministry"
    assert {each["id"] for each in properties["result"]} >= {"name", "name_zh"}


def test_properties_are_proposed_and_fetched(bodies) -> None:
    ministry, department = map(str, (bodies[0].pk, bodies[1].pk))
    proposed = kept("properties", APIClient().get(f"{RECONCILE}/properties", {"type": "institution"}))
    wanted = [{"id": each["id"]} for each in proposed["properties"]]

    rows = kept("extend", post(extend={"ids": [ministry, department, "nothing"], "properties": wanted}))[
        "rows"
    ]

    assert rows[ministry]["name_zh"] == [{"str": "科学技术部"}]
    assert rows[ministry]["acronym"] == [{"str": "MOST"}]
    assert rows[ministry]["wikidata"] == [{"str": "Q1"}]
    assert rows[department]["valid_from"] == [{"str": "1998-03"}]
    assert rows[department]["part_of"] == [{"id": ministry, "name": "Ministry of Science and Technology"}]
    assert rows[department]["jurisdiction"][0]["name"] == "Hebei"
    assert all(cells == [] for cells in rows["nothing"].values())


def test_an_entity_is_shown_and_led_to(bodies) -> None:
    ministry = str(bodies[0].pk)
    shown = APIClient().get(f"{RECONCILE}/preview", {"id": ministry})
    led = APIClient().get(f"{RECONCILE}/view/{ministry}")

    assert shown.status_code == 200
    assert "科学技术部" in shown.content.decode()
    assert "X-Frame-Options" not in shown.headers
    assert (led.status_code, led["Location"]) == (302, "/api/v1/institutions/most")
    assert APIClient().get(f"{RECONCILE}/preview", {"id": "x"}).status_code == 400
    assert APIClient().get(f"{RECONCILE}/preview", {"id": NOBODY}).status_code == 404
    assert APIClient().get(f"{RECONCILE}/view/{NOBODY}").status_code == 404


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"queries": {"q": {}}}, "required"),
        ({"queries": {"q": {"query": 1}}}, "invalid"),
        ({"queries": {"q": {"query": "a", "type": "nothing"}}}, "invalid_choice"),
        ({"queries": {str(n): {"query": "a"} for n in range(101)}}, "too_many_values"),
        ({"queries": ["a"]}, "not_an_object"),
        ({"queries": {"q": {"query": "a", "limit": float("inf")}}}, "number_out_of_range"),
        ({"queries": {"q": {"query": "a", "limit": float("nan")}}}, "number_out_of_range"),
        ({"queries": {"q": {"query": "a", "limit": "3"}}}, "invalid"),
        ({"queries": {"q": {"query": "a", "type": [["ministry"]]}}}, "invalid"),
        ({"queries": {"q\ud800": {"query": "a"}}}, "invalid_character"),
        ({"queries": {"q": {"query": "a\x00"}}}, "invalid_character"),
        ({"extend": {"ids": "a"}}, "required"),
        ({"extend": {"ids": ["a"], "properties": [{"id": "colour"}]}}, "invalid_choice"),
        ({"other": {}}, "exactly_one"),
        ({}, "exactly_one"),
    ],
)
def test_what_is_malformed_is_refused(db, fields: dict[str, Any], code: str) -> None:
    answer = post(**fields)

    assert answer.status_code == 400, answer.content
    assert [each[0] for each in make.refusals(answer)] == [code]


def test_text_that_is_no_json_is_refused(db) -> None:
    answers = [
        APIClient().get(RECONCILE, {"queries": "{"}),
        APIClient().generic("POST", RECONCILE, "queries=%7B", content_type=FORM),
        APIClient().generic("POST", RECONCILE, "queries=%00%ff", content_type=FORM),
        APIClient().generic("POST", RECONCILE, "<xml/>", content_type="text/xml"),
        APIClient().get(RECONCILE, {"callback": "f"}),
    ]

    assert [answer.status_code for answer in answers] == [400, 400, 400, 415, 400]


def test_other_sites_may_ask(bodies) -> None:
    answer = APIClient().get(RECONCILE, headers={"Origin": "https://example.org"})

    assert answer["Access-Control-Allow-Origin"] == "*"
