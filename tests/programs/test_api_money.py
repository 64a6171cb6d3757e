"""Money and figures over the API: exact amounts, one account of each claim, and sums that say how sure they are."""

from __future__ import annotations

import json
from typing import Any

import pytest
from rest_framework.test import APIClient

from programs.models import Program
from tests import make, make_programs

FLOWS = "/api/v1/funding-flows"


def post_flow(editor: APIClient, amount: str) -> Any:
    """Record a flow whose amount is written in JSON as it stands."""
    body = {
        "type": "disbursement", "provider_institution": make.make_institution().slug, "fiscal_year": 2024,
        "amount": "@", "currency": "CNY", "citation": {"source": make.make_source().slug},
    }  # fmt: skip
    raw = json.dumps(body).replace('"@"', amount)
    return editor.generic("POST", FLOWS, raw.encode(), content_type="application/json")


def shown(api: APIClient, address: str, **parameters: str) -> list[dict[str, Any]]:
    """Return the rows of a list."""
    response = api.get(address, parameters)
    assert response.status_code == 200, response.content
    return list(response.json()["results"])


# Exact amounts


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('"196000000"', "196000000"),
        ('"196000000.00"', "196000000"),
        ('"0.10"', "0.1"),
        ('"00012.5"', "12.5"),
        ("196000000", "196000000"),
        ("0.1", "0.1"),
        ("0.29", "0.29"),
        ("12.50", "12.5"),
        ("12.5000", "12.5"),
        ("1e8", "100000000"),
        ("-0.0", "0"),
        ("9007199254740991", "9007199254740991"),
        ("4503599627370497.01", "4503599627370497.01"),
        ('"99999999999999999999.99"', "99999999999999999999.99"),
        ('"0"', "0"),
    ],
)
def test_amount_is_kept_to_the_last_digit(editor: APIClient, written: str, read: str) -> None:
    response = post_flow(editor, written)

    assert response.status_code == 201, response.content
    assert response.json()["amount"] == read
    assert [flow["amount"] for flow in shown(editor, FLOWS)] == [read]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("NaN", "number_out_of_range"),
        ("Infinity", "number_out_of_range"),
        ("1e999", "number_out_of_range"),
        ('"NaN"', "invalid"),
        ('"1e8"', "invalid"),
        ('"1,000"', "invalid"),
        ('" 1"', "invalid"),
        ('"1\\n"', "invalid"),
        ('"١"', "invalid"),
        ('""', "invalid"),
        ('"."', "invalid"),
        ('"-0"', "invalid"),
        ('"000000000000000000001"', "invalid"),
        ("true", "invalid"),
        ("[1]", "invalid"),
        ('{"a": 1}', "invalid"),
        ("null", "null"),
        ("0.001", "max_decimal_places"),
        ('"0.001"', "max_decimal_places"),
        ('"100000000000000000000"', "max_whole_digits"),
        ("9007199254740992", "number_out_of_range"),
        ("1e25", "number_out_of_range"),
        ("-1", "min_value"),
        ('"-0.01"', "min_value"),
    ],
)
def test_amount_that_is_none_is_refused_by_name(editor: APIClient, written: str, code: str) -> None:
    response = post_flow(editor, written)

    assert response.status_code == 400, response.content
    assert make.refusals(response) == [(code, "/amount")]


@pytest.mark.parametrize(
    ("least", "most", "found"), [("100.5", "100.5", 1), ("100.51", "200", 0), ("0", "100.49", 0)]
)
def test_flows_are_found_by_their_amounts(
    db: None, api: APIClient, least: str, most: str, found: int
) -> None:
    make_programs.make_flow("100.50")

    assert len(shown(api, FLOWS, amount__gte=least, amount__lte=most)) == found


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e9999", "-1", "ten", "1" * 400])
def test_amount_to_look_for_is_a_number(db: None, api: APIClient, value: str) -> None:
    response = api.get(FLOWS, {"amount__gte": value})

    assert response.status_code == 400
    assert {parameter for _, parameter in make.refusals(response)} == {"amount__gte"}


