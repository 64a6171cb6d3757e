"""Lists by pages: every row once, in order, at one revision, by a fixed number of queries."""

from __future__ import annotations

import time
from itertools import chain
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_filters import DateFilter, NumberFilter
from rest_framework.test import APIClient

from config.urls import RESOURCES
from programs.api.filters import PartialDateFilter
from sources.models import Revision
from tests import make

LISTED = {name: view for name, view in RESOURCES.items() if name != "revisions"}
every_list = pytest.mark.parametrize("resource", sorted(LISTED))
every_order = pytest.mark.parametrize(
    ("resource", "ordering"),
    [
        (name, f"{way}{order}")
        for name, view in sorted(LISTED.items())
        for order in ("id", *view.orders)
        for way in ("", "-")
    ],
)


def make_rows(resource: str, number: int = 3) -> None:
    """Make some rows of a resource; of areas, ones that differ in slug."""
    model = LISTED[resource].serializer_class.Meta.model
    for place in range(number):
        make.make_jurisdiction(f"area-{place}") if resource == "jurisdictions" else make.ROWS[model]()


def page(api: APIClient, address: str, **parameters: Any) -> Any:
    """Return the page at an address."""
    response = api.get(address, parameters or None)
    assert response.status_code == 200, response.content
    return response.json()


def pages(api: APIClient, address: str, way: str = "next") -> list[list[str]]:
    """Return the ids on each page from `address` on, in reading order."""
    found = []
    while address:
        shown = page(api, address)
        found.append([row["id"] for row in shown["results"]])
        address = shown[way]
    return found


def flat(found: list[list[str]]) -> list[str]:
    """Return the ids of all pages in one list."""
    return list(chain.from_iterable(found))


def last_page(api: APIClient, address: str) -> str:
    """Return the address of the last page."""
    while following := page(api, address)["next"]:
        address = following
    return address


@every_order
def test_pages_show_every_row_once_in_order_both_ways(
    db: None, api: APIClient, resource: str, ordering: str
) -> None:
    make_rows(resource)
    whole = pages(api, f"/api/v1/{resource}?ordering={ordering}&valid_on=any")
    first = f"/api/v1/{resource}?ordering={ordering}&valid_on=any&page_size=2"

    forwards = pages(api, first)
    backwards = pages(api, last_page(api, first), "previous")

    assert [flat(forwards)] == whole
    assert forwards == backwards[::-1]


@pytest.mark.parametrize(
    ("ordering", "born"),
    [
        ("born", ["1949", "1950-05", "1950-05", None, None]),
        ("-born", ["1950-05", "1950-05", "1949", None, None]),
    ],
)
def test_rows_without_a_value_come_last_and_ties_go_by_id(
    db: None, api: APIClient, ordering: str, born: list[str | None]
) -> None:
    for year in (None, "1950-05", "1949", None, "1950-05"):
        make.make_person(born=year)

    shown = page(api, "/api/v1/people", ordering=ordering)["results"]

    assert [row["born"] for row in shown] == born
    assert shown[3]["id"] < shown[4]["id"]
    for size in (1, 2, 3):
        assert flat(pages(api, f"/api/v1/people?ordering={ordering}&page_size={size}")) == [
            row["id"] for row in shown
        ]
        walked_back = pages(
            api, last_page(api, f"/api/v1/people?ordering={ordering}&page_size={size}"), "previous"
        )
        assert flat(walked_back[::-1]) == [row["id"] for row in shown]


def test_pages_are_of_the_revision_of_the_first(db: None, api: APIClient) -> None:
    people = [make.make_person(name="Before") for _ in range(4)]
    first = page(api, "/api/v1/people", page_size=2)
    make.change(people[2], name="After")
    make.retract(people[3])
    make.make_person()

    second = page(api, first["next"])

    assert [row["name"] for row in second["results"]] == ["Before", "Before"]
    assert second["clocks"]["known_at"] == first["clocks"]["known_at"]
    assert second["next"] is None


def test_pages_are_of_the_day_of_the_first(db: None, api: APIClient) -> None:
    make_rows("relations")
    first = page(api, "/api/v1/relations", page_size=1)

    assert page(api, first["next"])["clocks"]["valid_on"] == first["clocks"]["valid_on"]


def test_first_page_has_none_before_it_and_the_last_none_after(db: None, api: APIClient) -> None:
    make_rows("people")
    first = page(api, "/api/v1/people", page_size=2)
    second = page(api, first["next"])

    assert first["previous"] is None
    assert second["next"] is None
    assert page(api, second["previous"])["results"] == first["results"]


def test_list_of_nothing_is_one_empty_page(db: None, api: APIClient) -> None:
    document = page(api, "/api/v1/people", count="true")

    assert (document["results"], document["next"], document["previous"], document["count"]) == (
        [],
        None,
        None,
        0,
    )


def test_page_holds_a_hundred_rows_unless_asked(db: None, api: APIClient) -> None:
    for number in range(101):
        Revision.objects.create(number=1000 + number, recorded_at="2024-01-01T00:00:00Z")

    assert len(page(api, "/api/v1/revisions")["results"]) == 100
    assert len(page(api, "/api/v1/revisions", page_size=101)["results"]) == 101


