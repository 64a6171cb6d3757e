"""Make the account with which a newcomer tries the admin on their own machine."""

from __future__ import annotations

import os
import secrets
from typing import Any

from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from exchange.roles import Role

NAME = "editor"


class Command(BaseCommand):
    """Make the user `editor`, with a password that is printed this once, unless there is one."""

    help = "Make the demo editor of a local service and print its password, once."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print name and password of a new account, nothing if there is one; refuse if not in local mode."""
        if os.environ.get("TIAOKUAI_LOCAL") != "1":
            raise CommandError("A demo editor is made only by `dev.py serve`, for a service on loopback.")
        if User.objects.filter(username=NAME).exists():
            return
        password = secrets.token_urlsafe(12)
        with transaction.atomic():
            user = User.objects.create_user(NAME, password=password, is_staff=True)
            user.groups.add(Group.objects.get(name=Role.EDITOR))
        self.stdout.write(f"Demo editor: {NAME}, password {password} (shown only now)")
