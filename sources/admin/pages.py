"""Pages beside the form: history, restoring a version, what was retracted, and retracting with a reason."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.contrib.admin.utils import NestedObjects, unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import DEFAULT_DB_ALIAS, models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from sources import revisions
from sources.history import event_of
from sources.models import Revision
from sources.parts import leaving_with

from .attempts import attempt_of, refuse_unless, run
from .comparing import Choice, change_of_further, choices, side_by_side
from .display import label
from .forms import ReasonForm, retract, stale_message
from .inlines import RegistryInline
from .timeline import current, left_with, restore, retracted, timeline
from .versions import differences, label_of_event, versions

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = object

ENTRIES_ON_A_PAGE = 50
MOST_USERS = 50
"""How many of the rows that stand against a retraction its page names."""


class Pages(_ModelAdmin):
    """The pages of a row besides its form, and of the rows that are gone."""

    delete_confirmation_template = "admin/registry/delete_confirmation.html"

    # History

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Show every version of the row and of the facts on its page, retracted or not."""
        refuse_unless(self.has_view_or_change_permission(request))
        id_ = self._id(object_id)
        entries = timeline((self.model, id_), self._parts(request))
        own = [v for entry in entries for v in entry.versions if v.event.id == id_]
        if not own:
            raise Http404
        page = Paginator(entries, ENTRIES_ON_A_PAGE).get_page(request.GET.get("p"))
        present, may_restore = current(entries), self.has_change_permission(request)
        told = [
            (
                entry.revision,
                [
                    (v, v.event.id != id_, may_restore and (v.is_retraction or v.place not in present))
                    for v in entry.versions
                ],
            )
            for entry in page
        ]
        context = {
            "title": f"History: {own[0].name}",
            "name": own[0].name,
            "page": page,
            "entries": told,
            "object_id": id_,
            "is_gone": own[0].is_retraction,
            "compared": sum(not version.is_retraction for version in own) > 1,
        }
        return self._page(request, "history", context)

    # Comparing

    def compare_view(self, request: HttpRequest, object_id: uuid.UUID) -> HttpResponse:
        """Show two versions side by side: those of the parameters `left` and `right`, else the last two."""
        refuse_unless(self.has_view_or_change_permission(request))
        found = choices(self.model, object_id)
        if not found:
            raise Http404
        sides = [_chosen(found, request.GET.get(side), place) for side, place in (("left", 1), ("right", 0))]
        recorded: Any = event_of(self.model)._default_manager
        events = recorded.in_bulk({side.number for side in sides})
        left, right = (events[side.number] for side in sides)
        present = next((choice.number for choice in found if choice.is_present), None)
        lines = side_by_side(left, right, present)
        name = label_of_event(right)
        context = {
            "title": f"Compare versions: {name}",
            "name": name,
            "object_id": object_id,
            "choices": found,
            "both": sides,
            "left": sides[0],
            "right": sides[1],
            "lines": lines,
            "differing": sum(line.differs for line in lines),
            "is_gone": present is None,
            "may_restore": self.has_change_permission(request) and self.may_add(request),  # type: ignore[attr-defined]
        }
        return self._page(request, "compare", context)

    def _parts(self, request: HttpRequest) -> list[tuple[type[models.Model], str]]:
        """Return the models of the inlines, with their foreign keys to the row."""
        parts: list[tuple[type[models.Model], str]] = []
        for inline in self.get_inline_instances(request):
            if isinstance(inline, RegistryInline):
                parts.append((inline.model, inline.key_to(self.model)))
        return parts

    # Restoring

    def restore_view(self, request: HttpRequest, object_id: uuid.UUID, version: int) -> HttpResponse:
        """Ask for a reason and make a version the present one."""
        refuse_unless(self.has_change_permission(request) and self.may_add(request))  # type: ignore[attr-defined]
        event: Any = event_of(self.model)._default_manager.filter(pgh_id=version, id=object_id).first()
        if event is None:
            raise Http404

        def view() -> HttpResponse:
            return self._restoring(request, event)

        return run(request, view) if request.method == "POST" else view()

    def _restoring(self, request: HttpRequest, event: Any) -> HttpResponse:
        last: Any = event_of(self.model)._default_manager.filter(id=event.id).latest("revision", "pgh_id")
        for column in self.kept:  # type: ignore[attr-defined]
            setattr(event, column, getattr(last, column))
        attempt = attempt_of(request)
        form = ReasonForm(request.POST or None, initial={"seen": last.revision})
        if form.is_bound and form.is_valid():
            if last.revision > (form.cleaned_data["seen"] or 0):
                form.add_error(
                    None, ValidationError("The row was changed after you opened this page.", code="stale")
                )
            for refusal in attempt.refusals:
                form.add_error(None, ValidationError(refusal.message, code=refusal.code))
            if form.is_valid():
                row = restore(event, attempt)
                self.message_user(
                    request, f"{label(row)} is again as it was at r{event.revision}.", messages.SUCCESS
                )
                return HttpResponseRedirect(self._address("history", event.id))
        is_gone = last.pgh_label == "delete"
        context = {
            "title": f"Bring back {label_of_event(event)}" if is_gone else f"Restore {label_of_event(event)}",
            "form": form,
            "event": event,
            "revision": Revision.objects.filter(pk=event.revision).first(),
            "is_gone": is_gone,
            "changes": [
                *differences(None if is_gone else last, event),
                *([] if is_gone else change_of_further(event)),
            ],
            "parts": versions(left_with(event)) if is_gone else [],
            "object_id": event.id,
        }
        return self._page(request, "restore", context)

    # What was retracted

    def retracted_view(self, request: HttpRequest) -> HttpResponse:
        """List the rows that were retracted, with who did it and why."""
        refuse_unless(self.has_view_or_change_permission(request))
        page = Paginator(retracted(self.model), ENTRIES_ON_A_PAGE).get_page(request.GET.get("p"))
        found = versions(list(page))
        by = Revision.objects.in_bulk({version.event.revision for version in found})
        context = {
            "title": f"Retracted {self.opts.verbose_name_plural}",
            "page": page,
            "rows": [(version, by[version.event.revision]) for version in found],
            "may_restore": self.has_change_permission(request),
        }
        return self._page(request, "retracted", context)

    # Retracting

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Ask for a reason and retract the row; refuse while facts use it, and name them."""

        def view() -> HttpResponse:
            return self._retracting(request, object_id)

        refuse_unless(self.has_delete_permission(request))
        return run(request, view) if request.method == "POST" else view()

    def _retracting(self, request: HttpRequest, object_id: str) -> HttpResponse:
        row: Any = self.get_object(request, unquote(object_id))
        if row is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined,no-any-return]
        if not self.has_delete_permission(request, row):
            raise PermissionDenied
        name, users = label(row), self._in_use([row])
        form = ReasonForm(request.POST or None, initial={"seen": row.revision})
        attempt = attempt_of(request)
        if form.is_bound and form.is_valid() and not users:
            if row.revision > (form.cleaned_data["seen"] or 0):
                form.add_error(
                    None, ValidationError(stale_message(row, form.cleaned_data["seen"] or 0), code="stale")
                )
            for refusal in attempt.refusals:
                form.add_error(None, ValidationError(refusal.message, code=refusal.code))
            if form.is_valid():
                with attempt.saving(row):
                    retract(row)
                return self.response_delete(request, name, object_id)  # type: ignore[arg-type]  # Ids are no integers.
        context = {
            **self.admin_site.each_context(request),
            "title": f"Retract {name}",
            "subtitle": None,
            "object": row,
            "object_label": name,
            "form": form,
            "users": users[:MOST_USERS],
            "more": max(0, len(users) - MOST_USERS),
            "opts": self.opts,
            "preserved_filters": self.get_preserved_filters(request),
            "is_popup": "_popup" in request.POST or "_popup" in request.GET,
        }
        return self.render_delete_form(request, context)

    @admin.action(permissions=["delete"], description="Retract the selected %(verbose_name_plural)s")
    def delete_selected(self, request: HttpRequest, queryset: models.QuerySet[Any]) -> HttpResponse | None:
        """Ask for a reason and retract the rows chosen, all or none."""

        def view() -> HttpResponse:
            return self._retracting_all(request, queryset.all())

        return run(request, view) if "post" in request.POST else view()

    def _retracting_all(self, request: HttpRequest, rows: models.QuerySet[Any]) -> HttpResponse:
        chosen = list(rows)
        users = self._in_use(chosen)
        attempt = attempt_of(request)
        form = ReasonForm(
            request.POST if "post" in request.POST else None, initial={"seen": revisions.head()}
        )
        if form.is_bound and form.is_valid() and not users:
            changed = [row for row in chosen if row.revision > (form.cleaned_data["seen"] or 0)]
            if changed:
                form.add_error(
                    None,
                    ValidationError(
                        f"Changed after you chose them: {', '.join(map(label, changed))}.", code="stale"
                    ),
                )
            for refusal in attempt.refusals:
                form.add_error(None, ValidationError(refusal.message, code=refusal.code))
            if form.is_valid():
                for row in chosen:
                    with attempt.saving(row):
                        retract(row)
                self.message_user(
                    request, f"{len(chosen)} {self.opts.verbose_name_plural} retracted.", messages.SUCCESS
                )
                return HttpResponseRedirect(request.get_full_path())
        context = {
            "title": f"Retract {len(chosen)} {self.opts.verbose_name_plural}",
            "rows": chosen,
            "form": form,
            "users": users[:MOST_USERS],
            "more": max(0, len(users) - MOST_USERS),
            "media": self.media,
        }
        return self._page(request, "delete_selected", context)

    def _in_use(self, rows: Iterable[Any]) -> list[models.Model]:
        """Return the rows that refer to one of `rows` or to what belongs to them."""
        leaving: list[models.Model] = []
        for row in rows:
            leaving += [row, *(part for parts in leaving_with(type(row), [row]) for part in parts)]
        collector = NestedObjects(using=DEFAULT_DB_ALIAS, origin=leaving)
        for row in leaving:
            collector.collect([row])
        gone = {row.pk for row in leaving}
        return [row for row in collector.protected if row.pk not in gone]

    # What these pages share

    def _page(self, request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
        request.current_app = self.admin_site.name  # As the stock admin does.
        common = {**self.admin_site.each_context(request), "opts": self.opts, "subtitle": None}
        return TemplateResponse(request, f"admin/registry/{name}.html", {**common, **context})

    def _address(self, page: str, *args: Any) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{page}", args=args)

    def _id(self, text: str) -> uuid.UUID:
        try:
            return uuid.UUID(unquote(str(text)))
        except ValueError as error:
            raise Http404 from error


def _chosen(found: Sequence[Choice], number: str | None, place: int) -> Choice:
    """Return the choice of that `number`, else the one at `place`, or the last one."""
    named = next((choice for choice in found if str(choice.number) == number), None)
    return named or found[min(place, len(found) - 1)]
