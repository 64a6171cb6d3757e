"""Statements are about institutions and people, and about programs, rules and joint actions."""

from __future__ import annotations

from sources.models import Statement
from tests import make, make_programs

STATEMENTS = "/api/v1/statements"


def test_a_statement_is_about_things_of_both_kinds(editor):
    source = make.make_source()
    ministry, program = make.make_institution(), make_programs.make_program(name="A program")
    subjects = [{"kind": "institution", "thing": ministry.slug}, {"kind": "program", "thing": program.slug}]
    body = {
        "text": "It pays.",
        "nature": "reported_fact",
        "citation": {"source": source.slug},
        "subjects": subjects,
    }

    made = editor.post(STATEMENTS, body)

    assert made.status_code == 201, made.content
    assert [(each["kind"], each["thing"]["slug"]) for each in made.json()["subjects"]] == [
        ("institution", ministry.slug),
        ("program", program.slug),
    ]
    assert editor.get(STATEMENTS, {"program": program.slug}).json()["results"][0]["id"] == made.json()["id"]


def test_what_a_statement_is_about_is_replaced_as_a_whole(editor):
    statement = make.make_statement(about=[make.make_institution()])
    joint_action = make_programs.make_joint_action()
    subjects = [{"kind": "joint_action", "thing": joint_action.slug}]

    changed = make.patch(editor, f"{STATEMENTS}/{statement.pk}", subjects=subjects)

    assert [each["thing"]["slug"] for each in changed.json()["subjects"]] == [joint_action.slug]
    stored = Statement.objects.get()
    assert not stored.subjects.exists()  # type: ignore[attr-defined]
    assert stored.program_subjects.get().joint_action == joint_action  # type: ignore[attr-defined]


def test_a_statement_about_what_is_not_there_is_refused_at_the_thing(editor):
    statement = make.make_statement()
    subjects = [{"kind": "guideline", "thing": "no-such-rules"}]

    refused = make.patch(editor, f"{STATEMENTS}/{statement.pk}", subjects=subjects)

    assert make.refusals(refused) == [("does_not_exist", "/subjects/0/thing")]
