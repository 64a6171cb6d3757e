"""Webhooks by API: each user keeps their own."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from answers.recorded_diff import RecordKind
from sources import revisions
from sources.api.clocks import RevisionText
from sources.api.filters import refuse_unknown
from sources.api.references import is_id
from sources.api.repeating import RepeatableView

from ..authentication import Needs
from ..models import Delivery, DeliveryEvent, DeliveryState, Scope, Token, Webhook
from ..roles import Role, roles_of
from ..webhooks import delivering, signing
from ..webhooks.sending import check_url
from .changes import ThingField

MOST_OF_A_USER = 20
DELIVERIES_ON_A_PAGE = 100


class KeepsWebhooks(BasePermission):
    """Webhooks are kept by anyone with a role and a token: to look at them one that reads, to change them one that writes.

    Refusals: not_authenticated (401); permission_denied (403).
    """

    def needs(self, method: str) -> Needs:
        """Return what a request by `method` takes."""
        return Needs(scope=Scope.READ if method in SAFE_METHODS else Scope.WRITE, role=Role.READER)

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Say whether `request` may go on; False asks for a token."""
        if not isinstance(request.auth, Token) or not request.user.is_authenticated:
            return False
        if request.method not in SAFE_METHODS and request.auth.scope != Scope.WRITE:
            raise PermissionDenied(
                "The token only reads; this takes one of scope `write`.", code="permission_denied"
            )
        if not roles_of(request.user):
            raise PermissionDenied("Webhooks take a role.", code="permission_denied")
        return True


class StrictSerializer(serializers.Serializer[Any]):
    """Base of bodies: what is no field is refused."""

    def to_internal_value(self, data: Any) -> Any:
        """Refuse `unknown_field`."""
        unknown = [name for name in data if name not in self.fields] if isinstance(data, dict) else []
        if unknown:
            refusal = serializers.ErrorDetail("There is no such field.", code="unknown_field")
            raise serializers.ValidationError({name: [refusal] for name in unknown})
        return super().to_internal_value(data)


class SubscriptionSerializer(StrictSerializer):
    """What a webhook is told, and where."""

    name = serializers.CharField(max_length=100, help_text="What it is for; once for each user.")
    url = serializers.CharField(
        max_length=500, help_text="Address of HTTPS on a public host, such as `https://example.org/hook`."
    )
    kinds = serializers.ListField(
        child=serializers.ChoiceField(choices=RecordKind.choices),
        required=False,
        max_length=100,
        help_text="Kinds of rows; empty: all.",
    )
    thing = serializers.CharField(
        required=False,
        allow_null=True,
        max_length=200,
        help_text="The thing that the rows are about: its id, or resource and slug (`institutions:most`); null: any.",
    )

    def validate_url(self, url: str) -> str:
        """Refuse what can be no address of a webhook: `invalid_url`."""
        try:
            check_url(url)
        except ValidationError as error:
            raise serializers.ValidationError(error.message, code="invalid_url") from error
        return url

    def validate_kinds(self, kinds: list[str]) -> list[str]:
        """Return each once, in order."""
        return sorted({*kinds})

    def validate_thing(self, thing: str | None) -> Any:
        """Return the id. Refusals: invalid_value, does_not_exist."""
        if thing is None:
            return None
        try:
            return ThingField().to_python(thing)
        except ValidationError as error:
            raise serializers.ValidationError(error.message, code=error.code) from error


class WebhookChangeSerializer(SubscriptionSerializer):
    """What can be changed of a webhook."""

    active = serializers.BooleanField(
        required=False,
        help_text="Whether it is told; true goes on where it stopped, also after it was switched off.",
    )


class WebhookSerializer(serializers.Serializer[Any]):
    """A webhook, without its secret."""

    id = serializers.UUIDField()
    name = serializers.CharField()
    url = serializers.CharField()
    kinds = serializers.ListField(child=serializers.ChoiceField(choices=RecordKind.choices))
    thing = serializers.UUIDField(allow_null=True)
    active = serializers.BooleanField()
    disabled_because = serializers.CharField(help_text="Why the service switched it off; empty: it did not.")
    position = RevisionText(
        help_text="The revision up to which everything was delivered or was not asked for."
    )
    failures = serializers.IntegerField(help_text="Failures in a row.")
    created = serializers.DateTimeField()


