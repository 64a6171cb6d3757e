"""Doing a POST once, however often it is sent: the header `Idempotency-Key`.

This is the one seam between views and what remembers answers, which the setting `DO_ONCE` names: no app below
`exchange` knows it. The key is that of draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any, ClassVar

from django.conf import settings
from django.utils.module_loading import import_string
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.views import APIView

from .refusals import Refused

HEADER = "Idempotency-Key"
REPLAYED = "Idempotent-Replayed"
LONGEST = 255
PATTERN = r'^("([ !#-\[\]-~]|\\["\\])+"|[!#-+\-.-~]+)$'
"""A string in quotes as RFC 8941 has it, or the same without quotes, spaces and commas."""

KEY = OpenApiParameter(
    HEADER,
    {"type": "string", "pattern": PATTERN, "maxLength": LONGEST},
    OpenApiParameter.HEADER,
    description=(
        "A name of the client's own for this request, such as a UUID. Sent again within 24 hours with the same key, "
        "the request is not done again, but answered as it was, with `Idempotent-Replayed: true`."
    ),
)


class RepeatableView(APIView):
    """A view whose POSTs are done once where they come with an Idempotency-Key.

    The key is looked at after the client is known and may do this, and before anything is done. What is refused
    changed nothing and is not remembered. Refusals: invalid_idempotency_key (400), idempotency_key_reused (422),
    request_in_progress (409).
    """

    reads: ClassVar[tuple[str, ...]] = ("GET", "HEAD")
    """The methods that write nothing: with them the key is not looked at."""
    keeps_refusals: ClassVar[bool] = False
    """Whether a refusal too leaves something, such as a report; it is kept, and the key is free again."""
    shown_once: ClassVar[tuple[str, ...]] = ()
    """The members of an answer that are secret: they are not remembered, and null when it is repeated."""

    KEY = KEY
    """How the contract declares the key."""

    post: Any

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Authenticate, then see to it that a POST with a key is done once."""
        super().initial(request, *args, **kwargs)
        given = request.headers.get(HEADER)
        if (
            given is not None
            and self.is_repeatable(request.method)
            and request.method in self.allowed_methods
        ):
            do_once = import_string(settings.DO_ONCE)
            self.post = partial(do_once, self, self.post, key_of(given))

    def is_repeatable(self, method: str | None) -> bool:
        """Say whether requests by `method` heed an Idempotency-Key; the contract asks it too."""
        return method == "POST" and method not in self.reads

    def body_sent(self) -> bytes:
        """Return what tells this body from another: the body, or a digest of one too large for the memory."""
        return self.request._request.body


def key_of(header: str) -> str:
    """Return the key that `header` holds, with quotes or without. Refusal: invalid_idempotency_key."""
    if len(header) > LONGEST or not re.fullmatch(PATTERN, header, re.ASCII):
        raise Refused(
            400,
            "invalid_idempotency_key",
            f"Send 1 to {LONGEST} printable characters of ASCII, such as a UUID; in quotes if there are commas or spaces.",
            errors=[{"header": HEADER}],
        )
    return re.sub(r"\\(.)", r"\1", header[1:-1]) if header.startswith('"') else header
