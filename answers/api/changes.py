"""What came of a change event, and from whom an institution descends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models
from rest_framework import serializers

from institutions.models import ChangeEvent, Function, Institution, Outcome, OutcomeType
from sources.api.references import reference_serializer
from sources.api.serializers import PartialDateText

from .. import lineage, outcomes
from ..dated_facts import FactKind, facts_by_key
from ..lineage import LineageBasis, Step
from ..outcomes import Boundary, EffectState
from .about import AboutView
from .dated import DatedFactSerializer, day_of, eve_of, facts_shown, outcome_reference
from .references import NamedThingSerializer, Wanted, named_on
from .rules import PlaceSerializer, place
from .views import AnswerSerializer, ClocksFilter


class OutcomeState(models.TextChoices):
    """Whether what an outcome should have done is on record: the poorest state of its effects."""

    RECORDED = EffectState.RECORDED.value, "all of it is"
    OTHER_DATE = EffectState.OTHER_DATE.value, "some of it on another date"
    UNDATED = EffectState.UNDATED.value, "some of it without a date"
    NOT_RECORDED = EffectState.NOT_RECORDED.value, "some of it is not"
    NONE_EXPECTED = "none_expected", "it leaves nothing to record"


class OfEventFilter(ClocksFilter):
    """The clocks of a question about an event, which has dates of its own."""

    valid_on = None  # type: ignore[assignment]  # declared filters leave the class


class EffectSerializer(serializers.Serializer[Any]):
    """What an outcome should have begun or ended, and whether that is on record."""

    boundary = serializers.ChoiceField(choices=Boundary.choices)
    kind = serializers.ChoiceField(choices=FactKind.choices)
    state = serializers.ChoiceField(choices=EffectState.choices)
    facts = DatedFactSerializer(
        many=True, help_text="The facts that show it; of `other_date`, those of that date."
    )


class OutcomeEffectsSerializer(serializers.Serializer[Any]):
    """An outcome, and what came of it."""

    outcome = reference_serializer(Outcome)()
    type = serializers.ChoiceField(choices=OutcomeType.choices)
    date = PartialDateText(
        allow_null=True,
        help_text="When it takes effect: its own date, else the event's; null: not established.",
    )
    institution = NamedThingSerializer(help_text="Whom it befalls.")
    resulting_institution = NamedThingSerializer(allow_null=True)
    from_institution = NamedThingSerializer(allow_null=True)
    to_institution = NamedThingSerializer(allow_null=True)
    function = reference_serializer(Function)(allow_null=True)
    citation = PlaceSerializer()
    state = serializers.ChoiceField(
        choices=OutcomeState.choices,
        help_text="The poorest of its effects; `none_expected`: its type has none.",
    )
    effects = EffectSerializer(many=True)


class OtherEffectSerializer(serializers.Serializer[Any]):
    """A fact that began or ended on a date of the event, for one of its bodies, and that no outcome explains."""

    boundary = serializers.ChoiceField(choices=Boundary.choices)
    fact = DatedFactSerializer()


class EffectsSerializer(AnswerSerializer):
    """The outcomes of a change event against what is on record, both ways."""

    change_event = reference_serializer(ChangeEvent)()
    citation = PlaceSerializer()
    outcomes = OutcomeEffectsSerializer(many=True, help_text="By key.")
    without_outcome = OtherEffectSerializer(
        many=True,
        help_text="What else began or ended for the same bodies on its dates, by date: one page.",
    )
    all_without_outcome = serializers.IntegerField(help_text="How many there are, on all pages.")
    next = serializers.URLField(allow_null=True, help_text="Address of the next page of `without_outcome`.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")


class EventEffects(AboutView):
    """The outcomes of a change event against what is on record, both ways.

    Of each outcome: what it should have begun and ended, by its type, and whether a fact shows it: `recorded`; on
    another date (`other_date`); without that date (`undated`); or `not_recorded`. An outcome names bodies and functions, no
    fact, so the facts are found by kind, bodies and date. `without_outcome` is the other way round: what
    began or ended for the same bodies on a date of the event and is the effect of no outcome of it; these come in
    pages, the outcomes stand on each. Dates that are known to the month or year agree with any day in it.
    """

    summary = "Compare the outcomes of a change event with what is on record"
    model = ChangeEvent
    filterset_class = OfEventFilter
    answer_serializer = EffectsSerializer
    is_state = False
    paged = True
    default_size = 50

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the outcomes and their effects."""
        after, backwards = (self.cursor.value, self.cursor.backwards) if self.cursor else (None, False)
        found = outcomes.effects(self.thing, self.clocks, after, backwards, self.page_size() + 1)
        page = self.page_of([(number, other.place) for number, other in enumerate(found.others)])
        others = [found.others[number] for number in page.ids]
        rows = outcomes.outcomes_of(self.heard(Outcome.objects.filter(change_event=self.thing)))
        event = ChangeEvent.objects.select_related("citation__source").get(pk=self.thing)
        keys = {
            (str(e.kind), fact) for effects in found.of_outcomes.values() for e in effects for fact in e.facts
        }
        facts = facts_by_key(keys | {other.key for other in others}, self.clocks)
        shown = [
            (facts[str(effect.kind), fact], effect.boundary)
            for row in rows
            for effect in found.of_outcomes.get(row.pk, ())
            for fact in effect.facts
        ] + [(facts[other.key], other.boundary) for other in others]
        documents = iter(facts_shown([(fact, _day(fact, boundary)) for fact, boundary in shown], self.clocks))
        bodies = self.bodies(rows)
        described = []
        for row in rows:
            effects = [
                {
                    "boundary": effect.boundary.value,
                    "kind": effect.kind.value,
                    "state": effect.state.value,
                    "facts": [next(documents) for _ in effect.facts],
                }
                for effect in found.of_outcomes.get(row.pk, ())
            ]
            described.append(self.described(row, effects, bodies))
        return {
            "change_event": {"id": event.pk, "slug": event.slug, "name": event.name},
            "citation": place(event.citation),
            "outcomes": described,
            "without_outcome": [
                {"boundary": other.boundary.value, "fact": next(documents)} for other in others
            ],
            "all_without_outcome": found.number,
            "next": page.next,
            "previous": page.previous,
        }

    def bodies(self, rows: Sequence[Outcome]) -> Any:
        """Return the names of the bodies that outcomes name, on the day before they take effect. One query."""
        wanted = {each for row in rows for name in PARTIES if (each := _body(row, name))}
        return named_on(wanted, self.clocks)

    def described(self, row: Outcome, effects: list[dict[str, Any]], bodies: Any) -> dict[str, Any]:
        """Return what `OutcomeEffectsSerializer` describes."""
        order = EffectState.values
        worst = max((effect["state"] for effect in effects), key=order.index, default=_without(row))
        function = row.function
        return {
            "outcome": outcome_reference(row),
            "type": row.type,
            "date": _date(row),
            **{name: bodies.get(_body(row, name)) for name in PARTIES},
            "function": function and {"id": function.pk, "slug": function.slug, "name": function.name},
            "citation": place(row.citation),
            "state": worst,
            "effects": effects,
        }


