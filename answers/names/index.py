"""The index of names in the database: spelling texts that were noted, and finding texts near to what is asked.

Nothing here knows what a text names. A part of texts (`Gram`) that few share leads to them at once; one that many
share is left out of the search, or has to go together with others, so that a search reads a bounded number of rows.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple
from uuid import UUID

from django.db import DatabaseError, connection, transaction
from psycopg.errors import ReadOnlySqlTransaction

from .spelling import RULES, Spelling, spell

AT_ONCE = 500
"""How many texts are spelled in one transaction."""

MOST_SHARING = 1_500
"""How many rows the parts of one question read together."""

MOST_PARTS = 32
"""How many parts of a question are looked up."""

TOGETHER = 4
"""How many parts that many texts have are looked up together."""

MOST_OF_A_FORM = 30
"""How many texts are read that have a form of the question as a whole."""

MOST_WITHIN = 60
"""How many texts are read that stand in the question."""

MOST_NEAR = 40
"""How many texts that share parts with the question are compared with it."""


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

    `within`: forms of what stands in the text asked for, such as the segments of an address.
    """

    forms: Collection[str]
    within: Collection[str]
    grams: Collection[str]
    mask: int


class Near(NamedTuple):
    """A text near to what was asked, and how it is spelled."""

    digest: UUID
    text: str
    spelling: Spelling


def near(asked: Sequence[Asked]) -> list[list[Near]]:
    """Return, for each of `asked`, the texts that are near to it, in no order. Two queries; one row may serve several."""
    common = _commonness({gram for each in asked for gram in each.grams})
    forms: list[tuple[int, str, int]] = []
    parts: list[tuple[int, str, float, int]] = []
    for number, each in enumerate(asked):
        forms += [(number, form, each.mask) for form in each.forms]
        parts += [(number, gram, weight, each.mask) for gram, weight in _telling(each.grams, common)]
    together = [(number, _shared_by_many(each.grams, common), each.mask) for number, each in enumerate(asked)]
    parameters: dict[str, Any] = {
        "forms": [form for _, form, _ in forms],
        "form_of": [number for number, _, _ in forms],
        "form_mask": [mask for _, _, mask in forms],
        "parts": [gram for _, gram, _, _ in parts],
        "part_of": [number for number, _, _, _ in parts],
        "weights": [weight for _, _, weight, _ in parts],
        "part_mask": [mask for _, _, _, mask in parts],
        "lists": json.dumps(
            [
                {"number": number, "mask": mask, "grams": grams, "within": list(asked[number].within)}
                for number, grams, mask in together
            ]
        ),
    }
    found: list[list[Near]] = [[] for _ in asked]
    with connection.cursor() as cursor:
        cursor.execute(_NEAR, parameters)
        for number, digest, text, *spelled in cursor.fetchall():
            plain, folded, words, sound, sounds, initials = spelled
            spelling = Spelling(plain, folded, tuple(words), sound, tuple(sounds), tuple(initials))
            found[number].append(Near(digest, text, spelling))
    return found


_NEAR = f"""
WITH form AS (
    SELECT * FROM unnest(%(form_of)s::int[], %(forms)s::text[], %(form_mask)s::int[]) AS f(number, form, mask)
), part AS (
    SELECT * FROM unnest(%(part_of)s::int[], %(parts)s::text[], %(weights)s::float8[], %(part_mask)s::int[])
        AS p(number, gram, weight, mask)
), list AS (
    SELECT * FROM json_to_recordset(%(lists)s) AS l(number int, mask int, grams text[], within text[])
), sharing AS (
    SELECT part.number, s.digest, sum(part.weight) / sqrt(min(s.size) + 8) AS weight
    FROM part CROSS JOIN LATERAL (
        SELECT t.digest, cardinality(t.grams) AS size FROM public.answers_spelledtext t
        WHERE t.grams @> ARRAY[part.gram] AND t.borne_by & part.mask <> 0 LIMIT {MOST_SHARING}
    ) s GROUP BY 1, 2
), chosen AS (
    SELECT number, digest FROM (
        SELECT number, digest, row_number() OVER (PARTITION BY number ORDER BY weight DESC, digest) AS place FROM sharing
    ) ranked WHERE place <= {MOST_NEAR}
    UNION
    SELECT form.number, s.digest FROM form CROSS JOIN LATERAL (
        SELECT t.digest FROM public.answers_spelledtext t
        WHERE t.forms @> ARRAY[form.form] AND t.borne_by & form.mask <> 0 LIMIT {MOST_OF_A_FORM}
    ) s
    UNION
    SELECT list.number, s.digest FROM list CROSS JOIN LATERAL (
        SELECT t.digest FROM public.answers_spelledtext t
        WHERE t.forms && list.within AND t.borne_by & list.mask <> 0 LIMIT {MOST_WITHIN}
    ) s WHERE list.within <> '{{}}'
    UNION
    SELECT list.number, s.digest FROM list CROSS JOIN LATERAL (
        SELECT t.digest FROM public.answers_spelledtext t
        WHERE t.grams @> list.grams AND t.borne_by & list.mask <> 0 LIMIT {MOST_NEAR}
    ) s WHERE list.grams <> '{{}}'
)
SELECT c.number, t.digest, t.text, t.plain, t.folded, t.words, t.sound, t.sounds, t.initials
FROM chosen c CROSS JOIN LATERAL (
    SELECT * FROM public.answers_spelledtext s WHERE s.digest = c.digest OFFSET 0  -- One by one: a few of very many.
) t
"""


def _commonness(grams: Collection[str]) -> dict[str, int]:
    """Return how many texts have each of `grams`; those that none has are not there. One query."""
    if not grams:
        return {}
    with connection.cursor() as cursor:
        cursor.execute("SELECT gram, texts FROM public.answers_gram WHERE gram = ANY(%s)", [list(grams)])
        return dict(cursor.fetchall())


def _telling(grams: Iterable[str], common: dict[str, int]) -> list[tuple[str, float]]:
    """Return those of `grams` that tell texts apart, the rarest first, as many as may be read, with their weights."""
    known = sorted((common[gram], gram) for gram in grams if common.get(gram, 0) > 0)
    chosen, read = [], 0
    for texts, gram in known[:MOST_PARTS]:
        read += texts
        if read > MOST_SHARING:
            break
        chosen.append((gram, len(gram) / math.log(texts + 2)))
    return chosen


def _shared_by_many(grams: Iterable[str], common: dict[str, int]) -> list[str]:
    """Return, where even the rarest of `grams` is too common to be read, the rarest few, to be looked up together."""
    known = sorted((common[gram], gram) for gram in grams if common.get(gram, 0) > 0)
    if not known or known[0][0] <= MOST_SHARING:
        return []
    return [gram for _, gram in known[:TOGETHER]]
