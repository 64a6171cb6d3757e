"""Write the document down in Python: TypedDicts, and a method for each operation, with and without `async`."""

from __future__ import annotations

import json
import keyword
from collections.abc import Iterable

from .document import (
    JSON,
    Document,
    Operation,
    Schema,
    Unsupported,
    alternatives,
    described,
    name_of,
    pascal,
)

HEAD = '"""{}\n\nGenerated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.\n"""\n\n'
FUTURE = "from __future__ import annotations\n\n"
SCALARS = {"integer": "int", "number": "float", "boolean": "bool", "null": "None"}
IN_QUERIES = {"date": "dt.date", "date-time": "dt.datetime", "uuid": "UUID"}
"""What may be given in place of a string in a query; answers keep strings, since dates may be partial."""

TAKEN = {"list", "dict", "str", "int", "float", "bool"}
"""Names that annotations use: a field so called must not stand in the body of a class."""


def files(document: Document) -> dict[str, str]:
    """Return the text of each module by its name."""
    package = '"""What is generated from the OpenAPI document."""\n'
    return {
        "__init__.py": package,
        "models.py": models(document),
        "queries.py": queries(document),
        "operations.py": operations(document),
        "resources.py": resources(document, is_async=False),
        "async_resources.py": resources(document, is_async=True),
    }


# Types.


def type_of(schema: Schema, *, module: str = "", query: bool = False) -> str:
    """Return the annotation of a value; references are to `module`, or to names beside it."""
    kinds = list(dict.fromkeys(one_type(each, module, query) for each in alternatives(schema)))
    if "Any" in kinds:
        return "Any"
    if "str" in kinds:
        kinds = [kind for kind in kinds if not kind.startswith("Literal[")]
    return " | ".join([kind for kind in kinds if kind != "None"] + ["None"] * ("None" in kinds))


def one_type(schema: Schema, module: str, query: bool) -> str:
    if "$ref" in schema:
        return f"{module}{name_of(schema['$ref'])}"
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    if "enum" in schema:
        return f"Literal[{', '.join(repr(each) for each in schema['enum'])}]"
    kind = schema.get("type")
    if kind == "string":
        also = IN_QUERIES.get(schema.get("format", "")) if query else None
        return f"{also} | str" if also else "str"
    if kind == "array":
        item = type_of(schema.get("items", {}), module=module, query=query)
        return f"{'Sequence' if query else 'list'}[{item}]"
    if kind == "object" or "properties" in schema:
        more = schema.get("additionalProperties")
        return f"dict[str, {type_of(more, module=module) if isinstance(more, dict) else 'Any'}]"
    if kind in SCALARS:
        return SCALARS[kind]
    if kind is None:
        return "Any"
    raise Unsupported(f"A value of the type {kind!r}.")


def models(document: Document) -> str:
    """Return the types of what is sent and answered."""
    made = [model(name, schema) for name, schema in document.schemas.items()]
    head = HEAD.format("What the API answers and takes, as dictionaries with named keys.") + FUTURE
    return head + "from typing import Any, Literal, NotRequired, TypeAlias, TypedDict\n\n" + "\n\n".join(made)


def model(name: str, schema: Schema) -> str:
    properties = schema.get("properties")
    if properties is None:
        return alias(name, schema)
    required = schema.get("required", ())
    nested, fields = [], []
    for key, value in properties.items():
        if is_record(value):
            nested.append(model(name + pascal(key), value))
            kind = name + pascal(key)
        elif value.get("type") == "array" and is_record(value.get("items", {})):
            nested.append(model(name + pascal(key), value["items"]))
            kind = f"list[{name + pascal(key)}]"
        else:
            kind = type_of(value)
        fields.append((key, kind if key in required else f"NotRequired[{kind}]", described(value)))
    told = documented(described(schema))
    if any(not is_name(key) or key in TAKEN for key, _, _ in fields):
        pairs = "".join(f"    {key!r}: {json.dumps(kind)},\n" for key, kind, _ in fields)
        return "\n\n".join([*nested, f"{name} = TypedDict({name!r}, {{\n{pairs}}})\n{told}"])
    lines = "".join(
        f"    {key}: {kind}\n" + (f"    {documented(text)}" if text else "") for key, kind, text in fields
    )
    return "\n\n".join([*nested, f"class {name}(TypedDict):\n    {told}\n{lines or '    pass'}"])


def is_record(schema: Schema) -> bool:
    return "properties" in schema


def alias(name: str, schema: Schema) -> str:
    """Return a type under a name; quoted, since it may refer to what stands below it."""
    annotation = type_of(schema)
    value = annotation if annotation == "str" or annotation.startswith("Literal[") else json.dumps(annotation)
    return f"{name}: TypeAlias = {value}\n{documented(described(schema))}"


def documented(text: str) -> str:
    """Return a docstring, or nothing."""
    if not text:
        return ""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    return f'"""{safe[:-1]}{chr(92) if safe.endswith(chr(34)) else ""}{safe[-1:]}"""\n'


def is_name(key: str) -> bool:
    return key.isidentifier() and not keyword.iskeyword(key)


# Parameters.


def query_name(operation: Operation) -> str:
    return f"{pascal(operation.id)}Query"


def argument(name: str) -> str:
    """Return a name of Python for a parameter: `from` is given as `from_`."""
    return f"{name}_" if keyword.iskeyword(name) else name


