"""The app of questions over institutions and programs. It reads; it owns no facts."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig

SPELLING_SECONDS = 10.0
"""How long a write spells the names that it brought; what is left is for the next, or for `manage.py spell`."""


class AnswersConfig(AppConfig):
    """Questions over the whole registry."""

    name = "answers"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let names be spelled once they are written."""
        from sources import revisions

        revisions.written.connect(_spell_what_was_written)


def _spell_what_was_written(**_: Any) -> None:
    from .names import index

    index.spell_pending(SPELLING_SECONDS)
