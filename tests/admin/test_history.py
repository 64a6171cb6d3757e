"""The history of a row: every version with who, when, why and what changed; and bringing versions back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import models

from institutions.models import FurtherCitation, Institution, InstitutionName, Outcome, Person, Tenure
from sources import revisions
from sources.history import event_of
from sources.models import Source
from tests import make

from .conftest import Editor, last_revision, told


def versions(editor: Editor, row: models.Model) -> list[tuple[int, str, str, list[tuple[str, str, str]]]]:
    """Return the history that the page of `row` shows: revision, actor, what happened, what changed."""
    response = editor.get(editor.page(row, "history"))
    assert response.status_code == 200
    return [
        (
            revision.number,
            revision.actor,
            version.happened,
            [(c.field, c.old, c.new) for c in version.changes],
        )
        for revision, shown in response.context["entries"]
        for version, *_ in shown
    ]


def number_of(row: Any, *, latest: bool = False) -> int:
    """Return the number of the first (or the last) version of `row`."""
    events = event_of(type(row)).objects.filter(id=row.pk).order_by("pgh_id")
    return (events.last() if latest else events.first()).pgh_id


def bring_back(editor: Editor, row: Any, version: int, **values: Any) -> Any:
    """Restore a version of `row`, as the form of the page does."""
    page = editor.page(row, "restore", version)
    form = editor.get(page).context["form"]
    return editor.post(page, {"seen": form["seen"].value(), "reason": "As it was", **values})


def test_the_history_shows_each_version_with_what_changed(editor: Editor) -> None:
    person = make.make_person(name="Wang Zhigang")
    make.change(person, name_zh="王志刚")
    editor.save(person, name="Wang Zhi-gang", reason="Spelling")

    newest, middle, oldest = versions(editor, person)

    assert newest == (
        revisions.head(),
        editor.user.username,
        "changed",
        [("Name", "Wang Zhigang", "Wang Zhi-gang")],
    )
    assert middle[1:] == ("test", "changed", [("Name in Chinese", "–", "王志刚")])
    assert oldest[2] == "added"
    assert ("Name", "–", "Wang Zhigang") in oldest[3]


def test_the_history_says_why(editor: Editor) -> None:
    person = make.make_person()
    editor.save(person, name="Someone else", reason="A better source")

    assert "<q>A better source</q>" in told(editor.get(editor.page(person, "history")))


def test_references_are_shown_by_name(editor: Editor, most: Institution) -> None:
    other = make.make_institution(name="Ministry of Education", name_zh="教育部")
    post = make.make_post(most)
    make.change(post, institution=other)

    assert versions(editor, post)[0][3] == [
        ("Institution", "Ministry of Science and Technology 科学技术部", "Ministry of Education 教育部")
    ]


def test_a_citation_is_shown_by_its_source_and_place(editor: Editor, most: Institution) -> None:
    before = str(most.citation)
    source = make.make_source(title="The plan", publisher="Xinhua", date="2023-03-16")
    editor.save(most, source=str(source.pk), locator="section 2")

    assert versions(editor, most)[0][3] == [("Citation", before, "The plan (Xinhua, 2023-03-16): section 2")]


def test_a_choice_is_shown_by_its_words(editor: Editor, most: Institution) -> None:
    make.change(most, kind="national_bureau")

    assert versions(editor, most)[0][3] == [
        ("Kind", "ministry or commission of the State Council", "national bureau administered by a ministry")
    ]


def test_what_was_retracted_meanwhile_is_still_named(editor: Editor, most: Institution) -> None:
    outcome = make.make_outcome(None, most, to_institution=make.make_institution("gone"))
    gone = outcome.to_institution
    make.change(outcome, to_institution=None)
    make.retract(Institution.objects.get(pk=gone.pk))

    assert versions(editor, outcome)[0][3] == [("To institution", "gone (retracted)", "–")]


def test_the_facts_of_a_thing_are_part_of_its_history(editor: Editor, most: Institution) -> None:
    name = make.make_name(most, "MOST", kind="acronym")
    make.change(name, text="M.O.S.T.")
    make.retract(InstitutionName.objects.get(pk=name.pk))

    shown = versions(editor, most)

    assert [happened for _, _, happened, _ in shown[:3]] == ["retracted", "changed", "added"]
    assert shown[1][3] == [("Text", "MOST", "M.O.S.T.")]


def test_a_retracted_row_keeps_its_page_of_history(editor: Editor) -> None:
    person = make.make_person(name="Nobody")
    make.retract(Person.objects.get(pk=person.pk))

    page = editor.get(editor.page(person, "history"))

    assert "was retracted" in told(page)
    assert "Nobody" in told(page)


@pytest.mark.parametrize("id_", ["00000000-0000-0000-0000-000000000000", "nonsense", "1"])
def test_there_is_no_history_of_what_never_was(editor: Editor, id_: str) -> None:
    assert editor.get(f"/admin/institutions/person/{id_}/history/").status_code == 404


# Restoring


def test_a_restored_version_is_a_new_revision_with_its_reason(editor: Editor) -> None:
    person = make.make_person(name="Wang Zhigang")
    make.change(person, name="Wong")
    before = revisions.head()

    response = bring_back(editor, person, number_of(person))

    assert response["Location"] == editor.page(person, "history")
    person.refresh_from_db()
    assert person.name == "Wang Zhigang"
    saved = last_revision()
    assert (saved.number, saved.actor, saved.reason) == (before + 1, editor.user.username, "As it was")
    assert [happened for _, _, happened, _ in versions(editor, person)] == ["changed", "changed", "added"]


def test_a_restoration_asks_for_a_reason(editor: Editor) -> None:
    person = make.make_person(name="Wang Zhigang")
    make.change(person, name="Wong")

    response = bring_back(editor, person, number_of(person), reason="")

    assert response.context["form"].errors.as_data()["reason"][0].code == "required"
    person.refresh_from_db()
    assert person.name == "Wong"


def test_a_restoration_shows_now_beside_then(editor: Editor) -> None:
    person = make.make_person(name="Wang Zhigang")
    make.change(person, name="Wong")

    page = editor.get(editor.page(person, "restore", number_of(person)))

    assert [(c.field, c.old, c.new) for c in page.context["changes"]] == [("Name", "Wong", "Wang Zhigang")]


def test_a_stale_restoration_is_refused(editor: Editor) -> None:
    person = make.make_person(name="Wang Zhigang")
    make.change(person, name="Wong")
    seen = person.revision
    make.change(person, name="Wang")

    response = bring_back(editor, person, number_of(person), seen=seen)

    assert response.context["form"].errors.as_data()["__all__"][0].code == "stale"


def test_restoring_what_is_so_already_takes_no_revision(editor: Editor) -> None:
    person = make.make_person()
    before = revisions.head()

    response = bring_back(editor, person, number_of(person))

    assert revisions.head() == before
    assert "so nothing was recorded" in told(editor.get(response["Location"]))


def test_a_retracted_row_is_brought_back_with_what_left_with_it(editor: Editor) -> None:
    tenure = make.make_tenure()
    further = make.make_further(tenure, stance="disputes")
    editor.post(editor.page(tenure, "delete"), {"post": "yes", "seen": tenure.revision, "reason": "Wrong"})

    response = bring_back(editor, tenure, number_of(tenure, latest=True))

    assert response.status_code == 302
    back = Tenure.objects.get(pk=tenure.pk)
    assert (back.person, back.post, back.claim_key) == (tenure.person, tenure.post, tenure.claim_key)
    assert FurtherCitation.objects.get(pk=further.pk).stance == "disputes"
    assert versions(editor, tenure)[0][2] == "brought back"


def test_what_was_retracted_is_listed_with_who_and_why_until_it_is_back(editor: Editor) -> None:
    person = make.make_person(name="Nobody")
    editor.post(
        editor.page(person, "delete"), {"post": "yes", "seen": person.revision, "reason": "No such person"}
    )

    listed = told(editor.get(editor.page(Person, "retracted")))
    bring_back(editor, person, number_of(person, latest=True))

    assert "Nobody" in listed
    assert "No such person" in listed
    assert editor.page(person, "restore", number_of(person, latest=True) - 1) in listed
    assert "None." in told(editor.get(editor.page(Person, "retracted")))


def test_a_version_that_cannot_stand_today_is_refused_with_the_reason(editor: Editor) -> None:
    body = make.make_institution()
    first = make.make_name(body, "First")
    make.retract(InstitutionName.objects.get(pk=first.pk))
    second = make.make_name(body, "Second")

    response = bring_back(editor, first, number_of(first, latest=True))

    assert response.context["form"].errors.as_data()["__all__"][0].code == "overlapping_period"
    assert editor.page(second, "change") in told(response)
    assert not InstitutionName.objects.filter(pk=first.pk).exists()


def test_a_version_that_refers_to_what_is_gone_is_refused(editor: Editor, most: Institution) -> None:
    outcome = make.make_outcome(None, most, to_institution=make.make_institution("gone"))
    gone = outcome.to_institution
    make.change(outcome, to_institution=None)
    make.retract(Institution.objects.get(pk=gone.pk))

    response = bring_back(editor, outcome, number_of(outcome))

    assert editor.page(gone, "history") in told(response)
    assert Outcome.objects.get().to_institution is None


def test_readers_restore_nothing(log_in: Callable[[str], Editor]) -> None:
    person = make.make_person()
    reader = log_in("reader")

    assert reader.get(reader.page(person, "restore", number_of(person))).status_code == 403
    assert reader.post(reader.page(person, "restore", number_of(person)), {"reason": "no"}).status_code == 403


def test_the_version_of_another_row_is_not_restored(editor: Editor) -> None:
    one, other = make.make_person(), make.make_person()

    assert editor.get(editor.page(one, "restore", number_of(other))).status_code == 404


# Revisions


def test_a_revision_shows_what_it_changed_by_kind(editor: Editor, most: Institution) -> None:
    make.change(most, note="Restructured")

    page = editor.get(f"/admin/sources/revision/{revisions.head()}/change/")

    [kind] = page.context["kinds"]
    assert (kind.name, kind.number) == ("Institutions", 1)
    assert [(c.field, c.old, c.new) for c in kind.versions[0].changes] == [("Note", "–", "Restructured")]


def test_a_revision_leads_to_the_history_of_what_it_retracted(editor: Editor) -> None:
    source = make.make_source()
    number = make.retract(Source.objects.get(pk=source.pk))

    assert editor.page(source, "history") in told(editor.get(f"/admin/sources/revision/{number}/change/"))


@pytest.mark.parametrize("number", ["0", "999999", "99999999999999999999", "x", "-1", "²"])
def test_there_is_no_page_of_a_revision_that_was_not_given(editor: Editor, number: str) -> None:
    assert editor.get(f"/admin/sources/revision/{number}/change/").status_code == 404


def test_revisions_are_found_by_who_and_why(editor: Editor, most: Institution) -> None:
    editor.save(most, note="Changed", reason="Typing error")

    page = editor.get("/admin/sources/revision/", {"q": "typing"})

    assert [str(row) for row in page.context["cl"].result_list] == [f"r{revisions.head()}"]
