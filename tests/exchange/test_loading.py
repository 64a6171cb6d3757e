"""Loading many rows at once: what is refused and where, what is kept, and that it is all or nothing."""

from __future__ import annotations

import io
from collections import Counter

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from exchange.loading import Refused, Row, load
from exchange.loading.yaml_files import read_folder
from institutions.models import (
    FurtherCitation,
    Institution,
    InstitutionName,
    InstitutionRank,
    Jurisdiction,
    Relation,
    Responsibility,
    Tenure,
)
from sources import revisions
from sources.models import Citation, Revision, Source

pytestmark = pytest.mark.django_db


def rows(*records):
    """Number `records`, pairs of a resource and its values, as a file per resource would."""
    counted = Counter()
    made = []
    for resource, values in records:
        counted[resource] += 1
        made.append(Row(resource, counted[resource], values, f"{resource}.yaml"))
    return made


def source(slug="plan", **values):
    return "sources", {"slug": slug, "title": "Plan", "publisher": "State Council", "kind": "news", **values}


def country(slug="zz", **values):
    return "jurisdictions", {
        "slug": slug,
        "code": "ZZ",
        "kind": "country",
        "name": "Zembla",
        "citation": "plan",
        **values,
    }


def body(slug, **values):
    return "institutions", {
        "slug": slug,
        "kind": "ministry",
        "jurisdiction": "zz",
        "citation": "plan",
        **values,
    }


def name(key, institution="x-most", **values):
    return "names", {
        "key": key,
        "institution": institution,
        "text": "Ministry",
        "lang": "en",
        "citation": "plan",
        **values,
    }


def rank(**values):
    return "ranks", {"slug": "x-r", "ordinal": 901, "name": "N", "name_zh": "N", "citation": "plan", **values}


def statement(*subjects):
    return "statements", {
        "key": "x-s",
        "text": "T",
        "nature": "forecast",
        "citation": "plan",
        "subjects": list(subjects),
    }


def duty(key, institution, **values):
    return "responsibilities", {
        "key": key,
        "institution": institution,
        "function": "x-f",
        "citation": "plan",
        **values,
    }


FUNCTION = "functions", {"slug": "x-f", "name": "F", "citation": "plan"}


def relation(key, subject, object, type="part_of", **values):
    return "relations", {
        "key": key,
        "type": type,
        "subject": subject,
        "object": object,
        "citation": "plan",
        **values,
    }


BASE = [source(), country(), body("x-most"), body("x-council"), body("x-fund")]


def load_base(*more, **options):
    return load(rows(*BASE, *more), **options)


def refusal_of(*records):
    """Return the one refusal that loading `records` after the base meets."""
    with pytest.raises(Refused) as refused:
        load_base(*records)
    (refusal,) = refused.value.refusals
    return refusal


def places(refusals):
    return [(refusal.file, refusal.row, refusal.field, refusal.code) for refusal in refusals]


# What is loaded


def test_rows_are_found_by_their_names_whatever_the_order_they_come_in():
    load(reversed(rows(*BASE, name("x-most:label:en"), relation("x-1", "x-most", "x-council"))))

    assert Relation.objects.get(key="x-1").object.slug == "x-council"
    assert InstitutionName.objects.get(key="x-most:label:en").citation.source.slug == "plan"


def test_a_load_is_one_revision_with_its_actor_and_reason():
    report = load_base(actor="ada", reason="First data")

    written = Revision.objects.get(number=report.revision)
    assert (written.actor, written.reason) == ("ada", "First data")
    assert (
        Institution.objects.get(slug="x-most").revision
        == Source.objects.get(slug="plan").revision
        == report.revision
    )


def test_a_second_load_changes_nothing_and_takes_no_revision():
    load_base(name("x-n", further_citations=["plan"]))
    before = revisions.head()

    report = load_base(name("x-n", further_citations=["plan"]))

    assert report.revision is None
    assert revisions.head() == before
    assert report.tallies["names"].unchanged == 1


def test_only_rows_that_differ_are_written():
    first = load_base(name("x-1"), name("x-2", lang="fr"))

    second = load_base(name("x-1"), name("x-2", lang="fr", text="Ministère"))

    assert (second.tallies["names"].updated, second.tallies["names"].unchanged) == (1, 1)
    assert InstitutionName.objects.get(key="x-1").revision == first.revision
    assert InstitutionName.objects.get(key="x-2").revision == second.revision


