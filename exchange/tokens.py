"""Making and keeping tokens: the rules that hold for the API, the admin and the command alike."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import QuerySet

from exchange.models import Scope, Token
from exchange.roles import Role, roles_of, widest_scope

DAYS = 90
"""How many days a token lasts unless another number is said."""

MOST_DAYS = 365
"""How many days a token lasts at most that its user makes."""

MOST_DAYS_BY_ADMIN = 3650
"""How many days a token lasts at most that an administrator makes."""

MOST_OF_A_USER = 50
"""How many tokens a user has at most, those that are over included."""


class ScopeTooWide(ValidationError):
    """A token was to be given or touched that can do more than its user, or the token that asks for it."""

    def __init__(self, message: str) -> None:
        super().__init__(message, code="scope_too_wide")


def make(user: User, *, name: str, scope: str, days: int) -> tuple[Token, str]:
    """Make a token of `user` that lasts `days`, and return it with its secret, which is kept nowhere.

    Called in a transaction. Refusals: scope_too_wide, too_many_tokens; unique, if the user has one of that name.
    """
    User.objects.select_for_update(no_key=True).get(
        pk=user.pk
    )  # Two at once do not both become the last one.
    check_scope(user, scope)
    check_number(user)
    check_name(user, name)
    row, secret = Token.objects.create(user=user, expiry=dt.timedelta(days=days), name=name, scope=scope)
    return row, str(secret)


def rename(token: Token, name: str) -> None:
    """Give `token` another name. Refusal: unique, if its user has another token of that name."""
    if name != token.name:
        check_name(token.user, name)
        token.name = name
        token.save(update_fields=["name"])


def check_scope(user: User, scope: str) -> None:
    """Refuse a scope that no role of `user` has: scope_too_wide."""
    if scope == Scope.WRITE and widest_scope(roles_of(user)) != Scope.WRITE:
        raise ScopeTooWide(
            f"{user.get_username()} has no role that writes or suggests; the token may only read."
        )


def check_number(user: User) -> None:
    """Refuse one token more than a user may have: too_many_tokens."""
    if Token.objects.filter(user=user).count() >= MOST_OF_A_USER:
        raise ValidationError(
            f"A user has at most {MOST_OF_A_USER} tokens, those that are over included.",
            code="too_many_tokens",
        )


def check_name(user: User, name: str) -> None:
    """Refuse the name of another token of `user`: unique."""
    if Token.objects.filter(user=user, name=name).exists():
        raise ValidationError(
            {"name": ValidationError("Another token of the user has this name.", code="unique")}
        )


def kept_by(caller: Token) -> QuerySet[Token]:
    """Return the tokens that the holder of `caller` sees: of its user; of all, if that is an admin and it writes."""
    rows: QuerySet[Token] = Token.objects.select_related("user")
    keeps_all = caller.scope == Scope.WRITE and Role.ADMIN in roles_of(caller.user)
    return rows if keeps_all else rows.filter(user=caller.user)


def check_reach(caller: Token, scope: str) -> None:
    """Refuse that a token that only reads makes or touches one that writes: scope_too_wide."""
    if scope == Scope.WRITE and caller.scope != Scope.WRITE:
        raise ScopeTooWide("A token that only reads neither makes, renames nor ends one that writes.")
