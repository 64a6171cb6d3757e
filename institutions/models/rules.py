"""The rules over several rows, which constraint triggers keep, and what belongs to whom."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import models

from sources.merging import GIVES_WAY
from sources.models import Statement
from sources.parts import PARTS
from sources.refusals import ROWS_RULES, RowsRule

from .change_events import ChangeEvent
from .institutions import Institution, InstitutionName, NameKind, Relation
from .posts import Tenure


def _is_one_too_many(row: models.Model, others: Sequence[str]) -> bool:
    if not isinstance(row, Tenure) or str(row.pk) in others:
        return False
    return Tenure.objects.filter(pk__in=others, post=row.post_id).exists()


def _is_in_circle(row: models.Model, ids: Sequence[str]) -> bool:
    return isinstance(row, Relation) and str(row.subject_id) in ids and str(row.object_id) in ids


ROWS_RULES["institutions_tenure_within_seats"] = RowsRule(
    fields=("seats", "valid_from", "valid_until", "post"),
    code="too_many_holders",
    message="On some of these days more people would hold the post than it has seats.",
    model=Tenure,
    breaks=_is_one_too_many,
)
ROWS_RULES["institutions_relation_no_cycle"] = RowsRule(
    fields=("object", "subject", "valid_from", "valid_until"),
    code="closes_a_circle",
    message="On some of these days the relation would close a circle: a body would stand over itself.",
    model=Institution,
    breaks=_is_in_circle,
)

PARTS[ChangeEvent] = ("issuing_bodies",)
PARTS[Statement] = ("subjects",)

GIVES_WAY[InstitutionName] = {"kind": NameKind.ALIAS}
