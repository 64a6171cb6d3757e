"""Nodes of sources, areas, institutions, their reorganizations, and of people in office."""

from __future__ import annotations

from collections.abc import Iterator

from exchange.exports.json_ld.wording import (
    Describe,
    Node,
    Row,
    fact,
    labels,
    link,
    names,
    node,
    ref,
    refs,
    to,
)
from exchange.exports.naming import said, uri
from institutions.models import RELATIONS


def source(row: Row) -> Iterator[Node]:
    told = {
        "schema:name": row["title"],
        "schema:publisher": row["publisher"],
        "schema:datePublished": row["date"],
        "schema:url": row["url"],
        "schema:archivedAt": row["archived_url"],
        "schema:inLanguage": row["language"],
        "tk:kind": row["kind"],
    }
    yield node(row, "prov:PrimarySource", "schema:CreativeWork") | said(told)


def jurisdiction(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "schema:AdministrativeArea"),
        **names(row),
        "schema:additionalType": row["kind"],
        **said({"schema:identifier": row["code"]}),
        **to(row, parent="schema:containedInPlace"),
    }


def jurisdiction_code(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "schema:PropertyValue"),
        **to(row, jurisdiction="tk:of"),
        "schema:propertyID": row["scheme"],
        "schema:value": row["value"],
    }


def rank(row: Row) -> Iterator[Node]:
    yield {**node(row, "skos:Concept", "tk:Rank"), **names(row), "schema:position": row["ordinal"]}


def function(row: Row) -> Iterator[Node]:
    yield {**node(row, "skos:Concept", "tk:Function"), **names(row), "tk:concept": row["concept"]}


def institution(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "org:FormalOrganization", "schema:Organization"),
        **names(row),
        "schema:additionalType": row["kind"],
        "tk:form": row["form"],
        **to(row, jurisdiction="schema:areaServed"),
    }


def name(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "tk:Name"),
        **to(row, institution="tk:of"),
        "schema:name": {"@value": row["text"], "@language": row["lang"]},
        "tk:kind": row["kind"],
    }


def institution_rank(row: Row) -> Iterator[Node]:
    yield fact(row, "tk:InstitutionRank") | to(row, institution="tk:of", rank="tk:rank")


def identifier(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "schema:PropertyValue"),
        **to(row, institution="tk:of"),
        "schema:propertyID": row["scheme"],
        "schema:value": row["value"],
    }


def location(row: Row) -> Iterator[Node]:
    yield fact(row, "tk:Location") | to(row, institution="tk:of", jurisdiction="schema:location")
    yield from link(row, "institution", "schema:location", "jurisdiction")


def relation(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "tk:Relation"),
        **to(row, subject="tk:subject", object="tk:object"),
        "tk:relation": {"id": f"tk:{row['type']}"},
    }
    yield from link(row, "subject", RELATIONS[row["type"]].org, "object")


def responsibility(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "tk:Responsibility"),
        **to(row, institution="tk:of", function="tk:function", received_from="tk:receivedFrom"),
        **said({"tk:change": row["change"]}),
    }
    yield from link(row, "institution", "org:purpose", "function")


def change_event(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "org:ChangeEvent", "prov:Activity"),
        **labels(row["name"], None),
        **said(
            {
                "dcterms:title": [
                    {"@value": title, "@language": tag}
                    for title, tag in (
                        (row["instrument_title"], "en"),
                        (row["instrument_title_zh"], "zh-Hans"),
                    )
                    if title
                ],
                "dcterms:date": row["date_effective"] or row["date_published"] or row["date_adopted"],
                "tk:dateAdopted": row["date_adopted"],
                "tk:datePublished": row["date_published"],
                "tk:dateEffective": row["date_effective"],
                "prov:wasAssociatedWith": refs(row["issuing_bodies"]),
            }
        ),
    }


def outcome(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "tk:Outcome"),
        **to(
            row,
            change_event="tk:changeEvent",
            institution="tk:institution",
            resulting_institution="tk:resultingInstitution",
            from_institution="tk:fromInstitution",
            to_institution="tk:toInstitution",
            function="tk:function",
        ),
        "tk:kind": row["type"],
        **said({"tk:dateEffective": row["date_effective"]}),
    }
    if row["resulting_institution"]:
        changed = to(
            row, institution="org:originalOrganization", resulting_institution="org:resultingOrganization"
        )
        yield {"id": uri(row["change_event"]), **changed}


def person(row: Row) -> Iterator[Node]:
    told = {"schema:birthDate": row["born"], "schema:deathDate": row["died"]}
    yield node(row, "schema:Person") | names(row) | said(told)


def qualification(row: Row) -> Iterator[Node]:
    told = {"schema:name": row["field"], "tk:ford": row["ford"]}
    yield fact(row, "tk:Qualification") | to(row, person="tk:of") | said(told)


def post(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "org:Post"),
        **labels(row["title"], row["title_zh"]),
        **to(row, institution="org:postIn", rank="tk:rank"),
        **said({"tk:seats": row["seats"]}),
    }


def tenure(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "org:Membership"),
        **to(row, person="org:member", post="tk:post"),
        "tk:kind": row["kind"],
        **said({"tk:term": row["term"], "schema:position": row["sequence"]}),
    }
    yield from link(row, "person", "org:holds", "post")


def tour(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "schema:Event", "tk:Tour"),
        **labels(row["title"], None),
        "tk:kind": row["kind"],
        **_days(row),
        **to(row, person="schema:attendee"),
    }


def visit(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "schema:Event", "tk:Visit"),
        **labels(row["site"], row["site_zh"]),
        "tk:kind": row["site_kind"],
        **_days(row),
        **to(row, person="schema:attendee", tour="schema:superEvent", jurisdiction="schema:location"),
        **to(row, institution="schema:about"),
        **said({"schema:description": row["topic"], "tk:city": row["city"]}),
    }


def statement(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "schema:Claim"),
        "schema:text": row["text"],
        "tk:nature": row["nature"],
        **said({"schema:about": [ref(each["thing"]) for each in row["subjects"]]}),
    }


def _days(row: Row) -> Node:
    """Return the first and the last day, both included."""
    return said({"schema:startDate": row["date_start"], "schema:endDate": row["date_end"]})


DESCRIBED: dict[str, Describe] = {
    "sources": source,
    "jurisdictions": jurisdiction,
    "jurisdiction-codes": jurisdiction_code,
    "ranks": rank,
    "functions": function,
    "institutions": institution,
    "names": name,
    "institution-ranks": institution_rank,
    "identifiers": identifier,
    "locations": location,
    "relations": relation,
    "responsibilities": responsibility,
    "change-events": change_event,
    "outcomes": outcome,
    "people": person,
    "qualifications": qualification,
    "posts": post,
    "tenures": tenure,
    "tours": tour,
    "visits": visit,
    "statements": statement,
}
