"""What SQL makes of a row is what its serializer declares: the same keys in order, types and values.

Checked on the data set and on rows made by hand, each against the declared fields and the ORM.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson
import pytest
from django.db import transaction
from rest_framework import serializers
from rest_framework.test import APIClient

from config.urls import RESOURCES
from exchange.loading import load
from exchange.loading.yaml_files import read_folder
from institutions.models import Institution
from programs.api.statements import SubjectsField
from programs.api.totals import FlowTotals
from programs.models import FundingFlow, GuidelineStatus
from sources import revisions
from sources.api.clocks import ClocksSerializer
from sources.api.decimals import shortest
from sources.api.projection import Computed, References, Rows
from sources.api.references import Ref, RefList, address_of
from sources.api.serializers import CitationField, FurtherCitationsField
from sources.planning import analyze
from tests import make, make_programs

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
SAMPLE = 30
ROWS_OF = {
    "holders": "tenures",
    "predecessors": "predecessions",
    "successors": "successions",
    "guidelines": "guidelines_in_force",
}
"""Names of nested rows where the ORM has another."""
ORDERS = {"steps": ["number"]}
"""Orders of rows without an id, where it is not that of their making."""

every_resource = pytest.mark.parametrize("resource", sorted(RESOURCES))


@pytest.fixture(scope="module", autouse=True)
def registry(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Hold the data set, and for each resource rows made by hand, for the tests of this module."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(read_folder(FIXTURES))
        make_by_hand()
        analyze()
        yield
        transaction.set_rollback(True)


def make_by_hand() -> None:
    """Make a row of each kind and one thing of each kind with all that it nests, citations of both stances included."""
    for kind in make.ROWS.values():
        further = make if kind.__module__ == make.__name__ else make_programs
        further.make_further(row) if hasattr(row := kind(), "further_citations") else None
    most = make.make_institution(
        "by-hand", "Ministry", "部", valid_from="1998-03", valid_until="2030", note='Said "so" \\ 条块'
    )
    post = make.make_post(most, seats=None, rank=make.make_rank(), valid_from="1998")
    tenure = make.make_tenure(
        post=post, valid_from="2018-03-19", valid_until="2023", term="13th", sequence=2, attested_on="2020-05"
    )
    make.make_further(tenure, stance="disputes"), make.make_further(tenure, stance="supports", published=None)
    (
        make.make_tenure(tenure.person, make.make_post(), claim_key="told twice"),
        make.make_qualification(tenure.person, ford="1.3"),
    )
    make.make_identifier(most, scheme="ror", value="https://ror.org/0zzzzzz99")
    make.make_institution_rank(most), make.make_location(most)
    (
        make.make_relation(most, "leads", make.make_institution()),
        make.make_relation(make.make_institution(), "advises", most),
    )
    received = make.make_responsibility(valid_until="2023-03")
    make.make_responsibility(
        most, received.function, received_from=received, change="receive", valid_from="2023-03"
    )
    event = make.make_change_event(
        issued_by=[most], date_adopted="2023-03", date_effective="2023-03-16", instrument_title_zh="方案"
    )
    make.make_outcome(
        event,
        most,
        type="transfer_function",
        to_institution=make.make_institution(),
        function=received.function,
    )
    make.make_visit(
        tour=make.make_tour(tenure.person, date_end="2023-05-12"), institution=most, date_end="2023-05"
    )
    make.make_jurisdiction_code(
        make.make_jurisdiction("by-hand", code="CN-X", parent=make.make_jurisdiction()), "999999"
    )
    make.make_statement(about=[most, tenure.person, post, event])
    make_programs_by_hand(most)


def make_programs_by_hand(most: Institution) -> None:
    """Make a thing of each kind of the programs app with all that it nests; rivals of one claim included."""
    plan = make_programs.make_priority(issuer=most, issued="2021-03", ford="1.3", stage="pilot")
    make_programs.make_priority(parent=plan)
    make_programs.make_visit_priority(priority=plan)
    above = make_programs.make_program(valid_from="2014-12")
    program = make_programs.make_program("By hand", parent=above, hosts=[make.make_jurisdiction()])
    make_programs.make_program(parent=program)
    make_programs.make_succession(successor=program), make_programs.make_succession(program)
    make_programs.make_role(program, most, detail="steering_body", valid_until="2023-03")
    make_programs.make_role(program, most, role="funding", claim_key="told twice", standing="deprecated")
    make_programs.make_program_priority(program, plan, basis="inferred")
    old = make_programs.make_guideline()
    rules = make_programs.make_guideline(issuers=[most], applies_to=[program], replaces=[old])
    make_programs.make_guideline_status(rules, valid_from="2024-06")
    make_programs.make_guideline_status(rules, "draft", valid_from="2023", valid_until="2024-06")
    make_programs.make_requirement(
        rules, 1, test="participants", parameters={"most": {"basic_research": 6, "pilot": 20}}
    )
    action = make_programs.make_joint_action(program=program, central_share_min="0.25", central_share_max="1")
    make_programs.make_step(action, 2), make_programs.make_step(action, 1, institution=most)
    make_programs.make_challenge(to=[action])
    consultation = make_programs.make_consultation(
        action, central=[most], local=[make.make_institution()], program=program, priority=plan, state="agreed",
        date="2024-05", term_ends="2026", central_amount="0.5", currency="CNY", central_share="0.333333",
    )  # fmt: skip
    with revisions.write(actor=make.ACTOR):
        offer = make_programs.make_offer(consultation, outcome="accepted", key="offer-1")
        make_programs.make_turn(consultation, 1)
        make_programs.make_turn(consultation, 2, offer=offer, state="agreed")
    paid = {"program": program, "consultation": consultation, "joint_action": action, "priority": plan}
    promise = make_programs.make_flow("196000000.50", "outgoing_commitment", **paid)
    make_programs.make_flow(
        "0", date="2024-05-10", fiscal_year_end=None, fulfils=promise, receiver_program=program, **paid
    )
    for claim in ("a", "a"):
        make_programs.make_flow("9007199254740993.01", qualifier="at_least", claim_key=claim, **paid)
    series = make_programs.make_indicator(concept="rd_intensity", unit="percent")
    for vintage in ("preliminary", "final"):
        make_programs.make_observation(series, "-2.640001", claim_key="intensity", vintage=vintage)
    make_programs.make_observation(
        series, "100000000", breakdown="central", institution=most, program=program
    )


def chosen(resource: str, number: int) -> list[Any]:
    """Return rows of a resource: the last ones, which are made by hand, and some at random."""
    rows = list(RESOURCES[resource].queryset.model._default_manager.order_by("pk"))
    by_hand, loaded = rows[-4:], rows[:-4]
    return by_hand + random.sample(loaded, min(len(loaded), number - len(by_hand)))


def asked(resource: str) -> dict[str, str]:
    """Return the parameters with which a list shows rows of any day and standing."""
    taken = RESOURCES[resource].list_filter.base_filters
    return {name: "any" for name in ("valid_on", "standing") if name in taken} | {"page_size": "500"}


@every_resource
def test_lists_are_what_is_declared(api: APIClient, db: None, resource: str) -> None:
    view = RESOURCES[resource]
    takes_ids = "id__in" in view.list_filter.base_filters
    rows = {str(row.pk): row for row in chosen(resource, SAMPLE if takes_ids else 500)}
    narrowed = {"id__in": ",".join(rows)} if takes_ids else {}

    response = api.get(f"/api/v1/{resource}", asked(resource) | narrowed)

    assert response.status_code == 200, response.content
    shown = response.json()["results"]
    assert len(shown) == len(rows)
    for document in shown:
        check(view.serializer_class(), document, rows[str(document.get("id", document.get("number")))])


@every_resource
def test_single_rows_are_what_is_declared(api: APIClient, db: None, resource: str) -> None:
    view = RESOURCES[resource]
    serializer = view.detail_serializer or view.serializer_class

    for row in chosen(resource, 10):
        response = api.get(f"/api/v1/{resource}/{row.pk}", {"valid_on": "any"})
        assert response.status_code == 200, response.content
        document = response.json()
        check_clocks(document.pop("clocks"))
        check(serializer(), document, row)


@every_resource
def test_things_on_a_day_are_what_is_declared(api: APIClient, db: None, resource: str) -> None:
    view = RESOURCES[resource]
    response = api.get(f"/api/v1/{resource}", {"valid_on": "2022-06-01", "page_size": "50"})

    by_id = {str(row.pk): row for row in RESOURCES[resource].queryset.all()}
    for document in response.json()["results"]:
        check(view.serializer_class(), document, by_id[str(document.get("id", document.get("number")))])


CLOCKS = [
    {},
    {"valid_on": "2022-06-01"},
    {"valid_on": "any", "published_by": "2023-06-30"},
    {"valid_on": "2024-06-01", "min_confidence": "high"},
    {"valid_on": "any", "standing": "any", "min_confidence": "medium"},
    {"valid_on": "2023-03-15", "known_at": "r1"},
    {"valid_on": "any", "known_at": "r1", "published_by": "2022-12-31"},
]


@pytest.mark.parametrize("clocks", CLOCKS, ids=str)
@every_resource
def test_list_by_one_statement_is_the_one_by_several(
    api: APIClient, db: None, resource: str, clocks: dict[str, str]
) -> None:
    taken = {
        name: value for name, value in clocks.items() if name in RESOURCES[resource].list_filter.base_filters
    }

    at_once = api.get(f"/api/v1/{resource}", taken | {"page_size": "50"})
    by_several = api.get(f"/api/v1/{resource}", taken | {"page_size": "50", "ordering": "id"})

    assert at_once.status_code == by_several.status_code == 200, at_once.content
    assert at_once.json()["results"] == by_several.json()["results"]
    assert at_once.json()["clocks"] == by_several.json()["clocks"]
    assert (at_once.json()["next"] is None) == (by_several.json()["next"] is None)


def check_clocks(document: dict[str, Any]) -> None:
    """Hold what an answer says of its clocks against its declaration."""
    declared = ClocksSerializer(data=document)
    assert list(document) == list(declared.fields)
    assert declared.is_valid(), declared.errors


def check(serializer: Any, document: dict[str, Any], row: Any) -> None:
    """Hold a document against the declared fields and the row that it shows."""
    fields = {name: field for name, field in serializer.fields.items() if not field.write_only}
    assert list(document) == list(fields)
    for name, field in fields.items():
        try:
            check_value(field, document[name], row)
        except AssertionError as error:
            raise AssertionError(f"{type(serializer).__name__}.{name} of {row!r}: {error}") from error


def check_value(field: Any, value: Any, row: Any) -> None:
    """Hold one value against its field."""
    source = field.source if field.source != "*" else field.field_name
    match field:
        case Rows() if "id" not in field.child.fields:
            for document, one in zip(
                value, getattr(row, source).order_by(*ORDERS.get(source, ["pk"])), strict=True
            ):
                check(field.child, document, one)
        case Rows():
            nested = {str(one.pk): one for one in rows_of(row, ROWS_OF.get(source, source))}
            assert {one["id"] for one in value} == {key for key, one in nested.items() if counts(one)}
            for document in value:
                check(field.child, document, nested[document["id"]])
        case Computed():
            check_type(field.shape, value)
        case CitationField():
            check_place(value, row.citation)
        case FurtherCitationsField():
            further = list(row.further_citations.order_by("pk").select_related("citation__source"))
            assert [place.pop("stance") for place in value] == [one.stance for one in further]
            for place, one in zip(value, further, strict=True):
                check_place(place, one.citation)
        case Ref():
            check_reference(value, getattr(row, source))
        case RefList():
            column = field.key.split(".")[1]
            for one, listed in zip(value, getattr(row, source).order_by("pk"), strict=True):
                check_reference(one, getattr(listed, column.removesuffix("_id")))
        case References():
            things = {str(thing.pk): thing for thing in things_of(row, source)}
            assert {one["id"] for one in value} == things.keys()
            for one in value:
                check_reference(one, things[one["id"]])
        case FlowTotals():
            check_totals(value, row)
        case SubjectsField():
            subjects = sorted(
                [*row.subjects.all(), *row.program_subjects.all()], key=lambda each: str(each.pk)
            )
            for one, subject in zip(value, subjects, strict=True):
                assert list(one) == ["kind", "thing"]
                check_reference(one["thing"], getattr(subject, one["kind"]))
        case serializers.DateTimeField():
            assert dt.datetime.fromisoformat(value) == getattr(row, source)
        case _:
            stored = getattr(row, source)
            assert value == (None if stored is None else field.to_representation(stored))
            check_type(field, value)


def rows_of(row: Any, name: str) -> Any:
    """Return the rows that a document nests as `name`."""
    if name == "guidelines_in_force":
        return GuidelineStatus.objects.filter(status="in_force", guideline__applies_to__program=row)
    return getattr(row, name).all()


def things_of(row: Any, name: str) -> list[Any]:
    """Return the things to which a document refers as `name`, by rows that join them or by their own column."""
    joins = {"replaced_by": "guideline", "challenges": "challenge"}
    listed = getattr(row, name).all()
    return [getattr(join, joins[name]) for join in listed] if name in joins else list(listed)


def check_totals(value: Any, program: Any) -> None:
    """Hold the sums of a program's flows against its flows, one of each claim."""
    sums: dict[tuple[str, str], list[Any]] = {}
    for flow in program.flows.all():
        if counts(flow):
            sums.setdefault((flow.type, flow.currency), []).append(flow)
    assert [(one["type"], one["currency"]) for one in value] == sorted(sums)
    for one in value:
        flows = sums[one["type"], one["currency"]]
        assert Decimal(one["amount"]) == sum(flow.amount for flow in flows)
        assert one["flows"] == len(flows)
        bounds = {flow.qualifier for flow in flows} - {"exact"}
        alike = bounds.pop() if len(bounds) == 1 else "about"
        assert one["qualifier"] == (alike if {flow.qualifier for flow in flows} != {"exact"} else "exact")
        check_type(FlowTotals.shape.child.fields["amount"], one["amount"])


