"""What activities and organisations say alike: who reports, who is meant, what is told of the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, BinaryIO

from exchange.exports.content import Registry
from exchange.exports.naming import BASE, LICENCE, TERMS, TITLE, about, uri
from exchange.exports.xml_text import DECLARATION, element, tag, text
from institutions.models import Identifier, IdentifierScheme
from sources.dates import PartialDate

VERSION = "2.03"
OTHER_ORGANISATION, OWN_VOCABULARY = "90", "99"
"""Codes of IATI OrganisationType (other) and of its vocabularies (the reporting organisation's)."""
REPORTER = BASE.removesuffix(":")
"""What the registry is called as the one who reports; the identifiers of activities begin with it."""
UNKNOWN = "not established"


class Institutions:
    """What institutions are called: by the identifier that an agency gave them, if it is on record, or by our own.

    Only identifiers of schemes that are codes of registration agencies are used; the few that there are of those
    are held in memory.
    """

    def __init__(self) -> None:
        given = Identifier.objects.filter(scheme=IdentifierScheme.CN_USCI, ended="no")
        best = given.one_per_claim(among=Identifier.objects.all()).order_by("pk")
        self._given = {
            str(of): f"{scheme}-{value}"
            for of, scheme, value in best.values_list("institution", "scheme", "value")
        }

    def identifier(self, institution: Mapping[str, Any]) -> str:
        """Return the identifier of an institution."""
        return self._given.get(institution["id"]) or uri(institution)


def begin(file: BinaryIO, root: str, registry: Registry) -> None:
    """Write the beginning of a document, which says of which revision it is."""
    said = about(registry)
    attributes = {
        "version": VERSION,
        "generated-datetime": registry.recorded_at,
        "xmlns:tk": TERMS,
        "tk:revision": said["revision"],
        "tk:data-release": said["data_release"],
        "tk:licence": LICENCE,
    }
    file.write(f"{DECLARATION}<{tag(root, attributes)}>\n".encode())


def end(file: BinaryIO, root: str, left_out: Mapping[str, int]) -> None:
    """Write what is left out, counted by reason, and the end of a document."""
    for reason, count in sorted(left_out.items()):
        file.write(f"{element('tk:left-out', {'reason': reason, 'count': count})}\n".encode())
    file.write(f"</{root}>\n".encode())


def reporting_org() -> str:
    """Return the element of the registry, which reports on others."""
    attributes = {"ref": REPORTER, "type": OTHER_ORGANISATION, "secondary-reporter": "true"}
    return element("reporting-org", attributes, narrative(TITLE, "en"))


def narrative(words: str, language: str) -> str:
    """Return text in a language (BCP 47)."""
    return element("narrative", {"xml:lang": language}, text(words))


def names(english: str | None, chinese: str | None, otherwise: str) -> str:
    """Return what something is called in the languages in which that is on record."""
    told = [narrative(name, tag) for name, tag in ((english, "en"), (chinese, "zh-Hans")) if name]
    return "".join(told) or narrative(otherwise, "en")


def first_day(date: str) -> dict[str, str]:
    """Return the attributes of a day on which something begins: the first possible one, with what is known of it."""
    return {"iso-date": PartialDate(date).first.isoformat(), **_known(date)}


def last_day(date: str) -> dict[str, str]:
    """Return the attributes of a day on which something ends: the last possible one, with what is known of it."""
    return {"iso-date": PartialDate(date).last.isoformat(), **_known(date)}


def _known(date: str) -> dict[str, str]:
    return {} if len(date) == len("2023-03-16") else {"tk:known-as": date}
