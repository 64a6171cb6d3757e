"""Everything dated that is on record of an institution or a program, in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import django_filters
from django import forms
from rest_framework import serializers

from institutions.models import Institution
from programs.models import Program
from sources.api.filters import DayFilter, SeveralFilter
from sources.api.references import reference_serializer
from sources.api.serializers import PartialDateText

from .. import timelines
from ..timelines import MOST_FLOWS, Moment, Of, TimelineChange, TimelineKind
from .about import AboutView
from .dated import DatedFactSerializer, day_of, eve_of, facts_shown
from .references import references
from .rules import PlaceSerializer
from .views import AnswerSerializer, ClocksFilter

TimelineFilter = type(
    "TimelineFilter",
    (ClocksFilter,),
    {
        "__doc__": "How a timeline is asked for.",
        "valid_on": None,  # It is of all days.
        "from": DayFilter(
            method="leave", takes_any=False, help_text="Only what stands at this day or later, by its first possible day."
        ),
        "to": DayFilter(
            method="leave", takes_any=False, help_text="Only what stands at this day or earlier, by its first possible day."
        ),
        "kind": django_filters.ChoiceFilter(
            method="leave", choices=TimelineKind.choices, help_text="What sort of thing happened."
        ),
        "kind__in": SeveralFilter(
            method="leave",
            each=forms.ChoiceField(choices=TimelineKind.choices),
            help_text="Several kinds, separated by commas.",
        ),
        "undated": django_filters.ChoiceFilter(
            method="leave",
            choices=[("true", "yes"), ("false", "no")],
            help_text="`true`: what is on record without any date, by kind, in place of what is dated.",
        ),
    },
)  # fmt: skip


class CountedFlowsSerializer(serializers.Serializer[Any]):
    """Flows of money of one year, counted: fiscal year, else that of their date."""

    number = serializers.IntegerField()
    given = serializers.IntegerField(help_text="How many of them it gave.")
    received = serializers.IntegerField(help_text="How many of them it received.")
    spent = serializers.IntegerField(help_text="How many of them were for the program.")
    flows = serializers.ListField(
        child=serializers.UUIDField(), help_text=f"`/funding-flows/{{id}}`; the first {MOST_FLOWS}."
    )
    citations = PlaceSerializer(many=True, help_text="Where these are stated.")


class MomentSerializer(serializers.Serializer[Any]):
    """What stands at one place of a timeline."""

    date = PartialDateText(
        allow_null=True,
        help_text="As known; what ended no longer holds on it. Null: it has none (`undated=true`).",
    )
    kind = serializers.ChoiceField(choices=TimelineKind.choices)
    change = serializers.ChoiceField(choices=TimelineChange.choices)
    fact = DatedFactSerializer(
        allow_null=True, help_text="The fact, or what took place; null: money, counted."
    )
    change_event = serializers.UUIDField(
        allow_null=True, help_text="Of an outcome, its event: `/change-events/{id}`; null: it is none."
    )
    counted = CountedFlowsSerializer(allow_null=True, help_text="Null: it is no money.")


class UndatedSerializer(serializers.Serializer[Any]):
    """How many facts or records of a kind have no date, and so no place in the timeline."""

    kind = serializers.ChoiceField(choices=TimelineKind.choices)
    facts = serializers.IntegerField()


class _TimelineSerializer(AnswerSerializer):
    undated = UndatedSerializer(
        many=True, help_text="What is on record without any date: listed with `undated=true`."
    )
    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = MomentSerializer(many=True, help_text="By the first possible day.")


class InstitutionTimelineSerializer(_TimelineSerializer):
    """Everything dated of an institution: one page."""

    institution = reference_serializer(Institution)()


class ProgramTimelineSerializer(_TimelineSerializer):
    """Everything dated of a program: one page."""

    program = reference_serializer(Program)()


class _Timeline(AboutView):
    filterset_class = TimelineFilter
    is_state = False
    paged = True
    default_size = 50
    of: ClassVar[Of]

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page of moments."""
        after, backwards = (self.cursor.value, self.cursor.backwards) if self.cursor else (None, False)
        since, until = self.days()
        found, without_date = timelines.timeline(
            self.of,
            self.thing,
            self.clocks,
            kinds=self.kinds(),
            since=since,
            until=until,
            undated=self.given.get("undated") == "true",
            after=after,
            backwards=backwards,
            limit=self.page_size() + 1,
        )
        page = self.page_of([(number, moment.place) for number, moment in enumerate(found)])
        return {
            str(self.model._meta.model_name): references(self.model, [self.thing], self.clocks)[self.thing],
            "undated": [{"kind": kind, "facts": without_date[kind]} for kind in sorted(without_date)],
            "next": page.next,
            "previous": page.previous,
            "results": self.shown([found[number] for number in page.ids]),
        }

    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """Return the first and the last day asked for. Refusals: `invalid_range`; `not_together` with `undated`."""
        since, until = self.given.get("from"), self.given.get("to")
        if self.given.get("undated") == "true" and (since or until):
            alone = serializers.ErrorDetail("What has no date is of no days.", code="not_together")
            raise serializers.ValidationError({"undated": [alone]})
        if since and until and since > until:
            after = serializers.ErrorDetail("It is after `to`.", code="invalid_range")
            raise serializers.ValidationError({"from": [after]})
        return since, until

    def kinds(self) -> Sequence[str]:
        """Return the kinds asked for; empty: all. Refusal: `invalid_choice` where the two parameters share none."""
        one, some = self.given.get("kind"), self.given.get("kind__in")
        if one and some and one not in some:
            none = serializers.ErrorDetail("It is none of `kind__in`.", code="invalid_choice")
            raise serializers.ValidationError({"kind": [none]})
        return [one] if one else list(some or ())

    def shown(self, moments: Sequence[Moment]) -> list[dict[str, Any]]:
        """Return the moments as they are shown. At most three queries."""
        told = timelines.told(moments, self.clocks)
        facts = [(moment, told[moment.kind, moment.id]) for moment in moments if moment.id is not None]
        days = [eve_of(m.date) if m.change == TimelineChange.ENDED else day_of(m.date) for m, _ in facts]
        documents = iter(
            facts_shown([(fact, day) for (_, fact), day in zip(facts, days, strict=True)], self.clocks)
        )
        shown = []
        for moment in moments:
            fact = told.get((moment.kind, moment.id)) if moment.id else None
            counted = moment.counted
            shown.append(
                {
                    "date": moment.date,
                    "kind": moment.kind.value,
                    "change": moment.change.value,
                    "fact": next(documents) if fact else None,
                    "change_event": getattr(fact, "change_event", None),
                    "counted": counted and {**counted._asdict(), "citations": counted.citations or []},
                }
            )
        return shown


class InstitutionTimeline(_Timeline):
    """Everything dated that is on record of an institution, in order, with the names as they were.

    A fact stands at the date on which it began and at that on which it ended; outcomes and events, guidelines and
    visits stand at theirs; flows of money are counted by year. Bodies have the name of that day; what ended
    that of the eve. A vague date stands before all days that it may mean. What has no date is counted in
    `undated`, and listed with `undated=true`.
    """

    summary = "Tell everything dated of an institution, in order"
    model = Institution
    of = Of.BODY
    answer_serializer = InstitutionTimelineSerializer


class ProgramTimeline(_Timeline):
    """Everything dated that is on record of a program, in order, with the names as they were.

    Its beginning and end, the roles in it, the priorities that it serves, guidelines for it and whether they were in
    force; flows of money are counted by year. Bodies have the name of that day; what ended that of the eve.
    What has no date is counted in `undated`, and listed with `undated=true`.
    """

    summary = "Tell everything dated of a program, in order"
    model = Program
    of = Of.PROGRAM
    answer_serializer = ProgramTimelineSerializer
