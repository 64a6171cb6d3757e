"""The questions about rules: who adopted them under a commission, and whether a project is eligible under them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models
from rest_framework import serializers

from institutions.models import Institution, InstitutionKind
from programs.models import Guideline, GuidelineState, Priority, Program, RequirementTest
from programs.recorded import Recorded, state_of
from programs.requirements import Answer, Project
from sources.api.decimals import DecimalText
from sources.api.filters import DayFilter
from sources.api.references import Ref, reference_serializer
from sources.api.serializers import KnownFields, Text, Whole
from sources.models import Citation, Source
from sources.periods import Ended, Holds

from ..adoption import Adoption, Row, adoption
from ..eligibility import Judgement, Reason, Rule, Verdict, judge
from ..in_force import Standing
from .naming import NamedFilter, row_named
from .references import references
from .views import AnswerSerializer, AnswerView, AskingView, ClocksFilter

MOST_NAMED = 100
"""How many priorities, fields and uses a project names."""


class Contributor(models.TextChoices):
    """Whose money it is."""

    CENTRAL = "central", "the centre's"
    LOCAL = "local", "of localities"
    OWN = "own", "of companies, funds and all others"


class Outcomes(models.TextChoices):
    """How a project stands to a requirement (three-valued)."""

    YES = Answer.YES.value, "it is met"
    NO = Answer.NO.value, "it is not met"
    UNKNOWN = Answer.UNKNOWN.value, "neither the project nor the registry says"


class OneDayFilter(ClocksFilter):
    """The clocks of a question about one day."""

    valid_on = DayFilter(
        method="leave",
        takes_any=False,
        help_text="The day for which to answer (`2024-06-01`, `today`). Default: today.",
    )


class PlaceSerializer(serializers.Serializer[Any]):
    """Where something is stated: a source, and the place in it."""

    source = reference_serializer(Source)()  # type: ignore[assignment]  # a field of the shape, as clients know it
    locator = serializers.CharField(allow_blank=True)


def place(citation: Citation) -> dict[str, Any]:
    """Return what `PlaceSerializer` describes."""
    source = citation.source
    return {
        "source": {"id": source.pk, "slug": source.slug, "name": source.title},
        "locator": citation.locator,
    }


class StatusOnDaySerializer(serializers.Serializer[Any]):
    """A status of a guideline that holds on the day, or may: a fact of `/guideline-statuses`."""

    id = serializers.UUIDField()
    status = serializers.ChoiceField(choices=GuidelineState.choices)
    holds = serializers.ChoiceField(choices=Holds.choices, help_text="`yes` or `undetermined`.")
    valid_from = serializers.CharField(allow_null=True, help_text="Its first day, as known.")
    valid_until = serializers.CharField(allow_null=True, help_text="The first day after it, as known.")
    ended = serializers.ChoiceField(
        choices=Ended.choices,
        help_text="Whether it has ended; `yes` without `valid_until`: the day is not known.",
    )
    attested_on = serializers.CharField(
        allow_null=True, help_text="A day, month or year of which a source shows it to hold."
    )
    citation = PlaceSerializer()


def statuses(standing: Standing) -> list[dict[str, Any]]:
    """Return what `StatusOnDaySerializer` describes, of each status that holds or may."""
    return [
        {
            "id": told.fact.pk,
            "status": told.fact.status,
            "holds": told.holds.value,
            "valid_from": told.fact.valid_from,
            "valid_until": told.fact.valid_until,
            "ended": told.fact.ended,
            "attested_on": told.fact.attested_on,
            "citation": place(told.fact.citation),
        }
        for told in standing.told
    ]


# Adoption


class AdoptionFilter(OneDayFilter):
    """How adoption is asked for."""

    commission = NamedFilter(
        method="leave", required=True, help_text="Slug or id of the commission that the rules name."
    )


class AdoptedRuleSerializer(serializers.Serializer[Any]):
    """A rule of a body for a program concerned."""

    guideline = reference_serializer(Guideline)()
    names_commission = serializers.BooleanField(
        help_text="Whether a requirement of it is on record that names the commission as overseer."
    )
    requirement = serializers.UUIDField(
        allow_null=True, help_text="The requirement that does: `/requirements/{id}`."
    )
    requirement_citation = PlaceSerializer(allow_null=True)
    statuses = StatusOnDaySerializer(many=True, help_text="How it stands on the day; empty: in no way known.")


class AccountableSerializer(serializers.Serializer[Any]):
    """A program concerned for which the body is accountable on the day, or may be."""

    role = serializers.UUIDField(help_text="The fact: `/program-roles/{id}`.")
    program = reference_serializer(Program)()
    holds = serializers.ChoiceField(choices=Holds.choices)
    citation = PlaceSerializer()


class BodyAdoptionSerializer(serializers.Serializer[Any]):
    """How far one body is with rules under the commission."""

    institution = reference_serializer(Institution)()
    adoption = serializers.ChoiceField(choices=Adoption.choices)
    reason = serializers.CharField(
        help_text="Why, in words: the rules that decide it, and what is known of when."
    )
    rules = AdoptedRuleSerializer(many=True)
    accountable_for = AccountableSerializer(many=True)


class AdoptionSerializer(AnswerSerializer):
    """Who adopted, drafted or lacks rules under a commission."""

    commission = reference_serializer(Institution)()
    commission_exists = serializers.ChoiceField(
        choices=Holds.choices, help_text="Whether the commission exists on the day."
    )
    results = BodyAdoptionSerializer(many=True, help_text="By slug.")


class AdoptionView(AnswerView):
    """Which body has adopted, drafted or lacks rules under a commission on a day.

    The programs concerned are those to which rules apply that name the commission as overseer, with all their
    parts. The bodies are those that issued such rules and those that are accountable for a program concerned
    on the day. `adopted`: rules that name the commission are in force. `drafted`: rules are a draft, or a
    source of that time shows them as one. `in_force_not_named`: rules are in force, but none is known to name
    the commission. `lacks`: none is on record. `undetermined`: the data do not decide.
    """

    summary = "Say who adopted rules under a commission"
    filterset_class = AdoptionFilter
    answer_serializer = AdoptionSerializer

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return how far each body is."""
        named = row_named(Institution, "commission", self.given, self.clocks)
        commission = Institution.objects.select_related("citation__source").get(pk=named)
        day, recorded = self.clocks.valid_on, self.clocks.moment.clock.date()
        assert day is not None
        rows = adoption(commission, day, recorded, self.heard)
        bodies = references(Institution, {commission.pk, *(row.institution.pk for row in rows)}, self.clocks)
        programs = references(Program, {role.program_id for row in rows for role in row.roles}, self.clocks)
        return {
            "commission": bodies[commission.pk],
            "commission_exists": state_of(commission, day, recorded).value,
            "results": [self.described(row, bodies, programs, day, recorded) for row in rows],
        }

    def described(
        self,
        row: Row,
        bodies: Mapping[Any, Any],
        programs: Mapping[Any, Any],
        day: dt.date,
        recorded: dt.date,
    ) -> dict[str, Any]:
        """Return what `BodyAdoptionSerializer` describes."""
        return {
            "institution": bodies[row.institution.pk],
            "adoption": row.adoption.value,
            "reason": row.reason,
            "rules": [
                {
                    "guideline": named(held.standing.guideline),
                    "names_commission": held.naming is not None,
                    "requirement": held.naming and held.naming.pk,
                    "requirement_citation": held.naming and place(held.naming.citation),
                    "statuses": statuses(held.standing),
                }
                for held in row.rules
            ],
            "accountable_for": [
                {
                    "role": role.pk,
                    "program": programs[role.program_id],
                    "holds": state_of(role, day, recorded).value,
                    "citation": place(role.citation),
                }
                for role in row.roles
            ],
        }