PARTIES = ("institution", "resulting_institution", "from_institution", "to_institution")


def _date(row: Outcome) -> str | None:
    event = row.change_event
    date: str | None = row.date_effective or event.date_effective or event.date_adopted
    return date


def _body(row: Outcome, name: str) -> Wanted | None:
    """Return the body that an outcome names: what comes of it by its name of that day, all others by that of the eve."""
    body = getattr(row, f"{name}_id")
    new = name == "resulting_institution" or (name == "institution" and row.type == OutcomeType.CREATE)
    return ("institution", body, day_of(_date(row)) if new else eve_of(_date(row))) if body else None


def _without(row: Outcome) -> str:
    """Return the state of an outcome of which nothing can be told: it keeps a body, or does not say what it does."""
    return (OutcomeState.NONE_EXPECTED if row.type == OutcomeType.RETAIN else OutcomeState.NOT_RECORDED).value


def _day(fact: Any, boundary: Boundary) -> dt.date | None:
    return day_of(fact.valid_from) if boundary == Boundary.BEGAN else eve_of(fact.valid_until)


# Lineage


class SuccessionSerializer(serializers.Serializer[Any]):
    """That one institution went into another, by the names that each had then, and what says so."""

    distance = serializers.IntegerField(
        help_text="How many steps from the institution asked for: 1 is the next."
    )
    predecessor = NamedThingSerializer()
    successor = NamedThingSerializer()
    basis = serializers.ChoiceField(choices=LineageBasis.choices)
    fact = serializers.UUIDField(
        help_text="The outcome, `/outcomes/{id}`, or the relation, `/relations/{id}`."
    )
    type = serializers.CharField(help_text="`merge`, `split` or `rename`; `succeeds` of a relation.")
    date = PartialDateText(allow_null=True, help_text="When, as known; null: not established.")
    change_event = serializers.SlugField(allow_null=True, help_text="Slug of the event; null: of a relation.")
    citation = PlaceSerializer()


class LineageSerializer(AnswerSerializer):
    """From whom an institution descends, and what came of it."""

    institution = reference_serializer(Institution)()
    predecessors = SuccessionSerializer(many=True, help_text="The nearest first.")
    successors = SuccessionSerializer(many=True, help_text="The nearest first.")


class Lineage(AboutView):
    """From whom an institution descends, and what came of it, over any number of steps.

    What merges, splits or is renamed by the outcome of a change event goes into what results. Where no outcome
    says so of two bodies, a cited relation `succeeds` stands for it, and `basis` says which of the two it is.
    """

    summary = "Follow predecessors and successors of an institution"
    model = Institution
    filterset_class = OfEventFilter
    answer_serializer = LineageSerializer
    is_state = False

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the steps in both directions."""
        before, after = lineage.lineage(self.thing, self.clocks)
        itself: Wanted = ("institution", self.thing, None)
        wanted = {each for step in (*before, *after) for each in _ends(step)} | {itself}
        events = {step.change_event for step in (*before, *after) if step.change_event}
        names = named_on(wanted | {("change_event", event, None) for event in events}, self.clocks)
        return {
            "institution": {name: names[itself][name] for name in ("id", "slug", "name")},
            "predecessors": [self.shown(step, names) for step in before],
            "successors": [self.shown(step, names) for step in after],
        }

    def shown(self, step: Step, names: Any) -> dict[str, Any]:
        """Return what `SuccessionSerializer` describes."""
        predecessor, successor = _ends(step)
        return {
            "distance": step.distance,
            "predecessor": names[predecessor],
            "successor": names[successor],
            "basis": step.basis.value,
            "fact": step.fact,
            "type": step.type,
            "date": step.date,
            "change_event": names["change_event", step.change_event, None]["slug"]
            if step.change_event
            else None,
            "citation": step.citation,
        }


def _ends(step: Step) -> tuple[Wanted, Wanted]:
    return (
        ("institution", step.predecessor, eve_of(step.date)),
        ("institution", step.successor, day_of(step.date)),
    )
