"""What a load is about to write, by resource."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from exchange.loading.drafts import Draft
from exchange.loading.resources import ListField, Resource
from exchange.loading.rows import Report
from sources.facts import Record
from sources.models import Citation


@dataclass(slots=True)
class Items:
    """Items of a list to add and to take away, each with the row that it stands in."""

    added: list[tuple[Draft, Record]] = field(default_factory=list)
    removed: list[tuple[Draft, Record]] = field(default_factory=list)


@dataclass(slots=True)
class Step:
    """What is to be written of one resource.

    `changed` has the rows by the names of the fields that differ; of those `touched`, only lists do.
    """

    resource: Resource
    new: list[Draft] = field(default_factory=list)
    changed: dict[tuple[str, ...], list[Draft]] = field(default_factory=lambda: defaultdict(list))
    touched: list[Draft] = field(default_factory=list)
    items: dict[ListField, Items] = field(default_factory=lambda: defaultdict(Items))

    @property
    def is_empty(self) -> bool:
        """Say whether nothing of this resource is to be written."""
        return not (self.new or self.changed or self.touched)


@dataclass(slots=True)
class Plan:
    """All that a load writes, in the order in which it can be written, and what it reports."""

    steps: list[Step] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    report: Report = field(default_factory=Report)

    @property
    def is_empty(self) -> bool:
        """Say whether everything is on record already."""
        return not self.steps
