"""The same documents as the service's, by plain `ModelSerializer`s over prefetched rows."""

from __future__ import annotations

import datetime as dt
from typing import Any

from rest_framework import serializers

from institutions import models
from sources.dates import PartialDate
from sources.models import Citation, Source
from sources.periods import holds_on

PERIOD = ["valid_from", "valid_until", "ended"]
CITED = ["citation", "further_citations", "confidence", "note", "revision"]
FACT = [*PERIOD, "attested_on", "holds", "standing", "claim_key", "alternatives", *CITED]


class SourceReference(serializers.ModelSerializer):
    """A source as others name it."""

    name = serializers.CharField(source="title")

    class Meta:
        model = Source
        fields = ["id", "slug", "name"]


class CitationSerializer(serializers.ModelSerializer):
    """Where a fact is stated."""

    source = SourceReference()

    class Meta:
        model = Citation
        fields = ["source", "locator"]


class FurtherCitationSerializer(serializers.ModelSerializer):
    """Another place that supports or disputes a fact."""

    source = SourceReference(source="citation.source")
    locator = serializers.CharField(source="citation.locator")

    class Meta:
        model = models.FurtherCitation
        fields = ["stance", "source", "locator"]


def named_on(institution: models.Institution, day: dt.date | None, lang: str) -> str | None:
    """Return the name of `institution` in `lang` on `day`, else its last; from prefetched rows."""

    def merit(name: models.InstitutionName) -> tuple[Any, ...]:
        period = name.valid
        holds = day is not None and not period.isempty and day in period
        return (
            holds,
            not period.isempty,
            dt.date.max if period.isempty or period.upper is None else period.upper,
            name.kind == "label",
            -name.id.int,
        )

    names = [name for name in institution.names.all() if name.lang == lang]
    return max(names, key=merit).text if names else None


class InstitutionReference(serializers.ModelSerializer):
    """An institution as others name it."""

    name = serializers.SerializerMethodField()

    class Meta:
        model = models.Institution
        fields = ["id", "slug", "name"]

    def get_name(self, row: models.Institution) -> str:
        day = self.context["day"]
        return named_on(row, day, "en") or named_on(row, day, "zh-Hans") or row.slug


def reference(to: type, column: str = "name", address: str = "slug") -> serializers.ModelSerializer:
    """Return a serializer of references to a model whose column names its rows."""
    renamed = {"slug": address, "name": column}
    fields = {
        name: serializers.CharField(source=source) for name, source in renamed.items() if name != source
    }
    meta = type("Meta", (), {"model": to, "fields": ["id", "slug", "name"]})
    return type(f"{to.__name__}Reference", (serializers.ModelSerializer,), {**fields, "Meta": meta})()


class CitedSerializer(serializers.ModelSerializer):
    """What every row with a citation shows."""

    citation = CitationSerializer()
    further_citations = FurtherCitationSerializer(many=True)

    def holds(self, row: Any, attested: dt.date | None) -> str | None:
        day = self.context["day"]
        if day is None:
            return None
        published = row.citation.source.published_last
        today = dt.datetime.now(dt.UTC).date()
        since = min((d for d in (attested, published, today) if d), default=None)
        until = max((d for d in (attested, published) if d), default=None)
        return holds_on(day, row.valid_from, row.valid_until, row.ended, since, until).value


class FactSerializer(CitedSerializer):
    """What every fact shows."""

    holds = serializers.SerializerMethodField()
    alternatives = serializers.ListField(child=serializers.UUIDField())

    def get_holds(self, row: Any) -> str | None:
        attested = PartialDate(row.attested_on).last if row.attested_on else None
        return CitedSerializer.holds(self, row, attested)


class NameSerializer(FactSerializer):
    institution = InstitutionReference()

    class Meta:
        model = models.InstitutionName
        fields = ["id", "key", "institution", "text", "lang", "kind", *FACT]


class RankSerializer(FactSerializer):
    institution = InstitutionReference()
    rank = reference(models.Rank)

    class Meta:
        model = models.InstitutionRank
        fields = ["id", "key", "institution", "rank", *FACT]


class IdentifierSerializer(FactSerializer):
    institution = InstitutionReference()

    class Meta:
        model = models.Identifier
        fields = ["id", "key", "institution", "scheme", "value", *FACT]


class LocationSerializer(FactSerializer):
    institution = InstitutionReference()
    jurisdiction = reference(models.Jurisdiction)

    class Meta:
        model = models.Location
        fields = ["id", "key", "institution", "jurisdiction", *FACT]


class RelationSerializer(FactSerializer):
    subject = InstitutionReference()
    object = InstitutionReference()

    class Meta:
        model = models.Relation
        fields = ["id", "key", "type", "subject", "object", *FACT]


class ResponsibilitySerializer(FactSerializer):
    institution = InstitutionReference()
    function = reference(models.Function)
    received_from = reference(models.Responsibility, "function.name", "key")

    class Meta:
        model = models.Responsibility
        fields = ["id", "key", "institution", "function", "received_from", "change", *FACT]


class HolderSerializer(FactSerializer):
    person = reference(models.Person)

    class Meta:
        model = models.Tenure
        fields = ["id", "key", "person", "kind", "term", "sequence", *FACT]


class ExistsSerializer(CitedSerializer):
    """What every thing with a period shows."""

    exists = serializers.SerializerMethodField()

    def get_exists(self, row: Any) -> str | None:
        return self.holds(row, None)


class PostSerializer(ExistsSerializer):
    rank = reference(models.Rank)
    holders = HolderSerializer(many=True)

    class Meta:
        model = models.Post
        fields = ["id", "slug", "title", "title_zh", "rank", "seats", *PERIOD, "exists", *CITED, "holders"]


class InstitutionSerializer(ExistsSerializer):
    """An institution in a list."""

    name = serializers.SerializerMethodField()
    name_zh = serializers.SerializerMethodField()
    jurisdiction = reference(models.Jurisdiction)

    class Meta:
        model = models.Institution
        fields = ["id", "slug", "name", "name_zh", "kind", "form", "jurisdiction", *PERIOD, "exists", *CITED]

    def get_name(self, row: models.Institution) -> str:
        day = self.context["day"]
        return named_on(row, day, "en") or named_on(row, day, "zh-Hans") or row.slug

    def get_name_zh(self, row: models.Institution) -> str | None:
        return named_on(row, self.context["day"], "zh-Hans")


class InstitutionDetailSerializer(InstitutionSerializer):
    """An institution with everything on record about it for the day."""

    names = NameSerializer(many=True, source="names_now")
    ranks = RankSerializer(many=True)
    identifiers = IdentifierSerializer(many=True)
    locations = LocationSerializer(many=True)
    relations_as_subject = RelationSerializer(many=True)
    relations_as_object = RelationSerializer(many=True)
    responsibilities = ResponsibilitySerializer(many=True)
    posts = PostSerializer(many=True)
    links = serializers.SerializerMethodField()

    class Meta:
        model = models.Institution
        fields = [
            *InstitutionSerializer.Meta.fields, "names", "ranks", "identifiers", "locations", "relations_as_subject",
            "relations_as_object", "responsibilities", "posts", "links",
        ]  # fmt: skip

    def get_links(self, row: models.Institution) -> dict[str, str]:
        return {
            name: f"/api/v1/institutions/{row.slug}/{name}" for name in ("authority", "lineage", "timeline")
        }
