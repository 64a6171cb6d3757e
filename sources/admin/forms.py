"""Forms of registry rows: the citation beside the fact, a reason for the change, and no lost update."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.contrib.postgres.constraints import ExclusionConstraint
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.forms.formsets import DELETION_FIELD_NAME
from django.forms.models import InlineForeignKeyField, construct_instance
from django.utils.html import format_html

from sources import parts
from sources.models import Citation, Source
from sources.refusals import fields_of

from .attempts import LONGEST_REASON, Attempt
from .refusals import Refusal, Refused, places
from .versions import changed_since
from .widgets import RowChoiceField, RowSelect

if TYPE_CHECKING:
    _ModelForm = forms.ModelForm[Any]
    _BaseInlineFormSet = forms.BaseInlineFormSet[Any, Any, Any]
else:
    _ModelForm, _BaseInlineFormSet = forms.ModelForm, forms.BaseInlineFormSet


class RowForm(_ModelForm):
    """A form of one row; `seen` is the revision of the row as the form showed it.

    Refusals: `stale` if someone changed the row since. Rules between rows are left to the database,
    because several rows of one page make room for each other; what it refuses comes back by `attempt`.
    """

    not_of_the_row: ClassVar[frozenset[str]] = frozenset({"seen"})
    """Fields that say something of the edit, not of the row."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    attempt = Attempt()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.revision
        for name, field in self.fields.items():
            if isinstance(field, RowChoiceField):
                field.at_hand = self.row_at_hand(name)

    @property
    def is_new(self) -> bool:
        """Say whether the row is not on record yet."""
        return bool(self.instance._state.adding)

    def row_at_hand(self, name: str) -> models.Model | None:
        """Return the row that the field `name` refers to, as the form was opened."""
        if self.instance.__dict__.get(f"{name}_id") is None:
            return None
        found: models.Model | None = getattr(self.instance, name)
        return found

    @cached_property
    def changed_data(self) -> list[str]:
        """Return the names of the fields of the row that differ from what is on record."""
        changed = forms.BaseForm.changed_data.func(self)  # type: ignore[attr-defined]  # The cached_property's own.
        return [name for name in changed if name not in self.not_of_the_row]

    def clean(self) -> dict[str, Any] | None:
        """Refuse what is stale; show what the database refused."""
        cleaned = super().clean()
        leaves = self.cleaned_data.get(DELETION_FIELD_NAME)  # Then the list of rows says what is wrong.
        if not leaves and (message := self.stale()):
            self.add_error(None, message)
        for refusal in self.own_refusals():
            for place, error in refusal.errors(self.shown_fields).items():
                self.add_error(None if place not in self.fields else place, error)
        return cleaned

    @property
    def shown_fields(self) -> list[str]:
        """Return the names of the fields at which something can be told: not the key to the row of the page."""
        return [name for name, field in self.fields.items() if not isinstance(field, InlineForeignKeyField)]

    def own_refusals(self) -> list[Refusal]:
        """Return what the database refused of this form."""
        return [refusal for refusal in self.attempt.refusals if refusal.prefix == self.prefix]

    def stale(self) -> ValidationError | None:
        """Return the refusal if the row was changed after the form was opened, else None."""
        if self.is_new:
            return None
        seen = self.cleaned_data.get("seen")
        if seen is not None and self.instance.revision <= seen:
            return None
        return ValidationError(stale_message(self.instance, seen or 0), code="stale")

    def _post_clean(self) -> None:
        """Check the row as Django does, but its constraints one by one; a row that nobody touched is not."""
        if self.prefix is not None and not self.is_new and not self.has_changed():
            return
        exclude = self._get_validation_exclusions()  # type: ignore[attr-defined]  # The stubs leave it out.
        exclude |= {name for name, field in self.fields.items() if isinstance(field, InlineForeignKeyField)}
        self.instance = construct_instance(self, self.instance, self._meta.fields, self._meta.exclude)
        try:
            self.instance.full_clean(exclude=exclude, validate_unique=False, validate_constraints=False)
        except ValidationError as error:
            self._update_errors(error)  # type: ignore[attr-defined]
        self.validate_unique()
        self.check_constraints(exclude)

    def check_constraints(self, exclude: set[str]) -> None:
        """Check the rules within the row; show each at the first field that it is about, unless one is in error."""
        for constraint in self.instance._meta.constraints:
            if isinstance(constraint, ExclusionConstraint):
                continue
            try:
                constraint.validate(type(self.instance), self.instance, exclude=exclude)
            except ValidationError as error:
                about = list(places(fields_of(type(self.instance), constraint), self.shown_fields))
                if not any(name in self.errors for name in about):
                    code = constraint.violation_error_code or "invalid"
                    told = ValidationError(" ".join(error.messages), code=code)
                    self.add_error(about[0] if about else None, told)

    def settle(self, parent: models.Model | None = None) -> None:
        """Make ready to be saved what is not a field of the row itself."""


