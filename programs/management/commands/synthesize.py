"""Fill a database with a synthetic registry."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from institutions.synthetic import ROUNDS, Made, Synthesis, synthesize
from programs.synthetic import Flows
from sources.history import tracked_models


class Command(BaseCommand):
    """Make up a registry of any size, with several versions of each row; the same for the same seed."""

    help = "Fill an empty database with a made-up registry, for measuring and trying out."
    requires_system_checks = ()  # Neither addresses nor admin are needed, and they take a second to check.

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the sizes, the seed, and whether other facts may be there."""
        parser.add_argument(
            "--institutions", type=int, help="How many stand at the end (20000, or none with --flows)."
        )
        parser.add_argument(
            "--relations", type=int, help="How many stand at the end (five for each institution)."
        )
        parser.add_argument(
            "--flows",
            type=int,
            default=0,
            help="How many flows of money to make, in one version each (%(default)s).",
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
        institutions = options["institutions"] or (0 if options["flows"] else 20_000)
        relations, seed = options["relations"] or 5 * institutions, options["seed"]
        try:
            bodies = (
                Synthesis(institutions, relations, seed) if institutions or options["relations"] else None
            )
            money = Flows(options["flows"], seed) if options["flows"] else None
        except ValueError as error:
            raise CommandError(str(error)) from error
        began = time.monotonic()

        def progress(text: str) -> None:
            self.stdout.write(f"{time.monotonic() - began:6.0f} s  {text}")

        plans: list[tuple[Any, int]] = [(bodies, ROUNDS), (money, 0)]
        made = [synthesize(plan, progress, rounds=rounds) for plan, rounds in plans if plan is not None]
        total = Made(*(sum(getattr(each, name) for each in made) for name in Made.__slots__))
        self.stdout.write(
            f"{total.rows} rows stand, {total.retracted} were retracted; {total.versions} versions in {total.revisions} revisions,"
            f" {total.versions / (total.rows + total.retracted):.2f} a row; {time.monotonic() - began:.0f} s."
        )
