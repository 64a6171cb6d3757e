"""The index of names in the database: spelling texts that were noted, and finding texts near to what is asked.

Nothing here knows what a text names. A part of texts (`Gram`) that few share leads to them at once; one that many
share is left out of the search, or has to go together with others, so that a search reads a bounded number of rows.
"""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from typing import NamedTuple
from uuid import UUID

from django.db import DatabaseError, connection, transaction
from psycopg.errors import ReadOnlySqlTransaction

from sources.api.projection import Statement

from .spelling import RULES, Spelling, spell

AT_ONCE = 500
"""How many texts are spelled in one transaction."""

MOST_SHARING = 800
"""How many rows the parts of one question read together."""

MOST_PARTS = 32
"""How many parts of a question are looked up."""

TOGETHER = 4
"""How many parts that many texts have are looked up together."""

MOST_OF_A_FORM = 30
"""How many texts are read that have a form of the question as a whole."""

MOST_WITHIN = 60
"""How many texts are read that stand in the question."""

LEAST_NEAR = 30
"""How many texts that share parts with the question are compared with it, however few are wanted."""


# Spelling


def pending() -> int:
    """Return how many texts are noted but not yet spelled by the present rules. One query."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM public.answers_spelledtext WHERE rules < %s", [RULES])
        return int(cursor.fetchone()[0])


def spell_pending(seconds: float | None = None) -> int:
    """Spell the texts that were noted, for as long as `seconds` at most, and return how many remain.

    One query where none are. Texts that another is just spelling are waited for. In a database that takes no writes
    all remain.
    """
    began = time.monotonic()
    most = AT_ONCE if seconds is None else AT_ONCE // 10
    while noted := _noted(most):
        try:
            spelled = _keep(noted)
        except DatabaseError as error:
            if isinstance(error.__cause__, ReadOnlySqlTransaction):
                return pending()
            raise
        if spelled == len(noted) < most:
            return 0
        if seconds is not None and time.monotonic() - began > seconds:
            return pending()
        if not spelled:
            time.sleep(0.01)
    return 0


class _Noted(NamedTuple):
    """A text that waits to be spelled, and the parts that it had by earlier rules."""

    digest: UUID
    text: str
    grams: Collection[str]


def _noted(most: int) -> list[_Noted]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT digest, text, grams FROM public.answers_spelledtext WHERE rules < %s LIMIT %s",
            [RULES, most],
        )
        return [_Noted(*row) for row in cursor.fetchall()]


def _keep(noted: Iterable[_Noted]) -> int:
    """Spell what was noted, and count its parts, by one statement; return how many no other has taken meanwhile."""
    spelled = []
    for digest, text, before in noted:
        spelling = spell(text)
        spelled.append(
            {
                "digest": str(digest),
                **asdict(spelling),
                "forms": spelling.whole_forms(),
                "grams": spelling.grams(),
                "before": before,
            }
        )
    with connection.cursor() as cursor:
        cursor.execute(_KEEP, {"rules": RULES, "spelled": json.dumps(spelled)})
        return int(cursor.fetchone()[0])


_KEEP = """
WITH spelled AS (
    SELECT * FROM json_to_recordset(%(spelled)s) AS x(digest uuid, plain text, folded text, words text[], sound text,
        sounds text[], initials text[], forms text[], grams text[], before text[])
), taken AS (
    SELECT digest FROM public.answers_spelledtext
    WHERE digest IN (SELECT digest FROM spelled) AND rules < %(rules)s FOR UPDATE SKIP LOCKED
), kept AS (
    UPDATE public.answers_spelledtext s SET rules = %(rules)s, plain = x.plain, folded = x.folded, words = x.words,
        sound = x.sound, sounds = x.sounds, initials = x.initials, forms = x.forms, grams = x.grams
    FROM spelled x JOIN taken USING (digest) WHERE s.digest = x.digest RETURNING x.grams, x.before
), counted AS (
    INSERT INTO public.answers_gram AS g (gram, texts)
    SELECT gram, sum(number) FROM (
        SELECT unnest(grams) AS gram, 1 AS number FROM kept UNION ALL SELECT unnest(before), -1 FROM kept
    ) parts GROUP BY gram HAVING sum(number) <> 0 ORDER BY gram  -- One order for all, so that none waits in a ring.
    ON CONFLICT (gram) DO UPDATE SET texts = g.texts + excluded.texts
)
SELECT count(*) FROM kept
"""


def forget() -> None:
    """Take all texts for not spelled; `spell_pending` spells them anew."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM public.answers_gram")
        cursor.execute("UPDATE public.answers_spelledtext SET rules = 0, forms = '{}', grams = '{}'")


