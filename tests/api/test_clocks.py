"""Both clocks over HTTP: what held on a day, what was known at a revision, what was public by then."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from rest_framework.test import APIClient

from config.urls import RESOURCES
from institutions.models import Institution
from sources import revisions
from sources.models import Revision
from tests import make

TODAY = dt.datetime.now(dt.UTC).date()
YESTERDAY, TOMORROW = TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=1)


def get(api: APIClient, path: str, **parameters: Any) -> Any:
    """Return the document at `path`, which must be there."""
    response = api.get(f"/api/v1/{path}", parameters)
    assert response.status_code == 200, response.content
    return response.json()


def ids(api: APIClient, path: str, **parameters: Any) -> list[str]:
    """Return the ids that a list shows, in order."""
    return [row["id"] for row in get(api, path, **parameters)["results"]]


def instant(number: int) -> str:
    """Return when a revision was recorded, as it is written in parameters."""
    return Revision.objects.get(pk=number).recorded_at.isoformat()


# The day in the world


def test_list_of_states_answers_for_today(db: None, api: APIClient) -> None:
    make.make_relation(valid_until=str(TODAY))
    held = make.make_relation(valid_from=str(TODAY))
    make.make_relation(valid_from=str(TOMORROW))

    assert ids(api, "relations") == [str(held.pk)]
    assert get(api, "relations")["clocks"]["valid_on"] == str(TODAY)


def test_list_of_states_answers_for_any_day_if_asked(db: None, api: APIClient) -> None:
    make.make_relation(valid_until="2020")
    make.make_relation(valid_from="2021")

    document = get(api, "relations", valid_on="any")

    assert len(document["results"]) == 2
    assert document["clocks"]["valid_on"] == "any"
    assert [row["holds"] for row in document["results"]] == [None, None]


@pytest.mark.parametrize(("day", "shown"), [("2023-03-15", ["before"]), ("2023-03-16", ["after"])])
def test_list_changes_on_the_boundary_day(db: None, api: APIClient, day: str, shown: list[str]) -> None:
    most = make.make_institution()
    make.make_name(most, "before", valid_until="2023-03-16")
    make.make_name(most, "after", valid_from="2023-03-16")

    assert [row["text"] for row in get(api, "names", valid_on=day)["results"]] == shown


@pytest.mark.parametrize(
    ("path", "make_row"),
    [
        ("visits", make.make_visit),
        ("tours", make.make_tour),
        ("change-events", make.make_change_event),
        ("outcomes", make.make_outcome),
        ("statements", make.make_statement),
        ("qualifications", make.make_qualification),
        ("sources", make.make_source),
    ],
)
def test_list_of_dated_records_answers_for_any_day(
    db: None, api: APIClient, path: str, make_row: Any
) -> None:
    row = make_row()

    document = get(api, path)

    assert str(row.pk) in [shown["id"] for shown in document["results"]]
    assert document["clocks"]["valid_on"] == "any"


@pytest.mark.parametrize(
    ("day", "shown"), [("2023-05-09", 0), ("2023-05-10", 1), ("2023-05-12", 1), ("2023-05-13", 0)]
)
def test_list_of_dated_records_takes_a_day_and_includes_the_last(
    db: None, api: APIClient, day: str, shown: int
) -> None:
    make.make_visit(date_start="2023-05-10", date_end="2023-05-12")

    assert len(get(api, "visits", valid_on=day)["results"]) == shown


def test_single_fact_answers_for_any_day(db: None, api: APIClient) -> None:
    relation = make.make_relation(valid_until="2020")

    document = get(api, f"relations/{relation.pk}")

    assert (document["holds"], document["clocks"]["valid_on"]) == (None, "any")


@pytest.mark.parametrize(
    ("day", "holds"), [("2022-12-31", "no"), ("2023-01-01", "undetermined"), ("2023-12-31", "yes")]
)
def test_single_fact_says_whether_it_holds(db: None, api: APIClient, day: str, holds: str) -> None:
    relation = make.make_relation(valid_from="2023")

    assert get(api, f"relations/{relation.pk}", valid_on=day)["holds"] == holds


def test_fact_without_a_start_holds_from_the_date_of_its_source(db: None, api: APIClient) -> None:
    relation = make.make_relation(published="2023-03")

    assert get(api, f"relations/{relation.pk}", valid_on="2023-03-30")["holds"] == "undetermined"
    assert get(api, f"relations/{relation.pk}", valid_on="2023-03-31")["holds"] == "yes"


def test_fact_without_a_start_holds_from_where_it_is_attested(db: None, api: APIClient) -> None:
    relation = make.make_relation(published="2023", attested_on="2019-05-01")

    assert get(api, f"relations/{relation.pk}", valid_on="2019-04-30")["holds"] == "undetermined"
    assert get(api, f"relations/{relation.pk}", valid_on="2019-05-01")["holds"] == "yes"


def test_fact_that_may_have_ended_holds_up_to_the_date_of_its_source(db: None, api: APIClient) -> None:
    relation = make.make_relation(valid_from="2000", ended="unknown", published="2023-03-16")

    assert get(api, f"relations/{relation.pk}", valid_on="2023-03-16")["holds"] == "yes"
    assert get(api, f"relations/{relation.pk}", valid_on="2023-03-17")["holds"] == "undetermined"


def test_single_thing_shows_what_holds_today(db: None, api: APIClient, most: Institution) -> None:
    make.make_relation(most, "leads", make.make_institution(), valid_until=str(TODAY))
    current = make.make_relation(most, "leads", make.make_institution(), valid_from=str(TODAY))

    document = get(api, "institutions/most")

    assert [row["id"] for row in document["relations_as_subject"]] == [str(current.pk)]
    assert document["clocks"]["valid_on"] == str(TODAY)


def test_single_thing_shows_what_held_on_a_day_everywhere_in_it(
    db: None, api: APIClient, most: Institution
) -> None:
    post = make.make_post(most)
    make.make_tenure(make.make_person("wan"), post, valid_from="2007-04-27", valid_until="2018-03-19")
    make.make_tenure(make.make_person("wang"), post, valid_from="2018-03-19")

    def holders(day: str) -> list[str]:
        shown = get(api, "institutions/most", valid_on=day)["posts"][0]["holders"]
        return [row["person"]["slug"] for row in shown]

    assert (holders("2018-03-18"), holders("2018-03-19"), holders("any")) == (
        ["wan"],
        ["wang"],
        ["wan", "wang"],
    )


@pytest.mark.parametrize(
    ("day", "exists"),
    [
        ("1997-12-31", "no"),
        ("1998-01-01", "undetermined"),
        ("1998-12-31", "yes"),
        ("2018-02-28", "yes"),
        ("2018-03-01", "undetermined"),
        ("2018-03-31", "no"),
        ("any", None),
    ],
)
def test_thing_is_shown_and_says_whether_it_exists(
    db: None, api: APIClient, day: str, exists: str | None
) -> None:
    make.make_institution("sipo", valid_from="1998", valid_until="2018-03")

    assert get(api, "institutions/sipo", valid_on=day)["exists"] == exists


def test_list_of_things_shows_those_that_exist(db: None, api: APIClient) -> None:
    make.make_institution("old", valid_until="2018-03-19")
    make.make_institution("new", valid_from="2018-03-19")

    assert [row["slug"] for row in get(api, "institutions", valid_on="2018-03-18")["results"]] == ["old"]
    assert [row["slug"] for row in get(api, "institutions", valid_on="2018-03-19")["results"]] == ["new"]


@pytest.mark.parametrize(
    ("day", "name"), [("1998-03-09", "Commission"), ("1998-03-10", "Ministry"), ("any", "Ministry")]
)
def test_references_bear_the_name_of_the_day(db: None, api: APIClient, day: str, name: str) -> None:
    most = make.make_institution("most")
    make.make_name(most, "Commission", kind="former", valid_until="1998-03-10")
    make.make_name(most, "Ministry", valid_from="1998-03-10")
    relation = make.make_relation(most, "leads", make.make_institution())

    assert get(api, f"relations/{relation.pk}", valid_on=day)["subject"] == {
        "id": str(most.pk),
        "slug": "most",
        "name": name,
    }
    assert get(api, "institutions/most", valid_on=day)["name"] == name


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("1970-01-01", "Center"),  # Nothing is on record: the first, not what it came to be called later.
        ("1982-01-01", "Center"),
        ("1999-06-01", "Center"),  # Between two names: the last before.
        ("2000-01-01", "Institute"),
        ("2020-01-01", "Institute"),  # After the last.
        ("any", "Institute"),
    ],
)
def test_thing_bears_the_nearest_name_where_none_is_of_the_day(
    db: None, api: APIClient, day: str, name: str
) -> None:
    casted = make.make_institution("casted")
    make.make_name(casted, "Center", kind="former", valid_from="1982", valid_until="1999-01-01")
    make.make_name(casted, "Institute", valid_from="2000-01-01", valid_until="2010-01-01")
    relation = make.make_relation(casted, "leads", make.make_institution())

    assert get(api, "institutions/casted", valid_on=day)["name"] == name
    assert get(api, f"relations/{relation.pk}", valid_on=day)["subject"]["name"] == name


@pytest.mark.parametrize(("day", "name"), [("1999-12-31", "研究所"), ("2000-01-01", "Institute")])
def test_name_of_the_day_in_chinese_comes_before_an_english_one_of_another_day(
    db: None, api: APIClient, day: str, name: str
) -> None:
    casted = make.make_institution("casted", name_zh="研究所")
    make.make_name(casted, "Institute", valid_from="2000-01-01")

    assert get(api, "institutions/casted", valid_on=day)["name"] == name


def test_thing_without_a_name_goes_by_its_chinese_one_or_its_slug(db: None, api: APIClient) -> None:
    make.make_institution("most", name_zh="科学技术部")
    make.make_institution("nsfc")

    assert get(api, "institutions/most")["name"] == "科学技术部"
    assert get(api, "institutions/nsfc")["name"] == "nsfc"


@pytest.mark.parametrize("day", ["2023-03", "2023", "yesterday", "2023-02-30", "16.3.2023"])
def test_day_is_a_day(db: None, api: APIClient, day: str) -> None:
    response = api.get("/api/v1/names", {"valid_on": day})

    assert response.status_code == 400
    assert make.refusals(response) == [("invalid_date", "valid_on")]


def test_today_may_be_asked_for_by_name(db: None, api: APIClient) -> None:
    assert get(api, "visits", valid_on="today")["clocks"]["valid_on"] == str(TODAY)


# What the registry said


def test_thing_is_shown_as_known_at_a_revision(db: None, api: APIClient) -> None:
    person = make.make_person("wang", name="Wang")
    before = person.revision
    make.change(person, name="Wang Zhigang")

    document = get(api, "people/wang", known_at=f"r{before}")

    assert (document["name"], document["revision"]) == ("Wang", before)
    assert document["clocks"]["known_at"] == f"r{before}"
    assert get(api, "people/wang")["name"] == "Wang Zhigang"


def test_thing_is_shown_as_known_at_an_instant(db: None, api: APIClient) -> None:
    person = make.make_person("wang", name="Wang")
    before = person.revision
    make.change(person, name="Wang Zhigang")

    assert get(api, "people/wang", known_at=instant(before))["name"] == "Wang"
    assert get(api, "people/wang", known_at=instant(before + 1))["name"] == "Wang Zhigang"


def test_list_is_shown_as_known_at_a_revision(db: None, api: APIClient) -> None:
    kept = make.make_person()
    before = kept.revision
    gone = make.make_person()
    make.retract(gone)

    assert ids(api, "people", known_at=f"r{before}") == [str(kept.pk)]
    assert len(ids(api, "people", known_at=f"r{before + 1}")) == 2
    assert ids(api, "people", known_at=f"r{before + 2}") == [str(kept.pk)]


def test_nested_facts_references_and_citations_are_as_known_then(db: None, api: APIClient) -> None:
    most = make.make_institution("most", name="Before")
    source = most.citation.source
    before = revisions.head()
    make.change(most.names.get(), text="After")
    make.change(source, title="Another title")
    make.make_identifier(most)

    document = get(api, "institutions/most", known_at=f"r{before}")

    assert (document["name"], document["names"][0]["text"], document["identifiers"]) == (
        "Before",
        "Before",
        [],
    )
    assert document["citation"]["source"]["name"] == "A document"


def test_filters_look_at_what_was_known_then(db: None, api: APIClient) -> None:
    most, other = make.make_institution("most"), make.make_institution("mofcom")
    relation = make.make_relation(most)
    before = revisions.head()
    make.change(relation, subject=other)
    make.change(most, slug="most-2023")

    assert ids(api, "relations", subject="most", known_at=f"r{before}") == [str(relation.pk)]
    assert ids(api, "relations", subject="most-2023") == []


def test_revision_is_settled_and_now_is_not(db: None, api: APIClient) -> None:
    last = make.make_person("wang").revision

    assert get(api, "people", known_at=f"r{last}")["clocks"]["settled"] is True
    assert get(api, "people", known_at=instant(last))["clocks"]["settled"] is True
    assert get(api, "people")["clocks"]["settled"] is False
    later = (dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)).isoformat()
    assert get(api, "people", known_at=later)["clocks"]["settled"] is False


def test_clocks_say_when_the_revision_was_recorded(db: None, api: APIClient) -> None:
    first = make.make_person("wang").revision
    make.make_person()

    recorded = get(api, "people/wang", known_at=f"r{first}")["clocks"]["recorded_at"]

    assert dt.datetime.fromisoformat(recorded) == Revision.objects.get(pk=first).recorded_at


@pytest.mark.parametrize(
    ("known_at", "code"),
    [
        ("r999999", "unknown_revision"),
        ("yesterday", "invalid_known_at"),
        ("2024-06-01", "invalid_known_at"),
        ("2024-06-01T12:00:00", "invalid_known_at"),
        ("999", "invalid_known_at"),
    ],
)
@pytest.mark.parametrize("path", ["people", "people/wang"])
def test_recorded_time_that_is_none_is_refused(
    db: None, api: APIClient, path: str, known_at: str, code: str
) -> None:
    response = api.get(f"/api/v1/{path}", {"known_at": known_at})

    assert response.status_code == 400
    assert make.refusals(response) == [(code, "known_at")]


@pytest.mark.parametrize(
    "path", ["people", "people/wang", "institutions", "relations", "visits", "revisions", "sources"]
)
def test_canonical_address_gives_the_same_bytes_for_ever(db: None, api: APIClient, path: str) -> None:
    make.make_person("wang", name="Wang")
    answered = api.get(f"/api/v1/{path}")
    first = api.get(answered["Content-Location"])
    make.change(make.make_person("other"), name="Other")
    make.make_relation(), make.make_visit()

    again = api.get(answered["Content-Location"])

    assert first.status_code == again.status_code == 200
    assert first.content == again.content
    assert again.json()["clocks"]["settled"] is True


def test_server_behind_the_client_says_so(db: None, api: APIClient) -> None:
    make.make_person("wang")
    head = revisions.head()

    reached = api.get("/api/v1/people/wang", HTTP_MIN_REVISION=f"r{head}")
    ahead = api.get("/api/v1/people/wang", HTTP_MIN_REVISION=f"r{head + 1}")

    assert (reached.status_code, reached["X-Revision"]) == (200, f"r{head}")
    assert (ahead.status_code, ahead.json()["code"], ahead["Retry-After"]) == (
        503,
        "revision_not_reached",
        "1",
    )


# What was public


def test_list_shows_what_was_public(db: None, api: APIClient) -> None:
    early, late = make.make_relation(published="2023-03"), make.make_relation(published="2024")
    make.make_relation(published=None)

    assert ids(api, "relations", published_by="2023-03-30") == []
    assert ids(api, "relations", published_by="2023-03-31") == [str(early.pk)]
    assert ids(api, "relations", published_by="2024-12-31") == [str(early.pk), str(late.pk)]


def test_thing_shows_of_its_facts_what_was_public(db: None, api: APIClient, most: Institution) -> None:
    make.make_identifier(most, published="2024")
    early = make.make_identifier(most, published="2023-03")

    document = get(api, "institutions/most", published_by="2023-03-31")

    assert [row["id"] for row in document["identifiers"]] == [str(early.pk)]
    assert document["clocks"]["published_by"] == "2023-03-31"


def test_supporting_citation_makes_a_nested_fact_public_and_a_disputing_one_does_not(
    db: None, api: APIClient, most: Institution
) -> None:
    supported, disputed = (make.make_identifier(most, published="2024") for _ in range(2))
    make.make_further(supported, stance="supports", published="2020")
    make.make_further(disputed, stance="disputes", published="2020")

    for shown in (
        get(api, "institutions/most", published_by="2023-06-30")["identifiers"],
        get(api, "identifiers", published_by="2023-06-30")["results"],
    ):
        assert [row["id"] for row in shown] == [str(supported.pk)]


@pytest.mark.parametrize("path", ["tours/inspection", "change-events/reform"])
def test_dated_records_in_a_thing_are_those_that_were_public(db: None, api: APIClient, path: str) -> None:
    tour, event = make.make_tour(slug="inspection"), make.make_change_event("reform")
    make.make_visit(tour=tour, published="2024"), make.make_outcome(event, published="2024")
    make.make_visit(tour=tour, published="2020"), make.make_outcome(event, published="2020")

    document = get(api, path, published_by="2023-12-31")

    assert len(document.get("visits", document.get("outcomes"))) == 1


CITED = [name for name, view in RESOURCES.items() if "published_by" in view.list_filter.base_filters]


def refused_parameters(response: Any) -> list[str]:
    """Return the parameters that keep a row out of an answer, which must say so and nothing of the row."""
    document = response.json()
    assert (response.status_code, document["code"]) == (404, "outside_clocks")
    assert {item["code"] for item in document["errors"]} == {"outside_clocks"}
    assert "ETag" not in response
    return [item["parameter"] for item in document["errors"]]


@pytest.mark.parametrize("resource", CITED)
def test_row_that_was_not_public_is_shown_by_no_address(db: None, api: APIClient, resource: str) -> None:
    row = make.ROWS[RESOURCES[resource].queryset.model]()
    source = make.make_source(date="2024-05")
    make.change(row, citation=make.make_citation(source))
    shown = {"published_by": "2024-05-31", "valid_on": "any"}
    hidden = {**shown, "published_by": "2024-05-30"}

    for address in {str(row.pk), str(getattr(row, "slug", None) or getattr(row, "key", None) or row.pk)}:
        assert get(api, f"{resource}/{address}", **shown)["id"] == str(row.pk)
        assert refused_parameters(api.get(f"/api/v1/{resource}/{address}", hidden)) == ["published_by"]
    assert ids(api, resource, **shown) == [str(row.pk)]
    assert ids(api, resource, **hidden) == []


@pytest.mark.parametrize("resource", CITED)
def test_row_that_is_not_sure_enough_is_shown_by_no_address(db: None, api: APIClient, resource: str) -> None:
    row = make.ROWS[RESOURCES[resource].queryset.model]()

    assert get(api, f"{resource}/{row.pk}", min_confidence="medium")["confidence"] == "medium"
    assert refused_parameters(api.get(f"/api/v1/{resource}/{row.pk}", {"min_confidence": "high"})) == [
        "min_confidence"
    ]
    assert ids(api, resource, min_confidence="high") == []


def test_supporting_citation_makes_a_thing_public_and_a_disputing_one_does_not(
    db: None, api: APIClient
) -> None:
    wang = make.make_person("wang", published="2024")
    make.make_further(wang, stance="disputes", published="2020")
    asked = {"published_by": "2023-01-01"}

    assert refused_parameters(api.get("/api/v1/people/wang", asked)) == ["published_by"]
    make.make_further(wang, stance="supports", published="2022")
    assert get(api, "people/wang", **asked)["slug"] == "wang"


def test_row_that_only_undated_sources_tell_of_was_never_public(db: None, api: APIClient) -> None:
    make.make_person("wang", published=None)

    response = api.get("/api/v1/people/wang", {"published_by": "today"})

    assert refused_parameters(response) == ["published_by"]


def test_all_that_keeps_a_row_out_is_named(db: None, api: APIClient) -> None:
    make.make_person("wang", published="2024", confidence="low")
    asked = {"published_by": "2023-01-01", "min_confidence": "medium"}

    assert refused_parameters(api.get("/api/v1/people/wang", asked)) == ["published_by", "min_confidence"]


def test_row_is_public_by_the_sources_known_then(db: None, api: APIClient) -> None:
    wang = make.make_person("wang", published="2024")
    before = revisions.head()
    make.change(wang, citation=make.make_citation(published="2020"))
    asked = {"published_by": "2023-01-01"}

    assert get(api, "people/wang", **asked)["slug"] == "wang"
    response = api.get("/api/v1/people/wang", {**asked, "known_at": f"r{before}"})
    assert refused_parameters(response) == ["published_by"]


def test_old_slug_and_retraction_are_told_of_what_was_not_public(db: None, api: APIClient) -> None:
    make.change(make.make_person("wang", published="2024"), slug="wang-zhigang")
    make.retract(make.make_person("gone", published="2024"))
    asked = {"published_by": "2023-01-01"}

    assert api.get("/api/v1/people/wang", asked).status_code == 308
    assert api.get("/api/v1/people/gone", asked).status_code == 410
    assert api.get("/api/v1/people/nobody", asked).json()["code"] == "not_found"


@pytest.mark.parametrize(("least", "shown"), [("low", 3), ("medium", 2), ("high", 1)])
def test_confidence_asked_for_holds_in_lists_and_in_things(
    db: None, api: APIClient, least: str, shown: int
) -> None:
    sure = make.make_institution("sure", confidence="high")
    for confidence in ("low", "medium", "high"):
        make.make_identifier(sure, confidence=confidence)

    assert len(ids(api, "identifiers", min_confidence=least)) == shown
    assert len(get(api, "institutions/sure", min_confidence=least)["identifiers"]) == shown


# Rival accounts


@pytest.fixture
def rivals(most: Institution) -> dict[str, str]:
    """Three accounts of the rank of `most`, by their rank's slug: `older`, `newer` and `wrong` (deprecated)."""
    told = {"older": ("2020", "normal"), "newer": ("2023", "normal"), "wrong": ("2024", "deprecated")}
    return {
        slug: str(
            make.make_institution_rank(
                most, make.make_rank(slug=slug), claim_key="rank of most", published=year, standing=standing
            ).pk
        )
        for slug, (year, standing) in told.items()
    }