def test_codes_of_iati_are_shown_where_there_are(db: None, api: APIClient) -> None:
    for type in ("incoming_funds", "outgoing_commitment", "incoming_pledge", "appropriation"):
        make_programs.make_flow(type=type)

    assert [flow["iati_code"] for flow in shown(api, FLOWS)] == [1, 2, 13, None]


# When


@pytest.mark.parametrize(
    ("day", "found"),
    [("2023-12-31", 0), ("2024-01-01", 1), ("2025-12-31", 1), ("2026-01-01", 0)],
)
def test_flow_of_several_years_is_of_each_of_their_days(
    db: None, api: APIClient, day: str, found: int
) -> None:
    make_programs.make_flow(fiscal_year=2024, fiscal_year_end=2025)

    assert len(shown(api, FLOWS)) == 1
    assert len(shown(api, FLOWS, valid_on=day)) == found


@pytest.mark.parametrize(("query", "found"), [({"fiscal_year": "2024"}, 1), ({"fiscal_year__gte": "2025"}, 1), ({"fiscal_year__lte": "2024"}, 1), ({"fiscal_year": "2023"}, 0)])  # fmt: skip
def test_flows_are_found_by_their_years(db: None, api: APIClient, query: dict[str, str], found: int) -> None:
    make_programs.make_flow(fiscal_year=2024), make_programs.make_flow(fiscal_year=2025)

    assert len(shown(api, FLOWS, **query)) == found


@pytest.mark.parametrize(
    ("resource", "make_row", "day", "other"),
    [
        ("observations", lambda: make_programs.make_observation(period="2024-03"), "2024-03-31", "2024-04-01"),
        ("consultations", lambda: make_programs.make_consultation(date="2024-05-10"), "2024-05-10", "2024-05-09"),
        ("offers", lambda: make_programs.make_offer(date="2024-05-10"), "2024-05-10", "2024-05-11"),
        ("consultation-steps", lambda: make_programs.make_turn(date="2024-05"), "2024-05-01", "2024-06-01"),
        (
            "visit-priorities",
            lambda: make_programs.make_visit_priority(make.make_visit(date_start="2023-05-10", date_end="2023-05-12")),
            "2023-05-12",
            "2023-05-13",
        ),
    ],
)  # fmt: skip
def test_dated_rows_are_of_any_day_unless_one_is_asked_for(
    db: None, api: APIClient, resource: str, make_row: Any, day: str, other: str
) -> None:
    make_row()

    assert len(shown(api, f"/api/v1/{resource}")) == 1
    assert len(shown(api, f"/api/v1/{resource}", valid_on=day)) == 1
    assert len(shown(api, f"/api/v1/{resource}", valid_on=other)) == 0


# Rivals


@pytest.fixture
def vintages(db: None) -> tuple[Any, Any]:
    """A preliminary figure published in February, and the final one of September, of one claim."""
    series = make_programs.make_indicator()
    figures = [
        make_programs.make_observation(
            series, value, vintage=vintage, claim_key="gerd-2024", citation=make.make_citation(published=day)
        )
        for value, vintage, day in (("3.61", "preliminary", "2025-02-28"), ("3.63", "final", "2025-09-26"))
    ]
    return figures[0], figures[1]


@pytest.mark.parametrize(
    ("clocks", "values"),
    [
        ({}, ["3.63"]),
        ({"published_by": "2025-09-25"}, ["3.61"]),
        ({"published_by": "2025-09-26"}, ["3.63"]),
        ({"published_by": "2025-02-27"}, []),
        ({"standing": "any"}, ["3.61", "3.63"]),
        ({"standing": "any", "claim_key": "gerd-2024"}, ["3.61", "3.63"]),
        ({"vintage": "preliminary"}, []),
    ],
)
def test_final_figure_replaces_the_preliminary_one_once_it_is_public(
    vintages: Any, api: APIClient, clocks: dict[str, str], values: list[str]
) -> None:
    assert [figure["value"] for figure in shown(api, "/api/v1/observations", **clocks)] == values
    ordered = shown(api, "/api/v1/observations", ordering="value", **clocks)
    assert [figure["value"] for figure in ordered] == values