def forget_rows(rows: Collection[UUID]) -> int:
    """Forget the texts that only `rows` bear or ever bore, and that they bear others; return how many texts left."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_FORGET_ROWS, [list(rows)])
        return int(cursor.fetchone()[0])


_FORGET_ROWS = """
WITH unborne AS (
    DELETE FROM public.answers_bearing WHERE "row" = ANY(%s::uuid[]) RETURNING digest, named, "row"
), gone AS (
    DELETE FROM public.answers_spelledtext s WHERE s.digest IN (SELECT digest FROM unborne) AND NOT EXISTS (
        SELECT FROM public.answers_bearing b WHERE b.digest = s.digest
        AND NOT EXISTS (SELECT FROM unborne u WHERE (u.digest, u.named, u."row") = (b.digest, b.named, b."row"))
    ) RETURNING s.digest, s.grams
), lost AS (
    SELECT gram, count(*) AS texts FROM gone, unnest(gone.grams) AS gram GROUP BY gram
), fewer AS (
    UPDATE public.answers_gram g SET texts = g.texts - lost.texts FROM lost
    WHERE g.gram = lost.gram AND g.texts > lost.texts
), none AS (
    DELETE FROM public.answers_gram g USING lost WHERE g.gram = lost.gram AND g.texts <= lost.texts
)
SELECT count(*) FROM gone
"""


# Finding


class Asked(NamedTuple):
    """What to look for: texts of one of the types of `mask` that share forms or parts with it.

    `within`: forms of what stands in the text asked for, such as the segments of an address; `most`: how many texts
    are wanted.
    """

    forms: Collection[str]
    within: Collection[str]
    grams: Collection[str]
    mask: int
    most: int


class Near(NamedTuple):
    """A text near to what was asked, how it is spelled, and the rows that bear it or once did, by number of the column."""

    digest: UUID
    spelling: Spelling
    borne: list[tuple[int, UUID]]


def near(asked: Sequence[Asked], columns: Collection[int]) -> list[list[Near]]:
    """Return, for each of `asked`, the texts that are near to it and stand in one of `columns`, in no order. One query."""
    found: list[list[Near]] = [[] for _ in asked]
    parameters = {"asked": json.dumps([each._asdict() for each in asked]), "columns": list(columns)}
    for number, digest, *spelled, in_columns, rows in _NEAR.rows(parameters):
        plain, folded, words, sound, sounds, initials = spelled
        spelling = Spelling(plain, folded, tuple(words), sound, tuple(sounds), tuple(initials))
        found[number].append(Near(digest, spelling, list(zip(in_columns, rows, strict=True))))
    return found


_NEAR = Statement(
    f"""
WITH asked AS (
    SELECT (place - 1)::int AS number, a.* FROM ROWS FROM (
        json_to_recordset($1::json) AS (forms text[], within text[], grams text[], mask int, most int)
    ) WITH ORDINALITY AS a(forms, within, grams, mask, most, place)
), part AS (  -- The rarest first.
    SELECT a.number, a.mask, a.most, g.gram, g.texts, min(g.texts) OVER (PARTITION BY a.number) AS rarest,
        row_number() OVER rising AS place, sum(g.texts) OVER rising AS read
    FROM asked a CROSS JOIN LATERAL unnest(a.grams) AS u(gram) CROSS JOIN LATERAL (
        SELECT gram, texts FROM public.answers_gram WHERE gram = u.gram AND texts > 0 OFFSET 0
    ) g WINDOW rising AS (PARTITION BY a.number ORDER BY g.texts, g.gram ROWS UNBOUNDED PRECEDING)
), together AS (
    SELECT number, mask, most, array_agg(gram) AS grams FROM part
    WHERE rarest > {MOST_SHARING} AND place <= {TOGETHER} GROUP BY number, mask, most
), sharing AS (
    SELECT p.number, p.most, s.digest, sum(length(p.gram) / ln(p.texts + 2)) / sqrt(min(s.size) + 8) AS weight
    FROM part p CROSS JOIN LATERAL (
        SELECT t.digest, cardinality(t.grams) AS size FROM public.answers_spelledtext t
        WHERE t.grams @> ARRAY[p.gram] AND t.borne_by & p.mask <> 0 LIMIT {MOST_SHARING}
    ) s WHERE p.place <= {MOST_PARTS} AND p.read <= {MOST_SHARING} GROUP BY 1, 2, 3
), chosen AS (
    SELECT number, digest FROM (
        SELECT number, most, digest, row_number() OVER (PARTITION BY number ORDER BY weight DESC, digest) AS place FROM sharing
    ) ranked WHERE place <= greatest({LEAST_NEAR}, most)
    UNION ALL
    SELECT a.number, s.digest FROM asked a CROSS JOIN LATERAL unnest(a.forms) AS u(form) CROSS JOIN LATERAL (
        SELECT t.digest FROM public.answers_spelledtext t
        WHERE t.forms @> ARRAY[u.form] AND t.borne_by & a.mask <> 0 LIMIT {MOST_OF_A_FORM}
    ) s
    UNION ALL
    SELECT a.number, s.digest FROM asked a CROSS JOIN LATERAL (
        SELECT t.digest FROM public.answers_spelledtext t
        WHERE t.forms && a.within AND t.borne_by & a.mask <> 0 LIMIT {MOST_WITHIN}
    ) s WHERE a.within <> '{{}}'
    UNION ALL
    SELECT o.number, s.digest FROM together o CROSS JOIN LATERAL (
        SELECT t.digest FROM public.answers_spelledtext t
        WHERE t.grams @> o.grams AND t.borne_by & o.mask <> 0 LIMIT greatest({LEAST_NEAR}, o.most)
    ) s
), once AS (  -- Sorted: a table of hashes would be made for as many as the planner expects.
    SELECT DISTINCT ON (number, digest) number, digest FROM chosen
)
SELECT c.number, t.digest, t.plain, t.folded, t.words, t.sound, t.sounds, t.initials, b.columns, b.rows
FROM once c CROSS JOIN LATERAL (
    SELECT * FROM public.answers_spelledtext s WHERE s.digest = c.digest OFFSET 0  -- One by one: a few of very many.
) t CROSS JOIN LATERAL (
    SELECT array_agg(named) AS columns, array_agg("row") AS rows FROM public.answers_bearing
    WHERE digest = c.digest AND named = ANY($2::smallint[])
) b WHERE b.rows IS NOT NULL
""".encode(),
    ("asked", "columns"),
)
"""What finds texts near: parts that tell texts apart are those of which few have each; where even the rarest are too
common to be read, the rarest few are looked up together."""
