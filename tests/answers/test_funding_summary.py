"""Sums of flows, by hand-made data: what counts, what is told apart, and which flows are behind a sum."""

from __future__ import annotations

from itertools import combinations
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from answers.funding import Grouping
from sources import revisions
from tests import make
from tests.make_programs import make_flow, make_priority, make_program, make_program_priority

SUMMARY = "/api/v1/funding/summary"


def rows(api, **query: Any) -> list[dict[str, Any]]:
    answer = api.get(SUMMARY, query)
    assert answer.status_code == 200, answer.content
    return answer.json()["results"]


def amounts(api, **query: Any) -> list[tuple[str, str]]:
    return [(row["currency"], row["amount"]) for row in rows(api, **query)]


def behind(api, row: dict[str, Any]) -> list[dict[str, Any]]:
    """The flows at the address that a sum gives."""
    parts = urlsplit(row["flows_url"])
    answer = api.get(f"{parts.path}?{parts.query}")
    assert answer.status_code == 200, answer.content
    return answer.json()["results"]


def test_without_groups_there_is_one_sum_for_each_currency(api, db):
    make_flow("0.10")
    make_flow("0.20")
    make_flow("7", currency="USD")

    assert amounts(api) == [("CNY", "0.3"), ("USD", "7")]


def test_amounts_are_exact_however_large(api, db):
    for _ in range(3):
        make_flow("12345678901234567890.01")

    assert amounts(api) == [("CNY", "37037036703703703670.03")]


@pytest.mark.parametrize(
    ("bounds", "sum_"),
    [
        (["exact", "exact"], "exact"),
        (["exact", "at_least"], "at_least"),
        (["at_most", "exact"], "at_most"),
        (["at_least", "at_most"], "about"),
        (["at_least", "about"], "about"),
        (["exact", "about"], "about"),
    ],
)
@pytest.mark.parametrize("by", ["fiscal_year", "type"])
def test_a_sum_bounds_the_amount_as_its_parts_do(api, db, bounds, sum_, by):
    for bound in bounds:
        make_flow("1", qualifier=bound)

    [row] = rows(api, group_by=by)

    assert (row["amount"], row["qualifier"], row["flows"]) == ("2", sum_, 2)


def test_budgets_and_sizes_of_funds_count_only_when_they_are_asked_for(api, db):
    for kind in ("disbursement", "budget", "fund_size", "total_investment_planned"):
        make_flow("1", type=kind)

    assert amounts(api) == [("CNY", "1")]
    assert amounts(api, type="budget") == [("CNY", "1")]
    assert amounts(api, type__in="budget,fund_size,disbursement") == [("CNY", "3")]
    assert [row["group"]["type"] for row in rows(api, group_by="type")] == [
        "budget", "disbursement", "fund_size", "total_investment_planned",
    ]  # fmt: skip


def test_a_preliminary_and_a_final_figure_are_never_both_in_a_sum(api, db):
    party = make.make_institution()
    early, late = make.make_citation(published="2024-02"), make.make_citation(published="2024-09")
    make_flow("100", provider_institution=party, citation=early, claim_key="spent")
    make_flow("110", provider_institution=party, citation=late, claim_key="spent")

    assert amounts(api) == [("CNY", "110")]
    assert amounts(api, group_by="type") == [("CNY", "110")]
    assert amounts(api, published_by="2024-09-29") == [("CNY", "100")]
    assert amounts(api, published_by="2024-09-30") == [("CNY", "110")]
    assert amounts(api, published_by="2024-02-28") == []


def test_what_was_known_before_a_correction_is_summed_as_it_was(api, db):
    flow = make_flow("100", fiscal_year=2023)
    with revisions.write(actor="tests"):
        flow.amount = "90"
        flow.save()
    before = f"r{revisions.head() - 1}"

    assert amounts(api, group_by="fiscal_year") == [("CNY", "90")]
    assert amounts(api, group_by="fiscal_year", known_at=before) == [("CNY", "100")]


