"""The questions about people and posts: a career, and the holders of a post."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from institutions.models import Institution, Person, Post, Rank, TenureKind
from sources.api.references import reference_serializer
from sources.api.serializers import PartialDateText
from sources.facts import Confidence
from sources.periods import Ended, Holds

from ..careers import MOST_COLLEAGUES, Certainty, State, career, holders
from .about import DuringView, StatedSerializer
from .references import references
from .views import AnswerSerializer


class NameThenSerializer(serializers.Serializer[Any]):
    """A name under which an institution went then: a fact of `/names`."""

    id = serializers.UUIDField()
    text = serializers.CharField()
    lang = serializers.CharField(help_text="`en` or `zh-Hans`.")
    valid_from = PartialDateText(allow_null=True)
    valid_until = PartialDateText(allow_null=True)
    certainty = serializers.ChoiceField(
        choices=Certainty.choices,
        help_text="Whether it surely was in use at some time of the tenure, or may have been.",
    )


class _TenureSerializer(serializers.Serializer[Any]):
    """What answers show of every tenure: a fact of `/tenures`."""

    id = serializers.UUIDField(help_text="The fact: `/tenures/{id}`.")
    key = serializers.CharField(allow_null=True)
    kind = serializers.ChoiceField(choices=TenureKind.choices)
    term = serializers.CharField(allow_blank=True)
    valid_from = PartialDateText(allow_null=True, help_text="First day, as known; null: not established.")
    valid_until = PartialDateText(allow_null=True, help_text="First day after it, as known.")
    ended = serializers.ChoiceField(choices=Ended.choices)
    attested_on = PartialDateText(allow_null=True, help_text="A day on which a source shows it to hold.")
    holds = serializers.ChoiceField(
        choices=Holds.choices,
        allow_null=True,
        help_text="Whether it holds on some day of those asked for: `yes` or `undetermined`; null for all time.",
    )
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    note = serializers.CharField(allow_blank=True)
    citations = StatedSerializer(many=True, help_text="Where it is stated; the first is what it rests on.")


class CareerPostSerializer(_TenureSerializer):
    """A post that the person held."""

    post = reference_serializer(Post)()
    institution = reference_serializer(Institution)()
    institution_names = NameThenSerializer(many=True, help_text="What the institution was called then.")
    rank = reference_serializer(Rank)(allow_null=True, help_text="Rank of the post.")


class GapSerializer(serializers.Serializer[Any]):
    """Days between the first post and the last without a post on record."""

    certainty = serializers.ChoiceField(
        choices=Certainty.choices,
        help_text="`certain`: no period on record can cover these days; `possible`: vague bounds leave it open.",
    )
    first_day = serializers.DateField()
    until = serializers.DateField(help_text="The first day after it.")


class ColleagueSerializer(serializers.Serializer[Any]):
    """Someone who held a post at the same institution at the same time, or may have."""

    person = reference_serializer(Person)()
    institution = reference_serializer(Institution)()
    tenure = serializers.UUIDField(help_text="The person's own tenure: `/tenures/{id}`.")
    post = reference_serializer(Post)()
    their_tenure = serializers.UUIDField(help_text="The other's tenure.")
    their_post = reference_serializer(Post)()
    certainty = serializers.ChoiceField(choices=Certainty.choices)
    certain_from = serializers.DateField(
        allow_null=True, help_text="From when on both surely held them; null: no single day is sure."
    )
    certain_until = serializers.DateField(allow_null=True, help_text="Up to when; null: without known end.")
    possible_from = serializers.DateField(allow_null=True, help_text="The first day on which both may have.")
    possible_until = serializers.DateField(allow_null=True, help_text="The first day on which that is over.")
    citations = StatedSerializer(many=True, help_text="Where the other's tenure is stated.")


class CareerSerializer(AnswerSerializer):
    """The public career of a person."""

    person = reference_serializer(Person)()
    tenures = CareerPostSerializer(many=True, help_text="In their order in time; those of unknown time last.")
    gaps = GapSerializer(
        many=True, help_text="Of the whole career on record; those that touch the days asked for."
    )
    colleagues = ColleagueSerializer(
        many=True, help_text=f"Certain ones first; at most {MOST_COLLEAGUES} pairs of tenures."
    )
    all_colleagues = serializers.IntegerField(help_text="How many pairs of tenures there are.")


class CareerView(DuringView):
    """Which posts a person held, when, under which names of the institutions, and who was there at the same time.

    Of all time, unless `valid_on` names a day or `during` a month or year: then what holds on some day of it,
    or may. A bound that is not on record cannot lie where the post, its institution or the person was not there.
    What dates leave open is `undetermined` or `possible`, never counted as certain; a gap says that no post is
    on record for these days, not that none was held. Those who held a post of one seat after each other are no
    colleagues.
    """

    model = Person
    summary = "Show the career of a person"
    answer_serializer = CareerSerializer

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the career."""
        found = career(self.thing, self.clocks, self.span())
        return {"person": references(Person, [self.thing], self.clocks)[self.thing], **found._asdict()}


