"""Undoing a whole revision."""

from __future__ import annotations

from typing import Any, ClassVar

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from sources import revisions
from sources.api.clocks import RevisionText
from sources.api.filters import refuse_unknown
from sources.api.repeating import RepeatableView

from ..reverting import MOST_ROWS, revert
from .changes import revision_named


class RevertSerializer(serializers.Serializer[Any]):
    """Why a revision is undone."""

    reason = serializers.CharField(max_length=500, help_text="Why it is undone; kept with the new revision.")
    dry_run = serializers.BooleanField(
        required=False,
        default=False,
        help_text="Whether only to try: every rule is checked, and nothing recorded.",
    )

    def to_internal_value(self, data: Any) -> Any:
        """Refuse what is no field: `unknown_field`."""
        unknown = [name for name in data if name not in self.fields] if isinstance(data, dict) else []
        if unknown:
            refusal = serializers.ErrorDetail("There is no such field.", code="unknown_field")
            raise serializers.ValidationError({name: [refusal] for name in unknown})
        return super().to_internal_value(data)


class RevertedSerializer(serializers.Serializer[Any]):
    """What undoing a revision did, in numbers of rows of all kinds."""

    revision = RevisionText(
        allow_null=True, help_text="The revision that undoes it; null: it was only tried."
    )
    reverted = RevisionText(help_text="The revision that was undone.")
    retracted = serializers.IntegerField(help_text="Rows that it had recorded.")
    changed = serializers.IntegerField(help_text="Rows that it had changed, now as they were before.")
    brought_back = serializers.IntegerField(help_text="Rows that it had retracted.")
    kept = serializers.IntegerField(
        help_text="Sources and citations of it that stay, as others rest on them."
    )


class Revert(RepeatableView):
    """Undoes everything that a revision did, in one new revision; or refuses and changes nothing.

    What it recorded is retracted; what it changed or retracted is as it was before. Refused with 409 `changed_since`
    if any of its rows was changed or retracted since, with 409 `in_use` if others refer to what would leave, and with
    the code of the rule that the rows as they were would break now; `conflicts` and `errors` name the rows. Undo
    later revisions first, or correct single rows. Editors and administrators may.
    """

    refusals: ClassVar = {
        "post": ("400", "401", "403", "404", "406", "409", "413", "415", "422", "429", "503")
    }

    @extend_schema(
        operation_id="revisions_revert",
        summary="Undo a revision",
        tags=["revisions"],
        request=RevertSerializer,
        responses={
            201: OpenApiResponse(RevertedSerializer, description="It is undone."),
            200: OpenApiResponse(RevertedSerializer, description="It could be undone; nothing was recorded."),
        },
    )
    def post(self, request: Request, id: str) -> Response:
        """Undo it."""
        refuse_unknown(request.query_params, [])
        serializer = RevertSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        revision = revision_named(id, revisions.head())
        asked = serializer.validated_data
        done = revert(
            revision,
            actor=request.user.get_username(),
            reason=asked["reason"],
            request_id=str(getattr(request._request, "request_id", ""))[:100],
            most=MOST_ROWS,
            only_try=asked["dry_run"],
        )
        body = {
            "revision": f"r{done.written}" if done.written else None,
            "reverted": str(revision),
            "retracted": done.number(done.retracted),
            "changed": done.number(done.changed),
            "brought_back": done.number(done.brought_back),
            "kept": done.kept,
        }
        if done.written is None:
            return Response(body)
        location = reverse("revisions-detail", kwargs={"id": f"r{done.written}"})
        return Response(body, status=201, headers={"Location": location, "X-Revision": f"r{done.written}"})
