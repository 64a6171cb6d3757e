// The parameters of the operations.
// Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.

import type * as models from "./models.js";

/** Say who adopted rules under a commission. */
export interface AdoptionQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  commission: string;
}

/** List foreign bodies that ours are likened to. */
export interface AnaloguesQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  of?: string;
  cursor?: string;
  page_size?: number;
}

/** Count where a person looked. */
export interface AttentionQuery {
  known_at?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  person: string;
  by: models.AttentionBy;
  from?: string;
  to?: string;
  against?: readonly string[];
  against_from?: string;
  against_to?: string;
  trend?: models.TrendBy;
}

/** Find the lowest bodies that stand over several. */
export interface AuthorityCommonQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  of: readonly string[];
}

/** Find the paths of authority between two bodies. */
export interface AuthorityPathQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  from: string;
  to: string;
}

/** Measure how much is the centre's. */
export interface CentralizationQuery {
  known_at?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  year__gte?: number;
  year__lte?: number;
  commission?: string;
}

/** List challenges. */
export interface ChallengesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  joint_action?: string;
  joint_action__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "-id" | "-slug";
  count?: boolean;
}

/** Show a challenge. */
export interface ChallengesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** Compare the outcomes of a change event with what is on record. */
export interface ChangeEventsEffectsQuery {
  known_at?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  cursor?: string;
  page_size?: number;
}

/** List change events. */
export interface ChangeEventsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  issuing_body?: string;
  issuing_body__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "date_adopted" | "date_published" | "-id" | "-slug" | "-date_adopted" | "-date_published";
  count?: boolean;
}

/** Show a change event. */
export interface ChangeEventsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** Follow what is recorded. */
export interface ChangesQuery {
  known_at?: string;
  kind?: models.RecordKind;
  kind__in?: readonly models.RecordKind[];
  after: string;
  thing?: string;
  actor?: string;
  page_size?: number;
  wait?: number;
}

/** List citations. */
export interface CitationsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  source?: string;
  source__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "-id";
  count?: boolean;
}

/** Show a citation. */
export interface CitationsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
}

/** Cite a fact, a thing or an answer. */
export interface CiteQuery {
  known_at?: string;
  of: string;
}

/** List consultation steps. */
export interface ConsultationStepsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  key?: string;
  consultation?: string;
  consultation__in?: readonly string[];
  state?: models.ConsultationState;
  state__in?: readonly models.ConsultationState[];
  institution?: string;
  institution__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "date" | "number" | "-id" | "-date" | "-number";
  count?: boolean;
}

/** Show a consultation step. */
export interface ConsultationStepsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List consultations. */
export interface ConsultationsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  joint_action?: string;
  joint_action__in?: readonly string[];
  program?: string;
  program__in?: readonly string[];
  priority?: string;
  priority__in?: readonly string[];
  institution?: string;
  institution__in?: readonly string[];
  jurisdiction?: string;
  state?: models.ConsultationState;
  state__in?: readonly models.ConsultationState[];
  currency?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "date" | "term_ends" | "-id" | "-slug" | "-date" | "-term_ends";
  count?: boolean;
}

/** Show a consultation. */
export interface ConsultationsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Say who coordinates, and who manages programs. */
export interface CoordinationQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  by?: models.CoordinationBy;
  institution__in?: readonly string[];
  program__in?: readonly string[];
  cursor?: string;
  page_size?: number;
}

