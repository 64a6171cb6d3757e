"""What an editor has to look after: how well facts are sourced, and what is missing, in sets.

All facts count that are not deprecated, rivals too. An issue is a condition on one row; `flags` says it in SQL.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import Institution, Post
from programs.models import Program
from sources.api.clocks import Clocks
from sources.api.references import reference_sql
from sources.facts import Claim
from sources.models import Source
from sources.periods import Periodic

from .grounds import named, public, rows, shape_of

Kinds = Mapping[str, type[models.Model]]
"""The models of facts and things that cite, by the names of their resources."""


class Issue(models.TextChoices):
    """What a fact or thing lacks, or what speaks against it."""

    LOW_CONFIDENCE = "low_confidence", "recorded with low confidence"
    SINGLE_SOURCED = "single_sourced", "stated by one source alone"
    DISPUTED = "disputed", "a source disputes it, or another account of the claim is on record"
    RECALL = "recall", "rests on the recall of compilers alone, or on what nobody read"
    UNCONFIRMED = "unconfirmed", "taken to hold on the day, but no source for it is of the year before"
    UNDATED = "undated", "no source for it has a date of publication or retrieval"
    WITHOUT_NAME = "without_name", "has no name in Chinese characters, or none in Latin script"
    WITHOUT_START = "without_start", "when it began is not established"
    WITHOUT_MONEY = "without_money", "a program of which no flow of money is on record"


class QualityBy(models.TextChoices):
    """What totals are told apart by."""

    KIND = "kind", "kind of fact or thing"
    INSTITUTION = "institution", "institution that facts are about"
    PROGRAM = "program", "program that facts are about"


OWNERS: dict[str, dict[str, tuple[str, ...]]] = {
    QualityBy.INSTITUTION: {
        "institutions": ("t.id",),
        "names": ("t.institution_id",),
        "institution-ranks": ("t.institution_id",),
        "identifiers": ("t.institution_id",),
        "locations": ("t.institution_id",),
        "relations": ("t.subject_id", "t.object_id"),
        "responsibilities": ("t.institution_id",),
        "posts": ("t.institution_id",),
        "tenures": (f"(SELECT op.institution_id FROM {Post._meta.db_table} op WHERE op.id = t.post_id)",),
        "program-roles": ("t.institution_id",),
    },
    QualityBy.PROGRAM: {
        "programs": ("t.id",),
        "program-roles": ("t.program_id",),
        "program-priorities": ("t.program_id",),
        "funding-flows": ("t.program_id", "t.receiver_program_id", "t.provider_program_id"),
        "observations": ("t.program_id",),
    },
}
"""Which facts are about an institution or a program, and by which columns."""

_LINES = {
    "disputed": "f.disputed",
    "single_sourced": "coalesce(f.sources <@ ARRAY[c.source_id], true)",
    "recall": "c.recall AND NOT coalesce(f.read, false)",
    "undated": "greatest(c.seen, f.seen) IS NULL",
}
"""Issues that citations decide: `c` is the own citation, `f` what the further ones say together."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which facts are asked for: of some kinds, about an institution, about a program."""

    kinds: Kinds
    institution: UUID | None = None
    program: UUID | None = None

    @property
    def few(self) -> bool:
        """Say whether the facts asked for are few, as those about one institution or program are."""
        return self.institution is not None or self.program is not None

    def of(self, by: QualityBy) -> Kinds:
        """Return the kinds of facts that are about institutions or programs."""
        return {name: model for name, model in self.kinds.items() if name in OWNERS[by]}

    @property
    def parameters(self) -> dict[str, Any]:
        """Return the parameters of its conditions."""
        return {"institution": self.institution, "program": self.program}


