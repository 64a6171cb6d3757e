"""Who commands, asked of the data set around the reform of March 2023."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from rest_framework.test import APIClient

from exchange.loading import load
from exchange.loading.yaml_files import read_folder
from sources.planning import analyze

FOLDER = Path(__file__).resolve().parent.parent / "fixtures"
BEFORE, AFTER, LATER = "2023-03-15", "2023-03-16", "2024-07-01"


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The data set, loaded once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(read_folder(FOLDER))
        analyze()
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


def test_the_ministry_speaks_with_the_level_of_the_commission_from_the_day_on_which_it_is_its_office(ask):
    before, after = (
        ask("institutions/most/authority", valid_on=day)["effective_rank"] for day in (BEFORE, AFTER)
    )

    assert (before["rank"]["slug"], before["bound"], before["borrowed_from"]) == (
        "shengbu-zheng",
        "at_least",
        None,
    )
    assert [each["slug"] for each in before["missing"]] == ["national-st-lg"]
    assert (after["rank"]["slug"], after["borrowed_from"]["slug"]) == ("guojia-fu", "cstc")
    assert after["missing"] == []


def test_the_level_of_the_commission_is_no_more_than_a_reading_of_low_confidence(ask):
    rank = ask("institutions/most/authority", valid_on=AFTER, min_confidence="medium")["effective_rank"]

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


# Coordination


def coordinating(ask, day: str) -> dict[str, dict[str, Any]]:
    found = ask("coordination", valid_on=day, page_size="100")["institutions"]
    return {row["institution"]["slug"]: row for row in found}


def slugs(rows: list[dict[str, Any]]) -> set[str]:
    return {row["institution"]["slug"] for row in rows}


def test_the_dissolved_groups_and_the_commission_differ_in_what_is_on_record(ask):
    before, after, later = (coordinating(ask, day) for day in (BEFORE, AFTER, "2024-12-31"))
    group, commission = before["national-st-lg"], after["cstc"]

    dissolved = {
        slug for slug, row in before.items() if row["exists"] != "no" and after[slug]["exists"] == "no"
    }
    assert dissolved >= {"national-st-lg", "st-system-reform-lg", "mlp-lg", "central-national-laboratory-lg"}
    assert (before["cstc"]["exists"], commission["exists"]) == ("no", "yes")
    assert (slugs(group["answers_to"]), slugs(commission["answers_to"])) == (
        {"state-council"},
        {"ccp-central-committee", "pbsc"},
    )
    assert (group["member_count"], group["members_under"], slugs(group["stands_over"])) == (13, 1, {"most"})
    assert slugs(commission["stands_over"]) == {"most", "nstac", "nste-committee"}
    assert slugs(later["cstc"]["stands_over"]) >= {"most", "miit", "mee", "cae", "mot"}
    assert commission["allocates_funds"] == "yes"
    assert commission["allocation"][0]["citation"]["source"]["slug"] == "macropolo-technocracy-2024"
    assert {before[slug]["allocates_funds"] for slug in dissolved} == {"undetermined"}


def test_the_lead_of_the_group_outranks_only_members_whose_rank_is_established(ask):
    group = coordinating(ask, "2020-01-01")["national-st-lg"]

    lead = group["leaders"][0]
    assert (lead["person"]["slug"], lead["post"]["slug"], lead["rank"]["rank"]["slug"]) == (
        "li-keqiang",
        "nstlg-head",
        "guojia-zheng",
    )
    assert (group["member_count"], group["members_outranked"]) == (13, 6)
    assert group["outranks_members"] == "undetermined"
    missing = {gap["institution"]["slug"] for gap in group["missing"] if gap["what"] == "member_rank"}
    assert missing == slugs([each for each in group["members"] if each["outranked"] == "undetermined"])


def test_the_ministry_that_led_the_joint_conference_is_of_the_rank_of_its_members(ask):
    conference = coordinating(ask, BEFORE)["interministerial-joint-conference"]

    assert conference["leaders"][0]["institution"]["slug"] == "most"
    ranks = {each["rank"]["rank"]["slug"] for each in [*conference["leaders"], *conference["members"]]}
    assert ranks == {"shengbu-zheng"}
    assert (conference["members_outranked"], conference["members_under"]) == (0, 0)


def test_many_bodies_manage_the_key_program_and_none_on_record_stands_over_all(ask):
    def program(day: str) -> dict[str, Any]:
        [row] = ask("coordination", by="program", program__in="national-key-rd-program", valid_on=day)[
            "programs"
        ]
        return row

    before, later = program(BEFORE), program("2024-12-31")

    assert "interministerial-joint-conference" in slugs(before["managers"]) - slugs(later["managers"])
    assert "cstc" in slugs(later["managers"]) - slugs(before["managers"])
    assert (before["manager_count"], later["manager_count"]) == (9, 11)
    assert {before["one_over_all"], later["one_over_all"]} == {"undetermined"}
    assert [gap["institution"]["slug"] for gap in later["missing"]] == ["gov-sd"]


@pytest.mark.parametrize("by", ["institution", "program"])
def test_the_largest_pages_are_small_enough(ask, by):
    ask("coordination", by=by, page_size="500", valid_on="2026-06-30")
