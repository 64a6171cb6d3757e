"""Access tokens in the admin: made, listed and revoked by administrators."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from knox.models import get_digest_token
from knox.settings import CONSTANTS

from exchange import tokens
from exchange.imports.admin import ImportAdmin
from exchange.models import Token
from exchange.roles import Role, roles_of
from exchange.suggestions.admin import SuggestionAdmin
from exchange.webhooks import admin as _of_webhooks  # noqa: F401  (it registers its own)

if TYPE_CHECKING:
    _ModelForm = forms.ModelForm[Token]
    _ModelAdmin = admin.ModelAdmin[Token]
else:
    _ModelForm, _ModelAdmin = forms.ModelForm, admin.ModelAdmin

__all__ = ["ImportAdmin", "SuggestionAdmin", "TokenAdmin"]


class TokenForm(_ModelForm):
    """What an administrator says of a new token; the secret is made when it is saved."""

    days = forms.IntegerField(
        min_value=1,
        max_value=tokens.MOST_DAYS_BY_ADMIN,
        initial=tokens.DAYS,
        help_text="Days until it expires.",
    )

    class Meta:
        model = Token
        fields = ["user", "name", "scope"]

    secret = ""

    def clean(self) -> dict[str, Any]:
        """Refuse a scope that no role of the user has, and one token too many."""
        given = super().clean() or self.cleaned_data
        if "user" in given and "scope" in given:
            try:
                tokens.check_scope(given["user"], given["scope"])
            except tokens.ScopeTooWide as error:
                self.add_error("scope", error)
            tokens.check_number(given["user"])
        return given

    def save(self, commit: bool = True) -> Token:
        """Give the token a secret, of which only the digest is kept."""
        self.instance.digest, self.secret = get_digest_token()
        self.instance.token_key = self.secret[: CONSTANTS.TOKEN_KEY_LENGTH]
        self.instance.expiry = timezone.now() + dt.timedelta(days=self.cleaned_data["days"])
        return super().save(commit)


class LastingFilter(admin.SimpleListFilter):
    """Tokens that last, and those that are over."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the two states."""
        return [("lasting", "lasting"), ("over", "over")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Token]) -> QuerySet[Token]:
        """Keep the tokens of the state that was chosen."""
        over = Q(expiry__lte=timezone.now())
        return queryset.filter({"lasting": ~over, "over": over}.get(self.value() or "", Q()))


@admin.register(Token)
class TokenAdmin(_ModelAdmin):
    """Tokens; none is changed, revoking deletes."""

    form = TokenForm
    fields = ["user", "name", "scope", "days"]
    autocomplete_fields = ["user"]
    list_display = ["name", "user", "scope", "created", "expiry", "last_used"]
    list_display_links = None
    list_filter = ["scope", LastingFilter]
    list_select_related = ["user"]
    search_fields = ["name", "user__username"]

    def save_model(self, request: HttpRequest, obj: Token, form: Any, change: bool) -> None:
        """Save the token and show its secret, once."""
        super().save_model(request, obj, form, change)
        self.message_user(request, f"The token {obj.name}, shown only now: {form.secret}", messages.WARNING)

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Show tokens to administrators only."""
        return Role.ADMIN in roles_of(request.user)

    def has_view_permission(self, request: HttpRequest, obj: Token | None = None) -> bool:
        """Show tokens to administrators only."""
        return self.has_module_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let administrators make tokens."""
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Token | None = None) -> bool:
        """Let nobody change a token: it is revoked and made anew."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Token | None = None) -> bool:
        """Let administrators revoke tokens."""
        return self.has_module_permission(request)
