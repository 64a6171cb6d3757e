"""Who commands, asked of the data set around the reform of March 2023."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from rest_framework.test import APIClient

from exchange.loading import load
from exchange.loading.yaml_files import read_folder

FOLDER = Path(__file__).resolve().parent.parent / "fixtures"
BEFORE, AFTER, LATER = "2023-03-15", "2023-03-16", "2024-07-01"


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The data set, loaded once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(read_folder(FOLDER))
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")  # As the server does on its own, but not inside a transaction.
        yield
        transaction.set_rollback(True)


@pytest.fixture
def ask(loaded, django_db_blocker):
    """What asks a question."""

    def asked(path: str, **query: str) -> dict[str, Any]:
        with django_db_blocker.unblock():
            answer = APIClient().get(f"/api/v1/{path}", query)
        assert answer.status_code == 200, answer.content
        assert len(answer.content) < 200_000
        return answer.json()

    return asked


def ways(paths: list[dict[str, Any]]) -> list[str]:
    return [
        " ".join([path["start"], *(f"-{step['type']}- {step['to']}" for step in path["steps"])])
        for path in paths
    ]


def test_the_ministry_speaks_for_the_commission_from_the_day_of_the_reform_on(ask):
    before = ask("institutions/most/authority", valid_on=BEFORE, direction="up")
    after = ask("institutions/most/authority", valid_on=AFTER, direction="up")

    assert ways(before["paths"]) == [
        "most -part_of- state-council -part_of- npc",
        "most -executive_office_of- national-st-lg -part_of- state-council -part_of- npc",
    ]
    assert ways(after["paths"]) == [
        "most -executive_office_of- cstc -part_of- ccp-central-committee",
        "most -part_of- state-council -part_of- npc",
        "most -executive_office_of- cstc -reports_to- pbsc -part_of- politburo -part_of- ccp-central-committee",
    ]
    offices = [[each["body"]["slug"] for each in a["effective_rank"]["offices"]] for a in (before, after)]
    assert offices == [["national-st-lg"], ["cstc"]]
    assert all(a["citations"] for a in (before, after))


def test_the_rank_that_it_borrows_is_not_on_record_and_the_answer_says_so(ask):
    rank = ask("institutions/most/authority", valid_on=AFTER)["effective_rank"]

    assert (rank["rank"]["slug"], rank["bound"]) == ("shengbu-zheng", "at_least")
    assert [each["slug"] for each in rank["missing"]] == ["cstc"]


def test_the_ministry_lost_most_of_those_whom_it_supervised(ask):
    below = [
        {
            n["slug"]
            for n in ask("institutions/most/authority", valid_on=day, direction="down", nodes="400")["nodes"]
        }
        for day in (BEFORE, AFTER)
    ]

    assert "htz-zhangjiang" in below[0] - below[1]
    assert len(below[0]) > 150 > len(below[1])


def test_the_commission_stands_over_ministries_that_only_the_state_council_stood_over(ask):
    def over(day: str) -> dict[str, str]:
        found = ask("authority/common", of="miit,mee,mot", valid_on=day)["results"]
        return {row["institution"]["slug"]: row["holds"] for row in found}

    assert over("2023-12-31") == {"state-council": "yes"}
    assert over(LATER) == {"cstc": "undetermined", "state-council": "yes"}
    assert over("2024-12-31")["cstc"] == "yes"


def test_the_paths_from_the_ministry_to_the_standing_committee_begin_with_the_reform(ask):
    found = [
        ways(ask("authority/path", **{"from": "most", "to": "pbsc", "valid_on": day})["paths"])
        for day in (BEFORE, AFTER)
    ]

    assert found == [[], ["most -executive_office_of- cstc -reports_to- pbsc"]]


@pytest.mark.parametrize("slug", ["state-council", "npc", "miit", "most", "ccp-central-committee"])
@pytest.mark.parametrize("day", [BEFORE, "2026-06-30"])
def test_answers_about_the_largest_are_small_enough(ask, slug, day):
    ask(f"institutions/{slug}/authority", valid_on=day, nodes="400")
