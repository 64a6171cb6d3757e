"""What every resource does: list, show, create, change and retract rows, by both clocks."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import cache, partial
from typing import Any, ClassVar
from urllib.parse import urlencode

import orjson
from django.conf import settings
from django.db import IntegrityError, connection, models
from django.utils.module_loading import import_string
from rest_framework import serializers, viewsets
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from .. import revisions
from ..facts import Claim, Record, Thing
from ..merging import heir, last_called
from ..parts import retract
from ..periods import Ended, Periodic
from ..revisions import Moment
from . import conditional
from .clocks import ANY, Clocks, parameters
from .filters import FactFilter, RegistryFilter, StrictFilterBackend, refuse_unknown
from .projection import Found, Projection, nests_facts
from .references import address_of, is_id
from .refusals import Refused
from .repeating import RepeatableView
from .saving import cite, replace_further, save_row, touch
from .serializers import page_of, with_clocks

MOST_CODES_TOLD = 20
"""Of how many codes all are told to who sent another one."""

READS = ("GET", "HEAD")
CLOCKS = ("known_at", "valid_on", "published_by", "min_confidence", "standing")
AT_ONCE = frozenset({*CLOCKS, "cursor", "page_size"})
"""Parameters of lists that one statement answers."""


class ClockedView(RepeatableView):
    """A view that reads one snapshot of the registry, by the clocks of the request.

    Reads run in one `REPEATABLE READ READ ONLY` transaction, opened after authentication, or in one
    statement; `clocks` says what they answer for.
    """

    clocks: Clocks
    asked: dict[str, Any]
    """The clocks as they were asked for, see `asked_clocks`."""
    pagination_parameters: ClassVar[tuple[str, ...]] = ()
    paginator: Any
    """The paginator that the settings name."""
    reads: ClassVar[tuple[str, ...]] = READS
    """The methods that read, and answer for a moment."""
    is_of_whole_tables: ClassVar[bool] = False
    """Whether it goes over all rows of a kind rather than over some."""

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """Close the snapshot when the answer is made."""
        with ExitStack() as self._snapshot:
            return super().dispatch(request, *args, **kwargs)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Authenticate, then open the snapshot that reads see; what has no method here is answered with 405."""
        super().initial(request, *args, **kwargs)
        if request.method in self.reads and request.method in self.allowed_methods:
            self.asked = self.asked_clocks()
            if not self.answers_at_once():
                self.open_snapshot()

    def answers_at_once(self) -> bool:
        """Say whether one statement makes the whole answer, so that it needs no snapshot around it."""
        return False

    def open_snapshot(self) -> None:
        """Let all that follows read one snapshot."""
        self.answer_for(self._snapshot.enter_context(revisions.read(self.asked["known_at"])))

    def answer_for(self, moment: Moment) -> None:
        """Set the clocks of the answer. Refusal: `revision_not_reached`."""
        self.wait_for_revision(moment)
        self.clocks = Clocks(
            moment=moment, **{name: asked for name, asked in self.asked.items() if name != "known_at"}
        )

    def asked_clocks(self) -> dict[str, Any]:
        """Return the clocks asked for: known_at, valid_on, published_by, min_confidence, any_standing."""
        raise NotImplementedError

    def heard(self, queryset: Any) -> Any:
        """Keep of `queryset` what was public by then and is sure enough."""
        if self.clocks.published_by is not None:
            queryset = queryset.published_by(self.clocks.published_by, at_once=self.is_of_whole_tables)
        if self.clocks.min_confidence is not None:
            queryset = queryset.confident(self.clocks.min_confidence)
        return queryset

    def cleaned_parameters(self, queryset: Any) -> dict[str, Any]:
        """Return the parameters by name, each checked by the filter of the view; it filters `queryset`.

        Refusals: unknown_parameter, blank, and what the form refuses.
        """
        self._filterset = StrictFilterBackend().get_filterset(self.request, queryset, self)
        if not self._filterset.is_valid():
            raise serializers.ValidationError(form_errors(self._filterset.form))
        return self._filterset.form.cleaned_data  # type: ignore[no-any-return]  # a form's

    def wait_for_revision(self, moment: Moment) -> None:
        """Refuse `revision_not_reached` if the client has seen a later revision than this server."""
        text = self.request.headers.get("Min-Revision")
        if text is None:
            return
        if not (text.startswith("r") and text[1:].isascii() and text[1:].isdigit() and len(text) <= 19):
            raise Refused(
                400, "invalid_header", "Write a revision such as r123.", errors=[{"header": "Min-Revision"}]
            )
        wanted = int(text[1:])
        if wanted > moment.head:
            raise Refused(
                503,
                "revision_not_reached",
                f"This server has reached r{moment.head}, not r{wanted}.",
                headers={"Retry-After": "1"},
            )

    def versioned(self, body: bytes) -> Response:
        """Answer with `body` and what it is a version of; with 304 and no body if the client has that version."""
        return self.unless_unchanged(Response(body))

    def unless_unchanged(self, response: Response) -> Response:
        """Say what the answer is a version of, and leave out its body, with 304, if the client has that version."""
        self.conditional_headers(response)
        wanted = self.request.headers.get("If-None-Match")
        if wanted and conditional.matches(wanted, response["ETag"]):
            response.data, response.status_code = None, 304
        return response

    def conditional_headers(self, response: Response) -> None:
        """Say what the answer is a version of: entity tag, revision, canonical address."""
        request, moment = self.request, self.clocks.moment
        response["ETag"] = conditional.entity_tag(
            request.build_absolute_uri(),
            request.query_params,
            moment.head,
            self.scope(),
            self.written_as_accepted(),
        )
        response["X-Revision"] = f"r{moment.head}"
        response["Vary"] = conditional.VARY
        response["Cache-Control"] = conditional.CACHE if self.scope() == "public" else "private, no-cache"
        response["Content-Location"] = self.canonical_address()

    def written_as_accepted(self) -> str:
        """Return the format that `Accept` chose; JSON where it chose none."""
        return conditional.JSON

    def scope(self) -> str:
        """Return who the answer is for: everyone, or the holder of a token."""
        return f"user:{self.request.user.pk}" if self.request.user.is_authenticated else "public"

    def canonical_address(self) -> str:
        """Return the address that always gives this answer: the clocks resolved, parameters in order.

        A cursor has its clocks in it already.
        """
        parameters = dict(self.request.query_params.items())
        if "cursor" in parameters:
            return f"{self.request.path}?{urlencode(sorted(parameters.items()))}"
        parameters["known_at"] = self.clocks.moment.written
        if "valid_on" in self.accepted_parameters():
            parameters["valid_on"] = self.clocks.document["valid_on"]
        if (written := self.written_as_accepted()) != conditional.JSON:
            parameters["format"] = written
        return f"{self.request.path}?{urlencode(sorted(parameters.items()))}"

    def accepted_parameters(self) -> list[str]:
        """Return the names of the parameters that the view takes."""
        return []