@pytest.mark.parametrize("size", ["0", "-1", "501", "1e2", "ten", "٣", "100000000000000000000000"])
def test_page_size_is_a_number_up_to_500(db: None, api: APIClient, size: str) -> None:
    response = api.get("/api/v1/people", {"page_size": size})

    assert response.status_code == 400
    assert make.refusals(response) == [("invalid_page_size", "page_size")]


def test_rows_are_counted_only_if_asked(db: None, api: APIClient) -> None:
    make_rows("people")

    assert "count" not in page(api, "/api/v1/people")
    assert page(api, "/api/v1/people", count="true", page_size=1)["count"] == 3
    assert make.refusals(api.get("/api/v1/people", {"count": "yes"})) == [("invalid_boolean", "count")]


@pytest.mark.parametrize("ordering", ["nam", "revision", "--name", "name,slug", "citation__source__slug"])
def test_order_is_one_of_those_declared(db: None, api: APIClient, ordering: str) -> None:
    assert make.refusals(api.get("/api/v1/people", {"ordering": ordering})) == [
        ("invalid_ordering", "ordering")
    ]


# Cursors


def cursor_of(api: APIClient, address: str) -> str:
    """Return the cursor to the page after the one at `address`."""
    make_rows("people")
    return str(page(api, address)["next"]).split("cursor=")[1].split("&")[0]


@pytest.mark.parametrize(
    "query", ["ordering=name&", "q=Wang&", "valid_on=2023-01-01&", "known_at=r1&", "min_confidence=low&"]
)
def test_cursor_belongs_to_its_query(db: None, api: APIClient, query: str) -> None:
    cursor = cursor_of(api, "/api/v1/people?page_size=1")

    response = api.get(f"/api/v1/people?{query}page_size=1&cursor={cursor}")

    assert response.status_code == 400
    assert make.refusals(response) == [("invalid_cursor", "cursor")]


def test_cursor_takes_another_page_size(db: None, api: APIClient) -> None:
    cursor = cursor_of(api, "/api/v1/people?page_size=1")

    assert len(page(api, f"/api/v1/people?page_size=2&cursor={cursor}")["results"]) == 2


@pytest.mark.parametrize("place", [0, 5, 20, -1])
def test_cursor_that_was_tampered_with_is_refused(db: None, api: APIClient, place: int) -> None:
    cursor = list(cursor_of(api, "/api/v1/people?page_size=1"))
    cursor[place] = "A" if cursor[place] != "A" else "B"

    assert make.refusals(api.get(f"/api/v1/people?page_size=1&cursor={''.join(cursor)}")) == [
        ("invalid_cursor", "cursor")
    ]


def test_same_page_is_the_same_bytes_for_ever(db: None, api: APIClient) -> None:
    make_rows("people")
    head = Revision.objects.first().pk
    address = f"/api/v1/people?page_size=1&known_at=r{head}&valid_on=any"
    before = api.get(address).content

    time.sleep(1.1)

    assert api.get(address).content == before


def test_canonical_address_of_a_later_page_leads_to_it(db: None, api: APIClient) -> None:
    make_rows("people")
    second = api.get(page(api, "/api/v1/people", page_size=1)["next"])

    again = api.get(second["Content-Location"])

    assert again.status_code == 200, again.content
    assert again.json()["results"] == second.json()["results"]


# Filters


def test_parameter_that_there_is_not_is_refused_with_the_nearest(db: None, api: APIClient) -> None:
    response = api.get("/api/v1/people", {"slugg": "wang"})

    assert make.refusals(response) == [("unknown_parameter", "slugg")]
    assert "slug" in response.json()["errors"][0]["detail"]


def test_things_are_found_by_slug_or_id_one_or_several(db: None, api: APIClient) -> None:
    one, other = make.make_relation(), make.make_relation()
    make.make_relation()

    def found(**parameters: Any) -> set[str]:
        return {row["id"] for row in page(api, "/api/v1/relations", **parameters)["results"]}

    assert found(subject=one.subject.slug) == found(subject=one.subject_id) == {str(one.pk)}
    assert found(subject__in=f"{one.subject.slug},{other.subject_id}") == {str(one.pk), str(other.pk)}
    assert found(id__in=f"{one.pk},{other.pk}") == {str(one.pk), str(other.pk)}
    assert found(subject="nobody") == set()


def test_several_values_are_at_most_a_hundred(db: None, api: APIClient) -> None:
    response = api.get("/api/v1/people", {"slug__in": ",".join(f"p{n}" for n in range(101))})

    assert make.refusals(response) == [("too_many_values", "slug__in")]


def test_row_found_by_several_names_is_shown_once(db: None, api: APIClient) -> None:
    institution = make.make_institution(name="Ministry of Science", name_zh="科学技术部")
    make.make_name(institution, "Science Ministry", kind="alias")

    assert [row["id"] for row in page(api, "/api/v1/institutions", q="science")["results"]] == [
        str(institution.pk)
    ]
    assert [row["id"] for row in page(api, "/api/v1/institutions", q="技术")["results"]] == [
        str(institution.pk)
    ]


