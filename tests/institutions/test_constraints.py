"""What must never be false: the database itself refuses it, and the API says which rule and which rows.

Each case breaks one constraint by SQL alone, so that no form, serializer or model stands before the
database. `test_every_constraint_has_a_case` finds constraints that were added without one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import models
from rest_framework.test import APIClient

from institutions.models import (
    Identifier,
    InstitutionName,
    InstitutionRank,
    Jurisdiction,
    Relation,
    Responsibility,
    Tenure,
)
from programs.models import GuidelineStatus, ProgramPriority, ProgramRole
from sources import revisions
from sources.history import tracked_models
from tests import make, make_programs
from tests.breaking import copy_of, execute, refused_by

OF_ONE_ROW = {
    "slug_fits_an_address": "slug = 'Not A Slug'",
    "valid_from_is_a_date": "valid_from = '2023/03/16'",
    "valid_until_is_a_date": "valid_until = '2023/03/16', ended = 'yes'",
    "period_runs_forward": "valid_from = '2023-03-16', valid_until = '2023-03-16', ended = 'yes'",
    "ended_if_it_has_an_end": "valid_until = '2023', ended = 'no'",
    "dates_run_forward": "date_start = '2023-03-16', date_end = '2023-03-15'",
    "not_its_own_parent": "parent_id = id",
    "not_to_itself": "subject_id = object_id",
    "not_from_itself": "received_from_id = id",
    "code_is_iso_3166": "code = 'china'",
    "jurisdictioncode_has_its_form": "value = '11'",
    "name_lang_is_a_tag": "lang = 'zh_Hans'",
    "name_is_not_empty": "text = ''",
    "ror_has_its_form": "scheme = 'ror', value = '034t30j35'",
    "ford_is_a_code": "ford = '7'",
    "has_a_seat": "seats = 0",
    "of_one_fact": "tour_id = NULL, tenure_id = NULL",
    "is_one_thing": "institution_id = NULL",
}
"""What breaks a rule about a single row, by the end of the rule's name."""

ANY_AREA = "(SELECT id FROM institutions_jurisdiction LIMIT 1)"
OF_PROGRAMS = {
    "consultation_amounts_are_positive": "local_amount = -1, currency = 'CNY'",
    "consultation_amounts_have_a_currency": "total_amount = 1, currency = ''",
    "consultation_share_is_a_share": "central_share = 1.5",
    "consultation_term_ends_is_a_date": "term_ends = '2023/03/16'",
    "fundingflow_amount_is_positive": "amount = -1",
    "fundingflow_currency_is_a_currency": "currency = 'cny'",
    "fundingflow_fulfils_another": "fulfils_id = id",
    "fundingflow_has_a_party": "provider_institution_id = NULL",
    "fundingflow_has_a_time": "fiscal_year = NULL",
    "fundingflow_one_provider": f"provider_jurisdiction_id = {ANY_AREA}",
    "fundingflow_one_receiver": f"receiver_institution_id = provider_institution_id, receiver_jurisdiction_id = {ANY_AREA}",
    "fundingflow_years_run_forward": "fiscal_year_end = fiscal_year",
    "furthercitation_of_one_fact": "program_id = NULL",
    "guidelinereplacement_not_itself": "replaced_id = guideline_id",
    "indicator_unit_is_not_empty": "unit = ''",
    "jointaction_shares_are_shares": "central_share_min = 0.5, central_share_max = 0.4",
    "observation_breakdown_is_a_word": "breakdown = 'Of all'",
    "observation_months_are_some": "months = 0",
    "observation_period_is_a_date": "period = '2023/03/16'",
    "offer_amounts_are_positive": "central_amount = -1",
    "offer_amounts_have_a_currency": "currency = ''",
    "offer_puts_something_in": "central_amount = NULL, local_amount = NULL",
    "priority_issued_is_a_date": "issued = '2023/03/16'",
    "programrole_detail_is_a_word": "detail = 'Steering body'",
    "programsuccession_not_to_itself": "predecessor_id = successor_id",
    "requirement_says_why_not": "reason = ''",
    "statementsubject_is_one_thing": "program_id = NULL",
}
"""What breaks a rule about a single row of the programs app, by the rest of the rule's name."""


