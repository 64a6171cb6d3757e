// The operations as methods.
// Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.

import type { Answer, Pages } from "../answers.js";
import type { Calls, Change, Creation, Options } from "../calls.js";
import type * as models from "./models.js";
import type * as queries from "./queries.js";

/** Operations on authority. */
export class Authority {
  constructor(private readonly calls: Calls) {}

  /** Find the lowest bodies that stand over several. */
  common(query: queries.AuthorityCommonQuery, options: Options = {}): Promise<Answer<models.CommonAuthority>> {
    return this.calls.answer("authority_common", [], { query, options });
  }

  /** Find the paths of authority between two bodies. */
  path(query: queries.AuthorityPathQuery, options: Options = {}): Promise<Answer<models.PathsOfAuthority>> {
    return this.calls.answer("authority_path", [], { query, options });
  }
}

/** Operations on challenges. */
export class Challenges {
  constructor(private readonly calls: Calls) {}

  /** Record a challenge. */
  create(body: models.ChallengeRequest, options: Creation = {}): Promise<Answer<models.ChallengeDetail>> {
    return this.calls.answer("challenges_create", [], { body, options });
  }

  /** Retract a challenge. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("challenges_destroy", [id], { options });
  }

  /** List challenges. */
  list(query: queries.ChallengesListQuery = {}, options: Options = {}): Pages<models.Challenge, models.ChallengePage> {
    return this.calls.pages("challenges_list", [], { query, options });
  }

  /** Merge a challenge into another. */
  merge(id: string, body: models.ChallengeMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("challenges_merge", [id], { body, options });
  }

  /** Change a challenge. */
  partialUpdate(id: string, body: models.PatchedChallengeRequest, options: Change): Promise<Answer<models.ChallengeDetail>> {
    return this.calls.answer("challenges_partial_update", [id], { body, options });
  }

  /** Show a challenge. */
  retrieve(id: string, query: queries.ChallengesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ChallengeDetail>> {
    return this.calls.answer("challenges_retrieve", [id], { query, options });
  }

  /** Replace a challenge. */
  update(id: string, body: models.ChallengeRequest, options: Change): Promise<Answer<models.ChallengeDetail>> {
    return this.calls.answer("challenges_update", [id], { body, options });
  }
}

/** Operations on change-events. */
export class ChangeEvents {
  constructor(private readonly calls: Calls) {}

  /** Record a change event. */
  create(body: models.ChangeEventRequest, options: Creation = {}): Promise<Answer<models.ChangeEventDetail>> {
    return this.calls.answer("change_events_create", [], { body, options });
  }

  /** Retract a change event. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("change_events_destroy", [id], { options });
  }

  /** Compare the outcomes of a change event with what is on record. */
  effects(id: string, query: queries.ChangeEventsEffectsQuery = {}, options: Options = {}): Promise<Answer<models.Effects>> {
    return this.calls.answer("change_events_effects", [id], { query, options });
  }

  /** List change events. */
  list(query: queries.ChangeEventsListQuery = {}, options: Options = {}): Pages<models.ChangeEvent, models.ChangeEventPage> {
    return this.calls.pages("change_events_list", [], { query, options });
  }

  /** Merge a change event into another. */
  merge(id: string, body: models.ChangeEventMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("change_events_merge", [id], { body, options });
  }

  /** Change a change event. */
  partialUpdate(id: string, body: models.PatchedChangeEventRequest, options: Change): Promise<Answer<models.ChangeEventDetail>> {
    return this.calls.answer("change_events_partial_update", [id], { body, options });
  }

  /** Show a change event. */
  retrieve(id: string, query: queries.ChangeEventsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ChangeEventDetail>> {
    return this.calls.answer("change_events_retrieve", [id], { query, options });
  }

  /** Replace a change event. */
  update(id: string, body: models.ChangeEventRequest, options: Change): Promise<Answer<models.ChangeEventDetail>> {
    return this.calls.answer("change_events_update", [id], { body, options });
  }
}

/** Operations on citations. */
export class Citations {
  constructor(private readonly calls: Calls) {}

  /** Record a citation. */
  create(body: models.RecordedCitationRequest, options: Creation = {}): Promise<Answer<models.CitationDetail>> {
    return this.calls.answer("citations_create", [], { body, options });
  }

  /** Retract a citation. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("citations_destroy", [id], { options });
  }

  /** List citations. */
  list(query: queries.CitationsListQuery = {}, options: Options = {}): Pages<models.RecordedCitation, models.CitationPage> {
    return this.calls.pages("citations_list", [], { query, options });
  }

  /** Change a citation. */
  partialUpdate(id: string, body: models.PatchedRecordedCitationRequest, options: Change): Promise<Answer<models.CitationDetail>> {
    return this.calls.answer("citations_partial_update", [id], { body, options });
  }

  /** Show a citation. */
  retrieve(id: string, query: queries.CitationsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.CitationDetail>> {
    return this.calls.answer("citations_retrieve", [id], { query, options });
  }

  /** Replace a citation. */
  update(id: string, body: models.RecordedCitationRequest, options: Change): Promise<Answer<models.CitationDetail>> {
    return this.calls.answer("citations_update", [id], { body, options });
  }
}

/** Operations on consultation-steps. */
export class ConsultationSteps {
  constructor(private readonly calls: Calls) {}

  /** Retract a consultation step. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("consultation_steps_destroy", [id], { options });
  }

  /** List consultation steps. */
  list(query: queries.ConsultationStepsListQuery = {}, options: Options = {}): Pages<models.ConsultationStep, models.ConsultationStepPage> {
    return this.calls.pages("consultation_steps_list", [], { query, options });
  }

  /** Change a consultation step. */
  partialUpdate(id: string, body: models.PatchedConsultationStepRequest, options: Change): Promise<Answer<models.ConsultationStepDetail>> {
    return this.calls.answer("consultation_steps_partial_update", [id], { body, options });
  }

  /** Show a consultation step. */
  retrieve(id: string, query: queries.ConsultationStepsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ConsultationStepDetail>> {
    return this.calls.answer("consultation_steps_retrieve", [id], { query, options });
  }

  /** Replace a consultation step. */
  update(id: string, body: models.ConsultationStepRequest, options: Change): Promise<Answer<models.ConsultationStepDetail>> {
    return this.calls.answer("consultation_steps_update", [id], { body, options });
  }
}

/** Operations on consultations. */
export class Consultations {
  constructor(private readonly calls: Calls) {}

  /** Accept an offer. */
  accept(id: string, body: models.AcceptanceRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_accept", [id], { body, options });
  }

  /** Close a consultation. */
  close(id: string, body: models.TurnRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_close", [id], { body, options });
  }

  /** Answer an offer with another. */
  counter(id: string, body: models.CounterOfferRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_counter", [id], { body, options });
  }

  /** Record a consultation. */
  create(body: models.ConsultationRequest, options: Creation = {}): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_create", [], { body, options });
  }

  /** Retract a consultation. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("consultations_destroy", [id], { options });
  }

  /** Pay what was agreed in a consultation. */
  fund(id: string, body: models.PaymentRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_fund", [id], { body, options });
  }

  /** Let a consultation lapse. */
  lapse(id: string, body: models.LapsingRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_lapse", [id], { body, options });
  }

  /** List consultations. */
  list(query: queries.ConsultationsListQuery = {}, options: Options = {}): Pages<models.Consultation, models.ConsultationPage> {
    return this.calls.pages("consultations_list", [], { query, options });
  }

  /** Make the first offer of a consultation. */
  offer(id: string, body: models.FirstOfferRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_offer", [id], { body, options });
  }

  /** Open a consultation. */
  open(id: string, body: models.TurnRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_open", [id], { body, options });
  }

  /** Change a consultation. */
  partialUpdate(id: string, body: models.PatchedConsultationRequest, options: Change): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_partial_update", [id], { body, options });
  }

  /** Show a consultation. */
  retrieve(id: string, query: queries.ConsultationsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_retrieve", [id], { query, options });
  }

  /** Replace a consultation. */
  update(id: string, body: models.ConsultationRequest, options: Change): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_update", [id], { body, options });
  }

  /** Withdraw from a consultation. */
  withdraw(id: string, body: models.TurnOfPartyRequest, options: Change & Creation): Promise<Answer<models.ConsultationDetail>> {
    return this.calls.answer("consultations_withdraw", [id], { body, options });
  }
}

/** Operations on exports. */
export class Exports {
  constructor(private readonly calls: Calls) {}

  /** List the exports of the last revision. */
  list(options: Options = {}): Promise<Answer<models.ExportList>> {
    return this.calls.answer("exports_list", [], { options });
  }

  /** Order an export. */
  order(revision: string, format: string, options: Creation = {}): Promise<Answer<models.KeptExport>> {
    return this.calls.answer("exports_order", [revision, format], { options });
  }

  /** Ask how far an export is. */
  orderRetrieve(revision: string, format: string, options: Options = {}): Promise<Answer<models.KeptExport>> {
    return this.calls.answer("exports_order_retrieve", [revision, format], { options });
  }

  /** Take the whole registry away. */
  read(revision: string, format: string, options: Options = {}): Promise<Answer<Record<string, unknown>>> {
    return this.calls.answer("exports_read", [revision, format], { options });
  }

