"""Which places a text names, by the areas on record, and how they stand to the place of a thing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from uuid import UUID

from django.db import connection

from sources.revisions import Moment

from .spelling import Spelling, unadorned
from .vocabulary import COUNTRY, LEVEL

_LEVEL_AT_END = re.compile(rf"{LEVEL}$")


@dataclass
class Places:
    """The areas on record: how each is written in short, and which it lies in."""

    han: dict[str, UUID] = field(default_factory=dict)
    latin: dict[str, UUID] = field(default_factory=dict)
    addresses: dict[str, UUID] = field(default_factory=dict)
    """Areas by slug and by id, as clients write them."""
    parents: dict[UUID, UUID | None] = field(default_factory=dict)
    countries: set[UUID] = field(default_factory=set)
    apart: set[UUID] = field(default_factory=set)
    """Areas of a country that have public bodies and banks of their own in place of its: special administrative regions."""
    home: UUID | None = None
    """The country that `vocabulary.COUNTRY` stands for."""

    @cached_property
    def han_sizes(self) -> list[int]:
        """Return how many characters names have."""
        return sorted({len(name) for name in self.han})

    @cached_property
    def latin_sizes(self) -> list[int]:
        """Return how many words names have."""
        return sorted({name.count(" ") + 1 for name in self.latin})

    def named(self, spelling: Spelling) -> set[UUID]:
        """Return the areas below the level of countries, and foreign countries, that a text names."""
        text, found = spelling.folded, set()
        if spelling.is_han:
            found = {
                self.han.get(text[start : start + size])
                for size in self.han_sizes
                for start in range(len(text) - size + 1)
            }
        if not spelling.is_all_han:
            words = text.split()
            found |= {
                self.latin.get(" ".join(words[start : start + size]))
                for size in self.latin_sizes
                for start in range(len(words) - size + 1)
            }
        return {area for area in found if area is not None and area != self.home}

    def short(self, written: str) -> UUID | None:
        """Return the area that is written in Chinese characters, with its level or without."""
        return self.han.get(written) or self.han.get(_LEVEL_AT_END.sub("", written))

    def is_home(self, area: UUID | None) -> bool:
        """Say whether an area lies in the country that `vocabulary.COUNTRY` stands for, or is it."""
        return self.home is not None and self.home in self.lineage(area)

    def says_no_other(self, named: Collection[UUID]) -> bool:
        """Say whether places lie in that country, where its bodies are."""
        return all(self.is_home(each) and each not in self.apart for each in named)

    def lineage(self, area: UUID | None) -> list[UUID]:
        """Return an area and those that it lies in."""
        line: list[UUID] = []
        while area is not None and area not in line:
            line.append(area)
            area = self.parents.get(area)
        return line

    def agree(self, named: Collection[UUID], area: UUID | None, seats: Collection[UUID]) -> bool | None:
        """Say whether all places named are where a thing is: its area, or what that lies in, or lies in it; or its seat.

        A place in the country of what belongs to a whole country says neither: None.
        """
        lines = {each for place in (area, *seats) for each in self.lineage(place)}
        rest = [each for each in named if each not in lines]
        if any(area not in self.lineage(each) for each in rest):
            return False
        return None if rest and area in self.countries else True

    def is_place(self, spelling: Spelling) -> bool:
        """Say whether a text is the name of a place, and nothing else but numbers."""
        text = " ".join(word for word in spelling.folded.split() if not word.isdigit())
        return text in self.latin or text in self.han or _LEVEL_AT_END.sub("", text) in self.han


def places(moment: Moment) -> Places:
    """Return the areas on record at the moment that is read. One query, none where this process has read them at that moment."""
    return _read(moment.revision, moment.clock)


@lru_cache(maxsize=4)
def _read(revision: int, clock: dt.datetime) -> Places:
    """Return the areas on record in the open snapshot, which is of a revision of that clock time: none is given twice."""
    known = Places()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, slug, parent_id, kind, name, name_zh, name_pinyin FROM institutions_jurisdiction ORDER BY id"
        )
        rows = cursor.fetchall()
    for area, slug, parent, kind, name, name_zh, name_pinyin in rows:
        known.parents[area] = parent
        known.addresses |= {slug: area, str(area): area}
        if kind == "country":
            known.countries.add(area)
        elif kind == "special_administrative_region":
            known.apart.add(area)
        for text in filter(None, (*re.split(r"[()]", name), name_pinyin)):
            folded = unadorned(text)
            if folded == COUNTRY:
                known.home = area
            known.latin.setdefault(folded, area)
        if len(name_zh) > 1:
            short = _LEVEL_AT_END.sub("", name_zh)
            known.han.setdefault(short if len(short) > 1 else name_zh, area)
    return known