class AddressingView(ClockedView):
    """A view about a row that is found by its address: an id, a slug or a key."""

    model: Any
    """The model of the row."""
    part: str = ""
    """The last word of the address, where the view shows a part of a row: `management`."""

    get_queryset: Callable[[], Any]
    """Returns the rows that there are to find."""

    def find(self, lookup: str) -> Any | None:
        """Return the id of the row that `lookup` (id, slug or key) addresses, or None; lists and this agree on what was public."""
        found = self.heard(self.get_queryset().filter(**self.addressed(lookup)))
        return found.order_by().values_list("pk", flat=True).first()

    @property
    def address(self) -> str:
        """Return the column that addresses a row besides its id."""
        return address_of(self.model)

    def addressed(self, lookup: str) -> dict[str, Any]:
        """Return the condition that finds the row that `lookup` (id, slug or key) addresses."""
        if is_id(lookup):
            return {"id": lookup}
        return {"id": None} if self.address == "pk" else {self.address: lookup}

    def elsewhere(self, lookup: str) -> Response:
        """Answer for a row that is not found: 308 to the slug it has at the revision asked for, or to the row that it was merged into; 410 if retracted, else 404.

        The last says `outside_clocks` if the row is there, but was not public by then or is not sure enough.
        """
        known = self.clocks.moment.revision
        last = last_called(self.model, self.addressed(lookup), known)
        if last is None:
            raise NotFound(f"There is no {self.model._meta.verbose_name} with this address.")
        present = self.get_queryset().filter(pk=last.id).values_list(self.address, flat=True)
        if present:
            now = str(present[0] or last.id)
            if is_id(lookup) or now == lookup:
                raise self.outside_clocks(last.id)
            return Response(status=308, headers={"Location": self.address_with(now)})
        stays = self.get_queryset().filter(pk=heir(last, known)).values_list("pk", self.address).first()
        if stays is not None:
            return Response(status=308, headers={"Location": self.address_with(str(stays[1] or stays[0]))})
        raise Refused(410, "gone", f"It was retracted at r{last.revision}; read it as known before, with known_at=r{last.revision - 1}.",
            headers={"X-Revision": f"r{last.revision}"},
        )  # fmt: skip

    def outside_clocks(self, key: Any) -> Refused:
        """Return the refusal to show the row `key`, naming the parameters that keep it out."""
        row: Any = self.get_queryset().filter(pk=key)
        clocks, errors = self.clocks, []
        if clocks.published_by is not None and not row.published_by(clocks.published_by).exists():
            detail = f"No source that supports it is known to be out by {clocks.published_by}."
            errors.append({"parameter": "published_by", "detail": detail})
        if clocks.min_confidence is not None and not row.confident(clocks.min_confidence).exists():
            detail = f"It is recorded with less than {clocks.min_confidence} confidence."
            errors.append({"parameter": "min_confidence", "detail": detail})
        return Refused(
            404,
            "outside_clocks",
            "It is on record, but no part of the answer to what was asked.",
            errors=errors,
        )

    def address_with(self, name: str) -> str:
        """Return the address of this request with another name of its row."""
        part = f"/{self.part}" if self.part else ""
        path = self.request.path.removesuffix(part).rsplit("/", 1)[0] + f"/{name}{part}"
        query = self.request.META.get("QUERY_STRING", "")
        return f"{path}?{query}" if query else path


