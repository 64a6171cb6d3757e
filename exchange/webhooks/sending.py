"""Sending to an address that others chose: HTTPS only, to public addresses only, within bounds of time and size.

The name is resolved here, every address that it has is checked, and the connection is made to one that was checked:
resolving again could give another. Redirects are not followed and proxies of the environment not used.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import re
import socket
import ssl
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import httpcore
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone

LONGEST = 10.0
"""Seconds that an attempt takes at most, from the first packet to the last."""

ASKS_TO_WAIT = (429, 503)
"""The statuses with which a receiver may say how long to wait."""

LONGEST_WAIT = dt.timedelta(hours=6)
"""How long we wait at most because a receiver asks for it."""

MOST_OF_REPLY = 4096
"""Bytes of the answer that are read."""

_PRINTABLE = re.compile(r"^[!-~]{1,500}\Z", re.ASCII)
_HOST = re.compile(r"^[a-z0-9.:-]{1,253}\Z", re.ASCII)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NotSent(Exception):
    """No answer came; the text says why."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What was answered: the status, the beginning of the body as text, and how long we are asked to wait."""

    status: int
    text: str
    retry_after: dt.timedelta | None = None


def check_url(url: str) -> None:
    """Refuse `invalid_url` if `url` can be no address of a webhook; what its name resolves to is checked when it is used."""
    refusal = ValidationError(
        "Write an address such as https://example.org/hook, of a public host.", code="invalid_url"
    )
    if not _PRINTABLE.match(url):
        raise refusal
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise refusal from error
    schemes = ("https", "http") if settings.WEBHOOKS_TO_PRIVATE else ("https",)
    if (
        parts.scheme not in schemes
        or not _HOST.match(host)
        or "@" in parts.netloc
        or parts.fragment
        or port == 0
    ):
        raise refusal
    if settings.WEBHOOKS_TO_PRIVATE:
        return
    try:
        literal = ipaddress.ip_address(host)
    except ValueError:
        if "." not in host.strip(".") or host.rstrip(".").endswith((".localhost", ".local", ".internal")):
            raise refusal from None
    else:
        if not is_public(literal):
            raise refusal


def is_public(address: Address) -> bool:
    """Say whether `address` is one of the internet at large, also the one that it wraps (IPv4 in IPv6)."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64:
            return is_public(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF))
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        wrapped = [address.sixtofour, *(address.teredo or ())]
        if any(inner is not None and not is_public(inner) for inner in wrapped):
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def resolve(host: str, port: int) -> str:
    """Return an address of `host` to connect to. Raises NotSent if one of its addresses is not public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NotSent(f"The name {host} was not found.") from error
    addresses = [str(place[4][0]) for place in found]
    if not settings.WEBHOOKS_TO_PRIVATE:
        for address in addresses:
            if not is_public(ipaddress.ip_address(address.partition("%")[0])):
                raise NotSent(f"The name {host} leads to an address that is not public.")
    return addresses[0]


class _Bounded(httpcore.NetworkStream):
    """A connection that ends at a fixed time, however slowly the other side drips."""

    def __init__(self, stream: httpcore.NetworkStream, until: float) -> None:
        self._stream, self._until = stream, until

    def _left(self, timeout: float | None) -> float:
        left = self._until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("it took too long")
        return left if timeout is None else min(left, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Bounded(
            self._stream.start_tls(ssl_context, server_hostname, self._left(timeout)), self._until
        )

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Pinned(httpcore.NetworkBackend):
    """Connects to the address that was checked; the name stays what the certificate is for."""

    def __init__(self, until: float) -> None:
        self._backend, self._until = httpcore.SyncBackend(), until

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._backend.connect_tcp(resolve(host, port), port, timeout, local_address, socket_options)
        return _Bounded(stream, self._until)


_trusted = cache(httpcore.default_ssl_context)


def post(url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
    """Send `body` to `url` and return the answer. Raises NotSent."""
    try:
        check_url(url)
    except ValidationError as error:
        raise NotSent("The address is not one of HTTPS and of a public host.") from error
    named = {
        "host": urlsplit(url).netloc,
        "content-type": "application/json",
        "user-agent": "Tiaokuai",
        **headers,
    }
    sent = [(name.encode(), value.encode()) for name, value in named.items()]
    limits = {"connect": 5.0, "read": LONGEST, "write": LONGEST, "pool": 1.0}
    try:
        with (
            httpcore.ConnectionPool(
                ssl_context=_trusted(),
                network_backend=_Pinned(time.monotonic() + LONGEST),
                max_connections=1,
            ) as pool,
            pool.stream(
                "POST",
                url,
                headers=sent,
                content=body,
                extensions={"timeout": limits},
            ) as response,
        ):
            return Reply(response.status, _beginning(response), _wait(response))
    except httpcore.TimeoutException as error:
        raise NotSent("It took too long.") from error
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError, ValueError) as error:
        raise NotSent(f"No answer came: {str(error)[:200] or type(error).__name__}") from error


def _wait(response: httpcore.Response) -> dt.timedelta | None:
    """Return how long `Retry-After` asks to wait (RFC 9110 section 10.2.3), where it says that it is too much now."""
    if response.status not in ASKS_TO_WAIT:
        return None
    found = next((value for name, value in response.headers if name.lower() == b"retry-after"), b"")
    return wait_of(found.decode("latin-1").strip(), timezone.now())


def wait_of(text: str, now: dt.datetime) -> dt.timedelta | None:
    """Return the time that `text` names, in seconds or as a date, from `now` on, at most `LONGEST_WAIT`; None if it names none."""
    try:
        if re.fullmatch(r"[0-9]{1,20}", text, re.ASCII):
            wait = dt.timedelta(seconds=min(int(text), LONGEST_WAIT.total_seconds()))
        else:
            until = parsedate_to_datetime(text)
            wait = until.replace(tzinfo=until.tzinfo or dt.UTC) - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return min(max(wait, dt.timedelta()), LONGEST_WAIT)


def _beginning(response: httpcore.Response) -> str:
    """Return the beginning of the answer; the rest is not read."""
    read = b""
    for chunk in response.iter_stream():
        read += chunk
        if len(read) >= MOST_OF_REPLY:
            break
    text = read[:MOST_OF_REPLY].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else " " for c in text)
