"""The registry as entities of FollowTheMoney, one object of JSON a line.

Institutions are `PublicBody`, `Company` or `Organization`, posts `Position`, tenures `Occupancy`, programs
`Project`. A flow of money is a `Payment` only where money moved from one institution to another; otherwise
who gives and who gets it take part in the program that it is for. The first line is a `Note` about the file. Dates
are as precise as they are known, which is FollowTheMoney's own way; an end is the first day after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

import orjson

from exchange.exports.content import Registry
from exchange.exports.naming import Addresses, about, countries, supporting
from institutions.models import IdentifierScheme, InstitutionKind, NameKind, RelationType
from programs.models import PAYMENTS, FlowType

FACTS = ("names", "identifiers", "relations", "tenures", "program-roles", "funding-flows", "statements")
"""The resources of claims of which one account is told."""

_PUBLIC = {
    InstitutionKind.COORDINATION_MECHANISM,
    InstitutionKind.DIRECTLY_AFFILIATED_ORGAN,
    InstitutionKind.EXPERT_COMMITTEE,
    InstitutionKind.FUND_AGENCY,
    InstitutionKind.LEADING_GROUP,
    InstitutionKind.LEGISLATURE,
    InstitutionKind.LOCAL_ST_DEPARTMENT,
    InstitutionKind.LOCALITY_GOVERNMENT,
    InstitutionKind.MINISTRY,
    InstitutionKind.NATIONAL_BUREAU,
    InstitutionKind.PROFESSIONAL_MANAGEMENT_INSTITUTION,
    InstitutionKind.PUBLIC_INSTITUTION,
    InstitutionKind.SPECIAL_ORGAN,
    InstitutionKind.STATE_COUNCIL,
}
SCHEMATA = {**dict.fromkeys(_PUBLIC, "PublicBody"), InstitutionKind.SOE: "Company"}
"""What institutions of a kind are; others are `Organization`."""
_NAMES = {
    NameKind.LABEL: "name",
    NameKind.ALIAS: "alias",
    NameKind.ACRONYM: "abbreviation",
    NameKind.FORMER: "previousName",
}
_CODES = {IdentifierScheme.WIKIDATA: "wikidataId", IdentifierScheme.CN_USCI: "uscCode"}
"""The properties of the identifiers that FollowTheMoney knows by name, besides what they are as entities."""

Entity = dict[str, Any]


def write(registry: Registry, file: BinaryIO) -> None:
    """Write all entities, a line each; those that others refer to come first."""
    for entity in entities(registry):
        file.write(orjson.dumps(entity, option=orjson.OPT_APPEND_NEWLINE))


def entities(registry: Registry) -> Iterator[Entity]:
    """Yield all entities, the note about the file first."""
    told = _Told(registry)
    yield told.note()
    for make in (
        _areas,
        _institutions,
        _identifiers,
        _people,
        _posts,
        _programs,
        _links,
        _roles,
        _money,
        _events,
        _notes,
    ):
        yield from make(registry, told)


class _Told:
    """What entities are made with: where sources are to be read, and the countries of areas by their ids."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.addresses = Addresses()
        self.countries = {area: code.lower() for area, code in countries().items()}

    def entity(self, row: Mapping[str, Any], schema: str, **properties: Any) -> Entity:
        """Return an entity that stands for `row`; a property is a text, a list, or null for none."""
        told = {
            **properties,
            "sourceUrl": [url for url in self.addresses.of_all(row) if url.startswith("http")],
            "publisher": [self.addresses.publisher(each["source"]) for each in supporting(row)],
        }
        return _entity(_id(row), schema, told)

    def country(self, area: Mapping[str, Any] | None) -> str | None:
        """Return the country of an area, as far as its code tells it."""
        return self.countries.get(area["id"]) if area else None

    def note(self) -> Entity:
        """Return what the file says of itself, and of what it leaves out."""
        said = about(self.registry)
        flows = self.registry.each("funding-flows", best=True)
        nowhere = sum(1 for flow in flows if not _payment(flow) and not any(_parts(flow)))
        left_out = {
            "other accounts of claims": self.registry.passed_over(*FACTS),
            "flows of money of no institution in a program": nowhere,
        }
        counts = "; ".join(f"{name}: {count}" for name, count in left_out.items())
        properties = {
            "name": f"{said['name']} {said['revision']}",
            "description": f"Data release {said['data_release']}, {said['licence']}. Left out: {counts}.",
            "modifiedAt": said["recorded_at"].removesuffix("Z"),
        }
        return _entity(f"tiaokuai-{said['revision']}", "Note", properties)


