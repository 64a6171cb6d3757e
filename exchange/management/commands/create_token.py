"""Make an access token."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from exchange import tokens
from exchange.models import Scope, Token


class Command(BaseCommand):
    """Print the secret of a new token, and nothing else, on standard output; it is kept nowhere."""

    help = "Make an access token for a user and print it, once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the user, the name of the token, its scope and its life in days."""
        parser.add_argument("user", help="User name of the user for whom the token acts.")
        parser.add_argument("name", help="What the token is for; no two of a user are named alike.")
        parser.add_argument("--scope", choices=Scope.values, default=Scope.READ.value)
        parser.add_argument(
            "--days",
            type=int,
            default=tokens.DAYS,
            help=f"Days until it expires, 1 to {tokens.MOST_DAYS_BY_ADMIN}.",
        )

    def handle(self, *args: Any, user: str, name: str, scope: str, days: int, **options: Any) -> None:
        """Make the token."""
        if not 1 <= days <= tokens.MOST_DAYS_BY_ADMIN:
            raise CommandError(f"--days is a number from 1 to {tokens.MOST_DAYS_BY_ADMIN}.")
        users = get_user_model()._default_manager
        holder = users.filter(**{get_user_model().USERNAME_FIELD: user}).first()
        if holder is None:
            raise CommandError(f"There is no user {user!r}.")
        try:
            Token(user=holder, name=name, scope=scope).full_clean(exclude=["digest", "token_key"])
            with transaction.atomic():
                row, secret = tokens.make(holder, name=name, scope=scope, days=days)
        except ValidationError as error:
            raise CommandError("; ".join(error.messages)) from error
        self.stderr.write(f"Token {row.name!r} of {user}, scope {scope}, until {row.expiry:%Y-%m-%d}.")
        self.stderr.write("It is not shown again:")
        self.stdout.write(secret)
