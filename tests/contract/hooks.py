"""Hooks of schemathesis: give its cases rows, versions and cursors that exist, and count the answers.

What a schema cannot say is made true here for valid cases only: an address leads to a row, `If-Match` is its
version, references name rows, a period ends after it begins. What a case breaks on purpose stays broken.
"""

from __future__ import annotations

import atexit
import io
import itertools
import json
import os
import random
import re
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import openpyxl
import schemathesis
from hypothesis import strategies as st

URL = os.environ["CONTRACT_URL"]
ANSWERS = os.environ["CONTRACT_ANSWERS"]
AUTHORIZATION = {"Authorization": f"Bearer {os.environ['CONTRACT_TOKEN']}"}
UUID = re.compile(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")

client = httpx.Client(base_url=f"{URL}/api/v1/", headers=AUTHORIZATION, timeout=30)
numbers = itertools.count(int(datetime.now(UTC).timestamp()) % 1_000_000)
choice = random.Random(1)
contract: dict[str, Any] = {}
kinds = {
    "institution": "institutions",
    "person": "people",
    "post": "posts",
    "change_event": "change-events",
    "program": "programs",
    "priority": "priorities",
    "guideline": "guidelines",
    "joint_action": "joint-actions",
    "consultation": "consultations",
}
answers: Counter[str] = Counter()

schemathesis.openapi.format("iri", st.from_regex(r"\Ahttps://[a-z]{1,20}\.example\.org/[a-z0-9/]{0,40}\Z"))


@schemathesis.hook
def before_load_schema(context: Any, raw_schema: dict[str, Any]) -> None:
    """Keep the contract: it says which fields are references, and how a new row may look."""
    contract.update(json.loads(json.dumps(raw_schema)))
    beginning()


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Make what is valid in the case true of the registry."""
    resource, action = resource_of(case.operation.definition.raw["operationId"])
    if case.operation.path.startswith("/api/v1/suggestions"):
        if is_valid(case, "header"):
            case.headers.update(true_headers("", None, case.headers))
        suggest_truly(case)
        return
    operation = case.operation.definition.raw["operationId"]
    if operation.startswith("imports_"):
        import_truly(case, operation)
        return
    if operation.endswith("_merge"):
        merge_truly(case, operation.removesuffix("_merge").replace("_", "-"))
        return
    if operation.startswith(("exports", "tables")):
        ask_truly(case)
        return
    resource, action = resource_of(operation)
    if not resource:
        ask_truly(case)
        return
    if resource == "tokens":
        keep_tokens(case, action)
        return
    row = None
    if action not in ("list", "create") and is_valid(case, "path"):
        row = address(resource, action, str(case.path_parameters.get("id", "")))
        case.path_parameters["id"] = row
    if is_valid(case, "header"):
        case.headers.update(true_headers(resource, row, case.headers))
    if is_valid(case, "query"):
        true_query(resource, case.query)
    if isinstance(case.body, dict) and is_valid(case, "body"):
        case.body = true_body(resource, action, case.body)


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    """Count the answers by status."""
    answers[str(response.status_code)] += 1


@atexit.register
def write_answers() -> None:
    """Leave the count for whoever started us."""
    with open(ANSWERS, "w", encoding="utf-8") as file:
        json.dump(answers, file)


def is_valid(case: Any, part: str) -> bool:
    """Say whether a part of the case (path, query, header, body) keeps to the contract."""
    if case.meta is None:
        return True
    info = next((info for place, info in case.meta.components.items() if place.value == part), None)
    return info is None or info.mode.value == "positive"


def resource_of(operation_id: str) -> tuple[str, str]:
    """Return the resource and the action of an operation: `change-events`, `partial_update`."""
    match = re.match(r"^(.+?)_(list|create|retrieve|partial_update|update|destroy)$", operation_id)
    return (match[1].replace("_", "-").removesuffix("-management"), match[2]) if match else ("", "")


# Imports.


def import_truly(case: Any, operation: str) -> None:
    """Send files that can be read, of rows that exist, and ask for imports that were made; leave out the cursor."""
    if is_valid(case, "header"):
        case.headers.update(true_headers("", None, case.headers))
    if is_valid(case, "query"):
        case.query.pop("cursor", None)
        if operation == "imports_create":
            case.query.update(resource="institutions", dry_run="true")
    if operation not in ("imports_create", "imports_list") and is_valid(case, "path"):
        case.path_parameters["id"] = an_import()
    if operation == "imports_create" and is_valid(case, "body") and case.body:
        case.body = files().get(str(case.media_type), case.body)


@cache
def files() -> dict[str, bytes]:
    """Return a file of each kind; they say of a row what is on record."""
    slug = client.get("institutions", params={"page_size": 1}).json()["results"][0]["slug"]
    book = openpyxl.Workbook()
    for cells in (["slug"], [slug]):
        book.active.append(cells)
    spreadsheet = io.BytesIO()
    book.save(spreadsheet)
    return {
        "application/x-ndjson": json.dumps({"slug": slug}).encode(),
        "text/csv": f"slug\n{slug}\n".encode(),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": spreadsheet.getvalue(),
    }


@cache
def an_import() -> str:
    """Return the id of an import that has ended."""
    kind = "text/csv"
    made = client.post(
        "imports",
        params={"resource": "institutions", "dry_run": "true"},
        content=files()[kind],
        headers={"Content-Type": kind},
    )
    return str(made.json()["id"])


# Merging.


def merge_truly(case: Any, resource: str) -> None:
    """Merge a thing made for it into one that exists."""
    row = str(case.path_parameters.get("id", ""))
    if is_valid(case, "path"):
        row = case.path_parameters["id"] = new_row(resource)
    if is_valid(case, "header"):
        case.headers.update(true_headers(resource, row, case.headers))
    if isinstance(case.body, dict) and is_valid(case, "body"):
        case.body["into"] = choice.choice(choice.choice(rows(resource)))


# Rows that exist.


def address(resource: str, action: str, given: str) -> str:
    """Return what leads to a row: one that a link led to stays, but only rows made meanwhile are changed."""
    linked = UUID.match(given) or (resource == "revisions" and given.isdigit())
    if action == "retrieve" or "post" not in contract["paths"][f"/api/v1/{resource}"]:
        return given if linked or not rows(resource) else choice.choice(choice.choice(rows(resource)))
    return given if linked and not was_there(resource, given) else new_row(resource)


def was_there(resource: str, row: str) -> bool:
    """Say whether a row was there when we began: others refer to it, so it stays as it is."""
    return client.get(f"{resource}/{row}", params={"known_at": beginning()}).status_code == httpx.codes.OK


@cache
def beginning() -> str:
    """Return the revision at which we began."""
    return f"r{head()}"


@cache
def rows(resource: str) -> list[tuple[str, ...]]:
    """Return the id and the slug or key of rows that nothing here changes."""
    answer = client.get(resource, params={"page_size": 200, "known_at": beginning()})
    answer.raise_for_status()
    if resource == "revisions":
        return [(str(row["number"]), f"r{row['number']}") for row in answer.json()["results"]]
    names = ("id", "slug", "key")
    return [tuple(row[name] for name in names if row.get(name)) for row in answer.json()["results"]]


def new_row(resource: str) -> str:
    """Make a row like the example of the contract, and return its id."""
    body = unlike(example(resource))
    if resource == "requirements":
        body["number"] = next(numbers) % 32_000
    if resource == "program-successions":
        body |= {"predecessor": new_row("programs"), "successor": new_row("programs")}
    if resource == "visit-priorities":
        body["priority"] = new_row("priorities")
    if "standing" in body:
        body["standing"] = "deprecated"  # It then stands against no other.
    answer = client.post(resource, json=body, headers={"X-Reason": "to be changed"})
    answer.raise_for_status()
    return str(answer.json()["id"])


def example(resource: str) -> dict[str, Any]:
    """Return the example of the body that makes a row."""
    content = contract["paths"][f"/api/v1/{resource}"]["post"]["requestBody"]["content"]["application/json"]
    [shown] = content["examples"].values()
    value: dict[str, Any] = resolved(shown)["value"]
    return dict(value)


def unlike(body: dict[str, Any]) -> dict[str, Any]:
    """Return the body with names of its own, where names must differ."""
    number = next(numbers)
    if body.get("slug"):
        body["slug"] = f"{body['slug'][:80].rstrip('-')}-x{number}"
    if body.get("key"):
        body["key"] = f"{body['key'][:80]}.{number}"
    if "locator" in body:
        body["locator"] = f"{body['locator'][:100]} {number}"
    if "ordinal" in body:
        body["ordinal"] = number % 32_000 + 100
    if body.get("code"):
        body["code"] = None
    return body


# Suggestions.


def suggest_truly(case: Any) -> None:
    """Let a suggestion be about a row that exists, and let decisions be about one that is open."""
    row = ""
    if "id" in case.path_parameters and is_valid(case, "path"):
        row = str(new_suggestion()["id"])
        case.path_parameters["id"] = row
    if "If-Match" in case.headers and is_valid(case, "header"):
        case.headers["If-Match"] = (
            client.get(f"suggestions/{row}").headers["ETag"] if row and choice.random() < 0.7 else "*"
        )
    if is_valid(case, "query"):
        case.query.pop("cursor", None)
    if isinstance(case.body, dict) and is_valid(case, "body"):
        [content] = case.operation.definition.raw["requestBody"]["content"].values()
        body = referring(content["schema"], case.body)
        if "resource" in body:
            body |= suggestion_body() | {"source_url": "https://example.org/"}
            if body.get("retract"):
                del body["patch"]  # What is to leave is not changed as well.
        elif body.get("patch") is not None:
            body["patch"] = {"note": f"Edited {next(numbers)}"}
        if case.operation.path.endswith("/withdraw") and row:
            body["withdrawal_key"] = keys[row]
        case.body = body


def suggestion_body() -> dict[str, Any]:
    """Return what a suggestion says of a row that was made for it."""
    patch = {"note": f"Suggested {next(numbers)}"}
    return {"resource": "institutions", "target": new_row("institutions"), "patch": patch}


def new_suggestion() -> dict[str, Any]:
    """Make an open suggestion, as a visitor does: the account that calls may then accept it."""
    body = {**suggestion_body(), "reason": "to be decided", "source": rows("sources")[0][0]}
    answer = httpx.post(f"{URL}/api/v1/suggestions", json=body, timeout=30)
    answer.raise_for_status()
    made: dict[str, Any] = answer.json()
    keys[made["id"]] = made["withdrawal_key"]
    return made


keys: dict[str, str] = {}
"""What withdraws the suggestions that were made here, by their ids."""
# Tokens.


def keep_tokens(case: Any, action: str) -> None:
    """Let a case speak of a token made for it: never of ours, and of few at a time, as a user has few."""
    if is_valid(case, "header"):
        case.headers.update(true_headers("", None, case.headers))
    if is_valid(case, "query"):
        case.query.pop("cursor", None)
    if action in ("retrieve", "partial_update", "destroy") and is_valid(case, "path"):
        case.path_parameters["id"] = new_token()
    if action == "create":
        end_tokens()
    if isinstance(case.body, dict) and "name" in case.body and is_valid(case, "body"):
        case.body["name"] = f"{case.body['name'].strip()[:80]} {next(numbers)}"


def new_token() -> str:
    """Make a token, and return its id."""
    end_tokens()
    answer = client.post("tokens", json={"name": f"case {next(numbers)}"})
    answer.raise_for_status()
    return str(answer.json()["id"])


def end_tokens() -> None:
    """End the tokens that were made here, all but the one that calls, which is the oldest."""
    for token in client.get("tokens").json()["results"][1:]:
        client.delete(f"tokens/{token['id']}")


# Parts of a case.


ASKED_ABOUT = {
    "commission": "institutions",
    "provider": "institutions",
    "receiver": "institutions",
    "institution": "institutions",
    "change_event": "change-events",
    "program": "programs",
    "priority": "priorities",
    "jurisdiction": "jurisdictions",
    "joint_action": "joint-actions",
    "of_joint_action": "joint-actions",
    "consultation": "consultations",
    "person": "people",
    "against": "people",
    "of": "institutions",
    "path from": "institutions",
    "path to": "institutions",
}
"""The resources that the parameters of questions name, of one question by its last word too."""


def ask_truly(case: Any) -> None:
    """Let a question or an act name rows that exist, and revisions that were given."""
    if is_valid(case, "header"):
        case.headers.update(true_headers("", None, case.headers))
    if "webhook" in case.path_parameters and is_valid(case, "path"):
        case.path_parameters["webhook"] = webhook()
    if case.operation.path.endswith("/replay") and is_valid(case, "body"):
        case.body, case.media_type = {"from_revision": "r1"}, "application/json"
    taken_away(case)
    about_a_row = case.method == "GET" and "id" in case.path_parameters
    if about_a_row and is_valid(case, "path"):
        resource = case.operation.path.split("/")[3]
        case.path_parameters["id"] = choice.choice(choice.choice(rows(resource)))
    if is_valid(case, "query"):
        if about_a_row and "known_at" in case.query:
            case.query["known_at"] = beginning()
        case.query.pop("cursor", None)
        true_query("", case.query)
        for name in case.query:
            word = case.operation.path.rsplit("/", 1)[1]
            about = ASKED_ABOUT.get(f"{word} {name}") or ASKED_ABOUT.get(name.removesuffix("__in"))
            if name == "after":
                case.query[name] = "r0"
            elif name == "thing" or (word == "cite" and name == "of"):
                case.query[name] = f"institutions:{choice.choice(choice.choice(rows('institutions')))}"
            elif about and isinstance(case.query[name], list):
                case.query[name] = [choice.choice(choice.choice(rows(about)))]
            elif about:
                case.query[name] = choice.choice(choice.choice(rows(about)))
            if about and "known_at" in case.query:
                case.query["known_at"] = beginning()  # Not before the row was recorded.
        together(case.operation.path, case.query)
        between(case)
    if case.operation.path.endswith("/reconcile"):
        reconcile_truly(case)
    elif isinstance(case.body, dict) and is_valid(case, "body"):
        if "known_at" in case.query and is_valid(case, "query"):
            case.query["known_at"] = beginning()
        [content] = case.operation.definition.raw["requestBody"]["content"].values()
        body = exact(referring(content["schema"], case.body))
        case.body = true_of_webhooks(body, case.operation.path)


def reconcile_truly(case: Any) -> None:
    """Let parameters and forms hold JSON that can be read."""
    written = {
        "queries": json.dumps({"first": {"query": "Ministry of Science and Technology"}}),
        "extend": json.dumps({"ids": [rows("institutions")[0][0]], "properties": [{"id": "name_zh"}]}),
    }
    if is_valid(case, "query"):
        case.query.update((name, text) for name, text in written.items() if name in case.query)
    if isinstance(case.body, dict) and is_valid(case, "body") and "form" in str(case.media_type):
        case.body = {name: text for name, text in written.items() if name in case.body}


def true_of_webhooks(body: dict[str, Any], path: str) -> dict[str, Any]:
    """Return the body with an address that a webhook can have, a thing that there is, and a reason to deliver again."""
    if path.startswith("/api/v1/webhooks"):
        made = {"url": "https://example.org/hook", "thing": None, "name": f"hook {next(numbers)}"}
        body = {**body, **{name: value for name, value in made.items() if name in body}}
        if path.endswith("/replay"):
            body = {"from_revision": f"r{head()}"}
    return body


def webhook() -> str:
    """Return a webhook: the first of those there are, or a new one."""
    there = client.get("webhooks").json()["results"]
    if len(there) > 15:  # A user has few, and cases make them too.
        for each in there[1:]:
            client.delete(f"webhooks/{each['id']}")
    if not there:
        made = client.post(
            "webhooks", json={"name": f"hook {next(numbers)}", "url": "https://example.org/hook"}
        )
        there = [made.raise_for_status().json()]
    return str(there[0]["id"])


def taken_away(case: Any) -> None:
    """Let a table be asked for by what every list takes, and an export for a revision that was given."""
    if "revision" in case.path_parameters and is_valid(case, "path"):
        case.path_parameters["revision"] = beginning()
        if case.operation.path.endswith("/order"):
            ordered(str(case.path_parameters["format"]))
    if "table" in case.path_parameters and is_valid(case, "query"):
        for name in [name for name in case.query if name not in ("format", "labels")]:
            del case.query[name]
        if choice.random() < 0.5:
            case.query["known_at"] = beginning()


@cache
def ordered(name: str) -> None:
    """Order the export `name`, so that there is one to ask about."""
    client.post(f"exports/{beginning()}/{name}/order")


def together(path: str, query: dict[str, Any]) -> None:
    """Leave out what does not go with the rest."""
    if "during" in query:
        query.pop("valid_on", None)
    if path.endswith("/coordination"):
        other = "institution" if query.get("by") == "program" else "program"
        for name in [name for name in query if name.removesuffix("__in") == other]:
            del query[name]
        if "institution__in" in query:
            query["institution__in"] = [choice.choice(coordinating())]
        if query.keys() & {"institution__in", "program__in"}:
            query.pop("published_by", None)  # It may not have been public by then, or not be sure enough.
            query.pop("min_confidence", None)
    if path.endswith("/quality") and "issue" in query:
        query.pop("by", None)
        query.pop("ordering", None)
    if path.endswith("/timeline") and query.get("undated") == "true":
        query.pop("from", None)
        query.pop("to", None)
    for first, last in (("year__gte", "year__lte"), ("from", "to")):
        if path.endswith(("/centralization", "/timeline")) and {first, last} <= query.keys():
            query.pop(last)


@cache
def coordinating() -> list[str]:
    """Return the slugs of the bodies that coordinate."""
    found = client.get("coordination", params={"page_size": 100}).raise_for_status().json()
    return [row["institution"]["slug"] for row in found["institutions"]]


def between(case: Any) -> None:
    """Let what changed be asked between two days, or two revisions, in their order and with what goes with them."""
    query = case.query
    if {"kind", "kind__in"} <= query.keys():
        query.pop("kind__in")  # They may share no code.
    if "wait" in query:
        query["wait"] = 0
    if not case.operation.path.endswith("/diff"):
        return
    days, revisions = (
        {"from": "2022-12-31", "to": "2024-12-31"},
        {"from_revision": "r0", "to_revision": f"r{head()}"},
    )
    for name in (*days, *revisions, "kind", "kind__in", "change", "change__in", "known_at"):
        query.pop(name, None)
    if choice.random() < 0.5:
        query.update(days)
    else:
        for name in ("jurisdiction", "change_event", "published_by", "min_confidence"):
            query.pop(name, None)
        query.update(revisions)


def true_headers(resource: str, row: str | None, given: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that are to be others."""
    true: dict[str, str] = {}
    if "If-Match" in given and row is not None:
        tag = client.get(f"{resource}/{row}").headers.get("ETag")
        true["If-Match"] = tag if tag and choice.random() < 0.7 else "*"
    if "Min-Revision" in given:
        true["Min-Revision"] = "r1"
    if "Idempotency-Key" in given:
        true["Idempotency-Key"] = f"case-{next(numbers)}"
    return true


def true_query(resource: str, query: dict[str, Any]) -> None:
    """Name revisions that were given and, where a cursor is asked for, one of the same question."""
    known = query.get("known_at")
    if isinstance(known, str) and known.startswith("r"):
        query["known_at"] = f"r{int(known[1:]) % (head() + 1)}"
    if query.pop("cursor", None) is not None:
        asked = {name: plain(value) for name, value in query.items()}
        answer = client.get(resource, params={**asked, "page_size": 1})
        following = answer.json().get("next") if answer.status_code == 200 else None
        if following:
            query["cursor"] = parse_qs(urlsplit(following).query)["cursor"][0]


def plain(value: Any) -> str:
    """Return a value as it stands in a query string."""
    if isinstance(value, list):
        return ",".join(map(plain, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def head() -> int:
    """Return the number of the last revision."""
    return int(client.get(f"{URL}/api/v1").json()["revision"][1:])


def true_body(resource: str, action: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return the body with references to rows that exist, names of its own and periods that run forward."""
    content = contract["paths"][f"/api/v1/{resource}/{{id}}"]["put"]["requestBody"]["content"][
        "application/json"
    ]
    body = true_of_programs(resource, action, unlike(referring(content["schema"], body)))
    for start, end in (("valid_from", "valid_until"), ("date_start", "date_end")):
        if not runs_forward(body, start, end, partial=action == "partial_update"):
            body[end] = None
    if body.get("valid_until") is not None and "ended" in body:
        body["ended"] = "yes"
    if body.get("subject") and body.get("object"):
        others = [row for row in rows("institutions") if body["subject"] not in row]
        body["object"] = choice.choice(choice.choice(others))
    elif resource == "relations":
        body = {name: value for name, value in body.items() if name not in ("subject", "object")}
    if action != "create":  # Whichever is named here might be the row itself.
        body = {name: value for name, value in body.items() if name not in ("parent", "received_from")}
    if "value" in body and resource in ("identifiers", "jurisdiction-codes"):
        body["value"] = f"{next(numbers):06}" if resource == "jurisdiction-codes" else f"Q{next(numbers)}"
    if body.get("scheme") == "ror":
        body["scheme"] = "wikidata"
    for name in ("url", "archived_url"):
        if len(body.get(name) or "") > 200:
            body[name] = "https://example.org/"
    return body


def true_of_programs(resource: str, action: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return the body with what the rules over several fields of programs, rules and money ask for."""
    body = exact(body)
    if resource == "funding-flows":
        body = {
            name: value
            for name, value in body.items()
            if not re.match(r"(provider|receiver)_(prog|juris)", name)
        }
        body |= {
            "provider_institution": choice.choice(choice.choice(rows("institutions"))),
            "fiscal_year": 2024,
        }
        body |= {"fiscal_year_end": None, "fulfils": None}
    if resource == "consultations":
        body["currency"] = "CNY"
    if resource == "joint-actions":
        body["central_share_min"] = None
    if resource == "requirements":
        body |= {"number": next(numbers) % 32_000, "reason": "It is about no project."}
        body |= {"test": "not_evaluated", "parameters": {}}  # The names in it depend on the test.
    if body.get("predecessor") and body.get("successor"):
        others = [row for row in rows("programs") if body["predecessor"] not in row]
        body["successor"] = choice.choice(choice.choice(others))
    elif resource == "program-successions":
        body = {name: value for name, value in body.items() if name not in ("predecessor", "successor")}
    if action != "create":
        body.pop("replaces", None)
    if "steps" in body:
        body["steps"] = list({row.get("number"): row for row in body["steps"]}.values())
    if "parties" in body:
        bodies = choice.sample(rows("institutions"), len(body["parties"]))
        body["parties"] = [
            {**party, "institution": choice.choice(names)}
            for party, names in zip(body["parties"], bodies, strict=True)
        ]
    return body


def exact(body: dict[str, Any]) -> dict[str, Any]:
    """Return the body with numbers of as many decimals as are taken: no schema says how many."""
    return {
        name: round(value, 6 if "share" in name or name == "value" else 2)
        if isinstance(value, float) and name != "parameters"
        else value
        for name, value in body.items()
    }


def runs_forward(body: dict[str, Any], start: str, end: str, *, partial: bool) -> bool:
    """Say whether a period surely ends after it begins; of a change of one bound that is not known."""
    if partial and (start in body or end in body):
        return body.get(start) is not None and body.get(end) is not None and body[start] < body[end][:4]
    if body.get(start) is None or body.get(end) is None:
        return True
    return bool(body[start] < body[end] and not body[end].startswith(body[start]))


def referring(schema: dict[str, Any], value: Any) -> Any:
    """Return the value with each address in it replaced by one that leads to a row."""
    parts = [schema, *schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if isinstance(value, dict) and value.get("kind") in kinds and "thing" in value:
        return {**value, "thing": choice.choice(choice.choice(rows(kinds[value["kind"]])))}
    if isinstance(value, dict):
        fields: dict[str, Any] = {}
        for part in parts:
            fields |= resolved(part).get("properties", {})
        return {name: referring(fields.get(name, {}), inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [referring(schema.get("items", {}), inner) for inner in value]
    named = [part["$ref"].rsplit("/", 1)[1] for part in parts if "$ref" in part]
    if isinstance(value, str) and named and named[0].endswith("Address"):
        return choice.choice(choice.choice(rows(resource_about(named[0].removesuffix("Address")))))
    return value


def resource_about(kind: str) -> str:
    """Return the resource whose rows are of a kind: `people` for `Person`."""
    for path, operations in contract["paths"].items():
        answer = operations.get("get", {}).get("responses", {}).get("200", {}).get("content", {})
        if answer.get("application/json", {}).get("schema", {}).get("$ref", "").endswith(f"/{kind}Detail"):
            return str(path.split("/")[3])
    raise LookupError(kind)


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    """Return what a node refers to, or the node."""
    while "$ref" in node:
        found: Any = contract
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node
