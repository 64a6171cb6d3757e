"""Choices beside a list."""

from __future__ import annotations

from typing import Any

from django.contrib import admin


class ByCode(admin.ChoicesFieldListFilter):
    """Rows by a code, which is called by itself: what it means is too long for a list of choices."""

    def choices(self, changelist: Any) -> Any:
        """Yield all, and the codes."""
        codes = [code for code, _ in self.field.flatchoices]
        for place, choice in enumerate(super().choices(changelist)):
            yield choice if place == 0 else {**choice, "display": codes[place - 1]}
