"""A service of its own on the data set, and a Chromium that an editor is logged in with.

Run by `dev.py browser`, or `pytest tests/browser`; without a Chromium the tests fail, none is skipped.
"""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.db import connection
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from tests import make
from tests.conftest import cloned

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "correct horse battery staple"
SWITCHES = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs in the thread of the tests.


def chromium_path() -> str:
    """Return the Chromium of the variable CHROMIUM, else the one installed. Fails if there is none."""
    path = os.environ.get("CHROMIUM") or "/usr/bin/chromium"
    if not shutil.which(path):
        pytest.fail(
            f"There is no Chromium at {path}: install one (Debian: chromium), or name it in CHROMIUM.",
            pytrace=False,
        )
    return path


@pytest.fixture(scope="session")
def service(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """Serve a copy of the migrated database with the data set loaded; return the address of the service.

    The tests' own connection reaches the same database.
    """
    with django_db_blocker.unblock():
        template = connection.settings_dict["NAME"]
        with cloned(template) as name:
            parts = urlsplit(os.environ["DATABASE_URL"])
            variables = {
                **os.environ,
                "DATABASE_URL": urlunsplit(parts._replace(path=f"/{name}")),
                "LOG_LEVEL": "ERROR",
            }
            variables.pop("DATABASE_OWNER_URL", None)
            subprocess.run(
                [sys.executable, "manage.py", "load", "fixtures"],
                cwd=ROOT,
                env=variables,
                check=True,
                capture_output=True,
            )
            connection.settings_dict["NAME"] = name
            try:
                with _serving(variables) as address:
                    yield address
            finally:
                connection.close()
                connection.settings_dict["NAME"] = template


class _serving:
    """The service, as it runs in production, on a free port of loopback."""

    def __init__(self, variables: dict[str, str]) -> None:
        self.variables = variables

    def __enter__(self) -> str:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        server = [
            "granian",
            "--interface=wsgi",
            "--host=127.0.0.1",
            f"--port={port}",
            "--workers=1",
            "--blocking-threads=4",
        ]
        self.process = subprocess.Popen(
            [sys.executable, "-m", *server, "--no-ws", "--log-level=error", "config.wsgi:application"],
            cwd=ROOT,
            env=self.variables,
        )
        deadline = time.monotonic() + 60
        while not _is_ready(port):
            assert self.process.poll() is None, "the service did not start"
            assert time.monotonic() < deadline, "the service is not ready after a minute"
            time.sleep(0.1)
        return f"http://127.0.0.1:{port}"

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)


def _is_ready(port: int) -> bool:
    asked = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        asked.request("GET", "/ready")
        return asked.getresponse().status == 200
    except OSError:
        return False
    finally:
        asked.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium without a window."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        yield chromium
        chromium.close()


class Complaints(list[str]):
    """What the browser complained of: refusals by the policy for content, errors of scripts, dialogs."""

    def listen(self, page: Page) -> None:
        """Note the complaints of `page` and of the windows that it opens."""
        page.on("console", lambda said: self.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.append(f"script: {error}"))
        page.on("dialog", lambda dialog: (self.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("popup", self.listen)


@pytest.fixture
def complaints() -> Complaints:
    """What the browser complains of during the test; the test fails if anything is left in it at the end."""
    return Complaints()


@pytest.fixture
def context(browser: Browser, service: str) -> Iterator[BrowserContext]:
    """A window of 1280 pixels on the service, with nobody logged in."""
    made = browser.new_context(base_url=service, viewport={"width": 1280, "height": 900})
    made.set_default_timeout(20_000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, complaints: Complaints) -> Iterator[Page]:
    """A page on which nobody is logged in."""
    opened = context.new_page()
    complaints.listen(opened)
    yield opened
    assert complaints == []


@pytest.fixture
def editor(page: Page, account: str) -> Page:
    """A page on which an editor is logged in."""
    log_in(page, account)
    expect(page.locator("#user-tools")).to_be_visible()
    return page


@pytest.fixture
def account(service: str) -> str:
    """The name of a new editor; the password is PASSWORD."""
    user = make.make_user("editor", is_staff=True)
    user.password = PBKDF2PasswordHasher().encode(
        PASSWORD, "salt", 1_000
    )  # As the service hashes, but quickly.
    user.save()
    return str(user.username)


def log_in(page: Page, username: str, password: str = PASSWORD) -> None:
    """Enter a name and a password on the login page."""
    page.goto("/admin/login/")
    page.fill("#id_username", username)
    page.fill("#id_password", password)
    page.click("input[type=submit]")


def choose(page: Page, select: str, typed: str, shown: str, within: Locator | None = None) -> None:
    """Type into the select with the id `select` and take the row called `shown` of those that it finds."""
    (within or page).locator(f"#{select} + .select2-container .select2-selection").click()
    page.locator(".select2-container--open .select2-search__field").fill(typed)
    page.locator(".select2-results__option", has_text=shown).first.click()
    expect(page.locator(f"#{select} + .select2-container")).to_contain_text(shown)


def save(page: Page, reason: str) -> None:
    """Give the reason and save the form."""
    page.fill("#id_reason", reason)
    page.click("input[name=_save]")
