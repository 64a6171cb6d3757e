"""How near a name is to what was asked, and by which features; functions of two spellings.

A comparison is `sure` if only the way of writing differs: script, abbreviations, word order, pinyin, initials that
are on record, a slip of one letter where that cannot make another name of it. What is added or missing makes it
unsure, however small: the departments of two provinces differ by one character.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from django.db import models
from rapidfuzz.distance import OSA

from .spelling import Spelling, all_words, spell, spoken
from .vocabulary import (
    ACADEMY_BEFORE,
    COUNTRY,
    DIRECTIONS,
    ENDS_OF_ABBREVIATIONS,
    GENERIC,
    HEADS,
    LEFT_OUT,
    LEVELS,
    SORTS,
    VARIANTS,
    level_of,
    telling,
)


class Feature(models.TextChoices):
    """What speaks for a name, or against it."""

    EXACT = "exact", "written the same, but for case, width and punctuation"
    SCRIPT = "script", "the same in simplified characters"
    SHORT_FORM = "short_form", "the same with abbreviations unfolded"
    WORD_ORDER = "word_order", "the same words in another order"
    PINYIN = "pinyin", "the same in pinyin"
    INITIALS = "initials", "its initials"
    SOUND = "sound", "other characters that sound the same"
    SPELLING = "spelling", "a slip in spelling"
    SHARED = "shared", "share of what both have in common"
    CONTAINED = "contained", "one stands in the other"
    WITHIN = "within", "stands in what was asked, as in an address"
    PLACE = "place", "the place agrees"
    OTHER_PLACE = "other_place", "another place"
    MISSING_PLACE = "missing_place", "the place of the name was not asked for"
    OTHER_LEVEL = "other_level", "another level of government"
    OTHER_HEAD = "other_head", "another sort of body"
    NAME_KIND = "name_kind", "what sort of name it is"
    NAME_DAY = "name_day", "whether the name holds on the day"


@dataclass(slots=True)
class Comparison:
    """How near: from 0 to 1; whether only the way of writing differs; and what speaks for and against it."""

    score: float
    sure: bool
    features: dict[str, float] = field(default_factory=dict)


EXACT, SCRIPT, SHORT_FORM, WORD_ORDER, PINYIN = 1.0, 0.995, 0.965, 0.96, 0.95
SOUND, SPELLING, INITIALS, WITHIN = 0.9, 0.88, 0.86, 0.85
LEAST_SURE = 0.84
"""The least that a comparison scores of which only the writing differs."""

LONGEST_ACRONYM = 6
"""How many letters an acronym of some words of a name has at most."""

LONG_INSTITUTE = 5
"""How many characters tell an institute of an academy from all others."""

LONG_TELLING, LONG_TOLD = 6, 14
"""How many characters, or letters of pinyin, tell a name apart so well that a slip in them makes no other name."""

UNSURE = 0.85
"""The most that a comparison scores which is not sure."""


def compare(asked: Spelling, name: Spelling, *, country_is_free: bool = False) -> Comparison:
    """Return how near `name` is to what was asked.

    `country_is_free`: the word for the country adds nothing to what was asked, since the bearer belongs to it.
    """
    same = _same(asked, name, country_is_free)
    if same is not None:
        return same
    if asked.is_han and name.is_han:
        return _han(asked, name, country_is_free)
    if asked.is_han or name.is_han:
        return _across(asked, name)
    return _latin(asked, name, country_is_free)


def is_same(asked: Spelling, name: Spelling, *, country_is_free: bool) -> bool:
    """Say whether `name` as a whole is what was asked, beyond doubt and without a slip: as `compare` says, but sooner."""
    compared = _same(asked, name, country_is_free)
    if compared is None and asked.is_han == name.is_han:
        if asked.is_han:
            compared = _without_prefix(asked, name) if country_is_free else None
        elif _may_be_the_same(asked, name):
            compared = _latin(asked, name, country_is_free)
    return compared is not None and compared.sure and compared.score >= LEAST_SURE


def _may_be_the_same(asked: Spelling, name: Spelling) -> bool:
    """Say whether words that only one has may stand for words that only the other has: an acronym, the beginning of one."""
    extra, missing = asked.core - name.core, name.core - asked.core
    if not extra or not missing:
        return not extra and not missing
    shared = asked.core & name.core
    begins = [{word[0] for word in words if word not in shared} for words in (asked.words, name.words)]
    return not begins[0].isdisjoint(begins[1])


def _sure(feature: Feature, score: float) -> Comparison:
    return Comparison(score, True, {feature.value: score})


def _same(asked: Spelling, name: Spelling, country_is_free: bool) -> Comparison | None:
    """Return the comparison of what is the same as a whole; None if it is not."""
    if asked.plain == name.plain:
        return _sure(Feature.EXACT, EXACT)
    if asked.folded == name.folded:
        return _sure(Feature.SCRIPT, SCRIPT)
    if asked.squeezed == name.squeezed:
        return _sure(Feature.EXACT, 0.99)
    if asked.words == name.words:
        same_level = level_of(asked.folded) == level_of(name.folded) or not (
            level_of(asked.folded) and level_of(name.folded)
        )
        if same_level:
            return _sure(Feature.SHORT_FORM, SHORT_FORM)
    if asked.is_han == name.is_han:
        kept = _without_country(asked.words, country_is_free)
        if kept == list(name.words):
            return _sure(Feature.SHORT_FORM, SHORT_FORM - 0.005)
        if not asked.is_han and len(kept) > 1 and Counter(kept) == Counter(name.words):
            return _sure(Feature.WORD_ORDER, WORD_ORDER)
    elif _reads_as(asked, name):
        return _sure(Feature.PINYIN, PINYIN)
    elif country_is_free and not asked.is_han and asked.without_country in name.sounds:
        return _sure(Feature.PINYIN, PINYIN - 0.01)
    elif _reads_as(name, asked):  # Other characters may sound the same: 宿州 is not 苏州.
        return Comparison(SOUND, False, {Feature.SOUND.value: SOUND})
    if not asked.is_han and not name.is_han and len(asked.sound) > 3 and asked.sound == name.sound:
        return _sure(Feature.PINYIN, PINYIN)
    return None


def _without_country(words: Sequence[str], free: bool) -> list[str]:
    """Return the words without the country, which one may add to a name; what has it in its name is not the same without."""
    kept = [word for word in words if word != COUNTRY] if free else []
    return kept or list(words)


def _reads_as(latin: Spelling, han: Spelling) -> bool:
    return han.is_han and not latin.is_han and latin.sound in han.sounds


# Both in Chinese characters


def _han(asked: Spelling, name: Spelling, country_is_free: bool) -> Comparison:
    one, other = asked.squeezed, name.squeezed
    if country_is_free and (same := _without_prefix(asked, name)):
        return same
    if _lacks_academy(asked, name):
        return _sure(Feature.SHORT_FORM, SHORT_FORM - 0.03)
    distance = OSA.distance(one, other, score_cutoff=3)
    if set(asked.sounds) & set(name.sounds):
        sure = len(one) > 2 and asked.is_all_han and _tells_the_same(one, other)
        return Comparison(SOUND, sure, {Feature.SOUND.value: SOUND})
    longest, shortest = max(len(one), len(other)), min(len(one), len(other))
    if shortest >= 6 and distance <= 2 and _tells_the_same(one, other):
        if distance == 1 and (len(one) != len(other) or Counter(one) == Counter(other)):
            return Comparison(SPELLING, True, {Feature.SPELLING.value: SPELLING})
        if OSA.distance(asked.sound, name.sound, score_cutoff=1) <= 1:
            # One syllable mistyped, as an input method does: the character that it gives is another.
            return Comparison(SPELLING - 0.02, True, {Feature.SPELLING.value: SPELLING - 0.02})
    shared = (
        2 * sum((Counter(_pairs(one)) & Counter(_pairs(other))).values()) / max(1, longest + shortest - 2)
    )
    score = 0.6 * shared + 0.25 * (1 - distance / max(3, longest) if distance <= 3 else 0)
    features = {Feature.SHARED.value: round(shared, 4)}
    for part, whole in ((one, other), (other, one), (one, name.glued), (asked.glued, name.glued)):
        if part and part in whole:
            contained = len(part) / len(whole)
            features[Feature.CONTAINED.value] = round(contained, 4)
            score = max(score, 0.45 + 0.35 * contained + (0.04 if whole.startswith(part) else 0))
            break
    return Comparison(min(score, UNSURE), False, features)


def lacks_prefix(asked: Spelling, name: Spelling) -> bool:
    """Say whether what was asked is the name but for an acronym at its beginning, as of the academy of an institute."""
    first, *rest = name.words or ("",)
    is_acronym = 2 <= len(first) <= LONGEST_ACRONYM and first.isascii() and first.isalpha()
    return is_acronym and first not in GENERIC and len(rest) > 2 and Counter(asked.words) == Counter(rest)


@lru_cache(maxsize=4_096)
def first_of_two(text: str) -> Spelling | None:
    """Return the first of two English names that a comma joins, as of a body that is known by both; None if it does not.

    Each says what sort of body it is: in `Commission of Science, Technology and Industry` the second does not.
    """
    first, comma, second = text.partition(", ")
    if not (comma and text.isascii()):
        return None
    spelled, others = spell(first), spell(second).words
    return spelled if HEADS.intersection(spelled.words[-1:]) and HEADS.intersection(others) else None


def _lacks_academy(asked: Spelling, name: Spelling) -> bool:
    """Say whether what was asked is the name but for an academy at its beginning, and tells its bearer from all others.

    In English an institute is that begins with a word of its own, the city (Xi'an Institute of Optics ...); in Chinese
    one whose field and city are long.
    """
    if asked.is_han:
        rest = ACADEMY_BEFORE.sub("", name.glued)
        return rest == asked.glued != name.glued and len(telling(rest)) >= LONG_INSTITUTE
    return lacks_prefix(asked, name) and name.words[1] not in GENERIC


def _tells_the_same(asked: str, name: str) -> bool:
    """Say whether a slip leaves alone what tells the name from others; of a long name it may not, if nothing is added."""
    one, other = telling(asked), telling(name)
    if len(asked) > len(name):
        return one == other
    return other in one or (len(other) >= LONG_TELLING and OSA.distance(one, other, score_cutoff=1) <= 1)


def _without_prefix(asked: Spelling, name: Spelling) -> Comparison | None:
    """Return the comparison of a name before which the country was put, or in place of `国家`; None if it is not."""
    rest = asked.squeezed.removeprefix("中国")
    if f"国家{rest}" in (name.squeezed, name.glued) and rest != asked.squeezed and telling(rest):
        return _sure(Feature.SHORT_FORM, SHORT_FORM - 0.02)
    for prefix in ("中国", "中华人民共和国"):
        if (
            asked.squeezed.removeprefix(prefix) == name.squeezed
            or asked.glued.removeprefix(prefix) == name.glued
        ):
            return _sure(Feature.SHORT_FORM, SHORT_FORM - 0.01)
    return None


def _pairs(text: str) -> list[str]:
    return [text[at : at + 2] for at in range(len(text) - 1)] or [text]


# One in Chinese characters, one in Latin letters


def _across(asked: Spelling, name: Spelling) -> Comparison:
    han, latin = (asked, name) if asked.is_han else (name, asked)
    letters = latin.sound
    if letters and letters in han.initials:
        return Comparison(INITIALS, len(letters) > 2, {Feature.INITIALS.value: INITIALS})
    best, sure = 0.0, False
    for sound in han.sounds:
        cutoff = max(2, len(sound) // 3)
        distance = OSA.distance(letters, sound, score_cutoff=cutoff)
        if distance <= cutoff:
            best = max(best, 1 - distance / max(len(letters), len(sound), 1))
        if not asked.is_han and distance == 1 and min(len(letters), len(sound)) >= 10:
            told = spoken(telling(han.squeezed))
            sure = sure or told in letters or len(told) >= LONG_TOLD or sorted(letters) == sorted(sound)
    features = {Feature.PINYIN.value: round(best, 4)}
    if sure:
        return Comparison(SPELLING, True, {Feature.SPELLING.value: SPELLING})
    score = 0.8 * best if best > 0.66 else 0.4 * best
    if len(letters) > 3 and any(letters in sound for sound in han.sounds):
        contained = len(letters) / len(han.sound)
        features[Feature.CONTAINED.value] = round(contained, 4)
        score = max(score, 0.4 + 0.35 * contained)
    return Comparison(min(score, UNSURE), False, features)


# Both in Latin letters


def _weight(word: str) -> float:
    if word in LEVELS or word == COUNTRY:
        return 0.3
    return 0.5 if word in GENERIC or len(word) < 3 else 1.0


def _latin(asked: Spelling, name: Spelling, country_is_free: bool) -> Comparison:
    compact = asked.sound
    if 1 < len(compact) <= 8 and " " not in asked.folded and compact in name.initials:
        return Comparison(INITIALS - 0.03, False, {Feature.INITIALS.value: INITIALS - 0.03})
    if _lacks_academy(asked, name):
        return _sure(Feature.SHORT_FORM, SHORT_FORM - 0.03)
    best = _worded(asked.words, name.words, country_is_free)
    if not best.sure and "hitech" in asked.words and "hitech" in name.words:
        whole = _worded(all_words(asked.folded), all_words(name.folded), country_is_free)
        best = max(best, whole, key=lambda each: (each.sure, each.score))
    return best


def _worded(asked: Sequence[str], name: Sequence[str], country_is_free: bool) -> Comparison:
    """Return how near two lists of words are."""
    matching = Matching(asked, name)
    extra, missing = matching.left(country_is_free)
    free = LEFT_OUT - (LEVELS if LEVELS & set(asked) and LEVELS & set(name) else set())
    extra, missing = ([word for word in words if word not in free] for words in (extra, missing))
    extra = [
        word for word in extra if not (word in SORTS and word in name)
    ]  # As in ... Program (973 Program).
    matched = matching.weight
    left = sum(map(_weight, extra)) + sum(map(_weight, missing))
    share = 2 * matched / (2 * matched + left) if matched else 0.0
    features = {Feature.SHARED.value: round(share, 4)}
    if matching.slips:
        features[Feature.SPELLING.value] = round(matching.likeness, 4)
    if not extra and not missing and matched:
        if matching.slips:
            sure = matching.is_slip_only
            return Comparison(
                SPELLING - 0.02 * (len(matching.slips) - 1) if sure else UNSURE - 0.01, sure, features
            )
        return _sure(
            *(Feature.SHORT_FORM, SHORT_FORM - 0.01)
            if matching.unfolded
            else (Feature.WORD_ORDER, WORD_ORDER)
        )
    if (
        country_is_free
        and matching.distinctive
        and not (extra or matching.slips)
        and COUNTRY in asked
        and (missing == ["national"] or (missing == ["state"] and COUNTRY not in name))
    ):
        return _sure(Feature.SHORT_FORM, SHORT_FORM - 0.02)
    heads = [HEADS & set(words) for words in (asked, name)]
    if heads[0] and heads[1] and not heads[0] & heads[1]:
        features[Feature.OTHER_HEAD.value] = 1.0
        share *= 0.85
    return Comparison(min(0.82 * share, UNSURE), False, features)


class Matching:
    """Which words of two names stand for each other: the same, by initials, glued together, or by a slip."""

    def __init__(self, asked: Sequence[str], name: Sequence[str]) -> None:
        self.weight = 0.0
        self.slips: list[str] = []
        self.likeness = 1.0
        self.doubts = 0
        self.unfolded = False
        self.distinctive = False
        self.asked, self.name = self._same(asked, name)
        if self.asked and self.name:
            self._by_initials(self.asked, self.name)
            self._by_initials(self.name, self.asked)
        if self.asked and self.name:
            self._glued()
            self._by_slips()

    def left(self, country_is_free: bool) -> tuple[list[str], list[str]]:
        """Return the words that only one of them has: what was asked, and the name."""
        extra = [word for word in self.asked if word != COUNTRY] if country_is_free else self.asked
        return extra, self.name

    def _same(self, asked: Sequence[str], name: Sequence[str]) -> tuple[list[str], list[str]]:
        """Match the words that both have, and return the others of each."""
        left: dict[str, int] = {}
        for word in name:
            left[word] = left.get(word, 0) + 1
        rest = []
        for word in asked:
            if left.get(word):
                left[word] -= 1
                self.weight += _weight(word)
                self.distinctive = self.distinctive or (word not in GENERIC and word != COUNTRY)
            else:
                rest.append(word)
        others = []
        for word in reversed(name):
            if left[word]:
                left[word] -= 1
                others.append(word)
        others.reverse()
        return rest, others

    @property
    def is_slip_only(self) -> bool:
        """Say whether the slips leave no doubt: one or two, in words that many names share, or long, or with all their letters.

        A slip in a short word that tells the name from others may make another name of it.
        """
        return len(self.slips) <= 2 and (self.distinctive or not self.doubts)

    def _by_initials(self, shorts: list[str], longs: list[str]) -> None:
        """Match an acronym among `shorts` with the words of which it is made."""
        for short in list(shorts):
            if not 2 <= len(short) <= LONGEST_ACRONYM or short in GENERIC or not short.isalpha():
                continue
            for start in range(len(longs) - 1):
                if longs[start][0] != short[0] and short[0] != "o":
                    continue
                if used := _words_of(short, longs[start : start + len(short)]):
                    self.weight += sum(map(_weight, used))
                    self.distinctive = True
                    shorts.remove(short)
                    del longs[start : start + len(used)]
                    self.unfolded = True
                    break

    def _glued(self) -> None:
        for one, other in ((self.asked, self.name), (self.name, self.asked)):
            together = {
                "".join(other[start : start + size]): (start, size)
                for size in (3, 2)
                for start in range(len(other) - size + 1)
            }
            for word in [word for word in one if word in together]:
                start, size = together[word]
                if (
                    "".join(other[start : start + size]) == word
                ):  # Still: one before may have taken some of them.
                    self.weight += _weight(word)
                    self.distinctive = self.distinctive or word not in GENERIC
                    one.remove(word)
                    del other[start : start + size]
                    self.unfolded = True

    def _by_slips(self) -> None:
        for word in list(self.asked):
            if word not in self.asked:
                continue
            distance, other = min(
                ((_distance(word, other), other) for other in self.name if _may_slip(word, other)),
                default=(3, ""),
            )
            allowed = 2 if len(other) >= 9 else 1
            if distance <= allowed:
                self.asked.remove(word)
                self.name.remove(other)
                self.weight += 0.9 * _weight(other)
                self.slips.append(other)
                self.doubts += other not in GENERIC and len(other) < 8 and sorted(word) != sorted(other)
                self.likeness = min(self.likeness, 1 - distance / max(len(word), len(other)))
            elif full := _begun(word, self.name):
                self.asked.remove(word)
                self.name.remove(full)
                self.weight += 0.95 * _weight(full)
                self.unfolded = True


def _may_slip(word: str, other: str) -> bool:
    """Say whether two words are long enough, and of a length that is near enough, for a slip."""
    return min(len(word), len(other)) >= 4 and (abs(len(word) - len(other)) <= 2 or other in VARIANTS)


def _distance(word: str, other: str) -> int:
    """Return how many letters slipped between `word` and another, or one that stands for the same as that; many if both are words."""
    if (word in DIRECTIONS and other in DIRECTIONS) or _is_derived(word, other):
        return len(word)
    return min(OSA.distance(word, each, score_cutoff=2) for each in (other, *VARIANTS.get(other, ())))


def _is_derived(word: str, other: str) -> bool:
    """Say whether one is an adjective of the other, and another word: Polytechnic is not Polytechnical."""
    return f"{word}al" == other or f"{other}al" == word


def _begun(word: str, others: Sequence[str]) -> str:
    """Return the only one of `others` that `word` is the beginning of, as in `Technol.`; empty if none, or several are."""
    is_short = len(word) >= 4 and word.endswith(ENDS_OF_ABBREVIATIONS) and word not in GENERIC
    full = [
        other
        for other in others
        if other.startswith(word)
        and (len(word) >= 3 if other in GENERIC else is_short)
        and not _is_derived(word, other)
    ]
    return full[0] if len(full) == 1 and word not in DIRECTIONS else ""


def _words_of(short: str, run: Sequence[str]) -> list[str]:
    """Return the words at the beginning of `run` that `short` is the initials of; an o may stand for `of`."""
    letters = list(short)
    words: list[str] = []
    for word in run:
        if letters and letters[0] != word[0] and letters[0] == "o":
            letters.pop(0)
        if not letters:
            break
        if letters[0] != word[0]:
            return []
        letters.pop(0)
        words.append(word)
    return words if not letters and len(words) >= 2 else []
