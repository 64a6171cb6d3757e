"""How much is the centre's, by hand-made data: the shares, what they rest on, and what they leave out."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import make
from tests.make_programs import (
    make_consultation,
    make_flow,
    make_indicator,
    make_joint_action,
    make_observation,
    make_program,
    make_role,
)

CENTRALIZATION = "/api/v1/centralization"


def years(api, **query: Any) -> dict[int, dict[str, Any]]:
    answer = api.get(CENTRALIZATION, query)
    assert answer.status_code == 200, answer.content
    return {year["year"]: year for year in answer.json()["years"]}


@pytest.fixture
def country(db):
    return make.make_jurisdiction()


@pytest.fixture
def ministry(country):
    return make.make_institution("ministry", jurisdiction=country)


@pytest.fixture
def bureau(country):
    province = make.make_jurisdiction("cn-xx", kind="province", name="Area", parent=country)
    return make.make_institution("bureau", jurisdiction=province)


def test_the_central_share_of_appropriation_is_that_of_the_statistics(api, country):
    series = make_indicator(concept="fiscal_appropriation")
    other = make_indicator(concept="budget_line")
    for year, breakdown, value in (
        ("2022", "", "300"),
        ("2022", "central", "100"),
        ("2022", "local", "200"),
        ("2023", "", "400"),
        ("2024", "central", "7"),
    ):
        make_observation(series, value, period=year, breakdown=breakdown, jurisdiction=country)
    make_observation(other, "1", period="2021", jurisdiction=country)

    found = {year: answer["appropriation"][0] for year, answer in years(api).items()}

    assert sorted(found) == [2022, 2023, 2024]
    assert found[2022]["share"] == {"value": "0.3333", "qualifier": "exact"}
    assert (found[2022]["central"]["value"], found[2022]["whole"]["value"]) == ("100", "300")
    assert found[2022]["central"]["citation"]["source"]["slug"]
    assert [found[year]["gaps"] for year in (2022, 2023, 2024)] == [[], ["central"], ["whole"]]
    assert found[2023]["share"] is None


def test_the_share_is_of_the_figures_that_were_public(api, country):
    series = make_indicator(concept="fiscal_appropriation")
    early, late = make.make_citation(published="2023-02"), make.make_citation(published="2023-09")
    make_observation(series, "100", period="2022", jurisdiction=country, citation=early)
    make_observation(
        series, "50", period="2022", breakdown="central", jurisdiction=country, citation=early, claim_key="c"
    )
    make_observation(
        series, "25", period="2022", breakdown="central", jurisdiction=country, citation=late, claim_key="c"
    )

    def value(**query: Any) -> str:
        return years(api, **query)[2022]["appropriation"][0]["share"]["value"]

    assert value() == "0.25"
    assert value(published_by="2023-09-29") == "0.5"
    assert years(api, published_by="2023-02-27") == {}


def test_a_program_is_the_centre_s_on_the_last_day_of_the_year_if_one_accountable_body_is(
    api, ministry, bureau
):
    central, local, silent, vague, gone = (
        make_program(slug=slug, valid_from="2010") for slug in ("central", "local", "silent", "vague", "gone")
    )
    make_role(central, ministry, valid_from="2020-12-31")
    make_role(central, bureau, valid_from="2015")
    make_role(local, bureau, valid_from="2015")
    make_role(silent, ministry, "funding", valid_from="2015")
    make_role(vague, ministry, valid_from="2020")
    make_role(gone, ministry, valid_from="2015", valid_until="2019-12-31")

    found = {
        year: answer["accountability"] for year, answer in years(api, year__gte=2019, year__lte=2020).items()
    }

    assert [
        (found[year]["central"], found[year]["other"], found[year]["unknown"]["number"])
        for year in (2019, 2020)
    ] == [(0, 2, 3), (2, 1, 2)]
    assert found[2020]["share"] == {"value": "0.6667", "qualifier": "exact"}
    assert [program["slug"] for program in found[2020]["unknown"]["programs"]] == ["gone", "silent"]
    assert found[2019]["programs"] == 5


def test_a_program_counts_while_it_exists_and_apart_where_that_is_not_established(api, ministry):
    undated = make.make_citation(published=None)
    for slug, period in (
        ("ends-that-day", {"valid_from": "2010", "valid_until": "2020-12-31"}),
        ("ends-next-day", {"valid_from": "2010", "valid_until": "2021-01-01"}),
        ("begins-that-year", {"valid_from": "2020"}),
        ("ends-that-year", {"valid_from": "2010", "valid_until": "2020"}),
        ("ended-sometime", {"valid_from": "2010", "ended": "yes"}),
        ("begins-next-year", {"valid_from": "2021"}),
    ):
        make_program(slug=slug, **period)
    make_program(slug="never-dated", citation=undated, valid_from=None)

    found = years(api, year__gte=2020, year__lte=2020)[2020]["accountability"]

    assert [each["slug"] for each in found["unknown"]["programs"]] == ["begins-that-year", "ends-next-day"]
    assert [each["slug"] for each in found["undetermined"]["programs"]] == ["ended-sometime", "never-dated"]


def test_bodies_directly_under_a_commission_count_for_it_from_the_day_they_are(
    api, country, ministry, bureau
):
    commission = make.make_institution("commission", kind="central_commission", jurisdiction=country)
    office_program, led_program, own_program = (make_program(valid_from="2010") for _ in range(3))
    make_role(office_program, ministry, valid_from="2015")
    make_role(led_program, bureau, valid_from="2015")
    make_role(own_program, commission, valid_from="2015")
    make.make_relation(ministry, "executive_office_of", commission, valid_from="2020-12-31")
    make.make_relation(commission, "leads", bureau, valid_from="2021-01-01")
    make.make_relation(commission, "advises", bureau, valid_from="2010")

    found = years(api, year__gte=2019, year__lte=2021)

    def under(year: int) -> tuple[str, int, str]:
        [row] = found[year]["accountability"]["under_commissions"]
        return row["commission"]["slug"], row["programs"], row["share"]["value"]

    assert [under(year) for year in (2019, 2020, 2021)] == [
        ("commission", 1, "0.3333"), ("commission", 2, "0.6667"), ("commission", 3, "1"),
    ]  # fmt: skip
    [named] = years(api, year__gte=2020, year__lte=2020, commission="bureau")[2020]["accountability"][
        "under_commissions"
    ]
    assert (named["commission"]["slug"], named["programs"]) == ("bureau", 1)


def test_the_central_share_of_agreements_is_of_those_that_name_both_sides(api, db):
    action = make_joint_action()
    for slug, amounts in (
        ("both", {"central_amount": "30", "local_amount": "70"}),
        ("whole", {"central_amount": "20", "total_amount": "100"}),
        ("one-side", {"central_amount": "5"}),
        ("other-side", {"local_amount": "9", "total_amount": "10"}),
    ):
        make_consultation(action, slug=slug, date="2021-05", currency="CNY", **amounts)
    make_consultation(action, slug="silent", date="2021")
    make_consultation(action, slug="undated", central_amount="1", total_amount="1", currency="CNY")

    silent, told = years(api)[2021]["agreed"]

    assert (told["central"], told["whole"], told["share"]) == (
        "50",
        "200",
        {"value": "0.25", "qualifier": "exact"},
    )
    assert [each["slug"] for each in told["compared"]] == ["both", "whole"]
    assert [each["slug"] for each in told["incomplete"]] == ["one-side", "other-side"]
    assert len(told["sources"]) == 2
    assert (silent["currency"], silent["share"], [each["slug"] for each in silent["silent"]]) == (
        None,
        None,
        ["silent"],
    )


def test_the_central_share_of_promises_is_of_those_whose_level_is_known(api, db):
    action = make_joint_action()
    for amount, level, more in (
        ("30", "central", {}), ("60", "local", {"qualifier": "at_least"}), ("10", "private", {}), ("500", "", {}),
        ("7", "central", {"fiscal_year": 2021, "fiscal_year_end": 2025}), ("9", "central", {"type": "budget"}),
    ):  # fmt: skip
        make_flow(
            amount,
            **{
                "type": "outgoing_commitment",
                "fiscal_year": 2021,
                "joint_action": action,
                "provider_level": level,
                **more,
            },
        )
    make_flow("1000", "outgoing_commitment", fiscal_year=2021, provider_level="central")

    [told] = years(api)[2021]["promised"]

    assert (told["central"], told["known"], told["unknown"]) == ("30", "100", "500")
    assert told["share"] == {"value": "0.3", "qualifier": "at_most"}
    behind = api.get(told["flows_url"]).json()["results"]
    assert sum(int(flow["amount"]) for flow in behind) == 600


def test_a_commission_counts_from_the_year_in_which_it_is_there(api, country, ministry):
    make_role(make_program(valid_from="2010"), ministry, valid_from="2010")
    make.make_institution(
        "commission", kind="central_commission", jurisdiction=country, valid_from="2021-12-31"
    )
    make.make_institution("vague", kind="central_commission", jurisdiction=country, valid_from="2021")

    def told(**query: Any) -> dict[int, list[tuple[str, str, Any]]]:
        return {
            year: [
                (row["commission"]["slug"], row["exists"], row["share"])
                for row in answer["accountability"]["under_commissions"]
            ]
            for year, answer in years(api, year__gte=2020, year__lte=2021, **query).items()
        }

    none = {"value": "0", "qualifier": "exact"}
    assert told() == {2020: [], 2021: [("commission", "yes", none), ("vague", "yes", none)]}
    assert told(commission="commission") == {
        2020: [("commission", "no", None)],
        2021: [("commission", "yes", none)],
    }


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ({"valid_on": "2020-01-01"}, 400, "unknown_parameter"),
        ({"year__gte": "x"}, 400, "invalid"),
        ({"year__gte": "0"}, 400, "min_value"),
        ({"commission": "nobody"}, 400, "does_not_exist"),
        ({"year__gte": "2021", "year__lte": "2020"}, 400, "invalid_range"),
    ],
)
def test_a_question_that_cannot_be_read_is_refused(api, db, query, status, code):
    answer = api.get(CENTRALIZATION, query)

    assert (
        answer.status_code,
        [error["code"] for error in answer.json()["errors"]] or [answer.json()["code"]],
    ) == (status, [code])


def test_centralization_costs_a_fixed_number_of_queries(api, country, ministry):
    make.make_institution("commission", kind="central_commission", jurisdiction=country)

    def fill(year: str) -> None:
        series = make_indicator(concept="fiscal_appropriation")
        make_observation(series, "1", period=year, jurisdiction=country)
        make_role(make_program(valid_from="2010"), ministry, valid_from="2015")
        make_program(valid_from="2010")
        make_consultation(
            make_joint_action(), date=year, central_amount="1", total_amount="2", currency="CNY"
        )
        make_flow("1", "outgoing_pledge", joint_action=make_joint_action(), fiscal_year=int(year))

    def cost() -> int:
        with CaptureQueriesContext(connection) as seen:
            years(api)
        return len(seen)

    fill("2020")
    before = cost()
    for year in ("2020", "2021", "2022"):
        fill(year)

    assert cost() == before <= 22
