"""The resources of sources, citations, statements and revisions."""

from __future__ import annotations

import datetime as dt
from typing import Any

import django_filters
from django.core.exceptions import ValidationError
from django_filters.fields import IsoDateTimeField
from rest_framework.exceptions import NotFound

from ..models import Citation, Revision, Source, SourceKind
from .filters import ReferenceField, RegistryFilter, SeveralFilter, choices, contains, references
from .registry import ReadingViewSet, RegistryViewSet
from .serializers import CitationSerializer, RevisionSerializer, SourceSerializer

__all__ = ["CitationViewSet", "RevisionViewSet", "SourceViewSet"]


class SourceFilter(RegistryFilter):
    """How the list of sources is narrowed."""

    slug = django_filters.CharFilter(help_text="The slug, exactly.")
    slug__in = SeveralFilter(
        field_name="slug", each=ReferenceField(), help_text="Slugs separated by commas; at most 100."
    )
    q = contains("title", "publisher", "slug")
    published_last__gte = django_filters.DateFilter(
        field_name="published_last",
        lookup_expr="gte",
        help_text="Published on that day or later, by the last possible day of its date.",
    )
    published_last__lte = django_filters.DateFilter(
        field_name="published_last", lookup_expr="lte", help_text="Published by the end of that day."
    )
    kind, kind__in = choices("kind", SourceKind)


class SourceViewSet(RegistryViewSet):
    """The documents, pages and records in which facts are stated.

    Every fact of the registry cites one. A source that facts cite cannot be retracted (409 `in_use`).
    """

    queryset = Source.objects.all()
    serializer_class = SourceSerializer
    list_filter = SourceFilter
    orders = {"slug": "slug", "date": "date", "title": "title"}
    is_state = False


class CitationFilter(RegistryFilter):
    """How the list of citations is narrowed."""

    source, source__in = references("source", Source)


class CitationViewSet(RegistryViewSet):
    """Places in sources. Facts that rest on the same place share one citation."""

    queryset = Citation.objects.all()
    serializer_class = CitationSerializer
    list_filter = CitationFilter
    is_state = False

    @property
    def address(self) -> str:
        """Return the id: a citation has no other address."""
        return "pk"


class InstantField(IsoDateTimeField):
    """An instant with its zone, in UTC: PostgreSQL takes no zone that is sixteen hours or more away."""

    def to_python(self, value: Any) -> dt.datetime | None:
        """Return the instant that `value` names; refuse with `invalid` what is outside the calendar."""
        instant = super().to_python(value)
        try:
            return instant and instant.astimezone(dt.UTC)
        except OverflowError as error:
            raise ValidationError("The instant is outside the calendar.", code="invalid") from error


class InstantFilter(django_filters.IsoDateTimeFilter):
    """A bound in recorded time."""

    field_class = InstantField


class RevisionFilter(RegistryFilter):
    """How the list of revisions is narrowed."""

    id__in = None  # type: ignore[assignment]  # a revision has no id
    actor = django_filters.CharFilter(help_text="Who wrote, exactly.")
    number__gte = django_filters.NumberFilter(
        field_name="number",
        lookup_expr="gte",
        min_value=0,
        max_value=2**62,
        decimal_places=0,
        help_text="This revision or later.",
    )
    number__lte = django_filters.NumberFilter(
        field_name="number",
        lookup_expr="lte",
        min_value=0,
        max_value=2**62,
        decimal_places=0,
        help_text="This revision or earlier.",
    )
    recorded_at__gte = InstantFilter(
        field_name="recorded_at", lookup_expr="gte", help_text="Recorded then or later."
    )
    recorded_at__lt = InstantFilter(
        field_name="recorded_at", lookup_expr="lt", help_text="Recorded before then."
    )


class RevisionViewSet(ReadingViewSet):
    """The writes to the registry, each with its number, time, author and reason."""

    queryset = Revision.objects.all()
    serializer_class = RevisionSerializer
    list_filter = RevisionFilter
    is_state = False

    def find(self, lookup: str) -> Any | None:
        """Return the number that `r123` or `123` names, if it was given."""
        digits = lookup.removeprefix("r")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
            return None
        return self.get_queryset().filter(pk=int(digits)).values_list("pk", flat=True).first()

    def elsewhere(self, lookup: str) -> Any:
        """Refuse: a revision is never renamed or retracted."""
        raise NotFound("There is no such revision.")
