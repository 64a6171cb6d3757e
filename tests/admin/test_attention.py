"""The start page says what needs attention, and does not wait for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection

from exchange.models import Webhook
from institutions.models import Institution
from sources.admin import attention
from sources.admin.attention import Line, Part
from sources.admin.display import label
from tests import make

from .conftest import Editor, told


def test_the_start_page_counts_what_needs_attention_and_leads_to_it(
    editor: Editor, most: Institution
) -> None:
    tenure = make.make_tenure()
    make.make_further(tenure, stance="disputes")

    page = told(editor.get("/admin/"))

    assert '<strong>1</strong> <a href="/admin/attention/disputed/">a source disputes it' in page
    listed = told(editor.get("/admin/attention/disputed/"))
    assert editor.page(tenure, "change") in listed


def test_what_has_no_issue_has_no_line(editor: Editor) -> None:
    assert "/admin/attention/disputed/" not in told(editor.get("/admin/"))
    assert "None." in told(editor.get("/admin/attention/disputed/"))


def test_there_is_no_list_of_what_is_no_issue(editor: Editor) -> None:
    assert editor.get("/admin/attention/nonsense/").status_code == 404


def test_who_may_not_read_the_registry_sees_no_list(log_in: Callable[[str], Editor]) -> None:
    nobody = log_in("reader")
    nobody.user.groups.clear()

    assert nobody.get("/admin/attention/disputed/").status_code == 403
    assert 'id="attention"' not in told(nobody.get("/admin/"))


def facts(page: Any) -> list[str]:
    """Return what the facts of a work list are called."""
    return [row["name"] for row in page.context["rows"]]


def numbers(page: Any, name: str = "kinds") -> dict[str, int | None]:
    """Return the choices beside a work list with their numbers."""
    return {choice["name"]: choice["number"] for choice in page.context[name]}


def test_a_work_list_calls_facts_as_their_pages_do_and_counts_them_by_kind(
    editor: Editor, most: Institution
) -> None:
    tenure = make.make_tenure()
    for fact in (tenure, make.make_name(most, "Sci-Tech Ministry", lang="en", kind="alias")):
        make.make_further(fact, stance="disputes")

    page = editor.get("/admin/attention/disputed/")

    assert facts(page) == ["Sci-Tech Ministry", label(tenure)]
    assert numbers(page) == {"All": None, "Institution names": 1, "Tenures": 1}
    assert numbers(page, "issues")["A source disputes it, or another account of the claim is on record"] == 2
    assert page.context["total"] == 2
    assert "Has no name in Chinese characters, or none in Latin script" in numbers(page, "issues")


def test_a_work_list_is_narrowed_to_a_kind_and_to_what_facts_are_about(
    editor: Editor, most: Institution
) -> None:
    alias = make.make_name(most, "Sci-Tech Ministry", lang="en", kind="alias")
    for fact in (make.make_tenure(), alias):
        make.make_further(fact, stance="disputes")

    for asked in ({"kind": "names"}, {"institution": most.slug}, {"institution": str(most.pk)}):
        page = editor.get("/admin/attention/disputed/", asked)
        assert facts(page) == ["Sci-Tech Ministry"]
        assert page.context["total"] == 1

    assert facts(editor.get("/admin/attention/disputed/", {"kind": "posts"})) == []
    linked = told(editor.get(editor.page(most, "change")))
    assert f"/admin/attention/unconfirmed/?institution={most.slug}" in linked


@pytest.mark.parametrize(
    "asked",
    [{"kind": "nonsense"}, {"institution": "nobody"}, {"program": "a\x00b"}],
)
def test_a_work_list_of_what_there_is_not_is_not_found(editor: Editor, asked: dict[str, str]) -> None:
    assert editor.get("/admin/attention/disputed/", asked).status_code == 404


def test_a_work_list_goes_on_where_its_page_ended(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("answers.admin.MOST_LISTED", 2)
    tenures = [make.make_tenure() for _ in range(3)]
    for tenure in tenures:
        make.make_further(tenure, stance="disputes")

    first = editor.get("/admin/attention/disputed/", {"kind": "tenures"})
    second = editor.get(f"/admin/attention/disputed/{first.context['next']}")

    assert facts(first) + facts(second) == [
        label(tenure) for tenure in sorted(tenures, key=lambda row: row.pk)
    ]
    assert (second.context["next"], second.context["first"]) == ("", "?kind=tenures")
    assert facts(editor.get("/admin/attention/disputed/", {"after": "nonsense"})) == facts(first)


def test_a_work_list_that_takes_too_long_asks_for_a_kind(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("answers.admin.MILLISECONDS", 1)
    monkeypatch.setattr("answers.admin.COUNTING", 1)

    page = editor.get("/admin/attention/disputed/")

    assert "Choose a kind" in told(page)
    assert numbers(page)["Tenures"] is None


def test_what_was_not_counted_in_time_is_linked_all_the_same(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attention, "MILLISECONDS", 1)

    page = told(editor.get("/admin/"))

    assert "Quality of facts: not counted in time" in page
    assert "/admin/attention/disputed/" in page


def test_the_start_page_does_not_wait_for_a_slow_count(editor: Editor, monkeypatch: Any) -> None:
    def slow(_: Any) -> Iterator[Line]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(5)")
        yield Line(1, "slow", "")

    monkeypatch.setattr(attention, "PARTS", [Part("Slow things", slow)])

    page = editor.get("/admin/")

    assert "Slow things: not counted in time" in told(page)
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone()[0] != "300ms"


@pytest.mark.parametrize("rows", [1, 20])
def test_what_needs_attention_costs_a_fixed_number_of_queries(
    editor: Editor, rows: int, django_assert_num_queries: Any, rf: Any
) -> None:
    for _ in range(rows):
        make.make_further(make.make_tenure(), stance="disputes")
    request = rf.get("/admin/")
    request.user = editor.user
    editor.user.has_perm("sources.view_revision")

    with django_assert_num_queries(14):
        attention.lines(request)


def test_open_suggestions_and_failing_webhooks_wait_for_who_changes_the_registry(
    editor: Editor, log_in: Callable[[str], Editor], most: Institution
) -> None:
    suggested = {"resource": "institutions", "target": "most", "patch": {"note": "A remark."}}
    said = {"reason": "It says so there.", "source_url": "https://example.org/notice"}
    response = editor.post("/api/v1/suggestions", {**suggested, **said}, content_type="application/json")
    assert response.status_code == 201
    for number, failures in enumerate((0, 3)):
        Webhook.objects.create(
            user=editor.user, name=str(number), url="https://example.org/hook", failures=failures
        )

    page = told(editor.get("/admin/"))

    assert '<strong>1</strong> <a href="/admin/exchange/suggestion/">suggestion waits for a reviewer' in page
    assert '<strong>1</strong> <a href="/admin/exchange/webhook/">webhook fails' in page
    assert "waits for a reviewer" not in told(log_in("reader").get("/admin/"))
