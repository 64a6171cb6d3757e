"""Webhooks in the admin: editors see how they do, make some, switch them on and off, and try them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html

from answers.recorded_diff import MODELS
from exchange.models import Delivery, DeliveryEvent, DeliveryState, Webhook
from exchange.roles import Role, roles_of
from exchange.secrets.admin import show_secrets
from sources import revisions
from sources.admin.display import kind
from sources.admin.filters import ByCode
from sources.models import Revision

from . import delivering, signing
from .sending import check_url

if TYPE_CHECKING:
    _ModelForm = forms.ModelForm[Webhook]
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelForm, _ModelAdmin = forms.ModelForm, admin.ModelAdmin

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)

USE = "webhook-signature (Standard Webhooks); the receiver checks it with the secret"
"""What the secret of a webhook is for."""


def _called(name: str) -> str:
    """Return what rows of the kind `name` are called, so that no two kinds are called alike."""
    keeper = admin.site._registry.get(MODELS[name])
    return getattr(keeper, "listed_as", "") or kind(MODELS[name])


class WebhookForm(_ModelForm):
    """What is said of a webhook; `maker` is whose it is unless another user is named."""

    maker: User
    kinds = forms.MultipleChoiceField(
        required=False,
        label="Kinds of rows",
        widget=forms.CheckboxSelectMultiple(attrs={"class": "many"}),
        help_text="None chosen: rows of all kinds.",
    )
    thing = forms.CharField(
        required=False,
        label="About",
        max_length=500,
        help_text="Only rows about one thing: its id, or the address of its page in the admin. Empty: about any.",
    )

    class Meta:
        model = Webhook
        fields = ["user", "name", "url", "kinds", "thing", "active"]
        labels = {"url": "Address"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = sorted(((name, _called(name)) for name in MODELS), key=lambda each: each[1])
        kinds: Any = self.fields["kinds"]
        kinds.choices = named

    def clean_url(self) -> str:
        """Refuse what can be no address of a webhook: `invalid_url`."""
        url: str = self.cleaned_data["url"]
        check_url(url)
        return url

    def clean_thing(self) -> UUID | None:
        """Return the id that was entered, alone or in an address. Refusal: `invalid`."""
        entered: str = self.cleaned_data["thing"].strip()
        if not entered:
            return None
        found = _UUID.search(entered)
        if found is None:
            raise ValidationError("Write an id, or the address of a page that has it.", code="invalid")
        return UUID(found[0])

    def clean(self) -> dict[str, Any]:
        """Refuse the name of another webhook of the user: `unique`."""
        told = super().clean() or self.cleaned_data
        owner = told.get("user") or (self.instance.user if self.instance.user_id else self.maker)
        User.objects.select_for_update(no_key=True).get(pk=owner.pk)  # Of two at once, one is the first.
        others = Webhook.objects.filter(user=owner, name=told.get("name", "")).exclude(pk=self.instance.pk)
        if others.exists():
            message = "Another webhook of the user has this name."
            self.add_error("name", ValidationError(message, code="unique"))
        return told


class _Kept(_ModelAdmin):
    heading = "Data in and out"

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

    position = 1
    form = WebhookForm
    autocomplete_fields = ["user"]
    list_display = ["name", "user", "goes_to", "told_of", "stands", "told_up_to", "failing"]
    list_filter = ["active"]
    list_select_related = ["user"]
    search_fields = ["name", "url", "user__username"]
    actions = ["ping", "rotate", "delete_selected"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let editors make them."""
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let editors change them."""
        return self.has_module_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let editors delete them."""
        return self.has_module_permission(request)

    # What is shown

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show the list under its own name."""
        return super().changelist_view(request, {"title": "Webhooks", **(extra_context or {})})

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Call the webhook by its name."""
        if context.get("original") is not None:
            context["title"], context["subtitle"] = f"Webhook: {context['original'].name}", None
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.display(description="Address", ordering="url")
    def goes_to(self, row: Webhook) -> str:
        """Return where its deliveries go."""
        return row.url

    @admin.display(description="Told of")
    def told_of(self, row: Webhook) -> str:
        """Return which rows it asks for, in a few words."""
        kinds = ", ".join(_called(each).lower() for each in row.kinds if each in MODELS) or "all kinds"
        return f"{kinds}, about one thing" if row.thing else kinds

    @admin.display(description="State", ordering="active")
    def stands(self, row: Webhook) -> str:
        """Say whether it is on, and why not if the service switched it off."""
        state, says = ("accepted", "on") if row.active else ("declined", "off")
        told = format_html('<span class="state {}">{}</span>', state, says)
        return format_html("{} {}", told, row.disabled_because) if row.disabled_because else told

    @admin.display(description="Told up to", ordering="position")
    def told_up_to(self, row: Webhook) -> str:
        """Return the last revision that it was told, or that it did not ask for."""
        return f"r{row.position}"

    @admin.display(description="Failures in a row", ordering="failures")
    def failing(self, row: Webhook) -> str:
        """Return how often its receiver did not take the last delivery."""
        return str(row.failures or "")

    @admin.display(description="Deliveries")
    def deliveries(self, row: Webhook) -> str:
        """Return the link to what was sent to it."""
        href = reverse("admin:exchange_delivery_changelist")
        return format_html('<a href="{}?webhook__id__exact={}">What was sent</a>', href, row.pk)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Ask for whom it is only administrators; show how one does that there is."""
        is_asked = Role.ADMIN in roles_of(request.user)
        own = [*(["user"] if is_asked or obj else []), "name", "url", "active"]
        sections = [(None, {"fields": own}), ("What it is told of", {"fields": ["thing", "kinds"]})]
        if obj is not None:
            sections.append(("How it does", {"fields": ["stands", "told_up_to", "failing", "deliveries"]}))
        return sections

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """Let nobody give a webhook to another user but administrators."""
        shown = ["stands", "told_up_to", "failing", "deliveries"] if obj is not None else []
        return [*shown, *([] if Role.ADMIN in roles_of(request.user) or obj is None else ["user"])]

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """Give the form who makes it."""
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.maker = request.user
        return form

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Make it for oneself unless another is chosen."""
        return {"user": request.user.pk, **super().get_changeform_initial_data(request)}

    # Making and changing

    def save_model(self, request: HttpRequest, obj: Webhook, form: Any, change: bool) -> None:
        """Save it; a new one is told from now on, one that is switched on goes on where it stopped."""
        if not change:
            obj.position = revisions.head()
            if not obj.user_id:
                obj.user = form.maker
        fields = ["user", "name", "url", "kinds", "thing", "active"]
        obj.save(update_fields=fields if change else None)
        if change and "active" in form.changed_data and obj.active:
            delivering.switch_on(obj)

    def response_add(self, request: HttpRequest, obj: Webhook, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the secret, once."""
        made = [(obj.name, signing.secret_of(obj))]
        return show_secrets(request, self, made, title=f"The webhook {obj.name}", use=USE)

    @admin.action(description="Send a message to try it")
    def ping(self, request: HttpRequest, rows: Any) -> None:
        """Try the webhooks chosen."""
        for row in rows:
            Delivery.objects.get_or_create(webhook=row, event=DeliveryEvent.PING, state=DeliveryState.WAITING)
        href = reverse("admin:exchange_delivery_changelist")
        self.message_user(
            request, format_html('<a href="{}">The deliveries</a> show what became of it in a moment.', href)
        )

    @admin.action(description="Give it a new secret")
    def rotate(self, request: HttpRequest, rows: Any) -> HttpResponse:
        """Show the new secrets, once; the old ones sign too for a day."""
        made = [(row.name, signing.rotate(row)) for row in rows]
        return show_secrets(request, self, made, title="New secrets", use=USE)


@admin.register(Delivery)
class DeliveryAdmin(_Kept):
    """What was sent and what became of it."""

    position = 2
    list_display = ["sent", "to", "tells", "stands", "answered", "detail"]
    list_display_links = None
    list_filter = [("state", ByCode), ("event", ByCode), "webhook"]
    list_select_related = ["webhook__user"]
    list_per_page = 50
    show_full_result_count = False
    actions = ["again"]
    empty_value_display = ""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody make one by hand."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody change one."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody delete one: those that are old leave by themselves."""
        return False

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show the list under its own name."""
        return super().changelist_view(request, {"title": "Deliveries", **(extra_context or {})})

    @admin.display(description="Drawn up (UTC)", ordering="id")
    def sent(self, row: Delivery) -> str:
        """Return when it was drawn up."""
        return f"{row.created:%Y-%m-%d %H:%M}"

    @admin.display(description="Webhook", ordering="webhook__name")
    def to(self, row: Delivery) -> str:
        """Return the webhook that it was sent to."""
        return format_html(
            '<a href="{}">{}</a>',
            reverse("admin:exchange_webhook_change", args=[row.webhook_id]),
            row.webhook.name,
        )

    @admin.display(description="Tells", ordering="revision")
    def tells(self, row: Delivery) -> str:
        """Return the revision that it tells, or that it was sent to try the address."""
        if row.revision is None:
            return "a trial"
        href = reverse(f"admin:{Revision._meta.app_label}_revision_change", args=[row.revision])
        return format_html('<a href="{}">r{}</a>', href, row.revision)

    @admin.display(description="State", ordering="state")
    def stands(self, row: Delivery) -> str:
        """Return what became of it."""
        shown = {DeliveryState.DELIVERED: "accepted", DeliveryState.FAILED: "declined"}
        return format_html(
            '<span class="state {}">{}</span>', shown.get(DeliveryState(row.state), ""), row.state
        )

    @admin.display(description="Answered", ordering="status")
    def answered(self, row: Delivery) -> str:
        """Return the status of the last answer, how long it took, and how often it was sent."""
        if row.last_attempt is None:
            return ""
        took = f"{row.milliseconds:,} ms" if row.milliseconds is not None else ""
        often = f"{row.attempts} attempts" if row.attempts > 1 else ""
        return ", ".join(part for part in (str(row.status or "no answer"), took, often) if part)

    @admin.action(description="Send again")
    def again(self, request: HttpRequest, rows: Any) -> None:
        """Send the deliveries chosen once more."""
        sent = rows.update(state=DeliveryState.WAITING)
        self.message_user(request, f"{sent} will be sent again.")