def test_list_shows_one_account_of_each_claim(db: None, api: APIClient, rivals: dict[str, str]) -> None:
    assert ids(api, "institution-ranks") == [rivals["newer"]]


def test_list_shows_all_accounts_if_asked(db: None, api: APIClient, rivals: dict[str, str]) -> None:
    assert set(ids(api, "institution-ranks", standing="any")) == set(rivals.values())


def test_thing_shows_one_account_of_each_claim(db: None, api: APIClient, rivals: dict[str, str]) -> None:
    assert [row["id"] for row in get(api, "institutions/most")["ranks"]] == [rivals["newer"]]


def test_thing_shows_all_accounts_if_asked(
    db: None, api: APIClient, most: Institution, rivals: dict[str, str]
) -> None:
    document = get(api, "institutions/most", standing="any")

    assert {row["id"] for row in document["ranks"]} == set(rivals.values())
    assert {row["standing"] for row in document["ranks"]} == {"normal", "deprecated"}


def test_thing_shows_all_accounts_everywhere_in_it_if_asked(
    db: None, api: APIClient, most: Institution
) -> None:
    post, wang = make.make_post(most, slug="minister"), make.make_person("wang")
    told = {str(make.make_tenure(wang, post, claim_key="one tenure").pk) for _ in range(2)}

    def shown(path: str, **parameters: str) -> set[str]:
        document = get(api, path, **parameters)
        holds = document.get("tenures") or (document.get("posts") or [document])[0]["holders"]
        return {row["id"] for row in holds}

    for path in ("institutions/most", "posts/minister", "people/wang"):
        assert len(shown(path)) == 1
        assert shown(path, standing="any") == told


