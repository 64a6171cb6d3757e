"""Blanking the personal data of a person, in the present and in every version that was kept.

Rows stay, with their ids, dates of office and references, so that counts and answers hold. Only the owner of the
tables can do it: nobody else may change what was recorded.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Collection, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection, models

from sources import revisions
from sources.history import event_of
from sources.models import Revision

from .models import Person, Qualification, Tenure, Tour, Visit

REDACTED = "(redacted)"
"""What stands where a text has to be."""

KINDS_OF_DATA = "names, dates of birth and death, training, titles and topics of tours, notes, keys and slugs"
"""What is blanked, as the revision says it."""

PERSONAL: Mapping[type[models.Model], Mapping[str, str]] = {
    Person: {"name": REDACTED, "name_zh": "", "name_pinyin": "", "note": ""},
    Qualification: {"field": REDACTED, "ford": "", "note": ""},
    Tenure: {"note": ""},
    Tour: {"title": REDACTED, "note": ""},
    Visit: {"topic": "", "note": ""},
}
"""The texts of a person by kind of row, with what they become; dates, keys and slugs besides."""

DATES = ("born", "died")


def person_known_as(slug: str) -> uuid.UUID | None:
    """Return the id of the person with the slug, now or once, retracted or not; None if there is none."""
    present: uuid.UUID | None = Person.objects.filter(slug=slug).values_list("pk", flat=True).first()
    history: Any = event_of(Person)._default_manager
    once = history.filter(slug=slug).order_by("-revision", "-pgh_id").values_list("id", flat=True)
    return present or once.first()


def rows_of(person: uuid.UUID) -> dict[type[models.Model], set[uuid.UUID]]:
    """Return the ids of all rows that are or ever were about the person, by kind."""
    found: dict[type[models.Model], set[uuid.UUID]] = {Person: {person}}
    for model in PERSONAL:
        if model is not Person:
            history: Any = event_of(model)._default_manager
            found[model] = set(history.filter(person_id=person).values_list("id", flat=True))
    return found


def versions_of(rows: Mapping[type[models.Model], Collection[uuid.UUID]]) -> dict[type[models.Model], int]:
    """Return how many versions of `rows` are kept, by kind."""
    return {m: event_of(m)._default_manager.filter(id__in=ids).count() for m, ids in rows.items()}


def names_of(person: uuid.UUID) -> set[str]:
    """Return what the person is or ever was called: names in either script, as they sound, and slugs."""
    events: Any = event_of(Person)._default_manager.filter(id=person)
    called = events.values_list("name", "name_zh", "name_pinyin", "slug")
    return {name for row in called for name in row} - {"", REDACTED}


def pattern_of(words: Collection[str]) -> str:
    """Return the regular expression of PostgreSQL that finds one of `words` as such, and not inside a longer word.

    In texts, and in JSON as text, where quotes and the ends of lines are written with a backslash. Chinese has no
    spaces: there a word is found in whatever has its characters.
    """
    written = {*words, *(json.dumps(word, ensure_ascii=False)[1:-1] for word in words)}
    before, after = r"(?:(?<![A-Za-z0-9])|(?<=\\[bfnrt]))", r"(?![A-Za-z0-9])"
    found = [
        f"{before if word[0].isascii() else ''}{re.escape(word)}{after if word[-1].isascii() else ''}"
        for word in sorted(written - {""})
    ]
    return f"(?:{'|'.join(found)})" if found else "(?!)"


def revisions_naming(person: uuid.UUID) -> models.QuerySet[Revision]:
    """Return the revisions of which the reason has a name or the slug of the person in it."""
    return Revision.objects.filter(reason__iregex=pattern_of(names_of(person)))


def may_redact() -> bool:
    """Say whether the role of the connection owns what was recorded. One query."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_has_role(current_user, tableowner, 'USAGE') FROM pg_tables"
            " WHERE schemaname = 'public' AND tablename = %s",
            [event_of(Person)._meta.db_table],
        )
        return bool(cursor.fetchone()[0])


def told(reason: str) -> str:
    """Return the reason of the revision: what kind of data was redacted, and why."""
    return f"Redacted personal data ({KINDS_OF_DATA}): {reason.strip()}"[:500]


def redact(person: uuid.UUID, *, actor: str, reason: str) -> int:
    """Blank the personal data of the person, and return the revision that says who did it, when and why.

    Refusals: not_the_owner; blank without a reason.
    """
    if not reason.strip():
        raise ValidationError("Say why.", code="blank")
    if not may_redact():
        raise ValidationError("Only the role that owns the tables can redact.", code="not_the_owner")
    with revisions.write(actor=actor, reason=told(reason)), connection.cursor() as cursor:
        cursor.execute("SELECT public.revision_next()")
        number = int(cursor.fetchone()[0])
        rows = rows_of(person)
        naming = list(revisions_naming(person).exclude(pk=number).values_list("pk", flat=True))
        for model, ids in rows.items():
            _rewrite(cursor, event_of(model)._meta.db_table, _blanks(model), "id", list(ids))
        _rewrite(cursor, Revision._meta.db_table, "reason = %(redacted)s", "number", naming)
        for model, ids in rows.items():
            cursor.execute(
                f"UPDATE {model._meta.db_table} SET {_blanks(model)} WHERE id = ANY(%(keys)s)",
                {"redacted": REDACTED, "keys": list(ids)},
            )
    return number


def _blanks(model: type[models.Model]) -> str:
    """Return what the columns of a row of `model` become, in SQL: only our own words and names of columns."""
    become = [
        f"{column} = {'%(redacted)s' if text else repr('')}" for column, text in PERSONAL[model].items()
    ]
    columns = {column.name for column in model._meta.local_fields}
    become += [f"{column} = NULL" for column in (*DATES, "key") if column in columns]
    if "slug" in columns:
        become.append("slug = 'redacted-' || replace(id::text, '-', '')")
    if "claim_key" in columns:  # Rivals stay rivals.
        become.append("claim_key = CASE WHEN claim_key = id::text THEN claim_key ELSE md5(claim_key) END")
    return ", ".join(become)


def _rewrite(cursor: Any, table: str, become: str, key: str, keys: list[Any]) -> None:
    """Change rows of a table that is only added to, which its owner alone can."""
    cursor.execute(f"ALTER TABLE public.{table} DISABLE TRIGGER USER")
    cursor.execute(
        f"UPDATE public.{table} SET {become} WHERE {key} = ANY(%(keys)s)",
        {"redacted": REDACTED, "keys": keys},
    )
    cursor.execute(f"ALTER TABLE public.{table} ENABLE TRIGGER USER")
