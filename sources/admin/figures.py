"""Numbers as editors type and read them: exact, with commas between thousands."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from .display import figure

_GROUPED = re.compile(r"^-?[0-9]{1,3}([, \u00a0\u2009\u202f][0-9]{3})+(\.[0-9]+)?$", re.ASCII)
_PLAIN = re.compile(r"^-?[0-9]+(\.[0-9]+)?$|^-?\.[0-9]+$", re.ASCII)


class FigureInput(forms.TextInput):
    """A line in which a number is shown with commas between thousands."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"size": 22, "inputmode": "decimal", "class": "figure", **(attrs or {})})


class FigureField(forms.DecimalField):
    """An exact number: `100000000`, `100,000,000` or `100 000 000.50`. Refusal: invalid.

    A comma is never taken for a decimal point, and no unit such as 亿 is multiplied out.
    """

    default_error_messages = {  # Django merges these of all classes.
        "invalid": "Write the number in full, such as 100000000 or 100,000,000.50; 1亿 is 100,000,000, 1万 is 10,000."
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs["widget"] = FigureInput()
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Any:
        """Return the number typed, or None for an empty field."""
        if isinstance(value, str) and (text := value.strip()):
            if _GROUPED.match(text):
                text = re.sub(r"[^0-9.-]", "", text)
            elif not _PLAIN.match(text):
                raise ValidationError(self.error_messages["invalid"], code="invalid")
            value = text
        return super().to_python(value)

    def prepare_value(self, value: Any) -> Any:
        """Return the number as it is shown; what was typed stays as it was typed."""
        return value if isinstance(value, str) else figure(value)