@pytest.mark.parametrize(
    ("resource", "make_row"),
    [
        ("tours", make.make_tour),
        ("change-events", make.make_change_event),
        ("ranks", make.make_rank),
        ("sources", make.make_source),
    ],
)
def test_standing_is_not_asked_of_what_nests_no_facts(
    db: None, api: APIClient, resource: str, make_row: Any
) -> None:
    response = api.get(f"/api/v1/{resource}/{make_row().pk}", {"standing": "any"})

    assert response.status_code == 400
    assert make.refusals(response) == [("unknown_parameter", "standing")]


def test_account_names_its_alternatives(db: None, api: APIClient, rivals: dict[str, str]) -> None:
    shown = get(api, f"institution-ranks/{rivals['newer']}")["alternatives"]

    assert set(shown) == {rivals["older"], rivals["wrong"]}


def test_single_account_is_shown_whatever_its_standing(
    db: None, api: APIClient, rivals: dict[str, str]
) -> None:
    assert get(api, f"institution-ranks/{rivals['wrong']}")["standing"] == "deprecated"


def test_account_that_counts_is_the_best_of_what_was_public(
    db: None, api: APIClient, rivals: dict[str, str]
) -> None:
    assert ids(api, "institution-ranks", published_by="2023-06-30") == [rivals["older"]]
    assert [row["id"] for row in get(api, "institutions/most", published_by="2023-06-30")["ranks"]] == [
        rivals["older"]
    ]