  /** List the exports of a revision. */
  retrieve(revision: string, options: Options = {}): Promise<Answer<models.ExportList>> {
    return this.calls.answer("exports_retrieve", [revision], { options });
  }
}

/** Operations on functions. */
export class Functions {
  constructor(private readonly calls: Calls) {}

  /** Record a function. */
  create(body: models.FunctionRequest, options: Creation = {}): Promise<Answer<models.FunctionDetail>> {
    return this.calls.answer("functions_create", [], { body, options });
  }

  /** Retract a function. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("functions_destroy", [id], { options });
  }

  /** List functions. */
  list(query: queries.FunctionsListQuery = {}, options: Options = {}): Pages<models.Function, models.FunctionPage> {
    return this.calls.pages("functions_list", [], { query, options });
  }

  /** Merge a function into another. */
  merge(id: string, body: models.FunctionMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("functions_merge", [id], { body, options });
  }

  /** Change a function. */
  partialUpdate(id: string, body: models.PatchedFunctionRequest, options: Change): Promise<Answer<models.FunctionDetail>> {
    return this.calls.answer("functions_partial_update", [id], { body, options });
  }

  /** Show a function. */
  retrieve(id: string, query: queries.FunctionsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.FunctionDetail>> {
    return this.calls.answer("functions_retrieve", [id], { query, options });
  }

  /** Replace a function. */
  update(id: string, body: models.FunctionRequest, options: Change): Promise<Answer<models.FunctionDetail>> {
    return this.calls.answer("functions_update", [id], { body, options });
  }
}

/** Operations on funding. */
export class Funding {
  constructor(private readonly calls: Calls) {}

  /** Sum flows of money. */
  summary(query: queries.FundingSummaryQuery = {}, options: Options = {}): Pages<models.FundingSum, models.FundingSummary> {
    return this.calls.pages("funding_summary", [], { query, options });
  }
}

/** Operations on funding-flows. */
export class FundingFlows {
  constructor(private readonly calls: Calls) {}

  /** Record a funding flow. */
  create(body: models.FundingFlowRequest, options: Creation = {}): Promise<Answer<models.FundingFlowDetail>> {
    return this.calls.answer("funding_flows_create", [], { body, options });
  }

  /** Retract a funding flow. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("funding_flows_destroy", [id], { options });
  }

  /** List funding flows. */
  list(query: queries.FundingFlowsListQuery = {}, options: Options = {}): Pages<models.FundingFlow, models.FundingFlowPage> {
    return this.calls.pages("funding_flows_list", [], { query, options });
  }

  /** Change a funding flow. */
  partialUpdate(id: string, body: models.PatchedFundingFlowRequest, options: Change): Promise<Answer<models.FundingFlowDetail>> {
    return this.calls.answer("funding_flows_partial_update", [id], { body, options });
  }

  /** Show a funding flow. */
  retrieve(id: string, query: queries.FundingFlowsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.FundingFlowDetail>> {
    return this.calls.answer("funding_flows_retrieve", [id], { query, options });
  }

  /** Replace a funding flow. */
  update(id: string, body: models.FundingFlowRequest, options: Change): Promise<Answer<models.FundingFlowDetail>> {
    return this.calls.answer("funding_flows_update", [id], { body, options });
  }
}

/** Operations on guideline-statuses. */
export class GuidelineStatuses {
  constructor(private readonly calls: Calls) {}

  /** Record a guideline status. */
  create(body: models.GuidelineStatusRequest, options: Creation = {}): Promise<Answer<models.GuidelineStatusDetail>> {
    return this.calls.answer("guideline_statuses_create", [], { body, options });
  }

  /** Retract a guideline status. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("guideline_statuses_destroy", [id], { options });
  }

  /** List guideline statuses. */
  list(query: queries.GuidelineStatusesListQuery = {}, options: Options = {}): Pages<models.GuidelineStatus, models.GuidelineStatusPage> {
    return this.calls.pages("guideline_statuses_list", [], { query, options });
  }

  /** Change a guideline status. */
  partialUpdate(id: string, body: models.PatchedGuidelineStatusRequest, options: Change): Promise<Answer<models.GuidelineStatusDetail>> {
    return this.calls.answer("guideline_statuses_partial_update", [id], { body, options });
  }

  /** Show a guideline status. */
  retrieve(id: string, query: queries.GuidelineStatusesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.GuidelineStatusDetail>> {
    return this.calls.answer("guideline_statuses_retrieve", [id], { query, options });
  }

  /** Replace a guideline status. */
  update(id: string, body: models.GuidelineStatusRequest, options: Change): Promise<Answer<models.GuidelineStatusDetail>> {
    return this.calls.answer("guideline_statuses_update", [id], { body, options });
  }
}

/** Operations on guidelines. */
export class Guidelines {
  constructor(private readonly calls: Calls) {}

  /** Record a guideline. */
  create(body: models.GuidelineRequest, options: Creation = {}): Promise<Answer<models.GuidelineDetail>> {
    return this.calls.answer("guidelines_create", [], { body, options });
  }

  /** Retract a guideline. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("guidelines_destroy", [id], { options });
  }

  /** List guidelines. */
  list(query: queries.GuidelinesListQuery = {}, options: Options = {}): Pages<models.Guideline, models.GuidelinePage> {
    return this.calls.pages("guidelines_list", [], { query, options });
  }

  /** Merge a guideline into another. */
  merge(id: string, body: models.GuidelineMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("guidelines_merge", [id], { body, options });
  }

  /** Change a guideline. */
  partialUpdate(id: string, body: models.PatchedGuidelineRequest, options: Change): Promise<Answer<models.GuidelineDetail>> {
    return this.calls.answer("guidelines_partial_update", [id], { body, options });
  }

  /** Put a guideline in force. */
  putInForce(id: string, body: models.EntryRequest, options: Change & Creation): Promise<Answer<models.GuidelineDetail>> {
    return this.calls.answer("guidelines_put_in_force", [id], { body, options });
  }

  /** Replace a guideline by another. */
  replace(id: string, body: models.ReplacementRequest, options: Change & Creation): Promise<Answer<models.GuidelineDetail>> {
    return this.calls.answer("guidelines_replace", [id], { body, options });
  }

  /** Show a guideline. */
  retrieve(id: string, query: queries.GuidelinesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.GuidelineDetail>> {
    return this.calls.answer("guidelines_retrieve", [id], { query, options });
  }

  /** Replace a guideline. */
  update(id: string, body: models.GuidelineRequest, options: Change): Promise<Answer<models.GuidelineDetail>> {
    return this.calls.answer("guidelines_update", [id], { body, options });
  }
}

/** Operations on identifiers. */
export class Identifiers {
  constructor(private readonly calls: Calls) {}

  /** Record an identifier. */
  create(body: models.IdentifierRequest, options: Creation = {}): Promise<Answer<models.IdentifierDetail>> {
    return this.calls.answer("identifiers_create", [], { body, options });
  }

  /** Retract an identifier. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("identifiers_destroy", [id], { options });
  }

  /** List identifiers. */
  list(query: queries.IdentifiersListQuery = {}, options: Options = {}): Pages<models.Identifier, models.IdentifierPage> {
    return this.calls.pages("identifiers_list", [], { query, options });
  }

  /** Change an identifier. */
  partialUpdate(id: string, body: models.PatchedIdentifierRequest, options: Change): Promise<Answer<models.IdentifierDetail>> {
    return this.calls.answer("identifiers_partial_update", [id], { body, options });
  }

  /** Show an identifier. */
  retrieve(id: string, query: queries.IdentifiersRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.IdentifierDetail>> {
    return this.calls.answer("identifiers_retrieve", [id], { query, options });
  }

  /** Replace an identifier. */
  update(id: string, body: models.IdentifierRequest, options: Change): Promise<Answer<models.IdentifierDetail>> {
    return this.calls.answer("identifiers_update", [id], { body, options });
  }
}

/** Operations on imports. */
export class Imports {
  constructor(private readonly calls: Calls) {}

  /** Cancel an import. */
  cancel(id: string, options: Creation = {}): Promise<Answer<models.Import>> {
    return this.calls.answer("imports_cancel", [id], { options });
  }

  /** Import a file. */
  create(body: BodyInit, query: queries.ImportsCreateQuery = {}, options: Creation & { contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/x-ndjson" | "text/csv" }): Promise<Answer<models.Import>> {
    return this.calls.answer("imports_create", [], { body, query, options });
  }

  /** List imports. */
  list(query: queries.ImportsListQuery = {}, options: Options = {}): Pages<models.Import, models.ImportPage> {
    return this.calls.pages("imports_list", [], { query, options });
  }

  /** Show the report of an import. */
  report(id: string, query: queries.ImportsReportQuery = {}, options: Options = {}): Pages<models.Finding, models.FindingPage> {
    return this.calls.pages("imports_report", [id], { query, options });
  }

  /** Show an import. */
  retrieve(id: string, options: Options = {}): Promise<Answer<models.Import>> {
    return this.calls.answer("imports_retrieve", [id], { options });
  }
}

/** Operations on indicators. */
export class Indicators {
  constructor(private readonly calls: Calls) {}

