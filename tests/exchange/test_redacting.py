"""Redacting a person: the data is gone from the present and the past, the facts stay, and it is on record."""

from __future__ import annotations

import io
import uuid
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from rest_framework.test import APIClient

from answers.models import Bearing, SpelledText
from answers.names import index
from institutions import redaction
from institutions.models import Person, Qualification, Tenure
from sources import revisions
from sources.dates import PartialDate
from sources.models import Revision
from tests import make

pytestmark = pytest.mark.django_db

SECRET = "Ouyang Xuecang"
ALL_TEXT = """
SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c JOIN information_schema.tables t
USING (table_schema, table_name) WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
AND (data_type IN ('text', 'character varying', 'jsonb', 'json', 'bytea') OR data_type = 'ARRAY')
"""


@pytest.fixture
def person() -> Person:
    """Someone with a former name, a career, a training and a tour."""
    found = make.make_person(
        "ouyang-xuecang", name=SECRET, name_zh="欧阳雪仓", born=PartialDate("1960-02"), note=SECRET
    )
    make.make_tenure(
        found, valid_from=PartialDate("2020"), note=f"{SECRET} stepped in", key="ouyang-xuecang-minister"
    )
    make.make_qualification(found, field="Astronomy of Ouyang Xuecang")
    make.make_tour(found, title=f"{SECRET} goes west")
    with revisions.write(actor="test", reason=f"A better name for {SECRET}"):
        found.name = f"{SECRET} (older)"
        found.save()
    index.spell_pending()
    return found


def redact(slug: str = "ouyang-xuecang", *more: str, reason: str = "At their request") -> str:
    """Run the command and return what it says."""
    out = io.StringIO()
    call_command("redact", "person", slug, *more, reason=reason, actor="data officer", stdout=out)
    return out.getvalue()


def places_of(secrets: list[str]) -> set[str]:
    """Return the columns of the whole database in which one of `secrets` stands."""
    found = set()
    with connection.cursor() as cursor:
        cursor.execute(ALL_TEXT)
        for table, column, kind in cursor.fetchall():
            stands = f'"{column}"::text ILIKE %s'
            if kind == "bytea":
                stands = f"position(convert_to(trim('%%' FROM %s), 'UTF8') IN \"{column}\") > 0"
            condition = " OR ".join([stands] * len(secrets))
            cursor.execute(
                f'SELECT EXISTS (SELECT FROM public."{table}" WHERE {condition})', [f"%{s}%" for s in secrets]
            )
            if cursor.fetchone()[0]:
                found.add(f"{table}.{column}")
    return found


def test_the_data_is_nowhere_any_more_and_the_facts_stay(person: Person) -> None:
    secrets = ["ouyang", "欧阳雪仓", "oyxc", "1960-02"]
    assert len(places_of(secrets)) > 8

    said = redact("ouyang-xuecang", "--yes")

    assert places_of(secrets) == set()
    person.refresh_from_db()
    assert (person.name, person.name_zh, person.born) == ("(redacted)", "", None)
    tenure = Tenure.objects.get(person=person)
    assert (str(tenure.valid_from), tenure.key) == ("2020", None)
    assert Qualification.objects.get(person=person).field == "(redacted)"
    assert "Ouyang" not in said


def test_it_is_on_record_who_did_it_when_and_why_but_not_what(person: Person) -> None:
    before = revisions.head()

    redact("ouyang-xuecang", "--yes")

    saved = Revision.objects.get(pk=before + 1)
    assert revisions.head() == saved.pk
    assert saved.actor == "data officer"
    assert saved.reason == f"Redacted personal data ({redaction.KINDS_OF_DATA}): At their request"


def test_the_past_answers_without_the_data(person: Person) -> None:
    known = revisions.head()

    redact("ouyang-xuecang", "--yes")

    client = APIClient()
    assert client.get(f"/api/v1/people/{person.pk}", {"known_at": f"r{known}"}).json()["name"] == "(redacted)"
    assert client.get("/api/v1/people/ouyang-xuecang").status_code == 404
    assert client.get("/api/v1/search", {"q": SECRET}).json()["results"] == []


def test_a_name_that_others_bear_stays_found(person: Person) -> None:
    other = make.make_person(name=SECRET)
    index.spell_pending()

    redact("ouyang-xuecang", "--yes")

    assert SpelledText.objects.filter(text=SECRET).count() == 1
    assert set(
        Bearing.objects.filter(digest=SpelledText.objects.get(text=SECRET).digest).values_list(
            "row", flat=True
        )
    ) == {other.pk}


def test_histories_are_sealed_again_afterwards(person: Person) -> None:
    redact("ouyang-xuecang", "--yes")

    for table in ("institutions_person_history", "sources_revision"):
        with (
            pytest.raises(Exception, match=r"only added to|append"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(f"DELETE FROM {table}")


def test_someone_retracted_is_redacted_too(person: Person) -> None:
    lone = make.make_person("nobody", name="Nobody Atall")
    make.retract(Person.objects.get(pk=lone.pk))

    redact("nobody", "--yes")

    assert places_of(["nobody"]) == set()


def test_without_yes_it_says_what_it_would_do_and_does_nothing(person: Person) -> None:
    before = revisions.head()

    said = redact()

    assert "people: 1 rows, 2 versions" in said
    assert "reasons of revisions: 1" in said
    assert "Nothing was changed" in said
    assert "Ouyang" not in said
    assert revisions.head() == before
    person.refresh_from_db()
    assert person.name.startswith(SECRET)


@pytest.mark.parametrize("reason", ["", "  "])
def test_it_refuses_without_a_reason(person: Person, reason: str) -> None:
    with pytest.raises(CommandError, match="reason"):
        redact("ouyang-xuecang", "--yes", reason=reason)
    with pytest.raises(ValidationError):
        redaction.redact(person.pk, actor="x", reason=reason)


def test_it_refuses_whom_nobody_knows() -> None:
    with pytest.raises(CommandError, match="known as"):
        redact("no-such-person", "--yes")


def test_only_the_owner_of_the_tables_redacts(person: Person) -> None:
    role = f"someone_{uuid.uuid4().hex[:8]}"
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE ROLE {role}; GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}; SET LOCAL ROLE {role}"
        )
        with pytest.raises(CommandError, match="owns"):
            redact("ouyang-xuecang", "--yes")
        cursor.execute("RESET ROLE")


def test_rivals_stay_rivals(person: Person) -> None:
    post: Any = make.make_post()
    rivals = [make.make_tenure(person, post, claim_key="ouyang-1") for _ in range(2)]

    redact("ouyang-xuecang", "--yes")

    keys = set(Tenure.objects.filter(pk__in=[row.pk for row in rivals]).values_list("claim_key", flat=True))
    assert len(keys) == 1
    assert "ouyang-1" not in keys