def of_dates(name: str) -> str | None:
    """Return what breaks a rule that a column holds a date."""
    column = next(
        (
            c
            for c in (
                "date_start",
                "date_end",
                "date_adopted",
                "date_published",
                "date_effective",
                "born",
                "died",
                "date",
            )
            if name.endswith(f"_{c}_is_a_date")
        ),
        None,
    )
    return f"{column} = '2023/03/16'" if column else None


def of_codes(name: str) -> str | None:
    """Return what breaks a rule that a column holds codes of its list."""
    _, _, rule = name.split("_", 2)
    column = rule.removesuffix("_is_a_code")
    return f"{column} = 'x'" if column != rule else None


def breaker(name: str) -> str | None:
    """Return the assignment that breaks the rule `name` on a single row."""
    if (sql := OF_PROGRAMS.get(name.removeprefix("programs_"))) is not None:
        return sql
    named = next((sql for end, sql in OF_ONE_ROW.items() if name.endswith(f"_{end}")), None)
    return named or of_dates(name) or of_codes(name)


RULES_OF_ONE_ROW = [
    pytest.param(model, rule.name, id=rule.name)
    for model in tracked_models()
    for rule in model._meta.constraints
    if isinstance(rule, models.CheckConstraint)
]
UNIQUE = [
    pytest.param(model, field.column, id=f"{model._meta.db_table}.{field.column}")
    for model in tracked_models()
    for field in model._meta.local_fields
    if field.unique and not field.primary_key
]
OVER_SEVERAL_ROWS = {
    "institutions_name_one_label_per_language",
    "institutions_rank_one_at_a_time",
    "institutions_identifier_one_bearer",
    "institutions_relation_one_part_of_parent",
    "institutions_relation_one_administrator",
    "institutions_relation_told_once",
    "institutions_responsibility_held_once",
    "sources_citation_once_per_place",
    "institutions_issuingbody_once",
    "institutions_furthercitation_once",
    "institutions_statementsubject_once",
    "programs_challengedaction_once",
    "programs_consultationparty_once",
    "programs_consultationstep_one_per_number",
    "programs_furthercitation_once",
    "programs_guidelineissuer_once",
    "programs_guidelineprogram_once",
    "programs_guidelinereplacement_once",
    "programs_guidelinestatus_one_at_a_time",
    "programs_jointactionstep_one_per_number",
    "programs_offer_one_accepted",
    "programs_offer_one_on_the_table",
    "programs_offer_one_per_number",
    "programs_programhost_once",
    "programs_programpriority_told_once",
    "programs_programrole_held_once",
    "programs_programsuccession_once",
    "programs_requirement_one_per_number",
    "programs_statementsubject_once",
    "programs_visitpriority_once",
}
"""The rules that tests below, and those of `tests/programs`, break with several rows."""


def test_every_constraint_has_a_case() -> None:
    without = [
        rule.name
        for model in tracked_models()
        for rule in model._meta.constraints
        if not breaker(rule.name) and rule.name not in OVER_SEVERAL_ROWS
    ]

    assert without == []


@pytest.mark.parametrize(("model", "rule"), RULES_OF_ONE_ROW)
def test_database_keeps_each_rule_about_one_row(db: None, model: type[models.Model], rule: str) -> None:
    row = make.ROWS[model]()

    assert (
        refused_by(
            lambda: execute(f"UPDATE {model._meta.db_table} SET {breaker(rule)} WHERE id = %s", row.pk)
        )
        == rule
    )


@pytest.mark.parametrize(("model", "column"), UNIQUE)
def test_database_keeps_what_is_unique(db: None, model: type[models.Model], column: str) -> None:
    row = make.ROWS[model]()
    other = make.make_jurisdiction("us") if model is Jurisdiction else make.ROWS[model]()
    value = getattr(row, column) or {"code": "CN"}.get(column, "same")
    execute(f"UPDATE {model._meta.db_table} SET {column} = %s WHERE id = %s", value, row.pk)

    rule = refused_by(
        lambda: execute(f"UPDATE {model._meta.db_table} SET {column} = %s WHERE id = %s", value, other.pk)
    )

    assert rule is not None
    assert rule.startswith(f"{model._meta.db_table}_{column}")


@pytest.mark.parametrize(
    "model", [m for m in tracked_models() if any(f.name == "citation" for f in m._meta.local_fields)]
)
def test_database_refuses_what_nobody_states(db: None, model: type[models.Model]) -> None:
    row = make.ROWS[model]()

    assert (
        refused_by(
            lambda: execute(f"UPDATE {model._meta.db_table} SET citation_id = NULL WHERE id = %s", row.pk)
        )
        == "citation_id"
    )


