"""One format for every refusal and failure: problem documents under /api, plain pages elsewhere.

`problem_response` is the exception handler of the REST framework; the views below serve what never reaches
it. Whoever refuses raises `Problem`, a ValidationError with a code, or an exception of the REST framework.
"""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Mapping
from typing import Any

import structlog
from django.core.exceptions import (
    BadRequest,
    ObjectDoesNotExist,
    PermissionDenied,
    RequestDataTooBig,
    SuspiciousOperation,
    TooManyFieldsSent,
    ValidationError,
)
from django.core.signals import got_request_exception
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions

from config.api.database import of_database
from config.api.problems import MEANINGS, OF_STATUS, Item, Problem, answer, printable
from config.api.refusals import of_model, of_rest

__all__ = [
    "Problem",
    "handler400",
    "handler403",
    "handler404",
    "handler500",
    "not_found",
    "problem_page",
    "problem_pages",
    "problem_response",
]

log = structlog.get_logger(__name__)

WITHOUT_BODY = ("GET", "HEAD", "OPTIONS", "DELETE")
API = "/api/"


def problem_response(exc: Exception, context: Mapping[str, Any]) -> HttpResponse:
    """Answer `exc` with a problem document, whatever it is; what nobody expected is logged and is 500."""
    request = context["request"]
    problem = problem_of(exc, request.method)
    if isinstance(exc, exceptions.MethodNotAllowed):
        problem.headers.setdefault("Allow", ", ".join(context["view"].allowed_methods))
    plain = getattr(request, "_request", request)
    if problem.status == 500:
        got_request_exception.send(sender=type(context["view"]), request=plain)  # logs it with its traceback
    elif problem.status == 503:
        log.warning("request_refused", code=problem.code, error=type(exc).__name__)
    return answer(problem, plain)


def problem_of(error: BaseException | None, method: str | None = None) -> Problem:
    """Return the problem that `error` is; `internal` for what is none of the caller's doing.

    `method` of the request says whether names are those of parameters or of fields.
    """
    in_query = method in WITHOUT_BODY
    match error:
        case Problem():
            return error
        case exceptions.ValidationError():
            return of_rest(error, in_query=in_query)
        case ValidationError():
            return of_model(error, in_query=in_query)
        case exceptions.APIException():
            return _of_rest_exception(error)
        case Http404() | ObjectDoesNotExist():
            return Problem("not_found", "There is nothing with this address.")
        case PermissionDenied():
            return Problem("permission_denied", str(error))
        case RequestDataTooBig() | TooManyFieldsSent():
            return Problem("payload_too_large")
        case RecursionError():
            return Problem("too_deep", errors=[Item(pointer="")])
        case SuspiciousOperation() | BadRequest() | UnreadablePostError():
            return Problem("malformed_request")
        case Exception():
            if found := of_database(error, deletes=method == "DELETE"):
                return found
            if isinstance(error, ValueError | OverflowError) and _comes_from_database(error):
                return Problem("invalid_value", errors=[Item(pointer="")])
    return Problem("internal")


def _of_rest_exception(error: exceptions.APIException) -> Problem:
    """Return the problem that an exception of the REST framework is; it may carry `headers` and `errors`."""
    details = error.get_full_details()
    single = details if isinstance(details, dict) and isinstance(details.get("message"), str) else {}
    code, text = str(single.get("code") or ""), str(single.get("message") or error.detail)
    headers = dict(getattr(error, "headers", {}))
    if scheme := getattr(error, "auth_header", None):
        refused = ', error="invalid_token"' if code.endswith("_token") else ""  # RFC 6750 section 3.1
        headers["WWW-Authenticate"] = scheme + refused
    if isinstance(error, exceptions.Throttled):
        wait: float = getattr(error, "wait", None) or 1
        headers["Retry-After"] = str(max(1, math.ceil(wait)))
    if isinstance(error, exceptions.ParseError):
        code = "malformed_request"
    items = list(getattr(error, "errors", ()))
    if code not in MEANINGS:
        items = items or [Item(code=code or "invalid", detail=text)]
        code = OF_STATUS.get(error.status_code, "invalid" if error.status_code < 500 else "internal")
    conflicts = getattr(error, "conflicts", None)
    return Problem(code, text, status=error.status_code, headers=headers, errors=items, conflicts=conflicts)


def _comes_from_database(error: BaseException) -> bool:
    """Say whether the database's driver or backend refused a value before it was sent."""
    modules = [frame.f_globals.get("__name__", "") for frame, _ in traceback.walk_tb(error.__traceback__)]
    last = modules[-1] if modules else ""
    return last.startswith(("psycopg", "django.db.backends")) or last == "django.db.models.fields"


# What Django answers itself: `config.urls` names the handlers.


def _respond(request: HttpRequest, problem: Problem) -> HttpResponse:
    """Answer with a document under /api, and with a page elsewhere."""
    if request.path.startswith(API) or request.path == API.rstrip("/"):
        return answer(problem, request)
    document = problem.document(printable(request.path), "")
    page = render_to_string("problems/error.html", {"problem": document})
    return HttpResponse(page, status=problem.status, headers={"Cache-Control": "no-store", **problem.headers})


def handler400(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer a request that Django itself refused: a bad host, a tampered session, too large a form."""
    problem = problem_of(exception, request.method) if exception else Problem("malformed_request")
    return _respond(request, problem)


def handler403(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer what is not allowed."""
    return _respond(request, Problem("permission_denied", str(exception or "")))


def handler404(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer for an address where nothing is."""
    return _respond(request, _nothing_at(request))


def handler500(request: HttpRequest) -> HttpResponse:
    """Answer a failure outside the views of the API: 503 if the database is away, else 500."""
    return _respond(request, problem_of(sys.exc_info()[1], request.method))


@csrf_exempt
def not_found(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    """Answer for every address under /api that no resource has, whatever the method."""
    return answer(_nothing_at(request), request)


def _nothing_at(request: HttpRequest) -> Problem:
    if request.path.endswith("/"):
        there = printable(request.path.rstrip("/")) or "/"
        return Problem("not_found", f"Addresses have no slash at the end; try {there}.")
    return Problem("not_found", "There is nothing at this address.")


def problem_pages(request: HttpRequest) -> HttpResponse:
    """List all problems, by status."""
    rows = sorted((m.status, code.replace("_", "-"), code, m.title) for code, m in MEANINGS.items())
    return render(request, "problems/list.html", {"rows": rows})


def problem_page(request: HttpRequest, code: str) -> HttpResponse:
    """Explain the problem that a `type` names."""
    meaning = MEANINGS.get(code.replace("-", "_"))
    if meaning is None or "_" in code:
        raise Http404
    return render(request, "problems/problem.html", {"code": code.replace("-", "_"), "meaning": meaning})
