"""Questions about one thing: `/institutions/{id}/timeline` and the like."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from rest_framework.request import Request
from rest_framework.response import Response

from sources.api.registry import ReadingViewSet

from .views import AnswerView


class OfThingView(AnswerView):
    """Base of a question about the thing that its address names.

    As for the thing itself, an old slug leads on (308), what was retracted is gone (410), and what was not public
    by then or is not sure enough is outside the clocks (404).
    """

    model: ClassVar[type[models.Model]]
    part: str = ""
    """The last word of the address, which stays where an old slug leads on."""
    thing: UUID
    """The id of the thing that the address names."""

    address = ReadingViewSet.address
    addressed: Any = ReadingViewSet.addressed
    elsewhere: Any = ReadingViewSet.elsewhere
    outside_clocks: Any = ReadingViewSet.outside_clocks

    def get_queryset(self) -> Any:
        """Return all rows of the kind."""
        return self.model._default_manager.all()

    def get(self, request: Request, **address: Any) -> Response:
        """Answer the question, or lead to where the thing is."""
        lookup = address["id"]
        rows = self.passing(self.get_queryset().filter(**self.addressed(lookup)))
        key = rows.order_by().values_list("pk", flat=True).first()
        if key is None:
            self.part = self.question.rsplit("/", 1)[1]
            elsewhere: Response = self.elsewhere(lookup)
            return elsewhere
        self.thing = key
        return super().get(request)
