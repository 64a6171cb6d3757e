"""Reorganizations: events, the instruments that order them, and what they do to institutions."""

from __future__ import annotations

from django.contrib.postgres.indexes import GistIndex
from django.db import models

from sources.dates import PartialDateField
from sources.facts import Cited, Record, Thing
from sources.history import tracked
from sources.periods import inclusive_range, written_right

from .institutions import Institution
from .people import DatedQuerySet
from .vocabulary import Function


@tracked
class ChangeEvent(Thing):
    """A reorganization (W3C ORG: ChangeEvent) with the instrument that orders it."""

    name = models.TextField(help_text="What happened, in a few words.")
    instrument_title = models.TextField(
        blank=True, default="", help_text="Title of the instrument in English."
    )
    instrument_title_zh = models.TextField(
        blank=True, default="", help_text="Title of the instrument in Chinese."
    )
    date_adopted = PartialDateField(null=True, blank=True)
    date_published = PartialDateField(null=True, blank=True)
    date_effective = PartialDateField(
        null=True, blank=True, help_text="Day from which the outcomes hold, where it is established."
    )
    valid = inclusive_range("date_adopted", "date_effective")

    objects = models.Manager.from_queryset(DatedQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [
            *Thing.Meta.constraints,
            written_right("date_adopted"),
            written_right("date_published"),
            written_right("date_effective"),
        ]
        indexes = [GistIndex(fields=["valid"], name="changeevent_valid")]

    def __str__(self) -> str:
        return self.name


@tracked
class IssuingBody(Record):
    """An institution that issued the instrument of a change event."""

    change_event = models.ForeignKey(ChangeEvent, on_delete=models.PROTECT, related_name="issuing_bodies")
    institution = models.ForeignKey(
        Institution, on_delete=models.PROTECT, related_name="issued_change_events"
    )

    class Meta:
        verbose_name_plural = "issuing bodies"
        constraints = [
            models.UniqueConstraint(
                fields=["change_event", "institution"],
                name="institutions_issuingbody_once",
                violation_error_code="unique",
                violation_error_message="This body is named already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.institution)


class OutcomeType(models.TextChoices):
    """What an event does to an institution."""

    CREATE = "create", "creates"
    ABOLISH = "abolish", "abolishes"
    MERGE = "merge", "merges into another"
    SPLIT = "split", "splits"
    RENAME = "rename", "renames"
    TRANSFER_FUNCTION = "transfer_function", "hands a function to another body"
    CEASE_FUNCTION = "cease_function", "ends a function"
    TRANSFER_INSTITUTION = "transfer_institution", "moves it to another parent"
    DESIGNATE_EXECUTIVE_OFFICE = "designate_executive_office", "makes it the executive office of another"
    RE_RANK = "re_rank", "changes its rank"
    RE_SUBORDINATE = "re_subordinate", "changes whom it answers to"
    RETAIN = "retain", "keeps it"


@tracked
class Outcome(Cited):
    """What a change event does to one institution (W3C ORG: originalOrganization, resultingOrganization)."""

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name in files, to load it again.",
    )
    change_event = models.ForeignKey(ChangeEvent, on_delete=models.PROTECT, related_name="outcomes")
    type = models.CharField(max_length=30, choices=OutcomeType)
    institution = models.ForeignKey(
        Institution,
        on_delete=models.PROTECT,
        related_name="outcomes",
        help_text="The institution that it befalls.",
    )
    resulting_institution = models.ForeignKey(
        Institution,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="outcomes_resulting",
        help_text="What it becomes or goes into: merge, split, rename.",
    )
    from_institution = models.ForeignKey(
        Institution,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="outcomes_leaving",
        help_text="Whom it leaves.",
    )
    to_institution = models.ForeignKey(
        Institution,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="outcomes_gaining",
        help_text="Whom it comes to: parent, recipient of the function, body whose office it becomes.",
    )
    function = models.ForeignKey(
        Function, on_delete=models.PROTECT, null=True, blank=True, related_name="outcomes"
    )
    date_effective = PartialDateField(null=True, blank=True, help_text="Where it differs from the event's.")

    class Meta(Cited.Meta):
        constraints = [written_right("date_effective")]

    def __str__(self) -> str:
        return f"{self.get_type_display()}: {self.institution}"