def counts(row: Any) -> bool:
    """Say whether a nested row is shown: of a fact, the best account of its claim."""
    if not hasattr(row, "standing"):
        return True
    return type(row).objects.filter(claim_key=row.claim_key).one_per_claim().filter(pk=row.pk).exists()


def check_type(field: Any, value: Any) -> None:
    """Hold a value against the type that the contract declares for it."""
    if value is None:
        assert field.allow_null
    elif field.read_only:
        field.to_internal_value(value)
    else:
        field.run_validation(value)


def check_place(place: Any, citation: Any) -> None:
    """Hold a place in a source against the citation."""
    assert list(place) == ["source", "locator"]
    assert place["locator"] == citation.locator
    check_reference(place["source"], citation.source)


def check_reference(value: Any, thing: Any) -> None:
    """Hold a reference against the thing that it names."""
    if thing is None:
        assert value is None
        return
    assert list(value) == ["id", "slug", "name"]
    assert (value["id"], value["slug"]) == (str(thing.pk), getattr(thing, address_of(type(thing))))
    assert value["name"] in names_of(thing)


def names_of(thing: Any) -> list[str]:
    """Return what a reference may call a thing."""
    if isinstance(thing, Institution):
        return [*thing.names.values_list("text", flat=True), thing.slug]
    own = [getattr(thing, name) for name in ("title", "name", "text", "site") if hasattr(thing, name)]
    if isinstance(thing, FundingFlow):
        return [f"{thing.type}: {thing.currency} {shortest(thing.amount)}"]
    return [str(thing), *own] if not hasattr(thing, "function") else [thing.function.name]


def test_documents_in_a_page_are_in_the_order_of_their_ids(api: APIClient, db: None) -> None:
    shown = api.get("/api/v1/names", {"ordering": "id", "valid_on": "any", "page_size": "200"}).json()[
        "results"
    ]

    ids = [row["id"] for row in shown]
    assert len(ids) == 200
    assert ids == sorted(ids)


def test_text_is_passed_on_as_it_is(api: APIClient, db: None) -> None:
    document = orjson.loads(api.get("/api/v1/institutions/by-hand").content)

    assert document["note"] == 'Said "so" \\ 条块'
    assert document["name_zh"] == "部"
