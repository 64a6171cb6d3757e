"""Edits of contributors: the same requests as an editor's, kept as suggestions; `CONTRIBUTING` names `Contributing`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.exceptions import ValidationError as Invalid
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.reverse import reverse

from sources.api.registry import header_text

from ..authentication import EditPermission
from ..suggestions import deciding
from ..suggestions.models import LONGEST_REASON
from ..suggestions.proposals import document, written
from .suggestions import SuggestionSerializer, told


class Contributing:
    """Turns what a contributor sends to a resource into a suggestion that means just that.

    It is refused what an editor would be refused for the same request, as far as that is known before it is recorded;
    `If-Match` and Idempotency-Key are heeded alike, and `X-Reason` is its reason.
    """

    permission = EditPermission
    answer_serializer: ClassVar[type[serializers.Serializer[Any]]] = SuggestionSerializer

    @classmethod
    def suggest_row(cls, view: Any) -> Response:
        """Keep a POST. Refusals: those of the resource; patch_too_large."""
        _read(view, partial=False)
        return _kept(view, patch=view.request.data)

    @classmethod
    def suggest_change(cls, view: Any, lookup: str, *, partial: bool) -> Response:
        """Keep a PATCH, or a PUT as the changes that it makes. Refusals: those of the resource; changes_nothing, patch_too_large."""
        serializer = _read(view, partial=partial)
        row = view.row_seen(lookup)
        patch = dict(view.request.data)
        if not partial:
            if isinstance(patch.get("citation"), Mapping):
                patch["citation"] = {
                    "locator": "",
                    **patch["citation"],
                }  # A merge patch would leave the old one.
            today = written(document(view, row.pk)) or {}
            wanted = {**view.defaults(serializer), **patch}
            patch = {name: value for name, value in wanted.items() if today.get(name) != value}
        return _kept(view, target=str(row.pk), patch=patch)

    @classmethod
    def suggest_retraction(cls, view: Any, lookup: str) -> Response:
        """Keep a DELETE."""
        return _kept(view, target=str(view.row_seen(lookup).pk), patch={}, retract=True)


def _read(view: Any, *, partial: bool) -> Any:
    """Return the serializer that has read the body, as the resource reads it."""
    serializer = view.get_serializer(data=view.request.data, partial=partial)
    serializer.is_valid(raise_exception=True)
    return serializer


def _kept(view: Any, *, patch: Mapping[str, Any], target: str = "", retract: bool = False) -> Response:
    """Keep the suggestion, and answer with it; refusals are of the body, which is the patch."""
    reason = header_text(view.request.headers.get("X-Reason", ""))[:LONGEST_REASON]
    said = deciding.Said(
        resource=view.resource,
        patch=patch,
        reason="".join(c for c in reason if c.isprintable()),
        target=target,
        retract=retract,
        is_edit=True,
    )
    try:
        suggestion, _ = deciding.suggest(said, view.request.user)
    except ValidationError as error:
        detail: Any = error.detail
        raise ValidationError(detail.get("patch", detail)) from error
    except Invalid as error:
        raise Invalid(error.error_dict["patch"]) from error
    location = reverse("suggestions-detail", kwargs={"id": str(suggestion.pk)})
    headers = {"Location": location, "Cache-Control": "no-store"}
    return Response(told([suggestion])[0], status=202, headers=headers)