/** Compare what was promised and what was paid. */
export interface DeliveryQuery {
  known_at?: string;
  valid_on?: string;
  program?: string;
  program__in?: readonly string[];
  program_kind?: models.ProgramKind;
  provider?: string;
  receiver?: string;
  counted_in?: string;
  counted_for?: string;
  settles?: string;
  of_joint_action?: "true" | "false";
  begun_by?: string;
  without?: readonly ("provider_level" | "provider" | "receiver" | "program" | "jurisdiction" | "joint_action" | "priority")[];
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  q?: string;
  provider_institution?: string;
  provider_institution__in?: readonly string[];
  provider_program?: string;
  provider_program__in?: readonly string[];
  provider_jurisdiction?: string;
  provider_jurisdiction__in?: readonly string[];
  receiver_institution?: string;
  receiver_institution__in?: readonly string[];
  receiver_program?: string;
  receiver_program__in?: readonly string[];
  receiver_jurisdiction?: string;
  receiver_jurisdiction__in?: readonly string[];
  provider_level?: models.ProviderLevel;
  provider_level__in?: readonly models.ProviderLevel[];
  provider_scope?: models.ProviderScope;
  provider_scope__in?: readonly models.ProviderScope[];
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  priority?: string;
  priority__in?: readonly string[];
  joint_action?: string;
  joint_action__in?: readonly string[];
  consultation?: string;
  consultation__in?: readonly string[];
  fulfils?: string;
  fulfils__in?: readonly string[];
  fiscal_year?: number;
  fiscal_year__gte?: number;
  fiscal_year__lte?: number;
  amount__gte?: number;
  amount__lte?: number;
  currency?: string;
  qualifier?: models.Qualifier;
  qualifier__in?: readonly models.Qualifier[];
  by: models.DeliveryBy;
  cursor?: string;
  page_size?: number;
}

/** Say what changed between two days or two revisions. */
export interface DiffQuery {
  known_at?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  from?: string;
  to?: string;
  from_revision?: string;
  to_revision?: string;
  kind?: "institution" | "name" | "rank" | "identifier" | "location" | "relation" | "responsibility" | "post" | "tenure" | "program" | "program_role" | "program_priority" | "guideline_status" | "challenge" | "challenged_action" | "change_event" | "citation" | "consultation" | "consultation_party" | "consultation_step" | "function" | "funding_flow" | "guideline" | "guideline_issuer" | "guideline_program" | "guideline_replacement" | "indicator" | "institution_name" | "institution_rank" | "institutions_further_citation" | "institutions_statement_subject" | "issuing_body" | "joint_action" | "joint_action_step" | "jurisdiction" | "jurisdiction_code" | "observation" | "offer" | "outcome" | "person" | "priority" | "program_host" | "program_succession" | "programs_further_citation" | "programs_statement_subject" | "qualification" | "requirement" | "source" | "statement" | "tour" | "visit" | "visit_priority";
  kind__in?: readonly ("institution" | "name" | "rank" | "identifier" | "location" | "relation" | "responsibility" | "post" | "tenure" | "program" | "program_role" | "program_priority" | "guideline_status" | "challenge" | "challenged_action" | "change_event" | "citation" | "consultation" | "consultation_party" | "consultation_step" | "function" | "funding_flow" | "guideline" | "guideline_issuer" | "guideline_program" | "guideline_replacement" | "indicator" | "institution_name" | "institution_rank" | "institutions_further_citation" | "institutions_statement_subject" | "issuing_body" | "joint_action" | "joint_action_step" | "jurisdiction" | "jurisdiction_code" | "observation" | "offer" | "outcome" | "person" | "priority" | "program_host" | "program_succession" | "programs_further_citation" | "programs_statement_subject" | "qualification" | "requirement" | "source" | "statement" | "tour" | "visit" | "visit_priority")[];
  change?: "began" | "ended" | "moved" | "replaced" | "undetermined" | "not_established" | "created" | "changed" | "retracted" | "created_and_retracted";
  change__in?: readonly ("began" | "ended" | "moved" | "replaced" | "undetermined" | "not_established" | "created" | "changed" | "retracted" | "created_and_retracted")[];
  institution?: string;
  jurisdiction?: string;
  change_event?: string;
  cursor?: string;
  page_size?: number;
}

/** Judge whether a project is eligible. */
export interface EligibilityQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List functions. */
export interface FunctionsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  concept?: models.FunctionConcept;
  concept__in?: readonly models.FunctionConcept[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "name" | "-id" | "-slug" | "-name";
  count?: boolean;
}

