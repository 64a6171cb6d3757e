"""Suggestions over HTTP: anyone suggests and sees what became of it; editors accept and decline."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import django_filters
from django import forms
from django.core.validators import RegexValidator
from django.http import Http404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers, viewsets
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from answers.api.references import references
from sources import revisions
from sources.api.clocks import Clocks
from sources.api.filters import RegistryFilter, SeveralFilter, StrictFilterBackend, choices, refuse_unknown
from sources.api.references import ADDRESS, Ref, is_id, reference_serializer
from sources.api.refusals import Refused
from sources.api.registry import form_errors
from sources.api.repeating import RepeatableView
from sources.api.serializers import KnownFields, Text
from sources.models import Source

from ..authentication import MaySuggest, RolePermission
from ..suggestions import deciding
from ..suggestions.models import LONGEST_CONTACT, LONGEST_REASON, State, Suggestion
from ..suggestions.proposals import differences

WEB = r'^(https?://[^\s<>"]+)?$'


class NewSuggestionSerializer(KnownFields, serializers.Serializer[Any]):
    """A change that somebody suggests: a merge patch (RFC 7396) of a row on record, or a new row."""

    resource = Text(max_length=100, help_text="What it is about: the name of a resource, such as `tenures`.")
    target = Text(
        max_length=200,
        required=False,
        allow_null=True,
        validators=[RegexValidator(ADDRESS)],
        help_text="Id, slug or key of the row to change; leave it out to suggest a new row.",
    )
    patch = serializers.DictField(
        required=False,
        default=dict,
        help_text="The fields as they should be, as PATCH (or, for a new row, POST) of the resource takes them; at most 20 kB.",
    )
    retract = serializers.BooleanField(
        default=False,
        help_text="Whether the row is to leave, as an entry made in error; then without `patch`, and no source is needed.",
    )
    reason = Text(max_length=LONGEST_REASON, help_text="Why; reviewers and the public read it.")
    source: Any = Ref(
        queryset=Source.objects.all(),
        required=False,
        allow_null=True,
        help_text="The source that states it, if it is on record: its slug or id.",
    )
    source_url = Text(
        max_length=2_000,
        required=False,
        allow_blank=True,
        default="",
        validators=[
            RegexValidator(WEB, "Write an address that begins with http:// or https://.", "invalid_url")
        ],
        help_text="Address of what states it, where that is not on record. It, `source` or a citation in the patch is needed.",
    )
    locator = Text(
        max_length=500, required=False, allow_blank=True, default="", help_text="The place in the source."
    )
    name = Text(
        max_length=LONGEST_CONTACT,
        required=False,
        allow_blank=True,
        default="",
        help_text="Your name; private.",
    )
    contact = Text(
        max_length=LONGEST_CONTACT,
        required=False,
        allow_blank=True,
        default="",
        help_text="How reviewers can ask back; private, and forgotten some time after the decision.",
    )
    name_is_public = serializers.BooleanField(
        default=False, help_text="Whether the name may stand in public, as a credit for the change."
    )


class SuggestionSerializer(serializers.Serializer[Any]):
    """What was suggested and what became of it; whom to contact is not told."""

    id = serializers.UUIDField()
    resource = serializers.CharField(help_text="The resource that it is about.")
    target = serializers.UUIDField(allow_null=True, help_text="The row to change; null for a new row.")
    about = serializers.CharField(help_text="What the row was called then, or the new row would be called.")
    patch = serializers.DictField(help_text="The fields as they were suggested.")
    retract = serializers.BooleanField(help_text="Whether it suggests that the row leaves.")
    reason = serializers.CharField()
    source: Any = reference_serializer(Source)(
        allow_null=True, help_text="The source that states it, if it is on record."
    )
    source_url = serializers.CharField()
    locator = serializers.CharField()
    base_revision = serializers.IntegerField(help_text="The last revision when it was suggested.")
    suggested_by = serializers.CharField(
        help_text="The account, or the name that may be told; empty for a visitor."
    )
    made_at = serializers.DateTimeField()
    state = serializers.ChoiceField(choices=State.choices)
    decided_at = serializers.DateTimeField(allow_null=True)
    decided_by = serializers.CharField(help_text="The reviewer's account; empty while it is open.")
    decision = serializers.CharField(help_text="Why it was decided so.")
    accepted_patch = serializers.DictField(
        allow_null=True, help_text="The fields as they were recorded, where the reviewer edited them."
    )
    row = serializers.UUIDField(allow_null=True, help_text="The row that its acceptance changed or made.")
    revision = serializers.IntegerField(allow_null=True, help_text="The revision that recorded it.")


class MadeSuggestionSerializer(SuggestionSerializer):
    """A new suggestion, with the key that withdraws it."""

    withdrawal_key = serializers.CharField(
        help_text="Withdraws the suggestion without an account; told only now."
    )


class SuggestedChangeSerializer(serializers.Serializer[Any]):
    """One field that a suggestion is about, as the resource shows it."""

    field = serializers.CharField()
    before = serializers.JSONField(help_text="What it said at `base_revision`; null for a new row.")
    now = serializers.JSONField(help_text="What it says now; null for a new row or one that was retracted.")
    suggested = serializers.JSONField()
    is_conflict = serializers.BooleanField(
        help_text="Whether somebody changed it since, and not to what is suggested."
    )
    is_done = serializers.BooleanField(help_text="Whether it says now what is suggested.")


class ReviewedSuggestionSerializer(SuggestionSerializer):
    """A suggestion with its difference against today."""

    changes = SuggestedChangeSerializer(many=True)
    target_retracted = serializers.BooleanField(
        help_text="Whether the row to change is not on record any more."
    )


class SuggestionPageSerializer(serializers.Serializer[Any]):
    """A page of suggestions, the oldest first."""

    next = serializers.CharField(allow_null=True, help_text="Address of the next page.")
    previous = serializers.CharField(allow_null=True, help_text="Address of the page before.")
    results = SuggestionSerializer(many=True)


class SuggestionAcceptanceSerializer(KnownFields, serializers.Serializer[Any]):
    """That a suggestion is recorded, as it is or as the reviewer edits it."""

    patch = serializers.DictField(
        required=False, allow_null=True, help_text="The fields to record in place of those suggested."
    )
    source: Any = Ref(
        queryset=Source.objects.all(),
        required=False,
        allow_null=True,
        help_text="The source that states it, in place of the one that was suggested: its slug or id.",
    )
    locator = Text(
        max_length=500, required=False, allow_blank=True, default="", help_text="The place in the source."
    )
    reason = Text(
        max_length=LONGEST_REASON,
        required=False,
        allow_blank=True,
        default="",
        help_text="Why; the revision keeps it, else the reason of the suggestion.",
    )


class SuggestionRefusalSerializer(KnownFields, serializers.Serializer[Any]):
    """That a suggestion is not recorded."""

    reason = Text(max_length=LONGEST_REASON, help_text="Why not; who suggested it reads this.")
    blank = serializers.BooleanField(
        default=False, help_text="Whether to take away what was written in it: spam, or private matters."
    )


class SuggestionWithdrawalSerializer(KnownFields, serializers.Serializer[Any]):
    """That a suggestion is taken back by who made it."""

    withdrawal_key = Text(
        max_length=100,
        required=False,
        allow_blank=True,
        default="",
        help_text="The key that the answer to the suggestion told; not needed by the account that made it.",
    )
    reason = Text(max_length=LONGEST_REASON, required=False, allow_blank=True, default="", help_text="Why.")


class SuggestionFilter(RegistryFilter):
    """How the list of suggestions is narrowed."""

    known_at = None  # type: ignore[assignment]  # Suggestions are no part of the registry,
    valid_on = None  # type: ignore[assignment]  # so they have neither clock.
    state, state__in = choices("state", State)
    resource = django_filters.CharFilter(field_name="resource", help_text="The resource that they are about.")
    target = django_filters.UUIDFilter(field_name="target", help_text="Id of the row that they would change.")
    target__in = SeveralFilter(
        field_name="target",
        each=forms.UUIDField(),
        help_text="Ids of rows, separated by commas; at most 100.",
    )
    author = django_filters.CharFilter(
        field_name="author__username", help_text="The account that made them, exactly."
    )


TAG = r'^(\*|"s[0-9]{1,9}\.[0-9]{1,18}")$'
_ETAG = OpenApiParameter(
    "ETag",
    {"type": "string", "pattern": TAG},
    "header",
    response=[200, 201],
    description="Version of the suggestion and of the row that it is about, for `If-Match`.",
)
_IF_MATCH = OpenApiParameter(
    "If-Match",
    {"type": "string", "pattern": TAG},
    "header",
    required=True,
    description="The ETag of the version that was seen: refused if it was decided, or its row changed, since. `*`: whatever it is now.",
)
_ID = OpenApiParameter("id", OpenApiTypes.UUID, "path", description="Id of the suggestion.")
_PAGING = [
    OpenApiParameter("cursor", OpenApiTypes.STR, description="Place in the list, from `next` or `previous`."),
    OpenApiParameter(
        "page_size",
        {"type": "integer", "minimum": 1, "maximum": 500, "default": 100},
        description="How many suggestions a page has.",
    ),
]
_TAGS: Sequence[str] = ["suggestions"]
_REFUSED = ("400", "401", "403", "404", "406", "409", "412", "413", "415", "428", "429", "503")


class SuggestionViewSet(RepeatableView, viewsets.GenericViewSet[Suggestion]):
    """Changes that anyone may suggest; a reviewer accepts them, as they are or edited, or declines them.

    Nothing is recorded before. Whom to contact is kept private, and forgotten some time after the decision.
    """

    queryset = Suggestion.objects.select_related("author", "decided_by")
    serializer_class = SuggestionSerializer
    filter_backends = [StrictFilterBackend]
    throttle_scope = "suggestions"
    tag = "suggestions"
    open_actions: ClassVar = frozenset({"suggest", "withdraw"})
    """What needs no token."""
    refusals: ClassVar[Mapping[str, Sequence[str]]] = {
        "browse": ("400", "401", "406", "429", "503"),
        "suggest": ("400", "401", "403", "406", "409", "413", "415", "429", "503"),
        "show": ("400", "401", "404", "406", "429", "503"),
        **dict.fromkeys(("accept", "decline", "withdraw"), _REFUSED),
    }
    """The statuses with which each action refuses, for the contract."""

    @property
    def filterset_class(self) -> type[RegistryFilter] | None:
        """Return the filter of the list; nothing else takes parameters."""
        return SuggestionFilter if self.action == "browse" else None

    @property
    def pagination_parameters(self) -> tuple[str, ...]:
        """Return the parameters of paging."""
        return ("cursor", "page_size") if self.action == "browse" else ()

    def get_permissions(self) -> Sequence[BasePermission]:
        """Let anyone suggest and withdraw; deciding takes what writing takes."""
        return [MaySuggest()] if self.action in self.open_actions else [RolePermission()]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse parameters where none are taken."""
        super().initial(request, *args, **kwargs)
        if self.action and self.action != "browse":
            refuse_unknown(request.query_params, [])

    @extend_schema(
        operation_id="suggestions_list",
        tags=_TAGS,
        summary="List suggestions",
        description="One page of suggestions, the oldest first. The state of each is public.",
        parameters=_PAGING,
        responses={200: OpenApiResponse(SuggestionPageSerializer, description="A page.")},
    )
    def browse(self, request: Request) -> Response:
        """Answer with a page, by four queries at most."""
        given = request.query_params
        filtered = StrictFilterBackend().get_filterset(request, self.get_queryset(), self)
        if not filtered.is_valid():
            raise ValidationError(form_errors(filtered.form))
        paginator: Any = self.paginator
        cursor = paginator.read_cursor(given)
        page = paginator.page(filtered.qs, given, allowed={}, pinned={}, cursor=cursor)
        found = self.get_queryset().in_bulk(page.ids)
        uri = request.build_absolute_uri()
        return self._answer(
            {
                "next": paginator.link(uri, page.next),
                "previous": paginator.link(uri, page.previous),
                "results": told([found[each] for each in page.ids]),
            }
        )

    @extend_schema(
        operation_id="suggestions_create",
        tags=_TAGS,
        summary="Suggest a change",
        description=(
            "Anyone may, without a token; with one of scope `write` the suggestion is its user's. It is checked at once as far as "
            "that can be, and never applied: a reviewer decides. Limited by address."
        ),
        request=NewSuggestionSerializer,
        parameters=[_ETAG],
        responses={201: OpenApiResponse(MadeSuggestionSerializer, description="The suggestion, open.")},
    )
    def suggest(self, request: Request) -> Response:
        """Keep a suggestion."""
        body = self._read(NewSuggestionSerializer)
        body["target"] = body.get("target") or ""
        author = request.user if request.user.is_authenticated else None
        suggestion, secret = deciding.suggest(deciding.Said(**body), author)
        response = self._answer(
            {**self._reviewed(suggestion, plain=True), "withdrawal_key": secret}, suggestion
        )
        response.status_code = 201
        response["Location"] = reverse("suggestions-detail", kwargs={"id": str(suggestion.pk)})
        return response

    @extend_schema(
        operation_id="suggestions_retrieve",
        tags=_TAGS,
        summary="Show a suggestion",
        description="What was suggested, its difference against today field by field, and what became of it.",
        parameters=[_ID, _ETAG],
        responses={200: OpenApiResponse(ReviewedSuggestionSerializer, description="The suggestion.")},
    )
    def show(self, request: Request, id: str) -> Response:
        """Answer with one suggestion."""
        suggestion = self._found(id)
        return self._answer(self._reviewed(suggestion), suggestion)

    @extend_schema(
        operation_id="suggestions_accept",
        tags=_TAGS,
        summary="Accept a suggestion",
        description=(
            "Records it as one revision in the name of the token's user, which credits who suggested it. It is written as PATCH or "
            "POST of the resource would write it; what that refuses is refused, and the suggestion stays open. Nobody accepts their own."
        ),
        request=SuggestionAcceptanceSerializer,
        parameters=[_ID, _IF_MATCH, _ETAG],
        responses={
            200: OpenApiResponse(ReviewedSuggestionSerializer, description="The suggestion, accepted.")
        },
    )
    def accept(self, request: Request, id: str) -> Response:
        """Record a suggestion."""
        body = self._read(SuggestionAcceptanceSerializer)
        return self._decided(id, lambda key, act: deciding.accept(key, act, **body))

    @extend_schema(
        operation_id="suggestions_decline",
        tags=_TAGS,
        summary="Decline a suggestion",
        description="Decides, for a reason, that it is not recorded.",
        request=SuggestionRefusalSerializer,
        parameters=[_ID, _IF_MATCH, _ETAG],
        responses={
            200: OpenApiResponse(ReviewedSuggestionSerializer, description="The suggestion, declined.")
        },
    )
    def decline(self, request: Request, id: str) -> Response:
        """Decline a suggestion."""
        body = self._read(SuggestionRefusalSerializer)
        return self._decided(id, lambda key, act: deciding.decline(key, act, **body))

    @extend_schema(
        operation_id="suggestions_withdraw",
        tags=_TAGS,
        summary="Withdraw a suggestion",
        description="Takes it back: by the account that made it, or by anyone who has its withdrawal key.",
        request=SuggestionWithdrawalSerializer,
        parameters=[_ID, _IF_MATCH, _ETAG],
        responses={
            200: OpenApiResponse(ReviewedSuggestionSerializer, description="The suggestion, withdrawn.")
        },
    )
    def withdraw(self, request: Request, id: str) -> Response:
        """Take back a suggestion."""
        body = self._read(SuggestionWithdrawalSerializer)
        secret = body.pop("withdrawal_key")
        return self._decided(id, lambda key, act: deciding.withdraw(key, act, secret=secret, **body))

    def _read(self, serializer: Any) -> dict[str, Any]:
        """Return the body, checked by `serializer`."""
        reading = serializer(data=self.request.data)
        reading.is_valid(raise_exception=True)
        return dict(reading.validated_data)

    def _found(self, key: str) -> Suggestion:
        """Return the suggestion with an id. Refusal: not_found."""
        found = self.get_queryset().filter(pk=key).first() if is_id(key) else None
        if found is None:
            raise Http404
        return found

    def _decided(self, key: str, decide: Any) -> Response:
        """Take a step and answer with the suggestion as it then is."""
        suggestion = self._found(key)
        row = deciding.target_of(suggestion)
        act = deciding.Act(
            user=self.request.user if self.request.user.is_authenticated else None,
            seen=self._seen(suggestion, row),
            request_id=str(getattr(self.request._request, "request_id", ""))[:100],
        )
        try:
            decide(suggestion.pk, act)
        except deciding.Stale as stale:
            raise Refused(
                412,
                "precondition_failed",
                "The suggestion was decided, or the row that it is about changed, since it was read.",
                headers={"ETag": f'"s{stale.version}"'},
            ) from stale
        done = self._found(key)
        response = self._answer(self._reviewed(done), done)
        if done.revision is not None:
            response["X-Revision"] = f"r{done.revision}"
        return response

    def _seen(self, suggestion: Suggestion, row: Any) -> str | None:
        """Return the version that `If-Match` names; None for any. Refusals: precondition_required, invalid_header."""
        header = self.request.headers.get("If-Match", "").strip()
        if header == "*":
            return None
        if not header:
            raise Refused(
                428,
                "precondition_required",
                "Say which version you decide on: send If-Match with its ETag.",
                headers={"ETag": f'"s{deciding.version_of(suggestion, row)}"'},
            )
        if not (header.startswith('"') and header.endswith('"') and len(header) > 2):
            raise Refused(
                400,
                "invalid_header",
                "Send the ETag as it was read, or `*`.",
                errors=[{"header": "If-Match"}],
            )
        return header[1:-1].removeprefix("s")

    def _reviewed(self, suggestion: Suggestion, *, plain: bool = False) -> dict[str, Any]:
        """Return the suggestion, unless `plain` with its difference against today."""
        [document] = told([suggestion])
        if plain:
            return document
        row = deciding.target_of(suggestion)
        return {
            **document,
            "changes": [
                {name: getattr(each, name) for name in each.__slots__}
                for each in differences(suggestion, row)
            ],
            "target_retracted": suggestion.target is not None and row is None,
        }

    def _answer(self, document: Any, suggestion: Suggestion | None = None) -> Response:
        """Answer with what no cache keeps: the registry's revision says nothing of it."""
        response = Response(document, headers={"Cache-Control": "no-store"})
        if suggestion is not None:
            row = deciding.target_of(suggestion)
            response["ETag"] = f'"s{deciding.version_of(suggestion, row)}"'
        return response


def told(suggestions: Sequence[Suggestion]) -> list[dict[str, Any]]:
    """Return suggestions as anyone may read them; one query for the names of their sources."""
    ids = {each.source for each in suggestions if each.source is not None}
    named: Mapping[uuid.UUID, Any] = {}
    if ids:
        with revisions.read() as moment:
            named = references(Source, ids, Clocks(None, moment))
    return [
        {
            "id": each.pk,
            "resource": each.resource,
            "target": each.target,
            "about": each.about,
            "patch": each.patch,
            "retract": each.retract,
            "reason": each.reason,
            "source": named.get(each.source) if each.source else None,
            "source_url": each.source_url,
            "locator": each.locator,
            "base_revision": each.base_revision,
            "suggested_by": each.suggested_by,
            "made_at": each.made_at,
            "state": each.state,
            "decided_at": each.decided_at,
            "decided_by": each.decided_by.get_username() if each.decided_by else "",
            "decision": each.decision,
            "accepted_patch": each.accepted_patch,
            "row": each.row,
            "revision": each.revision,
        }
        for each in suggestions
    ]
