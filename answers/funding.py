"""Sums of flows of money, by up to three of what they have in common.

A sum is of one currency: currencies are never added. One account of each claim counts. What several fiscal
years share stays under those years and is not split.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connection, models
from django.db.models.functions import Coalesce

from programs.models import FundingTotal, Qualifier
from programs.models.funding import PROVIDER, RECEIVER, counted_year, party
from programs.models.totals import NO_END, NOBODY, UNKNOWN_YEAR

from .citing import MOST_PLACES, MOST_SOURCES, Rests


class Grouping(models.TextChoices):
    """What sums of flows are told apart by."""

    FISCAL_YEAR = "fiscal_year", "fiscal year, or years where the figure is of several"
    PROVIDER_LEVEL = "provider_level", "whose money it is: central, local, private"
    PROVIDER = "provider", "who gives it: an institution, a program or an area"
    RECEIVER = "receiver", "who gets it: an institution, a program or an area"
    PROGRAM = "program", "program"
    PROGRAM_KIND = "program_kind", "kind of the program"
    JURISDICTION = "jurisdiction", "area that it is spent in"
    PRIORITY = "priority", "priority: the flow's own, else the only one of its program"
    TYPE = "type", "type of the flow"


MOST_GROUPINGS = 3
"""How many of them one question names."""

ROLLED_UP = frozenset({Grouping.FISCAL_YEAR, Grouping.PROVIDER})
"""What the sums that triggers keep tell apart."""

_MANY = frozenset({Grouping.PROVIDER, Grouping.RECEIVER, Grouping.PROGRAM})
"""Of what there are so many that, together with anything else, sums are nearly as many as flows."""

_FIRST_FLOWS = 20_000
"""How many flows are likely to make a page of such sums."""

_UNKNOWN_CODE = "~"
"""Stands for a code that is not known: after all codes."""

_CODES = (Grouping.PROVIDER_LEVEL, Grouping.PROGRAM_KIND, Grouping.TYPE)


class Sum(NamedTuple):
    """What flows with the same `keys` come to, in units of `currency`; a key that is None is not known.

    The key of `fiscal_year` is the pair of the first and the last year, the last None where there is only one.
    `place` orders sums and is the same wherever it is asked for.
    """

    keys: dict[Grouping, Any]
    currency: str
    amount: Decimal
    qualifier: Qualifier
    flows: int
    place: list[Any]


@dataclass(frozen=True, slots=True)
class Reach:
    """Which programs count for which, and which priorities programs have: what a flow does not say itself.

    `tops` leads from each program to the one in which it counts; None: each in itself.
    """

    tops: Mapping[UUID, UUID] | None
    single: Mapping[UUID, UUID]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the order of the sums to go on, and in which direction."""

    after: Sequence[Any] | None = None
    backwards: bool = False


def sums(
    flows: models.QuerySet[Any], by: Sequence[Grouping], reach: Reach, place: Place, limit: int
) -> list[Sum]:
    """Return the first `limit` sums of `flows` beyond `place`, by the keys in their order; unknown ones last.

    `flows` is narrowed already, to one account of each claim. Where there may be many sums, the first flows in
    their order are summed alone; if these have too few keys to tell, all are.
    """
    try:
        names, selected, parameters = _flows(flows, by)
    except EmptyResultSet:  # What is asked for can be no flow.
        return []
    joins, joined = _joins(by, reach)
    asked = [*parameters, *joined]
    keys = [key for grouping in by for key in _keys(grouping, reach)]
    if len(by) > 1 and _MANY.intersection(by):
        found = _first_sums(f"({selected}) f {joins}", asked, by, keys, place, limit)
        if found is not None:
            return found
    # What flows do not say themselves is joined to their sums, which are far fewer.
    own = ", ".join([*names, "currency"])
    summed = f"SELECT {own}, {', '.join(_SUMMED)} FROM ({selected}) flow GROUP BY {own}"
    return _read(f"({summed}) f {joins}", asked, by, keys, _ADDED, place, limit, grouped=True)


