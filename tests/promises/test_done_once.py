"""A retry never makes a second thing: with the same key at the same moment, and after the process was killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from rest_framework.test import APIClient

from exchange.repeats import RememberedAnswer
from sources.models import Revision, Statement
from tests import make
from tests.promises.together import together

STATEMENTS = "/api/v1/statements"
ROOT = Path(__file__).parents[2]
KEYS, AT_ONCE = 12, 8


@pytest.fixture
def statement(editor: APIClient) -> dict[str, Any]:
    """What makes a statement: nothing in it keeps a second one from being made."""
    return {"text": "Foreseen.", "nature": "forecast", "citation": {"source": make.make_source().slug}}


def secret_of(client: APIClient) -> str:
    return str(client._credentials["HTTP_AUTHORIZATION"])


def post(authorization: str, body: dict[str, Any], key: str) -> Any:
    headers = {"Authorization": authorization, "Idempotency-Key": key}
    return APIClient(raise_request_exception=False).post(STATEMENTS, body, headers=headers)


@pytest.mark.slow
def test_eight_at_once_with_one_key_make_one_thing(own_database, editor, statement):
    seen: Counter[Any] = Counter()

    for number in range(KEYS):
        job = partial(post, secret_of(editor), statement, f"key-{number}")
        answers = together(*[job] * AT_ONCE)
        made = {answer.content for answer in answers if answer.status_code == 201}
        replayed = sum("Idempotent-Replayed" in answer for answer in answers)
        seen += Counter(answer.status_code for answer in answers)

        assert len(made) == 1
        assert sum(answer.status_code == 201 for answer in answers) == 1 + replayed
        assert {a.json()["code"] for a in answers if a.status_code != 201} <= {"request_in_progress"}
        assert {a["Retry-After"] for a in answers if a.status_code == 409} <= {"1"}
        assert job().content in made

    assert set(seen) <= {201, 409}
    assert Statement.objects.count() == KEYS


@pytest.mark.slow
def test_eight_at_once_with_keys_of_their_own_make_eight(own_database, editor, statement):
    jobs = [partial(post, secret_of(editor), statement, f"key-{number}") for number in range(AT_ONCE)]

    assert [answer.status_code for answer in together(*jobs)] == [201] * AT_ONCE
    assert Statement.objects.count() == AT_ONCE


KILLED = """
import os, signal, sys
import django
from django.conf import settings

name, moment, authorization, source = sys.argv[1:]
settings.DATABASES["default"]["NAME"] = name
django.setup()

from django.db.models.signals import post_save
from rest_framework.test import APIClient
from sources import revisions

def die(**_):
    os.kill(os.getpid(), signal.SIGKILL)

{"written": revisions.written, "saved": post_save}[moment].connect(die)
body = {"text": "Foreseen.", "nature": "forecast", "citation": {"source": source}}
headers = {"Authorization": authorization, "Idempotency-Key": "a-key"}
APIClient().post("/api/v1/statements", body, headers=headers)
"""
"""A process that is killed in the middle: once its write is committed (`written`), or before (`saved`)."""


@pytest.mark.slow
@pytest.mark.parametrize(("moment", "committed"), [("written", True), ("saved", False)])
def test_a_process_killed_before_it_answers_leaves_all_or_nothing(
    own_database, editor, statement, moment, committed
):
    source = statement["citation"]["source"]
    before = Revision.objects.count()

    killed = subprocess.run(
        [sys.executable, "-c", KILLED, own_database, moment, secret_of(editor), source], cwd=ROOT, timeout=60
    )

    assert killed.returncode == -signal.SIGKILL
    assert Statement.objects.count() == RememberedAnswer.objects.count() == committed
    answer = post(secret_of(editor), statement, "a-key")
    assert answer.status_code == 201, answer.content
    assert ("Idempotent-Replayed" in answer) == committed
    assert answer.json()["id"] == str(Statement.objects.get().pk)
    assert Revision.objects.count() == before + 1
