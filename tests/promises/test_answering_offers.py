"""Two who answer one offer at the same moment: one wins, the other is told so, and nothing is half done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from institutions.models import Institution
from programs import changes
from programs.models import Consultation, FundingFlow, Offer
from sources.dates import PartialDate
from sources.models import Citation
from tests.institutions.test_changes import code_of
from tests.make import make_citation, make_institution
from tests.make_programs import make_consultation, make_program
from tests.promises.together import together

pytestmark = pytest.mark.slow

ROUNDS = 6
DAY = PartialDate("2024-05-10")


class Negotiation:
    """A consultation of one central body and two localities, with an offer of the centre on the table."""

    def __init__(self) -> None:
        self.central, self.local, self.other = (make_institution() for _ in range(3))
        self.citation: Citation = make_citation()
        self.consultation = make_consultation(
            central=[self.central], local=[self.local, self.other], program=make_program()
        )
        changes.open_consultation(self.consultation, date=DAY, citation=self.citation)
        self.offer = changes.make_offer(self.consultation, self.central, **self.given, **self.terms)

    @property
    def given(self) -> Any:
        """The circumstances of every turn."""
        return {"date": DAY, "citation": self.citation}

    @property
    def terms(self) -> Any:
        """What is offered."""
        return {"central_amount": 30, "local_amount": 70, "currency": "CNY"}

    def turn(self, verb: str, institution: Institution) -> Callable[[], str]:
        """Return a job that takes a turn with rows of its own, and says `done` or why not."""

        def job() -> str:
            consultation = Consultation.objects.get(pk=self.consultation.pk)
            offer = Offer.objects.get(pk=self.offer.pk)
            try:
                if verb == "accept":
                    changes.accept(consultation, institution, offer=offer, **self.given)
                elif verb == "counter":
                    changes.counter(consultation, institution, offer=offer, **self.given, **self.terms)
                else:
                    changes.withdraw(consultation, institution, **self.given)
            except ValidationError as error:
                refusal = pytest.ExceptionInfo.from_exception(error)
                return code_of(refusal).pop()
            return "done"

        return job

    def commitments(self) -> int:
        """Return how many commitments there are."""
        return FundingFlow.objects.filter(consultation=self.consultation).count()


def check_course(negotiation: Negotiation, turns: int) -> None:
    """Check that the consultation is as its last turn left it, and committed if and only if agreed."""
    negotiation.consultation.refresh_from_db()
    last = negotiation.consultation.turns.latest("number")
    assert (negotiation.consultation.state, last.number) == (last.state, turns)
    assert negotiation.commitments() == (2 if last.state == "agreed" else 0)


def test_an_offer_is_accepted_once(own_database: str) -> None:
    for _ in range(ROUNDS):
        table = Negotiation()

        said = together(table.turn("accept", table.local), table.turn("accept", table.other))

        assert sorted(said) == ["done", "illegal_transition"]
        check_course(table, 3)


def test_an_offer_is_accepted_or_countered(own_database: str) -> None:
    for _ in range(ROUNDS):
        table = Negotiation()

        said = together(table.turn("accept", table.local), table.turn("counter", table.other))

        assert said in (["done", "illegal_transition"], ["offer_answered", "done"])
        check_course(table, 3)


def test_an_offer_is_accepted_or_withdrawn(own_database: str) -> None:
    for _ in range(ROUNDS):
        table = Negotiation()

        said = together(table.turn("accept", table.local), table.turn("withdraw", table.central))

        assert sorted(said) == ["done", "illegal_transition"]
        check_course(table, 3)


def test_an_offer_is_countered_once(own_database: str) -> None:
    for _ in range(ROUNDS):
        table = Negotiation()

        said = together(table.turn("counter", table.local), table.turn("counter", table.other))

        assert sorted(said) == ["done", "offer_answered"]
        check_course(table, 3)
