"""The sums that triggers keep: equal to the sum of the flows after whatever changes a flow or what it rests on."""

from __future__ import annotations

import random
from datetime import date

import psycopg
import pytest
from django.db import connection

from programs.models import FundingFlow, FundingTotal, PassedOverFlow
from sources import revisions
from sources.ids import uuid7
from sources.models import Source
from tests import make
from tests.make_programs import make_flow, make_program
from tests.promises.together import together

UPSERT = """
INSERT INTO programs_fundingflow
    (id, type, provider_level, provider_scope, fiscal_year, amount, currency, qualifier, figure_as_printed,
     unit_as_printed, covers, citation_id, claim_key, standing, provider_institution_id)
SELECT CASE WHEN n = 1 THEN f.id ELSE gen_random_uuid() END, f.type, '', '', f.fiscal_year, 7 * n, f.currency,
    'at_least', '', '', '', f.citation_id, CASE WHEN n = 1 THEN 'other' ELSE f.claim_key END, 'normal',
    f.provider_institution_id
FROM programs_fundingflow f, generate_series(1, 2) n WHERE f.id = %s
ON CONFLICT (id) DO UPDATE SET amount = excluded.amount, claim_key = excluded.claim_key, qualifier = excluded.qualifier
"""


def kept() -> bool:
    """Say whether the sums are those of the flows, and the accounts chosen for all claims at once those of each."""
    held, wanted = FundingTotal.objects.held(), FundingFlow.objects.totals()
    assert held - wanted == wanted - held == set()
    public = FundingFlow.objects.published_by(date(2022, 6, 1))
    at_once = FundingFlow.objects.published_by(date(2022, 6, 1), at_once=True)
    for flows, found_at_once in ((FundingFlow.objects.all(),) * 2, (public, at_once)):
        assert {*found_at_once.accounted(found_at_once)} == {*flows.one_per_claim()}
    assert {*FundingFlow.objects.accounted()} == {*FundingFlow.objects.one_per_claim()}
    return True


