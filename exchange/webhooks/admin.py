"""Webhooks in the admin: editors see how they do, switch them on and off, and try them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from exchange.models import Delivery, DeliveryEvent, DeliveryState, Webhook
from sources import revisions

from . import delivering, signing
from .sending import check_url

if TYPE_CHECKING:
    _ModelForm = forms.ModelForm[Webhook]
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelForm, _ModelAdmin = forms.ModelForm, admin.ModelAdmin


class WebhookForm(_ModelForm):
    """What an editor says of a webhook."""

    class Meta:
        model = Webhook
        fields = ["user", "name", "url", "kinds", "thing", "active"]

    def clean_url(self) -> str:
        """Refuse what can be no address of a webhook."""
        url: str = self.cleaned_data["url"]
        check_url(url)
        return url

    def clean_kinds(self) -> list[str]:
        """Refuse what is no kind of row."""
        from answers.recorded_diff import MODELS

        kinds: list[str] = self.cleaned_data["kinds"]
        if unknown := [kind for kind in kinds if kind not in MODELS]:
            raise ValidationError(f"There is no kind {unknown[0]!r}.", code="invalid_choice")
        return kinds


class _Kept(_ModelAdmin):
    def has_module_permission(self, request: HttpRequest) -> bool:
        """Show it to editors and administrators."""
        return bool(
            request.user.has_perm("sources.change_source")
        )  # As who writes has; nobody is asked again.

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Show it to editors and administrators."""
        return self.has_module_permission(request)


@admin.register(Webhook)
class WebhookAdmin(_Kept):
    """Webhooks, with how far each was told and why one was switched off."""

    form = WebhookForm
    autocomplete_fields = ["user"]
    list_display = ["name", "user", "url", "active", "position", "failures", "disabled_because"]
    list_filter = ["active"]
    list_select_related = ["user"]
    search_fields = ["name", "url", "user__username"]
    readonly_fields = ["position", "failures", "disabled_because"]
    actions = ["ping", "rotate"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let editors make them."""
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let editors change them."""
        return self.has_module_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let editors delete them."""
        return self.has_module_permission(request)

    def save_model(self, request: HttpRequest, obj: Webhook, form: Any, change: bool) -> None:
        """Save it; show the secret of a new one, once; go on with one that is switched on again."""
        if not change:
            obj.position = revisions.head()
        fields = ["user", "name", "url", "kinds", "thing", "active"]
        obj.save(update_fields=fields if change else None)
        if change and "active" in form.changed_data and obj.active:
            delivering.switch_on(obj)
        if not change:
            self.message_user(
                request, f"The secret, shown only now: {signing.secret_of(obj)}", messages.WARNING
            )

    @admin.action(description="Send a message to try it")
    def ping(self, request: HttpRequest, rows: Any) -> None:
        """Try the webhooks chosen."""
        for row in rows:
            Delivery.objects.get_or_create(webhook=row, event=DeliveryEvent.PING, state=DeliveryState.WAITING)
        self.message_user(request, "The deliveries show what became of it in a moment.")

    @admin.action(description="Give it a new secret")
    def rotate(self, request: HttpRequest, rows: Any) -> None:
        """Show the new secrets, once."""
        for row in rows:
            secret = signing.rotate(row)
            self.message_user(
                request, f"The new secret of {row.name}, shown only now: {secret}", messages.WARNING
            )


@admin.register(Delivery)
class DeliveryAdmin(_Kept):
    """What was sent and what became of it."""

    list_display = [
        "created",
        "webhook",
        "event",
        "revision",
        "state",
        "attempts",
        "status",
        "detail",
        "milliseconds",
    ]
    list_filter = ["state", "event", "webhook"]
    list_select_related = ["webhook__user"]
    show_full_result_count = False
    actions = ["again"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody make one by hand."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody change one."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody delete one: those that are old leave by themselves."""
        return False

    @admin.action(description="Send again")
    def again(self, request: HttpRequest, rows: Any) -> None:
        """Send the deliveries chosen once more."""
        sent = rows.update(state=DeliveryState.WAITING)
        self.message_user(request, f"{sent} will be sent again.")
