"""Entity tags: what spares a read, and what keeps one writer from undoing another."""

from __future__ import annotations

import re
from typing import Any

import pytest
from rest_framework.test import APIClient

from institutions.models import Person
from sources import revisions
from tests import make

PERSON = "/api/v1/people/wang"


@pytest.fixture
def wang(db: None) -> Person:
    """A person with the slug `wang`."""
    return make.make_person("wang", name="Wang")


# Reading


@pytest.mark.parametrize("path", [PERSON, "/api/v1/people", "/api/v1/people?valid_on=2023-01-01"])
def test_tag_is_strong_and_names_the_revision(api: APIClient, wang: Person, path: str) -> None:
    response = api.get(path)

    assert re.fullmatch(rf'"r{revisions.head()}-[0-9a-f]{{20}}"', response["ETag"])
    assert response["X-Revision"] == f"r{revisions.head()}"


@pytest.mark.parametrize(
    "path", [PERSON, "/api/v1/people", "/api/v1/people?known_at=r1", "/api/v1/people?q=Wang&page_size=1"]
)
def test_copy_that_is_current_is_not_sent_again(api: APIClient, wang: Person, path: str) -> None:
    tag = api.get(path)["ETag"]

    response = api.get(path, HTTP_IF_NONE_MATCH=tag)

    assert (response.status_code, response.content, response["ETag"]) == (304, b"", tag)
    assert response["X-Revision"] == f"r{revisions.head()}"


@pytest.mark.parametrize("path", [PERSON, "/api/v1/people", "/api/v1/people?q=Wang"])
def test_page_of_another_origin_may_read_that_its_copy_is_current(
    api: APIClient, wang: Person, path: str
) -> None:
    origin = {"HTTP_ORIGIN": "https://example.org"}
    answer = api.get(path, **origin)

    response = api.get(path, HTTP_IF_NONE_MATCH=answer["ETag"], **origin)

    assert response.status_code == 304
    for header in ("Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Vary"):
        assert response[header] == answer[header]


@pytest.mark.parametrize("tag", [None, "*"])
def test_that_a_copy_is_current_says_nothing_of_its_type_and_length(
    api: APIClient, wang: Person, tag: str | None
) -> None:
    response = api.get(PERSON, HTTP_IF_NONE_MATCH=tag or api.get(PERSON)["ETag"])

    assert response.status_code == 304
    assert not {"Content-Type", "Content-Length"} & {*response.headers}


def test_copy_that_is_one_of_several_or_weakened_is_current_too(api: APIClient, wang: Person) -> None:
    tag = api.get(PERSON)["ETag"]

    assert api.get(PERSON, HTTP_IF_NONE_MATCH=f'"other", W/{tag}').status_code == 304


def test_any_write_makes_copies_old(api: APIClient, wang: Person) -> None:
    tag = api.get(PERSON)["ETag"]
    make.make_source()

    response = api.get(PERSON, HTTP_IF_NONE_MATCH=tag)

    assert response.status_code == 200
    assert response["ETag"] != tag


def test_copy_of_a_revision_stays_current_for_ever(api: APIClient, wang: Person) -> None:
    path = f"{PERSON}?known_at=r{wang.revision}"
    tag = api.get(path)["ETag"]
    make.change(wang, name="Wang Zhigang")

    assert api.get(path, HTTP_IF_NONE_MATCH=tag).status_code == 304


@pytest.mark.parametrize("path", [PERSON, "/api/v1/people", "/api/v1/people?q=Wang", "/api/v1/people?q=none"])
def test_any_copy_is_current_where_there_is_something(api: APIClient, wang: Person, path: str) -> None:
    tag = api.get(path)["ETag"]

    for method in (api.get, api.head):
        response = method(path, HTTP_IF_NONE_MATCH=" * ")
        assert (response.status_code, response.content, response["ETag"]) == (304, b"", tag)
        assert "Content-Type" not in response


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/people/nobody", 404),
        ("/api/v1/nonsense", 404),
        ("/api/v1/people?no=1", 400),
        ("/api/v1/people?known_at=r999999", 400),
        ("/api/v1/people/wang", 308),
        ("/api/v1/people/gone", 410),
    ],
)
def test_no_copy_is_current_where_there_is_nothing(
    api: APIClient, wang: Person, path: str, status: int
) -> None:
    make.change(wang, slug="wang-zhigang")
    make.retract(make.make_person("gone"))

    assert api.get(path, HTTP_IF_NONE_MATCH="*").status_code == status


