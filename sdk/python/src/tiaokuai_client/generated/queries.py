"""The parameters of the operations.

Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict
from uuid import UUID

from . import models


class AdoptionQuery(TypedDict):
    """Say who adopted rules under a commission."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    commission: str


class AnaloguesQuery(TypedDict):
    """List foreign bodies that ours are likened to."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    of: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class AttentionQuery(TypedDict):
    """Count where a person looked."""

    known_at: NotRequired[str | dt.datetime | str]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    person: str
    by: models.AttentionBy
    from_: NotRequired[str]
    to: NotRequired[str]
    against: NotRequired[Sequence[str]]
    against_from: NotRequired[str]
    against_to: NotRequired[str]
    trend: NotRequired[models.TrendBy]


class AuthorityCommonQuery(TypedDict):
    """Find the lowest bodies that stand over several."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    of: Sequence[str]


class AuthorityPathQuery(TypedDict):
    """Find the paths of authority between two bodies."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    from_: str
    to: str


class CentralizationQuery(TypedDict):
    """Measure how much is the centre's."""

    known_at: NotRequired[str | dt.datetime | str]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    year__gte: NotRequired[int]
    year__lte: NotRequired[int]
    commission: NotRequired[str]


class ChallengesListQuery(TypedDict):
    """List challenges."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    joint_action: NotRequired[str]
    joint_action__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "-id", "-slug"]]
    count: NotRequired[bool]


class ChallengesRetrieveQuery(TypedDict):
    """Show a challenge."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class ChangeEventsEffectsQuery(TypedDict):
    """Compare the outcomes of a change event with what is on record."""

    known_at: NotRequired[str | dt.datetime | str]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class ChangeEventsListQuery(TypedDict):
    """List change events."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    issuing_body: NotRequired[str]
    issuing_body__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal[
            "id", "slug", "date_adopted", "date_published", "-id", "-slug", "-date_adopted", "-date_published"
        ]
    ]
    count: NotRequired[bool]


class ChangeEventsRetrieveQuery(TypedDict):
    """Show a change event."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class ChangesQuery(TypedDict):
    """Follow what is recorded."""

    known_at: NotRequired[str | dt.datetime | str]
    kind: NotRequired[models.RecordKind]
    kind__in: NotRequired[Sequence[models.RecordKind]]
    after: str
    thing: NotRequired[str]
    actor: NotRequired[str]
    page_size: NotRequired[int]
    wait: NotRequired[int]


class CitationsListQuery(TypedDict):
    """List citations."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    source: NotRequired[str]
    source__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "-id"]]
    count: NotRequired[bool]


class CitationsRetrieveQuery(TypedDict):
    """Show a citation."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]


class CiteQuery(TypedDict):
    """Cite a fact, a thing or an answer."""

    known_at: NotRequired[str | dt.datetime | str]
    of: str


