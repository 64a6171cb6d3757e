"""Fill a database with a synthetic registry."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from institutions.synthetic import Synthesis, synthesize
from sources.history import tracked_models


class Command(BaseCommand):
    """Make up a registry of any size, with several versions of each row; the same for the same seed."""

    help = "Fill an empty database with a made-up registry, for measuring and trying out."
    requires_system_checks = ()  # Neither addresses nor admin are needed, and they take a second to check.

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the size, the seed, and whether other facts may be there."""
        parser.add_argument(
            "--institutions", type=int, default=20_000, help="How many stand at the end (%(default)s)."
        )
        parser.add_argument(
            "--relations", type=int, default=100_000, help="How many stand at the end (%(default)s)."
        )
        parser.add_argument("--seed", type=int, default=1, help="Another one gives other rows (%(default)s).")
        parser.add_argument(
            "--into-filled", action="store_true", help="Add to a database that holds facts already."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the rows in many revisions and say how many there are."""
        if not options["into_filled"] and any(model._default_manager.exists() for model in tracked_models()):
            raise CommandError(
                "This database holds facts already. Add made-up ones with --into-filled, or use another."
            )
        try:
            plan = Synthesis(options["institutions"], options["relations"], options["seed"])
        except ValueError as error:
            raise CommandError(str(error)) from error
        began = time.monotonic()
        made = synthesize(
            plan, progress=lambda text: self.stdout.write(f"{time.monotonic() - began:6.0f} s  {text}")
        )
        self.stdout.write(
            f"{made.rows} rows stand, {made.retracted} were retracted; {made.versions} versions in {made.revisions} revisions,"
            f" {made.versions / (made.rows + made.retracted):.2f} a row; {time.monotonic() - began:.0f} s."
        )
