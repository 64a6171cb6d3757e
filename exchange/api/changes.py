"""What changed in the registry: by revision, and as a feed to follow."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import django_filters
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, models
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response

from answers import recorded_diff
from answers.api.diff import RecordedCountsSerializer, RecordedRowSerializer, recorded_shown
from answers.api.kinds import KINDS
from answers.api.views import AnswerSerializer, AnswerView
from answers.recorded_diff import RecordedChange, RecordKind
from sources import revisions
from sources.api.filters import RegistryFilter, SeveralFilter
from sources.api.references import is_id
from sources.api.refusals import Refused
from sources.api.serializers import RevisionSerializer
from sources.history import event_of
from sources.models import Revision, Source

from .. import feed
from .entries import ENTRIES

LONGEST_WAIT = 20
"""Seconds that a request waits at most for something to be recorded."""

LOOKS_EVERY = 0.25
"""Seconds between two looks at the head of the registry, while a request waits."""

_waiting = threading.BoundedSemaphore(max(0, settings.LONG_POLLS))

THINGS: dict[str, type[models.Model]] = {**KINDS, "sources": Source}
"""What `thing` may name, by resource."""


class PlaceField(forms.CharField):
    """A place in the feed."""

    schema = {"type": "string", "pattern": r"^r[0-9]{1,18}(\.[0-9a-f]{12}(\.[a-z_]{1,60}\.[0-9]{1,18})?)?$"}

    def to_python(self, value: Any) -> Any:
        """Return the place. Refusal: invalid_cursor."""
        text = super().to_python(value)
        return feed.parse_place(text) if text else None


class ThingField(forms.CharField):
    """An id, or a resource and a slug: `institutions:most`."""

    schema = {
        "type": "string",
        "maxLength": 200,
        "pattern": r"^([a-z]+(-[a-z]+)*:)?[A-Za-z0-9][A-Za-z0-9._~-]*$",
    }

    def to_python(self, value: Any) -> Any:
        """Return the id, also of what was retracted or had the slug before. Refusals: invalid_value, does_not_exist."""
        text = super().to_python(value)
        if not text:
            return None
        resource, _, name = text.rpartition(":")
        if is_id(name):
            return UUID(name)
        if resource not in THINGS:
            raise ValidationError(
                "Write an id, or a resource and a slug: `institutions:most`.", code="invalid_value"
            )
        history: Any = event_of(THINGS[resource])
        column = next((c for c in ("slug", "key") if hasattr(history, c)), "id")
        borne = history.objects.filter(**{column: name}) if column != "id" else history.objects.none()
        found: UUID | None = borne.order_by("-revision", "-pgh_id").values_list("id", flat=True).first()
        if found is None:
            raise ValidationError(
                f"Nothing of {resource} is or was called {name[:100]!r}.", code="does_not_exist"
            )
        return found


class PlaceFilter(django_filters.Filter):
    """A parameter that is a place in the feed."""

    field_class = PlaceField


class OneThingFilter(django_filters.Filter):
    """A parameter that names a thing."""

    field_class = ThingField


class KindsFilter(RegistryFilter):
    """Narrows changes by the kind of row."""

    id__in = None  # type: ignore[assignment]  # Declared filters leave the class.
    valid_on = None  # type: ignore[assignment]  # What is recorded has no day in the world.
    kind = django_filters.ChoiceFilter(method="leave", choices=RecordKind.choices, help_text="Kind of row.")
    kind__in = SeveralFilter(
        method="leave",
        each=forms.ChoiceField(choices=RecordKind.choices),
        help_text="Several kinds, separated by commas.",
    )


class FeedFilter(KindsFilter):
    """How the feed is asked for."""

    after = PlaceFilter(
        method="leave",
        required=True,
        help_text="What is told already: `next` of the page before; or a revision such as r123; r0: nothing.",
    )
    thing = OneThingFilter(
        method="leave",
        help_text="Only the thing itself and rows that name it, or did before: its id, or resource and slug (`institutions:most`).",
    )
    actor = django_filters.CharFilter(
        method="leave", max_length=150, help_text="Only what this user wrote, exactly."
    )
    page_size = django_filters.NumberFilter(
        method="leave",
        min_value=1,
        max_value=feed.MOST_ENTRIES,
        decimal_places=0,
        help_text="How many entries a page has at most; default: 100.",
    )
    wait = django_filters.NumberFilter(
        method="leave",
        min_value=0,
        max_value=LONGEST_WAIT,
        decimal_places=0,
        help_text="Seconds to wait for an entry where there is none yet; default: 0. Where many wait, it is answered at once.",
    )


class FeedSerializer(AnswerSerializer):
    """One page of the feed."""

    results = serializers.SerializerMethodField(
        help_text="By revision, then kind, then as they were written."
    )
    next = serializers.CharField(help_text="Give it as `after` for what follows, now or later.")
    more = serializers.BooleanField(
        help_text="Whether there is more already; false: all is told up to `known_at`."
    )

    @extend_schema_field(ENTRIES)
    def get_results(self, page: Any) -> Any:
        """Return the entries, each of the shape that its kind has."""
        return page["results"]


class KindsOfRows:
    """What views narrowed by kinds of rows share."""

    given: dict[str, Any]

    def kinds(self) -> list[str]:
        """Return the kinds asked for; empty: all. Both parameters given, those that both name; none: refused."""
        one, some = self.given.get("kind"), self.given.get("kind__in")
        if one and some and one not in some:
            refusal = serializers.ErrorDetail("`kind` and `kind__in` share no kind.", code="not_together")
            raise serializers.ValidationError({"kind": [refusal]})
        return [one] if one else sorted(set(some or ()))


class Changes(KindsOfRows, AnswerView):
    """What was recorded, version by version, in the order in which it was committed.

    For copies of the registry, caches and indexes: begin with `after=r0`, or with the revision of an export, apply each
    entry, and go on with `next`. Nothing is missed and nothing comes out of order, also while others write; who asks
    again from the same place is told the same. Histories are kept, so no place is too old; one that was given before a
    backup was restored, and is not of this history, is answered with 410 `cursor_gone`: begin again.

    With `wait` the request stays open until something is recorded. A page narrowed by `thing` or `actor` may be empty
    while there is `more`.
    """

    summary = "Follow what is recorded"
    filterset_class = FeedFilter
    answer_serializer = FeedSerializer
    is_state = False

    def answers_at_once(self) -> bool:
        """Open no snapshot yet: none is held while waiting."""
        return True

    def asked_clocks(self) -> dict[str, Any]:
        """Return the clocks. Refusals: `not_together`; those of the parameters."""
        clocks = super().asked_clocks()
        if self.given.get("wait") and clocks["known_at"] is not None:
            refusal = serializers.ErrorDetail("What was known then does not grow.", code="not_together")
            raise serializers.ValidationError({"wait": [refusal]})
        self.place: feed.Place = self.given["after"]
        self.asked_for = feed.Asked(self.kinds(), self.given.get("thing"), self.given.get("actor"))
        return clocks

    def get(self, request: Request, **address: Any) -> Response:
        """Answer with what follows; wait for it if that is asked for."""
        until = time.monotonic() + float(self.given.get("wait") or 0)
        response, nothing = self.look()
        if not nothing or until <= time.monotonic():
            return response
        with waiting() as may_wait:
            while may_wait and nothing and (left := until - time.monotonic()) > 0:
                time.sleep(min(LOOKS_EVERY, left))
                if revisions.head() > self.clocks.moment.head:
                    response, nothing = self.look()
        return response

    def look(self) -> tuple[Response, bool]:
        """Return the page that there is now, read in one snapshot that ends here, and whether there is nothing."""
        with revisions.read(self.asked["known_at"]) as moment:
            self.answer_for(moment)
            body = self.bounded()
            response = self.respond(body)
            self.conditional_headers(response)
        return response, not (body["results"] or body["more"])

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page. Refusals: `unknown_revision`, `cursor_gone`."""
        moment = self.clocks.moment
        self.check_place(moment)
        size = int(self.given.get("page_size") or 100)
        found = feed.page(self.place, self.asked_for, until=moment.revision, size=size)
        self.place = found.place
        return {
            "results": [feed.shown(entry) for entry in found.entries],
            "next": found.place.written,
            "more": found.more,
        }

    def respond(self, body: Mapping[str, Any]) -> Response:
        """Return the page with its clocks; the feed bounds it, and never refuses a row for its size."""
        return Response(self.written({**body, "clocks": self.clocks.document}))

    def check_place(self, moment: revisions.Moment) -> None:
        """Refuse a place that is not of this history."""
        if self.place.mark and not feed.is_here(self.place):
            if self.place.revision > moment.head and _is_replica():
                raise Refused(
                    503,
                    "revision_not_reached",
                    f"This server has reached r{moment.head}.",
                    headers={"Retry-After": "1"},
                )
            raise Refused(410, "cursor_gone", "The place is not of this history.", errors=[{"parameter": "after"}],
                headers={"X-Revision": f"r{moment.head}"})  # fmt: skip
        if self.place.revision > moment.revision:
            text = f"Revision r{self.place.revision} was not given yet; the last one is {moment.written}."
            raise serializers.ValidationError(
                {"after": [serializers.ErrorDetail(text, code="unknown_revision")]}
            )


