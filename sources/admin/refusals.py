"""Why the database refuses a row, in words that an editor can act on, at the fields that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DatabaseError, models
from django.db.models import ProtectedError
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sources import refusals
from sources.history import event_of

from .display import kind, label, labelled, link, period

MOST_NAMED = 5
"""How many of the rows that stand against a change its refusal names."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One rule that a change breaks: in which form of the page, about which fields, in which words.

    `prefix` is that of the form; None is the page's own form.
    """

    prefix: str | None
    fields: Sequence[str]
    code: str
    message: SafeString

    def errors(self, fields: Iterable[str]) -> dict[str, ValidationError]:
        """Return the error by the first of the form's `fields` that it is about; else by no field."""
        place = next(places(self.fields, fields), NON_FIELD_ERRORS)
        return {place: ValidationError(self.message, code=self.code)}


def places(names: Iterable[str], fields: Iterable[str]) -> Iterator[str]:
    """Yield those of a form's `fields` in which the columns `names` are entered; a citation by its source."""
    shown = set(fields)
    entered = ("source" if name == "citation" else name for name in names)
    return (name for name in entered if name in shown)


class Refused(Exception):
    """A change that the database does not take."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__(*(str(refusal.message) for refusal in refusals))
        self.refusals = refusals


def explain(error: DatabaseError, row: models.Model, prefix: str | None) -> Refusal:
    """Return why `row`, saved by the form `prefix`, is refused. Asks the database who stands against it."""
    if isinstance(error, ProtectedError):
        message = format_html("{} is in use: {}", label(row), named(error.protected_objects))
        return Refusal(prefix, (), "in_use", message)
    reason = refusals.explain(error, row)
    if reason is None:
        return _unknown(error, prefix)
    if reason.rule:
        return explain_rule(error, [(prefix, row)])
    rivals: models.QuerySet[Any] = labelled(reason.model or type(row)).filter(pk__in=reason.ids)
    if reason.code == "slug_taken" and not reason.ids:
        versions: Any = event_of(type(row))._default_manager
        before = versions.filter(slug=row.slug).exclude(id=row.pk)  # type: ignore[attr-defined]
        rivals = labelled(type(row)).filter(pk__in=before.values("id"))
    return Refusal(prefix, reason.fields, reason.code, on_record(reason.message, rivals))


def explain_rule(error: DatabaseError, saved: Sequence[tuple[str | None, models.Model]]) -> Refusal:
    """Return which of the rows `saved` (each with the prefix of its form) broke a rule over several rows."""
    reason = refusals.explain(error)
    if reason is None:
        return _unknown(error, None)
    if reason.rule is None:
        return _of_foreign_key(reason, saved)
    ids, breaks = reason.ids, reason.rule.breaks
    prefix, culprit = next(((p, row) for p, row in saved if breaks(row, ids)), (None, None))
    others = [id_ for id_ in ids if culprit is None or id_ != str(culprit.pk)]
    rows = labelled(reason.rule.model).filter(pk__in=others)
    fields = reason.fields
    if culprit is not None and reason.rule.mended_by is not None:
        fields = reason.rule.mended_by(culprit)
    return Refusal(prefix, fields, reason.code, on_record(reason.message, rows))


def broken(row: models.Model) -> Iterator[Refusal]:
    """Yield the rules of its table that `row`, not saved, would break, each with its fields and who stands against it."""
    for constraint in row._meta.constraints:
        try:
            constraint.validate(type(row), row)
        except ValidationError as error:
            against = labelled(type(row)).filter(pk__in=refusals.rivals(row, constraint))
            told = on_record(" ".join(error.messages), against)
            code = constraint.violation_error_code or "invalid"
            yield Refusal(None, refusals.fields_of(type(row), constraint), code, told)


def _of_foreign_key(reason: refusals.Reason, saved: Sequence[tuple[str | None, models.Model]]) -> Refusal:
    """Return why a foreign key that is checked at the end refuses: by the row that left, or by one that came."""
    is_left = reason.code == "in_use"
    prefix = next((prefix for prefix, row in saved if (row.pk is None) == is_left), None)
    users: Iterable[models.Model] = ()
    if reason.model is not None:
        users = labelled(reason.model).filter(pk__in=reason.ids)
    return Refusal(prefix, () if is_left else reason.fields, reason.code, on_record(reason.message, users))


def _unknown(error: DatabaseError, prefix: str | None) -> Refusal:
    message = format_html("The database refuses this: {}", refusals.words(error))
    return Refusal(prefix, (), "refused", message)


def on_record(message: str, rows: Iterable[models.Model]) -> SafeString:
    """Return `message`, and after it `On record: ...` with a link to each row and its period if there are rows."""
    listed = named(rows)
    return format_html("{} On record: {}", message, listed) if listed else format_html("{}", message)


def named(rows: Iterable[models.Model]) -> SafeString:
    """Return the first rows as links with what they are and their periods; and how many more there are."""
    listed = list(rows)
    shown = format_html_join(
        "; ",
        "{} {}{}",
        ((kind(type(row)).lower(), link(row), _with_comma(period(row))) for row in listed[:MOST_NAMED]),
    )
    more = len(listed) - MOST_NAMED
    return (
        format_html("{} and {} more.", shown, more)
        if more > 0
        else format_html("{}{}", shown, "." if listed else "")
    )


def _with_comma(text: str) -> str:
    return f", {text}" if text else ""
