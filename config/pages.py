"""The pages that belong to no app: the start page, the index of the API, the contract."""

from __future__ import annotations

import datetime as dt
import inspect
import re
from collections import ChainMap, defaultdict
from collections.abc import Collection
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

import orjson
import yaml
from django.conf import settings
from django.db import connection
from django.db.models import Count, Q
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from institutions.models import (
    RELATIONS,
    ChangeEvent,
    Institution,
    InstitutionName,
    NameKind,
    Relation,
    RelationType,
)
from sources import revisions
from sources.dates import PartialDate

CONTRACT = settings.BASE_DIR / "config" / "api" / "openapi-v1.yaml"


MOST_BODIES = 6
"""How many institutions the start page compares."""

UNDER: dict[str, str] = {
    RelationType.LEADS: "led by",
    RelationType.SUPERVISES: "supervised by",
    RelationType.ADMINISTERS: "administered by",
    RelationType.EXECUTIVE_OFFICE_OF: "executive office of",
    RelationType.PART_OF: "part of",
    RelationType.REPORTS_TO: "reports to",
}
"""How a relation that carries authority reads from the side that it is over."""


def home(request: HttpRequest) -> HttpResponse:
    """Show what this is, what the registry holds, what one reorganization changed, and where to go on."""
    with revisions.read() as moment:
        context = {
            "moment": moment,
            "holdings": holdings(),
            "turn": turning_point(),
            "release": settings.DATA_RELEASE,
        }
    return render(request, "home.html", context)


class Holding(NamedTuple):
    """A resource of the API, what it is, and how many rows of it are on record."""

    resource: str
    about: str
    rows: int


def holdings() -> list[Holding]:
    """Return every resource in the order in which it is declared, counted by one query."""
    from config.urls import RESOURCES  # That module imports this one.

    views = RESOURCES.values()
    tables = [connection.ops.quote_name(view.queryset.model._meta.db_table) for view in views]
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + ", ".join(f"(SELECT count(*) FROM {table})" for table in tables))
        counts = cursor.fetchone()
    abouts = [re.split(r"[.;:](?:\s|$)", inspect.cleandoc(view.__doc__ or ""))[0] for view in views]
    return [Holding(*held) for held in zip(RESOURCES, abouts, counts, strict=True)]


class Tie(NamedTuple):
    """One way in which a body stands under another on a day; `changed` if the other day does not have it."""

    phrase: str
    above: str
    changed: bool


class Side(NamedTuple):
    """A body on one of the two days: whether it exists, and what it stands under."""

    day: dt.date
    exists: bool
    ties: list[Tie]


class Body(NamedTuple):
    """An institution on the day before an event and on the day of it."""

    slug: str
    name: str
    name_zh: str
    sides: list[Side]


class Turn(NamedTuple):
    """A reorganization, how many outcomes it has, and what some of the bodies that it befell stood under."""

    event: ChangeEvent
    outcomes: int
    days: tuple[dt.date, dt.date]
    bodies: list[Body]


def turning_point() -> Turn | None:
    """Return the reorganization of most outcomes that is dated to the day, and whom it put under whom.

    Compared are the day before it and its own day, for at most `MOST_BODIES` of the bodies that it befell
    and whose superiors differ: first those whose executive-office relation does, then those that moved from
    one superior to another, then by their number of outcomes. Seven queries; None without such an event.
    """
    dated = Coalesce("date_effective", "date_published", "date_adopted")
    events = ChangeEvent.objects.annotate(dated=dated, size=Count("outcomes"))
    event = events.filter(dated__regex="^.{10}$", size__gt=0).order_by("-size", "slug").first()
    if event is None:
        return None
    day = PartialDate(event.dated).first
    days = (day - dt.timedelta(days=1), day)
    befallen = Count("outcomes", filter=Q(outcomes__change_event=event))
    bodies = Institution.objects.annotate(share=befallen).filter(share__gt=0).in_bulk()
    before, after = (superiors(bodies, day) for day in days)

    def rank(pk: UUID) -> tuple[bool, bool, int, str]:
        changed = before[pk] ^ after[pk]
        is_office = any(type_ == RelationType.EXECUTIVE_OFFICE_OF for type_, _ in changed)
        return (not is_office, not (before[pk] and after[pk]), -bodies[pk].share, bodies[pk].slug)

    moved = sorted((pk for pk in bodies if before[pk] != after[pk]), key=rank)[:MOST_BODIES]
    named = {above for pk in moved for _, above in before[pk] | after[pk]}.union(moved)
    slugs = dict(Institution.objects.filter(pk__in=named).values_list("pk", "slug"))
    earlier, later = (labels(named, day) for day in days)
    names = (ChainMap(earlier, later), ChainMap(later, earlier))

    def name(pk: UUID, place: int) -> str:
        return names[place].get((pk, "en")) or names[place].get((pk, "zh-Hans")) or slugs[pk]

    def side(pk: UUID, place: int) -> Side:
        here, there = (before[pk], after[pk]) if place == 0 else (after[pk], before[pk])
        ties = [Tie(UNDER[type_], name(above, place), (type_, above) not in there) for type_, above in here]
        return Side(days[place], days[place] in bodies[pk].valid, sorted(ties))

    shown = [
        Body(slugs[pk], name(pk, 1), names[1].get((pk, "zh-Hans"), ""), [side(pk, 0), side(pk, 1)])
        for pk in moved
    ]
    return Turn(event, event.size, days, shown)