def _is_replica() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_is_in_recovery()")
        return bool(cursor.fetchone()[0])


@contextmanager
def waiting() -> Iterator[bool]:
    """Take one of the places for requests that wait, of which there are few; say whether one was free."""
    taken = _waiting.acquire(blocking=False)
    try:
        yield taken
    finally:
        if taken:
            _waiting.release()


class RevisionChangesSerializer(AnswerSerializer):
    """What one revision changed: one page."""

    revision = RevisionSerializer()
    counts = RecordedCountsSerializer(many=True, help_text="By kind; of all pages.")
    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = RecordedRowSerializer(many=True, help_text="By kind, then id.")


class RevisionChanges(KindsOfRows, AnswerView):
    """What one revision changed: the rows that it recorded, changed, field by field, and retracted.

    `counts` are complete on every page. `POST /revisions/{id}/revert` undoes it.
    """

    summary = "Show what a revision changed"
    filterset_class = KindsFilter
    answer_serializer = RevisionChangesSerializer
    is_state = False
    paged = True

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page. Refusal: not_found."""
        revision = revision_named(address["id"], self.clocks.moment.revision)
        after, backwards = (self.cursor.value, self.cursor.backwards) if self.cursor else (None, False)
        number = revision.number
        found, counts = recorded_diff.changes(
            number - 1,
            number,
            self.kinds() or list(recorded_diff.MODELS),
            (),
            None,
            after,
            backwards,
            self.page_size() + 1,
        )
        page = self.page_of([(place, row.place) for place, row in enumerate(found)])
        return {
            "revision": RevisionSerializer(revision).data,
            "counts": [
                {"kind": kind, **{code: counts[kind].get(code, 0) for code in RecordedChange.values}}
                for kind in sorted(counts)
            ],
            "next": page.next,
            "previous": page.previous,
            "results": [recorded_shown(found[place]) for place in page.ids],
        }


def revision_named(lookup: str, last: int) -> Revision:
    """Return the revision that `r123` or `123` names, up to the `last` one. Refusal: not_found."""
    digits = lookup.removeprefix("r")
    known = digits.isascii() and digits.isdigit() and len(digits) <= 18 and int(digits) <= last
    revision = Revision.objects.filter(pk=int(digits)).first() if known else None
    if revision is None:
        raise NotFound("There is no such revision.")
    return revision
