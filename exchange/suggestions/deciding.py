"""Suggesting, accepting, declining and withdrawing; each is one step of a suggestion, and is taken once."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction
from django.db.models import Case, F, Q, TextField, Value, When
from django.utils import timezone

from sources import revisions
from sources.admin.display import label, labelled
from sources.models import Source
from sources.parts import retract

from .models import State, Suggestion
from .proposals import (
    Proposal,
    changes_nothing,
    proposal,
    refused,
    row_at,
    view_of,
)

MOST_BYTES = 20_000
"""How large a patch is at most, as JSON."""

LONGEST_IN_REVISION = 500
"""How much of a reason a revision keeps."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says who suggests a change; `target` is the id, slug or key of a row, empty for a new one.

    With `retract` the row is to leave, and `patch` is empty. `is_edit` says that it was sent as an editor's edit, which
    rests on the citations that the row has.
    """

    resource: str
    patch: Mapping[str, Any]
    reason: str
    target: str = ""
    source: Source | None = None
    source_url: str = ""
    locator: str = ""
    name: str = ""
    contact: str = ""
    name_is_public: bool = False
    retract: bool = False
    is_edit: bool = False


def suggest(said: Said, author: Any | None) -> tuple[Suggestion, str]:
    """Keep what was `said` as an open suggestion; return it with the secret that withdraws it, told once.

    Nothing of the registry changes. Refusals: unknown_resource, does_not_exist, nothing_suggested, not_together,
    patch_too_large, source_needed, changes_nothing, and at `patch` those of the resource.
    """
    view = view_of(said.resource)
    row = row_at(view, said.target) if said.target else None
    if said.retract:
        _check_retraction(said, row)
    elif said.is_edit and row is not None and not said.patch:
        raise _changes_nothing()
    elif not said.patch:
        raise refused("patch", "Name at least one field, as it should be.", "nothing_suggested")
    if len(orjson.dumps(said.patch, default=str)) > MOST_BYTES:
        raise refused("patch", f"Write at most {MOST_BYTES} bytes.", "patch_too_large")
    made = proposal(view, row, said.patch, citation_follows=True)
    may_rest = said.retract or said.is_edit
    stated = (
        may_rest
        or said.source
        or said.source_url
        or "citation" in made.given
        or "further_citations" in made.given
    )
    if made.takes_citation and not stated:
        raise refused(
            "source_url", "Name the source that states it: its address or its slug.", "source_needed"
        )
    if not said.retract:
        made.check()
        if changes_nothing(made):
            raise _changes_nothing()
    source = said.source or _source_at(said.source_url)
    secret = secrets.token_urlsafe(24)
    suggestion = Suggestion(
        resource=said.resource,
        target=row.pk if row is not None else None,
        retract=said.retract,
        is_edit=said.is_edit,
        about=(called(row) if row is not None else named(said.patch))[:500],
        patch=orjson.loads(orjson.dumps(said.patch, default=str)),  # Exact numbers as text.
        reason=said.reason,
        source=source.pk if source is not None else None,
        source_url=said.source_url,
        locator=said.locator,
        base_revision=revisions.head(),
        author=author,
        name=said.name,
        contact=said.contact,
        name_is_public=said.name_is_public,
        withdrawal_digest=digest(secret),
        made_at=timezone.now(),
    )
    suggestion.save(force_insert=True)
    return suggestion, secret


def _changes_nothing() -> ValidationError:
    told = ValidationError("The row says just that already.", code="changes_nothing")
    return ValidationError({"patch": told})


def _check_retraction(said: Said, row: Any | None) -> None:
    if row is None:
        raise refused("target", "Name the row that is to leave.", "required")
    if said.patch:
        raise refused("patch", "What is to leave is not changed as well.", "not_together")


def called(row: Any) -> str:
    """Return what `row` is called."""
    return label(labelled(type(row)).get(pk=row.pk))


def named(patch: Mapping[str, Any]) -> str:
    """Return what a new row is called by the fields suggested; empty if they name nothing."""
    told = (patch.get(name) for name in ("name", "title", "text", "slug", "value", "key"))
    return next((text for text in told if isinstance(text, str) and text), "")


def digest(secret: str) -> str:
    """Return what is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _source_at(url: str) -> Source | None:
    """Return the source on record with that address, if there is just one."""
    if not url:
        return None
    found = list(Source.objects.filter(Q(url=url) | Q(archived_url=url))[:2])
    return found[0] if len(found) == 1 else None