class ConsultationStepsListQuery(TypedDict):
    """List consultation steps."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    key: NotRequired[str]
    consultation: NotRequired[str]
    consultation__in: NotRequired[Sequence[str]]
    state: NotRequired[models.ConsultationState]
    state__in: NotRequired[Sequence[models.ConsultationState]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "date", "number", "-id", "-date", "-number"]]
    count: NotRequired[bool]


class ConsultationStepsRetrieveQuery(TypedDict):
    """Show a consultation step."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class ConsultationsListQuery(TypedDict):
    """List consultations."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    joint_action: NotRequired[str]
    joint_action__in: NotRequired[Sequence[str]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    priority: NotRequired[str]
    priority__in: NotRequired[Sequence[str]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    jurisdiction: NotRequired[str]
    state: NotRequired[models.ConsultationState]
    state__in: NotRequired[Sequence[models.ConsultationState]]
    currency: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "date", "term_ends", "-id", "-slug", "-date", "-term_ends"]]
    count: NotRequired[bool]


class ConsultationsRetrieveQuery(TypedDict):
    """Show a consultation."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class CoordinationQuery(TypedDict):
    """Say who coordinates, and who manages programs."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    by: NotRequired[models.CoordinationBy]
    institution__in: NotRequired[Sequence[str]]
    program__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class DeliveryQuery(TypedDict):
    """Compare what was promised and what was paid."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    program_kind: NotRequired[models.ProgramKind]
    provider: NotRequired[str]
    receiver: NotRequired[str]
    counted_in: NotRequired[str]
    counted_for: NotRequired[str]
    settles: NotRequired[str]
    of_joint_action: NotRequired[Literal["true", "false"]]
    begun_by: NotRequired[dt.date | str | Literal["today"]]
    without: NotRequired[
        Sequence[
            Literal[
                "provider_level",
                "provider",
                "receiver",
                "program",
                "jurisdiction",
                "joint_action",
                "priority",
            ]
        ]
    ]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    q: NotRequired[str]
    provider_institution: NotRequired[str]
    provider_institution__in: NotRequired[Sequence[str]]
    provider_program: NotRequired[str]
    provider_program__in: NotRequired[Sequence[str]]
    provider_jurisdiction: NotRequired[str]
    provider_jurisdiction__in: NotRequired[Sequence[str]]
    receiver_institution: NotRequired[str]
    receiver_institution__in: NotRequired[Sequence[str]]
    receiver_program: NotRequired[str]
    receiver_program__in: NotRequired[Sequence[str]]
    receiver_jurisdiction: NotRequired[str]
    receiver_jurisdiction__in: NotRequired[Sequence[str]]
    provider_level: NotRequired[models.ProviderLevel]
    provider_level__in: NotRequired[Sequence[models.ProviderLevel]]
    provider_scope: NotRequired[models.ProviderScope]
    provider_scope__in: NotRequired[Sequence[models.ProviderScope]]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    priority: NotRequired[str]
    priority__in: NotRequired[Sequence[str]]
    joint_action: NotRequired[str]
    joint_action__in: NotRequired[Sequence[str]]
    consultation: NotRequired[str]
    consultation__in: NotRequired[Sequence[str]]
    fulfils: NotRequired[str]
    fulfils__in: NotRequired[Sequence[str]]
    fiscal_year: NotRequired[int]
    fiscal_year__gte: NotRequired[int]
    fiscal_year__lte: NotRequired[int]
    amount__gte: NotRequired[float]
    amount__lte: NotRequired[float]
    currency: NotRequired[str]
    qualifier: NotRequired[models.Qualifier]
    qualifier__in: NotRequired[Sequence[models.Qualifier]]
    by: models.DeliveryBy
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class DiffQuery(TypedDict):
    """Say what changed between two days or two revisions."""

    known_at: NotRequired[str | dt.datetime | str]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    from_: NotRequired[dt.date | str | Literal["today"]]
    to: NotRequired[dt.date | str | Literal["today"]]
    from_revision: NotRequired[str]
    to_revision: NotRequired[str]
    kind: NotRequired[
        Literal[
            "institution",
            "name",
            "rank",
            "identifier",
            "location",
            "relation",
            "responsibility",
            "post",
            "tenure",
            "program",
            "program_role",
            "program_priority",
            "guideline_status",
            "challenge",
            "challenged_action",
            "change_event",
            "citation",
            "consultation",
            "consultation_party",
            "consultation_step",
            "function",
            "funding_flow",
            "guideline",
            "guideline_issuer",
            "guideline_program",
            "guideline_replacement",
            "indicator",
            "institution_name",
            "institution_rank",
            "institutions_further_citation",
            "institutions_statement_subject",
            "issuing_body",
            "joint_action",
            "joint_action_step",
            "jurisdiction",
            "jurisdiction_code",
            "observation",
            "offer",
            "outcome",
            "person",
            "priority",
            "program_host",
            "program_succession",
            "programs_further_citation",
            "programs_statement_subject",
            "qualification",
            "requirement",
            "source",
            "statement",
            "tour",
            "visit",
            "visit_priority",
        ]
    ]
    kind__in: NotRequired[
        Sequence[
            Literal[
                "institution",
                "name",
                "rank",
                "identifier",
                "location",
                "relation",
                "responsibility",
                "post",
                "tenure",
                "program",
                "program_role",
                "program_priority",
                "guideline_status",
                "challenge",
                "challenged_action",
                "change_event",
                "citation",
                "consultation",
                "consultation_party",
                "consultation_step",
                "function",
                "funding_flow",
                "guideline",
                "guideline_issuer",
                "guideline_program",
                "guideline_replacement",
                "indicator",
                "institution_name",
                "institution_rank",
                "institutions_further_citation",
                "institutions_statement_subject",
                "issuing_body",
                "joint_action",
                "joint_action_step",
                "jurisdiction",
                "jurisdiction_code",
                "observation",
                "offer",
                "outcome",
                "person",
                "priority",
                "program_host",
                "program_succession",
                "programs_further_citation",
                "programs_statement_subject",
                "qualification",
                "requirement",
                "source",
                "statement",
                "tour",
                "visit",
                "visit_priority",
            ]
        ]
    ]
    change: NotRequired[
        Literal[
            "began",
            "ended",
            "moved",
            "replaced",
            "undetermined",
            "not_established",
            "created",
            "changed",
            "retracted",
            "created_and_retracted",
        ]
    ]
    change__in: NotRequired[
        Sequence[
            Literal[
                "began",
                "ended",
                "moved",
                "replaced",
                "undetermined",
                "not_established",
                "created",
                "changed",
                "retracted",
                "created_and_retracted",
            ]
        ]
    ]
    institution: NotRequired[str]
    jurisdiction: NotRequired[str]
    change_event: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class EligibilityQuery(TypedDict):
    """Judge whether a project is eligible."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class FunctionsListQuery(TypedDict):
    """List functions."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    concept: NotRequired[models.FunctionConcept]
    concept__in: NotRequired[Sequence[models.FunctionConcept]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "name", "-id", "-slug", "-name"]]
    count: NotRequired[bool]


