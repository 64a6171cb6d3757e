"""The registry as linked data: read by rdflib, and of the shapes that W3C ORG and PROV-O ask for."""

from __future__ import annotations

import io

import pyshacl
import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import ORG, PROV, RDF, SKOS

from exchange.exports import json_ld
from exchange.exports.content import registry_at
from tests import make, make_programs

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib"),
    pytest.mark.filterwarnings("ignore:.*is deprecated.*:DeprecationWarning"),
]

SCHEMA = Namespace("https://schema.org/")
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix org: <http://www.w3.org/ns/org#> .
@prefix prov: <http://www.w3.org/ns/prov#> . @prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix tk: <urn:tiaokuai:term:> .
tk:Cited a sh:NodeShape ;
  sh:targetClass org:FormalOrganization, org:Post, org:Membership, org:ChangeEvent, tk:Relation, tk:Name, tk:FundingFlow ;
  sh:property [ sh:path prov:wasDerivedFrom ; sh:minCount 1 ; sh:class prov:PrimarySource ] .
tk:Member a sh:NodeShape ; sh:targetClass org:Membership ;
  sh:property [ sh:path org:member ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Person ] ;
  sh:property [ sh:path tk:post ; sh:minCount 1 ; sh:maxCount 1 ; sh:class org:Post ] .
tk:PostShape a sh:NodeShape ; sh:targetClass org:Post ;
  sh:property [ sh:path org:postIn ; sh:minCount 1 ; sh:maxCount 1 ; sh:class org:FormalOrganization ] .
tk:Parts a sh:NodeShape ; sh:targetSubjectsOf org:subOrganizationOf ; sh:class org:FormalOrganization .
tk:Related a sh:NodeShape ; sh:targetClass tk:Relation ;
  sh:property [ sh:path tk:subject ; sh:minCount 1 ; sh:maxCount 1 ; sh:class org:FormalOrganization ] ;
  sh:property [ sh:path tk:object ; sh:minCount 1 ; sh:maxCount 1 ; sh:class org:FormalOrganization ] .
tk:Labelled a sh:NodeShape ; sh:targetClass skos:Concept ; sh:property [ sh:path skos:prefLabel ; sh:uniqueLang true ] .
tk:Paid a sh:NodeShape ; sh:targetClass tk:FundingFlow ;
  sh:property [ sh:path schema:amount ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:MonetaryAmount ] .
"""


def graph() -> Graph:
    file = io.BytesIO()
    with registry_at(None) as registry:
        json_ld.write(registry, file)
    return Graph().parse(data=file.getvalue(), format="json-ld")


def uri(row) -> URIRef:
    return URIRef(f"urn:tiaokuai:{row.pk}")


def test_bodies_people_posts_and_their_sources_are_linked() -> None:
    most = make.make_institution("most", "Ministry of Science and Technology", "科学技术部")
    relation = make.make_relation(type="part_of", subject=make.make_institution(), object=most)
    tenure = make.make_tenure()

    found = graph()

    assert (uri(most), RDF.type, ORG.FormalOrganization) in found
    assert {str(label) for label in found.objects(uri(most), SKOS.prefLabel)} == {
        "Ministry of Science and Technology",
        "科学技术部",
    }
    assert (uri(relation.subject), ORG.subOrganizationOf, uri(most)) in found
    assert (uri(tenure.person), ORG.holds, uri(tenure.post)) in found
    assert (uri(tenure), PROV.wasDerivedFrom, uri(tenure.citation.source)) in found


def test_a_deprecated_relation_is_a_record_but_no_link() -> None:
    relation = make.make_relation(type="part_of", standing="deprecated")

    found = graph()

    assert (uri(relation), RDF.type, URIRef("urn:tiaokuai:term:Relation")) in found
    assert not list(found.subject_objects(ORG.subOrganizationOf))


def test_the_graph_has_the_shapes_of_the_vocabularies() -> None:
    make.make_tenure()
    make.make_relation(type="part_of")
    make_programs.make_flow(amount="1.5")

    conforms, _, text = pyshacl.validate(graph(), shacl_graph=Graph().parse(data=SHAPES, format="turtle"))

    assert conforms, text


def test_the_shapes_refuse_a_membership_of_nobody() -> None:
    tenure = make.make_tenure()
    found = graph()
    found.remove((uri(tenure), ORG.member, None))

    conforms, _, _ = pyshacl.validate(found, shacl_graph=Graph().parse(data=SHAPES, format="turtle"))

    assert not conforms


def test_an_amount_is_exact() -> None:
    make_programs.make_flow(amount="1234567890123.45")

    assert "1234567890123.45" in {str(value) for value in graph().objects(None, SCHEMA.value)}
