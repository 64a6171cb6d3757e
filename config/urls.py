"""Every address of the service; the one place that knows every app."""

from __future__ import annotations

import re
from typing import Any

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path, re_path
from drf_spectacular.views import SpectacularSwaggerSplitView

import answers.admin
import answers.api.urls
import exchange.api.urls
import exchange.undoing.admin
import institutions.api.urls
import programs.api.urls
import sources.api.urls
from config import health, pages
from config.api import errors

RESOURCES: dict[str, type[Any]] = {
    **institutions.api.urls.RESOURCES,
    **programs.api.urls.RESOURCES,
    **sources.api.urls.RESOURCES,
}
PARTS: dict[str, type[Any]] = {**programs.api.urls.PARTS}
ACTS: dict[str, dict[str, type[Any]]] = {
    name: {**programs.api.urls.ACTS.get(name, {}), **exchange.api.urls.ACTS.get(name, {})}
    for name in RESOURCES
}

QUESTIONS: dict[str, Any] = {**answers.api.urls.QUESTIONS, **exchange.api.urls.QUESTIONS}

ONE = {"get": "retrieve", "put": "update", "patch": "partial_update", "delete": "destroy"}
MANY = {"get": "list", "post": "create"}


def addresses(name: str, view: type[Any]) -> list[URLPattern]:
    """Return the addresses of a resource: its list and its single rows."""

    def offered(actions: dict[str, str]) -> dict[str, str]:
        return {method: action for method, action in actions.items() if hasattr(view, action)}

    known_as = {"resource": name, "basename": name}
    return [
        path(name, view.as_view(offered(MANY), **known_as), name=f"{name}-list"),
        re_path(
            rf"^{name}/(?P<id>[^/]{{1,200}})$", view.as_view(offered(ONE), **known_as), name=f"{name}-detail"
        ),
    ]


def address_of_part(name: str, view: type[Any]) -> URLPattern:
    """Return the address of what stands under a single row of the resource `name`."""
    shown: Any = view.as_view({"get": "retrieve"}, resource=name, basename=name)
    address: URLPattern = re_path(
        rf"^{name}/(?P<id>[^/]{{1,200}})/{view.part}$", shown, name=f"{name}-{view.part}"
    )
    return address


def regex_of(address: str) -> str:
    """Return what matches `address`; what stands in `<>`, such as the address of a row, is a segment."""
    return re.sub(r"<(\w+)>", r"(?P<\1>[^/]{1,200})", address)


def question(address: str, view: Any) -> Any:
    """Return the address of a question."""
    name = address.replace("/<id>", "").replace("/", "-")
    return re_path(f"^{regex_of(address)}$", view.as_view(question=address), name=name)


def address_of_act(name: str, verb: str, view: type[Any]) -> URLPattern:
    """Return the address of an act upon a single row of the resource `name`."""
    done: Any = view.as_view({"post": "act"}, resource=name, basename=name, part=verb)
    address: URLPattern = re_path(rf"^{name}/(?P<id>[^/]{{1,200}})/{verb}$", done, name=f"{name}-{verb}")
    return address


api_v1: list[URLPattern | URLResolver] = [
    path(
        "",
        pages.Index.as_view(
            resources=sorted(RESOURCES),
            questions=sorted([*QUESTIONS, *(f"{name}/<id>/{view.part}" for name, view in PARTS.items())]),
        ),
        name="index",
    ),
    path("/openapi.json", pages.Contract.as_view(), name="schema"),
    path("/docs", SpectacularSwaggerSplitView.as_view(url_name="schema"), name="docs"),
    *(path("/", include([pattern])) for name, view in RESOURCES.items() for pattern in addresses(name, view)),
    *(path("/", include([address_of_part(name, view)])) for name, view in PARTS.items()),
    *(path("/", include([question(address, view)])) for address, view in QUESTIONS.items()),
    *(
        path(f"/{address}", view, name=address.partition("/<")[0].replace("/", "-"))
        for address, view in answers.api.urls.SERVICES.items()
    ),
    *(
        path("/", include([re_path(f"^{regex_of(address)}$", view, name=name)]))
        for address, (view, name) in exchange.api.urls.SERVICES.items()
    ),
    *(
        path("/", include([address_of_act(name, verb, view)]))
        for name, acts in ACTS.items()
        for verb, view in acts.items()
    ),
]

urlpatterns = [
    path("", pages.home, name="home"),
    path("live", health.live, name="live"),
    path("ready", health.ready, name="ready"),
    path(
        "admin/attention/<slug:issue>/",
        admin.site.admin_view(answers.admin.issue_view),
        name="admin-attention",
    ),
    path(
        "admin/revisions/<int:number>/undo/",
        admin.site.admin_view(exchange.undoing.admin.undo_view),
        name="admin-undo",
    ),
    path("admin/", admin.site.urls),
    path("api/v1", include(api_v1)),
    path("problems", errors.problem_pages, name="problems"),
    path("problems/<str:code>", errors.problem_page, name="problem"),
    re_path(r"^api(/.*)?$", errors.not_found),
]
handler400 = errors.handler400
handler403 = errors.handler403
handler404 = errors.handler404
handler500 = errors.handler500
