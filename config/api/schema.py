"""The contract: OpenAPI 3.1 as drf-spectacular makes it, completed to what strict generators want.

`RegistrySchema` describes single operations; `finish` completes the document: named enumerations, shared
parameters, headers and refusals as components, tags, links and examples. Settings name both.
"""

from __future__ import annotations

import inspect
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from django import forms
from django.conf import settings
from drf_spectacular.drainage import warn
from drf_spectacular.extensions import OpenApiFilterExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import deep_import_string, safe_ref
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from config.api import examples, pagination
from config.api.problems import MEDIA_TYPE, SCHEMA, Item, Problem

Schema = dict[str, Any]

_VERBS = {
    "list": ("List {many}", "One page of {many}, by key and without counting. {about}"),
    "retrieve": ("Show {one}", "{about}"),
    "create": ("Record {one}", "Recorded as one revision, in the name of the token's user. {about}"),
    "update": ("Replace {one}", "Fields left out take their defaults. {about}"),
    "partial_update": (
        "Change {one}",
        "Only the fields given; ending a fact is a change of `valid_until` or `ended`. {about}",
    ),
    "destroy": (
        "Retract {one}",
        "For an entry made in error: its history stays, and later reads answer 410. What ends in the world is changed, not retracted.",
    ),
}
_PLACES = ("path", "query", "header")
READS = ("list", "retrieve")
WRITES = ("create", "update", "partial_update", "destroy", "act")
CHANGES = ("update", "partial_update", "destroy", "act")

_CONTROL = r"\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F"
_SPACE = r"\s\u001C-\u001F\u0085"  # What Python takes for white space and ECMA-262 does not, besides \s.
TEXT = rf"^[^{_CONTROL}]*[^{_SPACE}{_CONTROL}][^{_CONTROL}]*$"
"""Text of a parameter: no control characters, not blank."""

ADDRESS = r"^[A-Za-z0-9][A-Za-z0-9._:~-]{0,199}$"
TAG = r'(W/)?"[!#-~]*"'
"""An entity tag (RFC 9110 section 8.8.3); ours is strong and names its revision."""

HEADERS: dict[str, Schema] = {
    "ETag": {
        "description": "Strong tag of this version, for `If-None-Match` and `If-Match`; it names the revision.",
        "required": True,
        "schema": {"type": "string", "pattern": '^"[rp][0-9]{1,18}-[0-9a-f]{20}"$'},
        "example": examples.ETAG,
    },
    "X-Request-ID": {
        "description": "Id under which the logs speak of the request.",
        "schema": {"type": "string"},
        "example": examples.TEXTS["request_id"],
    },
    "X-Revision": {
        "description": "The last revision when the answer was made, or the one that the write took.",
        "required": True,
        "schema": {"type": "string", "pattern": "^r[0-9]{1,18}$"},
        "example": examples.REVISION,
    },
    "Content-Location": {
        "description": "The address that always gives this answer: all clocks are named in it.",
        "required": True,
        "schema": {"type": "string", "format": "uri-reference"},
        "example": "/api/v1/institutions/example-institution?known_at=r42&valid_on=2024-06-01",
    },
    "Location": {
        "description": "Address of the row.",
        "required": True,
        "schema": {"type": "string", "format": "uri-reference"},
        "example": "/api/v1/institutions/example-institution",
    },
    "Idempotent-Replayed": {
        "description": "`true` if the request was done before, under its `Idempotency-Key`, and this is the answer of then.",
        "schema": {"type": "string", "const": "true"},
        "example": "true",
    },
    "RateLimit": {
        "description": "What is left of the limit: `r` requests for `t` seconds (draft-ietf-httpapi-ratelimit-headers).",
        "schema": {"type": "string"},
        "example": '"anonymous";r=1199;t=60',
    },
    "RateLimit-Policy": {
        "description": "The limit: `q` requests in `w` seconds.",
        "schema": {"type": "string"},
        "example": '"anonymous";q=1200;w=60',
    },
    "Retry-After": {
        "description": "Seconds after which to repeat the request.",
        "required": True,
        "schema": {"type": "string", "pattern": "^[0-9]+$"},
        "example": "1",
    },
    "WWW-Authenticate": {
        "description": "How to authenticate (RFC 6750).",
        "required": True,
        "schema": {"type": "string"},
        "example": 'Bearer realm="tiaokuai", error="invalid_token"',
    },
}
ALWAYS = ("RateLimit", "RateLimit-Policy", "X-Request-ID")
ONE_VERSION = ("ETag", "X-Revision")