def test_copy_of_a_reader_with_a_token_is_not_sent_again(editor: APIClient, wang: Person) -> None:
    tag = editor.get(PERSON)["ETag"]

    for wanted in (tag, "*"):
        response = editor.get(PERSON, HTTP_IF_NONE_MATCH=wanted)
        assert (response.status_code, response.content, response["ETag"]) == (304, b"", tag)
    assert editor.get(PERSON, HTTP_IF_NONE_MATCH='"other"').status_code == 200


def test_copy_is_not_sent_again_by_a_server_that_has_caught_up(api: APIClient, wang: Person) -> None:
    tag, head = api.get(PERSON)["ETag"], revisions.head()

    assert api.get(PERSON, HTTP_IF_NONE_MATCH=tag, HTTP_MIN_REVISION=f"r{head}").status_code == 304
    assert api.get(PERSON, HTTP_IF_NONE_MATCH=tag, HTTP_MIN_REVISION=f"r{head + 1}").status_code == 503


@pytest.mark.parametrize(
    "other",
    [
        "/api/v1/people",
        f"{PERSON}?valid_on=2023-01-01",
        f"{PERSON}?valid_on=any",
        f"{PERSON}?published_by=2024-01-01",
    ],
)
def test_tags_of_different_answers_differ(api: APIClient, wang: Person, other: str) -> None:
    assert api.get(PERSON)["ETag"] != api.get(other)["ETag"]


def test_tag_of_one_language_of_clocks_is_no_tag_of_another(api: APIClient, wang: Person) -> None:
    tag = api.get(PERSON)["ETag"]

    assert api.get(f"{PERSON}?valid_on=any", HTTP_IF_NONE_MATCH=tag).status_code == 200


def test_copies_of_different_readers_are_kept_apart(api: APIClient, editor: APIClient, wang: Person) -> None:
    anonymous, named = api.get(PERSON), editor.get(PERSON)

    assert anonymous["ETag"] != named["ETag"]
    assert (anonymous["Cache-Control"], named["Cache-Control"]) == ("public, no-cache", "private, no-cache")
    assert "Authorization" in anonymous["Vary"]


def test_head_has_the_headers_of_get_and_no_body(api: APIClient, wang: Person) -> None:
    response = api.head(PERSON)

    assert (response.status_code, response.content, response["ETag"]) == (200, b"", api.get(PERSON)["ETag"])


# Writing


def test_change_that_does_not_say_what_it_saw_is_refused(editor: APIClient, wang: Person) -> None:
    for response in (
        editor.patch(PERSON, {"name": "Other"}),
        editor.delete(PERSON),
        editor.put(PERSON, editor_body(wang)),
    ):
        assert (response.status_code, response.json()["code"]) == (428, "precondition_required")
        assert response["ETag"] == editor.get(PERSON)["ETag"]


def editor_body(person: Person, **fields: Any) -> dict[str, Any]:
    """Return all that must be said of a person."""
    return {
        "slug": person.slug,
        "name": person.name,
        "citation": {"source": person.citation.source.slug},
        **fields,
    }


@pytest.mark.parametrize("method", ["patch", "put", "delete"])
def test_change_of_what_was_changed_meanwhile_is_refused(
    editor: APIClient, wang: Person, method: str
) -> None:
    tag = editor.get(PERSON)["ETag"]
    make.change(wang, name="Meanwhile")

    response = getattr(editor, method)(PERSON, editor_body(wang, name="Mine"), HTTP_IF_MATCH=tag)

    wang.refresh_from_db()
    assert (response.status_code, response.json()["code"]) == (412, "precondition_failed")
    assert wang.name == "Meanwhile"


def test_refusal_names_the_tag_with_which_the_change_is_accepted(editor: APIClient, wang: Person) -> None:
    tag = editor.get(PERSON)["ETag"]
    make.change(wang, name="Meanwhile")

    current = editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag)["ETag"]

    assert current == editor.get(PERSON)["ETag"]
    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=current).status_code == 200


