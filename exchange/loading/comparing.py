"""Compare drafts with what is on record: what is new, what differs, and what stays as others left it."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from exchange.loading.drafts import Draft
from exchange.loading.plans import Items, Plan, Step
from exchange.loading.register import Register, actors_of
from exchange.loading.resources import ListField, Resource
from exchange.loading.rows import Kept, Report, Tally
from sources.facts import Claim, Record
from sources.history import event_of
from sources.models import Citation


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
    found: dict[uuid.UUID, _Difference] = {}
    for draft in drafts:
        row, old = draft.instance, recorded[draft.pk]
        if isinstance(row, Claim) and not row.claim_key and old["claim_key"] == str(row.id):
            row.claim_key = old["claim_key"]  # Its own claim, which is what an empty one means.
        changed = [name for attname, name in names.items() if getattr(row, attname) != old[attname]]
        found[draft.pk] = _Difference(draft, old["revision"], tuple(changed))
    for list_ in resource.lists:
        for pk, change in _list_changes(list_, drafts, actor, report).items():
            found[pk].items[list_] = change
    return [difference for difference in found.values() if difference.fields or difference.items]


def _list_changes(
    list_: ListField, drafts: list[Draft], actor: str, report: Report
) -> dict[uuid.UUID, Items]:
    """Return which items of a list to add and to take away, by row; those of others stay as they are."""
    by_pk = {draft.pk: draft for draft in drafts}
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
    _leave_to_others(list_, changes, actor, report)
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


def _citations(steps: Iterable[Step], register: Register) -> list[Citation]:
    """Return the citations that are not on record and that what is to be written rests on."""
    used: set[object] = set()
    for step in steps:
        rows = [draft.instance for draft in step.new]
        rows += [draft.instance for drafts in step.changed.values() for draft in drafts]
        rows += [item for items in step.items.values() for _, item in items.added]
        used |= {getattr(row, "citation_id", None) for row in rows}
    return [citation for id_, citation in register.new_citations.items() if id_ in used]


def _kept(draft: Draft, field_name: str, reason: str) -> Kept:
    row = draft.row
    return Kept(row.file or row.resource, row.number, row.key, field_name, reason)
