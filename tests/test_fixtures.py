"""The data set of the repository: all of it is there, loads, and says what history says."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from django.db import transaction
from django.db.models import Max, Min, Q

from exchange.loading import load
from exchange.loading.resources import RESOURCES
from exchange.loading.yaml_files import read_folder
from institutions.models import (
    ChangeEvent,
    FurtherCitation,
    Institution,
    InstitutionName,
    InstitutionRank,
    Jurisdiction,
    Location,
    Outcome,
    Post,
    Relation,
    Responsibility,
    StatementSubject,
    Tenure,
    Tour,
    Visit,
)
from sources import revisions
from sources.models import Source, Statement

FOLDER = Path(__file__).resolve().parent.parent / "fixtures"

COUNTS = {
    "sources": 253,
    "jurisdictions": 36,
    "jurisdiction-codes": 34,
    "ranks": 10,
    "functions": 51,
    "institutions": 492,
    "names": 2288,
    "institution-ranks": 111,
    "identifiers": 7,
    "locations": 180,
    "relations": 581,
    "responsibilities": 68,
    "change-events": 19,
    "outcomes": 70,
    "people": 89,
    "qualifications": 52,
    "posts": 59,
    "tenures": 157,
    "tours": 54,
    "visits": 117,
    "statements": 6,
}
"""Rows here, by file."""

ADDED_SOURCES = ["vc-gba-2026", "iso-3166-1", "gb-t-2260"]

RESEARCH = {
    "sources of institutions and aliases": (249 + 1, lambda: Source.objects.exclude(slug__in=ADDED_SOURCES)),
    "institutions": (491, lambda: Institution.objects.exclude(slug="nvcgf-co")),
    "aliases, and names used by programs": (
        544 + 80,
        lambda: InstitutionName.objects.filter(kind="alias", citation__source__slug="common-usage"),
    ),
    "relations": (
        762,
        lambda: [
            *Relation.objects.all(),
            *Location.objects.all(),
            *Responsibility.objects.filter(key="rel-060"),
        ],
    ),
    "functions of bodies": (60, lambda: Responsibility.objects.filter(key__regex=r"^fn-[0-9]{3}$")),
    "reform events": (19, ChangeEvent.objects.all),
    "outcomes": (69, lambda: Outcome.objects.filter(key__regex=r"-o[0-9]{2}$")),
    "tenures": (144, lambda: Tenure.objects.filter(key__regex=r"^ten-[0-9]{3}$")),
    "activities": (117, lambda: Visit.objects.filter(key__regex=r"^act-[0-9]{3}$")),
    "claims": (6, lambda: Statement.objects.filter(key__startswith="clm-")),
    "corroborating sources": (205, FurtherCitation.objects.all),
}
"""Rows of the research that the data rest on, and where they are here."""


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """Load the data set once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load(read_folder(FOLDER))
        transaction.set_rollback(True)


pytestmark = pytest.mark.usefixtures("loaded")


def test_every_file_is_loaded_whole(loaded):
    assert {name: tally.read for name, tally in loaded.tallies.items()} == COUNTS
    assert all(tally.created + tally.unchanged == tally.read for tally in loaded.tallies.values())


def test_every_resource_has_a_file_and_every_file_a_resource():
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(RESOURCES)


def test_the_readme_counts_what_there_is():
    table = re.findall(
        r"\| ([a-z-]+) \| ([0-9]+) \|$", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )

    assert {name: int(count) for name, count in table} == COUNTS


@pytest.mark.parametrize("what", RESEARCH)
def test_no_row_of_the_research_is_missing(what):
    expected, found = RESEARCH[what]

    assert len(found()) == expected


def test_a_second_load_changes_nothing_and_takes_no_revision():
    before = revisions.head()

    report = load(read_folder(FOLDER))

    assert (report.revision, revisions.head()) == (None, before)
    assert not report.kept


def test_every_file_says_at_its_top_what_a_row_is():
    assert all(path.read_text(encoding="utf-8").startswith("# ") for path in FOLDER.glob("*.yaml"))


def test_what_rests_on_memory_is_never_more_than_low():
    models = [resource.model for resource in RESOURCES.values() if resource.model is not Source]

    recalled = [model.objects.filter(citation__source__kind="recall") for model in models]

    assert sum(rows.count() for rows in recalled) > 150
    assert not any(rows.exclude(confidence="low").exists() for rows in recalled)


