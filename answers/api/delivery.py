"""The question what was promised and what was paid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import django_filters
from rest_framework import serializers

from programs.api.filters import FundingFlowFilter
from programs.api.flow_groups import ids
from programs.models import (
    PAYMENTS,
    PROMISES,
    Consultation,
    ConsultationState,
    FlowType,
    FundingFlow,
    Qualifier,
)
from sources.api.decimals import DecimalText, shortest
from sources.api.filters import DayFilter
from sources.api.references import reference_serializer
from sources.api.serializers import PartialDateText
from sources.models import Source
from sources.periods import Holds

from .. import delivery
from ..delivery import (
    MEASURES,
    MOST_LISTED,
    MOST_SOURCES,
    RATIOS,
    By,
    Consulted,
    Disclosure,
    Figure,
    Figures,
    Group,
    Promise,
)
from .references import PartySerializer, parties, references
from .views import CLOCKS, AnswerSerializer, AnswerView

OWN = {By.PROGRAM: "program", By.JOINT_ACTION: "joint_action", By.JURISDICTION: "jurisdiction"}
"""The parameter that names the things of which there are rows."""

OF_PROMISES = frozenset({"fulfils", "consultation", "settles"})
"""What leads to promises and payments of one promise or consultation, whatever filters the question has."""


class DeliveryFilter(FundingFlowFilter):
    """How promises and payments are asked for: what the list of flows takes, and what to tell apart."""

    valid_on = DayFilter(
        method="leave",
        help_text="The day by which what is counted had begun (`2024-06-01`, `today`), or `any`. Default: today.",
    )
    id__in = None  # type: ignore[assignment]  # declared filters leave the class
    standing = None  # type: ignore[assignment]  # declared filters leave the class
    claim_key = None  # type: ignore[assignment]  # declared filters leave the class
    key = None  # type: ignore[assignment]  # declared filters leave the class
    rollup = None  # type: ignore[assignment]  # declared filters leave the class
    type, type__in = None, None  # type: ignore[assignment]  # the figures are by type
    by = django_filters.ChoiceFilter(
        choices=By.choices, required=True, method="leave", help_text="What to tell apart."
    )


def amount(**kwargs: Any) -> DecimalText:
    """Return the field of an amount."""
    return DecimalText(
        max_digits=None, decimal_places=2, help_text="In units of the currency, exactly.", **kwargs
    )


def bound(**kwargs: Any) -> serializers.ChoiceField:
    """Return the field of how a figure bounds the true one."""
    return serializers.ChoiceField(choices=Qualifier.choices, **kwargs)


class DisclosedFigureSerializer(serializers.Serializer[Any]):
    """A sum of flows that are on record."""

    amount = amount()
    qualifier = bound(help_text="How the sum bounds the amount.")
    flows = serializers.IntegerField(min_value=1, help_text="How many flows it is of, one of each claim.")
    flows_url = serializers.URLField(help_text="Address of exactly these flows, with their citations.")
    sources = reference_serializer(Source)(
        many=True, help_text=f"Sources that it rests on; the first {MOST_SOURCES}."
    )


class RatioSerializer(serializers.Serializer[Any]):
    """What one figure is of another."""

    value = DecimalText(max_digits=None, decimal_places=4, help_text="To four places.")
    qualifier = bound(help_text="How the ratio bounds the true one.")


def _measure(types: Sequence[str]) -> DisclosedFigureSerializer:
    text = f"Sum of the types {', '.join(types)}; null: undisclosed, which is not zero."
    return DisclosedFigureSerializer(allow_null=True, help_text=text)


def _ratio(part: str, whole: str) -> RatioSerializer:
    return RatioSerializer(
        allow_null=True, help_text=f"`{part} / {whole}`; null where one of them is undisclosed or zero."
    )


DeliveryRatiosSerializer = type(
    "DeliveryRatiosSerializer",
    (serializers.Serializer,),
    {**{name: _ratio(*of) for name, of in RATIOS.items()}, "__doc__": "What figures are of each other."},
)


class _MeasureNames(serializers.ListField):
    child = serializers.CharField()


DeliveryFiguresSerializer = type(
    "DeliveryFiguresSerializer",
    (serializers.Serializer,),
    {
        "currency": serializers.CharField(max_length=3, help_text="ISO 4217 code."),
        **{name: _measure(types) for name, types in MEASURES.items()},
        "undisclosed": _MeasureNames(help_text="The figures that are not on record."),
        "ratios": DeliveryRatiosSerializer(),
        "__doc__": "What is on record in one currency.",
    },
)


class PromiseSerializer(serializers.Serializer[Any]):
    """A commitment or pledge, with what has been paid on it."""

    flow = reference_serializer(FundingFlow)()
    type = serializers.ChoiceField(choices=FlowType.choices)
    currency = serializers.CharField(max_length=3)
    amount = amount()
    qualifier = bound()
    paid = DisclosedFigureSerializer(
        allow_null=True,
        help_text="Disbursements and expenditure that fulfil it; null: undisclosed, which is not zero.",
    )
    consultation = reference_serializer(Consultation)(allow_null=True)
    term_ends = PartialDateText(
        allow_null=True,
        help_text="By when it is to be paid, as its consultation says; null: not established.",
    )
    overdue = serializers.ChoiceField(
        choices=Holds.choices,
        help_text="Whether, by what is on record, it is unpaid after its term on the day asked for.",
    )
    sources = reference_serializer(Source)(many=True, help_text="The source of the promise.")


class ConsultedSerializer(serializers.Serializer[Any]):
    """A consultation: what was agreed, what is on record as promised and as paid."""

    consultation = reference_serializer(Consultation)()
    state = serializers.ChoiceField(
        choices=ConsultationState.choices, allow_null=True, help_text="Null: not established."
    )
    currency = serializers.CharField(max_length=3, allow_null=True)
    central_amount = amount(allow_null=True)
    local_amount = amount(allow_null=True)
    total_amount = amount(allow_null=True)
    promised = DisclosedFigureSerializer(
        allow_null=True, help_text="Commitments and pledges on record; null: none."
    )
    paid = DisclosedFigureSerializer(
        allow_null=True, help_text="Disbursements and expenditure; null: undisclosed."
    )
    disclosure = serializers.ChoiceField(choices=Disclosure.choices)
    term_ends = PartialDateText(allow_null=True)
    overdue = serializers.ChoiceField(
        choices=Holds.choices,
        help_text="Whether, by what is on record, it is unpaid after its term: its promises, or else the amounts that were agreed.",
    )
    sources = reference_serializer(Source)(many=True, help_text="The source of the agreed amounts.")


class DeliveryRowSerializer(serializers.Serializer[Any]):
    """What is on record of one program, joint action, area or payer."""

    about = PartySerializer(allow_null=True, help_text="Null: flows that do not say.")
    figures = DeliveryFiguresSerializer(
        many=True, help_text="By currency; empty: every figure is undisclosed."
    )
    undisclosed = serializers.BooleanField(
        help_text="True where no figure is on record, which is not the same as zero."
    )
    promises = PromiseSerializer(many=True, help_text=f"Commitments and pledges; the first {MOST_LISTED}.")
    promises_url = serializers.URLField(
        allow_null=True, help_text="Address of all of them, with their citations; null: none is on record."
    )
    consultations = ConsultedSerializer(
        many=True, help_text=f"The first {MOST_LISTED}, by slug; none for payers."
    )
    consultations_url = serializers.URLField(
        allow_null=True, help_text="Address of all of them; null: none is on record."
    )
    overdue = serializers.ChoiceField(
        choices=Holds.choices,
        allow_null=True,
        help_text="Whether one of all its consultations and promises is overdue; null: there is none.",
    )


DeliveryCoverageSerializer = type(
    "DeliveryCoverageSerializer",
    (serializers.Serializer,),
    {
        "things": serializers.IntegerField(
            allow_null=True,
            help_text="How many there are; null for payers, of whom only those with flows are known.",
        ),
        **{name: serializers.IntegerField(help_text="Of how many it is on record.") for name in MEASURES},
        "__doc__": "Of how many things each figure is on record; of all others it is undisclosed.",
    },
)


class DeliverySerializer(AnswerSerializer):
    """What was promised and what was paid: one page."""

    by = serializers.ChoiceField(choices=By.choices)
    coverage = DeliveryCoverageSerializer()
    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = DeliveryRowSerializer(many=True)


class Delivery(AnswerView):
    """What was promised and what was paid, by program, joint action, area or payer.

    Figures are sums of flows that had begun by `valid_on` (default: today), one account of each claim, each
    currency by itself. A figure that is not on record is null and named `undisclosed`: it is not zero, and no
    ratio is made of it; `coverage` says of how many things each figure is on record at all. Paid are
    disbursements and expenditure. Commitments and pledges stand with what is on record as paid on them
    (`fulfils`), consultations with what was agreed, promised and paid. `overdue` says whether, by what is on
    record, something is unpaid after its term; where a term is vague, or figures only bound the amounts, it
    is undetermined. All programs, joint actions and areas are rows, in the order of their slugs; of payers those
    who give something, by id. A consultation belongs to its program, to its joint action, and to the areas of the
    localities that take part in it.
    """

    summary = "Compare what was promised and what was paid"
    queryset = FundingFlow.objects.all()
    filterset_class = DeliveryFilter
    answer_serializer = DeliverySerializer
    paged = True
    is_of_whole_tables = True
    default_size = 10

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page of rows."""
        by = By(self.given["by"])
        flows = self.begun(self.accounts(self.narrowed(), self.queryset))
        accounts = self.begun(self.accounts(self.queryset, self.queryset))
        after, backwards = (self.cursor.value, self.cursor.backwards) if self.cursor else (None, False)
        things = self.things(by)
        size = self.page_size() + 1
        known = delivery.recorded(by, flows, after, backwards, size)
        found = delivery.groups(known, things, after, backwards, size)
        page = self.page_of([(number, group.place) for number, group in enumerate(found)])
        rows = [found[number] for number in page.ids]
        coverage = {"things": None if things is None else things.count(), **known.coverage}
        return {
            "by": by.value,
            "coverage": coverage,
            "next": page.next,
            "previous": page.previous,
            "results": self.described(by, rows, flows, accounts),
        }

    def begun(self, flows: Any) -> Any:
        """Keep the flows that had begun by the day asked for."""
        day = self.clocks.valid_on
        return flows if day is None else flows.begun_by(day)

    def things(self, by: By) -> Any:
        """Return what there is a row of: all of the kind, or those that the parameter of that name names."""
        things = delivery.things_of(by)
        name = OWN.get(by, "")
        for parameter in (name, f"{name}__in"):
            if things is not None and self.given.get(parameter):
                wanted = self.given[parameter]
                things = things.filter(
                    pk__in=ids(things.model, wanted if isinstance(wanted, list) else [wanted])
                )
        return things

    def described(self, by: By, rows: Sequence[Group], flows: Any, accounts: Any) -> list[dict[str, Any]]:
        """Return the rows as they are shown."""
        keys = [row.key for row in rows]
        day = self.clocks.valid_on
        figures = delivery.figures(by, flows, keys)
        promises = delivery.promises(by, flows, keys, accounts, day)
        late = delivery.any_overdue(by, flows, keys, accounts, day)
        consulted = delivery.consulted(
            by, accounts, self.heard(Consultation.objects.select_related("citation")), keys, day
        )
        own = {key: [each for each in consulted if each.key == key] for key in keys}
        listed = [each for rows in own.values() for each in rows[:MOST_LISTED]]
        names = self.names(figures, promises, listed)
        things = parties(keys_of(keys), self.clocks) if by == By.PROVIDER else self.things_named(by, keys)
        shown = []
        for key in keys:
            own_promises = [each for each in promises if each.key == key]
            shown.append(
                {
                    "about": things.get(key) if key else None,
                    "undisclosed": not figures.get(key),
                    "figures": [
                        self.figures_shown(by, key, currency, of_currency, names)
                        for currency, of_currency in sorted(figures.get(key, {}).items())
                    ],
                    "promises": [self.promise_shown(each, names) for each in own_promises],
                    "promises_url": self.flows_url({"type__in": ",".join(PROMISES), **named(by, key)})
                    if own_promises
                    else None,
                    "consultations": [self.consulted_shown(each, names) for each in own[key][:MOST_LISTED]],
                    "consultations_url": self.list_url(
                        "consultations", {**named(by, key), "ordering": "slug"}
                    )
                    if own[key]
                    else None,
                    "overdue": any_of(
                        [
                            *([late[key]] if key in late else []),
                            *(held.overdue for held in own[key]),
                        ]
                    ),
                }
            )
        return shown

    def things_named(self, by: By, keys: Collection[UUID | None]) -> dict[UUID, dict[str, Any]]:
        """Return the references to the things of which there are rows, each with its kind."""
        model = delivery.things_of(by).model  # type: ignore[union-attr]  # not asked of payers
        return {
            key: {"kind": by.value, **reference}
            for key, reference in references(model, keys_of(keys), self.clocks).items()
        }

    def names(
        self,
        figures: Mapping[UUID | None, Mapping[str, Figures]],
        promises: Sequence[Promise],
        consulted: Sequence[Consulted],
    ) -> dict[UUID, dict[str, Any]]:
        """Return the references to all sources, flows and consultations that the rows name. Three queries."""
        every = [each for row in figures.values() for of in row.values() for each in of.values()]
        every += [each.paid for each in promises if each.paid]
        every += [each for row in consulted for each in (row.promised, row.paid) if each]
        sources = {source for each in every for source in sorted(each.sources)[:MOST_SOURCES]}
        sources |= {each.consultation.citation.source_id for each in consulted}
        sources |= {each.source for each in promises}
        held = {each.consultation for each in promises if each.consultation}
        held |= {each.consultation.pk for each in consulted}
        return {
            **references(Source, sources, self.clocks),
            **references(FundingFlow, {each.flow for each in promises}, self.clocks),
            **references(Consultation, held, self.clocks),
        }

    def figure(
        self, each: Figure | None, names: Mapping[UUID, Any], **narrowing: str
    ) -> dict[str, Any] | None:
        """Return a figure as it is shown; None if it is not on record."""
        if each is None:
            return None
        return {
            "amount": shortest(each.amount),
            "qualifier": each.qualifier.value,
            "flows": each.flows,
            "flows_url": self.flows_url(narrowing),
            "sources": [names[source] for source in sorted(each.sources)[:MOST_SOURCES] if source in names],
        }

    def figures_shown(
        self, by: By, key: UUID | None, currency: str, of_currency: Figures, names: Mapping[UUID, Any]
    ) -> dict[str, Any]:
        """Return what is on record in one currency as it is shown."""
        own = named(by, key)
        ratios = delivery.ratios(of_currency)
        return {
            "currency": currency,
            **{
                name: self.figure(
                    of_currency.get(name), names, currency=currency, type__in=",".join(types), **own
                )
                for name, types in MEASURES.items()
            },
            "undisclosed": [name for name in MEASURES if name not in of_currency],
            "ratios": {
                name: each and {"value": shortest(each.value), "qualifier": each.qualifier.value}
                for name, each in ratios.items()
            },
        }

    def promise_shown(self, each: Promise, names: Mapping[UUID, Any]) -> dict[str, Any]:
        """Return a promise as it is shown."""
        return {
            "flow": names[each.flow],
            "type": each.type,
            "currency": each.currency,
            "amount": shortest(each.amount),
            "qualifier": each.qualifier.value,
            "paid": self.figure(each.paid, names, fulfils=str(each.flow), type__in=",".join(PAYMENTS)),
            "consultation": names.get(each.consultation) if each.consultation else None,
            "term_ends": each.term_ends,
            "overdue": each.overdue.value,
            "sources": [names[each.source]] if each.source in names else [],
        }

    def consulted_shown(self, each: Consulted, names: Mapping[UUID, Any]) -> dict[str, Any]:
        """Return a consultation as it is shown."""
        row = each.consultation
        amounts = {
            name: None if value is None else shortest(value)
            for name in ("central_amount", "local_amount", "total_amount")
            for value in [getattr(row, name)]
        }
        return {
            "consultation": names[row.pk],
            "state": row.state or None,
            "currency": row.currency or None,
            **amounts,
            "promised": self.figure(
                each.promised,
                names,
                consultation=str(row.pk),
                currency=each.currency,
                type__in=",".join(PROMISES),
            ),
            "paid": self.figure(
                each.paid, names, settles=str(row.pk), currency=each.currency, type__in=",".join(PAYMENTS)
            ),
            "disclosure": each.disclosure.value,
            "term_ends": row.term_ends,
            "overdue": each.overdue.value,
            "sources": [names[source] for source in [row.citation.source_id] if source in names],
        }

    def flows_url(self, narrowing: Mapping[str, str]) -> str:
        """Return the address of the list of flows narrowed so, with the filters of the question and its clocks."""
        asked: dict[str, Any] = {
            name: value
            for name, value in self.request.query_params.items()
            if name not in ("by", "cursor", "page_size", *CLOCKS)
        }
        if "without" in narrowing and "without" in asked:
            narrowing = {
                **narrowing,
                "without": ",".join(dict.fromkeys([*self.given["without"], narrowing["without"]])),
            }
        begun = {"begun_by": self.clocks.valid_on.isoformat()} if self.clocks.valid_on else {}
        if OF_PROMISES.intersection(narrowing):
            asked = {}
        return self.list_url("funding-flows", {**asked, **narrowing, **begun})


def named(by: By, key: UUID | None) -> dict[str, str]:
    """Return the parameters of a list that leave what is of one row."""
    return {by.value: str(key)} if key else {"without": by.value}


def keys_of(keys: Iterable[UUID | None]) -> set[UUID]:
    """Return those of `keys` that are known."""
    return {key for key in keys if key is not None}


def any_of(answers: Sequence[Holds]) -> str | None:
    """Return yes if one is, else undetermined if one is, else no; None of none."""
    for answer in (Holds.YES, Holds.UNDETERMINED, Holds.NO):
        if answer in answers:
            return answer.value
    return None
