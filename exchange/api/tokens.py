"""Tokens over HTTP: who holds one sees, makes, renames and ends those of its user."""

from __future__ import annotations

import re
from typing import Any, ClassVar
from uuid import UUID

from django.db import transaction
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers, viewsets
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.settings import api_settings
from rest_framework.views import APIView

from sources.api.filters import refuse_empty, refuse_unknown
from sources.api.refusals import Refused
from sources.api.repeating import RepeatableView
from sources.api.serializers import KnownFields, Text, Whole

from .. import tokens
from ..authentication import Needs
from ..models import Scope, Token


class HolderPermission(BasePermission):
    """Whoever holds a token, of whatever scope and role. Refusal: not_authenticated (401)."""

    def needs(self, method: str) -> Needs:
        """Return what a request by `method` takes."""
        return Needs()

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Say whether `request` comes with a token."""
        return isinstance(request.auth, Token)


USER = r"^[^\s\u0000-\u001F\u007F-\u009F]{1,150}$"
"""Names of users: no spaces and control characters."""

NAME: dict[str, Any] = {"max_length": 100, "help_text": "What it is for; no two of a user are named alike."}


class TokenSerializer(serializers.Serializer[Any]):
    """A token, without its secret."""

    id = serializers.UUIDField(source="uuid")
    user = serializers.CharField(source="user.username", help_text="The user for whom it acts.")
    name = serializers.CharField(**NAME)
    scope = serializers.ChoiceField(choices=Scope.choices, help_text="What it lets its holder do at most.")
    created = serializers.DateTimeField()
    expiry = serializers.DateTimeField(allow_null=True, help_text="When it ends; null: never.")
    last_used = serializers.DateTimeField(allow_null=True, help_text="To the minute; null: not yet.")


class NewTokenSerializer(KnownFields, serializers.Serializer[Any]):
    """What is said of a new token."""

    name = Text(**NAME)
    scope = serializers.ChoiceField(
        choices=Scope.choices,
        default=Scope.READ.value,
        help_text="Not wider than the role, and the token that asks.",
    )
    days = Whole(
        min_value=1, max_value=tokens.MOST_DAYS, default=tokens.DAYS, help_text="How many days it lasts."
    )


class NameOfTokenSerializer(KnownFields, serializers.Serializer[Any]):
    """What can be changed of a token."""

    name = Text(**NAME)


class MadeTokenSerializer(TokenSerializer):
    """A token that was made now, with its secret."""

    secret = serializers.CharField(
        allow_null=True,
        help_text="What stands after `Bearer`: 64 hexadecimal digits. Shown only now; null if the answer is a repeated one.",
    )


class TokenPageSerializer(serializers.Serializer[Any]):
    """One page of the list of tokens."""

    next = serializers.URLField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.URLField(allow_null=True, help_text="Address of the page before.")
    results = TokenSerializer(many=True)


def _query(name: str, schema: dict[str, Any], description: str) -> OpenApiParameter:
    return OpenApiParameter(name, schema, OpenApiParameter.QUERY, description=description)


_ID = OpenApiParameter(
    "id", {"type": "string", "format": "uuid"}, OpenApiParameter.PATH, description="Id of the token."
)
_REFUSED = ("400", "401", "406", "429", "503")


class TokenViewSet(RepeatableView, viewsets.ViewSet):
    """The tokens with which services call this API.

    A user sees, makes, renames and ends tokens of its own; an administrator also sees and ends those of others. A
    token that only reads touches none that writes. The secret is shown once and kept as a digest only.
    """

    tag: ClassVar[str] = "tokens"
    permission_classes = (HolderPermission,)
    shown_once = ("secret",)
    refusals: ClassVar[dict[str, tuple[str, ...]]] = {
        "browse": _REFUSED,
        "make": (*_REFUSED, "403", "409", "413", "415"),
        "show": (*_REFUSED, "404"),
        "rename": (*_REFUSED, "403", "404", "409", "413", "415"),
        "end": (*_REFUSED, "403", "404"),
    }
    """The refusals of each action, by status."""
    parameters: ClassVar[dict[str, tuple[str, ...]]] = {"browse": ("cursor", "page_size", "user")}

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse parameters that the action does not take."""
        super().initial(request, *args, **kwargs)
        if self.action:
            refuse_unknown(request.query_params, self.parameters.get(self.action, ()))
            refuse_empty(request.query_params)

    @property
    def caller(self) -> Token:
        """Return the token that calls."""
        assert isinstance(self.request.auth, Token)  # The permission sees to it.
        return self.request.auth

    def asked_for(self, token_id: str) -> Token:
        """Return the token `token_id` if the caller sees it; else 404."""
        try:
            row = tokens.kept_by(self.caller).filter(uuid=UUID(token_id)).first()
        except ValueError:
            row = None
        if row is None:
            raise NotFound("There is no such token.")
        return row

    def body(self, shape: type[serializers.Serializer[Any]], *, partial: bool = False) -> dict[str, Any]:
        """Return the body, checked."""
        serializer = shape(data=self.request.data, partial=partial)
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def answer(self, body: Any, status: int = 200, **headers: str) -> Response:
        """Return an answer that nobody keeps."""
        return Response(body, status=status, headers={"Cache-Control": "no-store", **headers})

    @extend_schema(
        operation_id="tokens_list",
        summary="List tokens",
        parameters=[
            _query("cursor", {"type": "string"}, "Place in the list, from `next` or `previous`."),
            _query(
                "page_size",
                {"type": "integer", "minimum": 1, "maximum": 500, "default": 100},
                "How many rows a page has.",
            ),
            _query("user", {"type": "string", "pattern": USER}, "Only those of this user, by name."),
        ],
        responses=TokenPageSerializer,
    )
    def browse(self, request: Request) -> Response:
        """List the tokens of the caller's user, of all users for an administrator; the oldest first."""
        paginators: Any = api_settings.DEFAULT_PAGINATION_CLASS
        paginator = paginators()
        given = request.query_params
        rows = tokens.kept_by(self.caller).order_by("uuid")
        if "user" in given:
            if not re.fullmatch(USER, given["user"]):
                wrong = serializers.ErrorDetail("This is no name of a user.", code="invalid")
                raise serializers.ValidationError({"user": [wrong]})
            rows = rows.filter(user__username=given["user"])
        cursor = paginator.read_cursor(given)
        if cursor is not None and cursor.backwards:
            rows = rows.filter(uuid__lt=cursor.id).reverse()
        elif cursor is not None:
            rows = rows.filter(uuid__gt=cursor.id)
        found = {row.uuid: row for row in rows[: paginator.page_size(given) + 1]}
        page = paginator.bounded([(each,) for each in found], given, pinned={}, cursor=cursor)
        uri = request.build_absolute_uri()
        return self.answer(
            {
                "next": paginator.link(uri, page.next),
                "previous": paginator.link(uri, page.previous),
                "results": TokenSerializer([found[each] for each in page.ids], many=True).data,
            }
        )

    @extend_schema(
        operation_id="tokens_create",
        summary="Make a token",
        request=NewTokenSerializer,
        responses={201: OpenApiResponse(MadeTokenSerializer, description="The token with its secret.")},
    )
    def make(self, request: Request) -> Response:
        """Make a token of the caller's user. Its scope is not wider than the user's role and the calling token."""
        given = self.body(NewTokenSerializer)
        try:
            tokens.check_reach(self.caller, given["scope"])
            with transaction.atomic():
                row, secret = tokens.make(self.caller.user, **given)
        except tokens.ScopeTooWide as error:
            raise too_wide(error, "/scope") from error
        made = {**TokenSerializer(row).data, "secret": secret}
        address = str(reverse("tokens-detail", kwargs={"id": str(row.uuid)}))
        return self.answer(made, 201, Location=address)

    @extend_schema(
        operation_id="tokens_retrieve", summary="Show a token", parameters=[_ID], responses=TokenSerializer
    )
    def show(self, request: Request, id: str) -> Response:
        """Show a token, without its secret."""
        return self.answer(TokenSerializer(self.asked_for(id)).data)

    @extend_schema(
        operation_id="tokens_partial_update",
        summary="Rename a token",
        parameters=[_ID],
        request=NameOfTokenSerializer,
        responses=TokenSerializer,
    )
    def rename(self, request: Request, id: str) -> Response:
        """Give a token of the caller's user another name; nothing else of it ever changes."""
        row = self.reached(id)
        if row.user != self.caller.user:
            raise PermissionDenied(
                "It is another user's; an administrator may end it.", code="permission_denied"
            )
        tokens.rename(row, self.body(NameOfTokenSerializer, partial=True).get("name", row.name))
        return self.answer(TokenSerializer(row).data)

    @extend_schema(
        operation_id="tokens_destroy",
        summary="End a token",
        parameters=[_ID],
        responses={204: OpenApiResponse(description="It is no token any more.")},
    )
    def end(self, request: Request, id: str) -> Response:
        """End a token, also the one that calls: from now on it is refused (401). Administrators end anyone's."""
        self.reached(id).delete()
        return self.answer(None, 204)

    def reached(self, token_id: str) -> Token:
        """Return the token to change. Refusals: not_found, scope_too_wide."""
        row = self.asked_for(token_id)
        try:
            tokens.check_reach(self.caller, row.scope)
        except tokens.ScopeTooWide as error:
            raise too_wide(error) from error
        return row


def too_wide(error: tokens.ScopeTooWide, pointer: str | None = None) -> Refused:
    """Return the refusal of a scope, about the place in the body where it was asked for."""
    places = [{"pointer": pointer}] if pointer else []
    return Refused(403, "scope_too_wide", str(error.messages[0]), errors=places)
