"""The app that lets data in and out."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ExchangeConfig(AppConfig):
    """Tokens, roles, and what moves data in and out."""

    name = "exchange"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Keep the roles up to date; this app comes last, so all permissions are there by then."""
        post_migrate.connect(_after_migrating, sender=self)


def _after_migrating(using: str, **_: Any) -> None:
    from exchange import roles

    roles.ensure_roles(using)