@pytest.mark.parametrize(
    "kind",
    [
        "sources_citation",
        "institutions_issuingbody",
        "institutions_furthercitation",
        "institutions_statementsubject",
        "programs_challengedaction",
        "programs_consultationparty",
        "programs_furthercitation",
        "programs_guidelineissuer",
        "programs_guidelineprogram",
        "programs_guidelinereplacement",
        "programs_programhost",
        "programs_programsuccession",
        "programs_statementsubject",
        "programs_visitpriority",
    ],
)
def test_database_refuses_the_same_again(db: None, kind: str) -> None:
    row = next(make.ROWS[model]() for model in make.ROWS if model._meta.db_table == kind)

    assert refused_by(copy_of(row)) in (f"{kind}_once", f"{kind}_once_per_place")


def test_one_place_does_not_both_support_and_dispute(db: None) -> None:
    further = make.make_further(make.make_tenure())

    assert refused_by(copy_of(further, stance="disputes")) == "institutions_furthercitation_once"


EXCLUSIVE = [
    ("institutions_name_one_label_per_language", lambda **p: make.make_name(**p)),
    ("institutions_rank_one_at_a_time", lambda **p: make.make_institution_rank(**p)),
    ("institutions_identifier_one_bearer", lambda **p: make.make_identifier(**p)),
    ("institutions_relation_one_part_of_parent", lambda **p: make.make_relation(type="part_of", **p)),
    ("institutions_relation_one_administrator", lambda **p: make.make_relation(type="administers", **p)),
    ("institutions_relation_told_once", lambda **p: make.make_relation(type="leads", **p)),
    ("institutions_responsibility_held_once", lambda **p: make.make_responsibility(**p)),
    ("institutions_tenure_within_seats", lambda **p: make.make_tenure(**p)),
    ("programs_guidelinestatus_one_at_a_time", lambda **p: make_programs.make_guideline_status(**p)),
    ("programs_programpriority_told_once", lambda **p: make_programs.make_program_priority(**p)),
    ("programs_programrole_held_once", lambda **p: make_programs.make_role(**p)),
]
exclusive = pytest.mark.parametrize(("rule", "make_fact"), EXCLUSIVE, ids=[rule for rule, _ in EXCLUSIVE])

Maker = Callable[..., Any]


@exclusive
def test_exclusive_facts_never_overlap(db: None, rule: str, make_fact: Maker) -> None:
    fact = make_fact(valid_from="2020-01-01", valid_until="2023-03-16")

    found = refused_by(copy_of(fact, valid_from="2023-03-15", valid_until=None, ended="no"))

    # A relation told twice also gives a second parent; which of both rules speaks first is no matter.
    assert found in (rule, "institutions_relation_told_once")


@exclusive
def test_exclusive_facts_may_follow_each_other_on_the_same_day(db: None, rule: str, make_fact: Maker) -> None:
    fact = make_fact(valid_from="2020-01-01", valid_until="2023-03-16")

    copy_of(fact, valid_from="2023-03-16", valid_until=None, ended="no")()
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert type(fact).objects.count() == 2


@exclusive
def test_rival_accounts_of_one_claim_may_overlap(db: None, rule: str, make_fact: Maker) -> None:
    fact = make_fact(claim_key="told twice")

    copy_of(fact, claim_key="told twice")()
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert type(fact).objects.count() == 2


@exclusive
def test_deprecated_accounts_may_overlap_until_they_count_again(
    db: None, rule: str, make_fact: Maker
) -> None:
    fact = make_fact()
    copy_of(fact, standing="deprecated")()
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    table = fact._meta.db_table
    found = refused_by(
        lambda: execute(f"UPDATE {table} SET standing = 'normal' WHERE standing = 'deprecated'")
    )

    assert found in (rule, "institutions_relation_told_once")


def test_other_parent_on_the_same_day_is_refused_where_there_is_one_already(db: None) -> None:
    parent = make.make_relation(type="part_of")
    administered = make.make_relation(type="administers")
    other = make.make_institution()

    assert refused_by(copy_of(parent, object_id=other.pk)) == "institutions_relation_one_part_of_parent"
    assert refused_by(copy_of(administered, subject_id=other.pk)) == "institutions_relation_one_administrator"


