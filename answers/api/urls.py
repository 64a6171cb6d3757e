"""The questions and their addresses below /api/v1; `<id>` stands for the address of a row."""

from __future__ import annotations

from .funding import FundingSummary
from .views import AnswerView

QUESTIONS: dict[str, type[AnswerView]] = {
    "funding/summary": FundingSummary,
}
