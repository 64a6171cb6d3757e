"""The question what flows of money come to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from rest_framework import serializers

from institutions.models import Jurisdiction
from programs.api.filters import FundingFlowFilter
from programs.api.flow_groups import FlowGap, named_programs, rolled_up, single_priorities
from programs.models import (
    OUTSIDE_SUMS,
    FlowType,
    FundingFlow,
    Priority,
    Program,
    ProgramKind,
    ProviderLevel,
    Qualifier,
)
from sources.api.decimals import DecimalText, shortest
from sources.api.filters import DayFilter, SeveralFilter
from sources.api.references import reference_serializer

from ..citing import Rests
from ..funding import (
    MOST_GROUPINGS,
    ROLLED_UP,
    Grouping,
    Place,
    Reach,
    Sum,
    kept_sums,
    rests_on,
    sums,
)
from .references import PartySerializer, parties, references
from .views import CLOCKS, AnswerSerializer, AnswerView

PAGING = frozenset({"cursor", "page_size"})
"""Parameters of a page, which do not change what is summed."""

IN_SUMS = [code for code in FlowType.values if code not in OUTSIDE_SUMS]


class GroupBy(SeveralFilter):
    """The parameter `group_by`: at most three, each once."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(each=forms.ChoiceField(choices=Grouping.choices), method="leave", **kwargs)

    @property
    def field(self) -> Any:
        """Return the form field, which counts what it is given."""
        field = super().field
        field.validators = [_few_groupings]
        return field


def _few_groupings(given: Sequence[str] | None) -> None:
    if len(given or ()) > MOST_GROUPINGS:
        raise ValidationError(f"At most {MOST_GROUPINGS} of them.", code="too_many_values")
    if len({*(given or ())}) < len(given or ()):
        raise ValidationError("Name each once.", code="repeated_value")


class FundingSummaryFilter(FundingFlowFilter):
    """How sums of flows are asked for: what the list of flows takes, and what to group by."""

    valid_on = DayFilter(
        method="leave",
        help_text="Only flows of this day (`2024-06-01`, `today`), as far as their dates can mean it. Default: `any`.",
    )
    id__in = None  # type: ignore[assignment]  # declared filters leave the class
    standing = None  # type: ignore[assignment]  # declared filters leave the class
    claim_key = None  # type: ignore[assignment]  # declared filters leave the class
    key = None  # type: ignore[assignment]  # declared filters leave the class
    group_by = GroupBy(
        help_text="What to tell apart, at most three, separated by commas; without it: one sum for each currency."
    )


class FundingGroupSerializer(serializers.Serializer[Any]):
    """What the flows of a sum have in common: what was asked for by `group_by`, and nothing else. Null: not known."""

    fiscal_year = serializers.IntegerField(
        required=False, allow_null=True, help_text="The fiscal year, or the first of several."
    )
    fiscal_year_end = serializers.IntegerField(
        required=False,
        allow_null=True,
        help_text="The last fiscal year, where the figures are of several together; they are not split.",
    )
    provider_level = serializers.ChoiceField(choices=ProviderLevel.choices, required=False, allow_null=True)
    provider = PartySerializer(required=False, allow_null=True)
    receiver = PartySerializer(required=False, allow_null=True)
    program = reference_serializer(Program)(required=False, allow_null=True)
    program_kind = serializers.ChoiceField(choices=ProgramKind.choices, required=False, allow_null=True)
    jurisdiction = reference_serializer(Jurisdiction)(required=False, allow_null=True)
    priority = reference_serializer(Priority)(required=False, allow_null=True)
    type = serializers.ChoiceField(choices=FlowType.choices, required=False)


class FundingSumSerializer(serializers.Serializer[Any]):
    """What some flows come to in one currency."""

    group = FundingGroupSerializer()
    currency = serializers.CharField(max_length=3, help_text="ISO 4217 code; currencies are never added.")
    amount = DecimalText(max_digits=None, decimal_places=2, help_text="In units of the currency, exactly.")
    qualifier = serializers.ChoiceField(
        choices=Qualifier.choices,
        help_text="How the sum bounds the amount: `at_least` if a flow does, `at_most` likewise; `about` if they bound it both ways, or one is about.",
    )
    flows = serializers.IntegerField(min_value=1, help_text="How many flows it is of, one of each claim.")
    flows_url = serializers.URLField(help_text="Address of exactly these flows.")


class FundingSummarySerializer(AnswerSerializer):
    """Sums of flows: one page of them."""

    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = FundingSumSerializer(many=True)


