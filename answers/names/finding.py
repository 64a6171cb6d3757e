"""Finding things by any name: the nearest, why, and whether one of them is meant beyond doubt."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, pairwise
from typing import NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import NameKind
from sources.api.clocks import Clocks
from sources.periods import Holds

from . import bearers, index
from .bearers import Name
from .comparing import WITHIN, Comparison, Feature, compare, is_same
from .index import Asked, Near
from .named import BITS, NAMED, THINGS, ThingType
from .places import Places
from .spelling import HAN, Spelling, spell

MOST_CHARACTERS = 300
"""How long a question is at most."""

MOST_SEGMENTS = 10
"""How many segments of an address are looked at."""

MOST_PHRASES = 400
"""How many runs of words of a question are looked up as names."""

LEAST_SCORE = 0.3
"""What scores less is not found."""

CHOSEN = 0.84
"""What scores less is never chosen."""

MARGIN = 0.015
"""How far the chosen one has to be ahead of the next."""

KIND_OF_NAME = {NameKind.LABEL: 0.0, NameKind.ACRONYM: 0.005, NameKind.ALIAS: 0.01, NameKind.FORMER: 0.02}
"""What a name costs that is not the one by which the thing goes."""

DOCUMENT = 0.03
"""What it costs to be a document: many bear the name of what they are about."""

OTHER_PLACE, MISSING_PLACE, OTHER_LEVEL = 0.6, 0.92, 0.8


class NotChosen(models.TextChoices):
    """Why none of the things found is chosen."""

    NOTHING_NEAR = "nothing_near", "no name is near"
    NONE_SURE = "none_sure", "names are near, but something is added, missing or elsewhere"
    SEVERAL = "several", "several things bear the name"


class Question(NamedTuple):
    """A name to find, and the context that narrows it: types of things, kind and area of an institution."""

    text: str
    types: Collection[str] = tuple(THINGS)
    kind: str | None = None
    jurisdiction: UUID | None = None
    limit: int = 10


@dataclass(slots=True)
class Match:
    """A thing that may be meant: how near it is, by which name, by which features; `sure`: beyond doubt if alone."""

    name: Name
    score: float
    sure: bool
    features: dict[str, float]
    holds: Holds | None = None


@dataclass(slots=True)
class Found:
    """What was found: the nearest first, and the one that is meant, if that is beyond doubt; else why not."""

    matches: list[Match] = field(default_factory=list)
    chosen: Match | None = None
    reason: NotChosen | None = None


class Reading:
    """A question, read: how it is spelled, and what stands in it."""

    def __init__(self, question: Question, known: Places) -> None:
        self.question, self.known = question, known
        self.spelling = spell(question.text)
        self.places = known.named(self.spelling)

    @cached_property
    def levels(self) -> set[str]:
        """Return the levels of government that it names."""
        return _levels(self.spelling)

    @cached_property
    def variants(self) -> list[Spelling]:
        """Return the spellings that are compared: the question, and with the place that the context gives."""
        found = [self.spelling]
        area = self.question.jurisdiction
        if area is not None and not self.places:
            han = next((name for name, each in self.known.han.items() if each == area), "")
            latin = next((name for name, each in self.known.latin.items() if each == area), "")
            own = han if self.spelling.is_han else latin
            if own:
                found.append(spell(f"{own} {self.question.text}"))
        return found

    @cached_property
    def segments(self) -> list[Spelling]:
        """Return the parts of an address; none if the question is in one piece."""
        parts = segments(self.question.text)
        return [spell(part) for part in parts] if len(parts) > 1 else []

    @cached_property
    def where(self) -> set[int]:
        """Return the numbers of the segments that are names of places and nothing else."""
        return {number for number, part in enumerate(self.segments) if self.known.is_place(part)}

    @cached_property
    def pairs(self) -> list[tuple[int, tuple[Spelling, Spelling]]]:
        """Return two segments of one script that follow each other as one text, in either order; with the number of the first."""
        return [
            (number, (_joined(one, other), _joined(other, one)))
            for number, (one, other) in enumerate(pairwise(self.segments))
            if one.is_han == other.is_han
        ]

    def asked(self) -> Asked:
        """Return what the index is to be asked."""
        forms: dict[str, None] = {}
        grams: dict[str, None] = {}
        for spelling in self.variants:
            forms.update(dict.fromkeys(spelling.whole_forms()))
            letters = spelling.sound
            if not spelling.is_han and 2 <= len(letters) <= 12:
                forms[f"#{letters}"] = None
            grams.update(dict.fromkeys(spelling.grams()))
        return Asked(
            forms=list(forms),
            within=list(self._phrases()),
            grams=list(grams),
            mask=sum(BITS[each] for each in set(self.question.types)),
            most=self.question.limit,
        )

    def _phrases(self) -> set[str]:
        phrases: set[str] = set()
        for part in [self.spelling, *self.segments]:
            for form in _runs(part):
                phrases.add(form)
                if len(phrases) >= MOST_PHRASES:
                    return phrases
        for one, other in pairwise(self.segments):
            phrases.update(f"={' '.join(sorted({*one.words, *other.words}))}"[:100] for _ in "1")
        return phrases


_SEPARATORS = re.compile(r"[,;，；、|/()（）\[\]【】\n\t·•:：]+|\s[-–—]\s|\s+at\s+")
_SCRIPTS = re.compile(
    rf"(?<=[{HAN}])\s+(?=[{HAN}]{{2,}})|(?<=[{HAN}])\s*(?=[A-Za-z])|(?<=[A-Za-z])\s+(?=[{HAN}])"
)


def segments(text: str) -> list[str]:
    """Return the parts of an address: between separators, and where the script changes; at most `MOST_SEGMENTS`."""
    parts = []
    for part in _SEPARATORS.split(text[:MOST_CHARACTERS]):
        singles = re.fullmatch(rf"\s*(?:[{HAN}]\s+)+[{HAN}]\s*", part)
        parts += [part] if singles else _SCRIPTS.split(part)
    return [part.strip() for part in parts if part.strip()][:MOST_SEGMENTS]


def _runs(spelling: Spelling) -> Iterator[str]:
    """Yield the forms of all runs of words, and of characters, that stand in a text."""
    words = spelling.folded.split()
    for size in range(1, min(8, len(words)) + 1):
        for start in range(len(words) - size + 1):
            yield f"={''.join(words[start : start + size])}"[:100]
    unfolded = spelling.words
    for size in range(2, min(8, len(unfolded)) + 1):
        for start in range(len(unfolded) - size + 1):
            yield f"={' '.join(sorted(set(unfolded[start : start + size])))}"[:100]
    for run in re.findall(f"[{HAN}]+", spelling.folded):
        for size in range(3, min(20, len(run)) + 1):
            for start in range(min(30, len(run) - size + 1)):
                yield f"={run[start : start + size]}"


def find(questions: Sequence[Question], clocks: Clocks, known: Places) -> list[Found]:
    """Return what each of `questions` finds, by the clocks. Two queries, however many questions.

    Names are looked for in `index`, held by `bearers` at the clocks, and compared by `comparing`. One is chosen
    if it is sure, not in another place, and ahead of all others.
    """
    readings = [Reading(question, known) for question in questions]
    types = {kind for question in questions for kind in question.types}
    columns = [number for number, named in NAMED.items() if named.type in types]
    near = index.near([reading.asked() for reading in readings], columns)
    rows: defaultdict[int, set[UUID]] = defaultdict(set)
    digests: set[UUID] = set()
    for text in chain.from_iterable(near):
        digests.add(text.digest)
        for number, row in text.borne:
            rows[number].add(row)
    borne: defaultdict[UUID, list[Name]] = defaultdict(list)
    for name in bearers.names(rows, digests, clocks):
        borne[name.digest].append(name)
    return [_found(reading, texts, borne, clocks) for reading, texts in zip(readings, near, strict=True)]


class _Text:
    """A text near to what was asked, as it compares with it; `free`: see `compare`."""

    def __init__(self, reading: Reading, spelling: Spelling) -> None:
        self.reading, self.spelling = reading, spelling
        self._compared: dict[bool, Comparison] = {}
        self._within: dict[bool, set[int]] = {}

    def compared(self, free: bool) -> Comparison:
        """Return the comparison with the variant of the question that is nearest."""
        if free not in self._compared:
            self._compared[free] = max(
                (compare(each, self.spelling, country_is_free=free) for each in self.reading.variants),
                key=lambda each: (each.sure, each.score),
            )
        return self._compared[free]

    def within(self, free: bool) -> set[int]:
        """Return the numbers of the segments of the question in which it stands."""
        if free not in self._within:
            self._within[free] = _covered(self.reading, self.spelling, free)
        return self._within[free]

    @cached_property
    def places(self) -> set[UUID]:
        """Return the places that it names."""
        return self.reading.known.named(self.spelling)

    @cached_property
    def is_of_other_level(self) -> bool:
        """Say whether it and the question name different levels of government."""
        levels = _levels(self.spelling)
        return bool(levels and self.reading.levels and not levels & self.reading.levels)


def _found(
    reading: Reading, texts: Sequence[Near], borne: Mapping[UUID, list[Name]], clocks: Clocks
) -> Found:
    question = reading.question
    best: dict[UUID, Match] = {}
    covered: dict[UUID, tuple[set[int], Name]] = {}
    for near in texts:
        text = _Text(reading, near.spelling)
        for name in borne.get(near.digest, ()):
            if not _fits(name, question, reading.known):
                continue
            free = name.jurisdiction is None or reading.known.is_home(name.jurisdiction)
            match = _judged(text, name, text.compared(free), clocks)
            if match.score > LEAST_SCORE and (
                name.thing not in best or _order(match) < _order(best[name.thing])
            ):
                best[name.thing] = match
            within = text.within(free)
            if within and name.type != ThingType.JURISDICTION:  # In an address, a place says where.
                seen, first = covered.get(name.thing, (set(), name))
                longer = first if len(first.text) >= len(name.text) else name
                covered[name.thing] = (seen | within, longer)
    for thing, (seen, name) in covered.items():
        match = _in_address(reading, seen, name, clocks)
        if thing not in best or _order(match) < _order(best[thing]):
            best[thing] = match
    found = Found(sorted(best.values(), key=_order))
    found.chosen, found.reason = _choose(found.matches)
    del found.matches[question.limit :]
    return found


def _order(match: Match) -> tuple[float, bool, str, str]:
    return (-match.score, not match.sure, match.name.type, str(match.name.thing))


def _fits(name: Name, question: Question, known: Places) -> bool:
    if name.type not in question.types:
        return False
    if question.kind is not None and name.institution_kind != question.kind:
        return False
    return question.jurisdiction is None or question.jurisdiction in known.lineage(name.jurisdiction)


def _judged(text: _Text, name: Name, compared: Comparison, clocks: Clocks) -> Match:
    """Return the comparison with a name as one of a thing: of a place and a sort, on a day."""
    reading = text.reading
    score, sure, features = compared.score, compared.sure, dict(compared.features)
    written_same = Feature.EXACT in features or Feature.SCRIPT in features
    theirs = text.places
    area = name.jurisdiction
    if reading.places and not written_same:
        agrees = (
            reading.known.agree(reading.places, area, name.seats)
            if area is not None
            else not theirs or bool(theirs & reading.places)
        )
        if agrees is False or (theirs and not theirs & reading.places and not _nested(reading, theirs)):
            features[Feature.OTHER_PLACE.value] = OTHER_PLACE
            score, sure = score * OTHER_PLACE, False
        elif agrees:
            features[Feature.PLACE.value] = 1.0
    if theirs - reading.places and not written_same and not _says_it_all(features):
        supplied = reading.question.jurisdiction is not None and reading.known.agree(
            theirs, reading.question.jurisdiction, ()
        )
        if not supplied:
            features[Feature.MISSING_PLACE.value] = MISSING_PLACE
            score, sure = score * MISSING_PLACE, False
    if text.is_of_other_level:
        features[Feature.OTHER_LEVEL.value] = OTHER_LEVEL
        score, sure = score * OTHER_LEVEL, False
    return _named(name, score, sure, features, clocks)


def _nested(reading: Reading, theirs: set[UUID]) -> bool:
    return any(
        one in reading.known.lineage(other) or other in reading.known.lineage(one)
        for one in theirs
        for other in reading.places
    )


def _says_it_all(features: dict[str, float]) -> bool:
    """Say whether the name as a whole was asked for, so that its place was asked for too."""
    return not {
        Feature.SHARED.value, Feature.SPELLING.value, Feature.CONTAINED.value, Feature.SOUND.value
    } & features.keys()  # fmt: skip


def _levels(spelling: Spelling) -> set[str]:
    found = {"province"} & set(spelling.words)
    if {"municipality", "city"} & set(spelling.words):
        found.add("city")
    return found


def _named(name: Name, score: float, sure: bool, features: dict[str, float], clocks: Clocks) -> Match:
    cost = KIND_OF_NAME[NameKind(name.kind)] + (DOCUMENT if name.type == ThingType.SOURCE else 0)
    if cost:
        features[Feature.NAME_KIND.value] = round(-cost, 4)
    holds = None if clocks.valid_on is None else name.holds(clocks.valid_on)
    return Match(name, round(max(0.0, score - cost), 4), sure, features, holds)


# Addresses


def _covered(reading: Reading, name: Spelling, free: bool) -> set[int]:
    """Return the numbers of the segments in which the name stands, beyond doubt: one of them, or two together."""
    found: set[int] = set()
    words = set(name.words)
    for number, part in enumerate(reading.segments):
        if (
            number not in reading.where
            and (part.is_han or words & part.core or part.sound == name.sound)
            and is_same(part, name, country_is_free=free)
        ):
            found.add(number)
    for number, either in reading.pairs:
        if number in found and number + 1 in found:
            continue
        if any(
            (each.is_han or words & each.core) and is_same(each, name, country_is_free=free)
            for each in either
        ):
            found |= {number, number + 1}
    return found


def _joined(one: Spelling, other: Spelling) -> Spelling:
    """Return the spelling of two segments as one text."""
    if one.is_han:
        return spell(one.folded + other.folded)
    return replace(
        one,
        plain=f"{one.plain} {other.plain}",
        folded=f"{one.folded} {other.folded}",
        words=one.words + other.words,
        sound=one.sound + other.sound,
        sounds=(one.sound + other.sound,),
        initials=(),
    )


def _in_address(reading: Reading, seen: set[int], name: Name, clocks: Clocks) -> Match:
    """Return the match of a thing whose names stand in the segments `seen` of an address.

    What stands before may be its parts; what stands after has to be where it is: places that agree, codes, the
    country, the city if a place that agrees comes after it, or an acronym of the name.
    """
    parts = reading.segments
    share = sum(len(parts[number].sound) for number in seen) / max(1, sum(len(each.sound) for each in parts))
    features = {Feature.WITHIN.value: round(share, 4)}
    after = [
        part
        for number, part in enumerate(parts)
        if number > max(seen) or (min(seen) < number < max(seen) and number not in seen)
    ]
    agreed = [_is_where(reading, part, name) for part in after]
    sure = True
    if any(each is False for each in agreed):
        sure = False
        features[Feature.OTHER_PLACE.value] = OTHER_PLACE
    elif agreed and not any(agreed):
        sure = all(part.sound in parts[max(seen)].initials for part in after)
    elif agreed and agreed[-1] is None:
        sure = any(agreed)
    score = (WITHIN + 0.1 * share) if sure else 0.7 * (0.8 + 0.2 * share)
    return _named(name, score, sure, features, clocks)


def _is_where(reading: Reading, part: Spelling, name: Name) -> bool | None:
    """Say whether a segment says where the thing is (True), that it is elsewhere (False), or neither (None)."""
    known = reading.known
    words = [word for word in part.words if not any(character.isdigit() for character in word)]
    if not words:
        return True
    found = known.named(part)
    if found:
        return known.agree(found, name.jurisdiction, name.seats) if name.jurisdiction is not None else None
    if words == ["china"] or "".join(words) == "中国":
        return known.is_home(name.jurisdiction)
    return None


def _choose(matches: Sequence[Match]) -> tuple[Match | None, NotChosen | None]:
    """Return the one that is meant, or None and why."""
    if not matches:
        return None, NotChosen.NOTHING_NEAR
    sure = [match for match in matches if match.sure and match.score >= CHOSEN]
    if not sure:
        return None, NotChosen.NONE_SURE
    first, *rest = sure
    if rest and first.score - rest[0].score < MARGIN:
        return None, NotChosen.SEVERAL
    return first, None