REFUSALS: dict[str, tuple[str, str, Problem, tuple[str, ...]]] = {
    "400": (
        "Malformed",
        "The request is malformed; `errors` names each parameter, header or field.",
        Problem(
            "unknown_field",
            errors=[Item(pointer="/nmae", detail="There is no such field. Did you mean `name`?")],
        ),
        (),
    ),
    "401": (
        "Unauthenticated",
        "A token is missing, unknown or expired.",
        Problem("invalid_token"),
        ("WWW-Authenticate",),
    ),
    "403": ("Forbidden", "The token or its user may not do this.", Problem("permission_denied"), ()),
    "404": (
        "NotFound",
        "There is nothing at this address; or what is there was not public by `published_by` or is less sure than `min_confidence` (`outside_clocks`).",
        Problem("not_found"),
        (),
    ),
    "406": (
        "NotAcceptable",
        "`Accept` takes no media type that is served here: JSON, or what `format` asks for.",
        Problem("not_acceptable"),
        (),
    ),
    "409": (
        "Conflict",
        "It conflicts with what is recorded; `conflicts` or `used_by` names it where it can. Or the same request, by its `Idempotency-Key`, is being done.",
        Problem("overlapping_period", errors=[Item(pointer="/valid_from")], conflicts=[examples.ID]),
        (),
    ),
    "410": (
        "Gone",
        "It was retracted; `X-Revision` says at which revision.",
        Problem("gone"),
        ("X-Revision",),
    ),
    "412": (
        "PreconditionFailed",
        "It was changed since the version in `If-Match`.",
        Problem("precondition_failed"),
        ("ETag",),
    ),
    "413": ("PayloadTooLarge", "The body is too large.", Problem("payload_too_large"), ()),
    "415": ("UnsupportedMediaType", "Only JSON in UTF-8 is read.", Problem("unsupported_media_type"), ()),
    "422": (
        "Unanswerable",
        "The answer would be too large, or take too long to find. Or its `Idempotency-Key` belongs to another request.",
        Problem("too_costly"),
        (),
    ),
    "428": ("PreconditionRequired", "`If-Match` is missing.", Problem("precondition_required"), ("ETag",)),
    "429": ("TooManyRequests", "Too many requests.", Problem("throttled"), ("Retry-After",)),
    "503": (
        "Unavailable",
        "The registry is busy, behind or not reachable.",
        Problem("busy"),
        ("Retry-After",),
    ),
}
"""The refusals by status: name of the component, when it is sent, an example, and its headers."""

_ALWAYS = ("400", "401", "406", "429", "503")
_REFUSED = {
    "list": _ALWAYS,
    "retrieve": (*_ALWAYS, "404", "410"),
    "create": (*_ALWAYS, "403", "409", "413", "415"),
    "update": (*_ALWAYS, "403", "404", "409", "410", "412", "413", "415", "428"),
    "partial_update": (*_ALWAYS, "403", "404", "409", "410", "412", "413", "415", "428"),
    "destroy": (*_ALWAYS, "403", "404", "409", "410", "412", "428"),
    "act": (*_ALWAYS, "403", "404", "409", "410", "412", "413", "415", "428"),
    "answer": (*_ALWAYS, "422"),
    "ask": (*_ALWAYS, "409", "413", "415", "422"),
}


