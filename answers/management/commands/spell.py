"""Spell the names of the registry, so that they are found."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from answers.names import index


class Command(BaseCommand):
    """Bring the index of names up to date, or make it anew."""

    help = "Spell the names that are not yet in the index by the present rules; --all: every name anew."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whether to begin from nothing."""
        parser.add_argument("--all", action="store_true", help="Make the whole index anew.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Spell, and say how many texts that were."""
        if options["all"]:
            index.forget()
        number = index.pending()
        index.spell_pending()
        self.stdout.write(f"{number} texts spelled.")
