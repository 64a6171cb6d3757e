"""What research is to be about: priorities of plans, and what visits signalled."""

from __future__ import annotations

import datetime as dt
from typing import Self

from django.db import models
from django.db.models import F, Q

from institutions.models import Institution, Visit
from sources.dates import PartialDateField
from sources.facts import Cited, CitedQuerySet, Thing
from sources.history import tracked
from sources.periods import Periodic, PeriodQuerySet, written_right


class Stage(models.TextChoices):
    """Where on the way from idea to market (Frascati Manual 2015, chapter 2, and what follows it)."""

    BASIC_RESEARCH = "basic_research", "basic research"
    APPLIED_RESEARCH = "applied_research", "applied research"
    EXPERIMENTAL_DEVELOPMENT = "experimental_development", "experimental development"
    PILOT = "pilot", "pilot and demonstration"
    COMMERCIALIZATION = "commercialization", "commercialization"
    TALENT = "talent", "talent"


class ThingOverTimeQuerySet(CitedQuerySet, PeriodQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Things whose period is their existence."""


@tracked
class Priority(Thing, Periodic):
    """A field or task that a plan or commission puts first; its period is that of the plan."""

    name = models.TextField(help_text="Name in English.")
    name_zh = models.TextField(blank=True, default="", help_text="Name in Chinese characters, simplified.")
    name_pinyin = models.TextField(blank=True, default="")
    document = models.TextField(blank=True, default="", help_text="The plan or list that names it.")
    issuer = models.ForeignKey(
        Institution,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="priorities",
        help_text="Who issued the document.",
    )
    issued = PartialDateField(null=True, blank=True, help_text="When the document was issued.")
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children"
    )
    stage = models.CharField(
        max_length=30, choices=Stage, blank=True, default="", help_text="Empty: not bound to a stage."
    )
    ford = models.CharField(
        max_length=4,
        blank=True,
        default="",
        help_text="Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified.",
    )

    objects = models.Manager.from_queryset(ThingOverTimeQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Thing.Meta):
        ordering = ["slug"]
        verbose_name_plural = "priorities"
        constraints = [
            *Thing.Meta.constraints,
            *Periodic.Meta.constraints,
            written_right("issued"),
            models.CheckConstraint(
                name="programs_priority_not_its_own_parent",
                condition=~Q(parent=F("id")),
                violation_error_code="related_to_itself",
                violation_error_message="A priority is not part of itself.",
            ),
            models.CheckConstraint(
                name="programs_priority_ford_is_a_code",
                condition=Q(ford__regex=r"^([1-6](\.[0-9]{1,2})?)?$"),
                violation_error_code="invalid_code",
                violation_error_message="Write a code of the Fields of R&D such as 2 or 2.5.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class VisitPriorityQuerySet(CitedQuerySet):
    """What visits signalled."""

    def valid_on(self, day: dt.date) -> Self:
        """Keep what was signalled by a visit on `day`."""
        return self.filter(visit__valid__contains=day)


@tracked
class VisitPriority(Cited):
    """A priority that a leader's visit signalled, as a source or the compilers read it."""

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name in files, to load it again.",
    )
    visit = models.ForeignKey(Visit, on_delete=models.PROTECT, related_name="priorities")
    priority = models.ForeignKey(Priority, on_delete=models.PROTECT, related_name="visits")

    objects = models.Manager.from_queryset(VisitPriorityQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Cited.Meta):
        verbose_name_plural = "visit priorities"
        constraints = [
            models.UniqueConstraint(
                fields=["visit", "priority"],
                name="programs_visitpriority_once",
                violation_error_code="unique",
                violation_error_message="The visit names this priority already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.visit}: {self.priority}"
