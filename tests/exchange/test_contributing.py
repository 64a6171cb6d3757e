"""Contributors' edits are suggestions: the requests of an editor, kept for a reviewer and answered with 202."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from exchange.models import State, Suggestion
from exchange.suggestions.proposals import resources
from institutions.models import Institution, Tenure
from sources import revisions
from sources.models import Source
from tests import make
from tests.api.test_contract import operations

pytestmark = pytest.mark.django_db
SUGGESTIONS = "/api/v1/suggestions"


@pytest.fixture
def contributor(db: None) -> APIClient:
    """A client of someone who only suggests."""
    return make.client_of("contributor")


@pytest.fixture
def tenure(person: Any, post: Any) -> Tenure:
    return make.make_tenure(person, post, valid_from="2018-03")


def accept(editor: APIClient, made: Any, **body: Any) -> Any:
    address = made["Location"]
    return editor.post(f"{address}/accept", body, headers={"If-Match": editor.get(address)["ETag"]})


def test_a_patch_is_kept_as_a_suggestion_and_writes_what_it_says_once_accepted(contributor, editor, tenure):
    address, before = f"/api/v1/tenures/{tenure.pk}", revisions.head()
    headers = {"If-Match": contributor.get(address)["ETag"], "X-Reason": "He left"}

    made = contributor.patch(address, {"valid_until": "2023-03"}, headers=headers)

    assert made.status_code == 202, made.content
    told = made.json()
    assert made["Location"] == f"{SUGGESTIONS}/{told['id']}"
    assert (told["state"], told["patch"], told["target"]) == (
        "open",
        {"valid_until": "2023-03"},
        str(tenure.pk),
    )
    assert (told["reason"], told["suggested_by"]) == ("He left", contributor.user.username)
    assert revisions.head() == before
    assert contributor.get(made["Location"]).json()["changes"][0]["suggested"] == "2023-03"

    done = accept(editor, made)

    assert done.status_code == 200, done.content
    assert done.json()["state"] == "accepted"
    tenure.refresh_from_db()
    assert str(tenure.valid_until) == "2023-03"


def test_a_post_suggests_a_row_with_the_citation_that_an_editor_needs_too(contributor, editor, most):
    source = make.make_source()
    body = {"slug": "new-body", "kind": "ministry", "jurisdiction": most.jurisdiction.slug}

    unsourced = contributor.post("/api/v1/institutions", body)
    made = contributor.post(
        "/api/v1/institutions", {**body, "citation": {"source": source.slug, "locator": "p. 3"}}
    )

    assert (unsourced.status_code, unsourced.json()["errors"][0]["pointer"]) == (400, "/citation")
    assert (made.status_code, made.json()["target"], made.json()["about"]) == (202, None, "new-body")
    assert not Institution.objects.filter(slug="new-body").exists()
    assert accept(editor, made).status_code == 200
    row = Institution.objects.get(slug="new-body")
    assert (row.citation.source, row.citation.locator) == (source, "p. 3")


def test_a_put_suggests_what_it_would_change(contributor, editor, most):
    source = make.make_source()
    with revisions.write():
        most.note = "An old note."
        most.save()
    body = {
        "slug": "most",
        "kind": "leading_group",
        "jurisdiction": most.jurisdiction.slug,
        "citation": {"source": source.slug},
    }

    made = contributor.put("/api/v1/institutions/most", body, headers={"If-Match": "*"})

    assert made.status_code == 202, made.content
    patch = made.json()["patch"]
    assert (patch["kind"], patch["note"]) == ("leading_group", "")
    assert "slug" not in patch
    assert accept(editor, made).status_code == 200
    most.refresh_from_db()
    assert (most.kind, most.note, most.citation.source) == ("leading_group", "", source)


def test_a_delete_suggests_a_retraction(contributor, editor, tenure):
    address = f"/api/v1/tenures/{tenure.pk}"

    made = contributor.delete(address, headers={"If-Match": "*", "X-Reason": "Entered twice"})

    assert (made.status_code, made.json()["retract"], made.json()["patch"]) == (202, True, {})
    assert Tenure.objects.filter(pk=tenure.pk).exists()
    done = accept(editor, made)
    assert (done.status_code, done.json()["row"]) == (200, str(tenure.pk)), done.content
    assert done["X-Revision"] == f"r{revisions.head()}" == f"r{done.json()['revision']}"
    assert contributor.get(address).status_code == 410


def test_anyone_may_suggest_a_retraction_without_a_source(api, editor, tenure):
    said = {"resource": "tenures", "target": str(tenure.pk), "retract": True, "reason": "Never held."}

    made = api.post(SUGGESTIONS, said)

    assert made.status_code == 201, made.content
    assert api.get(made["Location"]).json()["changes"] == []
    assert accept(editor, made).status_code == 200
    assert not Tenure.objects.exists()


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"retract": True}, "/target", "required"),
        ({"retract": True, "target": "most", "patch": {"note": "x"}}, "/patch", "not_together"),
        ({"target": "most"}, "/patch", "nothing_suggested"),
        ({"target": "most", "retract": "perhaps"}, "/retract", "invalid"),
    ],
)
def test_a_retraction_names_a_row_and_nothing_else(api, most, body, pointer, code):
    answer = api.post(
        SUGGESTIONS, {"resource": "institutions", "reason": "r", "source_url": "https://example.org", **body}
    )

    assert answer.status_code == 400
    assert make.refusals(answer) == [(code, pointer)]


def test_what_is_in_use_is_not_retracted_and_the_suggestion_stays_open(contributor, editor, tenure, most):
    made = contributor.delete("/api/v1/institutions/most", headers={"If-Match": "*"})

    refused = accept(editor, made)

    assert (refused.status_code, refused.json()["code"]) == (409, "in_use")
    assert Suggestion.objects.get().state == State.OPEN


def test_what_was_retracted_meanwhile_is_not_retracted_again(contributor, editor, tenure):
    made = contributor.delete(f"/api/v1/tenures/{tenure.pk}", headers={"If-Match": "*"})
    make.retract(tenure)

    refused = accept(editor, made)

    assert (refused.status_code, refused.json()["code"]) == (409, "target_retracted")


def test_a_retraction_is_not_edited_into_a_change(contributor, editor, tenure):
    made = contributor.delete(f"/api/v1/tenures/{tenure.pk}", headers={"If-Match": "*"})

    refused = accept(editor, made, patch={"note": "x"})

    assert (refused.status_code, make.refusals(refused)) == (400, [("not_together", "/patch")])


@pytest.mark.parametrize("method", ["patch", "put", "delete"])
def test_the_version_seen_is_asked_for_as_of_an_editor(contributor, most, method):
    address = "/api/v1/institutions/most"
    seen = contributor.get(address)["ETag"]
    body = {"slug": "most", "kind": "ministry", "jurisdiction": most.jurisdiction.slug, "citation": {"source": most.citation.source.slug}}  # fmt: skip
    given = {} if method == "delete" else {"data": body}
    with revisions.write():
        most.note = "Meanwhile."
        most.save()

    unseen = getattr(contributor, method)(address, **given)
    stale = getattr(contributor, method)(address, headers={"If-Match": seen}, **given)
    nowhere = getattr(contributor, method)("/api/v1/institutions/none", headers={"If-Match": "*"}, **given)

    assert (unseen.status_code, stale.status_code, nowhere.status_code) == (428, 412, 404)
    assert not Suggestion.objects.exists()


@pytest.mark.parametrize(
    ("body", "status", "refusals"),
    [
        ({"nmae": "x"}, 400, [("/nmae", "unknown_field")]),
        ({"kind": "ministri"}, 400, [("/kind", "invalid_choice")]),
        ({"note": ""}, 409, [("", "changes_nothing")]),
        ({}, 409, [("", "changes_nothing")]),
        ({"note": "x" * 30_000}, 400, [("/note", "max_length")]),
    ],
)
def test_refusals_name_the_fields_of_the_body(contributor, most, body, status, refusals):
    answer = contributor.patch("/api/v1/institutions/most", body, headers={"If-Match": "*"})

    assert answer.status_code == status
    assert [(each.get("pointer", ""), each["code"]) for each in answer.json()["errors"]] == refusals


def test_a_post_sent_again_with_its_key_is_one_suggestion(contributor):
    body = {"slug": "a-source", "title": "A", "publisher": "P", "kind": "news"}

    first, again = (
        contributor.post("/api/v1/sources", body, headers={"Idempotency-Key": "k"}) for _ in range(2)
    )

    assert (first.status_code, again.status_code) == (202, 202)
    assert again.content == first.content
    assert again["Idempotent-Replayed"] == "true"
    assert again["Location"] == first["Location"]
    assert Suggestion.objects.count() == 1
    assert not Source.objects.filter(slug="a-source").exists()


def test_nobody_accepts_their_own_edit(contributor, most):
    made = contributor.patch("/api/v1/institutions/most", {"note": "x"}, headers={"If-Match": "*"})

    assert accept(contributor, made).status_code == 403


def test_what_is_no_edit_of_a_row_is_refused_with_what_to_do_instead(contributor, most):
    make.make_institution("most-2")
    merger = contributor.post(
        "/api/v1/institutions/most-2/merge", {"into": "most"}, headers={"If-Match": "*"}
    )
    imported = contributor.post(
        "/api/v1/imports?resource=institutions", b"{}", content_type="application/x-ndjson"
    )

    for refused in (merger, imported):
        assert (refused.status_code, refused.json()["code"]) == (403, "suggest_instead")


def test_the_contract_says_of_every_edit_that_a_contributors_is_a_suggestion():
    edits = [
        each for each in operations() if each.resource in resources() and "202" in each.declared["responses"]
    ]

    assert {each.method for each in edits} == {"post", "put", "patch", "delete"}
    for each in edits:
        told = each.declared["responses"]["202"]
        assert told["content"]["application/json"]["schema"]["$ref"].endswith("/Suggestion")
        assert told["headers"]["Location"]
