"""Fixtures of all tests: clients of the API, a few things to speak of, and databases of one's own.

`db` (of pytest-django) wraps a test in a transaction; each `revisions.write()` in it takes a revision of
its own all the same. Tests that need several connections and real commits take `own_database`:
tracked tables refuse TRUNCATE, so `transactional_db` cannot clean up after them.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import hypothesis
import psycopg
import pytest
from django.conf import settings
from django.db import connection, connections
from django.test.utils import setup_databases, teardown_databases
from psycopg import sql
from rest_framework.settings import api_settings
from rest_framework.test import APIClient

from institutions.models import Institution, Jurisdiction, Person, Post
from sources.models import Citation
from tests import make, make_programs  # noqa: F401  (it adds its kinds to make.ROWS)


def pytest_configure() -> None:
    """Switch off what hinders tests: limits on requests, costly password hashes, collected static files."""
    settings.REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"] = {"anonymous": "off", "token": "off"}
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STATIC_ROOT = (
        None  # Static files come from where they lie; whitenoise warns of a folder not there.
    )
    api_settings.reload()
    quick = {
        "deadline": None,
        "database": None,
        "suppress_health_check": [hypothesis.HealthCheck.function_scoped_fixture],
    }
    hypothesis.settings.register_profile("registry", **quick)
    hypothesis.settings.load_profile("registry")


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_modify_db_settings: None,
    django_db_blocker: Any,
    django_db_keepdb: bool,
    django_db_createdb: bool,
) -> Iterator[None]:
    """Make the test database, also if no test asks for `db` by name, which is what pytest-django looks for."""
    with django_db_blocker.unblock():
        kept = django_db_keepdb and not django_db_createdb
        made = setup_databases(0, False, aliases={"default"}, serialized_aliases=set(), keepdb=kept)
    yield
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            teardown_databases(made, 0)


@pytest.fixture
def api() -> APIClient:
    """A client without a token."""
    return APIClient()


@pytest.fixture
def editor(request: pytest.FixtureRequest) -> APIClient:
    """A client with a token that writes; in the test's own database if it has one. `editor.user` is its user."""
    request.getfixturevalue("own_database" if "own_database" in request.fixturenames else "db")
    return make.client_of("editor")


@pytest.fixture
def citation(db: None) -> Citation:
    """A citation of a source of 16 March 2023."""
    return make.make_citation()


@pytest.fixture
def china(db: None) -> Jurisdiction:
    """China, slug `cn`."""
    return make.make_jurisdiction()


@pytest.fixture
def most(db: None) -> Institution:
    """The Ministry of Science and Technology, slug `most`, with an English and a Chinese label."""
    return make.make_institution("most", "Ministry of Science and Technology", "科学技术部")


@pytest.fixture
def person(db: None) -> Person:
    """A person."""
    return make.make_person()


@pytest.fixture
def post(most: Institution) -> Post:
    """A post of `most` with one seat."""
    return make.make_post(most)


@pytest.fixture
def own_database(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """Give the test a copy of the migrated database, with real commits and as many connections as it opens.

    Returns its name; every thread that uses Django's connection reaches it. Dropped at the end.
    """
    with django_db_blocker.unblock():
        template = connection.settings_dict["NAME"]
        with cloned(template) as name:
            connection.settings_dict["NAME"] = name
            try:
                yield name
            finally:
                connections.close_all()
                connection.settings_dict["NAME"] = template


class cloned:
    """A copy of the database `template` under a new name, dropped at the end whoever is connected."""

    def __init__(self, template: str) -> None:
        self.template, self.name = template, f"{template}_{uuid.uuid4().hex[:8]}"

    def __enter__(self) -> str:
        connections.close_all()  # A database that someone is connected to is not copied.
        administer("CREATE DATABASE {} TEMPLATE {}", self.name, self.template)
        return self.name

    def __exit__(self, *_: object) -> None:
        administer("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name)


def administer(statement: str, *names: str) -> None:
    """Run a statement about databases, outside of all of those that tests use."""
    with psycopg.connect(
        **{**connection.get_connection_params(), "dbname": "postgres", "cursor_factory": None},
        autocommit=True,
    ) as admin:
        admin.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
