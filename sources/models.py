"""Where facts are stated: sources and citations; statements; and the list of revisions."""

from __future__ import annotations

import pgtrigger
from django.db import models
from django.db.models import F, Func, Q

from .dates import PATTERN, PartialDateField
from .facts import Confidence, Fact, Record, Stance, Standing, Thing, validate_slug
from .history import tracked

__all__ = [
    "Citation",
    "Confidence",
    "Fact",
    "Merger",
    "Revision",
    "RevisionHead",
    "Source",
    "Stance",
    "Standing",
    "Statement",
    "Thing",
]


class SourceKind(models.TextChoices):
    """What sort of document a source is."""

    OFFICIAL_DOCUMENT = "official_document", "official document"
    NEWS = "news", "news"
    THINK_TANK = "think_tank", "think tank"
    STATISTICS = "statistics", "statistics"
    ACADEMIC = "academic", "academic"
    REFERENCE = "reference", "reference work"
    RECALL = "recall", "recall of a compiler, no document"


class SourceAccess(models.TextChoices):
    """What of the text the compilers had before them."""

    READ = "read", "the text itself"
    EXCERPT = "excerpt", "an excerpt"
    REPUBLISHED_EXCERPT = "republished_excerpt", "an excerpt, republished elsewhere"
    CITED = "cited", "not read; cited from elsewhere"
    RECALL = "recall", "nothing; from memory"


@tracked
class Source(Record):
    """A document, page or record in which facts are stated (PROV-O: PrimarySource)."""

    slug = models.CharField(max_length=100, unique=True, validators=[validate_slug])
    title = models.TextField()
    publisher = models.TextField()
    kind = models.CharField(max_length=20, choices=SourceKind)
    date = PartialDateField(
        null=True, blank=True, help_text="When it was published, as known; empty: undated."
    )
    published_last = models.GeneratedField(
        expression=Func("date", function="edtf_last"), output_field=models.DateField(), db_persist=True
    )
    language = models.CharField(
        max_length=35, blank=True, default="", help_text="BCP 47 tag of the text, such as zh-Hans."
    )
    url = models.URLField(max_length=2000, blank=True, default="")
    archived_url = models.URLField(max_length=2000, blank=True, default="")
    retrieved = models.DateField(
        null=True, blank=True, help_text="Day on which the compilers took their copy."
    )
    access = models.CharField(max_length=20, choices=SourceAccess, default=SourceAccess.CITED)
    note = models.TextField(blank=True, default="")

    class Meta:
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                name="sources_source_slug_fits_an_address",
                condition=Q(slug__regex=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
                violation_error_code="invalid_slug",
                violation_error_message="Use lower-case letters, digits and single hyphens.",
            ),
            models.CheckConstraint(
                name="sources_source_date_is_a_date",
                condition=Q(date__regex=PATTERN),
                violation_error_code="invalid_date",
                violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
            ),
        ]
        indexes = [models.Index(fields=["published_last"], name="source_published")]

    def __str__(self) -> str:
        return f"{self.title} ({self.publisher}{', ' + str(self.date) if self.date else ''})"


@tracked
class Citation(Record):
    """A place in a source: the page, article or passage that states a fact; shared by facts that rest on it."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="citations")
    locator = models.TextField(
        blank=True, default="", help_text="Page, article or passage; empty: the source as a whole."
    )

    class Meta:
        ordering = ["source__slug", "locator"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "locator"],
                name="sources_citation_once_per_place",
                violation_error_code="unique",
                violation_error_message="This place in the source is on record already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.source}{': ' + self.locator if self.locator else ''}"


class Nature(models.TextChoices):
    """What a source does when it states something."""

    REPORTED_FACT = "reported_fact", "reports a fact"
    INTERPRETATION = "interpretation", "interprets"
    FORECAST = "forecast", "forecasts"


@tracked
class Statement(Fact):
    """What a source asserts that has no structured form, in the compilers' own words."""

    text = models.TextField()
    nature = models.CharField(max_length=20, choices=Nature)

    class Meta(Fact.Meta):
        pass

    def __str__(self) -> str:
        return self.text[:120]


class Revision(models.Model):
    """One write: everything changed in one transaction, by whom, why and when it was recorded."""

    number = models.BigIntegerField(primary_key=True)
    recorded_at = models.DateTimeField()
    actor = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    request_id = models.TextField(blank=True)

    class Meta:
        ordering = ["-number"]
        indexes = [
            models.Index(F("recorded_at").desc(), name="revision_recorded"),
            models.Index(fields=["actor", "number"], name="revision_actor"),
        ]

    def __str__(self) -> str:
        return f"r{self.number}"


class Merger(models.Model):
    """That a row turned out to be another one: its facts moved there, and its addresses lead there (`merging`).

    `gone` was retracted in `revision`, in which this was recorded; `into` stayed, then at least. It is only added to:
    of a row that was brought back and retracted again, the last retraction says where it leads.
    """

    id = models.BigAutoField(primary_key=True)
    gone = models.UUIDField()
    into = models.UUIDField()
    revision = models.BigIntegerField(db_default=models.Func(function="public.revision_next"), editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["gone", "revision"], name="sources_merger_once"),
            models.CheckConstraint(name="sources_merger_of_two", condition=~Q(gone=F("into"))),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="append_only",
                level=pgtrigger.Statement,
                when=pgtrigger.Before,
                operation=pgtrigger.Update | pgtrigger.Delete | pgtrigger.Truncate,
                func="RAISE EXCEPTION 'what was recorded stays: % is only added to', TG_TABLE_NAME;",
            )
        ]

    def __str__(self) -> str:
        return f"{self.gone} is {self.into}"


class TransactionIdField(models.BigIntegerField):  # type: ignore[type-arg]  # not generic when it runs
    """The number of a transaction of PostgreSQL, which is never given twice."""

    def db_type(self, connection: object) -> str:
        """Return the type of the column."""
        return "xid8"


class RevisionHead(models.Model):
    """The one row whose lock puts all writers in line: the last revision, its clock and its transaction.

    Only the functions of the database write it: that a transaction has a revision is nothing it can claim.
    """

    id = models.SmallIntegerField(primary_key=True, default=1)
    number = models.BigIntegerField(default=0)
    clock = models.DateTimeField()
    xact = TransactionIdField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(name="sources_revisionhead_is_one_row", condition=Q(id=1))]

    def __str__(self) -> str:
        return f"r{self.number}"
