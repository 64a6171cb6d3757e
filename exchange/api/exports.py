"""The whole registry at a revision: which exports there are, and their files."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO, ClassVar

from django.conf import settings
from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from exchange.api.tables import LICENCE, AsWritten
from exchange.exports import keeping
from exchange.exports.content import Registry
from exchange.exports.formats import EXPORTS
from exchange.exports.models import ExportState, KeptExport
from exchange.loading.resources import RESOURCES
from exchange.tables.columns import VIEWS
from sources.api import conditional
from sources.api.clocks import RevisionText
from sources.api.filters import refuse_unknown
from sources.api.refusals import Refused
from sources.api.registry import ClockedView, clocks_of

MOST_ROWS = 200_000
"""Rows of a registry whose exports are made when they are asked for; those of larger ones are ordered."""
_CHUNK = 1 << 16


class ExportSerializer(serializers.Serializer[Any]):
    """One file that the registry can be taken away as."""

    format = serializers.CharField(help_text="Its name in addresses.")
    title = serializers.CharField(help_text="What is in it.")
    media_type = serializers.CharField(help_text="Its media type.")
    standard = serializers.URLField(help_text="Where the format is described.")
    file = serializers.URLField(help_text="Its address.")


class ExportListSerializer(serializers.Serializer[Any]):
    """The exports of a revision."""

    revision = RevisionText(help_text="The revision, such as r123.")
    recorded_at = serializers.DateTimeField(help_text="When it was recorded (UTC).")
    data_release = serializers.CharField(help_text="Release of the data set that was loaded.")
    licence = serializers.CharField(help_text="Licence of the data (SPDX).")
    exports = ExportSerializer(many=True)


_REVISION = OpenApiParameter(
    "revision",
    {"type": "string", "pattern": "^r[0-9]{1,18}$"},
    "path",
    required=True,
    description="A revision that was given, such as r123.",
)
_FORMAT = OpenApiParameter(
    "format",
    {"type": "string", "enum": list(EXPORTS)},
    "path",
    required=True,
    description="Name of the format.",
)
_HEADERS = [
    OpenApiParameter(
        "If-None-Match",
        {"type": "string"},
        "header",
        description="Entity tags of the copies that the client has.",
    ),
    OpenApiParameter(
        "Min-Revision",
        {"type": "string", "pattern": "^r[0-9]{1,18}$"},
        "header",
        description="Answer only from a server that has reached this revision; else 503.",
    ),
]


def _schema_of(media_type: str) -> OpenApiTypes:
    """Return what the contract says of a file: an object of JSON, text, or bytes."""
    if media_type.endswith(("/json", "+json")):
        return OpenApiTypes.OBJECT
    return OpenApiTypes.STR if media_type.endswith(("ndjson", "xml")) else OpenApiTypes.BINARY


_CURRENT = OpenApiResponse(description="The client's copy is current.")


class _ExportView(ClockedView):
    """Base of views of one revision, which their address names."""

    action = "answer"
    refusals: ClassVar[dict[str, tuple[str, ...]]] = {"answer": ("404",)}

    def asked_clocks(self) -> dict[str, Any]:
        """Return the revision of the address. Refusals: unknown_parameter, not_found for what is no revision."""
        refuse_unknown(self.request.query_params, [])
        text = self.kwargs.get("revision")
        if text is not None and not (
            text[:1] == "r" and text[1:].isascii() and text[1:].isdigit() and len(text) <= 19
        ):
            raise NotFound("There is no such revision; write one such as r123.")
        return clocks_of({"known_at": int(text[1:]) if text else None}, None)

    def conditional_headers(self, response: Any) -> None:
        """Say what the answer is a version of: the revision that its address names, whatever came after."""
        moment = self.clocks.moment
        given = {"known_at": moment.written, "valid_on": "any"}
        uri = self.request.build_absolute_uri()
        response["ETag"] = conditional.entity_tag(uri, given, moment.head, self.scope())
        response["X-Revision"] = f"r{moment.head}"
        response["Vary"] = conditional.VARY
        response["Cache-Control"] = conditional.CACHE if self.scope() == "public" else "private, no-cache"
        response["Content-Location"] = self.canonical_address()

    def canonical_address(self) -> str:
        """Return the address with the revision in it."""
        return self.request.path if self.kwargs else f"{self.request.path}/{self.clocks.moment.written}"

    def listed(self) -> Response:
        """Answer with the exports of the revision."""
        moment = self.clocks.moment
        exports = [
            {
                "format": name,
                "title": each.title,
                "media_type": each.media_type,
                "standard": each.standard,
                "file": reverse(
                    "export-file", kwargs={"revision": moment.written, "format": name}, request=self.request
                ),
            }
            for name, each in EXPORTS.items()
        ]
        shown = {
            "revision": moment.written,
            "recorded_at": moment.clock.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "data_release": settings.DATA_RELEASE,
            "licence": LICENCE,
            "exports": exports,
        }
        response = self.versioned(b"")
        if response.status_code == 200:
            response.data = shown
        return response


class ExportsView(_ExportView):
    """The whole registry as files."""

    refusals: ClassVar[dict[str, tuple[str, ...]]] = {}

    @extend_schema(
        operation_id="exports_list",
        tags=["exports"],
        summary="List the exports of the last revision",
        parameters=_HEADERS,
        responses={200: OpenApiResponse(ExportListSerializer, description="The exports."), 304: _CURRENT},
    )
    def get(self, request: Request) -> Response:
        """Name the formats in which the whole registry, as of now, is taken away, with the addresses of the files."""
        return self.listed()


class ExportView(_ExportView):
    """The exports of one revision."""

    @extend_schema(
        operation_id="exports_retrieve",
        tags=["exports"],
        summary="List the exports of a revision",
        parameters=[_REVISION, *_HEADERS],
        responses={200: OpenApiResponse(ExportListSerializer, description="The exports."), 304: _CURRENT},
    )
    def get(self, request: Request, revision: str) -> Response:
        """Name the files in which the registry is taken away as it was recorded at `revision`."""
        return self.listed()


class ExportFileView(_ExportView):
    """One file with the whole registry."""

    def get_renderers(self) -> list[Any]:
        """Return what stands for the format asked for, which `Accept` has to take."""
        export = EXPORTS.get(self.kwargs.get("format", ""))
        if export is None:
            return super().get_renderers()
        return [type("ExportRenderer", (AsWritten,), {"media_type": export.media_type, "format": "export"})()]

    @extend_schema(
        operation_id="exports_read",
        tags=["exports"],
        summary="Take the whole registry away",
        parameters=[_REVISION, _FORMAT, *_HEADERS],
        responses={
            **{
                (200, each.media_type): OpenApiResponse(_schema_of(each.media_type), description="The file.")
                for each in EXPORTS.values()
            },
            304: _CURRENT,
        },
    )
    def get(self, request: Request, revision: str, format: str) -> Any:
        """Send all that is on record at `revision`, of all days and standings, in one file.

        The same release of the software sends the same bytes for a revision, ever again. Of a registry of more
        than 200,000 rows it is to be ordered first (422 `too_large`; 503 `export_under_way` until it is made).
        """
        export = EXPORTS.get(format)
        if export is None:
            raise NotFound(f"There is no such export. Choose of: {', '.join(EXPORTS)}.")
        response: Any = self.versioned(b"")
        if response.status_code == 304:
            return response
        if request.method == "GET":
            kept = keeping.kept(self.clocks.moment.revision, format)
            if kept is not None and kept.state == ExportState.DONE:
                response = StreamingHttpResponse(keeping.pieces(kept), content_type=export.media_type)
                response["Content-Length"] = str(kept.size)
            else:
                self.refuse_too_many(kept)
                file = tempfile.TemporaryFile()  # noqa: SIM115  # It is closed with the answer.
                export.write(Registry(self.clocks.moment), file)
                response = StreamingHttpResponse(_File(file), content_type=export.media_type)
                response["Content-Length"] = str(file.tell())
            self.conditional_headers(response)
        response["Content-Disposition"] = f'attachment; filename="tiaokuai-{revision}.{export.ending}"'
        return response

    def refuse_too_many(self, ordered: KeptExport | None) -> None:
        """Refuse a registry of more than `MOST_ROWS` rows: `too_large`, `export_under_way` if it was ordered."""
        left = MOST_ROWS
        for name in RESOURCES:
            left -= VIEWS[name].queryset.order_by()[: left + 1].count()
            if left < 0:
                if ordered is not None and ordered.is_under_way:
                    detail = "A worker makes it; fetch it then."
                    raise Refused(503, "export_under_way", detail, headers={"Retry-After": "30"})
                detail = f"There are more than {MOST_ROWS:,} rows. Order it by POST to {self.request.path}/order; a worker makes it."
                raise Refused(422, "too_large", detail)


class _File:
    """The bytes of a file of our own, from its beginning; it is gone when it is closed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            yield chunk

    def close(self) -> None:
        """Close the file."""
        self._file.close()
