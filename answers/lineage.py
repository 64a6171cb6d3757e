"""Predecessors and successors of an institution, over any number of steps.

They follow from the outcomes of change events: what merges, splits or is renamed goes into what results. Where no
outcome says so of two bodies, a cited relation `succeeds` stands for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import ChangeEvent, Outcome, Relation
from sources.api.clocks import Clocks, Shape
from sources.api.projection import passes_clocks

from .dated_facts import CITED, rows_of, shape_of


class LineageBasis(models.TextChoices):
    """What a succession follows from."""

    OUTCOME = "outcome", "an outcome of a change event"
    RELATION = "relation", "a relation `succeeds`, where no outcome says so"


class Step(NamedTuple):
    """That one institution went into another, how far from the one asked for, and what says so."""

    predecessor: UUID
    successor: UUID
    distance: int
    basis: LineageBasis
    fact: UUID
    type: str
    date: str | None
    change_event: UUID | None
    citation: Mapping[str, Any]


MOST_STEPS = 200
"""How many steps there are at most in a direction."""


def _steps(shape: Shape, near: str, of: str) -> str:
    """Return the SQL of the steps of which `of` is the one end: `near`, `predecessor` or `successor`."""
    outcomes = " AND ".join(
        [
            "o.type IN ('merge', 'split', 'rename') AND o.resulting_institution_id <> o.institution_id",
            *passes_clocks(Outcome, "o", shape),
            *passes_clocks(ChangeEvent, "e", shape),
        ]
    )
    relations = " AND ".join(["r.type = 'succeeds'", *passes_clocks(Relation, "r", shape)])
    outcome, relation = (
        ("o.institution_id", "r.object_id")
        if near == "predecessor"
        else ("o.resulting_institution_id", "r.subject_id")
    )
    documented = "institutions_outcome o JOIN institutions_changeevent e ON e.id = o.change_event_id"
    return f"""
        SELECT o.institution_id AS predecessor, o.resulting_institution_id AS successor, 'outcome' AS basis, o.id AS fact,
            o.type::text AS type, coalesce(o.date_effective, e.date_effective, e.date_adopted)::text AS date,
            o.change_event_id AS change_event, o.citation_id
        FROM {documented} WHERE {outcome} = {of} AND {outcomes}
        UNION ALL
        SELECT r.object_id, r.subject_id, 'relation', r.id, r.type::text, r.valid_from::text, NULL, r.citation_id
        FROM institutions_relation r WHERE {relation} = {of} AND {relations} AND NOT EXISTS (
            SELECT 1 FROM {documented} WHERE o.institution_id = r.object_id AND o.resulting_institution_id = r.subject_id AND {outcomes}
        )"""


def lineage(institution: UUID, clocks: Clocks) -> tuple[list[Step], list[Step]]:
    """Return the steps that lead to the institution, and those that lead on from it: the nearest first. Two queries.

    A circle, which outcomes can make, ends the walk: no institution is passed twice.
    """
    return _walk(institution, clocks, "successor", "predecessor"), _walk(
        institution, clocks, "predecessor", "successor"
    )


def _walk(institution: UUID, clocks: Clocks, near: str, far: str) -> list[Step]:
    shape = shape_of(clocks)
    statement = f"""
        WITH RECURSIVE walked(id, distance) AS (
            SELECT %(institution)s::uuid, 0
            UNION
            SELECT step.{far}, walked.distance + 1 FROM walked CROSS JOIN LATERAL ({_steps(shape, near, "walked.id")}) step
            WHERE walked.distance < %(most)s
        ), reached AS (SELECT id, min(distance) AS distance FROM walked GROUP BY id
        ), found AS (
            SELECT step.*, reached.distance + 1 AS distance FROM reached CROSS JOIN LATERAL ({_steps(shape, near, "reached.id")}) step
        )
        {CITED.format(rows="SELECT * FROM found")}
        ORDER BY fact.distance, fact.date COLLATE "C", fact.fact LIMIT %(most)s
    """
    rows = rows_of(statement, {**clocks.parameters, "institution": institution, "most": MOST_STEPS})
    return [
        Step(
            row.predecessor,
            row.successor,
            row.distance,
            LineageBasis(row.basis),
            row.fact,
            row.type,
            row.date,
            row.change_event,
            row.citation,
        )
        for row in rows
    ]
