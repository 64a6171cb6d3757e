"""Which rules are in force on a day, as far as that is on record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from programs.models import Guideline, GuidelineState, GuidelineStatus
from programs.recorded import state_of
from sources.periods import Ended, Holds

_NOT_ESTABLISHED = "a day that is not established"


@dataclass(frozen=True, slots=True)
class Told:
    """A status of a guideline, and whether it holds on the day: `yes` or `undetermined`."""

    fact: GuidelineStatus
    holds: Holds

    @property
    def words(self) -> str:
        """Return the status and what is known of its period."""
        fact = self.fact
        said = [f"{fact.get_status_display()} from {fact.valid_from or _NOT_ESTABLISHED}"]
        if fact.valid_until is not None or fact.ended == Ended.YES:
            said.append(f"until {fact.valid_until or _NOT_ESTABLISHED}")
        elif fact.ended == Ended.UNKNOWN:
            said.append("whether it has ended is not known")
        if fact.attested_on is not None:
            said.append(f"a source shows it so in {fact.attested_on}")
        return ", ".join(said)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a guideline stands on a day: the statuses that hold then, or may; and whether any is on record at all."""

    guideline: Guideline
    told: tuple[Told, ...]
    on_record: bool
    issued: bool
    """False if its date says that it was issued after the day."""

    @property
    def words(self) -> str:
        """Return the slug and every status that holds or may."""
        statuses = "; ".join(told.words for told in self.told)
        none = "no status holds" if self.on_record else "no status is on record"
        return f"{self.guideline.slug} ({statuses or none})"

    def is_(self, state: GuidelineState) -> Holds:
        """Say whether it is in the state; `undetermined` too for what was issued but has no status on record."""
        found = {told.holds for told in self.told if told.fact.status == state}
        if Holds.YES in found:
            return Holds.YES
        unknown = not self.on_record and self.issued
        return Holds.UNDETERMINED if found or unknown else Holds.NO

    def is_attested(self, state: GuidelineState, day: dt.date) -> bool:
        """Say whether a source of that day, month or year shows it in the state, of which the bounds are not known."""
        shown = [told.fact.attested_on for told in self.told if told.fact.status == state]
        return any(known.first <= day <= known.last for known in shown if known)


def standings(
    guidelines: Iterable[Guideline], day: dt.date, recorded: dt.date, passing: Callable[[Any], Any]
) -> list[Standing]:
    """Return how each guideline stands on `day`, in the order given. One query.

    Of rows that `passing` keeps; `recorded` is the day of the revision that answers.
    """
    wanted = list(guidelines)
    rows = passing(GuidelineStatus.objects.filter(guideline__in=wanted)).one_per_claim()
    by_guideline: dict[Any, list[GuidelineStatus]] = {}
    for row in rows.select_related("citation__source").order_by("valid_from", "id"):
        by_guideline.setdefault(row.guideline_id, []).append(row)
    return [
        Standing(
            guideline=guideline,
            told=tuple(
                Told(row, holds)
                for row in by_guideline.get(guideline.pk, [])
                if (holds := state_of(row, day, recorded)) != Holds.NO
            ),
            on_record=guideline.pk in by_guideline,
            issued=guideline.date is None or guideline.date.first <= day,
        )
        for guideline in wanted
    ]
