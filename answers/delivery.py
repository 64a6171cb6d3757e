"""What was promised and what was paid: by program, joint action, area or payer, and consultation by consultation.

A figure that is not on record is not disclosed, which is not the same as zero: it is None here, and no ratio
is made of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connection, models
from django.db.models import F, Q, Window
from django.db.models.functions import RowNumber

from institutions.models import Jurisdiction
from programs.models import (
    PAYMENTS,
    PROMISES,
    Consultation,
    ConsultationParty,
    JointAction,
    Program,
    Qualifier,
)
from programs.models.funding import PROVIDER, party
from sources.dates import PartialDate
from sources.periods import Holds


class By(models.TextChoices):
    """What promises and payments are told apart by."""

    PROGRAM = "program", "program"
    JOINT_ACTION = "joint_action", "joint action"
    JURISDICTION = "jurisdiction", "area that it is spent in"
    PROVIDER = "provider", "who gives it: an institution, a program or an area"


MEASURES: dict[str, tuple[str, ...]] = {
    "pledged": ("outgoing_pledge", "incoming_pledge"),
    "committed": ("outgoing_commitment", "incoming_commitment"),
    "appropriated": ("appropriation",),
    "disbursed": ("disbursement",),
    "expended": ("expenditure",),
    "paid": PAYMENTS,
}
"""The types of flows that each figure is the sum of (IATI TransactionType 12 and 13; 2 and 11; ours; 3; 4; 3 and 4)."""

RATIOS = {
    "committed_of_pledged": ("committed", "pledged"),
    "paid_of_committed": ("paid", "committed"),
    "paid_of_appropriated": ("paid", "appropriated"),
}
"""What is a share of what."""

MOST_LISTED = 5
"""How many promises, and how many consultations, are listed of each row."""

MOST_SOURCES = 3
"""How many sources are named of each figure."""

_PLACES = Decimal("0.0001")


@dataclass(slots=True)
class Figure:
    """A sum of flows that are on record: in units of one currency, with some of the sources it rests on."""

    amount: Decimal = Decimal(0)
    bounds: set[str] = field(default_factory=set)
    flows: int = 0
    sources: set[UUID] = field(default_factory=set)

    @property
    def qualifier(self) -> Qualifier:
        """Return how the sum bounds the amount."""
        return Qualifier.of_sum(self.bounds)

    def add(self, other: Figure) -> None:
        """Count what `other` counts too."""
        self.amount += other.amount
        self.bounds |= other.bounds
        self.flows += other.flows
        self.sources |= other.sources


class Ratio(NamedTuple):
    """A share, to four places, and how it bounds the true one."""

    value: Decimal
    qualifier: Qualifier


Figures = dict[str, Figure]
"""Figures of one row in one currency, by the names of `MEASURES`; what is not on record is not there."""


def ratios(figures: Mapping[str, Figure]) -> dict[str, Ratio | None]:
    """Return the ratios of `RATIOS`; None where a figure is not on record, or nothing is shared."""
    found: dict[str, Ratio | None] = {}
    for name, (part, whole) in RATIOS.items():
        over, under = figures.get(part), figures.get(whole)
        found[name] = None if over is None or under is None else ratio(over, under)
    return found


def ratio(part: Figure, whole: Figure) -> Ratio | None:
    """Return `part / whole`, to four places, halves to the even; None of nothing."""
    if not whole.amount:
        return None
    value = (part.amount / whole.amount).quantize(_PLACES, ROUND_HALF_EVEN)
    return Ratio(value, Qualifier.of_ratio(part.qualifier, whole.qualifier))


_COLUMNS: dict[By, Any] = {
    By.PROGRAM: F("program_id"),
    By.JOINT_ACTION: F("joint_action_id"),
    By.JURISDICTION: F("jurisdiction_id"),
    By.PROVIDER: party(PROVIDER),
}
_THINGS: dict[By, type[models.Model]] = {
    By.PROGRAM: Program,
    By.JOINT_ACTION: JointAction,
    By.JURISDICTION: Jurisdiction,
}


class Group(NamedTuple):
    """One row: the id of what it is about (None: of flows that do not say), and its place in the order."""

    key: UUID | None
    place: str


LAST = "~"
"""The place of what is not known: after all others."""


class Recorded(NamedTuple):
    """What flows there are: of how many things each of `MEASURES` is on record, who pays, and whether some do not say."""

    coverage: dict[str, int]
    payers: list[UUID]
    some_unsaid: bool


def recorded(by: By, flows: models.QuerySet[Any], after: str | None, backwards: bool, limit: int) -> Recorded:
    """Return what there is of `flows`; by payer the first `limit` ids beyond `after` in the order of reading. One query."""
    columns = [f"{field}_id" for field in (PROVIDER if by == By.PROVIDER else (by.value,))]
    # By what stands in the columns: the planner knows how much of that there is.
    try:
        selected, parameters = (
            flows.order_by().values_list(*columns, "type").distinct().query.sql_with_params()
        )
    except EmptyResultSet:  # No flow can meet the filters.
        return Recorded(dict.fromkeys(MEASURES, 0), [], some_unsaid=False)
    counts = ", ".join("count(DISTINCT owner) FILTER (WHERE type = ANY(%s))" for _ in MEASURES)
    listed, place, beyond = 0, [], ""
    if by == By.PROVIDER:
        listed = limit
        if after not in (None, LAST):
            place, beyond = [after], f"AND owner {'<' if backwards else '>'} %s::uuid"
    statement = f"""
        WITH pair AS MATERIALIZED (SELECT coalesce({", ".join(columns)}) AS owner, type FROM ({selected}) flow)
        SELECT coalesce(bool_or(owner IS NULL), false), ARRAY(
            SELECT DISTINCT owner FROM pair WHERE owner IS NOT NULL {beyond}
            ORDER BY owner {"DESC" if backwards else ""} LIMIT %s
        ), {counts} FROM pair"""
    with connection.cursor() as cursor:
        cursor.execute(statement, [*parameters, *place, listed, *map(list, MEASURES.values())])
        some_unsaid, payers, *numbers = cursor.fetchone()
    return Recorded(dict(zip(MEASURES, numbers, strict=True)), payers, some_unsaid)


def groups(
    known: Recorded, things: models.QuerySet[Any] | None, after: str | None, backwards: bool, limit: int
) -> list[Group]:
    """Return the first `limit` rows beyond `after`, in the order of reading.

    All `things` are rows, whether or not a flow is on record, in the order of their slugs; of payers only those who
    give something, in the order of their ids. Flows that do not say are a row of their own, the last, unless
    None of them is there.
    """
    found: list[Group] = []
    if after != LAST or backwards:
        if things is None:
            found = [Group(payer, str(payer)) for payer in known.payers]
        else:
            beyond = Q() if after in (None, LAST) else Q(**{f"slug__{'lt' if backwards else 'gt'}": after})
            rows = things.filter(beyond).order_by("-slug" if backwards else "slug").values_list("pk", "slug")
            found = [Group(key, str(place)) for key, place in rows[:limit]]
    if not backwards and after != LAST and len(found) < limit and known.some_unsaid:
        found.append(Group(None, LAST))
    return found


def things_of(by: By) -> models.QuerySet[Any] | None:
    """Return all that is told apart by `by`; None where only the flows say who there is."""
    model = _THINGS.get(by)
    everything: models.QuerySet[Any] | None = None if model is None else model._default_manager.all()
    return everything


def figures(
    by: By, flows: models.QuerySet[Any], keys: Collection[UUID | None]
) -> dict[UUID | None, dict[str, Figures]]:
    """Return what the flows of each of `keys` come to, by currency and the names of `MEASURES`. One query."""
    types = [code for codes in MEASURES.values() for code in codes]
    found: dict[UUID | None, dict[str, Figures]] = {}
    rows = summed(_of_keys(flows.filter(type__in=types), by, keys), "owner", "currency", "type")
    for (key, currency, kind), figure in rows:
        of_currency = found.setdefault(key, {}).setdefault(currency, {})
        for measure, codes in MEASURES.items():
            if kind in codes:
                of_currency.setdefault(measure, Figure()).add(figure)
    return found


def _of_keys(flows: models.QuerySet[Any], by: By, keys: Collection[UUID | None]) -> models.QuerySet[Any]:
    known = [key for key in keys if key is not None]
    wanted = Q()
    for column in PROVIDER if by == By.PROVIDER else (by.value,):
        wanted |= Q(**{f"{column}__in": known})  # By each column, as each has an index.
    if None in keys:
        wanted |= Q(owner=None)
    kept: models.QuerySet[Any] = flows.annotate(owner=_COLUMNS[by]).filter(wanted)
    return kept


def summed(flows: models.QuerySet[Any], *keys: str) -> list[tuple[tuple[Any, ...], Figure]]:
    """Return what the flows with each value of `keys` come to. One query. Amounts are of one currency if `keys` say so.

    They are summed by their citations first, which are fewer, and then by the sources of these.
    """
    columns = (*keys, "citation_id", "qualifier", "amount")
    try:
        selected, parameters = flows.order_by().values_list(*columns).query.sql_with_params()
    except EmptyResultSet:  # No key is known.
        return []
    own = ", ".join(f"key{number}" for number in range(len(keys)))
    statement = f"""
        SELECT {own}, sum(total), array_agg(DISTINCT qualifier), sum(flows)::int, array_agg(DISTINCT c.source_id)
        FROM (
            SELECT {own}, citation, qualifier, sum(amount) AS total, count(*) AS flows
            FROM ({selected}) AS flow({own}, citation, qualifier, amount) GROUP BY {own}, citation, qualifier
        ) cited JOIN sources_citation c ON c.id = cited.citation GROUP BY {own}"""
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return [
            (tuple(found), Figure(total, {*bounds} - {Qualifier.EXACT}, number, {*sources}))
            for *found, total, bounds, number, sources in cursor.fetchall()
        ]


class Promise(NamedTuple):
    """A commitment or pledge, and what has been paid on it: None if no payment is on record."""

    key: UUID | None
    flow: UUID
    type: str
    currency: str
    amount: Decimal
    qualifier: Qualifier
    paid: Figure | None
    consultation: UUID | None
    term_ends: PartialDate | None
    overdue: Holds
    source: UUID


def promises(
    by: By,
    flows: models.QuerySet[Any],
    keys: Collection[UUID | None],
    accounts: models.QuerySet[Any],
    day: dt.date | None,
) -> list[Promise]:
    """Return the first `MOST_LISTED` promises of each of `keys` by their ids, with what `accounts` pay on them. Two queries."""
    place = Window(RowNumber(), partition_by=[F("owner")], order_by=F("pk").asc())
    rows = (
        _of_keys(flows.filter(type__in=PROMISES), by, keys)
        .annotate(place=place)
        .filter(place__lte=MOST_LISTED)
    )
    columns = (
        "owner",
        "pk",
        "type",
        "currency",
        "amount",
        "qualifier",
        "consultation_id",
        "consultation__term_ends",
        "citation__source_id",
    )
    listed = list(rows.order_by("owner", "pk").values_list(*columns))
    paid = paid_on(accounts, [row[1] for row in listed])
    return [
        Promise(
            key, flow, kind, currency, amount, Qualifier(bound), paid.get(flow), consultation, ends,
            overdue(day, ends, Figure(amount, {bound}), paid.get(flow)), source,
        )
        for key, flow, kind, currency, amount, bound, consultation, ends, source in listed
    ]  # fmt: skip


def paid_on(payments: models.QuerySet[Any], flows: Collection[UUID]) -> dict[UUID, Figure]:
    """Return what `payments` pay on each of the promises `flows`; those without one are not there. One query."""
    rows = summed(payments.filter(fulfils__in=flows, type__in=PAYMENTS), "fulfils_id")
    return {promise: figure for (promise,), figure in rows}


def overdue(day: dt.date | None, ends: PartialDate | None, promised: Figure, paid: Figure | None) -> Holds:
    """Say whether, by what is on record, a promise is unpaid after its term; `day` None: no day was asked for.

    What is paid in full is not overdue, whatever its term. A term known to the month or year is over when
    all of it is; meanwhile, without a term and where figures are too rough to tell, it is undetermined.
    """
    settled = is_settled(promised, paid)
    if settled == Holds.YES or (day is not None and ends is not None and day <= ends.first):
        return Holds.NO
    if day is None or ends is None or day <= ends.last or settled == Holds.UNDETERMINED:
        return Holds.UNDETERMINED
    return Holds.YES


def any_overdue(
    by: By,
    flows: models.QuerySet[Any],
    keys: Collection[UUID | None],
    accounts: models.QuerySet[Any],
    day: dt.date | None,
) -> dict[UUID | None, Holds]:
    """Return for each of `keys` whether one of all its promises is overdue: yes if one is, else undetermined if one may be.

    It is what `overdue` says of each, in SQL; keys without promises are not there. One query.
    """
    promised = _of_keys(flows.filter(type__in=PROMISES), by, keys)
    columns = ("owner", "pk", "amount", "qualifier", "consultation__term_ends")
    paying = accounts.filter(type__in=PAYMENTS, fulfils__isnull=False).order_by()
    try:
        promise, of_promise = promised.order_by().values_list(*columns).query.sql_with_params()
    except EmptyResultSet:  # No key is known.
        return {}
    payment, of_payment = paying.values_list("fulfils_id", "amount", "qualifier").query.sql_with_params()
    statement = f"""
        WITH promise(key, flow, amount, qualifier, ends) AS MATERIALIZED ({promise}), paid AS (
            SELECT flow, sum(amount) AS amount, bool_and(qualifier = ANY(%s)) AS not_less, bool_and(qualifier = ANY(%s)) AS not_more
            FROM ({payment}) AS payment(flow, amount, qualifier) WHERE flow IN (SELECT flow FROM promise) GROUP BY flow
        ), told AS (
            SELECT p.key, p.ends, CASE
                WHEN paid.amount IS NULL THEN 'no'
                WHEN paid.amount >= p.amount
                    THEN CASE WHEN paid.not_less AND p.qualifier = ANY(%s) THEN 'yes' ELSE 'undetermined' END
                WHEN paid.not_more AND p.qualifier = ANY(%s) THEN 'no' ELSE 'undetermined' END AS settled
            FROM promise p LEFT JOIN paid ON paid.flow = p.flow
        )
        SELECT key, bool_or(settled = 'no' AND coalesce(%s::date > edtf_last(ends), false)),
            bool_or(settled <> 'yes' AND coalesce(%s::date > edtf_first(ends), true))
        FROM told GROUP BY key"""
    not_less, not_more = ([each.value for each in bounds] for bounds in (_NOT_LESS, _NOT_MORE))
    with connection.cursor() as cursor:
        cursor.execute(
            statement, [*of_promise, not_less, not_more, *of_payment, not_more, not_less, day, day]
        )
        return {
            key: Holds.YES if surely else Holds.UNDETERMINED if perhaps else Holds.NO
            for key, surely, perhaps in cursor.fetchall()
        }


def is_settled(promised: Figure, paid: Figure | None) -> Holds:
    """Say whether what is on record pays the promise; undetermined where bounds of the figures leave it open."""
    if paid is None:
        return Holds.NO
    if paid.amount >= promised.amount:
        sure = paid.qualifier in _NOT_LESS and promised.qualifier in _NOT_MORE
        return Holds.YES if sure else Holds.UNDETERMINED
    sure = paid.qualifier in _NOT_MORE and promised.qualifier in _NOT_LESS
    return Holds.NO if sure else Holds.UNDETERMINED


_NOT_LESS = (Qualifier.EXACT, Qualifier.AT_LEAST)
_NOT_MORE = (Qualifier.EXACT, Qualifier.AT_MOST)


class Disclosure(models.TextChoices):
    """What is on record of the money of a consultation."""

    NOTHING = "nothing", "no amount on record"
    AGREED = "agreed", "agreed amounts on record, no payment disclosed"
    PROMISED = "promised", "commitments on record, no payment disclosed"
    PARTLY_PAID = "partly_paid", "payments on record, less than was promised"
    PAID = "paid", "payments on record, at least what was promised"
    UNCLEAR = "unclear", "payments on record; figures do not tell whether they are all that was promised"


class Consulted(NamedTuple):
    """A consultation, the sums promised and paid on it in its currency (None: not on record), and whether it is overdue."""

    key: UUID | None
    consultation: Any
    currency: str
    promised: Figure | None
    paid: Figure | None
    disclosure: Disclosure
    overdue: Holds


def consulted(
    by: By,
    flows: models.QuerySet[Any],
    consultations: models.QuerySet[Any],
    keys: Collection[UUID | None],
    day: dt.date | None,
) -> list[Consulted]:
    """Return the consultations of each of `keys`, by their slugs. Four queries; none of payers.

    A consultation belongs to its program, to its joint action, and to the areas of the localities that take
    part. It counts the flows of its own currency; where it names none, those of the only one there is.
    """
    if by == By.PROVIDER:
        return []
    owners: list[tuple[UUID | None, UUID]]
    if by == By.JURISDICTION:
        local = ConsultationParty.objects.of_localities_in([key for key in keys if key])
        pairs = local.filter(consultation__in=consultations.order_by().values("pk"))
        owners = sorted(set(pairs.values_list("institution__jurisdiction", "consultation")))
    else:
        column = f"{by.value}_id"
        owners = list(
            consultations.filter(**{f"{column}__in": [key for key in keys if key]}).values_list(column, "pk")
        )
    found = {each.pk: each for each in consultations.filter(pk__in={pk for _, pk in owners})}
    promises = flows.filter(type__in=PROMISES, consultation__in=found)
    promised = dict(summed(promises, "consultation_id", "currency"))
    payments: Any = flows.filter(type__in=PAYMENTS)
    paid = dict(summed(payments.settling(found), "settles", "currency"))
    rows = []
    for key, pk in sorted(owners, key=lambda owner: found[owner[1]].slug):
        each = found[pk]
        currencies = {currency for owner, currency in (*promised, *paid) if owner == pk}
        currency = each.currency or (currencies.pop() if len(currencies) == 1 else "")
        rows.append(
            _consulted(key, each, currency, promised.get((pk, currency)), paid.get((pk, currency)), day)
        )
    return rows


def agreed(consultation: Consultation) -> Figure | None:
    """Return what all sides together agreed to put in, as far as amounts are on record; None if none is.

    A total is taken as it stands; where only one side's amount is on record, all is at least that.
    """
    parts = [part for part in (consultation.central_amount, consultation.local_amount) if part is not None]
    if consultation.total_amount is not None:
        return Figure(consultation.total_amount, set())
    if not parts:
        return None
    return Figure(sum(parts, Decimal(0)), set() if len(parts) == 2 else {Qualifier.AT_LEAST})


def _consulted(
    key: UUID | None,
    each: Consultation,
    currency: str,
    promised: Figure | None,
    paid: Figure | None,
    day: dt.date | None,
) -> Consulted:
    owed = promised or agreed(each)
    if paid is not None:
        settled = Holds.UNDETERMINED if owed is None else is_settled(owed, paid)
        disclosure = {
            Holds.YES: Disclosure.PAID,
            Holds.NO: Disclosure.PARTLY_PAID,
            Holds.UNDETERMINED: Disclosure.UNCLEAR,
        }[settled]
    elif promised is not None:
        disclosure = Disclosure.PROMISED
    else:
        disclosure = Disclosure.NOTHING if owed is None else Disclosure.AGREED
    late = Holds.UNDETERMINED if owed is None else overdue(day, each.term_ends, owed, paid)
    return Consulted(key, each, currency, promised, paid, disclosure, late)
