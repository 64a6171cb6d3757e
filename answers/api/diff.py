"""What changed: in the world between two days, or in the registry between two revisions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import django_filters
from django import forms
from django.db import models
from drf_spectacular.utils import PolymorphicProxySerializer
from rest_framework import serializers

from institutions.models import RELATIONS, ChangeEvent, Institution, Jurisdiction, Outcome
from sources.api.clocks import RevisionText
from sources.api.filters import DayFilter, SeveralFilter
from sources.api.serializers import PartialDateText

from .. import recorded_diff, structure_diff
from ..dated_facts import FactKind, facts_by_key
from ..outcomes import KnownBy, outcomes_of
from ..recorded_diff import RecordedChange, RecordKind
from ..structure_diff import LISTED, Asked, Change, Changed, Why
from .dated import DatedFactSerializer, TiedOutcomeSerializer, day_of, eve_of, facts_shown, tied
from .naming import NamedFilter, row_named
from .references import NamedThingSerializer
from .views import AnswerSerializer, AnswerView, ClocksFilter

IN_WORLD = ("from", "to")
IN_RECORD = ("from_revision", "to_revision")
SIDES = ("before", "after")
WORLD_ALONE = ("jurisdiction", "change_event", "published_by", "min_confidence")
"""Parameters that say nothing of the rows of the registry."""

KINDS = [*FactKind.choices, *(choice for choice in RecordKind.choices if choice[0] not in FactKind.values)]
CHANGES = [*Change.choices, *RecordedChange.choices]


class ValidTime(models.TextChoices):
    """That things changed in the world."""

    VALID = "valid", "in the world"


class RecordedTime(models.TextChoices):
    """That things changed in the registry."""

    RECORDED = "recorded", "in the registry"


class RevisionField(forms.RegexField):
    """A revision as it is written: `r123`."""

    schema = {"type": "string", "pattern": "^r[0-9]{1,18}$"}

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("error_messages", {"invalid": "Write a revision such as r123."})
        super().__init__(regex=re.compile(r"^r[0-9]{1,18}\Z", re.ASCII), **kwargs)

    def clean(self, value: Any) -> Any:
        """Return the number."""
        text = super().clean(value)
        return int(text[1:]) if text else None


class RevisionFilter(django_filters.Filter):
    """A parameter that is a revision."""

    field_class = RevisionField


def _several(name: str, of: list[tuple[str, str]], about: str) -> dict[str, django_filters.Filter]:
    several = f"{about} Several codes, separated by commas."
    return {
        name: django_filters.ChoiceFilter(method="leave", choices=of, help_text=about),
        f"{name}__in": SeveralFilter(method="leave", each=forms.ChoiceField(choices=of), help_text=several),
    }


_DAYS = "With the other of `from` and `to`."
_REVISIONS = "With the other of `from_revision` and `to_revision`."
DiffFilter = type(
    "DiffFilter",
    (ClocksFilter,),
    {
        "__doc__": "How differences are asked for: between two days, or two revisions.",
        "valid_on": None,  # The two days are the clock.
        "from": DayFilter(method="leave", takes_any=False, help_text=f"The day from which on. {_DAYS}"),
        "to": DayFilter(method="leave", takes_any=False, help_text=f"The day up to which, included. {_DAYS}"),
        "from_revision": RevisionFilter(
            method="leave", help_text=f"The revision after which, such as r7; r0: from nothing. {_REVISIONS}"
        ),
        "to_revision": RevisionFilter(method="leave", help_text=f"The revision up to which, included. {_REVISIONS}"),
        **_several("kind", KINDS, "Kind of fact, or of row between revisions."),
        **_several("change", CHANGES, "What became of it; default: all but `not_established`, which is only counted."),
        "institution": NamedFilter(method="leave", help_text="Slug or id of an institution concerned, on either side."),
        "jurisdiction": NamedFilter(
            method="leave", help_text="Slug or id of the area of an institution concerned. Between days."
        ),
        "change_event": NamedFilter(
            method="leave", help_text="Slug or id of a change event of which it is an effect. Between days."
        ),
    },
)  # fmt: skip


class ValidChangeSerializer(serializers.Serializer[Any]):
    """One change in the world: the fact that ended, the one that began, or both where one took the other's place."""

    kind = serializers.ChoiceField(choices=FactKind.choices)
    change = serializers.ChoiceField(choices=Change.choices)
    date = PartialDateText(
        allow_null=True,
        help_text="The first day of the new state, as known; where the bound is vague, the bound; null: not known.",
    )
    why = serializers.ChoiceField(
        choices=Why.choices,
        allow_null=True,
        help_text="Why it is undetermined or not established; null: it is neither.",
    )
    link = serializers.ChoiceField(
        choices=KnownBy.choices,
        allow_null=True,
        help_text="How it is known that it moved or was replaced; null: neither.",
    )
    moved_from = NamedThingSerializer(
        allow_null=True,
        help_text="Who had it: the body that lost a function, the parent, the person who left.",
    )
    moved_to = NamedThingSerializer(allow_null=True, help_text="Who got it.")
    before = DatedFactSerializer(allow_null=True, help_text="The fact that ended, or may have; null: none.")
    after = DatedFactSerializer(allow_null=True, help_text="The fact that began, or may have; null: none.")
    outcomes = TiedOutcomeSerializer(
        many=True, help_text="The outcomes of change events that it is an effect of; empty: none says so."
    )