def _first_sums(
    source: str,
    parameters: Sequence[Any],
    by: Sequence[Grouping],
    keys: Sequence[str],
    place: Place,
    limit: int,
) -> list[Sum] | None:
    """Return the first `limit` sums from the first flows of `source` in the order of `keys`; None if they do not tell.

    A sum is complete if a flow of the next one is among them, or if there are no others.
    """
    names = [f"key{number}" for number in range(len(keys))]
    columns = [*keys, _CURRENCY]
    beyond, after = _beyond(columns, by, place)
    selected = ", ".join(
        f"{column} AS {name}" for column, name in zip(columns, [*names, "currency"], strict=True)
    )
    first = (
        f"SELECT {selected}, f.amount, f.qualifier FROM {source} {beyond}"
        f" ORDER BY {_order(columns, place)} LIMIT {_FIRST_FLOWS}"
    )
    own = [f"f.{name}" for name in names]
    found = _read(
        f"({first}) f",
        [*parameters, *after],
        by,
        own,
        _SUMMED,
        Place(None, place.backwards),
        limit + 1,
        grouped=True,
    )
    if len(found) <= limit and sum(each.flows for each in found) == _FIRST_FLOWS:
        return None
    return found[:limit]


def rests_on(flows: models.QuerySet[Any]) -> Rests:
    """Return what the sums of `flows` rest on: the sources of most flows first. One query."""
    try:
        selected, parameters = flows.order_by().values_list("citation_id").query.sql_with_params()
    except EmptyResultSet:
        return Rests({}, 0)
    statement = f"""
        SELECT c.source_id, (array_agg(DISTINCT c.locator) FILTER (WHERE c.locator <> ''))[:{MOST_PLACES}], count(*) OVER ()
        FROM (SELECT citation, count(*) AS flows FROM ({selected}) AS flow(citation) GROUP BY citation) cited
        JOIN sources_citation c ON c.id = cited.citation
        GROUP BY c.source_id ORDER BY sum(cited.flows) DESC, c.source_id LIMIT {MOST_SOURCES}"""
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        found = cursor.fetchall()
    return Rests({str(source): places or [] for source, places, _ in found}, found[0][2] if found else 0)


def kept_sums(by: Sequence[Grouping], place: Place, limit: int) -> list[Sum]:
    """Return what `sums` returns of all flows as recorded now, from the sums that triggers keep.

    `by` is a part of `ROLLED_UP`.
    """
    keys = [key for grouping in by for key in _KEPT[grouping]]
    grouped = list(by) != [Grouping.FISCAL_YEAR, Grouping.PROVIDER]
    measures = _ADDED if grouped else _MEASURES
    table = FundingTotal._meta.db_table
    return _read(f"{table} f", [], by, keys, measures, place, limit, grouped=grouped)


_MEASURES = ("f.amount", "f.flows", "f.at_least", "f.at_most", "f.about")
_ADDED = tuple(f"sum({measure})" for measure in _MEASURES)
_CURRENCY = 'f.currency COLLATE "C"'
_BOUNDS = (Qualifier.AT_LEAST.value, Qualifier.AT_MOST.value, Qualifier.ABOUT.value)
_SUMMED = (
    "sum(amount) AS amount",
    "count(*) AS flows",
    *(f"count(*) FILTER (WHERE qualifier = '{bound}') AS {bound}" for bound in _BOUNDS),
)
_KEPT = {Grouping.FISCAL_YEAR: ("f.fiscal_year", "f.fiscal_year_end"), Grouping.PROVIDER: ("f.provider",)}


def _flows(flows: models.QuerySet[Any], by: Sequence[Grouping]) -> tuple[list[str], str, tuple[Any, ...]]:
    """Return the names of what tells `flows` apart and that they say themselves; a query of it; its parameters."""
    computed: dict[str, Any] = {
        "f_year": Coalesce(counted_year(), UNKNOWN_YEAR),
        "f_end": Coalesce("fiscal_year_end", NO_END, output_field=models.IntegerField()),
        "f_provider": party(PROVIDER),
        "f_receiver": party(RECEIVER),
    }
    wanted = {
        Grouping.FISCAL_YEAR: ("f_year", "f_end"),
        Grouping.PROVIDER_LEVEL: ("provider_level",),
        Grouping.PROVIDER: ("f_provider",),
        Grouping.RECEIVER: ("f_receiver",),
        Grouping.PROGRAM: ("program_id",),
        Grouping.PROGRAM_KIND: ("program_id",),
        Grouping.JURISDICTION: ("jurisdiction_id",),
        Grouping.PRIORITY: ("priority_id", "program_id"),
        Grouping.TYPE: ("type",),
    }
    names = list(dict.fromkeys(name for grouping in by for name in wanted[grouping]))
    chosen = flows.order_by().annotate(**{name: computed[name] for name in names if name in computed})
    selected, parameters = chosen.values_list(
        *names, "currency", "amount", "qualifier"
    ).query.sql_with_params()
    return names, selected, parameters


