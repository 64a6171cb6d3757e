"""Real answers of the reconciliation service keep to the contract, its pages too."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from institutions.models import Institution
from tests.api.test_contract import keeps_to_the_contract, operations
from tests.make import make_identifier, make_institution, make_name, make_relation

RECONCILE = "/api/v1/reconcile"
QUERIES = {"a": {"query": "Ministry of Science", "type": ["ministry"], "limit": 3}, "b": {"query": "nothing"}}


@pytest.fixture
def body(db) -> Institution:
    """A ministry under another body."""
    row = make_institution("most", "Ministry of Science", "科学技术部", kind="ministry")
    make_name(row, "MOST", kind="acronym")
    make_identifier(row, scheme="wikidata", value="Q1")
    make_relation(row, "part_of", make_institution("council", "State Council"))
    return row


def asked(body: Institution) -> dict[str, list[dict[str, str]]]:
    extend = {
        "ids": [str(body.pk), "x"],
        "properties": [{"id": name} for name in ("name", "part_of", "wikidata")],
    }
    return {
        "": [{}, {"queries": json.dumps(QUERIES)}, {"extend": json.dumps(extend)}, {"callback": "f"}, {"queries": "{"}],
        "/suggest/entity": [{"prefix": "科学"}, {"prefix": "Sci", "cursor": "10"}, {}],
        "/suggest/type": [{"prefix": "minis"}],
        "/suggest/property": [{"prefix": "name"}],
        "/properties": [{}, {"type": "institution", "limit": "2"}, {"limit": "x"}],
    }  # fmt: skip


def test_what_is_read_keeps_to_the_contract(api, body):
    declared = {each.path: each for each in operations() if each.method == "get"}
    for part, queries in asked(body).items():
        for query in queries:
            answer = api.get(f"{RECONCILE}{part}", query)

            keeps_to_the_contract(declared[f"{RECONCILE}{part}"], answer)
            if answer.status_code == 200:
                tagged = api.get(f"{RECONCILE}{part}", query, headers={"If-None-Match": answer["ETag"]})
                keeps_to_the_contract(declared[f"{RECONCILE}{part}"], tagged)


def test_what_is_sent_keeps_to_the_contract(api, body):
    [declared] = [each for each in operations() if (each.path, each.method) == (RECONCILE, "post")]
    extend = {"ids": [str(body.pk)], "properties": [{"id": "name"}]}
    sent: list[Any] = [
        {"queries": QUERIES},
        {"extend": extend},
        {},
        {"queries": {}},
        {"extend": {"ids": "x"}},
    ]
    answers = [api.post(RECONCILE, each, format="json") for each in sent]
    forms = [{"queries": json.dumps(QUERIES)}, {"extend": json.dumps(extend)}, {"queries": "{"}]
    answers += [
        api.generic("POST", RECONCILE, urlencode(form), content_type="application/x-www-form-urlencoded")
        for form in forms
    ]

    for answer in answers:
        keeps_to_the_contract(declared, answer)

    assert [answer.status_code for answer in answers] == [200, 200, 400, 400, 400, 200, 200, 400]


def test_the_page_about_an_entity_is_what_the_contract_says(api, body):
    [declared] = [each for each in operations() if each.path == f"{RECONCILE}/preview"]
    page = api.get(f"{RECONCILE}/preview", {"id": str(body.pk)}, headers={"Accept": "text/html"})
    unknown = api.get(f"{RECONCILE}/preview", {"id": "0195c6f4-7a10-7000-8000-000000000001"})

    assert (page.status_code, page["Content-Type"].partition(";")[0]) == (200, "text/html")
    assert list(declared.declared["responses"]["200"]["content"]) == ["text/html"]
    assert unknown.status_code == 404
    for answer in (unknown, api.get(f"{RECONCILE}/preview", {"id": "x"}), api.get(f"{RECONCILE}/preview")):
        keeps_to_the_contract(declared, answer)
