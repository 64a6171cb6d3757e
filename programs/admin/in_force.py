"""How guidelines come into force and are replaced: what each verb is called, and what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import admin

from programs import changes
from programs.changes import RuleVerb
from programs.models import Guideline, GuidelineReplacement
from sources.admin.display import label, labelled
from sources.admin.verbs import VerbForm, VerbPages
from sources.admin.widgets import RowChoiceField, RowSelect
from sources.dates import PartialDateFormField

BUTTONS = {RuleVerb.PUT_IN_FORCE: "Put it in force", RuleVerb.REPLACE: "Replace it by another"}
EFFECTS = {
    RuleVerb.PUT_IN_FORCE: "It is in force from that day; if it was a draft, it is none from then on.",
    RuleVerb.REPLACE: "It is replaced from that day; the other comes into force then, if it is not yet.",
}


class RuleForm(VerbForm):
    """What a verb of guidelines asks for."""

    lines_of = {RuleVerb.PUT_IN_FORCE: ["valid_from"], RuleVerb.REPLACE: ["by", "valid_from"]}

    by = RowChoiceField(
        Guideline.objects.all(),
        label="Replaced by",
        widget=RowSelect(GuidelineReplacement._meta.get_field("guideline"), admin.site),
        help_text="The guideline that replaces it.",
    )
    valid_from = PartialDateFormField(label="From", help_text="The first day, month or year, as it is known.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "by" in self.fields:
            choice: Any = self.fields["by"]
            choice.queryset = labelled(Guideline)

    def take(self) -> str:
        """Do what the form says, inside an open write; return what was done. Raises ValidationError."""
        told, citation = self.cleaned_data, self.citation()
        if self.verb == RuleVerb.PUT_IN_FORCE:
            changes.put_in_force(self.row, since=told["valid_from"], citation=citation)
            return f"{label(self.row)}: in force from {told['valid_from']}."
        changes.replace_guideline(self.row, told["by"], on=told["valid_from"], citation=citation)
        return f"{label(self.row)}: replaced by {label(told['by'])} from {told['valid_from']}."


class RulePages(VerbPages):
    """The pages of the verbs of a guideline."""

    verbs, verb_form, buttons, effects = RuleVerb, RuleForm, BUTTONS, EFFECTS

    def legal_verbs(self, row: Guideline) -> Sequence[RuleVerb]:
        """Return the verbs that its last status leaves."""
        return changes.legal_rule_verbs(row)

    def check_verb(self, row: Guideline, verb: RuleVerb) -> None:
        """Refuse illegal_transition."""
        changes.check_rule_verb(row, verb)

    def stands(self, row: Guideline) -> Sequence[tuple[str, str]]:
        """Return its last status."""
        last = changes.last_status(row)
        if last is None:
            return [("Status", "not on record")]
        since = f", from {last.valid_from}" if last.valid_from else ""
        until = f" until {last.valid_until}" if last.valid_until else ""
        return [("Status", f"{last.get_status_display()}{since}{until}")]
