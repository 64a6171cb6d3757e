"""Files that come with an Idempotency-Key."""

from __future__ import annotations

import json
from typing import Any

import pytest
from rest_framework.test import APIClient

from exchange.models import Import
from sources import revisions
from sources.models import Source
from tests import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> APIClient:
    """An editor's client."""
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {make.make_token(make.make_user('editor'), 'write')}")
    return client


def send(client: APIClient, key: str, **row: str) -> Any:
    line = (
        json.dumps({"slug": "plan", "title": "The Plan", "publisher": "State Council", "kind": "news", **row})
        + "\n"
    )
    return client.generic(
        "POST",
        "/api/v1/imports?resource=sources",
        line,
        content_type="application/x-ndjson",
        headers={"Idempotency-Key": key},
    )


def test_a_file_that_is_sent_again_with_its_key_is_taken_in_once(client):
    first, second = send(client, "a"), send(client, "a")

    assert (first.status_code, second.status_code) == (201, 201)
    assert second.content == first.content
    assert (Import.objects.count(), revisions.head()) == (1, 1)


def test_another_file_with_the_same_key_is_refused(client):
    send(client, "a")
    other = send(client, "a", title="Another Plan")

    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert Source.objects.get().title == "The Plan"


def test_the_report_of_a_refused_file_stays_and_its_key_is_free_again(client):
    refused = send(client, "a", kind="gossip")

    assert refused.status_code == 400
    assert client.get(refused["Location"]).json()["results"][0]["column"] == "kind"
    assert send(client, "a").status_code == 201