def _counts(
    name: str, of: type[models.TextChoices], kinds: list[tuple[str, str]]
) -> type[serializers.Serializer[Any]]:
    fields = {
        str(code): serializers.IntegerField(help_text=f"Of how many {label}.") for code, label in of.choices
    }
    doc = "How many changes of a kind there are, on all pages."
    kind = serializers.ChoiceField(choices=kinds)
    return type(name, (serializers.Serializer,), {"kind": kind, **fields, "__doc__": doc})


ValidCountsSerializer = _counts("ValidCountsSerializer", Change, FactKind.choices)
RecordedCountsSerializer = _counts("RecordedCountsSerializer", RecordedChange, RecordKind.choices)


class ValidDiffSerializer(AnswerSerializer):
    """What changed in the world between two days: one page."""

    time = serializers.ChoiceField(choices=ValidTime.choices)
    since = serializers.DateField(help_text="The day from which on: what holds on it is not new.")
    until = serializers.DateField(help_text="The day up to which, included.")
    counts = ValidCountsSerializer(many=True, help_text="By kind; of all pages, and of every change.")
    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = ValidChangeSerializer(many=True, help_text="By date; what is undetermined last.")


class FieldChangeSerializer(serializers.Serializer[Any]):
    """What one field of a row said before and says after, as text; a reference by its slug or key."""

    field = serializers.CharField()
    before = serializers.CharField(allow_null=True, help_text="Null: nothing.")
    after = serializers.CharField(allow_null=True, help_text="Null: nothing.")


class RowVersionSerializer(serializers.Serializer[Any]):
    """What one revision did to a row, and who made it, when and why."""

    revision = RevisionText()
    recorded_at = serializers.DateTimeField()
    actor = serializers.CharField()
    reason = serializers.CharField()
    change = serializers.ChoiceField(choices=RecordedChange.choices)


class RecordedRowSerializer(serializers.Serializer[Any]):
    """What became of one row of the registry."""

    kind = serializers.ChoiceField(choices=RecordKind.choices)
    id = serializers.UUIDField()
    slug = serializers.CharField(allow_null=True, help_text="Its slug or key; null: it has none.")
    change = serializers.ChoiceField(choices=RecordedChange.choices)
    fields_ = FieldChangeSerializer(
        many=True, help_text="In what it differs; of a row that came or went, all that it said."
    )
    versions = RowVersionSerializer(
        many=True,
        help_text=f"The revisions that wrote it, oldest first; the last {recorded_diff.MOST_VERSIONS}.",
    )
    all_versions = serializers.IntegerField(help_text="How many there are.")

    def get_fields(self) -> Any:
        """Return the fields; `fields` is a name that serializers use themselves."""
        return {
            "fields" if name == "fields_" else name: field for name, field in super().get_fields().items()
        }


class RecordedDiffSerializer(AnswerSerializer):
    """What changed in the registry between two revisions: one page."""

    time = serializers.ChoiceField(choices=RecordedTime.choices)
    since = RevisionText(help_text="The revision after which.")
    until = RevisionText(help_text="The revision up to which, included.")
    counts = RecordedCountsSerializer(many=True, help_text="By kind; of all pages.")
    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = RecordedRowSerializer(many=True, help_text="By kind, then id.")