def _areas(registry: Registry, told: _Told) -> Iterator[Entity]:
    for row in registry.each("jurisdictions"):
        yield told.entity(
            row,
            "Territory",
            name=row["name"],
            alias=row["name_zh"],
            country=told.country(row),
            territoryCode=row["code"] and row["code"].lower(),
            partOf=_to(row["parent"]),
        )


def _institutions(registry: Registry, told: _Told) -> Iterator[Entity]:
    names, identifiers = (registry.parts(each, "institution") for each in ("names", "identifiers"))
    for row in registry.each("institutions", by="id"):
        properties: dict[str, list[str]] = {"name": [row["name"] or row["slug"]]}
        for name in names.of(row):
            is_past = name["ended"] == "yes" and name["kind"] == NameKind.LABEL
            properties.setdefault("previousName" if is_past else _NAMES[name["kind"]], []).append(
                name["text"]
            )
        for each in identifiers.of(row):
            if each["scheme"] in _CODES:
                properties.setdefault(_CODES[each["scheme"]], []).append(each["value"])
        yield told.entity(
            row,
            SCHEMATA.get(row["kind"], "Organization"),
            **properties,
            country=told.country(row["jurisdiction"]),
            classification=row["kind"],
            incorporationDate=row["valid_from"],
            dissolutionDate=row["valid_until"],
            status=_status(row),
            notes=row["note"],
        )


def _identifiers(registry: Registry, told: _Told) -> Iterator[Entity]:
    for row in registry.each("identifiers", best=True):
        yield told.entity(
            row,
            "Identification",
            holder=_to(row["institution"]),
            type=row["scheme"],
            number=row["value"],
            **_dates(row),
        )


def _people(registry: Registry, told: _Told) -> Iterator[Entity]:
    for row in registry.each("people"):
        yield told.entity(
            row,
            "Person",
            name=row["name"],
            alias=[row["name_zh"], row["name_pinyin"]],
            birthDate=row["born"],
            deathDate=row["died"],
            notes=row["note"],
        )


def _posts(registry: Registry, told: _Told) -> Iterator[Entity]:
    for row in registry.each("posts"):
        yield told.entity(
            row,
            "Position",
            name=row["title"],
            alias=row["title_zh"],
            organization=_to(row["institution"]),
            numberOfSeats=row["seats"],
            inceptionDate=row["valid_from"],
            dissolutionDate=row["valid_until"],
        )
    for row in registry.each("tenures", best=True):
        yield told.entity(
            row,
            "Occupancy",
            holder=_to(row["person"]),
            post=_to(row["post"]),
            description=row["kind"],
            status=_status(row),
            **_dates(row),
        )


def _programs(registry: Registry, told: _Told) -> Iterator[Entity]:
    for row in registry.each("programs"):
        yield told.entity(
            row,
            "Project",
            name=row["name"],
            alias=row["name_zh"],
            weakAlias=row["abbreviation"],
            projectId=row["slug"],
            status=row["status"],
            keywords=[row["kind"], row["level"]],
            notes=row["note"],
            **_dates(row),
        )
    for row in registry.each("programs"):
        if row["parent"]:
            link = {"subject": _to(row), "object": _to(row["parent"]), "role": "part_of"}
            yield _entity(f"{_id(row)}-part-of", "UnknownLink", link)


def _links(registry: Registry, told: _Told) -> Iterator[Entity]:
    """Yield relations: memberships and successions as such, others as links whose role is their type."""
    for row in registry.each("relations", best=True):
        subject, object_, dates = _to(row["subject"]), _to(row["object"]), _dates(row)
        if row["type"] == RelationType.MEMBER_OF:
            yield told.entity(
                row, "Membership", member=subject, organization=object_, status=_status(row), **dates
            )
        elif row["type"] == RelationType.SUCCEEDS:
            yield told.entity(row, "Succession", predecessor=object_, successor=subject, **dates)
        else:
            link = {"subject": subject, "object": object_, "role": row["type"], "status": _status(row)}
            yield told.entity(row, "UnknownLink", **link, **dates)


def _roles(registry: Registry, told: _Told) -> Iterator[Entity]:
    for row in registry.each("program-roles", best=True):
        yield told.entity(
            row,
            "ProjectParticipant",
            project=_to(row["program"]),
            participant=_to(row["institution"]),
            role=[row["role"], row["detail"]],
            status=_status(row),
            **_dates(row),
        )