def test_a_field_that_is_left_out_returns_to_its_default():
    load_base(name("x-1", kind="alias", valid_until="2020", note="Old"))

    load_base(name("x-1"))

    loaded = InstitutionName.objects.get(key="x-1")
    assert (loaded.kind, loaded.valid_until, loaded.ended, loaded.note) == ("label", None, "no", "")


def test_a_fact_keeps_its_own_claim_unless_the_file_names_one():
    load_base(name("x-1"), name("x-2", claim_key="shared", lang="fr"))

    own, shared = InstitutionName.objects.filter(key__in=["x-1", "x-2"]).order_by("key")
    assert (own.claim_key, shared.claim_key) == (str(own.pk), "shared")


def test_facts_at_one_place_in_a_source_share_a_citation():
    place = {"source": "plan", "locator": "p. 4"}

    load_base(name("x-1", citation=place), name("x-2", citation=place, lang="fr"))

    assert Citation.objects.get(source__slug="plan", locator="p. 4")


def test_further_citations_take_a_source_a_place_or_a_stance():
    load_base(
        source("rival"),
        source("third"),
        name(
            "x-1", further_citations=["rival", {"source": "third", "locator": "p. 1", "stance": "disputes"}]
        ),
    )

    found = FurtherCitation.objects.filter(institution_name__key="x-1").order_by("stance")
    assert [(f.stance, f.citation.source.slug, f.citation.locator) for f in found] == [
        ("disputes", "third", "p. 1"),
        ("supports", "rival", ""),
    ]


def test_a_row_gets_a_new_revision_when_only_one_of_its_lists_changes():
    load_base(name("x-1"))

    report = load_base(name("x-1", further_citations=["plan"]))

    assert report.tallies["names"].updated == 1
    assert InstitutionName.objects.get(key="x-1").revision == report.revision


def test_an_item_that_leaves_a_list_leaves_the_registry():
    load_base(name("x-1", further_citations=["plan"]))

    load_base(name("x-1"))

    assert not FurtherCitation.objects.filter(institution_name__key="x-1").exists()


def test_an_area_may_stand_before_the_one_that_it_is_part_of():
    load_base(country("zz-aa", code="ZZ-AA", kind="province", parent="zz-bb"), country("zz-bb", code="ZZ-BB"))

    assert Jurisdiction.objects.get(slug="zz-aa").parent.slug == "zz-bb"


def test_a_reference_may_be_an_id():
    load_base()
    council = Institution.objects.get(slug="x-council")

    load(rows(relation("x-1", "x-most", str(council.pk))))

    assert Relation.objects.get(key="x-1").object == council


def test_a_row_may_be_known_by_its_id_and_take_another_slug():
    load_base()
    most = Institution.objects.get(slug="x-most")

    load(rows(body("x-most-2", id=str(most.pk))))

    most.refresh_from_db()
    assert most.slug == "x-most-2"


def test_rows_on_record_that_are_not_loaded_stay():
    load_base(name("x-1"))

    load_base()

    assert InstitutionName.objects.filter(key="x-1").exists()


def test_a_check_writes_nothing_but_tries_everything():
    before = revisions.head()

    report = load_base(check=True)

    assert report.tallies["institutions"].created == 3
    assert (report.revision, revisions.head()) == (None, before)
    with pytest.raises(Refused):
        load_base(name("x-1"), name("x-2"), check=True)


def test_a_bound_between_two_facts_moves_either_way():
    def labels(day):
        return name("x-1", valid_until=day), name("x-2", valid_from=day)

    load_base(*labels("2018"))

    for day in ("2020", "2016"):
        load_base(*labels(day))
        assert InstitutionName.objects.get(key="x-2").valid_from == day


def test_the_number_of_queries_does_not_depend_on_the_number_of_rows(django_assert_max_num_queries):
    names = [name(f"x-{number}", kind="alias") for number in range(400)]

    with django_assert_max_num_queries(80):
        load_base(*names)
    with django_assert_max_num_queries(60):
        load_base(*names)


# What is refused


