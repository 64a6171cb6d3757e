"""References: how one thing is named inside another: always `{id, slug, name}`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from django.db import models
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.plumbing import ResolvedComponent
from rest_framework import serializers

from .clocks import Shape

SQLOfRow = Callable[[str, Shape], str]
"""From the alias of a table, and which clocks are heeded, to the SQL of a value of its row."""

ADDRESS = r"^[A-Za-z0-9][A-Za-z0-9._:~-]{0,199}$"
"""What addresses a row in paths and parameters: an id, a slug or a key; all characters stand in an address as they are."""

_NAMES: dict[type[models.Model], tuple[str, SQLOfRow]] = {}
_UUID = re.compile(r"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", re.ASCII)


def name_of(model: type[models.Model], name: str | SQLOfRow, *, address: str = "slug") -> None:
    """Declare what names a row of `model`: one of its columns, or SQL; `address` is its column for addresses."""
    sql = name if callable(name) else lambda alias, _: f'{alias}."{name}"'
    _NAMES[model] = (address, sql)


def address_of(model: type[models.Model]) -> str:
    """Return the column that addresses a row of `model` besides its id: `slug` or `key`."""
    return _NAMES[model][0] if model in _NAMES else "key"


def is_id(text: str) -> bool:
    """Say whether `text` is an id (a UUID) rather than a slug."""
    return bool(_UUID.match(text))


def reference_sql(model: type[models.Model], key: str, shape: Shape) -> str:
    """Return the SQL of the reference to the row of `model` whose id is the expression `key`; null if null."""
    address, name = _NAMES[model]
    alias = f"r_{model._meta.model_name}"
    return (
        f"(SELECT row_to_json(ref) FROM (SELECT {alias}.id, {alias}.{address} AS slug, {name(alias, shape)} AS name"
        f" FROM {model._meta.db_table} {alias} WHERE {alias}.id = {key}) ref)"
    )


class Ref(serializers.RelatedField[Any, Any, Any]):
    """A reference to a thing: `{id, slug, name}` when read; its slug or its id when written."""

    default_error_messages = {
        "does_not_exist": "There is no {kind} with the slug or id {value!r}.",
        "incorrect_type": "Write the slug or the id of a {kind}, as text.",
    }

    def to_internal_value(self, value: Any) -> models.Model:
        """Return the row that `value` names. Refusals: does_not_exist, incorrect_type."""
        queryset = self.get_queryset()
        assert queryset is not None
        kind = str(queryset.model._meta.verbose_name)
        if not isinstance(value, str) or len(value) > 200:
            self.fail("incorrect_type", kind=kind)
        lookup = "pk" if is_id(value) else address_of(queryset.model)
        try:
            return queryset.get(**{lookup: value})  # type: ignore[no-any-return]
        except queryset.model.DoesNotExist:
            self.fail("does_not_exist", kind=kind, value=value)
            raise

    def to_representation(self, value: Any) -> Any:
        """Return the id; what clients read is made in SQL (see projection)."""
        return str(value.pk)


class RefExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe a reference: an object when read, text when written."""

    target_class = "sources.api.references.Ref"
    match_subclasses = True

    def map_serializer_field(self, auto_schema: Any, direction: str) -> dict[str, Any]:
        """Return the component of the reference, or of the text to write."""
        field = self.target
        model = (
            field.queryset.model
            if field.queryset is not None
            else field.parent.Meta.model._meta.get_field(field.source or field.field_name).related_model
        )
        if direction == "request":
            return address_schema(auto_schema, model)
        component = auto_schema.resolve_serializer(reference_serializer(model), direction)
        return component.ref  # type: ignore[no-any-return]


class RefList(serializers.Field[Any, Any, Any, Any]):
    """References to several things by rows of their own: read as references, written as a whole by slug or id.

    `rows` is the SQL of those rows, `FROM ... WHERE ...` with `{t}` for the row they belong to; `key` the
    expression of the thing's id in them.
    """

    def __init__(self, model: type[models.Model], *, rows: str, key: str, **kwargs: Any) -> None:
        self.model, self.rows, self.key = model, rows, key
        super().__init__(required=False, **kwargs)

    def to_internal_value(self, data: Any) -> list[models.Model]:
        """Return the things, at most 100. Refusals: not_a_list, does_not_exist, incorrect_type."""
        if not isinstance(data, list) or len(data) > 100:
            raise serializers.ValidationError("Write a list of at most 100 slugs or ids.", code="not_a_list")
        each = Ref(queryset=self.model._default_manager.all())
        return [each.run_validation(value) for value in data]

    def to_representation(self, value: Any) -> Any:
        """Return nothing; what clients read is made in SQL."""
        return []

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the SQL of the references, in the order in which they were made."""
        rows = self.rows.replace("{t}", alias)
        return (
            f"(SELECT coalesce(json_agg(listed.thing), '[]'::json) FROM (SELECT {reference_sql(self.model, self.key, shape)} AS thing"
            f" {rows}) listed)"
        )


class RefListExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe a list of references."""

    target_class = "sources.api.references.RefList"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> dict[str, Any]:
        """Return the array of references, or of the texts to write."""
        model = self.target.model
        if direction == "request":
            return {"type": "array", "items": address_schema(auto_schema, model), "maxItems": 100}
        return {
            "type": "array",
            "items": auto_schema.resolve_serializer(reference_serializer(model), direction).ref,
        }


def address_schema(auto_schema: Any, model: type[models.Model]) -> dict[str, Any]:
    """Return the component of the text that addresses a row of `model`: `InstitutionAddress`."""
    kind = model._meta.verbose_name
    text = {
        "type": "string",
        "pattern": ADDRESS,
        "description": f"{address_of(model).capitalize()} or id of the {kind}.",
    }
    name = f"{model._meta.object_name}Address"
    component = ResolvedComponent(name, ResolvedComponent.SCHEMA, text, name)  # type: ignore[no-untyped-call]
    auto_schema.registry.register_on_missing(component)
    return component.ref


_SERIALIZERS: dict[type[models.Model], type[serializers.Serializer[Any]]] = {}


def reference_serializer(model: type[models.Model]) -> type[serializers.Serializer[Any]]:
    """Return the serializer that describes a reference to `model` in the contract: `InstitutionRef`."""
    if model not in _SERIALIZERS:
        name = f"{model._meta.object_name}Ref"
        fields = {
            "id": serializers.UUIDField(),
            "slug": serializers.CharField(allow_null=address_of(model) != "slug"),
            "name": serializers.CharField(),
        }
        doc = f"A reference to a {model._meta.verbose_name}: enough to show it and to fetch it."
        _SERIALIZERS[model] = type(name, (serializers.Serializer,), {**fields, "__doc__": doc})
    return _SERIALIZERS[model]
