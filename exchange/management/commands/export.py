"""Write the whole registry at a revision: as a data package into a folder, or into a file in another format."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from exchange.exports.content import Registry, registry_at
from exchange.exports.formats import EXPORTS
from exchange.exports.package import write_folder
from sources.revisions import parse_known_at

PACKAGE = "package"


class Command(BaseCommand):
    """Export the registry as it was recorded at a revision; made again, the files have the same bytes."""

    help = (
        "Write the whole registry at a revision: into a folder as a Frictionless data package, which `load` reads "
        "back, or with --format into a file."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the folder or file, the format and the revision."""
        parser.add_argument(
            "target", type=Path, help="The folder of a package, or the file; it must not hold anything yet."
        )
        parser.add_argument("--format", choices=EXPORTS, default=PACKAGE, help=f"Default: {PACKAGE}.")
        parser.add_argument("--revision", default="", help="Such as r123 (default: the last one).")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the package or file and say of which revision it is."""
        target: Path = options["target"]
        is_package = options["format"] == PACKAGE
        if is_package and target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise CommandError(f"{target} is not empty.")
        if not is_package and target.exists():
            raise CommandError(f"{target} is there already.")
        try:
            wanted = parse_known_at(options["revision"]) if options["revision"] else None
            if wanted is not None and not isinstance(wanted, int):
                raise CommandError("Name a revision such as r123.")
            with registry_at(wanted) as registry:
                if is_package:
                    told = self.stdout.write if options["verbosity"] > 1 else lambda _: None
                    write_folder(registry, target, told=told)
                else:
                    _write_file(registry, target, options["format"])
        except ValidationError as error:
            raise CommandError(error.messages[0]) from error
        self.stdout.write(f"Exported {registry.moment.written} to {target}.")


def _write_file(registry: Registry, target: Path, format_: str) -> None:
    """Write `target` whole: what is broken off leaves no file of its name."""
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("wb") as file:
            EXPORTS[format_].write(registry, file)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
