"""How flows are narrowed to those behind a sum: by what they count in, and by what is not known of them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any
from uuid import UUID

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from institutions.models import Institution, Jurisdiction
from sources.api.filters import (
    MOST_VALUES,
    DayFilter,
    ReferenceField,
    ReferenceFilter,
    ReferencesFilter,
    RegistryFilter,
    SeveralFilter,
    present_at,
    rows_at,
)

from ..models import Consultation, Priority, Program, ProgramKind, ProgramPriority
from ..models.funding import PROVIDER, RECEIVER

PARENT = "parent"
"""The value of `rollup` that lets the flows of child programs count in those above."""


class FlowGap(models.TextChoices):
    """What is not known of a flow."""

    PROVIDER_LEVEL = "provider_level", "whose money it is"
    PROVIDER = "provider", "who gives it"
    RECEIVER = "receiver", "who gets it"
    PROGRAM = "program", "for which program it is"
    JURISDICTION = "jurisdiction", "where it is spent"
    JOINT_ACTION = "joint_action", "which joint action it is of"
    PRIORITY = "priority", "what priority it is for, by itself or by its program"


def ids(model: type[models.Model], addresses: Collection[str]) -> set[UUID]:
    """Return the ids of the rows of `model` that `addresses` (slugs or ids) name."""
    return set(rows_at(model, [*addresses]).values())


def rolled_up(filterset: Any) -> bool:
    """Say whether flows of child programs count in those above."""
    return bool(filterset.form.cleaned_data.get("rollup") == PARENT)


def named_programs(filterset: Any) -> set[UUID] | None:
    """Return the programs that the parameters of `filterset` name; None if they name none."""
    given = filterset.form.cleaned_data
    wanted = [[given["program"]]] if given.get("program") else []
    wanted += [given["program__in"]] if given.get("program__in") else []
    found = [ids(Program, each) for each in wanted]
    return set.intersection(*found) if found else None


def single_priorities(filterset: Any) -> dict[UUID, UUID]:
    """Return the priority of each program that has only one, by the clocks of the parameters."""
    given, found = filterset.form.cleaned_data, ProgramPriority.objects.all()
    if given.get("published_by"):
        found = found.published_by(given["published_by"])
    if given.get("min_confidence"):
        found = found.confident(given["min_confidence"])
    single: dict[UUID, UUID] = found.single()
    return single


class ProgramOfFlow(ReferenceFilter):
    """The parameter `program`: flows for that program; with `rollup=parent` those for any below it too."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows that count."""
        if not value or not rolled_up(self.parent):  # type: ignore[attr-defined]  # set by the filter set
            return super().filter(qs, value)
        return qs.filter(program__in=list(Program.objects.tops(ids(Program, [value]))))


class ProgramsOfFlow(ReferencesFilter):
    """The parameter `program__in`, see `ProgramOfFlow`."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows that count."""
        if not value or not rolled_up(self.parent):  # type: ignore[attr-defined]  # set by the filter set
            return super().filter(qs, value)
        return qs.filter(program__in=list(Program.objects.tops(ids(Program, value))))


class KindOfProgram(django_filters.ChoiceFilter):
    """The parameter `program_kind`: that of the flow's program; with `rollup=parent` that of the one it counts in."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows that count."""
        if not value:
            return qs
        if not rolled_up(self.parent):  # type: ignore[attr-defined]  # set by the filter set
            return qs.filter(program__in=Program.objects.filter(kind=value).values("pk"))
        tops = Program.objects.tops(named_programs(self.parent))  # type: ignore[attr-defined]
        of_kind = set(Program.objects.filter(kind=value).values_list("pk", flat=True))
        return qs.filter(program__in=[program for program, top in tops.items() if top in of_kind])


class YearsField(forms.CharField):
    """A fiscal year, several (`2011/2015`), or `unknown`."""

    schema = {"type": "string", "pattern": r"^([0-9]{4}(/[0-9]{4})?|unknown)$"}

    def to_python(self, value: Any) -> Any:
        """Return the first year and the last (None: there is only one; the first None: unknown)."""
        text = super().to_python(value)
        if not text:
            return None
        if text == "unknown":
            return (None, None)
        if not re.fullmatch(r"[0-9]{4}(/[0-9]{4})?", text, re.ASCII):
            raise ValidationError("Write 2024, 2011/2015 or `unknown`.", code="invalid_year")
        first, _, last = text.partition("/")
        return (int(first), int(last) if last else None)


