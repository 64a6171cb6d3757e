"""What a supervisor asks: does the process live, and can it answer."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from django.db import connection
from django.test import Client

from config import health

pytestmark = pytest.mark.django_db


def failing(response) -> dict[str, str]:
    """Return what is wrong, by check."""
    return {name: check["detail"] for name, check in response.json()["checks"].items() if not check["ok"]}


@contextmanager
def committed(statement: str, undoing: str) -> Iterator[None]:
    """Change the test database for everyone, and change it back."""
    parameters = {**connection.get_connection_params(), "cursor_factory": None}
    with psycopg.connect(**parameters, autocommit=True) as other:
        other.execute(statement)
        try:
            yield
        finally:
            other.execute(undoing)


def test_a_process_lives_without_a_database(client, django_assert_num_queries, monkeypatch):
    monkeypatch.setitem(connection.settings_dict, "HOST", "/nowhere")

    with django_assert_num_queries(0):
        response = client.get("/live")

    assert response.status_code == 200
    assert response.json() == {"status": "live"}
    assert response["Cache-Control"] == "no-store"


@pytest.mark.parametrize("address", ["/live", "/ready"])
def test_a_probe_needs_no_host_name_and_no_tls(settings, address):
    settings.SECURE_SSL_REDIRECT = True
    settings.ALLOWED_HOSTS = ["registry.example.org"]

    assert Client().get(address, headers={"host": "10.0.0.7:8000"}).status_code == 200


@pytest.mark.parametrize("address", ["/live", "/ready"])
def test_a_probe_only_asks(client, address):
    assert client.head(address).status_code == 200
    assert client.post(address).status_code == 405


def test_a_service_with_all_in_place_is_ready(client):
    response = client.get("/ready")

    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    body = response.json()
    assert body["status"] == "ready"
    assert list(body["checks"]) == ["database", "migrations", "views", "writable"]
    assert all(check == {"ok": True, "detail": ""} for check in body["checks"].values())
    assert body["milliseconds"] < 2000


def test_without_a_database_it_is_not_ready_and_says_when_to_ask_again(client, monkeypatch):
    monkeypatch.setitem(connection.settings_dict, "HOST", "/nowhere")

    response = client.get("/ready")

    assert response.status_code == 503
    assert response["Retry-After"] == "2"
    assert failing(response)["database"] == "OperationalError"


def test_a_database_that_hangs_costs_a_probe_its_time_and_no_more(client, monkeypatch):
    monkeypatch.setattr(health, "SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setitem(connection.settings_dict, "HOST", "127.0.0.1")
        monkeypatch.setitem(connection.settings_dict, "PORT", str(silent.getsockname()[1]))
        began = time.monotonic()
        answers = [client.get("/ready") for _ in range(2)]
        lasted = time.monotonic() - began

    assert [response.status_code for response in answers] == [503, 503]
    assert lasted < 2
    assert "no answer" in failing(answers[0])["database"]


def test_it_is_ready_again_once_the_database_is_back(client, monkeypatch):
    with monkeypatch.context() as away:
        away.setitem(connection.settings_dict, "HOST", "/nowhere")
        assert client.get("/ready").status_code == 503

    assert client.get("/ready").status_code == 200


def test_a_migration_that_is_not_applied_is_named(client):
    row = "app = 'sources' AND name = '0001_clocks'"
    hide = f"UPDATE django_migrations SET name = 'hidden' WHERE {row}"
    show = "UPDATE django_migrations SET name = '0001_clocks' WHERE app = 'sources' AND name = 'hidden'"

    with committed(hide, show):
        response = client.get("/ready")

    assert response.status_code == 503
    assert failing(response) == {"migrations": "not applied: sources.0001_clocks"}


def test_a_view_of_the_past_that_is_missing_is_named(client):
    with committed(
        "ALTER VIEW known.institutions_person RENAME TO hidden",
        "ALTER VIEW known.hidden RENAME TO institutions_person",
    ):
        response = client.get("/ready")

    assert response.status_code == 503
    assert failing(response) == {"views": "missing: institutions_person"}


def test_a_server_that_only_reads_is_not_ready(client, monkeypatch):
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "options", "-c default_transaction_read_only=on")

    assert failing(client.get("/ready")) == {"writable": "the server only reads"}


def test_a_server_that_is_meant_to_only_read_is_ready(client, monkeypatch, settings):
    settings.READ_ONLY = True
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "options", "-c default_transaction_read_only=on")

    assert client.get("/ready").status_code == 200


def test_a_probe_leaves_no_connection_behind(client):
    asking = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    with connection.cursor() as cursor:
        cursor.execute(asking)
        before = cursor.fetchone()[0]
        client.get("/ready")
        cursor.execute(asking)
        after = cursor.fetchone()[0]

    assert after <= before
