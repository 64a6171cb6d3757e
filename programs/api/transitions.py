"""Acts upon single rows, each with an address of its own: `POST /consultations/{id}/accept`.

An act is one verb of `programs.changes`. Its answer is the row as it then is; `legal_verbs` of a consultation
says which acts are open to it. What cannot be done in the state that the row is in is refused with 409 before
`If-Match` is looked at (RFC 9110 section 13.2.1), so that who was too late learns what became of it.
"""

from __future__ import annotations

from typing import Any, ClassVar

from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from institutions.models import Institution
from sources.api.references import Ref
from sources.api.registry import RegistryViewSet
from sources.api.saving import cite
from sources.api.serializers import CitationField, RegistrySerializer, Whole

from .. import changes, models
from ..changes import RuleVerb, Verb
from . import views
from .serializers import A_CURRENCY, NOT_NEGATIVE

WHO = "The party that acts: slug or id of the institution."


class CitedAct(RegistrySerializer):
    """What every act states: where it is stated."""

    citation = CitationField(help_text="Where it is stated.")

    class Meta:
        abstract = True


class Turn(CitedAct):
    """A turn that nobody need have taken by name."""

    institution = Ref(queryset=Institution.objects.all(), required=False, allow_null=True, help_text=WHO)

    class Meta:
        model = models.ConsultationStep
        fields: ClassVar = ["institution", "date", "citation"]


class TurnOfParty(CitedAct):
    """A turn of a party."""

    institution = Ref(queryset=Institution.objects.all(), help_text=WHO)

    class Meta(Turn.Meta):
        pass


class Lapsing(CitedAct):
    """That a consultation came to nothing."""

    class Meta(Turn.Meta):
        fields: ClassVar = ["date", "citation"]


class Acceptance(TurnOfParty):
    """That a party accepts an offer."""

    offer = Whole(min_value=1, max_value=32767, help_text="The number of the offer in the consultation.")

    class Meta(Turn.Meta):
        fields: ClassVar = ["institution", "offer", "date", "citation"]


class FirstOffer(CitedAct):
    """The first offer of a consultation."""

    class Meta:
        model = models.Offer
        fields: ClassVar = [
            "institution", "date", "central_amount", "local_amount", "currency", "in_kind", "conditions", "citation",
        ]  # fmt: skip
        extra_kwargs: ClassVar = {
            "central_amount": NOT_NEGATIVE,
            "local_amount": NOT_NEGATIVE,
            "currency": A_CURRENCY,
        }


class CounterOffer(FirstOffer):
    """An offer that answers another."""

    offer = Whole(min_value=1, max_value=32767, help_text="The number of the offer that it answers.")

    class Meta(FirstOffer.Meta):
        fields: ClassVar = ["offer", *FirstOffer.Meta.fields]


class Payment(CitedAct):
    """Money that has flowed: a flow on record, or the amount, the date and the type of a new one."""

    commitment = Ref(
        queryset=models.FundingFlow.objects.all(), help_text="The commitment that it fulfils: key or id."
    )
    flow = Ref(
        queryset=models.FundingFlow.objects.all(),
        required=False,
        allow_null=True,
        help_text="The flow that is on record already: key or id; it is linked to the commitment.",
    )

    class Meta:
        model = models.FundingFlow
        fields: ClassVar = ["commitment", "flow", "amount", "date", "type", "citation"]
        extra_kwargs: ClassVar = {
            "amount": {
                **NOT_NEGATIVE,
                "required": False,
                "allow_null": True,
                "help_text": "Of a new flow, in the currency of the commitment.",
            },
            "date": {"help_text": "Of a new flow; of one on record, when the turn was, by default its own."},
            "type": {
                "required": False,
                "default": models.FlowType.DISBURSEMENT,
                "help_text": "Of a new flow.",
            },
        }


class Entry(CitedAct):
    """That a guideline comes into force."""

    class Meta:
        model = models.GuidelineStatus
        fields: ClassVar = ["valid_from", "citation"]
        extra_kwargs: ClassVar = {
            "valid_from": {
                "required": True,
                "allow_null": False,
                "help_text": "First day on which it is in force.",
            }
        }


class Replacement(Entry):
    """That a guideline is replaced by another."""

    by = Ref(queryset=models.Guideline.objects.all(), help_text="The guideline that replaces it: slug or id.")

    class Meta(Entry.Meta):
        fields: ClassVar = ["by", "valid_from", "citation"]


