"""Institutions and what is true of them over time: names, rank, identifiers, places, relations, tasks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Case, F, Q, When
from django.db.models.functions import Cast

from sources.facts import CitedQuerySet, Fact, FactQuerySet, Thing
from sources.history import tracked
from sources.periods import Periodic, PeriodQuerySet, one_at_a_time

from .vocabulary import Function, Jurisdiction, JurisdictionKind, Rank


class InstitutionKind(models.TextChoices):
    """What sort of body an institution is."""

    ACADEMY = "academy", "academy"
    CENTRAL_COMMISSION = "central_commission", "central commission of the Party"
    COMPREHENSIVE_NATIONAL_SCIENCE_CENTER = (
        "comprehensive_national_science_center",
        "comprehensive national science center",
    )
    COORDINATION_MECHANISM = "coordination_mechanism", "coordination mechanism"
    DEVELOPMENT_ZONE = "development_zone", "development zone"
    DIRECTLY_AFFILIATED_ORGAN = "directly_affiliated_organ", "organ directly under the State Council"
    EXPERT_COMMITTEE = "expert_committee", "expert committee"
    FOREIGN_ANALOGUE = "foreign_analogue", "foreign body likened to one of the registry"
    FUND_AGENCY = "fund_agency", "research fund agency"
    GUIDANCE_FUND = "guidance_fund", "government guidance fund"
    HI_TECH_ZONE = "hi_tech_zone", "national hi-tech zone"
    INNOVATION_CENTER = "innovation_center", "innovation center"
    INTERNATIONAL_INNOVATION_CENTER = "international_innovation_center", "international innovation center"
    LEADING_GROUP = "leading_group", "leading group"
    LEGISLATURE = "legislature", "legislature"
    LOCAL_PARTY_COMMISSION = "local_party_commission", "local commission of the Party"
    LOCAL_ST_DEPARTMENT = "local_st_department", "local science and technology department"
    LOCALITY_GOVERNMENT = "locality_government", "government of a locality"
    MINISTRY = "ministry", "ministry or commission of the State Council"
    NATIONAL_BUREAU = "national_bureau", "national bureau administered by a ministry"
    NATIONAL_LAB = "national_lab", "national laboratory"
    PARTY_BODY = "party_body", "body of the Party"
    PEOPLES_ORGANIZATION = "peoples_organization", "people's organization"
    PROFESSIONAL_MANAGEMENT_INSTITUTION = (
        "professional_management_institution",
        "professional project-management institution",
    )
    PROVINCIAL_LAB = "provincial_lab", "provincial laboratory"
    PUBLIC_INSTITUTION = "public_institution", "public institution"
    REGIONAL_INNOVATION_CENTER = "regional_innovation_center", "regional innovation center"
    RESEARCH_INSTITUTE = "research_institute", "research institute"
    SOE = "soe", "company"
    SPECIAL_ORGAN = "special_organ", "organ of special standing under the State Council"
    STATE_COUNCIL = "state_council", "State Council and its general office"
    UNIVERSITY = "university", "university"


COORDINATING = (
    InstitutionKind.CENTRAL_COMMISSION,
    InstitutionKind.COORDINATION_MECHANISM,
    InstitutionKind.LEADING_GROUP,
    InstitutionKind.LOCAL_PARTY_COMMISSION,
)
"""The kinds of bodies that are there to coordinate others: commissions, leading groups, joint conferences."""


class InstitutionForm(models.TextChoices):
    """Whether an institution is a body of its own, or a name that another body also bears (加挂牌子)."""

    BODY = "body", "a body of its own"
    NAMEPLATE = "nameplate", "a nameplate that another body bears"


class InstitutionQuerySet(CitedQuerySet, PeriodQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Institutions; their period is their existence."""


