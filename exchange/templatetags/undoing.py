"""Where the pages of the admin lead to who may undo what was recorded."""

from __future__ import annotations

from typing import Any

from django import template

from exchange.undoing import admin as undoing
from sources.models import Revision

register = template.Library()


@register.simple_tag(takes_context=True)
def may_undo(context: dict[str, Any]) -> bool:
    """Say whether the user may undo revisions. One query."""
    return undoing.may_undo(context["request"].user)


@register.simple_tag(takes_context=True)
def own_last(context: dict[str, Any]) -> Revision | None:
    """Return the last revision of the user, if it may undo it. Two queries."""
    return undoing.own_last(context["request"].user)
