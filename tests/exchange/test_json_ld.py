"""The registry as linked data: read by rdflib, and of the shapes that W3C ORG and PROV-O ask for."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pyshacl
import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import ORG, PROV, RDF, SKOS

from exchange.exports import json_ld
from exchange.exports.content import registry_at
from exchange.loading.resources import RESOURCES
from sources import revisions
from tests import make, make_programs
from tests.exchange.conftest import written

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib"),
    pytest.mark.filterwarnings("ignore:.*is deprecated.*:DeprecationWarning"),
]

SCHEMA = Namespace("https://schema.org/")
TK = Namespace("urn:tiaokuai:term:")
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix org: <http://www.w3.org/ns/org#> .
@prefix prov: <http://www.w3.org/ns/prov#> . @prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix tk: <urn:tiaokuai:term:> .
tk:Cited a sh:NodeShape ;
  sh:targetClass org:FormalOrganization, org:Post, org:Membership, org:ChangeEvent, tk:Relation, tk:Name, tk:FundingFlow,
    schema:Legislation, tk:Requirement, schema:Observation, schema:Claim, tk:Consultation, tk:GuidelineStatus ;
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
tk:Required a sh:NodeShape ; sh:targetClass tk:Requirement ;
  sh:property [ sh:path <http://purl.org/dc/terms/isPartOf> ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Legislation ] ;
  sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ] .
tk:InForce a sh:NodeShape ; sh:targetClass tk:GuidelineStatus ;
  sh:property [ sh:path tk:guideline ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:Legislation ] ;
  sh:property [ sh:path schema:legislationLegalForce ; sh:maxCount 1 ; sh:in ( schema:InForce schema:NotInForce ) ] .
tk:Observed a sh:NodeShape ; sh:targetClass schema:Observation ;
  sh:property [ sh:path schema:variableMeasured ; sh:minCount 1 ; sh:maxCount 1 ; sh:class schema:StatisticalVariable ] ;
  sh:property [ sh:path schema:observationDate ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:value ; sh:minCount 1 ; sh:maxCount 1 ] .
tk:Stated a sh:NodeShape ; sh:targetClass schema:Claim ;
  sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ] .
tk:Consulted a sh:NodeShape ; sh:targetClass tk:Consultation ;
  sh:property [ sh:path tk:jointAction ; sh:minCount 1 ; sh:maxCount 1 ; sh:class prov:Plan ] ;
  sh:property [ sh:path tk:centralAmount ; sh:maxCount 1 ; sh:class schema:MonetaryAmount ] .
"""


def graph() -> Graph:
    file = io.BytesIO()
    with registry_at(None) as registry:
        json_ld.write(registry, file)
    return Graph().parse(data=file.getvalue(), format="json-ld")


@pytest.fixture(scope="module")
def data_set(data_set_in: Path) -> Graph:
    """The data set as a graph."""
    return Graph().parse(data=(data_set_in / "json-ld").read_bytes(), format="json-ld")


def conforms(found: Graph) -> tuple[bool, str]:
    is_right, _, text = pyshacl.validate(found, shacl_graph=Graph().parse(data=SHAPES, format="turtle"))
    return is_right, text[:2000]


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


def test_every_resource_is_described() -> None:
    assert json_ld.DESCRIBED.keys() == RESOURCES.keys()


def test_every_row_is_a_node() -> None:
    for make_row in make.ROWS.values():
        make_row()

    described = {each["id"] for each in json.loads(written("json-ld"))["@graph"] if "type" in each}

    with registry_at(None) as registry:
        for name in RESOURCES:
            rows = {f"urn:tiaokuai:{row['id']}" for row in registry.each(name)}
            assert rows
            assert rows <= described, name


def test_one_of_each_kind_of_row_has_the_shapes_of_the_vocabularies() -> None:
    for make_row in make.ROWS.values():
        make_row()

    assert conforms(graph()) == (True, "Validation Report\nConforms: True\n")


def test_the_data_set_has_the_shapes_of_the_vocabularies(data_set: Graph) -> None:
    assert conforms(data_set) == (True, "Validation Report\nConforms: True\n")


def ask(found: Graph, question: str) -> list[tuple[str, ...]]:
    prefixes = "".join(
        f"PREFIX {name}: <{json_ld.CONTEXT[name]}>\n"
        for name in ("org", "prov", "schema", "skos", "dcterms", "tk")
    )
    return [tuple(map(str, row)) for row in found.query(prefixes + question)]


def test_the_data_set_tells_which_rules_are_in_force_and_what_they_ask(data_set: Graph) -> None:
    [(title, text, source)] = ask(
        data_set,
        """SELECT ?title ?text ?source WHERE {
            ?rule dcterms:identifier "ngfttc-measures-2021" ; skos:prefLabel ?title .
            ?status tk:guideline ?rule ; schema:legislationLegalForce schema:InForce .
            ?asked dcterms:isPartOf ?rule ; tk:test "co_funding" ; schema:text ?text ;
                prov:wasDerivedFrom/dcterms:identifier ?source .
            FILTER (lang(?title) = "en") }""",
    )

    assert title == "Interim measures for the NGFTTC (2021)"
    assert text == "Central share of a sub-fund is 10 to 30 percent"
    assert source == "ngfttc-rules-2021"


def test_the_data_set_tells_a_figure_with_its_unit_and_area(data_set: Graph) -> None:
    [(value, unit)] = ask(
        data_set,
        """SELECT ?value ?unit WHERE {
            ?figure a schema:Observation ; schema:observationDate "2013" ; tk:breakdown "local" ; schema:value ?value ;
                schema:variableMeasured [ dcterms:identifier "budget-line-st" ; schema:unitText ?unit ] ;
                schema:observationAbout [ dcterms:identifier "cn-qh" ] . }""",
    )

    assert (value, unit) == ("838900000", "CNY")


def test_what_is_disputed_says_by_whom() -> None:
    relation = make.make_relation()
    disputing = make.make_further(relation, stance="disputes")

    found = graph()

    assert (uri(relation), TK.disputedBy, uri(disputing.citation.source)) in found
    assert (uri(relation), PROV.wasDerivedFrom, uri(disputing.citation.source)) not in found


def test_the_place_in_the_source_is_kept() -> None:
    institution = make.make_institution(citation=make.make_citation(locator="Article 3"))

    found = graph()

    [derivation] = found.objects(uri(institution), PROV.qualifiedDerivation)
    assert (derivation, TK.locator, Literal("Article 3")) in found
    assert (derivation, PROV.entity, uri(institution.citation.source)) in found


def test_an_amount_that_is_not_on_record_is_absent() -> None:
    consultation = make_programs.make_consultation(central_amount="5", local_amount=None, currency="CNY")

    found = graph()

    assert list(found.objects(uri(consultation), TK.centralAmount))
    assert not list(found.objects(uri(consultation), TK.localAmount))


def test_an_export_of_a_revision_never_changes() -> None:
    requirement = make_programs.make_requirement()
    revision = revisions.head()
    before = written("json-ld", revision)

    make.change(requirement, text="Otherwise")

    assert written("json-ld", revision) == before != written("json-ld")