class FunctionsRetrieveQuery(TypedDict):
    """Show a function."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class FundingFlowsListQuery(TypedDict):
    """List funding flows."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    program_kind: NotRequired[models.ProgramKind]
    provider: NotRequired[str]
    receiver: NotRequired[str]
    counted_in: NotRequired[str]
    counted_for: NotRequired[str]
    settles: NotRequired[str]
    of_joint_action: NotRequired[Literal["true", "false"]]
    begun_by: NotRequired[dt.date | str | Literal["today"]]
    without: NotRequired[
        Sequence[
            Literal[
                "provider_level",
                "provider",
                "receiver",
                "program",
                "jurisdiction",
                "joint_action",
                "priority",
            ]
        ]
    ]
    rollup: NotRequired[Literal["parent"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    q: NotRequired[str]
    type: NotRequired[models.FlowType]
    type__in: NotRequired[Sequence[models.FlowType]]
    provider_institution: NotRequired[str]
    provider_institution__in: NotRequired[Sequence[str]]
    provider_program: NotRequired[str]
    provider_program__in: NotRequired[Sequence[str]]
    provider_jurisdiction: NotRequired[str]
    provider_jurisdiction__in: NotRequired[Sequence[str]]
    receiver_institution: NotRequired[str]
    receiver_institution__in: NotRequired[Sequence[str]]
    receiver_program: NotRequired[str]
    receiver_program__in: NotRequired[Sequence[str]]
    receiver_jurisdiction: NotRequired[str]
    receiver_jurisdiction__in: NotRequired[Sequence[str]]
    provider_level: NotRequired[models.ProviderLevel]
    provider_level__in: NotRequired[Sequence[models.ProviderLevel]]
    provider_scope: NotRequired[models.ProviderScope]
    provider_scope__in: NotRequired[Sequence[models.ProviderScope]]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    priority: NotRequired[str]
    priority__in: NotRequired[Sequence[str]]
    joint_action: NotRequired[str]
    joint_action__in: NotRequired[Sequence[str]]
    consultation: NotRequired[str]
    consultation__in: NotRequired[Sequence[str]]
    fulfils: NotRequired[str]
    fulfils__in: NotRequired[Sequence[str]]
    fiscal_year: NotRequired[int]
    fiscal_year__gte: NotRequired[int]
    fiscal_year__lte: NotRequired[int]
    amount__gte: NotRequired[float]
    amount__lte: NotRequired[float]
    currency: NotRequired[str]
    qualifier: NotRequired[models.Qualifier]
    qualifier__in: NotRequired[Sequence[models.Qualifier]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal[
            "id", "amount", "date", "fiscal_year", "type", "-id", "-amount", "-date", "-fiscal_year", "-type"
        ]
    ]
    count: NotRequired[bool]


class FundingFlowsRetrieveQuery(TypedDict):
    """Show a funding flow."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class FundingSummaryQuery(TypedDict):
    """Sum flows of money."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    program_kind: NotRequired[models.ProgramKind]
    provider: NotRequired[str]
    receiver: NotRequired[str]
    counted_in: NotRequired[str]
    counted_for: NotRequired[str]
    settles: NotRequired[str]
    of_joint_action: NotRequired[Literal["true", "false"]]
    begun_by: NotRequired[dt.date | str | Literal["today"]]
    without: NotRequired[
        Sequence[
            Literal[
                "provider_level",
                "provider",
                "receiver",
                "program",
                "jurisdiction",
                "joint_action",
                "priority",
            ]
        ]
    ]
    rollup: NotRequired[Literal["parent"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    q: NotRequired[str]
    type: NotRequired[models.FlowType]
    type__in: NotRequired[Sequence[models.FlowType]]
    provider_institution: NotRequired[str]
    provider_institution__in: NotRequired[Sequence[str]]
    provider_program: NotRequired[str]
    provider_program__in: NotRequired[Sequence[str]]
    provider_jurisdiction: NotRequired[str]
    provider_jurisdiction__in: NotRequired[Sequence[str]]
    receiver_institution: NotRequired[str]
    receiver_institution__in: NotRequired[Sequence[str]]
    receiver_program: NotRequired[str]
    receiver_program__in: NotRequired[Sequence[str]]
    receiver_jurisdiction: NotRequired[str]
    receiver_jurisdiction__in: NotRequired[Sequence[str]]
    provider_level: NotRequired[models.ProviderLevel]
    provider_level__in: NotRequired[Sequence[models.ProviderLevel]]
    provider_scope: NotRequired[models.ProviderScope]
    provider_scope__in: NotRequired[Sequence[models.ProviderScope]]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    priority: NotRequired[str]
    priority__in: NotRequired[Sequence[str]]
    joint_action: NotRequired[str]
    joint_action__in: NotRequired[Sequence[str]]
    consultation: NotRequired[str]
    consultation__in: NotRequired[Sequence[str]]
    fulfils: NotRequired[str]
    fulfils__in: NotRequired[Sequence[str]]
    fiscal_year: NotRequired[int]
    fiscal_year__gte: NotRequired[int]
    fiscal_year__lte: NotRequired[int]
    amount__gte: NotRequired[float]
    amount__lte: NotRequired[float]
    currency: NotRequired[str]
    qualifier: NotRequired[models.Qualifier]
    qualifier__in: NotRequired[Sequence[models.Qualifier]]
    group_by: NotRequired[
        Sequence[
            Literal[
                "fiscal_year",
                "provider_level",
                "provider",
                "receiver",
                "program",
                "program_kind",
                "jurisdiction",
                "priority",
                "type",
            ]
        ]
    ]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class GuidelineStatusesListQuery(TypedDict):
    """List guideline statuses."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    guideline: NotRequired[str]
    guideline__in: NotRequired[Sequence[str]]
    status: NotRequired[models.GuidelineState]
    status__in: NotRequired[Sequence[models.GuidelineState]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal["id", "status", "valid_from", "valid_until", "-id", "-status", "-valid_from", "-valid_until"]
    ]
    count: NotRequired[bool]


class GuidelineStatusesRetrieveQuery(TypedDict):
    """Show a guideline status."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class GuidelinesListQuery(TypedDict):
    """List guidelines."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    replaces: NotRequired[str]
    replaces__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "title", "date", "-id", "-slug", "-title", "-date"]]
    count: NotRequired[bool]


class GuidelinesRetrieveQuery(TypedDict):
    """Show a guideline."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class IdentifiersListQuery(TypedDict):
    """List identifiers."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    value: NotRequired[str]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    scheme: NotRequired[models.IdentifierScheme]
    scheme__in: NotRequired[Sequence[models.IdentifierScheme]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "value", "-id", "-value"]]
    count: NotRequired[bool]


class IdentifiersRetrieveQuery(TypedDict):
    """Show an identifier."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class ImportsCreateQuery(TypedDict):
    """Import a file."""

    resource: NotRequired[str]
    dry_run: NotRequired[bool]


class ImportsListQuery(TypedDict):
    """List imports."""

    cursor: NotRequired[str]
    page_size: NotRequired[int]


class ImportsReportQuery(TypedDict):
    """Show the report of an import."""

    cursor: NotRequired[str]
    page_size: NotRequired[int]


class IndicatorsListQuery(TypedDict):
    """List indicators."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    concept: NotRequired[models.IndicatorConcept]
    concept__in: NotRequired[Sequence[models.IndicatorConcept]]
    unit: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "name", "-id", "-slug", "-name"]]
    count: NotRequired[bool]


class IndicatorsRetrieveQuery(TypedDict):
    """Show an indicator."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class InstitutionRanksListQuery(TypedDict):
    """List institution ranks."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    rank: NotRequired[str]
    rank__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "valid_from", "-id", "-valid_from"]]
    count: NotRequired[bool]


class InstitutionRanksRetrieveQuery(TypedDict):
    """Show an institution rank."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class InstitutionsAuthorityQuery(TypedDict):
    """Say who stands over a body and under it."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    direction: NotRequired[models.AuthorityDirection]
    depth: NotRequired[int]
    nodes: NotRequired[int]


class InstitutionsLineageQuery(TypedDict):
    """Follow predecessors and successors of an institution."""

    known_at: NotRequired[str | dt.datetime | str]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class InstitutionsListQuery(TypedDict):
    """List institutions."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    kind: NotRequired[models.InstitutionKind]
    kind__in: NotRequired[Sequence[models.InstitutionKind]]
    form: NotRequired[models.InstitutionForm]
    form__in: NotRequired[Sequence[models.InstitutionForm]]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal["id", "slug", "valid_from", "valid_until", "-id", "-slug", "-valid_from", "-valid_until"]
    ]
    count: NotRequired[bool]


class InstitutionsRetrieveQuery(TypedDict):
    """Show an institution."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class InstitutionsTimelineQuery(TypedDict):
    """Tell everything dated of an institution, in order."""

    known_at: NotRequired[str | dt.datetime | str]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    from_: NotRequired[dt.date | str | Literal["today"]]
    to: NotRequired[dt.date | str | Literal["today"]]
    kind: NotRequired[models.TimelineKind]
    kind__in: NotRequired[Sequence[models.TimelineKind]]
    undated: NotRequired[Literal["true", "false"]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class JointActionsListQuery(TypedDict):
    """List joint actions."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "name", "-id", "-slug", "-name"]]
    count: NotRequired[bool]


class JointActionsRetrieveQuery(TypedDict):
    """Show a joint action."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class JurisdictionCodesListQuery(TypedDict):
    """List jurisdiction codes."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    value: NotRequired[str]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    scheme: NotRequired[models.JurisdictionCodeScheme]
    scheme__in: NotRequired[Sequence[models.JurisdictionCodeScheme]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "value", "-id", "-value"]]
    count: NotRequired[bool]


class JurisdictionCodesRetrieveQuery(TypedDict):
    """Show a jurisdiction code."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class JurisdictionsListQuery(TypedDict):
    """List jurisdictions."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    code: NotRequired[str]
    q: NotRequired[str]
    kind: NotRequired[models.JurisdictionKind]
    kind__in: NotRequired[Sequence[models.JurisdictionKind]]
    parent: NotRequired[str]
    parent__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "code", "name", "-id", "-slug", "-code", "-name"]]
    count: NotRequired[bool]


