"""What the facts that answers about change speak of look like, with the names of that day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from rest_framework import serializers

from institutions.models import ChangeEvent, Outcome, OutcomeType
from sources.api.clocks import Clocks
from sources.api.references import reference_serializer
from sources.api.serializers import PartialDateText
from sources.dates import PartialDate
from sources.facts import Confidence
from sources.periods import Ended

from ..outcomes import KnownBy
from ..timelines import TimelineKind
from .about import StatedSerializer
from .references import NamedThingSerializer, Wanted, named_on
from .rules import PlaceSerializer, place


class DatedFactSerializer(serializers.Serializer[Any]):
    """A fact, or what took place, with what it is about by the names of the day that the answer speaks of."""

    kind = serializers.ChoiceField(choices=TimelineKind.choices)
    id = serializers.UUIDField()
    subject = NamedThingSerializer(allow_null=True, help_text="What it is about.")
    type = serializers.CharField(
        help_text="The code of its own list: of relations, roles, kinds of names, tenures, outcomes; empty: none."
    )
    object = NamedThingSerializer(
        allow_null=True, help_text="To what it relates it: the other side, the post, the rank; null: nothing."
    )
    value = serializers.CharField(help_text="The text itself, of names and identifiers; empty: none.")
    lang = serializers.CharField(allow_null=True, help_text="BCP 47 tag of a name; null for all else.")
    valid_from = PartialDateText(
        allow_null=True, help_text="Its first day, or its date, as known; null: not established."
    )
    valid_until = PartialDateText(
        allow_null=True, help_text="The first day on which it no longer holds, as known."
    )
    ended = serializers.ChoiceField(
        choices=Ended.choices,
        allow_null=True,
        help_text="Of facts without a last day; null for what took place.",
    )
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    citation = PlaceSerializer(help_text="What it rests on.")
    further_citations = StatedSerializer(many=True, help_text="Other places that support or dispute it.")


class TiedOutcomeSerializer(serializers.Serializer[Any]):
    """An outcome of a change event that a change is taken for an effect of."""

    outcome = reference_serializer(Outcome)()
    type = serializers.ChoiceField(choices=OutcomeType.choices)
    change_event = reference_serializer(ChangeEvent)()
    basis = serializers.ChoiceField(choices=KnownBy.choices)
    citation = PlaceSerializer()


def outcome_reference(row: Outcome) -> dict[str, Any]:
    """Return the reference to an outcome."""
    return {"id": row.pk, "slug": row.key, "name": row.type}


def tied(row: Outcome, basis: KnownBy) -> dict[str, Any]:
    """Return what `TiedOutcomeSerializer` describes."""
    event = row.change_event
    return {
        "outcome": outcome_reference(row),
        "type": row.type,
        "change_event": {"id": event.pk, "slug": event.slug, "name": event.name},
        "basis": basis.value,
        "citation": place(row.citation),
    }


def day_of(date: str | None) -> dt.date | None:
    """Return the first day that a date can mean."""
    return PartialDate(date).first if date else None


def eve_of(date: str | None) -> dt.date | None:
    """Return the day before the first that a date can mean: the last on which what ended then held for sure."""
    day = day_of(date)
    return day - dt.timedelta(days=1) if day and day > dt.date.min else day


def facts_shown(facts: Sequence[tuple[Any, dt.date | None]], clocks: Clocks) -> list[dict[str, Any]]:
    """Return each fact as it is shown, with the names of the day given with it. One query; none of none."""
    wanted: set[Wanted] = set()
    for fact, day in facts:
        wanted |= {each for each in (_subject(fact, day), _object(fact, day)) if each}
    names = named_on(wanted, clocks)
    return [
        {
            "kind": fact.kind,
            "id": fact.id,
            "subject": names.get(_subject(fact, day)),  # type: ignore[arg-type]  # None names nothing
            "type": fact.type,
            "object": names.get(_object(fact, day)),  # type: ignore[arg-type]
            "value": fact.value,
            "lang": fact.lang,
            "valid_from": fact.valid_from,
            "valid_until": fact.valid_until,
            "ended": fact.ended,
            "confidence": fact.confidence,
            "citation": fact.citation,
            "further_citations": fact.further_citations,
        }
        for fact, day in facts
    ]


def _subject(fact: Any, day: dt.date | None) -> Wanted | None:
    return (fact.subject_kind, fact.subject, day) if fact.subject else None


def _object(fact: Any, day: dt.date | None) -> Wanted | None:
    return (fact.object_kind, fact.object, day) if fact.object else None
