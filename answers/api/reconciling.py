"""The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group, over the names of the registry.

Its shapes are that specification's, so they carry no clocks: headers name the revision. Clients that know nothing of
the registry (OpenRefine) match columns of names with it, and fetch columns for what was matched.
"""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Set
from io import BytesIO
from typing import Any, ClassVar
from uuid import UUID

import django_filters
import orjson
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.parsers import FormParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.settings import api_settings

from institutions.models import (
    Identifier,
    IdentifierScheme,
    Institution,
    InstitutionKind,
    InstitutionName,
    Jurisdiction,
    NameKind,
    Relation,
    RelationType,
)
from sources.api.clocks import Clocks
from sources.api.references import is_id
from sources.api.refusals import Refused

from ..names import bearers
from ..names.finding import MOST_CHARACTERS, Found, Question, find
from ..names.named import THINGS, ThingType
from ..names.places import Places, places
from .finding import BATCH_MILLISECONDS, MOST_QUERIES, ContextFilter, FindingView
from .reconciled import (
    ANSWERED,
    ASKED,
    PROPERTIES,
    SENT,
    Form,
    ProposedProperties,
    SuggestedEntities,
    SuggestedWords,
)
from .views import AnswerView, AskingView

VERSION = "0.2"
MOST_CANDIDATES = 50
DEFAULT_CANDIDATES = 5
SUGGESTED = 10
"""How many suggestions are made at once."""

TYPES: dict[str, dict[str, Any]] = {
    **{code: {"id": code, "name": str(label)} for code, label in ThingType.choices},
    **{
        code: {
            "id": code,
            "name": str(label),
            "broader": [{"id": ThingType.INSTITUTION.value, "name": ThingType.INSTITUTION.label}],
        }
        for code, label in InstitutionKind.choices
    },
}
"""Types of entities by id: those of things, and below institutions, their kinds."""

NARROWING = frozenset({"jurisdiction", "kind"})
"""Properties that narrow a query."""


MOST_IN_ADDRESS = 7_000
"""How many characters of JSON an address may carry: encoded they may be nine times as many bytes, of 64 KiB."""


class ServiceFilter(ContextFilter):
    """The clocks, and what the specification asks by GET."""

    queries = django_filters.CharFilter(
        method="leave",
        max_length=MOST_IN_ADDRESS,
        help_text="A batch of queries: JSON, as `queries` of a body; longer ones go by POST.",
    )
    extend = django_filters.CharFilter(
        method="leave",
        max_length=MOST_IN_ADDRESS,
        help_text="JSON with `ids` and `properties`, as `extend` of a body.",
    )


def operation(name: str, summary: str, answer: Any, **more: Any) -> dict[str, Any]:
    """Return what describes an operation of the service; `answer` is a shape, or the answers by status."""
    found = (
        answer if isinstance(answer, dict) else {"200": OpenApiResponse(answer, description="The answer.")}
    )
    if name != "batch":
        found["304"] = OpenApiResponse(description="The client's copy is current.")
    operation_id = "_".join(filter(None, ("reconcile", name)))
    return {"operation_id": operation_id, "summary": summary, "responses": found, **more}


def described(**operations: dict[str, Any]) -> Callable[[type[Any]], type[Any]]:
    """Describe the operations of a view by method, each with the docstring of the view."""

    def describe(view: type[Any]) -> type[Any]:
        about = inspect.cleandoc(view.__doc__ or "")
        told = {method: extend_schema(description=about, **each) for method, each in operations.items()}
        return extend_schema_view(**told)(view)

    return describe


class Reconciling(AnswerView):
    """The Reconciliation Service API 0.2: matching columns of names, and fetching columns for what was matched."""

    tag = "reconciliation"
    refusals: ClassVar[dict[str, tuple[str, ...]]] = {}
    needs_a_body = True

    @property
    def action(self) -> str:
        """Return what the contract calls the request."""
        return "ask" if self.request.method == "POST" else "answer"


class ReconcilingView(Reconciling, FindingView):
    """Base of the service: answers of the specification's shapes, without clocks."""

    def respond(self, body: Mapping[str, Any]) -> Response:
        """Return the document alone."""
        return Response(orjson.dumps(body, default=str))


