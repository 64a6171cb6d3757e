"""How often a name leads to what is meant, over the labelled queries; and that nothing else is ever chosen."""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from rest_framework.test import APIClient

from tests.names.labels import Label, by_rule, labels, strangers

MATCH = "/api/v1/match"


def asked(some: list[Label]) -> Counter[str]:
    """Ask for all, a hundred at once, and count: `meant`, `chosen`, `right`; prints what went wrong."""
    counts: Counter[str] = Counter()
    api = APIClient()
    days = sorted({label.valid_on or "" for label in some})
    for day in days:
        of_day = [label for label in some if (label.valid_on or "") == day]
        for start in range(0, len(of_day), 100):
            part = of_day[start : start + 100]
            address = f"{MATCH}?valid_on={day}" if day else MATCH
            answer = api.post(address, {"queries": [{"q": label.q} for label in part], "limit": 1})
            assert answer.status_code == 200, answer.content
            for label, result in zip(part, answer.json()["results"], strict=True):
                chosen = result["chosen"] and result["chosen"]["slug"]
                counts["meant"] += label.expected is not None
                counts["chosen"] += chosen is not None
                counts["right"] += chosen is not None and chosen == label.expected
    return counts


def test_there_are_enough_labels_of_each_sort() -> None:
    everything = labels(aside=False) + labels(aside=True)
    typed = [label for label in everything if label.part == "typed"]
    nowhere = [label for label in everything if label.part == "nowhere"]

    assert len(everything) >= 300
    assert len(by_rule()) >= 100
    assert len(typed) >= 100
    assert len(nowhere) >= 60
    assert 0.28 < len(labels(aside=True)) / len(everything) < 0.39


@pytest.mark.parametrize(
    ("some", "recall", "precision"),
    [
        (partial(labels, aside=False), 0.97, 0.99),
        (strangers, 0.97, 0.99),
        (partial(strangers, "fourth_batch"), 0.96, 0.99),
        (partial(strangers, "fifth_batch"), 0.97, 0.98),
        (partial(strangers, "sixth_batch"), 0.95, 0.98),
        (partial(labels, aside=True), 0.97, 0.99),
    ],
    ids=["seen", "strangers", "fourth batch", "fifth batch", "sixth batch", "set aside"],
)
def test_what_is_meant_is_chosen(data_set, django_db_blocker, some, recall, precision) -> None:
    with django_db_blocker.unblock():
        counts = asked(some())

    assert counts["right"] / counts["meant"] >= recall, counts
    assert counts["right"] / counts["chosen"] >= precision, counts