class JurisdictionsRetrieveQuery(TypedDict):
    """Show a jurisdiction."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class LocationsListQuery(TypedDict):
    """List locations."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "valid_from", "-id", "-valid_from"]]
    count: NotRequired[bool]


class LocationsRetrieveQuery(TypedDict):
    """Show a location."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class MatchQuery(TypedDict):
    """Say which thing is meant by a name."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    q: str
    type: NotRequired[models.ThingType]
    type__in: NotRequired[Sequence[models.ThingType]]
    kind: NotRequired[models.InstitutionKind]
    jurisdiction: NotRequired[str]
    limit: NotRequired[int]


class MatchBatchQuery(TypedDict):
    """Say which thing is meant by a name."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class NamesListQuery(TypedDict):
    """List institution names."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    q: NotRequired[str]
    lang: NotRequired[str]
    text: NotRequired[str]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    kind: NotRequired[models.NameKind]
    kind__in: NotRequired[Sequence[models.NameKind]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "text", "valid_from", "-id", "-text", "-valid_from"]]
    count: NotRequired[bool]


class NamesRetrieveQuery(TypedDict):
    """Show an institution name."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class ObservationsListQuery(TypedDict):
    """List observations."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    indicator: NotRequired[str]
    indicator__in: NotRequired[Sequence[str]]
    concept: NotRequired[models.IndicatorConcept]
    concept__in: NotRequired[Sequence[models.IndicatorConcept]]
    period: NotRequired[str]
    breakdown: NotRequired[str]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    person: NotRequired[str]
    person__in: NotRequired[Sequence[str]]
    qualifier: NotRequired[models.Qualifier]
    qualifier__in: NotRequired[Sequence[models.Qualifier]]
    vintage: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "period", "value", "-id", "-period", "-value"]]
    count: NotRequired[bool]


