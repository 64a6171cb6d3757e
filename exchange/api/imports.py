"""Imports over HTTP: a file is the body of a request, its report a list."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Any, BinaryIO
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import serializers, viewsets
from rest_framework.parsers import BaseParser
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.settings import api_settings
from rest_framework.views import APIView

from exchange.authentication import Needs, RolePermission
from exchange.imports import running
from exchange.imports.files import CSV, NDJSON, PIECE, XLSX, spooled
from exchange.imports.models import Finding, FindingKind, Import, Stage, State
from exchange.loading.bounds import MOST_BYTES, Unreadable
from exchange.loading.resources import RESOURCES
from exchange.models import Token
from exchange.roles import WRITING, Role, roles_of
from sources.api.filters import refuse_empty, refuse_unknown
from sources.api.refusals import Refused
from sources.api.registry import header_text
from sources.api.repeating import RepeatableView

__all__ = ["ImportsView"]

MOST_NAMED = 20
"""How many refusals an answer names; the report has them all."""


class _FileParser(BaseParser):
    """Hands on the body as it comes, for it may be large."""

    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> Any:
        """Return the stream."""
        return stream


class NDJSONParser(_FileParser):
    """A body of JSON objects, one a line."""

    media_type = NDJSON


class CSVParser(_FileParser):
    """A body of comma-separated values."""

    media_type = CSV


class XLSXParser(_FileParser):
    """A body that is a spreadsheet."""

    media_type = XLSX


class ImportPermission(RolePermission):
    """Imports are for those who write; to look at one, a token that reads will do.

    Refusals: not_authenticated (401); permission_denied, suggest_instead (403).
    """

    def needs(self, method: str) -> Needs:
        """Return what a request by `method` takes."""
        return Needs(role=Role.EDITOR) if method in SAFE_METHODS else super().needs(method)

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Say whether `request` may go on; False asks for a token."""
        if request.method not in SAFE_METHODS:
            return super().has_permission(request, view)
        if not isinstance(request.auth, Token):
            return False
        if roles_of(request.user) & WRITING:
            return True
        raise Refused(403, "permission_denied", "Imports are shown to editors.")


class ImportTallySerializer(serializers.Serializer[Any]):
    """What became of the rows of one resource."""

    resource = serializers.CharField(help_text="Name of the resource.")
    read = serializers.IntegerField(help_text="Rows of the file.")
    created = serializers.IntegerField(help_text="New rows.")
    updated = serializers.IntegerField(help_text="Rows on record that say something else now.")
    unchanged = serializers.IntegerField(help_text="Rows on record that say the same.")


class ImportSerializer(serializers.Serializer[Import]):
    """An import: what was sent, how far it is, and what came of it."""

    id = serializers.UUIDField()
    state = serializers.ChoiceField(
        choices=State.choices, help_text="How far it is; `waiting` and `running` are no ends."
    )
    stage = serializers.ChoiceField(choices=Stage.choices, help_text="What is done, or was done last.")
    resource = serializers.CharField(help_text="Resource of all rows; empty where each names its own.")
    media_type = serializers.CharField(help_text="What kind of file it is.")
    dry_run = serializers.BooleanField(help_text="Whether only to check it, and write nothing.")
    reason = serializers.CharField(help_text="Why; kept with the revision.")
    size = serializers.IntegerField(help_text="Bytes of the file.")
    rows = serializers.IntegerField(help_text="Rows read so far.")
    processed = serializers.IntegerField(help_text="Rows done so far of the stage.")
    tallies = ImportTallySerializer(many=True, help_text="What became of its rows, by resource.")
    refusals = serializers.IntegerField(help_text="How many reasons were found not to write it.")
    changes = serializers.IntegerField(help_text="How many rows it creates or updates.")
    revision = serializers.SerializerMethodField(
        help_text="The revision that it took; null if nothing was written."
    )
    report = serializers.SerializerMethodField(help_text="Address of the report.")
    created_at = serializers.DateTimeField(help_text="When it was sent.")
    started_at = serializers.DateTimeField(allow_null=True, help_text="When work on it began.")
    finished_at = serializers.DateTimeField(allow_null=True, help_text="When it ended.")

    def get_revision(self, row: Import) -> str | None:
        """Return the revision as it is written."""
        return None if row.revision is None else f"r{row.revision}"

    @extend_schema_field(OpenApiTypes.URI)
    def get_report(self, row: Import) -> str:
        """Return the address of the report."""
        return reverse("imports-report", kwargs={"id": row.pk}, request=self.context["request"])


