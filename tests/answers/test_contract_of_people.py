"""Real answers about people, coverage and citing keep to the contract."""

from __future__ import annotations

from typing import Any

import pytest

from tests import make
from tests.api.test_contract import faults, keeps_to_the_contract, operations, resolved
from tests.make_programs import make_priority, make_program, make_visit_priority

ASKED: dict[str, list[dict[str, str]]] = {
    "/api/v1/people/{id}/career": [{}, {"during": "2020"}, {"valid_on": "2020-01-01"}, {"during": "x"}, {"known_at": "r1"}],
    "/api/v1/posts/{id}/holders": [{}, {"during": "2020-05"}, {"min_confidence": "low"}, {"no": "1"}],
    "/api/v1/attention": [
        {"person": "ada", "by": "jurisdiction"}, {"person": "ada", "by": "priority", "against": "ben", "trend": "quarter"},
        {"person": "ada", "by": "site_kind", "from": "2023", "against_to": "2022"}, {"person": "ada", "by": "quarter"},
        {"person": "ada", "by": "hi_tech_zone"}, {},
    ],
    "/api/v1/analogues": [{}, {"of": "body", "page_size": "1"}, {"of": "nobody"}],
    "/api/v1/quality": [{}, {"by": "institution", "page_size": "1"}, {"by": "program"}, {"issue": "single_sourced"}, {"kind": "x"}],
    "/api/v1/cite": [
        {"of": "people:ada"}, {"of": "/api/v1/people/ada/career"}, {"of": "people:nobody"}, {"of": "x"}, {},
        {"of": "people:gone"}, {"of": "people:old"},
    ],
}  # fmt: skip
"""Questions by address; `{id}` is `ada` or `minister`, then what is gone, moved and was never there."""


@pytest.fixture
def registry(db) -> None:
    """A little of everything that these questions speak of."""
    body = make.make_institution("body", "Body", "机构")
    make.make_relation(
        body, "analogous_to", make.make_institution("foreign", "Foreign", kind="foreign_analogue")
    )
    post = make.make_post(body, slug="minister", rank=make.make_rank())
    ada, ben = make.make_person("ada", "Ada"), make.make_person("ben", "Ben")
    make.make_further(make.make_tenure(ada, post, valid_from="2001-05", valid_until="2003"))
    make.make_tenure(ben, post, valid_from="2003", ended="unknown")
    make.make_tenure(ben, make.make_post(body, seats=None), valid_from="2002", attested_on="2004")
    make.make_tenure(ada, make.make_post(), valid_from="2010-01-01")
    visit = make.make_visit(ada, make.make_tour(ada))
    make.make_visit(ada, date_start="2024", site_kind="hi_tech_zone", institution=body)
    make_visit_priority(visit, make_priority())
    make.make_statement(about=[ada])
    make_program()
    make.change(make.make_person("old"), slug="new")
    make.retract(make.make_person("gone"))
    make.change(make.make_post(body, slug="old"), slug="newer")
    make.retract(make.make_post(body, slug="gone"))


@pytest.mark.parametrize(
    "operation", [each for each in operations() if each.path in ASKED], ids=lambda each: each.path
)
def test_real_answers_keep_to_the_contract(api, registry, operation):
    named = "ada" if "people" in operation.path else "minister"
    for query in ASKED[operation.path]:
        path = operation.path.replace("{id}", named)
        answer = api.get(path, query)
        keeps_to_the_contract(operation, answer)
        if answer.status_code == 200:
            tagged = {"If-None-Match": answer["ETag"]}
            keeps_to_the_contract(operation, api.get(path, query, headers=tagged))
    if "{id}" in operation.path:
        statuses = []
        for name in ("gone", "old", "nobody"):
            answer = api.get(operation.path.replace("{id}", name))
            keeps_to_the_contract(operation, answer)
            statuses.append(answer.status_code)
        assert statuses == [410, 308, 404]


@pytest.mark.parametrize("format", ["text", "csl", "bibtex"])
def test_every_form_of_a_citation_is_declared(api, registry, format):
    [operation] = [each for each in operations() if each.path == "/api/v1/cite"]
    answer = api.get("/api/v1/cite", {"of": "people:ada", "format": format})

    kind = answer["Content-Type"].split(";")[0]
    content: dict[str, Any] = resolved(operation.declared["responses"]["200"])["content"]
    assert kind in content
    if format == "csl":
        place = f"#/paths/~1api~1v1~1cite/get/responses/200/content/{kind.replace('/', '~1')}/schema"
        assert faults(place, answer.json()) == []


def test_these_questions_are_in_the_contract(db):
    assert ASKED.keys() <= {each.path for each in operations()}