/** Show a function. */
export interface FunctionsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List funding flows. */
export interface FundingFlowsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  program?: string;
  program__in?: readonly string[];
  program_kind?: models.ProgramKind;
  provider?: string;
  receiver?: string;
  counted_in?: string;
  counted_for?: string;
  settles?: string;
  of_joint_action?: "true" | "false";
  begun_by?: string;
  without?: readonly ("provider_level" | "provider" | "receiver" | "program" | "jurisdiction" | "joint_action" | "priority")[];
  rollup?: "parent";
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  q?: string;
  type?: models.FlowType;
  type__in?: readonly models.FlowType[];
  provider_institution?: string;
  provider_institution__in?: readonly string[];
  provider_program?: string;
  provider_program__in?: readonly string[];
  provider_jurisdiction?: string;
  provider_jurisdiction__in?: readonly string[];
  receiver_institution?: string;
  receiver_institution__in?: readonly string[];
  receiver_program?: string;
  receiver_program__in?: readonly string[];
  receiver_jurisdiction?: string;
  receiver_jurisdiction__in?: readonly string[];
  provider_level?: models.ProviderLevel;
  provider_level__in?: readonly models.ProviderLevel[];
  provider_scope?: models.ProviderScope;
  provider_scope__in?: readonly models.ProviderScope[];
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  priority?: string;
  priority__in?: readonly string[];
  joint_action?: string;
  joint_action__in?: readonly string[];
  consultation?: string;
  consultation__in?: readonly string[];
  fulfils?: string;
  fulfils__in?: readonly string[];
  fiscal_year?: number;
  fiscal_year__gte?: number;
  fiscal_year__lte?: number;
  amount__gte?: number;
  amount__lte?: number;
  currency?: string;
  qualifier?: models.Qualifier;
  qualifier__in?: readonly models.Qualifier[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "amount" | "date" | "fiscal_year" | "type" | "-id" | "-amount" | "-date" | "-fiscal_year" | "-type";
  count?: boolean;
}

/** Show a funding flow. */
export interface FundingFlowsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Sum flows of money. */
export interface FundingSummaryQuery {
  known_at?: string;
  valid_on?: string;
  program?: string;
  program__in?: readonly string[];
  program_kind?: models.ProgramKind;
  provider?: string;
  receiver?: string;
  counted_in?: string;
  counted_for?: string;
  settles?: string;
  of_joint_action?: "true" | "false";
  begun_by?: string;
  without?: readonly ("provider_level" | "provider" | "receiver" | "program" | "jurisdiction" | "joint_action" | "priority")[];
  rollup?: "parent";
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  q?: string;
  type?: models.FlowType;
  type__in?: readonly models.FlowType[];
  provider_institution?: string;
  provider_institution__in?: readonly string[];
  provider_program?: string;
  provider_program__in?: readonly string[];
  provider_jurisdiction?: string;
  provider_jurisdiction__in?: readonly string[];
  receiver_institution?: string;
  receiver_institution__in?: readonly string[];
  receiver_program?: string;
  receiver_program__in?: readonly string[];
  receiver_jurisdiction?: string;
  receiver_jurisdiction__in?: readonly string[];
  provider_level?: models.ProviderLevel;
  provider_level__in?: readonly models.ProviderLevel[];
  provider_scope?: models.ProviderScope;
  provider_scope__in?: readonly models.ProviderScope[];
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  priority?: string;
  priority__in?: readonly string[];
  joint_action?: string;
  joint_action__in?: readonly string[];
  consultation?: string;
  consultation__in?: readonly string[];
  fulfils?: string;
  fulfils__in?: readonly string[];
  fiscal_year?: number;
  fiscal_year__gte?: number;
  fiscal_year__lte?: number;
  amount__gte?: number;
  amount__lte?: number;
  currency?: string;
  qualifier?: models.Qualifier;
  qualifier__in?: readonly models.Qualifier[];
  group_by?: readonly ("fiscal_year" | "provider_level" | "provider" | "receiver" | "program" | "program_kind" | "jurisdiction" | "priority" | "type")[];
  cursor?: string;
  page_size?: number;
}

/** List guideline statuses. */
export interface GuidelineStatusesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  guideline?: string;
  guideline__in?: readonly string[];
  status?: models.GuidelineState;
  status__in?: readonly models.GuidelineState[];
  program?: string;
  program__in?: readonly string[];
  institution?: string;
  institution__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "status" | "valid_from" | "valid_until" | "-id" | "-status" | "-valid_from" | "-valid_until";
  count?: boolean;
}