@tracked
class Institution(Thing, Periodic):
    """A body that governs, funds or does science and technology (W3C ORG: FormalOrganization).

    Its period is its existence. What can change or be contested is a fact of its own: names, rank,
    places, relations, responsibilities.
    """

    kind = models.CharField(max_length=40, choices=InstitutionKind)
    form = models.CharField(max_length=10, choices=InstitutionForm, default=InstitutionForm.BODY)
    jurisdiction = models.ForeignKey(
        Jurisdiction,
        on_delete=models.PROTECT,
        related_name="institutions",
        help_text="The area that it belongs to; the country for a central body.",
    )

    objects = models.Manager.from_queryset(InstitutionQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [*Thing.Meta.constraints, *Periodic.Meta.constraints]
        indexes = [models.Index(fields=["kind", "id"], name="institution_kind")]

    def __str__(self) -> str:
        return self.slug

    @property
    def is_central(self) -> bool:
        """Say whether it is a body of the centre: the area that it belongs to is a country."""
        return self.jurisdiction.kind == JurisdictionKind.COUNTRY


class NameKind(models.TextChoices):
    """What a name is to its bearer; `label`, `alias` and `acronym` are ROR's name types."""

    LABEL = "label", "label: the name it goes by"
    ALIAS = "alias", "alias: another name in use"
    ACRONYM = "acronym", "acronym"
    FORMER = "former", "former: the name it went by before"


@tracked
class InstitutionName(Fact):
    """A name of an institution in a language over a period."""

    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="names")
    text = models.TextField()
    lang = models.CharField(max_length=35, help_text="BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin.")
    kind = models.CharField(max_length=7, choices=NameKind, default=NameKind.LABEL)

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_at_a_time(
                "institution",
                "lang",
                name="institutions_name_one_label_per_language",
                condition=Q(kind="label"),
            ),
            models.CheckConstraint(
                name="institutions_name_lang_is_a_tag",
                condition=Q(lang__regex=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
                violation_error_code="invalid_language",
                violation_error_message="Write a BCP 47 tag such as en or zh-Hans.",
            ),
            models.CheckConstraint(
                name="institutions_name_is_not_empty",
                condition=~Q(text=""),
                violation_error_code="blank",
                violation_error_message="A name has at least one character.",
            ),
        ]
        indexes = [
            *Fact.Meta.indexes,
            models.Index(  # Few tell the claim of another row.
                fields=["claim_key"],
                name="institutionname_shared",
                condition=~Q(claim_key=Cast("id", models.TextField())),
            ),
            GinIndex(fields=["text"], opclasses=["gin_trgm_ops"], name="institutionname_text"),
            models.Index(  # What references look up: the names that an institution is called by.
                fields=["institution", "lang"],
                condition=Q(kind__in=["label", "former"]) & ~Q(standing="deprecated"),
                name="institutionname_shown",
            ),
        ]

    def __str__(self) -> str:
        return self.text


@tracked
class InstitutionRank(Fact):
    """The administrative rank of an institution over a period."""

    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="ranks")
    rank = models.ForeignKey(Rank, on_delete=models.PROTECT, related_name="institutions")

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_at_a_time("institution", name="institutions_rank_one_at_a_time"),
        ]
        indexes = [
            *Fact.Meta.indexes,
            models.Index(  # Few tell the claim of another row.
                fields=["claim_key"],
                name="institutionrank_shared",
                condition=~Q(claim_key=Cast("id", models.TextField())),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.institution}: {self.rank}"


class IdentifierScheme(models.TextChoices):
    """Lists of organizations that give identifiers; codes of ROR and of IATI's registration agencies."""

    ROR = "ror", "ROR"
    WIKIDATA = "wikidata", "Wikidata"
    ISNI = "isni", "ISNI"
    GRID = "grid", "GRID"
    FUNDREF = "fundref", "Crossref Funder ID"
    CN_USCI = "CN-USCI", "Unified Social Credit Identifier"


@tracked
class Identifier(Fact):
    """What another list calls an institution (schema.org: identifier; Popolo: identifiers)."""

    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="identifiers")
    scheme = models.CharField(max_length=10, choices=IdentifierScheme)
    value = models.CharField(max_length=200)

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_at_a_time("scheme", "value", name="institutions_identifier_one_bearer"),
            models.CheckConstraint(
                name="institutions_identifier_ror_has_its_form",
                condition=~Q(scheme="ror")
                | Q(value__regex=r"^https://ror\.org/0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$"),
                violation_error_code="invalid_identifier",
                violation_error_message="A ROR identifier looks like https://ror.org/034t30j35.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scheme} {self.value}"


@tracked
class Location(Fact):
    """Where an institution sits or works (W3C ORG: basedAt); a place, not the government of it."""

    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="locations")
    jurisdiction = models.ForeignKey(
        Jurisdiction, on_delete=models.PROTECT, related_name="located_institutions"
    )

    def __str__(self) -> str:
        return f"{self.institution} in {self.jurisdiction}"


class RelationType(models.TextChoices):
    """How one institution stands to another: `subject` — type — `object`."""

    LEADS = "leads", "leads 领导"
    SUPERVISES = "supervises", "supervises 指导"
    ADMINISTERS = "administers", "administers 管理"
    EXECUTIVE_OFFICE_OF = "executive_office_of", "is the executive office of 办事机构"
    PART_OF = "part_of", "is part of 直属/内设"
    REPORTS_TO = "reports_to", "reports to"
    MEMBER_OF = "member_of", "is a member of"
    ADVISES = "advises", "advises"
    SUCCEEDS = "succeeds", "succeeds"
    ANALOGOUS_TO = "analogous_to", "is analogous to"


@dataclass(frozen=True, slots=True)
class RelationMeaning:
    """What a type of relation means: whether it carries authority, whose, and its W3C ORG property.

    `above` is the side that stands over the other (`subject` or `object`), None without authority.
    `org` is the property of which the type is a sub-property, read from subject to object.
    """

    above: str | None
    org: str


