"""Finding rows by what people type: Chinese, pinyin with or without spaces and tones, English."""

from __future__ import annotations

import unicodedata
import uuid
from collections.abc import Callable, Iterable, Sequence

from django.db import models
from django.db.models import CharField, Q, TextField, Transform

BY_NAME: list[Callable[[type[models.Model], str], Sequence[uuid.UUID]]] = []
"""What finds things of a model by names near to a text, the nearest first: an app with an index of names adds it."""

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


def by_name(model: type[models.Model], term: str) -> list[uuid.UUID]:
    """Return the things of `model` of which a name is near to `term`, the nearest first; empty without an index."""
    return [key for find in BY_NAME for key in find(model, term)]
