"""What editors have to look after: totals, and the rows behind them."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from institutions.models import Institution
from tests import make
from tests.make import (
    change,
    make_citation,
    make_function,
    make_further,
    make_institution,
    make_name,
    make_post,
    make_relation,
    make_responsibility,
    make_source,
    make_tenure,
    refusals,
)
from tests.make_programs import make_flow, make_program, make_role

QUALITY = "/api/v1/quality"


@pytest.fixture
def body(db: None) -> Institution:
    """An institution with a name in both scripts and a start."""
    return make_institution("body", "A body", "机构", valid_from="2000")


def ask(api: APIClient, **query: Any) -> Any:
    answer = api.get(QUALITY, query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def total(api: APIClient, kind: str, **query: Any) -> Any:
    [row] = ask(api, kind=kind, **query)["totals"]
    return row


def listed(api: APIClient, issue: str, **query: Any) -> list[str]:
    """The ids of the rows with an issue."""
    return [row["id"] for row in ask(api, issue=issue, **query)["rows"]]


def test_facts_are_counted_by_kind_and_confidence(api, body):
    make_relation(body, confidence="high")
    make_relation(body, confidence="low")
    make_relation(body, confidence="high", standing="deprecated")

    row = total(api, "relations")

    assert (row["facts"], row["confidence"]) == (2, {"high": 1, "medium": 0, "low": 1})
    assert row["issues"]["without_money"] is None
    kinds = [each["kind"] for each in ask(api)["totals"]]
    assert {"institutions", "tenures", "funding-flows"} <= {*kinds}


def test_another_source_makes_a_fact_more_than_single_sourced(api, body):
    alone, twice, same = (make_relation(body) for _ in range(3))
    make_further(twice)
    make_further(same, citation=make_citation(same.citation.source, "p. 2"))

    assert listed(api, "single_sourced", kind="relations") == [str(alone.pk), str(same.pk)]
    assert total(api, "relations")["issues"]["single_sourced"] == 2


def test_what_a_source_disputes_or_tells_otherwise_is_disputed(api, body):
    disputed, first, second, plain = (
        make_relation(body, claim_key=key) for key in ("a", "same", "same", "lonely")
    )
    make_further(disputed, stance="disputes")

    assert listed(api, "disputed", kind="relations") == [str(row.pk) for row in (disputed, first, second)]
    assert plain.pk


@pytest.mark.parametrize("known_at", ["now", "then"])
def test_accounts_of_one_claim_dispute_each_other_however_they_are_asked_for(api, body, known_at):
    own = make_relation(body)
    other = make_relation(body, claim_key=str(own.pk))
    refuted = make_relation(body)
    make_relation(body, claim_key=str(refuted.pk), standing="deprecated")
    then = f"r{make.revisions.head()}"
    clocks = {} if known_at == "now" else {"known_at": then}
    make_relation(body, claim_key=str(refuted.pk))

    found = [str(row.pk) for row in (own, other)]
    narrowed = {"institution": "body", "kind": "relations", **clocks}
    extra = 0 if clocks else 2  # The second account of what was refuted came later.
    assert listed(api, "disputed", kind="relations", **clocks)[:2] == found
    assert len(listed(api, "disputed", kind="relations", **clocks)) == 2 + extra
    assert listed(api, "disputed", **narrowed) == listed(api, "disputed", kind="relations", **clocks)
    for asked in ({"kind": "relations", **clocks}, narrowed):
        assert ask(api, **asked)["totals"][0]["issues"]["disputed"] == 2 + extra
    [row] = ask(api, by="institution", **narrowed)["totals"]
    assert row["issues"]["disputed"] == 2 + extra


def test_recall_is_what_no_document_supports(api, body):
    recall = make_citation(make_source(kind="recall", date=None))
    alone, supported = make_relation(body, citation=recall), make_relation(body, citation=recall)
    make_further(supported)

    assert listed(api, "recall", kind="relations") == [str(alone.pk)]
    assert listed(api, "undated", kind="relations") == [str(alone.pk)]


@pytest.mark.parametrize(("day", "found"), [("2024-03-16", 0), ("2024-03-17", 1)])
def test_a_fact_is_unconfirmed_a_year_after_its_last_source(api, body, day, found):
    make_relation(body, citation=make_citation(published="2023-03-16"))
    make_relation(body, valid_until="2024-01-01")  # Over by then: nobody needs to confirm it.

    assert len(listed(api, "unconfirmed", kind="relations", valid_on=day)) == found


def test_a_copy_taken_later_confirms_a_fact(api, body):
    source = make_source(date="2020", retrieved="2024-02-01")
    make_relation(body, citation=make_citation(source))

    assert listed(api, "unconfirmed", kind="relations", valid_on="2024-12-01") == []


def test_a_thing_wants_a_name_in_both_scripts(api, body):
    thin = make_institution("thin", "Thin")
    make_name(make_institution("chinese"), "机构", lang="zh-Hans")
    post = make_post(body, title_zh="")

    rows = ask(api, issue="without_name", kind="institutions")["rows"]

    assert [row["slug"] for row in rows] == ["thin", "chinese"]
    assert rows[0]["url"] == f"http://testserver/api/v1/institutions/{thin.pk}"
    assert rows[0]["admin_url"] == f"http://testserver/admin/institutions/institution/{thin.pk}/change/"
    assert rows[0]["citation"]["source"]["slug"]
    assert listed(api, "without_name", kind="posts") == [str(post.pk)]


def test_a_start_that_is_not_established_is_an_issue(api, body):
    thin = make_institution()

    assert listed(api, "without_start", kind="institutions") == [str(thin.pk)]
    assert total(api, "visits")["issues"]["without_start"] is None


def test_programs_without_money_are_listed(api, db):
    rich, receiving, poor = make_program(), make_program(), make_program(slug="poor")
    make_flow("1", program=rich)
    make_flow("1", receiver_program=receiving)

    assert listed(api, "without_money") == [str(poor.pk)]


def test_totals_are_told_apart_by_institution_and_program(api, body):
    program = make_program(slug="program")
    make_role(program, body)
    make_tenure(post=make_post(body, title_zh="部长"), confidence="low")
    make_relation(make_institution("other"), "leads", body)

    rows = {row["about"]["slug"]: row for row in ask(api, by="institution")["totals"]}
    [of_program] = ask(api, by="program")["totals"]

    # Itself, two names, a role, a post, a tenure, a relation.
    assert (rows["body"]["facts"], rows["body"]["confidence"]["low"]) == (7, 1)
    assert rows["other"]["facts"] == 2
    assert rows["other"]["issues"]["without_name"] == 1
    assert rows["body"]["issues"]["without_name"] == 0
    assert rows["body"]["about"]["admin_url"].endswith(f"/admin/institutions/institution/{body.pk}/change/")
    assert (of_program["about"]["slug"], of_program["facts"], of_program["issues"]["without_money"]) == (
        "program",
        2,
        1,
    )
    [alone] = ask(api, by="institution", institution="other")["totals"]
    assert alone == rows["other"]


def slugs(document: Any) -> list[str]:
    return [row["about"]["slug"] for row in document["totals"]]


def test_totals_come_with_the_largest_first_and_no_page_loses_any(api, db):
    for slug, facts in (("one", 1), ("three", 3), ("none", 0), ("also-one", 1), ("two", 2)):
        body = make_institution(slug, "A body", "机构")
        for _ in range(facts):
            make_responsibility(body, make_function(), confidence="low")

    first = ask(api, by="institution", ordering="-low_confidence", page_size=2)
    second = api.get(first["next"]).json()
    third = api.get(second["next"]).json()
    back = api.get(third["previous"]).json()

    assert [slugs(page) for page in (first, second, third)] == [
        ["three", "two"],
        ["one", "also-one"],
        ["none"],
    ]
    assert (third["next"], back["totals"]) == (None, second["totals"])
    assert slugs(ask(api, by="institution", ordering="low_confidence"))[0] == "none"
    assert slugs(ask(api, by="institution")) == ["one", "three", "none", "also-one", "two"]


def test_kinds_of_facts_are_sorted_by_what_they_lack(api, body):
    make_relation(body, confidence="low")
    kinds = [row["kind"] for row in ask(api, ordering="-low_confidence")["totals"]]

    assert kinds[0] == "relations"
    assert refusals(api.get(QUALITY, {"issue": "recall", "ordering": "-facts"})) == [
        ("not_together", "ordering")
    ]
    assert refusals(api.get(QUALITY, {"ordering": "-name"})) == [("invalid_choice", "ordering")]
    assert refusals(api.get(QUALITY, {"page_size": "0"})) == [("invalid_page_size", "page_size")]


def test_a_kind_that_is_about_no_program_counts_nothing_there(api, body):
    make_program(slug="program")

    [of_program] = ask(api, by="program", kind="statements")["totals"]

    assert (of_program["about"]["slug"], of_program["facts"]) == ("program", 0)


def test_rows_are_narrowed_to_what_they_are_about(api, body):
    own = make_relation(body)
    make_relation()

    assert listed(api, "single_sourced", kind="relations", institution="body") == [str(own.pk)]
    assert listed(api, "single_sourced", kind="visits", institution="body") == []


def test_pages_show_each_row_once(api, body):
    for _ in range(3):
        make_relation(body)
    everything = ask(api, issue="single_sourced", page_size=500)["rows"]

    seen, url = [], f"{QUALITY}?issue=single_sourced&page_size=4"
    pages = []
    while url:
        pages.append(api.get(url).json())
        seen += pages[-1]["rows"]
        url = pages[-1]["next"]

    assert seen == everything
    assert api.get(pages[1]["previous"]).json()["rows"] == pages[0]["rows"]
    first = ask(api, by="institution", page_size=1)
    assert api.get(first["next"]).json()["totals"] != first["totals"]


def test_it_knows_what_the_registry_knew(api, body):
    relation = make_relation(body, confidence="low")
    before = make.revisions.head()
    change(relation, confidence="high")

    assert total(api, "relations")["confidence"]["low"] == 0
    assert total(api, "relations", known_at=f"r{before}")["confidence"]["low"] == 1
    assert total(api, "relations", min_confidence="high")["facts"] == 1
    assert total(api, "relations", published_by="2023-03-15")["facts"] == 0


@pytest.mark.parametrize(
    ("query", "code", "parameter"),
    [
        ({"issue": "lonely"}, "invalid_choice", "issue"),
        ({"kind": "sources"}, "invalid_choice", "kind"),
        ({"by": "person"}, "invalid_choice", "by"),
        ({"institution": "nobody"}, "does_not_exist", "institution"),
        ({"program": "nothing"}, "does_not_exist", "program"),
        ({"valid_on": "any"}, "invalid_date", "valid_on"),
    ],
)
def test_it_refuses_by_name(api, body, query, code, parameter):
    answer = api.get(QUALITY, query)

    assert (answer.status_code, refusals(answer)) == (400, [(code, parameter)])


@pytest.mark.parametrize("query", [{}, {"by": "institution"}, {"issue": "single_sourced"}])
def test_more_rows_cost_no_more_queries(api, body, query, django_assert_num_queries):
    for _ in range(4):
        make_relation(body)

    with django_assert_num_queries(5):
        ask(api, **query)


def test_a_row_names_the_institutions_and_programs_that_it_is_about(api, body):
    other, program = make_institution("other", "Other"), make_program(slug="program")
    make_relation(other, "part_of", body)
    make_tenure(post=make_post(body))
    make_role(program, other)
    make_flow(program=program, provider_institution=body)
    make_function()

    def about(kind: str) -> list[list[tuple[str, str]]]:
        rows = ask(api, issue="single_sourced", kind=kind)["rows"]
        return [[(each["kind"], each["slug"]) for each in row["about"]] for row in rows]

    assert about("relations") == [[("institution", "other"), ("institution", "body")]]
    assert about("tenures") == [[("institution", "body")]]
    assert about("program-roles") == [[("institution", "other"), ("program", "program")]]
    assert about("funding-flows") == [[("program", "program")]]
    assert about("functions") == [[]]


def test_rows_with_an_issue_are_not_told_apart_as_totals_are(api, body):
    answer = api.get(QUALITY, {"issue": "recall", "by": "institution"})

    assert refusals(answer) == [("not_together", "by")]
