"""Access tokens of services: hashed, expiring, named and scoped."""

from __future__ import annotations

from django.db import models
from knox.models import AbstractAuthToken

from sources.ids import uuid7

from .imports.models import Finding, Import, Piece
from .repeats import RememberedAnswer
from .suggestions.models import State, Suggestion

__all__ = ["Finding", "Import", "Piece", "RememberedAnswer", "Scope", "State", "Suggestion", "Token"]


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
