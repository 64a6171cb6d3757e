"""Requirements on who puts in how much. An amount that is not told can be anything from nothing up."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from .answers import Answer, Outcome, Project, Registry, both
from .parameters import ParameterSet, Test, figure, one_of, refused, share

LEVELS = ("central", "local", "own")
"""Whose money it is: the centre's, the localities', or that of companies and all others."""


class CoFunding(Test):
    """The centre's share of all money is within bounds, both included."""

    code = "co_funding"
    parameters: ClassVar = {"central_share_min": share, "central_share_max": share}

    @classmethod
    def check_together(cls, read: ParameterSet) -> None:
        """Refuse no bound at all, and a least share above the greatest."""
        if not read:
            raise refused("Name central_share_min, central_share_max or both.")
        if read.get("central_share_min", Decimal(0)) > read.get("central_share_max", Decimal(1)):
            raise refused("The least share is above the greatest.")

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Compare the share; what is not told can only lower it."""
        least, most = self.given.get("central_share_min"), self.given.get("central_share_max")
        bounds = [f"at least {least}"] * (least is not None) + [f"at most {most}"] * (most is not None)
        asked = f"The centre's share is {' and '.join(bounds)}."
        if project.central is None:
            return Outcome(Answer.UNKNOWN, asked, "The project does not say what the centre puts in.")
        total = project.known_total
        if project.total_is_known and not total:
            return Outcome(Answer.UNKNOWN, asked, "Nobody puts in anything.")
        low = high = Answer.YES
        if least:
            too_little = project.central < least * total or not project.central
            low = Answer.NO if too_little else Answer.YES if project.total_is_known else Answer.UNKNOWN
        if most is not None and project.central > most * total:
            high = Answer.NO if project.total_is_known or not most else Answer.UNKNOWN
        return Outcome(both([low, high]), asked, _amounts(project))


class Control(Test):
    """A payer is not the largest contributor."""

    code = "control"
    parameters: ClassVar = {"not_largest": one_of(*LEVELS)}
    required = frozenset({"not_largest"})

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Take the project's word, else the amounts: no if one puts in more than each other level together.

        The amount of another level may come from many, of whom each puts in less: it shows nothing.
        """
        level = self.given["not_largest"]
        asked = f"The largest contributor is not {level}."
        if project.largest_contributor is not None:
            largest = project.largest_contributor
            answer = Answer.NO if largest == level else Answer.YES
            return Outcome(answer, asked, f"The largest contributor is {largest}.")
        amounts = dict(zip(LEVELS, project.amounts, strict=True))
        own, others = amounts.pop(level), list(amounts.values())
        if own is not None and not own:
            return Outcome(Answer.YES, asked, _amounts(project))
        if own is not None and all(other is not None and other < own for other in others):
            return Outcome(Answer.NO, asked, _amounts(project))
        return Outcome(
            Answer.UNKNOWN, asked, f"{_amounts(project)} The project does not say who contributes most."
        )


class InvestmentFloor(Test):
    """At least so much is invested in a purpose: a share of all money, or some times what the centre puts in."""

    code = "investment_floor"
    parameters: ClassVar = {"share_of_fund": share, "times_central": figure}

    @classmethod
    def check_together(cls, read: ParameterSet) -> None:
        """Refuse no floor at all."""
        if not read:
            raise refused("Name share_of_fund, times_central or both.")

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Compare what is invested with each floor; what is not told can only raise the total."""
        share_of_fund, times = self.given.get("share_of_fund"), self.given.get("times_central")
        floors = [f"{share_of_fund} of all money"] * (share_of_fund is not None)
        floors += [f"{times} times what the centre puts in"] * (times is not None)
        asked = f"At least {' and at least '.join(floors)} is invested in the purpose."
        if project.invested is None:
            return Outcome(
                Answer.UNKNOWN, asked, "The project does not say how much is invested in the purpose."
            )
        answers = []
        if share_of_fund is not None:
            reached = project.invested >= share_of_fund * project.known_total
            known = project.total_is_known or not reached or not share_of_fund
            answers.append((Answer.YES if reached else Answer.NO) if known else Answer.UNKNOWN)
        if times is not None:
            if project.central is None:
                answers.append(Answer.UNKNOWN)
            else:
                answers.append(Answer.YES if project.invested >= times * project.central else Answer.NO)
        return Outcome(
            both(answers), asked, f"{_amounts(project)} Invested in the purpose: {project.invested:f}."
        )


def _amounts(project: Project) -> str:
    told = [
        f"{level} {'not told' if amount is None else f'{amount:f}'}"
        for level, amount in zip(LEVELS, project.amounts, strict=True)
    ]
    return f"Put in: {', '.join(told)}{f' ({project.currency})' if project.currency else ''}."
