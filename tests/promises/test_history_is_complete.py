"""History holds every change, whichever way it was made, and nobody but the owner can touch it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from django.db import DatabaseError, connection, transaction

from institutions.models import Person
from sources import history, revisions
from sources.history import event_of
from sources.models import Citation
from tests import make
from tests.promises.together import asked

Change = Callable[[list[Person], Citation], int]


def execute(sql: str, *parameters: object) -> int:
    """Run one statement and return how many rows it changed."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return int(cursor.rowcount)


def fresh(citation: Citation, number: int, **values: Any) -> list[Person]:
    """Return people that are not on record yet."""
    return [Person(slug=make.slug("new"), name="New", citation=citation, **values) for _ in range(number)]


def saved(people: list[Person], citation: Citation) -> int:
    for row in [*fresh(citation, 2), *people[:2]]:
        row.name_zh = "存"
        row.save()
    return 4


def deleted(people: list[Person], citation: Citation) -> int:
    return people[0].delete()[0] + Person.objects.filter(pk=people[1].pk).delete()[0]


def created_in_bulk(people: list[Person], citation: Citation) -> int:
    return len(Person.objects.bulk_create(fresh(citation, 20)))


def updated_in_bulk(people: list[Person], citation: Citation) -> int:
    for person in people:
        person.note = person.slug
    return Person.objects.bulk_update(people, ["note"])


def updated_by_query(people: list[Person], citation: Citation) -> int:
    return Person.objects.filter(pk__in=[person.pk for person in people[:3]]).update(name="Other")


def upserted(people: list[Person], citation: Citation) -> int:
    for person in people:
        person.name = "Upserted"
    rows = [*people, *fresh(citation, 3)]
    Person.objects.bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=["name"])
    return len(rows)


def copied(people: list[Person], citation: Citation) -> int:
    into = "COPY institutions_person (slug, name, name_zh, name_pinyin, citation_id) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(into) as copy:
        for number in range(20):
            copy.write_row((f"copied-{number}", "Copied", "", "", str(citation.pk)))
    return 20


def merged(people: list[Person], citation: Citation) -> int:
    return execute(
        "MERGE INTO institutions_person p USING (SELECT id, slug FROM institutions_person UNION ALL SELECT NULL, 'merged') wanted"
        " ON p.id = wanted.id"
        " WHEN MATCHED AND wanted.slug = %s THEN DELETE"
        " WHEN MATCHED THEN UPDATE SET name = 'Merged'"
        " WHEN NOT MATCHED THEN INSERT (slug, name, name_zh, name_pinyin, citation_id) VALUES (wanted.slug, 'Merged', '', '', %s)",
        people[0].slug, citation.pk,
    )  # fmt: skip


def written_by_sql(people: list[Person], citation: Citation) -> int:
    changed = execute(
        "INSERT INTO institutions_person (slug, name, name_zh, name_pinyin, citation_id)"
        " SELECT 'sql-' || n, 'SQL', '', '', %s FROM generate_series(1, 20) n",
        citation.pk,
    )
    changed += execute(
        "UPDATE institutions_person SET note = 'SQL' WHERE slug LIKE 'sql-%%' OR id = %s", people[0].pk
    )
    return changed + execute("DELETE FROM institutions_person WHERE slug LIKE 'sql-1%%'")


def written_by_several_statements_in_one(people: list[Person], citation: Citation) -> int:
    return execute(
        "WITH gone AS (DELETE FROM institutions_person WHERE id = %s RETURNING citation_id),"
        " made AS (INSERT INTO institutions_person (slug, name, name_zh, name_pinyin, citation_id)"
        " SELECT 'made', 'Made', '', '', citation_id FROM gone RETURNING id)"
        " UPDATE institutions_person SET name = 'Also' WHERE id = %s",
        people[0].pk, people[1].pk,
    ) + 2  # fmt: skip


def changed_twice_in_one_revision(people: list[Person], citation: Citation) -> int:
    with revisions.write():
        for name in ("Once", "Twice"):
            Person.objects.filter(pk=people[0].pk).update(name=name)
    return 2


CHANGES: list[Change] = [
    saved, deleted, created_in_bulk, updated_in_bulk, updated_by_query, upserted, copied, merged, written_by_sql,
    written_by_several_statements_in_one, changed_twice_in_one_revision,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_history_has_one_row_for_each_change(db: None, change: Change) -> None:
    people, citation = [make.make_person() for _ in range(5)], make.make_citation()
    before = event_of(Person).objects.count()

    changed = change(people, citation)

    assert changed > 0
    assert event_of(Person).objects.count() - before == changed
    assert last_versions() == rows_now()
    assert (
        asked(
            "SELECT count(*) FROM institutions_person WHERE revision > (SELECT number FROM sources_revisionhead)"
        )
        == 0
    )


def columns() -> str:
    """Return the columns of people, as both tables have them."""
    return ", ".join(field.column for field in Person._meta.local_concrete_fields)


def rows_now() -> list[tuple[Any, ...]]:
    """Return all people as the table has them."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns()} FROM institutions_person ORDER BY id")
        return list(cursor.fetchall())


def last_versions() -> list[tuple[Any, ...]]:
    """Return all people as the last rows of their histories have them."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {columns()} FROM (SELECT DISTINCT ON (id) * FROM institutions_person_history ORDER BY id, pgh_id DESC) last"
            " WHERE pgh_label <> 'delete' ORDER BY id"
        )
        return list(cursor.fetchall())


