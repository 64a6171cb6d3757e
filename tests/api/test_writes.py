"""Writing over HTTP: each request is one revision, and what it says is what is read afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from rest_framework.test import APIClient

from config.urls import RESOURCES
from institutions.models import FurtherCitation, Institution, Person, Tenure
from sources import revisions
from sources.history import event_of
from sources.models import Citation, Revision, Source
from tests import make, make_programs

WRITTEN = sorted(name for name, view in RESOURCES.items() if hasattr(view, "create"))
every_resource = pytest.mark.parametrize("resource", WRITTEN)


def body_of(resource: str) -> dict[str, Any]:
    """Return the least that a client must say to create a row of `resource`."""
    cited = {"citation": {"source": make.make_source().slug}}
    institution = make.make_institution().slug if resource not in ("sources", "citations") else ""
    match resource:
        case "sources":
            return {"slug": "plan", "title": "Plan", "publisher": "Xinhua", "kind": "news"}
        case "citations":
            return {"source": make.make_source().slug}
        case "jurisdictions":
            return {"slug": "us", "kind": "country", "name": "United States", **cited}
        case "jurisdiction-codes":
            return {"jurisdiction": "cn", "value": "100000", **cited}
        case "ranks":
            return {"slug": "minister", "ordinal": 3, "name": "Ministerial", "name_zh": "正部级", **cited}
        case "functions":
            return {"slug": "basic-research", "name": "Basic research", **cited}
        case "institutions":
            return {"slug": "most", "kind": "ministry", "jurisdiction": "cn", **cited}
        case "names":
            return {"institution": institution, "text": "Ministry", "lang": "en", **cited}
        case "institution-ranks":
            return {"institution": institution, "rank": make.make_rank().slug, **cited}
        case "identifiers":
            return {"institution": institution, "scheme": "wikidata", "value": "Q1", **cited}
        case "locations":
            return {"institution": institution, "jurisdiction": "cn", **cited}
        case "relations":
            return {"type": "leads", "subject": institution, "object": make.make_institution().slug, **cited}
        case "responsibilities":
            return {"institution": institution, "function": make.make_function().slug, **cited}
        case "change-events":
            return {"slug": "reform", "name": "Reform", **cited}
        case "outcomes":
            return {
                "change_event": make.make_change_event().slug,
                "type": "retain",
                "institution": institution,
                **cited,
            }
        case "people":
            return {"slug": "wang", "name": "Wang", **cited}
        case "qualifications":
            return {"person": make.make_person().slug, "field": "Physics", **cited}
        case "posts":
            return {"slug": "minister", "institution": institution, "title": "Minister", **cited}
        case "tenures":
            return {"person": make.make_person().slug, "post": make.make_post().slug, **cited}
        case "tours":
            return {
                "slug": "tour",
                "person": make.make_person().slug,
                "kind": "visit",
                "title": "Tour",
                "date_start": "2023",
                **cited,
            }
        case "visits":
            return {
                "person": make.make_person().slug,
                "date_start": "2023",
                "jurisdiction": "cn",
                "site": "Lab",
                "site_kind": "lab",
                **cited,
            }
        case "statements":
            return {"text": "It was foreseen.", "nature": "forecast", **cited}
        case "priorities":
            return {"slug": "quantum", "name": "Quantum information", **cited}
        case "visit-priorities":
            priority = make_programs.make_priority().slug
            return {"visit": str(make.make_visit().pk), "priority": priority, **cited}
        case "programs":
            return {
                "slug": "key-rd",
                "name": "Key R&D",
                "kind": "program",
                "level": "central",
                "hosts": ["cn"],
                **cited,
            }
        case "program-successions":
            old, new = make_programs.make_program().slug, make_programs.make_program().slug
            return {"predecessor": old, "successor": new, **cited}
        case "program-roles":
            program = make_programs.make_program().slug
            return {"program": program, "institution": institution, "role": "accountable", **cited}
        case "program-priorities":
            program, priority = make_programs.make_program().slug, make_programs.make_priority().slug
            return {"program": program, "priority": priority, **cited}
        case "guidelines":
            program, old = make_programs.make_program().slug, make_programs.make_guideline().slug
            named = {"issuers": [institution], "applies_to": [program], "replaces": [old]}
            return {"slug": "measures", "title": "Measures", **named, **cited}
        case "guideline-statuses":
            return {"guideline": make_programs.make_guideline().slug, "status": "in_force", **cited}
        case "requirements":
            guideline = make_programs.make_guideline().slug
            asks = {"subject": "scope", "text": "Quantum computers.", "test": "scope"}
            return {
                "guideline": guideline,
                "number": 1,
                **asks,
                "parameters": {"fields": ["quantum"]},
                **cited,
            }
        case "funding-flows":
            flow = {"type": "disbursement", "provider_institution": institution, "fiscal_year": 2024}
            return {**flow, "amount": "196000000.50", "currency": "CNY", **cited}
        case "indicators":
            return {"slug": "rd", "name": "R&D expenditure", "unit": "CNY", **cited}
        case "observations":
            indicator = make_programs.make_indicator().slug
            return {"indicator": indicator, "period": "2024", "value": "2.640000", **cited}
        case "joint-actions":
            step = {
                "number": 1,
                "actor": "provinces",
                "institution": institution,
                "action": "State what they need",
            }
            return {"slug": "consultation", "name": "Consultation", "steps": [step], **cited}
        case "challenges":
            named = {"joint_actions": [make_programs.make_joint_action().slug]}
            return {"slug": "opacity", "text": "Local shares are seldom published.", **named, **cited}
        case "consultations":
            parties = [{"institution": institution, "side": "local"}]
            joint_action = make_programs.make_joint_action().slug
            return {
                "slug": "hubei",
                "name": "Centre and Hubei",
                "joint_action": joint_action,
                "parties": parties,
                **cited,
            }
    raise AssertionError(f"no body for {resource}")


def labels(row: Any) -> list[str]:
    """Return what happened to a row, oldest first."""
    return list(
        event_of(type(row)).objects.filter(id=row.pk).order_by("pgh_id").values_list("pgh_label", flat=True)
    )


def without_clocks(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document without what it is an answer for."""
    return {name: value for name, value in document.items() if name != "clocks"}


