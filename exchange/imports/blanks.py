"""Tables to fill in: the columns that a load of a resource takes, with what they mean, as CSV or XLSX."""

from __future__ import annotations

import csv
import io
from functools import cache

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from exchange.loading.resources import RESOURCES, needed
from exchange.tables.columns import Column, Kind, columns_of

MOST_CODES_IN_A_LIST = 255
"""Characters of the codes that a spreadsheet offers in a cell."""

ROWS_WITH_CODES = 1_000
"""How many rows of a blank spreadsheet offer the codes of a column."""

FORMS = {
    Kind.INTEGER: "A whole number.",
    Kind.NUMBER: "A number.",
    Kind.BOOLEAN: "true or false.",
    Kind.DATE: "A day such as 2023-03-16.",
    Kind.JSON: "Names with semicolons between them, or a list in JSON.",
}
"""How cells of a kind are written; all others are text."""


@cache
def columns(resource: str) -> tuple[Column, ...]:
    """Return the columns of `resource` that a load takes, that by which rows are known first."""
    known = RESOURCES[resource].natural
    taken = [column for column in columns_of(resource) if column.taken and column.name != "id"]
    return tuple(sorted(taken, key=lambda column: column.name != known))


@cache
def required(resource: str) -> frozenset[str]:
    """Return the columns without which there is no new row of `resource`."""
    whole = RESOURCES[resource]
    names = {field.name for field in needed(whole.model)} | {whole.natural}
    return frozenset({"citation.source" if name == "citation" else name for name in names})


def about(resource: str, column: Column) -> str:
    """Return in a few sentences what stands in the cells of `column`."""
    told = [
        "Needed for a new row." if column.name in required(resource) else "",
        column.about,
        FORMS.get(column.kind, ""),
        f"Slug, key or id of one of the {column.refers_to}." if column.refers_to else "",
        f"One of: {', '.join(column.codes)}." if column.codes else "",
    ]
    return " ".join(text for text in told if text)


def as_csv(resource: str) -> bytes:
    """Return the header of a table of `resource`, as spreadsheets open it."""
    text = io.StringIO()
    csv.writer(text).writerow([column.name for column in columns(resource)])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def as_xlsx(resource: str) -> bytes:
    """Return a spreadsheet of `resource` without rows: each column says what it takes, and offers its codes."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None  # A new workbook has one.
    sheet.title = resource
    sheet.freeze_panes = "B2"
    for place, column in enumerate(columns(resource), start=1):
        cell = sheet.cell(1, place, column.name)
        cell.font = Font(bold=column.name in required(resource))
        cell.comment = Comment(about(resource, column), "Tiaokuai", height=160, width=320)
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = max(12, len(column.name) + 3)
        codes = ",".join(column.codes)
        if codes and len(codes) <= MOST_CODES_IN_A_LIST:
            offered = DataValidation(type="list", formula1=f'"{codes}"', allow_blank=True)
            offered.add(f"{letter}2:{letter}{ROWS_WITH_CODES + 1}")
            sheet.add_data_validation(offered)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
