"""Read lines of UTF-8, one after the other, each within bounds."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from exchange.loading.bounds import MOST_LINE, Unreadable


def lines(file: BinaryIO) -> Iterator[str]:
    """Yield the lines of `file` with their ends; a byte order mark is left out.

    Refusals: line_too_long, not_utf8, invalid_character (NUL).
    """
    number = 0
    while raw := file.readline(MOST_LINE + 1):
        number += 1
        if number == 1:
            raw = raw.removeprefix(codecs.BOM_UTF8)
        if len(raw) > MOST_LINE:
            raise Unreadable("line_too_long", f"A line has at most {MOST_LINE:,} bytes.", row=number)
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Unreadable(
                "not_utf8", f"Byte {error.start + 1} of the line is not UTF-8.", row=number
            ) from error
        if "\x00" in text:
            raise Unreadable("invalid_character", "The line holds NUL (U+0000).", row=number)
        yield text