class CountedIn(django_filters.Filter):
    """The parameter `counted_in`."""

    field_class = YearsField

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows that count in these years."""
        return qs.counted_in(*value) if value else qs


class CountedFor(django_filters.Filter):
    """The parameter `counted_for`."""

    field_class = ReferenceField

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows that count for the priority."""
        if not value:
            return qs
        return qs.for_priorities(ids(Priority, [value]), single_priorities(self.parent))  # type: ignore[attr-defined]


class PartyFilter(django_filters.Filter):
    """A parameter that names who gives or gets: an institution, a program or an area."""

    field_class = ReferenceField

    def __init__(self, side: tuple[str, ...], **kwargs: Any) -> None:
        self.side = side
        super().__init__(**kwargs)

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows of the one who is named."""
        if not value:
            return qs
        kinds = dict(zip(self.side, (Institution, Program, Jurisdiction), strict=True))
        named = {column: present_at(model, [value]) for column, model in kinds.items()}
        if not any(named.values()):
            named = {column: rows_at(model, [value]) for column, model in kinds.items()}
        condition = Q()
        for column, found in named.items():
            condition |= Q(**{f"{column}__in": list(found.values())})
        return qs.filter(condition)


class Without(SeveralFilter):
    """The parameter `without`: flows of which something is not known."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows of which nothing named is known."""
        for gap in value or ():
            match gap:
                case FlowGap.PROVIDER_LEVEL:
                    qs = qs.filter(provider_level="")
                case FlowGap.PROVIDER:
                    qs = qs.filter(**dict.fromkeys(PROVIDER))
                case FlowGap.RECEIVER:
                    qs = qs.filter(**dict.fromkeys(RECEIVER))
                case FlowGap.PRIORITY:
                    qs = qs.for_no_priority(single_priorities(self.parent))  # type: ignore[attr-defined]
                case _:
                    qs = qs.filter(**{gap: None})
        return qs


class Settles(ReferenceFilter):
    """The parameter `settles`."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows of the consultation, and those that fulfil what was promised in it."""
        return qs.settling(ids(self.target, [value])) if value else qs


class OfJointAction(django_filters.ChoiceFilter):
    """The parameter `of_joint_action`."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows of joint actions, or those of none."""
        return qs.filter(joint_action__isnull=value == "false") if value else qs


class BegunBy(DayFilter):
    """The parameter `begun_by`."""

    def filter(self, qs: Any, value: Any) -> Any:
        """Keep the flows that had begun."""
        return qs.begun_by(value) if value else qs


class FlowGroupFilter(RegistryFilter):
    """What lists of flows take to show those behind a sum."""

    program = ProgramOfFlow(
        model=Program,
        help_text="Slug or id of the program; with `rollup=parent` flows of programs below it count too.",
    )
    program__in = ProgramsOfFlow(
        field_name="program",
        model=Program,
        help_text=f"Slugs or ids of programs, separated by commas; at most {MOST_VALUES}.",
    )
    program_kind = KindOfProgram(
        choices=ProgramKind.choices,
        help_text="Kind of the program; with `rollup=parent` of the one that the flow counts in.",
    )
    provider = PartyFilter(
        PROVIDER, help_text="Slug or id of who gives it: an institution, a program or an area."
    )
    receiver = PartyFilter(
        RECEIVER, help_text="Slug or id of who gets it: an institution, a program or an area."
    )
    counted_in = CountedIn(
        help_text="Fiscal year that it counts in (`2024`), years that it is of together (`2011/2015`), or `unknown`. Money in yuan of which only the date is known counts in the year of it."
    )
    counted_for = CountedFor(
        help_text="Slug or id of the priority that it counts for: its own, else the only one of its program."
    )
    settles = Settles(
        model=Consultation,
        help_text="Slug or id of the consultation that it is of, itself or by the promise that it fulfils.",
    )
    of_joint_action = OfJointAction(
        choices=[("true", "yes"), ("false", "no")], help_text="Whether it is of a joint action."
    )
    begun_by = BegunBy(
        takes_any=False,
        help_text="Made, or of a fiscal year begun, by that day, as far as its date can mean that.",
    )
    without = Without(
        each=forms.ChoiceField(choices=FlowGap.choices),
        help_text="What is not known of the flow, separated by commas.",
    )
    rollup = django_filters.ChoiceFilter(
        method="leave",
        choices=[(PARENT, "in the program above")],
        help_text="`parent`: a flow counts once, in the topmost program above its own, or in the topmost of those that `program` or `program__in` names.",
    )
