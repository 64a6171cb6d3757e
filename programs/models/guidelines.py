"""Rules: the documents that say how money may be got and spent, and what they require."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from institutions.models import Institution
from sources.dates import PartialDateField
from sources.facts import Cited, Fact, Record, Thing
from sources.history import tracked
from sources.periods import one_at_a_time, written_right

from ..requirements import check_parameters
from .programs import Program


@tracked
class Guideline(Thing):
    """A document that rules how programs are run (ELI: legal resource). Whether it is in force is a fact of its own."""

    title = models.TextField(help_text="Title in English.")
    title_zh = models.TextField(blank=True, default="", help_text="Title in Chinese characters, simplified.")
    number = models.TextField(
        blank=True, default="", help_text="Number of the document, such as 国发〔2014〕64号."
    )
    date = PartialDateField(null=True, blank=True, help_text="Day on which it was issued.")

    class Meta(Thing.Meta):
        ordering = ["slug"]
        constraints = [*Thing.Meta.constraints, written_right("date")]

    def __str__(self) -> str:
        return self.title


@tracked
class GuidelineIssuer(Record):
    """An institution that issued a guideline, alone or with others."""

    guideline = models.ForeignKey(Guideline, on_delete=models.PROTECT, related_name="issuers")
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="issued_guidelines")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["guideline", "institution"],
                name="programs_guidelineissuer_once",
                violation_error_code="unique",
                violation_error_message="This body is named already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.institution)


@tracked
class GuidelineProgram(Record):
    """A program to which a guideline applies."""

    guideline = models.ForeignKey(Guideline, on_delete=models.PROTECT, related_name="applies_to")
    program = models.ForeignKey(Program, on_delete=models.PROTECT, related_name="guidelines")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["guideline", "program"],
                name="programs_guidelineprogram_once",
                violation_error_code="unique",
                violation_error_message="This program is named already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.program)


@tracked
class GuidelineReplacement(Record):
    """That a guideline replaces an earlier one."""

    guideline = models.ForeignKey(Guideline, on_delete=models.PROTECT, related_name="replaces")
    replaced = models.ForeignKey(Guideline, on_delete=models.PROTECT, related_name="replaced_by")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["guideline", "replaced"],
                name="programs_guidelinereplacement_once",
                violation_error_code="unique",
                violation_error_message="This guideline is named already.",
            ),
            models.CheckConstraint(
                name="programs_guidelinereplacement_not_itself",
                condition=~Q(guideline=F("replaced")),
                violation_error_code="related_to_itself",
                violation_error_message="A guideline does not replace itself.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.replaced)


class GuidelineState(models.TextChoices):
    """How far a guideline is on its way (ELI: in force, not in force)."""

    DRAFT = "draft", "draft"
    IN_FORCE = "in_force", "in force"
    REPLACED = "replaced", "replaced or repealed"


@tracked
class GuidelineStatus(Fact):
    """Whether a guideline was a draft, in force or replaced over a period."""

    guideline = models.ForeignKey(Guideline, on_delete=models.PROTECT, related_name="statuses")
    status = models.CharField(max_length=10, choices=GuidelineState)

    class Meta(Fact.Meta):
        verbose_name_plural = "guideline statuses"
        constraints = [
            *Fact.Meta.constraints,
            one_at_a_time("guideline", name="programs_guidelinestatus_one_at_a_time"),
        ]

    def __str__(self) -> str:
        return f"{self.guideline}: {self.get_status_display()}"


class RequirementTest(models.TextChoices):
    """How a project is held against a requirement; `programs.requirements` has one class for each."""

    NOT_EVALUATED = "not_evaluated", "not evaluated"
    ALIGNMENT = "alignment", "serves the priorities of a body or document"
    APPLICANT_ELIGIBILITY = "applicant_eligibility", "who may apply"
    CO_FUNDING = "co_funding", "share of central money"
    COMMISSION_OVERSIGHT = "commission_oversight", "a commission oversees it"
    CONTROL = "control", "who may not be the largest contributor"
    INVESTMENT_FLOOR = "investment_floor", "least to be invested in a purpose"
    LOCAL_PARTICIPATION = "local_participation", "localities take part"
    PARTICIPANTS = "participants", "how many may take part"
    PROHIBITION = "prohibition", "what the money may not be used for"
    SCOPE = "scope", "fields or uses that are covered"
    SINGLE_CHANNEL = "single_channel", "one body recommends it"


@tracked
class Requirement(Cited):
    """What a guideline asks of projects or of those who run them.

    `subject` is the compilers' word for what it is about; `test` says how a project is held against it,
    and `parameters` with what figures or names (`programs.requirements` has the types).
    """

    key = models.CharField(
        max_length=100,
        null=True,
        blank=True,
        unique=True,
        help_text="Stable name in files, to load it again.",
    )
    guideline = models.ForeignKey(Guideline, on_delete=models.PROTECT, related_name="requirements")
    number = models.PositiveSmallIntegerField(help_text="Its place among the guideline's requirements.")
    subject = models.CharField(max_length=100, help_text="What it is about, such as co_funding.")
    text = models.TextField(help_text="What it asks, in the compilers' words.")
    test = models.CharField(max_length=30, choices=RequirementTest, default=RequirementTest.NOT_EVALUATED)
    parameters = models.JSONField(
        blank=True, default=dict, help_text="What the test needs to know; its type says which names."
    )
    reason = models.TextField(blank=True, default="", help_text="Why it is not evaluated, where it is not.")

    class Meta(Cited.Meta):
        ordering = ["guideline__slug", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["guideline", "number"],
                name="programs_requirement_one_per_number",
                violation_error_code="unique",
                violation_error_message="The guideline has a requirement of this number already.",
            ),
            models.CheckConstraint(
                name="programs_requirement_says_why_not",
                condition=~Q(test="not_evaluated") | ~Q(reason=""),
                violation_error_code="blank",
                violation_error_message="Say why the requirement is not evaluated.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.guideline} {self.number}: {self.subject}"

    def clean(self) -> None:
        """Refuse `invalid_parameters` that the type of the test does not take or cannot read."""
        super().clean()
        if self.test in RequirementTest.values:
            check_parameters(self.test, self.parameters)