# What it would do now.


def target_of(suggestion: Suggestion) -> Any | None:
    """Return the row that the suggestion is about, as it is; None for a new row, or if it was retracted."""
    if suggestion.target is None:
        return None
    return view_of(suggestion.resource).model._default_manager.filter(pk=suggestion.target).first()


def proposed(suggestion: Suggestion, row: Any | None, patch: Mapping[str, Any] | None = None) -> Proposal:
    """Return what the suggestion, or `patch` in its place, would make of `row`. Refusals: at `patch`; gone."""
    if suggestion.target is not None and row is None:
        raise ValidationError("The row was retracted meanwhile.", code="target_retracted")
    wanted = suggestion.patch if patch is None else patch
    return proposal(view_of(suggestion.resource), row, wanted, citation_follows=True)


def version_of(suggestion: Suggestion, row: Any | None) -> str:
    """Return what tells this version from others: what happened to the suggestion, and to the row it is about."""
    return f"{suggestion.version}.{row.revision if row is not None else 0}"


# Deciding.


@dataclass(frozen=True, slots=True)
class Act:
    """Who decides, for what request, and which version they have seen; None: whatever it is."""

    user: AbstractBaseUser | None
    seen: str | None
    request_id: str = ""


def accept(
    key: uuid.UUID,
    act: Act,
    *,
    patch: Mapping[str, Any] | None = None,
    source: Source | None = None,
    locator: str = "",
    reason: str = "",
) -> Suggestion:
    """Record what was suggested, or the `patch` of the reviewer in its place, as one revision in their name.

    `source` and `locator` stand in for those of the suggestion. Refusals: suggestion_decided, own_suggestion,
    precondition_failed, target_retracted, source_not_on_record, changes_nothing, and those of the resource's
    PATCH or POST; the suggestion then stays open.
    """
    assert act.user is not None
    found = Suggestion.objects.select_related("author").get(pk=key)
    why = _credited(found, reason)
    with revisions.write(actor=act.user.get_username(), reason=why, request_id=act.request_id):
        suggestion = _locked(key)
        row = target_of(suggestion)
        _check_open(suggestion, row, act.seen)
        if suggestion.author_id is not None and suggestion.author_id == act.user.pk:
            raise ValidationError("Nobody accepts their own suggestion.", code="own_suggestion")
        if suggestion.retract:
            _retract(suggestion, row, patch)
            _decide(suggestion, State.ACCEPTED, act.user, reason)
            return suggestion
        made = proposed(suggestion, row, patch)
        stated = source or source_of(suggestion)
        may_rest = suggestion.is_edit and not made.is_new
        if (
            stated is None
            and made.takes_citation
            and not may_rest
            and not {"citation", "further_citations"} & made.given.keys()
        ):
            raise ValidationError(
                {
                    "source": ValidationError(
                        "The source is not on record: record it first, and name it here.",
                        code="source_not_on_record",
                    )
                }
            )
        before = row.revision if row is not None else 0
        saved = made.write(stated, locator or suggestion.locator)
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # What the database refuses, it refuses here.
        saved.refresh_from_db(fields=["revision"])
        if saved.revision == before:
            raise ValidationError("The row says just that already.", code="changes_nothing")
        suggestion.row, suggestion.revision = saved.pk, saved.revision
        if patch is not None and dict(patch) != suggestion.patch:
            suggestion.accepted_patch = orjson.loads(orjson.dumps(patch, default=str))
        _decide(suggestion, State.ACCEPTED, act.user, reason)
    return suggestion