class Diff(AnswerView):
    """What changed, in the world between two days or in the registry between two revisions.

    **Between days** (`from`, `to`): which institutions, names, ranks, relations, responsibilities, posts, tenures,
    programs and their roles began and ended after `from` and not after `to`. A function, a body or a post that one
    lost and another got is one change, `moved`, with both facts; a name, rank or status that another took the place
    of is `replaced`. What may have begun or ended between the days is `undetermined`, with the reason, and what is not
    on record at all is counted as `not_established`; neither is guessed. `outcomes` are those of change events that
    a change is an effect of, and `basis` says how that is known. Facts rest on their `citation`.

    **Between revisions** (`from_revision`, `to_revision`): which rows were recorded, changed, field by field, and
    retracted, by which revisions, by whom and why.

    `counts` are complete on every page. Parameters that go with the other of the two are refused, and so is a
    beginning after the end.
    """

    is_of_whole_tables = True
    summary = "Say what changed between two days or two revisions"
    filterset_class = DiffFilter
    answer_serializer = PolymorphicProxySerializer(  # type: ignore[assignment]  # it describes either
        component_name="Diff",
        serializers={
            ValidTime.VALID.value: ValidDiffSerializer,
            RecordedTime.RECORDED.value: RecordedDiffSerializer,
        },
        resource_type_field_name="time",
    )
    is_state = False
    paged = True
    default_size = 50

    def asked_clocks(self) -> dict[str, Any]:
        """Return the clocks. Refusals: `required`, `not_together`, `invalid_range`, `invalid_choice`."""
        clocks = super().asked_clocks()
        given = self.given.keys() & self.request.query_params.keys()
        self.between_revisions = bool(given & set(IN_RECORD))
        wanted, others = (
            (IN_RECORD, (*IN_WORLD, *WORLD_ALONE)) if self.between_revisions else (IN_WORLD, IN_RECORD)
        )
        needed = "Give `from` and `to`, two days, or `from_revision` and `to_revision`."
        errors = {name: refusal(needed, "required") for name in wanted if name not in given}
        alone = "It does not go with revisions." if self.between_revisions else ""
        errors |= {name: refusal(alone, "not_together") for name in others if name in given}
        first, last = (self.given.get(name) for name in wanted)
        if not errors and first is not None and last is not None and first > last:
            errors[wanted[0]] = refusal(f"It is after `{wanted[1]}`.", "invalid_range")
        for name, codes in (("kind", self.kinds()), ("change", self.changes())):
            unfit = [code for code in self.several(name) if code not in codes]
            if unfit:
                about = "Between revisions" if self.between_revisions else "Between days"
                parameter = name if name in given else f"{name}__in"
                errors[parameter] = refusal(f"{about} it is one of: {', '.join(codes)}.", "invalid_choice")
            if {name, f"{name}__in"} <= given and not self.several(name):
                errors[name] = refusal(f"It is none of `{name}__in`.", "invalid_choice")
        if errors:
            raise serializers.ValidationError(errors)
        return clocks

    def kinds(self) -> Sequence[str]:
        """Return the kinds that there are in the time asked for."""
        return list(recorded_diff.MODELS) if self.between_revisions else FactKind.values

    def changes(self) -> Sequence[str]:
        """Return the changes that there are in the time asked for."""
        return RecordedChange.values if self.between_revisions else Change.values

    def several(self, name: str) -> list[str]:
        """Return the codes that a parameter and its `__in` name; both given, those that both name."""
        one, some = self.given.get(name), self.given.get(f"{name}__in")
        if one and some:
            return [one] if one in some else []
        return [one] if one else list(dict.fromkeys(some or ()))

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page of changes."""
        return self.in_registry() if self.between_revisions else self.in_world()

    def named(self, name: str, model: type[models.Model]) -> UUID | None:
        """Return the id of the row that a parameter names; None if it names none. Refusal: does_not_exist."""
        return row_named(model, name, self.given, self.clocks)

    def place(self) -> tuple[str | None, bool, int]:
        """Return after which place the page begins, whether it is read backwards, and how many rows to look for."""
        after, backwards = (self.cursor.value, self.cursor.backwards) if self.cursor else (None, False)
        return after, backwards, self.page_size() + 1

    def page(
        self, found: Sequence[Any], counts: Mapping[str, Mapping[str, int]], **head: Any
    ) -> tuple[dict[str, Any], list[Any]]:
        """Return the head of the answer, and the rows of its page."""
        page = self.page_of([(number, row.place) for number, row in enumerate(found)])
        shown = [
            {"kind": kind, **{code: counts[kind].get(code, 0) for code in self.changes()}}
            for kind in sorted(counts)
        ]
        document = {**head, "counts": shown, "next": page.next, "previous": page.previous}
        return document, [found[number] for number in page.ids]

    def in_registry(self) -> Mapping[str, Any]:
        """Return what changed between the revisions. Refusal: `unknown_revision`."""
        since, until = self.given["from_revision"], self.given["to_revision"]
        last = self.clocks.moment
        if until > last.revision:
            not_yet = f"Revision r{until} was not given yet; the last one is {last.written}."
            raise serializers.ValidationError({"to_revision": refusal(not_yet, "unknown_revision")})
        kinds = self.several("kind") or self.kinds()
        found, counts = recorded_diff.changes(
            since, until, kinds, self.several("change"), self.named("institution", Institution), *self.place()
        )
        head, rows = self.page(
            found, counts, time=RecordedTime.RECORDED.value, since=f"r{since}", until=f"r{until}"
        )
        return {**head, "results": [recorded_shown(row) for row in rows]}

    def in_world(self) -> Mapping[str, Any]:
        """Return what changed between the days."""
        asked = Asked(
            since=self.given["from"],
            until=self.given["to"],
            kinds=[FactKind(kind) for kind in self.several("kind") or FactKind.values],
            changes=[Change(change) for change in self.several("change") or LISTED],
            institution=self.named("institution", Institution),
            jurisdiction=self.named("jurisdiction", Jurisdiction),
            change_event=self.named("change_event", ChangeEvent),
        )
        found, counts = structure_diff.changes(asked, self.clocks, *self.place())
        head, rows = self.page(
            found, counts, time=ValidTime.VALID.value, since=asked.since, until=asked.until
        )
        return {**head, "results": self.shown(rows, asked)}

    def shown(self, rows: Sequence[Changed], asked: Asked) -> list[dict[str, Any]]:
        """Return the changes as they are shown. Three queries."""
        facts = facts_by_key({key for row in rows for key in row.keys}, self.clocks)
        wanted: list[tuple[Any, Any]] = []
        places: dict[tuple[str, str], int] = {}
        for row in rows:
            for side, key in zip(SIDES, (row.before, row.after), strict=True):
                if key is not None:
                    fact = facts[row.kind, key]
                    places[row.place, side] = len(wanted)
                    day = eve_of(fact.valid_until) if side == "before" else day_of(fact.valid_from)
                    wanted.append((fact, day or asked.until))
        documents = facts_shown(wanted, self.clocks)
        ids = {tie.outcome for row in rows for tie in row.ties}
        outcomes = {row.pk: row for row in outcomes_of(Outcome.objects.filter(pk__in=ids))} if ids else {}
        return [
            self.change_shown(
                row,
                {side: documents[places[row.place, side]] for side in SIDES if (row.place, side) in places},
                [tied(outcomes[tie.outcome], tie.basis) for tie in row.ties],
            )
            for row in rows
        ]

    def change_shown(self, row: Changed, facts: Mapping[str, Any], outcomes: list[Any]) -> dict[str, Any]:
        """Return what `ValidChangeSerializer` describes."""
        before, after = (facts.get(side) for side in SIDES)
        moved = row.change == Change.MOVED
        return {
            "kind": row.kind.value,
            "change": row.change.value,
            "date": after["valid_from"] if after else before and before["valid_until"],
            "why": row.why and row.why.value,
            "link": row.link and row.link.value,
            "moved_from": holder(before) if moved else None,
            "moved_to": holder(after) if moved else None,
            "before": before,
            "after": after,
            "outcomes": outcomes,
        }


def refusal(text: str, code: str) -> list[serializers.ErrorDetail]:
    """Return the refusal of a parameter."""
    return [
        serializers.ErrorDetail(text or "It goes with `from_revision` and `to_revision` alone.", code=code)
    ]


def holder(fact: Any) -> Any:
    """Return who has what the fact says: of a relation who stands above by it, else the subject."""
    side = RELATIONS[fact["type"]].above if fact["kind"] == FactKind.RELATION else None
    return fact[side or "subject"]


def recorded_shown(row: recorded_diff.Recorded) -> dict[str, Any]:
    """Return what `RecordedRowSerializer` describes."""
    return {
        "kind": row.kind,
        "id": row.id,
        "slug": row.address,
        "change": row.change.value,
        "fields": [change._asdict() for change in row.fields],
        "versions": [
            {
                "revision": f"r{version.revision.number}",
                "recorded_at": version.revision.recorded_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
                "actor": version.revision.actor,
                "reason": version.revision.reason,
                "change": version.change.value,
            }
            for version in row.versions
        ],
        "all_versions": row.all_versions,
    }
