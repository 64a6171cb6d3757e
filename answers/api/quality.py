"""The question what editors have to look after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import django_filters
from django.db import models
from rest_framework import serializers
from rest_framework.reverse import reverse

from institutions.models import Institution
from programs.models import Program
from sources.api.serializers import CitationField
from sources.facts import Confidence

from ..quality import (
    FACTS,
    Issue,
    Narrowing,
    Order,
    OwnerPlace,
    QualityBy,
    owners,
    totals,
    with_issue,
)
from .kinds import KINDS, FactKind, admin_path
from .naming import NamedFilter, row_named
from .references import NamedThingSerializer
from .rules import OneDayFilter
from .views import AnswerSerializer, AnswerView

_ORDERS = [
    (f"{way}{of}", f"{'most' if way else 'fewest'} {of} first")
    for of in (FACTS, *Issue.values)
    for way in ("-", "")
]


class QualityFilter(OneDayFilter):
    """What totals are told apart by, or which rows are listed."""

    by = django_filters.ChoiceFilter(
        method="leave", choices=QualityBy.choices, help_text="What totals are told apart by. Default: `kind`."
    )
    issue = django_filters.ChoiceFilter(
        method="leave", choices=Issue.choices, help_text="List the rows with this issue, instead of totals."
    )
    ordering = django_filters.ChoiceFilter(
        method="leave",
        choices=_ORDERS,
        help_text="Sort totals by how many facts there are, or how many have an issue; with a leading `-` those with most come first. Default: as they were recorded.",
    )
    kind = django_filters.ChoiceFilter(
        method="leave", choices=FactKind.choices, help_text="Only rows of this kind: the name of a resource."
    )
    institution = NamedFilter(
        method="leave", help_text="Only facts about this institution, by its slug or id."
    )
    program = NamedFilter(method="leave", help_text="Only facts about this program, by its slug or id.")


def _number(help_text: str) -> serializers.IntegerField:
    return serializers.IntegerField(allow_null=True, help_text=f"{help_text}; null: cannot be.")


class ByConfidenceSerializer(serializers.Serializer[Any]):
    """How many, by how sure the record is."""

    high = serializers.IntegerField()
    medium = serializers.IntegerField()
    low = serializers.IntegerField()


class IssuesSerializer(serializers.Serializer[Any]):
    """How many have which issue."""

    single_sourced = _number("Stated by one source alone")
    disputed = _number("A source disputes it, or another account of the claim is on record")
    recall = _number("Rests on recall alone")
    unconfirmed = _number("Taken to hold on the day, but no source of the year before")
    undated = _number("No source has a date of publication or retrieval")
    without_name = _number("No name in Chinese characters, or none in Latin script")
    without_start = _number("When it began is not established")
    without_money = _number("A program of which no flow of money is on record")


class QualityAboutSerializer(serializers.Serializer[Any]):
    """The institution or program that facts are about."""

    id = serializers.UUIDField()
    slug = serializers.CharField()
    name = serializers.CharField()
    url = serializers.URLField()
    admin_url = serializers.URLField(allow_null=True, help_text="Where editors change it.")


class QualityTotalSerializer(serializers.Serializer[Any]):
    """How well facts of a kind, or about a thing, are sourced."""

    kind = serializers.ChoiceField(
        choices=FactKind.choices, allow_null=True, help_text="Null: told apart by what facts are about."
    )
    about = QualityAboutSerializer(allow_null=True)
    facts = serializers.IntegerField(help_text="How many there are; what is deprecated does not count.")
    confidence = ByConfidenceSerializer()
    issues = IssuesSerializer()


class QualityRowSerializer(serializers.Serializer[Any]):
    """A fact or thing with the issue."""

    kind = serializers.ChoiceField(choices=FactKind.choices)
    id = serializers.UUIDField()
    slug = serializers.CharField(allow_null=True, help_text="Slug, or key of a fact.")
    name = serializers.CharField()
    about = NamedThingSerializer(
        many=True, help_text="The institutions and programs that it is about; empty: it is about none."
    )
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    citation = CitationField(help_text="What it rests on.")
    url = serializers.URLField()
    admin_url = serializers.URLField(allow_null=True, help_text="Where editors change it.")


class QualitySerializer(AnswerSerializer):
    """What editors have to look after."""

    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    totals = QualityTotalSerializer(many=True, help_text="Empty where rows are listed.")
    rows = QualityRowSerializer(many=True, help_text="The rows with the issue asked for, by kind and id.")


class QualityView(AnswerView):
    """How well facts are sourced and what is missing, by kind, institution or program; and the rows behind it.

    Totals count what is not deprecated, rivals of a claim too; with `ordering` the largest come first. With `issue`, the
    rows that have it, a page at a time, with the address of each and of the page where editors change it. `valid_on` is
    the day by which sources are a year old: what is taken to hold then, and of which no source was published or retrieved
    in the year before, is `unconfirmed`. Facts about an institution are those of its names, ranks, identifiers, places,
    relations, responsibilities, posts and their holders, and roles in programs; about a program those of its
    roles, priorities, flows and figures.
    """

    is_of_whole_tables = True
    summary = "List what editors have to look after"
    filterset_class = QualityFilter
    answer_serializer = QualitySerializer
    paged = True

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return totals, or a page of rows."""
        by = QualityBy(self.given.get("by") or QualityBy.KIND)
        issue = self.given.get("issue")
        narrowing = self.narrowing()
        if issue and "by" in self.given:
            both = "With `issue` rows are listed: leave `by` out, or narrow them by `kind`, `institution` or `program`."
            raise serializers.ValidationError({"by": [serializers.ErrorDetail(both, code="not_together")]})
        if issue and "ordering" in self.given:
            unsorted = serializers.ErrorDetail("Rows with an issue come by kind and id.", code="not_together")
            raise serializers.ValidationError({"ordering": [unsorted]})
        if issue:
            return self.listed(Issue(issue), narrowing)
        if by == QualityBy.KIND:
            rows = totals(narrowing, self.clocks)
            if order := self.order():
                column = {Issue.LOW_CONFIDENCE.value: "low"}.get(order.of, order.of)
                rows.sort(key=lambda row: (row[column] or 0) * (-1 if order.downwards else 1))
            found = [{**self.total(row), "kind": row["kind"], "about": None} for row in rows]
            return {"next": None, "previous": None, "totals": found, "rows": []}
        return self.owned(by, narrowing)

    def order(self) -> Order | None:
        """Return what totals are sorted by; None: nothing was asked for."""
        asked = self.given.get("ordering")
        return Order(asked.removeprefix("-"), asked.startswith("-")) if asked else None

    def narrowing(self) -> Narrowing:
        """Return which facts are asked for. Refusal: does_not_exist."""
        kind = self.given.get("kind")
        return Narrowing(
            {kind: KINDS[kind]} if kind else KINDS,
            row_named(Institution, "institution", self.given, self.clocks),
            row_named(Program, "program", self.given, self.clocks),
        )

    def owned(self, by: QualityBy, narrowing: Narrowing) -> dict[str, Any]:
        """Return a page of totals by what facts are about."""
        size = self.page_size()
        rank, _, key = self.cursor.value.partition(" ") if self.cursor else ("", "", "")
        found = owners(
            by,
            narrowing,
            self.clocks,
            order=self.order(),
            after=OwnerPlace(int(rank), UUID(key)) if self.cursor else None,
            backwards=bool(self.cursor and self.cursor.backwards),
            most=size + 1,
        )
        page = self.page_of([(number, f"{row['rank']} {row['id']}") for number, row in enumerate(found)])
        model, resource = (
            (Institution, "institutions") if by == QualityBy.INSTITUTION else (Program, "programs")
        )
        shown = [
            {
                **self.total(found[number]),
                "kind": None,
                "about": {**found[number]["about"], **self.addresses(resource, model, found[number]["id"])},
            }
            for number in page.ids
        ]
        return {"next": page.next, "previous": page.previous, "totals": shown, "rows": []}

    def total(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the counts of a row as `QualityTotalSerializer` describes them."""
        return {
            "facts": row["facts"],
            "confidence": {level: row[level] for level in Confidence.values},
            "issues": {issue: row[issue] for issue in Issue.values if issue != Issue.LOW_CONFIDENCE},
        }

    def listed(self, issue: Issue, narrowing: Narrowing) -> dict[str, Any]:
        """Return a page of the rows with the issue."""
        size = self.page_size()
        found = with_issue(
            issue,
            narrowing,
            self.clocks,
            after=self.cursor.value if self.cursor else None,
            backwards=bool(self.cursor and self.cursor.backwards),
            most=size + 1,
        )
        page = self.page_of([(number, f"{row['kind']} {row['id']}") for number, row in enumerate(found)])
        shown = [
            {
                "kind": row["kind"],
                "id": row["id"],
                "slug": row["row"]["slug"],
                "name": row["row"]["name"],
                "about": row["about"],
                "confidence": row["confidence"],
                "citation": row["citation"],
                **self.addresses(row["kind"], KINDS[row["kind"]], row["id"]),
            }
            for row in (found[number] for number in page.ids)
        ]
        return {"next": page.next, "previous": page.previous, "totals": [], "rows": shown}

    def addresses(self, resource: str, model: type[models.Model], key: UUID) -> dict[str, str | None]:
        """Return where a row is read and where it is changed."""
        path = admin_path(model, key)
        return {
            "url": reverse(f"{resource}-detail", kwargs={"id": str(key)}, request=self.request),
            "admin_url": self.request.build_absolute_uri(path) if path else None,
        }
