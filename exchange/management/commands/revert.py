"""Undo a revision from the command line, whatever its size."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from exchange.reverting import revert
from sources.models import Revision


class Command(BaseCommand):
    """Undo everything that a revision did, as a new revision, or refuse and name what stands against it."""

    help = "Undo a whole revision, as a new one."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the revision, who undoes it and why."""
        parser.add_argument("revision", help="such as r123")
        parser.add_argument("--actor", required=True, help="in whose name")
        parser.add_argument("--reason", required=True, help="why")
        parser.add_argument("--check", action="store_true", help="only try")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it."""
        digits = str(options["revision"]).removeprefix("r")
        revision = (
            Revision.objects.filter(pk=int(digits)).first() if digits.isascii() and digits.isdigit() else None
        )
        if revision is None:
            raise CommandError("There is no such revision.")
        try:
            done = revert(
                revision,
                actor=options["actor"],
                reason=options["reason"],
                most=None,
                only_try=options["check"],
            )
        except ValidationError as error:
            raise CommandError("\n".join(error.messages)) from error
        recorded = f"Recorded as r{done.written}." if done.written else "Nothing was recorded."
        self.stdout.write(
            f"{done.number(done.retracted)} retracted, {done.number(done.changed)} as before,"
            f" {done.number(done.brought_back)} brought back, {done.kept} kept. {recorded}"
        )
