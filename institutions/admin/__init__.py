"""The admin of institutions, posts, people and changes: one module a noun."""

from __future__ import annotations

from . import change_events, citations, institutions, people, posts, vocabulary

__all__ = ["change_events", "citations", "institutions", "people", "posts", "vocabulary"]
