"""Institutions as organisations of IATI, with what they are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from exchange.exports.content import Registry
from exchange.exports.iati.wording import Institutions, begin, end, names, reporting_org
from exchange.exports.naming import Addresses, uri
from exchange.exports.xml_text import element, text


def write(registry: Registry, file: BinaryIO) -> None:
    """Write one document of organisations, in the order of their ids.

    Their budgets are told in those of activities: the registry has none that is of no program.
    """
    begin(file, "iati-organisations", registry)
    for piece in _organisations(registry):
        file.write(f"{piece}\n".encode())
    end(file, "iati-organisations", {"other_account_of_a_claim": registry.passed_over("identifiers")})


def _organisations(registry: Registry) -> Iterator[str]:
    institutions, addresses = Institutions(), Addresses()
    identifiers = registry.parts("identifiers", "institution")
    for row in registry.each("institutions", by="id"):
        others = "".join(
            element("tk:identifier", {"scheme": each["scheme"], "ended": each["ended"]}, text(each["value"]))
            for each in identifiers.of(row)
        )
        about = {
            "tk:id": uri(row),
            "tk:slug": row["slug"],
            "tk:kind": row["kind"],
            "tk:valid-from": row["valid_from"],
            "tk:valid-until": row["valid_until"],
            "tk:ended": row["ended"],
            "tk:confidence": row["confidence"],
        }
        yield element(
            "iati-organisation",
            about,
            element("organisation-identifier", {}, text(institutions.identifier(row))),
            element("name", {}, names(row["name"], row["name_zh"], row["slug"])),
            reporting_org(),
            others,
            "".join(element("tk:source", {"url": url}) for url in addresses.of_all(row)),
        )
