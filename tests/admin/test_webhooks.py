"""Webhooks in the admin: made by editors for themselves, with a secret that is shown once, and looked at."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from exchange.models import Delivery, DeliveryState, Webhook
from exchange.webhooks import signing
from institutions.models import Institution
from sources import revisions
from tests import make

from .conftest import Editor, told

ADD = "/admin/exchange/webhook/add/"
FORM = {"name": "dashboard", "url": "https://example.org/hook", "active": "on", "kinds": ["institution"]}


def page(row: Webhook) -> str:
    return f"/admin/exchange/webhook/{row.pk}/change/"


def errors(response: Any) -> list[str]:
    assert response.status_code == 200
    return list(response.context["adminform"].form.errors)


@pytest.fixture
def hook(editor: Editor) -> Webhook:
    return Webhook.objects.create(user=editor.user, name="hook", url="https://example.org/hook")


def test_an_editor_makes_one_that_is_told_from_now_on_and_sees_its_secret_once(
    editor: Editor, most: Institution
) -> None:
    response = editor.post(ADD, FORM)

    made = Webhook.objects.get()
    secret = signing.secret_of(made)
    assert f'value="{secret}"' in told(response)
    assert "no-store" in response["Cache-Control"]
    assert (made.user, made.position, made.kinds) == (editor.user, revisions.head(), ["institution"])
    assert secret not in told(editor.get(page(made))) + told(editor.get("/admin/exchange/webhook/"))


def test_an_administrator_makes_one_of_another_user(log_in: Callable[[str], Editor]) -> None:
    admin, other = log_in("admin"), make.make_user("reader")

    admin.post(ADD, {**FORM, "user": other.pk})

    assert Webhook.objects.get().user == other


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"url": "http://example.org/hook"}, "url"),
        ({"url": "https://127.0.0.1/hook"}, "url"),
        ({"kinds": ["castle"]}, "kinds"),
        ({"thing": "nobody knows"}, "thing"),
        ({"name": "hook"}, "name"),
        ({"name": ""}, "name"),
    ],
)
def test_what_is_refused_is_told_at_its_field_and_stays_entered(
    editor: Editor, hook: Webhook, values: dict[str, Any], field: str
) -> None:
    response = editor.post(ADD, {**FORM, "name": "another", **values})

    assert errors(response) == [field]
    assert response.context["adminform"].form["url"].value() == {**FORM, **values}["url"]
    assert Webhook.objects.count() == 1


@pytest.mark.parametrize(
    "entered", ["{id}", " {id} ", "http://testserver/admin/institutions/institution/{id}/change/"]
)
def test_what_it_is_about_is_an_id_or_the_address_of_a_page(
    editor: Editor, most: Institution, entered: str
) -> None:
    editor.post(ADD, {**FORM, "thing": entered.format(id=most.pk)})

    assert Webhook.objects.get().thing == most.pk


def test_it_is_changed_and_keeps_its_user_and_place(editor: Editor, hook: Webhook, most: Institution) -> None:
    response = editor.post(page(hook), {**FORM, "name": "renamed", "user": make.make_user("reader").pk})

    changed = Webhook.objects.get()
    assert response.status_code == 302
    assert (changed.name, changed.user, changed.position) == ("renamed", editor.user, hook.position)


def test_one_that_was_switched_off_says_why_and_goes_on_when_it_is_switched_on(
    editor: Editor, hook: Webhook
) -> None:
    Webhook.objects.update(active=False, disabled_because="10 failures in a row", failures=10)

    listed = told(editor.get("/admin/exchange/webhook/"))
    shown = told(editor.get(page(hook)))
    editor.post(page(hook), FORM)

    assert "10 failures in a row" in listed and "10 failures in a row" in shown
    hook.refresh_from_db()
    assert (hook.active, hook.failures, hook.disabled_because) == (True, 0, "")


def test_a_new_secret_is_shown_once(editor: Editor, hook: Webhook) -> None:
    before = signing.secret_of(hook)

    response = editor.post(
        "/admin/exchange/webhook/", {"action": "rotate", "_selected_action": [str(hook.pk)]}
    )

    hook.refresh_from_db()
    [shown] = re.findall('value="(whsec_[^"]+)"', told(response))
    assert shown == signing.secret_of(hook) != before


def test_deliveries_say_what_was_told_and_what_came_of_it(
    editor: Editor, hook: Webhook, most: Institution
) -> None:
    failed = Delivery.objects.create(
        webhook=hook,
        event="revision",
        revision=revisions.head(),
        state=DeliveryState.FAILED,
        attempts=3,
        status=500,
        milliseconds=1200,
        detail="It answered 500: <b>no</b>",
        last_attempt=hook.created,
    )

    listed = told(editor.get("/admin/exchange/delivery/"))
    editor.post("/admin/exchange/delivery/", {"action": "again", "_selected_action": [str(failed.pk)]})

    assert f">r{revisions.head()}</a>" in listed
    assert "500, 1,200 ms" in listed and "&lt;b&gt;no" in listed
    failed.refresh_from_db()
    assert failed.state == DeliveryState.WAITING


@pytest.mark.parametrize("role", ["reader", "contributor"])
def test_who_changes_nothing_sees_no_webhooks(log_in: Callable[[str], Editor], role: str) -> None:
    reader = log_in(role)

    for address in ("/admin/exchange/webhook/", ADD, "/admin/exchange/delivery/"):
        assert reader.get(address).status_code == 403
