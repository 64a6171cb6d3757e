"""Workers that make exports, and clients that take nothing: what is held is let go of."""

from __future__ import annotations

import time

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection

from exchange.exports import keeping
from exchange.exports.models import KeptExport
from sources import revisions
from tests import make


def test_a_worker_makes_what_is_ordered(own_database):
    make.make_institution()
    keeping.order(revisions.head(), "package")

    call_command("work", batch=True, startup_delay=False, verbosity=0, interval=0)
    connection.close()

    export = KeptExport.objects.get()
    assert (export.state, sum(map(len, keeping.pieces(export)))) == ("done", export.size)


def test_a_client_that_takes_nothing_loses_its_snapshot_and_the_next_one_is_answered(
    own_database, api, monkeypatch
):
    for number in range(3):
        make.make_institution(f"body-{number}")
    monkeypatch.setattr("exchange.api.tables.MOST_AT_ONCE", 10)
    monkeypatch.setattr("exchange.api.tables.MOST_STALLED", 1)
    monkeypatch.setattr("exchange.tables.reading.BATCH", 1)
    answer = api.get("/api/v1/tables/institutions?format=csv")
    parts = iter(answer.streaming_content)
    next(parts)

    time.sleep(1.5)

    with pytest.raises(DatabaseError):
        list(parts)
    answer.close()
    assert connection.connection is None or connection.is_usable()
    again = api.get("/api/v1/tables/institutions?format=csv")
    assert b"".join(again.streaming_content).count(b"\n") == 4
