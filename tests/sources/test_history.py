"""Histories: complete whatever changes a row, and views of the past that look like the tables."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, models, transaction

from institutions.models import FurtherCitation, Person
from sources import history, revisions
from sources.history import event_models, event_of, tracked_models
from tests import make

TRACKED = pytest.mark.parametrize("model", tracked_models(), ids=lambda model: model._meta.db_table)


def rows_of(sql: str, *parameters: object) -> list[Any]:
    """Return what the database answers."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return list(cursor.fetchall())


def columns_of(schema: str, table: str) -> list[tuple[str, str]]:
    """Return the columns of a table or view with their types, in order."""
    return rows_of(
        "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = %s::regclass"
        " AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
        f"{schema}.{table}",
    )


def versions_of(row: models.Model) -> list[str]:
    """Return what happened to `row`, oldest first."""
    return list(
        event_of(type(row)).objects.filter(id=row.pk).order_by("pgh_id").values_list("pgh_label", flat=True)
    )


@TRACKED
def test_view_of_the_past_has_the_columns_of_its_table(db: None, model: type[models.Model]) -> None:
    table = model._meta.db_table

    assert columns_of("known", table) == columns_of("known_whole", table) == columns_of("public", table)


def test_every_tracked_table_has_a_view_of_the_past(db: None) -> None:
    views = {view for (view,) in rows_of("SELECT viewname FROM pg_views WHERE schemaname = 'known'")}

    assert views == {model._meta.db_table for model in tracked_models()} | {"sources_revision"}
    assert columns_of("known", "sources_revision") == columns_of("public", "sources_revision")


def test_every_model_of_the_registry_is_tracked() -> None:
    kept = {m for label in ("sources", "institutions") for m in apps.get_app_config(label).get_models()}

    assert {m.__name__ for m in kept - {*tracked_models(), *event_models()}} == {
        "Merger",
        "Revision",
        "RevisionHead",
    }


@TRACKED
def test_history_has_the_columns_of_its_table_and_types(db: None, model: type[models.Model]) -> None:
    table = dict(columns_of("public", model._meta.db_table))
    events = dict(columns_of("public", event_of(model)._meta.db_table))

    assert {name: events.get(name) for name in table} == table


@TRACKED
def test_history_has_the_indexes_that_reading_the_past_needs(db: None, model: type[models.Model]) -> None:
    table = event_of(model)._meta.db_table
    found = {
        tuple(columns)
        for (columns,) in rows_of(
            "SELECT array_agg(pg_get_indexdef(indexrelid, place, true) || CASE WHEN indoption[place - 1] & 1 = 1 THEN ' desc' ELSE '' END"
            " ORDER BY place) FROM pg_index, generate_series(1, indnkeyatts) place WHERE indrelid = %s::regclass GROUP BY indexrelid",
            table,
        )
    }
    foreign = {(field.column,) for field in model._meta.local_fields if field.is_relation}
    natural = {
        (f.column,)
        for f in model._meta.local_fields
        if (f.unique and not f.primary_key) or f.name == "claim_key"
    }

    assert {("pgh_id",), ("id", "revision desc", "pgh_id desc"), ("revision",)} | foreign | natural <= found


@TRACKED
def test_table_has_the_triggers_that_keep_its_history(db: None, model: type[models.Model]) -> None:
    def triggers(table: str) -> set[str]:
        found = rows_of(
            "SELECT tgname, tgenabled FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal",
            table,
        )
        assert all(enabled == "O" for _, enabled in found)
        return {name.removeprefix("pgtrigger_").rpartition("_")[0] for name, _ in found}

    assert {"a_takes_the_head_lock", "b_stamps_new", "b_stamps_changed", "refuses_truncate"} <= triggers(
        model._meta.db_table
    )
    assert {"insert_insert", "update_update", "delete_delete"} <= triggers(model._meta.db_table)
    assert {"append_only", "stamps_retraction", "refuses_truncate"} <= triggers(
        event_of(model)._meta.db_table
    )


def test_views_are_dropped_before_a_migration_and_come_back_after_it(db: None) -> None:
    before = columns_of("known", "institutions_person")

    history.drop_views("default")
    assert rows_of("SELECT to_regnamespace('known'), to_regnamespace('known_whole')") == [(None, None)]
    history.rebuild_views("default")

    assert columns_of("known", "institutions_person") == before


def test_history_keeps_what_was_recorded_changed_and_retracted(db: None) -> None:
    person = make.make_person()
    make.change(person, name="Another")
    kept = Person.objects.get(pk=person.pk)

    make.retract(person)

    assert versions_of(kept) == ["insert", "update", "delete"]


def test_each_version_carries_the_revision_that_made_it(db: None) -> None:
    person = make.make_person()
    first, second = person.revision, make.change(person, name="Another").revision
    key = person.pk
    third = make.retract(person)

    numbers = event_of(Person).objects.filter(id=key).order_by("pgh_id").values_list("revision", flat=True)
    assert list(numbers) == [first, second, third]


def test_retraction_keeps_the_last_values(db: None) -> None:
    person = make.make_person(name="Last")
    key = person.pk

    make.retract(person)

    assert event_of(Person).objects.get(id=key, pgh_label="delete").name == "Last"


def test_update_that_changes_nothing_leaves_no_version(db: None) -> None:
    person = make.make_person()

    with revisions.write():
        Person.objects.filter(pk=person.pk).update(name=person.name)

    assert versions_of(person) == ["insert"]


def test_id_never_changes(db: None) -> None:
    person = make.make_person()

    with pytest.raises(DatabaseError, match="an id never changes"), transaction.atomic():
        Person.objects.filter(pk=person.pk).update(id=make.make_source().pk)


@TRACKED
def test_tracked_tables_and_histories_are_not_emptied(db: None, model: type[models.Model]) -> None:
    for table in (model._meta.db_table, event_of(model)._meta.db_table):
        with (
            pytest.raises(DatabaseError, match="what was recorded stays"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(f"TRUNCATE {table} CASCADE")


@TRACKED
def test_histories_are_only_added_to(db: None, model: type[models.Model]) -> None:
    versions = event_of(model).objects.filter(id=make.ROWS[model]().pk)

    for change in (lambda: versions.update(pgh_label="forged"), lambda: versions.delete()):
        with pytest.raises(DatabaseError, match="Cannot update or delete rows"), transaction.atomic():
            change()


def test_triggers_are_not_switched_off_by_a_setting(db: None) -> None:
    person = make.make_person()
    names = [name for (name,) in rows_of("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'pgtrigger%%'")]

    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pgtrigger.ignore', %s::text[]::text, true)", [names])
        cursor.execute("UPDATE institutions_person SET name = 'Forged' WHERE id = %s", [person.pk])

    assert versions_of(person) == ["insert", "update"]


def test_fact_without_a_claim_key_is_the_only_one_of_its_claim(db: None) -> None:
    tenure = make.make_tenure()

    assert tenure.claim_key == str(tenure.pk)


def test_row_made_by_plain_sql_gets_its_id_and_revision(db: None) -> None:
    tenure = make.make_tenure()

    made = rows_of(
        "INSERT INTO institutions_furthercitation (citation_id, tenure_id, stance) VALUES (%s, %s, 'supports') RETURNING id, revision",
        tenure.citation_id,
        tenure.pk,
    )

    row = FurtherCitation.objects.get()
    assert made == [(row.pk, revisions.head())]
    assert row.pk.version == 7
