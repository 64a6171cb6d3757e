"""Who calls the API, and whether they may write."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import structlog
from django.contrib.auth.models import AbstractBaseUser
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.auth import TokenAuthentication as KnoxAuthentication
from knox.crypto import hash_token
from rest_framework.authentication import get_authorization_header
from rest_framework.exceptions import AuthenticationFailed, PermissionDenied
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request

from exchange.models import Scope, Token
from exchange.roles import WRITING, Role, roles_of

if TYPE_CHECKING:  # The views of the REST framework load the classes of this module.
    from rest_framework.views import APIView

USE_IS_NOTED_EVERY = dt.timedelta(minutes=1)

_FORM = re.compile(rb"^[0-9a-f]{64}$")

log = structlog.get_logger(__name__)


class TokenAuthentication(KnoxAuthentication):  # type: ignore[misc]  # knox has no types.
    """Authentication by `Authorization: Bearer ...`; no header is nobody, a bad one is refused.

    The token is looked up by its digest, which is all that is kept; expired tokens stay, so that their
    holders are told. Refusals (401): invalid_token, expired_token.
    """

    def authenticate(self, request: Request) -> tuple[AbstractBaseUser, Token] | None:
        """Return the user and the token of `request`, or None if it has no Authorization header."""
        parts = get_authorization_header(request).split()
        if not parts:
            return None
        if len(parts) != 2 or parts[0].lower() != b"bearer":
            raise AuthenticationFailed("Write `Authorization: Bearer` and the token.", code="invalid_token")
        return self.authenticate_credentials(parts[1])

    def authenticate_credentials(self, token: bytes) -> tuple[AbstractBaseUser, Token]:
        """Return the user and the row of `token`, and note that it was used."""
        row = None
        if _FORM.match(token):
            row = Token.objects.select_related("user").filter(digest=hash_token(token.decode())).first()
        if row is None or not row.user.is_active:
            raise AuthenticationFailed("There is no such token.", code="invalid_token")
        now = timezone.now()
        if row.expiry is not None and row.expiry <= now:
            raise AuthenticationFailed(f"The token expired on {row.expiry:%Y-%m-%d}.", code="expired_token")
        note_use(row, now)
        return row.user, row

    def authenticate_header(self, request: Request) -> str:
        """Return the challenge of a 401 (RFC 6750 section 3)."""
        return 'Bearer realm="tiaokuai"'


def note_use(token: Token, now: dt.datetime) -> None:
    """Keep when `token` was last used, to the minute.

    Never inside a write to the registry, never waiting for another, and never at the price of the request:
    a database that does not take it is logged.
    """
    if token.last_used is not None and now - token.last_used < USE_IS_NOTED_EVERY:
        return
    if getattr(connection, "registry_write", None) is not None:
        return
    try:
        with transaction.atomic():
            row = Token.objects.select_for_update(skip_locked=True).filter(pk=token.pk)
            if row.first() is not None:
                row.update(last_used=now)
    except DatabaseError as error:
        log.warning("token_use_not_noted", token=token.name, error=type(error).__name__)


class Needs(NamedTuple):
    """What an operation asks of who calls it; every permission class says it of itself, for the contract.

    `role` is the least: who has a later one may do it too.
    """

    token: bool = True
    """Whether it takes a token; if not, one that is sent must still do."""
    scope: Scope = Scope.READ
    role: Role | None = None

    def security(self, scheme: str) -> list[dict[str, list[str]]]:
        """Return the security requirements of the contract; OpenAPI 3.1 has the names of roles in the list."""
        names = [f"scope:{self.scope.value}"] if self.scope != Scope.READ else []
        names += [f"role:{self.role.value}"] if self.role else []
        return [*([] if self.token else [{}]), {scheme: names}]


ANYONE = Needs(token=False)


class RolePermission(BasePermission):
    """Reading is free; writing takes a token of scope `write` and the role editor or admin.

    Refusals: not_authenticated (401); permission_denied, suggest_instead (403).
    """

    def needs(self, method: str) -> Needs:
        """Return what a request by `method` takes."""
        return ANYONE if method in SAFE_METHODS else Needs(scope=Scope.WRITE, role=Role.EDITOR)

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Say whether `request` may go on; False asks for a token."""
        if request.method in SAFE_METHODS:
            return True
        if not isinstance(request.auth, Token) or not request.user.is_authenticated:
            return False
        if request.auth.scope != Scope.WRITE:
            raise PermissionDenied(
                "The token only reads; writing takes one of scope `write`.", code="permission_denied"
            )
        roles = roles_of(request.user)
        if roles & WRITING:
            return True
        if Role.CONTRIBUTOR in roles:
            return self.lets_contribute(request)
        raise PermissionDenied("Writing takes the role editor.", code="permission_denied")

    def lets_contribute(self, request: Request) -> bool:
        """Say whether a contributor may go on. Refusal: suggest_instead."""
        raise PermissionDenied(
            "Contributors suggest: by PATCH, PUT, POST and DELETE of rows, or by POST /api/v1/suggestions; a reviewer"
            " decides on it. This is none of them.",
            code="suggest_instead",
        )


class EditPermission(RolePermission):
    """Editing rows takes a token of scope `write`; what contributors send is kept as a suggestion.

    Refusals: not_authenticated (401); permission_denied (403).
    """

    def needs(self, method: str) -> Needs:
        """Return what a request by `method` takes."""
        return ANYONE if method in SAFE_METHODS else Needs(scope=Scope.WRITE, role=Role.CONTRIBUTOR)

    def lets_contribute(self, request: Request) -> bool:
        """Let them go on, and tell the view."""
        request.is_suggested = True  # type: ignore[attr-defined]  # A request carries what belongs to it.
        return True


class MaySuggest(BasePermission):
    """Anyone may suggest without a token; who shows one acts by it, so it must be one of scope `write`.

    Refusal: permission_denied (403).
    """

    def needs(self, method: str) -> Needs:
        """Return what a suggestion takes."""
        return Needs(token=False, scope=Scope.WRITE)

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Say whether `request` may go on."""
        if isinstance(request.auth, Token) and request.auth.scope != Scope.WRITE:
            raise PermissionDenied(
                "The token only reads; use one of scope `write`, or none.", code="permission_denied"
            )
        return True


class BearerScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # Half typed.
    """How the contract describes the token, and what each operation asks of it."""

    target_class = "exchange.authentication.TokenAuthentication"
    name = "bearer"

    def get_security_requirement(self, auto_schema: Any) -> dict[str, list[Any]] | list[dict[str, list[Any]]]:
        """Return what the permissions of the view ask for; a view without any is open to all."""
        rules = auto_schema.view.get_permissions()
        if not rules:
            return ANYONE.security(self.name)
        [rule] = rules  # One class says all that a view needs; one that does not say it makes no contract.
        return rule.needs(auto_schema.method).security(self.name)  # type: ignore[no-any-return]  # ours

    def get_security_definition(self, auto_schema: Any) -> dict[str, Any]:
        """Return the scheme (RFC 6750)."""
        return {
            "type": "http",
            "scheme": "bearer",
            "description": (
                "A token: 64 hexadecimal digits. The names that an operation lists: `scope:write`, the token must "
                "have that scope; `role:...`, its user must have that role or a later one of reader, contributor, "
                "editor, admin."
            ),
        }
