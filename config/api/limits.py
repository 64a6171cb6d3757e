"""What every request to the API keeps to before anything reads it, and the id that it goes by."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from django.core.handlers.wsgi import LimitedStream
from django.http import HttpRequest, HttpResponse

from config.api.parsing import MOST_BYTES
from config.api.problems import Item, Problem, answer, printable, request_id_of

MOST_QUERY_BYTES = 8_192
MOST_PARAMETERS = 100
REPEATABLE: frozenset[str] = frozenset()
"""Parameters that may stand more than once; the contract documents them as lists."""

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class RequestGuard:
    """Middleware that refuses what no view should see, and names the request, under /api only.

    `request.request_id` and the header X-Request-ID are the id of the logs and of problem documents.

    Refusals (400): query_too_long, invalid_character, not_utf8, repeated_parameter. A body that comes in
    chunks is read up to the limit first, because Django takes a request without Content-Length for
    one without a body.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on, or refuse it."""
        if not request.path.startswith("/api/"):
            return self.get_response(request)
        request.request_id = request_id_of(request)  # type: ignore[attr-defined]  # Ours.
        try:
            check_path(request.path)
            check_query(request.META.get("QUERY_STRING", ""))
            read_chunks(request)
            response = self.get_response(request)
        except Problem as problem:
            response = answer(problem, request)
        response["X-Request-ID"] = request_id_of(request)
        return response


def check_path(path: str) -> None:
    """Refuse a path with a control character: there is nothing at it."""
    if _CONTROL.search(path.encode("utf-8", "replace")):
        raise Problem("not_found", "There is nothing at this address.")


def check_query(query: str) -> None:
    """Refuse a query string that is too long, not UTF-8, or names a parameter twice."""
    if len(query) > MOST_QUERY_BYTES:
        raise Problem("query_too_long", errors=[Item(parameter="")])
    parts = [part for part in query.split("&") if part]
    if len(parts) > MOST_PARAMETERS:
        raise Problem("query_too_long", errors=[Item(parameter="")])
    seen: set[str] = set()
    for part in parts:
        name, _ = (_decoded(half, part) for half in f"{part}=".split("=", 1))
        if name in seen and name not in REPEATABLE:
            raise Problem(
                "repeated_parameter",
                f"The parameter `{printable(name)}` stands twice.",
                errors=[Item(parameter=printable(name))],
            )
        seen.add(name)


def _decoded(half: str, part: str) -> str:
    """Return the text of a name or value. Refusals: not_utf8, invalid_character."""
    raw = unquote_to_bytes(half.replace("+", " ").encode("latin-1", "replace"))
    name = printable(part.split("=", 1)[0])
    if _CONTROL.search(raw):
        raise Problem("invalid_character", errors=[Item(parameter=name)])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Problem("not_utf8", errors=[Item(parameter=name)]) from error


def read_chunks(request: HttpRequest) -> None:
    """Read a body that comes in chunks, so that views find it. Refusal: payload_too_large."""
    chunked = "chunked" in request.headers.get("Transfer-Encoding", "").lower()
    if request.META.get("CONTENT_LENGTH") or not chunked:
        return
    try:
        body = request.META["wsgi.input"].read(MOST_BYTES + 1)
    except OSError as error:
        raise Problem("malformed_request", "The body did not arrive whole.") from error
    if len(body) > MOST_BYTES:
        raise Problem("payload_too_large")
    request.META["CONTENT_LENGTH"] = str(len(body))
    request._stream = LimitedStream(io.BytesIO(body), len(body))  # type: ignore[assignment]  # It reads like a file.
