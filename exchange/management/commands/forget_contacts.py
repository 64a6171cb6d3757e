"""Forget whom to contact about suggestions that were decided, or made and left open, long ago."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from exchange.suggestions.deciding import forget_contacts


class Command(BaseCommand):
    """Blank names and contacts `SUGGESTION_CONTACT_DAYS` after the decision, or after it was made if there is none.

    Safe to repeat, best daily.
    """

    help = "Forget names and contacts of suggestions that were decided, or made and left open, long ago."

    def handle(self, *args: Any, verbosity: int, **options: Any) -> None:
        """Forget them and say of how many suggestions."""
        number = forget_contacts(timezone.now())
        if verbosity:
            self.stdout.write(f"Forgot the contacts of {number} suggestions.")
