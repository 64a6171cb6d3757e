"""Money: who gives how much to whom, for which program, as the sources put it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any, Self
from uuid import UUID

from django.contrib.postgres.fields import DateRangeField
from django.contrib.postgres.indexes import GistIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, Count, F, Func, Q, Sum, Value, When
from django.db.models.functions import Cast, Coalesce, Substr

from institutions.models import Institution, Jurisdiction
from sources.dates import PartialDateField
from sources.facts import Claim, Standing
from sources.history import tracked
from sources.periods import written_right

from .joint_actions import CURRENCY, Consultation, JointAction
from .priorities import Priority
from .programs import Program
from .statistics import DatedClaimQuerySet, Qualifier
from .totals import NO_END, NOBODY, UNKNOWN_YEAR, ContestedClaim, PassedOverFlow


class FlowType(models.TextChoices):
    """What a flow is: IATI TransactionType 1 to 13 (codelist of IATI 2.03), and four of ours.

    `appropriation` is what a legislature or treasury grants; `budget` what is planned for a year;
    `fund_size` and `total_investment_planned` are what a fund or site is to amount to, all payers together.
    """

    INCOMING_FUNDS = "incoming_funds", "incoming funds (1)"
    OUTGOING_COMMITMENT = "outgoing_commitment", "outgoing commitment (2)"
    DISBURSEMENT = "disbursement", "disbursement (3)"
    EXPENDITURE = "expenditure", "expenditure (4)"
    INTEREST_PAYMENT = "interest_payment", "interest payment (5)"
    LOAN_REPAYMENT = "loan_repayment", "loan repayment (6)"
    REIMBURSEMENT = "reimbursement", "reimbursement (7)"
    PURCHASE_OF_EQUITY = "purchase_of_equity", "purchase of equity (8)"
    SALE_OF_EQUITY = "sale_of_equity", "sale of equity (9)"
    CREDIT_GUARANTEE = "credit_guarantee", "credit guarantee (10)"
    INCOMING_COMMITMENT = "incoming_commitment", "incoming commitment (11)"
    OUTGOING_PLEDGE = "outgoing_pledge", "outgoing pledge (12)"
    INCOMING_PLEDGE = "incoming_pledge", "incoming pledge (13)"
    APPROPRIATION = "appropriation", "appropriation"
    BUDGET = "budget", "budget"
    FUND_SIZE = "fund_size", "size of a fund"
    TOTAL_INVESTMENT_PLANNED = "total_investment_planned", "total investment planned"


IATI_CODES = {str(value): number for number, value in enumerate(FlowType.values[:13], 1)}
"""The codes of the types in IATI TransactionType."""

OUTSIDE_SUMS = ("budget", "fund_size", "total_investment_planned")
"""What is no movement of money, and counts in no sum unless it is asked for by name."""

PROMISES = ("outgoing_commitment", "incoming_commitment", "outgoing_pledge", "incoming_pledge")
"""What later flows can fulfil."""

PAYMENTS = ("disbursement", "expenditure")
"""What is paid, and so what pays a promise."""


class ProviderLevel(models.TextChoices):
    """Whose money it is."""

    CENTRAL = "central", "central government"
    LOCAL = "local", "local government"
    PRIVATE = "private", "companies and others"


class ProviderScope(models.TextChoices):
    """How many payers the figure of a source covers."""

    SINGLE_INSTITUTION = "single_institution", "one institution"
    CENTRAL_GOVERNMENT = "central_government", "the central government"
    LOCAL_GOVERNMENTS = "local_governments", "local governments together"
    ALL_GOVERNMENT = "all_government", "all levels of government"
    MULTIPLE_INVESTORS = "multiple_investors", "several investors"
    ALL_SOURCES = "all_sources", "all sources"


CALENDAR_CURRENCY = "CNY"
"""The currency of the country whose fiscal year is the calendar year (Budget Law of China, Article 18)."""

PROVIDER = ("provider_institution", "provider_program", "provider_jurisdiction")
RECEIVER = ("receiver_institution", "receiver_program", "receiver_jurisdiction")


def _party(model: type[models.Model], name: str) -> Any:
    return models.ForeignKey(model, on_delete=models.PROTECT, null=True, blank=True, related_name=name)


def at_most_one(fields: tuple[str, ...], *, name: str) -> models.CheckConstraint:
    """Refuse more than one of the nullable foreign keys `fields`."""
    condition = Q()
    for chosen in fields:
        condition |= Q(**{f"{field}__isnull": True for field in fields if field != chosen})
    return models.CheckConstraint(
        name=name,
        condition=condition,
        violation_error_code="more_than_one",
        violation_error_message=f"Name at most one of: {', '.join(fields)}.",
    )


def counted_year() -> Case:
    """Return the expression of the (first) fiscal year that a flow counts in; null where it is not known.

    That is the fiscal year on record; where only the date is, its year for money in yuan, since China's
    fiscal year is the calendar year. Elsewhere a date does not say the fiscal year.
    """
    return Case(
        When(fiscal_year__isnull=False, then=F("fiscal_year")),
        When(currency=CALENDAR_CURRENCY, then=Cast(Substr("date", 1, 4), models.IntegerField())),
        default=None,
        output_field=models.IntegerField(),
    )


def party(side: tuple[str, ...]) -> Coalesce:
    """Return the expression of the id of the one who stands on `side` (`PROVIDER` or `RECEIVER`) of a flow."""
    return Coalesce(*(f"{field}_id" for field in side))


class FundingFlowQuerySet(DatedClaimQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Flows of money."""

    def in_sums(self) -> Self:
        """Leave out what is no movement of money: budgets, sizes of funds, total investments planned."""
        return self.exclude(type__in=OUTSIDE_SUMS)

    def begun_by(self, day: dt.date) -> Self:
        """Keep what was made, or whose first fiscal year had begun, by `day`, as far as its date can mean that."""
        return self.filter(valid__startswith__lte=day)

    def counted_in(self, year: int | None, last: int | None = None) -> Self:
        """Keep what counts in the fiscal year `year`, or in all the years from it to `last`; None: in none known."""
        counted = self.alias(counted_year=counted_year())
        if year is None:
            return counted.filter(counted_year=None)
        return counted.filter(counted_year=year, fiscal_year_end=last)

    def for_priorities(self, priorities: Collection[UUID], single: Mapping[UUID, UUID]) -> Self:
        """Keep what counts for one of `priorities`: their own flows, and those without one of their programs.

        `single` is the priority of each program that has only one.
        """
        programs = [program for program, priority in single.items() if priority in priorities]
        return self.filter(Q(priority__in=priorities) | Q(priority=None, program__in=programs))

    def for_no_priority(self, single: Mapping[UUID, UUID]) -> Self:
        """Keep what counts for no known priority, see `for_priorities`."""
        return self.filter(priority=None).exclude(program__in=list(single))

    def settling(self, consultations: Collection[UUID]) -> Self:
        """Keep what is of one of `consultations`, itself or by what it fulfils; its id stands in `settles`."""
        own = Q(consultation__in=consultations) | Q(
            consultation=None, fulfils__consultation__in=consultations
        )
        return self.filter(own).annotate(settles=Coalesce("consultation_id", "fulfils__consultation_id"))

    def accounted(self, among: Self | None = None) -> Self:
        """Keep the best account of each claim, as `one_per_claim` does, quickly over many rows.

        The rivals are those of `among`, which has all that is here. Without it they are all that is recorded
        now: then the table of those passed over is asked, which triggers keep, and so not about the past.
        """
        if among is not None:
            return self.one_of_each_claim(among, ContestedClaim.objects.values("claim_key"))
        return self.exclude(standing=Standing.DEPRECATED).exclude(
            pk__in=PassedOverFlow.objects.values("flow_id")
        )

    def totals(self) -> set[tuple[Any, ...]]:
        """Return what `FundingTotal` should hold, summed anew: its rows in the order of its columns."""
        keys = {
            "year": Coalesce(counted_year(), UNKNOWN_YEAR),
            "last": Coalesce("fiscal_year_end", NO_END, output_field=models.IntegerField()),
            "giver": Coalesce(*PROVIDER, Value(NOBODY, models.UUIDField()), output_field=models.UUIDField()),
        }
        bounds = {
            name: Count("pk", filter=Q(qualifier=name))
            for name in (Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.ABOUT)
        }
        rows = self.one_per_claim().in_sums().order_by().values(**keys).values(*keys, "currency")
        summed = rows.annotate(total=Sum("amount"), flows=Count("pk"), **bounds)
        return set(summed.values_list(*keys, "currency", "total", "flows", *bounds))


