"""Recorded time: one number for each write, and reading what was recorded at one."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from institutions.models import Institution, InstitutionName, Person
from sources import revisions
from sources.models import Revision, Source
from tests import make

MICROSECOND = dt.timedelta(microseconds=1)


def clock_of(number: int) -> dt.datetime:
    """Return when a revision was recorded."""
    return Revision.objects.get(pk=number).recorded_at


def test_write_takes_the_next_number(db: None) -> None:
    before = revisions.head()

    with revisions.write() as written:
        make.make_person()

    assert written.revision == revisions.head() == before + 1


def test_everything_in_one_write_takes_one_number(db: None) -> None:
    with revisions.write() as written:
        person, source = make.make_person(), make.make_source()

    assert person.revision == source.revision == person.citation.revision == written.revision


def test_write_that_changes_nothing_takes_no_number(db: None) -> None:
    person = make.make_person()
    before = revisions.head()

    with revisions.write() as written:
        person.save()

    assert written.revision is None
    assert revisions.head() == before


def test_write_that_fails_takes_no_number(db: None) -> None:
    before = revisions.head()

    with suppress(RuntimeError), revisions.write():
        make.make_person()
        raise RuntimeError

    assert revisions.head() == before
    assert not Revision.objects.filter(number__gt=before).exists()


def test_revision_says_who_wrote_why_and_in_which_request(db: None) -> None:
    with revisions.write(actor="ada", reason="A correction", request_id="42") as written:
        make.make_person()

    revision = Revision.objects.get(pk=written.revision)
    assert (revision.actor, revision.reason, revision.request_id) == ("ada", "A correction", "42")


def test_change_outside_of_a_write_is_recorded_in_the_name_of_the_role(db: None) -> None:
    person = make.make_person()

    with connection.cursor() as cursor:
        cursor.execute("UPDATE institutions_person SET name = 'Yin Hejun' WHERE id = %s", [person.pk])

    person.refresh_from_db()
    assert person.revision == revisions.head()
    assert Revision.objects.get(pk=person.revision).actor == f"database:{connection.settings_dict['USER']}"


def test_change_of_one_row_leaves_the_revision_of_others(db: None) -> None:
    ada, ben = make.make_person(), make.make_person()

    make.change(ada, name="Ada")

    ben_now = Person.objects.get(pk=ben.pk)
    assert ben_now.revision == ben.revision < ada.revision


def test_clock_never_runs_backwards(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE sources_revisionhead SET clock = now() + interval '1 day'")

    first, second = make.make_person().revision, make.make_person().revision

    assert clock_of(first) < clock_of(second)
    assert clock_of(second) > dt.datetime.now(dt.UTC) + dt.timedelta(hours=23)


def test_revisions_are_only_added_to(db: None) -> None:
    make.make_person()

    for statement in (
        "UPDATE sources_revision SET actor = 'eve'",
        "DELETE FROM sources_revision",
        "TRUNCATE sources_revision",
    ):
        with (
            pytest.raises(Exception, match="what was recorded stays"),
            revisions.write(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)


def test_head_stays_one_row(db: None) -> None:
    for statement in ("DELETE FROM sources_revisionhead", "TRUNCATE sources_revisionhead"):
        with (
            pytest.raises(Exception, match="what was recorded stays"),
            revisions.write(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)


# Reading the past


def test_read_sees_a_row_as_it_was_at_a_revision(db: None) -> None:
    person = make.make_person(name="Before")
    first = person.revision
    make.change(person, name="After")

    with revisions.read(first) as moment:
        then = Person.objects.get(pk=person.pk)

    assert (then.name, then.revision) == ("Before", first)
    assert not moment.is_head
    assert Person.objects.get(pk=person.pk).name == "After"


def test_read_sees_a_row_until_it_was_retracted(db: None) -> None:
    person = make.make_person()
    retracted = make.retract(person)

    with revisions.read(retracted - 1):
        assert Person.objects.filter(slug=person.slug).exists()
    with revisions.read(retracted):
        assert not Person.objects.filter(slug=person.slug).exists()


def test_read_does_not_see_a_row_before_it_was_recorded(db: None) -> None:
    before = revisions.head()
    person = make.make_person()

    with revisions.read(before):
        assert not Person.objects.filter(pk=person.pk).exists()


def test_models_prefetches_and_joins_read_the_past_alike(db: None) -> None:
    institution = make.make_institution(name="Before")
    name = institution.names.get()
    before = revisions.head()
    make.change(name, text="After")
    make.make_name(institution, "另", lang="zh-Hans")

    with revisions.read(before):
        found = Institution.objects.prefetch_related("names").get(pk=institution.pk)
        assert [n.text for n in found.names.all()] == ["Before"]
        assert InstitutionName.objects.filter(text="After", institution__slug=institution.slug).count() == 0


def test_only_the_last_version_of_a_row_within_one_revision_is_seen(db: None) -> None:
    with revisions.write() as written:
        person = make.make_person(name="First")
        make.change(person, name="Second")
        brief = make.make_person()
        brief.delete()
    make.make_person()

    with revisions.read(written.revision):
        assert Person.objects.get(pk=person.pk).name == "Second"
        assert not Person.objects.filter(pk=brief.pk).exists()


def test_list_of_revisions_ends_at_the_one_read(db: None) -> None:
    first = make.make_person().revision
    make.make_person()

    with revisions.read(first):
        assert Revision.objects.first().pk == first


def test_after_the_read_the_present_is_seen_again(db: None) -> None:
    first = make.make_person().revision
    last = make.make_person()

    with pytest.raises(RuntimeError), revisions.read(first):
        raise RuntimeError

    assert Person.objects.filter(pk=last.pk).exists()


def test_past_cannot_be_written_to(own_database: str) -> None:
    person = make.make_person()
    make.make_person()

    with pytest.raises(Exception, match="read-only transaction"), revisions.read(person.revision):
        Source.objects.update(title="Forged")


# Which revision answers


def test_instant_answers_with_the_last_revision_up_to_it(db: None) -> None:
    first = make.make_person().revision
    make.make_person()

    for instant, number in (
        (clock_of(first), first),
        (clock_of(first + 1) - MICROSECOND, first),
        (clock_of(first) - MICROSECOND, first - 1),
    ):
        with revisions.read(instant) as moment:
            assert (moment.revision, moment.settled) == (number, True)


def test_instant_after_the_last_revision_is_not_settled(db: None) -> None:
    last = make.make_person().revision

    with revisions.read(clock_of(last)) as moment:
        assert (moment.revision, moment.settled, moment.is_head) == (last, True, True)
    with revisions.read(clock_of(last) + MICROSECOND) as moment:
        assert (moment.revision, moment.settled, moment.is_head) == (last, False, True)


def test_instant_before_the_first_revision_answers_with_an_empty_registry(db: None) -> None:
    make.make_person()

    with revisions.read(dt.datetime(2001, 1, 1, tzinfo=dt.UTC)) as moment:
        assert (moment.revision, moment.settled) == (0, True)
        assert not Person.objects.exists()


def test_now_is_the_head_and_not_settled(db: None) -> None:
    last = make.make_person().revision

    with revisions.read() as moment:
        assert (moment.revision, moment.written, moment.settled, moment.is_head) == (
            last,
            f"r{last}",
            False,
            True,
        )


def test_revision_that_was_not_given_yet_is_unknown(db: None) -> None:
    with pytest.raises(ValidationError) as refused, revisions.read(revisions.head() + 1):
        pass

    assert refused.value.code == "unknown_revision"


def test_read_is_one_snapshot(own_database: str) -> None:
    with connection.cursor() as cursor, revisions.read():
        cursor.execute(
            "SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only')"
        )

        assert cursor.fetchone() == ("repeatable read", "on")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("r0", 0),
        ("r123", 123),
        ("2024-06-01T12:00:00Z", dt.datetime(2024, 6, 1, 12, tzinfo=dt.UTC)),
        ("2024-06-01T12:00:00.5+08:00", dt.datetime(2024, 6, 1, 4, 0, 0, 500_000, tzinfo=dt.UTC)),
    ],
)
def test_known_at_is_a_revision_or_an_instant(text: str, meaning: object) -> None:
    assert revisions.parse_known_at(text) == meaning


@pytest.mark.parametrize(
    "text",
    [
        "",
        "r",
        "r-1",
        "R1",
        "123",
        "r1234567890123456789",
        "2024-06-01",
        "2024-06-01T12:00:00",
        "now",
        "0001-01-01T00:00:00+08:00",
    ],
)
def test_anything_else_is_no_recorded_time(text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        revisions.parse_known_at(text)

    assert refused.value.code == "invalid_known_at"
