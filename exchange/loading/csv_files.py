"""Read CSV (RFC 4180): a header that names fields, then a row a record."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from exchange.loading.bounds import Unreadable
from exchange.loading.rows import Refusal, Row
from exchange.loading.tables import Table
from exchange.loading.text_lines import lines


def read_csv(file: BinaryIO, resource: str, refusals: list[Refusal]) -> Iterator[Row]:
    """Yield the rows of `file`, numbered as a spreadsheet numbers them: the header is row 1.

    Raises Unreadable for what Table refuses of the header, and for text that is no CSV (invalid_csv).
    """
    records = csv.reader(lines(file), strict=True)
    number = 0
    try:
        table = Table(resource, next(records, []))
        for number, cells in enumerate(records, start=2):
            if any(cells) and (row := table.row(number, cells, refusals)):
                yield row
    except csv.Error as error:
        raise Unreadable("invalid_csv", f"The row is no CSV: {error}.", row=number + 1) from error
