"""Loading more rows than are in memory at a time: what hangs together is seen together, however far apart it stands."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.db import models
from hypothesis import given
from hypothesis import strategies as st

from exchange.loading import Refused, Row, load
from exchange.loading.copying import escaped, line_of, row_of
from exchange.loading.resources import RESOURCES
from exchange.loading.rows import Refusals
from exchange.loading.values import _plain
from institutions.models import Institution, InstitutionName, Jurisdiction
from programs.models import Requirement
from sources import revisions
from sources.models import Citation, Source

pytestmark = pytest.mark.django_db

CITED = {"citation": "plan"}
SOURCE = ("sources", {"slug": "plan", "title": "Plan", "publisher": "Council", "kind": "news"})


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exchange.loading.spooling.AT_ONCE", 3)
    monkeypatch.setattr("exchange.loading.spooling.MOST_NAMES", 2)
    monkeypatch.setattr("exchange.loading.plans.AT_ONCE", 2)


def rows(*records):
    return [Row(resource, number, values) for number, (resource, values) in enumerate(records, 1)]


def area(slug, parent=None):
    values = {"slug": slug, "kind": "province", "name": slug, **CITED}
    return "jurisdictions", {**values, "parent": parent} if parent else values


def body(number, **values):
    about = {"slug": f"b-{number}", "kind": "ministry", "jurisdiction": "a-0", **CITED}
    return "institutions", {**about, **values}


def name(number, of, **values):
    about = {"key": f"n-{number}", "institution": f"b-{of}", "text": f"Body {of}", "lang": "en", **CITED}
    return "names", {**about, **values}


def base(count=10):
    return [SOURCE, area("a-0"), *(body(number) for number in range(count))]


def test_each_row_follows_those_it_refers_to_however_far_behind_they_stand():
    areas = [area(f"a-{number}", f"a-{number - 1}" if number else None) for number in range(12)]

    report = load(rows(*[name(n, n) for n in range(10)], *[body(n) for n in range(10)], *areas[::-1], SOURCE))

    assert report.tallies["jurisdictions"].created == 12
    assert Jurisdiction.objects.get(slug="a-11").parent.slug == "a-10"
    assert InstitutionName.objects.get(key="n-9").institution.slug == "b-9"
    assert {row.revision for row in Institution.objects.all()} == {report.revision}


def test_a_circle_over_many_rows_is_refused():
    areas = [area(f"a-{number}", f"a-{(number + 1) % 8}") for number in range(8)]

    with pytest.raises(Refused) as refused:
        load(rows(SOURCE, *areas))

    assert {(each.code, each.field) for each in refused.value.refusals} == {("closes_a_circle", "parent")}


def test_a_name_that_stands_twice_is_told_by_the_row_that_has_it_first():
    with pytest.raises(Refused) as refused:
        load(rows(*base(), body(0)))

    assert [(each.row, each.code, each.message) for each in refused.value.refusals] == [
        (13, "unique", "Row 3 has this name already.")
    ]


def test_a_citation_of_many_rows_is_recorded_once():
    place = {"citation": {"source": "plan", "locator": "p. 1"}}

    load(rows(*base(), *(name(n, n, **place) for n in range(10))))
    load(rows(*(name(n, n, **place) for n in range(10)), name(10, 3, lang="fr", **place)))

    assert Citation.objects.get(locator="p. 1")
    assert InstitutionName.objects.filter(citation__locator="p. 1").count() == 11


def test_many_rows_change_and_lose_items_of_their_lists_in_one_revision():
    load(rows(*base(), *(name(n, n, further_citations=["plan"]) for n in range(10))))

    report = load(rows(*(name(n, n, note="Seen" if n % 2 else "") for n in range(10))))

    assert report.tallies["names"].updated == 10 == report.changed
    assert [change.row for change in report.changes] == list(range(1, 11))
    assert {row.revision for row in InstitutionName.objects.all()} == {report.revision}
    assert not any(row.further_citations.exists() for row in InstitutionName.objects.all())


def test_the_few_rows_that_the_database_refuses_are_found_among_many_changes():
    names = [name(n, n, valid_from="2001") for n in range(10)]
    load(rows(*base(), *names, name("x", 7, valid_from="1990", valid_until="2001")))
    before = revisions.head()

    with pytest.raises(Refused) as refused:
        load(rows(*(name(n, n, valid_from="2000" if n == 7 else "2002") for n in range(10))))

    [refusal] = refused.value.refusals
    assert (refusal.row, refusal.key, refusal.code) == (8, "n-7", "overlapping_period")
    assert refusal.message.endswith("On record or loaded before it: n-x.")
    assert revisions.head() == before


def test_of_very_many_refusals_the_first_are_told_and_all_counted(monkeypatch):
    monkeypatch.setattr("exchange.loading.rows.MOST_REFUSALS", 4)

    with pytest.raises(Refused) as refused:
        load(rows(*base(), *(name(n, "none") for n in range(9))))

    assert (len(refused.value.refusals), refused.value.count) == (4, 9)
    Refusals().raise_any([])


def test_of_very_many_changes_the_first_are_told_and_all_counted(monkeypatch):
    monkeypatch.setattr("exchange.loading.rows.MOST_CHANGES", 5)
    monkeypatch.setattr("exchange.loading.comparing.MOST_CHANGES", 5)

    report = load(rows(*base()))

    assert (len(report.changes), report.changed) == (5, 12)


def test_nothing_is_left_on_disk(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    load(rows(*base()))
    with pytest.raises(Refused):
        load(rows(*base(), body("bad", kind="castle")))

    assert not list(tmp_path.iterdir())


# What COPY takes

HARD = [
    "\\",
    "\\N",
    "\\.",
    "a\tb",
    "a\nb\r\n",
    "\\t",
    "'\"",
    "汉字",
    "\x01\x1f",
    "\u2028",
    "",
    "null",
    "ends\\",
]


@pytest.mark.parametrize("text", HARD)
def test_text_is_recorded_as_it_is(text):
    load(rows(*base(1), body("x", note=text)))

    assert Institution.objects.get(slug="b-x").note == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_a_line_tells_the_row_that_it_was_made_of(text):
    row = Institution(slug="x", note=text, valid_from=None, kind="ministry")
    with_a_document = Requirement(number=3, parameters={text: [text, 1, None, True]}, text=text)

    for each in (row, with_a_document):
        [line] = escaped([line_of(type(each))(each)]).splitlines()
        told = row_of(type(each), (), line)
        for known in type(each)._meta.local_concrete_fields:
            if not known.generated:
                assert getattr(told, known.attname) == getattr(each, known.attname), known.name


def test_a_line_of_some_fields_tells_those():
    source = Source(slug="s", date="2023-03", retrieved=dt.date(2024, 1, 2))
    names = ("date", "retrieved")

    told = row_of(Source, names, escaped([line_of(Source, names)(source)]).strip())

    assert (told.pk, told.date, told.retrieved) == (source.pk, "2023-03", dt.date(2024, 1, 2))


# What is taken at a look

LOOKS = [
    "x",
    "x" * 100,
    "x" * 101,
    "x" * 5000,
    "1",
    "0",
    "12.5",
    "1.005",
    "9" * 20,
    "9" * 21,
    "1e3",
    "-1",
    " 1",
    "١",
    "a\nb",
]


def test_what_is_taken_at_a_look_is_what_the_field_takes():
    looked_at = 0
    for resource in RESOURCES.values():
        for known in [
            *resource.fields.values(),
            *(f for list_ in resource.lists for f in list_.fields.values()),
        ]:
            look = _plain(known) if not isinstance(known, models.ForeignKey) else None
            for text in LOOKS if look else ():
                value = look(text)
                if value is None:
                    continue
                looked_at += 1
                try:
                    cleaned = known.clean(text, None)
                except ValidationError:
                    raise AssertionError(f"{known} refuses {text!r}") from None
                assert (type(cleaned), cleaned) == (type(value), value)
    assert looked_at > 100
