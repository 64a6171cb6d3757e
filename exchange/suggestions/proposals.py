"""What a suggestion proposes: the row that it is about, the values, and in which fields they differ from today.

It is written by the code that answers PATCH and POST of the resource (`sources.api.registry`), so a suggestion
means what the same body would mean there, and is refused what that would be refused.
"""

from __future__ import annotations

import datetime as dt
import difflib
import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

import orjson
from django.core.exceptions import ValidationError as Invalid
from django.db import models
from rest_framework.exceptions import ErrorDetail, ValidationError

import institutions.api.urls
import programs.api.urls
import sources.api.urls
from answers.api.references import references
from sources import revisions
from sources.api.clocks import Clocks
from sources.api.decimals import shortest
from sources.api.references import address_of, is_id
from sources.api.registry import RegistryViewSet
from sources.api.saving import check_row
from sources.facts import Stance
from sources.models import Source
from sources.revisions import Moment

from .models import Suggestion

_REFERENCE = {"id", "slug", "name"}


@cache
def resources() -> dict[str, type[Any]]:
    """Return the views of the resources that editors write, by name: what suggestions can be about."""
    every = {
        **institutions.api.urls.RESOURCES,
        **programs.api.urls.RESOURCES,
        **sources.api.urls.RESOURCES,
    }
    return {name: view for name, view in every.items() if issubclass(view, RegistryViewSet)}


def refused(field: str, message: str, code: str) -> ValidationError:
    """Return the refusal of one field of a suggestion."""
    return ValidationError({field: [ErrorDetail(message, code=code)]})


def view_of(resource: str) -> Any:
    """Return a view of the resource that answers no request: what writes its rows. Refusal: unknown_resource."""
    if resource not in resources():
        near = difflib.get_close_matches(resource, resources(), n=1)
        hint = f" Did you mean `{near[0]}`?" if near else ""
        raise refused("resource", f"There is no such resource.{hint}", "unknown_resource")
    return resources()[resource]()


def row_at(view: Any, address: str) -> Any:
    """Return the row that an id, slug or key addresses. Refusal: does_not_exist."""
    column = "pk" if is_id(address) else address_of(view.model)
    known = column == "pk" or any(field.name == column for field in view.model._meta.local_fields)
    row = view.model._default_manager.filter(**{column: address}).first() if known else None
    if row is None:
        kind = view.model._meta.verbose_name
        raise refused("target", f"There is no {kind} with the slug, key or id {address!r}.", "does_not_exist")
    return row


@dataclass(frozen=True, slots=True)
class Proposal:
    """What `patch` would make of `row`, or of a new row of the resource if that is None.

    `values` are the fields as the resource's serializer has read them, `given` as they were written, with
    nested objects merged into what is on record (RFC 7396).
    """

    view: Any
    row: Any | None
    given: Mapping[str, Any]
    values: dict[str, Any]

    @property
    def is_new(self) -> bool:
        """Say whether it proposes a new row."""
        return self.row is None

    @property
    def takes_citation(self) -> bool:
        """Say whether rows of the resource rest on a citation."""
        return "citation" in self.view.serializer_class().fields

    def check(self) -> None:
        """Refuse at `patch` what the row says wrongly by itself; what other rows forbid is seen when it is written."""
        row = self.view.model() if self.row is None else self.view.model.objects.get(pk=self.row.pk)
        for name, value in self.values.items():
            if name not in self.view.lists and name != "citation":
                setattr(row, name, value)
        try:
            check_row(row)
        except Invalid as error:
            by_field = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
            codes = error.error_dict if hasattr(error, "error_dict") else {"": error.error_list}
            told = {
                name or "non_field_errors": [
                    ErrorDetail(text, code=codes[name][0].code or "invalid") for text in texts
                ]
                for name, texts in by_field.items()
            }
            raise ValidationError({"patch": told}) from error

    def write(self, source: Source | None, locator: str) -> Any:
        """Write it, inside an open write, stated by `source` unless the patch says where; return the row.

        What is new then rests on it; what is changed has it among its further citations, so that no source of
        what stays the same is lost.
        """
        row = self.view.model() if self.row is None else self.row
        values = dict(self.values)
        if source is not None and self.takes_citation and "citation" not in values:
            if self.row is None:
                values["citation"] = (source, locator)
            elif "further_citations" in self.view.lists:
                values["further_citations"] = [
                    *values.get("further_citations", _further(row)),
                    *_support(row, source, locator),
                ]
        return self.view.save(row, values)


def _further(row: Any) -> list[tuple[str, Source, str]]:
    found = row.further_citations.select_related("citation__source").order_by("id")
    return [(each.stance, each.citation.source, each.citation.locator) for each in found]


def _support(row: Any, source: Source, locator: str) -> list[tuple[str, Source, str]]:
    """Return `source` as what supports `row`, unless the row rests on just that place."""
    is_cited = (row.citation.source_id, row.citation.locator) == (source.pk, locator)
    return [] if is_cited else [(Stance.SUPPORTS, source, locator)]


