"""Finding rows by what people type: Chinese, pinyin with or without spaces and tones, English."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from django.db.models import CharField, Q, TextField, Transform

MOST_WORDS = 8
_LEFT_OUT = str.maketrans("", "", " \t\n'’-‐·.,")


@CharField.register_lookup
@TextField.register_lookup
class Folded(Transform):
    """Text without case, accents, spaces, hyphens and apostrophes: `Kējì Bù` is `kejibu`."""

    lookup_name = "folded"
    template = "translate(lower(public.unaccent(%(expressions)s)), ' ''’-‐·.,', '')"


def fold(text: str) -> str:
    """Return `text` as `Folded` has it."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower().translate(_LEFT_OUT)


def words(term: str) -> list[str]:
    """Return the folded words of `term`, at most eight; empty words left out."""
    return [folded for word in term.split()[:MOST_WORDS] if (folded := fold(word))]


def contains(fields: Iterable[str], text: str) -> Q:
    """Return the condition that one of `fields` contains the folded `text`."""
    condition = Q()
    for field in fields:
        condition |= Q(**{f"{field}__folded__contains": text})
    return condition