def test_figure_names_its_rivals(vintages: Any, api: APIClient) -> None:
    preliminary, final = vintages

    [figure] = shown(api, "/api/v1/observations")

    assert (figure["id"], figure["alternatives"]) == (str(final.pk), [str(preliminary.pk)])


def test_figure_of_better_standing_counts_whenever_it_was_published(vintages: Any, api: APIClient) -> None:
    make.change(vintages[0], standing="preferred")

    assert [figure["value"] for figure in shown(api, "/api/v1/observations")] == ["3.61"]


# Sums


def totals(
    api: APIClient, program: Program, **parameters: str
) -> dict[tuple[str, str], tuple[str, str, int]]:
    """Return the sums of a program's flows by type and currency."""
    response = api.get(f"/api/v1/programs/{program.slug}", parameters)
    assert response.status_code == 200, response.content
    return {
        (total["type"], total["currency"]): (total["amount"], total["qualifier"], total["flows"])
        for total in response.json()["totals"]
    }


def test_totals_are_by_type_and_currency(db: None, api: APIClient) -> None:
    program = make_programs.make_program()
    for amount, type, currency in (
        ("0.1", "disbursement", "CNY"), ("0.2", "disbursement", "CNY"), ("5", "disbursement", "USD"), ("7", "fund_size", "CNY"),
    ):  # fmt: skip
        make_programs.make_flow(amount, type, currency=currency, program=program)
    make_programs.make_flow("99", program=make_programs.make_program(parent=program))

    assert totals(api, program) == {
        ("disbursement", "CNY"): ("0.3", "exact", 2),
        ("disbursement", "USD"): ("5", "exact", 1),
        ("fund_size", "CNY"): ("7", "exact", 1),
    }


@pytest.mark.parametrize(
    ("qualifiers", "whole"),
    [
        (["exact", "exact"], "exact"),
        (["exact", "at_least"], "at_least"),
        (["at_least", "at_least"], "at_least"),
        (["exact", "at_most"], "at_most"),
        (["at_least", "at_most"], "about"),
        (["exact", "about"], "about"),
        (["at_least", "about"], "about"),
    ],
)
def test_sum_is_as_sure_as_its_terms(db: None, api: APIClient, qualifiers: list[str], whole: str) -> None:
    program = make_programs.make_program()
    for qualifier in qualifiers:
        make_programs.make_flow("1", program=program, qualifier=qualifier)

    assert totals(api, program) == {("disbursement", "CNY"): ("2", whole, 2)}


def test_sum_counts_one_account_of_each_claim_as_it_was_public(db: None, api: APIClient) -> None:
    program = make_programs.make_program()
    for amount, day in (("1", "2025-02-28"), ("2", "2025-09-26")):
        source = make.make_citation(published=day)
        make_programs.make_flow(amount, program=program, claim_key="told twice", citation=source)
    make_programs.make_flow("100", program=program, standing="deprecated")

    assert totals(api, program) == {("disbursement", "CNY"): ("2", "exact", 1)}
    make.change(program, citation=make.make_citation(published="2014"))
    assert totals(api, program, published_by="2025-09-25") == {("disbursement", "CNY"): ("1", "exact", 1)}
    assert totals(api, program, published_by="2025-02-27") == {}


def test_sum_of_the_past_is_what_was_known_then(db: None, api: APIClient) -> None:
    flow = make_programs.make_flow("1", program=make_programs.make_program())
    make.change(flow, amount="2")

    assert totals(api, flow.program) == {("disbursement", "CNY"): ("2", "exact", 1)}
    assert totals(api, flow.program, known_at=f"r{flow.revision - 1}") == {
        ("disbursement", "CNY"): ("1", "exact", 1)
    }


# Series


def test_indicator_says_how_many_figures_it_has_and_nests_none(vintages: Any, api: APIClient) -> None:
    series = vintages[0].indicator
    make_programs.make_observation(series, "3.3", period="2023")

    document = api.get(f"/api/v1/indicators/{series.slug}").json()

    assert [document[name] for name in ("figures", "first_period", "last_period")] == [3, "2023", "2024"]
    assert len(shown(api, "/api/v1/observations", indicator=series.slug)) == 2
    assert len(shown(api, "/api/v1/observations", indicator=series.slug, period="2023")) == 1
