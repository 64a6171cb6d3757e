"""Statistics that are no flows of money between parties: expenditure of all sources, aggregates, counts, shares."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.postgres.indexes import GistIndex
from django.db import models
from django.db.models import Q

from institutions.models import Institution, Jurisdiction, Person
from sources.dates import PartialDateField
from sources.facts import Claim, ClaimQuerySet, Thing
from sources.history import tracked
from sources.periods import PeriodQuerySet, inclusive_range, written_right

from .programs import Program


class Concept(models.TextChoices):
    """What an indicator measures, where answers need to know."""

    RD_EXPENDITURE = "rd_expenditure", "R&D expenditure of all sources (Frascati: GERD)"
    RD_INTENSITY = "rd_intensity", "R&D expenditure as a share of the product"
    BASIC_RESEARCH = "basic_research", "expenditure on basic research"
    FISCAL_APPROPRIATION = "fiscal_appropriation", "fiscal expenditure on science and technology"
    BUDGET_LINE = "budget_line", "the science and technology line of public budgets"
    COUNT = "count", "number of things"
    TOURS = "tours", "number of tours that a person made"
    VISITS = "visits", "number of visits that a person made"
    AREAS_VISITED = "areas_visited", "number of areas that a person visited"
    OTHER = "other", "other"


class Qualifier(models.TextChoices):
    """How a figure bounds the amount."""

    EXACT = "exact", "exactly"
    AT_LEAST = "at_least", "at least"
    AT_MOST = "at_most", "at most"
    ABOUT = "about", "about"

    @classmethod
    def of_sum(cls, parts: Iterable[str]) -> Qualifier:
        """Return how a sum bounds the amount, by how its parts do.

        | parts, besides exact ones | sum      |
        |---------------------------|----------|
        | none                      | exact    |
        | only at_least             | at_least |
        | only at_most              | at_most  |
        | both, or any about        | about    |
        """
        bounds = {*parts} - {cls.EXACT}
        return cls(bounds.pop()) if len(bounds) == 1 else cls.ABOUT if bounds else cls.EXACT

    @classmethod
    def of_ratio(cls, part: str, whole: str) -> Qualifier:
        """Return how `part / whole` bounds the ratio: more of the whole is less of a ratio."""
        turned = {cls.AT_LEAST: cls.AT_MOST, cls.AT_MOST: cls.AT_LEAST}
        return cls.of_sum([part, turned.get(cls(whole), cls(whole))])


class DatedClaimQuerySet(ClaimQuerySet, PeriodQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Claims about a day, a year or some years."""


@tracked
class Indicator(Thing):
    """A series of figures with one meaning and one unit (SDMX: series; schema.org: StatisticalVariable)."""

    name = models.TextField(help_text="What is measured, in English.")
    name_zh = models.TextField(blank=True, default="", help_text="What is measured, in Chinese characters.")
    concept = models.CharField(max_length=30, choices=Concept, default=Concept.OTHER)
    unit = models.TextField(
        help_text="Unit of the values: an ISO 4217 code for money, percent, or what is counted."
    )

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [
            *Thing.Meta.constraints,
            models.CheckConstraint(
                name="programs_indicator_unit_is_not_empty",
                condition=~Q(unit=""),
                violation_error_code="blank",
                violation_error_message="A figure has a unit.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@tracked
class Observation(Claim):
    """One figure of an indicator: for a period, and where it says so an area, an institution, a program or a person.

    Vintages of one figure (preliminary, final, revised) are rivals: they share a `claim_key`.
    """

    indicator = models.ForeignKey(Indicator, on_delete=models.PROTECT, related_name="observations")
    period = PartialDateField(help_text="The year, month or day that it is of.")
    breakdown = models.CharField(
        max_length=50,
        blank=True,
        default="",
        help_text="Which part of the whole, such as central, local or enterprise; empty: the whole.",
    )
    jurisdiction = models.ForeignKey(
        Jurisdiction, on_delete=models.PROTECT, null=True, blank=True, related_name="observations"
    )
    institution = models.ForeignKey(
        Institution, on_delete=models.PROTECT, null=True, blank=True, related_name="observations"
    )
    program = models.ForeignKey(
        Program, on_delete=models.PROTECT, null=True, blank=True, related_name="observations"
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="observations"
    )
    months = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        help_text="Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period.",
    )
    value = models.DecimalField(max_digits=26, decimal_places=6, help_text="In the unit of the indicator.")
    qualifier = models.CharField(max_length=10, choices=Qualifier, default=Qualifier.EXACT)
    vintage = models.CharField(
        max_length=30,
        blank=True,
        default="",
        help_text="Which account of the figure it is, such as preliminary, final or revised.",
    )
    figure_as_printed = models.TextField(blank=True, default="")
    unit_as_printed = models.TextField(blank=True, default="")
    valid = inclusive_range("period", "period")

    objects = models.Manager.from_queryset(DatedClaimQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Claim.Meta):
        constraints = [
            written_right("period"),
            models.CheckConstraint(
                name="programs_observation_months_are_some",
                condition=Q(months__range=(1, 1200)),
                violation_error_code="invalid_value",
                violation_error_message="Give a number of months from 1 to 1200, or none.",
            ),
            models.CheckConstraint(
                name="programs_observation_breakdown_is_a_word",
                condition=Q(breakdown__regex=r"^([a-z0-9]+(_[a-z0-9]+)*)?$"),
                violation_error_code="invalid_code",
                violation_error_message="Use lower-case words joined by underscores, such as central.",
            ),
        ]
        indexes = [
            *Claim.Meta.indexes,
            GistIndex(fields=["valid"], name="observation_valid"),
            models.Index(fields=["indicator", "period"], name="observation_series"),
        ]

    def __str__(self) -> str:
        return f"{self.indicator} {self.period}: {self.value:f}"