@described(
    get=operation("", "Describe the reconciliation service, or ask it by parameters", ASKED),
    post=operation(
        "batch",
        "Reconcile a batch of names, or fetch properties",
        ANSWERED,
        request={"application/json": SENT, "application/x-www-form-urlencoded": Form},
    ),
)
class Service(ReconcilingView, AskingView):
    """The service: its manifest, batches of queries, and the extension of what was matched.

    To GET it answers with the manifest, or with what `queries` or `extend` ask. Clients of the specification send a
    form with one of the two, as JSON; JSON by itself is taken as well. At most 100 queries or ids. Answers are of the
    specification's shapes and carry no clocks, which are parameters; headers name the revision. There is no JSONP:
    `callback` is refused like any unknown parameter, and CORS lets any page ask.
    """

    http_method_names = ["get", "head", "post", "options"]
    parser_classes: Any = (FormParser, *api_settings.DEFAULT_PARSER_CLASSES)
    milliseconds: ClassVar[int] = BATCH_MILLISECONDS

    @property
    def filterset_class(self) -> type[ContextFilter]:  # type: ignore[override]
        """Return the parameters: of a body, the clocks alone."""
        return ContextFilter if self.request.method == "POST" else ServiceFilter

    def post(self, request: Request, **address: Any) -> Response:
        """Answer what the body asks: a form with `queries` or `extend`, or JSON with one of them."""
        response = self.respond(self.bounded(**address))
        response["X-Revision"] = f"r{self.clocks.moment.head}"
        response["Cache-Control"] = "no-store"
        return response

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the manifest, or the answer to `queries` or `extend`."""
        asked: Mapping[str, Any] = self.request.data if self.request.method == "POST" else self.given  # type: ignore[assignment]  # of a body it is an object: the parsers see to that
        given = {name: asked[name] for name in asked if name in ("queries", "extend") and asked[name]}
        unknown = [name for name in asked if name not in ("queries", "extend")]
        if self.request.method == "POST" and (unknown or len(given) != 1):
            raise Refused(
                400, "exactly_one", "Send `queries` or `extend`, and nothing else.", errors=[{"pointer": ""}]
            )
        if "queries" in given:
            return self.matched(_object_of(given["queries"], "queries"))
        if "extend" in given:
            return extended(_object_of(given["extend"], "extend"), self.clocks, self.request)
        return manifest(self.request)

    def matched(self, queries: Mapping[str, Any]) -> dict[str, Any]:
        """Return the candidates of each query. Refusals: too_many_values, and what is no query."""
        if len(queries) > MOST_QUERIES:
            raise _refused("queries", f"At most {MOST_QUERIES} queries.", "too_many_values")
        known = places(self.clocks.moment)
        questions = {key: self.read(key, query, known) for key, query in queries.items()}
        found = find(list(questions.values()), self.clocks, known) if questions else []
        things = self.told(found).things
        return {
            key: {"result": _candidates(each, things)} for key, each in zip(questions, found, strict=True)
        }

    def read(self, key: str, query: Any, known: Places) -> Question:
        """Return the question that a query of the specification asks; of a long one, its beginning."""
        if not isinstance(query, dict) or not (query.get("query") or query.get("properties")):
            raise _refused("queries", f"The query {key[:100]!r} has no `query`.", "required")
        text, types, limit = (
            query.get("query", ""),
            query.get("type", []),
            query.get("limit", DEFAULT_CANDIDATES),
        )
        types = [types] if isinstance(types, str) else types
        if not (
            isinstance(text, str)
            and isinstance(types, list)
            and all(isinstance(each, str) for each in types)
            and _is_number(limit)
        ):
            raise _refused("queries", f"The query {key[:100]!r} is malformed.", "invalid")
        if unknown := [each for each in types if each not in TYPES]:
            raise _refused("queries", f"There is no type {unknown[0]!r}.", "invalid_choice")
        kinds = [each for each in types if each in InstitutionKind.values]
        things = [each for each in types if each in THINGS]
        values = _narrowing(query.get("properties", ()))
        kind = values.get("kind")
        asked = {*things, ThingType.INSTITUTION.value} if kinds else things
        return Question(
            text=text[:MOST_CHARACTERS],
            types=[ThingType.INSTITUTION.value] if kind else list(asked or THINGS),
            kind=kind,
            kinds=() if ThingType.INSTITUTION.value in things else kinds,
            jurisdiction=_area(values.get("jurisdiction"), known),
            limit=int(min(max(1, limit), MOST_CANDIDATES)),
        )


def _is_number(value: Any) -> bool:
    return not isinstance(value, bool | str | list | dict) and value is not None


def _narrowing(properties: Any) -> dict[str, str]:
    """Return the values of the properties that narrow a query; others say nothing about a name."""
    found: dict[str, str] = {}
    for each in properties if isinstance(properties, list) else ():
        if isinstance(each, dict) and each.get("pid") in tuple(NARROWING):
            values = each.get("v")
            value = values[0] if isinstance(values, list) and values else values
            value = value.get("id") if isinstance(value, dict) else value
            if isinstance(value, str) and value.strip():
                found[each["pid"]] = value.strip()
    return found


def _area(written: str | None, known: Places) -> UUID | None:
    """Return the area that a cell names by slug, id or name; None for what is no area: it narrows nothing."""
    if written is None:
        return None
    found = known.addresses.get(written.lower())
    return found or known.latin.get(written.casefold()) or known.short(written)


def _object_of(value: Any, name: str) -> Mapping[str, Any]:
    if isinstance(value, str):
        strict: Any
        [strict] = api_settings.DEFAULT_PARSER_CLASSES
        value = strict().parse(BytesIO(value.encode("utf-8", "surrogatepass")))
    if not isinstance(value, dict):
        raise _refused(name, "Write a JSON object.", "not_an_object")
    return value


def _refused(name: str, detail: str, code: str) -> serializers.ValidationError:
    return serializers.ValidationError({name: [serializers.ErrorDetail(detail, code=code)]})


def _candidates(found: Found, things: Mapping[UUID, Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            "id": str(match.name.thing),
            "name": things[match.name.thing]["name"],
            "description": match.name.text,
            "type": _types_of(match.name.type, match.name.institution_kind),
            "score": round(100 * match.score, 2),
            "match": match is found.chosen,
            "features": [{"id": feature, "value": value} for feature, value in match.features.items()],
        }
        for match in found.matches
    ]


def _types_of(kind: str, institution_kind: str | None) -> list[dict[str, str]]:
    types = [TYPES[institution_kind]] if institution_kind else []
    return [{"id": each["id"], "name": each["name"]} for each in [*types, TYPES[kind]]]


def manifest(request: HttpRequest | Request) -> dict[str, Any]:
    """Return what the service offers."""
    service = request.build_absolute_uri(reverse("reconcile"))
    root = service.removesuffix("/reconcile")
    return {
        "versions": [VERSION],
        "name": "Tiaokuai",
        "identifierSpace": f"{service}/view/",
        "schemaSpace": f"{root}/docs#",
        "documentation": f"{root}/docs",
        "serviceVersion": "1.0.0",
        "defaultTypes": [
            {"id": TYPES[each]["id"], "name": TYPES[each]["name"]}
            for each in (ThingType.INSTITUTION, ThingType.PROGRAM, ThingType.PERSON)
        ],
        "view": {"url": f"{service}/view/{{{{id}}}}"},
        "preview": {"url": f"{service}/preview?id={{{{id}}}}", "width": 430, "height": 220},
        "suggest": {
            each: {"service_url": service, "service_path": f"/suggest/{each}"}
            for each in ("entity", "type", "property")
        },
        "extend": {
            "propose_properties": {"service_url": service, "service_path": "/properties"},
            "property_settings": [],
        },
    }


# Suggestions


class PrefixFilter(ContextFilter):
    """What was typed so far."""

    prefix = django_filters.CharFilter(method="leave", max_length=MOST_CHARACTERS, required=True)
    cursor = django_filters.NumberFilter(
        method="leave", min_value=0, max_value=MOST_CANDIDATES - SUGGESTED, decimal_places=0
    )


@described(get=operation("suggest_entity", "Complete the name of a thing", SuggestedEntities))
class SuggestEntity(ReconcilingView):
    """Things whose names are like what was typed."""

    filterset_class = PrefixFilter

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return ten of them from the place `cursor` on."""
        start = int(self.given.get("cursor") or 0)
        found = find(
            [Question(self.given["prefix"], limit=start + SUGGESTED)], self.clocks, places(self.clocks.moment)
        )
        things = self.told(found).things
        return {
            "result": [
                {
                    "id": str(match.name.thing),
                    "name": things[match.name.thing]["name"],
                    "description": match.name.text,
                    "notable": _types_of(match.name.type, match.name.institution_kind),
                }
                for match in found[0].matches[start:]
            ]
        }


