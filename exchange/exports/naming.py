"""What rows are called outside the registry, and where what is said of them is stated."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import Any

from django.conf import settings

from exchange.exports.content import Registry
from institutions.models import Jurisdiction
from sources.facts import Stance
from sources.models import Source

BASE = "urn:tiaokuai:"
"""What ids begin with: a registry may be kept at many addresses, and its rows have one name everywhere."""
TERMS = f"{BASE}term:"
"""What the words of our own begin with, in formats that know namespaces."""
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
TITLE = "Tiaokuai"


def uri(reference: Mapping[str, Any]) -> str:
    """Return the name of the row that `reference` names, which stays the same wherever the registry is kept."""
    return f"{BASE}{reference['id']}"


def about(registry: Registry) -> dict[str, str]:
    """Return what a file says of itself: of which revision it is, from when, and under which licence."""
    return {
        "name": TITLE,
        "revision": registry.moment.written,
        "recorded_at": registry.recorded_at,
        "data_release": settings.DATA_RELEASE,
        "licence": LICENCE,
    }


def said(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is established of `values`: what is null or empty is left out."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def supporting(row: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the citations that support `row`, the one that it rests on first."""
    yield row["citation"]
    for further in row.get("further_citations", ()):
        if further["stance"] == Stance.SUPPORTS:
            yield further


def countries() -> dict[str, str]:
    """Return the ISO 3166-1 code of the country of each area that has a code, by its id; all are held in memory."""
    codes = Jurisdiction.objects.exclude(code=None).values_list("pk", "code")
    return {str(pk): code[:2] for pk, code in codes}


class Addresses:
    """Where sources are to be read, and who published them.

    A source has its own address, else that of a copy, else it is called by its name. This is held in memory, some
    hundred bytes for each source.
    """

    def __init__(self) -> None:
        rows = Source.objects.values_list("pk", "url", "archived_url", "publisher").iterator()
        self._known = {
            str(pk): (url or archived, sys.intern(publisher)) for pk, url, archived, publisher in rows
        }

    def of(self, source: Mapping[str, Any]) -> str:
        """Return the address of the source that is named."""
        return self._known[source["id"]][0] or uri(source)

    def publisher(self, source: Mapping[str, Any]) -> str:
        """Return who published the source that is named."""
        return self._known[source["id"]][1]

    def of_all(self, row: Mapping[str, Any]) -> list[str]:
        """Return the addresses of the sources that support `row`, each once."""
        return list(dict.fromkeys(self.of(citation["source"]) for citation in supporting(row)))
