"""What things are part of, and what is part of them, over any number of levels: one recursive query."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db import connection, models


def lines(model: type[models.Model], ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
    """Return for each of `ids` itself and what it is part of, the closest first. One query; none of none.

    Ids that `model` does not have are not there.
    """
    found: dict[UUID, list[UUID]] = {}
    for start, row in _walk(model, ids, "next.id = walk.parent_id"):
        found.setdefault(start, []).append(row)
    return found


def with_parts(model: type[models.Model], ids: Collection[UUID]) -> set[UUID]:
    """Return `ids` and all their parts, and the parts of these. One query; none of none."""
    return {*ids, *(row for _, row in _walk(model, ids, "next.parent_id = walk.id"))}


def _walk(model: type[models.Model], ids: Collection[UUID], step: str) -> list[tuple[UUID, UUID]]:
    if not ids:
        return []
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            WITH RECURSIVE walk AS (
                SELECT id AS start, id, parent_id, 0 AS distance FROM {table} WHERE id = ANY(%s)
                UNION ALL
                SELECT walk.start, next.id, next.parent_id, walk.distance + 1 FROM walk JOIN {table} next ON {step}
            ) CYCLE id SET is_cycle USING path
            SELECT start, id FROM walk WHERE NOT is_cycle ORDER BY start, distance
            """,
            [list(ids)],
        )
        return [(start, row) for start, row in cursor.fetchall()]
