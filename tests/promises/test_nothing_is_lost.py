"""No acknowledged write is lost, no update is lost, and writers wait for each other instead of failing."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models.signals import post_save
from rest_framework.test import APIClient

from institutions.models import Person, Tenure
from sources import revisions
from sources.history import event_of
from sources.models import Revision
from tests import make
from tests.promises.together import asked, together

pytestmark = pytest.mark.slow


def deadlocks() -> int:
    """Return how many deadlocks the database has had."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_clear_snapshot(), pg_stat_force_next_flush()")
    return int(asked("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))


# Writers of all sorts at once

ROUNDS = 40


def by_form(people: list[Any]) -> Callable[[], None]:
    """Return what the admin does: read some rows, then save them in the order of the form."""

    def save() -> None:
        for number in range(ROUNDS):
            with transaction.atomic():
                for person in random.sample(people, 3):
                    row = Person.objects.get(pk=person.pk)
                    row.name_pinyin = f"form {number}"
                    row.save()

    return save


def by_api(people: list[Any], client: APIClient) -> Callable[[], None]:
    """Return what clients do: change one row with its citation."""

    def change() -> None:
        for number in range(ROUNDS):
            body = {"name_zh": f"api {number}", "citation": {"source": "plan", "locator": f"p. {number}"}}
            response = client.patch(f"/api/v1/people/{random.choice(people).pk}", body, HTTP_IF_MATCH="*")
            assert response.status_code == 200, response.content

    return change


def by_copy(people: list[Any], citation: Any, name: str) -> Callable[[], None]:
    """Return what loads do: copy new rows and update others, many by one statement."""

    def load() -> None:
        for number in range(ROUNDS // 4):
            with transaction.atomic(), connection.cursor() as cursor:
                with cursor.copy(
                    "COPY institutions_person (slug, name, name_zh, name_pinyin, citation_id) FROM STDIN"
                ) as copy:
                    for row in range(50):
                        copy.write_row((f"{name}-{number}-{row}", "Copied", "", "", str(citation.pk)))
                chosen = [person.pk for person in random.sample(people, 5)]
                cursor.execute(
                    "UPDATE institutions_person SET note = %s WHERE id = ANY(%s)", [f"copy {number}", chosen]
                )

    return load


def test_forms_clients_and_loads_never_deadlock(own_database: str) -> None:
    people = [make.make_person() for _ in range(8)]
    citation = make.make_citation(make.make_source(slug="plan"))
    before = revisions.head()
    clients = [make.client_of("editor") for _ in range(2)]

    together(
        by_form(people), by_form(people), by_api(people, clients[0]), by_api(people, clients[1]),
        by_copy(people, citation, "one"), by_copy(people, citation, "other"),
    )  # fmt: skip

    assert deadlocks() == 0
    assert Person.objects.filter(name="Copied").count() == 2 * (ROUNDS // 4) * 50
    assert Revision.objects.count() == revisions.head() > before + 2 * (ROUNDS // 4)
    copied = event_of(Person).objects.filter(name="Copied").values("id", "revision")
    assert len({(row["id"], row["revision"]) for row in copied}) == copied.count() == 2 * (ROUNDS // 4) * 50


# Increments

WRITERS, INCREMENTS = 8, 50


class Counter:
    """A client that counts up the sequence of a tenure, by what it has seen."""

    def __init__(self, path: str) -> None:
        self.path, self.client = path, make.client_of("editor")
        self.refused = 0

    def count(self) -> None:
        """Count up, and begin anew from what is there if another was faster."""
        seen = self.client.get(self.path)
        for _ in range(INCREMENTS):
            seen = self.next(seen)

    def next(self, seen: Any) -> Any:
        """Return the answer to the change of what was `seen`."""
        while True:
            body = {"sequence": seen.json()["sequence"] + 1}
            answer = self.client.patch(self.path, body, HTTP_IF_MATCH=seen["ETag"])
            if answer.status_code == 200:
                return answer
            assert answer.status_code == 412, answer.content
            self.refused += 1
            time.sleep(random.random() * 0.15)
            seen = self.client.get(self.path)


def test_no_update_is_lost(own_database: str) -> None:
    tenure = make.make_tenure(sequence=0)
    counters = [Counter(f"/api/v1/tenures/{tenure.pk}") for _ in range(WRITERS)]

    together(*(counter.count for counter in counters))

    assert sum(counter.refused for counter in counters) > 0
    assert Tenure.objects.get(pk=tenure.pk).sequence == WRITERS * INCREMENTS
    told = event_of(Tenure).objects.filter(id=tenure.pk).order_by("pgh_id").values_list("sequence", flat=True)
    assert list(told) == list(range(WRITERS * INCREMENTS + 1))


def test_tag_of_a_change_does_not_cover_what_another_changes_right_after_it(
    own_database: str, editor: APIClient
) -> None:
    tenure = make.make_tenure(sequence=0)
    path = f"/api/v1/tenures/{tenure.pk}"
    seen = make.seen(editor, path)

    with right_after_the_next_write(lambda: make.change(Tenure.objects.get(pk=tenure.pk), sequence=7)):
        answer = editor.patch(path, {"sequence": 1}, HTTP_IF_MATCH=seen)

    assert answer.json()["sequence"] == 1
    assert editor.patch(path, {"sequence": 2}, HTTP_IF_MATCH=answer["ETag"]).status_code == 412
    assert Tenure.objects.get(pk=tenure.pk).sequence == 7


@contextmanager
def right_after_the_next_write(change: Callable[[], object]) -> Iterator[None]:
    """Let another connection make `change` at the moment at which the next write of a tenure is committed."""

    def saved(**_: Any) -> None:
        post_save.disconnect(saved, sender=Tenure)
        transaction.on_commit(lambda: together(change))

    post_save.connect(saved, sender=Tenure)
    try:
        yield
    finally:
        post_save.disconnect(saved, sender=Tenure)
