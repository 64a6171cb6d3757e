"""Imports in the background: they wait, run, can be cancelled and killed, and leave all or nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections
from django_tasks_db.models import DBTaskResult

from exchange.imports import running
from exchange.imports.files import NDJSON
from exchange.imports.models import Import, Piece
from programs.models import FundingFlow
from sources import revisions
from tests import make, make_programs
from tests.conftest import cloned

IMPORTS = "/api/v1/imports"


@pytest.fixture(scope="module")
def shared_database(django_db_setup, django_db_blocker):
    """One database with real commits for all tests of this module, which speak of rows of their own only."""
    with django_db_blocker.unblock():
        template = connection.settings_dict["NAME"]
        with cloned(template) as name:
            connection.settings_dict["NAME"] = name
            try:
                yield name
            finally:
                connections.close_all()
                connection.settings_dict["NAME"] = template


@pytest.fixture
def editor(shared_database):
    return make.client_of("editor")


@pytest.fixture
def program(shared_database):
    """A program of which there are no flows."""
    return make_programs.make_program()


@pytest.fixture
def source(shared_database):
    return make.make_source()


def flows(number, program, source):
    return "\n".join(
        json.dumps(
            {
                "key": f"{program.slug}-{n}",
                "type": "budget",
                "provider_program": program.slug,
                "fiscal_year": 2020,
                "amount": str(n),
                "currency": "CNY",
                "citation": source.slug,
            }
        )
        for n in range(number)
    ).encode()


def written(program):
    """Return how many of its flows are on record."""
    return FundingFlow.objects.filter(provider_program=program).count()


@pytest.fixture
def file(program, source):
    """A file of more rows than are answered at once."""
    return flows(running.AT_ONCE + 200, program, source)


def send(client, body, **query):
    parameters = "&".join(["resource=funding-flows", *(f"{name}={value}" for name, value in query.items())])
    return client.post(f"{IMPORTS}?{parameters}", body, content_type=NDJSON)


def task_of(answer):
    """Return what became of the job of an import."""
    [found] = [
        each for each in DBTaskResult.objects.all() if each.args_kwargs["args"] == [answer.json()["id"]]
    ]
    return found


def work():
    """Let a worker do all that waits."""
    call_command("work", batch=True, startup_delay=False, verbosity=0, interval=0)


def job_of(answer):
    """Return the import that was answered with, as a queryset of one."""
    return Import.objects.filter(pk=answer.json()["id"])


def waits(answer):
    """Say whether the file still waits in the database."""
    return Piece.objects.filter(owner=answer.json()["id"]).exists()


def state(client, answer):
    return client.get(f"{IMPORTS}/{answer.json()['id']}").json()


def test_a_large_file_waits_for_a_worker_who_does_it_in_one_revision(editor, file, program):
    before = revisions.head()

    answer = send(editor, file)
    assert (answer.status_code, answer.json()["state"]) == (202, "waiting")
    assert revisions.head() == before and waits(answer)

    work()
    done = state(editor, answer)

    assert (done["state"], done["revision"]) == ("done", f"r{before + 1}")
    assert written(program) == done["rows"] == running.AT_ONCE + 200
    assert not waits(answer)
    assert task_of(answer).status == "SUCCESSFUL"


def test_an_import_that_waits_is_cancelled_at_once(editor, file, program):
    answer = send(editor, file)

    cancelled = editor.post(f"{IMPORTS}/{answer.json()['id']}/cancel")
    work()

    assert (cancelled.status_code, cancelled.json()["state"]) == (202, "cancelled")
    assert state(editor, answer)["state"] == "cancelled"
    assert not written(program) and not waits(answer)


def test_an_import_that_runs_stops_before_anything_is_written(editor, file, program):
    answer = send(editor, file)
    before = revisions.head()
    job_of(answer).update(is_to_stop=True)  # As a cancel does while it runs.

    work()

    assert state(editor, answer)["state"] == "cancelled"
    assert revisions.head() == before and not written(program)


def test_one_bad_row_among_many_refuses_all(editor, file, program):
    before = revisions.head()
    answer = send(editor, file + b'\n{"key": "bad", "amount": "much"}')

    work()
    found = editor.get(state(editor, answer)["report"]).json()["results"]

    assert state(editor, answer)["state"] == "refused"
    assert {line["row"] for line in found} == {running.AT_ONCE + 201}
    assert ("amount", "invalid") in {(line["column"], line["code"]) for line in found}
    assert revisions.head() == before and not written(program)


def test_a_user_has_few_imports_under_way(editor, file):
    sent = [send(editor, file) for _ in range(running.MOST_UNDER_WAY)]

    refused = send(editor, file)

    assert {answer.status_code for answer in sent} == {202}
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_imports")
    for answer in sent:
        editor.post(f"{IMPORTS}/{answer.json()['id']}/cancel")


def test_two_workers_with_one_import_write_it_once(editor, file):
    answer = send(editor, file)
    before = revisions.head()
    job = job_of(answer).get().pk

    def worker():
        try:
            running.work_on(job)
        finally:
            connections.close_all()

    workers = [threading.Thread(target=worker) for _ in range(2)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()

    assert state(editor, answer)["state"] == "done"
    assert revisions.head() == before + 1


def test_two_imports_of_the_same_file_at_once_make_one_revision(editor, file):
    before = revisions.head()
    jobs = [send(editor, file).json()["id"] for _ in range(2)]

    def worker(job):
        try:
            running.work_on(job)
        finally:
            connections.close_all()

    workers = [threading.Thread(target=worker, args=[Import.objects.get(pk=job).pk]) for job in jobs]
    for each in workers:
        each.start()
    for each in workers:
        each.join()

    assert sorted(Import.objects.filter(pk__in=jobs).values_list("state", "revision"), key=str) == [
        ("done", before + 1),
        ("done", None),
    ]
    assert revisions.head() == before + 1


WORKER = [sys.executable, "manage.py", "work", "--batch", "--no-startup-delay", "--verbosity=0"]


def start_worker(database):
    url = urlunsplit(urlsplit(settings.DATABASE_URL)._replace(path=f"/{database}"))
    variables = {**os.environ, "DATABASE_URL": url}
    return subprocess.Popen(WORKER, cwd=settings.BASE_DIR, env=variables, stderr=subprocess.DEVNULL)


@pytest.mark.slow
@pytest.mark.parametrize("stage", ["checking", "writing"])
def test_a_killed_worker_leaves_nothing_and_the_next_one_does_it_all(
    editor, program, source, shared_database, stage
):
    answer = send(editor, flows(20_000, program, source))
    before = revisions.head()
    worker = start_worker(shared_database)
    deadline = time.monotonic() + 30
    while job_of(answer).get().stage != stage and time.monotonic() < deadline:
        time.sleep(0.005)

    worker.send_signal(signal.SIGKILL)
    worker.wait()

    assert job_of(answer).get().state == "running"
    wait_until_the_database_knows()
    assert revisions.head() == before and not written(program)

    work()

    assert state(editor, answer)["state"] == "done"
    assert revisions.head() == before + 1 and written(program) == 20_000


def wait_until_the_database_knows():
    """Wait until the server has noticed that the worker is gone."""
    for _ in range(1000):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            if cursor.fetchone()[0] == 0:
                return
        time.sleep(0.02)
    raise AssertionError("The worker's connections stay.")


def test_an_import_whose_workers_are_killed_again_and_again_is_given_up(editor, file):
    answer = send(editor, file)
    job_of(answer).update(state="running", attempts=running.ATTEMPTS)

    work()

    assert state(editor, answer)["state"] == "failed"


def test_reports_are_deleted_after_their_time(editor, file):
    from datetime import timedelta

    from django.utils import timezone

    answer = send(editor, file)
    work()
    job_of(answer).update(finished_at=timezone.now() - running.KEPT_FOR - timedelta(days=1))

    running.tidy()

    assert editor.get(f"{IMPORTS}/{answer.json()['id']}").status_code == 404
