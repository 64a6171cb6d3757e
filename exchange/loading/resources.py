"""Which kinds of records there are: their models, their lists, and the order in which they depend."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from django.db.models import Field, ForeignKey, Model

from institutions import models as institutions
from programs import models as programs
from sources import models as sources
from sources.facts import Record

AnyField: TypeAlias = "Field[Any, Any]"  # The values of a field are of its own type.


@dataclass(frozen=True)
class ListField:
    """A list inside a row that stands in a table of its own; `short` is the field that a bare item fills."""

    name: str
    model: type[Record]
    parent: str
    short: str = ""

    @property
    def fields(self) -> dict[str, AnyField]:
        """Return the fields of an item by name."""
        return _besides(self.model, self.parent)

    def said(self, item: Model) -> tuple[object, ...]:
        """Return what an item (or a version of one) says, to tell it from others of its list."""
        return tuple(getattr(item, field.attname) for field in self.fields.values())

    def parent_of(self, item: Model) -> uuid.UUID:
        """Return the id of the row in which an item stands."""
        return getattr(item, f"{self.parent}_id")  # type: ignore[no-any-return]  # The column of a foreign key.


@dataclass(frozen=True)
class Resource:
    """A kind of record: the name of its collection in the API, and its model."""

    name: str
    model: type[Record]
    lists: tuple[ListField, ...] = ()

    @property
    def fields(self) -> dict[str, AnyField]:
        """Return the fields that a row may give, by name."""
        return writable(self.model)

    @property
    def natural(self) -> str:
        """Return the field that names a row: `slug` or `key`."""
        return natural(self.model)

    @property
    def self_references(self) -> list[str]:
        """Return the fields in which a row names another of its own resource."""
        return [name for name, field in self.fields.items() if field.related_model is self.model]


@cache
def writable(model: type[Model]) -> dict[str, AnyField]:
    """Return the concrete fields of `model` that are set from outside, by name."""
    return {field.name: field for field in model._meta.local_concrete_fields if field.editable}


@cache
def _besides(model: type[Model], parent: str) -> dict[str, AnyField]:
    """Return the fields that are set from outside but for `parent`, by name."""
    return {name: field for name, field in writable(model).items() if name != parent}


@cache
def needed(model: type[Model]) -> list[AnyField]:
    """Return the fields without which there is no row of `model`."""
    return [f for f in writable(model).values() if not (f.null or f.has_default() or f.blank)]


@cache
def natural(model: type[Model]) -> str:
    """Return the field by which rows of `model` are named: `slug` or `key`; empty if there is none."""
    names = {field.name for field in model._meta.local_concrete_fields}
    return "slug" if "slug" in names else "key" if "key" in names else ""


def _resource(name: str, model: type[Record], *lists: ListField) -> Resource:
    """Declare a resource, with `further_citations` where the model takes them."""
    for further in (institutions.FurtherCitation, programs.FurtherCitation):
        for field in further._meta.local_concrete_fields:
            if isinstance(field, ForeignKey) and field.related_model is model:
                citations = ListField("further_citations", further, field.name, short="citation")
                return Resource(name, model, (*lists, citations))
    return Resource(name, model, lists)


def _in_order() -> Iterator[Resource]:
    """Yield the resources so that each comes after those it refers to."""
    yield _resource("sources", sources.Source)
    yield _resource("jurisdictions", institutions.Jurisdiction)
    yield _resource("jurisdiction-codes", institutions.JurisdictionCode)
    yield _resource("ranks", institutions.Rank)
    yield _resource("functions", institutions.Function)
    yield _resource("institutions", institutions.Institution)
    yield _resource("names", institutions.InstitutionName)
    yield _resource("institution-ranks", institutions.InstitutionRank)
    yield _resource("identifiers", institutions.Identifier)
    yield _resource("locations", institutions.Location)
    yield _resource("relations", institutions.Relation)
    yield _resource("responsibilities", institutions.Responsibility)
    yield _resource(
        "change-events",
        institutions.ChangeEvent,
        ListField("issuing_bodies", institutions.IssuingBody, "change_event", short="institution"),
    )
    yield _resource("outcomes", institutions.Outcome)
    yield _resource("people", institutions.Person)
    yield _resource("qualifications", institutions.Qualification)
    yield _resource("posts", institutions.Post)
    yield _resource("tenures", institutions.Tenure)
    yield _resource("tours", institutions.Tour)
    yield _resource("visits", institutions.Visit)
    yield from _of_programs()
    yield _resource(
        "statements",
        sources.Statement,
        ListField("subjects", institutions.StatementSubject, "statement"),
        ListField("program_subjects", programs.StatementSubject, "statement"),
    )


def _of_programs() -> Iterator[Resource]:
    """Yield the resources about programs, in the same order."""
    yield _resource("priorities", programs.Priority)
    yield _resource("visit-priorities", programs.VisitPriority)
    yield _resource(
        "programs",
        programs.Program,
        ListField("hosts", programs.ProgramHost, "program", short="jurisdiction"),
    )
    yield _resource("program-successions", programs.ProgramSuccession)
    yield _resource("program-roles", programs.ProgramRole)
    yield _resource("program-priorities", programs.ProgramPriority)
    yield _resource(
        "guidelines",
        programs.Guideline,
        ListField("issuers", programs.GuidelineIssuer, "guideline", short="institution"),
        ListField("applies_to", programs.GuidelineProgram, "guideline", short="program"),
        ListField("replaces", programs.GuidelineReplacement, "guideline", short="replaced"),
    )
    yield _resource("guideline-statuses", programs.GuidelineStatus)
    yield _resource("requirements", programs.Requirement)
    yield _resource(
        "joint-actions",
        programs.JointAction,
        ListField("steps", programs.JointActionStep, "joint_action"),
    )
    yield _resource(
        "challenges",
        programs.Challenge,
        ListField("joint_actions", programs.ChallengedAction, "challenge", short="joint_action"),
    )
    yield _resource(
        "consultations",
        programs.Consultation,
        ListField("parties", programs.ConsultationParty, "consultation"),
    )
    yield _resource("offers", programs.Offer)
    yield _resource("consultation-steps", programs.ConsultationStep)
    yield _resource("funding-flows", programs.FundingFlow)
    yield _resource("indicators", programs.Indicator)
    yield _resource("observations", programs.Observation)


RESOURCES: dict[str, Resource] = {resource.name: resource for resource in _in_order()}
"""All resources that can be loaded, by name, in the order of their dependencies."""
