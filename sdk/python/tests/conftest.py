"""A server that answers what a test tells it to, over real sockets."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

LOST = "lost"
"""In place of an answer: the connection is closed without one."""


@dataclass
class Heard:
    """A request as it arrived."""

    method: str
    path: str
    query: dict[str, str]
    headers: Any
    body: str


@dataclass
class Service:
    """What the server will answer, in order, and what it was asked."""

    url: str = ""
    answers: list[Any] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)

    def answers_with(self, status: int, body: Any = None, **headers: str) -> Service:
        """Add an answer; `Retry_After` stands for the header Retry-After."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.append((status, body, named))
        return self

    def refuses_with(self, status: int, code: str, **headers: str) -> Service:
        """Add a problem document."""
        problem = {"type": f"/problems#{code}", "status": status, "code": code, "title": code, "errors": []}
        problem |= {"detail": "", "instance": "/", "request_id": "req-1"}
        headers.setdefault("Content_Type", "application/problem+json")
        return self.answers_with(status, problem, **headers)

    def loses_one(self) -> Service:
        self.answers.append(LOST)
        return self


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service: Service

    def answer(self) -> None:
        address = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        self.service.heard.append(Heard(self.command, address.path, query, self.headers, body))
        said = self.service.answers.pop(0)
        if said == LOST:
            self.close_connection = True
            return
        status, shown, headers = said
        content = b"" if shown is None else json.dumps(shown).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json"} | headers).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def service() -> Iterator[Service]:
    made = Service()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Its", (Handler,), {"service": made}))
    server.daemon_threads = True
    made.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    thread.join()
    assert not made.answers, "Not everything that the test prepared was asked for."