def test_all_34_subdivisions_have_their_national_code():
    subdivisions = Jurisdiction.objects.filter(parent__slug="cn")

    assert subdivisions.count() == 34
    assert not subdivisions.filter(codes__isnull=True).exists()
    assert Jurisdiction.objects.get(slug="cn-gd").codes.get().value == "440000"


def test_each_institution_has_one_label_in_either_script_today():
    for lang in ("en", "zh-Hans"):
        labels = InstitutionName.objects.filter(kind="label", lang=lang).valid_on(dt.date(2026, 11, 21))
        assert labels.count() == labels.values("institution").distinct().count() == 492


def test_the_ministry_answered_otherwise_before_the_reform_than_after():
    def of_most(day):
        rows = Relation.objects.filter(subject__slug="most", type="executive_office_of").valid_on(day)
        return [row.object.slug for row in rows]

    assert of_most(dt.date(2022, 6, 1)) == of_most(dt.date(2023, 3, 15)) == ["national-st-lg"]
    assert of_most(dt.date(2023, 3, 16)) == of_most(dt.date(2024, 6, 1)) == ["cstc"]


def test_the_torch_center_changes_ministry_in_august_and_name_in_november_2023():
    def parent(day):
        return (
            Relation.objects.filter(subject__slug="torch-center", type="part_of")
            .valid_on(day)
            .get()
            .object.slug
        )

    label = InstitutionName.objects.get(key="torch-center:label:zh-Hans")

    assert (parent(dt.date(2023, 7, 31)), parent(dt.date(2023, 8, 1))) == ("most", "miit")
    assert label.valid_from == "2023-11"


def test_a_duty_received_continues_one_that_ended_that_day():
    received = Responsibility.objects.exclude(received_from=None).select_related("received_from")

    assert len(received) == 17
    for row in received:
        assert row.received_from.valid_until == row.valid_from
        assert row.received_from.function_id == row.function_id


def test_a_duty_handed_over_is_received():
    ended = Responsibility.objects.filter(change="transfer")

    assert ended.count() == 15
    assert not ended.filter(passed_on_to=None).exists()


def test_every_transfer_of_a_function_names_it():
    transfers = Outcome.objects.filter(type="transfer_function")

    assert transfers.count() == 11
    assert not transfers.filter(function=None).exists()


def test_open_ends_say_whether_they_are_ends():
    assert not Tenure.objects.filter(valid_until=None, ended="no").exists()
    assert set(
        Institution.objects.filter(valid_until=None).exclude(ended="no").values_list("slug", "ended")
    ) == {
        ("state-council-st-lg-1982", "yes"),
        ("interministerial-joint-conference", "unknown"),
        ("lab-qnlm", "unknown"),
    }


def test_a_body_that_is_gone_holds_no_open_fact_but_its_names():
    gone = Q(institution__valid_until__isnull=False) | ~Q(institution__ended="no")

    for model in (InstitutionRank, Location, Responsibility, Post):
        assert not model.objects.filter(gone, valid_until=None, ended="no").exists()


def test_only_the_nameplate_is_no_body():
    assert list(Institution.objects.filter(form="nameplate").values_list("slug", flat=True)) == ["safea"]


def test_a_tour_runs_from_its_first_visit_to_its_last():
    tours = Tour.objects.annotate(first=Min("visits__valid__startswith"), last=Max("visits__valid__endswith"))

    assert [
        tour.slug for tour in tours if (tour.valid.lower, tour.valid.upper) != (tour.first, tour.last)
    ] == []


def test_posts_with_several_holders_have_no_number_of_seats():
    assert Post.objects.filter(seats=None).count() == 14
    assert Post.objects.get(slug="minister-st").seats == 1


def test_claims_about_a_person_name_the_person():
    subjects = StatementSubject.objects.filter(statement__key="clm-05")

    assert {str(subject) for subject in subjects} == {"cstc", "Ding Xuexiang 丁薛祥"}


def test_the_director_of_the_commission_is_attested_before_his_start_is_known():
    tenure = Tenure.objects.get(post__slug="cstc-director")

    assert (tenure.valid_from, tenure.attested_on, tenure.ended) == (None, "2024-06-25", "unknown")
