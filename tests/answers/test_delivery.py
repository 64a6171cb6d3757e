"""What was promised against what was paid, by hand-made data: the arithmetic, what is undisclosed, what is overdue."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from answers import delivery
from answers.delivery import Figure
from programs.models import ConsultationParty, Qualifier
from sources.dates import PartialDate
from tests import make
from tests.make_programs import make_consultation, make_flow, make_joint_action, make_program

DELIVERY = "/api/v1/delivery"


def row_of(api, by: str, slug: str | None, **query: Any) -> dict[str, Any]:
    answer = api.get(DELIVERY, {"by": by, "page_size": 100, **query})
    assert answer.status_code == 200, answer.content
    [row] = [row for row in answer.json()["results"] if (row["about"] or {"slug": None})["slug"] == slug]
    return row


def listed(api, address: str) -> list[dict[str, Any]]:
    parts = urlsplit(address)
    answer = api.get(f"{parts.path}?{parts.query}")
    assert answer.status_code == 200, answer.content
    return answer.json()["results"]


def behind(api, figure: dict[str, Any]) -> list[dict[str, Any]]:
    return listed(api, figure["flows_url"])


@pytest.fixture
def program(db):
    """A program with figures of every kind."""
    program = make_program(slug="the-program")
    for amount, kind in (
        ("1000", "outgoing_pledge"), ("500", "incoming_pledge"), ("600", "outgoing_commitment"),
        ("300", "incoming_commitment"), ("400", "appropriation"), ("200", "disbursement"), ("25", "expenditure"),
        ("9999", "budget"), ("7777", "loan_repayment"),
    ):  # fmt: skip
        make_flow(amount, kind, program=program)
    return program


def test_each_figure_is_the_sum_of_its_types_of_flows(api, program):
    [figures] = row_of(api, "program", "the-program")["figures"]

    assert {name: figures[name]["amount"] for name in delivery.MEASURES} == {
        "pledged": "1500", "committed": "900", "appropriated": "400", "disbursed": "200", "expended": "25", "paid": "225",
    }  # fmt: skip
    assert figures["undisclosed"] == []
    assert {name: ratio["value"] for name, ratio in figures["ratios"].items()} == {
        "committed_of_pledged": "0.6", "paid_of_committed": "0.25", "paid_of_appropriated": "0.5625",
    }  # fmt: skip


def test_each_figure_leads_to_its_flows_and_names_its_sources(api, program):
    [figures] = row_of(api, "program", "the-program")["figures"]

    for name, types in delivery.MEASURES.items():
        flows = behind(api, figures[name])
        assert {flow["type"] for flow in flows} == set(types)
        assert sum(Decimal(flow["amount"]) for flow in flows) == Decimal(figures[name]["amount"])
        assert {source["slug"] for source in figures[name]["sources"]} <= {
            flow["citation"]["source"]["slug"] for flow in flows
        }
        assert figures[name]["sources"]


def test_what_is_not_on_record_is_undisclosed_and_not_zero(api, db):
    program = make_program(slug="silent")
    make_program(slug="without-any")
    make_flow("10", "outgoing_commitment", program=program)

    [figures] = row_of(api, "program", "silent")["figures"]

    assert figures["paid"] is None
    assert figures["undisclosed"] == ["pledged", "appropriated", "disbursed", "expended", "paid"]
    assert figures["ratios"] == {
        "committed_of_pledged": None,
        "paid_of_committed": None,
        "paid_of_appropriated": None,
    }
    assert not row_of(api, "program", "silent")["undisclosed"]
    bare = row_of(api, "program", "without-any")
    assert (bare["figures"], bare["undisclosed"]) == ([], True)
    assert (bare["promises_url"], bare["consultations_url"]) == (None, None)
    coverage = api.get(DELIVERY, {"by": "program"}).json()["coverage"]
    assert coverage == {
        "things": 2,
        "pledged": 0,
        "committed": 1,
        "appropriated": 0,
        "disbursed": 0,
        "expended": 0,
        "paid": 0,
    }


def test_a_payment_of_nothing_is_on_record(api, db):
    program = make_program(slug="zero")
    make_flow("0", "disbursement", program=program)
    make_flow("10", "outgoing_commitment", program=program)

    [figures] = row_of(api, "program", "zero")["figures"]

    assert figures["paid"]["amount"] == "0"
    assert figures["ratios"]["paid_of_committed"] == {"value": "0", "qualifier": "exact"}


def test_currencies_stand_by_themselves(api, db):
    program = make_program(slug="mixed")
    make_flow("10", "disbursement", program=program)
    make_flow("4", "outgoing_commitment", program=program, currency="USD")

    cny, usd = row_of(api, "program", "mixed")["figures"]

    assert (cny["currency"], cny["committed"], usd["currency"], usd["paid"]) == ("CNY", None, "USD", None)


@pytest.mark.parametrize(
    ("part", "whole", "bound"),
    [
        ("exact", "exact", "exact"), ("at_least", "exact", "at_least"), ("exact", "at_least", "at_most"),
        ("exact", "at_most", "at_least"), ("at_least", "at_most", "at_least"), ("at_least", "at_least", "about"),
        ("about", "exact", "about"),
    ],
)  # fmt: skip
def test_a_ratio_bounds_the_true_one_as_its_figures_do(part, whole, bound):
    found = delivery.ratio(Figure(Decimal(1), {part}), Figure(Decimal(3), {whole}))

    assert (found.value, found.qualifier) == (Decimal("0.3333"), bound)


def test_nothing_is_a_share_of_nothing():
    assert delivery.ratio(Figure(Decimal(1)), Figure(Decimal(0))) is None


def test_a_commitment_knows_what_was_paid_on_it(api, db):
    program = make_program(slug="the-program")
    promise = make_flow("100", "outgoing_commitment", program=program, key="the-promise")
    make_flow("30", "disbursement", fulfils=promise)
    make_flow("20", "expenditure", fulfils=promise, qualifier="at_least")
    make_flow("99", "budget", fulfils=promise)

    [shown] = row_of(api, "program", "the-program")["promises"]

    assert shown["flow"]["slug"] == "the-promise"
    assert (shown["paid"]["amount"], shown["paid"]["qualifier"], shown["paid"]["flows"]) == (
        "50",
        "at_least",
        2,
    )


TERM = PartialDate("2024-06")
EXACT = Figure(Decimal(100))


def paid(amount: int, *bounds: str) -> Figure:
    return Figure(Decimal(amount), set(bounds))


@pytest.mark.parametrize(
    ("day", "ends", "promised", "payment", "answer"),
    [
        (date(2024, 6, 1), TERM, EXACT, None, "no"),
        (date(2024, 6, 2), TERM, EXACT, None, "undetermined"),
        (date(2024, 6, 30), TERM, EXACT, None, "undetermined"),
        (date(2024, 7, 1), TERM, EXACT, None, "yes"),
        (date(2024, 7, 1), TERM, EXACT, paid(99), "yes"),
        (date(2024, 7, 1), TERM, EXACT, paid(100), "no"),
        (date(2024, 7, 1), TERM, EXACT, paid(99, "at_least"), "undetermined"),
        (date(2024, 7, 1), TERM, EXACT, paid(100, "at_most"), "undetermined"),
        (date(2024, 7, 1), TERM, Figure(Decimal(100), {"at_least"}), paid(100), "undetermined"),
        (date(2024, 7, 1), TERM, Figure(Decimal(100), {"at_most"}), paid(100), "no"),
        (date(2024, 7, 1), PartialDate("2024-06-30"), EXACT, None, "yes"),
        (date(2024, 6, 30), PartialDate("2024-06-30"), EXACT, None, "no"),
        (date(2024, 7, 1), None, EXACT, None, "undetermined"),
        (date(2024, 7, 1), None, EXACT, paid(100), "no"),
        (None, TERM, EXACT, None, "undetermined"),
    ],
)
def test_a_promise_is_overdue_when_its_term_is_over_and_it_is_not_paid(day, ends, promised, payment, answer):
    assert delivery.overdue(day, ends, promised, payment) == answer


@pytest.mark.parametrize(
    ("day", "ends", "promised", "payments", "answer"),
    [
        ("2024-06-01", "2024-06", "exact", [], "no"),
        ("2024-06-02", "2024-06", "exact", [], "undetermined"),
        ("2024-06-30", "2024-06", "exact", [], "undetermined"),
        ("2024-07-01", "2024-06", "exact", [], "yes"),
        ("2024-07-01", "2024-06", "exact", [(99, "exact")], "yes"),
        ("2024-07-01", "2024-06", "exact", [(60, "exact"), (40, "exact")], "no"),
        ("2024-07-01", "2024-06", "exact", [(60, "exact"), (40, "at_least")], "no"),
        ("2024-07-01", "2024-06", "exact", [(99, "at_least")], "undetermined"),
        ("2024-07-01", "2024-06", "exact", [(50, "at_most"), (50, "exact")], "undetermined"),
        ("2024-07-01", "2024-06", "at_least", [(100, "exact")], "undetermined"),
        ("2024-07-01", "2024-06", "at_most", [(100, "exact")], "no"),
        ("2024-07-01", "2024-06", "about", [(50, "about")], "undetermined"),
        ("2024-07-01", None, "exact", [], "undetermined"),
        ("2024-07-01", None, "exact", [(100, "exact")], "no"),
        ("any", "2024-06", "exact", [], "undetermined"),
    ],
)
def test_promises_that_are_not_listed_count_among_what_is_overdue(
    api, db, day, ends, promised, payments, answer
):
    action, program = make_joint_action(slug="the-action"), make_program(slug="the-program")
    consultation = make_consultation(action, term_ends=ends)
    for _ in range(5):
        make_flow("0", "disbursement", fulfils=make_flow("0", "outgoing_pledge", program=program))
    promise = make_flow(
        "100",
        "outgoing_pledge",
        program=program,
        consultation=consultation,
        joint_action=action,
        qualifier=promised,
    )
    for amount, bound in payments:
        make_flow(str(amount), "disbursement", fulfils=promise, qualifier=bound)

    row = row_of(api, "program", "the-program", valid_on=day)
    [shown] = row_of(api, "joint_action", "the-action", valid_on=day)["promises"]

    assert str(promise.pk) not in {each["flow"]["id"] for each in row["promises"]}
    assert {each["overdue"] for each in row["promises"]} == {"no"}
    assert row["overdue"] == shown["overdue"] == answer
    assert [each["slug"] for each in shown["sources"]] == [promise.citation.source.slug]


@pytest.mark.parametrize("by", ["program", "joint_action", "jurisdiction"])
def test_a_consultation_with_agreed_amounts_and_no_flow_says_so(api, db, by):
    area = make.make_jurisdiction("cn-xx", kind="province", name="Area")
    local = make.make_institution("local-government", jurisdiction=area)
    action, program = make_joint_action(slug="the-action"), make_program(slug="the-program")
    make_consultation(
        action, program=program, local=[local], slug="agreed-2020", central_amount="40", local_amount="60", currency="CNY", term_ends="2022",
    )  # fmt: skip
    slug = {"program": "the-program", "joint_action": "the-action", "jurisdiction": "cn-xx"}[by]

    row = row_of(api, by, slug)

    [shown] = row["consultations"]
    assert (shown["disclosure"], shown["overdue"], row["overdue"]) == ("agreed", "yes", "yes")
    assert (shown["central_amount"], shown["local_amount"], shown["total_amount"], shown["paid"]) == (
        "40",
        "60",
        None,
        None,
    )
    assert row["figures"] == []
    assert row_of(api, by, slug, valid_on="2022-01-01")["overdue"] == "no"
    assert row_of(api, by, slug, valid_on="2022-07-01")["overdue"] == "undetermined"


def test_payments_on_the_promises_of_a_consultation_settle_it(api, db):
    action = make_joint_action(slug="the-action")
    consultation = make_consultation(action, currency="CNY", total_amount="100", term_ends="2024-01-31")
    promise = make_flow(
        "100", "outgoing_commitment", consultation=consultation, joint_action=action, date="2023"
    )
    make_flow("60", "disbursement", fulfils=promise, date="2024-02-01")

    def told(**query: Any) -> tuple[str, str, str | None]:
        [shown] = row_of(api, "joint_action", "the-action", **query)["consultations"]
        return shown["disclosure"], shown["overdue"], shown["paid"] and shown["paid"]["amount"]

    assert told(valid_on="2024-01-31") == ("promised", "no", None)
    assert told(valid_on="2024-02-01") == ("partly_paid", "yes", "60")
    make_flow("40", "expenditure", consultation=consultation, date="2024-03-01")
    assert told(valid_on="2024-03-01") == ("paid", "no", "100")


@pytest.mark.parametrize("by", ["program", "joint_action", "jurisdiction"])
def test_all_promises_and_consultations_of_a_row_are_reached(api, db, by):
    area = make.make_jurisdiction("cn-xx", kind="province", name="Area")
    elsewhere = make.make_jurisdiction("cn-yy", kind="province", name="Another")
    local = make.make_institution("local-government", jurisdiction=area)
    action, program = make_joint_action(slug="the-action"), make_program(slug="the-program")
    for number in range(7):
        make_consultation(action, program=program, local=[local], slug=f"consultation-{number}")
        make_flow("1", "outgoing_pledge", program=program, joint_action=action, jurisdiction=area)
    make_flow("1", "disbursement", program=program, joint_action=action, jurisdiction=area)
    make_flow("1", "outgoing_pledge", jurisdiction=elsewhere)
    other = make.make_institution("another-government", jurisdiction=elsewhere)
    make_consultation(make_joint_action(), local=[other], slug="another")
    slug = {"program": "the-program", "joint_action": "the-action", "jurisdiction": "cn-xx"}[by]

    row = row_of(api, by, slug)

    assert (len(row["promises"]), len(row["consultations"])) == (5, 5)
    assert [flow["type"] for flow in listed(api, row["promises_url"])] == ["outgoing_pledge"] * 7
    assert {each["slug"] for each in listed(api, row["consultations_url"])} == {
        f"consultation-{number}" for number in range(7)
    }


def test_a_partner_in_an_area_does_not_bring_the_consultation_there(api, db):
    area = make.make_jurisdiction("cn-xx", kind="province", name="Area")
    consultation = make_consultation(make_joint_action(), slug="the-consultation")
    ConsultationParty.objects.create(
        consultation=consultation,
        institution=make.make_institution("firm", jurisdiction=area),
        side="partner",
    )

    assert row_of(api, "jurisdiction", "cn-xx")["consultations"] == []
    assert api.get("/api/v1/consultations", {"jurisdiction": "cn-xx"}).json()["results"] == []


def test_the_overdue_of_a_row_counts_consultations_that_are_not_listed(api, db):
    action = make_joint_action(slug="the-action")
    for number in range(6):
        make_consultation(
            action,
            slug=f"consultation-{number}",
            currency="CNY",
            total_amount="1",
            term_ends="2030" if number < 5 else "2020",
        )

    row = row_of(api, "joint_action", "the-action", valid_on="2024-01-01")

    assert {shown["overdue"] for shown in row["consultations"]} == {"no"}
    assert row["overdue"] == "yes"


def test_figures_of_a_consultation_lead_to_exactly_their_flows(api, db):
    action = make_joint_action(slug="the-action")
    consultation = make_consultation(action, currency="CNY", total_amount="100", slug="the-consultation")
    promise = make_flow(
        "80", "outgoing_commitment", consultation=consultation, joint_action=action, date="2023"
    )
    make_flow("60", "disbursement", fulfils=promise, date="2024-02-01")
    make_flow("20", "expenditure", consultation=consultation, date="2024-03-01")
    make_flow("5", "expenditure", consultation=consultation, date="2024-03-01", currency="USD")
    make_flow("9", "budget", consultation=consultation, date="2024-03-01")
    make_flow("7", "disbursement", fulfils=promise, date="2025-01-01")

    [shown] = row_of(api, "joint_action", "the-action", valid_on="2024-12-31", fiscal_year="2023")[
        "consultations"
    ]

    assert (shown["promised"]["amount"], shown["paid"]["amount"]) == ("80", "80")
    assert [flow["amount"] for flow in behind(api, shown["promised"])] == ["80"]
    assert sorted(flow["amount"] for flow in behind(api, shown["paid"])) == ["20", "60"]


def test_by_provider_the_rows_are_those_who_give(api, db):
    giver = make.make_institution("giver")
    make_flow("5", "disbursement", provider_institution=giver)
    make_flow("7", "disbursement", receiver_institution=make.make_institution("taker"))

    answer = api.get(DELIVERY, {"by": "provider"}).json()

    assert [
        (row["about"] and row["about"]["slug"], row["figures"][0]["paid"]["amount"])
        for row in answer["results"]
    ] == [("giver", "5"), (None, "7")]
    assert answer["coverage"]["things"] is None
    [of_nobody] = behind(api, answer["results"][1]["figures"][0]["paid"])
    assert of_nobody["amount"] == "7"


def test_pages_of_rows_are_the_whole_in_order(api, db):
    for letter in "dbac":
        make_program(slug=f"program-{letter}")
    make_flow("7", "disbursement")

    found, answer = [], api.get(DELIVERY, {"by": "program", "page_size": 2}).json()
    pages = [answer]
    while answer["next"]:
        answer = api.get(answer["next"]).json()
        pages.append(answer)
    found = [row["about"] and row["about"]["slug"][-1] for page in pages for row in page["results"]]

    assert found == ["a", "b", "c", "d", None]
    back = api.get(pages[-1]["previous"]).json()
    assert [row["about"]["slug"][-1] for row in back["results"]] == ["c", "d"]


def test_named_programs_alone_are_rows(api, program):
    make_program(slug="other")

    answer = api.get(DELIVERY, {"by": "program", "program": "the-program"}).json()

    assert [row["about"]["slug"] for row in answer["results"]] == ["the-program"]
    assert answer["coverage"]["things"] == 1


@pytest.mark.parametrize(
    ("query", "code", "parameter"),
    [
        ({}, "required", "by"),
        ({"by": "priority"}, "invalid_choice", "by"),
        ({"by": "program", "type": "budget"}, "unknown_parameter", "type"),
    ],
)
def test_a_question_that_cannot_be_read_is_refused_by_name(api, db, query, code, parameter):
    answer = api.get(DELIVERY, query)

    assert answer.status_code == 400
    assert [(error["code"], error["parameter"]) for error in answer.json()["errors"]] == [(code, parameter)]


def test_delivery_costs_a_fixed_number_of_queries(api, program):
    def cost(by: str) -> int:
        with CaptureQueriesContext(connection) as seen:
            assert api.get(DELIVERY, {"by": by, "page_size": 100}).status_code == 200
        return len(seen)

    def fill() -> None:
        action, other = make_joint_action(), make_program()
        consultation = make_consultation(
            action, program=other, local=[make.make_institution()], currency="CNY", total_amount="5"
        )
        promise = make_flow(
            "5",
            "outgoing_pledge",
            program=other,
            joint_action=action,
            consultation=consultation,
            jurisdiction=make.make_jurisdiction(f"area-{other.slug}"),
        )
        make_flow("5", "disbursement", fulfils=promise)

    fill()
    before = {by: cost(by) for by in delivery.By.values}
    for _ in range(4):
        fill()

    assert {by: cost(by) for by in delivery.By.values} == before
    assert max(before.values()) <= 20


def test_how_a_ratio_turns_bounds_round_is_told_by_the_qualifier():
    assert Qualifier.of_ratio("exact", "about") == "about"
