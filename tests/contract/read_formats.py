"""Read an export as FollowTheMoney by its own library, and fail if anything in it is not what the library takes.

Run by `run.py` in a virtualenv of `formats.lock`, with the path of the file; prints its figures.
"""

from __future__ import annotations

import sys
import types
from collections import Counter
from pathlib import Path


class Transliterator:
    """Stands for that of PyICU, which has to be built: the library asks for it when it is loaded, and reading never."""

    @staticmethod
    def createInstance(name: str) -> Transliterator:  # PyICU's name
        """Return one that cannot transliterate."""
        return Transliterator()

    def transliterate(self, text: str) -> str:
        """Fail: nothing is transliterated here."""
        raise NotImplementedError("Reading transliterates nothing.")


icu = types.ModuleType("icu")
icu.Transliterator = Transliterator  # type: ignore[attr-defined]  # a module of our own
sys.modules["icu"] = icu

import orjson  # noqa: E402
from followthemoney import model  # noqa: E402
from followthemoney.exc import InvalidData  # noqa: E402


def main(path: Path) -> int:
    """Read the file; return 1 if there is a finding."""
    found: Counter[str] = Counter()
    schemata, references = {}, []
    for line in path.open("rb"):
        entity = orjson.loads(line)
        schema = model.get(entity["schema"])
        if schema is None:
            found[f"no schema {entity['schema']}"] += 1
            continue
        if entity["id"] in schemata:
            found[f"{schema.name}: an id is given twice"] += 1
        schemata[entity["id"]] = schema
        try:
            schema.validate(entity)
        except InvalidData as refusal:
            found[f"{schema.name}: {refusal} {getattr(refusal, 'errors', '')}"] += 1
        for name, values in entity["properties"].items():
            property_ = schema.get(name)
            if property_ is None:
                found[f"{schema.name} has no {name}"] += 1
                continue
            if property_.stub:
                found[f"{schema.name}.{name} is the other side of a property"] += 1
            for value in values:
                if property_.type.clean(value, format=property_.format) != value:
                    found[f"{schema.name}.{name} does not take {value[:60]!r} as it is"] += 1
                if property_.type.name == "entity":
                    references.append((schema.name, name, value, property_.range))
    for schema_name, name, value, range_ in references:
        if value not in schemata:
            found[f"{schema_name}.{name} names what is not there"] += 1
        elif range_ and not schemata[value].is_a(range_):
            found[f"{schema_name}.{name} names a {schemata[value].name}, not a {range_.name}"] += 1
    if found:
        print(*(f"{count} x {problem}" for problem, count in found.most_common(30)), sep="\n")
        return 1
    kinds = len({schema.name for schema in schemata.values()})
    print(f"{len(schemata)} entities of {kinds} schemata, {len(references)} references, nothing refused")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