def _source_select() -> RelatedFieldWidgetWrapper:
    """Return the select of a source, with a button to record one that is not there yet."""
    key: Any = Citation._meta.get_field("source")
    buttons = {"can_add_related": True, "can_view_related": True}
    return RelatedFieldWidgetWrapper(RowSelect(key, admin.site), key.remote_field, admin.site, **buttons)


class CitedForm(RowForm):
    """A form of a row that rests on a citation, given by its source and the place in it.

    The citation of a place is shared by all that rest on it: another place is another citation, made if it
    is new; none is ever edited from here. Where `source` may stay empty, the citation of the parent is taken.
    """

    inherits_citation = False
    source = RowChoiceField(
        Source.objects.all(), widget=_source_select(), help_text="Where it is stated; + records a new source."
    )
    locator = forms.CharField(
        required=False,
        widget=forms.TextInput(attrs={"size": 24}),
        help_text="Page, article or passage; empty: the source as a whole.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["source"]
        if self.instance.citation_id is not None:
            citation = self.instance.citation
            self.initial.update(source=citation.source_id, locator=citation.locator)
        elif self.inherits_citation:
            field.required = field.widget.is_required = False
            field.widget.widget.placeholder = "as above"
        field.widget.widget.is_required = field.required

    def row_at_hand(self, name: str) -> models.Model | None:
        """Return the source of the row's citation."""
        if name != "source":
            return super().row_at_hand(name)
        source: models.Model | None = (
            self.instance.citation.source if self.instance.citation_id is not None else None
        )
        return source

    def settle(self, parent: models.Model | None = None) -> None:
        """Give the row the citation of the place that the form names."""
        super().settle(parent)
        source = self.cleaned_data["source"]
        if source is None:
            self.instance.citation_id = getattr(parent, "citation_id", None)
        elif self.is_new or {"source", "locator"} & set(self.changed_data):
            place = {"source": source, "locator": self.cleaned_data["locator"]}
            self.instance.citation = Citation.objects.get_or_create(**place)[0]


class ReasonForm(forms.Form):
    """Why something is changed: kept with the revision, not with the row."""

    reason = forms.CharField(
        max_length=LONGEST_REASON,
        widget=forms.TextInput(attrs={"size": 80, "class": "vTextField"}),
        help_text="Why you make this change; kept with the revision, for all to read.",
    )
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)


class PageForm(RowForm):
    """The form of a page: of a row that its inlines belong to. A reason is asked for."""

    not_of_the_row = frozenset({"seen", "reason"})

    reason = ReasonForm.base_fields["reason"]

    def clean(self) -> dict[str, Any] | None:
        """Refuse with the page what one of its inlines is refused for."""
        cleaned = super().clean()
        if len(self.own_refusals()) < len(self.attempt.refusals):
            self.add_error(
                None, ValidationError("Nothing was saved: see what is marked below.", code="refused")
            )
        return cleaned


class CitedPageForm(PageForm, CitedForm):
    """The form of a page of a row that rests on a citation."""