# Every resource


@every_resource
def test_row_is_created_in_one_revision_and_read_as_it_was_answered(editor: APIClient, resource: str) -> None:
    body, before = body_of(resource), revisions.head()

    response = editor.post(f"/api/v1/{resource}", body, HTTP_X_REASON="A test")

    assert response.status_code == 201, response.content
    assert revisions.head() == before + 1
    assert response["X-Revision"] == f"r{before + 1}"
    read = editor.get(response["Location"])
    assert without_clocks(read.json()) == without_clocks(response.json())
    assert read["ETag"] == response["ETag"]
    assert response.json()["revision"] == before + 1
    row = RESOURCES[resource].queryset.get(pk=response.json()["id"])
    assert labels(row) == ["insert"]
    assert Revision.objects.get(pk=before + 1).actor == editor.user.username
    assert Revision.objects.get(pk=before + 1).reason == "A test"


@every_resource
def test_row_is_read_back_by_put_without_a_change(editor: APIClient, resource: str) -> None:
    body = body_of(resource)
    created = editor.post(f"/api/v1/{resource}", body)
    before = revisions.head()

    response = editor.put(created["Location"], body, HTTP_IF_MATCH=created["ETag"])

    assert response.status_code == 200, response.content
    assert revisions.head() == before
    assert without_clocks(response.json()) == without_clocks(created.json())


