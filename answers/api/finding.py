"""The questions what bears a name, and which thing is meant by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

import django_filters
from django import forms
from rest_framework import serializers

from institutions.models import InstitutionKind, Jurisdiction, NameKind
from sources.api.filters import DayFilter, ReferenceField, SeveralFilter
from sources.api.references import Ref
from sources.api.serializers import KnownFields, Text, Whole
from sources.periods import Holds

from ..names import bearers, index, spelling
from ..names.bearers import Told
from ..names.comparing import Feature
from ..names.finding import MOST_CHARACTERS, Found, Match, NotChosen, Question, find
from ..names.named import THINGS, ThingType
from ..names.places import Places, places
from .rules import PlaceSerializer
from .views import MOST_MILLISECONDS, AnswerSerializer, AnswerView, AskingView, ClocksFilter

MOST_RESULTS = 50
"""How many things an answer names at most."""

MOST_QUERIES = 100
"""How many names are matched at once."""

BATCH_MILLISECONDS = 10_000
"""How long those of a batch may take together, with the comparing between them."""

SPELLING_SECONDS = 0.1
"""How long a search spells names that were written since, before it looks."""


class AreaFilter(django_filters.Filter):
    """A parameter that names an area."""

    field_class = ReferenceField


class ContextFilter(ClocksFilter):
    """The clocks of finding: any day unless one is asked for, since former names are found too."""

    valid_on = DayFilter(
        method="leave",
        help_text="Only names that hold on this day (`2024-06-01`, `today`), of what exists then; a day inside a vague bound may be one. Default: `any`.",
    )


class FindingFilter(ContextFilter):
    """What is looked for, and the context that narrows it."""

    q = django_filters.CharFilter(
        method="leave",
        max_length=MOST_CHARACTERS,
        required=True,
        help_text=f"A name in any script, a part of it or an address with it; at most {MOST_CHARACTERS} characters.",
    )
    type = django_filters.ChoiceFilter(
        method="leave", choices=ThingType.choices, help_text="Only things of this type."
    )
    type__in = SeveralFilter(
        method="leave",
        each=forms.ChoiceField(choices=ThingType.choices),
        help_text="Only things of these types, separated by commas.",
    )
    kind = django_filters.ChoiceFilter(
        method="leave", choices=InstitutionKind.choices, help_text="Only institutions of this kind."
    )
    jurisdiction = AreaFilter(
        method="leave",
        help_text="Slug or id of an area: only institutions of it, or of what lies in it; its name need not be said again.",
    )
    limit = django_filters.NumberFilter(
        method="leave",
        min_value=1,
        max_value=MOST_RESULTS,
        decimal_places=0,
        help_text=f"How many things are named at most (1 to {MOST_RESULTS}).",
    )


class FoundNameSerializer(serializers.Serializer[Any]):
    """The name by which a thing was found, and when it bears it."""

    id = serializers.UUIDField(help_text="The row that states it: a name of its own, or the thing.")
    text = serializers.CharField()
    lang = serializers.CharField(help_text="BCP 47 tag; `mul`: of any language.")
    kind = serializers.ChoiceField(choices=NameKind.choices)
    valid_from = serializers.CharField(allow_null=True, help_text="Its first day, as known.")
    valid_until = serializers.CharField(allow_null=True, help_text="The first day after it, as known.")
    holds = serializers.ChoiceField(
        choices=Holds.choices,
        allow_null=True,
        help_text="Whether it holds on the day; null: no day was asked for.",
    )
    citation = PlaceSerializer()


class FeatureSerializer(serializers.Serializer[Any]):
    """What speaks for a name, or against it."""

    feature = serializers.ChoiceField(choices=Feature.choices)
    value = serializers.FloatField(
        help_text="A score, a share, or what the score is multiplied by or loses; 1: it is so."
    )


class FoundThingSerializer(serializers.Serializer[Any]):
    """A thing that may be meant."""

    type = serializers.ChoiceField(choices=ThingType.choices)
    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField(help_text="What it is called, on the day asked for.")
    score = serializers.FloatField(help_text="From 0 to 1.")
    sure = serializers.BooleanField(
        help_text="Whether only the way of writing differs. One that is sure and ahead of all others is chosen."
    )
    matched = FoundNameSerializer()
    features = FeatureSerializer(many=True)


class ChosenThingSerializer(serializers.Serializer[Any]):
    """The thing that is meant."""

    type = serializers.ChoiceField(choices=ThingType.choices)
    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()


class SearchSerializer(AnswerSerializer):
    """The things whose names are near, the nearest first."""

    results = FoundThingSerializer(many=True)
    not_indexed = serializers.IntegerField(
        help_text="How many texts were written since and are not looked through yet; 0 but after a large import."
    )


class MatchedSerializer(serializers.Serializer[Any]):
    """Which thing is meant by a name, if that is beyond doubt, and which may be."""

    q = serializers.CharField()
    chosen = ChosenThingSerializer(allow_null=True)
    reason = serializers.ChoiceField(
        choices=NotChosen.choices, allow_null=True, help_text="Why none is chosen; null: one is."
    )
    candidates = FoundThingSerializer(many=True)


class MatchSerializer(AnswerSerializer, MatchedSerializer):
    """Which thing is meant by a name."""

    not_indexed = serializers.IntegerField(
        help_text="How many texts were written since and are not looked through yet; 0 but after a large import."
    )


class MatchBatchSerializer(AnswerSerializer):
    """Which things are meant by several names, in their order."""

    results = MatchedSerializer(many=True)
    not_indexed = serializers.IntegerField(
        help_text="How many texts were written since and are not looked through yet; 0 but after a large import."
    )


class AreaRef(Ref):
    """An area; those of a whole batch are looked up at once."""

    def to_internal_value(self, value: Any) -> Any:
        """Return the slug or id as it was written. Refusal: incorrect_type."""
        if not isinstance(value, str) or len(value) > 200:
            self.fail("incorrect_type", kind=str(Jurisdiction._meta.verbose_name))
        return value


class MatchQuerySerializer(KnownFields, serializers.Serializer[Any]):
    """A name to match, and the context that narrows it."""

    q = Text(max_length=MOST_CHARACTERS, help_text="A name in any script, or an address with it.")
    type = serializers.ChoiceField(choices=ThingType.choices, required=False, allow_null=True)
    kind = serializers.ChoiceField(choices=InstitutionKind.choices, required=False, allow_null=True)
    jurisdiction = AreaRef(
        queryset=Jurisdiction.objects.all(),
        required=False,
        allow_null=True,
        help_text="Only institutions of this area, or of what lies in it.",
    )


class MatchQueriesSerializer(KnownFields, serializers.Serializer[Any]):
    """Names to match at once."""

    queries: Any = serializers.ListField(child=MatchQuerySerializer(), min_length=1, max_length=MOST_QUERIES)
    limit = Whole(
        required=False,
        default=2,
        min_value=1,
        max_value=10,
        help_text="How many candidates are named of each.",
    )


class FindingView(AnswerView):
    """Base of questions about names: names written since are spelled before the snapshot is opened."""

    is_state = False
    not_indexed = 0

    def open_snapshot(self) -> None:
        """Bring the index up to date, then read one snapshot."""
        spelling.load()  # Not in the time that the statements may take.
        self.not_indexed = index.spell_pending(SPELLING_SECONDS)
        super().open_snapshot()

    def question_of(
        self, asked: Mapping[str, Any], known: Places, limit: int, number: int | None = None
    ) -> Question:
        """Return the question that parameters ask, or the query `number` of a body. Refusal: does_not_exist for the area."""
        types: Sequence[str] = asked.get("type__in") or (
            [asked["type"]] if asked.get("type") else list(THINGS)
        )
        if asked.get("kind") or asked.get("jurisdiction"):
            types = [each for each in types if each in (ThingType.INSTITUTION, ThingType.JURISDICTION)]
        if asked.get("kind"):
            types = [each for each in types if each == ThingType.INSTITUTION]
        return Question(
            text=asked["q"],
            types=types,
            kind=asked.get("kind") or None,
            jurisdiction=self.area(asked.get("jurisdiction"), known, number),
            limit=limit,
        )

    def area(self, address: str | None, known: Places, number: int | None) -> UUID | None:
        """Return the area that an address names, in the query of that number. Refusal: does_not_exist."""
        if not address:
            return None
        if address.lower() not in known.addresses:
            unknown = serializers.ErrorDetail(
                f"There is no area with the slug or id {address!r}.", code="does_not_exist"
            )
            told: dict[str, Any] = {"jurisdiction": [unknown]}
            raise serializers.ValidationError(
                told if number is None else {"queries": [{} for _ in range(number)] + [told]}
            )
        return known.addresses[address.lower()]

    def told(self, found: Sequence[Found]) -> Told:
        """Return what there is to tell of all that was found. One query."""
        names = [match.name for each in found for match in each.matches]
        things = {(name.type, name.thing) for name in names}
        return bearers.told(things, {name.citation for name in names if name.citation}, self.clocks)


class SearchView(FindingView):
    """Find things by any name: in Chinese characters of either script, pinyin, initials, English, an acronym.

    Names of all days are looked through, so that former ones are found; each result names the one that matched,
    its period, and by which features it did. A name need not be whole: what it has in common counts. Typing
    errors, word order and abbreviations are seen through; a text that is no name of anything finds nothing or
    what is a little like it.
    """

    summary = "Find things by any name"
    filterset_class = FindingFilter
    answer_serializer = SearchSerializer
    default_results: ClassVar[int] = 20

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return what is near."""
        known = places(self.clocks.moment)
        limit = int(self.given.get("limit") or self.default_results)
        found = find([self.question_of(self.given, known, limit)], self.clocks, known)
        told = self.told(found)
        return {
            "results": [described(match, told) for match in found[0].matches],
            "not_indexed": self.not_indexed,
        }


