"""How much a file may hold, and the refusal of one that cannot be read at all."""

from __future__ import annotations

MOST_BYTES = 64 * 2**20
"""Bytes of a file as it is sent."""

MOST_LINE = 2**20
"""Bytes of a line."""

MOST_ROWS = 100_000
MOST_CELLS = 3_000_000
MOST_COLUMNS = 200

MOST_REFUSALS, MOST_CHANGES = 10_000, 2_000
"""How many refusals and changes are told one by one; all of them are counted."""


class Unreadable(Exception):
    """Nothing can be made of the file, or of what follows in it; `row` counts from 1, 0 is the file as a whole."""

    def __init__(self, code: str, message: str, *, row: int = 0, column: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.row, self.column = code, message, row, column
