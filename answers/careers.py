"""Who held which post, and when: the career of a person, the holders of a post.

One account of each claim counts. What vague bounds leave open is said to be possible, never counted as certain.
"""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from django.db import models

from institutions.models import Institution, InstitutionName, Person, Post, Rank, Tenure
from sources.api.clocks import Clocks

from . import spans
from .grounds import counted, named, places, rows
from .spans import Span, attested, bounds, may_meet, shown, surely_meet, within

MOST_COLLEAGUES = 100
"""How many pairs of tenures a career shows at most; how many there are, it says."""


class Certainty(models.TextChoices):
    """Whether what is said follows from the dates on record, or may be so by their vague bounds."""

    CERTAIN = "certain", "certain by what is on record"
    POSSIBLE = "possible", "possible: vague or unknown bounds leave it open"


class Career(NamedTuple):
    """The posts that a person held, the days between them, and who was at the same institutions then."""

    tenures: list[dict[str, Any]]
    gaps: list[dict[str, Any]]
    colleagues: list[dict[str, Any]]
    all_colleagues: int


def career(person: UUID, clocks: Clocks, span: Span | None = None) -> Career:
    """Return the career of a person; with `span`, what of it may touch those days. Three queries.

    Tenures are in their order in time, those of unknown time last. Gaps are of the whole career as recorded.
    """
    asked = {**clocks.parameters, **spans.parameters(span), "person": person}
    colleagues = rows(_colleagues(clocks), asked | {"most": MOST_COLLEAGUES})
    total = colleagues[0]["total"] if colleagues else 0
    return Career(
        tenures=rows(_tenures("t.person_id = %(person)s", clocks), asked),
        gaps=rows(_gaps(clocks), asked),
        colleagues=[{name: value for name, value in row.items() if name != "total"} for row in colleagues],
        all_colleagues=total,
    )


def _told(condition: str, clocks: Clocks) -> str:
    """Return the query of tenures with their institution and bounds.

    Where a bound is not on record, nobody holds a post while it, its institution or the person is not there.
    """
    alive = bounds(
        "t",
        attested("t"),
        not_before=f"greatest({_FIRST_OF_POST}, edtf_first(h.born))",
        not_after=f"least({_END_OF_POST}, edtf_last(h.died) + 1)",
    )
    return (
        f"SELECT t.*, p.institution_id, p.seats, p.rank_id, {alive} FROM institutions_tenure t"
        " JOIN institutions_post p ON p.id = t.post_id JOIN institutions_institution i ON i.id = p.institution_id"
        " JOIN institutions_person h ON h.id = t.person_id"
        f" WHERE {condition} AND {counted(Tenure, 't', clocks)}"
    )


_FIRST_OF_POST = "greatest(edtf_first(p.valid_from), edtf_first(i.valid_from))"
_END_OF_POST = "least(edtf_last(p.valid_until), edtf_last(i.valid_until))"
"""Days before and from which the post `p` of the institution `i` surely is not there; null: not known."""


def _tenures(condition: str, clocks: Clocks) -> str:
    return f"""
        WITH told AS MATERIALIZED ({_told(condition, clocks)})
        SELECT told.id, told.key, {named(Post, "told.post_id", clocks)} AS post,
            {named(Institution, "told.institution_id", clocks)} AS institution,
            {_names(clocks)} AS institution_names, {named(Rank, "told.rank_id", clocks)} AS rank,
            told.kind, told.term, told.valid_from, told.valid_until, told.ended, told.attested_on,
            {within("told")} AS holds, told.confidence, told.note, {places(Tenure, "told", clocks)} AS citations
        FROM told WHERE {within("told")} IS DISTINCT FROM 'no'
        ORDER BY told.may_from NULLS LAST, told.sequence NULLS LAST, told.may_until NULLS LAST, told.id"""


def _names(clocks: Clocks) -> str:
    """Return the expression of the names under which the institution of `told` went then, or may have gone."""
    return f"""(
        SELECT coalesce(json_agg(row_to_json(shown)), '[]'::json) FROM (
            SELECT called.id, called.text, called.lang, called.valid_from, called.valid_until,
                CASE WHEN {surely_meet("called", "told")} THEN 'certain' ELSE 'possible' END AS certainty
            FROM (
                SELECT n.*, {bounds("n", attested("n"))} FROM institutions_institutionname n
                WHERE n.institution_id = told.institution_id AND n.kind IN ('label', 'former')
                AND n.lang IN ('en', 'zh-Hans') AND {counted(InstitutionName, "n", clocks)}
            ) called
            WHERE {may_meet("called", "told")} AND {within("called")} IS DISTINCT FROM 'no'
            ORDER BY called.lang, called.may_from NULLS FIRST, called.id
        ) shown)"""


