"""A closed-loop HTTP client: so many connections, each sending its next request when it has the answer."""

from __future__ import annotations

import re
import selectors
import socket
import time
from collections import Counter
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)
_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, the head as it was sent, and how many bytes followed it."""

    status: int
    head: bytes
    length: int

    def header(self, name: str) -> str:
        """Return the value of a header; empty if it is not there."""
        found = re.search(rb"\r\n" + name.encode() + rb": *([^\r]*)", self.head, re.IGNORECASE)
        return found[1].decode() if found else ""


Script = Generator[bytes, Answer, None]
"""What one connection sends; it is told each answer (`send(answer)`) when it is asked for the next request."""


@dataclass(slots=True)
class Outcome:
    """What a run saw: answers by status, the time of each in seconds, and the bytes of their bodies."""

    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    latencies: list[float] = field(default_factory=list)
    bytes: int = 0

    @property
    def count(self) -> int:
        """Return how many answers came."""
        return len(self.latencies)

    def percentile(self, share: float) -> float:
        """Return the time within which that share of the answers came, in milliseconds."""
        ordered = sorted(self.latencies)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class _Connection:
    """One connection and what it is waiting for."""

    def __init__(self, port: int, script: Script) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.script = script
        self.parts: list[bytes] = []
        self.missing = 0
        self.head = b""
        self.sent = 0.0

    def ask(self, request: bytes) -> None:
        self.parts, self.head, self.missing = [], b"", 0
        self.sent = time.perf_counter()
        self.socket.sendall(request)

    def receive(self) -> Answer | None:
        """Return the answer if it is whole now."""
        chunk = self.socket.recv(1 << 20)
        if not chunk:
            raise ConnectionError(f"The server closed the connection after {self.head[:200]!r}.")
        if self.head:
            self.missing -= len(chunk)
        else:
            self.parts.append(chunk)
            head, found, body = b"".join(self.parts).partition(_END)
            if not found:
                return None
            self.head = head
            length = _LENGTH.search(head)
            self.missing = (int(length[1]) if length else 0) - len(body)
        if self.missing > 0:
            return None
        length = _LENGTH.search(self.head)
        return Answer(int(self.head[9:12]), self.head, int(length[1]) if length else 0)


def run(port: int, script: Callable[[int], Script], *, connections: int, seconds: float) -> Outcome:
    """Let each connection follow `script(number)` for a time; count what comes back."""
    outcome = Outcome()
    with selectors.DefaultSelector() as selector:
        lines = [_Connection(port, script(number)) for number in range(connections)]
        for line in lines:
            selector.register(line.socket, selectors.EVENT_READ, line)
        began = time.perf_counter()
        for line in lines:
            line.ask(next(line.script))
        open_, end = len(lines), began + seconds
        while open_:
            for key, _ in selector.select(timeout=30) or _too_late():
                line = key.data
                answer = line.receive()
                if answer is None:
                    continue
                now = time.perf_counter()
                outcome.latencies.append(now - line.sent)
                outcome.statuses[answer.status] += 1
                outcome.bytes += answer.length
                if now < end:
                    line.ask(line.script.send(answer))
                else:
                    open_ -= 1
        outcome.seconds = time.perf_counter() - began
    for line in lines:
        line.socket.close()
    return outcome


def _too_late() -> list[object]:
    raise TimeoutError("No answer came within 30 seconds.")


def request(method: str, path: str, body: bytes = b"", **headers: str) -> bytes:
    """Return the bytes of a request; underscores in the names of headers stand for hyphens."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Accept: */*"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body
