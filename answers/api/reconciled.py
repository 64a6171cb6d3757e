"""What the reconciliation service takes and answers, for the contract: the shapes of its specification (0.2).

The service reads and writes them itself, as the specification has them; what it adds or narrows is said here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from drf_spectacular.extensions import OpenApiSerializerExtension
from drf_spectacular.utils import PolymorphicProxySerializer
from rest_framework import serializers

from institutions.models import IdentifierScheme, InstitutionKind

from ..names.named import ThingType
from .finding import MOST_QUERIES

Schema = dict[str, Any]
Naming = Callable[["type[Specified]"], Schema]
"""From a shape to the reference to its component."""

TEXT: Schema = {"type": "string"}
WORD: Schema = {"type": "string", "minLength": 1}

PROPERTIES: dict[str, str] = {
    "name": "name",
    "name_en": "name in English",
    "name_zh": "name in Chinese characters",
    "acronym": "acronym",
    "kind": "kind of institution",
    "jurisdiction": "area that it belongs to",
    "part_of": "institution that it is part of",
    "valid_from": "first day of its existence, as known",
    "valid_until": "first day after its existence, as known",
    **{scheme.value: f"identifier: {scheme.label}" for scheme in IdentifierScheme},
}
"""Properties that can be fetched, by id; all but `name` are those of institutions."""


def _object(required: str = "", **properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        **({"required": required.split()} if required else {}),
    }


def _list(items: Schema, **bounds: int) -> Schema:
    return {"type": "array", "items": items, **bounds}


def _by_key(values: Schema) -> Schema:
    return {"type": "object", "additionalProperties": values}


class Specified(serializers.Serializer[Any]):
    """Base of a shape of the specification: `specified()` says what it looks like."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema; `named` refers to other shapes."""
        raise NotImplementedError


class SpecifiedExtension(OpenApiSerializerExtension):  # type: ignore[no-untyped-call]
    """Describe a shape as the specification has it, alike when it is read and when it is written."""

    target_class = "answers.api.reconciled.Specified"
    match_subclasses = True

    @property
    def shape(self) -> type[Specified]:
        """Return the shape that is described."""
        found: type[Specified] = self.target if isinstance(self.target, type) else type(self.target)
        return found

    def get_name(self, auto_schema: Any, direction: Any) -> str:
        """Return the name of the component."""
        return f"Reconciliation{self.shape.__name__}"

    def map_serializer(self, auto_schema: Any, direction: Any) -> Schema:
        """Return the schema with its docstring."""

        def named(other: type[Specified]) -> Schema:
            reference: Schema = auto_schema.resolve_serializer(other, direction).ref
            return reference

        return {"description": self.shape.__doc__, **self.shape.specified(named)}


class Type(Specified):
    """A type of entities: of things, or below institutions, one of their kinds."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("id name", id=WORD, name=TEXT)


class Place(Specified):
    """Where a part of the service is: a path below its address."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object(
            "service_url service_path", service_url={"type": "string", "format": "uri"}, service_path=TEXT
        )


class Manifest(Specified):
    """What the service offers."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        template = {
            "type": "string",
            "pattern": r"\{\{id\}\}",
            "description": "An address with `{{id}}` for the id.",
        }
        place = named(Place)
        return _object(
            "versions name identifierSpace schemaSpace documentation serviceVersion defaultTypes view preview suggest extend",
            versions=_list(TEXT),
            name=TEXT,
            identifierSpace={"type": "string", "format": "uri"},
            schemaSpace={"type": "string", "format": "uri"},
            documentation={"type": "string", "format": "uri"},
            serviceVersion=TEXT,
            defaultTypes=_list(named(Type)),
            view=_object("url", url=template),
            preview=_object(
                "url width height", url=template, width={"type": "integer"}, height={"type": "integer"}
            ),
            suggest=_object("entity type property", entity=place, type=place, property=place),
            extend=_object(
                "propose_properties property_settings",
                propose_properties=place,
                property_settings=_list({"type": "object", "additionalProperties": True}, maxItems=0),
            ),
        )


class Feature(Specified):
    """What speaks for a candidate, or against it."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("id value", id=WORD, value={"type": "number"})


