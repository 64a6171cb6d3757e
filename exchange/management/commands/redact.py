"""Blank the personal data of a person, for good."""

from __future__ import annotations

import getpass
from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from exchange import redaction as of_what_is_kept
from institutions import redaction


class Command(BaseCommand):
    """Redact a person, or, without --yes, say what would be redacted; the data itself is never printed."""

    help = "Blank the personal data of a person in the present and in all versions kept; for good."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what to redact, why, and whether to do it."""
        parser.add_argument("kind", choices=["person"], help="What is redacted.")
        parser.add_argument("slug", help="The slug of the person, present or former; retracted or not.")
        parser.add_argument("--reason", required=True, help="Why; kept with the revision. Name nobody in it.")
        parser.add_argument("--actor", default="", help="Who does it (default: the user of the system).")
        parser.add_argument("--yes", action="store_true", help="Do it. Nothing brings the data back.")

    def handle(self, *args: Any, slug: str, reason: str, actor: str, yes: bool, **options: Any) -> None:
        """Redact, or say what would be."""
        if not reason.strip():
            raise CommandError("Say why, by --reason.")
        person = redaction.person_known_as(slug)
        if person is None:
            raise CommandError(f"Nobody is or was known as {slug!r}.")
        if not redaction.may_redact():
            raise CommandError("Only the role that owns the tables can redact: give its DATABASE_URL.")
        rows = redaction.rows_of(person)
        for model, versions in redaction.versions_of(rows).items():
            self.stdout.write(
                f"{model._meta.verbose_name_plural}: {len(rows[model])} rows, {versions} versions"
            )
        self.stdout.write(f"reasons of revisions: {redaction.revisions_naming(person).count()}")
        for model, kept in of_what_is_kept.found(of_what_is_kept.traces_of(person)).items():
            if kept:
                self.stdout.write(f"{model._meta.verbose_name_plural}: {len(kept)} that name them")
        self.stdout.write(f"Blanked: {redaction.KINDS_OF_DATA}.")
        if not yes:
            self.stdout.write("Nothing was changed. With --yes this is done, for good.")
            return
        try:
            number = of_what_is_kept.redact(person, actor=actor or getpass.getuser(), reason=reason)
        except ValidationError as error:
            raise CommandError(error.messages[0]) from error
        self.stdout.write(f"Recorded as r{number}.")
