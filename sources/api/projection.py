"""The serializer is the one declaration of a shape; this compiles it once into SQL that makes the JSON.

PostgreSQL builds the document of each row (`row_to_json`), so a list of a hundred rows with their
references, citations and names costs one query and no Python objects. A test holds what it makes
equal to the declared shape. Parameters of every projection, given by `Clocks.parameters`:
`valid_on`, `published_by`, `confidence` (a list), `any_standing`, `clock_day`, `known`.

One statement reads one snapshot, so what it returns with the head of the registry agrees with it: a
single row and a page in the order of the ids need no transaction.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Protocol, runtime_checkable

from django.db import connection, models
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from psycopg import RawCursor
from psycopg.pq.abc import PGresult
from rest_framework import serializers

from ..facts import Cited, Claim
from ..history import event_models
from ..periods import Periodic
from ..revisions import connected
from .clocks import Shape
from .references import Ref, SQLOfRow, reference_serializer, reference_sql

SCANNED = 1_000
"""Rows that a page looks at for those that pass the clocks; where fewer than a page do, it is `cut_short`."""
PAGED = "s"
"""What a page calls the table that it reads along."""
FOUND = "e"
"""What a statement calls the table whose rows it finds by an index that has their revision too, in the past."""
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

HOLDS = "range_contains_elem({t}.valid, %(valid_on)s::date)"
"""Whether the row `{t}` is of the day, as lists have it: to the first possible day of a vague end.

The function, unlike the operator `@>`, takes no part in the choice of an index: the GiST indexes
on periods look cheap to the planner and are not.
"""
MAY_HOLD = (
    f"({HOLDS} OR ((upper({{t}}.valid) < %(valid_on)s::date - 366) IS NOT TRUE"
    " AND %(valid_on)s::date >= edtf_first({t}.valid_until) AND %(valid_on)s::date < edtf_last({t}.valid_until)"
    " AND coalesce(edtf_first({t}.valid_from) <= %(valid_on)s::date, true)))"
)
"""Whether the row `{t}` holds on the day or may: to the last possible day of a vague end.

The vaguest date is a year: where the first possible day of the end is further back, its date is not looked at.
"""


@runtime_checkable
class MadeInSQL(Protocol):
    """A serializer field that says itself how PostgreSQL makes its value."""

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the expression of the value for the row `alias`, by the clocks that `shape` heeds."""
        ...


class Computed(serializers.Field[Any, Any, Any, Any]):
    """A read-only field made by SQL; `shape` is the field that describes it in the contract."""

    def __init__(
        self, expression: str | SQLOfRow, shape: serializers.Field[Any, Any, Any, Any], **kwargs: Any
    ) -> None:
        self.expression, self.shape = expression, shape
        super().__init__(read_only=True, **kwargs)

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the expression for the row `alias`; where it is text, `{t}` stands for the row."""
        if callable(self.expression):
            return self.expression(alias, shape)
        return self.expression.replace("{t}", alias)

    def to_representation(self, value: Any) -> Any:
        """Return the value as it is; it is made in SQL."""
        return value


class ComputedExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe a computed field by its shape; clients never write one."""

    target_class = "sources.api.projection.Computed"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> Any:
        """Return the schema of the shape; none for requests."""
        return (
            None
            if direction == "request"
            else auto_schema._map_serializer_field(self.target.shape, direction)
        )


