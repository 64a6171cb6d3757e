"""The operations as methods.

Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..answers import Answer, Pages
from ..calls import Calls

if TYPE_CHECKING:
    from . import models, queries


class Authority:
    """Operations on authority."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def common(self, **query: Unpack[queries.AuthorityCommonQuery]) -> Answer[models.CommonAuthority]:
        """Find the lowest bodies that stand over several."""
        return self._calls.answer("authority_common", (), query=query)

    def path(self, **query: Unpack[queries.AuthorityPathQuery]) -> Answer[models.PathsOfAuthority]:
        """Find the paths of authority between two bodies."""
        return self._calls.answer("authority_path", (), query=query)


class Challenges:
    """Operations on challenges."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.ChallengeRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ChallengeDetail]:
        """Record a challenge."""
        return self._calls.answer(
            "challenges_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a challenge."""
        return self._calls.answer("challenges_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.ChallengesListQuery]
    ) -> Pages[models.Challenge, models.ChallengePage]:
        """List challenges."""
        return self._calls.pages("challenges_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.ChallengeMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a challenge into another."""
        return self._calls.answer(
            "challenges_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedChallengeRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ChallengeDetail]:
        """Change a challenge."""
        return self._calls.answer(
            "challenges_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ChallengesRetrieveQuery]
    ) -> Answer[models.ChallengeDetail]:
        """Show a challenge."""
        return self._calls.answer("challenges_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.ChallengeRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ChallengeDetail]:
        """Replace a challenge."""
        return self._calls.answer("challenges_update", (id,), body=body, if_match=if_match, reason=reason)


class ChangeEvents:
    """Operations on change-events."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.ChangeEventRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ChangeEventDetail]:
        """Record a change event."""
        return self._calls.answer(
            "change_events_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a change event."""
        return self._calls.answer("change_events_destroy", (id,), if_match=if_match, reason=reason)

    def effects(
        self, id: str, /, **query: Unpack[queries.ChangeEventsEffectsQuery]
    ) -> Answer[models.Effects]:
        """Compare the outcomes of a change event with what is on record."""
        return self._calls.answer("change_events_effects", (id,), query=query)

    def list(
        self, **query: Unpack[queries.ChangeEventsListQuery]
    ) -> Pages[models.ChangeEvent, models.ChangeEventPage]:
        """List change events."""
        return self._calls.pages("change_events_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.ChangeEventMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a change event into another."""
        return self._calls.answer(
            "change_events_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedChangeEventRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ChangeEventDetail]:
        """Change a change event."""
        return self._calls.answer(
            "change_events_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ChangeEventsRetrieveQuery]
    ) -> Answer[models.ChangeEventDetail]:
        """Show a change event."""
        return self._calls.answer("change_events_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.ChangeEventRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ChangeEventDetail]:
        """Replace a change event."""
        return self._calls.answer("change_events_update", (id,), body=body, if_match=if_match, reason=reason)


class Citations:
    """Operations on citations."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.RecordedCitationRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.CitationDetail]:
        """Record a citation."""
        return self._calls.answer(
            "citations_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a citation."""
        return self._calls.answer("citations_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.CitationsListQuery]
    ) -> Pages[models.RecordedCitation, models.CitationPage]:
        """List citations."""
        return self._calls.pages("citations_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedRecordedCitationRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.CitationDetail]:
        """Change a citation."""
        return self._calls.answer(
            "citations_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.CitationsRetrieveQuery]
    ) -> Answer[models.CitationDetail]:
        """Show a citation."""
        return self._calls.answer("citations_retrieve", (id,), query=query)

    def update(
        self,
        id: str,
        body: models.RecordedCitationRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.CitationDetail]:
        """Replace a citation."""
        return self._calls.answer("citations_update", (id,), body=body, if_match=if_match, reason=reason)


class ConsultationSteps:
    """Operations on consultation-steps."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a consultation step."""
        return self._calls.answer("consultation_steps_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.ConsultationStepsListQuery]
    ) -> Pages[models.ConsultationStep, models.ConsultationStepPage]:
        """List consultation steps."""
        return self._calls.pages("consultation_steps_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedConsultationStepRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ConsultationStepDetail]:
        """Change a consultation step."""
        return self._calls.answer(
            "consultation_steps_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ConsultationStepsRetrieveQuery]
    ) -> Answer[models.ConsultationStepDetail]:
        """Show a consultation step."""
        return self._calls.answer("consultation_steps_retrieve", (id,), query=query)

    def update(
        self,
        id: str,
        body: models.ConsultationStepRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ConsultationStepDetail]:
        """Replace a consultation step."""
        return self._calls.answer(
            "consultation_steps_update", (id,), body=body, if_match=if_match, reason=reason
        )


class Consultations:
    """Operations on consultations."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def accept(
        self,
        id: str,
        body: models.AcceptanceRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Accept an offer."""
        return self._calls.answer(
            "consultations_accept",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def close(
        self,
        id: str,
        body: models.TurnRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Close a consultation."""
        return self._calls.answer(
            "consultations_close",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def counter(
        self,
        id: str,
        body: models.CounterOfferRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Answer an offer with another."""
        return self._calls.answer(
            "consultations_counter",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def create(
        self, body: models.ConsultationRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ConsultationDetail]:
        """Record a consultation."""
        return self._calls.answer(
            "consultations_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a consultation."""
        return self._calls.answer("consultations_destroy", (id,), if_match=if_match, reason=reason)

    def fund(
        self,
        id: str,
        body: models.PaymentRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Pay what was agreed in a consultation."""
        return self._calls.answer(
            "consultations_fund",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def lapse(
        self,
        id: str,
        body: models.LapsingRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Let a consultation lapse."""
        return self._calls.answer(
            "consultations_lapse",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def list(
        self, **query: Unpack[queries.ConsultationsListQuery]
    ) -> Pages[models.Consultation, models.ConsultationPage]:
        """List consultations."""
        return self._calls.pages("consultations_list", (), query=query)

    def offer(
        self,
        id: str,
        body: models.FirstOfferRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Make the first offer of a consultation."""
        return self._calls.answer(
            "consultations_offer",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def open(
        self,
        id: str,
        body: models.TurnRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Open a consultation."""
        return self._calls.answer(
            "consultations_open",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedConsultationRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Change a consultation."""
        return self._calls.answer(
            "consultations_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ConsultationsRetrieveQuery]
    ) -> Answer[models.ConsultationDetail]:
        """Show a consultation."""
        return self._calls.answer("consultations_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.ConsultationRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ConsultationDetail]:
        """Replace a consultation."""
        return self._calls.answer("consultations_update", (id,), body=body, if_match=if_match, reason=reason)

    def withdraw(
        self,
        id: str,
        body: models.TurnOfPartyRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ConsultationDetail]:
        """Withdraw from a consultation."""
        return self._calls.answer(
            "consultations_withdraw",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )


class Exports:
    """Operations on exports."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def list(self) -> Answer[models.ExportList]:
        """List the exports of the last revision."""
        return self._calls.answer("exports_list", ())

    def order(
        self, revision: str, format: str, /, *, idempotency_key: str | None = None
    ) -> Answer[models.KeptExport]:
        """Order an export."""
        return self._calls.answer("exports_order", (revision, format), idempotency_key=idempotency_key)

    def order_retrieve(self, revision: str, format: str, /) -> Answer[models.KeptExport]:
        """Ask how far an export is."""
        return self._calls.answer("exports_order_retrieve", (revision, format))

    def read(self, revision: str, format: str, /) -> Answer[dict[str, Any]]:
        """Take the whole registry away."""
        return self._calls.answer("exports_read", (revision, format))

    def retrieve(self, revision: str, /) -> Answer[models.ExportList]:
        """List the exports of a revision."""
        return self._calls.answer("exports_retrieve", (revision,))


class Functions:
    """Operations on functions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.FunctionRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.FunctionDetail]:
        """Record a function."""
        return self._calls.answer(
            "functions_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a function."""
        return self._calls.answer("functions_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.FunctionsListQuery]
    ) -> Pages[models.Function, models.FunctionPage]:
        """List functions."""
        return self._calls.pages("functions_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.FunctionMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a function into another."""
        return self._calls.answer(
            "functions_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedFunctionRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.FunctionDetail]:
        """Change a function."""
        return self._calls.answer(
            "functions_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.FunctionsRetrieveQuery]
    ) -> Answer[models.FunctionDetail]:
        """Show a function."""
        return self._calls.answer("functions_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.FunctionRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.FunctionDetail]:
        """Replace a function."""
        return self._calls.answer("functions_update", (id,), body=body, if_match=if_match, reason=reason)


class Funding:
    """Operations on funding."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def summary(
        self, **query: Unpack[queries.FundingSummaryQuery]
    ) -> Pages[models.FundingSum, models.FundingSummary]:
        """Sum flows of money."""
        return self._calls.pages("funding_summary", (), query=query)


class FundingFlows:
    """Operations on funding-flows."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.FundingFlowRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.FundingFlowDetail]:
        """Record a funding flow."""
        return self._calls.answer(
            "funding_flows_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a funding flow."""
        return self._calls.answer("funding_flows_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.FundingFlowsListQuery]
    ) -> Pages[models.FundingFlow, models.FundingFlowPage]:
        """List funding flows."""
        return self._calls.pages("funding_flows_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedFundingFlowRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.FundingFlowDetail]:
        """Change a funding flow."""
        return self._calls.answer(
            "funding_flows_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.FundingFlowsRetrieveQuery]
    ) -> Answer[models.FundingFlowDetail]:
        """Show a funding flow."""
        return self._calls.answer("funding_flows_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.FundingFlowRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.FundingFlowDetail]:
        """Replace a funding flow."""
        return self._calls.answer("funding_flows_update", (id,), body=body, if_match=if_match, reason=reason)


class GuidelineStatuses:
    """Operations on guideline-statuses."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.GuidelineStatusRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.GuidelineStatusDetail]:
        """Record a guideline status."""
        return self._calls.answer(
            "guideline_statuses_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a guideline status."""
        return self._calls.answer("guideline_statuses_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.GuidelineStatusesListQuery]
    ) -> Pages[models.GuidelineStatus, models.GuidelineStatusPage]:
        """List guideline statuses."""
        return self._calls.pages("guideline_statuses_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedGuidelineStatusRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.GuidelineStatusDetail]:
        """Change a guideline status."""
        return self._calls.answer(
            "guideline_statuses_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.GuidelineStatusesRetrieveQuery]
    ) -> Answer[models.GuidelineStatusDetail]:
        """Show a guideline status."""
        return self._calls.answer("guideline_statuses_retrieve", (id,), query=query)

    def update(
        self,
        id: str,
        body: models.GuidelineStatusRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.GuidelineStatusDetail]:
        """Replace a guideline status."""
        return self._calls.answer(
            "guideline_statuses_update", (id,), body=body, if_match=if_match, reason=reason
        )


class Guidelines:
    """Operations on guidelines."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.GuidelineRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.GuidelineDetail]:
        """Record a guideline."""
        return self._calls.answer(
            "guidelines_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a guideline."""
        return self._calls.answer("guidelines_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.GuidelinesListQuery]
    ) -> Pages[models.Guideline, models.GuidelinePage]:
        """List guidelines."""
        return self._calls.pages("guidelines_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.GuidelineMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a guideline into another."""
        return self._calls.answer(
            "guidelines_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedGuidelineRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.GuidelineDetail]:
        """Change a guideline."""
        return self._calls.answer(
            "guidelines_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def put_in_force(
        self,
        id: str,
        body: models.EntryRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.GuidelineDetail]:
        """Put a guideline in force."""
        return self._calls.answer(
            "guidelines_put_in_force",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def replace(
        self,
        id: str,
        body: models.ReplacementRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.GuidelineDetail]:
        """Replace a guideline by another."""
        return self._calls.answer(
            "guidelines_replace",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.GuidelinesRetrieveQuery]
    ) -> Answer[models.GuidelineDetail]:
        """Show a guideline."""
        return self._calls.answer("guidelines_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.GuidelineRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.GuidelineDetail]:
        """Replace a guideline."""
        return self._calls.answer("guidelines_update", (id,), body=body, if_match=if_match, reason=reason)


class Identifiers:
    """Operations on identifiers."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.IdentifierRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.IdentifierDetail]:
        """Record an identifier."""
        return self._calls.answer(
            "identifiers_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an identifier."""
        return self._calls.answer("identifiers_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.IdentifiersListQuery]
    ) -> Pages[models.Identifier, models.IdentifierPage]:
        """List identifiers."""
        return self._calls.pages("identifiers_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedIdentifierRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.IdentifierDetail]:
        """Change an identifier."""
        return self._calls.answer(
            "identifiers_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.IdentifiersRetrieveQuery]
    ) -> Answer[models.IdentifierDetail]:
        """Show an identifier."""
        return self._calls.answer("identifiers_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.IdentifierRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.IdentifierDetail]:
        """Replace an identifier."""
        return self._calls.answer("identifiers_update", (id,), body=body, if_match=if_match, reason=reason)


class Imports:
    """Operations on imports."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def cancel(self, id: str, /, *, idempotency_key: str | None = None) -> Answer[models.Import]:
        """Cancel an import."""
        return self._calls.answer("imports_cancel", (id,), idempotency_key=idempotency_key)

    def create(
        self,
        body: bytes | str,
        /,
        *,
        content_type: Literal[
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/x-ndjson",
            "text/csv",
        ],
        idempotency_key: str | None = None,
        reason: str = "",
        **query: Unpack[queries.ImportsCreateQuery],
    ) -> Answer[models.Import]:
        """Import a file."""
        return self._calls.answer(
            "imports_create",
            (),
            query=query,
            body=body,
            content_type=content_type,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def list(self, **query: Unpack[queries.ImportsListQuery]) -> Pages[models.Import, models.ImportPage]:
        """List imports."""
        return self._calls.pages("imports_list", (), query=query)

    def report(
        self, id: str, /, **query: Unpack[queries.ImportsReportQuery]
    ) -> Pages[models.Finding, models.FindingPage]:
        """Show the report of an import."""
        return self._calls.pages("imports_report", (id,), query=query)

    def retrieve(self, id: str, /) -> Answer[models.Import]:
        """Show an import."""
        return self._calls.answer("imports_retrieve", (id,))


class Indicators:
    """Operations on indicators."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.IndicatorRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.IndicatorDetail]:
        """Record an indicator."""
        return self._calls.answer(
            "indicators_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an indicator."""
        return self._calls.answer("indicators_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.IndicatorsListQuery]
    ) -> Pages[models.Indicator, models.IndicatorPage]:
        """List indicators."""
        return self._calls.pages("indicators_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.IndicatorMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge an indicator into another."""
        return self._calls.answer(
            "indicators_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedIndicatorRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.IndicatorDetail]:
        """Change an indicator."""
        return self._calls.answer(
            "indicators_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.IndicatorsRetrieveQuery]
    ) -> Answer[models.IndicatorDetail]:
        """Show an indicator."""
        return self._calls.answer("indicators_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.IndicatorRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.IndicatorDetail]:
        """Replace an indicator."""
        return self._calls.answer("indicators_update", (id,), body=body, if_match=if_match, reason=reason)


class InstitutionRanks:
    """Operations on institution-ranks."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.InstitutionRankRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.InstitutionRankDetail]:
        """Record an institution rank."""
        return self._calls.answer(
            "institution_ranks_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an institution rank."""
        return self._calls.answer("institution_ranks_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.InstitutionRanksListQuery]
    ) -> Pages[models.InstitutionRank, models.InstitutionRankPage]:
        """List institution ranks."""
        return self._calls.pages("institution_ranks_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedInstitutionRankRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.InstitutionRankDetail]:
        """Change an institution rank."""
        return self._calls.answer(
            "institution_ranks_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.InstitutionRanksRetrieveQuery]
    ) -> Answer[models.InstitutionRankDetail]:
        """Show an institution rank."""
        return self._calls.answer("institution_ranks_retrieve", (id,), query=query)

    def update(
        self,
        id: str,
        body: models.InstitutionRankRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.InstitutionRankDetail]:
        """Replace an institution rank."""
        return self._calls.answer(
            "institution_ranks_update", (id,), body=body, if_match=if_match, reason=reason
        )


class Institutions:
    """Operations on institutions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def authority(
        self, id: str, /, **query: Unpack[queries.InstitutionsAuthorityQuery]
    ) -> Answer[models.Authority]:
        """Say who stands over a body and under it."""
        return self._calls.answer("institutions_authority", (id,), query=query)

    def create(
        self, body: models.InstitutionRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.InstitutionDetail]:
        """Record an institution."""
        return self._calls.answer(
            "institutions_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an institution."""
        return self._calls.answer("institutions_destroy", (id,), if_match=if_match, reason=reason)

    def lineage(
        self, id: str, /, **query: Unpack[queries.InstitutionsLineageQuery]
    ) -> Answer[models.Lineage]:
        """Follow predecessors and successors of an institution."""
        return self._calls.answer("institutions_lineage", (id,), query=query)

    def list(
        self, **query: Unpack[queries.InstitutionsListQuery]
    ) -> Pages[models.Institution, models.InstitutionPage]:
        """List institutions."""
        return self._calls.pages("institutions_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.InstitutionMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge an institution into another."""
        return self._calls.answer(
            "institutions_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedInstitutionRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.InstitutionDetail]:
        """Change an institution."""
        return self._calls.answer(
            "institutions_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.InstitutionsRetrieveQuery]
    ) -> Answer[models.InstitutionDetail]:
        """Show an institution."""
        return self._calls.answer("institutions_retrieve", (id,), query=query)

    def timeline(
        self, id: str, /, **query: Unpack[queries.InstitutionsTimelineQuery]
    ) -> Pages[models.Moment, models.InstitutionTimeline]:
        """Tell everything dated of an institution, in order."""
        return self._calls.pages("institutions_timeline", (id,), query=query)

    def update(
        self, id: str, body: models.InstitutionRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.InstitutionDetail]:
        """Replace an institution."""
        return self._calls.answer("institutions_update", (id,), body=body, if_match=if_match, reason=reason)


class JointActions:
    """Operations on joint-actions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.JointActionRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.JointActionDetail]:
        """Record a joint action."""
        return self._calls.answer(
            "joint_actions_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a joint action."""
        return self._calls.answer("joint_actions_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.JointActionsListQuery]
    ) -> Pages[models.JointAction, models.JointActionPage]:
        """List joint actions."""
        return self._calls.pages("joint_actions_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.JointActionMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a joint action into another."""
        return self._calls.answer(
            "joint_actions_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedJointActionRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.JointActionDetail]:
        """Change a joint action."""
        return self._calls.answer(
            "joint_actions_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.JointActionsRetrieveQuery]
    ) -> Answer[models.JointActionDetail]:
        """Show a joint action."""
        return self._calls.answer("joint_actions_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.JointActionRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.JointActionDetail]:
        """Replace a joint action."""
        return self._calls.answer("joint_actions_update", (id,), body=body, if_match=if_match, reason=reason)


class JurisdictionCodes:
    """Operations on jurisdiction-codes."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.JurisdictionCodeRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.JurisdictionCodeDetail]:
        """Record a jurisdiction code."""
        return self._calls.answer(
            "jurisdiction_codes_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a jurisdiction code."""
        return self._calls.answer("jurisdiction_codes_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.JurisdictionCodesListQuery]
    ) -> Pages[models.JurisdictionCode, models.JurisdictionCodePage]:
        """List jurisdiction codes."""
        return self._calls.pages("jurisdiction_codes_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedJurisdictionCodeRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.JurisdictionCodeDetail]:
        """Change a jurisdiction code."""
        return self._calls.answer(
            "jurisdiction_codes_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.JurisdictionCodesRetrieveQuery]
    ) -> Answer[models.JurisdictionCodeDetail]:
        """Show a jurisdiction code."""
        return self._calls.answer("jurisdiction_codes_retrieve", (id,), query=query)

    def update(
        self,
        id: str,
        body: models.JurisdictionCodeRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.JurisdictionCodeDetail]:
        """Replace a jurisdiction code."""
        return self._calls.answer(
            "jurisdiction_codes_update", (id,), body=body, if_match=if_match, reason=reason
        )


class Jurisdictions:
    """Operations on jurisdictions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.JurisdictionRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.JurisdictionDetail]:
        """Record a jurisdiction."""
        return self._calls.answer(
            "jurisdictions_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a jurisdiction."""
        return self._calls.answer("jurisdictions_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.JurisdictionsListQuery]
    ) -> Pages[models.Jurisdiction, models.JurisdictionPage]:
        """List jurisdictions."""
        return self._calls.pages("jurisdictions_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.JurisdictionMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a jurisdiction into another."""
        return self._calls.answer(
            "jurisdictions_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedJurisdictionRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.JurisdictionDetail]:
        """Change a jurisdiction."""
        return self._calls.answer(
            "jurisdictions_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.JurisdictionsRetrieveQuery]
    ) -> Answer[models.JurisdictionDetail]:
        """Show a jurisdiction."""
        return self._calls.answer("jurisdictions_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.JurisdictionRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.JurisdictionDetail]:
        """Replace a jurisdiction."""
        return self._calls.answer("jurisdictions_update", (id,), body=body, if_match=if_match, reason=reason)


class Locations:
    """Operations on locations."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.LocationRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.LocationDetail]:
        """Record a location."""
        return self._calls.answer(
            "locations_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a location."""
        return self._calls.answer("locations_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.LocationsListQuery]
    ) -> Pages[models.Location, models.LocationPage]:
        """List locations."""
        return self._calls.pages("locations_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedLocationRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.LocationDetail]:
        """Change a location."""
        return self._calls.answer(
            "locations_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.LocationsRetrieveQuery]
    ) -> Answer[models.LocationDetail]:
        """Show a location."""
        return self._calls.answer("locations_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.LocationRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.LocationDetail]:
        """Replace a location."""
        return self._calls.answer("locations_update", (id,), body=body, if_match=if_match, reason=reason)


class Names:
    """Operations on names."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.NameRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.NameDetail]:
        """Record an institution name."""
        return self._calls.answer(
            "names_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an institution name."""
        return self._calls.answer("names_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.NamesListQuery]) -> Pages[models.Name, models.NamePage]:
        """List institution names."""
        return self._calls.pages("names_list", (), query=query)

    def partial_update(
        self, id: str, body: models.PatchedNameRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.NameDetail]:
        """Change an institution name."""
        return self._calls.answer("names_partial_update", (id,), body=body, if_match=if_match, reason=reason)

    def retrieve(self, id: str, /, **query: Unpack[queries.NamesRetrieveQuery]) -> Answer[models.NameDetail]:
        """Show an institution name."""
        return self._calls.answer("names_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.NameRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.NameDetail]:
        """Replace an institution name."""
        return self._calls.answer("names_update", (id,), body=body, if_match=if_match, reason=reason)


class Observations:
    """Operations on observations."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.ObservationRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ObservationDetail]:
        """Record an observation."""
        return self._calls.answer(
            "observations_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an observation."""
        return self._calls.answer("observations_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.ObservationsListQuery]
    ) -> Pages[models.Observation, models.ObservationPage]:
        """List observations."""
        return self._calls.pages("observations_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedObservationRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ObservationDetail]:
        """Change an observation."""
        return self._calls.answer(
            "observations_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ObservationsRetrieveQuery]
    ) -> Answer[models.ObservationDetail]:
        """Show an observation."""
        return self._calls.answer("observations_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.ObservationRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ObservationDetail]:
        """Replace an observation."""
        return self._calls.answer("observations_update", (id,), body=body, if_match=if_match, reason=reason)


class Offers:
    """Operations on offers."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an offer."""
        return self._calls.answer("offers_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.OffersListQuery]) -> Pages[models.Offer, models.OfferPage]:
        """List offers."""
        return self._calls.pages("offers_list", (), query=query)

    def partial_update(
        self, id: str, body: models.PatchedOfferRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.OfferDetail]:
        """Change an offer."""
        return self._calls.answer("offers_partial_update", (id,), body=body, if_match=if_match, reason=reason)

    def retrieve(
        self, id: str, /, **query: Unpack[queries.OffersRetrieveQuery]
    ) -> Answer[models.OfferDetail]:
        """Show an offer."""
        return self._calls.answer("offers_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.OfferRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.OfferDetail]:
        """Replace an offer."""
        return self._calls.answer("offers_update", (id,), body=body, if_match=if_match, reason=reason)


class Outcomes:
    """Operations on outcomes."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.OutcomeRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.OutcomeDetail]:
        """Record an outcome."""
        return self._calls.answer(
            "outcomes_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract an outcome."""
        return self._calls.answer("outcomes_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.OutcomesListQuery]) -> Pages[models.Outcome, models.OutcomePage]:
        """List outcomes."""
        return self._calls.pages("outcomes_list", (), query=query)

    def partial_update(
        self, id: str, body: models.PatchedOutcomeRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.OutcomeDetail]:
        """Change an outcome."""
        return self._calls.answer(
            "outcomes_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.OutcomesRetrieveQuery]
    ) -> Answer[models.OutcomeDetail]:
        """Show an outcome."""
        return self._calls.answer("outcomes_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.OutcomeRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.OutcomeDetail]:
        """Replace an outcome."""
        return self._calls.answer("outcomes_update", (id,), body=body, if_match=if_match, reason=reason)


class People:
    """Operations on people."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def career(self, id: str, /, **query: Unpack[queries.PeopleCareerQuery]) -> Answer[models.Career]:
        """Show the career of a person."""
        return self._calls.answer("people_career", (id,), query=query)

    def create(
        self, body: models.PersonRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.PersonDetail]:
        """Record a person."""
        return self._calls.answer(
            "people_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a person."""
        return self._calls.answer("people_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.PeopleListQuery]) -> Pages[models.Person, models.PersonPage]:
        """List people."""
        return self._calls.pages("people_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.PersonMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a person into another."""
        return self._calls.answer(
            "people_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self, id: str, body: models.PatchedPersonRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.PersonDetail]:
        """Change a person."""
        return self._calls.answer("people_partial_update", (id,), body=body, if_match=if_match, reason=reason)

    def retrieve(
        self, id: str, /, **query: Unpack[queries.PeopleRetrieveQuery]
    ) -> Answer[models.PersonDetail]:
        """Show a person."""
        return self._calls.answer("people_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.PersonRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.PersonDetail]:
        """Replace a person."""
        return self._calls.answer("people_update", (id,), body=body, if_match=if_match, reason=reason)


class Posts:
    """Operations on posts."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.PostRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.PostDetail]:
        """Record a post."""
        return self._calls.answer(
            "posts_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a post."""
        return self._calls.answer("posts_destroy", (id,), if_match=if_match, reason=reason)

    def holders(self, id: str, /, **query: Unpack[queries.PostsHoldersQuery]) -> Answer[models.Holders]:
        """Show the holders of a post."""
        return self._calls.answer("posts_holders", (id,), query=query)

    def list(self, **query: Unpack[queries.PostsListQuery]) -> Pages[models.Post, models.PostPage]:
        """List posts."""
        return self._calls.pages("posts_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.PostMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a post into another."""
        return self._calls.answer(
            "posts_merge", (id,), body=body, if_match=if_match, idempotency_key=idempotency_key, reason=reason
        )

    def partial_update(
        self, id: str, body: models.PatchedPostRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.PostDetail]:
        """Change a post."""
        return self._calls.answer("posts_partial_update", (id,), body=body, if_match=if_match, reason=reason)

    def retrieve(self, id: str, /, **query: Unpack[queries.PostsRetrieveQuery]) -> Answer[models.PostDetail]:
        """Show a post."""
        return self._calls.answer("posts_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.PostRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.PostDetail]:
        """Replace a post."""
        return self._calls.answer("posts_update", (id,), body=body, if_match=if_match, reason=reason)


class Priorities:
    """Operations on priorities."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.PriorityRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.PriorityDetail]:
        """Record a priority."""
        return self._calls.answer(
            "priorities_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a priority."""
        return self._calls.answer("priorities_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.PrioritiesListQuery]
    ) -> Pages[models.Priority, models.PriorityPage]:
        """List priorities."""
        return self._calls.pages("priorities_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.PriorityMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a priority into another."""
        return self._calls.answer(
            "priorities_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self,
        id: str,
        body: models.PatchedPriorityRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.PriorityDetail]:
        """Change a priority."""
        return self._calls.answer(
            "priorities_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.PrioritiesRetrieveQuery]
    ) -> Answer[models.PriorityDetail]:
        """Show a priority."""
        return self._calls.answer("priorities_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.PriorityRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.PriorityDetail]:
        """Replace a priority."""
        return self._calls.answer("priorities_update", (id,), body=body, if_match=if_match, reason=reason)


class ProgramPriorities:
    """Operations on program-priorities."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.ProgramPriorityRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ProgramPriorityDetail]:
        """Record a program priority."""
        return self._calls.answer(
            "program_priorities_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a program priority."""
        return self._calls.answer("program_priorities_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.ProgramPrioritiesListQuery]
    ) -> Pages[models.ProgramPriority, models.ProgramPriorityPage]:
        """List program priorities."""
        return self._calls.pages("program_priorities_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedProgramPriorityRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ProgramPriorityDetail]:
        """Change a program priority."""
        return self._calls.answer(
            "program_priorities_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ProgramPrioritiesRetrieveQuery]
    ) -> Answer[models.ProgramPriorityDetail]:
        """Show a program priority."""
        return self._calls.answer("program_priorities_retrieve", (id,), query=query)

    def update(
        self,
        id: str,
        body: models.ProgramPriorityRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ProgramPriorityDetail]:
        """Replace a program priority."""
        return self._calls.answer(
            "program_priorities_update", (id,), body=body, if_match=if_match, reason=reason
        )


class ProgramRoles:
    """Operations on program-roles."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.ProgramRoleRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ProgramRoleDetail]:
        """Record a program role."""
        return self._calls.answer(
            "program_roles_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a program role."""
        return self._calls.answer("program_roles_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.ProgramRolesListQuery]
    ) -> Pages[models.ProgramRole, models.ProgramRolePage]:
        """List program roles."""
        return self._calls.pages("program_roles_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedProgramRoleRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ProgramRoleDetail]:
        """Change a program role."""
        return self._calls.answer(
            "program_roles_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ProgramRolesRetrieveQuery]
    ) -> Answer[models.ProgramRoleDetail]:
        """Show a program role."""
        return self._calls.answer("program_roles_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.ProgramRoleRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ProgramRoleDetail]:
        """Replace a program role."""
        return self._calls.answer("program_roles_update", (id,), body=body, if_match=if_match, reason=reason)


class ProgramSuccessions:
    """Operations on program-successions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self,
        body: models.ProgramSuccessionRequest,
        /,
        *,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.ProgramSuccessionDetail]:
        """Record a program succession."""
        return self._calls.answer(
            "program_successions_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a program succession."""
        return self._calls.answer("program_successions_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.ProgramSuccessionsListQuery]
    ) -> Pages[models.ProgramSuccession, models.ProgramSuccessionPage]:
        """List program successions."""
        return self._calls.pages("program_successions_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedProgramSuccessionRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ProgramSuccessionDetail]:
        """Change a program succession."""
        return self._calls.answer(
            "program_successions_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ProgramSuccessionsRetrieveQuery]
    ) -> Answer[models.ProgramSuccessionDetail]:
        """Show a program succession."""
        return self._calls.answer("program_successions_retrieve", (id,), query=query)

    def update(
        self,
        id: str,
        body: models.ProgramSuccessionRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ProgramSuccessionDetail]:
        """Replace a program succession."""
        return self._calls.answer(
            "program_successions_update", (id,), body=body, if_match=if_match, reason=reason
        )


class Programs:
    """Operations on programs."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.ProgramRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ProgramDetail]:
        """Record a program."""
        return self._calls.answer(
            "programs_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a program."""
        return self._calls.answer("programs_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.ProgramsListQuery]) -> Pages[models.Program, models.ProgramPage]:
        """List programs."""
        return self._calls.pages("programs_list", (), query=query)

    def management_retrieve(
        self, id: str, /, **query: Unpack[queries.ProgramsManagementRetrieveQuery]
    ) -> Answer[models.ProgramManagementDetail]:
        """Show the management of a program."""
        return self._calls.answer("programs_management_retrieve", (id,), query=query)

    def merge(
        self,
        id: str,
        body: models.ProgramMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a program into another."""
        return self._calls.answer(
            "programs_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self, id: str, body: models.PatchedProgramRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ProgramDetail]:
        """Change a program."""
        return self._calls.answer(
            "programs_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ProgramsRetrieveQuery]
    ) -> Answer[models.ProgramDetail]:
        """Show a program."""
        return self._calls.answer("programs_retrieve", (id,), query=query)

    def timeline(
        self, id: str, /, **query: Unpack[queries.ProgramsTimelineQuery]
    ) -> Pages[models.Moment, models.ProgramTimeline]:
        """Tell everything dated of a program, in order."""
        return self._calls.pages("programs_timeline", (id,), query=query)

    def update(
        self, id: str, body: models.ProgramRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ProgramDetail]:
        """Replace a program."""
        return self._calls.answer("programs_update", (id,), body=body, if_match=if_match, reason=reason)


class Qualifications:
    """Operations on qualifications."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.QualificationRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.QualificationDetail]:
        """Record a qualification."""
        return self._calls.answer(
            "qualifications_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a qualification."""
        return self._calls.answer("qualifications_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.QualificationsListQuery]
    ) -> Pages[models.Qualification, models.QualificationPage]:
        """List qualifications."""
        return self._calls.pages("qualifications_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedQualificationRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.QualificationDetail]:
        """Change a qualification."""
        return self._calls.answer(
            "qualifications_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.QualificationsRetrieveQuery]
    ) -> Answer[models.QualificationDetail]:
        """Show a qualification."""
        return self._calls.answer("qualifications_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.QualificationRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.QualificationDetail]:
        """Replace a qualification."""
        return self._calls.answer("qualifications_update", (id,), body=body, if_match=if_match, reason=reason)


class Ranks:
    """Operations on ranks."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.RankRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.RankDetail]:
        """Record a rank."""
        return self._calls.answer(
            "ranks_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a rank."""
        return self._calls.answer("ranks_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.RanksListQuery]) -> Pages[models.Rank, models.RankPage]:
        """List ranks."""
        return self._calls.pages("ranks_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.RankMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a rank into another."""
        return self._calls.answer(
            "ranks_merge", (id,), body=body, if_match=if_match, idempotency_key=idempotency_key, reason=reason
        )

    def partial_update(
        self, id: str, body: models.PatchedRankRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.RankDetail]:
        """Change a rank."""
        return self._calls.answer("ranks_partial_update", (id,), body=body, if_match=if_match, reason=reason)

    def retrieve(self, id: str, /, **query: Unpack[queries.RanksRetrieveQuery]) -> Answer[models.RankDetail]:
        """Show a rank."""
        return self._calls.answer("ranks_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.RankRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.RankDetail]:
        """Replace a rank."""
        return self._calls.answer("ranks_update", (id,), body=body, if_match=if_match, reason=reason)


class Relations:
    """Operations on relations."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.RelationRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.RelationDetail]:
        """Record a relation."""
        return self._calls.answer(
            "relations_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a relation."""
        return self._calls.answer("relations_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.RelationsListQuery]
    ) -> Pages[models.Relation, models.RelationPage]:
        """List relations."""
        return self._calls.pages("relations_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedRelationRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.RelationDetail]:
        """Change a relation."""
        return self._calls.answer(
            "relations_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.RelationsRetrieveQuery]
    ) -> Answer[models.RelationDetail]:
        """Show a relation."""
        return self._calls.answer("relations_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.RelationRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.RelationDetail]:
        """Replace a relation."""
        return self._calls.answer("relations_update", (id,), body=body, if_match=if_match, reason=reason)


class Requirements:
    """Operations on requirements."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.RequirementRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.RequirementDetail]:
        """Record a requirement."""
        return self._calls.answer(
            "requirements_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a requirement."""
        return self._calls.answer("requirements_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.RequirementsListQuery]
    ) -> Pages[models.Requirement, models.RequirementPage]:
        """List requirements."""
        return self._calls.pages("requirements_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedRequirementRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.RequirementDetail]:
        """Change a requirement."""
        return self._calls.answer(
            "requirements_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.RequirementsRetrieveQuery]
    ) -> Answer[models.RequirementDetail]:
        """Show a requirement."""
        return self._calls.answer("requirements_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.RequirementRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.RequirementDetail]:
        """Replace a requirement."""
        return self._calls.answer("requirements_update", (id,), body=body, if_match=if_match, reason=reason)


class Responsibilities:
    """Operations on responsibilities."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.ResponsibilityRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.ResponsibilityDetail]:
        """Record a responsibility."""
        return self._calls.answer(
            "responsibilities_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a responsibility."""
        return self._calls.answer("responsibilities_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.ResponsibilitiesListQuery]
    ) -> Pages[models.Responsibility, models.ResponsibilityPage]:
        """List responsibilities."""
        return self._calls.pages("responsibilities_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedResponsibilityRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.ResponsibilityDetail]:
        """Change a responsibility."""
        return self._calls.answer(
            "responsibilities_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.ResponsibilitiesRetrieveQuery]
    ) -> Answer[models.ResponsibilityDetail]:
        """Show a responsibility."""
        return self._calls.answer("responsibilities_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.ResponsibilityRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.ResponsibilityDetail]:
        """Replace a responsibility."""
        return self._calls.answer(
            "responsibilities_update", (id,), body=body, if_match=if_match, reason=reason
        )


class Revisions:
    """Operations on revisions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def changes(
        self, id: str, /, **query: Unpack[queries.RevisionsChangesQuery]
    ) -> Pages[models.RecordedRow, models.RevisionChanges]:
        """Show what a revision changed."""
        return self._calls.pages("revisions_changes", (id,), query=query)

    def list(
        self, **query: Unpack[queries.RevisionsListQuery]
    ) -> Pages[models.Revision, models.RevisionPage]:
        """List revisions."""
        return self._calls.pages("revisions_list", (), query=query)

    def retrieve(
        self, id: str, /, **query: Unpack[queries.RevisionsRetrieveQuery]
    ) -> Answer[models.RevisionDetail]:
        """Show a revision."""
        return self._calls.answer("revisions_retrieve", (id,), query=query)

    def revert(
        self, id: str, body: models.RevertRequest, /, *, idempotency_key: str | None = None
    ) -> Answer[models.Reverted]:
        """Undo a revision."""
        return self._calls.answer("revisions_revert", (id,), body=body, idempotency_key=idempotency_key)


class Sources:
    """Operations on sources."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.SourceRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.SourceDetail]:
        """Record a source."""
        return self._calls.answer(
            "sources_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a source."""
        return self._calls.answer("sources_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.SourcesListQuery]) -> Pages[models.Source, models.SourcePage]:
        """List sources."""
        return self._calls.pages("sources_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.SourceMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a source into another."""
        return self._calls.answer(
            "sources_merge",
            (id,),
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
            reason=reason,
        )

    def partial_update(
        self, id: str, body: models.PatchedSourceRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.SourceDetail]:
        """Change a source."""
        return self._calls.answer(
            "sources_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.SourcesRetrieveQuery]
    ) -> Answer[models.SourceDetail]:
        """Show a source."""
        return self._calls.answer("sources_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.SourceRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.SourceDetail]:
        """Replace a source."""
        return self._calls.answer("sources_update", (id,), body=body, if_match=if_match, reason=reason)


class Statements:
    """Operations on statements."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.StatementRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.StatementDetail]:
        """Record a statement."""
        return self._calls.answer(
            "statements_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a statement."""
        return self._calls.answer("statements_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.StatementsListQuery]
    ) -> Pages[models.Statement, models.StatementPage]:
        """List statements."""
        return self._calls.pages("statements_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedStatementRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.StatementDetail]:
        """Change a statement."""
        return self._calls.answer(
            "statements_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.StatementsRetrieveQuery]
    ) -> Answer[models.StatementDetail]:
        """Show a statement."""
        return self._calls.answer("statements_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.StatementRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.StatementDetail]:
        """Replace a statement."""
        return self._calls.answer("statements_update", (id,), body=body, if_match=if_match, reason=reason)


class Suggestions:
    """Operations on suggestions."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def accept(
        self,
        id: str,
        body: models.SuggestionAcceptanceRequest | None = None,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
    ) -> Answer[models.ReviewedSuggestion]:
        """Accept a suggestion."""
        return self._calls.answer(
            "suggestions_accept", (id,), body=body, if_match=if_match, idempotency_key=idempotency_key
        )

    def create(
        self, body: models.NewSuggestionRequest, /, *, idempotency_key: str | None = None
    ) -> Answer[models.MadeSuggestion]:
        """Suggest a change."""
        return self._calls.answer("suggestions_create", (), body=body, idempotency_key=idempotency_key)

    def decline(
        self,
        id: str,
        body: models.SuggestionRefusalRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
    ) -> Answer[models.ReviewedSuggestion]:
        """Decline a suggestion."""
        return self._calls.answer(
            "suggestions_decline", (id,), body=body, if_match=if_match, idempotency_key=idempotency_key
        )

    def list(
        self, **query: Unpack[queries.SuggestionsListQuery]
    ) -> Pages[models.Suggestion, models.SuggestionPage]:
        """List suggestions."""
        return self._calls.pages("suggestions_list", (), query=query)

    def retrieve(self, id: str, /) -> Answer[models.ReviewedSuggestion]:
        """Show a suggestion."""
        return self._calls.answer("suggestions_retrieve", (id,))

    def withdraw(
        self,
        id: str,
        body: models.SuggestionWithdrawalRequest | None = None,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
    ) -> Answer[models.ReviewedSuggestion]:
        """Withdraw a suggestion."""
        return self._calls.answer(
            "suggestions_withdraw", (id,), body=body, if_match=if_match, idempotency_key=idempotency_key
        )


class Tables:
    """Operations on tables."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def columns(self, table: str, /) -> Answer[models.TableColumns]:
        """List the columns of a table."""
        return self._calls.answer("tables_columns", (table,))

    def list(self) -> Answer[models.TableList]:
        """List the tables."""
        return self._calls.answer("tables_list", ())

    def read(self, table: str, /, **query: Unpack[queries.TablesReadQuery]) -> Answer[models.TableRows]:
        """Read a resource as a flat table."""
        return self._calls.answer("tables_read", (table,), query=query)


class Tenures:
    """Operations on tenures."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.TenureRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.TenureDetail]:
        """Record a tenure."""
        return self._calls.answer(
            "tenures_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a tenure."""
        return self._calls.answer("tenures_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.TenuresListQuery]) -> Pages[models.Tenure, models.TenurePage]:
        """List tenures."""
        return self._calls.pages("tenures_list", (), query=query)

    def partial_update(
        self, id: str, body: models.PatchedTenureRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.TenureDetail]:
        """Change a tenure."""
        return self._calls.answer(
            "tenures_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.TenuresRetrieveQuery]
    ) -> Answer[models.TenureDetail]:
        """Show a tenure."""
        return self._calls.answer("tenures_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.TenureRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.TenureDetail]:
        """Replace a tenure."""
        return self._calls.answer("tenures_update", (id,), body=body, if_match=if_match, reason=reason)


class Tokens:
    """Operations on tokens."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.NewTokenRequest, /, *, idempotency_key: str | None = None
    ) -> Answer[models.MadeToken]:
        """Make a token."""
        return self._calls.answer("tokens_create", (), body=body, idempotency_key=idempotency_key)

    def destroy(self, id: str, /) -> Answer[None]:
        """End a token."""
        return self._calls.answer("tokens_destroy", (id,))

    def list(self, **query: Unpack[queries.TokensListQuery]) -> Pages[models.Token, models.TokenPage]:
        """List tokens."""
        return self._calls.pages("tokens_list", (), query=query)

    def partial_update(self, id: str, body: models.PatchedNameOfTokenRequest, /) -> Answer[models.Token]:
        """Rename a token."""
        return self._calls.answer("tokens_partial_update", (id,), body=body)

    def retrieve(self, id: str, /) -> Answer[models.Token]:
        """Show a token."""
        return self._calls.answer("tokens_retrieve", (id,))


class Tours:
    """Operations on tours."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.TourRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.TourDetail]:
        """Record a tour."""
        return self._calls.answer(
            "tours_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a tour."""
        return self._calls.answer("tours_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.ToursListQuery]) -> Pages[models.Tour, models.TourPage]:
        """List tours."""
        return self._calls.pages("tours_list", (), query=query)

    def merge(
        self,
        id: str,
        body: models.TourMergerRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        idempotency_key: str | None = None,
        reason: str = "",
    ) -> Answer[models.Merged]:
        """Merge a tour into another."""
        return self._calls.answer(
            "tours_merge", (id,), body=body, if_match=if_match, idempotency_key=idempotency_key, reason=reason
        )

    def partial_update(
        self, id: str, body: models.PatchedTourRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.TourDetail]:
        """Change a tour."""
        return self._calls.answer("tours_partial_update", (id,), body=body, if_match=if_match, reason=reason)

    def retrieve(self, id: str, /, **query: Unpack[queries.ToursRetrieveQuery]) -> Answer[models.TourDetail]:
        """Show a tour."""
        return self._calls.answer("tours_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.TourRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.TourDetail]:
        """Replace a tour."""
        return self._calls.answer("tours_update", (id,), body=body, if_match=if_match, reason=reason)


class VisitPriorities:
    """Operations on visit-priorities."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.VisitPriorityRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.VisitPriorityDetail]:
        """Record a visit priority."""
        return self._calls.answer(
            "visit_priorities_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a visit priority."""
        return self._calls.answer("visit_priorities_destroy", (id,), if_match=if_match, reason=reason)

    def list(
        self, **query: Unpack[queries.VisitPrioritiesListQuery]
    ) -> Pages[models.VisitPriority, models.VisitPriorityPage]:
        """List visit priorities."""
        return self._calls.pages("visit_priorities_list", (), query=query)

    def partial_update(
        self,
        id: str,
        body: models.PatchedVisitPriorityRequest,
        /,
        *,
        if_match: Answer[Any] | str,
        reason: str = "",
    ) -> Answer[models.VisitPriorityDetail]:
        """Change a visit priority."""
        return self._calls.answer(
            "visit_priorities_partial_update", (id,), body=body, if_match=if_match, reason=reason
        )

    def retrieve(
        self, id: str, /, **query: Unpack[queries.VisitPrioritiesRetrieveQuery]
    ) -> Answer[models.VisitPriorityDetail]:
        """Show a visit priority."""
        return self._calls.answer("visit_priorities_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.VisitPriorityRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.VisitPriorityDetail]:
        """Replace a visit priority."""
        return self._calls.answer(
            "visit_priorities_update", (id,), body=body, if_match=if_match, reason=reason
        )


class Visits:
    """Operations on visits."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def create(
        self, body: models.VisitRequest, /, *, idempotency_key: str | None = None, reason: str = ""
    ) -> Answer[models.VisitDetail]:
        """Record a visit."""
        return self._calls.answer(
            "visits_create", (), body=body, idempotency_key=idempotency_key, reason=reason
        )

    def destroy(self, id: str, /, *, if_match: Answer[Any] | str, reason: str = "") -> Answer[None]:
        """Retract a visit."""
        return self._calls.answer("visits_destroy", (id,), if_match=if_match, reason=reason)

    def list(self, **query: Unpack[queries.VisitsListQuery]) -> Pages[models.Visit, models.VisitPage]:
        """List visits."""
        return self._calls.pages("visits_list", (), query=query)

    def partial_update(
        self, id: str, body: models.PatchedVisitRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.VisitDetail]:
        """Change a visit."""
        return self._calls.answer("visits_partial_update", (id,), body=body, if_match=if_match, reason=reason)

    def retrieve(
        self, id: str, /, **query: Unpack[queries.VisitsRetrieveQuery]
    ) -> Answer[models.VisitDetail]:
        """Show a visit."""
        return self._calls.answer("visits_retrieve", (id,), query=query)

    def update(
        self, id: str, body: models.VisitRequest, /, *, if_match: Answer[Any] | str, reason: str = ""
    ) -> Answer[models.VisitDetail]:
        """Replace a visit."""
        return self._calls.answer("visits_update", (id,), body=body, if_match=if_match, reason=reason)


class Webhooks:
    """Operations on webhooks."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def change(self, webhook: str, body: models.PatchedWebhookChangeRequest, /) -> Answer[models.Webhook]:
        """Change a webhook, or switch it on or off."""
        return self._calls.answer("webhooks_change", (webhook,), body=body)

    def deliveries(
        self, webhook: str, /, **query: Unpack[queries.WebhooksDeliveriesQuery]
    ) -> Pages[models.WebhookDelivery, models.WebhookDeliveryList]:
        """List the deliveries to a webhook."""
        return self._calls.pages("webhooks_deliveries", (webhook,), query=query)

    def mine(self) -> Answer[models.WebhookList]:
        """List your webhooks."""
        return self._calls.answer("webhooks_mine", ())

    def ping(self, webhook: str, /, *, idempotency_key: str | None = None) -> Answer[models.WebhookDelivery]:
        """Try a webhook."""
        return self._calls.answer("webhooks_ping", (webhook,), idempotency_key=idempotency_key)

    def replay(
        self, webhook: str, body: models.ReplayRequest | None = None, /, *, idempotency_key: str | None = None
    ) -> Answer[models.Webhook]:
        """Deliver again."""
        return self._calls.answer("webhooks_replay", (webhook,), body=body, idempotency_key=idempotency_key)

    def rotate(self, webhook: str, /, *, idempotency_key: str | None = None) -> Answer[models.NewWebhook]:
        """Give a webhook a new secret."""
        return self._calls.answer("webhooks_rotate", (webhook,), idempotency_key=idempotency_key)

    def show(self, webhook: str, /) -> Answer[models.Webhook]:
        """Show a webhook."""
        return self._calls.answer("webhooks_show", (webhook,))

    def subscribe(
        self, body: models.SubscriptionRequest, /, *, idempotency_key: str | None = None
    ) -> Answer[models.NewWebhook]:
        """Subscribe to what is recorded."""
        return self._calls.answer("webhooks_subscribe", (), body=body, idempotency_key=idempotency_key)

    def unsubscribe(self, webhook: str, /) -> Answer[None]:
        """Delete a webhook."""
        return self._calls.answer("webhooks_unsubscribe", (webhook,))


class Registry:
    """All resources, and the questions put to the registry as a whole."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self.authority = Authority(calls)
        self.challenges = Challenges(calls)
        self.change_events = ChangeEvents(calls)
        self.citations = Citations(calls)
        self.consultation_steps = ConsultationSteps(calls)
        self.consultations = Consultations(calls)
        self.exports = Exports(calls)
        self.functions = Functions(calls)
        self.funding = Funding(calls)
        self.funding_flows = FundingFlows(calls)
        self.guideline_statuses = GuidelineStatuses(calls)
        self.guidelines = Guidelines(calls)
        self.identifiers = Identifiers(calls)
        self.imports = Imports(calls)
        self.indicators = Indicators(calls)
        self.institution_ranks = InstitutionRanks(calls)
        self.institutions = Institutions(calls)
        self.joint_actions = JointActions(calls)
        self.jurisdiction_codes = JurisdictionCodes(calls)
        self.jurisdictions = Jurisdictions(calls)
        self.locations = Locations(calls)
        self.names = Names(calls)
        self.observations = Observations(calls)
        self.offers = Offers(calls)
        self.outcomes = Outcomes(calls)
        self.people = People(calls)
        self.posts = Posts(calls)
        self.priorities = Priorities(calls)
        self.program_priorities = ProgramPriorities(calls)
        self.program_roles = ProgramRoles(calls)
        self.program_successions = ProgramSuccessions(calls)
        self.programs = Programs(calls)
        self.qualifications = Qualifications(calls)
        self.ranks = Ranks(calls)
        self.relations = Relations(calls)
        self.requirements = Requirements(calls)
        self.responsibilities = Responsibilities(calls)
        self.revisions = Revisions(calls)
        self.sources = Sources(calls)
        self.statements = Statements(calls)
        self.suggestions = Suggestions(calls)
        self.tables = Tables(calls)
        self.tenures = Tenures(calls)
        self.tokens = Tokens(calls)
        self.tours = Tours(calls)
        self.visit_priorities = VisitPriorities(calls)
        self.visits = Visits(calls)
        self.webhooks = Webhooks(calls)

    def adoption(self, **query: Unpack[queries.AdoptionQuery]) -> Answer[models.Adoption]:
        """Say who adopted rules under a commission."""
        return self._calls.answer("adoption", (), query=query)

    def analogues(self, **query: Unpack[queries.AnaloguesQuery]) -> Pages[models.Analogue, models.Analogues]:
        """List foreign bodies that ours are likened to."""
        return self._calls.pages("analogues", (), query=query)

    def attention(self, **query: Unpack[queries.AttentionQuery]) -> Answer[models.Attention]:
        """Count where a person looked."""
        return self._calls.answer("attention", (), query=query)

    def centralization(self, **query: Unpack[queries.CentralizationQuery]) -> Answer[models.Centralization]:
        """Measure how much is the centre's."""
        return self._calls.answer("centralization", (), query=query)

    def changes(self, **query: Unpack[queries.ChangesQuery]) -> Pages[models.Entry, models.Feed]:
        """Follow what is recorded."""
        return self._calls.pages("changes", (), query=query)

    def cite(self, **query: Unpack[queries.CiteQuery]) -> Answer[models.Cite]:
        """Cite a fact, a thing or an answer."""
        return self._calls.answer("cite", (), query=query)

    def coordination(self, **query: Unpack[queries.CoordinationQuery]) -> Answer[models.Coordination]:
        """Say who coordinates, and who manages programs."""
        return self._calls.answer("coordination", (), query=query)

    def delivery(self, **query: Unpack[queries.DeliveryQuery]) -> Pages[models.DeliveryRow, models.Delivery]:
        """Compare what was promised and what was paid."""
        return self._calls.pages("delivery", (), query=query)

    def diff(self, **query: Unpack[queries.DiffQuery]) -> Answer[models.Diff]:
        """Say what changed between two days or two revisions."""
        return self._calls.answer("diff", (), query=query)

    def eligibility(
        self, body: models.HypotheticalProjectRequest, /, **query: Unpack[queries.EligibilityQuery]
    ) -> Answer[models.Eligibility]:
        """Judge whether a project is eligible."""
        return self._calls.answer("eligibility", (), query=query, body=body)

    def index(self) -> Answer[models.Index]:
        """Where to start."""
        return self._calls.answer("index", ())

    def match(self, **query: Unpack[queries.MatchQuery]) -> Answer[models.Match]:
        """Say which thing is meant by a name."""
        return self._calls.answer("match", (), query=query)

    def match_batch(
        self, body: models.MatchQueriesRequest, /, **query: Unpack[queries.MatchBatchQuery]
    ) -> Answer[models.MatchBatch]:
        """Say which thing is meant by a name."""
        return self._calls.answer("match_batch", (), query=query, body=body)

    def quality(self, **query: Unpack[queries.QualityQuery]) -> Answer[models.Quality]:
        """List what editors have to look after."""
        return self._calls.answer("quality", (), query=query)

    def reconcile(self, **query: Unpack[queries.ReconcileQuery]) -> Answer[models.ReconciliationService]:
        """Describe the reconciliation service, or ask it by parameters."""
        return self._calls.answer("reconcile", (), query=query)

    def reconcile_batch(
        self,
        body: models.ReconciliationBodyRequest | bytes | str,
        /,
        *,
        content_type: Literal["application/json", "application/x-www-form-urlencoded"] = "application/json",
        **query: Unpack[queries.ReconcileBatchQuery],
    ) -> Answer[models.ReconciliationAnswer]:
        """Reconcile a batch of names, or fetch properties."""
        return self._calls.answer("reconcile_batch", (), query=query, body=body, content_type=content_type)

    def reconcile_preview(self, **query: Unpack[queries.ReconcilePreviewQuery]) -> Answer[bytes]:
        """Show an entity in a few lines."""
        return self._calls.answer("reconcile_preview", (), query=query)

    def reconcile_properties(
        self, **query: Unpack[queries.ReconcilePropertiesQuery]
    ) -> Answer[models.ReconciliationProposedProperties]:
        """List the properties that can be fetched of a type."""
        return self._calls.answer("reconcile_properties", (), query=query)

    def reconcile_suggest_entity(
        self, **query: Unpack[queries.ReconcileSuggestEntityQuery]
    ) -> Answer[models.ReconciliationSuggestedEntities]:
        """Complete the name of a thing."""
        return self._calls.answer("reconcile_suggest_entity", (), query=query)

    def reconcile_suggest_property(
        self, **query: Unpack[queries.ReconcileSuggestPropertyQuery]
    ) -> Answer[models.ReconciliationSuggestedWords]:
        """Complete the name of a property."""
        return self._calls.answer("reconcile_suggest_property", (), query=query)

    def reconcile_suggest_type(
        self, **query: Unpack[queries.ReconcileSuggestTypeQuery]
    ) -> Answer[models.ReconciliationSuggestedWords]:
        """Complete the name of a type."""
        return self._calls.answer("reconcile_suggest_type", (), query=query)

    def search(self, **query: Unpack[queries.SearchQuery]) -> Answer[models.Search]:
        """Find things by any name."""
        return self._calls.answer("search", (), query=query)
