"""The registry as Popolo: of the shapes of its specification, with dates as precise as they are known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sources import revisions
from tests import make
from tests.exchange.conftest import written
from tests.exchange.popolo_schema import SCHEMA

pytestmark = pytest.mark.django_db


def popolo(revision: int | None = None) -> dict[str, Any]:
    return json.loads(written("popolo", revision))


def problems(document: dict[str, Any]) -> list[str]:
    return [
        f"{each.json_path}: {each.message[:200]}"
        for each in Draft202012Validator(
            SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER
        ).iter_errors(document)
    ]


def uri(row: Any) -> str:
    return f"urn:tiaokuai:{row.pk}"


def test_the_data_set_has_the_shapes_of_popolo(data_set_in: Path) -> None:
    document = json.loads((data_set_in / "popolo").read_bytes())

    assert problems(document) == []
    assert all(document[name] for name in SCHEMA["properties"])


def test_all_that_the_data_set_refers_to_is_in_it(data_set_in: Path) -> None:
    document = json.loads((data_set_in / "popolo").read_bytes())
    ids = {name: {each["id"] for each in rows} for name, rows in document.items() if name != "meta"}
    owners = {
        "parent_id": None,
        "person_id": "persons",
        "organization_id": "organizations",
        "post_id": "posts",
        "area_id": "areas",
    }

    for name, rows in document.items():
        for row in rows if name != "meta" else []:
            for field, owner in owners.items():
                assert field not in row or row[field] in ids[owner or name], (name, row)


def test_the_data_set_says_who_the_minister_was_in_the_spring_of_2023(data_set_in: Path) -> None:
    document = json.loads((data_set_in / "popolo").read_bytes())
    [most] = [
        each["id"]
        for each in document["organizations"]
        if each["name"] == "Ministry of Science and Technology"
    ]
    people = {each["id"]: each["name"] for each in document["persons"]}

    held = [
        people[each["person_id"]]
        for each in document["memberships"]
        if each["organization_id"] == most
        and each.get("role", "").startswith("Minister of")
        and each.get("start_date", "9") <= "2023-04-01" < each.get("end_date", "9999")
    ]

    assert held == ["Wang Zhigang"]


def test_dates_are_as_precise_as_they_are_known() -> None:
    most = make.make_institution("most", valid_from="1998-03")
    make.make_person("wang", born="1957", died=None)
    make.make_tenure(post=make.make_post(most), valid_from="2018-03-19", valid_until="2023", ended="yes")

    found = popolo()

    assert found["organizations"][0]["founding_date"] == "1998-03"
    assert "dissolution_date" not in found["organizations"][0]
    assert {"birth_date": "1957"}.items() <= {**found["persons"][0], **found["persons"][-1]}.items()
    assert [(each["start_date"], each["end_date"]) for each in found["memberships"]] == [
        ("2018-03-19", "2023")
    ]
    assert problems(found) == []


@pytest.mark.parametrize(("ended", "told"), [("no", None), ("yes", "yes"), ("unknown", "unknown")])
def test_what_has_ended_on_no_known_day_is_not_taken_for_what_goes_on(ended: str, told: str | None) -> None:
    make.make_tenure(valid_until=None, ended=ended)

    [membership] = popolo()["memberships"]

    assert membership.get("ended") == told
    assert "end_date" not in membership


def test_names_of_other_times_and_languages_are_other_names() -> None:
    most = make.make_institution("most", "Ministry", "科学技术部")
    make.make_name(most, "State Commission", kind="former", valid_from="1956", valid_until="1998-03")

    [organization] = popolo()["organizations"]

    assert organization["name"] == "Ministry"
    others = {each["name"]: each for each in organization["other_names"]}
    assert others["State Commission"].items() >= {"note": "former", "end_date": "1998-03"}.items()
    assert others["科学技术部"]["lang"] == "zh-Hans"


def test_the_parent_is_the_body_that_it_is_part_of_still() -> None:
    old, new, part = (make.make_institution(name) for name in ("old", "new", "part"))
    make.make_relation(type="part_of", subject=part, object=old, valid_until="2023-03-16", ended="yes")
    make.make_relation(type="part_of", subject=part, object=new, valid_from="2023-03-16")

    [found] = [each for each in popolo()["organizations"] if each["id"] == uri(part)]

    assert found["parent_id"] == uri(new)


def test_a_body_that_is_a_member_of_another_has_a_membership() -> None:
    relation = make.make_relation(type="member_of")

    [membership] = popolo()["memberships"]

    assert membership["member"]["id"] == uri(relation.subject)
    assert membership["organization_id"] == uri(relation.object)


def test_of_rival_accounts_the_best_is_told_and_the_others_are_counted() -> None:
    tenure = make.make_tenure(claim_key="one", standing="preferred")
    make.make_tenure(tenure.person, tenure.post, claim_key="one", standing="deprecated")

    found = popolo()

    assert [each["id"] for each in found["memberships"]] == [uri(tenure)]
    assert found["meta"]["left_out"] == {"other_accounts": 1}


def test_each_row_says_where_it_is_stated_and_how_sure_the_record_is() -> None:
    source = make.make_source(url="https://example.org/law", title="Law")
    make.make_institution("most", citation=make.make_citation(source, "Article 3"), confidence="low")

    [found] = popolo()["organizations"]

    assert found["sources"] == [{"url": "https://example.org/law", "note": "Law, Article 3"}]
    assert found["confidence"] == "low"


def test_an_export_of_a_revision_never_changes() -> None:
    tenure = make.make_tenure()
    revision = revisions.head()
    before = written("popolo", revision)

    make.change(tenure, valid_until="2025-01-01", ended="yes")

    assert written("popolo", revision) == before != written("popolo")
