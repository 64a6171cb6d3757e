"""The queue of suggestions, the page on which one is decided, and the form with which contributors suggest."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import structlog
from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DataError, IntegrityError, models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.timesince import timesince
from rest_framework import exceptions

from exchange.roles import WRITING, roles_of
from sources.admin import display
from sources.admin.refusals import explain, places
from sources.admin.versions import changed_since
from sources.models import Revision

from . import deciding
from .forms import PREFIX, PatchForm, ReviewForm, SuggestForm, nullable
from .models import State, Suggestion
from .proposals import document, resources, view_of, written
from .reviewing import Review, review

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Suggestion]
else:
    _ModelAdmin = admin.ModelAdmin


FOR_FILES = frozenset({"key", "claim_key"})
"""What nobody suggests by a form: how files and rival accounts know a fact."""


class StateFilter(admin.SimpleListFilter):
    """Suggestions by their state; the open ones unless another is chosen."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the states, and all."""
        return [*((code, code.capitalize()) for code in State.values if code != State.OPEN), ("all", "All")]

    def choices(self, changelist: Any) -> Any:
        """Call what is chosen at first by its name."""
        for place, choice in enumerate(super().choices(changelist)):
            yield {**choice, "display": "Open"} if place == 0 else choice

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        """Keep those of the state."""
        chosen = self.value() or State.OPEN
        return queryset if chosen == "all" else queryset.filter(state=chosen)