@pytest.mark.parametrize(
    ("record", "field", "code"),
    [
        (name("x-1", colour="red"), "colour", "unknown_field"),
        (name("x-1", valid="[2020,)"), "valid", "unknown_field"),
        (name("x-1", revision=7), "revision", "unknown_field"),
        (
            ("names", {"key": "x-1", "institution": "x-most", "lang": "en", "citation": "plan"}),
            "text",
            "required",
        ),
        (
            ("names", {"key": "x-1", "institution": "x-most", "lang": "en", "text": "M"}),
            "citation",
            "required",
        ),
        (("names", {"text": "Ministry"}), "key", "required"),
        (name("x-1", institution=None), "institution", "null"),
        (name("x-1", note=None), "note", "null"),
        (name("x-1", text=""), "text", "blank"),
        (name("x-1", text=["Ministry"]), "text", "invalid_type"),
        (name("x-1", text=7), "text", "invalid_type"),
        (name("x-1", text="a\x00b"), "text", "invalid_character"),
        (name("x-1", text="a\ud800"), "text", "invalid_character"),
        (name("x-1", lang="x" * 36), "lang", "max_length"),
        (name("x-1", kind="title"), "kind", "invalid_choice"),
        (name("x-1", confidence="sure"), "confidence", "invalid_choice"),
        (name("x-1", valid_from="2023-13"), "valid_from", "invalid_date"),
        (name("x-1", valid_from=True), "valid_from", "invalid_type"),
        (name("x-1", valid_from="2023", valid_until="2022"), "valid_until", "empty_period"),
        (name("x-1", institution="x-nobody"), "institution", "does_not_exist"),
        (name("x-1", institution="\x00"), "institution", "invalid_character"),
        (name("x-1", institution={"slug": "x-most"}), "institution", "invalid_type"),
        (name("x-1", citation="nowhere"), "citation", "does_not_exist"),
        (name("x-1", citation={"source": "plan", "page": "4"}), "citation", "invalid_type"),
        (name("x-1", citation=None), "citation", "invalid_type"),
        (name("x-1", further_citations="plan"), "further_citations", "invalid_type"),
        (name("x-1", further_citations=["nowhere"]), "further_citations.0.citation", "does_not_exist"),
        (name("x-1", further_citations=["plan", "plan"]), "further_citations.1", "unique"),
        (
            name("x-1", further_citations=[{"source": "plan", "stance": "doubts"}]),
            "further_citations.0.stance",
            "invalid_choice",
        ),
        (name("x-1", id="00000000-0000-7000-8000-000000000000"), "id", "does_not_exist"),
        (body("search"), "slug", "reserved_slug"),
        (body("X most"), "slug", "invalid_slug"),
        (body("x-new", kind="duchy"), "kind", "invalid_choice"),
        (source("x-new", url="not an address"), "url", "invalid"),
        (rank(ordinal="1"), "ordinal", "invalid_type"),
        (rank(ordinal=-1), "ordinal", "min_value"),
        (statement("x-most"), "subjects.0", "invalid_type"),
        (statement({"ministry": "x-most"}), "subjects.0.ministry", "unknown_field"),
        (("colours", {"slug": "red"}), "", "unknown_resource"),
    ],
)
def test_a_malformed_row_is_refused_by_file_row_field_and_code(record, field, code):
    resource = record[0]
    row = sum(other == resource for other, _ in BASE) + 1

    refusal = refusal_of(record)

    assert places([refusal]) == [(f"{resource}.yaml", row, field, code)]


def test_the_nearest_field_is_suggested():
    assert "valid_until" in refusal_of(name("x-1", valid_untill="2020")).message


def test_two_rows_of_one_name_are_refused():
    refusal = refusal_of(name("x-1"), name("x-1", lang="fr"))

    assert places([refusal]) == [("names.yaml", 2, "key", "unique")]
    assert "Row 1" in refusal.message


def test_everything_that_is_wrong_is_named_at_once():
    with pytest.raises(Refused) as refused:
        load_base(
            name("x-1", kind="title", valid_from="soon"), relation("x-2", "x-most", "x-nobody"), body("x y")
        )

    assert places(refused.value.refusals) == [
        ("institutions.yaml", 4, "slug", "invalid_slug"),
        ("names.yaml", 1, "kind", "invalid_choice"),
        ("names.yaml", 1, "valid_from", "invalid_date"),
        ("relations.yaml", 1, "object", "does_not_exist"),
    ]


def test_a_circle_of_areas_is_refused():
    refusal = refusal_of(
        country("zz-aa", code="ZZ-AA", parent="zz-bb"), country("zz-bb", code="ZZ-BB", parent="zz-aa")
    )

    assert (refusal.field, refusal.code) == ("parent", "closes_a_circle")


