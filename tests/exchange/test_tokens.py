"""Tokens and roles: who calls, what they may, and that nothing of a secret is kept."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import path
from django.utils import timezone
from rest_framework.response import Response
from rest_framework.views import APIView

from exchange import tokens
from exchange.authentication import note_use
from exchange.models import Token
from exchange.roles import Role, ensure_roles, roles_of
from sources import revisions
from tests.make import make_user

pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


class Door(APIView):
    """A view with the defaults of the service."""

    throttle_classes: list[Any] = []

    def get(self, request: Any) -> Response:
        """Say who asks."""
        return Response({"user": request.user.get_username()})

    post = put = patch = delete = get


urlpatterns = [path("api/door", Door.as_view()), path("admin/", admin.site.urls)]


def token_of(
    user: User, scope: str = "write", life: dt.timedelta = dt.timedelta(days=1), name: str = "a"
) -> tuple[Token, str]:
    return Token.objects.create(user=user, expiry=life, scope=scope, name=name)


def call(method: str, secret: str | None = None, header: str | None = None) -> Any:
    headers = {"authorization": header or f"Bearer {secret}"} if secret or header else {}
    return getattr(Client(), method)("/api/door", headers=headers)


# who calls


def test_anyone_reads():
    assert call("get").json() == {"user": ""}


def test_a_token_says_who_calls():
    user = make_user("reader")
    _, secret = token_of(user, "read")

    assert call("get", secret).json() == {"user": user.username}


def test_a_token_is_kept_as_a_digest_only():
    row, secret = token_of(make_user("editor"))

    with connection.cursor() as cursor:
        cursor.execute("SELECT exchange_token::text FROM exchange_token")
        dump = cursor.fetchone()[0]

    assert secret not in dump
    assert call("get", row.digest).status_code == 401
    assert call("get", row.digest[:64]).status_code == 401
    assert call("get", row.token_key).status_code == 401


BAD = [
    "Bearer",
    "Bearer ",
    "Bearer a b",
    "Bearer short",
    "Bearer \xe9",
    "Bearer " + "0" * 64,
    "Bearer " + "g" * 64,
    "Bearer " + "0" * 64 + "\x00",
    "Basic dTpw",
    "Token " + "0" * 64,
    "x" * 5000,
]


@pytest.mark.parametrize("header", BAD)
def test_a_bad_token_is_401_even_for_reading(header):
    response = call("get", header=header)

    assert response.status_code == 401
    assert response.json()["code"] == "invalid_token"
    assert response["WWW-Authenticate"] == 'Bearer realm="tiaokuai", error="invalid_token"'


def test_the_scheme_is_read_whatever_its_case():
    _, secret = token_of(make_user("reader"))

    assert call("get", header=f"bEARER {secret}").status_code == 200


def test_an_expired_token_says_so_and_stays():
    row, secret = token_of(make_user("editor"), life=dt.timedelta(seconds=-1))

    response = call("post", secret)

    assert (response.status_code, response.json()["code"]) == (401, "expired_token")
    assert Token.objects.filter(pk=row.pk).exists()


def test_the_token_of_someone_who_left_is_no_token():
    user = make_user("editor")
    _, secret = token_of(user)
    User.objects.update(is_active=False)

    assert call("get", secret).json()["code"] == "invalid_token"


def test_a_revoked_token_is_no_token():
    row, secret = token_of(make_user("editor"))
    row.delete()

    assert call("get", secret).status_code == 401


def test_reading_with_a_token_takes_one_query_and_writing_two(django_assert_num_queries):
    row, secret = token_of(make_user("editor"))
    row.last_used = timezone.now()
    row.save()

    with django_assert_num_queries(1):
        call("get", secret)
    with django_assert_num_queries(2):
        call("post", secret)


# when it was used


def test_the_last_use_is_kept_to_the_minute():
    row, secret = token_of(make_user("reader"))
    call("get", secret)
    row.refresh_from_db()
    first = row.last_used
    assert first is not None

    call("get", secret)
    row.refresh_from_db()
    assert row.last_used == first

    Token.objects.update(last_used=first - dt.timedelta(seconds=61))
    call("get", secret)
    row.refresh_from_db()
    assert row.last_used >= first


def test_the_last_use_is_not_written_inside_a_write_to_the_registry():
    row, _ = token_of(make_user("editor"))

    with revisions.write(actor="test"):
        note_use(row, timezone.now())

    row.refresh_from_db()
    assert row.last_used is None


def test_a_database_that_only_reads_does_not_fail_the_request():
    row, secret = token_of(make_user("reader"))
    with connection.cursor() as cursor:
        trigger = "CREATE TRIGGER refuses BEFORE UPDATE ON exchange_token FOR EACH STATEMENT"
        cursor.execute(f"{trigger} EXECUTE FUNCTION refuse_to_rewrite()")

    response = call("get", secret)

    assert response.status_code == 200
    row.refresh_from_db()
    assert row.last_used is None


# what they may do

MATRIX = [
    (None, "read", 403, "permission_denied"),
    (None, "write", 403, "permission_denied"),
    ("reader", "write", 403, "permission_denied"),
    ("contributor", "read", 403, "permission_denied"),
    ("contributor", "write", 403, "suggest_instead"),
    ("editor", "read", 403, "permission_denied"),
    ("editor", "write", 200, None),
    ("admin", "read", 403, "permission_denied"),
    ("admin", "write", 200, None),
]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize(("role", "scope", "status", "code"), MATRIX)
def test_writing_takes_the_role_and_the_scope(method, role, scope, status, code):
    _, secret = token_of(make_user(role), scope)

    response = call(method, secret)

    assert response.status_code == status
    assert code is None or response.json()["code"] == code


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_writing_without_a_token_is_401(method):
    response = call(method)

    assert (response.status_code, response.json()["code"]) == (401, "not_authenticated")
    assert response["WWW-Authenticate"] == 'Bearer realm="tiaokuai"'


def test_a_session_of_the_admin_does_not_write_through_the_api(client):
    client.force_login(make_user("admin", is_staff=True))

    assert client.post("/api/door").status_code == 401


def test_a_superuser_is_an_admin():
    _, secret = token_of(User.objects.create_superuser("root", password="x" * 12))

    assert call("post", secret).status_code == 200


def test_someone_inactive_has_no_role():
    assert roles_of(make_user("admin", is_active=False)) == frozenset()


# roles


def permissions_of(role: str) -> set[str]:
    rows = Group.objects.get(name=role).permissions.select_related("content_type")
    return {f"{p.content_type.app_label}.{p.codename}" for p in rows}


def test_an_empty_database_has_the_four_roles():
    assert set(Group.objects.values_list("name", flat=True)) == {"reader", "contributor", "editor", "admin"}


def test_editors_edit_the_registry_and_not_its_history_users_or_tokens():
    held = permissions_of("editor")

    for model in ("sources.{}_source", "institutions.{}_relation", "institutions.{}_furthercitation"):
        assert {model.format(verb) for verb in ("add", "change", "delete", "view")} <= held
    assert "sources.view_revision" in held
    assert not {p for p in held if p.startswith(("auth.", "axes.", "exchange.")) or "token" in p}
    assert not {p for p in held if "event" in p and "changeevent" not in p and "view_" not in p}


def test_readers_and_contributors_change_nothing():
    assert permissions_of("reader") == permissions_of("contributor")
    assert all(".view_" in p for p in permissions_of("reader"))


def test_admins_have_every_permission():
    assert len(permissions_of("admin")) == Permission.objects.count()


def test_roles_are_mended_without_touching_who_has_them():
    user = make_user("editor")
    group = Group.objects.get(name="editor")
    held = permissions_of("editor")
    group.permissions.set(Permission.objects.filter(content_type=ContentType.objects.get_for_model(User)))

    ensure_roles("default")
    ensure_roles("default")

    assert permissions_of("editor") == held
    assert roles_of(user) == {Role.EDITOR}


# the command


def test_the_command_prints_the_secret_alone_on_standard_output():
    user = make_user("editor")
    out, err = io.StringIO(), io.StringIO()

    call_command(
        "create_token", user.username, "notebook", "--scope", "write", "--days", "7", stdout=out, stderr=err
    )

    secret = out.getvalue().strip()
    assert re.fullmatch("[0-9a-f]{64}", secret)
    assert secret not in err.getvalue()
    assert call("post", secret).status_code == 200
    left = Token.objects.get(name="notebook").expiry - timezone.now()
    assert dt.timedelta(days=6, hours=23) < left <= dt.timedelta(days=7)


@pytest.mark.parametrize(
    "arguments", [["nobody", "a"], ["{user}", "taken"], ["{user}", "a", "--days", "0"], ["{user}", ""]]
)
def test_the_command_refuses_what_it_cannot_make(arguments):
    user = make_user("editor")
    token_of(user, name="taken")

    with pytest.raises(CommandError):
        call_command("create_token", *[a.format(user=user.username) for a in arguments])

    assert Token.objects.count() == 1


# the admin


@pytest.fixture
def keeper(client):
    """A client logged in as an administrator."""
    client.force_login(make_user("admin", is_staff=True))
    return client


def secret_in(response):
    """Return the secret that a page shows."""
    assert response.status_code == 200
    [secret] = re.findall('value="([0-9a-f]{64})"', response.content.decode())
    return secret


def test_a_secret_is_shown_once_and_works(keeper):
    editor = make_user("editor")
    form = {"user": editor.pk, "name": "dashboard", "scope": "write", "days": 30}

    response = keeper.post("/admin/exchange/token/add/", form)

    secret = secret_in(response)
    assert "no-store" in response["Cache-Control"]
    assert call("post", secret).status_code == 200
    again = keeper.get("/admin/exchange/token/").content.decode()
    assert "dashboard" in again
    assert secret not in again


def test_no_column_shows_a_digest(keeper):
    row, _ = token_of(make_user("editor"))

    page = keeper.get("/admin/exchange/token/").content.decode()

    cells = re.findall(r"<t[dh][^>]*class=\"field-[^>]*>(.*?)</t[dh]>", page, re.DOTALL)
    assert len(cells) == 7
    assert row.digest not in "".join(cells)
    assert row.token_key not in "".join(cells)


def test_revoking_deletes(keeper):
    row, secret = token_of(make_user("editor"))

    keeper.post(
        "/admin/exchange/token/", {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"}
    )

    assert call("get", secret).status_code == 401


def test_a_token_is_not_changed(keeper):
    row, _ = token_of(make_user("editor"), "read")

    keeper.post(
        f"/admin/exchange/token/{row.pk}/change/",
        {"user": row.user_id, "name": "b", "scope": "write", "days": 9},
    )

    row.refresh_from_db()
    assert (row.name, row.scope) == ("a", "read")


def test_two_tokens_of_a_user_are_not_named_alike(keeper):
    row, _ = token_of(make_user("editor"))

    response = keeper.post(
        "/admin/exchange/token/add/", {"user": row.user_id, "name": "a", "scope": "read", "days": 9}
    )

    assert response.status_code == 200
    assert Token.objects.count() == 1


@pytest.fixture
def own(client):
    """A client logged in as an editor, with `user`."""
    client.user = make_user("editor", is_staff=True)
    client.force_login(client.user)
    return client


def revoking(row):
    return f"/admin/exchange/token/{row.uuid}/delete/"


def test_editors_see_their_own_tokens_alone(own):
    mine, _ = token_of(own.user, name="mine")
    other, _ = token_of(make_user("editor"), name="of-another")

    page = own.get("/admin/exchange/token/").content.decode()

    assert "mine" in page and revoking(mine) in page
    assert "of-another" not in page
    assert own.get(revoking(other)).status_code == 302
    assert own.post(revoking(other), {"post": "yes"}).status_code == 302
    assert Token.objects.filter(pk=other.pk).exists()


def test_editors_make_tokens_of_their_own_and_see_the_secret_once(own):
    other = make_user("editor")

    response = own.post(
        "/admin/exchange/token/add/", {"user": other.pk, "name": "nightly", "scope": "write", "days": 30}
    )

    assert Token.objects.get().user == own.user
    assert call("post", secret_in(response)).status_code == 200


def test_editors_revoke_their_own_with_a_look_at_it(own):
    row, secret = token_of(own.user, name="mine")

    assert "mine" in own.get(revoking(row)).content.decode()
    own.post(revoking(row), {"post": "yes"})

    assert call("get", secret).status_code == 401


@pytest.mark.parametrize(
    ("values", "field"),
    [({"days": 366}, "days"), ({"days": 0}, "days"), ({"name": "taken"}, "name"), ({"name": ""}, "name"), ({"scope": "all"}, "scope")],
)  # fmt: skip
def test_what_is_refused_is_told_at_its_field_and_stays_entered(own, values, field):
    token_of(own.user, name="taken")
    form = {"name": "new", "scope": "write", "days": 30, **values}

    response = own.post("/admin/exchange/token/add/", form)

    assert response.status_code == 200
    shown = response.context["adminform"].form
    assert list(shown.errors) == [field]
    assert shown["days"].value() == str(form["days"])
    assert Token.objects.count() == 1


def test_one_token_too_many_is_refused(own):
    for number in range(tokens.MOST_OF_A_USER):
        token_of(own.user, name=f"t{number}")

    response = own.post("/admin/exchange/token/add/", {"name": "new", "scope": "read", "days": 3})

    assert response.context["adminform"].form.errors.as_data()["__all__"][0].code == "too_many_tokens"


def test_readers_make_tokens_that_read(client):
    client.force_login(make_user("reader", is_staff=True))

    refused = client.post("/admin/exchange/token/add/", {"name": "new", "scope": "write", "days": 3})
    made = client.post("/admin/exchange/token/add/", {"name": "new", "scope": "read", "days": 3})

    assert list(refused.context["adminform"].form.errors) == ["scope"]
    assert call("get", secret_in(made)).status_code == 200


def test_who_has_no_role_sees_no_tokens(client):
    user = make_user(None, is_staff=True)
    user.user_permissions.set(Permission.objects.filter(content_type__app_label="exchange"))
    client.force_login(user)

    assert client.get("/admin/exchange/token/").status_code == 403
    assert client.get("/admin/exchange/token/add/").status_code == 403


def test_knox_shows_no_tokens_of_its_own():
    assert [model._meta.label for model in admin.site._registry if "token" in model._meta.model_name] == [
        "exchange.Token"
    ]
