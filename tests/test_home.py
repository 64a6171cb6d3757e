"""The start page: what it says, what it compares, what it costs."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from config import pages
from config.urls import RESOURCES
from institutions.models import ChangeEvent, Institution
from tests import make

pytestmark = pytest.mark.django_db

EVE, DAY = dt.date(2023, 3, 15), dt.date(2023, 3, 16)


def page(client: Client) -> str:
    response = client.get("/")
    assert response.status_code == 200
    return response.content.decode()


def reform(*bodies: Institution, slug: str | None = None, **dates: Any) -> ChangeEvent:
    """Make an event, of 16 March 2023 unless `dates` say otherwise, with an outcome for each of `bodies`."""
    event = make.make_change_event(
        slug, **(dates or {"date_adopted": "2023-02-28", "date_effective": "2023-03-16"})
    )
    for body in bodies:
        make.make_outcome(event, body)
    return event


def move(body: Institution, old: Institution, new: Institution, type: str = "part_of") -> None:
    """Let `body` stand under `old` until 16 March 2023, and under `new` from then."""
    make.make_relation(body, type, old, valid_from="2018-03", valid_until="2023-03-16", ended="yes")
    make.make_relation(body, type, new, valid_from="2023-03-16")


def shown() -> list[str]:
    turn = pages.turning_point()
    return [body.slug for body in turn.bodies] if turn else []


def test_it_counts_every_resource_and_links_it(client, most):
    html = page(client)

    for name in RESOURCES:
        assert f'href="/api/v1/{name}"' in html
    assert re.search(r">institutions</a></th><td[^>]*>1</td>", html)
    assert [held.rows for held in pages.holdings() if held.resource == "names"] == [2]
    assert all(held.about for held in pages.holdings())


@pytest.mark.parametrize(
    "address", ["/api/v1", "/api/v1/docs", "/api/v1/openapi.json", "/admin/", "/problems"]
)
def test_it_leads_on(client, address):
    assert f'href="{address}"' in page(client)


def test_it_names_revision_time_release_and_licence(client, most, settings):
    last = connection_value("SELECT number FROM sources_revision ORDER BY number DESC LIMIT 1")
    html = page(client)

    assert f'<a href="/api/v1/revisions/r{last}">r{last}</a>' in html
    assert re.search(r"recorded \d{1,2} \w+ \d{4}, \d\d:\d\d UTC", html)
    assert settings.DATA_RELEASE in html
    assert "CC BY 4.0" in html


def test_every_question_that_it_shows_is_answered(client, most):
    reform(most)
    move(most, make.make_institution(), make.make_institution())

    section = page(client).partition('<dl class="ask">')[2].partition("</dl>")[0]
    questions = [unescape(address) for address in re.findall(r'href="([^"]+)"', section)]

    assert len(questions) == 9
    assert {client.get(address).status_code for address in questions} == {200}


def test_an_empty_registry_has_a_page(client):
    html = page(client)

    assert "nothing is recorded yet" in html
    assert 'class="turn"' not in html


def test_it_compares_the_day_before_with_the_day(client, most):
    group = make.make_institution("group", "Leading Group")
    commission = make.make_institution("commission", "Commission")
    move(most, group, commission, "executive_office_of")
    reform(most)

    turn = pages.turning_point()

    assert turn is not None
    assert turn.days == (EVE, DAY)
    assert [side.ties for side in turn.bodies[0].sides] == [
        [pages.Tie("executive office of", "Leading Group", True)],
        [pages.Tie("executive office of", "Commission", True)],
    ]
    assert "Leading Group" in page(client)


def test_a_body_whose_superiors_stay_is_not_shown(most):
    council = make.make_institution("council", "Council")
    make.make_relation(most, "part_of", council, valid_from="2018-03")
    reform(most)

    assert shown() == []


def test_who_is_over_a_body_by_being_the_subject_counts_too(most):
    market = make.make_institution("market", "Market Regulator")
    make.make_relation(market, "administers", most, valid_until="2023-03-16", ended="yes")
    reform(most)

    turn = pages.turning_point()

    assert turn is not None
    assert turn.bodies[0].sides[0].ties == [pages.Tie("administered by", "Market Regulator", True)]
    assert turn.bodies[0].sides[1].ties == []


def test_a_body_that_the_event_makes_did_not_exist_the_day_before(client, most):
    office = make.make_institution("office", "Office", valid_from="2023-03-16")
    make.make_relation(office, "executive_office_of", most, valid_from="2023-03-16")
    reform(office)

    turn = pages.turning_point()

    assert turn is not None
    assert [side.exists for side in turn.bodies[0].sides] == [False, True]
    assert "not in existence" in page(client)


def test_a_deprecated_relation_does_not_count(most):
    make.make_relation(most, "part_of", valid_until="2023-03-16", ended="yes", standing="deprecated")
    reform(most)

    assert shown() == []


def test_executive_offices_come_first_then_those_that_moved(most):
    old, new = make.make_institution(), make.make_institution()
    born, moved, office = (make.make_institution(slug) for slug in ("a-born", "b-moved", "c-office"))
    make.make_relation(born, "part_of", new, valid_from="2023-03-16")
    move(moved, old, new)
    move(office, old, new, "executive_office_of")
    reform(born, moved, office)

    assert shown() == ["c-office", "b-moved", "a-born"]


def test_the_event_with_most_outcomes_is_chosen(most):
    reform(most, make.make_institution(), slug="larger")
    reform(most, slug="smaller")

    turn = pages.turning_point()

    assert turn is not None
    assert (turn.event.slug, turn.outcomes) == ("larger", 2)


@pytest.mark.parametrize("dates", [{"date_effective": "2023-03"}, {"date_adopted": "2023"}, {}])
def test_an_event_that_is_not_known_to_the_day_is_not_compared(most, dates):
    event = make.make_change_event(**dates)
    make.make_outcome(event, most)

    assert pages.turning_point() is None


def test_at_most_so_many_bodies_are_compared():
    old, new = make.make_institution(), make.make_institution()
    bodies = [make.make_institution() for _ in range(pages.MOST_BODIES + 2)]
    for body in bodies:
        move(body, old, new)
    reform(*bodies)

    assert len(shown()) == pages.MOST_BODIES


def test_the_number_of_queries_does_not_grow_with_the_data(client, most):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            page(client)
        return len(captured)

    old, new = make.make_institution(), make.make_institution()
    move(most, old, new)
    reform(most, slug="first")
    few = queries()
    bodies = [make.make_institution() for _ in range(5)]
    for body in bodies:
        move(body, old, new)
    reform(*bodies, slug="second")

    assert queries() == few
    assert few <= 12


def test_names_are_shown_as_text(client):
    body = make.make_institution("body", "<script>alert(1)</script>")
    move(body, make.make_institution(), make.make_institution())
    reform(body)

    html = page(client)

    assert "<script" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_it_runs_under_the_strict_policy_with_nothing_from_outside(client, most):
    response = client.get("/")
    html = response.content.decode()

    assert "default-src 'self'" in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=|<iframe", html)
    assert re.findall(r'(?:src|rel="stylesheet" href)="([^"]+)"', html) == ["/static/home.css"]
    assert not re.search(r"@import|url\(", (pages.CONTRACT.parents[1] / "assets" / "home.css").read_text())


def connection_value(query: str) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchone()[0]
