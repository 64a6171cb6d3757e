"""Who may do what: every operation of the contract is tried by everyone, and lets in whom it says that it does.

What an operation asks for is read from its `security` and `x-needs`. Whoever is let in is refused right after, for a parameter
that no operation takes, so that nothing is done and a few thousand requests take seconds.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple

import pytest
from django.urls import resolve
from rest_framework.permissions import AllowAny
from rest_framework.test import APIRequestFactory, force_authenticate
from rest_framework.views import APIView

from config.urls import RESOURCES
from exchange.authentication import BearerScheme, RolePermission, TokenAuthentication
from exchange.models import Scope, Token
from exchange.roles import Role
from sources.models import Revision
from tests import make
from tests.api.test_contract import Operation, operations
from tests.exchange.test_repeating import addressed

ROLES = [None, *Role]
"""From who has none to who may do most: each may do what the ones before it may."""
SCOPES = [Scope.READ, Scope.WRITE]
"""From the narrower to the wider."""

UNDECLARED = ("/api/v1/openapi.json", "/api/v1/docs", "/api/v1/reconcile")
"""Where the contract does not describe what is there: it only reads, and is open to all."""


class Caller(NamedTuple):
    """Someone who calls: a role and a scope, a token that is no good, or nothing at all."""

    name: str
    authorization: str | None = None
    token: Token | None = None
    role: Role | None = None


@pytest.fixture
def callers(db: None) -> list[Caller]:
    """Everyone: with nothing, with a bad token, with one that is over, and with each role and scope."""
    over = make.make_token(make.make_user("admin"), expiry=dt.timedelta(seconds=-1))
    found = [
        Caller("nobody"),
        Caller("a bad token", "Bearer " + "0" * 64),
        Caller("a token that is over", f"Bearer {over}"),
    ]
    for role in ROLES:
        user = make.make_user(role)
        for scope in SCOPES:
            token, _ = Token.objects.create(user=user, scope=scope, name=scope)
            found.append(Caller(f"{role or 'no role'}, {scope}", None, token, role))
    return found


def expected(declared: dict[str, Any], caller: Caller) -> set[int]:
    """Return the refusals that the contract promises to `caller`; none if it is let in."""
    if caller.authorization:
        return {401}
    if caller.token is None:
        return set() if {} in declared["security"] else {401}
    return set() if meets(declared.get("x-needs", []), caller) else {403}


def meets(needs: list[str], caller: Caller) -> bool:
    """Say whether `caller` has the scope and the role that an operation needs."""
    asked = dict(need.split(":") for need in needs)
    assert asked.keys() <= {"scope", "role"}
    assert caller.token is not None
    scope = SCOPES.index(Scope(asked.get("scope", "read")))
    role = ROLES.index(Role(asked["role"])) if "role" in asked else 0
    return SCOPES.index(Scope(caller.token.scope)) >= scope and ROLES.index(caller.role) >= role


REQUESTS = APIRequestFactory()
"""Requests go right to the views, and whose good token is sent is said to them: what is done before that is the
same for all, tried in tests/exchange/test_tokens.py, and takes longer than the rest."""


def faults(operation: Operation, callers: list[Caller]) -> list[str]:
    """Return what `operation` answers otherwise than the contract says."""
    path = re.sub(r"\{\w+\}", "no-such-thing", operation.path) + "?no_such_parameter=1"
    view, _, address = resolve(path.partition("?")[0])
    found = []
    for caller in callers:
        headers = {"Authorization": caller.authorization} if caller.authorization else {}
        request = REQUESTS.generic(operation.method.upper(), path, headers=headers)
        if caller.token is not None:
            force_authenticate(request, caller.token.user, caller.token)
        answer = view(request, **address)
        refused = {answer.status_code} & {401, 403}
        wanted = expected(operation.declared, caller)
        if refused != wanted or answer.status_code >= 500:
            found.append(
                f"{operation.method} {operation.path} by {caller.name}: {answer.status_code}, not {wanted or 'let in'}"
            )
    return found


def test_every_operation_lets_in_whom_the_contract_says_and_nobody_else(callers):
    found = [fault for operation in operations() for fault in faults(operation, callers)]

    assert found == []
    assert not Revision.objects.exists()


def test_every_address_has_a_rule_in_the_contract():
    declared = {re.sub(r"\{\w+\}", "{}", each.path) for each in operations()}
    there = {path for path, _ in addressed() if path.startswith("/api/v1")}

    assert [path for path in there - declared if not path.startswith(UNDECLARED)] == []
    assert len(there) > 100


def test_every_operation_that_writes_needs_a_token_that_writes():
    public = [each for each in operations() if {} in each.declared["security"]]
    writing = [each for each in operations() if each.resource in RESOURCES and each.method != "get"]

    assert {each.method for each in public} <= {"get", "post"}
    assert {each.declared["tags"][0] for each in public if each.method == "post"} <= {
        "answers",
        "reconciliation",
        "suggestions",
    }
    assert len(writing) > 100
    assert all(each.declared["security"] == [{"bearer": []}] for each in writing)
    suggested = [each for each in writing if "202" in each.declared["responses"]]
    assert all(each.declared["x-needs"] == ["scope:write", "role:contributor"] for each in suggested)
    assert len(suggested) > 100
    acting = [each for each in writing if each not in suggested]
    assert all(each.declared["x-needs"] == ["scope:write", "role:editor"] for each in acting)


def test_an_operation_says_what_its_permission_needs():
    assert said_by([]) == [{}, {"bearer": []}]
    assert said_by([RolePermission]) == [{"bearer": ["scope:write", "role:editor"]}]


def test_a_permission_that_does_not_say_what_it_needs_makes_no_contract():
    with pytest.raises(AttributeError, match="needs"):
        said_by([AllowAny])
    with pytest.raises(ValueError, match="too many"):
        said_by([RolePermission, RolePermission])


def said_by(permissions: list[Any]) -> Any:
    """Return the security that a POST of a view with `permissions` declares."""

    class Asked:
        view = APIView(permission_classes=permissions)
        method = "POST"

    return BearerScheme(TokenAuthentication()).get_security_requirement(Asked())
