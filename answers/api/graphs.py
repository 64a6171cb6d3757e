"""Answers that are graphs, in JSON or as files for programs that draw them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import django_filters
from django.db import models
from drf_spectacular.types import OpenApiTypes
from rest_framework.renderers import BaseRenderer

from sources.api.filters import DayFilter

from ..graph_formats import dot, graphml
from .views import AnswerView, ClocksFilter


class GraphFormat(models.TextChoices):
    """How a graph is written."""

    JSON = "json", "JSON: application/json"
    GRAPHML = "graphml", "GraphML: application/graphml+xml"
    DOT = "dot", "DOT, which Graphviz draws: text/vnd.graphviz"


class _GraphRenderer(BaseRenderer):
    """Passes on what is written already."""

    charset: Any = None
    render_style = "binary"

    def render(self, data: Any, *_: Any) -> bytes:
        """Return `data`, which is bytes."""
        return data or b""


class GraphMLRenderer(_GraphRenderer):
    """GraphML."""

    media_type = "application/graphml+xml"
    format = "graphml"


class DotRenderer(_GraphRenderer):
    """DOT."""

    media_type = "text/vnd.graphviz"
    format = "dot"
    charset = "utf-8"


_RENDERERS = {GraphFormat.GRAPHML: GraphMLRenderer, GraphFormat.DOT: DotRenderer}
_WRITERS = {GraphMLRenderer.format: graphml, DotRenderer.format: dot}


class GraphFilter(ClocksFilter):
    """The clocks of a question about one day, and how the graph is to be written."""

    valid_on = DayFilter(
        method="leave",
        takes_any=False,
        help_text="The day for which to answer (`2024-06-01`, `today`). Default: today.",
    )
    format = django_filters.ChoiceFilter(
        method="leave",
        choices=GraphFormat.choices,
        help_text="How to write the answer; `Accept`, if it is sent, has to take it. Default: what `Accept` takes, JSON first. GraphML and DOT have the nodes and edges, with what is told of them.",
    )


class GraphView(AnswerView):
    """Base of a question whose answer has `nodes` and `edges`: flat objects of text and numbers, and lists of text.

    The address says how it is written (`format`), else `Accept` does: then the entity tag is of that format too, and
    `Content-Location` names it.
    """

    filterset_class = GraphFilter
    other_formats: ClassVar[dict[str, Any]] = {
        each.media_type: OpenApiTypes.STR for each in _RENDERERS.values()
    }

    def get_renderers(self) -> list[BaseRenderer]:
        """Return what writes the format that the address names; all from which `Accept` chooses, if it names none."""
        asked = self.request.query_params.get("format")
        others = {str(name): renderer() for name, renderer in _RENDERERS.items()}
        if asked is None:
            return [*super().get_renderers(), *others.values()]
        return [others[asked]] if asked in others else super().get_renderers()

    def written_as_accepted(self) -> str:
        """Return the format that `Accept` chose; JSON where it chose none, or the address names one."""
        if "format" in self.request.query_params:
            return super().written_as_accepted()
        return str(self.request.accepted_renderer.format)

    def written(self, document: Mapping[str, Any]) -> bytes:
        """Return the document in the format asked for."""
        writer = _WRITERS.get(self.request.accepted_renderer.format)
        if writer is None:
            return super().written(document)
        about = {name: value for name, value in document["clocks"].items() if isinstance(value, str)}
        text: bytes = writer(
            {**about, "complete": _text(document["complete"])},
            [
                {name: _text(value) for name, value in self.in_words(node, "rank_citation", document).items()}
                for node in document["nodes"]
            ],
            [
                {name: _text(value) for name, value in self.in_words(edge, "citation", document).items()}
                for edge in document["edges"]
            ],
        )
        return text

    def in_words(self, told: Mapping[str, Any], name: str, document: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return what files tell of a node or an edge: the citation `name` by its words, not by its number."""
        if told.get(name) is None:
            return told
        citation = document["citations"][told[name]]
        source, locator = citation["source"], citation["locator"]
        return {**told, name: f"{source['slug']}: {locator}" if locator else source["slug"]}


def _text(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return " ".join(value)
    return value if value is None or isinstance(value, int) else str(value)
