"""Programs: what they are, where they stand, what came before them, and who holds which role in them."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from institutions.models import Institution, Jurisdiction
from sources.facts import Cited, Fact, FactQuerySet, Record, Standing, Thing
from sources.history import tracked
from sources.periods import Periodic, one_at_a_time

from .priorities import Priority, ThingOverTimeQuerySet


class ProgramKind(models.TextChoices):
    """What sort of program it is."""

    PLAN = "plan", "plan"
    PROGRAM = "program", "program"
    SPECIAL_PROJECT = "special_project", "special project of a program"
    FUND = "fund", "research fund"
    GUIDANCE_FUND = "guidance_fund", "government guidance fund"
    CENTER_NETWORK = "center_network", "network of centres, or a centre of one"
    LAB_SYSTEM = "lab_system", "system of laboratories"
    SUBSIDY_SCHEME = "subsidy_scheme", "subsidy scheme"
    PREDECESSOR_PROGRAM = "predecessor_program", "program of before, since merged"


class Level(models.TextChoices):
    """Whose program it is: the centre's, the localities', or both."""

    CENTRAL = "central", "central"
    CENTRAL_LOCAL = "central_local", "central and local"
    LOCAL = "local", "local"


class ProgramStatus(models.TextChoices):
    """What became of a program, as the sources say."""

    ACTIVE = "active", "active"
    CLOSED = "closed", "closed"
    MERGED = "merged", "merged into another"
    RENAMED = "renamed", "goes on under another name"


class ProgramQuerySet(ThingOverTimeQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Programs."""

    def tops(self, named: Collection[UUID] | None = None) -> dict[UUID, UUID]:
        """Return, for each program, the one in which its money counts where parents count that of their children.

        That is the topmost program above it (or itself). With `named`, only programs that are named or stand
        below one are there, each with the topmost of the named above it.
        """
        parents: dict[UUID, UUID | None] = dict(self.model.objects.values_list("pk", "parent_id"))
        found = {}
        for program in parents:
            line = [program]
            while (parent := parents.get(line[-1])) is not None and parent not in line:
                line.append(parent)
            over = [each for each in line if named is None or each in named]
            if over:
                found[program] = over[-1]
        return found


