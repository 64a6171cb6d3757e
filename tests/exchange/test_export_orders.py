"""Exports that are ordered: made once by a worker, kept, sent to all, and let go of within bounds."""

from __future__ import annotations

import datetime as dt
import hashlib

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from rest_framework.test import APIClient

from exchange.exports import keeping
from exchange.exports.models import ExportPiece, KeptExport
from sources import revisions
from tests import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader() -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {make.make_token(make.make_user('reader'))}")
    return client


@pytest.fixture
def revision(monkeypatch: pytest.MonkeyPatch) -> str:
    """The revision of a registry that is too large for a request."""
    make.make_institution("most", "Ministry", "科学技术部")
    monkeypatch.setattr("exchange.api.exports.MOST_ROWS", 1)
    return f"r{revisions.head()}"


def work() -> None:
    """Do what a worker does of all that waits."""
    keeping.resume()
    for export in KeptExport.objects.filter(state__in=keeping.UNDER_WAY):
        keeping.make(export.pk)


def address(revision: str, name: str = "package") -> str:
    return f"/api/v1/exports/{revision}/{name}"


def order(client: APIClient, revision: str, name: str = "package"):
    return client.post(f"{address(revision, name)}/order")


def test_what_is_too_large_for_a_request_is_ordered_and_fetched_by_anyone(api, reader, revision):
    assert api.get(address(revision)).json()["code"] == "too_large"

    ordered = order(reader, revision)
    assert (ordered.status_code, ordered.json()["state"]) == (202, "waiting")
    waiting = api.get(address(revision))
    assert (waiting.status_code, waiting.json()["code"], waiting["Retry-After"]) == (
        503,
        "export_under_way",
        "30",
    )

    work()

    answer = api.get(f"{address(revision)}/order")
    made = answer.json()
    assert answer["X-Revision"] == revision
    answer = api.get(made["file"])
    content = answer.getvalue()
    assert (made["state"], made["size"], int(answer["Content-Length"])) == (
        "done",
        len(content),
        len(content),
    )
    assert hashlib.sha256(content).hexdigest() == made["sha256"]


def test_what_is_kept_has_the_bytes_and_the_tag_of_what_is_made_at_once(api, reader, revision, monkeypatch):
    monkeypatch.setattr("exchange.api.exports.MOST_ROWS", 10_000)
    for name in keeping.EXPORTS:
        at_once = api.get(address(revision, name))
        content = at_once.getvalue()
        order(reader, revision, name)
        work()
        make.make_institution()
        kept = api.get(address(revision, name))

        assert KeptExport.objects.get(format=name).state == "done"
        assert (kept.getvalue(), kept["ETag"], kept["Content-Disposition"]) == (
            content,
            at_once["ETag"],
            at_once["Content-Disposition"],
        )


def test_an_export_is_made_once_whoever_orders_it(reader, revision, monkeypatch):
    monkeypatch.setattr(keeping, "PIECE", 100)
    order(reader, revision)
    assert order(reader, revision).status_code == 202
    work()
    again = order(reader, revision)

    assert (again.status_code, again.json()["state"]) == (200, "done")
    assert DBTaskResult.objects.filter(task_path=keeping.make_export.module_path).count() == 1
    export = KeptExport.objects.get()
    assert b"".join(keeping.pieces(export)).startswith(b"PK") and export.pieces.count() > 1


def test_few_exports_are_under_way_at_a_time(reader, revision, monkeypatch):
    monkeypatch.setattr(keeping, "MOST_UNDER_WAY", 1)
    order(reader, revision)

    refused = order(reader, revision, "json-ld")

    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_exports")


def test_orders_take_a_token_of_someone_with_a_role(api, revision):
    assert order(api, revision).status_code == 401
    api.credentials(HTTP_AUTHORIZATION=f"Bearer {make.make_token(make.make_user(None))}")
    assert order(api, revision).json()["code"] == "permission_denied"
    assert not KeptExport.objects.exists()


@pytest.mark.parametrize(
    ("revision", "name", "status"),
    [("r99999", "package", 400), ("x", "package", 404), ("r0", "nothing", 404), ("r1²", "package", 404)],
)
def test_what_is_no_export_is_not_ordered(api, reader, revision, name, status):
    assert order(reader, revision, name).status_code == status
    assert api.get(f"{address(revision, name)}/order").status_code == status


def test_what_was_not_ordered_is_not_there(api, revision):
    assert api.get(f"{address(revision)}/order").status_code == 404


def test_what_is_kept_has_a_bound_and_what_was_fetched_longest_ago_goes_first(
    api, reader, revision, monkeypatch
):
    for name in ("package", "json-ld"):
        order(reader, revision, name)
    work()
    api.get(address(revision, "package")).getvalue()
    make.make_institution()
    package, linked = KeptExport.objects.order_by("-format").values_list("size", flat=True)
    monkeypatch.setattr(keeping, "most_bytes", lambda: package + 2 * linked - 1)

    order(reader, f"r{revisions.head()}", "json-ld")
    work()

    kept = set(KeptExport.objects.values_list("revision", "format"))
    assert kept == {(int(revision[1:]), "package"), (revisions.head(), "json-ld")}
    assert api.get(address(revision, "json-ld")).json()["code"] == "too_large"
    assert ExportPiece.objects.count() == 2


def test_what_fits_no_bound_fails_and_can_be_ordered_again(reader, revision, monkeypatch):
    monkeypatch.setattr(keeping, "most_bytes", lambda: 10)
    order(reader, revision)
    work()
    assert KeptExport.objects.get().state == "failed"
    monkeypatch.undo()

    assert order(reader, revision).status_code == 202
    work()
    assert KeptExport.objects.get().state == "done"


def test_an_export_that_a_killed_worker_left_is_begun_anew_a_few_times(reader, revision):
    order(reader, revision)
    DBTaskResult.objects.all().delete()
    KeptExport.objects.update(state="running", attempts=1)
    assert keeping.resume() == 1
    work()
    assert KeptExport.objects.get().state == "done"

    KeptExport.objects.update(state="running", attempts=keeping.ATTEMPTS)
    work()
    assert KeptExport.objects.get().state == "failed"


def test_what_nobody_fetches_and_what_another_release_made_is_let_go_of(reader, revision):
    for name in ("package", "json-ld"):
        order(reader, revision, name)
    work()
    KeptExport.objects.filter(format="package").update(
        finished_at=timezone.now() - keeping.KEPT_FOR - dt.timedelta(days=1)
    )
    KeptExport.objects.filter(format="json-ld").update(release="older")

    keeping.tidy()

    assert not KeptExport.objects.exists() and not ExportPiece.objects.exists()
