"""The page of the admin on which a revision is undone: what that does, tried before, or what stands in its way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import admin, messages
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, OperationalError, models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html

from answers.recorded_diff import MODELS
from sources import revisions
from sources.admin.attempts import refuse_unless, request_id_of
from sources.admin.display import address, kind, label, labelled
from sources.admin.forms import ReasonForm
from sources.admin.refusals import explain_rule
from sources.admin.versions import Change, Names, versions
from sources.history import HistoryEvent, event_of
from sources.models import Revision

from ..reverting import Undoing, revert
from ..roles import WRITING, roles_of

MOST_OF_A_KIND = 100
"""How many rows of one kind the page shows of each thing that happens to them."""

BIGGEST = 2**63


@dataclass(frozen=True, slots=True)
class Line:
    """What undoing does to one row, with the address of its history and, where it changes, its fields."""

    happens: str
    kind: str
    name: str
    href: str
    changes: Sequence[Change] = ()


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a revision cannot be undone: the rows that stand in the way, by name and address, and what changed them."""

    message: str
    rows: Sequence[tuple[str, str]] = ()
    by: Revision | None = None


def may_undo(user: AbstractBaseUser | AnonymousUser) -> bool:
    """Say whether `user` undoes revisions: who changes the registry does."""
    return bool(roles_of(user) & WRITING)


def own_last(user: AbstractBaseUser | AnonymousUser) -> Revision | None:
    """Return the last revision of `user`, if it may undo it."""
    if not may_undo(user):
        return None
    return Revision.objects.filter(actor=user.get_username()).order_by("-number").first()


def undo_view(request: HttpRequest, number: int) -> HttpResponse:
    """Show what undoing a revision does, or what stands in the way; with POST, do it."""
    refuse_unless(may_undo(request.user))
    revision = Revision.objects.filter(pk=number).first() if number < BIGGEST else None
    if revision is None:
        raise Http404
    form = ReasonForm(request.POST or None, initial={"reason": f"Undoes {revision}"})
    does = form.is_bound and form.is_valid()
    undoing, obstacles = _undo(request, revision, form.cleaned_data["reason"] if does else None)
    if does and undoing is not None:
        href = reverse("admin:sources_revision_change", args=[undoing.written])
        told = format_html(
            'Revision {} is undone. Recorded as <a href="{}">r{}</a>.', revision, href, undoing.written
        )
        messages.success(request, told)
        return HttpResponseRedirect(href)
    request.current_app = admin.site.name  # As the stock admin does.
    context = {
        **admin.site.each_context(request),
        "opts": Revision._meta,
        "title": f"Undo {revision}",
        "subtitle": None,
        "revision": revision,
        "form": form,
        "obstacles": obstacles,
        "lines": list(_lines(undoing)) if undoing else [],
        "rows": undoing.rows if undoing else 0,
        "kept": undoing.kept if undoing else 0,
        "more": _more(undoing) if undoing else 0,
    }
    return TemplateResponse(request, "admin/exchange/undo.html", context)


def _undo(
    request: HttpRequest, revision: Revision, reason: str | None
) -> tuple[Undoing | None, Sequence[Obstacle]]:
    """Undo `revision` for `reason`, or only try it without one; return what that did or what stands in the way."""
    try:
        undoing = revert(
            revision,
            actor=request.user.get_username(),
            reason=reason or "A trial",
            request_id=request_id_of(request),
            only_try=reason is None,
        )
    except ValidationError as error:
        return None, list(_obstacles(error))
    except (IntegrityError, DataError) as error:
        return None, [Obstacle(explain_rule(error, []).message)]
    except OperationalError as error:
        if not revisions.is_busy(error):
            raise
        return None, [Obstacle("Others are writing just now: try again in a moment.")]
    return undoing, []


def _obstacles(error: ValidationError) -> Iterator[Obstacle]:
    """Yield what stands in the way; its rows are called by their labels, also those that were retracted."""
    names = Names()
    for one in error.error_list:
        told = one.params or {}
        for id_ in told.get("conflicts", ()):
            names.wanted[told["model"]].add(UUID(str(id_)))
    names.look_up()
    for one in error.error_list:
        told = one.params or {}
        rows = [
            (names.of(UUID(str(id_))), address(told["model"](pk=id_), "history"))
            for id_ in told.get("conflicts", ())
        ]
        yield Obstacle(" ".join(one.messages), rows, told.get("by"))


# What it does


def _lines(undoing: Undoing) -> Iterator[Line]:
    """Yield what becomes of the rows, by kind. Costs a number of queries for each kind."""
    for name, ids in undoing.retracted.items():
        model = MODELS[name]
        shown: Sequence[UUID] = ids[:MOST_OF_A_KIND]
        found = {row.pk: row for row in labelled(model).filter(pk__in=shown)}
        for id_ in shown:
            if id_ in found:
                yield Line("retracted", kind(model), label(found[id_]), address(found[id_], "history"))
    yield from _versions("changed", undoing.changed)
    yield from _versions("brought back", undoing.brought_back)


def _versions(happens: str, done: Mapping[str, Sequence[int]]) -> Iterator[Line]:
    then: list[HistoryEvent] = []
    now: dict[UUID, HistoryEvent] = {}
    for name, numbers in done.items():
        recorded = event_of(MODELS[name])._default_manager
        then += recorded.filter(pgh_id__in=numbers[:MOST_OF_A_KIND]).order_by("pgh_id")
        if happens == "changed":
            last = recorded.filter(
                id__in=[event.id for event in then if event.pgh_tracked_model is MODELS[name]]
            )
            now |= {event.id: event for event in last.order_by("id", "-revision", "-pgh_id").distinct("id")}
    for version in versions(then, now):
        model: type[models.Model] = version.model
        href = address(model(pk=version.event.id), "history")
        yield Line(happens, kind(model), version.name, href, version.changes if happens == "changed" else ())


def _more(undoing: Undoing) -> int:
    """Return how many rows are not shown."""
    parts: list[Mapping[str, Sequence[Any]]] = [undoing.retracted, undoing.changed, undoing.brought_back]
    return sum(max(0, len(rows) - MOST_OF_A_KIND) for part in parts for rows in part.values())
