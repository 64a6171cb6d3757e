"""The questions and their addresses below /api/v1; `<id>` stands for the address of a row."""

from __future__ import annotations

from .delivery import Delivery
from .funding import FundingSummary
from .views import AnswerView

QUESTIONS: dict[str, type[AnswerView]] = {
    "delivery": Delivery,
    "funding/summary": FundingSummary,
}