_FIELD: dict[str, Any] = {
    "__module__": __name__,
    "field": serializers.CharField(help_text="Name of the field."),
    "from": serializers.JSONField(help_text="What it said."),
    "to": serializers.JSONField(help_text="What it says then."),
    "__doc__": "What an import makes of one field; of a list, how many items it adds and removes.",
}
ImportedFieldSerializer: Any = type("ImportedFieldSerializer", (serializers.Serializer,), _FIELD)


class FindingSerializer(serializers.Serializer[Finding]):
    """A line of a report: why a row is refused, or what becomes of it."""

    kind = serializers.ChoiceField(choices=FindingKind.choices, help_text="What it tells.")
    row = serializers.IntegerField(
        help_text="Line of the file, or row of the spreadsheet; the header is row 1, the file as a whole 0."
    )
    key = serializers.CharField(help_text="Slug, key or id in the row.")
    resource = serializers.CharField(help_text="Resource of the row; empty for a refusal.")
    column = serializers.CharField(
        help_text="Field that is refused, with its place in lists; empty for the row as a whole."
    )
    code = serializers.CharField(help_text="Stable name of the refusal; empty for a change.")
    message = serializers.CharField(
        help_text="What is wrong, and what is expected; of a change, what the row was merged into where it is named so."
    )
    fields = ImportedFieldSerializer(many=True, help_text="What is updated, field by field.")


class _PageSerializer(serializers.Serializer[Any]):
    """Base of a page."""

    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")


class ImportPageSerializer(_PageSerializer):
    """One page of the list of imports, the latest first."""

    results = ImportSerializer(many=True)


class FindingPageSerializer(_PageSerializer):
    """One page of a report."""

    results = FindingSerializer(many=True)


def _query(name: str, schema: Any, text: str) -> OpenApiParameter:
    return OpenApiParameter(name, schema, OpenApiParameter.QUERY, description=text)


_ID = OpenApiParameter("id", OpenApiTypes.UUID, OpenApiParameter.PATH, description="Id of the import.")
_PAGING = [
    _query("cursor", OpenApiTypes.STR, "Place in the list, from `next` or `previous`."),
    _query("page_size", {"type": "integer", "minimum": 1, "maximum": 500, "default": 100}, "Rows of a page."),
]
_REASON = OpenApiParameter(
    "X-Reason",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    description="Why; the first 500 characters are kept with the revision. UTF-8.",
)


