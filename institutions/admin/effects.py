"""The effects of a change event: what its outcomes end and begin, tried before it is done."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html

from institutions.changes import IN_ORDER, Changed, effective_date, reorganize
from institutions.models import ChangeEvent, InstitutionRank, Outcome, OutcomeType, Rank
from sources.admin.attempts import Attempt, attempt_of, refuse_unless, run, write
from sources.admin.display import address, kind, label, labelled, period
from sources.admin.forms import ReasonForm, stale_message
from sources.admin.refusals import Refusal, Refused, explain
from sources.admin.verbs import refusals_of
from sources.admin.widgets import RowChoiceField, RowSelect
from sources.dates import PartialDate

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = object

LANGUAGES = {"en": "New name in English", "zh-Hans": "New name in Chinese"}
"""The labels that a rename asks for."""

SIDES = ("resulting_institution", "from_institution", "to_institution")
"""The columns of an outcome that refer to other bodies than its own."""

MOST_OUTCOMES = 200
"""How many outcomes of an event are carried out on one page."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One fact that an outcome touches: whether it begins, ends or changes, and what it says then."""

    happens: str
    kind: str
    name: str
    period: str


@dataclass(slots=True)
class Trial:
    """What an outcome does, or why it cannot be carried out."""

    outcome: Outcome
    name: str
    effects: Sequence[Effect] = ()
    refusals: Sequence[Refusal] = field(default_factory=list)


class EffectsForm(ReasonForm):
    """What the outcomes of an event do not say themselves: new ranks and new names; and why it is recorded."""

    def __init__(self, outcomes: Sequence[Outcome], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for outcome in outcomes:
            self.fields |= dict(self.asked(outcome))

    @staticmethod
    def asked(outcome: Outcome) -> Iterator[tuple[str, forms.Field]]:
        """Yield the fields for what the outcome does not say."""
        name = label(outcome.institution)
        if outcome.type == OutcomeType.RE_RANK:
            key = InstitutionRank._meta.get_field("rank")
            told: dict[str, Any] = {"label": f"New rank of {name}", "required": False}
            yield (
                f"rank-{outcome.pk}",
                RowChoiceField(labelled(Rank), widget=RowSelect(key, admin.site), **told),
            )
        if outcome.type == OutcomeType.RENAME and outcome.resulting_institution_id is None:
            for lang, says in LANGUAGES.items():
                yield (
                    f"{lang}-{outcome.pk}",
                    forms.CharField(label=f"{says}: {name}", required=False, max_length=500),
                )

    def carry_out(self, outcome: Outcome) -> Changed:
        """Carry the outcome out, inside an open write. Raises what `reorganize` raises."""
        told = getattr(self, "cleaned_data", {})
        names = {lang: told.get(f"{lang}-{outcome.pk}") for lang in LANGUAGES}
        return reorganize(
            outcome,
            rank=told.get(f"rank-{outcome.pk}"),
            names={lang: name for lang, name in names.items() if name},
        )


class _Undone(Exception):
    """A trial is over, and leaves nothing behind."""


class Effects(_ModelAdmin):
    """The page that shows what the outcomes of an event would do, and does it."""

    def effects_view(self, request: HttpRequest, object_id: uuid.UUID) -> HttpResponse:
        """Show what carrying the outcomes out does, or why it cannot be; with POST and no wish to preview, do it."""
        refuse_unless(self.has_change_permission(request))

        def view() -> HttpResponse:
            return self._carrying_out(request, object_id)

        does = request.method == "POST" and "_preview" not in request.POST
        return run(request, view) if does else view()

    def _carrying_out(self, request: HttpRequest, object_id: uuid.UUID) -> HttpResponse:
        event: Any = self.get_queryset(request).filter(pk=object_id).first()
        if event is None:
            raise Http404
        outcomes = in_order(event)
        form = EffectsForm(outcomes, request.POST or None, initial={"seen": event.revision})
        attempt = attempt_of(request)
        if "_preview" in request.POST:
            form.fields["reason"].required = False
        is_valid = not form.is_bound or form.is_valid()
        if form.is_bound and is_valid and attempt.is_open:
            seen = form.cleaned_data["seen"] or 0
            if event.revision > seen:
                form.add_error(None, ValidationError(stale_message(event, seen), code="stale"))
            for refusal in attempt.refusals:
                form.add_error(None, ValidationError(refusal.message, code=refusal.code))
            if form.is_valid():
                trials = carry_out(form, outcomes, attempt)
                refused = [refusal for trial in trials for refusal in trial.refusals]
                if refused:
                    raise Refused(*refused)
                number = sum(len(trial.effects) for trial in trials)
                self.message_user(
                    request, f"{label(event)}: {number} facts began or ended.", messages.SUCCESS
                )
                return HttpResponseRedirect(address(event))
        trials, broken = try_out(request, form, outcomes) if is_valid else ([], None)
        request.current_app = self.admin_site.name  # As the stock admin does.
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": f"Effects: {label(event)}",
            "subtitle": None,
            "row": event,
            "form": form,
            "asked": [form[name] for name in form.fields if name not in ("seen", "reason")],
            "trials": trials,
            "broken": broken,
            "changes_nothing": trials and not any(trial.effects or trial.refusals for trial in trials),
            "media": self.media + form.media,
            "back": address(event),
        }
        return TemplateResponse(request, "admin/institutions/changeevent/effects.html", context)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Offer to look at the effects."""
        row = context.get("original")
        if self.has_change_permission(request, row):
            context["has_effects"] = True
            if row is not None:
                context["effects"] = self._effects_of(row)
        return super().render_change_form(request, context, *args, **kwargs)

    def response_add(self, request: HttpRequest, obj: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        """Lead on to the effects, if that was asked for."""
        response = super().response_add(request, obj, *args, **kwargs)
        return HttpResponseRedirect(self._effects_of(obj)) if "_effects" in request.POST else response

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Lead on to the effects, if that was asked for."""
        response = super().response_change(request, obj)
        return HttpResponseRedirect(self._effects_of(obj)) if "_effects" in request.POST else response

    def get_urls(self) -> list[URLPattern]:
        """Add the page of the effects."""
        view = self.admin_site.admin_view(self.effects_view)
        name = f"{self.opts.app_label}_{self.opts.model_name}_effects"
        return [path("<uuid:object_id>/effects/", view, name=name), *super().get_urls()]

    def _effects_of(self, row: Any) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_effects", args=[row.pk])


