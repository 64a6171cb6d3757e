"""How the parameters of a requirement are written: names, types and ranges, checked once for all writers."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

from django.core.exceptions import ValidationError

from .answers import Outcome, Project, Registry

ParameterSet = dict[str, Any]
"""Parameters as they are evaluated: figures are decimals, lists are of text."""

MOST_LISTED = 100
"""How many values a list of a parameter has at most."""

_SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*\Z", re.ASCII)
_WORD = re.compile(r"^[a-z0-9]+(_[a-z0-9]+)*\Z", re.ASCII)
_FIGURE = re.compile(r"^[0-9]{1,18}(\.[0-9]{1,6})?\Z", re.ASCII)


class Test:
    """Base of the types: the parameters it is written with, and `evaluate`."""

    __test__ = False  # pytest takes it for no test of its own

    code: ClassVar[str]
    """The value of `RequirementTest`."""
    parameters: ClassVar[Mapping[str, Callable[[Any], Any]]] = {}
    """What reads each parameter, by name; a reader raises ValueError with what is to be written."""
    required: ClassVar[frozenset[str]] = frozenset()
    """Parameters without which the type asks nothing."""
    one_of: ClassVar[frozenset[str]] = frozenset()
    """Parameters of which exactly one is written."""

    def __init__(self, read: ParameterSet) -> None:
        self.given = read

    @classmethod
    def checked(cls, parameters: object) -> ParameterSet:
        """Return the parameters as they are evaluated. Refusal: invalid_parameters, at the field `parameters`."""
        if not isinstance(parameters, Mapping):
            raise refused("Write an object: the parameters by name.")
        read: ParameterSet = {}
        for name, value in parameters.items():
            if name not in cls.parameters:
                raise refused(
                    f"A requirement of the type {cls.code} has no parameter {name!r}.{cls._near(name)}"
                )
            try:
                read[name] = cls.parameters[name](value)
            except ValueError as error:
                raise refused(f"{name}: {error}") from error
        missing = sorted(cls.required - set(read))
        if missing:
            raise refused(f"A requirement of the type {cls.code} needs: {', '.join(missing)}.")
        if cls.one_of and len(cls.one_of & set(read)) != 1:
            raise refused(f"Name exactly one of: {', '.join(sorted(cls.one_of))}.")
        cls.check_together(read)
        return read

    @classmethod
    def check_together(cls, read: ParameterSet) -> None:
        """Refuse parameters that contradict each other."""

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Return how `project` stands to the requirement."""
        raise NotImplementedError

    @classmethod
    def _near(cls, name: object) -> str:
        near = difflib.get_close_matches(str(name), list(cls.parameters), n=1)
        return f" Did you mean {near[0]!r}?" if near else f" It has: {', '.join(cls.parameters) or 'none'}."


def refused(message: str) -> ValidationError:
    """Return the refusal of parameters."""
    return ValidationError({"parameters": ValidationError(message, code="invalid_parameters")})


def share(value: Any) -> Decimal:
    """Read a share from 0 to 1, written as text so that it stays exact."""
    number = figure(value)
    if number > 1:
        raise ValueError('write a share from 0 to 1 as text, such as "0.3"')
    return number


def figure(value: Any) -> Decimal:
    """Read a figure that is not negative, written as text so that it stays exact."""
    if not isinstance(value, str) or not _FIGURE.match(value):
        raise ValueError('write a figure as text, such as "0.3"')
    try:
        return Decimal(value)
    except InvalidOperation as error:  # pragma: no cover  # the form excludes it
        raise ValueError("write a figure") from error


def count(value: Any) -> int:
    """Read a whole number from 1."""
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 1_000_000:
        raise ValueError("write a whole number from 1")
    return value


def text(value: Any) -> str:
    """Read text that is not blank."""
    if not isinstance(value, str) or not value.strip() or len(value) > 1000:
        raise ValueError("write text, not blank")
    return value


def slug(value: Any) -> str:
    """Read the slug of a thing."""
    if not isinstance(value, str) or len(value) > 100 or not _SLUG.match(value):
        raise ValueError("write a slug")
    return value


def one_of(*choices: str) -> Callable[[Any], str]:
    """Return what reads one of the words `choices`."""

    def read(value: Any) -> str:
        if value not in choices:
            raise ValueError(f"write one of: {', '.join(choices)}")
        return str(value)

    return read


def several(each: Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
    """Return what reads a list, not empty and without doubles, of what `each` reads."""

    def read(value: Any) -> list[Any]:
        if not isinstance(value, list) or not 1 <= len(value) <= MOST_LISTED:
            raise ValueError(f"write a list of 1 to {MOST_LISTED}")
        found = [each(item) for item in value]
        if len(set(found)) != len(found):
            raise ValueError("name each once")
        return found

    return read


def counts(value: Any) -> dict[str, int]:
    """Read whole numbers by lower-case word, at least one."""
    if not isinstance(value, Mapping) or not 1 <= len(value) <= MOST_LISTED:
        raise ValueError("write an object: numbers by word")
    for word in value:
        if not isinstance(word, str) or not _WORD.match(word):
            raise ValueError("use lower-case words joined by underscores as names")
    return {word: count(number) for word, number in value.items()}
