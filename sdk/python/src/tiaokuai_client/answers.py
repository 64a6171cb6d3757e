"""What comes back: one answer, or the pages of a list."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl, urlsplit

T = TypeVar("T")
Row = TypeVar("Row")
Page = TypeVar("Page")

Query = list[tuple[str, str]]
"""The parameters of a request, as they are sent."""


@dataclass(frozen=True)
class Answer(Generic[T]):
    """An answer of the API: what it says, and what its headers say of it.

    etag: names the version, for `if_match`. revision: the last one of the registry (`r123`), after a write the
    one that it took. address: the one that gives the same answer for ever, to cite it. location: of a row that
    was made. request_id: what the service's log calls the request.
    """

    data: T
    status: int
    etag: str | None
    revision: str | None
    address: str | None
    location: str | None
    request_id: str | None


class Suggested(Exception):
    """What was sent is not recorded: the token is a contributor's, so it was kept as a suggestion.

    `suggestion` is what the API answered with 202, as `suggestions.retrieve` shows it; a reviewer decides on it.
    """

    def __init__(self, suggestion: Answer[Any]) -> None:
        self.suggestion = suggestion
        super().__init__(f"Kept as a suggestion, on which a reviewer decides: {suggestion.location}")


def following(page: Any, query: Query) -> Query | None:
    """Return the parameters of the page after this one, which `query` asked for; None after the last.

    A feed always names the place where it goes on, and says whether there is more by now. Of an address only the
    query is followed, so a token never goes to another host than it was given for.
    """
    place = page["next"]
    if "more" in page:
        return (
            [*((name, value) for name, value in query if name != "after"), ("after", place)]
            if page["more"]
            else None
        )
    return parse_qsl(urlsplit(place).query, keep_blank_values=True) if place else None


class Pages(Generic[Row, Page]):
    """A list: iterate over it for all its rows, page after page; nothing is asked before the first is wanted.

    All pages answer for the moment of the first one: the cursors say for which.
    """

    def __init__(self, query: Query, ask: Callable[[Query], Answer[Any]]) -> None:
        self._query = query
        self._ask = ask

    def __iter__(self) -> Iterator[Row]:
        for page in self._following():
            yield from page.data["results"]

    def pages(self) -> Iterator[Answer[Page]]:
        """Yield the pages as they were answered."""
        return self._following()

    def page(self) -> Answer[Page]:
        """Return the first page."""
        return self._ask(self._query)

    def _following(self) -> Iterator[Answer[Any]]:
        query: Query | None = self._query
        while query is not None:
            page = self._ask(query)
            yield page
            query = following(page.data, query)


class AsyncPages(Generic[Row, Page]):
    """The same, to be iterated over with `async for`."""

    def __init__(self, query: Query, ask: Callable[[Query], Awaitable[Answer[Any]]]) -> None:
        self._query = query
        self._ask = ask

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for page in self._following():
            for row in page.data["results"]:
                yield row

    def pages(self) -> AsyncIterator[Answer[Page]]:
        """Yield the pages as they were answered."""
        return self._following()

    async def page(self) -> Answer[Page]:
        """Return the first page."""
        return await self._ask(self._query)

    async def _following(self) -> AsyncIterator[Answer[Any]]:
        query: Query | None = self._query
        while query is not None:
            page = await self._ask(query)
            yield page
            query = following(page.data, query)
