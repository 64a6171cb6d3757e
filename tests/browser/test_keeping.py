"""An editor's own tokens and webhooks, in Chromium."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from exchange.models import Token, Webhook

pytestmark = pytest.mark.browser


def test_a_token_is_made_used_and_revoked(editor: Page, account: str) -> None:
    editor.goto("/admin/")
    editor.locator(".model-token").get_by_role("link", name="Add").click()
    editor.fill("#id_name", "nightly import")
    editor.select_option("#id_scope", "write")
    editor.click("input[name=_save]")
    secret = editor.get_by_label("Secret of nightly import").input_value()
    assert re.fullmatch("[0-9a-f]{64}", secret)
    headers = {"Authorization": f"Bearer {secret}"}
    assert editor.request.get("/api/v1/tokens", headers=headers).status == 200

    editor.click("text=I have copied it")
    expect(editor.locator("#result_list")).to_contain_text("nightly import")
    expect(editor.locator("body")).not_to_contain_text(secret)
    editor.click("a.revoke")
    editor.click("input[value='Revoke it']")

    assert editor.request.get("/api/v1/tokens", headers=headers).status == 401
    assert not Token.objects.filter(user__username=account).exists()


def test_a_webhook_is_made_with_kinds_that_are_ticked(editor: Page, account: str) -> None:
    editor.goto("/admin/exchange/webhook/add/")
    editor.fill("#id_name", "dashboard")
    editor.fill("#id_url", "http://example.org/hook")
    editor.get_by_label("Tenure", exact=True).check()
    editor.click("input[name=_save]")
    expect(editor.locator(".field-url .errorlist")).to_contain_text("https")
    expect(editor.get_by_label("Tenure", exact=True)).to_be_checked()

    editor.fill("#id_url", "https://example.org/hook")
    editor.click("input[name=_save]")

    assert editor.get_by_label("Secret of dashboard").input_value().startswith("whsec_")
    assert Webhook.objects.get(user__username=account).kinds == ["tenure"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_fit_the_screen(editor: Page, width: int, scheme: str) -> None:
    editor.emulate_media(color_scheme=scheme)
    editor.set_viewport_size({"width": width, "height": 900})

    for address in ("token/", "token/add/", "webhook/", "webhook/add/", "delivery/"):
        editor.goto(f"/admin/exchange/{address}")
        assert editor.evaluate("document.documentElement.scrollWidth") <= width
