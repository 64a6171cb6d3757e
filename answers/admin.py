"""What the questions tell editors: which facts need attention, on the start page and as lists to work through."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import admin
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse

from answers.api.kinds import KINDS, admin_path
from answers.names.finding import Question, find
from answers.names.named import THINGS
from answers.names.places import places
from answers.quality import Issue, Narrowing, totals, with_issue
from institutions.models import Institution
from programs.models import Program
from sources import revisions
from sources.admin.attempts import refuse_unless
from sources.admin.attention import PARTS, Line, Part, in_time
from sources.admin.display import kind, label, labelled
from sources.admin.searching import BY_NAME
from sources.api.clocks import Clocks
from sources.api.references import is_id
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

MOST_LISTED = 100
"""How many facts with an issue stand on a page."""

MILLISECONDS, COUNTING = 5_000, 1_000
"""How long a page of facts with an issue may be looked for, and how long they may be counted."""

ABOUT: dict[str, type[models.Model]] = {"institution": Institution, "program": Program}
"""What a list may be narrowed to, by the name of the parameter."""


Counted = Sequence[Mapping[str, Any]] | None
"""How many facts of each kind have which issue; None if they were not counted in time."""


def quality_lines(request: HttpRequest) -> Iterator[Line]:
    """Yield how many facts have which issue today. One query."""
    if not _may_look(request):
        return
    found = totals(Narrowing(KINDS), _today())
    for issue in TOLD:
        if number := sum(row[issue.value] or 0 for row in found):
            yield Line(number, issue.label, _address(issue))


def uncounted_lines(request: HttpRequest) -> Iterator[Line]:
    """Yield the lists of facts that were not counted in time. No query."""
    if _may_look(request):
        yield from (Line(None, issue.label, _address(issue)) for issue in TOLD)


def issue_view(request: HttpRequest, issue: str) -> HttpResponse:
    """List the facts with an issue by their kinds, a page at a time, each with the page where it is changed.

    `kind`, `institution` and `program` (a slug or an id) narrow the list, `after` is the place at which the page before
    ended. Two queries, and those of the labels of each kind on the page.
    """
    refuse_unless(_may_look(request))
    if issue not in Issue.values:
        raise Http404
    asked = {name: request.GET[name] for name in ("kind", *ABOUT) if request.GET.get(name)}
    about = {name: _thing(ABOUT[name], slug) for name, slug in asked.items() if name in ABOUT}
    everything = Narrowing(KINDS, **{name: row.pk for name, row in about.items()})
    if asked.get("kind") and asked["kind"] not in KINDS:
        raise Http404
    narrowed = Narrowing(
        {asked["kind"]: KINDS[asked["kind"]]} if "kind" in asked else KINDS,
        everything.institution,
        everything.program,
    )
    clocks, after = _today(), _place(request.GET.get("after", ""))
    found = in_time(
        MILLISECONDS,
        lambda: with_issue(
            Issue(issue), narrowed, clocks, after=after, backwards=False, most=MOST_LISTED + 1
        ),
    )
    counted = in_time(COUNTING, lambda: totals(everything, clocks))
    shown = (found or [])[:MOST_LISTED]
    following = f"{shown[-1]['kind']} {shown[-1]['id']}" if len(found or []) > MOST_LISTED else ""
    request.current_app = admin.site.name  # As the stock admin does.
    context = {
        **admin.site.each_context(request),
        "opts": Revision._meta,
        "title": f"{Issue(issue).label[:1].upper()}{Issue(issue).label[1:]}",
        "rows": _shown(shown),
        "in_time": found is not None,
        "kind": asked.get("kind", ""),
        "issues": _issues(Issue(issue), counted, asked),
        "kinds": _kinds(_numbers(Issue(issue), counted), asked),
        "total": _total(_numbers(Issue(issue), counted), asked.get("kind")),
        "about": [
            {"row": row, "others": _query({n: v for n, v in asked.items() if n != name})}
            for name, row in about.items()
        ],
        "first": _query(asked) if after else "",
        "next": _query({**asked, "after": following}) if following else "",
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


def _may_look(request: HttpRequest) -> bool:
    return bool(request.user.has_perm("sources.view_revision"))


def _address(issue: Issue) -> str:
    return reverse("admin-attention", args=[issue.value])


def _thing(model: type[models.Model], asked: str) -> Any:
    found = labelled(model).filter(**{"pk" if is_id(asked) else "slug": asked.replace("\x00", "")}).first()
    if found is None:
        raise Http404
    return found


def _place(asked: str) -> str | None:
    """Return the place after which a page begins; None for one that there cannot be."""
    name, _, key = asked.partition(" ")
    return asked if name in KINDS and is_id(key) else None


def _query(asked: Mapping[str, str]) -> str:
    return f"?{urlencode(asked)}"


def _numbers(issue: Issue, counted: Counted) -> dict[str, int | None]:
    """Return how many facts of each kind have the issue, without kinds that have none; None where not counted."""
    if counted is None:
        return dict.fromkeys(sorted(KINDS))
    column = "low" if issue == Issue.LOW_CONFIDENCE else issue.value
    return {row["kind"]: row[column] for row in sorted(counted, key=lambda row: row["kind"]) if row[column]}


def _total(numbers: Mapping[str, int | None], kind: str | None) -> int | None:
    """Return how many facts there are of a kind, or of all; None if they were not counted."""
    wanted = [number for name, number in numbers.items() if kind in (None, name)]
    return None if None in wanted else sum(filter(None, wanted))


def _issues(chosen: Issue, counted: Counted, asked: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the issues to choose from, with how many facts of the list's kind have them."""
    return [
        {
            "name": f"{issue.label[:1].upper()}{issue.label[1:]}",
            "number": _total(_numbers(issue, counted), asked.get("kind")),
            "href": _address(issue) + _query(asked),
            "chosen": issue == chosen,
        }
        for issue in Issue
    ]


def _kinds(numbers: Mapping[str, int | None], asked: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the kinds to choose from, all of them first."""
    others = {name: value for name, value in asked.items() if name != "kind"}
    chosen = asked.get("kind")
    if chosen and chosen not in numbers:
        numbers = {chosen: 0, **numbers}
    everything = {"name": "All", "number": None, "href": _query(others), "chosen": chosen is None}
    return [
        everything,
        *(
            {
                "name": kind(KINDS[name], many=True),
                "number": number,
                "href": _query({**others, "kind": name}),
                "chosen": name == chosen,
            }
            for name, number in numbers.items()
        ),
    ]


def _shown(found: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the facts by what the admin calls them. As many queries as labels of their kinds are made of."""
    of_kind: dict[str, list[UUID]] = defaultdict(list)
    for row in found:
        of_kind[row["kind"]].append(row["id"])
    labels = {
        row.pk: label(row)
        for name, ids in of_kind.items()
        for row in labelled(KINDS[name]).filter(pk__in=ids)
    }
    return [
        {
            "kind": kind(KINDS[row["kind"]]),
            "name": labels.get(row["id"]) or row["row"]["name"] or row["row"]["slug"] or row["id"],
            "href": admin_path(KINDS[row["kind"]], row["id"]),
            "confidence": row["confidence"],
            "source": row["citation"]["source"] and row["citation"]["source"]["name"],
            "locator": row["citation"]["locator"],
        }
        for row in found
    ]


def _today() -> Clocks:
    with revisions.read() as moment:
        return Clocks(moment.clock.date(), moment)


BY_NAME.append(nearest)
PARTS.append(Part("Quality of facts", quality_lines, uncounted_lines))
