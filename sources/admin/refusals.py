"""Why the database refuses a row, in words that an editor can act on, at the fields that it is about."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DatabaseError, models
from django.db.models import (
    BaseConstraint,
    CheckConstraint,
    F,
    Func,
    ProtectedError,
    Q,
    UniqueConstraint,
    Value,
)
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

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
        shown = set(fields)
        place = next((name for name in self.fields if name in shown), NON_FIELD_ERRORS)
        return {place: ValidationError(self.message, code=self.code)}


class Refused(Exception):
    """A change that the database does not take."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__(*(str(refusal.message) for refusal in refusals))
        self.refusals = refusals


@dataclass(frozen=True, slots=True)
class RowsRule:
    """A rule over several rows, checked by a trigger whose DETAIL lists the ids of rows of `model`.

    Those are the rows that stand against the change. `breaks` says whether a row that was saved, given
    those ids, is the one that breaks the rule.
    """

    fields: Sequence[str]
    code: str
    message: str
    model: type[models.Model]
    breaks: Callable[[models.Model, Sequence[str]], bool]


ROWS_RULES: dict[str, RowsRule] = {}
"""The rules over several rows, by the name of the constraint; the apps that have some declare them."""


def explain(error: DatabaseError, row: models.Model, prefix: str | None) -> Refusal:
    """Return why `row`, saved by the form `prefix`, is refused. Asks the database who stands against it."""
    if isinstance(error, ProtectedError):
        message = format_html("{} is in use: {}", label(row), named(error.protected_objects))
        return Refusal(prefix, (), "in_use", message)
    name, detail, primary = _diagnosis(error)
    if name in ROWS_RULES:
        return explain_rule(error, [(prefix, row)])
    for constraint in row._meta.constraints:
        if constraint.name == name:
            message = format_html("{}", constraint.get_violation_error_message())
            if isinstance(constraint, ExclusionConstraint):
                message = format_html("{} {}", message, on_record(_rivals(constraint, row)))
            code = constraint.violation_error_code or "conflict"
            return Refusal(prefix, _placed(fields_of(constraint)), code, message)
    if name.endswith("_slug_was_taken"):
        versions: Any = event_of(type(row))._default_manager
        before = versions.filter(slug=row.slug).exclude(id=row.pk)  # type: ignore[attr-defined]
        holders = on_record(labelled(type(row)).filter(pk__in=before.values("id")))
        told = "Another row was known by this slug, and its old address still leads to it."
        return Refusal(prefix, ["slug"], "slug_taken", format_html("{} {}", told, holders))
    if columns := re.match(r"Key \((\w+?)\)=\((.*)\) already exists", detail):
        field = columns[1].removesuffix("_id")
        taken = labelled(type(row)).filter(**{columns[1]: columns[2]})
        return Refusal(prefix, [field], "unique", format_html("This is taken. {}", on_record(taken)))
    return Refusal(
        prefix, (), "refused", format_html("The database refuses this: {}", f"{primary} {detail}".strip())
    )


def explain_rule(error: DatabaseError, saved: Sequence[tuple[str | None, models.Model]]) -> Refusal:
    """Return which of the rows `saved` (each with the prefix of its form) broke a rule over several rows."""
    name, detail, primary = _diagnosis(error)
    rule = ROWS_RULES.get(name)
    if rule is None:
        return Refusal(
            None, (), "refused", format_html("The database refuses this: {}", f"{primary} {detail}".strip())
        )
    ids = [str(id_) for id_ in json.loads(detail or "[]")]
    prefix, culprit = next(((p, row) for p, row in saved if rule.breaks(row, ids)), (None, None))
    others = [id_ for id_ in ids if culprit is None or id_ != str(culprit.pk)]
    rows = on_record(labelled(rule.model).filter(pk__in=others))
    return Refusal(prefix, rule.fields, rule.code, format_html("{} {}", rule.message, rows))


def fields_of(constraint: BaseConstraint) -> list[str]:
    """Return the names of the fields that `constraint` is about; a period is its two bounds."""
    if isinstance(constraint, UniqueConstraint):
        found = list(constraint.fields)
    elif isinstance(constraint, ExclusionConstraint):
        found = [name for expression, _ in constraint.expressions for name in _names(expression)]
    elif isinstance(constraint, CheckConstraint):
        found = list(_names(constraint.condition))
    else:
        found = []
    bounds = {"valid": ("valid_from", "valid_until"), "claim_key": (), "id": (), "citation": ("source",)}
    return [field for name in dict.fromkeys(found) for field in bounds.get(name, (name,))]


def on_record(rows: Iterable[models.Model]) -> SafeString:
    """Return `On record: ...` with a link to each row and its period; empty without rows."""
    listed = named(rows)
    return format_html("On record: {}", listed) if listed else listed


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


def _placed(fields: Sequence[str]) -> Sequence[str]:
    """Put the bounds of the period first: they are what most often is to be corrected."""
    return sorted(fields, key=lambda name: name not in ("valid_from", "valid_until"))


def _diagnosis(error: DatabaseError) -> tuple[str, str, str]:
    diagnosis: Any = getattr(error.__cause__, "diag", None)  # The driver's own class, which we do not import.
    parts = ("constraint_name", "message_detail", "message_primary")
    name, detail, primary = (getattr(diagnosis, part, None) or "" for part in parts)
    return name, detail, primary or str(error)


def _names(expression: object) -> Iterator[str]:
    """Yield the field names in a condition or expression."""
    if isinstance(expression, str):
        yield expression
    elif isinstance(expression, F):
        yield str(expression.name)  # type: ignore[attr-defined]  # The stubs leave it out.
    elif isinstance(expression, Q):
        for child in expression.children:
            if isinstance(child, tuple):
                yield child[0].split("__")[0]
                yield from _names(child[1]) if isinstance(child[1], F) else ()
            else:
                yield from _names(child)
    elif hasattr(expression, "get_source_expressions"):
        for child in expression.get_source_expressions():
            yield from _names(child)


def _rivals(constraint: ExclusionConstraint, row: models.Model) -> models.QuerySet[Any]:
    """Return the rows with which `row` cannot stand: equal in all but the claim, on some of its days."""
    same: dict[str, Any] = {}
    for expression, operator in constraint.expressions:
        if operator == "=" and isinstance(expression, str):
            column: Any = row._meta.get_field(expression)
            same[expression] = getattr(row, column.attname)
    bounds = [Value(getattr(row, name)) for name in ("valid_from", "valid_until", "ended")]
    days = Func(*bounds, function="edtf_period", output_field=DateRangeField())
    others = labelled(type(row)).filter(constraint.condition or Q(), **same, valid__overlap=days)
    return others.exclude(pk=row.pk)
