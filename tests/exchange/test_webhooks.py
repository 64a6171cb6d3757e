"""Webhooks: signed, in order, at least once, to public addresses only; tried with a real receiver."""

from __future__ import annotations

import datetime as dt
import ipaddress
import itertools
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connections
from django.test import Client
from django.utils import timezone
from standardwebhooks.webhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from exchange.models import Delivery, Webhook
from exchange.webhooks import delivering, sending, signing
from sources import revisions
from tests import make
from tests.make import change, make_institution, make_name, make_person, refusals

HOOKS = "/api/v1/webhooks"


class Receiver(ThreadingHTTPServer):
    """A service that is told; `answers` has what it says next, after that 204."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Taking)
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[Any] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook"

    def told(self) -> list[Any]:
        return [json.loads(body) for _, body in self.got]

    def revisions(self) -> list[str]:
        return [message["data"]["revision"] for message in self.told()]


class Taking(BaseHTTPRequestHandler):
    """Keeps what it is told."""

    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append(({k.lower(): v for k, v in self.headers.items()}, body))
        answer = self.server.answers.pop(0) if self.server.answers else 204
        if callable(answer):
            answer(self)
            return
        self.send_response(answer)
        self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()
        if answer not in (204, 304):
            self.wfile.write(b"<secret>" + b"x" * 100_000)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def receiver(settings: Any) -> Iterator[Receiver]:
    settings.WEBHOOKS_TO_PRIVATE = True
    server = Receiver()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def reader(db: None) -> Any:
    return make.client_of("reader")


def subscribe(client: Any, receiver: Any = None, **body: Any) -> Any:
    url = receiver.url if receiver else "https://example.org/hook"
    answer = client.post(HOOKS, {"name": "cache", "url": url, **body})
    assert answer.status_code == 201, answer.content
    return answer.json()


def deliver_all() -> int:
    """Deliver what is due, whatever the pauses."""
    Webhook.objects.update(next_attempt=timezone.now() - dt.timedelta(seconds=1))
    return sum(delivering.deliver(key) for key in delivering.due(timezone.now()))


# What is told


def test_what_is_recorded_is_told_in_order_with_its_entries(reader, receiver):
    subscribe(reader, receiver)
    with revisions.write(actor="anna", reason="A name"):
        person = make_person("wang", citation=make.make_citation())
    first = revisions.head()
    change(person, note="later")

    assert deliver_all() == 2

    assert receiver.revisions() == [f"r{first}", f"r{first + 1}"]
    message = receiver.told()[0]
    assert message["type"] == "revision.recorded"
    assert (message["data"]["actor"], message["data"]["reason"], message["data"]["more"]) == (
        "anna",
        "A name",
        False,
    )
    assert {entry["kind"] for entry in message["data"]["changes"]} >= {"person"}
    assert receiver.told()[1]["data"]["changes"][0]["row"]["note"] == "later"
    assert deliver_all() == 0
    assert reader.get(HOOKS).json()["results"][0]["position"] == f"r{first + 1}"


def test_the_signature_is_that_of_standard_webhooks(reader, receiver):
    secret = subscribe(reader, receiver)["secret"]
    make_person()
    deliver_all()
    headers, body = receiver.got[0]

    assert Verifier(secret).verify(body, headers)["type"] == "revision.recorded"
    with pytest.raises(WebhookVerificationError):
        Verifier(secret).verify(body + b" ", headers)
    assert headers["content-type"] == "application/json"


def test_after_a_rotation_both_secrets_sign_for_a_day(reader, receiver):
    made = subscribe(reader, receiver)
    new = reader.post(f"{HOOKS}/{made['id']}/rotate").json()["secret"]
    make_person(citation=make.make_citation())
    deliver_all()
    Webhook.objects.update(previous_until=timezone.now())
    receiver.got, before = [], receiver.got
    make_person(citation=make.make_citation())
    deliver_all()

    assert new != made["secret"]
    for secret in (made["secret"], new):
        assert Verifier(secret).verify(before[0][1], before[0][0])
    with pytest.raises(WebhookVerificationError):
        Verifier(made["secret"]).verify(receiver.got[0][1], receiver.got[0][0])


def test_a_secret_is_shown_once_and_not_kept(reader):
    made = subscribe(reader)

    kept = str(list(Webhook.objects.values_list()))
    assert made["secret"].startswith("whsec_") and made["secret"].removeprefix("whsec_") not in kept
    for answer in (reader.get(HOOKS), reader.get(f"{HOOKS}/{made['id']}")):
        assert made["secret"] not in answer.content.decode() and "seed" not in answer.content.decode()


def test_only_what_was_asked_for_is_told(reader, receiver):
    most = make_institution("most")
    subscribe(reader, receiver, kinds=["institution_name"], thing="institutions:most")
    make_name()
    make_person()
    make_name(most, "Ministry")
    wanted = f"r{revisions.head()}"
    make_person()

    deliver_all()

    assert receiver.revisions() == [wanted]
    assert [entry["kind"] for entry in receiver.told()[0]["data"]["changes"]] == ["institution_name"]
    assert Webhook.objects.get().position == revisions.head()


def test_a_large_revision_is_told_in_part_and_says_where_the_rest_is(reader, receiver, monkeypatch):
    monkeypatch.setattr(delivering, "MOST_ENTRIES", 2)
    subscribe(reader, receiver, kinds=["source"])
    with revisions.write():
        for number in range(3):
            make.make_source(slug=f"s{number}")

    deliver_all()

    told = receiver.told()[0]["data"]
    assert len(told["changes"]) == 2 and told["more"]
    rest = reader.get("/api/v1/changes", {"after": told["next"], "kind": "source"}).json()
    assert [entry["row"]["slug"] for entry in rest["results"]] == ["s2"]


# What fails


def test_what_was_not_taken_is_sent_again_with_its_id_before_anything_later(reader, receiver):
    subscribe(reader, receiver)
    make_person(citation=make.make_citation())
    change(make_institution("x", citation=make.make_citation()), note="y")
    receiver.answers = [500, 302]

    for _ in range(3):
        deliver_all()

    got = receiver.revisions()
    assert got[0] == got[1] == got[2] and got[3] > got[2]
    ids = [headers["webhook-id"] for headers, _ in receiver.got]
    assert ids[0] == ids[1] == ids[2] != ids[3]
    assert receiver.got[0][1] == receiver.got[2][1]


def test_pauses_grow_and_end_in_switching_off_after_which_it_goes_on_where_it_stopped(reader, receiver):
    made = subscribe(reader, receiver)
    make_person(citation=make.make_citation())
    missed = f"r{revisions.head()}"
    receiver.answers = [503] * delivering.MOST_FAILURES
    for _ in range(delivering.MOST_FAILURES + 3):
        deliver_all()

    shown = reader.get(f"{HOOKS}/{made['id']}").json()
    assert len(receiver.got) == delivering.MOST_FAILURES
    assert not shown["active"] and "503" in shown["disabled_because"]

    assert reader.patch(f"{HOOKS}/{made['id']}", {"active": True}).json()["active"]
    deliver_all()
    assert receiver.revisions()[-1] == missed
    assert Delivery.objects.filter(state="waiting").count() == 0


def test_each_pause_is_longer_within_bounds():
    pauses = [[delivering.pause(failures).total_seconds() for _ in range(50)] for failures in range(1, 40)]

    assert min(pauses[0]) >= 4 and max(pauses[0]) <= 6
    assert all(max(before) < min(after) for before, after in itertools.pairwise(pauses[:6]))
    assert max(map(max, pauses)) <= 1.2 * 6 * 3600
    assert len(set(pauses[3])) > 40


def asks_to_wait(status: int, value: str) -> Any:
    """Return an answer that says when to come again."""

    def answer(request: Taking) -> None:
        request.send_response(status)
        request.send_header("Retry-After", value)
        request.end_headers()

    return answer


@pytest.mark.parametrize("status", [429, 503])
def test_a_receiver_that_asks_to_wait_is_left_alone_for_so_long(reader, receiver, status):
    subscribe(reader, receiver)
    make_person(citation=make.make_citation())
    receiver.answers = [asks_to_wait(status, "1800")]

    deliver_all()

    wait = Webhook.objects.get().next_attempt - timezone.now()
    assert dt.timedelta(minutes=29) < wait <= dt.timedelta(minutes=30)
    assert delivering.due(timezone.now()) == []
    assert deliver_all() > 0


@pytest.mark.parametrize(
    ("status", "value", "least", "most"),
    [
        (503, "99999999999999999999", 6 * 3600 - 60, 6 * 3600),  # No longer than we wait of ourselves.
        (503, "1", 3, 6),  # No sooner either.
        (503, "soon", 3, 6),
        (503, "-5", 3, 6),
        (503, "Fri, 31 Dec 1999 23:59:59 GMT", 3, 6),
        (500, "1800", 3, 6),  # Says nothing of when it is better.
    ],
)
def test_what_a_receiver_asks_for_is_bounded(reader, receiver, status, value, least, most):
    subscribe(reader, receiver)
    make_person(citation=make.make_citation())
    receiver.answers = [asks_to_wait(status, value)]

    deliver_all()

    assert least < (Webhook.objects.get().next_attempt - timezone.now()).total_seconds() <= most


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        ("Sun, 01 Nov 2026 12:10:00 GMT", 600),
        ("Sun, 01 Nov 2026 11:00:00 GMT", 0),
        ("Sun, 01 Nov 2026 12:10:00 -0000", 600),
        ("Tue, 01 Dec 2026 12:00:00 GMT", 6 * 3600),
        ("", None),
        ("1.5", None),
        ("Sun, 99 Nov 2026 12:10:00 GMT", None),
    ],
)
def test_how_long_to_wait_is_read_from_seconds_and_dates(text, seconds):
    now = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)

    wait = sending.wait_of(text, now)

    assert wait == (None if seconds is None else dt.timedelta(seconds=seconds))


def test_an_address_that_is_gone_is_switched_off_at_once(reader, receiver):
    subscribe(reader, receiver)
    make_person()
    receiver.answers = [410]

    deliver_all()

    assert not Webhook.objects.get().active


def test_a_receiver_that_drips_is_left_after_a_while(reader, receiver, monkeypatch):
    monkeypatch.setattr(sending, "LONGEST", 0.5)

    def drip(request: Any) -> None:
        try:
            for _ in range(40):
                request.wfile.write(b"HTTP/1.1 2"[:1])
                time.sleep(0.1)
        except OSError:
            pass

    subscribe(reader, receiver)
    make_person()
    receiver.answers = [drip]
    began = time.monotonic()

    deliver_all()

    assert time.monotonic() - began < 2
    assert Delivery.objects.get().detail == "It took too long."


def test_no_more_of_a_reply_is_read_and_kept_than_its_beginning(reader, receiver):
    subscribe(reader, receiver)
    make_person()
    receiver.answers = [400]

    deliver_all()

    delivery = Delivery.objects.get()
    assert delivery.status == 400 and len(delivery.detail) <= 300


# Where it leads


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255",
     "192.0.2.1", "::1", "::", "fe80::1", "fd00:ec2::254", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254",
     "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"],
)  # fmt: skip
def test_addresses_that_are_not_public_are_known(address):
    assert not sending.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:220:1::1", "64:ff9b::5db8:d70e"])
def test_public_addresses_are_known(address):
    assert sending.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    ["http://example.org/", "https://127.0.0.1/", "https://[::1]/", "https://localhost/", "https://db.internal/", "ftp://example.org/",
     "https://user:secret@example.org/", "https://example.org/#x", "https://", "https://exa mple.org/", "https://[::1", "//example.org/",
     "https://例子.org/", "https://example.org:0/", "https://example.org:99999/", "https://2130706433/"],
)  # fmt: skip
def test_an_address_that_no_webhook_can_have_is_refused(url):
    with pytest.raises(ValidationError):
        sending.check_url(url)
    with pytest.raises(sending.NotSent):
        sending.post(url, b"{}", {})


def test_the_refusal_names_the_field(reader):
    answer = reader.post(HOOKS, {"name": "x", "url": "https://127.0.0.1/"})

    assert answer.status_code == 400
    assert refusals(answer) == [("invalid_url", "/url")]


def test_a_name_that_leads_inside_is_not_connected_to(reader, monkeypatch):
    places = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 443)) for ip in ("93.184.215.14", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: places)
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("it connected"))

    with pytest.raises(sending.NotSent, match="not public"):
        sending.post("https://example.org/hook", b"{}", {})


def test_the_connection_is_to_the_address_that_was_checked_and_the_name_is_asked_once(receiver, monkeypatch):
    asked: list[str] = []

    def once(host: str, port: int, **_: Any) -> Any:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    connected: list[Any] = []
    connect = socket.create_connection

    def connecting(address: Any, *given: Any, **named: Any) -> Any:
        connected.append(address)
        return connect(address, *given, **named)

    monkeypatch.setattr(
        sending.socket,
        "getaddrinfo",
        lambda h, p, *a, **k: once(h, p) if h == "hook.example" else real(h, p, *a, **k),
    )
    monkeypatch.setattr(socket, "create_connection", connecting)
    reply = sending.post(f"http://hook.example:{receiver.server_port}/hook", b"{}", {})

    assert reply.status == 204
    assert asked == ["hook.example"] and connected == [("127.0.0.1", receiver.server_port)]
    assert receiver.got[0][0]["host"] == f"hook.example:{receiver.server_port}"


real = socket.getaddrinfo


def test_the_certificate_must_be_that_of_the_name(receiver):
    with pytest.raises(sending.NotSent):
        sending.post(receiver.url.replace("http:", "https:"), b"{}", {})
    assert sending.httpcore.default_ssl_context().verify_mode == ssl.CERT_REQUIRED


# Trying, repeating, forgetting


def test_a_ping_is_sent_once_even_to_one_that_fails(reader, receiver):
    made = subscribe(reader, receiver)
    receiver.answers = [500]
    asked = reader.post(f"{HOOKS}/{made['id']}/ping")

    deliver_all()
    deliver_all()

    assert asked.status_code == 202
    assert [message["type"] for message in receiver.told()] == ["ping"]
    [shown] = reader.get(f"{HOOKS}/{made['id']}/deliveries").json()["results"]
    assert (shown["state"], shown["status"], shown["id"]) == ("failed", 500, asked.json()["id"])
    assert Webhook.objects.get().failures == 0


def test_one_delivery_is_sent_again_with_its_id(reader, receiver):
    made = subscribe(reader, receiver)
    for _ in range(2):
        make_person(citation=make.make_citation())
    deliver_all()
    last, *_ = reader.get(f"{HOOKS}/{made['id']}/deliveries").json()["results"]
    position = Webhook.objects.get().position
    receiver.got.clear()

    assert reader.post(f"{HOOKS}/{made['id']}/replay", {"delivery": last["id"]}).status_code == 202
    deliver_all()

    assert receiver.revisions() == [last["revision"]]
    assert receiver.got[0][0]["webhook-id"] == f"msg_{last['id'].replace('-', '')}"
    assert Webhook.objects.get().position == position


def test_everything_from_a_revision_on_is_told_again_in_order_with_the_same_ids(reader, receiver):
    made = subscribe(reader, receiver)
    start = revisions.head() + 1
    for _ in range(3):
        make_person(citation=make.make_citation())
    deliver_all()
    before = [(headers["webhook-id"], body) for headers, body in receiver.got]
    receiver.got.clear()

    reader.post(f"{HOOKS}/{made['id']}/replay", {"from_revision": f"r{start}"})
    deliver_all()

    assert [(headers["webhook-id"], body) for headers, body in receiver.got] == before


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({}, ("exactly_one", "")),
        ({"from_revision": "r0"}, ("unknown_revision", "/from_revision")),
        ({"from_revision": "r999999999"}, ("unknown_revision", "/from_revision")),
        ({"from_revision": "1"}, ("invalid", "/from_revision")),
        ({"delivery": "01a20203-c77b-76d4-8c6d-e5b75b583410"}, ("does_not_exist", "/delivery")),
        ({"delivery": "x"}, ("invalid", "/delivery")),
        ({"what": "x"}, ("unknown_field", "/what")),
    ],
)
def test_what_cannot_be_told_again_is_refused(reader, body, refused):
    made = subscribe(reader)

    answer = reader.post(f"{HOOKS}/{made['id']}/replay", body)

    assert answer.status_code == 400
    assert refusals(answer) == [refused]


def test_what_became_of_deliveries_is_forgotten_after_a_month(reader, receiver):
    subscribe(reader, receiver)
    for _ in range(2):
        make_person(citation=make.make_citation())
    deliver_all()
    old = Delivery.objects.last()
    Delivery.objects.filter(pk=old.pk).update(
        last_attempt=timezone.now() - delivering.KEPT - dt.timedelta(days=1)
    )
    kept = Delivery.objects.count() - 1

    delivering.forget(timezone.now())

    assert Delivery.objects.count() == kept and not Delivery.objects.filter(pk=old.pk).exists()


def test_deliveries_come_in_pages(reader, monkeypatch):
    from exchange.api import webhooks

    monkeypatch.setattr(webhooks, "DELIVERIES_ON_A_PAGE", 2)
    made = subscribe(reader)
    for number in range(3):
        Delivery.objects.create(
            webhook_id=made["id"], event="revision", revision=number + 1, state="delivered"
        )
    path = f"{HOOKS}/{made['id']}/deliveries"

    page = reader.get(path).json()
    rest = reader.get(path, {"before": page["next"]}).json()

    assert [row["revision"] for row in page["results"] + rest["results"]] == ["r3", "r2", "r1"]
    assert rest["next"] is None
    assert reader.get(path, {"before": "x"}).status_code == 400


# Who may


def test_webhooks_are_of_those_who_made_them(reader):
    made = subscribe(reader)
    other = make.client_of("admin")

    for method, path, body in (
        ("get", "", None), ("patch", "", {"name": "y"}), ("delete", "", None), ("post", "/ping", {}), ("post", "/rotate", {}),
        ("post", "/replay", {"from_revision": "r1"}), ("get", "/deliveries", None),
    ):  # fmt: skip
        assert getattr(other, method)(f"{HOOKS}/{made['id']}{path}", body).status_code == 404, (method, path)
    assert other.get(HOOKS).json() == {"results": []}
    assert reader.get(f"{HOOKS}/nothing").status_code == 404


@pytest.mark.parametrize(
    ("role", "scope", "looks", "makes"),
    [("admin", "write", 200, 201), ("editor", "write", 200, 201), ("contributor", "write", 200, 201), ("reader", "write", 200, 201),
     ("reader", "read", 200, 403), (None, "write", 200, 403)],
)  # fmt: skip
def test_who_has_a_role_keeps_webhooks(db, role, scope, looks, makes):
    client = make.client_of(role, scope=scope)

    assert client.post(HOOKS, {"name": "x", "url": "https://example.org/"}).status_code == makes
    assert client.get(HOOKS).status_code == (looks if role else 403)


def test_nobody_keeps_webhooks_without_a_token(api, db):
    assert api.get(HOOKS).status_code == 401
    assert api.post(HOOKS, {"name": "x", "url": "https://example.org/"}).status_code == 401


def test_a_user_has_twenty_at_most_each_with_a_name_of_its_own(reader):
    subscribe(reader)
    again = reader.post(HOOKS, {"name": "cache", "url": "https://example.org/"})
    Webhook.objects.bulk_create(
        [
            Webhook(user=User.objects.get(pk=reader.user.pk), name=str(n), url="https://example.org/")
            for n in range(19)
        ]
    )

    assert (again.status_code, again.json()["code"]) == (409, "unique")
    more = reader.post(HOOKS, {"name": "more", "url": "https://example.org/"})
    assert (more.status_code, more.json()["code"]) == (409, "too_many_webhooks")


def test_a_user_who_left_is_told_nothing(reader, receiver):
    subscribe(reader, receiver)
    make_person()
    User.objects.filter(pk=reader.user.pk).update(is_active=False)

    assert deliver_all() == 0 and receiver.got == []


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({"kinds": ["nothing"]}, ("invalid_choice", "/kinds/0")),
        ({"thing": "institutions:nothing"}, ("does_not_exist", "/thing")),
        ({"name": ""}, ("blank", "/name")),
        ({"secret": "x"}, ("unknown_field", "/secret")),
        ({"active": "perhaps"}, ("invalid", "/active")),
    ],
)
def test_what_is_no_webhook_is_refused_by_field(reader, body, refused):
    made = subscribe(reader)

    answer = reader.patch(f"{HOOKS}/{made['id']}", body)

    assert answer.status_code == 400
    assert refusals(answer) == [refused]


def test_editors_see_and_try_webhooks_in_the_admin(reader, receiver):
    made = subscribe(reader, receiver)
    editor = make.make_user("editor", is_staff=True)
    browser = Client()
    browser.force_login(editor)
    Webhook.objects.update(active=False, disabled_because="10 failures in a row")

    listed = browser.get("/admin/exchange/webhook/").content.decode()
    form = browser.get(f"/admin/exchange/webhook/{made['id']}/change/")
    browser.post("/admin/exchange/webhook/", {"action": "ping", "_selected_action": [made["id"]]})

    assert "10 failures in a row" in listed and form.status_code == 200
    assert made["secret"] not in form.content.decode()
    assert Delivery.objects.get().event == "ping"
    assert browser.get("/admin/exchange/delivery/").status_code == 200


# The process


def test_one_process_delivers_and_another_waits(own_database, receiver):
    client = make.client_of("reader")
    subscribe(client, receiver)
    for _ in range(3):
        make_person(citation=make.make_citation())
    before = revisions.head()

    workers = [
        threading.Thread(target=lambda: (call_command("deliver", once=True), connections.close_all()))
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=20)

    got = receiver.revisions()
    assert len(got) == len(set(got)) and got[-1] == f"r{before}"
    assert got == sorted(got, key=lambda number: int(number[1:]))
    assert signing.secret_of(Webhook.objects.get()).startswith("whsec_")


def test_a_delivery_that_waits_keeps_its_id_and_its_turn_when_all_is_told_again(reader, receiver):
    made = subscribe(reader, receiver)
    start = revisions.head() + 1
    make_person("first", citation=make.make_citation())
    deliver_all()
    make_person("second")
    receiver.answers = [500]
    deliver_all()
    failed = receiver.got[-1][0]["webhook-id"]
    receiver.got.clear()

    reader.post(f"{HOOKS}/{made['id']}/replay", {"from_revision": f"r{start}"})
    deliver_all()

    assert receiver.revisions() == sorted(receiver.revisions(), key=lambda number: int(number[1:]))
    assert receiver.revisions()[0] == f"r{start}"
    assert receiver.got[-1][0]["webhook-id"] == failed
