"""The labelled queries: those made by rule from the data set, those typed by people, and names of nothing on record.

A third is set aside by a digest of the query. Who changes rules of matching looks at the others alone.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from opencc import OpenCC
from pypinyin import Style, lazy_pinyin

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent.parent / "fixtures"


class Label(NamedTuple):
    """A query, the slug of what is meant (None: nothing, or not one thing alone), and the day asked for."""

    part: str
    q: str
    expected: str | None
    valid_on: str | None = None


def digest(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def is_aside(label: Label) -> bool:
    return digest(label.q) % 3 == 0


def labels(*, aside: bool) -> list[Label]:
    """Return the labels that are set aside, or the others."""
    typed = yaml.safe_load((HERE / ("set_aside.yaml" if aside else "labelled.yaml")).read_text())
    written = [Label(part, row["q"], row["expected"]) for part, rows in typed.items() for row in rows]
    return [label for label in by_rule() if is_aside(label) == aside] + written


def strangers(file: str = "strangers") -> list[Label]:
    """Return names as strangers type them, written down before the rules were tried on them."""
    typed = yaml.safe_load((HERE / f"{file}.yaml").read_text())
    return [
        Label(part, row["q"], row["expected"], row.get("valid_on"))
        for part, rows in typed.items()
        for row in rows
    ]


# By rule


def read(name: str) -> list[dict[str, Any]]:
    return yaml.load((FOLDER / f"{name}.yaml").read_bytes(), Loader=yaml.CBaseLoader)


def drawn(rows: list[dict[str, Any]], number: int, rule: str) -> list[dict[str, Any]]:
    """Draw `number` rows: the same each time, others for each rule."""
    return sorted(rows, key=lambda row: digest(rule + row["key"]))[:number]


def by_rule() -> list[Label]:
    """Return about two hundred queries made from names of institutions; none that several bear."""
    names = read("names")
    kinds = {row["slug"]: row["kind"] for row in read("institutions")}
    bearers = bearers_by_writing(names)
    found: dict[str, Label] = {}
    for part, q, slug, day in made(names, kinds):
        if bearers[squeezed(q)] <= {slug}:  # What several bear, no rule can label.
            found.setdefault(q, Label(f"rule: {part}", q, slug, day))
    return list(found.values())


def made(names: list[dict[str, Any]], kinds: dict[str, str]) -> Iterator[tuple[str, str, str, str | None]]:
    """Yield rule, query, slug and day."""
    traditional = OpenCC("s2t")
    chinese = [row for row in names if row["lang"] == "zh-Hans" and row.get("kind") is None]
    english = [row for row in names if row["lang"] == "en" and row.get("kind") is None]
    aliases = [
        row
        for row in names
        if row.get("kind") == "alias" and kinds[row["institution"]] != "locality_government"
    ]
    for row in drawn(chinese, 40, "traditional"):
        yield "traditional", traditional.convert(row["text"]), row["institution"], None
    for row in drawn(chinese, 25, "tones"):
        yield "pinyin", " ".join(lazy_pinyin(row["text"], style=Style.TONE)), row["institution"], None
    for row in drawn([row for row in aliases if "pinyin" in row["lang"]], 25, "pinyin"):
        yield "pinyin", row["text"].replace(" ", ""), row["institution"], None
    for row in drawn([row for row in names if row.get("kind") == "acronym"], 30, "acronym"):
        yield "acronym", row["text"].lower(), row["institution"], None
    for row in drawn([row for row in aliases if row["lang"] == "zh-Hans"], 30, "alias"):
        yield "alias", f" {row['text']}　", row["institution"], None
    for row in names:
        if row.get("kind") == "former" and row.get("valid_until"):
            yield "former", row["text"], row["institution"], last_year(row)
    for row in drawn([row for row in english if " of " in row["text"]], 25, "order"):
        head, _, rest = row["text"].partition(" of ")
        yield "word order", f"{rest} {head}", row["institution"], None
    for row in drawn(english, 25, "slip"):
        yield "slip", slipped(row["text"]), row["institution"], None
    for row in drawn(english, 20, "capitals"):
        yield "capitals", row["text"].upper().replace(" AND ", " & "), row["institution"], None
    for row in [row for row in chinese if kinds[row["institution"]] == "local_st_department"]:
        short = re.sub(r"(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)科学技术", "科技", row["text"])
        yield "short form", short, row["institution"], None


def last_year(row: dict[str, Any]) -> str:
    """Return a day on which a former name was still borne: a year before it was not."""
    year = int(row["valid_until"][:4]) - 1
    return f"{year}-06-30"


def slipped(text: str) -> str:
    """Swap two letters in the middle of the longest word."""
    word = max(re.findall(r"[A-Za-z]+", text), key=len)
    at = len(word) // 2
    return text.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :], 1)


def squeezed(text: str) -> str:
    toneless = "".join(lazy_pinyin(OpenCC("t2s").convert(text)))
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", toneless).casefold())
    return "".join(each for each in plain if each.isalnum())


def bearers_by_writing(names: list[dict[str, Any]]) -> dict[str, set[str]]:
    """Return who bears each name, by its sound: what sounds the same is the same to who types pinyin."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in names:
        found[squeezed(row["text"])].add(row["institution"])
    for row in read("programs"):
        for text in filter(None, (row.get("name"), row.get("name_zh"), row.get("abbreviation"))):
            found[squeezed(text)].add(row["slug"])
    return found
