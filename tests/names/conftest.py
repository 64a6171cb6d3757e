"""The data set, loaded once for the tests of finding."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections

from tests.conftest import cloned


@pytest.fixture(scope="module")
def data_set(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    """A database that holds what `fixtures/` says, spelled, and nothing else."""
    with django_db_blocker.unblock():
        template = connection.settings_dict["NAME"]
        with cloned(template) as name:
            connection.settings_dict["NAME"] = name
            try:
                call_command("load", str(Path(settings.BASE_DIR) / "fixtures"), verbosity=0)
                yield
            finally:
                connections.close_all()
                connection.settings_dict["NAME"] = template
