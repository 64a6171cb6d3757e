"""What tests of exports share: a format as bytes, and the data set in every format."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import transaction

from exchange.exports.content import registry_at
from exchange.exports.formats import EXPORTS


def written(format_: str, revision: int | None = None) -> bytes:
    """Return the registry in a format."""
    file = io.BytesIO()
    with registry_at(revision) as registry:
        EXPORTS[format_].write(registry, file)
    return file.getvalue()


@pytest.fixture(scope="session")
def data_set_in(
    django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A folder with the data set in each format but the package; it is not on record any more."""
    folder = tmp_path_factory.mktemp("formats")
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("load", Path(settings.BASE_DIR) / "fixtures", stdout=io.StringIO())
        for format_ in EXPORTS.keys() - {"package"}:
            (folder / format_).write_bytes(written(format_))
        transaction.set_rollback(True)
    return folder
