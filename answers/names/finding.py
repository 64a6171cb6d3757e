"""Finding things by any name: the nearest, why, and whether one of them is meant beyond doubt."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from itertools import chain
from typing import NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import RELATIONS, NameKind, Relation
from sources.api.clocks import Clocks
from sources.facts import Standing
from sources.periods import Holds

from . import bearers, index
from .bearers import Name
from .comparing import (
    SHORT_FORM,
    UNSURE,
    WITHIN,
    Comparison,
    Feature,
    compare,
    first_of_two,
    is_same,
    lacks_prefix,
)
from .index import Asked, Near
from .named import BITS, NAMED, THINGS, ThingType
from .places import Places
from .spelling import HAN, Spelling, spell
from .vocabulary import COUNTRY, OF_COUNTRY, SORTS

MOST_CHARACTERS = 300
"""How long a question is at most."""

MOST_SEGMENTS = 10
"""How many segments of an address are looked at."""

MOST_BEFORE_COUNTRY = 3
"""In how many segments of an address a name is looked for that has its country in it."""

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
    """A name to find, and the context that narrows it: types of things, kind and area of an institution.

    `kinds`: of which kinds institutions are, if any are found; other types of things may be found beside them.
    """

    text: str
    types: Collection[str] = tuple(THINGS)
    kind: str | None = None
    kinds: Collection[str] = ()
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
    def splits(self) -> tuple[Mapping[str, int], Mapping[str, int]]:
        """Return the numbers of the ways in which the question may be a body and who stands over it, by each of the two.

        As in `X of the Y`, and in Chinese `YX`, written as one word or as a bag of words.
        """
        text, bodies, masters = self.spelling.folded, {}, {}
        if self.spelling.is_all_han:
            found = [(text[at:], text[:at]) for at in range(2, len(text) - 1)]
        elif not self.segments:
            ofs = _OF.finditer(text)
            found = [(spell(text[: of.start()]).bag, spell(text[of.end() :]).bag) for of in ofs]
        else:
            found = []
        for number, (body, master) in enumerate(found):
            bodies[body], masters[master] = number, number
        return bodies, masters

    @cached_property
    def where(self) -> set[int]:
        """Return the numbers of the segments that are names of places and nothing else."""
        return {number for number, part in enumerate(self.segments) if self.known.is_place(part)}

    @cached_property
    def runs(self) -> list[tuple[set[int], list[Spelling]]]:
        """Return the numbers of two or three segments of one script that follow each other, and how they read as one text.

        Two are read in either order: the academy may stand before its institute or after it. Three are of a name
        that has commas in it. Of a name that has the country in it, the country may stand at the end of the address.
        """
        last = len(self.segments) - 1
        found = [
            ({start, last}, [_joined(self.segments[start], self.segments[last])])
            for start in range(min(MOST_BEFORE_COUNTRY, last - 1))
            if not (self.segments[start].is_han or self.segments[last].is_han or start in self.where)
            and COUNTRY not in self.segments[start].words
        ]
        for size in (2, 3):
            for start in range(len(self.segments) - size + 1):
                parts = self.segments[start : start + size]
                numbers = set(range(start, start + size))
                if len({part.is_han for part in parts}) == 1 and not numbers & self.where:
                    orders = [parts, parts[::-1]] if size == 2 else [parts]
                    found.append((numbers, [reduce(_joined, order) for order in orders]))
        return found

    @cached_property
    def without_sort(self) -> str:
        """Return the question without the words that people put after the abbreviation of a program; empty without such words."""
        kept = [word for word in self.spelling.words if word not in SORTS]
        return "".join(kept) if len(kept) < len(self.spelling.words) else ""

    def asked(self) -> Asked:
        """Return what the index is to be asked."""
        forms: dict[str, None] = {f"={self.without_sort}": None} if self.without_sort else {}
        grams: dict[str, None] = {}
        for spelling in self.variants:
            forms.update(dict.fromkeys(spelling.whole_forms()))
            letters = spelling.sound
            if not spelling.is_han and 2 <= len(letters) <= 12:
                forms[f"#{letters}"] = None
            if not spelling.is_han and spelling.without_country:
                forms[f"~{spelling.without_country[:100]}"] = None
            grams.update(dict.fromkeys(spelling.grams()))
        return Asked(
            forms=list(forms),
            within=list(self._phrases()),
            grams=list(grams),
            mask=sum(BITS[each] for each in set(self.question.types)),
            most=self.question.limit,
        )

    def _phrases(self) -> set[str]:
        """Return the forms of what stands in the question: its segments together, one by its initials, and runs of words."""
        phrases = {f"={orders[0].bag}"[:100] for _, orders in self.runs}
        for numbers, _ in self.runs:
            if (
                len(numbers) == 2
            ):  # As in `CAS Institute of Physics`, for Institute of Physics, Chinese Academy of Sciences.
                one, other = (self.segments[number] for number in sorted(numbers))
                for full, short in ((one, other), (other, one)):
                    phrases |= {f"={' '.join(sorted({*full.words, each}))}"[:100] for each in short.initials}
        for part in [self.spelling, *self.segments]:
            for form in _runs(part):
                phrases.add(form)
                if len(phrases) >= MOST_PHRASES:
                    return phrases
        return phrases


_SEPARATORS = re.compile(r"[,;，；、|/()（）\[\]【】\n\t·•:：]+|\s[-–—]\s|\s+at\s+")
_SCRIPTS = re.compile(
    rf"(?<=[{HAN}])\s+(?=[{HAN}]{{2,}})|(?<=[{HAN}])\s*(?=[A-Za-z])|(?<=[A-Za-z])\s+(?=[{HAN}])"
)


_OF = re.compile(r" of (?:the )?")


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
    findings = [
        _Finding(reading, texts, borne, clocks) for reading, texts in zip(readings, near, strict=True)
    ]
    above = _above({thing for finding in findings for thing in finding.bodies_in_address()}, clocks)
    return [finding.found(above) for finding in findings]


def _above(bodies: Collection[UUID], clocks: Clocks) -> set[tuple[UUID, UUID]]:
    """Return which of `bodies` ever stood over which, by the clocks but for the day, as (above, below).

    One query; none for less than two bodies.
    """
    if len(bodies) < 2:
        return set()
    relations = Relation.objects.carrying_authority().filter(subject__in=bodies, object__in=bodies)
    relations = relations.exclude(standing=Standing.DEPRECATED)
    if clocks.published_by is not None:
        relations = relations.published_by(clocks.published_by)
    if clocks.min_confidence is not None:
        relations = relations.confident(clocks.min_confidence)
    return {
        (subject, object) if RELATIONS[type].above == "subject" else (object, subject)
        for subject, object, type in relations.order_by().values_list("subject", "object", "type")
    }


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

    def is_first_of_two(self, name: Name, free: bool) -> bool:
        """Say whether the question is the first of two names of a body that `name` joins."""
        first = first_of_two(name.text)
        return first is not None and any(
            is_same(each, first, country_is_free=free) for each in self.reading.variants
        )

    @cached_property
    def with_sort(self) -> Comparison | None:
        """Return the comparison if the question is this abbreviation and what sort of thing it is of; None if it is not."""
        if self.reading.without_sort != self.spelling.squeezed:
            return None
        return Comparison(SHORT_FORM, True, {Feature.SHORT_FORM.value: SHORT_FORM})

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


class _Finding:
    """What a question finds: things by their names as a whole, and things that stand in it as in an address."""

    def __init__(
        self, reading: Reading, texts: Sequence[Near], borne: Mapping[UUID, list[Name]], clocks: Clocks
    ) -> None:
        self.reading, self.clocks = reading, clocks
        self.best: dict[UUID, Match] = {}
        self.covered: dict[UUID, tuple[set[int], Name]] = {}
        self.bodies: dict[UUID, dict[int, Name]] = {}
        self.masters: dict[UUID, set[int]] = {}
        for near in texts:
            text = _Text(reading, near.spelling)
            for name in borne.get(near.digest, ()):
                if _fits(name, reading.question, reading.known):
                    self._compare(text, name)

    def _compare(self, text: _Text, name: Name) -> None:
        known = self.reading.known
        free = name.jurisdiction is None or known.is_home(name.jurisdiction)
        compared = text.compared(free)
        if not compared.sure and name.type == ThingType.PROGRAM and name.kind == NameKind.ACRONYM:
            compared = text.with_sort or compared
        if not compared.sure and name.type == ThingType.INSTITUTION and text.is_first_of_two(name, free):
            compared = Comparison(SHORT_FORM, True, {Feature.SHORT_FORM.value: SHORT_FORM})
        self._keep(_judged(text, name, compared, self.clocks))
        if name.type == ThingType.INSTITUTION:
            bodies, masters = self.reading.splits
            for written in (text.spelling.squeezed, text.spelling.glued, text.spelling.bag):
                if written in bodies:
                    self.bodies.setdefault(name.thing, {})[bodies[written]] = name
                if written in masters:
                    self.masters.setdefault(name.thing, set()).add(masters[written])
        within = text.within(free)
        if within and not known.is_place(text.spelling):  # In an address, a place says where.
            seen, first = self.covered.get(name.thing, (set(), name))
            longer = first if len(first.text) >= len(name.text) else name
            self.covered[name.thing] = (seen | within, longer)

    def _keep(self, match: Match) -> None:
        best = self.best.get(match.name.thing)
        if match.score > LEAST_SCORE and (best is None or _merit(match) < _merit(best)):
            self.best[match.name.thing] = match

    def bodies_in_address(self) -> list[UUID]:
        """Return the institutions that stand in the question, if there are several."""
        found = [thing for thing, (_, name) in self.covered.items() if name.type == ThingType.INSTITUTION]
        if self.bodies and self.masters:
            found += {*self.bodies, *self.masters} - {*found}
        return found if len(found) > 1 else []

    def found(self, above: Set[tuple[UUID, UUID]]) -> Found:
        """Return what is found, the nearest first; `above`: which bodies stand over which."""
        is_whole = any(match.sure and match.score >= CHOSEN for match in self.best.values())
        for thing, names in self.bodies.items():
            over = (splits for master, splits in self.masters.items() if (master, thing) in above)
            for number in set().union(*over) & names.keys():
                score = SHORT_FORM - 0.03
                match = _named(names[number], score, True, {Feature.SHORT_FORM.value: score}, self.clocks)
                self._keep(match)
        bodies = [thing for thing in self.bodies_in_address() if thing in self.covered]
        for thing, (seen, name) in self.covered.items():
            others = [(other, self.covered[other][0]) for other in bodies if other != thing]
            masters = set().union(*(where for other, where in others if (other, thing) in above))
            match = _in_address(self.reading, seen, masters - seen, name, self.clocks)
            if is_whole or any(min(where) < min(seen) or where > seen for _, where in others):
                # All of the question is the name of another, or one that comes before is meant, or a part of it.
                match.sure, match.score = False, round(UNSURE * match.score, 4)
            self._keep(match)
        found = Found(sorted(self.best.values(), key=_order))
        found.chosen, found.reason = _choose(found.matches)
        del found.matches[self.reading.question.limit :]
        return found


def _order(match: Match) -> tuple[float, bool, str, str]:
    return (-match.score, not match.sure, match.name.type, str(match.name.thing))


def _merit(match: Match) -> tuple[object, ...]:
    """Return what orders the names of one thing: one by which it may be chosen before others that are nearer."""
    return (not (match.sure and match.score >= CHOSEN), *_order(match))


def _fits(name: Name, question: Question, known: Places) -> bool:
    if name.type not in question.types:
        return False
    if question.kind is not None and name.institution_kind != question.kind:
        return False
    if question.kinds and name.institution_kind is not None and name.institution_kind not in question.kinds:
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
            if not sure and theirs == reading.places and lacks_prefix(reading.spelling, text.spelling):
                score, sure = SHORT_FORM - 0.03, True
                features = {Feature.SHORT_FORM.value: score, Feature.PLACE.value: 1.0}
    if theirs - reading.places and not written_same and not _says_it_all(features):
        supplied = reading.question.jurisdiction is not None and reading.known.agree(
            theirs, reading.question.jurisdiction, ()
        )
        if not supplied:
            features[Feature.MISSING_PLACE.value] = MISSING_PLACE
            score, sure = score * MISSING_PLACE, False
    if name.type == ThingType.PERSON and {Feature.SPELLING.value, Feature.SOUND.value} & features.keys():
        sure = False  # Names of people are short, and many differ by a letter.
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
    """Return the numbers of the segments in which the name stands, beyond doubt: in one of them, or in several together."""
    found: set[int] = set()
    words = set(name.words)
    for number, part in enumerate(reading.segments):
        if (
            number not in reading.where
            and (part.is_han or words & part.core or part.sound == name.sound)
            and is_same(part, name, country_is_free=free)
        ):
            found.add(number)
    for numbers, orders in reading.runs:
        if not numbers <= found and any(
            (each.is_han or words & each.core) and is_same(each, name, country_is_free=free)
            for each in orders
        ):
            found |= numbers
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


def _in_address(reading: Reading, seen: set[int], masters: set[int], name: Name, clocks: Clocks) -> Match:
    """Return the match of a thing whose names stand in the segments `seen` of an address.

    What stands before may be its parts; what stands after has to be where it is: places that agree, codes, the
    country, the city if a place that agrees comes after it or its name says the country, what its name says already,
    an acronym of the name, or, in the segments `masters`, who stands over it.
    """
    parts = reading.segments
    share = sum(len(parts[number].sound) for number in seen) / max(1, sum(len(each.sound) for each in parts))
    features = {Feature.WITHIN.value: round(share, 4)}
    after = [number for number in range(min(seen) + 1, len(parts)) if number not in seen]
    agreed = [number in masters or _is_where(reading, parts[number], name) for number in after]
    sure = True
    if any(each is False for each in agreed):
        sure = False
        features[Feature.OTHER_PLACE.value] = OTHER_PLACE
    elif _says_where(reading, seen, after, name):
        sure = True
    elif agreed and not any(agreed):
        sure = all(parts[number].sound in parts[max(seen)].initials for number in after)
    elif agreed and agreed[-1] is None:
        sure = any(agreed)
    score = (WITHIN + 0.1 * share) if sure else 0.7 * (0.8 + 0.2 * share)
    return _named(name, score, sure, features, clocks)


def _says_where(reading: Reading, seen: set[int], after: Sequence[int], name: Name) -> bool:
    """Say whether the segments `seen` say themselves where the thing is: its area, or the country if none other comes after.

    An area of the country may come after, or any that stands before a code.
    """
    known, parts = reading.known, reading.segments
    if len(parts) - 1 in seen and any(number < len(parts) - 1 for number in seen):
        return True  # With the country, at the end of the address, it is the name.
    if any(
        known.agree(found, name.jurisdiction, name.seats)
        for found in (known.named(parts[number]) for number in seen)
        if found and name.jurisdiction is not None
    ):
        return True
    return (
        known.is_home(name.jurisdiction)
        and any(COUNTRY in parts[number].words or OF_COUNTRY.match(parts[number].folded) for number in seen)
        and not any(
            not known.says_no_other(known.named(parts[number]))
            and not any(each.isdigit() for each in parts[number].folded)
            for number in after
        )
    )


def _is_where(reading: Reading, part: Spelling, name: Name) -> bool | None:
    """Say whether a segment says where the thing is (True), that it is elsewhere (False), or neither (None)."""
    known = reading.known
    words = [word for word in part.words if not any(character.isdigit() for character in word)]
    if not words:
        return True
    found = known.named(part)
    if found:
        return known.agree(found, name.jurisdiction, name.seats) if name.jurisdiction is not None else None
    if words == [COUNTRY] or "".join(words) == "中国":
        return known.is_home(name.jurisdiction)
    own = spell(name.text)
    return (set(words) <= set(own.words) or (part.is_han and "".join(words) in own.folded)) or None


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
