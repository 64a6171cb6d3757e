"""Bad input is refused, clearly, and never fails the service.

The hand list: what stock Django and the REST framework answered with 500, or took though they should
not have, and its neighbours. Each case is one request against the real API.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import quote

import jsonschema
import pytest
from django.core import signing
from django.test import Client

from config.api.problems import SCHEMA
from institutions.models import Institution, Relation
from sources.models import Revision
from tests import make

pytestmark = pytest.mark.django_db

DEEP = 100_000
CITED = {"source": "gazette"}
LONG = "".join(chr(0x4E00 + i * 7919 % 20_000) for i in range(9_000))
NAMES, POSTS, SOURCES = "/api/v1/names", "/api/v1/posts", "/api/v1/sources"
FLOWS, OBSERVATIONS = "/api/v1/funding-flows", "/api/v1/observations"
LIST, ONE, RELATIONS = "/api/v1/institutions", "/api/v1/institutions/most", "/api/v1/relations"


class Request(NamedTuple):
    """A request that must be refused, and with which code."""

    about: str
    method: str
    path: str
    code: str
    query: str = ""
    body: bytes | None = None
    content_type: str = "application/json"
    headers: dict[str, str] = {}


def ask(about: str, code: str, query: str, path: str = LIST) -> Request:
    return Request(about, "GET", path, code, query)


def look(about: str, code: str, path: str) -> Request:
    return Request(about, "GET", path, code)


def head(about: str, code: str, header: str, value: str) -> Request:
    return Request(about, "GET", LIST, code, headers={header: value})


def send(
    about: str, code: str, body: Any = None, *, path: str = RELATIONS, raw: bytes | None = None, **more: Any
) -> Request:
    written = raw if raw is not None else json.dumps(body).encode()
    return Request(about, "POST", path, code, body=written, **more)


def change(
    about: str,
    code: str,
    method: str = "PATCH",
    path: str = ONE,
    seen: str | None = None,
    body: bytes = b"{}",
) -> Request:
    headers = {} if seen is None else {"if-match": seen}
    return Request(about, method, path, code, body=None if method == "DELETE" else body, headers=headers)


def relation(**values: Any) -> dict[str, Any]:
    """Return a relation that would be taken, but for `values`."""
    return {
        "type": "leads",
        "subject": "most",
        "object": "nsfc",
        "valid_from": "2018",
        "citation": {"source": "gazette", "locator": "p. 1"},
        **values,
    }


def name(**values: Any) -> dict[str, Any]:
    """Return a name that would be taken, but for `values`."""
    return {"institution": "nsfc", "text": "x", "lang": "en", "citation": CITED, **values}


def post(**values: Any) -> dict[str, Any]:
    """Return a post that would be taken, but for `values`."""
    return {"slug": "x", "institution": "most", "title": "X", "citation": CITED, **values}


def source(**values: Any) -> dict[str, Any]:
    """Return a source that would be taken, but for `values`."""
    return {"slug": "x", "title": "T", "publisher": "P", "kind": "news", **values}


def flow(**values: Any) -> dict[str, Any]:
    """Return a flow that would be taken, but for `values`."""
    taken = {"type": "disbursement", "provider_institution": "most", "fiscal_year": 2024, "amount": "1"}
    return {**taken, "currency": "CNY", "citation": CITED, **values}


def raw(**values: str) -> bytes:
    """Return the body of a relation with `values` as JSON is written."""
    body = json.dumps(relation(**{name: f"@{name}@" for name in values})).encode()
    for name, value in values.items():
        body = body.replace(f'"@{name}@"'.encode(), value.encode())
    return body


READS = [
    # what parameters there are
    ask("a parameter that is none", "unknown_parameter", "knid=ministry"),
    ask("a parameter of another resource", "unknown_parameter", "subject=most"),
    ask("a lookup of Django", "unknown_parameter", "slug__regex=("),
    ask("a lookup across tables", "unknown_parameter", "citation__source__note__contains=x"),
    ask("a year of a date", "unknown_parameter", "valid_from__year=0"),
    ask("an offset", "unknown_parameter", "offset=9223372036854775808"),
    ask("a limit of 22 digits", "unknown_parameter", "limit=1111111111111111111111"),
    ask("a format", "unknown_parameter", "format=xml"),
    ask("a parameter on a row", "unknown_parameter", "kind=ministry", ONE),
    ask("a parameter twice", "repeated_parameter", "kind=ministry&kind=academy"),
    ask("101 parameters", "query_too_long", "&".join(f"a{n}=1" for n in range(101))),
    ask("a query of 9 kB", "query_too_long", "q=" + "x" * 9_000),
    ask("the name of a parameter with NUL", "invalid_character", "ki%00nd=x"),
    ask("a name in another encoding", "not_utf8", "k%FFnd=x"),
    # filters
    ask("NUL in a filter", "invalid_character", "q=a%00b"),
    ask("no UTF-8 in a filter", "not_utf8", "q=%FF%FE"),
    ask("half a surrogate pair in a filter", "not_utf8", "q=%ED%A0%80"),
    ask("an escape in a filter", "invalid_character", "q=%1B%5B31m"),
    ask("101 characters to search for", "max_length", "q=" + "x" * 101),
    ask("a kind that is none", "invalid_choice", "kind=minister"),
    ask("one kind of several that is none", "invalid_choice", "kind__in=ministry,minister"),
    ask("101 ids", "too_many_values", "id__in=" + ",".join(str(uuid.UUID(int=n)) for n in range(101))),
    ask("an id that is none", "invalid", "id__in=1"),
    ask("a huge number for an id", "invalid", "id__in=" + "9" * 400),
    ask("an id in other digits", "invalid", "id__in=" + quote("٣")),
    ask("an empty value among several", "invalid", "id__in=,,"),
    ask("a confidence that is none", "invalid_choice", "min_confidence=0.5"),
    ask("a standing that is none", "invalid_choice", "standing=deprecated", RELATIONS),
    ask("an amount that is none", "invalid", "amount__gte=NaN", FLOWS),
    ask("an amount beyond all", "max_value", "amount__gte=1e30", FLOWS),
    ask("an amount of 400 digits", "max_value", "amount__lte=" + "9" * 400, FLOWS),
    ask("half a year", "max_decimal_places", "fiscal_year=2023.5", FLOWS),
    ask("a year of 10 digits", "max_value", "fiscal_year__gte=9999999999", FLOWS),
    ask("a type of flow that is none", "invalid_choice", "type=gift", FLOWS),
    ask("a period that is none", "invalid_date", "period=2023-13", OBSERVATIONS),
    # clocks
    ask("a day without its month", "invalid_date", "valid_on=2023"),
    ask("30 February", "invalid_date", "valid_on=2023-02-30"),
    ask("the year 0", "invalid_date", "valid_on=0000-01-01"),
    ask("the year 10000", "invalid_date", "valid_on=10000-01-01"),
    ask("a year before Christ", "invalid_date", "valid_on=-0044-03-15"),
    ask("a day in other digits", "invalid_date", "valid_on=" + quote("٢٠٢٣-٠١-٠١")),
    ask("a day with a time", "invalid_date", "valid_on=2023-01-01T00:00:00"),
    ask("`any` for publication", "invalid_date", "published_by=any"),
    ask("an instant without a zone", "invalid_known_at", "known_at=2024-06-01T12:00:00"),
    ask("an instant that is none", "invalid_known_at", "known_at=yesterday"),
    ask("a leap second", "invalid_known_at", "known_at=2016-12-31T23:59:60Z"),
    ask("an instant beyond the calendar", "invalid_known_at", "known_at=0001-01-01T00:00:00%2B14:00"),
    ask("a revision below none", "invalid_known_at", "known_at=r-1"),
    ask("a revision of 20 digits", "invalid_known_at", "known_at=r" + "9" * 20),
    ask("a revision not given yet", "unknown_revision", "known_at=r999999999"),
    ask("a revision of 18 digits", "unknown_revision", "known_at=r" + "9" * 18),
    # pages
    ask("no page size", "blank", "page_size="),
    ask("a page of nothing", "invalid_page_size", "page_size=0"),
    ask("a page below nothing", "invalid_page_size", "page_size=-1"),
    ask("a page of a million", "invalid_page_size", "page_size=1000000"),
    ask("a page size of 400 digits", "invalid_page_size", "page_size=" + "9" * 400),
    ask("a page size with a fraction", "invalid_page_size", "page_size=1.5"),
    ask("a page size in other digits", "invalid_page_size", "page_size=" + quote("٣")),
    ask("an order that is none", "invalid_ordering", "ordering=password"),
    ask("an order across tables", "invalid_ordering", "ordering=citation__source__title"),
    ask("an order turned twice", "invalid_ordering", "ordering=--slug"),
    ask("a cursor that is none", "invalid_cursor", "cursor=x"),
    ask("an empty cursor", "blank", "cursor="),
    ask("a cursor with an escape", "invalid_cursor", "cursor=%F0%9F%98%80"),
    ask("a cursor of 7 kB", "invalid_cursor", "cursor=" + "A" * 7_000),
    # addresses
    look("a slug that is none", "not_found", f"{LIST}/no-such-thing"),
    look("an id that is none", "not_found", f"{LIST}/{uuid.UUID(int=1)}"),
    look("a huge number", "not_found", f"{LIST}/" + "9" * 190),
    look("a slug of 300 characters", "not_found", f"{LIST}/" + "a" * 300),
    look("NUL in an address", "not_found", f"{LIST}/mo%00st"),
    look("no UTF-8 in an address", "not_found", f"{LIST}/mo%FFst"),
    look("half a surrogate pair in an address", "not_found", f"{LIST}/%ED%A0%80"),
    look("a newline in an address", "not_found", f"{LIST}/most%0A"),
    look("a way out", "not_found", f"{LIST}/..%2f..%2fetc%2fpasswd"),
    look("a word of SQL", "not_found", f"{LIST}/'%20OR%201=1--"),
    look("a slash too many", "not_found", f"{LIST}/"),
    look("a resource that is none", "not_found", "/api/v1/institution"),
    look("a version that is none", "not_found", "/api/v9/institutions"),
    # headers
    head("a media type that is not offered", "not_acceptable", "accept", "text/csv"),
    head("a revision to wait for that is none", "invalid_header", "min-revision", "12"),
    head("a revision to wait for that never came", "revision_not_reached", "min-revision", "r99999"),
]

WRITES = [
    # bodies
    send("no object", "not_an_object", []),
    send("no JSON", "malformed_json", raw=b"{"),
    send(
        "a form",
        "unsupported_media_type",
        raw=b"type=leads",
        content_type="application/x-www-form-urlencoded",
    ),
    send("another charset", "unsupported_media_type", {}, content_type="application/json; charset=gbk"),
    send(
        "a compressed body", "unsupported_media_type", raw=b"\x1f\x8b", headers={"content-encoding": "gzip"}
    ),
    send("UTF-16", "not_utf8", raw=json.dumps(relation()).encode("utf-16")),
    send("a byte order mark", "not_utf8", raw=b"\xef\xbb\xbf" + json.dumps(relation()).encode()),
    send("no UTF-8", "not_utf8", raw=raw(note='"x"').replace(b'"x"', b'"\xff"')),
    send("a body of 1 MiB and more", "payload_too_large", relation(note="x" * 1_048_576)),
    send("lists 100,000 deep", "too_deep", raw=b'{"note":' + b"[" * DEEP),
    send("objects 100,000 deep", "too_deep", raw=b'{"note":' * DEEP),
    send("lists 900 deep", "too_deep", raw=b'{"note":' + b"[" * 900 + b"]" * 900 + b"}"),
    send("a field that is 21 deep", "too_deep", raw=raw(note="[" * 20 + "]" * 20)),
    send("a key twice", "duplicate_key", raw=raw(note='"a", "note": "b"')),
    # characters
    send("NUL in a text", "invalid_character", raw=raw(note=r'"a\u0000b"')),
    send("NUL in a key", "invalid_character", raw=raw(note=r'"a", "no\u0000te": 1')),
    send("half a surrogate pair in a text", "invalid_character", raw=raw(note=r'"\ud800"')),
    send("half a surrogate pair in a key", "invalid_character", raw=raw(note=r'"a", "\udc00": 1')),
    send(
        "NUL in a nested text",
        "invalid_character",
        raw=raw(citation=r'{"source": "gazette", "locator": "\u0000"}'),
    ),
    # numbers
    send("NaN", "number_out_of_range", raw=raw(note="NaN")),
    send("Infinity", "number_out_of_range", raw=raw(note="-Infinity")),
    send("a number of 10,000 digits", "number_out_of_range", raw=raw(note="1" * 10_000)),
    send("a number of 65 bits", "number_out_of_range", raw=raw(note=str(2**64))),
    send("a number beyond all doubles", "number_out_of_range", raw=raw(note="1e9999")),
    send("a number for a text", "invalid", relation(note=5)),
    send("a fraction for a text", "invalid", raw=raw(note="1.5")),
    send("yes for a text", "invalid", relation(note=True)),
    send("a list for a text", "invalid", relation(note=["a"])),
    send("an object for a text", "invalid", relation(note={"a": 1})),
    send("a text of 30,000 characters", "max_length", relation(note="x" * 30_000)),
    # fields
    send("nothing at all", "required", {}),
    send("a field that is none", "unknown_field", relation(tpye="leads")),
    send("a field that is not written", "read_only", relation(revision=1)),
    send("an id of one's own", "read_only", relation(id=str(uuid.UUID(int=1)))),
    send("null for what is not null", "null", relation(type=None)),
    send("a type that is none", "invalid_choice", relation(type="owns")),
    send("a type that is a list", "invalid_choice", relation(type=["leads"])),
    send("a type that is an object", "invalid_choice", relation(type={"a": 1})),
    send("a standing that is none", "invalid_choice", relation(standing="best")),
    send("a key with a slash", "invalid_key", relation(key="a/b")),
    # references
    send("a thing that is not there", "does_not_exist", relation(subject="no-such-thing")),
    send("an id that is not there", "does_not_exist", relation(subject=str(uuid.UUID(int=1)))),
    send("a number for a thing", "incorrect_type", relation(subject=5)),
    send("an object for a thing", "incorrect_type", relation(subject={"slug": "most"})),
    send("a slug of 300 characters", "incorrect_type", relation(subject="a" * 300)),
    send("a thing of another kind", "does_not_exist", relation(subject="gazette")),
    # citations
    send("no citation", "required", {k: v for k, v in relation().items() if k != "citation"}),
    send("null for a citation", "null", relation(citation=None)),
    send("a text for a citation", "invalid", relation(citation="gazette")),
    send("a citation of nothing", "required", relation(citation={})),
    send(
        "a citation with a field that is none",
        "unknown_field",
        relation(citation={"source": "gazette", "page": 1}),
    ),
    send("a source that is not there", "does_not_exist", relation(citation={"source": "nowhere"})),
    send("a place too long for its index", "invalid_value", relation(citation={**CITED, "locator": LONG})),
    send("an object for further citations", "not_a_list", relation(further_citations={})),
    send("101 further citations", "not_a_list", relation(further_citations=[CITED] * 101)),
    send(
        "a stance that is none",
        "invalid_choice",
        relation(further_citations=[{"source": "gazette", "stance": "shrugs"}]),
    ),
    # dates
    send("a date in words", "invalid_date", relation(valid_from="March 2023")),
    send("30 February", "invalid_date", relation(valid_from="2023-02-30")),
    send("month 13", "invalid_date", relation(valid_from="2023-13")),
    send("the year 0", "invalid_date", relation(valid_from="0000")),
    send("the year 10000", "invalid_date", relation(valid_from="10000-01-01")),
    send("a date in other digits", "invalid_date", relation(valid_from="٢٠٢٣")),
    send("a date with a newline", "invalid_date", relation(valid_from="2023\n2024")),
    send("a number for a date", "invalid", relation(valid_from=2023)),
    send("an empty date", "blank", relation(valid_from="")),
    send(
        "a period that ends before it begins", "empty_period", relation(valid_from="2023", valid_until="2022")
    ),
    # rules
    send("a relation to itself", "related_to_itself", relation(object="most")),
    send("a language that is no tag", "invalid_language", name(lang="中文"), path=NAMES),
    send("a name without a character", "blank", name(text=""), path=NAMES),
    send("a post without a seat", "min_value", post(seats=0), path=POSTS),
    send("a post with 100,000 seats", "max_value", post(seats=100_000), path=POSTS),
    send("seats in words", "invalid", post(seats="2"), path=POSTS),
    send("a slug that is an address", "invalid_slug", source(slug="a/b"), path=SOURCES),
    send("a slug that is a revision", "invalid_slug", source(slug="r12"), path=SOURCES),
    send("a slug that is reserved", "reserved_slug", source(slug="search"), path=SOURCES),
    send("an address that is a script", "invalid", source(url="javascript:alert(1)"), path=SOURCES),
    send(
        "an ordinal that is too large",
        "max_value",
        {"slug": "x", "ordinal": 2**40, "name": "X", "name_zh": "X", "citation": CITED},
        path="/api/v1/ranks",
    ),
    send("an amount that is none", "invalid", flow(amount="NaN"), path=FLOWS),
    send("an amount with an exponent", "invalid", flow(amount="1e8"), path=FLOWS),
    send("a tenth of a cent", "max_decimal_places", flow(amount="0.001"), path=FLOWS),
    send("an amount of 21 digits", "max_whole_digits", flow(amount="1" * 21), path=FLOWS),
    send("an amount of 900 digits", "max_digits", flow(amount="1" * 900), path=FLOWS),
    send("an amount of 9,000 digits", "invalid", flow(amount="1" * 9_000), path=FLOWS),
    send("a number that not all read alike", "number_out_of_range", flow(amount=2**53), path=FLOWS),
    send("less than nothing", "min_value", flow(amount="-1"), path=FLOWS),
    send("no currency", "blank", flow(currency=""), path=FLOWS),
    send("a currency that is none", "no_currency", flow(currency="rmb"), path=FLOWS),
    send("a flow of nobody", "no_party", flow(provider_institution=None), path=FLOWS),
    send("a flow of no time", "no_date", flow(fiscal_year=None), path=FLOWS),
    send("a flow of two givers", "more_than_one", flow(provider_jurisdiction="cn"), path=FLOWS),
    send("a year of 5 digits", "max_value", flow(fiscal_year=20240), path=FLOWS),
    send("years that run backwards", "empty_period", flow(fiscal_year_end=2023), path=FLOWS),
    send("a code of one's own", "read_only", flow(iati_code=3), path=FLOWS),
    send("an offer by hand", "method_not_allowed", {}, path="/api/v1/offers"),
    # methods and preconditions
    change("a change of all", "method_not_allowed", "PUT", LIST),
    change("a retraction of all", "method_not_allowed", "DELETE", LIST),
    change("a row made at a row", "method_not_allowed", "POST"),
    change("a method that is none", "method_not_allowed", "BREW", LIST),
    change("a revision of one's own", "method_not_allowed", "POST", "/api/v1/revisions"),
    change("a change without saying of what", "precondition_required"),
    change("a retraction without saying of what", "precondition_required", "DELETE"),
    change("a change of what was never seen", "precondition_failed", seen='"x"'),
    change("a change with a tag of rubbish", "invalid_header", seen=',,"r,'),
    change("a change of what is not there", "not_found", path=f"{LIST}/none", seen="*"),
    change("a field that is none in a change", "unknown_field", seen="*", body=b'{"x": 1}'),
]

CONFLICTS = [
    send("a second label in a language", "overlapping_period", name(institution="most"), path=NAMES),
    send("a second parent", "overlapping_period", relation(type="part_of", subject="nsfc", object="cas")),
    send("a slug that is taken", "slug_taken", source(slug="gazette"), path=SOURCES),
    send("a circle", "closes_a_circle", relation(type="part_of")),
    change("the retraction of what is in use", "in_use", "DELETE", seen="*"),
]

IN_PARTS = {400, 409}


@pytest.fixture
def world(most: Institution) -> Institution:
    """An institution, a part of it, and a source to cite."""
    make.make_source(slug="gazette")
    make.make_institution("cas")
    make.make_relation(make.make_institution("nsfc"), "part_of", most, valid_from="2018")
    return most


def answer_to(client: Client, request: Request) -> Any:
    """Return the answer, which is a problem document and no failure."""
    response = client.generic(
        request.method,
        request.path,
        request.body or b"",
        request.content_type,
        headers=request.headers,
        QUERY_STRING=request.query,
    )
    assert response.status_code < 500 or response.status_code == 503, response.content
    assert response["Content-Type"] == "application/problem+json", (
        response.status_code,
        response.content[:500],
    )
    jsonschema.validate(response.json(), SCHEMA)
    return response


def judge(response: Any, request: Request) -> None:
    """Check that the refusal is the one wanted, and says where it is about parts of the request."""
    document = response.json()
    codes = {document["code"], *(error["code"] for error in document["errors"])}
    assert request.code in codes, document
    if document["status"] in IN_PARTS and request.code != "in_use":
        assert document["errors"]
        assert all({"pointer", "parameter", "header"} & error.keys() for error in document["errors"]), (
            document
        )


def named(request: Request) -> str:
    return request.about.replace(" ", "-")


@pytest.mark.parametrize("request_", READS, ids=named)
def test_a_question_that_cannot_be_answered_is_refused(client, world, request_):
    judge(answer_to(client, request_), request_)


@pytest.mark.parametrize("request_", [*WRITES, *CONFLICTS], ids=named)
def test_a_write_that_cannot_be_taken_is_refused_and_changes_nothing(editor, world, request_):
    before = Revision.objects.count(), Relation.objects.count()

    judge(answer_to(editor, request_), request_)

    assert (Revision.objects.count(), Relation.objects.count()) == before


@pytest.mark.parametrize("request_", CONFLICTS, ids=named)
def test_a_conflict_names_the_rows_that_it_is_with(editor, world, request_):
    response = answer_to(editor, request_)

    assert response.status_code == 409
    assert response.json()["conflicts"]


def test_what_is_malformed_stays_so_without_a_token(client, world):
    for request in WRITES:
        assert answer_to(client, request).status_code in (401, 405), request.about


def test_the_relation_of_the_list_would_be_taken(editor, world):
    response = editor.post(RELATIONS, relation())

    assert response.status_code == 201, response.json()


@pytest.mark.parametrize(
    "mangle",
    [
        lambda cursor: cursor[:-1],
        lambda cursor: cursor + "A",
        lambda cursor: cursor.swapcase(),
        lambda cursor: cursor.replace(":", "", 1),
        lambda cursor: signing.dumps(["x", "y", False, {}, "z"]),
    ],
)
def test_a_cursor_that_was_changed_is_refused(client, world, mangle: Callable[[str], str]):
    page = client.get(LIST, {"page_size": 1}).json()
    cursor = page["next"].split("cursor=")[1].split("&")[0]

    response = client.get(LIST, {"page_size": 1, "cursor": mangle(cursor.replace("%3A", ":"))})

    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == "cursor"


def test_a_cursor_of_another_question_is_refused(client, world):
    page = client.get(LIST, {"page_size": 1}).json()

    response = client.get(page["next"] + "&kind=ministry")

    assert response.json()["code"] == "invalid_cursor"


def test_the_nearest_right_name_is_told(client, world):
    detail = client.get(LIST, {"knid": "ministry"}).json()["errors"][0]["detail"]

    assert "`kind`" in detail


@pytest.mark.parametrize(
    ("path", "query", "told"),
    [
        ("institutions", {"valid_on": "2023-02-30"}, "Write a day such as 2024-06-01, `today` or `any`."),
        ("quality", {"valid_on": "any"}, "Write a day such as 2024-06-01 or `today`."),
        ("diff", {"from": "2022", "to": "2023"}, "Write a day such as 2024-06-01 or `today`."),
        ("quality", {"by": "zzz"}, "Select a valid choice. zzz is not one of the available choices. It is one of: kind, institution, program."),
        ("diff", {"from": "2022-12-31", "to": "2023-12-31", "change": "moved,ended"}, "Select a valid choice. moved,ended is not one of the available choices. It takes one; several go with `change__in`, where there is such a parameter."),
        ("quality", {"by": "kinds"}, "Select a valid choice. kinds is not one of the available choices. Did you mean `kind`?"),
    ],
)  # fmt: skip
def test_a_problem_says_what_may_be_asked_instead(db, path, query, told):
    problem = Client().get(f"/api/v1/{path}", query).json()

    assert problem["detail"] == told
    assert {error["detail"] for error in problem["errors"]} == {told}