def parameter(
    name: str, schema: Schema, description: str, *, place: Any = "query", required: bool = False
) -> OpenApiParameter:
    """Return a parameter of an operation."""
    return OpenApiParameter(name, schema, place, required=required, description=description)


class RegistrySchema(AutoSchema):
    """Describes the resources of the registry: pages, details, conditions and refusals."""

    view: Any
    """A view of the registry; `resource` and what describes it are declared there."""

    @property
    def action(self) -> str:
        """Return what the operation does: list, retrieve, create, update, partial_update, destroy, answer, ask."""
        if self.question:
            return "ask" if self.method == "POST" else "answer"
        return str(getattr(self.view, "action", "") or self.method.lower())

    @property
    def resource(self) -> str:
        """Return the name of the resource; empty for what is none."""
        return str(getattr(self.view, "resource", ""))

    @property
    def is_repeatable(self) -> bool:
        """Say whether the operation heeds an Idempotency-Key."""
        heeds = getattr(self.view, "is_repeatable", None)
        return bool(heeds and heeds(self.method))

    def _replayed(self) -> tuple[str, ...]:
        return ("Idempotent-Replayed",) if self.is_repeatable else ()

    @property
    def question(self) -> str:
        """Return the address of a question, such as `funding/summary`; empty for what is none."""
        return str(getattr(self.view, "question", ""))

    def get_operation(self, *args: Any) -> Schema | None:
        """Return the operation with its headers, links and refusals."""
        operation: Schema | None = super().get_operation(*args)
        if operation is None:
            return None
        operation.get("parameters", []).sort(key=lambda each: _PLACES.index(each["in"]))
        if "requestBody" in operation and getattr(self.view, "needs_a_body", False):
            operation["requestBody"]["required"] = True  # Else it is only where a field is.
        responses: Schema = operation["responses"]
        for status in sorted(set(responses) & {"200", "201", "202", "204", "304", "308"}):
            names = [*_HEADERS_OF.get((self.action, status), ()), *self._replayed(), *ALWAYS]
            headers = responses[status].setdefault("headers", {})
            headers |= {name: _component("headers", name) for name in names}
        if links := self._links():
            responses["201" if self.action == "create" else "200"]["links"] = links
        refused = set(_REFUSED.get(self.action, ("401", "406", "429", "503")))
        refused |= set(getattr(self.view, "refusals", {}).get(self.action, ()))
        if self.question and ("{id}" in self.path or getattr(self.view, "shows_a_row", False)):
            refused |= {"404", "410"}
        if self.is_repeatable:
            refused |= {"400", "409", "422"}
        for status in sorted(refused):
            responses[status] = _component("responses", REFUSALS[status][0])
        operation["responses"] = dict(sorted(responses.items()))
        if needs := [
            name for each in operation.get("security", []) for names in each.values() for name in names
        ]:
            operation["security"] = [{scheme: [] for scheme in each} for each in operation["security"]]
            operation["x-needs"] = (
                needs  # Linters know names beside `oauth2` only, though OpenAPI 3.1 has them here.
            )
        return operation

    def _is_list_view(self, serializer: Any = None) -> bool:
        return False

    def get_filter_backends(self) -> list[Any]:
        """Declare the parameters of the filter of every action that has one."""
        return (
            list(getattr(self.view, "filter_backends", []))
            if getattr(self.view, "filterset_class", None)
            else []
        )

    def get_operation_id(self) -> str:
        """Return `institutions_list`, `funding_summary` and the like: the names of methods in clients."""
        if self.question:
            words = [word for word in self.question.split("/") if "<" not in word]
            words += ["batch"] if self.action == "ask" and hasattr(self.view, "batch_serializer") else []
            return "_".join(words).replace("-", "_")
        if not self.resource:
            return str(super().get_operation_id())
        words = [self.resource, self.view.part, "" if self.action == "act" else self.action]
        return "_".join(word.replace("-", "_") for word in words if word)

    def get_tags(self) -> list[str]:
        """Group operations by resource."""
        if self.question:
            return ["answers"]
        return [self.resource or getattr(self.view, "tag", "registry")]

    def get_summary(self) -> str | None:
        """Say in a few words what the operation does."""
        if self.question:
            return str(self.view.summary)
        if self.action == "act":
            return str(self.view.summary)
        if self.resource and self.view.part:
            return "Show the {part} of {one}".format(part=self.view.part, **self._nouns())
        return _VERBS[self.action][0].format(**self._nouns()) if self.resource else super().get_summary()

    def get_description(self) -> str:  # type: ignore[override]  # as drf-spectacular has it
        """Say what the operation does, with what the resource is."""
        about = inspect.cleandoc(self.view.__class__.__doc__ or "")
        if self.question:
            return about
        if self.action == "act":
            return f"{about}\n\nRecorded as one revision, in the name of the token's user."
        if self.resource:
            return _VERBS[self.action][1].format(about=about, **self._nouns())
        return super().get_description() or about

    def _nouns(self) -> dict[str, str]:
        meta = self.view.serializer_class.Meta.model._meta
        one = str(meta.verbose_name)
        return {"one": f"{'an' if one[0] in 'aeiou' else 'a'} {one}", "many": str(meta.verbose_name_plural)}

    def get_override_parameters(self) -> list[Any]:
        """Declare the address, paging and conditions."""
        given = [self.view.KEY] if self.is_repeatable else []
        if not self.resource and not self.question:
            return given
        if self.action not in ("list", "create", "answer", "ask") or (self.question and "{id}" in self.path):
            address = {"type": "string", "pattern": ADDRESS}
            given.append(
                parameter("id", address, "Id of the row, or its slug or key.", place="path", required=True)
            )
        if self.action == "list":
            given += self._paging()
        if self.question and self.view.paged:
            given += self._places()
        if self.action in (*READS, "answer"):
            given.append(
                parameter(
                    "If-None-Match",
                    {"type": "string"},
                    "Entity tags of the copies that the client has, separated by commas; `*`: any that is current.",
                    place="header",
                )
            )
            awaited = {"type": "string", "pattern": "^r[0-9]{1,18}$"}
            text = "Answer only from a server that has reached this revision; else 503."
            given.append(parameter("Min-Revision", awaited, text, place="header"))
        if self.action in CHANGES:
            seen = {"type": "string", "pattern": rf"^(\*|{TAG}(, *{TAG})*)$"}
            text = "Entity tag of the version to change; the change is refused if the row was changed since. `*`: whatever it is now."
            given.append(parameter("If-Match", seen, text, place="header", required=True))
        if self.action in WRITES:
            text = "Why; the first 500 characters are kept with the revision. UTF-8."
            given.append(parameter("X-Reason", {"type": "string"}, text, place="header"))
        return given

    def _get_format_parameters(self) -> list[Any]:
        """Return none of the framework's: the views whose address says how they write declare that themselves."""
        return []

    def _places(self) -> list[OpenApiParameter]:
        size = {
            "type": "integer",
            "minimum": 1,
            "maximum": pagination.MOST,
            "default": getattr(self.view, "default_size", pagination.DEFAULT_SIZE),
        }
        cursor = {"type": "string", "pattern": TEXT}
        return [
            parameter(
                "cursor",
                cursor,
                "Place in the list, from `next` or `previous`; it pins order, filters and clocks.",
            ),
            parameter("page_size", size, "How many rows a page has at most."),
        ]

    def _paging(self) -> list[OpenApiParameter]:
        orders = ["id", *self.view.orders]
        order = {"type": "string", "enum": [*orders, *(f"-{name}" for name in orders)]}
        return [
            *self._places(),
            parameter(
                "ordering",
                order,
                "What to sort by, downwards with a leading `-`; ties and the default go by id.",
            ),
            parameter(
                "count", {"type": "boolean", "default": False}, "Whether to count the rows of all pages."
            ),
        ]

    def get_request_serializer(self) -> Any:
        """Return what a write takes, or a question that is asked in a body."""
        if self.question:
            return self.view.question_serializer if self.action == "ask" else None
        if self.action == "act":
            return self.view.act_serializer
        return self.view.serializer_class if self.resource else super().get_request_serializer()

    def get_response_serializers(self) -> Any:
        """Return the answers of the action; refusals are added to the finished operation."""
        if self.question:
            shown = self.view.answer_serializer
            if self.action == "ask":
                shown = getattr(self.view, "batch_serializer", shown)
            given = OpenApiResponse(shown, description="The answer.")
            answers: dict[Any, OpenApiResponse] = {("200", "application/json"): given}
            if self.action == "ask":
                return answers
            others = getattr(self.view, "other_formats", {}).items()
            for media_type, shape in others:
                answers["200", media_type] = OpenApiResponse(shape, description="The answer.")
            if "{id}" in self.path or getattr(self.view, "shows_a_row", False):
                answers["308"] = OpenApiResponse(description=_MOVED)
            return {**answers, "304": OpenApiResponse(description="The client's copy is current.")}
        if not self.resource:
            return super().get_response_serializers()
        match self.action:
            case "list":
                answers = {"200": OpenApiResponse(self.view.page_serializer(), description="A page.")}
            case "create":
                answers = {
                    "201": OpenApiResponse(
                        self.view.single_serializer(), description="The row as it was recorded."
                    )
                }
            case "destroy":
                answers = {"204": OpenApiResponse(description="It is retracted.")}
            case _:
                answers = {"200": OpenApiResponse(self.view.single_serializer(), description="The row.")}
        if contributing := self._suggested():
            answers["202"] = OpenApiResponse(
                contributing.answer_serializer,
                description="Of a contributor: it is kept as a suggestion, on which a reviewer decides; nothing is recorded yet.",
            )
        if self.action in READS:
            answers["304"] = OpenApiResponse(description="The client's copy is current.")
        if self.action == "retrieve":
            answers["308"] = OpenApiResponse(description=_MOVED)
        return answers

    def _suggested(self) -> Any:
        """Return what keeps the edit of a contributor as a suggestion; None where they may not."""
        return getattr(self.view, "contributing", None) if self.action in _EDITS else None

    def _links(self) -> Schema:
        """Return where to go on from an answer: to the row that it shows or has made."""
        if not self.resource or self.action == "destroy":
            return {}
        row = "$response.body#/results/0/id" if self.action == "list" else "$response.body#/id"
        if self.resource == "revisions":
            row = row.replace("/id", "/number")
        prefix = self.resource.replace("-", "_")
        links: Schema = {"show": {"operationId": f"{prefix}_retrieve", "parameters": {"id": row}}}
        if self.action in WRITES:
            seen = {"id": row, "If-Match": "$response.header.ETag"}
            for name, verb in (("replace", "update"), ("change", "partial_update"), ("retract", "destroy")):
                links[name] = {"operationId": f"{prefix}_{verb}", "parameters": seen}
        return links

    def _map_basic_serializer(self, serializer: Any, direction: Any) -> Any:
        """Return the component: all fields of a row are always there; what a write takes is all it takes."""
        schema = super()._map_basic_serializer(serializer, direction)  # type: ignore[no-untyped-call]
        properties: Schema = schema["properties"]
        for name, field in properties.items():
            _say_blank(field)
            if isinstance(serializer, serializers.ModelSerializer):
                _take_letters_of_all_scripts(field)
            default = field.pop("default", None)
            for needless in ("readOnly",) if direction == "response" else ("writeOnly", "minLength"):
                field.pop(needless, None)  # What the other direction leaves out is left out by these marks.
            if direction == "request":
                _say_default(field, default)
                if not getattr(serializer.fields[name], "allow_blank", True):
                    _refuse_blank(field)
            properties[name] = safe_ref(field)
        if direction == "request":
            schema["additionalProperties"] = False
        elif isinstance(serializer, serializers.ModelSerializer):
            schema["required"] = list(properties)
        return schema


