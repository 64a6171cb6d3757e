"""Write the whole registry at a revision into a folder, as a data package."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from exchange.exports.content import registry_at
from exchange.exports.package import write_folder
from sources.revisions import parse_known_at


class Command(BaseCommand):
    """Export the registry as it was recorded at a revision; made again, the files have the same bytes."""

    help = "Write the whole registry at a revision into a folder: a Frictionless data package, which `load` reads back."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the folder and the revision."""
        parser.add_argument("folder", type=Path, help="The folder; it must not hold anything yet.")
        parser.add_argument("--revision", default="", help="Such as r123 (default: the last one).")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the package and say of which revision it is."""
        folder: Path = options["folder"]
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CommandError(f"{folder} is not empty.")
        try:
            wanted = parse_known_at(options["revision"]) if options["revision"] else None
            if wanted is not None and not isinstance(wanted, int):
                raise CommandError("Name a revision such as r123.")
            with registry_at(wanted) as registry:
                write_folder(
                    registry, folder, told=self.stdout.write if options["verbosity"] > 1 else lambda _: None
                )
        except ValidationError as error:
            raise CommandError(error.messages[0]) from error
        self.stdout.write(f"Exported {registry.moment.written} to {folder}.")
