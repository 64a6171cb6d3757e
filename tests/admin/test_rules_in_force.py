"""Guidelines in the admin: a button and a page for each verb, and the same refusals as elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from programs.changes import RuleVerb
from programs.models import Guideline, GuidelineReplacement
from sources import revisions
from tests import make_programs

from .conftest import Editor, last_revision, told


@pytest.fixture
def rule(db: None) -> Guideline:
    """A guideline of which no status is on record."""
    return make_programs.make_guideline("Measures of a trial program")


def page_of(editor: Editor, rule: Guideline, verb: str) -> str:
    """Return the path of the page of a verb."""
    return f"{editor.page(rule, 'change').removesuffix('change/')}do/{verb}/"


def take(editor: Editor, rule: Guideline, verb: str, **values: Any) -> Any:
    """Open the page of a verb and send its form."""
    page = editor.get(page_of(editor, rule, verb))
    if page.status_code != 200:
        return page
    seen = page.context["form"]["seen"].value()
    stated = {"source": str(rule.citation.source_id), "locator": "p. 1", "reason": "As published"}
    return editor.post(
        page_of(editor, rule, verb), {"valid_from": "2024-03-01", "seen": seen, **stated, **values}
    )


def refused(response: Any) -> dict[str, list[str]]:
    """Return the codes of the refusals on the page of a verb, by field."""
    assert response.status_code == 200
    problems = response.context["form"].errors.as_data()
    return {name: [error.code for error in found] for name, found in problems.items()}


def statuses(rule: Guideline) -> list[tuple[str, str | None, str | None]]:
    """Return the statuses on record, each with its bounds as known."""
    rows = rule.statuses.order_by("valid_from")
    return [
        (row.status, row.valid_from and str(row.valid_from), row.valid_until and str(row.valid_until))
        for row in rows
    ]


@pytest.mark.parametrize(
    ("held", "until", "shown"),
    [
        (None, None, ["put-in-force"]), ("draft", None, ["put-in-force"]), ("in_force", None, ["replace"]),
        ("in_force", "2024-01-01", ["put-in-force"]), ("replaced", None, []),
    ],
)  # fmt: skip
def test_the_page_of_a_guideline_has_a_button_for_what_its_last_status_leaves(
    editor, rule, held, until, shown
):
    if held:
        make_programs.make_guideline_status(rule, held, valid_from="2023-01-01", valid_until=until)

    page = told(editor.get(editor.page(rule, "change")))

    assert [verb for verb in RuleVerb if f'id="verb-{verb}"' in page] == shown


def test_a_draft_is_put_in_force_in_one_revision_with_its_reason(editor, rule):
    make_programs.make_guideline_status(rule, "draft", valid_from="2023-01-01")
    before = revisions.head()

    response = take(editor, rule, "put-in-force")

    assert response["Location"] == editor.page(rule, "change"), refused(response)
    assert statuses(rule) == [("draft", "2023-01-01", "2024-03-01"), ("in_force", "2024-03-01", None)]
    saved = last_revision()
    assert (saved.number, saved.actor, saved.reason) == (before + 1, editor.user.username, "As published")


def test_a_guideline_is_replaced_by_another_which_comes_into_force(editor, rule):
    make_programs.make_guideline_status(rule, "in_force", valid_from="2023-01-01")
    other = make_programs.make_guideline("The new measures")

    response = take(editor, rule, "replace", by=str(other.pk))

    assert response.status_code == 302, refused(response)
    assert statuses(rule) == [("in_force", "2023-01-01", "2024-03-01"), ("replaced", "2024-03-01", None)]
    assert statuses(other) == [("in_force", "2024-03-01", None)]
    assert GuidelineReplacement.objects.get(replaced=rule).guideline == other


def test_a_guideline_that_replaces_another_is_a_new_version(editor, rule):
    make_programs.make_guideline_status(rule, "in_force", valid_from="2023-01-01")
    other = make_programs.make_guideline("The new measures")

    take(editor, rule, "replace", by=str(other.pk))

    other.refresh_from_db()
    assert other.revision == revisions.head()


@pytest.mark.parametrize(
    ("verb", "day", "by", "codes"),
    [
        ("replace", "2022-12-31", "other", {"__all__": ["not_in_force"]}),
        ("replace", "2023-01-01", "other", {"valid_from": ["runs_backwards"]}),
        ("replace", "2024-03-01", "itself", {"__all__": ["related_to_itself"]}),
        ("replace", "2024-03-01", None, {"by": ["required"]}),
        ("replace", "soon", "other", {"valid_from": ["invalid_date"]}),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(editor, rule, verb, day, by, codes):
    make_programs.make_guideline_status(rule, "in_force", valid_from="2023-01-01")
    other = make_programs.make_guideline("The new measures")
    before, head = statuses(rule), revisions.head()

    response = take(
        editor, rule, verb, valid_from=day, by=str({"other": other.pk, "itself": rule.pk}.get(by, ""))
    )

    assert refused(response) == codes
    assert (statuses(rule), statuses(other), revisions.head()) == (before, [], head)


def test_guidelines_do_not_replace_each_other_in_a_circle(editor, rule):
    newer = make_programs.make_guideline("The newer measures", replaces=[rule])
    make_programs.make_guideline_status(newer, "in_force", valid_from="2023-01-01")

    response = take(editor, newer, "replace", by=str(rule.pk))

    assert list(refused(response).values()) == [["closes_a_circle"]]


def test_a_page_of_a_verb_that_is_not_legal_leads_back_and_says_why(editor, rule):
    response = editor.get(page_of(editor, rule, "replace"))

    assert response["Location"] == editor.page(rule, "change")
    assert "Its status is not established" in told(editor.get(response["Location"]))


def test_a_verb_that_does_not_exist_has_no_page(editor, rule):
    assert editor.get(page_of(editor, rule, "repeal")).status_code == 404
