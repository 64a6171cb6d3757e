"""The page on which a thing that was recorded twice is merged into the one that stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from institutions.models import Institution
from sources import revisions
from tests import make, make_programs

from .conftest import Editor, last_revision, told


@pytest.fixture
def twice(most: Institution) -> Institution:
    """A ministry that was recorded a second time."""
    return make.make_institution("most-2", name="Science Ministry")


def merge(editor: Editor, row: Any, other: Any, **values: Any) -> Any:
    """Send the form of the page."""
    page = editor.page(row, "merge")
    seen = editor.get(page).context["form"]["seen"].value()
    return editor.post(page, {"seen": seen, "into": str(other.pk), "reason": "Recorded twice", **values})


def refused(response: Any) -> dict[str, list[str]]:
    """Return the codes of the refusals on the page, by field."""
    assert response.status_code == 200
    problems = response.context["form"].errors.as_data()
    return {name: [error.code for error in found] for name, found in problems.items()}


def test_a_thing_is_merged_into_the_one_that_stays_in_one_revision(
    editor: Editor, twice: Institution, most: Institution
) -> None:
    relation = make.make_relation(twice, "leads")
    before = revisions.head()

    response = merge(editor, twice, most)

    assert response["Location"] == editor.page(most, "change")
    relation.refresh_from_db()
    assert relation.subject == most
    saved = last_revision()
    assert (saved.number, saved.actor, saved.reason) == (before + 1, editor.user.username, "Recorded twice")
    page = told(editor.get(response["Location"]))
    assert "was merged into" in page
    assert f"r{before + 1}" in page
    assert "Science Ministry" in told(editor.get(editor.page(twice, "history")))


def test_what_stands_in_the_way_is_named_with_what_it_may_not_stand_beside(
    editor: Editor, twice: Institution, most: Institution
) -> None:
    kept = make.make_institution_rank(most, make.make_rank(3))
    rank = make.make_institution_rank(twice, make.make_rank(4))
    before = revisions.head()

    response = merge(editor, twice, most)

    assert refused(response) == {"__all__": ["overlapping_period"]}
    assert editor.page(rank, "change") in told(response)
    assert editor.page(kept, "change") in told(response)
    assert "Science Ministry: 4" in told(response)
    assert revisions.head() == before


def test_a_thing_is_not_merged_into_itself(editor: Editor, most: Institution) -> None:
    assert refused(merge(editor, most, most)) == {"into": ["merged_with_itself"]}


def test_the_one_that_stays_and_a_reason_are_asked_for(editor: Editor, twice: Institution) -> None:
    response = merge(editor, twice, twice, into="", reason="")

    assert refused(response) == {"into": ["required"], "reason": ["required"]}


def test_someone_else_was_quicker(editor: Editor, twice: Institution, most: Institution) -> None:
    seen = twice.revision
    make.change(twice, note="Better")

    assert refused(merge(editor, twice, most, seen=seen)) == {"__all__": ["stale"]}


def test_facts_and_consultations_are_not_merged(editor: Editor) -> None:
    tenure, table = make.make_tenure(), make_programs.make_consultation()

    for row in (tenure, table):
        assert editor.get(editor.page(row, "merge")).status_code == 404
        assert 'id="merge"' not in told(editor.get(editor.page(row, "change")))
    assert 'id="merge"' in told(editor.get(editor.page(tenure.person, "change")))


def test_readers_merge_nothing(log_in: Callable[[str], Editor], twice: Institution) -> None:
    reader = log_in("reader")

    assert 'id="merge"' not in told(reader.get(reader.page(twice, "change")))
    assert reader.get(reader.page(twice, "merge")).status_code == 403
    assert reader.post(reader.page(twice, "merge"), {}).status_code == 403
