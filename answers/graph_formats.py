"""Graphs as files that programs for graphs read: GraphML and DOT, whatever characters names have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

GRAPHML = "http://graphml.graphdrawing.org/xmlns"

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no document of XML 1.0 has (section 2.2)."""

Values = Mapping[str, Any]
"""What is told of a node, an edge or the graph: text, numbers or None by name; None is left out."""

ElementTree.register_namespace("", GRAPHML)


def graphml(about: Values, nodes: Sequence[Values], edges: Sequence[Values]) -> bytes:
    """Return the graph in GraphML: nodes by their `slug`, edges from `above` to `below` by their `id`."""
    root = ElementTree.Element(f"{{{GRAPHML}}}graphml")
    kinds: list[tuple[str, Sequence[Values], tuple[str, ...]]] = [
        ("graph", [about], ()),
        ("node", nodes, ("slug",)),
        ("edge", edges, ("above", "below")),
    ]
    for kind, rows, said_already in kinds:
        for name in dict.fromkeys(name for row in rows for name in row if name not in said_already):
            told = [row[name] for row in rows if row.get(name) is not None]
            is_number = bool(told) and all(isinstance(value, int) for value in told)
            key = {"id": f"{kind}_{name}", "for": kind, "attr.name": name}
            ElementTree.SubElement(
                root, f"{{{GRAPHML}}}key", {**key, "attr.type": "int" if is_number else "string"}
            )
    graph = ElementTree.SubElement(root, f"{{{GRAPHML}}}graph", {"edgedefault": "directed"})
    _tell(graph, "graph", about)
    for node in nodes:
        _tell(ElementTree.SubElement(graph, f"{{{GRAPHML}}}node", {"id": node["slug"]}), "node", node, "slug")
    for edge in edges:
        ends = {"source": edge["above"], "target": edge["below"]}
        drawn = ElementTree.SubElement(graph, f"{{{GRAPHML}}}edge", ends)
        _tell(drawn, "edge", edge, "above", "below")
    ElementTree.indent(root)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'.encode()
    )


def _tell(element: ElementTree.Element, kind: str, values: Values, *said_already: str) -> None:
    for name, value in values.items():
        if value is not None and name not in said_already:
            told = ElementTree.SubElement(element, f"{{{GRAPHML}}}data", {"key": f"{kind}_{name}"})
            told.text = kept_by_xml(value)


def kept_by_xml(value: Any) -> str:
    """Return `value` as text in which U+FFFD stands for each character that XML does not have."""
    return _NO_XML.sub("\ufffd", str(value))


def dot(about: Values, nodes: Sequence[Values], edges: Sequence[Values]) -> bytes:
    """Return the graph in DOT: nodes by their `slug` with their `name`, edges from `above` to `below` with their `type`.

    What only may hold is dashed. All else that is told is attributes of the same names.
    """
    lines = ["digraph authority {", f"  graph {_attributes(about)};", "  node [shape=box];"]
    for node in nodes:
        label = {"label": node["name"], **{k: v for k, v in node.items() if k not in ("slug", "name")}}
        lines.append(f"  {quoted(node['slug'])} {_attributes(label)};")
    for edge in edges:
        style = {} if edge.get("holds") == "yes" else {"style": "dashed"}
        rest = {k: v for k, v in edge.items() if k not in ("above", "below")}
        ends = f"{quoted(edge['above'])} -> {quoted(edge['below'])}"
        lines.append(f"  {ends} {_attributes({'label': edge['type'], **style, **rest})};")
    return "\n".join([*lines, "}", ""]).encode()


def _attributes(values: Values) -> str:
    return "[" + ", ".join(f"{k}={quoted(str(v))}" for k, v in values.items() if v is not None) + "]"


def quoted(text: str) -> str:
    r"""Return `text` as a quoted string of DOT that Graphviz shows as it is.

    Within quotes only `\"` is special to the grammar; in labels a backslash begins a sequence (`\N`, `\n`) and
    an ampersand an entity of HTML, so both are written as such. Other control characters become spaces.
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return '"' + re.sub(r"[\x00-\x1f\x7f]", " ", re.sub(r"\r\n?|\n", r"\\n", escaped)) + '"'
