"""Make the account with which a newcomer tries the admin on their own machine."""

from __future__ import annotations

import os
import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

NAME = "editor"


class Command(BaseCommand):
    """Make the user `editor`, with a password that is printed this once, unless there is one."""

    help = "Make the demo editor of a local service and print its password, once."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """Print name and password of a new account, nothing if there is one; refuse if not in local mode."""
        if os.environ.get("TIAOKUAI_LOCAL") != "1":
            raise CommandError("A demo editor is made only by `dev.py serve`, for a service on loopback.")
        users = get_user_model()._default_manager
        password = secrets.token_urlsafe(12)
        user, created = users.get_or_create(username=NAME, defaults={"is_staff": True})
        if not created:
            return
        user.set_password(password)
        user.save(update_fields=["password"])
        user.groups.add(Group.objects.get_or_create(name=NAME)[0])
        self.stdout.write(f"Demo editor: {NAME}, password {password} (shown only now)")