class Rows(serializers.ListSerializer[Any]):
    """Rows of another table that belong to this one, nested; facts among them pass the clocks."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.order: str = kwargs.pop("order", "{t}.id")
        self.where: str = kwargs.pop("where", "")
        super().__init__(*args, **kwargs)


def rows(child: serializers.BaseSerializer[Any], *, where: str, order: str = "{t}.id", **kwargs: Any) -> Rows:
    """Nest the rows of `child` for which `where` holds: `{t}` is the nested row, `{p}` the row it belongs to."""
    return Rows(child=child, where=where, order=order, read_only=True, **kwargs)


@cache
def nests_facts(serializer: Any) -> bool:
    """Say whether a row of the class `serializer` nests facts, at any depth; facts may have rivals."""
    nested: list[Any] = [field.child for field in serializer().fields.values() if isinstance(field, Rows)]
    return any(issubclass(child.Meta.model, Claim) or nests_facts(child.__class__) for child in nested)


class References(serializers.Field[Any, Any, Any, Any]):
    """References to the things of another table for which `where` holds, as far as they pass the clocks.

    `{t}` is the thing, `{p}` the row that the references belong to.
    """

    def __init__(
        self, model: type[models.Model], *, where: str, order: str = "{t}.slug", **kwargs: Any
    ) -> None:
        self.model, self.where, self.order = model, where, order
        super().__init__(read_only=True, **kwargs)

    def to_representation(self, value: Any) -> Any:
        """Return nothing; what clients read is made in SQL."""
        return []

    def sql(self, alias: str, shape: Shape) -> str:
        """Return the SQL of the references to what passes the clocks."""
        thing = f"{alias}_{self.field_name}"
        where = self.where.replace("{t}", thing).replace("{p}", alias)
        conditions = " AND ".join([where, *passes_clocks(self.model, thing, shape)])
        return (
            f"(SELECT coalesce(json_agg(named.thing), '[]'::json) FROM (SELECT {reference_sql(self.model, f'{thing}.id', shape)} AS thing"
            f" FROM {self.model._meta.db_table} {thing} WHERE {conditions} ORDER BY {self.order.replace('{t}', thing)}) named)"
        )


class ReferencesExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe a list of references that is only read."""

    target_class = "sources.api.projection.References"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> Any:
        """Return the array of references; none for requests."""
        if direction == "request":
            return None
        reference = auto_schema.resolve_serializer(reference_serializer(self.target.model), direction).ref
        return {"type": "array", "items": reference}


def passes_clocks(model: type[models.Model], alias: str, shape: Shape, day: str = HOLDS) -> list[str]:
    """Return the conditions by which a row of `model` is part of the answer at the clocks asked for.

    `day` says what is of the day: `HOLDS` or `MAY_HOLD`.
    """
    return [*heard(model, alias, shape, day), *counts(model, alias, shape, day)]


def counts(model: type[models.Model], alias: str, shape: Shape, day: str = HOLDS) -> list[str]:
    """Return the conditions by which a row that is heard is the best account of its claim."""
    if not issubclass(model, Claim) or shape.any_standing:
        return []
    return [
        f"coalesce({alias}.standing, '') <> 'deprecated'",  # Proves no index of an exclusion to be fit, as those are slow.
        f"NOT EXISTS ({_better_rival(model, alias, shape, day)})",
    ]


def counts_among_many(model: type[models.Model], alias: str, shape: Shape, day: str = HOLDS) -> list[str]:
    """Return the conditions of `counts`, for a model with an index on the few claims that are shared, as it has to have.

    Most claims are not, which that index says sooner than the one on all claims, where thousands are looked for.
    """
    conditions = counts(model, alias, shape, day)
    if not conditions:
        return []
    *others, best = conditions
    shared = f"SELECT 1 FROM {model._meta.db_table} v WHERE v.claim_key = {alias}.claim_key AND v.claim_key <> v.id::text OFFSET 0"
    return [*others, f"(NOT EXISTS ({shared}) OR {best})"]


def heard(model: type[models.Model], alias: str, shape: Shape, day: str = HOLDS) -> list[str]:
    """Return the conditions by which a row is of the day, was public by then and is sure enough."""
    conditions = []
    if issubclass(model, Periodic) and shape.day:
        conditions.append(day.replace("{t}", alias))
    if issubclass(model, Cited) and shape.confident:
        conditions.append(f"{alias}.confidence = ANY(%(confidence)s::text[])")
    if issubclass(model, Cited) and shape.published:
        conditions.append(
            f"(EXISTS (SELECT 1 FROM sources_citation pc JOIN sources_source ps ON ps.id = pc.source_id"
            f" WHERE pc.id = {alias}.citation_id AND ps.published_last <= %(published_by)s::date)"
            f"{_further_support(model, alias)})"
        )
    return conditions


def _further_support(model: type[models.Model], alias: str) -> str:
    further = getattr(model, "further_citations", None)
    if further is None:
        return ""
    rel = further.rel
    return (
        f" OR EXISTS (SELECT 1 FROM {rel.related_model._meta.db_table} pf JOIN sources_citation pfc ON pfc.id = pf.citation_id"
        f" JOIN sources_source pfs ON pfs.id = pfc.source_id WHERE pf.{rel.field.column} = {alias}.id"
        f" AND pf.stance = 'supports' AND pfs.published_last <= %(published_by)s::date)"
    )


