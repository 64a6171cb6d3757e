"""The question how much is the centre's."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

import django_filters
from rest_framework import serializers

from institutions.models import Institution, InstitutionKind, Jurisdiction, Relation
from programs.models import (
    PROMISES,
    Consultation,
    FundingFlow,
    Indicator,
    Observation,
    Program,
    ProgramRole,
    Qualifier,
)
from sources.api.decimals import DecimalText, shortest
from sources.api.references import reference_serializer
from sources.api.serializers import CitationField
from sources.models import Source
from sources.periods import Holds

from .. import centralization
from ..centralization import Accountability, AgreedShare, Appropriation, PromisedShare
from ..delivery import Figure, Ratio
from .naming import NamedFilter, row_named
from .references import references
from .views import AnswerSerializer, AnswerView, ClocksFilter

MOST_NAMED = 10
"""How many rows a basis or a gap names; how many there are, it says."""


class CentralizationFilter(ClocksFilter):
    """Which years, and which commission."""

    valid_on = None  # type: ignore[assignment]  # the years are the days asked for
    year__gte = django_filters.NumberFilter(
        method="leave", min_value=1, max_value=9998, decimal_places=0, help_text="That year or later."
    )
    year__lte = django_filters.NumberFilter(
        method="leave", min_value=1, max_value=9998, decimal_places=0, help_text="That year or earlier."
    )
    commission = NamedFilter(
        method="leave",
        help_text="Slug or id of the commission under which bodies are counted; default: every central commission.",
    )


class ShareSerializer(serializers.Serializer[Any]):
    """A share, from 0 to 1."""

    value = DecimalText(max_digits=None, decimal_places=4, help_text="To four places.")
    qualifier = serializers.ChoiceField(choices=Qualifier.choices)


def amount(help_text: str) -> DecimalText:
    """Return the field of an amount that may not be on record."""
    return DecimalText(max_digits=None, decimal_places=6, allow_null=True, help_text=help_text)


class ObservedSerializer(serializers.Serializer[Any]):
    """A figure of a statistic that an answer rests on."""

    observation = reference_serializer(Observation)()
    value = DecimalText(max_digits=None, decimal_places=6)
    qualifier = serializers.ChoiceField(choices=Qualifier.choices)
    citation = CitationField(help_text="Where it is stated.")


class AppropriationShareSerializer(serializers.Serializer[Any]):
    """The central share of fiscal appropriation for science and technology, by one series."""

    indicator = reference_serializer(Indicator)()
    jurisdiction = reference_serializer(Jurisdiction)(allow_null=True)
    unit = serializers.CharField(help_text="Unit of the values.")
    central = ObservedSerializer(allow_null=True, help_text="Null: not on record.")
    whole = ObservedSerializer(allow_null=True, help_text="Null: not on record.")
    share = ShareSerializer(allow_null=True, help_text="Null where one of them is not on record.")
    gaps = serializers.ListField(
        child=serializers.CharField(), help_text="What is not on record: `central`, `whole`."
    )


class CommissionShareSerializer(serializers.Serializer[Any]):
    """The programs for which a commission, or a body directly under it, is accountable."""

    commission = reference_serializer(Institution)()
    exists = serializers.ChoiceField(
        choices=Holds.choices, help_text="Whether it exists that day; only one that is asked for may not."
    )
    programs = serializers.IntegerField()
    share = ShareSerializer(
        allow_null=True,
        help_text="Of the programs whose accountable body is known; null where none is, or it does not exist.",
    )


class NamedProgramsSerializer(serializers.Serializer[Any]):
    """Programs that a share leaves out."""

    number = serializers.IntegerField(help_text="How many.")
    programs = reference_serializer(Program)(many=True, help_text=f"The first {MOST_NAMED}.")


class AccountabilitySerializer(serializers.Serializer[Any]):
    """Who is accountable for the programs that exist on the last day of the year."""

    programs = serializers.IntegerField(help_text="How many exist.")
    central = serializers.IntegerField(help_text="For how many a central body is accountable.")
    other = serializers.IntegerField(help_text="For how many only others are.")
    share = ShareSerializer(
        allow_null=True, help_text="`central / (central + other)`; null where none is known."
    )
    under_commissions = CommissionShareSerializer(many=True)
    unknown = NamedProgramsSerializer(
        help_text="Nobody on record as accountable that day, or not of which area."
    )
    undetermined = NamedProgramsSerializer(
        help_text="It is not established whether they exist that day; they count nowhere."
    )
    roles = serializers.IntegerField(help_text="How many roles it rests on.")
    roles_url = serializers.URLField(help_text="Address of the roles, with their citations.")


class AgreedShareSerializer(serializers.Serializer[Any]):
    """The central share of what consultations of the year agreed, in one currency."""

    currency = serializers.CharField(
        max_length=3, allow_null=True, help_text="Null: of those that name no amount."
    )
    central = amount("What the centre is to put in, of what can be compared.")
    whole = amount("What all sides are to put in.")
    share = ShareSerializer(allow_null=True)
    compared = reference_serializer(Consultation)(
        many=True, help_text=f"Those with both amounts; the first {MOST_NAMED}."
    )
    incomplete = reference_serializer(Consultation)(
        many=True, help_text=f"Those with some amount; the first {MOST_NAMED}."
    )
    silent = reference_serializer(Consultation)(
        many=True, help_text=f"Those without any; the first {MOST_NAMED}."
    )
    sources = reference_serializer(Source)(
        many=True, help_text=f"What the comparison rests on; the first {MOST_NAMED}."
    )


class PromisedShareSerializer(serializers.Serializer[Any]):
    """The central share of commitments and pledges for joint actions in the fiscal year, in one currency."""

    currency = serializers.CharField(max_length=3)
    central = amount("By the centre; null: none on record, which is not zero.")
    known = amount("By all whose level of government is on record.")
    unknown = amount("By those of whom it is not, which no share counts.")
    share = ShareSerializer(allow_null=True)
    flows_url = serializers.URLField(help_text="Address of the flows, with their citations.")


class CentralYearSerializer(serializers.Serializer[Any]):
    """How much is the centre's in one year."""

    year = serializers.IntegerField()
    appropriation = AppropriationShareSerializer(many=True, help_text="Empty: no figure on record.")
    accountability = AccountabilitySerializer()
    agreed = AgreedShareSerializer(many=True, help_text="Empty: no consultation of that year on record.")
    promised = PromisedShareSerializer(many=True, help_text="Empty: nothing on record.")


