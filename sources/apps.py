"""The app of sources, facts and clocks."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate


class SourcesConfig(AppConfig):
    """Rebuild the views of the past around every migration, and seal the triggers after it."""

    name = "sources"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect the rebuilding and the checks."""
        from . import checks, revisions  # noqa: F401  (checks registers itself)

        connection_created.connect(revisions.set_up_session)
        pre_migrate.connect(_before_migrating, sender=self)
        post_migrate.connect(_after_migrating, sender=self)


def _before_migrating(using: str, **_: Any) -> None:
    from . import history

    history.drop_views(using)


def _after_migrating(using: str, **_: Any) -> None:
    from . import history

    history.rebuild_views(using)
    history.seal_triggers(using)
    if settings.DATABASE_APP_ROLE:
        history.grant(using, settings.DATABASE_APP_ROLE)