# Seats


def test_post_is_held_by_as_many_as_it_has_seats(db: None) -> None:
    post = make.make_post(seats=2)
    first = make.make_tenure(post=post)
    make.make_tenure(post=post)

    assert refused_by(copy_of(first, person_id=make.make_person().pk)) == "institutions_tenure_within_seats"


def test_seats_are_counted_on_each_day(db: None) -> None:
    post = make.make_post(seats=2)
    make.make_tenure(post=post, valid_from="2020-01-01", valid_until="2022-01-01")
    make.make_tenure(post=post, valid_from="2022-01-01", valid_until="2024-01-01")
    make.make_tenure(post=post, valid_from="2020-01-01", valid_until="2023-01-01")
    fourth = make.make_tenure(post=post, valid_from="2023-01-01")
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert (
        refused_by(
            lambda: execute(
                "UPDATE institutions_tenure SET valid_from = '2022-12-31' WHERE id = %s", fourth.pk
            )
        )
        == "institutions_tenure_within_seats"
    )


@pytest.mark.parametrize("kind", ["acting", "concurrent", "ex_officio"])
def test_only_substantive_holders_count(db: None, kind: str) -> None:
    tenure = make.make_tenure()

    copy_of(tenure, kind=kind)()
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert (
        refused_by(lambda: execute("UPDATE institutions_tenure SET kind = 'substantive'"))
        == "institutions_tenure_within_seats"
    )


def test_post_keeps_the_seats_that_are_held(db: None) -> None:
    post = make.make_post(seats=2)
    make.make_tenure(post=post), make.make_tenure(post=post)

    assert (
        refused_by(lambda: execute("UPDATE institutions_post SET seats = 1"))
        == "institutions_tenure_within_seats"
    )


def test_post_of_unknown_seats_takes_any_number(db: None) -> None:
    post = make.make_post(seats=None)

    make.make_tenure(post=post), make.make_tenure(post=post)
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert post.tenures.count() == 2


def test_tenure_that_moves_counts_where_it_goes(db: None) -> None:
    here, there = make.make_tenure(), make.make_tenure()

    assert (
        refused_by(
            lambda: execute(
                "UPDATE institutions_tenure SET post_id = %s WHERE id = %s", there.post_id, here.pk
            )
        )
        == "institutions_tenure_within_seats"
    )


# Circles


def chain(type: str, *periods: dict[str, str]) -> list[Any]:
    """Make institutions each of which stands under the next, over the periods given; return them."""
    bodies = [make.make_institution() for _ in range(len(periods) + 1)]
    for below, above, period in zip(bodies, bodies[1:], periods, strict=False):
        relate(type, below, above, **period)
    return bodies


def relate(type: str, below: Any, above: Any, **period: str) -> Relation:
    """Put one institution under another."""
    subject, object = (above, below) if type == "administers" else (below, above)
    return make.make_relation(subject, type, object, **period)


@pytest.mark.parametrize("type", ["part_of", "administers", "succeeds"])
def test_circle_of_authority_or_succession_is_refused(db: None, type: str) -> None:
    bodies = chain(type, {}, {})

    assert refused_by(lambda: relate(type, bodies[-1], bodies[0])) == "institutions_relation_no_cycle"


@pytest.mark.parametrize("type", ["part_of", "administers"])
def test_circle_is_one_only_if_it_closes_on_some_day(db: None, type: str) -> None:
    bodies = chain(type, {"valid_until": "2023-03-16"}, {})

    relate(type, bodies[-1], bodies[0], valid_from="2023-03-16")
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert (
        refused_by(
            lambda: execute(
                "UPDATE institutions_relation SET valid_from = '2023-03-15' WHERE valid_from IS NOT NULL"
            )
        )
        == "institutions_relation_no_cycle"
    )


def test_succession_makes_no_circle_at_any_time(db: None) -> None:
    old, new = chain("succeeds", {"valid_from": "2000", "valid_until": "2001"})

    assert (
        refused_by(lambda: relate("succeeds", new, old, valid_from="2023"))
        == "institutions_relation_no_cycle"
    )