def rows_known_in(schema: str, table: str) -> list[tuple[object, ...]]:
    """The rows of a view of the past, in their order."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {schema}.{table} ORDER BY id")
        return cursor.fetchall()


def total(**where: object) -> str:
    """The one sum there is."""
    return f"{FundingTotal.objects.get(**where).amount:f}"


@revisions.write(actor="tests")
def change(row, **values):
    for name, value in values.items():
        setattr(row, name, value)
    row.save()


def test_a_flow_counts_when_it_comes_as_it_changes_and_until_it_goes(db):
    flow = make_flow("100")
    assert total() == "100.00" and kept()

    change(flow, amount="30")
    assert total() == "30.00" and kept()

    change(flow, fiscal_year=2025, qualifier="about")
    assert total(fiscal_year=2025, about=1) == "30.00" and kept()

    with revisions.write(actor="tests"):
        flow.delete()
    assert not FundingTotal.objects.exists() and kept()


def test_what_is_no_movement_of_money_does_not_count_until_it_is_one(db):
    flow = make_flow("100", type="fund_size")
    assert not FundingTotal.objects.exists()

    change(flow, type="disbursement")

    assert total() == "100.00" and kept()


def test_of_two_vintages_only_the_one_published_last_counts(db):
    party = make.make_institution()
    early, late = make.make_citation(published="2024-02"), make.make_citation(published="2024-09")
    flow = make_flow("110", provider_institution=party, citation=late, claim_key="spent-2023")
    make_flow("100", provider_institution=party, citation=early, claim_key="spent-2023")
    assert total() == "110.00" and kept()

    change(early.source, date="2025-01")
    assert total() == "100.00" and kept()

    change(flow, standing="preferred")
    assert total() == "110.00" and kept()

    change(flow, standing="deprecated")
    assert total() == "100.00" and kept()

    change(flow, standing="normal", claim_key="")
    assert total() == "210.00" and kept()
    assert not PassedOverFlow.objects.exists()


def test_a_citation_that_moves_to_another_source_makes_another_account_the_best(db):
    party = make.make_institution()
    moving, still = make.make_citation(published="2021"), make.make_citation(published="2022")
    make_flow("1", provider_institution=party, citation=moving, claim_key="c")
    make_flow("2", provider_institution=party, citation=still, claim_key="c")
    assert total() == "2.00"

    change(moving, source=make.make_source("2023"))

    assert total() == "1.00" and kept()


def test_a_date_says_the_fiscal_year_of_money_in_yuan_only(db):
    make_flow("1", date="2022-05")
    make_flow("2", date="2022-05", currency="USD")
    make_flow("3", fiscal_year=2011, fiscal_year_end=2015)

    assert total(fiscal_year=2022, fiscal_year_end=0) == "1.00"
    assert total(fiscal_year=32767, currency="USD") == "2.00"
    assert total(fiscal_year=2011, fiscal_year_end=2015) == "3.00"
    assert kept()


def test_one_statement_that_adds_and_changes_leaves_the_sums_right(db):
    flow = make_flow("100", claim_key="told")
    make_flow("50", claim_key="told", provider_institution=flow.provider_institution)

    with revisions.write(actor="tests"), connection.cursor() as cursor:
        cursor.execute(UPSERT, [flow.pk])

    assert FundingFlow.objects.count() == 3 and kept()


def test_rows_that_are_copied_in_count(db):
    flow = make_flow("100", claim_key="told")
    columns = "id, type, provider_level, provider_scope, fiscal_year, amount, currency, qualifier, figure_as_printed, unit_as_printed, covers, citation_id, claim_key, provider_institution_id"
    with revisions.write(actor="tests"), connection.cursor() as cursor:
        with cursor.copy(f"COPY programs_fundingflow ({columns}) FROM STDIN") as copy:
            for number in range(50):
                copy.write_row(
                    (uuid7(), "expenditure", "", "", 2024, number, "CNY", "exact", "", "", "",
                     flow.citation_id, "told" if number % 5 == 0 else str(number), flow.provider_institution_id)
                )  # fmt: skip

    assert kept()
    assert PassedOverFlow.objects.count() == 10


@pytest.mark.parametrize("seed", range(6))
def test_the_sums_hold_through_any_changes(db, seed):
    dice = random.Random(seed)
    parties = [make.make_institution() for _ in range(3)]
    citations = [make.make_citation(published=date) for date in (None, "2021", "2022", "2023-05")]
    programs = [make_program() for _ in range(2)]

    def values() -> dict[str, object]:
        return {
            "amount": dice.choice(["0", "1", "10.50", "100"]),
            "type": dice.choice(["disbursement", "budget", "outgoing_commitment"]),
            "fiscal_year": dice.choice([2020, 2021]),
            "fiscal_year_end": dice.choice([None, None, 2025]),
            "currency": dice.choice(["CNY", "USD"]),
            "qualifier": dice.choice(["exact", "at_least", "at_most", "about"]),
            "standing": dice.choice(["normal", "normal", "preferred", "deprecated"]),
            "claim_key": dice.choice(["a", "b", "c", ""]),
            "citation": dice.choice(citations),
        }

    for _ in range(40):
        flows = list(FundingFlow.objects.order_by("pk"))
        match dice.randrange(6) if flows else 0:
            case 0 | 1:
                by = dice.choice(
                    [
                        {"provider_institution": dice.choice(parties)},
                        {"receiver_program": dice.choice(programs)},
                    ]
                )
                make_flow(**by, **values())
            case 2:
                change(dice.choice(flows), **values())
            case 3:
                with revisions.write(actor="tests"):
                    FundingFlow.objects.filter(currency="CNY").update(
                        claim_key=dice.choice(["a", "d"]), fiscal_year=2021
                    )
            case 4:
                with revisions.write(actor="tests"):
                    dice.choice(flows).delete()
            case 5:
                change(
                    Source.objects.get(pk=dice.choice(citations).source_id),
                    date=dice.choice(["2019", "2024"]),
                )
        assert kept()
    for number in range(revisions.head() + 1):
        with revisions.read(number):
            for table in ("programs_fundingflow", "sources_source"):
                assert rows_known_in("known_whole", table) == rows_known_in("known", table)


@pytest.mark.slow
def test_writers_at_once_leave_the_sums_right(own_database):
    party = make.make_institution()
    citation = make.make_citation(published="2024")
    shared = [make_flow("5", provider_institution=party, claim_key=f"claim-{n}") for n in range(4)]

    def writer(number: int):
        def job() -> None:
            dice = random.Random(number)
            for turn in range(12):
                with revisions.write(actor="tests"):
                    if turn % 3 == 0:
                        FundingFlow.objects.filter(pk=dice.choice(shared).pk).update(amount=turn + number)
                    elif turn % 3 == 1:
                        make_flow(
                            str(turn),
                            provider_institution=party,
                            citation=citation,
                            claim_key=f"claim-{turn % 4}",
                        )
                    else:
                        Source.objects.filter(pk=citation.source_id).update(
                            date=str(2000 + dice.randrange(25))
                        )

        return job

    def raw() -> None:
        with psycopg.connect(
            **{**connection.get_connection_params(), "cursor_factory": None}, autocommit=True
        ) as other:
            for turn in range(12):
                other.execute("UPDATE programs_fundingflow SET amount = amount + %s", [turn])

    together(*(writer(number) for number in range(4)), raw)

    assert kept()
    assert FundingFlow.objects.count() == 4 + 4 * 4


def test_nobody_but_the_triggers_writes_the_sums(db):
    with connection.cursor() as cursor:
        cursor.execute("CREATE ROLE totals_reader")
    from sources.history import grant

    grant("default", "totals_reader")

    with connection.cursor() as cursor:
        for table in ("programs_fundingtotal", "programs_passedoverflow", "programs_contestedclaim"):
            cursor.execute(
                "SELECT bool_or(has_table_privilege('totals_reader', %s, right_)), has_table_privilege('totals_reader', %s, 'SELECT')"
                " FROM unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) right_",
                [table, table],
            )
            assert cursor.fetchone() == (False, True)


def test_a_role_that_may_not_write_the_sums_writes_flows_that_count(db):
    flow = make_flow("100")
    from sources.history import grant

    with connection.cursor() as cursor:
        cursor.execute("CREATE ROLE flow_writer")
    grant("default", "flow_writer")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL ROLE flow_writer")
    change(flow, amount="60")
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")

    assert total() == "60.00" and kept()
