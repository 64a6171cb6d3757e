"""From what is written in a row to what is stored: types, names of other rows, places in sources."""

from __future__ import annotations

import datetime as dt
import re
import sys
import uuid
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator
from django.db import models
from django.db.models import Model

from exchange.loading.register import Gone, Register, storable
from exchange.loading.resources import AnyField
from sources.dates import PartialDateField
from sources.models import Citation, Source

PLACE = ("source", "locator")
"""How a citation is written in full; the name of its source alone will do."""

_TAKES: list[tuple[type[AnyField], tuple[type, ...], str]] = [
    (PartialDateField, (str, int, dt.date), "a date such as 2023, 2023-03 or 2023-03-16"),
    (models.DateField, (str, dt.date), "a day such as 2023-03-16"),
    (models.BooleanField, (bool,), "true or false"),
    (models.IntegerField, (int,), "a whole number"),
    (models.DecimalField, (str, int, Decimal), "a number such as 1500000.5, as text where it has a point"),
    (models.JSONField, (dict,), "names and their values"),
    (models.CharField, (str,), "text"),
    (models.TextField, (str,), "text"),
    (models.ForeignKey, (str,), "the slug, key or id of a row"),
]


class Retracted(Exception):
    """A row refers to one that someone else retracted; the text says who and when."""


def value_of(known: AnyField, written: object, register: Register) -> Any:
    """Return what the field `known` stores for `written`; an id where it refers to another row.

    Refusals: `null`, `invalid_type`, `invalid_character`, `does_not_exist` and those of the field. Raises
    Retracted for a reference to what is not brought back.
    """
    if known.related_model is Citation:
        return _citation(written, register)
    if type(written) is str and (plain := _plain(known)) and (value := plain(written)) is not None:
        return value
    if written is None:
        if not known.null:
            raise ValidationError("This field cannot be empty.", code="null")
        return None
    types, text = _taken(known)
    if not isinstance(written, types) or (isinstance(written, bool) and bool not in types):
        raise ValidationError(f"Write {text}.", code="invalid_type")
    if not (storable(written) if isinstance(written, str) else all(map(storable, _texts(written)))):
        raise ValidationError("The text holds NUL or half a surrogate pair.", code="invalid_character")
    if isinstance(known, models.ForeignKey):
        return _reference(known.related_model, str(written), register)
    if isinstance(known, PartialDateField) and isinstance(written, int):
        written = f"{written:04d}"
    return known.clean(written, None)


@cache
def _taken(known: AnyField) -> tuple[tuple[type, ...], str]:
    """Return which types a field is written in, and how that is said."""
    return next(((types, text) for kind, types, text in _TAKES if isinstance(known, kind)), ((object,), ""))


@cache
def _plain(known: AnyField) -> Callable[[str], Any] | None:
    """Return what reads text of which a look says that the field takes it as it is; it returns None for all other.

    Most text in a file is such, and Django takes ten times as long to find nothing wrong with it.
    """
    if known.choices or isinstance(known, PartialDateField):
        return None
    checks = {type(check) for check in known.validators} - {
        MaxLengthValidator,
        ProhibitNullCharactersValidator,
    }
    if type(known) in (models.TextField, models.CharField) and not checks:
        longest = known.max_length or sys.maxsize
        return lambda text: text if 0 < len(text) <= longest and storable(text) else None
    if type(known) is models.DecimalField and known.max_digits and known.decimal_places:
        whole = known.max_digits - known.decimal_places
        number = re.compile(rf"[0-9]{{1,{whole}}}(\.[0-9]{{1,{known.decimal_places}}})?", re.ASCII).fullmatch
        return lambda text: Decimal(text) if number(text) else None
    return None


def _texts(written: object) -> Iterator[str]:
    """Yield all texts in a value, however deep they stand."""
    if isinstance(written, str):
        yield written
    elif isinstance(written, Mapping):
        for name, value in written.items():
            yield from _texts(name)
            yield from _texts(value)
    elif isinstance(written, list):
        for value in written:
            yield from _texts(value)


def _reference(model: type[Model], name: str, register: Register) -> uuid.UUID:
    """Return the id of the row called `name`."""
    found = register.find(model, name)
    if isinstance(found, Gone):
        raise Retracted(found.reason)
    if found is None:
        raise ValidationError(f"There is no {model._meta.verbose_name} {name!r}.", code="does_not_exist")
    return found


def _citation(written: object, register: Register) -> uuid.UUID:
    """Return the id of the citation that `written` names: a source, or a source and a place in it."""
    if isinstance(written, str):
        written = {"source": written}
    if not isinstance(written, Mapping) or written.keys() - set(PLACE):
        raise ValidationError(
            "Write the slug of a source, or {source: slug, locator: page}.", code="invalid_type"
        )
    source, locator = written.get("source"), written.get("locator", "")
    if not isinstance(source, str) or not isinstance(locator, str) or not storable(source + locator):
        raise ValidationError("Source and locator are text, without NUL.", code="invalid_type")
    return register.place(_reference(Source, source, register), locator)
