"""Load rows: look up what they name, check them, compare them with what is on record, write what differs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from exchange.loading.checking import Checker
from exchange.loading.comparing import compare
from exchange.loading.drafts import Draft, names_in
from exchange.loading.plans import Plan
from exchange.loading.register import Register
from exchange.loading.resources import RESOURCES, Resource
from exchange.loading.rows import Refusal, Refused, Report, Row, Watch, nobody
from exchange.loading.writing import write_plan
from sources import revisions

LOADER = "loader"
"""Who loads where nobody is named."""


class _OnlyChecked(Exception):
    """Takes back what a check wrote."""


def load(
    rows: Iterable[Row],
    *,
    actor: str = LOADER,
    reason: str = "",
    request_id: str = "",
    check: bool = False,
    edits: bool = False,
    takes_ids: bool = False,
    unread: Collection[Refusal] = (),
    watch: Watch = nobody,
    before_commit: Callable[[Report], None] | None = None,
) -> Report:
    """Make the registry say what `rows` say, in one revision, or change nothing and raise Refused.

    What an omitted field says is its default. A row whose current version is by another actor, or that
    another actor retracted, is kept as it is and reported. Rows that are on record and not among `rows`
    stay. With `check` everything is tried, the rules of the database included, and nothing is written.

    With `edits` the rows are changes that someone makes: what a row leaves out stays as it is, lists too, and rows
    of others are changed as well. With `takes_ids` a row that is not on record by its id or its name is recorded
    under the id that it is written with. `unread` are refusals of what could not be made rows of, found by the time
    `rows` are through. `before_commit` is called in the transaction that writes, when all is written.
    """
    rows = list(rows)
    with revisions.read() as moment:  # One snapshot, and no one waits for the checking.
        plan = make_plan(rows, actor, edits=edits, takes_ids=takes_ids, unread=unread, watch=watch)
    if plan.is_empty:
        return plan.report
    try:
        with revisions.write(actor=actor, reason=reason, request_id=request_id) as write:
            if revisions.head() != moment.head:
                plan = make_plan(rows, actor, edits=edits, takes_ids=takes_ids, unread=unread, watch=watch)
            write_plan(plan, watch)
            if check:
                raise _OnlyChecked
            if before_commit is not None and not plan.is_empty:
                plan.report.revision = revisions.coming()
                before_commit(plan.report)
    except _OnlyChecked:
        return plan.report
    plan.report.revision = write.revision
    return plan.report


def make_plan(
    rows: Iterable[Row],
    actor: str,
    *,
    edits: bool = False,
    takes_ids: bool = False,
    unread: Collection[Refusal] = (),
    watch: Watch = nobody,
) -> Plan:
    """Return what a load of `rows` would write now; raise Refused with all that is wrong with them."""
    grouped: dict[Resource, list[Row]] = defaultdict(list)
    unknown: dict[str, Refusal] = {}
    for row in rows:
        if row.resource in RESOURCES:
            grouped[RESOURCES[row.resource]].append(row)
        elif row.resource not in unknown:
            message = f"There is no resource {row.resource!r}."
            unknown[row.resource] = Refusal.of(row, "", "unknown_resource", message)
    register = Register(actor, edits, takes_ids=takes_ids)
    for model, names in names_in(row for group in grouped.values() for row in group).items():
        register.read(model, names)
    register.read_places()
    checker = Checker(register, watch)
    drafts: dict[Resource, list[Draft]] = {}
    for resource in RESOURCES.values():
        if resource in grouped:
            drafts[resource] = checker.drafts(resource, grouped[resource])
    if unread or unknown or checker.refusals:
        raise Refused(sorted([*unread, *unknown.values(), *checker.refusals]))
    watch("comparing", 0)
    return compare(drafts, register)
