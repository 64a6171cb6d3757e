"""Central-local joint action: how centre and localities agree on who pays, and what they agreed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any, Self
from uuid import UUID

from django.contrib.postgres.fields import DateRangeField
from django.contrib.postgres.indexes import GistIndex
from django.db import models
from django.db.models import F, Func, Q

from institutions.models import Institution
from sources.dates import PartialDateField
from sources.facts import Cited, CitedQuerySet, Record, Thing
from sources.history import tracked
from sources.periods import inclusive_range, written_right

from .priorities import Priority, ThingOverTimeQuerySet
from .programs import Program

CURRENCY = Q(currency__regex=r"^[A-Z]{3}$")


def _amount(help_text: str) -> Any:
    return models.DecimalField(max_digits=22, decimal_places=2, null=True, blank=True, help_text=help_text)


def _share(help_text: str) -> Any:
    return models.DecimalField(max_digits=7, decimal_places=6, null=True, blank=True, help_text=help_text)


@tracked
class JointAction(Thing):
    """A way in which centre and localities act together: its steps, what each side puts in, in which ratio."""

    name = models.TextField(help_text="Name in English.")
    name_zh = models.TextField(blank=True, default="", help_text="Name in Chinese characters, simplified.")
    program = models.ForeignKey(
        Program, on_delete=models.PROTECT, null=True, blank=True, related_name="joint_actions"
    )
    central_commits = models.TextField(blank=True, default="", help_text="What the centre puts in.")
    local_commits = models.TextField(blank=True, default="", help_text="What the localities put in.")
    central_share_min = _share("Least share of the centre, from 0 to 1; empty: no rule known.")
    central_share_max = _share("Greatest share of the centre, from 0 to 1; empty: no rule known.")

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [
            *Thing.Meta.constraints,
            models.CheckConstraint(
                name="programs_jointaction_shares_are_shares",
                condition=Q(central_share_min__gte=0)
                & Q(central_share_max__lte=1)
                & Q(central_share_min__lte=F("central_share_max"))
                | Q(central_share_min=None, central_share_max__gte=0, central_share_max__lte=1)
                | Q(central_share_max=None, central_share_min__gte=0, central_share_min__lte=1)
                | Q(central_share_min=None, central_share_max=None),
                violation_error_code="invalid_share",
                violation_error_message="Shares run from 0 to 1, the least first.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@tracked
class JointActionStep(Record):
    """One step of a joint action: who does what."""

    joint_action = models.ForeignKey(JointAction, on_delete=models.PROTECT, related_name="steps")
    number = models.PositiveSmallIntegerField()
    institution = models.ForeignKey(
        Institution,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="joint_action_steps",
        help_text="The body that acts, where it is one body.",
    )
    actor = models.TextField(help_text="Who acts: a body, or a kind of body such as provinces.")
    action = models.TextField()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["joint_action", "number"],
                name="programs_jointactionstep_one_per_number",
                violation_error_code="unique",
                violation_error_message="There is a step of this number already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.actor}: {self.action}"


@tracked
class Challenge(Thing):
    """What stands in the way of joint action, as a source sees it."""

    text = models.TextField(help_text="The difficulty, in the compilers' words.")

    class Meta(Thing.Meta):
        ordering = ["slug"]

    def __str__(self) -> str:
        return self.text[:120]


@tracked
class ChallengedAction(Record):
    """That a challenge concerns a joint action."""

    challenge = models.ForeignKey(Challenge, on_delete=models.PROTECT, related_name="joint_actions")
    joint_action = models.ForeignKey(JointAction, on_delete=models.PROTECT, related_name="challenges")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["challenge", "joint_action"],
                name="programs_challengedaction_once",
                violation_error_code="unique",
                violation_error_message="The challenge names this joint action already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.joint_action)


class ConsultationState(models.TextChoices):
    """How far a consultation has come."""

    OPENED = "opened", "opened"
    OFFERED = "offered", "an offer is on the table"
    COUNTERED = "countered", "answered by another offer"
    AGREED = "agreed", "agreed"
    FUNDED = "funded", "money has flowed"
    CLOSED = "closed", "closed"
    LAPSED = "lapsed", "lapsed"
    WITHDRAWN = "withdrawn", "withdrawn"


@tracked
class Consultation(Thing):
    """One negotiation between the centre and localities, or one agreement that they are known to have made.

    What the sources do not say stays empty: amounts, dates, and how far it has come (`state`).
    """

    joint_action = models.ForeignKey(JointAction, on_delete=models.PROTECT, related_name="consultations")
    program = models.ForeignKey(
        Program, on_delete=models.PROTECT, null=True, blank=True, related_name="consultations"
    )
    priority = models.ForeignKey(
        Priority, on_delete=models.PROTECT, null=True, blank=True, related_name="consultations"
    )
    name = models.TextField(help_text="Who with whom about what, in a few words.")
    state = models.CharField(
        max_length=10, choices=ConsultationState, blank=True, default="", help_text="Empty: not established."
    )
    date = PartialDateField(null=True, blank=True, help_text="When it was held or signed.")
    term_ends = PartialDateField(
        null=True, blank=True, help_text="By when what was agreed is to be paid; empty: not established."
    )
    central_amount = _amount("What the centre is to put in, in units of the currency.")
    local_amount = _amount("What the localities are to put in, in units of the currency.")
    total_amount = _amount("What all sides together are to put in, in units of the currency.")
    currency = models.CharField(max_length=3, blank=True, default="", help_text="ISO 4217 code.")
    central_share = _share("Share of the centre as the source gives it, from 0 to 1.")
    valid = inclusive_range("date", "date")

    objects = models.Manager.from_queryset(ThingOverTimeQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [
            *Thing.Meta.constraints,
            written_right("date"),
            written_right("term_ends"),
            models.CheckConstraint(
                name="programs_consultation_amounts_have_a_currency",
                condition=CURRENCY
                | Q(central_amount=None, local_amount=None, total_amount=None, currency=""),
                violation_error_code="no_currency",
                violation_error_message="An amount has a currency: write its ISO 4217 code.",
            ),
            models.CheckConstraint(
                name="programs_consultation_amounts_are_positive",
                condition=(Q(central_amount=None) | Q(central_amount__gte=0))
                & (Q(local_amount=None) | Q(local_amount__gte=0))
                & (Q(total_amount=None) | Q(total_amount__gte=0)),
                violation_error_code="negative_amount",
                violation_error_message="Nobody puts in less than nothing.",
            ),
            models.CheckConstraint(
                name="programs_consultation_share_is_a_share",
                condition=Q(central_share__gte=0, central_share__lte=1) | Q(central_share=None),
                violation_error_code="invalid_share",
                violation_error_message="A share runs from 0 to 1.",
            ),
        ]
        indexes = [GistIndex(fields=["valid"], name="consultation_valid")]

    def __str__(self) -> str:
        return self.name


class Side(models.TextChoices):
    """On which side of the table a party sits."""

    CENTRAL = "central", "central"
    LOCAL = "local", "local"
    PARTNER = "partner", "partner: neither, such as a company"


class ConsultationPartyQuerySet(models.QuerySet[Any]):
    """Who takes part in consultations."""

    def of_localities_in(self, areas: Collection[UUID]) -> Self:
        """Keep the bodies of `areas` that sit on the side of the localities."""
        return self.filter(side=Side.LOCAL, institution__jurisdiction__in=areas)


@tracked
class ConsultationParty(Record):
    """An institution that takes part in a consultation."""

    consultation = models.ForeignKey(Consultation, on_delete=models.PROTECT, related_name="parties")
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="consultations")
    side = models.CharField(max_length=7, choices=Side)

    objects = models.Manager.from_queryset(ConsultationPartyQuerySet)()

    class Meta:
        verbose_name_plural = "consultation parties"
        constraints = [
            models.UniqueConstraint(
                fields=["consultation", "institution"],
                name="programs_consultationparty_once",
                violation_error_code="unique",
                violation_error_message="This body takes part already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.institution} ({self.side})"


class OfferOutcome(models.TextChoices):
    """What became of an offer."""

    OPEN = "open", "on the table"
    COUNTERED = "countered", "answered by another"
    ACCEPTED = "accepted", "accepted"
    WITHDRAWN = "withdrawn", "withdrawn"
    LAPSED = "lapsed", "lapsed"


@tracked
class Offer(Cited):
    """What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions."""

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name in files, to load it again.",
    )
    consultation = models.ForeignKey(Consultation, on_delete=models.PROTECT, related_name="offers")
    number = models.PositiveSmallIntegerField(help_text="Its place in the negotiation.")
    institution = models.ForeignKey(
        Institution, on_delete=models.PROTECT, related_name="offers", help_text="The party that makes it."
    )
    date = PartialDateField()
    central_amount = _amount("What the centre is to pay, in units of the currency.")
    local_amount = _amount("What the localities are to pay, in units of the currency.")
    currency = models.CharField(max_length=3, blank=True, default="", help_text="ISO 4217 code.")
    in_kind = models.TextField(blank=True, default="", help_text="What is put in that is not money.")
    conditions = models.TextField(blank=True, default="")
    outcome = models.CharField(max_length=10, choices=OfferOutcome, default=OfferOutcome.OPEN)
    valid = inclusive_range("date", "date")

    objects = models.Manager.from_queryset(ThingOverTimeQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Cited.Meta):
        ordering = ["consultation__slug", "number"]
        constraints = [
            written_right("date"),
            models.UniqueConstraint(
                fields=["consultation", "number"],
                name="programs_offer_one_per_number",
                violation_error_code="unique",
                violation_error_message="There is an offer of this number already.",
            ),
            models.UniqueConstraint(
                fields=["consultation"],
                condition=Q(outcome="open"),
                name="programs_offer_one_on_the_table",
                violation_error_code="offer_on_the_table",
                violation_error_message="Another offer is on the table; answer that one first.",
            ),
            models.UniqueConstraint(
                fields=["consultation"],
                condition=Q(outcome="accepted"),
                name="programs_offer_one_accepted",
                violation_error_code="agreed_already",
                violation_error_message="Another offer was accepted already.",
            ),
            models.CheckConstraint(
                name="programs_offer_amounts_have_a_currency",
                condition=CURRENCY | Q(central_amount=None, local_amount=None, currency=""),
                violation_error_code="no_currency",
                violation_error_message="An amount has a currency: write its ISO 4217 code.",
            ),
            models.CheckConstraint(
                name="programs_offer_amounts_are_positive",
                condition=(Q(central_amount=None) | Q(central_amount__gte=0))
                & (Q(local_amount=None) | Q(local_amount__gte=0)),
                violation_error_code="negative_amount",
                violation_error_message="Nobody pays less than nothing.",
            ),
            models.CheckConstraint(
                name="programs_offer_puts_something_in",
                condition=~Q(central_amount=None, local_amount=None, in_kind=""),
                violation_error_code="empty_offer",
                violation_error_message="An offer names an amount or something in kind.",
            ),
        ]
        indexes = [GistIndex(fields=["valid"], name="offer_valid")]

    def __str__(self) -> str:
        return f"{self.consultation} {self.number}"


class ConsultationStepQuerySet(CitedQuerySet):
    """Turns of consultations."""

    def valid_on(self, day: dt.date) -> Self:
        """Keep the turns that may have been taken on `day`."""
        days = Func("date", "date", function="edtf_days", output_field=DateRangeField())
        return self.alias(days=days).filter(days__contains=day)


@tracked
class ConsultationStep(Cited):
    """A turn of a consultation on a day: into which state it came, by whose hand, over which offer."""

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name in files, to load it again.",
    )
    consultation = models.ForeignKey(Consultation, on_delete=models.PROTECT, related_name="turns")
    number = models.PositiveSmallIntegerField(help_text="Its place in the course of the consultation.")
    state = models.CharField(max_length=10, choices=ConsultationState)
    date = PartialDateField()
    institution = models.ForeignKey(
        Institution, on_delete=models.PROTECT, null=True, blank=True, related_name="consultation_turns"
    )
    offer = models.ForeignKey(Offer, on_delete=models.PROTECT, null=True, blank=True, related_name="turns")

    objects = models.Manager.from_queryset(ConsultationStepQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Cited.Meta):
        ordering = ["consultation__slug", "number"]
        constraints = [
            written_right("date"),
            models.UniqueConstraint(
                fields=["consultation", "number"],
                name="programs_consultationstep_one_per_number",
                violation_error_code="unique",
                violation_error_message="There is a turn of this number already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.consultation} {self.number}: {self.state}"
