"""The clocks of a request: which day, as known when, published by when, how sure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from ..facts import Confidence
from ..revisions import Moment

ANY = "any"


@dataclass(frozen=True, slots=True)
class Clocks:
    """What a response answers for. `valid_on` None means any day."""

    valid_on: dt.date | None
    moment: Moment
    published_by: dt.date | None = None
    min_confidence: str | None = None
    any_standing: bool = False

    @property
    def parameters(self) -> dict[str, Any]:
        """Return the parameters that a projection takes."""
        asked = {
            name: getattr(self, name)
            for name in ("valid_on", "published_by", "min_confidence", "any_standing")
        }
        return {**parameters(asked), "known": self.moment.revision, "clock_day": self.moment.clock.date()}

    @property
    def document(self) -> dict[str, Any]:
        """Return what a response says of its clocks (`ClocksSerializer`)."""
        return {
            "valid_on": self.valid_on.isoformat() if self.valid_on else ANY,
            "known_at": self.moment.written,
            "recorded_at": self.moment.clock.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "settled": self.moment.settled,
            "published_by": self.published_by.isoformat() if self.published_by else None,
        }


def parameters(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a projection that do not depend on the moment that answers."""
    least = asked["min_confidence"]
    return {
        "valid_on": asked["valid_on"],
        "published_by": asked["published_by"],
        "confidence": Confidence.at_least(least) if least else None,
        "any_standing": asked["any_standing"],
    }


class Shape(NamedTuple):
    """Which clocks a statement heeds. What nobody asked for is left out of it: less to plan and to run."""

    past: bool
    day: bool
    published: bool
    confident: bool
    any_standing: bool

    @classmethod
    def of(cls, parameters: Mapping[str, Any], *, past: bool) -> Shape:
        """Return the shape of what is asked by `parameters`."""
        return cls(
            past=past,
            day=parameters["valid_on"] is not None,
            published=parameters["published_by"] is not None,
            confident=parameters["confidence"] is not None,
            any_standing=bool(parameters["any_standing"]),
        )


@extend_schema_field({"anyOf": [{"type": "string", "format": "date"}, {"const": ANY}]})
class DayOrAny(serializers.CharField):
    """A day, or the word `any`."""


@extend_schema_field({"type": "string", "pattern": "^r[0-9]+$"})
class RevisionText(serializers.CharField):
    """A revision as it is written in addresses and headers."""


class ClocksSerializer(serializers.Serializer[Any]):
    """What the answer is for: the day in the world, and what the registry knew."""

    valid_on = DayOrAny(help_text="The day asked for (YYYY-MM-DD), or `any`.")
    known_at = RevisionText(help_text="The revision that answers, such as r123.")
    recorded_at = serializers.DateTimeField(help_text="When that revision was recorded (UTC).")
    settled = serializers.BooleanField(
        help_text="True if the same question can never get another answer: it names a revision, or an instant before the last one."
    )
    published_by = serializers.DateField(
        allow_null=True, help_text="Only what was public by then counts; null: no limit."
    )
