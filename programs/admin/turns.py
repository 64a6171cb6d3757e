"""The turns of a consultation: a page for each verb, with a form of what the verb asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminForm
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from institutions.models import Institution
from programs import changes
from programs.changes import ACROSS, Verb
from programs.models import (
    PAYMENTS,
    PROMISES,
    Consultation,
    FlowType,
    FundingFlow,
    Offer,
    OfferOutcome,
    Side,
)
from sources.admin.attempts import attempt_of, refuse_unless, run
from sources.admin.display import label, labelled
from sources.admin.figures import FigureField
from sources.admin.forms import CitedForm, ReasonForm, stale_message
from sources.admin.refusals import Refusal, Refused
from sources.admin.widgets import RowChoiceField, RowSelect
from sources.dates import PartialDateFormField
from sources.models import Citation

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Consultation]
else:
    _ModelAdmin = object

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


class TurnForm(ReasonForm):
    """What a verb asks for. Its fields are those that the verb needs, its choices those that are legal."""

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
    source = CitedForm.declared_fields["source"]
    locator = CitedForm.declared_fields["locator"]

    def __init__(self, verb: Verb, consultation: Consultation, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.verb, self.consultation = verb, consultation
        own = [name for line in LINES[verb] for name in ((line,) if isinstance(line, str) else line)]
        for name in set(self.fields) - {*own, "source", "locator", "reason", "seen"}:
            del self.fields[name]
        if "institution" in self.fields:
            field: Any = self.fields["institution"]
            field.queryset, field.required = self.parties(), verb not in MAY_BE_NOBODY
        if "commitment" in self.fields:
            choice: Any = self.fields["commitment"]
            choice.queryset = labelled(FundingFlow).filter(consultation=consultation, type__in=PROMISES)
            flow: Any = self.fields["flow"]
            flow.queryset = labelled(FundingFlow)
            self.fields["date"].required = False
        self.fields["source"].widget.widget.is_required = True

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
        citation, _ = Citation.objects.get_or_create(source=told["source"], locator=told["locator"])
        given: dict[str, Any] = {"citation": citation, "date": told["date"]}
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


class Turns(_ModelAdmin):
    """The pages of the verbs of a consultation, and the buttons that lead to them."""

    def turns_of(self, request: HttpRequest, consultation: Consultation) -> list[tuple[str, str, str]]:
        """Return the verbs that are legal now: each with what its button says and the address of its page."""
        if not self.has_change_permission(request, consultation):
            return []
        return [
            (
                verb.value,
                BUTTONS[verb],
                reverse("admin:programs_consultation_turn", args=[consultation.pk, verb.value]),
            )
            for verb in changes.legal_verbs(consultation)
        ]

    def turn_view(self, request: HttpRequest, object_id: Any, verb: str) -> HttpResponse:
        """Ask for what the verb needs, and take the turn."""
        refuse_unless(self.has_change_permission(request))

        def view() -> HttpResponse:
            return self._taking_turn(request, object_id, verb)

        return run(request, view) if request.method == "POST" else view()

    def _taking_turn(self, request: HttpRequest, object_id: Any, name: str) -> HttpResponse:
        consultation = self.get_queryset(request).filter(pk=object_id).first()
        if consultation is None or name not in Verb.values:
            raise Http404
        verb, attempt = Verb(name), attempt_of(request)
        form = TurnForm(verb, consultation, request.POST or None, initial={"seen": consultation.revision})
        here = reverse("admin:programs_consultation_change", args=[consultation.pk])
        if not form.is_bound:
            try:
                changes.check_legal(consultation, verb)
            except ValidationError as error:
                self.message_user(request, " ".join(error.messages), messages.WARNING)
                return HttpResponseRedirect(here)
        elif form.is_valid():
            seen = form.cleaned_data["seen"] or 0
            if consultation.revision > seen:
                form.add_error(None, ValidationError(stale_message(consultation, seen), code="stale"))
            for refusal in attempt.refusals:
                place = next((field for field in refusal.fields if field in form.fields), None)
                form.add_error(place, ValidationError(refusal.message, code=refusal.code))
            if form.is_valid():
                with attempt.saving(consultation):
                    try:
                        done = form.take()
                    except ValidationError as error:
                        raise Refused(*_refusals(error)) from error
                self.message_user(request, done, messages.SUCCESS)
                return HttpResponseRedirect(here)
        return self._turn_page(request, form, here)

    def _turn_page(self, request: HttpRequest, form: TurnForm, back: str) -> HttpResponse:
        request.current_app = self.admin_site.name  # As the stock admin does.
        fieldsets = [
            (None, {"fields": LINES[form.verb]}),
            ("Who states it", {"fields": ["source", "locator"]}),
        ]
        shown = AdminForm(form, fieldsets, {}, (), model_admin=self)  # type: ignore[arg-type]  # A form of no model.
        consultation = form.consultation
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": f"{BUTTONS[form.verb]}: {label(consultation)}",
            "subtitle": None,
            "button": BUTTONS[form.verb],
            "effect": EFFECTS[form.verb],
            "consultation": consultation,
            "offer": on_the_table(consultation),
            "form": form,
            "fieldsets": list(shown),
            "media": self.media + form.media,
            "back": back,
        }
        return TemplateResponse(request, "admin/programs/turn.html", context)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Show what can be done next."""
        if context.get("original") is not None:
            context["turns"] = self.turns_of(request, context["original"])
        return super().render_change_form(request, context, *args, **kwargs)

    def get_urls(self) -> list[URLPattern]:
        """Add the pages of the verbs."""
        view = self.admin_site.admin_view(self.turn_view)
        own = [path("<uuid:object_id>/turn/<slug:verb>/", view, name="programs_consultation_turn")]
        return [*own, *super().get_urls()]


def on_the_table(consultation: Consultation) -> Offer | None:
    """Return the offer that waits for an answer, if there is one."""
    return consultation.offers.filter(outcome=OfferOutcome.OPEN).select_related("institution").first()


def _refusals(error: ValidationError) -> Iterator[Refusal]:
    """Yield why a verb was refused, each at the field that it is about."""
    by_field = error.error_dict if hasattr(error, "error_dict") else {NON_FIELD_ERRORS: error.error_list}
    for name, problems in by_field.items():
        for problem in problems:
            told: SafeString = format_html("{}", " ".join(problem.messages))
            fields = () if name == NON_FIELD_ERRORS else (name,)
            yield Refusal(None, fields, problem.code or "invalid", told)