def test_account_that_another_source_made_public_counts_among_its_rivals(
    db: None, api: APIClient, most: Institution
) -> None:
    make.make_institution_rank(most, claim_key="rank", published="2019")
    late = make.make_institution_rank(most, claim_key="rank", published="2024")
    make.make_further(late, published="2020")

    assert ids(api, "institution-ranks", published_by="2023-06-30") == [str(late.pk)]
    assert [row["id"] for row in get(api, "institutions/most", published_by="2023-06-30")["ranks"]] == [
        str(late.pk)
    ]


def test_account_that_lost_is_not_found_by_a_filter(db: None, api: APIClient, rivals: dict[str, str]) -> None:
    assert ids(api, "institution-ranks", rank="newer") == [rivals["newer"]]
    assert ids(api, "institution-ranks", rank="older") == []
    assert ids(api, "institution-ranks", rank="older", standing="any") == [rivals["older"]]


def test_account_that_counts_is_the_best_of_the_day(db: None, api: APIClient, most: Institution) -> None:
    earlier = make.make_institution_rank(most, claim_key="rank", published="2020", valid_until="2018")
    make.make_institution_rank(most, claim_key="rank", published="2023", valid_from="2018")

    assert ids(api, "institution-ranks", valid_on="2017-12-31") == [str(earlier.pk)]
    assert [row["id"] for row in get(api, "institutions/most", valid_on="2017-12-31")["ranks"]] == [
        str(earlier.pk)
    ]