@pytest.mark.parametrize(
    ("records", "file_row", "field", "code"),
    [
        (
            [name("x-1"), name("x-2")],
            ("names.yaml", 2),
            "valid_from, valid_until, ended, institution, lang",
            "overlapping_period",
        ),
        (
            [relation("x-1", "x-most", "x-most")],
            ("relations.yaml", 1),
            "subject, object",
            "related_to_itself",
        ),
        (
            [relation("x-1", "x-most", "x-council"), relation("x-2", "x-most", "x-fund")],
            ("relations.yaml", 2),
            "valid_from, valid_until, ended, subject",
            "overlapping_period",
        ),
        (
            [relation("x-1", "x-most", "x-council"), relation("x-2", "x-council", "x-most")],
            ("relations.yaml", 2),
            "subject, object, valid_from, valid_until",
            "closes_a_circle",
        ),
        (
            [
                (
                    "identifiers",
                    {
                        "key": "x-1",
                        "institution": "x-most",
                        "scheme": "ror",
                        "value": "12",
                        "citation": "plan",
                    },
                )
            ],
            ("identifiers.yaml", 1),
            "scheme, value",
            "invalid_identifier",
        ),
        ([country("zz-2")], ("jurisdictions.yaml", 2), "code", "unique"),
        (
            [statement({"institution": "x-most"}, {})],
            ("statements.yaml", 1),
            "subjects.institution, person, post, change_event",
            "exactly_one",
        ),
    ],
)
def test_a_rule_of_the_database_is_told_by_file_row_fields_and_code(records, file_row, field, code):
    refusal = refusal_of(*records)

    assert (refusal.file, refusal.row) == file_row
    assert refusal.code == code
    assert sorted(refusal.field.split(", ")) == sorted(field.split(", "))


def test_a_refusal_of_the_database_names_the_row_that_stands_against():
    load_base(name("x-first"))

    assert "x-first" in refusal_of(name("x-second")).message


def test_more_holders_than_seats_are_refused_by_name():
    refusal = refusal_of(
        ("posts", {"slug": "x-minister", "institution": "x-most", "title": "Minister", "citation": "plan"}),
        ("people", {"slug": "x-ada", "name": "Ada", "citation": "plan"}),
        ("people", {"slug": "x-ben", "name": "Ben", "citation": "plan"}),
        ("tenures", {"key": "x-1", "person": "x-ada", "post": "x-minister", "citation": "plan"}),
        ("tenures", {"key": "x-2", "person": "x-ben", "post": "x-minister", "citation": "plan"}),
    )

    assert (refusal.file, refusal.row, refusal.code) == ("tenures.yaml", 2, "too_many_holders")
    assert "x-1" in refusal.message


def test_the_few_bad_rows_among_many_are_all_found():
    names = [name(f"x-{number}", kind="alias") for number in range(600)]
    for number in (3, 77, 401):
        names[number][1]["lang"] = "not a tag"

    with pytest.raises(Refused) as refused:
        load_base(*names)

    assert places(refused.value.refusals) == [
        ("names.yaml", number, "lang", "invalid_language") for number in (4, 78, 402)
    ]


def test_what_only_follows_from_another_refusal_is_not_told():
    refusal = refusal_of(country("zz-2"), body("x-new", jurisdiction="zz-2"), name("x-1", "x-new"))

    assert (refusal.file, refusal.row) == ("jurisdictions.yaml", 2)


@pytest.mark.parametrize("bad", [name("x-1", kind="title"), relation("x-1", "x-most", "x-most")])
def test_after_a_refusal_nothing_is_left(bad):
    before = revisions.head()

    refusal_of(bad)

    assert not Institution.objects.filter(slug="x-most").exists()
    assert not Source.objects.filter(slug="plan").exists()
    assert revisions.head() == before


# What is kept


def edit(actor="editor"):
    return revisions.write(actor=actor, reason="By hand")


def test_a_row_that_an_editor_changed_is_kept_and_told():
    load_base(name("x-1"))
    with edit() as write:
        InstitutionName.objects.filter(key="x-1").update(text="Their ministry")

    report = load_base(name("x-1", text="Our ministry"))

    assert InstitutionName.objects.get(key="x-1").text == "Their ministry"
    assert report.tallies["names"].kept == 1
    (kept,) = report.kept
    assert (kept.file, kept.row, kept.reason) == ("names.yaml", 1, f"changed by editor in r{write.revision}")
    assert report.revision is None


