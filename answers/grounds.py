"""What the rows of an answer rest on, in SQL: the places where a fact is stated, and the accounts that count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import connection, models

import programs.api.references  # noqa: F401  (it says what names each thing)
import sources.api.serializers  # noqa: F401  (it says what names sources and statements)
from sources.api.clocks import Clocks, Shape
from sources.api.projection import heard, passes_clocks
from sources.api.references import reference_sql
from sources.models import Source


def shape_of(clocks: Clocks) -> Shape:
    """Return the shape of statements by `clocks`; the past hides behind the same names where it is read."""
    return Shape.of(clocks.parameters, past=False)


def counted(model: type[models.Model], row: str, clocks: Clocks) -> str:
    """Return the condition that `row` passes all clocks but the day, and is the best account of its claim."""
    return " AND ".join(["true", *passes_clocks(model, row, shape_of(clocks)._replace(day=False))])


def public(model: type[models.Model], row: str, clocks: Clocks) -> str:
    """Return the condition that `row`, which has no rivals, was public by then and is sure enough."""
    return " AND ".join(["true", *heard(model, row, shape_of(clocks)._replace(day=False))])


def named(model: type[models.Model], key: str, clocks: Clocks) -> str:
    """Return the expression of the reference `{id, slug, name}` to the row of `model` whose id is `key`."""
    return reference_sql(model, key, shape_of(clocks))


def places(model: type[models.Model], row: str, clocks: Clocks) -> str:
    """Return the expression of the places that state `row`: `[{source, locator, stance}]`, the one that it rests on first."""
    source = named(Source, "pc.source_id", clocks)
    further = getattr(model, "further_citations", None)
    others = ""
    if further is not None:
        rel = further.rel
        others = (
            f" UNION ALL SELECT pf.id, pf.citation_id, pf.stance FROM {rel.related_model._meta.db_table} pf"
            f" WHERE pf.{rel.field.column} = {row}.id"
        )
    return (
        f"(SELECT json_agg(row_to_json(told)) FROM (SELECT {source} AS source, pc.locator, cites.stance"
        f" FROM (SELECT NULL::uuid AS id, {row}.citation_id, 'supports' AS stance{others}) cites"
        " JOIN sources_citation pc ON pc.id = cites.citation_id ORDER BY cites.id NULLS FIRST) told)"
    )


def rows(sql: str, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what the statement finds, each row by the names of its columns."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        columns = [column.name for column in cursor.description or ()]
        return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