class MatchView(FindingView, AskingView):
    """Say which thing is meant by a name, or that it is not beyond doubt.

    One is chosen if only the way of writing differs (script, abbreviations, word order, pinyin, a slip of a letter
    that cannot make another name of it), or if its name stands in an address that says where it is and the place
    agrees; if nothing disagrees: another place, another level; and if no other thing is as near. Otherwise
    `reason` says why none is: the departments of two provinces differ by one character. GET matches one name;
    POST up to 100, with the clocks as parameters, and changes nothing.
    """

    summary = "Say which thing is meant by a name"
    answer_serializer = MatchSerializer
    batch_serializer = MatchBatchSerializer
    question_serializer = MatchQueriesSerializer
    http_method_names = ["get", "head", "post", "options"]
    default_results: ClassVar[int] = 5

    @property
    def filterset_class(self) -> type[ContextFilter]:  # type: ignore[override]
        """Return the parameters: of a batch, the clocks alone."""
        return ContextFilter if self.request.method == "POST" else FindingFilter

    @property
    def milliseconds(self) -> int:  # type: ignore[override]
        """Return how long the statements may take: of a batch, longer."""
        return BATCH_MILLISECONDS if self.request.method == "POST" else MOST_MILLISECONDS

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return what is meant."""
        known = places(self.clocks.moment)
        if self.request.method == "POST":
            limit = self.asked_for["limit"]
            questions = [
                self.question_of(each, known, limit, number)
                for number, each in enumerate(self.asked_for["queries"])
            ]
            found = find(questions, self.clocks, known)
            told = self.told(found)
            matched = [
                matching(question, each, told) for question, each in zip(questions, found, strict=True)
            ]
            return {"results": matched, "not_indexed": self.not_indexed}
        question = self.question_of(self.given, known, int(self.given.get("limit") or self.default_results))
        [each] = found = find([question], self.clocks, known)
        return {**matching(question, each, self.told(found)), "not_indexed": self.not_indexed}


def matching(question: Question, found: Found, told: Told) -> dict[str, Any]:
    """Return what `MatchedSerializer` describes."""
    chosen = found.chosen
    return {
        "q": question.text,
        "chosen": chosen and told.things[chosen.name.thing],
        "reason": found.reason,
        "candidates": [described(match, told) for match in found.matches],
    }


def described(match: Match, told: Told) -> dict[str, Any]:
    """Return what `FoundThingSerializer` describes."""
    name = match.name
    thing = told.things[name.thing]
    source = {key: thing[key] for key in ("id", "slug", "name")}  # A source says itself what it is called.
    return {
        **thing,
        "score": match.score,
        "sure": match.sure,
        "matched": {
            "id": name.fact,
            "text": name.text,
            "lang": name.lang,
            "kind": name.kind,
            "valid_from": name.valid_from,
            "valid_until": name.valid_until,
            "holds": match.holds,
            "citation": told.citations[name.citation] if name.citation else {"source": source, "locator": ""},
        },
        "features": [{"feature": feature, "value": value} for feature, value in match.features.items()],
    }
