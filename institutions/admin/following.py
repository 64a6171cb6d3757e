"""End this and begin that: pages on which a fact ends on a day, and another takes its place on the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils.html import format_html

from institutions import changes
from institutions.changes import FOLLOWED
from sources.admin.display import called, label, labelled, link, period
from sources.admin.refusals import Refused, broken
from sources.admin.verbs import VerbForm, VerbPages
from sources.admin.widgets import RowChoiceField, RowSelect
from sources.dates import PartialDateFormField


class Ending(TextChoices):
    """What can be done to a fact that still holds."""

    FOLLOW = "follow", "end it and begin another"
    END = "end", "end it"


class FollowForm(VerbForm):
    """The day, where it is stated, and what follows: it begins as what ends, and is changed by hand."""

    lines_of: ClassVar[Mapping[Any, Sequence[Any]]] = {
        Ending.END: ["valid_from"],
        Ending.FOLLOW: ["valid_from"],
    }
    entered_as: ClassVar[Mapping[str, str]] = {"valid_until": "valid_from", "valid": "valid_from"}

    valid_from = PartialDateFormField(label="On")

    def __init__(self, verb: Ending, row: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(verb, row, *args, **kwargs)
        day = "First day, month or year on which it no longer holds, as it is known"
        follows = verb == Ending.FOLLOW
        self.fields["valid_from"].help_text = (
            f"{day}; what follows holds from then." if follows else f"{day}."
        )
        if follows:
            self.fields |= {name: self.field_of(name) for name in FOLLOWED[type(row)]}

    @property
    def lines(self) -> Sequence[Any]:
        """Return the day, and on one line what follows."""
        follows = [FOLLOWED[type(self.row)]] if self.verb == Ending.FOLLOW else []
        return [*super().lines, *follows]

    def field_of(self, name: str) -> Any:
        """Return the field for a column of what follows; it says what the fact that ends says."""
        column: Any = type(self.row)._meta.get_field(name)
        said: dict[str, Any] = {"label": called(name), "initial": column.value_from_object(self.row)}
        if not column.is_relation:
            return column.formfield(**said)
        field = RowChoiceField(labelled(column.related_model), widget=RowSelect(column, admin.site), **said)
        field.at_hand = getattr(self.row, name)
        return field

    def take(self) -> str:
        """End the fact, and begin what follows. Raises ValidationError or Refused."""
        told = self.cleaned_data
        on, citation = told["valid_from"], self.citation()
        if self.verb == Ending.END:
            changes.end(self.row, on=on, citation=citation)
            return f"{label(self.row)}: ended on {on}."
        said = {name: told[name] for name in FOLLOWED[type(self.row)]}
        try:
            begun = changes.follow(self.row, on=on, citation=citation, **said)
        except ValidationError as error:
            against = broken(changes.follower(self.row, on=on, citation=citation, **said))
            if self.row.valid_until == on and (found := list(against)):
                raise Refused(*found) from error
            raise
        self.made.append(begun)
        return format_html("{}: ended on {}. From then on: {}.", label(self.row), on, link(begun))


class Following(VerbPages):
    """The pages on which a fact ends, with another to follow or without."""

    verbs = Ending
    verb_form: ClassVar[type[VerbForm]] = FollowForm
    buttons: ClassVar[Mapping[Any, str]] = {Ending.FOLLOW: "End it and begin another", Ending.END: "End it"}
    effects: ClassVar[Mapping[Any, str]] = {
        Ending.FOLLOW: "It no longer holds from that day, and what follows holds from the same: one revision.",
        Ending.END: "It no longer holds from that day; nothing takes its place.",
    }

    def legal_verbs(self, row: Any) -> Sequence[Ending]:
        """Return both while it holds, none once it has a last day."""
        return list(Ending) if row.valid_until is None else []

    def check_verb(self, row: Any, verb: Any) -> None:
        """Refuse already_ended."""
        if row.valid_until is not None:
            raise ValidationError(f"It ended already, on {row.valid_until}.", code="already_ended")

    def stands(self, row: Any) -> Sequence[tuple[str, str]]:
        """Return what holds, and since when."""
        return [("Holds", label(row)), ("When", period(row) or "not established")]
