"""The feed of changes: everything that was recorded, once, in order, and the same when asked again."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from answers.recorded_diff import MODELS
from config.urls import RESOURCES
from exchange import feed
from exchange.api import changes
from sources import revisions
from tests import make
from tests.make import change, make_institution, make_name, make_person, make_relation, refusals, retract
from tests.promises.together import together

FEED = "/api/v1/changes"


def ask(api: Any, after: str = "r0", **query: Any) -> Any:
    answer = api.get(FEED, {"after": after, **query})
    assert answer.status_code == 200, answer.content
    return answer.json()


def told(document: Any) -> list[tuple[str, str]]:
    return [(entry["kind"], entry["change"]) for entry in document["results"]]


def followed(api: Any, after: str = "r0", **query: Any) -> list[Any]:
    """Return all entries behind a place, page by page."""
    entries, more = [], True
    while more:
        page = ask(api, after, **query)
        entries += page["results"]
        after, more = page["next"], page["more"]
    return entries


def test_each_version_is_told_with_its_row_who_wrote_it_and_why(api, db):
    before = f"r{revisions.head()}"
    most = make_institution("most")
    with revisions.write(actor="anna", reason="It was named wrongly."):
        make_person("wang", "Wang")
    retract(make_name(most, "Office", key="n"))

    told_ = followed(api, before, kind__in="institution,person,institution_name")

    assert [(entry["kind"], entry["change"]) for entry in told_] == [
        ("institution", "created"), ("person", "created"), ("institution_name", "created"), ("institution_name", "retracted"),
    ]  # fmt: skip
    person, gone = told_[1], told_[3]
    assert (person["actor"], person["reason"]) == ("anna", "It was named wrongly.")
    assert person["row"]["slug"] == "wang" and person["row"]["id"] == person["id"]
    assert gone["row"]["text"] == "Office" and gone["row"]["institution_id"] == str(most.pk)


def test_columns_are_told_by_their_names_and_amounts_with_all_their_digits(api, db):
    from tests.make_programs import make_flow

    make_flow("196000000.50", "disbursement")

    [entry] = followed(api, kind="funding_flow")

    assert entry["row"]["amount"] == "196000000.5"
    assert entry["row"].keys() == {field.attname for field in feed.columns_of("funding_flow")}
    assert "revision" not in entry["row"] and "citation_id" in entry["row"]


@pytest.mark.parametrize("size", [1, 2, 3, 500])
def test_pages_of_any_size_tell_the_same(api, db, size):
    with revisions.write():
        most = make_institution("most", "Ministry")
        make_relation(make_institution(), "leads", most)
    change(most, note="changed")
    retract(make_person())

    whole = ask(api, page_size=500)["results"]

    assert len(whole) > 8
    assert followed(api, page_size=size) == whole


def test_the_end_is_a_place_from_which_to_go_on(api, db):
    make_person()
    end = ask(api, page_size=500)
    assert not end["more"] and ask(api, end["next"])["results"] == []

    make_person("later", citation=make.make_citation())

    entry = ask(api, end["next"])["results"][-1]
    assert entry["row"]["slug"] == "later"
    assert ask(api, end["next"]) == ask(api, end["next"])


def test_what_was_known_at_a_revision_is_the_same_for_ever(api, db):
    make_person()
    past = f"r{revisions.head()}"
    before = api.get(FEED, {"after": "r0", "known_at": past}).content

    make_person()

    assert api.get(FEED, {"after": "r0", "known_at": past}).content == before


def test_a_thing_is_followed_with_what_names_it_or_did(api, db):
    most, other = make_institution("most"), make_institution("other")
    name = make_name(most, "Office", kind="alias")
    make_name(other, "Bureau", kind="alias")
    start = f"r{revisions.head()}"
    change(name, institution=other)
    change(name, note="not about most any more")
    change(other, note="never was")

    about = {
        key: [e["row"].get("note") for e in followed(api, start, thing=key)]
        for key in ("institutions:most", str(most.pk))
    }

    assert about["institutions:most"] == about[str(most.pk)] == ["", "not about most any more"]


def test_a_thing_is_found_by_a_slug_that_it_had_and_after_it_was_retracted(api, db):
    most = change(make_institution("most"), slug="ministry")
    retract(most)

    assert [e["change"] for e in followed(api, thing="institutions:most")] == [
        "created",
        "changed",
        "retracted",
    ]


def test_an_actor_is_followed(api, db):
    with revisions.write(actor="anna"):
        make_person()
    make_person()

    assert {entry["actor"] for entry in followed(api, actor="anna")} == {"anna"}
    assert followed(api, actor="nobody") == []


def test_a_narrowed_page_that_looked_at_enough_is_short_but_not_the_end(api, db, monkeypatch):
    monkeypatch.setattr(feed, "MOST_ENTRIES", 3)
    for _ in range(4):
        make_person()
    with revisions.write(actor="anna"):
        make_person()

    first = ask(api, actor="anna")

    assert first["results"] == [] and first["more"]
    assert {entry["kind"] for entry in followed(api, actor="anna")} >= {"person"}


def test_a_page_is_bounded_in_bytes_but_has_an_entry(db):
    for number in range(3):
        make_person(note=str(number) * 1000)

    page = feed.page(feed.Place(0), feed.Asked(("person",)), until=revisions.head(), most_bytes=2500)
    least = feed.page(feed.Place(0), feed.Asked(("person",)), until=revisions.head(), most_bytes=1)

    assert (len(page.entries), page.more) == (1, True)
    assert (len(least.entries), least.more) == (1, True)


@pytest.mark.parametrize(
    ("query", "refused"),
    [
        ({}, ("required", "after")),
        ({"after": "12"}, ("invalid_cursor", "after")),
        ({"after": "r1.0123456789ab.nothing.1"}, ("invalid_cursor", "after")),
        ({"after": "r\u0661"}, ("invalid_cursor", "after")),
        ({"after": "r999999999999999999"}, ("unknown_revision", "after")),
        ({"after": "r0", "kind": "nothing"}, ("invalid_choice", "kind")),
        ({"after": "r0", "thing": "institutions:nothing"}, ("does_not_exist", "thing")),
        ({"after": "r0", "thing": "nothing"}, ("invalid_value", "thing")),
        ({"after": "r0", "page_size": "501"}, ("max_value", "page_size")),
        ({"after": "r0", "wait": "21"}, ("max_value", "wait")),
        ({"after": "r0", "wait": "1", "known_at": "r0"}, ("not_together", "wait")),
        ({"after": "r0", "kind": "person", "kind__in": "tour"}, ("not_together", "kind")),
    ],
)
def test_what_cannot_be_followed_is_refused_by_name(api, db, query, refused):
    answer = api.get(FEED, query)

    assert answer.status_code == 400
    assert refusals(answer) == [refused]


def test_a_place_of_another_history_is_gone(api, db):
    make_person()
    page = ask(api, page_size=1)
    number, mark, *rest = page["next"].split(".")
    forged = ".".join([number, "0" * 12, *rest])

    for after in (forged, f"r{revisions.head() + 1}.{mark}"):
        answer = api.get(FEED, {"after": after})
        assert (answer.status_code, answer.json()["code"]) == (410, "cursor_gone")


def test_a_page_costs_a_fixed_number_of_queries(api, db):
    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            ask(api)
        return len(queries)

    make_person()
    few = count()
    for _ in range(3):
        make_relation()

    assert few == count() <= 7


# Waiting


def test_who_waits_is_answered_when_something_is_recorded(own_database):
    client = APIClient()
    end = ask(client, page_size=500)["next"]

    def write() -> float:
        time.sleep(0.4)
        make_person()
        return time.monotonic()

    def wait() -> float:
        page = ask(client, end, wait=10, kind="person")
        assert told(page) == [("person", "created")]
        return time.monotonic()

    written, answered = together(write, wait)

    assert 0 <= answered - written < 1.5


def test_who_waits_in_vain_is_answered_in_time_and_holds_no_transaction(own_database):
    client = APIClient()

    def states() -> set[str]:
        time.sleep(0.5)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT state FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()",
                [own_database],
            )
            return {state for (state,) in cursor.fetchall() if state}

    def wait() -> tuple[Any, float]:
        began = time.monotonic()
        return ask(client, wait=1), time.monotonic() - began

    seen, (page, took) = together(states, wait)

    assert page["results"] == [] and not page["more"]
    assert 0.9 < took < 3
    assert seen == {"idle"}


def test_where_many_wait_one_more_is_answered_at_once(api, db, monkeypatch):
    monkeypatch.setattr(changes, "_waiting", threading.BoundedSemaphore(1))
    end = ask(api, page_size=500)["next"]
    with changes.waiting() as free:
        assert free
        began = time.monotonic()
        ask(api, end, wait=5)

    assert time.monotonic() - began < 1


# A copy


RESOURCE_OF = {view.queryset.model: name for name, view in RESOURCES.items() if name != "revisions"}


class Mirror:
    """A copy of the registry that knows only what the feed tells: rows by kind and id."""

    def __init__(self) -> None:
        self.after, self.rows = "r0", {}

    def follow(self, api: Any, **query: Any) -> bool:
        """Take in one page; say whether there is more."""
        page = ask(api, self.after, **query)
        for entry in page["results"]:
            key = entry["kind"], entry["id"]
            if entry["change"] == "retracted":
                del self.rows[key]
            else:
                assert (entry["change"] == "changed") == (key in self.rows)
                self.rows[key] = entry["row"]
        self.after = page["next"]
        return page["more"]

    def of(self, kind: str) -> bytes:
        """Return the rows of a kind as bytes, by id."""
        return as_bytes(row for (each, _), row in sorted(self.rows.items()) if each == kind)


def as_bytes(rows: Any) -> bytes:
    return b"\n".join(json.dumps(row, sort_keys=True, ensure_ascii=False).encode() for row in rows)


def flat(kind: str, document: Any, places: dict[Any, str]) -> dict[str, Any]:
    """Return what the API shows of a row in the form of the feed: for each reference the id that it shows.

    A citation is shown as a place in a source; `places` says which citation of the copy that is.
    """
    row = {}
    for field in feed.columns_of(kind):
        if field.name not in document:
            continue
        shown = document[field.name]
        if field.name == "citation":
            row[field.attname] = places[shown["source"]["id"], shown["locator"]]
        else:
            row[field.attname] = shown["id"] if field.is_relation and shown is not None else shown
    return row


def listed(api: Any, resource: str) -> list[Any]:
    """Return all rows of a resource as the API lists them, by id."""
    rows, url, query = [], f"/api/v1/{resource}", {"page_size": 500}
    view = RESOURCES[resource]
    for name in ("valid_on", "standing"):
        if name in view.list_filter.base_filters:
            query[name] = "any"
    while url:
        answer = api.get(url, query)
        assert answer.status_code == 200, answer.content
        page, query = answer.json(), {}
        rows += page["results"]
        url = page["next"]
    return sorted(rows, key=lambda row: row["id"])


def agrees_with_the_api(mirror: Mirror, api: Any) -> int:
    """Compare the copy with the lists of the API, byte for byte; return how many rows were compared."""
    compared = 0
    places = {(r["source_id"], r["locator"]): r["id"] for (k, _), r in mirror.rows.items() if k == "citation"}
    for kind, model in MODELS.items():
        if model not in RESOURCE_OF:
            continue
        documents = listed(api, RESOURCE_OF[model])
        shown = [flat(kind, document, places) for document in documents]
        held = [row for (each, _), row in sorted(mirror.rows.items()) if each == kind]
        columns = set(shown[0]) if shown else set()
        assert as_bytes({c: row[c] for c in sorted(columns)} for row in held) == as_bytes(shown), kind
        compared += len(shown)
    return compared


def agrees_with_the_tables(mirror: Mirror) -> None:
    """Compare the copy with every tracked table, byte for byte, parts and further citations included."""
    for kind, model in MODELS.items():
        columns = ", ".join(f'h."{f.column}" AS "{f.attname}"' for f in feed.columns_of(kind))
        exact = feed._document(kind)
        assert columns
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT ({exact})::text FROM public.{model._meta.db_table} h ORDER BY h.id")
            assert mirror.of(kind) == as_bytes(json.loads(document) for (document,) in cursor.fetchall()), (
                kind
            )


def test_a_copy_made_from_the_feed_under_concurrent_writers_is_the_registry(own_database):
    writers, rounds = 3, 8
    clients = [make.client_of("editor") for _ in range(writers)]
    shared = make_institution("shared", "Ministry", "科学技术部")
    running = threading.Semaphore(0)
    mirrors: list[Mirror] = []

    def writer(number: int) -> Any:
        def work() -> None:
            try:
                write()
            finally:
                running.release()

        def write() -> None:
            client, random = clients[number], __import__("random").Random(number)
            cited = {"citation": {"source": shared.citation.source.slug, "locator": f"p. {number}"}}
            made: list[str] = []
            for turn in range(rounds):
                act = random.choice(["make", "make", "end", "retract", "shared", "many"])
                if act == "end" and made:
                    path = random.choice(made)
                    answer = client.patch(path, {"valid_until": "2024", "ended": "yes"}, HTTP_IF_MATCH="*")
                elif act == "retract" and made:
                    answer = client.delete(made.pop(), HTTP_IF_MATCH="*")
                elif act == "shared":
                    answer = client.patch(
                        "/api/v1/institutions/shared", {"note": f"{number}.{turn}"}, HTTP_IF_MATCH="*"
                    )
                elif act == "many":
                    with revisions.write(actor="bulk"):
                        for _ in range(5):
                            make_relation(make_institution(), "supervises", shared)
                    continue
                else:
                    further = [
                        {
                            "source": shared.citation.source.slug,
                            "locator": f"{number}-{turn}",
                            "stance": "supports",
                        }
                    ]
                    answer = client.post(
                        "/api/v1/names",
                        {
                            "institution": "shared",
                            "text": f"名 {number}.{turn}",
                            "lang": "en",
                            "kind": "alias",
                            **cited,
                            "further_citations": further,
                        },
                    )
                    made.append(answer.get("Location", ""))
                assert answer.status_code < 300, answer.content

        return work

    def follower(**query: Any) -> Any:
        def work() -> None:
            mirror, api, left = Mirror(), APIClient(), writers
            mirrors.append(mirror)
            while left:
                more = mirror.follow(api, **query)
                if not more and running.acquire(blocking=False):
                    left -= 1
                    if not left:
                        for _ in range(writers):
                            running.release()
            while mirror.follow(api, **query):
                pass

        return work

    together(*map(writer, range(writers)), follower(page_size=7))
    together(follower(page_size=100))

    live, later = mirrors
    assert live.rows == later.rows
    agrees_with_the_tables(live)
    assert agrees_with_the_api(live, APIClient()) > 5
    connections.close_all()


# One revision


def test_what_a_revision_changed_is_shown_field_by_field(api, db):
    name = make_name(text="Office")
    change(name, text="Bureau")
    number = revisions.head()

    answer = api.get(f"/api/v1/revisions/r{number}/changes").json()

    assert answer["revision"]["number"] == number
    [counted] = answer["counts"]
    assert (counted["kind"], counted["changed"], counted["created"]) == ("institution_name", 1, 0)
    [row] = answer["results"]
    assert row["fields"] == [{"field": "text", "before": "Office", "after": "Bureau"}]


def test_what_a_revision_changed_comes_in_pages_of_the_kinds_asked_for(api, db):
    with revisions.write():
        for _ in range(3):
            make_person()
        make_institution()
    path = f"/api/v1/revisions/{revisions.head()}/changes"

    page = api.get(path, {"kind": "person", "page_size": 2}).json()

    assert len(page["results"]) == 2
    assert [row["kind"] for row in api.get(page["next"]).json()["results"]] == ["person"]


@pytest.mark.parametrize("number", ["r999999", "nothing", "r", "99999999999999999999", "r0"])
def test_there_are_no_changes_of_a_revision_that_there_is_not(api, db, number):
    assert api.get(f"/api/v1/revisions/{number}/changes").status_code == 404
