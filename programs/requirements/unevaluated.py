"""What is listed but not evaluated."""

from __future__ import annotations

from typing import ClassVar

from .answers import Answer, Outcome, Project, Registry
from .parameters import Test, one_of


class NotEvaluated(Test):
    """A requirement that no figure or name decides; its `reason` says why.

    `concerns` says whom it binds: `project`, or `administration`, those who run the program, of whom a
    project need know nothing. Left out: not established, so it may bind projects.
    """

    code = "not_evaluated"
    parameters: ClassVar = {"concerns": one_of("project", "administration")}

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Return unknown; binding unless it concerns the administration alone."""
        return Outcome(
            Answer.UNKNOWN,
            asked="What its text says; it is not evaluated.",
            said="Nothing was compared.",
            binding=self.given.get("concerns") != "administration",
        )
