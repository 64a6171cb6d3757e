"""What is asked about, what is answered, and of whom it is asked."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol


class Answer(enum.StrEnum):
    """Yes, no, or unknown: the strong logic of Kleene (1938)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def both(answers: Iterable[Answer]) -> Answer:
    """Return the conjunction: no if any is no, else unknown if any is unknown, else yes."""
    found = set(answers)
    return next((answer for answer in (Answer.NO, Answer.UNKNOWN) if answer in found), Answer.YES)


def either(answers: Iterable[Answer]) -> Answer:
    """Return the disjunction: yes if any is yes, else unknown if any is unknown, else no."""
    found = set(answers)
    return next((answer for answer in (Answer.YES, Answer.UNKNOWN) if answer in found), Answer.NO)


@dataclass(frozen=True, slots=True)
class Said:
    """What the registry says to a question, and the citations on which that rests."""

    answer: Answer
    text: str
    citations: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a project stands to a requirement: what was asked, what the project or the registry says to it.

    What is not `binding` is listed, but makes no project ineligible.
    """

    answer: Answer
    asked: str
    said: str
    citations: tuple[Any, ...] = ()
    binding: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A hypothetical project; None is what its description leaves out.

    Amounts are in units of `currency`: what the centre, the localities and all others put in, and what of
    it goes to `invested`, the purpose that a rule asks to be invested in. `largest_contributor` is the
    level of the payer that puts in most. `fields` and `uses` are words, each list complete.
    """

    program: Any
    applicant: str | None = None
    applicant_kind: str | None = None
    priorities: Sequence[str] | None = None
    fields: Sequence[str] | None = None
    uses: Sequence[str] | None = None
    stage: str | None = None
    participants: int | None = None
    recommenders: int | None = None
    local_participation: bool | None = None
    central: Decimal | None = None
    local: Decimal | None = None
    own: Decimal | None = None
    invested: Decimal | None = None
    currency: str | None = None
    largest_contributor: str | None = None

    @property
    def known_total(self) -> Decimal:
        """Return the sum of what is told; the total, if all three amounts are, else the least that it can be."""
        return sum((amount for amount in self.amounts if amount is not None), Decimal(0))

    @property
    def total_is_known(self) -> bool:
        """Say whether all three amounts are told."""
        return None not in self.amounts

    @property
    def amounts(self) -> tuple[Decimal | None, ...]:
        """Return what the centre, the localities and all others put in."""
        return self.central, self.local, self.own


class Registry(Protocol):
    """What the registry says on the day, as known at the moment, about what requirements ask."""

    def serves(self, priorities: Sequence[str], *, document: str = "", issuer: str = "") -> Said:
        """Say whether one of the priorities (slugs) is of the document, or of those that the issuer (slug) set."""

    def oversees(self, commission: str, program: Any) -> Said:
        """Say whether the commission (slug) oversees the program."""