def flags(model: type[models.Model], *, few: bool = False) -> dict[str, str]:
    """Return the condition of each issue that rows of the kind can have, for the row `t`.

    `few`: of few rows, whose rivals are looked for one by one; else `_seen` has to have found the rivals.
    """
    table = model._meta.db_table
    columns = {field.column for field in model._meta.local_fields}
    found = {Issue.LOW_CONFIDENCE.value: "t.confidence = 'low'", **_LINES}
    holds = "range_contains_elem(t.valid, %(day)s::date)" if issubclass(model, Periodic) else "true"
    found["unconfirmed"] = f"{holds} AND greatest(c.seen, f.seen) < %(day)s::date - interval '1 year'"
    if few:
        found["disputed"] = "coalesce(f.disputed, false)"
        if issubclass(model, Claim):
            found["disputed"] += (
                f" OR EXISTS (SELECT 1 FROM {table} r WHERE r.claim_key = t.claim_key AND r.id <> t.id"
                " AND r.standing <> 'deprecated' OFFSET 0)"
            )
    if issubclass(model, Periodic):
        found[Issue.WITHOUT_START.value] = "t.valid_from IS NULL"
    if model is Institution:
        found[Issue.WITHOUT_NAME.value] = (
            "t.id NOT IN (SELECT n.institution_id FROM institutions_institutionname n WHERE n.kind IN ('label', 'former')"
            " AND n.lang IN ('en', 'zh-Hans') AND n.standing <> 'deprecated' GROUP BY n.institution_id"
            " HAVING count(DISTINCT n.lang) = 2)"
        )
    for column in ("name_zh", "title_zh"):
        if column in columns:
            found[Issue.WITHOUT_NAME.value] = f"t.{column} = ''"
    if model is Program:
        found[Issue.WITHOUT_MONEY.value] = (
            "NOT EXISTS (SELECT 1 FROM programs_fundingflow m WHERE m.program_id = t.id)"
            " AND NOT EXISTS (SELECT 1 FROM programs_fundingflow m WHERE m.receiver_program_id = t.id)"
            " AND NOT EXISTS (SELECT 1 FROM programs_fundingflow m WHERE m.provider_program_id = t.id)"
        )
    return found


_SEEN = """cites AS MATERIALIZED (
    SELECT c.id, c.source_id, s.kind = 'recall' OR s.access = 'recall' AS recall, greatest(s.retrieved, s.published_last) AS seen
    FROM sources_citation c JOIN sources_source s ON s.id = c.source_id
),
further AS MATERIALIZED (
    SELECT u.fact, bool_or(u.stance IN ('disputes', 'rivals')) AS disputed,
        array_agg(c.source_id) FILTER (WHERE u.stance = 'supports') AS sources,
        bool_or(u.stance = 'supports' AND NOT c.recall) AS read, max(c.seen) FILTER (WHERE u.stance = 'supports') AS seen
    FROM ({further}) u LEFT JOIN cites c ON c.id = u.citation_id GROUP BY u.fact
)"""


_RIVALS = """
SELECT r.id, 'rivals', NULL FROM (SELECT claim_key FROM {table} GROUP BY claim_key HAVING count(*) > 1) shared
CROSS JOIN LATERAL (
    SELECT v.id, count(*) OVER () AS accounts FROM {table} v WHERE v.claim_key = shared.claim_key AND v.standing <> 'deprecated'
) r WHERE r.accounts > 1"""
"""The rows of a kind that share their claim: one look through the index on claims, however many have a key of their own."""


def _seen(kinds: Kinds, *, rivals: bool = False) -> str:
    """Return what citations say: one by one, and the further ones of each fact together; ids are of one fact only.

    `rivals`: another account of a claim disputes it too.
    """
    columns: dict[str, list[str]] = {}
    for model in kinds.values():
        if further := getattr(model, "further_citations", None):
            columns.setdefault(further.rel.related_model._meta.db_table, []).append(further.rel.field.column)
    tables = [
        f"SELECT coalesce({', '.join([*names, 'NULL'])}) AS fact, stance, citation_id FROM {table}"
        for table, names in columns.items()
    ] or ["SELECT NULL::uuid AS fact, NULL AS stance, NULL::uuid AS citation_id WHERE false"]
    if rivals:
        tables += [
            _RIVALS.format(table=model._meta.db_table) for model in kinds.values() if issubclass(model, Claim)
        ]
    return _SEEN.format(further=" UNION ALL ".join(tables))


def _from(name: str, model: type[models.Model], narrowing: Narrowing, clocks: Clocks) -> str:
    """Return the rows of a kind with what their citations say, as far as they are asked for."""
    conditions = [public(model, "t", clocks)]
    if issubclass(model, Claim):
        conditions.append("t.standing <> 'deprecated'")
    for by, parameter in (
        (QualityBy.INSTITUTION, narrowing.institution),
        (QualityBy.PROGRAM, narrowing.program),
    ):
        if parameter is not None:
            owners = OWNERS[by].get(name)
            conditions.append(f"%({by.value})s::uuid IN ({', '.join(owners)})" if owners else "false")
    return (
        f"FROM {model._meta.db_table} t JOIN cites c ON c.id = t.citation_id LEFT JOIN further f ON f.fact = t.id"
        f" WHERE {' AND '.join(conditions)}"
    )