def _say_blank(field: Schema) -> None:
    """Write the blank that a field takes beside its format as a constant, which clients can tell apart."""
    if {"type": "string", "maxLength": 0} in field.get("oneOf", []):
        field["anyOf"] = [*field.pop("oneOf")[:-1], {"const": ""}]


def _take_letters_of_all_scripts(field: Schema) -> None:
    """Call the addresses of sources what they are: RFC 3987, with Chinese characters as they stand."""
    for node in _nodes(field):
        if node.get("format") == "uri":
            node["format"] = "iri"


def _say_default(field: Schema, default: Any) -> None:
    """Name the default in words: the keyword makes generators of types take the field for one that is required."""
    if default not in (None, ""):
        field["description"] = f"{field.get('description', '')} Default: `{default}`.".strip()


def _refuse_blank(field: Schema) -> None:
    """Say of text without another form that it must not be blank."""
    if field.get("type") == "string" and not {"pattern", "format", "enum"} & field.keys():
        field["pattern"] = f"[^{_SPACE}]"


_MOVED = "The row has another slug or key now; `Location` says which."

_EDITS = ("create", "update", "partial_update", "destroy")
_HEADERS_OF = {
    **{(action, "202"): ("Location",) for action in _EDITS},
    ("list", "200"): (*ONE_VERSION, "Content-Location"),
    ("list", "304"): ONE_VERSION,
    ("retrieve", "200"): (*ONE_VERSION, "Content-Location"),
    ("retrieve", "304"): ONE_VERSION,
    ("retrieve", "308"): ("Location",),
    ("answer", "200"): (*ONE_VERSION, "Content-Location"),
    ("answer", "304"): ONE_VERSION,
    ("answer", "308"): ("Location",),
    ("ask", "200"): ("X-Revision",),
    ("send", "201"): ("Location",),
    ("send", "202"): ("Location",),
    ("create", "201"): (*ONE_VERSION, "Location"),
    ("update", "200"): ONE_VERSION,
    ("partial_update", "200"): ONE_VERSION,
    ("act", "200"): ONE_VERSION,
    ("destroy", "204"): ("X-Revision",),
    ("get", "200"): ("X-Revision",),
    ("make", "201"): ("Location",),
}


