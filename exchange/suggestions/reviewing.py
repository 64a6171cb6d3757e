"""What a reviewer looks at before deciding: the difference in words, the source, and what has changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError as Invalid
from rest_framework.exceptions import ValidationError

from sources.admin.display import NOTHING, called, figure
from sources.models import Source

from . import deciding
from .models import Suggestion
from .proposals import Difference, differences, view_of, written


@dataclass(frozen=True, slots=True)
class Line:
    """One field as people read it: then, now and as suggested."""

    field: str
    before: str
    now: str
    suggested: str
    is_conflict: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class Review:
    """A suggestion with what a reviewer needs to decide on it.

    `given` are its fields as they would be written, with references by id; `version` is what the reviewer sees.
    """

    suggestion: Suggestion
    view: Any
    row: Any | None
    lines: list[Line]
    patch: Mapping[str, Any]
    given: Mapping[str, Any]
    source: Source | None
    locator: str
    version: str
    is_readable: bool

    @property
    def conflicts(self) -> list[str]:
        """Return the fields that somebody has changed since, as they are called."""
        return [line.field for line in self.lines if line.is_conflict]

    @property
    def is_retracted(self) -> bool:
        """Say whether the row that it would change is not on record any more."""
        return self.suggestion.target is not None and self.row is None


def review(suggestion: Suggestion) -> Review:
    """Return what a reviewer looks at."""
    view, row = view_of(suggestion.resource), deciding.target_of(suggestion)
    found = differences(suggestion, row)
    try:
        deciding.proposed(suggestion, row)
        is_readable = True
    except (ValidationError, Invalid):
        is_readable = False
    return Review(
        suggestion=suggestion,
        view=view,
        row=row,
        lines=[_line(view, each) for each in found],
        patch=suggestion.patch,
        given={each.field: written(each.suggested) for each in found},
        source=deciding.source_of(suggestion),
        locator=suggestion.locator,
        version=deciding.version_of(suggestion, row),
        is_readable=is_readable,
    )


def _line(view: Any, each: Difference) -> Line:
    field = view.serializer_class().fields.get(each.field)
    choices = dict(getattr(field, "choices", {}))

    def told(value: Any) -> str:
        return str(choices.get(value, "")) if isinstance(value, str) and value in choices else in_words(value)

    return Line(
        called(each.field),
        told(each.before),
        told(each.now),
        told(each.suggested),
        each.is_conflict,
        each.is_done,
    )


def in_words(value: Any) -> str:
    """Return a value of the API as people read it: a reference by its name, a list line by line."""
    match value:
        case None | "" | []:
            return NOTHING
        case bool():
            return "yes" if value else "no"
        case int():
            return figure(value)
        case Mapping() if "name" in value and "id" in value:
            return str(value["name"])
        case Mapping():
            return ", ".join(
                f"{called(str(name))}: {in_words(inner)}"
                for name, inner in value.items()
                if inner not in (None, "")
            )
        case list():
            return "\n".join(in_words(inner) for inner in value)
    return str(value)
