"""The table in the admin: each verb has its button and page, and nobody writes state or outcome by hand."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from institutions.models import Institution
from programs import changes
from programs.changes import TRANSITIONS, Verb
from programs.models import (
    Consultation,
    ConsultationParty,
    ConsultationStep,
    FundingFlow,
    FurtherCitation,
    Offer,
)
from sources import revisions
from sources.dates import PartialDate
from sources.history import event_of
from tests import make, make_programs

from .conftest import Editor, errors, last_revision, told

DAY = PartialDate("2024-05-10")
TERMS = {"central_amount": "100,000,000", "local_amount": "50000000", "currency": "CNY"}


@pytest.fixture
def shandong(db: None) -> Institution:
    """A provincial government."""
    return make.make_institution("shandong", "Shandong", "山东省")


@pytest.fixture
def table(most: Institution, shandong: Institution) -> Consultation:
    """A consultation of a ministry and a province about a program, of which nothing more is known."""
    return make_programs.make_consultation(
        name="Ministry and Shandong", central=[most], local=[shandong], program=make_programs.make_program()
    )


def page_of(editor: Editor, table: Consultation, verb: str) -> str:
    """Return the path of the page of a verb."""
    return f"{editor.page(table, 'change').removesuffix('change/')}do/{verb}/"


def take(editor: Editor, table: Consultation, verb: str, **values: Any) -> Any:
    """Open the page of a verb and send its form."""
    path = page_of(editor, table, verb)
    page = editor.get(path)
    if page.status_code != 200:
        return page
    seen = page.context["form"]["seen"].value()
    stated = {"source": str(table.citation.source_id), "locator": "p. 1", "reason": "As reported"}
    sent = {"date": str(DAY), **stated, "seen": seen, "type": "disbursement", **values}
    return editor.post(path, {name: value for name, value in sent.items() if value is not None})


def refused(response: Any) -> dict[str, list[str]]:
    """Return the codes of the refusals on the page of a verb, by field."""
    assert response.status_code == 200
    problems = response.context["form"].errors.as_data()
    return {name: [error.code for error in found] for name, found in problems.items()}


def test_a_consultation_goes_from_opening_to_payment_and_close(
    editor: Editor, table: Consultation, most: Institution, shandong: Institution
) -> None:
    ministry, province = str(most.pk), str(shandong.pk)
    states = []
    for verb, values in (
        ("open", {}),
        ("offer", {"institution": ministry, **TERMS, "conditions": "Sites are free"}),
        ("counter", {"institution": province, **TERMS, "local_amount": "40000000"}),
        ("accept", {"institution": ministry}),
    ):
        response = take(editor, table, verb, **values)
        assert response["Location"] == editor.page(table, "change"), refused(response)
        table.refresh_from_db()
        states.append(table.state)
    commitment = FundingFlow.objects.get(provider_institution=shandong)
    for verb, values in (
        ("fund", {"commitment": str(commitment.pk), "amount": "10,000,000.5"}),
        ("close", {"institution": province}),
    ):
        assert take(editor, table, verb, **values).status_code == 302
        table.refresh_from_db()
        states.append(table.state)

    assert states == ["opened", "offered", "countered", "agreed", "funded", "closed"]
    assert commitment.amount == Decimal("40000000")
    assert commitment.fulfilments.get().amount == Decimal("10000000.5")
    assert [offer.conditions for offer in table.offers.order_by("number")] == ["Sites are free", ""]


def test_a_turn_is_one_revision_in_the_name_of_its_user_with_the_reason(
    editor: Editor, table: Consultation
) -> None:
    before = revisions.head()

    response = take(editor, table, "open")

    saved = last_revision()
    assert (saved.number, saved.actor, saved.reason) == (before + 1, editor.user.username, "As reported")
    assert f">r{before + 1}</a>." in told(editor.get(response["Location"]))
    assert table.turns.get().citation.locator == "p. 1"


def led_to(table: Consultation, state: str) -> Consultation:
    """Bring the consultation into a state."""
    most, shandong = (table.parties.get(side=side).institution for side in ("central", "local"))
    given: dict[str, Any] = {"date": DAY, "citation": table.citation}
    terms = {"central_amount": Decimal(100), "local_amount": Decimal(50), "currency": "CNY"}
    course = {
        "": [], "opened": ["open"], "offered": ["open", "offer"], "countered": ["open", "offer", "counter"],
        "agreed": ["open", "offer", "accept"], "funded": ["open", "offer", "accept", "fund"],
        "closed": ["open", "offer", "accept", "fund", "close"], "lapsed": ["open", "lapse"],
        "withdrawn": ["open", "withdraw"],
    }  # fmt: skip
    for verb in course[state]:
        with revisions.write(actor="test"):
            if verb == "open":
                changes.open_consultation(table, **given)
            elif verb == "offer":
                offer = changes.make_offer(table, most, **terms, **given)
            elif verb == "counter":
                changes.counter(table, shandong, offer=offer, **terms, **given)
            elif verb == "accept":
                promises = changes.accept(table, shandong, offer=offer, **given)
            elif verb == "fund":
                changes.fund(table, commitment=promises[0], amount=Decimal(1), **given)
            elif verb == "close":
                changes.close(table, **given)
            elif verb == "lapse":
                changes.lapse(table, **given)
            else:
                changes.withdraw(table, most, **given)
    table.refresh_from_db()
    return table


@pytest.mark.parametrize("state", list(TRANSITIONS))
def test_the_page_has_a_button_for_each_legal_verb_and_no_other(
    editor: Editor, table: Consultation, state: str
) -> None:
    led_to(table, state)

    page = told(editor.get(editor.page(table, "change")))

    shown = [verb for verb in Verb if f'id="verb-{verb}"' in page]
    assert shown == changes.legal_verbs(table)
    for verb in Verb:
        status = 200 if verb in shown else 302
        assert editor.get(page_of(editor, table, verb)).status_code == status, verb


def test_an_illegal_verb_leads_back_and_says_what_is_legal(editor: Editor, table: Consultation) -> None:
    response = editor.get(page_of(editor, table, "accept"), follow=True)

    assert response.redirect_chain[-1][0] == editor.page(table, "change")
    assert "Legal now: open." in told(response)


def test_only_those_who_may_change_the_registry_see_and_take_turns(
    log_in: Callable[[str], Editor], table: Consultation
) -> None:
    reader = log_in("reader")

    assert 'id="verb-' not in told(reader.get(reader.page(table, "change")))
    assert reader.get(page_of(reader, table, "open")).status_code == 403
    assert reader.post(page_of(reader, table, "open"), {"reason": "no"}).status_code == 403


def test_a_turn_after_someone_elses_is_stale_and_says_so(editor: Editor, table: Consultation) -> None:
    path = page_of(editor, table, "open")
    seen = editor.get(path).context["form"]["seen"].value()
    led_to(table, "opened")

    sent = {"date": str(DAY), "source": str(make.make_source().pk), "reason": "Late", "seen": seen}
    response = editor.post(path, sent)

    assert refused(response) == {"__all__": ["stale"]}
    assert table.turns.count() == 1


@pytest.mark.parametrize(
    ("state", "verb", "values", "codes"),
    [
        ("opened", "offer", {"central_amount": "1"}, {"institution": ["required"]}),
        ("opened", "offer", {"institution": "most"}, {"__all__": ["empty_offer"]}),
        ("opened", "offer", {"institution": "most", "central_amount": "1"}, {"__all__": ["no_currency"]}),
        ("opened", "offer", {"institution": "most", "central_amount": "1亿"}, {"central_amount": ["invalid"]}),
        ("opened", "offer", {"institution": "most", **TERMS, "date": "2020"}, {"date": ["runs_backwards"]}),
        ("offered", "accept", {"institution": "most"}, {"institution": ["invalid_choice"]}),
        ("offered", "counter", {"institution": "stranger", **TERMS}, {"institution": ["invalid_choice"]}),
        ("opened", "lapse", {"date": ""}, {"date": ["required"]}),
        ("opened", "lapse", {"source": ""}, {"source": ["required"]}),
        ("opened", "lapse", {"reason": " "}, {"reason": ["required"]}),
        ("agreed", "fund", {"amount": ""}, {"__all__": ["flow_or_amount"]}),
        ("agreed", "fund", {"commitment": None, "amount": "1"}, {"commitment": ["required"]}),
        ("agreed", "fund", {"amount": "-1"}, {"__all__": ["negative_amount"]}),
    ],
)  # fmt: skip
def test_a_turn_that_cannot_be_is_refused_at_its_field_and_changes_nothing(
    editor: Editor, table: Consultation, state: str, verb: str, values: dict[str, Any], codes: dict[str, Any]
) -> None:
    make.make_institution("stranger")
    led_to(table, state)
    head, turns, offers = revisions.head(), table.turns.count(), table.offers.count()
    sent = dict(values)
    if sent.get("institution"):
        sent["institution"] = str(Institution.objects.get(slug=sent["institution"]).pk)
    if verb == "fund" and "commitment" not in sent:
        sent["commitment"] = str(table.flows.filter(type="outgoing_commitment")[0].pk)

    response = take(editor, table, verb, **sent)

    found = refused(response)
    assert {name: sorted(set(told_)) for name, told_ in found.items()} == codes
    table.refresh_from_db()
    assert (table.state, table.turns.count(), table.offers.count()) == (state, turns, offers)
    assert revisions.head() == head


def test_a_payment_on_record_is_linked(editor: Editor, table: Consultation) -> None:
    led_to(table, "agreed")
    commitment = table.flows.filter(type="outgoing_commitment")[0]
    flow = make_programs.make_flow("30", provider_institution=commitment.provider_institution)

    response = take(editor, table, "fund", commitment=str(commitment.pk), flow=str(flow.pk), date="")

    assert response.status_code == 302, refused(response)
    assert FundingFlow.objects.get(pk=flow.pk).fulfils == commitment


# What forms do not write


def test_state_and_outcome_are_on_no_form(editor: Editor, table: Consultation) -> None:
    led_to(table, "offered")
    offer, turn = table.offers.get(), table.turns.order_by("number").last()

    for row in (table, offer, turn):
        assert not {"state", "outcome", "number_"} & set(editor.form(row))
        editor.save(row, state="closed", outcome="accepted", note="Corrected")

    table.refresh_from_db()
    assert (table.state, table.offers.get().outcome, table.turns.last().state) == (
        "offered",
        "open",
        "offered",
    )
    assert table.note == table.offers.get().note == "Corrected"


def test_a_restored_version_keeps_the_state_of_now(editor: Editor, table: Consultation) -> None:
    editor.save(table, name="Another name")
    led_to(table, "offered")
    first = event_of(Consultation).objects.filter(id=table.pk).order_by("pgh_id")[0]  # type: ignore[attr-defined]
    path = editor.page(table, "restore", first.pgh_id)
    page = editor.get(path)
    assert [change.field for change in page.context["changes"]] == ["Name"]

    editor.post(path, {"seen": page.context["form"]["seen"].value(), "reason": "The better name"})

    table.refresh_from_db()
    assert (table.name, table.state) == ("Ministry and Shandong", "offered")


def test_an_offer_corrected_or_restored_stays_what_became_of_it(editor: Editor, table: Consultation) -> None:
    led_to(table, "agreed")
    offer = table.offers.get()
    first = event_of(Offer).objects.filter(id=offer.pk).order_by("pgh_id")[0]  # type: ignore[attr-defined]
    path = editor.page(offer, "restore", first.pgh_id)

    editor.post(path, {"seen": editor.get(path).context["form"]["seen"].value(), "reason": "As it was"})
    editor.save(offer, conditions="Sites are free")

    offer.refresh_from_db()
    assert (offer.outcome, offer.conditions) == ("accepted", "Sites are free")


@pytest.mark.parametrize("model", [Offer, ConsultationStep])
def test_nobody_adds_an_offer_or_a_turn_by_hand(editor: Editor, model: Any) -> None:
    assert editor.get(editor.page(model, "add")).status_code == 403
    assert editor.post(editor.page(model, "add"), {"reason": "no"}).status_code == 403


def test_the_last_turn_is_not_retracted_alone(editor: Editor, table: Consultation) -> None:
    led_to(table, "lapsed")
    turn = table.turns.order_by("-number")[0]

    response = editor.post(
        editor.page(turn, "delete"), {"post": "yes", "seen": turn.revision, "reason": "Wrong"}
    )

    codes = [error.code for error in response.context["form"].non_field_errors().as_data()]
    assert codes == ["course_contradicts"]
    assert table.turns.count() == 2


def test_a_party_that_made_an_offer_stays_a_party(editor: Editor, table: Consultation) -> None:
    led_to(table, "offered")
    form = editor.form(table)
    ministry = str(table.parties.get(side="central").pk)
    place = next(key for key, value in form.items() if value == ministry).removesuffix("-id")

    response = editor.save(table, form, **{f"{place}-DELETE": "on"})

    assert errors(response) == {"__all__": ["refused"], "parties": ["in_use"]}
    assert editor.page(table.offers.get(), "change") in told(response)
    assert ConsultationParty.objects.count() == 2


def test_a_turn_is_not_moved_before_the_one_before_it(editor: Editor, table: Consultation) -> None:
    led_to(table, "offered")
    turn = table.turns.order_by("-number")[0]

    assert errors(editor.save(turn, date="2020")) == {"date": ["runs_backwards"]}


def cite_once_more(table: Consultation) -> None:
    """Give each offer and each turn of a consultation a further citation."""
    for row in (*table.offers.all(), *table.turns.all()):
        make_programs.make_further(row)


def test_a_consultation_leaves_with_its_course_and_comes_back_with_it(
    editor: Editor, table: Consultation
) -> None:
    led_to(table, "countered")
    cite_once_more(table)
    gone = editor.post(
        editor.page(table, "delete"), {"post": "yes", "seen": table.revision, "reason": "Never held"}
    )
    assert gone.status_code == 302
    assert not Consultation.objects.exists()
    last = event_of(Consultation).objects.filter(id=table.pk).latest("pgh_id")  # type: ignore[attr-defined]
    path = editor.page(table, "restore", last.pgh_id)

    back = editor.post(path, {"seen": editor.get(path).context["form"]["seen"].value(), "reason": "It was"})

    assert back.status_code == 302
    assert (table.offers.count(), table.turns.count(), table.parties.count()) == (2, 3, 2)
    assert Consultation.objects.get().state == "countered"
    assert FurtherCitation.objects.filter(offer__in=table.offers.all()).count() == 2
    assert FurtherCitation.objects.filter(consultation_step__in=table.turns.all()).count() == 3
