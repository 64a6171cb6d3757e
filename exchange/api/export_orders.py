"""Ordering an export that is too large to be made while its client waits, and asking how far it is."""

from __future__ import annotations

from typing import ClassVar

from django.core.exceptions import ValidationError
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from exchange.authentication import ANYONE, Needs
from exchange.exports import keeping
from exchange.exports.formats import EXPORTS
from exchange.exports.models import ExportState, KeptExport
from exchange.models import Token
from exchange.roles import Role, roles_of
from sources import revisions
from sources.api.filters import refuse_unknown
from sources.api.refusals import Refused
from sources.api.repeating import RepeatableView

__all__ = ["ExportOrderView"]


class MayOrder(BasePermission):
    """To order takes a token of anyone who has a role, as it is work; to ask how far it is takes none.

    Refusals: not_authenticated (401); permission_denied (403).
    """

    def needs(self, method: str) -> Needs:
        """Return what a request by `method` takes."""
        return ANYONE if method in SAFE_METHODS else Needs(role=Role.READER)

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Say whether `request` may go on; False asks for a token."""
        if request.method in SAFE_METHODS:
            return True
        if not isinstance(request.auth, Token):
            return False
        if not roles_of(request.user):
            raise Refused(403, "permission_denied", "Ordering an export takes a role.")
        return True


class KeptExportSerializer(serializers.Serializer[KeptExport]):
    """An export that a worker makes, or has made."""

    revision = serializers.SerializerMethodField(help_text="The revision, such as r123.")
    format = serializers.CharField(help_text="Name of the format.")
    state = serializers.ChoiceField(choices=ExportState.choices, help_text="How far it is.")
    size = serializers.IntegerField(help_text="Bytes of the file; 0 until it is made.")
    sha256 = serializers.CharField(help_text="Its digest (SHA-256); empty until it is made.")
    file = serializers.SerializerMethodField(help_text="Where it can be fetched when it is made.")
    ordered_at = serializers.DateTimeField(help_text="When it was ordered first.")
    finished_at = serializers.DateTimeField(allow_null=True, help_text="When it was made.")

    def get_revision(self, row: KeptExport) -> str:
        """Return the revision as it is written."""
        return f"r{row.revision}"

    @extend_schema_field(OpenApiTypes.URI)
    def get_file(self, row: KeptExport) -> str:
        """Return the address of the file."""
        kwargs = {"revision": f"r{row.revision}", "format": row.format}
        return reverse("export-file", kwargs=kwargs, request=self.context["request"])


_PATH = [
    OpenApiParameter(
        "revision",
        {"type": "string", "pattern": "^r[0-9]{1,18}$"},
        "path",
        required=True,
        description="A revision that was given, such as r123.",
    ),
    OpenApiParameter(
        "format",
        {"type": "string", "enum": list(EXPORTS)},
        "path",
        required=True,
        description="Name of the format.",
    ),
]


class ExportOrderView(RepeatableView):
    """An export of a revision as a file that a worker makes once, and that is kept."""

    permission_classes = [MayOrder]
    refusals: ClassVar[dict[str, tuple[str, ...]]] = {
        "get": ("400", "404", "406", "429", "503"),
        "post": ("400", "401", "403", "404", "406", "409", "422", "429", "503"),
    }

    @extend_schema(
        operation_id="exports_order_retrieve",
        tags=["exports"],
        summary="Ask how far an export is",
        parameters=_PATH,
        responses={200: OpenApiResponse(KeptExportSerializer, description="How far it is.")},
    )
    def get(self, request: Request, revision: str, format: str) -> Response:
        """Show an export that was ordered; 404 if it was not, or is not kept any more."""
        found = keeping.kept(*self._asked(revision, format))
        if found is None:
            raise NotFound("It was not ordered, or is not kept any more; POST orders it.")
        response = self._answer(found)
        response["X-Revision"] = f"r{revisions.head()}"
        return response

    @extend_schema(
        operation_id="exports_order",
        tags=["exports"],
        summary="Order an export",
        parameters=_PATH,
        request=None,
        responses={
            200: OpenApiResponse(KeptExportSerializer, description="It is made; `file` is its address."),
            202: OpenApiResponse(KeptExportSerializer, description="A worker makes it."),
        },
    )
    def post(self, request: Request, revision: str, format: str) -> Response:
        """Let a worker make the file, as registries of more than 200,000 rows need it; it is then fetched like any other.

        An order for what is kept or under way changes nothing, whoever ordered it before. At most five are under way
        at a time (429 `too_many_exports`).
        """
        try:
            ordered = keeping.order(*self._asked(revision, format))
        except ValidationError as error:
            if error.code != "too_many_exports":
                raise
            raise Refused(429, error.code, error.messages[0], headers={"Retry-After": "60"}) from error
        return self._answer(ordered)

    def _asked(self, revision: str, name: str) -> tuple[int, str]:
        """Return the revision and the format of the address. Refusals: not_found, unknown_revision."""
        refuse_unknown(self.request.query_params, [])
        number = revision[1:]
        if name not in EXPORTS or not (
            revision[:1] == "r" and number.isascii() and number.isdigit() and len(number) <= 18
        ):
            raise NotFound("There is no such export.")
        return revisions.resolve(int(number)).revision, name

    def _answer(self, export: KeptExport) -> Response:
        body = KeptExportSerializer(export, context={"request": self.request}).data
        waits = export.is_under_way
        return Response(
            body,
            status=202 if waits and self.request.method == "POST" else 200,
            headers={"Retry-After": "30"} if waits else {},
        )
