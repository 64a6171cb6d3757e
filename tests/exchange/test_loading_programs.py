"""Loading programs, money, rules and statistics: exact numbers, lists, what is refused and where."""

from __future__ import annotations

from decimal import Decimal

import pytest

from exchange.loading import Refused, load
from exchange.loading.yaml_files import read_folder
from programs.models import (
    FundingFlow,
    FurtherCitation,
    Guideline,
    JointActionStep,
    Observation,
    Program,
    ProgramHost,
    Requirement,
    StatementSubject,
)
from sources import revisions

from .test_loading import BASE, places, rows, source, statement

pytestmark = pytest.mark.django_db


def program(slug="x-plan", **values):
    return "programs", {
        "slug": slug,
        "kind": "program",
        "level": "central",
        "name": "Plan",
        "citation": "plan",
        **values,
    }


def succession(before, after):
    return "program-successions", {
        "key": f"{before}:{after}",
        "predecessor": before,
        "successor": after,
        "citation": "plan",
    }


def role(key, **values):
    return "program-roles", {
        "key": key,
        "program": "x-plan",
        "institution": "x-most",
        "role": "funding",
        "citation": "plan",
        **values,
    }


def guideline(slug="x-rules", **values):
    return "guidelines", {"slug": slug, "title": "Rules", "citation": "plan", **values}


def requirement(**values):
    return "requirements", {
        "key": "x-r",
        "guideline": "x-rules",
        "number": 1,
        "subject": "co_funding",
        "text": "T",
        "test": "co_funding",
        "citation": "plan",
        **values,
    }


def flow(key="x-f", **values):
    return "funding-flows", {
        "key": key,
        "type": "disbursement",
        "provider_institution": "x-most",
        "program": "x-plan",
        "fiscal_year": 2023,
        "amount": "1500000.5",
        "currency": "CNY",
        "citation": "plan",
        **values,
    }


INDICATOR = "indicators", {"slug": "x-gerd", "name": "R&D", "unit": "CNY", "citation": "plan"}


def observation(key="x-o", **values):
    return "observations", {
        "key": key,
        "indicator": "x-gerd",
        "period": "2023",
        "value": 3335710000000,
        "citation": "plan",
        **values,
    }


def joint_action(*steps, **values):
    return "joint-actions", {
        "slug": "x-ja",
        "name": "Joint",
        "steps": list(steps),
        "citation": "plan",
        **values,
    }


def consultation(*parties, **values):
    return "consultations", {
        "slug": "x-c",
        "joint_action": "x-ja",
        "name": "C",
        "parties": list(parties),
        "citation": "plan",
        **values,
    }


STEP = {"number": 1, "institution": "x-most", "actor": "Ministry", "action": "Opens"}
PARTY = {"institution": "x-most", "side": "central"}
ALL = [
    source("x-other"),
    program(hosts=["zz"], further_citations=["x-other"]),
    program("x-old"),
    succession("x-old", "x-plan"),
    role("x-role", detail="transfer_payment"),
    guideline(issuers=["x-most"], applies_to=["x-plan"], replaces=["x-old-rules"]),
    guideline("x-old-rules"),
    requirement(parameters={"central_share_min": "0.1"}),
    joint_action(STEP, central_share_min="0.1"),
    consultation(PARTY, date="2021-04", central_amount=150000000, currency="CNY"),
    flow(joint_action="x-ja", consultation="x-c"),
    INDICATOR,
    observation(further_citations=[{"source": "x-other", "stance": "disputes"}]),
    ("statements", {**statement()[1], "program_subjects": [{"program": "x-plan"}]}),
]


def load_all(*more):
    return load(rows(*BASE, *ALL, *more))


def refusal_of(*records):
    with pytest.raises(Refused) as refused:
        load(rows(*BASE, *records))
    (refusal,) = refused.value.refusals
    return refusal


def test_rows_of_all_kinds_load_with_their_lists_in_one_revision():
    report = load_all()

    assert {name: tally.created for name, tally in report.tallies.items()}["guidelines"] == 2
    assert ProgramHost.objects.get().jurisdiction.slug == "zz"
    assert Guideline.objects.get(slug="x-rules").replaces.get().replaced.slug == "x-old-rules"
    assert JointActionStep.objects.get().institution.slug == "x-most"
    assert StatementSubject.objects.get().program.slug == "x-plan"
    assert {row.stance for row in FurtherCitation.objects.all()} == {"supports", "disputes"}
    assert set(Program.objects.values_list("revision", flat=True)) == {report.revision}


