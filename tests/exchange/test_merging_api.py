"""Merging by the API: an act upon the thing that goes, which says what moves and refuses as the admin does."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from rest_framework.test import APIClient

from config.urls import ACTS
from institutions.models import Institution
from programs.models import Consultation
from sources import revisions
from sources.admin.merging import may_be_merged
from sources.models import Revision
from tests import make, make_programs

pytestmark = pytest.mark.django_db


@pytest.fixture
def twice(most: Institution) -> Institution:
    """A ministry that was recorded a second time."""
    return make.make_institution("most-2")


def merge(client: APIClient, gone: str, into: Any, seen: str | None = None, **body: Any) -> Any:
    address = f"/api/v1/institutions/{gone}"
    headers = {"If-Match": seen or client.get(address)["ETag"], "X-Reason": "Recorded twice"}
    return client.post(f"{address}/merge", {"into": into, **body}, headers=headers)


def test_a_thing_is_merged_in_one_revision_and_its_address_leads_on(editor, twice, most):
    relation = make.make_relation(twice, "leads")
    before = revisions.head()

    answer = merge(editor, "most-2", "most")

    assert answer.status_code == 200, answer.content
    told = answer.json()
    assert (told["id"], told["slug"], told["gone"]) == (str(most.pk), "most", str(twice.pk))
    assert told["revision"] == answer["X-Revision"] == f"r{before + 1}"
    assert {"kind": "relation", "moved": 1, "folded": 0} in told["counts"]
    relation.refresh_from_db()
    assert relation.subject == most
    saved = Revision.objects.get(pk=before + 1)
    assert (revisions.head(), saved.actor, saved.reason) == (
        before + 1,
        editor.user.username,
        "Recorded twice",
    )
    moved = editor.get("/api/v1/institutions/most-2")
    assert (moved.status_code, moved["Location"]) == (308, "/api/v1/institutions/most")
    change = {"note": "Once more."}
    assert (
        editor.patch("/api/v1/institutions/most", change, headers={"If-Match": answer["ETag"]}).status_code
        == 200
    )


def test_a_trial_says_what_would_move_and_records_nothing(editor, twice, most):
    relation = make.make_relation(twice, "leads")
    before = revisions.head()

    answer = merge(editor, "most-2", "most", dry_run=True)

    told = answer.json()
    assert (answer.status_code, told["revision"], told["more"]) == (200, None, False)
    assert {"kind": "relation", "id": str(relation.pk), "field": "subject", "folded_into": None} in told[
        "rows"
    ]
    assert revisions.head() == before
    assert editor.get("/api/v1/institutions/most-2").status_code == 200


def test_a_fact_that_both_have_is_folded_and_said_to_be(editor, twice, most):
    rank = make.make_rank(3)
    [mine, theirs] = [make.make_institution_rank(each, rank) for each in (twice, most)]

    told = merge(editor, "most-2", "most", dry_run=True).json()

    assert {"kind": "institution_rank", "moved": 0, "folded": 1} in told["counts"]
    folded = {row["id"]: row["folded_into"] for row in told["rows"]}
    assert folded[str(mine.pk)] == str(theirs.pk)


@pytest.mark.parametrize("dry_run", [True, False])
def test_what_stands_in_the_way_is_named(editor, twice, most, dry_run):
    [mine, theirs] = [
        make.make_institution_rank(each, make.make_rank(ordinal)) for each, ordinal in ((twice, 3), (most, 4))
    ]
    before = revisions.head()

    answer = merge(editor, "most-2", "most", dry_run=dry_run)

    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "in_the_way")
    assert set(problem["conflicts"]) == {str(mine.pk), str(theirs.pk)}
    [error] = problem["errors"]
    assert (error["pointer"], error["code"]) == ("/into", "overlapping_period")
    assert str(mine.pk) in error["detail"]
    assert revisions.head() == before


def test_a_thing_is_not_merged_with_itself(editor, most):
    answer = merge(editor, "most", str(most.pk))

    assert (answer.status_code, answer.json()["code"]) == (409, "merged_with_itself")


def test_things_of_different_kinds_are_not_merged(editor, most, person):
    answer = merge(editor, "most", str(person.pk))

    assert (answer.status_code, answer.json()["code"]) == (409, "different_kinds")
    assert "person" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"into": "no-such"}, "does_not_exist"),
        ({"into": str(uuid.uuid4())}, "does_not_exist"),
        ({}, "required"),
        ({"into": None}, "null"),
        ({"into": 3}, "incorrect_type"),
        ({"into": ["most"]}, "incorrect_type"),
        ({"into": "most", "dry_run": "perhaps"}, "invalid"),
        ({"into": "most", "reason": "twice"}, "unknown_field"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_place(editor, twice, body, code):
    answer = editor.post("/api/v1/institutions/most-2/merge", body, headers={"If-Match": "*"})

    assert answer.status_code == 400
    assert [error["code"] for error in answer.json()["errors"]] == [code]


def test_who_has_not_seen_a_later_change_does_not_merge(editor, twice, most):
    seen = editor.get("/api/v1/institutions/most-2")["ETag"]
    with revisions.write():
        twice.note = "Changed meanwhile."
        twice.save()

    stale = merge(editor, "most-2", "most", seen=seen)
    unseen = editor.post("/api/v1/institutions/most-2/merge", {"into": "most"})

    assert (stale.status_code, unseen.status_code) == (412, 428)


def test_a_merger_is_answered_again_under_its_key(editor, twice, most):
    headers = {"If-Match": "*", "Idempotency-Key": "a-key"}
    address = "/api/v1/institutions/most-2/merge"

    first = editor.post(address, {"into": "most"}, headers=headers)
    again = editor.post(address, {"into": "most"}, headers=headers)

    assert first.status_code == again.status_code == 200
    assert again.content == first.content
    assert editor.post(address, {"into": "most"}, headers={"If-Match": "*"}).status_code == 404


def test_contributors_and_readers_do_not_merge(twice, most, api):
    assert make.client_of("contributor").post("/api/v1/institutions/most-2/merge", {"into": "most"}, headers={"If-Match": "*"}).status_code in (202, 403)  # fmt: skip
    assert api.post("/api/v1/institutions/most-2/merge", {"into": "most"}).status_code == 401
    assert Institution.objects.filter(pk=twice.pk).exists()


def test_every_kind_that_the_admin_merges_is_merged_here_too(editor):
    merged = {name for name, acts in ACTS.items() if "merge" in acts}

    assert {"institutions", "people", "posts", "programs", "priorities", "sources"} <= merged
    assert not may_be_merged(Consultation)
    assert "consultations" not in merged
    gone, into = (make_programs.make_program() for _ in range(2))
    flow = make_programs.make_flow(provider_program=gone)
    answer = editor.post(
        f"/api/v1/programs/{gone.slug}/merge", {"into": into.slug}, headers={"If-Match": "*"}
    )
    flow.refresh_from_db()
    assert (answer.status_code, flow.provider_program) == (200, into)
