"""Loading after a merger: the names of what was merged lead to what it was merged into, and the report says so."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from exchange.loading import Report, load
from exchange.loading.yaml_files import read_folder
from institutions.models import Institution, InstitutionName, Relation
from sources import revisions
from sources.merging import merge
from sources.models import Citation, Source
from tests.exchange.test_loading import body, country, name, rows, source

pytestmark = pytest.mark.django_db

FOLDER = Path(__file__).resolve().parent.parent.parent / "fixtures"


def files() -> list[Any]:
    """Return files in which one ministry stands twice."""
    return rows(
        source(),
        country(),
        body("x-most"),
        body("x-most-2"),
        body("x-other"),
        name("x-most:en"),
        name("x-most-2:zh", "x-most-2", lang="zh-Hans", text="部"),
        (
            "relations",
            {
                "key": "other-leads",
                "type": "leads",
                "subject": "x-most-2",
                "object": "x-other",
                "valid_from": "2023",
                "citation": "plan",
            },
        ),
    )


def merged(gone: str, into: str, actor: str = "editor") -> int:
    with revisions.write(actor=actor) as write:
        merge(Institution.objects.get(slug=gone), Institution.objects.get(slug=into))
    assert write.revision is not None
    return write.revision


def told(report: Report) -> dict[str, str]:
    return {kept.key: kept.reason for kept in report.kept}


@pytest.mark.parametrize("actor", ["editor", "loader"])
def test_the_same_files_load_again_after_a_merger_and_say_what_was_merged(actor):
    load(files())
    revision = merged("x-most-2", "x-most", actor)

    report = load(files())

    assert told(report)["x-most-2"] == f"merged into x-most in r{revision}"
    assert not Institution.objects.filter(slug="x-most-2").exists()
    assert {row.institution.slug for row in InstitutionName.objects.select_related("institution")} == {
        "x-most"
    }
    assert Relation.objects.get().subject.slug == "x-most"
    head = revisions.head()
    assert load(files()).revision is None
    assert revisions.head() == head


def test_new_facts_of_what_was_merged_are_facts_of_what_it_was_merged_into():
    load(files())
    merged("x-most-2", "x-most")

    load([*files(), *rows(name("x-most-2:fr", "x-most-2", lang="fr", text="Ministère"))])

    assert InstitutionName.objects.get(key="x-most-2:fr").institution.slug == "x-most"


def test_names_lead_through_several_mergers():
    load([*files(), *rows(body("x-last"))])
    merged("x-most-2", "x-most")
    last = merged("x-most", "x-last")

    report = load(files())

    assert told(report)["x-most-2"] == told(report)["x-most"] == f"merged into x-last in r{last}"


def test_a_fact_that_was_folded_into_another_stays_folded():
    twice = [*files(), *rows(name("x-most-2:en", "x-most-2"))]
    load(twice)
    revision = merged("x-most-2", "x-most")
    assert not InstitutionName.objects.filter(key="x-most-2:en").exists()

    report = load(twice)

    assert told(report)["x-most-2:en"] == f"merged into x-most:en in r{revision}"
    assert load(twice).revision is None


def test_an_import_by_the_old_name_changes_what_it_was_merged_into_and_says_so(editor):
    load(files())
    revision = merged("x-most-2", "x-most")

    answer = editor.post(
        "/api/v1/imports?resource=institutions",
        json.dumps({"slug": "x-most-2", "note": "Once more."}).encode(),
        content_type="application/x-ndjson",
    )

    assert answer.status_code == 201, answer.content
    assert Institution.objects.get(slug="x-most").note == "Once more."
    [line] = editor.get(answer.json()["report"]).json()["results"]
    assert (line["kind"], line["key"]) == ("updated", "x-most-2")
    assert line["message"] == f"x-most-2 was merged into x-most in r{revision}."
    again = editor.post(
        "/api/v1/imports?resource=institutions",
        json.dumps({"slug": "x-most-2", "note": "Once more."}).encode(),
        content_type="application/x-ndjson",
    )
    assert (again.status_code, again.json()["revision"], again.json()["tallies"][0]["unchanged"]) == (
        201,
        None,
        1,
    )


def test_an_import_that_names_both_is_refused_as_one_that_names_a_row_twice(editor):
    load(files())
    merged("x-most-2", "x-most")
    lines = [{"slug": "x-most", "note": "a"}, {"slug": "x-most-2", "note": "b"}]

    answer = editor.post(
        "/api/v1/imports?resource=institutions",
        "\n".join(map(json.dumps, lines)).encode(),
        content_type="application/x-ndjson",
    )

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, "unique")


def test_the_data_set_loads_again_after_a_merger():
    load(read_folder(FOLDER))
    first, second = Source.objects.exclude(citations=None).order_by("slug").distinct()[:2]
    cited = Citation.objects.filter(source=first).count()
    with revisions.write(actor="editor"):
        merge(first, second)
    assert cited

    said = io.StringIO()
    call_command("load", str(FOLDER), stdout=said)
    again = io.StringIO()
    call_command("load", str(FOLDER), stdout=again)

    assert f"({first.slug}): merged into {second.slug} in r2" in said.getvalue()
    assert "Nothing to change." in again.getvalue()
    assert not Source.objects.filter(slug=first.slug).exists()


def test_a_package_loads_again_after_a_merger(tmp_path):
    load(files())
    call_command("export", tmp_path / "package", stdout=io.StringIO())
    revision = merged("x-most-2", "x-most")
    said, again = io.StringIO(), io.StringIO()

    call_command("load", tmp_path / "package", stdout=said)
    call_command("load", tmp_path / "package", stdout=again)

    assert f"(x-most-2): merged into x-most in r{revision}" in said.getvalue()
    assert "Nothing to change." in again.getvalue()
    assert Relation.objects.get().subject.slug == "x-most"
