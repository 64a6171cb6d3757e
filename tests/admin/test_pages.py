"""Every page of every model answers, in a number of queries that does not grow with what is on record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib import admin
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

from institutions.models import Institution, Relation
from programs.models import ConsultationStep, Offer
from sources.history import tracked_models
from sources.models import Revision, Source
from tests import make

from .conftest import Editor, told

KINDS = list(make.ROWS)
BY_VERBS = (Offer, ConsultationStep)
"""What only the doings of parties make: nobody adds one by hand."""


@pytest.mark.parametrize("model", KINDS, ids=lambda model: model._meta.label)
@pytest.mark.parametrize("page", ["changelist", "add", "retracted", "autocomplete"])
def test_the_pages_of_a_kind_answer(editor: Editor, model: type[models.Model], page: str) -> None:
    make.ROWS[model]()
    status = 403 if page == "add" and model in BY_VERBS else 200

    assert editor.get(editor.page(model, page)).status_code == status


@pytest.mark.parametrize("model", KINDS, ids=lambda model: model._meta.label)
@pytest.mark.parametrize("page", ["change", "history", "delete"])
def test_the_pages_of_a_row_answer(editor: Editor, model: type[models.Model], page: str) -> None:
    row = make.ROWS[model]()

    assert editor.get(editor.page(row, page)).status_code == 200


def test_every_tracked_model_is_registered() -> None:
    assert [model for model in tracked_models() if not admin.site.is_registered(model)] == []


def test_the_start_page_groups_the_models_and_shows_counts_and_the_last_revisions(
    editor: Editor, most: Institution
) -> None:
    page = told(editor.get("/admin/"))

    headings = [
        page.index(f'<span class="section">{name}</span>')
        for name in (
            "Institutions",
            "People and posts",
            "Changes",
            "Programs",
            "Rules",
            "Money and statistics",
            "Joint action",
            "Sources",
            "Vocabulary",
        )
    ]
    assert headings == sorted(headings)
    assert "<strong>1</strong> institutions" in page
    assert f">r{Revision.objects.latest('number').number}</a> test" in page


@pytest.mark.parametrize("role", ["reader", "contributor"])
def test_readers_on_the_staff_see_and_change_nothing(
    log_in: Callable[[str], Editor], most: Institution, role: str
) -> None:
    reader = log_in(role)

    assert reader.get(reader.page(most, "change")).status_code == 200
    assert reader.get(reader.page(most, "history")).status_code == 200
    assert reader.post(reader.page(most, "change"), {"reason": "no"}).status_code == 403
    assert reader.get(reader.page(Institution, "add")).status_code == 403
    assert reader.post(reader.page(most, "delete"), {"reason": "no"}).status_code == 403


def test_someone_who_is_not_on_the_staff_is_sent_to_the_login(
    log_in: Callable[[str], Editor], most: Institution
) -> None:
    reader = log_in("reader")
    reader.user.is_staff = False
    reader.user.save()

    response = reader.get(reader.page(most, "change"))

    assert response.status_code == 302
    assert "/admin/login/" in response["Location"]


# Queries


def queries(editor: Editor, path: str) -> int:
    """Return how many queries a page costs once the connection and the permissions are warm."""
    editor.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert editor.get(path).status_code == 200
    return len(captured)


PINNED = {
    "Source": 7,
    "Citation": 7,
    "Statement": 6,
    "Jurisdiction": 6,
    "JurisdictionCode": 7,
    "Rank": 6,
    "Function": 6,
    "Institution": 8,
    "InstitutionName": 8,
    "InstitutionRank": 9,
    "Identifier": 7,
    "Location": 9,
    "Relation": 8,
    "Responsibility": 8,
    "ChangeEvent": 6,
    "IssuingBody": 8,
    "Outcome": 8,
    "Person": 6,
    "Qualification": 8,
    "Post": 8,
    "Tenure": 9,
    "Tour": 7,
    "Visit": 9,
    "FurtherCitation": 10,
    "StatementSubject": 8,
    "Priority": 7,
    "VisitPriority": 9,
    "Program": 6,
    "ProgramHost": 8,
    "ProgramSuccession": 8,
    "ProgramRole": 9,
    "ProgramPriority": 8,
    "Guideline": 7,
    "GuidelineIssuer": 8,
    "GuidelineProgram": 8,
    "GuidelineReplacement": 8,
    "GuidelineStatus": 7,
    "Requirement": 8,
    "FundingFlow": 9,
    "Indicator": 7,
    "Observation": 9,
    "JointAction": 6,
    "JointActionStep": 7,
    "Challenge": 6,
    "ChallengedAction": 8,
    "Consultation": 8,
    "ConsultationParty": 8,
    "Offer": 9,
    "ConsultationStep": 7,
    "programs.FurtherCitation": 7,
}
"""Queries of each list, whatever its length: who asks, count, rows, filters, a kind of reference each."""


@pytest.mark.parametrize("model", KINDS, ids=lambda model: model._meta.label)
def test_a_list_costs_a_fixed_number_of_queries(editor: Editor, model: type[models.Model]) -> None:
    make.ROWS[model]()
    few = queries(editor, editor.page(model, "changelist"))
    for _ in range(3):
        if model.__name__ not in ("Jurisdiction", "JurisdictionCode"):
            make.ROWS[model]()

    many = queries(editor, editor.page(model, "changelist"))

    pinned = PINNED.get(model._meta.label, PINNED.get(model.__name__))
    assert (few, many) == (pinned,) * 2


def test_the_form_of_an_institution_costs_a_fixed_number_of_queries(editor: Editor) -> None:
    few, many = filled(1), filled(5)

    assert queries(editor, editor.page(few, "change")) == queries(editor, editor.page(many, "change")) == 32


def filled(facts: int) -> Institution:
    """Return an institution with so many facts of each kind."""
    institution = make.make_institution(name="A body", name_zh="机构")
    for number in range(facts):
        make.make_name(institution, f"Alias {number}", kind="alias")
        make.make_institution_rank(institution, valid_from=str(1990 + number), valid_until=str(1991 + number))
        make.make_relation(institution, "leads")
        make.make_relation(None, "leads", institution)
        make.make_responsibility(institution)
        make.make_post(institution, rank=make.make_rank())
        make.make_identifier(institution)
        make.make_location(institution, make.make_jurisdiction(make.slug("area"), "Somewhere"))
        make.make_further(institution)
    return institution


def test_the_history_of_an_institution_costs_a_fixed_number_of_queries(editor: Editor) -> None:
    few, many = filled(1), filled(5)

    assert queries(editor, editor.page(few, "history")) == queries(editor, editor.page(many, "history"))


def test_a_page_shows_so_many_rows_of_a_kind_and_links_the_rest(editor: Editor, most: Institution) -> None:
    for _ in range(27):
        make.make_relation(most, "leads")

    page = told(editor.get(editor.page(most, "change")))

    assert "(25 of 27)" in page
    assert f"{editor.page(Relation, 'changelist')}?subject__id__exact={most.pk}" in page


# Finding


@pytest.mark.parametrize("term", ["科技部", "kejibu", "ke ji bu", "Kējì Bù", "ministry science", "most"])
def test_an_institution_is_found_by_any_of_its_names(editor: Editor, most: Institution, term: str) -> None:
    make.make_name(most, "科技部", lang="zh-Hans", kind="alias")
    make.make_name(most, "ke ji bu", lang="zh-Latn-pinyin", kind="alias")
    make.make_institution("moe", "Department of Education", "教育部")

    found = editor.get(editor.page(Institution, "autocomplete"), {"term": term}).json()["results"]

    assert found == [{"id": str(most.pk), "text": "Ministry of Science and Technology 科学技术部"}]


def test_the_institution_of_exactly_that_name_comes_first(editor: Editor, most: Institution) -> None:
    make.make_institution("a-most-wanted", "The most wanted")

    found = editor.get(editor.page(Institution, "autocomplete"), {"term": "MOST"}).json()["results"]

    assert found[0]["id"] == str(most.pk)


@pytest.mark.parametrize("term", ["王志刚", "wangzhigang", "wang zhi gang", "Zhigang"])
def test_a_person_is_found_in_both_scripts(editor: Editor, term: str) -> None:
    wang = make.make_person(name="Wang Zhigang", name_zh="王志刚", name_pinyin="wang zhi gang")
    make.make_person(name="Yin Hejun", name_zh="阴和俊")

    page = editor.get(editor.page(type(wang), "changelist"), {"q": term})

    assert [row.pk for row in page.context["cl"].result_list] == [wang.pk]


def test_a_fact_is_found_by_the_names_of_what_it_is_about(editor: Editor, most: Institution) -> None:
    tenure = make.make_tenure(make.make_person(), make.make_post(most, "Minister", title_zh="部长"))
    make.make_tenure()

    page = editor.get(editor.page(type(tenure), "changelist"), {"q": "科学技术"})

    assert [row.pk for row in page.context["cl"].result_list] == [tenure.pk]


@pytest.mark.parametrize("term", ["reform plan", "gov-cn-2023", "State Council", "机构改革"])
def test_a_source_is_found_by_title_publisher_and_slug(editor: Editor, term: str) -> None:
    plan = make.make_source(
        slug="gov-cn-2023", title="党和国家机构改革方案 (Reform Plan)", publisher="State Council"
    )
    make.make_source()

    found = editor.get(editor.page(Source, "autocomplete"), {"term": term}).json()["results"]

    assert [row["id"] for row in found] == [str(plan.pk)]


@pytest.mark.parametrize("term", ["\x00", "%", "_", "'", "\\", "a" * 500, "(", "部" * 300])
def test_any_text_may_be_searched_for(editor: Editor, most: Institution, term: str) -> None:
    assert editor.get(editor.page(Institution, "autocomplete"), {"term": term}).status_code == 200
    assert editor.get(editor.page(Institution, "changelist"), {"q": term}).status_code == 200


def test_a_date_is_shown_as_it_is_known(editor: Editor, most: Institution) -> None:
    make.make_relation(most, "leads", valid_from="2018", valid_until="2023-03")

    page = told(editor.get(editor.page(Relation, "changelist")))

    assert '<td class="field-since">2018</td>' in page
    assert '<td class="field-until">2023-03</td>' in page


def test_what_may_be_seen_depends_on_the_right_to_see_it(
    log_in: Callable[[str], Editor], most: Institution
) -> None:
    nobody: Any = log_in("reader")
    nobody.user.groups.clear()

    assert nobody.get(nobody.page(Institution, "autocomplete")).status_code == 403
    assert nobody.get(nobody.page(Institution, "retracted")).status_code == 403
    assert nobody.get(nobody.page(most, "history")).status_code == 403