def _better_rival(model: type[models.Model], alias: str, shape: Shape, day: str) -> str:
    """Return a query of a rival of `alias` that is the better account of their claim (design 2: standing).

    `OFFSET 0` leaves one way to run it, a look into the index on claims for each row.
    """

    def merit(row: str) -> str:
        return f"(({row}.standing = 'preferred')::int, coalesce({published_last(row)}, '-infinity'::date), {row}.id)"

    conditions = [
        f"v.claim_key = {alias}.claim_key",
        f"v.id <> {alias}.id",
        "v.standing <> 'deprecated'",
        *heard(model, "v", shape, day),
    ]
    return f"SELECT 1 FROM {model._meta.db_table} v WHERE {' AND '.join(conditions)} AND {merit('v')} > {merit(alias)} OFFSET 0"


def published_last(row: str) -> str:
    """Return the last possible day on which the source that `row` cites was published; null if it has no date."""
    return (
        "(SELECT (SELECT ms.published_last FROM sources_source ms WHERE ms.id = mc.source_id)"
        f" FROM sources_citation mc WHERE mc.id = {row}.citation_id)"
    )


# From the templates to statements.

_ROW_BY_ID = re.compile(r"\b(FROM|JOIN) (\w+) (\w+) (WHERE|ON) \3\.id = ([\w.\"]+|%\(\w+\)s::uuid)")
_ROWS = re.compile(r"\b(FROM|JOIN) (\w+) (\w+)\b")
_PARAMETER = re.compile(r"%\((\w+)\)s")


@cache
def _histories() -> dict[str, str]:
    """Return the table of the versions of each tracked table."""
    return {event.pgh_tracked_model._meta.db_table: event._meta.db_table for event in event_models()}


def as_known(sql: str) -> str:
    """Return `sql` over the versions known at the revision `known` instead of the tables of the present.

    A row asked for by its id is the first entry of an index; of others, those are kept that are the
    newest known version of themselves (design 1). Reads `FROM table alias` and `JOIN table alias`, as this module writes them.
    """

    def by_id(match: re.Match[str]) -> str:
        joins, table, alias, link, key = match.groups()
        if table not in _histories():
            return match[0]
        one = (
            f"(SELECT * FROM (SELECT * FROM public.{_histories()[table]} WHERE id = {key} AND revision <= %(known)s::bigint"
            f" ORDER BY revision DESC, pgh_id DESC LIMIT 1) newest WHERE newest.pgh_label <> 'delete')"
        )
        return f"{joins}{' LATERAL' if joins == 'JOIN' else ''} {one} {alias} {link} true"

    def several(match: re.Match[str]) -> str:
        joins, table, alias = match.groups()
        if table not in _histories():
            return match[0]
        history = f"public.{_histories()[table]}"
        # The index on revisions alone looks as good to the planner as any, and is the worst; a page is read along the ids.
        revision = "revision" if alias in (PAGED, FOUND) else "revision + 0"
        return (
            f"{joins} (SELECT * FROM {history} version WHERE version.{revision} <= %(known)s::bigint AND version.pgh_label <> 'delete'"
            f" AND version.pgh_id = (SELECT pgh_id FROM {history} WHERE id = version.id AND revision <= %(known)s::bigint"
            f" ORDER BY revision DESC, pgh_id DESC LIMIT 1)) {alias}"
        )

    return _ROWS.sub(several, _ROW_BY_ID.sub(by_id, sql))


@dataclass(frozen=True, slots=True)
class Statement:
    """What PostgreSQL prepares, and the names of its parameters in their order."""

    sql: bytes
    names: tuple[str, ...]

    @classmethod
    def of(cls, sql: str, shape: Shape) -> Statement:
        """Return the statement that the template `sql` is for what is asked in `shape`."""
        if not shape.day:
            sql = sql.replace("%(valid_on)s", "NULL")
        if shape.past:
            sql = as_known(sql)
        names: dict[str, int] = {}

        def place(match: re.Match[str]) -> str:
            return f"${names.setdefault(match[1], len(names) + 1)}"

        return cls(_PARAMETER.sub(place, sql).encode(), tuple(names))

    def run(self, parameters: Mapping[str, Any]) -> PGresult:
        """Return what is found, as text in UTF-8; counted like any query."""
        with RawCursor(connected()) as cursor:
            cursor.execute(self.sql, [parameters[name] for name in self.names], prepare=True)
            result = cursor.pgresult
            assert result is not None
        self._count()
        return result

    def rows(self, parameters: Mapping[str, Any]) -> list[Any]:
        """Return the rows that are found, as Python has them; bounded, refused and counted like any query of Django's."""
        with connection.wrap_database_errors, RawCursor(connected()) as cursor:

            def execute(sql: Any, values: Any, many: bool, context: Any) -> Any:
                return cursor.execute(sql, values, prepare=values is not None)

            step: Any = execute
            for wrapper in reversed(connection.execute_wrappers):
                step = partial(wrapper, step)
            values = [parameters[name] for name in self.names]
            step(self.sql, values, False, {"connection": connection, "cursor": cursor})
            self._count()
            return cursor.fetchall()

    def _count(self) -> None:
        if connection.queries_logged:
            connection.queries_log.append({"sql": self.sql.decode(), "time": "0"})


