"""What programs, priorities, rules, money, statistics and joint actions look like over HTTP."""

from __future__ import annotations

from typing import Any

from django.core.validators import RegexValidator
from rest_framework import serializers

from institutions.models import Institution, Jurisdiction
from sources.api.links import links
from sources.api.projection import Computed, References, Rows, rows
from sources.api.references import RefList
from sources.api.serializers import (
    CITED_TAIL,
    CLAIM_TAIL,
    FACT_TAIL,
    PERIOD,
    CitedSerializer,
    ClaimSerializer,
    FactSerializer,
    PeriodSerializer,
    RegistrySerializer,
    thing_exists,
)

from .. import models
from . import (
    parameters,
    references,  # noqa: F401  (it names what is referred to)
)
from .legal_verbs import legal_verbs_field
from .totals import FlowTotals, iati_flow_type, iati_role

READ_ONLY = ["id", "revision"]
MOST_ROWS = 100
"""How many rows of its own a row takes in one list."""

NOT_NEGATIVE = {"min_value": 0}
A_SHARE = {"min_value": 0, "max_value": 1}
A_YEAR = {"min_value": 1000, "max_value": 9999}
SOME_MONTHS = {"min_value": 1, "max_value": 1200}
A_CURRENCY: dict[str, Any] = {
    "validators": [
        RegexValidator(
            r"^([A-Z]{3})?$", "Write the ISO 4217 code of the currency, such as CNY.", "no_currency"
        )
    ]
}


def listed(model: Any, table: str, owner: str, column: str, help_text: str) -> RefList:
    """Return the things that rows of `table` join to their `owner`; written as a whole."""
    return RefList(
        model,
        rows=f"FROM {table} joined WHERE joined.{owner} = {{t}}.id ORDER BY joined.id",
        key=f"joined.{column}",
        help_text=f"{help_text} Written as a whole.",
    )


class OwnRows(Rows):
    """Rows of another table that belong to this one and are written with it, as a whole."""

    def __init__(self, *args: Any, no_two: str, **kwargs: Any) -> None:
        self.no_two = no_two
        super().__init__(*args, required=False, **kwargs)

    def to_internal_value(self, data: Any) -> Any:
        """Return the rows. Refusals: not_a_list, max_length, those of each row, and repeated.

        A row is written whole, also where PATCH leaves out other fields of what it belongs to.
        """
        shape: Any = type(self.child)
        rows_given = shape(data=data, many=True, max_length=MOST_ROWS)
        rows_given.is_valid(raise_exception=True)
        written = rows_given.validated_data
        seen: set[Any] = set()
        for row in written:
            named = row[self.no_two]
            if named in seen:
                raise serializers.ValidationError(f"Two rows have the same {self.no_two}.", code="repeated")
            seen.add(named)
        return written


# Priorities


