"""Strong entity tags made of the revision, and the answers that need no work: 304 before anything else.

A tag names the revision at which the representation was made (`"r123-..."`), so it also says what a
writer has seen: `If-Match` with it means "only if nothing changed this row after r123".
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Mapping

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from .. import revisions

_REVISION = re.compile(r"^r([0-9]{1,18})$", re.ASCII)
_TAGS = re.compile(r'^(?:W/)?"[!#-~]*"(?:\s*,\s*(?:W/)?"[!#-~]*")*$', re.ASCII)
_TAG = re.compile(r'^(?:W/)?"r([0-9]{1,18})-[0-9a-f]+"$', re.ASCII)


JSON = "json"
"""How answers are written where neither the address nor `Accept` says another way."""


def entity_tag(
    uri: str, parameters: Mapping[str, str], head: int, scope: str = "public", written: str = JSON
) -> str:
    """Return the strong tag of what a read of `uri` gets when the last revision is `head`.

    It covers the address with its query, the day where it is defaulted, the release, how the answer is `written` if
    `Accept` chose that, and who asks; a query that names a revision keeps its tag for ever. The tag of a read of the past by
    an instant or a cursor begins with `p`: its holder has not seen the head, so `If-Match` is not met.
    """
    known = _REVISION.match(parameters.get("known_at", ""))
    revision = min(int(known[1]), head) if known else head
    kind = "p" if not known and ("known_at" in parameters or "cursor" in parameters) else "r"
    day = "" if parameters.get("valid_on", "today") != "today" else dt.datetime.now(dt.UTC).date().isoformat()
    parts = [uri, day, settings.SPECTACULAR_SETTINGS["VERSION"], settings.DATA_RELEASE, written, scope]
    return f'"{kind}{revision}-{hashlib.sha256(chr(10).join(parts).encode()).hexdigest()[:20]}"'


def seen_revision(tag: str) -> int | None:
    """Return the revision that an `If-Match` value says its sender has seen; None if it is no tag of ours."""
    match = _TAG.match(tag.strip())
    return int(match[1]) if match else None


def is_list_of_tags(header: str) -> bool:
    """Say whether a header is a list of entity tags, ours or not (RFC 9110 section 8.8.3)."""
    return bool(_TAGS.match(header.strip()))


def matches(header: str, tag: str) -> bool:
    """Say whether an `If-None-Match` header names `tag` or any (weak comparison, RFC 9110 section 13.1.2).

    `*` names whatever there is, so it is only to be asked once it is known that there is something.
    """
    return header.strip() == "*" or tag in [part.strip().removeprefix("W/") for part in header.split(",")]


def takes_json(accept: str | None) -> bool:
    """Say whether an `Accept` header may be answered with JSON."""
    return accept is None or "json" in accept or "*/*" in accept or "application/*" in accept


class NotModifiedMiddleware:
    """Answer 304 to an anonymous conditional read before sessions, routing or serializers run.

    Who sends a tag of ours was answered with a row before; `*` says nothing of that, and the view answers it, as it
    does who takes no JSON.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Return 304 if the client's copy is the one it would get."""
        wanted = request.headers.get("If-None-Match")
        if (
            wanted
            and wanted.strip() != "*"
            and request.method in ("GET", "HEAD")
            and request.path_info.startswith("/api/v1/")
            and "Authorization" not in request.headers
            and "Min-Revision" not in request.headers
            and (takes_json(request.headers.get("Accept")) or "format" in request.GET)
        ):
            try:
                head = revisions.head()
            except DatabaseError:
                return self.get_response(request)
            tag = entity_tag(request.build_absolute_uri(), request.GET, head)
            if matches(wanted, tag):
                return HttpResponseNotModified(
                    headers={"ETag": tag, "X-Revision": f"r{head}", "Vary": VARY, "Cache-Control": CACHE}
                )
        response = self.get_response(request)
        if response.status_code == 304:
            del response["Content-Length"]  # It would be that of the copy, not that of no body.
        return response


VARY = "Accept, Authorization"
CACHE = "public, no-cache"
"""Caches may keep a copy but ask each time: the answer is one small query."""
