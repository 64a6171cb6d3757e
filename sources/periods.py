"""Valid time: half-open periods whose bounds may be vague, and the rules about them.

A period runs from the first possible day of `valid_from` up to, not including, the first possible
day of `valid_until`, so that successive facts never overlap. Days inside a vague bound are
`undetermined`. Decision record 0002 gives the reasons.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Collate
from django.db.models.lookups import GreaterThan

from .dates import PATTERN, PartialDate, PartialDateField


class Ended(models.TextChoices):
    """Whether a period without a known last day is over; `yes` never counts as current."""

    NO = "no", "no"
    YES = "yes", "yes"
    UNKNOWN = "unknown", "unknown"


class Holds(models.TextChoices):
    """Whether a fact holds (or a thing exists) on a day."""

    YES = "yes", "yes"
    NO = "no", "no"
    UNDETERMINED = "undetermined", "undetermined"


def holds_on(
    day: dt.date,
    valid_from: PartialDate | None,
    valid_until: PartialDate | None,
    ended: str,
    attested_from: dt.date | None = None,
    attested_until: dt.date | None = None,
) -> Holds:
    """Say whether a period covers `day`; `edtf_holds` in the database gives the same answer.

    Where the start is not established, days from `attested_from` on are covered: a source dated then
    shows it. Where it is unknown whether it ended, days up to `attested_until` are covered.
    """
    if (valid_from and day < valid_from.first) or (valid_until and day >= valid_until.last):
        return Holds.NO
    if (valid_from and day < valid_from.last) or (valid_until and day >= valid_until.first):
        return Holds.UNDETERMINED
    if not valid_from and not (attested_from and day >= attested_from):
        return Holds.UNDETERMINED
    if not valid_until and ended == Ended.YES and not (valid_from and day == valid_from.last):
        return Holds.UNDETERMINED
    starts = valid_from is not None and day == valid_from.last
    if (
        not valid_until
        and ended == Ended.UNKNOWN
        and not starts
        and not (attested_until and day <= attested_until)
    ):
        return Holds.UNDETERMINED
    return Holds.YES


class PeriodQuerySet(models.QuerySet[Any]):
    """Rows that hold over a period of days."""

    def valid_on(self, day: dt.date) -> Self:
        """Keep the rows whose period covers `day`, those undetermined at a vague start included."""
        return self.filter(valid__contains=day)


def period_range() -> models.GeneratedField:
    """Return the column that holds a period's days as a range, computed by the database."""
    return models.GeneratedField(
        expression=Func("valid_from", "valid_until", "ended", function="edtf_period"),
        output_field=DateRangeField(),
        db_persist=True,
    )


def written_right(field: str) -> models.CheckConstraint:
    """Refuse anything but a year, a month or a day in `field`."""
    return models.CheckConstraint(
        name=f"%(app_label)s_%(class)s_{field}_is_a_date",
        condition=Q(**{f"{field}__regex": PATTERN}),
        violation_error_code="invalid_date",
        violation_error_message="Write a day, a month or a year, such as 2023-03-16, 2023-03 or 2023.",
    )


class Periodic(models.Model):
    """What holds over a period: `valid_from` is its first day, `valid_until` the first day after it."""

    valid_from = PartialDateField(
        null=True,
        blank=True,
        help_text="First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established.",
    )
    valid_until = PartialDateField(
        null=True,
        blank=True,
        help_text="First day on which it no longer holds; empty while it does, or where the day is not known.",
    )
    ended = models.CharField(
        max_length=7,
        choices=Ended,
        default=Ended.NO,
        db_default=Ended.NO,
        help_text="Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?",
    )
    valid = period_range()

    class Meta:
        abstract = True
        constraints = [
            written_right("valid_from"),
            written_right("valid_until"),
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_period_runs_forward",
                condition=GreaterThan(
                    Func(F("valid_until"), function="edtf_last"), Func(F("valid_from"), function="edtf_first")
                ),
                violation_error_code="empty_period",
                violation_error_message="The period ends before it begins.",
            ),
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_ended_if_it_has_an_end",
                condition=Q(valid_until=None) | Q(ended=Ended.YES),
                violation_error_code="ended_contradicts_end",
                violation_error_message="What has a last day has ended: set `ended` to yes.",
            ),
        ]

    def clean(self) -> None:
        """Take what has a last day for ended; refuse `empty_period` by name."""
        super().clean()
        if self.valid_until:
            self.ended = Ended.YES
            if self.valid_from and PartialDate(self.valid_until).last <= PartialDate(self.valid_from).first:
                raise ValidationError(
                    {"valid_until": ValidationError("The period ends before it begins.", "empty_period")}
                )


def inclusive_range(start: str, end: str) -> models.GeneratedField:
    """Return the column of days from the first of `start` to the last of `end`, both included."""
    return models.GeneratedField(
        expression=Func(start, end, function="edtf_days"), output_field=DateRangeField(), db_persist=True
    )


def one_at_a_time(*fields: str, name: str, condition: Q | None = None) -> ExclusionConstraint:
    """Forbid two claims with equal `fields`, neither deprecated, to hold on the same day.

    Rows that share a `claim_key` are one claim told twice, and may overlap. Its collation keeps the index from
    being taken for one on claims: it holds the claim in a place where it is no help to who looks for it.
    """
    claim = Collate("claim_key", "C")
    same: list[tuple[str, str]] = [(field, RangeOperators.EQUAL) for field in fields]
    return ExclusionConstraint(
        name=name,
        expressions=[*same, (claim, RangeOperators.NOT_EQUAL), ("valid", RangeOperators.OVERLAPS)],
        condition=~Q(standing="deprecated") & (condition or Q()),
        violation_error_code="overlapping_period",
        violation_error_message="Another fact of this kind holds on some of these days.",
    )
