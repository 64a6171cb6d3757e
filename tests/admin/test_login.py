"""Logging in: guessing a password is cut off, per account and address."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.test import Client

from tests import make


def attempt(client: Client, password: str) -> int:
    return client.post("/admin/login/", {"username": "guessed", "password": password}).status_code


def test_an_account_is_closed_after_too_many_wrong_passwords_even_for_the_right_one(db: None) -> None:
    make.make_user("editor", "guessed", is_staff=True, password="the right one")
    client = Client()

    answers = [attempt(client, "wrong") for _ in range(settings.AXES_FAILURE_LIMIT)]

    assert answers[:-1] == [200] * (settings.AXES_FAILURE_LIMIT - 1)
    assert answers[-1] == 429
    assert attempt(client, "the right one") == 429


def test_the_page_of_a_closed_account_is_plain_and_says_what_to_do(db: None, settings: Any) -> None:
    settings.AXES_LOCKOUT_TEMPLATE = "admin/locked.html"
    client = Client()
    for _ in range(settings.AXES_FAILURE_LIMIT):
        response = client.post("/admin/login/", {"username": "guessed", "password": "wrong"})

    assert response.status_code == 429
    assert "Too many failed logins" in response.content.decode()


def test_a_success_forgets_the_failures_before_it(db: None) -> None:
    make.make_user("editor", "guessed", is_staff=True, password="the right one")
    client = Client()
    for _ in range(settings.AXES_FAILURE_LIMIT - 1):
        attempt(client, "wrong")

    assert attempt(client, "the right one") == 302
    assert attempt(Client(), "wrong") == 200


def test_the_session_gets_a_new_key_at_the_login(db: None) -> None:
    make.make_user("editor", "guessed", is_staff=True, password="the right one")
    client = Client()
    before = client.session
    before.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = before.session_key

    attempt(client, "the right one")

    assert client.session.session_key != before.session_key


def test_every_page_keeps_to_the_policy_for_content(db: None) -> None:
    policy = Client().get("/admin/login/")["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
