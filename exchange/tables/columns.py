"""The columns of the flat table of a resource, made from the one declaration of its shape: its serializer.

Columns bear the names of the fields by which rows are loaded (`exchange.loading.resources`), so that a table
can be loaded again. A dot leads into a field: `citation.source`. What ends in `.name` or `.label` is there
for people: the name of what a column refers to, the words of a code; no load takes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from django.db import models
from rest_framework import serializers

import institutions.api.urls
import programs.api.urls
import sources.api.urls
from exchange.loading.resources import RESOURCES
from programs.api.statements import NAMED_BY, SubjectsField
from sources.api.decimals import DecimalText
from sources.api.projection import Computed
from sources.api.references import Ref, RefList
from sources.api.serializers import CitationField, FurtherCitationsField

VIEWS: dict[str, Any] = {
    **institutions.api.urls.RESOURCES,
    **programs.api.urls.RESOURCES,
    **sources.api.urls.RESOURCES,
}
"""The view of each resource, whose list a table is."""

Document: TypeAlias = Mapping[str, Any]
"""A row as the list of its resource shows it."""


class Kind(models.TextChoices):
    """What the cells of a column are; dates that may be known to the month or year only are text."""

    TEXT = "text", "text"
    INTEGER = "integer", "whole number"
    NUMBER = "number", "exact number"
    BOOLEAN = "boolean", "true or false"
    DATE = "date", "day"
    INSTANT = "instant", "instant with its zone"
    JSON = "json", "JSON: a list or an object"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what its cells are, and how a cell is read from the document of a row.

    `taken` says whether a load takes it; `refers_to` is the resource that its cells name rows of; `codes` are
    the codes that its cells can be.
    """

    name: str
    kind: Kind
    about: str
    read: Callable[[Document], Any]
    taken: bool = False
    refers_to: str = ""
    codes: tuple[str, ...] = ()


@cache
def columns_of(resource: str) -> tuple[Column, ...]:
    """Return all columns of the table of `resource`, in the order of its fields."""
    serializer = VIEWS[resource].serializer_class()
    taken = _taken(resource)
    return tuple(
        column
        for name, field in serializer.fields.items()
        if not field.write_only
        for column in _of_field(name, field, taken)
    )


def _taken(resource: str) -> frozenset[str]:
    """Return the fields of `resource` that a load takes."""
    loaded = RESOURCES.get(resource)
    if loaded is None:
        return frozenset()
    return frozenset({"id", *loaded.fields, *(list_.name for list_ in loaded.lists)})


def _of_field(name: str, field: Any, taken: frozenset[str]) -> Iterator[Column]:
    """Yield the columns that the field `name` of a serializer makes."""
    about, is_taken = str(field.help_text or ""), name in taken
    if isinstance(field, Ref):
        yield from _reference(name, _model_of(field), about, is_taken, lambda row: row[name])
    elif isinstance(field, CitationField):
        yield from _citation(name, is_taken)
    elif isinstance(field, SubjectsField):
        for list_name, (_, kinds) in NAMED_BY.items():
            yield Column(
                list_name, Kind.JSON, about, _subjects(name, frozenset(kinds)), taken=list_name in taken
            )
    elif isinstance(field, RefList | FurtherCitationsField | serializers.ListSerializer):
        yield Column(name, Kind.JSON, about, lambda row: named(row[name]), taken=is_taken)
    else:
        shape = field.shape if isinstance(field, Computed) else field
        codes = _codes(shape)
        yield Column(name, kind_of(shape), about, lambda row: row[name], taken=is_taken, codes=tuple(codes))
        if any(code != label for code, label in codes.items()):
            yield Column(f"{name}.label", Kind.TEXT, f"What the code of `{name}` means.", _label(name, codes))


def _reference(
    name: str, model: Any, about: str, is_taken: bool, read: Callable[[Document], Any]
) -> Iterator[Column]:
    """Yield the columns of a reference: the slug or key of what it names, its id where it has neither; and its name."""
    target = resource_of(model._meta.get_field(name.rpartition(".")[2]).related_model)
    yield Column(name, Kind.TEXT, about, lambda row: named(read(row)), taken=is_taken, refers_to=target)
    yield Column(
        f"{name}.name", Kind.TEXT, f"Name of what `{name}` names.", lambda row: (read(row) or {}).get("name")
    )


def _citation(name: str, is_taken: bool) -> Iterator[Column]:
    about = "Slug of the source in which it is stated."
    source = f"{name}.source"
    yield Column(source, Kind.TEXT, about, lambda row: row[name]["source"]["slug"], is_taken, "sources")
    yield Column(f"{source}.name", Kind.TEXT, "Title of the source.", lambda row: row[name]["source"]["name"])
    yield Column(
        f"{name}.locator", Kind.TEXT, "Where in the source.", lambda row: row[name]["locator"], is_taken
    )


def _subjects(name: str, kinds: frozenset[str]) -> Callable[[Document], Any]:
    """Return what reads the things of some kinds that a statement is about, as `[{kind: slug}]`."""
    return lambda row: [{each["kind"]: named(each["thing"])} for each in row[name] if each["kind"] in kinds]


def _label(name: str, codes: Mapping[str, str]) -> Callable[[Document], Any]:
    return lambda row: codes.get(row[name])


def _codes(field: Any) -> dict[str, str]:
    """Return the codes that a field can be, with what they mean; empty if it is no code."""
    if not isinstance(field, serializers.ChoiceField):
        return {}
    return {str(code): str(label) for code, label in field.choices.items() if code != ""}


def named(value: Any) -> Any:
    """Return `value` with each reference in it as a load takes it: by slug or key, by id where it has neither."""
    if isinstance(value, list):
        return [named(each) for each in value]
    if isinstance(value, Mapping):
        if value.keys() == {"id", "slug", "name"}:
            return value["slug"] or value["id"]
        return {name: named(each) for name, each in value.items()}
    return value


def kind_of(field: Any) -> Kind:
    """Return what the cells of a serializer field are."""
    for cls, kind in _KINDS:
        if isinstance(field, cls):
            return kind
    return (
        Kind.TEXT
        if isinstance(field, serializers.CharField | serializers.ChoiceField | serializers.UUIDField)
        else Kind.JSON
    )


_KINDS: list[tuple[type[Any], Kind]] = [
    (DecimalText, Kind.NUMBER),
    (serializers.DecimalField, Kind.NUMBER),
    (serializers.IntegerField, Kind.INTEGER),
    (serializers.BooleanField, Kind.BOOLEAN),
    (serializers.DateTimeField, Kind.INSTANT),
    (serializers.DateField, Kind.DATE),
]


def _model_of(field: Any) -> Any:
    """Return the model of the serializer that the field belongs to."""
    return field.parent.Meta.model


@cache
def resource_of(model: Any) -> str:
    """Return the resource whose rows are of `model`."""
    return next(name for name, view in VIEWS.items() if view.serializer_class.Meta.model is model)
