"""What the templates of this app's admin ask for."""

from __future__ import annotations

from typing import Any

from django import template

from programs.admin import consultations

register = template.Library()


@register.filter
def offered(offer: Any) -> str:
    """Return what each side is to pay by an offer."""
    return consultations.offered(offer)
