"""Exact numbers: amounts, shares and figures as text, so that no client rounds them by reading them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from rest_framework import serializers

WRITTEN = r"^-?[0-9]+(\.[0-9]+)?$"
"""A decimal as it is shown: digits, with a point before the fraction; no exponent, no zeros at the end of the fraction."""


MOST_AS_NUMBER = 2**53 - 1
"""The greatest number that every reader of JSON takes exactly (RFC 8259, section 6); greater ones are written as text."""


class DecimalText(serializers.DecimalField):
    """An exact number: shown as text without needless zeros, written as such text or as a number of JSON.

    A number of JSON is taken as its digits stand, never as a binary fraction. Refusals: invalid (an exponent
    in a text, NaN), number_out_of_range, max_digits, max_whole_digits, max_decimal_places, min_value, max_value.
    """

    default_error_messages = {
        "invalid": "Write digits, with a point before a fraction, such as 1500000.5.",
        "number_out_of_range": "Write a number of this size as text.",
    }

    def to_internal_value(self, data: Any) -> Decimal:
        """Return the number that `data` is, exactly."""
        if isinstance(data, str):
            if not re.fullmatch(WRITTEN, data, re.ASCII) or len(data) > self.MAX_STRING_LENGTH:
                self.fail("invalid")
            number = super().to_internal_value(data)
            digits = data.removeprefix("-")
            if not re.fullmatch(self.written, digits, re.ASCII) or (digits != data and not number):
                self.fail(
                    "invalid"
                )  # More zeros before the number than there is room for, or less than nothing.
            return number
        if not isinstance(data, int | Decimal) or isinstance(data, bool):
            self.fail("invalid")
        number = Decimal(data)
        if abs(number) > MOST_AS_NUMBER:
            self.fail("number_out_of_range")
        return super().to_internal_value(shortest(number))

    @property
    def written(self) -> str:
        """Return the pattern of the texts that are taken."""
        sign = "" if self.min_value is not None and self.min_value >= 0 else "-?"
        places = self.decimal_places or 0
        return rf"^{sign}[0-9]{{1,{(self.max_digits or 28) - places}}}(\.[0-9]{{1,{places}}})?$"

    def to_representation(self, value: Any) -> str:
        """Return the digits, as the projection does."""
        return shortest(Decimal(value))


def shortest(number: Decimal) -> str:
    """Return the digits of `number`, all of them, without zeros at the end of the fraction: `1.5`, `196000000`."""
    text = f"{number:f}" if number else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text


class DecimalTextExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe an exact number: text when read, text or a number when written."""

    target_class = "sources.api.decimals.DecimalText"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> dict[str, Any]:
        """Return what is read, or what may be written."""
        field: DecimalText = self.target
        if direction == "response":
            return {"type": "string", "pattern": WRITTEN}
        least = -MOST_AS_NUMBER if field.min_value is None else int(field.min_value)
        most = MOST_AS_NUMBER if field.max_value is None else int(field.max_value)
        number = {"type": "number", "minimum": least, "maximum": most}
        return {"anyOf": [{"type": "string", "pattern": field.written}, number]}
