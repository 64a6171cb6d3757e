"""Exports that are kept: files of a revision that a worker has made, or is to make."""

from __future__ import annotations

from django.db import models

from sources.ids import uuid7


class ExportState(models.TextChoices):
    """How far a kept export is."""

    WAITING = "waiting", "waits for a worker"
    RUNNING = "running", "is being made"
    DONE = "done", "can be fetched"
    FAILED = "failed", "could not be made"


class KeptExport(models.Model):
    """A file of the registry at a revision, in one format, as one release of the software makes it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    revision = models.BigIntegerField()
    format = models.CharField(max_length=50)
    release = models.CharField(max_length=100, help_text="Release of the software and of the data set.")
    state = models.CharField(max_length=10, choices=ExportState, default=ExportState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    size = models.PositiveBigIntegerField(default=0)
    sha256 = models.CharField(max_length=64, blank=True, default="")
    ordered_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)
    fetched_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "format", "release"], name="exchange_keptexport_once"
            ),
            models.CheckConstraint(
                name="exchange_keptexport_state_is_a_code",
                condition=models.Q(state__in=ExportState.values),
            ),
        ]

    def __str__(self) -> str:
        return f"r{self.revision}, {self.format}"

    @property
    def is_under_way(self) -> bool:
        """Say whether it is still to be made."""
        return self.state in (ExportState.WAITING, ExportState.RUNNING)


class ExportPiece(models.Model):
    """A piece of a kept export."""

    owner = models.ForeignKey(KeptExport, on_delete=models.CASCADE, related_name="pieces")
    number = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "number"], name="exchange_exportpiece_stands_once"),
        ]

    def __str__(self) -> str:
        return f"{self.owner_id} {self.number}"
