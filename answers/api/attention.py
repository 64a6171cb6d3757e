"""The question where a person in office looked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

import django_filters
from rest_framework import serializers
from rest_framework.reverse import reverse

from institutions.models import Institution, Jurisdiction, Person, SiteKind, Tour
from programs.models import Concept, Indicator, Qualifier
from sources.api.decimals import DecimalText, shortest
from sources.api.filters import ReferenceField, SeveralFilter
from sources.api.references import reference_serializer
from sources.api.serializers import PartialDateText
from sources.dates import PartialDate
from sources.facts import Confidence
from sources.models import Nature
from sources.periods import Holds

from .. import attention
from ..attention import (
    MOST_COUNTS,
    MOST_VISITS,
    Asked,
    AttentionBy,
    Count,
    Incomplete,
    Measured,
    Trend,
)
from .about import PartialDateFilter, StatedSerializer
from .naming import NamedFilter, rows_named
from .references import references
from .views import AnswerSerializer, AnswerView, ClocksFilter

MOST_AGAINST = 5
"""With how many others a person is compared."""


class AttentionFilter(ClocksFilter):
    """Whose visits, told apart by what, against what."""

    valid_on = None  # type: ignore[assignment]  # `from` and `to` are the days asked for
    person = NamedFilter(method="leave", required=True, help_text="Slug or id of the person.")
    by = django_filters.ChoiceFilter(
        method="leave",
        required=True,
        choices=AttentionBy.choices,
        help_text="What visits are told apart by.",
    )
    locals()["from"] = PartialDateFilter(
        method="leave", help_text="First day, month or year (`2023`, `2023-10`). Default: without bound."
    )
    to = PartialDateFilter(
        method="leave", help_text="Last day, month or year, included. Default: without bound."
    )
    against = SeveralFilter(
        method="leave",
        each=ReferenceField(),
        help_text=f"Slugs or ids of others to compare with, separated by commas; at most {MOST_AGAINST}. Default, with `against_from` or `against_to`: the same person.",
    )
    against_from = PartialDateFilter(
        method="leave", help_text="First day, month or year of the span to compare with. Default: `from`."
    )
    against_to = PartialDateFilter(
        method="leave", help_text="Last day, month or year of the span to compare with. Default: `to`."
    )
    trend = django_filters.ChoiceFilter(
        method="leave", choices=Trend.choices, help_text="By what trends are told. Default: `year`."
    )


class VisitsInPeriodSerializer(serializers.Serializer[Any]):
    """Visits of a year or quarter."""

    period = serializers.CharField(allow_null=True, help_text="`2023` or `2023-Q4`; null: not known which.")
    visits = serializers.IntegerField(help_text="How many surely are of the span.")
    undetermined = serializers.IntegerField(help_text="How many may be; they count in no share.")
    share = DecimalText(
        max_digits=None,
        decimal_places=4,
        allow_null=True,
        help_text="Of the visits on record in that period; null where there are none.",
    )


class VisitsCountedSerializer(serializers.Serializer[Any]):
    """Visits of one of `measured` that have something in common."""

    visits = serializers.IntegerField(help_text="How many surely are of the span.")
    undetermined = serializers.IntegerField(help_text="How many may be; they count in no share.")
    share = DecimalText(
        max_digits=None,
        decimal_places=4,
        allow_null=True,
        help_text="Of the visits on record in the span, from 0 to 1; null where there are none.",
    )
    trend = VisitsInPeriodSerializer(many=True, help_text="Period by period, as far as there are any.")
    facts = serializers.ListField(child=serializers.UUIDField(), help_text="The visits: `/visits/{id}`.")


class VisitsTogetherSerializer(serializers.Serializer[Any]):
    """Something that visits have in common: a thing, a code or a quarter; null throughout: not on record."""

    id = serializers.UUIDField(allow_null=True, help_text="Id of the thing; null for codes and quarters.")
    slug = serializers.CharField(allow_null=True, help_text="Slug, code or quarter.")
    name = serializers.CharField(allow_null=True)


class AttentionGroupSerializer(serializers.Serializer[Any]):
    """What visits have in common, and how many there are of each of `measured`, in its order."""

    group = VisitsTogetherSerializer()
    counted = VisitsCountedSerializer(many=True)


class CompletenessSerializer(serializers.Serializer[Any]):
    """How much is on record, against what sources say that there was."""

    tours = serializers.IntegerField(help_text="Tours on record in the span.")
    visits = serializers.IntegerField(help_text="Visits on record in the span.")
    complete = serializers.ChoiceField(
        choices=Holds.choices, help_text="Whether that is all there was, by what sources count; see `counts`."
    )
    why = serializers.ChoiceField(
        choices=Incomplete.choices,
        allow_null=True,
        help_text="Why that is not known, or not so; null: it is.",
    )


class SourceCountSerializer(serializers.Serializer[Any]):
    """How many tours, visits or areas a source counts of a person, against what is on record: `/observations/{id}`."""

    id = serializers.UUIDField()
    key = serializers.CharField(allow_null=True)
    person = reference_serializer(Person)()
    indicator = reference_serializer(Indicator)()
    concept = serializers.ChoiceField(
        choices=Concept.choices, help_text="`tours`, `visits` or `areas_visited`."
    )
    value = serializers.IntegerField(help_text="How many the source counts.")
    qualifier = serializers.ChoiceField(choices=Qualifier.choices)
    period = PartialDateText(help_text="The period that it is of, or in which the months end.")
    months = serializers.IntegerField(
        allow_null=True, help_text="Of how many months that end on a day of the period; null: of the period."
    )
    first_day = serializers.DateField(help_text="The first day that it can be of.")
    last_day = serializers.DateField(help_text="The last day that it can be of.")
    least = serializers.IntegerField(
        help_text="How many of the same surely are on record, in the span of those it can be of that has least."
    )
    most = serializers.IntegerField(
        help_text="How many may be on record, in the span of those it can be of that has most."
    )
    on_record = serializers.ChoiceField(
        choices=Holds.choices, help_text="Whether all that it counts is on record."
    )
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    note = serializers.CharField(allow_blank=True)
    citations = StatedSerializer(many=True)


class MeasuredVisitsSerializer(serializers.Serializer[Any]):
    """Whose visits of which span are counted."""

    person = reference_serializer(Person)()
    first_day = serializers.DateField(allow_null=True, help_text="Null: without bound.")
    last_day = serializers.DateField(allow_null=True, help_text="Included; null: without bound.")
    visits = serializers.IntegerField(help_text="How many visits on record surely are of the span.")
    undetermined = serializers.IntegerField(help_text="How many may be; their dates are too vague to tell.")
    outside = serializers.IntegerField(
        help_text="How many are in no group: without a priority on record, or elsewhere than in zones."
    )
    periods = VisitsInPeriodSerializer(many=True, help_text="All visits, period by period.")
    completeness = CompletenessSerializer()
    visits_url = serializers.URLField(help_text="Address of all visits of the person.")


class VisitSeenSerializer(serializers.Serializer[Any]):
    """A visit of the person asked about: `/visits/{id}`."""

    id = serializers.UUIDField()
    key = serializers.CharField(allow_null=True)
    tour = reference_serializer(Tour)(allow_null=True)
    date_start = PartialDateText()
    date_end = PartialDateText(allow_null=True)
    jurisdiction = reference_serializer(Jurisdiction)()
    city = serializers.CharField(allow_blank=True)
    site = serializers.CharField()
    site_zh = serializers.CharField(allow_blank=True)
    site_kind = serializers.ChoiceField(choices=SiteKind.choices)
    institution = reference_serializer(Institution)(allow_null=True)
    topic = serializers.CharField(allow_blank=True)
    in_span = serializers.ChoiceField(choices=Holds.choices, help_text="`yes` or `undetermined`.")
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    citations = StatedSerializer(many=True)


class StatementAboutPersonSerializer(serializers.Serializer[Any]):
    """What a source states about one of the people, in words: `/statements/{id}`."""

    id = serializers.UUIDField()
    key = serializers.CharField(allow_null=True)
    person = reference_serializer(Person)()
    text = serializers.CharField()
    nature = serializers.ChoiceField(choices=Nature.choices)
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    note = serializers.CharField(allow_blank=True)
    citations = StatedSerializer(many=True)


class AttentionSerializer(AnswerSerializer):
    """Where a person in office looked."""

    by = serializers.ChoiceField(choices=AttentionBy.choices)
    measured = MeasuredVisitsSerializer(
        many=True, help_text="The person and span asked for, then what it is compared with."
    )
    groups = AttentionGroupSerializer(
        many=True,
        help_text="By quarter in order; else those of which the person asked about has most first.",
    )
    visits = VisitSeenSerializer(
        many=True, help_text=f"Visits of the person asked about, in order; at most {MOST_VISITS}."
    )
    counts = SourceCountSerializer(
        many=True,
        help_text=f"What sources count of the people, by period, against what is on record; at most {MOST_COUNTS}.",
    )
    statements = StatementAboutPersonSerializer(
        many=True, help_text="What sources state in words about the people; it is read as no number."
    )


class AttentionView(AnswerView):
    """Where a person in office looked: visits on record by area, sort of place, priority signalled, quarter or zone.

    Against others (`against`), another span (`against_from`, `against_to`), or others in another span. A visit
    counts if it surely has a day in the span; one of too vague a date is `undetermined` and in no share. **Shares
    are of the visits on record**, which are rarely all that there were; `completeness` says how many tours and
    visits that is, and whether it is all by what sources count (`counts`, of all days). A visit that signalled several priorities counts for each, so that shares may add up to more
    than one.
    """

    summary = "Count where a person looked"
    filterset_class = AttentionFilter
    answer_serializer = AttentionSerializer
    is_state = False

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the counts."""
        by = AttentionBy(self.given["by"])
        trend = Trend(self.given.get("trend") or Trend.YEAR)
        asked = self.sets()
        measured = attention.attention(asked, by, trend, self.clocks)
        tours = attention.tours(asked, self.clocks)
        counts = attention.counts([each.person for each in asked], self.clocks)
        people = references(Person, {each.person for each in asked}, self.clocks)
        return {
            "by": by.value,
            "measured": [
                self.described(each, people[each.asked.person], number, counts)
                for each, number in zip(measured, tours, strict=True)
            ],
            "groups": self.groups(by, measured),
            "visits": attention.visits(asked[0], self.clocks),
            "counts": [{**count, "on_record": attention.on_record(count).value} for count in counts],
            "statements": attention.statements([each.person for each in asked], self.clocks),
        }

    def sets(self) -> list[Asked]:
        """Return whose visits of which spans are asked for. Refusals: does_not_exist, too_many_values, empty_period."""
        names: list[str] = self.given.get("against") or []
        if len(names) > MOST_AGAINST:
            self.refuse("against", f"At most {MOST_AGAINST} others.", "too_many_values")
        found = rows_named(Person, {"person": [self.given["person"]], "against": names}, self.clocks)
        span = self.days("from", "to")
        other = self.days("against_from", "against_to")
        if not names and (other[0] or other[1]):
            names = [self.given["person"]]
        against = (other[0] or span[0], other[1] or span[1])
        if None not in against and against[0] > against[1]:  # type: ignore[operator]  # neither is None
            self.refuse("against_to", "The span ends before it begins.", "empty_period")
        return [
            Asked(found[self.given["person"]], *span),
            *(Asked(found[name], *against) for name in names),
        ]

    def days(self, first: str, last: str) -> tuple[dt.date | None, dt.date | None]:
        """Return the days from the parameter `first` to the parameter `last`. Refusal: empty_period."""
        begins: PartialDate | None = self.given.get(first)
        ends: PartialDate | None = self.given.get(last)
        if begins and ends and ends.last < begins.first:
            self.refuse(last, "The span ends before it begins.", "empty_period")
        return begins.first if begins else None, ends.last if ends else None

    def refuse(self, parameter: str, message: str, code: str) -> None:
        """Refuse a parameter."""
        raise serializers.ValidationError({parameter: [serializers.ErrorDetail(message, code=code)]})

    def described(
        self, measured: Measured, person: Mapping[str, Any], tours: int, counts: Sequence[Mapping[str, Any]]
    ) -> dict[str, Any]:
        """Return what `MeasuredVisitsSerializer` describes."""
        asked = {"person": person["slug"], "known_at": self.clocks.moment.written}
        asked |= {
            name: str(value)
            for name, value in (
                ("published_by", self.clocks.published_by),
                ("min_confidence", self.clocks.min_confidence),
            )
            if value
        }
        complete, why = attention.complete(measured.asked, counts)
        return {
            "person": person,
            "first_day": measured.asked.first,
            "last_day": measured.asked.last,
            "visits": measured.all.visits,
            "undetermined": measured.all.undetermined,
            "outside": measured.outside.visits,
            "periods": over_time(measured.periods, {None: measured.all}, same_whole=True),
            "completeness": {
                "tours": tours,
                "visits": measured.all.visits,
                "complete": complete.value,
                "why": why and why.value,
            },
            "visits_url": f"{reverse('visits-list', request=self.request)}?{urlencode(sorted(asked.items()))}",
        }

    def groups(self, by: AttentionBy, measured: Sequence[Measured]) -> list[dict[str, Any]]:
        """Return what `AttentionGroupSerializer` describes, in order."""
        keys = {key for each in measured for key in each.groups}
        model = attention.things_of(by)
        things = references(model, {UUID(key) for key in keys if key}, self.clocks) if model else {}
        named: dict[str | None, dict[str, Any]] = {
            key: things[UUID(key)]
            if model
            else {"id": None, "slug": key, "name": attention.label_of(by, key)}
            for key in keys
            if key
        }
        named[None] = {"id": None, "slug": None, "name": None}

        def place(key: str | None) -> tuple[Any, ...]:
            own = measured[0].groups.get(key, Count())
            first = 0 if by == AttentionBy.QUARTER else -own.visits
            return (key is None, first, named[key]["slug"] or "")

        return [
            {"group": named[key], "counted": [counted(each, key) for each in measured]}
            for key in sorted(keys, key=place)
        ]


def written(share: Decimal | None) -> str | None:
    """Return a share as it is shown."""
    return None if share is None else shortest(share)


def counted(measured: Measured, key: str | None) -> dict[str, Any]:
    """Return what `VisitsCountedSerializer` describes."""
    count = measured.groups.get(key, Count())
    return {
        "visits": count.visits,
        "undetermined": count.undetermined,
        "share": written(count.share(measured.all)),
        "trend": over_time(measured.trends.get(key, {}), measured.periods),
        "facts": sorted(count.ids),
    }


def over_time(
    counts: Mapping[str | None, Count], wholes: Mapping[str | None, Count], *, same_whole: bool = False
) -> list[dict[str, Any]]:
    """Return what `VisitsInPeriodSerializer` describes, in order; shares are of the period, or all of one whole."""
    return [
        {
            "period": period,
            "visits": counts[period].visits,
            "undetermined": counts[period].undetermined,
            "share": written(counts[period].share(wholes.get(None if same_whole else period))),
        }
        for period in sorted(counts, key=lambda period: (period is None, period or ""))
    ]