def queries(document: Document) -> str:
    """Return the parameters of each operation."""
    made = []
    for operation in in_order(document):
        if operation.query:
            lines = "".join(
                f"    {argument(each.name)}: {required(type_of(each.schema, module='models.', query=True), each.required)}\n"
                for each in operation.query
            )
            made.append(
                f"class {query_name(operation)}(TypedDict):\n    {documented(operation.summary)}\n{lines}"
            )
    head = HEAD.format("The parameters of the operations.") + FUTURE
    head += "import datetime as dt\nfrom collections.abc import Sequence\n"
    head += "from typing import Literal, NotRequired, TypedDict\nfrom uuid import UUID\n\nfrom . import models\n\n"
    return head + "\n\n".join(made)


def required(annotation: str, is_required: bool) -> str:
    return annotation if is_required else f"NotRequired[{annotation}]"


def in_order(document: Document) -> Iterable[Operation]:
    return sorted(document.operations, key=lambda each: each.id)


def operations(document: Document) -> str:
    """Return the table of the operations."""
    lines = "".join(
        f"    {each.id!r}: Operation({each.method!r}, {each.path!r}, {tuple_of(each.takes)}),\n"
        for each in in_order(document)
    )
    head = HEAD.format("Where each operation is, and which clocks and headers it takes.") + FUTURE
    head += "from typing import NamedTuple\n\n"
    head += f'VERSION = "{document.version}"\n"""The version of the API, and of this package."""\n\n'
    head += "class Operation(NamedTuple):\n"
    head += '    """How an operation is called."""\n\n    method: str\n    path: str\n    takes: tuple[str, ...]\n\n'
    return head + f"OPERATIONS: dict[str, Operation] = {{\n{lines}}}\n"


def tuple_of(names: tuple[str, ...]) -> str:
    return f"({', '.join(map(repr, names))}{',' if len(names) == 1 else ''})"


# Methods.


def resources(document: Document, *, is_async: bool) -> str:
    """Return a class for each resource, and one that has them all."""
    prefix = "Async" if is_async else ""
    classes = []
    for resource, found in document.resources.items():
        if resource:
            body = "\n\n".join(method(each, is_async) for each in found)
            classes.append(
                f"class {prefix}{pascal(resource)}:\n"
                f'    """Operations on {resource.replace("_", "-")}."""\n\n'
                f"    def __init__(self, calls: {prefix}Calls) -> None:\n        self._calls = calls\n\n{body}"
            )
    groups = [name for name in document.resources if name]
    members = "".join(f"        self.{name} = {prefix}{pascal(name)}(calls)\n" for name in groups)
    own = "\n\n".join(method(each, is_async) for each in document.resources.get("", []))
    classes.append(
        f'class {prefix}Registry:\n    """All resources, and the questions put to the registry as a whole."""\n\n'
        f"    def __init__(self, calls: {prefix}Calls) -> None:\n        self._calls = calls\n{members}\n{own}"
    )
    text = "\n\n\n".join(classes)
    head = HEAD.format(f"The operations as methods{', to be awaited' if is_async else ''}.") + FUTURE
    typing = [name for name in ("Any", "Literal", "Unpack") if f"{name}[" in text or f"{name}]" in text]
    head += f"from typing import {', '.join(['TYPE_CHECKING', *typing])}\n\n"
    head += f"from ..answers import Answer, {prefix}Pages\nfrom ..calls import {prefix}Calls\n\n"
    # Thousands of types, which only checkers read: making them would take longer than all else of an import.
    return head + "if TYPE_CHECKING:\n    from . import models, queries\n\n" + text


def method(operation: Operation, is_async: bool) -> str:
    """Return one operation as a method."""
    positional = [f"{name}: str" for name in operation.variables]
    keywords, passed = [], []
    if operation.body_types:
        raw, types = "bytes | str", [kind for kind in operation.body_types if kind != JSON]
        kinds = [type_of(operation.body, module="models.")] if operation.body else []
        kinds += [raw] if types else []
        optional = "" if operation.body_required else " | None = None"
        positional.append(f"body: {' | '.join(kinds)}{optional}")
        passed.append("body=body")
        if types:
            listed = f"Literal[{', '.join(map(repr, operation.body_types))}]"
            default = f" = {JSON!r}" if operation.body else ""
            keywords.append(f"content_type: {listed}{default}")
            passed.append("content_type=content_type")
    for header, name, annotation in (
        ("If-Match", "if_match", "Answer[Any] | str"),
        ("Idempotency-Key", "idempotency_key", "str | None = None"),
        ("X-Reason", "reason", 'str = ""'),
    ):
        if header in operation.headers:
            keywords.append(f"{name}: {annotation}")
            passed.append(f"{name}={name}")
    arguments = ["self", *positional, *(["/"] if positional else []), *(["*", *keywords] if keywords else [])]
    if operation.query:
        arguments.append(f"**query: Unpack[queries.{query_name(operation)}]")
        passed.insert(0, "query=query")
    values = f"({', '.join(operation.variables)}{',' if len(operation.variables) == 1 else ''})"
    call = ", ".join([repr(operation.id), values, *passed])
    prefix = "Async" if is_async else ""
    shown = type_of(operation.answer, module="models.") if operation.answer else ""
    if operation.row:
        returns = f"{prefix}Pages[{type_of(operation.row, module='models.')}, {shown}]"
        start, act = "def", f"return self._calls.pages({call})"
    else:
        returns = f"Answer[{shown or ('bytes' if operation.answer_types else 'None')}]"
        start, act = "def", f"return self._calls.answer({call})"
        if is_async:
            start, act = "async def", f"return await self._calls.answer({call})"
    name = f"{operation.verb}_" if keyword.iskeyword(operation.verb) else operation.verb
    return (
        f"    {start} {name}({', '.join(arguments)}) -> {returns}:\n"
        f"        {documented(operation.summary)}        {act}"
    )
