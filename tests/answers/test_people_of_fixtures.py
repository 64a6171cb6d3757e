"""The questions about people, coverage and citing, put to the data set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from django.db import connection, transaction
from rest_framework.test import APIClient

from exchange.loading import load
from exchange.loading.yaml_files import read_folder

FOLDER = Path(__file__).resolve().parent.parent.parent / "fixtures"


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The data set, loaded once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load(read_folder(FOLDER))
        transaction.set_rollback(True)


@pytest.fixture
def ask(loaded, django_db_blocker):
    """What asks a question below /api/v1."""

    def asked(path: str, **query: str) -> Any:
        with django_db_blocker.unblock():
            answer = APIClient().get(f"/api/v1/{path}", query)
        assert answer.status_code == 200, answer.content
        return answer.json()

    return asked


def test_which_posts_someone_held_in_a_month(ask):
    told = ask("people/ding-xuexiang/career", during="2017-12")

    assert {row["post"]["slug"]: row["holds"] for row in told["tenures"]} == {
        "ccpgo-deputy": "undetermined",  # Until 2017, month not known.
        "gs-office-director": "yes",
        "politburo-member": "undetermined",  # No source shows how long.
        "secretariat-member": "yes",
        "ccpgo-director": "yes",
    }
    assert all(row["citations"] for row in told["tenures"])


def test_who_worked_where_together(ask):
    told = ask("people/wang-zhigang/career")["colleagues"]

    together = [each for each in told if each["person"]["slug"] == "yin-hejun"]
    assert {(each["institution"]["slug"], each["certainty"], each["certain_from"]) for each in together} >= {
        ("most", "certain", "2015-11-30")
    }


@pytest.mark.parametrize(
    ("day", "minister"),
    [("2023-10-23", "wang-zhigang"), ("2023-10-24", "yin-hejun"), ("1998-03-01", "zhu-lilan")],
)
def test_who_was_minister_on_a_day(ask, day, minister):
    told = ask("posts/minister-st/holders", valid_on=day)

    assert [row["person"]["slug"] for row in told["holders"]] == [minister]
    assert told["holders"][0]["citations"]


def test_when_the_director_took_office_is_not_known(ask):
    told = ask("posts/cstc-director/holders")

    assert [(row["state"], row["first_day"], row["until"]) for row in told["stretches"]] == [
        ("undetermined", "2023-03-16", "2024-06-25"),
        ("held", "2024-06-25", "2024-06-27"),
        ("undetermined", "2024-06-27", None),
    ]
    assert ask("posts/cstc-director/holders", valid_on="2023-03-15")["stretches"] == []


def test_no_answer_about_people_is_too_large(ask, django_db_blocker):
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute("SELECT slug FROM institutions_person")
        people = [slug for (slug,) in cursor.fetchall()]

    for slug in people:
        ask(f"people/{slug}/career")


def test_where_the_director_of_the_commission_travelled(ask):
    holders = ask("posts/cstc-director/holders", valid_on="2024-06-25")["holders"]
    told = ask("attention", person=holders[0]["person"]["slug"], by="jurisdiction", **{"from": "2023-03-16"})

    visits = told["measured"][0]["visits"]
    counted = {row["group"]["slug"]: row["counted"][0]["visits"] for row in told["groups"]}
    assert sum(counted.values()) == visits == len(told["visits"])
    assert {"cn-bj", "cn-gd", "cn-ln", "cn-tj", "cn-sn", "cn-hb", "cn-hl", "cn-jl", "cn-hn"} <= counted.keys()
    assert all(visit["citations"] for visit in told["visits"])
    [count] = told["counts"]
    assert (count["value"], count["on_record"], count["concept"]) == (5, "no", "areas_visited")
    assert count["most"] < 5
    assert count["citations"][0]["source"]["slug"] == "macropolo-technocracy-2024"
    completeness = told["measured"][0]["completeness"]
    assert (completeness["complete"], completeness["why"]) == ("no", "missing")
    assert [each["key"] for each in told["statements"]] == ["clm-04", "clm-05"]


def test_what_others_liken_the_commission_to(ask):
    told = ask("analogues", of="cstc", valid_on="2024-01-01")["results"]

    assert {(row["analogue"]["slug"], row["holds"]) for row in told} == {
        ("us-white-house", "yes"),
        ("us-nsc", "yes"),
    }
    assert all(row["in_what"] and row["citations"] for row in told)


def test_what_the_work_list_says_of_a_thin_institution(ask):
    [told] = ask("quality", by="institution", institution="lab-liaoning-materials", valid_on="2026-06-30")[
        "totals"
    ]
    listed = ask(
        "quality", issue="without_start", institution="lab-liaoning-materials", valid_on="2026-06-30"
    )["rows"]

    # Itself and three names: one source, no start.
    assert told["facts"] == told["issues"]["single_sourced"] == told["issues"]["without_start"] == 4
    assert [row["kind"] for row in listed] == ["institutions", "names", "names", "names"]
    assert all(row["admin_url"].startswith("http://testserver/admin/") for row in listed)


def test_the_work_list_counts_what_the_files_hold(ask):
    told = {row["kind"]: row for row in ask("quality", valid_on="2026-06-30")["totals"]}

    held = {
        kind: len(yaml.safe_load((FOLDER / f"{kind}.yaml").read_text()))
        for kind in ("tenures", "visits", "people")
    }
    assert {kind: told[kind]["facts"] for kind in held} == held
    assert told["people"]["issues"]["without_start"] is None


def test_an_answer_is_cited_with_all_its_sources(ask):
    answer = ask("posts/minister-st/holders")
    told = ask("cite", of="/api/v1/posts/minister-st/holders")

    named = {place["source"]["slug"] for row in answer["holders"] for place in row["citations"]}
    assert {source["slug"] for source in told["sources"]} == named
    assert all(source["title"] in told["text"] for source in told["sources"])