/** Show a guideline status. */
export interface GuidelineStatusesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List guidelines. */
export interface GuidelinesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  institution?: string;
  institution__in?: readonly string[];
  program?: string;
  program__in?: readonly string[];
  replaces?: string;
  replaces__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "title" | "date" | "-id" | "-slug" | "-title" | "-date";
  count?: boolean;
}

/** Show a guideline. */
export interface GuidelinesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List identifiers. */
export interface IdentifiersListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  value?: string;
  institution?: string;
  institution__in?: readonly string[];
  scheme?: models.IdentifierScheme;
  scheme__in?: readonly models.IdentifierScheme[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "value" | "-id" | "-value";
  count?: boolean;
}

/** Show an identifier. */
export interface IdentifiersRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Import a file. */
export interface ImportsCreateQuery {
  resource?: string;
  dry_run?: boolean;
}

/** List imports. */
export interface ImportsListQuery {
  cursor?: string;
  page_size?: number;
}

/** Show the report of an import. */
export interface ImportsReportQuery {
  cursor?: string;
  page_size?: number;
}

/** List indicators. */
export interface IndicatorsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  concept?: models.IndicatorConcept;
  concept__in?: readonly models.IndicatorConcept[];
  unit?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "name" | "-id" | "-slug" | "-name";
  count?: boolean;
}

/** Show an indicator. */
export interface IndicatorsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List institution ranks. */
export interface InstitutionRanksListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  institution?: string;
  institution__in?: readonly string[];
  rank?: string;
  rank__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "valid_from" | "-id" | "-valid_from";
  count?: boolean;
}

/** Show an institution rank. */
export interface InstitutionRanksRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Say who stands over a body and under it. */
export interface InstitutionsAuthorityQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  direction?: models.AuthorityDirection;
  depth?: number;
  nodes?: number;
}

/** Follow predecessors and successors of an institution. */
export interface InstitutionsLineageQuery {
  known_at?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List institutions. */
export interface InstitutionsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  kind?: models.InstitutionKind;
  kind__in?: readonly models.InstitutionKind[];
  form?: models.InstitutionForm;
  form__in?: readonly models.InstitutionForm[];
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "valid_from" | "valid_until" | "-id" | "-slug" | "-valid_from" | "-valid_until";
  count?: boolean;
}

/** Show an institution. */
export interface InstitutionsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Tell everything dated of an institution, in order. */
export interface InstitutionsTimelineQuery {
  known_at?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  from?: string;
  to?: string;
  kind?: models.TimelineKind;
  kind__in?: readonly models.TimelineKind[];
  undated?: "true" | "false";
  cursor?: string;
  page_size?: number;
}

/** List joint actions. */
export interface JointActionsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  program?: string;
  program__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "name" | "-id" | "-slug" | "-name";
  count?: boolean;
}

/** Show a joint action. */
export interface JointActionsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List jurisdiction codes. */
export interface JurisdictionCodesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  value?: string;
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  scheme?: models.JurisdictionCodeScheme;
  scheme__in?: readonly models.JurisdictionCodeScheme[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "value" | "-id" | "-value";
  count?: boolean;
}

/** Show a jurisdiction code. */
export interface JurisdictionCodesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List jurisdictions. */
export interface JurisdictionsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  code?: string;
  q?: string;
  kind?: models.JurisdictionKind;
  kind__in?: readonly models.JurisdictionKind[];
  parent?: string;
  parent__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "code" | "name" | "-id" | "-slug" | "-code" | "-name";
  count?: boolean;
}

/** Show a jurisdiction. */
export interface JurisdictionsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List locations. */
export interface LocationsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  institution?: string;
  institution__in?: readonly string[];
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "valid_from" | "-id" | "-valid_from";
  count?: boolean;
}

/** Show a location. */
export interface LocationsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Say which thing is meant by a name. */
export interface MatchQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  q: string;
  type?: models.ThingType;
  type__in?: readonly models.ThingType[];
  kind?: models.InstitutionKind;
  jurisdiction?: string;
  limit?: number;
}

/** Say which thing is meant by a name. */
export interface MatchBatchQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List institution names. */
export interface NamesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  q?: string;
  lang?: string;
  text?: string;
  institution?: string;
  institution__in?: readonly string[];
  kind?: models.NameKind;
  kind__in?: readonly models.NameKind[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "text" | "valid_from" | "-id" | "-text" | "-valid_from";
  count?: boolean;
}

