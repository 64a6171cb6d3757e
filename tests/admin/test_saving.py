"""What a form saves: one revision with who and why, a citation that is shared, and no lost update."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, models

from institutions.models import (
    ChangeEvent,
    FurtherCitation,
    Institution,
    InstitutionName,
    Person,
    Post,
    Relation,
    Tenure,
)
from sources import revisions
from sources.models import Citation, Revision, Source, Statement
from tests import make

from .conftest import REASON, Editor, entered, errors, last_revision, new_row, told
from .test_pages import BY_VERBS


def cited(source: Source | None = None, locator: str = "", **fields: Any) -> dict[str, Any]:
    """Return what a form of a cited row sends besides its own fields."""
    return {
        "source": str((source or make.make_source()).pk),
        "locator": locator,
        "confidence": "medium",
        **fields,
    }


def test_a_saved_form_is_one_revision_in_the_name_of_its_user_with_the_reason(
    editor: Editor, most: Institution
) -> None:
    before = revisions.head()
    form = new_row(
        editor.form(most), "names", text="MOST", lang="en", kind="acronym", ended="no", confidence="high"
    )

    editor.save(most, form, note="Restructured in 2023.")

    saved = last_revision()
    assert (saved.number, saved.actor, saved.reason) == (before + 1, editor.user.username, REASON)
    assert saved.request_id
    most.refresh_from_db()
    assert most.revision == most.names.get(text="MOST").revision == saved.number


def test_the_page_says_as_which_revision_it_was_recorded(editor: Editor, most: Institution) -> None:
    response = editor.save(most, note="Restructured in 2023.", _continue="1")

    page = told(editor.get(response["Location"]))
    assert f">r{revisions.head()}</a>." in page


def test_a_form_without_a_change_takes_no_revision_and_says_so(editor: Editor, most: Institution) -> None:
    before = revisions.head()

    response = editor.save(most)

    assert revisions.head() == before
    assert "so nothing was recorded" in told(editor.get(response["Location"]))


def test_a_reason_is_required(editor: Editor, most: Institution) -> None:
    response = editor.save(most, note="Changed", reason=" ")

    assert errors(response) == {"reason": ["required"]}
    most.refresh_from_db()
    assert most.note == ""


def test_the_log_of_the_stock_admin_is_left_alone(editor: Editor, most: Institution) -> None:
    from django.contrib.admin.models import LogEntry

    editor.save(most, note="Changed")

    assert not LogEntry.objects.exists()


# Citations


def test_an_institution_is_recorded_with_a_name_and_a_citation_that_both_rest_on(editor: Editor) -> None:
    area, source = make.make_jurisdiction(), make.make_source()
    own = {
        "slug": "cstc",
        "kind": "central_commission",
        "form": "body",
        "jurisdiction": str(area.pk),
        "valid_from": "2023-03",
        "ended": "no",
    }
    form = {**editor.form(Institution), **own, **cited(source, "section 2")}

    response = editor.save(
        Institution,
        new_row(
            form, "names", text="中央科技委员会", lang="zh-Hans", kind="label", ended="no", confidence="high"
        ),
    )

    assert response.status_code == 302, errors(response)
    cstc = Institution.objects.get(slug="cstc")
    assert str(cstc.valid_from) == "2023-03"
    assert (cstc.citation.source, cstc.citation.locator) == (source, "section 2")
    assert cstc.names.get().citation == cstc.citation


def test_the_citation_of_a_place_on_record_is_taken(editor: Editor, most: Institution) -> None:
    shared = make.make_citation(locator="p. 3")

    editor.save(most, source=str(shared.source.pk), locator=" p. 3 ")

    most.refresh_from_db()
    assert most.citation == shared


def test_another_place_is_another_citation_and_the_shared_one_stays_as_it_is(editor: Editor) -> None:
    shared = make.make_citation(locator="p. 3")
    first, second = make.make_institution(citation=shared), make.make_institution(citation=shared)

    editor.save(first, locator="p. 4")

    first.refresh_from_db()
    second.refresh_from_db()
    shared.refresh_from_db()
    assert (first.citation.locator, second.citation.locator, shared.locator) == ("p. 4", "p. 3", "p. 3")
    assert first.citation.source == shared.source


def test_a_new_fact_of_the_page_may_rest_on_a_source_of_its_own(editor: Editor, most: Institution) -> None:
    source = make.make_source()
    form = new_row(
        editor.form(most),
        "names",
        text="MOST",
        lang="en",
        kind="acronym",
        ended="no",
        **cited(source, "p. 1"),
    )

    editor.save(most, form)

    assert most.names.get(text="MOST").citation == Citation.objects.get(source=source, locator="p. 1")


def test_the_citation_of_a_fact_on_record_is_not_left_out(editor: Editor, most: Institution) -> None:
    response = editor.save(most, **{"names-0-source": ""})

    assert errors(response) == {"names-0-source": ["required"]}


def test_a_form_that_is_refused_leaves_no_citation_behind(editor: Editor, most: Institution) -> None:
    before = Citation.objects.count()

    editor.save(most, locator="p. 99", slug="not a slug")

    assert Citation.objects.count() == before


def test_a_further_citation_changes_the_fact_that_it_is_of(editor: Editor) -> None:
    tenure, source = make.make_tenure(), make.make_source()
    form = new_row(
        editor.form(tenure), "further_citations", stance="disputes", source=str(source.pk), locator=""
    )

    editor.save(tenure, form)

    further = tenure.further_citations.get()
    tenure.refresh_from_db()
    assert (further.stance, further.citation.source) == ("disputes", source)
    assert tenure.revision == further.revision


def test_a_further_citation_on_its_own_page_changes_the_fact_too(editor: Editor) -> None:
    tenure = make.make_tenure()
    further = make.make_further(tenure)

    editor.save(further, stance="disputes")

    tenure.refresh_from_db()
    assert tenure.revision == revisions.head()


def test_a_further_citation_names_its_source(editor: Editor) -> None:
    tenure = make.make_tenure()

    response = editor.save(
        tenure,
        new_row(editor.form(tenure), "further_citations", stance="disputes", source="", locator="p. 1"),
    )

    assert errors(response) == {"further_citations-0-source": ["required"]}


def test_a_statement_names_what_it_is_about(editor: Editor, most: Institution) -> None:
    form = {
        **editor.form(Statement),
        "text": "It ended a rivalry.",
        "nature": "interpretation",
        "ended": "no",
        **cited(),
    }

    response = editor.save(Statement, new_row(form, "subjects", institution=str(most.pk)))

    assert response.status_code == 302, errors(response)
    assert Statement.objects.get().subjects.get().institution == most


def test_a_change_event_names_who_issued_it_and_what_it_does(editor: Editor, most: Institution) -> None:
    event = make.make_change_event()
    form = new_row(editor.form(event), "issuing_bodies", institution=str(most.pk))
    form = new_row(form, "outcomes", institution=str(most.pk), type="retain", confidence="high")

    response = editor.save(event, form)

    assert response.status_code == 302, errors(response)
    assert event.issuing_bodies.get().institution == most
    assert event.outcomes.get().citation == ChangeEvent.objects.get().citation


# Dates


@pytest.mark.parametrize("date", ["2023", "2023-03", "2023-03-16"])
def test_a_date_is_kept_as_precise_as_it_was_typed(editor: Editor, most: Institution, date: str) -> None:
    editor.save(most, valid_from=date)

    most.refresh_from_db()
    assert str(most.valid_from) == date


@pytest.mark.parametrize("date", ["16 March 2023", "2023-13", "2023-02-30", "23", "0000", "2023-3"])
def test_what_is_no_date_is_refused_at_the_field(editor: Editor, most: Institution, date: str) -> None:
    assert errors(editor.save(most, valid_from=date)) == {"valid_from": ["invalid_date"]}


def test_an_end_before_the_start_is_refused_at_the_field(editor: Editor, most: Institution) -> None:
    assert errors(editor.save(most, valid_from="2023", valid_until="2020", ended="yes")) == {
        "valid_until": ["empty_period"]
    }


# Lost updates


def test_a_stale_form_is_refused_and_names_who_changed_what(editor: Editor, most: Institution) -> None:
    form = editor.form(most)
    make.change(most, note="Changed by a service")

    response = editor.save(most, form, note="Changed by an editor")

    assert errors(response) == {"__all__": ["stale"]}
    page = told(response)
    assert f"r{revisions.head()} by test" in page
    assert "Note: – → Changed by a service" in page
    most.refresh_from_db()
    assert most.note == "Changed by a service"


def test_a_stale_row_of_the_page_is_refused(editor: Editor, most: Institution) -> None:
    form = editor.form(most)
    name = most.names.get(lang="en")
    make.change(name, text="Ministry of S&T")
    place = next(key for key, value in form.items() if value == str(name.pk)).removesuffix("-id")

    response = editor.save(most, form, **{f"{place}-text": "MOST of China"})

    assert errors(response) == {f"{place}-__all__": ["stale"]}
    name.refresh_from_db()
    assert name.text == "Ministry of S&T"


def test_an_untouched_row_that_changed_meanwhile_is_not_put_back(editor: Editor, most: Institution) -> None:
    form = editor.form(most)
    name = most.names.get(lang="en")
    make.change(name, text="Ministry of S&T")

    response = editor.save(most, form, note="Changed by an editor")

    assert "stale" in [code for codes in errors(response).values() for code in codes]
    name.refresh_from_db()
    assert name.text == "Ministry of S&T"


def test_a_row_that_was_retracted_meanwhile_is_said_to_be_gone(editor: Editor, most: Institution) -> None:
    form = editor.form(most)
    make.retract(most.names.get(lang="en"))

    response = editor.save(most, form, note="Changed")

    assert ["invalid_choice"] in errors(response).values()
    assert "retracted this row after you opened the form" in told(response)


def test_a_row_that_was_changed_meanwhile_is_not_retracted(editor: Editor, most: Institution) -> None:
    form = editor.form(most)
    name = most.names.get(lang="en")
    make.change(name, text="Ministry of S&T")
    place = next(key for key, value in form.items() if value == str(name.pk)).removesuffix("-id")

    response = editor.save(most, form, **{f"{place}-DELETE": "on"})

    assert errors(response) == {"names": ["stale"]}
    assert InstitutionName.objects.filter(pk=name.pk).exists()


def test_a_row_added_by_someone_else_meanwhile_is_no_conflict(editor: Editor, most: Institution) -> None:
    form = editor.form(most)
    make.make_name(most, "MOST", kind="acronym")

    response = editor.save(most, form, note="Changed")

    assert response.status_code == 302
    assert most.names.filter(text="MOST").exists()


def test_a_form_without_the_revision_that_it_saw_is_stale(editor: Editor, most: Institution) -> None:
    assert errors(editor.save(most, note="Changed", seen="")) == {"__all__": ["stale"]}


def test_a_row_that_is_gone_leads_to_its_history(editor: Editor) -> None:
    name = make.make_name()
    make.retract(InstitutionName.objects.get(pk=name.pk))

    response = editor.get(editor.page(name, "change"))

    assert response["Location"] == editor.page(name, "history")


# Refusals


def test_an_overlapping_rank_is_refused_at_the_field_with_the_one_on_record(
    editor: Editor, most: Institution
) -> None:
    rank = make.make_rank(name="Ministerial")
    held = make.make_institution_rank(most, rank, valid_from="2018-03")
    form = editor.form(most)

    response = editor.save(
        most, new_row(form, "ranks", rank=str(rank.pk), valid_from="2023", ended="no", confidence="high")
    )

    assert errors(response) == {"__all__": ["refused"], "ranks-1-valid_from": ["overlapping_period"]}
    assert editor.page(held, "change") in told(response)
    assert "since 2018-03" in told(response)
    assert most.ranks.count() == 1


@pytest.fixture(params=["DEFERRED", "IMMEDIATE"])
def checking(request: pytest.FixtureRequest, db: None) -> Callable[[], None]:
    """Have rules over several rows checked at the end of a write, as is usual, or at once."""

    def set_constraints() -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"SET CONSTRAINTS ALL {request.param}")

    return set_constraints


def test_an_overlap_is_refused_on_the_own_page_of_the_fact_too(editor: Editor, most: Institution) -> None:
    held = make.make_institution_rank(most, valid_from="2018-03")
    other = make.make_institution_rank(most, valid_from="1998", valid_until="2018-03", ended="yes")

    response = editor.save(other, valid_until="2020")

    assert errors(response) == {"valid_from": ["overlapping_period"]}
    assert editor.page(held, "change") in told(response)


def test_more_holders_than_seats_are_refused_at_the_field_with_those_on_record(
    editor: Editor, post: Post, checking: Callable[[], None]
) -> None:
    wang = make.make_person(name="Wang Zhigang", name_zh="王志刚")
    held = make.make_tenure(wang, post, valid_from="2018-03-19")
    form = {
        **editor.form(Tenure),
        "person": str(make.make_person(name="Yin Hejun").pk),
        "post": str(post.pk),
        "kind": "substantive",
    }
    checking()

    response = editor.save(Tenure, form, valid_from="2023-10-24", ended="no", **cited())

    assert errors(response) == {"valid_from": ["too_many_holders"]}
    page = told(response)
    assert "Wang Zhigang 王志刚, Minister" in page
    assert ", since 2018-03-19" in page
    assert editor.page(held, "change") in page
    assert Tenure.objects.count() == 1


def test_a_holder_too_many_in_the_list_of_a_post_is_refused_at_that_row(
    editor: Editor, post: Post, checking: Callable[[], None]
) -> None:
    make.make_tenure(None, post, valid_from="2018-03-19")
    form = new_row(
        editor.form(post),
        "tenures",
        person=str(make.make_person().pk),
        kind="substantive",
        valid_from="2020",
        ended="no",
        confidence="low",
    )
    checking()

    response = editor.save(post, form)

    assert errors(response) == {"__all__": ["refused"], "tenures-1-valid_from": ["too_many_holders"]}


def test_fewer_seats_than_holders_are_refused(
    editor: Editor, most: Institution, checking: Callable[[], None]
) -> None:
    post = make.make_post(most, seats=2)
    for _ in range(2):
        make.make_tenure(None, post, valid_from="2020")
    checking()

    response = editor.save(post, seats="1")

    assert errors(response) == {"seats": ["too_many_holders"]}
    assert "more people would hold the post than it has seats" in told(response)
    post.refresh_from_db()
    assert post.seats == 2


def test_one_holder_ends_and_the_next_begins_in_one_form(
    editor: Editor, post: Post, checking: Callable[[], None]
) -> None:
    make.make_tenure(None, post, valid_from="2018-03-19")
    form = {**editor.form(post), "tenures-0-valid_until": "2023-10-24", "tenures-0-ended": "yes"}
    form = new_row(
        form,
        "tenures",
        person=str(make.make_person().pk),
        kind="substantive",
        valid_from="2023-10-24",
        ended="no",
        confidence="high",
    )
    checking()

    response = editor.save(post, form)

    assert response.status_code == 302, errors(response)
    assert [str(row.valid_from) for row in post.tenures.order_by("valid_from")] == [
        "2018-03-19",
        "2023-10-24",
    ]
    assert len({row.revision for row in post.tenures.all()}) == 1


def test_a_label_ends_and_the_next_begins_in_one_form(editor: Editor) -> None:
    body = make.make_institution()
    make.make_name(body, "Commission", valid_from="1958")
    form = {**editor.form(body), "names-0-valid_until": "1998-03", "names-0-ended": "yes"}

    response = editor.save(
        body,
        new_row(
            form,
            "names",
            text="Ministry",
            lang="en",
            kind="label",
            valid_from="1998-03",
            ended="no",
            confidence="high",
        ),
    )

    assert response.status_code == 302, errors(response)
    assert body.names.count() == 2


def test_successive_facts_move_together_whatever_their_order(editor: Editor, most: Institution) -> None:
    early = make.make_institution_rank(most, valid_from="1998", valid_until="2010", ended="yes")
    late = make.make_institution_rank(most, valid_from="2010")
    form = editor.form(most)
    places = {form[f"ranks-{place}-id"]: place for place in (0, 1)}
    moved = {
        f"ranks-{places[str(early.pk)]}-valid_until": "2012",
        f"ranks-{places[str(late.pk)]}-valid_from": "2012",
    }

    response = editor.save(most, form, **moved)

    assert response.status_code == 302, errors(response)


def test_two_new_facts_that_overlap_are_refused_both_or_the_later(editor: Editor, most: Institution) -> None:
    rank = str(make.make_rank().pk)
    form = new_row(editor.form(most), "ranks", rank=rank, valid_from="2018", ended="no", confidence="high")

    response = editor.save(
        most, new_row(form, "ranks", rank=rank, valid_from="2020", ended="no", confidence="high")
    )

    assert errors(response)["ranks-1-valid_from"] == ["overlapping_period"]
    assert not most.ranks.exists()


def test_a_relation_that_closes_a_circle_is_refused_with_who_stands_in_it(
    editor: Editor, checking: Callable[[], None]
) -> None:
    above, below = (
        make.make_institution(name="Above", name_zh="上"),
        make.make_institution(name="Below", name_zh="下"),
    )
    make.make_relation(below, "part_of", above)
    form = {
        **editor.form(Relation),
        "type": "part_of",
        "subject": str(above.pk),
        "object": str(below.pk),
        "ended": "no",
    }
    checking()

    response = editor.save(Relation, form, **cited())

    assert errors(response) == {"object": ["closes_a_circle"]}
    assert "Above 上" in told(response)
    assert Relation.objects.count() == 1


def test_a_relation_to_itself_is_refused_at_a_field(editor: Editor, most: Institution) -> None:
    form = {
        **editor.form(Relation),
        "type": "leads",
        "subject": str(most.pk),
        "object": str(most.pk),
        "ended": "no",
    }

    response = editor.save(Relation, form, **cited())

    assert list(errors(response).values()) == [["related_to_itself"]]


def test_a_slug_that_is_taken_is_refused_at_the_field(editor: Editor, most: Institution) -> None:
    other = make.make_institution()

    assert errors(editor.save(other, slug="most")) == {"slug": ["unique"]}


def test_a_slug_that_another_row_was_known_by_is_refused_with_that_row(
    editor: Editor, most: Institution
) -> None:
    make.change(most, slug="ministry")
    other = make.make_institution()

    response = editor.save(other, slug="most")

    assert errors(response) == {"slug": ["slug_taken"]}
    assert editor.page(most, "change") in told(response)


def test_an_identifier_of_another_bearer_is_refused_with_the_bearer(
    editor: Editor, most: Institution
) -> None:
    held = make.make_identifier(None, "Q1")

    response = editor.save(
        most,
        new_row(
            editor.form(most), "identifiers", scheme="wikidata", value="Q1", ended="no", confidence="high"
        ),
    )

    assert errors(response)["identifiers-0-valid_from"] == ["overlapping_period"]
    assert editor.page(held, "change") in told(response)


def test_a_rule_within_the_row_is_refused_at_its_field(editor: Editor, most: Institution) -> None:
    form = new_row(
        editor.form(most),
        "names",
        text="MOST",
        lang="not a language!",
        kind="acronym",
        ended="no",
        confidence="high",
    )

    assert errors(editor.save(most, form)) == {"names-2-lang": ["invalid_language"]}


@pytest.mark.parametrize("value", ["\x00", "not-an-id", "00000000-0000-0000-0000-000000000000", "1 OR 1=1"])
def test_a_reference_to_nothing_is_refused_at_the_field(
    editor: Editor, most: Institution, value: str
) -> None:
    response = editor.save(most, jurisdiction=value)

    assert list(errors(response)) == ["jurisdiction"]


@pytest.mark.parametrize(
    "model", [kind for kind in make.ROWS if kind not in BY_VERBS], ids=lambda model: model._meta.label
)
def test_an_empty_form_is_refused_at_its_fields(editor: Editor, model: type[models.Model]) -> None:
    response = editor.post(editor.page(model, "add"), entered(editor.get(editor.page(model, "add"))))

    assert "required" in [code for codes in errors(response).values() for code in codes]


@pytest.mark.parametrize("model", list(make.ROWS), ids=lambda model: model.__name__)
def test_every_form_saves_as_it_was_opened(editor: Editor, model: type[models.Model]) -> None:
    row = make.ROWS[model]()
    before = revisions.head()

    response = editor.save(row)

    assert response.status_code == 302, errors(response)
    assert revisions.head() == before


# Retracting


def test_a_retraction_asks_for_a_reason_and_is_kept_with_it(editor: Editor) -> None:
    name = make.make_name()
    page = editor.page(name, "delete")
    without = editor.post(page, {"post": "yes", "seen": name.revision, "reason": ""})

    response = editor.post(page, {"post": "yes", "seen": name.revision, "reason": "Entered twice"})

    assert without.status_code == 200
    assert response.status_code == 302
    assert not InstitutionName.objects.exists()
    assert (last_revision().actor, last_revision().reason) == (editor.user.username, "Entered twice")


def test_what_is_in_use_is_not_retracted_and_says_by_what(editor: Editor, most: Institution) -> None:
    relation = make.make_relation(most, "leads")
    page = editor.page(most, "delete")

    response = editor.post(page, {"post": "yes", "seen": most.revision, "reason": "Gone"})

    assert editor.page(relation, "change") in told(response)
    assert Institution.objects.filter(pk=most.pk).exists()


def test_what_belongs_to_a_row_alone_leaves_with_it(editor: Editor) -> None:
    tenure = make.make_tenure()
    make.make_further(tenure)

    response = editor.post(
        editor.page(tenure, "delete"), {"post": "yes", "seen": tenure.revision, "reason": "Wrong"}
    )

    assert response.status_code == 302
    assert not Tenure.objects.exists()
    assert not FurtherCitation.objects.exists()


def test_a_source_leaves_with_its_unused_places_but_not_while_facts_rest_on_them(editor: Editor) -> None:
    used, unused = make.make_citation(), make.make_citation()
    fact = make.make_institution(citation=used)

    refused = editor.post(
        editor.page(used.source, "delete"), {"post": "yes", "seen": used.source.revision, "reason": "Wrong"}
    )
    taken = editor.post(
        editor.page(unused.source, "delete"),
        {"post": "yes", "seen": unused.source.revision, "reason": "Wrong"},
    )

    assert editor.page(fact, "change") in told(refused)
    assert taken.status_code == 302
    assert not Source.objects.filter(pk=unused.source.pk).exists()


def test_a_stale_retraction_is_refused(editor: Editor) -> None:
    name = make.make_name()
    seen = name.revision
    make.change(name, text="Another")

    response = editor.post(editor.page(name, "delete"), {"post": "yes", "seen": seen, "reason": "Wrong"})

    assert "was changed after you opened" in told(response)
    assert InstitutionName.objects.filter(pk=name.pk).exists()


def test_a_row_of_the_page_is_retracted_with_the_reason_of_the_page(
    editor: Editor, most: Institution
) -> None:
    form = editor.form(most)

    response = editor.save(most, form, **{"names-0-DELETE": "on"})

    assert response.status_code == 302, errors(response)
    assert most.names.count() == 1
    assert last_revision().reason == REASON


def test_a_row_of_the_page_that_is_in_use_is_not_retracted(editor: Editor, most: Institution) -> None:
    post = make.make_post(most)
    tenure = make.make_tenure(None, post)

    response = editor.save(most, **{"posts-0-DELETE": "on"})

    assert errors(response) == {"__all__": ["refused"], "posts": ["in_use"]}
    assert editor.page(tenure, "change") in told(response)
    assert Post.objects.filter(pk=post.pk).exists()


def test_selected_rows_are_retracted_together_in_one_revision(editor: Editor) -> None:
    names = [make.make_name() for _ in range(3)]
    chosen = {"action": "delete_selected", "_selected_action": [str(name.pk) for name in names[:2]]}
    page = editor.page(InstitutionName, "changelist")
    asked = editor.post(page, chosen)
    before = revisions.head()

    without = editor.post(page, {**chosen, "post": "yes", "seen": before, "reason": ""})
    response = editor.post(page, {**chosen, "post": "yes", "seen": before, "reason": "Entered twice"})

    assert (asked.status_code, without.status_code, response.status_code) == (200, 200, 302)
    assert InstitutionName.objects.get() == names[2]
    assert (last_revision().number, last_revision().reason) == (before + 1, "Entered twice")


def test_selected_rows_stay_all_if_one_is_in_use(editor: Editor) -> None:
    free, held = make.make_person(), make.make_person()
    make.make_tenure(held)
    chosen = {"action": "delete_selected", "_selected_action": [str(free.pk), str(held.pk)]}

    response = editor.post(
        editor.page(Person, "changelist"),
        {**chosen, "post": "yes", "seen": revisions.head(), "reason": "Wrong"},
    )

    assert "other rows refer to some of these" in told(response)
    assert Person.objects.count() == 2


def test_selected_rows_that_changed_meanwhile_stay(editor: Editor) -> None:
    name = make.make_name()
    seen = revisions.head()
    make.change(name, text="Another")
    chosen = {"action": "delete_selected", "_selected_action": [str(name.pk)]}

    editor.post(
        editor.page(InstitutionName, "changelist"), {**chosen, "post": "yes", "seen": seen, "reason": "Wrong"}
    )

    assert InstitutionName.objects.filter(pk=name.pk).exists()


def test_a_revision_is_changed_by_nobody(editor: Editor, most: Institution) -> None:
    page = f"/admin/sources/revision/{Revision.objects.latest('number').number}/"

    assert editor.get(page + "change/").status_code == 200
    assert editor.get(page + "delete/").status_code == 403
    assert editor.get("/admin/sources/revision/add/").status_code == 403
