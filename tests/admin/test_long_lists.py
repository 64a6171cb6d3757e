"""Lists of more rows than anybody turns the pages of."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib import admin
from django.db import connection
from django.db.models import Q
from django.test.utils import CaptureQueriesContext

from institutions.models import Institution
from programs.models import FundingFlow
from sources import revisions
from sources.admin import paging, searching
from sources.admin.filters import values_of
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
        q["sql"] for q in queries if "concat_ws" in q["sql"] and 'FROM "programs_fundingflow"' in q["sql"]
    ]
    looked = [sql for sql in through if '"id" IN' not in sql]
    assert len(looked) == 1


def covers(text: str, *terms: str) -> list[bool]:
    """Say of each of `terms` whether a flow that covers `text` is found by it."""
    flow = make_flow(covers=text)
    return [FundingFlow.objects.filter(pk=flow.pk).filter(matched(term)).exists() for term in terms]


def matched(term: str) -> Q:
    """Return the condition of flows that the search for `term` finds."""
    keeper: Any = admin.site._registry[FundingFlow]
    return keeper.matching(term)


@pytest.mark.parametrize(
    ("text", "finds", "not_found"),
    [
        ("Kējì Bù, indirect costs", ["kejibu", "KĒJÌ", "ke-ji", "costs kejibu", "rect"], ["kejibo"]),
        ("国家科技攻关项目", ["科技", "攻关", "科", "攻关 国家"], ["科学", "技科"]),
        ("科 技 · 创新", ["科技创新"], ["科创"]),
        ("ＡＩ２０２３ (phase 1.5)", ["ai2023", "(phase", "15", "1.5"], ["phase*", "phase.5"]),
        ("Cafe\u0301 crème", ["café", "CREME", "caf"], ["cafc"]),
    ],
)
def test_a_search_passes_over_accents_spaces_and_case_in_the_text(
    db: None, text: str, finds: list[str], not_found: list[str]
) -> None:
    assert covers(text, *finds) == [True] * len(finds)
    assert covers(text, *not_found) == [False] * len(not_found)


def test_a_search_does_not_run_from_one_column_into_the_next(db: None) -> None:
    flow = make_flow(covers="Sal", figure_as_printed="aries")

    assert not FundingFlow.objects.filter(pk=flow.pk).filter(matched("salaries")).exists()


def test_words_may_stand_in_different_places(editor: Editor, most: Institution) -> None:
    make_flow(1, covers="Salaries", provider_institution=most)
    make_flow(2, covers="Salaries")

    assert amounts(listed(editor, q="salaries 科学技术部")) == [1]


def test_what_many_rows_have_is_found_through_a_query_instead_of_their_keys(
    editor: Editor, most: Institution, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_flow(1, provider_institution=most)
    make_flow(2)
    monkeypatch.setattr(searching, "MOST_KEYS", 0)

    assert amounts(listed(editor, q="科学技术部")) == [1]


def test_a_very_long_word_is_searched_by_its_beginning(editor: Editor) -> None:
    make_flow(1, covers="a" * 120)

    assert amounts(listed(editor, q="a" * 5_000)) == [1]


@pytest.mark.parametrize("term", ["r{number}", "{number}", "For the list", "LIST for"])
def test_a_revision_is_found_by_its_number_and_by_its_reason(editor: Editor, term: str) -> None:
    with revisions.write(actor="ada", reason="For the list") as write:
        make_flow(1)

    page = editor.get("/admin/sources/revision/", {"q": term.format(number=write.revision)})

    assert [row.reason for row in page.context["cl"].result_list if row.number == write.revision]


def test_the_list_of_revisions_counts_no_further_than_its_pages(editor: Editor, most_is_three: None) -> None:
    for number in range(4):
        with revisions.write(actor="ada", reason=str(number)):
            make_flow(number + 1)

    page = editor.get("/admin/sources/revision/")

    assert page.context["cl"].result_count == 3
    assert "the first 3 revisions" in " ".join(told(page).split())