def test_a_second_load_changes_nothing():
    load_all()
    before = revisions.head()

    assert load_all().revision is None
    assert revisions.head() == before


def test_numbers_are_loaded_exactly_as_they_are_written():
    load_all()

    assert FundingFlow.objects.get().amount == Decimal("1500000.5")
    assert Observation.objects.get().value == Decimal(3_335_710_000_000)


def test_parameters_are_loaded_and_compared_whole():
    load_all()

    report = load(rows(*BASE, guideline(), requirement(parameters={"central_share_min": "0.2"})))

    assert Requirement.objects.get().parameters == {"central_share_min": "0.2"}
    assert report.tallies["requirements"].updated == 1


def test_a_number_with_a_point_in_a_file_keeps_its_digits(tmp_path):
    (tmp_path / "observations.yaml").write_text("- key: x-o\n  value: 2.650\n  period: 2023\n")

    assert read_folder(tmp_path)[0].values == {"key": "x-o", "value": "2.650", "period": 2023}


@pytest.mark.parametrize(
    ("records", "field", "code"),
    [
        ([flow(amount=0.5)], "amount", "invalid_type"),
        ([flow(amount=True)], "amount", "invalid_type"),
        ([flow(amount="much")], "amount", "invalid"),
        ([flow(amount="NaN")], "amount", "invalid"),
        ([flow(amount="1.234")], "amount", "max_decimal_places"),
        ([flow(type="gift")], "type", "invalid_choice"),
        ([flow(fiscal_year="2023")], "fiscal_year", "invalid_type"),
        ([flow(amount=-1)], "amount", "negative_amount"),
        ([flow(currency="yuan")], "currency", "max_length"),
        ([flow(provider_program="x-plan")], "provider_program", "more_than_one"),
        ([flow(program="x-none")], "program", "does_not_exist"),
        ([guideline(), requirement(parameters=["0.1"])], "parameters", "invalid_type"),
        ([guideline(), requirement(parameters={"uses": ["a\x00"]})], "parameters", "invalid_character"),
        ([guideline(issuers="x-most")], "issuers", "invalid_type"),
        ([guideline(issuers=["x-none"])], "issuers.0.institution", "does_not_exist"),
        ([guideline(replaces=["x-rules"])], "replaces.guideline, replaced", "related_to_itself"),
        ([joint_action({**STEP, "place": 1})], "steps.0.place", "unknown_field"),
        ([joint_action(), consultation("x-most")], "parties.0", "invalid_type"),
        ([program(hosts=["zz", "zz"])], "hosts.1", "unique"),
        ([program("x-a", parent="x-b"), program("x-b", parent="x-a")], "parent", "closes_a_circle"),
    ],
)
def test_a_malformed_row_is_refused_by_file_field_and_code(records, field, code):
    resource = records[-1][0]

    refusal = refusal_of(*([] if resource == "programs" else [program()]), *records)

    assert [(file, name, said) for file, _, name, said in places([refusal])] == [
        (f"{resource}.yaml", field, code)
    ]


def test_a_circle_of_successions_is_refused_where_it_closes():
    refusal = refusal_of(program("x-a"), program("x-b"), succession("x-a", "x-b"), succession("x-b", "x-a"))

    assert places([refusal]) == [("program-successions.yaml", 2, "successor, predecessor", "closes_a_circle")]


def test_a_circle_of_replacements_is_refused():
    refusal = refusal_of(guideline("x-a", replaces=["x-b"]), guideline("x-b", replaces=["x-a"]))

    assert (refusal.field, refusal.code) == ("replaces.replaced, guideline", "closes_a_circle")


def test_only_promises_are_fulfilled():
    refusal = refusal_of(program(), flow("x-paid"), flow("x-again", fulfils="x-paid"))

    assert (refusal.file, refusal.row, refusal.code) == ("funding-flows.yaml", 2, "not_a_promise")


def test_a_role_is_held_once_at_a_time():
    refusal = refusal_of(program(), role("x-1"), role("x-2", valid_from="2020"))

    assert (refusal.file, refusal.row, refusal.code) == ("program-roles.yaml", 2, "overlapping_period")