def in_order(event: ChangeEvent) -> list[Outcome]:
    """Return the outcomes of the event in the order in which they are carried out."""
    sides = ("institution", "resulting_institution", "from_institution", "to_institution", "function")
    rows = Outcome.objects.filter(change_event=event).select_related("change_event", "citation", *sides)
    found = list(rows.order_by("pk")[:MOST_OUTCOMES])
    return sorted(found, key=lambda outcome: IN_ORDER.index(OutcomeType(outcome.type)))


def carry_out(form: EffectsForm, outcomes: Sequence[Outcome], attempt: Attempt) -> list[Trial]:
    """Carry `outcomes` out, inside an open write, and return what each did or why it was refused."""
    return [_carry_out(form, outcome, attempt) for outcome in outcomes]


def _carry_out(form: EffectsForm, outcome: Outcome, attempt: Attempt) -> Trial:
    name = ", ".join(
        part
        for part in (f"{label(outcome.institution)}: {outcome.get_type_display()}", concerned(outcome))
        if part
    )
    try:
        with transaction.atomic():
            changed = form.carry_out(outcome)
    except ValidationError as error:
        return Trial(outcome, name, refusals=[_about(name, refusal) for refusal in refusals_of(error)])
    except IntegrityError as error:
        return Trial(outcome, name, refusals=[_about(name, explain(error, outcome, None))])
    attempt.saved += [(None, row) for row in changed]
    on = effective_date(outcome) if changed else None
    return Trial(outcome, name, effects=[_effect(row, on) for row in changed])


def _about(name: str, refusal: Refusal) -> Refusal:
    return Refusal(None, (), refusal.code, format_html("{}: {}", name, refusal.message))


def _effect(row: Any, on: PartialDate | None) -> Effect:
    begins, ends = row.valid_from == on, row.valid_until == on
    happens = "ends" if ends else "begins" if begins else "changes"
    return Effect(happens, kind(type(row)), label(row), period(row))


def try_out(
    request: HttpRequest, form: EffectsForm, outcomes: Sequence[Outcome]
) -> tuple[list[Trial], Sequence[Refusal] | None]:
    """Carry `outcomes` out and undo it; return what each does, and what breaks a rule over all of it, if anything."""
    found: list[Trial] = []
    broken: Sequence[Refusal] | None = None
    attempt = Attempt()
    try:
        with write(request, "A trial"), transaction.atomic():
            found = carry_out(form, outcomes, attempt)
            attempt.check_rules_over_rows()
            raise _Undone
    except _Undone:
        pass
    except Refused as refused:
        broken = refused.refusals
    return found, broken


def concerned(row: Outcome) -> str:
    """Return the function and the other bodies that an outcome concerns, in a few words."""
    words = {"resulting_institution": "into", "from_institution": "from", "to_institution": "to"}
    bodies = [f"{words[side]} {label(getattr(row, side))}" for side in SIDES if getattr(row, f"{side}_id")]
    return ", ".join([*([str(row.function)] if row.function_id else []), *bodies])
