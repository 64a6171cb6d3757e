"""Where else a thing is told about: the questions that are asked at its own address."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from .clocks import Shape
from .projection import Computed

_SLUG = "~"
"""Stands for the slug in an address; none has it."""


@extend_schema_field({"type": "string", "format": "uri-reference"})
class PathField(serializers.CharField):
    """A path of this service (RFC 3986: a reference relative to the address of the answer)."""


def links(resource: str, component: str, **questions: str) -> Computed:
    """Return the field that names the questions about a row of `resource`: what each is called, and what it says.

    Each is a path, so that documents are the same under whichever host they are read. They are addresses without
    clocks: what they take differs.
    """
    fields: dict[str, Any] = {name: PathField(help_text=text) for name, text in questions.items()}
    about = {"__doc__": "Paths of the questions about it; add the clocks that are to hold."}
    described = type(f"{component}Serializer", (serializers.Serializer,), {**fields, **about})

    def sql(row: str, shape: Shape) -> str:
        parts = []
        for name in questions:
            before, after = reverse(f"{resource}-{name}", kwargs={"id": _SLUG}).split(_SLUG)
            parts.append(f"'{name}', '{before}' || {row}.slug || '{after}'")
        return f"json_build_object({', '.join(parts)})"

    return Computed(sql, described(), help_text="Where else it is told about.")
