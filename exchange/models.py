"""Access tokens of services: hashed, expiring, named and scoped; webhooks and what was delivered to them."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from knox.models import AbstractAuthToken

from sources.ids import uuid7

from .exports.models import ExportPiece, KeptExport
from .imports.models import Finding, Import, Piece
from .repeats import RememberedAnswer
from .suggestions.models import State, Suggestion

__all__ = [
    "Delivery",
    "DeliveryEvent",
    "DeliveryState",
    "ExportPiece",
    "Finding",
    "Import",
    "KeptExport",
    "Piece",
    "RememberedAnswer",
    "Scope",
    "State",
    "Suggestion",
    "Token",
    "Webhook",
]  # fmt: skip


class Scope(models.TextChoices):
    """What a token lets its holder do at most; the holder's role bounds it further."""

    READ = "read", "read"
    WRITE = "write", "read and write"


class Token(AbstractAuthToken):  # type: ignore[misc]  # knox has no types
    """A key with which a service acts for a user; only its digest is kept, and `uuid` is what it goes by."""

    uuid = models.UUIDField(
        unique=True, default=uuid7, db_default=models.Func(function="registry_uuid7"), editable=False
    )
    name = models.CharField(max_length=100, help_text="What the token is for.")
    scope = models.CharField(max_length=5, choices=Scope, default=Scope.READ)
    last_used = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["-created"]
        constraints = [
            models.UniqueConstraint(fields=["user", "name"], name="exchange_token_one_name_per_user"),
            models.CheckConstraint(
                name="exchange_token_scope_is_a_code", condition=models.Q(scope__in=Scope.values)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.user})"


def new_seed() -> str:
    """Return what a new secret is derived from, together with the secret key of the service."""
    return secrets.token_hex(32)


class Webhook(models.Model):
    """A subscription: where to send what is recorded, which kinds of rows, about which thing.

    `position` is the revision up to which everything was delivered or was not asked for. The secret is not kept: it
    follows from a seed and the secret key of the service. After a rotation the old one signs too, until
    `previous_until`.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="webhooks")
    name = models.CharField(max_length=100, help_text="What it is for.")
    url = models.CharField(max_length=500, help_text="Where deliveries go: an address of HTTPS.")
    kinds = ArrayField(
        models.CharField(max_length=60), default=list, blank=True, help_text="Kinds of rows; empty: all."
    )
    thing = models.UUIDField(
        null=True, blank=True, help_text="Id of the thing that the rows are about; empty: any."
    )
    seed = models.CharField(max_length=64, default=new_seed, editable=False)
    previous_seed = models.CharField(max_length=64, blank=True, default="", editable=False)
    previous_until = models.DateTimeField(null=True, editable=False)
    position = models.BigIntegerField(default=0)
    active = models.BooleanField(default=True)
    disabled_because = models.TextField(
        blank=True, default="", help_text="Why it was switched off, where the service did."
    )
    failures = models.PositiveIntegerField(default=0, editable=False)
    next_attempt = models.DateTimeField(default=timezone.now, editable=False)
    created = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["user", "name"], name="exchange_webhook_one_name_per_user"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.user})"


class DeliveryEvent(models.TextChoices):
    """What a delivery tells."""

    REVISION = "revision", "something was recorded"
    PING = "ping", "nothing: it was asked for, to try the address"


class DeliveryState(models.TextChoices):
    """What became of a delivery."""

    WAITING = "waiting", "it is to be sent, or sent again"
    DELIVERED = "delivered", "it was taken"
    FAILED = "failed", "it was not taken and is not sent again"


class Delivery(models.Model):
    """A message to a webhook: its id is that of the message, also when it is sent again."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="deliveries")
    event = models.CharField(max_length=8, choices=DeliveryEvent)
    revision = models.BigIntegerField(null=True)
    state = models.CharField(max_length=9, choices=DeliveryState, default=DeliveryState.WAITING)
    attempts = models.PositiveIntegerField(default=0)
    status = models.PositiveSmallIntegerField(
        null=True, help_text="Status of the last answer; empty: none came."
    )
    detail = models.CharField(max_length=300, blank=True, default="", help_text="Why it was not taken.")
    milliseconds = models.PositiveIntegerField(null=True, help_text="How long the last attempt took.")
    created = models.DateTimeField(default=timezone.now)
    last_attempt = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-id"]
        verbose_name_plural = "deliveries"
        constraints = [
            models.UniqueConstraint(
                fields=["webhook", "revision"], name="exchange_delivery_one_for_each_revision"
            ),
        ]
        indexes = [
            models.Index(fields=["webhook", "state"], name="exchange_delivery_state"),
            models.Index(fields=["last_attempt"], name="exchange_delivery_last"),
        ]

    def __str__(self) -> str:
        return f"r{self.revision}" if self.revision else self.event
