"""What every row says of itself: who states it (citation), when it holds, how sure it is.

`Thing` is what has a name and an address of its own; `Fact` is a statement about things that holds
over a period and may have rivals. Both are kept in every version (`history.tracked`).
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, Self

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.indexes import GistIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.expressions import Case, Value, When

from .dates import PartialDateField
from .ids import uuid7
from .periods import Periodic, PeriodQuerySet

RESERVED_SLUGS = frozenset(
    {"new", "add", "search", "match", "diff", "path", "common", "summary", "schema", "docs", "batch"}
)
"""Words that addresses under a collection use or may come to use for something else."""

_SLUG = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*\Z", re.ASCII)
_UUID = re.compile(r"^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$", re.ASCII)


class Confidence(models.TextChoices):
    """How sure the record is of its core claim."""

    HIGH = "high", "high"
    MEDIUM = "medium", "medium"
    LOW = "low", "low"

    @classmethod
    def at_least(cls, least: str) -> list[str]:
        """Return the levels from `least` up."""
        return cls.values[: cls.values.index(least) + 1]


class Standing(models.TextChoices):
    """Rank of a claim among its rivals, as in Wikibase."""

    PREFERRED = "preferred", "preferred"
    NORMAL = "normal", "normal"
    DEPRECATED = "deprecated", "deprecated"


class Stance(models.TextChoices):
    """What a further citation does to a claim."""

    SUPPORTS = "supports", "supports"
    DISPUTES = "disputes", "disputes"


def validate_slug(slug: str) -> None:
    """Refuse a slug that an address cannot carry: `invalid_slug`, `reserved_slug`."""
    if not _SLUG.match(slug) or len(slug) > 100 or _UUID.match(slug) or re.match(r"^r[0-9]+$", slug):
        raise ValidationError(
            "Use lower-case letters, digits and single hyphens, at most 100; not an id or a revision.",
            code="invalid_slug",
        )
    if slug in RESERVED_SLUGS:
        raise ValidationError("This word is reserved in addresses.", code="reserved_slug")


class Record(models.Model):
    """A row that is kept in every version; `revision` is the write that made this one."""

    id = models.UUIDField(
        primary_key=True, default=uuid7, db_default=models.Func(function="registry_uuid7"), editable=False
    )
    revision = models.BigIntegerField(default=0, db_default=0, editable=False)

    class Meta:
        abstract = True


class CitedQuerySet(models.QuerySet[Any]):
    """Rows that rest on a citation."""

    def published_by(self, day: dt.date, *, at_once: bool = False) -> Self:
        """Keep what at least one supporting source had published by the end of `day`.

        `at_once` finds all that was public first, and then looks each row up among it: quicker where sums are
        made over most rows, slower where a list shows a few.
        """
        public: dict[str, Any] = {"source__published_last__lte": day}
        cited = Q(**{f"citation__{name}": value for name, value in public.items()})
        citations: Any = self.model._meta.get_field("citation").related_model
        supported = Q(citation__in=citations.objects.filter(**public)) if at_once else cited
        if hasattr(self.model, "further_citations"):
            further = self.model.further_citations.rel
            name = further.field.name
            supporting = further.related_model.objects.filter(cited, stance=Stance.SUPPORTS)
            if at_once:
                named = supporting.filter(**{f"{name}__isnull": False})
                supported |= Q(pk__in=named.values(name))
            else:
                supported |= Q(Exists(supporting.filter(**{name: OuterRef("pk")})))
        return self.filter(supported)

    def confident(self, least: str) -> Self:
        """Keep what is recorded with at least the confidence `least`."""
        return self.filter(confidence__in=Confidence.at_least(least))


class Cited(Record):
    """A row that someone states: its source and place in it, and how sure the record is."""

    citation = models.ForeignKey("sources.Citation", on_delete=models.PROTECT, related_name="+")
    confidence = models.CharField(
        max_length=6, choices=Confidence, default=Confidence.MEDIUM, db_default=Confidence.MEDIUM
    )
    note = models.TextField(
        blank=True, default="", db_default="", help_text="Remark of the compilers, in their own words."
    )

    objects = CitedQuerySet.as_manager()

    class Meta:
        abstract = True


class Thing(Cited):
    """What has a name and an address: an institution, a person, a post, an event.

    `slug` is the address that people read; it may change, and the old one then leads to the new.
    """

    slug = models.CharField(max_length=100, unique=True, validators=[validate_slug])

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_slug_fits_an_address",
                condition=Q(slug__regex=r"^[a-z0-9]+(-[a-z0-9]+)*$"),
                violation_error_code="invalid_slug",
                violation_error_message="Use lower-case letters, digits and single hyphens.",
            )
        ]


def _best_first() -> list[Any]:
    """Return the order of the accounts of a claim: preferred ones, then the latest published, then the newest."""
    rank = Case(When(standing=Standing.PREFERRED, then=Value(0)), default=Value(1))
    return [rank, models.F("citation__source__published_last").desc(nulls_last=True), models.F("id").desc()]


class ClaimQuerySet(CitedQuerySet):
    """Rows of which several may tell the same claim."""

    def one_per_claim(self, among: Self | None = None) -> Self:
        """Keep of the facts here those that are the best account of their claim, none that is deprecated.

        Best is the preferred standing, then the latest published source, then the newest row. The rivals
        are those of `among`, by default of the facts here: what passes the clocks and the least confidence,
        whatever else was asked for. Ends a chain.
        """
        current = self.exclude(standing=Standing.DEPRECATED)
        best = (
            (self if among is None else among)
            .exclude(standing=Standing.DEPRECATED)
            .filter(claim_key=OuterRef("claim_key"))
            .order_by(*_best_first())
            .values("pk")[:1]
        )
        rivals = self.model.objects.filter(claim_key=OuterRef("claim_key")).exclude(pk=OuterRef("pk"))
        return current.filter(~Exists(rivals) | Q(pk=models.Subquery(best)))

    def one_of_each_claim(self, among: Self, contested: models.QuerySet[Any]) -> Self:
        """Keep what `one_per_claim` keeps, for sums over many rows: these facts are of those of `among`.

        Claims are compared all at once instead of each for itself. Of `contested` are the keys of all claims
        that more than one row tells, and may be keys of others.
        """
        # As an array, so that their rows are found by the index even where a view has two parts.
        told_by_several = models.Func(
            models.F("claim_key"),
            ArraySubquery(contested),
            template="%(expressions)s)",
            arg_joiner=" = ANY (",
            output_field=models.BooleanField(),
        )
        best = (
            among.exclude(standing=Standing.DEPRECATED)
            .filter(told_by_several)
            .order_by("claim_key", *_best_first())
            .distinct("claim_key")
        )
        current = self.exclude(standing=Standing.DEPRECATED)
        return current.filter(~Q(claim_key__in=contested) | Q(pk__in=best.values("pk")))


class FactQuerySet(ClaimQuerySet, PeriodQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Facts, of which several may tell the same claim."""


