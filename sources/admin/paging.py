"""Pages of long lists: their first rows are found once, and nobody waits for a count of all."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.contrib.admin.views.main import ChangeList
from django.core.paginator import Page, Paginator
from django.http import HttpRequest

if TYPE_CHECKING:
    _Paginator = Paginator[Any]
else:
    _Paginator = Paginator

MOST_LISTED = 10_000
"""How many rows of a list have pages; of more, the search and the filters choose."""


class FirstRows(_Paginator):
    """The pages of the first `MOST_LISTED` rows, which are read from the database once: to count and to show."""

    @cached_property
    def _ids(self) -> list[Any]:
        rows: Any = self.object_list
        return list(rows.prefetch_related(None).values_list("pk", flat=True)[: MOST_LISTED + 1])

    @cached_property
    def count(self) -> int:
        """Return how many rows have pages."""
        return min(len(self._ids), MOST_LISTED)

    @property
    def goes_on(self) -> bool:
        """Say whether there are more rows than those that have pages."""
        return len(self._ids) > MOST_LISTED

    def page(self, number: int | str) -> Page[Any]:
        """Return the page with its rows. Raises InvalidPage."""
        number = self.validate_number(number)
        first = (number - 1) * self.per_page
        rows: Any = self.object_list
        ids = self._ids[: self.count][first : first + self.per_page]
        return Page(rows.filter(pk__in=ids), number, self)


class Listed(ChangeList):
    """A list that reads its rows once, even where they fit on one page."""

    def get_results(self, request: HttpRequest) -> None:
        """Find the rows of the page."""
        super().get_results(request)
        if not self.multi_page:
            self.result_list = self.paginator.page(1).object_list
        if self.paginator.goes_on:
            self.full_result_count = self.result_count  # Says to the search that there is no number to show.
