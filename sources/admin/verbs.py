"""Pages of the verbs of a thing: each has a button on the page of the thing and a form of what it asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminForm
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.db.models import TextChoices
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from sources.models import Citation

from .attempts import attempt_of, refuse_unless, run
from .display import label
from .forms import CitedForm, ReasonForm, stale_message
from .refusals import Refusal, Refused

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = object


class VerbForm(ReasonForm):
    """What a verb asks for, where it is stated, and why it is recorded. Its fields are those of its `lines`."""

    lines_of: ClassVar[Mapping[Any, Sequence[Any]]]
    """The lines of fields that each verb asks for, besides where it is stated."""

    entered_as: ClassVar[Mapping[str, str]] = {}
    """The fields at which refusals about columns are shown that have none of their own."""

    source = CitedForm.declared_fields["source"]
    locator = CitedForm.declared_fields["locator"]

    def __init__(self, verb: Any, row: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.verb, self.row = verb, row
        self.made: list[models.Model] = []  # What `take` made: a rule over several rows may be broken by it.
        own = [name for line in self.lines for name in ((line,) if isinstance(line, str) else line)]
        for name in set(self.fields) - {*own, "source", "locator", "reason", "seen"}:
            del self.fields[name]
        self.fields["source"].widget.widget.is_required = True

    @property
    def lines(self) -> Sequence[Any]:
        """Return the lines of fields that the verb asks for."""
        return self.lines_of[self.verb]

    def citation(self) -> Citation:
        """Return where it is stated, inside an open write."""
        told = self.cleaned_data
        citation, _ = Citation.objects.get_or_create(source=told["source"], locator=told["locator"])
        return citation

    def take(self) -> str:
        """Do what the form says, inside an open write; return what was done. Raises ValidationError or Refused."""
        raise NotImplementedError


class VerbPages(_ModelAdmin):
    """The pages of the verbs of a thing, and the buttons that lead to them."""

    change_form_template = "admin/registry/with_verbs.html"
    verbs: ClassVar[type[TextChoices]]
    verb_form: ClassVar[type[VerbForm]]
    buttons: ClassVar[Mapping[Any, str]]
    """What the buttons of the verbs say."""
    effects: ClassVar[Mapping[Any, str]]
    """What follows from a verb, in the words of its page."""

    def check_verb(self, row: Any, verb: Any) -> None:
        """Refuse with a ValidationError what cannot be done now."""
        raise NotImplementedError

    def legal_verbs(self, row: Any) -> Sequence[Any]:
        """Return the verbs that are legal now."""
        raise NotImplementedError

    def stands(self, row: Any) -> Sequence[tuple[str, str]]:
        """Return how the thing stands: what the page of a verb shows above its form, by name."""
        raise NotImplementedError

    def verb_view(self, request: HttpRequest, object_id: Any, verb: str) -> HttpResponse:
        """Ask for what the verb needs, and do it."""
        refuse_unless(self.has_change_permission(request))

        def view() -> HttpResponse:
            return self._doing(request, object_id, verb)

        return run(request, view) if request.method == "POST" else view()

    def _doing(self, request: HttpRequest, object_id: Any, name: str) -> HttpResponse:
        row = self.get_queryset(request).filter(pk=object_id).first()
        if row is None or name not in self.verbs.values:
            raise Http404
        verb, attempt = self.verbs(name), attempt_of(request)
        form = self.verb_form(verb, row, request.POST or None, initial={"seen": row.revision})
        here = self._page_of(row, "change")
        if not form.is_bound:
            try:
                self.check_verb(row, verb)
            except ValidationError as error:
                self.message_user(request, " ".join(error.messages), messages.WARNING)
                return HttpResponseRedirect(here)
        elif form.is_valid():
            seen = form.cleaned_data["seen"] or 0
            if row.revision > seen:
                form.add_error(None, ValidationError(stale_message(row, seen), code="stale"))
            for refusal in attempt.refusals:
                about = (form.entered_as.get(field, field) for field in refusal.fields)
                place = next((field for field in about if field in form.fields), None)
                form.add_error(place, ValidationError(refusal.message, code=refusal.code))
            if form.is_valid():
                with attempt.saving(row):
                    try:
                        done = form.take()
                    except ValidationError as error:
                        raise Refused(*refusals_of(error)) from error
                attempt.saved += [(None, made) for made in form.made]
                self.message_user(request, done, messages.SUCCESS)
                return HttpResponseRedirect(here)
        return self._verb_page(request, form, here)

    def _verb_page(self, request: HttpRequest, form: VerbForm, back: str) -> HttpResponse:
        request.current_app = self.admin_site.name  # As the stock admin does.
        fieldsets = [
            (None, {"fields": form.lines}),
            ("Who states it", {"fields": ["source", "locator"]}),
        ]
        shown = AdminForm(form, fieldsets, {}, (), model_admin=self)  # type: ignore[arg-type]  # A form of no model.
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": f"{self.buttons[form.verb]}: {label(form.row)}",
            "subtitle": None,
            "button": self.buttons[form.verb],
            "effect": self.effects[form.verb],
            "row": form.row,
            "stands": self.stands(form.row),
            "form": form,
            "fieldsets": list(shown),
            "media": self.media + form.media,
            "back": back,
        }
        return TemplateResponse(request, "admin/registry/verb.html", context)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Show what can be done next."""
        row = context.get("original")
        if row is not None and self.has_change_permission(request, row):
            context["verbs"] = [
                (verb.value, self.buttons[verb], self._page_of(row, "verb", verb.value))
                for verb in self.legal_verbs(row)
            ]
        return super().render_change_form(request, context, *args, **kwargs)

    def get_urls(self) -> list[URLPattern]:
        """Add the pages of the verbs."""
        view = self.admin_site.admin_view(self.verb_view)
        name = f"{self.opts.app_label}_{self.opts.model_name}_verb"
        return [path("<uuid:object_id>/do/<slug:verb>/", view, name=name), *super().get_urls()]

    def _page_of(self, row: Any, page: str, *more: str) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{page}", args=[row.pk, *more])


def refusals_of(error: ValidationError) -> Iterator[Refusal]:
    """Yield why a verb was refused, each at the field that it is about."""
    by_field = error.error_dict if hasattr(error, "error_dict") else {NON_FIELD_ERRORS: error.error_list}
    for name, problems in by_field.items():
        for problem in problems:
            told: SafeString = format_html("{}", " ".join(problem.messages))
            fields = () if name == NON_FIELD_ERRORS else (name,)
            yield Refusal(None, fields, problem.code or "invalid", told)