class FilterParameters(OpenApiFilterExtension):  # type: ignore[no-untyped-call]
    """Describes the parameters of a filter by its form fields, which check them."""

    target_class = "sources.api.filters.StrictFilterBackend"
    priority = 1

    def get_schema_operation_parameters(self, auto_schema: Any, *args: Any, **kwargs: Any) -> list[Schema]:
        """Return the parameters that the view's filter declares, in their order."""
        declared = auto_schema.view.filterset_class.base_filters
        return [self.described(name, each) for name, each in declared.items()]

    def described(self, name: str, declared: Any) -> Schema:
        """Return one parameter; several values go into one, separated by commas."""
        schema = schema_of(declared.field)
        several = {"style": "form", "explode": False} if schema.get("type") == "array" else {}
        text = {"description": declared.extra["help_text"]} if declared.extra.get("help_text") else {}
        needed = {"required": True} if declared.extra.get("required") else {}
        return {"in": "query", "name": name, **needed, **text, "schema": schema, **several}


def schema_of(field: forms.Field) -> Schema:
    """Return what a form field takes; one of ours says so itself by its attribute `schema`."""
    own: Schema | None = getattr(field, "schema", None)
    if own is not None:
        return own
    if (each := getattr(field, "each", None)) is not None:
        return {
            "type": "array",
            "items": schema_of(each) | _WITHOUT_COMMA.get(type(each), {}),
            "minItems": 1,
            "maxItems": 100,
        }
    match field:
        case forms.ChoiceField():
            offered: Any = field.choices
            return {"type": "string", "enum": [code for code, _ in offered if code != ""]}
        case forms.UUIDField():
            return {"type": "string", "format": "uuid"}
        case forms.DecimalField():
            kind = "integer" if field.decimal_places == 0 else "number"
            bounds = {"minimum": field.min_value, "maximum": field.max_value}
            return {"type": kind, **{key: bound for key, bound in bounds.items() if bound is not None}}
        case forms.DateTimeField():
            return {"type": "string", "format": "date-time"}
        case forms.DateField():
            return {"type": "string", "format": "date"}
        case forms.CharField():
            longest = {"maxLength": field.max_length} if field.max_length else {}
            return {"type": "string", "pattern": TEXT, **longest}
    warn(f"no schema for a filter of the form field {type(field).__name__}")
    return {"type": "string"}