@every_list
def test_every_filter_of_a_list_can_be_asked(db: None, api: APIClient, resource: str) -> None:
    make_rows(resource, 1)
    given = {
        "id__in": "01932c07-5ba6-7d4e-a9ac-0123456789ab", "known_at": "r0", "valid_on": "2023-01-01", "published_by": "2023-01-01",
        "min_confidence": "low", "standing": "any", "counted_in": "2024", "begun_by": "2023-01-01",
    }  # fmt: skip
    filters = LISTED[resource].list_filter.base_filters

    for name, declared in filters.items():
        choices = dict(
            getattr(declared.field, "choices", [])
            or getattr(getattr(declared.field, "each", None), "choices", [])
        )
        value = given.get(name) or next((code for code in choices if code), some(declared))
        assert api.get(f"/api/v1/{resource}", {name: value}).status_code == 200, name


def some(declared: Any) -> str:
    """Return a value that a parameter without choices takes."""
    match declared:
        case NumberFilter():
            return "2024"
        case DateFilter():
            return "2023-01-01"
        case PartialDateFilter():
            return "2024"
    return "some"


# How many queries


def statements(queries: CaptureQueriesContext) -> list[str]:
    """Return what the queries of a read were about, in order, without those that open and close it."""
    kinds = {
        "row_to_json": "documents",
        "revision_resolve": "resolve",
        "revision_look_forward": "",
        "SAVEPOINT": "",
    }
    found = [next((kind for mark, kind in kinds.items() if mark in query["sql"]), "ids") for query in queries]
    return [kind for kind in found if kind]


@every_list
def test_list_costs_one_statement_whatever_its_size(db: None, api: APIClient, resource: str) -> None:
    make_rows(resource, 4)

    for size in (1, 100):
        with CaptureQueriesContext(connection) as queries:
            page(api, f"/api/v1/{resource}", page_size=size)
        assert statements(queries) == ["documents"], [q["sql"] for q in queries]


@every_list
def test_list_in_an_order_costs_three_statements_whatever_its_size(
    db: None, api: APIClient, resource: str
) -> None:
    make_rows(resource, 4)

    for size in (1, 100):
        with CaptureQueriesContext(connection) as queries:
            page(api, f"/api/v1/{resource}", page_size=size, ordering="-id", valid_on="any")
        assert statements(queries) == ["resolve", "ids", "documents"], [q["sql"] for q in queries]


@every_list
def test_list_of_the_past_costs_two_statements_whatever_its_size(
    db: None, api: APIClient, resource: str
) -> None:
    make_rows(resource, 4)
    known_at = f"r{Revision.objects.first().pk - 1}"

    for size in (1, 100):
        with CaptureQueriesContext(connection) as queries:
            page(api, f"/api/v1/{resource}", known_at=known_at, page_size=size)
        assert statements(queries) == ["resolve", "documents"], [q["sql"] for q in queries]


@every_list
def test_single_row_costs_one_statement(db: None, api: APIClient, resource: str) -> None:
    make_rows(resource, 1)
    row = page(api, f"/api/v1/{resource}", valid_on="any")["results"][0]

    with CaptureQueriesContext(connection) as queries:
        page(api, f"/api/v1/{resource}/{row['id']}")

    assert statements(queries) == ["documents"], [q["sql"] for q in queries]


def test_thing_with_all_that_it_nests_costs_one_statement(db: None, api: APIClient) -> None:
    institution = make.make_institution("most", "Ministry", "部")
    for _ in range(3):
        (
            make.make_relation(institution, "leads", make.make_institution()),
            make.make_tenure(post=make.make_post(institution)),
        )
        make.make_further(make.make_identifier(institution))

    with CaptureQueriesContext(connection) as queries:
        page(api, "/api/v1/institutions/most")

    assert statements(queries) == ["documents"]


# Lists of which little is part of the answer


@pytest.fixture
def long_past(db: None) -> list[str]:
    """Locations of which 1,100 are over and those in the middle and at the end hold; the ids of these in order."""
    first, held = make.make_location(valid_until="2020"), []
    over = (
        "INSERT INTO institutions_location (institution_id, jurisdiction_id, citation_id, valid_until, ended)"
        " SELECT institution_id, jurisdiction_id, citation_id, valid_until, ended FROM institutions_location, generate_series(1, 550)"
        " WHERE id = %s"
    )
    for _ in range(2):
        with connection.cursor() as cursor:
            cursor.execute(over, [first.pk])
        held.append(str(make.make_location(valid_from="2020").pk))
    return sorted(held)


@pytest.mark.parametrize("size", [1, 2, 100])
def test_rows_that_are_far_apart_are_found(api: APIClient, long_past: list[str], size: int) -> None:
    first = f"/api/v1/locations?page_size={size}"

    forwards = pages(api, first)

    assert flat(forwards) == long_past
    assert pages(api, last_page(api, first), "previous")[::-1] == forwards
