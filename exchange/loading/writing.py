"""Write a plan; where the database refuses, find out which rows it refuses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import DataError, IntegrityError, connection, transaction
from django.db.models import Model

from exchange.loading.copying import copy_lines, row_of
from exchange.loading.plans import CITATIONS, Chunk, Kind, Part, Plan, ids_of
from exchange.loading.refusing import explain
from exchange.loading.rows import Refusal, Refused, Watch, nobody

MOST_REFUSALS = 100
"""How many refusals are looked for before a load gives up."""


@dataclass(frozen=True, slots=True)
class _Failure:
    """A row that the database refused on its own: its part, the chunk that it alone is, and why."""

    part: Part
    chunk: Chunk
    error: IntegrityError | DataError


def write_plan(plan: Plan, watch: Watch = nobody) -> None:
    """Write all of `plan` inside the open write, or raise Refused with every row that cannot be written.

    A row may be refused only because another one, later in the files, has not made room yet (a period
    that ends where its own begins): refused rows are tried again until that changes nothing.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    failures: list[_Failure] = []
    for part in plan.parts():
        if part >= CITATIONS and failures and failures[0].part < CITATIONS:
            raise Refused(_refusals(failures))  # Sources refer to nothing, so nothing can make room for them.
        for chunk in plan.chunks(part):
            watch("writing", len(chunk.places) if part.kind in (Kind.CHANGED, Kind.NEW) else 0)
            _save(part, chunk, failures)
    while failures:
        again: list[_Failure] = []
        for failure in failures:
            _save(failure.part, failure.chunk, again)
        if len(again) == len(failures):
            raise Refused(_refusals(again))
        failures = again


def _save(part: Part, chunk: Chunk, failures: list[_Failure]) -> None:
    """Write rows at once; where the database refuses, find those that it refuses by halving."""
    if part.kind is Kind.REMOVED:
        part.model._default_manager.filter(pk__among=ids_of(chunk)).delete()
        return
    if part.kind is Kind.TOUCHED:
        part.model._default_manager.filter(pk__among=ids_of(chunk)).update(revision=-1)
        return
    try:
        with transaction.atomic():
            copy_lines(part.model, part.names, chunk.lines)
    except (IntegrityError, DataError) as error:
        if len(chunk.places) > 1:
            for half in chunk.halves():
                _save(part, half, failures)
            return
        failures.append(_Failure(part, chunk, error))
        if len(failures) >= MOST_REFUSALS:
            raise Refused(_refusals(failures)) from error


def _written(part: Part, chunk: Chunk) -> Model:
    """Return the row of a chunk of one, as it would be on record."""
    said = row_of(part.model, part.names, chunk.lines.removesuffix(b"\n"))
    if not part.names:
        return said
    row: Model = part.model._default_manager.get(pk=said.pk)
    for name in part.names:
        column = part.model._meta.get_field(name).attname  # type: ignore[union-attr]  # A column of its own.
        setattr(row, column, getattr(said, column))
    return row


def _refusals(failures: Sequence[_Failure]) -> list[Refusal]:
    """Explain failures; those that only follow from others (a row they refer to was refused) stay out."""
    found: list[Refusal] = []
    following: list[Refusal] = []
    for failure in failures:
        part, chunk = failure.part, failure.chunk
        row = _written(part, chunk)
        fields, code, message = explain(failure.error, row)
        place = ".".join(each for each in (part.list_name, ", ".join(fields)) if each)
        file, number, key = chunk.places[0]
        refusal = Refusal(file, number, key, place, code, message)
        (following if code == "does_not_exist" else found).append(refusal)
    return sorted(found or following)
