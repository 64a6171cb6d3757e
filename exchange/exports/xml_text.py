"""Pieces of XML 1.0 as text, so that documents are written as their rows come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from answers.graph_formats import kept_by_xml

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def text(value: Any) -> str:
    """Return `value` as the text of an element; characters that XML does not have are replaced by U+FFFD."""
    return escape(kept_by_xml(value), {"\r": "&#13;"})


def tag(name: str, attributes: Mapping[str, Any]) -> str:
    """Return what stands between the brackets of a start tag; attributes that are None or empty are left out."""
    said = "".join(
        f" {key}={quoteattr(kept_by_xml(value))}"
        for key, value in attributes.items()
        if value not in (None, "")
    )
    return f"{name}{said}"


def element(name: str, attributes: Mapping[str, Any] | None = None, *content: str) -> str:
    """Return an element with `content`, which is written already."""
    start, inside = tag(name, attributes or {}), "".join(content)
    return f"<{start}>{inside}</{name}>" if inside else f"<{start}/>"