  /** Record an indicator. */
  create(body: models.IndicatorRequest, options: Creation = {}): Promise<Answer<models.IndicatorDetail>> {
    return this.calls.answer("indicators_create", [], { body, options });
  }

  /** Retract an indicator. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("indicators_destroy", [id], { options });
  }

  /** List indicators. */
  list(query: queries.IndicatorsListQuery = {}, options: Options = {}): Pages<models.Indicator, models.IndicatorPage> {
    return this.calls.pages("indicators_list", [], { query, options });
  }

  /** Merge an indicator into another. */
  merge(id: string, body: models.IndicatorMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("indicators_merge", [id], { body, options });
  }

  /** Change an indicator. */
  partialUpdate(id: string, body: models.PatchedIndicatorRequest, options: Change): Promise<Answer<models.IndicatorDetail>> {
    return this.calls.answer("indicators_partial_update", [id], { body, options });
  }

  /** Show an indicator. */
  retrieve(id: string, query: queries.IndicatorsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.IndicatorDetail>> {
    return this.calls.answer("indicators_retrieve", [id], { query, options });
  }

  /** Replace an indicator. */
  update(id: string, body: models.IndicatorRequest, options: Change): Promise<Answer<models.IndicatorDetail>> {
    return this.calls.answer("indicators_update", [id], { body, options });
  }
}

/** Operations on institution-ranks. */
export class InstitutionRanks {
  constructor(private readonly calls: Calls) {}

  /** Record an institution rank. */
  create(body: models.InstitutionRankRequest, options: Creation = {}): Promise<Answer<models.InstitutionRankDetail>> {
    return this.calls.answer("institution_ranks_create", [], { body, options });
  }

  /** Retract an institution rank. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("institution_ranks_destroy", [id], { options });
  }

  /** List institution ranks. */
  list(query: queries.InstitutionRanksListQuery = {}, options: Options = {}): Pages<models.InstitutionRank, models.InstitutionRankPage> {
    return this.calls.pages("institution_ranks_list", [], { query, options });
  }

  /** Change an institution rank. */
  partialUpdate(id: string, body: models.PatchedInstitutionRankRequest, options: Change): Promise<Answer<models.InstitutionRankDetail>> {
    return this.calls.answer("institution_ranks_partial_update", [id], { body, options });
  }

  /** Show an institution rank. */
  retrieve(id: string, query: queries.InstitutionRanksRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.InstitutionRankDetail>> {
    return this.calls.answer("institution_ranks_retrieve", [id], { query, options });
  }

  /** Replace an institution rank. */
  update(id: string, body: models.InstitutionRankRequest, options: Change): Promise<Answer<models.InstitutionRankDetail>> {
    return this.calls.answer("institution_ranks_update", [id], { body, options });
  }
}

/** Operations on institutions. */
export class Institutions {
  constructor(private readonly calls: Calls) {}

  /** Say who stands over a body and under it. */
  authority(id: string, query: queries.InstitutionsAuthorityQuery = {}, options: Options = {}): Promise<Answer<models.Authority>> {
    return this.calls.answer("institutions_authority", [id], { query, options });
  }

  /** Record an institution. */
  create(body: models.InstitutionRequest, options: Creation = {}): Promise<Answer<models.InstitutionDetail>> {
    return this.calls.answer("institutions_create", [], { body, options });
  }

  /** Retract an institution. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("institutions_destroy", [id], { options });
  }

  /** Follow predecessors and successors of an institution. */
  lineage(id: string, query: queries.InstitutionsLineageQuery = {}, options: Options = {}): Promise<Answer<models.Lineage>> {
    return this.calls.answer("institutions_lineage", [id], { query, options });
  }

  /** List institutions. */
  list(query: queries.InstitutionsListQuery = {}, options: Options = {}): Pages<models.Institution, models.InstitutionPage> {
    return this.calls.pages("institutions_list", [], { query, options });
  }

  /** Merge an institution into another. */
  merge(id: string, body: models.InstitutionMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("institutions_merge", [id], { body, options });
  }

  /** Change an institution. */
  partialUpdate(id: string, body: models.PatchedInstitutionRequest, options: Change): Promise<Answer<models.InstitutionDetail>> {
    return this.calls.answer("institutions_partial_update", [id], { body, options });
  }

  /** Show an institution. */
  retrieve(id: string, query: queries.InstitutionsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.InstitutionDetail>> {
    return this.calls.answer("institutions_retrieve", [id], { query, options });
  }

  /** Tell everything dated of an institution, in order. */
  timeline(id: string, query: queries.InstitutionsTimelineQuery = {}, options: Options = {}): Pages<models.Moment, models.InstitutionTimeline> {
    return this.calls.pages("institutions_timeline", [id], { query, options });
  }

  /** Replace an institution. */
  update(id: string, body: models.InstitutionRequest, options: Change): Promise<Answer<models.InstitutionDetail>> {
    return this.calls.answer("institutions_update", [id], { body, options });
  }
}

/** Operations on joint-actions. */
export class JointActions {
  constructor(private readonly calls: Calls) {}

  /** Record a joint action. */
  create(body: models.JointActionRequest, options: Creation = {}): Promise<Answer<models.JointActionDetail>> {
    return this.calls.answer("joint_actions_create", [], { body, options });
  }

  /** Retract a joint action. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("joint_actions_destroy", [id], { options });
  }

  /** List joint actions. */
  list(query: queries.JointActionsListQuery = {}, options: Options = {}): Pages<models.JointAction, models.JointActionPage> {
    return this.calls.pages("joint_actions_list", [], { query, options });
  }

  /** Merge a joint action into another. */
  merge(id: string, body: models.JointActionMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("joint_actions_merge", [id], { body, options });
  }

  /** Change a joint action. */
  partialUpdate(id: string, body: models.PatchedJointActionRequest, options: Change): Promise<Answer<models.JointActionDetail>> {
    return this.calls.answer("joint_actions_partial_update", [id], { body, options });
  }

  /** Show a joint action. */
  retrieve(id: string, query: queries.JointActionsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.JointActionDetail>> {
    return this.calls.answer("joint_actions_retrieve", [id], { query, options });
  }

  /** Replace a joint action. */
  update(id: string, body: models.JointActionRequest, options: Change): Promise<Answer<models.JointActionDetail>> {
    return this.calls.answer("joint_actions_update", [id], { body, options });
  }
}

/** Operations on jurisdiction-codes. */
export class JurisdictionCodes {
  constructor(private readonly calls: Calls) {}

  /** Record a jurisdiction code. */
  create(body: models.JurisdictionCodeRequest, options: Creation = {}): Promise<Answer<models.JurisdictionCodeDetail>> {
    return this.calls.answer("jurisdiction_codes_create", [], { body, options });
  }

  /** Retract a jurisdiction code. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("jurisdiction_codes_destroy", [id], { options });
  }

  /** List jurisdiction codes. */
  list(query: queries.JurisdictionCodesListQuery = {}, options: Options = {}): Pages<models.JurisdictionCode, models.JurisdictionCodePage> {
    return this.calls.pages("jurisdiction_codes_list", [], { query, options });
  }

  /** Change a jurisdiction code. */
  partialUpdate(id: string, body: models.PatchedJurisdictionCodeRequest, options: Change): Promise<Answer<models.JurisdictionCodeDetail>> {
    return this.calls.answer("jurisdiction_codes_partial_update", [id], { body, options });
  }

  /** Show a jurisdiction code. */
  retrieve(id: string, query: queries.JurisdictionCodesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.JurisdictionCodeDetail>> {
    return this.calls.answer("jurisdiction_codes_retrieve", [id], { query, options });
  }

  /** Replace a jurisdiction code. */
  update(id: string, body: models.JurisdictionCodeRequest, options: Change): Promise<Answer<models.JurisdictionCodeDetail>> {
    return this.calls.answer("jurisdiction_codes_update", [id], { body, options });
  }
}

/** Operations on jurisdictions. */
export class Jurisdictions {
  constructor(private readonly calls: Calls) {}

  /** Record a jurisdiction. */
  create(body: models.JurisdictionRequest, options: Creation = {}): Promise<Answer<models.JurisdictionDetail>> {
    return this.calls.answer("jurisdictions_create", [], { body, options });
  }

  /** Retract a jurisdiction. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("jurisdictions_destroy", [id], { options });
  }

  /** List jurisdictions. */
  list(query: queries.JurisdictionsListQuery = {}, options: Options = {}): Pages<models.Jurisdiction, models.JurisdictionPage> {
    return this.calls.pages("jurisdictions_list", [], { query, options });
  }

  /** Merge a jurisdiction into another. */
  merge(id: string, body: models.JurisdictionMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("jurisdictions_merge", [id], { body, options });
  }

  /** Change a jurisdiction. */
  partialUpdate(id: string, body: models.PatchedJurisdictionRequest, options: Change): Promise<Answer<models.JurisdictionDetail>> {
    return this.calls.answer("jurisdictions_partial_update", [id], { body, options });
  }

  /** Show a jurisdiction. */
  retrieve(id: string, query: queries.JurisdictionsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.JurisdictionDetail>> {
    return this.calls.answer("jurisdictions_retrieve", [id], { query, options });
  }

  /** Replace a jurisdiction. */
  update(id: string, body: models.JurisdictionRequest, options: Change): Promise<Answer<models.JurisdictionDetail>> {
    return this.calls.answer("jurisdictions_update", [id], { body, options });
  }
}

/** Operations on locations. */
export class Locations {
  constructor(private readonly calls: Calls) {}

