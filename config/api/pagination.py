"""Pages by key: no counting, no offset; a signed cursor pins the order, the filters and the clocks."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.db import models
from django.db.models import F, Q
from rest_framework import serializers
from rest_framework.pagination import BasePagination

DEFAULT_SIZE, MOST = 100, 500
PARAMETERS = ("cursor", "page_size", "ordering", "count")
_SALT = "tiaokuai.cursor"


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a list: the sort value and id of a row, and the direction to read from it."""

    value: Any
    id: str
    backwards: bool
    pinned: dict[str, Any]


@dataclass(slots=True)
class Page:
    """The ids of a page in order, and the cursors to its neighbours (None at an end)."""

    ids: list[Any]
    next: str | None
    previous: str | None


def refuse(parameter: str, message: str, code: str) -> serializers.ValidationError:
    """Return the refusal of one parameter."""
    return serializers.ValidationError({parameter: [serializers.ErrorDetail(message, code=code)]})


def page_size(parameters: Mapping[str, str]) -> int:
    """Return the size asked for, 1 to 500; default 100. Refusal: invalid_page_size."""
    text = parameters.get("page_size", str(DEFAULT_SIZE))
    if not (text.isascii() and text.isdigit() and len(text) <= 4 and 1 <= int(text) <= MOST):
        raise refuse("page_size", f"Write a whole number from 1 to {MOST}.", "invalid_page_size")
    return int(text)


def counted(parameters: Mapping[str, str]) -> bool:
    """Say whether the exact count is asked for. Refusal: invalid_boolean."""
    text = parameters.get("count", "false")
    if text not in ("true", "false"):
        raise refuse("count", "Write true or false.", "invalid_boolean")
    return text == "true"


def fingerprint(parameters: Mapping[str, str]) -> str:
    """Return a digest of everything that a cursor pins of a query: its filters and order."""
    pinned = sorted((k, v) for k, v in parameters.items() if k not in ("cursor", "page_size", "count"))
    return hashlib.sha256(repr(pinned).encode()).hexdigest()[:16]


def _signer() -> signing.Signer:
    """Return what signs cursors: without a time in it, so that the same page always has the same ones."""
    return signing.Signer(salt=_SALT)


def read_cursor(parameters: Mapping[str, str]) -> Cursor | None:
    """Return the cursor of the query, if it has one. Refusal: invalid_cursor."""
    text = parameters.get("cursor")
    if text is None:
        return None
    try:
        value, row, backwards, pinned, query = _signer().unsign_object(text)
    except (signing.BadSignature, ValueError, TypeError, UnicodeError) as error:
        raise refuse(
            "cursor", "This is no cursor of this service; start from the first page.", "invalid_cursor"
        ) from error
    if query != fingerprint(parameters):
        raise refuse(
            "cursor", "The cursor belongs to a query with other filters or another order.", "invalid_cursor"
        )
    return Cursor(value, row, backwards, pinned)


def ordering(parameters: Mapping[str, str], allowed: Mapping[str, str]) -> tuple[str, bool]:
    """Return the column to sort by and whether downwards; the id by default. Refusal: invalid_ordering."""
    text = parameters.get("ordering", "")
    name = text.removeprefix("-")
    if not text:
        return "pk", False
    if name not in allowed:
        raise refuse(
            "ordering",
            f"Order by one of: {', '.join(sorted(allowed))}; a leading - turns it round.",
            "invalid_ordering",
        )
    return allowed[name], text.startswith("-")


def page(
    queryset: models.QuerySet[Any],
    parameters: Mapping[str, str],
    *,
    allowed: Mapping[str, str],
    pinned: dict[str, Any],
    cursor: Cursor | None,
) -> Page:
    """Return one page of `queryset` in one query; rows without a sort value come last, ties go by id."""
    size = page_size(parameters)
    column, downwards = ordering(parameters, allowed)
    backwards = cursor is not None and cursor.backwards
    found = queryset.order_by(*_order(column, downwards, backwards))
    if cursor is not None:
        found = found.filter(_beyond(column, downwards, backwards, cursor))
    columns: Sequence[str] = ("pk",) if column == "pk" else ("pk", column)
    return bounded(list(found.values_list(*columns)[: size + 1]), parameters, pinned=pinned, cursor=cursor)


def ordered(
    queryset: models.QuerySet[Any], parameters: Mapping[str, str], *, allowed: Mapping[str, str]
) -> models.QuerySet[Any]:
    """Return all of `queryset` in the order of its pages."""
    column, downwards = ordering(parameters, allowed)
    return queryset.order_by(*_order(column, downwards, False))


def bounded(
    rows: Sequence[Sequence[Any]],
    parameters: Mapping[str, str],
    *,
    pinned: dict[str, Any],
    cursor: Cursor | None,
) -> Page:
    """Return the page that `rows` are: ids, with the sort value where it is another, in the order of reading.

    There is one more than the page holds if the list goes on.
    """
    size = page_size(parameters)
    backwards = cursor is not None and cursor.backwards
    more = len(rows) > size
    rows = rows[:size]
    if backwards:
        rows = rows[::-1]
    query = fingerprint(parameters)

    def cursor_at(row: Sequence[Any], back: bool) -> str:
        written = None if row[-1] is None else str(row[-1])
        return _signer().sign_object([written, str(row[0]), back, pinned, query])

    has_next = bool(rows) and (more or backwards)
    has_previous = bool(rows) and (cursor is not None if not backwards else more)
    return Page(
        [row[0] for row in rows],
        cursor_at(rows[-1], False) if has_next else None,
        cursor_at(rows[0], True) if has_previous else None,
    )


def _order(column: str, downwards: bool, backwards: bool) -> list[Any]:
    if column == "pk":
        return ["-pk" if downwards != backwards else "pk"]
    if downwards != backwards:
        first = F(column).desc(nulls_first=backwards or None, nulls_last=not backwards or None)
    else:
        first = F(column).asc(nulls_first=backwards or None, nulls_last=not backwards or None)
    return [first, "-pk" if backwards else "pk"]


def _beyond(column: str, downwards: bool, backwards: bool, cursor: Cursor) -> Q:
    """Return the rows after `cursor` in reading direction, with nulls last in the list's own order."""
    if column == "pk":
        return Q(**{"pk__lt" if downwards != backwards else "pk__gt": cursor.id})
    tie = Q(**{"pk__lt" if backwards else "pk__gt": cursor.id})
    null = Q(**{f"{column}__isnull": True})
    if cursor.value is None:
        return null & tie | (~null if backwards else Q(pk__in=[]))
    ahead = Q(**{f"{column}__{'lt' if downwards != backwards else 'gt'}": cursor.value})
    return ahead | Q(**{column: cursor.value}) & tie | (Q(pk__in=[]) if backwards else null)


def link(url: str, cursor: str | None) -> str | None:
    """Return the address of the page at `cursor`, of which every character may stand in a query as it is."""
    if cursor is None:
        return None
    address, _, query = url.partition("?")
    others = [part for part in query.split("&") if part and not part.startswith("cursor=")]
    return f"{address}?{'&'.join([f'cursor={cursor}', *others])}"


class KeysetPagination(BasePagination):
    """How lists are paged; settings name it, views ask it for a page of ids."""

    parameters = PARAMETERS
    read_cursor = staticmethod(read_cursor)
    page_size = staticmethod(page_size)
    page = staticmethod(page)
    ordered = staticmethod(ordered)
    bounded = staticmethod(bounded)
    counted = staticmethod(counted)
    link = staticmethod(link)
