"""Partial dates: a day, a month or a year, kept as it is known and never rounded.

The written form is EDTF level 0 (ISO 8601-2, the profile of the Library of Congress): `2023`,
`2023-03`, `2023-03-16`. It is also the stored form: text that says its own precision and sorts
by its first day. `edtf_first` and `edtf_last` in the database agree with `first` and `last` here.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Self

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

PATTERN = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
_SHAPE = re.compile(PATTERN, re.ASCII)

if TYPE_CHECKING:
    _TextField = models.CharField[Any, Any]
else:
    _TextField = models.CharField


class PartialDate(str):
    """A date known to the day, the month or the year, in its written form.

    Making one from anything else raises ValueError. Comparisons are those of text, so use
    `first` and `last` where days are meant.
    """

    __slots__ = ()

    def __new__(cls, written: str | dt.date) -> Self:
        """Return the date that `written` names; a `datetime.date` is known to the day."""
        text = written.isoformat()[:10] if isinstance(written, dt.date) else str(written).strip()
        if not _SHAPE.match(text) or text.startswith("0000"):
            raise ValueError(f"{text!r} is not a date such as 2023, 2023-03 or 2023-03-16")
        date = super().__new__(cls, text)
        if date.precision == "day":
            dt.date.fromisoformat(text)
        elif date.precision == "month" and not 1 <= int(text[5:7]) <= 12:
            raise ValueError(f"{text!r} names no month of the year")
        return date

    @property
    def precision(self) -> str:
        """Return `year`, `month` or `day`."""
        return {4: "year", 7: "month", 10: "day"}[len(self)]

    @property
    def first(self) -> dt.date:
        """Return the first day that the date can mean."""
        parts = [int(part) for part in self.split("-")]
        return dt.date(parts[0], *[*parts[1:], 1, 1][:2])

    @property
    def last(self) -> dt.date:
        """Return the last day that the date can mean."""
        first = self.first
        if self.precision == "day":
            return first
        month = first.month if self.precision == "month" else 12
        return dt.date(first.year, month, calendar.monthrange(first.year, month)[1])


def parse(written: str | dt.date) -> PartialDate:
    """Return the partial date that `written` names; refuse anything else with `invalid_date`."""
    try:
        return PartialDate(written)
    except ValueError as error:
        raise ValidationError(
            "Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.", code="invalid_date"
        ) from error


class PartialDateFormField(forms.CharField):
    """What an editor types: `2023`, `2023-03` or `2023-03-16`."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"size": 12, "placeholder": "YYYY-MM-DD"}))
        kwargs.pop("empty_value", None)
        super().__init__(empty_value=None, **kwargs)

    def to_python(self, value: Any) -> PartialDate | None:
        """Return the date typed, or None for an empty field."""
        text = super().to_python(value)
        return parse(text) if text else None


class PartialDateField(_TextField):
    """A column that holds a partial date in its written form."""

    description = "A day, a month or a year, as known"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 10
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        """Leave out the length, which never varies."""
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"]
        return name, path, args, kwargs

    def from_db_value(self, value: str | None, *_: Any) -> PartialDate | None:
        """Return the stored text as a partial date."""
        return None if value is None else PartialDate(value)

    def to_python(self, value: Any) -> PartialDate | None:
        """Return what a form or a file holds as a partial date; refuse with `invalid_date`."""
        return None if value in (None, "") else parse(value)

    def get_prep_value(self, value: Any) -> str | None:
        """Return the written form."""
        date = self.to_python(value)
        return None if date is None else str(date)

    def formfield(self, **kwargs: Any) -> Any:
        """Offer the form field that takes all three precisions."""
        return super().formfield(**{"form_class": PartialDateFormField, **kwargs})