class ObservationsRetrieveQuery(TypedDict):
    """Show an observation."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class OffersListQuery(TypedDict):
    """List offers."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    key: NotRequired[str]
    consultation: NotRequired[str]
    consultation__in: NotRequired[Sequence[str]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    outcome: NotRequired[models.OfferOutcome]
    outcome__in: NotRequired[Sequence[models.OfferOutcome]]
    currency: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "date", "number", "-id", "-date", "-number"]]
    count: NotRequired[bool]


class OffersRetrieveQuery(TypedDict):
    """Show an offer."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class OutcomesListQuery(TypedDict):
    """List outcomes."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    key: NotRequired[str]
    change_event: NotRequired[str]
    change_event__in: NotRequired[Sequence[str]]
    type: NotRequired[models.OutcomeType]
    type__in: NotRequired[Sequence[models.OutcomeType]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    resulting_institution: NotRequired[str]
    resulting_institution__in: NotRequired[Sequence[str]]
    from_institution: NotRequired[str]
    from_institution__in: NotRequired[Sequence[str]]
    to_institution: NotRequired[str]
    to_institution__in: NotRequired[Sequence[str]]
    function: NotRequired[str]
    function__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "type", "date_effective", "-id", "-type", "-date_effective"]]
    count: NotRequired[bool]


class OutcomesRetrieveQuery(TypedDict):
    """Show an outcome."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class PeopleCareerQuery(TypedDict):
    """Show the career of a person."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    during: NotRequired[str]