def _gaps(clocks: Clocks) -> str:
    """Return the query of the days without a post: certain where no period may cover them, else possible."""
    return f"""
        WITH told AS ({_told("t.person_id = %(person)s", clocks)}),
        covered AS (
            SELECT range_agg(daterange(may_from, may_until))
                FILTER (WHERE coalesce(may_from < may_until, true)) AS may,  -- Else it cannot be true at all.
                coalesce(range_agg(daterange(sure_from, sure_until)) FILTER (WHERE sure_from < sure_until),
                    datemultirange()) AS sure
            FROM told
        ),
        certain AS (SELECT datemultirange(range_merge(may)) - may AS days FROM covered WHERE may IS NOT NULL),
        possible AS (
            SELECT datemultirange(range_merge(sure)) - sure - certain.days AS days FROM covered, certain
            WHERE NOT isempty(sure)
        ),
        gaps AS (
            SELECT 'certain' AS certainty, unnest(days) AS days FROM certain
            UNION ALL SELECT 'possible', unnest(days) FROM possible
        )
        SELECT certainty, lower(days) AS first_day, upper(days) AS until FROM gaps
        WHERE %(span_first)s::date IS NULL OR days && daterange(%(span_first)s::date, %(span_last)s::date, '[]')
        ORDER BY days"""


def _colleagues(clocks: Clocks) -> str:
    """Return the query of who else held a post at the same institution while the person held one.

    Two that hold one seat after each other are no colleagues.
    """
    # Arrays, so that posts and tenures are found by their indexes, in the past too.
    posts = "ARRAY(SELECT id FROM institutions_post WHERE institution_id = ANY(ARRAY(SELECT institution_id FROM mine)))"
    together = f"""({surely_meet("mine", "theirs")} AND coalesce({within("mine")}, 'yes') = 'yes'
        AND coalesce({within("theirs")}, 'yes') = 'yes')"""
    return f"""
        WITH mine AS MATERIALIZED ({_told("t.person_id = %(person)s", clocks)}),
        theirs AS MATERIALIZED ({_told(f"t.person_id <> %(person)s AND t.post_id = ANY({posts})", clocks)}),
        pairs AS (
            SELECT theirs.*, mine.id AS mine_id, mine.post_id AS mine_post, {together} AS certain,
                greatest(mine.may_from, theirs.may_from) AS possible_from,
                least(mine.may_until, theirs.may_until) AS possible_until,
                greatest(mine.sure_from, theirs.sure_from) AS certain_from,
                least(mine.sure_until, theirs.sure_until) AS certain_until
            FROM mine JOIN theirs ON theirs.institution_id = mine.institution_id
            WHERE {may_meet("mine", "theirs")}
            AND {within("mine")} IS DISTINCT FROM 'no' AND {within("theirs")} IS DISTINCT FROM 'no'
            AND NOT (theirs.post_id = mine.post_id AND coalesce(theirs.seats, 2) = 1
                AND theirs.kind = 'substantive' AND mine.kind = 'substantive')
        ),
        listed AS (
            SELECT pairs.*, count(*) OVER () AS total,
                certain AND certain_from < certain_until AS days_known FROM pairs
            ORDER BY certain DESC, possible_from NULLS LAST, person_id, id, mine_id LIMIT %(most)s
        )
        SELECT {named(Person, "listed.person_id", clocks)} AS person,
            {named(Institution, "listed.institution_id", clocks)} AS institution,
            listed.mine_id AS tenure, {named(Post, "listed.mine_post", clocks)} AS post,
            listed.id AS their_tenure, {named(Post, "listed.post_id", clocks)} AS their_post,
            CASE WHEN listed.certain THEN 'certain' ELSE 'possible' END AS certainty,
            CASE WHEN listed.days_known THEN listed.certain_from END AS certain_from,
            CASE WHEN listed.days_known THEN {shown("listed.certain_until")} END AS certain_until,
            listed.possible_from, listed.possible_until,
            {places(Tenure, "listed", clocks)} AS citations, listed.total
        FROM listed
        ORDER BY listed.certain DESC, listed.possible_from NULLS LAST, listed.person_id, listed.id, listed.mine_id"""


class State(models.TextChoices):
    """What is on record of who holds a post in a stretch of days."""

    HELD = "held", "someone holds it"
    ACTING = "acting", "nobody is on record as its holder, someone acts in it"
    UNDETERMINED = "undetermined", "vague or unknown bounds leave open whether someone on record holds it"
    NOBODY_ON_RECORD = (
        "nobody_on_record",
        "nobody is on record: it is vacant, or its holder is not known here",
    )


class Holders(NamedTuple):
    """Who has held a post, and stretch by stretch how many held it."""

    tenures: list[dict[str, Any]]
    stretches: list[dict[str, Any]]


def holders(post: UUID, clocks: Clocks, span: Span | None = None) -> Holders:
    """Return who has held a post, in the order in time; with `span`, who may have held it then. Two queries."""
    asked = {**clocks.parameters, **spans.parameters(span), "post": post}
    return Holders(
        tenures=rows(_holders(clocks), asked),
        stretches=rows(_stretches(clocks), asked),
    )


