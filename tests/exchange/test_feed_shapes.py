"""What the contract says of the entries of the feed: one shape for each kind of row, which every entry of the data set has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from rest_framework.test import APIClient

from answers.recorded_diff import MODELS
from exchange.loading import load
from exchange.loading.yaml_files import read_folder
from tests.api.test_contract import contract, validator

FOLDER = Path(__file__).resolve().parent.parent.parent / "fixtures"
OF_A_KIND = 200


@pytest.fixture(scope="module", autouse=True)
def data_set(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The data set, loaded once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(read_folder(FOLDER))
        yield
        transaction.set_rollback(True)


def shapes() -> dict[str, str]:
    """Return the component of each kind, by the discriminator."""
    entry = contract()["components"]["schemas"]["Entry"]
    assert entry["discriminator"]["propertyName"] == "kind"
    mapped: dict[str, str] = entry["discriminator"]["mapping"]
    assert {each["$ref"] for each in entry["oneOf"]} == set(mapped.values())
    return mapped


def test_there_is_a_shape_for_each_kind():
    assert set(shapes()) == set(MODELS)


def test_every_entry_has_the_shape_of_its_kind_and_no_column_more(django_db_blocker):
    seen: Counter[str] = Counter()
    schemas = contract()["components"]["schemas"]
    for kind, shape in shapes().items():
        checked, name = validator(shape), shape.rsplit("/", 1)[1]
        row = schemas[schemas[name]["properties"]["row"]["allOf"][0]["$ref"].rsplit("/", 1)[1]]
        told = (
            APIClient().get("/api/v1/changes", {"after": "r0", "kind": kind, "page_size": OF_A_KIND}).json()
        )
        for entry in told["results"]:
            assert list(checked.iter_errors(entry)) == []
            assert set(entry["row"]) == set(row["properties"]) == set(row["required"])
        seen[kind] += len(told["results"])

    assert sum(map(bool, seen.values())) > 40
