"""Nodes of priorities, programs, rules, money, statistics, and what centre and localities do together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from exchange.exports.json_ld.wording import (
    Describe,
    Node,
    Row,
    amount,
    fact,
    labels,
    link,
    names,
    node,
    ref,
    refs,
    to,
)
from exchange.exports.naming import said
from programs.models import GuidelineState

_FORCE = {GuidelineState.IN_FORCE: "schema:InForce", GuidelineState.REPLACED: "schema:NotInForce"}
_SIDES = (("provider", "schema:funder"), ("receiver", "schema:recipient"))
_PARTIES = ("institution", "program", "jurisdiction")


def priority(row: Row) -> Iterator[Node]:
    told = {
        "dcterms:issued": row["issued"],
        "tk:document": row["document"],
        "tk:stage": row["stage"],
        "tk:ford": row["ford"],
    }
    yield {
        **node(row, "skos:Concept", "tk:Priority"),
        **names(row),
        **to(row, parent="skos:broader", issuer="dcterms:creator"),
        **said(told),
    }


def visit_priority(row: Row) -> Iterator[Node]:
    yield fact(row, "tk:VisitPriority") | to(row, visit="tk:visit", priority="tk:priority")
    yield from link(row, "visit", "schema:about", "priority")


def program(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "schema:Project"),
        **names(row),
        "schema:additionalType": row["kind"],
        "tk:level": row["level"],
        **to(row, parent="dcterms:isPartOf"),
        **said(
            {
                "tk:status": row["status"],
                "schema:alternateName": row["abbreviation"],
                "schema:location": refs(row["hosts"]),
            }
        ),
    }


def program_succession(row: Row) -> Iterator[Node]:
    yield fact(row, "tk:ProgramSuccession") | to(row, predecessor="tk:predecessor", successor="tk:successor")
    yield from link(row, "successor", "dcterms:replaces", "predecessor")


def program_role(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "schema:OrganizationRole", "tk:ProgramRole"),
        **to(row, program="tk:program", institution="tk:institution"),
        "schema:roleName": row["role"],
        **said({"tk:detail": row["detail"]}),
    }


def program_priority(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "tk:ProgramPriority"),
        **to(row, program="tk:program", priority="tk:priority"),
        "tk:basis": row["basis"],
    }
    yield from link(row, "program", "schema:about", "priority")


def guideline(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "schema:Legislation"),
        **labels(row["title"], row["title_zh"]),
        **said(
            {
                "schema:legislationIdentifier": row["number"],
                "schema:legislationDate": row["date"],
                "schema:legislationPassedBy": refs(row["issuers"]),
                "schema:about": refs(row["applies_to"]),
                "dcterms:replaces": refs(row["replaces"]),
            }
        ),
    }


def guideline_status(row: Row) -> Iterator[Node]:
    force = _FORCE.get(row["status"])
    yield {
        **fact(row, "tk:GuidelineStatus"),
        **to(row, guideline="tk:guideline"),
        "tk:status": row["status"],
        **({"schema:legislationLegalForce": {"id": force}} if force else {}),
    }


def requirement(row: Row) -> Iterator[Node]:
    parameters = {"@value": row["parameters"], "@type": "@json"} if row["parameters"] else None
    yield {
        **fact(row, "tk:Requirement"),
        **to(row, guideline="dcterms:isPartOf"),
        "schema:position": row["number"],
        "schema:text": row["text"],
        "tk:subjectMatter": row["subject"],
        "tk:test": row["test"],
        **said({"tk:parameters": parameters, "tk:reason": row["reason"]}),
    }


def joint_action(row: Row) -> Iterator[Node]:
    steps = [
        {
            "type": "tk:Step",
            "schema:position": step["number"],
            "schema:text": step["action"],
            "tk:actor": step["actor"],
            **to(step, institution="schema:agent"),
        }
        for step in row["steps"]
    ]
    yield {
        **node(row, "prov:Plan", "tk:JointAction"),
        **names(row),
        **to(row, program="tk:program"),
        **said(
            {
                "tk:centralCommits": row["central_commits"],
                "tk:localCommits": row["local_commits"],
                "tk:centralShareMin": row["central_share_min"],
                "tk:centralShareMax": row["central_share_max"],
                "schema:step": steps,
            }
        ),
    }


def challenge(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "tk:Challenge"),
        "schema:text": row["text"],
        **said({"schema:about": refs(row["joint_actions"])}),
    }


def consultation(row: Row) -> Iterator[Node]:
    parties = [
        {"type": "schema:Role", "schema:roleName": party["side"], "tk:institution": ref(party["institution"])}
        for party in row["parties"]
    ]
    yield {
        **node(row, "prov:Activity", "tk:Consultation"),
        **labels(row["name"], None),
        **to(row, joint_action="tk:jointAction", program="tk:program", priority="tk:priority"),
        **said(
            {
                "tk:state": row["state"],
                "dcterms:date": row["date"],
                "tk:termEnds": row["term_ends"],
                "schema:participant": parties,
                **_amounts(row, central="tk:centralAmount", local="tk:localAmount", total="tk:totalAmount"),
                "tk:centralShare": row["central_share"],
            }
        ),
    }


def offer(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "tk:Offer"),
        **to(row, consultation="dcterms:isPartOf", institution="schema:offeredBy"),
        "schema:position": row["number"],
        "tk:outcome": row["outcome"],
        **said(
            {
                "dcterms:date": row["date"],
                **_amounts(row, central="tk:centralAmount", local="tk:localAmount"),
                "tk:inKind": row["in_kind"],
                "tk:conditions": row["conditions"],
            }
        ),
    }


def consultation_step(row: Row) -> Iterator[Node]:
    yield {
        **fact(row, "tk:ConsultationStep"),
        **to(row, consultation="dcterms:isPartOf", institution="prov:wasAttributedTo", offer="tk:offer"),
        "schema:position": row["number"],
        "tk:state": row["state"],
        **said({"dcterms:date": row["date"]}),
    }


def funding_flow(row: Row) -> Iterator[Node]:
    parties: dict[str, Any] = {}
    for side, word in _SIDES:
        for kind in _PARTIES:
            parties |= to(row, **{f"{side}_{kind}": word})
    yield {
        **fact(row, "tk:FundingFlow"),
        "tk:kind": row["type"],
        "schema:amount": amount(row["amount"], row["currency"]),
        "tk:qualifier": row["qualifier"],
        **parties,
        **to(
            row,
            program="tk:program",
            jurisdiction="schema:location",
            priority="tk:priority",
            joint_action="tk:jointAction",
            consultation="tk:consultation",
            fulfils="tk:fulfils",
        ),
        **said(
            {
                "dcterms:date": row["date"],
                "tk:fiscalYear": row["fiscal_year"],
                "tk:fiscalYearEnd": row["fiscal_year_end"],
                "tk:providerLevel": row["provider_level"],
                "tk:providerScope": row["provider_scope"],
                "schema:description": row["covers"],
                **_printed(row),
            }
        ),
    }


def indicator(row: Row) -> Iterator[Node]:
    yield {
        **node(row, "schema:StatisticalVariable"),
        **names(row),
        "schema:unitText": row["unit"],
        "tk:concept": row["concept"],
    }


def observation(row: Row) -> Iterator[Node]:
    about = [ref(row[kind]) for kind in ("jurisdiction", "institution", "program") if row[kind]]
    yield {
        **fact(row, "schema:Observation"),
        **to(row, indicator="schema:variableMeasured"),
        "schema:observationDate": row["period"],
        "schema:value": row["value"],
        "tk:qualifier": row["qualifier"],
        **said(
            {
                "schema:observationAbout": about,
                "tk:breakdown": row["breakdown"],
                "tk:vintage": row["vintage"],
                **_printed(row),
            }
        ),
    }


def _amounts(row: Row, **words: str) -> dict[str, Any]:
    return {word: amount(row[f"{side}_amount"], row["currency"]) for side, word in words.items()}


def _printed(row: Row) -> dict[str, Any]:
    """Return a figure and its unit as the source prints them."""
    return {"tk:figureAsPrinted": row["figure_as_printed"], "tk:unitAsPrinted": row["unit_as_printed"]}


DESCRIBED: dict[str, Describe] = {
    "priorities": priority,
    "visit-priorities": visit_priority,
    "programs": program,
    "program-successions": program_succession,
    "program-roles": program_role,
    "program-priorities": program_priority,
    "guidelines": guideline,
    "guideline-statuses": guideline_status,
    "requirements": requirement,
    "joint-actions": joint_action,
    "challenges": challenge,
    "consultations": consultation,
    "offers": offer,
    "consultation-steps": consultation_step,
    "funding-flows": funding_flow,
    "indicators": indicator,
    "observations": observation,
}
