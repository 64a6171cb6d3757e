"""From the refusals of serializers, forms and models to the items of a problem document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from rest_framework import exceptions
from rest_framework.settings import api_settings

from config.api.problems import MEANINGS, Item, Problem

WHOLE = {NON_FIELD_ERRORS, api_settings.NON_FIELD_ERRORS_KEY}
"""Keys under which refusals of the whole object stand."""

PARAMETERS = {"invalid_known_at": "known_at", "unknown_revision": "known_at", "invalid_cursor": "cursor"}
"""The parameter that a refusal is about where it does not say."""

Path = tuple[str | int, ...]


def pointer(path: Path) -> str:
    """Return the JSON pointer (RFC 6901) of the place that `path` leads to; empty: the whole body."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def judge(items: Sequence[Item], conflicts: Sequence[str] | None = None) -> Problem:
    """Return the one problem that the refusals `items` make.

    409 if all contradict what is recorded, else 400: malformed input is corrected first. Its code is
    the one that all share, if the table has it for that status.
    """
    codes = [item.get("code", "invalid") for item in items]
    conflicting = bool(codes) and all(code in MEANINGS and MEANINGS[code].status == 409 for code in codes)
    status, general = (409, "conflict") if conflicting else (400, "invalid")
    shared = codes[0] if len(set(codes)) == 1 else general
    known = shared in MEANINGS and MEANINGS[shared].status == status
    details = {item.get("detail", "") for item in items}
    detail = details.pop() if len(details) == 1 else ""
    code = shared if known else general
    return Problem(code, detail, errors=items, conflicts=conflicts if conflicting else None)


def of_rest(error: exceptions.ValidationError, *, in_query: bool) -> Problem:
    """Return what a serializer or filter refused; `in_query`: its names are those of parameters."""
    return judge(
        [_item(path, code, detail, in_query) for path, code, detail in _leaves(error.get_full_details(), ())]
    )


def of_model(error: ValidationError, *, in_query: bool) -> Problem:
    """Return what a model, form or rule refused; `params={"conflicts": [...]}` names recorded rows."""
    whole = not hasattr(error, "error_dict")
    named: dict[str, list[ValidationError]] = (
        {NON_FIELD_ERRORS: error.error_list} if whole else error.error_dict
    )
    items, conflicts = [], []
    for name, errors in named.items():
        for single in errors:
            code = single.code or "invalid"
            items += [
                _item(() if name in WHOLE else (name,), code, text, in_query) for text in single.messages
            ]
            conflicts += [str(row) for row in (single.params or {}).get("conflicts", ())]
    return judge(items, conflicts or None)


def _item(path: Path, code: str, detail: str, in_query: bool) -> Item:
    if code in ("unique", "unique_together"):
        code = "slug_taken" if path[-1:] == ("slug",) else "unique"
    item = Item(code=code, detail=detail)
    if code in PARAMETERS and not path:
        item["parameter"] = PARAMETERS[code]
    elif path and (in_query or code == "unknown_parameter"):
        item["parameter"] = str(path[0])
    elif not in_query:
        item["pointer"] = pointer(path)
    return item


def _leaves(node: Any, path: Path) -> Iterator[tuple[Path, str, str]]:
    """Walk the details of the REST framework, which nest as the body does."""
    if isinstance(node, Mapping) and set(node) == {"message", "code"} and isinstance(node["message"], str):
        yield path, node["code"] or "invalid", node["message"]
    elif isinstance(node, Mapping):
        for name, inner in node.items():
            yield from _leaves(inner, path if name in WHOLE else (*path, name))
    elif isinstance(node, list):
        by_place = any(isinstance(inner, Mapping) and "message" not in inner for inner in node)
        for place, inner in enumerate(node):
            yield from _leaves(inner, (*path, place) if by_place else path)
