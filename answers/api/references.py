"""Naming the things that an answer speaks of: one query for all of a kind."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from django.db import connection, models
from rest_framework import serializers

from institutions.models import Institution, Jurisdiction
from programs.models import Program
from sources.api.clocks import Clocks, Shape
from sources.api.references import reference_sql


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