def _retract(suggestion: Suggestion, row: Any | None, patch: Mapping[str, Any] | None) -> None:
    """Retract `row`, as DELETE of the resource does. Refusals: target_retracted, not_together, in_use."""
    if row is None:
        raise ValidationError("The row was retracted meanwhile.", code="target_retracted")
    if patch:
        raise refused("patch", "What is to leave is not changed as well.", "not_together")
    suggestion.row = row.pk
    retract(row)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    suggestion.revision = revisions.coming()


def decline(key: uuid.UUID, act: Act, *, reason: str, blank: bool = False) -> Suggestion:
    """Decide that it is not recorded; `blank` takes away what was written in it (spam, private matters).

    Refusals: suggestion_decided, precondition_failed.
    """
    with transaction.atomic():
        suggestion = _locked(key)
        _check_open(suggestion, target_of(suggestion), act.seen)
        if blank:
            suggestion.patch, suggestion.reason, suggestion.source_url, suggestion.locator = {}, "", "", ""
            suggestion.name, suggestion.contact, suggestion.name_is_public = "", "", False
        _decide(suggestion, State.DECLINED, act.user, reason)
    return suggestion


def withdraw(key: uuid.UUID, act: Act, *, secret: str = "", reason: str = "") -> Suggestion:
    """Take back one's own suggestion, by its account or by the secret that its answer told.

    Refusals: PermissionDenied, suggestion_decided, precondition_failed.
    """
    with transaction.atomic():
        suggestion = _locked(key)
        is_author = act.user is not None and suggestion.author_id == act.user.pk
        knows = bool(secret) and hmac.compare_digest(digest(secret), suggestion.withdrawal_digest)
        if not (is_author or knows):
            raise PermissionDenied(
                "Who suggested it withdraws it: by the same account, or by its withdrawal key."
            )
        _check_open(suggestion, target_of(suggestion), act.seen)
        _decide(suggestion, State.WITHDRAWN, None, reason)
    return suggestion


def _locked(key: uuid.UUID) -> Suggestion:
    return Suggestion.objects.select_for_update(of=("self",)).select_related("author").get(pk=key)


class Stale(Exception):
    """The suggestion, or the row that it is about, is not what the reviewer has seen; `version` is what it is."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


def _check_open(suggestion: Suggestion, row: Any | None, seen: str | None) -> None:
    if suggestion.state != State.OPEN:
        raise ValidationError(f"It is {suggestion.state} already.", code="suggestion_decided")
    if seen is not None and seen != version_of(suggestion, row):
        raise Stale(version_of(suggestion, row))


def _decide(suggestion: Suggestion, state: State, user: Any | None, reason: str) -> None:
    suggestion.state, suggestion.decided_by, suggestion.decision = state, user, reason
    suggestion.decided_at = timezone.now()
    suggestion.version += 1
    suggestion.save(force_update=True)


def source_of(suggestion: Suggestion) -> Source | None:
    """Return the source of the suggestion that is on record, if need be found by its address by now."""
    if suggestion.source is not None and (found := Source.objects.filter(pk=suggestion.source).first()):
        return found
    return _source_at(suggestion.source_url)


def _credited(suggestion: Suggestion, reason: str) -> str:
    """Return the reason that the revision keeps: the reviewer's, else the author's; and who suggested it."""
    credit = f" (suggested by {suggestion.suggested_by or 'a visitor'}, suggestion {suggestion.pk})"
    return (reason or suggestion.reason)[: LONGEST_IN_REVISION - len(credit)] + credit


# Forgetting.


def forget_contacts(now: dt.datetime) -> int:
    """Blank names and contacts `SUGGESTION_CONTACT_DAYS` after the decision; return of how many suggestions.

    Of one that nobody decided, as long after it was made. A name that its bearer let stand in public stays with the revision that gives it, and here.
    """
    before = now - dt.timedelta(days=settings.SUGGESTION_CONTACT_DAYS)
    old = Suggestion.objects.filter(Q(decided_at__lt=before) | Q(state=State.OPEN, made_at__lt=before))
    in_public = Q(name_is_public=True, state__in=[State.OPEN, State.ACCEPTED])
    known = old.filter(~Q(contact="") | (~Q(name="") & ~in_public))
    named = Case(When(in_public, then=F("name")), default=Value(""), output_field=TextField())
    return known.update(contact="", name=named)
