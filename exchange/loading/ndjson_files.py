"""Read NDJSON: a JSON object a line, of one resource or each of the one that it names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, BinaryIO

from exchange.loading.rows import Refusal, Row
from exchange.loading.text_lines import lines

RESOURCE = "resource"
"""The field in which a line names its resource, where the file as a whole is of none."""


def read_ndjson(file: BinaryIO, resource: str, refusals: list[Refusal]) -> Iterator[Row]:
    """Yield the rows of `file`; lines that are none go to `refusals`: invalid_json, required.

    Numbers keep their digits, and a field stands once in an object.
    """
    for number, text in enumerate(lines(file), start=1):
        if not text.strip():
            continue
        try:
            values = _DECODER.decode(text.strip())
            if not isinstance(values, dict):
                raise ValueError("write an object: {...}")
        except RecursionError:
            refusals.append(_refusal(number, "", "invalid_json", "It is nested too deeply."))
            continue
        except ValueError as error:
            refusals.append(_refusal(number, "", "invalid_json", f"The line is not a JSON object: {error}."))
            continue
        named = resource or values.pop(RESOURCE, None)
        if not isinstance(named, str):
            message = "Name the resource of the line, such as institutions, or that of all by the parameter."
            refusals.append(_refusal(number, RESOURCE, "required", message))
            continue
        yield Row(named, number, values)


def _refusal(number: int, column: str, code: str, message: str) -> Refusal:
    return Refusal("", number, "", column, code, message)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the field {next(n for n in names if names.count(n) > 1)!r} stands twice")
    return made


def _constant(text: str) -> Any:
    raise ValueError(f"{text} is no number")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_float=Decimal, parse_constant=_constant)
