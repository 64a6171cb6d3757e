"""How rows and answers are cited: stable addresses, text, CSL-JSON and BibTeX, with their sources in full."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from jsonschema import Draft7Validator
from rest_framework.test import APIClient

from answers.citing import escaped
from institutions.models import Post, Tenure
from sources import revisions
from tests.make import (
    change,
    make_citation,
    make_further,
    make_institution,
    make_person,
    make_post,
    make_source,
    make_tenure,
    refusals,
    retract,
)
from tests.make_programs import make_flow, make_program

CITE = "/api/v1/cite"

CSL = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "type": {
                "type": "string",
                "enum": [
                    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
                    "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
                    "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case",
                    "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
                    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
                    "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
                    "standard", "thesis", "treaty", "webpage",
                ],
            },
            "id": {"type": ["string", "number"]},
            "language": {"type": "string"},
            "accessed": {"$ref": "#/definitions/date-variable"},
            "issued": {"$ref": "#/definitions/date-variable"},
            "archive_location": {"type": "string"},
            "container-title": {"type": "string"},
            "note": {"type": "string"},
            "publisher": {"type": "string"},
            "title": {"type": "string"},
            "URL": {"type": "string"},
            "version": {"type": "string"},
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
    "definitions": {
        "date-variable": {
            "anyOf": [
                {
                    "type": "object",
                    "properties": {
                        "date-parts": {
                            "type": "array",
                            "items": {
                                "type": "array",
                                "items": {"type": ["string", "number"]},
                                "minItems": 1,
                                "maxItems": 3,
                            },
                            "minItems": 1,
                            "maxItems": 2,
                        },
                    },
                    "additionalProperties": False,
                }
            ]
        }
    },
}  # fmt: skip
"""The part of the schema of CSL-JSON 1.0.2 (csl-data.json) that speaks of the variables in use."""


@pytest.fixture
def post(db: None) -> Post:
    return make_post(make_institution("ministry", "Ministry"), "Minister of S&T", slug="minister")


@pytest.fixture
def tenure(post: Post) -> Tenure:
    """A tenure that two sources state."""
    source = make_source(
        slug="report", title="任免名单 50% {draft}", publisher="人民日报", date="2023-03", url="https://example.org/a_b?c={d}",
        retrieved="2024-01-05", language="zh-Hans", kind="news", archived_url="https://archive.example.org/1",
    )  # fmt: skip
    row = make_tenure(make_person("ada", "Ada"), post, key="ten-1", citation=make_citation(source, "p. 3"))
    make_further(row, citation=make_citation(make_source(slug="paper", kind="academic", date=None)))
    return row


def cite(api: APIClient, of: str, **query: str) -> Any:
    answer = api.get(CITE, {"of": of, **query})
    assert answer.status_code == 200, answer.content
    return answer.json()


@pytest.mark.parametrize(
    "of", ["tenures:ten-1", "/api/v1/tenures/ten-1", "/api/v1/tenures/ten-1?valid_on=any"]
)
def test_a_fact_is_cited_with_its_revision_and_its_sources(api, tenure, of):
    told = cite(api, of)

    head = revisions.head()
    assert told["uri"] == f"http://testserver/api/v1/tenures/ten-1?known_at=r{head}&valid_on=any"
    assert told["title"] == "Tenure: Ada, Minister of S&T"
    assert [(each["slug"], each["locators"]) for each in told["sources"]] == [
        ("report", ["p. 3"]),
        ("paper", []),
    ]
    assert told["text"].splitlines() == [
        f"“Tenure: Ada, Minister of S&T.” Tiaokuai, r{head}, recorded {told['accessed']}. {told['uri']}",
        "Sources:",
        "- 人民日报, “任免名单 50% {draft}”, 2023-03, p. 3. https://example.org/a_b?c={d} (archived: https://archive.example.org/1), retrieved 2024-01-05",
        "- A publisher, “A document”, undated.",
    ]


def test_the_address_that_is_cited_shows_the_fact_as_it_was(api, tenure):
    told = cite(api, "tenures:ten-1")
    change(tenure, term="20th")

    assert api.get(told["uri"]).json()["term"] == ""


def test_an_answer_is_cited_with_its_day_and_the_sources_it_names(api, tenure):
    told = cite(api, "/api/v1/quality?kind=tenures&issue=single_sourced")
    career = cite(api, "/api/v1/people/ada/career")

    query = parse_qs(urlsplit(told["uri"]).query)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", query["valid_on"][0])
    assert query["known_at"] == [f"r{revisions.head()}"]
    assert {each["slug"] for each in career["sources"]} == {"report", "paper"}
    assert career["title"] == (
        "Which posts a person held, when, under which names of the institutions, and who was there at the same time: /people/ada/career"
    )


def test_citations_of_other_days_or_questions_have_other_keys_in_lists_of_literature(api, tenure):
    asked = [
        "people:ada",
        "/api/v1/people/ada?valid_on=2020-01-01",
        "/api/v1/people/ada/career",
        "/api/v1/people/ada/career?valid_on=2020-01-01",
        "/api/v1/people/ada/career?during=2020",
        "/api/v1/people/ada/career?during=2021",
        "/api/v1/diff?from=2020-01-01&to=2021-01-01",
        "/api/v1/diff?from=2020-01-01&to=2022-01-01",
    ]

    keys = [cite(api, of)["csl"][0]["id"] for of in asked]

    assert len(set(keys)) == len(asked)
    assert keys == [cite(api, of)["csl"][0]["id"] for of in asked]
    assert keys[2:4] == [
        f"tiaokuai:people-career:ada:r{revisions.head()}",
        f"tiaokuai:people-career:ada:r{revisions.head()}:2020-01-01",
    ]


def test_sums_of_flows_are_cited_with_the_sources_of_all_their_flows(api, db):
    rare, usual = make_source(slug="rare"), make_source(slug="usual")
    make_flow(
        provider_institution=make_institution("payer"), currency="CNY", citation=make_citation(rare, "p. 1")
    )
    first, second = make_citation(usual, "p. 1"), make_citation(usual, "p. 2")
    for citation in (first, first, second):
        make_flow(currency="CNY", citation=citation)
    make_flow(currency="EUR", citation=make_citation(make_source(slug="other")))

    told = cite(api, "/api/v1/funding/summary?group_by=provider&currency=CNY&page_size=1")
    whole = cite(api, "/api/v1/funding/summary")
    none = cite(api, "/api/v1/funding/summary?currency=USD")

    assert [(each["slug"], each["locators"]) for each in told["sources"]] == [
        ("usual", ["p. 1", "p. 2"]),
        ("rare", ["p. 1"]),
    ]
    assert (told["all_sources"], whole["all_sources"]) == (2, 3)
    assert (none["sources"], none["all_sources"]) == ([], 0)


def test_of_many_sources_the_first_are_cited_and_the_rest_counted(api, db, monkeypatch):
    monkeypatch.setattr("answers.funding.MOST_SOURCES", 2)
    for _ in range(3):
        make_flow(citation=make_citation())

    told = cite(api, "/api/v1/funding/summary")

    assert (len(told["sources"]), told["all_sources"]) == (2, 3)
    assert told["text"].splitlines()[-1] == "- and 1 more."


def test_figures_are_cited_with_the_sources_that_they_name(api, db):
    program = make_program(slug="chips")
    flow = make_flow(program=program, type="outgoing_commitment")

    told = cite(api, "/api/v1/delivery?by=program&program=chips")

    assert [each["slug"] for each in told["sources"]] == [flow.citation.source.slug]


@pytest.mark.parametrize("form", ["graphml", "dot"])
def test_an_answer_is_cited_as_such_and_not_one_of_its_files(api, tenure, form):
    answer = api.get(CITE, {"of": f"/api/v1/institutions/ministry/authority?format={form}"})

    assert answer.status_code == 400
    assert refusals(answer) == [("invalid_value", "of")]


def test_a_thing_and_a_source_are_cited_by_name(api, tenure):
    assert cite(api, "institutions:ministry")["title"] == "Institution: Ministry"
    told = cite(api, "sources:report")
    assert (told["title"], [each["slug"] for each in told["sources"]]) == (
        "Source: 任免名单 50% {draft}",
        ["report"],
    )


def test_a_citation_of_a_revision_stays_the_same(api, tenure):
    head = f"r{revisions.head()}"
    first = api.get(CITE, {"of": "tenures:ten-1", "known_at": head})
    change(tenure, term="20th")
    change(tenure.citation.source, title="Another")

    again = api.get(CITE, {"of": "tenures:ten-1", "known_at": head})

    assert again.content == first.content
    assert again["ETag"] == first["ETag"]
    assert api.get(first["Content-Location"]).content == first.content
    tagged = api.get(
        CITE, {"of": "tenures:ten-1", "known_at": head}, headers={"If-None-Match": first["ETag"]}
    )
    assert tagged.status_code == 304


def test_csl_keeps_to_its_schema(api, tenure):
    answer = api.get(CITE, {"of": "tenures:ten-1", "format": "csl"})

    assert answer["Content-Type"] == "application/vnd.citationstyles.csl+json"
    items = answer.json()
    assert [error.message for error in Draft7Validator(CSL).iter_errors(items)] == []
    assert items == cite(api, "tenures:ten-1")["csl"]
    assert items[1] == {
        "id": "report",
        "type": "article-newspaper",
        "title": "任免名单 50% {draft}",
        "publisher": "人民日报",
        "container-title": "人民日报",
        "issued": {"date-parts": [[2023, 3]]},
        "accessed": {"date-parts": [[2024, 1, 5]]},
        "URL": "https://example.org/a_b?c={d}",
        "archive_location": "https://archive.example.org/1",
        "language": "zh-Hans",
        "note": "p. 3",
    }


def test_every_kind_of_source_has_a_type_of_csl(api, tenure):
    for kind in ("official_document", "news", "think_tank", "statistics", "academic", "reference", "recall"):
        make_further(tenure, citation=make_citation(make_source(kind=kind)))

    items = cite(api, "tenures:ten-1")["csl"]

    assert [error.message for error in Draft7Validator(CSL).iter_errors(items)] == []


def test_bibtex_escapes_what_means_something_and_keeps_chinese(api, tenure):
    answer = api.get(CITE, {"of": "tenures:ten-1", "format": "bibtex"})

    assert answer["Content-Type"] == "application/x-bibtex"
    own, report, paper = answer.content.decode().split("\n@")
    head = revisions.head()
    assert own.startswith(
        f"@misc{{tiaokuai:tenures:ten-1:r{head},\n  title = {{Tenure: Ada, Minister of S\\&T}},"
    )
    assert report.splitlines() == [
        "misc{report,",
        r"  title = {任免名单 50\% \textbraceleft{}draft\textbraceright{}},",
        "  organization = {人民日报},",
        "  year = {2023},",
        "  month = {3},",
        "  url = {https://example.org/a_b?c=%7Bd%7D},",
        "  urldate = {2024-01-05},",
        "  langid = {zh-Hans},",
        "  note = {p. 3; Archived: https://archive.example.org/1},",
        "}",
    ]
    assert paper.startswith("article{paper,\n")
    assert all(entry.count("{") == entry.count("}") for entry in (own[1:], report, paper))


def test_escaping_leaves_no_sign_of_tex():
    assert escaped("a_b & c#1 $5 ~x^2 \\ {y}\n%") == (
        r"a\_b \& c\#1 \$5 \textasciitilde{}x\textasciicircum{}2 \textbackslash{} \textbraceleft{}y\textbraceright{} \%"
    )


def test_text_alone_is_text(api, tenure):
    answer = api.get(CITE, {"of": "tenures:ten-1", "format": "text"})

    assert answer["Content-Type"] == "text/plain"
    assert answer.content.decode() == cite(api, "tenures:ten-1")["text"]


def test_what_is_not_there_is_not_cited(api, tenure):
    change(tenure.person, slug="new")
    retracted = make_tenure(key="gone")
    revision = retract(retracted)

    assert api.get(CITE, {"of": "tenures:nothing"}).status_code == 404
    assert api.get(CITE, {"of": "/api/v1/nothing/at/all"}).status_code == 404
    gone = api.get(CITE, {"of": "tenures:gone", "format": "bibtex"})
    assert (gone.status_code, gone["X-Revision"]) == (410, f"r{revision}")
    assert gone["Content-Type"] == "application/problem+json"
    moved = api.get(CITE, {"of": "people:ada", "format": "text"})
    assert moved.status_code == 308
    led = api.get(moved["Location"])
    assert led.status_code == 200
    assert "/api/v1/people/new?" in led.content.decode()


@pytest.mark.parametrize(
    "of",
    [
        "https://example.org/api/v1/posts/minister", "//example.org/api/v1/posts/minister", "/admin/", "/api/v1",
        "/api/v1/posts", "/api/v1/eligibility", "/api/v1/cite?of=posts:minister", "/api/v1/posts/minister#x",
        "/api/v1/posts/min%00ister", "/api/v1/posts/minister?valid_on=any&valid_on=any", "/api/v1/posts/\u0000",
        "/api/v1/posts/minister?valid_on=never", "ministers:x", "posts", "posts:../x", "/api/v1/docs",
        "/api/v1/../../admin/", "/api/v1/people/ada/career?known_at=r99999999",
    ],
)  # fmt: skip
def test_what_is_no_row_or_question_of_ours_is_refused_by_name(api, tenure, of):
    answer = api.get(CITE, {"of": of})

    assert answer.status_code in (400, 404), answer.content
    if answer.status_code == 400:
        assert [place for _, place in refusals(answer)] == ["of"], answer.content
    else:
        assert ".." in of or "cite" not in of


def test_a_revision_is_asked_for_once(api, tenure):
    answer = api.get(CITE, {"of": "/api/v1/posts/minister?known_at=r1", "known_at": "r1"})

    assert refusals(answer) == [("exclusive", "known_at")]


def test_it_needs_something_to_cite(api, db):
    assert refusals(api.get(CITE)) == [("required", "of")]
    assert refusals(api.get(CITE, {"of": "posts:x", "format": "ris"})) == [("invalid_choice", "format")]