class ImportsView(RepeatableView, viewsets.ViewSet):
    """Files that change many rows at once: NDJSON, CSV or XLSX, all or nothing, in one revision.

    A row is known by its `slug`, `key` or `id`; one that is on record is updated by what the row says, another
    created. Small files are answered at once, larger ones are worked on in the background.
    """

    tag = "imports"
    keeps_refusals = True
    permission_classes = [ImportPermission]
    refusals = {
        "send": ("400", "401", "403", "406", "409", "413", "415", "429", "503"),
        "stop": ("400", "401", "403", "404", "406", "409", "429", "503"),
        "recent": ("400", "401", "403", "406", "429", "503"),
        "show": ("400", "401", "403", "404", "406", "429", "503"),
        "report": ("400", "401", "403", "404", "406", "429", "503"),
    }
    """The refusals of each action, for the contract."""

    def get_parsers(self) -> list[BaseParser]:
        """Take files where files are sent."""
        return [NDJSONParser(), CSVParser(), XLSXParser()]

    @extend_schema(
        operation_id="imports_create",
        summary="Import a file",
        description=(
            "Creates and updates rows by their slug, key or id: all of the file or nothing, in one revision, in the"
            " name of the token's user. A row on record keeps what its line does not name. Up to 1,000 rows are"
            " answered at once (201), up to 100,000 by a job in the background (202). A file with anything wrong in"
            " it is refused (400 `import_refused`); the report, at `Location`, names every row. With `dry_run`"
            " nothing is written, and the report says what would change."
        ),
        parameters=[
            _query(
                "resource",
                OpenApiTypes.STR,
                "Resource of all rows, such as `funding-flows`. Without it each line of NDJSON names its own in the"
                " field `resource`, and each sheet of a spreadsheet is named for one.",
            ),
            _query("dry_run", {"type": "boolean", "default": False}, "Whether only to check and compare."),
            _REASON,
        ],
        request={
            NDJSON: OpenApiTypes.BINARY,
            CSV: OpenApiTypes.BINARY,
            XLSX: OpenApiTypes.BINARY,
        },
        responses={
            201: OpenApiResponse(ImportSerializer, description="It is done, or checked."),
            202: OpenApiResponse(ImportSerializer, description="It waits for a worker."),
        },
        tags=["imports"],
    )
    def send(self, request: Request) -> Response:
        """Take in a file, and do it at once if it is small."""
        refuse_unknown(request.query_params, ["resource", "dry_run"])
        refuse_empty(request.query_params)
        resource = request.query_params.get("resource", "")
        if resource and resource not in RESOURCES:
            raise _malformed("resource", "unknown_resource", f"There is no resource {resource[:50]!r}.")
        dry_run = request.query_params.get("dry_run", "false")
        if dry_run not in ("true", "false"):
            raise _malformed("dry_run", "invalid_boolean", "Write true or false.")
        media_type = self._media_type(request, resource)
        user: Any = request.user
        job = Import(
            user=user,
            media_type=media_type,
            resource=resource,
            dry_run=dry_run == "true",
            reason=_printable(header_text(request.headers.get("X-Reason", "")))[:500],
            request_id=str(getattr(request._request, "request_id", ""))[:100],
        )
        file, job.size = self._file or self._sent(request)
        try:
            with file:
                running.begin(job, file)
        except Unreadable as unreadable:
            raise _refused_whole(unreadable) from unreadable
        except ValidationError as error:
            raise Refused(429, str(error.code), error.messages[0], headers={"Retry-After": "10"}) from error
        answer = ImportSerializer(job, context={"request": request}).data
        location = reverse("imports-detail", kwargs={"id": job.pk}, request=request)
        if job.state == State.REFUSED and not job.dry_run:
            raise _refused(job, reverse("imports-report", kwargs={"id": job.pk}, request=request))
        return Response(answer, status=202 if job.is_under_way else 201, headers={"Location": location})

    def _media_type(self, request: Request, resource: str) -> str:
        media_type = (request.content_type or "").partition(";")[0].strip().lower()
        charset = (request.content_type or "").lower().partition("charset=")[2].strip("\"' ;")
        coding = request.headers.get("Content-Encoding", "identity").strip().lower()
        if (
            media_type not in (NDJSON, CSV, XLSX)
            or charset not in ("", "utf-8", "utf8")
            or coding != "identity"
        ):
            detail = f"Send {NDJSON}, {CSV} or {XLSX}, in UTF-8 and not compressed."
            raise Refused(415, "unsupported_media_type", detail)
        if media_type == CSV and not resource:
            raise _malformed("resource", "required", "Name the resource of the rows.")
        return media_type

    _file: tuple[BinaryIO, int] | None = None
    """The file that was sent and its size, where it was read before it is taken in."""

    def body_sent(self) -> bytes:
        """Return a digest of the file, which is read in pieces and kept to be taken in."""
        if self.action != "send":
            return super().body_sent()
        self._file = file, _ = self._sent(self.request)
        digest = hashlib.sha256()
        while piece := file.read(PIECE):
            digest.update(piece)
        file.seek(0)
        return digest.digest()

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        """Let go of a file that was read and not taken in."""
        if self._file:
            self._file[0].close()
        return super().finalize_response(request, response, *args, **kwargs)

    def _sent(self, request: Request) -> tuple[BinaryIO, int]:
        """Return the file that was sent, and its size. Refusals: payload_too_large, unreadable_file."""
        declared = request.META.get("CONTENT_LENGTH") or "0"
        try:
            if declared.isdigit() and int(declared) > MOST_BYTES:
                raise Unreadable("too_many_bytes", f"A file has at most {MOST_BYTES // 2**20} MiB.")
            body: Any = request._request  # It reads like a file.
            return spooled(body)
        except Unreadable as unreadable:
            raise _refused_whole(unreadable) from unreadable
        except OSError as error:
            raise Refused(400, "malformed_request", "The body did not arrive whole.") from error

    @extend_schema(
        operation_id="imports_list",
        summary="List imports",
        description="Imports of the token's user, of an administrator those of all, the latest first; kept for 30 days.",
        parameters=[*_PAGING],
        responses={200: OpenApiResponse(ImportPageSerializer, description="A page.")},
        tags=["imports"],
    )
    def recent(self, request: Request) -> Response:
        """List imports, the latest first."""
        refuse_unknown(request.query_params, ["cursor", "page_size"])
        page = self._page(request, self._visible(request), {"ordering": "-id"})
        rows = Import.objects.in_bulk(page["ids"])
        shown = [rows[id_] for id_ in page.pop("ids") if id_ in rows]
        page["results"] = _shown(ImportSerializer, shown, request)
        return Response(page)

    @extend_schema(
        operation_id="imports_retrieve",
        summary="Show an import",
        description="How far it is, and what came of it.",
        parameters=[_ID],
        responses={200: OpenApiResponse(ImportSerializer, description="The import.")},
        tags=["imports"],
    )
    def show(self, request: Request, id: str) -> Response:
        """Show one import."""
        refuse_unknown(request.query_params, [])
        return Response(ImportSerializer(self._one(request, id), context={"request": request}).data)

    @extend_schema(
        operation_id="imports_report",
        summary="Show the report of an import",
        description=(
            "Every refusal by row, column and code; if there is none, what is created and updated, field by field."
            " At most 10,000 refusals or 2,000 changes; the counts of the import are of all."
        ),
        parameters=[_ID, *_PAGING],
        responses={200: OpenApiResponse(FindingPageSerializer, description="A page.")},
        tags=["imports"],
    )
    def report(self, request: Request, id: str) -> Response:
        """Show the lines of a report, in the order of the file."""
        refuse_unknown(request.query_params, ["cursor", "page_size"])
        page = self._page(request, Finding.objects.filter(owner=self._one(request, id)), {})
        rows = Finding.objects.in_bulk(page["ids"])
        page["results"] = _shown(FindingSerializer, [rows[id_] for id_ in page.pop("ids")], request)
        return Response(page)

    @extend_schema(
        operation_id="imports_cancel",
        summary="Cancel an import",
        description=(
            "Gives up what waits or is being worked on, before anything of it is written. One that has ended is"
            " refused (409 `import_ended`)."
        ),
        parameters=[_ID],
        request=None,
        responses={202: OpenApiResponse(ImportSerializer, description="It stops, or has stopped.")},
        tags=["imports"],
    )
    def stop(self, request: Request, id: str) -> Response:
        """Tell an import to stop."""
        refuse_unknown(request.query_params, [])
        try:
            job = running.cancel(self._one(request, id))
        except ValidationError as error:
            raise Refused(409, str(error.code), error.messages[0]) from error
        return Response(ImportSerializer(job, context={"request": request}).data, status=202)

    def _visible(self, request: Request) -> Any:
        user: Any = request.user
        return Import.objects.all() if Role.ADMIN in roles_of(user) else user.imports.all()

    def _one(self, request: Request, id_: str) -> Import:
        try:
            found: Import | None = self._visible(request).filter(pk=UUID(id_)).first()
        except ValueError:
            found = None
        if found is None:
            raise Http404
        return found

    def _page(self, request: Request, rows: Any, more: Mapping[str, str]) -> dict[str, Any]:
        paginator: Any = api_settings.DEFAULT_PAGINATION_CLASS
        paginator = paginator()
        asked = {**request.query_params.dict(), **more}
        cursor = paginator.read_cursor(asked)
        page = paginator.page(rows, asked, allowed={"id": "pk"}, pinned={}, cursor=cursor)
        uri = request.build_absolute_uri()
        return {
            "next": paginator.link(uri, page.next),
            "previous": paginator.link(uri, page.previous),
            "ids": page.ids,
        }