class Act(RegistryViewSet):
    """Base of acts: a POST that changes a row by a verb of the domain, and answers with the row as it then is."""

    act_serializer: ClassVar[type[serializers.Serializer[Any]]]
    """The body."""
    summary: ClassVar[str]
    """What it does, in a few words, for the contract."""

    def act(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Do what the body says. Refusals: those of the verb; precondition_required, precondition_failed."""
        serializer = self.act_serializer(data=request.data, context=self.get_serializer_context())
        serializer.is_valid(raise_exception=True)
        given = dict(serializer.validated_data)
        with self.write() as written:
            row = self.checked(kwargs["id"], given)
            given["citation"] = cite(*given["citation"])
            self.carry_out(row, given)
            response = self.written(row, status=200)
        self.say_revision(response, row, written)
        return response

    def checked(self, lookup: str, given: dict[str, Any]) -> Any:
        """Return the row to act upon."""
        return self.row_seen(lookup)

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Do it, inside the write; `given` is the body, with its citation recorded."""
        raise NotImplementedError


class ConsultationAct(Act, views.ConsultationViewSet):
    """Base of the turns of consultations."""

    verb: ClassVar[Verb]

    def checked(self, lookup: str, given: dict[str, Any]) -> Any:
        """Return the consultation. What the verb refuses of its state and offer comes before what `If-Match` does."""
        row = self.get_queryset().filter(**self.addressed(lookup)).first()
        if row is not None and "If-Match" in self.request.headers:
            changes.check_legal(row, self.verb)
            if "offer" in given:
                given["offer"] = changes.offer_of(row, given["offer"])
                changes.check_legal(row, self.verb, given["offer"])
        return self.row_seen(lookup)


class OpenAct(ConsultationAct):
    """Records that the consultation was opened; also of one of which only the outcome was known."""

    verb, summary, act_serializer = Verb.OPEN, "Open a consultation", Turn

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Open it."""
        changes.open_consultation(row, **given)


class OfferAct(ConsultationAct):
    """Puts the first offer on the table. The other side answers it: by `counter` or `accept`."""

    verb, summary, act_serializer = Verb.OFFER, "Make the first offer of a consultation", FirstOffer

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Make it."""
        changes.make_offer(row, given.pop("institution"), **given)


class CounterAct(ConsultationAct):
    """Answers the offer on the table with another, which the other side then answers."""

    verb, summary, act_serializer = Verb.COUNTER, "Answer an offer with another", CounterOffer

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Answer it."""
        changes.counter(row, given.pop("institution"), **given)


class AcceptAct(ConsultationAct):
    """Accepts the offer on the table: both sides are committed to what it says (IATI 2), in the same revision."""

    verb, summary, act_serializer = Verb.ACCEPT, "Accept an offer", Acceptance

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Accept it."""
        changes.accept(row, given.pop("institution"), **given)


class WithdrawAct(ConsultationAct):
    """Records that a party leaves the table, which ends the consultation."""

    verb, summary, act_serializer = Verb.WITHDRAW, "Withdraw from a consultation", TurnOfParty

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Leave."""
        changes.withdraw(row, given.pop("institution"), **given)


class LapseAct(ConsultationAct):
    """Records that the consultation came to nothing, and the offer on the table with it."""

    verb, summary, act_serializer = Verb.LAPSE, "Let a consultation lapse", Lapsing

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Let it lapse."""
        changes.lapse(row, **given)


class FundAct(ConsultationAct):
    """Records that money has flowed that fulfils a commitment of the consultation, or links a flow on record."""

    verb, summary, act_serializer = Verb.FUND, "Pay what was agreed in a consultation", Payment

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Pay."""
        changes.fund(row, **given)


class CloseAct(ConsultationAct):
    """Records that the consultation is over; not while nothing was paid of money that was agreed."""

    verb, summary, act_serializer = Verb.CLOSE, "Close a consultation", Turn

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Close it."""
        changes.close(row, **given)


class PutInForceAct(Act, views.GuidelineViewSet):
    """Records that the guideline is in force from a day; if it was a draft, it is none from then on."""

    summary, act_serializer = "Put a guideline in force", Entry

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Put it in force."""
        changes.put_in_force(row, since=given["valid_from"], citation=given["citation"])


class ReplaceAct(Act, views.GuidelineViewSet):
    """Records that the guideline is replaced from a day by another, which comes into force if it is not yet."""

    summary, act_serializer = "Replace a guideline by another", Replacement

    def carry_out(self, row: Any, given: dict[str, Any]) -> None:
        """Replace it."""
        changes.replace_guideline(row, given["by"], on=given["valid_from"], citation=given["citation"])


ACTS: dict[str, dict[str, type[Act]]] = {
    "consultations": {
        each.verb.value: each
        for each in (OpenAct, OfferAct, CounterAct, AcceptAct, WithdrawAct, LapseAct, FundAct, CloseAct)
    },
    "guidelines": {RuleVerb.PUT_IN_FORCE.value: PutInForceAct, RuleVerb.REPLACE.value: ReplaceAct},
}
"""The acts upon rows of each resource, by the last word of their address."""
