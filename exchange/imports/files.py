"""Files as they are sent: their kinds, what reads them, and how they wait in the database for a worker."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from typing import IO, BinaryIO, TypeAlias, cast

from django.db import transaction

from exchange.imports.models import Import, Piece
from exchange.loading.bounds import MOST_BYTES, MOST_CELLS, MOST_ROWS, Unreadable
from exchange.loading.csv_files import read_csv
from exchange.loading.ndjson_files import read_ndjson
from exchange.loading.resources import RESOURCES
from exchange.loading.rows import Refusal, Row
from exchange.loading.xlsx_files import read_xlsx

NDJSON = "application/x-ndjson"
CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Reader: TypeAlias = Callable[[BinaryIO, str, list[Refusal]], Iterator[Row]]

READERS: dict[str, Reader] = {NDJSON: read_ndjson, CSV: read_csv, XLSX: read_xlsx}
"""What reads a file, by its media type."""

PIECE = 2**20
"""Bytes that are held in memory of a file, at most, and of a piece of it in the database."""

MOST_UNREAD = 1_000
"""How many lines that are no rows are read before the rest of a file is given up."""


def spooled(source: IO[bytes]) -> tuple[BinaryIO, int]:
    """Return what `source` holds as a file on disk, or in memory if it is small, and its size.

    Refusals (Unreadable): too_many_bytes, empty_file.
    """
    file = _new_file()
    size = 0
    try:
        while piece := source.read(PIECE):
            size += len(piece)
            if size > MOST_BYTES:
                raise Unreadable("too_many_bytes", f"A file has at most {MOST_BYTES // 2**20} MiB.")
            file.write(piece)
        if not size:
            raise Unreadable("empty_file", "The file is empty.")
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return file, size


def _new_file() -> BinaryIO:
    """Return an empty file that is on disk once it is large; the caller closes it."""
    return cast(BinaryIO, tempfile.SpooledTemporaryFile(max_size=PIECE))


def read_rows(file: BinaryIO, media_type: str, resource: str, refusals: list[Refusal]) -> Iterator[Row]:
    """Yield the rows of a file, within bounds; what cannot be made a row of goes to `refusals`.

    Raises Unreadable: unknown_resource, too_many_rows, too_many_cells, and what the reader cannot go on from.
    """
    if resource and resource not in RESOURCES:
        raise Unreadable("unknown_resource", f"There is no resource {resource!r}.")
    file.seek(0)
    number = cells = 0
    for number, row in enumerate(READERS[media_type](file, resource, refusals), start=1):
        cells += len(row.values)
        if number > MOST_ROWS:
            raise Unreadable("too_many_rows", f"A file has at most {MOST_ROWS:,} rows.", row=row.number)
        if cells > MOST_CELLS:
            raise Unreadable("too_many_cells", f"A file has at most {MOST_CELLS:,} cells.", row=row.number)
        if len(refusals) >= MOST_UNREAD:
            return
        yield row
    if not number and not refusals:
        raise Unreadable("empty_file", "The file has no rows.")


def keep(job: Import, file: BinaryIO) -> None:
    """Let `file` wait in the database for whoever works on `job`."""
    file.seek(0)
    with transaction.atomic():
        number = 0
        while content := file.read(PIECE):
            Piece.objects.create(owner=job, number=number, content=content)
            number += 1


def kept(job: Import) -> BinaryIO:
    """Return the file that waits for `job`."""
    file = _new_file()
    for number in job.pieces.order_by("number").values_list("number", flat=True):
        file.write(Piece.objects.values_list("content", flat=True).get(owner=job, number=number))
    file.seek(0)
    return file
