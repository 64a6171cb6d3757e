"""Compare drafts with what is on record: what is new, what differs, and what stays as others left it."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeAlias

from django.db.models import Model

from exchange.loading.bounds import MOST_CHANGES
from exchange.loading.drafts import Draft
from exchange.loading.plans import CITATIONS, Kind, Part, Plan
from exchange.loading.register import Register, actors_of
from exchange.loading.resources import ListField, Resource, natural
from exchange.loading.rows import Change, Kept, Report, Tally
from sources.facts import Claim, Record
from sources.history import event_of
from sources.models import Citation

Rows: TypeAlias = list[tuple[Draft, Record]]
"""Rows to write, each with the draft that tells of it."""


@dataclass(slots=True)
class Items:
    """Items of a list to add and to take away, each with the row that it stands in."""

    added: Rows = field(default_factory=list)
    removed: Rows = field(default_factory=list)


@dataclass(slots=True)
class Step:
    """What is to be written of some rows of one resource.

    `changed` has the rows by the names of the fields that differ; of those `touched`, only lists do.
    """

    resource: Resource
    new: list[Draft] = field(default_factory=list)
    changed: dict[tuple[str, ...], list[Draft]] = field(default_factory=lambda: defaultdict(list))
    touched: list[Draft] = field(default_factory=list)
    items: dict[ListField, Items] = field(default_factory=lambda: defaultdict(Items))

    def parts(self) -> Iterator[tuple[Part, Rows]]:
        """Yield the rows by the parts of a plan."""
        for list_, items in self.items.items():
            yield Part.of(self.resource, Kind.REMOVED, list_.name), items.removed
            yield Part.of(self.resource, Kind.ADDED, list_.name), items.added
        for names, drafts in self.changed.items():
            yield Part.of(self.resource, Kind.CHANGED, names=names), _of(drafts)
        yield Part.of(self.resource, Kind.NEW), _of(self.new)
        yield Part.of(self.resource, Kind.TOUCHED), _of(self.touched)


def _of(drafts: Iterable[Draft]) -> Rows:
    return [(draft, draft.instance) for draft in drafts]


@dataclass(slots=True)
class _Difference:
    """How a row that is on record differs from its draft."""

    draft: Draft
    revision: int
    fields: tuple[str, ...] = ()
    items: dict[ListField, Items] = field(default_factory=dict)


class Comparison:
    """Puts what differs from what is on record into `plan`, some drafts at a time, in the order of the file."""

    def __init__(self, plan: Plan, register: Register) -> None:
        self.plan, self.register = plan, register

    def add(self, resource: Resource, drafts: list[Draft]) -> None:
        """Plan what must be written to make the registry say what `drafts` say."""
        register, plan = self.register, self.plan
        step = _step(resource, drafts, register, plan.report)
        for part, rows in step.parts():
            if part.kind is not Kind.REMOVED:
                self._cite(rows)
            plan.add(part, ((draft.row, instance) for draft, instance in rows))
        if plan.report.has_room:
            plan.report.changes += islice(_changes(step, register), MOST_CHANGES - len(plan.report.changes))
        register.versions.clear()

    def _cite(self, rows: Rows) -> None:
        """Plan to record the citations that `rows` rest on and that are not on record."""
        if not self.register.new_citations:
            return
        for draft, instance in rows:
            cited: Any = getattr(instance, "citation_id", None)
            citation = self.register.new_citations.pop(cited, None)
            if citation is not None:
                self.plan.add(CITATIONS, [(draft.row, citation)])


def _step(resource: Resource, drafts: list[Draft], register: Register, report: Report) -> Step:
    step = Step(resource)
    tally = report.tallies.setdefault(resource.name, Tally())
    recorded = register.recorded[resource.model]
    for draft in drafts:
        if draft.kept:
            report.kept.append(_kept(draft, "", draft.kept))
        elif draft.pk not in recorded:
            step.new.append(draft)
            for list_, items in draft.items.items():
                step.items[list_].added += [(draft, item) for item in items]
    known = [draft for draft in drafts if not draft.kept and draft.pk in recorded]
    register.read_versions(resource, [draft.pk for draft in known])
    differences = _differences(resource, known, register, report)
    actors = {} if register.edits else actors_of(difference.revision for difference in differences)
    for difference in differences:
        draft = difference.draft
        if not register.edits and (actor := actors[difference.revision]) != register.actor:
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
    updated = len(step.touched) + sum(map(len, step.changed.values()))
    kept = sum(bool(draft.kept) for draft in drafts)
    tally.read += len(drafts)
    tally.created += len(step.new)
    tally.updated += updated
    tally.kept += kept
    tally.unchanged += len(drafts) - len(step.new) - updated - kept
    return step


def _differences(
    resource: Resource, drafts: list[Draft], register: Register, report: Report
) -> list[_Difference]:
    """Return the rows that are on record and say something else."""
    names = {known.attname: name for name, known in resource.fields.items()}
    found: dict[uuid.UUID, _Difference] = {}
    for draft in drafts:
        row, old = draft.instance, register.versions[draft.pk]
        if isinstance(row, Claim) and not row.claim_key and old["claim_key"] == str(row.id):
            row.claim_key = old["claim_key"]  # Its own claim, which is what an empty one means.
        changed = [name for attname, name in names.items() if getattr(row, attname) != old[attname]]
        found[draft.pk] = _Difference(draft, old["revision"], tuple(changed))
    for list_ in resource.lists:
        for pk, change in _list_changes(list_, drafts, register, report).items():
            found[pk].items[list_] = change
    return [difference for difference in found.values() if difference.fields or difference.items]


def _list_changes(
    list_: ListField, drafts: list[Draft], register: Register, report: Report
) -> dict[uuid.UUID, Items]:
    """Return which items of a list to add and to take away, by row; those of others stay as they are."""
    by_pk = {draft.pk: draft for draft in drafts if list_ in draft.items}
    if not by_pk:
        return {}
    on_record: dict[uuid.UUID, dict[tuple[object, ...], Record]] = defaultdict(dict)
    for item in list_.model._default_manager.filter(**{f"{list_.parent}__in": by_pk}):
        on_record[list_.parent_of(item)][list_.said(item)] = item
    changes: dict[uuid.UUID, Items] = defaultdict(Items)
    for pk, draft in by_pk.items():
        wanted = {list_.said(item): item for item in draft.items[list_]}
        old = on_record[pk]
        for said in wanted.keys() - old.keys():
            changes[pk].added.append((draft, wanted[said]))
        for said in old.keys() - wanted.keys():
            changes[pk].removed.append((draft, old[said]))
    if not register.edits:
        _leave_to_others(list_, changes, register.actor, report)
    return {pk: change for pk, change in changes.items() if change.added or change.removed}


def _leave_to_others(list_: ListField, changes: dict[uuid.UUID, Items], actor: str, report: Report) -> None:
    """Take out of `changes` the items that someone else added or retracted, and report them."""
    retracted = _retracted(list_, [pk for pk, change in changes.items() if change.added])
    added = [item.revision for change in changes.values() for _, item in change.removed]
    actors = actors_of([*added, *retracted.values()])
    for change in changes.values():
        for draft, item in list(change.removed):
            if (other := actors[item.revision]) != actor:
                change.removed.remove((draft, item))
                report.kept.append(_kept(draft, list_.name, f"an item added by {other} in r{item.revision}"))
        for draft, item in list(change.added):
            revision = retracted.get((draft.pk, list_.said(item)))
            if revision is not None and (other := actors[revision]) != actor:
                change.added.remove((draft, item))
                report.kept.append(_kept(draft, list_.name, f"an item retracted by {other} in r{revision}"))


def _retracted(list_: ListField, parents: list[uuid.UUID]) -> dict[tuple[uuid.UUID, tuple[object, ...]], int]:
    """Return the items that were taken from the lists of `parents`, with the revision that did it."""
    found: dict[tuple[uuid.UUID, tuple[object, ...]], int] = {}
    versions: Any = event_of(list_.model)._default_manager  # Its columns are added at run time.
    for version in versions.filter(**{f"{list_.parent}__in": parents}).order_by("revision", "pgh_id"):
        item = (list_.parent_of(version), list_.said(version))
        if version.pgh_label == "delete":
            found[item] = version.revision
        else:
            found.pop(item, None)
    return found


def _changes(step: Step, register: Register) -> Iterator[Change]:
    """Yield what becomes of the rows of `step`, in the order of the file."""
    counts: dict[uuid.UUID, dict[str, tuple[object, object]]] = defaultdict(dict)
    for list_, items in step.items.items():
        by_row: dict[uuid.UUID, list[int]] = defaultdict(lambda: [0, 0])
        for place, group in enumerate((items.added, items.removed)):
            for draft, _ in group:
                by_row[draft.pk][place] += 1
        for pk, (added, removed) in by_row.items():
            counts[pk][list_.name] = (None, {"added": added, "removed": removed})
    found: list[tuple[Draft, tuple[str, ...]]] = [(draft, ()) for draft in [*step.new, *step.touched]]
    found += [(draft, names) for names, drafts in step.changed.items() for draft in drafts]
    said = _Said(step.resource, [draft for draft, names in found if names], register)
    for draft, names in sorted(found, key=lambda each: each[0].row.number):
        is_new = draft.pk not in register.recorded[step.resource.model]
        fields = {} if is_new else {name: said.before_and_after(draft, name) for name in names}
        row = draft.row
        yield Change(
            step.resource.name,
            row.number,
            row.key,
            "created" if is_new else "updated",
            fields | ({} if is_new else counts[draft.pk]),
            f"{row.key} was {draft.known_as}." if draft.known_as else "",
        )


class _Said:
    """What columns say in the words of files: references by the names of the rows they lead to."""

    def __init__(self, resource: Resource, drafts: Iterable[Draft], register: Register) -> None:
        self.fields, self.register = resource.fields, register
        self.names: dict[uuid.UUID, object] = {}
        ids: dict[type[Model], set[uuid.UUID]] = defaultdict(set)
        for draft in drafts:
            old = register.versions[draft.pk]
            for known in self.fields.values():
                if known.related_model is not None and old[known.attname] is not None:
                    ids[known.related_model].add(old[known.attname])
        for model, wanted in ids.items():
            rows = model._default_manager.filter(pk__in=wanted)
            if model is Citation:
                for id_, source, locator in rows.values_list("id", "source__slug", "locator"):
                    self.names[id_] = {"source": source, "locator": locator}
            elif key := natural(model):
                self.names.update(rows.values_list("id", key))

    def before_and_after(self, draft: Draft, name: str) -> tuple[object, object]:
        """Return what the field `name` of a row that is on record says, and what it will say."""
        known = self.fields[name]
        old, new = self.register.versions[draft.pk][known.attname], getattr(draft.instance, known.attname)
        if known.related_model is None:
            return old, new
        return self.names.get(old, old), self.names.get(new, draft.row.values.get(name))


def _kept(draft: Draft, field_name: str, reason: str) -> Kept:
    row = draft.row
    return Kept(row.file or row.resource, row.number, row.key, field_name, reason)
