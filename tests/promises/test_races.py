"""Exclusive facts never overlap, whoever writes at the same moment; losers are told which fact stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from rest_framework.test import APIClient

from institutions.models import Institution, Relation, Tenure
from tests import make
from tests.promises.together import asked, together

pytestmark = pytest.mark.slow

RACERS, ROUNDS = 8, 4

OVERLAPS = """
SELECT count(*) FROM institutions_{table} a JOIN institutions_{table} b
    ON a.{same}_id = b.{same}_id AND a.id < b.id AND a.valid && b.valid AND a.claim_key <> b.claim_key
"""


def race(path: str, bodies: Callable[[int, int], dict[str, Any]], *, rounds: int = ROUNDS) -> list[list[Any]]:
    """Let all racers post at the same moment, each round anew; return the answers of each round."""
    clients = [make.client_of("editor") for _ in range(RACERS)]

    def post(client: APIClient, racer: int, round: int) -> Callable[[], Any]:
        return lambda: client.post(path, bodies(round, racer))

    return [
        together(*(post(client, racer, round) for racer, client in enumerate(clients)))
        for round in range(rounds)
    ]


def check_one_won(answers: list[Any], code: str) -> None:
    """Check that one racer recorded its fact, and that all others were refused and told of it."""
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: RACERS - 1}
    [winner] = [answer.json()["id"] for answer in answers if answer.status_code == 201]
    for answer in answers:
        if answer.status_code == 409:
            assert answer.json()["code"] == code
            assert winner in answer.json()["conflicts"]


def test_post_with_one_seat_is_taken_once(own_database: str) -> None:
    posts = [make.make_post().slug for _ in range(ROUNDS)]
    people = [make.make_person().slug for _ in range(RACERS)]
    source = make.make_source().slug

    rounds = race(
        "/api/v1/tenures",
        lambda round, racer: {
            "person": people[racer], "post": posts[round], "valid_from": f"20{10 + racer}", "citation": {"source": source},
        },
    )  # fmt: skip

    for answers in rounds:
        check_one_won(answers, "too_many_holders")
    assert asked(OVERLAPS.format(table="tenure", same="post")) == 0
    assert Tenure.objects.count() == ROUNDS


def test_institution_gets_one_parent(own_database: str) -> None:
    children = [make.make_institution().slug for _ in range(ROUNDS)]
    parents = [make.make_institution().slug for _ in range(RACERS)]
    source = make.make_source().slug

    rounds = race(
        "/api/v1/relations",
        lambda round, racer: {
            "type": "part_of", "subject": children[round], "object": parents[racer], "valid_from": f"20{10 + racer}",
            "citation": {"source": source},
        },
    )  # fmt: skip

    for answers in rounds:
        check_one_won(answers, "overlapping_period")
    assert asked(OVERLAPS.format(table="relation", same="subject")) == 0
    assert Relation.objects.count() == ROUNDS


def test_circle_is_closed_by_nobody(own_database: str) -> None:
    bodies = [make.make_institution().slug for _ in range(RACERS)]
    source = make.make_source().slug

    [answers] = race(
        "/api/v1/relations",
        lambda _, racer: {
            "type": "part_of", "subject": bodies[racer], "object": bodies[(racer + 1) % RACERS], "citation": {"source": source},
        },
        rounds=1,
    )  # fmt: skip

    assert Counter(answer.status_code for answer in answers) == {201: RACERS - 1, 409: 1}
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"closes_a_circle"}


def test_slug_is_taken_once(own_database: str) -> None:
    make.make_jurisdiction("cn")
    source = make.make_source().slug

    rounds = race(
        "/api/v1/institutions",
        lambda round, _: {
            "slug": f"body-{round}",
            "kind": "ministry",
            "jurisdiction": "cn",
            "citation": {"source": source},
        },
    )

    for answers in rounds:
        check_one_won(answers, "slug_taken")
    assert Institution.objects.count() == ROUNDS
