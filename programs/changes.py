"""Turns of consultations and of rules: each is one transaction and one revision.

A consultation goes from state to state by verbs; `TRANSITIONS` is the one table of which verb is legal
when. Every turn is recorded with its day, who took it, over which offer, and where it is stated. A refusal
is a ValidationError with the code named in the docstring; dates are partial dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models

from institutions.models import Institution
from sources import revisions
from sources.dates import PartialDate
from sources.facts import Stance
from sources.models import Citation
from sources.periods import Ended

from .models import (
    PAYMENTS,
    PROMISES,
    Consultation,
    ConsultationParty,
    ConsultationState,
    ConsultationStep,
    FlowType,
    FundingFlow,
    FurtherCitation,
    Guideline,
    GuidelineReplacement,
    GuidelineState,
    GuidelineStatus,
    Offer,
    OfferOutcome,
    Program,
    ProviderLevel,
    ProviderScope,
    Side,
)

M = TypeVar("M", bound=models.Model)


class Verb(models.TextChoices):
    """What can be done in a consultation."""

    OPEN = "open", "open it, or take up one of which only the outcome was known"
    OFFER = "offer", "make the first offer"
    COUNTER = "counter", "answer an offer with another"
    ACCEPT = "accept", "accept the offer on the table"
    WITHDRAW = "withdraw", "leave the table"
    LAPSE = "lapse", "let it lapse"
    FUND = "fund", "pay what was agreed"
    CLOSE = "close", "close it"


NOT_ESTABLISHED = ""
"""The state of a consultation of which no course is known, as of all that sources only mention."""

TRANSITIONS: dict[str, dict[Verb, ConsultationState]] = {
    NOT_ESTABLISHED: {Verb.OPEN: ConsultationState.OPENED},
    ConsultationState.OPENED: {
        Verb.OFFER: ConsultationState.OFFERED,
        Verb.WITHDRAW: ConsultationState.WITHDRAWN,
        Verb.LAPSE: ConsultationState.LAPSED,
    },
    ConsultationState.OFFERED: {
        Verb.COUNTER: ConsultationState.COUNTERED,
        Verb.ACCEPT: ConsultationState.AGREED,
        Verb.WITHDRAW: ConsultationState.WITHDRAWN,
        Verb.LAPSE: ConsultationState.LAPSED,
    },
    ConsultationState.COUNTERED: {
        Verb.COUNTER: ConsultationState.OFFERED,
        Verb.ACCEPT: ConsultationState.AGREED,
        Verb.WITHDRAW: ConsultationState.WITHDRAWN,
        Verb.LAPSE: ConsultationState.LAPSED,
    },
    ConsultationState.AGREED: {Verb.FUND: ConsultationState.FUNDED, Verb.CLOSE: ConsultationState.CLOSED},
    ConsultationState.FUNDED: {Verb.FUND: ConsultationState.FUNDED, Verb.CLOSE: ConsultationState.CLOSED},
    ConsultationState.CLOSED: {},
    ConsultationState.LAPSED: {},
    ConsultationState.WITHDRAWN: {},
}
"""Into which state each verb leads, by the state before; a verb that is not there is illegal.