def _counts(conditions: Mapping[str, str]) -> str:
    """Return the columns of totals: how many, by confidence, by issue; null where a kind cannot have the issue."""
    confidence = ", ".join(
        f"count(*) FILTER (WHERE t.confidence = '{level}') AS {level}" for level in ("high", "medium", "low")
    )
    issues = ", ".join(
        f"count(*) FILTER (WHERE {conditions[issue]}) AS {issue}"
        if issue in conditions
        else f"NULL::bigint AS {issue}"
        for issue in Issue.values
        if issue != Issue.LOW_CONFIDENCE
    )
    return f"count(*) AS facts, {confidence}, {issues}"


def totals(narrowing: Narrowing, clocks: Clocks) -> list[dict[str, Any]]:
    """Return how many facts there are of each kind, by confidence and issue, in the order of the kinds. One query."""
    parts = [
        f"SELECT {number} AS place, '{name}' AS kind, {_counts(flags(model, few=narrowing.few))} {_from(name, model, narrowing, clocks)}"
        for number, (name, model) in enumerate(narrowing.kinds.items())
    ]
    found = rows(
        f"WITH {_seen(narrowing.kinds, rivals=not narrowing.few)} {' UNION ALL '.join(parts)} ORDER BY place",
        _asked(narrowing, clocks),
    )
    return [{name: value for name, value in row.items() if name != "place"} for row in found]


def _asked(narrowing: Narrowing, clocks: Clocks) -> dict[str, Any]:
    return {
        **clocks.parameters,
        **narrowing.parameters,
        "day": clocks.valid_on or clocks.parameters["clock_day"],
    }


class Order(NamedTuple):
    """By how many facts, or how many with an issue, totals are sorted; those with most first if `downwards`."""

    of: str
    downwards: bool


FACTS = "facts"
"""What totals are sorted by besides the issues: how many facts there are."""


class OwnerPlace(NamedTuple):
    """Where an institution or a program stands in the order: the number it is sorted by, negative downwards; its id."""

    rank: int
    id: UUID


def _numbers(by: QualityBy, narrowing: Narrowing, clocks: Clocks, order: Order) -> str:
    """Return the query of how many facts, or how many with an issue, there are about each: owner, number."""
    parts = ["SELECT NULL::uuid AS owner, NULL::uuid AS id WHERE false"]
    for name, kind in narrowing.of(by).items():
        condition = {FACTS: "true", **flags(kind)}.get(order.of)
        if condition is not None:
            parts += [
                f"SELECT {column} AS owner, t.id {_from(name, kind, narrowing, clocks)} AND ({condition})"
                for column in OWNERS[by][name]
            ]
    return f"SELECT owner, count(DISTINCT id) AS number FROM ({' UNION ALL '.join(parts)}) counted GROUP BY owner"


def owners(
    by: QualityBy,
    narrowing: Narrowing,
    clocks: Clocks,
    *,
    order: Order | None = None,
    after: OwnerPlace | None,
    backwards: bool,
    most: int,
) -> list[dict[str, Any]]:
    """Return the facts about each of the first `most` institutions or programs after the place `after`. One query.

    They are in the order of their ids, or in `order` and then of their ids; `rank` and `id` of a row are its place.
    """
    model: type[models.Model] = Institution if by == QualityBy.INSTITUTION else Program
    only = narrowing.institution if by == QualityBy.INSTITUTION else narrowing.program
    way, beyond = ("DESC", "<") if backwards else ("", ">")
    ranked, rank, key, place = "", "0", "o.id", "%(after)s::uuid"
    if order is not None:
        ranked = f"LEFT JOIN ({_numbers(by, narrowing, clocks, order)}) n ON n.owner = o.id"
        rank = f"{'-' if order.downwards else ''}coalesce(n.number, 0)"
        key, place = f"({rank}, o.id)", "(%(rank)s::bigint, %(after)s::uuid)"
    none = ", ".join(f"NULL::boolean AS {issue}" for issue in Issue.values)
    parts = [f"SELECT NULL::uuid AS owner, NULL::uuid AS id, NULL::text AS confidence, {none} WHERE false"]
    for name, kind in narrowing.of(by).items():
        conditions = flags(kind, few=True)
        columns = ", ".join(
            f"{conditions[issue]} AS {issue}" if issue in conditions else f"NULL::boolean AS {issue}"
            for issue in Issue.values
        )
        for column in OWNERS[by][name]:
            parts.append(
                f"SELECT {column} AS owner, t.id, t.confidence, {columns} {_from(name, kind, narrowing, clocks)}"
                f" AND {column} = ANY(ARRAY(SELECT id FROM page))"
            )
    sums = ", ".join(
        f"CASE WHEN count({issue}) > 0 THEN count(DISTINCT told.id) FILTER (WHERE {issue}) END AS {issue}"
        for issue in Issue.values
        if issue != Issue.LOW_CONFIDENCE
    )
    confidence = ", ".join(
        f"count(DISTINCT told.id) FILTER (WHERE confidence = '{level}') AS {level}"
        for level in ("high", "medium", "low")
    )
    return rows(
        f"""WITH {_seen(narrowing.kinds)},
        page AS MATERIALIZED (
            SELECT o.id, {rank} AS rank FROM {model._meta.db_table} o {ranked} WHERE {public(model, "o", clocks)}
            {"AND o.id = %(only)s::uuid" if only else ""}
            {f"AND {key} {beyond} {place}" if after else ""}
            ORDER BY {key} {way} LIMIT %(most)s
        )
        SELECT page.id, page.rank, {reference_sql(model, "page.id", shape_of(clocks))} AS about, count(DISTINCT told.id) AS facts,
            {confidence}, {sums}
        FROM page LEFT JOIN ({" UNION ALL ".join(parts)}) told ON told.owner = page.id
        GROUP BY page.id, page.rank ORDER BY page.rank {way}, page.id {way}""",
        {
            **_asked(narrowing, clocks),
            "only": only,
            "after": after and after.id,
            "rank": after and after.rank,
            "most": most,
        },
    )


