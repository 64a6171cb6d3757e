"""Tables as files: CSV, NDJSON, JSON, XLSX and Parquet, each written from rows as they come.

A writer takes the columns and an iterable of batches of rows (tuples of cells in the order of the columns)
and yields bytes. What is held in memory is a batch, whatever the number of rows; XLSX goes through files on
disk, as its format needs the whole before the first byte.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeAlias

import orjson

from exchange.tables.cells import guarded
from exchange.tables.columns import Column, Kind

Batches: TypeAlias = Iterable[Sequence[tuple[Any, ...]]]

MOST_ROWS_OF_A_SHEET = 100_000
"""Rows of XLSX, which is made whole, on disk, before its first byte is sent; as many as an import takes back."""
ROWS_OF_A_GROUP = 10_000
"""Rows that Parquet keeps together: what is in memory at a time, and what the end of the file has an entry of for each column."""
MOST_CHARACTERS_OF_A_CELL = 32_767
"""Characters of a cell of XLSX; longer texts are cut there, as Excel would refuse the file."""
_MOST_DIGITS = 15
"""Digits that a number of a spreadsheet keeps; longer ones are written as text."""
_CHUNK = 1 << 16
BOM = "\ufeff".encode()


def csv_bytes(
    columns: Sequence[Column], batches: Batches, *, guard: bool = True, bom: bool = False
) -> Iterator[bytes]:
    """Yield CSV (RFC 4180, UTF-8); texts are `guarded` unless the file is for no spreadsheet.

    An empty cell is null or an empty text; lists and objects are JSON.
    """
    lines = io.StringIO()
    writer = csv.writer(lines)
    texts = [column.kind in (Kind.TEXT, Kind.JSON) for column in columns]

    def cell(value: Any, is_text: bool) -> Any:
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, list | dict):
            value = _json(value)
        return guarded(str(value)) if guard and is_text else value

    if bom:
        yield BOM
    writer.writerow([column.name for column in columns])
    for rows in batches:
        writer.writerows([[cell(v, t) for v, t in zip(row, texts, strict=True)] for row in rows])
        yield lines.getvalue().encode()
        lines.seek(0)
        lines.truncate()
    yield lines.getvalue().encode()


def ndjson_bytes(columns: Sequence[Column], batches: Batches) -> Iterator[bytes]:
    """Yield one object of JSON a line, by the names of the columns; exact numbers are text, as in lists."""
    names = [column.name for column in columns]
    for rows in batches:
        yield b"".join(
            orjson.dumps(dict(zip(names, row, strict=True)), option=orjson.OPT_APPEND_NEWLINE) for row in rows
        )


def json_bytes(
    columns: Sequence[Column], batches: Batches, head: dict[str, Any] | None = None
) -> Iterator[bytes]:
    """Yield one object of JSON: what `head` says, and `rows`, an array of the objects that NDJSON has."""
    yield orjson.dumps(head or {})[:-1] + (b',"rows":[' if head else b'"rows":[')
    names, first = [column.name for column in columns], True
    for rows in batches:
        if rows:
            written = b",".join(orjson.dumps(dict(zip(names, row, strict=True))) for row in rows)
            yield written if first else b"," + written
            first = False
    yield b"]}"


def xlsx_bytes(columns: Sequence[Column], batches: Batches) -> Iterator[bytes]:
    """Yield a workbook of one sheet. Numbers of up to 15 digits are numbers, longer ones text; texts are `guarded`."""
    import xlsxwriter  # Only this format needs it, and it takes a tenth of a second to load.

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with tempfile.TemporaryFile() as file:
        with xlsxwriter.Workbook(file, options) as book:
            book.set_properties({"created": dt.datetime(2000, 1, 1)})
            sheet = book.add_worksheet("table")
            bold = book.add_format({"bold": True})
            for place, column in enumerate(columns):
                sheet.write_string(0, place, column.name, bold)
            sheet.freeze_panes(1, 0)
            number = 0
            for rows in batches:
                for row in rows:
                    number += 1
                    for place, (column, value) in enumerate(zip(columns, row, strict=True)):
                        _write_cell(sheet, number, place, column.kind, value)
        file.seek(0)
        while chunk := file.read(_CHUNK):
            yield chunk


def _write_cell(sheet: Any, row: int, place: int, kind: Kind, value: Any) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, place, value)
    elif kind in (Kind.INTEGER, Kind.NUMBER):
        digits = len(str(value).replace("-", "").replace(".", "").lstrip("0"))
        if digits > _MOST_DIGITS:
            sheet.write_string(row, place, str(value))
        else:
            sheet.write_number(row, place, float(value))
    else:
        text = _json(value) if isinstance(value, list | dict) else str(value)
        sheet.write_string(row, place, guarded(text)[:MOST_CHARACTERS_OF_A_CELL])


def parquet_bytes(columns: Sequence[Column], batches: Batches) -> Iterator[bytes]:
    """Yield Parquet; exact numbers are DECIMAL(38, 10), lists and objects JSON in text."""
    import pyarrow  # Only this format needs it, and it takes some 40 MB.
    from pyarrow import parquet

    types = {
        Kind.INTEGER: pyarrow.int64(),
        Kind.NUMBER: pyarrow.decimal128(38, 10),
        Kind.BOOLEAN: pyarrow.bool_(),
        Kind.DATE: pyarrow.date32(),
        Kind.INSTANT: pyarrow.timestamp("us", tz="UTC"),
    }
    schema = pyarrow.schema([(column.name, types.get(column.kind, pyarrow.string())) for column in columns])
    sink = _Sink()
    group: list[Any] = []
    with parquet.ParquetWriter(sink, schema, compression="zstd") as writer:
        for rows in batches:
            if not rows:
                continue
            cells = zip(*rows, strict=True)
            arrays = [
                pyarrow.array([_typed(column.kind, value) for value in values], type=field.type)
                for column, values, field in zip(columns, cells, schema, strict=True)
            ]
            group.append(pyarrow.record_batch(arrays, schema=schema))
            if sum(batch.num_rows for batch in group) >= ROWS_OF_A_GROUP:
                writer.write_table(pyarrow.Table.from_batches(group))
                group.clear()
                yield sink.taken()
        if group:
            writer.write_table(pyarrow.Table.from_batches(group))
    yield sink.taken()


class _Sink(io.RawIOBase):
    """A file to write to, from which what was written is taken as it comes."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._place = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def write(self, data: Any) -> int:
        part = bytes(data)
        self._parts.append(part)
        self._place += len(part)
        return len(part)

    def taken(self) -> bytes:
        """Return what was written since."""
        found, self._parts = b"".join(self._parts), []
        return found


def _typed(kind: Kind, value: Any) -> Any:
    """Return a cell as Arrow takes it."""
    if value is None:
        return None
    if kind is Kind.NUMBER:
        return Decimal(value)
    if kind is Kind.DATE:
        return dt.date.fromisoformat(value)
    if kind is Kind.INSTANT:
        return dt.datetime.fromisoformat(value)
    return _json(value) if isinstance(value, list | dict) else value


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


@dataclass(frozen=True, slots=True)
class Format:
    """A format of tables: its media type, the ending of its files, and what writes it."""

    media_type: str
    ending: str
    write: Callable[..., Iterator[bytes]]


FORMATS: dict[str, Format] = {
    "json": Format("application/json", "json", json_bytes),
    "ndjson": Format("application/x-ndjson", "ndjson", ndjson_bytes),
    "csv": Format("text/csv", "csv", csv_bytes),
    "xlsx": Format("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", xlsx_bytes),
    "parquet": Format("application/vnd.apache.parquet", "parquet", parquet_bytes),
}
