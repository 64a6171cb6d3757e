"""How the contract describes what the feed tells: an entry of a shape of its own for each kind of row, told apart by `kind`."""

from __future__ import annotations

from typing import Any

from django.db import models
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.utils import PolymorphicProxySerializer
from rest_framework import serializers

from answers.recorded_diff import MODELS, RecordedChange
from sources.api.clocks import RevisionText
from sources.dates import PartialDateField

from ..feed import columns_of


class Column(serializers.Field[Any, Any, Any, Any]):
    """A column of a row as it was written; `schema` is what the contract says of it."""

    def __init__(self, *, schema: dict[str, Any], **kwargs: Any) -> None:
        self.schema = schema
        super().__init__(**kwargs)


class ColumnExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe a column."""

    target_class = "exchange.api.entries.Column"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> dict[str, Any]:
        """Return what the column says of itself."""
        return dict(self.target.schema)


_SHAPES: list[tuple[type[models.Field[Any, Any]], dict[str, Any]]] = [
    (PartialDateField, {"type": "string"}),
    (models.ForeignKey, {"type": "string", "format": "uuid"}),
    (models.UUIDField, {"type": "string", "format": "uuid"}),
    (models.DateTimeField, {"type": "string", "format": "date-time"}),
    (models.DateField, {"type": "string", "format": "date"}),
    (models.BooleanField, {"type": "boolean"}),
    (models.IntegerField, {"type": "integer"}),
    (models.DecimalField, {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}),
    (models.JSONField, {"type": "object", "additionalProperties": {}}),
]
"""What the columns of each kind of field hold; all others are text."""


def _schema(column: Any) -> dict[str, Any]:
    """Return what the contract says of a column."""
    shape = next((shape for kind, shape in _SHAPES if isinstance(column, kind)), {"type": "string"})
    schema = dict(shape)
    if column.null:
        schema["type"] = [schema["type"], "null"]
    told = str(column.help_text or "")
    if column.is_relation:
        told = told or f"Id of the {column.related_model._meta.verbose_name}."
    return {**schema, **({"description": told} if told else {})}


def _entry(kind: str) -> type[serializers.Serializer[Any]]:
    """Return what describes an entry about a row of `kind`."""
    model = MODELS[kind]
    one, name = str(model._meta.verbose_name), "".join(word.capitalize() for word in kind.split("_"))
    columns: dict[str, Any] = {column.attname: Column(schema=_schema(column)) for column in columns_of(kind)}
    row = type(
        f"{name}RowSerializer",
        (serializers.Serializer,),
        {
            **columns,
            "__doc__": f"The columns of a row of the kind `{kind}` ({one}), flat, as they were written.",
        },
    )
    told: dict[str, Any] = {
        "revision": RevisionText(),
        "recorded_at": serializers.DateTimeField(),
        "actor": serializers.CharField(),
        "reason": serializers.CharField(),
        "kind": Column(schema={"type": "string", "const": kind}),
        "id": serializers.UUIDField(help_text="Of the row; it never changes."),
        "change": serializers.ChoiceField(
            choices=RecordedChange.choices, help_text="Never `created_and_retracted`."
        ),
        "row": row(help_text="The row as it was written; of what was retracted, as it last was."),
    }
    about = f"One version of a row of the kind `{kind}` ({one}) as it was recorded."
    return type(f"{name}EntrySerializer", (serializers.Serializer,), {**told, "__doc__": about})


ENTRIES = PolymorphicProxySerializer(
    component_name="Entry",
    serializers={kind: _entry(kind) for kind in MODELS},
    resource_type_field_name="kind",
    many=True,
)
"""The entries of a page; `kind` says which shape each has."""
