"""The page of the admin that shows secrets which were made now: they stand in this answer and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse


def show_secrets(
    request: HttpRequest, keeper: Any, made: Sequence[tuple[str, str]], *, title: str, use: str
) -> HttpResponse:
    """Answer with the secrets `made` (each with the name of what it is of) and how they are used; nobody keeps it."""
    request.current_app = keeper.admin_site.name  # As the stock admin does.
    context = {
        **keeper.admin_site.each_context(request),
        "opts": keeper.opts,
        "title": title,
        "subtitle": None,
        "made": made,
        "use": use,
    }
    headers = {"Cache-Control": "no-store"}
    return TemplateResponse(request, "admin/exchange/secret.html", context, headers=headers)
