"""Programs over the API: what one document shows for a day, and the roles over all time."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from institutions.models import Institution
from programs.models import Program
from sources import revisions
from tests import make, make_programs

REFORM = "2023-03-16"


@pytest.fixture
def program(most: Institution) -> Program:
    """A program that MOST was accountable for until the reform, and a sector ministry from then on."""
    program = make_programs.make_program("Key R&D", valid_from="2014-12", parent=make_programs.make_program())
    miit = make.make_institution("miit", "Ministry of Industry", "工业和信息化部")
    make_programs.make_role(program, miit, valid_from=REFORM, detail="competent_department")
    make_programs.make_role(program, most, valid_from="2014-12", valid_until=REFORM)
    return program


def document(api: APIClient, path: str, **parameters: str) -> Any:
    """Return the document at a path."""
    response = api.get(f"/api/v1/{path}", parameters)
    assert response.status_code == 200, response.content
    return response.json()


@pytest.mark.parametrize(("day", "accountable"), [("2023-03-15", ["most"]), (REFORM, ["miit"])])
def test_program_shows_who_holds_its_roles_on_the_day(
    program: Program, api: APIClient, day: str, accountable: list[str]
) -> None:
    shown = document(api, f"programs/{program.slug}", valid_on=day)

    assert [role["institution"]["slug"] for role in shown["roles"]] == accountable
    assert [(role["role"], role["iati_code"]) for role in shown["roles"]] == [("accountable", 2)]


def test_management_shows_the_roles_of_all_time_in_their_order(program: Program, api: APIClient) -> None:
    shown = document(api, f"programs/{program.slug}/management")

    assert list(shown) == ["id", "slug", "name", "roles", "clocks"]
    assert shown["clocks"]["valid_on"] == "any"
    assert [(role["institution"]["slug"], role["valid_from"], role["valid_until"]) for role in shown["roles"]] == [
        ("most", "2014-12", REFORM),
        ("miit", REFORM, None),
    ]  # fmt: skip
    assert all(role["citation"]["source"]["slug"] for role in shown["roles"])


def test_management_of_a_day_and_of_an_earlier_revision(program: Program, api: APIClient) -> None:
    path = f"programs/{program.slug}/management"
    role = program.roles.get(institution__slug="most")
    make.retract(role)

    assert len(document(api, path)["roles"]) == 1
    assert len(document(api, path, known_at=f"r{role.revision}")["roles"]) == 2
    assert [r["institution"]["slug"] for r in document(api, path, valid_on="2023-03-16")["roles"]] == ["miit"]


def test_management_costs_one_statement(program: Program, api: APIClient) -> None:
    with CaptureQueriesContext(connection) as queries:
        document(api, f"programs/{program.slug}/management")

    assert len([query for query in queries if "row_to_json" in query["sql"]]) == 1
    assert len(queries) == 1


def test_management_moves_and_goes_with_its_program(program: Program, api: APIClient) -> None:
    old = program.slug
    make.change(program, slug="key-rd-program")

    moved = api.get(f"/api/v1/programs/{old}/management", {"valid_on": "2023-01-01"})

    assert moved.status_code == 308
    assert moved["Location"] == "/api/v1/programs/key-rd-program/management?valid_on=2023-01-01"
    assert api.get("/api/v1/programs/no-such/management").status_code == 404
    gone = make_programs.make_program("Gone")
    make.retract(gone)
    assert api.get(f"/api/v1/programs/{gone.slug}/management").status_code == 410


def test_management_is_known_by_its_tag_and_takes_only_clocks(program: Program, api: APIClient) -> None:
    path = f"/api/v1/programs/{program.slug}/management"
    tag = api.get(path)["ETag"]

    assert api.get(path, headers={"If-None-Match": tag}).status_code == 304
    assert make.refusals(api.get(path, {"kind": "plan"})) == [("unknown_parameter", "kind")]
    assert api.post(path, {}).status_code in (401, 405)


def test_program_shows_all_that_hangs_on_it_by_one_statement(program: Program, api: APIClient) -> None:
    part = make_programs.make_program("Part", parent=program)
    over = make_programs.make_program("Over", parent=program, valid_until="2020")
    old, new = make_programs.make_succession(successor=program), make_programs.make_succession(program)
    priority = make_programs.make_program_priority(program)
    in_force = make_programs.make_guideline(applies_to=[program])
    make_programs.make_guideline_status(in_force, valid_from="2024-06")
    draft = make_programs.make_guideline(applies_to=[program])
    make_programs.make_guideline_status(draft, "draft")
    action = make_programs.make_joint_action(program=program)
    consultation = make_programs.make_consultation(action, program=program, date="2024-05")
    make_programs.make_flow(program=program)

    with CaptureQueriesContext(connection) as queries:
        shown = document(api, f"programs/{program.slug}")

    assert len(queries) == 1
    assert shown["parent"]["slug"] == program.parent.slug
    assert [child["slug"] for child in shown["children"]] == [part.slug]
    assert [one["predecessor"]["slug"] for one in shown["predecessors"]] == [old.predecessor.slug]
    assert [one["successor"]["slug"] for one in shown["successors"]] == [new.successor.slug]
    assert [one["priority"]["slug"] for one in shown["priorities"]] == [priority.priority.slug]
    assert [one["guideline"]["slug"] for one in shown["guidelines"]] == [in_force.slug]
    assert [one["slug"] for one in shown["joint_actions"]] == [action.slug]
    assert [one["slug"] for one in shown["consultations"]] == [consultation.slug]
    assert len(shown["totals"]) == 1
    of_2019 = document(api, f"programs/{program.slug}", valid_on="2019-01-01")
    assert {child["slug"] for child in of_2019["children"]} == {part.slug, over.slug}
    assert of_2019["guidelines"] == []


@pytest.mark.parametrize(
    ("day", "in_force"), [("2024-05-31", 0), ("2024-06-01", 1), ("2024-12-31", 1), ("2025-01-01", 0)]
)
def test_guideline_is_in_force_from_its_first_day_to_the_day_before_its_last(
    program: Program, api: APIClient, day: str, in_force: int
) -> None:
    rules = make_programs.make_guideline(applies_to=[program])
    make_programs.make_guideline_status(rules, valid_from="2024-06-01", valid_until="2025-01-01")

    assert len(document(api, f"programs/{program.slug}", valid_on=day)["guidelines"]) == in_force
    asked = {"status": "in_force", "program": program.slug, "valid_on": day}
    assert len(document(api, "guideline-statuses", **asked)["results"]) == in_force


def test_list_of_programs_shows_those_that_exist_on_the_day(program: Program, api: APIClient) -> None:
    make.change(program, valid_until="2025-01-01")

    def found(**asked: str) -> bool:
        return program.slug in {row["slug"] for row in document(api, "programs", **asked)["results"]}

    assert (found(valid_on="2024-12-31"), found(valid_on="2025-01-01"), found(), found(valid_on="any")) == (
        True,
        False,
        False,
        True,
    )


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"kind": "program"}, 2), ({"kind__in": "fund,plan"}, 0), ({"level": "central"}, 2), ({"q": "key"}, 1), ({"q": "nobody"}, 0),
        ({"institution": "most"}, 1), ({"institution": "cas"}, 0),
    ],
)  # fmt: skip
def test_programs_are_found(program: Program, api: APIClient, asked: dict[str, str], found: int) -> None:
    make.change(program.parent, name="Whole")

    assert len(document(api, "programs", **asked)["results"]) == found


def test_guideline_shows_what_it_replaces_and_what_replaces_it(api: APIClient, db: None) -> None:
    old = make_programs.make_guideline()
    new = make_programs.make_guideline(issuers=[make.make_institution("nsfc")], replaces=[old])
    make_programs.make_requirement(new, 2), make_programs.make_requirement(new, 1)

    shown = document(api, f"guidelines/{new.slug}")

    assert [one["slug"] for one in shown["replaces"]] == [old.slug]
    assert [one["slug"] for one in shown["issuers"]] == ["nsfc"]
    assert [one["number"] for one in shown["requirements"]] == [1, 2]
    assert [one["slug"] for one in document(api, f"guidelines/{old.slug}")["replaced_by"]] == [new.slug]


def test_requirement_keeps_its_parameters_as_they_were_written(editor: APIClient) -> None:
    requirement = make_programs.make_requirement(test="scope", parameters={"fields": ["b"]})
    parameters = {"fields": ["甲", "a"]}

    shown = make.patch(editor, f"/api/v1/requirements/{requirement.pk}", parameters=parameters).json()

    assert shown["parameters"] == parameters


# Joint action


def test_steps_are_written_as_a_whole(editor: APIClient) -> None:
    action = make_programs.make_joint_action()
    make_programs.make_step(action, 1, institution=make.make_institution())
    path = f"/api/v1/joint-actions/{action.slug}"
    steps = [
        {"number": 1, "actor": "provinces", "institution": None, "action": "State what they need"},
        {"number": 2, "actor": "MOST", "institution": make.make_institution("most").slug, "action": "Answer"},
    ]

    shown = make.patch(editor, path, steps=steps[::-1]).json()["steps"]

    assert [(step["number"], step["institution"] and step["institution"]["slug"]) for step in shown] == [
        (1, None),
        (2, "most"),
    ]
    before = editor.get(path)["X-Revision"]
    assert make.patch(editor, path, steps=steps)["X-Revision"] == before
    assert make.patch(editor, path, steps=[]).json()["steps"] == []


@pytest.mark.parametrize(
    ("steps", "refusal"),
    [
        ("none", ("not_a_list", "/steps")),
        ([{"number": 1, "actor": "a"}], ("required", "/steps/0/action")),
        ([{"number": 1, "actor": "a", "action": "b"}] * 2, ("repeated", "/steps")),
        ([{"number": n, "actor": "a", "action": "b"} for n in range(101)], ("max_length", "/steps")),
        ([{"number": 1, "actor": "a", "action": "b", "x": 1}], ("unknown_field", "/steps/0/x")),
        ([{"number": "1", "actor": "a", "action": "b"}], ("invalid", "/steps/0/number")),
        ([{"number": 1, "actor": "a", "action": "b", "institution": "nobody"}], ("does_not_exist", "/steps/0/institution")),
    ],
    ids=str,
)  # fmt: skip
def test_steps_that_are_none_are_refused_by_place(
    editor: APIClient, steps: Any, refusal: tuple[str, str]
) -> None:
    action = make_programs.make_joint_action()

    response = make.patch(editor, f"/api/v1/joint-actions/{action.slug}", steps=steps)

    assert response.status_code == 400, response.content
    assert refusal in make.refusals(response)


def test_consultation_shows_its_parties_course_offers_and_money(api: APIClient, db: None) -> None:
    most, hubei = make.make_institution("most"), make.make_institution("hubei")
    consultation = make_programs.make_consultation(central=[most], local=[hubei], state="agreed")
    with revisions.write(actor=make.ACTOR):
        offer = make_programs.make_offer(consultation, institution=hubei, outcome="accepted")
        make_programs.make_turn(consultation, 1)
        make_programs.make_turn(consultation, 2, state="agreed", offer=offer)
    promise = make_programs.make_flow("5", "outgoing_commitment", consultation=consultation)

    with CaptureQueriesContext(connection) as queries:
        shown = document(api, f"consultations/{consultation.slug}")

    assert len(queries) == 1
    assert [(party["institution"]["slug"], party["side"]) for party in shown["parties"]] == [
        ("most", "central"),
        ("hubei", "local"),
    ]
    assert [turn["state"] for turn in shown["turns"]] == ["opened", "agreed"]
    assert [(one["central_amount"], one["outcome"]) for one in shown["offers"]] == [("100000000", "accepted")]
    assert [flow["id"] for flow in shown["flows"]] == [str(promise.pk)]
    assert shown["central_amount"] is None


@pytest.mark.parametrize("resource", ["offers", "consultation-steps"])
def test_what_acts_make_is_not_made_by_hand(editor: APIClient, resource: str) -> None:
    response = editor.post(f"/api/v1/{resource}", {})

    assert (response.status_code, response.json()["code"]) == (405, "method_not_allowed")
    assert "POST" not in response["Allow"]


def test_offer_entered_in_error_is_corrected_and_retracted(editor: APIClient) -> None:
    offer = make_programs.make_offer()
    path = f"/api/v1/offers/{offer.pk}"

    shown = make.patch(editor, path, in_kind="A building", conditions="By 2026", date="2024-05-11").json()

    assert [shown[name] for name in ("in_kind", "conditions", "date")] == [
        "A building",
        "By 2026",
        "2024-05-11",
    ]
    assert editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path)).status_code == 204
    assert editor.get(path).status_code == 410


def test_replacement_of_a_consultation_leaves_its_state(editor: APIClient) -> None:
    consultation = make_programs.make_consultation(state="agreed", local=[make.make_institution()])
    path = f"/api/v1/consultations/{consultation.slug}"
    body = {
        "slug": consultation.slug, "name": "Other", "joint_action": consultation.joint_action.slug,
        "citation": {"source": consultation.citation.source.slug},
    }  # fmt: skip

    shown = editor.put(path, body, HTTP_IF_MATCH=make.seen(editor, path)).json()

    assert (shown["state"], shown["name"], shown["parties"]) == ("agreed", "Other", [])


def test_roles_are_narrowed_by_the_kind_of_their_program(api: APIClient, db: None) -> None:
    project = make_programs.make_program("Robots", kind="special_project")
    role = make_programs.make_role(project)
    make_programs.make_role(make_programs.make_program("Key R&D Program"))

    rows = api.get("/api/v1/program-roles?program_kind=special_project").json()["results"]

    assert [row["id"] for row in rows] == [str(role.pk)]
