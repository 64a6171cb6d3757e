"""Undoing a revision: everything it did, as a new revision, or nothing and the reason by name."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from exchange import reverting
from institutions.models import Institution, InstitutionName, Person, Relation, Tenure
from sources import revisions
from sources.models import Citation, Revision, Source
from tests import make
from tests.make import (
    change,
    make_institution,
    make_name,
    make_person,
    make_post,
    make_relation,
    make_tenure,
    refusals,
)


def undo(client: Any, number: int | None = None, **body: Any) -> Any:
    number = revisions.head() if number is None else number
    return client.post(f"/api/v1/revisions/r{number}/revert", {"reason": "An error", **body})


def contents() -> dict[str, Any]:
    """Return all rows of the registry, without their revisions."""
    from answers.recorded_diff import MODELS

    return {
        name: sorted(
            tuple(str(v) for k, v in row.items() if k != "revision")
            for row in model._default_manager.values(
                *(f.attname for f in model._meta.local_concrete_fields if not f.generated)
            )
        )
        for name, model in MODELS.items()
    }


def test_what_a_revision_did_to_rows_of_all_sorts_is_undone_in_one(editor):
    most, office = make_institution("most", "Ministry"), make_institution("office")
    name, person = make_name(office, "Office", key="office"), make_person("wang")
    make.make_further(name, stance="disputes")
    before = contents()
    with revisions.write(actor="anna"):
        make_relation(office, "leads", most)
        name.further_citations.all().delete()
        name.delete()
        person.name = "Wang Zhigang, again"
        person.save()
        most.slug = "ministry"
        most.save()
    undone = revisions.head()

    answer = undo(editor)

    assert answer.status_code == 201, answer.content
    assert answer.json() == {
        "revision": f"r{undone + 1}", "reverted": f"r{undone}",
        "retracted": 1, "changed": 2, "brought_back": 2, "kept": 0,
    } | {k: v for k, v in answer.json().items() if k in ("retracted", "kept")}  # fmt: skip
    after = contents()
    for kind in before:
        if kind not in ("citation", "source"):
            assert after[kind] == before[kind], kind
    assert answer["Location"].endswith(f"/revisions/r{undone + 1}")
    assert revisions.head() == undone + 1
    made = Revision.objects.get(pk=undone + 1)
    assert (made.actor, made.reason) == (editor.user.username, "An error")
    assert InstitutionName.objects.get(key="office").further_citations.count() == 1


def test_undoing_is_undone_too(editor):
    make_person("wang")
    made = revisions.head()
    assert undo(editor, made).status_code == 201
    assert not Person.objects.filter(slug="wang").exists()

    assert undo(editor).status_code == 201

    assert Person.objects.filter(slug="wang").exists()


def test_a_row_changed_since_is_named(editor):
    name = make_name(text="Office", key="office")
    change(name, text="Bureau")
    changed = revisions.head()
    with revisions.write(actor="anna"):
        name.text = "Bureau of Offices"
        name.save()

    answer = undo(editor, changed)

    assert answer.status_code == 409
    assert answer.json()["code"] == "changed_since"
    assert answer.json()["conflicts"] == [str(name.pk)]
    assert "office was changed in r" in answer.json()["errors"][0]["detail"]
    assert "by anna" in answer.json()["errors"][0]["detail"]
    assert InstitutionName.objects.get(pk=name.pk).text == "Bureau of Offices"


def test_what_others_use_is_not_retracted_and_they_are_named(editor):
    most = make_institution("most")
    made, before = revisions.head(), contents()
    name = make_name(most, "Ministry")
    before = contents()

    answer = undo(editor, made)

    assert (answer.status_code, answer.json()["code"]) == (409, "in_use")
    assert answer.json()["conflicts"] == [str(name.pk)]
    assert contents() == before


def test_what_it_would_refer_to_is_named_if_it_was_retracted(editor):
    name = make_name(make_institution("old"), "Office")
    old, new = name.institution, make_institution("new")
    change(name, institution=new)
    moved = revisions.head()
    gone = str(old.pk)
    make.retract(old)

    answer = undo(editor, moved)

    assert (answer.status_code, answer.json()["code"]) == (409, "changed_since")
    assert answer.json()["conflicts"] == [gone]


def test_a_source_stays_while_others_rest_on_it(editor):
    with revisions.write(actor="anna"):
        citation = make.make_citation(make.make_source(slug="plan"), "p. 1")
        unused = make.make_citation(make.make_source(slug="draft"), "p. 1")
        make_person("first", citation=citation)
    made = revisions.head()
    make_person("second", citation=citation)

    answer = undo(editor, made)

    assert answer.status_code == 201, answer.content
    assert answer.json()["kept"] == 2
    assert Citation.objects.filter(pk=citation.pk).exists()
    assert not Source.objects.filter(pk=unused.source_id).exists()
    assert not Person.objects.filter(slug="first").exists()


def test_what_a_rule_forbids_now_is_refused_by_its_code_and_named(editor):
    post = make_post()
    held = make_tenure(post=post, valid_from="2020", valid_until="2021", ended="yes")
    with revisions.write(actor="anna"):
        held.delete()
    ended = revisions.head()
    rival = make_tenure(post=post, valid_from="2020", valid_until="2022", ended="yes")

    answer = undo(editor, ended)

    assert answer.status_code == 409
    assert answer.json()["code"] in ("overlapping_period", "too_many_holders")
    assert str(rival.pk) in answer.json()["conflicts"]
    assert not Tenure.objects.filter(pk=held.pk).exists()


def test_an_end_and_a_beginning_are_undone_whatever_stands_in_the_way_first(editor):
    post, ada, ben = make_post(), make_person("ada"), make_person("ben")
    held = make_tenure(ada, post, valid_from="2020", ended="no")
    with revisions.write(actor="anna"):
        held.valid_until, held.ended = "2023", "yes"
        held.save()
        make_tenure(ben, post, valid_from="2023", ended="no")

    assert undo(editor).status_code == 201

    [now] = Tenure.objects.filter(post=post)
    assert (now.person, now.ended) == (ada, "no")


def test_trying_records_nothing(editor):
    make_person("wang")
    head = revisions.head()

    answer = undo(editor, dry_run=True)

    assert (answer.status_code, answer.json()["revision"]) == (200, None)
    assert answer.json()["retracted"] >= 1
    assert revisions.head() == head
    assert Person.objects.filter(slug="wang").exists()


def test_what_it_took_back_itself_is_nothing_to_undo(editor):
    with revisions.write(actor="anna"):
        make.make_source().delete()

    answer = undo(editor)

    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_to_undo")


def test_a_large_revision_is_for_the_command(editor, monkeypatch):
    monkeypatch.setattr("exchange.api.reverting.MOST_ROWS", 2)
    with revisions.write(actor="anna"):
        for number in range(3):
            make.make_source(slug=f"s{number}")
    number = revisions.head()
    answer = undo(editor)
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_rows")

    said = io.StringIO()
    call_command("revert", f"r{number}", actor="anna", reason="An error", stdout=said)

    assert said.getvalue().startswith("3 retracted")
    with pytest.raises(CommandError, match="nothing|retracted"):
        call_command("revert", f"r{number}", actor="anna", reason="Again")
    with pytest.raises(CommandError, match="no such"):
        call_command("revert", "r999999", actor="anna", reason="An error")


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({"reason": ""}, ("blank", "/reason")),
        ({"reason": "  "}, ("blank", "/reason")),
        ({"reason": None}, ("null", "/reason")),
        ({"reason": "x" * 501}, ("max_length", "/reason")),
        ({"reason": "x", "why": "y"}, ("unknown_field", "/why")),
        ({"reason": "x", "dry_run": "perhaps"}, ("invalid", "/dry_run")),
    ],
)
def test_a_reason_is_required(editor, body, refused):
    make_person()

    answer = editor.post(f"/api/v1/revisions/r{revisions.head()}/revert", body)

    assert answer.status_code == 400
    assert refusals(answer) == [refused]


@pytest.mark.parametrize("number", ["r0", "r999999", "nothing", "9" * 30])
def test_there_is_no_such_revision(editor, number):
    assert editor.post(f"/api/v1/revisions/{number}/revert", {"reason": "x"}).status_code == 404


@pytest.mark.parametrize(
    ("role", "scope", "status"),
    [("admin", "write", 201), ("editor", "write", 201), ("editor", "read", 403), ("contributor", "write", 403), ("reader", "write", 403)],
)  # fmt: skip
def test_editors_undo_revisions(db, role, scope, status):
    make_person()

    assert undo(make.client_of(role, scope=scope)).status_code == status


def test_nobody_undoes_without_a_token(api, db):
    make_person()

    assert undo(api).status_code == 401


def test_history_of_what_was_undone_stays(editor):
    most = make_institution("most")
    made = revisions.head()

    undo(editor, made)

    assert not Institution.objects.filter(pk=most.pk).exists()
    assert editor.get(f"/api/v1/institutions/most?known_at=r{made}").status_code == 200
    assert editor.get("/api/v1/institutions/most").status_code == 410
    assert reverting.MOST_ROWS > 1000 and not Relation.objects.exists()