def test_deprecated_relation_closes_no_circle_until_it_counts_again(db: None) -> None:
    below, above = chain("part_of", {})
    make.make_relation(above, "part_of", below, standing="deprecated")
    execute("SET CONSTRAINTS ALL IMMEDIATE")

    assert (
        refused_by(lambda: execute("UPDATE institutions_relation SET standing = 'normal'"))
        == "institutions_relation_no_cycle"
    )


def test_other_relations_may_run_in_circles(db: None) -> None:
    bodies = chain("reports_to", {}, {})

    relate("reports_to", bodies[-1], bodies[0])

    execute("SET CONSTRAINTS ALL IMMEDIATE")


# Slugs


def test_old_slug_stays_with_the_thing_that_had_it(db: None) -> None:
    old, other = make.make_institution("most"), make.make_institution("mofcom")
    make.change(old, slug="most-2023")

    assert (
        refused_by(
            lambda: execute("UPDATE institutions_institution SET slug = 'most' WHERE id = %s", other.pk)
        )
        == "institutions_institution_slug_was_taken"
    )


def test_thing_takes_its_own_old_slug_again(db: None) -> None:
    institution = make.make_institution("most")
    make.change(institution, slug="most-2023")

    make.change(institution, slug="most")

    assert institution.slug == "most"


def test_slug_of_what_was_retracted_is_free(db: None) -> None:
    make.retract(make.make_person("wang"))

    assert make.make_person("wang").slug == "wang"


# The same, over the API


def overlapping(make_fact: Maker, **other: Any) -> tuple[Any, Any]:
    """Return a fact and another that follows it, which a change can make overlap."""
    first = make_fact(valid_from="2020-01-01", valid_until="2023-03-16")
    copy_of(first, valid_from="2023-03-16", valid_until=None, ended="no")()
    execute("SET CONSTRAINTS ALL IMMEDIATE")
    return first, type(first).objects.exclude(pk=first.pk).get()


PATHS: dict[type[models.Model], str] = {
    InstitutionName: "names",
    InstitutionRank: "institution-ranks",
    Identifier: "identifiers",
    Relation: "relations",
    Responsibility: "responsibilities",
    Tenure: "tenures",
    GuidelineStatus: "guideline-statuses",
    ProgramPriority: "program-priorities",
    ProgramRole: "program-roles",
}


@exclusive
def test_api_refuses_overlaps_with_409_and_names_the_fact(
    editor: APIClient, rule: str, make_fact: Maker
) -> None:
    first, second = overlapping(make_fact)

    response = make.patch(editor, f"/api/v1/{PATHS[type(second)]}/{second.pk}", valid_from="2023-03-15")

    assert response.status_code == 409, response.content
    assert response.json()["code"] == ("too_many_holders" if "seats" in rule else "overlapping_period")
    assert str(first.pk) in response.json()["conflicts"]


def test_api_refuses_a_circle_with_409_and_names_the_institutions(editor: APIClient) -> None:
    below, above = chain("part_of", {})
    body = {
        "type": "part_of",
        "subject": above.slug,
        "object": below.slug,
        "citation": {"source": make.make_source().slug},
    }

    response = editor.post("/api/v1/relations", body)

    assert (response.status_code, response.json()["code"]) == (409, "closes_a_circle")
    assert set(response.json()["conflicts"]) == {str(below.pk), str(above.pk)}


def test_api_refuses_too_few_seats_with_409_and_names_the_tenures(editor: APIClient) -> None:
    post = make.make_post(seats=2)
    tenures = [make.make_tenure(post=post) for _ in range(2)]

    response = make.patch(editor, f"/api/v1/posts/{post.slug}", seats=1)

    assert (response.status_code, response.json()["code"]) == (409, "too_many_holders")
    assert set(response.json()["conflicts"]) == {str(tenure.pk) for tenure in tenures}


