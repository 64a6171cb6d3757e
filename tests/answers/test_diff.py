"""What changed between two days, and between two revisions."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sources import revisions
from tests.make import (
    change,
    make_change_event,
    make_citation,
    make_function,
    make_further,
    make_identifier,
    make_institution,
    make_institution_rank,
    make_jurisdiction,
    make_name,
    make_outcome,
    make_person,
    make_post,
    make_relation,
    make_responsibility,
    make_source,
    make_tenure,
    refusals,
    retract,
)
from tests.make_programs import make_program, make_role

DIFF = "/api/v1/diff"
REFORM = {"from": "2023-03-15", "to": "2023-03-16"}
YEAR = {"from": "2022-12-31", "to": "2023-12-31"}


def ask(api: Any, **query: Any) -> Any:
    answer = api.get(DIFF, query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def told(document: Any) -> list[tuple[str, str]]:
    return [(row["kind"], row["change"]) for row in document["results"]]


@pytest.fixture
def most(db):
    return make_institution("most", "Ministry of Science")


@pytest.fixture
def miit(db):
    return make_institution("miit", "Ministry of Industry")


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2023-03-14", "2023-03-15", 0),
        ("2023-03-15", "2023-03-16", 1),
        ("2023-03-16", "2023-03-17", 0),
        ("2023-03-15", "2023-03-15", 0),
    ],
)
@pytest.mark.parametrize(
    "period", [{"valid_from": "2023-03-16"}, {"valid_from": "2000", "valid_until": "2023-03-16"}]
)
def test_a_change_is_between_the_eve_and_the_day(api, most, since, until, found, period):
    make_responsibility(most, **period)

    document = ask(api, **{"from": since, "to": until, "kind": "responsibility"})

    expected = "ended" if "valid_until" in period else "began"
    assert told(document) == [("responsibility", expected)] * found


def test_a_function_received_from_another_body_moves_from_it(api, most, miit):
    function = make_function("Hi-tech zones", slug="zones")
    lost = make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    got = make_responsibility(miit, function, valid_from="2023-03-16", received_from=lost)

    [row] = ask(api, **YEAR, kind="responsibility")["results"]

    assert (row["change"], row["link"], row["date"]) == ("moved", "recorded", "2023-03-16")
    assert (row["moved_from"]["name"], row["moved_to"]["name"]) == (
        "Ministry of Science",
        "Ministry of Industry",
    )
    assert (row["before"]["id"], row["after"]["id"]) == (str(lost.pk), str(got.pk))
    assert row["before"]["object"]["slug"] == "zones"
    assert row["after"]["citation"]["source"]["slug"]


def test_a_function_that_two_received_moves_to_each(api, most, miit):
    function = make_function()
    lost = make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    for body in (miit, make_institution("mee")):
        make_responsibility(body, function, valid_from="2023-03-16", received_from=lost)

    document = ask(api, **YEAR, institution="most", kind="responsibility")

    assert sorted(row["moved_to"]["slug"] for row in document["results"]) == ["mee", "miit"]
    assert document["counts"][0]["moved"] == 2


def test_where_two_come_into_question_none_is_taken_for_the_recipient(api, most, miit):
    function = make_function()
    make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    for body in (miit, make_institution("mee")):
        make_responsibility(body, function, valid_from="2023-03-16")

    document = ask(api, **YEAR, kind="responsibility")

    assert sorted(told(document)) == [("responsibility", "began")] * 2 + [("responsibility", "ended")]


@pytest.mark.parametrize("before", ["part_of", "administers"])
@pytest.mark.parametrize("after", ["part_of", "administers"])
def test_a_body_that_changes_its_parent_moves(api, most, miit, before, after):
    center = make_institution("center")

    def parent(kind: str, body: Any, **period: str) -> None:
        sides = (center, kind, body) if kind == "part_of" else (body, kind, center)
        make_relation(*sides, **period)

    parent(before, most, valid_from="1998", valid_until="2023-08")
    parent(after, miit, valid_from="2023-08")

    [row] = ask(api, **YEAR, kind="relation")["results"]

    assert (row["change"], row["link"]) == ("moved", "inferred")
    assert (row["moved_from"]["slug"], row["moved_to"]["slug"]) == ("most", "miit")


def test_a_body_passes_to_another_that_supervises_it_or_whose_office_it_is(api, most, miit):
    group, cstc = make_institution("group"), make_institution("cstc")
    zone = make_institution("zone")
    for type, before, after in (
        ("executive_office_of", (most, group), (most, cstc)),
        ("supervises", (most, zone), (miit, zone)),
    ):
        make_relation(before[0], type, before[1], valid_from="2018", valid_until="2023-03-16")
        make_relation(after[0], type, after[1], valid_from="2023-03-16")

    found = ask(api, **REFORM)["results"]

    assert {
        (row["before"]["type"], row["moved_from"]["slug"], row["moved_to"]["slug"], row["link"])
        for row in found
    } == {("executive_office_of", "group", "cstc", "inferred"), ("supervises", "most", "miit", "inferred")}
    assert {row["change"] for row in found} == {"moved"}


@pytest.mark.parametrize(
    ("type", "until", "others"),
    [
        ("member_of", "2023-03-16", []),  # It carries no authority.
        ("supervises", "2023-03-15", []),  # A body need not be supervised: nothing waits for another.
        ("supervises", "2023-03-16", ["supervises"]),  # Which of two that ended did it take the place of?
    ],
)
def test_a_relation_takes_the_place_of_none_where_there_is_none_to_fill(api, most, miit, type, until, others):
    zone = make_institution("zone")
    make_relation(most, type, zone, valid_from="2018", valid_until=until)
    for other in others:
        make_relation(make_institution(), other, zone, valid_from="2018", valid_until=until)
    make_relation(miit, type, zone, valid_from="2023-03-16")

    changed = told(ask(api, **{**REFORM, "from": "2023-01-01"}, kind="relation"))

    assert sorted(changed) == [("relation", "began"), *[("relation", "ended")] * (1 + len(others))]


@pytest.mark.parametrize(("seats", "changes"), [(1, ["moved"]), (2, ["began", "ended"])])
def test_a_post_with_one_seat_passes_to_the_next_holder(api, most, seats, changes):
    post = make_post(most, seats=seats)
    make_tenure(make_person("wang"), post, valid_from="2018-03", valid_until="2023-10-24")
    make_tenure(make_person("yin"), post, valid_from="2023-10-24")

    document = ask(api, **YEAR, institution="most", kind="tenure")

    assert sorted(row["change"] for row in document["results"]) == changes
    if seats == 1:
        [row] = document["results"]
        assert (row["moved_from"]["slug"], row["moved_to"]["slug"]) == ("wang", "yin")


def test_a_post_passes_on_over_a_vacancy_too(api, most):
    post = make_post(most)
    make_tenure(make_person("wang"), post, valid_from="2018-03", valid_until="2023-03-01")
    make_tenure(make_person("yin"), post, valid_from="2023-10-24")

    assert told(ask(api, **YEAR, kind="tenure")) == [("tenure", "moved")]


def test_a_role_in_a_program_passes_on(api, most, miit):
    program = make_program()
    make_role(program, most, valid_from="2016", valid_until="2023-03-16")
    make_role(program, miit, valid_from="2023-03-16")

    [row] = ask(api, **YEAR, kind="program_role")["results"]

    assert (row["moved_from"]["slug"], row["moved_to"]["slug"]) == ("most", "miit")


def test_a_name_and_a_rank_are_replaced_by_others(api, db):
    body = make_institution("center")
    make_name(body, "Torch Center of MOST", kind="former", valid_from="1998", valid_until="2023-11")
    make_name(body, "Torch Center of MIIT", valid_from="2023-11")
    make_institution_rank(body, valid_from="1998", valid_until="2023-11")
    make_institution_rank(body, valid_from="2023-11")

    document = ask(api, **YEAR)

    assert told(document) == [("name", "replaced"), ("rank", "replaced")]
    name = document["results"][0]
    assert (name["before"]["value"], name["after"]["value"]) == (
        "Torch Center of MOST",
        "Torch Center of MIIT",
    )
    assert name["before"]["subject"]["name"] == "Torch Center of MOST"
    assert name["after"]["subject"]["name"] == "Torch Center of MIIT"


@pytest.mark.parametrize(
    ("until", "change", "why"), [("2023-12-31", "began", None), ("2023-06-30", "undetermined", "start_vague")]
)
def test_a_year_is_in_the_year_and_undetermined_in_half_of_it(api, most, until, change, why):
    make_responsibility(most, valid_from="2023")

    [row] = ask(api, **{"from": "2022-12-31", "to": until, "kind": "responsibility"})["results"]

    assert (row["change"], row["why"], row["date"]) == (change, why, "2023")


@pytest.mark.parametrize(
    ("since", "found"), [("2023-12-31", False), ("2023-12-30", True), ("2022-12-31", True)]
)
def test_a_vague_end_may_be_between_until_its_last_day_is_over(api, most, since, found):
    make_responsibility(most, valid_from="2000", valid_until="2023")

    document = ask(api, **{"from": since, "to": "2024-06-30", "kind": "responsibility"})

    assert bool(document["results"]) == found
    if since == "2023-12-30":
        assert document["results"][0]["why"] == "end_vague"


def test_an_end_on_a_day_not_known_is_undetermined_after_the_beginning_alone(api, most):
    make_responsibility(most, valid_from="2010-01-01", ended="yes")

    before = ask(api, **{"from": "2005-01-01", "to": "2010-01-01", "kind": "responsibility"})
    after = ask(api, **YEAR, kind="responsibility")
    to_come = ask(api, **{"from": "2999-01-01", "to": "2999-12-31", "kind": "responsibility"})

    assert told(before) == [("responsibility", "began")]
    assert [(row["change"], row["why"], row["date"]) for row in after["results"]] == [
        ("undetermined", "end_day_unknown", None)
    ]
    assert to_come["results"] == []


def test_what_is_not_on_record_is_counted_and_listed_when_asked_for(api, most):
    make_responsibility(most, published="2024")
    make_responsibility(most, published="2024", attested_on="2022-05")
    make_responsibility(most, valid_from="2010", ended="unknown", published="2015")
    make_responsibility(most, valid_from="2010", ended="unknown", published="2024-06")

    document = ask(api, **YEAR, kind="responsibility")
    listed = ask(api, **YEAR, kind="responsibility", change="not_established")

    assert document["results"] == []
    assert document["counts"][0]["not_established"] == 2
    assert sorted(row["why"] for row in listed["results"]) == ["end_not_established", "start_not_established"]


def test_changes_are_tied_to_the_outcomes_of_events(api, most, miit):
    event = make_change_event("reform", date_adopted="2023-02-28", date_effective="2023-03-16")
    function, group = make_function(), make_institution("group", valid_from="2018", valid_until="2023-03-16")
    lost = make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    make_responsibility(miit, function, valid_from="2023-03-16", received_from=lost)
    make_outcome(event, most, type="transfer_function", function=function, to_institution=miit, key="o1")
    make_outcome(event, group, type="abolish", key="o2")
    make_responsibility(most, valid_from="2023-03-16")

    document = ask(api, **YEAR)
    of_event = ask(api, **YEAR, change_event="reform")

    ties = {row["kind"]: row["outcomes"] for row in of_event["results"]}
    assert told(of_event) == [("institution", "ended"), ("responsibility", "moved")]
    assert [(tie["outcome"]["slug"], tie["basis"]) for tie in ties["institution"]] == [("o2", "recorded")]
    assert [(tie["outcome"]["slug"], tie["basis"]) for tie in ties["responsibility"]] == [("o1", "inferred")]
    assert ties["institution"][0]["change_event"]["slug"] == "reform"
    assert sorted(len(row["outcomes"]) for row in document["results"]) == [0, 1, 1]


def test_an_outcome_of_another_date_is_no_tie(api, most):
    event = make_change_event("reform", date_effective="2022-03-16")
    function = make_function()
    make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    make_outcome(event, most, type="cease_function", function=function)

    [row] = ask(api, **YEAR, kind="responsibility")["results"]

    assert row["outcomes"] == []


def test_filters_name_bodies_areas_and_kinds(api, most):
    there = make_institution("gd", jurisdiction=make_jurisdiction("guangdong", "Guangdong"))
    for body in (most, there):
        make_responsibility(body, valid_from="2023-05-01")
        make_identifier(body, valid_from="2023-05-01")

    def found(**query: str) -> int:
        return len(ask(api, **YEAR, **query)["results"])

    assert found() == 4
    assert found(institution="most") == found(jurisdiction="guangdong") == found(kind="identifier") == 2
    assert found(kind__in="identifier,rank", institution="gd") == 1
    assert found(change__in="ended,moved") == 0


def test_a_change_names_all_places_that_state_its_fact_or_dispute_it(api, most):
    fact = make_responsibility(most, valid_from="2023-03-16")
    supports = make_further(fact, citation=make_citation(make_source(slug="paper"), "p. 2"))
    make_further(fact, stance="disputes", citation=make_citation(make_source(slug="denial")))
    alone = make_responsibility(most, valid_from="2023-03-17")

    first, second = (row["after"] for row in ask(api, **YEAR)["results"])

    source = supports.citation.source
    assert first["id"] == str(fact.pk)
    assert first["citation"]["source"]["id"] == str(fact.citation.source_id)
    assert first["further_citations"] == [
        {
            "source": {"id": str(source.pk), "slug": "paper", "name": source.title},
            "locator": "p. 2",
            "stance": "supports",
        },
        {**first["further_citations"][1], "stance": "disputes", "locator": ""},
    ]
    assert first["further_citations"][1]["source"]["slug"] == "denial"
    assert (second["id"], second["further_citations"]) == (str(alone.pk), [])


def test_pages_are_the_whole_in_order_and_counts_are_complete_on_each(api, most):
    for day in range(10, 17):
        make_responsibility(most, valid_from=f"2023-03-{day}")
    make_responsibility(most, valid_from="2001", ended="yes")
    whole = ask(api, **YEAR)

    pages = [ask(api, **YEAR, page_size=3)]
    make_responsibility(most, valid_from="2023-03-01")
    while pages[-1]["next"]:
        pages.append(api.get(pages[-1]["next"]).json())
    back = api.get(pages[-1]["previous"]).json()

    assert [row for page in pages for row in page["results"]] == whole["results"]
    assert whole["results"][-1]["change"] == "undetermined"
    assert all(page["counts"] == whole["counts"] for page in pages)
    assert back["results"] == pages[-2]["results"]


@pytest.mark.parametrize(
    ("fact", "change"),
    [
        ({"valid_from": None, "ended": "unknown"}, "not_established"),
        ({"valid_from": "2023", "valid_until": "2023"}, "undetermined"),
    ],
)
def test_no_page_leaves_out_that_the_end_of_a_fact_is_as_open_as_its_beginning(api, most, fact, change):
    make_responsibility(most, citation=make_citation(make_source(date=None)), **fact)

    first = ask(api, **REFORM, change=change, kind="responsibility", page_size=1)
    second = api.get(first["next"]).json()

    assert {row["why"].split("_")[0] for row in first["results"] + second["results"]} == {"start", "end"}
    assert second["next"] is None


def test_a_page_that_is_too_large_tells_fewer_rows_and_the_next_goes_on(api, most, monkeypatch):
    for day in range(10, 30):
        make_responsibility(most, valid_from=f"2023-03-{day}")
    whole = ask(api, **YEAR)["results"]
    monkeypatch.setattr("answers.api.views.MOST_BYTES", len(api.get(DIFF, YEAR).content) // 3)

    pages = [ask(api, **YEAR, page_size=500)]
    while pages[-1]["next"]:
        pages.append(api.get(pages[-1]["next"]).json())
    back = api.get(pages[1]["previous"]).json()

    assert 3 <= len(pages) <= 6
    assert [row for page in pages for row in page["results"]] == whole
    assert back["results"] == pages[0]["results"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, [("required", "from"), ("required", "to")]),
        ({"from": "2023-01-01"}, [("required", "to")]),
        ({"to_revision": "r1"}, [("required", "from_revision")]),
        ({"from": "2023-01-02", "to": "2023-01-01"}, [("invalid_range", "from")]),
        ({"from_revision": "r2", "to_revision": "r1"}, [("invalid_range", "from_revision")]),
        ({"from": "2023", "to": "2024-01-01"}, [("invalid_date", "from")]),
        ({"from_revision": "1", "to_revision": "r1"}, [("invalid", "from_revision")]),
        ({**YEAR, "from_revision": "r0"}, [("not_together", "from"), ("not_together", "to"), ("required", "to_revision")]),
        ({**YEAR, "valid_on": "2023-01-01"}, [("unknown_parameter", "valid_on")]),
        ({**YEAR, "kind": "citation"}, [("invalid_choice", "kind")]),
        ({**YEAR, "kind": "name", "kind__in": "rank,post"}, [("invalid_choice", "kind")]),
        ({**YEAR, "change": "moved", "change__in": "began"}, [("invalid_choice", "change")]),
        ({**YEAR, "institution": "nobody"}, [("does_not_exist", "institution")]),
        ({"from_revision": "r0", "to_revision": "r0", "published_by": "2023-01-01"}, [("not_together", "published_by")]),
        ({"from_revision": "r0", "to_revision": "r0", "change__in": "moved"}, [("invalid_choice", "change__in")]),
        ({"from_revision": "r0", "to_revision": "r999999999"}, [("unknown_revision", "to_revision")]),
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_refused_by_name(api, db, query, expected):
    answer = api.get(DIFF, query)

    assert answer.status_code == 400
    found = [
        (error.get("code", answer.json()["code"]), error["parameter"]) for error in answer.json()["errors"]
    ]
    assert sorted(found) == sorted(expected)


def test_the_other_clocks_are_heeded(api, most):
    make_responsibility(most, valid_from="2023-03-16", published="2023-04-01", confidence="high")
    then = revisions.head()
    late = make_responsibility(most, valid_from="2023-05-01", published="2024-01-01", confidence="low")

    def found(**query: str) -> int:
        return len(ask(api, **YEAR, kind="responsibility", **query)["results"])

    assert found() == 2
    assert found(known_at=f"r{then}") == found(published_by="2023-12-31") == found(min_confidence="high") == 1
    change(late, standing="deprecated")
    assert found() == 1
    assert found(known_at=f"r{then + 1}") == 2


def test_of_rival_accounts_the_best_one_counts(api, most):
    function = make_function()
    for day, published in (("2023-03-16", "2024"), ("2023-03-01", "2023")):
        make_responsibility(most, function, valid_from=day, published=published, claim_key="claim")

    assert [row["date"] for row in ask(api, **YEAR, kind="responsibility")["results"]] == ["2023-03-16"]


def test_an_answer_at_a_revision_stays_the_same(api, most):
    make_responsibility(most, valid_from="2023-03-16")
    make_responsibility(most, valid_from="2010", ended="yes")
    for query in (YEAR, {"from_revision": "r0", "to_revision": f"r{revisions.head()}"}):
        first = api.get(DIFF, query)
        settled = api.get(first["Content-Location"]).content

        change(most, note="Changed.")
        make_responsibility(most, valid_from="2023-03-17")

        assert api.get(first["Content-Location"]).content == settled
        assert api.get(DIFF, query, headers={"If-None-Match": first["ETag"]}).status_code == 200
        again = api.get(DIFF, query)
        assert api.get(DIFF, query, headers={"If-None-Match": again["ETag"]}).status_code == 304


def test_it_costs_a_fixed_number_of_queries(api, most, miit):
    def cost() -> int:
        with CaptureQueriesContext(connection) as seen:
            ask(api, **YEAR)
        return len(seen)

    event, function = make_change_event(date_effective="2023-03-16"), make_function()
    lost = make_responsibility(most, function, valid_from="1998", valid_until="2023-03-16")
    make_responsibility(miit, function, valid_from="2023-03-16", received_from=lost)
    make_outcome(event, most, type="transfer_function", function=function, to_institution=miit)
    few = cost()
    for _ in range(5):
        make_tenure(make_person(), make_post(most), valid_from="2023-03-16")
        make_role(make_program(), most, valid_from="2023-03-16")

    assert cost() == few == 8


# Between revisions


def test_rows_are_recorded_changed_and_retracted(api, most):
    kept = make_responsibility(most, valid_from="2020", key="kept")
    gone = make_responsibility(most, key="gone")
    since = revisions.head()
    change(kept, valid_from="2021", note="Corrected.")
    change(kept, note="Corrected again.")
    retract(gone)
    made = make_identifier(most, "Q1")
    passing = make_responsibility(most, key="passing")
    retract(passing)

    document = ask(api, from_revision=f"r{since}", to_revision=f"r{revisions.head()}")

    rows = {row["slug"] or row["kind"]: row for row in document["results"]}
    assert {name: row["change"] for name, row in rows.items() if row["kind"] in ("responsibility", "identifier")} == {
        "kept": "changed", "gone": "retracted", "identifier": "created", "passing": "created_and_retracted",
    }  # fmt: skip
    assert rows["kept"]["fields"] == [
        {"field": "valid_from", "before": "2020", "after": "2021"},
        {"field": "note", "before": None, "after": "Corrected again."},
    ]
    assert [version["change"] for version in rows["kept"]["versions"]] == ["changed", "changed"]
    assert rows["kept"]["all_versions"] == 2
    assert all(version["actor"] for version in rows["kept"]["versions"])
    fields = {each["field"]: each for each in rows["identifier"]["fields"]}
    assert fields["institution"] == {"field": "institution", "before": None, "after": "most"}
    assert fields["citation"]["after"] == made.citation.source.slug
    assert "claim_key" not in fields
    assert {each["before"] for each in rows["gone"]["fields"]} >= {"most", "gone"}
    assert all(each["after"] is None for each in rows["gone"]["fields"])
    counts = {each["kind"]: each for each in document["counts"]}
    assert counts["responsibility"] == {
        "kind": "responsibility", "created": 0, "changed": 1, "retracted": 1, "created_and_retracted": 1,
    }  # fmt: skip


def test_what_was_retracted_and_brought_back_is_changed(api, most):
    row = make_responsibility(most, key="back")
    since, key = revisions.head(), row.pk
    retract(row)
    with revisions.write():
        row.pk, row.note = key, "Again."
        row.save(force_insert=True)

    document = ask(api, from_revision=f"r{since}", to_revision=f"r{revisions.head()}")

    [found] = [row for row in document["results"] if row["kind"] == "responsibility"]
    assert (found["change"], found["fields"]) == (
        "changed",
        [{"field": "note", "before": None, "after": "Again."}],
    )


def test_the_first_revision_is_not_counted_and_the_last_is(api, most):
    at = revisions.head()
    first = make_responsibility(most, key="first")
    second = make_responsibility(most, key="second")

    def found(since: int, until: int) -> list[str]:
        document = ask(api, from_revision=f"r{since}", to_revision=f"r{until}", kind="responsibility")
        return [row["slug"] for row in document["results"]]

    assert first.revision < second.revision
    assert found(first.revision, second.revision) == ["second"]
    assert found(at, first.revision) == ["first"]
    assert found(second.revision, second.revision) == []


def test_rows_of_an_institution_are_those_that_ever_named_it(api, most, miit):
    since = revisions.head()
    relation = make_relation(most, "leads", miit)
    make_responsibility(miit)

    asked = {"from_revision": f"r{since}", "to_revision": f"r{revisions.head()}"}

    assert [row["kind"] for row in ask(api, **asked, institution="most")["results"]] == ["relation"]
    assert {row["kind"] for row in ask(api, **asked, institution="miit")["results"]} == {
        "relation",
        "responsibility",
    }
    since = revisions.head()
    change(relation, subject=make_institution("mee"))
    asked = {"from_revision": f"r{since}", "to_revision": f"r{revisions.head()}", "kind": "relation"}
    [row] = ask(api, **asked, institution="most")["results"]
    assert row["fields"] == [{"field": "subject", "before": "most", "after": "mee"}]


def test_rows_come_in_pages_and_cost_a_fixed_number_of_queries(api, most):
    for _ in range(5):
        make_responsibility(most)
    query = {"from_revision": "r0", "to_revision": f"r{revisions.head()}"}
    whole = ask(api, **query)
    pages = [ask(api, **query, page_size=4)]
    while pages[-1]["next"]:
        pages.append(api.get(pages[-1]["next"]).json())

    assert [row for page in pages for row in page["results"]] == whole["results"]
    with CaptureQueriesContext(connection) as seen:
        ask(api, **query, page_size=2)
    with CaptureQueriesContext(connection) as again:
        ask(api, **query)
    assert len(seen) == len(again) == 8


def test_refusals_of_the_parameters_are_problem_documents(api, db):
    assert refusals(api.get(DIFF, {"from": "2023-01-01"})) == [("required", "to")]