@every_resource
def test_change_of_nothing_takes_no_revision(editor: APIClient, resource: str) -> None:
    body = body_of(resource)
    created = editor.post(f"/api/v1/{resource}", body)
    before = revisions.head()

    for change in ({}, body):
        response = editor.patch(created["Location"], change, HTTP_IF_MATCH=created["ETag"])
        assert response.status_code == 200, response.content

    assert revisions.head() == before
    assert response["ETag"] == created["ETag"]
    assert response["X-Revision"] == f"r{before}"


@every_resource
def test_row_is_retracted_in_one_revision_and_gone(editor: APIClient, resource: str) -> None:
    created = editor.post(f"/api/v1/{resource}", body_of(resource))
    before, path = revisions.head(), created["Location"]

    response = editor.delete(path, HTTP_IF_MATCH=created["ETag"])

    assert (response.status_code, response.content, response["X-Revision"]) == (204, b"", f"r{before + 1}")
    assert editor.get(path).status_code == 410
    assert editor.get(path, {"known_at": f"r{before}"}).status_code == 200
    row = event_of(RESOURCES[resource].queryset.model).objects.filter(id=created.json()["id"])
    assert set(row.values_list("pgh_label", flat=True)) == {"insert", "delete"}


@every_resource
def test_nobody_writes_without_a_token(api: APIClient, db: None, resource: str) -> None:
    before = revisions.head()

    for response in (
        api.post(f"/api/v1/{resource}", {}),
        api.patch(f"/api/v1/{resource}/x", {}),
        api.put(f"/api/v1/{resource}/x", {}),
        api.delete(f"/api/v1/{resource}/x"),
    ):
        assert (response.status_code, response.json()["code"]) == (401, "not_authenticated")
    assert revisions.head() == before


@every_resource
def test_field_that_there_is_not_is_refused(editor: APIClient, resource: str) -> None:
    body = body_of(resource)
    before = revisions.head()

    response = editor.post(f"/api/v1/{resource}", {**body, "citatoin": "x", "revision": 7})

    assert response.status_code == 400
    assert set(make.refusals(response)) == {("unknown_field", "/citatoin"), ("read_only", "/revision")}
    assert revisions.head() == before


# Changing


def test_change_of_a_field_leaves_the_others(editor: APIClient) -> None:
    person = make.make_person(name="Wang", name_zh="王", born="1957")

    response = make.patch(editor, f"/api/v1/people/{person.slug}", name="Wang Zhigang")

    assert [response.json()[name] for name in ("name", "name_zh", "born")] == ["Wang Zhigang", "王", "1957"]
    assert labels(person) == ["insert", "update"]


def test_replacement_returns_what_it_leaves_out_to_its_default(editor: APIClient) -> None:
    tenure = make.make_tenure(
        key="t", valid_from="2018", valid_until="2023", term="13th", sequence=2, kind="acting", standing="preferred", confidence="high", note="N",
        claim_key="who", attested_on="2020",
    )  # fmt: skip
    make.make_further(tenure)
    path = f"/api/v1/tenures/{tenure.pk}"
    body = {
        "person": tenure.person.slug,
        "post": tenure.post.slug,
        "citation": {"source": tenure.citation.source.slug},
    }

    shown = editor.put(path, body, HTTP_IF_MATCH=make.seen(editor, path)).json()

    emptied = ("key", "valid_from", "valid_until", "sequence", "attested_on")
    assert {name: shown[name] for name in emptied} == dict.fromkeys(emptied)
    assert (shown["ended"], shown["term"], shown["kind"], shown["note"]) == ("no", "", "substantive", "")
    assert (shown["standing"], shown["confidence"], shown["claim_key"]) == (
        "normal",
        "medium",
        str(tenure.pk),
    )
    assert shown["further_citations"] == []


def test_replacement_must_say_what_has_no_default(editor: APIClient, person: Person) -> None:
    path = f"/api/v1/people/{person.slug}"

    response = editor.put(path, {"slug": person.slug}, HTTP_IF_MATCH=make.seen(editor, path))

    assert response.status_code == 400
    assert set(make.refusals(response)) == {("required", "/name"), ("required", "/citation")}


