"""The serializer is the one declaration of a shape; this compiles it once into SQL that makes the JSON.

PostgreSQL builds the document of each row (`row_to_json`), so a list of a hundred rows with their
references, citations and names costs one query and no Python objects. A test holds what it makes
equal to the declared shape. Parameters of every projection, given by `Clocks.parameters`:
`valid_on`, `published_by`, `confidence` (list or null), `any_standing`, `clock_day`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

from django.db import connection, models
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from psycopg import Cursor
from rest_framework import serializers

from ..facts import Cited, Fact
from ..periods import Periodic
from .references import Ref, reference_sql


@runtime_checkable
class MadeInSQL(Protocol):
    """A serializer field that says itself how PostgreSQL makes its value."""

    def sql(self, alias: str) -> str:
        """Return the expression of the value for the row `alias`."""
        ...


class Computed(serializers.Field[Any, Any, Any, Any]):
    """A read-only field made by SQL; `shape` is the field that describes it in the contract."""

    def __init__(self, expression: str, shape: serializers.Field[Any, Any, Any, Any], **kwargs: Any) -> None:
        self.expression, self.shape = expression, shape
        super().__init__(read_only=True, **kwargs)

    def sql(self, alias: str) -> str:
        """Return the expression with `{t}` standing for the row."""
        return self.expression.replace("{t}", alias)

    def to_representation(self, value: Any) -> Any:
        """Return the value as it is; it is made in SQL."""
        return value


class ComputedExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Describe a computed field by its shape; clients never write one."""

    target_class = "sources.api.projection.Computed"

    def map_serializer_field(self, auto_schema: Any, direction: str) -> Any:
        """Return the schema of the shape; none for requests."""
        return None if direction == "request" else auto_schema._map_serializer_field(self.target.shape, direction)


class Rows(serializers.ListSerializer[Any]):
    """Rows of another table that belong to this one, nested; facts among them pass the clocks."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.order: str = kwargs.pop("order", "{t}.id")
        self.where: str = kwargs.pop("where", "")
        super().__init__(*args, **kwargs)


def rows(child: serializers.BaseSerializer[Any], *, where: str, order: str = "{t}.id", **kwargs: Any) -> Rows:
    """Nest the rows of `child` for which `where` holds: `{t}` is the nested row, `{p}` the row it belongs to."""
    return Rows(child=child, where=where, order=order, read_only=True, **kwargs)


def passes_clocks(model: type[models.Model], alias: str) -> list[str]:
    """Return the conditions by which a row of `model` is part of the answer at the clocks asked for."""
    conditions = []
    if issubclass(model, Periodic):
        conditions.append(f"(%(valid_on)s::date IS NULL OR {alias}.valid @> %(valid_on)s::date)")
    if issubclass(model, Cited):
        conditions += [_sure_enough(alias), _public(model, alias)]
    if issubclass(model, Fact):
        conditions.append(f"(%(any_standing)s OR {alias}.standing <> 'deprecated' AND NOT EXISTS ({_better_rival(model, alias)}))")
    return conditions


def _sure_enough(alias: str) -> str:
    return f"(%(confidence)s::text[] IS NULL OR {alias}.confidence = ANY(%(confidence)s::text[]))"


def _public(model: type[models.Model], alias: str) -> str:
    """Return the condition that the citation of `alias`, or a further one that supports it, was published by the day."""
    return (
        f"(%(published_by)s::date IS NULL OR EXISTS (SELECT 1 FROM sources_citation pc JOIN sources_source ps"
        f" ON ps.id = pc.source_id WHERE pc.id = {alias}.citation_id AND ps.published_last <= %(published_by)s::date)"
        f"{_further_support(model, alias)})"
    )


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


def _better_rival(model: type[models.Model], alias: str) -> str:
    """Return a query of a rival of `alias` that is the better account of their claim (design 2: standing)."""
    def merit(t: str, s: str) -> str:
        return f"(({t}.standing = 'preferred')::int, coalesce({s}.published_last, '-infinity'::date), {t}.id)"

    rival_clocks = f" AND {_sure_enough('v')} AND {_public(model, 'v')}"
    if issubclass(model, Periodic):
        rival_clocks += " AND (%(valid_on)s::date IS NULL OR v.valid @> %(valid_on)s::date)"
    return (
        f"SELECT 1 FROM {model._meta.db_table} v JOIN sources_citation vc ON vc.id = v.citation_id"
        f" JOIN sources_source vs ON vs.id = vc.source_id, sources_citation oc JOIN sources_source os ON os.id = oc.source_id"
        f" WHERE v.claim_key = {alias}.claim_key AND v.id <> {alias}.id AND v.standing <> 'deprecated'"
        f" AND oc.id = {alias}.citation_id{rival_clocks} AND {merit('v', 'vs')} > {merit(alias, 'os')}"
    )


class Projection:
    """The compiled query of one serializer: ids in, JSON documents out, in the order of the ids."""

    def __init__(self, serializer: type[serializers.ModelSerializer[Any]]) -> None:
        self.model: type[models.Model] = serializer.Meta.model
        columns = select_list(serializer(), "t")
        key = self.model._meta.pk
        assert key is not None
        kind = "uuid" if isinstance(key, models.UUIDField) else "bigint"
        self.sql = (
            f"SELECT row_to_json(document)::text FROM (SELECT {columns} FROM unnest(%(ids)s::{kind}[]) WITH ORDINALITY"
            f" AS wanted(id, place) JOIN {self.model._meta.db_table} t ON t.{key.column} = wanted.id ORDER BY wanted.place) document"
        )

    def documents(self, ids: Sequence[Any], parameters: dict[str, Any], *, present: bool) -> list[str]:
        """Return the JSON text of each row of `ids`, in one query."""
        if not ids:
            return []
        sql = self.sql if present else f"/* known */ {self.sql}"
        return [row[0] for row in run(sql, {**parameters, "ids": list(ids)})]


def run(sql: str, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Run `sql` prepared, with parameters bound by the server; counted like any query.

    A statement keeps its plan only while it sees the same search path, so reads of the past and of the
    present must differ in their text.
    """
    connection.ensure_connection()
    with Cursor(connection.connection) as cursor:
        cursor.execute(sql, parameters, prepare=True)
        rows_found = cursor.fetchall()
    if connection.queries_logged:
        connection.queries_log.append({"sql": sql, "time": "0"})
    return rows_found


