"""How the cells of spreadsheets are written, so that none of them is run as a formula.

A text that begins with `=`, `+`, `-`, `@`, a tab or a line break is written with one apostrophe before it;
so is a text that begins with apostrophes before one of these, so that taking one apostrophe off gives back
what was there, whatever it was. Numbers are no text, and a negative one stays a number.
"""

from __future__ import annotations

import re

_STARTS = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"
"""What makes a formula of a cell in spreadsheets, the full-width forms included."""
_RUN = re.compile(rf"'*[{_STARTS}]")
_GUARDED = re.compile(rf"'+[{_STARTS}]")


def guarded(text: str) -> str:
    """Return `text` as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if _RUN.match(text) else text


def unguarded(cell: str) -> str:
    """Return the text that `guarded` made `cell` of."""
    return cell[1:] if _GUARDED.match(cell) else cell
