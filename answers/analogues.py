"""Foreign bodies that sources liken institutions of the registry to, and in what."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from institutions.models import Institution, InstitutionKind, Jurisdiction, Relation, RelationType
from sources.api.clocks import Clocks
from sources.models import Statement

from . import spans
from .grounds import counted, named, places, rows
from .spans import Span, attested, bounds, within


def analogues(
    clocks: Clocks, *, of: UUID | None = None, after: UUID | None = None, backwards: bool = False, most: int
) -> list[dict[str, Any]]:
    """Return the first `most` likenings after the relation `after`, in the order of recording. One query.

    Of the institution `of` if it is given, whichever side it is; of those that hold on the day, or may.
    """
    day = clocks.valid_on
    ours, foreign = "CASE WHEN r.reversed THEN r.object_id ELSE r.subject_id END", "r.foreign_id"
    return rows(
        f"""
        WITH told AS (
            SELECT t.*, s.kind = %(foreign)s AS reversed, f.id AS foreign_id, f.jurisdiction_id,
                {bounds("t", attested("t"))}
            FROM institutions_relation t JOIN institutions_institution s ON s.id = t.subject_id
            JOIN institutions_institution o ON o.id = t.object_id
            JOIN institutions_institution f
                ON f.id = CASE WHEN s.kind = %(foreign)s THEN t.subject_id ELSE t.object_id END
            WHERE t.type = %(type)s AND (s.kind = %(foreign)s) <> (o.kind = %(foreign)s)
            AND {counted(Relation, "t", clocks)}
            {"AND %(of)s::uuid IN (t.subject_id, t.object_id)" if of else ""}
        )
        SELECT r.id, r.key, {named(Institution, ours, clocks)} AS institution,
            {named(Institution, foreign, clocks)} AS analogue, {named(Jurisdiction, "r.jurisdiction_id", clocks)} AS jurisdiction,
            r.valid_from, r.valid_until, r.ended, r.attested_on, {within("r")} AS holds, r.note AS in_what, r.confidence,
            {places(Relation, "r", clocks)} AS citations,
            (SELECT coalesce(json_agg(row_to_json(said)), '[]'::json) FROM (
                SELECT st.id, st.text, st.nature, {places(Statement, "st", clocks)} AS citations
                FROM sources_statement st WHERE {counted(Statement, "st", clocks)} AND st.id IN (
                    SELECT a.statement_id FROM institutions_statementsubject a JOIN institutions_statementsubject b
                        ON b.statement_id = a.statement_id
                    WHERE a.institution_id = r.subject_id AND b.institution_id = r.object_id)
                ORDER BY st.id) said) AS statements
        FROM told r WHERE {within("r")} IS DISTINCT FROM 'no'
        {f"AND r.id {'<' if backwards else '>'} %(after)s::uuid" if after else ""}
        ORDER BY r.id {"DESC" if backwards else ""} LIMIT %(most)s""",
        {
            **clocks.parameters,
            **spans.parameters(Span(day, day) if day else None),
            "foreign": InstitutionKind.FOREIGN_ANALOGUE.value,
            "type": RelationType.ANALOGOUS_TO.value,
            "of": of,
            "after": after,
            "most": most,
        },
    )
