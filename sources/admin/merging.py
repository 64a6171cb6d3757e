"""The page on which a thing that was recorded twice is merged into the one that stays."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.html import format_html

from sources.merging import InTheWay, Obstacle, keys_to, may_be_merged, merge

from .attempts import attempt_of, refuse_unless, run
from .display import address, kind, label, labelled, link, period
from .forms import ReasonForm, stale_message
from .refusals import Refusal, Refused, on_record
from .verbs import refusals_of
from .widgets import RowChoiceField, RowSelect

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = object

MOST_OBSTACLES = 20
"""How many of the facts that stand in the way a page names."""


class MergeForm(ReasonForm):
    """Which one stays, and why."""

    def __init__(self, row: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        model = type(row)
        key = next(key for key in keys_to(model))
        into = RowChoiceField(
            labelled(model),
            label="Merge into",
            widget=RowSelect(key, admin.site),
            help_text="The one that stays.",
        )
        self.fields = {"into": into, **self.fields}


class Merging(_ModelAdmin):
    """The page of a merger. Only things with an address are merged, and none of which verbs keep the course."""

    @property
    def may_be_merged(self) -> bool:
        """Say whether rows of the model can be merged."""
        return may_be_merged(self.model)

    def merge_view(self, request: HttpRequest, object_id: uuid.UUID) -> HttpResponse:
        """Ask which one stays, and merge the row of the page into it."""
        refuse_unless(self.has_change_permission(request) and self.has_delete_permission(request))
        if not self.may_be_merged:
            raise Http404

        def view() -> HttpResponse:
            return self._merging(request, object_id)

        return run(request, view) if request.method == "POST" else view()

    def _merging(self, request: HttpRequest, object_id: uuid.UUID) -> HttpResponse:
        row: Any = self.get_queryset(request).filter(pk=object_id).first()
        if row is None:
            raise Http404
        form, attempt = (
            MergeForm(row, request.POST or None, initial={"seen": row.revision}),
            attempt_of(request),
        )
        name = label(row)
        if form.is_bound and form.is_valid():
            seen = form.cleaned_data["seen"] or 0
            if row.revision > seen:
                form.add_error(None, ValidationError(stale_message(row, seen), code="stale"))
            for refusal in attempt.refusals:
                place = "into" if refusal.code == "merged_with_itself" else None
                form.add_error(place, ValidationError(refusal.message, code=refusal.code))
            if form.is_valid():
                into = form.cleaned_data["into"]
                with attempt.saving(row):
                    try:
                        moved = len(merge(row, into))
                    except InTheWay as error:
                        raise Refused(
                            *map(_refusal, error.obstacles[:MOST_OBSTACLES]), *_rest(error)
                        ) from error
                    except ValidationError as error:
                        raise Refused(*refusals_of(error)) from error
                told = (
                    "{} was merged into {}: {} rows moved with it."
                    if moved != 1
                    else "{} was merged into {}: {} row moved with it."
                )
                self.message_user(request, format_html(told, name, link(into), moved), messages.SUCCESS)
                return HttpResponseRedirect(address(into))
        request.current_app = self.admin_site.name  # As the stock admin does.
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": f"Merge {name}",
            "subtitle": None,
            "row": row,
            "form": form,
            "media": self.media + form.media,
            "back": address(row),
        }
        return TemplateResponse(request, "admin/registry/merge.html", context)


def _refusal(obstacle: Obstacle) -> Refusal:
    row, reason = obstacle.row, obstacle.reason
    when = period(row)
    name = format_html("{} {}{}", kind(type(row)), link(row), f", {when}" if when else "")
    against = labelled(reason.model or type(row)).filter(pk__in=reason.ids)
    return Refusal(None, (), reason.code, format_html("{}: {}", name, on_record(reason.message, against)))


def _rest(error: InTheWay) -> list[Refusal]:
    more = len(error.obstacles) - MOST_OBSTACLES
    return [Refusal(None, (), "in_the_way", format_html("And {} more.", more))] if more > 0 else []
