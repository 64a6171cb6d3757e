"""Compare drafts with what is on record: what is new, what differs, and what stays as others left it."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model

from exchange.loading.checking import Draft
from exchange.loading.register import Register, actors_of
from exchange.loading.resources import ListField, Resource, writable
from exchange.loading.rows import Kept, Report, Tally
from sources.history import event_of
from sources.models import Citation


@dataclass(slots=True)
class Items:
    """Items of the lists of rows that a write adds or takes away; `draft` is the row they stand in."""

    added: list[tuple[Draft, Model]] = field(default_factory=list)
    removed: list[tuple[Draft, Model]] = field(default_factory=list)


@dataclass(slots=True)
class Step:
    """What is to be written of one resource; `changed` names the fields of each row that differ."""

    resource: Resource
    new: list[Draft] = field(default_factory=list)
    changed: dict[tuple[str, ...], list[Draft]] = field(default_factory=lambda: defaultdict(list))
    touched: list[Draft] = field(default_factory=list)
    items: dict[ListField, Items] = field(default_factory=lambda: defaultdict(Items))

    @property
    def is_empty(self) -> bool:
        """Say whether nothing of this resource is to be written."""
        return not (self.new or self.changed or self.touched)


@dataclass(slots=True)
class Plan:
    """All that a load writes, in the order in which it can be written, and what it reports."""

    steps: list[Step] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    report: Report = field(default_factory=Report)

    @property
    def is_empty(self) -> bool:
        """Say whether everything is on record already."""
        return not self.steps


@dataclass(slots=True)
class _Difference:
    """How a row that is on record differs from its draft."""

    draft: Draft
    revision: int
    fields: tuple[str, ...] = ()
    items: dict[ListField, Items] = field(default_factory=dict)


def compare(drafts: dict[Resource, list[Draft]], register: Register) -> Plan:
    """Return what must be written to make the registry say what `drafts` say."""
    plan = Plan()
    for resource, rows in drafts.items():
        step = _step(resource, rows, register, plan.report)
        if not step.is_empty:
            plan.steps.append(step)
    plan.citations = _citations(plan.steps, register)
    return plan


def _step(resource: Resource, drafts: list[Draft], register: Register, report: Report) -> Step:
    step = Step(resource)
    tally = report.tallies[resource.name] = Tally(read=len(drafts))
    recorded = register.recorded[resource.model]
    for draft in drafts:
        if draft.kept:
            report.kept.append(_kept(draft, "", draft.kept))
        elif draft.pk not in recorded:
            step.new.append(draft)
            for list_, items in draft.items.items():
                step.items[list_].added += [(draft, item) for item in items]
    known = [draft for draft in drafts if not draft.kept and draft.pk in recorded]
    differences = _differences(resource, known, register.actor, report)
    actors = actors_of(difference.revision for difference in differences)
    for difference in differences:
        draft = difference.draft
        if (actor := actors[difference.revision]) != register.actor:
            draft.kept = f"changed by {actor} in r{difference.revision}"
            report.kept.append(_kept(draft, "", draft.kept))
            continue
        if difference.fields:
            step.changed[difference.fields].append(draft)
        else:
            step.touched.append(draft)
        for list_, change in difference.items.items():
            step.items[list_].added += change.added
            step.items[list_].removed += change.removed
    tally.created, tally.kept = len(step.new), sum(bool(draft.kept) for draft in drafts)
    tally.updated = len(step.touched) + sum(map(len, step.changed.values()))
    tally.unchanged = tally.read - tally.created - tally.updated - tally.kept
    return step


def _differences(resource: Resource, drafts: list[Draft], actor: str, report: Report) -> list[_Difference]:
    """Return the rows that are on record and say something else."""
    names = {known.attname: name for name, known in resource.fields.items()}
    rows = resource.model._default_manager.filter(pk__in=[draft.pk for draft in drafts])
    recorded = {values["id"]: values for values in rows.values("id", "revision", *names)}
    found = {draft.pk: _Difference(draft, recorded[draft.pk]["revision"]) for draft in drafts}
    for draft in drafts:
        old = recorded[draft.pk]
        if old.get("claim_key") == str(draft.pk) and not draft.instance.claim_key:  # type: ignore[attr-defined]
            draft.instance.claim_key = old["claim_key"]  # type: ignore[attr-defined]  # Its own claim: the default.
        found[draft.pk].fields = tuple(
            name for attname, name in names.items() if getattr(draft.instance, attname) != old[attname]
        )
    for list_ in resource.lists:
        for pk, change in _list_changes(list_, drafts, actor, report).items():
            found[pk].items[list_] = change
    return [difference for difference in found.values() if difference.fields or difference.items]


def _list_changes(list_: ListField, drafts: list[Draft], actor: str, report: Report) -> dict[uuid.UUID, Items]:
    """Return which items of a list to add and to take away, by row; those of others stay as they are."""
    parent = f"{list_.parent}_id"
    names = [known.attname for known in list_.fields.values()]
    by_pk = {draft.pk: draft for draft in drafts}
    on_record: dict[uuid.UUID, dict[tuple[Any, ...], Model]] = defaultdict(dict)
    for item in list_.model._default_manager.filter(**{f"{parent}__in": by_pk}):
        on_record[getattr(item, parent)][_said(item, names)] = item
    changes: dict[uuid.UUID, Items] = defaultdict(Items)
    for pk, draft in by_pk.items():
        wanted = {_said(item, names): item for item in draft.items[list_]}
        for said in wanted.keys() - on_record[pk].keys():
            changes[pk].added.append((draft, wanted[said]))
        for said in on_record[pk].keys() - wanted.keys():
            changes[pk].removed.append((draft, on_record[pk][said]))
    _leave_to_others(list_, changes, names, actor, report)
    return {pk: change for pk, change in changes.items() if change.added or change.removed}


def _leave_to_others(
    list_: ListField, changes: dict[uuid.UUID, Items], names: list[str], actor: str, report: Report
) -> None:
    """Take out of `changes` the items that someone else added or retracted, and report them."""
    actors = actors_of(item.revision for change in changes.values() for _, item in change.removed)  # type: ignore[attr-defined]
    retracted: dict[tuple[Any, ...], int] = {}
    parent = f"{list_.parent}_id"
    if any(change.added for change in changes.values()):
        versions = event_of(list_.model)._default_manager.filter(**{f"{parent}__in": changes})
        for version in versions.order_by("revision", "pgh_id"):
            said = (getattr(version, parent), *_said(version, names))
            if version.pgh_label == "delete":
                retracted[said] = version.revision  # type: ignore[attr-defined]
            else:
                retracted.pop(said, None)
    actors |= actors_of(retracted.values())
    for pk, change in changes.items():
        for draft, item in list(change.removed):
            if (other := actors[item.revision]) != actor:  # type: ignore[attr-defined]
                change.removed.remove((draft, item))
                report.kept.append(_kept(draft, list_.name, f"an item added by {other} in r{item.revision}"))  # type: ignore[attr-defined]
        for draft, item in list(change.added):
            revision = retracted.get((pk, *_said(item, names)))
            if revision is not None and actors[revision] != actor:
                change.added.remove((draft, item))
                report.kept.append(_kept(draft, list_.name, f"an item retracted by {actors[revision]} in r{revision}"))


def _said(item: Model, names: Iterable[str]) -> tuple[Any, ...]:
    """Return what an item says, to tell it from others of its list."""
    return tuple(getattr(item, name) for name in names)


def _citations(steps: list[Step], register: Register) -> list[Citation]:
    """Return the citations that are not on record and that what is to be written rests on."""
    used: set[object] = set()
    for step in steps:
        rows = [draft.instance for draft in (*step.new, *(d for group in step.changed.values() for d in group))]
        rows += [item for items in step.items.values() for _, item in items.added]
        for row in rows:
            if "citation" in writable(type(row)):
                used.add(row.citation_id)  # type: ignore[attr-defined]
    return [citation for id_, citation in register.new_citations.items() if id_ in used]


def _kept(draft: Draft, field_name: str, reason: str) -> Kept:
    row = draft.row
    return Kept(row.file or row.resource, row.number, row.key, field_name, reason)
