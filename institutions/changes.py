"""Changes in the world that touch several facts: each is one transaction and one revision.

A change ends one period and begins another; what ended keeps its citation and gains the one that
states its end. Corrections of our own record are plain edits and have no function here. Dates are
partial dates; a refusal is a ValidationError with the code named in the docstring.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models

from sources import revisions
from sources.dates import PartialDate
from sources.facts import Stance
from sources.models import Citation
from sources.periods import Ended

from .models import (
    ChangeEvent,
    FurtherCitation,
    Institution,
    InstitutionName,
    InstitutionRank,
    NameKind,
    Outcome,
    OutcomeType,
    Person,
    Post,
    Rank,
    Relation,
    RelationType,
    Responsibility,
    ResponsibilityChange,
    Tenure,
    TenureKind,
)

M = TypeVar("M", Institution, InstitutionName, InstitutionRank, Post, Relation, Responsibility, Tenure)
"""What begins and ends."""

S = TypeVar("S", Relation, Responsibility, Tenure)
"""What another of its kind follows."""

FOLLOWED: dict[type[models.Model], tuple[str, ...]] = {
    Relation: ("subject", "type", "object"),
    Responsibility: ("institution", "function"),
    Tenure: ("person", "post", "kind"),
}
"""What is said of a fact that others follow: a follower says the same, but for what differs."""

Changed = list[models.Model]
"""The rows that a change ended or began, in the order in which it did."""

SUBORDINATION = (
    RelationType.PART_OF,
    RelationType.ADMINISTERS,
    RelationType.REPORTS_TO,
    RelationType.LEADS,
    RelationType.SUPERVISES,
)
"""Relations by which a body answers to another, the closest first."""


@revisions.write()
def appoint(
    person: Person,
    post: Post,
    *,
    since: PartialDate,
    citation: Citation,
    kind: TenureKind = TenureKind.SUBSTANTIVE,
) -> Tenure:
    """Record that `person` holds `post` from `since` until further notice.

    If the post has one seat, whoever substantively holds it on that day leaves it on `since`. Refusals:
    post_not_in_existence; empty_period if that holder began the same day; too_many_holders where
    several seats are taken; overlapping_period if a later holder is on record.
    """
    check_exists(post, since)
    if kind == TenureKind.SUBSTANTIVE and post.seats == 1:
        for held in Tenure.objects.of_post(post).valid_on(since.first).filter(kind=TenureKind.SUBSTANTIVE):
            end(held, on=since, citation=citation)
    return begin(Tenure(person=person, post=post, kind=kind, valid_from=since, citation=citation))


@revisions.write()
def vacate(tenure: Tenure, *, on: PartialDate, citation: Citation) -> Tenure:
    """Record that the holder leaves: `on` is the first day on which they no longer hold the post.

    Refusals: already_ended; empty_period if it began that day or later.
    """
    return end(tenure, on=on, citation=citation)


@revisions.write()
def rename(
    institution: Institution, names: Mapping[str, str], *, since: PartialDate, citation: Citation
) -> Changed:
    """Give `institution` new labels from `since`, by language tag; the old ones become former names.

    Languages not named keep their label. Refusals: empty_period if a label began that day or later;
    overlapping_period if a later label is on record.
    """
    changed: Changed = []
    for lang, text in names.items():
        labels = InstitutionName.objects.filter(institution=institution, lang=lang, kind=NameKind.LABEL)
        for old in labels.valid_on(since.first).exclude(text=text):
            old.kind = NameKind.FORMER
            changed.append(end(old, on=since, citation=citation))
        if not labels.valid_on(since.first).filter(text=text).exists():
            name = InstitutionName(
                institution=institution, lang=lang, text=text, valid_from=since, citation=citation
            )
            changed.append(begin(name))
    return changed


@revisions.write()
def dissolve(institution: Institution, *, on: PartialDate, citation: Citation) -> Changed:
    """End the existence of `institution`, and every relation, rank, responsibility, post and tenure of it.

    What ended before stays as it is. Refusals: empty_period if one of these began that day or later.
    """
    changed: Changed = []
    current: Iterable[Any] = [
        *Tenure.objects.filter(post__institution=institution),
        *Relation.objects.of(institution).exclude(
            type__in=(RelationType.SUCCEEDS, RelationType.ANALOGOUS_TO)
        ),
        *InstitutionRank.objects.filter(institution=institution),
        *Responsibility.objects.filter(institution=institution),
        *Post.objects.filter(institution=institution),
        institution,
    ]
    for row in current:
        if row.valid_until is None and row.ended != Ended.YES:
            changed.append(end(row, on=on, citation=citation))
    return changed


@revisions.write()
def transfer(
    responsibility: Responsibility, to: Institution, *, on: PartialDate, citation: Citation
) -> Responsibility:
    """Hand the function of `responsibility` to another body: one holds it until `on`, the other from then.

    Refusals: already_ended; empty_period; overlapping_period if `to` holds the function already.
    """
    responsibility.change = ResponsibilityChange.TRANSFER
    end(responsibility, on=on, citation=citation)
    return begin(
        Responsibility(
            institution=to, function=responsibility.function, received_from=responsibility, valid_from=on,
            change=ResponsibilityChange.RECEIVE, citation=citation,
        )
    )  # fmt: skip


@revisions.write()
def follow(row: S, *, on: PartialDate, citation: Citation, **differences: Any) -> S:
    """End `row` on `on` and begin the fact that takes its place: the same, but for `differences`, by column.

    A responsibility that another body takes over is handed to it. Refusals: nothing_differs; already_ended;
    empty_period if it began that day or later; post_not_in_existence; those of the constraints of the fact that begins.
    """
    begun = follower(row, on=on, citation=citation, **differences)
    if all(getattr(begun, name) == getattr(row, name) for name in FOLLOWED[type(row)]):
        raise ValidationError("What follows is what holds already: say what differs.", code="nothing_differs")
    _hand_over(row, begun)
    end(row, on=on, citation=citation)
    if isinstance(begun, Tenure):
        check_exists(begun.post, on)
    return begin(begun)


def follower(row: S, *, on: PartialDate, citation: Citation, **differences: Any) -> S:
    """Return, not saved, the fact that takes the place of `row` from `on`: the same, but for `differences`."""
    same = {name: getattr(row, name) for name in FOLLOWED[type(row)]}
    return type(row)(**{**same, **differences}, valid_from=on, citation=citation)


def _hand_over(held: models.Model, to: models.Model) -> None:
    """Let a responsibility for the same function be received from the one that is held."""
    if isinstance(held, Responsibility) and isinstance(to, Responsibility) and held.function == to.function:
        held.change, to.change, to.received_from = (
            ResponsibilityChange.TRANSFER,
            ResponsibilityChange.RECEIVE,
            held,
        )


def check_exists(post: Post, on: PartialDate) -> None:
    """Refuse `post_not_in_existence`, at the post."""
    if not Post.objects.filter(pk=post.pk).valid_on(on.first).exists():
        told = ValidationError("The post does not exist on that day.", code="post_not_in_existence")
        raise ValidationError({"post": told})


@revisions.write()
def re_subordinate(
    institution: Institution,
    to: Institution,
    *,
    on: PartialDate,
    citation: Citation,
    out_of: Institution | None = None,
    by: RelationType | None = None,
) -> Changed:
    """Place `institution` under `to` from `on`; the relation to its former superior ends that day.

    The former superior is `out_of`, or whoever stands over it most closely on that day. The new relation
    is of the type `by`, by default that of the one that ended, else `part_of`. Refusals: empty_period,
    overlapping_period, closes_a_circle.
    """
    changed: Changed = []
    old = _superior(institution, on, out_of)
    kind = by or (RelationType(old.type) if old else RelationType.PART_OF)
    if old is not None and _sides(kind, institution, to) == (old.subject, old.object):
        return changed
    if old is not None:
        changed.append(end(old, on=on, citation=citation))
    subject, object_ = _sides(kind, institution, to)
    if not _told(kind, subject, object_, on):
        changed.append(
            begin(Relation(type=kind, subject=subject, object=object_, valid_from=on, citation=citation))
        )
    return changed


@revisions.write()
def re_rank(institution: Institution, rank: Rank, *, since: PartialDate, citation: Citation) -> Changed:
    """Give `institution` another rank from `since`; the one that it had ends that day. Refusal: empty_period."""
    changed: Changed = []
    for held in InstitutionRank.objects.filter(institution=institution).valid_on(since.first):
        if held.rank_id == rank.pk:
            return changed
        changed.append(end(held, on=since, citation=citation))
    changed.append(
        begin(InstitutionRank(institution=institution, rank=rank, valid_from=since, citation=citation))
    )
    return changed


@revisions.write()
def reorganize(
    outcome: Outcome, *, rank: Rank | None = None, names: Mapping[str, str] | None = None
) -> Changed:
    """Carry out `outcome`: end and begin the facts that it touches on the day it takes effect.

    What is on record already is left alone, so carrying out an outcome twice changes nothing more. `rank`
    is the new rank of a `re_rank`, `names` the new labels (by language) of a `rename` without a resulting
    institution. Refusals: date_not_established; incomplete_outcome if the outcome lacks the body, the
    function, the rank or the names that its type needs; and those of the changes that it consists of.
    """
    on = effective_date(outcome)
    carry_out = _CARRYING_OUT[OutcomeType(outcome.type)]
    return carry_out(outcome, on, rank, names or {})


def effective_date(outcome: Outcome) -> PartialDate:
    """Return the day on which `outcome` takes effect: its own, else its event's. Refusal: date_not_established.

    An event without an effective date takes effect when it was published, else when it was adopted.
    """
    event: ChangeEvent = outcome.change_event
    known = outcome.date_effective or event.date_effective or event.date_published or event.date_adopted
    if known is None:
        raise ValidationError(
            "It is not established when the outcome takes effect.", code="date_not_established"
        )
    return PartialDate(known)


def begin(row: M) -> M:
    """Record a fact that begins. Refusals: those of its constraints."""
    row.full_clean()
    row.save()
    return row


def end(row: M, *, on: PartialDate, citation: Citation) -> M:
    """Record that a fact no longer holds from `on`, as `citation` states. Refusals: already_ended, empty_period."""
    if row.valid_until is not None:
        raise ValidationError(f"{row} ended already, on {row.valid_until}.", code="already_ended")
    row.valid_until, row.ended = on, Ended.YES
    row.full_clean(validate_unique=False)
    row.save()
    if citation.pk != row.citation_id:
        owner: dict[str, Any] = {type(row).further_citations.rel.field.name: row}
        FurtherCitation.objects.get_or_create(citation=citation, stance=Stance.SUPPORTS, **owner)
    return row


def _sides(kind: str, below: Institution, above: Institution) -> tuple[Institution, Institution]:
    """Return subject and object of a relation of `kind` by which `above` stands over `below`."""
    upward = kind in (RelationType.PART_OF, RelationType.REPORTS_TO, RelationType.EXECUTIVE_OFFICE_OF)
    return (below, above) if upward else (above, below)


def _superior(institution: Institution, on: PartialDate, out_of: Institution | None) -> Relation | None:
    """Return the closest relation by which `out_of`, or anyone, stands over `institution` on that day."""
    for kind in SUBORDINATION:
        side = "subject" if kind in (RelationType.PART_OF, RelationType.REPORTS_TO) else "object"
        other = "object" if side == "subject" else "subject"
        found = Relation.objects.filter(type=kind, **{side: institution}, valid_until=None).valid_on(on.first)
        relation = (found.filter(**{other: out_of}) if out_of else found).order_by("id").first()
        if relation is not None:
            return relation  # type: ignore[no-any-return]
    return None


def _told(kind: str, subject: Institution, object_: Institution, on: PartialDate) -> bool:
    return Relation.objects.filter(type=kind, subject=subject, object=object_).valid_on(on.first).exists()


def _needed(outcome: Outcome, field: str) -> Any:
    value = getattr(outcome, field)
    if value is None:
        raise ValidationError(
            f"An outcome of the type {outcome.type} needs `{field}`.", code="incomplete_outcome"
        )
    return value


def _create(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    institution = outcome.institution
    if institution.valid_from is not None:
        return []
    institution.valid_from = on
    return [begin(institution)]


def _abolish(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    if outcome.institution.valid_until is not None:
        return []
    return dissolve(outcome.institution, on=on, citation=outcome.citation)


def _succeed(outcome: Outcome, on: PartialDate, successor: Institution) -> Changed:
    if Relation.objects.filter(
        type=RelationType.SUCCEEDS, subject=successor, object=outcome.institution
    ).exists():
        return []
    return [
        begin(
            Relation(
                type=RelationType.SUCCEEDS, subject=successor, object=outcome.institution, valid_from=on, citation=outcome.citation
            )
        )
    ]  # fmt: skip


def _merge(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    into: Institution = _needed(outcome, "resulting_institution")
    changed: Changed = []
    if outcome.institution.valid_until is None:
        for held in Responsibility.objects.filter(institution=outcome.institution, valid_until=None).valid_on(
            on.first
        ):
            if (
                not Responsibility.objects.filter(institution=into, function=held.function)
                .valid_on(on.first)
                .exists()
            ):
                changed += [held, transfer(held, into, on=on, citation=outcome.citation)]
        changed += dissolve(outcome.institution, on=on, citation=outcome.citation)
    return [*changed, *_succeed(outcome, on, into)]


def _split(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    return _succeed(outcome, on, outcome.resulting_institution) if outcome.resulting_institution else []


def _rename(outcome: Outcome, on: PartialDate, rank: Rank | None, names: Mapping[str, str]) -> Changed:
    if outcome.resulting_institution is not None:
        return [*_abolish(outcome, on), *_succeed(outcome, on, outcome.resulting_institution)]
    if not names:
        raise ValidationError("Say the new names, by language.", code="incomplete_outcome")
    return rename(outcome.institution, names, since=on, citation=outcome.citation)


def _transfer_function(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    function, to = _needed(outcome, "function"), _needed(outcome, "to_institution")
    held = Responsibility.objects.filter(institution=outcome.institution, function=function)
    current = held.filter(valid_until=None).first()
    if current is not None and current.ended != Ended.YES:
        return [current, transfer(current, to, on=on, citation=outcome.citation)]
    if Responsibility.objects.filter(institution=to, function=function).valid_on(on.last).exists():
        return []
    received = Responsibility(
        institution=to, function=function, received_from=held.order_by("-valid_until").first(), valid_from=on,
        change=ResponsibilityChange.RECEIVE, citation=outcome.citation,
    )  # fmt: skip
    return [begin(received)]


def _cease_function(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    function = _needed(outcome, "function")
    current = Responsibility.objects.filter(
        institution=outcome.institution, function=function, valid_until=None
    ).exclude(ended=Ended.YES)
    return [end(held, on=on, citation=outcome.citation) for held in current]


def _re_subordinate(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    to: Institution = _needed(outcome, "to_institution")
    standing_over = models.Q(subject=outcome.institution, object=to) | models.Q(
        subject=to, object=outcome.institution
    )
    if Relation.objects.filter(standing_over, type__in=SUBORDINATION).valid_on(on.last).exists():
        return []
    return re_subordinate(
        outcome.institution, to, on=on, citation=outcome.citation, out_of=outcome.from_institution
    )


def _designate(outcome: Outcome, on: PartialDate, *_: Any) -> Changed:
    commission: Institution = _needed(outcome, "to_institution")
    if _told(RelationType.EXECUTIVE_OFFICE_OF, outcome.institution, commission, on):
        return []
    relation = Relation(
        type=RelationType.EXECUTIVE_OFFICE_OF,
        subject=outcome.institution,
        object=commission,
        valid_from=on,
        citation=outcome.citation,
    )
    return [begin(relation)]


def _re_rank(outcome: Outcome, on: PartialDate, rank: Rank | None, _: Any) -> Changed:
    if rank is None:
        raise ValidationError("Say the new rank.", code="incomplete_outcome")
    return re_rank(outcome.institution, rank, since=on, citation=outcome.citation)


def _retain(*_: Any) -> Changed:
    return []


_CARRYING_OUT: dict[
    OutcomeType, Callable[[Outcome, PartialDate, Rank | None, Mapping[str, str]], Changed]
] = {
    OutcomeType.CREATE: _create,
    OutcomeType.ABOLISH: _abolish,
    OutcomeType.MERGE: _merge,
    OutcomeType.SPLIT: _split,
    OutcomeType.RENAME: _rename,
    OutcomeType.TRANSFER_FUNCTION: _transfer_function,
    OutcomeType.CEASE_FUNCTION: _cease_function,
    OutcomeType.TRANSFER_INSTITUTION: _re_subordinate,
    OutcomeType.RE_SUBORDINATE: _re_subordinate,
    OutcomeType.DESIGNATE_EXECUTIVE_OFFICE: _designate,
    OutcomeType.RE_RANK: _re_rank,
    OutcomeType.RETAIN: _retain,
}

IN_ORDER = (
    OutcomeType.CREATE,
    OutcomeType.SPLIT,
    OutcomeType.RENAME,
    OutcomeType.TRANSFER_FUNCTION,
    OutcomeType.CEASE_FUNCTION,
    OutcomeType.TRANSFER_INSTITUTION,
    OutcomeType.RE_SUBORDINATE,
    OutcomeType.DESIGNATE_EXECUTIVE_OFFICE,
    OutcomeType.RE_RANK,
    OutcomeType.MERGE,
    OutcomeType.ABOLISH,
    OutcomeType.RETAIN,
)
"""The order in which the outcomes of one event are carried out: what comes into being first, what ends last."""
