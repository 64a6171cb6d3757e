"""Requirements on who applies, takes part, recommends and oversees."""

from __future__ import annotations

from typing import ClassVar

from institutions.models.institutions import InstitutionKind

from .answers import Answer, Outcome, Project, Registry
from .parameters import Test, count, counts, one_of, several, slug


class ApplicantEligibility(Test):
    """The applicant is of a kind, or one of the bodies, that the rule admits.

    Without parameters the rule asks for a fitting applicant but is not known to say who fits.
    """

    code = "applicant_eligibility"
    parameters: ClassVar = {
        "kinds": several(one_of(*InstitutionKind.values)),
        "institutions": several(slug),
    }

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Compare the kind and the body; either admits."""
        kinds, bodies = self.given.get("kinds", []), self.given.get("institutions", [])
        if not self.given:
            return Outcome(
                Answer.UNKNOWN,
                "The applicant is admitted.",
                "The registry does not say whom the rule admits.",
            )
        asked = f"The applicant is one of: {', '.join([*kinds, *bodies])}."
        who = project.applicant or project.applicant_kind
        if who is None:
            return Outcome(Answer.UNKNOWN, asked, "The project does not say who applies.")
        said = f"The applicant is {' of the kind '.join(filter(None, [project.applicant, project.applicant_kind]))}."
        if project.applicant in bodies or project.applicant_kind in kinds:
            return Outcome(Answer.YES, asked, said)
        could_be_named = bool(bodies) and project.applicant is None
        could_be_of_kind = bool(kinds) and project.applicant_kind is None
        return Outcome(Answer.UNKNOWN if could_be_named or could_be_of_kind else Answer.NO, asked, said)


class LocalParticipation(Test):
    """Localities take part: they must, or they are encouraged to, which binds nobody."""

    code = "local_participation"
    parameters: ClassVar = {"level": one_of("encouraged", "required")}
    required = frozenset({"level"})

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Take the project's word; who puts in money takes part."""
        binding = self.given["level"] == "required"
        asked = f"Localities {'take part' if binding else 'are encouraged to take part'}."
        if project.local_participation is None and project.local:
            return Outcome(Answer.YES, asked, f"Localities put in {project.local:f}.", binding=binding)
        if project.local_participation is None:
            return Outcome(
                Answer.UNKNOWN,
                asked,
                "The project does not say whether localities take part.",
                binding=binding,
            )
        answer = Answer.YES if project.local_participation else Answer.NO
        said = "Localities take part." if project.local_participation else "Localities do not take part."
        return Outcome(answer, asked, said, binding=binding)


class CommissionOversight(Test):
    """A commission oversees the program of the project."""

    code = "commission_oversight"
    parameters: ClassVar = {"commission": slug}
    required = frozenset({"commission"})

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Ask the registry."""
        commission = self.given["commission"]
        said = registry.oversees(commission, project.program)
        return Outcome(said.answer, f"{commission} oversees the program.", said.text, said.citations)


class Participants(Test):
    """No more take part than the rule allows at the project's stage."""

    code = "participants"
    parameters: ClassVar = {"most": counts}
    required = frozenset({"most"})

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Compare the number; where the stage is not told, only what holds at every stage is known."""
        most: dict[str, int] = self.given["most"]
        asked = f"At most take part: {', '.join(f'{number} ({stage})' for stage, number in most.items())}."
        if project.participants is None:
            return Outcome(Answer.UNKNOWN, asked, "The project does not say how many take part.")
        said = f"{project.participants} take part; stage: {project.stage or 'not told'}."
        if project.stage is not None and project.stage not in most:
            return Outcome(Answer.UNKNOWN, asked, f"{said} The rule has no number for this stage.")
        limits = [most[project.stage]] if project.stage else list(most.values())
        if project.participants <= min(limits):
            return Outcome(Answer.YES, asked, said)
        if project.participants > max(limits):
            return Outcome(Answer.NO, asked, said)
        return Outcome(Answer.UNKNOWN, asked, said)


class SingleChannel(Test):
    """The project is recommended by no more bodies than the rule allows."""

    code = "single_channel"
    parameters: ClassVar = {"recommenders_at_most": count}
    required = frozenset({"recommenders_at_most"})

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Compare the number; a project that nobody recommends came by no channel."""
        most = self.given["recommenders_at_most"]
        asked = f"It is recommended by at least one body and at most {most}."
        if project.recommenders is None:
            return Outcome(Answer.UNKNOWN, asked, "The project does not say who recommends it.")
        answer = Answer.YES if 1 <= project.recommenders <= most else Answer.NO
        return Outcome(answer, asked, f"Recommended by {project.recommenders}.")
