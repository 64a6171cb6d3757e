"""Writing one row with its citations, inside an open write."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models

from ..facts import Claim
from ..models import Citation, Source


def cite(source: Source, locator: str) -> Citation:
    """Return the citation of a place in a source; made if it is new."""
    citation, _ = Citation.objects.get_or_create(source=source, locator=locator)
    return citation


def check_row(row: models.Model) -> None:
    """Check what `row` says by itself. Refusals: ValidationError of its fields and its `clean`."""
    foreign = [field.name for field in row._meta.local_fields if field.is_relation]
    row.clean_fields(exclude=[*foreign, *(f.name for f in row._meta.local_fields if f.generated)])
    row.clean()


def save_row(row: models.Model) -> None:
    """Check and save `row`; what other rows forbid is refused by the database.

    Refusals: ValidationError of its fields and its `clean`, IntegrityError of its constraints.
    """
    check_row(row)
    if isinstance(row, Claim) and not row.claim_key:
        row.claim_key = str(row.pk)  # As the database would: saving it again changes nothing.
    row.save()


def replace_further(row: models.Model, wanted: Iterable[tuple[str, Source, str]]) -> bool:
    """Make the further citations of `row` those `wanted` (stance, source, locator); say if that changed any."""
    places = [
        {"stance": stance, "citation_id": cite(source, locator).pk} for stance, source, locator in wanted
    ]
    return replace_rows(row.further_citations, places)  # type: ignore[attr-defined]


def replace_rows(manager: Any, wanted: Iterable[dict[str, Any]]) -> bool:
    """Make the rows of `manager` those `wanted`, each named by its columns; say if that changed any."""
    places = list(wanted)
    names = {name for columns in places for name in columns}
    asked = {frozenset((name, columns.get(name)) for name in names): columns for columns in places}
    kept, changed = set(), False
    for row in manager.all():
        found = frozenset((name, getattr(row, name)) for name in names)
        if found in asked:
            kept.add(found)
        else:
            row.delete()
            changed = True
    for key, columns in asked.items():
        if key not in kept:
            manager.create(**columns)
            changed = True
    return changed


def touch(row: models.Model) -> None:
    """Give `row` the revision of this write though none of its own columns changed."""
    type(row)._default_manager.filter(pk=row.pk).update(revision=-1)
    row.refresh_from_db(fields=["revision"])
