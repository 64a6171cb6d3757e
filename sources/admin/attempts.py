"""One write from the admin: a single revision, whose refusals come back to the form that caused them.

A page is saved as a whole, in one transaction behind the head lock. What the database refuses undoes
the whole attempt; the view then runs once more with the refusals, so that the form shows them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

import structlog
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import DataError, IntegrityError, connection, models, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html

from sources import revisions
from sources.revisions import Write

from .refusals import Refusal, Refused, explain, explain_rule

LONGEST_REASON = 500


@dataclass(slots=True)
class Attempt:
    """What a request has tried to save so far; `refusals` are those of an attempt that was undone."""

    refusals: list[Refusal] = field(default_factory=list)
    saved: list[tuple[str | None, models.Model]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    is_open: bool = False

    @contextmanager
    def saving(self, row: models.Model, prefix: str | None = None) -> Iterator[None]:
        """Save or delete `row` inside, on behalf of the form `prefix`. Raises Refused with the reason."""
        try:
            with transaction.atomic():
                yield
        except (IntegrityError, DataError) as error:
            raise Refused(explain(error, row, prefix)) from error
        self.saved.append((prefix, row))

    def check_rules_over_rows(self) -> None:
        """Have the rules over several rows checked now, not at the end. Raises Refused."""
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        except IntegrityError as error:
            raise Refused(explain_rule(error, self.saved)) from error


def attempt_of(request: HttpRequest) -> Attempt:
    """Return what `request` has tried so far."""
    found: Attempt | None = getattr(request, "registry_attempt", None)
    if found is None:
        found = Attempt()
        request.registry_attempt = found  # type: ignore[attr-defined]  # A request carries what belongs to it.
    return found


def write(request: HttpRequest, reason: str) -> AbstractContextManager[Write]:
    """Open the write of `request`: in the name of its user, for `reason`."""
    return revisions.write(
        actor=request.user.get_username(),
        reason=reason.strip()[:LONGEST_REASON],
        request_id=request_id_of(request),
    )


def request_id_of(request: HttpRequest) -> str:
    """Return what `request` is called in the log."""
    return str(structlog.contextvars.get_contextvars().get("request_id", ""))[:100]


def run(request: HttpRequest, view: Callable[[], HttpResponse]) -> HttpResponse:
    """Answer with `view`, run as one write; if the database refuses it, run it again to show why.

    `view` is given the refusals in the attempt of the request and must then save nothing.
    """
    attempt = attempt_of(request)
    attempt.is_open = True
    with write(request, request.POST.get("reason", "")) as written:
        try:
            with transaction.atomic():
                response = view()
                attempt.check_rules_over_rows()
        except Refused as refused:
            attempt.refusals = list(refused.refusals)
            attempt.saved.clear()
            attempt.said.clear()
            response = view()
    attempt.is_open = False
    report(request, written)
    return response


def report(request: HttpRequest, written: Write) -> None:
    """Say what was saved and as which revision; or that nothing was."""
    said = attempt_of(request).said
    if said and written.revision is None:
        messages.warning(request, "Nothing was different from what is on record, so nothing was recorded.")
    elif said:
        number = written.revision
        href = reverse("admin:sources_revision_change", args=[number])
        for message in said:
            messages.success(
                request, format_html('{} Recorded as <a href="{}">r{}</a>.', message, href, number)
            )
    said.clear()


def refuse_unless(allowed: bool) -> None:
    """Refuse before the head lock is taken what the user may not do anyway."""
    if not allowed:
        raise PermissionDenied
