"""The parameter `commission`, by which questions name a body."""

from __future__ import annotations

import django_filters
from rest_framework import serializers

from institutions.models import Institution
from sources.api.filters import ReferenceField
from sources.api.references import is_id


class CommissionFilter(django_filters.Filter):
    """The parameter that names the commission."""

    field_class = ReferenceField


def commission_named(asked: str) -> Institution:
    """Return the institution with the slug or id `asked`, with its source. Refusal: does_not_exist."""
    bodies = Institution.objects.select_related("citation__source")
    found: Institution | None = bodies.filter(**{"pk" if is_id(asked) else "slug": asked}).first()
    if found is None:
        unknown = serializers.ErrorDetail(
            f"There is no institution with the slug or id {asked!r}.", code="does_not_exist"
        )
        raise serializers.ValidationError({"commission": [unknown]})
    return found
