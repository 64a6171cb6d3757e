"""End this and begin that: one page, one revision, for tenures, relations and responsibilities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import models

from institutions.models import Institution, Relation, Responsibility, Tenure
from sources import revisions
from sources.dates import PartialDate
from tests import make

from .conftest import Editor, last_revision, told


def page_of(editor: Editor, row: models.Model, verb: str) -> str:
    """Return the path of the page of a verb."""
    return f"{editor.page(row, 'change').removesuffix('change/')}do/{verb}/"


def take(editor: Editor, row: Any, verb: str = "follow", **values: Any) -> Any:
    """Open the page of a verb and send its form as it was opened, with the day, the source and `values`."""
    page = editor.get(page_of(editor, row, verb))
    if page.status_code != 200:
        return page
    form = page.context["form"]
    sent = {name: str(form[name].value() or "") for name in form.fields}
    stated = {"source": str(row.citation.source_id), "locator": "p. 1", "reason": "As announced"}
    return editor.post(page_of(editor, row, verb), {**sent, "valid_from": "2024-03-01", **stated, **values})


def refused(response: Any) -> dict[str, list[str]]:
    """Return the codes of the refusals on the page of a verb, by field."""
    assert response.status_code == 200
    problems = response.context["form"].errors.as_data()
    return {name: [error.code for error in found] for name, found in problems.items()}


def test_a_successor_takes_the_post_on_the_day_the_holder_leaves_it(editor: Editor) -> None:
    tenure = make.make_tenure(valid_from=PartialDate("2021"))
    successor = make.make_person(name="Yin Hejun")
    before = revisions.head()

    response = take(editor, tenure, person=str(successor.pk))

    assert response["Location"] == editor.page(tenure, "change")
    tenure.refresh_from_db()
    begun = Tenure.objects.get(person=successor)
    assert (str(tenure.valid_until), tenure.ended) == ("2024-03-01", "yes")
    assert (begun.post, begun.kind, str(begun.valid_from)) == (tenure.post, tenure.kind, "2024-03-01")
    assert begun.valid_until is None
    saved = last_revision()
    assert (saved.number, saved.actor, saved.reason) == (before + 1, editor.user.username, "As announced")
    assert {tenure.revision, begun.revision} == {saved.number}
    assert str(begun.pk) in told(editor.get(response["Location"]))


def test_the_end_is_stated_by_the_source_that_was_given(editor: Editor) -> None:
    tenure = make.make_tenure()
    source = make.make_source(title="Appointments")

    take(editor, tenure, person=str(make.make_person().pk), source=str(source.pk))

    assert tenure.further_citations.get().citation.source == source
    assert Tenure.objects.exclude(pk=tenure.pk).get().citation.source == source


def test_a_body_that_answered_to_one_answers_to_another(editor: Editor, most: Institution) -> None:
    relation = make.make_relation(most, "part_of")
    commission = make.make_institution()

    take(editor, relation, object=str(commission.pk), type="reports_to", valid_from="2023-03")

    relation.refresh_from_db()
    assert str(relation.valid_until) == "2023-03"
    begun = Relation.objects.get(object=commission)
    assert (begun.subject, begun.type, str(begun.valid_from)) == (most, "reports_to", "2023-03")


def test_a_function_that_another_body_takes_over_is_handed_to_it(editor: Editor, most: Institution) -> None:
    held = make.make_responsibility(most)
    other = make.make_institution()

    take(editor, held, institution=str(other.pk))

    held.refresh_from_db()
    begun = Responsibility.objects.get(institution=other)
    assert (held.change, begun.change, begun.received_from) == ("transfer", "receive", held)


def test_a_body_that_takes_up_another_function_received_it_from_nobody(editor: Editor) -> None:
    held = make.make_responsibility()

    take(editor, held, function=str(make.make_function("Patents").pk))

    begun = Responsibility.objects.exclude(pk=held.pk).get()
    assert (begun.institution, begun.received_from, begun.change) == (held.institution, None, "")


def test_a_fact_is_ended_without_another_to_follow(editor: Editor) -> None:
    tenure = make.make_tenure()

    assert take(editor, tenure, "end").status_code == 302

    tenure.refresh_from_db()
    assert str(tenure.valid_until) == "2024-03-01"
    assert Tenure.objects.count() == 1


def test_what_follows_has_to_differ(editor: Editor) -> None:
    tenure = make.make_tenure()

    response = take(editor, tenure)

    assert refused(response) == {"__all__": ["nothing_differs"]}
    tenure.refresh_from_db()
    assert tenure.valid_until is None


@pytest.mark.parametrize(
    ("day", "codes"), [("2022-03-15", ["empty_period"]), ("2022-03-16", ["empty_period"])]
)
@pytest.mark.parametrize("verb", ["follow", "end"])
def test_nothing_ends_before_the_day_after_it_began(
    editor: Editor, verb: str, day: str, codes: list[str]
) -> None:
    tenure = make.make_tenure(valid_from=PartialDate("2022-03-16"))
    new = {"person": str(make.make_person().pk)} if verb == "follow" else {}

    assert refused(take(editor, tenure, verb, valid_from=day, **new)) == {"valid_from": codes}
    assert refused(take(editor, tenure, verb, valid_from="soon", **new)) == {"valid_from": ["invalid_date"]}
    assert take(editor, tenure, verb, valid_from="2022-03-17", **new).status_code == 302


def test_a_later_holder_stands_in_the_way_and_is_named(editor: Editor) -> None:
    tenure = make.make_tenure(valid_until=PartialDate("2025"), ended="yes")
    later = make.make_tenure(
        post=tenure.post, valid_from=PartialDate("2025"), person=make.make_person(name="Later")
    )
    make.change(tenure, valid_until=None, ended="yes")
    other = make.make_person()
    before = revisions.head()

    response = take(editor, tenure, person=str(other.pk))

    assert refused(response) == {"valid_from": ["too_many_holders"]}
    assert editor.page(later, "change") in told(response)
    assert revisions.head() == before


def test_a_later_superior_stands_in_the_way_and_is_named(editor: Editor, most: Institution) -> None:
    relation = make.make_relation(most, "leads", valid_until=PartialDate("2025"), ended="yes")
    other = make.make_institution()
    later = make.make_relation(most, "leads", other, valid_from=PartialDate("2025"))

    make.change(relation, valid_until=None, ended="yes")

    response = take(editor, relation, object=str(other.pk))

    assert refused(response) == {"valid_from": ["overlapping_period"]}
    assert editor.page(later, "change") in told(response)


def test_the_post_has_to_exist_on_the_day(editor: Editor) -> None:
    tenure = make.make_tenure()
    gone = make.make_post(valid_until=PartialDate("2024-03-01"), ended="yes")

    assert refused(take(editor, tenure, post=str(gone.pk))) == {"post": ["post_not_in_existence"]}
    assert take(editor, tenure, post=str(gone.pk), valid_from="2024-02-29").status_code == 302


def test_a_relation_that_would_close_a_circle_is_refused(editor: Editor, most: Institution) -> None:
    below = make.make_institution()
    make.make_relation(below, "part_of", most)
    relation = make.make_relation(most, "part_of")

    response = take(editor, relation, object=str(below.pk))

    assert refused(response) == {"object": ["closes_a_circle"]}


def test_a_source_and_a_reason_are_asked_for(editor: Editor) -> None:
    tenure = make.make_tenure()

    response = take(editor, tenure, source="", reason="", person=str(make.make_person().pk))

    assert refused(response) == {"source": ["required"], "reason": ["required"]}


def test_someone_else_was_quicker(editor: Editor) -> None:
    tenure = make.make_tenure()
    seen = tenure.revision
    make.change(tenure, term="first")

    response = take(editor, tenure, person=str(make.make_person().pk), seen=seen)

    assert refused(response) == {"__all__": ["stale"]}


def test_what_has_ended_ends_no_more(editor: Editor) -> None:
    tenure = make.make_tenure(valid_until=PartialDate("2024"), ended="yes")

    assert "verb-follow" not in told(editor.get(editor.page(tenure, "change")))
    assert take(editor, tenure)["Location"] == editor.page(tenure, "change")


def test_readers_end_nothing(log_in: Callable[[str], Editor]) -> None:
    tenure = make.make_tenure()
    reader = log_in("reader")

    assert "verb-follow" not in told(reader.get(reader.page(tenure, "change")))
    assert reader.get(page_of(reader, tenure, "follow")).status_code == 403
    assert reader.post(page_of(reader, tenure, "follow"), {}).status_code == 403