class FundingSummary(AnswerView):
    """Sums of flows of money, by up to three of what they have in common.

    One account of each claim counts, by the clocks, so that a preliminary and a final figure are never both
    in a sum; currencies are never added. Budgets, sizes of funds and total investments planned are no
    movement of money: they count only where `type` or `type__in` names them, or `group_by=type` tells them
    apart. A sum over several types adds promises to payments: name a type, or group by it. A group that is
    null is of flows of which it is not known. The fiscal year is that on record; money in yuan of which only
    the date is known counts in the year of that date, since China's fiscal year is the calendar year; other
    money of which only the date is known is of no known fiscal year. The priority is the flow's own, else
    that of its program if it has only one. With `rollup=parent` a flow counts once, in the topmost program
    above its own (or in the topmost of those that `program` names), and so does the kind of program.
    Sums are in the order of their groups: years and codes upwards, things by id, what is not known last.
    """

    summary = "Sum flows of money"
    queryset = FundingFlow.objects.all()
    filterset_class = FundingSummaryFilter
    answer_serializer = FundingSummarySerializer
    is_state = False
    paged = True
    is_of_whole_tables = True

    _asked: dict[tuple[str, ...], str]
    """What the addresses of flows begin with, by what each adds itself."""

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page of sums."""
        self._asked = {}
        by = [Grouping(each) for each in self.given.get("group_by") or ()]
        size = self.page_size()
        place = Place()
        if self.cursor is not None:
            place = Place(json.loads(self.cursor.value), self.cursor.backwards)
        if self.is_kept(by):
            found = kept_sums(by, place, size + 1)
        else:
            found = sums(self.flows(by), by, self.reach(by), place, size + 1)
        rows = [(number, json.dumps(each.place)) for number, each in enumerate(found)]
        page = self.page_of(rows)
        return {
            "next": page.next,
            "previous": page.previous,
            "results": self.described(by, [found[number] for number in page.ids]),
        }

    def rests_on(self, document: Mapping[str, Any]) -> Rests:
        """Return what the sums rest on, those of all pages."""
        return rests_on(self.flows([Grouping(each) for each in self.given.get("group_by") or ()]))

    def is_kept(self, by: Sequence[Grouping]) -> bool:
        """Say whether triggers keep what is asked for: all flows, as recorded now."""
        asked = {*self.request.query_params} - PAGING - {"group_by", "known_at", "valid_on"}
        return (
            not asked
            and self.clocks.valid_on is None
            and self.clocks.moment.is_head
            and ROLLED_UP.issuperset(by)
        )

    def flows(self, by: Sequence[Grouping]) -> Any:
        """Return the flows that are summed: one account of each claim."""
        flows = self.narrowed()
        if not (self.given.get("type") or self.given.get("type__in") or Grouping.TYPE in by):
            flows = flows.in_sums()
        day = self.clocks.valid_on
        if day is None:
            return self.accounts(flows, self.queryset)
        return self.heard(flows.valid_on(day)).accounted(self.heard(self.queryset.valid_on(day)))

    def reach(self, by: Sequence[Grouping]) -> Reach:
        """Return in which programs flows count, and for which priorities, as far as it is asked."""
        filterset = self._filterset if self.given else None
        rolled = filterset is not None and rolled_up(filterset)
        tops = Program.objects.tops(named_programs(filterset)) if rolled else None
        single = single_priorities(filterset) if Grouping.PRIORITY in by else {}
        return Reach(tops, single)

    def described(self, by: Sequence[Grouping], found: Sequence[Sum]) -> list[dict[str, Any]]:
        """Return the sums as they are shown, things named."""
        named: dict[Grouping, dict[Any, Any]] = {}
        for grouping in by:
            wanted = {each.keys[grouping] for each in found} - {None}
            if grouping in _THINGS:
                named[grouping] = references(_THINGS[grouping], wanted, self.clocks)
            elif grouping in (Grouping.PROVIDER, Grouping.RECEIVER):
                named[grouping] = parties(wanted, self.clocks)
        return [
            {
                "group": shown(each.keys, named),
                "currency": each.currency,
                "amount": shortest(each.amount),
                "qualifier": each.qualifier.value,
                "flows": each.flows,
                "flows_url": self.flows_url(each),
            }
            for each in found
        ]

    def flows_url(self, each: Sum) -> str:
        """Return the address of the list of the flows that `each` is the sum of, with the clocks named."""
        narrowed, gaps = self.narrowing(each.keys)
        if missing := [*self.given.get("without", ()), *gaps]:
            narrowed["without"] = ",".join(dict.fromkeys(missing))
        own = {**narrowed, "currency": each.currency}
        asked = self.asked_of_flows(Grouping.TYPE in each.keys, *sorted(own))
        return asked + "".join(f"&{name}={value}" for name, value in own.items())

    def asked_of_flows(self, by_type: bool, *own: str) -> str:
        """Return the address of the list of flows with what all sums share; `own` says what each adds itself."""
        if own not in self._asked:
            asked = {
                name: value
                for name, value in self.request.query_params.items()
                if name not in (*PAGING, *CLOCKS, *own, "without", "group_by")
            }
            asked["valid_on"] = self.clocks.document["valid_on"]
            if not (by_type or "type" in asked or "type__in" in asked):
                asked["type__in"] = ",".join(IN_SUMS)
            self._asked[own] = self.list_url("funding-flows", asked)
        return self._asked[own]

    def narrowing(self, keys: Mapping[Grouping, Any]) -> tuple[dict[str, str], list[str]]:
        """Return the parameters of the list of flows that leave those with `keys`, and what is not known of them."""
        found: dict[str, str] = {}
        gaps: list[str] = []
        for grouping, key in keys.items():
            match grouping:
                case Grouping.FISCAL_YEAR:
                    first, last = key
                    years = f"{first:04}" + (f"/{last:04}" if last else "") if first else "unknown"
                    found["counted_in"] = years
                case Grouping.PROGRAM_KIND if key is None:
                    gaps.append(FlowGap.PROGRAM.value)
                case _ if key is None:
                    gaps.append(FlowGap(grouping.value).value)
                case Grouping.PRIORITY:
                    found["counted_for"] = str(key)
                case _:
                    found[str(grouping.value)] = str(key)
        return found, gaps


_THINGS: dict[Grouping, Any] = {
    Grouping.PROGRAM: Program,
    Grouping.JURISDICTION: Jurisdiction,
    Grouping.PRIORITY: Priority,
}


def shown(keys: Mapping[Grouping, Any], named: Mapping[Grouping, Mapping[Any, Any]]) -> dict[str, Any]:
    """Return the group of a sum as it is shown."""
    group: dict[str, Any] = {}
    for grouping, key in keys.items():
        if grouping == Grouping.FISCAL_YEAR:
            group["fiscal_year"], group["fiscal_year_end"] = key
        elif grouping in named:
            group[grouping.value] = named[grouping].get(key)
        else:
            group[grouping.value] = str(key) if key else None
    return group
