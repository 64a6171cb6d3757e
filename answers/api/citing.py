"""The question how a row or an answer is cited."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import parse_qsl, unquote, urlencode

import django_filters
import orjson
from django import forms
from django.core.exceptions import ValidationError
from django.core.handlers.wsgi import WSGIRequest
from django.db import models
from django.http.response import HttpResponseBase
from django.urls import Resolver404, ResolverMatch, resolve
from drf_spectacular.types import OpenApiTypes
from rest_framework import serializers
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from sources import revisions
from sources.api.clocks import ANY
from sources.api.references import ADDRESS
from sources.api.refusals import Refused
from sources.api.registry import ReadingViewSet
from sources.api.serializers import PartialDateText
from sources.facts import Thing
from sources.models import Source, SourceKind

from ..citing import (
    MOST_PLACES,
    MOST_SOURCES,
    Cited,
    Rests,
    Stated,
    as_bibtex,
    as_csl,
    as_text,
    sources_in,
)
from .kinds import KINDS
from .references import references
from .views import AnswerSerializer, AnswerView, AskingView, ClocksFilter

_KIND_AND_ID = re.compile(rf"^([a-z]+(?:-[a-z]+)*):({ADDRESS[1:-1]})\Z", re.ASCII)
_PATH = re.compile(r"^/[!-~]{1,1500}\Z", re.ASCII)


class CitedAs(models.TextChoices):
    """How a citation is written."""

    JSON = "json", "all forms, in one document"
    TEXT = "text", "text in words"
    CSL = "csl", "CSL-JSON"
    BIBTEX = "bibtex", "BibTeX"


class _Written(BaseRenderer):
    """A citation that is written already; refusals are JSON."""

    charset = None
    render_style = "binary"

    def render(self, data: Any, *_: Any) -> bytes:
        """Return the bytes."""
        return data if isinstance(data, bytes) else orjson.dumps(data, default=str)


class TextRenderer(_Written):
    """Text in words."""

    media_type, format = "text/plain", CitedAs.TEXT.value


class CSLRenderer(_Written):
    """CSL-JSON."""

    media_type, format = "application/vnd.citationstyles.csl+json", CitedAs.CSL.value


class BibTeXRenderer(_Written):
    """BibTeX."""

    media_type, format = "application/x-bibtex", CitedAs.BIBTEX.value


FORMATS: dict[str, type[BaseRenderer]] = {
    each.format: each for each in (TextRenderer, CSLRenderer, BibTeXRenderer)
}


class _CitedField(forms.CharField):
    """What is to be cited: `kind:id`, or a path of the API."""

    schema = {
        "type": "string",
        "maxLength": 1500,
        "pattern": r"^(/[!-~]+|[a-z]+(-[a-z]+)*:[A-Za-z0-9][A-Za-z0-9._:~-]*)$",
    }

    def to_python(self, value: Any) -> str:
        """Return the path of what is to be cited. Refusal: invalid_value."""
        text = super().to_python(value) or ""
        if match := _KIND_AND_ID.match(text):
            if match[1] not in CITABLE:
                raise ValidationError(f"There is no kind {match[1]!r}.", code="invalid_value")
            return str(reverse(f"{match[1]}-detail", kwargs={"id": match[2]}))
        path, _, query = text.partition("?")
        decoded = unquote(text)
        names = [name for name, _ in parse_qsl(query, keep_blank_values=True)]
        if (
            not _PATH.match(text)
            or not path.startswith(f"{reverse('index')}/")
            or "#" in text
            or not decoded.isprintable()
            or len(names) != len({*names})
        ):
            raise ValidationError(
                "Write `kind:id`, such as `tenures:ten-014`, or the path of a row or a question here, such as"
                f" `{reverse('index')}/posts/example-post/holders`.",
                code="invalid_value",
            )
        return text


class CitedFilter(django_filters.Filter):
    """The parameter that names what is to be cited."""

    field_class = _CitedField


class CiteFilter(ClocksFilter):
    """What is to be cited, and how."""

    valid_on = None  # type: ignore[assignment]  # these belong into the path
    published_by = None  # type: ignore[assignment]
    min_confidence = None  # type: ignore[assignment]
    of = CitedFilter(
        method="leave",
        required=True,
        help_text="A fact or thing as `kind:id` (the name of its resource; id, slug or key), or the path of a row or of a question, with its parameters.",
    )
    format = django_filters.ChoiceFilter(
        method="leave", choices=CitedAs.choices, help_text="How the citation is written. Default: `json`."
    )


CITABLE = {*KINDS, "sources"}
"""Kinds of rows that can be cited."""


class CSLDateSerializer(serializers.Serializer[Any]):
    """A date as known: year, month, day."""

    def get_fields(self) -> dict[str, Any]:
        """Call the field what CSL calls it."""
        parts = serializers.ListField(child=serializers.ListField(child=serializers.IntegerField()))
        return {"date-parts": parts}


class CSLItemSerializer(serializers.Serializer[Any]):
    """An item of CSL-JSON (Citation Style Language 1.0.2)."""

    id = serializers.CharField()
    type = serializers.CharField()
    title = serializers.CharField()
    publisher = serializers.CharField()
    version = serializers.CharField(required=False)
    issued = CSLDateSerializer(required=False)
    accessed = CSLDateSerializer(required=False)
    archive_location = serializers.CharField(required=False)
    language = serializers.CharField(required=False)
    note = serializers.CharField(required=False)

    def get_fields(self) -> dict[str, Any]:
        """Call fields what CSL calls them."""
        return {
            **super().get_fields(),
            "container-title": serializers.CharField(required=False),
            "URL": serializers.CharField(required=False),
        }


class CitedSourceSerializer(serializers.Serializer[Any]):
    """A source in full, and the places in it."""

    id = serializers.UUIDField()
    slug = serializers.CharField()
    title = serializers.CharField()
    publisher = serializers.CharField()
    kind = serializers.ChoiceField(choices=SourceKind.choices)
    date = PartialDateText(allow_null=True)
    language = serializers.CharField(allow_blank=True)
    url = serializers.CharField(allow_blank=True)
    archived_url = serializers.CharField(allow_blank=True)
    retrieved = serializers.DateField(allow_null=True)
    locators = serializers.ListField(child=serializers.CharField())


class CiteSerializer(AnswerSerializer):
    """A citation in all forms."""

    title = serializers.CharField()
    uri = serializers.URLField(help_text="The address that always shows it, with its revision.")
    accessed = serializers.DateField(help_text="The day on which the revision was recorded.")
    text = serializers.CharField()
    csl = CSLItemSerializer(many=True, help_text="Itself, then its sources, as CSL-JSON.")
    bibtex = serializers.CharField(help_text="Itself, then its sources.")
    sources = CitedSourceSerializer(
        many=True,
        help_text=f"In the order in which the row or answer names them; of sums, those of most flows first. At most {MOST_SOURCES}, and of each {MOST_PLACES} places.",
    )
    all_sources = serializers.IntegerField(help_text="How many there are.")


class CiteView(AnswerView):
    """How to cite a fact, a thing or an answer: its stable address with the revision, text, CSL-JSON and BibTeX.

    `of` is `kind:id`, or the path of a row or question of this API with its parameters; nothing is fetched from
    elsewhere. Its clocks are resolved: the revision, and the day where it is defaulted. The date of access is
    the day on which the revision was recorded, so that a citation of a revision stays the same. Sources are
    those that the row or answer names; of sums of flows, those of all flows that are summed. What does not exist is 404, what was retracted 410, and an old slug
    leads to the citation under the new one (308).
    """

    summary = "Cite a fact, a thing or an answer"
    filterset_class = CiteFilter
    answer_serializer = CiteSerializer
    is_state = False
    shows_a_row: ClassVar[bool] = True
    """Whether what it is asked about may have another slug now, or be retracted, as where an address names it."""
    other_formats: ClassVar[dict[str, Any]] = {
        TextRenderer.media_type: OpenApiTypes.STR,
        CSLRenderer.media_type: {"type": "array", "items": {"$ref": "#/components/schemas/CSLItem"}},
        BibTeXRenderer.media_type: OpenApiTypes.STR,
    }

    def perform_content_negotiation(self, request: Request, force: bool = False) -> Any:
        """Let the address decide, by `format`: what it shows has one entity tag."""
        renderer = FORMATS.get(request.query_params.get("format", ""))
        if renderer is not None:
            return renderer(), renderer.media_type
        return super().perform_content_negotiation(request, force)

    def answers_at_once(self) -> bool:
        """Open no snapshot: what is cited is read in one of its own, at a revision."""
        return True

    def get(self, request: Request, **address: Any) -> Response:
        """Answer with the citation."""
        path: str = self.given["of"]
        match = self.resolved(path.partition("?")[0])
        shown = self.shown(path, match)
        if shown.status_code == 308:
            return self.moved(shown["Location"])
        if shown.status_code == 200 and shown["Content-Type"] != "application/json":
            detail = "The answer is cited whatever its format: leave `format` out."
            raise serializers.ValidationError({"of": [serializers.ErrorDetail(detail, code="invalid_value")]})
        document = orjson.loads(shown.content)  # type: ignore[attr-defined]  # a response with a body
        if shown.status_code != 200:
            raise self.refused(shown, document)
        self._canonical = shown["Content-Location"]
        with revisions.read(int(document["clocks"]["known_at"][1:])) as moment:
            self.answer_for(moment)
            response = self.in_time(lambda: self.cited(document, match, self.rests(shown, document, match)))
        self.conditional_headers(response)
        return response

    def resolved(self, path: str) -> ResolverMatch:
        """Return what answers at the path. Refusals: invalid_value for lists, and for what is asked in a body."""
        nothing = Refused(404, "not_found", "There is nothing at the path to be cited.")
        try:
            match = resolve(path)
        except Resolver404:
            raise nothing from None
        view: Any = getattr(match.func, "cls", None)
        if view is None:
            raise nothing
        asks = issubclass(view, AnswerView) and not issubclass(view, AskingView | CiteView)
        shows = (
            issubclass(view, ReadingViewSet) and getattr(match.func, "actions", {}).get("get") == "retrieve"
        )
        if not (asks or shows):
            detail = "Only single rows and questions are cited, not lists or citations."
            raise serializers.ValidationError({"of": [serializers.ErrorDetail(detail, code="invalid_value")]})
        return match

    def shown(self, path: str, match: ResolverMatch) -> HttpResponseBase:
        """Return what the API answers at the path, at the revision asked for, to a reader without a token."""
        address, _, query = path.partition("?")
        parameters = dict(parse_qsl(query, keep_blank_values=True))
        if self.asked["known_at"] is not None and "known_at" in parameters:
            detail = "Ask for a revision in the path or beside it, not in both."
            raise serializers.ValidationError(
                {"known_at": [serializers.ErrorDetail(detail, code="exclusive")]}
            )
        if "known_at" not in parameters:
            known_at = self.asked["known_at"]
            moment = revisions.head() if known_at is None else revisions.resolve(known_at).revision
            parameters["known_at"] = f"r{moment}"
        asked = self.request._request
        environ = {
            name: value
            for name, value in asked.META.items()
            if not name.startswith("HTTP_")
            or name in ("HTTP_HOST", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_HOST")
        }
        environ |= {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": unquote(address),
            "QUERY_STRING": urlencode(parameters),
            "wsgi.input": io.BytesIO(),
        }
        answer = match.func(WSGIRequest(environ), *match.args, **match.kwargs)
        if hasattr(answer, "render"):
            answer.render()
        return answer  # type: ignore[no-any-return]  # what views return

    def moved(self, location: str) -> Response:
        """Lead on to the citation of what has another slug now."""
        asked = {**self.request.query_params.dict(), "of": location}
        if "known_at" in asked:
            asked["of"] = self.without_revision(location)
        return Response(status=308, headers={"Location": f"{self.request.path}?{urlencode(asked)}"})

    def without_revision(self, location: str) -> str:
        """Return the path without `known_at`, which stands beside it."""
        path, _, query = location.partition("?")
        rest = urlencode([(name, value) for name, value in parse_qsl(query) if name != "known_at"])
        return f"{path}?{rest}" if rest else path

    def refused(self, shown: HttpResponseBase, problem: Mapping[str, Any]) -> Exception:
        """Return the refusal of what is to be cited as a refusal of the citation."""
        if shown.status_code == 400:
            return serializers.ValidationError(
                {
                    "of": [
                        serializers.ErrorDetail(
                            f"{error.get('parameter', '')}: {error['detail']}".removeprefix(": "),
                            code=error["code"],
                        )
                        for error in problem["errors"] or [problem]
                    ]
                }
            )
        headers = {name: shown[name] for name in ("X-Revision", "Retry-After") if name in shown}
        return Refused(shown.status_code, problem["code"], problem["detail"], headers=headers)

    def rests(self, shown: HttpResponseBase, document: Mapping[str, Any], match: ResolverMatch) -> Rests:
        """Return what the document rests on, as its question says; of a source, itself."""
        if match.url_name == "sources-detail":
            return Rests({document["id"]: []}, 1)
        view = shown.renderer_context["view"]  # type: ignore[attr-defined]  # what REST views return has one
        return view.rests_on(document) if isinstance(view, AnswerView) else sources_in(document)

    def cited(self, document: Mapping[str, Any], match: ResolverMatch, rests: Rests) -> Response:
        """Return the citation in the form asked for."""
        found = {str(source.pk): source for source in Source.objects.filter(pk__in=rests.places)}
        stated = [Stated(found[key], tuple(places)) for key, places in rests.places.items() if key in found]
        cited = Cited(
            key=self.key(match),
            title=self.title(document, match),
            uri=self.request.build_absolute_uri(self._canonical),
            revision=self.clocks.moment.written,
            recorded=self.clocks.moment.clock.date(),
        )
        match self.given.get("format"):
            case CitedAs.TEXT:
                return Response(as_text(cited, stated, rests.sources).encode())
            case CitedAs.CSL:
                return Response(orjson.dumps(as_csl(cited, stated)))
            case CitedAs.BIBTEX:
                return Response(as_bibtex(cited, stated).encode())
        return self.respond(
            {
                "title": cited.title,
                "uri": cited.uri,
                "accessed": cited.recorded,
                "text": as_text(cited, stated, rests.sources),
                "csl": as_csl(cited, stated),
                "bibtex": as_bibtex(cited, stated),
                "sources": [
                    {
                        **{name: getattr(each.source, name) for name in _SOURCE},
                        "id": each.source.pk,
                        "locators": list(each.locators),
                    }
                    for each in stated
                ],
                "all_sources": rests.sources,
            }
        )

    def title(self, document: Mapping[str, Any], match: ResolverMatch) -> str:
        """Return what is cited, in words: a thing by its name, a fact in full, an answer by its question."""
        view: Any = match.func.cls  # type: ignore[attr-defined]  # checked before
        if issubclass(view, AnswerView):
            asked = self.given["of"].removeprefix(reverse("index"))
            question = view.__doc__.splitlines()[0].removesuffix(".")
            return f"{question}: {asked}"
        model: type[models.Model] = view.queryset.model
        kind = str(model._meta.verbose_name).capitalize()
        if issubclass(model, Thing | Source):
            name = references(model, [document["id"]], self.clocks)
            return f"{kind}: {next(iter(name.values()))['name']}"
        return f"{kind}: {model._default_manager.get(pk=document['id'])}"

    def key(self, match: ResolverMatch) -> str:
        """Return the key of the citation in lists of literature: another one for other parameters, such as another day."""
        named = [match.url_name or "answer", *match.kwargs.values(), self.clocks.moment.written]
        asked = dict(parse_qsl(self._canonical.partition("?")[2]))
        asked.pop("known_at", None)
        day = asked.pop("valid_on", ANY)
        if day != ANY:
            named.append(day)
        if asked:
            named.append(hashlib.sha256(urlencode(asked).encode()).hexdigest()[:8])
        return ":".join([_REGISTRY_KEY, *(str(word).removesuffix("-detail") for word in named)])

    def canonical_address(self) -> str:
        """Return the address that always gives this citation."""
        asked = {**self.request.query_params.dict(), "of": self._canonical}
        asked.pop("known_at", None)
        return f"{self.request.path}?{urlencode(sorted(asked.items()))}"


_REGISTRY_KEY = "tiaokuai"
_SOURCE = ("slug", "title", "publisher", "kind", "date", "language", "url", "archived_url", "retrieved")
