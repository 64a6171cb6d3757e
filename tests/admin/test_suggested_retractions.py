"""The page on which a reviewer decides whether a row is retracted."""

from __future__ import annotations

from typing import Any

import pytest

from exchange.models import State, Suggestion
from exchange.suggestions import deciding
from institutions.models import Tenure
from tests import make

from .conftest import Editor, told


@pytest.fixture
def suggestion(person: Any, post: Any) -> Suggestion:
    """That a tenure was recorded in error."""
    tenure = make.make_tenure(person, post)
    said = deciding.Said(
        resource="tenures", target=str(tenure.pk), patch={}, reason="Never held.", retract=True
    )
    return deciding.suggest(said, None)[0]


def test_a_reviewer_sees_that_the_row_is_to_leave_and_retracts_it(
    editor: Editor, suggestion: Suggestion
) -> None:
    page = f"/admin/exchange/suggestion/{suggestion.pk}/change/"
    shown = editor.get(page)

    assert "Suggested retraction: tenure" in told(shown)
    assert "is to be retracted" in told(editor.get("/admin/exchange/suggestion/"))
    seen = shown.context["form"]["seen"].value()
    response = editor.post(page, {"seen": seen, "accept": "Accept", "reason": ""})

    assert response.status_code == 302
    suggestion.refresh_from_db()
    assert suggestion.state == State.ACCEPTED
    assert not Tenure.objects.exists()


def test_what_is_in_use_is_named_on_the_page(editor: Editor, post: Any, person: Any) -> None:
    make.make_tenure(person, post)
    said = deciding.Said(resource="posts", target=post.slug, patch={}, reason="Twice.", retract=True)
    made = deciding.suggest(said, None)[0]
    page = f"/admin/exchange/suggestion/{made.pk}/change/"
    seen = editor.get(page).context["form"]["seen"].value()

    response = editor.post(page, {"seen": seen, "accept": "Accept", "reason": ""})

    assert response.status_code == 200
    assert [error.code for error in response.context["form"].errors.as_data()["__all__"]] == ["in_use"]
    made.refresh_from_db()
    assert made.state == State.OPEN
