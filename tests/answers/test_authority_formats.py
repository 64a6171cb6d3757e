"""Graphs as GraphML and DOT: well-formed whatever characters names have, and of the media type that is said."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from answers.graph_formats import GRAPHML, dot, graphml, quoted
from tests.make import make_institution, make_institution_rank, make_relation

ODD = 'A "quoted" <b>&amp; & name\nof two lines \\ with \x01 and 科技部'
TAG = f"{{{GRAPHML}}}"
STRING = r'"(?:[^"\\]|\\.)*"'


@pytest.fixture
def odd(db) -> None:
    """A body with an odd name under another."""
    above = make_institution("above", "Above")
    make_institution_rank(above, valid_from="2000")
    make_relation(above, "leads", make_institution("below", ODD), valid_from="2000")


def test_graphml_is_read_back_as_it_was_told(api, odd):
    answer = api.get("/api/v1/institutions/below/authority?format=graphml")

    assert answer["Content-Type"] == "application/graphml+xml"
    root = ElementTree.fromstring(answer.content)
    keys = {key.get("id"): key.get("attr.name") for key in root.iter(f"{TAG}key")}
    graph = root.find(f"{TAG}graph")
    assert graph is not None
    nodes = {
        node.get("id"): {keys[each.get("key")]: each.text for each in node}
        for node in graph.iter(f"{TAG}node")
    }
    assert nodes["below"]["name"] == ODD.replace("\x01", "\ufffd")
    assert nodes["above"]["up"] == "1"
    assert nodes["above"]["rank_citation"].startswith("source-")
    [edge] = graph.iter(f"{TAG}edge")
    assert (edge.get("source"), edge.get("target")) == ("above", "below")
    told = {keys[each.get("key")]: each.text for each in edge}
    assert (told["type"], told["holds"]) == ("leads", "yes")
    assert told["citation"].startswith("source-")


def test_dot_quotes_what_its_grammar_knows(api, odd):
    answer = api.get("/api/v1/institutions/below/authority?format=dot")

    assert answer["Content-Type"] == "text/vnd.graphviz; charset=utf-8"
    text = answer.content.decode()
    assert '"above" -> "below" [label="leads"' in text
    attribute = rf"\w+={STRING}"
    attributes = rf"\[(?:{attribute}(?:, {attribute})*)?\]"
    statement = rf"(?:graph|{STRING}(?: -> {STRING})?) {attributes};"
    first, *lines, last, end = text.split("\n")
    assert (first, last, end) == ("digraph authority {", "}", "")
    assert [line for line in lines if not re.fullmatch(rf"  (?:{statement}|node \[shape=box\];)", line)] == []


def test_text_is_quoted_for_graphviz():
    assert quoted('a "b" \\N\r\nc & <d>\x07') == '"a \\"b\\" \\\\N\\nc &amp; <d> "'


def test_what_may_hold_is_dashed():
    edge = {"id": "x", "type": "leads", "above": "a", "below": "b"}

    assert "dashed" in dot({}, [], [{**edge, "holds": "undetermined"}]).decode()
    assert "dashed" not in dot({}, [], [{**edge, "holds": "yes"}]).decode()


def test_what_nobody_has_is_no_number():
    told = graphml({}, [{"slug": "a", "up": 1, "rank": None}, {"slug": "b", "up": None, "rank": None}], [])

    keys = ElementTree.fromstring(told).findall(f"{{{GRAPHML}}}key")
    assert {key.get("attr.name"): key.get("attr.type") for key in keys} == {"up": "int", "rank": "string"}


def test_an_empty_graph_is_a_graph():
    root = ElementTree.fromstring(graphml({}, [], []))

    assert [element.tag for element in root.iter()] == [f"{TAG}graphml", f"{TAG}graph"]
    assert dot({}, [], []).decode().startswith("digraph authority {")


@pytest.mark.parametrize("path", ["authority/path?from=below&to=above", "authority/common?of=below"])
@pytest.mark.parametrize("form", ["graphml", "dot"])
def test_every_question_of_authority_is_answered_in_every_format(api, odd, path, form):
    answer = api.get(f"/api/v1/{path}&format={form}")

    assert answer.status_code == 200
    assert b"above" in answer.content


def test_accept_has_to_take_the_format_asked_for(api, odd):
    address = "/api/v1/institutions/below/authority"

    assert api.get(f"{address}?format=dot", headers={"Accept": "text/vnd.graphviz"}).status_code == 200
    assert api.get(f"{address}?format=dot", headers={"Accept": "application/json"}).status_code == 406
    assert api.get(address, headers={"Accept": "text/vnd.graphviz"}).status_code == 406
