"""Real answers keep to the contract, as those of resources do; past answers stay as they were."""

from __future__ import annotations

import pytest

from tests import make
from tests.api.test_contract import keeps_to_the_contract, operations
from tests.make_programs import (
    make_consultation,
    make_flow,
    make_indicator,
    make_joint_action,
    make_observation,
    make_program,
    make_role,
)

ASKED = {
    "/api/v1/funding/summary": [
        {}, {"group_by": "fiscal_year,provider"}, {"group_by": "receiver,program,priority"}, {"page_size": "1", "group_by": "type"},
        {"group_by": "program_kind,jurisdiction,provider_level", "rollup": "parent"}, {"group_by": "nothing"}, {"known_at": "r1"},
    ],
    "/api/v1/delivery": [
        {"by": "program"}, {"by": "provider"}, {"by": "jurisdiction", "valid_on": "any"}, {"by": "joint_action", "known_at": "r1"}, {},
    ],
    "/api/v1/centralization": [{}, {"year__gte": "2020", "year__lte": "2024"}, {"commission": "nobody"}, {"known_at": "r1"}],
}  # fmt: skip
"""Questions by address."""


@pytest.fixture
def registry(db) -> None:
    """A little of everything that money questions speak of."""
    china = make.make_jurisdiction()
    ministry = make.make_institution("ministry", jurisdiction=china, kind="central_commission")
    program, action = make_program(valid_from="2010"), make_joint_action()
    make_role(program, ministry, valid_from="2012")
    series = make_indicator(concept="fiscal_appropriation")
    make_observation(series, "3", period="2021", jurisdiction=china)
    make_observation(series, "1.5", period="2021", breakdown="central", jurisdiction=china)
    held = make_consultation(
        action,
        program=program,
        local=[ministry],
        date="2021",
        central_amount="1",
        total_amount="3",
        currency="CNY",
        term_ends="2022-06",
    )
    promise = make_flow(
        "100",
        "outgoing_commitment",
        program=program,
        joint_action=action,
        consultation=held,
        jurisdiction=china,
        provider_institution=ministry,
        provider_level="central",
    )
    make_flow(
        "40",
        "disbursement",
        fulfils=promise,
        receiver_program=program,
        provider_jurisdiction=china,
        qualifier="about",
    )
    make_flow("4", "disbursement", date="2020", currency="USD")
    make_program(parent=program)


@pytest.mark.parametrize(
    "operation", [each for each in operations() if each.path in ASKED], ids=lambda o: o.path
)
def test_real_answers_keep_to_the_contract(api, registry, operation):
    for query in ASKED[operation.path]:
        answer = api.get(operation.path, query)
        keeps_to_the_contract(operation, answer)
        if answer.status_code == 200:
            tagged = {"If-None-Match": answer["ETag"]}
            keeps_to_the_contract(operation, api.get(operation.path, query, headers=tagged))


def test_every_money_question_is_in_the_contract_and_in_the_index(api, db):
    index = api.get("/api/v1").json()["questions"]

    assert ASKED.keys() <= {each.path for each in operations()}
    assert {address.removeprefix("http://testserver") for address in index.values()} >= ASKED.keys()


@pytest.mark.parametrize("path", ASKED)
def test_an_answer_for_a_revision_stays_the_same(api, registry, path):
    query = {"by": "program", "valid_on": "2025-01-01"} if "delivery" in path else {}
    before = api.get(path, query)
    canonical = before["Content-Location"]
    settled = api.get(canonical).content

    make_flow(
        "1000",
        "outgoing_commitment",
        joint_action=make_joint_action(),
        program=make_program(),
        fiscal_year=2021,
    )

    assert api.get(path, query).content != before.content
    assert api.get(canonical).content == settled


def test_the_index_names_every_question_that_can_be_asked(api, db):
    index = api.get("/api/v1").json()["questions"]

    questions = {
        operation.path.removeprefix("/api/v1/")
        for operation in operations()
        if operation.declared.get("tags") == ["answers"]
    }
    assert questions <= index.keys()
    assert index["people/{id}/career"] == "http://testserver/api/v1/people/{id}/career"
    assert "programs/{id}/management" in index
