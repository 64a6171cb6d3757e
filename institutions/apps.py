"""The app of institutions, the people in them, and how they change."""

from __future__ import annotations

from django.apps import AppConfig


class InstitutionsConfig(AppConfig):
    """Institutions, posts, people and change events."""

    name = "institutions"
    default_auto_field = "django.db.models.BigAutoField"
