"""Requirements on what a project is about and what its money is used for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from .answers import Answer, Outcome, Project, Registry
from .parameters import Test, several, slug, text


class Alignment(Test):
    """The project serves a priority of a document, of an issuer, or of a commission."""

    code = "alignment"
    parameters: ClassVar = {"document": text, "issuer": slug, "commission": slug}
    one_of = frozenset(parameters)

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Ask the registry whose priorities the project's are; unknown if it names none."""
        [(kind, name)] = self.given.items()
        asked = f"It serves a priority of {name}."
        if project.priorities is None:
            return Outcome(Answer.UNKNOWN, asked, "The project does not say which priorities it serves.")
        if not project.priorities:
            return Outcome(Answer.NO, asked, "The project serves no priority.")
        if kind == "document":
            said = registry.serves(project.priorities, document=name)
        else:
            said = registry.serves(project.priorities, issuer=name)
        return Outcome(said.answer, asked, said.text, said.citations)


class Scope(Test):
    """The fields or uses of the project are among those that the rule covers."""

    code = "scope"
    parameters: ClassVar = {"fields": several(text)}
    required = frozenset({"fields"})

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Compare words: yes if all are covered, no if none is, unknown if some are."""
        covered = self.given["fields"]
        asked = f"It is about: {', '.join(covered)}."
        if not project.fields:
            return Outcome(Answer.UNKNOWN, asked, "The project does not say what it is about.")
        within = _among(project.fields, covered)
        beyond = [word for word in project.fields if word not in within]
        if not beyond:
            return Outcome(Answer.YES, asked, f"It is about: {', '.join(within)}.")
        if not within:
            return Outcome(Answer.NO, asked, f"It is about: {', '.join(beyond)}.")
        return Outcome(
            Answer.UNKNOWN, asked, f"Covered: {', '.join(within)}; not covered: {', '.join(beyond)}."
        )


class Prohibition(Test):
    """The money is not used for what the rule forbids."""

    code = "prohibition"
    parameters: ClassVar = {"uses": several(text)}
    required = frozenset({"uses"})

    def evaluate(self, project: Project, registry: Registry) -> Outcome:
        """Compare words; unknown if the project does not say what it spends money on."""
        forbidden = self.given["uses"]
        asked = f"It does not use the money for: {', '.join(forbidden)}."
        if project.uses is None:
            return Outcome(Answer.UNKNOWN, asked, "The project does not say what it uses the money for.")
        found = _among(project.uses, forbidden)
        if found:
            return Outcome(Answer.NO, asked, f"It uses money for: {', '.join(found)}.")
        return Outcome(Answer.YES, asked, f"It uses money for: {', '.join(project.uses) or 'nothing named'}.")


def _among(words: Sequence[str], listed: Sequence[str]) -> list[str]:
    """Return the words that are listed, whatever their case; `stock_trading` is the same as `Stock trading`."""
    known = {_plain(word) for word in listed}
    return [word for word in words if _plain(word) in known]


def _plain(word: str) -> str:
    return " ".join(word.replace("_", " ").split()).casefold()