class Candidate(Specified):
    """A thing that may be meant; `match`: it is, beyond doubt. `description` is the name that was found."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object(
            "id name description type score match features",
            id={"type": "string", "format": "uuid"},
            name=TEXT,
            description=TEXT,
            type=_list(named(Type)),
            score={"type": "number", "minimum": 0, "maximum": 100},
            match={"type": "boolean"},
            features=_list(named(Feature)),
        )


class Candidates(Specified):
    """The candidates of one query, the best first."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("result", result=_list(named(Candidate)))


class Results(Specified):
    """The candidates of each query, by its key."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _by_key(named(Candidates))


class PropertyValue(Specified):
    """The value of a property: `jurisdiction` and `kind` narrow a query, others say nothing about a name."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("pid", pid=WORD, v={"description": "Text, a number, `{id, name}`, or a list of such."})


class Query(Specified):
    """A name to reconcile. Of `type` one or several; a `limit` above 50 is taken for 50; `type_strict` is not heeded."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        kind = {"anyOf": [{"type": "string", "enum": each.values} for each in (ThingType, InstitutionKind)]}
        return _object(
            "query",
            query={**WORD, "pattern": r"\S"},
            type={"anyOf": [*kind["anyOf"], _list(kind)]},
            limit={"type": "integer"},
            properties=_list(named(PropertyValue)),
            type_strict=TEXT,
        )


class Queries(Specified):
    """A batch of queries by keys of the client's own, at most 100."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        batch = {**_by_key(named(Query)), "minProperties": 1, "maxProperties": MOST_QUERIES}
        return {**_object("queries", queries=batch), "additionalProperties": False}


class WantedProperty(Specified):
    """A property to fetch."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("id", id={"type": "string", "pattern": f"^({'|'.join(PROPERTIES)})$"})


class Wanted(Specified):
    """Of which entities, at most 100, which properties are fetched."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        ids, properties = _list(TEXT, maxItems=MOST_QUERIES), _list(named(WantedProperty))
        return _object("ids properties", ids=ids, properties=properties)


class Extend(Specified):
    """A request for properties of entities."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return {**_object("extend", extend={**named(Wanted)}), "additionalProperties": False}


class Form(Specified):
    """What clients of the specification send: JSON in one field of a form, `queries` or `extend`."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        queries = {
            "type": "string",
            "description": "A batch of queries: JSON, as `queries` of the other form.",
        }
        extend = {"type": "string", "description": "JSON with `ids` and `properties`."}
        bounds = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
        return {**_object(queries=queries, extend=extend), **bounds}


class Column(Specified):
    """A property that was fetched; one whose values are entities names their type and this service."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object(
            "id name", id=WORD, name=TEXT, type=named(Type), service={"type": "string", "format": "uri"}
        )


class Cell(Specified):
    """A value: `str`, or an entity with `id` and `name`."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object(str=TEXT, id=TEXT, name=TEXT)


class Extension(Specified):
    """The properties of entities: columns, and the values of each entity by its id and the id of the property."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("meta rows", meta=_list(named(Column)), rows=_by_key(_by_key(_list(named(Cell)))))


class SuggestedEntity(Specified):
    """A thing whose name is like what was typed; `notable`: its types."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object(
            "id name description notable",
            id={"type": "string", "format": "uuid"},
            name=TEXT,
            description=TEXT,
            notable=_list(named(Type)),
        )


class SuggestedEntities(Specified):
    """Things whose names are like what was typed, ten at once."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("result", result=_list(named(SuggestedEntity)))


class SuggestedWords(Specified):
    """Types, or properties, that have what was typed in them, ten at once."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("result", result=_list(named(Type)))


class ProposedProperties(Specified):
    """The properties that can be fetched of entities of a type."""

    @classmethod
    def specified(cls, named: Naming) -> Schema:
        """Return the schema."""
        return _object("type properties", type=TEXT, properties=_list(named(Type)))


ASKED = PolymorphicProxySerializer(
    component_name="ReconciliationService",
    serializers=[Manifest, Extension, Results],
    resource_type_field_name=None,
)
"""What GET answers: without parameters the manifest; to `extend` columns and rows; to `queries` their candidates."""

ANSWERED = PolymorphicProxySerializer(
    component_name="ReconciliationAnswer", serializers=[Extension, Results], resource_type_field_name=None
)
"""What POST answers, to `extend` and to `queries`."""

SENT = PolymorphicProxySerializer(
    component_name="ReconciliationBody", serializers=[Queries, Extend], resource_type_field_name=None
)
"""What POST takes as JSON."""