class CentralizationSerializer(AnswerSerializer):
    """How much of the money and of the programs is the centre's, by year."""

    years = CentralYearSerializer(many=True)


class Centralization(AnswerView):
    """How much of the money and of the programs is the centre's, by year.

    Three measures. `appropriation`: the central part of fiscal appropriation for science and technology, from
    statistics. `accountability`: for how many of the programs that exist on the last day of the year a central
    body is accountable, or a commission and the bodies directly under it. `agreed` and `promised`: the central
    part of what consultations of the year agreed, and of commitments and pledges for joint actions; both
    may tell of the same money, so they stand apart. A body is central if its area is a country. Every share
    says what it rests on; what is not on record counts in none, and is named as a gap. Years are those of
    which money is on record, unless years are asked for.
    """

    summary = "Measure how much is the centre's"
    filterset_class = CentralizationFilter
    answer_serializer = CentralizationSerializer
    is_state = False

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return all years."""
        appropriated = centralization.appropriations(self.one_each(Observation))
        agreements = centralization.agreements(
            self.heard(Consultation.objects.select_related("citation").order_by("slug"))
        )
        flows = self.accounts(FundingFlow.objects.all(), FundingFlow.objects.all())
        promised = centralization.promised(flows)
        years = self.years({*appropriated, *agreements, *promised})
        accountability = self.accountability(years)
        self.names = self.named(years, appropriated, accountability, agreements)
        return {
            "years": [
                {
                    "year": year,
                    "appropriation": [self.appropriation_shown(each) for each in appropriated.get(year, [])],
                    "accountability": self.accountability_shown(year, accountability[year]),
                    "agreed": [
                        self.agreed_shown(currency, each)
                        for currency, each in agreements.get(year, {}).items()
                    ],
                    "promised": [
                        self.promised_shown(year, currency, each)
                        for currency, each in promised.get(year, {}).items()
                    ],
                }
                for year in years
            ]
        }

    def one_each(self, model: Any) -> Any:
        """Return the best account of each claim, by the clocks."""
        return self.heard(model.objects.all()).one_per_claim(among=self.heard(model.objects.all()))

    def years(self, recorded: Collection[int]) -> list[int]:
        """Return the years asked for: those of which money is on record, within the bounds; all between two bounds.

        Refusal: invalid_range.
        """
        first, last = self.given.get("year__gte"), self.given.get("year__lte")
        if first is not None and last is not None and first > last:
            after = serializers.ErrorDetail("It is after `year__lte`.", code="invalid_range")
            raise serializers.ValidationError({"year__gte": [after]})
        if first is not None and last is not None and last - first < MOST_YEARS:
            return list(range(int(first), int(last) + 1))
        within = (
            year for year in recorded if (first is None or year >= first) and (last is None or year <= last)
        )
        return sorted(within)

    def commissions(self) -> list[Institution]:
        """Return the commission that is asked for, or every central one; by slug. Refusal: does_not_exist."""
        bodies = Institution.objects.select_related("citation__source").order_by("slug")
        asked = row_named(Institution, "commission", self.given, self.clocks)
        if asked is not None:
            return list(bodies.filter(pk=asked))
        return list(self.heard(bodies.filter(kind=InstitutionKind.CENTRAL_COMMISSION)))

    def accountability(self, years: Sequence[int]) -> dict[int, Accountability]:
        """Return who is accountable in each year. Four queries."""
        commissions = self.commissions()
        programs = self.heard(Program.objects.select_related("citation__source").order_by("slug"))
        relations = self.one_each(Relation).under(commissions).select_related("citation__source")
        return centralization.accountability(
            years,
            list(programs),
            centralization.accountable(self.one_each(ProgramRole)),
            list(relations),
            commissions,
            self.clocks.moment.clock.date(),
        )

    def named(
        self,
        years: Sequence[int],
        appropriated: Mapping[int, Sequence[Appropriation]],
        accountability: Mapping[int, Accountability],
        agreements: Mapping[int, Mapping[str, AgreedShare]],
    ) -> dict[Any, dict[str, Any]]:
        """Return the references to all that the answer names."""
        series = [each for year in years for each in appropriated.get(year, ())]
        observed = [row for each in series for row in (each.central, each.whole) if row is not None]
        held = [each for year in years for each in agreements.get(year, {}).values()]
        listed = {
            row
            for each in held
            for rows in (each.compared, each.incomplete, each.silent)
            for row in rows[:MOST_NAMED]
        }
        gaps = [
            program
            for each in accountability.values()
            for programs in (each.unknown, each.undetermined)
            for program in programs[:MOST_NAMED]
        ]
        sources = {row.citation.source_id for row in observed} | {row.citation.source_id for row in listed}
        wanted: list[tuple[Any, set[UUID]]] = [
            (Indicator, {each.indicator for each in series}),
            (Jurisdiction, {each.jurisdiction for each in series if each.jurisdiction}),
            (Observation, {row.pk for row in observed}),
            (Source, sources),
            (Consultation, {row.pk for row in listed}),
            (Program, set(gaps)),
            (Institution, {body for each in accountability.values() for body in each.under}),
        ]
        names: dict[Any, dict[str, Any]] = {}
        for model, keys in wanted:
            names |= references(model, keys, self.clocks)
        return names

    def observed(self, row: Any) -> dict[str, Any] | None:
        """Return a figure as it is shown."""
        if row is None:
            return None
        return {
            "observation": self.names[row.pk],
            "value": shortest(row.value),
            "qualifier": row.qualifier,
            "citation": {
                "source": self.names[row.citation.source_id],
                "locator": row.citation.locator,
            },
        }

    def appropriation_shown(self, each: Appropriation) -> dict[str, Any]:
        """Return a share of fiscal appropriation as it is shown."""
        parts = {"central": each.central, "whole": each.whole}
        return {
            "indicator": self.names[each.indicator],
            "jurisdiction": self.names.get(each.jurisdiction),
            "unit": next(row.indicator.unit for row in parts.values() if row is not None),
            **{name: self.observed(row) for name, row in parts.items()},
            "share": share(each.share),
            "gaps": [name for name, row in parts.items() if row is None],
        }

    def accountability_shown(self, year: int, each: Accountability) -> dict[str, Any]:
        """Return who is accountable as it is shown."""
        return {
            "programs": each.programs,
            "central": len(each.central),
            "other": len(each.other),
            "share": share(each.share(len(each.central))),
            "under_commissions": [
                {
                    "commission": self.names[commission],
                    "exists": each.there[commission].value,
                    "programs": len(programs),
                    "share": None if each.there[commission] == Holds.NO else share(each.share(len(programs))),
                }
                for commission, programs in each.under.items()
                if each.there[commission] != Holds.NO or "commission" in self.given
            ],
            "unknown": self.programs(each.unknown),
            "undetermined": self.programs(each.undetermined),
            "roles": len(each.roles),
            "roles_url": self.list_url(
                "program-roles",
                {"role": "accountable", "valid_on": centralization.last_day(year).isoformat()},
            ),
        }

    def programs(self, programs: Sequence[UUID]) -> dict[str, Any]:
        """Return programs as they are named."""
        return {"number": len(programs), "programs": [self.names[each] for each in programs[:MOST_NAMED]]}

    def agreed_shown(self, currency: str, each: AgreedShare) -> dict[str, Any]:
        """Return what was agreed as it is shown."""
        sources = sorted({row.citation.source_id for row in each.compared[:MOST_NAMED]})
        return {
            "currency": currency or None,
            "central": figure(each.central),
            "whole": figure(each.whole),
            "share": share(each.share),
            **{
                name: [self.names[row.pk] for row in rows[:MOST_NAMED]]
                for name, rows in (
                    ("compared", each.compared),
                    ("incomplete", each.incomplete),
                    ("silent", each.silent),
                )
            },
            "sources": [self.names[source] for source in sources],
        }

    def promised_shown(self, year: int, currency: str, each: PromisedShare) -> dict[str, Any]:
        """Return what was promised as it is shown."""
        return {
            "currency": currency,
            "central": figure(each.central),
            "known": figure(each.known),
            "unknown": figure(each.unknown),
            "share": share(each.share),
            "flows_url": self.list_url(
                "funding-flows",
                {
                    "counted_in": f"{year:04}",
                    "currency": currency,
                    "type__in": ",".join(PROMISES),
                    "of_joint_action": "true",
                },
            ),
        }


MOST_YEARS = 200
"""How many years two bounds name one by one."""


def share(found: Ratio | None) -> dict[str, Any] | None:
    """Return a share as it is shown."""
    return None if found is None else {"value": shortest(found.value), "qualifier": found.qualifier.value}


def figure(found: Figure | None) -> str | None:
    """Return an amount as it is shown."""
    return None if found is None else shortest(found.amount)
