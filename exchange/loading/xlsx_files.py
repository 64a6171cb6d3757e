"""Read spreadsheets (XLSX): a header that names fields, then a row a record; no formulas.

openpyxl reads row by row and tells a formula from the value that was last computed for it, which faster readers do
not; what it unpacks is bounded beforehand, by what the archive says of itself, to which `zipfile` holds it.
"""

from __future__ import annotations

import datetime as dt
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, BinaryIO

import openpyxl
from openpyxl.utils import get_column_letter

from exchange.loading.bounds import MOST_COLUMNS, Unreadable
from exchange.loading.rows import Refusal, Row
from exchange.loading.tables import Table

MOST_UNPACKED = 256 * 2**20
"""Bytes of all members, unpacked."""

MOST_RATIO = 200
"""How many times as large a member may be as what is packed of it; text that repeats itself is 20 or 30 times."""

MOST_MEMBERS = 500
_ENTITIES = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_UNREADABLE = (
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    EOFError,
    OSError,
    SyntaxError,
)
"""What openpyxl, zipfile and the parser of XML raise for files that are no spreadsheets."""


def read_xlsx(file: BinaryIO, resource: str, refusals: list[Refusal]) -> Iterator[Row]:
    """Yield the rows of the first sheet; without `resource`, of all sheets, each named for its resource.

    Rows are numbered as in the spreadsheet. Cells with formulas or errors go to `refusals`: formula_cell,
    error_cell. Raises Unreadable: invalid_xlsx, zip_bomb, and what Table refuses of the header.
    """
    _check_archive(file)
    file.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Of styles and extensions that openpyxl leaves out.
            book = openpyxl.load_workbook(file, read_only=True, data_only=False, keep_links=False)
            sheets = book.worksheets[:1] if resource else book.worksheets
            for sheet in sheets:
                yield from _read_sheet(sheet, resource or sheet.title, refusals)
    except _UNREADABLE as error:
        raise Unreadable("invalid_xlsx", "The file is no spreadsheet that can be read.") from error


def _check_archive(file: BinaryIO) -> None:
    """Refuse an archive that unpacks to too much, before anything is unpacked."""
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > MOST_UNPACKED:
                raise Unreadable(
                    "zip_bomb",
                    f"The file unpacks to more than {MOST_UNPACKED // 2**20} MiB, or to too many parts.",
                )
            for member in members:
                if member.file_size > 2**20 and member.file_size > MOST_RATIO * member.compress_size:
                    raise Unreadable(
                        "zip_bomb", f"A part of it unpacks to more than {MOST_RATIO} times its size."
                    )
                if member.flag_bits & 1:
                    raise Unreadable("invalid_xlsx", "The file is encrypted.")
                if member.filename.endswith((".xml", ".rels")):
                    with archive.open(member) as part:
                        if _ENTITIES.search(part.read(4096)):
                            raise Unreadable("invalid_xlsx", "The file declares entities of its own.")
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError, RuntimeError) as error:
        raise Unreadable("invalid_xlsx", "The file is no spreadsheet (XLSX).") from error


def _read_sheet(sheet: Any, resource: str, refusals: list[Refusal]) -> Iterator[Row]:
    sheet.reset_dimensions()  # What the file says of its size is not to be relied on.
    table: Table | None = None
    for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS + 1), start=1):
        before = len(refusals)
        texts = [_text(cell, number, place, table, refusals) for place, cell in enumerate(cells)]
        while texts and not texts[-1] and (table is None or len(texts) > len(table.header)):
            texts.pop()
        if table is None:
            if len(refusals) > before:
                refusal = refusals[before]
                raise Unreadable(refusal.code, refusal.message, row=number, column=refusal.field)
            table = Table(resource, texts)
        elif any(texts) and len(refusals) == before:
            texts += [""] * (len(table.header) - len(texts))
            if row := table.row(number, texts, refusals):
                yield row
    if table is None:
        Table(resource, [])


def _text(cell: Any, number: int, place: int, table: Table | None, refusals: list[Refusal]) -> str:
    """Return what a cell says as text, as CSV has it."""
    value, kind = cell.value, getattr(cell, "data_type", "n")
    if kind in "fe":
        code, message = {
            "f": ("formula_cell", "Write the value, not a formula."),
            "e": ("error_cell", f"The cell holds the error {value}."),
        }[kind]
        refusals.append(Refusal("", number, "", _column(place, table), code, message))
        return ""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat()
    return str(value).strip()


def _column(place: int, table: Table | None) -> str:
    header: Sequence[str] = table.header if table else ()
    return header[place] if place < len(header) else get_column_letter(place + 1)
