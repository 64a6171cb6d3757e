"""Reading request bodies: JSON in UTF-8 within limits, each refusal with the place where it stands."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import IO, Any, NamedTuple

from django.utils.http import parse_header_parameters
from rest_framework.exceptions import UnsupportedMediaType
from rest_framework.parsers import BaseParser

from config.api.problems import MOST_NAMED, Item, Problem, printable
from config.api.refusals import Path, judge, pointer

MOST_BYTES = 1_048_576
DEEPEST = 20
LEAST_INTEGER, MOST_INTEGER = -(2**63), 2**63 - 1

_NOT_STORABLE = re.compile("[\x00\ud800-\udfff]")
_NOT_A_NUMBER = Decimal("NaN")


class _Repetitive(dict[str, Any]):
    """An object in whose text one key stands twice."""

    repeated: str


class _Step(NamedTuple):
    """A value of the body, where it stands, and in how many objects and lists."""

    value: Any
    path: Path
    depth: int


class StrictJSONParser(BaseParser):
    """JSON objects of at most 1 MiB, in UTF-8, at most 20 deep, with every key once.

    Numbers with a fraction become `Decimal`, so that amounts stay exact. Refusals: payload_too_large
    (413); unsupported_media_type (415) for another charset or a compressed body; malformed_json,
    not_utf8, not_an_object, too_deep, duplicate_key, invalid_character, number_out_of_range (400).
    """

    media_type = "application/json"

    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the object that the body is."""
        request = (parser_context or {}).get("request")
        headers = request.META if request is not None else {}
        _check_encoding(media_type or self.media_type, headers.get("HTTP_CONTENT_ENCODING", ""))
        declared = headers.get("CONTENT_LENGTH") or "0"
        if declared.isdigit() and int(declared) > MOST_BYTES:
            raise Problem("payload_too_large")
        try:
            body = stream.read(MOST_BYTES + 1)
        except OSError as error:
            raise Problem("malformed_request", "The body did not arrive whole.") from error
        return parse_object(body)


def _check_encoding(media_type: str, coding: str) -> None:
    charset = parse_header_parameters(media_type)[1].get("charset", "utf-8").strip("\"'").lower()
    if charset not in ("utf-8", "utf8") or coding.strip().lower() not in ("", "identity"):
        raise UnsupportedMediaType(media_type, "Send JSON in UTF-8, not compressed.")


def parse_object(body: bytes) -> dict[str, Any]:
    """Return the object that `body` is; refuse as `StrictJSONParser` says."""
    if len(body) > MOST_BYTES:
        raise Problem("payload_too_large")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _whole("not_utf8", f"The body is not UTF-8 at byte {error.start}.") from error
    if text.startswith("\ufeff"):
        raise _whole("not_utf8", "The body begins with a byte order mark; leave it out.")
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _whole("malformed_json", f"{error.msg} (line {error.lineno}, column {error.colno}).") from error
    except RecursionError:
        raise _whole("too_deep", f"Nest at most {DEEPEST} objects and lists.") from None
    if not isinstance(value, dict):
        raise _whole("not_an_object", "Put the fields into one object: {...}.")
    if items := list(islice(_refusals(value), MOST_NAMED)):
        raise judge(items)
    return value


def _whole(code: str, detail: str) -> Problem:
    return Problem(code, detail, errors=[Item(pointer="")])


def _refusals(body: dict[str, Any]) -> Iterator[Item]:
    """Walk the body without recursion and name what may not be in it."""
    steps = [_Step(body, (), 1)]
    while steps:
        value, path, depth = steps.pop()
        if isinstance(value, dict | list) and depth > DEEPEST:
            yield _item(path, "too_deep", f"Nest at most {DEEPEST} objects and lists.")
            return
        if isinstance(value, dict):
            if isinstance(value, _Repetitive):
                yield _item(path, "duplicate_key", f"The key `{printable(value.repeated)}` stands twice.")
            for key, inner in value.items():
                if _NOT_STORABLE.search(key):
                    yield _item(path, "invalid_character", "A key holds a character that cannot be stored.")
                steps.append(_Step(inner, (*path, key), depth + 1))
        elif isinstance(value, list):
            steps += [_Step(inner, (*path, place), depth + 1) for place, inner in enumerate(value)]
        elif isinstance(value, str):
            if _NOT_STORABLE.search(value):
                yield _item(path, "invalid_character", "The text holds NUL or half a surrogate pair.")
        elif not _fits(value):
            yield _item(path, "number_out_of_range", "The number is out of range, or none.")


def _item(path: Path, code: str, detail: str) -> Item:
    return Item(pointer=printable(pointer(path)), code=code, detail=detail)


def _fits(value: Any) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite()
    return value is None or isinstance(value, bool) or LEAST_INTEGER <= value <= MOST_INTEGER


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of its keys and values, and remember a key that stands twice."""
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    seen: set[str] = set()
    marked = _Repetitive(made)
    marked.repeated = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return marked


def _integer(text: str) -> int:
    """Read a whole number; one too long to be read quickly becomes one that is out of range."""
    return int(text) if len(text) <= 20 else MOST_INTEGER + 1


def _fraction(text: str) -> Decimal:
    """Read a number with a fraction or exponent exactly; what no double holds becomes not a number."""
    return Decimal(text) if len(text) <= 64 and math.isfinite(float(text)) else _NOT_A_NUMBER


def _constant(_: str) -> Decimal:
    return _NOT_A_NUMBER


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_fraction, parse_constant=_constant
)
