"""The registry as entities of FollowTheMoney: their structure. Its own library reads them in the contract's checks."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from sources import revisions
from tests import make, make_programs
from tests.exchange.conftest import written

pytestmark = pytest.mark.django_db
ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?")
ENDS = {
    "Identification": ("holder",),
    "Membership": ("member", "organization"),
    "Note": (),
    "Occupancy": ("holder", "post"),
    "Payment": ("payer", "beneficiary"),
    "ProjectParticipant": ("project", "participant"),
    "Succession": ("predecessor", "successor"),
    "UnknownLink": ("subject", "object"),
}
"""What joins entities, and the properties in which it names them; others have a name."""


def lines(content: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in content.splitlines()]


def entities(schema: str) -> list[dict[str, Any]]:
    return [each["properties"] for each in lines(written("followthemoney")) if each["schema"] == schema]


def name(row: Any) -> str:
    return f"tiaokuai-{row.pk}"


def test_each_line_of_the_data_set_is_an_entity(data_set_in: Path) -> None:
    found = lines((data_set_in / "followthemoney").read_bytes())
    ids = [each["id"] for each in found]

    assert len(ids) == len(set(ids)) > 2000
    for each in found:
        assert each.keys() == {"id", "schema", "properties"}
        assert ID.fullmatch(each["id"])
        values = [value for listed in each["properties"].values() for value in listed]
        assert all(isinstance(value, str) and value for value in values)
        assert all(each["properties"].values())


def test_what_entities_of_the_data_set_name_is_in_it_before_them(data_set_in: Path) -> None:
    known: set[str] = set()
    for each in lines((data_set_in / "followthemoney").read_bytes()):
        for end in ENDS.get(each["schema"], ()):
            assert {*each["properties"][end]} <= known, each
        assert each["schema"] in ENDS or each["properties"]["name"]
        known.add(each["id"])


def test_a_tenure_is_the_occupancy_of_a_position() -> None:
    tenure = make.make_tenure(valid_from="2018-03-19", valid_until="2023", ended="yes")

    [found] = entities("Occupancy")

    assert found["holder"] == [name(tenure.person)]
    assert found["post"] == [name(tenure.post)]
    assert (found["startDate"], found["endDate"]) == (["2018-03-19"], ["2023"])


def test_an_end_on_no_known_day_is_in_the_status() -> None:
    make.make_tenure(valid_until=None, ended="yes")

    assert entities("Occupancy")[0]["status"] == ["ended"]


def test_money_that_moved_between_two_institutions_is_a_payment() -> None:
    giver, getter = make.make_institution(), make.make_institution()
    make_programs.make_flow("12.5", provider_institution=giver, receiver_institution=getter, date="2023-03")

    [payment] = entities("Payment")

    assert (payment["payer"], payment["beneficiary"]) == ([name(giver)], [name(getter)])
    assert (payment["amount"], payment["currency"], payment["date"]) == (["12.5"], ["CNY"], ["2023-03"])


@pytest.mark.parametrize(
    "fields", [{"type": "outgoing_commitment"}, {"qualifier": "at_least"}, {"receiver_institution": None}]
)
def test_what_is_no_payment_is_a_part_in_the_program(fields: dict[str, Any]) -> None:
    giver, program = make.make_institution(), make_programs.make_program()
    parties = {"provider_institution": giver, "receiver_institution": make.make_institution(), **fields}
    make_programs.make_flow(program=program, **parties)

    assert entities("Payment") == []
    parts = {each["participant"][0]: each for each in entities("ProjectParticipant")}
    assert parts[name(giver)]["project"] == [name(program)]
    assert "CNY 100000000" in parts[name(giver)]["summary"][0]


def test_what_is_left_out_is_counted_in_the_first_line() -> None:
    make_programs.make_flow()
    relation = make.make_relation(claim_key="one", standing="preferred")
    make.make_relation(relation.subject, "leads", relation.object, claim_key="one", standing="deprecated")

    note = lines(written("followthemoney"))[0]

    assert note["schema"] == "Note"
    assert "other accounts of claims: 1; flows of money of no institution in a program: 1" in str(
        note["properties"]
    )


def test_a_former_name_is_no_name_of_now() -> None:
    most = make.make_institution("most", "Ministry")
    make.make_name(most, "State Commission", lang="en-x-old", valid_until="1998-03", ended="yes")

    [found] = entities("Organization") + entities("PublicBody")

    assert found["name"] == ["Ministry"]
    assert found["previousName"] == ["State Commission"]


def test_an_export_of_a_revision_never_changes() -> None:
    tenure = make.make_tenure()
    revision = revisions.head()
    before = written("followthemoney", revision)

    make.change(tenure, valid_until="2025-01-01", ended="yes")

    assert written("followthemoney", revision) == before != written("followthemoney")
