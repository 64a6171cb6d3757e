"""What institutions, people, posts and events look like over HTTP."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from sources.api.links import links
from sources.api.projection import Computed, rows
from sources.api.references import RefList, SQLOfRow
from sources.api.serializers import (
    CITED_TAIL,
    FACT_TAIL,
    PERIOD,
    CitedSerializer,
    FactSerializer,
    PeriodSerializer,
    thing_exists,
)

from .. import models
from . import references

READ_ONLY = ["id", "revision"]


def _text(sql: SQLOfRow, help_text: str) -> Computed:
    return Computed(sql, serializers.CharField(allow_null=True), help_text=help_text)


def fact(*own: str) -> list[str]:
    """Return the fields of a fact: its id and key, its own fields, and what every fact shows."""
    return ["id", "key", *own, *FACT_TAIL]


class JurisdictionSerializer(CitedSerializer):
    """An area, not its government, by its ISO 3166 code."""

    further_citations = None  # type: ignore[assignment]

    class Meta:
        model = models.Jurisdiction
        fields = [
            "id",
            "slug",
            "code",
            "kind",
            "parent",
            "name",
            "name_zh",
            "name_pinyin",
            "citation",
            "confidence",
            "note",
            "revision",
        ]
        read_only_fields = READ_ONLY


class JurisdictionCodeSerializer(FactSerializer):
    """A code of an area in another list over a period, such as GB/T 2260."""

    class Meta:
        model = models.JurisdictionCode
        fields = fact("jurisdiction", "scheme", "value")
        read_only_fields = READ_ONLY


class RankSerializer(CitedSerializer):
    """A rung of the ladder of administrative ranks; ordinal 1 is the highest."""

    further_citations = None  # type: ignore[assignment]

    class Meta:
        model = models.Rank
        fields = [
            "id",
            "slug",
            "ordinal",
            "name",
            "name_zh",
            "name_pinyin",
            "short_name",
            "citation",
            "confidence",
            "note",
            "revision",
        ]
        read_only_fields = READ_ONLY


class FunctionSerializer(CitedSerializer):
    """A task of government that an institution can hold: the controlled list of responsibilities."""

    further_citations = None  # type: ignore[assignment]

    class Meta:
        model = models.Function
        fields = ["id", "slug", "name", "name_zh", "concept", "citation", "confidence", "note", "revision"]
        read_only_fields = READ_ONLY


class NameSerializer(FactSerializer):
    """A name of an institution in a language over a period."""

    class Meta:
        model = models.InstitutionName
        fields = fact("institution", "text", "lang", "kind")
        read_only_fields = READ_ONLY


class InstitutionRankSerializer(FactSerializer):
    """The administrative rank of an institution over a period."""

    class Meta:
        model = models.InstitutionRank
        fields = fact("institution", "rank")
        read_only_fields = READ_ONLY


class IdentifierSerializer(FactSerializer):
    """What another list calls an institution."""

    class Meta:
        model = models.Identifier
        fields = fact("institution", "scheme", "value")
        read_only_fields = READ_ONLY


class LocationSerializer(FactSerializer):
    """Where an institution sits or works: a place, not the government of it."""

    class Meta:
        model = models.Location
        fields = fact("institution", "jurisdiction")
        read_only_fields = READ_ONLY


class RelationSerializer(FactSerializer):
    """How one institution stands to another over a period: `subject` — `type` — `object`."""

    class Meta:
        model = models.Relation
        fields = fact("type", "subject", "object")
        read_only_fields = READ_ONLY


class ResponsibilitySerializer(FactSerializer):
    """A function that an institution holds over a period, and the responsibility it was received from."""

    class Meta:
        model = models.Responsibility
        fields = fact("institution", "function", "received_from", "change")
        read_only_fields = READ_ONLY


class PersonSerializer(CitedSerializer):
    """Someone who holds or held public office."""

    class Meta:
        model = models.Person
        fields = ["id", "slug", "name", "name_zh", "name_pinyin", "born", "died", *CITED_TAIL]
        read_only_fields = READ_ONLY


class QualificationSerializer(FactSerializer):
    """A field that a person was trained in, with its OECD Fields of R&D code."""

    class Meta:
        model = models.Qualification
        fields = fact("person", "field", "ford")
        read_only_fields = READ_ONLY


class PostSerializer(PeriodSerializer, CitedSerializer):
    """A position that exists whether or not it is filled."""

    exists = thing_exists()

    class Meta:
        model = models.Post
        fields = [
            "id",
            "slug",
            "institution",
            "title",
            "title_zh",
            "rank",
            "seats",
            *PERIOD,
            "exists",
            *CITED_TAIL,
        ]
        read_only_fields = READ_ONLY
        extra_kwargs = {"seats": {"min_value": 1}}


class TenureSerializer(FactSerializer):
    """A person's holding of a post over a period."""

    class Meta:
        model = models.Tenure
        fields = fact("person", "post", "kind", "term", "sequence")
        read_only_fields = READ_ONLY