@tracked
class Program(Thing, Periodic):
    """A program, fund, plan or special project that spends or steers money (IATI: activity); its period is its life."""

    kind = models.CharField(max_length=30, choices=ProgramKind)
    level = models.CharField(max_length=20, choices=Level)
    status = models.CharField(
        max_length=10, choices=ProgramStatus, blank=True, default="", help_text="Empty: not established."
    )
    name = models.TextField(help_text="Name in English.")
    name_zh = models.TextField(blank=True, default="", help_text="Name in Chinese characters, simplified.")
    name_pinyin = models.TextField(blank=True, default="", help_text="Name in pinyin, by syllables.")
    abbreviation = models.TextField(blank=True, default="")
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        help_text="The program that it is part of.",
    )

    objects = models.Manager.from_queryset(ProgramQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [
            *Thing.Meta.constraints,
            *Periodic.Meta.constraints,
            models.CheckConstraint(
                name="programs_program_not_its_own_parent",
                condition=~Q(parent=F("id")),
                violation_error_code="related_to_itself",
                violation_error_message="A program is not part of itself.",
            ),
        ]
        indexes = [
            models.Index(fields=["kind", "id"], name="program_kind"),
            GinIndex(
                fields=["name", "name_zh"], opclasses=["gin_trgm_ops", "gin_trgm_ops"], name="program_text"
            ),
        ]

    def __str__(self) -> str:
        return self.name


@tracked
class ProgramHost(Record):
    """An area in which a program has its seat."""

    program = models.ForeignKey(Program, on_delete=models.PROTECT, related_name="hosts")
    jurisdiction = models.ForeignKey(Jurisdiction, on_delete=models.PROTECT, related_name="hosted_programs")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["program", "jurisdiction"],
                name="programs_programhost_once",
                violation_error_code="unique",
                violation_error_message="The program names this area already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.jurisdiction)


@tracked
class ProgramSuccession(Cited):
    """That one program went on from another."""

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name in files, to load it again.",
    )
    predecessor = models.ForeignKey(Program, on_delete=models.PROTECT, related_name="successions")
    successor = models.ForeignKey(Program, on_delete=models.PROTECT, related_name="predecessions")

    class Meta(Cited.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["predecessor", "successor"],
                name="programs_programsuccession_once",
                violation_error_code="unique",
                violation_error_message="This succession is on record already.",
            ),
            models.CheckConstraint(
                name="programs_programsuccession_not_to_itself",
                condition=~Q(predecessor=F("successor")),
                violation_error_code="related_to_itself",
                violation_error_message="A program does not follow itself.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor} → {self.successor}"


class RoleType(models.TextChoices):
    """What an organisation does in a program: IATI OrganisationRole 1 to 4 (codelist of IATI 2.03)."""

    FUNDING = "funding", "funding (1)"
    ACCOUNTABLE = "accountable", "accountable (2)"
    EXTENDING = "extending", "extending (3)"
    IMPLEMENTING = "implementing", "implementing (4)"


ROLE_CODES = {"funding": 1, "accountable": 2, "extending": 3, "implementing": 4}
"""The codes of the roles in IATI OrganisationRole."""


@tracked
class ProgramRole(Fact):
    """The role of an institution in a program over a period (IATI: participating-org)."""

    program = models.ForeignKey(Program, on_delete=models.PROTECT, related_name="roles")
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="program_roles")
    role = models.CharField(max_length=12, choices=RoleType)
    detail = models.CharField(
        max_length=100,
        blank=True,
        default="",
        help_text="What the role is called there, such as competent_department or steering_body.",
    )

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_at_a_time("program", "institution", "role", "detail", name="programs_programrole_held_once"),
            models.CheckConstraint(
                name="programs_programrole_detail_is_a_word",
                condition=Q(detail__regex=r"^([a-z0-9]+(_[a-z0-9]+)*)?$"),
                violation_error_code="invalid_code",
                violation_error_message="Use lower-case words joined by underscores, such as steering_body.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.program}: {self.institution}, {self.role}"


class Basis(models.TextChoices):
    """Whether a source says it, or the compilers conclude it."""

    STATED = "stated", "stated by the source"
    INFERRED = "inferred", "inferred by the compilers"


class ProgramPriorityQuerySet(FactQuerySet):  # type: ignore[override]  # the stubs type as_manager anew for each class
    """Priorities that programs serve."""

    def single(self) -> dict[UUID, UUID]:
        """Return the priority of each program that serves only one, over all its time."""
        served: dict[UUID, set[UUID]] = {}
        for program, priority in self.exclude(standing=Standing.DEPRECATED).values_list(
            "program_id", "priority_id"
        ):
            served.setdefault(program, set()).add(priority)
        return {program: priorities.pop() for program, priorities in served.items() if len(priorities) == 1}


@tracked
class ProgramPriority(Fact):
    """A priority that a program serves over a period."""

    program = models.ForeignKey(Program, on_delete=models.PROTECT, related_name="priorities")
    priority = models.ForeignKey(Priority, on_delete=models.PROTECT, related_name="programs")
    basis = models.CharField(max_length=10, choices=Basis, default=Basis.STATED)

    objects = models.Manager.from_queryset(ProgramPriorityQuerySet)()  # type: ignore[misc]  # narrower than the base's

    class Meta(Fact.Meta):
        verbose_name_plural = "program priorities"
        constraints = [
            *Fact.Meta.constraints,
            one_at_a_time("program", "priority", name="programs_programpriority_told_once"),
        ]

    def __str__(self) -> str:
        return f"{self.program}: {self.priority}"
