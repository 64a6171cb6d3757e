"""The parameters of a requirement's test: an object of JSON, stored as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers


@extend_schema_field({"type": "object", "additionalProperties": {}})
class ParametersField(serializers.Field[Any, Any, Any, Any]):
    """An object whose names and values the type of the requirement prescribes."""

    default_error_messages = {
        "not_an_object": "Write an object of JSON.",
        "number_out_of_range": "A number has more digits than can be kept; write it as text.",
    }

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """Return the object. Refusals: not_an_object; number_out_of_range for a fraction that no double holds."""
        if not isinstance(data, Mapping):
            self.fail("not_an_object")
        return {name: self.kept(value) for name, value in data.items()}

    def kept(self, value: Any) -> Any:
        """Return the value as it is stored, with fractions that read back as they were written."""
        if isinstance(value, Mapping):
            return {name: self.kept(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.kept(inner) for inner in value]
        if isinstance(value, Decimal):
            if value == value.to_integral_value() and abs(value) < 2**53:
                return int(value)
            if Decimal(repr(float(value))) != value:
                self.fail("number_out_of_range")
            return float(value)
        return value

    def to_representation(self, value: Any) -> Any:
        """Return the object as it is."""
        return value