def test_preferred_name_is_the_one_that_references_bear(db: None, api: APIClient) -> None:
    most = make.make_institution("most")
    make.make_name(most, "Told first", claim_key="name")
    make.make_name(most, "Preferred", claim_key="name", standing="preferred")

    assert get(api, "institutions/most")["name"] == "Preferred"


# What references are called


def called(api: APIClient, institution: Institution, **parameters: Any) -> str:
    """Return the name that the list, its relation and its own document call `institution` by, which is one."""
    path, asked = f"institutions/{institution.slug}", {"valid_on": "any", **parameters}
    [listed] = get(api, "institutions", slug=institution.slug, **asked)["results"]
    [relation] = get(api, "relations", subject=institution.slug, **asked)["results"]
    document = get(api, path, **asked)
    [nested] = document["relations_as_subject"]
    names = {listed["name"], relation["subject"]["name"], nested["subject"]["name"], document["name"]}
    assert len(names) == 1
    return str(names.pop())


@pytest.fixture
def old(db: None) -> Institution:
    """An institution, on record with a relation and without a name, that sources of 2019 tell of with high confidence."""
    told = {"published": "2019", "confidence": "high"}
    institution: Institution = make.make_institution("old", **told)
    make.make_relation(institution, **told)
    return institution


def test_name_that_was_not_public_is_not_shown_where_another_was(api: APIClient, old: Institution) -> None:
    make.make_name(old, "Bureau", published="2020", valid_until="2018")
    make.make_name(old, "Ministry", published="2024", valid_from="2018")

    for day in ("any", "2018-01-01"):
        assert called(api, old, valid_on=day, published_by="2024-12-30") == "Bureau"
        assert called(api, old, valid_on=day, published_by="2024-12-31") == "Ministry"
        assert called(api, old, valid_on=day) == "Ministry"