class ReadingViewSet(AddressingView, viewsets.GenericViewSet[Any]):
    """Base of resources that are read. A subclass declares `queryset`, `serializer_class`, a filter, orders."""

    resource = ""
    lookup_url_kwarg = "id"
    lookup_value_regex = "[^/]{1,200}"
    filter_backends = [StrictFilterBackend]
    list_filter: ClassVar[type[RegistryFilter]] = RegistryFilter
    detail_serializer: ClassVar[type[serializers.BaseSerializer[Any]] | None] = None
    orders: ClassVar[dict[str, str]] = {}
    is_state: ClassVar[bool] = True
    """Whether lists default to today: states do, dated records answer for any day."""

    @property
    def model(self) -> type[models.Model]:
        """Return the model of the resource."""
        serializer: Any = self.serializer_class
        return serializer.Meta.model  # type: ignore[no-any-return]

    @property
    def pagination_parameters(self) -> tuple[str, ...]:  # type: ignore[override]
        """Return the parameters of paging, which only lists take."""
        return self.paginator.parameters if self.action == "list" else ()

    @property
    def filterset_class(self) -> type[RegistryFilter] | None:
        """Return the filter of the action; writes take no parameters."""
        if self.action == "list":
            return self.list_filter
        if self.action != "retrieve":
            return None
        serializer: Any = self.detail_serializer or self.serializer_class
        return detail_filter(self.list_filter, nests_facts(serializer))

    def asked_clocks(self) -> dict[str, Any]:
        """Return the clocks of the request; a cursor brings those of its first page."""
        parameters = self.request.query_params
        asked: dict[str, Any] = {}
        if self.filterset_class is not None and parameters:
            asked = self.cleaned_parameters(self.get_queryset())
        clocks = clocks_of(asked, self._day(asked.get("valid_on")))
        self.cursor = self.paginator.read_cursor(parameters) if self.action == "list" else None
        if self.cursor is not None:
            clocks["known_at"] = self.cursor.pinned["known_at"]
            pinned_day = self.cursor.pinned["valid_on"]
            clocks["valid_on"] = dt.date.fromisoformat(pinned_day) if pinned_day else None
        return clocks

    def _day(self, asked: Any) -> dt.date | None:
        """Return the day to answer for: the one asked, else today for states and for what a thing nests."""
        if asked == ANY:
            return None
        if asked is not None:
            return asked  # type: ignore[no-any-return]
        has_period = issubclass(self.model, Periodic)
        nests_states = self.action == "retrieve" and issubclass(self.model, Thing)
        lists_states = self.action == "list" and self.is_state and has_period
        return dt.datetime.now(dt.UTC).date() if nests_states or lists_states else None

    def accepted_parameters(self) -> list[str]:
        """Return the names that the filter of the action declares."""
        return list(self.filterset_class.base_filters) if self.filterset_class else []

    def answers_at_once(self) -> bool:
        """Say whether one statement makes the answer: a row by its address, or a list by the clocks alone."""
        if not issubclass(self.model, Record):
            return False
        if self.action == "retrieve":
            return True
        days_are_dates = not issubclass(self.model, Periodic) and hasattr(self.get_queryset(), "valid_on")
        return (
            self.action == "list"
            and AT_ONCE.issuperset(self.request.query_params)
            and not (days_are_dates and self.asked["valid_on"])
        )

    def at_once(self, read: Callable[..., Found]) -> Found:
        """Return what `read(parameters, present=...)` finds, and set the clocks by the head that it saw."""
        known_at = self.asked["known_at"]
        moment = None if known_at is None else revisions.resolve(known_at)
        asked = {**parameters(self.asked), "known": moment and moment.revision}
        present = moment is None or moment.is_head
        found = read(asked, present=present)
        if moment is None:
            moment = Moment(found.head, found.clock, settled=False, head=found.head)
        elif present and found.head != moment.head:  # Something was written between the two statements.
            found = read(asked, present=False)
        self.answer_for(moment)
        return found

    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Answer with one page of documents: by one statement, or one for the ids and one for the documents."""
        return (self.page_at_once() if self.answers_at_once() else None) or self.page_in_snapshot()

    def page_at_once(self) -> Response | None:
        """Answer with one page in the order of the ids; None if so few rows pass the clocks that they are to be searched."""
        size = self.paginator.page_size(self.request.query_params)
        after, backwards = (self.cursor.id, self.cursor.backwards) if self.cursor else (None, False)
        projection = self.projection()
        found = self.at_once(partial(projection.page, after, size + 1, backwards=backwards))
        if found.cut_short:
            self.open_snapshot()
            return None
        rows = [(row_id,) for row_id in found.ids]
        page = self.paginator.bounded(
            rows, self.request.query_params, pinned=self.pinned(), cursor=self.cursor
        )
        documents = dict(zip(found.ids, found.documents, strict=True))
        return self.page_of_documents(page, [documents[row_id] for row_id in page.ids], {})

    def page_in_snapshot(self) -> Response:
        """Answer with one page of any filters and order."""
        given = self.request.query_params
        queryset = self.rows_asked()
        orders = {"id": "pk", **self.orders}
        page = self.paginator.page(queryset, given, allowed=orders, pinned=self.pinned(), cursor=self.cursor)
        documents = self.projection().documents(
            page.ids, self.clocks.parameters, present=self.clocks.moment.is_head
        )
        count = {"count": queryset.count()} if self.paginator.counted(given) else {}
        return self.page_of_documents(page, documents, count)

    def pinned(self) -> dict[str, Any]:
        """Return the clocks that a cursor takes along."""
        day = self.clocks.valid_on
        return {"known_at": self.clocks.moment.revision, "valid_on": day.isoformat() if day else None}

    def page_of_documents(self, page: Any, documents: Sequence[bytes], count: dict[str, int]) -> Response:
        """Return the answer of a list."""
        uri = self.request.build_absolute_uri()
        head: dict[str, Any] = {
            "next": self.paginator.link(uri, page.next),
            "previous": self.paginator.link(uri, page.previous),
        }
        tail: dict[str, Any] = {"clocks": self.clocks.document, **count}
        body = b'%s,"results":[%s],%s' % (
            orjson.dumps(head)[:-1],
            b",".join(documents),
            orjson.dumps(tail)[1:],
        )
        return self.versioned(body)

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Answer with one document; an old slug leads on (308), a retracted row is gone (410)."""
        lookup = kwargs["id"]
        if self.answers_at_once():
            [(column, value)] = self.addressed(lookup).items()
            found = self.at_once(partial(self.projection(detail=True).one, column, value)) if value else None
            if found is not None and found.documents:
                return self.document(found.documents[0])
            self.open_snapshot()
        key = self.find(lookup)
        if key is None:
            return self.elsewhere(lookup)
        [document] = self.projection(detail=True).documents(
            [key], self.clocks.parameters, present=self.clocks.moment.is_head
        )
        return self.document(document)

    def document(self, document: bytes) -> Response:
        """Return the answer of a single row."""
        return self.versioned(self.single(document, self.clocks))

    def rows_asked(self) -> Any:
        """Return the rows of the list that the filters and the clocks of the request leave, in no order."""
        return self.at_clocks(self._filterset.qs if self.request.query_params else self.get_queryset())

    def at_clocks(self, queryset: Any) -> Any:
        """Keep of `queryset` what is part of the answer at the clocks asked for."""
        found = self.passing(queryset)
        if issubclass(self.model, Claim) and not self.clocks.any_standing:
            found = found.one_per_claim(among=self.passing(self.get_queryset()))
        return found

    def passing(self, queryset: Any) -> Any:
        """Keep of `queryset` what holds on the day, was public by then and is sure enough."""
        clocks = self.clocks
        if clocks.valid_on is not None and hasattr(queryset, "valid_on"):
            queryset = queryset.valid_on(clocks.valid_on)
        return self.heard(queryset)

    def projection(self, *, detail: bool = False) -> Projection:
        """Return the compiled query of the documents."""
        serializer: Any = (
            self.detail_serializer if detail and self.detail_serializer else self.serializer_class
        )
        return compiled(serializer)

    def page_serializer(self) -> Any:
        """Return what describes a page in the contract."""
        serializer: Any = self.serializer_class
        return described_page(serializer)

    def single_serializer(self) -> Any:
        """Return what describes a single row in the contract."""
        serializer: Any = self.detail_serializer or self.serializer_class
        return described_row(serializer)

    def single(self, document: bytes, clocks: Clocks) -> bytes:
        """Return the document of one row with what the answer is for."""
        return document[:-1] + b',"clocks":' + orjson.dumps(clocks.document) + b"}"