class RegistryFormSet(_BaseInlineFormSet):
    """The rows that belong to the row of a page. `more` says how many are not shown."""

    attempt = Attempt()
    more = 0
    touches_parent = False

    def add_fields(self, form: Any, index: int | None) -> None:
        """Say clearly when a row is gone, and ask nothing of the database while it is not."""
        super().add_fields(form, index)
        name: str = self.fk.model._meta.pk.name
        plain = form.fields[name]
        gone = {
            "invalid_choice": "Someone retracted this row after you opened the form; open the page afresh."
        }
        field = RowChoiceField(
            plain.queryset, initial=plain.initial, required=False, widget=plain.widget, error_messages=gone
        )
        field.at_hand = None if form.instance._state.adding else form.instance
        form.fields[name] = field

    def clean(self) -> None:
        """Refuse to delete what was changed since, and show what the database refused to delete."""
        super().clean()
        problems = [error for form in self.deleted_rows() if (error := form.stale())]
        for refusal in self.attempt.refusals:
            if refusal.prefix == self.prefix:
                problems.append(ValidationError(refusal.message, code=refusal.code))
        if problems:
            raise ValidationError(problems)

    def deleted_rows(self) -> list[Any]:
        """Return the forms of rows on record that are marked for deletion."""
        if not self.can_delete:
            return []
        return [
            form
            for form in self.initial_forms
            if not form.is_new
            and form.is_bound
            and hasattr(form, "cleaned_data")
            and self._should_delete_form(form)  # type: ignore[attr-defined]
        ]

    def save(self, commit: bool = True) -> list[Any]:
        """Save what changed, in an order that lets rows make room for each other. Raises Refused.

        Deletions come first, then changes, then new rows; a refused row is tried again after the others,
        as long as that helps.
        """
        self.new_objects: list[Any] = []
        self.changed_objects: list[Any] = []
        self.deleted_objects: list[Any] = []
        for form in self.deleted_rows():
            with self.attempt.saving(form.instance, self.prefix):
                retract(form.instance)
            self.deleted_objects.append(form.instance)
        gone = set(self.deleted_forms)
        waiting = [form for form in self.forms if form.has_changed() and form not in gone]
        while waiting:
            refused: dict[Any, list[Refusal]] = {}
            for form in waiting:
                try:
                    self.save_form(form)
                except Refused as error:
                    refused[form] = [*error.refusals]
            if len(refused) == len(waiting):
                raise Refused(*(refusal for refusals in refused.values() for refusal in refusals))
            waiting = list(refused)
        if self.touches_parent and (self.new_objects or self.changed_objects or self.deleted_objects):
            touch(self.instance)
        return [*self.new_objects, *(row for row, _ in self.changed_objects)]

    def save_form(self, form: Any) -> None:
        """Save the row of one form. Raises Refused."""
        is_new = form.is_new
        with self.attempt.saving(form.instance, form.prefix):
            if is_new:
                setattr(form.instance, self.fk.name, self.instance)
            form.settle(self.instance)
            form.instance.save(force_insert=is_new)
        if is_new:
            self.new_objects.append(form.instance)
        else:
            self.changed_objects.append((form.instance, form.changed_data))


def retract(row: models.Model) -> None:
    """Delete `row` with what belongs to it alone; its whole changes with it. Refused as `parts.retract` is."""
    keeper: Any = admin.site._registry.get(type(row))
    whole: models.Model | None = keeper.whole_of(row) if hasattr(keeper, "whole_of") else None
    with transaction.atomic():
        parts.retract(row)
        if whole is not None:
            touch(whole)


def touch(row: models.Model) -> None:
    """Give `row` the revision of this write though none of its own columns changed, because its parts did."""
    type(row)._default_manager.filter(pk=row.pk).update(revision=-1)


def stale_message(row: models.Model, seen: int) -> str:
    """Say who changed `row` after revision `seen`, when, why and in which fields."""
    return format_html(
        "This was changed after you opened the form, so nothing was saved: {}. {}",
        changed_since(row, seen),
        "Open the page afresh and enter your change again.",
    )
