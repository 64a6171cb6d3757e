"""Write a plan; where the database refuses, find out which rows it refuses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from django.db import DataError, IntegrityError, connection, transaction

from exchange.loading.copying import copy_in, copy_over
from exchange.loading.drafts import Draft
from exchange.loading.plans import Plan, Step
from exchange.loading.refusing import explain
from exchange.loading.rows import Refusal, Refused, Row, Watch, nobody
from sources.facts import Record
from sources.models import Citation, Source

AT_ONCE = 10_000
"""Rows of one COPY; between two of them whoever watches may give up."""

MOST_REFUSALS = 100
"""How many refusals are looked for before a load gives up."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """One row to write, and the row of the file that it comes from."""

    row: Row
    list_name: str
    instance: Record


@dataclass(frozen=True, slots=True)
class _Failure:
    """A row that the database refused on its own, and how to try it again."""

    unit: _Unit
    write: Callable[[list[Record]], object]
    error: IntegrityError | DataError


def write_plan(plan: Plan, watch: Watch = nobody) -> None:
    """Write all of `plan` inside the open write, or raise Refused with every row that cannot be written.

    A row may be refused only because another one, later in the files, has not made room yet (a period
    that ends where its own begins): refused rows are tried again until that changes nothing.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    failures: list[_Failure] = []
    for step in plan.steps:
        if step.resource.model is Source:
            _write_step(step, failures, watch)
    if failures:
        raise Refused(_refusals(failures))  # Sources refer to nothing, so nothing can make room for them.
    copy_in(Citation, plan.citations)
    for step in plan.steps:
        if step.resource.model is not Source:
            _write_step(step, failures, watch)
    while failures:
        again: list[_Failure] = []
        for failure in failures:
            _save([failure.unit], failure.write, again)
        if len(again) == len(failures):
            raise Refused(_refusals(again))
        failures = again


def _write_step(step: Step, failures: list[_Failure], watch: Watch) -> None:
    """Write what one resource brings: what leaves, what changes, what is new, what rows list."""
    model = step.resource.model
    for list_, items in step.items.items():
        if items.removed:
            list_.model._default_manager.filter(pk__in=[item.pk for _, item in items.removed]).delete()
    for names, drafts in step.changed.items():
        watch("writing", len(drafts))
        _save(_units(drafts), partial(copy_over, model, names), failures)
    for start in range(0, len(step.new), AT_ONCE):
        some = step.new[start : start + AT_ONCE]
        watch("writing", len(some))
        _save(_units(some), partial(copy_in, model), failures)
    if step.touched:
        model._default_manager.filter(pk__in=[draft.pk for draft in step.touched]).update(revision=-1)
    for list_, items in step.items.items():
        units = [_Unit(draft.row, list_.name, item) for draft, item in items.added]
        if units:
            _save(units, partial(copy_in, list_.model), failures)


def _units(drafts: Sequence[Draft]) -> list[_Unit]:
    return [_Unit(draft.row, "", draft.instance) for draft in drafts]


def _save(units: list[_Unit], write: Callable[[list[Record]], object], failures: list[_Failure]) -> None:
    """Write rows at once; where the database refuses, find those that it refuses by halving."""
    try:
        with transaction.atomic():
            write([unit.instance for unit in units])
    except (IntegrityError, DataError) as error:
        if len(units) == 1:
            failures.append(_Failure(units[0], write, error))
            if len(failures) >= MOST_REFUSALS:
                raise Refused(_refusals(failures)) from error
            return
        middle = len(units) // 2
        _save(units[:middle], write, failures)
        _save(units[middle:], write, failures)


def _refusals(failures: Sequence[_Failure]) -> list[Refusal]:
    """Explain failures; those that only follow from others (a row they refer to was refused) stay out."""
    found: list[Refusal] = []
    following: list[Refusal] = []
    for failure in failures:
        fields, code, message = explain(failure.error, failure.unit.instance)
        place = ".".join(part for part in (failure.unit.list_name, ", ".join(fields)) if part)
        refusal = Refusal.of(failure.unit.row, place, code, message)
        (following if code == "does_not_exist" else found).append(refusal)
    return sorted(found or following)
