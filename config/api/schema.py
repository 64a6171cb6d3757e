"""The contract: OpenAPI 3.1 as drf-spectacular makes it, completed to what strict generators want."""

from __future__ import annotations

import inspect
from typing import Any

from django.conf import settings
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers

PROBLEM = "application/problem+json"
_VERBS = {
    "list": ("List {many}", "One page of {many}, by key and without counting. {about}"),
    "retrieve": ("Show {one}", "{about}"),
    "create": ("Record {one}", "Recorded as one revision, in the name of the token's user. {about}"),
    "update": ("Replace {one}", "Fields left out take their defaults. Needs `If-Match`. {about}"),
    "partial_update": ("Change {one}", "Only the fields given. Needs `If-Match`. {about}"),
    "destroy": ("Retract {one}", "For an entry made in error; its history stays and later reads answer 410. Needs `If-Match`."),
}


class ProblemErrorSerializer(serializers.Serializer[Any]):
    """One thing that is wrong, and where: in the body, a parameter or a header."""

    pointer = serializers.CharField(required=False, help_text="Where in the body (RFC 6901).")
    parameter = serializers.CharField(required=False, help_text="Which parameter.")
    header = serializers.CharField(required=False, help_text="Which header.")
    code = serializers.CharField(help_text="Stable code of what is wrong.")
    detail = serializers.CharField(help_text="What is wrong, in words.")


class ProblemSerializer(serializers.Serializer[Any]):
    """Why a request was refused (RFC 9457)."""

    type = serializers.CharField(help_text="Address of the page that explains the code.")
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    code = serializers.CharField(help_text="Stable code of the refusal.")
    instance = serializers.CharField(required=False)
    request_id = serializers.CharField(required=False)
    errors = ProblemErrorSerializer(many=True)
    conflicts = serializers.ListField(child=serializers.CharField(), required=False, help_text="Ids of the facts that stand against it.")


_REFUSALS = {
    "400": "The request is malformed; `errors` names each parameter or field.",
    "401": "The token is unknown or expired.",
    "403": "The token or its user may not do this.",
    "404": "There is nothing at this address.",
    "406": "Only JSON is served.",
    "409": "It conflicts with what is recorded; `conflicts` names it where it can.",
    "410": "It was retracted; `X-Revision` says at which revision.",
    "412": "The row was changed since the version in `If-Match`.",
    "413": "The body is too large.",
    "415": "Only JSON in UTF-8 is read.",
    "428": "`If-Match` is missing.",
    "429": "Too many requests; wait as `Retry-After` says.",
    "503": "The registry is busy or not reachable; try again as `Retry-After` says.",
}
_OF = {
    "list": ("400", "401", "406", "429", "503"),
    "retrieve": ("400", "401", "404", "406", "410", "429", "503"),
    "create": ("400", "401", "403", "406", "409", "413", "415", "429", "503"),
    "update": ("400", "401", "403", "404", "406", "409", "410", "412", "413", "415", "428", "429", "503"),
    "partial_update": ("400", "401", "403", "404", "406", "409", "410", "412", "413", "415", "428", "429", "503"),
    "destroy": ("400", "401", "403", "404", "406", "409", "410", "412", "428", "429", "503"),
}


def _header(name: str, description: str, *, required: bool = False, response: bool | list[Any] = False) -> OpenApiParameter:
    return OpenApiParameter(
        name, type=str, location=OpenApiParameter.HEADER, required=required, description=description, response=response
    )


