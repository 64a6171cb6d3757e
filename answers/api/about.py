"""Questions about one thing, at its address: `/people/{slug}/career`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import django_filters
from django import forms
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from sources.api.filters import DayFilter
from sources.api.references import reference_serializer
from sources.api.registry import AddressingView
from sources.api.serializers import PARTIAL_DATE
from sources.dates import PartialDate, parse
from sources.facts import Stance
from sources.models import Source

from ..spans import Span
from .views import AnswerView, ClocksFilter


class AboutView(AnswerView, AddressingView):
    """Base of a question about one thing. A subclass declares `model`, and answers about `thing`.

    As for the thing itself, an old slug leads on (308), what was retracted is gone (410), and what was not public
    by then or is not sure enough is outside the clocks (404).
    """

    thing: UUID
    """The id of the thing that the address names."""

    def get_queryset(self) -> Any:
        """Return all things of the kind."""
        return self.model._default_manager.all()

    @property
    def part(self) -> str:  # type: ignore[override]  # follows from the address
        """Return the last word of the address."""
        return self.question.rpartition("/")[2]

    def get(self, request: Request, **address: Any) -> Response:
        """Answer the question about the thing that the address names."""
        found = self.find(address["id"])
        if found is None:
            return self.elsewhere(address["id"])
        self.thing = found
        return super().get(request)


class _PartialDateField(forms.CharField):
    """A day, a month or a year."""

    schema = {"type": "string", "pattern": PARTIAL_DATE}

    def to_python(self, value: Any) -> PartialDate | None:
        """Return the date, or None if nothing was asked; refuse with invalid_date."""
        text = super().to_python(value)
        return parse(text) if text else None


class PartialDateFilter(django_filters.Filter):
    """A parameter that is a partial date."""

    field_class = _PartialDateField


class DuringFilter(ClocksFilter):
    """The clocks, and a span of days."""

    valid_on = DayFilter(
        method="leave",
        help_text="Only what holds, or may hold, on this day (`2024-06-01`, `today`). Default: `any`, all time.",
    )

    during = PartialDateFilter(
        method="leave",
        help_text="Only what holds, or may hold, on some day of this month or year (`2019-05`, `2019`, `2019-05-27`).",
    )


class DuringView(AboutView):
    """Base of a question about what holds on a day, or during a month or year; else of all time."""

    filterset_class = DuringFilter
    is_state = False

    def span(self) -> Span | None:
        """Return the days asked for; None for all. Refusal: exclusive."""
        day, during = self.clocks.valid_on, self.given.get("during")
        if day is not None and during is not None:
            both = serializers.ErrorDetail(
                "Ask for a day (`valid_on`) or for a month or year, not for both.", code="exclusive"
            )
            raise serializers.ValidationError({"during": [both]})
        if during is not None:
            return Span.of(during)
        return None if day is None else Span(day, day)


class StatedSerializer(serializers.Serializer[Any]):
    """A place that states a fact, or disputes it."""

    source = reference_serializer(Source)()  # type: ignore[assignment]  # a field of the shape, as clients know it
    locator = serializers.CharField(allow_blank=True, help_text="Page, article or passage.")
    stance = serializers.ChoiceField(choices=Stance.choices)
