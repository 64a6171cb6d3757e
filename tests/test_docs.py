"""What the documentation claims: its examples, tables, commands and links.

An `http` block holds a request and, after `HTTP/1.1`, its answer. The blocks of a page are sent in order to
the data set of `fixtures/`; `...` stands for what is left out: further members, items or characters. In
requests, `<editor>` is a token of an editor, an If-Match with `...` the last such tag that was seen, an address
that begins with `...` the last such `Location` or `report`, and a segment `...` that which ended the last `Location`.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from django.conf import settings
from django.core.management import call_command, get_commands
from django.db import connection, connections
from rest_framework.test import APIClient

import dev
from config.api.problems import MEANINGS
from config.urls import RESOURCES
from institutions.models import RELATIONS
from tests import make
from tests.conftest import cloned

ROOT = Path(settings.BASE_DIR)
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
ELLIPSIS = "..."


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def blocks(path: Path, language: str) -> list[str]:
    """Return the fenced blocks of a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", path.read_text(), re.MULTILINE | re.DOTALL)


def rows(path: Path, heading: str) -> list[list[str]]:
    """Return the cells of the first table below a heading, without its head."""
    after = re.split(rf"^#+ {re.escape(heading)}$", path.read_text(), maxsplit=1, flags=re.MULTILINE)[1]
    section = re.split(r"^#", after, maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def words(cell: str) -> list[str]:
    """Return what stands in backquotes."""
    return re.findall(r"`([^`]+)`", cell)


# Examples


class Message(NamedTuple):
    """A request or an answer as it is written: first line, headers, body."""

    line: str
    headers: dict[str, str]
    body: str


def message(text: str) -> Message:
    head, _, body = text.strip().partition("\n\n")
    line, *headers = head.splitlines()
    return Message(line, dict(header.split(": ", 1) for header in headers), body.strip())


def elided(text: str) -> Any:
    """Read JSON in which `...` stands for members of an object or items of a list."""
    open_, read = [], ""
    for token in re.findall(r'"(?:[^"\\]|\\.)*"|\.\.\.|[^".]+|\.', text):
        if token == ELLIPSIS:
            read += '"...": "..."' if open_[-1] == "{" else '"..."'
            continue
        read += token
        for character in token if token[0] != '"' else "":
            if character in "{[":
                open_.append(character)
            elif character in "}]":
                open_.pop()
    return json.loads(read)


def agrees(shown: Any, answer: Any) -> bool:
    """Say whether `answer` is what is `shown`, but for what is left out."""
    if isinstance(shown, dict):
        left_out = shown.keys() - {ELLIPSIS}
        return (
            isinstance(answer, dict)
            and (answer.keys() > left_out if ELLIPSIS in shown else answer.keys() == left_out)
            and all(agrees(shown[key], answer[key]) for key in left_out)
        )
    if isinstance(shown, list):
        return isinstance(answer, list) and lists_agree(shown, answer)
    if isinstance(shown, str) and ELLIPSIS in shown:
        pattern = ".+".join(map(re.escape, shown.split(ELLIPSIS)))
        return isinstance(answer, str) and re.fullmatch(pattern, answer, re.DOTALL) is not None
    return bool(shown == answer and type(shown) is type(answer))


def lists_agree(shown: list[Any], answer: list[Any]) -> bool:
    if not shown:
        return not answer
    if shown[0] != ELLIPSIS:
        return bool(answer) and agrees(shown[0], answer[0]) and lists_agree(shown[1:], answer[1:])
    return any(lists_agree(shown[1:], answer[start:]) for start in range(1, len(answer) + 1))


@pytest.fixture(scope="module")
def data_set(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """A database that holds what `fixtures/` says, and nothing else."""
    with django_db_blocker.unblock():
        template = connection.settings_dict["NAME"]
        with cloned(template) as name:
            connection.settings_dict["NAME"] = name
            try:
                call_command("load", str(ROOT / "fixtures"), verbosity=0)
                connections.close_all()
                yield
            finally:
                connections.close_all()
                connection.settings_dict["NAME"] = template


class Reader:
    """Someone who sends the examples of a page, one after the other."""

    def __init__(self) -> None:
        self.api = APIClient(raise_request_exception=False)
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.tokens: dict[str, str] = {}
        self.location = ""

    def token(self, role: str) -> str:
        if role not in self.tokens:
            scope = "read" if role == "reader" else "write"
            self.tokens[role] = make.make_token(make.make_user(role, username=role), scope)
        return self.tokens[role]

    def header(self, name: str, value: str) -> str:
        if name in ("If-Match", "If-None-Match") and ELLIPSIS in value:
            return next(tag for tag in reversed(self.tags) if agrees(value, tag))
        return re.sub(r"<(\w+)>", lambda found: self.token(found[1]), value)

    def send(self, request: Message) -> Any:
        method, path = request.line.split(" ", 1)
        headers = {name: self.header(name, value) for name, value in request.headers.items()}
        media_type = headers.pop("Content-Type", "application/json")
        body = {"data": request.body, "content_type": media_type} if request.body else {}
        if path.startswith(ELLIPSIS):
            path = next(seen for seen in reversed(self.addresses) if agrees(path, seen))
        path = re.sub(r"/\.\.\.", f"/{self.location.rsplit('/', 1)[-1]}", path)
        answer = self.api.generic(method, path, **body, headers=headers)
        self.location = answer.headers.get("Location", self.location)
        shown = answer.json() if answer.headers.get("Content-Type") == "application/json" else {}
        self.addresses += filter(None, [answer.headers.get("Location"), shown.get("report")])
        if tag := answer.headers.get("ETag"):
            self.tags.append(tag)
        return answer


@pytest.mark.parametrize("path", [path for path in PAGES if blocks(path, "http")], ids=named)
def test_the_examples_are_answered_as_shown(data_set, db, path):
    reader = Reader()

    for block in blocks(path, "http"):
        asked, _, told = block.partition("HTTP/1.1 ")
        request, shown = message(asked), message(told)
        answer = reader.send(request)

        assert f"{answer.status_code} {answer.reason_phrase}" == shown.line, (
            request,
            answer.content.decode(),
        )
        for name, value in shown.headers.items():
            assert agrees(value, answer.headers.get(name)), (request, name, answer.headers)
        if shown.body:
            told_and_given = f"{request}\n\n{json.dumps(answer.json(), ensure_ascii=False, indent=2)}"
            assert agrees(elided(shown.body), answer.json()), told_and_given
        else:
            assert not answer.content or answer.status_code < 300, request


def test_the_readme_counts_what_is_there(data_set, db):
    counted = re.findall(r"(\d+)\s+(institutions|relations|tenures)\b", (ROOT / "README.md").read_text())

    assert len(counted) == 3
    assert {(str(RESOURCES[name].queryset.count()), name) for _, name in counted} == set(counted)


def test_elision_hides_only_what_it_stands_for():
    shown = elided('{"name": "CS...", "list": [1, ...], ...}')

    assert agrees(shown, {"name": "CSTC", "list": [1, 2, 3], "more": None})
    assert not agrees(shown, {"name": "CSTC", "list": [1, 2, 3]})
    assert not agrees(shown, {"name": "CSTC", "list": [2, 3], "more": None})
    assert not agrees(shown, {"name": "MOST", "list": [1, 2], "more": None})
    assert not agrees(elided('{"a": 1}'), {"a": 1, "b": 2})
    assert not agrees(elided('{"a": 1}'), {"a": True})


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_the_commands_exist(path):
    text = "\n".join([*blocks(path, "console"), *blocks(path, "sh")])

    offered = next(
        action.choices for action in dev.command_line()._subparsers._group_actions if action.choices
    )
    assert set(re.findall(r"python3 dev\.py (\w+)", text)) <= set(offered)
    assert set(re.findall(r"(?:manage\.py|dev\.py manage) (\w+)", text)) <= set(get_commands())


# Links


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_links_lead_somewhere(path):
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text()):
        if re.match(r"https?://", target):
            continue
        name, _, anchor = target.partition("#")
        page = (path.parent / name).resolve() if name else path
        assert page.exists(), target
        assert not anchor or anchor in anchors(page), target


# Tables


def variables() -> list[list[str]]:
    """Return name, type and default of each variable that the settings read, as the README writes them."""
    kinds = {"str": "text", "bool": "true or false", "int": "number", "list": "list", "log_level": "level"}
    found = []
    for node in ast.walk(ast.parse((ROOT / "config" / "settings.py").read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_read":
            reader, name, *default = node.args
            assert isinstance(reader, ast.Attribute)
            value = ast.literal_eval(default[0]) if default else None
            found.append([ast.literal_eval(name), kinds[reader.attr], written(value, required=not default)])
    return found


def written(value: Any, *, required: bool) -> str:
    if required:
        return "required"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, list):
        return f"`{','.join(value)}`"
    return f"`{value}`" if value != "" else "empty"


def test_the_readme_lists_every_setting_with_its_type_and_default():
    table = [[*words(name), kind, default] for name, kind, default, _ in rows(ROOT / "README.md", "Settings")]

    assert table == variables()
    assert all(meaning for *_, meaning in rows(ROOT / "README.md", "Settings"))


def test_every_code_of_a_refusal_is_listed_with_its_status():
    table = rows(ROOT / "docs" / "writing.md", "Refusals")

    listed = {code: int(status) for status, codes, _ in table for code in words(codes)}
    assert listed == {code: meaning.status for code, meaning in MEANINGS.items()}


def test_every_resource_is_described_with_its_fields():
    page = ROOT / "docs" / "data-model.md"
    common = {
        heading: {field for fields, _ in rows(page, heading) for field in words(fields)}
        for heading in ("Every row", "Every row that cites", "What holds over a period", "Every fact")
    }

    for name, view in RESOURCES.items():
        declared = {*view.serializer_class().fields}
        if view.detail_serializer:
            declared |= {*view.detail_serializer().fields}
        own = {field for fields, _ in rows(page, name) for field in words(fields)}
        assert own <= declared, name
        assert declared <= own.union(*common.values()), name


def test_every_type_of_relation_is_described_as_it_is():
    table = rows(ROOT / "docs" / "data-model.md", "Types of relations")

    described = {words(type_)[0]: (words(above), words(org)) for type_, _, above, org in table}
    meant = {
        code: ([meaning.above] if meaning.above else [], [meaning.org]) for code, meaning in RELATIONS.items()
    }
    assert described == meant


# The house


def test_decisions_are_numbered_without_gaps_and_have_their_three_parts():
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))

    assert [page.name[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    for page in pages:
        assert re.findall(r"^## (.+)$", page.read_text(), re.MULTILINE)[:3] == [
            "Context",
            "Decision",
            "Consequences",
        ], page


def test_what_runs_in_continuous_integration_is_named():
    stages = re.findall(
        r'^stage "([^"]+)" (?:python3 dev\.py|serve)', (ROOT / ".ci" / "run").read_text(), re.MULTILINE
    )

    text = (ROOT / "CONTRIBUTING.md").read_text()
    assert stages
    assert [stage for stage in stages if f"**{stage}**" not in text] == []


def test_the_compose_file_s_variables_are_named():
    asked = re.findall(r"\$\{(\w+)", yaml.dump(yaml.safe_load((ROOT / "docker-compose.yml").read_text())))

    text = (ROOT / "README.md").read_text() + (ROOT / "docs" / "operations.md").read_text()
    assert {name for name in asked if f"`{name}`" not in text} == set()
