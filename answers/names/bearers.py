"""Who bears a text as a name, by the clocks asked for."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection

from institutions.models import NameKind
from sources.api.clocks import Clocks, Shape
from sources.api.projection import heard
from sources.api.references import reference_sql
from sources.dates import PartialDate
from sources.models import Source
from sources.periods import Ended, Holds, holds_on

from .named import ABBREVIATIONS, NAMED, THINGS, Named, ThingType


class Name(NamedTuple):
    """A name as one row states it: of which thing, in which language, of what sort, over which period.

    `fact` is the row that states it: the name's own, or the thing itself where its name has no history of its
    own. `kind` of the name: see `NameKind`. `institution_kind`, `jurisdiction` and `seats`, where it has a location on
    record, are those of an institution.
    """

    digest: UUID
    named: int
    fact: UUID
    thing: UUID
    type: str
    text: str
    lang: str
    kind: str
    valid_from: str | None
    valid_until: str | None
    ended: str
    citation: UUID | None
    institution_kind: str | None
    jurisdiction: UUID | None
    seats: Sequence[UUID]

    def holds(self, day: dt.date) -> Holds:
        """Say whether the name holds on `day`."""
        bounds = [
            None if bound is None else PartialDate(bound) for bound in (self.valid_from, self.valid_until)
        ]
        return holds_on(day, bounds[0], bounds[1], self.ended, None, None)


def names(borne: Mapping[int, Collection[UUID]], digests: Collection[UUID], clocks: Clocks) -> list[Name]:
    """Return the names that are one of the texts `digests`, of the rows `borne` by number of the column, by the clocks.

    One query, none without rows. On a day asked for, a name counts that holds then, or may; the thing need not exist
    then: it may have borne a former name as another body. A rival account of a claim is a name like any other; one
    that is deprecated is none.
    """
    if not borne:
        return []
    asked = {**clocks.parameters, **{f"rows_{number}": list(found) for number, found in borne.items()}}
    shape = Shape.of(asked, past=False)  # The past is hidden behind the same names where it is read.
    selects = [_select(number, shape) for number in sorted(borne)]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(selects), {**asked, "digests": list(digests)})
        return [Name(*row) for row in cursor.fetchall()]


@cache
def _select(number: int, shape: Shape) -> str:
    """Return the query of the names that column `number` holds."""
    named = NAMED[number]
    conditions = [
        f"t.id = ANY(%(rows_{number})s::uuid[])",
        f'md5(t."{named.column}")::uuid = ANY(%(digests)s::uuid[])',
        *heard(named.model, "t", shape),
    ]
    is_fact = named.lang is None
    periodic = _has(named, "valid_from")
    join = ""
    if is_fact:
        owner = THINGS[named.type].model
        join = f" JOIN {owner._meta.db_table} o ON o.id = t.{named.owner}"
        conditions.append("t.standing <> 'deprecated'")
    kind = "o.kind" if is_fact else "NULL"
    place = (
        "o.jurisdiction_id" if is_fact else "t.id" if named.type == ThingType.JURISDICTION else "NULL::uuid"
    )
    sort = "t.kind" if is_fact else f"'{_kind_of(named)}'"
    seats = (
        "ARRAY(SELECT l.jurisdiction_id FROM institutions_location l WHERE l.institution_id = o.id)"
        if is_fact
        else "'{}'::uuid[]"
    )
    citation = "t.citation_id" if _has(named, "citation") else "NULL::uuid"
    period = "t.valid_from, t.valid_until, t.ended" if periodic else f"NULL, NULL, '{Ended.NO.value}'"
    return (
        f"SELECT md5(t.\"{named.column}\")::uuid, {number}, t.id, t.{named.owner}, '{ThingType(named.type).value}',"
        f' t."{named.column}", {"t.lang" if is_fact else repr(named.lang)}, {sort}, {period}, {citation},'
        f" {kind}::text, {place}, {seats} FROM {named.table} t{join} WHERE {' AND '.join(conditions)}"
    )


def _has(named: Named, field: str) -> bool:
    return any(each.name == field for each in named.model._meta.local_fields)


def _kind_of(named: Named) -> str:
    """Return what sort of name a column holds: the label in each script, or a short form."""
    if named.number in ABBREVIATIONS:
        return NameKind.ACRONYM.value
    return NameKind.ALIAS.value if named.lang == "zh-Latn-pinyin" else NameKind.LABEL.value


class Told(NamedTuple):
    """The references to things, and the places where their names are stated, by id."""

    things: dict[UUID, dict[str, Any]]
    citations: dict[UUID, dict[str, Any]]


def references(found: Collection[tuple[str, UUID]], clocks: Clocks) -> dict[UUID, dict[str, Any]]:
    """Return `{type, id, slug, name}` of those of the things, given by type and id, that there are. One query; none without things."""
    return told(found, (), clocks).things


def told(found: Collection[tuple[str, UUID]], citations: Collection[UUID], clocks: Clocks) -> Told:
    """Return the references to things, given by type and id, and source and place of `citations`. One query; none without things."""
    shown = Told({}, {})
    by_type: dict[str, list[UUID]] = defaultdict(list)
    for kind, thing in found:
        by_type[kind].append(thing)
    if not by_type:
        return shown
    asked = clocks.parameters
    shape = Shape.of(asked, past=False)
    selects = [_references(kind, shape) for kind in by_type]
    if citations:
        selects.append(_citations(shape))
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(selects), {**asked, **by_type, "citations": list(citations)})
        for kind, row, what in cursor.fetchall():
            if kind is None:
                shown.citations[row] = what
            elif what:
                shown.things[row] = {"type": kind, **what}
    return shown


@cache
def _references(kind: str, shape: Shape) -> str:
    reference = reference_sql(THINGS[kind].model, "w.id", shape)
    return f"SELECT '{ThingType(kind).value}', w.id, {reference} FROM unnest(%({kind})s::uuid[]) AS w(id)"


@cache
def _citations(shape: Shape) -> str:
    source = reference_sql(Source, "c.source_id", shape)
    return (
        f"SELECT NULL, c.id, json_build_object('source', {source}, 'locator', c.locator)"
        " FROM sources_citation c WHERE c.id = ANY(%(citations)s::uuid[])"
    )
