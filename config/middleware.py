"""The middleware of pages for people, which the API passes by: sessions, messages and the like.

Calls of the API carry a token or nothing, their answers are no pages, and each layer costs every call.
"""

from __future__ import annotations

from typing import Any

from csp.middleware import CSPMiddleware
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse
from whitenoise.middleware import WhiteNoiseMiddleware

API = "/api/v1/"
PAGES_OF_THE_API = frozenset({"/api/v1/docs"})


class ForPages:
    """Base of middleware that is only for pages."""

    get_response: Any

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass calls of the API on untouched."""
        if request.path_info.startswith(API) and request.path_info not in PAGES_OF_THE_API:
            return self.get_response(request)  # type: ignore[no-any-return]
        return super().__call__(request)  # type: ignore[misc,no-any-return]


class Static(ForPages, WhiteNoiseMiddleware):  # type: ignore[misc]  # whitenoise has no types
    """Serves static files."""


class ContentPolicy(ForPages, CSPMiddleware):
    """Says what a page may load."""


class Sessions(ForPages, SessionMiddleware):
    """Knows a browser again."""


class Users(ForPages, AuthenticationMiddleware):
    """Knows who is logged in."""


class Messages(ForPages, MessageMiddleware):
    """Carries messages to the next page."""