def test_name_in_another_language_comes_before_one_that_was_not_public(
    api: APIClient, old: Institution
) -> None:
    make.make_name(old, "Ministry", published="2024")
    make.make_name(old, "部", lang="zh-Hans", published="2020")

    assert called(api, old, published_by="2023-01-01") == "部"
    assert called(api, old) == "Ministry"


def test_supporting_citation_makes_a_name_public(api: APIClient, old: Institution) -> None:
    make.make_name(old, "Bureau", published="2020", valid_until="2018")
    late = make.make_name(old, "Ministry", published="2024", valid_from="2018")
    make.make_further(late, stance="disputes", published="2021")
    make.make_further(late, stance="supports", published="2022")

    assert called(api, old, published_by="2021-12-31") == "Bureau"
    assert called(api, old, published_by="2022-12-31") == "Ministry"


def test_thing_is_called_by_a_name_even_if_none_was_public(api: APIClient, old: Institution) -> None:
    make.make_name(old, "Bureau", published=None, valid_until="2018")
    make.make_name(old, "Ministry", published="2024", valid_from="2018")

    assert called(api, old, published_by="2023-01-01") == "Ministry"


def test_chinese_name_that_was_not_public_is_not_shown(api: APIClient, old: Institution) -> None:
    make.make_name(old, "部", lang="zh-Hans", published="2024")

    assert get(api, "institutions/old", published_by="2023-01-01")["name_zh"] is None
    assert get(api, "institutions/old", published_by="2024-12-31")["name_zh"] == "部"


