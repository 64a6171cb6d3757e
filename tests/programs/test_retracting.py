"""What leaves with a thing that is retracted, and what keeps it."""

from __future__ import annotations

import pytest
from rest_framework.test import APIClient

from institutions.models import Institution
from programs.api.urls import RESOURCES
from programs.models import Consultation, ConsultationParty, FurtherCitation, Offer
from sources import revisions
from sources.models import Citation, Statement
from sources.parts import parts_of
from tests import make
from tests.make_programs import (
    make_consultation,
    make_flow,
    make_further,
    make_offer,
    make_subject,
    make_turn,
)


@pytest.fixture
def table(most: Institution) -> Consultation:
    """A consultation with an offer, of which all that is on record is cited once more."""
    shandong = make.make_institution("shandong")
    table = make_consultation(central=[most], local=[shandong])
    make_turn(table)
    offer = make_offer(table, institution=most, outcome="withdrawn")
    make_further(offer)
    make_further(table.turns.get())
    return table


def retract(editor: APIClient, path: str) -> int:
    return editor.delete(f"/api/v1/{path}", headers={"If-Match": "*"}).status_code


def test_a_consultation_leaves_with_its_course_in_one_revision(
    editor: APIClient, table: Consultation
) -> None:
    before = revisions.head()

    assert retract(editor, f"consultations/{table.slug}") == 204

    assert not Consultation.objects.exists() and not Offer.objects.exists()
    assert not ConsultationParty.objects.exists() and not FurtherCitation.objects.exists()
    assert revisions.head() == before + 1
    assert editor.get(f"/api/v1/consultations/{table.slug}").status_code == 410


def test_a_consultation_with_money_is_kept_and_the_money_named(
    editor: APIClient, table: Consultation
) -> None:
    flow = make_flow("1", "outgoing_commitment", consultation=table)

    answer = editor.delete(f"/api/v1/consultations/{table.slug}", headers={"If-Match": "*"})

    assert (answer.status_code, answer.json()["code"]) == (409, "in_use")
    assert str(flow.pk) in answer.content.decode()
    assert table.offers.count() == 1
    assert FurtherCitation.objects.filter(offer__isnull=False).count() == 1


def test_a_statement_about_a_program_leaves_with_what_it_is_about(editor: APIClient, db: None) -> None:
    subject = make_subject()

    assert retract(editor, f"statements/{subject.statement_id}") == 204

    assert not Statement.objects.exists()


def test_a_source_leaves_with_citations_that_nothing_uses(editor: APIClient, db: None) -> None:
    source = make.make_source(slug="unused")
    with revisions.write(actor="test"):
        Citation.objects.create(source=source, locator="p. 1")

    assert retract(editor, "sources/unused") == 204


def test_what_a_resource_lists_as_its_own_leaves_with_its_rows() -> None:
    for resource in RESOURCES.values():
        model = resource.queryset.model
        parts = {key.remote_field.get_accessor_name() for key in parts_of(model)}
        assert {name for name in resource.lists if hasattr(model, name)} <= parts
