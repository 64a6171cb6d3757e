"""Hold the service to its contract with the tools that others use on it: linters, generators, a fuzzer.

Run by `python3 dev.py contract` with the virtualenv's Python; it needs node and npm too. Nothing is skipped: a
tool that is absent fails. It starts a PostgreSQL of its own (or makes a database on the server that DATABASE_URL
names), loads the fixtures, serves them on a free port, prints a line for each check, and exits with 1 if one failed.
The two checks that send thousands of requests run at the same time, each with a database and a service of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import fcntl
import hashlib
import json
import multiprocessing
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

import httpx
import psycopg
import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from config import embedded_postgres  # noqa: E402

CONTRACT = ROOT / "config" / "api" / "openapi-v1.yaml"
KEPT = ROOT / ".data" / "contract"
"""Where what the tools made and said is left for reading."""

SDK = ROOT / "sdk"
EXAMPLES = {
    "ministries": "most,",
    "before_and_after": "2023-03-16: Ministry of Science and Technology is the office of Central Science and Technology",
    "promised_and_paid": "To cite it: /api/v1/funding/summary?",
    "which_is_meant": "科技部: Ministry of Science and Technology, sub-national leader",
    "record_and_correct": "retracted at r",
}
"""The examples of both SDKs, and what each says among other things."""

LEAST_CASES, LEAST_SUCCESSES = 2_000, 0.6
LEAST_NODE = 20
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1", "CI": "1"}
BIN = Path(sys.executable).parent


Phases = dict[str, dict[str, Any]]
"""Settings of schemathesis by phase."""


class Failed(Exception):
    """A check did not pass; the text says what it found."""


class Service(NamedTuple):
    """The service under test: its address, a token that may write, and the environment that it runs in."""

    url: str
    token: str
    variables: Mapping[str, str]

    def client(self) -> httpx.Client:
        """Return a client that may write."""
        bearer = {"Authorization": f"Bearer {self.token}"}
        return httpx.Client(base_url=f"{self.url}/api/v1/", headers=bearer, timeout=60)


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Begin with an empty folder for what is kept, and keep other runs of this checkout out of it."""
    KEPT.parent.mkdir(exist_ok=True)
    with KEPT.with_suffix(".lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Failed("The contract of this checkout is being checked already.") from None
        shutil.rmtree(KEPT, ignore_errors=True)
        KEPT.mkdir()
        yield


# What is served.


@contextlib.contextmanager
def database() -> Iterator[str]:
    """Give the address of a new, empty database; it is dropped, or its server ended, at the end."""
    given = os.environ.get("DATABASE_URL")
    with contextlib.ExitStack() as ends:
        url = given or ends.enter_context(embedded_postgres.throw_away_cluster()).url(embedded_postgres.OWNER)
        name = f"contract_{secrets.token_hex(4)}"
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
        finally:
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextlib.contextmanager
def service(variables: Mapping[str, str]) -> Iterator[Service]:
    """Migrate, load the fixtures, make a token, and serve on a free port of loopback."""
    manage(["migrate", "--verbosity=0"], variables)
    manage(["load", "fixtures"], variables)
    manage(["demo_editor"], {**variables, "TIAOKUAI_LOCAL": "1"})
    token = manage(["create_token", "editor", "contract", "--scope", "write"], variables).split()[-1]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = [str(BIN / "granian"), "--interface=wsgi", "--host=127.0.0.1", f"--port={port}", "--workers=1"]
    command += ["--blocking-threads=4", "--no-ws", "--log-level=warning", "config.wsgi:application"]
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(command, cwd=ROOT, env=dict(variables), stdout=log, stderr=log)
        try:
            wait_until_ready(server, url)
            yield Service(url, token, variables)
        finally:
            server.terminate()
            try:
                server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
            log.seek(0)
            errors = [line for line in log.read().decode(errors="replace").splitlines() if "rror" in line]
            if errors:
                print("\nErrors in the log of the service:", *errors[-20:], sep="\n  ")


def wait_until_ready(server: subprocess.Popen[bytes], url: str) -> None:
    """Wait until the service answers `/ready`; a minute at most."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise Failed(f"The service ended by itself with exit code {server.returncode}.")
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(f"{url}/ready").status_code == httpx.codes.OK:
                return
        time.sleep(0.1)
    raise Failed("The service was not ready after a minute.")


def environment(url: str) -> dict[str, str]:
    """Return the environment of the service: this machine only, without limits of speed."""
    return os.environ | {
        "DATABASE_URL": url,
        "SECRET_KEY": secrets.token_urlsafe(48),
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "DEBUG": "false",
        "SECURE": "false",
        "LOG_FORMAT": "json",
        "LOG_LEVEL": "ERROR",
        "THROTTLE_ANONYMOUS": "off",
        "THROTTLE_TOKEN": "off",
        "THROTTLE_SUGGESTIONS": "off",
        "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
    }


def manage(arguments: list[str], variables: Mapping[str, str]) -> str:
    """Run `manage.py` and return what it printed."""
    return run([sys.executable, "manage.py", *arguments], variables).stdout


def run(
    command: list[str],
    variables: Mapping[str, str] | None = None,
    *,
    cwd: Path = ROOT,
    codes: tuple[int, ...] = (0,),
) -> subprocess.CompletedProcess[str]:
    """Run `command`; fail with the end of what it said if it ends with another code than `codes`."""
    env = {**(os.environ if variables is None else variables), **QUIET}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=3000)
    if done.returncode not in codes:
        said = "\n".join((done.stdout + done.stderr).splitlines()[-60:])
        raise Failed(
            f"{Path(command[0]).name} {' '.join(command[1:3])} ended with {done.returncode}:\n{said}"
        )
    return done


# Node.


def node_tools() -> Path:
    """Return the folder of the node tools, installing them if `package.json` changed; about half a minute."""
    for name in ("node", "npm"):
        if shutil.which(name) is None:
            raise Failed(
                f"{name} is not installed: the contract is checked with tools of node {LEAST_NODE} or later."
            )
    version = int(run(["node", "--version"]).stdout.strip().removeprefix("v").split(".")[0])
    if version < LEAST_NODE:
        raise Failed(f"node {version} is too old: {LEAST_NODE} or later is needed.")
    wanted = (HERE / "package.json").read_bytes()
    folder = ROOT / ".data" / f"node-{hashlib.sha256(wanted).hexdigest()[:12]}"
    if not (folder / "installed").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_bytes(wanted)
        run(
            ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"], cwd=folder
        )
        (folder / "installed").touch()
    return folder / "node_modules" / ".bin"


# The checks: each returns its figures, or raises Failed.


def check_schema(served: Service, folder: Path) -> str:
    """Compare the committed document with what the code makes."""
    made = folder / "made.yaml"
    manage(["spectacular", "--validate", "--fail-on-warn", f"--file={made}"], served.variables)
    before, now = (path.read_text(encoding="utf-8").splitlines() for path in (CONTRACT, made))
    if different := list(difflib.unified_diff(before, now, "committed", "code", lineterm="", n=1)):
        raise Failed(
            "The code makes another document; dev.py schema writes it:\n" + "\n".join(different[:40])
        )
    answered = httpx.get(f"{served.url}/api/v1/openapi.json").json()
    if answered != yaml.safe_load(json.dumps(document(), default=str)):
        raise Failed("/api/v1/openapi.json is not the committed document.")
    operations = sum(len(path) for path in document()["paths"].values())
    return f"{operations} operations, {len(document()['components']['schemas'])} schemas, no warning, no difference"


def document() -> dict[str, Any]:
    """Return the committed document."""
    loaded: dict[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return loaded


def check_redocly(served: Service, folder: Path) -> str:
    """Lint with the rules that Redocly recommends."""
    rules = f"--config={HERE / 'redocly.yaml'}"
    done = run([str(node_tools() / "redocly"), "lint", rules, "--format=json", str(CONTRACT)], codes=(0, 1))
    found = json.loads(done.stdout)
    totals = found["totals"]
    if totals["errors"] or totals["warnings"]:
        told = [f"{each['severity']} {each['ruleId']}: {each['message']}" for each in found["problems"]]
        raise Failed("\n".join(told[:30]))
    return f"{totals['errors']} errors, {totals['warnings']} warnings"


def check_spectral(served: Service, folder: Path) -> str:
    """Lint with the rules `spectral:oas`."""
    options = [f"--ruleset={HERE / 'spectral.yaml'}", "--format=json", "--fail-severity=hint", "--quiet"]
    done = run([str(node_tools() / "spectral"), "lint", *options, str(CONTRACT)], codes=(0, 1))
    found = json.loads(done.stdout[done.stdout.index("[") :])
    if found:
        told = [f"{each['code']}: {each['message']} {'/'.join(map(str, each['path']))}" for each in found]
        raise Failed("\n".join(told[:30]))
    return "0 errors, 0 warnings, 0 hints"


def check_python_client(served: Service, folder: Path) -> str:
    """Generate a client in Python without a warning, import all of it and list with it."""
    target = folder / "python" / "registry_client"
    target.parent.mkdir()
    command = [str(BIN / "openapi-python-client"), "generate", "--path", str(CONTRACT), "--meta=none"]
    command += [f"--config={HERE / 'python-client.yaml'}", f"--output-path={target}", "--fail-on-warning"]
    run(command, served.variables)
    variables = {**served.variables, "PYTHONPATH": str(target.parent)}
    use = [sys.executable, str(HERE / "use_python_client.py"), served.url, served.token]
    return run(use, variables, cwd=target.parent).stdout.strip()


def check_typescript(served: Service, folder: Path) -> str:
    """Generate types for TypeScript and compile a program that uses them, strictly."""
    bin_, target = node_tools(), folder / "typescript"
    target.mkdir()
    run([str(bin_ / "openapi-typescript"), str(CONTRACT), "--output", str(target / "registry.d.ts")])
    shutil.copy(HERE / "probe.ts", target)
    shutil.copy(SDK / "typescript" / "src" / "generated" / "models.ts", target)
    (target / "same.ts").write_text(same_types(), encoding="utf-8")
    strictly = ["--strict", "--noEmit", "--skipLibCheck", "false"]
    run([str(bin_ / "tsc"), *strictly, "probe.ts", "same.ts"], cwd=target)
    lines = len((target / "registry.d.ts").read_text(encoding="utf-8").splitlines())
    return f"{lines} lines of types, tsc --strict passes"


def same_types() -> str:
    """Return a program that compiles if the SDK's types and those of openapi-typescript are the same."""
    lines = ['import type { components } from "./registry";', 'import type * as models from "./models";']
    lines += ["type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;"]
    lines += [
        f'export const same{n}: Same<models.{name}, components["schemas"]["{name}"]> = true;'
        for n, name in enumerate(document()["components"]["schemas"])
    ]
    return "\n".join(lines)


def check_sdk_python(served: Service, folder: Path) -> str:
    """Test the SDK in Python, and run its examples on the service."""
    sdk = SDK / "python"
    tested = run([sys.executable, "-m", "pytest", "-q", "-W", "error"], served.variables, cwd=sdk)
    variables = served.variables | {"PYTHONPATH": str(sdk / "src"), "PYTHONWARNINGS": "error"}
    for name in EXAMPLES:
        tried_example(name, [sys.executable, str(sdk / "examples" / f"{name}.py")], served, variables)
    shown = "\n".join(shown_in(sdk / "README.md", "python", served))
    run([sys.executable, "-c", f"TOKEN = {served.token!r}\n{shown}"], variables)
    return f"{tested.stdout.strip().splitlines()[-1]}; {len(EXAMPLES)} examples"


def check_sdk_typescript(served: Service, folder: Path) -> str:
    """Compile and test the SDK in TypeScript, and run its examples on the service."""
    bin_, target = node_tools(), folder / "typescript-sdk"
    shutil.copytree(
        SDK / "typescript", target, ignore=shutil.ignore_patterns("node_modules", "dist", "build")
    )
    (target / "node_modules").symlink_to(bin_.parent)
    shown = "\n".join(shown_in(target / "README.md", "ts", served))
    readme = target / "examples" / "readme.ts"
    readme.write_text(f'const token = "{served.token}";\n{shown}', encoding="utf-8")
    run([str(bin_ / "tsc"), "--project", "."], cwd=target)
    run([str(bin_ / "tsc"), "--project", "tests"], cwd=target)
    tested = run(["node", "--test", "build/tests/"], cwd=target)
    [passed] = [line for line in tested.stdout.splitlines() if line.startswith(("# pass", "ℹ pass"))]
    for name in EXAMPLES:
        tried_example(
            name, ["node", str(target / "build" / "examples" / f"{name}.js")], served, served.variables
        )
    run(["node", str(target / "build" / "examples" / "readme.js")], served.variables)
    return f"{passed[2:]}; {len(EXAMPLES)} examples"


def shown_in(page: Path, language: str, served: Service) -> list[str]:
    """Return the blocks of a language that a page shows, for the service under test."""
    blocks = re.findall(
        rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    return [block.replace("http://127.0.0.1:8000", served.url) for block in blocks]


def tried_example(name: str, command: list[str], served: Service, variables: Mapping[str, str]) -> None:
    """Run an example of an SDK; it must end well and say what its like in the other language says."""
    said = run([*command, served.url, served.token], variables).stdout
    if EXAMPLES[name] not in said:
        raise Failed(f"The example {name} says:\n{said}\nand not: {EXAMPLES[name]}")


def check_examples(served: Service, folder: Path) -> str:
    """Send every example of a body, in an order in which each finds what it names; all must be accepted.

    Acts on a row are left out: what they take depends on how far it has come.
    """
    contract = document()
    waiting: list[tuple[str, dict[str, Any]]] = []
    for path, operations in contract["paths"].items():
        bodies = operations.get("post", {}).get("requestBody", {}).get("content", {})
        if "application/json" in bodies and "{" not in path:
            [shown] = bodies["application/json"]["examples"].values()
            body = contract["components"]["examples"][shown["$ref"].rsplit("/", 1)[1]]["value"]
            waiting.append((path.rsplit("/", 1)[1], body))
            if path.endswith(("/institutions", "/programs")):
                waiting.append(
                    (path.rsplit("/", 1)[1], {**body, "slug": f"another-{body['slug'].split('-')[1]}"})
                )
    recorded, refusals = 0, [""]
    with served.client() as client:
        while waiting and refusals:
            answers = [(name, body, client.post(name, json=body)) for name, body in waiting]
            left = [(name, body) for name, body, answer in answers if not answer.is_success]
            refusals = [answer.text for _, _, answer in answers if not answer.is_success]
            if len(left) == len(waiting):
                raise Failed("Examples were refused:\n" + "\n".join(refusals))
            recorded, waiting = recorded + len(waiting) - len(left), left
    return f"{recorded} of {recorded} examples recorded"


def check_formats(served: Service, folder: Path) -> str:
    """Read the export as FollowTheMoney by its own library, which has a virtualenv of its own."""
    with served.client() as client:
        listed = client.get("exports").raise_for_status().json()["exports"]
        [file] = [each["file"] for each in listed if each["format"] == "followthemoney"]
        target = folder / "followthemoney.ndjson"
        target.write_bytes(client.get(file).raise_for_status().content)
    return run([str(formats_python()), str(HERE / "read_formats.py"), str(target)]).stdout.strip()


def formats_python() -> Path:
    """Return the Python of the virtualenv of `formats.lock`, making it if the lock changed; about half a minute."""
    lock = HERE / "formats.lock"
    folder = ROOT / ".data" / f"formats-{hashlib.sha256(lock.read_bytes()).hexdigest()[:12]}"
    if not (folder / "installed").exists():
        run([str(BIN / "uv"), "venv", "--clear", "--python", sys.executable, str(folder)])
        pip = [
            sys.executable,
            "-m",
            "pip",
            "--python",
            str(folder / "bin" / "python"),
            "install",
            "--no-input",
        ]
        run([*pip, "--require-hashes", "--only-binary=:all:", "--no-deps", "--requirement", str(lock)])
        (folder / "installed").touch()
    return folder / "bin" / "python"


def check_fuzz(served: Service, folder: Path) -> str:
    """Let schemathesis send examples, what it makes up and chains of requests, with all checks; most of them are valid."""
    phases: Phases = {
        "fuzzing": {"generation.mode": "positive", "generation.max-examples": 5},
        "stateful": {"generation.max-examples": 30},
    }
    cases, answers = schemathesis(served, folder / "fuzz", "examples,fuzzing,stateful", phases)
    total, good = sum(answers.values()), sum(n for status, n in answers.items() if status[0] == "2")
    figures = f"{cases} cases, {good / total:.0%} of {total} answers 2xx ({told(answers)}), nothing found"
    if cases < LEAST_CASES or good / total < LEAST_SUCCESSES:
        wanted = f"{LEAST_CASES} cases and {LEAST_SUCCESSES:.0%}"
        raise Failed(f"Too few: {figures}; wanted are {wanted}.")
    return figures


def check_coverage(served: Service, folder: Path) -> str:
    """Let schemathesis send every sort of valid value of every parameter and field, one at a time."""
    phases: Phases = {"coverage": {"generation.mode": "positive"}}
    cases, answers = schemathesis(served, folder / "coverage", "coverage", phases)
    return f"{cases} cases ({told(answers)}), nothing found"


def check_violations(served: Service, folder: Path) -> str:
    """Let schemathesis break every rule of the contract, one at a time."""
    phases: Phases = {"coverage": {"generation.mode": "negative"}}
    cases, answers = schemathesis(served, folder / "violations", "coverage", phases)
    return f"{cases} cases ({told(answers)}), nothing found"


def told(answers: Mapping[str, int]) -> str:
    """Return the answers by status, most frequent first."""
    return ", ".join(f"{n} x {status}" for status, n in sorted(answers.items(), key=lambda each: -each[1]))


def schemathesis(served: Service, folder: Path, names: str, phases: Phases) -> tuple[int, dict[str, int]]:
    """Run the phases `names`; return the number of cases and the answers by status. Fails on any finding."""
    folder.mkdir()
    settings = (HERE / "schemathesis.toml").read_text(encoding="utf-8")
    for name, values in phases.items():
        settings += f"\n[phases.{name}]\n"
        settings += "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())
    (folder / "schemathesis.toml").write_text(settings, encoding="utf-8")
    (folder / "contract.json").write_text(json.dumps(document(), default=str), encoding="utf-8")
    command = [str(BIN / "schemathesis"), f"--config-file={folder / 'schemathesis.toml'}", "run"]
    command += ["contract.json", f"--url={served.url}", f"--header=Authorization: Bearer {served.token}"]
    command += ["--checks=all", f"--phases={names}", "--workers=1", "--warnings=off", "--no-color"]
    command += [
        "--exclude-operation-id=imports_create"
    ]  # It makes no files; tests/exchange/test_imports.py does.
    command += [
        "--report=json",
        "--report-json-path=report.json",
        f"--seed={served.variables['CONTRACT_SEED']}",
    ]
    variables = {
        **served.variables,
        "PYTHONPATH": str(HERE),
        "SCHEMATHESIS_HOOKS": "hooks",
        "CONTRACT_URL": served.url,
        "CONTRACT_TOKEN": served.token,
        "CONTRACT_ANSWERS": str(folder / "answers.json"),
    }
    done = run(command, variables, cwd=folder, codes=(0, 1))
    (folder / "said.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
    found = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    if done.returncode != 0 or found["failures"] or found["errors"]:
        summary = done.stdout[done.stdout.find("= SUMMARY =") :]
        raise Failed(f"{(folder / 'said.txt').relative_to(ROOT)} tells each:\n{summary}")
    answers: dict[str, int] = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    return found["test_cases"]["generated"], answers


CHECKS: dict[str, Callable[[Service, Path], str]] = {
    "schema": check_schema,
    "redocly": check_redocly,
    "spectral": check_spectral,
    "python-client": check_python_client,
    "typescript": check_typescript,
    "sdk-python": check_sdk_python,
    "sdk-typescript": check_sdk_typescript,
    "formats": check_formats,
    "examples": check_examples,
    "fuzz": check_fuzz,
    "coverage": check_coverage,
    "violations": check_violations,
}


GENERATED = ("fuzz", "coverage", "violations")
"""The checks whose requests are made of the contract: they take minutes, so each has a service of its own."""


def passes(name: str, served: Service) -> bool:
    """Do a check, print its line, and say whether the service passes."""
    began = time.monotonic()
    try:
        verdict, figures = "ok", CHECKS[name](served, KEPT)
    except (Failed, subprocess.TimeoutExpired) as problem:
        verdict, figures = "FAILED", str(problem)
    print(f"{verdict:<8}{name:<15}{time.monotonic() - began:6.1f} s  {figures}", flush=True)
    return verdict == "ok"


def pass_alone(name: str, variables: Mapping[str, str]) -> None:
    """Do a check on a service of its own, in which the examples are recorded, and exit with 1 if it fails."""
    try:
        with database() as url, service(environment(url) | variables) as served:
            check_examples(served, KEPT)
            sys.exit(0 if passes(name, served) else 1)
    except (Failed, embedded_postgres.EmbeddedPostgresError) as problem:
        sys.exit(f"dev.py contract {name}: {problem}")


def main() -> int:
    """Run the checks named on the command line, or all; return 1 if one failed."""
    parser = argparse.ArgumentParser(prog="dev.py contract", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=f"one of: {', '.join(CHECKS)}")
    parser.add_argument("--seed", type=int, default=1, help="of the cases that schemathesis makes (1)")
    parsed = parser.parse_args()
    wanted = [name for name in CHECKS if name in parsed.checks or not parsed.checks]
    if unknown := [name for name in parsed.checks if name not in CHECKS]:
        parser.error(f"There is no check {unknown[0]!r}; there are: {', '.join(CHECKS)}.")
    variables = {"CONTRACT_SEED": str(parsed.seed)}
    failed: list[str] = []
    with only_one():
        if first := [name for name in wanted if name not in GENERATED]:
            with database() as url, service(environment(url) | variables) as served:
                failed += [name for name in first if not passes(name, served)]
        alone = {
            name: multiprocessing.Process(target=pass_alone, args=(name, variables))
            for name in wanted
            if name in GENERATED
        }
        try:
            for process in alone.values():
                process.start()
            for process in alone.values():
                process.join()
        finally:
            for process in alone.values():
                if process.is_alive():
                    process.terminate()
                    process.join()
        failed += [name for name, process in alone.items() if process.exitcode]
    print(f"\nFailed: {', '.join(failed)}." if failed else "\nThe contract holds.")
    return 1 if failed else 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # So that what was started is ended.
    try:
        sys.exit(main())
    except (Failed, embedded_postgres.EmbeddedPostgresError) as problem:
        sys.exit(f"dev.py contract: {problem}")
