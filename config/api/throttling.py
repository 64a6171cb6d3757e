"""How much one client may ask: by token, or by address without one.

Counters live in the cache named `throttle`, else `default`. The default cache is one for each process,
so each worker process then counts for itself; name a shared cache (Redis, Memcached) in `CACHES` to
count once for all. A rate of `0`, `off` or nothing switches a limit off.
"""

from __future__ import annotations

import ipaddress
import re
import time
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.cache import BaseCache, caches
from django.core.exceptions import ImproperlyConfigured
from rest_framework.request import Request
from rest_framework.settings import api_settings
from rest_framework.throttling import BaseThrottle

if TYPE_CHECKING:  # The views of the REST framework load the classes of this module.
    from rest_framework.views import APIView

_RATE = re.compile(r"^([0-9]{1,9})/(s|sec|second|m|min|minute|h|hour|d|day)$", re.ASCII)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


def parse_rate(rate: str) -> tuple[int, int] | None:
    """Return the requests and the seconds of a rate such as `1200/min`; None if it is off."""
    if rate.strip().lower() in ("", "0", "off", "none"):
        return None
    match = _RATE.match(rate.strip())
    if match is None:
        raise ImproperlyConfigured(f"{rate!r} is no rate such as 1200/min, and not `off`.")
    requests = int(match[1])
    return (requests, _SECONDS[match[2][0]]) if requests else None


class _Throttle(BaseThrottle):
    """A limit over a sliding window, told by two counters: this window's and the one before.

    Two small counters cost the same at any rate; the times of single requests would not. The
    one before counts by the share of it that the sliding window still covers.
    """

    scope: str
    _wait: float | None = None

    def key(self, request: Request) -> str | None:
        """Return what tells this client from others, or None if this limit is not about it."""
        raise NotImplementedError

    def allow_request(self, request: Request, view: APIView) -> bool:
        """Count the request and say whether it is within the limit; tell the client what is left."""
        rate = parse_rate(str(api_settings.DEFAULT_THROTTLE_RATES.get(self.scope) or ""))
        key = self.key(request)
        if rate is None or key is None:
            return True
        most, seconds = rate
        window, elapsed = divmod(time.time(), seconds)
        counter = f"throttle:{self.scope}:{key}:{int(window)}"
        cache = _cache()
        counts = cache.get_many([counter, before := f"throttle:{self.scope}:{key}:{int(window) - 1}"])
        used = counts.get(counter, 0) + counts.get(before, 0) * (1 - elapsed / seconds)
        allowed = bool(used + 1 <= most)
        if allowed:
            cache.add(counter, 0, timeout=2 * seconds)
            _increment(cache, counter)
        else:
            self._wait = _until_room(most, counts.get(counter, 0), counts.get(before, 0), elapsed, seconds)
        left = max(0, int(most - used - 1)) if allowed else 0
        view.headers["RateLimit-Policy"] = f'"{self.scope}";q={most};w={seconds}'
        view.headers["RateLimit"] = f'"{self.scope}";r={left};t={max(1, round(seconds - elapsed))}'
        return allowed

    def wait(self) -> float | None:
        """Return the seconds until the next request is let in."""
        return self._wait


def _until_room(most: int, now: int, before: int, elapsed: float, seconds: int) -> float:
    """Return the seconds until one more request fits: in this window, else in the next."""
    if now + 1 <= most and before:
        return max(0.0, seconds * (1 - (most - now - 1) / before) - elapsed)
    return seconds - elapsed + max(0.0, seconds * (1 - (most - 1) / now))


def _increment(cache: BaseCache, counter: str) -> None:
    try:
        cache.incr(counter)
    except ValueError:  # The cache dropped it meanwhile; the count begins again.
        cache.add(counter, 1)


def _cache() -> BaseCache:
    return caches["throttle" if "throttle" in settings.CACHES else "default"]


class TokenThrottle(_Throttle):
    """The limit of one token, wherever it is used from."""

    scope = "token"

    def key(self, request: Request) -> str | None:
        """Return the digest of the token."""
        digest: Any = getattr(request.auth, "digest", None)
        return None if digest is None else str(digest)[:64]


class AnonymousThrottle(_Throttle):
    """The limit of one address without a token; an IPv6 network of 64 bits is one address.

    Behind proxies the address is the one that the outermost of our `NUM_PROXIES` proxies saw, so a
    forged X-Forwarded-For changes nothing.
    """

    scope = "anonymous"

    def key(self, request: Request) -> str | None:
        """Return the address of the client."""
        return None if request.auth is not None else network(self.get_ident(request) or "")


class SuggestionThrottle(AnonymousThrottle):
    """The tighter limit of one address without a token on what it suggests and withdraws."""

    scope = "suggestions"

    def allow_request(self, request: Request, view: APIView) -> bool:
        """Count what is sent to views of this `throttle_scope`; let all else pass."""
        is_counted = request.method == "POST" and getattr(view, "throttle_scope", "") == self.scope
        return super().allow_request(request, view) if is_counted else True


def network(address: str) -> str:
    """Return `address` as counters know it: IPv4 whole, IPv6 by its first 64 bits, else a fixed word."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)
    return str(parsed)