def test_years_that_are_told_together_are_not_split(api, db):
    make_flow("1", fiscal_year=2011)
    make_flow("5", fiscal_year=2011, fiscal_year_end=2015)
    make_flow("2", date="2011-06")
    make_flow("9", date="2011-06", currency="USD")

    found = [
        (row["group"]["fiscal_year"], row["group"]["fiscal_year_end"], row["currency"], row["amount"])
        for row in rows(api, group_by="fiscal_year")
    ]

    assert found == [(2011, None, "CNY", "3"), (2011, 2015, "CNY", "5"), (None, None, "USD", "9")]


def test_what_is_not_known_of_flows_is_a_group_of_its_own(api, db):
    program = make_program(kind="fund")
    make_flow(
        "1", provider_institution=make.make_institution("giver"), program=program, provider_level="central"
    )
    make_flow("2", receiver_institution=make.make_institution("taker"))

    assert [
        row["group"]["provider"] and row["group"]["provider"]["slug"]
        for row in rows(api, group_by="provider")
    ] == ["giver", None]
    assert [row["group"]["program_kind"] for row in rows(api, group_by="program_kind")] == ["fund", None]
    assert [row["group"]["provider_level"] for row in rows(api, group_by="provider_level")] == [
        "central",
        None,
    ]


def test_the_priority_is_the_flow_s_own_or_the_only_one_of_its_program(api, db):
    chips, fusion = make_priority("Chips", slug="chips"), make_priority("Fusion", slug="fusion")
    one, two = make_program(), make_program()
    make_program_priority(one, chips)
    make_program_priority(two, chips)
    make_program_priority(two, fusion)
    make_flow("1", program=one)
    make_flow("10", program=one, priority=fusion)
    make_flow("100", program=two)

    found = {
        row["group"]["priority"] and row["group"]["priority"]["slug"]: row["amount"]
        for row in rows(api, group_by="priority")
    }

    assert found == {"chips": "1", "fusion": "10", None: "100"}


def test_with_rollup_a_flow_of_a_child_counts_once_in_the_program_at_the_top(api, db):
    top = make_program(slug="top", kind="plan")
    middle = make_program(slug="middle", parent=top)
    low = make_program(slug="low", parent=middle, kind="fund")
    for amount, program in (("1", top), ("10", middle), ("100", low)):
        make_flow(amount, program=program)

    def by_program(**query: Any) -> dict[str, str]:
        return {
            row["group"]["program"]["slug"]: row["amount"] for row in rows(api, group_by="program", **query)
        }

    assert by_program() == {"top": "1", "middle": "10", "low": "100"}
    assert by_program(rollup="parent") == {"top": "111"}
    assert by_program(rollup="parent", program="middle") == {"middle": "110"}
    assert by_program(rollup="parent", program__in="low,middle") == {"middle": "110"}
    assert by_program(program="middle") == {"middle": "10"}
    assert [
        (row["group"]["program_kind"], row["amount"])
        for row in rows(api, group_by="program_kind", rollup="parent")
    ] == [("plan", "111")]


@pytest.fixture
def mixture(db) -> None:
    """Flows of all sorts, with what is known and what is not."""
    china, ministry, province = (
        make.make_jurisdiction(),
        make.make_institution("ministry"),
        make.make_institution("province"),
    )
    chips, fusion = make_priority(), make_priority()
    top = make_program(kind="plan")
    low = make_program(parent=top, kind="fund")
    make_program_priority(low, chips)
    late = make.make_citation(published="2025")
    make_flow("1", provider_institution=ministry, program=top, provider_level="central", fiscal_year=2020)
    make_flow("2", provider_institution=ministry, program=low, provider_level="central", fiscal_year=2020)
    make_flow(
        "4",
        provider_institution=ministry,
        program=low,
        priority=fusion,
        fiscal_year=2020,
        fiscal_year_end=2022,
    )
    make_flow("8", provider_program=top, receiver_institution=province, jurisdiction=china, date="2021-03-04")
    make_flow(
        "16",
        provider_jurisdiction=china,
        receiver_program=low,
        date="2021-03",
        currency="USD",
        qualifier="at_least",
    )
    make_flow(
        "32",
        receiver_jurisdiction=china,
        provider_level="local",
        type="outgoing_commitment",
        fiscal_year=2021,
    )
    make_flow("64", provider_institution=ministry, program=top, type="budget", fiscal_year=2020)
    make_flow("128", provider_institution=ministry, program=top, fiscal_year=2020, claim_key="told-twice")
    make_flow(
        "256",
        provider_institution=ministry,
        program=top,
        fiscal_year=2020,
        claim_key="told-twice",
        citation=late,
    )
    make_flow("512", provider_institution=province, standing="deprecated")