def _money(registry: Registry, told: _Told) -> Iterator[Entity]:
    """Yield payments, and the parts that institutions have in other flows for a program, with the amount in words."""
    for row in registry.each("funding-flows", best=True):
        when = row["date"] or row["fiscal_year"]
        last = row["fiscal_year_end"] if not row["date"] else None
        dates = {"startDate": when, "endDate": last} if last else {"date": when}
        if _payment(row):
            yield told.entity(
                row,
                "Payment",
                payer=_to(row["provider_institution"]),
                beneficiary=_to(row["receiver_institution"]),
                project=_to(row["program"]),
                amount=row["amount"],
                currency=row["currency"],
                purpose=row["covers"],
                summary=_amount(row),
                **dates,
            )
            continue
        for side, institution in zip(("provider", "receiver"), _parts(row), strict=True):
            if institution:
                entity = told.entity(
                    row,
                    "ProjectParticipant",
                    project=_to(row["program"]),
                    participant=_to(institution),
                    role=f"{side}: {row['type']}",
                    summary=_amount(row),
                    description=row["covers"],
                    **dates,
                )
                yield {**entity, "id": f"{entity['id']}-{side}"}


def _events(registry: Registry, told: _Told) -> Iterator[Entity]:
    outcomes = registry.parts("outcomes", "change_event")
    for row in registry.each("change-events", by="id"):
        involved = {_to(each["institution"]) for each in outcomes.of(row)}
        yield told.entity(
            row,
            "Event",
            name=row["name"],
            summary=row["instrument_title"],
            date=row["date_effective"] or row["date_published"] or row["date_adopted"],
            involved=sorted(involved),
            organizer=[_to(each) for each in row["issuing_bodies"]],
        )
    for row in registry.each("visits"):
        people = [_to(row["person"]), _to(row["institution"])]
        dates = {"startDate": row["date_start"], "endDate": row["date_end"]}
        place = [row["city"], row["jurisdiction"]["name"]]
        yield told.entity(
            row,
            "Event",
            name=row["site"],
            summary=row["topic"],
            location=", ".join(dict.fromkeys(filter(None, place))),
            country=told.country(row["jurisdiction"]),
            involved=people,
            **(dates if row["date_end"] else {"date": row["date_start"]}),
        )


_HERE = {"institution", "person", "post", "change_event", "program"}
"""What statements are about that is an entity."""


def _notes(registry: Registry, told: _Told) -> Iterator[Entity]:
    for row in registry.each("statements", best=True):
        yield told.entity(
            row,
            "Note",
            name=row["nature"],
            description=row["text"],
            entity=[_to(each["thing"]) for each in row["subjects"] if each["kind"] in _HERE],
        )


def _payment(flow: Mapping[str, Any]) -> bool:
    """Say whether `flow` is money that moved between two institutions, in an amount that is known exactly."""
    return bool(
        flow["type"] in PAYMENTS
        and flow["qualifier"] == "exact"
        and flow["provider_institution"]
        and flow["receiver_institution"]
    )


def _parts(flow: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return the institutions that give and get `flow` for its program; None for what is not on record."""
    return (flow["provider_institution"], flow["receiver_institution"]) if flow["program"] else (None, None)


def _amount(flow: Mapping[str, Any]) -> str:
    words = [FlowType(flow["type"]).label, flow["qualifier"], flow["currency"], flow["amount"]]
    return " ".join(str(word) for word in words)


def _dates(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"startDate": row["valid_from"], "endDate": row["valid_until"]}


def _status(row: Mapping[str, Any]) -> str | None:
    """Return what is known of its end, where no date tells it."""
    told = {"yes": "ended", "unknown": "not known whether it ended"}
    return told.get(row["ended"]) if not row["valid_until"] else None


def _id(reference: Mapping[str, Any]) -> str:
    return f"tiaokuai-{reference['id']}"


def _to(reference: Mapping[str, Any] | None) -> str | None:
    return _id(reference) if reference else None


def _entity(name: str, schema: str, properties: Mapping[str, Any]) -> Entity:
    """Return an entity as it is written: every property a list of texts, those without any left out."""
    listed = {
        key: list(
            dict.fromkeys(str(each) for each in (value if isinstance(value, list) else [value]) if each)
        )
        for key, value in properties.items()
    }
    return {
        "id": name,
        "schema": schema,
        "properties": {key: values for key, values in listed.items() if values},
    }