class PeopleListQuery(TypedDict):
    """List people."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "name", "born", "-id", "-slug", "-name", "-born"]]
    count: NotRequired[bool]


class PeopleRetrieveQuery(TypedDict):
    """Show a person."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class PostsHoldersQuery(TypedDict):
    """Show the holders of a post."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    during: NotRequired[str]


class PostsListQuery(TypedDict):
    """List posts."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    rank: NotRequired[str]
    rank__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "title", "-id", "-slug", "-title"]]
    count: NotRequired[bool]


class PostsRetrieveQuery(TypedDict):
    """Show a post."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class PrioritiesListQuery(TypedDict):
    """List priorities."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    parent: NotRequired[str]
    parent__in: NotRequired[Sequence[str]]
    issuer: NotRequired[str]
    issuer__in: NotRequired[Sequence[str]]
    stage: NotRequired[models.ResearchStage]
    stage__in: NotRequired[Sequence[models.ResearchStage]]
    ford: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "name", "issued", "-id", "-slug", "-name", "-issued"]]
    count: NotRequired[bool]


class PrioritiesRetrieveQuery(TypedDict):
    """Show a priority."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class ProgramPrioritiesListQuery(TypedDict):
    """List program priorities."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    priority: NotRequired[str]
    priority__in: NotRequired[Sequence[str]]
    basis: NotRequired[models.PriorityBasis]
    basis__in: NotRequired[Sequence[models.PriorityBasis]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "valid_from", "valid_until", "-id", "-valid_from", "-valid_until"]]
    count: NotRequired[bool]


class ProgramPrioritiesRetrieveQuery(TypedDict):
    """Show a program priority."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class ProgramRolesListQuery(TypedDict):
    """List program roles."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    role: NotRequired[models.ProgramRoleType]
    role__in: NotRequired[Sequence[models.ProgramRoleType]]
    detail: NotRequired[str]
    program_kind: NotRequired[models.ProgramKind]
    program_kind__in: NotRequired[Sequence[models.ProgramKind]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal["id", "role", "valid_from", "valid_until", "-id", "-role", "-valid_from", "-valid_until"]
    ]
    count: NotRequired[bool]


class ProgramRolesRetrieveQuery(TypedDict):
    """Show a program role."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class ProgramSuccessionsListQuery(TypedDict):
    """List program successions."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    key: NotRequired[str]
    predecessor: NotRequired[str]
    predecessor__in: NotRequired[Sequence[str]]
    successor: NotRequired[str]
    successor__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "-id"]]
    count: NotRequired[bool]


class ProgramSuccessionsRetrieveQuery(TypedDict):
    """Show a program succession."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class ProgramsListQuery(TypedDict):
    """List programs."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    kind: NotRequired[models.ProgramKind]
    kind__in: NotRequired[Sequence[models.ProgramKind]]
    level: NotRequired[models.ProgramLevel]
    level__in: NotRequired[Sequence[models.ProgramLevel]]
    status: NotRequired[models.ProgramStatus]
    status__in: NotRequired[Sequence[models.ProgramStatus]]
    parent: NotRequired[str]
    parent__in: NotRequired[Sequence[str]]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    priority: NotRequired[str]
    priority__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal[
            "id",
            "slug",
            "name",
            "valid_from",
            "valid_until",
            "-id",
            "-slug",
            "-name",
            "-valid_from",
            "-valid_until",
        ]
    ]
    count: NotRequired[bool]


