"""The app of programs, who runs and pays them, under which rules, and what centre and localities agree on."""

from __future__ import annotations

from django.apps import AppConfig


class ProgramsConfig(AppConfig):
    """Programs, priorities, guidelines, funding, statistics and joint actions."""

    name = "programs"
    default_auto_field = "django.db.models.BigAutoField"