class NewWebhookSerializer(WebhookSerializer):
    """A webhook with its secret, which is shown this once."""

    secret = serializers.CharField(
        allow_null=True,
        help_text="`whsec_` and base64, as Standard Webhooks has it; shown only now; null if the answer is a repeated one.",
    )


class WebhookDeliverySerializer(serializers.Serializer[Any]):
    """A message to a webhook and what became of it."""

    id = serializers.UUIDField(help_text="Of the message: `webhook-id` is `msg_` and its hexadecimal digits.")
    event = serializers.ChoiceField(choices=DeliveryEvent.choices)
    revision = RevisionText(allow_null=True)
    state = serializers.ChoiceField(choices=DeliveryState.choices)
    attempts = serializers.IntegerField()
    status = serializers.IntegerField(allow_null=True, help_text="Of the last answer; null: none came.")
    detail = serializers.CharField(help_text="Why it was not taken; empty: it was, or was not tried yet.")
    milliseconds = serializers.IntegerField(allow_null=True, help_text="How long the last attempt took.")
    created = serializers.DateTimeField()
    last_attempt = serializers.DateTimeField(allow_null=True)


class WebhookListSerializer(serializers.Serializer[Any]):
    """All webhooks of the user, of which there are few."""

    results = WebhookSerializer(many=True)


class WebhookDeliveryListSerializer(serializers.Serializer[Any]):
    """The deliveries to a webhook, the newest first: one page."""

    results = WebhookDeliverySerializer(many=True)
    next = serializers.UUIDField(
        allow_null=True, help_text="Give it as `before` for older ones; null: there are none."
    )


class ReplaySerializer(StrictSerializer):
    """What to deliver again: one delivery, or everything from a revision on."""

    delivery = serializers.UUIDField(
        required=False, help_text="Id of a delivery; it is sent once more with its id."
    )
    from_revision = serializers.RegexField(
        r"^r[0-9]{1,18}\Z", required=False, help_text="Tell everything from this revision on again, in order."
    )

    def validate(self, attrs: Any) -> Any:
        """Refuse `exactly_one`."""
        if len(attrs) != 1:
            raise serializers.ValidationError("Name `delivery` or `from_revision`.", code="exactly_one")
        return attrs


def told(webhook: Webhook, secret: str = "") -> dict[str, Any]:
    """Return what is shown of a webhook, with the secret if it is new."""
    shown: dict[str, Any] = {**WebhookSerializer(webhook).data, "position": f"r{webhook.position}"}
    return {**shown, "secret": secret} if secret else shown


def told_of(delivery: Delivery) -> dict[str, Any]:
    """Return what is shown of a delivery."""
    number = delivery.revision
    return {**WebhookDeliverySerializer(delivery).data, "revision": None if number is None else f"r{number}"}


def me(request: Request) -> int:
    """Return the id of the user who asks, whom the permission has made sure of."""
    return int(request.user.pk or 0)


_EVERY = ("400", "403", "404")
_WITH_BODY = (*_EVERY, "409", "413", "415")


