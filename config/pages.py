"""The pages that belong to no app: the start page, the index of the API, the contract."""

from __future__ import annotations

from functools import cache
from typing import Any

import orjson
import yaml
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from institutions.models import ChangeEvent, Institution, Person, Relation, Tenure
from sources import revisions
from sources.models import Revision, Source

CONTRACT = settings.BASE_DIR / "config" / "api" / "openapi-v1.yaml"


def home(request: HttpRequest) -> HttpResponse:
    """Show what this is, what the registry holds, and where the API, its description and the admin are."""
    with revisions.read() as moment:
        held = [
            (model._meta.verbose_name_plural, model._default_manager.count())
            for model in (Institution, Relation, Person, Tenure, ChangeEvent, Source)
        ]
        last = Revision.objects.filter(pk=moment.revision).first()
    return render(request, "home.html", {"held": held, "last": last, "release": settings.DATA_RELEASE})


class IndexSerializer(serializers.Serializer[Any]):
    """Where to start: the resources and the state of the registry."""

    resources = serializers.DictField(child=serializers.CharField(), help_text="Address of the list of each resource, by its name.")
    contract = serializers.CharField(help_text="Address of the OpenAPI document.")
    documentation = serializers.CharField(help_text="Address of the page that documents the API.")
    revision = serializers.CharField(help_text="The last revision, such as r123.")
    recorded_at = serializers.DateTimeField(help_text="When it was recorded (UTC).")
    data_release = serializers.CharField(help_text="Release of the data set that was loaded.")
    licence = serializers.CharField(help_text="Licence of the data (SPDX).")


class Index(APIView):
    """The index of the API."""

    resources: tuple[str, ...] = ()

    @extend_schema(operation_id="index", responses=IndexSerializer, tags=["registry"], summary="Where to start")
    def get(self, request: Request) -> Response:
        """Name every resource with its address, the contract, the documentation and the last revision."""
        with revisions.read() as moment:
            body = {
                "resources": {name: reverse(f"{name}-list", request=request) for name in self.resources},
                "contract": reverse("schema", request=request),
                "documentation": reverse("docs", request=request),
                "revision": moment.written,
                "recorded_at": moment.clock.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
                "data_release": settings.DATA_RELEASE,
                "licence": "CC-BY-4.0",
            }
        return Response(body, headers={"X-Revision": moment.written})


class Contract(APIView):
    """The contract of the API, as committed."""

    throttle_classes = ()

    @extend_schema(exclude=True)
    def get(self, request: Request) -> HttpResponse:
        """Return the OpenAPI document as JSON."""
        return HttpResponse(contract(), content_type="application/vnd.oai.openapi+json;version=3.1")


@cache
def contract() -> bytes:
    """Return the committed OpenAPI document as JSON bytes."""
    return orjson.dumps(yaml.safe_load(CONTRACT.read_text(encoding="utf-8")), default=str)
