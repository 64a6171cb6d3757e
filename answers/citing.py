"""How a row or an answer is cited: as text, as CSL-JSON and as BibTeX, with the sources it rests on."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import quote

from sources.dates import PartialDate
from sources.models import Source, SourceKind

REGISTRY = "Tiaokuai"
"""Under which name the registry publishes."""

_CSL_TYPES = {
    SourceKind.OFFICIAL_DOCUMENT: "document",
    SourceKind.NEWS: "article-newspaper",
    SourceKind.THINK_TANK: "report",
    SourceKind.STATISTICS: "dataset",
    SourceKind.ACADEMIC: "article-journal",
    SourceKind.REFERENCE: "entry-encyclopedia",
    SourceKind.RECALL: "personal_communication",
}

_BIBTEX_TYPES = {
    SourceKind.THINK_TANK: ("techreport", "institution"),
    SourceKind.ACADEMIC: ("article", "journal"),
}
"""Kind of entry, and the field that names the publisher; others are `misc` with an `organization`."""


@dataclass(frozen=True, slots=True)
class Cited:
    """What is cited: its title, the address that always shows it, the revision and the day it was recorded."""

    key: str
    title: str
    uri: str
    revision: str
    recorded: dt.date


MOST_SOURCES = 100
"""How many sources of an answer are cited; how many there are, it says."""
MOST_PLACES = 20
"""How many places in each."""


class Rests(NamedTuple):
    """What a row or an answer rests on: the places by the ids of their sources, in order, and how many sources there are."""

    places: Mapping[str, Sequence[str]]
    sources: int


@dataclass(frozen=True, slots=True)
class Stated:
    """A source, and the places in it that are cited."""

    source: Source
    locators: tuple[str, ...]


def sources_in(document: Any) -> Rests:
    """Return what a document of the API rests on: the sources that it cites, or names as those of a figure."""
    found: dict[str, list[str]] = {}
    for node in _objects(document):
        source = node.get("source")
        if isinstance(source, dict) and "id" in source:
            places = found.setdefault(str(source["id"]), [])
            if (locator := node.get("locator")) and locator not in places:
                places.append(locator)
        several = node.get("sources")
        for each in several if isinstance(several, list) else ():
            if isinstance(each, dict) and "id" in each:
                found.setdefault(str(each["id"]), [])
    first = list(found.items())[:MOST_SOURCES]
    return Rests({key: places[:MOST_PLACES] for key, places in first}, len(found))


def _objects(node: Any) -> Iterable[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _objects(inner)


# Text


def as_text(cited: Cited, stated: Sequence[Stated], sources: int) -> str:
    """Return the citation in words, one line for itself and one for each source; it says if there are more `sources`."""
    lines = [
        f"“{cited.title}.” {REGISTRY}, {cited.revision}, recorded {cited.recorded.isoformat()}. {cited.uri}"
    ]
    if stated:
        lines.append("Sources:")
    for each in stated:
        source = each.source
        parts = [
            source.publisher,
            f"“{source.title}”",
            *([str(source.date)] if source.date else ["undated"]),
            *each.locators,
        ]
        line = ", ".join(part for part in parts if part) + "."
        if source.url:
            line += f" {source.url}"
        if source.archived_url:
            line += f" (archived: {source.archived_url})"
        if source.retrieved:
            line += f", retrieved {source.retrieved.isoformat()}"
        lines.append(f"- {line}")
    if sources > len(stated):
        lines.append(f"- and {sources - len(stated)} more.")
    return "\n".join(lines) + "\n"


# CSL-JSON


def as_csl(cited: Cited, stated: Sequence[Stated]) -> list[dict[str, Any]]:
    """Return the citation and its sources as items of CSL-JSON (schema 1.0.2), itself first."""
    own = {
        "id": cited.key,
        "type": "dataset",
        "title": cited.title,
        "container-title": REGISTRY,
        "publisher": REGISTRY,
        "version": cited.revision,
        "issued": _date(PartialDate(cited.recorded)),
        "accessed": _date(PartialDate(cited.recorded)),
        "URL": cited.uri,
    }
    return [own, *(_item(each) for each in stated)]


def _item(each: Stated) -> dict[str, Any]:
    source = each.source
    item: dict[str, Any] = {
        "id": source.slug,
        "type": _CSL_TYPES[SourceKind(source.kind)],
        "title": source.title,
        "publisher": source.publisher,
    }
    if source.kind in (SourceKind.NEWS, SourceKind.ACADEMIC):
        item["container-title"] = source.publisher
    if source.date:
        item["issued"] = _date(source.date)
    if source.retrieved:
        item["accessed"] = _date(PartialDate(source.retrieved))
    if source.url:
        item["URL"] = source.url
    if source.archived_url:
        item["archive_location"] = source.archived_url
    if source.language:
        item["language"] = source.language
    if each.locators:
        item["note"] = "; ".join(each.locators)
    return item


def _date(date: PartialDate) -> dict[str, Any]:
    return {"date-parts": [[int(part) for part in date.split("-")]]}


# BibTeX

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&#_%"},
}
"""How signs that mean something to TeX are written; letters of all scripts stay as they are."""


def as_bibtex(cited: Cited, stated: Sequence[Stated]) -> str:
    """Return the citation and its sources as entries of BibTeX in UTF-8, itself first."""
    own = {
        "title": cited.title,
        "organization": REGISTRY,
        "edition": cited.revision,
        **_when(PartialDate(cited.recorded)),
        "url": cited.uri,
        "urldate": cited.recorded.isoformat(),
    }
    return "\n".join([_entry("misc", cited.key, own), *(_source_entry(each) for each in stated)])


def _source_entry(each: Stated) -> str:
    source = each.source
    kind, publisher = _BIBTEX_TYPES.get(SourceKind(source.kind), ("misc", "organization"))
    fields = {
        "title": source.title,
        publisher: source.publisher,
        **(_when(source.date) if source.date else {}),
        "url": source.url,
        "urldate": source.retrieved.isoformat() if source.retrieved else "",
        "langid": source.language,
        "note": "; ".join(
            [*each.locators, *([f"Archived: {source.archived_url}"] if source.archived_url else [])]
        ),
    }
    return _entry(kind, source.slug, fields)


def _when(date: PartialDate) -> dict[str, str]:
    year, *rest = date.split("-")
    return {
        "year": year,
        **({"month": str(int(rest[0]))} if rest else {}),
        **({"day": str(int(rest[1]))} if rest[1:] else {}),
    }


def _entry(kind: str, key: str, fields: dict[str, str]) -> str:
    written = [
        f"  {name} = {{{_address(value) if name == 'url' else escaped(value)}}},"
        for name, value in fields.items()
        if value
    ]
    return "\n".join([f"@{kind}{{{re.sub(r'[^A-Za-z0-9:._-]', '-', key)},", *written, "}", ""])


def escaped(text: str) -> str:
    """Return `text` so that TeX shows it as it is, on one line."""
    return "".join(_SPECIAL.get(sign, sign) for sign in " ".join(text.split()))


def _address(url: str) -> str:
    """Return an address in which nothing ends the field: it is not escaped, as packages read it verbatim."""
    return quote(url, safe="!#$%&'()*+,/:;=?@[]~-._")