class SuggestWords(ReconcilingView):
    """Base of suggestions from a list of words."""

    filterset_class = PrefixFilter
    words: ClassVar[Mapping[str, str]]

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the words that have what was typed in them, those that begin with it first."""
        typed = self.given["prefix"].strip().casefold()
        near = [
            (not (code.startswith(typed) or name.casefold().startswith(typed)), code, name)
            for code, name in self.words.items()
            if typed in code or typed in name.casefold()
        ]
        start = int(self.given.get("cursor") or 0)
        return {
            "result": [
                {"id": code, "name": name} for _, code, name in sorted(near)[start : start + SUGGESTED]
            ]
        }


@described(get=operation("suggest_type", "Complete the name of a type", SuggestedWords))
class SuggestType(SuggestWords):
    """Types of entities."""

    words = {code: each["name"] for code, each in TYPES.items()}


@described(get=operation("suggest_property", "Complete the name of a property", SuggestedWords))
class SuggestProperty(SuggestWords):
    """Properties that can be fetched."""

    words = PROPERTIES


class PropertiesFilter(ContextFilter):
    """Of which type properties are proposed."""

    type = django_filters.CharFilter(method="leave", max_length=100)
    limit = django_filters.NumberFilter(method="leave", min_value=1, max_value=100, decimal_places=0)


@described(
    get=operation("properties", "List the properties that can be fetched of a type", ProposedProperties)
)
class ProposeProperties(ReconcilingView):
    """Properties that can be fetched for entities of a type."""

    filterset_class = PropertiesFilter

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return those of institutions and their kinds, or of other things."""
        asked = self.given.get("type") or ThingType.INSTITUTION.value
        is_institution = asked == ThingType.INSTITUTION or asked in InstitutionKind.values
        offered = list(PROPERTIES) if is_institution else ["name"]
        offered = offered[: int(self.given.get("limit") or len(offered))]
        return {
            "type": asked,
            "properties": [{"id": each, "name": PROPERTIES[each]} for each in offered],
        }


