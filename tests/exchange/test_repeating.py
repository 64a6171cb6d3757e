"""A POST with an Idempotency-Key is done once, however often it is sent; what threads and kills do: tests/promises."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import F
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver
from django.utils import timezone
from rest_framework.test import APIClient

from config.api.problems import MEANINGS
from exchange.repeats import FORGOTTEN_AT_ONCE, KEPT, RememberedAnswer
from sources.api.refusals import Refused
from sources.api.repeating import HEADER, PATTERN, RepeatableView, key_of
from sources.models import Statement
from tests import make, make_programs
from tests.api.test_contract import operations, resolved

SAME = ("ETag", "X-Revision", "Location", "Cache-Control", "Content-Type")
STATEMENTS = "/api/v1/statements"


@pytest.fixture
def statement(editor: APIClient) -> dict[str, Any]:
    """What makes a statement: nothing in it keeps a second one from being made."""
    return {
        "text": "It was foreseen.",
        "nature": "forecast",
        "citation": {"source": make.make_source().slug},
    }


def send(client: APIClient, path: str, body: Any, key: str | None, **headers: str) -> Any:
    return client.post(path, body, headers={**({HEADER: key} if key is not None else {}), **headers})


def age(by: dt.timedelta) -> None:
    """Make all that is remembered older."""
    RememberedAnswer.objects.update(asked_at=F("asked_at") - by)


def test_the_same_key_is_answered_with_the_same_bytes_and_makes_nothing_more(editor, statement):
    first = send(editor, STATEMENTS, statement, "a-key")
    again = send(editor, STATEMENTS, statement, "a-key")

    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    assert {name: again[name] for name in SAME} == {name: first[name] for name in SAME}
    assert again["Idempotent-Replayed"] == "true"
    assert "Idempotent-Replayed" not in first
    assert Statement.objects.count() == 1


def test_without_a_key_or_with_another_it_is_done_again(editor, statement):
    for key in (None, None, "a", "b"):
        assert send(editor, STATEMENTS, statement, key).status_code == 201

    assert Statement.objects.count() == 4


def test_what_changed_meanwhile_does_not_change_the_answer(editor, statement):
    first = send(editor, STATEMENTS, statement, "a-key")
    editor.delete(first["Location"], headers={"If-Match": "*"})

    again = send(editor, STATEMENTS, statement, "a-key")

    assert (again.status_code, again.content) == (201, first.content)
    assert not Statement.objects.exists()


@pytest.mark.parametrize(
    "other",
    [
        {"body": {"text": "Another."}},
        {"body": {"note": "One more field."}},
    ],
)
def test_another_body_with_the_same_key_is_refused(editor, statement, other):
    send(editor, STATEMENTS, statement, "a-key")

    answer = send(editor, STATEMENTS, statement | other["body"], "a-key")

    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    assert answer.json()["errors"][0]["header"] == HEADER
    assert Statement.objects.count() == 1


def test_a_key_belongs_to_one_token_and_address(editor, statement):
    source = {"slug": "a", "title": "A", "publisher": "P", "kind": "news"}
    assert send(editor, STATEMENTS, statement, "a-key").status_code == 201

    assert send(editor, "/api/v1/sources", source, "a-key").status_code == 201
    assert send(make.client_of("editor"), STATEMENTS, statement, "a-key").status_code == 201
    assert Statement.objects.count() == 2


def test_a_key_with_quotes_is_the_key_without(editor, statement):
    key = str(uuid.uuid4())
    send(editor, STATEMENTS, statement, key)

    assert send(editor, STATEMENTS, statement, f'"{key}"')["Idempotent-Replayed"] == "true"


def test_an_act_is_repeated_too_though_its_version_is_old_by_then(editor):
    consultation = make_programs.make_consultation()
    path = f"/api/v1/consultations/{consultation.slug}/open"
    body = {"date": "2024-01", "citation": {"source": make.make_source().slug}}
    tag = make.seen(editor, f"/api/v1/consultations/{consultation.slug}")

    first = send(editor, path, body, "a-key", **{"If-Match": tag})
    again = send(editor, path, body, "a-key", **{"If-Match": tag})

    assert first.status_code == 200, first.content
    assert (again.status_code, again.content) == (200, first.content)
    assert send(editor, path, body, "another", **{"If-Match": tag}).status_code in (409, 412)


# What is not remembered


def test_a_refusal_is_not_remembered_so_that_it_can_be_mended(editor, statement):
    source = statement["citation"]["source"]
    wrong = statement | {"citation": {"source": "not-yet"}}
    assert send(editor, STATEMENTS, wrong, "a-key").status_code == 400
    assert not RememberedAnswer.objects.exists()

    make.make_source(slug="not-yet")

    assert send(editor, STATEMENTS, wrong, "a-key").status_code == 201
    assert send(editor, STATEMENTS, statement | {"citation": {"source": source}}, "a-key").status_code == 422


def test_what_the_database_refuses_is_not_remembered(editor):
    body = {"slug": "a", "title": "A", "publisher": "P", "kind": "news"}
    send(editor, "/api/v1/sources", body, "a-key")

    answer = send(editor, "/api/v1/sources", body, "b-key")

    assert (answer.status_code, answer.json()["code"]) == (409, "slug_taken")
    assert RememberedAnswer.objects.count() == 1


def test_who_may_not_do_it_learns_no_answer(editor, statement):
    send(editor, STATEMENTS, statement, "a-key")
    editor.user.groups.clear()

    answer = send(editor, STATEMENTS, statement, "a-key")

    assert (answer.status_code, answer.json()["code"]) == (403, "permission_denied")


def test_an_answer_that_refuses_cannot_be_remembered(db):
    with pytest.raises(IntegrityError), transaction.atomic():
        RememberedAnswer.objects.create(digest=b"a", request=b"b", status=409, asked_at=timezone.now())


def test_nothing_of_the_key_or_the_token_is_kept(editor, statement):
    send(editor, STATEMENTS, statement, "a-telling-key")

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT encode(digest, 'escape') || encode(request, 'escape') || headers FROM exchange_rememberedanswer"
        )
        [kept] = cursor.fetchone()

    assert "a-telling-key" not in kept
    assert "Authorization" not in kept
    assert len(RememberedAnswer.objects.get().digest) == 32


# How long


def test_a_key_is_kept_for_a_day_to_the_second(editor, statement):
    send(editor, STATEMENTS, statement, "a-key")

    age(KEPT - dt.timedelta(seconds=30))
    assert send(editor, STATEMENTS, statement, "a-key")["Idempotent-Replayed"] == "true"

    age(dt.timedelta(seconds=31))
    after = send(editor, STATEMENTS, statement | {"note": "Anew."}, "a-key")
    assert after.status_code == 201
    assert "Idempotent-Replayed" not in after
    assert Statement.objects.count() == 2


def test_keys_past_their_day_are_removed_by_new_ones(editor, statement):
    long_ago = timezone.now() - KEPT - dt.timedelta(minutes=1)
    for number in range(FORGOTTEN_AT_ONCE + 2):
        RememberedAnswer.objects.create(digest=bytes([number]), request=b"", status=201, asked_at=long_ago)

    send(editor, STATEMENTS, statement, "a")
    assert RememberedAnswer.objects.count() == 3
    send(editor, STATEMENTS, statement, "b")
    assert RememberedAnswer.objects.count() == 2


# The key itself


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("8e03978e-40d5-43dd-bc93-6894a57f9324", "8e03978e-40d5-43dd-bc93-6894a57f9324"),
        ('"8e03978e"', "8e03978e"),
        ('"a b, c"', "a b, c"),
        (r'"a \"b\" \\"', 'a "b" \\'),
        ("x" * 255, "x" * 255),
        ("!#$%&'()*+-./:;<=>?@[]^_`{|}~", "!#$%&'()*+-./:;<=>?@[]^_`{|}~"),
    ],
)
def test_a_key_is_read_with_quotes_and_without(header, key):
    assert key_of(header) == key


MALFORMED = ["", '""', '"', '"a', 'a"', "a b", "a,b", '"a", "b"', '"\\"', "é", "\x7f", "a\tb", "x" * 256]


@pytest.mark.parametrize("header", MALFORMED)
def test_a_malformed_key_is_refused(header):
    with pytest.raises(Refused) as refused:
        key_of(header)

    assert (refused.value.status_code, refused.value.get_codes()) == (400, "invalid_idempotency_key")


@pytest.mark.parametrize("header", ["", "a,b", '"a', "\x7f", "x" * 256])
def test_a_malformed_key_is_400_and_does_nothing(editor, statement, header):
    answer = send(editor, STATEMENTS, statement, header)

    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_idempotency_key")
    assert answer.json()["errors"][0]["header"] == HEADER
    assert not Statement.objects.exists()


def test_a_body_that_is_too_large_or_not_json_is_refused_as_without_a_key(editor):
    for body, code in ((b"{" + b" " * 1_048_577, "payload_too_large"), (b"{", "malformed_json")):
        answer = editor.post(
            "/api/v1/sources", body, content_type="application/json", headers={HEADER: "a-key"}
        )
        assert answer.json()["code"] == code


# What it costs, and where it is heeded


def test_a_key_costs_two_statements_and_a_repeated_answer_takes_four(editor, statement):
    def statements(key: str | None) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert send(editor, STATEMENTS, statement, key).status_code == 201
        return sum("SAVEPOINT" not in query["sql"] for query in captured)

    statements(None)
    plain = statements(None)

    assert statements("a-key") == plain + 2
    assert statements("a-key") == 4  # The token, its user's roles, the key, the answer.


@pytest.mark.parametrize("path", ["/api/v1/match", "/api/v1/eligibility", "/api/v1/reconcile"])
def test_a_question_in_a_body_does_not_look_at_the_key(api, db, path):
    def asked(**headers: str) -> tuple[Any, int]:
        with CaptureQueriesContext(connection) as captured:
            answer = api.post(path, {}, headers=headers)
        return (answer.status_code, answer.json().get("code")), len(captured)

    asked()
    assert asked(**{HEADER: '"not a key'}) == asked() == asked(**{HEADER: "a-key"})
    assert not RememberedAnswer.objects.exists()


def test_changes_of_a_row_do_not_look_at_the_key(editor, statement):
    made = editor.post(STATEMENTS, statement)

    answer = editor.patch(made["Location"], {"note": "A"}, headers={"If-Match": "*", HEADER: '"not a key'})

    assert answer.status_code == 200


POSTS = [each for each in operations() if each.method == "post"]


@pytest.mark.parametrize("operation", POSTS, ids=lambda each: each.path)
def test_every_post_that_writes_takes_a_key(operation):
    views = dict(addressed())
    view = views[re.sub(r"\{\w+\}", "{}", operation.path)]
    writes = "POST" not in getattr(view.cls, "reads", ())
    declared = [resolved(each) for each in operation.declared.get("parameters", ())]
    keys = [each["schema"] for each in declared if each["name"] == HEADER]

    assert issubclass(view.cls, RepeatableView)
    assert keys == ([{"type": "string", "pattern": PATTERN, "maxLength": 255}] if writes else [])
    assert not writes or {"400", "409", "422"} <= operation.declared["responses"].keys()


def addressed() -> list[tuple[str, Any]]:
    """The addresses of the service, with `{}` for what names a row, and their views."""

    def walk(patterns: Any, before: str) -> Any:
        for each in patterns:
            route = before + str(each.pattern)
            if hasattr(each, "url_patterns"):
                yield from walk(each.url_patterns, route)
            else:
                plain = re.sub(r"\(\?P<\w+>(?:\[[^\]]*\][^)]*|[^)]*)\)|<[^>]+>", "{}", route)
                yield "/" + plain.replace("^", "").replace("$", ""), each.callback

    return list(walk(get_resolver().url_patterns, ""))


def test_the_refusals_have_their_statuses():
    codes = ("invalid_idempotency_key", "request_in_progress", "idempotency_key_reused")

    assert [MEANINGS[code].status for code in codes] == [400, 409, 422]
