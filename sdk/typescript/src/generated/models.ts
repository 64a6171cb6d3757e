// What the API answers and takes.
// Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.

/** That a party accepts an offer. */
export interface AcceptanceRequest {
  /** The party that acts: slug or id of the institution. */
  institution: InstitutionAddress;
  /** The number of the offer in the consultation. */
  offer: number;
  date: PartialDate;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** Who is accountable for the programs that exist on the last day of the year. */
export interface Accountability {
  /** How many exist. */
  programs: number;
  /** For how many a central body is accountable. */
  central: number;
  /** For how many only others are. */
  other: number;
  /** `central / (central + other)`; null where none is known. */
  share: Share | null;
  under_commissions: CommissionShare[];
  /** Nobody on record as accountable that day, or not of which area. */
  unknown: NamedPrograms;
  /** It is not established whether they exist that day; they count nowhere. */
  undetermined: NamedPrograms;
  /** How many roles it rests on. */
  roles: number;
  /** Address of the roles, with their citations. */
  roles_url: string;
}

/** A program concerned for which the body is accountable on the day, or may be. */
export interface Accountable {
  /** The fact: `/program-roles/{id}`. */
  role: string;
  program: ProgramRef;
  holds: Holds;
  citation: Place;
}

/** Who held a post before or after someone. */
export interface AdjoiningHolder {
  tenure: string;
  person: PersonRef;
  /** Whether one followed the other on the same day, by what is on record. */
  at_once: Holds;
}

/** A rule of a body for a program concerned. */
export interface AdoptedRule {
  guideline: GuidelineRef;
  /** Whether a requirement of it is on record that names the commission as overseer. */
  names_commission: boolean;
  /** The requirement that does: `/requirements/{id}`. */
  requirement: string | null;
  requirement_citation: Place | null;
  /** How it stands on the day; empty: in no way known. */
  statuses: StatusOnDay[];
}

/** Who adopted, drafted or lacks rules under a commission. */
export interface Adoption {
  clocks: Clocks;
  commission: InstitutionRef;
  /** Whether the commission exists on the day. */
  commission_exists: Holds;
  /** By slug. */
  results: BodyAdoption[];
}

/** How far a body is with rules under a commission, as far as is on record. * `adopted`: rules that name the commission are in force * `drafted`: rules are a draft, or a source of that time shows them as one * `in_force_not_named`: rules are in force, but none of them is known to name the commission * `lacks`: no rules in force or in draft are on record * `undetermined`: whether its rules are in force or in draft is not established */
export type AdoptionState = "adopted" | "drafted" | "in_force_not_named" | "lacks" | "undetermined";

/** The central share of what consultations of the year agreed, in one currency. */
export interface AgreedShare {
  /** Null: of those that name no amount. */
  currency: string | null;
  /** What the centre is to put in, of what can be compared. */
  central: string | null;
  /** What all sides are to put in. */
  whole: string | null;
  share: Share | null;
  /** Those with both amounts; the first 10. */
  compared: ConsultationRef[];
  /** Those with some amount; the first 10. */
  incomplete: ConsultationRef[];
  /** Those without any; the first 10. */
  silent: ConsultationRef[];
  /** What the comparison rests on; the first 10. */
  sources: SourceRef[];
}

/** A fact that says that the body decides who gets public money, or gives it. */
export interface AllocationEvidence {
  /** `responsibilities`, `program-roles` or `funding-flows`. */
  resource: string;
  fact: string;
  /** The function, the program that it funds, or the type of flow. */
  name: string;
  /** Whether it is established for the day. */
  holds: Holds;
  citation: Place;
}

/** A foreign body that sources liken an institution to: a fact of `/relations`. */
export interface Analogue {
  id: string;
  key: string | null;
  institution: InstitutionRef;
  analogue: InstitutionRef;
  /** The area of the foreign body. */
  jurisdiction: JurisdictionRef;
  valid_from: PartialDate | null;
  valid_until: PartialDate | null;
  ended: Ended;
  attested_on: PartialDate | null;
  /** On the day: `yes` or `undetermined`; null for any day. */
  holds: Holds | null;
  /** In what, in the compilers' words; empty: only the sources say. */
  in_what: string;
  confidence: Confidence;
  /** Who likens them, and where. */
  citations: Stated[];
  /** What sources state about both. */
  statements: StatementOnAnalogue[];
}

/** Foreign bodies that institutions are likened to. */
export interface Analogues {
  clocks: Clocks;
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** In the order in which they were recorded. */
  results: Analogue[];
}

/** The central share of fiscal appropriation for science and technology, by one series. */
export interface AppropriationShare {
  indicator: IndicatorRef;
  jurisdiction: JurisdictionRef | null;
  /** Unit of the values. */
  unit: string;
  /** Null: not on record. */
  central: Observed | null;
  /** Null: not on record. */
  whole: Observed | null;
  /** Null where one of them is not on record. */
  share: Share | null;
  /** What is not on record: `central`, `whole`. */
  gaps: string[];
}

/** Where a person in office looked. */
export interface Attention {
  clocks: Clocks;
  by: AttentionBy;
  /** The person and span asked for, then what it is compared with. */
  measured: MeasuredVisits[];
  /** By quarter in order; else those of which the person asked about has most first. */
  groups: AttentionGroup[];
  /** Visits of the person asked about, in order; at most 200. */
  visits: VisitSeen[];
  /** What sources count of the people, by period, against what is on record; at most 20. */
  counts: SourceCount[];
  /** What sources state in words about the people; it is read as no number. */
  statements: StatementAboutPerson[];
}

/** What visits are told apart by. * `jurisdiction`: area * `site_kind`: sort of place * `priority`: priority that the visit signalled * `quarter`: quarter of a year * `hi_tech_zone`: hi-tech zone or park, among the visits to such */
export type AttentionBy = "jurisdiction" | "site_kind" | "priority" | "quarter" | "hi_tech_zone";

/** What visits have in common, and how many there are of each of `measured`, in its order. */
export interface AttentionGroup {
  group: VisitsTogether;
  counted: VisitsCounted[];
}

/** Who stands over a body and who stands under it. */
export interface Authority {
  clocks: Clocks;
  edges: AuthorityEdge[];
  /** The ranks that are named, the highest first. */
  ranks: Rung[];
  /** What the edges and the ranks rest on. */
  citations: Place[];
  /** Whether it is all that is on record for the day; false: more than is told of one answer. */
  complete: boolean;
  institution: InstitutionRef;
  /** Whether it exists on the day. */
  exists: Holds;
  effective_rank: EffectiveRank;
  /** The body itself, then the others, the nearest first. */
  nodes: BodyAround[];
  /** The ways up, to where none leads on or a circle closes, the shortest first; at most 20. */
  paths: AuthorityPath[];
  /** Whether these are all ways up among `edges`. */
  paths_complete: boolean;
  /** Circles of authority among `edges`: at least one of those that any body is in. */
  circles: AuthorityPath[];
}

/** Which way authority is followed. * `up`: to those that the body answers to * `down`: to those that answer to the body * `both`: both ways */
export type AuthorityDirection = "up" | "down" | "both";

/** A relation by which one body stands over another: a fact of `/relations`. */
export interface AuthorityEdge {
  /** The fact: `/relations/{id}`. */
  id: string;
  type: RelationType;
  /** Slug of the body that stands over the other. */
  above: string;
  /** Slug of the other. */
  below: string;
  /** `undetermined` on a day inside a vague bound, or where a bound is not established. */
  holds: Holds;
  /** Its first day, as known. */
  valid_from: string | null;
  /** The first day after it, as known. */
  valid_until: string | null;
  confidence: Confidence;
  /** Its place in `citations`, from 0. */
  citation: number;
}

/** A path of authority: each step leads to a body that stands over the one before, or under it (`down`). */
export interface AuthorityPath {
  /** Slug of the body that it starts from. */
  start: string;
  /** `up` or `down`. */
  direction: AuthorityDirection;
  /** `yes` if every step is established, else `undetermined`. */
  holds: Holds;
  /** Whether its last step comes back to where it was already, which ends it. */
  circle: boolean;
  steps: AuthorityStep[];
}

/** A step of a path, from one body to the next. */
export interface AuthorityStep {
  /** The fact, which is one of `edges`. */
  relation: string;
  type: RelationType;
  /** Slug of the body that it leads to. */
  to: string;
}

/** A body of the graph, its rank on the day and the rank with which it speaks. */
export interface Body {
  id: string;
  slug: string;
  name: string;
  kind: InstitutionKind;
  /** Whether it exists on the day. */
  exists: Holds;
  /** Slug of its own rank, in `ranks`; null: none is on record for the day. */
  rank: string | null;
  /** Slug of the highest rank among its own and those of the bodies whose executive office it is. */
  effective_rank: string | null;
  /** Whether it is established for the day that `effective_rank` counts. */
  rank_holds: Holds | null;
  /** How `effective_rank` bounds the rank with which it speaks. */
  rank_bound: RankBound;
  /** Slug of the body whose rank `effective_rank` is; null: its own, or none. */
  borrowed_from: string | null;
  /** The place in `citations`, from 0, of what `effective_rank` rests on; null: there is none. */
  rank_citation: number | null;
}

/** How far one body is with rules under the commission. */
export interface BodyAdoption {
  institution: InstitutionRef;
  adoption: AdoptionState;
  /** Why, in words: the rules that decide it, and what is known of when. */
  reason: string;
  rules: AdoptedRule[];
  accountable_for: Accountable[];
}

/** A body of the graph, and how it is reached from the one asked about. */
export interface BodyAround {
  id: string;
  slug: string;
  name: string;
  kind: InstitutionKind;
  /** Whether it exists on the day. */
  exists: Holds;
  /** Slug of its own rank, in `ranks`; null: none is on record for the day. */
  rank: string | null;
  /** Slug of the highest rank among its own and those of the bodies whose executive office it is. */
  effective_rank: string | null;
  /** Whether it is established for the day that `effective_rank` counts. */
  rank_holds: Holds | null;
  /** How `effective_rank` bounds the rank with which it speaks. */
  rank_bound: RankBound;
  /** Slug of the body whose rank `effective_rank` is; null: its own, or none. */
  borrowed_from: string | null;
  /** The place in `citations`, from 0, of what `effective_rank` rests on; null: there is none. */
  rank_citation: number | null;
  /** How many steps it stands above; null: it does not. */
  up: number | null;
  /** How many steps it stands below; null: it does not. */
  down: number | null;
  /** Whether it is established that it does: `yes` if it is reached by steps that all are. */
  holds: Holds;
  /** The types of relation on a shortest way to it, upwards where there is one. */
  by: RelationType[];
}

/** How many, by how sure the record is. */
export interface ByConfidence {
  high: number;
  medium: number;
  low: number;
}

/** A date as known: year, month, day. */
export interface CSLDate {
  "date-parts": number[][];
}

/** An item of CSL-JSON (Citation Style Language 1.0.2). */
export interface CSLItem {
  id: string;
  type: string;
  title: string;
  publisher: string;
  version?: string;
  issued?: CSLDate;
  accessed?: CSLDate;
  archive_location?: string;
  language?: string;
  note?: string;
  "container-title"?: string;
  URL?: string;
}

/** The public career of a person. */
export interface Career {
  clocks: Clocks;
  person: PersonRef;
  /** In their order in time; those of unknown time last. */
  tenures: CareerPost[];
  /** Of the whole career on record; those that touch the days asked for. */
  gaps: Gap[];
  /** Certain ones first; at most 100 pairs of tenures. */
  colleagues: Colleague[];
  /** How many pairs of tenures there are. */
  all_colleagues: number;
}

/** A post that the person held. */
export interface CareerPost {
  /** The fact: `/tenures/{id}`. */
  id: string;
  key: string | null;
  kind: TenureKind;
  term: string;
  /** First day, as known; null: not established. */
  valid_from: PartialDate | null;
  /** First day after it, as known. */
  valid_until: PartialDate | null;
  ended: Ended;
  /** A day on which a source shows it to hold. */
  attested_on: PartialDate | null;
  /** Whether it holds on some day of those asked for: `yes` or `undetermined`; null for all time. */
  holds: Holds | null;
  confidence: Confidence;
  note: string;
  /** Where it is stated; the first is what it rests on. */
  citations: Stated[];
  post: PostRef;
  institution: InstitutionRef;
  /** What the institution was called then. */
  institution_names: NameThen[];
  /** Rank of the post. */
  rank: RankRef | null;
}

/** What the cells of a column are; dates that may be known to the month or year only are text. * `text`: text * `integer`: whole number * `number`: exact number * `boolean`: true or false * `date`: day * `instant`: instant with its zone * `json`: JSON: a list or an object */
export type CellKind = "text" | "integer" | "number" | "boolean" | "date" | "instant" | "json";

/** How much is the centre's in one year. */
export interface CentralYear {
  year: number;
  /** Empty: no figure on record. */
  appropriation: AppropriationShare[];
  accountability: Accountability;
  /** Empty: no consultation of that year on record. */
  agreed: AgreedShare[];
  /** Empty: nothing on record. */
  promised: PromisedShare[];
}

/** How much of the money and of the programs is the centre's, by year. */
export interface Centralization {
  clocks: Clocks;
  years: CentralYear[];
}

/** Whether what is said follows from the dates on record, or may be so by their vague bounds. * `certain`: certain by what is on record * `possible`: possible: vague or unknown bounds leave it open */
export type Certainty = "certain" | "possible";

/** What stands in the way of joint action, as a source sees it. */
export interface Challenge {
  id: string;
  slug: string;
  /** The difficulty, in the compilers' words. */
  text: string;
  /** The joint actions that it concerns. Written as a whole. */
  joint_actions: JointActionRef[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the challenge. */
export type ChallengeAddress = string;

/** What stands in the way of joint action, as a source sees it. */
export interface ChallengeDetail {
  id: string;
  slug: string;
  /** The difficulty, in the compilers' words. */
  text: string;
  /** The joint actions that it concerns. Written as a whole. */
  joint_actions: JointActionRef[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `challenge` (challenge) as it was recorded. */
export interface ChallengeEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "challenge";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ChallengeRow;
}

/** Which challenge stays. */
export interface ChallengeMergerRequest {
  /** The challenge that stays: slug or id. */
  into: ChallengeAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Challenge. */
export interface ChallengePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Challenge[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a challenge: enough to show it and to fetch it. */
export interface ChallengeRef {
  id: string;
  slug: string;
  name: string;
}

/** What stands in the way of joint action, as a source sees it. */
export interface ChallengeRequest {
  slug: string;
  /** The difficulty, in the compilers' words. */
  text: string;
  /** The joint actions that it concerns. Written as a whole. */
  joint_actions?: JointActionAddress[];
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `challenge` (challenge), flat, as they were written. */
export interface ChallengeRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** The difficulty, in the compilers' words. */
  text: string;
}

/** One version of a row of the kind `challenged_action` (challenged action) as it was recorded. */
export interface ChallengedActionEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "challenged_action";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ChallengedActionRow;
}

/** The columns of a row of the kind `challenged_action` (challenged action), flat, as they were written. */
export interface ChallengedActionRow {
  id: string;
  /** Id of the challenge. */
  challenge_id: string;
  /** Id of the joint action. */
  joint_action_id: string;
}

/** A reorganization, with the instrument that orders it. */
export interface ChangeEvent {
  id: string;
  slug: string;
  /** What happened, in a few words. */
  name: string;
  /** Title of the instrument in English. */
  instrument_title: string;
  /** Title of the instrument in Chinese. */
  instrument_title_zh: string;
  /** The institutions that issued the instrument; written as a whole. */
  issuing_bodies: InstitutionRef[];
  date_adopted: PartialDate | null;
  date_published: PartialDate | null;
  /** Day from which the outcomes hold, where it is established. */
  date_effective: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the change event. */
export type ChangeEventAddress = string;

/** A reorganization with all that it does. */
export interface ChangeEventDetail {
  id: string;
  slug: string;
  /** What happened, in a few words. */
  name: string;
  /** Title of the instrument in English. */
  instrument_title: string;
  /** Title of the instrument in Chinese. */
  instrument_title_zh: string;
  /** The institutions that issued the instrument; written as a whole. */
  issuing_bodies: InstitutionRef[];
  date_adopted: PartialDate | null;
  date_published: PartialDate | null;
  /** Day from which the outcomes hold, where it is established. */
  date_effective: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** What it does to each institution. */
  outcomes: Outcome[];
  /** Where else it is told about. */
  links: ChangeEventLinks;
  clocks: Clocks;
}

/** One version of a row of the kind `change_event` (change event) as it was recorded. */
export interface ChangeEventEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "change_event";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ChangeEventRow;
}

/** Paths of the questions about it; add the clocks that are to hold. */
export interface ChangeEventLinks {
  /** Its outcomes against what is on record. */
  effects: string;
}

/** Which change event stays. */
export interface ChangeEventMergerRequest {
  /** The change event that stays: slug or id. */
  into: ChangeEventAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of ChangeEvent. */
export interface ChangeEventPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: ChangeEvent[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a change event: enough to show it and to fetch it. */
export interface ChangeEventRef {
  id: string;
  slug: string;
  name: string;
}

/** A reorganization, with the instrument that orders it. */
export interface ChangeEventRequest {
  slug: string;
  /** What happened, in a few words. */
  name: string;
  /** Title of the instrument in English. */
  instrument_title?: string;
  /** Title of the instrument in Chinese. */
  instrument_title_zh?: string;
  /** The institutions that issued the instrument; written as a whole. */
  issuing_bodies?: InstitutionAddress[];
  date_adopted?: PartialDate | null;
  date_published?: PartialDate | null;
  /** Day from which the outcomes hold, where it is established. */
  date_effective?: PartialDate | null;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `change_event` (change event), flat, as they were written. */
export interface ChangeEventRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** What happened, in a few words. */
  name: string;
  /** Title of the instrument in English. */
  instrument_title: string;
  /** Title of the instrument in Chinese. */
  instrument_title_zh: string;
  date_adopted: string | null;
  date_published: string | null;
  /** Day from which the outcomes hold, where it is established. */
  date_effective: string | null;
}

/** The thing that is meant. */
export interface ChosenThing {
  type: ThingType;
  id: string;
  slug: string;
  name: string;
}

/** Where a fact is stated: a source, and the place in it. */
export interface Citation {
  source: SourceRef;
  /** Page, article or passage; empty: the source as a whole. */
  locator: string;
}

/** A place in a source; facts that rest on the same place share it. */
export interface CitationDetail {
  id: string;
  source: SourceRef;
  /** Page, article or passage; empty: the source as a whole. */
  locator: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `citation` (citation) as it was recorded. */
export interface CitationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "citation";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: CitationRow;
}

/** One page of the list of Citation. */
export interface CitationPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: RecordedCitation[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** Where a fact is stated: a source, and the place in it. */
export interface CitationRequest {
  source: SourceAddress;
  /** Page, article or passage; empty: the source as a whole. */
  locator?: string;
}

/** The columns of a row of the kind `citation` (citation), flat, as they were written. */
export interface CitationRow {
  id: string;
  /** Id of the source. */
  source_id: string;
  /** Page, article or passage; empty: the source as a whole. */
  locator: string;
}

/** A citation in all forms. */
export interface Cite {
  clocks: Clocks;
  title: string;
  /** The address that always shows it, with its revision. */
  uri: string;
  /** The day on which the revision was recorded. */
  accessed: string;
  text: string;
  /** Itself, then its sources, as CSL-JSON. */
  csl: CSLItem[];
  /** Itself, then its sources. */
  bibtex: string;
  /** In the order in which the row or answer names them; of sums, those of most flows first. At most 100, and of each 20 places. */
  sources: CitedSource[];
  /** How many there are. */
  all_sources: number;
}

/** How a citation is written. * `json`: all forms, in one document * `text`: text in words * `csl`: CSL-JSON * `bibtex`: BibTeX */
export type CitedAs = "json" | "text" | "csl" | "bibtex";

/** A source in full, and the places in it. */
export interface CitedSource {
  id: string;
  slug: string;
  title: string;
  publisher: string;
  kind: SourceKind;
  date: PartialDate | null;
  language: string;
  url: string;
  archived_url: string;
  retrieved: string | null;
  locators: string[];
}

/** What the answer is for: the day in the world, and what the registry knew. */
export interface Clocks {
  /** The day asked for (YYYY-MM-DD), or `any`. */
  valid_on: string;
  /** The revision that answers, such as r123. */
  known_at: string;
  /** When that revision was recorded (UTC). */
  recorded_at: string;
  /** True if the same question can never get another answer: it names a revision, or an instant before the last one. */
  settled: boolean;
  /** Only what was public by then counts; null: no limit. */
  published_by: string | null;
}

/** Someone who held a post at the same institution at the same time, or may have. */
export interface Colleague {
  person: PersonRef;
  institution: InstitutionRef;
  /** The person's own tenure: `/tenures/{id}`. */
  tenure: string;
  post: PostRef;
  /** The other's tenure. */
  their_tenure: string;
  their_post: PostRef;
  certainty: Certainty;
  /** From when on both surely held them; null: no single day is sure. */
  certain_from: string | null;
  /** Up to when; null: without known end. */
  certain_until: string | null;
  /** The first day on which both may have. */
  possible_from: string | null;
  /** The first day on which that is over. */
  possible_until: string | null;
  /** Where the other's tenure is stated. */
  citations: Stated[];
}

/** One column of a table. */
export interface Column {
  /** What `columns` calls it; a dot leads into a field. */
  name: string;
  /** What its cells are. */
  kind: CellKind;
  /** What its cells say. */
  about: string;
  /** Whether a load or import takes it; others are for people. */
  taken: boolean;
  /** The resource whose rows its cells name, by slug or key, or by id where a row has neither. */
  refers_to: string | null;
  /** The codes that its cells can be; empty if they are no codes. */
  codes: string[];
}

/** The programs for which a commission, or a body directly under it, is accountable. */
export interface CommissionShare {
  commission: InstitutionRef;
  /** Whether it exists that day; only one that is asked for may not. */
  exists: Holds;
  programs: number;
  /** Of the programs whose accountable body is known; null where none is, or it does not exist. */
  share: Share | null;
}

/** The lowest bodies that stand over all that were named. */
export interface CommonAuthority {
  clocks: Clocks;
  edges: AuthorityEdge[];
  /** The ranks that are named, the highest first. */
  ranks: Rung[];
  /** What the edges and the ranks rest on. */
  citations: Place[];
  /** Whether it is all that is on record for the day; false: more than is told of one answer. */
  complete: boolean;
  of: InstitutionRef[];
  /** By slug; empty: none is on record for the day. */
  results: CommonSuperior[];
  /** Those named, and the bodies on the paths. */
  nodes: Body[];
}

/** A body that stands over all that were named. */
export interface CommonSuperior {
  institution: InstitutionRef;
  /** Whether it is established that it stands over every one of them. */
  holds: Holds;
  /** A shortest path from each of those named up to it. */
  paths: AuthorityPath[];
}

/** How much is on record, against what sources say that there was. */
export interface Completeness {
  /** Tours on record in the span. */
  tours: number;
  /** Visits on record in the span. */
  visits: number;
  /** Whether that is all there was, by what sources count; see `counts`. */
  complete: Holds;
  /** Why that is not known, or not so; null: it is. */
  why: IncompleteWhy | null;
}

/** How sure the record is of its core claim. * `high`: high * `medium`: medium * `low`: low */
export type Confidence = "high" | "medium" | "low";

/** One negotiation between the centre and localities, or one agreement that they are known to have made. */
export interface Consultation {
  id: string;
  slug: string;
  /** Who with whom about what, in a few words. */
  name: string;
  joint_action: JointActionRef;
  program: ProgramRef | null;
  priority: PriorityRef | null;
  /** How far it has come, by the acts of its parties; empty: not established. */
  state: ConsultationState | "";
  /** When it was held or signed. */
  date: PartialDate | null;
  /** By when what was agreed is to be paid; empty: not established. */
  term_ends: PartialDate | null;
  /** Who takes part, on which side; at most 100. Written as a whole. */
  parties: ConsultationParty[];
  /** What the centre is to put in, in units of the currency. */
  central_amount: string | null;
  /** What the localities are to put in, in units of the currency. */
  local_amount: string | null;
  /** What all sides together are to put in, in units of the currency. */
  total_amount: string | null;
  /** ISO 4217 code. */
  currency: string;
  /** Share of the centre as the source gives it, from 0 to 1. */
  central_share: string | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the consultation. */
export type ConsultationAddress = string;

/** A consultation with its course, the offers made in it and the money that came of it. */
export interface ConsultationDetail {
  id: string;
  slug: string;
  /** Who with whom about what, in a few words. */
  name: string;
  joint_action: JointActionRef;
  program: ProgramRef | null;
  priority: PriorityRef | null;
  /** How far it has come, by the acts of its parties; empty: not established. */
  state: ConsultationState | "";
  /** When it was held or signed. */
  date: PartialDate | null;
  /** By when what was agreed is to be paid; empty: not established. */
  term_ends: PartialDate | null;
  /** Who takes part, on which side; at most 100. Written as a whole. */
  parties: ConsultationParty[];
  /** What the centre is to put in, in units of the currency. */
  central_amount: string | null;
  /** What the localities are to put in, in units of the currency. */
  local_amount: string | null;
  /** What all sides together are to put in, in units of the currency. */
  total_amount: string | null;
  /** ISO 4217 code. */
  currency: string;
  /** Share of the centre as the source gives it, from 0 to 1. */
  central_share: string | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** What can be done next, each at `POST /consultations/{id}/<verb>`; empty: it is over. */
  legal_verbs: ConsultationVerb[];
  /** Its course, in order. */
  turns: ConsultationStep[];
  /** The offers made in it, in order. */
  offers: Offer[];
  /** The commitments and payments that came of it, in the order of their dates. */
  flows: FundingFlow[];
  clocks: Clocks;
}

/** One version of a row of the kind `consultation` (consultation) as it was recorded. */
export interface ConsultationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "consultation";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ConsultationRow;
}

/** One page of the list of Consultation. */
export interface ConsultationPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Consultation[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** An institution that takes part in a consultation, and on which side. */
export interface ConsultationParty {
  institution: InstitutionRef;
  side: ConsultationSide;
}

/** One version of a row of the kind `consultation_party` (consultation party) as it was recorded. */
export interface ConsultationPartyEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "consultation_party";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ConsultationPartyRow;
}

/** An institution that takes part in a consultation, and on which side. */
export interface ConsultationPartyRequest {
  institution: InstitutionAddress;
  side: ConsultationSide;
}

/** The columns of a row of the kind `consultation_party` (consultation party), flat, as they were written. */
export interface ConsultationPartyRow {
  id: string;
  /** Id of the consultation. */
  consultation_id: string;
  /** Id of the institution. */
  institution_id: string;
  side: string;
}

/** A reference to a consultation: enough to show it and to fetch it. */
export interface ConsultationRef {
  id: string;
  slug: string;
  name: string;
}

/** One negotiation between the centre and localities, or one agreement that they are known to have made. */
export interface ConsultationRequest {
  slug: string;
  /** Who with whom about what, in a few words. */
  name: string;
  joint_action: JointActionAddress;
  program?: ProgramAddress | null;
  priority?: PriorityAddress | null;
  /** When it was held or signed. */
  date?: PartialDate | null;
  /** By when what was agreed is to be paid; empty: not established. */
  term_ends?: PartialDate | null;
  /** Who takes part, on which side; at most 100. Written as a whole. */
  parties?: ConsultationPartyRequest[];
  /** What the centre is to put in, in units of the currency. */
  central_amount?: string | number | null;
  /** What the localities are to put in, in units of the currency. */
  local_amount?: string | number | null;
  /** What all sides together are to put in, in units of the currency. */
  total_amount?: string | number | null;
  /** ISO 4217 code. */
  currency?: string;
  /** Share of the centre as the source gives it, from 0 to 1. */
  central_share?: string | number | null;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `consultation` (consultation), flat, as they were written. */
export interface ConsultationRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** Id of the joint action. */
  joint_action_id: string;
  /** Id of the program. */
  program_id: string | null;
  /** Id of the priority. */
  priority_id: string | null;
  /** Who with whom about what, in a few words. */
  name: string;
  /** Empty: not established. */
  state: string;
  /** When it was held or signed. */
  date: string | null;
  /** By when what was agreed is to be paid; empty: not established. */
  term_ends: string | null;
  /** What the centre is to put in, in units of the currency. */
  central_amount: string | null;
  /** What the localities are to put in, in units of the currency. */
  local_amount: string | null;
  /** What all sides together are to put in, in units of the currency. */
  total_amount: string | null;
  /** ISO 4217 code. */
  currency: string;
  /** Share of the centre as the source gives it, from 0 to 1. */
  central_share: string | null;
}

/** On which side of the table a party sits. * `central`: central * `local`: local * `partner`: partner: neither, such as a company */
export type ConsultationSide = "central" | "local" | "partner";

/** How far a consultation has come. * `opened`: opened * `offered`: an offer is on the table * `countered`: answered by another offer * `agreed`: agreed * `funded`: money has flowed * `closed`: closed * `lapsed`: lapsed * `withdrawn`: withdrawn */
export type ConsultationState = "opened" | "offered" | "countered" | "agreed" | "funded" | "closed" | "lapsed" | "withdrawn";

/** A turn of a consultation on a day: into which state it came, by whose hand, over which offer. */
export interface ConsultationStep {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  consultation: ConsultationRef;
  /** Its place in the course of the consultation. */
  number: number;
  state: ConsultationState;
  date: PartialDate;
  institution: InstitutionRef | null;
  offer: OfferRef | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** A turn of a consultation on a day: into which state it came, by whose hand, over which offer. */
export interface ConsultationStepDetail {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  consultation: ConsultationRef;
  /** Its place in the course of the consultation. */
  number: number;
  state: ConsultationState;
  date: PartialDate;
  institution: InstitutionRef | null;
  offer: OfferRef | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `consultation_step` (consultation step) as it was recorded. */
export interface ConsultationStepEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "consultation_step";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ConsultationStepRow;
}

/** One page of the list of ConsultationStep. */
export interface ConsultationStepPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: ConsultationStep[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A turn of a consultation on a day: into which state it came, by whose hand, over which offer. */
export interface ConsultationStepRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  date: PartialDate;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `consultation_step` (consultation step), flat, as they were written. */
export interface ConsultationStepRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  /** Id of the consultation. */
  consultation_id: string;
  /** Its place in the course of the consultation. */
  number: number;
  state: string;
  date: string;
  /** Id of the institution. */
  institution_id: string | null;
  /** Id of the offer. */
  offer_id: string | null;
}

/** What can be done in a consultation. * `open`: open it, or take up one of which only the outcome was known * `offer`: make the first offer * `counter`: answer an offer with another * `accept`: accept the offer on the table * `withdraw`: leave the table * `lapse`: let it lapse * `fund`: pay what was agreed * `close`: close it */
export type ConsultationVerb = "open" | "offer" | "counter" | "accept" | "withdraw" | "lapse" | "fund" | "close";

/** A consultation: what was agreed, what is on record as promised and as paid. */
export interface Consulted {
  consultation: ConsultationRef;
  /** Null: not established. */
  state: ConsultationState | null;
  currency: string | null;
  /** In units of the currency, exactly. */
  central_amount: string | null;
  /** In units of the currency, exactly. */
  local_amount: string | null;
  /** In units of the currency, exactly. */
  total_amount: string | null;
  /** Commitments and pledges on record; null: none. */
  promised: DisclosedFigure | null;
  /** Disbursements and expenditure; null: undisclosed. */
  paid: DisclosedFigure | null;
  disclosure: Disclosure;
  term_ends: PartialDate | null;
  /** Whether, by what is on record, it is unpaid after its term: its promises, or else the amounts that were agreed. */
  overdue: Holds;
  /** The source of the agreed amounts. */
  sources: SourceRef[];
}

/** Whose money it is. * `central`: the centre's * `local`: of localities * `own`: of companies, funds and all others */
export type Contributor = "central" | "local" | "own";

/** Who coordinates, or who manages programs: one page. */
export interface Coordination {
  clocks: Clocks;
  by: CoordinationBy;
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** By slug; empty where programs are asked for. */
  institutions: Coordinator[];
  /** By slug; empty where institutions are asked for. */
  programs: ManagedProgram[];
}

/** What is asked about. * `institution`: commissions, leading groups and joint conferences * `program`: programs */
export type CoordinationBy = "institution" | "program";

/** What is not on record, or not established for the day, and leaves a question open. */
export interface CoordinationGap {
  what: CoordinationMissing;
  /** Of whom, where it is of a body. */
  institution: InstitutionRef | null;
}

/** A member of the body, and how the body stands to it. */
export interface CoordinationMember {
  institution: InstitutionRef;
  /** The fact: `/relations/{id}`. */
  relation: string;
  /** Whether it is established that it is a member on the day. */
  holds: Holds;
  /** Its own rank; null: none is on record for the day. */
  rank: CoordinationRank | null;
  /** Whether the lead's rank is higher than the member's own. */
  outranked: Holds;
  /** Whether the body stands over it by a relation that carries authority; `no`: none is on record. */
  under: Holds;
  citation: Place;
}

/** What would have to be on record, or established, for a question to be decided. * `lead`: who leads it * `lead_rank`: the rank of who leads it * `members`: who its members are * `member`: whether this body is a member * `member_rank`: the rank of this member * `allocation`: anything that says whether it allocates funds * `managers`: who is accountable for it * `superiors`: who stands over this body * `step`: whether this body answers to one that would be over all: a step of the way is not established */
export type CoordinationMissing = "lead" | "lead_rank" | "members" | "member" | "member_rank" | "allocation" | "managers" | "superiors" | "step";

/** A rank, and the fact that says so: of `/institution-ranks`, of a person the tenure of a post of that rank. */
export interface CoordinationRank {
  fact: string;
  rank: RankRef;
  /** Its place on the ladder; 1 is the highest. */
  ordinal: number;
  /** Whether it is established for the day. */
  holds: Holds;
  citation: Place;
}

/** A commission, leading group or joint conference on the day. */
export interface Coordinator {
  institution: InstitutionRef;
  kind: InstitutionKind;
  /** Whether it exists on the day. */
  exists: Holds;
  /** Its own rank; null: none is on record for the day. */
  rank: CoordinationRank | null;
  /** Who leads it or holds a post in it; the first is taken for its lead: the highest in rank. */
  leaders: Leader[];
  /** The bodies directly over it. */
  answers_to: Neighbour[];
  /** The bodies directly under it, its executive office among them; the first 60. */
  stands_over: Neighbour[];
  /** By `member_of`; the first 60. */
  members: CoordinationMember[];
  /** How many members are on record for the day. */
  member_count: number;
  /** How many of them its lead surely outranks. */
  members_outranked: number;
  /** How many of them it surely stands over. */
  members_under: number;
  /** Whether its lead outranks every member; `undetermined` where none is on record or a rank is missing; null: it does not exist. */
  outranks_members: Holds | null;
  /** Whether it decides who gets public money, or gives it; `undetermined`: nothing on record says so; null: it does not exist. */
  allocates_funds: Holds | null;
  /** What says so; the first 5. */
  allocation: AllocationEvidence[];
  missing: CoordinationGap[];
}

/** Flows of money of one year, counted: fiscal year, else that of their date. */
export interface CountedFlows {
  number: number;
  /** How many of them it gave. */
  given: number;
  /** How many of them it received. */
  received: number;
  /** How many of them were for the program. */
  spent: number;
  /** `/funding-flows/{id}`; the first 10. */
  flows: string[];
  /** Where these are stated. */
  citations: Place[];
}

/** An offer that answers another. */
export interface CounterOfferRequest {
  /** The number of the offer that it answers. */
  offer: number;
  /** The party that makes it. */
  institution: InstitutionAddress;
  date: PartialDate;
  /** What the centre is to pay, in units of the currency. */
  central_amount?: string | number | null;
  /** What the localities are to pay, in units of the currency. */
  local_amount?: string | number | null;
  /** ISO 4217 code. */
  currency?: string;
  /** What is put in that is not money. */
  in_kind?: string;
  conditions?: string;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** A fact, or what took place, with what it is about by the names of the day that the answer speaks of. */
export interface DatedFact {
  kind: TimelineKind;
  id: string;
  /** What it is about. */
  subject: NamedThing | null;
  /** The code of its own list: of relations, roles, kinds of names, tenures, outcomes; empty: none. */
  type: string;
  /** To what it relates it: the other side, the post, the rank; null: nothing. */
  object: NamedThing | null;
  /** The text itself, of names and identifiers; empty: none. */
  value: string;
  /** BCP 47 tag of a name; null for all else. */
  lang: string | null;
  /** Its first day, or its date, as known; null: not established. */
  valid_from: PartialDate | null;
  /** The first day on which it no longer holds, as known. */
  valid_until: PartialDate | null;
  /** Of facts without a last day; null for what took place. */
  ended: Ended | null;
  confidence: Confidence;
  /** What it rests on. */
  citation: Place;
  /** Other places that support or dispute it. */
  further_citations: Stated[];
}

/** What sort of fact, or existence of a thing, begins and ends. * `institution`: that an institution exists * `name`: a name of an institution * `rank`: the rank of an institution * `identifier`: what another list calls an institution * `location`: where an institution sits * `relation`: how one institution stands to another * `responsibility`: a function that an institution holds * `post`: that a post exists * `tenure`: that a person holds a post * `program`: that a program runs * `program_role`: the role of an institution in a program * `program_priority`: a priority that a program serves * `guideline_status`: whether a guideline is a draft, in force or replaced */
export type DatedFactKind = "institution" | "name" | "rank" | "identifier" | "location" | "relation" | "responsibility" | "post" | "tenure" | "program" | "program_role" | "program_priority" | "guideline_status";

/** What was promised and what was paid: one page. */
export interface Delivery {
  clocks: Clocks;
  by: DeliveryBy;
  coverage: DeliveryCoverage;
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: DeliveryRow[];
}

/** What promises and payments are told apart by. * `program`: program * `joint_action`: joint action * `jurisdiction`: area that it is spent in * `provider`: who gives it: an institution, a program or an area */
export type DeliveryBy = "program" | "joint_action" | "jurisdiction" | "provider";

/** Of how many things each figure is on record; of all others it is undisclosed. */
export interface DeliveryCoverage {
  /** How many there are; null for payers, of whom only those with flows are known. */
  things: number | null;
  /** Of how many it is on record. */
  pledged: number;
  /** Of how many it is on record. */
  committed: number;
  /** Of how many it is on record. */
  appropriated: number;
  /** Of how many it is on record. */
  disbursed: number;
  /** Of how many it is on record. */
  expended: number;
  /** Of how many it is on record. */
  paid: number;
}

/** What a delivery tells. * `revision`: something was recorded * `ping`: nothing: it was asked for, to try the address */
export type DeliveryEvent = "revision" | "ping";

/** What is on record in one currency. */
export interface DeliveryFigures {
  /** ISO 4217 code. */
  currency: string;
  /** Sum of the types outgoing_pledge, incoming_pledge; null: undisclosed, which is not zero. */
  pledged: DisclosedFigure | null;
  /** Sum of the types outgoing_commitment, incoming_commitment; null: undisclosed, which is not zero. */
  committed: DisclosedFigure | null;
  /** Sum of the types appropriation; null: undisclosed, which is not zero. */
  appropriated: DisclosedFigure | null;
  /** Sum of the types disbursement; null: undisclosed, which is not zero. */
  disbursed: DisclosedFigure | null;
  /** Sum of the types expenditure; null: undisclosed, which is not zero. */
  expended: DisclosedFigure | null;
  /** Sum of the types disbursement, expenditure; null: undisclosed, which is not zero. */
  paid: DisclosedFigure | null;
  /** The figures that are not on record. */
  undisclosed: string[];
  ratios: DeliveryRatios;
}

/** What figures are of each other. */
export interface DeliveryRatios {
  /** `committed / pledged`; null where one of them is undisclosed or zero. */
  committed_of_pledged: Ratio | null;
  /** `paid / committed`; null where one of them is undisclosed or zero. */
  paid_of_committed: Ratio | null;
  /** `paid / appropriated`; null where one of them is undisclosed or zero. */
  paid_of_appropriated: Ratio | null;
}

/** What is on record of one program, joint action, area or payer. */
export interface DeliveryRow {
  /** Null: flows that do not say. */
  about: Party | null;
  /** By currency; empty: every figure is undisclosed. */
  figures: DeliveryFigures[];
  /** True where no figure is on record, which is not the same as zero. */
  undisclosed: boolean;
  /** Commitments and pledges; the first 5. */
  promises: Promise[];
  /** Address of all of them, with their citations; null: none is on record. */
  promises_url: string | null;
  /** The first 5, by slug; none for payers. */
  consultations: Consulted[];
  /** Address of all of them; null: none is on record. */
  consultations_url: string | null;
  /** Whether one of all its consultations and promises is overdue; null: there is none. */
  overdue: Holds | null;
}

/** What became of a delivery. * `waiting`: it is to be sent, or sent again * `delivered`: it was taken * `failed`: it was not taken and is not sent again */
export type DeliveryState = "waiting" | "delivered" | "failed";

export type Diff = ValidDiff | RecordedDiff;

/** A sum of flows that are on record. */
export interface DisclosedFigure {
  /** In units of the currency, exactly. */
  amount: string;
  /** How the sum bounds the amount. */
  qualifier: Qualifier;
  /** How many flows it is of, one of each claim. */
  flows: number;
  /** Address of exactly these flows, with their citations. */
  flows_url: string;
  /** Sources that it rests on; the first 3. */
  sources: SourceRef[];
}

/** What is on record of the money of a consultation. * `nothing`: no amount on record * `agreed`: agreed amounts on record, no payment disclosed * `promised`: commitments on record, no payment disclosed * `partly_paid`: payments on record, less than was promised * `paid`: payments on record, at least what was promised * `unclear`: payments on record; figures do not tell whether they are all that was promised */
export type Disclosure = "nothing" | "agreed" | "promised" | "partly_paid" | "paid" | "unclear";

/** What an outcome should have begun or ended, and whether that is on record. */
export interface Effect {
  boundary: EffectBoundary;
  kind: DatedFactKind;
  state: EffectState;
  /** The facts that show it; of `other_date`, those of that date. */
  facts: DatedFact[];
}

/** Which end of a fact's period. * `began`: it began * `ended`: it ended */
export type EffectBoundary = "began" | "ended";

/** Whether what an outcome should have done is on record. * `recorded`: a fact began or ended so, on a date that agrees * `other_date`: a fact began or ended so, but on another date * `undated`: there is such a fact, but not when it began or ended * `not_recorded`: no such fact began or ended */
export type EffectState = "recorded" | "other_date" | "undated" | "not_recorded";

/** The rank with which a body speaks: the highest of its own and of the bodies whose executive office it is. */
export interface EffectiveRank {
  /** The highest that is on record, of those that are established if any is. */
  rank: RankRef | null;
  /** Its place on the ladder; 1 is the highest. */
  ordinal: number | null;
  /** Whether it is established for the day that it counts. */
  holds: Holds | null;
  bound: RankBound;
  /** The body whose rank it is, where it is not its own. */
  borrowed_from: InstitutionRef | null;
  /** Its own rank on the day. */
  own: RankFact[];
  /** The bodies whose executive office it is, at any remove. */
  offices: Office[];
  /** The bodies whose rank would count and is not on record for the day. */
  missing: InstitutionRef[];
}

/** The outcomes of a change event against what is on record, both ways. */
export interface Effects {
  clocks: Clocks;
  change_event: ChangeEventRef;
  citation: Place;
  /** By key. */
  outcomes: OutcomeEffects[];
  /** What else began or ended for the same bodies on its dates, by date: one page. */
  without_outcome: OtherEffect[];
  /** How many there are, on all pages. */
  all_without_outcome: number;
  /** Address of the next page of `without_outcome`. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
}

/** Whether the project is eligible, as far as the rules on record say, and why. */
export interface Eligibility {
  clocks: Clocks;
  verdict: Verdict;
  counts: OutcomeCounts;
  /** Those of the program itself first, then of what it is part of. */
  rules: Rule[];
}

/** Whether a period without a known last day is over; `yes` never counts as current. * `no`: no * `yes`: yes * `unknown`: unknown */
export type Ended = "no" | "yes" | "unknown";

export type Entry = ChallengeEntry | ChallengedActionEntry | ChangeEventEntry | CitationEntry | ConsultationEntry | ConsultationPartyEntry | ConsultationStepEntry | FunctionEntry | FundingFlowEntry | GuidelineEntry | GuidelineIssuerEntry | GuidelineProgramEntry | GuidelineReplacementEntry | GuidelineStatusEntry | IdentifierEntry | IndicatorEntry | InstitutionEntry | InstitutionNameEntry | InstitutionRankEntry | InstitutionsFurtherCitationEntry | InstitutionsStatementSubjectEntry | IssuingBodyEntry | JointActionEntry | JointActionStepEntry | JurisdictionEntry | JurisdictionCodeEntry | LocationEntry | ObservationEntry | OfferEntry | OutcomeEntry | PersonEntry | PostEntry | PriorityEntry | ProgramEntry | ProgramHostEntry | ProgramPriorityEntry | ProgramRoleEntry | ProgramSuccessionEntry | ProgramsFurtherCitationEntry | ProgramsStatementSubjectEntry | QualificationEntry | RankEntry | RelationEntry | RequirementEntry | ResponsibilityEntry | SourceEntry | StatementEntry | TenureEntry | TourEntry | VisitEntry | VisitPriorityEntry;

/** That a guideline comes into force. */
export interface EntryRequest {
  /** First day on which it is in force. */
  valid_from: PartialDate;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** One file that the registry can be taken away as. */
export interface Export {
  /** Its name in addresses. */
  format: string;
  /** What is in it. */
  title: string;
  /** Its media type. */
  media_type: string;
  /** Where the format is described. */
  standard: string;
  /** Its address. */
  file: string;
}

/** The exports of a revision. */
export interface ExportList {
  /** The revision, such as r123. */
  revision: string;
  /** When it was recorded (UTC). */
  recorded_at: string;
  /** Release of the data set that was loaded. */
  data_release: string;
  /** Licence of the data (SPDX). */
  licence: string;
  exports: Export[];
}

/** The kinds of facts and things that cite a source: the names of their resources. * `institutions`: institutions * `names`: names * `institution-ranks`: institution ranks * `identifiers`: identifiers * `locations`: locations * `relations`: relations * `responsibilities`: responsibilities * `functions`: functions * `ranks`: ranks * `jurisdictions`: jurisdictions * `jurisdiction-codes`: jurisdiction codes * `change-events`: change events * `outcomes`: outcomes * `people`: people * `qualifications`: qualifications * `posts`: posts * `tenures`: tenures * `tours`: tours * `visits`: visits * `programs`: programs * `program-roles`: program roles * `program-priorities`: program priorities * `program-successions`: program successions * `priorities`: priorities * `visit-priorities`: visit priorities * `guidelines`: guidelines * `guideline-statuses`: guideline statuses * `requirements`: requirements * `funding-flows`: funding flows * `indicators`: indicators * `observations`: observations * `joint-actions`: joint actions * `challenges`: challenges * `consultations`: consultations * `consultation-steps`: consultation steps * `offers`: offers * `statements`: statements */
export type FactKind = "institutions" | "names" | "institution-ranks" | "identifiers" | "locations" | "relations" | "responsibilities" | "functions" | "ranks" | "jurisdictions" | "jurisdiction-codes" | "change-events" | "outcomes" | "people" | "qualifications" | "posts" | "tenures" | "tours" | "visits" | "programs" | "program-roles" | "program-priorities" | "program-successions" | "priorities" | "visit-priorities" | "guidelines" | "guideline-statuses" | "requirements" | "funding-flows" | "indicators" | "observations" | "joint-actions" | "challenges" | "consultations" | "consultation-steps" | "offers" | "statements";

/** What speaks for a name, or against it. */
export interface Feature {
  feature: NameFeature;
  /** A score, a share, or what the score is multiplied by or loses; 1: it is so. */
  value: number;
}

/** One page of the feed. */
export interface Feed {
  clocks: Clocks;
  /** By revision, then kind, then as they were written. */
  results: Entry[];
  /** Give it as `after` for what follows, now or later. */
  next: string;
  /** Whether there is more already; false: all is told up to `known_at`. */
  more: boolean;
}

/** What one field of a row said before and says after, as text; a reference by its slug or key. */
export interface FieldChange {
  field: string;
  /** Null: nothing. */
  before: string | null;
  /** Null: nothing. */
  after: string | null;
}

/** A line of a report: why a row is refused, or what becomes of it. */
export interface Finding {
  /** What it tells. */
  kind: ImportFindingKind;
  /** Line of the file, or row of the spreadsheet; the header is row 1, the file as a whole 0. */
  row: number;
  /** Slug, key or id in the row. */
  key: string;
  /** Resource of the row; empty for a refusal. */
  resource: string;
  /** Field that is refused, with its place in lists; empty for the row as a whole. */
  column: string;
  /** Stable name of the refusal; empty for a change. */
  code: string;
  /** What is wrong, and what is expected; of a change, what the row was merged into where it is named so. */
  message: string;
  /** What is updated, field by field. */
  fields: ImportedField[];
}

/** One page of a report. */
export interface FindingPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Finding[];
}

/** The first offer of a consultation. */
export interface FirstOfferRequest {
  /** The party that makes it. */
  institution: InstitutionAddress;
  date: PartialDate;
  /** What the centre is to pay, in units of the currency. */
  central_amount?: string | number | null;
  /** What the localities are to pay, in units of the currency. */
  local_amount?: string | number | null;
  /** ISO 4217 code. */
  currency?: string;
  /** What is put in that is not money. */
  in_kind?: string;
  conditions?: string;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** The sum of a program's own flows of one type in one currency. */
export interface FlowTotal {
  type: FlowType;
  /** Code of the type in IATI TransactionType. */
  iati_code: number | null;
  /** ISO 4217 code; currencies are never added. */
  currency: string;
  /** In units of the currency, exactly. */
  amount: string;
  /** How the sum bounds the amount: `at_least` if a term does, `about` if terms bound it in different ways. */
  qualifier: Qualifier;
  /** How many flows it is of, one of each claim. */
  flows: number;
}

/** What a flow is: IATI TransactionType 1 to 13 (codelist of IATI 2.03), and four of ours. `appropriation` is what a legislature or treasury grants; `budget` what is planned for a year; `fund_size` and `total_investment_planned` are what a fund or site is to amount to, all payers together. * `incoming_funds`: incoming funds (1) * `outgoing_commitment`: outgoing commitment (2) * `disbursement`: disbursement (3) * `expenditure`: expenditure (4) * `interest_payment`: interest payment (5) * `loan_repayment`: loan repayment (6) * `reimbursement`: reimbursement (7) * `purchase_of_equity`: purchase of equity (8) * `sale_of_equity`: sale of equity (9) * `credit_guarantee`: credit guarantee (10) * `incoming_commitment`: incoming commitment (11) * `outgoing_pledge`: outgoing pledge (12) * `incoming_pledge`: incoming pledge (13) * `appropriation`: appropriation * `budget`: budget * `fund_size`: size of a fund * `total_investment_planned`: total investment planned */
export type FlowType = "incoming_funds" | "outgoing_commitment" | "disbursement" | "expenditure" | "interest_payment" | "loan_repayment" | "reimbursement" | "purchase_of_equity" | "sale_of_equity" | "credit_guarantee" | "incoming_commitment" | "outgoing_pledge" | "incoming_pledge" | "appropriation" | "budget" | "fund_size" | "total_investment_planned";

/** The name by which a thing was found, and when it bears it. */
export interface FoundName {
  /** The row that states it: a name of its own, or the thing. */
  id: string;
  text: string;
  /** BCP 47 tag; `mul`: of any language. */
  lang: string;
  kind: NameKind;
  /** Its first day, as known. */
  valid_from: string | null;
  /** The first day after it, as known. */
  valid_until: string | null;
  /** Whether it holds on the day; null: no day was asked for. */
  holds: Holds | null;
  citation: Place;
}

/** A thing that may be meant. */
export interface FoundThing {
  type: ThingType;
  id: string;
  slug: string;
  /** What it is called, on the day asked for. */
  name: string;
  /** From 0 to 1. */
  score: number;
  /** Whether only the way of writing differs. One that is sure and ahead of all others is chosen. */
  sure: boolean;
  matched: FoundName;
  features: Feature[];
}

/** A task of government that an institution can hold: the controlled list of responsibilities. */
export interface Function {
  id: string;
  slug: string;
  /** What the task is, in English. */
  name: string;
  name_zh: string;
  /** What answers need to know of it. */
  concept: FunctionConcept;
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the function. */
export type FunctionAddress = string;

/** What a function is, where answers need to know. * `fund_allocation`: deciding who gets public money * `other`: other */
export type FunctionConcept = "fund_allocation" | "other";

/** A task of government that an institution can hold: the controlled list of responsibilities. */
export interface FunctionDetail {
  id: string;
  slug: string;
  /** What the task is, in English. */
  name: string;
  name_zh: string;
  /** What answers need to know of it. */
  concept: FunctionConcept;
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `function` (function) as it was recorded. */
export interface FunctionEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "function";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: FunctionRow;
}

/** Which function stays. */
export interface FunctionMergerRequest {
  /** The function that stays: slug or id. */
  into: FunctionAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Function. */
export interface FunctionPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Function[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a function: enough to show it and to fetch it. */
export interface FunctionRef {
  id: string;
  slug: string;
  name: string;
}

/** A task of government that an institution can hold: the controlled list of responsibilities. */
export interface FunctionRequest {
  slug: string;
  /** What the task is, in English. */
  name: string;
  name_zh?: string;
  /** What answers need to know of it. */
  concept?: FunctionConcept;
  /** Where it is stated. */
  citation: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `function` (function), flat, as they were written. */
export interface FunctionRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** What the task is, in English. */
  name: string;
  name_zh: string;
  /** What answers need to know of it. */
  concept: string;
}

/** Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency. */
export interface FundingFlow {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  type: FlowType;
  /** Code of the type in IATI TransactionType (2.03); null for the types that IATI has not. */
  iati_code: number | null;
  provider_institution: InstitutionRef | null;
  provider_program: ProgramRef | null;
  provider_jurisdiction: JurisdictionRef | null;
  /** Empty: not established, or mixed. */
  provider_level: ProviderLevel | "";
  provider_scope: ProviderScope | "";
  receiver_institution: InstitutionRef | null;
  receiver_program: ProgramRef | null;
  receiver_jurisdiction: JurisdictionRef | null;
  program: ProgramRef | null;
  /** The area that it is spent in. */
  jurisdiction: JurisdictionRef | null;
  priority: PriorityRef | null;
  joint_action: JointActionRef | null;
  consultation: ConsultationRef | null;
  /** The commitment or pledge that it pays. */
  fulfils: FundingFlowRef | null;
  /** When it was made. */
  date: PartialDate | null;
  /** The fiscal year, or the first of several. */
  fiscal_year: number | null;
  /** The last fiscal year, where the figure is of several. */
  fiscal_year_end: number | null;
  /** In units of the currency. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
  qualifier: Qualifier;
  figure_as_printed: string;
  unit_as_printed: string;
  /** What the figure is of, in the compilers' words. */
  covers: string;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Key or id of the funding flow. */
export type FundingFlowAddress = string;

/** Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency. */
export interface FundingFlowDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  type: FlowType;
  /** Code of the type in IATI TransactionType (2.03); null for the types that IATI has not. */
  iati_code: number | null;
  provider_institution: InstitutionRef | null;
  provider_program: ProgramRef | null;
  provider_jurisdiction: JurisdictionRef | null;
  /** Empty: not established, or mixed. */
  provider_level: ProviderLevel | "";
  provider_scope: ProviderScope | "";
  receiver_institution: InstitutionRef | null;
  receiver_program: ProgramRef | null;
  receiver_jurisdiction: JurisdictionRef | null;
  program: ProgramRef | null;
  /** The area that it is spent in. */
  jurisdiction: JurisdictionRef | null;
  priority: PriorityRef | null;
  joint_action: JointActionRef | null;
  consultation: ConsultationRef | null;
  /** The commitment or pledge that it pays. */
  fulfils: FundingFlowRef | null;
  /** When it was made. */
  date: PartialDate | null;
  /** The fiscal year, or the first of several. */
  fiscal_year: number | null;
  /** The last fiscal year, where the figure is of several. */
  fiscal_year_end: number | null;
  /** In units of the currency. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
  qualifier: Qualifier;
  figure_as_printed: string;
  unit_as_printed: string;
  /** What the figure is of, in the compilers' words. */
  covers: string;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `funding_flow` (funding flow) as it was recorded. */
export interface FundingFlowEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "funding_flow";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: FundingFlowRow;
}

/** One page of the list of FundingFlow. */
export interface FundingFlowPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: FundingFlow[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a funding flow: enough to show it and to fetch it. */
export interface FundingFlowRef {
  id: string;
  slug: string | null;
  name: string;
}

/** Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency. */
export interface FundingFlowRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  type: FlowType;
  provider_institution?: InstitutionAddress | null;
  provider_program?: ProgramAddress | null;
  provider_jurisdiction?: JurisdictionAddress | null;
  /** Empty: not established, or mixed. */
  provider_level?: ProviderLevel | "";
  provider_scope?: ProviderScope | "";
  receiver_institution?: InstitutionAddress | null;
  receiver_program?: ProgramAddress | null;
  receiver_jurisdiction?: JurisdictionAddress | null;
  program?: ProgramAddress | null;
  /** The area that it is spent in. */
  jurisdiction?: JurisdictionAddress | null;
  priority?: PriorityAddress | null;
  joint_action?: JointActionAddress | null;
  consultation?: ConsultationAddress | null;
  /** The commitment or pledge that it pays. */
  fulfils?: FundingFlowAddress | null;
  /** When it was made. */
  date?: PartialDate | null;
  /** The fiscal year, or the first of several. */
  fiscal_year?: number | null;
  /** The last fiscal year, where the figure is of several. */
  fiscal_year_end?: number | null;
  /** In units of the currency. */
  amount: string | number;
  /** ISO 4217 code. */
  currency: string;
  qualifier?: Qualifier;
  figure_as_printed?: string;
  unit_as_printed?: string;
  /** What the figure is of, in the compilers' words. */
  covers?: string;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `funding_flow` (funding flow), flat, as they were written. */
export interface FundingFlowRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  type: string;
  /** Id of the institution. */
  provider_institution_id: string | null;
  /** Id of the program. */
  provider_program_id: string | null;
  /** Id of the jurisdiction. */
  provider_jurisdiction_id: string | null;
  /** Id of the institution. */
  receiver_institution_id: string | null;
  /** Id of the program. */
  receiver_program_id: string | null;
  /** Id of the jurisdiction. */
  receiver_jurisdiction_id: string | null;
  /** Empty: not established, or mixed. */
  provider_level: string;
  provider_scope: string;
  /** Id of the program. */
  program_id: string | null;
  /** The area that it is spent in. */
  jurisdiction_id: string | null;
  /** Id of the priority. */
  priority_id: string | null;
  /** Id of the joint action. */
  joint_action_id: string | null;
  /** Id of the consultation. */
  consultation_id: string | null;
  /** The commitment or pledge that it pays. */
  fulfils_id: string | null;
  /** When it was made. */
  date: string | null;
  /** The fiscal year, or the first of several. */
  fiscal_year: number | null;
  /** The last fiscal year, where the figure is of several. */
  fiscal_year_end: number | null;
  /** In units of the currency. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
  qualifier: string;
  figure_as_printed: string;
  unit_as_printed: string;
  /** What the figure is of, in the compilers' words. */
  covers: string;
}

/** What the flows of a sum have in common: what was asked for by `group_by`, and nothing else. Null: not known. */
export interface FundingGroup {
  /** The fiscal year, or the first of several. */
  fiscal_year?: number | null;
  /** The last fiscal year, where the figures are of several together; they are not split. */
  fiscal_year_end?: number | null;
  provider_level?: ProviderLevel | null;
  provider?: Party | null;
  receiver?: Party | null;
  program?: ProgramRef | null;
  program_kind?: ProgramKind | null;
  jurisdiction?: JurisdictionRef | null;
  priority?: PriorityRef | null;
  type?: FlowType;
}

/** What some flows come to in one currency. */
export interface FundingSum {
  group: FundingGroup;
  /** ISO 4217 code; currencies are never added. */
  currency: string;
  /** In units of the currency, exactly. */
  amount: string;
  /** How the sum bounds the amount: `at_least` if a flow does, `at_most` likewise; `about` if they bound it both ways, or one is about. */
  qualifier: Qualifier;
  /** How many flows it is of, one of each claim. */
  flows: number;
  /** Address of exactly these flows. */
  flows_url: string;
}

/** Sums of flows: one page of them. */
export interface FundingSummary {
  clocks: Clocks;
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: FundingSum[];
}

/** Another place that supports or disputes a fact. */
export interface FurtherCitation {
  stance: Stance;
  source: SourceRef;
  /** Page, article or passage; empty: the source as a whole. */
  locator: string;
}

/** Another place that supports or disputes a fact. */
export interface FurtherCitationRequest {
  /** Default: `supports`. */
  stance?: Stance;
  source: SourceAddress;
  /** Page, article or passage; empty: the source as a whole. */
  locator?: string;
}

/** Days between the first post and the last without a post on record. */
export interface Gap {
  /** `certain`: no period on record can cover these days; `possible`: vague bounds leave it open. */
  certainty: Certainty;
  first_day: string;
  /** The first day after it. */
  until: string;
}

/** A document that rules how programs are run (ELI: legal resource). */
export interface Guideline {
  id: string;
  slug: string;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh: string;
  /** Number of the document, such as 国发〔2014〕64号. */
  number: string;
  /** Day on which it was issued. */
  date: PartialDate | null;
  /** The institutions that issued it. Written as a whole. */
  issuers: InstitutionRef[];
  /** The programs it is for. Written as a whole. */
  applies_to: ProgramRef[];
  /** The guidelines that it replaces. Written as a whole. */
  replaces: GuidelineRef[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the guideline. */
export type GuidelineAddress = string;

/** A guideline with its status on the day asked for and what it requires. */
export interface GuidelineDetail {
  id: string;
  slug: string;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh: string;
  /** Number of the document, such as 国发〔2014〕64号. */
  number: string;
  /** Day on which it was issued. */
  date: PartialDate | null;
  /** The institutions that issued it. Written as a whole. */
  issuers: InstitutionRef[];
  /** The programs it is for. Written as a whole. */
  applies_to: ProgramRef[];
  /** The guidelines that it replaces. Written as a whole. */
  replaces: GuidelineRef[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** The guidelines that replace it. */
  replaced_by: GuidelineRef[];
  /** Its status on the day asked for; all of them with `valid_on=any`. */
  statuses: GuidelineStatus[];
  /** What it requires, in order. */
  requirements: Requirement[];
  clocks: Clocks;
}

/** One version of a row of the kind `guideline` (guideline) as it was recorded. */
export interface GuidelineEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "guideline";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: GuidelineRow;
}

/** One version of a row of the kind `guideline_issuer` (guideline issuer) as it was recorded. */
export interface GuidelineIssuerEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "guideline_issuer";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: GuidelineIssuerRow;
}

/** The columns of a row of the kind `guideline_issuer` (guideline issuer), flat, as they were written. */
export interface GuidelineIssuerRow {
  id: string;
  /** Id of the guideline. */
  guideline_id: string;
  /** Id of the institution. */
  institution_id: string;
}

/** Which guideline stays. */
export interface GuidelineMergerRequest {
  /** The guideline that stays: slug or id. */
  into: GuidelineAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Guideline. */
export interface GuidelinePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Guideline[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** One version of a row of the kind `guideline_program` (guideline program) as it was recorded. */
export interface GuidelineProgramEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "guideline_program";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: GuidelineProgramRow;
}

/** The columns of a row of the kind `guideline_program` (guideline program), flat, as they were written. */
export interface GuidelineProgramRow {
  id: string;
  /** Id of the guideline. */
  guideline_id: string;
  /** Id of the program. */
  program_id: string;
}

/** A reference to a guideline: enough to show it and to fetch it. */
export interface GuidelineRef {
  id: string;
  slug: string;
  name: string;
}

/** One version of a row of the kind `guideline_replacement` (guideline replacement) as it was recorded. */
export interface GuidelineReplacementEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "guideline_replacement";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: GuidelineReplacementRow;
}

/** The columns of a row of the kind `guideline_replacement` (guideline replacement), flat, as they were written. */
export interface GuidelineReplacementRow {
  id: string;
  /** Id of the guideline. */
  guideline_id: string;
  /** Id of the guideline. */
  replaced_id: string;
}

/** A document that rules how programs are run (ELI: legal resource). */
export interface GuidelineRequest {
  slug: string;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh?: string;
  /** Number of the document, such as 国发〔2014〕64号. */
  number?: string;
  /** Day on which it was issued. */
  date?: PartialDate | null;
  /** The institutions that issued it. Written as a whole. */
  issuers?: InstitutionAddress[];
  /** The programs it is for. Written as a whole. */
  applies_to?: ProgramAddress[];
  /** The guidelines that it replaces. Written as a whole. */
  replaces?: GuidelineAddress[];
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `guideline` (guideline), flat, as they were written. */
export interface GuidelineRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh: string;
  /** Number of the document, such as 国发〔2014〕64号. */
  number: string;
  /** Day on which it was issued. */
  date: string | null;
}

/** How far a guideline is on its way (ELI: in force, not in force). * `draft`: draft * `in_force`: in force * `replaced`: replaced or repealed */
export type GuidelineState = "draft" | "in_force" | "replaced";

/** Whether a guideline was a draft, in force or replaced over a period. */
export interface GuidelineStatus {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  guideline: GuidelineRef;
  status: GuidelineState;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Whether a guideline was a draft, in force or replaced over a period. */
export interface GuidelineStatusDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  guideline: GuidelineRef;
  status: GuidelineState;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `guideline_status` (guideline status) as it was recorded. */
export interface GuidelineStatusEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "guideline_status";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: GuidelineStatusRow;
}

/** One page of the list of GuidelineStatus. */
export interface GuidelineStatusPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: GuidelineStatus[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** Whether a guideline was a draft, in force or replaced over a period. */
export interface GuidelineStatusRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  guideline: GuidelineAddress;
  status: GuidelineState;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `guideline_status` (guideline status), flat, as they were written. */
export interface GuidelineStatusRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the guideline. */
  guideline_id: string;
  status: string;
}

/** A post with those who hold it on the day asked for. */
export interface HeldPost {
  id: string;
  slug: string;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh: string;
  rank: RankRef | null;
  /** How many may hold it at a time; empty: several, number not established. */
  seats: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** Who holds it on the day asked for. */
  holders: Holder[];
}

/** What is on record of who holds a post in a stretch of days. * `held`: someone holds it * `acting`: nobody is on record as its holder, someone acts in it * `undetermined`: vague or unknown bounds leave open whether someone on record holds it * `nobody_on_record`: nobody is on record: it is vacant, or its holder is not known here */
export type HeldState = "held" | "acting" | "undetermined" | "nobody_on_record";

/** Who holds a post. */
export interface Holder {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  person: PersonRef;
  kind: TenureKind;
  /** Term of the body in which it is held, such as 20th. */
  term: string;
  /** Place in the person's career, where dates do not tell the order. */
  sequence: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Who has held a post. */
export interface Holders {
  clocks: Clocks;
  post: PostRef;
  institution: InstitutionRef;
  /** Null: several, number not established. */
  seats: number | null;
  /** In their order in time; those of unknown time last. */
  holders: PostHolder[];
  /** All days on which the post may be there, in order, or those that touch the days asked for. */
  stretches: Stretch[];
}

/** Whether a fact holds (or a thing exists) on a day. * `yes`: yes * `no`: no * `undetermined`: undetermined */
export type Holds = "yes" | "no" | "undetermined";

/** A hypothetical project. What is left out or null is not known, and leaves the answer open where it matters. */
export interface HypotheticalProjectRequest {
  /** The program that is to fund it. */
  program: ProgramAddress;
  /** The institution that applies. */
  applicant?: InstitutionAddress | null;
  /** What sort of institution applies, where it is not named; a named one is of the kind on record. */
  applicant_kind?: InstitutionKind | null;
  /** The priorities that it serves, all of them; an empty list says that it serves none. */
  priorities?: PriorityAddress[] | null;
  /** What it is about, in the words of rules; all of it. */
  fields?: string[] | null;
  /** What the money is used for, in the words of rules; all of it. */
  uses?: string[] | null;
  /** Stage of research (`basic_research`, `pilot` ...), or a class of projects as rules name it (`young_scientist`). */
  stage?: string | null;
  /** How many take part. */
  participants?: number | null;
  /** How many bodies recommend it. */
  recommenders?: number | null;
  /** Whether localities take part, with money or in kind. */
  local_participation?: boolean | null;
  /** Whose the largest single contribution is. */
  largest_contributor?: Contributor | null;
  amounts?: ProjectAmountsRequest | null;
}

/** What another list calls an institution. */
export interface Identifier {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  scheme: IdentifierScheme;
  value: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** What another list calls an institution. */
export interface IdentifierDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  scheme: IdentifierScheme;
  value: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `identifier` (identifier) as it was recorded. */
export interface IdentifierEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "identifier";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: IdentifierRow;
}

/** One page of the list of Identifier. */
export interface IdentifierPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Identifier[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** What another list calls an institution. */
export interface IdentifierRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution: InstitutionAddress;
  scheme: IdentifierScheme;
  value: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `identifier` (identifier), flat, as they were written. */
export interface IdentifierRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the institution. */
  institution_id: string;
  scheme: string;
  value: string;
}

/** Lists of organizations that give identifiers; codes of ROR and of IATI's registration agencies. * `ror`: ROR * `wikidata`: Wikidata * `isni`: ISNI * `grid`: GRID * `fundref`: Crossref Funder ID * `CN-USCI`: Unified Social Credit Identifier */
export type IdentifierScheme = "ror" | "wikidata" | "isni" | "grid" | "fundref" | "CN-USCI";

/** An import: what was sent, how far it is, and what came of it. */
export interface Import {
  id: string;
  /** How far it is; `waiting` and `running` are no ends. */
  state: ImportState;
  /** What is done, or was done last. */
  stage: ImportStage;
  /** Resource of all rows; empty where each names its own. */
  resource: string;
  /** What kind of file it is. */
  media_type: string;
  /** Whether only to check it, and write nothing. */
  dry_run: boolean;
  /** Why; kept with the revision. */
  reason: string;
  /** Bytes of the file. */
  size: number;
  /** Rows read so far. */
  rows: number;
  /** Rows done so far of the stage. */
  processed: number;
  /** What became of its rows, by resource. */
  tallies: ImportTally[];
  /** How many reasons were found not to write it. */
  refusals: number;
  /** How many rows it creates or updates. */
  changes: number;
  /** The revision that it took; null if nothing was written. */
  revision: string | null;
  /** Address of the report. */
  report: string;
  /** When it was sent. */
  created_at: string;
  /** When work on it began. */
  started_at: string | null;
  /** When it ended. */
  finished_at: string | null;
}

/** What a line of a report tells. * `refused`: refused * `created`: created * `updated`: updated */
export type ImportFindingKind = "refused" | "created" | "updated";

/** One page of the list of imports, the latest first. */
export interface ImportPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Import[];
}

/** What is being done with a file. * `reading`: reading * `checking`: checking * `comparing`: comparing with what is on record * `writing`: writing */
export type ImportStage = "reading" | "checking" | "comparing" | "writing";

/** How far an import is; the last four are its ends. * `waiting`: waits for a worker * `running`: is being read, checked or written * `done`: all of it is written, or was on record * `refused`: something is wrong with it, and nothing is written * `cancelled`: given up before anything was written * `failed`: could not be done, and nothing is written */
export type ImportState = "waiting" | "running" | "done" | "refused" | "cancelled" | "failed";

/** What became of the rows of one resource. */
export interface ImportTally {
  /** Name of the resource. */
  resource: string;
  /** Rows of the file. */
  read: number;
  /** New rows. */
  created: number;
  /** Rows on record that say something else now. */
  updated: number;
  /** Rows on record that say the same. */
  unchanged: number;
}

/** What an import makes of one field; of a list, how many items it adds and removes. */
export interface ImportedField {
  /** Name of the field. */
  field: string;
  /** What it said. */
  from: unknown;
  /** What it says then. */
  to: unknown;
}

/** Why it is not known that all visits of a span are on record. * `missing`: a source counts more than are on record * `not_counted`: no source on record counts tours or visits of the person * `other_days`: sources count other days than those asked for * `not_decided`: what sources count may be on record, and is not all that there was */
export type IncompleteWhy = "missing" | "not_counted" | "other_days" | "not_decided";

/** Where to start: the resources and the state of the registry. */
export interface Index {
  /** Address of the list of each resource, by its name. */
  resources: Record<string, string>;
  /** Address of each question that the registry answers, by its name; for `{id}` stands the slug or id of the thing that it is about. */
  questions: Record<string, string>;
  /** Address of the OpenAPI document. */
  contract: string;
  /** Address of the page that documents the API. */
  documentation: string;
  /** The last revision, such as r123. */
  revision: string;
  /** When it was recorded (UTC). */
  recorded_at: string;
  /** Release of the data set that was loaded. */
  data_release: string;
  /** Licence of the data (SPDX). */
  licence: string;
}

/** A series of figures with one meaning and one unit (SDMX: series). */
export interface Indicator {
  id: string;
  slug: string;
  /** What is measured, in English. */
  name: string;
  /** What is measured, in Chinese characters. */
  name_zh: string;
  concept: IndicatorConcept;
  /** Unit of the values: an ISO 4217 code for money, percent, or what is counted. */
  unit: string;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the indicator. */
export type IndicatorAddress = string;

/** What an indicator measures, where answers need to know. * `rd_expenditure`: R&D expenditure of all sources (Frascati: GERD) * `rd_intensity`: R&D expenditure as a share of the product * `basic_research`: expenditure on basic research * `fiscal_appropriation`: fiscal expenditure on science and technology * `budget_line`: the science and technology line of public budgets * `count`: number of things * `tours`: number of tours that a person made * `visits`: number of visits that a person made * `areas_visited`: number of areas that a person visited * `other`: other */
export type IndicatorConcept = "rd_expenditure" | "rd_intensity" | "basic_research" | "fiscal_appropriation" | "budget_line" | "count" | "tours" | "visits" | "areas_visited" | "other";

/** An indicator with how much is on record of it; `/observations?indicator=` has the figures. */
export interface IndicatorDetail {
  id: string;
  slug: string;
  /** What is measured, in English. */
  name: string;
  /** What is measured, in Chinese characters. */
  name_zh: string;
  concept: IndicatorConcept;
  /** Unit of the values: an ISO 4217 code for money, percent, or what is counted. */
  unit: string;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** How many figures are on record, rivals included; `/observations?indicator=` lists them. */
  figures: number;
  /** The earliest period with a figure. */
  first_period: string | null;
  /** The latest period with a figure. */
  last_period: string | null;
  clocks: Clocks;
}

/** One version of a row of the kind `indicator` (indicator) as it was recorded. */
export interface IndicatorEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "indicator";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: IndicatorRow;
}

/** Which indicator stays. */
export interface IndicatorMergerRequest {
  /** The indicator that stays: slug or id. */
  into: IndicatorAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Indicator. */
export interface IndicatorPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Indicator[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a indicator: enough to show it and to fetch it. */
export interface IndicatorRef {
  id: string;
  slug: string;
  name: string;
}

/** A series of figures with one meaning and one unit (SDMX: series). */
export interface IndicatorRequest {
  slug: string;
  /** What is measured, in English. */
  name: string;
  /** What is measured, in Chinese characters. */
  name_zh?: string;
  concept?: IndicatorConcept;
  /** Unit of the values: an ISO 4217 code for money, percent, or what is counted. */
  unit: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `indicator` (indicator), flat, as they were written. */
export interface IndicatorRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** What is measured, in English. */
  name: string;
  /** What is measured, in Chinese characters. */
  name_zh: string;
  concept: string;
  /** Unit of the values: an ISO 4217 code for money, percent, or what is counted. */
  unit: string;
}

/** A body that governs, funds or does science and technology; its period is its existence. */
export interface Institution {
  id: string;
  slug: string;
  /** Its name in English on the day asked for, else in Chinese. */
  name: string | null;
  /** Its name in Chinese on the day asked for. */
  name_zh: string | null;
  kind: InstitutionKind;
  form: InstitutionForm;
  /** The area that it belongs to; the country for a central body. */
  jurisdiction: JurisdictionRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the institution. */
export type InstitutionAddress = string;

/** An institution with everything on record about it for the day asked for. */
export interface InstitutionDetail {
  id: string;
  slug: string;
  /** Its name in English on the day asked for, else in Chinese. */
  name: string | null;
  /** Its name in Chinese on the day asked for. */
  name_zh: string | null;
  kind: InstitutionKind;
  form: InstitutionForm;
  /** The area that it belongs to; the country for a central body. */
  jurisdiction: JurisdictionRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** Its names on the day asked for. */
  names: Name[];
  /** Its rank on the day asked for; empty where none is on record. */
  ranks: InstitutionRank[];
  /** What other lists call it. */
  identifiers: Identifier[];
  /** Where it sits. */
  locations: Location[];
  /** Relations in which it is the subject. */
  relations_as_subject: Relation[];
  /** Relations in which it is the object. */
  relations_as_object: Relation[];
  /** The functions that it holds. */
  responsibilities: Responsibility[];
  /** Its posts and who holds them. */
  posts: HeldPost[];
  /** Where else it is told about. */
  links: InstitutionLinks;
  clocks: Clocks;
}

/** One version of a row of the kind `institution` (institution) as it was recorded. */
export interface InstitutionEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "institution";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: InstitutionRow;
}

/** Whether an institution is a body of its own, or a name that another body also bears (加挂牌子). * `body`: a body of its own * `nameplate`: a nameplate that another body bears */
export type InstitutionForm = "body" | "nameplate";

/** What sort of body an institution is. * `academy`: academy * `central_commission`: central commission of the Party * `comprehensive_national_science_center`: comprehensive national science center * `coordination_mechanism`: coordination mechanism * `development_zone`: development zone * `directly_affiliated_organ`: organ directly under the State Council * `expert_committee`: expert committee * `foreign_analogue`: foreign body likened to one of the registry * `fund_agency`: research fund agency * `guidance_fund`: government guidance fund * `hi_tech_zone`: national hi-tech zone * `innovation_center`: innovation center * `international_innovation_center`: international innovation center * `leading_group`: leading group * `legislature`: legislature * `local_party_commission`: local commission of the Party * `local_st_department`: local science and technology department * `locality_government`: government of a locality * `ministry`: ministry or commission of the State Council * `national_bureau`: national bureau administered by a ministry * `national_lab`: national laboratory * `party_body`: body of the Party * `peoples_organization`: people's organization * `professional_management_institution`: professional project-management institution * `provincial_lab`: provincial laboratory * `public_institution`: public institution * `regional_innovation_center`: regional innovation center * `research_institute`: research institute * `soe`: company * `special_organ`: organ of special standing under the State Council * `state_council`: State Council and its general office * `university`: university */
export type InstitutionKind = "academy" | "central_commission" | "comprehensive_national_science_center" | "coordination_mechanism" | "development_zone" | "directly_affiliated_organ" | "expert_committee" | "foreign_analogue" | "fund_agency" | "guidance_fund" | "hi_tech_zone" | "innovation_center" | "international_innovation_center" | "leading_group" | "legislature" | "local_party_commission" | "local_st_department" | "locality_government" | "ministry" | "national_bureau" | "national_lab" | "party_body" | "peoples_organization" | "professional_management_institution" | "provincial_lab" | "public_institution" | "regional_innovation_center" | "research_institute" | "soe" | "special_organ" | "state_council" | "university";

/** Paths of the questions about it; add the clocks that are to hold. */
export interface InstitutionLinks {
  /** Who stands over it, and under it. */
  authority: string;
  /** From whom it descends, and what came of it. */
  lineage: string;
  /** Everything dated about it, in order. */
  timeline: string;
}

/** Which institution stays. */
export interface InstitutionMergerRequest {
  /** The institution that stays: slug or id. */
  into: InstitutionAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One version of a row of the kind `institution_name` (institution name) as it was recorded. */
export interface InstitutionNameEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "institution_name";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: InstitutionNameRow;
}

/** The columns of a row of the kind `institution_name` (institution name), flat, as they were written. */
export interface InstitutionNameRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the institution. */
  institution_id: string;
  text: string;
  /** BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin. */
  lang: string;
  kind: string;
}

/** One page of the list of Institution. */
export interface InstitutionPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Institution[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** The administrative rank of an institution over a period. */
export interface InstitutionRank {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  rank: RankRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** The administrative rank of an institution over a period. */
export interface InstitutionRankDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  rank: RankRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `institution_rank` (institution rank) as it was recorded. */
export interface InstitutionRankEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "institution_rank";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: InstitutionRankRow;
}

/** One page of the list of InstitutionRank. */
export interface InstitutionRankPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: InstitutionRank[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** The administrative rank of an institution over a period. */
export interface InstitutionRankRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution: InstitutionAddress;
  rank: RankAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `institution_rank` (institution rank), flat, as they were written. */
export interface InstitutionRankRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the institution. */
  institution_id: string;
  /** Id of the rank. */
  rank_id: string;
}

/** A reference to a institution: enough to show it and to fetch it. */
export interface InstitutionRef {
  id: string;
  slug: string;
  name: string;
}

/** A body that governs, funds or does science and technology; its period is its existence. */
export interface InstitutionRequest {
  slug: string;
  kind: InstitutionKind;
  form?: InstitutionForm;
  /** The area that it belongs to; the country for a central body. */
  jurisdiction: JurisdictionAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `institution` (institution), flat, as they were written. */
export interface InstitutionRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  kind: string;
  form: string;
  /** The area that it belongs to; the country for a central body. */
  jurisdiction_id: string;
}

/** Everything dated of an institution: one page. */
export interface InstitutionTimeline {
  clocks: Clocks;
  /** What is on record without any date: listed with `undated=true`. */
  undated: Undated[];
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** By the first possible day. */
  results: Moment[];
  institution: InstitutionRef;
}

/** One version of a row of the kind `institutions_further_citation` (further citation) as it was recorded. */
export interface InstitutionsFurtherCitationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "institutions_further_citation";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: InstitutionsFurtherCitationRow;
}

/** The columns of a row of the kind `institutions_further_citation` (further citation), flat, as they were written. */
export interface InstitutionsFurtherCitationRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  stance: string;
  /** Id of the jurisdiction code. */
  jurisdiction_code_id: string | null;
  /** Id of the institution. */
  institution_id: string | null;
  /** Id of the institution name. */
  institution_name_id: string | null;
  /** Id of the institution rank. */
  institution_rank_id: string | null;
  /** Id of the identifier. */
  identifier_id: string | null;
  /** Id of the location. */
  location_id: string | null;
  /** Id of the relation. */
  relation_id: string | null;
  /** Id of the responsibility. */
  responsibility_id: string | null;
  /** Id of the change event. */
  change_event_id: string | null;
  /** Id of the outcome. */
  outcome_id: string | null;
  /** Id of the person. */
  person_id: string | null;
  /** Id of the qualification. */
  qualification_id: string | null;
  /** Id of the post. */
  post_id: string | null;
  /** Id of the tenure. */
  tenure_id: string | null;
  /** Id of the tour. */
  tour_id: string | null;
  /** Id of the visit. */
  visit_id: string | null;
}

/** One version of a row of the kind `institutions_statement_subject` (statement subject) as it was recorded. */
export interface InstitutionsStatementSubjectEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "institutions_statement_subject";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: InstitutionsStatementSubjectRow;
}

/** The columns of a row of the kind `institutions_statement_subject` (statement subject), flat, as they were written. */
export interface InstitutionsStatementSubjectRow {
  id: string;
  /** Id of the statement. */
  statement_id: string;
  /** Id of the institution. */
  institution_id: string | null;
  /** Id of the person. */
  person_id: string | null;
  /** Id of the post. */
  post_id: string | null;
  /** Id of the change event. */
  change_event_id: string | null;
}

/** How many have which issue. */
export interface Issues {
  /** Stated by one source alone; null: cannot be. */
  single_sourced: number | null;
  /** A source disputes it, or another account of the claim is on record; null: cannot be. */
  disputed: number | null;
  /** Rests on recall alone; null: cannot be. */
  recall: number | null;
  /** Taken to hold on the day, but no source of the year before; null: cannot be. */
  unconfirmed: number | null;
  /** No source has a date of publication or retrieval; null: cannot be. */
  undated: number | null;
  /** No name in Chinese characters, or none in Latin script; null: cannot be. */
  without_name: number | null;
  /** When it began is not established; null: cannot be. */
  without_start: number | null;
  /** A program of which no flow of money is on record; null: cannot be. */
  without_money: number | null;
}

/** One version of a row of the kind `issuing_body` (issuing body) as it was recorded. */
export interface IssuingBodyEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "issuing_body";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: IssuingBodyRow;
}

/** The columns of a row of the kind `issuing_body` (issuing body), flat, as they were written. */
export interface IssuingBodyRow {
  id: string;
  /** Id of the change event. */
  change_event_id: string;
  /** Id of the institution. */
  institution_id: string;
}

/** A way in which centre and localities act together: its steps, what each side puts in, in which ratio. */
export interface JointAction {
  id: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  program: ProgramRef | null;
  /** What the centre puts in. */
  central_commits: string;
  /** What the localities put in. */
  local_commits: string;
  /** Least share of the centre, from 0 to 1; empty: no rule known. */
  central_share_min: string | null;
  /** Greatest share of the centre, from 0 to 1; empty: no rule known. */
  central_share_max: string | null;
  /** Its steps in order, at most 100. Written as a whole. */
  steps: JointActionStep[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the joint action. */
export type JointActionAddress = string;

/** A joint action with its challenges and the consultations held by it. */
export interface JointActionDetail {
  id: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  program: ProgramRef | null;
  /** What the centre puts in. */
  central_commits: string;
  /** What the localities put in. */
  local_commits: string;
  /** Least share of the centre, from 0 to 1; empty: no rule known. */
  central_share_min: string | null;
  /** Greatest share of the centre, from 0 to 1; empty: no rule known. */
  central_share_max: string | null;
  /** Its steps in order, at most 100. Written as a whole. */
  steps: JointActionStep[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** What stands in its way. */
  challenges: ChallengeRef[];
  /** The consultations held by it, in the order of their dates. */
  consultations: ConsultationRef[];
  clocks: Clocks;
}

/** One version of a row of the kind `joint_action` (joint action) as it was recorded. */
export interface JointActionEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "joint_action";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: JointActionRow;
}

/** Which joint action stays. */
export interface JointActionMergerRequest {
  /** The joint action that stays: slug or id. */
  into: JointActionAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of JointAction. */
export interface JointActionPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: JointAction[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a joint action: enough to show it and to fetch it. */
export interface JointActionRef {
  id: string;
  slug: string;
  name: string;
}

/** A way in which centre and localities act together: its steps, what each side puts in, in which ratio. */
export interface JointActionRequest {
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  program?: ProgramAddress | null;
  /** What the centre puts in. */
  central_commits?: string;
  /** What the localities put in. */
  local_commits?: string;
  /** Least share of the centre, from 0 to 1; empty: no rule known. */
  central_share_min?: string | number | null;
  /** Greatest share of the centre, from 0 to 1; empty: no rule known. */
  central_share_max?: string | number | null;
  /** Its steps in order, at most 100. Written as a whole. */
  steps?: JointActionStepRequest[];
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `joint_action` (joint action), flat, as they were written. */
export interface JointActionRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Id of the program. */
  program_id: string | null;
  /** What the centre puts in. */
  central_commits: string;
  /** What the localities put in. */
  local_commits: string;
  /** Least share of the centre, from 0 to 1; empty: no rule known. */
  central_share_min: string | null;
  /** Greatest share of the centre, from 0 to 1; empty: no rule known. */
  central_share_max: string | null;
}

/** One step of a joint action: who does what. */
export interface JointActionStep {
  number: number;
  /** Who acts: a body, or a kind of body such as provinces. */
  actor: string;
  /** The body that acts, where it is one body. */
  institution: InstitutionRef | null;
  action: string;
}

/** One version of a row of the kind `joint_action_step` (joint action step) as it was recorded. */
export interface JointActionStepEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "joint_action_step";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: JointActionStepRow;
}

/** One step of a joint action: who does what. */
export interface JointActionStepRequest {
  number: number;
  /** Who acts: a body, or a kind of body such as provinces. */
  actor: string;
  /** The body that acts, where it is one body. */
  institution?: InstitutionAddress | null;
  action: string;
}

/** The columns of a row of the kind `joint_action_step` (joint action step), flat, as they were written. */
export interface JointActionStepRow {
  id: string;
  /** Id of the joint action. */
  joint_action_id: string;
  number: number;
  /** The body that acts, where it is one body. */
  institution_id: string | null;
  /** Who acts: a body, or a kind of body such as provinces. */
  actor: string;
  action: string;
}

/** An area, not its government, by its ISO 3166 code. */
export interface Jurisdiction {
  id: string;
  slug: string;
  /** ISO 3166-1 or 3166-2 code, such as CN or CN-GD. */
  code: string | null;
  kind: JurisdictionKind;
  parent: JurisdictionRef | null;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, as ISO 3166-2 romanizes it. */
  name_pinyin: string;
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the jurisdiction. */
export type JurisdictionAddress = string;

/** A code of an area in another list over a period, such as GB/T 2260. */
export interface JurisdictionCode {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  jurisdiction: JurisdictionRef;
  scheme: JurisdictionCodeScheme;
  value: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** A code of an area in another list over a period, such as GB/T 2260. */
export interface JurisdictionCodeDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  jurisdiction: JurisdictionRef;
  scheme: JurisdictionCodeScheme;
  value: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `jurisdiction_code` (jurisdiction code) as it was recorded. */
export interface JurisdictionCodeEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "jurisdiction_code";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: JurisdictionCodeRow;
}

/** One page of the list of JurisdictionCode. */
export interface JurisdictionCodePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: JurisdictionCode[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A code of an area in another list over a period, such as GB/T 2260. */
export interface JurisdictionCodeRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  jurisdiction: JurisdictionAddress;
  scheme?: JurisdictionCodeScheme;
  value: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `jurisdiction_code` (jurisdiction code), flat, as they were written. */
export interface JurisdictionCodeRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the jurisdiction. */
  jurisdiction_id: string;
  scheme: string;
  value: string;
}

/** The list that gives the code. * `gb_t_2260`: GB/T 2260 */
export type JurisdictionCodeScheme = "gb_t_2260";

/** An area with its codes in other lists. */
export interface JurisdictionDetail {
  id: string;
  slug: string;
  /** ISO 3166-1 or 3166-2 code, such as CN or CN-GD. */
  code: string | null;
  kind: JurisdictionKind;
  parent: JurisdictionRef | null;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, as ISO 3166-2 romanizes it. */
  name_pinyin: string;
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** Its codes in other lists on the day asked for. */
  codes: JurisdictionCode[];
  clocks: Clocks;
}

/** One version of a row of the kind `jurisdiction` (jurisdiction) as it was recorded. */
export interface JurisdictionEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "jurisdiction";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: JurisdictionRow;
}

/** What sort of area a jurisdiction is (ISO 3166-2:CN subdivision categories, and below). * `country`: country * `province`: province * `autonomous_region`: autonomous region * `municipality`: municipality * `special_administrative_region`: special administrative region * `prefecture_city`: city * `other`: other */
export type JurisdictionKind = "country" | "province" | "autonomous_region" | "municipality" | "special_administrative_region" | "prefecture_city" | "other";

/** Which jurisdiction stays. */
export interface JurisdictionMergerRequest {
  /** The jurisdiction that stays: slug or id. */
  into: JurisdictionAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Jurisdiction. */
export interface JurisdictionPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Jurisdiction[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a jurisdiction: enough to show it and to fetch it. */
export interface JurisdictionRef {
  id: string;
  slug: string;
  name: string;
}

/** An area, not its government, by its ISO 3166 code. */
export interface JurisdictionRequest {
  slug: string;
  /** ISO 3166-1 or 3166-2 code, such as CN or CN-GD. */
  code?: string | null;
  kind: JurisdictionKind;
  parent?: JurisdictionAddress | null;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  /** Name in pinyin, as ISO 3166-2 romanizes it. */
  name_pinyin?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `jurisdiction` (jurisdiction), flat, as they were written. */
export interface JurisdictionRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** ISO 3166-1 or 3166-2 code, such as CN or CN-GD. */
  code: string | null;
  kind: string;
  /** Id of the jurisdiction. */
  parent_id: string | null;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, as ISO 3166-2 romanizes it. */
  name_pinyin: string;
}

/** An export that a worker makes, or has made. */
export interface KeptExport {
  /** The revision, such as r123. */
  revision: string;
  /** Name of the format. */
  format: string;
  /** How far it is. */
  state: KeptExportState;
  /** Bytes of the file; 0 until it is made. */
  size: number;
  /** Its digest (SHA-256); empty until it is made. */
  sha256: string;
  /** Where it can be fetched when it is made. */
  file: string;
  /** When it was ordered first. */
  ordered_at: string;
  /** When it was made. */
  finished_at: string | null;
}

/** How far a kept export is. * `waiting`: waits for a worker * `running`: is being made * `done`: can be fetched * `failed`: could not be made */
export type KeptExportState = "waiting" | "running" | "done" | "failed";

/** How it is known that a fact is the effect of an outcome, or that one fact took the place of another. * `recorded`: one names the other, or the very thing that began or ended * `inferred`: kind, parties and dates agree, and nothing else comes into question */
export type KnownBy = "recorded" | "inferred";

/** That a consultation came to nothing. */
export interface LapsingRequest {
  date: PartialDate;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** Who leads the body by a relation, or holds a post in it. */
export interface Leader {
  /** `/relations/{id}` of an institution, `/tenures/{id}` of a person. */
  fact: string;
  institution: InstitutionRef | null;
  person: PersonRef | null;
  post: PostRef | null;
  tenure_kind: TenureKind | null;
  /** Whether that is established for the day. */
  holds: Holds;
  /** The highest of its ranks, of a person of the posts held that day; null: none is on record. */
  rank: CoordinationRank | null;
  citation: Place;
}

/** From whom an institution descends, and what came of it. */
export interface Lineage {
  clocks: Clocks;
  institution: InstitutionRef;
  /** The nearest first. */
  predecessors: Succession[];
  /** The nearest first. */
  successors: Succession[];
}

/** What a succession follows from. * `outcome`: an outcome of a change event * `relation`: a relation `succeeds`, where no outcome says so */
export type LineageBasis = "outcome" | "relation";

/** Where an institution sits or works: a place, not the government of it. */
export interface Location {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  jurisdiction: JurisdictionRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Where an institution sits or works: a place, not the government of it. */
export interface LocationDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  jurisdiction: JurisdictionRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `location` (location) as it was recorded. */
export interface LocationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "location";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: LocationRow;
}

/** One page of the list of Location. */
export interface LocationPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Location[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** Where an institution sits or works: a place, not the government of it. */
export interface LocationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution: InstitutionAddress;
  jurisdiction: JurisdictionAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `location` (location), flat, as they were written. */
export interface LocationRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the institution. */
  institution_id: string;
  /** Id of the jurisdiction. */
  jurisdiction_id: string;
}

/** A new suggestion, with the key that withdraws it. */
export interface MadeSuggestion {
  id: string;
  /** The resource that it is about. */
  resource: string;
  /** The row to change; null for a new row. */
  target: string | null;
  /** What the row was called then, or the new row would be called. */
  about: string;
  /** The fields as they were suggested. */
  patch: Record<string, unknown>;
  /** Whether it suggests that the row leaves. */
  retract: boolean;
  reason: string;
  /** The source that states it, if it is on record. */
  source: SourceRef | null;
  source_url: string;
  locator: string;
  /** The last revision when it was suggested. */
  base_revision: number;
  /** The account, or the name that may be told; empty for a visitor. */
  suggested_by: string;
  made_at: string;
  state: SuggestionState;
  decided_at: string | null;
  /** The reviewer's account; empty while it is open. */
  decided_by: string;
  /** Why it was decided so. */
  decision: string;
  /** The fields as they were recorded, where the reviewer edited them. */
  accepted_patch: Record<string, unknown> | null;
  /** The row that its acceptance changed or made. */
  row: string | null;
  /** The revision that recorded it. */
  revision: number | null;
  /** Withdraws the suggestion without an account; told only now. */
  withdrawal_key: string;
}

/** A token that was made now, with its secret. */
export interface MadeToken {
  id: string;
  /** The user for whom it acts. */
  user: string;
  /** What it is for; no two of a user are named alike. */
  name: string;
  /** What it lets its holder do at most. */
  scope: TokenScope;
  created: string;
  /** When it ends; null: never. */
  expiry: string | null;
  /** To the minute; null: not yet. */
  last_used: string | null;
  /** What stands after `Bearer`: 64 hexadecimal digits. Shown only now; null if the answer is a repeated one. */
  secret: string | null;
}

/** A program, who manages it and its parts, and whether one body stands over all of them. */
export interface ManagedProgram {
  program: ProgramRef;
  /** The first 60. */
  managers: Manager[];
  /** How many bodies manage it on the day, or may. */
  manager_count: number;
  /** The lowest bodies that are, or stand over, all of them. */
  over_all: OverAll[];
  /** The bodies that are, or stand over, more than one of them, those over most first; of those over the same the lowest; at most 5. */
  over_several: OverSeveral[];
  /** Whether there is such a body; `no`: each of them answers to somebody, and no body on record is over all. */
  one_over_all: Holds;
  missing: CoordinationGap[];
}

/** A body that is accountable for the program or for a part of it (IATI OrganisationRole 2). */
export interface Manager {
  institution: InstitutionRef;
  /** The fact, the first of its roles: `/program-roles/{id}`. */
  role: string;
  /** The program that the role is in: this one or a part of it. */
  of: ProgramRef;
  /** How many roles it has in the program and its parts. */
  roles: number;
  /** Whether that is established for the day. */
  holds: Holds;
  citation: Place;
}

/** Which thing is meant by a name. */
export interface Match {
  clocks: Clocks;
  q: string;
  chosen: ChosenThing | null;
  /** Why none is chosen; null: one is. */
  reason: NotChosen | null;
  candidates: FoundThing[];
  /** How many texts were written since and are not looked through yet; 0 but after a large import. */
  not_indexed: number;
}

/** Which things are meant by several names, in their order. */
export interface MatchBatch {
  clocks: Clocks;
  results: Matched[];
  /** How many texts were written since and are not looked through yet; 0 but after a large import. */
  not_indexed: number;
}

/** Names to match at once. */
export interface MatchQueriesRequest {
  queries: MatchQueryRequest[];
  /** How many candidates are named of each. Default: `2`. */
  limit?: number;
}

/** A name to match, and the context that narrows it. */
export interface MatchQueryRequest {
  /** A name in any script, or an address with it. */
  q: string;
  type?: ThingType | null;
  kind?: InstitutionKind | null;
  /** Only institutions of this area, or of what lies in it. */
  jurisdiction?: JurisdictionAddress | null;
}

/** Which thing is meant by a name, if that is beyond doubt, and which may be. */
export interface Matched {
  q: string;
  chosen: ChosenThing | null;
  /** Why none is chosen; null: one is. */
  reason: NotChosen | null;
  candidates: FoundThing[];
}

/** Whose visits of which span are counted. */
export interface MeasuredVisits {
  person: PersonRef;
  /** Null: without bound. */
  first_day: string | null;
  /** Included; null: without bound. */
  last_day: string | null;
  /** How many visits on record surely are of the span. */
  visits: number;
  /** How many may be; their dates are too vague to tell. */
  undetermined: number;
  /** How many are in no group: without a priority on record, or elsewhere than in zones. */
  outside: number;
  /** All visits, period by period. */
  periods: VisitsInPeriod[];
  completeness: Completeness;
  /** Address of all visits of the person. */
  visits_url: string;
}

/** What a merger did, or would do. */
export interface Merged {
  /** Of the thing that stays. */
  id: string;
  /** Of the thing that stays. */
  slug: string;
  /** Id of the thing that was merged into it. */
  gone: string;
  /** The revision that it took; null: it was only tried. */
  revision: string | null;
  /** By kind; of all rows. */
  counts: MovedCount[];
  /** By kind, then id; at most 500. */
  rows: MovedRow[];
  /** Whether more than 500 rows move. */
  more: boolean;
}

/** What stands at one place of a timeline. */
export interface Moment {
  /** As known; what ended no longer holds on it. Null: it has none (`undated=true`). */
  date: PartialDate | null;
  kind: TimelineKind;
  change: TimelineChange;
  /** The fact, or what took place; null: money, counted. */
  fact: DatedFact | null;
  /** Of an outcome, its event: `/change-events/{id}`; null: it is none. */
  change_event: string | null;
  /** Null: it is no money. */
  counted: CountedFlows | null;
}

/** How many rows of one kind move. */
export interface MovedCount {
  kind: RecordKind;
  /** Rows that refer to the thing that stays from then on. */
  moved: number;
  /** Rows that say the same as one of the thing that stays: their source becomes a further citation of it. */
  folded: number;
}

/** One row that moves. */
export interface MovedRow {
  kind: RecordKind;
  id: string;
  /** The field by which it refers to the thing. */
  field: string;
  /** The row that says the same and stays; null: the row itself stays, and moves. */
  folded_into: string | null;
}

/** A name of an institution in a language over a period. */
export interface Name {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  text: string;
  /** BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin. */
  lang: string;
  kind: NameKind;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** A name of an institution in a language over a period. */
export interface NameDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  text: string;
  /** BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin. */
  lang: string;
  kind: NameKind;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** What speaks for a name, or against it. * `exact`: written the same, but for case, width and punctuation * `script`: the same in simplified characters * `short_form`: the same with abbreviations unfolded * `word_order`: the same words in another order * `pinyin`: the same in pinyin * `initials`: its initials * `sound`: other characters that sound the same * `spelling`: a slip in spelling * `shared`: share of what both have in common * `contained`: one stands in the other * `within`: stands in what was asked, as in an address * `place`: the place agrees * `other_place`: another place * `missing_place`: the place of the name was not asked for * `other_level`: another level of government * `other_head`: another sort of body * `name_kind`: what sort of name it is * `name_day`: whether the name holds on the day */
export type NameFeature = "exact" | "script" | "short_form" | "word_order" | "pinyin" | "initials" | "sound" | "spelling" | "shared" | "contained" | "within" | "place" | "other_place" | "missing_place" | "other_level" | "other_head" | "name_kind" | "name_day";

/** What a name is to its bearer; `label`, `alias` and `acronym` are ROR's name types. * `label`: label: the name it goes by * `alias`: alias: another name in use * `acronym`: acronym * `former`: former: the name it went by before */
export type NameKind = "label" | "alias" | "acronym" | "former";

/** One page of the list of Name. */
export interface NamePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Name[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A name of an institution in a language over a period. */
export interface NameRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution: InstitutionAddress;
  text: string;
  /** BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin. */
  lang: string;
  kind?: NameKind;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A name under which an institution went then: a fact of `/names`. */
export interface NameThen {
  id: string;
  text: string;
  /** `en` or `zh-Hans`. */
  lang: string;
  valid_from: PartialDate | null;
  valid_until: PartialDate | null;
  /** Whether it surely was in use at some time of the tenure, or may have been. */
  certainty: Certainty;
}

/** Programs that a share leaves out. */
export interface NamedPrograms {
  /** How many. */
  number: number;
  /** The first 10. */
  programs: ProgramRef[];
}

/** A thing that a fact is about, by the name that it had on the day of which the answer speaks. */
export interface NamedThing {
  kind: NamedThingKind;
  id: string;
  slug: string;
  name: string;
}

/** What sort of thing a fact is about. * `institution`: institution * `jurisdiction`: area * `rank`: rank * `function`: function * `person`: person * `post`: post * `program`: program * `priority`: priority * `guideline`: guideline * `change_event`: change event */
export type NamedThingKind = "institution" | "jurisdiction" | "rank" | "function" | "person" | "post" | "program" | "priority" | "guideline" | "change_event";

/** A body directly above or below by a relation that carries authority. */
export interface Neighbour {
  institution: InstitutionRef;
  /** The fact: `/relations/{id}`. */
  relation: string;
  type: RelationType;
  /** Whether it is established for the day. */
  holds: Holds;
  citation: Place;
}

/** A change that somebody suggests: a merge patch (RFC 7396) of a row on record, or a new row. */
export interface NewSuggestionRequest {
  /** What it is about: the name of a resource, such as `tenures`. */
  resource: string;
  /** Id, slug or key of the row to change; leave it out to suggest a new row. */
  target?: string | null;
  /** The fields as they should be, as PATCH (or, for a new row, POST) of the resource takes them; at most 20 kB. */
  patch?: Record<string, unknown>;
  /** Whether the row is to leave, as an entry made in error; then without `patch`, and no source is needed. Default: `False`. */
  retract?: boolean;
  /** Why; reviewers and the public read it. */
  reason: string;
  /** The source that states it, if it is on record: its slug or id. */
  source?: SourceAddress | null;
  /** Address of what states it, where that is not on record. It, `source` or a citation in the patch is needed. */
  source_url?: string;
  /** The place in the source. */
  locator?: string;
  /** Your name; private. */
  name?: string;
  /** How reviewers can ask back; private, and forgotten some time after the decision. */
  contact?: string;
  /** Whether the name may stand in public, as a credit for the change. Default: `False`. */
  name_is_public?: boolean;
}

/** What is said of a new token. */
export interface NewTokenRequest {
  /** What it is for; no two of a user are named alike. */
  name: string;
  /** Not wider than the role, and the token that asks. Default: `read`. */
  scope?: TokenScope;
  /** How many days it lasts. Default: `90`. */
  days?: number;
}

/** A webhook with its secret, which is shown this once. */
export interface NewWebhook {
  id: string;
  name: string;
  url: string;
  kinds: RecordKind[];
  thing: string | null;
  active: boolean;
  /** Why the service switched it off; empty: it did not. */
  disabled_because: string;
  /** The revision up to which everything was delivered or was not asked for. */
  position: string;
  /** Failures in a row. */
  failures: number;
  created: string;
  /** `whsec_` and base64, as Standard Webhooks has it; shown only now; null if the answer is a repeated one. */
  secret: string | null;
}

/** Why none of the things found is chosen. * `nothing_near`: no name is near * `none_sure`: names are near, but something is added, missing or elsewhere * `several`: several things bear the name */
export type NotChosen = "nothing_near" | "none_sure" | "several";

/** One figure of an indicator for a period; its vintages are rivals that share a `claim_key`. */
export interface Observation {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  indicator: IndicatorRef;
  /** The year, month or day that it is of. */
  period: PartialDate;
  /** Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period. */
  months: number | null;
  /** Which part of the whole, such as central, local or enterprise; empty: the whole. */
  breakdown: string;
  jurisdiction: JurisdictionRef | null;
  institution: InstitutionRef | null;
  program: ProgramRef | null;
  person: PersonRef | null;
  /** In the unit of the indicator. */
  value: string;
  qualifier: Qualifier;
  /** Which account of the figure it is, such as preliminary, final or revised. */
  vintage: string;
  figure_as_printed: string;
  unit_as_printed: string;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** One figure of an indicator for a period; its vintages are rivals that share a `claim_key`. */
export interface ObservationDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  indicator: IndicatorRef;
  /** The year, month or day that it is of. */
  period: PartialDate;
  /** Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period. */
  months: number | null;
  /** Which part of the whole, such as central, local or enterprise; empty: the whole. */
  breakdown: string;
  jurisdiction: JurisdictionRef | null;
  institution: InstitutionRef | null;
  program: ProgramRef | null;
  person: PersonRef | null;
  /** In the unit of the indicator. */
  value: string;
  qualifier: Qualifier;
  /** Which account of the figure it is, such as preliminary, final or revised. */
  vintage: string;
  figure_as_printed: string;
  unit_as_printed: string;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `observation` (observation) as it was recorded. */
export interface ObservationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "observation";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ObservationRow;
}

/** One page of the list of Observation. */
export interface ObservationPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Observation[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a observation: enough to show it and to fetch it. */
export interface ObservationRef {
  id: string;
  slug: string | null;
  name: string;
}

/** One figure of an indicator for a period; its vintages are rivals that share a `claim_key`. */
export interface ObservationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  indicator: IndicatorAddress;
  /** The year, month or day that it is of. */
  period: PartialDate;
  /** Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period. */
  months?: number | null;
  /** Which part of the whole, such as central, local or enterprise; empty: the whole. */
  breakdown?: string;
  jurisdiction?: JurisdictionAddress | null;
  institution?: InstitutionAddress | null;
  program?: ProgramAddress | null;
  person?: PersonAddress | null;
  /** In the unit of the indicator. */
  value: string | number;
  qualifier?: Qualifier;
  /** Which account of the figure it is, such as preliminary, final or revised. */
  vintage?: string;
  figure_as_printed?: string;
  unit_as_printed?: string;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `observation` (observation), flat, as they were written. */
export interface ObservationRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Id of the indicator. */
  indicator_id: string;
  /** The year, month or day that it is of. */
  period: string;
  /** Which part of the whole, such as central, local or enterprise; empty: the whole. */
  breakdown: string;
  /** Id of the jurisdiction. */
  jurisdiction_id: string | null;
  /** Id of the institution. */
  institution_id: string | null;
  /** Id of the program. */
  program_id: string | null;
  /** Id of the person. */
  person_id: string | null;
  /** Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period. */
  months: number | null;
  /** In the unit of the indicator. */
  value: string;
  qualifier: string;
  /** Which account of the figure it is, such as preliminary, final or revised. */
  vintage: string;
  figure_as_printed: string;
  unit_as_printed: string;
}

/** A figure of a statistic that an answer rests on. */
export interface Observed {
  observation: ObservationRef;
  value: string;
  qualifier: Qualifier;
  /** Where it is stated. */
  citation: Citation;
}

/** What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions. */
export interface Offer {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  consultation: ConsultationRef;
  /** Its place in the negotiation. */
  number: number;
  /** The party that makes it. */
  institution: InstitutionRef;
  date: PartialDate;
  /** What the centre is to pay, in units of the currency. */
  central_amount: string | null;
  /** What the localities are to pay, in units of the currency. */
  local_amount: string | null;
  /** ISO 4217 code. */
  currency: string;
  /** What is put in that is not money. */
  in_kind: string;
  conditions: string;
  outcome: OfferOutcome;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions. */
export interface OfferDetail {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  consultation: ConsultationRef;
  /** Its place in the negotiation. */
  number: number;
  /** The party that makes it. */
  institution: InstitutionRef;
  date: PartialDate;
  /** What the centre is to pay, in units of the currency. */
  central_amount: string | null;
  /** What the localities are to pay, in units of the currency. */
  local_amount: string | null;
  /** ISO 4217 code. */
  currency: string;
  /** What is put in that is not money. */
  in_kind: string;
  conditions: string;
  outcome: OfferOutcome;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `offer` (offer) as it was recorded. */
export interface OfferEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "offer";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: OfferRow;
}

/** What became of an offer. * `open`: on the table * `countered`: answered by another * `accepted`: accepted * `withdrawn`: withdrawn * `lapsed`: lapsed */
export type OfferOutcome = "open" | "countered" | "accepted" | "withdrawn" | "lapsed";

/** One page of the list of Offer. */
export interface OfferPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Offer[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a offer: enough to show it and to fetch it. */
export interface OfferRef {
  id: string;
  slug: string | null;
  name: string;
}

/** What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions. */
export interface OfferRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  date: PartialDate;
  /** What is put in that is not money. */
  in_kind?: string;
  conditions?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `offer` (offer), flat, as they were written. */
export interface OfferRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  /** Id of the consultation. */
  consultation_id: string;
  /** Its place in the negotiation. */
  number: number;
  /** The party that makes it. */
  institution_id: string;
  date: string;
  /** What the centre is to pay, in units of the currency. */
  central_amount: string | null;
  /** What the localities are to pay, in units of the currency. */
  local_amount: string | null;
  /** ISO 4217 code. */
  currency: string;
  /** What is put in that is not money. */
  in_kind: string;
  conditions: string;
  outcome: string;
}

/** A body whose executive office another is, and that body's ranks. */
export interface Office {
  body: InstitutionRef;
  /** Its executive office: the body asked about, or one whose executive office that is. */
  office: InstitutionRef;
  /** The fact: `/relations/{id}`. */
  relation: string;
  /** Whether this and every step before it is established. */
  holds: Holds;
  citation: Place;
  /** Empty: none is on record for the day. */
  ranks: RankFact[];
}

/** A fact that began or ended on a date of the event, for one of its bodies, and that no outcome explains. */
export interface OtherEffect {
  boundary: EffectBoundary;
  fact: DatedFact;
}

/** What a change event does to one institution. */
export interface Outcome {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  change_event: ChangeEventRef;
  type: OutcomeType;
  /** The institution that it befalls. */
  institution: InstitutionRef;
  /** What it becomes or goes into: merge, split, rename. */
  resulting_institution: InstitutionRef | null;
  /** Whom it leaves. */
  from_institution: InstitutionRef | null;
  /** Whom it comes to: parent, recipient of the function, body whose office it becomes. */
  to_institution: InstitutionRef | null;
  function: FunctionRef | null;
  /** Where it differs from the event's. */
  date_effective: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** How many binding requirements came out in each way. */
export interface OutcomeCounts {
  yes: number;
  no: number;
  unknown: number;
  not_evaluated: number;
}

/** What a change event does to one institution. */
export interface OutcomeDetail {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  change_event: ChangeEventRef;
  type: OutcomeType;
  /** The institution that it befalls. */
  institution: InstitutionRef;
  /** What it becomes or goes into: merge, split, rename. */
  resulting_institution: InstitutionRef | null;
  /** Whom it leaves. */
  from_institution: InstitutionRef | null;
  /** Whom it comes to: parent, recipient of the function, body whose office it becomes. */
  to_institution: InstitutionRef | null;
  function: FunctionRef | null;
  /** Where it differs from the event's. */
  date_effective: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** An outcome, and what came of it. */
export interface OutcomeEffects {
  outcome: OutcomeRef;
  type: OutcomeType;
  /** When it takes effect: its own date, else the event's; null: not established. */
  date: PartialDate | null;
  /** Whom it befalls. */
  institution: NamedThing;
  resulting_institution: NamedThing | null;
  from_institution: NamedThing | null;
  to_institution: NamedThing | null;
  function: FunctionRef | null;
  citation: Place;
  /** The poorest of its effects; `none_expected`: its type has none. */
  state: OutcomeState;
  effects: Effect[];
}

/** One version of a row of the kind `outcome` (outcome) as it was recorded. */
export interface OutcomeEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "outcome";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: OutcomeRow;
}

/** One page of the list of Outcome. */
export interface OutcomePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Outcome[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a outcome: enough to show it and to fetch it. */
export interface OutcomeRef {
  id: string;
  slug: string | null;
  name: string;
}

/** What a change event does to one institution. */
export interface OutcomeRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  change_event: ChangeEventAddress;
  type: OutcomeType;
  /** The institution that it befalls. */
  institution: InstitutionAddress;
  /** What it becomes or goes into: merge, split, rename. */
  resulting_institution?: InstitutionAddress | null;
  /** Whom it leaves. */
  from_institution?: InstitutionAddress | null;
  /** Whom it comes to: parent, recipient of the function, body whose office it becomes. */
  to_institution?: InstitutionAddress | null;
  function?: FunctionAddress | null;
  /** Where it differs from the event's. */
  date_effective?: PartialDate | null;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `outcome` (outcome), flat, as they were written. */
export interface OutcomeRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  /** Id of the change event. */
  change_event_id: string;
  type: string;
  /** The institution that it befalls. */
  institution_id: string;
  /** What it becomes or goes into: merge, split, rename. */
  resulting_institution_id: string | null;
  /** Whom it leaves. */
  from_institution_id: string | null;
  /** Whom it comes to: parent, recipient of the function, body whose office it becomes. */
  to_institution_id: string | null;
  /** Id of the function. */
  function_id: string | null;
  /** Where it differs from the event's. */
  date_effective: string | null;
}

/** Whether what an outcome should have done is on record: the poorest state of its effects. * `recorded`: all of it is * `other_date`: some of it on another date * `undated`: some of it without a date * `not_recorded`: some of it is not * `none_expected`: it leaves nothing to record */
export type OutcomeState = "recorded" | "other_date" | "undated" | "not_recorded" | "none_expected";

/** What an event does to an institution. * `create`: creates * `abolish`: abolishes * `merge`: merges into another * `split`: splits * `rename`: renames * `transfer_function`: hands a function to another body * `cease_function`: ends a function * `transfer_institution`: moves it to another parent * `designate_executive_office`: makes it the executive office of another * `re_rank`: changes its rank * `re_subordinate`: changes whom it answers to * `retain`: keeps it */
export type OutcomeType = "create" | "abolish" | "merge" | "split" | "rename" | "transfer_function" | "cease_function" | "transfer_institution" | "designate_executive_office" | "re_rank" | "re_subordinate" | "retain";

/** A body that stands over all who manage the program, but itself if it is one of them. */
export interface OverAll {
  institution: InstitutionRef;
  /** Whether it is one of them. */
  manages: boolean;
  /** Whether it is established for the day that it stands over all of them. */
  holds: Holds;
  /** The relations by which it does: `/relations/{id}`. */
  relations: string[];
}

/** A body that is, or stands over, more than one of those who manage the program. */
export interface OverSeveral {
  institution: InstitutionRef;
  /** Whether it is one of them. */
  manages: boolean;
  /** Over how many it stands or may, itself counted if it is one. */
  managers: number;
  /** Of how many of them that is established for the day. */
  surely: number;
}

/** A day, a month or a year, as known: 2023-03-16, 2023-03 or 2023 (EDTF level 0). */
export type PartialDate = string;

/** Who gives or gets money, or what it is spent for. */
export interface Party {
  kind: PartyKind;
  id: string;
  slug: string;
  name: string;
}

/** What sort of thing money is given by, given to, or spent for. * `institution`: institution * `program`: program * `jurisdiction`: area * `joint_action`: joint action */
export type PartyKind = "institution" | "program" | "jurisdiction" | "joint_action";

/** What stands in the way of joint action, as a source sees it. */
export interface PatchedChallengeRequest {
  slug?: string;
  /** The difficulty, in the compilers' words. */
  text?: string;
  /** The joint actions that it concerns. Written as a whole. */
  joint_actions?: JointActionAddress[];
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A reorganization, with the instrument that orders it. */
export interface PatchedChangeEventRequest {
  slug?: string;
  /** What happened, in a few words. */
  name?: string;
  /** Title of the instrument in English. */
  instrument_title?: string;
  /** Title of the instrument in Chinese. */
  instrument_title_zh?: string;
  /** The institutions that issued the instrument; written as a whole. */
  issuing_bodies?: InstitutionAddress[];
  date_adopted?: PartialDate | null;
  date_published?: PartialDate | null;
  /** Day from which the outcomes hold, where it is established. */
  date_effective?: PartialDate | null;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** One negotiation between the centre and localities, or one agreement that they are known to have made. */
export interface PatchedConsultationRequest {
  slug?: string;
  /** Who with whom about what, in a few words. */
  name?: string;
  joint_action?: JointActionAddress;
  program?: ProgramAddress | null;
  priority?: PriorityAddress | null;
  /** When it was held or signed. */
  date?: PartialDate | null;
  /** By when what was agreed is to be paid; empty: not established. */
  term_ends?: PartialDate | null;
  /** Who takes part, on which side; at most 100. Written as a whole. */
  parties?: ConsultationPartyRequest[];
  /** What the centre is to put in, in units of the currency. */
  central_amount?: string | number | null;
  /** What the localities are to put in, in units of the currency. */
  local_amount?: string | number | null;
  /** What all sides together are to put in, in units of the currency. */
  total_amount?: string | number | null;
  /** ISO 4217 code. */
  currency?: string;
  /** Share of the centre as the source gives it, from 0 to 1. */
  central_share?: string | number | null;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A turn of a consultation on a day: into which state it came, by whose hand, over which offer. */
export interface PatchedConsultationStepRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  date?: PartialDate;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A task of government that an institution can hold: the controlled list of responsibilities. */
export interface PatchedFunctionRequest {
  slug?: string;
  /** What the task is, in English. */
  name?: string;
  name_zh?: string;
  /** What answers need to know of it. */
  concept?: FunctionConcept;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency. */
export interface PatchedFundingFlowRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  type?: FlowType;
  provider_institution?: InstitutionAddress | null;
  provider_program?: ProgramAddress | null;
  provider_jurisdiction?: JurisdictionAddress | null;
  /** Empty: not established, or mixed. */
  provider_level?: ProviderLevel | "";
  provider_scope?: ProviderScope | "";
  receiver_institution?: InstitutionAddress | null;
  receiver_program?: ProgramAddress | null;
  receiver_jurisdiction?: JurisdictionAddress | null;
  program?: ProgramAddress | null;
  /** The area that it is spent in. */
  jurisdiction?: JurisdictionAddress | null;
  priority?: PriorityAddress | null;
  joint_action?: JointActionAddress | null;
  consultation?: ConsultationAddress | null;
  /** The commitment or pledge that it pays. */
  fulfils?: FundingFlowAddress | null;
  /** When it was made. */
  date?: PartialDate | null;
  /** The fiscal year, or the first of several. */
  fiscal_year?: number | null;
  /** The last fiscal year, where the figure is of several. */
  fiscal_year_end?: number | null;
  /** In units of the currency. */
  amount?: string | number;
  /** ISO 4217 code. */
  currency?: string;
  qualifier?: Qualifier;
  figure_as_printed?: string;
  unit_as_printed?: string;
  /** What the figure is of, in the compilers' words. */
  covers?: string;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A document that rules how programs are run (ELI: legal resource). */
export interface PatchedGuidelineRequest {
  slug?: string;
  /** Title in English. */
  title?: string;
  /** Title in Chinese characters, simplified. */
  title_zh?: string;
  /** Number of the document, such as 国发〔2014〕64号. */
  number?: string;
  /** Day on which it was issued. */
  date?: PartialDate | null;
  /** The institutions that issued it. Written as a whole. */
  issuers?: InstitutionAddress[];
  /** The programs it is for. Written as a whole. */
  applies_to?: ProgramAddress[];
  /** The guidelines that it replaces. Written as a whole. */
  replaces?: GuidelineAddress[];
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** Whether a guideline was a draft, in force or replaced over a period. */
export interface PatchedGuidelineStatusRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  guideline?: GuidelineAddress;
  status?: GuidelineState;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** What another list calls an institution. */
export interface PatchedIdentifierRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution?: InstitutionAddress;
  scheme?: IdentifierScheme;
  value?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A series of figures with one meaning and one unit (SDMX: series). */
export interface PatchedIndicatorRequest {
  slug?: string;
  /** What is measured, in English. */
  name?: string;
  /** What is measured, in Chinese characters. */
  name_zh?: string;
  concept?: IndicatorConcept;
  /** Unit of the values: an ISO 4217 code for money, percent, or what is counted. */
  unit?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The administrative rank of an institution over a period. */
export interface PatchedInstitutionRankRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution?: InstitutionAddress;
  rank?: RankAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A body that governs, funds or does science and technology; its period is its existence. */
export interface PatchedInstitutionRequest {
  slug?: string;
  kind?: InstitutionKind;
  form?: InstitutionForm;
  /** The area that it belongs to; the country for a central body. */
  jurisdiction?: JurisdictionAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A way in which centre and localities act together: its steps, what each side puts in, in which ratio. */
export interface PatchedJointActionRequest {
  slug?: string;
  /** Name in English. */
  name?: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  program?: ProgramAddress | null;
  /** What the centre puts in. */
  central_commits?: string;
  /** What the localities put in. */
  local_commits?: string;
  /** Least share of the centre, from 0 to 1; empty: no rule known. */
  central_share_min?: string | number | null;
  /** Greatest share of the centre, from 0 to 1; empty: no rule known. */
  central_share_max?: string | number | null;
  /** Its steps in order, at most 100. Written as a whole. */
  steps?: JointActionStepRequest[];
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A code of an area in another list over a period, such as GB/T 2260. */
export interface PatchedJurisdictionCodeRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  jurisdiction?: JurisdictionAddress;
  scheme?: JurisdictionCodeScheme;
  value?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** An area, not its government, by its ISO 3166 code. */
export interface PatchedJurisdictionRequest {
  slug?: string;
  /** ISO 3166-1 or 3166-2 code, such as CN or CN-GD. */
  code?: string | null;
  kind?: JurisdictionKind;
  parent?: JurisdictionAddress | null;
  /** Name in English. */
  name?: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  /** Name in pinyin, as ISO 3166-2 romanizes it. */
  name_pinyin?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** Where an institution sits or works: a place, not the government of it. */
export interface PatchedLocationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution?: InstitutionAddress;
  jurisdiction?: JurisdictionAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** What can be changed of a token. */
export interface PatchedNameOfTokenRequest {
  /** What it is for; no two of a user are named alike. */
  name?: string;
}

/** A name of an institution in a language over a period. */
export interface PatchedNameRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution?: InstitutionAddress;
  text?: string;
  /** BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin. */
  lang?: string;
  kind?: NameKind;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** One figure of an indicator for a period; its vintages are rivals that share a `claim_key`. */
export interface PatchedObservationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  indicator?: IndicatorAddress;
  /** The year, month or day that it is of. */
  period?: PartialDate;
  /** Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period. */
  months?: number | null;
  /** Which part of the whole, such as central, local or enterprise; empty: the whole. */
  breakdown?: string;
  jurisdiction?: JurisdictionAddress | null;
  institution?: InstitutionAddress | null;
  program?: ProgramAddress | null;
  person?: PersonAddress | null;
  /** In the unit of the indicator. */
  value?: string | number;
  qualifier?: Qualifier;
  /** Which account of the figure it is, such as preliminary, final or revised. */
  vintage?: string;
  figure_as_printed?: string;
  unit_as_printed?: string;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions. */
export interface PatchedOfferRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  date?: PartialDate;
  /** What is put in that is not money. */
  in_kind?: string;
  conditions?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** What a change event does to one institution. */
export interface PatchedOutcomeRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  change_event?: ChangeEventAddress;
  type?: OutcomeType;
  /** The institution that it befalls. */
  institution?: InstitutionAddress;
  /** What it becomes or goes into: merge, split, rename. */
  resulting_institution?: InstitutionAddress | null;
  /** Whom it leaves. */
  from_institution?: InstitutionAddress | null;
  /** Whom it comes to: parent, recipient of the function, body whose office it becomes. */
  to_institution?: InstitutionAddress | null;
  function?: FunctionAddress | null;
  /** Where it differs from the event's. */
  date_effective?: PartialDate | null;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** Someone who holds or held public office. */
export interface PatchedPersonRequest {
  slug?: string;
  /** Name in Latin script, family name first. */
  name?: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  /** Name in pinyin, by syllables, without tones. */
  name_pinyin?: string;
  born?: PartialDate | null;
  died?: PartialDate | null;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A position that exists whether or not it is filled. */
export interface PatchedPostRequest {
  slug?: string;
  institution?: InstitutionAddress;
  /** Title in English. */
  title?: string;
  /** Title in Chinese characters, simplified. */
  title_zh?: string;
  rank?: RankAddress | null;
  /** How many may hold it at a time; empty: several, number not established. */
  seats?: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A field or task that a plan or commission puts first; its period is that of the plan. */
export interface PatchedPriorityRequest {
  slug?: string;
  /** Name in English. */
  name?: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  name_pinyin?: string;
  /** The plan or list that names it. */
  document?: string;
  /** Who issued the document. */
  issuer?: InstitutionAddress | null;
  /** When the document was issued. */
  issued?: PartialDate | null;
  parent?: PriorityAddress | null;
  /** Empty: not bound to a stage. */
  stage?: ResearchStage | "";
  /** Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified. */
  ford?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A priority that a program serves over a period. */
export interface PatchedProgramPriorityRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  program?: ProgramAddress;
  priority?: PriorityAddress;
  basis?: PriorityBasis;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A program, fund, plan or special project that spends or steers money (IATI: activity). */
export interface PatchedProgramRequest {
  slug?: string;
  /** Name in English. */
  name?: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  /** Name in pinyin, by syllables. */
  name_pinyin?: string;
  abbreviation?: string;
  kind?: ProgramKind;
  level?: ProgramLevel;
  /** Empty: not established. */
  status?: ProgramStatus | "";
  /** The program that it is part of. */
  parent?: ProgramAddress | null;
  /** The areas in which it has its seat. Written as a whole. */
  hosts?: JurisdictionAddress[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The role of an institution in a program over a period (IATI: participating-org). */
export interface PatchedProgramRoleRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  program?: ProgramAddress;
  institution?: InstitutionAddress;
  role?: ProgramRoleType;
  /** What the role is called there, such as competent_department or steering_body. */
  detail?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** That one program went on from another. */
export interface PatchedProgramSuccessionRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  predecessor?: ProgramAddress;
  successor?: ProgramAddress;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A field that a person was trained in, with its OECD Fields of R&D code. */
export interface PatchedQualificationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  person?: PersonAddress;
  /** Field of study, in the compilers' words. */
  field?: string;
  /** Code of the Frascati Manual 2015, such as 2.5; empty: not classified. */
  ford?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A rung of the ladder of administrative ranks; ordinal 1 is the highest. */
export interface PatchedRankRequest {
  slug?: string;
  /** Place on the ladder; 1 is the highest. */
  ordinal?: number;
  /** Name in English. */
  name?: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  name_pinyin?: string;
  /** Short forms in everyday use, in pinyin. */
  short_name?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A place in a source; facts that rest on the same place share it. */
export interface PatchedRecordedCitationRequest {
  source?: SourceAddress;
  /** Page, article or passage; empty: the source as a whole. */
  locator?: string;
}

/** How one institution stands to another over a period: `subject` — `type` — `object`. */
export interface PatchedRelationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  type?: RelationType;
  subject?: InstitutionAddress;
  object?: InstitutionAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** What a guideline asks of projects or of those who run them, and how a project is held against it. */
export interface PatchedRequirementRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  guideline?: GuidelineAddress;
  /** Its place among the guideline's requirements. */
  number?: number;
  /** What it is about, such as co_funding. */
  subject?: string;
  /** What it asks, in the compilers' words. */
  text?: string;
  test?: RequirementTest;
  /** What the test needs to know; its type says which names. */
  parameters?: Record<string, unknown>;
  /** Why it is not evaluated, where it is not. */
  reason?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A function that an institution holds over a period, and the responsibility it was received from. */
export interface PatchedResponsibilityRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution?: InstitutionAddress;
  function?: FunctionAddress;
  /** The responsibility of another body that this one continues. */
  received_from?: ResponsibilityAddress | null;
  change?: ResponsibilityChange | "";
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A document, page or record in which facts are stated (PROV-O: PrimarySource). */
export interface PatchedSourceRequest {
  slug?: string;
  title?: string;
  publisher?: string;
  kind?: SourceKind;
  /** When it was published, as known; empty: undated. */
  date?: PartialDate | null;
  /** BCP 47 tag of the text, such as zh-Hans. */
  language?: string;
  url?: string;
  archived_url?: string;
  /** Day on which the compilers took their copy. */
  retrieved?: string | null;
  access?: SourceAccess;
  note?: string;
}

/** What a source asserts that has no structured form, in the compilers' own words. */
export interface PatchedStatementRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  text?: string;
  nature?: StatementNature;
  /** What it is about; written as a whole. */
  subjects?: StatementSubjectRequest[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A person's holding of a post over a period. */
export interface PatchedTenureRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  person?: PersonAddress;
  post?: PostAddress;
  kind?: TenureKind;
  /** Term of the body in which it is held, such as 20th. */
  term?: string;
  /** Place in the person's career, where dates do not tell the order. */
  sequence?: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A journey or occasion of a person in office, made of visits. */
export interface PatchedTourRequest {
  slug?: string;
  person?: PersonAddress;
  kind?: TourKind;
  /** Who, where and when, in a few words. */
  title?: string;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start?: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end?: PartialDate | null;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A priority that a leader's visit signalled. */
export interface PatchedVisitPriorityRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  visit?: VisitAddress;
  priority?: PriorityAddress;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** A person's stop at one site on one or some days. */
export interface PatchedVisitRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  tour?: TourAddress | null;
  person?: PersonAddress;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start?: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end?: PartialDate | null;
  jurisdiction?: JurisdictionAddress;
  city?: string;
  /** What was visited, in English. */
  site?: string;
  /** What was visited, in Chinese characters. */
  site_zh?: string;
  site_kind?: SiteKind;
  institution?: InstitutionAddress | null;
  /** What the visit was about, in the compilers' words. */
  topic?: string;
  /** Where it is stated. */
  citation?: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** What can be changed of a webhook. */
export interface PatchedWebhookChangeRequest {
  /** What it is for; once for each user. */
  name?: string;
  /** Address of HTTPS on a public host, such as `https://example.org/hook`. */
  url?: string;
  /** Kinds of rows; empty: all. */
  kinds?: RecordKind[];
  /** The thing that the rows are about: its id, or resource and slug (`institutions:most`); null: any. */
  thing?: string | null;
  /** Whether it is told; true goes on where it stopped, also after it was switched off. */
  active?: boolean;
}

/** The paths of authority between two bodies. */
export interface PathsOfAuthority {
  clocks: Clocks;
  edges: AuthorityEdge[];
  /** The ranks that are named, the highest first. */
  ranks: Rung[];
  /** What the edges and the ranks rest on. */
  citations: Place[];
  /** Whether it is all that is on record for the day; false: more than is told of one answer. */
  complete: boolean;
  from: InstitutionRef;
  to: InstitutionRef;
  /** Simple paths, the shortest first; at most 20 each way, of at most 12 steps. */
  paths: AuthorityPath[];
  /** The bodies on the paths. */
  nodes: Body[];
}

/** Money that has flowed: a flow on record, or the amount, the date and the type of a new one. */
export interface PaymentRequest {
  /** The commitment that it fulfils: key or id. */
  commitment: FundingFlowAddress;
  /** The flow that is on record already: key or id; it is linked to the commitment. */
  flow?: FundingFlowAddress | null;
  /** Of a new flow, in the currency of the commitment. */
  amount?: string | number | null;
  /** Of a new flow; of one on record, when the turn was, by default its own. */
  date?: PartialDate | null;
  /** Of a new flow. Default: `disbursement`. */
  type?: FlowType;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** Someone who holds or held public office. */
export interface Person {
  id: string;
  slug: string;
  /** Name in Latin script, family name first. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, by syllables, without tones. */
  name_pinyin: string;
  born: PartialDate | null;
  died: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the person. */
export type PersonAddress = string;

/** A person with what they studied and the posts they hold on the day asked for. */
export interface PersonDetail {
  id: string;
  slug: string;
  /** Name in Latin script, family name first. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, by syllables, without tones. */
  name_pinyin: string;
  born: PartialDate | null;
  died: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** Fields they were trained in. */
  qualifications: Qualification[];
  /** Posts held on the day asked for; all of them with `valid_on=any`. */
  tenures: Tenure[];
  /** Where else it is told about. */
  links: PersonLinks;
  clocks: Clocks;
}

/** One version of a row of the kind `person` (person) as it was recorded. */
export interface PersonEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "person";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: PersonRow;
}

/** Paths of the questions about it; add the clocks that are to hold. */
export interface PersonLinks {
  /** Posts, employers, gaps, and who worked where together. */
  career: string;
}

/** Which person stays. */
export interface PersonMergerRequest {
  /** The person that stays: slug or id. */
  into: PersonAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Person. */
export interface PersonPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Person[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a person: enough to show it and to fetch it. */
export interface PersonRef {
  id: string;
  slug: string;
  name: string;
}

/** Someone who holds or held public office. */
export interface PersonRequest {
  slug: string;
  /** Name in Latin script, family name first. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  /** Name in pinyin, by syllables, without tones. */
  name_pinyin?: string;
  born?: PartialDate | null;
  died?: PartialDate | null;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `person` (person), flat, as they were written. */
export interface PersonRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** Name in Latin script, family name first. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, by syllables, without tones. */
  name_pinyin: string;
  born: string | null;
  died: string | null;
}

/** Where something is stated: a source, and the place in it. */
export interface Place {
  source: SourceRef;
  locator: string;
}

/** A position that exists whether or not it is filled. */
export interface Post {
  id: string;
  slug: string;
  institution: InstitutionRef;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh: string;
  rank: RankRef | null;
  /** How many may hold it at a time; empty: several, number not established. */
  seats: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the post. */
export type PostAddress = string;

/** A post with those who hold it on the day asked for. */
export interface PostDetail {
  id: string;
  slug: string;
  institution: InstitutionRef;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh: string;
  rank: RankRef | null;
  /** How many may hold it at a time; empty: several, number not established. */
  seats: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** Who holds it on the day asked for. */
  holders: Holder[];
  /** Where else it is told about. */
  links: PostLinks;
  clocks: Clocks;
}

/** One version of a row of the kind `post` (post) as it was recorded. */
export interface PostEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "post";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: PostRow;
}

/** Someone who held the post. */
export interface PostHolder {
  /** The fact: `/tenures/{id}`. */
  id: string;
  key: string | null;
  kind: TenureKind;
  term: string;
  /** First day, as known; null: not established. */
  valid_from: PartialDate | null;
  /** First day after it, as known. */
  valid_until: PartialDate | null;
  ended: Ended;
  /** A day on which a source shows it to hold. */
  attested_on: PartialDate | null;
  /** Whether it holds on some day of those asked for: `yes` or `undetermined`; null for all time. */
  holds: Holds | null;
  confidence: Confidence;
  note: string;
  /** Where it is stated; the first is what it rests on. */
  citations: Stated[];
  person: PersonRef;
  /** The substantive holder on record before; null: none, not of known time, or the post has several seats. */
  predecessor: AdjoiningHolder | null;
  /** The substantive holder on record after. */
  successor: AdjoiningHolder | null;
}

/** Paths of the questions about it; add the clocks that are to hold. */
export interface PostLinks {
  /** Who held it, and when. */
  holders: string;
}

/** Which post stays. */
export interface PostMergerRequest {
  /** The post that stays: slug or id. */
  into: PostAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Post. */
export interface PostPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Post[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a post: enough to show it and to fetch it. */
export interface PostRef {
  id: string;
  slug: string;
  name: string;
}

/** A position that exists whether or not it is filled. */
export interface PostRequest {
  slug: string;
  institution: InstitutionAddress;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh?: string;
  rank?: RankAddress | null;
  /** How many may hold it at a time; empty: several, number not established. */
  seats?: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `post` (post), flat, as they were written. */
export interface PostRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** Id of the institution. */
  institution_id: string;
  /** Title in English. */
  title: string;
  /** Title in Chinese characters, simplified. */
  title_zh: string;
  /** Id of the rank. */
  rank_id: string | null;
  /** How many may hold it at a time; empty: several, number not established. */
  seats: number | null;
}

/** A field or task that a plan or commission puts first; its period is that of the plan. */
export interface Priority {
  id: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  name_pinyin: string;
  /** The plan or list that names it. */
  document: string;
  /** Who issued the document. */
  issuer: InstitutionRef | null;
  /** When the document was issued. */
  issued: PartialDate | null;
  parent: PriorityRef | null;
  /** Empty: not bound to a stage. */
  stage: ResearchStage | "";
  /** Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified. */
  ford: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the priority. */
export type PriorityAddress = string;

/** Whether a source says it, or the compilers conclude it. * `stated`: stated by the source * `inferred`: inferred by the compilers */
export type PriorityBasis = "stated" | "inferred";

/** A priority with its parts and the programs that serve it on the day asked for. */
export interface PriorityDetail {
  id: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  name_pinyin: string;
  /** The plan or list that names it. */
  document: string;
  /** Who issued the document. */
  issuer: InstitutionRef | null;
  /** When the document was issued. */
  issued: PartialDate | null;
  parent: PriorityRef | null;
  /** Empty: not bound to a stage. */
  stage: ResearchStage | "";
  /** Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified. */
  ford: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** Its parts. */
  children: PriorityRef[];
  /** The programs that serve it on the day asked for. */
  programs: ProgramPriority[];
  clocks: Clocks;
}

/** One version of a row of the kind `priority` (priority) as it was recorded. */
export interface PriorityEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "priority";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: PriorityRow;
}

/** Which priority stays. */
export interface PriorityMergerRequest {
  /** The priority that stays: slug or id. */
  into: PriorityAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Priority. */
export interface PriorityPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Priority[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a priority: enough to show it and to fetch it. */
export interface PriorityRef {
  id: string;
  slug: string;
  name: string;
}

/** A field or task that a plan or commission puts first; its period is that of the plan. */
export interface PriorityRequest {
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  name_pinyin?: string;
  /** The plan or list that names it. */
  document?: string;
  /** Who issued the document. */
  issuer?: InstitutionAddress | null;
  /** When the document was issued. */
  issued?: PartialDate | null;
  parent?: PriorityAddress | null;
  /** Empty: not bound to a stage. */
  stage?: ResearchStage | "";
  /** Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified. */
  ford?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `priority` (priority), flat, as they were written. */
export interface PriorityRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  name_pinyin: string;
  /** The plan or list that names it. */
  document: string;
  /** Who issued the document. */
  issuer_id: string | null;
  /** When the document was issued. */
  issued: string | null;
  /** Id of the priority. */
  parent_id: string | null;
  /** Empty: not bound to a stage. */
  stage: string;
  /** Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified. */
  ford: string;
}

/** What was refused and why (RFC 9457). `code` is stable; `type` leads to a page about it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** Stable name of the problem; /problems lists them all. */
  code: string;
  detail: string;
  /** Path of the request. */
  instance: string;
  /** Give it when you report the problem. */
  request_id: string;
  /** What was wrong, each by where it stands; empty if nothing is to be named. */
  errors: ({ /** JSON pointer (RFC 6901) into the body. */ pointer?: string; parameter?: string; header?: string; code: string; detail: string; })[];
  /** With 409: ids of recorded rows that stand against it, at most 20. */
  conflicts?: string[];
  /** With `in_use`: the rows that refer to it, at most 20. */
  used_by?: ({ model: string; id: string; slug: string | null; })[];
}

/** A program, fund, plan or special project that spends or steers money (IATI: activity). */
export interface Program {
  id: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, by syllables. */
  name_pinyin: string;
  abbreviation: string;
  kind: ProgramKind;
  level: ProgramLevel;
  /** Empty: not established. */
  status: ProgramStatus | "";
  /** The program that it is part of. */
  parent: ProgramRef | null;
  /** The areas in which it has its seat. Written as a whole. */
  hosts: JurisdictionRef[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the program. */
export type ProgramAddress = string;

/** A program with what is on record about it for the day asked for, and the sums of its own flows. */
export interface ProgramDetail {
  id: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, by syllables. */
  name_pinyin: string;
  abbreviation: string;
  kind: ProgramKind;
  level: ProgramLevel;
  /** Empty: not established. */
  status: ProgramStatus | "";
  /** The program that it is part of. */
  parent: ProgramRef | null;
  /** The areas in which it has its seat. Written as a whole. */
  hosts: JurisdictionRef[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  exists: Holds | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** Its parts that exist on the day asked for. */
  children: ProgramRef[];
  /** The successions by which it went on from others. */
  predecessors: ProgramSuccession[];
  /** The successions by which others went on from it. */
  successors: ProgramSuccession[];
  /** Who holds which role in it on the day asked for; `/programs/{id}/management` has those of all time. */
  roles: ProgramRole[];
  /** The priorities that it serves on the day asked for. */
  priorities: ProgramPriority[];
  /** The guidelines for it that are in force on the day asked for, each with the fact that it is. */
  guidelines: GuidelineStatus[];
  /** The joint actions that it is run by. */
  joint_actions: JointActionRef[];
  /** The consultations about it. */
  consultations: ConsultationRef[];
  /** Sums of its own flows of all days, by type and currency; those of its parts are theirs. Of each claim one account counts; types are never added, nor currencies. */
  totals: FlowTotal[];
  /** Where else it is told about. */
  links: ProgramLinks;
  clocks: Clocks;
}

/** One version of a row of the kind `program` (program) as it was recorded. */
export interface ProgramEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "program";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ProgramRow;
}

/** One version of a row of the kind `program_host` (program host) as it was recorded. */
export interface ProgramHostEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "program_host";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ProgramHostRow;
}

/** The columns of a row of the kind `program_host` (program host), flat, as they were written. */
export interface ProgramHostRow {
  id: string;
  /** Id of the program. */
  program_id: string;
  /** Id of the jurisdiction. */
  jurisdiction_id: string;
}

/** What sort of program it is. * `plan`: plan * `program`: program * `special_project`: special project of a program * `fund`: research fund * `guidance_fund`: government guidance fund * `center_network`: network of centres, or a centre of one * `lab_system`: system of laboratories * `subsidy_scheme`: subsidy scheme * `predecessor_program`: program of before, since merged */
export type ProgramKind = "plan" | "program" | "special_project" | "fund" | "guidance_fund" | "center_network" | "lab_system" | "subsidy_scheme" | "predecessor_program";

/** Whose program it is: the centre's, the localities', or both. * `central`: central * `central_local`: central and local * `local`: local */
export type ProgramLevel = "central" | "central_local" | "local";

/** Paths of the questions about it; add the clocks that are to hold. */
export interface ProgramLinks {
  /** Who has held which role in it. */
  management: string;
  /** Everything dated about it, in order. */
  timeline: string;
}

/** Who has held which role in a program, over all time unless a day is asked for. */
export interface ProgramManagementDetail {
  id: string;
  slug: string;
  /** Name in English. */
  name: string;
  /** The roles in the order in which they began, those without an established start first. */
  roles: ProgramRole[];
  clocks: Clocks;
}

/** Which program stays. */
export interface ProgramMergerRequest {
  /** The program that stays: slug or id. */
  into: ProgramAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Program. */
export interface ProgramPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Program[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A priority that a program serves over a period. */
export interface ProgramPriority {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  program: ProgramRef;
  priority: PriorityRef;
  basis: PriorityBasis;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** A priority that a program serves over a period. */
export interface ProgramPriorityDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  program: ProgramRef;
  priority: PriorityRef;
  basis: PriorityBasis;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `program_priority` (program priority) as it was recorded. */
export interface ProgramPriorityEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "program_priority";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ProgramPriorityRow;
}

/** One page of the list of ProgramPriority. */
export interface ProgramPriorityPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: ProgramPriority[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A priority that a program serves over a period. */
export interface ProgramPriorityRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  program: ProgramAddress;
  priority: PriorityAddress;
  basis?: PriorityBasis;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `program_priority` (program priority), flat, as they were written. */
export interface ProgramPriorityRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the program. */
  program_id: string;
  /** Id of the priority. */
  priority_id: string;
  basis: string;
}

/** A reference to a program: enough to show it and to fetch it. */
export interface ProgramRef {
  id: string;
  slug: string;
  name: string;
}

/** A program, fund, plan or special project that spends or steers money (IATI: activity). */
export interface ProgramRequest {
  slug: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh?: string;
  /** Name in pinyin, by syllables. */
  name_pinyin?: string;
  abbreviation?: string;
  kind: ProgramKind;
  level: ProgramLevel;
  /** Empty: not established. */
  status?: ProgramStatus | "";
  /** The program that it is part of. */
  parent?: ProgramAddress | null;
  /** The areas in which it has its seat. Written as a whole. */
  hosts?: JurisdictionAddress[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The role of an institution in a program over a period (IATI: participating-org). */
export interface ProgramRole {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  program: ProgramRef;
  institution: InstitutionRef;
  role: ProgramRoleType;
  /** Code of the role in IATI OrganisationRole (2.03). */
  iati_code: number | null;
  /** What the role is called there, such as competent_department or steering_body. */
  detail: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** The role of an institution in a program over a period (IATI: participating-org). */
export interface ProgramRoleDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  program: ProgramRef;
  institution: InstitutionRef;
  role: ProgramRoleType;
  /** Code of the role in IATI OrganisationRole (2.03). */
  iati_code: number | null;
  /** What the role is called there, such as competent_department or steering_body. */
  detail: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `program_role` (program role) as it was recorded. */
export interface ProgramRoleEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "program_role";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ProgramRoleRow;
}

/** One page of the list of ProgramRole. */
export interface ProgramRolePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: ProgramRole[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** The role of an institution in a program over a period (IATI: participating-org). */
export interface ProgramRoleRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  program: ProgramAddress;
  institution: InstitutionAddress;
  role: ProgramRoleType;
  /** What the role is called there, such as competent_department or steering_body. */
  detail?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `program_role` (program role), flat, as they were written. */
export interface ProgramRoleRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the program. */
  program_id: string;
  /** Id of the institution. */
  institution_id: string;
  role: string;
  /** What the role is called there, such as competent_department or steering_body. */
  detail: string;
}

/** What an organisation does in a program: IATI OrganisationRole 1 to 4 (codelist of IATI 2.03). * `funding`: funding (1) * `accountable`: accountable (2) * `extending`: extending (3) * `implementing`: implementing (4) */
export type ProgramRoleType = "funding" | "accountable" | "extending" | "implementing";

/** The columns of a row of the kind `program` (program), flat, as they were written. */
export interface ProgramRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  kind: string;
  level: string;
  /** Empty: not established. */
  status: string;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  /** Name in pinyin, by syllables. */
  name_pinyin: string;
  abbreviation: string;
  /** The program that it is part of. */
  parent_id: string | null;
}

/** What became of a program, as the sources say. * `active`: active * `closed`: closed * `merged`: merged into another * `renamed`: goes on under another name */
export type ProgramStatus = "active" | "closed" | "merged" | "renamed";

/** That one program went on from another. */
export interface ProgramSuccession {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  predecessor: ProgramRef;
  successor: ProgramRef;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** That one program went on from another. */
export interface ProgramSuccessionDetail {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  predecessor: ProgramRef;
  successor: ProgramRef;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `program_succession` (program succession) as it was recorded. */
export interface ProgramSuccessionEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "program_succession";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ProgramSuccessionRow;
}

/** One page of the list of ProgramSuccession. */
export interface ProgramSuccessionPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: ProgramSuccession[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** That one program went on from another. */
export interface ProgramSuccessionRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  predecessor: ProgramAddress;
  successor: ProgramAddress;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `program_succession` (program succession), flat, as they were written. */
export interface ProgramSuccessionRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  /** Id of the program. */
  predecessor_id: string;
  /** Id of the program. */
  successor_id: string;
}

/** Everything dated of a program: one page. */
export interface ProgramTimeline {
  clocks: Clocks;
  /** What is on record without any date: listed with `undated=true`. */
  undated: Undated[];
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** By the first possible day. */
  results: Moment[];
  program: ProgramRef;
}

/** One version of a row of the kind `programs_further_citation` (further citation) as it was recorded. */
export interface ProgramsFurtherCitationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "programs_further_citation";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ProgramsFurtherCitationRow;
}

/** The columns of a row of the kind `programs_further_citation` (further citation), flat, as they were written. */
export interface ProgramsFurtherCitationRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  stance: string;
  /** Id of the priority. */
  priority_id: string | null;
  /** Id of the visit priority. */
  visit_priority_id: string | null;
  /** Id of the program. */
  program_id: string | null;
  /** Id of the program succession. */
  program_succession_id: string | null;
  /** Id of the program role. */
  program_role_id: string | null;
  /** Id of the program priority. */
  program_priority_id: string | null;
  /** Id of the guideline. */
  guideline_id: string | null;
  /** Id of the guideline status. */
  guideline_status_id: string | null;
  /** Id of the requirement. */
  requirement_id: string | null;
  /** Id of the funding flow. */
  funding_flow_id: string | null;
  /** Id of the indicator. */
  indicator_id: string | null;
  /** Id of the observation. */
  observation_id: string | null;
  /** Id of the joint action. */
  joint_action_id: string | null;
  /** Id of the challenge. */
  challenge_id: string | null;
  /** Id of the consultation. */
  consultation_id: string | null;
  /** Id of the consultation step. */
  consultation_step_id: string | null;
  /** Id of the offer. */
  offer_id: string | null;
}

/** One version of a row of the kind `programs_statement_subject` (statement subject) as it was recorded. */
export interface ProgramsStatementSubjectEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "programs_statement_subject";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ProgramsStatementSubjectRow;
}

/** The columns of a row of the kind `programs_statement_subject` (statement subject), flat, as they were written. */
export interface ProgramsStatementSubjectRow {
  id: string;
  /** Id of the statement. */
  statement_id: string;
  /** Id of the program. */
  program_id: string | null;
  /** Id of the priority. */
  priority_id: string | null;
  /** Id of the guideline. */
  guideline_id: string | null;
  /** Id of the joint action. */
  joint_action_id: string | null;
  /** Id of the consultation. */
  consultation_id: string | null;
}

/** Who puts in how much; what is left out or null is not known. */
export interface ProjectAmountsRequest {
  /** ISO 4217 code of all amounts. */
  currency?: string | null;
  /** What the centre puts in. */
  central?: string | number | null;
  /** What localities put in. */
  local?: string | number | null;
  /** What companies, funds and all others put in. */
  own?: string | number | null;
  /** How much of all goes to the purpose for which a rule sets a floor, such as firms that turn publicly funded results to use. */
  invested?: string | number | null;
}

/** A commitment or pledge, with what has been paid on it. */
export interface Promise {
  flow: FundingFlowRef;
  type: FlowType;
  currency: string;
  /** In units of the currency, exactly. */
  amount: string;
  qualifier: Qualifier;
  /** Disbursements and expenditure that fulfil it; null: undisclosed, which is not zero. */
  paid: DisclosedFigure | null;
  consultation: ConsultationRef | null;
  /** By when it is to be paid, as its consultation says; null: not established. */
  term_ends: PartialDate | null;
  /** Whether, by what is on record, it is unpaid after its term on the day asked for. */
  overdue: Holds;
  /** The source of the promise. */
  sources: SourceRef[];
}

/** The central share of commitments and pledges for joint actions in the fiscal year, in one currency. */
export interface PromisedShare {
  currency: string;
  /** By the centre; null: none on record, which is not zero. */
  central: string | null;
  /** By all whose level of government is on record. */
  known: string | null;
  /** By those of whom it is not, which no share counts. */
  unknown: string | null;
  share: Share | null;
  /** Address of the flows, with their citations. */
  flows_url: string;
}

/** Whose money it is. * `central`: central government * `local`: local government * `private`: companies and others */
export type ProviderLevel = "central" | "local" | "private";

/** How many payers the figure of a source covers. * `single_institution`: one institution * `central_government`: the central government * `local_governments`: local governments together * `all_government`: all levels of government * `multiple_investors`: several investors * `all_sources`: all sources */
export type ProviderScope = "single_institution" | "central_government" | "local_governments" | "all_government" | "multiple_investors" | "all_sources";

/** A field that a person was trained in, with its OECD Fields of R&D code. */
export interface Qualification {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  person: PersonRef;
  /** Field of study, in the compilers' words. */
  field: string;
  /** Code of the Frascati Manual 2015, such as 2.5; empty: not classified. */
  ford: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** A field that a person was trained in, with its OECD Fields of R&D code. */
export interface QualificationDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  person: PersonRef;
  /** Field of study, in the compilers' words. */
  field: string;
  /** Code of the Frascati Manual 2015, such as 2.5; empty: not classified. */
  ford: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `qualification` (qualification) as it was recorded. */
export interface QualificationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "qualification";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: QualificationRow;
}

/** One page of the list of Qualification. */
export interface QualificationPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Qualification[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A field that a person was trained in, with its OECD Fields of R&D code. */
export interface QualificationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  person: PersonAddress;
  /** Field of study, in the compilers' words. */
  field: string;
  /** Code of the Frascati Manual 2015, such as 2.5; empty: not classified. */
  ford?: string;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `qualification` (qualification), flat, as they were written. */
export interface QualificationRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the person. */
  person_id: string;
  /** Field of study, in the compilers' words. */
  field: string;
  /** Code of the Frascati Manual 2015, such as 2.5; empty: not classified. */
  ford: string;
}

/** How a figure bounds the amount. * `exact`: exactly * `at_least`: at least * `at_most`: at most * `about`: about */
export type Qualifier = "exact" | "at_least" | "at_most" | "about";

/** What editors have to look after. */
export interface Quality {
  clocks: Clocks;
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** Empty where rows are listed. */
  totals: QualityTotal[];
  /** The rows with the issue asked for, by kind and id. */
  rows: QualityRow[];
}

/** The institution or program that facts are about. */
export interface QualityAbout {
  id: string;
  slug: string;
  name: string;
  url: string;
  /** Where editors change it. */
  admin_url: string | null;
}

/** What totals are told apart by. * `kind`: kind of fact or thing * `institution`: institution that facts are about * `program`: program that facts are about */
export type QualityBy = "kind" | "institution" | "program";

/** What a fact or thing lacks, or what speaks against it. * `low_confidence`: recorded with low confidence * `single_sourced`: stated by one source alone * `disputed`: a source disputes it, or another account of the claim is on record * `recall`: rests on the recall of compilers alone, or on what nobody read * `unconfirmed`: taken to hold on the day, but no source for it is of the year before * `undated`: no source for it has a date of publication or retrieval * `without_name`: has no name in Chinese characters, or none in Latin script * `without_start`: when it began is not established * `without_money`: a program of which no flow of money is on record */
export type QualityIssue = "low_confidence" | "single_sourced" | "disputed" | "recall" | "unconfirmed" | "undated" | "without_name" | "without_start" | "without_money";

/** A fact or thing with the issue. */
export interface QualityRow {
  kind: FactKind;
  id: string;
  /** Slug, or key of a fact. */
  slug: string | null;
  name: string;
  /** The institutions and programs that it is about; empty: it is about none. */
  about: NamedThing[];
  confidence: Confidence;
  /** What it rests on. */
  citation: Citation;
  url: string;
  /** Where editors change it. */
  admin_url: string | null;
}

/** How well facts of a kind, or about a thing, are sourced. */
export interface QualityTotal {
  /** Null: told apart by what facts are about. */
  kind: FactKind | null;
  about: QualityAbout | null;
  /** How many there are; what is deprecated does not count. */
  facts: number;
  confidence: ByConfidence;
  issues: Issues;
}

/** A rung of the ladder of administrative ranks; ordinal 1 is the highest. */
export interface Rank {
  id: string;
  slug: string;
  /** Place on the ladder; 1 is the highest. */
  ordinal: number;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  name_pinyin: string;
  /** Short forms in everyday use, in pinyin. */
  short_name: string;
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the rank. */
export type RankAddress = string;

/** How what is on record bounds the rank with which a body speaks. * `exact`: it is this one: all ranks that count are established * `at_least`: this one or a higher one: a rank that counts is not on record, or not established * `unknown`: no rank that counts is on record */
export type RankBound = "exact" | "at_least" | "unknown";

/** A rung of the ladder of administrative ranks; ordinal 1 is the highest. */
export interface RankDetail {
  id: string;
  slug: string;
  /** Place on the ladder; 1 is the highest. */
  ordinal: number;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  name_pinyin: string;
  /** Short forms in everyday use, in pinyin. */
  short_name: string;
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `rank` (rank) as it was recorded. */
export interface RankEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "rank";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: RankRow;
}

/** The rank of a body on the day: a fact of `/institution-ranks`. */
export interface RankFact {
  /** The fact. */
  id: string;
  rank: RankRef;
  /** Its place on the ladder; 1 is the highest. */
  ordinal: number;
  holds: Holds;
  citation: Place;
}

/** Which rank stays. */
export interface RankMergerRequest {
  /** The rank that stays: slug or id. */
  into: RankAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Rank. */
export interface RankPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Rank[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a rank: enough to show it and to fetch it. */
export interface RankRef {
  id: string;
  slug: string;
  name: string;
}

/** A rung of the ladder of administrative ranks; ordinal 1 is the highest. */
export interface RankRequest {
  slug: string;
  /** Place on the ladder; 1 is the highest. */
  ordinal: number;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  name_pinyin?: string;
  /** Short forms in everyday use, in pinyin. */
  short_name?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `rank` (rank), flat, as they were written. */
export interface RankRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** Place on the ladder; 1 is the highest. */
  ordinal: number;
  /** Name in English. */
  name: string;
  /** Name in Chinese characters, simplified. */
  name_zh: string;
  name_pinyin: string;
  /** Short forms in everyday use, in pinyin. */
  short_name: string;
}

/** What one figure is of another. */
export interface Ratio {
  /** To four places. */
  value: string;
  /** How the ratio bounds the true one. */
  qualifier: Qualifier;
}

/** A requirement, what it asked, what the project or the registry says to it, and the outcome. */
export interface Reason {
  requirement: RequirementOfReason;
  /** False: nothing was compared. */
  evaluated: boolean;
  /** Whether the verdict depends on it; not on encouragements, and not on what concerns the administration alone. */
  binding: boolean;
  asked: string;
  said: string;
  outcome: RequirementOutcome;
  /** Where what the registry says is stated. */
  citations: Place[];
}

export type ReconciliationAnswer = ReconciliationExtension | ReconciliationResults;

export type ReconciliationBodyRequest = ReconciliationQueriesRequest | ReconciliationExtendRequest;

/** A thing that may be meant; `match`: it is, beyond doubt. `description` is the name that was found. */
export interface ReconciliationCandidate {
  id: string;
  name: string;
  description: string;
  type: ReconciliationType[];
  score: number;
  match: boolean;
  features: ReconciliationFeature[];
}

/** The candidates of one query, the best first. */
export interface ReconciliationCandidates {
  result: ReconciliationCandidate[];
}

/** A value: `str`, or an entity with `id` and `name`. */
export interface ReconciliationCell {
  str?: string;
  id?: string;
  name?: string;
}

/** A property that was fetched; one whose values are entities names their type and this service. */
export interface ReconciliationColumn {
  id: string;
  name: string;
  type?: ReconciliationType;
  service?: string;
}

/** A request for properties of entities. */
export interface ReconciliationExtendRequest {
  extend: ReconciliationWantedRequest;
}

/** The properties of entities: columns, and the values of each entity by its id and the id of the property. */
export interface ReconciliationExtension {
  meta: ReconciliationColumn[];
  rows: Record<string, Record<string, ReconciliationCell[]>>;
}

/** What speaks for a candidate, or against it. */
export interface ReconciliationFeature {
  id: string;
  value: number;
}

/** What clients of the specification send: JSON in one field of a form, `queries` or `extend`. */
export interface ReconciliationFormRequest {
  /** A batch of queries: JSON, as `queries` of the other form. */
  queries?: string;
  /** JSON with `ids` and `properties`. */
  extend?: string;
}

/** What the service offers. */
export interface ReconciliationManifest {
  versions: string[];
  name: string;
  identifierSpace: string;
  schemaSpace: string;
  documentation: string;
  serviceVersion: string;
  defaultTypes: ReconciliationType[];
  view: { /** An address with `{{id}}` for the id. */ url: string; };
  preview: { /** An address with `{{id}}` for the id. */ url: string; width: number; height: number; };
  suggest: { entity: ReconciliationPlace; type: ReconciliationPlace; property: ReconciliationPlace; };
  extend: { propose_properties: ReconciliationPlace; property_settings: (Record<string, unknown>)[]; };
}

/** Where a part of the service is: a path below its address. */
export interface ReconciliationPlace {
  service_url: string;
  service_path: string;
}

/** The value of a property: `jurisdiction` and `kind` narrow a query, others say nothing about a name. */
export interface ReconciliationPropertyValueRequest {
  pid: string;
  /** Text, a number, `{id, name}`, or a list of such. */
  v?: unknown;
}

/** The properties that can be fetched of entities of a type. */
export interface ReconciliationProposedProperties {
  type: string;
  properties: ReconciliationType[];
}

/** A batch of queries by keys of the client's own, at most 100. */
export interface ReconciliationQueriesRequest {
  queries: Record<string, ReconciliationQueryRequest>;
}

/** A name to reconcile. Of `type` one or several; a `limit` above 50 is taken for 50; `type_strict` is not heeded. */
export interface ReconciliationQueryRequest {
  query: string;
  type?: ThingType | InstitutionKind | (ThingType | InstitutionKind)[];
  limit?: number;
  properties?: ReconciliationPropertyValueRequest[];
  type_strict?: string;
}

/** The candidates of each query, by its key. */
export type ReconciliationResults = Record<string, ReconciliationCandidates>;

export type ReconciliationService = ReconciliationManifest | ReconciliationExtension | ReconciliationResults;

/** Things whose names are like what was typed, ten at once. */
export interface ReconciliationSuggestedEntities {
  result: ReconciliationSuggestedEntity[];
}

/** A thing whose name is like what was typed; `notable`: its types. */
export interface ReconciliationSuggestedEntity {
  id: string;
  name: string;
  description: string;
  notable: ReconciliationType[];
}

/** Types, or properties, that have what was typed in them, ten at once. */
export interface ReconciliationSuggestedWords {
  result: ReconciliationType[];
}

/** A type of entities: of things, or below institutions, one of their kinds. */
export interface ReconciliationType {
  id: string;
  name: string;
}

/** A property to fetch. */
export interface ReconciliationWantedPropertyRequest {
  id: string;
}

/** Of which entities, at most 100, which properties are fetched. */
export interface ReconciliationWantedRequest {
  ids: string[];
  properties: ReconciliationWantedPropertyRequest[];
}

/** * `challenge`: challenge * `challenged_action`: challenged action * `change_event`: change event * `citation`: citation * `consultation`: consultation * `consultation_party`: consultation party * `consultation_step`: consultation step * `function`: function * `funding_flow`: funding flow * `guideline`: guideline * `guideline_issuer`: guideline issuer * `guideline_program`: guideline program * `guideline_replacement`: guideline replacement * `guideline_status`: guideline status * `identifier`: identifier * `indicator`: indicator * `institution`: institution * `institution_name`: institution name * `institution_rank`: institution rank * `institutions_further_citation`: further citation * `institutions_statement_subject`: statement subject * `issuing_body`: issuing body * `joint_action`: joint action * `joint_action_step`: joint action step * `jurisdiction`: jurisdiction * `jurisdiction_code`: jurisdiction code * `location`: location * `observation`: observation * `offer`: offer * `outcome`: outcome * `person`: person * `post`: post * `priority`: priority * `program`: program * `program_host`: program host * `program_priority`: program priority * `program_role`: program role * `program_succession`: program succession * `programs_further_citation`: further citation * `programs_statement_subject`: statement subject * `qualification`: qualification * `rank`: rank * `relation`: relation * `requirement`: requirement * `responsibility`: responsibility * `source`: source * `statement`: statement * `tenure`: tenure * `tour`: tour * `visit`: visit * `visit_priority`: visit priority */
export type RecordKind = "challenge" | "challenged_action" | "change_event" | "citation" | "consultation" | "consultation_party" | "consultation_step" | "function" | "funding_flow" | "guideline" | "guideline_issuer" | "guideline_program" | "guideline_replacement" | "guideline_status" | "identifier" | "indicator" | "institution" | "institution_name" | "institution_rank" | "institutions_further_citation" | "institutions_statement_subject" | "issuing_body" | "joint_action" | "joint_action_step" | "jurisdiction" | "jurisdiction_code" | "location" | "observation" | "offer" | "outcome" | "person" | "post" | "priority" | "program" | "program_host" | "program_priority" | "program_role" | "program_succession" | "programs_further_citation" | "programs_statement_subject" | "qualification" | "rank" | "relation" | "requirement" | "responsibility" | "source" | "statement" | "tenure" | "tour" | "visit" | "visit_priority";

/** What became of a row of the registry between two revisions. * `created`: it was recorded * `changed`: it was changed * `retracted`: it was retracted * `created_and_retracted`: it was recorded and retracted in between */
export type RecordedChange = "created" | "changed" | "retracted" | "created_and_retracted";

/** A place in a source; facts that rest on the same place share it. */
export interface RecordedCitation {
  id: string;
  source: SourceRef;
  /** Page, article or passage; empty: the source as a whole. */
  locator: string;
  revision: number;
}

/** A place in a source; facts that rest on the same place share it. */
export interface RecordedCitationRequest {
  source: SourceAddress;
  /** Page, article or passage; empty: the source as a whole. */
  locator?: string;
}

/** How many changes of a kind there are, on all pages. */
export interface RecordedCounts {
  /** Of how many it was recorded. */
  created: number;
  /** Of how many it was changed. */
  changed: number;
  /** Of how many it was retracted. */
  retracted: number;
  /** Of how many it was recorded and retracted in between. */
  created_and_retracted: number;
  kind: RecordKind;
}

/** What changed in the registry between two revisions: one page. */
export interface RecordedDiff {
  clocks: Clocks;
  time: RecordedTime;
  /** The revision after which. */
  since: string;
  /** The revision up to which, included. */
  until: string;
  /** By kind; of all pages. */
  counts: RecordedCounts[];
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** By kind, then id. */
  results: RecordedRow[];
}

/** What became of one row of the registry. */
export interface RecordedRow {
  kind: RecordKind;
  id: string;
  /** Its slug or key; null: it has none. */
  slug: string | null;
  change: RecordedChange;
  /** In what it differs; of a row that came or went, all that it said. */
  fields: FieldChange[];
  /** The revisions that wrote it, oldest first; the last 20. */
  versions: RowVersion[];
  /** How many there are. */
  all_versions: number;
}

/** That things changed in the registry. * `recorded`: in the registry */
export type RecordedTime = "recorded";

/** How one institution stands to another over a period: `subject` — `type` — `object`. */
export interface Relation {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  type: RelationType;
  subject: InstitutionRef;
  object: InstitutionRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** How one institution stands to another over a period: `subject` — `type` — `object`. */
export interface RelationDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  type: RelationType;
  subject: InstitutionRef;
  object: InstitutionRef;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `relation` (relation) as it was recorded. */
export interface RelationEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "relation";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: RelationRow;
}

/** One page of the list of Relation. */
export interface RelationPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Relation[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** How one institution stands to another over a period: `subject` — `type` — `object`. */
export interface RelationRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  type: RelationType;
  subject: InstitutionAddress;
  object: InstitutionAddress;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `relation` (relation), flat, as they were written. */
export interface RelationRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  type: string;
  /** Id of the institution. */
  subject_id: string;
  /** Id of the institution. */
  object_id: string;
}

/** How one institution stands to another: `subject` — type — `object`. * `leads`: leads 领导 * `supervises`: supervises 指导 * `administers`: administers 管理 * `executive_office_of`: is the executive office of 办事机构 * `part_of`: is part of 直属/内设 * `reports_to`: reports to * `member_of`: is a member of * `advises`: advises * `succeeds`: succeeds * `analogous_to`: is analogous to */
export type RelationType = "leads" | "supervises" | "administers" | "executive_office_of" | "part_of" | "reports_to" | "member_of" | "advises" | "succeeds" | "analogous_to";

/** That a guideline is replaced by another. */
export interface ReplacementRequest {
  /** The guideline that replaces it: slug or id. */
  by: GuidelineAddress;
  /** First day on which it is in force. */
  valid_from: PartialDate;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** What to deliver again: one delivery, or everything from a revision on. */
export interface ReplayRequest {
  /** Id of a delivery; it is sent once more with its id. */
  delivery?: string;
  /** Tell everything from this revision on again, in order. */
  from_revision?: string;
}

/** What a guideline asks of projects or of those who run them, and how a project is held against it. */
export interface Requirement {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  guideline: GuidelineRef;
  /** Its place among the guideline's requirements. */
  number: number;
  /** What it is about, such as co_funding. */
  subject: string;
  /** What it asks, in the compilers' words. */
  text: string;
  test: RequirementTest;
  /** What the test needs to know; its type says which names. */
  parameters: Record<string, unknown>;
  /** Why it is not evaluated, where it is not. */
  reason: string;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** What a guideline asks of projects or of those who run them, and how a project is held against it. */
export interface RequirementDetail {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  guideline: GuidelineRef;
  /** Its place among the guideline's requirements. */
  number: number;
  /** What it is about, such as co_funding. */
  subject: string;
  /** What it asks, in the compilers' words. */
  text: string;
  test: RequirementTest;
  /** What the test needs to know; its type says which names. */
  parameters: Record<string, unknown>;
  /** Why it is not evaluated, where it is not. */
  reason: string;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `requirement` (requirement) as it was recorded. */
export interface RequirementEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "requirement";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: RequirementRow;
}

/** The requirement: `/requirements/{id}`. */
export interface RequirementOfReason {
  id: string;
  /** Its place among the guideline's requirements. */
  number: number;
  subject: string;
  /** What it asks, in the compilers' words. */
  text: string;
  test: RequirementTest;
  /** Why it is not evaluated, where it is not. */
  reason: string;
  citation: Place;
}

/** How a project stands to a requirement (three-valued). * `yes`: it is met * `no`: it is not met * `unknown`: neither the project nor the registry says */
export type RequirementOutcome = "yes" | "no" | "unknown";

/** One page of the list of Requirement. */
export interface RequirementPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Requirement[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** What a guideline asks of projects or of those who run them, and how a project is held against it. */
export interface RequirementRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  guideline: GuidelineAddress;
  /** Its place among the guideline's requirements. */
  number: number;
  /** What it is about, such as co_funding. */
  subject: string;
  /** What it asks, in the compilers' words. */
  text: string;
  test?: RequirementTest;
  /** What the test needs to know; its type says which names. */
  parameters?: Record<string, unknown>;
  /** Why it is not evaluated, where it is not. */
  reason?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `requirement` (requirement), flat, as they were written. */
export interface RequirementRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  /** Id of the guideline. */
  guideline_id: string;
  /** Its place among the guideline's requirements. */
  number: number;
  /** What it is about, such as co_funding. */
  subject: string;
  /** What it asks, in the compilers' words. */
  text: string;
  test: string;
  /** What the test needs to know; its type says which names. */
  parameters: Record<string, unknown>;
  /** Why it is not evaluated, where it is not. */
  reason: string;
}

/** How a project is held against a requirement; `programs.requirements` has one class for each. * `not_evaluated`: not evaluated * `alignment`: serves the priorities of a body or document * `applicant_eligibility`: who may apply * `co_funding`: share of central money * `commission_oversight`: a commission oversees it * `control`: who may not be the largest contributor * `investment_floor`: least to be invested in a purpose * `local_participation`: localities take part * `participants`: how many may take part * `prohibition`: what the money may not be used for * `scope`: fields or uses that are covered * `single_channel`: one body recommends it */
export type RequirementTest = "not_evaluated" | "alignment" | "applicant_eligibility" | "co_funding" | "commission_oversight" | "control" | "investment_floor" | "local_participation" | "participants" | "prohibition" | "scope" | "single_channel";

/** Where on the way from idea to market (Frascati Manual 2015, chapter 2, and what follows it). * `basic_research`: basic research * `applied_research`: applied research * `experimental_development`: experimental development * `pilot`: pilot and demonstration * `commercialization`: commercialization * `talent`: talent */
export type ResearchStage = "basic_research" | "applied_research" | "experimental_development" | "pilot" | "commercialization" | "talent";

/** A function that an institution holds over a period, and the responsibility it was received from. */
export interface Responsibility {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  function: FunctionRef;
  /** The responsibility of another body that this one continues. */
  received_from: ResponsibilityRef | null;
  change: ResponsibilityChange | "";
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Key or id of the responsibility. */
export type ResponsibilityAddress = string;

/** What the last reform did to a responsibility, where it is known. * `create`: created * `receive`: received from another body * `transfer`: handed to another body * `strengthen`: strengthened * `adjust`: adjusted * `retain`: kept * `cease`: given up */
export type ResponsibilityChange = "create" | "receive" | "transfer" | "strengthen" | "adjust" | "retain" | "cease";

/** A function that an institution holds over a period, and the responsibility it was received from. */
export interface ResponsibilityDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  institution: InstitutionRef;
  function: FunctionRef;
  /** The responsibility of another body that this one continues. */
  received_from: ResponsibilityRef | null;
  change: ResponsibilityChange | "";
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `responsibility` (responsibility) as it was recorded. */
export interface ResponsibilityEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "responsibility";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: ResponsibilityRow;
}

/** One page of the list of Responsibility. */
export interface ResponsibilityPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Responsibility[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a responsibility: enough to show it and to fetch it. */
export interface ResponsibilityRef {
  id: string;
  slug: string | null;
  name: string;
}

/** A function that an institution holds over a period, and the responsibility it was received from. */
export interface ResponsibilityRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  institution: InstitutionAddress;
  function: FunctionAddress;
  /** The responsibility of another body that this one continues. */
  received_from?: ResponsibilityAddress | null;
  change?: ResponsibilityChange | "";
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `responsibility` (responsibility), flat, as they were written. */
export interface ResponsibilityRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the institution. */
  institution_id: string;
  /** Id of the function. */
  function_id: string;
  /** The responsibility of another body that this one continues. */
  received_from_id: string | null;
  change: string;
}

/** Why a revision is undone. */
export interface RevertRequest {
  /** Why it is undone; kept with the new revision. */
  reason: string;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** What undoing a revision did, in numbers of rows of all kinds. */
export interface Reverted {
  /** The revision that undoes it; null: it was only tried. */
  revision: string | null;
  /** The revision that was undone. */
  reverted: string;
  /** Rows that it had recorded. */
  retracted: number;
  /** Rows that it had changed, now as they were before. */
  changed: number;
  /** Rows that it had retracted. */
  brought_back: number;
  /** Sources and citations of it that stay, as others rest on them. */
  kept: number;
}

/** A suggestion with its difference against today. */
export interface ReviewedSuggestion {
  id: string;
  /** The resource that it is about. */
  resource: string;
  /** The row to change; null for a new row. */
  target: string | null;
  /** What the row was called then, or the new row would be called. */
  about: string;
  /** The fields as they were suggested. */
  patch: Record<string, unknown>;
  /** Whether it suggests that the row leaves. */
  retract: boolean;
  reason: string;
  /** The source that states it, if it is on record. */
  source: SourceRef | null;
  source_url: string;
  locator: string;
  /** The last revision when it was suggested. */
  base_revision: number;
  /** The account, or the name that may be told; empty for a visitor. */
  suggested_by: string;
  made_at: string;
  state: SuggestionState;
  decided_at: string | null;
  /** The reviewer's account; empty while it is open. */
  decided_by: string;
  /** Why it was decided so. */
  decision: string;
  /** The fields as they were recorded, where the reviewer edited them. */
  accepted_patch: Record<string, unknown> | null;
  /** The row that its acceptance changed or made. */
  row: string | null;
  /** The revision that recorded it. */
  revision: number | null;
  changes: SuggestedChange[];
  /** Whether the row to change is not on record any more. */
  target_retracted: boolean;
}

/** One write: who changed what the registry says, when and why. */
export interface Revision {
  /** Its number; r123 in addresses and headers. */
  number: number;
  /** When it was recorded (UTC); never earlier than the one before. */
  recorded_at: string;
  actor: string;
  reason: string;
  request_id: string;
}

/** What one revision changed: one page. */
export interface RevisionChanges {
  clocks: Clocks;
  revision: Revision;
  /** By kind; of all pages. */
  counts: RecordedCounts[];
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** By kind, then id. */
  results: RecordedRow[];
}

/** One write: who changed what the registry says, when and why. */
export interface RevisionDetail {
  /** Its number; r123 in addresses and headers. */
  number: number;
  /** When it was recorded (UTC); never earlier than the one before. */
  recorded_at: string;
  actor: string;
  reason: string;
  request_id: string;
  clocks: Clocks;
}

/** One page of the list of Revision. */
export interface RevisionPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Revision[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** What one revision did to a row, and who made it, when and why. */
export interface RowVersion {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  change: RecordedChange;
}

/** A guideline that is or may be in force on the day, with what it requires. */
export interface Rule {
  guideline: GuidelineRef;
  program: ProgramRef;
  /** `yes` or `undetermined`. */
  in_force: Holds;
  statuses: StatusOnDay[];
  /** What it says, taken alone. */
  verdict: Verdict;
  reasons: Reason[];
}

/** A rung of the ladder of ranks that the answer names. */
export interface Rung {
  id: string;
  slug: string;
  name: string;
  /** Its place on the ladder; 1 is the highest. */
  ordinal: number;
}

/** The things whose names are near, the nearest first. */
export interface Search {
  clocks: Clocks;
  results: FoundThing[];
  /** How many texts were written since and are not looked through yet; 0 but after a large import. */
  not_indexed: number;
}

/** A share, from 0 to 1. */
export interface Share {
  /** To four places. */
  value: string;
  qualifier: Qualifier;
}

/** What sort of place was visited. * `company`: company * `event`: event * `hi_tech_zone`: hi-tech zone or S&T park * `infrastructure`: infrastructure * `lab`: laboratory or institute * `logistics_hub`: logistics hub * `public_institution`: public institution * `science_city`: science city * `university`: university */
export type SiteKind = "company" | "event" | "hi_tech_zone" | "infrastructure" | "lab" | "logistics_hub" | "public_institution" | "science_city" | "university";

/** A document, page or record in which facts are stated (PROV-O: PrimarySource). */
export interface Source {
  id: string;
  slug: string;
  title: string;
  publisher: string;
  kind: SourceKind;
  /** When it was published, as known; empty: undated. */
  date: PartialDate | null;
  /** BCP 47 tag of the text, such as zh-Hans. */
  language: string;
  url: string;
  archived_url: string;
  /** Day on which the compilers took their copy. */
  retrieved: string | null;
  access: SourceAccess;
  note: string;
  revision: number;
}

/** What of the text the compilers had before them. * `read`: the text itself * `excerpt`: an excerpt * `republished_excerpt`: an excerpt, republished elsewhere * `cited`: not read; cited from elsewhere * `recall`: nothing; from memory */
export type SourceAccess = "read" | "excerpt" | "republished_excerpt" | "cited" | "recall";

/** Slug or id of the source. */
export type SourceAddress = string;

/** How many tours, visits or areas a source counts of a person, against what is on record: `/observations/{id}`. */
export interface SourceCount {
  id: string;
  key: string | null;
  person: PersonRef;
  indicator: IndicatorRef;
  /** `tours`, `visits` or `areas_visited`. */
  concept: IndicatorConcept;
  /** How many the source counts. */
  value: number;
  qualifier: Qualifier;
  /** The period that it is of, or in which the months end. */
  period: PartialDate;
  /** Of how many months that end on a day of the period; null: of the period. */
  months: number | null;
  /** The first day that it can be of. */
  first_day: string;
  /** The last day that it can be of. */
  last_day: string;
  /** How many of the same surely are on record, in the span of those it can be of that has least. */
  least: number;
  /** How many may be on record, in the span of those it can be of that has most. */
  most: number;
  /** Whether all that it counts is on record. */
  on_record: Holds;
  confidence: Confidence;
  note: string;
  citations: Stated[];
}

/** A document, page or record in which facts are stated (PROV-O: PrimarySource). */
export interface SourceDetail {
  id: string;
  slug: string;
  title: string;
  publisher: string;
  kind: SourceKind;
  /** When it was published, as known; empty: undated. */
  date: PartialDate | null;
  /** BCP 47 tag of the text, such as zh-Hans. */
  language: string;
  url: string;
  archived_url: string;
  /** Day on which the compilers took their copy. */
  retrieved: string | null;
  access: SourceAccess;
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `source` (source) as it was recorded. */
export interface SourceEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "source";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: SourceRow;
}

/** What sort of document a source is. * `official_document`: official document * `news`: news * `think_tank`: think tank * `statistics`: statistics * `academic`: academic * `reference`: reference work * `recall`: recall of a compiler, no document */
export type SourceKind = "official_document" | "news" | "think_tank" | "statistics" | "academic" | "reference" | "recall";

/** Which source stays. */
export interface SourceMergerRequest {
  /** The source that stays: slug or id. */
  into: SourceAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Source. */
export interface SourcePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Source[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a source: enough to show it and to fetch it. */
export interface SourceRef {
  id: string;
  slug: string;
  name: string;
}

/** A document, page or record in which facts are stated (PROV-O: PrimarySource). */
export interface SourceRequest {
  slug: string;
  title: string;
  publisher: string;
  kind: SourceKind;
  /** When it was published, as known; empty: undated. */
  date?: PartialDate | null;
  /** BCP 47 tag of the text, such as zh-Hans. */
  language?: string;
  url?: string;
  archived_url?: string;
  /** Day on which the compilers took their copy. */
  retrieved?: string | null;
  access?: SourceAccess;
  note?: string;
}

/** The columns of a row of the kind `source` (source), flat, as they were written. */
export interface SourceRow {
  id: string;
  slug: string;
  title: string;
  publisher: string;
  kind: string;
  /** When it was published, as known; empty: undated. */
  date: string | null;
  /** BCP 47 tag of the text, such as zh-Hans. */
  language: string;
  url: string;
  archived_url: string;
  /** Day on which the compilers took their copy. */
  retrieved: string | null;
  access: string;
  note: string;
}

/** What a further citation does to a claim. * `supports`: supports * `disputes`: disputes */
export type Stance = "supports" | "disputes";

/** Rank of a claim among its rivals, as in Wikibase. * `preferred`: preferred * `normal`: normal * `deprecated`: deprecated */
export type Standing = "preferred" | "normal" | "deprecated";

/** A place that states a fact, or disputes it. */
export interface Stated {
  source: SourceRef;
  /** Page, article or passage. */
  locator: string;
  stance: Stance;
}

/** What a source asserts that has no structured form, in the compilers' own words. */
export interface Statement {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  text: string;
  nature: StatementNature;
  /** What it is about; written as a whole. */
  subjects: StatementSubject[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** What a source states about one of the people, in words: `/statements/{id}`. */
export interface StatementAboutPerson {
  id: string;
  key: string | null;
  person: PersonRef;
  text: string;
  nature: StatementNature;
  confidence: Confidence;
  note: string;
  citations: Stated[];
}

/** What a source asserts that has no structured form, in the compilers' own words. */
export interface StatementDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  text: string;
  nature: StatementNature;
  /** What it is about; written as a whole. */
  subjects: StatementSubject[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `statement` (statement) as it was recorded. */
export interface StatementEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "statement";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: StatementRow;
}

/** What a source does when it states something. * `reported_fact`: reports a fact * `interpretation`: interprets * `forecast`: forecasts */
export type StatementNature = "reported_fact" | "interpretation" | "forecast";

/** What a source states about both, in words: `/statements/{id}`. */
export interface StatementOnAnalogue {
  id: string;
  text: string;
  nature: StatementNature;
  citations: Stated[];
}

/** One page of the list of Statement. */
export interface StatementPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Statement[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** What a source asserts that has no structured form, in the compilers' own words. */
export interface StatementRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  text: string;
  nature: StatementNature;
  /** What it is about; written as a whole. */
  subjects?: StatementSubjectRequest[];
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `statement` (statement), flat, as they were written. */
export interface StatementRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  text: string;
  nature: string;
}

/** What a statement is about: a thing, and of which kind it is. */
export interface StatementSubject {
  /** Kind of the thing. */
  kind: StatementSubjectKind;
  thing: ThingRef;
}

/** Kind of thing that a statement is about. * `institution`: institution * `person`: person * `post`: post * `change_event`: change event * `program`: program * `priority`: priority * `guideline`: guideline * `joint_action`: joint action * `consultation`: consultation */
export type StatementSubjectKind = "institution" | "person" | "post" | "change_event" | "program" | "priority" | "guideline" | "joint_action" | "consultation";

/** What a statement is about, as it is written. */
export interface StatementSubjectRequest {
  /** Kind of the thing. */
  kind: StatementSubjectKind;
  /** Slug or id of the thing. */
  thing: string;
}

/** A status of a guideline that holds on the day, or may: a fact of `/guideline-statuses`. */
export interface StatusOnDay {
  id: string;
  status: GuidelineState;
  /** `yes` or `undetermined`. */
  holds: Holds;
  /** Its first day, as known. */
  valid_from: string | null;
  /** The first day after it, as known. */
  valid_until: string | null;
  /** Whether it has ended; `yes` without `valid_until`: the day is not known. */
  ended: Ended;
  /** A day, month or year of which a source shows it to hold. */
  attested_on: string | null;
  citation: Place;
}

/** Days of which the same is on record. */
export interface Stretch {
  state: HeldState;
  /** Null: all days before `until`. */
  first_day: string | null;
  /** The first day after it; null: without known end. */
  until: string | null;
  /** How many surely hold it, of those on record; acting ones do not count. */
  surely: number;
  /** How many may hold it, of those on record. */
  at_most: number;
  /** The tenures that cover these days, or may; acting ones too. */
  tenures: string[];
}

/** What a webhook is told, and where. */
export interface SubscriptionRequest {
  /** What it is for; once for each user. */
  name: string;
  /** Address of HTTPS on a public host, such as `https://example.org/hook`. */
  url: string;
  /** Kinds of rows; empty: all. */
  kinds?: RecordKind[];
  /** The thing that the rows are about: its id, or resource and slug (`institutions:most`); null: any. */
  thing?: string | null;
}

/** That one institution went into another, by the names that each had then, and what says so. */
export interface Succession {
  /** How many steps from the institution asked for: 1 is the next. */
  distance: number;
  predecessor: NamedThing;
  successor: NamedThing;
  basis: LineageBasis;
  /** The outcome, `/outcomes/{id}`, or the relation, `/relations/{id}`. */
  fact: string;
  /** `merge`, `split` or `rename`; `succeeds` of a relation. */
  type: string;
  /** When, as known; null: not established. */
  date: PartialDate | null;
  /** Slug of the event; null: of a relation. */
  change_event: string | null;
  citation: Place;
}

/** One field that a suggestion is about, as the resource shows it. */
export interface SuggestedChange {
  field: string;
  /** What it said at `base_revision`; null for a new row. */
  before: unknown;
  /** What it says now; null for a new row or one that was retracted. */
  now: unknown;
  suggested: unknown;
  /** Whether somebody changed it since, and not to what is suggested. */
  is_conflict: boolean;
  /** Whether it says now what is suggested. */
  is_done: boolean;
}

/** What was suggested and what became of it; whom to contact is not told. */
export interface Suggestion {
  id: string;
  /** The resource that it is about. */
  resource: string;
  /** The row to change; null for a new row. */
  target: string | null;
  /** What the row was called then, or the new row would be called. */
  about: string;
  /** The fields as they were suggested. */
  patch: Record<string, unknown>;
  /** Whether it suggests that the row leaves. */
  retract: boolean;
  reason: string;
  /** The source that states it, if it is on record. */
  source: SourceRef | null;
  source_url: string;
  locator: string;
  /** The last revision when it was suggested. */
  base_revision: number;
  /** The account, or the name that may be told; empty for a visitor. */
  suggested_by: string;
  made_at: string;
  state: SuggestionState;
  decided_at: string | null;
  /** The reviewer's account; empty while it is open. */
  decided_by: string;
  /** Why it was decided so. */
  decision: string;
  /** The fields as they were recorded, where the reviewer edited them. */
  accepted_patch: Record<string, unknown> | null;
  /** The row that its acceptance changed or made. */
  row: string | null;
  /** The revision that recorded it. */
  revision: number | null;
}

/** That a suggestion is recorded, as it is or as the reviewer edits it. */
export interface SuggestionAcceptanceRequest {
  /** The fields to record in place of those suggested. */
  patch?: Record<string, unknown> | null;
  /** The source that states it, in place of the one that was suggested: its slug or id. */
  source?: SourceAddress | null;
  /** The place in the source. */
  locator?: string;
  /** Why; the revision keeps it, else the reason of the suggestion. */
  reason?: string;
}

/** A page of suggestions, the oldest first. */
export interface SuggestionPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Suggestion[];
}

/** That a suggestion is not recorded. */
export interface SuggestionRefusalRequest {
  /** Why not; who suggested it reads this. */
  reason: string;
  /** Whether to take away what was written in it: spam, or private matters. Default: `False`. */
  blank?: boolean;
}

/** What became of a suggestion; only an open one is still to be decided. * `open`: not decided yet * `accepted`: recorded, as suggested or as the reviewer edited it * `declined`: not recorded; the reviewer says why * `withdrawn`: taken back by who suggested it */
export type SuggestionState = "open" | "accepted" | "declined" | "withdrawn";

/** That a suggestion is taken back by who made it. */
export interface SuggestionWithdrawalRequest {
  /** The key that the answer to the suggestion told; not needed by the account that made it. */
  withdrawal_key?: string;
  /** Why. */
  reason?: string;
}

/** A table that there is. */
export interface Table {
  /** The resource whose list it is. */
  resource: string;
  /** Its address. */
  table: string;
  /** The names of its columns. */
  columns: string[];
}

/** The columns of a table. */
export interface TableColumns {
  /** The resource whose list it is. */
  resource: string;
  columns: Column[];
}

/** The tables that there are. */
export interface TableList {
  /** The formats of all of them. */
  formats: string[];
  tables: Table[];
  /** Licence of the data (SPDX). */
  licence: string;
  /** Release of the data set that was loaded. */
  data_release: string;
}

/** A table as JSON. */
export interface TableRows {
  /** The resource whose list it is. */
  resource: string;
  clocks: Clocks;
  /** The rows, each with its cells by the names of the columns. */
  rows: (Record<string, unknown>)[];
}

/** A person's holding of a post over a period. */
export interface Tenure {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  person: PersonRef;
  post: PostRef;
  kind: TenureKind;
  /** Term of the body in which it is held, such as 20th. */
  term: string;
  /** Place in the person's career, where dates do not tell the order. */
  sequence: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** A person's holding of a post over a period. */
export interface TenureDetail {
  id: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  person: PersonRef;
  post: PostRef;
  kind: TenureKind;
  /** Term of the body in which it is held, such as 20th. */
  term: string;
  /** Place in the person's career, where dates do not tell the order. */
  sequence: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: PartialDate | null;
  /** Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day. */
  holds: Holds | null;
  /** Rank of this account among rivals (Wikibase). */
  standing: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** Ids of the rival accounts of the same claim; see `standing=any`. */
  alternatives: string[];
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `tenure` (tenure) as it was recorded. */
export interface TenureEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "tenure";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: TenureRow;
}

/** In what way a person holds a post; only `substantive` holders count against its seats. * `substantive`: substantive * `acting`: acting * `concurrent`: concurrent * `ex_officio`: ex officio */
export type TenureKind = "substantive" | "acting" | "concurrent" | "ex_officio";

/** One page of the list of Tenure. */
export interface TenurePage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Tenure[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A person's holding of a post over a period. */
export interface TenureRequest {
  /** Stable name of the fact in files, to load it again. */
  key?: string | null;
  person: PersonAddress;
  post: PostAddress;
  kind?: TenureKind;
  /** Term of the body in which it is held, such as 20th. */
  term?: string;
  /** Place in the person's career, where dates do not tell the order. */
  sequence?: number | null;
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from?: PartialDate | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until?: PartialDate | null;
  /** Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown? */
  ended?: Ended;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on?: PartialDate | null;
  /** Rank of this account among rivals (Wikibase). Default: `normal`. */
  standing?: Standing;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `tenure` (tenure), flat, as they were written. */
export interface TenureRow {
  /** First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established. */
  valid_from: string | null;
  /** First day on which it no longer holds; empty while it does, or where the day is not known. */
  valid_until: string | null;
  /** Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown? */
  ended: string;
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name of the fact in files, to load it again. */
  key: string | null;
  standing: string;
  /** Shared by rival accounts of one claim; empty: the fact's own. */
  claim_key: string;
  /** A day on which a source shows it to hold, where a bound is not established. */
  attested_on: string | null;
  /** Id of the person. */
  person_id: string;
  /** Id of the post. */
  post_id: string;
  kind: string;
  /** Term of the body in which it is held, such as 20th. */
  term: string;
  /** Place in the person's career, where dates do not tell the order. */
  sequence: number | null;
}

/** A reference to a thing of any kind. */
export interface ThingRef {
  id: string;
  slug: string;
  name: string;
}

/** What sort of thing is found; the resource of the API that shows it is its plural. * `institution`: institution * `person`: person * `post`: post * `program`: program * `priority`: priority * `guideline`: guideline * `function`: function of an institution * `joint_action`: joint action * `consultation`: consultation * `challenge`: challenge * `change_event`: change event * `tour`: tour * `jurisdiction`: area * `rank`: rank * `indicator`: indicator * `source`: source */
export type ThingType = "institution" | "person" | "post" | "program" | "priority" | "guideline" | "function" | "joint_action" | "consultation" | "challenge" | "change_event" | "tour" | "jurisdiction" | "rank" | "indicator" | "source";

/** An outcome of a change event that a change is taken for an effect of. */
export interface TiedOutcome {
  outcome: OutcomeRef;
  type: OutcomeType;
  change_event: ChangeEventRef;
  basis: KnownBy;
  citation: Place;
}

/** What stands at a date. * `began`: the fact began * `ended`: the fact ended: it no longer holds on that date * `happened`: it took place * `counted`: so many in that year * `undated`: it is on record without any date */
export type TimelineChange = "began" | "ended" | "happened" | "counted" | "undated";

/** What sort of thing happened: a fact of these kinds began or ended, or something took place. * `institution`: it, or the program, came to be or ceased * `name`: a name * `rank`: a rank * `identifier`: what another list calls it * `location`: where it sits * `relation`: a relation, either way * `responsibility`: a function that it holds * `post`: a post of it * `tenure`: who holds one of its posts * `program`: that a program runs * `program_role`: the role of an institution in a program * `program_priority`: a priority that a program serves * `guideline_status`: whether a guideline is in force * `outcome`: what a change event did, to it or in its favour * `change_event`: a change event of which it issued the instrument * `guideline`: a guideline was issued * `visit`: a visit to it * `funding_flows`: flows of money of a year, counted */
export type TimelineKind = "institution" | "name" | "rank" | "identifier" | "location" | "relation" | "responsibility" | "post" | "tenure" | "program" | "program_role" | "program_priority" | "guideline_status" | "outcome" | "change_event" | "guideline" | "visit" | "funding_flows";

/** A token, without its secret. */
export interface Token {
  id: string;
  /** The user for whom it acts. */
  user: string;
  /** What it is for; no two of a user are named alike. */
  name: string;
  /** What it lets its holder do at most. */
  scope: TokenScope;
  created: string;
  /** When it ends; null: never. */
  expiry: string | null;
  /** To the minute; null: not yet. */
  last_used: string | null;
}

/** One page of the list of tokens. */
export interface TokenPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Token[];
}

/** What a token lets its holder do at most; the holder's role bounds it further. * `read`: read * `write`: read and write */
export type TokenScope = "read" | "write";

/** A journey or occasion of a person in office, made of visits. */
export interface Tour {
  id: string;
  slug: string;
  person: PersonRef;
  kind: TourKind;
  /** Who, where and when, in a few words. */
  title: string;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Slug or id of the tour. */
export type TourAddress = string;

/** A tour with its visits. */
export interface TourDetail {
  id: string;
  slug: string;
  person: PersonRef;
  kind: TourKind;
  /** Who, where and when, in a few words. */
  title: string;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end: PartialDate | null;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  /** The stops, in order. */
  visits: Visit[];
  clocks: Clocks;
}

/** One version of a row of the kind `tour` (tour) as it was recorded. */
export interface TourEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "tour";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: TourRow;
}

/** What brought a person to the places of a tour. * `inspection_tour`: inspection tour * `visit`: visit * `event`: event */
export type TourKind = "inspection_tour" | "visit" | "event";

/** Which tour stays. */
export interface TourMergerRequest {
  /** The tour that stays: slug or id. */
  into: TourAddress;
  /** Whether only to try: every rule is checked, and nothing recorded. Default: `False`. */
  dry_run?: boolean;
}

/** One page of the list of Tour. */
export interface TourPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Tour[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A reference to a tour: enough to show it and to fetch it. */
export interface TourRef {
  id: string;
  slug: string;
  name: string;
}

/** A journey or occasion of a person in office, made of visits. */
export interface TourRequest {
  slug: string;
  person: PersonAddress;
  kind: TourKind;
  /** Who, where and when, in a few words. */
  title: string;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end?: PartialDate | null;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `tour` (tour), flat, as they were written. */
export interface TourRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  slug: string;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: string;
  /** Last day, included; empty: the first day only. */
  date_end: string | null;
  /** Id of the person. */
  person_id: string;
  kind: string;
  /** Who, where and when, in a few words. */
  title: string;
}

/** By which stretches of time a trend is told. * `year`: year * `quarter`: quarter of a year */
export type TrendBy = "year" | "quarter";

/** A turn of a party. */
export interface TurnOfPartyRequest {
  /** The party that acts: slug or id of the institution. */
  institution: InstitutionAddress;
  date: PartialDate;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** A turn that nobody need have taken by name. */
export interface TurnRequest {
  /** The party that acts: slug or id of the institution. */
  institution?: InstitutionAddress | null;
  date: PartialDate;
  /** Where it is stated. */
  citation: CitationRequest;
}

/** How many facts or records of a kind have no date, and so no place in the timeline. */
export interface Undated {
  kind: TimelineKind;
  facts: number;
}

/** One change in the world: the fact that ended, the one that began, or both where one took the other's place. */
export interface ValidChange {
  kind: DatedFactKind;
  change: ValidChangeKind;
  /** The first day of the new state, as known; where the bound is vague, the bound; null: not known. */
  date: PartialDate | null;
  /** Why it is undetermined or not established; null: it is neither. */
  why: ValidChangeWhy | null;
  /** How it is known that it moved or was replaced; null: neither. */
  link: KnownBy | null;
  /** Who had it: the body that lost a function, the parent, the person who left. */
  moved_from: NamedThing | null;
  /** Who got it. */
  moved_to: NamedThing | null;
  /** The fact that ended, or may have; null: none. */
  before: DatedFact | null;
  /** The fact that began, or may have; null: none. */
  after: DatedFact | null;
  /** The outcomes of change events that it is an effect of; empty: none says so. */
  outcomes: TiedOutcome[];
}

/** What became of a fact between two days. * `began`: it began * `ended`: it ended * `moved`: it passed from one body or person to another * `replaced`: another value took its place: a name, a rank, a status * `undetermined`: it may have begun or ended between the days: a bound is vague, or it ended on a day not known * `not_established`: when it began, or whether it ended, is not on record, and it may have been then */
export type ValidChangeKind = "began" | "ended" | "moved" | "replaced" | "undetermined" | "not_established";

/** Why it is not known whether a fact began or ended between two days. * `start_vague`: its first day is known to the month or year only * `end_vague`: its last day is known to the month or year only * `end_day_unknown`: it ended, on a day not known * `start_not_established`: its first day is not on record * `end_not_established`: whether it ended is not on record */
export type ValidChangeWhy = "start_vague" | "end_vague" | "end_day_unknown" | "start_not_established" | "end_not_established";

/** How many changes of a kind there are, on all pages. */
export interface ValidCounts {
  /** Of how many it began. */
  began: number;
  /** Of how many it ended. */
  ended: number;
  /** Of how many it passed from one body or person to another. */
  moved: number;
  /** Of how many another value took its place: a name, a rank, a status. */
  replaced: number;
  /** Of how many it may have begun or ended between the days: a bound is vague, or it ended on a day not known. */
  undetermined: number;
  /** Of how many when it began, or whether it ended, is not on record, and it may have been then. */
  not_established: number;
  kind: DatedFactKind;
}

/** What changed in the world between two days: one page. */
export interface ValidDiff {
  clocks: Clocks;
  time: ValidTime;
  /** The day from which on: what holds on it is not new. */
  since: string;
  /** The day up to which, included. */
  until: string;
  /** By kind; of all pages, and of every change. */
  counts: ValidCounts[];
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  /** By date; what is undetermined last. */
  results: ValidChange[];
}

/** That things changed in the world. * `valid`: in the world */
export type ValidTime = "valid";

/** Whether the project may be funded, as far as the rules on record say. * `eligible`: eligible * `ineligible`: ineligible * `undetermined`: undetermined */
export type Verdict = "eligible" | "ineligible" | "undetermined";

/** A person's stop at one site on one or some days. */
export interface Visit {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  tour: TourRef | null;
  person: PersonRef;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end: PartialDate | null;
  jurisdiction: JurisdictionRef;
  city: string;
  /** What was visited, in English. */
  site: string;
  /** What was visited, in Chinese characters. */
  site_zh: string;
  site_kind: SiteKind;
  institution: InstitutionRef | null;
  /** What the visit was about, in the compilers' words. */
  topic: string;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** Key or id of the visit. */
export type VisitAddress = string;

/** A person's stop at one site on one or some days. */
export interface VisitDetail {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  tour: TourRef | null;
  person: PersonRef;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end: PartialDate | null;
  jurisdiction: JurisdictionRef;
  city: string;
  /** What was visited, in English. */
  site: string;
  /** What was visited, in Chinese characters. */
  site_zh: string;
  site_kind: SiteKind;
  institution: InstitutionRef | null;
  /** What the visit was about, in the compilers' words. */
  topic: string;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `visit` (visit) as it was recorded. */
export interface VisitEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "visit";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: VisitRow;
}

/** One page of the list of Visit. */
export interface VisitPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: Visit[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A priority that a leader's visit signalled. */
export interface VisitPriority {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  visit: VisitRef;
  priority: PriorityRef;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
}

/** A priority that a leader's visit signalled. */
export interface VisitPriorityDetail {
  id: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  visit: VisitRef;
  priority: PriorityRef;
  /** Where it is stated. */
  citation: Citation;
  /** Other places that support or dispute it. */
  further_citations: FurtherCitation[];
  /** How sure the record is. */
  confidence: Confidence;
  /** Remark of the compilers, in their own words. */
  note: string;
  revision: number;
  clocks: Clocks;
}

/** One version of a row of the kind `visit_priority` (visit priority) as it was recorded. */
export interface VisitPriorityEntry {
  revision: string;
  recorded_at: string;
  actor: string;
  reason: string;
  kind: "visit_priority";
  /** Of the row; it never changes. */
  id: string;
  /** Never `created_and_retracted`. */
  change: RecordedChange;
  /** The row as it was written; of what was retracted, as it last was. */
  row: VisitPriorityRow;
}

/** One page of the list of VisitPriority. */
export interface VisitPriorityPage {
  /** Address of the next page. */
  next: string | null;
  /** Address of the page before. */
  previous: string | null;
  results: VisitPriority[];
  clocks: Clocks;
  /** How many rows there are; only with `count=true`. */
  count?: number;
}

/** A priority that a leader's visit signalled. */
export interface VisitPriorityRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  visit: VisitAddress;
  priority: PriorityAddress;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `visit_priority` (visit priority), flat, as they were written. */
export interface VisitPriorityRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** Stable name in files, to load it again. */
  key: string | null;
  /** Id of the visit. */
  visit_id: string;
  /** Id of the priority. */
  priority_id: string;
}

/** A reference to a visit: enough to show it and to fetch it. */
export interface VisitRef {
  id: string;
  slug: string | null;
  name: string;
}

/** A person's stop at one site on one or some days. */
export interface VisitRequest {
  /** Stable name in files, to load it again. */
  key?: string | null;
  tour?: TourAddress | null;
  person: PersonAddress;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: PartialDate;
  /** Last day, included; empty: the first day only. */
  date_end?: PartialDate | null;
  jurisdiction: JurisdictionAddress;
  city?: string;
  /** What was visited, in English. */
  site: string;
  /** What was visited, in Chinese characters. */
  site_zh?: string;
  site_kind: SiteKind;
  institution?: InstitutionAddress | null;
  /** What the visit was about, in the compilers' words. */
  topic?: string;
  /** Where it is stated. */
  citation: CitationRequest;
  /** Other places that support or dispute it. */
  further_citations?: FurtherCitationRequest[];
  /** How sure the record is. Default: `medium`. */
  confidence?: Confidence;
  /** Remark of the compilers, in their own words. */
  note?: string;
}

/** The columns of a row of the kind `visit` (visit), flat, as they were written. */
export interface VisitRow {
  id: string;
  /** Id of the citation. */
  citation_id: string;
  confidence: string;
  /** Remark of the compilers, in their own words. */
  note: string;
  /** First day (2024, 2024-05 or 2024-05-27). */
  date_start: string;
  /** Last day, included; empty: the first day only. */
  date_end: string | null;
  /** Stable name in files, to load it again. */
  key: string | null;
  /** Id of the tour. */
  tour_id: string | null;
  /** Id of the person. */
  person_id: string;
  /** Id of the jurisdiction. */
  jurisdiction_id: string;
  city: string;
  /** What was visited, in English. */
  site: string;
  /** What was visited, in Chinese characters. */
  site_zh: string;
  site_kind: string;
  /** Id of the institution. */
  institution_id: string | null;
  /** What the visit was about, in the compilers' words. */
  topic: string;
}

/** A visit of the person asked about: `/visits/{id}`. */
export interface VisitSeen {
  id: string;
  key: string | null;
  tour: TourRef | null;
  date_start: PartialDate;
  date_end: PartialDate | null;
  jurisdiction: JurisdictionRef;
  city: string;
  site: string;
  site_zh: string;
  site_kind: SiteKind;
  institution: InstitutionRef | null;
  topic: string;
  /** `yes` or `undetermined`. */
  in_span: Holds;
  confidence: Confidence;
  citations: Stated[];
}

/** Visits of one of `measured` that have something in common. */
export interface VisitsCounted {
  /** How many surely are of the span. */
  visits: number;
  /** How many may be; they count in no share. */
  undetermined: number;
  /** Of the visits on record in the span, from 0 to 1; null where there are none. */
  share: string | null;
  /** Period by period, as far as there are any. */
  trend: VisitsInPeriod[];
  /** The visits: `/visits/{id}`. */
  facts: string[];
}

/** Visits of a year or quarter. */
export interface VisitsInPeriod {
  /** `2023` or `2023-Q4`; null: not known which. */
  period: string | null;
  /** How many surely are of the span. */
  visits: number;
  /** How many may be; they count in no share. */
  undetermined: number;
  /** Of the visits on record in that period; null where there are none. */
  share: string | null;
}

/** Something that visits have in common: a thing, a code or a quarter; null throughout: not on record. */
export interface VisitsTogether {
  /** Id of the thing; null for codes and quarters. */
  id: string | null;
  /** Slug, code or quarter. */
  slug: string | null;
  name: string | null;
}

/** A webhook, without its secret. */
export interface Webhook {
  id: string;
  name: string;
  url: string;
  kinds: RecordKind[];
  thing: string | null;
  active: boolean;
  /** Why the service switched it off; empty: it did not. */
  disabled_because: string;
  /** The revision up to which everything was delivered or was not asked for. */
  position: string;
  /** Failures in a row. */
  failures: number;
  created: string;
}

/** A message to a webhook and what became of it. */
export interface WebhookDelivery {
  /** Of the message: `webhook-id` is `msg_` and its hexadecimal digits. */
  id: string;
  event: DeliveryEvent;
  revision: string | null;
  state: DeliveryState;
  attempts: number;
  /** Of the last answer; null: none came. */
  status: number | null;
  /** Why it was not taken; empty: it was, or was not tried yet. */
  detail: string;
  /** How long the last attempt took. */
  milliseconds: number | null;
  created: string;
  last_attempt: string | null;
}

/** The deliveries to a webhook, the newest first: one page. */
export interface WebhookDeliveryList {
  results: WebhookDelivery[];
  /** Give it as `before` for older ones; null: there are none. */
  next: string | null;
}

/** All webhooks of the user, of which there are few. */
export interface WebhookList {
  results: Webhook[];
}
