"""What a careful developer writes first: `ModelViewSet`s whose queries are counted and joined ahead."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Model, OuterRef, Prefetch, QuerySet
from rest_framework import viewsets

from benchmarks.bare import serializers
from institutions import models
from sources.facts import Standing

BASE = ("citation__source",)
FURTHER = Prefetch(
    "further_citations", models.FurtherCitation.objects.select_related("citation__source").order_by("pk")
)


def names() -> Prefetch:
    """Load the names that references show."""
    shown = models.InstitutionName.objects.exclude(standing=Standing.DEPRECATED)
    return Prefetch("names", shown.filter(kind__in=["label", "former"], lang__in=["en", "zh-Hans"]))


def names_of(*paths: str) -> list[Prefetch]:
    """Load the names of institutions at `paths`."""
    shown = names().queryset
    return [Prefetch(f"{path}__names", shown) for path in paths]


def facts(model: type[Model], day: dt.date | None, *joined: str) -> QuerySet[Any]:
    """Return the facts that hold on `day`, the best account of each claim, with what their documents show."""
    rows = model.objects.all() if day is None else model.objects.valid_on(day)
    rivals = model.objects.filter(claim_key=OuterRef("claim_key")).exclude(pk=OuterRef("pk")).order_by("pk")
    rows = rows.one_per_claim().select_related(*BASE, *joined).prefetch_related(FURTHER)
    return rows.annotate(alternatives=ArraySubquery(rivals.values("pk"))).order_by("pk")


class DayViewSet(viewsets.ModelViewSet):
    """Answers for a day: `valid_on`, by default today."""

    def day(self) -> dt.date | None:
        asked = self.request.query_params.get("valid_on")
        if asked == "any":
            return None
        return dt.date.fromisoformat(asked) if asked else dt.datetime.now(dt.UTC).date()

    def get_serializer_context(self) -> dict[str, Any]:
        return {**super().get_serializer_context(), "day": self.day()}


class InstitutionViewSet(DayViewSet):
    """Institutions, in a list and with all that is on record about each."""

    queryset = models.Institution.objects.all()
    lookup_field = "slug"

    def get_serializer_class(self) -> Any:
        single = self.action == "retrieve"
        return serializers.InstitutionDetailSerializer if single else serializers.InstitutionSerializer

    def get_queryset(self) -> QuerySet[models.Institution]:
        day = self.day()
        rows = models.Institution.objects.select_related(*BASE, "jurisdiction").prefetch_related(
            names(), FURTHER
        )
        if self.action == "list":
            return (rows if day is None else rows.valid_on(day)).order_by("pk")
        holders = facts(models.Tenure, day, "person").order_by("valid__startswith", "pk")
        posts = models.Post.objects.select_related(*BASE, "rank").prefetch_related(
            FURTHER, Prefetch("tenures", holders, to_attr="holders")
        )
        posts = (posts if day is None else posts.valid_on(day)).order_by("slug")
        nested = {
            "ranks": facts(models.InstitutionRank, day, "rank"),
            "identifiers": facts(models.Identifier, day),
            "locations": facts(models.Location, day, "jurisdiction"),
            "responsibilities": facts(models.Responsibility, day, "function", "received_from__function"),
        }
        own_names = facts(models.InstitutionName, day).order_by("-kind", "lang", "pk")
        other_sides = {"relations_as_subject": "object", "relations_as_object": "subject"}
        return rows.prefetch_related(
            Prefetch("names", own_names, to_attr="names_now"),
            *(Prefetch(name, query) for name, query in nested.items()),
            *(
                Prefetch(
                    name,
                    facts(models.Relation, day, other)
                    .order_by("type", "pk")
                    .prefetch_related(*names_of(other)),
                )
                for name, other in other_sides.items()
            ),
            Prefetch("posts", posts),
        )


class RelationViewSet(DayViewSet):
    """Relations between institutions."""

    queryset = models.Relation.objects.all()
    serializer_class = serializers.RelationSerializer

    def get_queryset(self) -> QuerySet[models.Relation]:
        rows = facts(models.Relation, self.day(), "subject", "object")
        return rows.prefetch_related(*names_of("subject", "object"))