def _shown(serializer: Any, rows: Sequence[Any], request: Request) -> Any:
    return serializer(rows, many=True, context={"request": request}).data


def _malformed(parameter: str, code: str, detail: str) -> Refused:
    return Refused(400, "invalid", detail, errors=[{"parameter": parameter, "code": code}])


def _refused_whole(unreadable: Unreadable) -> Refused:
    """Return the refusal of a file of which nothing could be made."""
    if unreadable.code == "too_many_bytes":
        return Refused(413, "payload_too_large", unreadable.message)
    place = _pointer(unreadable.row, unreadable.column) if unreadable.row else ""
    error = {"pointer": place, "code": unreadable.code, "detail": unreadable.message}
    return Refused(400, "unreadable_file", unreadable.message, errors=[error])


def _refused(job: Import, report: str) -> Refused:
    """Return the refusal of a file with rows that are refused: the first of them, and where the others are."""
    lines: Iterable[Finding] = job.findings.order_by("id")[:MOST_NAMED]
    errors = [
        {"pointer": _pointer(line.row, line.column), "code": line.code, "detail": line.message}
        for line in lines
    ]
    number = "1 refusal" if job.refusals == 1 else f"{job.refusals} refusals"
    detail = f"Nothing was written: {number}. The report has every one."
    return Refused(400, "import_refused", detail, errors=errors, headers={"Location": report})


def _pointer(row: int, column: str) -> str:
    """Return a pointer to the row, by its number in the file, and to its column."""
    escaped = column.replace("~", "~0").replace("/", "~1").replace(".", "/")
    return f"/{row}/{escaped}" if column else f"/{row}"


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