class PrioritySerializer(PeriodSerializer, CitedSerializer):
    """A field or task that a plan or commission puts first; its period is that of the plan."""

    exists = thing_exists()

    class Meta:
        model = models.Priority
        fields = [
            "id", "slug", "name", "name_zh", "name_pinyin", "document", "issuer", "issued", "parent", "stage", "ford",
            *PERIOD, "exists", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY


class VisitPrioritySerializer(CitedSerializer):
    """A priority that a leader's visit signalled."""

    class Meta:
        model = models.VisitPriority
        fields = ["id", "key", "visit", "priority", *CITED_TAIL]
        read_only_fields = READ_ONLY


# Programs


class ProgramSerializer(PeriodSerializer, CitedSerializer):
    """A program, fund, plan or special project that spends or steers money (IATI: activity)."""

    hosts = listed(
        Jurisdiction,
        "programs_programhost",
        "program_id",
        "jurisdiction_id",
        "The areas in which it has its seat.",
    )
    exists = thing_exists()

    class Meta:
        model = models.Program
        fields = [
            "id", "slug", "name", "name_zh", "name_pinyin", "abbreviation", "kind", "level", "status", "parent", "hosts",
            *PERIOD, "exists", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY


class ProgramSuccessionSerializer(CitedSerializer):
    """That one program went on from another."""

    class Meta:
        model = models.ProgramSuccession
        fields = ["id", "key", "predecessor", "successor", *CITED_TAIL]
        read_only_fields = READ_ONLY


class ProgramRoleSerializer(FactSerializer):
    """The role of an institution in a program over a period (IATI: participating-org)."""

    iati_code = iati_role()

    class Meta:
        model = models.ProgramRole
        fields = ["id", "key", "program", "institution", "role", "iati_code", "detail", *FACT_TAIL]
        read_only_fields = READ_ONLY


class ProgramPrioritySerializer(FactSerializer):
    """A priority that a program serves over a period."""

    class Meta:
        model = models.ProgramPriority
        fields = ["id", "key", "program", "priority", "basis", *FACT_TAIL]
        read_only_fields = READ_ONLY


# Rules


class GuidelineSerializer(CitedSerializer):
    """A document that rules how programs are run (ELI: legal resource)."""

    issuers = listed(
        Institution,
        "programs_guidelineissuer",
        "guideline_id",
        "institution_id",
        "The institutions that issued it.",
    )
    applies_to = listed(
        models.Program, "programs_guidelineprogram", "guideline_id", "program_id", "The programs it is for."
    )
    replaces = listed(
        models.Guideline,
        "programs_guidelinereplacement",
        "guideline_id",
        "replaced_id",
        "The guidelines that it replaces.",
    )

    class Meta:
        model = models.Guideline
        fields = [
            "id", "slug", "title", "title_zh", "number", "date", "issuers", "applies_to", "replaces", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY


class GuidelineStatusSerializer(FactSerializer):
    """Whether a guideline was a draft, in force or replaced over a period."""

    class Meta:
        model = models.GuidelineStatus
        fields = ["id", "key", "guideline", "status", *FACT_TAIL]
        read_only_fields = READ_ONLY


class RequirementSerializer(CitedSerializer):
    """What a guideline asks of projects or of those who run them, and how a project is held against it."""

    parameters = parameters.ParametersField(
        required=False, help_text="What the test needs to know; its type says which names."
    )

    class Meta:
        model = models.Requirement
        fields = [
            "id", "key", "guideline", "number", "subject", "text", "test", "parameters", "reason", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY


# Money and statistics


class FundingFlowSerializer(ClaimSerializer):
    """Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency."""

    iati_code = iati_flow_type()

    class Meta:
        model = models.FundingFlow
        fields = [
            "id", "key", "type", "iati_code", "provider_institution", "provider_program", "provider_jurisdiction",
            "provider_level", "provider_scope", "receiver_institution", "receiver_program", "receiver_jurisdiction",
            "program", "jurisdiction", "priority", "joint_action", "consultation", "fulfils", "date", "fiscal_year",
            "fiscal_year_end", "amount", "currency", "qualifier", "figure_as_printed", "unit_as_printed", "covers",
            *CLAIM_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY
        extra_kwargs = {"amount": NOT_NEGATIVE, "fiscal_year": A_YEAR, "fiscal_year_end": A_YEAR}


class IndicatorSerializer(CitedSerializer):
    """A series of figures with one meaning and one unit (SDMX: series)."""

    class Meta:
        model = models.Indicator
        fields = ["id", "slug", "name", "name_zh", "concept", "unit", *CITED_TAIL]
        read_only_fields = READ_ONLY


class ObservationSerializer(ClaimSerializer):
    """One figure of an indicator for a period; its vintages are rivals that share a `claim_key`."""

    class Meta:
        model = models.Observation
        fields = [
            "id", "key", "indicator", "period", "months", "breakdown", "jurisdiction", "institution", "program", "person",
            "value", "qualifier", "vintage", "figure_as_printed", "unit_as_printed", *CLAIM_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY
        extra_kwargs = {"months": SOME_MONTHS}


# Joint action


class JointActionStepSerializer(RegistrySerializer):
    """One step of a joint action: who does what."""

    class Meta:
        model = models.JointActionStep
        fields = ["number", "actor", "institution", "action"]


class JointActionSerializer(CitedSerializer):
    """A way in which centre and localities act together: its steps, what each side puts in, in which ratio."""

    steps = OwnRows(
        child=JointActionStepSerializer(),
        no_two="number",
        where="{t}.joint_action_id = {p}.id",
        order="{t}.number",
        help_text=f"Its steps in order, at most {MOST_ROWS}. Written as a whole.",
    )

    class Meta:
        model = models.JointAction
        fields = [
            "id", "slug", "name", "name_zh", "program", "central_commits", "local_commits", "central_share_min",
            "central_share_max", "steps", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = READ_ONLY
        extra_kwargs = {"central_share_min": A_SHARE, "central_share_max": A_SHARE}


class ChallengeSerializer(CitedSerializer):
    """What stands in the way of joint action, as a source sees it."""

    joint_actions = listed(
        models.JointAction,
        "programs_challengedaction",
        "challenge_id",
        "joint_action_id",
        "The joint actions that it concerns.",
    )

    class Meta:
        model = models.Challenge
        fields = ["id", "slug", "text", "joint_actions", *CITED_TAIL]
        read_only_fields = READ_ONLY


class ConsultationPartySerializer(RegistrySerializer):
    """An institution that takes part in a consultation, and on which side."""

    class Meta:
        model = models.ConsultationParty
        fields = ["institution", "side"]


class ConsultationSerializer(CitedSerializer):
    """One negotiation between the centre and localities, or one agreement that they are known to have made."""

    state = serializers.ChoiceField(
        choices=models.ConsultationState.choices,
        allow_blank=True,
        read_only=True,
        help_text="How far it has come, by the acts of its parties; empty: not established.",
    )
    parties = OwnRows(
        child=ConsultationPartySerializer(),
        no_two="institution",
        where="{t}.consultation_id = {p}.id",
        help_text=f"Who takes part, on which side; at most {MOST_ROWS}. Written as a whole.",
    )

    class Meta:
        model = models.Consultation
        fields = [
            "id", "slug", "name", "joint_action", "program", "priority", "state", "date", "term_ends", "parties",
            "central_amount", "local_amount", "total_amount", "currency", "central_share", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = [*READ_ONLY, "state"]
        extra_kwargs = {
            **dict.fromkeys(("central_amount", "local_amount", "total_amount"), NOT_NEGATIVE),
            "central_share": A_SHARE,
            "currency": A_CURRENCY,
        }


class ConsultationStepSerializer(CitedSerializer):
    """A turn of a consultation on a day: into which state it came, by whose hand, over which offer."""

    class Meta:
        model = models.ConsultationStep
        fields = ["id", "key", "consultation", "number", "state", "date", "institution", "offer", *CITED_TAIL]
        read_only_fields = [*READ_ONLY, "consultation", "number", "state", "institution", "offer"]


class OfferSerializer(CitedSerializer):
    """What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions."""

    class Meta:
        model = models.Offer
        fields = [
            "id", "key", "consultation", "number", "institution", "date", "central_amount", "local_amount", "currency",
            "in_kind", "conditions", "outcome", *CITED_TAIL,
        ]  # fmt: skip
        read_only_fields = [
            *READ_ONLY, "consultation", "number", "institution", "central_amount", "local_amount", "currency", "outcome",
        ]  # fmt: skip


# Single things, with what belongs to them


class PriorityDetailSerializer(PrioritySerializer):
    """A priority with its parts and the programs that serve it on the day asked for."""

    children = References(models.Priority, where="{t}.parent_id = {p}.id", help_text="Its parts.")
    programs = rows(
        ProgramPrioritySerializer(),
        where="{t}.priority_id = {p}.id",
        help_text="The programs that serve it on the day asked for.",
    )

    class Meta(PrioritySerializer.Meta):
        fields = [*PrioritySerializer.Meta.fields, "children", "programs"]


class ProgramDetailSerializer(ProgramSerializer):
    """A program with what is on record about it for the day asked for, and the sums of its own flows."""

    children = References(
        models.Program, where="{t}.parent_id = {p}.id", help_text="Its parts that exist on the day asked for."
    )
    predecessors = rows(
        ProgramSuccessionSerializer(),
        where="{t}.successor_id = {p}.id",
        help_text="The successions by which it went on from others.",
    )
    successors = rows(
        ProgramSuccessionSerializer(),
        where="{t}.predecessor_id = {p}.id",
        help_text="The successions by which others went on from it.",
    )
    roles = rows(
        ProgramRoleSerializer(),
        where="{t}.program_id = {p}.id",
        order="{t}.role, lower({t}.valid) NULLS FIRST, {t}.id",
        help_text="Who holds which role in it on the day asked for; `/programs/{id}/management` has those of all time.",
    )
    priorities = rows(
        ProgramPrioritySerializer(),
        where="{t}.program_id = {p}.id",
        help_text="The priorities that it serves on the day asked for.",
    )
    guidelines = rows(
        GuidelineStatusSerializer(),
        where=(
            "{t}.status = 'in_force' AND EXISTS (SELECT 1 FROM programs_guidelineprogram gp"
            " WHERE gp.guideline_id = {t}.guideline_id AND gp.program_id = {p}.id)"
        ),
        order="lower({t}.valid) NULLS FIRST, {t}.id",
        help_text="The guidelines for it that are in force on the day asked for, each with the fact that it is.",
    )
    joint_actions = References(
        models.JointAction, where="{t}.program_id = {p}.id", help_text="The joint actions that it is run by."
    )
    consultations = References(
        models.Consultation, where="{t}.program_id = {p}.id", help_text="The consultations about it."
    )
    totals = FlowTotals(
        help_text=(
            "Sums of its own flows of all days, by type and currency; those of its parts are theirs. Of each claim"
            " one account counts; types are never added, nor currencies."
        )
    )
    links = links(
        "programs",
        "ProgramLinks",
        management="Who has held which role in it.",
        timeline="Everything dated about it, in order.",
    )

    class Meta(ProgramSerializer.Meta):
        fields = [
            *ProgramSerializer.Meta.fields, "children", "predecessors", "successors", "roles", "priorities", "guidelines",
            "joint_actions", "consultations", "totals", "links",
        ]  # fmt: skip


class ProgramManagementSerializer(RegistrySerializer):
    """Who has held which role in a program, over all time unless a day is asked for."""

    roles = rows(
        ProgramRoleSerializer(),
        where="{t}.program_id = {p}.id",
        order="lower({t}.valid) NULLS FIRST, {t}.role, {t}.id",
        help_text="The roles in the order in which they began, those without an established start first.",
    )

    class Meta:
        model = models.Program
        fields = ["id", "slug", "name", "roles"]


class GuidelineDetailSerializer(GuidelineSerializer):
    """A guideline with its status on the day asked for and what it requires."""

    replaced_by = References(
        models.Guideline,
        where=(
            "EXISTS (SELECT 1 FROM programs_guidelinereplacement gr"
            " WHERE gr.guideline_id = {t}.id AND gr.replaced_id = {p}.id)"
        ),
        help_text="The guidelines that replace it.",
    )
    statuses = rows(
        GuidelineStatusSerializer(),
        where="{t}.guideline_id = {p}.id",
        order="lower({t}.valid) NULLS FIRST, {t}.id",
        help_text="Its status on the day asked for; all of them with `valid_on=any`.",
    )
    requirements = rows(
        RequirementSerializer(),
        where="{t}.guideline_id = {p}.id",
        order="{t}.number, {t}.id",
        help_text="What it requires, in order.",
    )

    class Meta(GuidelineSerializer.Meta):
        fields = [*GuidelineSerializer.Meta.fields, "replaced_by", "statuses", "requirements"]


class IndicatorDetailSerializer(IndicatorSerializer):
    """An indicator with how much is on record of it; `/observations?indicator=` has the figures."""

    figures = Computed(
        "(SELECT count(*) FROM programs_observation figure WHERE figure.indicator_id = {t}.id)",
        serializers.IntegerField(min_value=0),
        help_text="How many figures are on record, rivals included; `/observations?indicator=` lists them.",
    )
    first_period = Computed(
        "(SELECT min(figure.period) FROM programs_observation figure WHERE figure.indicator_id = {t}.id)",
        serializers.CharField(allow_null=True),
        help_text="The earliest period with a figure.",
    )
    last_period = Computed(
        "(SELECT max(figure.period) FROM programs_observation figure WHERE figure.indicator_id = {t}.id)",
        serializers.CharField(allow_null=True),
        help_text="The latest period with a figure.",
    )

    class Meta(IndicatorSerializer.Meta):
        fields = [*IndicatorSerializer.Meta.fields, "figures", "first_period", "last_period"]


class JointActionDetailSerializer(JointActionSerializer):
    """A joint action with its challenges and the consultations held by it."""

    challenges = References(
        models.Challenge,
        where=(
            "EXISTS (SELECT 1 FROM programs_challengedaction ca"
            " WHERE ca.challenge_id = {t}.id AND ca.joint_action_id = {p}.id)"
        ),
        help_text="What stands in its way.",
    )
    consultations = References(
        models.Consultation,
        where="{t}.joint_action_id = {p}.id",
        order="lower({t}.valid) NULLS LAST, {t}.slug",
        help_text="The consultations held by it, in the order of their dates.",
    )

    class Meta(JointActionSerializer.Meta):
        fields = [*JointActionSerializer.Meta.fields, "challenges", "consultations"]


class ConsultationDetailSerializer(ConsultationSerializer):
    """A consultation with its course, the offers made in it and the money that came of it."""

    turns = rows(
        ConsultationStepSerializer(),
        where="{t}.consultation_id = {p}.id",
        order="{t}.number, {t}.id",
        help_text="Its course, in order.",
    )
    offers = rows(
        OfferSerializer(),
        where="{t}.consultation_id = {p}.id",
        order="{t}.number, {t}.id",
        help_text="The offers made in it, in order.",
    )
    flows = rows(
        FundingFlowSerializer(),
        where="{t}.consultation_id = {p}.id",
        order="lower({t}.valid) NULLS LAST, {t}.id",
        help_text="The commitments and payments that came of it, in the order of their dates.",
    )

    legal_verbs = legal_verbs_field()

    class Meta(ConsultationSerializer.Meta):
        fields = [*ConsultationSerializer.Meta.fields, "legal_verbs", "turns", "offers", "flows"]
