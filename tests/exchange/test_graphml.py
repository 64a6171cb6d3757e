"""The registry as GraphML: read by networkx, with what joins two things as an edge and its period."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import networkx
import pytest

from sources import revisions
from tests import make, make_programs
from tests.exchange.conftest import written

pytestmark = pytest.mark.django_db


def graph(content: bytes | None = None) -> Any:
    return networkx.read_graphml(io.BytesIO(content or written("graphml")), force_multigraph=True)


def uri(row: Any) -> str:
    return f"urn:tiaokuai:{row.pk}"


def edges(found: Any, source: Any, target: Any) -> list[dict[str, Any]]:
    return list((found.get_edge_data(uri(source), uri(target)) or {}).values())


def test_networkx_reads_the_data_set(data_set_in: Path) -> None:
    found = graph((data_set_in / "graphml").read_bytes())

    assert found.is_directed()
    assert len(found) > 900
    assert all(told for _, told in found.nodes(data=True)), "An edge names no node that is not there."
    types = {told["type"] for *_, told in found.edges(data=True)}
    assert types >= {
        "leads",
        "supervises",
        "holds",
        "post_in",
        "accountable",
        "outgoing_commitment",
        "succeeds",
    }


def test_the_data_set_tells_whose_office_the_ministry_is(data_set_in: Path) -> None:
    found = graph((data_set_in / "graphml").read_bytes())
    by_slug = {(told["resource"], told["slug"]): node for node, told in found.nodes(data=True)}
    most, commission = by_slug["institutions", "most"], by_slug["institutions", "cstc"]

    [edge] = [each for each in found[most][commission].values() if each["type"] == "executive_office_of"]

    assert edge["valid_from"] == "2023-03-16"


def test_a_relation_is_an_edge_with_its_period_and_its_source() -> None:
    source = make.make_source(url="https://example.org/plan")
    relation = make.make_relation(
        type="leads",
        valid_from="2023-03",
        ended="unknown",
        confidence="low",
        citation=make.make_citation(source),
    )

    [edge] = edges(graph(), relation.subject, relation.object)

    wanted = {"type": "leads", "valid_from": "2023-03", "ended": "unknown", "confidence": "low"}
    assert edge.items() >= {**wanted, "source": "https://example.org/plan"}.items()
    assert "valid_until" not in edge


def test_a_flow_of_money_is_an_edge_with_its_amount() -> None:
    giver, getter = make.make_institution(), make.make_institution()
    make_programs.make_flow(
        "12.5", provider_institution=giver, receiver_institution=getter, qualifier="at_least"
    )

    [edge] = edges(graph(), giver, getter)

    assert (
        edge.items()
        >= {"type": "disbursement", "amount": 12.5, "currency": "CNY", "qualifier": "at_least"}.items()
    )


def test_a_flow_to_nobody_known_leads_to_the_program_that_it_is_for() -> None:
    giver, program = make.make_institution(), make_programs.make_program()
    make_programs.make_flow(provider_institution=giver, program=program)

    assert [each["fiscal_year"] for each in edges(graph(), giver, program)] == [2024]


def test_a_flow_without_two_ends_is_counted() -> None:
    make_programs.make_flow()

    assert graph().graph["left_out_flows_without_ends"] == 1


def test_of_rival_accounts_the_best_is_drawn_and_the_others_are_counted() -> None:
    relation = make.make_relation(claim_key="one", standing="preferred")
    make.make_relation(relation.subject, "leads", relation.object, claim_key="one", standing="deprecated")

    found = graph()

    assert len(edges(found, relation.subject, relation.object)) == 1
    assert found.graph["left_out_other_accounts"] == 1


def test_names_are_kept_whatever_characters_they_have() -> None:
    institution = make.make_institution(name='A <b> & "c" \x01\n')

    assert graph().nodes[uri(institution)]["name"] == 'A <b> & "c" \ufffd\n'


def test_an_export_of_a_revision_never_changes() -> None:
    relation = make.make_relation()
    revision = revisions.head()
    before = written("graphml", revision)

    make.change(relation, valid_until="2025", ended="yes")

    assert written("graphml", revision) == before != written("graphml")
