"""Redacting a person reaches what is kept of those who write and ask: suggestions, answers, reports, deliveries."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.core.management import CommandError
from django.utils import timezone
from rest_framework.test import APIClient

from exchange.imports.models import Finding, Import
from exchange.imports.models import State as ImportState
from exchange.models import Delivery, RememberedAnswer, State, Suggestion, Webhook
from institutions.models import Person
from sources.dates import PartialDate
from tests import make
from tests.exchange.test_redacting import places_of, redact

pytestmark = pytest.mark.django_db

NAME, NAME_ZH, SLUG = "Ouyang Xuecang", "欧阳雪仓", "ouyang-xuecang"
SECRETS = [NAME, NAME_ZH, SLUG, "1960-02"]
ADDRESS = "/api/v1/suggestions"


@pytest.fixture
def person() -> Person:
    """Someone in office."""
    found = make.make_person(SLUG, name=NAME, name_zh=NAME_ZH)
    make.make_tenure(found, valid_from=PartialDate("2020"), key="ten-1")
    return found


def suggest(client: APIClient, resource: str, target: Any, patch: Any, **body: Any) -> str:
    said = {"reason": "It is said so.", "source_url": "https://example.org/a", **body}
    response = client.post(ADDRESS, {"resource": resource, "target": target, "patch": patch, **said})
    assert response.status_code == 201, response.content
    return str(response.json()["id"])


def imported(client: APIClient, resource: str, *rows: Any, **query: str) -> Any:
    body = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()
    parameters = "&".join(f"{name}={value}" for name, value in {"resource": resource, **query}.items())
    return client.post(
        f"/api/v1/imports?{parameters}",
        body,
        content_type="application/x-ndjson",
        headers={"X-Reason": f"From the page of {NAME}"},
    )


def test_suggestions_about_the_person_are_emptied_and_open_ones_closed(person, api, editor):
    by_id = suggest(api, "people", SLUG, {"born": "1960-02"}, reason=f"{NAME} says so", name=NAME)
    new = suggest(
        api,
        "tenures",
        None,
        {"person": SLUG, "post": make.make_post().slug, "valid_from": "2024"},
        locator=NAME_ZH,
    )
    taken = suggest(api, "people", SLUG, {"note": f"{NAME} spoke"})
    address = f"{ADDRESS}/{taken}/accept"
    source = make.make_source().slug
    accepted = editor.post(
        address, {"source": source, "patch": {"born": "1960-02"}}, headers={"If-Match": "*"}
    )
    assert accepted.status_code == 200, accepted.content
    assert len(places_of(SECRETS)) > 8

    redact(SLUG, "--yes")

    assert places_of(SECRETS) == set()
    rows = {str(row.pk): row for row in Suggestion.objects.all()}
    assert {rows[by_id].state, rows[new].state} == {State.WITHDRAWN}
    assert (rows[taken].state, rows[taken].patch, rows[taken].row) == (State.ACCEPTED, {}, person.pk)
    for each in rows:
        assert api.get(f"{ADDRESS}/{each}").status_code == 200


def test_a_suggestion_about_another_loses_only_what_names_the_person(person, api, most):
    other = suggest(api, "institutions", "most", {"note": "Moved."}, reason=f"Since {NAME} left")

    redact(SLUG, "--yes")

    found = Suggestion.objects.get(pk=other)
    assert (found.state, found.patch, found.reason) == (State.OPEN, {"note": "Moved."}, "(redacted)")


def test_a_name_inside_a_longer_one_is_not_theirs(person, api, most):
    other = suggest(api, "institutions", "most", {"note": "Ouyang Xuecangsheng moved."})

    redact(SLUG, "--yes")

    assert Suggestion.objects.get(pk=other).patch == {"note": "Ouyang Xuecangsheng moved."}


def test_answers_remembered_are_blanked_and_what_was_done_is_not_done_again(editor):
    body = {
        "slug": SLUG,
        "name": NAME,
        "name_zh": NAME_ZH,
        "born": "1960-02",
        "citation": {"source": make.make_source().slug},
    }
    other = {"slug": "other", "name": "Someone Else", "citation": body["citation"]}
    key = {"Idempotency-Key": "a-key"}
    assert editor.post("/api/v1/people", body, headers=key).status_code == 201
    assert editor.post("/api/v1/people", other, headers={"Idempotency-Key": "b"}).status_code == 201
    assert "exchange_rememberedanswer.body" in places_of(SECRETS)

    redact(SLUG, "--yes")

    assert places_of(SECRETS) == set()
    again = editor.post("/api/v1/people", body, headers=key)
    assert (again.status_code, again.json()["code"]) == (409, "answer_redacted")
    assert Person.objects.count() == 2
    assert editor.post("/api/v1/people", other, headers={"Idempotency-Key": "b"}).status_code == 201
    assert RememberedAnswer.objects.filter(status=None).count() == 1


def test_reports_of_imports_are_blanked(person, editor):
    assert imported(editor, "people", {"slug": SLUG, "born": "1960-02"}).status_code == 201
    assert imported(editor, "people", {"slug": SLUG, "born": "1960-02-31x"}).status_code == 400
    assert imported(editor, "tenures", {"key": "ten-1", "note": NAME}, dry_run="true").status_code == 201
    assert imported(editor, "tenures", {"key": "ten-9", "person": NAME_ZH}).status_code == 400
    assert "exchange_finding.fields" in places_of(SECRETS)

    redact(SLUG, "--yes")

    assert places_of(SECRETS) == set()
    for job in Import.objects.all():
        assert editor.get(f"/api/v1/imports/{job.pk}/report").status_code == 200
    assert {line.message for line in Finding.objects.filter(kind="refused")} <= {
        "(redacted)",
        "This field is required.",
    }


def test_deliveries_and_the_reasons_of_webhooks_are_blanked(person, editor):
    hook = Webhook.objects.create(user=editor.user, name="hook", url="https://example.org/hook", disabled_because=f"It answered 400: {NAME}?")  # fmt: skip
    Delivery.objects.create(
        webhook=hook, event="revision", revision=1, detail=f"It answered 400: no \n{NAME}"
    )

    redact(SLUG, "--yes")

    assert places_of(SECRETS) == set()
    assert Delivery.objects.get().detail == "(redacted)"


def test_while_an_import_is_under_way_nothing_is_redacted(person, editor):
    job = Import.objects.create(user=editor.user, media_type="text/csv", size=1)

    with pytest.raises(CommandError, match="under way"):
        redact(SLUG, "--yes")

    person.refresh_from_db()
    assert person.name == NAME
    job.state, job.finished_at = ImportState.CANCELLED, timezone.now()
    job.save()
    redact(SLUG, "--yes")
    assert places_of(SECRETS) == set()


def test_what_is_kept_is_counted_before_and_never_printed(person, api):
    suggest(api, "people", SLUG, {"born": "1960-02"})

    said = redact(SLUG)

    assert "suggestions: 1 that name them" in said
    assert not any(secret in said for secret in SECRETS)


def test_whom_to_contact_is_forgotten_of_open_suggestions_too(api, most, settings):
    from exchange.suggestions.deciding import forget_contacts

    open_ = suggest(api, "institutions", "most", {"note": "Moved."}, name="Ada", contact="ada@example.org")
    public = suggest(
        api,
        "institutions",
        "most",
        {"note": "Gone."},
        name="Ben",
        contact="ben@example.org",
        name_is_public=True,
    )
    kept_for = dt.timedelta(days=settings.SUGGESTION_CONTACT_DAYS)
    now = timezone.now()

    assert forget_contacts(now + kept_for - dt.timedelta(days=1)) == 0
    assert forget_contacts(now + kept_for + dt.timedelta(days=1)) == 2

    told = {str(row.pk): (row.state, row.name, row.contact) for row in Suggestion.objects.all()}
    assert told == {open_: (State.OPEN, "", ""), public: (State.OPEN, "Ben", "")}