@pytest.mark.parametrize("rollup", [{}, {"rollup": "parent"}])
@pytest.mark.parametrize("clocks", [{}, {"published_by": "2024-12-31"}])
def test_every_sum_leads_to_exactly_its_flows(api, mixture, rollup, clocks):
    total = None
    for size in (0, 1, 2, 3):
        for by in list(combinations(Grouping.values, size))[:: (1, 1, 5, 14)[size]]:
            found = rows(api, **({"group_by": ",".join(by)} if by else {}), **rollup, **clocks)
            for row in found:
                flows = behind(api, row)
                assert len(flows) == row["flows"], (by, row)
                assert sum(int(flow["amount"]) for flow in flows) == int(row["amount"])
                assert {flow["currency"] for flow in flows} == {row["currency"]}
            if Grouping.TYPE.value not in by:
                summed = sum(int(row["amount"]) for row in found)
                total = summed if total is None else total
                assert summed == total  # However they are told apart, they are the same flows.


def test_filters_of_the_question_stay_with_the_flows_behind_it(api, mixture):
    [row] = rows(
        api,
        provider="ministry",
        type="disbursement",
        fiscal_year__gte=2020,
        amount__gte=2,
        without="priority",
    )

    assert row["amount"] == "256"
    assert [flow["amount"] for flow in behind(api, row)] == ["256"]


def test_kept_sums_are_those_of_the_flows(api, mixture):
    """`min_confidence=low` leaves nothing out, but is summed from the flows themselves."""
    for by in ("fiscal_year,provider", "provider,fiscal_year", "fiscal_year", "provider", None):
        query = {"group_by": by} if by else {}
        kept, summed = rows(api, **query), rows(api, **query, min_confidence="low")
        for row in (*kept, *summed):
            del row["flows_url"]
        assert kept == summed


@pytest.mark.parametrize("by", ["fiscal_year,provider", "provider,fiscal_year", "type,fiscal_year,receiver"])
def test_pages_of_sums_are_the_whole_in_order_and_lead_back(api, mixture, by):
    whole = rows(api, group_by=by)
    found, answer = [], api.get(SUMMARY, {"group_by": by, "page_size": 2}).json()
    pages = [answer]
    while answer["next"]:
        answer = api.get(answer["next"]).json()
        pages.append(answer)
    found = [{k: v for k, v in row.items() if k != "flows_url"} for page in pages for row in page["results"]]

    assert found == [{k: v for k, v in row.items() if k != "flows_url"} for row in whole]
    back = api.get(pages[-1]["previous"]).json()
    assert [row["group"] for row in back["results"]] == [row["group"] for row in pages[-2]["results"]]


def test_a_page_keeps_its_clocks_when_something_is_written(api, mixture):
    first = api.get(SUMMARY, {"group_by": "fiscal_year,provider", "page_size": 2}).json()
    rest = [row["amount"] for row in rows(api, group_by="fiscal_year,provider")][2:]
    make_flow("1000", fiscal_year=2090)

    following = api.get(
        first["next"] + "&page_size=500"
        if "page_size" not in first["next"]
        else first["next"].replace("page_size=2", "page_size=500")
    )

    assert [row["amount"] for row in following.json()["results"]] == rest


