"""Further citations of facts and things, and what statements are about: real keys, one row each."""

from __future__ import annotations

from typing import Any

from django.db import models

from sources.facts import Record, Stance, exactly_one
from sources.history import tracked
from sources.models import Citation, Statement

from .change_events import ChangeEvent, Outcome
from .institutions import (
    Identifier,
    Institution,
    InstitutionName,
    InstitutionRank,
    Location,
    Relation,
    Responsibility,
)
from .people import Person, Qualification, Tour, Visit
from .posts import Post, Tenure
from .vocabulary import JurisdictionCode


def _to(model: type[models.Model]) -> models.ForeignKey[Any, Any]:
    return models.ForeignKey(
        model, on_delete=models.PROTECT, null=True, blank=True, related_name="further_citations"
    )


CITED = (
    "jurisdiction_code", "institution", "institution_name", "institution_rank", "identifier", "location", "relation",
    "responsibility", "change_event", "outcome", "person", "qualification", "post", "tenure", "tour", "visit",
)  # fmt: skip


@tracked
class FurtherCitation(Record):
    """Another place that supports or disputes a fact, besides the citation that it rests on."""

    citation = models.ForeignKey(Citation, on_delete=models.PROTECT, related_name="further_uses")
    stance = models.CharField(max_length=8, choices=Stance, default=Stance.SUPPORTS)
    jurisdiction_code = _to(JurisdictionCode)
    institution = _to(Institution)
    institution_name = _to(InstitutionName)
    institution_rank = _to(InstitutionRank)
    identifier = _to(Identifier)
    location = _to(Location)
    relation = _to(Relation)
    responsibility = _to(Responsibility)
    change_event = _to(ChangeEvent)
    outcome = _to(Outcome)
    person = _to(Person)
    qualification = _to(Qualification)
    post = _to(Post)
    tenure = _to(Tenure)
    tour = _to(Tour)
    visit = _to(Visit)

    class Meta:
        constraints = [
            exactly_one(*CITED, name="institutions_furthercitation_of_one_fact"),
            models.UniqueConstraint(
                fields=["citation", *CITED],
                nulls_distinct=False,
                name="institutions_furthercitation_once",
                violation_error_code="unique",
                violation_error_message="The fact cites this place already.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.stance}: {self.citation}"


SUBJECTS = ("institution", "person", "post", "change_event")


@tracked
class StatementSubject(Record):
    """What a statement is about."""

    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="subjects")
    institution = models.ForeignKey(
        Institution, on_delete=models.PROTECT, null=True, blank=True, related_name="statements"
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="statements"
    )
    post = models.ForeignKey(Post, on_delete=models.PROTECT, null=True, blank=True, related_name="statements")
    change_event = models.ForeignKey(
        ChangeEvent, on_delete=models.PROTECT, null=True, blank=True, related_name="statements"
    )

    class Meta:
        constraints = [
            exactly_one(*SUBJECTS, name="institutions_statementsubject_is_one_thing"),
            models.UniqueConstraint(
                fields=["statement", *SUBJECTS],
                nulls_distinct=False,
                name="institutions_statementsubject_once",
                violation_error_code="unique",
                violation_error_message="The statement names this already.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.institution or self.person or self.post or self.change_event)