def test_ending_a_fact_is_a_change_of_its_last_day(editor: APIClient) -> None:
    relation = make.make_relation(valid_from="1998-03")

    shown = make.patch(editor, f"/api/v1/relations/{relation.pk}", valid_until="2023-03-16").json()

    assert (shown["valid_until"], shown["ended"]) == ("2023-03-16", "yes")


def test_fact_that_loses_its_last_day_is_open_again(editor: APIClient) -> None:
    relation = make.make_relation(valid_from="1998-03", valid_until="2023-03-16")

    shown = make.patch(editor, f"/api/v1/relations/{relation.pk}", valid_until=None).json()

    assert (shown["valid_until"], shown["ended"]) == (None, "no")


def test_deprecating_a_fact_is_a_change_of_its_standing(editor: APIClient, api: APIClient) -> None:
    relation = make.make_relation()

    make.patch(editor, f"/api/v1/relations/{relation.pk}", standing="deprecated")

    assert api.get("/api/v1/relations").json()["results"] == []
    assert api.get(f"/api/v1/relations/{relation.pk}").json()["standing"] == "deprecated"


def test_change_of_a_slug_is_answered_under_the_new_one(editor: APIClient, most: Institution) -> None:
    response = make.patch(editor, "/api/v1/institutions/most", slug="most-2023")

    assert response.json()["slug"] == "most-2023"
    assert (
        editor.patch(
            "/api/v1/institutions/most-2023", {"form": "body"}, HTTP_IF_MATCH=response["ETag"]
        ).status_code
        == 200
    )
    assert editor.get("/api/v1/institutions/most").status_code == 308


def test_things_are_named_by_slug_or_id_and_facts_by_key_too(editor: APIClient) -> None:
    first = make.make_responsibility(key="first", valid_until="2023")
    second = make.make_responsibility(function=first.function)
    path = f"/api/v1/responsibilities/{second.pk}"

    for name in ("first", str(first.pk)):
        assert make.patch(editor, path, received_from=name).json()["received_from"]["id"] == str(first.pk)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("nobody", "does_not_exist"),
        (7, "incorrect_type"),
        ({"slug": "most"}, "incorrect_type"),
        (None, "null"),
        ("", "does_not_exist"),
    ],
)
def test_reference_to_nothing_is_refused(editor: APIClient, value: Any, code: str) -> None:
    relation = make.make_relation()

    response = make.patch(editor, f"/api/v1/relations/{relation.pk}", subject=value)

    assert response.status_code == 400
    [(found, pointer)] = make.refusals(response)
    assert pointer == "/subject"
    assert found == code or value == ""


# Citations


def test_facts_that_rest_on_one_place_share_its_citation(editor: APIClient, person: Person) -> None:
    source = make.make_source()
    cited = {"source": source.slug, "locator": "p. 3"}

    for slug in ("one", "two"):
        assert (
            editor.post("/api/v1/people", {"slug": slug, "name": slug, "citation": cited}).json()["citation"][
                "locator"
            ]
            == "p. 3"
        )

    citation = Citation.objects.get(source=source)
    assert set(Person.objects.filter(citation=citation).values_list("slug", flat=True)) == {"one", "two"}


def test_citation_may_be_changed_with_the_fact(editor: APIClient, person: Person) -> None:
    source = make.make_source()

    shown = make.patch(
        editor, f"/api/v1/people/{person.slug}", citation={"source": source.slug, "locator": "art. 2"}
    ).json()

    assert (shown["citation"]["source"]["slug"], shown["citation"]["locator"]) == (source.slug, "art. 2")


