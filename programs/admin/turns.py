"""The turns of a consultation: what each verb is called, what follows from it and what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin

from institutions.models import Institution
from programs import changes
from programs.changes import ACROSS, Verb
from programs.models import PAYMENTS, PROMISES, Consultation, FlowType, FundingFlow, Offer, OfferOutcome, Side
from sources.admin.display import figure, label, labelled
from sources.admin.figures import FigureField
from sources.admin.verbs import VerbForm, VerbPages
from sources.admin.widgets import RowChoiceField, RowSelect
from sources.dates import PartialDateFormField

BUTTONS = {
    Verb.OPEN: "Open it",
    Verb.OFFER: "Make an offer",
    Verb.COUNTER: "Answer with another offer",
    Verb.ACCEPT: "Accept the offer",
    Verb.WITHDRAW: "Withdraw",
    Verb.LAPSE: "Let it lapse",
    Verb.FUND: "Record a payment",
    Verb.CLOSE: "Close it",
}
"""What the buttons of the verbs say."""

EFFECTS = {
    Verb.OPEN: "The course of the consultation is on record from here on.",
    Verb.OFFER: "The other side can accept the offer, or answer it with another.",
    Verb.COUNTER: "The offer on the table is answered, and this one takes its place.",
    Verb.ACCEPT: "Both sides are committed to what the offer says: a commitment of each is recorded with it.",
    Verb.WITHDRAW: "The consultation ends without agreement.",
    Verb.LAPSE: "The consultation ends without agreement, and by nobody's doing.",
    Verb.FUND: "The payment fulfils the commitment; several can follow each other.",
    Verb.CLOSE: "Nothing more is done in this consultation.",
}
"""What follows from a verb, in the words of its page."""

SIDES = {"central_amount": "central", "local_amount": "local"}
TERMS = (("central_amount", "local_amount", "currency"), "in_kind", "conditions")
PAYMENT = ("amount", "date", "type")

LINES: dict[Verb, Sequence[Any]] = {
    Verb.OPEN: [("date", "institution")],
    Verb.OFFER: [("date", "institution"), *TERMS],
    Verb.COUNTER: [("date", "institution"), *TERMS],
    Verb.ACCEPT: [("date", "institution")],
    Verb.WITHDRAW: [("date", "institution")],
    Verb.LAPSE: ["date"],
    Verb.FUND: ["commitment", "flow", PAYMENT],
    Verb.CLOSE: [("date", "institution")],
}
"""The lines of fields that each verb asks for, besides where it is stated."""

MAY_BE_NOBODY = (Verb.OPEN, Verb.CLOSE)
"""Verbs of which the source may not say whose doing it was."""


class TurnForm(VerbForm):
    """What a verb asks for; its choices are those that are legal."""

    lines_of = LINES

    date = PartialDateFormField(label="Date", help_text="The day, month or year, as it is known.")
    institution = RowChoiceField(Institution.objects.none(), label="By", help_text="Whose doing it is.")
    central_amount = FigureField(
        required=False, max_digits=22, decimal_places=2, help_text="What the centre is to pay."
    )
    local_amount = FigureField(
        required=False, max_digits=22, decimal_places=2, help_text="What the localities are to pay."
    )
    currency = forms.CharField(
        required=False,
        max_length=3,
        widget=forms.TextInput(attrs={"size": 5}),
        help_text="ISO 4217 code, such as CNY.",
    )
    in_kind = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text="What is put in that is not money.",
    )
    conditions = forms.CharField(
        required=False, widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"})
    )
    commitment = RowChoiceField(FundingFlow.objects.none(), help_text="The commitment that is paid.")
    flow = RowChoiceField(
        FundingFlow.objects.all(),
        required=False,
        label="Flow on record",
        widget=RowSelect(
            FundingFlow._meta.get_field("fulfils"), admin.site, placeholder="none: a new one, as below"
        ),
        help_text="The payment, if it is on record already; else give the amount and the date of a new one.",
    )
    amount = FigureField(
        required=False, max_digits=22, decimal_places=2, help_text="In the currency of the commitment."
    )
    type = forms.ChoiceField(
        choices=[(value, FlowType(value).label) for value in PAYMENTS], initial=FlowType.DISBURSEMENT
    )

    def __init__(self, verb: Verb, consultation: Consultation, *args: Any, **kwargs: Any) -> None:
        super().__init__(verb, consultation, *args, **kwargs)
        self.consultation = consultation
        if "institution" in self.fields:
            field: Any = self.fields["institution"]
            field.queryset, field.required = self.parties(), verb not in MAY_BE_NOBODY
        if "commitment" in self.fields:
            choice: Any = self.fields["commitment"]
            choice.queryset = labelled(FundingFlow).filter(consultation=consultation, type__in=PROMISES)
            flow: Any = self.fields["flow"]
            flow.queryset = labelled(FundingFlow)
            self.fields["date"].required = False

    def parties(self) -> Any:
        """Return the institutions whose doing it can be."""
        found = labelled(Institution).filter(consultations__consultation=self.consultation)
        if self.verb in (Verb.OPEN, Verb.CLOSE):
            return found.order_by("slug")
        sides = list(ACROSS)
        if (
            self.verb in (Verb.COUNTER, Verb.ACCEPT)
            and (offer := on_the_table(self.consultation)) is not None
        ):
            own = self.consultation.parties.filter(institution=offer.institution_id).first()
            sides = [ACROSS[Side(own.side)]] if own is not None and own.side in ACROSS else sides
        return found.filter(
            consultations__consultation=self.consultation, consultations__side__in=sides
        ).order_by("slug")

    def take(self) -> str:
        """Do what the form says, inside an open write; return what was done. Raises ValidationError."""
        told = self.cleaned_data
        given: dict[str, Any] = {"citation": self.citation(), "date": told["date"]}
        offer = on_the_table(self.consultation)
        if self.verb == Verb.OPEN:
            changes.open_consultation(self.consultation, institution=told["institution"], **given)
        elif self.verb == Verb.OFFER:
            changes.make_offer(self.consultation, told["institution"], **self.terms(), **given)
        elif self.verb == Verb.COUNTER:
            assert offer is not None
            changes.counter(self.consultation, told["institution"], offer=offer, **self.terms(), **given)
        elif self.verb == Verb.ACCEPT:
            assert offer is not None
            changes.accept(self.consultation, told["institution"], offer=offer, **given)
        elif self.verb == Verb.WITHDRAW:
            changes.withdraw(self.consultation, told["institution"], **given)
        elif self.verb == Verb.LAPSE:
            changes.lapse(self.consultation, **given)
        elif self.verb == Verb.FUND:
            known = {name: told[name] for name in ("commitment", "flow", "amount")}
            changes.fund(self.consultation, type=FlowType(told["type"]), **known, **given)
        else:
            changes.close(self.consultation, institution=told["institution"], **given)
        return f"{label(self.consultation)}: {self.consultation.get_state_display()}."

    def terms(self) -> dict[str, Any]:
        """Return what the offer says."""
        names = ("central_amount", "local_amount", "currency", "in_kind", "conditions")
        return {name: self.cleaned_data[name] for name in names}


class Turns(VerbPages):
    """The pages of the verbs of a consultation."""

    verbs, verb_form, buttons, effects = Verb, TurnForm, BUTTONS, EFFECTS

    def legal_verbs(self, row: Consultation) -> Sequence[Verb]:
        """Return the verbs that are legal now."""
        return changes.legal_verbs(row)

    def check_verb(self, row: Consultation, verb: Verb) -> None:
        """Refuse illegal_transition."""
        changes.check_legal(row, verb)

    def stands(self, row: Consultation) -> Sequence[tuple[str, str]]:
        """Return the state, and the offer that waits for an answer."""
        told = [("State", row.get_state_display() if row.state else "not established")]
        offer = on_the_table(row)
        if offer is not None:
            by = f"Offer {offer.number} by {label(offer.institution)}, {offer.date}: {offered(offer)}"
            told.append(("On the table", "; ".join(filter(None, [by, offer.conditions]))))
        return told


def on_the_table(consultation: Consultation) -> Offer | None:
    """Return the offer that waits for an answer, if there is one."""
    return consultation.offers.filter(outcome=OfferOutcome.OPEN).select_related("institution").first()


def offered(row: Offer) -> str:
    """Return what each side is to pay by an offer, and that there is something in kind."""
    parts = [
        f"{side} {row.currency} {figure(getattr(row, name))}"
        for name, side in SIDES.items()
        if getattr(row, name) is not None
    ]
    return " + ".join([*parts, *(["in kind"] if row.in_kind else [])])
