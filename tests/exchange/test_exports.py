"""The whole registry at a revision: a data package that others read, that never changes, and that loads back."""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
import tracemalloc
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import transaction
from frictionless import Package, system
from pyarrow import parquet
from rest_framework.test import APIClient

from exchange.exports.content import kept_columns, registry_at
from exchange.exports.formats import EXPORTS
from exchange.loading.packages import read_package
from exchange.loading.resources import RESOURCES
from exchange.loading.rows import Refused
from institutions.models import Institution
from programs.models import FundingFlow
from sources import revisions
from tests import make, make_programs
from tests.exchange.conftest import written

pytestmark = pytest.mark.django_db
FIXTURES = Path(settings.BASE_DIR) / "fixtures"


@contextmanager
def taken_back():
    """Take back what is written inside: before and after it the registry is empty."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def export(folder: Path, revision: str = "") -> dict:
    call_command("export", folder, revision=revision, stdout=io.StringIO())
    return json.loads((folder / "datapackage.json").read_bytes())


def load(folder: Path) -> None:
    call_command("load", folder, stdout=io.StringIO())


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*.*"))
    }


def fill() -> None:
    """Record what is hard to keep: rows without a name, rivals, nulls, several lines, lists, vague dates."""
    most = make.make_institution(
        "most", "Ministry", "科学技术部", note='=1+1, "two"\nlines', valid_from="1998-03"
    )
    other = make.make_institution("other", "Other", valid_from="1956", ended="unknown")
    make.make_post(most, seats=None)
    make.make_tenure()
    for amount, standing in (("1.5", "normal"), ("2.25", "deprecated")):
        make_programs.make_flow(amount=amount, claim_key="one", provider_institution=most, standing=standing)
    promised = make_programs.make_flow(type="outgoing_commitment", provider_institution=other)
    make_programs.make_flow(fulfils=promised, provider_institution=other)


@pytest.fixture(scope="module")
def of_the_data_set(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """An export of the data set, which is not on record any more."""
    folder = tmp_path_factory.mktemp("exports") / "data-set"
    with django_db_blocker.unblock(), taken_back():
        load(FIXTURES)
        export(folder)
    return folder


def test_loading_an_export_of_the_data_set_gives_the_same_export(
    of_the_data_set: Path, tmp_path: Path
) -> None:
    before = json.loads((of_the_data_set / "datapackage.json").read_bytes())
    assert not Institution.objects.exists()

    load(of_the_data_set)

    after = export(tmp_path / "after")
    assert after["content"] == before["content"]
    first, second = digests(of_the_data_set), digests(tmp_path / "after")
    assert {name for name in first if first[name] != second[name]} <= {
        "datapackage.json"
    }  # It bears the time.
    assert len(after["resources"]) == 2 * len(RESOURCES)


def test_what_has_no_name_and_what_is_rivalled_is_loaded_back_with_its_ids(tmp_path: Path) -> None:
    with taken_back():
        fill()
        before = export(tmp_path / "before")

    load(tmp_path / "before")

    assert export(tmp_path / "after")["content"] == before["content"]
    assert "posts" in {row.resource for row in read_package(tmp_path / "after")}


def test_an_export_of_a_revision_never_changes(tmp_path: Path) -> None:
    fill()
    revision = f"r{revisions.head()}"
    export(tmp_path / "before", revision)

    make.change(Institution.objects.get(slug="most"), slug="renamed", note="later")
    make.retract(make.make_institution("gone"))

    export(tmp_path / "after", revision)
    assert digests(tmp_path / "before") == digests(tmp_path / "after")
    assert (
        digests(tmp_path / "before") != export(tmp_path / "head")
        and "renamed" in (tmp_path / "head/data/institutions.csv").read_text()
    )


def test_loading_an_export_again_changes_nothing(tmp_path: Path) -> None:
    with taken_back():
        fill()
        export(tmp_path)
    load(tmp_path)
    head = revisions.head()

    load(tmp_path)

    assert revisions.head() == head


def test_an_export_meets_a_registry_that_knows_its_things_by_other_ids(tmp_path: Path) -> None:
    with taken_back():
        make.make_institution("most")
        export(tmp_path)
    make.make_institution("most", note="mine")
    known = set(Institution.objects.values_list("pk", flat=True))

    load(tmp_path)

    assert set(Institution.objects.values_list("pk", flat=True)) == known


def test_the_package_is_valid_to_the_library_of_the_standard(of_the_data_set: Path) -> None:
    descriptor = json.loads((of_the_data_set / "datapackage.json").read_bytes())
    descriptor["resources"] = [each for each in descriptor["resources"] if each["format"] == "csv"]
    with system.use_context(trusted=True):
        report = Package.from_descriptor(descriptor, basepath=str(of_the_data_set)).validate()

    assert report.valid, report.flatten(["name", "type", "rowNumber", "fieldName", "message"])[:5]
    assert report.stats["tasks"] == len(RESOURCES)


def test_parquet_and_csv_hold_the_same_rows(tmp_path: Path) -> None:
    fill()
    export(tmp_path)

    for name in RESOURCES:
        table = parquet.read_table(tmp_path / f"parquet/{name}.parquet")
        assert table.column_names == [column.name for column in kept_columns(name)]
        with registry_at(None) as registry:
            assert table.column("id").to_pylist() == [row["id"] for row in registry.each(name)]


def test_walk_table_and_export_of_a_revision_agree(api: APIClient, tmp_path: Path) -> None:
    fill()
    revision = f"r{revisions.head()}"
    make.change(Institution.objects.get(slug="most"), note="later")

    found = agreeing(api, tmp_path, revision, page_size=1)

    assert {"institutions", "names", "posts", "tenures", "funding-flows", "sources"} <= found


def test_walk_table_and_export_of_the_data_set_agree(api: APIClient, tmp_path: Path) -> None:
    load(FIXTURES)

    found = agreeing(api, tmp_path, f"r{revisions.head()}", page_size=500)

    assert {"institutions", "relations", "people", "programs", "funding-flows", "requirements"} <= found


def agreeing(api: APIClient, tmp_path: Path, revision: str, *, page_size: int) -> set[str]:
    """See that lists, tables and the export of `revision` say the same; return the resources that have rows."""
    export(tmp_path, revision)
    packed: dict[str, dict[Any, Any]] = {name: {} for name in RESOURCES}
    for row in read_package(tmp_path):
        packed[row.resource][row.values["id"]] = row.values
    found = set()
    for name, resource in RESOURCES.items():
        clocks = f"known_at={revision}&valid_on=any" + (
            "&standing=any" if "standing" in resource.fields else ""
        )
        walked, address = {}, f"/api/v1/{name}?page_size={page_size}&{clocks}"
        while address:
            page = api.get(address).json()
            walked |= {row["id"]: row for row in page["results"]}
            address = page["next"]
        table = {
            row["id"]: row
            for row in map(
                json.loads, api.get(f"/api/v1/tables/{name}?format=ndjson&{clocks}").getvalue().splitlines()
            )
        }
        exported = packed[name]

        assert table.keys() == walked.keys() == exported.keys(), name
        for id_, row in walked.items():
            for field in ("slug", "key", "note", "amount", "valid_from", "standing", "text"):
                if field in row:
                    said = row[field]
                    assert table[id_][field] == said
                    assert exported[id_].get(field, "") == said
        if walked:
            found.add(name)
    return found


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda folder: (folder / "data/institutions.csv").write_text("id,slug\n"), "checksum_differs"),
        (lambda folder: (folder / "data/institutions.csv").unlink(), "invalid_package"),
        (lambda folder: (folder / "datapackage.json").write_text("[]"), "invalid_package"),
        (
            lambda folder: (folder / "datapackage.json").write_text(
                '{"resources": [{"format": "csv", "name": "institutions", "path": "../../x.csv", "hash": ""}]}'
            ),
            "invalid_package",
        ),
    ],
)
def test_what_is_not_what_the_package_says_is_refused(tmp_path: Path, spoil, code: str) -> None:
    make.make_institution("most")
    export(tmp_path)
    spoil(tmp_path)

    with pytest.raises(Refused) as refused:
        read_package(tmp_path)
    assert [each.code for each in refused.value.refusals] == [code]


@pytest.mark.parametrize("revision", ["r99999", "2024-01-01T00:00:00Z", "x"])
def test_only_a_revision_that_was_given_is_exported(tmp_path: Path, revision: str) -> None:
    with pytest.raises(CommandError):
        export(tmp_path, revision)


def test_an_export_is_written_into_no_folder_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")

    with pytest.raises(CommandError, match="not empty"):
        export(tmp_path)


# Over HTTP


def test_the_package_over_http_is_that_of_the_command(api: APIClient, tmp_path: Path) -> None:
    fill()
    revision = f"r{revisions.head()}"
    export(tmp_path, revision)

    answer = api.get(f"/api/v1/exports/{revision}/package")
    archive = zipfile.ZipFile(io.BytesIO(answer.getvalue()))

    assert {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()} == digests(
        tmp_path
    )
    assert answer["Content-Disposition"] == f'attachment; filename="tiaokuai-{revision}.zip"'


def test_a_file_of_a_revision_has_the_same_bytes_and_tag_whatever_comes_after(api: APIClient) -> None:
    fill()
    listed = api.get("/api/v1/exports").json()
    for each in listed["exports"]:
        before = api.get(each["file"])
        content = before.getvalue()
        make.make_institution()
        after = api.get(each["file"])

        assert (after.getvalue(), after["ETag"]) == (content, before["ETag"]), each["format"]
        assert api.get(each["file"], HTTP_IF_NONE_MATCH=before["ETag"]).status_code == 304
        assert api.head(each["file"])["ETag"] == before["ETag"]


@pytest.mark.parametrize("format_", EXPORTS)
def test_each_format_is_sent_as_what_it_is(api: APIClient, format_: str) -> None:
    make.make_tenure()
    revision = f"r{revisions.head()}"

    answer = api.get(f"/api/v1/exports/{revision}/{format_}")

    assert answer["Content-Type"] == EXPORTS[format_].media_type
    assert (
        answer["Content-Disposition"]
        == f'attachment; filename="tiaokuai-{revision}.{EXPORTS[format_].ending}"'
    )
    assert answer["Content-Length"] == str(len(answer.getvalue()))
    refused = api.get(f"/api/v1/exports/{revision}/{format_}", HTTP_ACCEPT="image/png")
    assert refused.status_code == 406


@pytest.mark.parametrize("format_", sorted(EXPORTS.keys() - {"package"}))
def test_a_file_of_the_command_is_that_over_http(api: APIClient, tmp_path: Path, format_: str) -> None:
    fill()
    revision = f"r{revisions.head()}"

    call_command("export", tmp_path / "file", format=format_, revision=revision, stdout=io.StringIO())

    assert (tmp_path / "file").read_bytes() == api.get(f"/api/v1/exports/{revision}/{format_}").getvalue()
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")

    with pytest.raises(CommandError, match="there already"):
        call_command("export", tmp_path / "mine", format="popolo", stdout=io.StringIO())
    assert (tmp_path / "mine").read_text() == "mine"


@pytest.mark.parametrize("format_", sorted(EXPORTS.keys() - {"package"}))
def test_an_empty_registry_is_exported_too(format_: str) -> None:
    assert written(format_)


@pytest.mark.parametrize("format_", sorted(EXPORTS.keys() - {"package"}))
def test_what_is_held_in_memory_does_not_grow_with_the_rows(
    monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    monkeypatch.setattr("exchange.tables.reading.BATCH", 50)
    giver, program = make.make_institution(), make_programs.make_program(valid_from="2016")
    written(format_)

    def held(rows: int) -> int:
        with revisions.write(actor="test", reason="more rows"):
            citation = make.make_citation()
            FundingFlow.objects.bulk_create(
                FundingFlow(
                    type="disbursement",
                    provider_institution=giver,
                    program=program,
                    fiscal_year=2024,
                    amount=1,
                    currency="CNY",
                    citation=citation,
                )
                for _ in range(rows)
            )
        with registry_at(None) as registry, tempfile.TemporaryFile() as file:
            tracemalloc.start()
            try:
                EXPORTS[format_].write(registry, file)
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    few = held(200)
    many = held(3_000)

    assert many < few + 1_000_000  # 3,000 flows are some 10 MB as documents.


def test_exports_of_a_revision_are_listed(api: APIClient) -> None:
    make.make_institution()
    now = api.get("/api/v1/exports").json()

    assert api.get(f"/api/v1/exports/{now['revision']}").json() == now
    assert now["licence"] == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("exports/r99999", 400),
        ("exports/x", 404),
        ("exports/r0/nothing", 404),
        ("exports?x=1", 400),
        ("exports/r1²", 404),
    ],
)
def test_what_is_no_export_is_refused(api: APIClient, address: str, status: int) -> None:
    assert api.get(f"/api/v1/{address}").status_code == status


def test_a_registry_too_large_for_a_request_is_refused(
    api: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill()
    monkeypatch.setattr("exchange.api.exports.MOST_ROWS", 3)

    assert api.get(f"/api/v1/exports/r{revisions.head()}/package").json()["code"] == "too_large"