/** Show an institution name. */
export interface NamesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List observations. */
export interface ObservationsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  indicator?: string;
  indicator__in?: readonly string[];
  concept?: models.IndicatorConcept;
  concept__in?: readonly models.IndicatorConcept[];
  period?: string;
  breakdown?: string;
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  institution?: string;
  institution__in?: readonly string[];
  program?: string;
  program__in?: readonly string[];
  person?: string;
  person__in?: readonly string[];
  qualifier?: models.Qualifier;
  qualifier__in?: readonly models.Qualifier[];
  vintage?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "period" | "value" | "-id" | "-period" | "-value";
  count?: boolean;
}

/** Show an observation. */
export interface ObservationsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List offers. */
export interface OffersListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  key?: string;
  consultation?: string;
  consultation__in?: readonly string[];
  institution?: string;
  institution__in?: readonly string[];
  outcome?: models.OfferOutcome;
  outcome__in?: readonly models.OfferOutcome[];
  currency?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "date" | "number" | "-id" | "-date" | "-number";
  count?: boolean;
}

/** Show an offer. */
export interface OffersRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List outcomes. */
export interface OutcomesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  key?: string;
  change_event?: string;
  change_event__in?: readonly string[];
  type?: models.OutcomeType;
  type__in?: readonly models.OutcomeType[];
  institution?: string;
  institution__in?: readonly string[];
  resulting_institution?: string;
  resulting_institution__in?: readonly string[];
  from_institution?: string;
  from_institution__in?: readonly string[];
  to_institution?: string;
  to_institution__in?: readonly string[];
  function?: string;
  function__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "type" | "date_effective" | "-id" | "-type" | "-date_effective";
  count?: boolean;
}

/** Show an outcome. */
export interface OutcomesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** Show the career of a person. */
export interface PeopleCareerQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  during?: string;
}

/** List people. */
export interface PeopleListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "name" | "born" | "-id" | "-slug" | "-name" | "-born";
  count?: boolean;
}

/** Show a person. */
export interface PeopleRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Show the holders of a post. */
export interface PostsHoldersQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  during?: string;
}

/** List posts. */
export interface PostsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  institution?: string;
  institution__in?: readonly string[];
  rank?: string;
  rank__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "title" | "-id" | "-slug" | "-title";
  count?: boolean;
}

/** Show a post. */
export interface PostsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List priorities. */
export interface PrioritiesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  parent?: string;
  parent__in?: readonly string[];
  issuer?: string;
  issuer__in?: readonly string[];
  stage?: models.ResearchStage;
  stage__in?: readonly models.ResearchStage[];
  ford?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "name" | "issued" | "-id" | "-slug" | "-name" | "-issued";
  count?: boolean;
}

/** Show a priority. */
export interface PrioritiesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List program priorities. */
export interface ProgramPrioritiesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  program?: string;
  program__in?: readonly string[];
  priority?: string;
  priority__in?: readonly string[];
  basis?: models.PriorityBasis;
  basis__in?: readonly models.PriorityBasis[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "valid_from" | "valid_until" | "-id" | "-valid_from" | "-valid_until";
  count?: boolean;
}

/** Show a program priority. */
export interface ProgramPrioritiesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List program roles. */
export interface ProgramRolesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  program?: string;
  program__in?: readonly string[];
  institution?: string;
  institution__in?: readonly string[];
  role?: models.ProgramRoleType;
  role__in?: readonly models.ProgramRoleType[];
  detail?: string;
  program_kind?: models.ProgramKind;
  program_kind__in?: readonly models.ProgramKind[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "role" | "valid_from" | "valid_until" | "-id" | "-role" | "-valid_from" | "-valid_until";
  count?: boolean;
}

/** Show a program role. */
export interface ProgramRolesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List program successions. */
export interface ProgramSuccessionsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  key?: string;
  predecessor?: string;
  predecessor__in?: readonly string[];
  successor?: string;
  successor__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "-id";
  count?: boolean;
}

