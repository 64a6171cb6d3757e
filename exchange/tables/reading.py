"""Rows as batches of cells, read along a cursor of the server: memory holds a batch, whatever their number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import orjson
from django.db import models

from exchange.tables.columns import Column, Document
from sources.api.projection import Projection

BATCH = 1_000
"""Rows that are read, made into cells and written at a time."""


def documents(
    queryset: models.QuerySet[Any],
    projection: Projection,
    parameters: Mapping[str, Any],
    *,
    present: bool,
) -> Iterator[list[Document]]:
    """Yield the documents of the rows of `queryset` in its order, in batches; within `revisions.read()`.

    The ids come from a cursor on the server, the documents of each batch from the projection that lists use.
    """
    ids = queryset.values_list("pk", flat=True).iterator(chunk_size=BATCH)
    while batch := list(islice(ids, BATCH)):
        found = projection.documents(batch, parameters, present=present)
        yield [orjson.loads(document) for document in found]


def cells(columns: Sequence[Column], batches: Iterator[list[Document]]) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the cells of each batch of documents, in the order of `columns`."""
    reads = [column.read for column in columns]
    for batch in batches:
        yield [tuple(read(row) for read in reads) for row in batch]
