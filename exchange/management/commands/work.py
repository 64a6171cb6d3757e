"""Do what is put off: imports of large files, exports of large registries."""

from __future__ import annotations

from typing import Any

from django_tasks_db.management.commands.db_worker import Command as WorkerCommand

from exchange.exports import keeping
from exchange.imports.running import resume, tidy


class Command(WorkerCommand):
    """Work through the jobs that wait in the database, beginning with those that a killed worker left."""

    help = "Work through what is put off, such as imports of large files and exports of large registries, until it is stopped."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        """Put what was left on the list again, delete what ended long ago, and work."""
        tidy()
        resume()
        keeping.tidy()
        keeping.resume()
        super().handle(*args, **options)
