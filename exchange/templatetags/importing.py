"""Where lists of the admin lead to who records many rows at once."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse

from exchange.loading.resources import RESOURCES

register = template.Library()


@register.simple_tag
def import_address(opts: Any) -> str:
    """Return the path of the page on which a file of rows is imported; empty if a load takes none of the kind."""
    name = next((name for name, resource in RESOURCES.items() if resource.model is opts.model), None)
    return f"{reverse('admin:exchange_import_add')}?{urlencode({'resource': name})}" if name else ""
