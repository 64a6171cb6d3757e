"""Write the generated part of both SDKs, or with `--check` say where it differs from the document.

Run by `python3 dev.py sdk` and `python3 dev.py check`, with the virtualenv's Python.
"""

from __future__ import annotations

import argparse
import difflib
import json
import subprocess
import sys
from pathlib import Path

from . import document, python, typescript

SDK = Path(__file__).resolve().parent.parent
CONTRACT = SDK.parent / "config" / "api" / "openapi-v1.yaml"
PYTHON = SDK / "python" / "src" / "tiaokuai_client" / "generated"
TYPESCRIPT = SDK / "typescript" / "src" / "generated"
PACKAGE = SDK / "typescript" / "package.json"


def made(read: document.Document) -> dict[Path, str]:
    """Return what the files should hold."""
    texts = {PYTHON / name: formatted(text, name) for name, text in python.files(read).items()}
    texts |= {TYPESCRIPT / name: text for name, text in typescript.files(read).items()}
    package = json.loads(PACKAGE.read_text(encoding="utf-8")) | {"version": read.version}
    return texts | {PACKAGE: json.dumps(package, indent=2, ensure_ascii=False) + "\n"}


def formatted(text: str, name: str) -> str:
    """Return Python as the project formats it."""
    command = [sys.executable, "-m", "ruff", "format", f"--stdin-filename={PYTHON / name}", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, cwd=SDK).stdout


def differences(texts: dict[Path, str]) -> list[str]:
    """Return the lines in which the files differ from what they should hold, and files that should not be."""
    lines: list[str] = []
    for path, text in texts.items():
        held = path.read_text(encoding="utf-8") if path.exists() else ""
        name = str(path.relative_to(SDK.parent))
        lines += difflib.unified_diff(held.splitlines(), text.splitlines(), name, name, lineterm="", n=1)
    return lines + [f"{path.relative_to(SDK.parent)} is generated no more." for path in strangers(texts)]


def strangers(texts: dict[Path, str]) -> list[Path]:
    return [
        path
        for folder in (PYTHON, TYPESCRIPT)
        for path in sorted(folder.glob("*"))
        if path.is_file() and path not in texts
    ]


def main() -> int:
    """Write or compare; return 1 if there is a difference."""
    parser = argparse.ArgumentParser(prog="dev.py sdk", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    texts = made(document.read(CONTRACT))
    if parser.parse_args().check:
        lines = differences(texts)
        print(*lines[:60], sep="\n")
        if lines:
            print("The SDKs differ from the document: python3 dev.py sdk makes them anew.")
        return 1 if lines else 0
    for path in strangers(texts):
        path.unlink()
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
