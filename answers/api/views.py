"""What every question does: read one snapshot by the clocks asked for, and answer with one document."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar, TypeVar
from urllib.parse import urlencode

import orjson
from django.db import OperationalError, connection, transaction
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.settings import api_settings

from sources import revisions
from sources.api.clocks import ANY, ClocksSerializer
from sources.api.filters import CitedFilter, RegistryFilter, StrictFilterBackend
from sources.api.refusals import Refused
from sources.api.registry import READS, ClockedView, clocks_of
from sources.models import Source

from ..citing import Rests, sources_in

T = TypeVar("T")

MOST_BYTES = 200_000
"""How large an answer is at most, as JSON."""

MOST_MILLISECONDS = 2_000
"""How long the statements of an answer may take together."""

CLOCKS = ("known_at", "valid_on", "published_by", "min_confidence")
"""The parameters that every question takes."""

_CANCELLED = "57014"


_SORTS_IN_MEMORY = "64MB"
"""Sums of many groups are made in memory: on disk they take several times as long."""


@contextmanager
def within(milliseconds: int, settings: str = "") -> Iterator[None]:
    """Let all statements inside take `milliseconds` together; the one that would take longer is cancelled.

    `settings` are statements that are sent beforehand.
    """
    began = told = time.monotonic()

    def hurry(execute: Any, *arguments: Any) -> Any:
        nonlocal told
        now = time.monotonic()
        if now - told > _TELL_EVERY:
            told = now
            left = max(1, round(milliseconds - 1000 * (now - began)))
            execute(f"SET LOCAL statement_timeout = {left}", None, *arguments[2:])
        return execute(*arguments)

    with connection.cursor() as cursor:
        cursor.execute(
            f"SET LOCAL statement_timeout = {milliseconds}; SET LOCAL work_mem = '{_SORTS_IN_MEMORY}'; {settings}"
        )
    with connection.execute_wrapper(hurry):
        yield


_TELL_EVERY = 0.1
"""Seconds after which the database is told anew how long it still may take; quick answers tell it once."""


class ClocksFilter(CitedFilter):
    """The clocks, which every question takes: `known_at`, `valid_on`, `published_by`, `min_confidence`."""

    id__in = None  # type: ignore[assignment]  # A question is about no list of ids
    source = None  # type: ignore[assignment]  # declared filters leave the class


class AnswerSerializer(serializers.Serializer[Any]):
    """Base of what describes an answer: it says what it is for."""

    clocks = ClocksSerializer()


class AnswerView(ClockedView):
    """Base of a question. A subclass declares its parameters and its answer, and gives it: `answer()`.

    The address of a question and its parameters make the answer, so it has an entity tag and a canonical
    address, as a row has. All statements see one snapshot, and together take `MOST_MILLISECONDS` at most.
    """

    question: str = ""
    """Its address below /api/v1, set by the project."""
    summary: ClassVar[str] = ""
    """What it answers, in a few words, for the contract."""
    queryset: Any = Source.objects.none()
    """What its parameters narrow, where they narrow rows."""
    filter_backends = [StrictFilterBackend]
    filterset_class: ClassVar[type[RegistryFilter]] = ClocksFilter
    answer_serializer: ClassVar[type[serializers.Serializer[Any]]] = AnswerSerializer
    is_state: ClassVar[bool] = True
    """Whether it answers for today unless another day is asked for; else for any day."""

    milliseconds: ClassVar[int] = MOST_MILLISECONDS
    """How long its statements may take together."""
    paged: ClassVar[bool] = False
    """Whether the answer comes in pages, by a cursor that pins the clocks."""
    default_size: ClassVar[int] = 100
    """How many rows a page has unless another number is asked for."""

    cursor: Any = None
    """Where the page asked for begins."""
    given: dict[str, Any]
    """The parameters, each checked, by name; those not given are not there."""
    rows_of_page: int = 0
    """How many rows the page that was made last has."""
    fewer: int | None = None
    """How many rows the page has at most, where as many as were asked for make too large an answer."""

    def asked_clocks(self) -> dict[str, Any]:
        """Return the clocks of the request. Refusal: `required` for a parameter that the question needs."""
        missing = [
            name
            for name, declared in self.filterset_class.base_filters.items()
            if declared.extra.get("required") and name not in self.request.query_params
        ]
        if missing:
            needed = [serializers.ErrorDetail("The question needs this parameter.", code="required")]
            raise serializers.ValidationError(dict.fromkeys(missing, needed))
        self.given = self.cleaned_parameters(self.queryset) if self.request.query_params else {}
        day = self.given.get("valid_on")
        if day is None and self.is_state:
            day = dt.datetime.now(dt.UTC).date()
        clocks = clocks_of(self.given, None if day == ANY else day)
        if self.paged:
            self.page_size()
            self.cursor = cursor = self.paginator.read_cursor(self.request.query_params)
            if cursor is not None:
                clocks["known_at"], pinned = cursor.pinned["known_at"], cursor.pinned["valid_on"]
                clocks["valid_on"] = dt.date.fromisoformat(pinned) if pinned else None
        return clocks

    @property
    def paginator(self) -> Any:
        """Return what makes pages: what the settings name."""
        paginator: Any = api_settings.DEFAULT_PAGINATION_CLASS
        return paginator()

    @property
    def pagination_parameters(self) -> tuple[str, ...]:  # type: ignore[override]
        """Return the parameters of paging."""
        return ("cursor", "page_size") if self.paged else ()

    def _paging(self) -> dict[str, str]:
        asked = {"page_size": str(self.default_size), **self.request.query_params.dict()}
        return asked if self.fewer is None else {**asked, "page_size": str(self.fewer)}

    def page_size(self) -> int:
        """Return how many rows the page has. Refusal: invalid_page_size."""
        return int(self.paginator.page_size(self._paging()))

    def page_of(self, rows: Sequence[tuple[int, str]]) -> Any:
        """Return the page that `rows` are, numbered places with one more than the page holds if it goes on.

        Its `ids` are the numbers, its `next` and `previous` the addresses of its neighbours.
        """
        day = self.clocks.valid_on
        pinned = {
            "known_at": self.clocks.moment.revision,
            "valid_on": day.isoformat() if day else None,
        }
        page = self.paginator.bounded(rows, self._paging(), pinned=pinned, cursor=self.cursor)
        uri = self.request.build_absolute_uri()
        self.rows_of_page = len(page.ids)
        page.next, page.previous = (self.paginator.link(uri, each) for each in (page.next, page.previous))
        return page

    def accepted_parameters(self) -> list[str]:
        """Return the names that the filter declares."""
        return list(self.filterset_class.base_filters)

    def narrowed(self) -> Any:
        """Return the rows of `queryset` that the parameters leave."""
        return self._filterset.qs if self.given else self.queryset

    def accounts(self, queryset: Any, among: Any) -> Any:
        """Keep of flows the best account of each claim among the flows `among`, by the clocks but the day."""
        clocks = self.clocks
        if clocks.moment.is_head and not (clocks.published_by or clocks.min_confidence):
            return queryset.accounted()
        return self.heard(queryset).accounted(self.heard(among))

    def list_url(self, resource: str, narrowing: Mapping[str, Any]) -> str:
        """Return the address of a list that is narrowed so, with the clocks of the answer but the day."""
        clocks = self.clocks
        asked = {
            "known_at": clocks.moment.written,
            "published_by": clocks.published_by and clocks.published_by.isoformat(),
            "min_confidence": clocks.min_confidence,
        }
        every = {**narrowing, **{name: value for name, value in asked.items() if value}}
        return f"{reverse(f'{resource}-list', request=self.request)}?{urlencode(sorted(every.items()), safe=',/')}"

    def get(self, request: Request, **address: Any) -> Response:
        """Answer the question."""
        return self.unless_unchanged(self.respond(self.bounded(**address)))

    def bounded(self, **address: Any) -> Mapping[str, Any]:
        """Return the answer. Refusal: `too_costly` where its statements take longer than they may."""
        return self.in_time(lambda: self.answer(**address))

    def in_time(self, ask: Callable[[], T]) -> T:
        """Return what `ask` does. Refusal: `too_costly` where its statements take longer than they may."""
        whole = self.is_of_whole_tables and not self.clocks.moment.is_head
        try:
            with within(self.milliseconds, revisions.WHOLE_TABLES if whole else ""):
                return ask()
        except OperationalError as error:
            if getattr(error.__cause__, "sqlstate", "") != _CANCELLED:
                raise
            transaction.set_rollback(True)
            raise Refused(
                422,
                "too_costly",
                f"It takes longer than {self.milliseconds / 1000:g} seconds. Narrow it by filters, ask for fewer groups or for the present.",
            ) from error

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the document of the answer, without its clocks."""
        raise NotImplementedError

    def rests_on(self, document: Mapping[str, Any]) -> Rests:
        """Return what its answer `document` rests on: the sources that it names."""
        return sources_in(document)

    def respond(self, body: Mapping[str, Any]) -> Response:
        """Return the answer with its clocks. Refusal: `too_large` beyond `MOST_BYTES`."""
        document = self.written({**body, "clocks": self.clocks.document})
        while len(document) > MOST_BYTES:
            shortened = self.shortened(len(document) / MOST_BYTES)
            if shortened is None:
                raise Refused(
                    422,
                    "too_large",
                    f"The answer has {len(document) // 1000} kB; at most {MOST_BYTES // 1000} are sent. Narrow the question.",
                )
            document = self.written({**shortened, "clocks": self.clocks.document})
        return Response(document)

    def shortened(self, excess: float) -> Mapping[str, Any] | None:
        """Return an answer that tells less, which says so itself; None: it cannot. It is `excess` times too large.

        A page tells fewer rows, and `next` goes on from there.
        """
        if self.rows_of_page < 2:
            return None
        self.fewer = max(1, int(self.rows_of_page / excess * 0.9))
        return self.bounded(**self.kwargs)

    def written(self, document: Mapping[str, Any]) -> bytes:
        """Return the document as it is sent: JSON, unless a subclass writes other formats."""
        return orjson.dumps(document, default=str)


class AskingView(AnswerView):
    """Base of a question that is asked in a body: `POST` reads, takes no token and changes nothing.

    A subclass declares `question_serializer`, the shape of the body, and answers `answer()` of `self.asked_for`.
    """

    reads = (*READS, "POST")
    permission_classes = ()
    question_serializer: ClassVar[type[serializers.Serializer[Any]]]
    http_method_names = ["post", "options"]

    asked_for: dict[str, Any]
    """The body, checked by `question_serializer`."""

    def post(self, request: Request, **address: Any) -> Response:
        """Answer the question."""
        serializer = self.question_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        self.asked_for = serializer.validated_data
        response = self.respond(self.bounded(**address))
        response["X-Revision"] = f"r{self.clocks.moment.head}"
        response["Cache-Control"] = "no-store"
        return response
