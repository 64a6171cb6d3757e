"""Imports: the file that someone sent, how far it is, and what was found in it."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from sources.ids import uuid7


class State(models.TextChoices):
    """How far an import is; the last four are its ends."""

    WAITING = "waiting", "waits for a worker"
    RUNNING = "running", "is being read, checked or written"
    DONE = "done", "all of it is written, or was on record"
    REFUSED = "refused", "something is wrong with it, and nothing is written"
    CANCELLED = "cancelled", "given up before anything was written"
    FAILED = "failed", "could not be done, and nothing is written"


UNDER_WAY = (State.WAITING, State.RUNNING)


class Stage(models.TextChoices):
    """What is being done with a file."""

    READING = "reading", "reading"
    CHECKING = "checking", "checking"
    COMPARING = "comparing", "comparing with what is on record"
    WRITING = "writing", "writing"


class Import(models.Model):
    """A file that changes many rows at once, all or nothing, in one revision."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="imports")
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    media_type = models.CharField(max_length=100)
    resource = models.CharField(max_length=50, blank=True, default="")
    dry_run = models.BooleanField(default=False)
    reason = models.CharField(max_length=500, blank=True, default="")
    request_id = models.CharField(max_length=100, blank=True, default="")
    size = models.PositiveIntegerField()
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    stage = models.CharField(max_length=10, choices=Stage, default=Stage.READING)
    rows = models.PositiveIntegerField(default=0, help_text="Rows read.")
    processed = models.PositiveIntegerField(default=0, help_text="Rows done of the stage.")
    is_to_stop = models.BooleanField(default=False)
    attempts = models.PositiveSmallIntegerField(default=0)
    tallies = models.JSONField(default=list)
    refusals = models.PositiveIntegerField(default=0)
    changes = models.PositiveIntegerField(default=0)
    revision = models.BigIntegerField(null=True)
    file_name = models.CharField(
        max_length=200, blank=True, default="", help_text="What the file was called."
    )
    is_kept = models.BooleanField(
        default=False, help_text="Whether the file of a trial is kept, to be carried out as it is."
    )
    tried = models.ForeignKey(
        "self",
        null=True,
        on_delete=models.SET_NULL,
        related_name="carried_out",
        help_text="The trial that it carries out; then it does what that showed, or nothing.",
    )
    difference = models.CharField(
        max_length=64, blank=True, default="", help_text="Digest of all that a trial would change."
    )

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["user", "id"], name="exchange_import_of_user"),
            models.Index(
                fields=["state"],
                name="exchange_import_under_way",
                condition=models.Q(state__in=[state.value for state in UNDER_WAY]),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="exchange_import_state_is_a_code", condition=models.Q(state__in=State.values)
            ),
            models.CheckConstraint(
                name="exchange_import_ends_when_it_ends",
                condition=models.Q(state__in=[state.value for state in UNDER_WAY], finished_at=None)
                | models.Q(finished_at__isnull=False) & ~models.Q(state__in=[s.value for s in UNDER_WAY]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.resource or 'several resources'}, {self.created_at:%Y-%m-%d %H:%M}"

    @property
    def is_under_way(self) -> bool:
        """Say whether it has no end yet."""
        return self.state in UNDER_WAY


class Piece(models.Model):
    """A piece of a file that waits for a worker; it leaves when the import ends."""

    owner = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="pieces")
    number = models.PositiveSmallIntegerField()
    content = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "number"], name="exchange_piece_stands_once"),
        ]

    def __str__(self) -> str:
        return f"{self.owner_id} {self.number}"


class FindingKind(models.TextChoices):
    """What a line of a report tells."""

    REFUSED = "refused", "refused"
    CREATED = "created", "created"
    UPDATED = "updated", "updated"


class Finding(models.Model):
    """A line of the report of an import: why a row is refused, or what becomes of it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    owner = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="findings")
    kind = models.CharField(max_length=10, choices=FindingKind)
    resource = models.CharField(max_length=50, blank=True, default="")
    row = models.PositiveIntegerField()
    key = models.TextField(blank=True, default="")
    column = models.TextField(blank=True, default="")
    code = models.CharField(max_length=50, blank=True, default="")
    message = models.TextField(blank=True, default="")
    fields = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["owner", "id"], name="exchange_finding_of_import")]

    def __str__(self) -> str:
        return f"{self.kind} {self.row}"