def test_name_that_is_not_sure_enough_is_not_shown_where_another_is(api: APIClient, old: Institution) -> None:
    make.make_name(old, "Bureau", confidence="high", valid_until="2018")
    make.make_name(old, "Ministry", confidence="low", valid_from="2018")

    assert called(api, old, min_confidence="medium") == "Bureau"
    assert called(api, old, min_confidence="low") == "Ministry"


@pytest.mark.parametrize(
    ("published_by", "name"), [("2021-12-31", "Bureau"), ("2022-12-31", "Ministry"), (None, "Ministry")]
)
@pytest.mark.parametrize("newest", [True, False])
@pytest.mark.parametrize("day", ["any", "2015-06-01", "2024-06-01"])
def test_name_is_the_latest_published_account(
    api: APIClient, old: Institution, published_by: str | None, name: str, newest: bool, day: str
) -> None:
    accounts = {"Bureau": "2020", "Ministry": "2022"}
    for text in accounts if newest else reversed(accounts):
        make.make_name(old, text, claim_key="name", published=accounts[text], valid_until="2018-03")
    asked = {"valid_on": day} | ({"published_by": published_by} if published_by else {})

    assert called(api, old, **asked) == name
    if day != "2024-06-01":
        assert [row["text"] for row in get(api, "names", institution="old", **asked)["results"]] == [name]


def test_name_is_the_preferred_account_before_the_latest(api: APIClient, old: Institution) -> None:
    make.make_name(old, "Bureau", claim_key="name", published="2020", standing="preferred")
    make.make_name(old, "Ministry", claim_key="name", published="2022")
    make.make_name(old, "Wrong", claim_key="name", published="2023", standing="deprecated")

    assert called(api, old) == "Bureau"


def test_name_is_the_latest_account_among_those_known_then(api: APIClient, old: Institution) -> None:
    make.make_name(old, "Bureau", claim_key="name", published="2020")
    before = revisions.head()
    wrong = make.make_name(old, "Ministry", claim_key="name", published="2022")
    after = revisions.head()
    make.retract(wrong)

    assert called(api, old, known_at=f"r{before}") == "Bureau"
    assert called(api, old, known_at=f"r{after}") == "Ministry"
    assert called(api, old, known_at=f"r{after}", published_by="2021-01-01") == "Bureau"
    assert called(api, old) == "Bureau"


