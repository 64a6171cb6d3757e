"""Read a folder of YAML files, one per resource, each a list of rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from exchange.loading.rows import Refusal, Refused, Row

_Base: Any = getattr(
    yaml, "CSafeLoader", yaml.SafeLoader
)  # The same rules; the one in C is ten times faster.


_BOOL = "tag:yaml.org,2002:bool"
_TEXT = (_BOOL, "tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:float")


class _Loader(_Base):  # type: ignore[misc]  # Either of two classes of PyYAML.
    """YAML as people write it: `yes`, `no` and dates are text, a number with a point keeps its digits as text, and
    a field stands once in a row.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Refuse a field that is written twice, of which YAML would silently take the last."""
        seen: set[Any] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue
            if key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"the field {key.value} stands twice", problem_mark=key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)  # type: ignore[no-any-return]


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _TEXT]
    for first, resolvers in _Base.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_BOOL, re.compile("^(true|false)$"), "tf")


def read_folder(folder: Path) -> list[Row]:
    """Return the rows of all `*.yaml` in `folder`; raise Refused with all files that cannot be read."""
    rows: list[Row] = []
    refusals: list[Refusal] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            rows += _read(path)
        except Refused as refused:
            refusals += refused.refusals
    if refusals:
        raise Refused(refusals)
    return rows


def _read(path: Path) -> Iterator[Row]:
    try:
        content = yaml.load(path.read_bytes(), Loader=_Loader)  # A safe loader.
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise Refused(
            [Refusal(path.name, 0, "", "", "invalid_yaml", f"Line {line}: {error.problem}.")]
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Refused([Refusal(path.name, 0, "", "", "invalid_yaml", str(error))]) from error
    if not isinstance(content, list):
        raise Refused([Refusal(path.name, 0, "", "", "invalid_type", "Write a list of rows.")])
    for number, values in enumerate(content, start=1):
        if not isinstance(values, dict):
            raise Refused(
                [Refusal(path.name, number, "", "", "invalid_type", "Write a mapping of fields to values.")]
            )
        yield Row(path.stem, number, {str(name): value for name, value in values.items()}, path.name)