@pytest.mark.parametrize(
    ("citation", "refused"),
    [
        ({}, ("required", "/citation/source")),
        ({"source": "nothing"}, ("does_not_exist", "/citation/source")),
        ({"source": "plan", "page": 3}, ("unknown_field", "/citation/page")),
        (None, ("null", "/citation")),
    ],
)
def test_citation_names_a_source_on_record(
    editor: APIClient, person: Person, citation: Any, refused: tuple[str, str]
) -> None:
    make.make_source(slug="plan")

    response = make.patch(editor, f"/api/v1/people/{person.slug}", citation=citation)

    assert response.status_code == 400
    assert make.refusals(response) == [refused]


def test_further_citations_are_written_as_a_whole_and_in_the_same_revision(editor: APIClient) -> None:
    tenure, (one, other) = make.make_tenure(), (make.make_source(), make.make_source())
    path, before = f"/api/v1/tenures/{tenure.pk}", revisions.head()
    wanted = [{"source": one.slug, "locator": "p. 1"}, {"source": other.slug, "stance": "disputes"}]

    shown = make.patch(editor, path, further_citations=wanted).json()

    places = {
        (place["source"]["slug"], place["locator"], place["stance"]) for place in shown["further_citations"]
    }
    assert places == {(one.slug, "p. 1", "supports"), (other.slug, "", "disputes")}
    assert shown["revision"] == revisions.head() == before + 1
    assert set(FurtherCitation.objects.values_list("revision", flat=True)) == {before + 1}


def test_further_citation_that_stays_is_not_written_again(editor: APIClient) -> None:
    tenure = make.make_tenure()
    kept, left = make.make_further(tenure), make.make_further(tenure)
    path = f"/api/v1/tenures/{tenure.pk}"

    make.patch(editor, path, further_citations=[{"source": kept.citation.source.slug}])

    assert [row.pk for row in tenure.further_citations.all()] == [kept.pk]
    assert tenure.further_citations.get().revision == kept.revision
    assert labels(left) == ["insert", "delete"]


def test_same_further_citations_again_change_nothing(editor: APIClient) -> None:
    further = make.make_further(make.make_tenure())
    path, before = f"/api/v1/tenures/{further.tenure_id}", revisions.head()

    make.patch(
        editor, path, further_citations=[{"source": further.citation.source.slug, "stance": "supports"}]
    )

    assert revisions.head() == before


def test_further_citations_leave_with_their_fact(editor: APIClient) -> None:
    further = make.make_further(make.make_tenure())
    path, before = f"/api/v1/tenures/{further.tenure_id}", revisions.head()

    response = editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path))

    assert response.status_code == 204
    assert not FurtherCitation.objects.exists()
    assert revisions.head() == before + 1
    assert len(editor.get(path, {"known_at": f"r{before}"}).json()["further_citations"]) == 1


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        "plan",
        [7],
        [{"stance": "supports"}],
        [{"source": "plan", "stance": "loves"}],
        [{"source": "plan"}] * 101,
    ],
)
def test_further_citations_that_are_none_are_refused(editor: APIClient, wanted: Any) -> None:
    make.make_source(slug="plan")
    tenure = make.make_tenure()

    response = make.patch(editor, f"/api/v1/tenures/{tenure.pk}", further_citations=wanted)

    assert response.status_code == 400
    assert all(pointer.startswith("/further_citations") for _, pointer in make.refusals(response))


def test_issuing_bodies_are_written_as_a_whole(editor: APIClient) -> None:
    event, (one, other) = make.make_change_event("reform"), (make.make_institution(), make.make_institution())
    path = "/api/v1/change-events/reform"

    for bodies in ([one.slug, other.slug], [other.slug], []):
        shown = make.patch(editor, path, issuing_bodies=bodies).json()
        assert {body["slug"] for body in shown["issuing_bodies"]} == set(bodies)
        assert shown["revision"] == revisions.head()

    assert event.issuing_bodies.count() == 0


