"""Access tokens in the admin: users make, see and revoke their own, administrators those of all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.validators import MaxValueValidator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from exchange import tokens
from exchange.imports.admin import ImportAdmin
from exchange.models import State, Suggestion, Token, Webhook
from exchange.roles import Role, roles_of
from exchange.secrets.admin import show_secrets
from exchange.suggestions.admin import SuggestionAdmin
from exchange.webhooks import admin as _of_webhooks  # noqa: F401  (it registers its own)
from sources.admin.attention import PARTS, Line, Part

if TYPE_CHECKING:
    _ModelForm = forms.ModelForm[Token]
    _ModelAdmin = admin.ModelAdmin[Token]
else:
    _ModelForm, _ModelAdmin = forms.ModelForm, admin.ModelAdmin

__all__ = ["ImportAdmin", "SuggestionAdmin", "TokenAdmin"]


class TokenForm(_ModelForm):
    """What is said of a new token; the secret is made when it is saved.

    `maker` is who fills it in, for whom it is unless another user is named; `most_days` how long it may last.
    """

    maker: User
    most_days = tokens.MOST_DAYS
    days = forms.IntegerField(min_value=1, initial=tokens.DAYS)

    class Meta:
        model = Token
        fields = ["user", "name", "scope"]

    secret = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        days: Any = self.fields["days"]
        days.max_value = days.widget.attrs["max"] = self.most_days
        days.validators.append(MaxValueValidator(self.most_days))
        days.help_text = f"Days until it expires, at most {self.most_days:,}."

    def clean(self) -> dict[str, Any]:
        """Refuse a scope that no role of the user has, a name that another token has, and one token too many."""
        given = super().clean() or self.cleaned_data
        user = given.get("user") or self.maker
        User.objects.select_for_update(no_key=True).get(pk=user.pk)  # Of two at once, one is the first.
        if "scope" in given:
            try:
                tokens.check_scope(user, given["scope"])
            except tokens.ScopeTooWide as error:
                self.add_error("scope", error)
        if "name" in given:
            tokens.check_name(user, given["name"])
        tokens.check_number(user)
        return given

    def save(self, commit: bool = True) -> Token:
        """Make the token, and keep its secret for the page that shows it."""
        told = self.cleaned_data
        self.instance, self.secret = tokens.make(
            told.get("user") or self.maker, name=told["name"], scope=told["scope"], days=told["days"]
        )
        return self.instance

    def save_m2m(self) -> None:
        """Do nothing: a token refers to no lists."""


def waiting_lines(request: HttpRequest) -> Iterator[Line]:
    """Yield how many suggestions wait for a reviewer, and how many webhooks fail or were switched off. Two queries."""
    if not request.user.has_perm("sources.change_source"):  # As who writes has.
        return
    if number := Suggestion.objects.filter(state=State.OPEN).count():
        told = "suggestion waits for a reviewer" if number == 1 else "suggestions wait for a reviewer"
        yield Line(number, told, reverse("admin:exchange_suggestion_changelist"))
    failing = Q(active=True, failures__gt=0) | Q(active=False) & ~Q(disabled_because="")
    if number := Webhook.objects.filter(failing).count():
        told = (
            "webhook fails, or was switched off for that"
            if number == 1
            else "webhooks fail, or were switched off for that"
        )
        yield Line(number, told, reverse("admin:exchange_webhook_changelist"))


PARTS.append(Part("Review", waiting_lines))


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
    """Tokens of the user, to an administrator those of all; none is changed, revoking deletes."""

    form = TokenForm
    autocomplete_fields = ["user"]
    list_display_links = None
    list_filter = ["scope", LastingFilter]
    list_select_related = ["user"]
    search_fields = ["name", "user__username"]
    delete_confirmation_template = "admin/exchange/revoke.html"
    empty_value_display = ""

    # Who may

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Show tokens to all who may read the registry here, as every role may."""
        return bool(request.user.has_perm("sources.view_revision"))

    def has_view_permission(self, request: HttpRequest, obj: Token | None = None) -> bool:
        """Show users their own, administrators all."""
        return self._is_kept_by(request, obj)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let users make tokens of their own, administrators such of others."""
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Token | None = None) -> bool:
        """Let nobody change a token: it is revoked and made anew."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Token | None = None) -> bool:
        """Let users revoke their own, administrators all."""
        return self._is_kept_by(request, obj)

    def _is_kept_by(self, request: HttpRequest, obj: Token | None) -> bool:
        if not self.has_module_permission(request):
            return False
        return obj is None or obj.user_id == request.user.pk or self._keeps_all(request)

    def _keeps_all(self, request: HttpRequest) -> bool:
        return Role.ADMIN in roles_of(request.user)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Token]:
        """Return the tokens that the user keeps."""
        found = super().get_queryset(request)
        return found if self._keeps_all(request) else found.filter(user=request.user.pk)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Token | None:
        """Return the token that goes by the id `object_id`: no address has its digest."""
        try:
            return self.get_queryset(request).filter(uuid=UUID(object_id)).first()
        except ValueError:
            return None

    # What is shown

    def get_list_display(self, request: HttpRequest) -> Any:
        """Show whose they are to who sees those of others."""
        whose = ["user"] if self._keeps_all(request) else []
        return ["name", *whose, "scope", "made", "expires", "used", "revoke"]

    def get_fields(self, request: HttpRequest, obj: Token | None = None) -> Any:
        """Ask for whom it is only who makes some for others."""
        return [*(["user"] if self._keeps_all(request) else []), "name", "scope", "days"]

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """Give the form who makes it, and how long it may last."""
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.maker = request.user
        form.most_days = tokens.MOST_DAYS_BY_ADMIN if self._keeps_all(request) else tokens.MOST_DAYS
        return form

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Make it for oneself unless another is chosen."""
        return {"user": request.user.pk, **super().get_changeform_initial_data(request)}

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show the list under its own name."""
        title = "Tokens" if self._keeps_all(request) else "Your tokens"
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    @admin.display(description="Made", ordering="created")
    def made(self, row: Token) -> str:
        """Return when it was made."""
        return f"{row.created:%Y-%m-%d}"

    @admin.display(description="Last used (UTC)", ordering="last_used")
    def used(self, row: Token) -> str:
        """Return when it was used last."""
        return f"{row.last_used:%Y-%m-%d %H:%M}" if row.last_used else "not yet"

    @admin.display(description="Expires", ordering="expiry")
    def expires(self, row: Token) -> str:
        """Return when it expires, or that it did."""
        if row.expiry is None:
            return "never"
        is_over = row.expiry <= timezone.now()
        told = f"{row.expiry:%Y-%m-%d}"
        return format_html('{} <span class="state declined">over</span>', told) if is_over else told

    @admin.display(description="")
    def revoke(self, row: Token) -> str:
        """Return the link that revokes it."""
        href = reverse("admin:exchange_token_delete", args=[row.uuid])
        told = '<a href="{}" class="revoke">Revoke<span class="visually-hidden"> {}</span></a>'
        return format_html(told, href, row.name)

    # Making

    def save_model(self, request: HttpRequest, obj: Token, form: Any, change: bool) -> None:
        """Do nothing: the form has made it."""

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> Any:
        """Make a token; its secret is on the page that answers, and nowhere else."""
        return super().add_view(request, form_url, {"title": "Make a token", **(extra_context or {})})

    def construct_change_message(self, request: HttpRequest, form: Any, *args: Any, **kwargs: Any) -> Any:
        """Keep the secret for the answer."""
        request.new_secret = form.secret  # type: ignore[attr-defined]  # A request carries what belongs to it.
        return super().construct_change_message(request, form, *args, **kwargs)

    def response_add(self, request: HttpRequest, obj: Token, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the secret, once."""
        secret: str = request.new_secret  # type: ignore[attr-defined]  # construct_change_message's
        return show_secrets(
            request, self, [(obj.name, secret)], title=f"The token {obj.name}", use="Authorization: Bearer …"
        )
