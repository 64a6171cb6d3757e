"""What a change in the world does to the facts that it touches."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from institutions import changes
from institutions.models import (
    Institution,
    InstitutionName,
    InstitutionRank,
    Outcome,
    Post,
    Relation,
    RelationType,
    Responsibility,
    Tenure,
)
from sources import revisions
from sources.dates import PartialDate
from sources.models import Citation, Revision
from tests.make import (
    make_change_event,
    make_function,
    make_institution,
    make_institution_rank,
    make_outcome,
    make_person,
    make_post,
    make_rank,
    make_relation,
    make_responsibility,
    make_tenure,
)

REFORM = PartialDate("2023-03-16")
DAY, DAY_BEFORE = dt.date(2023, 3, 16), dt.date(2023, 3, 15)


def code_of(error: pytest.ExceptionInfo[ValidationError]) -> set[str]:
    """Return the codes of a refusal."""
    found = (
        error.value.error_dict.values() if hasattr(error.value, "error_dict") else [error.value.error_list]
    )
    return {item.code for items in found for item in items}


def test_predecessor_leaves_on_the_day_the_successor_starts(post: Post, citation: Citation) -> None:
    ada, ben = make_person(name="Ada"), make_person(name="Ben")
    changes.appoint(ada, post, since=PartialDate("2021-01-01"), citation=citation)

    changes.appoint(ben, post, since=PartialDate("2024-05-01"), citation=citation)

    held = Tenure.objects.of_post(post)
    assert held.valid_on(dt.date(2024, 4, 30)).get().person == ada
    assert held.valid_on(dt.date(2024, 5, 1)).get().person == ben


def test_an_appointment_is_one_revision(post: Post, citation: Citation) -> None:
    changes.appoint(make_person(name="Ada"), post, since=PartialDate("2021"), citation=citation)
    before = revisions.head()

    changes.appoint(make_person(name="Ben"), post, since=PartialDate("2022"), citation=citation)

    assert Revision.objects.filter(number__gt=before + 1).count() == 1  # besides the person's own


def test_nobody_is_appointed_to_a_post_that_is_gone(most: Institution, citation: Citation) -> None:
    post = make_post(most, valid_from="2000", valid_until="2018-03-01", ended="yes")

    with pytest.raises(ValidationError) as refusal:
        changes.appoint(make_person(), post, since=PartialDate("2018-03-01"), citation=citation)

    assert code_of(refusal) == {"post_not_in_existence"}


def test_an_acting_holder_leaves_the_substantive_one_in_place(post: Post, citation: Citation) -> None:
    ada = make_tenure(post=post, valid_from="2020")

    changes.appoint(make_person(), post, since=REFORM, citation=citation, kind="acting")  # type: ignore[arg-type]

    ada.refresh_from_db()
    assert ada.valid_until is None


def test_a_second_holder_of_two_seats_displaces_nobody(most: Institution, citation: Citation) -> None:
    post = make_post(most, seats=2)
    first = make_tenure(post=post, valid_from="2020")

    changes.appoint(make_person(), post, since=REFORM, citation=citation)

    first.refresh_from_db()
    assert first.valid_until is None


def test_one_who_leaves_keeps_the_source_of_the_start_and_gains_that_of_the_end(
    post: Post, citation: Citation
) -> None:
    tenure = make_tenure(post=post, valid_from="2020")

    changes.vacate(tenure, on=REFORM, citation=citation)

    assert tenure.citation != citation
    assert [further.citation for further in tenure.further_citations.all()] == [citation]


def test_nobody_leaves_twice(post: Post, citation: Citation) -> None:
    tenure = make_tenure(post=post, valid_from="2020", valid_until="2021", ended="yes")

    with pytest.raises(ValidationError) as refusal:
        changes.vacate(tenure, on=REFORM, citation=citation)

    assert code_of(refusal) == {"already_ended"}


def test_nobody_leaves_before_they_came(post: Post, citation: Citation) -> None:
    tenure = make_tenure(post=post, valid_from="2023-03-16")

    with pytest.raises(ValidationError) as refusal:
        changes.vacate(tenure, on=REFORM, citation=citation)

    assert code_of(refusal) == {"empty_period"}


def test_a_new_name_makes_the_old_one_a_former_name(most: Institution, citation: Citation) -> None:
    changes.rename(most, {"en": "Ministry of Science"}, since=REFORM, citation=citation)

    names = InstitutionName.objects.filter(institution=most, lang="en")
    assert [(n.kind, n.text) for n in names.valid_on(DAY_BEFORE)] == [
        ("former", "Ministry of Science and Technology")
    ]
    assert [(n.kind, n.text) for n in names.valid_on(DAY)] == [("label", "Ministry of Science")]


def test_a_rename_leaves_other_languages_alone(most: Institution, citation: Citation) -> None:
    changes.rename(most, {"en": "Ministry of Science"}, since=REFORM, citation=citation)

    assert InstitutionName.objects.get(institution=most, lang="zh-Hans").valid_until is None


def test_what_is_dissolved_takes_its_posts_holders_relations_and_ranks_along(
    most: Institution, citation: Citation
) -> None:
    tenure = make_tenure(post=make_post(most), valid_from="2020")
    relation = make_relation(most, "part_of", make_institution(), valid_from="1998")
    rank = make_institution_rank(most, valid_from="1998")

    changes.dissolve(most, on=REFORM, citation=citation)

    for row in (tenure, tenure.post, relation, rank, most):
        row.refresh_from_db()
        assert row.valid_until == "2023-03-16"


def test_succession_outlives_what_is_dissolved(most: Institution, citation: Citation) -> None:
    succeeds = make_relation(most, "succeeds", make_institution(), valid_from="1998")

    changes.dissolve(most, on=REFORM, citation=citation)

    succeeds.refresh_from_db()
    assert succeeds.valid_until is None


def test_a_function_moves_on_one_day_and_remembers_where_it_came_from(
    most: Institution, citation: Citation
) -> None:
    held, miit = make_responsibility(most, valid_from="1998"), make_institution("miit")

    received = changes.transfer(held, miit, on=REFORM, citation=citation)

    same = Responsibility.objects.filter(function=held.function)
    assert same.valid_on(DAY_BEFORE).get().institution == most
    assert same.valid_on(DAY).get() == received
    assert received.received_from == held


def test_a_body_moves_to_another_parent(most: Institution, citation: Citation) -> None:
    center, mara = make_institution("center"), make_institution("mara")
    make_relation(center, "part_of", most, valid_from="1990")

    changes.re_subordinate(center, mara, on=REFORM, citation=citation)

    parents = Relation.objects.filter(subject=center, type="part_of")
    assert parents.valid_on(DAY_BEFORE).get().object == most
    assert parents.valid_on(DAY).get().object == mara


def test_who_was_administered_is_administered_by_the_next(most: Institution, citation: Citation) -> None:
    bureau, samr = make_institution("bureau"), make_institution("samr")
    make_relation(samr, "administers", bureau, valid_from="2018-03")

    changes.re_subordinate(bureau, most, on=REFORM, citation=citation)

    assert Relation.objects.filter(object=bureau, type="administers").valid_on(DAY).get().subject == most


def test_moving_a_body_into_its_own_part_is_refused(most: Institution, citation: Citation) -> None:
    center = make_institution("center")
    make_relation(center, "part_of", most, valid_from="1990")

    with pytest.raises(Exception, match="closes a circle"):
        changes.re_subordinate(most, center, on=REFORM, citation=citation)


def test_a_new_rank_ends_the_old_one(most: Institution, citation: Citation) -> None:
    make_institution_rank(most, valid_from="1998")
    higher = make_rank()

    changes.re_rank(most, higher, since=REFORM, citation=citation)

    held = InstitutionRank.objects.filter(institution=most)
    assert held.valid_on(DAY_BEFORE).get().rank != higher
    assert held.valid_on(DAY).get().rank == higher


def outcome(kind: str, institution: Institution, **fields: Any) -> Outcome:
    """Make an outcome of a reform that was published on 16 March 2023."""
    event = make_change_event(date_adopted="2023-02-28", date_published="2023-03-16")
    return make_outcome(event, institution, type=kind, **fields)


def test_a_ministry_becomes_the_office_of_a_commission_on_the_day_and_not_before(most: Institution) -> None:
    cstc = make_institution("cstc")

    changes.reorganize(outcome("designate_executive_office", most, to_institution=cstc))

    office = Relation.objects.filter(type=RelationType.EXECUTIVE_OFFICE_OF, subject=most, object=cstc)
    assert not office.valid_on(DAY_BEFORE).exists()
    assert office.valid_on(DAY).exists()


def test_carrying_out_an_outcome_twice_changes_nothing_more(most: Institution) -> None:
    function, miit = make_function(), make_institution("miit")
    make_responsibility(most, function=function, valid_from="1998")
    transfer = outcome("transfer_function", most, function=function, to_institution=miit)
    assert changes.reorganize(transfer)

    with revisions.write(actor="test") as again:
        assert changes.reorganize(transfer) == []

    assert again.revision is None


def test_a_merger_hands_on_functions_ends_the_body_and_names_its_successor(most: Institution) -> None:
    safea = make_institution("safea")
    held = make_responsibility(safea, valid_from="1993")

    changes.reorganize(outcome("merge", safea, resulting_institution=most))

    safea.refresh_from_db()
    assert safea.valid_until == "2023-03-16"
    assert Responsibility.objects.filter(function=held.function).valid_on(DAY).get().institution == most
    assert Relation.objects.filter(type="succeeds", subject=most, object=safea).exists()


def test_an_outcome_changes_all_or_nothing(most: Institution) -> None:
    safea = make_institution("safea")
    make_responsibility(safea, valid_from="1993")
    make_tenure(post=make_post(safea), valid_from="2023-03-16")
    before = revisions.head()

    with pytest.raises(ValidationError):
        changes.reorganize(outcome("merge", safea, resulting_institution=most))

    assert Responsibility.objects.filter(institution=most).count() == 0
    assert not Revision.objects.filter(number__gt=before, actor="").exists()


@pytest.mark.parametrize(
    "kind", ["transfer_function", "re_subordinate", "designate_executive_office", "merge", "re_rank"]
)
def test_an_outcome_that_lacks_its_other_side_is_refused(kind: str, most: Institution) -> None:
    with pytest.raises(ValidationError) as refusal:
        changes.reorganize(outcome(kind, most))

    assert code_of(refusal) == {"incomplete_outcome"}


def test_an_outcome_without_any_date_is_refused(most: Institution) -> None:
    event = make_change_event(date_adopted=None, date_published=None)

    with pytest.raises(ValidationError) as refusal:
        changes.reorganize(make_outcome(event, most, type="abolish"))

    assert code_of(refusal) == {"date_not_established"}


def test_what_is_retained_stays_as_it_is(most: Institution) -> None:
    assert changes.reorganize(outcome("retain", most)) == []
