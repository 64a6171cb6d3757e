"""What every row says of itself: who states it, how sure it is, and which account of a claim counts."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from institutions.models import Institution, Relation, Tenure
from sources.checks import postgresql_finds_chinese
from sources.facts import validate_slug
from tests import make

DAY, BEFORE = dt.date(2023, 3, 31), dt.date(2023, 3, 30)

EITHER_WAY = pytest.mark.parametrize("at_once", [False, True], ids=["row by row", "at once"])


def best_of(claim_key: str) -> list[Any]:
    """Return what counts of the tenures that tell one claim."""
    return list(Tenure.objects.filter(claim_key=claim_key).one_per_claim())


# What was public


@EITHER_WAY
def test_fact_was_public_from_the_last_possible_day_of_its_source(db: None, at_once: bool) -> None:
    make.make_tenure(published="2023-03")

    assert not Tenure.objects.published_by(BEFORE, at_once=at_once).exists()
    assert Tenure.objects.published_by(DAY, at_once=at_once).exists()


@EITHER_WAY
def test_fact_of_an_undated_source_was_never_public(db: None, at_once: bool) -> None:
    make.make_tenure(published=None)

    assert not Tenure.objects.published_by(dt.date.max, at_once=at_once).exists()


@EITHER_WAY
def test_earlier_source_that_supports_a_fact_makes_it_public(db: None, at_once: bool) -> None:
    make.make_further(make.make_tenure(published="2024"), stance="supports", published="2023-03")

    assert not Tenure.objects.published_by(BEFORE, at_once=at_once).exists()
    assert Tenure.objects.published_by(DAY, at_once=at_once).exists()


@EITHER_WAY
def test_earlier_source_that_disputes_a_fact_does_not_make_it_public(db: None, at_once: bool) -> None:
    make.make_further(make.make_tenure(published="2024"), stance="disputes", published="2023-03")

    assert not Tenure.objects.published_by(DAY, at_once=at_once).exists()


@EITHER_WAY
def test_support_of_another_fact_does_not_count(db: None, at_once: bool) -> None:
    make.make_tenure(published="2024")
    make.make_further(make.make_tenure(published="2024"), published="2023-03")

    assert Tenure.objects.published_by(DAY, at_once=at_once).count() == 1


@EITHER_WAY
def test_things_too_rest_on_what_was_public(db: None, at_once: bool) -> None:
    make.make_institution("late", published="2024")
    make.make_institution("early", published="2023-03")

    assert [institution.slug for institution in Institution.objects.published_by(DAY, at_once=at_once)] == [
        "early"
    ]


# How sure


@pytest.mark.parametrize(
    ("least", "kept"),
    [("low", ["high", "low", "medium"]), ("medium", ["high", "medium"]), ("high", ["high"])],
)
def test_confidence_is_kept_from_the_least_asked_for(db: None, least: str, kept: list[str]) -> None:
    for confidence in ("high", "medium", "low"):
        make.make_tenure(confidence=confidence)

    assert sorted(Tenure.objects.confident(least).values_list("confidence", flat=True)) == kept


# Rival accounts of one claim


def test_latest_published_account_of_a_claim_counts(db: None) -> None:
    make.make_tenure(claim_key="who", published="2022")
    latest = make.make_tenure(claim_key="who", published="2024")
    make.make_tenure(claim_key="who", published="2023")

    assert best_of("who") == [latest]


def test_preferred_account_counts_before_a_later_one(db: None) -> None:
    preferred = make.make_tenure(claim_key="who", published="2022", standing="preferred")
    make.make_tenure(claim_key="who", published="2024")

    assert best_of("who") == [preferred]


def test_undated_account_counts_last(db: None) -> None:
    dated = make.make_tenure(claim_key="who", published="1949")
    make.make_tenure(claim_key="who", published=None)

    assert best_of("who") == [dated]


def test_of_equal_accounts_the_newest_row_counts(db: None) -> None:
    make.make_tenure(claim_key="who")
    newest = make.make_tenure(claim_key="who")

    assert best_of("who") == [newest]


def test_deprecated_account_never_counts(db: None) -> None:
    remaining = make.make_tenure(claim_key="who", published="2022")
    make.make_tenure(claim_key="who", published="2024", standing="deprecated")
    make.make_tenure(claim_key="alone", standing="deprecated")

    assert best_of("who") == [remaining]
    assert best_of("alone") == []


def test_best_is_the_best_of_what_was_public(db: None) -> None:
    early = make.make_tenure(claim_key="who", published="2022")
    make.make_tenure(claim_key="who", published="2024")

    assert list(Tenure.objects.published_by(DAY).one_per_claim()) == [early]


def test_facts_with_claims_of_their_own_all_count(db: None) -> None:
    make.make_tenure(), make.make_tenure()

    assert Tenure.objects.one_per_claim().count() == 2


def test_fact_that_loses_its_claim_key_is_the_only_one_of_its_claim(db: None) -> None:
    tenure = make.make_tenure(claim_key="who")

    make.change(tenure, claim_key="")

    assert tenure.claim_key == str(tenure.pk)


# Queries in the words of the domain


def test_relations_of_an_institution_are_those_of_both_sides(db: None) -> None:
    most = make.make_institution()
    above, below = make.make_relation(object=most), make.make_relation(subject=most)
    make.make_relation()

    assert set(Relation.objects.of(most)) == {above, below}


def test_some_relations_carry_authority_and_some_do_not(db: None) -> None:
    leads = make.make_relation(type="leads")
    make.make_relation(type="advises")

    assert list(Relation.objects.carrying_authority()) == [leads]


# Addresses


@pytest.mark.parametrize("slug", ["most", "c9", "973-program", "a" * 100])
def test_slug_is_words_joined_by_hyphens(slug: str) -> None:
    validate_slug(slug)


@pytest.mark.parametrize(
    ("slug", "code"),
    [
        ("", "invalid_slug"),
        ("MOST", "invalid_slug"),
        ("most--cn", "invalid_slug"),
        ("-most", "invalid_slug"),
        ("most\n", "invalid_slug"),
        ("科技部", "invalid_slug"),
        ("a" * 101, "invalid_slug"),
        ("r12", "invalid_slug"),
        ("01932c07-5ba6-7d4e-a9ac-0123456789ab", "invalid_slug"),
        ("search", "reserved_slug"),
    ],
)
def test_slug_that_an_address_cannot_carry_is_refused(slug: str, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        validate_slug(slug)

    assert refused.value.code == code


def test_database_of_the_tests_finds_chinese(db: None) -> None:
    assert postgresql_finds_chinese(["default"]) == []
