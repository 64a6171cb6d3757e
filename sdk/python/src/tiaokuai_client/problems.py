"""What the API refuses, as exceptions: problem documents (RFC 9457)."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

import httpx


class FieldError(TypedDict):
    """One thing that was wrong, by where it stands: in the body, the query or a header."""

    pointer: NotRequired[str]
    parameter: NotRequired[str]
    header: NotRequired[str]
    code: str
    detail: str


class Problem(Exception):
    """A request was refused.

    `code` is stable, for programs; `title` and `detail` are for people; `request_id` is what the service's log
    calls the request. An answer that is no problem document (of a proxy, say) has the code `not_a_problem`.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.document: dict[str, Any] = document_of(response)
        self.status = response.status_code
        self.code = str(self.document.get("code", "not_a_problem"))
        self.title = str(self.document.get("title", response.reason_phrase))
        self.detail = str(self.document.get("detail", ""))
        self.request_id = str(self.document.get("request_id") or response.headers.get("X-Request-ID", ""))
        self.errors: list[FieldError] = self.document.get("errors", [])
        self.conflicts: list[str] = self.document.get("conflicts", [])
        self.etag: str | None = response.headers.get("ETag")
        super().__init__(self.told())

    @property
    def fields(self) -> dict[str, list[FieldError]]:
        """The errors by where they stand: `/citation/source` in the body, `valid_on` in the query, a header."""
        found: dict[str, list[FieldError]] = {}
        for error in self.errors:
            place = error.get("pointer") or error.get("parameter") or error.get("header") or ""
            found.setdefault(place, []).append(error)
        return found

    def told(self) -> str:
        """Return what is wrong in one line."""
        places = "; ".join(
            f"{place}: {error['detail']}" for place, errors in self.fields.items() for error in errors
        )
        said = " ".join(part for part in (self.detail or self.title, places and f"({places})") if part)
        traced = f" [request {self.request_id}]" if self.request_id else ""
        return f"{self.status} {self.code}: {said}{traced}"


class Invalid(Problem):
    """400, 411, 413, 415, 422, 405, 406: the request itself is wrong; `fields` says where."""


class Forbidden(Problem):
    """401, 403: a token is needed, or does not suffice."""


class NotFound(Problem):
    """404, 410: nothing is there, or no more, or not by the clocks asked for."""


class Conflict(Problem):
    """409: it contradicts what is recorded; `conflicts` names the rows."""


class Stale(Problem):
    """412, 428: the row was changed since the version that the request names; `etag` is of the current one."""


class Throttled(Problem):
    """429: too many requests, also after waiting."""


class Unavailable(Problem):
    """5xx: the service could not answer, also after waiting."""


KINDS: dict[int, type[Problem]] = {
    401: Forbidden,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: NotFound,
    412: Stale,
    428: Stale,
    429: Throttled,
}


def problem_of(response: httpx.Response) -> Problem:
    """Return the exception for an answer that is a refusal."""
    kind = Unavailable if response.status_code >= 500 else Invalid
    return KINDS.get(response.status_code, kind)(response)


def document_of(response: httpx.Response) -> dict[str, Any]:
    if "json" not in response.headers.get("Content-Type", ""):
        return {}
    try:
        found = response.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
