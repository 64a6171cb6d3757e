"""Problem documents (RFC 9457): what each code means, and the answer that is made of one.

`MEANINGS` is the one table from a code to its status. A refusal of many fields has one status and one
code of its own; each field keeps its code in `errors`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, NotRequired, TypedDict

import structlog
from django.http import HttpRequest, HttpResponse

MEDIA_TYPE = "application/problem+json"
MOST_NAMED = 20
"""How many refusals, and how many conflicting rows, one document names."""


class Meaning(NamedTuple):
    """What a code says: the status it is answered with, its title, and what a client can do."""

    status: int
    title: str
    advice: str


MEANINGS: dict[str, Meaning] = {
    # The request itself cannot be read.
    "malformed_request": Meaning(400, "The request cannot be read", "Check that it is correct HTTP."),
    "malformed_json": Meaning(
        400, "The body is not JSON", "Write JSON as RFC 8259 has it; `detail` says where it breaks off."
    ),
    "not_utf8": Meaning(
        400, "The text is not UTF-8", "Encode bodies and addresses as UTF-8, without a byte order mark."
    ),
    "not_an_object": Meaning(400, "The body is not a JSON object", "Put the fields into one object: {...}."),
    "too_deep": Meaning(400, "The body is nested too deeply", "Nest at most 20 objects and lists."),
    "duplicate_key": Meaning(400, "A key stands twice", "Name every key of an object once."),
    "invalid_character": Meaning(
        400,
        "A character cannot be stored",
        "Leave out NUL (U+0000) and halves of surrogate pairs (U+D800 to U+DFFF).",
    ),
    "number_out_of_range": Meaning(
        400,
        "A number is out of range",
        "Whole numbers fit into 64 bits; NaN and Infinity are no numbers in JSON.",
    ),
    "query_too_long": Meaning(
        400, "The query string is too long", "Use at most 8 kB and 100 parameters; page or filter by id__in."
    ),
    "repeated_parameter": Meaning(
        400, "A parameter stands twice", "Name every parameter once; several values go into name__in=a,b."
    ),
    "length_required": Meaning(411, "The length of the body is missing", "Send Content-Length."),
    "payload_too_large": Meaning(413, "The body is too large", "Send at most 1 MiB."),
    "unsupported_media_type": Meaning(
        415, "The body has the wrong media type", "Send application/json in UTF-8, not compressed."
    ),
    "not_acceptable": Meaning(406, "No such representation", "Ask for application/json."),
    # What it asks or says is malformed.
    "invalid": Meaning(
        400, "The request is not valid", "Correct what `errors` names, each by its pointer or parameter."
    ),
    "invalid_value": Meaning(
        400, "A value cannot be taken", "Correct the value: it is too large, too long or of the wrong form."
    ),
    "invalid_header": Meaning(400, "A header is not valid", "Correct the header that `errors` names."),
    "unknown_parameter": Meaning(
        400, "There is no such parameter", "Use the parameters that the contract lists for this address."
    ),
    "unknown_field": Meaning(
        400, "There is no such field", "Use the fields that the contract lists for this resource."
    ),
    "invalid_cursor": Meaning(
        400, "The cursor is not valid", "Use `next` and `previous` as they are, or begin at the first page."
    ),
    "invalid_known_at": Meaning(
        400,
        "The recorded time is not valid",
        "Write a revision (r123) or an instant with its zone (2024-06-01T12:00:00Z).",
    ),
    "unknown_revision": Meaning(
        400,
        "The revision was not given yet",
        "Name a revision up to the last one; X-Revision says which that is.",
    ),
    "invalid_date": Meaning(
        400, "The date is not valid", "Write a day, a month or a year: 2023-03-16, 2023-03, 2023."
    ),
    "invalid_slug": Meaning(
        400,
        "The slug cannot stand in an address",
        "Use lower-case letters, digits and single hyphens, at most 100.",
    ),
    "invalid_url": Meaning(
        400,
        "It is no address for a webhook",
        "Write an address of HTTPS on a public host, at most 500 characters.",
    ),
    "reserved_slug": Meaning(
        400, "The slug is reserved", "Choose another: addresses use this word for something else."
    ),
    "unreadable_file": Meaning(
        400,
        "The file cannot be read",
        "Send NDJSON, CSV or XLSX as the documentation has them; `errors` says where it breaks off.",
    ),
    "import_refused": Meaning(
        400,
        "Rows of the file are refused",
        "Nothing was written: correct the rows that the report at `Location` names.",
    ),
    # Who asks.
    "not_authenticated": Meaning(
        401, "A token is needed", "Send Authorization: Bearer and a token of scope write."
    ),
    "invalid_token": Meaning(
        401, "The token is not valid", "Use a token as it was printed; ask an administrator for a new one."
    ),
    "expired_token": Meaning(401, "The token has expired", "Ask an administrator for a new one."),
    "permission_denied": Meaning(
        403, "This is not allowed", "Ask an administrator for the role or the scope that `detail` names."
    ),
    "scope_too_wide": Meaning(
        403,
        "The scope is wider than it may be",
        "Ask for a scope that the role of the user and the token that you call with have.",
    ),
    "suggest_instead": Meaning(
        403, "Contributors suggest", "Send edits of rows, or /suggestions; an editor decides on them."
    ),
    # What is suggested, and what becomes of it.
    "unknown_resource": Meaning(
        400, "There is no such resource", "Use the name of a resource as GET /api/v1 lists them."
    ),
    "nothing_suggested": Meaning(400, "Nothing is suggested", "Put at least one field into `patch`."),
    "patch_too_large": Meaning(400, "The patch is too large", "Suggest less at a time: at most 20 kB."),
    "source_needed": Meaning(
        400, "A source is needed", "Name what states it: `source`, `source_url`, or a citation in `patch`."
    ),
    "changes_nothing": Meaning(
        409, "It is recorded just so already", "Read the row again; there is nothing to change."
    ),
    "suggestion_decided": Meaning(
        409, "The suggestion is decided", "Read it again to see how; suggest anew what is still wanted."
    ),
    "own_suggestion": Meaning(
        409, "Nobody accepts their own suggestion", "Ask another reviewer to decide on it."
    ),
    "target_retracted": Meaning(
        409, "The row was retracted", "Decline it, or accept it as a suggestion for a row on record."
    ),
    "source_not_on_record": Meaning(
        409, "The source is not on record", "Record the source first, and name it in `source`."
    ),
    "throttled": Meaning(429, "Too many requests", "Wait as many seconds as Retry-After says."),
    "too_many_imports": Meaning(
        429, "Too many imports are under way", "Wait for one of yours to end, or cancel it."
    ),
    "too_many_exports": Meaning(
        429, "Too many exports are under way", "Wait for one to end; they are made for all."
    ),
    # Where it asks.
    "not_found": Meaning(
        404, "There is nothing at this address", "Start from /api/v1, which lists the resources."
    ),
    "outside_clocks": Meaning(
        404,
        "It is no part of the answer by these clocks",
        "It is on record: ask for a later day of publication or less confidence, as `errors` says, or for neither.",
    ),
    "method_not_allowed": Meaning(
        405, "The method is not allowed here", "Use one of the methods that Allow names."
    ),
    "gone": Meaning(410, "It was retracted", "Its history stays: ask with known_at of an earlier revision."),
    "cursor_gone": Meaning(
        410,
        "The place is not of this history",
        "It was given before a backup was restored, or by another registry: begin again, from r0 or an export.",
    ),
    # What is recorded stands against it.
    "conflict": Meaning(
        409,
        "It contradicts what is recorded",
        "Look at the rows in `conflicts`; end, correct or deprecate them first.",
    ),
    "unique": Meaning(409, "It is recorded already", "Change the row that is there instead."),
    "slug_taken": Meaning(409, "The slug is taken", "Choose another slug, or change the row that has it."),
    "overlapping_period": Meaning(
        409,
        "Another fact holds on some of these days",
        "End the fact in `conflicts` first, or give both one claim_key if they tell one claim.",
    ),
    "too_many_holders": Meaning(
        409,
        "The post has too few seats",
        "End one of the tenures in `conflicts`, or correct the seats of the post.",
    ),
    "closes_a_circle": Meaning(
        409, "It closes a circle", "`conflicts` names the things of the circle in order."
    ),
    "not_a_promise": Meaning(
        409,
        "What it fulfils is no promise",
        "Name a commitment or pledge in the same currency as `fulfils`; `conflicts` names the flows.",
    ),
    "offer_on_the_table": Meaning(
        409, "Another offer is on the table", "Accept, counter or withdraw the offer in `conflicts` first."
    ),
    "agreed_already": Meaning(
        409,
        "Another offer was accepted",
        "A consultation ends with one agreement: `conflicts` names its offer.",
    ),
    "illegal_transition": Meaning(
        409,
        "This cannot be done in the state it is in",
        "`detail` names what can be done now; read the consultation again, for another may have acted.",
    ),
    "offer_answered": Meaning(
        409,
        "The offer is not on the table any more",
        "Read the consultation again and answer the offer that is.",
    ),
    "no_such_offer": Meaning(
        409,
        "It has no such offer",
        "Read the consultation again: its offers are numbered from one.",
    ),
    "own_offer": Meaning(
        409,
        "The offer is of the same side",
        "Centre and localities answer each other's offers, not their own.",
    ),
    "not_a_party": Meaning(
        409, "The body takes no part in it", "Name a party, or record the body as one first."
    ),
    "partner_makes_no_offer": Meaning(
        409, "A partner makes no offer", "Name a party of the centre or of the localities."
    ),
    "runs_backwards": Meaning(
        409, "It comes before what it follows", "Correct the date; `conflicts` names the earlier turn."
    ),
    "course_contradicts": Meaning(
        409,
        "It contradicts the recorded course",
        "The state and offers of a consultation change by its turns: use their addresses.",
    ),
    "contradicts_applicant": Meaning(
        409,
        "The applicant is of another kind on record",
        "Leave the kind out, or name no institution.",
    ),
    "no_payer": Meaning(
        409,
        "Nobody would pay or be paid",
        "Name the program of the consultation, or leave one payer on the side.",
    ),
    "amounts_differ": Meaning(
        409,
        "Other amounts are on record as agreed",
        "Correct those of the consultation, or make another offer.",
    ),
    "not_a_commitment": Meaning(
        409, "It is no commitment of this consultation", "Name a commitment that its agreement made."
    ),
    "not_a_payment": Meaning(
        409, "It pays nothing", "Name a flow that is neither a promise nor a plan, such as a disbursement."
    ),
    "other_currency": Meaning(
        409, "It is in another currency", "Pay a commitment in its own currency; amounts are never converted."
    ),
    "fulfils_another": Meaning(
        409, "It fulfils another commitment", "Record the part that pays this one as a flow of its own."
    ),
    "already_in_force": Meaning(
        409, "It is in force already", "Correct the status that is on record instead."
    ),
    "already_replaced": Meaning(
        409, "It was replaced", "Correct the status that is on record, if it is wrong."
    ),
    "already_ended": Meaning(409, "It ended already", "Correct the end that is on record instead."),
    "not_in_force": Meaning(
        409, "It is not in force on that day", "Choose another day, or put it in force first."
    ),
    "import_ended": Meaning(409, "The import has ended", "There is nothing left to cancel; read its report."),
    "too_many_tokens": Meaning(409, "The user has too many tokens", "End those that nothing uses any more."),
    "in_use": Meaning(
        409,
        "Something refers to it",
        "Retract or change what `used_by` names first; facts are usually ended, not retracted.",
    ),
    "request_in_progress": Meaning(
        409, "The same request is being answered", "Wait, then repeat it with the same Idempotency-Key."
    ),
    "answer_redacted": Meaning(
        409,
        "It was done, and its answer redacted",
        "Do not send it again: read what there is now; what was answered named someone.",
    ),
    "precondition_failed": Meaning(
        412, "It was changed meanwhile", "Read it again, look at what changed, and repeat with the new ETag."
    ),
    "in_the_way": Meaning(
        409,
        "Facts of the two may not stand beside each other",
        "Correct or retract one of each pair that `errors` names, then merge.",
    ),
    "merged_with_itself": Meaning(
        409, "It is one and the same already", "Name the other one; an earlier address leads to this one."
    ),
    "different_kinds": Meaning(
        409, "They are things of different kinds", "Only things of one resource are merged."
    ),
    "changed_since": Meaning(
        409,
        "What it did was changed since",
        "Undo the later revisions first, the last one before the others, or correct the rows in `conflicts` one by one.",
    ),
    "nothing_to_undo": Meaning(
        409,
        "There is nothing to undo",
        "Look at the changes of the revision: what it recorded it took back, or it is in use.",
    ),
    "too_many_webhooks": Meaning(
        409, "There are too many webhooks", "A user has at most 20: change or delete one that is not needed."
    ),
    "too_many_rows": Meaning(
        409, "It is about too many rows", "An administrator undoes it on the server, with `manage.py revert`."
    ),
    "precondition_required": Meaning(
        428, "If-Match is missing", "Send the ETag that the row was read with as If-Match."
    ),
    "invalid_idempotency_key": Meaning(
        400, "The Idempotency-Key is not valid", "Use 1 to 255 printable ASCII characters, such as a UUID."
    ),
    "idempotency_key_reused": Meaning(
        422, "The Idempotency-Key belongs to another request", "Use a new key for a new request."
    ),
    # It can be asked, but not answered as it is asked.
    "too_costly": Meaning(
        422,
        "The question takes too long to answer",
        "Narrow it: by filters, by fewer groups, or ask for the present.",
    ),
    "too_large": Meaning(
        422, "The answer is too large", "Narrow it by filters or by fewer groups, or ask for a smaller page."
    ),
    # The service cannot answer now.
    "busy": Meaning(
        503, "Others are writing", "Nothing was changed. Repeat it after as many seconds as Retry-After says."
    ),
    "took_too_long": Meaning(503, "The question took too long", "Narrow it by filters, or repeat it later."),
    "export_under_way": Meaning(
        503, "The export is being made", "Fetch it after as many seconds as Retry-After says."
    ),
    "revision_not_reached": Meaning(
        503, "This server is behind", "Repeat it after as many seconds as Retry-After says."
    ),
    "unavailable": Meaning(
        503,
        "The service is not available",
        "Repeat it after as many seconds as Retry-After says; with its Idempotency-Key if it has one.",
    ),
    "internal": Meaning(500, "The service failed", "It was recorded; give `request_id` when you report it."),
}

OF_STATUS = {
    400: "invalid", 401: "not_authenticated", 403: "permission_denied", 404: "not_found",
    405: "method_not_allowed", 406: "not_acceptable", 409: "conflict", 410: "gone", 411: "length_required",
    412: "precondition_failed", 413: "payload_too_large", 415: "unsupported_media_type",
    428: "precondition_required", 429: "throttled", 500: "internal", 503: "unavailable",
}  # fmt: skip
"""The code for a status that comes with no code of `MEANINGS`."""


class Item(TypedDict):
    """One refusal: where (`pointer` into the body, `parameter` or `header`), which, and why."""

    pointer: NotRequired[str]
    parameter: NotRequired[str]
    header: NotRequired[str]
    code: NotRequired[str]
    detail: NotRequired[str]


class User(TypedDict):
    """A row that refers to another: its kind, its id and its slug (or key), null where it has none."""

    model: str
    id: str
    slug: str | None


class Problem(Exception):
    """A refusal to answer with a problem document; `code` is one of `MEANINGS`.

    `errors` may leave out `code` and `detail`, which are then those of the problem. `conflicts` are
    ids of recorded rows; of these and of `used_by` at most 20 are told.
    """

    def __init__(
        self,
        code: str,
        detail: str = "",
        *,
        errors: Iterable[Item] = (),
        headers: Mapping[str, str] | None = None,
        status: int | None = None,
        conflicts: Sequence[str] | None = None,
        used_by: Sequence[User] | None = None,
    ) -> None:
        meaning = MEANINGS[code]
        super().__init__(code, detail)
        self.code = code
        self.status = status or meaning.status
        self.detail = detail or meaning.advice
        self.errors = [Item(code=code, detail=self.detail) | item for item in errors]
        self.headers = dict(headers or {})
        self.conflicts = conflicts
        self.used_by = used_by

    def document(self, instance: str, request_id: str) -> dict[str, Any]:
        """Return the document, about the address `instance`, in the order in which people read it."""
        document: dict[str, Any] = {
            "type": f"/problems/{self.code.replace('_', '-')}",
            "title": MEANINGS[self.code].title,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
            "instance": instance,
            "request_id": request_id,
            "errors": self.errors[:MOST_NAMED],
        }
        if self.conflicts is not None:
            document["conflicts"] = list(self.conflicts)[:MOST_NAMED]
        if self.used_by is not None:
            document["used_by"] = list(self.used_by)[:MOST_NAMED]
        return document


def request_id_of(request: HttpRequest) -> str:
    """Return the id under which the logs speak of `request`; empty outside a request."""
    bound = structlog.contextvars.get_contextvars().get("request_id", "")
    return str(getattr(request, "request_id", None) or bound)[:100]


def answer(problem: Problem, request: HttpRequest) -> HttpResponse:
    """Return the response that `problem` is; no cache keeps it."""
    document = problem.document(printable(request.path), request_id_of(request))
    body = json.dumps(document, ensure_ascii=False, default=str).encode("utf-8", "backslashreplace")
    headers = {"Cache-Control": "no-store", **problem.headers}
    return HttpResponse(body, content_type=MEDIA_TYPE, status=problem.status, headers=headers)


def printable(text: str) -> str:
    """Return `text` of a client, at most 200 characters, without what no document should carry."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:200])


SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "What was refused and why (RFC 9457). `code` is stable; `type` leads to a page about it.",
    "required": ["type", "title", "status", "code", "detail", "instance", "request_id", "errors"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "code": {"type": "string", "description": "Stable name of the problem; /problems lists them all."},
        "detail": {"type": "string"},
        "instance": {"type": "string", "description": "Path of the request."},
        "request_id": {"type": "string", "description": "Give it when you report the problem."},
        "errors": {
            "type": "array",
            "description": "What was wrong, each by where it stands; empty if nothing is to be named.",
            "items": {
                "type": "object",
                "required": ["code", "detail"],
                "properties": {
                    "pointer": {"type": "string", "description": "JSON pointer (RFC 6901) into the body."},
                    "parameter": {"type": "string"},
                    "header": {"type": "string"},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                },
            },
        },
        "conflicts": {
            "type": "array",
            "description": "With 409: ids of recorded rows that stand against it, at most 20.",
            "items": {"type": "string"},
        },
        "used_by": {
            "type": "array",
            "description": "With `in_use`: the rows that refer to it, at most 20.",
            "items": {
                "type": "object",
                "required": ["model", "id", "slug"],
                "properties": {
                    "model": {"type": "string"},
                    "id": {"type": "string"},
                    "slug": {"type": ["string", "null"]},
                },
            },
        },
    },
}
"""The component `Problem` of the contract (JSON Schema 2020-12)."""
