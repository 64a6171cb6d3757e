"""Suggesting and reviewing in Chromium, by keyboard and on a narrow screen."""

from __future__ import annotations

import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from playwright.sync_api import Page, expect

from exchange.models import State, Suggestion
from institutions.models import Tenure
from sources import revisions
from sources.models import Revision
from tests import make

from .conftest import PASSWORD, choose, log_in

pytestmark = pytest.mark.browser


def body(**values: object) -> dict[str, object]:
    return {"reason": "It says so there.", "source_url": "https://example.org/notice", **values}


def suggest(page: Page, **values: object) -> Suggestion:
    response = page.request.post("/api/v1/suggestions", data=body(**values))
    assert response.status == 201, response.text()
    return Suggestion.objects.get(pk=response.json()["id"])


def open_page(page: Page, suggestion: Suggestion) -> None:
    page.goto(f"/admin/exchange/suggestion/{suggestion.pk}/change/")


def test_a_reviewer_goes_from_the_start_page_to_the_revision(editor: Page) -> None:
    made = suggest(
        editor, resource="tenures", target="ten-048", patch={"confidence": "high"}, name="Ada Reader"
    )
    editor.goto("/admin/")
    editor.get_by_role("link", name="Suggestions").first.click()
    editor.locator(f"#result_list a[href*='{made.pk}']").click()
    expect(editor.locator(".difference")).to_contain_text("medium")
    expect(editor.locator(".difference .new")).to_have_text("high")
    expect(editor.locator(".review")).to_contain_text("Ada Reader")

    choose(editor, "id_source", "Guobanfa 2018", "Guobanfa 2018")
    editor.fill("#id_reason", "Checked in the notice")
    editor.click("input[name=accept]")

    expect(editor.locator(".messagelist .success")).to_contain_text(f"Recorded as r{revisions.head()}.")
    made.refresh_from_db()
    assert made.state == State.ACCEPTED
    assert Tenure.objects.get(key="ten-048").confidence == "high"
    assert Revision.objects.latest("number").reason.startswith(
        "Checked in the notice (suggested by a visitor"
    )


def test_a_refusal_stays_on_the_page_with_what_was_entered(editor: Page) -> None:
    made = suggest(editor, resource="institutions", target="most", patch={"note": "A remark."})
    open_page(editor, made)
    editor.fill("#id_reason", "As it is")

    editor.click("input[name=accept]")

    expect(editor.locator(".field-source .errorlist")).to_contain_text("not on record")
    expect(editor.locator("#id_reason")).to_have_value("As it is")
    made.refresh_from_db()
    assert made.state == State.OPEN


def test_a_suggestion_is_declined_by_keyboard_alone(editor: Page) -> None:
    made = suggest(editor, resource="institutions", target="most", patch={"note": "Buy this."})
    open_page(editor, made)

    editor.focus("#id_reason")
    editor.keyboard.type("Advertising")
    reached = []
    for _ in range(4):
        editor.keyboard.press("Tab")
        reached.append(editor.evaluate("document.activeElement.name"))
        if reached[-1] == "decline":
            break
    editor.keyboard.press("Enter")

    expect(editor.locator(".messagelist .success")).to_contain_text("declined")
    assert reached == ["blank", "accept", "decline"]
    made.refresh_from_db()
    assert (made.state, made.decision) == (State.DECLINED, "Advertising")


def test_the_fields_are_edited_before_accepting(editor: Page) -> None:
    made = suggest(
        editor, resource="tenures", target="ten-008", patch={"note": "With a slpi."}, source="wiki-ding"
    )
    open_page(editor, made)

    editor.locator("details.edit summary").click()
    editor.fill("[name=to-note]", "With a slip.")
    editor.click("input[name=accept]")

    expect(editor.locator(".messagelist .success")).to_be_visible()
    made.refresh_from_db()
    assert made.accepted_patch == {"note": "With a slip."}
    assert Tenure.objects.get(key="ten-008").note == "With a slip."


def test_a_contributor_suggests_from_the_page_of_a_row(page: Page, service: str) -> None:
    user = make.make_user("contributor", is_staff=True)
    user.password = PBKDF2PasswordHasher().encode(PASSWORD, "salt", 1_000)
    user.save()
    log_in(page, user.username)
    tenure = Tenure.objects.get(key="ten-012")
    page.goto(f"/admin/institutions/tenure/{tenure.pk}/change/")

    page.get_by_role("link", name="Suggest a change").click()
    page.fill("[name=to-note]", "As of the congress.")
    choose(page, "id_source", "Guobanfa 2018", "Guobanfa 2018")
    page.fill("#id_reason", "A remark")
    page.get_by_role("button", name="Suggest").click()

    expect(page.locator(".messagelist .success")).to_contain_text("a reviewer decides")
    made = Suggestion.objects.get(author=user)
    assert made.patch == {"note": "As of the congress."}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_fit_the_screen(editor: Page, width: int, scheme: str) -> None:
    made = suggest(editor, resource="tenures", target="ten-048", patch={"note": f"{width} {scheme}"})
    editor.emulate_media(color_scheme=scheme)
    editor.set_viewport_size({"width": width, "height": 900})

    for address in ("", f"{made.pk}/change/", f"add/?resource=tenures&target={made.target}"):
        editor.goto(f"/admin/exchange/suggestion/{address}")
        assert editor.evaluate("document.documentElement.scrollWidth") <= width
