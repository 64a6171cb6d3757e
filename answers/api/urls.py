"""The questions and their addresses below /api/v1; `<id>` stands for the address of a row."""

from __future__ import annotations

from .centralization import Centralization
from .delivery import Delivery
from .funding import FundingSummary
from .rules import AdoptionView, EligibilityView
from .views import AnswerView

QUESTIONS: dict[str, type[AnswerView]] = {
    "centralization": Centralization,
    "delivery": Delivery,
    "funding/summary": FundingSummary,
    "adoption": AdoptionView,
    "eligibility": EligibilityView,
}