_WITHOUT_COMMA: dict[type[forms.Field], Schema] = {
    forms.CharField: {"pattern": rf"^[^,{_CONTROL}]*[^{_SPACE},{_CONTROL}][^,{_CONTROL}]*$"},
}


def finish(result: Schema, generator: Any, request: Any, public: bool) -> Schema:
    """Complete the document."""
    components: Schema = result["components"]
    components["headers"] = dict(HEADERS)
    components["responses"] = {
        name: _refusal(description, problem, headers)
        for name, description, problem, headers in REFUSALS.values()
    }
    components["schemas"]["Problem"] = SCHEMA
    result["info"].setdefault("contact", {"name": "Tiaokuai", "url": settings.CONTACT_URL})
    result["tags"] = _tags(generator, result)
    _name_enumerations(result)
    _share_parameters(result)
    _drop_what_nothing_uses(result)
    components["schemas"] = dict(sorted(components["schemas"].items()))
    _give_examples(result)
    return result


def _component(kind: str, name: str) -> Schema:
    return {"$ref": f"#/components/{kind}/{name}"}


def _refusal(description: str, problem: Problem, headers: tuple[str, ...]) -> Schema:
    """Return the component of a refusal, with an example as the service would answer it."""
    about = "/api/v1/institutions/example-institution"
    content = {
        "schema": _component("schemas", "Problem"),
        "example": problem.document(about, str(examples.TEXTS["request_id"])),
    }
    named = {"headers": {name: _component("headers", name) for name in headers}} if headers else {}
    return {"description": description, **named, "content": {MEDIA_TYPE: content}}


