"""Merging what was recorded twice: facts move, addresses lead on, the past stays."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from rest_framework.test import APIClient

from institutions.models import (
    Institution,
    InstitutionName,
    InstitutionRank,
    Person,
    Relation,
    Responsibility,
    Tenure,
)
from sources import revisions
from sources.dates import PartialDate
from sources.merging import InTheWay, merge
from sources.models import Citation, Merger, Source
from tests import make, make_programs

pytestmark = pytest.mark.django_db


@pytest.fixture
def twice(most: Institution) -> Institution:
    """A ministry that was recorded a second time."""
    return make.make_institution("most-2")


def get(path: str, **query: str) -> Any:
    """Read the API."""
    return APIClient().get(f"/api/v1/{path}", query)


def obstacles(gone: Any, into: Any) -> list[tuple[Any, str]]:
    """Return what stands in the way of merging, with the codes of the reasons."""
    with pytest.raises(InTheWay) as refused:
        merge(gone, into)
    return [(obstacle.row, obstacle.reason.code) for obstacle in refused.value.obstacles]


def test_all_that_refers_to_the_one_refers_to_the_other_in_one_revision(
    twice: Institution, most: Institution
) -> None:
    relation = make.make_relation(twice, "leads")
    post = make.make_post(twice)
    flow = make_programs.make_flow(provider_institution=twice)
    before = revisions.head()

    moved = merge(twice, most)

    for row in (relation, post, flow):
        row.refresh_from_db()
    assert (relation.subject, post.institution, flow.provider_institution) == (most, most, most)
    assert not Institution.objects.filter(pk=twice.pk).exists()
    assert revisions.head() == before + 1
    assert {relation.revision, post.revision, flow.revision, Merger.objects.get().revision} == {before + 1}
    assert {each.id for each in moved} >= {relation.pk, post.pk, flow.pk}
    assert {each.folded_into for each in moved} == {None}


def test_what_stated_the_one_supports_the_other(twice: Institution, most: Institution) -> None:
    stated = twice.citation

    merge(twice, most)

    assert most.further_citations.get().citation == stated


def test_the_old_addresses_lead_to_the_one_that_stays(twice: Institution, most: Institution) -> None:
    own = str(twice.pk)
    merge(twice, most)

    for address in ("most-2", own):
        response = get(f"institutions/{address}")
        assert (response.status_code, response["Location"]) == (308, "/api/v1/institutions/most")
    assert get("institutions/most-2/timeline")["Location"] == "/api/v1/institutions/most/timeline"


def test_an_address_leads_through_several_mergers(twice: Institution, most: Institution) -> None:
    third = make.make_institution("most-3")
    merge(twice, third)
    between = revisions.head()
    merge(third, most)

    assert get("institutions/most-2")["Location"] == "/api/v1/institutions/most"
    known = get("institutions/most-2", known_at=f"r{between}")
    assert known["Location"] == f"/api/v1/institutions/most-3?known_at=r{between}"


def test_the_past_still_shows_both(twice: Institution, most: Institution) -> None:
    post = make.make_post(twice)
    before = revisions.head()

    merge(twice, most)

    assert get("institutions/most-2", known_at=f"r{before}").json()["slug"] == "most-2"
    assert get(f"posts/{post.slug}", known_at=f"r{before}").json()["institution"]["slug"] == "most-2"
    assert get(f"posts/{post.slug}").json()["institution"]["slug"] == "most"


def test_what_was_only_retracted_is_gone(most: Institution) -> None:
    other = make.make_institution("other")
    make.retract(other)

    assert get("institutions/other").status_code == 410


def test_no_other_row_takes_the_slug_of_one_that_was_merged(twice: Institution, most: Institution) -> None:
    merge(twice, most)

    with pytest.raises(IntegrityError, match="slug_was_taken|known under the slug"), transaction.atomic():
        make.make_institution("most-2")
    make.change(most, slug="most-2")
    assert get("institutions/most-2").status_code == 200


def test_what_both_say_is_kept_once_with_both_sources(twice: Institution, most: Institution) -> None:
    function = make.make_function()
    kept = make.make_responsibility(most, function, valid_from=PartialDate("2018"))
    folded = make.make_responsibility(twice, function, valid_from=PartialDate("2018"))
    passed_on = make.make_responsibility(function=function, received_from=folded)

    merge(twice, most)

    assert list(Responsibility.objects.filter(institution=most)) == [kept]
    assert [further.citation for further in kept.further_citations.all()] == [folded.citation]
    passed_on.refresh_from_db()
    assert passed_on.received_from == kept
    assert get(f"responsibilities/{folded.pk}")["Location"] == f"/api/v1/responsibilities/{kept.pk}"


def test_a_second_label_becomes_an_alias(twice: Institution, most: Institution) -> None:
    label = most.names.get(lang="en")
    other = make.make_name(twice, "Science Ministry", lang="en")

    merge(twice, most)

    kinds = dict(InstitutionName.objects.filter(institution=most).values_list("text", "kind"))
    assert (kinds[label.text], kinds[other.text]) == ("label", "alias")


def test_facts_that_contradict_each_other_stand_in_the_way_and_nothing_moves(
    twice: Institution, most: Institution
) -> None:
    make.make_institution_rank(most, make.make_rank(3))
    rank = make.make_institution_rank(twice, make.make_rank(4))
    relation = make.make_relation(twice, "analogous_to", most)
    post = make.make_post(twice)
    before = revisions.head()

    found = obstacles(twice, most)

    assert set(found) == {(rank, "overlapping_period"), (relation, "related_to_itself")}
    post.refresh_from_db()
    assert post.institution == twice
    assert revisions.head() == before
    assert InstitutionRank.objects.count() == 2
    assert Relation.objects.get(pk=relation.pk).subject == twice


def test_facts_on_the_day_after_each_other_do_not(twice: Institution, most: Institution) -> None:
    day = PartialDate("2018-03-19")
    make.make_institution_rank(most, make.make_rank(3), valid_from=day)
    earlier = make.make_institution_rank(twice, make.make_rank(4), valid_until=day, ended="yes")

    merge(twice, most)

    earlier.refresh_from_db()
    assert earlier.institution == most


def test_people_are_merged_with_their_careers() -> None:
    one, other = make.make_person("wang-zhigang"), make.make_person("wang-zhi-gang")
    post = make.make_post(seats=2)
    make.make_tenure(one, make.make_post())
    tenure = make.make_tenure(other, post)

    merge(other, one)

    assert {held.post for held in Tenure.objects.filter(person=one)} == {
        post,
        Tenure.objects.exclude(pk=tenure.pk).get().post,
    }
    assert get("people/wang-zhi-gang")["Location"] == "/api/v1/people/wang-zhigang"


def test_sources_are_merged_with_the_places_in_them() -> None:
    one, other = make.make_source(slug="plan"), make.make_source(slug="plan-again")
    kept, same = make.make_citation(one, "p. 1"), make.make_citation(other, "p. 1")
    moved = make.make_citation(other, "p. 2")
    person = make.make_person(citation=same)

    merge(other, one)

    person.refresh_from_db()
    moved.refresh_from_db()
    assert (person.citation, moved.source) == (kept, one)
    assert set(Citation.objects.filter(source=one)) == {kept, moved}
    assert get("sources/plan-again")["Location"] == "/api/v1/sources/plan"
    assert Source.objects.filter(slug="plan-again").count() == 0


def test_programs_are_merged() -> None:
    one, other = make_programs.make_program(slug="one"), make_programs.make_program(slug="other")
    part = make_programs.make_program(parent=other)

    merge(other, one)

    part.refresh_from_db()
    assert part.parent == one


@pytest.mark.parametrize(
    ("other", "code"), [(Person, "different_kinds"), (Institution, "merged_with_itself")]
)
def test_only_two_things_of_one_kind_are_merged(most: Institution, other: type, code: str) -> None:
    into = make.make_person() if other is Person else most

    with pytest.raises(ValidationError) as refused:
        merge(most, into)
    assert refused.value.code == code


def test_mergers_are_only_added_to(twice: Institution, most: Institution) -> None:
    merge(twice, most)

    with pytest.raises(DatabaseError, match="only added to"), transaction.atomic():
        Merger.objects.all().delete()


def test_merging_costs_a_bounded_number_of_queries(
    twice: Institution, most: Institution, django_assert_max_num_queries: Any
) -> None:
    for _ in range(10):
        make.make_relation(twice, "leads")

    with django_assert_max_num_queries(250):
        merge(twice, most)
