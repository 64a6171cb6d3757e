"""How much one client may ask."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.cache import cache
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.urls import path
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from config.api import throttling
from config.api.throttling import AnonymousThrottle, TokenThrottle, network, parse_rate

pytestmark = pytest.mark.urls(__name__)


class Holder:
    """Stands for a token: what a throttle reads of one."""

    def __init__(self, digest: str) -> None:
        self.digest = digest


class Limited(APIView):
    """A view that takes part in both limits; the header X-Test-Token stands for a token."""

    authentication_classes: list[Any] = []
    permission_classes = [AllowAny]
    throttle_classes = [AnonymousThrottle, TokenThrottle]

    def perform_authentication(self, request: Any) -> None:
        """Take the header for a token."""
        if digest := request.headers.get("X-Test-Token"):
            request.auth = Holder(digest)

    def get(self, request: Any) -> Response:
        """Answer."""
        return Response({})


urlpatterns = [path("api/limited", Limited.as_view())]


class Clock:
    """A clock that a test sets, in seconds; it begins with a window."""

    now = 1_800_000_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(throttling, "time", clock)
    cache.clear()
    yield clock
    cache.clear()


@pytest.fixture
def limits(settings, clock):
    def set_to(anonymous: str = "off", token: str = "off", proxies: int = 0) -> Clock:
        rates = {"anonymous": anonymous, "token": token}
        settings.REST_FRAMEWORK = {
            **settings.REST_FRAMEWORK,
            "DEFAULT_THROTTLE_RATES": rates,
            "NUM_PROXIES": proxies,
        }
        return clock

    return set_to


def ask(times: int = 1, **headers: str) -> list[int]:
    remote = headers.pop("remote", "203.0.113.7")
    return [
        Client().get("/api/limited", headers=headers, REMOTE_ADDR=remote).status_code for _ in range(times)
    ]


def test_requests_beyond_the_rate_are_429_with_a_time_to_wait(limits):
    limits(anonymous="3/min")

    assert ask(times=3) == [200, 200, 200]
    response = Client().get("/api/limited", REMOTE_ADDR="203.0.113.7")
    assert response.status_code == 429
    assert response.json()["code"] == "throttled"
    assert int(response["Retry-After"]) >= 60


def test_after_the_time_to_wait_the_next_request_is_let_in(limits):
    clock = limits(anonymous="3/min")
    ask(times=3)
    clock.now += 20
    wait = int(Client().get("/api/limited", REMOTE_ADDR="203.0.113.7")["Retry-After"])

    clock.now += wait - 2
    assert ask() == [429]
    clock.now += 2
    assert ask() == [200]


def test_no_window_begins_afresh_with_twice_the_rate(limits):
    clock = limits(anonymous="10/min")
    clock.now += 59
    ask(times=10)

    clock.now += 2

    assert ask(times=3).count(200) <= 1


def test_a_client_is_told_what_is_left(limits):
    limits(anonymous="3/min")

    response = Client().get("/api/limited")

    assert response["RateLimit-Policy"] == '"anonymous";q=3;w=60'
    assert response["RateLimit"] == '"anonymous";r=2;t=60'


def test_each_address_has_its_own_limit(limits):
    limits(anonymous="1/min")

    assert ask(remote="203.0.113.7") + ask(remote="203.0.113.8") == [200, 200]


def test_a_forged_forwarded_for_does_not_reset_the_limit(limits):
    limits(anonymous="1/min")

    assert ask(**{"x-forwarded-for": "1.1.1.1"}) + ask(**{"x-forwarded-for": "2.2.2.2"}) == [200, 429]


def test_behind_one_proxy_the_address_that_it_saw_counts(limits):
    limits(anonymous="1/min", proxies=1)

    forged = [ask(**{"x-forwarded-for": f"{n}.1.1.1, 198.51.100.9"})[0] for n in (1, 2)]
    other = ask(**{"x-forwarded-for": "198.51.100.10"})

    assert forged + other == [200, 429, 200]


def test_a_token_has_its_own_limit_wherever_it_is_used(limits):
    limits(anonymous="1/min", token="2/min")

    here, there = {"x-test-token": "a"}, {"x-test-token": "a", "remote": "198.51.100.9"}

    assert ask(**here) + ask(**there) + ask(**here) == [200, 200, 429]
    assert ask(**{"x-test-token": "b"}) == [200]


def test_a_limit_that_is_off_says_nothing(limits):
    limits()

    response = Client().get("/api/limited")

    assert response.status_code == 200
    assert "RateLimit" not in response


@pytest.mark.parametrize(
    ("rate", "parsed"),
    [
        ("1200/min", (1200, 60)),
        ("5/s", (5, 1)),
        ("9/day", (9, 86_400)),
        ("0/min", None),
        ("0", None),
        ("off", None),
        ("", None),
    ],
)
def test_rates_are_read(rate, parsed):
    assert parse_rate(rate) == parsed


@pytest.mark.parametrize("rate", ["many", "5/fortnight", "-1/min", "1.5/min"])
def test_a_rate_that_is_none_stops_the_service(rate):
    with pytest.raises(ImproperlyConfigured):
        parse_rate(rate)


def test_addresses_of_one_ipv6_network_count_as_one():
    assert network("2001:db8:1:2::1") == network("2001:db8:1:2:ffff::9%eth0") != network("2001:db8:1:3::1")
    assert network("::ffff:203.0.113.7") == "203.0.113.7"
    assert network("garbage") == network("") == "unknown"
