"""A backup is the whole registry: what is restored from it answers the same, about the past too."""

from __future__ import annotations

import pytest
from django.db import connection, connections
from rest_framework.test import APIClient

from institutions.models import Institution, Person
from sources import revisions
from tests import make
from tests.conftest import administer
from tests.promises.test_past_stays import LISTS, fill
from tests.promises.together import address, run

pytestmark = pytest.mark.slow


def write_some() -> None:
    """Record, change, rename, move and retract."""
    fill()
    for number, institution in enumerate(Institution.objects.all()[:3]):
        make.change(institution, slug=f"moved-{number}")
        make.change(institution.names.first(), text=f"Renamed {number}")
    make.retract(make.make_person("gone"))


def addresses() -> list[str]:
    """Return addresses of lists and single rows, now and at some revisions."""
    head = revisions.head()
    rows = [f"/api/v1/institutions/{row.pk}" for row in Institution.objects.all()] + [
        f"/api/v1/people/{row.slug}" for row in Person.objects.all()
    ]
    clocks = ["valid_on=any", *(f"valid_on=any&known_at=r{number}" for number in (head, head - 2, head // 2))]
    lists = [
        f"/api/v1/{resource}?page_size=500&{clock}" for resource in (*LISTS, "revisions") for clock in clocks
    ]
    return [*lists, *(f"{row}?{clock}" for row in rows for clock in clocks)]


def answers(asked: list[str]) -> dict[str, tuple[int, bytes, str]]:
    """Return status, bytes (of what is there) and tag at each address."""
    api = APIClient()
    found = {address: api.get(address) for address in asked}
    return {
        address: (
            response.status_code,
            response.content if response.status_code == 200 else b"",
            response.get("ETag", ""),
        )
        for address, response in found.items()
    }


def test_restored_registry_gives_the_same_answers(own_database: str) -> None:
    write_some()
    asked = addresses()
    before = answers(asked)
    copy = f"{own_database}_restored"

    dump = run("pg_dump", "--format=custom", address(own_database))
    administer("CREATE DATABASE {} TEMPLATE template0", copy)
    try:
        run("pg_restore", "--exit-on-error", "--no-owner", f"--dbname={address(copy)}", input=dump)
        connections.close_all()
        connection.settings_dict["NAME"] = copy

        assert answers(asked) == before
        assert {status for status, _, _ in before.values()} <= {200, 404}
        check_it_goes_on(asked, before)
    finally:
        connections.close_all()
        connection.settings_dict["NAME"] = own_database
        administer("DROP DATABASE IF EXISTS {} WITH (FORCE)", copy)


def check_it_goes_on(asked: list[str], before: dict[str, tuple[int, bytes, str]]) -> None:
    """Check that the restored registry records what comes next, and what was stays as it was."""
    head = revisions.head()

    assert make.make_person().revision == head + 1
    settled = [address for address in asked if "known_at" in address]
    assert {address: answer[1] for address, answer in answers(settled).items()} == {
        address: before[address][1] for address in settled
    }
    with pytest.raises(Exception, match="what was recorded stays"), connection.cursor() as cursor:
        cursor.execute("TRUNCATE institutions_person CASCADE")
