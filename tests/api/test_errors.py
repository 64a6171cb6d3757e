"""Every refusal and failure under /api is a problem document (RFC 9457)."""

from __future__ import annotations

import json
import logging
import uuid
from collections.abc import Callable
from typing import Any

import jsonschema
import psycopg
import pytest
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation, ValidationError
from django.db import IntegrityError, OperationalError, connection, transaction
from django.http import Http404
from django.test import Client
from django.urls import path, re_path
from rest_framework import exceptions, serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from config.api.errors import Problem, not_found, problem_page, problem_pages, problem_response
from config.api.problems import MEANINGS, SCHEMA
from config.api.refusals import judge, pointer
from institutions.models import (
    Identifier,
    Institution,
    InstitutionName,
    Jurisdiction,
    Post,
    Relation,
    Tenure,
)
from sources import revisions
from sources.models import Citation, Source
from sources.refusals import fields_of, rivals
from tests import make

pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]

Made = dict[str, Any]


class Child(serializers.Serializer[Any]):
    """One of several."""

    text = serializers.CharField(max_length=5)
    days = serializers.ListField(child=serializers.IntegerField(), required=False)


class Parent(serializers.Serializer[Any]):
    """A body with nested fields."""

    names = Child(many=True)
    year = serializers.IntegerField(required=False)

    def validate(self, attrs: Any) -> Any:
        """Refuse the body as a whole."""
        if attrs.get("year") == 0:
            raise serializers.ValidationError("There is no year 0.", code="no_year_zero")
        return attrs


class Raising(APIView):
    """Raises what a test says."""

    authentication_classes: list[Any] = []
    permission_classes = [AllowAny]
    throttle_classes: list[Any] = []
    reason: Callable[[], Any] | Exception = ValueError("not set")

    def get(self, request: Any) -> Response:
        """Raise."""
        if isinstance(self.reason, Exception):
            raise self.reason
        self.reason()
        return Response({})

    delete = post = patch = get


class Checking(APIView):
    """Validates a body."""

    authentication_classes: list[Any] = []
    permission_classes = [AllowAny]
    throttle_classes: list[Any] = []

    def post(self, request: Any) -> Response:
        """Validate."""
        Parent(data=request.data).is_valid(raise_exception=True)
        return Response({})


urlpatterns = [
    path("api/raising", Raising.as_view()),
    path("api/checking", Checking.as_view()),
    path("problems", problem_pages),
    path("problems/<slug:code>", problem_page),
    path("elsewhere", lambda request: (_ for _ in ()).throw(OperationalError("away"))),
    path("broken", lambda request: (_ for _ in ()).throw(ZeroDivisionError("secret"))),
    re_path(r"^api/", not_found),
]
handler400 = "config.api.errors.handler400"
handler403 = "config.api.errors.handler403"
handler404 = "config.api.errors.handler404"
handler500 = "config.api.errors.handler500"


def answer_to(client: Client, monkeypatch: Any, reason: Any, method: str = "get", **extra: Any) -> Any:
    monkeypatch.setattr(Raising, "reason", staticmethod(reason) if callable(reason) else reason)
    client.raise_request_exception = False
    return problem(getattr(client, method)("/api/raising", **extra))


def problem(response: Any) -> Any:
    """Return the document of `response`, which keeps to the schema."""
    assert response["Content-Type"] == "application/problem+json", response.content
    document = response.json()
    jsonschema.validate(document, SCHEMA)
    assert document["status"] == response.status_code
    assert document["type"] == "/problems/" + document["code"].replace("_", "-")
    response.document = document
    return response


@pytest.fixture
def made(citation: Citation, china: Jurisdiction, most: Institution, post: Post) -> Made:
    """A few rows: two institutions, a post with one seat, two people."""
    return {
        "source": citation.source,
        "citation": citation,
        "country": china,
        "most": most,
        "nsfc": make.make_institution("nsfc"),
        "post": post,
        "ada": make.make_person("ada"),
        "ben": make.make_person("ben"),
    }


