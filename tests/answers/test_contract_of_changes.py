"""Real answers about change keep to the contract, and so do their refusals."""

from __future__ import annotations

import pytest

from sources import revisions
from tests import make
from tests.api.test_contract import keeps_to_the_contract, operations
from tests.make_programs import make_flow, make_guideline, make_program, make_role

YEAR = {"from": "2022-12-31", "to": "2023-12-31"}
ASKED = {
    "/api/v1/diff": [
        YEAR, {**YEAR, "page_size": "2"}, {**YEAR, "change": "not_established"}, {**YEAR, "known_at": "r1"}, {},
        {"from_revision": "r0", "to_revision": "r9"}, {"from_revision": "r0", "to_revision": "r1", "kind": "jurisdiction"},
        {**YEAR, "from_revision": "r1"}, {"from_revision": "r2", "to_revision": "r1"},
    ],
    "/api/v1/change-events/{id}/effects": [{}, {"known_at": "r1"}, {"published_by": "1990-01-01"}, {"valid_on": "any"}],
    "/api/v1/institutions/{id}/lineage": [{}, {"known_at": "r1"}],
    "/api/v1/institutions/{id}/timeline": [{}, {"page_size": "3"}, {"kind": "relation"}, {"from": "soon"}],
    "/api/v1/programs/{id}/timeline": [{}, {"kind__in": "funding_flows,guideline"}],
}  # fmt: skip
ADDRESSES = {"change-events": "reform", "institutions": "most", "programs": "fund"}


@pytest.fixture
def registry(db) -> None:
    """A little of everything that questions about change speak of."""
    most, miit = make.make_institution("most", "Ministry"), make.make_institution("miit", valid_from="2023")
    reform = make.make_change_event("reform", date_effective="2023-03-16", issued_by=[most])
    function = make.make_function()
    lost = make.make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    make.make_responsibility(miit, function, valid_from="2023-03-16", received_from=lost)
    make.make_outcome(reform, most, type="transfer_function", function=function, to_institution=miit)
    make.make_outcome(reform, most, type="merge", resulting_institution=miit)
    make.make_relation(miit, "part_of", most, valid_from="2023-03-16", ended="unknown")
    make.make_tenure(post=make.make_post(most), valid_from="2023-05", ended="yes")
    make.make_name(most, "Former", kind="former", valid_until="2023")
    make.make_visit(institution=most)
    program = make_program(slug="fund")
    make_role(program, most, ended="yes")
    make_guideline(issuers=[most], applies_to=[program], date="2024")
    make_flow(provider_institution=most, program=program, fiscal_year=2021)
    make.change(lost, note="Corrected.")
    make.retract(make.make_identifier(most))


@pytest.mark.parametrize(
    "operation", [each for each in operations() if each.path in ASKED], ids=lambda o: o.path
)
def test_real_answers_keep_to_the_contract(api, registry, operation):
    collection = operation.path.split("/")[3]
    address = operation.path.replace("{id}", ADDRESSES.get(collection, ""))
    for query in ASKED[operation.path]:
        answer = api.get(address, query)
        keeps_to_the_contract(operation, answer)
        if answer.status_code == 200:
            assert answer.json()["clocks"]["known_at"]
            tagged = {"If-None-Match": answer["ETag"]}
            keeps_to_the_contract(operation, api.get(address, query, headers=tagged))
    keeps_to_the_contract(operation, api.get(operation.path.replace("{id}", "nothing-of-that-name")))


def test_every_question_about_change_is_in_the_contract(api, db):
    assert ASKED.keys() <= {each.path for each in operations()}
    assert "diff" in api.get("/api/v1").json()["questions"]


def test_an_old_slug_is_answered_as_the_contract_says(api, registry):
    from institutions.models import Institution

    make.change(Institution.objects.get(slug="most"), slug="msti")
    [operation] = [each for each in operations() if each.path == "/api/v1/institutions/{id}/lineage"]

    keeps_to_the_contract(operation, api.get("/api/v1/institutions/most/lineage"))
    assert revisions.head()
