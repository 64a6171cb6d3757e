"""Lists of more rows than anybody turns the pages of."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from programs.admin.base import values_of
from programs.models import FundingFlow
from sources.admin import paging
from tests.make_programs import make_flow

from .conftest import Editor, told

YEAR = FundingFlow._meta.get_field("fiscal_year")


def listed(editor: Editor, **asked: Any) -> Any:
    """Open the list of flows."""
    return editor.get(editor.page(FundingFlow, "changelist"), asked)


def amounts(page: Any) -> list[int]:
    """Return the amounts of the flows that a list shows."""
    return [int(flow.amount) for flow in page.context["cl"].result_list]


@pytest.fixture
def most_is_three(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let lists have pages for three rows."""
    monkeypatch.setattr(paging, "MOST_LISTED", 3)


def test_values_of_a_column_come_once_in_order_and_none_last(db: None) -> None:
    for year in (2024, 2021, 2024, 2023):
        make_flow(fiscal_year=year)
    make_flow(date="2022-05-01")

    assert values_of(YEAR) == [2021, 2023, 2024, None]


def test_an_empty_column_has_no_values(db: None) -> None:
    assert values_of(YEAR) == []


def test_a_column_without_any_value_has_none(db: None) -> None:
    make_flow(date="2022-05-01")

    assert values_of(YEAR) == [None]


def test_filters_offer_the_currencies_and_the_years_on_record_the_last_year_first(editor: Editor) -> None:
    make_flow(fiscal_year=2021, currency="USD")
    make_flow(fiscal_year=2024)

    offered = {
        str(filter_.title): [str(choice["display"]) for choice in filter_.choices(page.context["cl"])]
        for page in [listed(editor)]
        for filter_ in page.context["cl"].filter_specs
    }

    assert offered["currency"] == ["All", "CNY", "USD"]
    assert offered["fiscal year"] == ["All", "2024", "2021"]


@pytest.mark.parametrize(
    ("rows", "count", "words"), [(3, 3, "3 funding flows"), (4, 3, "the first 3 funding")]
)
def test_a_list_has_pages_for_its_first_rows_and_says_so(
    editor: Editor, most_is_three: None, rows: int, count: int, words: str
) -> None:
    for number in range(rows):
        make_flow(number + 1)

    page = listed(editor)

    assert page.context["cl"].result_count == count
    assert amounts(page) == [*range(rows, rows - 3, -1)]
    assert words in " ".join(told(page).split())
    assert ("the first" in told(page)) == (rows > count)


def test_rows_that_cannot_be_seen_are_not_chosen_together(
    editor: Editor, most_is_three: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("programs.admin.funding.FundingFlowAdmin.list_per_page", 2)
    for number in range(3):
        make_flow(number + 1)
    assert "Select all 3" in told(listed(editor))

    make_flow(4)

    assert "across all pages" not in told(listed(editor))


def test_each_page_has_its_own_rows(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("programs.admin.funding.FundingFlowAdmin.list_per_page", 2)
    for number in range(3):
        make_flow(number + 1)

    assert [amounts(listed(editor, p=page)) for page in (1, 2)] == [[3, 2], [1]]


def test_a_search_looks_through_the_rows_once(editor: Editor) -> None:
    make_flow(1, covers="Salaries")
    make_flow(2, covers="Instruments")

    with CaptureQueriesContext(
        connection,
    ) as queries:
        page = listed(editor, q="salar")

    assert amounts(page) == [1]
    through = [
        q["sql"] for q in queries if "unaccent" in q["sql"] and 'FROM "programs_fundingflow"' in q["sql"]
    ]
    looked = [sql for sql in through if '"id" IN' not in sql]
    assert len(looked) == 1
