"""Posts and who has held them."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from sources.facts import CitedQuerySet, Fact, FactQuerySet, Thing
from sources.history import tracked
from sources.periods import Periodic, PeriodQuerySet

from .institutions import Institution
from .people import Person
from .vocabulary import Rank


class PostQuerySet(CitedQuerySet, PeriodQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Posts; their period is their existence."""


@tracked
class Post(Thing, Periodic):
    """A position that exists whether or not it is filled (W3C ORG and Popolo: Post)."""

    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="posts")
    title = models.TextField(help_text="Title in English.")
    title_zh = models.TextField(blank=True, default="", help_text="Title in Chinese characters, simplified.")
    rank = models.ForeignKey(Rank, on_delete=models.PROTECT, null=True, blank=True, related_name="posts")
    seats = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        default=1,
        help_text="How many may hold it at a time; empty: several, number not established.",
    )

    objects = models.Manager.from_queryset(PostQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [
            *Thing.Meta.constraints,
            *Periodic.Meta.constraints,
            models.CheckConstraint(
                name="institutions_post_has_a_seat",
                condition=Q(seats__gte=1),
                violation_error_code="min_value",
                violation_error_message="A post has at least one seat.",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class TenureKind(models.TextChoices):
    """In what way a person holds a post; only `substantive` holders count against its seats."""

    SUBSTANTIVE = "substantive", "substantive"
    ACTING = "acting", "acting"
    CONCURRENT = "concurrent", "concurrent"
    EX_OFFICIO = "ex_officio", "ex officio"


class TenureQuerySet(FactQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Who held which post, and when."""

    def of_post(self, post: Post) -> Self:
        """Keep the tenures of `post`."""
        return self.filter(post=post)


@tracked
class Tenure(Fact):
    """A person's holding of a post over a period (Popolo: Membership; W3C ORG: Membership).

    The database refuses more substantive holders on a day than the post has seats.
    """

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="tenures")
    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="tenures")
    kind = models.CharField(max_length=11, choices=TenureKind, default=TenureKind.SUBSTANTIVE)
    term = models.CharField(
        max_length=40, blank=True, default="", help_text="Term of the body in which it is held, such as 20th."
    )
    sequence = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Place in the person's career, where dates do not tell the order."
    )

    objects = models.Manager.from_queryset(TenureQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Fact.Meta):
        indexes = [*Fact.Meta.indexes]

    def __str__(self) -> str:
        return f"{self.person}, {self.post}"
