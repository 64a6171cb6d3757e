"""What is tried again, and after how long."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import httpx

from .problems import document_of

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""RFC 9110, 9.2.2. A POST is tried again only if it has an Idempotency-Key."""

TRANSIENT = frozenset({429, 502, 503, 504})
NOT_BEGUN = frozenset({429, 503})
"""Answers by which the service says that it changed nothing."""


@dataclass(frozen=True)
class Retries:
    """How often and how patiently a request is tried again.

    attempts: in all, 1 for never again. first: seconds before the second attempt; each later pause may be twice
    as long, and each is a random part of that, so that many clients do not come back at once. longest: seconds
    that one pause lasts at most; if `Retry-After` asks for more, the refusal is raised instead.
    """

    attempts: int = 5
    first: float = 0.5
    longest: float = 60.0

    def after_loss(self, request: httpx.Request, tried: int) -> float | None:
        """Return the seconds to wait when no answer came; None: do not try again."""
        if tried >= self.attempts or not may_repeat(request):
            return None
        return self.pause(tried)

    def after_answer(self, request: httpx.Request, response: httpx.Response, tried: int) -> float | None:
        """Return the seconds to wait when the answer is a refusal; None: do not try again."""
        if tried >= self.attempts or not is_transient(request, response):
            return None
        asked = retry_after(response)
        if asked is None:
            return self.pause(tried)
        return None if asked > self.longest else asked + random.uniform(0, min(self.first, asked / 10))

    def pause(self, tried: int) -> float:
        """Return a random pause ("full jitter") after so many attempts."""
        return random.uniform(0, min(self.longest, self.first * 2 ** (tried - 1)))


def may_repeat(request: httpx.Request) -> bool:
    """Tell whether sending a request twice does no more than sending it once."""
    return request.method in IDEMPOTENT or "Idempotency-Key" in request.headers


def is_transient(request: httpx.Request, response: httpx.Response) -> bool:
    """Tell whether the same request may succeed later, and may be sent again.

    A PATCH names the version that it changes, so it is sent again where the service says that nothing happened,
    but not where its outcome is unknown. A POST with a key that is still being answered is waited for.
    """
    if response.status_code == 409:
        return may_repeat(request) and document_of(response).get("code") == "request_in_progress"
    if request.method == "PATCH":
        return response.status_code in NOT_BEGUN
    return response.status_code in TRANSIENT and may_repeat(request)


def retry_after(response: httpx.Response) -> float | None:
    """Return the seconds that `Retry-After` asks for, whether it has seconds or a date; None without one."""
    value = response.headers.get("Retry-After", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    return max(0.0, (moment - dt.datetime.now(dt.UTC)).total_seconds())
