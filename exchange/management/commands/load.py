"""Load the data set, or any folder of files like it."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from exchange.loading import Refused, Report, load
from exchange.loading.loader import LOADER
from exchange.loading.packages import is_package, read_package
from exchange.loading.yaml_files import read_folder
from sources.planning import analyze


class Command(BaseCommand):
    """Make the registry say what a folder of YAML files or a data package says: one revision, all or nothing."""

    help = "Load a folder of YAML files, or a data package that `export` wrote: one revision, all or nothing."
    requires_system_checks = ()  # Neither addresses nor admin are needed, and they take a second to check.

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the folder and who loads it."""
        parser.add_argument("folder", type=Path, help="The folder, such as fixtures.")
        parser.add_argument("--check", action="store_true", help="Try everything and write nothing.")
        parser.add_argument(
            "--actor", default=LOADER, help="In whose name it is recorded (default: %(default)s)."
        )
        parser.add_argument("--reason", default="", help="Why, for the history (default: names the folder).")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load and print what became of the rows; on a refusal print all of them and fail."""
        folder: Path = options["folder"]
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}.")
        packed = is_package(folder)
        if not packed and not any(folder.glob("*.yaml")):
            raise CommandError(f"There are no YAML files in {folder}.")
        reason = options["reason"] or f"Loaded {folder.name}/"
        try:
            report = load(
                read_package(folder) if packed else read_folder(folder),
                actor=options["actor"],
                reason=reason,
                check=options["check"],
                takes_ids=packed,
            )
        except Refused as refused:
            heads = ("file", "row", "key", "field", "code", "message")
            cells = [(r.file, str(r.row), r.key, r.field, r.code, r.message) for r in refused.refusals]
            self.stderr.write("\n".join(_columns([heads, *cells])))
            number = "1 refusal" if len(cells) == 1 else f"{len(cells)} refusals"
            raise CommandError(f"Nothing was loaded: {number}.") from refused
        if report.revision is not None:
            analyze()
        self._print(report, checked=options["check"])

    def _print(self, report: Report, *, checked: bool) -> None:
        heads = ("resource", "read", "created", "updated", "unchanged", "kept")
        cells = [
            (name, *map(str, (tally.read, tally.created, tally.updated, tally.unchanged, tally.kept)))
            for name, tally in report.tallies.items()
        ]
        self.stdout.write("\n".join(_columns([heads, *cells], numbers=True)))
        for kept in report.kept:
            place = f"{kept.file} row {kept.row} ({kept.key}){f' {kept.field}' if kept.field else ''}"
            self.stdout.write(f"kept: {place}: {kept.reason}")
        if checked:
            self.stdout.write("Checked; nothing was written.")
        elif report.revision is None:
            self.stdout.write("Nothing to change.")
        else:
            self.stdout.write(f"Recorded as r{report.revision}.")


def _columns(lines: Sequence[Sequence[str]], *, numbers: bool = False) -> Iterable[str]:
    """Yield `lines` with their cells under each other; all but the first column to the right if `numbers`."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [
            cell.rjust(width) if numbers and place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