class AuthorFilter(admin.SimpleListFilter):
    """Suggestions by who made them."""

    title = "who"
    parameter_name = "who"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return who there is."""
        return [("visitor", "Visitors"), ("account", "Accounts"), ("me", "Me")]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        """Keep theirs."""
        match self.value():
            case "visitor":
                return queryset.filter(author__isnull=True)
            case "account":
                return queryset.filter(author__isnull=False)
            case "me":
                return queryset.filter(author=request.user)
        return queryset


@admin.register(Suggestion)
class SuggestionAdmin(_ModelAdmin):
    """Suggestions: reviewers see all and decide, contributors make them and see their own."""

    change_list_template = "admin/exchange/suggestion/change_list.html"
    heading = "Review"
    position = 0
    list_display = ["what", "fields_named", "who", "age", "stands"]
    list_display_links = ["what"]
    list_filter = [StateFilter, AuthorFilter, ("resource", admin.AllValuesFieldListFilter)]
    list_select_related = ["author"]
    list_per_page = 50
    search_fields = ["about", "reason", "author__username"]
    ordering = ["id"]
    actions = None
    empty_value_display = ""

    # Who may

    def is_reviewer(self, request: HttpRequest) -> bool:
        """Say whether the user decides on suggestions."""
        return bool(roles_of(request.user) & WRITING)

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Show suggestions to all who may read the registry here, as every role may."""
        return bool(request.user.has_perm("sources.view_revision"))

    def has_view_permission(self, request: HttpRequest, obj: Suggestion | None = None) -> bool:
        """Show a reviewer all, others their own."""
        if obj is not None and obj.author_id != request.user.pk:
            return self.is_reviewer(request)
        return self.has_module_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let all suggest who may read."""
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Suggestion | None = None) -> bool:
        """Let nobody change what somebody else has said: reviewers decide on a page of its own."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Suggestion | None = None) -> bool:
        """Let nobody delete a suggestion."""
        return False

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Suggestion]:
        """Return the suggestions that the user may see."""
        found = super().get_queryset(request)
        return found if self.is_reviewer(request) else found.filter(author=request.user.pk)

    # The queue

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show the queue."""
        return super().changelist_view(request, {"title": "Suggestions", **(extra_context or {})})

    @admin.display(description="About", ordering="about")
    def what(self, row: Suggestion) -> str:
        """Return the row that it is about, and of which kind that is."""
        kind = str(view_of(row.resource).model._meta.verbose_name)
        shown = format_html('{} <span class="quiet">{}</span>', row.about, kind)
        return shown if row.target else format_html("New {}", shown)

    @admin.display(description="Fields")
    def fields_named(self, row: Suggestion) -> str:
        """Return the fields that it would change; of a new row, none are named."""
        if row.retract:
            return "is to be retracted"
        in_order = view_of(row.resource).serializer_class().fields
        return ", ".join(display.called(name) for name in in_order if name in row.patch) if row.target else ""

    @admin.display(description="Suggested by", ordering="author__username")
    def who(self, row: Suggestion) -> str:
        """Return who suggested it."""
        return row.author.get_username() if row.author else row.name or "a visitor"

    @admin.display(description="Age", ordering="made_at")
    def age(self, row: Suggestion) -> str:
        """Return how long ago it was made."""
        return format_html(
            '<time datetime="{}" title="{} UTC">{}</time>',
            row.made_at.isoformat(),
            f"{row.made_at:%Y-%m-%d %H:%M}",
            _age(row.made_at, timezone.now()),
        )

    @admin.display(description="State", ordering="state")
    def stands(self, row: Suggestion) -> str:
        """Return the state, by its code."""
        return format_html('<span class="state {}">{}</span>', row.state, row.state)

    # Deciding

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: Any = None,
    ) -> Any:
        """Show the page on which a suggestion is decided, or the form of a new one."""
        if object_id is None:
            return self._suggesting(request)
        suggestion = self._found(request, object_id)
        told = review(suggestion)
        form = self._review_form(told, request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid() and self._decide(request, told, form):
            return HttpResponseRedirect(self._after(request, suggestion))
        return self._review_page(request, review(suggestion) if form.errors else told, form)

    def _found(self, request: HttpRequest, object_id: str) -> Suggestion:
        try:
            key = uuid.UUID(object_id)
        except ValueError as error:
            raise Http404 from error
        found = Suggestion.objects.select_related("author", "decided_by").filter(pk=key).first()
        if found is None:
            raise Http404
        if not self.has_view_permission(request, found):
            raise PermissionDenied
        return found

    def _review_form(self, told: Review, data: Any) -> ReviewForm:
        initial = {"locator": told.locator, "seen": told.version}
        return ReviewForm(told.view, told.patch, told.given, data, source=told.source, initial=initial)

    def _decide(self, request: HttpRequest, told: Review, form: ReviewForm) -> bool:
        """Do what the button says; say whether it was done, else the form says why not."""
        act = deciding.Act(_account(request), form.cleaned_data["seen"], _request_id())
        reason = form.cleaned_data["reason"]
        try:
            if "withdraw" in request.POST:
                deciding.withdraw(told.suggestion.pk, act, reason=reason)
                said = "It is withdrawn."
            elif not self.is_reviewer(request):
                raise PermissionDenied
            elif "decline" in request.POST:
                if not reason:
                    form.add_error("reason", ValidationError("Say why it is declined.", code="required"))
                    return False
                deciding.decline(told.suggestion.pk, act, reason=reason, blank=form.cleaned_data["blank"])
                said = "It is declined."
            else:
                said = self._accept(told, form, act)
        except deciding.Stale:
            form.add_error(None, ValidationError("It was changed after you opened the page: see what it is now, and decide again.", code="stale"))  # fmt: skip
            entered = request.POST.copy()
            row = deciding.target_of(told.suggestion)
            told.suggestion.refresh_from_db()
            entered["seen"] = deciding.version_of(told.suggestion, row)
            form.data = entered
        except (exceptions.ValidationError, ValidationError, IntegrityError, DataError) as error:
            show(error, form)
        if form.errors:
            return False
        messages.success(request, said)
        return True

    def _accept(self, told: Review, form: ReviewForm, act: deciding.Act) -> str:
        edited = form.patch(nullable(told.view))
        done = deciding.accept(
            told.suggestion.pk,
            act,
            patch={**told.patch, **edited} if edited else None,
            source=form.cleaned_data["source"],
            locator=form.cleaned_data["locator"],
            reason=form.cleaned_data["reason"],
        )
        href = reverse("admin:sources_revision_change", args=[done.revision])
        return format_html('It is accepted. Recorded as <a href="{}">r{}</a>.', href, done.revision)

    def _after(self, request: HttpRequest, suggestion: Suggestion) -> str:
        """Return where a decision leads: to the next open suggestion, else to the queue."""
        following = _next_to(request, self, suggestion)[1]
        if following is None or not self.is_reviewer(request):
            return reverse("admin:exchange_suggestion_changelist")
        return reverse("admin:exchange_suggestion_change", args=[following])

    def _review_page(self, request: HttpRequest, told: Review, form: ReviewForm) -> HttpResponse:
        request.current_app = self.admin_site.name  # As the stock admin does.
        suggestion, row = told.suggestion, told.row
        since = told.row is not None and told.row.revision > suggestion.base_revision
        before, after = _next_to(request, self, suggestion)
        is_own = suggestion.author_id == request.user.pk
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": suggestion.about or "Without a name",
            "subtitle": None,
            "told": told,
            "suggestion": suggestion,
            "kind": display.kind(told.view.model),
            "page_of_row": display.address(row) if row is not None else "",
            "who": self.who(suggestion),
            "age": _age(suggestion.made_at, timezone.now()),
            "since": changed_since(row, suggestion.base_revision) if since and row is not None else "",
            "base": Revision.objects.filter(pk=suggestion.base_revision).first(),
            "form": form,
            "entered": [form[f"{PREFIX}{name}"] for name in form.names],
            "media": self.media + form.media,
            "is_open": suggestion.state == State.OPEN,
            "is_reviewer": self.is_reviewer(request),
            "is_own": is_own,
            "before": before,
            "after": after,
        }
        return TemplateResponse(request, "admin/exchange/review.html", context)

    # Suggesting

    def _suggesting(self, request: HttpRequest) -> HttpResponse:
        if not self.has_add_permission(request):
            raise PermissionDenied
        name, target = request.GET.get("resource", ""), request.GET.get("target", "")
        if name not in resources():
            return self._choosing(request)
        view = view_of(name)
        try:
            row = view.model._default_manager.filter(pk=uuid.UUID(target)).first() if target else None
        except ValueError:
            row = None
        if target and row is None:
            raise Http404
        today = written(document(view, row.pk)) if row is not None else {}
        fields = [each for each in view.serializer_class().fields if each not in FOR_FILES]
        form = SuggestForm(view, fields, today or {}, request.POST if request.method == "POST" else None)
        made = None
        if request.method == "POST" and form.is_valid():
            made = self._suggest(request, form, view, name, target)
        if made is not None:
            messages.success(request, "It is suggested; a reviewer decides on it.")
            return HttpResponseRedirect(reverse("admin:exchange_suggestion_change", args=[made.pk]))
        request.current_app = self.admin_site.name  # As the stock admin does.
        kind = str(view.model._meta.verbose_name)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": f"Suggest a change: {deciding.called(row)}"
            if row is not None
            else f"Suggest a new {kind}",
            "subtitle": None,
            "form": form,
            "entered": [form[f"{PREFIX}{each}"] for each in form.names],
            "media": self.media + form.media,
            "back": display.address(row)
            if row is not None
            else reverse("admin:exchange_suggestion_changelist"),
        }
        return TemplateResponse(request, "admin/exchange/suggest.html", context)

    def _suggest(
        self, request: HttpRequest, form: SuggestForm, view: Any, name: str, target: str
    ) -> Suggestion | None:
        told = form.cleaned_data
        said = deciding.Said(
            resource=name,
            patch=form.patch(nullable(view)),
            reason=told["reason"],
            target=target,
            source=told["source"],
            source_url=told["source_url"],
            locator=told["locator"],
        )
        try:
            return deciding.suggest(said, request.user)[0]
        except (exceptions.ValidationError, ValidationError) as error:
            show(error, form)
        return None

    def _choosing(self, request: HttpRequest) -> HttpResponse:
        """Offer the kinds of rows that may be suggested anew."""
        here = reverse("admin:exchange_suggestion_add")
        kinds = sorted(
            (display.kind(view().model), f"{here}?{urlencode({'resource': name})}")
            for name, view in resources().items()
        )
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Suggest something new",
            "subtitle": None,
            "kinds": kinds,
        }
        return TemplateResponse(request, "admin/exchange/choose.html", context)


def _age(made: dt.datetime, now: dt.datetime) -> str:
    """Return how long ago it was made, in one unit."""
    return timesince(made, now, depth=1).replace("\xa0", " ")


def _next_to(request: HttpRequest, keeper: SuggestionAdmin, suggestion: Suggestion) -> tuple[Any, Any]:
    """Return the ids of the open suggestions before and after this one in the queue, or None."""
    queue = keeper.get_queryset(request).filter(state=State.OPEN)
    before = queue.filter(pk__lt=suggestion.pk).order_by("-pk").values_list("pk", flat=True).first()
    after = queue.filter(pk__gt=suggestion.pk).order_by("pk").values_list("pk", flat=True).first()
    return before, after


def _account(request: HttpRequest) -> AbstractBaseUser | None:
    return request.user if request.user.is_authenticated else None


def _request_id() -> str:
    return str(structlog.contextvars.get_contextvars().get("request_id", ""))[:100]


def show(error: Exception, form: PatchForm) -> None:
    """Put a refusal at the fields of the form that it is about, else above it."""
    if isinstance(error, IntegrityError | DataError):
        refusal = explain(error, getattr(error, "instance", None) or Suggestion(), None)
        entered = {f"{PREFIX}{name}": name for name in form.names}
        place = next((f"{PREFIX}{each}" for each in places(refusal.fields, entered.values())), None)
        form.add_error(place, ValidationError(refusal.message, code=refusal.code))
    elif isinstance(error, ValidationError):
        by_field = error.error_dict if hasattr(error, "error_dict") else {"": error.error_list}
        for name, problems in by_field.items():
            form.add_error(_place(form, name), problems)
    elif isinstance(error, exceptions.ValidationError):
        for path, text, code in _leaves(error.detail):
            place = _place(form, *path)
            step = "/".join(each for each in path if each != "patch")
            named = f"{display.called(step)}: " if place is None and step else ""
            form.add_error(place, ValidationError(f"{named}{text}", code=code))


def _place(form: forms.Form, *path: str) -> str | None:
    """Return the form's field in which a field of the suggestion is entered."""
    names = [name for step in path for name in (f"{PREFIX}{step}", step)]
    return next((name for name in names if name in form.fields), None)


def _leaves(detail: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], str, str]]:
    """Return the refusals of a serializer: where, what, and their codes."""
    if isinstance(detail, Mapping):
        return [leaf for name, inner in detail.items() for leaf in _leaves(inner, (*path, str(name)))]
    if isinstance(detail, list):
        return [leaf for inner in detail for leaf in _leaves(inner, path)]
    return [(path, str(detail), str(getattr(detail, "code", "invalid")))]
