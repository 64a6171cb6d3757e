"""What the API answers and takes, as dictionaries with named keys.

Generated from the OpenAPI document by `python3 dev.py sdk`; what is changed here is lost.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class AcceptanceRequest(TypedDict):
    """That a party accepts an offer."""

    institution: InstitutionAddress
    """The party that acts: slug or id of the institution."""
    offer: int
    """The number of the offer in the consultation."""
    date: PartialDate
    citation: CitationRequest
    """Where it is stated."""


class Accountability(TypedDict):
    """Who is accountable for the programs that exist on the last day of the year."""

    programs: int
    """How many exist."""
    central: int
    """For how many a central body is accountable."""
    other: int
    """For how many only others are."""
    share: Share | None
    """`central / (central + other)`; null where none is known."""
    under_commissions: list[CommissionShare]
    unknown: NamedPrograms
    """Nobody on record as accountable that day, or not of which area."""
    undetermined: NamedPrograms
    """It is not established whether they exist that day; they count nowhere."""
    roles: int
    """How many roles it rests on."""
    roles_url: str
    """Address of the roles, with their citations."""


class Accountable(TypedDict):
    """A program concerned for which the body is accountable on the day, or may be."""

    role: str
    """The fact: `/program-roles/{id}`."""
    program: ProgramRef
    holds: Holds
    citation: Place


class AdjoiningHolder(TypedDict):
    """Who held a post before or after someone."""

    tenure: str
    person: PersonRef
    at_once: Holds
    """Whether one followed the other on the same day, by what is on record."""


class AdoptedRule(TypedDict):
    """A rule of a body for a program concerned."""

    guideline: GuidelineRef
    names_commission: bool
    """Whether a requirement of it is on record that names the commission as overseer."""
    requirement: str | None
    """The requirement that does: `/requirements/{id}`."""
    requirement_citation: Place | None
    statuses: list[StatusOnDay]
    """How it stands on the day; empty: in no way known."""


class Adoption(TypedDict):
    """Who adopted, drafted or lacks rules under a commission."""

    clocks: Clocks
    commission: InstitutionRef
    commission_exists: Holds
    """Whether the commission exists on the day."""
    results: list[BodyAdoption]
    """By slug."""


AdoptionState: TypeAlias = Literal["adopted", "drafted", "in_force_not_named", "lacks", "undetermined"]
"""How far a body is with rules under a commission, as far as is on record. * `adopted`: rules that name the commission are in force * `drafted`: rules are a draft, or a source of that time shows them as one * `in_force_not_named`: rules are in force, but none of them is known to name the commission * `lacks`: no rules in force or in draft are on record * `undetermined`: whether its rules are in force or in draft is not established"""


class AgreedShare(TypedDict):
    """The central share of what consultations of the year agreed, in one currency."""

    currency: str | None
    """Null: of those that name no amount."""
    central: str | None
    """What the centre is to put in, of what can be compared."""
    whole: str | None
    """What all sides are to put in."""
    share: Share | None
    compared: list[ConsultationRef]
    """Those with both amounts; the first 10."""
    incomplete: list[ConsultationRef]
    """Those with some amount; the first 10."""
    silent: list[ConsultationRef]
    """Those without any; the first 10."""
    sources: list[SourceRef]
    """What the comparison rests on; the first 10."""


class AllocationEvidence(TypedDict):
    """A fact that says that the body decides who gets public money, or gives it."""

    resource: str
    """`responsibilities`, `program-roles` or `funding-flows`."""
    fact: str
    name: str
    """The function, the program that it funds, or the type of flow."""
    holds: Holds
    """Whether it is established for the day."""
    citation: Place


class Analogue(TypedDict):
    """A foreign body that sources liken an institution to: a fact of `/relations`."""

    id: str
    key: str | None
    institution: InstitutionRef
    analogue: InstitutionRef
    jurisdiction: JurisdictionRef
    """The area of the foreign body."""
    valid_from: PartialDate | None
    valid_until: PartialDate | None
    ended: Ended
    attested_on: PartialDate | None
    holds: Holds | None
    """On the day: `yes` or `undetermined`; null for any day."""
    in_what: str
    """In what, in the compilers' words; empty: only the sources say."""
    confidence: Confidence
    citations: list[Stated]
    """Who likens them, and where."""
    statements: list[StatementOnAnalogue]
    """What sources state about both."""


class Analogues(TypedDict):
    """Foreign bodies that institutions are likened to."""

    clocks: Clocks
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Analogue]
    """In the order in which they were recorded."""


class AppropriationShare(TypedDict):
    """The central share of fiscal appropriation for science and technology, by one series."""

    indicator: IndicatorRef
    jurisdiction: JurisdictionRef | None
    unit: str
    """Unit of the values."""
    central: Observed | None
    """Null: not on record."""
    whole: Observed | None
    """Null: not on record."""
    share: Share | None
    """Null where one of them is not on record."""
    gaps: list[str]
    """What is not on record: `central`, `whole`."""


class Attention(TypedDict):
    """Where a person in office looked."""

    clocks: Clocks
    by: AttentionBy
    measured: list[MeasuredVisits]
    """The person and span asked for, then what it is compared with."""
    groups: list[AttentionGroup]
    """By quarter in order; else those of which the person asked about has most first."""
    visits: list[VisitSeen]
    """Visits of the person asked about, in order; at most 200."""
    counts: list[SourceCount]
    """What sources count of the people, by period, against what is on record; at most 20."""
    statements: list[StatementAboutPerson]
    """What sources state in words about the people; it is read as no number."""


AttentionBy: TypeAlias = Literal["jurisdiction", "site_kind", "priority", "quarter", "hi_tech_zone"]
"""What visits are told apart by. * `jurisdiction`: area * `site_kind`: sort of place * `priority`: priority that the visit signalled * `quarter`: quarter of a year * `hi_tech_zone`: hi-tech zone or park, among the visits to such"""


class AttentionGroup(TypedDict):
    """What visits have in common, and how many there are of each of `measured`, in its order."""

    group: VisitsTogether
    counted: list[VisitsCounted]


class Authority(TypedDict):
    """Who stands over a body and who stands under it."""

    clocks: Clocks
    edges: list[AuthorityEdge]
    ranks: list[Rung]
    """The ranks that are named, the highest first."""
    citations: list[Place]
    """What the edges and the ranks rest on."""
    complete: bool
    """Whether it is all that is on record for the day; false: more than is told of one answer."""
    institution: InstitutionRef
    exists: Holds
    """Whether it exists on the day."""
    effective_rank: EffectiveRank
    nodes: list[BodyAround]
    """The body itself, then the others, the nearest first."""
    paths: list[AuthorityPath]
    """The ways up, to where none leads on or a circle closes, the shortest first; at most 20."""
    paths_complete: bool
    """Whether these are all ways up among `edges`."""
    circles: list[AuthorityPath]
    """Circles of authority among `edges`: at least one of those that any body is in."""


AuthorityDirection: TypeAlias = Literal["up", "down", "both"]
"""Which way authority is followed. * `up`: to those that the body answers to * `down`: to those that answer to the body * `both`: both ways"""


class AuthorityEdge(TypedDict):
    """A relation by which one body stands over another: a fact of `/relations`."""

    id: str
    """The fact: `/relations/{id}`."""
    type: RelationType
    above: str
    """Slug of the body that stands over the other."""
    below: str
    """Slug of the other."""
    holds: Holds
    """`undetermined` on a day inside a vague bound, or where a bound is not established."""
    valid_from: str | None
    """Its first day, as known."""
    valid_until: str | None
    """The first day after it, as known."""
    confidence: Confidence
    citation: int
    """Its place in `citations`, from 0."""


class AuthorityPath(TypedDict):
    """A path of authority: each step leads to a body that stands over the one before, or under it (`down`)."""

    start: str
    """Slug of the body that it starts from."""
    direction: AuthorityDirection
    """`up` or `down`."""
    holds: Holds
    """`yes` if every step is established, else `undetermined`."""
    circle: bool
    """Whether its last step comes back to where it was already, which ends it."""
    steps: list[AuthorityStep]


class AuthorityStep(TypedDict):
    """A step of a path, from one body to the next."""

    relation: str
    """The fact, which is one of `edges`."""
    type: RelationType
    to: str
    """Slug of the body that it leads to."""


class Body(TypedDict):
    """A body of the graph, its rank on the day and the rank with which it speaks."""

    id: str
    slug: str
    name: str
    kind: InstitutionKind
    exists: Holds
    """Whether it exists on the day."""
    rank: str | None
    """Slug of its own rank, in `ranks`; null: none is on record for the day."""
    effective_rank: str | None
    """Slug of the highest rank among its own and those of the bodies whose executive office it is."""
    rank_holds: Holds | None
    """Whether it is established for the day that `effective_rank` counts."""
    rank_bound: RankBound
    """How `effective_rank` bounds the rank with which it speaks."""
    borrowed_from: str | None
    """Slug of the body whose rank `effective_rank` is; null: its own, or none."""
    rank_citation: int | None
    """The place in `citations`, from 0, of what `effective_rank` rests on; null: there is none."""


class BodyAdoption(TypedDict):
    """How far one body is with rules under the commission."""

    institution: InstitutionRef
    adoption: AdoptionState
    reason: str
    """Why, in words: the rules that decide it, and what is known of when."""
    rules: list[AdoptedRule]
    accountable_for: list[Accountable]


class BodyAround(TypedDict):
    """A body of the graph, and how it is reached from the one asked about."""

    id: str
    slug: str
    name: str
    kind: InstitutionKind
    exists: Holds
    """Whether it exists on the day."""
    rank: str | None
    """Slug of its own rank, in `ranks`; null: none is on record for the day."""
    effective_rank: str | None
    """Slug of the highest rank among its own and those of the bodies whose executive office it is."""
    rank_holds: Holds | None
    """Whether it is established for the day that `effective_rank` counts."""
    rank_bound: RankBound
    """How `effective_rank` bounds the rank with which it speaks."""
    borrowed_from: str | None
    """Slug of the body whose rank `effective_rank` is; null: its own, or none."""
    rank_citation: int | None
    """The place in `citations`, from 0, of what `effective_rank` rests on; null: there is none."""
    up: int | None
    """How many steps it stands above; null: it does not."""
    down: int | None
    """How many steps it stands below; null: it does not."""
    holds: Holds
    """Whether it is established that it does: `yes` if it is reached by steps that all are."""
    by: list[RelationType]
    """The types of relation on a shortest way to it, upwards where there is one."""


class ByConfidence(TypedDict):
    """How many, by how sure the record is."""

    high: int
    medium: int
    low: int


CSLDate = TypedDict(
    "CSLDate",
    {
        "date-parts": "list[list[int]]",
    },
)
"""A date as known: year, month, day."""


CSLItem = TypedDict(
    "CSLItem",
    {
        "id": "str",
        "type": "str",
        "title": "str",
        "publisher": "str",
        "version": "NotRequired[str]",
        "issued": "NotRequired[CSLDate]",
        "accessed": "NotRequired[CSLDate]",
        "archive_location": "NotRequired[str]",
        "language": "NotRequired[str]",
        "note": "NotRequired[str]",
        "container-title": "NotRequired[str]",
        "URL": "NotRequired[str]",
    },
)
"""An item of CSL-JSON (Citation Style Language 1.0.2)."""


class Career(TypedDict):
    """The public career of a person."""

    clocks: Clocks
    person: PersonRef
    tenures: list[CareerPost]
    """In their order in time; those of unknown time last."""
    gaps: list[Gap]
    """Of the whole career on record; those that touch the days asked for."""
    colleagues: list[Colleague]
    """Certain ones first; at most 100 pairs of tenures."""
    all_colleagues: int
    """How many pairs of tenures there are."""


class CareerPost(TypedDict):
    """A post that the person held."""

    id: str
    """The fact: `/tenures/{id}`."""
    key: str | None
    kind: TenureKind
    term: str
    valid_from: PartialDate | None
    """First day, as known; null: not established."""
    valid_until: PartialDate | None
    """First day after it, as known."""
    ended: Ended
    attested_on: PartialDate | None
    """A day on which a source shows it to hold."""
    holds: Holds | None
    """Whether it holds on some day of those asked for: `yes` or `undetermined`; null for all time."""
    confidence: Confidence
    note: str
    citations: list[Stated]
    """Where it is stated; the first is what it rests on."""
    post: PostRef
    institution: InstitutionRef
    institution_names: list[NameThen]
    """What the institution was called then."""
    rank: RankRef | None
    """Rank of the post."""


CellKind: TypeAlias = Literal["text", "integer", "number", "boolean", "date", "instant", "json"]
"""What the cells of a column are; dates that may be known to the month or year only are text. * `text`: text * `integer`: whole number * `number`: exact number * `boolean`: true or false * `date`: day * `instant`: instant with its zone * `json`: JSON: a list or an object"""


class CentralYear(TypedDict):
    """How much is the centre's in one year."""

    year: int
    appropriation: list[AppropriationShare]
    """Empty: no figure on record."""
    accountability: Accountability
    agreed: list[AgreedShare]
    """Empty: no consultation of that year on record."""
    promised: list[PromisedShare]
    """Empty: nothing on record."""


class Centralization(TypedDict):
    """How much of the money and of the programs is the centre's, by year."""

    clocks: Clocks
    years: list[CentralYear]


Certainty: TypeAlias = Literal["certain", "possible"]
"""Whether what is said follows from the dates on record, or may be so by their vague bounds. * `certain`: certain by what is on record * `possible`: possible: vague or unknown bounds leave it open"""