  /** Record a location. */
  create(body: models.LocationRequest, options: Creation = {}): Promise<Answer<models.LocationDetail>> {
    return this.calls.answer("locations_create", [], { body, options });
  }

  /** Retract a location. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("locations_destroy", [id], { options });
  }

  /** List locations. */
  list(query: queries.LocationsListQuery = {}, options: Options = {}): Pages<models.Location, models.LocationPage> {
    return this.calls.pages("locations_list", [], { query, options });
  }

  /** Change a location. */
  partialUpdate(id: string, body: models.PatchedLocationRequest, options: Change): Promise<Answer<models.LocationDetail>> {
    return this.calls.answer("locations_partial_update", [id], { body, options });
  }

  /** Show a location. */
  retrieve(id: string, query: queries.LocationsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.LocationDetail>> {
    return this.calls.answer("locations_retrieve", [id], { query, options });
  }

  /** Replace a location. */
  update(id: string, body: models.LocationRequest, options: Change): Promise<Answer<models.LocationDetail>> {
    return this.calls.answer("locations_update", [id], { body, options });
  }
}

/** Operations on names. */
export class Names {
  constructor(private readonly calls: Calls) {}

  /** Record an institution name. */
  create(body: models.NameRequest, options: Creation = {}): Promise<Answer<models.NameDetail>> {
    return this.calls.answer("names_create", [], { body, options });
  }

  /** Retract an institution name. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("names_destroy", [id], { options });
  }

  /** List institution names. */
  list(query: queries.NamesListQuery = {}, options: Options = {}): Pages<models.Name, models.NamePage> {
    return this.calls.pages("names_list", [], { query, options });
  }

  /** Change an institution name. */
  partialUpdate(id: string, body: models.PatchedNameRequest, options: Change): Promise<Answer<models.NameDetail>> {
    return this.calls.answer("names_partial_update", [id], { body, options });
  }

  /** Show an institution name. */
  retrieve(id: string, query: queries.NamesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.NameDetail>> {
    return this.calls.answer("names_retrieve", [id], { query, options });
  }

  /** Replace an institution name. */
  update(id: string, body: models.NameRequest, options: Change): Promise<Answer<models.NameDetail>> {
    return this.calls.answer("names_update", [id], { body, options });
  }
}

/** Operations on observations. */
export class Observations {
  constructor(private readonly calls: Calls) {}

  /** Record an observation. */
  create(body: models.ObservationRequest, options: Creation = {}): Promise<Answer<models.ObservationDetail>> {
    return this.calls.answer("observations_create", [], { body, options });
  }

  /** Retract an observation. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("observations_destroy", [id], { options });
  }

  /** List observations. */
  list(query: queries.ObservationsListQuery = {}, options: Options = {}): Pages<models.Observation, models.ObservationPage> {
    return this.calls.pages("observations_list", [], { query, options });
  }

  /** Change an observation. */
  partialUpdate(id: string, body: models.PatchedObservationRequest, options: Change): Promise<Answer<models.ObservationDetail>> {
    return this.calls.answer("observations_partial_update", [id], { body, options });
  }

  /** Show an observation. */
  retrieve(id: string, query: queries.ObservationsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ObservationDetail>> {
    return this.calls.answer("observations_retrieve", [id], { query, options });
  }

  /** Replace an observation. */
  update(id: string, body: models.ObservationRequest, options: Change): Promise<Answer<models.ObservationDetail>> {
    return this.calls.answer("observations_update", [id], { body, options });
  }
}

/** Operations on offers. */
export class Offers {
  constructor(private readonly calls: Calls) {}

  /** Retract an offer. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("offers_destroy", [id], { options });
  }

  /** List offers. */
  list(query: queries.OffersListQuery = {}, options: Options = {}): Pages<models.Offer, models.OfferPage> {
    return this.calls.pages("offers_list", [], { query, options });
  }

  /** Change an offer. */
  partialUpdate(id: string, body: models.PatchedOfferRequest, options: Change): Promise<Answer<models.OfferDetail>> {
    return this.calls.answer("offers_partial_update", [id], { body, options });
  }

  /** Show an offer. */
  retrieve(id: string, query: queries.OffersRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.OfferDetail>> {
    return this.calls.answer("offers_retrieve", [id], { query, options });
  }

  /** Replace an offer. */
  update(id: string, body: models.OfferRequest, options: Change): Promise<Answer<models.OfferDetail>> {
    return this.calls.answer("offers_update", [id], { body, options });
  }
}

/** Operations on outcomes. */
export class Outcomes {
  constructor(private readonly calls: Calls) {}

  /** Record an outcome. */
  create(body: models.OutcomeRequest, options: Creation = {}): Promise<Answer<models.OutcomeDetail>> {
    return this.calls.answer("outcomes_create", [], { body, options });
  }

  /** Retract an outcome. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("outcomes_destroy", [id], { options });
  }

  /** List outcomes. */
  list(query: queries.OutcomesListQuery = {}, options: Options = {}): Pages<models.Outcome, models.OutcomePage> {
    return this.calls.pages("outcomes_list", [], { query, options });
  }

  /** Change an outcome. */
  partialUpdate(id: string, body: models.PatchedOutcomeRequest, options: Change): Promise<Answer<models.OutcomeDetail>> {
    return this.calls.answer("outcomes_partial_update", [id], { body, options });
  }

  /** Show an outcome. */
  retrieve(id: string, query: queries.OutcomesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.OutcomeDetail>> {
    return this.calls.answer("outcomes_retrieve", [id], { query, options });
  }

  /** Replace an outcome. */
  update(id: string, body: models.OutcomeRequest, options: Change): Promise<Answer<models.OutcomeDetail>> {
    return this.calls.answer("outcomes_update", [id], { body, options });
  }
}

/** Operations on people. */
export class People {
  constructor(private readonly calls: Calls) {}

  /** Show the career of a person. */
  career(id: string, query: queries.PeopleCareerQuery = {}, options: Options = {}): Promise<Answer<models.Career>> {
    return this.calls.answer("people_career", [id], { query, options });
  }

  /** Record a person. */
  create(body: models.PersonRequest, options: Creation = {}): Promise<Answer<models.PersonDetail>> {
    return this.calls.answer("people_create", [], { body, options });
  }

  /** Retract a person. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("people_destroy", [id], { options });
  }

  /** List people. */
  list(query: queries.PeopleListQuery = {}, options: Options = {}): Pages<models.Person, models.PersonPage> {
    return this.calls.pages("people_list", [], { query, options });
  }

  /** Merge a person into another. */
  merge(id: string, body: models.PersonMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("people_merge", [id], { body, options });
  }

  /** Change a person. */
  partialUpdate(id: string, body: models.PatchedPersonRequest, options: Change): Promise<Answer<models.PersonDetail>> {
    return this.calls.answer("people_partial_update", [id], { body, options });
  }

  /** Show a person. */
  retrieve(id: string, query: queries.PeopleRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.PersonDetail>> {
    return this.calls.answer("people_retrieve", [id], { query, options });
  }

  /** Replace a person. */
  update(id: string, body: models.PersonRequest, options: Change): Promise<Answer<models.PersonDetail>> {
    return this.calls.answer("people_update", [id], { body, options });
  }
}

/** Operations on posts. */
export class Posts {
  constructor(private readonly calls: Calls) {}

  /** Record a post. */
  create(body: models.PostRequest, options: Creation = {}): Promise<Answer<models.PostDetail>> {
    return this.calls.answer("posts_create", [], { body, options });
  }

  /** Retract a post. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("posts_destroy", [id], { options });
  }

  /** Show the holders of a post. */
  holders(id: string, query: queries.PostsHoldersQuery = {}, options: Options = {}): Promise<Answer<models.Holders>> {
    return this.calls.answer("posts_holders", [id], { query, options });
  }

  /** List posts. */
  list(query: queries.PostsListQuery = {}, options: Options = {}): Pages<models.Post, models.PostPage> {
    return this.calls.pages("posts_list", [], { query, options });
  }

  /** Merge a post into another. */
  merge(id: string, body: models.PostMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("posts_merge", [id], { body, options });
  }

  /** Change a post. */
  partialUpdate(id: string, body: models.PatchedPostRequest, options: Change): Promise<Answer<models.PostDetail>> {
    return this.calls.answer("posts_partial_update", [id], { body, options });
  }

  /** Show a post. */
  retrieve(id: string, query: queries.PostsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.PostDetail>> {
    return this.calls.answer("posts_retrieve", [id], { query, options });
  }

  /** Replace a post. */
  update(id: string, body: models.PostRequest, options: Change): Promise<Answer<models.PostDetail>> {
    return this.calls.answer("posts_update", [id], { body, options });
  }
}

/** Operations on priorities. */
export class Priorities {
  constructor(private readonly calls: Calls) {}

  /** Record a priority. */
  create(body: models.PriorityRequest, options: Creation = {}): Promise<Answer<models.PriorityDetail>> {
    return this.calls.answer("priorities_create", [], { body, options });
  }