def select_list(serializer: serializers.BaseSerializer[Any], alias: str) -> str:
    """Return the select list that makes the fields of `serializer` from the row `alias`, in their order."""
    return ", ".join(
        f'{expression(field, alias)} AS "{name}"'
        for name, field in serializer.fields.items()  # type: ignore[attr-defined]
        if not field.write_only
    )


def expression(field: Any, alias: str) -> str:
    """Return the SQL of one serializer field for the row `alias`."""
    if isinstance(field, MadeInSQL):
        return field.sql(alias)
    if isinstance(field, Rows):
        return _nested_rows(field, alias)
    column = _column(field)
    if isinstance(field, Ref):
        return reference_sql(column.related_model, f'{alias}."{column.column}"')
    if isinstance(field, serializers.BaseSerializer):
        nested = f"{alias}_{field.field_name}"
        inner = select_list(field, nested)
        table = column.related_model._meta.db_table
        return (
            f"(SELECT row_to_json(one) FROM (SELECT {inner} FROM {table} {nested}"
            f' WHERE {nested}.id = {alias}."{column.column}") one)'
        )
    if isinstance(field, serializers.DateTimeField):
        return f"""to_char({alias}."{column.column}" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
    if isinstance(field, serializers.DecimalField):
        return f'{alias}."{column.column}"::text'
    return f'{alias}."{column.column}"'


def _nested_rows(field: Rows, alias: str) -> str:
    child: Any = field.child
    model = child.Meta.model
    nested = f"{alias}_{field.field_name}"
    conditions = [field.where.replace("{t}", nested).replace("{p}", alias), *passes_clocks(model, nested)]
    order = field.order.replace("{t}", nested)
    return (
        f"(SELECT coalesce(json_agg(row_to_json(many)), '[]'::json) FROM (SELECT {select_list(child, nested)}"
        f" FROM {model._meta.db_table} {nested} WHERE {' AND '.join(conditions)} ORDER BY {order}) many)"
    )


def _column(field: Any) -> Any:
    return field.parent.Meta.model._meta.get_field(field.source or field.field_name)
