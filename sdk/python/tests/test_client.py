"""What the face of the client does, against a real server."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from email.utils import format_datetime

import httpx
import pytest

from tiaokuai_client import (
    AsyncClient,
    Client,
    Conflict,
    Invalid,
    NotFound,
    Problem,
    Retries,
    Stale,
    Suggested,
    Throttled,
    Unavailable,
    __version__,
)
from tiaokuai_client.generated.operations import OPERATIONS, Operation

QUICK = Retries(attempts=4, first=0.01)
CITATION = {"source": "gazette"}
FUNCTION = {"slug": "a", "name": "A", "citation": CITATION}


def page(*slugs: str, following: str | None = None) -> dict[str, object]:
    return {"results": [{"slug": slug} for slug in slugs], "next": following, "previous": None}


@pytest.fixture
def registry(service):
    with Client(service.url, token="secret", retries=QUICK) as made:
        yield made


@pytest.fixture
def keyed(monkeypatch):
    """Recording a function takes an Idempotency-Key, whatever the contract says."""
    method, path, takes = OPERATIONS["functions_create"]
    monkeypatch.setitem(OPERATIONS, "functions_create", Operation(method, path, (*takes, "Idempotency-Key")))


@pytest.fixture
def unkeyed(monkeypatch):
    """Recording a function takes no Idempotency-Key, whatever the contract says."""
    method, path, takes = OPERATIONS["functions_create"]
    without = tuple(name for name in takes if name != "Idempotency-Key")
    monkeypatch.setitem(OPERATIONS, "functions_create", Operation(method, path, without))


# Paging.


def test_iterating_over_a_list_gives_the_rows_of_all_pages(service, registry):
    service.answers_with(
        200, page("a", "b", following=f"{service.url}/api/v1/institutions?cursor=x%3D&page_size=2")
    )
    service.answers_with(200, page("c"))

    slugs = [row["slug"] for row in registry.institutions.list(page_size=2)]

    assert slugs == ["a", "b", "c"]
    assert [heard.query for heard in service.heard] == [
        {"page_size": "2"},
        {"cursor": "x=", "page_size": "2"},
    ]


def test_nothing_is_asked_before_a_row_is_wanted_and_no_page_before_its_first_row_is(service, registry):
    service.answers_with(200, page("a", following=f"{service.url}/api/v1/institutions?cursor=x"))

    rows = iter(registry.institutions.list())
    assert service.heard == []
    assert next(rows)["slug"] == "a"

    assert len(service.heard) == 1


def test_a_cursor_is_never_followed_to_another_host(service, registry):
    service.answers_with(200, page("a", following="http://elsewhere.example/api/v1/institutions?cursor=x"))
    service.answers_with(200, page("b"))

    assert [row["slug"] for row in registry.institutions.list()] == ["a", "b"]


def test_a_feed_is_followed_from_place_to_place_over_empty_pages_until_there_is_no_more(service, registry):
    service.answers_with(200, page("a", following="r2.1") | {"more": True})
    service.answers_with(200, page(following="r5.1") | {"more": True})
    service.answers_with(200, page("b", following="r6.1") | {"more": False})

    slugs = [row["slug"] for row in registry.institutions.list(after="r1", kind="ministry")]

    assert slugs == ["a", "b"]
    assert [heard.query["after"] for heard in service.heard] == ["r1", "r2.1", "r5.1"]
    assert {heard.query["kind"] for heard in service.heard} == {"ministry"}


def test_pages_are_answers_with_their_headers(service, registry):
    service.answers_with(200, page("a"), X_Revision="r7")

    [only] = registry.institutions.list().pages()

    assert (only.revision, only.data["results"][0]["slug"]) == ("r7", "a")


# Parameters and clocks.


def test_values_are_written_as_the_api_reads_them(service, registry):
    service.answers_with(200, page())

    registry.institutions.list(
        kind__in=["ministry", "academy"], valid_on=dt.date(2023, 3, 16), count=True, q="科技 & 部"
    ).page()

    assert service.heard[0].query == {
        "kind__in": "ministry,academy",
        "valid_on": "2023-03-16",
        "count": "true",
        "q": "科技 & 部",
    }


def test_a_mapping_stands_for_parameters_of_their_own(service, registry):
    service.answers_with(200, page())

    registry.institutions.list(filters={"kind": "ministry", "count": False}, q="x").page()

    assert service.heard[0].query == {"kind": "ministry", "count": "false", "q": "x"}


def test_a_parameter_that_is_a_word_of_python_is_given_with_an_underscore(service, registry):
    service.answers_with(200, {})

    registry.authority.path(from_="most", to="cstc")

    assert service.heard[0].query == {"from": "most", "to": "cstc"}


def test_an_id_cannot_leave_its_place_in_the_address(service, registry):
    service.answers_with(200, {})

    registry.institutions.retrieve("../sources?x#y")

    assert service.heard[0].path == "/api/v1/institutions/..%2Fsources%3Fx%23y"


def test_a_bound_client_sends_its_clocks_with_every_call_that_takes_them(service, registry):
    service.answers_with(200, page()).answers_with(200, {}).answers_with(200, {})
    past = registry.at(
        valid_on="2023-03-15", known_at="r1", published_by=dt.date(2024, 1, 15), min_confidence="high"
    )

    list(past.tenures.list())
    past.attention(person="x", by="quarter")  # Takes no valid_on: it is about a span of days.
    past.index()  # Takes none at all.

    clocks = {"known_at": "r1", "published_by": "2024-01-15", "min_confidence": "high"}
    assert [heard.query for heard in service.heard] == [
        clocks | {"valid_on": "2023-03-15"},
        clocks | {"person": "x", "by": "quarter"},
        {},
    ]


def test_a_clock_given_with_a_call_wins_and_binding_leaves_the_first_client_as_it_was(service, registry):
    service.answers_with(200, page()).answers_with(200, page()).answers_with(200, page())
    past = registry.at(valid_on="2020-01-01", known_at="r1")

    past.tenures.list(valid_on="2021-01-01").page()
    past.at(known_at="r2").tenures.list().page()
    registry.tenures.list().page()

    assert [heard.query for heard in service.heard] == [
        {"valid_on": "2021-01-01", "known_at": "r1"},
        {"valid_on": "2020-01-01", "known_at": "r2"},
        {},
    ]


def test_reads_after_a_write_ask_for_its_revision_in_all_clients_of_a_session(service, registry):
    service.answers_with(200, {}, X_Revision="r3")
    service.answers_with(201, {}, X_Revision="r9")
    service.answers_with(200, {}, X_Revision="r9")
    service.answers_with(200, page())

    registry.functions.retrieve("a")
    registry.functions.create(FUNCTION)
    registry.functions.retrieve("a")
    registry.at(valid_on="today").functions.list().page()

    assert [heard.headers["Min-Revision"] for heard in service.heard] == [None, None, "r9", "r9"]
    assert registry.revision == "r9"


def test_a_client_can_be_told_what_another_wrote(service):
    service.answers_with(200, {})

    with Client(service.url, min_revision="r12") as registry:
        registry.functions.retrieve("a")

    assert service.heard[0].headers["Min-Revision"] == "r12"


# Writing.


def test_the_etag_of_an_answer_is_carried_into_a_change(service, registry):
    service.answers_with(200, {"slug": "a"}, ETag='"r3-x"').answers_with(200, {"slug": "a"}, ETag='"r4-x"')

    seen = registry.functions.retrieve("a")
    changed = registry.functions.partial_update("a", {"note": "N"}, if_match=seen, reason="核对")

    request = service.heard[1]
    assert (request.method, request.headers["If-Match"], request.body) == ("PATCH", '"r3-x"', '{"note": "N"}')
    assert request.headers["X-Reason"].encode("latin-1").decode() == "核对"
    assert changed.etag == '"r4-x"'


def test_an_answer_without_an_etag_cannot_be_changed(registry, service):
    service.answers_with(200, {})
    seen = registry.functions.retrieve("a")

    with pytest.raises(ValueError, match="no ETag"):
        registry.functions.destroy("a", if_match=seen)


def test_a_retracted_row_has_no_data(service, registry):
    service.answers_with(204, None, X_Revision="r5")

    gone = registry.functions.destroy("a", if_match="*")

    assert (gone.data, gone.revision) == (None, "r5")


def test_the_token_and_the_version_go_with_every_request(service, registry):
    service.answers_with(200, {})

    registry.functions.retrieve("a")

    assert service.heard[0].headers["Authorization"] == "Bearer secret"
    assert service.heard[0].headers["User-Agent"] == f"tiaokuai-client/{__version__}"


# Refusals.


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "invalid", Invalid),
        (404, "not_found", NotFound),
        (410, "gone", NotFound),
        (409, "overlapping_period", Conflict),
        (412, "precondition_failed", Stale),
        (422, "too_large", Invalid),
        (500, "internal", Unavailable),
    ],
)
def test_a_refusal_is_an_exception_of_its_kind(service, registry, status, code, kind):
    service.refuses_with(status, code, ETag='"r8-x"')

    with pytest.raises(kind) as caught:
        registry.functions.retrieve("a")

    assert (caught.value.status, caught.value.code, caught.value.request_id) == (status, code, "req-1")
    assert caught.value.etag == '"r8-x"'


def test_a_problem_tells_its_errors_by_where_they_stand(service, registry):
    errors = [
        {"pointer": "/citation", "code": "required", "detail": "This field is required."},
        {"pointer": "/valid_from", "code": "invalid_date", "detail": "Not a date."},
        {"parameter": "valid_on", "code": "invalid_date", "detail": "Not a date."},
    ]
    service.answers_with(400, {"code": "invalid", "detail": "Wrong.", "errors": errors, "request_id": "q"})

    with pytest.raises(
        Invalid, match=r"400 invalid: Wrong\. \(/citation: This field is required\.;"
    ) as caught:
        registry.functions.create(FUNCTION)

    assert [*caught.value.fields] == ["/citation", "/valid_from", "valid_on"]
    assert caught.value.fields["/citation"][0]["code"] == "required"


def test_what_a_proxy_says_is_a_problem_too(service, registry):
    service.answers_with(413, "<html>Too large</html>", Content_Type="text/html")

    with pytest.raises(Problem) as caught:
        registry.functions.create(FUNCTION)

    assert (caught.value.status, caught.value.code) == (413, "not_a_problem")


# Retries.


def test_a_read_waits_as_long_as_retry_after_asks(service, registry):
    service.refuses_with(429, "throttled", Retry_After="1").answers_with(200, {"slug": "a"})

    began = time.monotonic()
    shown = registry.functions.retrieve("a")

    assert shown.data["slug"] == "a"
    assert 1 <= time.monotonic() - began < 3


def test_retry_after_may_be_a_date(service, registry):
    soon = format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=2), usegmt=True)
    service.refuses_with(503, "unavailable", Retry_After=soon).answers_with(200, {})

    began = time.monotonic()
    registry.functions.retrieve("a")

    assert 0.9 <= time.monotonic() - began < 3


def test_a_refusal_that_asks_for_more_patience_than_there_is_is_raised_at_once(service):
    service.refuses_with(429, "throttled", Retry_After="30")

    with Client(service.url, retries=Retries(longest=5)) as registry, pytest.raises(Throttled):
        registry.functions.retrieve("a")


def test_it_gives_up_after_so_many_attempts(service, registry):
    for _ in range(4):
        service.refuses_with(503, "unavailable", Retry_After="0")

    with pytest.raises(Unavailable):
        registry.functions.retrieve("a")

    assert len(service.heard) == 4


@pytest.mark.parametrize(
    ("call", "attempts"),
    [
        (lambda registry: registry.functions.retrieve("a"), 2),
        (lambda registry: registry.functions.update("a", FUNCTION, if_match="*"), 2),
        (lambda registry: registry.functions.destroy("a", if_match="*"), 2),
        (lambda registry: registry.functions.partial_update("a", {}, if_match="*"), 1),
    ],
)
def test_only_what_is_idempotent_is_sent_again_when_a_connection_is_lost(service, registry, call, attempts):
    service.loses_one()
    if attempts == 2:
        service.answers_with(200, {})
        call(registry)
    else:
        with pytest.raises(httpx.TransportError):
            call(registry)

    assert len(service.heard) == attempts


def test_a_patch_is_sent_again_when_the_service_says_that_it_changed_nothing(service, registry):
    service.refuses_with(503, "busy", Retry_After="0").answers_with(200, {})

    registry.functions.partial_update("a", {"note": "N"}, if_match='"r1-x"')

    assert [heard.headers["If-Match"] for heard in service.heard] == ['"r1-x"', '"r1-x"']


def test_a_post_without_a_key_is_never_sent_again(service, registry, unkeyed):
    service.refuses_with(503, "busy", Retry_After="0").loses_one()

    with pytest.raises(Unavailable):
        registry.functions.create(FUNCTION)
    with pytest.raises(httpx.TransportError):
        registry.functions.create(FUNCTION)

    assert len(service.heard) == 2
    assert "Idempotency-Key" not in service.heard[0].headers


def test_a_post_with_a_key_is_sent_again_with_the_same_key_and_the_next_with_another(
    service, registry, keyed
):
    service.loses_one().refuses_with(409, "request_in_progress", Retry_After="0").answers_with(201, {})
    service.answers_with(201, {})

    registry.functions.create(FUNCTION)
    registry.functions.create(FUNCTION)

    first, second, third, fourth = (heard.headers["Idempotency-Key"] for heard in service.heard)
    assert first == second == third != fourth


def test_a_key_may_be_given(service, registry, keyed):
    service.answers_with(201, {})

    registry._calls.answer("functions_create", (), body=FUNCTION, idempotency_key="mine-1")

    assert service.heard[0].headers["Idempotency-Key"] == "mine-1"


def test_a_conflict_with_what_is_recorded_is_not_sent_again(service, registry, keyed):
    service.refuses_with(409, "unique")

    with pytest.raises(Conflict):
        registry.functions.create(FUNCTION)


def test_what_was_kept_as_a_suggestion_is_not_taken_for_what_was_recorded(service, registry, keyed):
    service.answers_with(202, {"id": "s-1", "state": "open"}, Location="/api/v1/suggestions/s-1")

    with pytest.raises(Suggested) as raised:
        registry.functions.create(FUNCTION)

    assert raised.value.suggestion.data == {"id": "s-1", "state": "open"}
    assert "/api/v1/suggestions/s-1" in str(raised.value)


# Other forms.


def test_another_form_is_given_as_it_arrives(service, registry):
    service.answers_with(200, "digraph", Content_Type="text/vnd.graphviz")

    with registry.at(known_at="r1").download("institutions_authority", "most", format="dot") as response:
        text = response.read().decode()

    assert text == '"digraph"'
    assert service.heard[0].path == "/api/v1/institutions/most/authority"
    assert service.heard[0].query == {"known_at": "r1", "format": "dot"}


def test_a_refused_download_is_a_problem(service, registry):
    service.refuses_with(404, "not_found")

    with pytest.raises(NotFound), registry.download("institutions_authority", "none", format="dot"):
        pass


# With asyncio.


def test_the_asynchronous_client_does_the_same(service):
    service.answers_with(200, page("a", following=f"{service.url}/api/v1/institutions?cursor=x"))
    service.refuses_with(503, "unavailable", Retry_After="0").answers_with(200, page("b"))
    service.answers_with(200, {"slug": "a"}, ETag='"r3-x"').answers_with(200, {}, X_Revision="r4")
    service.refuses_with(404, "not_found").answers_with(200, "text", Content_Type="text/plain")

    async def use() -> list[str]:
        async with AsyncClient(service.url, retries=QUICK) as registry:
            slugs = [row["slug"] async for row in registry.at(valid_on="today").institutions.list()]
            seen = await registry.functions.retrieve("a")
            await registry.functions.partial_update("a", {"note": "N"}, if_match=seen)
            assert registry.revision == "r4"
            with pytest.raises(NotFound):
                await registry.institutions.retrieve("none")
            async with registry.download("cite", of="most", format="text") as response:
                assert await response.aread() == b'"text"'
        return slugs

    assert asyncio.run(use()) == ["a", "b"]
    assert [heard.query for heard in service.heard[:3]] == [
        {"valid_on": "today"},
        {"cursor": "x"},
        {"cursor": "x"},
    ]
    assert service.heard[4].headers["If-Match"] == '"r3-x"'
    assert service.heard[5].headers["Min-Revision"] == "r4"