/** Show a program succession. */
export interface ProgramSuccessionsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List programs. */
export interface ProgramsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  kind?: models.ProgramKind;
  kind__in?: readonly models.ProgramKind[];
  level?: models.ProgramLevel;
  level__in?: readonly models.ProgramLevel[];
  status?: models.ProgramStatus;
  status__in?: readonly models.ProgramStatus[];
  parent?: string;
  parent__in?: readonly string[];
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  institution?: string;
  institution__in?: readonly string[];
  priority?: string;
  priority__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "name" | "valid_from" | "valid_until" | "-id" | "-slug" | "-name" | "-valid_from" | "-valid_until";
  count?: boolean;
}

/** Show the management of a program. */
export interface ProgramsManagementRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Show a program. */
export interface ProgramsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Tell everything dated of a program, in order. */
export interface ProgramsTimelineQuery {
  known_at?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  from?: string;
  to?: string;
  kind?: models.TimelineKind;
  kind__in?: readonly models.TimelineKind[];
  undated?: "true" | "false";
  cursor?: string;
  page_size?: number;
}

/** List qualifications. */
export interface QualificationsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  q?: string;
  ford?: string;
  person?: string;
  person__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "field" | "ford" | "-id" | "-field" | "-ford";
  count?: boolean;
}

/** Show a qualification. */
export interface QualificationsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List what editors have to look after. */
export interface QualityQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  by?: models.QualityBy;
  issue?: models.QualityIssue;
  ordering?: "-facts" | "facts" | "-low_confidence" | "low_confidence" | "-single_sourced" | "single_sourced" | "-disputed" | "disputed" | "-recall" | "recall" | "-unconfirmed" | "unconfirmed" | "-undated" | "undated" | "-without_name" | "without_name" | "-without_start" | "without_start" | "-without_money" | "without_money";
  kind?: models.FactKind;
  institution?: string;
  program?: string;
  cursor?: string;
  page_size?: number;
}

/** List ranks. */
export interface RanksListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "ordinal" | "slug" | "-id" | "-ordinal" | "-slug";
  count?: boolean;
}

/** Show a rank. */
export interface RanksRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** Describe the reconciliation service, or ask it by parameters. */
export interface ReconcileQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  queries?: string;
  extend?: string;
}

/** Reconcile a batch of names, or fetch properties. */
export interface ReconcileBatchQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** Show an entity in a few lines. */
export interface ReconcilePreviewQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  id: string;
}

/** List the properties that can be fetched of a type. */
export interface ReconcilePropertiesQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  type?: string;
  limit?: number;
}

/** Complete the name of a thing. */
export interface ReconcileSuggestEntityQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  prefix: string;
  cursor?: number;
}

/** Complete the name of a property. */
export interface ReconcileSuggestPropertyQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  prefix: string;
  cursor?: number;
}

/** Complete the name of a type. */
export interface ReconcileSuggestTypeQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  prefix: string;
  cursor?: number;
}

/** List relations. */
export interface RelationsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  type?: models.RelationType;
  type__in?: readonly models.RelationType[];
  subject?: string;
  subject__in?: readonly string[];
  object?: string;
  object__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "type" | "valid_from" | "valid_until" | "-id" | "-type" | "-valid_from" | "-valid_until";
  count?: boolean;
}

/** Show a relation. */
export interface RelationsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List requirements. */
export interface RequirementsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  q?: string;
  key?: string;
  guideline?: string;
  guideline__in?: readonly string[];
  subject?: string;
  test?: models.RequirementTest;
  test__in?: readonly models.RequirementTest[];
  program?: string;
  program__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "number" | "subject" | "test" | "-id" | "-number" | "-subject" | "-test";
  count?: boolean;
}

/** Show a requirement. */
export interface RequirementsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List responsibilities. */
export interface ResponsibilitiesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  q?: string;
  institution?: string;
  institution__in?: readonly string[];
  function?: string;
  function__in?: readonly string[];
  received_from?: string;
  received_from__in?: readonly string[];
  change?: models.ResponsibilityChange;
  change__in?: readonly models.ResponsibilityChange[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "valid_from" | "valid_until" | "-id" | "-valid_from" | "-valid_until";
  count?: boolean;
}

/** Show a responsibility. */
export interface ResponsibilitiesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** Show what a revision changed. */
export interface RevisionsChangesQuery {
  known_at?: string;
  kind?: models.RecordKind;
  kind__in?: readonly models.RecordKind[];
  cursor?: string;
  page_size?: number;
}

