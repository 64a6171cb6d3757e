"""The resources of this app and their addresses."""

from __future__ import annotations

from typing import Any

from . import views

RESOURCES: dict[str, type[Any]] = {
    "sources": views.SourceViewSet,
    "citations": views.CitationViewSet,
    "revisions": views.RevisionViewSet,
}
