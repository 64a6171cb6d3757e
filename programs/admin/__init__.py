"""The admin of programs, rules, money, statistics and joint action: one module a noun."""

from __future__ import annotations

from . import (
    citations,
    consultations,
    funding,
    guidelines,
    joint_actions,
    priorities,
    programs,
    statistics,
)

__all__ = [
    "citations", "consultations", "funding", "guidelines", "joint_actions", "priorities", "programs",
    "statistics",
]  # fmt: skip
