"""How a consultation goes from state to state, who may turn it, and what agreement binds the sides to."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from institutions.models import Institution
from programs import changes
from programs.changes import TRANSITIONS, Verb, legal_verbs
from programs.models import (
    Consultation,
    ConsultationParty,
    ConsultationState,
    FundingFlow,
    Offer,
)
from sources import revisions
from sources.dates import PartialDate
from sources.models import Citation
from tests.institutions.test_changes import code_of
from tests.make import change, make_institution, record, retract
from tests.make_programs import (
    make_consultation,
    make_flow,
    make_further,
    make_joint_action,
    make_offer,
    make_priority,
    make_program,
    make_turn,
)

DAY = PartialDate("2024-05-10")
YUAN = {"central_amount": Decimal(30), "local_amount": Decimal(70), "currency": "CNY"}


@pytest.fixture
def shandong(db: None) -> Institution:
    """A province."""
    return make_institution("shandong-government", "Government of Shandong")


@pytest.fixture
def table(most: Institution, shandong: Institution) -> Consultation:
    """A consultation of `most` and `shandong` about a program, whose course is not established."""
    return make_consultation(central=[most], local=[shandong], program=make_program())


@pytest.fixture
def take(
    table: Consultation, most: Institution, shandong: Institution, citation: Citation
) -> Callable[..., Any]:
    """Take the turns named, one after another; MOST makes the first offer. Returns what the last one gives."""

    def take(*verbs: str, date: PartialDate = DAY) -> Any:
        given: Any = {"date": date, "citation": citation}
        result: Any = None
        for verb in verbs:
            on_the_table = table.offers.filter(outcome="open").first()
            other = shandong if on_the_table and on_the_table.institution == most else most
            result = {
                "open": lambda: changes.open_consultation(table, **given),
                "offer": lambda: changes.make_offer(table, most, **given, **YUAN),
                "counter": lambda: changes.counter(table, other, offer=on_the_table, **given, **YUAN),  # noqa: B023
                "accept": lambda: changes.accept(table, other, offer=on_the_table, **given),  # noqa: B023
                "withdraw": lambda: changes.withdraw(table, shandong, **given),
                "lapse": lambda: changes.lapse(table, **given),
                "fund": lambda: changes.fund(
                    table, commitment=commitments(table)[0], amount=Decimal(1), **given
                ),
                "close": lambda: changes.close(table, **given),
            }[verb]()
        return result

    return take


def commitments(consultation: Consultation) -> list[FundingFlow]:
    """Return what the sides are committed to, the centre first."""
    return list(consultation.flows.filter(type="outgoing_commitment").order_by("provider_level"))


WAYS = {
    "": [],
    "opened": ["open"],
    "offered": ["open", "offer"],
    "countered": ["open", "offer", "counter"],
    "agreed": ["open", "offer", "accept"],
    "funded": ["open", "offer", "accept", "fund"],
    "closed": ["open", "offer", "accept", "fund", "close"],
    "lapsed": ["open", "lapse"],
    "withdrawn": ["open", "offer", "withdraw"],
}
"""How each state is reached."""

COURSES = [
    ("", "open", "opened"),
    ("opened", "offer", "offered"),
    ("opened", "withdraw", "withdrawn"),
    ("opened", "lapse", "lapsed"),
    ("offered", "counter", "countered"),
    ("offered", "accept", "agreed"),
    ("offered", "withdraw", "withdrawn"),
    ("offered", "lapse", "lapsed"),
    ("countered", "counter", "offered"),
    ("countered", "accept", "agreed"),
    ("countered", "withdraw", "withdrawn"),
    ("countered", "lapse", "lapsed"),
    ("agreed", "fund", "funded"),
    ("funded", "fund", "funded"),
    ("funded", "close", "closed"),
]
LEGAL = {(before, verb) for before, verb, _ in COURSES}


def test_every_state_has_its_verbs() -> None:
    assert set(TRANSITIONS) == {"", *ConsultationState.values}
    assert set(WAYS) == set(TRANSITIONS)


@pytest.mark.parametrize(("before", "verb", "after"), COURSES)
def test_a_legal_turn_is_recorded_and_leads_on(
    table: Consultation, take: Callable[..., Any], before: str, verb: str, after: str
) -> None:
    take(*WAYS[before])
    assert table.state == before

    take(verb)

    last = table.turns.latest("number")
    assert (table.state, last.state, last.number) == (after, after, len(WAYS[before]) + 1)


@pytest.mark.parametrize("state", WAYS)
def test_an_illegal_turn_is_refused_and_the_legal_ones_are_named(
    table: Consultation,
    most: Institution,
    take: Callable[..., Any],
    citation: Citation,
    state: str,
) -> None:
    take(*WAYS[state])
    offer = table.offers.order_by("-number").first() or make_offer()
    offer.consultation_id = table.pk
    given: Any = {"date": DAY, "citation": citation}
    turns: dict[str, Callable[[], Any]] = {
        "open": lambda: changes.open_consultation(table, **given),
        "offer": lambda: changes.make_offer(table, most, **given, **YUAN),
        "counter": lambda: changes._ready(table, Verb.COUNTER),
        "accept": lambda: changes._ready(table, Verb.ACCEPT),
        "withdraw": lambda: changes.withdraw(table, most, **given),
        "lapse": lambda: changes.lapse(table, **given),
        "fund": lambda: changes.fund(table, commitment=make_flow(), amount=Decimal(1), **given),
        "close": lambda: changes.close(table, **given),
    }

    for verb in Verb:
        if (state, verb) in LEGAL:
            continue
        with pytest.raises(ValidationError) as refusal:
            turns[verb]()
        assert code_of(refusal) == {"illegal_transition"}
        [message] = refusal.value.messages
        for legal in legal_verbs(table):
            assert legal in message


def test_a_turn_is_one_revision(take: Callable[..., Any]) -> None:
    take("open", "offer")
    before = revisions.head()

    take("accept")

    assert revisions.head() == before + 1


@pytest.mark.parametrize(
    ("verb", "outcome"), [("counter", "countered"), ("accept", "accepted"), ("lapse", "lapsed")]
)
def test_an_offer_says_what_became_of_it(
    table: Consultation, take: Callable[..., Any], verb: str, outcome: str
) -> None:
    take("open", "offer", verb)

    assert table.offers.get(number=1).outcome == outcome


def test_who_leaves_takes_their_offer_along_and_lets_that_of_others_lapse(
    take: Callable[..., Any], table: Consultation, shandong: Institution, citation: Citation
) -> None:
    take("open", "offer", "counter")
    changes.withdraw(table, shandong, date=DAY, citation=citation)

    assert [offer.outcome for offer in table.offers.order_by("number")] == ["countered", "withdrawn"]


def test_an_offer_of_those_who_stay_lapses(take: Callable[..., Any], table: Consultation) -> None:
    take("open", "offer", "withdraw")

    assert table.offers.get().outcome == "lapsed"


def test_only_parties_act(take: Callable[..., Any], table: Consultation, citation: Citation) -> None:
    take("open")

    with pytest.raises(ValidationError) as refusal:
        changes.make_offer(table, make_institution(), date=DAY, citation=citation, **YUAN)

    assert code_of(refusal) == {"not_a_party"}


def test_partners_make_no_offers(take: Callable[..., Any], table: Consultation, citation: Citation) -> None:
    company = make_institution()
    record(ConsultationParty(consultation=table, institution=company, side="partner"))
    take("open")

    with pytest.raises(ValidationError) as refusal:
        changes.make_offer(table, company, date=DAY, citation=citation, **YUAN)

    assert code_of(refusal) == {"partner_makes_no_offer"}


@pytest.mark.parametrize("ally", [False, True])
def test_nobody_answers_an_offer_of_their_own_side(
    take: Callable[..., Any], table: Consultation, most: Institution, citation: Citation, ally: bool
) -> None:
    offer = take("open", "offer")
    who = most
    if ally:
        who = make_institution()
        record(ConsultationParty(consultation=table, institution=who, side="central"))

    with pytest.raises(ValidationError) as refusal:
        changes.accept(table, who, offer=offer, date=DAY, citation=citation)

    assert code_of(refusal) == {"own_offer"}
    assert Offer.objects.get(pk=offer.pk).outcome == "open"


def test_an_offer_is_answered_once(
    take: Callable[..., Any], table: Consultation, shandong: Institution, citation: Citation
) -> None:
    offer = take("open", "offer")
    take("counter")

    with pytest.raises(ValidationError) as refusal:
        changes.accept(table, shandong, offer=offer, date=DAY, citation=citation)

    assert code_of(refusal) == {"offer_answered"}
    assert "accept" in refusal.value.messages[0]


def test_turns_do_not_run_backwards(take: Callable[..., Any], table: Consultation) -> None:
    take("open")

    with pytest.raises(ValidationError) as refusal:
        take("offer", date=PartialDate("2024-05-09"))

    assert code_of(refusal) == {"runs_backwards"}
    assert not table.offers.exists()


@pytest.mark.parametrize("date", ["2024-05-10", "2024-05", "2024", "2024-05-11"])
def test_turns_of_one_day_and_vague_days_run_forward(
    take: Callable[..., Any], table: Consultation, date: str
) -> None:
    take("open")
    take("offer", date=PartialDate(date))

    assert table.state == "offered"


def test_a_vague_turn_does_not_hide_an_earlier_one(take: Callable[..., Any]) -> None:
    take("open")
    take("offer", date=PartialDate("2024"))

    with pytest.raises(ValidationError) as refusal:
        take("counter", date=PartialDate("2024-04"))

    assert code_of(refusal) == {"runs_backwards"}


def test_agreement_commits_both_sides(
    take: Callable[..., Any],
    table: Consultation,
    most: Institution,
    shandong: Institution,
    citation: Citation,
) -> None:
    change(table, priority=make_priority())

    made = take("open", "offer", "accept")

    central, local = commitments(table)
    assert made == [central, local]
    assert (central.provider_institution, central.amount, central.provider_level) == (most, 30, "central")
    assert (local.provider_institution, local.amount, local.provider_level) == (shandong, 70, "local")
    for flow in made:
        assert (flow.receiver_program, flow.program) == (table.program, table.program)
        assert (flow.joint_action, flow.priority) == (table.joint_action, table.priority)
        assert (flow.currency, flow.date, flow.citation) == ("CNY", DAY, citation)
        assert flow.revision == table.revision
    assert (table.central_amount, table.local_amount, table.currency) == (30, 70, "CNY")
    assert table.date == DAY


def test_several_localities_are_committed_together(
    most: Institution, shandong: Institution, citation: Citation
) -> None:
    program = make_program()
    table = make_consultation(
        make_joint_action(program=program), central=[most], local=[shandong, make_institution()]
    )
    changes.open_consultation(table, date=DAY, citation=citation)
    offer = changes.make_offer(table, most, date=DAY, citation=citation, **YUAN)

    central, local = changes.accept(table, shandong, offer=offer, date=DAY, citation=citation)

    assert (local.provider_institution, local.provider_scope) == (None, "local_governments")
    assert local.receiver_program == central.receiver_program == program


def test_a_commitment_of_nobody_to_nothing_is_refused_and_the_offer_stays(
    most: Institution, shandong: Institution, citation: Citation
) -> None:
    table = make_consultation(central=[most], local=[shandong, make_institution()])
    changes.open_consultation(table, date=DAY, citation=citation)
    offer = changes.make_offer(table, most, date=DAY, citation=citation, **YUAN)

    with pytest.raises(ValidationError) as refusal:
        changes.accept(table, shandong, offer=offer, date=DAY, citation=citation)

    assert code_of(refusal) == {"no_payer"}
    assert Consultation.objects.get(pk=table.pk).state == "offered"
    assert not FundingFlow.objects.exists()


def test_a_side_that_pays_nothing_is_committed_to_nothing(
    take: Callable[..., Any],
    table: Consultation,
    most: Institution,
    shandong: Institution,
    citation: Citation,
) -> None:
    take("open")
    offer = changes.make_offer(table, most, date=DAY, citation=citation, local_amount=5, currency="CNY")

    [flow] = changes.accept(table, shandong, offer=offer, date=DAY, citation=citation)

    assert flow.provider_level == "local"
    assert table.central_amount is None


def test_what_is_agreed_in_kind_is_closed_without_payment(
    take: Callable[..., Any],
    table: Consultation,
    most: Institution,
    shandong: Institution,
    citation: Citation,
) -> None:
    take("open")
    offer = changes.make_offer(table, most, date=DAY, citation=citation, in_kind="A site")
    assert changes.accept(table, shandong, offer=offer, date=DAY, citation=citation) == []

    take("close")

    assert table.state == "closed"


def test_other_amounts_on_record_as_agreed_are_not_written_over(
    take: Callable[..., Any], table: Consultation
) -> None:
    change(table, central_amount=31, currency="CNY")

    with pytest.raises(ValidationError) as refusal:
        take("open", "offer", "accept")

    assert code_of(refusal) == {"amounts_differ"}


def test_the_consultation_cites_what_states_its_amounts(
    take: Callable[..., Any], table: Consultation, citation: Citation
) -> None:
    take("open", "offer", "accept")

    assert [further.citation for further in table.further_citations.all()] == [citation]


def test_a_payment_fulfils_its_commitment(take: Callable[..., Any], table: Consultation) -> None:
    central, _ = take("open", "offer", "accept")

    paid = take("fund")

    assert (paid.fulfils, paid.consultation, paid.type) == (central, table, "disbursement")
    assert paid.provider_institution == central.provider_institution
    assert table.turns.latest("number").institution == central.provider_institution


def test_a_flow_on_record_is_linked(
    take: Callable[..., Any], table: Consultation, most: Institution, citation: Citation
) -> None:
    central, _ = take("open", "offer", "accept")
    flow = make_flow("12", provider_institution=most, fiscal_year=2024)

    changes.fund(table, commitment=central, flow=flow, citation=citation)

    flow.refresh_from_db()
    assert (flow.fulfils, flow.consultation) == (central, table)
    assert table.turns.latest("number").date == "2024"


def test_every_payment_makes_another_version_of_the_consultation(
    take: Callable[..., Any], table: Consultation
) -> None:
    take("open", "offer", "accept", "fund")
    before = table.revision

    take("fund")

    assert table.revision > before


@pytest.mark.parametrize(
    ("flow", "code"),
    [
        ({"type": "outgoing_pledge"}, "not_a_payment"),
        ({"type": "budget"}, "not_a_payment"),
        ({"type": "appropriation"}, "not_a_payment"),
        ({"currency": "USD"}, "other_currency"),
    ],
)
def test_what_is_no_payment_of_the_commitment_is_refused(
    take: Callable[..., Any],
    table: Consultation,
    most: Institution,
    citation: Citation,
    flow: dict[str, Any],
    code: str,
) -> None:
    central, _ = take("open", "offer", "accept")

    with pytest.raises(ValidationError) as refusal:
        changes.fund(
            table, commitment=central, flow=make_flow(provider_institution=most, **flow), citation=citation
        )

    assert code_of(refusal) == {code}


def test_a_flow_pays_one_commitment(
    take: Callable[..., Any], table: Consultation, citation: Citation
) -> None:
    central, local = take("open", "offer", "accept")
    paid = changes.fund(table, commitment=central, amount=Decimal(1), date=DAY, citation=citation)

    with pytest.raises(ValidationError) as refusal:
        changes.fund(table, commitment=local, flow=paid, citation=citation)

    assert code_of(refusal) == {"fulfils_another"}


def test_a_commitment_of_others_is_not_paid_here(
    take: Callable[..., Any], table: Consultation, citation: Citation
) -> None:
    take("open", "offer", "accept")

    with pytest.raises(ValidationError) as refusal:
        changes.fund(
            table, commitment=make_flow(type="outgoing_commitment"), amount=Decimal(1), date=DAY, citation=citation
        )  # fmt: skip

    assert code_of(refusal) == {"not_a_commitment"}


def test_the_database_takes_no_offer_of_a_stranger(table: Consultation) -> None:
    with pytest.raises(IntegrityError, match="programs_offer_by_a_party"), revisions.write():
        offer = make_offer(table)
        offer.institution = make_institution()
        offer.save()


def test_the_database_takes_no_turn_of_a_stranger(table: Consultation) -> None:
    with pytest.raises(IntegrityError, match="programs_consultationstep_by_a_party"):
        make_turn(table, institution=make_institution())


def test_the_database_keeps_the_state_that_of_the_last_turn(
    table: Consultation, take: Callable[..., Any]
) -> None:
    take("open", "offer")

    with pytest.raises(IntegrityError, match="as its last turn left them"):
        change(table, state="agreed")


def test_the_database_keeps_an_answer_that_was_given(table: Consultation, take: Callable[..., Any]) -> None:
    take("open", "offer", "accept")

    with pytest.raises(IntegrityError, match="as its last turn left them"):
        change(table.offers.get(), outcome="countered")


def test_the_database_keeps_turns_in_order(table: Consultation) -> None:
    make_turn(table, date="2024-05-10")

    with pytest.raises(IntegrityError, match="run backwards"):
        make_turn(table, 2, state="lapsed", date="2024-05-09")


def test_a_course_can_be_retracted_from_its_end(table: Consultation, take: Callable[..., Any]) -> None:
    take("open")
    retract(table.turns.get())

    change(table, state="")

    assert table.state == ""


def test_a_second_source_of_a_turn_is_told(table: Consultation, take: Callable[..., Any]) -> None:
    turn = take("open")

    assert make_further(turn).consultation_step == turn