def test_a_row_that_an_editor_changed_and_changed_back_counts_as_unchanged():
    load_base(name("x-1"))
    for text in ("Their ministry", "Ministry"):
        with edit():
            InstitutionName.objects.filter(key="x-1").update(text=text)

    assert load_base(name("x-1")).tallies["names"].unchanged == 1


def test_a_row_that_an_editor_retracted_is_not_brought_back():
    load_base(name("x-1"))
    with edit() as write:
        InstitutionName.objects.get(key="x-1").delete()

    report = load_base(name("x-1"))

    assert not InstitutionName.objects.filter(key="x-1").exists()
    assert [kept.reason for kept in report.kept] == [f"retracted by editor in r{write.revision}"]
    assert report.revision is None


def test_a_row_that_the_loader_retracted_comes_back():
    load_base(name("x-1"))
    with edit("loader"):
        InstitutionName.objects.get(key="x-1").delete()

    load_base(name("x-1"))

    assert InstitutionName.objects.filter(key="x-1").exists()


def test_what_refers_to_a_retracted_thing_stays_away_too():
    records = [
        name("x-1", "x-fund", further_citations=["plan"]),
        FUNCTION,
        duty("x-b", "x-most", received_from="x-a"),
        duty("x-a", "x-fund"),
    ]
    load_base(*records)
    with edit():
        FurtherCitation.objects.filter(institution_name__key="x-1").delete()
        InstitutionName.objects.get(key="x-1").delete()
        Responsibility.objects.get(key="x-b").delete()
        Responsibility.objects.get(key="x-a").delete()
        Institution.objects.get(slug="x-fund").delete()

    report = load_base(*records)

    assert report.revision is None
    assert {kept.key for kept in report.kept} == {"x-fund", "x-1", "x-a", "x-b"}


def test_new_rows_that_refer_to_a_retracted_thing_stay_away():
    load_base()
    with edit() as write:
        Institution.objects.get(slug="x-fund").delete()

    report = load_base(
        FUNCTION,
        duty("x-b", "x-most", received_from="x-a"),
        duty("x-a", "x-fund"),
    )

    assert not Responsibility.objects.filter(key__startswith="x-").exists()
    gone = f"retracted by editor in r{write.revision}"
    assert {kept.key: kept.reason for kept in report.kept} == {
        "x-fund": gone,
        "x-a": f"refers to x-fund, {gone}",
        "x-b": f"refers to x-a, refers to x-fund, {gone}",
    }


def test_a_thing_that_an_editor_gave_another_slug_is_found_by_its_old_one():
    load_base()
    with edit():
        Institution.objects.filter(slug="x-most").update(slug="x-science")

    report = load_base(name("x-1"))

    assert InstitutionName.objects.get(key="x-1").institution.slug == "x-science"
    assert [kept.key for kept in report.kept] == ["x-most"]
    assert not Institution.objects.filter(slug="x-most").exists()


def test_an_item_that_an_editor_added_to_a_list_stays():
    load_base(name("x-1"))
    with edit() as write:
        cited = InstitutionName.objects.get(key="x-1")
        FurtherCitation.objects.create(institution_name=cited, citation=cited.citation)

    report = load_base(name("x-1"))

    assert FurtherCitation.objects.filter(institution_name__key="x-1").exists()
    assert [(kept.field, kept.reason) for kept in report.kept] == [
        ("further_citations", f"an item added by editor in r{write.revision}")
    ]


def test_an_item_that_an_editor_took_from_a_list_stays_away():
    load_base(name("x-1", further_citations=["plan"]))
    with edit() as write:
        FurtherCitation.objects.get(institution_name__key="x-1").delete()

    report = load_base(name("x-1", further_citations=["plan"]))

    assert report.revision is None
    assert [kept.reason for kept in report.kept] == [f"an item retracted by editor in r{write.revision}"]


# Files and the command


def write_files(folder, **files):
    for stem, text in files.items():
        (folder / f"{stem.replace('_', '-')}.yaml").write_text(text, encoding="utf-8")
    return folder


SOURCES = "- slug: plan\n  title: Plan\n  publisher: State Council\n  kind: news\n"


