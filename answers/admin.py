"""What the questions tell editors: which facts need attention, on the start page and listed with their pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.contrib import admin
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse

from answers.api.kinds import KINDS
from answers.names.finding import Question, find
from answers.names.named import THINGS
from answers.names.places import places
from answers.quality import Issue, Narrowing, totals, with_issue
from sources import revisions
from sources.admin.attempts import refuse_unless
from sources.admin.attention import PARTS, Line, Part
from sources.admin.searching import BY_NAME
from sources.api.clocks import Clocks
from sources.models import Revision

TOLD = (
    Issue.DISPUTED,
    Issue.RECALL,
    Issue.UNDATED,
    Issue.UNCONFIRMED,
    Issue.WITHOUT_NAME,
    Issue.WITHOUT_START,
    Issue.WITHOUT_MONEY,
)
"""The issues that the start page tells. Most facts have one source alone: that is no news."""

MOST_NEAR = 8
"""How many things with a near name stand before the others that a select offers."""

MOST_LISTED = 200
"""How many rows with an issue the page lists."""


def quality_lines(request: HttpRequest) -> Iterator[Line]:
    """Yield how many facts have which issue today. One query."""
    if not request.user.has_perm("sources.view_revision"):
        return
    found = totals(Narrowing(KINDS), _today())
    for issue in TOLD:
        if number := sum(row[issue.value] or 0 for row in found):
            yield Line(number, issue.label, reverse("admin-attention", args=[issue.value]))


def issue_view(request: HttpRequest, issue: str) -> HttpResponse:
    """List the facts with an issue, each with the page where it is changed. One query."""
    refuse_unless(request.user.has_perm("sources.view_revision"))
    if issue not in Issue.values:
        raise Http404
    found = with_issue(
        Issue(issue), Narrowing(KINDS), _today(), after=None, backwards=False, most=MOST_LISTED + 1
    )
    request.current_app = admin.site.name  # As the stock admin does.
    context = {
        **admin.site.each_context(request),
        "opts": Revision._meta,
        "title": Issue(issue).label.capitalize(),
        "rows": [_shown(row) for row in found[:MOST_LISTED]],
        "more": len(found) > MOST_LISTED,
        "listed": reverse("quality") + f"?issue={issue}",
    }
    return TemplateResponse(request, "admin/registry/attention.html", context)


def nearest(model: type[models.Model], term: str) -> list[UUID]:
    """Return the things of `model` that `find` finds for the text: by pinyin, initials, aliases, either script."""
    types = [kind for kind, thing in THINGS.items() if thing.model is model]
    if not types:
        return []
    with revisions.read() as moment:
        clocks = Clocks(moment.clock.date(), moment)
        [found] = find([Question(term, types, limit=MOST_NEAR)], clocks, places(moment))
    return [match.name.thing for match in found.matches]


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    options = KINDS[row["kind"]]._meta
    source = row["citation"]["source"]
    return {
        "kind": str(options.verbose_name).capitalize(),
        "name": row["row"]["name"] or row["row"]["slug"] or row["id"],
        "href": reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[row["id"]]),
        "confidence": row["confidence"],
        "source": source and source["name"],
    }


def _today() -> Clocks:
    with revisions.read() as moment:
        return Clocks(moment.clock.date(), moment)


BY_NAME.append(nearest)
PARTS.append(Part("Quality of facts", quality_lines))
