"""How a text is spelled: the forms under which it is found, all of them functions of the text alone.

`RULES` numbers these functions. Whoever changes what they return adds one; texts spelled by older rules are
spelled anew (`manage.py spell`, and a few at a time by whoever writes or searches).
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

from .vocabulary import (
    COUNTRY,
    FOREIGN,
    JOINERS,
    LEFT_OUT,
    canonical,
    shortened,
    with_phrases,
    with_short_zones,
)

RULES = 3
MOST_SPELLED = 300
"""How many characters of a text are spelled; what stands after them finds nothing."""

HAN = r"㐀-䶿一-鿿豈-﫿\U00020000-\U0003134f〇"
_HAN = re.compile(f"[{HAN}]")
_ALL_HAN = re.compile(f"[{HAN}]+")
_BETWEEN_HAN = re.compile(f"(?<=[{HAN}]) +(?=[{HAN}])")
_RUNS = re.compile(f"[{HAN}]+|[^{HAN} ]+")
_APOSTROPHES = re.compile(r"['’‘ʼ`´ˈ]")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")  # U.S., P.R.C.


@dataclass(frozen=True)
class Spelling:
    """The forms of one text.

    `plain` is the text without regard to case, width, accents and punctuation; `folded` that in simplified
    characters; `words` its words unfolded from abbreviations, joiners left out, a run of Chinese characters as
    one word in its short form; `sound` all of it in Latin letters, Chinese characters by their pinyin without
    tones; `sounds` that and those of the short forms; `initials` what it may be abbreviated to.
    """

    plain: str
    folded: str
    words: tuple[str, ...]
    sound: str
    sounds: tuple[str, ...]
    initials: tuple[str, ...]

    @cached_property
    def bag(self) -> str:
        """Return the words in an order of their own, so that word order makes no difference."""
        return " ".join(sorted(set(self.words)))

    @cached_property
    def squeezed(self) -> str:
        """Return `folded` without spaces."""
        return self.folded.replace(" ", "")

    @cached_property
    def glued(self) -> str:
        """Return the words without spaces."""
        return "".join(self.words)

    @cached_property
    def without_country(self) -> str:
        """Return the words without spaces and without the country; empty if they do not name it."""
        return "".join(word for word in self.words if word != COUNTRY) if COUNTRY in self.words else ""

    @cached_property
    def core(self) -> frozenset[str]:
        """Return the words but those that people leave out: the country, the level of a body, its legal form."""
        return frozenset(self.words) - LEFT_OUT - {COUNTRY}

    @cached_property
    def is_han(self) -> bool:
        """Say whether Chinese characters are in it."""
        return not self.folded.isascii() and _HAN.search(self.folded) is not None

    @cached_property
    def is_all_han(self) -> bool:
        """Say whether nothing but Chinese characters is in it."""
        return self.is_han and _ALL_HAN.fullmatch(self.folded) is not None

    def whole_forms(self) -> list[str]:
        """Return the forms that find the text as a whole: `=` written, `~` spoken, `#` initials."""
        written = {self.squeezed, self.glued, self.bag}
        if COUNTRY in self.words and len(set(self.words)) > 2:
            written.add(" ".join(sorted(set(self.words) - {COUNTRY})))
        return [
            *sorted(f"={form[:100]}" for form in written if form),
            *sorted(f"~{form[:100]}" for form in set(self.sounds) if form),
            *sorted({f"#{form}" for form in self.initials}),
        ]

    def grams(self) -> list[str]:
        """Return the parts that find it by a share of itself: words, pairs of characters, triples of letters."""
        parts = set()
        for run in {*_RUNS.findall(self.folded), *self.words}:
            if _HAN.match(run):
                parts.update(run)
                parts.update(run[at : at + 2] for at in range(len(run) - 1))
        parts.update(word for word in self.words if not _HAN.match(word))
        sound = self.sound
        parts.update(f"~{sound[at : at + 3]}" for at in range(len(sound) - 2))
        return sorted(parts)


def spell(text: str) -> Spelling:
    """Return how `text` is spelled; of a long one, its first `MOST_SPELLED` characters."""
    plain = unadorned(text[:MOST_SPELLED])
    folded = simplified(plain)
    written = with_phrases(folded)
    runs = _RUNS.findall(written)
    words = _unfolded(_RUNS.findall(with_short_zones(written)))
    short = "".join(shortened(run, keeps_level=True) for run in _RUNS.findall(folded))
    sound = spoken(folded)
    return Spelling(
        plain=plain,
        folded=folded,
        words=tuple(words),
        sound=sound,
        sounds=tuple(dict.fromkeys((sound, spoken("".join(words)), spoken(short)))),
        initials=_initials(runs, words),
    )


def _unfolded(runs: Sequence[str]) -> list[str]:
    words: list[str] = []
    foreign = FOREIGN if COUNTRY in runs else {}
    for run in runs:
        if _HAN.match(run):
            words.append(shortened(run))
        elif run in foreign:
            words += foreign[run]
        elif run not in JOINERS:
            words += canonical(run)
    return words


@lru_cache(maxsize=4_096)
def all_words(folded: str) -> tuple[str, ...]:
    """Return the words of a folded text unfolded from abbreviations, with none left out for a short form."""
    return tuple(_unfolded(_RUNS.findall(with_phrases(folded))))


def unadorned(text: str) -> str:
    """Return `text` in lower case and half width, without accents, control characters and punctuation."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _APOSTROPHES.sub("", text)
    text = _DOTTED.sub(lambda match: match[0].replace(".", ""), text)
    decomposed = unicodedata.normalize("NFKD", text)
    kept = [
        character if _counts(character) else " "
        for character in decomposed
        if not unicodedata.combining(character)
    ]
    return _BETWEEN_HAN.sub("", " ".join("".join(kept).replace("&", " and ").split()))