def test_yes_no_and_dates_in_a_file_are_text(tmp_path):
    write_files(
        tmp_path,
        names="- key: x\n  ended: no\n  valid_from: 2023-03-16\n  valid_until: 2024\n  seats: null\n",
    )

    (row,) = read_folder(tmp_path)

    assert row == Row(
        "names",
        1,
        {"key": "x", "ended": "no", "valid_from": "2023-03-16", "valid_until": 2024, "seats": None},
        "names.yaml",
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- slug: a\n  slug: b\n", "invalid_yaml"),
        ("- slug: [\n", "invalid_yaml"),
        ("slug: a\n", "invalid_type"),
        ("- a\n", "invalid_type"),
        ("- slug: !!python/object:os.system a\n", "invalid_yaml"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path, text, code):
    write_files(tmp_path, sources=text)

    with pytest.raises(Refused) as refused:
        read_folder(tmp_path)

    assert [(refusal.file, refusal.code) for refusal in refused.value.refusals] == [("sources.yaml", code)]


def test_a_file_in_another_encoding_is_refused(tmp_path):
    (tmp_path / "sources.yaml").write_bytes("- slug: é\n".encode("latin-1"))

    with pytest.raises(Refused):
        read_folder(tmp_path)


def test_the_command_tells_what_it_did(tmp_path):
    write_files(tmp_path, sources=SOURCES)
    out = io.StringIO()

    call_command("load", str(tmp_path), actor="ada", stdout=out)

    line = next(line for line in out.getvalue().splitlines() if line.startswith("sources"))
    assert line.split() == ["sources", "1", "1", "0", "0", "0"]
    assert Revision.objects.get(number=revisions.head()).actor == "ada"


def test_after_the_command_the_planner_knows_the_tables(tmp_path):
    write_files(tmp_path, sources=SOURCES)

    call_command("load", str(tmp_path), stdout=io.StringIO())

    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE oid = 'sources_source'::regclass")
        assert cursor.fetchone() == (Source.objects.count(),)


def test_the_command_tells_what_it_kept(tmp_path):
    write_files(tmp_path, sources=SOURCES)
    call_command("load", str(tmp_path), stdout=io.StringIO())
    with edit():
        Source.objects.filter(slug="plan").update(title="The Plan")
    out = io.StringIO()

    call_command("load", str(tmp_path), stdout=out)

    assert "kept: sources.yaml row 1 (plan): changed by editor in r" in out.getvalue()


def test_the_command_prints_refusals_as_a_table_and_fails(tmp_path):
    write_files(tmp_path, sources=SOURCES.replace("news", "gossip"))
    errors = io.StringIO()

    with pytest.raises(CommandError, match="1 refusal"):
        call_command("load", str(tmp_path), stderr=errors)

    assert errors.getvalue().splitlines()[1].split()[:5] == [
        "sources.yaml",
        "1",
        "plan",
        "kind",
        "invalid_choice",
    ]


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_the_command_refuses_a_folder_without_files(tmp_path, folder):
    with pytest.raises(CommandError):
        call_command("load", str(tmp_path / folder))


def test_a_post_may_lose_a_seat_that_a_tenure_gives_up_in_the_same_load():
    people = [("people", {"slug": slug, "name": slug, "citation": "plan"}) for slug in ("x-ada", "x-ben")]

    def post(seats):
        return "posts", {
            "slug": "x-deputy",
            "institution": "x-most",
            "title": "Deputy",
            "seats": seats,
            "citation": "plan",
        }

    def held(key, person, **values):
        return "tenures", {"key": key, "person": person, "post": "x-deputy", "citation": "plan", **values}

    load_base(*people, post(2), held("x-1", "x-ada"), held("x-2", "x-ben"))

    load_base(
        *people, post(1), held("x-1", "x-ada", valid_until="2020"), held("x-2", "x-ben", valid_from="2020")
    )

    assert Tenure.objects.get(key="x-1").valid_until == "2020"


def test_ranks_may_change_by_the_hundred():
    ladder = [
        (
            "ranks",
            {"slug": f"x-{n}", "ordinal": 900 + n, "name": str(n), "name_zh": str(n), "citation": "plan"},
        )
        for n in (1, 2)
    ]
    bodies = [body(f"x-b-{n}") for n in range(700)]

    def ranked(slug):
        return [
            (
                "institution-ranks",
                {"key": f"x-{n}:rank", "institution": f"x-b-{n}", "rank": slug, "citation": "plan"},
            )
            for n in range(700)
        ]

    load_base(*ladder, *bodies, *ranked("x-1"))

    report = load_base(*ladder, *bodies, *ranked("x-2"))

    assert report.tallies["institution-ranks"].updated == 700
    assert InstitutionRank.objects.filter(rank__slug="x-2").count() == 700