class RegistrySchema(AutoSchema):
    """Describes the resources of the registry: pages, details, conditions and refusals."""

    @property
    def action(self) -> str:
        """Return what the operation does: list, retrieve, create, update, partial_update, destroy."""
        return str(getattr(self.view, "action", "") or self.method.lower())

    def _is_list_view(self, serializer: Any = None) -> bool:
        return False

    def get_filter_backends(self) -> list[Any]:
        """Declare the parameters of the filter of every action that has one."""
        return list(getattr(self.view, "filter_backends", [])) if getattr(self.view, "filterset_class", None) else []

    def get_operation_id(self) -> str:
        """Return `institutions_list` and the like: the names of methods in clients."""
        if resource := getattr(self.view, "resource", None):
            return f"{resource.replace('-', '_')}_{self.action}"
        return str(super().get_operation_id())

    def get_tags(self) -> list[str]:
        """Group operations by resource."""
        if resource := getattr(self.view, "resource", None):
            return [resource]
        return ["registry"]

    def get_summary(self) -> str | None:
        """Say in a few words what the operation does."""
        if self.action in _VERBS and hasattr(self.view, "resource"):
            return _VERBS[self.action][0].format(**self._nouns())
        return super().get_summary() or self.get_operation_id().replace("_", " ").capitalize()

    def get_description(self) -> str:
        """Say what the operation does, with what the resource is."""
        about = inspect.cleandoc(self.view.__class__.__doc__ or "")
        if self.action in _VERBS and hasattr(self.view, "resource"):
            return _VERBS[self.action][1].format(about=about, **self._nouns())
        return super().get_description() or about

    def _nouns(self) -> dict[str, str]:
        meta = self.view.serializer_class.Meta.model._meta
        one = str(meta.verbose_name)
        return {"one": f"{'an' if one[0] in 'aeiou' else 'a'} {one}", "many": str(meta.verbose_name_plural)}

    def get_override_parameters(self) -> list[Any]:
        """Declare paging, conditions and what every answer says of its version."""
        if not hasattr(self.view, "resource"):
            return []
        given: list[Any] = []
        if self.action == "list":
            orders = ["id", *self.view.orders]
            given += [
                OpenApiParameter("cursor", str, description="Place in the list, from `next` or `previous`; pins order, filters and clocks."),
                OpenApiParameter("page_size", {"type": "integer", "minimum": 1, "maximum": 500, "default": 100}, description="How many rows a page has."),
                OpenApiParameter("ordering", str, enum=[*orders, *(f"-{order}" for order in orders)], description="What to sort by; ties and the default go by id."),
                OpenApiParameter("count", bool, default=False, description="Whether to count the rows of all pages."),
            ]
        if self.action in ("list", "retrieve"):
            given += [
                _header("If-None-Match", "Entity tag of the copy that the client has."),
                _header("Min-Revision", "Answer only from a server that has reached this revision, such as r123."),
            ]
        if self.action in ("update", "partial_update", "destroy"):
            given.append(_header("If-Match", "Entity tag of the version to change, or `*`."))
        if self.action in ("create", "update", "partial_update", "destroy"):
            given.append(_header("X-Reason", "Why: kept with the revision."))
        ok = {"create": [201], "destroy": [204]}.get(self.action, [200])
        given.append(_header("X-Revision", "The last revision when the answer was made, or the one that the write took.", response=ok))
        if self.action != "destroy":
            given.append(_header("ETag", "Strong tag of this version, for `If-None-Match` and `If-Match`.", response=ok))
        if self.action == "create":
            given.append(_header("Location", "Address of the new row.", response=[201]))
        return given

    def get_request_serializer(self) -> Any:
        """Return what a write takes."""
        return self.view.serializer_class if self.action in ("create", "update", "partial_update") and hasattr(self.view, "resource") else super().get_request_serializer()

    def get_response_serializers(self) -> Any:
        """Return the answer of the action with its refusals."""
        if not hasattr(self.view, "resource"):
            return super().get_response_serializers()
        answers: dict[Any, Any] = {}
        if self.action == "list":
            answers["200"] = OpenApiResponse(self.view.page_serializer(), description="A page.")
        elif self.action == "destroy":
            answers["204"] = OpenApiResponse(description="It is retracted.")
        else:
            answers["201" if self.action == "create" else "200"] = OpenApiResponse(self.view.single_serializer(), description="The row.")
        if self.action in ("list", "retrieve"):
            answers["304"] = OpenApiResponse(description="The client's copy is current.")
        if self.action == "retrieve":
            answers["308"] = OpenApiResponse(description="The row has another slug now; `Location` says which.")
        for status in _OF.get(self.action, ()):
            answers[(status, PROBLEM)] = OpenApiResponse(ProblemSerializer, description=_REFUSALS[status])
        return answers


def finish(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """Complete the document: tags, contact, the sort of nulls that 3.1 has, and no empty answers."""
    tags = sorted({tag for path in result["paths"].values() for operation in path.values() for tag in operation.get("tags", [])})
    result["tags"] = [{"name": tag, "description": f"The resource `{tag}`."} for tag in tags]
    result["info"].setdefault("contact", {"name": "Tiaokuai", "url": settings.CONTACT_URL})
    _modernize(result)
    return result


def _modernize(node: Any) -> None:
    """Turn `nullable` into a type of null, in place, throughout."""
    if isinstance(node, dict):
        if node.pop("nullable", False) and isinstance(node.get("type"), str):
            node["type"] = [node["type"], "null"]
        for value in node.values():
            _modernize(value)
    elif isinstance(node, list):
        for value in node:
            _modernize(value)