def superiors(bodies: Collection[UUID], day: dt.date) -> dict[UUID, set[tuple[str, UUID]]]:
    """Return what stands over each of `bodies` on `day`: the types of the relations with the other sides."""
    downward = [code for code, meaning in RELATIONS.items() if meaning.above == "subject"]
    upward = [code for code, meaning in RELATIONS.items() if meaning.above == "object"]
    below = Q(type__in=downward, object__in=bodies) | Q(type__in=upward, subject__in=bodies)
    relations = Relation.objects.filter(below).valid_on(day).one_per_claim()
    found: dict[UUID, set[tuple[str, UUID]]] = defaultdict(set)
    for type_, subject, object_ in relations.values_list("type", "subject_id", "object_id"):
        above, under = (subject, object_) if type_ in downward else (object_, subject)
        found[under].add((type_, above))
    return found


def labels(bodies: Collection[UUID], day: dt.date) -> dict[tuple[UUID, str], str]:
    """Return what `bodies` are called on `day`, by id and language."""
    in_use = Q(institution__in=bodies, kind__in=(NameKind.FORMER, NameKind.LABEL))  # It may be former by now.
    names = InstitutionName.objects.filter(in_use).valid_on(day).one_per_claim().order_by("kind")
    rows = names.values_list("institution_id", "lang", "text")
    return {(pk, lang): text for pk, lang, text in rows}


class IndexSerializer(serializers.Serializer[Any]):
    """Where to start: the resources and the state of the registry."""

    resources = serializers.DictField(
        child=serializers.CharField(), help_text="Address of the list of each resource, by its name."
    )
    questions = serializers.DictField(
        child=serializers.CharField(),
        help_text="Address of each question that the registry answers, by its name; for `{id}` stands the slug or id of the thing that it is about.",
    )
    contract = serializers.CharField(help_text="Address of the OpenAPI document.")
    documentation = serializers.CharField(help_text="Address of the page that documents the API.")
    revision = serializers.CharField(help_text="The last revision, such as r123.")
    recorded_at = serializers.DateTimeField(help_text="When it was recorded (UTC).")
    data_release = serializers.CharField(help_text="Release of the data set that was loaded.")
    licence = serializers.CharField(help_text="Licence of the data (SPDX).")


class Index(APIView):
    """The index of the API."""

    resources: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()

    @extend_schema(
        operation_id="index", responses=IndexSerializer, tags=["registry"], summary="Where to start"
    )
    def get(self, request: Request) -> Response:
        """Name every resource with its address, the contract, the documentation and the last revision."""
        with revisions.read() as moment:
            body = {
                "resources": {name: reverse(f"{name}-list", request=request) for name in self.resources},
                "questions": {
                    name: f"{reverse('index', request=request)}/{name}"
                    for name in (each.replace("<", "{").replace(">", "}") for each in self.questions)
                },
                "contract": reverse("schema", request=request),
                "documentation": reverse("docs", request=request),
                "revision": moment.written,
                "recorded_at": moment.clock.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
                "data_release": settings.DATA_RELEASE,
                "licence": "CC-BY-4.0",
            }
        return Response(body, headers={"X-Revision": moment.written})


class Contract(APIView):
    """The contract of the API, as committed."""

    throttle_classes = ()

    @extend_schema(exclude=True)
    def get(self, request: Request) -> HttpResponse:
        """Return the OpenAPI document as JSON."""
        return HttpResponse(contract(), content_type="application/vnd.oai.openapi+json;version=3.1")


@cache
def contract() -> bytes:
    """Return the committed OpenAPI document as JSON bytes."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # In C it takes a second, else four.
    return orjson.dumps(yaml.load(CONTRACT.read_text(encoding="utf-8"), loader), default=str)