@dataclass(frozen=True, slots=True)
class Found:
    """What one statement found: the head of the registry as it saw it, ids and documents in their order.

    `cut_short`: there may be more rows than those it looked at.
    """

    head: int
    clock: dt.datetime
    ids: list[str]
    documents: list[bytes]
    cut_short: bool


class Projection:
    """The compiled queries of one serializer: JSON documents of the rows asked for."""

    def __init__(self, serializer: type[serializers.ModelSerializer[Any]]) -> None:
        self.serializer = serializer
        self.model: type[models.Model] = serializer.Meta.model
        self.table = self.model._meta.db_table
        self._statements: dict[tuple[str, Shape], Statement] = {}

    def documents(self, ids: Sequence[Any], parameters: Mapping[str, Any], *, present: bool) -> list[bytes]:
        """Return the document of each row of `ids`, in their order, as read inside `revisions.read()`."""
        if not ids:
            return []
        found = self._statement("documents", Shape.of(parameters, past=not present)).run(
            {**parameters, "ids": list(ids)}
        )
        return _column_of(found, 0)

    def one(self, column: str, value: str, parameters: Mapping[str, Any], *, present: bool) -> Found:
        """Return the row whose `column` is `value`, if there is one that was public by then and is sure enough."""
        shape = Shape.of(parameters, past=not present)
        return _found(self._statement(f"one by {column}", shape).run({**parameters, "lookup": value}))

    def page(
        self, after: str | None, size: int, parameters: Mapping[str, Any], *, backwards: bool, present: bool
    ) -> Found:
        """Return the first `size` rows after the id `after` that are part of the answer; `backwards`: before it."""
        shape = Shape.of(parameters, past=not present)
        kind = ("page", "page before")[backwards] + (" from" if after else "")
        return _found(self._statement(kind, shape).run({**parameters, "after": after, "size": size}))

    def _statement(self, kind: str, shape: Shape) -> Statement:
        if (kind, shape) not in self._statements:
            columns = select_list(self.serializer(), "t", shape)
            if kind == "documents":
                sql = self._documents(columns, shape)
            elif kind.startswith("one by "):
                sql = self._one(columns, kind.removeprefix("one by "), shape)
            else:
                sql = self._page(columns, shape, backwards="before" in kind, from_id="from" in kind)
            self._statements[kind, shape] = Statement.of(sql, shape)
        return self._statements[kind, shape]

    def _documents(self, columns: str, shape: Shape) -> str:
        key = self.model._meta.pk
        kind = "uuid" if isinstance(key, models.UUIDField) else "bigint"
        # Where tables are hidden by the views of the past, a plan made without them would be made anew each time.
        where = "/* within known */ " if shape.past else ""
        return (
            f"{where}SELECT row_to_json(document.*)::text FROM (SELECT {columns} FROM unnest(%(ids)s::{kind}[]) WITH ORDINALITY"
            f" AS wanted(key, place) JOIN {self.table} t ON t.{key.column} = wanted.key ORDER BY wanted.place) document"
        )

    def _one(self, columns: str, column: str, shape: Shape) -> str:
        kind = "::uuid" if column == "id" else ""
        conditions = [f"t.{column} = %(lookup)s{kind}", *heard(self.model, "t", shape._replace(day=False))]
        rows = f"SELECT {columns} FROM {self.table} t WHERE {' AND '.join(conditions)}"
        return f"SELECT false, {_with_head(rows, shape)}"

    def _page(self, columns: str, shape: Shape, *, backwards: bool, from_id: bool) -> str:
        sign, order = ("<", "DESC") if backwards else (">", "ASC")
        beyond = f"WHERE {PAGED}.id {sign} %(after)s::uuid " if from_id else ""
        seen = f"FROM {self.table} {PAGED} {beyond}ORDER BY {PAGED}.id {order} LIMIT {SCANNED}"
        conditions = " AND ".join(passes_clocks(self.model, "t", shape)) or "true"
        cut_short = f"(SELECT count(*) FROM page) < %(size)s AND (SELECT count(*) = {SCANNED} FROM (SELECT 1 {seen}) all_seen)"
        rows = f"SELECT {columns} FROM page t"
        return (
            f"WITH page AS MATERIALIZED (SELECT t.* FROM (SELECT * {seen}) t WHERE {conditions} ORDER BY t.id {order} LIMIT %(size)s)"
            f" SELECT {cut_short}, {_with_head(rows, shape)} ORDER BY found.id {order}"
        )