/** List revisions. */
export interface RevisionsListQuery {
  known_at?: string;
  valid_on?: string;
  actor?: string;
  number__gte?: number;
  number__lte?: number;
  recorded_at__gte?: string;
  recorded_at__lt?: string;
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "-id";
  count?: boolean;
}

/** Show a revision. */
export interface RevisionsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
}

/** Find things by any name. */
export interface SearchQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  q: string;
  type?: models.ThingType;
  type__in?: readonly models.ThingType[];
  kind?: models.InstitutionKind;
  jurisdiction?: string;
  limit?: number;
}

/** List sources. */
export interface SourcesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  published_last__gte?: string;
  published_last__lte?: string;
  kind?: models.SourceKind;
  kind__in?: readonly models.SourceKind[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "date" | "title" | "-id" | "-slug" | "-date" | "-title";
  count?: boolean;
}

/** Show a source. */
export interface SourcesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
}

/** List statements. */
export interface StatementsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  q?: string;
  nature?: models.StatementNature;
  nature__in?: readonly models.StatementNature[];
  institution?: string;
  institution__in?: readonly string[];
  person?: string;
  person__in?: readonly string[];
  program?: string;
  program__in?: readonly string[];
  joint_action?: string;
  joint_action__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "nature" | "-id" | "-nature";
  count?: boolean;
}

/** Show a statement. */
export interface StatementsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List suggestions. */
export interface SuggestionsListQuery {
  id__in?: readonly string[];
  state?: models.SuggestionState;
  state__in?: readonly models.SuggestionState[];
  resource?: string;
  target?: string;
  target__in?: readonly string[];
  author?: string;
  cursor?: string;
  page_size?: number;
}

/** Read a resource as a flat table. */
export interface TablesReadQuery {
  columns?: string;
  labels?: boolean;
  bom?: boolean;
  ordering?: string;
  filters?: Record<string, string>;
}

/** List tenures. */
export interface TenuresListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  standing?: "any";
  claim_key?: string;
  key?: string;
  person?: string;
  person__in?: readonly string[];
  post?: string;
  post__in?: readonly string[];
  kind?: models.TenureKind;
  kind__in?: readonly models.TenureKind[];
  institution?: string;
  institution__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "valid_from" | "valid_until" | "sequence" | "-id" | "-valid_from" | "-valid_until" | "-sequence";
  count?: boolean;
}

/** Show a tenure. */
export interface TenuresRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  standing?: "any";
}

/** List tokens. */
export interface TokensListQuery {
  cursor?: string;
  page_size?: number;
  user?: string;
}

/** List tours. */
export interface ToursListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  slug?: string;
  slug__in?: readonly string[];
  q?: string;
  person?: string;
  person__in?: readonly string[];
  kind?: models.TourKind;
  kind__in?: readonly models.TourKind[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "slug" | "date_start" | "-id" | "-slug" | "-date_start";
  count?: boolean;
}

/** Show a tour. */
export interface ToursRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List visit priorities. */
export interface VisitPrioritiesListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  key?: string;
  visit?: string;
  visit__in?: readonly string[];
  priority?: string;
  priority__in?: readonly string[];
  person?: string;
  person__in?: readonly string[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "-id";
  count?: boolean;
}

/** Show a visit priority. */
export interface VisitPrioritiesRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List visits. */
export interface VisitsListQuery {
  id__in?: readonly string[];
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
  source?: string;
  q?: string;
  key?: string;
  person?: string;
  person__in?: readonly string[];
  tour?: string;
  tour__in?: readonly string[];
  jurisdiction?: string;
  jurisdiction__in?: readonly string[];
  institution?: string;
  institution__in?: readonly string[];
  site_kind?: models.SiteKind;
  site_kind__in?: readonly models.SiteKind[];
  cursor?: string;
  page_size?: number;
  ordering?: "id" | "date_start" | "-id" | "-date_start";
  count?: boolean;
}

/** Show a visit. */
export interface VisitsRetrieveQuery {
  known_at?: string;
  valid_on?: string;
  published_by?: string;
  min_confidence?: models.Confidence;
}

/** List the deliveries to a webhook. */
export interface WebhooksDeliveriesQuery {
  before?: string;
}
