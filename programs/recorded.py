"""What the registry says on a day to the questions that requirements ask (`requirements.Registry`)."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import Q

from institutions.models import RELATIONS, Institution, Relation
from sources.periods import Ended, Holds, holds_on

from .lines import lines
from .models import Priority, Program, ProgramRole, RoleType
from .requirements import Answer, Said, either

OF_HOLDS = {Holds.YES: Answer.YES, Holds.NO: Answer.NO, Holds.UNDETERMINED: Answer.UNKNOWN}
"""What the state of a period on a day answers to whether it holds."""


def state_of(row: Any, day: dt.date, recorded: dt.date, attested: dt.date | None = None) -> Holds:
    """Say whether a cited row with a period holds on `day`, as the API does (`edtf_holds`).

    `recorded` is the day of the revision that answers; `attested` one on which a source shows the row to
    hold, by default its own `attested_on`. Needs the citation with its source.
    """
    shown = attested or (row.attested_on.last if getattr(row, "attested_on", None) else None)
    published = row.citation.source.published_last
    since = min(known for known in (shown, published, recorded) if known is not None)
    until = max((known for known in (shown, published) if known is not None), default=None)
    return holds_on(
        day,
        row.valid_from,
        row.valid_until,
        row.ended,
        None if row.valid_from else since,
        until if row.ended == Ended.UNKNOWN else None,
    )


def states_of(row: Any, days: Sequence[dt.date], recorded: dt.date) -> list[Holds]:
    """Return what `state_of` says of each of `days`; it is asked once between the days on which the answer may change."""
    dates = [date for date in (row.valid_from, row.valid_until, getattr(row, "attested_on", None)) if date]
    known = {
        recorded,
        row.citation.source.published_last,
        *(day for date in dates for day in (date.first, date.last)),
    }
    turns = sorted({turn for day in known if day for turn in (day, min(day, _LAST) + _A_DAY)})
    told: dict[int, Holds] = {}
    for place, day in ((bisect_right(turns, day), day) for day in days):
        if place not in told:
            told[place] = state_of(row, day, recorded)
    return [told[bisect_right(turns, day)] for day in days]


_A_DAY = dt.timedelta(days=1)
_LAST = dt.date.max - _A_DAY


def with_ancestors(program: Program) -> list[Program]:
    """Return the program and what it is part of, the closest first. Two queries; none where it is part of nothing."""
    if program.parent_id is None:
        return [program]
    [line] = lines(Program, [program.pk]).values()
    rows = Program.objects.in_bulk(line[1:])
    return [program, *(rows[key] for key in line[1:])]


class Recorded:
    """The registry on `day`: of all rows, those that `passing` keeps (the other clocks).

    `recorded` is the day of the revision that answers.
    """

    def __init__(
        self, day: dt.date, recorded: dt.date, passing: Callable[[Any], Any] = lambda rows: rows
    ) -> None:
        self.day, self.recorded, self.passing = day, recorded, passing
        self._said: dict[tuple[str, Any], Said] = {}

    def serves(self, priorities: Sequence[str], *, document: str = "", issuer: str = "") -> Said:
        """Say whether one of the priorities, or what it is part of, is of the document or set by the issuer.

        No only if of all of them it is on record whose they are, and of the document or issuer which it has.
        """
        wanted = Q(document=document) if document else Q(issuer__slug=issuer)
        of_whom = document or issuer
        if not self.passing(Priority.objects.filter(wanted)).exists():
            return Said(Answer.UNKNOWN, f"No priority of {of_whom} is on record.")
        chains = self._priorities(priorities)
        if len(chains) < len(set(priorities)):
            return Said(Answer.UNKNOWN, "A priority that the project names is not on record.")
        answers, shown = [], []
        for chain in chains:
            for priority in chain:
                whose = priority.document if document else (priority.issuer.slug if priority.issuer else "")
                if whose == of_whom:
                    attested = priority.issued.last if priority.issued else None
                    answers.append(OF_HOLDS[state_of(priority, self.day, self.recorded, attested)])
                    shown.append((answers[-1], priority))
                else:
                    answers.append(Answer.NO if whose else Answer.UNKNOWN)
                    shown.append((answers[-1], priority))
        answer = either(answers)
        telling = [priority for found, priority in shown if found == answer]
        names = ", ".join(priority.slug for priority in telling)
        said = {
            Answer.YES: f"Of {of_whom} on that day: {names}.",
            Answer.NO: f"Of others, or not of that day: {names}.",
            Answer.UNKNOWN: f"Whose it is, or whether on that day, is not established: {names}.",
        }[answer]
        return Said(answer, said, tuple(priority.citation for priority in telling))

    def oversees(self, commission: str, program: Any) -> Said:
        """Say whether the commission has a role in the program or what it is part of, or stands over who runs it.

        No only if there is no such commission on the day: that no role is on record says nothing. What was
        asked once is not looked up again.
        """
        asked = (commission, program.pk)
        if asked not in self._said:
            self._said[asked] = self._oversees(commission, program)
        return self._said[asked]

    def _oversees(self, commission: str, program: Any) -> Said:
        body = Institution.objects.filter(slug=commission).select_related("citation__source").first()
        if body is None:
            return Said(Answer.UNKNOWN, f"{commission} is not on record.")
        if state_of(body, self.day, self.recorded) == Holds.NO:
            return Said(Answer.NO, f"{commission} does not exist on that day.", (body.citation,))
        chain = with_ancestors(program)
        roles = [
            role
            for role in self._facts(ProgramRole.objects.filter(program__in=chain)).select_related("program")
            if state_of(role, self.day, self.recorded) == Holds.YES
        ]
        for role in roles:
            if role.institution_id == body.pk:
                return Said(
                    Answer.YES,
                    f"It is {role.detail or role.role} of {role.program.slug}.",
                    (role.citation,),
                )
        running = {role.institution_id: role for role in roles if role.role == RoleType.ACCOUNTABLE}
        for relation in self._facts(Relation.objects.of(body)).select_related("subject", "object"):
            above = RELATIONS[relation.type].above
            if above is None or getattr(relation, f"{above}_id") != body.pk:
                continue
            below = relation.object if above == "subject" else relation.subject
            if below.pk in running and state_of(relation, self.day, self.recorded) == Holds.YES:
                role = running[below.pk]
                return Said(
                    Answer.YES,
                    f"{below.slug} is accountable for {role.program.slug} and answers to it ({relation.type}).",
                    (role.citation, relation.citation),
                )
        return Said(Answer.UNKNOWN, f"No role of {commission} in {program.slug} is on record for that day.")

    def _facts(self, rows: Any) -> Any:
        """Keep the best account of each claim that passes the clocks, with its source."""
        return self.passing(rows).one_per_claim().select_related("citation__source").order_by("id")

    def _priorities(self, slugs: Sequence[str]) -> list[list[Priority]]:
        """Return each priority with what it is part of."""
        found = self.passing(Priority.objects.filter(slug__in=slugs)).order_by("slug")
        chains = lines(Priority, list(found.values_list("pk", flat=True)))
        wanted = {key for chain in chains.values() for key in chain}
        rows = Priority.objects.select_related("citation__source", "issuer").in_bulk(wanted)
        return sorted(
            ([rows[key] for key in chain] for chain in chains.values()), key=lambda chain: chain[0].slug
        )