def _counts(character: str) -> bool:
    return character == "&" or unicodedata.category(character)[0] in "LN"


def simplified(text: str) -> str:
    """Return `text` with traditional characters replaced by simplified ones, by whole words where that matters."""
    return str(_opencc().convert(text)) if _HAN.search(text) else text


def spoken(text: str) -> str:
    """Return `text` in Latin letters and digits without spaces; Chinese characters by their pinyin without tones."""
    return "".join(syllables(text)).replace("ü", "u").replace("lv", "lu").replace("nv", "nu")


@lru_cache(maxsize=4_096)
def syllables(text: str) -> tuple[str, ...]:
    """Return the syllables of Chinese characters, without tones, and other words as they are.

    A character with several readings is read as in the longest word known that it stands in.
    """
    if not _HAN.search(text):
        return tuple(text.split())
    words, characters = _readings()
    found: list[str] = []
    for run in _RUNS.findall(text):
        if not _HAN.match(run):
            found.append(run)
            continue
        at = 0
        while at < len(run):
            size = next((size for size in (4, 3, 2) if run[at : at + size] in words), 1)
            if size == 1:
                found.append(_toneless(characters.get(ord(run[at]), run[at]).split(",")[0]))
            else:
                found += [_toneless(reading[0]) for reading in words[run[at : at + size]]]
            at += size
    return tuple(found)


@cache
def _toneless(syllable: str) -> str:
    """Return a syllable without tones; of `lü`, `lu`."""
    decomposed = unicodedata.normalize("NFKD", syllable)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _initials(runs: list[str], words: list[str]) -> tuple[str, ...]:
    """Return the initials of a text: of the syllables of Chinese ones, of the words of others."""
    if not runs:
        return ()
    if all(_HAN.match(run) for run in runs):
        found = {_first_letters(run) for run in ("".join(runs), "".join(words))}
    else:
        found = {
            "".join(run[0] for run in runs if run not in left_out)
            for left_out in (JOINERS, {"and", "the"}, frozenset[str]())
        }
        found.add("".join(word[0] for word in words))
    return tuple(sorted(form for form in found if 2 <= len(form) <= 12))


def _first_letters(text: str) -> str:
    return "".join(syllable[0] for syllable in syllables(text)) if len(text) <= 12 else ""


def load() -> None:
    """Load the dictionaries of characters, if no Chinese text was spelled yet: half a second, once in a process."""
    _opencc()
    _readings()


@cache
def _opencc() -> Any:
    """Return the converter of characters, loaded when the first Chinese text is spelled."""
    from opencc import OpenCC

    return OpenCC("t2s")


@cache
def _readings() -> tuple[dict[str, list[list[str]]], dict[int, str]]:
    """Return how words and characters are read, loaded when the first Chinese text is spelled (50 MB).

    The dictionaries of pypinyin are read as they are: its own segmentation takes thirty times as long.
    """
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
    from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

    return PHRASES_DICT, PINYIN_DICT
