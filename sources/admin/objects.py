"""JSON objects as editors type and read them: indented, in Chinese where they are Chinese."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from django import forms
from django.core.exceptions import ValidationError

from .display import written


class ObjectField(forms.JSONField):
    """A JSON object. Empty stands for the object without names.

    Refusals: invalid, with the line and column; not_an_object; duplicate_name; invalid_text for characters
    that the database does not take.
    """

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"rows": 6, "class": "vLargeTextField code", "spellcheck": "false"}
        super().__init__(**{**kwargs, "widget": forms.Textarea(attrs=attrs)})

    def to_python(self, value: Any) -> Any:
        """Return the object typed."""
        if not isinstance(value, str):
            return value
        if not value.strip():
            return {}
        try:
            found = json.loads(value, object_pairs_hook=_once_each, parse_constant=_no_number)
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}, column {error.colno}"
            raise ValidationError(f"This is no JSON: {error.msg} ({place}).", code="invalid") from error
        except RecursionError as error:
            raise ValidationError("This is nested too deep.", code="invalid") from error
        if not isinstance(found, dict):
            raise ValidationError(
                'Write an object: names and values in braces, such as {"share": 0.3}.', code="not_an_object"
            )
        if not all(map(_is_kept, _texts(found))):
            raise ValidationError("It has characters that cannot be kept.", code="invalid_text")
        return found

    def bound_data(self, data: Any, initial: Any) -> Any:
        """Return what was typed, as it was typed."""
        return data

    def prepare_value(self, value: Any) -> Any:
        """Return the object as it is shown; what was typed stays as it was typed."""
        return value if isinstance(value, str) else written(value or {})

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Say whether the object typed is another one; its layout does not count."""
        try:
            return bool(self.to_python(data) != (initial or {}))
        except ValidationError:
            return True


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ValidationError(f"It has the name {twice!r} twice.", code="duplicate_name")
    return dict(pairs)


def _no_number(text: str) -> NoReturn:
    raise ValidationError(f"{text} is no number in JSON.", code="invalid")


def _texts(value: Any) -> Iterator[str]:
    """Yield all texts in a JSON value, names included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _is_kept(text: str) -> bool:
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
