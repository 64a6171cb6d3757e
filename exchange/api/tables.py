"""Any resource as a flat table: `/tables/{table}`, and which columns there are."""

from __future__ import annotations

import difflib
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from itertools import chain
from typing import Any, ClassVar

from django.conf import settings
from django.db import connection, models
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from exchange.tables.columns import VIEWS, Column, Kind, columns_of
from exchange.tables.formats import FORMATS, MOST_ROWS_OF_A_SHEET
from exchange.tables.reading import cells, documents
from sources import revisions
from sources.api.clocks import ClocksSerializer
from sources.api.refusals import Refused

MOST_SECONDS = 900
"""How long a table may take to be fetched; it is broken off then, so that no slow client holds a snapshot for ever."""

PARAMETERS = ("ordering", "columns", "labels", "format", "bom")
"""What tables take besides the filters and clocks of the list."""


class TableFormat(models.TextChoices):
    """How a table is written."""

    JSON = "json", "JSON: application/json"
    NDJSON = "ndjson", "one object of JSON a line: application/x-ndjson"
    CSV = "csv", "CSV: text/csv"
    XLSX = "xlsx", "a workbook of Excel"
    PARQUET = "parquet", "Parquet: application/vnd.apache.parquet"


class AsWritten(BaseRenderer):
    """Stands for the media type of what is written already."""

    charset: Any = None
    render_style = "binary"

    def render(self, data: Any, *_: Any) -> bytes:
        """Return `data`, which is bytes."""
        return data or b""


_RENDERERS = {
    name: type(f"{name.title()}Renderer", (AsWritten,), {"media_type": each.media_type, "format": name})
    for name, each in FORMATS.items()
    if name != "json"
}


MOST_STALLED = 60
"""Seconds for which a client may take nothing of an answer that is sent while it is made; its snapshot is let go of then."""

MOST_AT_ONCE = 1_000_000
"""Bytes of a table that is made before its first byte is sent; longer ones are sent while they are made."""


def sent(parts: Iterator[bytes], snapshot: ExitStack, content_type: str) -> HttpResponseBase:
    """Return the answer that `parts` make, which takes over the snapshot that they are read from if it is long.

    What fails before `MOST_AT_ONCE` is refused as usual, and a short answer keeps no snapshot waiting for its client.
    """
    first: list[bytes] = []
    size = 0
    for part in parts:
        first.append(part)
        size += len(part)
        if size > MOST_AT_ONCE:
            with connection.cursor() as cursor:  # PostgreSQL sees to it, as this thread waits for the client.
                cursor.execute(f"SET LOCAL idle_in_transaction_session_timeout = '{MOST_STALLED}s'")
            streamed = Streamed(chain(first, parts), snapshot.pop_all())
            return StreamingHttpResponse(streamed, content_type=content_type)
    return HttpResponse(b"".join(first), content_type=content_type)


class Streamed:
    """The bytes of an answer, made while they are sent; what they are read from stays open until then."""

    def __init__(self, parts: Iterator[bytes], kept: ExitStack) -> None:
        self._parts, self._kept = parts, kept
        self._until = time.monotonic() + MOST_SECONDS

    def __iter__(self) -> Iterator[bytes]:
        """Yield the bytes. A table that takes longer than it may is broken off, which clients see as an error."""
        with self._kept:
            for part in self._parts:
                if time.monotonic() > self._until:
                    raise TimeoutError(f"A table was not fetched within {MOST_SECONDS} seconds.")
                if part:
                    yield part

    def close(self) -> None:
        """Let go of the snapshot, also of an answer that nobody read to its end."""
        self._kept.close()


