"""How the operations are called: addresses, clocks, headers, retries. `client` puts a face on it."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import itertools
import json
import time
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import httpx

from .answers import Answer, AsyncPages, Pages, Query, Suggested
from .clocks import Clocks
from .generated.operations import OPERATIONS, VERSION
from .problems import problem_of
from .retries import Retries

JSON = "application/json"


class Session:
    """What all clients that were made from one have in common: its retries, and what it wrote last."""

    def __init__(self, retries: Retries, min_revision: str | None) -> None:
        self.retries = retries
        self.written = number_of(min_revision)

    @property
    def revision(self) -> str | None:
        """The last revision that was written here: what is read must not be older."""
        return f"r{self.written}" if self.written else None

    def heard(self, response: httpx.Response) -> None:
        """Note the revision that a write took."""
        if response.request.method not in ("GET", "HEAD"):
            self.written = max(self.written, number_of(response.headers.get("X-Revision")))


def number_of(revision: str | None) -> int:
    return int(revision.removeprefix("r")) if revision else 0


class Building:
    """Makes requests of operations; knows nothing of how they are sent."""

    def __init__(self, session: Session, clocks: Clocks) -> None:
        self._session = session
        self._clocks = clocks

    def query_of(self, operation: str, query: Mapping[str, object]) -> Query:
        """Return the parameters with the clocks that the operation takes; a parameter given for it wins.

        A mapping stands for parameters of their own.
        """
        takes = OPERATIONS[operation].takes
        given = {name.removesuffix("_"): value for name, value in query.items() if value is not None}
        clocks = {name: value for name, value in self._clocks.set().items() if name in takes}
        return [
            (each, written(what))
            for name, value in (clocks | given).items()
            for each, what in (value.items() if isinstance(value, Mapping) else [(name, value)])
        ]

    def request_of(
        self,
        http: httpx.Client | httpx.AsyncClient,
        operation: str,
        variables: Sequence[str],
        query: Query,
        *,
        body: object = None,
        content_type: str = JSON,
        if_match: Answer[Any] | str | None = None,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> httpx.Request:
        """Return the request. Refuses (ValueError) an answer without an ETag as the version to change."""
        method, path, takes = OPERATIONS[operation]
        headers = httpx.Headers(encoding="utf-8")
        if "Min-Revision" in takes and self._session.revision:
            headers["Min-Revision"] = self._session.revision
        if "Idempotency-Key" in takes:
            headers["Idempotency-Key"] = idempotency_key or str(uuid.uuid4())
        if if_match is not None:
            headers["If-Match"] = tag_of(if_match)
        if reason:
            headers["X-Reason"] = reason
        content = None
        if body is not None:
            headers["Content-Type"] = content_type
            content = body if isinstance(body, bytes | str) else json.dumps(body, default=written)
        address = path.format_map(dict(zip(named_in(path), map(quoted, variables), strict=True)))
        # None keeps httpx from sending a question mark without parameters.
        return http.build_request(
            method, address, params=tuple(query) or None, headers=headers, content=content
        )


def named_in(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


def quoted(value: str) -> str:
    return quote(value, safe="")


def written(value: object) -> str:
    """Return a value as the API reads it: `true`, days and instants in ISO 8601, lists with commas."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date):  # An instant is one too.
        return value.isoformat()
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ",".join(map(written, value))
    return str(value)


def tag_of(version: Answer[Any] | str) -> str:
    if isinstance(version, str):
        return version
    if version.etag is None:
        raise ValueError("This answer has no ETag: only one that shows a single row can be changed.")
    return version.etag


def answer_of(response: httpx.Response) -> Answer[Any]:
    """Return the answer; its data are JSON, or bytes where another form was asked for, or None.

    Raises Suggested if a write was kept as a suggestion.
    """
    kind = response.headers.get("Content-Type", "")
    data: Any = response.content if response.content else None
    if data is not None and "json" in kind:
        data = response.json()
    seen = response.headers.get
    answer = Answer(
        data=data,
        status=response.status_code,
        etag=seen("ETag"),
        revision=seen("X-Revision"),
        address=seen("Content-Location"),
        location=seen("Location"),
        request_id=seen("X-Request-ID"),
    )
    if answer.status == 202 and "/suggestions/" in (answer.location or ""):
        raise Suggested(answer)
    return answer


