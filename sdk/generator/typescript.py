"""Write the document down in TypeScript: interfaces, and a method for each operation."""

from __future__ import annotations

import json
import re

from .document import (
    JSON,
    Document,
    Operation,
    Schema,
    Unsupported,
    alternatives,
    camel,
    described,
    name_of,
    pascal,
)

HEAD = (
    "// {}\n// Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.\n\n"
)
SCALARS = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}
DATED = {"date", "date-time"}


def files(document: Document) -> dict[str, str]:
    """Return the text of each module by its name."""
    return {
        "models.ts": models(document),
        "queries.ts": queries(document),
        "operations.ts": operations(document),
        "resources.ts": resources(document),
    }


# Types.


def type_of(schema: Schema, *, module: str = "", query: bool = False) -> str:
    """Return the type of a value; references are to `module`, or to names beside it."""
    kinds = list(dict.fromkeys(one_type(each, module, query) for each in alternatives(schema)))
    if "unknown" in kinds:
        return "unknown"
    if "string" in kinds:
        kinds = [kind for kind in kinds if not kind.startswith('"')]
    return " | ".join([kind for kind in kinds if kind != "null"] + ["null"] * ("null" in kinds))


def one_type(schema: Schema, module: str, query: bool) -> str:
    if "$ref" in schema:
        return f"{module}{name_of(schema['$ref'])}"
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(json.dumps(each) for each in schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        item = type_of(schema.get("items", {}), module=module, query=query)
        return f"{'readonly ' if query else ''}{f'({item})' if ' ' in item else item}[]"
    if "properties" in schema:
        return f"{{ {' '.join(members(schema))} }}"
    if kind == "object":
        more = schema.get("additionalProperties")
        return f"Record<string, {type_of(more, module=module) if isinstance(more, dict) else 'unknown'}>"
    if kind in SCALARS:
        return SCALARS[kind]
    if kind is None:
        return "unknown"
    raise Unsupported(f"A value of the type {kind!r}.")


def members(schema: Schema) -> list[str]:
    required = schema.get("required", ())
    return [
        f"{documented(described(value))}{key_of(key)}{'' if key in required else '?'}: {type_of(value)};"
        for key, value in schema["properties"].items()
    ]


def key_of(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z_$][\w$]*", name) else json.dumps(name)


def documented(text: str) -> str:
    """Return a comment that editors show, or nothing."""
    whole = text.replace("*/", "* /")
    return f"/** {whole} */ " if text else ""


def models(document: Document) -> str:
    """Return the types of what is sent and answered."""
    made = []
    for name, schema in document.schemas.items():
        told = documented(described(schema)).rstrip()
        told += "\n" if told else ""
        if "properties" in schema:
            lines = "".join(f"  {member}\n" for member in members(schema))
            made.append(f"{told}export interface {name} {{\n{broken(lines)}}}\n")
        else:
            made.append(f"{told}export type {name} = {type_of(schema)};\n")
    return HEAD.format("What the API answers and takes.") + "\n".join(made)


def broken(lines: str) -> str:
    """Put the comments of members on lines of their own."""
    return re.sub(r"^(  /\*\* .*? \*/) (?=\S+: )", r"\1\n  ", lines, flags=re.MULTILINE)


# Parameters.


def query_name(operation: Operation) -> str:
    return f"{pascal(operation.id)}Query"


def queries(document: Document) -> str:
    """Return the parameters of each operation."""
    made = []
    for operation in sorted(document.operations, key=lambda each: each.id):
        if operation.query:
            lines = "".join(
                f"  {key_of(each.name)}{'' if each.required else '?'}: "
                f"{type_of(each.schema, module='models.', query=True)};\n"
                for each in operation.query
            )
            made.append(
                f"{documented(operation.summary).rstrip()}\n"
                f"export interface {query_name(operation)} {{\n{lines}}}\n"
            )
    head = HEAD.format("The parameters of the operations.")
    return head + 'import type * as models from "./models.js";\n\n' + "\n".join(made)


def operations(document: Document) -> str:
    """Return the table of the operations."""
    lines = "".join(
        f"  {each.id}: {json.dumps([each.method, each.path, list(each.takes)])},\n"
        for each in sorted(document.operations, key=lambda each: each.id)
    )
    head = HEAD.format("Where each operation is, and which clocks and headers it takes.")
    head += f'/** The version of the API, and of this package. */\nexport const VERSION = "{document.version}";\n\n'
    head += "/** Method, path, and the names of what may be sent along. */\n"
    head += "export type Operation = readonly [method: string, path: string, takes: readonly string[]];\n\n"
    return head + f"export const OPERATIONS = {{\n{lines}}} as const satisfies Record<string, Operation>;\n"


# Methods.


def resources(document: Document) -> str:
    """Return a class for each resource, and one that has them all."""
    classes = []
    for resource, found in document.resources.items():
        if resource:
            body = "\n".join(method(each) for each in found)
            classes.append(
                f"/** Operations on {resource.replace('_', '-')}. */\n"
                f"export class {pascal(resource)} {{\n"
                f"  constructor(private readonly calls: Calls) {{}}\n\n{body}}}\n"
            )
    groups = [name for name in document.resources if name]
    fields = "".join(f"  readonly {camel(name)}: {pascal(name)};\n" for name in groups)
    begun = "".join(f"    this.{camel(name)} = new {pascal(name)}(calls);\n" for name in groups)
    own = "\n".join(method(each) for each in document.resources.get("", []))
    classes.append(
        "/** All resources, and the questions put to the registry as a whole. */\n"
        f"export class Registry {{\n{fields}\n"
        f"  constructor(protected readonly calls: Calls) {{\n{begun}  }}\n\n{own}}}\n"
    )
    head = HEAD.format("The operations as methods.")
    head += 'import type { Answer, Pages } from "../answers.js";\n'
    head += 'import type { Calls, Change, Creation, Options } from "../calls.js";\n'
    head += 'import type * as models from "./models.js";\nimport type * as queries from "./queries.js";\n\n'
    return head + "\n".join(classes)


def method(operation: Operation) -> str:
    """Return one operation as a method."""
    arguments = [f"{name}: string" for name in operation.variables]
    passed = []
    types = [kind for kind in operation.body_types if kind != JSON]
    optional = "If-Match" not in operation.headers and not (types and operation.body is None)
    if operation.body_types:
        kinds = [type_of(operation.body, module="models.")] if operation.body else []
        kinds += ["BodyInit"] if types else []
        if operation.body_required:
            name = "body"
        elif optional and not operation.needs_query:
            name = "body?"
        else:  # What may be left out cannot stand before what may not.
            name, kinds = "body", [*kinds, "undefined"]
        arguments.append(f"{name}: {' | '.join(kinds)}")
        passed.append("body")
    if operation.query:
        default = "" if operation.needs_query else " = {}"
        arguments.append(f"query: queries.{query_name(operation)}{default}")
        passed.append("query")
    kind = options_of(operation)
    if types:
        listed = " | ".join(json.dumps(each) for each in operation.body_types)
        needed = "?" if operation.body else ""
        kind += f" & {{ contentType{needed}: {listed} }}"
    arguments.append(f"options: {kind}{' = {}' if optional else ''}")
    passed.append("options")
    shown = type_of(operation.answer, module="models.") if operation.answer else ""
    values = f"[{', '.join(operation.variables)}]"
    call = f'"{operation.id}", {values}, {{ {", ".join(passed)} }}'
    if operation.row:
        returns = f"Pages<{type_of(operation.row, module='models.')}, {shown}>"
        act = f"return this.calls.pages({call});"
    else:
        returns = f"Promise<Answer<{shown or ('Blob' if operation.answer_types else 'null')}>>"
        act = f"return this.calls.answer({call});"
    return (
        f"  /** {operation.summary} */\n"
        f"  {camel(operation.verb)}({', '.join(arguments)}): {returns} {{\n    {act}\n  }}\n"
    )


def options_of(operation: Operation) -> str:
    """Return the type of what else a call may or must be given."""
    kinds = ["Change"] if "If-Match" in operation.headers else []
    if "Idempotency-Key" in operation.headers or (not kinds and "X-Reason" in operation.headers):
        kinds.append("Creation")
    return " & ".join(kinds) or "Options"
