"""The rules over several rows, which constraint triggers keep."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import models

from sources.refusals import ROWS_RULES, RowsRule

from .funding import FundingFlow
from .guidelines import Guideline, GuidelineReplacement
from .priorities import Priority
from .programs import Program, ProgramSuccession


def _closes_a_circle(
    kind: type[models.Model], things: type[models.Model], below: str, above: str
) -> RowsRule:
    def breaks(row: models.Model, ids: Sequence[str]) -> bool:
        return isinstance(row, kind) and {str(getattr(row, f"{end}")) for end in (below, above)} <= set(ids)

    return RowsRule(
        fields=(above.removesuffix("_id"), below.removesuffix("_id")),
        code="closes_a_circle",
        message="The row would close a circle: something would stand above itself, or come before itself.",
        model=things,
        breaks=breaks,
    )


ROWS_RULES["programs_program_no_cycle"] = _closes_a_circle(Program, Program, "id", "parent_id")
ROWS_RULES["programs_priority_no_cycle"] = _closes_a_circle(Priority, Priority, "id", "parent_id")
ROWS_RULES["programs_programsuccession_no_cycle"] = _closes_a_circle(
    ProgramSuccession, Program, "predecessor_id", "successor_id"
)
ROWS_RULES["programs_guidelinereplacement_no_cycle"] = _closes_a_circle(
    GuidelineReplacement, Guideline, "guideline_id", "replaced_id"
)
ROWS_RULES["programs_fundingflow_fulfils_a_promise"] = RowsRule(
    fields=("fulfils", "type", "currency"),
    code="not_a_promise",
    message="What is fulfilled must be a commitment or pledge in the same currency.",
    model=FundingFlow,
    breaks=lambda row, ids: isinstance(row, FundingFlow),
)
