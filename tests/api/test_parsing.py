"""What the API reads: JSON in UTF-8 within limits, and query strings that say one thing."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.test import Client
from django.urls import path
from hypothesis import given
from hypothesis import strategies as st
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from config.api.limits import RequestGuard
from config.api.parsing import MOST_BYTES, parse_object
from config.api.problems import Problem

pytestmark = pytest.mark.urls(__name__)


class Echo(APIView):
    """Answers with what it read."""

    authentication_classes: list[Any] = []
    permission_classes = [AllowAny]
    throttle_classes: list[Any] = []

    def post(self, request: Any) -> Response:
        """Answer with the body."""
        return Response({"read": request.data, "asked": request.query_params})

    def get(self, request: Any) -> Response:
        """Answer with the query."""
        return Response({"asked": request.query_params})


urlpatterns = [path("api/echo", Echo.as_view())]


def post(body: bytes, content_type: str = "application/json", **extra: Any) -> Any:
    return Client().post("/api/echo", body, content_type=content_type, **extra)


def refusals(response: Any) -> list[tuple[str, str]]:
    """Return the places and codes of the refusal that `response` is."""
    assert response["Content-Type"] == "application/problem+json"
    return [(e.get("pointer", e.get("parameter")), e["code"]) for e in response.json()["errors"]]


def refused(body: bytes) -> Problem:
    with pytest.raises(Problem) as caught:
        parse_object(body)
    return caught.value


# bodies


def test_an_object_is_read_as_it_is():
    body = {"text": "科技部 😀", "list": [1, True, None, {"a": {}}], "most": 2**63 - 1, "least": -(2**63)}

    assert post(json.dumps(body).encode()).json()["read"] == body


def test_numbers_with_a_fraction_stay_exact():
    assert parse_object(b'{"amount": 12345678901234567.89}') == {"amount": Decimal("12345678901234567.89")}


BODIES = [
    (b'{"a": "x\\u0000y"}', "/a", "invalid_character"),
    (b'{"a": {"b\\u0000": 1}}', "/a", "invalid_character"),
    (b'{"a": ["ok", "\\ud800"]}', "/a/1", "invalid_character"),
    (b'{"\\udfff": 1}', "", "invalid_character"),
    (b'{"a": {"k": 1, "k": 2}}', "/a", "duplicate_key"),
    (b'{"a": 9223372036854775808}', "/a", "number_out_of_range"),
    (b'{"a": -9223372036854775809}', "/a", "number_out_of_range"),
    (b'{"a": ' + b"9" * 5000 + b"}", "/a", "number_out_of_range"),
    (b'{"a": 1e9999}', "/a", "number_out_of_range"),
    (b'{"a": NaN}', "/a", "number_out_of_range"),
    (b'{"a": [-Infinity]}', "/a/0", "number_out_of_range"),
    (b'{"a": 0.' + b"1" * 100 + b"}", "/a", "number_out_of_range"),
    (b"[]", "", "not_an_object"),
    (b'"text"', "", "not_an_object"),
    (b"null", "", "not_an_object"),
    (b"{", "", "malformed_json"),
    (b"{'a': 1}", "", "malformed_json"),
    (b'{"a": 1,}', "", "malformed_json"),
    (b'{"a": 01}', "", "malformed_json"),
    (b'{"a": "\n"}', "", "malformed_json"),
    (b'{"a": "\\x"}', "", "malformed_json"),
    (b'{"a": 1} {}', "", "malformed_json"),
    (b'\xef\xbb\xbf{"a": 1}', "", "not_utf8"),
    (b'{"a": "\xff"}', "", "not_utf8"),
    (b'{"a": "\xed\xa0\x80"}', "", "not_utf8"),
    ('{"a": 1}'.encode("utf-16"), "", "not_utf8"),
    ('{"a": 1}'.encode("utf-16-le"), "", "malformed_json"),
]


@pytest.mark.parametrize(("body", "place", "code"), BODIES, ids=[f"{b[:24]!r}" for b, *_ in BODIES])
def test_a_body_that_cannot_be_kept_is_refused_where_it_stands(body, place, code):
    response = post(body)

    assert response.status_code == 400
    assert refusals(response) == [(place, code)]


def test_twenty_levels_are_read_and_twenty_one_are_not():
    def nested(depth: int) -> bytes:
        return b'{"a":' * depth + b"1" + b"}" * depth

    assert parse_object(nested(20))
    assert refused(nested(21)).code == "too_deep"


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
@pytest.mark.parametrize("depth", [900, 1_000, 100_000])
def test_no_depth_breaks_the_parser(opening, depth):
    response = post(b'{"a":' + opening * depth)

    assert response.status_code == 400
    assert refusals(response)[0][1] in ("too_deep", "malformed_json")


def test_depth_is_refused_by_the_parser_itself():
    assert refused(b'{"a":' * 100_000).code == "too_deep"


def test_several_faults_are_told_at_once_but_no_more_than_twenty():
    assert len(refused(b'{"a": NaN, "b": "\\u0000"}').errors) == 2
    assert len(refused(b'{"a": [' + b",".join([b"NaN"] * 1000) + b"]}").errors) == 20


def test_a_body_of_one_mebibyte_is_read_and_one_byte_more_is_not():
    body = b'{"a": "' + b"x" * (MOST_BYTES - 9) + b'"}'

    assert post(body).status_code == 200
    assert post(body + b" ").status_code == 413


def test_a_length_that_says_too_much_is_refused_before_anything_is_read():
    response = Client().generic("POST", "/api/echo", b"{}", "application/json", CONTENT_LENGTH=str(2**40))

    assert response.status_code == 413


def test_a_length_that_says_too_little_gives_a_body_cut_off():
    response = Client().generic("POST", "/api/echo", b'{"a": 1}', "application/json", CONTENT_LENGTH="5")

    assert refusals(response) == [("", "malformed_json")]


def chunked(body: bytes) -> WSGIRequest:
    """Return a request whose body came in chunks: without a Content-Length."""
    return WSGIRequest({
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/api/echo",
        "CONTENT_TYPE": "application/json",
        "HTTP_TRANSFER_ENCODING": "chunked",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "wsgi.input": io.BytesIO(body),
        "wsgi.url_scheme": "http",
    })  # fmt: skip


def answer_to(request: WSGIRequest) -> Any:
    response = RequestGuard(Echo.as_view())(request)
    if hasattr(response, "render"):
        response.render()
    return response


def test_a_body_in_chunks_is_read_like_any_other():
    response = answer_to(chunked(b'{"a": 1}'))

    assert json.loads(response.content)["read"] == {"a": 1}


def test_a_body_in_chunks_has_the_same_limit():
    assert answer_to(chunked(b"x" * (MOST_BYTES + 1))).status_code == 413


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/xml",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
        "x",
        "",
        "application/json; charset=latin-1",
        "application/json; charset=utf-16",
        "application/json; charset=\x80",
    ],
)
def test_other_media_types_and_charsets_are_415(content_type):
    response = post(b'{"a": 1}', content_type)

    assert response.status_code == 415
    assert response.json()["code"] == "unsupported_media_type"


@pytest.mark.parametrize("charset", ["utf-8", "UTF-8", '"utf-8"'])
def test_utf_8_may_be_said(charset):
    assert post(b'{"a": 1}', f"application/json; charset={charset}").status_code == 200


def test_a_compressed_body_is_415():
    assert post(b"\x1f\x8b", headers={"content-encoding": "gzip"}).status_code == 415


def test_a_body_that_breaks_off_is_malformed():
    class Broken(io.BytesIO):
        def read(self, *_: Any) -> bytes:
            raise OSError("connection reset")

    request = chunked(b"")
    request.META["wsgi.input"] = Broken()

    assert answer_to(request).status_code == 400


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(body):
    try:
        read = parse_object(body)
    except Problem as problem:
        read = {"status": problem.status}

    assert isinstance(read, dict)
    assert read.get("status", 400) == 400


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)
NESTED = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(TEXT, NESTED, max_size=5))
def test_any_object_that_can_be_kept_comes_back_as_it_was(body):
    assert parse_object(json.dumps(body).encode()) == body
    assert parse_object(json.dumps(body, ensure_ascii=False).encode()) == body


# query strings


def ask(query: str) -> Any:
    return Client().get("/api/echo", QUERY_STRING=query)


QUERIES = [
    ("a=1&a=2", "a", "repeated_parameter"),
    ("a=1&%61=2", "a", "repeated_parameter"),
    ("a=%00", "a", "invalid_character"),
    ("%00=1", "%00", "invalid_character"),
    ("a=%1B", "a", "invalid_character"),
    ("a=%FF", "a", "not_utf8"),
    ("a=%ED%A0%80", "a", "not_utf8"),
    ("%C3=1", "%C3", "not_utf8"),
    ("a=\xff", "a", "not_utf8"),
    ("a=" + "x" * 8_200, "", "query_too_long"),
    ("&".join(f"p{n}=1" for n in range(101)), "", "query_too_long"),
]


@pytest.mark.parametrize(("query", "place", "code"), QUERIES, ids=[q[:20] for q, *_ in QUERIES])
def test_a_query_that_is_not_one_plain_question_is_refused(query, place, code):
    response = ask(query)

    assert response.status_code == 400
    assert refusals(response) == [(place, code)]


@pytest.mark.parametrize(
    "query", ["", "a=1&b=2", "q=%E7%A7%91%E6%8A%80", "q=a+b", "a=", "a", "&&a=1&", "a=1=2", "a=%zz"]
)
def test_other_queries_pass(query):
    assert ask(query).status_code == 200


def test_a_path_with_a_control_character_leads_nowhere():
    assert Client().get("/api/echo%00").status_code == 404


def test_every_answer_names_its_request():
    answers = [ask(""), ask("a=1&a=2")]

    assert len({response["X-Request-ID"] for response in answers}) == 2
    assert answers[1].json()["request_id"] == answers[1]["X-Request-ID"]


def test_the_guard_looks_at_the_api_only():
    response = Client().get("/elsewhere", QUERY_STRING="a=1&a=%FF")

    assert not response["Content-Type"].startswith("application/problem")