def proposal(view: Any, row: Any | None, patch: Mapping[str, Any], *, citation_follows: bool) -> Proposal:
    """Read `patch` as the resource reads a body. Refusals at `patch`: those of its serializer.

    `citation_follows` lets a new row be without a citation: the suggestion names the source apart.
    """
    given = dict(patch)
    if row is not None and any(isinstance(value, Mapping) for value in given.values()):
        today = written(document(view, row.pk))
        given = {name: merged(today.get(name), value) for name, value in given.items()}
    serializer = view.serializer_class(data=given, partial=row is not None)
    if citation_follows and row is None and "citation" in serializer.fields:
        serializer.fields["citation"].required = False
    try:
        serializer.is_valid(raise_exception=True)
    except ValidationError as error:
        raise ValidationError({"patch": error.detail}) from error
    return Proposal(view, row, given, dict(serializer.validated_data))


def merged(today: Any, patch: Any) -> Any:
    """Return what the merge patch makes of a member (RFC 7396 section 2)."""
    if not isinstance(patch, Mapping):
        return patch
    result = dict(today) if isinstance(today, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


# Reading rows as the API shows them.


def document(view: Any, key: uuid.UUID, revision: int | None = None) -> dict[str, Any] | None:
    """Return the row `key` as the API shows it, as known at `revision`; None if it is not on record then."""
    with revisions.read(revision) as moment:
        return document_at(view, key, moment)


def document_at(view: Any, key: uuid.UUID, moment: Moment) -> dict[str, Any] | None:
    """Return the row `key` as the API shows it at `moment`, inside its read."""
    asked = Clocks(None, moment).parameters
    found = view.projection().documents([key], asked, present=moment.is_head)
    return orjson.loads(found[0]) if found else None


def written(shown: Any) -> Any:
    """Return what is shown as it would be written: references by their ids."""
    if isinstance(shown, Mapping):
        if shown.keys() == _REFERENCE:
            return shown["id"]
        return {name: written(value) for name, value in shown.items()}
    return [written(value) for value in shown] if isinstance(shown, list) else shown


# The difference.


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that a suggestion is about: what it said then, says now, and would say; as the API shows it.

    `is_conflict` says that somebody has changed it since, and not to what is suggested.
    """

    field: str
    before: Any
    now: Any
    suggested: Any
    is_conflict: bool
    is_done: bool


def differences(suggestion: Suggestion, row: Any | None) -> list[Difference]:
    """Return the differences field by field, in the order of the resource; `row` is the target as it is.

    A patch that cannot be read any more, because what it refers to is gone, is shown as it was written.
    """
    view = resources()[suggestion.resource]()
    now = document(view, row.pk) if row is not None else None
    before = now
    if suggestion.target is not None and (row is None or row.revision > suggestion.base_revision):
        before = document(view, suggestion.target, suggestion.base_revision)
    try:
        proposed = _shown(proposal(view, row, suggestion.patch, citation_follows=True))
    except ValidationError:
        proposed = suggestion.patch
    order = [name for name in view.serializer_class().fields if name in proposed]
    found = []
    for name in [*order, *(name for name in proposed if name not in order)]:
        then, today, wanted = (before or {}).get(name), (now or {}).get(name), proposed[name]
        done = now is not None and written(today) == written(wanted)
        found.append(Difference(name, then, today, wanted, then != today and not done, done))
    return found


def changes_nothing(made: Proposal) -> bool:
    """Say whether all that is proposed for a row on record is what is recorded."""
    if made.row is None:
        return False
    now = written(document(made.view, made.row.pk)) or {}
    return all(now.get(name) == written(value) for name, value in _shown(made).items())


def _shown(made: Proposal) -> dict[str, Any]:
    """Return the values proposed as the API would show them, references with their names."""
    told = {name: _told(name, value) for name, value in made.values.items()}
    wanted: dict[type[models.Model], set[uuid.UUID]] = defaultdict(set)
    for row in _rows(told):
        wanted[type(row)].add(row.pk)
    with revisions.read() as moment:
        named = {
            key: each
            for model, keys in wanted.items()
            for key, each in references(model, keys, Clocks(None, moment)).items()
        }
    return {name: _plain(value, named) for name, value in told.items()}


def _told(name: str, value: Any) -> Any:
    """Return a value of the serializer with its citations as the objects that the API shows."""
    if name == "citation" and isinstance(value, tuple):
        return {"source": value[0], "locator": value[1]}
    if name == "further_citations":
        return [{"stance": stance, "source": source, "locator": place} for stance, source, place in value]
    return value


def _rows(value: Any) -> Iterator[models.Model]:
    if isinstance(value, models.Model):
        yield value
    elif isinstance(value, Mapping | list | tuple):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _rows(inner)


def _plain(value: Any, named: Mapping[uuid.UUID, Any]) -> Any:
    match value:
        case models.Model():
            return named.get(value.pk, str(value.pk))
        case Mapping():
            return {name: _plain(inner, named) for name, inner in value.items()}
        case list() | tuple():
            return [_plain(inner, named) for inner in value]
        case Decimal():
            return shortest(value)
        case dt.date() | dt.datetime():
            return value.isoformat()
        case str():
            return str(value)
    return value
