"""Naming the things that an answer speaks of: one query for all of a kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from django.db import connection, models
from rest_framework import serializers

from institutions.models import Institution, Jurisdiction
from programs.models import Program
from sources.api.clocks import Clocks, Shape
from sources.api.references import reference_sql

from ..dated_facts import THINGS, ThingKind, rows_of, shape_of


class PartyKind(models.TextChoices):
    """What sort of thing money is given by, given to, or spent for."""

    INSTITUTION = "institution", "institution"
    PROGRAM = "program", "program"
    JURISDICTION = "jurisdiction", "area"
    JOINT_ACTION = "joint_action", "joint action"


_PARTIES: dict[str, type[models.Model]] = {
    PartyKind.INSTITUTION: Institution,
    PartyKind.PROGRAM: Program,
    PartyKind.JURISDICTION: Jurisdiction,
}


class PartySerializer(serializers.Serializer[Any]):
    """Who gives or gets money, or what it is spent for."""

    kind = serializers.ChoiceField(choices=PartyKind.choices)
    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()


def references(
    model: type[models.Model], ids: Collection[UUID], clocks: Clocks
) -> dict[UUID, dict[str, Any]]:
    """Return the references `{id, slug, name}` to the rows of `model` among `ids`, by id. One query; none without ids."""
    if not ids:
        return {}
    asked = clocks.parameters
    shape = Shape.of(asked, past=False)  # The past is hidden behind the same names where it is read.
    statement = f"SELECT wanted.id, {reference_sql(model, 'wanted.id', shape)} FROM unnest(%(ids)s::uuid[]) AS wanted(id)"
    with connection.cursor() as cursor:
        cursor.execute(statement, {**asked, "ids": list(ids)})
        return {row_id: reference for row_id, reference in cursor.fetchall() if reference is not None}


def parties(ids: Collection[UUID], clocks: Clocks) -> dict[UUID, dict[str, Any]]:
    """Return `{kind, id, slug, name}` of the institutions, programs and areas among `ids`, by id. At most three queries."""
    found: dict[UUID, dict[str, Any]] = {}
    for kind, model in _PARTIES.items():
        rest = [each for each in ids if each not in found]
        named: Mapping[UUID, dict[str, Any]] = references(model, rest, clocks)
        found |= {row_id: {"kind": str(kind), **reference} for row_id, reference in named.items()}
    return found


class NamedThingSerializer(serializers.Serializer[Any]):
    """A thing that a fact is about, by the name that it had on the day of which the answer speaks."""

    kind = serializers.ChoiceField(choices=ThingKind.choices)
    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()


Wanted = tuple[str, UUID, dt.date | None]
"""A thing to name: its kind, its id, and the day of which its name is wanted (None: its last one)."""


def named_on(wanted: Collection[Wanted], clocks: Clocks) -> dict[Wanted, dict[str, Any]]:
    """Return `{kind, id, slug, name}` of each thing wanted, by the name that it had on that day. One query; none of none."""
    asked = sorted(wanted, key=str)
    if not asked:
        return {}
    shape = shape_of(clocks)._replace(day=True)
    cases = " ".join(
        f"WHEN '{kind}' THEN {reference_sql(model, 'wanted.id', shape)}" for kind, model in THINGS.items()
    ).replace("%(valid_on)s", "wanted.day")
    statement = f"""
        SELECT wanted.number, CASE wanted.kind {cases} END AS thing
        FROM unnest(%(kinds)s::text[], %(ids)s::uuid[], %(days)s::date[]) WITH ORDINALITY AS wanted(kind, id, day, number)
    """
    kinds, ids, days = (list(each) for each in zip(*asked, strict=True))
    found = rows_of(statement, {**clocks.parameters, "kinds": kinds, "ids": ids, "days": days})
    return {
        asked[row.number - 1]: {"kind": asked[row.number - 1][0], **row.thing}
        for row in found
        if row.thing is not None
    }
