"""Graphs as GraphML and DOT: well-formed whatever characters names have, and of the media type that is said."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from answers.graph_formats import GRAPHML, dot, graphml, quoted
from tests.make import make_institution, make_institution_rank, make_relation

ODD = 'A "quoted" <b>&amp; & name\nof two lines \\ with \x01 and 科技部'
TAG = f"{{{GRAPHML}}}"
BELOW = "/api/v1/institutions/below/authority"
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
    assert api.get(f"{BELOW}?format=dot", headers={"Accept": "text/vnd.graphviz"}).status_code == 200
    assert api.get(f"{BELOW}?format=dot", headers={"Accept": "application/json"}).status_code == 406
    assert api.get(f"{BELOW}?format=json", headers={"Accept": "text/vnd.graphviz"}).status_code == 406
    assert api.get(BELOW, headers={"Accept": "text/html"}).status_code == 406


@pytest.mark.parametrize(
    ("accept", "format"),
    [
        ("application/graphml+xml", "graphml"),
        ("text/vnd.graphviz", "dot"),
        ("application/json;q=0.5, text/vnd.graphviz", "json"),  # Of what is taken JSON comes first.
        ("*/*", "json"),
    ],
)
def test_accept_chooses_the_format_where_the_address_names_none(api, odd, accept, format):
    answer = api.get(f"{BELOW}?direction=up", headers={"Accept": accept})
    named = api.get(answer["Content-Location"])

    assert (answer.status_code, "Accept" in answer["Vary"]) == (200, True)
    assert named["Content-Type"] == answer["Content-Type"]
    assert answer["Content-Type"] == api.get(f"{BELOW}?format={format}")["Content-Type"]


def test_a_tag_is_of_the_format_that_accept_chose(api, odd):
    graphml = {"Accept": "application/graphml+xml"}
    tags = {of: api.get(BELOW, headers={"Accept": of})["ETag"] for of in ("*/*", graphml["Accept"])}

    of_json = api.get(BELOW, headers={**graphml, "If-None-Match": tags["*/*"]})
    of_itself = api.get(BELOW, headers={**graphml, "If-None-Match": tags[graphml["Accept"]]})

    assert tags["*/*"] != tags[graphml["Accept"]]
    assert (of_json.status_code, of_json["Content-Type"]) == (200, graphml["Accept"])
    assert (of_itself.status_code, of_itself.content, of_itself["ETag"]) == (
        304,
        b"",
        tags[graphml["Accept"]],
    )


@pytest.mark.parametrize(("path", "status"), [("nobody/authority", 404), ("below/authority?depth=x", 400)])
def test_what_is_refused_is_a_problem_document_whatever_is_accepted(api, odd, path, status):
    answer = api.get(f"/api/v1/institutions/{path}", headers={"Accept": "text/vnd.graphviz"})

    assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json")


def test_who_carries_a_token_is_told_too_that_nothing_changed(editor, odd):
    tag = editor.get(BELOW)["ETag"]

    again = editor.get(BELOW, headers={"If-None-Match": tag})

    assert (again.status_code, again.content, again["ETag"]) == (304, b"", tag)
