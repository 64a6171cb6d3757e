"""What the templates of the admin ask of the questions: where the facts about a thing are that need attention."""

from __future__ import annotations

from typing import Any

from django import template
from django.urls import reverse

from answers.quality import Issue
from institutions.models import Institution
from programs.models import Program

register = template.Library()


@register.simple_tag
def work_list(row: Any) -> str:
    """Return the path of what is missing about `row`; empty for what no list is narrowed to."""
    for name, model in (("institution", Institution), ("program", Program)):
        if isinstance(row, model):
            return f"{reverse('admin-attention', args=[Issue.UNCONFIRMED.value])}?{name}={row.slug}"
    return ""