def test_change_of_another_row_stands_in_nobodys_way(editor: APIClient, wang: Person) -> None:
    tag = editor.get(PERSON)["ETag"]
    make.make_source()

    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 200


def test_tag_of_an_answer_to_a_change_is_good_for_the_next(editor: APIClient, wang: Person) -> None:
    tag = editor.get(PERSON)["ETag"]

    for name in ("One", "Two", "Three"):
        response = editor.patch(PERSON, {"name": name}, HTTP_IF_MATCH=tag)
        assert response.status_code == 200, response.content
        tag = response["ETag"]

    assert editor.get(PERSON)["ETag"] == tag


def test_tag_of_an_answer_to_a_creation_is_good_for_a_change(editor: APIClient) -> None:
    source = make.make_source()

    created = editor.post(
        "/api/v1/people", {"slug": "wang", "name": "Wang", "citation": {"source": source.slug}}
    )
    changed = editor.patch(created["Location"], {"name": "Wang Zhigang"}, HTTP_IF_MATCH=created["ETag"])

    assert (created.status_code, changed.status_code) == (201, 200)


def test_tag_of_a_list_says_what_was_seen_too(editor: APIClient, wang: Person) -> None:
    tag = editor.get("/api/v1/people")["ETag"]

    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 200


def test_one_of_several_tags_is_enough(editor: APIClient, wang: Person) -> None:
    tag = editor.get(PERSON)["ETag"]

    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=f'"r0-00", {tag}').status_code == 200


def test_change_of_whatever_is_there_may_be_asked_for(editor: APIClient, wang: Person) -> None:
    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH="*").status_code == 200


@pytest.mark.parametrize("tag", ['"other"', '"r999999999999999999999-00"', '"r-00"'])
def test_tag_that_is_none_of_ours_has_seen_nothing(editor: APIClient, wang: Person, tag: str) -> None:
    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 412


def test_version_read_in_the_past_is_not_the_one_to_change(editor: APIClient, wang: Person) -> None:
    first = wang.revision
    make.change(wang, name="Meanwhile")
    tag = editor.get(f"{PERSON}?known_at=r{first}")["ETag"]

    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 412


def test_version_read_at_a_past_instant_is_not_the_one_to_change(editor: APIClient, wang: Person) -> None:
    recorded = editor.get(PERSON).json()["clocks"]["recorded_at"]
    make.change(wang, name="Meanwhile")
    tag = editor.get(PERSON, {"known_at": recorded})["ETag"]

    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 412


def test_change_of_a_further_citation_counts_as_a_change_of_the_fact(editor: APIClient) -> None:
    tenure, source = make.make_tenure(), make.make_source()
    path = f"/api/v1/tenures/{tenure.pk}"
    tag = editor.get(path)["ETag"]
    make.patch(editor, path, further_citations=[{"source": source.slug}])

    assert editor.patch(path, {"term": "20th"}, HTTP_IF_MATCH=tag).status_code == 412


def test_change_of_the_issuing_bodies_counts_as_a_change_of_the_event(editor: APIClient) -> None:
    event, body = make.make_change_event("reform"), make.make_institution()
    tag = editor.get("/api/v1/change-events/reform")["ETag"]
    make.patch(editor, "/api/v1/change-events/reform", issuing_bodies=[body.slug])

    assert (
        editor.patch("/api/v1/change-events/reform", {"issuing_bodies": []}, HTTP_IF_MATCH=tag).status_code
        == 412
    )
    assert event.issuing_bodies.count() == 1


def test_change_to_a_row_that_is_gone_is_refused_as_a_read_is(editor: APIClient, wang: Person) -> None:
    tag = editor.get(PERSON)["ETag"]
    make.retract(wang)

    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 410
    assert editor.patch("/api/v1/people/nobody", {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 404


def test_change_by_an_old_slug_is_refused(editor: APIClient, wang: Person) -> None:
    tag = editor.get(PERSON)["ETag"]
    make.change(wang, slug="wang-zhigang")

    assert editor.patch(PERSON, {"name": "Mine"}, HTTP_IF_MATCH=tag).status_code == 404
