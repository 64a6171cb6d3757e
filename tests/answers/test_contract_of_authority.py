"""Real answers about authority and coordination keep to the contract; past answers stay as they were."""

from __future__ import annotations

import pytest

from tests import make
from tests.api.test_contract import keeps_to_the_contract, operations
from tests.make_programs import make_program, make_role

ASKED = {
    "/api/v1/institutions/{id}/authority": [{}, {"direction": "up"}, {"depth": "1"}, {"known_at": "r1"}, {"direction": "no"}],
    "/api/v1/authority/path": [{"from": "ministry", "to": "top"}, {"from": "top", "to": "ministry"}, {}, {"from": "x", "to": "y"}],
    "/api/v1/authority/common": [{"of": "ministry,bureau"}, {"of": "top"}, {}],
    "/api/v1/coordination": [{}, {"by": "program"}, {"page_size": "1"}, {"by": "x"}, {"known_at": "r1"}],
}  # fmt: skip
"""Questions by address."""


@pytest.fixture
def registry(db) -> None:
    """A little of everything that these questions speak of."""
    ministry, bureau, top = (
        make.make_institution(slug, slug.title()) for slug in ("ministry", "bureau", "top")
    )
    commission = make.make_institution("commission", kind="central_commission")
    rank = make.make_rank()
    for body in (ministry, commission):
        make.make_institution_rank(body, rank, valid_from="1949")
    make.make_relation(ministry, "executive_office_of", commission, valid_from="2000")
    make.make_relation(commission, "part_of", top, valid_from="2000")
    make.make_relation(ministry, "administers", bureau, valid_from="2000")
    make.make_relation(bureau, "leads", top, valid_from="2000")
    make.make_relation(bureau, "member_of", commission, valid_from="2000")
    make.make_tenure(make.make_person(), make.make_post(commission, rank=rank), valid_from="2000")
    make.make_responsibility(commission, make.make_function(concept="fund_allocation"), valid_from="2000")
    make_role(make_program(), ministry, role="accountable", valid_from="2000")
    make_role(make_program(), bureau, role="accountable", valid_from="2000")


@pytest.mark.parametrize(
    "operation", [each for each in operations() if each.path in ASKED], ids=lambda o: o.path
)
def test_real_answers_keep_to_the_contract(api, registry, operation):
    path = operation.path.replace("{id}", "ministry")
    for query in ASKED[operation.path]:
        answer = api.get(path, query)
        keeps_to_the_contract(operation, answer)
        if answer.status_code == 200:
            tagged = {"If-None-Match": answer["ETag"]}
            keeps_to_the_contract(operation, api.get(path, query, headers=tagged))


@pytest.mark.parametrize("path", ASKED)
def test_an_answer_for_a_revision_stays_the_same(api, registry, path):
    query, path = ASKED[path][0], path.replace("{id}", "ministry")
    before = api.get(path, query)
    settled = api.get(before["Content-Location"]).content

    make.change(make.Relation.objects.get(type="part_of"), type="advises")
    make.change(make.Relation.objects.get(type="administers"), type="advises")
    make.change(make.Relation.objects.get(type="executive_office_of"), type="advises")

    assert api.get(path, query).content != before.content
    assert api.get(before["Content-Location"]).content == settled