  /** Retract a priority. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("priorities_destroy", [id], { options });
  }

  /** List priorities. */
  list(query: queries.PrioritiesListQuery = {}, options: Options = {}): Pages<models.Priority, models.PriorityPage> {
    return this.calls.pages("priorities_list", [], { query, options });
  }

  /** Merge a priority into another. */
  merge(id: string, body: models.PriorityMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("priorities_merge", [id], { body, options });
  }

  /** Change a priority. */
  partialUpdate(id: string, body: models.PatchedPriorityRequest, options: Change): Promise<Answer<models.PriorityDetail>> {
    return this.calls.answer("priorities_partial_update", [id], { body, options });
  }

  /** Show a priority. */
  retrieve(id: string, query: queries.PrioritiesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.PriorityDetail>> {
    return this.calls.answer("priorities_retrieve", [id], { query, options });
  }

  /** Replace a priority. */
  update(id: string, body: models.PriorityRequest, options: Change): Promise<Answer<models.PriorityDetail>> {
    return this.calls.answer("priorities_update", [id], { body, options });
  }
}

/** Operations on program-priorities. */
export class ProgramPriorities {
  constructor(private readonly calls: Calls) {}

  /** Record a program priority. */
  create(body: models.ProgramPriorityRequest, options: Creation = {}): Promise<Answer<models.ProgramPriorityDetail>> {
    return this.calls.answer("program_priorities_create", [], { body, options });
  }

  /** Retract a program priority. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("program_priorities_destroy", [id], { options });
  }

  /** List program priorities. */
  list(query: queries.ProgramPrioritiesListQuery = {}, options: Options = {}): Pages<models.ProgramPriority, models.ProgramPriorityPage> {
    return this.calls.pages("program_priorities_list", [], { query, options });
  }

  /** Change a program priority. */
  partialUpdate(id: string, body: models.PatchedProgramPriorityRequest, options: Change): Promise<Answer<models.ProgramPriorityDetail>> {
    return this.calls.answer("program_priorities_partial_update", [id], { body, options });
  }

  /** Show a program priority. */
  retrieve(id: string, query: queries.ProgramPrioritiesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ProgramPriorityDetail>> {
    return this.calls.answer("program_priorities_retrieve", [id], { query, options });
  }

  /** Replace a program priority. */
  update(id: string, body: models.ProgramPriorityRequest, options: Change): Promise<Answer<models.ProgramPriorityDetail>> {
    return this.calls.answer("program_priorities_update", [id], { body, options });
  }
}

/** Operations on program-roles. */
export class ProgramRoles {
  constructor(private readonly calls: Calls) {}

  /** Record a program role. */
  create(body: models.ProgramRoleRequest, options: Creation = {}): Promise<Answer<models.ProgramRoleDetail>> {
    return this.calls.answer("program_roles_create", [], { body, options });
  }

  /** Retract a program role. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("program_roles_destroy", [id], { options });
  }

  /** List program roles. */
  list(query: queries.ProgramRolesListQuery = {}, options: Options = {}): Pages<models.ProgramRole, models.ProgramRolePage> {
    return this.calls.pages("program_roles_list", [], { query, options });
  }

  /** Change a program role. */
  partialUpdate(id: string, body: models.PatchedProgramRoleRequest, options: Change): Promise<Answer<models.ProgramRoleDetail>> {
    return this.calls.answer("program_roles_partial_update", [id], { body, options });
  }

  /** Show a program role. */
  retrieve(id: string, query: queries.ProgramRolesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ProgramRoleDetail>> {
    return this.calls.answer("program_roles_retrieve", [id], { query, options });
  }

  /** Replace a program role. */
  update(id: string, body: models.ProgramRoleRequest, options: Change): Promise<Answer<models.ProgramRoleDetail>> {
    return this.calls.answer("program_roles_update", [id], { body, options });
  }
}

/** Operations on program-successions. */
export class ProgramSuccessions {
  constructor(private readonly calls: Calls) {}

  /** Record a program succession. */
  create(body: models.ProgramSuccessionRequest, options: Creation = {}): Promise<Answer<models.ProgramSuccessionDetail>> {
    return this.calls.answer("program_successions_create", [], { body, options });
  }

  /** Retract a program succession. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("program_successions_destroy", [id], { options });
  }

  /** List program successions. */
  list(query: queries.ProgramSuccessionsListQuery = {}, options: Options = {}): Pages<models.ProgramSuccession, models.ProgramSuccessionPage> {
    return this.calls.pages("program_successions_list", [], { query, options });
  }

  /** Change a program succession. */
  partialUpdate(id: string, body: models.PatchedProgramSuccessionRequest, options: Change): Promise<Answer<models.ProgramSuccessionDetail>> {
    return this.calls.answer("program_successions_partial_update", [id], { body, options });
  }

  /** Show a program succession. */
  retrieve(id: string, query: queries.ProgramSuccessionsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ProgramSuccessionDetail>> {
    return this.calls.answer("program_successions_retrieve", [id], { query, options });
  }

  /** Replace a program succession. */
  update(id: string, body: models.ProgramSuccessionRequest, options: Change): Promise<Answer<models.ProgramSuccessionDetail>> {
    return this.calls.answer("program_successions_update", [id], { body, options });
  }
}

/** Operations on programs. */
export class Programs {
  constructor(private readonly calls: Calls) {}

  /** Record a program. */
  create(body: models.ProgramRequest, options: Creation = {}): Promise<Answer<models.ProgramDetail>> {
    return this.calls.answer("programs_create", [], { body, options });
  }

  /** Retract a program. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("programs_destroy", [id], { options });
  }

  /** List programs. */
  list(query: queries.ProgramsListQuery = {}, options: Options = {}): Pages<models.Program, models.ProgramPage> {
    return this.calls.pages("programs_list", [], { query, options });
  }