class Tabled:
    """Mixed into the view of a resource: answers its list as a table, of all rows at once."""

    pagination_parameters = PARAMETERS

    def answers_at_once(self) -> bool:
        """Say that a table needs a snapshot: it is read by many statements."""
        return False

    @property
    def format_asked(self) -> str:
        """Return the format that the address names, as far as there is such."""
        return str(self.request.query_params.get("format", TableFormat.JSON))  # type: ignore[attr-defined]  # of the view

    def get_renderers(self) -> list[Any]:
        """Return what stands for the format asked for, which `Accept` has to take."""
        renderer = _RENDERERS.get(self.format_asked)
        return [renderer()] if renderer else super().get_renderers()  # type: ignore[misc]  # of the view

    def list(self: Any, request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer with the table."""
        given = request.query_params
        columns = chosen(columns_of(self.resource), given)
        format_ = FORMATS[one_of("format", given.get("format", TableFormat.JSON), FORMATS)]
        options: dict[str, Any] = {"bom": True} if said(given, "bom", default=False) else {}
        if options and format_.ending != "csv":
            raise refused("bom", "Only CSV takes a byte order mark.", "invalid_choice")
        if self.format_asked == TableFormat.JSON:
            options["head"] = {"resource": self.resource, "clocks": self.clocks.document}
        found = self.ordered(self.rows_asked(), given)
        unchanged = self.versioned(b"")
        if unchanged.status_code == 304:
            return unchanged  # type: ignore[no-any-return]  # DRF's
        if format_.ending == "xlsx" and found.order_by()[MOST_ROWS_OF_A_SHEET:].exists():
            raise Refused(
                422,
                "too_large",
                f"A spreadsheet has at most {MOST_ROWS_OF_A_SHEET:,} rows. Narrow the table, or take CSV, NDJSON or Parquet.",
            )
        batches = documents(
            found, self.projection(), self.clocks.parameters, present=self.clocks.moment.is_head
        )
        parts = (
            format_.write(columns, cells(columns, batches), **options)
            if request.method == "GET"
            else iter(())
        )
        content_type = format_.media_type + (
            "; charset=utf-8" if format_.media_type.startswith("text/") else ""
        )
        response = sent(parts, self._snapshot, content_type)
        self.conditional_headers(response)
        name = f"{self.resource}-{self.clocks.moment.written}.{format_.ending}"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    def ordered(self: Any, queryset: Any, given: Mapping[str, str]) -> Any:
        """Return `queryset` in the order of the list: as asked for, nulls last, ties by the id."""
        return self.paginator.ordered(queryset, given, allowed={"id": "pk", **self.orders})


def refused(parameter: str, message: str, code: str) -> serializers.ValidationError:
    """Return the refusal of one parameter."""
    return serializers.ValidationError({parameter: [serializers.ErrorDetail(message, code=code)]})


def one_of(parameter: str, text: str, known: Any) -> str:
    """Return `text`, which is one of `known`. Refusal: invalid_choice, naming the nearest."""
    if text not in known:
        near = difflib.get_close_matches(text, list(known), n=1)
        hint = f"Did you mean `{near[0]}`?" if near else f"Choose of: {', '.join(known)}."
        raise refused(parameter, f"There is no `{text[:100]}` here. {hint}", "invalid_choice")
    return text


def said(given: Mapping[str, str], parameter: str, *, default: bool) -> bool:
    """Return whether `parameter` is true. Refusal: invalid_boolean."""
    text = given.get(parameter, "true" if default else "false")
    if text not in ("true", "false"):
        raise refused(parameter, "Write true or false.", "invalid_boolean")
    return text == "true"


def chosen(columns: tuple[Column, ...], given: Mapping[str, str]) -> list[Column]:
    """Return the columns asked for, in the order asked for; with `labels=false` only those that a load takes.

    Refusal: invalid_choice for a column that there is not, or that is named twice.
    """
    labelled = said(given, "labels", default=True)
    by_name = {column.name: column for column in columns if labelled or column.taken}
    if "columns" not in given:
        return list(by_name.values())
    names = [one_of("columns", name.strip(), by_name) for name in given["columns"].split(",")]
    if len(names) > len(set(names)):
        raise refused("columns", "A column is named twice.", "invalid_choice")
    return [by_name[name] for name in names]


@cache
def table_view(resource: str) -> Callable[..., HttpResponseBase]:
    """Return the view of the table of `resource`: the view of its list, and `Tabled`."""
    view: Any = type(f"{VIEWS[resource].__name__}Table", (Tabled, VIEWS[resource]), {})
    made: Callable[..., HttpResponseBase] = view.as_view(
        {"get": "list"}, resource=resource, basename=resource
    )
    return made


class ColumnSerializer(serializers.Serializer[Any]):
    """One column of a table."""

    name = serializers.CharField(help_text="What `columns` calls it; a dot leads into a field.")
    kind = serializers.ChoiceField(choices=Kind.choices, help_text="What its cells are.")
    about = serializers.CharField(help_text="What its cells say.")
    taken = serializers.BooleanField(help_text="Whether a load or import takes it; others are for people.")
    refers_to = serializers.CharField(
        allow_null=True,
        help_text="The resource whose rows its cells name, by slug or key, or by id where a row has neither.",
    )
    codes = serializers.ListField(
        child=serializers.CharField(),
        help_text="The codes that its cells can be; empty if they are no codes.",
    )


class TableSerializer(serializers.Serializer[Any]):
    """A table that there is."""

    resource = serializers.CharField(help_text="The resource whose list it is.")
    table = serializers.URLField(help_text="Its address.")
    columns = serializers.ListField(child=serializers.CharField(), help_text="The names of its columns.")


class TableListSerializer(serializers.Serializer[Any]):
    """The tables that there are."""

    formats = serializers.ListField(child=serializers.CharField(), help_text="The formats of all of them.")
    tables = TableSerializer(many=True)
    licence = serializers.CharField(help_text="Licence of the data (SPDX).")
    data_release = serializers.CharField(help_text="Release of the data set that was loaded.")


class TableColumnsSerializer(serializers.Serializer[Any]):
    """The columns of a table."""

    resource = serializers.CharField(help_text="The resource whose list it is.")
    columns = ColumnSerializer(many=True)


class TableRowsSerializer(serializers.Serializer[Any]):
    """A table as JSON."""

    resource = serializers.CharField(help_text="The resource whose list it is.")
    clocks = ClocksSerializer()
    rows = serializers.ListField(
        child=serializers.DictField(), help_text="The rows, each with its cells by the names of the columns."
    )


LICENCE = "CC-BY-4.0"
_TABLE = OpenApiParameter(
    "table",
    {"type": "string", "enum": sorted(VIEWS)},
    "path",
    required=True,
    description="Name of the resource.",
)
_FILTERS = {"type": "object", "additionalProperties": {"type": "string"}}


def _parameter(name: str, schema: Any, description: str, **more: Any) -> OpenApiParameter:
    return OpenApiParameter(name, schema, "query", description=description, **more)


def _head() -> dict[str, str]:
    """Return the header that says how far the registry is."""
    return {"X-Revision": f"r{revisions.head()}"}


class TablesView(APIView):
    """Every resource is also a flat table: the rows of its list, all at once, in formats that other programs read."""

    @extend_schema(
        operation_id="tables_list", tags=["tables"], summary="List the tables", responses=TableListSerializer
    )
    def get(self, request: Request) -> Response:
        """Name the tables with their columns. What a column says is told by `/tables/{table}/columns`."""
        tables = [
            {
                "resource": name,
                "table": reverse("table", kwargs={"table": name}, request=request),
                "columns": [column.name for column in columns_of(name)],
            }
            for name in sorted(VIEWS)
        ]
        body = {"formats": list(FORMATS), "tables": tables, "licence": LICENCE}
        return Response({**body, "data_release": settings.DATA_RELEASE}, headers=_head())


class TableColumnsView(APIView):
    """The columns of the table of one resource."""

    refusals: ClassVar[dict[str, tuple[str, ...]]] = {"get": ("404",)}

    @extend_schema(
        operation_id="tables_columns",
        tags=["tables"],
        summary="List the columns of a table",
        parameters=[_TABLE],
        responses=TableColumnsSerializer,
    )
    def get(self, request: Request, table: str) -> Response:
        """Tell of each column what its cells are, which codes they can be, and whether a load takes it."""
        if table not in VIEWS:
            raise no_table(table)
        columns = [
            {
                "name": column.name,
                "kind": column.kind.value,
                "about": column.about,
                "taken": column.taken,
                "refers_to": column.refers_to or None,
                "codes": list(column.codes),
            }
            for column in columns_of(table)
        ]
        return Response({"resource": table, "columns": columns}, headers=_head())


class TableView(APIView):
    """The table of one resource; asked for, it is the view of the list of that resource that answers."""

    action = "answer"
    refusals: ClassVar[dict[str, tuple[str, ...]]] = {"answer": ("404",)}

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """Let the view of the resource answer."""
        if kwargs["table"] not in VIEWS or request.method not in ("GET", "HEAD"):
            return super().dispatch(request, *args, **kwargs)
        return table_view(kwargs["table"])(request)

    @extend_schema(
        operation_id="tables_read",
        tags=["tables"],
        summary="Read a resource as a flat table",
        parameters=[
            _TABLE,
            _parameter("format", {"type": "string", "enum": list(FORMATS), "default": "json"}, "How it is written."),
            _parameter(
                "columns",
                {"type": "string", "maxLength": 4000},
                "The columns to show, separated by commas, in that order; default: all. `/tables/{table}/columns` tells them.",
            ),
            _parameter(
                "labels",
                {"type": "boolean", "default": True},
                "`false`: only the columns that a load takes, without names, labels and what is computed.",
            ),
            _parameter(
                "bom",
                {"type": "boolean", "default": False},
                "`true`: begin CSV with a byte order mark, by which Excel knows that it is UTF-8.",
            ),
            _parameter("ordering", {"type": "string"}, "As in the list of the resource; default: by id."),
            _parameter(
                "filters",
                _FILTERS,
                "The filters and clocks of the list of the resource, as parameters of their own: `kind=ministry&valid_on=2023-03-16&known_at=r2`.",
                style="form",
                explode=True,
            ),
            OpenApiParameter("If-None-Match", {"type": "string"}, "header", description="Entity tags of the copies that the client has."),
            OpenApiParameter("Min-Revision", {"type": "string", "pattern": "^r[0-9]{1,18}$"}, "header", description="Answer only from a server that has reached this revision; else 503."),
        ],
        responses={
            (200, "application/json"): OpenApiResponse(TableRowsSerializer, description="The table."),
            **{
                (200, each.media_type): OpenApiResponse(
                    OpenApiTypes.STR if name in ("csv", "ndjson") else OpenApiTypes.BINARY,
                    description="The table.",
                )
                for name, each in FORMATS.items()
                if name != "json"
            },
            304: OpenApiResponse(description="The client's copy is current."),
        },
    )  # fmt: skip
    def get(self, request: Request, table: str) -> Response:
        """Show all rows of the list of a resource, by the same filters, order and clocks, as a flat table.

        References are flattened to a column with the slug or key and one with the name (`institution`,
        `institution.name`), codes have their words beside them (`kind`, `kind.label`), lists are JSON. Rows
        are streamed. In CSV and XLSX, texts that a spreadsheet would take for a formula have an apostrophe
        before them. XLSX holds at most 100,000 rows (422 `too_large`).
        """
        raise no_table(table)


def no_table(name: str) -> NotFound:
    """Return the refusal of a table that there is not, naming the nearest."""
    near = difflib.get_close_matches(name, list(VIEWS), n=1)
    return NotFound("There is no such table." + (f" Did you mean `{near[0]}`?" if near else ""))


__all__ = ["TableColumnsView", "TableView", "TablesView", "table_view"]
