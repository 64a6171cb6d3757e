"""The clients: what a program opens, binds to clocks and asks."""

from __future__ import annotations

import datetime as dt
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from types import TracebackType
from typing import Self

import httpx

from .calls import AsyncCalls, Calls, Session, settings_of
from .clocks import Clocks, Confidence
from .generated.async_resources import AsyncRegistry
from .generated.resources import Registry
from .retries import Retries

PATIENT = Retries()


class Client(Registry):
    """A registry at an address: `Client("http://127.0.0.1:8000", token=...)`.

    Reading needs no token. `min_revision` is what another client wrote (its `revision`), to read no older state.
    Close it, or use it in a `with` block. It may be shared by threads.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: str | None = None,
        retries: Retries = PATIENT,
        min_revision: str | None = None,
        timeout: float = 30.0,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        http = httpx.Client(**settings_of(base_url, token, timeout), transport=transport)
        self._begin(http, Session(retries, min_revision), Clocks())

    def _begin(self, http: httpx.Client, session: Session, clocks: Clocks) -> None:
        self._http, self._session, self.clocks = http, session, clocks
        super().__init__(Calls(http, session, clocks))

    def at(
        self,
        *,
        valid_on: dt.date | str | None = None,
        known_at: dt.datetime | str | None = None,
        published_by: dt.date | str | None = None,
        min_confidence: Confidence | None = None,
    ) -> Self:
        """Return a client bound to these clocks, over the same connection; others stay as they are.

        They go with every call that takes them; one that is given with a call wins.
        """
        bound = object.__new__(type(self))
        clocks = self.clocks.turned(Clocks(valid_on, known_at, published_by, min_confidence))
        bound._begin(self._http, self._session, clocks)
        return bound

    @property
    def revision(self) -> str | None:
        """The last revision that this client wrote; it reads no older state. None before it wrote."""
        return self._session.revision

    def download(
        self, operation: str, *variables: str, **query: object
    ) -> AbstractContextManager[httpx.Response]:
        """Give an answer in another form than JSON, while it arrives.

        `operation` is an id of the contract: `download("institutions_authority", "most", format="dot")`. Read it
        with `iter_bytes()` or `read()` of the response.
        """
        return self._calls.download(operation, variables, query)

    def close(self) -> None:
        """Close the connections, of all clients made by `at` too."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(AsyncRegistry):
    """The same for asyncio: `async with AsyncClient(...) as registry`, `await`, `async for`."""

    def __init__(
        self,
        base_url: str,
        *,
        token: str | None = None,
        retries: Retries = PATIENT,
        min_revision: str | None = None,
        timeout: float = 30.0,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        http = httpx.AsyncClient(**settings_of(base_url, token, timeout), transport=transport)
        self._begin(http, Session(retries, min_revision), Clocks())

    def _begin(self, http: httpx.AsyncClient, session: Session, clocks: Clocks) -> None:
        self._http, self._session, self.clocks = http, session, clocks
        super().__init__(AsyncCalls(http, session, clocks))

    def at(
        self,
        *,
        valid_on: dt.date | str | None = None,
        known_at: dt.datetime | str | None = None,
        published_by: dt.date | str | None = None,
        min_confidence: Confidence | None = None,
    ) -> Self:
        """Return a client bound to these clocks, over the same connections; others stay as they are."""
        bound = object.__new__(type(self))
        clocks = self.clocks.turned(Clocks(valid_on, known_at, published_by, min_confidence))
        bound._begin(self._http, self._session, clocks)
        return bound

    @property
    def revision(self) -> str | None:
        """The last revision that this client wrote; it reads no older state. None before it wrote."""
        return self._session.revision

    def download(
        self, operation: str, *variables: str, **query: object
    ) -> AbstractAsyncContextManager[httpx.Response]:
        """Give an answer in another form than JSON, while it arrives."""
        return self._calls.download(operation, variables, query)

    async def close(self) -> None:
        """Close the connections, of all clients made by `at` too."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