  /** Show the management of a program. */
  managementRetrieve(id: string, query: queries.ProgramsManagementRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ProgramManagementDetail>> {
    return this.calls.answer("programs_management_retrieve", [id], { query, options });
  }

  /** Merge a program into another. */
  merge(id: string, body: models.ProgramMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("programs_merge", [id], { body, options });
  }

  /** Change a program. */
  partialUpdate(id: string, body: models.PatchedProgramRequest, options: Change): Promise<Answer<models.ProgramDetail>> {
    return this.calls.answer("programs_partial_update", [id], { body, options });
  }

  /** Show a program. */
  retrieve(id: string, query: queries.ProgramsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ProgramDetail>> {
    return this.calls.answer("programs_retrieve", [id], { query, options });
  }

  /** Tell everything dated of a program, in order. */
  timeline(id: string, query: queries.ProgramsTimelineQuery = {}, options: Options = {}): Pages<models.Moment, models.ProgramTimeline> {
    return this.calls.pages("programs_timeline", [id], { query, options });
  }

  /** Replace a program. */
  update(id: string, body: models.ProgramRequest, options: Change): Promise<Answer<models.ProgramDetail>> {
    return this.calls.answer("programs_update", [id], { body, options });
  }
}

/** Operations on qualifications. */
export class Qualifications {
  constructor(private readonly calls: Calls) {}

  /** Record a qualification. */
  create(body: models.QualificationRequest, options: Creation = {}): Promise<Answer<models.QualificationDetail>> {
    return this.calls.answer("qualifications_create", [], { body, options });
  }

  /** Retract a qualification. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("qualifications_destroy", [id], { options });
  }

  /** List qualifications. */
  list(query: queries.QualificationsListQuery = {}, options: Options = {}): Pages<models.Qualification, models.QualificationPage> {
    return this.calls.pages("qualifications_list", [], { query, options });
  }

  /** Change a qualification. */
  partialUpdate(id: string, body: models.PatchedQualificationRequest, options: Change): Promise<Answer<models.QualificationDetail>> {
    return this.calls.answer("qualifications_partial_update", [id], { body, options });
  }

  /** Show a qualification. */
  retrieve(id: string, query: queries.QualificationsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.QualificationDetail>> {
    return this.calls.answer("qualifications_retrieve", [id], { query, options });
  }

  /** Replace a qualification. */
  update(id: string, body: models.QualificationRequest, options: Change): Promise<Answer<models.QualificationDetail>> {
    return this.calls.answer("qualifications_update", [id], { body, options });
  }
}

/** Operations on ranks. */
export class Ranks {
  constructor(private readonly calls: Calls) {}

  /** Record a rank. */
  create(body: models.RankRequest, options: Creation = {}): Promise<Answer<models.RankDetail>> {
    return this.calls.answer("ranks_create", [], { body, options });
  }

  /** Retract a rank. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("ranks_destroy", [id], { options });
  }

  /** List ranks. */
  list(query: queries.RanksListQuery = {}, options: Options = {}): Pages<models.Rank, models.RankPage> {
    return this.calls.pages("ranks_list", [], { query, options });
  }

  /** Merge a rank into another. */
  merge(id: string, body: models.RankMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("ranks_merge", [id], { body, options });
  }

  /** Change a rank. */
  partialUpdate(id: string, body: models.PatchedRankRequest, options: Change): Promise<Answer<models.RankDetail>> {
    return this.calls.answer("ranks_partial_update", [id], { body, options });
  }

  /** Show a rank. */
  retrieve(id: string, query: queries.RanksRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.RankDetail>> {
    return this.calls.answer("ranks_retrieve", [id], { query, options });
  }

  /** Replace a rank. */
  update(id: string, body: models.RankRequest, options: Change): Promise<Answer<models.RankDetail>> {
    return this.calls.answer("ranks_update", [id], { body, options });
  }
}

/** Operations on relations. */
export class Relations {
  constructor(private readonly calls: Calls) {}

  /** Record a relation. */
  create(body: models.RelationRequest, options: Creation = {}): Promise<Answer<models.RelationDetail>> {
    return this.calls.answer("relations_create", [], { body, options });
  }

  /** Retract a relation. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("relations_destroy", [id], { options });
  }

  /** List relations. */
  list(query: queries.RelationsListQuery = {}, options: Options = {}): Pages<models.Relation, models.RelationPage> {
    return this.calls.pages("relations_list", [], { query, options });
  }

  /** Change a relation. */
  partialUpdate(id: string, body: models.PatchedRelationRequest, options: Change): Promise<Answer<models.RelationDetail>> {
    return this.calls.answer("relations_partial_update", [id], { body, options });
  }

  /** Show a relation. */
  retrieve(id: string, query: queries.RelationsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.RelationDetail>> {
    return this.calls.answer("relations_retrieve", [id], { query, options });
  }

  /** Replace a relation. */
  update(id: string, body: models.RelationRequest, options: Change): Promise<Answer<models.RelationDetail>> {
    return this.calls.answer("relations_update", [id], { body, options });
  }
}

/** Operations on requirements. */
export class Requirements {
  constructor(private readonly calls: Calls) {}

  /** Record a requirement. */
  create(body: models.RequirementRequest, options: Creation = {}): Promise<Answer<models.RequirementDetail>> {
    return this.calls.answer("requirements_create", [], { body, options });
  }

  /** Retract a requirement. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("requirements_destroy", [id], { options });
  }

  /** List requirements. */
  list(query: queries.RequirementsListQuery = {}, options: Options = {}): Pages<models.Requirement, models.RequirementPage> {
    return this.calls.pages("requirements_list", [], { query, options });
  }

  /** Change a requirement. */
  partialUpdate(id: string, body: models.PatchedRequirementRequest, options: Change): Promise<Answer<models.RequirementDetail>> {
    return this.calls.answer("requirements_partial_update", [id], { body, options });
  }

  /** Show a requirement. */
  retrieve(id: string, query: queries.RequirementsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.RequirementDetail>> {
    return this.calls.answer("requirements_retrieve", [id], { query, options });
  }

  /** Replace a requirement. */
  update(id: string, body: models.RequirementRequest, options: Change): Promise<Answer<models.RequirementDetail>> {
    return this.calls.answer("requirements_update", [id], { body, options });
  }
}

/** Operations on responsibilities. */
export class Responsibilities {
  constructor(private readonly calls: Calls) {}

  /** Record a responsibility. */
  create(body: models.ResponsibilityRequest, options: Creation = {}): Promise<Answer<models.ResponsibilityDetail>> {
    return this.calls.answer("responsibilities_create", [], { body, options });
  }

  /** Retract a responsibility. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("responsibilities_destroy", [id], { options });
  }

  /** List responsibilities. */
  list(query: queries.ResponsibilitiesListQuery = {}, options: Options = {}): Pages<models.Responsibility, models.ResponsibilityPage> {
    return this.calls.pages("responsibilities_list", [], { query, options });
  }

  /** Change a responsibility. */
  partialUpdate(id: string, body: models.PatchedResponsibilityRequest, options: Change): Promise<Answer<models.ResponsibilityDetail>> {
    return this.calls.answer("responsibilities_partial_update", [id], { body, options });
  }

  /** Show a responsibility. */
  retrieve(id: string, query: queries.ResponsibilitiesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.ResponsibilityDetail>> {
    return this.calls.answer("responsibilities_retrieve", [id], { query, options });
  }

  /** Replace a responsibility. */
  update(id: string, body: models.ResponsibilityRequest, options: Change): Promise<Answer<models.ResponsibilityDetail>> {
    return this.calls.answer("responsibilities_update", [id], { body, options });
  }
}

/** Operations on revisions. */
export class Revisions {
  constructor(private readonly calls: Calls) {}

  /** Show what a revision changed. */
  changes(id: string, query: queries.RevisionsChangesQuery = {}, options: Options = {}): Pages<models.RecordedRow, models.RevisionChanges> {
    return this.calls.pages("revisions_changes", [id], { query, options });
  }

  /** List revisions. */
  list(query: queries.RevisionsListQuery = {}, options: Options = {}): Pages<models.Revision, models.RevisionPage> {
    return this.calls.pages("revisions_list", [], { query, options });
  }

  /** Show a revision. */
  retrieve(id: string, query: queries.RevisionsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.RevisionDetail>> {
    return this.calls.answer("revisions_retrieve", [id], { query, options });
  }

  /** Undo a revision. */
  revert(id: string, body: models.RevertRequest, options: Creation = {}): Promise<Answer<models.Reverted>> {
    return this.calls.answer("revisions_revert", [id], { body, options });
  }
}

/** Operations on sources. */
export class Sources {
  constructor(private readonly calls: Calls) {}

  /** Record a source. */
  create(body: models.SourceRequest, options: Creation = {}): Promise<Answer<models.SourceDetail>> {
    return this.calls.answer("sources_create", [], { body, options });
  }

  /** Retract a source. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("sources_destroy", [id], { options });
  }

  /** List sources. */
  list(query: queries.SourcesListQuery = {}, options: Options = {}): Pages<models.Source, models.SourcePage> {
    return this.calls.pages("sources_list", [], { query, options });
  }

  /** Merge a source into another. */
  merge(id: string, body: models.SourceMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("sources_merge", [id], { body, options });
  }

  /** Change a source. */
  partialUpdate(id: string, body: models.PatchedSourceRequest, options: Change): Promise<Answer<models.SourceDetail>> {
    return this.calls.answer("sources_partial_update", [id], { body, options });
  }

  /** Show a source. */
  retrieve(id: string, query: queries.SourcesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.SourceDetail>> {
    return this.calls.answer("sources_retrieve", [id], { query, options });
  }

  /** Replace a source. */
  update(id: string, body: models.SourceRequest, options: Change): Promise<Answer<models.SourceDetail>> {
    return this.calls.answer("sources_update", [id], { body, options });
  }
}

/** Operations on statements. */
export class Statements {
  constructor(private readonly calls: Calls) {}

  /** Record a statement. */
  create(body: models.StatementRequest, options: Creation = {}): Promise<Answer<models.StatementDetail>> {
    return this.calls.answer("statements_create", [], { body, options });
  }

  /** Retract a statement. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("statements_destroy", [id], { options });
  }

  /** List statements. */
  list(query: queries.StatementsListQuery = {}, options: Options = {}): Pages<models.Statement, models.StatementPage> {
    return this.calls.pages("statements_list", [], { query, options });
  }

  /** Change a statement. */
  partialUpdate(id: string, body: models.PatchedStatementRequest, options: Change): Promise<Answer<models.StatementDetail>> {
    return this.calls.answer("statements_partial_update", [id], { body, options });
  }

  /** Show a statement. */
  retrieve(id: string, query: queries.StatementsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.StatementDetail>> {
    return this.calls.answer("statements_retrieve", [id], { query, options });
  }

  /** Replace a statement. */
  update(id: string, body: models.StatementRequest, options: Change): Promise<Answer<models.StatementDetail>> {
    return this.calls.answer("statements_update", [id], { body, options });
  }
}

/** Operations on suggestions. */
export class Suggestions {
  constructor(private readonly calls: Calls) {}

  /** Accept a suggestion. */
  accept(id: string, body: models.SuggestionAcceptanceRequest | undefined, options: Change & Creation): Promise<Answer<models.ReviewedSuggestion>> {
    return this.calls.answer("suggestions_accept", [id], { body, options });
  }

  /** Suggest a change. */
  create(body: models.NewSuggestionRequest, options: Creation = {}): Promise<Answer<models.MadeSuggestion>> {
    return this.calls.answer("suggestions_create", [], { body, options });
  }

  /** Decline a suggestion. */
  decline(id: string, body: models.SuggestionRefusalRequest, options: Change & Creation): Promise<Answer<models.ReviewedSuggestion>> {
    return this.calls.answer("suggestions_decline", [id], { body, options });
  }

  /** List suggestions. */
  list(query: queries.SuggestionsListQuery = {}, options: Options = {}): Pages<models.Suggestion, models.SuggestionPage> {
    return this.calls.pages("suggestions_list", [], { query, options });
  }

  /** Show a suggestion. */
  retrieve(id: string, options: Options = {}): Promise<Answer<models.ReviewedSuggestion>> {
    return this.calls.answer("suggestions_retrieve", [id], { options });
  }

  /** Withdraw a suggestion. */
  withdraw(id: string, body: models.SuggestionWithdrawalRequest | undefined, options: Change & Creation): Promise<Answer<models.ReviewedSuggestion>> {
    return this.calls.answer("suggestions_withdraw", [id], { body, options });
  }
}

/** Operations on tables. */
export class Tables {
  constructor(private readonly calls: Calls) {}

  /** List the columns of a table. */
  columns(table: string, options: Options = {}): Promise<Answer<models.TableColumns>> {
    return this.calls.answer("tables_columns", [table], { options });
  }

  /** List the tables. */
  list(options: Options = {}): Promise<Answer<models.TableList>> {
    return this.calls.answer("tables_list", [], { options });
  }

  /** Read a resource as a flat table. */
  read(table: string, query: queries.TablesReadQuery = {}, options: Options = {}): Promise<Answer<models.TableRows>> {
    return this.calls.answer("tables_read", [table], { query, options });
  }
}

/** Operations on tenures. */
export class Tenures {
  constructor(private readonly calls: Calls) {}

  /** Record a tenure. */
  create(body: models.TenureRequest, options: Creation = {}): Promise<Answer<models.TenureDetail>> {
    return this.calls.answer("tenures_create", [], { body, options });
  }

  /** Retract a tenure. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("tenures_destroy", [id], { options });
  }

  /** List tenures. */
  list(query: queries.TenuresListQuery = {}, options: Options = {}): Pages<models.Tenure, models.TenurePage> {
    return this.calls.pages("tenures_list", [], { query, options });
  }

  /** Change a tenure. */
  partialUpdate(id: string, body: models.PatchedTenureRequest, options: Change): Promise<Answer<models.TenureDetail>> {
    return this.calls.answer("tenures_partial_update", [id], { body, options });
  }

  /** Show a tenure. */
  retrieve(id: string, query: queries.TenuresRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.TenureDetail>> {
    return this.calls.answer("tenures_retrieve", [id], { query, options });
  }

  /** Replace a tenure. */
  update(id: string, body: models.TenureRequest, options: Change): Promise<Answer<models.TenureDetail>> {
    return this.calls.answer("tenures_update", [id], { body, options });
  }
}

/** Operations on tokens. */
export class Tokens {
  constructor(private readonly calls: Calls) {}

  /** Make a token. */
  create(body: models.NewTokenRequest, options: Creation = {}): Promise<Answer<models.MadeToken>> {
    return this.calls.answer("tokens_create", [], { body, options });
  }

  /** End a token. */
  destroy(id: string, options: Options = {}): Promise<Answer<null>> {
    return this.calls.answer("tokens_destroy", [id], { options });
  }

  /** List tokens. */
  list(query: queries.TokensListQuery = {}, options: Options = {}): Pages<models.Token, models.TokenPage> {
    return this.calls.pages("tokens_list", [], { query, options });
  }

  /** Rename a token. */
  partialUpdate(id: string, body: models.PatchedNameOfTokenRequest, options: Options = {}): Promise<Answer<models.Token>> {
    return this.calls.answer("tokens_partial_update", [id], { body, options });
  }

  /** Show a token. */
  retrieve(id: string, options: Options = {}): Promise<Answer<models.Token>> {
    return this.calls.answer("tokens_retrieve", [id], { options });
  }
}

/** Operations on tours. */
export class Tours {
  constructor(private readonly calls: Calls) {}

  /** Record a tour. */
  create(body: models.TourRequest, options: Creation = {}): Promise<Answer<models.TourDetail>> {
    return this.calls.answer("tours_create", [], { body, options });
  }

  /** Retract a tour. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("tours_destroy", [id], { options });
  }

  /** List tours. */
  list(query: queries.ToursListQuery = {}, options: Options = {}): Pages<models.Tour, models.TourPage> {
    return this.calls.pages("tours_list", [], { query, options });
  }

  /** Merge a tour into another. */
  merge(id: string, body: models.TourMergerRequest, options: Change & Creation): Promise<Answer<models.Merged>> {
    return this.calls.answer("tours_merge", [id], { body, options });
  }

  /** Change a tour. */
  partialUpdate(id: string, body: models.PatchedTourRequest, options: Change): Promise<Answer<models.TourDetail>> {
    return this.calls.answer("tours_partial_update", [id], { body, options });
  }

  /** Show a tour. */
  retrieve(id: string, query: queries.ToursRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.TourDetail>> {
    return this.calls.answer("tours_retrieve", [id], { query, options });
  }

  /** Replace a tour. */
  update(id: string, body: models.TourRequest, options: Change): Promise<Answer<models.TourDetail>> {
    return this.calls.answer("tours_update", [id], { body, options });
  }
}

/** Operations on visit-priorities. */
export class VisitPriorities {
  constructor(private readonly calls: Calls) {}

  /** Record a visit priority. */
  create(body: models.VisitPriorityRequest, options: Creation = {}): Promise<Answer<models.VisitPriorityDetail>> {
    return this.calls.answer("visit_priorities_create", [], { body, options });
  }

  /** Retract a visit priority. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("visit_priorities_destroy", [id], { options });
  }

  /** List visit priorities. */
  list(query: queries.VisitPrioritiesListQuery = {}, options: Options = {}): Pages<models.VisitPriority, models.VisitPriorityPage> {
    return this.calls.pages("visit_priorities_list", [], { query, options });
  }

  /** Change a visit priority. */
  partialUpdate(id: string, body: models.PatchedVisitPriorityRequest, options: Change): Promise<Answer<models.VisitPriorityDetail>> {
    return this.calls.answer("visit_priorities_partial_update", [id], { body, options });
  }

  /** Show a visit priority. */
  retrieve(id: string, query: queries.VisitPrioritiesRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.VisitPriorityDetail>> {
    return this.calls.answer("visit_priorities_retrieve", [id], { query, options });
  }

  /** Replace a visit priority. */
  update(id: string, body: models.VisitPriorityRequest, options: Change): Promise<Answer<models.VisitPriorityDetail>> {
    return this.calls.answer("visit_priorities_update", [id], { body, options });
  }
}

/** Operations on visits. */
export class Visits {
  constructor(private readonly calls: Calls) {}

  /** Record a visit. */
  create(body: models.VisitRequest, options: Creation = {}): Promise<Answer<models.VisitDetail>> {
    return this.calls.answer("visits_create", [], { body, options });
  }

  /** Retract a visit. */
  destroy(id: string, options: Change): Promise<Answer<null>> {
    return this.calls.answer("visits_destroy", [id], { options });
  }

  /** List visits. */
  list(query: queries.VisitsListQuery = {}, options: Options = {}): Pages<models.Visit, models.VisitPage> {
    return this.calls.pages("visits_list", [], { query, options });
  }

  /** Change a visit. */
  partialUpdate(id: string, body: models.PatchedVisitRequest, options: Change): Promise<Answer<models.VisitDetail>> {
    return this.calls.answer("visits_partial_update", [id], { body, options });
  }

  /** Show a visit. */
  retrieve(id: string, query: queries.VisitsRetrieveQuery = {}, options: Options = {}): Promise<Answer<models.VisitDetail>> {
    return this.calls.answer("visits_retrieve", [id], { query, options });
  }

  /** Replace a visit. */
  update(id: string, body: models.VisitRequest, options: Change): Promise<Answer<models.VisitDetail>> {
    return this.calls.answer("visits_update", [id], { body, options });
  }
}

/** Operations on webhooks. */
export class Webhooks {
  constructor(private readonly calls: Calls) {}

  /** Change a webhook, or switch it on or off. */
  change(webhook: string, body: models.PatchedWebhookChangeRequest, options: Options = {}): Promise<Answer<models.Webhook>> {
    return this.calls.answer("webhooks_change", [webhook], { body, options });
  }

  /** List the deliveries to a webhook. */
  deliveries(webhook: string, query: queries.WebhooksDeliveriesQuery = {}, options: Options = {}): Pages<models.WebhookDelivery, models.WebhookDeliveryList> {
    return this.calls.pages("webhooks_deliveries", [webhook], { query, options });
  }

  /** List your webhooks. */
  mine(options: Options = {}): Promise<Answer<models.WebhookList>> {
    return this.calls.answer("webhooks_mine", [], { options });
  }

  /** Try a webhook. */
  ping(webhook: string, options: Creation = {}): Promise<Answer<models.WebhookDelivery>> {
    return this.calls.answer("webhooks_ping", [webhook], { options });
  }

  /** Deliver again. */
  replay(webhook: string, body?: models.ReplayRequest, options: Creation = {}): Promise<Answer<models.Webhook>> {
    return this.calls.answer("webhooks_replay", [webhook], { body, options });
  }

  /** Give a webhook a new secret. */
  rotate(webhook: string, options: Creation = {}): Promise<Answer<models.NewWebhook>> {
    return this.calls.answer("webhooks_rotate", [webhook], { options });
  }

  /** Show a webhook. */
  show(webhook: string, options: Options = {}): Promise<Answer<models.Webhook>> {
    return this.calls.answer("webhooks_show", [webhook], { options });
  }

  /** Subscribe to what is recorded. */
  subscribe(body: models.SubscriptionRequest, options: Creation = {}): Promise<Answer<models.NewWebhook>> {
    return this.calls.answer("webhooks_subscribe", [], { body, options });
  }

  /** Delete a webhook. */
  unsubscribe(webhook: string, options: Options = {}): Promise<Answer<null>> {
    return this.calls.answer("webhooks_unsubscribe", [webhook], { options });
  }
}

/** All resources, and the questions put to the registry as a whole. */
export class Registry {
  readonly authority: Authority;
  readonly challenges: Challenges;
  readonly changeEvents: ChangeEvents;
  readonly citations: Citations;
  readonly consultationSteps: ConsultationSteps;
  readonly consultations: Consultations;
  readonly exports: Exports;
  readonly functions: Functions;
  readonly funding: Funding;
  readonly fundingFlows: FundingFlows;
  readonly guidelineStatuses: GuidelineStatuses;
  readonly guidelines: Guidelines;
  readonly identifiers: Identifiers;
  readonly imports: Imports;
  readonly indicators: Indicators;
  readonly institutionRanks: InstitutionRanks;
  readonly institutions: Institutions;
  readonly jointActions: JointActions;
  readonly jurisdictionCodes: JurisdictionCodes;
  readonly jurisdictions: Jurisdictions;
  readonly locations: Locations;
  readonly names: Names;
  readonly observations: Observations;
  readonly offers: Offers;
  readonly outcomes: Outcomes;
  readonly people: People;
  readonly posts: Posts;
  readonly priorities: Priorities;
  readonly programPriorities: ProgramPriorities;
  readonly programRoles: ProgramRoles;
  readonly programSuccessions: ProgramSuccessions;
  readonly programs: Programs;
  readonly qualifications: Qualifications;
  readonly ranks: Ranks;
  readonly relations: Relations;
  readonly requirements: Requirements;
  readonly responsibilities: Responsibilities;
  readonly revisions: Revisions;
  readonly sources: Sources;
  readonly statements: Statements;
  readonly suggestions: Suggestions;
  readonly tables: Tables;
  readonly tenures: Tenures;
  readonly tokens: Tokens;
  readonly tours: Tours;
  readonly visitPriorities: VisitPriorities;
  readonly visits: Visits;
  readonly webhooks: Webhooks;

  constructor(protected readonly calls: Calls) {
    this.authority = new Authority(calls);
    this.challenges = new Challenges(calls);
    this.changeEvents = new ChangeEvents(calls);
    this.citations = new Citations(calls);
    this.consultationSteps = new ConsultationSteps(calls);
    this.consultations = new Consultations(calls);
    this.exports = new Exports(calls);
    this.functions = new Functions(calls);
    this.funding = new Funding(calls);
    this.fundingFlows = new FundingFlows(calls);
    this.guidelineStatuses = new GuidelineStatuses(calls);
    this.guidelines = new Guidelines(calls);
    this.identifiers = new Identifiers(calls);
    this.imports = new Imports(calls);
    this.indicators = new Indicators(calls);
    this.institutionRanks = new InstitutionRanks(calls);
    this.institutions = new Institutions(calls);
    this.jointActions = new JointActions(calls);
    this.jurisdictionCodes = new JurisdictionCodes(calls);
    this.jurisdictions = new Jurisdictions(calls);
    this.locations = new Locations(calls);
    this.names = new Names(calls);
    this.observations = new Observations(calls);
    this.offers = new Offers(calls);
    this.outcomes = new Outcomes(calls);
    this.people = new People(calls);
    this.posts = new Posts(calls);
    this.priorities = new Priorities(calls);
    this.programPriorities = new ProgramPriorities(calls);
    this.programRoles = new ProgramRoles(calls);
    this.programSuccessions = new ProgramSuccessions(calls);
    this.programs = new Programs(calls);
    this.qualifications = new Qualifications(calls);
    this.ranks = new Ranks(calls);
    this.relations = new Relations(calls);
    this.requirements = new Requirements(calls);
    this.responsibilities = new Responsibilities(calls);
    this.revisions = new Revisions(calls);
    this.sources = new Sources(calls);
    this.statements = new Statements(calls);
    this.suggestions = new Suggestions(calls);
    this.tables = new Tables(calls);
    this.tenures = new Tenures(calls);
    this.tokens = new Tokens(calls);
    this.tours = new Tours(calls);
    this.visitPriorities = new VisitPriorities(calls);
    this.visits = new Visits(calls);
    this.webhooks = new Webhooks(calls);
  }

  /** Say who adopted rules under a commission. */
  adoption(query: queries.AdoptionQuery, options: Options = {}): Promise<Answer<models.Adoption>> {
    return this.calls.answer("adoption", [], { query, options });
  }

  /** List foreign bodies that ours are likened to. */
  analogues(query: queries.AnaloguesQuery = {}, options: Options = {}): Pages<models.Analogue, models.Analogues> {
    return this.calls.pages("analogues", [], { query, options });
  }

  /** Count where a person looked. */
  attention(query: queries.AttentionQuery, options: Options = {}): Promise<Answer<models.Attention>> {
    return this.calls.answer("attention", [], { query, options });
  }

  /** Measure how much is the centre's. */
  centralization(query: queries.CentralizationQuery = {}, options: Options = {}): Promise<Answer<models.Centralization>> {
    return this.calls.answer("centralization", [], { query, options });
  }

  /** Follow what is recorded. */
  changes(query: queries.ChangesQuery, options: Options = {}): Pages<models.Entry, models.Feed> {
    return this.calls.pages("changes", [], { query, options });
  }

  /** Cite a fact, a thing or an answer. */
  cite(query: queries.CiteQuery, options: Options = {}): Promise<Answer<models.Cite>> {
    return this.calls.answer("cite", [], { query, options });
  }

  /** Say who coordinates, and who manages programs. */
  coordination(query: queries.CoordinationQuery = {}, options: Options = {}): Promise<Answer<models.Coordination>> {
    return this.calls.answer("coordination", [], { query, options });
  }

  /** Compare what was promised and what was paid. */
  delivery(query: queries.DeliveryQuery, options: Options = {}): Pages<models.DeliveryRow, models.Delivery> {
    return this.calls.pages("delivery", [], { query, options });
  }

  /** Say what changed between two days or two revisions. */
  diff(query: queries.DiffQuery = {}, options: Options = {}): Promise<Answer<models.Diff>> {
    return this.calls.answer("diff", [], { query, options });
  }

  /** Judge whether a project is eligible. */
  eligibility(body: models.HypotheticalProjectRequest, query: queries.EligibilityQuery = {}, options: Options = {}): Promise<Answer<models.Eligibility>> {
    return this.calls.answer("eligibility", [], { body, query, options });
  }

  /** Where to start. */
  index(options: Options = {}): Promise<Answer<models.Index>> {
    return this.calls.answer("index", [], { options });
  }

  /** Say which thing is meant by a name. */
  match(query: queries.MatchQuery, options: Options = {}): Promise<Answer<models.Match>> {
    return this.calls.answer("match", [], { query, options });
  }

  /** Say which thing is meant by a name. */
  matchBatch(body: models.MatchQueriesRequest, query: queries.MatchBatchQuery = {}, options: Options = {}): Promise<Answer<models.MatchBatch>> {
    return this.calls.answer("match_batch", [], { body, query, options });
  }

  /** List what editors have to look after. */
  quality(query: queries.QualityQuery = {}, options: Options = {}): Promise<Answer<models.Quality>> {
    return this.calls.answer("quality", [], { query, options });
  }

  /** Describe the reconciliation service, or ask it by parameters. */
  reconcile(query: queries.ReconcileQuery = {}, options: Options = {}): Promise<Answer<models.ReconciliationService>> {
    return this.calls.answer("reconcile", [], { query, options });
  }

  /** Reconcile a batch of names, or fetch properties. */
  reconcileBatch(body: models.ReconciliationBodyRequest | BodyInit, query: queries.ReconcileBatchQuery = {}, options: Options & { contentType?: "application/json" | "application/x-www-form-urlencoded" } = {}): Promise<Answer<models.ReconciliationAnswer>> {
    return this.calls.answer("reconcile_batch", [], { body, query, options });
  }

  /** Show an entity in a few lines. */
  reconcilePreview(query: queries.ReconcilePreviewQuery, options: Options = {}): Promise<Answer<Blob>> {
    return this.calls.answer("reconcile_preview", [], { query, options });
  }

  /** List the properties that can be fetched of a type. */
  reconcileProperties(query: queries.ReconcilePropertiesQuery = {}, options: Options = {}): Promise<Answer<models.ReconciliationProposedProperties>> {
    return this.calls.answer("reconcile_properties", [], { query, options });
  }

  /** Complete the name of a thing. */
  reconcileSuggestEntity(query: queries.ReconcileSuggestEntityQuery, options: Options = {}): Promise<Answer<models.ReconciliationSuggestedEntities>> {
    return this.calls.answer("reconcile_suggest_entity", [], { query, options });
  }

  /** Complete the name of a property. */
  reconcileSuggestProperty(query: queries.ReconcileSuggestPropertyQuery, options: Options = {}): Promise<Answer<models.ReconciliationSuggestedWords>> {
    return this.calls.answer("reconcile_suggest_property", [], { query, options });
  }

  /** Complete the name of a type. */
  reconcileSuggestType(query: queries.ReconcileSuggestTypeQuery, options: Options = {}): Promise<Answer<models.ReconciliationSuggestedWords>> {
    return this.calls.answer("reconcile_suggest_type", [], { query, options });
  }

  /** Find things by any name. */
  search(query: queries.SearchQuery, options: Options = {}): Promise<Answer<models.Search>> {
    return this.calls.answer("search", [], { query, options });
  }
}
