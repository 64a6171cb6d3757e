"""The addresses of this app below /api/v1."""

from __future__ import annotations

from typing import Any

from .suggestions import SuggestionViewSet

SERVICES: dict[str, tuple[Any, str]] = {
    "suggestions": (SuggestionViewSet.as_view({"get": "browse", "post": "suggest"}), "suggestions-list"),
    "suggestions/<str:id>": (SuggestionViewSet.as_view({"get": "show"}), "suggestions-detail"),
    "suggestions/<str:id>/accept": (SuggestionViewSet.as_view({"post": "accept"}), "suggestions-accept"),
    "suggestions/<str:id>/decline": (SuggestionViewSet.as_view({"post": "decline"}), "suggestions-decline"),
    "suggestions/<str:id>/withdraw": (
        SuggestionViewSet.as_view({"post": "withdraw"}),
        "suggestions-withdraw",
    ),
}
"""The view and the name of each address."""
