"""Suggestions: anyone may make them, nothing is recorded before a reviewer accepts, nobody accepts their own."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.settings import api_settings
from rest_framework.test import APIClient

from exchange.models import State, Suggestion
from institutions.models import Institution, InstitutionName, Tenure
from sources import revisions
from sources.models import Revision
from tests import make, make_programs

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/suggestions"
A_DAY = dt.timedelta(days=1)


def codes(response: Any) -> list[tuple[str, str]]:
    return make.refusals(response)


def suggest(client: APIClient, resource: str, target: Any = None, **body: Any) -> Any:
    given = {"reason": "The site says so.", "source_url": "https://example.org/a", **body}
    return client.post(ADDRESS, {"resource": resource, "target": target, **given})


def suggested(client: APIClient, resource: str, target: Any = None, **body: Any) -> dict[str, Any]:
    response = suggest(client, resource, target, **body)
    assert response.status_code == 201, response.content
    return response.json()


def do(client: APIClient, suggestion: dict[str, Any], verb: str, seen: str | None = None, **body: Any) -> Any:
    address = f"{ADDRESS}/{suggestion['id']}"
    return client.post(f"{address}/{verb}", body, HTTP_IF_MATCH=seen or client.get(address)["ETag"])


@pytest.fixture
def tenure(person, post):
    return make.make_tenure(person, post, valid_from="2018-03")


@pytest.fixture
def source(db):
    return make.make_source(url="https://example.org/a")


# Suggesting


def test_anyone_suggests_and_nothing_is_recorded(api, tenure):
    head = revisions.head()

    response = suggest(api, "tenures", str(tenure.pk), patch={"valid_until": "2023-03-10", "ended": "yes"})

    assert response.status_code == 201
    assert response["Location"] == f"{ADDRESS}/{response.json()['id']}"
    shown = api.get(response["Location"])
    assert shown.json()["state"] == "open"
    assert shown.json()["base_revision"] == head == revisions.head()
    [end, ended] = shown.json()["changes"]
    assert (end["field"], end["before"], end["now"], end["suggested"]) == (
        "valid_until",
        None,
        None,
        "2023-03-10",
    )
    assert (ended["now"], ended["suggested"], ended["is_conflict"]) == ("no", "yes", False)
    tenure.refresh_from_db()
    assert tenure.valid_until is None


def test_a_row_is_named_by_its_slug_its_key_or_its_id(api, most, tenure):
    tenure.key = "a-tenure"
    with revisions.write():
        tenure.save()

    by_slug = suggested(api, "institutions", "most", patch={"note": "Once more."})
    by_key = suggested(api, "tenures", "a-tenure", patch={"note": "Once more."})

    assert (by_slug["target"], by_key["target"]) == (str(most.pk), str(tenure.pk))
    assert "Ministry of Science and Technology" in by_slug["about"]


def test_private_data_are_shown_to_nobody(api, most):
    editor = make.client_of("editor")
    made = suggested(
        api, "institutions", "most", patch={"note": "x"}, name="Ada Nobody", contact="ada@example.org"
    )

    for client in (api, editor):
        for address in (ADDRESS, f"{ADDRESS}/{made['id']}"):
            text = client.get(address).content.decode()
            assert "ada" not in text.lower()
            assert "withdrawal" not in text
    assert Suggestion.objects.get().contact == "ada@example.org"


def test_the_withdrawal_key_is_not_kept(api, most):
    key = suggested(api, "institutions", "most", patch={"note": "x"})["withdrawal_key"]

    with connection.cursor() as cursor:
        cursor.execute("SELECT s::text FROM exchange_suggestion s")
        assert key not in cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({"resource": "tenurs"}, ("unknown_resource", "/resource")),
        ({"resource": "revisions"}, ("unknown_resource", "/resource")),
        ({"target": "nobody"}, ("does_not_exist", "/target")),
        ({"target": "not an address"}, ("invalid", "/target")),
        ({"patch": {}}, ("nothing_suggested", "/patch")),
        ({"patch": {"nmae": "x"}}, ("unknown_field", "/patch/nmae")),
        ({"patch": {"id": "x"}}, ("read_only", "/patch/id")),
        ({"patch": {"kind": "castle"}}, ("invalid_choice", "/patch/kind")),
        ({"patch": {"jurisdiction": "atlantis"}}, ("does_not_exist", "/patch/jurisdiction")),
        ({"patch": {"valid_from": "2024-13"}}, ("invalid_date", "/patch/valid_from")),
        ({"patch": {"slug": "admin x"}}, ("invalid_slug", "/patch/slug")),
        ({"patch": {"note": "x" * 21_000}}, ("patch_too_large", "/patch")),
        ({"patch": []}, ("not_a_dict", "/patch")),
        ({"reason": ""}, ("blank", "/reason")),
        ({"source_url": ""}, ("source_needed", "/source_url")),
        ({"source_url": "javascript:alert(1)"}, ("invalid_url", "/source_url")),
        ({"source": "nowhere"}, ("does_not_exist", "/source")),
        ({"contact": "x" * 201}, ("max_length", "/contact")),
        ({"surprise": 1}, ("unknown_field", "/surprise")),
    ],
)
def test_what_cannot_be_is_refused_at_once_by_its_name(api, most, body, refusal):
    given = {
        "resource": "institutions", "target": "most", "patch": {"note": "x"}, "reason": "r",
        "source_url": "https://example.org/a",
    }  # fmt: skip

    response = api.post(ADDRESS, {**given, **body})

    assert response.status_code == 400
    assert codes(response) == [refusal]
    assert not Suggestion.objects.exists()


def test_a_period_that_runs_backwards_is_refused_at_once(api, tenure):
    response = suggest(api, "tenures", str(tenure.pk), patch={"valid_until": "2017", "ended": "yes"})

    assert response.status_code == 400
    assert codes(response)[0][1].startswith("/patch/")


def test_what_is_recorded_just_so_needs_no_suggestion(api, most):
    response = suggest(api, "institutions", "most", patch={"slug": "most"})

    assert response.status_code == 409
    assert codes(response) == [("changes_nothing", "/patch")]


def test_a_new_fact_needs_no_citation_if_its_source_is_named_apart(api, most):
    patch = {"institution": "most", "lang": "en", "kind": "acronym", "text": "MOST"}

    assert suggest(api, "names", patch=patch).status_code == 201
    assert codes(suggest(api, "names", patch={"text": "MOST"})) == [
        ("required", "/patch/institution"),
        ("required", "/patch/lang"),
    ]


def test_one_address_suggests_only_so_often(api, most, monkeypatch):
    cache.clear()
    monkeypatch.setitem(settings.REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"], "suggestions", "2/hour")
    api_settings.reload()

    answers = [suggest(api, "institutions", "most", patch={"note": str(n)}) for n in range(3)]

    assert [each.status_code for each in answers] == [201, 201, 429]
    assert int(answers[-1]["Retry-After"]) > 0
    assert api.get(ADDRESS).status_code == 200
    monkeypatch.undo()
    api_settings.reload()
    cache.clear()


def test_a_token_that_only_reads_suggests_nothing(most):
    assert suggest(
        make.client_of("editor", scope="read"), "institutions", "most", patch={"note": "x"}
    ).status_code == 403  # fmt: skip


# Deciding


def test_accepting_is_one_revision_of_the_reviewer_that_credits_the_author(tenure, source):
    contributor, editor = make.client_of("contributor"), make.client_of("editor")
    made = suggested(
        contributor, "tenures", str(tenure.pk), patch={"valid_until": "2023-03-10", "ended": "yes"}
    )
    head = revisions.head()

    response = do(editor, made, "accept")

    assert response.status_code == 200, response.content
    assert (response.json()["state"], response.json()["revision"]) == ("accepted", head + 1)
    assert response["X-Revision"] == f"r{head + 1}"
    recorded = Revision.objects.get(pk=head + 1)
    assert recorded.actor == editor.user.username
    assert contributor.user.username in recorded.reason
    assert made["id"] in recorded.reason
    tenure.refresh_from_db()
    assert str(tenure.valid_until) == "2023-03-10"
    [further] = tenure.further_citations.all()
    assert (further.citation.source, further.stance) == (source, "supports")


def test_a_visitor_is_credited_by_name_only_if_it_may_be_told(api, most, source):
    editor = make.client_of("editor")
    quiet = suggested(api, "institutions", "most", patch={"note": "a"}, name="Ada Quiet")
    loud = suggested(api, "institutions", "most", patch={"note": "b"}, name="Ben Loud", name_is_public=True)

    for made in (quiet, loud):
        assert do(editor, made, "accept").status_code == 200

    first, second = Revision.objects.order_by("-number").values_list("reason", flat=True)[:2][::-1]
    assert "suggested by a visitor" in first
    assert "suggested by Ben Loud" in second


def test_a_new_fact_rests_on_the_source_of_its_suggestion(api, most, source):
    patch = {"institution": "most", "lang": "en", "kind": "acronym", "text": "MOST"}
    made = suggested(api, "names", patch=patch, locator="p. 3")

    response = do(make.client_of("editor"), made, "accept")

    name = InstitutionName.objects.get(text="MOST")
    assert response.json()["row"] == str(name.pk)
    assert (name.citation.source, name.citation.locator) == (source, "p. 3")


def test_a_source_that_is_not_on_record_is_recorded_first(api, most):
    editor = make.client_of("editor")
    made = suggested(api, "institutions", "most", patch={"note": "x"})

    refused = do(editor, made, "accept")
    accepted = do(editor, made, "accept", source=make.make_source(slug="recorded-now").slug)

    assert (refused.status_code, codes(refused)) == (409, [("source_not_on_record", "/source")])
    assert accepted.status_code == 200
    assert Institution.objects.get(slug="most").further_citations.get().citation.source.slug == "recorded-now"


def test_what_the_resource_refuses_leaves_the_suggestion_open(api, person, post, source):
    make.make_tenure(person, post, valid_from="2018")
    patch = {"person": person.slug, "post": post.slug, "valid_from": "2020", "kind": "substantive"}
    made = suggested(api, "tenures", patch=patch)
    head = revisions.head()

    response = do(make.client_of("editor"), made, "accept")

    assert response.status_code == 409
    assert response.json()["code"] == "too_many_holders"
    assert Suggestion.objects.get().state == State.OPEN
    assert revisions.head() == head


def test_a_reviewer_edits_what_is_accepted(api, most, source):
    made = suggested(api, "institutions", "most", patch={"note": "Wih a slip."})

    response = do(make.client_of("editor"), made, "accept", patch={"note": "Without a slip."})

    assert response.json()["patch"] == {"note": "Wih a slip."}
    assert response.json()["accepted_patch"] == {"note": "Without a slip."}
    assert Institution.objects.get(slug="most").note == "Without a slip."


def test_nobody_accepts_their_own(most, source):
    editor = make.client_of("editor")
    made = suggested(editor, "institutions", "most", patch={"note": "x"})

    response = do(editor, made, "accept")

    assert response.status_code == 409
    assert response.json()["code"] == "own_suggestion"


def test_the_database_lets_nobody_accept_their_own(most):
    editor = make.client_of("editor")
    made = suggested(editor, "institutions", "most", patch={"note": "x"})
    done = {
        "state": "accepted", "decided_by": editor.user, "decided_at": timezone.now(), "revision": 1, "row": most.pk,
    }  # fmt: skip

    with pytest.raises(IntegrityError, match="nobody_accepts_their_own"), transaction.atomic():
        Suggestion.objects.filter(pk=made["id"]).update(**done)
    assert Suggestion.objects.filter(pk=made["id"]).update(**{**done, "decided_by": make.make_user()}) == 1


@pytest.mark.parametrize(
    ("client", "status"),
    [(None, 401), ("reader", 403), ("contributor", 403), ("editor", 200), ("admin", 200)],
)
@pytest.mark.parametrize("verb", ["accept", "decline"])
def test_who_may_decide(api, most, source, client, status, verb):
    made = suggested(api, "institutions", "most", patch={"note": "x"})
    caller = make.client_of(client) if client else api

    assert do(caller, made, verb, **({"reason": "No."} if verb == "decline" else {})).status_code == status


def test_declining_says_why(api, most):
    made = suggested(api, "institutions", "most", patch={"note": "x"})
    editor = make.client_of("editor")

    without = do(editor, made, "decline")
    response = do(editor, made, "decline", reason="The site is a blog.")

    assert codes(without) == [("required", "/reason")]
    assert (response.json()["state"], response.json()["decision"]) == ("declined", "The site is a blog.")
    assert do(editor, made, "accept", "*").json()["code"] == "suggestion_decided"


def test_spam_is_blanked_with_its_decline(api, most):
    made = suggested(api, "institutions", "most", patch={"note": "Buy!"}, reason="Buy!", name="Spam")

    do(make.client_of("editor"), made, "decline", reason="Spam.", blank=True)

    shown = api.get(f"{ADDRESS}/{made['id']}").json()
    assert (shown["patch"], shown["reason"], shown["changes"]) == ({}, "", [])
    assert "Buy" not in str(Suggestion.objects.values().get())


def test_who_has_the_key_withdraws(api, most):
    made = suggested(api, "institutions", "most", patch={"note": "x"})

    wrong = do(api, made, "withdraw", withdrawal_key="guessed")
    right = do(api, made, "withdraw", withdrawal_key=made["withdrawal_key"])

    assert (wrong.status_code, right.status_code) == (403, 200)
    assert right.json()["state"] == "withdrawn"


def test_the_account_that_suggested_withdraws(most):
    contributor = make.client_of("contributor")
    made = suggested(contributor, "institutions", "most", patch={"note": "x"})

    assert do(make.client_of("editor"), made, "withdraw").status_code == 403
    assert do(contributor, made, "withdraw").status_code == 200


# What was seen


def test_a_change_made_since_is_a_conflict_and_refuses_who_has_not_seen_it(api, most, source):
    editor = make.client_of("editor")
    made = suggested(api, "institutions", "most", patch={"note": "From outside."})
    seen = editor.get(f"{ADDRESS}/{made['id']}")["ETag"]
    assert make.patch(editor, "/api/v1/institutions/most", note="From inside.").status_code == 200

    stale = do(editor, made, "accept", seen)
    [change] = editor.get(f"{ADDRESS}/{made['id']}").json()["changes"]

    assert stale.status_code == 412
    assert stale["ETag"] == editor.get(f"{ADDRESS}/{made['id']}")["ETag"]
    assert change == {
        "field": "note", "before": "", "now": "From inside.", "suggested": "From outside.",
        "is_conflict": True, "is_done": False,
    }  # fmt: skip
    assert do(editor, made, "accept", stale["ETag"]).status_code == 200


def test_a_change_of_another_field_is_no_conflict(api, most, source):
    editor = make.client_of("editor")
    made = suggested(api, "institutions", "most", patch={"note": "From outside."})
    make.patch(editor, "/api/v1/institutions/most", confidence="low")

    [change] = api.get(f"{ADDRESS}/{made['id']}").json()["changes"]

    assert not change["is_conflict"]


def test_what_was_done_meanwhile_is_not_done_twice(api, most, source):
    editor = make.client_of("editor")
    made = suggested(
        api, "tenures", str(make.make_tenure(note="").pk), patch={"note": "x"}, source=source.slug
    )
    row = Tenure.objects.get()
    make.patch(
        editor, f"/api/v1/tenures/{row.pk}", note="x",
        further_citations=[{"stance": "supports", "source": source.slug, "locator": ""}],
    )  # fmt: skip
    head = revisions.head()

    response = do(editor, made, "accept")

    assert (response.status_code, response.json()["code"]) == (409, "changes_nothing")
    assert api.get(f"{ADDRESS}/{made['id']}").json()["changes"][0]["is_done"]
    assert revisions.head() == head


def test_a_row_that_was_retracted_is_shown_as_it_was(api, tenure, source):
    editor = make.client_of("editor")
    made = suggested(api, "tenures", str(tenure.pk), patch={"note": "x"})
    path = f"/api/v1/tenures/{tenure.pk}"
    assert editor.delete(path, HTTP_IF_MATCH=make.seen(editor, path)).status_code == 204

    shown = api.get(f"{ADDRESS}/{made['id']}").json()
    refused = do(editor, made, "accept")

    assert shown["target_retracted"]
    assert (shown["changes"][0]["before"], shown["changes"][0]["now"]) == ("", None)
    assert (refused.status_code, refused.json()["code"]) == (409, "target_retracted")
    assert do(editor, made, "decline", reason="Gone.").status_code == 200


def test_a_citation_is_merged_into_what_is_on_record(api, most, source):
    cited = most.citation.source
    made = suggested(api, "institutions", "most", patch={"citation": {"locator": "art. 2"}})

    [change] = api.get(f"{ADDRESS}/{made['id']}").json()["changes"]
    do(make.client_of("editor"), made, "accept")

    assert change["suggested"]["source"]["slug"] == cited.slug
    most.refresh_from_db()
    assert (most.citation.source, most.citation.locator) == (cited, "art. 2")


def test_references_are_shown_by_name(api, most, source):
    area = make.make_jurisdiction("bj", "Beijing")
    made = suggested(api, "institutions", "most", patch={"jurisdiction": "bj"})

    [change] = api.get(f"{ADDRESS}/{made['id']}").json()["changes"]

    assert change["suggested"] == {"id": str(area.pk), "slug": "bj", "name": "Beijing"}
    assert change["now"]["slug"] == "cn"


def test_amounts_stay_exact(api, source):
    flow = make_programs.make_flow("1")
    made = suggested(api, "funding-flows", str(flow.pk), patch={"amount": "12345678901234567.01"})

    assert do(make.client_of("editor"), made, "accept").status_code == 200
    flow.refresh_from_db()
    assert str(flow.amount) == "12345678901234567.01"


@pytest.mark.parametrize("verb", ["accept", "decline", "withdraw"])
@pytest.mark.parametrize(("header", "status"), [({}, 428), ({"HTTP_IF_MATCH": "s1.0"}, 400)])
def test_deciding_says_what_was_seen(most, verb, header, status):
    editor = make.client_of("editor")
    made = suggested(editor, "institutions", "most", patch={"note": "x"})

    assert editor.post(f"{ADDRESS}/{made['id']}/{verb}", {"reason": "r"}, **header).status_code == status


def test_there_is_nothing_at_another_id(api):
    for key in ("0193-nothing", "0193e5b0-0000-7000-8000-000000000000"):
        assert api.get(f"{ADDRESS}/{key}").status_code == 404
        assert (
            make.client_of("editor").post(f"{ADDRESS}/{key}/accept", {}, HTTP_IF_MATCH="*").status_code == 404
        )


# Lists


def test_the_list_is_paged_and_filtered(api, most, tenure):
    first = suggested(api, "institutions", "most", patch={"note": "1"})
    second = suggested(api, "tenures", str(tenure.pk), patch={"note": "2"})
    do(make.client_of("editor"), second, "decline", reason="No.")

    page = api.get(ADDRESS, {"page_size": 1}).json()
    following = api.get(page["next"]).json()

    assert [row["id"] for row in page["results"] + following["results"]] == [first["id"], second["id"]]
    for asked in ({"state": "declined"}, {"resource": "tenures"}, {"target": str(tenure.pk)}):
        assert [row["id"] for row in api.get(ADDRESS, asked).json()["results"]] == [second["id"]]
    assert api.get(ADDRESS, {"known_at": "r1"}).status_code == 400
    assert codes(api.get(ADDRESS, {"state": "lost"})) == [("invalid_choice", "state")]


def test_a_list_costs_the_same_however_long(api, most, source):
    for number in range(2):
        suggested(api, "institutions", "most", patch={"note": str(number)})

    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert api.get(ADDRESS).status_code == 200
        return len(asked)

    two = cost()
    for number in range(5):
        suggested(make.client_of("reader"), "institutions", "most", patch={"note": f"more {number}"})

    assert cost() == two <= 8


# Forgetting


def test_contacts_are_forgotten_some_time_after_the_decision(api, most, source):
    editor = make.client_of("editor")
    private = {"name": "Ada", "contact": "ada@example.org"}
    old, young, undecided = (
        suggested(api, "institutions", "most", patch={"note": str(n)}, **private) for n in range(3)
    )
    do(editor, old, "accept")
    do(editor, young, "decline", reason="No.")
    long_ago = timezone.now() - (settings.SUGGESTION_CONTACT_DAYS + 1) * A_DAY
    Suggestion.objects.filter(pk=old["id"]).update(decided_at=long_ago)

    call_command("forget_contacts", verbosity=0)

    kept = {str(row.pk): (row.name, row.contact) for row in Suggestion.objects.all()}
    assert kept == {
        old["id"]: ("", ""),
        young["id"]: ("Ada", "ada@example.org"),
        undecided["id"]: ("Ada", "ada@example.org"),
    }
