"""People in public office: what they studied, and where they went on tours."""

from __future__ import annotations

from django.contrib.postgres.indexes import GistIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func
from django.db.models.lookups import GreaterThanOrEqual

from sources.dates import PartialDate, PartialDateField
from sources.facts import Cited, CitedQuerySet, Fact, Thing
from sources.history import tracked
from sources.periods import PeriodQuerySet, inclusive_range, written_right

from .institutions import Institution
from .vocabulary import Jurisdiction


@tracked
class Person(Thing):
    """Someone who holds or held public office; only their public life is recorded (Popolo: Person)."""

    name = models.TextField(help_text="Name in Latin script, family name first.")
    name_zh = models.TextField(blank=True, default="", help_text="Name in Chinese characters, simplified.")
    name_pinyin = models.TextField(
        blank=True, default="", help_text="Name in pinyin, by syllables, without tones."
    )
    born = PartialDateField(null=True, blank=True)
    died = PartialDateField(null=True, blank=True)

    class Meta(Thing.Meta):
        ordering = ["slug"]
        verbose_name_plural = "people"
        constraints = [*Thing.Meta.constraints, written_right("born"), written_right("died")]

    def __str__(self) -> str:
        return f"{self.name} {self.name_zh}".strip()


@tracked
class Qualification(Fact):
    """A field that a person was trained in; `ford` is the OECD Fields of R&D code (Frascati 2015)."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="qualifications")
    field = models.TextField(help_text="Field of study, in the compilers' words.")
    ford = models.CharField(
        max_length=4,
        blank=True,
        default="",
        help_text="Code of the Frascati Manual 2015, such as 2.5; empty: not classified.",
    )

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            models.CheckConstraint(
                name="institutions_qualification_ford_is_a_code",
                condition=models.Q(ford__regex=r"^([1-6](\.[0-9]{1,2})?)?$"),
                violation_error_code="invalid_code",
                violation_error_message="Write a code of the Fields of R&D such as 2 or 2.5.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.field}"


class Dated(models.Model):
    """What happened on a day or over some days, both ends included."""

    date_start = PartialDateField(help_text="First day (2024, 2024-05 or 2024-05-27).")
    date_end = PartialDateField(
        null=True, blank=True, help_text="Last day, included; empty: the first day only."
    )
    valid = inclusive_range("date_start", "date_end")

    class Meta:
        abstract = True
        constraints = [
            written_right("date_start"),
            written_right("date_end"),
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_dates_run_forward",
                condition=GreaterThanOrEqual(
                    Func(F("date_end"), function="edtf_last"), Func(F("date_start"), function="edtf_first")
                ),
                violation_error_code="empty_period",
                violation_error_message="It ends before it begins.",
            ),
        ]

    def clean(self) -> None:
        """Refuse `empty_period` by name."""
        super().clean()
        if self.date_end and PartialDate(self.date_end).last < PartialDate(self.date_start).first:
            raise ValidationError({"date_end": ValidationError("It ends before it begins.", "empty_period")})


class DatedQuerySet(CitedQuerySet, PeriodQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Dated records."""


class TourKind(models.TextChoices):
    """What brought a person to the places of a tour."""

    INSPECTION_TOUR = "inspection_tour", "inspection tour"
    VISIT = "visit", "visit"
    EVENT = "event", "event"


@tracked
class Tour(Thing, Dated):
    """A journey or occasion of a person in office, made of visits (Popolo: Event)."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="tours")
    kind = models.CharField(max_length=20, choices=TourKind)
    title = models.TextField(help_text="Who, where and when, in a few words.")

    objects = models.Manager.from_queryset(DatedQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [*Thing.Meta.constraints, *Dated.Meta.constraints]
        indexes = [GistIndex(fields=["valid"], name="tour_valid")]

    def __str__(self) -> str:
        return self.title


class SiteKind(models.TextChoices):
    """What sort of place was visited."""

    COMPANY = "company", "company"
    EVENT = "event", "event"
    HI_TECH_ZONE = "hi_tech_zone", "hi-tech zone or S&T park"
    INFRASTRUCTURE = "infrastructure", "infrastructure"
    LAB = "lab", "laboratory or institute"
    LOGISTICS_HUB = "logistics_hub", "logistics hub"
    PUBLIC_INSTITUTION = "public_institution", "public institution"
    SCIENCE_CITY = "science_city", "science city"
    UNIVERSITY = "university", "university"


@tracked
class Visit(Cited, Dated):
    """A person's stop at one site on one or some days."""

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name in files, to load it again.",
    )
    tour = models.ForeignKey(Tour, on_delete=models.PROTECT, null=True, blank=True, related_name="visits")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="visits")
    jurisdiction = models.ForeignKey(Jurisdiction, on_delete=models.PROTECT, related_name="visits")
    city = models.TextField(blank=True, default="")
    site = models.TextField(help_text="What was visited, in English.")
    site_zh = models.TextField(blank=True, default="", help_text="What was visited, in Chinese characters.")
    site_kind = models.CharField(max_length=20, choices=SiteKind)
    institution = models.ForeignKey(
        Institution, on_delete=models.PROTECT, null=True, blank=True, related_name="visits"
    )
    topic = models.TextField(
        blank=True, default="", help_text="What the visit was about, in the compilers' words."
    )

    objects = models.Manager.from_queryset(DatedQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Cited.Meta):
        constraints = [*Dated.Meta.constraints]
        indexes = [GistIndex(fields=["valid"], name="visit_valid")]

    def __str__(self) -> str:
        return f"{self.person}: {self.site}"