class Challenge(TypedDict):
    """What stands in the way of joint action, as a source sees it."""

    id: str
    slug: str
    text: str
    """The difficulty, in the compilers' words."""
    joint_actions: list[JointActionRef]
    """The joint actions that it concerns. Written as a whole."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


ChallengeAddress: TypeAlias = str
"""Slug or id of the challenge."""


class ChallengeDetail(TypedDict):
    """What stands in the way of joint action, as a source sees it."""

    id: str
    slug: str
    text: str
    """The difficulty, in the compilers' words."""
    joint_actions: list[JointActionRef]
    """The joint actions that it concerns. Written as a whole."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class ChallengeEntry(TypedDict):
    """One version of a row of the kind `challenge` (challenge) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["challenge"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ChallengeRow
    """The row as it was written; of what was retracted, as it last was."""


class ChallengeMergerRequest(TypedDict):
    """Which challenge stays."""

    into: ChallengeAddress
    """The challenge that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class ChallengePage(TypedDict):
    """One page of the list of Challenge."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Challenge]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ChallengeRef(TypedDict):
    """A reference to a challenge: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class ChallengeRequest(TypedDict):
    """What stands in the way of joint action, as a source sees it."""

    slug: str
    text: str
    """The difficulty, in the compilers' words."""
    joint_actions: NotRequired[list[JointActionAddress]]
    """The joint actions that it concerns. Written as a whole."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ChallengeRow(TypedDict):
    """The columns of a row of the kind `challenge` (challenge), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    text: str
    """The difficulty, in the compilers' words."""


class ChallengedActionEntry(TypedDict):
    """One version of a row of the kind `challenged_action` (challenged action) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["challenged_action"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ChallengedActionRow
    """The row as it was written; of what was retracted, as it last was."""


class ChallengedActionRow(TypedDict):
    """The columns of a row of the kind `challenged_action` (challenged action), flat, as they were written."""

    id: str
    challenge_id: str
    """Id of the challenge."""
    joint_action_id: str
    """Id of the joint action."""


class ChangeEvent(TypedDict):
    """A reorganization, with the instrument that orders it."""

    id: str
    slug: str
    name: str
    """What happened, in a few words."""
    instrument_title: str
    """Title of the instrument in English."""
    instrument_title_zh: str
    """Title of the instrument in Chinese."""
    issuing_bodies: list[InstitutionRef]
    """The institutions that issued the instrument; written as a whole."""
    date_adopted: PartialDate | None
    date_published: PartialDate | None
    date_effective: PartialDate | None
    """Day from which the outcomes hold, where it is established."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


ChangeEventAddress: TypeAlias = str
"""Slug or id of the change event."""


class ChangeEventDetail(TypedDict):
    """A reorganization with all that it does."""

    id: str
    slug: str
    name: str
    """What happened, in a few words."""
    instrument_title: str
    """Title of the instrument in English."""
    instrument_title_zh: str
    """Title of the instrument in Chinese."""
    issuing_bodies: list[InstitutionRef]
    """The institutions that issued the instrument; written as a whole."""
    date_adopted: PartialDate | None
    date_published: PartialDate | None
    date_effective: PartialDate | None
    """Day from which the outcomes hold, where it is established."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    outcomes: list[Outcome]
    """What it does to each institution."""
    links: ChangeEventLinks
    """Where else it is told about."""
    clocks: Clocks


class ChangeEventEntry(TypedDict):
    """One version of a row of the kind `change_event` (change event) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["change_event"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ChangeEventRow
    """The row as it was written; of what was retracted, as it last was."""


class ChangeEventLinks(TypedDict):
    """Paths of the questions about it; add the clocks that are to hold."""

    effects: str
    """Its outcomes against what is on record."""


class ChangeEventMergerRequest(TypedDict):
    """Which change event stays."""

    into: ChangeEventAddress
    """The change event that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class ChangeEventPage(TypedDict):
    """One page of the list of ChangeEvent."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[ChangeEvent]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ChangeEventRef(TypedDict):
    """A reference to a change event: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class ChangeEventRequest(TypedDict):
    """A reorganization, with the instrument that orders it."""

    slug: str
    name: str
    """What happened, in a few words."""
    instrument_title: NotRequired[str]
    """Title of the instrument in English."""
    instrument_title_zh: NotRequired[str]
    """Title of the instrument in Chinese."""
    issuing_bodies: NotRequired[list[InstitutionAddress]]
    """The institutions that issued the instrument; written as a whole."""
    date_adopted: NotRequired[PartialDate | None]
    date_published: NotRequired[PartialDate | None]
    date_effective: NotRequired[PartialDate | None]
    """Day from which the outcomes hold, where it is established."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ChangeEventRow(TypedDict):
    """The columns of a row of the kind `change_event` (change event), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    name: str
    """What happened, in a few words."""
    instrument_title: str
    """Title of the instrument in English."""
    instrument_title_zh: str
    """Title of the instrument in Chinese."""
    date_adopted: str | None
    date_published: str | None
    date_effective: str | None
    """Day from which the outcomes hold, where it is established."""


class ChosenThing(TypedDict):
    """The thing that is meant."""

    type: ThingType
    id: str
    slug: str
    name: str


class Citation(TypedDict):
    """Where a fact is stated: a source, and the place in it."""

    source: SourceRef
    locator: str
    """Page, article or passage; empty: the source as a whole."""


class CitationDetail(TypedDict):
    """A place in a source; facts that rest on the same place share it."""

    id: str
    source: SourceRef
    locator: str
    """Page, article or passage; empty: the source as a whole."""
    revision: int
    clocks: Clocks


class CitationEntry(TypedDict):
    """One version of a row of the kind `citation` (citation) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["citation"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: CitationRow
    """The row as it was written; of what was retracted, as it last was."""


class CitationPage(TypedDict):
    """One page of the list of Citation."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[RecordedCitation]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class CitationRequest(TypedDict):
    """Where a fact is stated: a source, and the place in it."""

    source: SourceAddress
    locator: NotRequired[str]
    """Page, article or passage; empty: the source as a whole."""


class CitationRow(TypedDict):
    """The columns of a row of the kind `citation` (citation), flat, as they were written."""

    id: str
    source_id: str
    """Id of the source."""
    locator: str
    """Page, article or passage; empty: the source as a whole."""


class Cite(TypedDict):
    """A citation in all forms."""

    clocks: Clocks
    title: str
    uri: str
    """The address that always shows it, with its revision."""
    accessed: str
    """The day on which the revision was recorded."""
    text: str
    csl: list[CSLItem]
    """Itself, then its sources, as CSL-JSON."""
    bibtex: str
    """Itself, then its sources."""
    sources: list[CitedSource]
    """In the order in which the row or answer names them; of sums, those of most flows first. At most 100, and of each 20 places."""
    all_sources: int
    """How many there are."""


CitedAs: TypeAlias = Literal["json", "text", "csl", "bibtex"]
"""How a citation is written. * `json`: all forms, in one document * `text`: text in words * `csl`: CSL-JSON * `bibtex`: BibTeX"""


class CitedSource(TypedDict):
    """A source in full, and the places in it."""

    id: str
    slug: str
    title: str
    publisher: str
    kind: SourceKind
    date: PartialDate | None
    language: str
    url: str
    archived_url: str
    retrieved: str | None
    locators: list[str]


class Clocks(TypedDict):
    """What the answer is for: the day in the world, and what the registry knew."""

    valid_on: str
    """The day asked for (YYYY-MM-DD), or `any`."""
    known_at: str
    """The revision that answers, such as r123."""
    recorded_at: str
    """When that revision was recorded (UTC)."""
    settled: bool
    """True if the same question can never get another answer: it names a revision, or an instant before the last one."""
    published_by: str | None
    """Only what was public by then counts; null: no limit."""


class Colleague(TypedDict):
    """Someone who held a post at the same institution at the same time, or may have."""

    person: PersonRef
    institution: InstitutionRef
    tenure: str
    """The person's own tenure: `/tenures/{id}`."""
    post: PostRef
    their_tenure: str
    """The other's tenure."""
    their_post: PostRef
    certainty: Certainty
    certain_from: str | None
    """From when on both surely held them; null: no single day is sure."""
    certain_until: str | None
    """Up to when; null: without known end."""
    possible_from: str | None
    """The first day on which both may have."""
    possible_until: str | None
    """The first day on which that is over."""
    citations: list[Stated]
    """Where the other's tenure is stated."""


class Column(TypedDict):
    """One column of a table."""

    name: str
    """What `columns` calls it; a dot leads into a field."""
    kind: CellKind
    """What its cells are."""
    about: str
    """What its cells say."""
    taken: bool
    """Whether a load or import takes it; others are for people."""
    refers_to: str | None
    """The resource whose rows its cells name, by slug or key, or by id where a row has neither."""
    codes: list[str]
    """The codes that its cells can be; empty if they are no codes."""


class CommissionShare(TypedDict):
    """The programs for which a commission, or a body directly under it, is accountable."""

    commission: InstitutionRef
    exists: Holds
    """Whether it exists that day; only one that is asked for may not."""
    programs: int
    share: Share | None
    """Of the programs whose accountable body is known; null where none is, or it does not exist."""


class CommonAuthority(TypedDict):
    """The lowest bodies that stand over all that were named."""

    clocks: Clocks
    edges: list[AuthorityEdge]
    ranks: list[Rung]
    """The ranks that are named, the highest first."""
    citations: list[Place]
    """What the edges and the ranks rest on."""
    complete: bool
    """Whether it is all that is on record for the day; false: more than is told of one answer."""
    of: list[InstitutionRef]
    results: list[CommonSuperior]
    """By slug; empty: none is on record for the day."""
    nodes: list[Body]
    """Those named, and the bodies on the paths."""


class CommonSuperior(TypedDict):
    """A body that stands over all that were named."""

    institution: InstitutionRef
    holds: Holds
    """Whether it is established that it stands over every one of them."""
    paths: list[AuthorityPath]
    """A shortest path from each of those named up to it."""


class Completeness(TypedDict):
    """How much is on record, against what sources say that there was."""

    tours: int
    """Tours on record in the span."""
    visits: int
    """Visits on record in the span."""
    complete: Holds
    """Whether that is all there was, by what sources count; see `counts`."""
    why: IncompleteWhy | None
    """Why that is not known, or not so; null: it is."""


Confidence: TypeAlias = Literal["high", "medium", "low"]
"""How sure the record is of its core claim. * `high`: high * `medium`: medium * `low`: low"""


class Consultation(TypedDict):
    """One negotiation between the centre and localities, or one agreement that they are known to have made."""

    id: str
    slug: str
    name: str
    """Who with whom about what, in a few words."""
    joint_action: JointActionRef
    program: ProgramRef | None
    priority: PriorityRef | None
    state: ConsultationState | Literal[""]
    """How far it has come, by the acts of its parties; empty: not established."""
    date: PartialDate | None
    """When it was held or signed."""
    term_ends: PartialDate | None
    """By when what was agreed is to be paid; empty: not established."""
    parties: list[ConsultationParty]
    """Who takes part, on which side; at most 100. Written as a whole."""
    central_amount: str | None
    """What the centre is to put in, in units of the currency."""
    local_amount: str | None
    """What the localities are to put in, in units of the currency."""
    total_amount: str | None
    """What all sides together are to put in, in units of the currency."""
    currency: str
    """ISO 4217 code."""
    central_share: str | None
    """Share of the centre as the source gives it, from 0 to 1."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


ConsultationAddress: TypeAlias = str
"""Slug or id of the consultation."""


class ConsultationDetail(TypedDict):
    """A consultation with its course, the offers made in it and the money that came of it."""

    id: str
    slug: str
    name: str
    """Who with whom about what, in a few words."""
    joint_action: JointActionRef
    program: ProgramRef | None
    priority: PriorityRef | None
    state: ConsultationState | Literal[""]
    """How far it has come, by the acts of its parties; empty: not established."""
    date: PartialDate | None
    """When it was held or signed."""
    term_ends: PartialDate | None
    """By when what was agreed is to be paid; empty: not established."""
    parties: list[ConsultationParty]
    """Who takes part, on which side; at most 100. Written as a whole."""
    central_amount: str | None
    """What the centre is to put in, in units of the currency."""
    local_amount: str | None
    """What the localities are to put in, in units of the currency."""
    total_amount: str | None
    """What all sides together are to put in, in units of the currency."""
    currency: str
    """ISO 4217 code."""
    central_share: str | None
    """Share of the centre as the source gives it, from 0 to 1."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    legal_verbs: list[ConsultationVerb]
    """What can be done next, each at `POST /consultations/{id}/<verb>`; empty: it is over."""
    turns: list[ConsultationStep]
    """Its course, in order."""
    offers: list[Offer]
    """The offers made in it, in order."""
    flows: list[FundingFlow]
    """The commitments and payments that came of it, in the order of their dates."""
    clocks: Clocks


class ConsultationEntry(TypedDict):
    """One version of a row of the kind `consultation` (consultation) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["consultation"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ConsultationRow
    """The row as it was written; of what was retracted, as it last was."""


class ConsultationPage(TypedDict):
    """One page of the list of Consultation."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Consultation]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ConsultationParty(TypedDict):
    """An institution that takes part in a consultation, and on which side."""

    institution: InstitutionRef
    side: ConsultationSide


class ConsultationPartyEntry(TypedDict):
    """One version of a row of the kind `consultation_party` (consultation party) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["consultation_party"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ConsultationPartyRow
    """The row as it was written; of what was retracted, as it last was."""


class ConsultationPartyRequest(TypedDict):
    """An institution that takes part in a consultation, and on which side."""

    institution: InstitutionAddress
    side: ConsultationSide


class ConsultationPartyRow(TypedDict):
    """The columns of a row of the kind `consultation_party` (consultation party), flat, as they were written."""

    id: str
    consultation_id: str
    """Id of the consultation."""
    institution_id: str
    """Id of the institution."""
    side: str


class ConsultationRef(TypedDict):
    """A reference to a consultation: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class ConsultationRequest(TypedDict):
    """One negotiation between the centre and localities, or one agreement that they are known to have made."""

    slug: str
    name: str
    """Who with whom about what, in a few words."""
    joint_action: JointActionAddress
    program: NotRequired[ProgramAddress | None]
    priority: NotRequired[PriorityAddress | None]
    date: NotRequired[PartialDate | None]
    """When it was held or signed."""
    term_ends: NotRequired[PartialDate | None]
    """By when what was agreed is to be paid; empty: not established."""
    parties: NotRequired[list[ConsultationPartyRequest]]
    """Who takes part, on which side; at most 100. Written as a whole."""
    central_amount: NotRequired[str | float | None]
    """What the centre is to put in, in units of the currency."""
    local_amount: NotRequired[str | float | None]
    """What the localities are to put in, in units of the currency."""
    total_amount: NotRequired[str | float | None]
    """What all sides together are to put in, in units of the currency."""
    currency: NotRequired[str]
    """ISO 4217 code."""
    central_share: NotRequired[str | float | None]
    """Share of the centre as the source gives it, from 0 to 1."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ConsultationRow(TypedDict):
    """The columns of a row of the kind `consultation` (consultation), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    joint_action_id: str
    """Id of the joint action."""
    program_id: str | None
    """Id of the program."""
    priority_id: str | None
    """Id of the priority."""
    name: str
    """Who with whom about what, in a few words."""
    state: str
    """Empty: not established."""
    date: str | None
    """When it was held or signed."""
    term_ends: str | None
    """By when what was agreed is to be paid; empty: not established."""
    central_amount: str | None
    """What the centre is to put in, in units of the currency."""
    local_amount: str | None
    """What the localities are to put in, in units of the currency."""
    total_amount: str | None
    """What all sides together are to put in, in units of the currency."""
    currency: str
    """ISO 4217 code."""
    central_share: str | None
    """Share of the centre as the source gives it, from 0 to 1."""


ConsultationSide: TypeAlias = Literal["central", "local", "partner"]
"""On which side of the table a party sits. * `central`: central * `local`: local * `partner`: partner: neither, such as a company"""


ConsultationState: TypeAlias = Literal[
    "opened", "offered", "countered", "agreed", "funded", "closed", "lapsed", "withdrawn"
]
"""How far a consultation has come. * `opened`: opened * `offered`: an offer is on the table * `countered`: answered by another offer * `agreed`: agreed * `funded`: money has flowed * `closed`: closed * `lapsed`: lapsed * `withdrawn`: withdrawn"""


class ConsultationStep(TypedDict):
    """A turn of a consultation on a day: into which state it came, by whose hand, over which offer."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    consultation: ConsultationRef
    number: int
    """Its place in the course of the consultation."""
    state: ConsultationState
    date: PartialDate
    institution: InstitutionRef | None
    offer: OfferRef | None
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class ConsultationStepDetail(TypedDict):
    """A turn of a consultation on a day: into which state it came, by whose hand, over which offer."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    consultation: ConsultationRef
    number: int
    """Its place in the course of the consultation."""
    state: ConsultationState
    date: PartialDate
    institution: InstitutionRef | None
    offer: OfferRef | None
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class ConsultationStepEntry(TypedDict):
    """One version of a row of the kind `consultation_step` (consultation step) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["consultation_step"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ConsultationStepRow
    """The row as it was written; of what was retracted, as it last was."""


class ConsultationStepPage(TypedDict):
    """One page of the list of ConsultationStep."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[ConsultationStep]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ConsultationStepRequest(TypedDict):
    """A turn of a consultation on a day: into which state it came, by whose hand, over which offer."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    date: PartialDate
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ConsultationStepRow(TypedDict):
    """The columns of a row of the kind `consultation_step` (consultation step), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name in files, to load it again."""
    consultation_id: str
    """Id of the consultation."""
    number: int
    """Its place in the course of the consultation."""
    state: str
    date: str
    institution_id: str | None
    """Id of the institution."""
    offer_id: str | None
    """Id of the offer."""


ConsultationVerb: TypeAlias = Literal[
    "open", "offer", "counter", "accept", "withdraw", "lapse", "fund", "close"
]
"""What can be done in a consultation. * `open`: open it, or take up one of which only the outcome was known * `offer`: make the first offer * `counter`: answer an offer with another * `accept`: accept the offer on the table * `withdraw`: leave the table * `lapse`: let it lapse * `fund`: pay what was agreed * `close`: close it"""


class Consulted(TypedDict):
    """A consultation: what was agreed, what is on record as promised and as paid."""

    consultation: ConsultationRef
    state: ConsultationState | None
    """Null: not established."""
    currency: str | None
    central_amount: str | None
    """In units of the currency, exactly."""
    local_amount: str | None
    """In units of the currency, exactly."""
    total_amount: str | None
    """In units of the currency, exactly."""
    promised: DisclosedFigure | None
    """Commitments and pledges on record; null: none."""
    paid: DisclosedFigure | None
    """Disbursements and expenditure; null: undisclosed."""
    disclosure: Disclosure
    term_ends: PartialDate | None
    overdue: Holds
    """Whether, by what is on record, it is unpaid after its term: its promises, or else the amounts that were agreed."""
    sources: list[SourceRef]
    """The source of the agreed amounts."""


Contributor: TypeAlias = Literal["central", "local", "own"]
"""Whose money it is. * `central`: the centre's * `local`: of localities * `own`: of companies, funds and all others"""


class Coordination(TypedDict):
    """Who coordinates, or who manages programs: one page."""

    clocks: Clocks
    by: CoordinationBy
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    institutions: list[Coordinator]
    """By slug; empty where programs are asked for."""
    programs: list[ManagedProgram]
    """By slug; empty where institutions are asked for."""


CoordinationBy: TypeAlias = Literal["institution", "program"]
"""What is asked about. * `institution`: commissions, leading groups and joint conferences * `program`: programs"""


class CoordinationGap(TypedDict):
    """What is not on record, or not established for the day, and leaves a question open."""

    what: CoordinationMissing
    institution: InstitutionRef | None
    """Of whom, where it is of a body."""


class CoordinationMember(TypedDict):
    """A member of the body, and how the body stands to it."""

    institution: InstitutionRef
    relation: str
    """The fact: `/relations/{id}`."""
    holds: Holds
    """Whether it is established that it is a member on the day."""
    rank: CoordinationRank | None
    """Its own rank; null: none is on record for the day."""
    outranked: Holds
    """Whether the lead's rank is higher than the member's own."""
    under: Holds
    """Whether the body stands over it by a relation that carries authority; `no`: none is on record."""
    citation: Place


CoordinationMissing: TypeAlias = Literal[
    "lead", "lead_rank", "members", "member", "member_rank", "allocation", "managers", "superiors", "step"
]
"""What would have to be on record, or established, for a question to be decided. * `lead`: who leads it * `lead_rank`: the rank of who leads it * `members`: who its members are * `member`: whether this body is a member * `member_rank`: the rank of this member * `allocation`: anything that says whether it allocates funds * `managers`: who is accountable for it * `superiors`: who stands over this body * `step`: whether this body answers to one that would be over all: a step of the way is not established"""


class CoordinationRank(TypedDict):
    """A rank, and the fact that says so: of `/institution-ranks`, of a person the tenure of a post of that rank."""

    fact: str
    rank: RankRef
    ordinal: int
    """Its place on the ladder; 1 is the highest."""
    holds: Holds
    """Whether it is established for the day."""
    citation: Place


class Coordinator(TypedDict):
    """A commission, leading group or joint conference on the day."""

    institution: InstitutionRef
    kind: InstitutionKind
    exists: Holds
    """Whether it exists on the day."""
    rank: CoordinationRank | None
    """Its own rank; null: none is on record for the day."""
    leaders: list[Leader]
    """Who leads it or holds a post in it; the first is taken for its lead: the highest in rank."""
    answers_to: list[Neighbour]
    """The bodies directly over it."""
    stands_over: list[Neighbour]
    """The bodies directly under it, its executive office among them; the first 60."""
    members: list[CoordinationMember]
    """By `member_of`; the first 60."""
    member_count: int
    """How many members are on record for the day."""
    members_outranked: int
    """How many of them its lead surely outranks."""
    members_under: int
    """How many of them it surely stands over."""
    outranks_members: Holds | None
    """Whether its lead outranks every member; `undetermined` where none is on record or a rank is missing; null: it does not exist."""
    allocates_funds: Holds | None
    """Whether it decides who gets public money, or gives it; `undetermined`: nothing on record says so; null: it does not exist."""
    allocation: list[AllocationEvidence]
    """What says so; the first 5."""
    missing: list[CoordinationGap]


class CountedFlows(TypedDict):
    """Flows of money of one year, counted: fiscal year, else that of their date."""

    number: int
    given: int
    """How many of them it gave."""
    received: int
    """How many of them it received."""
    spent: int
    """How many of them were for the program."""
    flows: list[str]
    """`/funding-flows/{id}`; the first 10."""
    citations: list[Place]
    """Where these are stated."""


class CounterOfferRequest(TypedDict):
    """An offer that answers another."""

    offer: int
    """The number of the offer that it answers."""
    institution: InstitutionAddress
    """The party that makes it."""
    date: PartialDate
    central_amount: NotRequired[str | float | None]
    """What the centre is to pay, in units of the currency."""
    local_amount: NotRequired[str | float | None]
    """What the localities are to pay, in units of the currency."""
    currency: NotRequired[str]
    """ISO 4217 code."""
    in_kind: NotRequired[str]
    """What is put in that is not money."""
    conditions: NotRequired[str]
    citation: CitationRequest
    """Where it is stated."""


class DatedFact(TypedDict):
    """A fact, or what took place, with what it is about by the names of the day that the answer speaks of."""

    kind: TimelineKind
    id: str
    subject: NamedThing | None
    """What it is about."""
    type: str
    """The code of its own list: of relations, roles, kinds of names, tenures, outcomes; empty: none."""
    object: NamedThing | None
    """To what it relates it: the other side, the post, the rank; null: nothing."""
    value: str
    """The text itself, of names and identifiers; empty: none."""
    lang: str | None
    """BCP 47 tag of a name; null for all else."""
    valid_from: PartialDate | None
    """Its first day, or its date, as known; null: not established."""
    valid_until: PartialDate | None
    """The first day on which it no longer holds, as known."""
    ended: Ended | None
    """Of facts without a last day; null for what took place."""
    confidence: Confidence
    citation: Place
    """What it rests on."""
    further_citations: list[Stated]
    """Other places that support or dispute it."""


DatedFactKind: TypeAlias = Literal[
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
]
"""What sort of fact, or existence of a thing, begins and ends. * `institution`: that an institution exists * `name`: a name of an institution * `rank`: the rank of an institution * `identifier`: what another list calls an institution * `location`: where an institution sits * `relation`: how one institution stands to another * `responsibility`: a function that an institution holds * `post`: that a post exists * `tenure`: that a person holds a post * `program`: that a program runs * `program_role`: the role of an institution in a program * `program_priority`: a priority that a program serves * `guideline_status`: whether a guideline is a draft, in force or replaced"""


class Delivery(TypedDict):
    """What was promised and what was paid: one page."""

    clocks: Clocks
    by: DeliveryBy
    coverage: DeliveryCoverage
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[DeliveryRow]


DeliveryBy: TypeAlias = Literal["program", "joint_action", "jurisdiction", "provider"]
"""What promises and payments are told apart by. * `program`: program * `joint_action`: joint action * `jurisdiction`: area that it is spent in * `provider`: who gives it: an institution, a program or an area"""


class DeliveryCoverage(TypedDict):
    """Of how many things each figure is on record; of all others it is undisclosed."""

    things: int | None
    """How many there are; null for payers, of whom only those with flows are known."""
    pledged: int
    """Of how many it is on record."""
    committed: int
    """Of how many it is on record."""
    appropriated: int
    """Of how many it is on record."""
    disbursed: int
    """Of how many it is on record."""
    expended: int
    """Of how many it is on record."""
    paid: int
    """Of how many it is on record."""


DeliveryEvent: TypeAlias = Literal["revision", "ping"]
"""What a delivery tells. * `revision`: something was recorded * `ping`: nothing: it was asked for, to try the address"""


class DeliveryFigures(TypedDict):
    """What is on record in one currency."""

    currency: str
    """ISO 4217 code."""
    pledged: DisclosedFigure | None
    """Sum of the types outgoing_pledge, incoming_pledge; null: undisclosed, which is not zero."""
    committed: DisclosedFigure | None
    """Sum of the types outgoing_commitment, incoming_commitment; null: undisclosed, which is not zero."""
    appropriated: DisclosedFigure | None
    """Sum of the types appropriation; null: undisclosed, which is not zero."""
    disbursed: DisclosedFigure | None
    """Sum of the types disbursement; null: undisclosed, which is not zero."""
    expended: DisclosedFigure | None
    """Sum of the types expenditure; null: undisclosed, which is not zero."""
    paid: DisclosedFigure | None
    """Sum of the types disbursement, expenditure; null: undisclosed, which is not zero."""
    undisclosed: list[str]
    """The figures that are not on record."""
    ratios: DeliveryRatios


class DeliveryRatios(TypedDict):
    """What figures are of each other."""

    committed_of_pledged: Ratio | None
    """`committed / pledged`; null where one of them is undisclosed or zero."""
    paid_of_committed: Ratio | None
    """`paid / committed`; null where one of them is undisclosed or zero."""
    paid_of_appropriated: Ratio | None
    """`paid / appropriated`; null where one of them is undisclosed or zero."""


class DeliveryRow(TypedDict):
    """What is on record of one program, joint action, area or payer."""

    about: Party | None
    """Null: flows that do not say."""
    figures: list[DeliveryFigures]
    """By currency; empty: every figure is undisclosed."""
    undisclosed: bool
    """True where no figure is on record, which is not the same as zero."""
    promises: list[Promise]
    """Commitments and pledges; the first 5."""
    promises_url: str | None
    """Address of all of them, with their citations; null: none is on record."""
    consultations: list[Consulted]
    """The first 5, by slug; none for payers."""
    consultations_url: str | None
    """Address of all of them; null: none is on record."""
    overdue: Holds | None
    """Whether one of all its consultations and promises is overdue; null: there is none."""


DeliveryState: TypeAlias = Literal["waiting", "delivered", "failed"]
"""What became of a delivery. * `waiting`: it is to be sent, or sent again * `delivered`: it was taken * `failed`: it was not taken and is not sent again"""


Diff: TypeAlias = "ValidDiff | RecordedDiff"


class DisclosedFigure(TypedDict):
    """A sum of flows that are on record."""

    amount: str
    """In units of the currency, exactly."""
    qualifier: Qualifier
    """How the sum bounds the amount."""
    flows: int
    """How many flows it is of, one of each claim."""
    flows_url: str
    """Address of exactly these flows, with their citations."""
    sources: list[SourceRef]
    """Sources that it rests on; the first 3."""


Disclosure: TypeAlias = Literal["nothing", "agreed", "promised", "partly_paid", "paid", "unclear"]
"""What is on record of the money of a consultation. * `nothing`: no amount on record * `agreed`: agreed amounts on record, no payment disclosed * `promised`: commitments on record, no payment disclosed * `partly_paid`: payments on record, less than was promised * `paid`: payments on record, at least what was promised * `unclear`: payments on record; figures do not tell whether they are all that was promised"""


class Effect(TypedDict):
    """What an outcome should have begun or ended, and whether that is on record."""

    boundary: EffectBoundary
    kind: DatedFactKind
    state: EffectState
    facts: list[DatedFact]
    """The facts that show it; of `other_date`, those of that date."""


EffectBoundary: TypeAlias = Literal["began", "ended"]
"""Which end of a fact's period. * `began`: it began * `ended`: it ended"""


EffectState: TypeAlias = Literal["recorded", "other_date", "undated", "not_recorded"]
"""Whether what an outcome should have done is on record. * `recorded`: a fact began or ended so, on a date that agrees * `other_date`: a fact began or ended so, but on another date * `undated`: there is such a fact, but not when it began or ended * `not_recorded`: no such fact began or ended"""


class EffectiveRank(TypedDict):
    """The rank with which a body speaks: the highest of its own and of the bodies whose executive office it is."""

    rank: RankRef | None
    """The highest that is on record, of those that are established if any is."""
    ordinal: int | None
    """Its place on the ladder; 1 is the highest."""
    holds: Holds | None
    """Whether it is established for the day that it counts."""
    bound: RankBound
    borrowed_from: InstitutionRef | None
    """The body whose rank it is, where it is not its own."""
    own: list[RankFact]
    """Its own rank on the day."""
    offices: list[Office]
    """The bodies whose executive office it is, at any remove."""
    missing: list[InstitutionRef]
    """The bodies whose rank would count and is not on record for the day."""


class Effects(TypedDict):
    """The outcomes of a change event against what is on record, both ways."""

    clocks: Clocks
    change_event: ChangeEventRef
    citation: Place
    outcomes: list[OutcomeEffects]
    """By key."""
    without_outcome: list[OtherEffect]
    """What else began or ended for the same bodies on its dates, by date: one page."""
    all_without_outcome: int
    """How many there are, on all pages."""
    next: str | None
    """Address of the next page of `without_outcome`."""
    previous: str | None
    """Address of the page before."""


class Eligibility(TypedDict):
    """Whether the project is eligible, as far as the rules on record say, and why."""

    clocks: Clocks
    verdict: Verdict
    counts: OutcomeCounts
    rules: list[Rule]
    """Those of the program itself first, then of what it is part of."""


Ended: TypeAlias = Literal["no", "yes", "unknown"]
"""Whether a period without a known last day is over; `yes` never counts as current. * `no`: no * `yes`: yes * `unknown`: unknown"""


Entry: TypeAlias = "ChallengeEntry | ChallengedActionEntry | ChangeEventEntry | CitationEntry | ConsultationEntry | ConsultationPartyEntry | ConsultationStepEntry | FunctionEntry | FundingFlowEntry | GuidelineEntry | GuidelineIssuerEntry | GuidelineProgramEntry | GuidelineReplacementEntry | GuidelineStatusEntry | IdentifierEntry | IndicatorEntry | InstitutionEntry | InstitutionNameEntry | InstitutionRankEntry | InstitutionsFurtherCitationEntry | InstitutionsStatementSubjectEntry | IssuingBodyEntry | JointActionEntry | JointActionStepEntry | JurisdictionEntry | JurisdictionCodeEntry | LocationEntry | ObservationEntry | OfferEntry | OutcomeEntry | PersonEntry | PostEntry | PriorityEntry | ProgramEntry | ProgramHostEntry | ProgramPriorityEntry | ProgramRoleEntry | ProgramSuccessionEntry | ProgramsFurtherCitationEntry | ProgramsStatementSubjectEntry | QualificationEntry | RankEntry | RelationEntry | RequirementEntry | ResponsibilityEntry | SourceEntry | StatementEntry | TenureEntry | TourEntry | VisitEntry | VisitPriorityEntry"


class EntryRequest(TypedDict):
    """That a guideline comes into force."""

    valid_from: PartialDate
    """First day on which it is in force."""
    citation: CitationRequest
    """Where it is stated."""


class Export(TypedDict):
    """One file that the registry can be taken away as."""

    format: str
    """Its name in addresses."""
    title: str
    """What is in it."""
    media_type: str
    """Its media type."""
    standard: str
    """Where the format is described."""
    file: str
    """Its address."""


class ExportList(TypedDict):
    """The exports of a revision."""

    revision: str
    """The revision, such as r123."""
    recorded_at: str
    """When it was recorded (UTC)."""
    data_release: str
    """Release of the data set that was loaded."""
    licence: str
    """Licence of the data (SPDX)."""
    exports: list[Export]


FactKind: TypeAlias = Literal[
    "institutions",
    "names",
    "institution-ranks",
    "identifiers",
    "locations",
    "relations",
    "responsibilities",
    "functions",
    "ranks",
    "jurisdictions",
    "jurisdiction-codes",
    "change-events",
    "outcomes",
    "people",
    "qualifications",
    "posts",
    "tenures",
    "tours",
    "visits",
    "programs",
    "program-roles",
    "program-priorities",
    "program-successions",
    "priorities",
    "visit-priorities",
    "guidelines",
    "guideline-statuses",
    "requirements",
    "funding-flows",
    "indicators",
    "observations",
    "joint-actions",
    "challenges",
    "consultations",
    "consultation-steps",
    "offers",
    "statements",
]
"""The kinds of facts and things that cite a source: the names of their resources. * `institutions`: institutions * `names`: names * `institution-ranks`: institution ranks * `identifiers`: identifiers * `locations`: locations * `relations`: relations * `responsibilities`: responsibilities * `functions`: functions * `ranks`: ranks * `jurisdictions`: jurisdictions * `jurisdiction-codes`: jurisdiction codes * `change-events`: change events * `outcomes`: outcomes * `people`: people * `qualifications`: qualifications * `posts`: posts * `tenures`: tenures * `tours`: tours * `visits`: visits * `programs`: programs * `program-roles`: program roles * `program-priorities`: program priorities * `program-successions`: program successions * `priorities`: priorities * `visit-priorities`: visit priorities * `guidelines`: guidelines * `guideline-statuses`: guideline statuses * `requirements`: requirements * `funding-flows`: funding flows * `indicators`: indicators * `observations`: observations * `joint-actions`: joint actions * `challenges`: challenges * `consultations`: consultations * `consultation-steps`: consultation steps * `offers`: offers * `statements`: statements"""


class Feature(TypedDict):
    """What speaks for a name, or against it."""

    feature: NameFeature
    value: float
    """A score, a share, or what the score is multiplied by or loses; 1: it is so."""


class Feed(TypedDict):
    """One page of the feed."""

    clocks: Clocks
    results: list[Entry]
    """By revision, then kind, then as they were written."""
    next: str
    """Give it as `after` for what follows, now or later."""
    more: bool
    """Whether there is more already; false: all is told up to `known_at`."""


class FieldChange(TypedDict):
    """What one field of a row said before and says after, as text; a reference by its slug or key."""

    field: str
    before: str | None
    """Null: nothing."""
    after: str | None
    """Null: nothing."""


class Finding(TypedDict):
    """A line of a report: why a row is refused, or what becomes of it."""

    kind: ImportFindingKind
    """What it tells."""
    row: int
    """Line of the file, or row of the spreadsheet; the header is row 1, the file as a whole 0."""
    key: str
    """Slug, key or id in the row."""
    resource: str
    """Resource of the row; empty for a refusal."""
    column: str
    """Field that is refused, with its place in lists; empty for the row as a whole."""
    code: str
    """Stable name of the refusal; empty for a change."""
    message: str
    """What is wrong, and what is expected; of a change, what the row was merged into where it is named so."""
    fields: list[ImportedField]
    """What is updated, field by field."""


class FindingPage(TypedDict):
    """One page of a report."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Finding]


class FirstOfferRequest(TypedDict):
    """The first offer of a consultation."""

    institution: InstitutionAddress
    """The party that makes it."""
    date: PartialDate
    central_amount: NotRequired[str | float | None]
    """What the centre is to pay, in units of the currency."""
    local_amount: NotRequired[str | float | None]
    """What the localities are to pay, in units of the currency."""
    currency: NotRequired[str]
    """ISO 4217 code."""
    in_kind: NotRequired[str]
    """What is put in that is not money."""
    conditions: NotRequired[str]
    citation: CitationRequest
    """Where it is stated."""


class FlowTotal(TypedDict):
    """The sum of a program's own flows of one type in one currency."""

    type: FlowType
    iati_code: int | None
    """Code of the type in IATI TransactionType."""
    currency: str
    """ISO 4217 code; currencies are never added."""
    amount: str
    """In units of the currency, exactly."""
    qualifier: Qualifier
    """How the sum bounds the amount: `at_least` if a term does, `about` if terms bound it in different ways."""
    flows: int
    """How many flows it is of, one of each claim."""


FlowType: TypeAlias = Literal[
    "incoming_funds",
    "outgoing_commitment",
    "disbursement",
    "expenditure",
    "interest_payment",
    "loan_repayment",
    "reimbursement",
    "purchase_of_equity",
    "sale_of_equity",
    "credit_guarantee",
    "incoming_commitment",
    "outgoing_pledge",
    "incoming_pledge",
    "appropriation",
    "budget",
    "fund_size",
    "total_investment_planned",
]
"""What a flow is: IATI TransactionType 1 to 13 (codelist of IATI 2.03), and four of ours. `appropriation` is what a legislature or treasury grants; `budget` what is planned for a year; `fund_size` and `total_investment_planned` are what a fund or site is to amount to, all payers together. * `incoming_funds`: incoming funds (1) * `outgoing_commitment`: outgoing commitment (2) * `disbursement`: disbursement (3) * `expenditure`: expenditure (4) * `interest_payment`: interest payment (5) * `loan_repayment`: loan repayment (6) * `reimbursement`: reimbursement (7) * `purchase_of_equity`: purchase of equity (8) * `sale_of_equity`: sale of equity (9) * `credit_guarantee`: credit guarantee (10) * `incoming_commitment`: incoming commitment (11) * `outgoing_pledge`: outgoing pledge (12) * `incoming_pledge`: incoming pledge (13) * `appropriation`: appropriation * `budget`: budget * `fund_size`: size of a fund * `total_investment_planned`: total investment planned"""


class FoundName(TypedDict):
    """The name by which a thing was found, and when it bears it."""

    id: str
    """The row that states it: a name of its own, or the thing."""
    text: str
    lang: str
    """BCP 47 tag; `mul`: of any language."""
    kind: NameKind
    valid_from: str | None
    """Its first day, as known."""
    valid_until: str | None
    """The first day after it, as known."""
    holds: Holds | None
    """Whether it holds on the day; null: no day was asked for."""
    citation: Place


class FoundThing(TypedDict):
    """A thing that may be meant."""

    type: ThingType
    id: str
    slug: str
    name: str
    """What it is called, on the day asked for."""
    score: float
    """From 0 to 1."""
    sure: bool
    """Whether only the way of writing differs. One that is sure and ahead of all others is chosen."""
    matched: FoundName
    features: list[Feature]


class Function(TypedDict):
    """A task of government that an institution can hold: the controlled list of responsibilities."""

    id: str
    slug: str
    name: str
    """What the task is, in English."""
    name_zh: str
    concept: FunctionConcept
    """What answers need to know of it."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


FunctionAddress: TypeAlias = str
"""Slug or id of the function."""


FunctionConcept: TypeAlias = Literal["fund_allocation", "other"]
"""What a function is, where answers need to know. * `fund_allocation`: deciding who gets public money * `other`: other"""


class FunctionDetail(TypedDict):
    """A task of government that an institution can hold: the controlled list of responsibilities."""

    id: str
    slug: str
    name: str
    """What the task is, in English."""
    name_zh: str
    concept: FunctionConcept
    """What answers need to know of it."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class FunctionEntry(TypedDict):
    """One version of a row of the kind `function` (function) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["function"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: FunctionRow
    """The row as it was written; of what was retracted, as it last was."""


class FunctionMergerRequest(TypedDict):
    """Which function stays."""

    into: FunctionAddress
    """The function that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class FunctionPage(TypedDict):
    """One page of the list of Function."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Function]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class FunctionRef(TypedDict):
    """A reference to a function: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class FunctionRequest(TypedDict):
    """A task of government that an institution can hold: the controlled list of responsibilities."""

    slug: str
    name: str
    """What the task is, in English."""
    name_zh: NotRequired[str]
    concept: NotRequired[FunctionConcept]
    """What answers need to know of it."""
    citation: CitationRequest
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class FunctionRow(TypedDict):
    """The columns of a row of the kind `function` (function), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    name: str
    """What the task is, in English."""
    name_zh: str
    concept: str
    """What answers need to know of it."""


class FundingFlow(TypedDict):
    """Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    type: FlowType
    iati_code: int | None
    """Code of the type in IATI TransactionType (2.03); null for the types that IATI has not."""
    provider_institution: InstitutionRef | None
    provider_program: ProgramRef | None
    provider_jurisdiction: JurisdictionRef | None
    provider_level: ProviderLevel | Literal[""]
    """Empty: not established, or mixed."""
    provider_scope: ProviderScope | Literal[""]
    receiver_institution: InstitutionRef | None
    receiver_program: ProgramRef | None
    receiver_jurisdiction: JurisdictionRef | None
    program: ProgramRef | None
    jurisdiction: JurisdictionRef | None
    """The area that it is spent in."""
    priority: PriorityRef | None
    joint_action: JointActionRef | None
    consultation: ConsultationRef | None
    fulfils: FundingFlowRef | None
    """The commitment or pledge that it pays."""
    date: PartialDate | None
    """When it was made."""
    fiscal_year: int | None
    """The fiscal year, or the first of several."""
    fiscal_year_end: int | None
    """The last fiscal year, where the figure is of several."""
    amount: str
    """In units of the currency."""
    currency: str
    """ISO 4217 code."""
    qualifier: Qualifier
    figure_as_printed: str
    unit_as_printed: str
    covers: str
    """What the figure is of, in the compilers' words."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


FundingFlowAddress: TypeAlias = str
"""Key or id of the funding flow."""


class FundingFlowDetail(TypedDict):
    """Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    type: FlowType
    iati_code: int | None
    """Code of the type in IATI TransactionType (2.03); null for the types that IATI has not."""
    provider_institution: InstitutionRef | None
    provider_program: ProgramRef | None
    provider_jurisdiction: JurisdictionRef | None
    provider_level: ProviderLevel | Literal[""]
    """Empty: not established, or mixed."""
    provider_scope: ProviderScope | Literal[""]
    receiver_institution: InstitutionRef | None
    receiver_program: ProgramRef | None
    receiver_jurisdiction: JurisdictionRef | None
    program: ProgramRef | None
    jurisdiction: JurisdictionRef | None
    """The area that it is spent in."""
    priority: PriorityRef | None
    joint_action: JointActionRef | None
    consultation: ConsultationRef | None
    fulfils: FundingFlowRef | None
    """The commitment or pledge that it pays."""
    date: PartialDate | None
    """When it was made."""
    fiscal_year: int | None
    """The fiscal year, or the first of several."""
    fiscal_year_end: int | None
    """The last fiscal year, where the figure is of several."""
    amount: str
    """In units of the currency."""
    currency: str
    """ISO 4217 code."""
    qualifier: Qualifier
    figure_as_printed: str
    unit_as_printed: str
    covers: str
    """What the figure is of, in the compilers' words."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class FundingFlowEntry(TypedDict):
    """One version of a row of the kind `funding_flow` (funding flow) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["funding_flow"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: FundingFlowRow
    """The row as it was written; of what was retracted, as it last was."""


class FundingFlowPage(TypedDict):
    """One page of the list of FundingFlow."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[FundingFlow]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class FundingFlowRef(TypedDict):
    """A reference to a funding flow: enough to show it and to fetch it."""

    id: str
    slug: str | None
    name: str


class FundingFlowRequest(TypedDict):
    """Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    type: FlowType
    provider_institution: NotRequired[InstitutionAddress | None]
    provider_program: NotRequired[ProgramAddress | None]
    provider_jurisdiction: NotRequired[JurisdictionAddress | None]
    provider_level: NotRequired[ProviderLevel | Literal[""]]
    """Empty: not established, or mixed."""
    provider_scope: NotRequired[ProviderScope | Literal[""]]
    receiver_institution: NotRequired[InstitutionAddress | None]
    receiver_program: NotRequired[ProgramAddress | None]
    receiver_jurisdiction: NotRequired[JurisdictionAddress | None]
    program: NotRequired[ProgramAddress | None]
    jurisdiction: NotRequired[JurisdictionAddress | None]
    """The area that it is spent in."""
    priority: NotRequired[PriorityAddress | None]
    joint_action: NotRequired[JointActionAddress | None]
    consultation: NotRequired[ConsultationAddress | None]
    fulfils: NotRequired[FundingFlowAddress | None]
    """The commitment or pledge that it pays."""
    date: NotRequired[PartialDate | None]
    """When it was made."""
    fiscal_year: NotRequired[int | None]
    """The fiscal year, or the first of several."""
    fiscal_year_end: NotRequired[int | None]
    """The last fiscal year, where the figure is of several."""
    amount: str | float
    """In units of the currency."""
    currency: str
    """ISO 4217 code."""
    qualifier: NotRequired[Qualifier]
    figure_as_printed: NotRequired[str]
    unit_as_printed: NotRequired[str]
    covers: NotRequired[str]
    """What the figure is of, in the compilers' words."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class FundingFlowRow(TypedDict):
    """The columns of a row of the kind `funding_flow` (funding flow), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    type: str
    provider_institution_id: str | None
    """Id of the institution."""
    provider_program_id: str | None
    """Id of the program."""
    provider_jurisdiction_id: str | None
    """Id of the jurisdiction."""
    receiver_institution_id: str | None
    """Id of the institution."""
    receiver_program_id: str | None
    """Id of the program."""
    receiver_jurisdiction_id: str | None
    """Id of the jurisdiction."""
    provider_level: str
    """Empty: not established, or mixed."""
    provider_scope: str
    program_id: str | None
    """Id of the program."""
    jurisdiction_id: str | None
    """The area that it is spent in."""
    priority_id: str | None
    """Id of the priority."""
    joint_action_id: str | None
    """Id of the joint action."""
    consultation_id: str | None
    """Id of the consultation."""
    fulfils_id: str | None
    """The commitment or pledge that it pays."""
    date: str | None
    """When it was made."""
    fiscal_year: int | None
    """The fiscal year, or the first of several."""
    fiscal_year_end: int | None
    """The last fiscal year, where the figure is of several."""
    amount: str
    """In units of the currency."""
    currency: str
    """ISO 4217 code."""
    qualifier: str
    figure_as_printed: str
    unit_as_printed: str
    covers: str
    """What the figure is of, in the compilers' words."""


class FundingGroup(TypedDict):
    """What the flows of a sum have in common: what was asked for by `group_by`, and nothing else. Null: not known."""

    fiscal_year: NotRequired[int | None]
    """The fiscal year, or the first of several."""
    fiscal_year_end: NotRequired[int | None]
    """The last fiscal year, where the figures are of several together; they are not split."""
    provider_level: NotRequired[ProviderLevel | None]
    provider: NotRequired[Party | None]
    receiver: NotRequired[Party | None]
    program: NotRequired[ProgramRef | None]
    program_kind: NotRequired[ProgramKind | None]
    jurisdiction: NotRequired[JurisdictionRef | None]
    priority: NotRequired[PriorityRef | None]
    type: NotRequired[FlowType]


class FundingSum(TypedDict):
    """What some flows come to in one currency."""

    group: FundingGroup
    currency: str
    """ISO 4217 code; currencies are never added."""
    amount: str
    """In units of the currency, exactly."""
    qualifier: Qualifier
    """How the sum bounds the amount: `at_least` if a flow does, `at_most` likewise; `about` if they bound it both ways, or one is about."""
    flows: int
    """How many flows it is of, one of each claim."""
    flows_url: str
    """Address of exactly these flows."""


class FundingSummary(TypedDict):
    """Sums of flows: one page of them."""

    clocks: Clocks
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[FundingSum]


class FurtherCitation(TypedDict):
    """Another place that supports or disputes a fact."""

    stance: Stance
    source: SourceRef
    locator: str
    """Page, article or passage; empty: the source as a whole."""


class FurtherCitationRequest(TypedDict):
    """Another place that supports or disputes a fact."""

    stance: NotRequired[Stance]
    """Default: `supports`."""
    source: SourceAddress
    locator: NotRequired[str]
    """Page, article or passage; empty: the source as a whole."""


class Gap(TypedDict):
    """Days between the first post and the last without a post on record."""

    certainty: Certainty
    """`certain`: no period on record can cover these days; `possible`: vague bounds leave it open."""
    first_day: str
    until: str
    """The first day after it."""


class Guideline(TypedDict):
    """A document that rules how programs are run (ELI: legal resource)."""

    id: str
    slug: str
    title: str
    """Title in English."""
    title_zh: str
    """Title in Chinese characters, simplified."""
    number: str
    """Number of the document, such as 国发〔2014〕64号."""
    date: PartialDate | None
    """Day on which it was issued."""
    issuers: list[InstitutionRef]
    """The institutions that issued it. Written as a whole."""
    applies_to: list[ProgramRef]
    """The programs it is for. Written as a whole."""
    replaces: list[GuidelineRef]
    """The guidelines that it replaces. Written as a whole."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


GuidelineAddress: TypeAlias = str
"""Slug or id of the guideline."""


class GuidelineDetail(TypedDict):
    """A guideline with its status on the day asked for and what it requires."""

    id: str
    slug: str
    title: str
    """Title in English."""
    title_zh: str
    """Title in Chinese characters, simplified."""
    number: str
    """Number of the document, such as 国发〔2014〕64号."""
    date: PartialDate | None
    """Day on which it was issued."""
    issuers: list[InstitutionRef]
    """The institutions that issued it. Written as a whole."""
    applies_to: list[ProgramRef]
    """The programs it is for. Written as a whole."""
    replaces: list[GuidelineRef]
    """The guidelines that it replaces. Written as a whole."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    replaced_by: list[GuidelineRef]
    """The guidelines that replace it."""
    statuses: list[GuidelineStatus]
    """Its status on the day asked for; all of them with `valid_on=any`."""
    requirements: list[Requirement]
    """What it requires, in order."""
    clocks: Clocks


class GuidelineEntry(TypedDict):
    """One version of a row of the kind `guideline` (guideline) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["guideline"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: GuidelineRow
    """The row as it was written; of what was retracted, as it last was."""


class GuidelineIssuerEntry(TypedDict):
    """One version of a row of the kind `guideline_issuer` (guideline issuer) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["guideline_issuer"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: GuidelineIssuerRow
    """The row as it was written; of what was retracted, as it last was."""


class GuidelineIssuerRow(TypedDict):
    """The columns of a row of the kind `guideline_issuer` (guideline issuer), flat, as they were written."""

    id: str
    guideline_id: str
    """Id of the guideline."""
    institution_id: str
    """Id of the institution."""


class GuidelineMergerRequest(TypedDict):
    """Which guideline stays."""

    into: GuidelineAddress
    """The guideline that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class GuidelinePage(TypedDict):
    """One page of the list of Guideline."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Guideline]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class GuidelineProgramEntry(TypedDict):
    """One version of a row of the kind `guideline_program` (guideline program) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["guideline_program"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: GuidelineProgramRow
    """The row as it was written; of what was retracted, as it last was."""


class GuidelineProgramRow(TypedDict):
    """The columns of a row of the kind `guideline_program` (guideline program), flat, as they were written."""

    id: str
    guideline_id: str
    """Id of the guideline."""
    program_id: str
    """Id of the program."""


class GuidelineRef(TypedDict):
    """A reference to a guideline: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class GuidelineReplacementEntry(TypedDict):
    """One version of a row of the kind `guideline_replacement` (guideline replacement) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["guideline_replacement"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: GuidelineReplacementRow
    """The row as it was written; of what was retracted, as it last was."""


class GuidelineReplacementRow(TypedDict):
    """The columns of a row of the kind `guideline_replacement` (guideline replacement), flat, as they were written."""

    id: str
    guideline_id: str
    """Id of the guideline."""
    replaced_id: str
    """Id of the guideline."""


class GuidelineRequest(TypedDict):
    """A document that rules how programs are run (ELI: legal resource)."""

    slug: str
    title: str
    """Title in English."""
    title_zh: NotRequired[str]
    """Title in Chinese characters, simplified."""
    number: NotRequired[str]
    """Number of the document, such as 国发〔2014〕64号."""
    date: NotRequired[PartialDate | None]
    """Day on which it was issued."""
    issuers: NotRequired[list[InstitutionAddress]]
    """The institutions that issued it. Written as a whole."""
    applies_to: NotRequired[list[ProgramAddress]]
    """The programs it is for. Written as a whole."""
    replaces: NotRequired[list[GuidelineAddress]]
    """The guidelines that it replaces. Written as a whole."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class GuidelineRow(TypedDict):
    """The columns of a row of the kind `guideline` (guideline), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    title: str
    """Title in English."""
    title_zh: str
    """Title in Chinese characters, simplified."""
    number: str
    """Number of the document, such as 国发〔2014〕64号."""
    date: str | None
    """Day on which it was issued."""


GuidelineState: TypeAlias = Literal["draft", "in_force", "replaced"]
"""How far a guideline is on its way (ELI: in force, not in force). * `draft`: draft * `in_force`: in force * `replaced`: replaced or repealed"""


class GuidelineStatus(TypedDict):
    """Whether a guideline was a draft, in force or replaced over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    guideline: GuidelineRef
    status: GuidelineState
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class GuidelineStatusDetail(TypedDict):
    """Whether a guideline was a draft, in force or replaced over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    guideline: GuidelineRef
    status: GuidelineState
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class GuidelineStatusEntry(TypedDict):
    """One version of a row of the kind `guideline_status` (guideline status) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["guideline_status"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: GuidelineStatusRow
    """The row as it was written; of what was retracted, as it last was."""


class GuidelineStatusPage(TypedDict):
    """One page of the list of GuidelineStatus."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[GuidelineStatus]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class GuidelineStatusRequest(TypedDict):
    """Whether a guideline was a draft, in force or replaced over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    guideline: GuidelineAddress
    status: GuidelineState
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class GuidelineStatusRow(TypedDict):
    """The columns of a row of the kind `guideline_status` (guideline status), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    guideline_id: str
    """Id of the guideline."""
    status: str


class HeldPost(TypedDict):
    """A post with those who hold it on the day asked for."""

    id: str
    slug: str
    title: str
    """Title in English."""
    title_zh: str
    """Title in Chinese characters, simplified."""
    rank: RankRef | None
    seats: int | None
    """How many may hold it at a time; empty: several, number not established."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    holders: list[Holder]
    """Who holds it on the day asked for."""


HeldState: TypeAlias = Literal["held", "acting", "undetermined", "nobody_on_record"]
"""What is on record of who holds a post in a stretch of days. * `held`: someone holds it * `acting`: nobody is on record as its holder, someone acts in it * `undetermined`: vague or unknown bounds leave open whether someone on record holds it * `nobody_on_record`: nobody is on record: it is vacant, or its holder is not known here"""


class Holder(TypedDict):
    """Who holds a post."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    person: PersonRef
    kind: TenureKind
    term: str
    """Term of the body in which it is held, such as 20th."""
    sequence: int | None
    """Place in the person's career, where dates do not tell the order."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class Holders(TypedDict):
    """Who has held a post."""

    clocks: Clocks
    post: PostRef
    institution: InstitutionRef
    seats: int | None
    """Null: several, number not established."""
    holders: list[PostHolder]
    """In their order in time; those of unknown time last."""
    stretches: list[Stretch]
    """All days on which the post may be there, in order, or those that touch the days asked for."""


Holds: TypeAlias = Literal["yes", "no", "undetermined"]
"""Whether a fact holds (or a thing exists) on a day. * `yes`: yes * `no`: no * `undetermined`: undetermined"""


class HypotheticalProjectRequest(TypedDict):
    """A hypothetical project. What is left out or null is not known, and leaves the answer open where it matters."""

    program: ProgramAddress
    """The program that is to fund it."""
    applicant: NotRequired[InstitutionAddress | None]
    """The institution that applies."""
    applicant_kind: NotRequired[InstitutionKind | None]
    """What sort of institution applies, where it is not named; a named one is of the kind on record."""
    priorities: NotRequired[list[PriorityAddress] | None]
    """The priorities that it serves, all of them; an empty list says that it serves none."""
    fields: NotRequired[list[str] | None]
    """What it is about, in the words of rules; all of it."""
    uses: NotRequired[list[str] | None]
    """What the money is used for, in the words of rules; all of it."""
    stage: NotRequired[str | None]
    """Stage of research (`basic_research`, `pilot` ...), or a class of projects as rules name it (`young_scientist`)."""
    participants: NotRequired[int | None]
    """How many take part."""
    recommenders: NotRequired[int | None]
    """How many bodies recommend it."""
    local_participation: NotRequired[bool | None]
    """Whether localities take part, with money or in kind."""
    largest_contributor: NotRequired[Contributor | None]
    """Whose the largest single contribution is."""
    amounts: NotRequired[ProjectAmountsRequest | None]


class Identifier(TypedDict):
    """What another list calls an institution."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    scheme: IdentifierScheme
    value: str
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class IdentifierDetail(TypedDict):
    """What another list calls an institution."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    scheme: IdentifierScheme
    value: str
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class IdentifierEntry(TypedDict):
    """One version of a row of the kind `identifier` (identifier) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["identifier"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: IdentifierRow
    """The row as it was written; of what was retracted, as it last was."""


class IdentifierPage(TypedDict):
    """One page of the list of Identifier."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Identifier]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class IdentifierRequest(TypedDict):
    """What another list calls an institution."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionAddress
    scheme: IdentifierScheme
    value: str
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class IdentifierRow(TypedDict):
    """The columns of a row of the kind `identifier` (identifier), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    institution_id: str
    """Id of the institution."""
    scheme: str
    value: str


IdentifierScheme: TypeAlias = Literal["ror", "wikidata", "isni", "grid", "fundref", "CN-USCI"]
"""Lists of organizations that give identifiers; codes of ROR and of IATI's registration agencies. * `ror`: ROR * `wikidata`: Wikidata * `isni`: ISNI * `grid`: GRID * `fundref`: Crossref Funder ID * `CN-USCI`: Unified Social Credit Identifier"""


class Import(TypedDict):
    """An import: what was sent, how far it is, and what came of it."""

    id: str
    state: ImportState
    """How far it is; `waiting` and `running` are no ends."""
    stage: ImportStage
    """What is done, or was done last."""
    resource: str
    """Resource of all rows; empty where each names its own."""
    media_type: str
    """What kind of file it is."""
    dry_run: bool
    """Whether only to check it, and write nothing."""
    reason: str
    """Why; kept with the revision."""
    size: int
    """Bytes of the file."""
    rows: int
    """Rows read so far."""
    processed: int
    """Rows done so far of the stage."""
    tallies: list[ImportTally]
    """What became of its rows, by resource."""
    refusals: int
    """How many reasons were found not to write it."""
    changes: int
    """How many rows it creates or updates."""
    revision: str | None
    """The revision that it took; null if nothing was written."""
    report: str
    """Address of the report."""
    created_at: str
    """When it was sent."""
    started_at: str | None
    """When work on it began."""
    finished_at: str | None
    """When it ended."""


ImportFindingKind: TypeAlias = Literal["refused", "created", "updated"]
"""What a line of a report tells. * `refused`: refused * `created`: created * `updated`: updated"""


class ImportPage(TypedDict):
    """One page of the list of imports, the latest first."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Import]


ImportStage: TypeAlias = Literal["reading", "checking", "comparing", "writing"]
"""What is being done with a file. * `reading`: reading * `checking`: checking * `comparing`: comparing with what is on record * `writing`: writing"""


ImportState: TypeAlias = Literal["waiting", "running", "done", "refused", "cancelled", "failed"]
"""How far an import is; the last four are its ends. * `waiting`: waits for a worker * `running`: is being read, checked or written * `done`: all of it is written, or was on record * `refused`: something is wrong with it, and nothing is written * `cancelled`: given up before anything was written * `failed`: could not be done, and nothing is written"""


class ImportTally(TypedDict):
    """What became of the rows of one resource."""

    resource: str
    """Name of the resource."""
    read: int
    """Rows of the file."""
    created: int
    """New rows."""
    updated: int
    """Rows on record that say something else now."""
    unchanged: int
    """Rows on record that say the same."""


ImportedField = TypedDict(
    "ImportedField",
    {
        "field": "str",
        "from": "Any",
        "to": "Any",
    },
)
"""What an import makes of one field; of a list, how many items it adds and removes."""


IncompleteWhy: TypeAlias = Literal["missing", "not_counted", "other_days", "not_decided"]
"""Why it is not known that all visits of a span are on record. * `missing`: a source counts more than are on record * `not_counted`: no source on record counts tours or visits of the person * `other_days`: sources count other days than those asked for * `not_decided`: what sources count may be on record, and is not all that there was"""


class Index(TypedDict):
    """Where to start: the resources and the state of the registry."""

    resources: dict[str, str]
    """Address of the list of each resource, by its name."""
    questions: dict[str, str]
    """Address of each question that the registry answers, by its name; for `{id}` stands the slug or id of the thing that it is about."""
    contract: str
    """Address of the OpenAPI document."""
    documentation: str
    """Address of the page that documents the API."""
    revision: str
    """The last revision, such as r123."""
    recorded_at: str
    """When it was recorded (UTC)."""
    data_release: str
    """Release of the data set that was loaded."""
    licence: str
    """Licence of the data (SPDX)."""


class Indicator(TypedDict):
    """A series of figures with one meaning and one unit (SDMX: series)."""

    id: str
    slug: str
    name: str
    """What is measured, in English."""
    name_zh: str
    """What is measured, in Chinese characters."""
    concept: IndicatorConcept
    unit: str
    """Unit of the values: an ISO 4217 code for money, percent, or what is counted."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


IndicatorAddress: TypeAlias = str
"""Slug or id of the indicator."""


IndicatorConcept: TypeAlias = Literal[
    "rd_expenditure",
    "rd_intensity",
    "basic_research",
    "fiscal_appropriation",
    "budget_line",
    "count",
    "tours",
    "visits",
    "areas_visited",
    "other",
]
"""What an indicator measures, where answers need to know. * `rd_expenditure`: R&D expenditure of all sources (Frascati: GERD) * `rd_intensity`: R&D expenditure as a share of the product * `basic_research`: expenditure on basic research * `fiscal_appropriation`: fiscal expenditure on science and technology * `budget_line`: the science and technology line of public budgets * `count`: number of things * `tours`: number of tours that a person made * `visits`: number of visits that a person made * `areas_visited`: number of areas that a person visited * `other`: other"""


class IndicatorDetail(TypedDict):
    """An indicator with how much is on record of it; `/observations?indicator=` has the figures."""

    id: str
    slug: str
    name: str
    """What is measured, in English."""
    name_zh: str
    """What is measured, in Chinese characters."""
    concept: IndicatorConcept
    unit: str
    """Unit of the values: an ISO 4217 code for money, percent, or what is counted."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    figures: int
    """How many figures are on record, rivals included; `/observations?indicator=` lists them."""
    first_period: str | None
    """The earliest period with a figure."""
    last_period: str | None
    """The latest period with a figure."""
    clocks: Clocks


class IndicatorEntry(TypedDict):
    """One version of a row of the kind `indicator` (indicator) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["indicator"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: IndicatorRow
    """The row as it was written; of what was retracted, as it last was."""


class IndicatorMergerRequest(TypedDict):
    """Which indicator stays."""

    into: IndicatorAddress
    """The indicator that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class IndicatorPage(TypedDict):
    """One page of the list of Indicator."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Indicator]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class IndicatorRef(TypedDict):
    """A reference to a indicator: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class IndicatorRequest(TypedDict):
    """A series of figures with one meaning and one unit (SDMX: series)."""

    slug: str
    name: str
    """What is measured, in English."""
    name_zh: NotRequired[str]
    """What is measured, in Chinese characters."""
    concept: NotRequired[IndicatorConcept]
    unit: str
    """Unit of the values: an ISO 4217 code for money, percent, or what is counted."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class IndicatorRow(TypedDict):
    """The columns of a row of the kind `indicator` (indicator), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    name: str
    """What is measured, in English."""
    name_zh: str
    """What is measured, in Chinese characters."""
    concept: str
    unit: str
    """Unit of the values: an ISO 4217 code for money, percent, or what is counted."""


class Institution(TypedDict):
    """A body that governs, funds or does science and technology; its period is its existence."""

    id: str
    slug: str
    name: str | None
    """Its name in English on the day asked for, else in Chinese."""
    name_zh: str | None
    """Its name in Chinese on the day asked for."""
    kind: InstitutionKind
    form: InstitutionForm
    jurisdiction: JurisdictionRef
    """The area that it belongs to; the country for a central body."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


InstitutionAddress: TypeAlias = str
"""Slug or id of the institution."""


class InstitutionDetail(TypedDict):
    """An institution with everything on record about it for the day asked for."""

    id: str
    slug: str
    name: str | None
    """Its name in English on the day asked for, else in Chinese."""
    name_zh: str | None
    """Its name in Chinese on the day asked for."""
    kind: InstitutionKind
    form: InstitutionForm
    jurisdiction: JurisdictionRef
    """The area that it belongs to; the country for a central body."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    names: list[Name]
    """Its names on the day asked for."""
    ranks: list[InstitutionRank]
    """Its rank on the day asked for; empty where none is on record."""
    identifiers: list[Identifier]
    """What other lists call it."""
    locations: list[Location]
    """Where it sits."""
    relations_as_subject: list[Relation]
    """Relations in which it is the subject."""
    relations_as_object: list[Relation]
    """Relations in which it is the object."""
    responsibilities: list[Responsibility]
    """The functions that it holds."""
    posts: list[HeldPost]
    """Its posts and who holds them."""
    links: InstitutionLinks
    """Where else it is told about."""
    clocks: Clocks


class InstitutionEntry(TypedDict):
    """One version of a row of the kind `institution` (institution) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["institution"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: InstitutionRow
    """The row as it was written; of what was retracted, as it last was."""


InstitutionForm: TypeAlias = Literal["body", "nameplate"]
"""Whether an institution is a body of its own, or a name that another body also bears (加挂牌子). * `body`: a body of its own * `nameplate`: a nameplate that another body bears"""


InstitutionKind: TypeAlias = Literal[
    "academy",
    "central_commission",
    "comprehensive_national_science_center",
    "coordination_mechanism",
    "development_zone",
    "directly_affiliated_organ",
    "expert_committee",
    "foreign_analogue",
    "fund_agency",
    "guidance_fund",
    "hi_tech_zone",
    "innovation_center",
    "international_innovation_center",
    "leading_group",
    "legislature",
    "local_party_commission",
    "local_st_department",
    "locality_government",
    "ministry",
    "national_bureau",
    "national_lab",
    "party_body",
    "peoples_organization",
    "professional_management_institution",
    "provincial_lab",
    "public_institution",
    "regional_innovation_center",
    "research_institute",
    "soe",
    "special_organ",
    "state_council",
    "university",
]
"""What sort of body an institution is. * `academy`: academy * `central_commission`: central commission of the Party * `comprehensive_national_science_center`: comprehensive national science center * `coordination_mechanism`: coordination mechanism * `development_zone`: development zone * `directly_affiliated_organ`: organ directly under the State Council * `expert_committee`: expert committee * `foreign_analogue`: foreign body likened to one of the registry * `fund_agency`: research fund agency * `guidance_fund`: government guidance fund * `hi_tech_zone`: national hi-tech zone * `innovation_center`: innovation center * `international_innovation_center`: international innovation center * `leading_group`: leading group * `legislature`: legislature * `local_party_commission`: local commission of the Party * `local_st_department`: local science and technology department * `locality_government`: government of a locality * `ministry`: ministry or commission of the State Council * `national_bureau`: national bureau administered by a ministry * `national_lab`: national laboratory * `party_body`: body of the Party * `peoples_organization`: people's organization * `professional_management_institution`: professional project-management institution * `provincial_lab`: provincial laboratory * `public_institution`: public institution * `regional_innovation_center`: regional innovation center * `research_institute`: research institute * `soe`: company * `special_organ`: organ of special standing under the State Council * `state_council`: State Council and its general office * `university`: university"""


class InstitutionLinks(TypedDict):
    """Paths of the questions about it; add the clocks that are to hold."""

    authority: str
    """Who stands over it, and under it."""
    lineage: str
    """From whom it descends, and what came of it."""
    timeline: str
    """Everything dated about it, in order."""


class InstitutionMergerRequest(TypedDict):
    """Which institution stays."""

    into: InstitutionAddress
    """The institution that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class InstitutionNameEntry(TypedDict):
    """One version of a row of the kind `institution_name` (institution name) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["institution_name"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: InstitutionNameRow
    """The row as it was written; of what was retracted, as it last was."""


class InstitutionNameRow(TypedDict):
    """The columns of a row of the kind `institution_name` (institution name), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    institution_id: str
    """Id of the institution."""
    text: str
    lang: str
    """BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin."""
    kind: str


class InstitutionPage(TypedDict):
    """One page of the list of Institution."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Institution]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class InstitutionRank(TypedDict):
    """The administrative rank of an institution over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    rank: RankRef
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class InstitutionRankDetail(TypedDict):
    """The administrative rank of an institution over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    rank: RankRef
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class InstitutionRankEntry(TypedDict):
    """One version of a row of the kind `institution_rank` (institution rank) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["institution_rank"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: InstitutionRankRow
    """The row as it was written; of what was retracted, as it last was."""


class InstitutionRankPage(TypedDict):
    """One page of the list of InstitutionRank."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[InstitutionRank]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class InstitutionRankRequest(TypedDict):
    """The administrative rank of an institution over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionAddress
    rank: RankAddress
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class InstitutionRankRow(TypedDict):
    """The columns of a row of the kind `institution_rank` (institution rank), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    institution_id: str
    """Id of the institution."""
    rank_id: str
    """Id of the rank."""


class InstitutionRef(TypedDict):
    """A reference to a institution: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class InstitutionRequest(TypedDict):
    """A body that governs, funds or does science and technology; its period is its existence."""

    slug: str
    kind: InstitutionKind
    form: NotRequired[InstitutionForm]
    jurisdiction: JurisdictionAddress
    """The area that it belongs to; the country for a central body."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class InstitutionRow(TypedDict):
    """The columns of a row of the kind `institution` (institution), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    kind: str
    form: str
    jurisdiction_id: str
    """The area that it belongs to; the country for a central body."""


class InstitutionTimeline(TypedDict):
    """Everything dated of an institution: one page."""

    clocks: Clocks
    undated: list[Undated]
    """What is on record without any date: listed with `undated=true`."""
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Moment]
    """By the first possible day."""
    institution: InstitutionRef


class InstitutionsFurtherCitationEntry(TypedDict):
    """One version of a row of the kind `institutions_further_citation` (further citation) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["institutions_further_citation"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: InstitutionsFurtherCitationRow
    """The row as it was written; of what was retracted, as it last was."""


class InstitutionsFurtherCitationRow(TypedDict):
    """The columns of a row of the kind `institutions_further_citation` (further citation), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    stance: str
    jurisdiction_code_id: str | None
    """Id of the jurisdiction code."""
    institution_id: str | None
    """Id of the institution."""
    institution_name_id: str | None
    """Id of the institution name."""
    institution_rank_id: str | None
    """Id of the institution rank."""
    identifier_id: str | None
    """Id of the identifier."""
    location_id: str | None
    """Id of the location."""
    relation_id: str | None
    """Id of the relation."""
    responsibility_id: str | None
    """Id of the responsibility."""
    change_event_id: str | None
    """Id of the change event."""
    outcome_id: str | None
    """Id of the outcome."""
    person_id: str | None
    """Id of the person."""
    qualification_id: str | None
    """Id of the qualification."""
    post_id: str | None
    """Id of the post."""
    tenure_id: str | None
    """Id of the tenure."""
    tour_id: str | None
    """Id of the tour."""
    visit_id: str | None
    """Id of the visit."""


class InstitutionsStatementSubjectEntry(TypedDict):
    """One version of a row of the kind `institutions_statement_subject` (statement subject) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["institutions_statement_subject"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: InstitutionsStatementSubjectRow
    """The row as it was written; of what was retracted, as it last was."""


class InstitutionsStatementSubjectRow(TypedDict):
    """The columns of a row of the kind `institutions_statement_subject` (statement subject), flat, as they were written."""

    id: str
    statement_id: str
    """Id of the statement."""
    institution_id: str | None
    """Id of the institution."""
    person_id: str | None
    """Id of the person."""
    post_id: str | None
    """Id of the post."""
    change_event_id: str | None
    """Id of the change event."""


class Issues(TypedDict):
    """How many have which issue."""

    single_sourced: int | None
    """Stated by one source alone; null: cannot be."""
    disputed: int | None
    """A source disputes it, or another account of the claim is on record; null: cannot be."""
    recall: int | None
    """Rests on recall alone; null: cannot be."""
    unconfirmed: int | None
    """Taken to hold on the day, but no source of the year before; null: cannot be."""
    undated: int | None
    """No source has a date of publication or retrieval; null: cannot be."""
    without_name: int | None
    """No name in Chinese characters, or none in Latin script; null: cannot be."""
    without_start: int | None
    """When it began is not established; null: cannot be."""
    without_money: int | None
    """A program of which no flow of money is on record; null: cannot be."""


class IssuingBodyEntry(TypedDict):
    """One version of a row of the kind `issuing_body` (issuing body) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["issuing_body"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: IssuingBodyRow
    """The row as it was written; of what was retracted, as it last was."""


class IssuingBodyRow(TypedDict):
    """The columns of a row of the kind `issuing_body` (issuing body), flat, as they were written."""

    id: str
    change_event_id: str
    """Id of the change event."""
    institution_id: str
    """Id of the institution."""


class JointAction(TypedDict):
    """A way in which centre and localities act together: its steps, what each side puts in, in which ratio."""

    id: str
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    program: ProgramRef | None
    central_commits: str
    """What the centre puts in."""
    local_commits: str
    """What the localities put in."""
    central_share_min: str | None
    """Least share of the centre, from 0 to 1; empty: no rule known."""
    central_share_max: str | None
    """Greatest share of the centre, from 0 to 1; empty: no rule known."""
    steps: list[JointActionStep]
    """Its steps in order, at most 100. Written as a whole."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


JointActionAddress: TypeAlias = str
"""Slug or id of the joint action."""


class JointActionDetail(TypedDict):
    """A joint action with its challenges and the consultations held by it."""

    id: str
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    program: ProgramRef | None
    central_commits: str
    """What the centre puts in."""
    local_commits: str
    """What the localities put in."""
    central_share_min: str | None
    """Least share of the centre, from 0 to 1; empty: no rule known."""
    central_share_max: str | None
    """Greatest share of the centre, from 0 to 1; empty: no rule known."""
    steps: list[JointActionStep]
    """Its steps in order, at most 100. Written as a whole."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    challenges: list[ChallengeRef]
    """What stands in its way."""
    consultations: list[ConsultationRef]
    """The consultations held by it, in the order of their dates."""
    clocks: Clocks


class JointActionEntry(TypedDict):
    """One version of a row of the kind `joint_action` (joint action) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["joint_action"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: JointActionRow
    """The row as it was written; of what was retracted, as it last was."""


class JointActionMergerRequest(TypedDict):
    """Which joint action stays."""

    into: JointActionAddress
    """The joint action that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class JointActionPage(TypedDict):
    """One page of the list of JointAction."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[JointAction]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class JointActionRef(TypedDict):
    """A reference to a joint action: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class JointActionRequest(TypedDict):
    """A way in which centre and localities act together: its steps, what each side puts in, in which ratio."""

    slug: str
    name: str
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    program: NotRequired[ProgramAddress | None]
    central_commits: NotRequired[str]
    """What the centre puts in."""
    local_commits: NotRequired[str]
    """What the localities put in."""
    central_share_min: NotRequired[str | float | None]
    """Least share of the centre, from 0 to 1; empty: no rule known."""
    central_share_max: NotRequired[str | float | None]
    """Greatest share of the centre, from 0 to 1; empty: no rule known."""
    steps: NotRequired[list[JointActionStepRequest]]
    """Its steps in order, at most 100. Written as a whole."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class JointActionRow(TypedDict):
    """The columns of a row of the kind `joint_action` (joint action), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    program_id: str | None
    """Id of the program."""
    central_commits: str
    """What the centre puts in."""
    local_commits: str
    """What the localities put in."""
    central_share_min: str | None
    """Least share of the centre, from 0 to 1; empty: no rule known."""
    central_share_max: str | None
    """Greatest share of the centre, from 0 to 1; empty: no rule known."""


class JointActionStep(TypedDict):
    """One step of a joint action: who does what."""

    number: int
    actor: str
    """Who acts: a body, or a kind of body such as provinces."""
    institution: InstitutionRef | None
    """The body that acts, where it is one body."""
    action: str


class JointActionStepEntry(TypedDict):
    """One version of a row of the kind `joint_action_step` (joint action step) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["joint_action_step"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: JointActionStepRow
    """The row as it was written; of what was retracted, as it last was."""


class JointActionStepRequest(TypedDict):
    """One step of a joint action: who does what."""

    number: int
    actor: str
    """Who acts: a body, or a kind of body such as provinces."""
    institution: NotRequired[InstitutionAddress | None]
    """The body that acts, where it is one body."""
    action: str


class JointActionStepRow(TypedDict):
    """The columns of a row of the kind `joint_action_step` (joint action step), flat, as they were written."""

    id: str
    joint_action_id: str
    """Id of the joint action."""
    number: int
    institution_id: str | None
    """The body that acts, where it is one body."""
    actor: str
    """Who acts: a body, or a kind of body such as provinces."""
    action: str


class Jurisdiction(TypedDict):
    """An area, not its government, by its ISO 3166 code."""

    id: str
    slug: str
    code: str | None
    """ISO 3166-1 or 3166-2 code, such as CN or CN-GD."""
    kind: JurisdictionKind
    parent: JurisdictionRef | None
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, as ISO 3166-2 romanizes it."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


JurisdictionAddress: TypeAlias = str
"""Slug or id of the jurisdiction."""


class JurisdictionCode(TypedDict):
    """A code of an area in another list over a period, such as GB/T 2260."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    jurisdiction: JurisdictionRef
    scheme: JurisdictionCodeScheme
    value: str
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class JurisdictionCodeDetail(TypedDict):
    """A code of an area in another list over a period, such as GB/T 2260."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    jurisdiction: JurisdictionRef
    scheme: JurisdictionCodeScheme
    value: str
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class JurisdictionCodeEntry(TypedDict):
    """One version of a row of the kind `jurisdiction_code` (jurisdiction code) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["jurisdiction_code"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: JurisdictionCodeRow
    """The row as it was written; of what was retracted, as it last was."""


class JurisdictionCodePage(TypedDict):
    """One page of the list of JurisdictionCode."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[JurisdictionCode]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class JurisdictionCodeRequest(TypedDict):
    """A code of an area in another list over a period, such as GB/T 2260."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    jurisdiction: JurisdictionAddress
    scheme: NotRequired[JurisdictionCodeScheme]
    value: str
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class JurisdictionCodeRow(TypedDict):
    """The columns of a row of the kind `jurisdiction_code` (jurisdiction code), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    jurisdiction_id: str
    """Id of the jurisdiction."""
    scheme: str
    value: str


JurisdictionCodeScheme: TypeAlias = Literal["gb_t_2260"]
"""The list that gives the code. * `gb_t_2260`: GB/T 2260"""


class JurisdictionDetail(TypedDict):
    """An area with its codes in other lists."""

    id: str
    slug: str
    code: str | None
    """ISO 3166-1 or 3166-2 code, such as CN or CN-GD."""
    kind: JurisdictionKind
    parent: JurisdictionRef | None
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, as ISO 3166-2 romanizes it."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    codes: list[JurisdictionCode]
    """Its codes in other lists on the day asked for."""
    clocks: Clocks


class JurisdictionEntry(TypedDict):
    """One version of a row of the kind `jurisdiction` (jurisdiction) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["jurisdiction"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: JurisdictionRow
    """The row as it was written; of what was retracted, as it last was."""


JurisdictionKind: TypeAlias = Literal[
    "country",
    "province",
    "autonomous_region",
    "municipality",
    "special_administrative_region",
    "prefecture_city",
    "other",
]
"""What sort of area a jurisdiction is (ISO 3166-2:CN subdivision categories, and below). * `country`: country * `province`: province * `autonomous_region`: autonomous region * `municipality`: municipality * `special_administrative_region`: special administrative region * `prefecture_city`: city * `other`: other"""


class JurisdictionMergerRequest(TypedDict):
    """Which jurisdiction stays."""

    into: JurisdictionAddress
    """The jurisdiction that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class JurisdictionPage(TypedDict):
    """One page of the list of Jurisdiction."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Jurisdiction]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class JurisdictionRef(TypedDict):
    """A reference to a jurisdiction: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class JurisdictionRequest(TypedDict):
    """An area, not its government, by its ISO 3166 code."""

    slug: str
    code: NotRequired[str | None]
    """ISO 3166-1 or 3166-2 code, such as CN or CN-GD."""
    kind: JurisdictionKind
    parent: NotRequired[JurisdictionAddress | None]
    name: str
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    """Name in pinyin, as ISO 3166-2 romanizes it."""
    citation: CitationRequest
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class JurisdictionRow(TypedDict):
    """The columns of a row of the kind `jurisdiction` (jurisdiction), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    code: str | None
    """ISO 3166-1 or 3166-2 code, such as CN or CN-GD."""
    kind: str
    parent_id: str | None
    """Id of the jurisdiction."""
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, as ISO 3166-2 romanizes it."""


class KeptExport(TypedDict):
    """An export that a worker makes, or has made."""

    revision: str
    """The revision, such as r123."""
    format: str
    """Name of the format."""
    state: KeptExportState
    """How far it is."""
    size: int
    """Bytes of the file; 0 until it is made."""
    sha256: str
    """Its digest (SHA-256); empty until it is made."""
    file: str
    """Where it can be fetched when it is made."""
    ordered_at: str
    """When it was ordered first."""
    finished_at: str | None
    """When it was made."""


KeptExportState: TypeAlias = Literal["waiting", "running", "done", "failed"]
"""How far a kept export is. * `waiting`: waits for a worker * `running`: is being made * `done`: can be fetched * `failed`: could not be made"""


KnownBy: TypeAlias = Literal["recorded", "inferred"]
"""How it is known that a fact is the effect of an outcome, or that one fact took the place of another. * `recorded`: one names the other, or the very thing that began or ended * `inferred`: kind, parties and dates agree, and nothing else comes into question"""


class LapsingRequest(TypedDict):
    """That a consultation came to nothing."""

    date: PartialDate
    citation: CitationRequest
    """Where it is stated."""


class Leader(TypedDict):
    """Who leads the body by a relation, or holds a post in it."""

    fact: str
    """`/relations/{id}` of an institution, `/tenures/{id}` of a person."""
    institution: InstitutionRef | None
    person: PersonRef | None
    post: PostRef | None
    tenure_kind: TenureKind | None
    holds: Holds
    """Whether that is established for the day."""
    rank: CoordinationRank | None
    """The highest of its ranks, of a person of the posts held that day; null: none is on record."""
    citation: Place


class Lineage(TypedDict):
    """From whom an institution descends, and what came of it."""

    clocks: Clocks
    institution: InstitutionRef
    predecessors: list[Succession]
    """The nearest first."""
    successors: list[Succession]
    """The nearest first."""


LineageBasis: TypeAlias = Literal["outcome", "relation"]
"""What a succession follows from. * `outcome`: an outcome of a change event * `relation`: a relation `succeeds`, where no outcome says so"""


class Location(TypedDict):
    """Where an institution sits or works: a place, not the government of it."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    jurisdiction: JurisdictionRef
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class LocationDetail(TypedDict):
    """Where an institution sits or works: a place, not the government of it."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    jurisdiction: JurisdictionRef
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class LocationEntry(TypedDict):
    """One version of a row of the kind `location` (location) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["location"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: LocationRow
    """The row as it was written; of what was retracted, as it last was."""


class LocationPage(TypedDict):
    """One page of the list of Location."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Location]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class LocationRequest(TypedDict):
    """Where an institution sits or works: a place, not the government of it."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionAddress
    jurisdiction: JurisdictionAddress
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class LocationRow(TypedDict):
    """The columns of a row of the kind `location` (location), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    institution_id: str
    """Id of the institution."""
    jurisdiction_id: str
    """Id of the jurisdiction."""


class MadeSuggestion(TypedDict):
    """A new suggestion, with the key that withdraws it."""

    id: str
    resource: str
    """The resource that it is about."""
    target: str | None
    """The row to change; null for a new row."""
    about: str
    """What the row was called then, or the new row would be called."""
    patch: dict[str, Any]
    """The fields as they were suggested."""
    retract: bool
    """Whether it suggests that the row leaves."""
    reason: str
    source: SourceRef | None
    """The source that states it, if it is on record."""
    source_url: str
    locator: str
    base_revision: int
    """The last revision when it was suggested."""
    suggested_by: str
    """The account, or the name that may be told; empty for a visitor."""
    made_at: str
    state: SuggestionState
    decided_at: str | None
    decided_by: str
    """The reviewer's account; empty while it is open."""
    decision: str
    """Why it was decided so."""
    accepted_patch: dict[str, Any] | None
    """The fields as they were recorded, where the reviewer edited them."""
    row: str | None
    """The row that its acceptance changed or made."""
    revision: int | None
    """The revision that recorded it."""
    withdrawal_key: str
    """Withdraws the suggestion without an account; told only now."""


class MadeToken(TypedDict):
    """A token that was made now, with its secret."""

    id: str
    user: str
    """The user for whom it acts."""
    name: str
    """What it is for; no two of a user are named alike."""
    scope: TokenScope
    """What it lets its holder do at most."""
    created: str
    expiry: str | None
    """When it ends; null: never."""
    last_used: str | None
    """To the minute; null: not yet."""
    secret: str | None
    """What stands after `Bearer`: 64 hexadecimal digits. Shown only now; null if the answer is a repeated one."""


class ManagedProgram(TypedDict):
    """A program, who manages it and its parts, and whether one body stands over all of them."""

    program: ProgramRef
    managers: list[Manager]
    """The first 60."""
    manager_count: int
    """How many bodies manage it on the day, or may."""
    over_all: list[OverAll]
    """The lowest bodies that are, or stand over, all of them."""
    over_several: list[OverSeveral]
    """The bodies that are, or stand over, more than one of them, those over most first; of those over the same the lowest; at most 5."""
    one_over_all: Holds
    """Whether there is such a body; `no`: each of them answers to somebody, and no body on record is over all."""
    missing: list[CoordinationGap]


class Manager(TypedDict):
    """A body that is accountable for the program or for a part of it (IATI OrganisationRole 2)."""

    institution: InstitutionRef
    role: str
    """The fact, the first of its roles: `/program-roles/{id}`."""
    of: ProgramRef
    """The program that the role is in: this one or a part of it."""
    roles: int
    """How many roles it has in the program and its parts."""
    holds: Holds
    """Whether that is established for the day."""
    citation: Place


class Match(TypedDict):
    """Which thing is meant by a name."""

    clocks: Clocks
    q: str
    chosen: ChosenThing | None
    reason: NotChosen | None
    """Why none is chosen; null: one is."""
    candidates: list[FoundThing]
    not_indexed: int
    """How many texts were written since and are not looked through yet; 0 but after a large import."""


class MatchBatch(TypedDict):
    """Which things are meant by several names, in their order."""

    clocks: Clocks
    results: list[Matched]
    not_indexed: int
    """How many texts were written since and are not looked through yet; 0 but after a large import."""


class MatchQueriesRequest(TypedDict):
    """Names to match at once."""

    queries: list[MatchQueryRequest]
    limit: NotRequired[int]
    """How many candidates are named of each. Default: `2`."""


class MatchQueryRequest(TypedDict):
    """A name to match, and the context that narrows it."""

    q: str
    """A name in any script, or an address with it."""
    type: NotRequired[ThingType | None]
    kind: NotRequired[InstitutionKind | None]
    jurisdiction: NotRequired[JurisdictionAddress | None]
    """Only institutions of this area, or of what lies in it."""


class Matched(TypedDict):
    """Which thing is meant by a name, if that is beyond doubt, and which may be."""

    q: str
    chosen: ChosenThing | None
    reason: NotChosen | None
    """Why none is chosen; null: one is."""
    candidates: list[FoundThing]


class MeasuredVisits(TypedDict):
    """Whose visits of which span are counted."""

    person: PersonRef
    first_day: str | None
    """Null: without bound."""
    last_day: str | None
    """Included; null: without bound."""
    visits: int
    """How many visits on record surely are of the span."""
    undetermined: int
    """How many may be; their dates are too vague to tell."""
    outside: int
    """How many are in no group: without a priority on record, or elsewhere than in zones."""
    periods: list[VisitsInPeriod]
    """All visits, period by period."""
    completeness: Completeness
    visits_url: str
    """Address of all visits of the person."""


class Merged(TypedDict):
    """What a merger did, or would do."""

    id: str
    """Of the thing that stays."""
    slug: str
    """Of the thing that stays."""
    gone: str
    """Id of the thing that was merged into it."""
    revision: str | None
    """The revision that it took; null: it was only tried."""
    counts: list[MovedCount]
    """By kind; of all rows."""
    rows: list[MovedRow]
    """By kind, then id; at most 500."""
    more: bool
    """Whether more than 500 rows move."""


class Moment(TypedDict):
    """What stands at one place of a timeline."""

    date: PartialDate | None
    """As known; what ended no longer holds on it. Null: it has none (`undated=true`)."""
    kind: TimelineKind
    change: TimelineChange
    fact: DatedFact | None
    """The fact, or what took place; null: money, counted."""
    change_event: str | None
    """Of an outcome, its event: `/change-events/{id}`; null: it is none."""
    counted: CountedFlows | None
    """Null: it is no money."""


class MovedCount(TypedDict):
    """How many rows of one kind move."""

    kind: RecordKind
    moved: int
    """Rows that refer to the thing that stays from then on."""
    folded: int
    """Rows that say the same as one of the thing that stays: their source becomes a further citation of it."""


class MovedRow(TypedDict):
    """One row that moves."""

    kind: RecordKind
    id: str
    field: str
    """The field by which it refers to the thing."""
    folded_into: str | None
    """The row that says the same and stays; null: the row itself stays, and moves."""


class Name(TypedDict):
    """A name of an institution in a language over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    text: str
    lang: str
    """BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin."""
    kind: NameKind
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class NameDetail(TypedDict):
    """A name of an institution in a language over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    text: str
    lang: str
    """BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin."""
    kind: NameKind
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


NameFeature: TypeAlias = Literal[
    "exact",
    "script",
    "short_form",
    "word_order",
    "pinyin",
    "initials",
    "sound",
    "spelling",
    "shared",
    "contained",
    "within",
    "place",
    "other_place",
    "missing_place",
    "other_level",
    "other_head",
    "name_kind",
    "name_day",
]
"""What speaks for a name, or against it. * `exact`: written the same, but for case, width and punctuation * `script`: the same in simplified characters * `short_form`: the same with abbreviations unfolded * `word_order`: the same words in another order * `pinyin`: the same in pinyin * `initials`: its initials * `sound`: other characters that sound the same * `spelling`: a slip in spelling * `shared`: share of what both have in common * `contained`: one stands in the other * `within`: stands in what was asked, as in an address * `place`: the place agrees * `other_place`: another place * `missing_place`: the place of the name was not asked for * `other_level`: another level of government * `other_head`: another sort of body * `name_kind`: what sort of name it is * `name_day`: whether the name holds on the day"""


NameKind: TypeAlias = Literal["label", "alias", "acronym", "former"]
"""What a name is to its bearer; `label`, `alias` and `acronym` are ROR's name types. * `label`: label: the name it goes by * `alias`: alias: another name in use * `acronym`: acronym * `former`: former: the name it went by before"""


class NamePage(TypedDict):
    """One page of the list of Name."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Name]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class NameRequest(TypedDict):
    """A name of an institution in a language over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionAddress
    text: str
    lang: str
    """BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin."""
    kind: NotRequired[NameKind]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class NameThen(TypedDict):
    """A name under which an institution went then: a fact of `/names`."""

    id: str
    text: str
    lang: str
    """`en` or `zh-Hans`."""
    valid_from: PartialDate | None
    valid_until: PartialDate | None
    certainty: Certainty
    """Whether it surely was in use at some time of the tenure, or may have been."""


class NamedPrograms(TypedDict):
    """Programs that a share leaves out."""

    number: int
    """How many."""
    programs: list[ProgramRef]
    """The first 10."""


class NamedThing(TypedDict):
    """A thing that a fact is about, by the name that it had on the day of which the answer speaks."""

    kind: NamedThingKind
    id: str
    slug: str
    name: str


NamedThingKind: TypeAlias = Literal[
    "institution",
    "jurisdiction",
    "rank",
    "function",
    "person",
    "post",
    "program",
    "priority",
    "guideline",
    "change_event",
]
"""What sort of thing a fact is about. * `institution`: institution * `jurisdiction`: area * `rank`: rank * `function`: function * `person`: person * `post`: post * `program`: program * `priority`: priority * `guideline`: guideline * `change_event`: change event"""


class Neighbour(TypedDict):
    """A body directly above or below by a relation that carries authority."""

    institution: InstitutionRef
    relation: str
    """The fact: `/relations/{id}`."""
    type: RelationType
    holds: Holds
    """Whether it is established for the day."""
    citation: Place


class NewSuggestionRequest(TypedDict):
    """A change that somebody suggests: a merge patch (RFC 7396) of a row on record, or a new row."""

    resource: str
    """What it is about: the name of a resource, such as `tenures`."""
    target: NotRequired[str | None]
    """Id, slug or key of the row to change; leave it out to suggest a new row."""
    patch: NotRequired[dict[str, Any]]
    """The fields as they should be, as PATCH (or, for a new row, POST) of the resource takes them; at most 20 kB."""
    retract: NotRequired[bool]
    """Whether the row is to leave, as an entry made in error; then without `patch`, and no source is needed. Default: `False`."""
    reason: str
    """Why; reviewers and the public read it."""
    source: NotRequired[SourceAddress | None]
    """The source that states it, if it is on record: its slug or id."""
    source_url: NotRequired[str]
    """Address of what states it, where that is not on record. It, `source` or a citation in the patch is needed."""
    locator: NotRequired[str]
    """The place in the source."""
    name: NotRequired[str]
    """Your name; private."""
    contact: NotRequired[str]
    """How reviewers can ask back; private, and forgotten some time after the decision."""
    name_is_public: NotRequired[bool]
    """Whether the name may stand in public, as a credit for the change. Default: `False`."""


class NewTokenRequest(TypedDict):
    """What is said of a new token."""

    name: str
    """What it is for; no two of a user are named alike."""
    scope: NotRequired[TokenScope]
    """Not wider than the role, and the token that asks. Default: `read`."""
    days: NotRequired[int]
    """How many days it lasts. Default: `90`."""


class NewWebhook(TypedDict):
    """A webhook with its secret, which is shown this once."""

    id: str
    name: str
    url: str
    kinds: list[RecordKind]
    thing: str | None
    active: bool
    disabled_because: str
    """Why the service switched it off; empty: it did not."""
    position: str
    """The revision up to which everything was delivered or was not asked for."""
    failures: int
    """Failures in a row."""
    created: str
    secret: str | None
    """`whsec_` and base64, as Standard Webhooks has it; shown only now; null if the answer is a repeated one."""


NotChosen: TypeAlias = Literal["nothing_near", "none_sure", "several"]
"""Why none of the things found is chosen. * `nothing_near`: no name is near * `none_sure`: names are near, but something is added, missing or elsewhere * `several`: several things bear the name"""


class Observation(TypedDict):
    """One figure of an indicator for a period; its vintages are rivals that share a `claim_key`."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    indicator: IndicatorRef
    period: PartialDate
    """The year, month or day that it is of."""
    months: int | None
    """Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period."""
    breakdown: str
    """Which part of the whole, such as central, local or enterprise; empty: the whole."""
    jurisdiction: JurisdictionRef | None
    institution: InstitutionRef | None
    program: ProgramRef | None
    person: PersonRef | None
    value: str
    """In the unit of the indicator."""
    qualifier: Qualifier
    vintage: str
    """Which account of the figure it is, such as preliminary, final or revised."""
    figure_as_printed: str
    unit_as_printed: str
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class ObservationDetail(TypedDict):
    """One figure of an indicator for a period; its vintages are rivals that share a `claim_key`."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    indicator: IndicatorRef
    period: PartialDate
    """The year, month or day that it is of."""
    months: int | None
    """Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period."""
    breakdown: str
    """Which part of the whole, such as central, local or enterprise; empty: the whole."""
    jurisdiction: JurisdictionRef | None
    institution: InstitutionRef | None
    program: ProgramRef | None
    person: PersonRef | None
    value: str
    """In the unit of the indicator."""
    qualifier: Qualifier
    vintage: str
    """Which account of the figure it is, such as preliminary, final or revised."""
    figure_as_printed: str
    unit_as_printed: str
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class ObservationEntry(TypedDict):
    """One version of a row of the kind `observation` (observation) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["observation"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ObservationRow
    """The row as it was written; of what was retracted, as it last was."""


class ObservationPage(TypedDict):
    """One page of the list of Observation."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Observation]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ObservationRef(TypedDict):
    """A reference to a observation: enough to show it and to fetch it."""

    id: str
    slug: str | None
    name: str


class ObservationRequest(TypedDict):
    """One figure of an indicator for a period; its vintages are rivals that share a `claim_key`."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    indicator: IndicatorAddress
    period: PartialDate
    """The year, month or day that it is of."""
    months: NotRequired[int | None]
    """Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period."""
    breakdown: NotRequired[str]
    """Which part of the whole, such as central, local or enterprise; empty: the whole."""
    jurisdiction: NotRequired[JurisdictionAddress | None]
    institution: NotRequired[InstitutionAddress | None]
    program: NotRequired[ProgramAddress | None]
    person: NotRequired[PersonAddress | None]
    value: str | float
    """In the unit of the indicator."""
    qualifier: NotRequired[Qualifier]
    vintage: NotRequired[str]
    """Which account of the figure it is, such as preliminary, final or revised."""
    figure_as_printed: NotRequired[str]
    unit_as_printed: NotRequired[str]
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ObservationRow(TypedDict):
    """The columns of a row of the kind `observation` (observation), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    indicator_id: str
    """Id of the indicator."""
    period: str
    """The year, month or day that it is of."""
    breakdown: str
    """Which part of the whole, such as central, local or enterprise; empty: the whole."""
    jurisdiction_id: str | None
    """Id of the jurisdiction."""
    institution_id: str | None
    """Id of the institution."""
    program_id: str | None
    """Id of the program."""
    person_id: str | None
    """Id of the person."""
    months: int | None
    """Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period."""
    value: str
    """In the unit of the indicator."""
    qualifier: str
    vintage: str
    """Which account of the figure it is, such as preliminary, final or revised."""
    figure_as_printed: str
    unit_as_printed: str


class Observed(TypedDict):
    """A figure of a statistic that an answer rests on."""

    observation: ObservationRef
    value: str
    qualifier: Qualifier
    citation: Citation
    """Where it is stated."""


class Offer(TypedDict):
    """What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    consultation: ConsultationRef
    number: int
    """Its place in the negotiation."""
    institution: InstitutionRef
    """The party that makes it."""
    date: PartialDate
    central_amount: str | None
    """What the centre is to pay, in units of the currency."""
    local_amount: str | None
    """What the localities are to pay, in units of the currency."""
    currency: str
    """ISO 4217 code."""
    in_kind: str
    """What is put in that is not money."""
    conditions: str
    outcome: OfferOutcome
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class OfferDetail(TypedDict):
    """What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    consultation: ConsultationRef
    number: int
    """Its place in the negotiation."""
    institution: InstitutionRef
    """The party that makes it."""
    date: PartialDate
    central_amount: str | None
    """What the centre is to pay, in units of the currency."""
    local_amount: str | None
    """What the localities are to pay, in units of the currency."""
    currency: str
    """ISO 4217 code."""
    in_kind: str
    """What is put in that is not money."""
    conditions: str
    outcome: OfferOutcome
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class OfferEntry(TypedDict):
    """One version of a row of the kind `offer` (offer) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["offer"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: OfferRow
    """The row as it was written; of what was retracted, as it last was."""


OfferOutcome: TypeAlias = Literal["open", "countered", "accepted", "withdrawn", "lapsed"]
"""What became of an offer. * `open`: on the table * `countered`: answered by another * `accepted`: accepted * `withdrawn`: withdrawn * `lapsed`: lapsed"""


class OfferPage(TypedDict):
    """One page of the list of Offer."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Offer]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class OfferRef(TypedDict):
    """A reference to a offer: enough to show it and to fetch it."""

    id: str
    slug: str | None
    name: str


class OfferRequest(TypedDict):
    """What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    date: PartialDate
    in_kind: NotRequired[str]
    """What is put in that is not money."""
    conditions: NotRequired[str]
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class OfferRow(TypedDict):
    """The columns of a row of the kind `offer` (offer), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name in files, to load it again."""
    consultation_id: str
    """Id of the consultation."""
    number: int
    """Its place in the negotiation."""
    institution_id: str
    """The party that makes it."""
    date: str
    central_amount: str | None
    """What the centre is to pay, in units of the currency."""
    local_amount: str | None
    """What the localities are to pay, in units of the currency."""
    currency: str
    """ISO 4217 code."""
    in_kind: str
    """What is put in that is not money."""
    conditions: str
    outcome: str


class Office(TypedDict):
    """A body whose executive office another is, and that body's ranks."""

    body: InstitutionRef
    office: InstitutionRef
    """Its executive office: the body asked about, or one whose executive office that is."""
    relation: str
    """The fact: `/relations/{id}`."""
    holds: Holds
    """Whether this and every step before it is established."""
    citation: Place
    ranks: list[RankFact]
    """Empty: none is on record for the day."""


class OtherEffect(TypedDict):
    """A fact that began or ended on a date of the event, for one of its bodies, and that no outcome explains."""

    boundary: EffectBoundary
    fact: DatedFact


class Outcome(TypedDict):
    """What a change event does to one institution."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    change_event: ChangeEventRef
    type: OutcomeType
    institution: InstitutionRef
    """The institution that it befalls."""
    resulting_institution: InstitutionRef | None
    """What it becomes or goes into: merge, split, rename."""
    from_institution: InstitutionRef | None
    """Whom it leaves."""
    to_institution: InstitutionRef | None
    """Whom it comes to: parent, recipient of the function, body whose office it becomes."""
    function: FunctionRef | None
    date_effective: PartialDate | None
    """Where it differs from the event's."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class OutcomeCounts(TypedDict):
    """How many binding requirements came out in each way."""

    yes: int
    no: int
    unknown: int
    not_evaluated: int


class OutcomeDetail(TypedDict):
    """What a change event does to one institution."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    change_event: ChangeEventRef
    type: OutcomeType
    institution: InstitutionRef
    """The institution that it befalls."""
    resulting_institution: InstitutionRef | None
    """What it becomes or goes into: merge, split, rename."""
    from_institution: InstitutionRef | None
    """Whom it leaves."""
    to_institution: InstitutionRef | None
    """Whom it comes to: parent, recipient of the function, body whose office it becomes."""
    function: FunctionRef | None
    date_effective: PartialDate | None
    """Where it differs from the event's."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class OutcomeEffects(TypedDict):
    """An outcome, and what came of it."""

    outcome: OutcomeRef
    type: OutcomeType
    date: PartialDate | None
    """When it takes effect: its own date, else the event's; null: not established."""
    institution: NamedThing
    """Whom it befalls."""
    resulting_institution: NamedThing | None
    from_institution: NamedThing | None
    to_institution: NamedThing | None
    function: FunctionRef | None
    citation: Place
    state: OutcomeState
    """The poorest of its effects; `none_expected`: its type has none."""
    effects: list[Effect]


class OutcomeEntry(TypedDict):
    """One version of a row of the kind `outcome` (outcome) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["outcome"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: OutcomeRow
    """The row as it was written; of what was retracted, as it last was."""


class OutcomePage(TypedDict):
    """One page of the list of Outcome."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Outcome]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class OutcomeRef(TypedDict):
    """A reference to a outcome: enough to show it and to fetch it."""

    id: str
    slug: str | None
    name: str


class OutcomeRequest(TypedDict):
    """What a change event does to one institution."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    change_event: ChangeEventAddress
    type: OutcomeType
    institution: InstitutionAddress
    """The institution that it befalls."""
    resulting_institution: NotRequired[InstitutionAddress | None]
    """What it becomes or goes into: merge, split, rename."""
    from_institution: NotRequired[InstitutionAddress | None]
    """Whom it leaves."""
    to_institution: NotRequired[InstitutionAddress | None]
    """Whom it comes to: parent, recipient of the function, body whose office it becomes."""
    function: NotRequired[FunctionAddress | None]
    date_effective: NotRequired[PartialDate | None]
    """Where it differs from the event's."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class OutcomeRow(TypedDict):
    """The columns of a row of the kind `outcome` (outcome), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name in files, to load it again."""
    change_event_id: str
    """Id of the change event."""
    type: str
    institution_id: str
    """The institution that it befalls."""
    resulting_institution_id: str | None
    """What it becomes or goes into: merge, split, rename."""
    from_institution_id: str | None
    """Whom it leaves."""
    to_institution_id: str | None
    """Whom it comes to: parent, recipient of the function, body whose office it becomes."""
    function_id: str | None
    """Id of the function."""
    date_effective: str | None
    """Where it differs from the event's."""


OutcomeState: TypeAlias = Literal["recorded", "other_date", "undated", "not_recorded", "none_expected"]
"""Whether what an outcome should have done is on record: the poorest state of its effects. * `recorded`: all of it is * `other_date`: some of it on another date * `undated`: some of it without a date * `not_recorded`: some of it is not * `none_expected`: it leaves nothing to record"""


OutcomeType: TypeAlias = Literal[
    "create",
    "abolish",
    "merge",
    "split",
    "rename",
    "transfer_function",
    "cease_function",
    "transfer_institution",
    "designate_executive_office",
    "re_rank",
    "re_subordinate",
    "retain",
]
"""What an event does to an institution. * `create`: creates * `abolish`: abolishes * `merge`: merges into another * `split`: splits * `rename`: renames * `transfer_function`: hands a function to another body * `cease_function`: ends a function * `transfer_institution`: moves it to another parent * `designate_executive_office`: makes it the executive office of another * `re_rank`: changes its rank * `re_subordinate`: changes whom it answers to * `retain`: keeps it"""


class OverAll(TypedDict):
    """A body that stands over all who manage the program, but itself if it is one of them."""

    institution: InstitutionRef
    manages: bool
    """Whether it is one of them."""
    holds: Holds
    """Whether it is established for the day that it stands over all of them."""
    relations: list[str]
    """The relations by which it does: `/relations/{id}`."""


class OverSeveral(TypedDict):
    """A body that is, or stands over, more than one of those who manage the program."""

    institution: InstitutionRef
    manages: bool
    """Whether it is one of them."""
    managers: int
    """Over how many it stands or may, itself counted if it is one."""
    surely: int
    """Of how many of them that is established for the day."""


PartialDate: TypeAlias = str
"""A day, a month or a year, as known: 2023-03-16, 2023-03 or 2023 (EDTF level 0)."""


class Party(TypedDict):
    """Who gives or gets money, or what it is spent for."""

    kind: PartyKind
    id: str
    slug: str
    name: str


PartyKind: TypeAlias = Literal["institution", "program", "jurisdiction", "joint_action"]
"""What sort of thing money is given by, given to, or spent for. * `institution`: institution * `program`: program * `jurisdiction`: area * `joint_action`: joint action"""


class PatchedChallengeRequest(TypedDict):
    """What stands in the way of joint action, as a source sees it."""

    slug: NotRequired[str]
    text: NotRequired[str]
    """The difficulty, in the compilers' words."""
    joint_actions: NotRequired[list[JointActionAddress]]
    """The joint actions that it concerns. Written as a whole."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedChangeEventRequest(TypedDict):
    """A reorganization, with the instrument that orders it."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """What happened, in a few words."""
    instrument_title: NotRequired[str]
    """Title of the instrument in English."""
    instrument_title_zh: NotRequired[str]
    """Title of the instrument in Chinese."""
    issuing_bodies: NotRequired[list[InstitutionAddress]]
    """The institutions that issued the instrument; written as a whole."""
    date_adopted: NotRequired[PartialDate | None]
    date_published: NotRequired[PartialDate | None]
    date_effective: NotRequired[PartialDate | None]
    """Day from which the outcomes hold, where it is established."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedConsultationRequest(TypedDict):
    """One negotiation between the centre and localities, or one agreement that they are known to have made."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """Who with whom about what, in a few words."""
    joint_action: NotRequired[JointActionAddress]
    program: NotRequired[ProgramAddress | None]
    priority: NotRequired[PriorityAddress | None]
    date: NotRequired[PartialDate | None]
    """When it was held or signed."""
    term_ends: NotRequired[PartialDate | None]
    """By when what was agreed is to be paid; empty: not established."""
    parties: NotRequired[list[ConsultationPartyRequest]]
    """Who takes part, on which side; at most 100. Written as a whole."""
    central_amount: NotRequired[str | float | None]
    """What the centre is to put in, in units of the currency."""
    local_amount: NotRequired[str | float | None]
    """What the localities are to put in, in units of the currency."""
    total_amount: NotRequired[str | float | None]
    """What all sides together are to put in, in units of the currency."""
    currency: NotRequired[str]
    """ISO 4217 code."""
    central_share: NotRequired[str | float | None]
    """Share of the centre as the source gives it, from 0 to 1."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedConsultationStepRequest(TypedDict):
    """A turn of a consultation on a day: into which state it came, by whose hand, over which offer."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    date: NotRequired[PartialDate]
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedFunctionRequest(TypedDict):
    """A task of government that an institution can hold: the controlled list of responsibilities."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """What the task is, in English."""
    name_zh: NotRequired[str]
    concept: NotRequired[FunctionConcept]
    """What answers need to know of it."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedFundingFlowRequest(TypedDict):
    """Money that someone gives, promises or plans (IATI: transaction), exact and in units of its currency."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    type: NotRequired[FlowType]
    provider_institution: NotRequired[InstitutionAddress | None]
    provider_program: NotRequired[ProgramAddress | None]
    provider_jurisdiction: NotRequired[JurisdictionAddress | None]
    provider_level: NotRequired[ProviderLevel | Literal[""]]
    """Empty: not established, or mixed."""
    provider_scope: NotRequired[ProviderScope | Literal[""]]
    receiver_institution: NotRequired[InstitutionAddress | None]
    receiver_program: NotRequired[ProgramAddress | None]
    receiver_jurisdiction: NotRequired[JurisdictionAddress | None]
    program: NotRequired[ProgramAddress | None]
    jurisdiction: NotRequired[JurisdictionAddress | None]
    """The area that it is spent in."""
    priority: NotRequired[PriorityAddress | None]
    joint_action: NotRequired[JointActionAddress | None]
    consultation: NotRequired[ConsultationAddress | None]
    fulfils: NotRequired[FundingFlowAddress | None]
    """The commitment or pledge that it pays."""
    date: NotRequired[PartialDate | None]
    """When it was made."""
    fiscal_year: NotRequired[int | None]
    """The fiscal year, or the first of several."""
    fiscal_year_end: NotRequired[int | None]
    """The last fiscal year, where the figure is of several."""
    amount: NotRequired[str | float]
    """In units of the currency."""
    currency: NotRequired[str]
    """ISO 4217 code."""
    qualifier: NotRequired[Qualifier]
    figure_as_printed: NotRequired[str]
    unit_as_printed: NotRequired[str]
    covers: NotRequired[str]
    """What the figure is of, in the compilers' words."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedGuidelineRequest(TypedDict):
    """A document that rules how programs are run (ELI: legal resource)."""

    slug: NotRequired[str]
    title: NotRequired[str]
    """Title in English."""
    title_zh: NotRequired[str]
    """Title in Chinese characters, simplified."""
    number: NotRequired[str]
    """Number of the document, such as 国发〔2014〕64号."""
    date: NotRequired[PartialDate | None]
    """Day on which it was issued."""
    issuers: NotRequired[list[InstitutionAddress]]
    """The institutions that issued it. Written as a whole."""
    applies_to: NotRequired[list[ProgramAddress]]
    """The programs it is for. Written as a whole."""
    replaces: NotRequired[list[GuidelineAddress]]
    """The guidelines that it replaces. Written as a whole."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedGuidelineStatusRequest(TypedDict):
    """Whether a guideline was a draft, in force or replaced over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    guideline: NotRequired[GuidelineAddress]
    status: NotRequired[GuidelineState]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedIdentifierRequest(TypedDict):
    """What another list calls an institution."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: NotRequired[InstitutionAddress]
    scheme: NotRequired[IdentifierScheme]
    value: NotRequired[str]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedIndicatorRequest(TypedDict):
    """A series of figures with one meaning and one unit (SDMX: series)."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """What is measured, in English."""
    name_zh: NotRequired[str]
    """What is measured, in Chinese characters."""
    concept: NotRequired[IndicatorConcept]
    unit: NotRequired[str]
    """Unit of the values: an ISO 4217 code for money, percent, or what is counted."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedInstitutionRankRequest(TypedDict):
    """The administrative rank of an institution over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: NotRequired[InstitutionAddress]
    rank: NotRequired[RankAddress]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedInstitutionRequest(TypedDict):
    """A body that governs, funds or does science and technology; its period is its existence."""

    slug: NotRequired[str]
    kind: NotRequired[InstitutionKind]
    form: NotRequired[InstitutionForm]
    jurisdiction: NotRequired[JurisdictionAddress]
    """The area that it belongs to; the country for a central body."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedJointActionRequest(TypedDict):
    """A way in which centre and localities act together: its steps, what each side puts in, in which ratio."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    program: NotRequired[ProgramAddress | None]
    central_commits: NotRequired[str]
    """What the centre puts in."""
    local_commits: NotRequired[str]
    """What the localities put in."""
    central_share_min: NotRequired[str | float | None]
    """Least share of the centre, from 0 to 1; empty: no rule known."""
    central_share_max: NotRequired[str | float | None]
    """Greatest share of the centre, from 0 to 1; empty: no rule known."""
    steps: NotRequired[list[JointActionStepRequest]]
    """Its steps in order, at most 100. Written as a whole."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedJurisdictionCodeRequest(TypedDict):
    """A code of an area in another list over a period, such as GB/T 2260."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    jurisdiction: NotRequired[JurisdictionAddress]
    scheme: NotRequired[JurisdictionCodeScheme]
    value: NotRequired[str]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedJurisdictionRequest(TypedDict):
    """An area, not its government, by its ISO 3166 code."""

    slug: NotRequired[str]
    code: NotRequired[str | None]
    """ISO 3166-1 or 3166-2 code, such as CN or CN-GD."""
    kind: NotRequired[JurisdictionKind]
    parent: NotRequired[JurisdictionAddress | None]
    name: NotRequired[str]
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    """Name in pinyin, as ISO 3166-2 romanizes it."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedLocationRequest(TypedDict):
    """Where an institution sits or works: a place, not the government of it."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: NotRequired[InstitutionAddress]
    jurisdiction: NotRequired[JurisdictionAddress]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedNameOfTokenRequest(TypedDict):
    """What can be changed of a token."""

    name: NotRequired[str]
    """What it is for; no two of a user are named alike."""


class PatchedNameRequest(TypedDict):
    """A name of an institution in a language over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: NotRequired[InstitutionAddress]
    text: NotRequired[str]
    lang: NotRequired[str]
    """BCP 47 tag, such as en, zh-Hans or zh-Latn-pinyin."""
    kind: NotRequired[NameKind]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedObservationRequest(TypedDict):
    """One figure of an indicator for a period; its vintages are rivals that share a `claim_key`."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    indicator: NotRequired[IndicatorAddress]
    period: NotRequired[PartialDate]
    """The year, month or day that it is of."""
    months: NotRequired[int | None]
    """Of how many months that end on a day of the period it is, such as the six before a publication; empty: of the period."""
    breakdown: NotRequired[str]
    """Which part of the whole, such as central, local or enterprise; empty: the whole."""
    jurisdiction: NotRequired[JurisdictionAddress | None]
    institution: NotRequired[InstitutionAddress | None]
    program: NotRequired[ProgramAddress | None]
    person: NotRequired[PersonAddress | None]
    value: NotRequired[str | float]
    """In the unit of the indicator."""
    qualifier: NotRequired[Qualifier]
    vintage: NotRequired[str]
    """Which account of the figure it is, such as preliminary, final or revised."""
    figure_as_printed: NotRequired[str]
    unit_as_printed: NotRequired[str]
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedOfferRequest(TypedDict):
    """What one side of a consultation puts on the table on a day: what each is to pay, and on which conditions."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    date: NotRequired[PartialDate]
    in_kind: NotRequired[str]
    """What is put in that is not money."""
    conditions: NotRequired[str]
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedOutcomeRequest(TypedDict):
    """What a change event does to one institution."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    change_event: NotRequired[ChangeEventAddress]
    type: NotRequired[OutcomeType]
    institution: NotRequired[InstitutionAddress]
    """The institution that it befalls."""
    resulting_institution: NotRequired[InstitutionAddress | None]
    """What it becomes or goes into: merge, split, rename."""
    from_institution: NotRequired[InstitutionAddress | None]
    """Whom it leaves."""
    to_institution: NotRequired[InstitutionAddress | None]
    """Whom it comes to: parent, recipient of the function, body whose office it becomes."""
    function: NotRequired[FunctionAddress | None]
    date_effective: NotRequired[PartialDate | None]
    """Where it differs from the event's."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedPersonRequest(TypedDict):
    """Someone who holds or held public office."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """Name in Latin script, family name first."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    """Name in pinyin, by syllables, without tones."""
    born: NotRequired[PartialDate | None]
    died: NotRequired[PartialDate | None]
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedPostRequest(TypedDict):
    """A position that exists whether or not it is filled."""

    slug: NotRequired[str]
    institution: NotRequired[InstitutionAddress]
    title: NotRequired[str]
    """Title in English."""
    title_zh: NotRequired[str]
    """Title in Chinese characters, simplified."""
    rank: NotRequired[RankAddress | None]
    seats: NotRequired[int | None]
    """How many may hold it at a time; empty: several, number not established."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedPriorityRequest(TypedDict):
    """A field or task that a plan or commission puts first; its period is that of the plan."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    document: NotRequired[str]
    """The plan or list that names it."""
    issuer: NotRequired[InstitutionAddress | None]
    """Who issued the document."""
    issued: NotRequired[PartialDate | None]
    """When the document was issued."""
    parent: NotRequired[PriorityAddress | None]
    stage: NotRequired[ResearchStage | Literal[""]]
    """Empty: not bound to a stage."""
    ford: NotRequired[str]
    """Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedProgramPriorityRequest(TypedDict):
    """A priority that a program serves over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    program: NotRequired[ProgramAddress]
    priority: NotRequired[PriorityAddress]
    basis: NotRequired[PriorityBasis]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedProgramRequest(TypedDict):
    """A program, fund, plan or special project that spends or steers money (IATI: activity)."""

    slug: NotRequired[str]
    name: NotRequired[str]
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    """Name in pinyin, by syllables."""
    abbreviation: NotRequired[str]
    kind: NotRequired[ProgramKind]
    level: NotRequired[ProgramLevel]
    status: NotRequired[ProgramStatus | Literal[""]]
    """Empty: not established."""
    parent: NotRequired[ProgramAddress | None]
    """The program that it is part of."""
    hosts: NotRequired[list[JurisdictionAddress]]
    """The areas in which it has its seat. Written as a whole."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedProgramRoleRequest(TypedDict):
    """The role of an institution in a program over a period (IATI: participating-org)."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    program: NotRequired[ProgramAddress]
    institution: NotRequired[InstitutionAddress]
    role: NotRequired[ProgramRoleType]
    detail: NotRequired[str]
    """What the role is called there, such as competent_department or steering_body."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedProgramSuccessionRequest(TypedDict):
    """That one program went on from another."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    predecessor: NotRequired[ProgramAddress]
    successor: NotRequired[ProgramAddress]
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedQualificationRequest(TypedDict):
    """A field that a person was trained in, with its OECD Fields of R&D code."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    person: NotRequired[PersonAddress]
    field: NotRequired[str]
    """Field of study, in the compilers' words."""
    ford: NotRequired[str]
    """Code of the Frascati Manual 2015, such as 2.5; empty: not classified."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedRankRequest(TypedDict):
    """A rung of the ladder of administrative ranks; ordinal 1 is the highest."""

    slug: NotRequired[str]
    ordinal: NotRequired[int]
    """Place on the ladder; 1 is the highest."""
    name: NotRequired[str]
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    short_name: NotRequired[str]
    """Short forms in everyday use, in pinyin."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedRecordedCitationRequest(TypedDict):
    """A place in a source; facts that rest on the same place share it."""

    source: NotRequired[SourceAddress]
    locator: NotRequired[str]
    """Page, article or passage; empty: the source as a whole."""


class PatchedRelationRequest(TypedDict):
    """How one institution stands to another over a period: `subject` — `type` — `object`."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    type: NotRequired[RelationType]
    subject: NotRequired[InstitutionAddress]
    object: NotRequired[InstitutionAddress]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedRequirementRequest(TypedDict):
    """What a guideline asks of projects or of those who run them, and how a project is held against it."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    guideline: NotRequired[GuidelineAddress]
    number: NotRequired[int]
    """Its place among the guideline's requirements."""
    subject: NotRequired[str]
    """What it is about, such as co_funding."""
    text: NotRequired[str]
    """What it asks, in the compilers' words."""
    test: NotRequired[RequirementTest]
    parameters: NotRequired[dict[str, Any]]
    """What the test needs to know; its type says which names."""
    reason: NotRequired[str]
    """Why it is not evaluated, where it is not."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedResponsibilityRequest(TypedDict):
    """A function that an institution holds over a period, and the responsibility it was received from."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: NotRequired[InstitutionAddress]
    function: NotRequired[FunctionAddress]
    received_from: NotRequired[ResponsibilityAddress | None]
    """The responsibility of another body that this one continues."""
    change: NotRequired[ResponsibilityChange | Literal[""]]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedSourceRequest(TypedDict):
    """A document, page or record in which facts are stated (PROV-O: PrimarySource)."""

    slug: NotRequired[str]
    title: NotRequired[str]
    publisher: NotRequired[str]
    kind: NotRequired[SourceKind]
    date: NotRequired[PartialDate | None]
    """When it was published, as known; empty: undated."""
    language: NotRequired[str]
    """BCP 47 tag of the text, such as zh-Hans."""
    url: NotRequired[str]
    archived_url: NotRequired[str]
    retrieved: NotRequired[str | None]
    """Day on which the compilers took their copy."""
    access: NotRequired[SourceAccess]
    note: NotRequired[str]


class PatchedStatementRequest(TypedDict):
    """What a source asserts that has no structured form, in the compilers' own words."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    text: NotRequired[str]
    nature: NotRequired[StatementNature]
    subjects: NotRequired[list[StatementSubjectRequest]]
    """What it is about; written as a whole."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedTenureRequest(TypedDict):
    """A person's holding of a post over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    person: NotRequired[PersonAddress]
    post: NotRequired[PostAddress]
    kind: NotRequired[TenureKind]
    term: NotRequired[str]
    """Term of the body in which it is held, such as 20th."""
    sequence: NotRequired[int | None]
    """Place in the person's career, where dates do not tell the order."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedTourRequest(TypedDict):
    """A journey or occasion of a person in office, made of visits."""

    slug: NotRequired[str]
    person: NotRequired[PersonAddress]
    kind: NotRequired[TourKind]
    title: NotRequired[str]
    """Who, where and when, in a few words."""
    date_start: NotRequired[PartialDate]
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: NotRequired[PartialDate | None]
    """Last day, included; empty: the first day only."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedVisitPriorityRequest(TypedDict):
    """A priority that a leader's visit signalled."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    visit: NotRequired[VisitAddress]
    priority: NotRequired[PriorityAddress]
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedVisitRequest(TypedDict):
    """A person's stop at one site on one or some days."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    tour: NotRequired[TourAddress | None]
    person: NotRequired[PersonAddress]
    date_start: NotRequired[PartialDate]
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: NotRequired[PartialDate | None]
    """Last day, included; empty: the first day only."""
    jurisdiction: NotRequired[JurisdictionAddress]
    city: NotRequired[str]
    site: NotRequired[str]
    """What was visited, in English."""
    site_zh: NotRequired[str]
    """What was visited, in Chinese characters."""
    site_kind: NotRequired[SiteKind]
    institution: NotRequired[InstitutionAddress | None]
    topic: NotRequired[str]
    """What the visit was about, in the compilers' words."""
    citation: NotRequired[CitationRequest]
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PatchedWebhookChangeRequest(TypedDict):
    """What can be changed of a webhook."""

    name: NotRequired[str]
    """What it is for; once for each user."""
    url: NotRequired[str]
    """Address of HTTPS on a public host, such as `https://example.org/hook`."""
    kinds: NotRequired[list[RecordKind]]
    """Kinds of rows; empty: all."""
    thing: NotRequired[str | None]
    """The thing that the rows are about: its id, or resource and slug (`institutions:most`); null: any."""
    active: NotRequired[bool]
    """Whether it is told; true goes on where it stopped, also after it was switched off."""


PathsOfAuthority = TypedDict(
    "PathsOfAuthority",
    {
        "clocks": "Clocks",
        "edges": "list[AuthorityEdge]",
        "ranks": "list[Rung]",
        "citations": "list[Place]",
        "complete": "bool",
        "from": "InstitutionRef",
        "to": "InstitutionRef",
        "paths": "list[AuthorityPath]",
        "nodes": "list[Body]",
    },
)
"""The paths of authority between two bodies."""


class PaymentRequest(TypedDict):
    """Money that has flowed: a flow on record, or the amount, the date and the type of a new one."""

    commitment: FundingFlowAddress
    """The commitment that it fulfils: key or id."""
    flow: NotRequired[FundingFlowAddress | None]
    """The flow that is on record already: key or id; it is linked to the commitment."""
    amount: NotRequired[str | float | None]
    """Of a new flow, in the currency of the commitment."""
    date: NotRequired[PartialDate | None]
    """Of a new flow; of one on record, when the turn was, by default its own."""
    type: NotRequired[FlowType]
    """Of a new flow. Default: `disbursement`."""
    citation: CitationRequest
    """Where it is stated."""


class Person(TypedDict):
    """Someone who holds or held public office."""

    id: str
    slug: str
    name: str
    """Name in Latin script, family name first."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, by syllables, without tones."""
    born: PartialDate | None
    died: PartialDate | None
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


PersonAddress: TypeAlias = str
"""Slug or id of the person."""


class PersonDetail(TypedDict):
    """A person with what they studied and the posts they hold on the day asked for."""

    id: str
    slug: str
    name: str
    """Name in Latin script, family name first."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, by syllables, without tones."""
    born: PartialDate | None
    died: PartialDate | None
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    qualifications: list[Qualification]
    """Fields they were trained in."""
    tenures: list[Tenure]
    """Posts held on the day asked for; all of them with `valid_on=any`."""
    links: PersonLinks
    """Where else it is told about."""
    clocks: Clocks


class PersonEntry(TypedDict):
    """One version of a row of the kind `person` (person) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["person"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: PersonRow
    """The row as it was written; of what was retracted, as it last was."""


class PersonLinks(TypedDict):
    """Paths of the questions about it; add the clocks that are to hold."""

    career: str
    """Posts, employers, gaps, and who worked where together."""


class PersonMergerRequest(TypedDict):
    """Which person stays."""

    into: PersonAddress
    """The person that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class PersonPage(TypedDict):
    """One page of the list of Person."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Person]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class PersonRef(TypedDict):
    """A reference to a person: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class PersonRequest(TypedDict):
    """Someone who holds or held public office."""

    slug: str
    name: str
    """Name in Latin script, family name first."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    """Name in pinyin, by syllables, without tones."""
    born: NotRequired[PartialDate | None]
    died: NotRequired[PartialDate | None]
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PersonRow(TypedDict):
    """The columns of a row of the kind `person` (person), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    name: str
    """Name in Latin script, family name first."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, by syllables, without tones."""
    born: str | None
    died: str | None


class Place(TypedDict):
    """Where something is stated: a source, and the place in it."""

    source: SourceRef
    locator: str


class Post(TypedDict):
    """A position that exists whether or not it is filled."""

    id: str
    slug: str
    institution: InstitutionRef
    title: str
    """Title in English."""
    title_zh: str
    """Title in Chinese characters, simplified."""
    rank: RankRef | None
    seats: int | None
    """How many may hold it at a time; empty: several, number not established."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


PostAddress: TypeAlias = str
"""Slug or id of the post."""


class PostDetail(TypedDict):
    """A post with those who hold it on the day asked for."""

    id: str
    slug: str
    institution: InstitutionRef
    title: str
    """Title in English."""
    title_zh: str
    """Title in Chinese characters, simplified."""
    rank: RankRef | None
    seats: int | None
    """How many may hold it at a time; empty: several, number not established."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    holders: list[Holder]
    """Who holds it on the day asked for."""
    links: PostLinks
    """Where else it is told about."""
    clocks: Clocks


class PostEntry(TypedDict):
    """One version of a row of the kind `post` (post) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["post"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: PostRow
    """The row as it was written; of what was retracted, as it last was."""


class PostHolder(TypedDict):
    """Someone who held the post."""

    id: str
    """The fact: `/tenures/{id}`."""
    key: str | None
    kind: TenureKind
    term: str
    valid_from: PartialDate | None
    """First day, as known; null: not established."""
    valid_until: PartialDate | None
    """First day after it, as known."""
    ended: Ended
    attested_on: PartialDate | None
    """A day on which a source shows it to hold."""
    holds: Holds | None
    """Whether it holds on some day of those asked for: `yes` or `undetermined`; null for all time."""
    confidence: Confidence
    note: str
    citations: list[Stated]
    """Where it is stated; the first is what it rests on."""
    person: PersonRef
    predecessor: AdjoiningHolder | None
    """The substantive holder on record before; null: none, not of known time, or the post has several seats."""
    successor: AdjoiningHolder | None
    """The substantive holder on record after."""


class PostLinks(TypedDict):
    """Paths of the questions about it; add the clocks that are to hold."""

    holders: str
    """Who held it, and when."""


class PostMergerRequest(TypedDict):
    """Which post stays."""

    into: PostAddress
    """The post that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class PostPage(TypedDict):
    """One page of the list of Post."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Post]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class PostRef(TypedDict):
    """A reference to a post: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class PostRequest(TypedDict):
    """A position that exists whether or not it is filled."""

    slug: str
    institution: InstitutionAddress
    title: str
    """Title in English."""
    title_zh: NotRequired[str]
    """Title in Chinese characters, simplified."""
    rank: NotRequired[RankAddress | None]
    seats: NotRequired[int | None]
    """How many may hold it at a time; empty: several, number not established."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PostRow(TypedDict):
    """The columns of a row of the kind `post` (post), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    institution_id: str
    """Id of the institution."""
    title: str
    """Title in English."""
    title_zh: str
    """Title in Chinese characters, simplified."""
    rank_id: str | None
    """Id of the rank."""
    seats: int | None
    """How many may hold it at a time; empty: several, number not established."""


class Priority(TypedDict):
    """A field or task that a plan or commission puts first; its period is that of the plan."""

    id: str
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    document: str
    """The plan or list that names it."""
    issuer: InstitutionRef | None
    """Who issued the document."""
    issued: PartialDate | None
    """When the document was issued."""
    parent: PriorityRef | None
    stage: ResearchStage | Literal[""]
    """Empty: not bound to a stage."""
    ford: str
    """Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


PriorityAddress: TypeAlias = str
"""Slug or id of the priority."""


PriorityBasis: TypeAlias = Literal["stated", "inferred"]
"""Whether a source says it, or the compilers conclude it. * `stated`: stated by the source * `inferred`: inferred by the compilers"""


class PriorityDetail(TypedDict):
    """A priority with its parts and the programs that serve it on the day asked for."""

    id: str
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    document: str
    """The plan or list that names it."""
    issuer: InstitutionRef | None
    """Who issued the document."""
    issued: PartialDate | None
    """When the document was issued."""
    parent: PriorityRef | None
    stage: ResearchStage | Literal[""]
    """Empty: not bound to a stage."""
    ford: str
    """Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    children: list[PriorityRef]
    """Its parts."""
    programs: list[ProgramPriority]
    """The programs that serve it on the day asked for."""
    clocks: Clocks


class PriorityEntry(TypedDict):
    """One version of a row of the kind `priority` (priority) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["priority"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: PriorityRow
    """The row as it was written; of what was retracted, as it last was."""


class PriorityMergerRequest(TypedDict):
    """Which priority stays."""

    into: PriorityAddress
    """The priority that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class PriorityPage(TypedDict):
    """One page of the list of Priority."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Priority]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class PriorityRef(TypedDict):
    """A reference to a priority: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class PriorityRequest(TypedDict):
    """A field or task that a plan or commission puts first; its period is that of the plan."""

    slug: str
    name: str
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    document: NotRequired[str]
    """The plan or list that names it."""
    issuer: NotRequired[InstitutionAddress | None]
    """Who issued the document."""
    issued: NotRequired[PartialDate | None]
    """When the document was issued."""
    parent: NotRequired[PriorityAddress | None]
    stage: NotRequired[ResearchStage | Literal[""]]
    """Empty: not bound to a stage."""
    ford: NotRequired[str]
    """Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class PriorityRow(TypedDict):
    """The columns of a row of the kind `priority` (priority), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    document: str
    """The plan or list that names it."""
    issuer_id: str | None
    """Who issued the document."""
    issued: str | None
    """When the document was issued."""
    parent_id: str | None
    """Id of the priority."""
    stage: str
    """Empty: not bound to a stage."""
    ford: str
    """Code of the Frascati Manual 2015 (Fields of R&D), such as 2.5; empty: not classified."""


class ProblemErrors(TypedDict):
    pointer: NotRequired[str]
    """JSON pointer (RFC 6901) into the body."""
    parameter: NotRequired[str]
    header: NotRequired[str]
    code: str
    detail: str


class ProblemUsedBy(TypedDict):
    model: str
    id: str
    slug: str | None


class Problem(TypedDict):
    """What was refused and why (RFC 9457). `code` is stable; `type` leads to a page about it."""

    type: str
    title: str
    status: int
    code: str
    """Stable name of the problem; /problems lists them all."""
    detail: str
    instance: str
    """Path of the request."""
    request_id: str
    """Give it when you report the problem."""
    errors: list[ProblemErrors]
    """What was wrong, each by where it stands; empty if nothing is to be named."""
    conflicts: NotRequired[list[str]]
    """With 409: ids of recorded rows that stand against it, at most 20."""
    used_by: NotRequired[list[ProblemUsedBy]]
    """With `in_use`: the rows that refer to it, at most 20."""


class Program(TypedDict):
    """A program, fund, plan or special project that spends or steers money (IATI: activity)."""

    id: str
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, by syllables."""
    abbreviation: str
    kind: ProgramKind
    level: ProgramLevel
    status: ProgramStatus | Literal[""]
    """Empty: not established."""
    parent: ProgramRef | None
    """The program that it is part of."""
    hosts: list[JurisdictionRef]
    """The areas in which it has its seat. Written as a whole."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


ProgramAddress: TypeAlias = str
"""Slug or id of the program."""


class ProgramDetail(TypedDict):
    """A program with what is on record about it for the day asked for, and the sums of its own flows."""

    id: str
    slug: str
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, by syllables."""
    abbreviation: str
    kind: ProgramKind
    level: ProgramLevel
    status: ProgramStatus | Literal[""]
    """Empty: not established."""
    parent: ProgramRef | None
    """The program that it is part of."""
    hosts: list[JurisdictionRef]
    """The areas in which it has its seat. Written as a whole."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    exists: Holds | None
    """Whether it exists on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    children: list[ProgramRef]
    """Its parts that exist on the day asked for."""
    predecessors: list[ProgramSuccession]
    """The successions by which it went on from others."""
    successors: list[ProgramSuccession]
    """The successions by which others went on from it."""
    roles: list[ProgramRole]
    """Who holds which role in it on the day asked for; `/programs/{id}/management` has those of all time."""
    priorities: list[ProgramPriority]
    """The priorities that it serves on the day asked for."""
    guidelines: list[GuidelineStatus]
    """The guidelines for it that are in force on the day asked for, each with the fact that it is."""
    joint_actions: list[JointActionRef]
    """The joint actions that it is run by."""
    consultations: list[ConsultationRef]
    """The consultations about it."""
    totals: list[FlowTotal]
    """Sums of its own flows of all days, by type and currency; those of its parts are theirs. Of each claim one account counts; types are never added, nor currencies."""
    links: ProgramLinks
    """Where else it is told about."""
    clocks: Clocks


class ProgramEntry(TypedDict):
    """One version of a row of the kind `program` (program) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["program"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ProgramRow
    """The row as it was written; of what was retracted, as it last was."""


class ProgramHostEntry(TypedDict):
    """One version of a row of the kind `program_host` (program host) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["program_host"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ProgramHostRow
    """The row as it was written; of what was retracted, as it last was."""


class ProgramHostRow(TypedDict):
    """The columns of a row of the kind `program_host` (program host), flat, as they were written."""

    id: str
    program_id: str
    """Id of the program."""
    jurisdiction_id: str
    """Id of the jurisdiction."""


ProgramKind: TypeAlias = Literal[
    "plan",
    "program",
    "special_project",
    "fund",
    "guidance_fund",
    "center_network",
    "lab_system",
    "subsidy_scheme",
    "predecessor_program",
]
"""What sort of program it is. * `plan`: plan * `program`: program * `special_project`: special project of a program * `fund`: research fund * `guidance_fund`: government guidance fund * `center_network`: network of centres, or a centre of one * `lab_system`: system of laboratories * `subsidy_scheme`: subsidy scheme * `predecessor_program`: program of before, since merged"""


ProgramLevel: TypeAlias = Literal["central", "central_local", "local"]
"""Whose program it is: the centre's, the localities', or both. * `central`: central * `central_local`: central and local * `local`: local"""


class ProgramLinks(TypedDict):
    """Paths of the questions about it; add the clocks that are to hold."""

    management: str
    """Who has held which role in it."""
    timeline: str
    """Everything dated about it, in order."""


class ProgramManagementDetail(TypedDict):
    """Who has held which role in a program, over all time unless a day is asked for."""

    id: str
    slug: str
    name: str
    """Name in English."""
    roles: list[ProgramRole]
    """The roles in the order in which they began, those without an established start first."""
    clocks: Clocks


class ProgramMergerRequest(TypedDict):
    """Which program stays."""

    into: ProgramAddress
    """The program that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class ProgramPage(TypedDict):
    """One page of the list of Program."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Program]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ProgramPriority(TypedDict):
    """A priority that a program serves over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    program: ProgramRef
    priority: PriorityRef
    basis: PriorityBasis
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class ProgramPriorityDetail(TypedDict):
    """A priority that a program serves over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    program: ProgramRef
    priority: PriorityRef
    basis: PriorityBasis
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class ProgramPriorityEntry(TypedDict):
    """One version of a row of the kind `program_priority` (program priority) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["program_priority"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ProgramPriorityRow
    """The row as it was written; of what was retracted, as it last was."""


class ProgramPriorityPage(TypedDict):
    """One page of the list of ProgramPriority."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[ProgramPriority]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ProgramPriorityRequest(TypedDict):
    """A priority that a program serves over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    program: ProgramAddress
    priority: PriorityAddress
    basis: NotRequired[PriorityBasis]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ProgramPriorityRow(TypedDict):
    """The columns of a row of the kind `program_priority` (program priority), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    program_id: str
    """Id of the program."""
    priority_id: str
    """Id of the priority."""
    basis: str


class ProgramRef(TypedDict):
    """A reference to a program: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class ProgramRequest(TypedDict):
    """A program, fund, plan or special project that spends or steers money (IATI: activity)."""

    slug: str
    name: str
    """Name in English."""
    name_zh: NotRequired[str]
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    """Name in pinyin, by syllables."""
    abbreviation: NotRequired[str]
    kind: ProgramKind
    level: ProgramLevel
    status: NotRequired[ProgramStatus | Literal[""]]
    """Empty: not established."""
    parent: NotRequired[ProgramAddress | None]
    """The program that it is part of."""
    hosts: NotRequired[list[JurisdictionAddress]]
    """The areas in which it has its seat. Written as a whole."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ProgramRole(TypedDict):
    """The role of an institution in a program over a period (IATI: participating-org)."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    program: ProgramRef
    institution: InstitutionRef
    role: ProgramRoleType
    iati_code: int | None
    """Code of the role in IATI OrganisationRole (2.03)."""
    detail: str
    """What the role is called there, such as competent_department or steering_body."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class ProgramRoleDetail(TypedDict):
    """The role of an institution in a program over a period (IATI: participating-org)."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    program: ProgramRef
    institution: InstitutionRef
    role: ProgramRoleType
    iati_code: int | None
    """Code of the role in IATI OrganisationRole (2.03)."""
    detail: str
    """What the role is called there, such as competent_department or steering_body."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class ProgramRoleEntry(TypedDict):
    """One version of a row of the kind `program_role` (program role) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["program_role"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ProgramRoleRow
    """The row as it was written; of what was retracted, as it last was."""


class ProgramRolePage(TypedDict):
    """One page of the list of ProgramRole."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[ProgramRole]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ProgramRoleRequest(TypedDict):
    """The role of an institution in a program over a period (IATI: participating-org)."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    program: ProgramAddress
    institution: InstitutionAddress
    role: ProgramRoleType
    detail: NotRequired[str]
    """What the role is called there, such as competent_department or steering_body."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ProgramRoleRow(TypedDict):
    """The columns of a row of the kind `program_role` (program role), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    program_id: str
    """Id of the program."""
    institution_id: str
    """Id of the institution."""
    role: str
    detail: str
    """What the role is called there, such as competent_department or steering_body."""


ProgramRoleType: TypeAlias = Literal["funding", "accountable", "extending", "implementing"]
"""What an organisation does in a program: IATI OrganisationRole 1 to 4 (codelist of IATI 2.03). * `funding`: funding (1) * `accountable`: accountable (2) * `extending`: extending (3) * `implementing`: implementing (4)"""


class ProgramRow(TypedDict):
    """The columns of a row of the kind `program` (program), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    kind: str
    level: str
    status: str
    """Empty: not established."""
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    """Name in pinyin, by syllables."""
    abbreviation: str
    parent_id: str | None
    """The program that it is part of."""


ProgramStatus: TypeAlias = Literal["active", "closed", "merged", "renamed"]
"""What became of a program, as the sources say. * `active`: active * `closed`: closed * `merged`: merged into another * `renamed`: goes on under another name"""


class ProgramSuccession(TypedDict):
    """That one program went on from another."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    predecessor: ProgramRef
    successor: ProgramRef
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class ProgramSuccessionDetail(TypedDict):
    """That one program went on from another."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    predecessor: ProgramRef
    successor: ProgramRef
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class ProgramSuccessionEntry(TypedDict):
    """One version of a row of the kind `program_succession` (program succession) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["program_succession"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ProgramSuccessionRow
    """The row as it was written; of what was retracted, as it last was."""


class ProgramSuccessionPage(TypedDict):
    """One page of the list of ProgramSuccession."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[ProgramSuccession]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ProgramSuccessionRequest(TypedDict):
    """That one program went on from another."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    predecessor: ProgramAddress
    successor: ProgramAddress
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ProgramSuccessionRow(TypedDict):
    """The columns of a row of the kind `program_succession` (program succession), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name in files, to load it again."""
    predecessor_id: str
    """Id of the program."""
    successor_id: str
    """Id of the program."""


class ProgramTimeline(TypedDict):
    """Everything dated of a program: one page."""

    clocks: Clocks
    undated: list[Undated]
    """What is on record without any date: listed with `undated=true`."""
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Moment]
    """By the first possible day."""
    program: ProgramRef


class ProgramsFurtherCitationEntry(TypedDict):
    """One version of a row of the kind `programs_further_citation` (further citation) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["programs_further_citation"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ProgramsFurtherCitationRow
    """The row as it was written; of what was retracted, as it last was."""


class ProgramsFurtherCitationRow(TypedDict):
    """The columns of a row of the kind `programs_further_citation` (further citation), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    stance: str
    priority_id: str | None
    """Id of the priority."""
    visit_priority_id: str | None
    """Id of the visit priority."""
    program_id: str | None
    """Id of the program."""
    program_succession_id: str | None
    """Id of the program succession."""
    program_role_id: str | None
    """Id of the program role."""
    program_priority_id: str | None
    """Id of the program priority."""
    guideline_id: str | None
    """Id of the guideline."""
    guideline_status_id: str | None
    """Id of the guideline status."""
    requirement_id: str | None
    """Id of the requirement."""
    funding_flow_id: str | None
    """Id of the funding flow."""
    indicator_id: str | None
    """Id of the indicator."""
    observation_id: str | None
    """Id of the observation."""
    joint_action_id: str | None
    """Id of the joint action."""
    challenge_id: str | None
    """Id of the challenge."""
    consultation_id: str | None
    """Id of the consultation."""
    consultation_step_id: str | None
    """Id of the consultation step."""
    offer_id: str | None
    """Id of the offer."""


class ProgramsStatementSubjectEntry(TypedDict):
    """One version of a row of the kind `programs_statement_subject` (statement subject) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["programs_statement_subject"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ProgramsStatementSubjectRow
    """The row as it was written; of what was retracted, as it last was."""


class ProgramsStatementSubjectRow(TypedDict):
    """The columns of a row of the kind `programs_statement_subject` (statement subject), flat, as they were written."""

    id: str
    statement_id: str
    """Id of the statement."""
    program_id: str | None
    """Id of the program."""
    priority_id: str | None
    """Id of the priority."""
    guideline_id: str | None
    """Id of the guideline."""
    joint_action_id: str | None
    """Id of the joint action."""
    consultation_id: str | None
    """Id of the consultation."""


class ProjectAmountsRequest(TypedDict):
    """Who puts in how much; what is left out or null is not known."""

    currency: NotRequired[str | None]
    """ISO 4217 code of all amounts."""
    central: NotRequired[str | float | None]
    """What the centre puts in."""
    local: NotRequired[str | float | None]
    """What localities put in."""
    own: NotRequired[str | float | None]
    """What companies, funds and all others put in."""
    invested: NotRequired[str | float | None]
    """How much of all goes to the purpose for which a rule sets a floor, such as firms that turn publicly funded results to use."""


class Promise(TypedDict):
    """A commitment or pledge, with what has been paid on it."""

    flow: FundingFlowRef
    type: FlowType
    currency: str
    amount: str
    """In units of the currency, exactly."""
    qualifier: Qualifier
    paid: DisclosedFigure | None
    """Disbursements and expenditure that fulfil it; null: undisclosed, which is not zero."""
    consultation: ConsultationRef | None
    term_ends: PartialDate | None
    """By when it is to be paid, as its consultation says; null: not established."""
    overdue: Holds
    """Whether, by what is on record, it is unpaid after its term on the day asked for."""
    sources: list[SourceRef]
    """The source of the promise."""


class PromisedShare(TypedDict):
    """The central share of commitments and pledges for joint actions in the fiscal year, in one currency."""

    currency: str
    central: str | None
    """By the centre; null: none on record, which is not zero."""
    known: str | None
    """By all whose level of government is on record."""
    unknown: str | None
    """By those of whom it is not, which no share counts."""
    share: Share | None
    flows_url: str
    """Address of the flows, with their citations."""


ProviderLevel: TypeAlias = Literal["central", "local", "private"]
"""Whose money it is. * `central`: central government * `local`: local government * `private`: companies and others"""


ProviderScope: TypeAlias = Literal[
    "single_institution",
    "central_government",
    "local_governments",
    "all_government",
    "multiple_investors",
    "all_sources",
]
"""How many payers the figure of a source covers. * `single_institution`: one institution * `central_government`: the central government * `local_governments`: local governments together * `all_government`: all levels of government * `multiple_investors`: several investors * `all_sources`: all sources"""


class Qualification(TypedDict):
    """A field that a person was trained in, with its OECD Fields of R&D code."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    person: PersonRef
    field: str
    """Field of study, in the compilers' words."""
    ford: str
    """Code of the Frascati Manual 2015, such as 2.5; empty: not classified."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class QualificationDetail(TypedDict):
    """A field that a person was trained in, with its OECD Fields of R&D code."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    person: PersonRef
    field: str
    """Field of study, in the compilers' words."""
    ford: str
    """Code of the Frascati Manual 2015, such as 2.5; empty: not classified."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class QualificationEntry(TypedDict):
    """One version of a row of the kind `qualification` (qualification) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["qualification"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: QualificationRow
    """The row as it was written; of what was retracted, as it last was."""


class QualificationPage(TypedDict):
    """One page of the list of Qualification."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Qualification]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class QualificationRequest(TypedDict):
    """A field that a person was trained in, with its OECD Fields of R&D code."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    person: PersonAddress
    field: str
    """Field of study, in the compilers' words."""
    ford: NotRequired[str]
    """Code of the Frascati Manual 2015, such as 2.5; empty: not classified."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class QualificationRow(TypedDict):
    """The columns of a row of the kind `qualification` (qualification), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    person_id: str
    """Id of the person."""
    field: str
    """Field of study, in the compilers' words."""
    ford: str
    """Code of the Frascati Manual 2015, such as 2.5; empty: not classified."""


Qualifier: TypeAlias = Literal["exact", "at_least", "at_most", "about"]
"""How a figure bounds the amount. * `exact`: exactly * `at_least`: at least * `at_most`: at most * `about`: about"""


class Quality(TypedDict):
    """What editors have to look after."""

    clocks: Clocks
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    totals: list[QualityTotal]
    """Empty where rows are listed."""
    rows: list[QualityRow]
    """The rows with the issue asked for, by kind and id."""


class QualityAbout(TypedDict):
    """The institution or program that facts are about."""

    id: str
    slug: str
    name: str
    url: str
    admin_url: str | None
    """Where editors change it."""


QualityBy: TypeAlias = Literal["kind", "institution", "program"]
"""What totals are told apart by. * `kind`: kind of fact or thing * `institution`: institution that facts are about * `program`: program that facts are about"""


QualityIssue: TypeAlias = Literal[
    "low_confidence",
    "single_sourced",
    "disputed",
    "recall",
    "unconfirmed",
    "undated",
    "without_name",
    "without_start",
    "without_money",
]
"""What a fact or thing lacks, or what speaks against it. * `low_confidence`: recorded with low confidence * `single_sourced`: stated by one source alone * `disputed`: a source disputes it, or another account of the claim is on record * `recall`: rests on the recall of compilers alone, or on what nobody read * `unconfirmed`: taken to hold on the day, but no source for it is of the year before * `undated`: no source for it has a date of publication or retrieval * `without_name`: has no name in Chinese characters, or none in Latin script * `without_start`: when it began is not established * `without_money`: a program of which no flow of money is on record"""


class QualityRow(TypedDict):
    """A fact or thing with the issue."""

    kind: FactKind
    id: str
    slug: str | None
    """Slug, or key of a fact."""
    name: str
    about: list[NamedThing]
    """The institutions and programs that it is about; empty: it is about none."""
    confidence: Confidence
    citation: Citation
    """What it rests on."""
    url: str
    admin_url: str | None
    """Where editors change it."""


class QualityTotal(TypedDict):
    """How well facts of a kind, or about a thing, are sourced."""

    kind: FactKind | None
    """Null: told apart by what facts are about."""
    about: QualityAbout | None
    facts: int
    """How many there are; what is deprecated does not count."""
    confidence: ByConfidence
    issues: Issues


class Rank(TypedDict):
    """A rung of the ladder of administrative ranks; ordinal 1 is the highest."""

    id: str
    slug: str
    ordinal: int
    """Place on the ladder; 1 is the highest."""
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    short_name: str
    """Short forms in everyday use, in pinyin."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


RankAddress: TypeAlias = str
"""Slug or id of the rank."""


RankBound: TypeAlias = Literal["exact", "at_least", "unknown"]
"""How what is on record bounds the rank with which a body speaks. * `exact`: it is this one: all ranks that count are established * `at_least`: this one or a higher one: a rank that counts is not on record, or not established * `unknown`: no rank that counts is on record"""


class RankDetail(TypedDict):
    """A rung of the ladder of administrative ranks; ordinal 1 is the highest."""

    id: str
    slug: str
    ordinal: int
    """Place on the ladder; 1 is the highest."""
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    short_name: str
    """Short forms in everyday use, in pinyin."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class RankEntry(TypedDict):
    """One version of a row of the kind `rank` (rank) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["rank"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: RankRow
    """The row as it was written; of what was retracted, as it last was."""


class RankFact(TypedDict):
    """The rank of a body on the day: a fact of `/institution-ranks`."""

    id: str
    """The fact."""
    rank: RankRef
    ordinal: int
    """Its place on the ladder; 1 is the highest."""
    holds: Holds
    citation: Place


class RankMergerRequest(TypedDict):
    """Which rank stays."""

    into: RankAddress
    """The rank that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class RankPage(TypedDict):
    """One page of the list of Rank."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Rank]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class RankRef(TypedDict):
    """A reference to a rank: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class RankRequest(TypedDict):
    """A rung of the ladder of administrative ranks; ordinal 1 is the highest."""

    slug: str
    ordinal: int
    """Place on the ladder; 1 is the highest."""
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: NotRequired[str]
    short_name: NotRequired[str]
    """Short forms in everyday use, in pinyin."""
    citation: CitationRequest
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class RankRow(TypedDict):
    """The columns of a row of the kind `rank` (rank), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    ordinal: int
    """Place on the ladder; 1 is the highest."""
    name: str
    """Name in English."""
    name_zh: str
    """Name in Chinese characters, simplified."""
    name_pinyin: str
    short_name: str
    """Short forms in everyday use, in pinyin."""


class Ratio(TypedDict):
    """What one figure is of another."""

    value: str
    """To four places."""
    qualifier: Qualifier
    """How the ratio bounds the true one."""


class Reason(TypedDict):
    """A requirement, what it asked, what the project or the registry says to it, and the outcome."""

    requirement: RequirementOfReason
    evaluated: bool
    """False: nothing was compared."""
    binding: bool
    """Whether the verdict depends on it; not on encouragements, and not on what concerns the administration alone."""
    asked: str
    said: str
    outcome: RequirementOutcome
    citations: list[Place]
    """Where what the registry says is stated."""


ReconciliationAnswer: TypeAlias = "ReconciliationExtension | ReconciliationResults"


ReconciliationBodyRequest: TypeAlias = "ReconciliationQueriesRequest | ReconciliationExtendRequest"


class ReconciliationCandidate(TypedDict):
    """A thing that may be meant; `match`: it is, beyond doubt. `description` is the name that was found."""

    id: str
    name: str
    description: str
    type: list[ReconciliationType]
    score: float
    match: bool
    features: list[ReconciliationFeature]


class ReconciliationCandidates(TypedDict):
    """The candidates of one query, the best first."""

    result: list[ReconciliationCandidate]


ReconciliationCell = TypedDict(
    "ReconciliationCell",
    {
        "str": "NotRequired[str]",
        "id": "NotRequired[str]",
        "name": "NotRequired[str]",
    },
)
"""A value: `str`, or an entity with `id` and `name`."""


class ReconciliationColumn(TypedDict):
    """A property that was fetched; one whose values are entities names their type and this service."""

    id: str
    name: str
    type: NotRequired[ReconciliationType]
    service: NotRequired[str]


class ReconciliationExtendRequest(TypedDict):
    """A request for properties of entities."""

    extend: ReconciliationWantedRequest


class ReconciliationExtension(TypedDict):
    """The properties of entities: columns, and the values of each entity by its id and the id of the property."""

    meta: list[ReconciliationColumn]
    rows: dict[str, dict[str, list[ReconciliationCell]]]


class ReconciliationFeature(TypedDict):
    """What speaks for a candidate, or against it."""

    id: str
    value: float


class ReconciliationFormRequest(TypedDict):
    """What clients of the specification send: JSON in one field of a form, `queries` or `extend`."""

    queries: NotRequired[str]
    """A batch of queries: JSON, as `queries` of the other form."""
    extend: NotRequired[str]
    """JSON with `ids` and `properties`."""


class ReconciliationManifestView(TypedDict):
    url: str
    """An address with `{{id}}` for the id."""


class ReconciliationManifestPreview(TypedDict):
    url: str
    """An address with `{{id}}` for the id."""
    width: int
    height: int


class ReconciliationManifestSuggest(TypedDict):
    entity: ReconciliationPlace
    type: ReconciliationPlace
    property: ReconciliationPlace


class ReconciliationManifestExtend(TypedDict):
    propose_properties: ReconciliationPlace
    property_settings: list[dict[str, Any]]


class ReconciliationManifest(TypedDict):
    """What the service offers."""

    versions: list[str]
    name: str
    identifierSpace: str
    schemaSpace: str
    documentation: str
    serviceVersion: str
    defaultTypes: list[ReconciliationType]
    view: ReconciliationManifestView
    preview: ReconciliationManifestPreview
    suggest: ReconciliationManifestSuggest
    extend: ReconciliationManifestExtend


class ReconciliationPlace(TypedDict):
    """Where a part of the service is: a path below its address."""

    service_url: str
    service_path: str


class ReconciliationPropertyValueRequest(TypedDict):
    """The value of a property: `jurisdiction` and `kind` narrow a query, others say nothing about a name."""

    pid: str
    v: NotRequired[Any]
    """Text, a number, `{id, name}`, or a list of such."""


class ReconciliationProposedProperties(TypedDict):
    """The properties that can be fetched of entities of a type."""

    type: str
    properties: list[ReconciliationType]


class ReconciliationQueriesRequest(TypedDict):
    """A batch of queries by keys of the client's own, at most 100."""

    queries: dict[str, ReconciliationQueryRequest]


class ReconciliationQueryRequest(TypedDict):
    """A name to reconcile. Of `type` one or several; a `limit` above 50 is taken for 50; `type_strict` is not heeded."""

    query: str
    type: NotRequired[ThingType | InstitutionKind | list[ThingType | InstitutionKind]]
    limit: NotRequired[int]
    properties: NotRequired[list[ReconciliationPropertyValueRequest]]
    type_strict: NotRequired[str]


ReconciliationResults: TypeAlias = "dict[str, ReconciliationCandidates]"
"""The candidates of each query, by its key."""


ReconciliationService: TypeAlias = "ReconciliationManifest | ReconciliationExtension | ReconciliationResults"


class ReconciliationSuggestedEntities(TypedDict):
    """Things whose names are like what was typed, ten at once."""

    result: list[ReconciliationSuggestedEntity]


class ReconciliationSuggestedEntity(TypedDict):
    """A thing whose name is like what was typed; `notable`: its types."""

    id: str
    name: str
    description: str
    notable: list[ReconciliationType]


class ReconciliationSuggestedWords(TypedDict):
    """Types, or properties, that have what was typed in them, ten at once."""

    result: list[ReconciliationType]


class ReconciliationType(TypedDict):
    """A type of entities: of things, or below institutions, one of their kinds."""

    id: str
    name: str


class ReconciliationWantedPropertyRequest(TypedDict):
    """A property to fetch."""

    id: str


class ReconciliationWantedRequest(TypedDict):
    """Of which entities, at most 100, which properties are fetched."""

    ids: list[str]
    properties: list[ReconciliationWantedPropertyRequest]


RecordKind: TypeAlias = Literal[
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
    "guideline_status",
    "identifier",
    "indicator",
    "institution",
    "institution_name",
    "institution_rank",
    "institutions_further_citation",
    "institutions_statement_subject",
    "issuing_body",
    "joint_action",
    "joint_action_step",
    "jurisdiction",
    "jurisdiction_code",
    "location",
    "observation",
    "offer",
    "outcome",
    "person",
    "post",
    "priority",
    "program",
    "program_host",
    "program_priority",
    "program_role",
    "program_succession",
    "programs_further_citation",
    "programs_statement_subject",
    "qualification",
    "rank",
    "relation",
    "requirement",
    "responsibility",
    "source",
    "statement",
    "tenure",
    "tour",
    "visit",
    "visit_priority",
]
"""* `challenge`: challenge * `challenged_action`: challenged action * `change_event`: change event * `citation`: citation * `consultation`: consultation * `consultation_party`: consultation party * `consultation_step`: consultation step * `function`: function * `funding_flow`: funding flow * `guideline`: guideline * `guideline_issuer`: guideline issuer * `guideline_program`: guideline program * `guideline_replacement`: guideline replacement * `guideline_status`: guideline status * `identifier`: identifier * `indicator`: indicator * `institution`: institution * `institution_name`: institution name * `institution_rank`: institution rank * `institutions_further_citation`: further citation * `institutions_statement_subject`: statement subject * `issuing_body`: issuing body * `joint_action`: joint action * `joint_action_step`: joint action step * `jurisdiction`: jurisdiction * `jurisdiction_code`: jurisdiction code * `location`: location * `observation`: observation * `offer`: offer * `outcome`: outcome * `person`: person * `post`: post * `priority`: priority * `program`: program * `program_host`: program host * `program_priority`: program priority * `program_role`: program role * `program_succession`: program succession * `programs_further_citation`: further citation * `programs_statement_subject`: statement subject * `qualification`: qualification * `rank`: rank * `relation`: relation * `requirement`: requirement * `responsibility`: responsibility * `source`: source * `statement`: statement * `tenure`: tenure * `tour`: tour * `visit`: visit * `visit_priority`: visit priority"""


RecordedChange: TypeAlias = Literal["created", "changed", "retracted", "created_and_retracted"]
"""What became of a row of the registry between two revisions. * `created`: it was recorded * `changed`: it was changed * `retracted`: it was retracted * `created_and_retracted`: it was recorded and retracted in between"""


class RecordedCitation(TypedDict):
    """A place in a source; facts that rest on the same place share it."""

    id: str
    source: SourceRef
    locator: str
    """Page, article or passage; empty: the source as a whole."""
    revision: int


class RecordedCitationRequest(TypedDict):
    """A place in a source; facts that rest on the same place share it."""

    source: SourceAddress
    locator: NotRequired[str]
    """Page, article or passage; empty: the source as a whole."""


class RecordedCounts(TypedDict):
    """How many changes of a kind there are, on all pages."""

    created: int
    """Of how many it was recorded."""
    changed: int
    """Of how many it was changed."""
    retracted: int
    """Of how many it was retracted."""
    created_and_retracted: int
    """Of how many it was recorded and retracted in between."""
    kind: RecordKind


class RecordedDiff(TypedDict):
    """What changed in the registry between two revisions: one page."""

    clocks: Clocks
    time: RecordedTime
    since: str
    """The revision after which."""
    until: str
    """The revision up to which, included."""
    counts: list[RecordedCounts]
    """By kind; of all pages."""
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[RecordedRow]
    """By kind, then id."""


class RecordedRow(TypedDict):
    """What became of one row of the registry."""

    kind: RecordKind
    id: str
    slug: str | None
    """Its slug or key; null: it has none."""
    change: RecordedChange
    fields: list[FieldChange]
    """In what it differs; of a row that came or went, all that it said."""
    versions: list[RowVersion]
    """The revisions that wrote it, oldest first; the last 20."""
    all_versions: int
    """How many there are."""


RecordedTime: TypeAlias = Literal["recorded"]
"""That things changed in the registry. * `recorded`: in the registry"""


class Relation(TypedDict):
    """How one institution stands to another over a period: `subject` — `type` — `object`."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    type: RelationType
    subject: InstitutionRef
    object: InstitutionRef
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class RelationDetail(TypedDict):
    """How one institution stands to another over a period: `subject` — `type` — `object`."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    type: RelationType
    subject: InstitutionRef
    object: InstitutionRef
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class RelationEntry(TypedDict):
    """One version of a row of the kind `relation` (relation) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["relation"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: RelationRow
    """The row as it was written; of what was retracted, as it last was."""


class RelationPage(TypedDict):
    """One page of the list of Relation."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Relation]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class RelationRequest(TypedDict):
    """How one institution stands to another over a period: `subject` — `type` — `object`."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    type: RelationType
    subject: InstitutionAddress
    object: InstitutionAddress
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class RelationRow(TypedDict):
    """The columns of a row of the kind `relation` (relation), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    type: str
    subject_id: str
    """Id of the institution."""
    object_id: str
    """Id of the institution."""


RelationType: TypeAlias = Literal[
    "leads",
    "supervises",
    "administers",
    "executive_office_of",
    "part_of",
    "reports_to",
    "member_of",
    "advises",
    "succeeds",
    "analogous_to",
]
"""How one institution stands to another: `subject` — type — `object`. * `leads`: leads 领导 * `supervises`: supervises 指导 * `administers`: administers 管理 * `executive_office_of`: is the executive office of 办事机构 * `part_of`: is part of 直属/内设 * `reports_to`: reports to * `member_of`: is a member of * `advises`: advises * `succeeds`: succeeds * `analogous_to`: is analogous to"""


class ReplacementRequest(TypedDict):
    """That a guideline is replaced by another."""

    by: GuidelineAddress
    """The guideline that replaces it: slug or id."""
    valid_from: PartialDate
    """First day on which it is in force."""
    citation: CitationRequest
    """Where it is stated."""


class ReplayRequest(TypedDict):
    """What to deliver again: one delivery, or everything from a revision on."""

    delivery: NotRequired[str]
    """Id of a delivery; it is sent once more with its id."""
    from_revision: NotRequired[str]
    """Tell everything from this revision on again, in order."""


class Requirement(TypedDict):
    """What a guideline asks of projects or of those who run them, and how a project is held against it."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    guideline: GuidelineRef
    number: int
    """Its place among the guideline's requirements."""
    subject: str
    """What it is about, such as co_funding."""
    text: str
    """What it asks, in the compilers' words."""
    test: RequirementTest
    parameters: dict[str, Any]
    """What the test needs to know; its type says which names."""
    reason: str
    """Why it is not evaluated, where it is not."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class RequirementDetail(TypedDict):
    """What a guideline asks of projects or of those who run them, and how a project is held against it."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    guideline: GuidelineRef
    number: int
    """Its place among the guideline's requirements."""
    subject: str
    """What it is about, such as co_funding."""
    text: str
    """What it asks, in the compilers' words."""
    test: RequirementTest
    parameters: dict[str, Any]
    """What the test needs to know; its type says which names."""
    reason: str
    """Why it is not evaluated, where it is not."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class RequirementEntry(TypedDict):
    """One version of a row of the kind `requirement` (requirement) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["requirement"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: RequirementRow
    """The row as it was written; of what was retracted, as it last was."""


class RequirementOfReason(TypedDict):
    """The requirement: `/requirements/{id}`."""

    id: str
    number: int
    """Its place among the guideline's requirements."""
    subject: str
    text: str
    """What it asks, in the compilers' words."""
    test: RequirementTest
    reason: str
    """Why it is not evaluated, where it is not."""
    citation: Place


RequirementOutcome: TypeAlias = Literal["yes", "no", "unknown"]
"""How a project stands to a requirement (three-valued). * `yes`: it is met * `no`: it is not met * `unknown`: neither the project nor the registry says"""


class RequirementPage(TypedDict):
    """One page of the list of Requirement."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Requirement]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class RequirementRequest(TypedDict):
    """What a guideline asks of projects or of those who run them, and how a project is held against it."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    guideline: GuidelineAddress
    number: int
    """Its place among the guideline's requirements."""
    subject: str
    """What it is about, such as co_funding."""
    text: str
    """What it asks, in the compilers' words."""
    test: NotRequired[RequirementTest]
    parameters: NotRequired[dict[str, Any]]
    """What the test needs to know; its type says which names."""
    reason: NotRequired[str]
    """Why it is not evaluated, where it is not."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class RequirementRow(TypedDict):
    """The columns of a row of the kind `requirement` (requirement), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name in files, to load it again."""
    guideline_id: str
    """Id of the guideline."""
    number: int
    """Its place among the guideline's requirements."""
    subject: str
    """What it is about, such as co_funding."""
    text: str
    """What it asks, in the compilers' words."""
    test: str
    parameters: dict[str, Any]
    """What the test needs to know; its type says which names."""
    reason: str
    """Why it is not evaluated, where it is not."""


RequirementTest: TypeAlias = Literal[
    "not_evaluated",
    "alignment",
    "applicant_eligibility",
    "co_funding",
    "commission_oversight",
    "control",
    "investment_floor",
    "local_participation",
    "participants",
    "prohibition",
    "scope",
    "single_channel",
]
"""How a project is held against a requirement; `programs.requirements` has one class for each. * `not_evaluated`: not evaluated * `alignment`: serves the priorities of a body or document * `applicant_eligibility`: who may apply * `co_funding`: share of central money * `commission_oversight`: a commission oversees it * `control`: who may not be the largest contributor * `investment_floor`: least to be invested in a purpose * `local_participation`: localities take part * `participants`: how many may take part * `prohibition`: what the money may not be used for * `scope`: fields or uses that are covered * `single_channel`: one body recommends it"""


ResearchStage: TypeAlias = Literal[
    "basic_research", "applied_research", "experimental_development", "pilot", "commercialization", "talent"
]
"""Where on the way from idea to market (Frascati Manual 2015, chapter 2, and what follows it). * `basic_research`: basic research * `applied_research`: applied research * `experimental_development`: experimental development * `pilot`: pilot and demonstration * `commercialization`: commercialization * `talent`: talent"""


class Responsibility(TypedDict):
    """A function that an institution holds over a period, and the responsibility it was received from."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    function: FunctionRef
    received_from: ResponsibilityRef | None
    """The responsibility of another body that this one continues."""
    change: ResponsibilityChange | Literal[""]
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


ResponsibilityAddress: TypeAlias = str
"""Key or id of the responsibility."""


ResponsibilityChange: TypeAlias = Literal[
    "create", "receive", "transfer", "strengthen", "adjust", "retain", "cease"
]
"""What the last reform did to a responsibility, where it is known. * `create`: created * `receive`: received from another body * `transfer`: handed to another body * `strengthen`: strengthened * `adjust`: adjusted * `retain`: kept * `cease`: given up"""


class ResponsibilityDetail(TypedDict):
    """A function that an institution holds over a period, and the responsibility it was received from."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionRef
    function: FunctionRef
    received_from: ResponsibilityRef | None
    """The responsibility of another body that this one continues."""
    change: ResponsibilityChange | Literal[""]
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class ResponsibilityEntry(TypedDict):
    """One version of a row of the kind `responsibility` (responsibility) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["responsibility"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: ResponsibilityRow
    """The row as it was written; of what was retracted, as it last was."""


class ResponsibilityPage(TypedDict):
    """One page of the list of Responsibility."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Responsibility]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class ResponsibilityRef(TypedDict):
    """A reference to a responsibility: enough to show it and to fetch it."""

    id: str
    slug: str | None
    name: str


class ResponsibilityRequest(TypedDict):
    """A function that an institution holds over a period, and the responsibility it was received from."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    institution: InstitutionAddress
    function: FunctionAddress
    received_from: NotRequired[ResponsibilityAddress | None]
    """The responsibility of another body that this one continues."""
    change: NotRequired[ResponsibilityChange | Literal[""]]
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class ResponsibilityRow(TypedDict):
    """The columns of a row of the kind `responsibility` (responsibility), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    institution_id: str
    """Id of the institution."""
    function_id: str
    """Id of the function."""
    received_from_id: str | None
    """The responsibility of another body that this one continues."""
    change: str


class RevertRequest(TypedDict):
    """Why a revision is undone."""

    reason: str
    """Why it is undone; kept with the new revision."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class Reverted(TypedDict):
    """What undoing a revision did, in numbers of rows of all kinds."""

    revision: str | None
    """The revision that undoes it; null: it was only tried."""
    reverted: str
    """The revision that was undone."""
    retracted: int
    """Rows that it had recorded."""
    changed: int
    """Rows that it had changed, now as they were before."""
    brought_back: int
    """Rows that it had retracted."""
    kept: int
    """Sources and citations of it that stay, as others rest on them."""


class ReviewedSuggestion(TypedDict):
    """A suggestion with its difference against today."""

    id: str
    resource: str
    """The resource that it is about."""
    target: str | None
    """The row to change; null for a new row."""
    about: str
    """What the row was called then, or the new row would be called."""
    patch: dict[str, Any]
    """The fields as they were suggested."""
    retract: bool
    """Whether it suggests that the row leaves."""
    reason: str
    source: SourceRef | None
    """The source that states it, if it is on record."""
    source_url: str
    locator: str
    base_revision: int
    """The last revision when it was suggested."""
    suggested_by: str
    """The account, or the name that may be told; empty for a visitor."""
    made_at: str
    state: SuggestionState
    decided_at: str | None
    decided_by: str
    """The reviewer's account; empty while it is open."""
    decision: str
    """Why it was decided so."""
    accepted_patch: dict[str, Any] | None
    """The fields as they were recorded, where the reviewer edited them."""
    row: str | None
    """The row that its acceptance changed or made."""
    revision: int | None
    """The revision that recorded it."""
    changes: list[SuggestedChange]
    target_retracted: bool
    """Whether the row to change is not on record any more."""


class Revision(TypedDict):
    """One write: who changed what the registry says, when and why."""

    number: int
    """Its number; r123 in addresses and headers."""
    recorded_at: str
    """When it was recorded (UTC); never earlier than the one before."""
    actor: str
    reason: str
    request_id: str


class RevisionChanges(TypedDict):
    """What one revision changed: one page."""

    clocks: Clocks
    revision: Revision
    counts: list[RecordedCounts]
    """By kind; of all pages."""
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[RecordedRow]
    """By kind, then id."""


class RevisionDetail(TypedDict):
    """One write: who changed what the registry says, when and why."""

    number: int
    """Its number; r123 in addresses and headers."""
    recorded_at: str
    """When it was recorded (UTC); never earlier than the one before."""
    actor: str
    reason: str
    request_id: str
    clocks: Clocks


class RevisionPage(TypedDict):
    """One page of the list of Revision."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Revision]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class RowVersion(TypedDict):
    """What one revision did to a row, and who made it, when and why."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    change: RecordedChange


class Rule(TypedDict):
    """A guideline that is or may be in force on the day, with what it requires."""

    guideline: GuidelineRef
    program: ProgramRef
    in_force: Holds
    """`yes` or `undetermined`."""
    statuses: list[StatusOnDay]
    verdict: Verdict
    """What it says, taken alone."""
    reasons: list[Reason]


class Rung(TypedDict):
    """A rung of the ladder of ranks that the answer names."""

    id: str
    slug: str
    name: str
    ordinal: int
    """Its place on the ladder; 1 is the highest."""


class Search(TypedDict):
    """The things whose names are near, the nearest first."""

    clocks: Clocks
    results: list[FoundThing]
    not_indexed: int
    """How many texts were written since and are not looked through yet; 0 but after a large import."""


class Share(TypedDict):
    """A share, from 0 to 1."""

    value: str
    """To four places."""
    qualifier: Qualifier


SiteKind: TypeAlias = Literal[
    "company",
    "event",
    "hi_tech_zone",
    "infrastructure",
    "lab",
    "logistics_hub",
    "public_institution",
    "science_city",
    "university",
]
"""What sort of place was visited. * `company`: company * `event`: event * `hi_tech_zone`: hi-tech zone or S&T park * `infrastructure`: infrastructure * `lab`: laboratory or institute * `logistics_hub`: logistics hub * `public_institution`: public institution * `science_city`: science city * `university`: university"""


class Source(TypedDict):
    """A document, page or record in which facts are stated (PROV-O: PrimarySource)."""

    id: str
    slug: str
    title: str
    publisher: str
    kind: SourceKind
    date: PartialDate | None
    """When it was published, as known; empty: undated."""
    language: str
    """BCP 47 tag of the text, such as zh-Hans."""
    url: str
    archived_url: str
    retrieved: str | None
    """Day on which the compilers took their copy."""
    access: SourceAccess
    note: str
    revision: int


SourceAccess: TypeAlias = Literal["read", "excerpt", "republished_excerpt", "cited", "recall"]
"""What of the text the compilers had before them. * `read`: the text itself * `excerpt`: an excerpt * `republished_excerpt`: an excerpt, republished elsewhere * `cited`: not read; cited from elsewhere * `recall`: nothing; from memory"""


SourceAddress: TypeAlias = str
"""Slug or id of the source."""


class SourceCount(TypedDict):
    """How many tours, visits or areas a source counts of a person, against what is on record: `/observations/{id}`."""

    id: str
    key: str | None
    person: PersonRef
    indicator: IndicatorRef
    concept: IndicatorConcept
    """`tours`, `visits` or `areas_visited`."""
    value: int
    """How many the source counts."""
    qualifier: Qualifier
    period: PartialDate
    """The period that it is of, or in which the months end."""
    months: int | None
    """Of how many months that end on a day of the period; null: of the period."""
    first_day: str
    """The first day that it can be of."""
    last_day: str
    """The last day that it can be of."""
    least: int
    """How many of the same surely are on record, in the span of those it can be of that has least."""
    most: int
    """How many may be on record, in the span of those it can be of that has most."""
    on_record: Holds
    """Whether all that it counts is on record."""
    confidence: Confidence
    note: str
    citations: list[Stated]


class SourceDetail(TypedDict):
    """A document, page or record in which facts are stated (PROV-O: PrimarySource)."""

    id: str
    slug: str
    title: str
    publisher: str
    kind: SourceKind
    date: PartialDate | None
    """When it was published, as known; empty: undated."""
    language: str
    """BCP 47 tag of the text, such as zh-Hans."""
    url: str
    archived_url: str
    retrieved: str | None
    """Day on which the compilers took their copy."""
    access: SourceAccess
    note: str
    revision: int
    clocks: Clocks


class SourceEntry(TypedDict):
    """One version of a row of the kind `source` (source) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["source"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: SourceRow
    """The row as it was written; of what was retracted, as it last was."""


SourceKind: TypeAlias = Literal[
    "official_document", "news", "think_tank", "statistics", "academic", "reference", "recall"
]
"""What sort of document a source is. * `official_document`: official document * `news`: news * `think_tank`: think tank * `statistics`: statistics * `academic`: academic * `reference`: reference work * `recall`: recall of a compiler, no document"""


class SourceMergerRequest(TypedDict):
    """Which source stays."""

    into: SourceAddress
    """The source that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class SourcePage(TypedDict):
    """One page of the list of Source."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Source]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class SourceRef(TypedDict):
    """A reference to a source: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class SourceRequest(TypedDict):
    """A document, page or record in which facts are stated (PROV-O: PrimarySource)."""

    slug: str
    title: str
    publisher: str
    kind: SourceKind
    date: NotRequired[PartialDate | None]
    """When it was published, as known; empty: undated."""
    language: NotRequired[str]
    """BCP 47 tag of the text, such as zh-Hans."""
    url: NotRequired[str]
    archived_url: NotRequired[str]
    retrieved: NotRequired[str | None]
    """Day on which the compilers took their copy."""
    access: NotRequired[SourceAccess]
    note: NotRequired[str]


class SourceRow(TypedDict):
    """The columns of a row of the kind `source` (source), flat, as they were written."""

    id: str
    slug: str
    title: str
    publisher: str
    kind: str
    date: str | None
    """When it was published, as known; empty: undated."""
    language: str
    """BCP 47 tag of the text, such as zh-Hans."""
    url: str
    archived_url: str
    retrieved: str | None
    """Day on which the compilers took their copy."""
    access: str
    note: str


Stance: TypeAlias = Literal["supports", "disputes"]
"""What a further citation does to a claim. * `supports`: supports * `disputes`: disputes"""


Standing: TypeAlias = Literal["preferred", "normal", "deprecated"]
"""Rank of a claim among its rivals, as in Wikibase. * `preferred`: preferred * `normal`: normal * `deprecated`: deprecated"""


class Stated(TypedDict):
    """A place that states a fact, or disputes it."""

    source: SourceRef
    locator: str
    """Page, article or passage."""
    stance: Stance


class Statement(TypedDict):
    """What a source asserts that has no structured form, in the compilers' own words."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    text: str
    nature: StatementNature
    subjects: list[StatementSubject]
    """What it is about; written as a whole."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class StatementAboutPerson(TypedDict):
    """What a source states about one of the people, in words: `/statements/{id}`."""

    id: str
    key: str | None
    person: PersonRef
    text: str
    nature: StatementNature
    confidence: Confidence
    note: str
    citations: list[Stated]


class StatementDetail(TypedDict):
    """What a source asserts that has no structured form, in the compilers' own words."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    text: str
    nature: StatementNature
    subjects: list[StatementSubject]
    """What it is about; written as a whole."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class StatementEntry(TypedDict):
    """One version of a row of the kind `statement` (statement) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["statement"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: StatementRow
    """The row as it was written; of what was retracted, as it last was."""


StatementNature: TypeAlias = Literal["reported_fact", "interpretation", "forecast"]
"""What a source does when it states something. * `reported_fact`: reports a fact * `interpretation`: interprets * `forecast`: forecasts"""


class StatementOnAnalogue(TypedDict):
    """What a source states about both, in words: `/statements/{id}`."""

    id: str
    text: str
    nature: StatementNature
    citations: list[Stated]


class StatementPage(TypedDict):
    """One page of the list of Statement."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Statement]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class StatementRequest(TypedDict):
    """What a source asserts that has no structured form, in the compilers' own words."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    text: str
    nature: StatementNature
    subjects: NotRequired[list[StatementSubjectRequest]]
    """What it is about; written as a whole."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class StatementRow(TypedDict):
    """The columns of a row of the kind `statement` (statement), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    text: str
    nature: str


class StatementSubject(TypedDict):
    """What a statement is about: a thing, and of which kind it is."""

    kind: StatementSubjectKind
    """Kind of the thing."""
    thing: ThingRef


StatementSubjectKind: TypeAlias = Literal[
    "institution",
    "person",
    "post",
    "change_event",
    "program",
    "priority",
    "guideline",
    "joint_action",
    "consultation",
]
"""Kind of thing that a statement is about. * `institution`: institution * `person`: person * `post`: post * `change_event`: change event * `program`: program * `priority`: priority * `guideline`: guideline * `joint_action`: joint action * `consultation`: consultation"""


class StatementSubjectRequest(TypedDict):
    """What a statement is about, as it is written."""

    kind: StatementSubjectKind
    """Kind of the thing."""
    thing: str
    """Slug or id of the thing."""


class StatusOnDay(TypedDict):
    """A status of a guideline that holds on the day, or may: a fact of `/guideline-statuses`."""

    id: str
    status: GuidelineState
    holds: Holds
    """`yes` or `undetermined`."""
    valid_from: str | None
    """Its first day, as known."""
    valid_until: str | None
    """The first day after it, as known."""
    ended: Ended
    """Whether it has ended; `yes` without `valid_until`: the day is not known."""
    attested_on: str | None
    """A day, month or year of which a source shows it to hold."""
    citation: Place


class Stretch(TypedDict):
    """Days of which the same is on record."""

    state: HeldState
    first_day: str | None
    """Null: all days before `until`."""
    until: str | None
    """The first day after it; null: without known end."""
    surely: int
    """How many surely hold it, of those on record; acting ones do not count."""
    at_most: int
    """How many may hold it, of those on record."""
    tenures: list[str]
    """The tenures that cover these days, or may; acting ones too."""


class SubscriptionRequest(TypedDict):
    """What a webhook is told, and where."""

    name: str
    """What it is for; once for each user."""
    url: str
    """Address of HTTPS on a public host, such as `https://example.org/hook`."""
    kinds: NotRequired[list[RecordKind]]
    """Kinds of rows; empty: all."""
    thing: NotRequired[str | None]
    """The thing that the rows are about: its id, or resource and slug (`institutions:most`); null: any."""


class Succession(TypedDict):
    """That one institution went into another, by the names that each had then, and what says so."""

    distance: int
    """How many steps from the institution asked for: 1 is the next."""
    predecessor: NamedThing
    successor: NamedThing
    basis: LineageBasis
    fact: str
    """The outcome, `/outcomes/{id}`, or the relation, `/relations/{id}`."""
    type: str
    """`merge`, `split` or `rename`; `succeeds` of a relation."""
    date: PartialDate | None
    """When, as known; null: not established."""
    change_event: str | None
    """Slug of the event; null: of a relation."""
    citation: Place


class SuggestedChange(TypedDict):
    """One field that a suggestion is about, as the resource shows it."""

    field: str
    before: Any
    """What it said at `base_revision`; null for a new row."""
    now: Any
    """What it says now; null for a new row or one that was retracted."""
    suggested: Any
    is_conflict: bool
    """Whether somebody changed it since, and not to what is suggested."""
    is_done: bool
    """Whether it says now what is suggested."""


class Suggestion(TypedDict):
    """What was suggested and what became of it; whom to contact is not told."""

    id: str
    resource: str
    """The resource that it is about."""
    target: str | None
    """The row to change; null for a new row."""
    about: str
    """What the row was called then, or the new row would be called."""
    patch: dict[str, Any]
    """The fields as they were suggested."""
    retract: bool
    """Whether it suggests that the row leaves."""
    reason: str
    source: SourceRef | None
    """The source that states it, if it is on record."""
    source_url: str
    locator: str
    base_revision: int
    """The last revision when it was suggested."""
    suggested_by: str
    """The account, or the name that may be told; empty for a visitor."""
    made_at: str
    state: SuggestionState
    decided_at: str | None
    decided_by: str
    """The reviewer's account; empty while it is open."""
    decision: str
    """Why it was decided so."""
    accepted_patch: dict[str, Any] | None
    """The fields as they were recorded, where the reviewer edited them."""
    row: str | None
    """The row that its acceptance changed or made."""
    revision: int | None
    """The revision that recorded it."""


class SuggestionAcceptanceRequest(TypedDict):
    """That a suggestion is recorded, as it is or as the reviewer edits it."""

    patch: NotRequired[dict[str, Any] | None]
    """The fields to record in place of those suggested."""
    source: NotRequired[SourceAddress | None]
    """The source that states it, in place of the one that was suggested: its slug or id."""
    locator: NotRequired[str]
    """The place in the source."""
    reason: NotRequired[str]
    """Why; the revision keeps it, else the reason of the suggestion."""


class SuggestionPage(TypedDict):
    """A page of suggestions, the oldest first."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Suggestion]


class SuggestionRefusalRequest(TypedDict):
    """That a suggestion is not recorded."""

    reason: str
    """Why not; who suggested it reads this."""
    blank: NotRequired[bool]
    """Whether to take away what was written in it: spam, or private matters. Default: `False`."""


SuggestionState: TypeAlias = Literal["open", "accepted", "declined", "withdrawn"]
"""What became of a suggestion; only an open one is still to be decided. * `open`: not decided yet * `accepted`: recorded, as suggested or as the reviewer edited it * `declined`: not recorded; the reviewer says why * `withdrawn`: taken back by who suggested it"""


class SuggestionWithdrawalRequest(TypedDict):
    """That a suggestion is taken back by who made it."""

    withdrawal_key: NotRequired[str]
    """The key that the answer to the suggestion told; not needed by the account that made it."""
    reason: NotRequired[str]
    """Why."""


class Table(TypedDict):
    """A table that there is."""

    resource: str
    """The resource whose list it is."""
    table: str
    """Its address."""
    columns: list[str]
    """The names of its columns."""


class TableColumns(TypedDict):
    """The columns of a table."""

    resource: str
    """The resource whose list it is."""
    columns: list[Column]


class TableList(TypedDict):
    """The tables that there are."""

    formats: list[str]
    """The formats of all of them."""
    tables: list[Table]
    licence: str
    """Licence of the data (SPDX)."""
    data_release: str
    """Release of the data set that was loaded."""


class TableRows(TypedDict):
    """A table as JSON."""

    resource: str
    """The resource whose list it is."""
    clocks: Clocks
    rows: list[dict[str, Any]]
    """The rows, each with its cells by the names of the columns."""


class Tenure(TypedDict):
    """A person's holding of a post over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    person: PersonRef
    post: PostRef
    kind: TenureKind
    term: str
    """Term of the body in which it is held, such as 20th."""
    sequence: int | None
    """Place in the person's career, where dates do not tell the order."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class TenureDetail(TypedDict):
    """A person's holding of a post over a period."""

    id: str
    key: str | None
    """Stable name of the fact in files, to load it again."""
    person: PersonRef
    post: PostRef
    kind: TenureKind
    term: str
    """Term of the body in which it is held, such as 20th."""
    sequence: int | None
    """Place in the person's career, where dates do not tell the order."""
    valid_from: PartialDate | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: PartialDate | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: Ended
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: PartialDate | None
    """A day on which a source shows it to hold, where a bound is not established."""
    holds: Holds | None
    """Whether it holds on the day asked for; `undetermined` inside a vague bound or where a bound is not established; null for any day."""
    standing: Standing
    """Rank of this account among rivals (Wikibase)."""
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    alternatives: list[str]
    """Ids of the rival accounts of the same claim; see `standing=any`."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class TenureEntry(TypedDict):
    """One version of a row of the kind `tenure` (tenure) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["tenure"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: TenureRow
    """The row as it was written; of what was retracted, as it last was."""


TenureKind: TypeAlias = Literal["substantive", "acting", "concurrent", "ex_officio"]
"""In what way a person holds a post; only `substantive` holders count against its seats. * `substantive`: substantive * `acting`: acting * `concurrent`: concurrent * `ex_officio`: ex officio"""


class TenurePage(TypedDict):
    """One page of the list of Tenure."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Tenure]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class TenureRequest(TypedDict):
    """A person's holding of a post over a period."""

    key: NotRequired[str | None]
    """Stable name of the fact in files, to load it again."""
    person: PersonAddress
    post: PostAddress
    kind: NotRequired[TenureKind]
    term: NotRequired[str]
    """Term of the body in which it is held, such as 20th."""
    sequence: NotRequired[int | None]
    """Place in the person's career, where dates do not tell the order."""
    valid_from: NotRequired[PartialDate | None]
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: NotRequired[PartialDate | None]
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: NotRequired[Ended]
    """Without a last day: does it still hold (`no`), is it over on a day not known (`yes`), or is that unknown?"""
    attested_on: NotRequired[PartialDate | None]
    """A day on which a source shows it to hold, where a bound is not established."""
    standing: NotRequired[Standing]
    """Rank of this account among rivals (Wikibase). Default: `normal`."""
    claim_key: NotRequired[str]
    """Shared by rival accounts of one claim; empty: the fact's own."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class TenureRow(TypedDict):
    """The columns of a row of the kind `tenure` (tenure), flat, as they were written."""

    valid_from: str | None
    """First day on which it holds (2023, 2023-03 or 2023-03-16); empty: not established."""
    valid_until: str | None
    """First day on which it no longer holds; empty while it does, or where the day is not known."""
    ended: str
    """Without a last day: does it still hold (no), is it over on a day not known (yes), or is that unknown?"""
    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name of the fact in files, to load it again."""
    standing: str
    claim_key: str
    """Shared by rival accounts of one claim; empty: the fact's own."""
    attested_on: str | None
    """A day on which a source shows it to hold, where a bound is not established."""
    person_id: str
    """Id of the person."""
    post_id: str
    """Id of the post."""
    kind: str
    term: str
    """Term of the body in which it is held, such as 20th."""
    sequence: int | None
    """Place in the person's career, where dates do not tell the order."""


class ThingRef(TypedDict):
    """A reference to a thing of any kind."""

    id: str
    slug: str
    name: str


ThingType: TypeAlias = Literal[
    "institution",
    "person",
    "post",
    "program",
    "priority",
    "guideline",
    "function",
    "joint_action",
    "consultation",
    "challenge",
    "change_event",
    "tour",
    "jurisdiction",
    "rank",
    "indicator",
    "source",
]
"""What sort of thing is found; the resource of the API that shows it is its plural. * `institution`: institution * `person`: person * `post`: post * `program`: program * `priority`: priority * `guideline`: guideline * `function`: function of an institution * `joint_action`: joint action * `consultation`: consultation * `challenge`: challenge * `change_event`: change event * `tour`: tour * `jurisdiction`: area * `rank`: rank * `indicator`: indicator * `source`: source"""


class TiedOutcome(TypedDict):
    """An outcome of a change event that a change is taken for an effect of."""

    outcome: OutcomeRef
    type: OutcomeType
    change_event: ChangeEventRef
    basis: KnownBy
    citation: Place


TimelineChange: TypeAlias = Literal["began", "ended", "happened", "counted", "undated"]
"""What stands at a date. * `began`: the fact began * `ended`: the fact ended: it no longer holds on that date * `happened`: it took place * `counted`: so many in that year * `undated`: it is on record without any date"""


TimelineKind: TypeAlias = Literal[
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
    "outcome",
    "change_event",
    "guideline",
    "visit",
    "funding_flows",
]
"""What sort of thing happened: a fact of these kinds began or ended, or something took place. * `institution`: it, or the program, came to be or ceased * `name`: a name * `rank`: a rank * `identifier`: what another list calls it * `location`: where it sits * `relation`: a relation, either way * `responsibility`: a function that it holds * `post`: a post of it * `tenure`: who holds one of its posts * `program`: that a program runs * `program_role`: the role of an institution in a program * `program_priority`: a priority that a program serves * `guideline_status`: whether a guideline is in force * `outcome`: what a change event did, to it or in its favour * `change_event`: a change event of which it issued the instrument * `guideline`: a guideline was issued * `visit`: a visit to it * `funding_flows`: flows of money of a year, counted"""


class Token(TypedDict):
    """A token, without its secret."""

    id: str
    user: str
    """The user for whom it acts."""
    name: str
    """What it is for; no two of a user are named alike."""
    scope: TokenScope
    """What it lets its holder do at most."""
    created: str
    expiry: str | None
    """When it ends; null: never."""
    last_used: str | None
    """To the minute; null: not yet."""


class TokenPage(TypedDict):
    """One page of the list of tokens."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Token]


TokenScope: TypeAlias = Literal["read", "write"]
"""What a token lets its holder do at most; the holder's role bounds it further. * `read`: read * `write`: read and write"""


class Tour(TypedDict):
    """A journey or occasion of a person in office, made of visits."""

    id: str
    slug: str
    person: PersonRef
    kind: TourKind
    title: str
    """Who, where and when, in a few words."""
    date_start: PartialDate
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: PartialDate | None
    """Last day, included; empty: the first day only."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


TourAddress: TypeAlias = str
"""Slug or id of the tour."""


class TourDetail(TypedDict):
    """A tour with its visits."""

    id: str
    slug: str
    person: PersonRef
    kind: TourKind
    title: str
    """Who, where and when, in a few words."""
    date_start: PartialDate
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: PartialDate | None
    """Last day, included; empty: the first day only."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    visits: list[Visit]
    """The stops, in order."""
    clocks: Clocks


class TourEntry(TypedDict):
    """One version of a row of the kind `tour` (tour) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["tour"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: TourRow
    """The row as it was written; of what was retracted, as it last was."""


TourKind: TypeAlias = Literal["inspection_tour", "visit", "event"]
"""What brought a person to the places of a tour. * `inspection_tour`: inspection tour * `visit`: visit * `event`: event"""


class TourMergerRequest(TypedDict):
    """Which tour stays."""

    into: TourAddress
    """The tour that stays: slug or id."""
    dry_run: NotRequired[bool]
    """Whether only to try: every rule is checked, and nothing recorded. Default: `False`."""


class TourPage(TypedDict):
    """One page of the list of Tour."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Tour]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class TourRef(TypedDict):
    """A reference to a tour: enough to show it and to fetch it."""

    id: str
    slug: str
    name: str


class TourRequest(TypedDict):
    """A journey or occasion of a person in office, made of visits."""

    slug: str
    person: PersonAddress
    kind: TourKind
    title: str
    """Who, where and when, in a few words."""
    date_start: PartialDate
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: NotRequired[PartialDate | None]
    """Last day, included; empty: the first day only."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class TourRow(TypedDict):
    """The columns of a row of the kind `tour` (tour), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    slug: str
    date_start: str
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: str | None
    """Last day, included; empty: the first day only."""
    person_id: str
    """Id of the person."""
    kind: str
    title: str
    """Who, where and when, in a few words."""


TrendBy: TypeAlias = Literal["year", "quarter"]
"""By which stretches of time a trend is told. * `year`: year * `quarter`: quarter of a year"""


class TurnOfPartyRequest(TypedDict):
    """A turn of a party."""

    institution: InstitutionAddress
    """The party that acts: slug or id of the institution."""
    date: PartialDate
    citation: CitationRequest
    """Where it is stated."""


class TurnRequest(TypedDict):
    """A turn that nobody need have taken by name."""

    institution: NotRequired[InstitutionAddress | None]
    """The party that acts: slug or id of the institution."""
    date: PartialDate
    citation: CitationRequest
    """Where it is stated."""


class Undated(TypedDict):
    """How many facts or records of a kind have no date, and so no place in the timeline."""

    kind: TimelineKind
    facts: int


class ValidChange(TypedDict):
    """One change in the world: the fact that ended, the one that began, or both where one took the other's place."""

    kind: DatedFactKind
    change: ValidChangeKind
    date: PartialDate | None
    """The first day of the new state, as known; where the bound is vague, the bound; null: not known."""
    why: ValidChangeWhy | None
    """Why it is undetermined or not established; null: it is neither."""
    link: KnownBy | None
    """How it is known that it moved or was replaced; null: neither."""
    moved_from: NamedThing | None
    """Who had it: the body that lost a function, the parent, the person who left."""
    moved_to: NamedThing | None
    """Who got it."""
    before: DatedFact | None
    """The fact that ended, or may have; null: none."""
    after: DatedFact | None
    """The fact that began, or may have; null: none."""
    outcomes: list[TiedOutcome]
    """The outcomes of change events that it is an effect of; empty: none says so."""


ValidChangeKind: TypeAlias = Literal["began", "ended", "moved", "replaced", "undetermined", "not_established"]
"""What became of a fact between two days. * `began`: it began * `ended`: it ended * `moved`: it passed from one body or person to another * `replaced`: another value took its place: a name, a rank, a status * `undetermined`: it may have begun or ended between the days: a bound is vague, or it ended on a day not known * `not_established`: when it began, or whether it ended, is not on record, and it may have been then"""


ValidChangeWhy: TypeAlias = Literal[
    "start_vague", "end_vague", "end_day_unknown", "start_not_established", "end_not_established"
]
"""Why it is not known whether a fact began or ended between two days. * `start_vague`: its first day is known to the month or year only * `end_vague`: its last day is known to the month or year only * `end_day_unknown`: it ended, on a day not known * `start_not_established`: its first day is not on record * `end_not_established`: whether it ended is not on record"""


class ValidCounts(TypedDict):
    """How many changes of a kind there are, on all pages."""

    began: int
    """Of how many it began."""
    ended: int
    """Of how many it ended."""
    moved: int
    """Of how many it passed from one body or person to another."""
    replaced: int
    """Of how many another value took its place: a name, a rank, a status."""
    undetermined: int
    """Of how many it may have begun or ended between the days: a bound is vague, or it ended on a day not known."""
    not_established: int
    """Of how many when it began, or whether it ended, is not on record, and it may have been then."""
    kind: DatedFactKind


class ValidDiff(TypedDict):
    """What changed in the world between two days: one page."""

    clocks: Clocks
    time: ValidTime
    since: str
    """The day from which on: what holds on it is not new."""
    until: str
    """The day up to which, included."""
    counts: list[ValidCounts]
    """By kind; of all pages, and of every change."""
    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[ValidChange]
    """By date; what is undetermined last."""


ValidTime: TypeAlias = Literal["valid"]
"""That things changed in the world. * `valid`: in the world"""


Verdict: TypeAlias = Literal["eligible", "ineligible", "undetermined"]
"""Whether the project may be funded, as far as the rules on record say. * `eligible`: eligible * `ineligible`: ineligible * `undetermined`: undetermined"""


class Visit(TypedDict):
    """A person's stop at one site on one or some days."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    tour: TourRef | None
    person: PersonRef
    date_start: PartialDate
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: PartialDate | None
    """Last day, included; empty: the first day only."""
    jurisdiction: JurisdictionRef
    city: str
    site: str
    """What was visited, in English."""
    site_zh: str
    """What was visited, in Chinese characters."""
    site_kind: SiteKind
    institution: InstitutionRef | None
    topic: str
    """What the visit was about, in the compilers' words."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


VisitAddress: TypeAlias = str
"""Key or id of the visit."""


class VisitDetail(TypedDict):
    """A person's stop at one site on one or some days."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    tour: TourRef | None
    person: PersonRef
    date_start: PartialDate
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: PartialDate | None
    """Last day, included; empty: the first day only."""
    jurisdiction: JurisdictionRef
    city: str
    site: str
    """What was visited, in English."""
    site_zh: str
    """What was visited, in Chinese characters."""
    site_kind: SiteKind
    institution: InstitutionRef | None
    topic: str
    """What the visit was about, in the compilers' words."""
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class VisitEntry(TypedDict):
    """One version of a row of the kind `visit` (visit) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["visit"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: VisitRow
    """The row as it was written; of what was retracted, as it last was."""


class VisitPage(TypedDict):
    """One page of the list of Visit."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[Visit]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class VisitPriority(TypedDict):
    """A priority that a leader's visit signalled."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    visit: VisitRef
    priority: PriorityRef
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int


class VisitPriorityDetail(TypedDict):
    """A priority that a leader's visit signalled."""

    id: str
    key: str | None
    """Stable name in files, to load it again."""
    visit: VisitRef
    priority: PriorityRef
    citation: Citation
    """Where it is stated."""
    further_citations: list[FurtherCitation]
    """Other places that support or dispute it."""
    confidence: Confidence
    """How sure the record is."""
    note: str
    """Remark of the compilers, in their own words."""
    revision: int
    clocks: Clocks


class VisitPriorityEntry(TypedDict):
    """One version of a row of the kind `visit_priority` (visit priority) as it was recorded."""

    revision: str
    recorded_at: str
    actor: str
    reason: str
    kind: Literal["visit_priority"]
    id: str
    """Of the row; it never changes."""
    change: RecordedChange
    """Never `created_and_retracted`."""
    row: VisitPriorityRow
    """The row as it was written; of what was retracted, as it last was."""


class VisitPriorityPage(TypedDict):
    """One page of the list of VisitPriority."""

    next: str | None
    """Address of the next page."""
    previous: str | None
    """Address of the page before."""
    results: list[VisitPriority]
    clocks: Clocks
    count: NotRequired[int]
    """How many rows there are; only with `count=true`."""


class VisitPriorityRequest(TypedDict):
    """A priority that a leader's visit signalled."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    visit: VisitAddress
    priority: PriorityAddress
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class VisitPriorityRow(TypedDict):
    """The columns of a row of the kind `visit_priority` (visit priority), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    key: str | None
    """Stable name in files, to load it again."""
    visit_id: str
    """Id of the visit."""
    priority_id: str
    """Id of the priority."""


class VisitRef(TypedDict):
    """A reference to a visit: enough to show it and to fetch it."""

    id: str
    slug: str | None
    name: str


class VisitRequest(TypedDict):
    """A person's stop at one site on one or some days."""

    key: NotRequired[str | None]
    """Stable name in files, to load it again."""
    tour: NotRequired[TourAddress | None]
    person: PersonAddress
    date_start: PartialDate
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: NotRequired[PartialDate | None]
    """Last day, included; empty: the first day only."""
    jurisdiction: JurisdictionAddress
    city: NotRequired[str]
    site: str
    """What was visited, in English."""
    site_zh: NotRequired[str]
    """What was visited, in Chinese characters."""
    site_kind: SiteKind
    institution: NotRequired[InstitutionAddress | None]
    topic: NotRequired[str]
    """What the visit was about, in the compilers' words."""
    citation: CitationRequest
    """Where it is stated."""
    further_citations: NotRequired[list[FurtherCitationRequest]]
    """Other places that support or dispute it."""
    confidence: NotRequired[Confidence]
    """How sure the record is. Default: `medium`."""
    note: NotRequired[str]
    """Remark of the compilers, in their own words."""


class VisitRow(TypedDict):
    """The columns of a row of the kind `visit` (visit), flat, as they were written."""

    id: str
    citation_id: str
    """Id of the citation."""
    confidence: str
    note: str
    """Remark of the compilers, in their own words."""
    date_start: str
    """First day (2024, 2024-05 or 2024-05-27)."""
    date_end: str | None
    """Last day, included; empty: the first day only."""
    key: str | None
    """Stable name in files, to load it again."""
    tour_id: str | None
    """Id of the tour."""
    person_id: str
    """Id of the person."""
    jurisdiction_id: str
    """Id of the jurisdiction."""
    city: str
    site: str
    """What was visited, in English."""
    site_zh: str
    """What was visited, in Chinese characters."""
    site_kind: str
    institution_id: str | None
    """Id of the institution."""
    topic: str
    """What the visit was about, in the compilers' words."""


class VisitSeen(TypedDict):
    """A visit of the person asked about: `/visits/{id}`."""

    id: str
    key: str | None
    tour: TourRef | None
    date_start: PartialDate
    date_end: PartialDate | None
    jurisdiction: JurisdictionRef
    city: str
    site: str
    site_zh: str
    site_kind: SiteKind
    institution: InstitutionRef | None
    topic: str
    in_span: Holds
    """`yes` or `undetermined`."""
    confidence: Confidence
    citations: list[Stated]


class VisitsCounted(TypedDict):
    """Visits of one of `measured` that have something in common."""

    visits: int
    """How many surely are of the span."""
    undetermined: int
    """How many may be; they count in no share."""
    share: str | None
    """Of the visits on record in the span, from 0 to 1; null where there are none."""
    trend: list[VisitsInPeriod]
    """Period by period, as far as there are any."""
    facts: list[str]
    """The visits: `/visits/{id}`."""


class VisitsInPeriod(TypedDict):
    """Visits of a year or quarter."""

    period: str | None
    """`2023` or `2023-Q4`; null: not known which."""
    visits: int
    """How many surely are of the span."""
    undetermined: int
    """How many may be; they count in no share."""
    share: str | None
    """Of the visits on record in that period; null where there are none."""


class VisitsTogether(TypedDict):
    """Something that visits have in common: a thing, a code or a quarter; null throughout: not on record."""

    id: str | None
    """Id of the thing; null for codes and quarters."""
    slug: str | None
    """Slug, code or quarter."""
    name: str | None


class Webhook(TypedDict):
    """A webhook, without its secret."""

    id: str
    name: str
    url: str
    kinds: list[RecordKind]
    thing: str | None
    active: bool
    disabled_because: str
    """Why the service switched it off; empty: it did not."""
    position: str
    """The revision up to which everything was delivered or was not asked for."""
    failures: int
    """Failures in a row."""
    created: str


class WebhookDelivery(TypedDict):
    """A message to a webhook and what became of it."""

    id: str
    """Of the message: `webhook-id` is `msg_` and its hexadecimal digits."""
    event: DeliveryEvent
    revision: str | None
    state: DeliveryState
    attempts: int
    status: int | None
    """Of the last answer; null: none came."""
    detail: str
    """Why it was not taken; empty: it was, or was not tried yet."""
    milliseconds: int | None
    """How long the last attempt took."""
    created: str
    last_attempt: str | None


class WebhookDeliveryList(TypedDict):
    """The deliveries to a webhook, the newest first: one page."""

    results: list[WebhookDelivery]
    next: str | None
    """Give it as `before` for older ones; null: there are none."""


class WebhookList(TypedDict):
    """All webhooks of the user, of which there are few."""

    results: list[Webhook]