class ProgramsManagementRetrieveQuery(TypedDict):
    """Show the management of a program."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class ProgramsRetrieveQuery(TypedDict):
    """Show a program."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class ProgramsTimelineQuery(TypedDict):
    """Tell everything dated of a program, in order."""

    known_at: NotRequired[str | dt.datetime | str]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    from_: NotRequired[dt.date | str | Literal["today"]]
    to: NotRequired[dt.date | str | Literal["today"]]
    kind: NotRequired[models.TimelineKind]
    kind__in: NotRequired[Sequence[models.TimelineKind]]
    undated: NotRequired[Literal["true", "false"]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class QualificationsListQuery(TypedDict):
    """List qualifications."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    q: NotRequired[str]
    ford: NotRequired[str]
    person: NotRequired[str]
    person__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "field", "ford", "-id", "-field", "-ford"]]
    count: NotRequired[bool]


class QualificationsRetrieveQuery(TypedDict):
    """Show a qualification."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class QualityQuery(TypedDict):
    """List what editors have to look after."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    by: NotRequired[models.QualityBy]
    issue: NotRequired[models.QualityIssue]
    ordering: NotRequired[
        Literal[
            "-facts",
            "facts",
            "-low_confidence",
            "low_confidence",
            "-single_sourced",
            "single_sourced",
            "-disputed",
            "disputed",
            "-recall",
            "recall",
            "-unconfirmed",
            "unconfirmed",
            "-undated",
            "undated",
            "-without_name",
            "without_name",
            "-without_start",
            "without_start",
            "-without_money",
            "without_money",
        ]
    ]
    kind: NotRequired[models.FactKind]
    institution: NotRequired[str]
    program: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class RanksListQuery(TypedDict):
    """List ranks."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "ordinal", "slug", "-id", "-ordinal", "-slug"]]
    count: NotRequired[bool]


class RanksRetrieveQuery(TypedDict):
    """Show a rank."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class ReconcileQuery(TypedDict):
    """Describe the reconciliation service, or ask it by parameters."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    queries: NotRequired[str]
    extend: NotRequired[str]


class ReconcileBatchQuery(TypedDict):
    """Reconcile a batch of names, or fetch properties."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class ReconcilePreviewQuery(TypedDict):
    """Show an entity in a few lines."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    id: UUID | str


class ReconcilePropertiesQuery(TypedDict):
    """List the properties that can be fetched of a type."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    type: NotRequired[str]
    limit: NotRequired[int]


class ReconcileSuggestEntityQuery(TypedDict):
    """Complete the name of a thing."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    prefix: str
    cursor: NotRequired[int]


class ReconcileSuggestPropertyQuery(TypedDict):
    """Complete the name of a property."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    prefix: str
    cursor: NotRequired[int]


class ReconcileSuggestTypeQuery(TypedDict):
    """Complete the name of a type."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    prefix: str
    cursor: NotRequired[int]


class RelationsListQuery(TypedDict):
    """List relations."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    type: NotRequired[models.RelationType]
    type__in: NotRequired[Sequence[models.RelationType]]
    subject: NotRequired[str]
    subject__in: NotRequired[Sequence[str]]
    object: NotRequired[str]
    object__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal["id", "type", "valid_from", "valid_until", "-id", "-type", "-valid_from", "-valid_until"]
    ]
    count: NotRequired[bool]


class RelationsRetrieveQuery(TypedDict):
    """Show a relation."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class RequirementsListQuery(TypedDict):
    """List requirements."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    q: NotRequired[str]
    key: NotRequired[str]
    guideline: NotRequired[str]
    guideline__in: NotRequired[Sequence[str]]
    subject: NotRequired[str]
    test: NotRequired[models.RequirementTest]
    test__in: NotRequired[Sequence[models.RequirementTest]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "number", "subject", "test", "-id", "-number", "-subject", "-test"]]
    count: NotRequired[bool]


class RequirementsRetrieveQuery(TypedDict):
    """Show a requirement."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class ResponsibilitiesListQuery(TypedDict):
    """List responsibilities."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    q: NotRequired[str]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    function: NotRequired[str]
    function__in: NotRequired[Sequence[str]]
    received_from: NotRequired[str]
    received_from__in: NotRequired[Sequence[str]]
    change: NotRequired[models.ResponsibilityChange]
    change__in: NotRequired[Sequence[models.ResponsibilityChange]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "valid_from", "valid_until", "-id", "-valid_from", "-valid_until"]]
    count: NotRequired[bool]


class ResponsibilitiesRetrieveQuery(TypedDict):
    """Show a responsibility."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class RevisionsChangesQuery(TypedDict):
    """Show what a revision changed."""

    known_at: NotRequired[str | dt.datetime | str]
    kind: NotRequired[models.RecordKind]
    kind__in: NotRequired[Sequence[models.RecordKind]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class RevisionsListQuery(TypedDict):
    """List revisions."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    actor: NotRequired[str]
    number__gte: NotRequired[int]
    number__lte: NotRequired[int]
    recorded_at__gte: NotRequired[dt.datetime | str]
    recorded_at__lt: NotRequired[dt.datetime | str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "-id"]]
    count: NotRequired[bool]


class RevisionsRetrieveQuery(TypedDict):
    """Show a revision."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]


class SearchQuery(TypedDict):
    """Find things by any name."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    q: str
    type: NotRequired[models.ThingType]
    type__in: NotRequired[Sequence[models.ThingType]]
    kind: NotRequired[models.InstitutionKind]
    jurisdiction: NotRequired[str]
    limit: NotRequired[int]


class SourcesListQuery(TypedDict):
    """List sources."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    published_last__gte: NotRequired[dt.date | str]
    published_last__lte: NotRequired[dt.date | str]
    kind: NotRequired[models.SourceKind]
    kind__in: NotRequired[Sequence[models.SourceKind]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "date", "title", "-id", "-slug", "-date", "-title"]]
    count: NotRequired[bool]


class SourcesRetrieveQuery(TypedDict):
    """Show a source."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]


class StatementsListQuery(TypedDict):
    """List statements."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    q: NotRequired[str]
    nature: NotRequired[models.StatementNature]
    nature__in: NotRequired[Sequence[models.StatementNature]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    person: NotRequired[str]
    person__in: NotRequired[Sequence[str]]
    program: NotRequired[str]
    program__in: NotRequired[Sequence[str]]
    joint_action: NotRequired[str]
    joint_action__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "nature", "-id", "-nature"]]
    count: NotRequired[bool]


