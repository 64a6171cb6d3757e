"""The details of things lead to the questions that are asked at their own addresses."""

from __future__ import annotations

import pytest

from config.urls import PARTS, QUESTIONS
from tests.make import make_change_event, make_institution, make_person, make_post
from tests.make_programs import make_program

MAKERS = {
    "institutions": make_institution,
    "people": make_person,
    "posts": lambda slug: make_post(slug=slug),
    "change-events": make_change_event,
    "programs": lambda slug: make_program(slug=slug),
}
ASKED = {
    name: {address.rpartition("/")[2] for address in QUESTIONS if address.startswith(f"{name}/<id>/")}
    | ({PARTS[name].part} if name in PARTS else set())
    for name in MAKERS
}


@pytest.mark.parametrize("resource", MAKERS)
def test_a_thing_leads_to_all_that_is_asked_about_it(api, db, resource):
    row = MAKERS[resource]("the-one")

    links = api.get(f"/api/v1/{resource}/{row.pk}").json()["links"]

    assert links == {name: f"/api/v1/{resource}/the-one/{name}" for name in ASKED[resource]}
    assert {api.get(path).status_code for path in links.values()} == {200}


def test_nothing_else_is_asked_about_a_thing():
    about = {address.partition("/<id>/")[0] for address in QUESTIONS if "/<id>/" in address}

    assert about - {"revisions"} <= MAKERS.keys()
