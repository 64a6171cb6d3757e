"""The types of requirement: with which parameters each is written, and how a project is held against it.

One class for each `RequirementTest`. This package knows no table: the models check their parameters by it,
and what the registry says is asked of a `Registry`. All answers are three-valued (Kleene 1938): what is not
recorded or not told is unknown, never false.
"""

from __future__ import annotations

from .answers import Answer, Outcome, Project, Registry, Said, both, either
from .content import Alignment, Prohibition, Scope
from .money import CoFunding, Control, InvestmentFloor
from .parameters import ParameterSet, Test
from .parties import (
    ApplicantEligibility,
    CommissionOversight,
    LocalParticipation,
    Participants,
    SingleChannel,
)
from .unevaluated import NotEvaluated

TESTS: dict[str, type[Test]] = {
    test.code: test
    for test in (
        NotEvaluated, Alignment, ApplicantEligibility, CoFunding, CommissionOversight, Control, InvestmentFloor,
        LocalParticipation, Participants, Prohibition, Scope, SingleChannel,
    )
}  # fmt: skip
"""The types, by the code that a requirement names as its `test`."""


def check_parameters(test: str, parameters: object) -> None:
    """Refuse parameters that the type `test` cannot read: invalid_parameters, at the field `parameters`."""
    TESTS[test].checked(parameters)


def read(test: str, parameters: object) -> Test:
    """Return the test of a requirement, ready to evaluate. Refusal: invalid_parameters."""
    return TESTS[test](TESTS[test].checked(parameters))


__all__ = [
    "TESTS", "Answer", "Outcome", "ParameterSet", "Project", "Registry", "Said", "Test", "both", "check_parameters",
    "either", "read",
]  # fmt: skip