class TourSerializer(CitedSerializer):
    """A journey or occasion of a person in office, made of visits."""

    class Meta:
        model = models.Tour
        fields = ["id", "slug", "person", "kind", "title", "date_start", "date_end", *CITED_TAIL]
        read_only_fields = READ_ONLY


class VisitSerializer(CitedSerializer):
    """A person's stop at one site on one or some days."""

    class Meta:
        model = models.Visit
        fields = [
            "id", "key", "tour", "person", "date_start", "date_end", "jurisdiction", "city", "site", "site_zh", "site_kind",
            "institution", "topic", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY


class ChangeEventSerializer(CitedSerializer):
    """A reorganization, with the instrument that orders it."""

    issuing_bodies = RefList(
        models.Institution,
        rows="FROM institutions_issuingbody ib WHERE ib.change_event_id = {t}.id ORDER BY ib.id",
        key="ib.institution_id",
        help_text="The institutions that issued the instrument; written as a whole.",
    )

    class Meta:
        model = models.ChangeEvent
        fields = [
            "id", "slug", "name", "instrument_title", "instrument_title_zh", "issuing_bodies", "date_adopted", "date_published",
            "date_effective", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY


class OutcomeSerializer(CitedSerializer):
    """What a change event does to one institution."""

    class Meta:
        model = models.Outcome
        fields = [
            "id", "key", "change_event", "type", "institution", "resulting_institution", "from_institution", "to_institution",
            "function", "date_effective", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY


class InstitutionSerializer(PeriodSerializer, CitedSerializer):
    """A body that governs, funds or does science and technology; its period is its existence."""

    name = _text(references.institution_name, "Its name in English on the day asked for, else in Chinese.")
    name_zh = _text(references.chinese_name, "Its name in Chinese on the day asked for.")
    exists = thing_exists()

    class Meta:
        model = models.Institution
        fields = [
            "id",
            "slug",
            "name",
            "name_zh",
            "kind",
            "form",
            "jurisdiction",
            *PERIOD,
            "exists",
            *CITED_TAIL,
        ]
        read_only_fields = READ_ONLY


def of_institution(serializer: type[FactSerializer], column: str = "institution_id", **kwargs: Any) -> Any:
    """Nest the facts of an institution that hold on the day asked for."""
    return rows(serializer(), where=f"{{t}}.{column} = {{p}}.id", **kwargs)


class HolderSerializer(TenureSerializer):
    """Who holds a post."""

    class Meta(TenureSerializer.Meta):
        fields = [f for f in TenureSerializer.Meta.fields if f != "post"]


class HeldPostSerializer(PostSerializer):
    """A post with those who hold it on the day asked for."""

    holders = rows(
        HolderSerializer(),
        where="{t}.post_id = {p}.id",
        order="lower({t}.valid) NULLS FIRST, {t}.id",
        help_text="Who holds it on the day asked for.",
    )

    class Meta(PostSerializer.Meta):
        fields = [*(f for f in PostSerializer.Meta.fields if f != "institution"), "holders"]


class InstitutionDetailSerializer(InstitutionSerializer):
    """An institution with everything on record about it for the day asked for."""

    names = of_institution(
        NameSerializer, order="{t}.kind DESC, {t}.lang, {t}.id", help_text="Its names on the day asked for."
    )
    ranks = of_institution(
        InstitutionRankSerializer, help_text="Its rank on the day asked for; empty where none is on record."
    )
    identifiers = of_institution(IdentifierSerializer, help_text="What other lists call it.")
    locations = of_institution(LocationSerializer, help_text="Where it sits.")
    relations_as_subject = of_institution(
        RelationSerializer,
        "subject_id",
        order="{t}.type, {t}.id",
        help_text="Relations in which it is the subject.",
    )
    relations_as_object = of_institution(
        RelationSerializer,
        "object_id",
        order="{t}.type, {t}.id",
        help_text="Relations in which it is the object.",
    )
    responsibilities = of_institution(ResponsibilitySerializer, help_text="The functions that it holds.")
    posts = rows(
        HeldPostSerializer(),
        where="{t}.institution_id = {p}.id",
        order="{t}.slug",
        help_text="Its posts and who holds them.",
    )
    links = links(
        "institutions",
        "InstitutionLinks",
        authority="Who stands over it, and under it.",
        lineage="From whom it descends, and what came of it.",
        timeline="Everything dated about it, in order.",
    )

    class Meta(InstitutionSerializer.Meta):
        fields = [
            *InstitutionSerializer.Meta.fields, "names", "ranks", "identifiers", "locations", "relations_as_subject",
            "relations_as_object", "responsibilities", "posts", "links",
        ]  # fmt: skip


class PostDetailSerializer(PostSerializer):
    """A post with those who hold it on the day asked for."""

    holders = rows(
        HolderSerializer(),
        where="{t}.post_id = {p}.id",
        order="lower({t}.valid) NULLS FIRST, {t}.id",
        help_text="Who holds it on the day asked for.",
    )
    links = links("posts", "PostLinks", holders="Who held it, and when.")

    class Meta(PostSerializer.Meta):
        fields = [*PostSerializer.Meta.fields, "holders", "links"]


class PersonDetailSerializer(PersonSerializer):
    """A person with what they studied and the posts they hold on the day asked for."""

    qualifications = rows(
        QualificationSerializer(), where="{t}.person_id = {p}.id", help_text="Fields they were trained in."
    )
    tenures = rows(
        TenureSerializer(),
        where="{t}.person_id = {p}.id",
        order="lower({t}.valid) NULLS FIRST, {t}.sequence, {t}.id",
        help_text="Posts held on the day asked for; all of them with `valid_on=any`.",
    )
    links = links("people", "PersonLinks", career="Posts, employers, gaps, and who worked where together.")

    class Meta(PersonSerializer.Meta):
        fields = [*PersonSerializer.Meta.fields, "qualifications", "tenures", "links"]


class TourDetailSerializer(TourSerializer):
    """A tour with its visits."""

    visits = rows(
        VisitSerializer(),
        where="{t}.tour_id = {p}.id",
        order="{t}.date_start, {t}.id",
        help_text="The stops, in order.",
    )

    class Meta(TourSerializer.Meta):
        fields = [*TourSerializer.Meta.fields, "visits"]


class ChangeEventDetailSerializer(ChangeEventSerializer):
    """A reorganization with all that it does."""

    outcomes = rows(
        OutcomeSerializer(),
        where="{t}.change_event_id = {p}.id",
        order="{t}.key, {t}.id",
        help_text="What it does to each institution.",
    )
    links = links("change-events", "ChangeEventLinks", effects="Its outcomes against what is on record.")

    class Meta(ChangeEventSerializer.Meta):
        fields = [*ChangeEventSerializer.Meta.fields, "outcomes", "links"]


class JurisdictionDetailSerializer(JurisdictionSerializer):
    """An area with its codes in other lists."""

    codes = rows(
        JurisdictionCodeSerializer(),
        where="{t}.jurisdiction_id = {p}.id",
        help_text="Its codes in other lists on the day asked for.",
    )

    class Meta(JurisdictionSerializer.Meta):
        fields = [*JurisdictionSerializer.Meta.fields, "codes"]
