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
from contextlib import contextmanager
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
MOST_NUMBERED = 2**20
"""The highest number of a row; for numbers between, openpyxl makes empty rows, however many."""

_PROLOG = 2**16
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s++|<\?.*?\?>|<!--.*?-->)*+<[A-Za-z_:]", re.DOTALL)
"""What stands before the first element of XML, if it declares nothing: no document type, and so no entities."""

_ENCODING = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<", b"\x00\x00")
"""How XML begins that is not written in UTF-8."""


def read_xlsx(file: BinaryIO, resource: str, refusals: list[Refusal]) -> Iterator[Row]:
    """Yield the rows of the first sheet; without `resource`, of all sheets, each named for its resource.

    Rows are numbered as in the spreadsheet. Cells with formulas or errors go to `refusals`: formula_cell,
    error_cell. Raises Unreadable: invalid_xlsx, zip_bomb, and what Table refuses of the header.
    """
    _check_archive(file)
    file.seek(0)
    for title, cells in _sheets(file, only_first=bool(resource)):
        yield from _read_sheet(cells, resource or title, refusals)


def _sheets(file: BinaryIO, *, only_first: bool) -> Iterator[tuple[str, Iterator[Any]]]:
    """Yield the title and the rows of cells of each sheet."""
    with _reading(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Of styles and extensions that openpyxl leaves out.
        book = openpyxl.load_workbook(file, read_only=True, data_only=False, keep_links=False)
        sheets = [(str(sheet.title), sheet) for sheet in book.worksheets]
        if not sheets:
            raise Unreadable("invalid_xlsx", "The file has no sheet.")
    for title, sheet in sheets[:1] if only_first else sheets:
        yield title, _cells(sheet)


def _cells(sheet: Any) -> Iterator[Any]:
    with _reading():
        sheet.reset_dimensions()  # What the file says of its size is not to be relied on.
        yield from sheet.iter_rows(max_col=MOST_COLUMNS + 1)


@contextmanager
def _reading() -> Iterator[None]:
    """Refuse with invalid_xlsx whatever is raised inside.

    Of a broken file zipfile, the decompressors, the parser of XML and openpyxl raise errors of many kinds (zlib.error,
    struct.error, IndexError, AssertionError ...), none of which they promise; nothing of ours is called here.
    """
    try:
        yield
    except (Unreadable, MemoryError):
        raise
    except Exception as error:
        raise Unreadable("invalid_xlsx", "The file is no spreadsheet that can be read.") from error


def _check_archive(file: BinaryIO) -> None:
    """Refuse an archive that unpacks to too much, before anything is unpacked."""
    file.seek(0)
    with _reading(), zipfile.ZipFile(file) as archive:
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
            with archive.open(member) as part:
                _check_xml(member.filename, part.read(_PROLOG))


def _check_xml(name: str, beginning: bytes) -> None:
    """Refuse XML that declares entities, or may hide that it does; pictures and the like are none."""
    is_xml = name.lower().endswith((".xml", ".rels")) or beginning.lstrip()[:1] == b"<"
    if not (is_xml or beginning.startswith(_WIDE)):
        return
    encoding = _ENCODING.match(beginning)
    if beginning.startswith(_WIDE) or (encoding and encoding[1].lower() not in (b"utf-8", b"utf8")):
        raise Unreadable("invalid_xlsx", "A part of the file is not written in UTF-8.")
    if not _BEGINS.match(beginning):
        raise Unreadable(
            "invalid_xlsx",
            "A part of the file is no XML, or declares a document type with entities of its own.",
        )


def _read_sheet(rows: Iterator[Any], resource: str, refusals: list[Refusal]) -> Iterator[Row]:
    table: Table | None = None
    empty: Any = None  # What openpyxl makes for all rows that are not there; looked at once.
    for number, cells in enumerate(rows, start=1):
        if number > MOST_NUMBERED:
            raise Unreadable("too_many_rows", f"A sheet has at most {MOST_NUMBERED:,} rows.", row=number)
        if cells is empty:
            continue
        before = len(refusals)
        texts = [_text(cell, number, place, table, refusals) for place, cell in enumerate(cells)]
        while texts and not texts[-1] and (table is None or len(texts) > len(table.header)):
            texts.pop()
        if table is None:
            if len(refusals) > before:
                refusal = refusals[before]
                raise Unreadable(refusal.code, refusal.message, row=number, column=refusal.field)
            table = Table(resource, texts)
        elif not any(texts):
            empty = cells
        elif len(refusals) == before:
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