class StatementsRetrieveQuery(TypedDict):
    """Show a statement."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class SuggestionsListQuery(TypedDict):
    """List suggestions."""

    id__in: NotRequired[Sequence[UUID | str]]
    state: NotRequired[models.SuggestionState]
    state__in: NotRequired[Sequence[models.SuggestionState]]
    resource: NotRequired[str]
    target: NotRequired[UUID | str]
    target__in: NotRequired[Sequence[UUID | str]]
    author: NotRequired[str]
    cursor: NotRequired[str]
    page_size: NotRequired[int]


class TablesReadQuery(TypedDict):
    """Read a resource as a flat table."""

    columns: NotRequired[str]
    labels: NotRequired[bool]
    bom: NotRequired[bool]
    ordering: NotRequired[str]
    filters: NotRequired[dict[str, str]]


class TenuresListQuery(TypedDict):
    """List tenures."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    standing: NotRequired[Literal["any"]]
    claim_key: NotRequired[str]
    key: NotRequired[str]
    person: NotRequired[str]
    person__in: NotRequired[Sequence[str]]
    post: NotRequired[str]
    post__in: NotRequired[Sequence[str]]
    kind: NotRequired[models.TenureKind]
    kind__in: NotRequired[Sequence[models.TenureKind]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[
        Literal[
            "id", "valid_from", "valid_until", "sequence", "-id", "-valid_from", "-valid_until", "-sequence"
        ]
    ]
    count: NotRequired[bool]


class TenuresRetrieveQuery(TypedDict):
    """Show a tenure."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    standing: NotRequired[Literal["any"]]


class TokensListQuery(TypedDict):
    """List tokens."""

    cursor: NotRequired[str]
    page_size: NotRequired[int]
    user: NotRequired[str]


class ToursListQuery(TypedDict):
    """List tours."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    slug: NotRequired[str]
    slug__in: NotRequired[Sequence[str]]
    q: NotRequired[str]
    person: NotRequired[str]
    person__in: NotRequired[Sequence[str]]
    kind: NotRequired[models.TourKind]
    kind__in: NotRequired[Sequence[models.TourKind]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "slug", "date_start", "-id", "-slug", "-date_start"]]
    count: NotRequired[bool]


class ToursRetrieveQuery(TypedDict):
    """Show a tour."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class VisitPrioritiesListQuery(TypedDict):
    """List visit priorities."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    key: NotRequired[str]
    visit: NotRequired[str]
    visit__in: NotRequired[Sequence[str]]
    priority: NotRequired[str]
    priority__in: NotRequired[Sequence[str]]
    person: NotRequired[str]
    person__in: NotRequired[Sequence[str]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "-id"]]
    count: NotRequired[bool]


class VisitPrioritiesRetrieveQuery(TypedDict):
    """Show a visit priority."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class VisitsListQuery(TypedDict):
    """List visits."""

    id__in: NotRequired[Sequence[UUID | str]]
    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]
    source: NotRequired[str]
    q: NotRequired[str]
    key: NotRequired[str]
    person: NotRequired[str]
    person__in: NotRequired[Sequence[str]]
    tour: NotRequired[str]
    tour__in: NotRequired[Sequence[str]]
    jurisdiction: NotRequired[str]
    jurisdiction__in: NotRequired[Sequence[str]]
    institution: NotRequired[str]
    institution__in: NotRequired[Sequence[str]]
    site_kind: NotRequired[models.SiteKind]
    site_kind__in: NotRequired[Sequence[models.SiteKind]]
    cursor: NotRequired[str]
    page_size: NotRequired[int]
    ordering: NotRequired[Literal["id", "date_start", "-id", "-date_start"]]
    count: NotRequired[bool]


class VisitsRetrieveQuery(TypedDict):
    """Show a visit."""

    known_at: NotRequired[str | dt.datetime | str]
    valid_on: NotRequired[dt.date | str | Literal["today", "any"]]
    published_by: NotRequired[dt.date | str | Literal["today"]]
    min_confidence: NotRequired[models.Confidence]


class WebhooksDeliveriesQuery(TypedDict):
    """List the deliveries to a webhook."""

    before: NotRequired[UUID | str]
