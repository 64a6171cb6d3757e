"""What moves data in and out, and its addresses below /api/v1; what stands in `<>` is a segment."""

from __future__ import annotations

from typing import Any

from .changes import Changes, RevisionChanges
from .export_orders import ExportOrderView
from .exports import ExportFileView, ExportsView, ExportView
from .imports import ImportsView
from .merging import ACTS
from .reverting import Revert
from .suggestions import SuggestionViewSet
from .tables import TableColumnsView, TablesView, TableView
from .tokens import TokenViewSet
from .webhooks import Deliveries, OneWebhook, Ping, Replay, Rotate, Webhooks

__all__ = ["ACTS", "QUESTIONS", "SERVICES"]

QUESTIONS: dict[str, type[Any]] = {
    "changes": Changes,
    "revisions/<id>/changes": RevisionChanges,
}

SERVICES: dict[str, tuple[Any, str]] = {
    "exports": (ExportsView.as_view(), "exports"),
    "exports/<revision>": (ExportView.as_view(), "export"),
    "exports/<revision>/<format>": (ExportFileView.as_view(), "export-file"),
    "exports/<revision>/<format>/order": (ExportOrderView.as_view(), "export-order"),
    "imports": (ImportsView.as_view({"get": "recent", "post": "send"}), "imports-list"),
    "imports/<id>": (ImportsView.as_view({"get": "show"}), "imports-detail"),
    "imports/<id>/report": (ImportsView.as_view({"get": "report"}), "imports-report"),
    "imports/<id>/cancel": (ImportsView.as_view({"post": "stop"}), "imports-cancel"),
    "revisions/<id>/revert": (Revert.as_view(), "revisions-revert"),
    "suggestions": (SuggestionViewSet.as_view({"get": "browse", "post": "suggest"}), "suggestions-list"),
    "suggestions/<id>": (SuggestionViewSet.as_view({"get": "show"}), "suggestions-detail"),
    "suggestions/<id>/accept": (SuggestionViewSet.as_view({"post": "accept"}), "suggestions-accept"),
    "suggestions/<id>/decline": (SuggestionViewSet.as_view({"post": "decline"}), "suggestions-decline"),
    "suggestions/<id>/withdraw": (SuggestionViewSet.as_view({"post": "withdraw"}), "suggestions-withdraw"),
    "tables": (TablesView.as_view(), "tables"),
    "tables/<table>": (TableView.as_view(), "table"),
    "tables/<table>/columns": (TableColumnsView.as_view(), "table-columns"),
    "tokens": (TokenViewSet.as_view({"get": "browse", "post": "make"}), "tokens-list"),
    "tokens/<id>": (
        TokenViewSet.as_view({"get": "show", "patch": "rename", "delete": "end"}),
        "tokens-detail",
    ),
    "webhooks": (Webhooks.as_view(), "webhooks-list"),
    "webhooks/<webhook>": (OneWebhook.as_view(), "webhooks-detail"),
    "webhooks/<webhook>/ping": (Ping.as_view(), "webhooks-ping"),
    "webhooks/<webhook>/rotate": (Rotate.as_view(), "webhooks-rotate"),
    "webhooks/<webhook>/replay": (Replay.as_view(), "webhooks-replay"),
    "webhooks/<webhook>/deliveries": (Deliveries.as_view(), "webhooks-deliveries"),
}
"""The view and the name of each address that is neither a row nor a question."""