`offered`: an offer of the side that made the first one is on the table; `countered`: one of the other side.
What was agreed in money is closed only after some was paid (`legal_verbs`).
"""

ACROSS = {Side.CENTRAL: Side.LOCAL, Side.LOCAL: Side.CENTRAL}
"""Who answers the offers of each side. Partners take part but make and answer no offers."""


def legal_verbs(consultation: Consultation) -> list[Verb]:
    """Return what can be done next, in the order of `Verb`; empty where it is over. Asks the database nothing."""
    verbs = TRANSITIONS[consultation.state]
    money = consultation.central_amount or consultation.local_amount or consultation.total_amount
    unpaid = consultation.state == ConsultationState.AGREED and bool(money)
    return [verb for verb in Verb if verb in verbs and not (unpaid and verb == Verb.CLOSE)]


def offer_of(consultation: Consultation, number: int) -> Offer:
    """Return the offer of a number, counted from 1. Refusal: no_such_offer."""
    offer: Offer | None = consultation.offers.filter(number=number).first()
    if offer is None:
        raise no_such_offer(number)
    return offer


def no_such_offer(number: int) -> ValidationError:
    """Return the refusal of an offer that is none of the consultation."""
    told = ValidationError(f"The consultation has no offer {number}.", code="no_such_offer")
    return ValidationError({"offer": told})


def check_legal(consultation: Consultation, verb: Verb, offer: Offer | None = None) -> None:
    """Refuse what cannot be done now: illegal_transition; offer_answered if `offer` is not on the table any more."""
    legal = legal_verbs(consultation)
    if verb not in legal:
        named = consultation.get_state_display() or "not established"
        raise ValidationError(
            f"It cannot {verb}: the state of the consultation is {named}. {_listed(legal)}",
            code="illegal_transition",
        )
    if offer is not None and offer.outcome != OfferOutcome.OPEN:
        raise ValidationError(
            f"Offer {offer.number} was {offer.get_outcome_display()} already. {_listed(legal)}",
            code="offer_answered",
            params={"conflicts": [str(offer.pk)]},
        )


@revisions.write()
def open_consultation(
    consultation: Consultation,
    *,
    date: PartialDate,
    citation: Citation,
    institution: Institution | None = None,
) -> ConsultationStep:
    """Record that the consultation was opened, by `institution` if that is known.

    So also one is taken up of which a source only told that it was held. Refusals: illegal_transition,
    not_a_party.
    """
    _ready(consultation, Verb.OPEN)
    return _turn(consultation, Verb.OPEN, date, citation, institution)


@revisions.write()
def make_offer(
    consultation: Consultation,
    institution: Institution,
    *,
    date: PartialDate,
    citation: Citation,
    **terms: Any,
) -> Offer:
    """Put the first offer on the table.

    `terms` are central_amount and local_amount in units of `currency` (ISO 4217), in_kind, conditions;
    what is left out is not offered. Refusals: illegal_transition; not_a_party; partner_makes_no_offer;
    runs_backwards; empty_offer, no_currency and the other rules of offers.
    """
    _ready(consultation, Verb.OFFER)
    _side(consultation, institution)
    offer = _offer(consultation, institution, date, citation, terms)
    _turn(consultation, Verb.OFFER, date, citation, institution, offer)
    return offer


@revisions.write()
def counter(
    consultation: Consultation,
    institution: Institution,
    *,
    offer: Offer,
    date: PartialDate,
    citation: Citation,
    **terms: Any,
) -> Offer:
    """Answer `offer` with another; `terms` are those of `make_offer`. Return the new one.

    Refusals: illegal_transition; offer_answered; own_offer if its own side made `offer`; those of `make_offer`.
    """
    _ready(consultation, Verb.COUNTER, offer)
    _answer(consultation, institution, offer, OfferOutcome.COUNTERED)
    new = _offer(consultation, institution, date, citation, terms)
    _turn(consultation, Verb.COUNTER, date, citation, institution, new)
    return new


@revisions.write()
def accept(
    consultation: Consultation,
    institution: Institution,
    *,
    offer: Offer,
    date: PartialDate,
    citation: Citation,
) -> list[FundingFlow]:
    """Accept `offer`: the consultation is agreed, and both sides are committed to what it says.

    Returns the commitments (IATI 2) that this makes, the centre's first; none of a side that is to pay
    nothing. The payer is the party of that side, if there is but one; the receiver is the program of the
    consultation, else of its joint action. Refusals: illegal_transition; offer_answered; own_offer;
    not_a_party; runs_backwards; no_payer if a commitment would have neither payer nor receiver;
    amounts_differ if other amounts are on record as agreed.
    """
    _ready(consultation, Verb.ACCEPT, offer)
    _answer(consultation, institution, offer, OfferOutcome.ACCEPTED)
    _take_over(consultation, offer, date)
    _turn(consultation, Verb.ACCEPT, date, citation, institution, offer)
    return [
        begin(_commitment(consultation, side, amount, offer, date, citation))
        for side, amount in ((Side.CENTRAL, offer.central_amount), (Side.LOCAL, offer.local_amount))
        if amount
    ]


@revisions.write()
def withdraw(
    consultation: Consultation, institution: Institution, *, date: PartialDate, citation: Citation
) -> ConsultationStep:
    """Record that `institution` leaves the table, which ends the consultation.

    An offer of its own side is withdrawn with it; one of the other side lapses. Refusals:
    illegal_transition; not_a_party; partner_makes_no_offer; runs_backwards.
    """
    _ready(consultation, Verb.WITHDRAW)
    side = _side(consultation, institution)
    offer = consultation.offers.filter(outcome=OfferOutcome.OPEN).first()
    if offer is not None:
        own = _side(consultation, offer.institution) == side
        _change(offer, outcome=OfferOutcome.WITHDRAWN if own else OfferOutcome.LAPSED)
    return _turn(consultation, Verb.WITHDRAW, date, citation, institution, offer)


@revisions.write()
def lapse(consultation: Consultation, *, date: PartialDate, citation: Citation) -> ConsultationStep:
    """Record that the consultation came to nothing, and the offer on the table with it.

    Refusals: illegal_transition; runs_backwards.
    """
    _ready(consultation, Verb.LAPSE)
    offer = consultation.offers.filter(outcome=OfferOutcome.OPEN).first()
    if offer is not None:
        _change(offer, outcome=OfferOutcome.LAPSED)
    return _turn(consultation, Verb.LAPSE, date, citation, None, offer)


@revisions.write()
def fund(
    consultation: Consultation,
    *,
    commitment: FundingFlow,
    citation: Citation,
    flow: FundingFlow | None = None,
    amount: Decimal | None = None,
    date: PartialDate | None = None,
    type: FlowType = FlowType.DISBURSEMENT,
) -> FundingFlow:
    """Record that money has flowed that fulfils `commitment`, and return the flow.

    Either `flow`, which is on record and is linked to the commitment, or `amount` (in the currency of the
    commitment), `date` and `type` of one to be recorded between the same parties. May be done as often as
    something is paid. Refusals: illegal_transition; flow_or_amount; not_a_commitment if the commitment is
    not of this consultation; not_a_payment unless the flow is one of `PAYMENTS`; fulfils_another;
    other_currency; runs_backwards.
    """
    _ready(consultation, Verb.FUND)
    if commitment.consultation_id != consultation.pk or commitment.type not in PROMISES:
        raise ValidationError(
            {"commitment": ValidationError("This consultation made no such commitment.", "not_a_commitment")}
        )
    if (flow is None) == (amount is None) or (flow is None and date is None):
        raise ValidationError(
            "Name the flow that is on record, or the amount and the date of a new one.", code="flow_or_amount"
        )
    paid = flow or _payment(commitment, amount, date, type, citation)
    _check_payment(paid, commitment)
    paid.fulfils, paid.consultation = commitment, consultation
    begin(paid)
    day = PartialDate(date or paid.date or f"{paid.fiscal_year:04}")
    payer = paid.provider_institution
    is_party = payer is not None and consultation.parties.filter(institution=payer).exists()
    _turn(consultation, Verb.FUND, day, citation, payer if is_party else None)
    return paid


@revisions.write()
def close(
    consultation: Consultation,
    *,
    date: PartialDate,
    citation: Citation,
    institution: Institution | None = None,
) -> ConsultationStep:
    """Record that the consultation is over: what was agreed is done or will not be.

    Refusals: illegal_transition, also while nothing was paid of money that was agreed; not_a_party;
    runs_backwards.
    """
    _ready(consultation, Verb.CLOSE)
    return _turn(consultation, Verb.CLOSE, date, citation, institution)


class RuleVerb(models.TextChoices):
    """What can be done with a guideline; the words of the addresses."""

    PUT_IN_FORCE = "put-in-force", "put it in force"
    REPLACE = "replace", "replace it by another"


def last_status(guideline: Guideline) -> GuidelineStatus | None:
    """Return the latest status on record; one without a known start comes before those with one."""
    statuses = GuidelineStatus.objects.filter(guideline=guideline).one_per_claim()
    return statuses.order_by(models.F("valid_from").desc(nulls_last=True), "-id").first()


def legal_rule_verbs(guideline: Guideline) -> list[RuleVerb]:
    """Return what the last status leaves to be done from some later day on: none of what was replaced. One query.

    Which days are legal, the verbs themselves say.
    """
    last = last_status(guideline)
    if last is not None and last.status == GuidelineState.REPLACED:
        return []
    in_force = last is not None and last.status == GuidelineState.IN_FORCE and last.valid_until is None
    return [RuleVerb.REPLACE if in_force else RuleVerb.PUT_IN_FORCE]


def check_rule_verb(guideline: Guideline, verb: RuleVerb) -> None:
    """Refuse what the last status does not leave: illegal_transition."""
    if verb not in legal_rule_verbs(guideline):
        last = last_status(guideline)
        stands = last.get_status_display() if last else "not established"
        raise ValidationError(
            f"Its status is {stands}: you cannot {RuleVerb(verb).label}.", code="illegal_transition"
        )


@revisions.write()
def put_in_force(guideline: Guideline, *, since: PartialDate, citation: Citation) -> GuidelineStatus:
    """Record that `guideline` is in force from `since`; if it was a draft, it is none from then on.

    Refusals: already_in_force; already_replaced; runs_backwards if it became a draft that day or later;
    overlapping_period if a later status is on record.
    """
    held = _status(guideline, since)
    if held is not None and held.status != GuidelineState.DRAFT:
        code = f"already_{held.status}" if held.status == GuidelineState.REPLACED else "already_in_force"
        raise _standing(f"It is {held.get_status_display()} on that day.", code, held)
    if held is not None:
        end(held, on=since, citation=citation)
    return begin(
        GuidelineStatus(
            guideline=guideline, status=GuidelineState.IN_FORCE, valid_from=since, citation=citation
        )
    )


@revisions.write()
def replace_guideline(
    guideline: Guideline, by: Guideline, *, on: PartialDate, citation: Citation
) -> list[GuidelineStatus]:
    """Record that `guideline` is replaced by another from `on`, when that one comes into force.

    If the other is in force that day already, its status stays as it is. Returns the statuses ended and
    begun, in that order. Refusals: related_to_itself; not_in_force if `guideline` is not in force that day;
    runs_backwards if it came into force that day; closes_a_circle; those of `put_in_force`.
    """
    if guideline.pk == by.pk:
        raise ValidationError("A guideline does not replace itself.", code="related_to_itself")
    held = _status(guideline, on)
    if held is None or held.status != GuidelineState.IN_FORCE:
        raise ValidationError("It is not in force on that day.", code="not_in_force")
    changed = [end(held, on=on, citation=citation)]
    changed.append(
        begin(
            GuidelineStatus(
                guideline=guideline, status=GuidelineState.REPLACED, valid_from=on, citation=citation
            )
        )
    )
    _, is_new = GuidelineReplacement.objects.get_or_create(guideline=by, replaced=guideline)
    if is_new:  # The other is another version now: it lists one more that it replaces.
        Guideline.objects.filter(pk=by.pk).update(revision=-1)
    other = _status(by, on)
    if other is None or other.status != GuidelineState.IN_FORCE:
        changed.append(put_in_force(by, since=on, citation=citation))
    return changed


def begin(row: M) -> M:
    """Record a row. Refusals: those of its constraints."""
    row.full_clean()
    row.save()
    return row


def end(status: GuidelineStatus, *, on: PartialDate, citation: Citation) -> GuidelineStatus:
    """Record that a status no longer holds from `on`, as `citation` states. Refusals: already_ended, runs_backwards."""
    if status.valid_until is not None:
        raise _standing(f"It ended already, on {status.valid_until}.", "already_ended", status)
    if status.valid_from is not None and on.first <= status.valid_from.first:
        raise _standing(
            f"It is {status.get_status_display()} from {status.valid_from}: what follows comes later.",
            "runs_backwards",
            status,
            field="valid_from",
        )
    status.valid_until, status.ended = on, Ended.YES
    status.full_clean(validate_unique=False)
    status.save()
    if citation.pk != status.citation_id:
        _support(citation, guideline_status=status)
    return status


def _ready(consultation: Consultation, verb: Verb, offer: Offer | None = None) -> None:
    """Read anew what the verb is about, now that nobody else writes, and refuse what is illegal."""
    consultation.refresh_from_db()
    if offer is not None:
        offer.refresh_from_db()
        if offer.consultation_id != consultation.pk:
            raise no_such_offer(offer.number)
    check_legal(consultation, verb, offer)


def _side(consultation: Consultation, institution: Institution) -> Side:
    """Return on which side of the table a body sits. Refusals: not_a_party, partner_makes_no_offer."""
    _check_party(consultation, institution)
    party = ConsultationParty.objects.get(consultation=consultation, institution=institution)
    if party.side not in ACROSS:
        raise _standing(
            "A partner takes part, but centre and localities make and answer the offers.",
            "partner_makes_no_offer",
            party,
        )
    return Side(party.side)


def _check_party(consultation: Consultation, institution: Institution) -> None:
    if not consultation.parties.filter(institution=institution).exists():
        raise ValidationError(
            {"institution": ValidationError("This body is no party to the consultation.", "not_a_party")}
        )


def _answer(
    consultation: Consultation, institution: Institution, offer: Offer, outcome: OfferOutcome
) -> None:
    """Give `offer` its outcome by the hand of the other side."""
    if _side(consultation, institution) != ACROSS[_side(consultation, offer.institution)]:
        raise _standing(
            f"Offer {offer.number} is of its own side: the other side answers it.", "own_offer", offer
        )
    _change(offer, outcome=outcome)


def _offer(
    consultation: Consultation,
    institution: Institution,
    date: PartialDate,
    citation: Citation,
    terms: dict[str, Any],
) -> Offer:
    return begin(
        Offer(
            consultation=consultation,
            institution=institution,
            number=_next_number(consultation.offers),
            date=date,
            citation=citation,
            **terms,
        )
    )


def _turn(
    consultation: Consultation,
    verb: Verb,
    date: PartialDate,
    citation: Citation,
    institution: Institution | None = None,
    offer: Offer | None = None,
) -> ConsultationStep:
    """Record a turn and the state that it leads to. Refusals: not_a_party, runs_backwards."""
    if institution is not None:
        _check_party(consultation, institution)
    for earlier in consultation.turns.all():
        if date.last < earlier.date.first:
            raise _standing(
                f"Turn {earlier.number} was on {earlier.date}: later ones do not come before it.",
                "runs_backwards",
                earlier,
                field="date",
            )
    before, state = consultation.state, TRANSITIONS[consultation.state][verb]
    step = begin(
        ConsultationStep(
            consultation=consultation,
            number=_next_number(consultation.turns),
            state=state,
            date=date,
            institution=institution,
            offer=offer,
            citation=citation,
        )
    )
    consultation.state = state
    begin(consultation)
    if before == state:  # The row is another version all the same: it lists one turn more.
        Consultation.objects.filter(pk=consultation.pk).update(revision=-1)
    consultation.refresh_from_db(fields=["revision"])
    return step


def _take_over(consultation: Consultation, offer: Offer, date: PartialDate) -> None:
    """Write what was agreed into the consultation, which may know it already but not otherwise."""
    for name in ("central_amount", "local_amount", "currency"):
        known, agreed = getattr(consultation, name), getattr(offer, name)
        if known not in (None, "", agreed) and agreed != "":
            raise ValidationError(
                {
                    name: ValidationError(
                        f"On record as agreed is {known}, and the offer says otherwise; correct one of them first.",
                        code="amounts_differ",
                        params={"conflicts": [str(offer.pk)]},
                    )
                }
            )
        setattr(consultation, name, agreed if known in (None, "") else known)
    consultation.date = consultation.date or date
    if offer.citation_id != consultation.citation_id:
        _support(offer.citation, consultation=consultation)


def _commitment(
    consultation: Consultation,
    side: Side,
    amount: Decimal,
    offer: Offer,
    date: PartialDate,
    citation: Citation,
) -> FundingFlow:
    """Return the commitment of one side to what the offer says. Refusal: no_payer."""
    payers = [party.institution for party in consultation.parties.filter(side=side)]
    payer = payers[0] if len(payers) == 1 else None
    program: Program | None = consultation.program or consultation.joint_action.program
    if payer is None and program is None:
        raise ValidationError(
            f"The {side} side is not one body and there is no program that receives its money: name the program "
            "of the consultation first.",
            code="no_payer",
        )
    together = {
        Side.CENTRAL: ProviderScope.CENTRAL_GOVERNMENT,
        Side.LOCAL: ProviderScope.LOCAL_GOVERNMENTS,
    }
    return FundingFlow(
        type=FlowType.OUTGOING_COMMITMENT,
        provider_institution=payer,
        provider_level=ProviderLevel(side),
        provider_scope=ProviderScope.SINGLE_INSTITUTION if payer else together[side],
        receiver_program=program,
        program=program,
        priority=consultation.priority,
        joint_action=consultation.joint_action,
        consultation=consultation,
        date=date,
        amount=amount,
        currency=offer.currency,
        citation=citation,
    )


def _payment(
    commitment: FundingFlow, amount: Any, date: PartialDate | None, type: FlowType, citation: Citation
) -> FundingFlow:
    """Return a payment between the parties of the commitment."""
    same = (
        "provider_institution", "provider_program", "provider_jurisdiction", "receiver_institution", "receiver_program",
        "receiver_jurisdiction", "provider_level", "provider_scope", "program", "jurisdiction", "priority", "joint_action",
        "currency",
    )  # fmt: skip
    known = {name: getattr(commitment, name) for name in same}
    return FundingFlow(type=type, amount=amount, date=date, citation=citation, **known)


def _check_payment(paid: FundingFlow, commitment: FundingFlow) -> None:
    """Refuse what does not pay the commitment: not_a_payment, other_currency, fulfils_another."""
    if paid.type not in PAYMENTS:
        raise ValidationError(
            {"type": ValidationError(f"A flow of the type {paid.type} pays nothing.", "not_a_payment")}
        )
    if paid.currency != commitment.currency:
        raise _standing(f"The commitment is in {commitment.currency}.", "other_currency", commitment)
    if paid.fulfils_id not in (None, commitment.pk):
        raise ValidationError(
            "The flow fulfils another commitment.",
            code="fulfils_another",
            params={"conflicts": [str(paid.fulfils_id)]},
        )
    if paid.consultation_id not in (None, commitment.consultation_id):
        raise ValidationError(
            "The flow belongs to another consultation.",
            code="fulfils_another",
            params={"conflicts": [str(paid.consultation_id)]},
        )


def _status(guideline: Guideline, on: PartialDate) -> GuidelineStatus | None:
    """Return the status that a guideline has on the first day of `on`."""
    statuses = GuidelineStatus.objects.filter(guideline=guideline)
    return statuses.valid_on(on.first).one_per_claim().first()


def _next_number(rows: Any) -> int:
    return (rows.aggregate(last=models.Max("number"))["last"] or 0) + 1


def _change(row: models.Model, **values: Any) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row.save()


def _support(citation: Citation, **owner: Any) -> None:
    FurtherCitation.objects.get_or_create(citation=citation, stance=Stance.SUPPORTS, **owner)


def _standing(message: str, code: str, row: models.Model, field: str | None = None) -> ValidationError:
    """Return a refusal that names the recorded row which stands against it."""
    error = ValidationError(message, code=code, params={"conflicts": [str(row.pk)]})
    return ValidationError({field: error}) if field else error


def _listed(legal: Sequence[Verb]) -> str:
    return f"Legal now: {', '.join(legal)}." if legal else "Nothing more can be done: it is over."
