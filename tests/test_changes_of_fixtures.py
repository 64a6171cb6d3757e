"""The questions about change over the data set: what the reform of 2023 did, complete and cited, in one call each."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.db import transaction
from rest_framework.test import APIClient

from exchange.loading import load
from exchange.loading.yaml_files import read_folder
from sources.planning import analyze

FOLDER = Path(__file__).resolve().parent.parent / "fixtures"
YEAR = {"from": "2022-12-31", "to": "2023-12-31"}
MOST_BYTES, MOST_SECONDS = 200_000, 2.0

Row = dict[str, Any]


def read(name: str) -> list[Row]:
    """The rows of a file; every value is text, or a list."""
    return yaml.load((FOLDER / f"{name}.yaml").read_bytes(), Loader=yaml.CBaseLoader)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The data set, loaded once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(read_folder(FOLDER))
        analyze()
        APIClient().get("/api/v1")  # The first answer of a process waits for all its modules.
        yield
        transaction.set_rollback(True)


@pytest.fixture
def ask(loaded, django_db_blocker):
    """What asks a question once, and holds the answer to its bounds."""

    def asked(path: str, **query: str) -> Row:
        with django_db_blocker.unblock():
            began = time.monotonic()
            answer = APIClient().get(f"/api/v1/{path}", query)
            taken = time.monotonic() - began
        assert answer.status_code == 200, answer.content
        assert len(answer.content) < MOST_BYTES
        assert taken < MOST_SECONDS
        return answer.json()

    return asked


def test_which_functions_most_lost_in_2023_and_to_whom(ask):
    rows = read("responsibilities")
    lost = {
        row["key"]: row["function"]
        for row in rows
        if row["institution"] == "most" and row.get("valid_until", "").startswith("2023")
    }
    gained = {
        (lost[row["received_from"]], row["institution"]) for row in rows if row.get("received_from") in lost
    }

    document = ask("diff", **YEAR, institution="most", kind="responsibility", change__in="moved,ended")

    assert document["next"] is None
    moved = [row for row in document["results"] if row["change"] == "moved"]
    ended = [row for row in document["results"] if row["change"] == "ended"]
    assert {(row["before"]["object"]["slug"], row["moved_to"]["slug"]) for row in moved} == gained
    assert {row["before"]["object"]["slug"] for row in (*moved, *ended)} == set(lost.values())
    assert [row["before"]["object"]["slug"] for row in ended] == ["research-project-review-and-management"]
    assert len(gained) == 10
    assert {row["moved_from"]["slug"] for row in moved} == {"most"}
    assert all(row[side]["citation"]["source"]["slug"] for row in moved for side in ("before", "after"))
    transferred = [
        row
        for row in read("outcomes")
        if row["type"] == "transfer_function" and row["change_event"] == "reform-2023"
    ]
    tied = {tie["outcome"]["slug"] for row in moved for tie in row["outcomes"]}
    assert tied == {row["key"] for row in transferred}


def test_which_groups_were_dissolved_in_2023(ask):
    dissolved = {row["slug"] for row in read("institutions") if row.get("valid_until", "").startswith("2023")}
    abolished = {
        row["institution"]
        for row in read("outcomes")
        if row["type"] == "abolish" and row["change_event"] == "reform-2023"
    }

    document = ask("diff", **YEAR, kind="institution", change="ended")

    assert {row["before"]["subject"]["slug"] for row in document["results"]} == dissolved == abolished
    groups = [row for row in document["results"] if row["before"]["type"] == "leading_group"]
    assert len(groups) == 4
    for row in document["results"]:
        assert row["date"] == "2023-03-16"
        assert [tie["basis"] for tie in row["outcomes"]] == ["recorded"]
        assert row["outcomes"][0]["change_event"]["slug"] == "reform-2023"
        assert row["before"]["citation"]["source"]["slug"]


@pytest.mark.parametrize(("until", "ended"), [("2023-03-15", 0), ("2023-03-16", 5)])
def test_the_reform_took_effect_on_its_day_and_not_before(ask, until, ended):
    document = ask("diff", **{"from": "2022-12-31", "to": until}, kind="institution", change="ended")

    assert len(document["results"]) == ended


def test_the_torch_center_moved_in_august_and_took_its_name_in_november(ask):
    document = ask("diff", **YEAR, institution="torch-center", kind__in="relation,name")

    moved = [row for row in document["results"] if row["change"] == "moved"]
    replaced = {
        (row["date"], row["after"]["lang"]) for row in document["results"] if row["change"] == "replaced"
    }
    assert [(row["date"], row["moved_from"]["slug"], row["moved_to"]["slug"]) for row in moved] == [
        ("2023-08", "most", "miit")
    ]
    assert [tie["outcome"]["slug"] for tie in moved[0]["outcomes"]] == ["reform-2023-torch-o01"]
    assert ("2023-11", "en") in replaced


def test_ten_years_come_in_pages_within_bounds(ask):
    document = ask("diff", **{"from": "2013-01-01", "to": "2023-12-31"}, page_size="100")

    assert document["next"]
    assert len(document["results"]) == 100
    assert {row["kind"] for row in document["counts"]} >= {
        "institution",
        "relation",
        "responsibility",
        "tenure",
    }


def test_the_outcomes_of_the_reform_stand_against_what_is_recorded(ask):
    document = ask("change-events/reform-2023/effects")

    states = {row["outcome"]["slug"]: row["state"] for row in document["outcomes"]}
    assert {key for key, state in states.items() if state == "none_expected"} == {
        row["key"]
        for row in read("outcomes")
        if row["change_event"] == "reform-2023" and row["type"] == "retain"
    }
    assert set(states.values()) == {"recorded", "none_expected"}
    assert ask("change-events/reform-2023-nda/effects")["outcomes"][0]["state"] == "other_date"
    assert ask("change-events/reform-2014-programs/effects")["outcomes"][1]["state"] == "not_recorded"


def test_the_commission_descends_from_four_groups_and_theirs(ask):
    document = ask("institutions/cstc/lineage")

    nearest = {row["predecessor"]["slug"] for row in document["predecessors"] if row["distance"] == 1}
    assert nearest == {"central-national-laboratory-lg", "national-st-lg", "st-system-reform-lg", "mlp-lg"}
    further = [
        (row["predecessor"]["slug"], row["basis"]) for row in document["predecessors"] if row["distance"] > 1
    ]
    assert further == [("national-st-education-lg", "outcome"), ("national-st-lg-1996", "relation")]
    assert document["successors"] == []


def test_the_timeline_of_the_ministry_tells_the_day_it_became_an_office(ask):
    document = ask(
        "institutions/most/timeline", **{"from": "2023-03-16", "to": "2023-03-16"}, kind="relation"
    )

    offices = [
        (row["change"], row["fact"]["object"]["slug"])
        for row in document["results"]
        if row["fact"]["type"] == "executive_office_of"
    ]
    assert sorted(offices) == [("began", "cstc"), ("ended", "national-st-lg")]


@pytest.mark.parametrize("program", ["national-key-rd-program", "863-program"])
def test_programs_have_timelines(ask, program):
    document = ask(f"programs/{program}/timeline")

    dates = [row["date"] for row in document["results"]]
    assert dates
    assert dates == sorted(dates)
