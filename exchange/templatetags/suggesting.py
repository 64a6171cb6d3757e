"""Where pages of the admin lead to who may not change a row, but suggest how it should be."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse

from exchange.suggestions.proposals import resources

register = template.Library()


@register.simple_tag
def suggest_address(opts: Any, row: Any = None) -> str:
    """Return the path of the form that suggests a change of `row`, or a new one of its kind; empty if there is none."""
    name = next((name for name, view in resources().items() if view().model is opts.model), None)
    if name is None:
        return ""
    target = {"target": row.pk} if row is not None else {}
    return f"{reverse('admin:exchange_suggestion_add')}?{urlencode({'resource': name, **target})}"