class CorrectingViewSet(ReadingViewSet):
    """Base of resources whose rows editors correct and retract: each request is one revision."""

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse parameters on writes, which take none."""
        super().initial(request, *args, **kwargs)
        if self.action and request.method not in READS:  # What has no action is answered with 405.
            refuse_unknown(request.query_params, [])

    def write(self) -> Any:
        """Open the write of this request: in its user's name, with the reason that it gives."""
        return revisions.write(
            actor=self.request.user.get_username(),
            reason=header_text(self.request.headers.get("X-Reason", ""))[:500],
            request_id=str(getattr(self.request._request, "request_id", ""))[:100],
        )

    def update(self, request: Request, *args: Any, partial: bool = False, **kwargs: Any) -> Response:
        """Replace what is recorded of a row; with PATCH only the fields given."""
        serializer = self.get_serializer(data=request.data, partial=partial)
        serializer.is_valid(raise_exception=True)
        values = serializer.validated_data
        if not partial:
            values = {**self.defaults(serializer), **values}
        with self.write() as written:
            row = self.save(self.row_seen(kwargs["id"]), values)
            response = self.written(row, status=200)
        self.say_revision(response, row, written)
        return response

    def partial_update(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Change the fields given; ending a fact is a change of `valid_until` or `ended`."""
        return self.update(request, *args, partial=True, **kwargs)

    def destroy(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Retract an entry made in error, with what belongs to it alone; its history stays."""
        with self.write() as written:
            retract(self.row_seen(kwargs["id"]))
        response = Response(status=204)
        response["X-Revision"] = f"r{written.revision}"
        return response

    def row_seen(self, lookup: str) -> models.Model:
        """Return the row to change, if nobody changed it since the revision in `If-Match`.

        Called inside the write, so the head lock is held and the row cannot change any more.
        Refusals: precondition_required (428), invalid_header (400), precondition_failed (412).
        """
        header = self.request.headers.get("If-Match")
        row = self.get_queryset().filter(**self.addressed(lookup)).first()
        if row is None:
            moment = Moment(revisions.head(), dt.datetime.now(dt.UTC), True, revisions.head())
            self.clocks = Clocks(None, moment)
            if self.elsewhere(lookup).status_code == 308:
                raise Refused(404, "not_found", "The row has another slug now; read it first.")
        assert row is not None
        if header is None:
            raise Refused(
                428,
                "precondition_required",
                "Say which version you change: send If-Match with its ETag.",
                headers={"ETag": self.tag_of(row, revisions.head())},
            )
        if header.strip() != "*":
            if not conditional.is_list_of_tags(header):
                raise Refused(
                    400,
                    "invalid_header",
                    "Send the ETag as it was read, or `*`.",
                    errors=[{"header": "If-Match"}],
                )
            seen = max((conditional.seen_revision(part) or -1 for part in header.split(",")), default=-1)
            if row.revision > seen:
                raise Refused(
                    412,
                    "precondition_failed",
                    f"The row was changed at r{row.revision}.",
                    headers={"ETag": self.tag_of(row, revisions.head())},
                )
        return row  # type: ignore[no-any-return]  # the queryset is of the resource's model

    def save(self, row: models.Model, values: dict[str, Any]) -> models.Model:
        """Write `values` into `row`, with its citation and the rows of its own that it lists."""
        lists = {name: values.pop(name) for name in self.lists if name in values}
        cited = values.pop("citation", None)
        if isinstance(cited, tuple):
            row.citation = cite(*cited)  # type: ignore[attr-defined]
        for name, value in values.items():
            setattr(row, name, value)
        if values.get("ended", Ended.YES) != Ended.YES and getattr(row, "valid_until", None):
            contradiction = serializers.ErrorDetail(
                "What has a last day has ended.", code="ended_contradicts_end"
            )
            raise serializers.ValidationError({"ended": [contradiction]})
        before = row.revision  # type: ignore[attr-defined]
        try:
            save_row(row)
        except IntegrityError as error:
            error.instance = row  # type: ignore[attr-defined]  # so that the refusal can name what stands against it
            raise
        changed = [self.replace(row, name, wanted) for name, wanted in lists.items()]
        if any(changed):
            row.refresh_from_db(fields=["revision"])
            if row.revision == before:  # type: ignore[attr-defined]
                touch(row)
        return row

    lists: ClassVar[tuple[str, ...]] = ("further_citations",)
    """Fields that are rows of another table, which belong to the row and are written as a whole."""

    def replace(self, row: models.Model, name: str, wanted: Any) -> bool:
        """Make the rows that `row` lists as `name` those wanted; say if that changed any."""
        return replace_further(row, wanted)

    def defaults(self, serializer: Any) -> dict[str, Any]:
        """Return what PUT gives the fields that it leaves out: their defaults."""
        values: dict[str, Any] = {}
        for name, field in serializer.fields.items():
            if field.read_only or name == "citation":
                continue
            if name in self.lists:
                values[name] = []
                continue
            column: Any = self.model._meta.get_field(name)
            if column.has_default():
                values[name] = column.get_default()
            elif column.null:
                values[name] = None
        return values

    def written(self, row: models.Model, *, status: int) -> Response:
        """Answer a write with the row as it now is, read inside the write."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SET CONSTRAINTS ALL IMMEDIATE; SET LOCAL plan_cache_mode = force_generic_plan;"
                " SELECT number, clock FROM public.sources_revisionhead"
            )
            cursor.nextset(), cursor.nextset()
            number, clock = cursor.fetchone()
        day = dt.datetime.now(dt.UTC).date() if issubclass(self.model, Thing) else None
        clocks = Clocks(day, Moment(number, clock, True, number))
        [document] = self.projection(detail=True).documents([row.pk], clocks.parameters, present=True)
        return Response(
            self.single(document, clocks), status=status, headers={"ETag": self.tag_of(row, number)}
        )

    def say_revision(self, response: Response, row: models.Model, written: revisions.Write) -> None:
        """Name the revision that the write took, for the next `Min-Revision`."""
        response["X-Revision"] = f"r{written.revision or row.revision}"  # type: ignore[attr-defined]
        response["Cache-Control"] = "no-store"

    def tag_of(self, row: models.Model, head: int) -> str:
        """Return the entity tag of `row` as a reader with the same rights gets it at the revision `head`.

        That is the head inside the write: a moment later it may name a change that this client has not seen.
        """
        uri = self.request.build_absolute_uri(self.address_of_row(row))
        return conditional.entity_tag(uri, {}, head, self.scope())

    def address_of_row(self, row: models.Model) -> str:
        """Return the path of `row`."""
        name = getattr(row, self.address, None) or row.pk
        return str(reverse(f"{self.basename}-detail", kwargs={"id": str(name)}))


EDITS = ("create", "update", "partial_update", "destroy")
"""The actions that contributors suggest by."""


class RegistryViewSet(CorrectingViewSet):
    """Base of resources that editors write. What contributors send is kept as a suggestion, which is answered with 202."""

    @property
    def contributing(self) -> Any:
        """Return what keeps edits of contributors as suggestions, which the settings name."""
        return import_string(settings.CONTRIBUTING)

    def get_permissions(self) -> Sequence[Any]:
        """Let contributors edit too: what they send is a suggestion."""
        return [self.contributing.permission()] if self.action in EDITS else super().get_permissions()

    def update(self, request: Request, *args: Any, partial: bool = False, **kwargs: Any) -> Response:
        """Replace what is recorded of a row; with PATCH only the fields given."""
        if self.is_suggested:
            return self.contributing.suggest_change(self, kwargs["id"], partial=partial)  # type: ignore[no-any-return]
        return super().update(request, *args, partial=partial, **kwargs)

    def destroy(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Retract an entry made in error, with what belongs to it alone; its history stays."""
        if self.is_suggested:
            return self.contributing.suggest_retraction(self, kwargs["id"])  # type: ignore[no-any-return]
        return super().destroy(request, *args, **kwargs)

    @property
    def is_suggested(self) -> bool:
        """Say whether the request is a contributor's, who writes nothing."""
        return bool(getattr(self.request, "is_suggested", False))

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Record a new row."""
        if self.is_suggested:
            return self.contributing.suggest_row(self)  # type: ignore[no-any-return]
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        with self.write() as written:
            row = self.save(self.model(), serializer.validated_data)
            response = self.written(row, status=201)
        self.say_revision(response, row, written)
        response["Location"] = self.address_of_row(row)
        return response


def clocks_of(asked: Mapping[str, Any], valid_on: dt.date | None) -> dict[str, Any]:
    """Return the clocks that the parameters `asked` for name, with the day that the view answers for."""
    return {
        "known_at": asked.get("known_at"),
        "valid_on": valid_on,
        "published_by": asked.get("published_by"),
        "min_confidence": asked.get("min_confidence") or None,
        "any_standing": bool(asked.get("standing")),
    }


described_page = cache(page_of)
described_row = cache(with_clocks)


@cache
def compiled(serializer: Any) -> Projection:
    """Return the projection of `serializer`, compiled once."""
    return Projection(serializer)


@cache
def detail_filter(list_filter: type[RegistryFilter], nests_facts: bool) -> type[RegistryFilter]:
    """Return the parameters of a single row: the clocks of its list, and the standing of facts that it nests."""
    declared = {**list_filter.base_filters}
    if nests_facts:
        declared["standing"] = FactFilter.base_filters["standing"]
    kept = {name: declared[name] for name in CLOCKS if name in declared}
    cls: Any = type(f"{list_filter.__name__}OfOne", (RegistryFilter,), {"__doc__": list_filter.__doc__})
    cls.base_filters = cls.declared_filters = kept
    return cls  # type: ignore[no-any-return]  # made here


def header_text(raw: str) -> str:
    """Return the text of a header that was sent in UTF-8; WSGI hands headers over as Latin-1."""
    try:
        return raw.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return raw


def form_errors(form: Any) -> dict[str, Any]:
    """Return the refusals of the form, by parameter, with their codes; of a bad code, the nearest right one."""
    refusals: dict[str, Any] = {}
    for name, errors in form.errors.as_data().items():
        field = form.fields[name]
        codes = [str(code) for code, _ in getattr(getattr(field, "each", field), "choices", ()) if code]
        refusals[name] = [
            serializers.ErrorDetail(message + nearest(error, codes, name), code=error.code or "invalid")
            for error in errors
            for message in error.messages
        ]
    return refusals


def nearest(error: Any, codes: list[str], name: str) -> str:
    """Return a hint at the code nearest to the value that was refused; if none is near, at all there are, if few.

    Several codes in one, separated by commas, belong into the parameter `name__in`, where there is such.
    """
    value = (error.params or {}).get("value") if error.code == "invalid_choice" else None
    if not value:
        return ""
    if "," in str(value) and {*str(value).split(",")} <= {*codes}:
        return f" It takes one; several go with `{name}__in`, where there is such a parameter."
    if near := difflib.get_close_matches(str(value), codes, n=1):
        return f" Did you mean `{near[0]}`?"
    return f" It is one of: {', '.join(codes)}." if 0 < len(codes) <= MOST_CODES_TOLD else ""