@pytest.mark.parametrize(
    ("make_row", "path", "body", "status", "code", "pointer"),
    [
        (
            make.make_tenure,
            "tenures",
            {"valid_from": "2023", "valid_until": "2022"},
            400,
            "empty_period",
            "/valid_until",
        ),
        (make.make_tenure, "tenures", {"valid_from": "2023-13"}, 400, "invalid_date", "/valid_from"),
        (make.make_tenure, "tenures", {"ended": "maybe"}, 400, "invalid_choice", "/ended"),
        (make.make_visit, "visits", {"date_end": "2022"}, 400, "empty_period", "/date_end"),
        (make.make_person, "people", {"slug": "Not A Slug"}, 400, "invalid_slug", "/slug"),
        (make.make_person, "people", {"slug": "search"}, 400, "reserved_slug", "/slug"),
        (make.make_person, "people", {"born": "2023-02-30"}, 400, "invalid_date", "/born"),
        (make.make_name, "names", {"lang": "zh_Hans"}, 400, "invalid_language", "/lang"),
        (make.make_name, "names", {"text": ""}, 400, "blank", "/text"),
        (
            make.make_identifier,
            "identifiers",
            {"scheme": "ror", "value": "x"},
            400,
            "invalid_identifier",
            "/scheme",
        ),
        (make.make_qualification, "qualifications", {"ford": "9"}, 400, "invalid_code", "/ford"),
        (make.make_jurisdiction, "jurisdictions", {"code": "china"}, 400, "invalid_code", "/code"),
        (make.make_jurisdiction, "jurisdictions", {"parent": "cn"}, 400, "related_to_itself", "/parent"),
        (make.make_jurisdiction_code, "jurisdiction-codes", {"value": "11"}, 400, "invalid_code", "/scheme"),
        (make.make_post, "posts", {"seats": 0}, 400, "min_value", "/seats"),
    ],
)
def test_api_says_which_field_breaks_which_rule(
    editor: APIClient, make_row: Maker, path: str, body: dict[str, Any], status: int, code: str, pointer: str
) -> None:
    row, before = make_row(), revisions.head()

    response = make.patch(editor, f"/api/v1/{path}/{row.pk}", **body)

    assert response.status_code == status, response.content
    assert (code, pointer) in make.refusals(response)
    assert revisions.head() == before


def test_api_refuses_a_relation_to_itself(editor: APIClient) -> None:
    relation = make.make_relation()

    response = make.patch(editor, f"/api/v1/relations/{relation.pk}", object=relation.subject.slug)

    assert response.status_code == 400
    assert {code for code, _ in make.refusals(response)} == {"related_to_itself"}


@pytest.mark.parametrize(
    ("make_row", "path", "field", "code"),
    [
        (make.make_person, "people", "slug", "slug_taken"),
        (make.make_institution, "institutions", "slug", "slug_taken"),
        (make.make_rank, "ranks", "ordinal", "unique"),
        (make.make_tenure, "tenures", "key", "unique"),
    ],
)
def test_api_refuses_what_is_taken_with_409_and_names_the_row(
    editor: APIClient, make_row: Maker, path: str, field: str, code: str
) -> None:
    holder, row = make_row(), make_row()
    if field == "key":
        make.change(holder, key="taken")

    response = make.patch(editor, f"/api/v1/{path}/{row.pk}", **{field: getattr(holder, field)})

    assert (response.status_code, response.json()["code"]) == (409, code)
    assert make.refusals(response) == [(code, f"/{field}")]
    assert response.json()["conflicts"] == [str(holder.pk)]


def test_api_refuses_a_slug_under_which_another_was_known(editor: APIClient) -> None:
    make.change(make.make_institution("most"), slug="most-2023")
    other = make.make_institution("mofcom")

    response = make.patch(editor, f"/api/v1/institutions/{other.slug}", slug="most")

    assert (response.status_code, response.json()["code"]) == (409, "slug_taken")
    assert make.refusals(response) == [("slug_taken", "/slug")]


def test_api_refuses_the_same_place_in_a_source_twice(editor: APIClient) -> None:
    citation = make.make_citation(locator="p. 3")

    response = editor.post("/api/v1/citations", {"source": citation.source.slug, "locator": "p. 3"})

    assert (response.status_code, response.json()["code"]) == (409, "unique")
    assert response.json()["conflicts"] == [str(citation.pk)]


def test_api_refuses_a_fact_that_nobody_states(editor: APIClient) -> None:
    response = editor.post("/api/v1/people", {"slug": "wang", "name": "Wang"})

    assert response.status_code == 400
    assert make.refusals(response) == [("required", "/citation")]


def test_rules_hold_for_rows_written_at_once(db: None) -> None:
    institution, citation = make.make_institution(), make.make_citation()
    labels = [
        InstitutionName(institution=institution, text=text, lang="en", citation=citation)
        for text in ("One", "Other")
    ]

    assert (
        refused_by(lambda: InstitutionName.objects.bulk_create(labels))
        == "institutions_name_one_label_per_language"
    )
