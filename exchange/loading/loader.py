"""Load rows: look up what they name, check them, compare them with what is on record, write what differs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from exchange.loading.checking import Checker
from exchange.loading.comparing import compare
from exchange.loading.drafts import Draft, names_in
from exchange.loading.plans import Plan
from exchange.loading.register import Register
from exchange.loading.resources import RESOURCES, Resource
from exchange.loading.rows import Refusal, Refused, Report, Row
from exchange.loading.writing import write_plan
from sources import revisions

LOADER = "loader"
"""Who loads where nobody is named."""


class _OnlyChecked(Exception):
    """Takes back what a check wrote."""


def load(rows: Iterable[Row], *, actor: str = LOADER, reason: str = "", check: bool = False) -> Report:
    """Make the registry say what `rows` say, in one revision, or change nothing and raise Refused.

    What an omitted field says is its default. A row whose current version is by another actor, or that
    another actor retracted, is kept as it is and reported. Rows that are on record and not among `rows`
    stay. With `check` everything is tried, the rules of the database included, and nothing is written.
    """
    rows = list(rows)
    with revisions.read() as moment:  # One snapshot, and no one waits for the checking.
        plan = make_plan(rows, actor)
    if plan.is_empty:
        return plan.report
    try:
        with revisions.write(actor=actor, reason=reason) as write:
            if revisions.head() != moment.head:
                plan = make_plan(rows, actor)
            write_plan(plan)
            if check:
                raise _OnlyChecked
    except _OnlyChecked:
        return plan.report
    plan.report.revision = write.revision
    return plan.report


def make_plan(rows: Iterable[Row], actor: str) -> Plan:
    """Return what a load of `rows` would write now; raise Refused with all that is wrong with them."""
    grouped: dict[Resource, list[Row]] = defaultdict(list)
    unknown: dict[str, Refusal] = {}
    for row in rows:
        if row.resource in RESOURCES:
            grouped[RESOURCES[row.resource]].append(row)
        elif row.resource not in unknown:
            message = f"There is no resource {row.resource!r}."
            unknown[row.resource] = Refusal.of(row, "", "unknown_resource", message)
    register = Register(actor)
    for model, names in names_in(row for group in grouped.values() for row in group).items():
        register.read(model, names)
    register.read_places()
    checker = Checker(register)
    drafts: dict[Resource, list[Draft]] = {}
    for resource in RESOURCES.values():
        if resource in grouped:
            drafts[resource] = checker.drafts(resource, grouped[resource])
    if unknown or checker.refusals:
        raise Refused(sorted([*unknown.values(), *checker.refusals]))
    return compare(drafts, register)