# Extension


def extended(asked: Mapping[str, Any], clocks: Clocks, request: Request) -> dict[str, Any]:
    """Return the values of properties of entities. Refusals: too_many_values, required, invalid_choice.

    Facts are those that hold now where no day is asked for; what is no entity here has no values.
    """
    ids, wanted = asked.get("ids"), asked.get("properties")
    if not (
        isinstance(ids, list) and isinstance(wanted, list) and all(isinstance(each, str) for each in ids)
    ):
        raise _refused("extend", "Write lists `ids` and `properties`.", "required")
    if len(ids) > MOST_QUERIES:
        raise _refused("extend", f"At most {MOST_QUERIES} ids.", "too_many_values")
    codes = [str(each.get("id")) if isinstance(each, dict) else "" for each in wanted]
    if unknown := [each for each in codes if each not in PROPERTIES]:
        raise _refused("extend", f"There is no property {unknown[0][:100]!r}.", "invalid_choice")
    entities = [UUID(each) for each in ids if is_id(each)]
    values = _values(entities, set(codes), clocks)
    service = request.build_absolute_uri(reverse("reconcile"))
    return {
        "meta": [
            {
                "id": code,
                "name": PROPERTIES[code],
                **(
                    {
                        "type": {"id": _ENTITIES[code], "name": TYPES[_ENTITIES[code]]["name"]},
                        "service": service,
                    }
                    if code in _ENTITIES
                    else {}
                ),
            }
            for code in codes
        ],
        "rows": {each: {code: values[each.lower()].get(code, []) for code in codes} for each in ids},
    }


_ENTITIES = {"jurisdiction": ThingType.JURISDICTION.value, "part_of": ThingType.INSTITUTION.value}
"""Properties whose values are entities, and of which type."""

Values = dict[str, dict[str, list[dict[str, Any]]]]