class AdjoiningHolderSerializer(serializers.Serializer[Any]):
    """Who held a post before or after someone."""

    tenure = serializers.UUIDField()
    person = reference_serializer(Person)()
    at_once = serializers.ChoiceField(
        choices=Holds.choices,
        help_text="Whether one followed the other on the same day, by what is on record.",
    )


class PostHolderSerializer(_TenureSerializer):
    """Someone who held the post."""

    person = reference_serializer(Person)()
    predecessor = AdjoiningHolderSerializer(
        allow_null=True,
        help_text="The substantive holder on record before; null: none, not of known time, or the post has several seats.",
    )
    successor = AdjoiningHolderSerializer(
        allow_null=True, help_text="The substantive holder on record after."
    )


class StretchSerializer(serializers.Serializer[Any]):
    """Days of which the same is on record."""

    state = serializers.ChoiceField(choices=State.choices)
    first_day = serializers.DateField(allow_null=True, help_text="Null: all days before `until`.")
    until = serializers.DateField(
        allow_null=True, help_text="The first day after it; null: without known end."
    )
    surely = serializers.IntegerField(
        help_text="How many surely hold it, of those on record; acting ones do not count."
    )
    at_most = serializers.IntegerField(help_text="How many may hold it, of those on record.")
    tenures = serializers.ListField(
        child=serializers.UUIDField(), help_text="The tenures that cover these days, or may; acting ones too."
    )


class HoldersSerializer(AnswerSerializer):
    """Who has held a post."""

    post = reference_serializer(Post)()
    institution = reference_serializer(Institution)()
    seats = serializers.IntegerField(allow_null=True, help_text="Null: several, number not established.")
    holders = PostHolderSerializer(many=True, help_text="In their order in time; those of unknown time last.")
    stretches = StretchSerializer(
        many=True,
        help_text="All days on which the post may be there, in order, or those that touch the days asked for.",
    )


class HoldersView(DuringView):
    """Who has held a post, who acted in it, who followed whom, and on which days nobody is on record.

    Of all time, unless `valid_on` names a day or `during` a month or year. `stretches` divide time by what is
    on record: where nobody is, the post was vacant or its holder is not known here; where vague bounds leave it
    open, the state is `undetermined`. Predecessors and successors are those of a post with one seat.
    """

    model = Post
    summary = "Show the holders of a post"
    answer_serializer = HoldersSerializer

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the holders."""
        post = Post.objects.get(pk=self.thing)
        body = post.institution_id
        found = holders(self.thing, self.clocks, self.span())
        return {
            "post": references(Post, [self.thing], self.clocks)[self.thing],
            "institution": references(Institution, [body], self.clocks)[body],
            "seats": post.seats,
            "holders": found.tenures,
            "stretches": found.stretches,
        }
