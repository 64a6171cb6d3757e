"""Refusals that carry a stable code; what makes problem documents of them is named by the settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rest_framework.exceptions import APIException


class Refused(APIException):
    """A refusal with a status, a stable code, headers, what it is about in the request, and the rows against it."""

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        errors: Iterable[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        conflicts: Sequence[str] | None = None,
    ) -> None:
        super().__init__(detail, code)
        self.status_code = status
        self.errors = [{"code": code, "detail": detail, **error} for error in errors]
        self.headers = dict(headers or {})
        self.conflicts = conflicts