def _owners(name: str) -> str:
    """Return the columns of the institutions and the programs that a row of the kind is about."""
    return ", ".join(
        f"ARRAY[{', '.join(OWNERS[by].get(name, ()))}]::uuid[] AS {by.value}s"
        for by in (QualityBy.INSTITUTION, QualityBy.PROGRAM)
    )


def _about(clocks: Clocks) -> str:
    """Return the SQL of the things that the row `told` is about, each once, the subject of a relation first: `{kind, id, slug, name}`."""
    named = " UNION ALL ".join(
        f"SELECT '{by.value}' AS kind, ref.*, owner.place FROM"
        f" (SELECT each.id, min(each.place) AS place FROM unnest(told.{by.value}s) WITH ORDINALITY AS each(id, place)"
        f" WHERE each.id IS NOT NULL GROUP BY each.id) owner"
        f" CROSS JOIN LATERAL json_to_record({reference_sql(model, 'owner.id', shape_of(clocks))})"
        " AS ref(id uuid, slug text, name text)"
        for by, model in ((QualityBy.INSTITUTION, Institution), (QualityBy.PROGRAM, Program))
    )
    thing = "json_build_object('kind', own.kind, 'id', own.id, 'slug', own.slug, 'name', own.name)"
    return f"(SELECT coalesce(json_agg({thing} ORDER BY own.kind, own.place), '[]') FROM ({named}) own)"


def with_issue(
    issue: Issue, narrowing: Narrowing, clocks: Clocks, *, after: str | None, backwards: bool, most: int
) -> list[dict[str, Any]]:
    """Return the first `most` rows with the issue after the place `after`, by kind and id. One query.

    A place is `kind id`: the kinds are in the order of their names.
    """
    kind_after, _, id_after = (after or "").partition(" ")
    order = "DESC" if backwards else ""
    parts, names = [], []
    for name, model in sorted(narrowing.kinds.items()):
        conditions = flags(model, few=narrowing.few)
        beyond = name > kind_after if backwards else name < kind_after
        if issue not in conditions or (after and beyond):
            continue
        here = (
            f" AND t.id {'<' if backwards else '>'} %(after)s::uuid" if after and name == kind_after else ""
        )
        parts.append(
            f"(SELECT '{name}' AS kind, t.id, t.confidence, t.citation_id, {_owners(name)} {_from(name, model, narrowing, clocks)}"
            f" AND ({conditions[issue]}){here} ORDER BY t.id {order} LIMIT %(most)s)"
        )
        names.append(f"WHEN '{name}' THEN {reference_sql(model, 'told.id', shape_of(clocks))}")
    if not parts:
        return []
    return rows(
        f"""WITH {_seen(narrowing.kinds, rivals=issue == Issue.DISPUTED and not narrowing.few)}
        SELECT told.kind, told.id, CASE told.kind {" ".join(names)} END AS row, told.confidence, {_about(clocks)} AS about,
            (SELECT row_to_json(cited) FROM (SELECT {named(Source, "pc.source_id", clocks)} AS source, pc.locator FROM sources_citation pc
                WHERE pc.id = told.citation_id) cited) AS citation
        FROM (SELECT * FROM ({" UNION ALL ".join(parts)}) each ORDER BY kind {order}, id {order} LIMIT %(most)s) told
        ORDER BY told.kind {order}, told.id {order}""",
        {**_asked(narrowing, clocks), "after": id_after or None, "most": most},
    )