def _joins(by: Sequence[Grouping], reach: Reach) -> tuple[str, list[Any]]:
    """Return what is joined to the flows `f`: the programs in which they count, their priorities."""
    joins, parameters = [], []
    if reach.tops is not None and {Grouping.PROGRAM, Grouping.PROGRAM_KIND}.intersection(by):
        joins.append(
            "LEFT JOIN unnest(%s::uuid[], %s::uuid[]) AS top(program, top) ON top.program = f.program_id"
        )
        parameters += [list(reach.tops), list(reach.tops.values())]
    if Grouping.PROGRAM_KIND in by:
        joins.append(f"LEFT JOIN programs_program program ON program.id = {_program(reach)}")
    if Grouping.PRIORITY in by:
        joins.append(
            "LEFT JOIN unnest(%s::uuid[], %s::uuid[]) AS single(program, priority) ON single.program = f.program_id"
        )
        parameters += [list(reach.single), list(reach.single.values())]
    return " ".join(joins), parameters


def _program(reach: Reach) -> str:
    return "f.program_id" if reach.tops is None else "top.top"


def _keys(grouping: Grouping, reach: Reach) -> list[str]:
    """Return the expressions that tell flows apart by `grouping`; none of them is ever null."""
    if grouping == Grouping.FISCAL_YEAR:
        return ["f.f_year", "f.f_end"]
    if grouping in _CODES:
        column = "program.kind" if grouping == Grouping.PROGRAM_KIND else f"f.{grouping.value}"
        return [f"""coalesce(nullif({column}, ''), '{_UNKNOWN_CODE}') COLLATE "C\""""]
    column = {
        Grouping.PROVIDER: "f.f_provider",
        Grouping.RECEIVER: "f.f_receiver",
        Grouping.PROGRAM: _program(reach),
        Grouping.JURISDICTION: "f.jurisdiction_id",
        Grouping.PRIORITY: "coalesce(f.priority_id, single.priority)",
    }[grouping]
    return [f"coalesce({column}, '{NOBODY}'::uuid)"]


def _read(
    source: str,
    parameters: Sequence[Any],
    by: Sequence[Grouping],
    keys: Sequence[str],
    measures: Sequence[str],
    place: Place,
    limit: int,
    *,
    grouped: bool,
) -> list[Sum]:
    """Run the statement and return its rows, in the order in which they are read."""
    columns = [*keys, _CURRENCY if grouped else "f.currency"]
    beyond, after = _beyond(columns, by, place)
    order = _order(columns, place)
    group = f"GROUP BY {', '.join(map(str, range(1, len(columns) + 1)))}" if grouped else ""
    statement = (
        f"SELECT {', '.join([*columns, *measures])} FROM {source} {beyond} {group} ORDER BY {order} LIMIT %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [*parameters, *after, limit])
        return [_sum(by, row) for row in cursor.fetchall()]


def _beyond(columns: Sequence[str], by: Sequence[Grouping], place: Place) -> tuple[str, Sequence[Any]]:
    """Return the condition of what is beyond `place`, empty if nothing was read yet, and its parameters."""
    if place.after is None:
        return "", ()
    return (
        f"WHERE ({', '.join(columns)}) {'<' if place.backwards else '>'} ({', '.join(_cast(by))})",
        place.after,
    )


def _order(columns: Sequence[str], place: Place) -> str:
    return ", ".join(f"{n}{' DESC' if place.backwards else ''}" for n, _ in enumerate(columns, 1))


def _cast(by: Sequence[Grouping]) -> list[str]:
    """Return the placeholders of a place in the order, each of the type of its key."""
    types = []
    for grouping in by:
        if grouping == Grouping.FISCAL_YEAR:
            types += ["%s::int", "%s::int"]
        else:
            types.append("%s::text" if grouping in _CODES else "%s::uuid")
    return [*types, "%s::text"]


def _sum(by: Sequence[Grouping], row: Sequence[Any]) -> Sum:
    values = iter(row)
    keys: dict[Grouping, Any] = {}
    place = []
    for grouping in by:
        value = next(values)
        place.append(str(value) if isinstance(value, UUID) else value)
        if grouping == Grouping.FISCAL_YEAR:
            end = next(values)
            place.append(end)
            keys[grouping] = (None if value == UNKNOWN_YEAR else value, None if end == NO_END else end)
        else:
            keys[grouping] = None if value in (NOBODY, _UNKNOWN_CODE) else value
    currency, amount, flows, *bounds = values
    found = [bound for bound, number in zip(_BOUNDS, bounds, strict=True) if number]
    return Sum(keys, currency, amount, Qualifier.of_sum(found), int(flows), [*place, currency])