# What the service's own role may do


@pytest.fixture
def application_role(db: None) -> Iterator[str]:
    """Act as the role of the service, with the rights that migrations grant it."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE ROLE registry_application")
        history.grant("default", "registry_application")
        cursor.execute("SET ROLE registry_application")
        yield "registry_application"
        cursor.execute("RESET ROLE")


@pytest.mark.parametrize(
    "attempt",
    [
        "UPDATE institutions_person_history SET name = 'Forged'",
        "DELETE FROM institutions_person_history",
        "TRUNCATE institutions_person_history",
        "INSERT INTO institutions_person_history SELECT * FROM institutions_person_history",
        "UPDATE sources_revision SET recorded_at = now()",
        "DELETE FROM sources_revision",
        "INSERT INTO sources_revision VALUES (999999, now(), '', '', '')",
        "UPDATE sources_revisionhead SET number = 0",
        "TRUNCATE institutions_person CASCADE",
        "ALTER TABLE institutions_person DISABLE TRIGGER USER",
        "ALTER TABLE institutions_person_history DISABLE TRIGGER USER",
        "SET session_replication_role = replica",
        "DROP TABLE institutions_person CASCADE",
        "CREATE OR REPLACE FUNCTION public.revision_next() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
        "CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "CREATE VIEW known.forged AS SELECT 1",
        "DROP VIEW known.institutions_person",
        "UPDATE django_migrations SET name = 'forged'",
    ],
)
def test_application_cannot_touch_what_was_recorded(application_role: str, attempt: str) -> None:
    with pytest.raises(Exception, match=r"permission denied|must be owner") as refused, transaction.atomic():
        execute(attempt)

    assert isinstance(refused.value.__cause__, psycopg.errors.InsufficientPrivilege)


def test_application_writes_and_the_history_is_kept(application_role: str) -> None:
    person = make.make_person(name="Before")
    make.change(person, name="After")
    key, retracted = person.pk, make.retract(person)

    assert list(
        event_of(Person).objects.filter(id=key).order_by("pgh_id").values_list("pgh_label", flat=True)
    ) == ["insert", "update", "delete"]
    with revisions.read(retracted - 1):
        assert Person.objects.get(pk=key).name == "After"


def test_application_cannot_switch_triggers_off_by_a_setting(application_role: str) -> None:
    person = make.make_person(name="Before")
    triggers = (
        "SELECT array_agg(tgname)::text FROM pg_trigger WHERE tgrelid = 'institutions_person'::regclass"
    )

    execute(f"SELECT set_config('pgtrigger.ignore', ({triggers}), true)")
    Person.objects.filter(pk=person.pk).update(name="After")

    assert event_of(Person).objects.filter(id=person.pk).count() == 2


def test_application_cannot_write_into_an_old_revision(application_role: str) -> None:
    person = make.make_person(name="Before")
    old = person.revision
    make.make_person()

    with revisions.write():
        execute("SELECT set_config('tiaokuai.revision', %s || ':' || pg_current_xact_id(), true)", str(old))
        Person.objects.filter(pk=person.pk).update(name="Forged")

    with revisions.read(old):
        assert Person.objects.get(pk=person.pk).name == "Before"
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        execute("UPDATE sources_revisionhead SET xact = pg_current_xact_id(), number = %s", str(old))


def test_a_row_that_is_on_record_already_takes_no_revision(db: None) -> None:
    person = make.make_person()
    before = revisions.head()

    for conflict in (
        {"ignore_conflicts": True},
        {"update_conflicts": True, "unique_fields": ["slug"], "update_fields": ["name", "note"]},
    ):
        with revisions.write() as written:
            Person.objects.bulk_create([Person.objects.get(pk=person.pk)], **conflict)  # type: ignore[arg-type]
        assert written.revision is None

    assert revisions.head() == before
    assert event_of(Person).objects.filter(id=person.pk).count() == 1


def test_an_upsert_takes_one_revision_for_what_it_changes(db: None) -> None:
    person = make.make_person(name="Before")
    before, person.name = person.revision, "After"

    with revisions.write() as written:
        Person.objects.bulk_create(
            [person], update_conflicts=True, unique_fields=["slug"], update_fields=["name"]
        )

    assert written.revision == before + 1
    told = event_of(Person).objects.filter(id=person.pk).order_by("pgh_id").values_list("revision", "name")
    assert list(told) == [(before, "Before"), (written.revision, "After")]


def test_nobody_empties_a_table_or_its_history(db: None) -> None:
    make.make_person()

    for table in ("institutions_person", "institutions_person_history", "sources_revision"):
        with pytest.raises(Exception, match="what was recorded stays"), transaction.atomic():
            execute(f"TRUNCATE {table} CASCADE")