def refused(writing: Callable[[], Any]) -> Exception:
    """Return what the database says to `writing`, with its own savepoint undone."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            writing()
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    except Exception as error:
        return error
    raise AssertionError("The database refused nothing.")


# the form of the document


def test_a_document_names_what_where_and_which_request(client, monkeypatch):
    response = answer_to(
        client, monkeypatch, Problem("gone", "It was retracted at r7.", headers={"X-Revision": "r7"})
    )

    assert response.status_code == 410
    assert response["X-Revision"] == "r7"
    assert response["Cache-Control"] == "no-store"
    assert response.document == {
        "type": "/problems/gone",
        "title": MEANINGS["gone"].title,
        "status": 410,
        "code": "gone",
        "detail": "It was retracted at r7.",
        "instance": "/api/raising",
        "request_id": response.document["request_id"],
        "errors": [],
    }
    assert uuid.UUID(response.document["request_id"])


def test_an_error_without_code_and_detail_takes_those_of_the_problem(client, monkeypatch):
    refusal = Problem("invalid_header", "Write a revision such as r123.", errors=[{"header": "Min-Revision"}])

    errors = answer_to(client, monkeypatch, refusal).document["errors"]

    detail = "Write a revision such as r123."
    assert errors == [{"header": "Min-Revision", "code": "invalid_header", "detail": detail}]


def test_a_code_that_is_not_in_the_table_is_a_fault_of_the_programmer():
    with pytest.raises(KeyError):
        Problem("no_such_code")


@pytest.mark.parametrize("code", MEANINGS)
def test_every_code_has_a_status_a_title_advice_and_a_page(client, code):
    meaning = MEANINGS[code]

    page = client.get(f"/problems/{code.replace('_', '-')}")

    assert 400 <= meaning.status <= 503
    assert page.status_code == 200
    assert meaning.advice.split('"')[0].split("'")[0].split("&")[0][:20] in page.content.decode()


def test_all_problems_are_listed_on_one_page(client):
    page = client.get("/problems").content.decode()

    assert all(f"<code>{code}</code>" in page for code in MEANINGS)


def test_a_page_about_no_problem_is_not_found(client):
    assert client.get("/problems/no-such-thing").status_code == 404


def test_pointers_are_escaped():
    assert pointer(("a/b", 0, "c~d")) == "/a~1b/0/c~0d"


# what serializers and models refuse


def test_nested_fields_are_pointed_at(client):
    body = {"names": [{"text": "fits"}, {"text": "too long", "days": [1, "x"]}, {}]}

    response = problem(client.post("/api/checking", body, content_type="application/json"))

    assert response.status_code == 400
    found = {(error["pointer"], error["code"]) for error in response.document["errors"]}
    assert found == {
        ("/names/1/text", "max_length"),
        ("/names/1/days/1", "invalid"),
        ("/names/2/text", "required"),
    }


def test_a_refusal_of_the_whole_body_points_at_the_whole(client):
    body = {"names": [], "year": 0}

    response = problem(client.post("/api/checking", body, content_type="application/json"))

    assert [(e["pointer"], e["code"]) for e in response.document["errors"]] == [("", "no_year_zero")]


def test_a_list_that_is_none_is_pointed_at(client):
    response = problem(client.post("/api/checking", {"names": {}}, content_type="application/json"))

    assert [(e["pointer"], e["code"]) for e in response.document["errors"]] == [("/names", "not_a_list")]


def test_fields_named_message_and_code_are_fields_like_others(client, monkeypatch):
    reason = exceptions.ValidationError({"message": ["No."], "code": ["Nor this."]})

    response = answer_to(client, monkeypatch, reason, "post")

    assert {e["pointer"] for e in response.document["errors"]} == {"/message", "/code"}


def test_names_in_a_query_are_parameters(client, monkeypatch):
    reason = exceptions.ValidationError(
        {"knd": [exceptions.ErrorDetail("No such.", code="unknown_parameter")]}
    )

    response = answer_to(client, monkeypatch, reason)

    assert response.document["code"] == "unknown_parameter"
    assert [e["parameter"] for e in response.document["errors"]] == ["knd"]


def test_a_clock_that_is_refused_by_a_rule_is_named_as_a_parameter(client, monkeypatch):
    response = answer_to(client, monkeypatch, lambda: revisions.parse_known_at("yesterday"))

    assert response.status_code == 400
    assert response.document["code"] == "invalid_known_at"
    assert response.document["errors"][0]["parameter"] == "known_at"


def test_a_refusal_of_a_model_keeps_field_and_code(client, monkeypatch):
    reason = ValidationError(
        {"valid_until": ValidationError("It ends before it begins.", code="empty_period")}
    )

    response = answer_to(client, monkeypatch, reason, "post")

    assert response.status_code == 400
    assert response.document["code"] == "invalid"
    assert response.document["errors"] == [
        {"code": "empty_period", "detail": "It ends before it begins.", "pointer": "/valid_until"}
    ]


def test_a_rule_that_meets_recorded_facts_is_a_conflict_and_names_them(client, monkeypatch):
    reason = ValidationError("Another holds it.", code="overlapping_period", params={"conflicts": ["1", "2"]})

    response = answer_to(client, monkeypatch, reason, "post")

    assert response.status_code == 409
    assert response.document["code"] == "overlapping_period"
    assert response.document["conflicts"] == ["1", "2"]


def test_full_clean_and_the_database_refuse_a_taken_slug_alike(client, monkeypatch, made):
    def clash(save: Callable[[Source], Any]) -> Any:
        return lambda: save(Source(slug=made["source"].slug, title="B", publisher="P", kind="news"))

    checked = answer_to(client, monkeypatch, clash(lambda row: row.full_clean()), "post")
    with transaction.atomic():
        saved = answer_to(client, monkeypatch, refused(clash(lambda row: row.save())), "post")

    for response in (checked, saved):
        assert response.status_code == 409
        assert response.document["code"] == "slug_taken"
        assert response.document["errors"][0]["pointer"] == "/slug"


def test_malformed_input_is_400_even_beside_a_conflict():
    items = [
        {"code": "unique", "detail": "", "pointer": "/a"},
        {"code": "required", "detail": "", "pointer": "/b"},
    ]

    assert judge(items).status == 400  # type: ignore[arg-type]
    assert judge(items[:1]).status == 409  # type: ignore[arg-type]


# what the REST framework and Django refuse

REFUSALS = [
    (exceptions.ParseError("No."), 400, "malformed_request"),
    (exceptions.PermissionDenied("No."), 403, "permission_denied"),
    (exceptions.PermissionDenied("No.", code="suggest_instead"), 403, "suggest_instead"),
    (PermissionDenied("No."), 403, "permission_denied"),
    (exceptions.NotFound(), 404, "not_found"),
    (Http404(), 404, "not_found"),
    (Source.DoesNotExist(), 404, "not_found"),
    (exceptions.NotAcceptable(), 406, "not_acceptable"),
    (exceptions.UnsupportedMediaType("text/csv"), 415, "unsupported_media_type"),
    (RequestDataTooBig(), 413, "payload_too_large"),
    (SuspiciousOperation("Tampered."), 400, "malformed_request"),
    (RecursionError(), 400, "too_deep"),
    (exceptions.APIException("Weird.", code="weird"), 500, "internal"),
]


@pytest.mark.parametrize(("reason", "status", "code"), REFUSALS, ids=lambda value: type(value).__name__)
def test_exceptions_of_the_frameworks_have_their_status_and_code(client, monkeypatch, reason, status, code):
    response = answer_to(client, monkeypatch, reason)

    assert (response.status_code, response.document["code"]) == (status, code)


def test_a_code_of_ones_own_stands_among_the_errors_of_its_status(client, monkeypatch):
    class Teapot(exceptions.APIException):
        status_code = 409
        default_code = "brewing"
        default_detail = "Not while it brews."

    response = answer_to(client, monkeypatch, Teapot())

    assert response.document["code"] == "conflict"
    assert response.document["errors"] == [{"code": "brewing", "detail": "Not while it brews."}]


def test_a_method_that_is_not_allowed_is_answered_with_those_that_are(client):
    response = problem(client.put("/api/checking", {}, content_type="application/json"))

    assert response.status_code == 405
    assert response["Allow"] == "POST, OPTIONS"


def test_a_throttled_client_is_told_how_long_to_wait(client, monkeypatch):
    response = answer_to(client, monkeypatch, exceptions.Throttled(wait=3.2))

    assert response.status_code == 429
    assert response["Retry-After"] == "4"


def test_an_answer_that_cannot_be_had_as_asked_is_406(client):
    response = problem(
        client.post("/api/checking", {}, content_type="application/json", headers={"accept": "text/csv"})
    )

    assert response.status_code == 406


def test_a_failure_says_its_request_id_and_nothing_else(client, monkeypatch, caplog):
    with caplog.at_level(logging.ERROR):
        response = answer_to(client, monkeypatch, ZeroDivisionError("the secret"))

    assert response.status_code == 500
    assert response.document["code"] == "internal"
    assert "secret" not in response.content.decode()
    [record] = [r for r in caplog.records if "request_failed" in str(r.msg)]
    assert record.msg["request_id"] == response.document["request_id"]


def test_a_failure_is_raised_to_the_test_that_made_it(client, monkeypatch):
    monkeypatch.setattr(Raising, "reason", ZeroDivisionError("division by zero"))

    with pytest.raises(ZeroDivisionError):
        client.get("/api/raising")


def test_a_value_error_of_our_own_is_a_failure(client, monkeypatch):
    assert answer_to(client, monkeypatch, lambda: int("x")).status_code == 500


# what the database refuses

VALUES = [
    lambda: Source.objects.filter(title="a\x00b").first(),
    lambda: Source.objects.filter(title="a\ud800b").first(),
    lambda: Source.objects.filter(retrieved__year=10_000).first(),
    lambda: Source.objects.filter(retrieved__year=-5).first(),
    lambda: Source.objects.filter(title__regex="(").first(),
    lambda: Source.objects.filter(title__regex=r"a{999999}").first(),
    lambda: Post.objects.filter(seats="x").first(),
    lambda: Source.objects.filter(pk="no-id").first(),
]


@pytest.mark.parametrize("asking", VALUES)
def test_a_value_that_the_database_cannot_take_is_400(client, monkeypatch, asking):
    def inside() -> None:
        with transaction.atomic():
            asking()

    assert answer_to(client, monkeypatch, inside).status_code == 400


def test_a_text_too_long_for_an_index_is_400(client, monkeypatch, made):
    locator = "".join(chr(0x4E00 + i * 7919 % 20_000) for i in range(20_000))

    def write() -> None:
        Citation.objects.create(source=made["source"], locator=locator)

    response = answer_to(client, monkeypatch, refused(write), "post")

    assert (response.status_code, response.document["code"]) == (400, "invalid_value")


def test_a_fact_without_a_source_is_refused_by_its_field(client, monkeypatch, made):
    def write() -> None:
        with connection.cursor() as cursor:
            cursor.execute("UPDATE institutions_institution SET citation_id = NULL")

    response = answer_to(client, monkeypatch, refused(write), "post")

    assert response.status_code == 400
    assert [(e["pointer"], e["code"]) for e in response.document["errors"]] == [("/citation", "null")]


def test_a_check_constraint_is_malformed_input_by_its_fields(client, monkeypatch, made):
    def write() -> None:
        Relation.objects.create(
            type="leads", subject=made["most"], object=made["most"], citation=made["citation"]
        )

    response = answer_to(client, monkeypatch, refused(write), "post")

    assert response.status_code == 400
    found = [(e["pointer"], e["code"]) for e in response.document["errors"]]
    assert found == [("/subject", "related_to_itself"), ("/object", "related_to_itself")]


def test_a_period_that_runs_backwards_is_malformed_input(client, monkeypatch, made):
    def write() -> None:
        Relation.objects.create(
            type="leads", subject=made["most"], object=made["nsfc"], citation=made["citation"],
            valid_from="2023", valid_until="2022", ended="yes",
        )  # fmt: skip

    response = answer_to(client, monkeypatch, refused(write), "post")

    assert response.status_code == 400
    found = [(e["pointer"], e["code"]) for e in response.document["errors"]]
    assert found == [("/valid_from", "empty_period"), ("/valid_until", "empty_period")]


def relation(made: Made, **values: Any) -> Relation:
    given = {
        "type": "part_of",
        "subject": made["nsfc"],
        "object": made["most"],
        "valid_from": "2018",
        **values,
    }
    return Relation(citation=made["citation"], **given)


def test_an_overlap_is_a_conflict_that_names_the_rival(client, monkeypatch, made):
    rival = relation(made)
    rival.save()
    row = relation(made, object=make.make_institution("cas"), valid_from="2020")
    error = refused(row.save)
    error.instance = row  # type: ignore[attr-defined]

    response = answer_to(client, monkeypatch, error, "post")

    assert response.status_code == 409
    assert response.document["code"] == "overlapping_period"
    assert response.document["conflicts"] == [str(rival.pk)]
    pointers = {e["pointer"] for e in response.document["errors"]}
    assert pointers == {"/subject", "/valid_from", "/valid_until", "/ended"}


def test_without_the_row_an_overlap_is_a_conflict_all_the_same(client, monkeypatch, made):
    relation(made).save()

    response = answer_to(client, monkeypatch, refused(relation(made, valid_from="2020").save), "post")

    assert (response.status_code, response.document["code"]) == (409, "overlapping_period")
    assert "conflicts" not in response.document


def test_rivals_are_those_that_the_condition_of_the_constraint_covers(made):
    [label] = [
        c for c in InstitutionName._meta.constraints if c.name == "institutions_name_one_label_per_language"
    ]
    given = {"institution": made["nsfc"], "lang": "en", "citation": made["citation"], "valid_from": "2018"}
    there = InstitutionName.objects.create(text="Ministry", kind="label", **given)
    InstitutionName.objects.create(text="MOST", kind="acronym", **given)

    row = InstitutionName(text="Ministry of S&T", kind="label", **given)

    assert rivals(row, label) == [str(there.pk)]
    assert fields_of(InstitutionName, label)[:3] == ["valid_from", "valid_until", "ended"]


def test_a_value_that_is_taken_names_its_holder(client, monkeypatch, made):
    row = Citation(source=made["source"], locator=made["citation"].locator)
    error = refused(row.save)
    error.instance = row  # type: ignore[attr-defined]

    response = answer_to(client, monkeypatch, error, "post")

    assert (response.status_code, response.document["code"]) == (409, "unique")
    assert response.document["conflicts"] == [str(made["citation"].pk)]
    assert [e["pointer"] for e in response.document["errors"]] == ["/source", "/locator"]


def test_a_unique_field_is_named_though_no_constraint_is_declared(client, monkeypatch, made):
    make.change(made["country"], code="CN")
    row = Jurisdiction(slug="china", code="CN", kind="country", name="C", citation=made["citation"])
    error = refused(row.save)
    error.instance = row  # type: ignore[attr-defined]

    response = answer_to(client, monkeypatch, error, "post")

    assert (response.status_code, response.document["code"]) == (409, "unique")
    assert [e["pointer"] for e in response.document["errors"]] == ["/code"]
    assert response.document["conflicts"] == [str(made["country"].pk)]


def test_too_many_holders_are_named(client, monkeypatch, made):
    holding = {"post": made["post"], "citation": made["citation"], "valid_from": "2020"}
    first = Tenure.objects.create(person=made["ada"], **holding)
    second = Tenure(person=made["ben"], **holding)

    response = answer_to(client, monkeypatch, refused(second.save), "post")

    assert (response.status_code, response.document["code"]) == (409, "too_many_holders")
    assert response.document["conflicts"] == [str(first.pk)]


def test_a_circle_is_named_in_order(client, monkeypatch, made):
    relation(made).save()

    back = relation(made, subject=made["most"], object=made["nsfc"])
    response = answer_to(client, monkeypatch, refused(back.save), "post")

    assert (response.status_code, response.document["code"]) == (409, "closes_a_circle")
    assert set(response.document["conflicts"]) == {str(made["most"].pk), str(made["nsfc"].pk)}


def test_what_is_in_use_says_by_what(client, monkeypatch, made):
    user = {"model": "post", "id": str(made["post"].pk), "slug": made["post"].slug}
    for name in made["most"].names.all():
        name.delete()

    response = answer_to(client, monkeypatch, made["most"].delete, "delete")

    assert (response.status_code, response.document["code"]) == (409, "in_use")
    assert response.document["used_by"] == [user]
    assert response.document["conflicts"] == [str(made["post"].pk)]


def test_what_the_database_finds_in_use_says_by_what(client, monkeypatch, most):
    ranked = make.make_institution_rank(most)
    user = {"model": "institution rank", "id": str(ranked.pk), "slug": None}

    def write() -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM institutions_rank WHERE id = %s", [ranked.rank_id])

    response = answer_to(client, monkeypatch, refused(write), "delete")

    assert (response.status_code, response.document["code"]) == (409, "in_use")
    assert response.document["used_by"] == [user]


def test_at_most_twenty_users_are_named(client, monkeypatch, made):
    for number in range(25):
        Identifier.objects.create(
            institution=made["nsfc"], scheme="wikidata", value=f"Q{number}", citation=made["citation"]
        )

    response = answer_to(client, monkeypatch, made["nsfc"].delete, "delete")

    assert len(response.document["used_by"]) == 20
    assert "identifier (25)" in response.document["detail"]


def test_a_reference_to_what_is_not_there_is_malformed_input(client, monkeypatch, made):
    def write() -> None:
        Citation.objects.create(source_id=uuid.uuid4(), locator="")

    response = answer_to(client, monkeypatch, refused(write), "post")

    assert response.status_code == 400
    assert [(e["pointer"], e["code"]) for e in response.document["errors"]] == [("/source", "does_not_exist")]


STATES = [
    ("55P03", "busy"),
    ("40001", "busy"),
    ("40P01", "busy"),
    ("57014", "took_too_long"),
    ("57P01", "unavailable"),
    ("53300", "unavailable"),
    ("53100", "unavailable"),
    ("08006", "unavailable"),
    ("25006", "unavailable"),
]


@pytest.mark.parametrize(("state", "code"), STATES)
def test_what_passes_is_503_with_a_time_to_wait(client, monkeypatch, state, code):
    def fail() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"DO $$ BEGIN RAISE SQLSTATE '{state}'; END $$")

    response = answer_to(client, monkeypatch, fail)

    assert (response.status_code, response.document["code"]) == (503, code)
    assert int(response["Retry-After"]) >= 1


def test_a_lock_that_is_not_had_in_time_is_busy(client, monkeypatch):
    held = psycopg.connect(**{**connection.get_connection_params(), "cursor_factory": None})
    held.execute("SELECT pg_advisory_xact_lock(715517)")

    def wait() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '50ms'")
            cursor.execute("SELECT pg_advisory_xact_lock(715517)")

    response = answer_to(client, monkeypatch, wait)
    held.close()

    assert (response.status_code, response.document["code"]) == (503, "busy")


def test_a_database_that_is_away_is_503(client, monkeypatch):
    response = answer_to(client, monkeypatch, OperationalError("connection refused"))

    assert (response.status_code, response.document["code"]) == (503, "unavailable")


def test_a_mistake_in_our_sql_is_a_failure(client, monkeypatch):
    def fail() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT nothing FROM nowhere")

    assert answer_to(client, monkeypatch, fail).status_code == 500


def test_a_driver_error_that_django_did_not_wrap_is_understood(client, monkeypatch):
    assert answer_to(client, monkeypatch, psycopg.errors.LockNotAvailable()).document["code"] == "busy"
    assert answer_to(client, monkeypatch, psycopg.OperationalError()).document["code"] == "unavailable"


def test_an_integrity_error_without_a_cause_is_a_failure(client, monkeypatch):
    assert answer_to(client, monkeypatch, IntegrityError("?")).status_code == 500


# what Django answers itself


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete", "head", "options"])
def test_an_address_under_the_api_that_nothing_has_is_a_document_for_every_method(client, method):
    response = getattr(Client(enforce_csrf_checks=True), method)("/api/v1/nothing")

    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_an_address_with_a_slash_too_many_says_so(client):
    response = problem(client.get("/api/v1/institutions/"))

    assert "try /api/v1/institutions." in response.document["detail"]


def test_elsewhere_people_get_a_page(client):
    response = client.get("/no/such/page")

    assert response.status_code == 404
    assert response["Content-Type"].startswith("text/html")
    assert b"There is nothing at this address." in response.content


def test_a_host_that_is_not_ours_is_refused_in_the_form_of_the_address(client):
    api = problem(client.get("/api/v1/nothing", headers={"host": "evil.example"}))
    page = client.get("/", headers={"host": "evil.example"})

    assert (api.status_code, page.status_code) == (400, 400)
    assert "evil" not in page.content.decode()


def test_outside_the_api_a_database_that_is_away_is_503_too(client):
    client.raise_request_exception = False

    response = client.get("/elsewhere")

    assert response.status_code == 503
    assert response["Retry-After"] == "2"


def test_a_failing_page_leaks_nothing(client):
    client.raise_request_exception = False

    response = client.get("/broken")

    assert response.status_code == 500
    assert "secret" not in response.content.decode()


def test_what_clients_sent_is_told_back_without_control_characters(client):
    response = problem(client.get("/api/" + "x" * 300 + "%1b"))

    assert len(response.document["instance"]) == 200
    assert json.loads(response.content) == response.document


def test_the_exception_handler_answers_a_plain_request_of_django(rf):
    view = Raising()

    response = problem_response(Problem("throttled"), {"request": rf.get("/api/x"), "view": view})

    assert response.status_code == 429
