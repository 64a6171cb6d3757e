"""The registry as a graph in GraphML: things are nodes, what joins two of them is an edge with its period.

A flow of money is an edge from who gives to who gets it, or, where that is not known, to the program that it is
for. Of rival accounts of a claim only the best is drawn. What GraphML has no place for is not in the graph:
statements, rules, statistics, visits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, BinaryIO

from answers.graph_formats import GRAPHML
from exchange.exports.content import Registry
from exchange.exports.naming import Addresses, about, said, uri
from exchange.exports.xml_text import DECLARATION, element, tag, text

NODES = {
    "jurisdictions": "kind",
    "functions": "concept",
    "institutions": "kind",
    "people": "",
    "posts": "",
    "change-events": "",
    "priorities": "stage",
    "programs": "kind",
}
"""The resources whose rows are nodes, each with the column that says of what kind they are."""

GRAPH_KEYS = dict.fromkeys(("name", "revision", "recorded_at", "data_release", "licence"), "string") | {
    "left_out_other_accounts": "int",
    "left_out_flows_without_ends": "int",
}
NODE_KEYS = dict.fromkeys(
    (
        "resource",
        "slug",
        "name",
        "name_zh",
        "kind",
        "valid_from",
        "valid_until",
        "ended",
        "confidence",
        "source",
    ),
    "string",
)
EDGE_KEYS = {
    **dict.fromkeys(("type", "kind", "valid_from", "valid_until", "ended", "date"), "string"),
    **dict.fromkeys(("fiscal_year", "fiscal_year_end"), "int"),
    "amount": "double",
    **dict.fromkeys(("currency", "qualifier", "confidence", "source"), "string"),
}
"""What is told of the graph, of nodes and of edges, with its type; amounts are written with all their digits."""


@dataclass(frozen=True, slots=True)
class Joint:
    """What joins two things: rows of a resource (or a reference in them), from one column to another.

    `type` is what the edge is called, or the column that says it, if it begins with a colon; `kind` is a column.
    """

    resource: str
    source: str
    target: str
    type: str
    kind: str = ""


JOINTS = (
    Joint("jurisdictions", "id", "parent", "part_of"),
    Joint("institutions", "id", "jurisdiction", "belongs_to"),
    Joint("relations", "subject", "object", ":type"),
    Joint("locations", "institution", "jurisdiction", "located_in"),
    Joint("responsibilities", "institution", "function", "responsible_for", "change"),
    Joint("posts", "id", "institution", "post_in"),
    Joint("tenures", "person", "post", "holds", "kind"),
    Joint("outcomes", "change_event", "institution", "changes", "type"),
    Joint("outcomes", "institution", "resulting_institution", "becomes", "type"),
    Joint("outcomes", "institution", "from_institution", "leaves", "type"),
    Joint("outcomes", "institution", "to_institution", "goes_to", "type"),
    Joint("priorities", "id", "parent", "part_of"),
    Joint("programs", "id", "parent", "part_of"),
    Joint("program-successions", "successor", "predecessor", "succeeds"),
    Joint("program-roles", "institution", "program", ":role", "detail"),
    Joint("program-priorities", "program", "priority", "serves", "basis"),
)
"""What is an edge besides flows of money; one that names no target is none."""


def write(registry: Registry, file: BinaryIO) -> None:
    """Write one directed graph, node by node, then edge by edge."""
    addresses = Addresses()
    nowhere = sum(1 for row in registry.each("funding-flows", best=True) if not all(ends(row)))
    told = about(registry) | {
        "left_out_other_accounts": registry.passed_over(
            *dict.fromkeys(j.resource for j in JOINTS), "funding-flows"
        ),
        "left_out_flows_without_ends": nowhere,
    }
    file.write(DECLARATION.encode())
    file.write(f"<{tag('graphml', {'xmlns': GRAPHML})}>\n".encode())
    for kind, keys in (("graph", GRAPH_KEYS), ("node", NODE_KEYS), ("edge", EDGE_KEYS)):
        for name, type_ in keys.items():
            key = {"id": f"{kind}_{name}", "for": kind, "attr.name": name, "attr.type": type_}
            file.write(f"{element('key', key)}\n".encode())
    file.write(f"<{tag('graph', {'id': 'registry', 'edgedefault': 'directed'})}>\n".encode())
    file.write(f"{_values('graph', told)}\n".encode())
    for piece in chain(_nodes(registry, addresses), _edges(registry, addresses)):
        file.write(f"{piece}\n".encode())
    file.write(b"</graph>\n</graphml>\n")


def ends(flow: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return who gives, and who gets or for which program; None where that is not on record, or both are one."""
    provider, receiver = (
        next(
            (each for kind in ("institution", "program", "jurisdiction") if (each := flow[f"{side}_{kind}"])),
            None,
        )
        for side in ("provider", "receiver")
    )
    target = receiver or flow["program"]
    return provider, None if provider and target and provider["id"] == target["id"] else target


def _nodes(registry: Registry, addresses: Addresses) -> Iterator[str]:
    for resource, kind in NODES.items():
        for row in registry.each(resource):
            told = {
                "resource": resource,
                "slug": row["slug"],
                "name": row.get("name") or row.get("title"),
                "name_zh": row.get("name_zh") or row.get("title_zh"),
                "kind": row[kind] if kind else None,
                **{name: row.get(name) for name in ("valid_from", "valid_until", "ended")},
                "confidence": row["confidence"],
                "source": addresses.of(row["citation"]["source"]),
            }
            yield element("node", {"id": uri(row)}, _values("node", told))


def _edges(registry: Registry, addresses: Addresses) -> Iterator[str]:
    for joint in JOINTS:
        for row in registry.each(joint.resource, best=True):
            source, target = (row if name == "id" else row[name] for name in (joint.source, joint.target))
            if source and target:
                told = {
                    "type": row[joint.type[1:]] if joint.type[0] == ":" else joint.type,
                    "kind": row[joint.kind] if joint.kind else None,
                }
                name = uri(row) if {joint.source, joint.target}.isdisjoint({"id"}) else None
                yield _edge(
                    name if joint.resource != "outcomes" else None, source, target, told, row, addresses
                )
    for row in registry.each("funding-flows", best=True):
        source, target = ends(row)
        if source and target:
            names = ("date", "fiscal_year", "fiscal_year_end", "amount", "currency", "qualifier")
            told = {"type": row["type"], **{name: row[name] for name in names}}
            yield _edge(uri(row), source, target, told, row, addresses)


def _edge(
    name: str | None,
    source: Mapping[str, Any],
    target: Mapping[str, Any],
    told: Mapping[str, Any],
    row: Mapping[str, Any],
    addresses: Addresses,
) -> str:
    """Return an edge; it bears the name of its row where the row is nothing but this edge."""
    held = {key: row.get(key) for key in ("valid_from", "valid_until", "ended", "confidence")}
    values = {**told, **held, "source": addresses.of(row["citation"]["source"])}
    return element(
        "edge", {"id": name, "source": uri(source), "target": uri(target)}, _values("edge", values)
    )


def _values(kind: str, values: Mapping[str, Any]) -> str:
    return "".join(
        element("data", {"key": f"{kind}_{name}"}, text(value)) for name, value in said(values).items()
    )