def _tags(generator: Any, result: Schema) -> list[Schema]:
    """Return the tags in use, each described by the docstring of the views that have it."""
    about = {
        "registry": "Where to start.",
        "answers": "Questions over the whole registry.",
        "tables": "Resources as flat tables.",
        "exports": "The whole registry at a revision.",
        "webhooks": "Subscriptions to what is recorded.",
    }
    for _, _, _, callback in generator.endpoints:
        resource = callback.initkwargs.get("resource")
        if resource and not callback.initkwargs.get("part"):
            about[resource] = inspect.cleandoc(callback.cls.__doc__ or "").split("\n\n")[0].replace("\n", " ")
        if tag := getattr(callback.cls, "tag", ""):
            about[tag] = inspect.cleandoc(callback.cls.__doc__ or "").split("\n\n")[0].replace("\n", " ")
    used = {tag for operation in _operations(result) for tag in operation["tags"]}
    return [{"name": tag, "description": about[tag]} for tag in sorted(used)]


def _operations(result: Schema) -> Iterator[Schema]:
    for path in result["paths"].values():
        yield from path.values()


def _nodes(node: Any) -> Iterator[Schema]:
    """Return all objects in `node`, outer before inner."""
    if isinstance(node, dict):
        yield node
        for value in list(node.values()):
            yield from _nodes(value)
    elif isinstance(node, list):
        for value in node:
            yield from _nodes(value)