def settings_of(base_url: str, token: str | None, timeout: float) -> dict[str, Any]:
    """Return what both kinds of HTTP client begin with."""
    headers = {
        "Accept": f"{JSON}, application/problem+json, */*;q=0.1",
        "User-Agent": f"tiaokuai-client/{VERSION}",
    }
    if token:
        headers["Authorization"] = f"Bearer {token}"
    return {
        "base_url": base_url.rstrip("/"),
        "headers": headers,
        "timeout": timeout,
        "follow_redirects": True,
    }


class Calls(Building):
    """Calls the operations, and waits for the answers."""

    def __init__(self, http: httpx.Client, session: Session, clocks: Clocks) -> None:
        super().__init__(session, clocks)
        self._http = http

    def answer(
        self, operation: str, variables: Sequence[str], query: Mapping[str, object] = {}, **rest: Any
    ) -> Answer[Any]:
        """Call one operation; raises Problem if it is refused, httpx.TransportError if no answer came."""
        request = self.request_of(self._http, operation, variables, self.query_of(operation, query), **rest)
        return answer_of(self.send(request))

    def pages(
        self, operation: str, variables: Sequence[str], query: Mapping[str, object] = {}
    ) -> Pages[Any, Any]:
        """Return the list that an operation answers page by page."""

        def ask(query: Query) -> Answer[Any]:
            return answer_of(self.send(self.request_of(self._http, operation, variables, query)))

        return Pages(self.query_of(operation, query), ask)

    def send(self, request: httpx.Request, *, stream: bool = False) -> httpx.Response:
        """Send a request until it is answered or may not be sent again."""
        retries = self._session.retries
        for tried in itertools.count(1):
            try:
                response = self._http.send(request, stream=stream)
            except httpx.TransportError:
                pause = retries.after_loss(request, tried)
                if pause is None:
                    raise
            else:
                if response.is_success:
                    self._session.heard(response)
                    return response
                response.read()
                pause = retries.after_answer(request, response, tried)
                if pause is None:
                    raise problem_of(response)
            time.sleep(pause)
        raise AssertionError  # The count has no end.

    @contextlib.contextmanager
    def download(
        self, operation: str, variables: Sequence[str], query: Mapping[str, object]
    ) -> Iterator[httpx.Response]:
        """Give the answer while it arrives, whatever its form."""
        request = self.request_of(self._http, operation, variables, self.query_of(operation, query))
        request.headers["Accept"] = "*/*"
        response = self.send(request, stream=True)
        try:
            yield response
        finally:
            response.close()


class AsyncCalls(Building):
    """The same, to be awaited."""

    def __init__(self, http: httpx.AsyncClient, session: Session, clocks: Clocks) -> None:
        super().__init__(session, clocks)
        self._http = http

    async def answer(
        self, operation: str, variables: Sequence[str], query: Mapping[str, object] = {}, **rest: Any
    ) -> Answer[Any]:
        """Call one operation; raises Problem if it is refused, httpx.TransportError if no answer came."""
        request = self.request_of(self._http, operation, variables, self.query_of(operation, query), **rest)
        return answer_of(await self.send(request))

    def pages(
        self, operation: str, variables: Sequence[str], query: Mapping[str, object] = {}
    ) -> AsyncPages[Any, Any]:
        """Return the list that an operation answers page by page."""

        async def ask(query: Query) -> Answer[Any]:
            return answer_of(await self.send(self.request_of(self._http, operation, variables, query)))

        return AsyncPages(self.query_of(operation, query), ask)

    async def send(self, request: httpx.Request, *, stream: bool = False) -> httpx.Response:
        """Send a request until it is answered or may not be sent again."""
        retries = self._session.retries
        for tried in itertools.count(1):
            try:
                response = await self._http.send(request, stream=stream)
            except httpx.TransportError:
                pause = retries.after_loss(request, tried)
                if pause is None:
                    raise
            else:
                if response.is_success:
                    self._session.heard(response)
                    return response
                await response.aread()
                pause = retries.after_answer(request, response, tried)
                if pause is None:
                    raise problem_of(response)
            await asyncio.sleep(pause)
        raise AssertionError  # The count has no end.

    @contextlib.asynccontextmanager
    async def download(
        self, operation: str, variables: Sequence[str], query: Mapping[str, object]
    ) -> AsyncIterator[httpx.Response]:
        """Give the answer while it arrives, whatever its form."""
        request = self.request_of(self._http, operation, variables, self.query_of(operation, query))
        request.headers["Accept"] = "*/*"
        response = await self.send(request, stream=True)
        try:
            yield response
        finally:
            await response.aclose()