@tracked
class FundingFlow(Claim):
    """Money that someone gives, promises or plans, to someone or for a program (IATI: transaction).

    `amount` is exact and in units of `currency`; the figure and unit as printed stand beside it. Vintages of
    one figure share a `claim_key`, so that no sum counts both.
    """

    type = models.CharField(max_length=30, choices=FlowType)
    provider_institution = _party(Institution, "flows_provided")
    provider_program = _party(Program, "flows_provided")
    provider_jurisdiction = _party(Jurisdiction, "flows_provided")
    receiver_institution = _party(Institution, "flows_received")
    receiver_program = _party(Program, "flows_received")
    receiver_jurisdiction = _party(Jurisdiction, "flows_received")
    provider_level = models.CharField(
        max_length=10,
        choices=ProviderLevel,
        blank=True,
        default="",
        help_text="Empty: not established, or mixed.",
    )
    provider_scope = models.CharField(max_length=20, choices=ProviderScope, blank=True, default="")
    program = models.ForeignKey(
        Program, on_delete=models.PROTECT, null=True, blank=True, related_name="flows"
    )
    jurisdiction = models.ForeignKey(
        Jurisdiction,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="flows",
        help_text="The area that it is spent in.",
    )
    priority = models.ForeignKey(
        Priority, on_delete=models.PROTECT, null=True, blank=True, related_name="flows"
    )
    joint_action = models.ForeignKey(
        JointAction, on_delete=models.PROTECT, null=True, blank=True, related_name="flows"
    )
    consultation = models.ForeignKey(
        Consultation, on_delete=models.PROTECT, null=True, blank=True, related_name="flows"
    )
    fulfils = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="fulfilments",
        help_text="The commitment or pledge that it pays.",
    )
    date = PartialDateField(null=True, blank=True, help_text="When it was made.")
    fiscal_year = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="The fiscal year, or the first of several."
    )
    fiscal_year_end = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="The last fiscal year, where the figure is of several."
    )
    amount = models.DecimalField(max_digits=22, decimal_places=2, help_text="In units of the currency.")
    currency = models.CharField(max_length=3, help_text="ISO 4217 code.")
    qualifier = models.CharField(max_length=10, choices=Qualifier, default=Qualifier.EXACT)
    figure_as_printed = models.TextField(blank=True, default="")
    unit_as_printed = models.TextField(blank=True, default="")
    covers = models.TextField(
        blank=True, default="", help_text="What the figure is of, in the compilers' words."
    )
    valid = models.GeneratedField(
        expression=Func(
            Coalesce("date", Cast("fiscal_year", models.TextField())),
            Coalesce("date", Cast(Coalesce("fiscal_year_end", "fiscal_year"), models.TextField())),
            function="edtf_days",
        ),
        output_field=DateRangeField(),
        db_persist=True,
    )

    objects = models.Manager.from_queryset(FundingFlowQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Claim.Meta):
        constraints = [
            written_right("date"),
            at_most_one(PROVIDER, name="programs_fundingflow_one_provider"),
            at_most_one(RECEIVER, name="programs_fundingflow_one_receiver"),
            models.CheckConstraint(
                name="programs_fundingflow_has_a_party",
                condition=~Q(**dict.fromkeys((*PROVIDER, *RECEIVER))),
                violation_error_code="no_party",
                violation_error_message="Name who gives it or who gets it; what has neither is a statistic.",
            ),
            models.CheckConstraint(
                name="programs_fundingflow_currency_is_a_currency",
                condition=CURRENCY,
                violation_error_code="no_currency",
                violation_error_message="Write the ISO 4217 code of the currency, such as CNY.",
            ),
            models.CheckConstraint(
                name="programs_fundingflow_amount_is_positive",
                condition=Q(amount__gte=0),
                violation_error_code="negative_amount",
                violation_error_message="An amount is not below nothing; what is paid back is a flow the other way.",
            ),
            models.CheckConstraint(
                name="programs_fundingflow_has_a_time",
                condition=~Q(date=None, fiscal_year=None),
                violation_error_code="no_date",
                violation_error_message="Give the date or the fiscal year.",
            ),
            models.CheckConstraint(
                name="programs_fundingflow_years_run_forward",
                condition=Q(fiscal_year=None, fiscal_year_end=None)
                | Q(fiscal_year__gte=1000, fiscal_year__lte=9999, fiscal_year_end=None)
                | Q(fiscal_year__gte=1000, fiscal_year_end__gt=F("fiscal_year"), fiscal_year_end__lte=9999),
                violation_error_code="empty_period",
                violation_error_message="The last fiscal year comes after the first.",
            ),
            models.CheckConstraint(
                name="programs_fundingflow_fulfils_another",
                condition=~Q(fulfils=F("id")),
                violation_error_code="related_to_itself",
                violation_error_message="A flow does not fulfil itself.",
            ),
        ]
        indexes = [
            *Claim.Meta.indexes,
            GistIndex(fields=["valid"], name="fundingflow_valid"),
            models.Index(fields=["fiscal_year", "id"], name="fundingflow_year"),
            models.Index(fields=["currency"], name="fundingflow_currency"),
        ]

    def __str__(self) -> str:
        return f"{self.get_type_display()}: {self.currency} {self.amount:f}"

    def clean(self) -> None:
        """Refuse `more_than_one`, `no_party` and `no_date` by name, before the database does."""
        super().clean()
        for side in (PROVIDER, RECEIVER):
            if sum(getattr(self, f"{field}_id") is not None for field in side) > 1:
                raise ValidationError(
                    {side[1]: ValidationError(f"Name at most one of: {', '.join(side)}.", "more_than_one")}
                )
