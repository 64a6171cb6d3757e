"""Blanking a person also in what is kept of those who write and ask: suggestions, answers, reports, deliveries.

The registry itself is blanked by `institutions.redaction`, and the index of names by `answers.names`. What is kept
here is no history: only what was written about the person, or names them, is taken out of it.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Q, TextField, Value
from django.db.models.functions import Cast
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from answers.names.index import forget_rows
from exchange.imports.models import UNDER_WAY, Finding, Import
from exchange.loading.resources import RESOURCES, natural
from exchange.models import Delivery, Webhook
from exchange.repeats import RememberedAnswer
from exchange.suggestions.models import State, Suggestion
from institutions import redaction
from institutions.redaction import REDACTED
from sources import revisions
from sources.history import event_of

KEPT: Mapping[type[models.Model], Mapping[str, Any]] = {
    Suggestion: {
        "about": REDACTED,
        "patch": {},
        "accepted_patch": {},
        "reason": REDACTED,
        "decision": REDACTED,
        "source_url": "",
        "locator": "",
        "name": "",
        "contact": "",
    },
    Import: {"reason": REDACTED},
    Finding: {"key": "", "column": "", "message": REDACTED, "fields": []},
    Webhook: {"disabled_because": REDACTED},
    Delivery: {"detail": REDACTED},
    DBTaskResult: {"traceback": ""},
    RememberedAnswer: {"headers": {}, "body": b""},
}
"""The texts that are kept by kind of row, with what they become."""

WHOLE: Mapping[type[models.Model], Collection[str]] = {
    Suggestion: ("patch", "accepted_patch"),
    Finding: ("key",),
    RememberedAnswer: ("headers", "body"),
}
"""The texts that, where they name the person, make the whole row one about them."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What leads to a person in what is kept: the ids of their rows, the keys of these, and their names."""

    ids: frozenset[uuid.UUID]
    keys: frozenset[str]
    names: frozenset[str]

    @property
    def pattern(self) -> str:
        """Return the regular expression that finds a name or an id."""
        return redaction.pattern_of({*self.names, *map(str, self.ids)})


def traces_of(person: uuid.UUID) -> Traces:
    """Return what leads to the person, as long as nothing of it is blanked."""
    rows = redaction.rows_of(person)
    keys: set[str | None] = set()
    for model, ids in rows.items():
        history: Any = event_of(model)._default_manager
        keys |= set(history.filter(id__in=ids).values_list(natural(model), flat=True))
    return Traces(
        frozenset(row for ids in rows.values() for row in ids),
        frozenset(key for key in keys if key),
        frozenset(redaction.names_of(person)),
    )


def found(traces: Traces) -> dict[type[models.Model], set[Any]]:
    """Return the keys of the rows in which something of the person stands, by kind."""
    return {
        model: {
            key for name in columns for key in _standing(model, name, traces).values_list("pk", flat=True)
        }
        for model, columns in KEPT.items()
    }


def redact(person: uuid.UUID, *, actor: str, reason: str) -> int:
    """Blank the personal data of the person in all that is kept, and return the revision that says so.

    An open suggestion of which nothing is left is closed. A POST of which the answer is blanked is not done again
    under its key. Refusals: those of `institutions.redaction.redact`; imports_under_way, as a file that waits may
    bring back what is blanked.
    """
    with revisions.write(actor=actor, reason=redaction.told(reason)):
        if Import.objects.filter(state__in=UNDER_WAY).exists():
            message = "Imports are under way, and may hold what is to go: let them end, or cancel them."
            raise ValidationError(message, code="imports_under_way")
        traces = traces_of(person)
        number = redaction.redact(person, actor=actor, reason=reason)
        forget_rows(traces.ids)
        for model in KEPT:
            _blank(model, traces)
    return number


def _blank(model: type[models.Model], traces: Traces) -> None:
    standing = {
        name: list(_standing(model, name, traces).values_list("pk", flat=True)) for name in KEPT[model]
    }
    for name, keys in standing.items():
        model._default_manager.filter(pk__in=keys).update(**{name: KEPT[model][name]})
    changed = {key for keys in standing.values() for key in keys}
    if model is Suggestion:
        suggestions = Suggestion.objects.filter(pk__in=changed)
        suggestions.update(version=F("version") + 1)
        suggestions.filter(state=State.OPEN, patch={}, retract=False).update(
            state=State.WITHDRAWN, decided_at=timezone.now(), decision=REDACTED
        )
    if model is RememberedAnswer:
        RememberedAnswer.objects.filter(pk__in=changed).update(status=None)


def _standing(model: type[models.Model], name: str, traces: Traces) -> models.QuerySet[Any]:
    """Return the rows of `model` of which the text `name` is to be blanked: it names the person, or all is about them."""
    about = _about(model, traces)
    rows = model._default_manager.annotate(written=_text(model, name)).filter(written__gt="")
    return rows.filter(Q(pk__in=about) | Q(written__iregex=traces.pattern))


def _about(model: type[models.Model], traces: Traces) -> list[Any]:
    rows: Any = model._default_manager
    names = WHOLE.get(model, ())
    rows = rows.annotate(**{f"{name}_text": _text(model, name) for name in names})
    wanted = Q(pk__in=[])
    for name in names:
        wanted |= Q(**{f"{name}_text__iregex": traces.pattern})
    if model is Suggestion:
        wanted |= Q(target__in=traces.ids) | Q(row__in=traces.ids)
    if model is Finding:
        kinds = [each.name for each in RESOURCES.values() if each.model in redaction.PERSONAL]
        wanted |= Q(key__in=traces.keys, resource__in=["", *kinds])
    return list(rows.filter(wanted).values_list("pk", flat=True))


def _text(model: type[models.Model], name: str) -> Any:
    """Return the column as text: JSON as it is written, and bytes as the text that they hold."""
    if isinstance(model._meta.get_field(name), models.BinaryField):
        return Func(F(name), Value("UTF8"), function="convert_from", output_field=TextField())
    return Cast(name, TextField())