class Claim(Cited):
    """A statement that may have rivals: other accounts of the same thing, by other sources or in other vintages.

    `claim_key` joins the rows that say the same thing differently; by default a row is the only one of its
    claim. `key` is the name under which a file knows the row.
    """

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name of the fact in files, to load it again.",
    )
    standing = models.CharField(
        max_length=10, choices=Standing, default=Standing.NORMAL, db_default=Standing.NORMAL
    )
    claim_key = models.CharField(
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text="Shared by rival accounts of one claim; empty: the fact's own.",
    )

    objects = models.Manager.from_queryset(ClaimQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["claim_key"], name="%(class)s_claim")]


class Fact(Claim, Periodic):
    """A statement about things that holds over a period and may have rivals."""

    attested_on = PartialDateField(
        null=True,
        blank=True,
        help_text="A day on which a source shows it to hold, where a bound is not established.",
    )

    objects = models.Manager.from_queryset(FactQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta:
        abstract = True
        constraints = [*Periodic.Meta.constraints]
        indexes = [GistIndex(fields=["valid"], name="%(class)s_valid"), *Claim.Meta.indexes]


def exactly_one(*fields: str, name: str) -> models.CheckConstraint:
    """Require that exactly one of the nullable foreign keys `fields` is set."""
    condition = Q()
    for chosen in fields:
        condition |= Q(**{f"{field}__isnull": field != chosen for field in fields})
    return models.CheckConstraint(
        name=name,
        condition=condition,
        violation_error_code="exactly_one",
        violation_error_message=f"Name exactly one of: {', '.join(fields)}.",
    )
