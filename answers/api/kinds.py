"""Which kinds of rows answers speak of, by the names of their resources."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.urls import reverse

import institutions.api.urls
import programs.api.urls
from sources.facts import Cited

_RESOURCES: dict[str, Any] = {**institutions.api.urls.RESOURCES, **programs.api.urls.RESOURCES}

KINDS: dict[str, type[models.Model]] = {
    name: view.queryset.model for name, view in _RESOURCES.items() if issubclass(view.queryset.model, Cited)
}
"""The models of all facts and things that cite a source."""


class FactKind(models.TextChoices):
    """The kinds of facts and things that cite a source: the names of their resources."""

    _ignore_ = ["name"]
    for name in KINDS:
        locals()[name.replace("-", "_").upper()] = name, name.replace("-", " ")


def admin_path(model: type[models.Model], key: Any) -> str | None:
    """Return the path of the page on which editors change the row; None if there is none."""
    if not admin.site.is_registered(model):
        return None
    options = model._meta
    return str(reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[key]))
