"""How the rules over several rows, which triggers check, are told to editors."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import models

from sources.admin.refusals import ROWS_RULES, RowsRule

from ..models import Institution, Relation, Tenure


def _is_crowded(row: models.Model, ids: Sequence[str]) -> bool:
    return isinstance(row, Tenure) and str(row.pk) in ids


def _is_in_circle(row: models.Model, ids: Sequence[str]) -> bool:
    return isinstance(row, Relation) and str(row.subject_id) in ids and str(row.object_id) in ids


ROWS_RULES["institutions_tenure_within_seats"] = RowsRule(
    fields=("valid_from", "seats"),
    code="too_many_holders",
    message="On some of these days more people would hold the post than it has seats.",
    model=Tenure,
    breaks=_is_crowded,
)
ROWS_RULES["institutions_relation_no_cycle"] = RowsRule(
    fields=("object", "subject"),
    code="closes_a_circle",
    message="On some of these days the relation would close a circle: a body would stand over itself.",
    model=Institution,
    breaks=_is_in_circle,
)
