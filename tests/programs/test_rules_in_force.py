"""How rules come into force and replace each other."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError

from programs import changes
from programs.models import GuidelineReplacement, GuidelineStatus
from sources import revisions
from sources.dates import PartialDate
from sources.models import Citation
from tests.institutions.test_changes import code_of
from tests.make_programs import make_guideline, make_guideline_status

DAY = PartialDate("2024-03-31")


def status_on(guideline: object, day: str) -> str | None:
    """Return the status of a guideline on a day."""
    held = GuidelineStatus.objects.filter(guideline=guideline).valid_on(dt.date.fromisoformat(day)).first()
    return held.status if held else None


def test_a_draft_is_none_any_more_on_the_day_it_comes_into_force(citation: Citation) -> None:
    draft = make_guideline_status(status="draft", valid_from="2024-01")
    before = revisions.head()

    changes.put_in_force(draft.guideline, since=DAY, citation=citation)

    assert status_on(draft.guideline, "2024-03-30") == "draft"
    assert status_on(draft.guideline, "2024-03-31") == "in_force"
    assert revisions.head() == before + 1
    assert draft.further_citations.get().citation == citation


def test_a_rule_without_status_comes_into_force(citation: Citation) -> None:
    status = changes.put_in_force(make_guideline(), since=DAY, citation=citation)

    assert (status.status, status.valid_from, status.ended) == ("in_force", "2024-03-31", "no")


@pytest.mark.parametrize(
    ("status", "code"), [("in_force", "already_in_force"), ("replaced", "already_replaced")]
)
def test_what_is_or_was_in_force_does_not_come_into_force(citation: Citation, status: str, code: str) -> None:
    held = make_guideline_status(status=status, valid_from="2020")

    with pytest.raises(ValidationError) as refusal:
        changes.put_in_force(held.guideline, since=DAY, citation=citation)

    assert code_of(refusal) == {code}


def test_a_draft_of_the_same_day_is_refused(citation: Citation) -> None:
    draft = make_guideline_status(status="draft", valid_from=DAY)

    with pytest.raises(ValidationError) as refusal:
        changes.put_in_force(draft.guideline, since=DAY, citation=citation)

    assert "runs_backwards" in code_of(refusal)


def test_one_rule_replaces_another_in_one_revision(citation: Citation) -> None:
    old = make_guideline_status(status="in_force", valid_from="2017-06").guideline
    new = make_guideline_status(status="draft", valid_from="2024-01").guideline
    before = revisions.head()

    changes.replace_guideline(old, new, on=DAY, citation=citation)

    assert (status_on(old, "2024-03-30"), status_on(new, "2024-03-30")) == ("in_force", "draft")
    assert (status_on(old, "2024-03-31"), status_on(new, "2024-03-31")) == ("replaced", "in_force")
    assert GuidelineReplacement.objects.get().guideline == new
    assert revisions.head() == before + 1


def test_a_rule_in_force_already_replaces_another_all_the_same(citation: Citation) -> None:
    old = make_guideline_status(status="in_force", valid_from="2017").guideline
    new = make_guideline_status(status="in_force", valid_from="2023").guideline

    changed = changes.replace_guideline(old, new, on=DAY, citation=citation)

    assert [row.guideline for row in changed] == [old, old]


def test_what_comes_into_force_on_a_day_is_not_replaced_that_day(citation: Citation) -> None:
    old = make_guideline_status(status="in_force", valid_from=DAY).guideline

    with pytest.raises(ValidationError) as refusal:
        changes.replace_guideline(old, make_guideline(), on=DAY, citation=citation)

    assert code_of(refusal) == {"runs_backwards"}


def test_only_what_is_in_force_is_replaced(citation: Citation) -> None:
    draft = make_guideline_status(status="draft", valid_from="2020").guideline

    with pytest.raises(ValidationError) as refusal:
        changes.replace_guideline(draft, make_guideline(), on=DAY, citation=citation)

    assert code_of(refusal) == {"not_in_force"}


def test_a_rule_does_not_replace_itself(citation: Citation) -> None:
    rule = make_guideline_status(status="in_force", valid_from="2020").guideline

    with pytest.raises(ValidationError) as refusal:
        changes.replace_guideline(rule, rule, on=DAY, citation=citation)

    assert code_of(refusal) == {"related_to_itself"}
