"""All facts that hold over a period, in one shape: what the questions about change read.

`facts_sql` makes one query of all kinds, each row with what it is about (`subject`), to what it relates it
(`object`), its period, and what it hands on when it ends: the `slot` that one `holder` has at a time.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import connection, models

from institutions.models import (
    AUTHORITY,
    ChangeEvent,
    Function,
    Identifier,
    Institution,
    InstitutionName,
    InstitutionRank,
    Jurisdiction,
    Location,
    Person,
    Post,
    Rank,
    Relation,
    RelationType,
    Responsibility,
    Tenure,
)
from programs.models import (
    Guideline,
    GuidelineStatus,
    Priority,
    Program,
    ProgramPriority,
    ProgramRole,
)
from sources.api.clocks import Clocks, Shape
from sources.api.projection import passes_clocks

from .authority import ABOVE, BELOW, codes


class FactKind(models.TextChoices):
    """What sort of fact, or existence of a thing, begins and ends."""

    INSTITUTION = "institution", "that an institution exists"
    NAME = "name", "a name of an institution"
    RANK = "rank", "the rank of an institution"
    IDENTIFIER = "identifier", "what another list calls an institution"
    LOCATION = "location", "where an institution sits"
    RELATION = "relation", "how one institution stands to another"
    RESPONSIBILITY = "responsibility", "a function that an institution holds"
    POST = "post", "that a post exists"
    TENURE = "tenure", "that a person holds a post"
    PROGRAM = "program", "that a program runs"
    PROGRAM_ROLE = "program_role", "the role of an institution in a program"
    PROGRAM_PRIORITY = "program_priority", "a priority that a program serves"
    GUIDELINE_STATUS = "guideline_status", "whether a guideline is a draft, in force or replaced"


class ThingKind(models.TextChoices):
    """What sort of thing a fact is about."""

    INSTITUTION = "institution", "institution"
    JURISDICTION = "jurisdiction", "area"
    RANK = "rank", "rank"
    FUNCTION = "function", "function"
    PERSON = "person", "person"
    POST = "post", "post"
    PROGRAM = "program", "program"
    PRIORITY = "priority", "priority"
    GUIDELINE = "guideline", "guideline"
    CHANGE_EVENT = "change_event", "change event"


THINGS: dict[str, type[models.Model]] = {
    ThingKind.INSTITUTION: Institution,
    ThingKind.JURISDICTION: Jurisdiction,
    ThingKind.RANK: Rank,
    ThingKind.FUNCTION: Function,
    ThingKind.PERSON: Person,
    ThingKind.POST: Post,
    ThingKind.PROGRAM: Program,
    ThingKind.PRIORITY: Priority,
    ThingKind.GUIDELINE: Guideline,
    ThingKind.CHANGE_EVENT: ChangeEvent,
}


@dataclass(frozen=True, slots=True)
class Read:
    """How the rows of a model are read as facts: SQL expressions of a row `{t}`.

    `subject` and `object` are a kind of thing and its id. `bodies` and `programs` are the ids of those
    concerned; `of_body` and `of_program` the conditions by which a row concerns the one `%(thing)s`. `slot`
    is what has one `holder` at a time; null: nothing is handed on.
    """

    model: type[models.Model]
    subject: tuple[str, str]
    object: tuple[str, str] = ("", "NULL::uuid")
    type: str = "''"
    value: str = "''"
    lang: str = "NULL::text"
    bodies: str = "ARRAY[]::uuid[]"
    programs: str = "ARRAY[]::uuid[]"
    of_body: str = "false"
    of_program: str = "false"
    slot: str = "NULL::text"
    holder: str = "NULL::text"
    continues: str = "NULL::uuid"


_OWN = "{t}.institution_id"
_OF_OWN = f"{_OWN} = %(thing)s"
_POSTS = "{t}.post_id IN (SELECT id FROM institutions_post WHERE institution_id = %(thing)s)"
_GUIDED = (
    "{t}.guideline_id IN (SELECT guideline_id FROM programs_guidelineprogram WHERE program_id = %(thing)s)"
)
_ISSUED = (
    "{t}.guideline_id IN (SELECT guideline_id FROM programs_guidelineissuer WHERE institution_id = %(thing)s)"
)

ONE_PARENT = (RelationType.PART_OF.value, RelationType.ADMINISTERS.value)
"""The types of relation of which a body has one at a time (see `Relation`): the place stays, also while it is empty."""

READS: dict[str, Read] = {
    FactKind.INSTITUTION: Read(
        Institution,
        subject=("institution", "{t}.id"),
        type="{t}.kind",
        bodies="ARRAY[{t}.id]",
        of_body="{t}.id = %(thing)s",
    ),
    FactKind.NAME: Read(
        InstitutionName,
        subject=("institution", _OWN),
        type="{t}.kind",
        value="{t}.text",
        lang="{t}.lang",
        bodies=f"ARRAY[{_OWN}]",
        of_body=_OF_OWN,
        slot=f"CASE WHEN {{t}}.kind IN ('label', 'former') THEN concat({_OWN}, {{t}}.lang) END",
        holder="{t}.text",
    ),
    FactKind.RANK: Read(
        InstitutionRank,
        subject=("institution", _OWN),
        object=("rank", "{t}.rank_id"),
        bodies=f"ARRAY[{_OWN}]",
        of_body=_OF_OWN,
        slot=f"{_OWN}::text",
        holder="{t}.rank_id::text",
    ),
    FactKind.IDENTIFIER: Read(
        Identifier,
        subject=("institution", _OWN),
        type="{t}.scheme",
        value="{t}.value",
        bodies=f"ARRAY[{_OWN}]",
        of_body=_OF_OWN,
    ),
    FactKind.LOCATION: Read(
        Location,
        subject=("institution", _OWN),
        object=("jurisdiction", "{t}.jurisdiction_id"),
        bodies=f"ARRAY[{_OWN}]",
        of_body=_OF_OWN,
    ),
    FactKind.RELATION: Read(
        Relation,
        subject=("institution", "{t}.subject_id"),
        object=("institution", "{t}.object_id"),
        type="{t}.type",
        bodies="ARRAY[{t}.subject_id, {t}.object_id]",
        of_body="({t}.subject_id = %(thing)s OR {t}.object_id = %(thing)s)",
        slot=(
            f"CASE WHEN {{t}}.type IN {codes(ONE_PARENT)} THEN {BELOW}::text"
            f" WHEN {{t}}.type IN {codes(AUTHORITY)} THEN concat({{t}}.type, {BELOW}) END"
        ),
        holder=f"{ABOVE}::text",
    ),
    FactKind.RESPONSIBILITY: Read(
        Responsibility,
        subject=("institution", _OWN),
        object=("function", "{t}.function_id"),
        type="{t}.change",
        bodies=f"ARRAY[{_OWN}]",
        of_body=_OF_OWN,
        slot="{t}.function_id::text",
        holder=f"{_OWN}::text",
        continues="{t}.received_from_id",
    ),
    FactKind.POST: Read(
        Post,
        subject=("institution", _OWN),
        object=("post", "{t}.id"),
        bodies=f"ARRAY[{_OWN}]",
        of_body=_OF_OWN,
    ),
    FactKind.TENURE: Read(
        Tenure,
        subject=("person", "{t}.person_id"),
        object=("post", "{t}.post_id"),
        type="{t}.kind",
        bodies="ARRAY(SELECT p.institution_id FROM institutions_post p WHERE p.id = {t}.post_id)",
        of_body=_POSTS,
        slot=(
            "CASE WHEN {t}.kind = 'substantive' THEN"
            " (SELECT p.id::text FROM institutions_post p WHERE p.id = {t}.post_id AND p.seats = 1) END"
        ),
        holder="{t}.person_id::text",
    ),
    FactKind.PROGRAM: Read(
        Program,
        subject=("program", "{t}.id"),
        type="{t}.kind",
        programs="ARRAY[{t}.id]",
        of_program="{t}.id = %(thing)s",
    ),
    FactKind.PROGRAM_ROLE: Read(
        ProgramRole,
        subject=("institution", _OWN),
        object=("program", "{t}.program_id"),
        type="{t}.role",
        value="{t}.detail",
        bodies=f"ARRAY[{_OWN}]",
        programs="ARRAY[{t}.program_id]",
        of_body=_OF_OWN,
        of_program="{t}.program_id = %(thing)s",
        slot="concat({t}.program_id, {t}.role, {t}.detail)",
        holder=f"{_OWN}::text",
    ),
    FactKind.PROGRAM_PRIORITY: Read(
        ProgramPriority,
        subject=("program", "{t}.program_id"),
        object=("priority", "{t}.priority_id"),
        programs="ARRAY[{t}.program_id]",
        of_program="{t}.program_id = %(thing)s",
    ),
    FactKind.GUIDELINE_STATUS: Read(
        GuidelineStatus,
        subject=("guideline", "{t}.guideline_id"),
        type="{t}.status",
        bodies="ARRAY(SELECT g.institution_id FROM programs_guidelineissuer g WHERE g.guideline_id = {t}.guideline_id)",
        programs="ARRAY(SELECT g.program_id FROM programs_guidelineprogram g WHERE g.guideline_id = {t}.guideline_id)",
        of_body=_ISSUED,
        of_program=_GUIDED,
        slot="{t}.guideline_id::text",
        holder="{t}.status",
    ),
}

KEPT_BY_ITS_SUBJECT = (FactKind.NAME, FactKind.RANK, FactKind.GUIDELINE_STATUS)
"""Kinds of which another value takes the place of the one before, without passing from whom to whom."""


def facts_sql(kinds: Iterable[str], shape: Shape, where: str = "true") -> str:
    """Return the SQL of the facts of `kinds` that pass the clocks and `where`.

    `where` may use `{t}` for the row, and `{of_body}` or `{of_program}`, `{subject}` and `{object}` of its kind.
    Columns: kind, id, subject_kind, subject, object_kind, object, type, value, lang, valid_from, valid_until,
    ended, attested_on, citation_id, confidence, bodies, programs, slot, holder, continues.
    """
    return "\nUNION ALL\n".join(_of_kind(str(kind), READS[kind], shape, where) for kind in kinds)


def _of_kind(kind: str, read: Read, shape: Shape, where: str) -> str:
    # `{of_body}` and its like have `{t}` in them, so they are put in first.
    conditions = (
        where.replace("{of_body}", read.of_body)
        .replace("{of_program}", read.of_program)
        .replace("{subject}", read.subject[1])
        .replace("{object}", read.object[1])
    )
    attested = "{t}.attested_on" if hasattr(read.model, "attested_on") else "NULL::text"
    columns = {
        "kind": f"'{kind}'::text",
        "id": "{t}.id",
        "subject_kind": f"'{read.subject[0]}'::text",
        "subject": read.subject[1],
        "object_kind": f"'{read.object[0]}'::text",
        "object": read.object[1],
        "type": f"{read.type}::text",
        "value": f"{read.value}::text",
        "lang": f"{read.lang}::text",
        "valid_from": "{t}.valid_from::text",
        "valid_until": "{t}.valid_until::text",
        "ended": "{t}.ended::text",
        "attested_on": f"{attested}::text",
        "citation_id": "{t}.citation_id",
        "confidence": "{t}.confidence::text",
        "bodies": read.bodies,
        "programs": read.programs,
        "slot": read.slot,
        "holder": read.holder,
        "continues": read.continues,
    }
    selected = ", ".join(f"{expression} AS {name}" for name, expression in columns.items())
    passing = passes_clocks(read.model, "{t}", shape)
    sql = f"SELECT {selected} FROM {read.model._meta.db_table} {{t}} WHERE {' AND '.join([conditions, *passing])}"
    return sql.replace("{t}", "f")


def shape_of(clocks: Clocks) -> Shape:
    """Return the shape of statements at `clocks` for any day, inside a snapshot."""
    return Shape.of({**clocks.parameters, "valid_on": None}, past=False)


def rows_of(statement: str, parameters: Mapping[str, Any]) -> list[Any]:
    """Return what a statement finds, each row a named tuple."""
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        row = namedtuple("row", [column[0] for column in cursor.description or ()])  # type: ignore[misc]  # its columns are those of the statement
        return [row(*values) for values in cursor.fetchall()]


Key = tuple[str, UUID]
"""Kind and id of a fact or thing."""


def facts_by_key(keys: Collection[Key], clocks: Clocks) -> dict[Key, Any]:
    """Return the facts `keys` by kind and id, each with its `citation` and its `further_citations`. One query."""
    if not keys:
        return {}
    shape = shape_of(clocks)
    by_kind: dict[str, list[UUID]] = {}
    for kind, row in keys:
        by_kind.setdefault(kind, []).append(row)
    parts = [
        f"SELECT own.*, {further_sql(READS[kind].model, 'own')} AS further_citations"
        f" FROM ({facts_sql([kind], shape, f'{{t}}.id = ANY(%(ids_{kind})s::uuid[])')}) own"
        for kind in sorted(by_kind)
    ]
    ids = {f"ids_{kind}": rows for kind, rows in by_kind.items()}
    found = rows_of(f"{CITED.format(rows=' UNION ALL '.join(parts))}", {**clocks.parameters, **ids})
    return {(row.kind, row.id): row for row in found}


def further_sql(model: type[models.Model], row: str) -> str:
    """Return the SQL of the further citations of `row`, as `StatedSerializer` describes them, in the order of their making."""
    further = getattr(model, "further_citations", None)
    if further is None:
        return "'[]'::json"
    rel = further.rel
    return f"""(
        SELECT coalesce(json_agg(json_build_object('source', json_build_object('id', fs.id, 'slug', fs.slug, 'name', fs.title),
            'locator', fc.locator, 'stance', fu.stance) ORDER BY fu.id), '[]'::json)
        FROM {rel.related_model._meta.db_table} fu JOIN sources_citation fc ON fc.id = fu.citation_id
        JOIN sources_source fs ON fs.id = fc.source_id WHERE fu.{rel.field.column} = {row}.id)"""


CITED = """
SELECT fact.*, json_build_object('source',
    json_build_object('id', source.id, 'slug', source.slug, 'name', source.title), 'locator', citation.locator) AS citation
FROM ({rows}) fact
JOIN sources_citation citation ON citation.id = fact.citation_id JOIN sources_source source ON source.id = citation.source_id
"""
"""The rows of a query that has `citation_id`, with what `PlaceSerializer` describes."""
