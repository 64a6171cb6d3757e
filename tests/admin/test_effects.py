"""The effects of a change event: tried on a page, and carried out in one revision."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from institutions.models import (
    ChangeEvent,
    Institution,
    InstitutionName,
    InstitutionRank,
    Outcome,
    Responsibility,
)
from sources import revisions
from sources.dates import PartialDate
from tests import make

from .conftest import Editor, last_revision, new_row, told


@pytest.fixture
def event(db: None) -> ChangeEvent:
    """A reform that takes effect on a day."""
    return make.make_change_event(date_effective=PartialDate("2023-03-16"))


def carry_out(editor: Editor, event: ChangeEvent, **values: Any) -> Any:
    """Send the form of the page."""
    page = editor.page(event, "effects")
    seen = editor.get(page).context["form"]["seen"].value()
    return editor.post(page, {"seen": seen, "reason": "Carried out", **values})


def shown(response: Any) -> list[tuple[str, str]]:
    """Return the effects that a page shows: what happens to which kind of fact."""
    assert response.status_code == 200
    return [(e.happens, e.kind) for trial in response.context["trials"] for e in trial.effects]


def test_the_page_shows_what_ends_and_begins_and_records_nothing(
    editor: Editor, event: ChangeEvent, most: Institution
) -> None:
    other, function = make.make_institution(), make.make_function()
    held = make.make_responsibility(most, function)
    make.make_outcome(event, most, type="transfer_function", function=function, to_institution=other)
    before = revisions.head()

    page = editor.get(editor.page(event, "effects"))

    assert shown(page) == [("ends", "Responsibility"), ("begins", "Responsibility")]
    assert revisions.head() == before
    held.refresh_from_db()
    assert held.valid_until is None


def test_carried_out_it_is_one_revision(editor: Editor, event: ChangeEvent, most: Institution) -> None:
    other, function = make.make_institution(), make.make_function()
    make.make_responsibility(most, function)
    make.make_outcome(event, most, type="abolish")
    make.make_outcome(event, most, type="transfer_function", function=function, to_institution=other)
    before = revisions.head()

    response = carry_out(editor, event)

    assert response["Location"] == editor.page(event, "change")
    begun = Responsibility.objects.get(institution=other)
    assert (str(begun.valid_from), begun.received_from.institution) == ("2023-03-16", most)
    most.refresh_from_db()
    assert str(most.valid_until) == "2023-03-16"
    saved = last_revision()
    assert (saved.number, saved.reason) == (before + 1, "Carried out")
    assert shown(editor.get(editor.page(event, "effects"))) == []


def test_what_cannot_be_is_said_and_nothing_is_carried_out(
    editor: Editor, event: ChangeEvent, most: Institution
) -> None:
    make.make_outcome(event, most, type="abolish")
    make.make_institution_rank(most, make.make_rank(3), valid_from=PartialDate("2024"))
    before = revisions.head()

    page = editor.get(editor.page(event, "effects"))
    response = carry_out(editor, event)

    assert [r.code for trial in page.context["trials"] for r in trial.refusals] == ["empty_period"]
    assert [e.code for e in response.context["form"].errors.as_data()["__all__"]] == ["empty_period"]
    assert revisions.head() == before


def test_an_event_without_a_date_has_no_effects(editor: Editor, most: Institution) -> None:
    event = make.make_change_event()
    make.make_outcome(event, most, type="abolish")

    page = editor.get(editor.page(event, "effects"))

    assert [r.code for trial in page.context["trials"] for r in trial.refusals] == ["date_not_established"]


def test_new_ranks_and_names_are_asked_for(editor: Editor, event: ChangeEvent, most: Institution) -> None:
    rank = make.make_rank(4)
    raised = make.make_outcome(event, most, type="re_rank")
    named = make.make_outcome(event, most, type="rename")
    page = editor.get(editor.page(event, "effects"))
    assert {r.code for trial in page.context["trials"] for r in trial.refusals} == {"incomplete_outcome"}
    said = {f"rank-{raised.pk}": str(rank.pk), f"en-{named.pk}": "Ministry of New Things"}

    preview = editor.post(editor.page(event, "effects"), {"_preview": "1", **said})
    carried = carry_out(editor, event, **said)

    assert [r for trial in preview.context["trials"] for r in trial.refusals] == []
    assert carried.status_code == 302
    assert InstitutionRank.objects.get(institution=most).rank == rank
    label = InstitutionName.objects.get(text="Ministry of New Things")
    assert (label.institution, label.kind, str(label.valid_from)) == (most, "label", "2023-03-16")


def test_what_breaks_a_rule_together_is_told(editor: Editor, event: ChangeEvent, most: Institution) -> None:
    between, below = make.make_institution(), make.make_institution()
    make.make_relation(between, "part_of", most)
    make.make_relation(below, "part_of", between)
    make.make_outcome(event, most, type="re_subordinate", to_institution=below)

    page = editor.get(editor.page(event, "effects"))
    response = carry_out(editor, event)

    assert [refusal.code for refusal in page.context["broken"]] == ["closes_a_circle"]
    assert [e.code for e in response.context["form"].errors.as_data()["__all__"]] == ["closes_a_circle"]


def test_an_event_is_entered_with_its_outcomes_and_leads_to_its_effects(
    editor: Editor, most: Institution
) -> None:
    form = editor.form(ChangeEvent)
    source = str(make.make_source().pk)
    form = new_row(form, "outcomes", institution=str(most.pk), type="abolish", confidence="medium")

    response = editor.save(
        ChangeEvent,
        form,
        name="The reform",
        slug="the-reform",
        date_effective="2024",
        source=source,
        _effects="1",
    )

    event = ChangeEvent.objects.get(slug="the-reform")
    assert response["Location"] == editor.page(event, "effects")
    assert ("ends", "Institution") in shown(editor.get(response["Location"]))
    assert Outcome.objects.get(change_event=event).institution == most


def test_a_reason_is_asked_for_and_a_stale_page_refused(
    editor: Editor, event: ChangeEvent, most: Institution
) -> None:
    make.make_outcome(event, most, type="abolish")
    seen = event.revision
    make.change(event, note="Better")

    assert "reason" in carry_out(editor, event, reason="").context["form"].errors
    stale = carry_out(editor, event, seen=seen).context["form"].errors.as_data()
    assert [error.code for error in stale["__all__"]] == ["stale"]


def test_readers_carry_nothing_out(log_in: Callable[[str], Editor], event: ChangeEvent) -> None:
    reader = log_in("reader")

    assert reader.get(reader.page(event, "effects")).status_code == 403
    assert reader.post(reader.page(event, "effects"), {}).status_code == 403
    assert 'id="effects"' not in told(reader.get(reader.page(event, "change")))
