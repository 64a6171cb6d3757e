"""A migration may alter a column of a filled database: histories, triggers and the past stay right."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.core.management.sql import emit_post_migrate_signal, emit_pre_migrate_signal
from django.db import DatabaseError, connection, migrations, models
from django.db.migrations.executor import MigrationExecutor
from rest_framework.test import APIClient

from institutions.models import Tenure
from sources import history, revisions
from sources.dates import PartialDateField
from sources.history import event_of
from tests import make
from tests.promises.together import asked
from tests.sources.test_history import columns_of

pytestmark = pytest.mark.slow


class Widen(migrations.Migration):
    """Let two columns of tenures take more, one of them part of the trigger's condition, and one of other tables."""

    operations = [
        operation
        for kind in ("tenure", event_of(Tenure)._meta.model_name)
        for operation in (
            migrations.AlterField(kind, "sequence", models.BigIntegerField(null=True, blank=True)),
            migrations.AlterField(kind, "term", models.TextField(blank=True, default="")),
        )
    ]


def migrate(operations: type[migrations.Migration], *, drop_views: bool = True) -> None:
    """Apply a migration as `manage.py migrate` does, with the signals before and after."""
    executor = MigrationExecutor(connection)
    state = executor.loader.project_state()
    if drop_views:
        emit_pre_migrate_signal(0, False, "default", apps=state.apps, plan=[])
    with connection.schema_editor(atomic=True) as editor:
        operations("9999_widen", "institutions").apply(state, editor)
    emit_post_migrate_signal(0, False, "default", apps=apps, plan=[])


def answers(api: APIClient, addresses: list[str]) -> list[bytes]:
    """Return the bytes at some addresses."""
    found = [api.get(address) for address in addresses]
    assert [response.status_code for response in found] == [200] * len(found)
    return [response.content for response in found]


@pytest.fixture
def recorded(own_database: str) -> dict[str, Any]:
    """A tenure that was recorded, changed and has a retracted rival, and the addresses of its past."""
    tenure = make.make_tenure(sequence=1, term="19th")
    make.retract(make.make_tenure(post=make.make_post()))
    make.change(tenure, sequence=2, term="20th")
    revision = revisions.head()
    paths = [
        f"/api/v1/tenures/{tenure.pk}",
        "/api/v1/tenures",
        "/api/v1/people",
        f"/api/v1/posts/{tenure.post.slug}",
    ]
    addresses = [
        f"{path}?valid_on=any&known_at=r{known}"
        for path in paths
        for known in range(tenure.revision - 2, revision + 1)
    ]
    return {"tenure": tenure, "addresses": addresses}


def test_past_is_the_same_after_a_column_has_another_type(api: APIClient, recorded: dict[str, Any]) -> None:
    before, versions = answers(api, recorded["addresses"]), event_of(Tenure).objects.count()

    migrate(Widen)

    assert answers(api, recorded["addresses"]) == before
    assert event_of(Tenure).objects.count() == versions
    assert dict(columns_of("public", "institutions_tenure"))["sequence"] == "bigint"
    for schema, table in (("known", "institutions_tenure"), ("public", "institutions_tenure_history")):
        types = dict(columns_of(schema, table))
        assert (types["sequence"], types["term"]) == ("bigint", "text")
    assert columns_of("known", "institutions_tenure") == columns_of("public", "institutions_tenure")


def test_history_goes_on_after_a_column_has_another_type(api: APIClient, recorded: dict[str, Any]) -> None:
    tenure = recorded["tenure"]
    triggers = "SELECT array_agg(tgname ORDER BY tgname) FROM pg_trigger WHERE tgrelid = 'institutions_tenure'::regclass AND NOT tgisinternal"
    before = asked(triggers)

    migrate(Widen)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE institutions_tenure SET sequence = 5000000000 WHERE id = %s", [tenure.pk])

    assert asked(triggers) == before
    revision = asked("SELECT revision FROM institutions_tenure WHERE id = %s", tenure.pk)
    assert revision == revisions.head() > tenure.revision
    shown = api.get(f"/api/v1/tenures/{tenure.pk}").json()
    assert (
        shown["sequence"]
        == api.get(f"/api/v1/tenures/{tenure.pk}?known_at=r{revision}").json()["sequence"]
        == 5_000_000_000
    )
    assert api.get(f"/api/v1/tenures/{tenure.pk}?known_at=r{revision - 1}").json()["sequence"] == 2


def test_views_of_the_past_would_stand_in_the_way(recorded: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError, match="cannot alter type of a column used by a view"):
        migrate(Widen, drop_views=False)


class Add(migrations.Migration):
    """Give tenures another column."""

    operations = [
        migrations.AddField(kind, "elected", PartialDateField(null=True))
        for kind in ("tenure", event_of(Tenure)._meta.model_name)
    ]


def test_past_is_the_same_after_a_column_was_added(api: APIClient, recorded: dict[str, Any]) -> None:
    before = answers(api, recorded["addresses"])

    migrate(Add)
    history.rebuild_views("default")

    assert answers(api, recorded["addresses"]) == before
    assert columns_of("known", "institutions_tenure") == columns_of("public", "institutions_tenure")
