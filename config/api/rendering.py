"""How answers are written: JSON, made by PostgreSQL where it can be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer


class RegistryRenderer(BaseRenderer):
    """JSON in UTF-8. Bytes are a document that is written already, and pass unchanged."""

    media_type = "application/json"
    format = "json"
    charset = None
    render_style = "binary"

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        """Return `data` as JSON bytes; nothing for None."""
        if data is None:
            return b""
        return data if isinstance(data, bytes) else orjson.dumps(data, default=str)


class JSONNegotiation(DefaultContentNegotiation):
    """Negotiation by `Accept` alone; there is no `?format=`."""

    def filter_renderers(self, renderers: Any, format: Any) -> Any:
        """Keep every renderer: no address asks for a format."""
        return renderers
