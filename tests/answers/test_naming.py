"""What the parameters of questions name: by id, by slug, by a former slug, and after a merger."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sources import revisions
from sources.merging import merge
from tests.make import change, make_institution, make_person, make_relation, make_visit, refusals, retract
from tests.make_programs import make_flow, make_program, make_role

OF_A_BODY = [
    ("/authority/path", {"from": "{}", "to": "other"}),
    ("/authority/path", {"from": "other", "to": "{}"}),
    ("/authority/common", {"of": "other,{}"}),
    ("/coordination", {"institution__in": "{}"}),
    ("/analogues", {"of": "{}"}),
    ("/diff", {"from": "2023-01-01", "to": "2023-12-31", "institution": "{}"}),
    ("/diff", {"from_revision": "r0", "to_revision": "r1", "institution": "{}"}),
    ("/quality", {"institution": "{}"}),
    ("/centralization", {"commission": "{}"}),
    ("/adoption", {"commission": "{}"}),
]


@pytest.fixture
def body(db):
    make_institution("other", kind="central_commission")
    return make_institution("once", kind="central_commission")


def answered(api, question: str, query: dict[str, str], name: str):
    return api.get(f"/api/v1{question}", {key: text.replace("{}", name) for key, text in query.items()})


@pytest.mark.parametrize(("question", "query"), OF_A_BODY)
def test_a_question_takes_a_former_slug_for_the_body_that_had_it(api, body, question, query):
    by_slug = answered(api, question, query, "once").json()
    change(body, slug="now")

    found = answered(api, question, query, "once")

    assert found.status_code == 200, found.content
    expected = answered(api, question, query, "now").json()
    assert found.json() == expected
    assert by_slug.keys() == expected.keys()


@pytest.mark.parametrize(("question", "query"), OF_A_BODY)
def test_a_question_takes_the_names_of_a_merged_body_for_the_one_that_stays(api, body, question, query):
    twice = make_institution("twice", kind="central_commission")
    key = str(twice.pk).upper()
    merge(twice, body)

    found = {name: answered(api, question, query, name) for name in ("once", "twice", key)}

    assert {name: answer.json().get("errors") for name, answer in found.items()} == dict.fromkeys(found)
    assert len({answer.content for answer in found.values()}) == 1


@pytest.mark.parametrize(("question", "query"), OF_A_BODY)
def test_a_question_about_a_body_that_is_not_there_names_the_parameter(api, body, question, query):
    retract(make_institution("gone", kind="central_commission"))

    unknown, gone = answered(api, question, query, "nobody"), answered(api, question, query, "gone")

    [parameter] = [name for name, text in query.items() if "{}" in text]
    assert refusals(unknown) == refusals(gone) == [("does_not_exist", parameter)]
    assert "'nobody'" in unknown.json()["detail"]


def test_a_former_slug_of_a_person_or_a_program_names_them(api, db):
    person, program = make_person("once"), make_program(slug="was")
    make_visit(person)
    change(person, slug="now")
    change(program, slug="program-now")

    visits = api.get("/api/v1/attention", {"person": "once", "by": "quarter"})
    managed = api.get("/api/v1/coordination", {"by": "program", "program__in": "was"})

    assert visits.json()["measured"][0]["person"]["slug"] == "now"
    assert [row["program"]["slug"] for row in managed.json()["programs"]] == ["program-now"]


def test_a_body_is_named_by_the_slug_that_it_had_when_the_registry_is_read_as_it_was(api, body):
    make_relation(make_institution("office"), "executive_office_of", body, valid_from="2000")
    before = revisions.head()
    change(body, slug="now")

    then = api.get("/api/v1/authority/common", {"of": "office", "known_at": f"r{before}"})
    of_it = api.get("/api/v1/authority/path", {"from": "office", "to": "now", "known_at": f"r{before}"})

    assert [row["institution"]["slug"] for row in then.json()["results"]] == ["once"]
    assert of_it.json()["to"]["slug"] == "once"


def test_lists_and_sums_take_former_slugs_and_the_names_of_what_was_merged(api, db):
    body, twice, program = make_institution("once"), make_institution("twice"), make_program(slug="was")
    make_role(program, body, valid_from="2000")
    make_flow("7", program=program, provider_institution=body, fiscal_year=2020)
    key = str(twice.pk)
    merge(twice, body)
    change(body, slug="now")
    change(program, slug="program-now")

    for name in ("now", "once", "twice", key):
        roles = api.get("/api/v1/program-roles", {"institution": name, "program__in": "was,nothing"})
        assert [row["institution"]["slug"] for row in roles.json()["results"]] == ["now"], name
        sums = api.get("/api/v1/funding/summary", {"provider": name, "program": "was"})
        assert [row["amount"] for row in sums.json()["results"]] == ["7"], name
    nobody = api.get("/api/v1/program-roles", {"institution": "nobody"}).json()["results"]
    assert nobody == api.get("/api/v1/program-roles", {"institution": program.pk}).json()["results"] == []


def test_names_of_nothing_cost_as_many_queries_however_many_they_are(api, db):
    make_institution("here")

    def cost(number: int) -> int:
        named = ",".join(
            ["here", *(f"nobody-{each}" for each in range(number)), *(str(uuid4()) for _ in range(number))]
        )
        with CaptureQueriesContext(connection) as queries:
            assert api.get("/api/v1/relations", {"subject__in": named}).json()["results"] == []
        return len(queries)

    assert cost(1) == cost(45)
