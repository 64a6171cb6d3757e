"""Versions side by side: what differs is marked, citations included, and either is restored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from institutions.models import Institution
from sources.history import event_of
from tests import make

from .conftest import Editor, told


def differing(response: Any) -> dict[str, tuple[str, str]]:
    assert response.status_code == 200
    return {line.field: (line.left, line.right) for line in response.context["lines"] if line.differs}


def versions(row: Any) -> list[int]:
    """Return the numbers of the versions of a row, the oldest first."""
    found: Any = event_of(type(row))._default_manager.filter(id=row.pk).order_by("pgh_id")
    return list(found.values_list("pgh_id", flat=True))


def test_the_last_two_versions_are_compared_field_by_field(editor: Editor) -> None:
    person = make.make_person(name="Wang Zhigang", note="A remark")
    make.change(person, name="Wong Chi Kong")

    response = editor.get(editor.page(person, "compare"))

    assert differing(response) == {"Name": ("Wang Zhigang", "Wong Chi Kong")}
    assert {line.field for line in response.context["lines"]} >= {"Name", "Note", "Citation", "Slug"}
    assert "They differ in 1 field" in told(response)


def test_any_two_are_chosen(editor: Editor) -> None:
    person = make.make_person(name="One")
    make.change(person, name="Two")
    make.change(person, name="Three")
    first, second, third = versions(person)

    assert differing(editor.get(editor.page(person, "compare", left=first, right=third))) == {
        "Name": ("One", "Three")
    }
    assert differing(editor.get(editor.page(person, "compare", left=third, right=second))) == {
        "Name": ("Three", "Two")
    }
    assert differing(editor.get(editor.page(person, "compare", left=first, right=first))) == {}


@pytest.mark.parametrize("left", ["nonsense", "0", "99999999999999999999999", "%00"])
def test_what_is_no_version_is_left_aside(editor: Editor, left: str) -> None:
    person = make.make_person(name="One")
    make.change(person, name="Two")

    assert differing(editor.get(editor.page(person, "compare", left=left))) == {"Name": ("One", "Two")}


def test_another_citation_and_further_ones_differ(editor: Editor) -> None:
    tenure = make.make_tenure(citation=make.make_citation(make.make_source(title="The plan"), "p. 1"))
    further = make.make_further(
        tenure, citation=make.make_citation(make.make_source(title="The news"), "p. 2")
    )
    make.change(tenure, citation=make.make_citation(make.make_source(title="The law"), "art. 3"), note="x")
    make.retract(further)
    make.change(tenure, note="y")
    first, *_, last = versions(tenure)

    # The first version was recorded before the further citation was.
    second = versions(tenure)[1]
    found = differing(editor.get(editor.page(tenure, "compare", left=second, right=last)))
    whole = differing(editor.get(editor.page(tenure, "compare", left=first, right=last)))

    assert "The news" in found["Further citations"][0] and found["Further citations"][1] == "–"
    assert "The plan" in whole["Citation"][0] and "The law" in whole["Citation"][1]


def test_restoring_brings_the_further_citations_back_too(editor: Editor) -> None:
    tenure = make.make_tenure(note="A remark")
    place = make.make_citation(make.make_source(title="The news"), "p. 2")
    further = make.make_further(tenure, citation=place)
    make.change(tenure, note="Another")
    middle = versions(tenure)[-1]
    make.retract(further)
    added = make.make_further(tenure, citation=make.make_citation(make.make_source(title="The blog")))
    page = editor.page(tenure, "restore", middle)

    shown = editor.get(page)
    response = editor.post(page, {"reason": "Back", "seen": shown.context["form"]["seen"].value()})

    assert [change.field for change in shown.context["changes"]] == ["Further citations"]
    assert response.status_code == 302
    assert [each.citation for each in tenure.further_citations.all()] == [place]
    assert not tenure.further_citations.filter(pk=added.pk).exists()
    again = editor.get(editor.page(tenure, "compare", left=middle))
    assert differing(again) == {}


def test_either_is_restored_but_what_is_there_now(editor: Editor) -> None:
    person = make.make_person(name="One")
    make.change(person, name="Two")
    first, second = versions(person)

    page = told(editor.get(editor.page(person, "compare")))

    assert editor.page(person, "restore", first) in page
    assert editor.page(person, "restore", second) not in page
    assert editor.page(person, "compare") in told(editor.get(editor.page(person, "history")))


def test_versions_of_what_was_retracted_are_compared_and_brought_back(editor: Editor) -> None:
    person = make.make_person(name="One")
    make.change(person, name="Two")
    page, versions_ = editor.page(person, "compare"), versions(person)
    restored = editor.page(person, "restore", versions_[0])
    make.retract(person)

    response = editor.get(page)

    assert differing(response) == {"Name": ("One", "Two")}
    assert restored in told(response)


def test_readers_compare_and_restore_nothing(log_in: Callable[[str], Editor], most: Institution) -> None:
    make.change(most, note="x")
    reader = log_in("reader")

    page = reader.get(reader.page(most, "compare"))

    assert page.status_code == 200
    assert "/restore/" not in told(page)


def test_there_is_nothing_to_compare_of_what_was_never_recorded(editor: Editor) -> None:
    person = make.make_person()
    person.pk = make.make_rank().pk

    assert editor.get(editor.page(person, "compare")).status_code == 404
