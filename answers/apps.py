"""The app of questions over institutions and programs. It reads; it owns no facts."""

from __future__ import annotations

from django.apps import AppConfig


class AnswersConfig(AppConfig):
    """Questions over the whole registry."""

    name = "answers"