@pytest.mark.parametrize(
    ("query", "code", "parameter"),
    [
        ({"group_by": "fiscal_yaer"}, "invalid_choice", "group_by"),
        ({"group_by": "type,program,provider,receiver"}, "too_many_values", "group_by"),
        ({"group_by": "type,type"}, "repeated_value", "group_by"),
        ({"standing": "any"}, "unknown_parameter", "standing"),
        ({"grup_by": "type"}, "unknown_parameter", "grup_by"),
        ({"counted_in": "20"}, "invalid_year", "counted_in"),
        ({"page_size": "0"}, "invalid_page_size", "page_size"),
        ({"known_at": "r999999999"}, "unknown_revision", "known_at"),
        ({"rollup": "child"}, "invalid_choice", "rollup"),
    ],
)  # fmt: skip
def test_a_question_that_cannot_be_read_is_refused_by_name(api, db, query, code, parameter):
    answer = api.get(SUMMARY, query)

    assert answer.status_code == 400
    [error] = answer.json()["errors"]
    assert (error["code"], error["parameter"]) == (code, parameter)


def test_the_answer_has_a_tag_and_a_canonical_address(api, mixture):
    answer = api.get(SUMMARY, {"group_by": "type"})
    same = api.get(answer["Content-Location"])

    assert same.content == answer.content.replace(b'"settled":false', b'"settled":true')
    again = api.get(SUMMARY, {"group_by": "type"}, headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    make_flow("1")
    assert api.get(SUMMARY, {"group_by": "type"})["ETag"] != answer["ETag"]


@pytest.mark.parametrize("first", [1, 2, 3, 5, 8])
def test_sums_from_the_first_flows_are_those_of_all(api, mixture, monkeypatch, first):
    """However few flows are looked at first, pages are the same, forwards and backwards."""

    def pages(by: str, size: int) -> list[Any]:
        answer = api.get(
            SUMMARY, {"group_by": by, "page_size": size, "type__in": "expenditure,budget"}
        ).json()
        read = [answer]
        while answer["next"]:
            read.append(answer := api.get(answer["next"]).json())
        while answer["previous"]:
            read.append(answer := api.get(answer["previous"]).json())
        return [page["results"] for page in read]

    asked = [(by, size) for by in ("provider,receiver", "fiscal_year,provider,program") for size in (1, 3)]
    wanted = [pages(*each) for each in asked]

    monkeypatch.setattr("answers.funding._FIRST_FLOWS", first)

    assert [pages(*each) for each in asked] == wanted


@pytest.mark.slow
def test_a_question_that_takes_too_long_is_refused_and_the_next_is_answered(api, own_database, monkeypatch):
    make_flow("1")
    monkeypatch.setattr("answers.api.views.AnswerView.milliseconds", 200)

    with psycopg.connect(**{**connection.get_connection_params(), "cursor_factory": None}) as other:
        other.execute("LOCK TABLE programs_fundingflow")  # Whoever reads it waits.
        slow = api.get(SUMMARY, {"group_by": "type"})
        other.rollback()

    assert (slow.status_code, slow.json()["code"]) == (422, "too_costly")
    assert amounts(api, group_by="type") == [("CNY", "1")]


def test_an_answer_of_which_one_row_is_too_large_is_refused(api, mixture, monkeypatch):
    monkeypatch.setattr("answers.api.views.MOST_BYTES", 500)

    answer = api.get(SUMMARY, {"group_by": "type,provider"})

    assert (answer.status_code, answer.json()["code"]) == (422, "too_large")


def test_a_summary_costs_a_fixed_number_of_queries(api, mixture):
    def cost(**query: Any) -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            rows(api, **query)
        return len(seen)

    before = [
        cost(group_by="fiscal_year,provider"),
        cost(group_by="priority,program,receiver", rollup="parent"),
    ]
    for _ in range(5):
        make_flow("3", program=make_program(), receiver_institution=make.make_institution())
    after = [
        cost(group_by="fiscal_year,provider"),
        cost(group_by="priority,program,receiver", rollup="parent"),
    ]

    assert before == after
