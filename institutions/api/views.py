"""The resources of institutions, people, posts and events."""

from __future__ import annotations

from typing import Any

from django.db import models as db

from sources.api.registry import RegistryViewSet
from sources.api.saving import replace_rows

from .. import models
from . import filters, serializers


class JurisdictionViewSet(RegistryViewSet):
    """Areas, not their governments: countries by ISO 3166-1, provinces by ISO 3166-2, cities below them."""

    queryset = models.Jurisdiction.objects.all()
    serializer_class = serializers.JurisdictionSerializer
    detail_serializer = serializers.JurisdictionDetailSerializer
    list_filter = filters.JurisdictionFilter
    orders = {"slug": "slug", "code": "code", "name": "name"}


class JurisdictionCodeViewSet(RegistryViewSet):
    """Codes of areas in other lists over time; a GB/T 2260 code is known by its area and its period."""

    queryset = models.JurisdictionCode.objects.all()
    serializer_class = serializers.JurisdictionCodeSerializer
    list_filter = filters.JurisdictionCodeFilter
    orders = {"value": "value"}


class RankViewSet(RegistryViewSet):
    """The ladder of administrative ranks; ordinal 1 is the highest."""

    queryset = models.Rank.objects.all()
    serializer_class = serializers.RankSerializer
    list_filter = filters.RankFilter
    orders = {"ordinal": "ordinal", "slug": "slug"}


class FunctionViewSet(RegistryViewSet):
    """The controlled list of tasks of government that institutions hold."""

    queryset = models.Function.objects.all()
    serializer_class = serializers.FunctionSerializer
    list_filter = filters.FunctionFilter
    orders = {"slug": "slug", "name": "name"}


class InstitutionViewSet(RegistryViewSet):
    """The bodies that govern, fund or do science and technology.

    A list shows those that exist on the day; a single one shows everything on record about it for the
    day: names, rank, relations both ways, responsibilities, posts with their holders, identifiers.
    One that does not exist on the day is shown with `exists: no`.
    """

    queryset = models.Institution.objects.all()
    serializer_class = serializers.InstitutionSerializer
    detail_serializer = serializers.InstitutionDetailSerializer
    list_filter = filters.InstitutionFilter
    orders = {"slug": "slug", "valid_from": "valid_from", "valid_until": "valid_until"}


class NameViewSet(RegistryViewSet):
    """Names of institutions in each language over time: labels, aliases, acronyms, former names."""

    queryset = models.InstitutionName.objects.all()
    serializer_class = serializers.NameSerializer
    list_filter = filters.NameFilter
    orders = {"text": "text", "valid_from": "valid_from"}


class InstitutionRankViewSet(RegistryViewSet):
    """The administrative ranks of institutions over time."""

    queryset = models.InstitutionRank.objects.all()
    serializer_class = serializers.InstitutionRankSerializer
    list_filter = filters.InstitutionRankFilter
    orders = {"valid_from": "valid_from"}


class IdentifierViewSet(RegistryViewSet):
    """What other lists (ROR, Wikidata, ISNI ...) call institutions."""

    queryset = models.Identifier.objects.all()
    serializer_class = serializers.IdentifierSerializer
    list_filter = filters.IdentifierFilter
    orders = {"value": "value"}


class LocationViewSet(RegistryViewSet):
    """Where institutions sit or work, over time."""

    queryset = models.Location.objects.all()
    serializer_class = serializers.LocationSerializer
    list_filter = filters.LocationFilter
    orders = {"valid_from": "valid_from"}


class RelationViewSet(RegistryViewSet):
    """How institutions stand to each other over time: `subject` — `type` — `object`.

    A second parent by `part_of` or `administers` on a day, and a circle at any date in `part_of`,
    `administers` and `succeeds`, are refused (409).
    """

    queryset = models.Relation.objects.all()
    serializer_class = serializers.RelationSerializer
    list_filter = filters.RelationFilter
    orders = {"type": "type", "valid_from": "valid_from", "valid_until": "valid_until"}


class ResponsibilityViewSet(RegistryViewSet):
    """Which institution holds which function over time, and from whom it received it."""

    queryset = models.Responsibility.objects.all()
    serializer_class = serializers.ResponsibilitySerializer
    list_filter = filters.ResponsibilityFilter
    orders = {"valid_from": "valid_from", "valid_until": "valid_until"}


class PersonViewSet(RegistryViewSet):
    """People who hold or held public office; only their public life is recorded."""

    queryset = models.Person.objects.all()
    serializer_class = serializers.PersonSerializer
    detail_serializer = serializers.PersonDetailSerializer
    list_filter = filters.PersonFilter
    orders = {"slug": "slug", "name": "name", "born": "born"}


class QualificationViewSet(RegistryViewSet):
    """Fields that people were trained in, with the OECD Fields of R&D code where it is unmistakable."""

    queryset = models.Qualification.objects.all()
    serializer_class = serializers.QualificationSerializer
    list_filter = filters.QualificationFilter
    orders = {"field": "field", "ford": "ford"}
    is_state = False


class PostViewSet(RegistryViewSet):
    """Positions that exist whether or not they are filled; a single one shows its holders on the day."""

    queryset = models.Post.objects.all()
    serializer_class = serializers.PostSerializer
    detail_serializer = serializers.PostDetailSerializer
    list_filter = filters.PostFilter
    orders = {"slug": "slug", "title": "title"}


class TenureViewSet(RegistryViewSet):
    """Who has held which post, and when. More substantive holders than seats are refused (409)."""

    queryset = models.Tenure.objects.all()
    serializer_class = serializers.TenureSerializer
    list_filter = filters.TenureFilter
    orders = {"valid_from": "valid_from", "valid_until": "valid_until", "sequence": "sequence"}


class TourViewSet(RegistryViewSet):
    """Journeys and occasions of people in office; a single one shows its visits."""

    queryset = models.Tour.objects.all()
    serializer_class = serializers.TourSerializer
    detail_serializer = serializers.TourDetailSerializer
    list_filter = filters.TourFilter
    orders = {"slug": "slug", "date_start": "date_start"}
    is_state = False


class VisitViewSet(RegistryViewSet):
    """Stops of people in office at single sites."""

    queryset = models.Visit.objects.all()
    serializer_class = serializers.VisitSerializer
    list_filter = filters.VisitFilter
    orders = {"date_start": "date_start"}
    is_state = False


class ChangeEventViewSet(RegistryViewSet):
    """Reorganizations with the instruments that order them; a single one shows its outcomes."""

    queryset = models.ChangeEvent.objects.all()
    serializer_class = serializers.ChangeEventSerializer
    detail_serializer = serializers.ChangeEventDetailSerializer
    list_filter = filters.ChangeEventFilter
    orders = {"slug": "slug", "date_adopted": "date_adopted", "date_published": "date_published"}
    is_state = False

    lists = ("further_citations", "issuing_bodies")

    def replace(self, row: db.Model, name: str, wanted: Any) -> bool:
        """Make the bodies that issued the instrument those wanted."""
        if name != "issuing_bodies":
            return super().replace(row, name, wanted)
        return replace_rows(row.issuing_bodies, [{"institution_id": body.pk} for body in wanted])  # type: ignore[attr-defined]


class OutcomeViewSet(RegistryViewSet):
    """What change events do to institutions."""

    queryset = models.Outcome.objects.all()
    serializer_class = serializers.OutcomeSerializer
    list_filter = filters.OutcomeFilter
    orders = {"type": "type", "date_effective": "date_effective"}
    is_state = False
