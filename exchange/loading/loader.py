"""Load rows: look up what they name, check them, compare them with what is on record, write what differs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager

from exchange.loading.checking import Checker
from exchange.loading.comparing import Comparison
from exchange.loading.plans import Plan
from exchange.loading.register import Register
from exchange.loading.rows import Refusal, Report, Row, Watch, nobody
from exchange.loading.spooling import Incoming
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

    However many rows there are, a thousand of them are in memory at a time, and of the others their names: rows
    wait on disk to be checked, and what was checked waits there to be written.
    """
    with Incoming(rows) as incoming, ExitStack() as plans:

        def planned() -> Plan:
            making = make_plan(incoming, actor, edits=edits, takes_ids=takes_ids, unread=unread, watch=watch)
            return plans.enter_context(making)

        with revisions.read() as moment:  # One snapshot, and no one waits for the checking.
            plan = planned()
        if plan.is_empty:
            return plan.report
        try:
            with revisions.write(actor=actor, reason=reason, request_id=request_id) as write:
                if revisions.head() != moment.head:
                    plans.close()
                    plan = planned()
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


@contextmanager
def make_plan(
    incoming: Incoming,
    actor: str,
    *,
    edits: bool = False,
    takes_ids: bool = False,
    unread: Collection[Refusal] = (),
    watch: Watch = nobody,
) -> Iterator[Plan]:
    """Give what a load of these rows would write now; raise Refused with all that is wrong with them."""
    register = Register(actor, edits, takes_ids=takes_ids)
    checker = Checker(register, watch)
    named = [(spool, checker.name(spool)) for spool in incoming.spools()]
    with Plan.on_disk() as plan:
        comparison = Comparison(plan, register)
        for spool, ids in named:
            for drafts in checker.drafts(spool, ids):
                comparison.add(spool.resource, drafts)
        checker.refusals.raise_any(unread, incoming.refusals)
        watch("comparing", 0)
        yield plan
