"""What was suggested, by whom, and what became of it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from sources.ids import uuid7

LONGEST_REASON = 2_000
LONGEST_CONTACT = 200


class State(models.TextChoices):
    """What became of a suggestion; only an open one is still to be decided."""

    OPEN = "open", "not decided yet"
    ACCEPTED = "accepted", "recorded, as suggested or as the reviewer edited it"
    DECLINED = "declined", "not recorded; the reviewer says why"
    WITHDRAWN = "withdrawn", "taken back by who suggested it"


class Suggestion(models.Model):
    """A change of one row of the registry, or a new row, that somebody proposes; never applied by itself.

    It is no statement about the world, so it is not tracked and takes no revision. `target` and `source` are
    ids of rows that may be retracted meanwhile. `name` and `contact` are private, and are forgotten some time
    after the decision; `name_is_public` says that the revision may give the name.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    resource = models.TextField(help_text="What it is about: the name of the resource.")
    target = models.UUIDField(null=True, blank=True, help_text="The row to change; none for a new row.")
    about = models.TextField(
        blank=True,
        help_text="What the row was called when this was suggested; of a new row, what it would be called.",
    )
    patch = models.JSONField(help_text="The fields as they should be.")
    retract = models.BooleanField(
        default=False, help_text="Whether the row is to leave, as an entry made in error."
    )
    is_edit = models.BooleanField(
        default=False,
        help_text="Whether it was sent as an edit of the row, which rests on the citations that it has.",
    )
    reason = models.TextField(blank=True)
    source_url = models.TextField(blank=True)
    source = models.UUIDField(
        null=True, blank=True, help_text="The source that states it, if it is on record."
    )
    locator = models.TextField(blank=True)
    base_revision = models.BigIntegerField(help_text="The last revision when this was suggested.")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="suggestions"
    )
    name = models.TextField(blank=True)
    contact = models.TextField(blank=True)
    name_is_public = models.BooleanField(default=False)
    withdrawal_digest = models.TextField(blank=True)
    made_at = models.DateTimeField()
    state = models.TextField(choices=State, default=State.OPEN)
    version = models.PositiveIntegerField(default=1, help_text="Counts what happened to it.")
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    decision = models.TextField(blank=True, help_text="Why it was decided so.")
    accepted_patch = models.JSONField(
        null=True, blank=True, help_text="As recorded, if the reviewer edited it."
    )
    row = models.UUIDField(null=True, blank=True, help_text="The row that its acceptance changed or made.")
    revision = models.BigIntegerField(null=True, blank=True, help_text="The revision that recorded it.")

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["state", "id"], name="exchange_suggestion_queue"),
            models.Index(fields=["target"], name="exchange_suggestion_target"),
        ]
        constraints = [
            models.CheckConstraint(
                name="exchange_suggestion_state_is_a_code", condition=Q(state__in=State.values)
            ),
            models.CheckConstraint(
                name="exchange_suggestion_nobody_accepts_their_own",
                condition=~Q(state=State.ACCEPTED)
                | Q(author__isnull=True)
                | Q(decided_by__isnull=False) & ~Q(author=F("decided_by")),
                violation_error_code="own_suggestion",
                violation_error_message="Nobody accepts their own suggestion.",
            ),
            models.CheckConstraint(
                name="exchange_suggestion_decided_with_who_and_when",
                condition=Q(state=State.OPEN, decided_at__isnull=True, decided_by__isnull=True)
                | Q(state=State.WITHDRAWN, decided_at__isnull=False)
                | Q(
                    state__in=[State.ACCEPTED, State.DECLINED],
                    decided_at__isnull=False,
                    decided_by__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="exchange_suggestion_accepted_at_a_revision",
                condition=Q(state=State.ACCEPTED, revision__isnull=False, row__isnull=False)
                | ~Q(state=State.ACCEPTED) & Q(revision__isnull=True),
            ),
            models.CheckConstraint(
                name="exchange_suggestion_retracts_a_row",
                condition=Q(retract=False) | Q(target__isnull=False, patch={}),
            ),
            models.CheckConstraint(
                name="exchange_suggestion_declined_for_a_reason",
                condition=~Q(state=State.DECLINED) | ~Q(decision=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.resource}: {self.about or 'new'}"

    @property
    def suggested_by(self) -> str:
        """Return who is credited in public: the account, the name if it may be told; else empty."""
        if self.author is not None:
            return str(self.author.get_username())
        return self.name if self.name_is_public else ""
