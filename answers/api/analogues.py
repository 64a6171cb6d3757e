"""The question which foreign bodies institutions are likened to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from rest_framework import serializers

from institutions.models import Institution, Jurisdiction
from sources.api.filters import DayFilter
from sources.api.references import reference_serializer
from sources.api.serializers import PartialDateText
from sources.facts import Confidence
from sources.models import Nature
from sources.periods import Ended, Holds

from ..analogues import analogues
from .about import StatedSerializer
from .naming import NamedFilter, row_named
from .views import AnswerSerializer, AnswerView, ClocksFilter


class AnaloguesFilter(ClocksFilter):
    """Whose analogues."""

    valid_on = DayFilter(
        method="leave",
        help_text="The day for which to answer (`2024-06-01`, `today`), or `any`: of all time. Default: today.",
    )

    of = NamedFilter(method="leave", help_text="Slug or id of an institution, ours or foreign. Default: all.")


class StatementOnAnalogueSerializer(serializers.Serializer[Any]):
    """What a source states about both, in words: `/statements/{id}`."""

    id = serializers.UUIDField()
    text = serializers.CharField()
    nature = serializers.ChoiceField(choices=Nature.choices)
    citations = StatedSerializer(many=True)


class AnalogueSerializer(serializers.Serializer[Any]):
    """A foreign body that sources liken an institution to: a fact of `/relations`."""

    id = serializers.UUIDField()
    key = serializers.CharField(allow_null=True)
    institution = reference_serializer(Institution)()
    analogue = reference_serializer(Institution)()
    jurisdiction = reference_serializer(Jurisdiction)(help_text="The area of the foreign body.")
    valid_from = PartialDateText(allow_null=True)
    valid_until = PartialDateText(allow_null=True)
    ended = serializers.ChoiceField(choices=Ended.choices)
    attested_on = PartialDateText(allow_null=True)
    holds = serializers.ChoiceField(
        choices=Holds.choices,
        allow_null=True,
        help_text="On the day: `yes` or `undetermined`; null for any day.",
    )
    in_what = serializers.CharField(
        allow_blank=True, help_text="In what, in the compilers' words; empty: only the sources say."
    )
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    citations = StatedSerializer(many=True, help_text="Who likens them, and where.")
    statements = StatementOnAnalogueSerializer(many=True, help_text="What sources state about both.")


class AnaloguesSerializer(AnswerSerializer):
    """Foreign bodies that institutions are likened to."""

    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = AnalogueSerializer(many=True, help_text="In the order in which they were recorded.")


class AnaloguesView(AnswerView):
    """Foreign bodies that sources liken institutions of the registry to, in what, and who does.

    By relations of the type `analogous_to` to a body of the kind `foreign_analogue`, that hold on the day or may.
    """

    summary = "List foreign bodies that ours are likened to"
    filterset_class = AnaloguesFilter
    answer_serializer = AnaloguesSerializer
    paged = True

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return one page of likenings."""
        size = self.page_size()
        found = analogues(
            self.clocks,
            of=row_named(Institution, "of", self.given, self.clocks),
            after=UUID(self.cursor.value) if self.cursor else None,
            backwards=bool(self.cursor and self.cursor.backwards),
            most=size + 1,
        )
        page = self.page_of([(number, str(row["id"])) for number, row in enumerate(found)])
        return {
            "next": page.next,
            "previous": page.previous,
            "results": [found[number] for number in page.ids],
        }