RELATIONS: dict[str, RelationMeaning] = {
    RelationType.LEADS: RelationMeaning("subject", "org:linkedTo"),
    RelationType.SUPERVISES: RelationMeaning("subject", "org:linkedTo"),
    RelationType.ADMINISTERS: RelationMeaning("subject", "org:linkedTo"),
    RelationType.EXECUTIVE_OFFICE_OF: RelationMeaning("object", "org:linkedTo"),
    RelationType.PART_OF: RelationMeaning("object", "org:subOrganizationOf"),
    RelationType.REPORTS_TO: RelationMeaning("object", "org:reportsTo"),
    RelationType.MEMBER_OF: RelationMeaning(None, "org:memberOf"),
    RelationType.ADVISES: RelationMeaning(None, "org:linkedTo"),
    RelationType.SUCCEEDS: RelationMeaning(None, "org:linkedTo"),
    RelationType.ANALOGOUS_TO: RelationMeaning(None, "org:linkedTo"),
}


TOLD_FROM_ABOVE = [code for code, meaning in RELATIONS.items() if meaning.above == "subject"]
"""The types whose subject stands over their object."""

AUTHORITY = [code for code, meaning in RELATIONS.items() if meaning.above]
"""The types that carry authority."""


def _side(told_from_above: str, told_from_below: str) -> Case:
    """Return the side that stands above, or below, in a relation that carries authority."""
    return Case(When(type__in=TOLD_FROM_ABOVE, then=F(told_from_above)), default=F(told_from_below))


class RelationQuerySet(FactQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Relations between institutions."""

    def of(self, institution: Institution) -> Self:
        """Keep the relations in which `institution` is either side."""
        return self.filter(Q(subject=institution) | Q(object=institution))

    def carrying_authority(self) -> Self:
        """Keep the relations by which one side stands over the other."""
        return self.filter(type__in=AUTHORITY)

    def under(self, bodies: Iterable[Institution]) -> Self:
        """Keep the relations by which one of `bodies` stands over the other side."""
        above = _side("subject", "object")
        return self.carrying_authority().alias(above=above).filter(above__in=[body.pk for body in bodies])


@tracked
class Relation(Fact):
    """How one institution stands to another over a period: `subject` — `type` — `object`.

    The database refuses a second parent by `part_of` or `administers` on a day, a relation to itself,
    and a cycle at any date in `part_of`, `administers` and `succeeds`.
    """

    type = models.CharField(max_length=20, choices=RelationType)
    subject = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="relations_as_subject")
    object = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="relations_as_object")

    objects = models.Manager.from_queryset(RelationQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            models.CheckConstraint(
                name="institutions_relation_not_to_itself",
                condition=~Q(subject=F("object")),
                violation_error_code="related_to_itself",
                violation_error_message="An institution has no relation to itself.",
            ),
            one_at_a_time(
                "subject", name="institutions_relation_one_part_of_parent", condition=Q(type="part_of")
            ),
            one_at_a_time(
                "object", name="institutions_relation_one_administrator", condition=Q(type="administers")
            ),
            one_at_a_time("type", "subject", "object", name="institutions_relation_told_once"),
        ]
        indexes = [
            *Fact.Meta.indexes,
            models.Index(fields=["type", "id"], name="relation_type"),
            models.Index(fields=["subject", "type"], name="relation_subject"),
            models.Index(fields=["object", "type"], name="relation_object"),
            models.Index(  # Walks go from those below to those above, or back.
                _side("object", "subject"), name="relation_below", condition=Q(type__in=AUTHORITY)
            ),
            models.Index(_side("subject", "object"), name="relation_above", condition=Q(type__in=AUTHORITY)),
            models.Index(  # Few tell the claim of another row; a walk asks whether those that it meets are among them.
                fields=["claim_key"],
                name="relation_shared",
                condition=~Q(claim_key=Cast("id", models.TextField())),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.type} {self.object}"


class ResponsibilityChange(models.TextChoices):
    """What the last reform did to a responsibility, where it is known."""

    CREATE = "create", "created"
    RECEIVE = "receive", "received from another body"
    TRANSFER = "transfer", "handed to another body"
    STRENGTHEN = "strengthen", "strengthened"
    ADJUST = "adjust", "adjusted"
    RETAIN = "retain", "kept"
    CEASE = "cease", "given up"


@tracked
class Responsibility(Fact):
    """A function that an institution holds over a period, and the responsibility it was received from."""

    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="responsibilities")
    function = models.ForeignKey(Function, on_delete=models.PROTECT, related_name="responsibilities")
    received_from = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="passed_on_to",
        help_text="The responsibility of another body that this one continues.",
    )
    change = models.CharField(max_length=10, choices=ResponsibilityChange, blank=True, default="")

    class Meta(Fact.Meta):
        verbose_name_plural = "responsibilities"
        constraints = [
            *Fact.Meta.constraints,
            one_at_a_time("institution", "function", name="institutions_responsibility_held_once"),
            models.CheckConstraint(
                name="institutions_responsibility_not_from_itself",
                condition=~Q(received_from=F("id")),
                violation_error_code="related_to_itself",
                violation_error_message="A responsibility is not received from itself.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.institution}: {self.function}"
