"""Sums of flows that the database keeps itself, in the transaction that changes a flow.

Nobody writes these tables but the triggers of migrations 0004 and 0005, and they have no history: both follow from
`FundingFlow` and the sources it cites. `FundingFlow.objects.totals()` says what they should hold.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import models

UNKNOWN_YEAR = 32767
"""The fiscal year of what is of no known year: after all others."""

NO_END = 0
"""The last fiscal year of what is of a single year: before all others."""

NOBODY = UUID(int=(1 << 128) - 1)
"""The provider of what is given by nobody known: after all others."""


class FundingTotalQuerySet(models.QuerySet[Any]):
    """Sums by fiscal year, provider and currency."""

    def held(self) -> set[tuple[Any, ...]]:
        """Return what the table holds, in the form of `FundingFlowQuerySet.totals`."""
        return set(
            self.values_list(
                "fiscal_year",
                "fiscal_year_end",
                "provider",
                "currency",
                "amount",
                "flows",
                "at_least",
                "at_most",
                "about",
            )
        )


class FundingTotal(models.Model):
    """What one provider gives in one fiscal year (or span of years) in one currency, over all types in sums.

    One row of each claim counts. `NOBODY`, `UNKNOWN_YEAR` and `NO_END` stand for what is not known, so that
    rows have a key and an order.
    """

    kept_by_triggers = True

    pk = models.CompositePrimaryKey("fiscal_year", "fiscal_year_end", "provider", "currency")
    fiscal_year = models.IntegerField()
    fiscal_year_end = models.IntegerField()
    provider = models.UUIDField(help_text="Institution, program or area.")
    currency = models.CharField(max_length=3)
    amount = models.DecimalField(max_digits=38, decimal_places=2)
    flows = models.BigIntegerField(help_text="How many flows it is the sum of.")
    at_least = models.BigIntegerField(help_text="How many of them are lower bounds.")
    at_most = models.BigIntegerField(help_text="How many of them are upper bounds.")
    about = models.BigIntegerField(help_text="How many of them are rough.")

    objects = models.Manager.from_queryset(FundingTotalQuerySet)()

    def __str__(self) -> str:
        return f"{self.fiscal_year}: {self.currency} {self.amount:f}"


class PassedOverFlow(models.Model):
    """A flow that does not count, because another account of its claim is better; and what it would count as."""

    kept_by_triggers = True

    flow_id = models.UUIDField(primary_key=True)
    claim_key = models.CharField(max_length=200, db_index=True)
    fiscal_year = models.IntegerField(null=True, help_text="Null, with what follows: its type is in no sum.")
    fiscal_year_end = models.IntegerField(null=True)
    provider = models.UUIDField(null=True)
    currency = models.CharField(max_length=3, null=True)  # noqa: DJ001  (null: in no sum)
    amount = models.DecimalField(max_digits=38, decimal_places=2, null=True)
    qualifier = models.CharField(max_length=10, null=True)  # noqa: DJ001

    def __str__(self) -> str:
        return str(self.flow_id)


class ContestedClaim(models.Model):
    """The claim of flows that more than one row tells, or told at any time: where one has to be chosen."""

    kept_by_triggers = True

    claim_key = models.CharField(max_length=200, primary_key=True)

    def __str__(self) -> str:
        return self.claim_key
