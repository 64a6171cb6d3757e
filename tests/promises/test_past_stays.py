"""What was recorded stays: a question about the past has one answer, whoever writes meanwhile."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from itertools import pairwise
from threading import Event

import pytest
from rest_framework.test import APIClient

from institutions.models import Institution, InstitutionName, Person, Relation
from tests import make
from tests.promises.together import together

pytestmark = pytest.mark.slow

RE_ASKS = 500
LISTS = ("institutions", "names", "relations", "people", "tenures", "sources")


def fill() -> None:
    """Make institutions with names, relations between them, and people in their posts."""
    bodies = [make.make_institution(f"body-{n}", f"Body {n}", f"机构{n}") for n in range(8)]
    for below, above in pairwise(bodies):
        make.make_relation(below, "part_of", above)
    for body in bodies[:4]:
        make.make_tenure(make.make_person(), make.make_post(body))


def creator(stop: Event) -> Callable[[], int]:
    """Return a writer that records people and retracts them again."""

    def write() -> int:
        writes = 0
        while not stop.is_set():
            make.retract(make.make_person(name=f"Person {writes}"))
            writes += 2
            time.sleep(0.002)
        return writes

    return write


def changer(stop: Event, change: Callable[[int], object]) -> Callable[[], int]:
    """Return a writer that makes one change after another."""

    def write() -> int:
        writes = 0
        while not stop.is_set():
            change(writes)
            writes += 1
            time.sleep(0.002)
        return writes

    return write


def rename(number: int) -> None:
    """Change the name of some institution."""
    make.change(random.choice(list(InstitutionName.objects.all())), text=f"Name {number}")


def move(number: int) -> None:
    """Give some institution another slug, and people another name."""
    make.change(random.choice(list(Institution.objects.all())), slug=make.slug("body"))
    make.change(Person.objects.earliest("id"), name=f"Person {number}")


def relate(number: int) -> None:
    """Retract some relation and record another."""
    relation = random.choice(list(Relation.objects.all()))
    subject, object = relation.subject, relation.object
    make.retract(relation)
    make.make_relation(subject, "part_of", object, note=str(number))


class Reader:
    """Someone who asks about recorded revisions and instants, and asks again."""

    def __init__(self, stop: Event) -> None:
        self.stop, self.api = stop, APIClient()
        self.first: dict[str, tuple[int, bytes]] = {}
        self.changed: list[str] = []
        self.again = 0

    def read(self) -> None:
        """Ask until there were re-asks enough, then everything once more; writers stop then, or at a failure."""
        with ExitStack() as at_the_end:
            at_the_end.callback(self.stop.set)
            while self.again < RE_ASKS // 2:
                self.ask(
                    random.choice(list(self.first))
                    if self.first and random.random() < 0.7
                    else self.new_question()
                )
        for question in list(self.first):
            self.ask(question)

    def new_question(self) -> str:
        """Return a question about a list or a row, at what was the last revision a moment ago."""
        page = self.api.get(f"/api/v1/{random.choice(LISTS)}", {"page_size": 500, "valid_on": "any"})
        clocks, rows = page.json()["clocks"], page.json()["results"]
        known_at = random.choice([clocks["known_at"], clocks["recorded_at"]])
        row = random.choice(rows or [{}])
        address = random.choice([row.get("id"), row.get("slug"), None, None])
        single = f"/{address}?" if address else f"?page_size=500{random.choice(['', '&ordering=-id'])}&"
        return f"{page.wsgi_request.path}{single}known_at={known_at}&valid_on=any"

    def ask(self, question: str) -> None:
        """Ask, and remember the answer or hold it against the one before."""
        response = self.api.get(question)
        answer = (response.status_code, response.content)
        assert response.status_code == 200, response.content
        if question in self.first:
            self.again += 1
            if answer != self.first[question]:
                self.changed.append(question)
        self.first[question] = answer


def test_answers_about_the_past_are_the_same_bytes_while_four_write(own_database: str) -> None:
    fill()
    stop = Event()
    readers = [Reader(stop), Reader(stop)]
    writers = [creator(stop), changer(stop, rename), changer(stop, move), changer(stop, relate)]

    *writes, _, _ = together(*writers, *(reader.read for reader in readers))

    assert sum(reader.again for reader in readers) >= RE_ASKS
    assert all(number > 10 for number in writes)
    assert [question for reader in readers for question in reader.changed] == []
