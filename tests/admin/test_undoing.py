"""Undoing a revision in the admin: shown before it is done, done whole, or refused by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from institutions.models import Institution, InstitutionName, Person
from sources import revisions
from tests import make

from .conftest import Editor, last_revision, told


def page(number: int) -> str:
    return reverse("admin-undo", args=[number])


def lines(response: Any) -> list[tuple[str, str, str]]:
    assert response.status_code == 200
    return [(line.happens, line.kind, line.name) for line in response.context["lines"]]


def test_the_page_shows_what_undoing_does_and_records_nothing(editor: Editor, most: Institution) -> None:
    name = make.make_name(most, "Office", kind="alias")
    gone = make.make_name(most, "Bureau", kind="alias")
    with revisions.write(actor="anna"):
        person = make.make_person(name="Wang Twice")
        name.text = "Office of Offices"
        name.save()
        gone.delete()
    undone = revisions.head()

    response = editor.get(page(undone))

    assert ("retracted", "Person", "Wang Twice") in lines(response)
    assert {line[:2] for line in lines(response)} >= {
        ("changed", "Institution name"),
        ("brought back", "Institution name"),
    }
    [change] = next(line for line in response.context["lines"] if line.happens == "changed").changes
    assert (change.old, change.new) == ("Office of Offices", "Office")
    assert revisions.head() == undone
    assert Person.objects.filter(pk=person.pk).exists()


def test_it_is_undone_in_one_revision_of_the_editor_with_the_reason(
    editor: Editor, most: Institution
) -> None:
    name = make.make_name(most, "Office", kind="alias")
    make.change(name, text="Bureau")
    undone = revisions.head()

    response = editor.post(page(undone), {"reason": "It was right"})

    saved = last_revision()
    assert response["Location"] == reverse("admin:sources_revision_change", args=[undone + 1])
    assert (saved.number, saved.actor, saved.reason) == (undone + 1, editor.user.username, "It was right")
    assert InstitutionName.objects.get(pk=name.pk).text == "Office"
    page_ = told(editor.get(response["Location"]))
    assert f"r{undone} is undone. Recorded as <a" in page_


def test_what_was_changed_since_is_named_with_the_revision_that_did_it(
    editor: Editor, most: Institution
) -> None:
    name = make.make_name(most, "Office", kind="alias")
    make.change(name, text="Bureau")
    undone = revisions.head()
    make.change(name, text="Department")

    response = editor.get(page(undone))

    [obstacle] = response.context["obstacles"]
    assert f"was changed in r{undone + 1} by test" in obstacle.message
    assert [href for _, href in obstacle.rows] == [editor.page(name, "history")]
    assert page(undone + 1) in told(response)


def test_a_refusal_keeps_what_was_typed(editor: Editor, most: Institution) -> None:
    name = make.make_name(most, "Office", kind="alias")
    make.change(name, text="Bureau")
    undone = revisions.head()
    assert not editor.get(page(undone)).context["obstacles"]
    make.change(name, text="Department")
    before = revisions.head()

    response = editor.post(page(undone), {"reason": "It was right, I think"})

    assert response.status_code == 200
    assert response.context["obstacles"]
    assert 'value="It was right, I think"' in told(response)
    assert revisions.head() == before


def test_a_rule_that_it_would_break_now_is_told(editor: Editor, most: Institution) -> None:
    held = make.make_institution_rank(most, make.make_rank(3), valid_from="2018")
    make.retract(held)
    undone = revisions.head()
    make.make_institution_rank(most, make.make_rank(4), valid_from="2019")

    response = editor.post(page(undone), {"reason": "Back"})

    [obstacle] = response.context["obstacles"]
    assert "holds on some of these days" in obstacle.message


def test_what_others_use_is_named(editor: Editor) -> None:
    most = make.make_institution("most", "Ministry")
    made = revisions.head()
    post = make.make_post(most)

    response = editor.get(page(made))

    assert response.status_code == 200
    assert response.context["obstacles"]
    assert editor.page(post, "history") in told(response)


def test_names_with_percent_signs_are_told_as_they_are(editor: Editor, most: Institution) -> None:
    name = make.make_name(most, "Office", kind="alias", key="50%s-share")
    make.change(name, text="Bureau")
    undone = revisions.head()
    make.change(name, text="Department")

    assert "50%s-share was changed" in editor.get(page(undone)).context["obstacles"][0].message


def test_a_reason_is_asked_for(editor: Editor) -> None:
    make.make_person()
    before = revisions.head()

    response = editor.post(page(before), {"reason": " "})

    assert "reason" in response.context["form"].errors
    assert revisions.head() == before


@pytest.mark.parametrize("number", [0, 10**6, 2**63, 10**30])
def test_there_is_no_page_for_what_is_no_revision(editor: Editor, number: int) -> None:
    assert editor.get(f"/admin/revisions/{number}/undo/").status_code == 404


@pytest.mark.parametrize("role", ["reader", "contributor"])
def test_who_changes_nothing_undoes_nothing(log_in: Callable[[str], Editor], role: str) -> None:
    make.make_person()
    reader = log_in(role)

    assert reader.get(page(revisions.head())).status_code == 403
    assert reader.post(page(revisions.head()), {"reason": "no"}).status_code == 403
    assert page(revisions.head()) not in told(
        reader.get(reverse("admin:sources_revision_change", args=[revisions.head()]))
    )


def test_the_start_page_leads_to_undoing_ones_own_last_revision_alone(editor: Editor) -> None:
    person = make.make_person(name="Wang Zhigang")
    editor.save(person, name="Wong Chi Kong")
    own = revisions.head()
    make.make_person()

    start = told(editor.get("/admin/"))

    assert page(own) in start
    assert page(own + 1) not in start
    assert page(own) in told(editor.get(reverse("admin:sources_revision_change", args=[own])))


def test_ones_own_last_is_there_when_others_have_recorded_much(editor: Editor) -> None:
    editor.save(make.make_person(), name="Wong Chi Kong")
    own = revisions.head()
    for _ in range(12):
        make.make_rank()

    start = told(editor.get("/admin/"))

    assert "Your last:" in start and page(own) in start


def test_the_page_costs_a_fixed_number_of_queries(editor: Editor, most: Institution) -> None:
    def queries(rows: int) -> int:
        with revisions.write(actor="anna"):
            for number in range(rows):
                make.make_name(most, f"Alias {number} of {rows}", kind="alias")
        editor.get(page(revisions.head()))
        with CaptureQueriesContext(connection) as captured:
            assert len(lines(editor.get(page(revisions.head())))) >= rows
        return len(captured)

    assert queries(2) == queries(9)
