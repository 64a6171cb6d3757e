"""The data set of the repository: all of it is there, loads, and says what history says."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import transaction
from django.db.models import Count, Max, Min, Q

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
from programs.models import (
    Consultation,
    FundingFlow,
    GuidelineStatus,
    Indicator,
    JointAction,
    Observation,
    Program,
    ProgramRole,
    Requirement,
)
from programs.models import FurtherCitation as FurtherCitationOfPrograms
from sources import revisions
from sources.models import Source, Statement

FOLDER = Path(__file__).resolve().parent.parent / "fixtures"

COUNTS = {
    "sources": 467,
    "jurisdictions": 41,
    "jurisdiction-codes": 34,
    "ranks": 10,
    "functions": 51,
    "institutions": 492,
    "names": 2288,
    "institution-ranks": 112,
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
    "priorities": 60,
    "visit-priorities": 0,
    "programs": 185,
    "program-successions": 8,
    "program-roles": 185,
    "program-priorities": 34,
    "guidelines": 21,
    "guideline-statuses": 25,
    "requirements": 61,
    "joint-actions": 7,
    "challenges": 4,
    "consultations": 35,
    "offers": 0,
    "consultation-steps": 0,
    "funding-flows": 146,
    "indicators": 31,
    "observations": 1527,
    "statements": 6,
}
"""Rows here, by file."""

ADDED_SOURCES = ["iso-3166-1", "gb-t-2260"]

RESEARCH = {
    "sources of institutions, aliases and programs, without the 11 that stand twice": (
        249 + 1 + 226 - 11,
        lambda: Source.objects.exclude(slug__in=ADDED_SOURCES),
    ),
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
    "corroborating sources, and those of the programs": (205 + 35, FurtherCitation.objects.all),
    "figures": (
        1025,
        lambda: [
            *FundingFlow.objects.filter(key__startswith="f-"),
            *Observation.objects.filter(key__startswith="f-"),
        ],
    ),
    "roles in programs": (128, lambda: ProgramRole.objects.filter(key__regex=r"^m-[0-9]{3}$")),
    "responsible institutions": (
        89,
        lambda: (
            ProgramRole.objects.filter(program__kind="special_project", detail="responsible_ministry")
            .values("program")
            .distinct()
        ),
    ),
    "provincial figures of R&D expenditure and its share, the share of 2023 in two vintages": (
        403 + 403 + 31,
        lambda: Observation.objects.filter(indicator__in=indicators("gerd", "rd-intensity")).exclude(
            jurisdiction__slug="cn"
        ),
    ),
    "national shares of R&D expenditure, first and revised": (
        14 + 12,
        lambda: Observation.objects.filter(indicator__slug="rd-intensity", jurisdiction__slug="cn"),
    ),
    "preliminary figures of R&D expenditure, and that of 2025": (
        9 + 1,
        lambda: Observation.objects.filter(indicator__slug="gerd", vintage="preliminary"),
    ),
    "R&D expenditure by four sources of funds": (
        12 * 4,
        lambda: Observation.objects.filter(indicator__slug="gerd").exclude(breakdown=""),
    ),
    "instances of joint action": (35, lambda: Consultation.objects.filter(slug__startswith="ji-")),
}
"""Rows of the research that the data rest on, and where they are here."""


def indicators(*slugs):
    return Indicator.objects.filter(slug__in=slugs)


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """Load the data set once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load(read_folder(FOLDER))
        transaction.set_rollback(True)


pytestmark = pytest.mark.usefixtures("loaded")


def test_every_file_is_loaded_whole(loaded):
    read = {name: tally.read for name, tally in loaded.tallies.items()}
    assert read == {name: count for name, count in COUNTS.items() if count}
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

    assert sum(rows.count() for rows in recalled) > 200
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


def test_every_row_rests_on_a_citation():
    models = [resource.model for resource in RESOURCES.values() if resource.model is not Source]

    assert not any(model.objects.filter(citation__source=None).exists() for model in models)


def test_no_figure_is_told_twice():
    told = Observation.objects.exclude(standing="deprecated").values("claim_key", "vintage")
    place = ("indicator", "jurisdiction", "institution", "program", "period", "breakdown", "vintage")
    placed = Observation.objects.exclude(standing="deprecated").values(*place)

    for figures in (told, placed):
        assert not figures.annotate(rows=Count("pk")).filter(rows__gt=1).exists()


