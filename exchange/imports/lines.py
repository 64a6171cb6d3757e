"""Lines of reports as people read them: what is refused, and what becomes of rows, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from exchange.loading.resources import RESOURCES
from exchange.loading.rows import Refusal
from sources.admin.display import NOTHING, called

from .files import kept, read_rows
from .models import Finding, Import
from .running import AT_ONCE


@dataclass(frozen=True, slots=True)
class Field:
    """What becomes of one field of a row, as people read it."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a report: what is refused, or what becomes of a row; `href` leads to the row on record."""

    finding: Finding
    fields: Sequence[Field] = ()
    href: str = ""


def lines_of(job: Import, findings: Sequence[Finding]) -> list[Line]:
    """Return lines of a report with the rows that they are about; of a small file, what new rows say too."""
    on_record = _on_record(findings)
    written = _written(job, findings)
    lines: list[Line] = []
    for each in findings:
        fields = [Field(called(f["field"]), _told(f["from"]), _told(f["to"])) for f in each.fields]
        if each.kind == "created":
            values = written.get((each.resource, each.row), {})
            fields = [
                Field(called(name), "", _told(value))
                for name, value in values.items()
                if value not in ("", None, [])
            ]
        lines.append(Line(each, fields, on_record.get((each.resource, each.key), "")))
    return lines


def _on_record(findings: Iterable[Finding]) -> dict[tuple[str, str], str]:
    """Return the pages of the rows that are on record, by resource and key. A query a resource."""
    keys: dict[str, set[str]] = {}
    for each in findings:
        if each.resource in RESOURCES and each.key:
            keys.setdefault(each.resource, set()).add(each.key)
    found: dict[tuple[str, str], str] = {}
    for name, wanted in keys.items():
        resource = RESOURCES[name]
        options = resource.model._meta
        rows: Any = resource.model._default_manager.filter(**{f"{resource.natural}__in": wanted})
        for key, pk in rows.values_list(resource.natural, "pk"):
            found[name, key] = reverse(f"admin:{options.app_label}_{options.model_name}_change", args=[pk])
    return found


def _written(job: Import, findings: Iterable[Finding]) -> dict[tuple[str, int], Mapping[str, object]]:
    """Return what the rows of a small file that is kept say, by resource and number, for those that are new."""
    wanted = {(each.resource, each.row) for each in findings if each.kind == "created"}
    trial = job if job.is_kept else job.tried
    if not wanted or trial is None or trial.rows > AT_ONCE or not trial.pieces.exists():
        return {}
    refusals: list[Refusal] = []
    with kept(trial) as file:
        rows = read_rows(file, trial.media_type, trial.resource, refusals)
        return {
            (row.resource, row.number): row.values for row in rows if (row.resource, row.number) in wanted
        }


def _told(value: object) -> str:
    """Return a value of a file as people read it."""
    match value:
        case None | "":
            return NOTHING
        case bool():
            return "yes" if value else "no"
        case {"added": added, "removed": removed}:
            return f"{added} added, {removed} removed"
        case {"source": source, **rest}:
            return ", ".join(str(part) for part in (source, rest.get("locator")) if part)
        case Mapping():
            return ", ".join(f"{called(str(name))}: {_told(inner)}" for name, inner in value.items())
        case list():
            return "\n".join(map(_told, value))
    return str(value)
