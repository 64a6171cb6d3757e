"""What is a name of what: the columns in which the things of the registry keep their names."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db import models

from institutions.models import (
    ChangeEvent,
    Function,
    Institution,
    InstitutionName,
    Jurisdiction,
    Person,
    Post,
    Rank,
    Tour,
)
from programs.models import (
    Challenge,
    Consultation,
    Guideline,
    Indicator,
    JointAction,
    Priority,
    Program,
)
from sources.models import Source


class ThingType(models.TextChoices):
    """What sort of thing is found; the resource of the API that shows it is its plural."""

    INSTITUTION = "institution", "institution"
    PERSON = "person", "person"
    POST = "post", "post"
    PROGRAM = "program", "program"
    PRIORITY = "priority", "priority"
    GUIDELINE = "guideline", "guideline"
    FUNCTION = "function", "function of an institution"
    JOINT_ACTION = "joint_action", "joint action"
    CONSULTATION = "consultation", "consultation"
    CHALLENGE = "challenge", "challenge"
    CHANGE_EVENT = "change_event", "change event"
    TOUR = "tour", "tour"
    JURISDICTION = "jurisdiction", "area"
    RANK = "rank", "rank"
    INDICATOR = "indicator", "indicator"
    SOURCE = "source", "source"


class Thing(NamedTuple):
    """What there is to know of a type of thing: its model, and the resource of the API that shows it."""

    model: type[models.Model]
    resource: str


THINGS: dict[str, Thing] = {
    ThingType.INSTITUTION: Thing(Institution, "institutions"),
    ThingType.PERSON: Thing(Person, "people"),
    ThingType.POST: Thing(Post, "posts"),
    ThingType.PROGRAM: Thing(Program, "programs"),
    ThingType.PRIORITY: Thing(Priority, "priorities"),
    ThingType.GUIDELINE: Thing(Guideline, "guidelines"),
    ThingType.FUNCTION: Thing(Function, "functions"),
    ThingType.JOINT_ACTION: Thing(JointAction, "joint-actions"),
    ThingType.CONSULTATION: Thing(Consultation, "consultations"),
    ThingType.CHALLENGE: Thing(Challenge, "challenges"),
    ThingType.CHANGE_EVENT: Thing(ChangeEvent, "change-events"),
    ThingType.TOUR: Thing(Tour, "tours"),
    ThingType.JURISDICTION: Thing(Jurisdiction, "jurisdictions"),
    ThingType.RANK: Thing(Rank, "ranks"),
    ThingType.INDICATOR: Thing(Indicator, "indicators"),
    ThingType.SOURCE: Thing(Source, "sources"),
}
BITS: dict[str, int] = {kind: 1 << place for place, kind in enumerate(THINGS)}
"""The bit of each type in `Spelling.borne_by`."""


Model = type[models.Model]


class Named(NamedTuple):
    """A column that holds names: of the row itself, or, of a name that is a fact, of the row it refers to.

    `lang` is the BCP 47 tag of the column; None where the row says it, with the kind of the name.
    """

    number: int
    type: str
    model: Model
    column: str
    lang: str | None
    owner: str = "id"

    @property
    def table(self) -> str:
        """Return the table of the rows."""
        return self.model._meta.db_table


_COLUMNS: tuple[tuple[Any, ...], ...] = (
    (1, ThingType.INSTITUTION, InstitutionName, "text", None, "institution_id"),
    (2, ThingType.PERSON, Person, "name", "en"),
    (3, ThingType.PERSON, Person, "name_zh", "zh-Hans"),
    (4, ThingType.PERSON, Person, "name_pinyin", "zh-Latn-pinyin"),
    (5, ThingType.POST, Post, "title", "en"),
    (6, ThingType.POST, Post, "title_zh", "zh-Hans"),
    (7, ThingType.PROGRAM, Program, "name", "en"),
    (8, ThingType.PROGRAM, Program, "name_zh", "zh-Hans"),
    (9, ThingType.PROGRAM, Program, "name_pinyin", "zh-Latn-pinyin"),
    (10, ThingType.PROGRAM, Program, "abbreviation", "en"),
    (11, ThingType.PRIORITY, Priority, "name", "en"),
    (12, ThingType.PRIORITY, Priority, "name_zh", "zh-Hans"),
    (13, ThingType.PRIORITY, Priority, "name_pinyin", "zh-Latn-pinyin"),
    (14, ThingType.GUIDELINE, Guideline, "title", "en"),
    (15, ThingType.GUIDELINE, Guideline, "title_zh", "zh-Hans"),
    (16, ThingType.GUIDELINE, Guideline, "number", "zh-Hans"),
    (17, ThingType.FUNCTION, Function, "name", "en"),
    (18, ThingType.FUNCTION, Function, "name_zh", "zh-Hans"),
    (19, ThingType.JOINT_ACTION, JointAction, "name", "en"),
    (20, ThingType.JOINT_ACTION, JointAction, "name_zh", "zh-Hans"),
    (21, ThingType.CONSULTATION, Consultation, "name", "en"),
    (22, ThingType.CHALLENGE, Challenge, "text", "en"),
    (23, ThingType.CHANGE_EVENT, ChangeEvent, "name", "en"),
    (24, ThingType.CHANGE_EVENT, ChangeEvent, "instrument_title", "en"),
    (25, ThingType.CHANGE_EVENT, ChangeEvent, "instrument_title_zh", "zh-Hans"),
    (26, ThingType.TOUR, Tour, "title", "en"),
    (27, ThingType.JURISDICTION, Jurisdiction, "name", "en"),
    (28, ThingType.JURISDICTION, Jurisdiction, "name_zh", "zh-Hans"),
    (29, ThingType.JURISDICTION, Jurisdiction, "name_pinyin", "zh-Latn-pinyin"),
    (30, ThingType.RANK, Rank, "name", "en"),
    (31, ThingType.RANK, Rank, "name_zh", "zh-Hans"),
    (32, ThingType.RANK, Rank, "name_pinyin", "zh-Latn-pinyin"),
    (33, ThingType.RANK, Rank, "short_name", "zh-Latn-pinyin"),
    (34, ThingType.INDICATOR, Indicator, "name", "en"),
    (35, ThingType.INDICATOR, Indicator, "name_zh", "zh-Hans"),
    (36, ThingType.SOURCE, Source, "title", "mul"),
)
NAMED: dict[int, Named] = {each[0]: Named(*each) for each in _COLUMNS}
"""Every column of names by its number, under which the database knows it (migration 0001 of this app)."""

ABBREVIATIONS = frozenset({10, 33})
"""The columns of which a name is an acronym or a short form."""