def _values(entities: Collection[UUID], codes: Set[str], clocks: Clocks) -> Values:
    """Return the values by entity and property. At most eight queries."""
    values: Values = defaultdict(lambda: defaultdict(list))
    day = clocks.valid_on or clocks.moment.clock.date()

    def add(entity: UUID, code: str, *cells: Any) -> None:
        values[str(entity)][code] += [
            cell if isinstance(cell, dict) else {"str": str(cell)} for cell in cells if cell not in (None, "")
        ]

    if "name" in codes:
        everything = [(kind, each) for each in entities for kind in THINGS]
        for entity, reference in bearers.references(everything, clocks).items():
            add(entity, "name", reference["name"])
    bodies = list(
        Institution.objects.filter(pk__in=entities).values(
            "pk", "kind", "jurisdiction", "valid_from", "valid_until"
        )
    )
    if codes & {"kind", "valid_from", "valid_until"}:
        for body in bodies:
            for code in ("kind", "valid_from", "valid_until"):
                add(body["pk"], code, body[code])
    if "jurisdiction" in codes:
        areas = {
            pk: {"id": str(pk), "name": name}
            for pk, name in Jurisdiction.objects.filter(
                pk__in={body["jurisdiction"] for body in bodies}
            ).values_list("pk", "name")
        }
        for body in bodies:
            add(body["pk"], "jurisdiction", areas[body["jurisdiction"]])
    named = InstitutionName.objects.filter(institution__in=entities).valid_on(day).one_per_claim()
    if codes & {"name_en", "name_zh", "acronym"}:
        for entity, text, lang, kind in named.order_by("kind", "text").values_list(
            "institution", "text", "lang", "kind"
        ):
            if kind == NameKind.ACRONYM:
                add(entity, "acronym", text)
            elif kind == NameKind.LABEL and lang in ("en", "zh-Hans"):
                add(entity, {"en": "name_en", "zh-Hans": "name_zh"}[lang], text)
    if "part_of" in codes:
        parents = Relation.objects.filter(subject__in=entities, type=RelationType.PART_OF)
        pairs = list(parents.valid_on(day).one_per_claim().values_list("subject", "object"))
        found = bearers.references([(ThingType.INSTITUTION, above) for _, above in pairs], clocks)
        for entity, above in pairs:
            add(entity, "part_of", {"id": str(above), "name": found[above]["name"]})
    if codes & set(IdentifierScheme.values):
        held = (
            Identifier.objects.filter(institution__in=entities, scheme__in=codes)
            .valid_on(day)
            .one_per_claim()
        )
        for entity, scheme, value in held.values_list("institution", "scheme", "value"):
            add(entity, scheme, value)
    return values


# Pages about an entity


class EntityView(Reconciling):
    """Base of pages about one entity."""

    filterset_class = ContextFilter
    is_state = False
    refusals = {"answer": ("404",)}

    def found(self, address: str) -> dict[str, Any]:
        """Return the reference of the thing with an id, and its `address`. Refusal: not_found."""
        things = [(kind, UUID(address)) for kind in THINGS] if is_id(address) else []
        for reference in bearers.references(things, self.clocks).values():
            resource = THINGS[reference["type"]].resource
            return {**reference, "address": f"{reverse('index')}/{resource}/{reference['slug']}"}
        raise NotFound("There is no thing with this id.")

    def perform_content_negotiation(self, request: Request, force: bool = False) -> Any:
        """Answer whatever is accepted: there is one form."""
        return super().perform_content_negotiation(request, force=True)


class View(EntityView):
    """Leads on to the resource of an entity: for people who follow a link; the manifest says its address."""

    schema = None

    def get(self, request: Request, **address: Any) -> Response:
        """Lead on."""
        response = Response(status=302, headers={"Location": self.found(address["id"])["address"]})
        self.conditional_headers(response)
        return response


class PreviewFilter(ContextFilter):
    """Which entity is shown."""

    id = django_filters.UUIDFilter(method="leave", required=True, help_text="Id of the entity.")


@described(
    get=operation(
        "preview",
        "Show an entity in a few lines",
        {
            ("200", "text/html"): OpenApiResponse(
                OpenApiTypes.STR, description="A page for a frame of the client."
            )
        },
    )
)
class Preview(EntityView):
    """Shows an entity in a few lines, in a frame of the client."""

    filterset_class = PreviewFilter

    def get(self, request: Request, **address: Any) -> HttpResponse:  # type: ignore[override]  # a page, not JSON
        """Show it."""
        thing = self.found(str(self.given["id"]))
        names = InstitutionName.objects.filter(institution=thing["id"]).exclude(kind=NameKind.FORMER)
        shown = {"thing": thing, "names": names.order_by("kind", "lang", "id")[:8]}
        response: Any = render(
            request._request, "answers/preview.html", shown
        )  # With an attribute of Django's.
        response.xframe_options_exempt = True
        self.conditional_headers(response)
        page: HttpResponse = response
        return page


VIEWS: dict[str, Callable[..., Any]] = {
    "reconcile": Service.as_view(),
    "reconcile/suggest/entity": SuggestEntity.as_view(),
    "reconcile/suggest/type": SuggestType.as_view(),
    "reconcile/suggest/property": SuggestProperty.as_view(),
    "reconcile/properties": ProposeProperties.as_view(),
    "reconcile/preview": Preview.as_view(),
    "reconcile/view/<str:id>": View.as_view(),
}
"""The addresses of the service below /api/v1."""