# Addresses over time


def test_old_slug_leads_to_the_new_one(db: None, api: APIClient) -> None:
    make.change(make.make_institution("most"), slug="most-2023")

    response = api.get("/api/v1/institutions/most?valid_on=any")

    assert (response.status_code, response["Location"]) == (
        308,
        "/api/v1/institutions/most-2023?valid_on=any",
    )


def test_slug_of_two_renames_ago_leads_to_the_present_one(db: None, api: APIClient) -> None:
    institution = make.make_institution("sstc")
    make.change(institution, slug="most")
    make.change(institution, slug="most-2023")

    for old in ("sstc", "most"):
        assert api.get(f"/api/v1/institutions/{old}")["Location"] == "/api/v1/institutions/most-2023"


def test_slug_leads_to_the_one_of_the_revision_asked_for(db: None, api: APIClient) -> None:
    institution = make.make_institution("sstc")
    first = institution.revision
    second = make.change(institution, slug="most").revision
    make.change(institution, slug="most-2023")

    assert get(api, "institutions/sstc", known_at=f"r{first}")["slug"] == "sstc"
    assert (
        api.get("/api/v1/institutions/sstc", {"known_at": f"r{second}"})["Location"]
        == f"/api/v1/institutions/most?known_at=r{second}"
    )
    assert (
        api.get("/api/v1/institutions/most-2023", {"known_at": f"r{first}"})["Location"]
        == f"/api/v1/institutions/sstc?known_at=r{first}"
    )


def test_id_is_an_address_for_ever(db: None, api: APIClient) -> None:
    institution = make.make_institution("most")
    make.change(institution, slug="most-2023")

    assert get(api, f"institutions/{institution.pk}")["slug"] == "most-2023"


def test_fact_is_addressed_by_its_key_too(db: None, api: APIClient) -> None:
    relation = make.make_relation(key="most:leads:nsfc")

    assert get(api, "relations/most:leads:nsfc")["id"] == str(relation.pk)


def test_key_that_a_fact_has_lost_still_leads_to_it(db: None, api: APIClient) -> None:
    relation = make.make_relation(key="most:leads:nsfc")
    make.change(relation, key=None)

    response = api.get("/api/v1/relations/most:leads:nsfc")

    assert (response.status_code, response["Location"]) == (308, f"/api/v1/relations/{relation.pk}")


def test_retracted_thing_is_gone_and_says_since_when(db: None, api: APIClient) -> None:
    person = make.make_person("wang")
    key, retracted = person.pk, make.retract(person)

    for address in ("wang", key):
        response = api.get(f"/api/v1/people/{address}")
        assert (response.status_code, response.json()["code"], response["X-Revision"]) == (
            410,
            "gone",
            f"r{retracted}",
        )


def test_retracted_thing_is_shown_as_known_before(db: None, api: APIClient) -> None:
    person = make.make_person("wang")
    retracted = make.retract(person)

    assert get(api, "people/wang", known_at=f"r{retracted - 1}")["slug"] == "wang"
    assert api.get("/api/v1/people/wang", {"known_at": f"r{retracted}"}).status_code == 410


def test_old_slug_of_what_was_retracted_is_gone_too(db: None, api: APIClient) -> None:
    person = make.change(make.make_person("wang"), slug="wang-zhigang")
    make.retract(person)

    assert api.get("/api/v1/people/wang").status_code == 410


def test_thing_is_not_found_before_it_was_recorded(db: None, api: APIClient) -> None:
    before = revisions.head()
    make.make_person("wang")

    assert api.get("/api/v1/people/wang", {"known_at": f"r{before}"}).status_code == 404


def test_what_was_never_there_is_not_found(db: None, api: APIClient) -> None:
    for address in ("nobody", "01932c07-5ba6-7d4e-a9ac-0123456789ab"):
        assert api.get(f"/api/v1/people/{address}").status_code == 404


@pytest.mark.parametrize(
    ("bound", "status"),
    [
        ("1465-08-28T02:38:45-23:14", 200),  # A zone that RFC 3339 knows and PostgreSQL does not.
        ("0001-01-01T00:00:00+23:59", 400),
        ("2024-06-01T12:00:00Z", 200),
        ("yesterday", 400),
    ],
)
def test_revisions_are_bounded_by_instants_of_any_zone(api, db, bound, status):
    answer = api.get("/api/v1/revisions", {"recorded_at__gte": bound})

    assert answer.status_code == status
    assert status == 200 or make.refusals(answer) == [("invalid", "recorded_at__gte")]
