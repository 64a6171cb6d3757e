"""Answering a POST that comes again with its Idempotency-Key as it was answered; `DO_ONCE` names `do_once`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
from django.db import transaction
from rest_framework.request import Request
from rest_framework.response import Response

from sources.api.refusals import Refused
from sources.api.repeating import HEADER, REPLAYED, RepeatableView

from .. import repeats
from ..repeats import Answer

LEAST_ERROR = 400


def do_once(
    view: RepeatableView, do: Callable[..., Response], key: str, request: Request, *args: Any, **kwargs: Any
) -> Response:
    """Answer `request` by `do`, in one transaction with the row of its key; or as it was answered before.

    A key is of one token (all requests without a token share theirs), method and path. Another body, query or
    media type makes another request.
    """
    query, media_type = request.META.get("QUERY_STRING", ""), request.content_type
    asked = repeats.digest_of(query, media_type, view.body_sent())  # Read before anything is locked.
    digest = repeats.digest_of(getattr(request.auth, "pk", None), request.method, request.path, key)
    refused: Refused | None = None
    with transaction.atomic():
        if known := begun(digest, asked):
            return repeated(known)
        try:
            response = do(request, *args, **kwargs)
        except Refused as refusal:
            if not view.keeps_refusals:
                raise
            refused = refusal
            repeats.forget(digest)
        else:
            if response.status_code >= LEAST_ERROR:
                transaction.set_rollback(True)
            else:
                repeats.keep(digest, answer_of(response, request, view.shown_once))
    if refused:
        raise refused
    return response


def begun(digest: bytes, asked: bytes) -> Answer | None:
    """Take the key. Refusals: request_in_progress, idempotency_key_reused, answer_redacted."""
    try:
        return repeats.begin(digest, asked)
    except repeats.UnderWay as error:
        raise Refused(
            409,
            "request_in_progress",
            "It was sent before and is not answered yet; send it again in a moment, with the same key.",
            errors=[{"header": HEADER}],
            headers={"Retry-After": "1"},
        ) from error
    except repeats.AnotherRequest as error:
        raise Refused(
            422,
            "idempotency_key_reused",
            "Another body was sent here with this key; take a new key for a new request.",
            errors=[{"header": HEADER}],
        ) from error
    except repeats.Redacted as error:
        raise Refused(
            409,
            "answer_redacted",
            "It was done under this key; what was answered has been redacted since.",
            errors=[{"header": HEADER}],
        ) from error


def answer_of(response: Response, request: Request, shown_once: tuple[str, ...]) -> Answer:
    """Return what is remembered of `response`: without secrets, and without what each answer has anew."""
    renderer: Any = request.accepted_renderer
    body: bytes = renderer.render(response.data, request.accepted_media_type, {})
    if shown_once:
        body = orjson.dumps({**orjson.loads(body), **dict.fromkeys(shown_once)})
    headers = {name: value for name, value in response.headers.items() if name != "Content-Type"}
    return Answer(response.status_code, headers, body)


def repeated(known: Answer) -> Response:
    """Return the answer as it was, and say that it is a repeated one."""
    return Response(known.body or None, status=known.status, headers={**known.headers, REPLAYED: "true"})
