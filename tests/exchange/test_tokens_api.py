"""Tokens by API: a user keeps its own, an administrator ends anyone's, and no secret is shown twice."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone
from rest_framework.test import APIClient

from exchange import tokens
from exchange.models import Scope, Token
from exchange.repeats import RememberedAnswer
from sources.models import Revision
from tests import make
from tests.api.test_contract import keeps_to_the_contract, operations
from tests.promises.together import together

TOKENS = "/api/v1/tokens"
BY = {
    (each.method, each.path.removeprefix(TOKENS)): each
    for each in operations()
    if each.path.startswith(TOKENS)
}


@pytest.fixture
def admin(db: None) -> APIClient:
    return make.client_of("admin")


def holder(role: str | None, scope: str = Scope.WRITE) -> APIClient:
    """A client of a user of `role`."""
    return make.client_of(role, scope=scope)  # type: ignore[arg-type]


def client_with(secret: str) -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {secret}")
    return client


def made(client: APIClient, **fields: Any) -> Any:
    return client.post(TOKENS, {"name": "notebook", **fields})


def refused(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


# Making


def test_a_token_is_made_and_its_secret_calls(editor):
    answer = made(editor, scope="write", days=30)

    keeps_to_the_contract(BY["post", ""], answer)
    assert answer.status_code == 201
    assert answer["Cache-Control"] == "no-store"
    token = Token.objects.get(uuid=answer.json()["id"])
    assert (token.user, token.name, token.scope) == (editor.user, "notebook", "write")
    assert token.expiry - timezone.now() <= dt.timedelta(days=30)
    assert token.expiry - timezone.now() > dt.timedelta(days=29, hours=23)
    found = client_with(answer.json()["secret"]).get(answer["Location"])
    assert found.json()["id"] == answer.json()["id"]


def test_nothing_said_makes_a_token_that_reads_for_ninety_days(editor):
    answer = made(editor).json()

    assert answer["scope"] == "read"
    assert answer["expiry"][:10] == f"{timezone.now() + dt.timedelta(days=90):%Y-%m-%d}"


def test_the_secret_is_shown_once_and_kept_nowhere(editor):
    answer = made(editor, scope="write")
    secret = answer.json()["secret"]

    shown = [editor.get(TOKENS), editor.get(answer["Location"])]
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(t::text, '') FROM exchange_token t")
        kept = cursor.fetchone()[0]

    assert re.fullmatch("[0-9a-f]{64}", secret)
    assert all(secret[:20] not in text for text in (kept, *(each.content.decode() for each in shown)))


def test_nothing_that_is_shown_is_of_the_digest(editor):
    made(editor)

    text = editor.get(TOKENS, {"page_size": 1}).content.decode()

    for token in Token.objects.all():
        assert token.digest not in text and token.token_key not in text


def test_a_repeated_answer_has_no_secret_and_makes_no_token(editor):
    body, key = {"name": "notebook"}, {"Idempotency-Key": "a-key"}

    first = editor.post(TOKENS, body, headers=key)
    again = editor.post(TOKENS, body, headers=key)

    keeps_to_the_contract(BY["post", ""], again)
    assert again.json() == {**first.json(), "secret": None}
    assert again["Idempotent-Replayed"] == "true"
    assert first.json()["secret"].encode() not in bytes(RememberedAnswer.objects.get().body)
    assert Token.objects.filter(name="notebook").count() == 1


def test_making_a_token_is_no_revision(editor):
    made(editor)

    assert not Revision.objects.exists()


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/name"),
        ({"name": ""}, "/name"),
        ({"name": "  "}, "/name"),
        ({"name": "x" * 101}, "/name"),
        ({"name": 7.5}, "/name"),
        ({"name": ["a"]}, "/name"),
        ({"name": "a\x00"}, "/name"),
        ({"name": "a", "scope": "admin"}, "/scope"),
        ({"name": "a", "days": 0}, "/days"),
        ({"name": "a", "days": 366}, "/days"),
        ({"name": "a", "days": 10**30}, "/days"),
        ({"name": "a", "days": "x"}, "/days"),
        ({"name": "a", "days": None}, "/days"),
        ({"name": "a", "secret": "0" * 64}, "/secret"),
    ],
)
def test_a_wrong_body_is_400_and_names_the_field(editor, body, pointer):
    answer = editor.post(TOKENS, body)

    keeps_to_the_contract(BY["post", ""], answer)
    assert answer.status_code == 400
    assert [each["pointer"] for each in answer.json()["errors"]] == [pointer]


@pytest.mark.parametrize("days", [1, 365])
def test_a_token_lasts_a_day_to_a_year(editor, days):
    assert made(editor, days=days).status_code == 201


def test_two_tokens_of_a_user_are_not_named_alike(editor):
    made(editor)

    answer = made(editor)

    assert refused(answer) == (409, "unique")
    assert answer.json()["errors"][0]["pointer"] == "/name"
    assert made(holder("editor")).status_code == 201


def test_a_user_has_a_bounded_number_of_tokens(editor):
    for number in range(tokens.MOST_OF_A_USER - 1):
        make.make_token(editor.user, name=f"t{number}")

    assert refused(made(editor)) == (409, "too_many_tokens")
    Token.objects.filter(name="t0").delete()
    assert made(editor).status_code == 201


@pytest.mark.slow
def test_two_at_once_do_not_both_become_the_last_one(own_database, editor):
    for number in range(tokens.MOST_OF_A_USER - 2):
        make.make_token(editor.user, name=f"t{number}")
    authorization = editor._credentials["HTTP_AUTHORIZATION"]

    def job(name: str) -> int:
        client = APIClient()
        client.credentials(HTTP_AUTHORIZATION=authorization)
        return int(made(client, name=name).status_code)

    answers = together(lambda: job("a"), lambda: job("b"), lambda: job("c"))

    assert sorted(answers) == [201, 409, 409]
    assert Token.objects.count() == tokens.MOST_OF_A_USER


# How wide


@pytest.mark.parametrize(
    ("role", "caller", "asked", "status"),
    [
        (None, "read", "read", 201),
        (None, "write", "write", 403),
        ("reader", "read", "read", 201),
        ("reader", "write", "write", 403),
        ("contributor", "write", "write", 201),
        ("editor", "write", "write", 201),
        ("editor", "read", "read", 201),
        ("editor", "read", "write", 403),
        ("admin", "read", "write", 403),
        ("admin", "write", "write", 201),
    ],
)
def test_a_scope_is_not_wider_than_the_role_and_the_calling_token(db, role, caller, asked, status):
    answer = made(holder(role, caller), scope=asked)

    keeps_to_the_contract(BY["post", ""], answer)
    assert answer.status_code == status
    if status == 403:
        assert answer.json()["code"] == "scope_too_wide"
        assert answer.json()["errors"][0]["pointer"] == "/scope"


def test_a_token_that_reads_touches_none_that_writes(editor):
    reading = client_with(make.make_token(editor.user, "read"))
    address = made(editor, scope="write")["Location"]

    assert refused(reading.patch(address, {"name": "b"})) == (403, "scope_too_wide")
    assert refused(reading.delete(address)) == (403, "scope_too_wide")
    assert editor.get(address).json()["name"] == "notebook"


# Seeing


def test_a_user_sees_its_own_tokens_and_no_others(editor):
    mine, theirs = made(editor), made(holder("editor"))

    listed = editor.get(TOKENS)

    keeps_to_the_contract(BY["get", ""], listed)
    assert {each["user"] for each in listed.json()["results"]} == {editor.user.username}
    assert mine.json()["id"] in {each["id"] for each in listed.json()["results"]}
    assert refused(editor.get(theirs["Location"])) == (404, "not_found")
    assert editor.get(TOKENS, {"user": "someone"}).json()["results"] == []


def test_tokens_that_are_over_are_listed_too(editor):
    make.make_token(editor.user, name="over", expiry=dt.timedelta(seconds=-1))

    assert "over" in {each["name"] for each in editor.get(TOKENS).json()["results"]}


def test_an_administrator_sees_all_and_those_of_one_user(admin, editor):
    made(editor)

    assert {each["user"] for each in admin.get(TOKENS).json()["results"]} == {
        admin.user.username,
        editor.user.username,
    }
    ours = admin.get(TOKENS, {"user": editor.user.username}).json()["results"]
    assert {each["user"] for each in ours} == {editor.user.username}


def test_an_administrator_s_token_that_reads_sees_its_own_only(editor):
    admin = holder("admin", "read")
    address = made(editor)["Location"]

    assert {each["user"] for each in admin.get(TOKENS).json()["results"]} == {admin.user.username}
    assert refused(admin.delete(address)) == (404, "not_found")


def test_the_list_is_walked_by_cursors_both_ways(editor):
    for number in range(4):
        make.make_token(editor.user, name=f"t{number}")

    pages, following = [], f"{TOKENS}?page_size=2"
    while following:
        page = editor.get(following).json()
        pages.append([each["name"] for each in page["results"]])
        following, before = page["next"], page["previous"]

    assert [len(page) for page in pages] == [2, 2, 1]
    assert sum(pages, [])[1:] == ["t0", "t1", "t2", "t3"]
    assert [each["name"] for each in editor.get(before).json()["results"]] == pages[1]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"cursor": "x"}, "invalid_cursor"),
        ({"page_size": "501"}, "invalid_page_size"),
        ({"user": ""}, "blank"),
        ({"user": "a b"}, "invalid"),
        ({"user": "x" * 151}, "invalid"),
        ({"usr": "a"}, "unknown_parameter"),
    ],
)
def test_a_wrong_parameter_is_400_and_named(editor, query, code):
    answer = editor.get(TOKENS, query)

    keeps_to_the_contract(BY["get", ""], answer)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["code"] == code
    assert answer.json()["errors"][0]["parameter"] == next(iter(query))


def test_a_cursor_of_another_list_is_none_of_this_one(editor):
    make.make_source(), make.make_source()
    cursor = editor.get("/api/v1/revisions", {"page_size": 1}).json()["next"].partition("?")[2]

    assert editor.get(f"{TOKENS}?{cursor}").status_code == 400


def test_a_list_costs_three_queries_however_many_there_are(editor, django_assert_num_queries):
    for number in range(20):
        make.make_token(editor.user, name=f"t{number}")

    with django_assert_num_queries(3):
        editor.get(TOKENS)


# Renaming and ending


def test_a_token_gets_another_name_and_nothing_else(editor):
    answer = made(editor, scope="write")
    address, secret = answer["Location"], answer.json()["secret"]

    renamed = editor.patch(address, {"name": "dashboard"})

    keeps_to_the_contract(BY["patch", "/{id}"], renamed)
    assert renamed.json() == {**_plain(answer), "name": "dashboard"}
    assert editor.patch(address, {"name": "dashboard"}).status_code == 200
    assert editor.patch(address, {}).json()["name"] == "dashboard"
    assert editor.patch(address, {"scope": "read"}).status_code == 400
    assert editor.patch(address, {"name": "dashboard", "days": 3}).json()["code"] == "unknown_field"
    assert client_with(secret).get(TOKENS).status_code == 200


def _plain(answer: Any) -> dict[str, Any]:
    return {name: value for name, value in answer.json().items() if name != "secret"}


def test_a_name_that_another_token_has_is_refused(editor):
    made(editor, name="a")
    address = made(editor, name="b")["Location"]

    answer = editor.patch(address, {"name": "a"})

    keeps_to_the_contract(BY["patch", "/{id}"], answer)
    assert refused(answer) == (409, "unique")


def test_a_token_that_is_ended_calls_no_more(editor):
    answer = made(editor, scope="write")

    ended = editor.delete(answer["Location"])

    keeps_to_the_contract(BY["delete", "/{id}"], ended)
    assert ended.status_code == 204
    assert refused(client_with(answer.json()["secret"]).get(TOKENS)) == (401, "invalid_token")
    assert refused(editor.delete(answer["Location"])) == (404, "not_found")


def test_a_token_may_end_itself(editor):
    answer = made(editor)
    itself = client_with(answer.json()["secret"])

    assert itself.delete(answer["Location"]).status_code == 204
    assert itself.get(TOKENS).status_code == 401


def test_an_administrator_ends_anyone_s_and_renames_only_its_own(admin, editor):
    address = made(editor, scope="write")["Location"]

    assert refused(admin.patch(address, {"name": "b"})) == (403, "permission_denied")
    assert admin.delete(address).status_code == 204
    assert not Token.objects.filter(name="notebook").exists()


@pytest.mark.parametrize("method", ["get", "patch", "delete"])
@pytest.mark.parametrize(
    "address", ["00000000-0000-4000-8000-000000000000", "x", "é", "0" * 200, "%00", "%ff"]
)
def test_an_address_of_no_token_is_404(editor, method, address):
    answer = getattr(editor, method)(f"{TOKENS}/{address}", {"name": "b"} if method == "patch" else None)

    assert refused(answer) == (404, "not_found")


def test_without_a_token_there_is_nothing_to_see(api, db):
    for answer in (api.get(TOKENS), api.post(TOKENS, {"name": "a"}), api.delete(f"{TOKENS}/{uuid.uuid4()}")):
        assert refused(answer) == (401, "not_authenticated")


def test_what_may_be_done_can_be_asked(editor):
    assert editor.options(TOKENS).status_code == 200


# The same rules elsewhere


def test_the_command_makes_no_token_wider_than_the_role(db):
    user = make.make_user("reader")

    with pytest.raises(CommandError, match="no role that writes"):
        call_command("create_token", user.username, "a", "--scope", "write")
    assert not Token.objects.exists()


@pytest.fixture
def keeper(client: Any, db: None) -> Any:
    """A client logged in as an administrator."""
    client.force_login(make.make_user("admin", is_staff=True))
    return client


def test_the_admin_makes_no_token_wider_than_the_role(keeper):
    form = {"user": make.make_user("reader").pk, "name": "a", "scope": "write", "days": 9}

    page = keeper.post("/admin/exchange/token/add/", form).content.decode()

    assert "no role that writes" in page
    assert not Token.objects.exists()
    assert keeper.post("/admin/exchange/token/add/", {**form, "scope": "read"}).status_code == 200
    assert Token.objects.get().scope == "read"


def test_the_admin_makes_no_token_too_many(keeper):
    user = make.make_user("editor")
    for number in range(tokens.MOST_OF_A_USER):
        make.make_token(user, name=f"t{number}")

    form = {"user": user.pk, "name": "a", "scope": "write", "days": 9}
    page = keeper.post("/admin/exchange/token/add/", form).content.decode()

    assert f"at most {tokens.MOST_OF_A_USER} tokens" in page


def test_the_admin_tells_tokens_that_last_from_those_that_are_over(keeper):
    user = make.make_user("editor")
    make.make_token(user, name="lasting-one")
    make.make_token(user, name="past-one", expiry=dt.timedelta(seconds=-1))

    lasting = keeper.get("/admin/exchange/token/?state=lasting").content.decode()
    over = keeper.get("/admin/exchange/token/?state=over").content.decode()

    assert "lasting-one" in lasting and "past-one" not in lasting
    assert "past-one" in over and "lasting-one" not in over


def test_who_loses_the_role_keeps_a_token_that_does_nothing_more(editor):
    editor.user.groups.set([Group.objects.get(name="reader")])

    assert editor.post("/api/v1/sources", {}).status_code == 403
    assert refused(made(editor, scope="write")) == (403, "scope_too_wide")
