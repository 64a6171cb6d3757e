"""Checks of the database that the service refuses to run without."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import DatabaseError, connections

OLDEST, NEWEST = 15, 18


@register(Tags.database)
def postgresql_finds_chinese(databases: Sequence[str] | None = None, **_: Any) -> list[CheckMessage]:
    """Refuse a server outside the versions supported, or one whose trigrams are blind to Chinese.

    With LC_CTYPE `C`, `pg_trgm` takes no character outside ASCII for a letter: every search for a
    Chinese name then finds nothing, without an error.
    """
    problems: list[CheckMessage] = []
    for alias in databases or []:
        try:
            with connections[alias].cursor() as cursor:
                cursor.execute("SELECT current_setting('server_version_num')::int / 10000")
                version = int(cursor.fetchone()[0])
                if not OLDEST <= version <= NEWEST:
                    problems.append(
                        Error(
                            f"PostgreSQL {version} is not supported; use {OLDEST} to {NEWEST}.",
                            id="sources.E001",
                        )
                    )
                cursor.execute("SELECT '部' ~ '[[:alpha:]]'")
                if not cursor.fetchone()[0]:
                    problems.append(
                        Error(
                            "This database does not take Chinese characters for letters, so searches would find nothing.",
                            hint="Create it with LC_CTYPE C.UTF-8 (or another UTF-8 locale), encoding UTF8.",
                            id="sources.E002",
                        )
                    )
        except DatabaseError as error:
            problems.append(Error(f"The database does not answer: {error}", id="sources.E003"))
    return problems