def _found(result: PGresult) -> Found:
    """Return what the rows of a statement `_with_head` say; without an id in the first of them, there are none."""
    head, clock = result.get_value(0, 1), result.get_value(0, 2)
    assert head is not None
    assert clock is not None
    nothing = result.get_value(0, 3) is None
    return Found(
        head=int(head),
        clock=_EPOCH + dt.timedelta(microseconds=int(clock)),
        ids=[] if nothing else [row_id.decode() for row_id in _column_of(result, 3)],
        documents=[] if nothing else _column_of(result, 4),
        cut_short=result.get_value(0, 0) == b"t",
    )


def _column_of(result: PGresult, place: int) -> list[bytes]:
    return [result.get_value(row, place) for row in range(result.ntuples)]  # type: ignore[misc]  # never null


def _with_head(rows: str, shape: Shape) -> str:
    """Return a select list and its tables: the head, the clock of the revision that answers, and the documents of `rows`."""
    if shape.past:
        moment = (
            "SELECT h.number AS head, coalesce(r.recorded_at, 'epoch') AS clock FROM sources_revisionhead h"
            " LEFT JOIN public.sources_revision r ON r.number = %(known)s::bigint"
        )
    else:
        moment = "SELECT h.number AS head, h.clock FROM sources_revisionhead h"
    dated = rows.replace("%(clock_day)s::date", "(moment.clock AT TIME ZONE 'UTC')::date")
    return (
        "moment.head, (extract(epoch FROM moment.clock) * 1000000)::bigint, found.id, found.document"
        f" FROM ({moment}) moment"
        f" LEFT JOIN LATERAL (SELECT document.id, row_to_json(document.*)::text AS document FROM ({dated}) document) found ON true"
    )


def select_list(serializer: serializers.BaseSerializer[Any], alias: str, shape: Shape) -> str:
    """Return the select list that makes the fields of `serializer` from the row `alias`, in their order."""
    return ", ".join(
        f'{expression(field, alias, shape)} AS "{name}"'
        for name, field in serializer.fields.items()  # type: ignore[attr-defined]
        if not field.write_only
    )


def expression(field: Any, alias: str, shape: Shape) -> str:
    """Return the SQL of one serializer field for the row `alias`."""
    if isinstance(field, MadeInSQL):
        return field.sql(alias, shape)
    if isinstance(field, Rows):
        return _nested_rows(field, alias, shape)
    column = _column(field)
    if isinstance(field, Ref):
        return reference_sql(column.related_model, f'{alias}."{column.column}"', shape)
    if isinstance(field, serializers.BaseSerializer):
        nested = f"{alias}_{field.field_name}"
        inner = select_list(field, nested, shape)
        table = column.related_model._meta.db_table
        return (
            f"(SELECT row_to_json(one) FROM (SELECT {inner} FROM {table} {nested}"
            f' WHERE {nested}.id = {alias}."{column.column}") one)'
        )
    if isinstance(field, serializers.DateTimeField):
        return f"""to_char({alias}."{column.column}" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
    if isinstance(field, serializers.DecimalField):
        return exact_text(f'{alias}."{column.column}"')
    return f'{alias}."{column.column}"'


def exact_text(number: str) -> str:
    """Return the SQL of a decimal as text: all its digits, no zeros at the end of its fraction (`1.5`, `196000000`)."""
    return f"trim_scale({number})::text"


def _nested_rows(field: Rows, alias: str, shape: Shape) -> str:
    child: Any = field.child
    model = child.Meta.model
    nested = f"{alias}_{field.field_name}"
    conditions = [
        field.where.replace("{t}", nested).replace("{p}", alias),
        *passes_clocks(model, nested, shape),
    ]
    order = field.order.replace("{t}", nested)
    return (
        f"(SELECT coalesce(json_agg(row_to_json(many)), '[]'::json) FROM (SELECT {select_list(child, nested, shape)}"
        f" FROM {model._meta.db_table} {nested} WHERE {' AND '.join(conditions)} ORDER BY {order}) many)"
    )


def _column(field: Any) -> Any:
    return field.parent.Meta.model._meta.get_field(field.source or field.field_name)