def _name_enumerations(result: Schema) -> None:
    """Put every code list of a component under the name that the settings give it; warn of one without.

    A blank or null beside the codes stays beside the name: `oneOf` the list and the constant.
    """
    lists = {
        name: deep_import_string(path)
        for name, path in settings.SPECTACULAR_SETTINGS["ENUM_NAME_OVERRIDES"].items()
    }
    names = {tuple(choices.values): name for name, choices in lists.items()}
    schemas: Schema = result["components"]["schemas"]
    for place, part in (("components", schemas), ("paths", result["paths"])):
        for node in _nodes(part):
            if not isinstance(node.get("enum"), list):
                continue
            node.pop("x-spec-enum-id", None)
            codes = tuple(code for code in node["enum"] if code not in ("", None))
            name = names.get(codes)
            if name is not None:
                _refer(node, name)
            elif place == "components":
                warn(f"the codes {', '.join(map(str, codes))} have no name in ENUM_NAME_OVERRIDES")
    schemas.update({name: _enumeration(choices) for name, choices in lists.items()})


def _refer(node: Schema, name: str) -> None:
    """Let `node` refer to the enumeration `name` in place of its own codes."""
    codes, _ = node.pop("enum"), node.pop("type", None)
    reference = _component("schemas", name)
    besides: list[Schema] = [{"const": ""}] if "" in codes else []
    besides += [{"type": "null"}] if None in codes else []
    if besides:
        node["oneOf"] = [reference, *besides]
    else:
        rest = dict(node)
        node.clear()
        node.update(safe_ref({**reference, **rest}))


def _enumeration(choices: Any) -> Schema:
    """Return the component of a list of codes, with what each means."""
    meanings = "\n".join(f"* `{code}`: {label}" for code, label in choices.choices)
    about = inspect.cleandoc(choices.__doc__ or "")
    return {"type": "string", "enum": list(choices.values), "description": f"{about}\n\n{meanings}"}


def _share_parameters(result: Schema) -> None:
    """Make a component of every parameter that several operations have alike and none otherwise."""
    found: dict[tuple[str, str], list[Schema]] = defaultdict(list)
    for operation in _operations(result):
        for each in operation.get("parameters", []):
            found[each["in"], each["name"]].append(each)
    names = Counter(name for _, name in found)
    shared = {
        key: alike[0]
        for key, alike in found.items()
        if len(alike) > 1 and names[key[1]] == 1 and all(each == alike[0] for each in alike)
    }
    for operation in _operations(result):
        if "parameters" in operation:
            operation["parameters"] = [
                _component("parameters", each["name"]) if (each["in"], each["name"]) in shared else each
                for each in operation["parameters"]
            ]
    result["components"]["parameters"] = {name: each for (_, name), each in sorted(shared.items())}


def _drop_what_nothing_uses(result: Schema) -> None:
    """Leave out components that no other part refers to."""
    components: Schema = result["components"]
    while True:
        used = {node["$ref"] for node in _nodes(result) if isinstance(node.get("$ref"), str)}
        unused = [
            (kind, name)
            for kind in ("schemas", "responses", "headers", "parameters")
            for name in components[kind]
            if _component(kind, name)["$ref"] not in used
        ]
        if not unused:
            return
        for kind, name in unused:
            del components[kind][name]


def _give_examples(result: Schema) -> None:
    """Give every body and answer an example of its shape; parameters have none, as pages fill them in."""
    components: Schema = result["components"]
    maker = examples.Examples(components["schemas"])
    made: Schema = {}
    for operation in _operations(result):
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        for media_type, content in (each for body in bodies for each in body.get("content", {}).items()):
            if "$ref" not in content["schema"]:
                known = examples.OF_MEDIA_TYPES.get(media_type)
                content["example"] = maker.of(content["schema"]) if known is None else known
                continue
            shape = content["schema"]["$ref"].rsplit("/", 1)[1]
            value = maker.of(content["schema"])
            if shape.startswith("Patched"):
                changes = value | {"valid_until": "2024-06-01", "ended": "yes"}
                value = {name: changes[name] for name in _CHANGED if name in value}
            made[shape] = {"value": value}
            content["examples"] = {"invented": _component("examples", shape)}
    components["examples"] = dict(sorted(made.items()))


_CHANGED = ("valid_until", "ended", "citation", "note")
"""The fields that the examples of PATCH change: they end a fact, on the word of a source."""
