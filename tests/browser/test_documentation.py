"""The documentation of the API in Chromium."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser


def opened(page: Page, tag: str, operation: str) -> Locator:
    page.goto("/api/v1/docs")
    page.locator(f"h3.opblock-tag[data-tag={tag}]").click(
        timeout=30_000
    )  # The service may have to write it first.
    page.locator(f"#operations-{tag}-{operation} .opblock-summary-control").click()
    return page.locator(".opblock.is-open")


def test_an_operation_opens_with_all_that_its_references_lead_to(editor: Page) -> None:
    operation = opened(editor, "answers", "institutions_authority")

    expect(operation.locator("tr[data-param-name=direction]")).to_contain_text("both")
    expect(operation.locator(".response[data-code='200'] pre.example").first).to_contain_text(
        "effective_rank"
    )
    expect(operation.locator(".response[data-code='404'] pre.example").first).to_contain_text("not_found")


def test_an_operation_is_tried_on_the_page(editor: Page) -> None:
    operation = opened(editor, "institutions", "institutions_retrieve")
    operation.get_by_role("button", name="Try it out").click()
    operation.locator("tr[data-param-name=id] input").fill("most")
    operation.get_by_role("button", name="Execute").click()

    expect(operation.locator(".live-responses-table .response-col_status").last).to_contain_text("200")
    expect(operation.locator(".live-responses-table")).to_contain_text("Ministry of Science and Technology")