# Eligibility


class YesOrNo(serializers.BooleanField):
    """A boolean that is one: no text and no number is read as one."""

    def to_internal_value(self, data: Any) -> bool:
        """Return the boolean; refuse anything else with `invalid`."""
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return bool(data)


def _amount(help_text: str) -> DecimalText:
    return DecimalText(
        max_digits=22, decimal_places=2, min_value=0, required=False, allow_null=True, help_text=help_text
    )


def _words(help_text: str) -> serializers.ListField:
    return serializers.ListField(
        child=Text(max_length=200),
        required=False,
        allow_null=True,
        max_length=MOST_NAMED,
        help_text=help_text,
    )


class ProjectAmountsSerializer(KnownFields, serializers.Serializer[Any]):
    """Who puts in how much; what is left out or null is not known."""

    currency = serializers.RegexField(
        r"^[A-Z]{3}$", required=False, allow_null=True, help_text="ISO 4217 code of all amounts."
    )
    central = _amount("What the centre puts in.")
    local = _amount("What localities put in.")
    own = _amount("What companies, funds and all others put in.")
    invested = _amount(
        "How much of all goes to the purpose for which a rule sets a floor, such as firms that turn publicly funded results to use."
    )


class HypotheticalProjectSerializer(KnownFields, serializers.Serializer[Any]):
    """A hypothetical project. What is left out or null is not known, and leaves the answer open where it matters."""

    program = Ref(queryset=Program.objects.all(), help_text="The program that is to fund it.")
    applicant = Ref(
        queryset=Institution.objects.all(),
        required=False,
        allow_null=True,
        help_text="The institution that applies.",
    )
    applicant_kind = serializers.ChoiceField(
        choices=InstitutionKind.choices,
        required=False,
        allow_null=True,
        help_text="What sort of institution applies, where it is not named; a named one is of the kind on record.",
    )
    priorities = serializers.ListField(
        child=Ref(queryset=Priority.objects.all()),
        required=False,
        allow_null=True,
        max_length=MOST_NAMED,
        help_text="The priorities that it serves, all of them; an empty list says that it serves none.",
    )
    fields_ = _words("What it is about, in the words of rules; all of it.")
    uses = _words("What the money is used for, in the words of rules; all of it.")
    stage = serializers.RegexField(
        r"^[a-z0-9]+(_[a-z0-9]+)*$",
        max_length=100,
        required=False,
        allow_null=True,
        help_text="Stage of research (`basic_research`, `pilot` ...), or a class of projects as rules name it (`young_scientist`).",
    )
    participants = Whole(
        min_value=0, max_value=1_000_000, required=False, allow_null=True, help_text="How many take part."
    )
    recommenders = Whole(
        min_value=0,
        max_value=1_000_000,
        required=False,
        allow_null=True,
        help_text="How many bodies recommend it.",
    )
    local_participation = YesOrNo(
        required=False, allow_null=True, help_text="Whether localities take part, with money or in kind."
    )
    largest_contributor = serializers.ChoiceField(
        choices=Contributor.choices,
        required=False,
        allow_null=True,
        help_text="Whose the largest single contribution is.",
    )
    amounts = ProjectAmountsSerializer(required=False, allow_null=True)

    def get_fields(self) -> dict[str, Any]:
        """Call the words `fields`, a name that serializers keep for themselves."""
        declared = super().get_fields()
        return {("fields" if name == "fields_" else name): field for name, field in declared.items()}

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Refuse a kind that is not that of the institution named: `contradicts_applicant`, a conflict."""
        applicant, kind = attrs.get("applicant"), attrs.get("applicant_kind")
        if applicant and kind and applicant.kind != kind:
            contradiction = serializers.ErrorDetail(
                f"On record it is of the kind {applicant.kind}; leave the kind out.",
                code="contradicts_applicant",
            )
            raise serializers.ValidationError({"applicant_kind": [contradiction]})
        return attrs


class RequirementOfReasonSerializer(serializers.Serializer[Any]):
    """The requirement: `/requirements/{id}`."""

    id = serializers.UUIDField()
    number = serializers.IntegerField(help_text="Its place among the guideline's requirements.")
    subject = serializers.CharField()
    text = serializers.CharField(help_text="What it asks, in the compilers' words.")
    test = serializers.ChoiceField(choices=RequirementTest.choices)
    reason = serializers.CharField(allow_blank=True, help_text="Why it is not evaluated, where it is not.")
    citation = PlaceSerializer()


class ReasonSerializer(serializers.Serializer[Any]):
    """A requirement, what it asked, what the project or the registry says to it, and the outcome."""

    requirement = RequirementOfReasonSerializer()
    evaluated = serializers.BooleanField(help_text="False: nothing was compared.")
    binding = serializers.BooleanField(
        help_text="Whether the verdict depends on it; not on encouragements, and not on what concerns the administration alone."
    )
    asked = serializers.CharField()
    said = serializers.CharField()
    outcome = serializers.ChoiceField(choices=Outcomes.choices)
    citations = PlaceSerializer(many=True, help_text="Where what the registry says is stated.")


class RuleSerializer(serializers.Serializer[Any]):
    """A guideline that is or may be in force on the day, with what it requires."""

    guideline = reference_serializer(Guideline)()
    program = reference_serializer(Program)()
    in_force = serializers.ChoiceField(choices=Holds.choices, help_text="`yes` or `undetermined`.")
    statuses = StatusOnDaySerializer(many=True)
    verdict = serializers.ChoiceField(choices=Verdict.choices, help_text="What it says, taken alone.")
    reasons = ReasonSerializer(many=True)


class OutcomeCountsSerializer(serializers.Serializer[Any]):
    """How many binding requirements came out in each way."""

    yes = serializers.IntegerField()
    no = serializers.IntegerField()
    unknown = serializers.IntegerField()
    not_evaluated = serializers.IntegerField()


class EligibilitySerializer(AnswerSerializer):
    """Whether the project is eligible, as far as the rules on record say, and why."""

    verdict = serializers.ChoiceField(choices=Verdict.choices)
    counts = OutcomeCountsSerializer()
    rules = RuleSerializer(
        many=True, help_text="Those of the program itself first, then of what it is part of."
    )


class EligibilityView(AskingView):
    """Whether a hypothetical project is eligible under the rules in force on a day, with a tree of reasons.

    All guidelines are asked that apply to the program, or to what it is part of, and are in force on the day.
    `ineligible`: a binding requirement in force is not met. `eligible`: a
    guideline in force asks something of projects, and every binding requirement was evaluated and is met. Else `undetermined`: what the project does not
    say or the registry does not know is unknown, never false; so is what no type of requirement evaluates, a
    guideline without requirements on record, and a refusal by one that only may be in force.
    """

    summary = "Judge whether a project is eligible"
    filterset_class = OneDayFilter
    question_serializer = HypotheticalProjectSerializer
    answer_serializer = EligibilitySerializer

    def answer(self, **address: Any) -> Mapping[str, Any]:
        """Return the verdict and its reasons."""
        day = self.clocks.valid_on
        assert day is not None
        judgement = judge(
            project_of(self.asked_for), Recorded(day, self.clocks.moment.clock.date(), self.heard)
        )
        return described(judgement)


def project_of(asked: Mapping[str, Any]) -> Project:
    """Return the project that a body describes."""
    told: dict[str, Any] = {name: value for name, value in asked.items() if name != "amounts"}
    told |= asked.get("amounts") or {}
    applicant = told.get("applicant")
    if applicant is not None:
        told |= {"applicant": applicant.slug, "applicant_kind": applicant.kind}
    if told.get("priorities") is not None:
        told["priorities"] = [priority.slug for priority in told["priorities"]]
    return Project(**told)


def described(judgement: Judgement) -> dict[str, Any]:
    """Return what `EligibilitySerializer` describes, without the clocks."""
    return {
        "verdict": judgement.verdict.value,
        "counts": judgement.counts,
        "rules": [_rule(rule) for rule in judgement.rules],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "guideline": named(rule.standing.guideline),
        "program": {"id": rule.program.pk, "slug": rule.program.slug, "name": rule.program.name},
        "in_force": rule.in_force.value,
        "statuses": statuses(rule.standing),
        "verdict": rule.verdict.value,
        "reasons": [_reason(reason) for reason in rule.reasons],
    }


def _reason(reason: Reason) -> dict[str, Any]:
    requirement, outcome = reason.requirement, reason.outcome
    citations: Sequence[Citation] = outcome.citations
    return {
        "requirement": {
            "id": requirement.pk,
            "number": requirement.number,
            "subject": requirement.subject,
            "text": requirement.text,
            "test": requirement.test,
            "reason": requirement.reason,
            "citation": place(requirement.citation),
        },
        "evaluated": reason.is_evaluated,
        "binding": outcome.binding,
        "asked": outcome.asked,
        "said": outcome.said,
        "outcome": outcome.answer.value,
        "citations": [place(citation) for citation in citations],
    }


def named(guideline: Guideline) -> dict[str, Any]:
    """Return the reference to a guideline."""
    return {"id": guideline.pk, "slug": guideline.slug, "name": guideline.title}
