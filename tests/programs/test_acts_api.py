"""Acts over HTTP: consultations and guidelines are turned by verbs, under the same rules as in the domain."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from rest_framework.test import APIClient

from programs.changes import TRANSITIONS, legal_verbs
from programs.models import Consultation, FundingFlow
from tests import make
from tests.make import change, make_institution, make_source
from tests.make_programs import (
    make_consultation,
    make_flow,
    make_guideline,
    make_guideline_status,
    make_joint_action,
    make_program,
)
from tests.promises.together import together

DAY = "2024-05-10"
TERMS = {"central_amount": "30", "local_amount": "70", "currency": "CNY"}


class Table:
    """A consultation and those around it, spoken to over HTTP."""

    def __init__(self, api: APIClient) -> None:
        self.api = api
        self.central, self.local, self.other = (make_institution() for _ in range(3))
        self.source = make_source().slug
        self.consultation = make_consultation(
            central=[self.central], local=[self.local, self.other], program=make_program()
        )
        self.address = f"/api/v1/consultations/{self.consultation.slug}"

    def read(self) -> Any:
        """Return the consultation as it is read."""
        return self.api.get(self.address)

    def act(self, verb: str, *, tag: str | None = None, api: Any = None, **body: Any) -> Any:
        """Act, having just read the consultation or as its version `tag` was."""
        wanted = {"date": DAY, "citation": {"source": self.source}, **body}
        seen = tag or self.read()["ETag"]
        return (api or self.api).post(f"{self.address}/{verb}", wanted, headers={"If-Match": seen})

    def bring(self, *verbs: str) -> Any:
        """Take turns; the centre offers and the locality answers. Return the last answer."""
        bodies: dict[str, dict[str, Any]] = {
            "open": {},
            "offer": {"institution": self.central.slug, **TERMS},
            "counter": {"institution": self.local.slug, "offer": 1, **TERMS},
            "accept": {"institution": self.local.slug, "offer": 1},
            "close": {},
        }
        answer = None
        for verb in verbs:
            answer = self.act(verb, **bodies[verb])
            assert answer.status_code == 200, answer.content
        return answer


@pytest.fixture
def table(editor: APIClient) -> Table:
    """A consultation of one central body and two localities."""
    return Table(editor)


def test_a_turn_answers_with_the_consultation_as_it_then_is(table: Table) -> None:
    answer = table.bring("open", "offer")

    document = answer.json()
    assert document["state"] == "offered"
    assert document["legal_verbs"] == ["counter", "accept", "withdraw", "lapse"]
    assert [turn["state"] for turn in document["turns"]] == ["opened", "offered"]
    assert [offer["central_amount"] for offer in document["offers"]] == ["30"]
    assert answer["ETag"] == table.read()["ETag"]
    assert answer["X-Revision"] == f"r{make.revisions.head()}"


def test_agreement_commits_both_sides_in_one_revision(table: Table) -> None:
    answer = table.bring("open", "offer", "accept")

    flows = FundingFlow.objects.filter(consultation=table.consultation)
    assert {f"r{flow.revision}" for flow in flows} == {answer["X-Revision"]}
    assert (answer.json()["state"], answer.json()["local_amount"]) == ("agreed", "70")


def test_payments_fulfil_commitments_until_it_is_closed(table: Table) -> None:
    table.bring("open", "offer", "accept")
    central, local = FundingFlow.objects.filter(consultation=table.consultation).order_by("provider_level")

    paid = table.act("fund", commitment=str(central.pk), amount="30")
    linked = table.act("fund", commitment=str(local.pk), flow=str(make_flow("70", date=DAY).pk))
    closed = table.act("close")

    assert [answer.status_code for answer in (paid, linked, closed)] == [200, 200, 200], linked.content
    assert FundingFlow.objects.filter(fulfils__in=[central, local]).count() == 2
    assert (closed.json()["state"], closed.json()["legal_verbs"]) == ("closed", [])


@pytest.mark.parametrize("verb", ["withdraw", "lapse"])
def test_a_consultation_ends_without_agreement(table: Table, verb: str) -> None:
    table.bring("open")

    answer = table.act(verb, **({"institution": table.local.slug} if verb == "withdraw" else {}))

    assert answer.status_code == 200, answer.content


def test_an_illegal_turn_is_409_and_names_the_legal_ones(table: Table) -> None:
    table.bring("open")

    answer = table.act("close")

    assert (answer.status_code, answer.json()["code"]) == (409, "illegal_transition")
    assert "Legal now: offer, withdraw, lapse." in answer.json()["detail"]


@pytest.mark.parametrize(
    ("verb", "body", "code"),
    [
        ("accept", {"institution": "central", "offer": 1}, "own_offer"),
        ("accept", {"institution": "stranger", "offer": 1}, "not_a_party"),
        ("accept", {"institution": "local", "offer": 1, "date": "2024-05-09"}, "runs_backwards"),
    ],
)
def test_what_the_course_forbids_is_409(table: Table, verb: str, body: dict[str, Any], code: str) -> None:
    table.bring("open", "offer")
    who = {"central": table.central, "local": table.local, "stranger": make_institution()}

    answer = table.act(verb, **{**body, "institution": who[body["institution"]].slug})

    assert (answer.status_code, answer.json()["code"]) == (409, code)


def test_who_was_too_late_learns_what_became_of_the_offer(table: Table) -> None:
    table.bring("open", "offer")
    seen = table.read()["ETag"]
    table.bring("counter")

    answer = table.act("accept", tag=seen, institution=table.other.slug, offer=1)

    assert (answer.status_code, answer.json()["code"]) == (409, "offer_answered")


def test_a_turn_on_an_old_version_is_412(table: Table) -> None:
    table.bring("open", "offer")
    seen = table.read()["ETag"]
    change(Consultation.objects.get(pk=table.consultation.pk), note="Remark")

    answer = table.act("accept", tag=seen, institution=table.local.slug, offer=1)

    assert answer.status_code == 412


def test_a_turn_without_a_version_is_428(table: Table) -> None:
    body = {"date": DAY, "citation": {"source": table.source}}

    assert table.api.post(f"{table.address}/open", body).status_code == 428


@pytest.mark.parametrize(
    ("body", "code", "pointer"),
    [
        ({"offer": "1"}, "invalid", "/offer"),
        ({"offer": 1, "date": "soon"}, "invalid_date", "/date"),
        ({"offer": 1, "amount": 3}, "unknown_field", "/amount"),
        ({"offer": 1, "institution": "nobody"}, "does_not_exist", "/institution"),
        ({"offer": None}, "null", "/offer"),
    ],
)
def test_a_malformed_turn_is_400_and_names_the_field(
    table: Table, body: dict[str, Any], code: str, pointer: str
) -> None:
    table.bring("open", "offer")

    answer = table.act("accept", **{"institution": table.local.slug, **body})

    assert answer.status_code == 400, answer.content
    assert [(each["code"], each["pointer"]) for each in answer.json()["errors"]] == [(code, pointer)]


def test_an_offer_that_was_not_made_is_409_and_names_the_field(table: Table) -> None:
    table.bring("open", "offer")

    answer = table.act("accept", institution=table.local.slug, offer=2)

    assert answer.status_code == 409, answer.content
    assert [(each["code"], each["pointer"]) for each in answer.json()["errors"]] == [
        ("no_such_offer", "/offer")
    ]


def test_a_turn_takes_a_token_that_writes(table: Table) -> None:
    seen = table.read()["ETag"]

    answers = [table.act("open", tag=seen, api=api) for api in (APIClient(), make.client_of("reader"))]

    assert [answer.status_code for answer in answers] == [401, 403]


def test_there_is_no_turn_of_what_is_not_there(table: Table) -> None:
    table.address = "/api/v1/consultations/nothing"

    assert table.act("open", tag="*").status_code == 404


def test_acts_are_not_read(table: Table) -> None:
    assert Client().get(f"{table.address}/open").status_code == 405


@pytest.mark.parametrize("amount", [None, 1])
@pytest.mark.parametrize("state", TRANSITIONS)
def test_a_consultation_says_its_legal_verbs(
    api: APIClient, db: None, state: str, amount: int | None
) -> None:
    agreed = {"central_amount": amount, "currency": "CNY"} if amount else {}
    consultation = make_consultation(make_joint_action(), state=state, **agreed)

    document = api.get(f"/api/v1/consultations/{consultation.slug}").json()

    assert document["legal_verbs"] == list(legal_verbs(consultation))


def test_a_guideline_is_put_in_force(editor: APIClient) -> None:
    draft = make_guideline_status(status="draft", valid_from="2024-01")
    address = f"/api/v1/guidelines/{draft.guideline.slug}"
    body = {"valid_from": "2024-03-31", "citation": {"source": make_source().slug}}

    answer = editor.post(f"{address}/put-in-force", body, headers={"If-Match": editor.get(address)["ETag"]})
    again = editor.post(f"{address}/put-in-force", body, headers={"If-Match": "*"})

    assert answer.status_code == 200, answer.content
    assert [status["status"] for status in answer.json()["statuses"]] == ["in_force"]
    assert (again.status_code, again.json()["code"]) == (409, "already_in_force")


def test_a_guideline_is_replaced_by_another(editor: APIClient) -> None:
    old, new = make_guideline_status(valid_from="2017").guideline, make_guideline()
    body = {"by": new.slug, "valid_from": "2024-03-31", "citation": {"source": make_source().slug}}

    answer = editor.post(f"/api/v1/guidelines/{old.slug}/replace", body, headers={"If-Match": "*"})

    assert answer.status_code == 200, answer.content
    assert [each["slug"] for each in answer.json()["replaced_by"]] == [new.slug]
    assert [status["status"] for status in answer.json()["statuses"]] == ["replaced"]


@pytest.mark.slow
@pytest.mark.parametrize("second", ["accept", "counter", "withdraw"])
def test_of_two_who_saw_the_same_offer_one_wins_and_the_other_gets_409(
    own_database: str, editor: APIClient, second: str
) -> None:
    for _ in range(4):
        table = Table(editor)
        table.bring("open", "offer")
        seen, another = table.read()["ETag"], make.client_of("editor")
        who = table.central if second == "withdraw" else table.other
        body: dict[str, Any] = {"institution": who.slug}
        body |= {"offer": 1} if second != "withdraw" else {}
        body |= TERMS if second == "counter" else {}

        answers = together(
            lambda: table.act("accept", tag=seen, institution=table.local.slug, offer=1),  # noqa: B023
            lambda: table.act(second, tag=seen, api=another, **body),  # noqa: B023
        )

        assert sorted(answer.status_code for answer in answers) == [200, 409]
        [loser] = [answer.json() for answer in answers if answer.status_code == 409]
        assert loser["code"] in ("illegal_transition", "offer_answered")
        agreed = Consultation.objects.get(pk=table.consultation.pk).state == "agreed"
        assert agreed == (second == "accept" or answers[0].status_code == 200)
        assert FundingFlow.objects.filter(consultation=table.consultation).count() == (2 if agreed else 0)