def _holders(clocks: Clocks) -> str:
    """Return the query of holders, each with who came before and after it.

    Of a post with one seat only: its substantive holders never overlap, so the order of their ranges of days
    is that in which they followed each other.
    """

    def neighbour(side: str, order: str) -> str:
        before, after = ("other", "told") if side == "<<" else ("told", "other")
        return f"""(SELECT row_to_json(near) FROM (
            SELECT other.id AS tenure, {named(Person, "other.person_id", clocks)} AS person,
                CASE WHEN {before}.may_until < {after}.may_from THEN 'no'
                    WHEN {before}.valid_until = {after}.valid_from AND length({after}.valid_from) = 10 THEN 'yes'
                    ELSE 'undetermined' END AS at_once
            FROM told other WHERE told.seats = 1 AND told.kind = 'substantive' AND other.kind = 'substantive'
            AND NOT isempty(told.valid) AND NOT isempty(other.valid) AND other.valid {side} told.valid
            ORDER BY {order} LIMIT 1) near)"""

    return f"""
        WITH told AS MATERIALIZED ({_told("t.post_id = %(post)s", clocks)})
        SELECT told.id, told.key, {named(Person, "told.person_id", clocks)} AS person, told.kind, told.term,
            told.valid_from, told.valid_until, told.ended, told.attested_on, {within("told")} AS holds,
            {neighbour("<<", "other.valid DESC")} AS predecessor,
            {neighbour(">>", "other.valid")} AS successor,
            told.confidence, told.note, {places(Tenure, "told", clocks)} AS citations
        FROM told WHERE {within("told")} IS DISTINCT FROM 'no'
        ORDER BY told.may_from NULLS LAST, told.sequence NULLS LAST, told.may_until NULLS LAST, told.id"""


def _stretches(clocks: Clocks) -> str:
    """Return the query of the stretches of days in which the same is on record of the post, in order.

    They cover all days on which the post may exist.
    """
    return f"""
        WITH told AS MATERIALIZED ({_told("t.post_id = %(post)s", clocks)}),
        existence AS (
            SELECT {_FIRST_OF_POST} AS may_from, {_END_OF_POST} AS may_until
            FROM institutions_post p JOIN institutions_institution i ON i.id = p.institution_id
            WHERE p.id = %(post)s
        ),
        marks AS (
            SELECT DISTINCT day FROM (
                SELECT '-infinity'::date AS day
                UNION ALL SELECT unnest(ARRAY[may_from, sure_from, may_until, nullif(sure_until, 'infinity')]) FROM told
                UNION ALL SELECT unnest(ARRAY[may_from, may_until]) FROM existence
            ) each WHERE day IS NOT NULL
        ),
        days AS (SELECT day AS first_day, lead(day, 1, 'infinity') OVER (ORDER BY day) AS until FROM marks),
        counts AS (
            SELECT days.first_day, days.until,
                count(told.id) FILTER (WHERE told.kind <> 'acting' AND told.sure) AS surely,
                count(told.id) FILTER (WHERE told.kind <> 'acting') AS at_most,
                count(told.id) FILTER (WHERE told.kind = 'acting' AND told.sure) AS surely_acting,
                count(told.id) FILTER (WHERE told.kind = 'acting') AS at_most_acting,
                coalesce(array_agg(told.id ORDER BY told.id) FILTER (WHERE told.id IS NOT NULL), '{{}}') AS tenures
            FROM days JOIN existence e ON coalesce(e.may_from <= days.first_day, true)
                AND coalesce(days.until <= e.may_until, true)
            LEFT JOIN LATERAL (
                SELECT t.id, t.kind,
                    coalesce(t.sure_from <= days.first_day AND days.until <= t.sure_until, false) AS sure
                FROM told t WHERE coalesce(t.may_from <= days.first_day, true)
                AND coalesce(days.until <= t.may_until, true)
            ) told ON true
            GROUP BY days.first_day, days.until
        ),
        states AS (
            SELECT counts.*, CASE WHEN surely > 0 THEN 'held' WHEN at_most > 0 THEN 'undetermined'
                WHEN surely_acting > 0 THEN 'acting' WHEN at_most_acting > 0 THEN 'undetermined'
                ELSE 'nobody_on_record' END AS state
            FROM counts
        ),
        changes AS (
            SELECT states.*, (state, surely, at_most, tenures) IS DISTINCT FROM
                lag((state, surely, at_most, tenures)) OVER (ORDER BY first_day) AS is_new FROM states
        ),
        runs AS (SELECT changes.*, count(*) FILTER (WHERE is_new) OVER (ORDER BY first_day) AS run FROM changes)
        SELECT state, nullif(min(first_day), '-infinity') AS first_day, nullif(max(until), 'infinity') AS until,
            min(surely) AS surely, min(at_most) AS at_most, min(tenures) AS tenures
        FROM runs
        WHERE %(span_first)s::date IS NULL
            OR (first_day <= %(span_last)s::date AND until > %(span_first)s::date)
        GROUP BY run, state ORDER BY run"""