def test_accounts_of_one_figure_are_of_one_thing():
    of_several = Observation.objects.values("claim_key").annotate(
        places=Count("jurisdiction", distinct=True),
        indicators=Count("indicator", distinct=True),
        periods=Count("period", distinct=True),
        parts=Count("breakdown", distinct=True),
    )

    assert not of_several.filter(
        Q(places__gt=1) | Q(indicators__gt=1) | Q(periods__gt=1) | Q(parts__gt=1)
    ).exists()


def test_the_final_figure_of_a_year_wins_whatever_its_preliminary_one_is_dated():
    final = Observation.objects.filter(indicator__slug="gerd", vintage="final", breakdown="")
    best = Observation.objects.filter(
        indicator__slug="gerd", jurisdiction__slug="cn", breakdown=""
    ).one_per_claim()

    assert final.count() == 13
    assert {row.vintage for row in best.filter(period__lte="2024")} == {"final"}
    assert set(Observation.objects.filter(standing="preferred").values_list("period", flat=True)) == {
        "2013",
        "2018",
    }


def test_a_reader_of_march_2024_knows_the_preliminary_figure_of_2023_only():
    known = Observation.objects.filter(claim_key="gerd:cn:2023").published_by(dt.date(2024, 3, 1))

    assert [(row.vintage, row.value) for row in known] == [("preliminary", Decimal(3_327_800_000_000))]


def test_the_outlay_wins_over_the_budget_of_a_year():
    central = Observation.objects.filter(indicator__slug="budget-line-st", breakdown="central")

    told = {row.period: row.vintage for row in central.one_per_claim()}
    assert {year for year, vintage in told.items() if vintage == "budget"} == {"2016", "2026"}


def test_money_is_the_printed_figure_times_its_unit():
    for model, name in ((FundingFlow, "amount"), (Observation, "value")):
        rows = model.objects.filter(unit_as_printed="100 million CNY")

        assert rows.count() > 100
        assert all(getattr(row, name) == Decimal(row.figure_as_printed) * 10**8 for row in rows)


def test_a_total_of_flows_that_stand_by_program_is_no_flow():
    flows = FundingFlow.objects.filter(
        program__parent__slug="national-key-rd-program", covers__contains="2018 calls"
    )
    total = Observation.objects.get(indicator__slug="nkrdp-listed-awards")

    assert sum(flow.amount for flow in flows) == total.value


def test_what_is_not_evaluated_says_why_and_what_is_has_parameters():
    evaluated = Requirement.objects.exclude(test="not_evaluated")

    assert evaluated.count() == 17
    assert not evaluated.filter(parameters={}).exists()
    assert not evaluated.exclude(reason="").exists()


def test_the_readme_says_how_each_requirement_is_read():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")

    read = dict(re.findall(r"^\| ([a-z0-9-]+ [0-9]) \| [a-z_]+ \| (?:`([a-z_]+)`|none)", text, re.MULTILINE))
    assert {name: test or "not_evaluated" for name, test in read.items()} == {
        f"{row.guideline.slug} {row.number}": row.test
        for row in Requirement.objects.select_related("guideline")
    }


def test_the_measures_of_2017_are_replaced_on_the_day_of_the_new_ones():
    def status(day):
        return (
            GuidelineStatus.objects.filter(guideline__slug="nkrdp-interim-measures-2017")
            .valid_on(day)
            .get()
            .status
        )

    assert (status(dt.date(2024, 3, 30)), status(dt.date(2024, 3, 31))) == ("in_force", "replaced")


def test_a_plan_holds_through_its_last_year():
    def exists(day):
        return Program.objects.filter(slug="sti-2030").valid_on(day).exists()

    assert (exists(dt.date(2030, 12, 31)), exists(dt.date(2031, 1, 1))) == (True, False)


def test_no_open_role_is_held_in_a_program_that_is_over():
    over = Q(program__status__in=["closed", "merged"], valid_until=None) & ~Q(ended="yes")

    assert not ProgramRole.objects.filter(over).exists()


def test_only_the_company_of_the_treasury_is_a_central_company():
    flows = FundingFlow.objects.filter(provider_institution__kind="soe", provider_level="central")

    assert set(flows.values_list("provider_institution__slug", flat=True)) == {"nvcgf-co"}


def test_the_share_of_the_transfer_fund_is_cited_and_disputed():
    fund = JointAction.objects.get(slug="ja-ngfttc")
    against = FurtherCitationOfPrograms.objects.get(joint_action=fund, stance="disputes")

    assert (fund.central_share_min, fund.central_share_max) == (Decimal("0.1"), Decimal("0.3"))
    assert against.citation.source.slug == "ngfttc-tech360"


def test_how_far_a_consultation_came_is_not_made_up():
    assert not Consultation.objects.exclude(state="", term_ends=None).exists()