class _View(RepeatableView):
    permission_classes = (KeepsWebhooks,)
    takes: ClassVar[tuple[str, ...]] = ()

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse parameters that there are not."""
        super().initial(request, *args, **kwargs)
        refuse_unknown(request.query_params, self.takes)

    def mine(self, key: str) -> Webhook:
        """Return a webhook of the user. Refusal: not_found, also for those of others."""
        found = Webhook.objects.filter(pk=key, user_id=me(self.request)).first() if is_id(key) else None
        if found is None:
            raise NotFound("You have no such webhook.")
        return found

    def body(self, serializer: type[serializers.Serializer[Any]], *, partial: bool = False) -> dict[str, Any]:
        """Return the body, checked."""
        read = serializer(data=self.request.data, partial=partial)
        read.is_valid(raise_exception=True)
        return dict(read.validated_data)

    def saved(self, webhook: Webhook, values: dict[str, Any]) -> Webhook:
        """Save `values`. Refusal: `unique` for a second of the same name."""
        for name, value in values.items():
            setattr(webhook, name, value)
        try:
            with transaction.atomic():
                webhook.save(update_fields=[*values] if not webhook._state.adding else None)
        except IntegrityError as error:
            raise ValidationError(
                {"name": ValidationError("You have a webhook of this name.", code="unique")}
            ) from error
        return webhook


class Webhooks(_View):
    """The webhooks of the user: subscriptions to what is recorded.

    What is recorded from now on is sent to the address as `POST`, one delivery for each revision that has an entry of the
    `kinds` about the `thing`, in order, at least once, signed as [Standard Webhooks](https://www.standardwebhooks.com) has it. Any 2xx
    takes it; anything else, and no answer within ten seconds, is tried again later and later, and switches the
    webhook off after ten failures in a row.
    """

    refusals: ClassVar = {"get": ("403",), "post": ("400", "403", "409", "413", "415")}
    shown_once = ("secret",)

    @extend_schema(
        operation_id="webhooks_mine",
        summary="List your webhooks",
        tags=["webhooks"],
        responses={200: OpenApiResponse(WebhookListSerializer, description="All of them.")},
    )
    def get(self, request: Request) -> Response:
        """List them."""
        rows = Webhook.objects.filter(user_id=me(request))
        return Response(
            {"results": [told(row) for row in rows]}, headers={"X-Revision": f"r{revisions.head()}"}
        )

    @extend_schema(
        operation_id="webhooks_subscribe",
        summary="Subscribe to what is recorded",
        tags=["webhooks"],
        request=SubscriptionSerializer,
        responses={201: OpenApiResponse(NewWebhookSerializer, description="It is told from now on.")},
    )
    def post(self, request: Request) -> Response:
        """Make one."""
        values = self.body(SubscriptionSerializer)
        if Webhook.objects.filter(user_id=me(request)).count() >= MOST_OF_A_USER:
            raise ValidationError(f"You have {MOST_OF_A_USER} webhooks already.", code="too_many_webhooks")
        webhook = self.saved(Webhook(user_id=me(request), position=revisions.head()), values)
        location = reverse("webhooks-detail", kwargs={"webhook": webhook.pk})
        return Response(told(webhook, signing.secret_of(webhook)), status=201, headers={"Location": location})


class OneWebhook(_View):
    """A webhook of the user."""

    refusals: ClassVar = {"get": ("403", "404"), "patch": _WITH_BODY, "delete": _EVERY}

    @extend_schema(
        operation_id="webhooks_show",
        summary="Show a webhook",
        tags=["webhooks"],
        responses={200: OpenApiResponse(WebhookSerializer, description="It.")},
    )
    def get(self, request: Request, webhook: str) -> Response:
        """Show it."""
        return Response(told(self.mine(webhook)), headers={"X-Revision": f"r{revisions.head()}"})

    @extend_schema(
        operation_id="webhooks_change",
        summary="Change a webhook, or switch it on or off",
        tags=["webhooks"],
        request=WebhookChangeSerializer,
        responses={200: OpenApiResponse(WebhookSerializer, description="It, as it is now.")},
    )
    def patch(self, request: Request, webhook: str) -> Response:
        """Change it."""
        row = self.mine(webhook)
        values = self.body(WebhookChangeSerializer, partial=True)
        active = values.pop("active", None)
        self.saved(row, values)
        if active is False:
            row.active = False
            row.save(update_fields=["active"])
        elif active and not row.active:
            delivering.switch_on(row)
        return Response(told(self.mine(webhook)))

    @extend_schema(
        operation_id="webhooks_unsubscribe",
        summary="Delete a webhook",
        tags=["webhooks"],
        responses={
            204: OpenApiResponse(description="It is told nothing more; its deliveries are forgotten.")
        },
    )
    def delete(self, request: Request, webhook: str) -> Response:
        """Delete it."""
        self.mine(webhook).delete()
        return Response(status=204)


class Ping(_View):
    """Sends a message that tells nothing, to try address and signature; it is not tried again."""

    refusals: ClassVar = {"post": _EVERY}

    @extend_schema(
        operation_id="webhooks_ping",
        summary="Try a webhook",
        tags=["webhooks"],
        request=None,
        responses={
            202: OpenApiResponse(
                WebhookDeliverySerializer, description="It will be sent; look at the deliveries."
            )
        },
    )
    def post(self, request: Request, webhook: str) -> Response:
        """Ask for one; while one waits, it is the same."""
        waiting, _ = Delivery.objects.get_or_create(
            webhook=self.mine(webhook), event=DeliveryEvent.PING, state=DeliveryState.WAITING
        )
        return Response(told_of(waiting), status=202)


class Rotate(_View):
    """Gives a webhook a new secret; for a day the old one signs too."""

    refusals: ClassVar = {"post": _EVERY}
    shown_once = ("secret",)

    @extend_schema(
        operation_id="webhooks_rotate",
        summary="Give a webhook a new secret",
        tags=["webhooks"],
        request=None,
        responses={200: OpenApiResponse(NewWebhookSerializer, description="It, with the new secret.")},
    )
    def post(self, request: Request, webhook: str) -> Response:
        """Rotate it."""
        row = self.mine(webhook)
        return Response(told(row, signing.rotate(row)))


class Replay(_View):
    """Delivers again: one delivery, or everything from a revision on in order, with the ids that they had."""

    refusals: ClassVar = {"post": _WITH_BODY}

    @extend_schema(
        operation_id="webhooks_replay",
        summary="Deliver again",
        tags=["webhooks"],
        request=ReplaySerializer,
        responses={202: OpenApiResponse(WebhookSerializer, description="It will be sent.")},
    )
    def post(self, request: Request, webhook: str) -> Response:
        """Ask for it. Refusal: `unknown_revision`."""
        row, values = self.mine(webhook), self.body(ReplaySerializer)
        if "delivery" in values:
            found = Delivery.objects.filter(webhook=row, pk=values["delivery"])
            if not found.update(state=DeliveryState.WAITING):
                refusal = serializers.ErrorDetail("It has no such delivery on record.", code="does_not_exist")
                raise serializers.ValidationError({"delivery": [refusal]})
        else:
            number, head = int(values["from_revision"][1:]), revisions.head()
            if not 1 <= number <= head:
                refusal = serializers.ErrorDetail(
                    f"Name a revision from r1 to r{head}.", code="unknown_revision"
                )
                raise serializers.ValidationError({"from_revision": [refusal]})
            delivering.replay_from(row, number)
        return Response(told(self.mine(webhook)), status=202)


class Deliveries(_View):
    """What was sent to a webhook and what became of it; kept for 30 days."""

    refusals: ClassVar = {"get": ("400", "403", "404")}
    takes = ("before",)

    @extend_schema(
        operation_id="webhooks_deliveries",
        summary="List the deliveries to a webhook",
        tags=["webhooks"],
        parameters=[
            OpenApiParameter(
                "before", {"type": "string", "format": "uuid"}, description="`next` of the page before."
            )
        ],
        responses={
            200: OpenApiResponse(WebhookDeliveryListSerializer, description="One page, the newest first.")
        },
    )
    def get(self, request: Request, webhook: str) -> Response:
        """List them. Refusal: invalid_cursor."""
        rows = Delivery.objects.filter(webhook=self.mine(webhook))
        if (before := request.query_params.get("before")) is not None:
            if not is_id(before):
                refusal = serializers.ErrorDetail("Give `next` as it is.", code="invalid_cursor")
                raise serializers.ValidationError({"before": [refusal]})
            rows = rows.filter(pk__lt=before)
        found = list(rows[: DELIVERIES_ON_A_PAGE + 1])
        shown = found[:DELIVERIES_ON_A_PAGE]
        following = str(shown[-1].pk) if len(found) > len(shown) else None
        head = f"r{revisions.head()}"
        return Response(
            {"results": [told_of(row) for row in shown], "next": following}, headers={"X-Revision": head}
        )