def test_subjects_of_a_statement_are_written_as_a_whole(
    editor: APIClient, most: Institution, person: Person
) -> None:
    statement = make.make_statement()
    path = f"/api/v1/statements/{statement.pk}"
    wanted = [{"kind": "institution", "thing": "most"}, {"kind": "person", "thing": str(person.pk)}]

    shown = make.patch(editor, path, subjects=wanted).json()

    assert {(one["kind"], one["thing"]["slug"]) for one in shown["subjects"]} == {
        ("institution", "most"),
        ("person", person.slug),
    }


# Retracting


def test_thing_that_facts_use_is_not_retracted_and_they_are_named(
    editor: APIClient, most: Institution
) -> None:
    relation, name = make.make_relation(most), most.names.get(lang="en")
    path = "/api/v1/institutions/most"

    response = editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path))

    assert (response.status_code, response.json()["code"]) == (409, "in_use")
    used_by = {(user["model"], user["id"]) for user in response.json()["used_by"]}
    assert {("relation", str(relation.pk)), ("institution name", str(name.pk))} <= used_by
    assert Institution.objects.filter(slug="most").exists()


def test_source_that_is_cited_is_not_retracted(editor: APIClient, person: Person) -> None:
    path = f"/api/v1/sources/{person.citation.source.slug}"

    response = editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path))

    assert (response.status_code, response.json()["code"]) == (409, "in_use")
    assert Source.objects.filter(pk=person.citation.source_id).exists()


def test_what_was_retracted_may_be_recorded_again(editor: APIClient, person: Person) -> None:
    path = f"/api/v1/people/{person.slug}"
    editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path))

    again = editor.post(
        "/api/v1/people",
        {"slug": person.slug, "name": "Wang", "citation": {"source": make.make_source().slug}},
    )

    assert again.status_code == 201
    assert editor.get(path).json()["id"] == again.json()["id"] != str(person.pk)


# One write, one revision


def test_write_that_is_refused_leaves_nothing_behind(editor: APIClient) -> None:
    tenure, before = make.make_tenure(), revisions.head()
    citations = Citation.objects.count()
    body = {
        "person": make.make_person().slug,
        "post": tenure.post.slug,
        "citation": {"source": tenure.citation.source.slug, "locator": "new"},
    }
    after_setup = revisions.head()

    response = editor.post("/api/v1/tenures", body)

    assert (response.status_code, response.json()["code"]) == (409, "too_many_holders")
    assert Tenure.objects.count() == 1
    assert Citation.objects.filter(locator="new").count() == 0
    assert revisions.head() == after_setup > before
    assert Citation.objects.count() >= citations


def test_write_is_seen_by_the_next_read_and_not_at_the_revision_before(
    editor: APIClient, api: APIClient, person: Person
) -> None:
    path = f"/api/v1/people/{person.slug}"
    revision = make.patch(editor, path, name="After")["X-Revision"]

    assert api.get(path, HTTP_MIN_REVISION=revision).json()["name"] == "After"
    assert api.get(path, {"known_at": revision}).json()["name"] == "After"
    assert api.get(path, {"known_at": f"r{int(revision[1:]) - 1}"}).json()["name"] == person.name


def test_revision_is_a_resource(api: APIClient, editor: APIClient, person: Person) -> None:
    revision = make.patch(editor, f"/api/v1/people/{person.slug}", name="After")["X-Revision"]

    document = api.get(f"/api/v1/revisions/{revision}").json()

    assert (document["number"], document["actor"]) == (int(revision[1:]), editor.user.username)
    assert api.get(f"/api/v1/revisions/{revision[1:]}").json() == document
    assert [
        row["number"]
        for row in api.get("/api/v1/revisions", {"actor": editor.user.username}).json()["results"]
    ] == [int(revision[1:])]
    assert api.get("/api/v1/revisions/r999999").status_code == 404
    assert editor.post("/api/v1/revisions", {}).status_code == 405
