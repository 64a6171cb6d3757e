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
            less_than_nothing = digits != data and not number and self.is_positive
            if less_than_nothing or not re.fullmatch(self.written, digits, re.ASCII):
                self.fail("invalid")  # The latter has more zeros before the number than there is room for.
            return number
        if not isinstance(data, int | Decimal) or isinstance(data, bool):
            self.fail("invalid")
        number = Decimal(data)
        if abs(number) > MOST_AS_NUMBER:
            self.fail("number_out_of_range")
        return super().to_internal_value(shortest(number))

    @property
    def is_positive(self) -> bool:
        """Say whether nothing below zero is taken."""
        return self.min_value is not None and self.min_value >= 0

    @property
    def written(self) -> str:
        """Return the pattern of the texts that are read; `min_value` and `max_value` are refused by name."""
        sign, places = "" if self.is_positive else "-?", self.decimal_places or 0
        return rf"^{sign}[0-9]{{1,{(self.max_digits or 28) - places}}}(\.[0-9]{{1,{places}}})?$"

    @property
    def taken(self) -> str:
        """Return the pattern of the texts that are taken; a share runs from 0 to 1."""
        if not (self.is_positive and self.max_value == 1):
            return self.written
        return rf"^(0(\.[0-9]{{1,{self.decimal_places}}})?|1(\.0{{1,{self.decimal_places}}})?)$"

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
        return {"anyOf": [{"type": "string", "pattern": field.taken}, number]}
