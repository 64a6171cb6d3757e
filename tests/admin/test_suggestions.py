"""Suggestions in the admin: the queue, the page on which one is decided, and the form of contributors."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from exchange.models import State, Suggestion
from exchange.suggestions.deciding import Said, suggest
from institutions.models import Institution, Tenure
from sources import revisions
from sources.models import Source
from tests import make

from .conftest import Editor, last_revision, told

ADD = "/admin/exchange/suggestion/add/"


@pytest.fixture
def source(db: None) -> Source:
    return make.make_source(slug="gazette", title="Gazette 7")


@pytest.fixture
def tenure(person: Any, post: Any) -> Tenure:
    return make.make_tenure(person, post, valid_from="2018-03")


def suggested(
    resource: str, target: Any, patch: dict[str, Any], author: User | None = None, **said: Any
) -> Suggestion:
    given = {"reason": "The site says so.", "source_url": "https://example.org/a", **said}
    return suggest(Said(resource, patch, target=str(target.pk) if target else "", **given), author)[0]


def page(suggestion: Suggestion) -> str:
    return f"/admin/exchange/suggestion/{suggestion.pk}/change/"


def decide(client: Editor, suggestion: Suggestion, button: str, **values: Any) -> Any:
    """Open the page, fill the form in and press a button; return the answer."""
    form = client.get(page(suggestion)).context["form"]
    sent = {
        name: "" if (value := form[name].value()) in (None, False) else str(value) for name in form.fields
    }
    return client.post(page(suggestion), {**sent, **values, button: "1"})


def problems(response: Any) -> dict[str, list[str]]:
    assert response.status_code == 200, response
    errors = response.context["form"].errors.as_data()
    return {name: [error.code for error in found] for name, found in errors.items()}


def test_the_queue_shows_who_suggested_what_the_oldest_first(
    editor: Editor, most: Institution, tenure: Tenure
) -> None:
    contributor = make.make_user("contributor", username="ada")
    suggested("institutions", most, {"note": "x"}, name="Ben")
    suggested("tenures", tenure, {"valid_until": "2023-03"}, contributor)

    shown = told(editor.get("/admin/exchange/suggestion/"))

    assert shown.index("Ben") < shown.index(">ada<")
    assert "Until" in shown


def test_decided_ones_leave_the_queue(editor: Editor, most: Institution) -> None:
    made = suggested("institutions", most, {"note": "x"}, name="Somebody")
    decide(editor, made, "decline", reason="No.")

    assert "Somebody" not in told(editor.get("/admin/exchange/suggestion/"))
    assert "Somebody" in told(editor.get("/admin/exchange/suggestion/?state=declined"))


def test_the_queue_costs_the_same_however_long(editor: Editor, most: Institution) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert editor.get("/admin/exchange/suggestion/").status_code == 200
        return len(asked)

    suggested("institutions", most, {"note": "0"}, make.make_user("contributor"))
    one = cost()
    for number in range(1, 6):
        suggested("institutions", most, {"note": str(number)}, make.make_user("contributor"))

    assert cost() == one <= 16


def test_the_difference_is_shown_in_words(editor: Editor, most: Institution) -> None:
    make.make_jurisdiction("bj", "Beijing")
    made = suggested("institutions", most, {"jurisdiction": "bj"}, contact="ada@example.org")

    response = editor.get(page(made))

    [line] = response.context["told"].lines
    assert (line.field, line.now, line.suggested) == ("Jurisdiction", "China", "Beijing")
    assert "ada@example.org" in told(response)
    assert 'rel="noopener noreferrer nofollow"' in told(response)


def test_what_a_visitor_wrote_is_no_markup(editor: Editor, most: Institution) -> None:
    made = suggested(
        "institutions", most, {"note": "<script>alert(1)</script>"}, reason="<b>bold</b>", name="<i>"
    )

    shown = told(editor.get(page(made))) + told(editor.get("/admin/exchange/suggestion/"))

    assert not {"<script>alert", "<b>bold", "<i>"} & {
        text for text in ("<script>alert", "<b>bold", "<i>") if text in shown
    }


def test_accepting_records_it_and_leads_to_the_next(
    editor: Editor, most: Institution, source: Source
) -> None:
    made = suggested("institutions", most, {"note": "Renamed."}, name="Ada", name_is_public=True)
    following = suggested("institutions", most, {"note": "Or so."})
    head = revisions.head()

    response = decide(editor, made, "accept", source=str(source.pk), locator="p. 2", reason="Checked")

    assert response.status_code == 302
    assert response["Location"] == page(following)
    most.refresh_from_db()
    assert most.note == "Renamed."
    assert (last_revision().number, last_revision().actor) == (head + 1, editor.user.username)
    assert last_revision().reason.startswith("Checked (suggested by Ada")
    assert most.further_citations.get().citation.locator == "p. 2"


def test_a_reviewer_edits_before_accepting(editor: Editor, tenure: Tenure, source: Source) -> None:
    made = suggested(
        "tenures", tenure, {"valid_until": "2023-03", "ended": "yes"}, source=source, source_url=""
    )

    assert decide(editor, made, "accept", **{"to-valid_until": "2023-03-10"}).status_code == 302

    tenure.refresh_from_db()
    made.refresh_from_db()
    assert str(tenure.valid_until) == "2023-03-10"
    assert made.accepted_patch == {"valid_until": "2023-03-10", "ended": "yes"}


def test_what_is_accepted_as_it_is_was_not_edited(editor: Editor, tenure: Tenure, source: Source) -> None:
    other = make.make_post(make.make_institution("cas"), title="President")
    patch = {"post": other.slug, "kind": "acting", "sequence": 3, "valid_until": None}
    made = suggested("tenures", tenure, patch, source=source, source_url="")

    assert decide(editor, made, "accept").status_code == 302

    made.refresh_from_db()
    tenure.refresh_from_db()
    assert made.accepted_patch is None
    assert (tenure.post, tenure.kind, tenure.sequence) == (other, "acting", 3)


def test_a_refusal_is_shown_at_its_field_and_leaves_it_open(
    editor: Editor, tenure: Tenure, source: Source
) -> None:
    patch = {
        "person": make.make_person("li").slug,
        "post": tenure.post.slug,
        "valid_from": "2020",
        "kind": "substantive",
    }
    made = suggested("tenures", None, patch, source=source, source_url="")
    head = revisions.head()

    response = decide(editor, made, "accept")

    assert "too_many_holders" in sum(problems(response).values(), [])
    assert "On record:" in told(response)
    made.refresh_from_db()
    assert made.state == State.OPEN
    assert revisions.head() == head


def test_a_bad_edit_is_refused_at_its_field(editor: Editor, tenure: Tenure, source: Source) -> None:
    made = suggested("tenures", tenure, {"valid_until": "2023", "ended": "yes"}, source=source, source_url="")

    assert problems(decide(editor, made, "accept", **{"to-valid_until": "soon"})) == {
        "to-valid_until": ["invalid_date"]
    }


def test_a_source_is_asked_for_where_none_is_on_record(editor: Editor, most: Institution) -> None:
    made = suggested("institutions", most, {"note": "x"})

    assert problems(decide(editor, made, "accept")) == {"source": ["source_not_on_record"]}


def test_declining_asks_for_a_reason(editor: Editor, most: Institution) -> None:
    made = suggested("institutions", most, {"note": "x"})

    assert problems(decide(editor, made, "decline")) == {"reason": ["required"]}
    assert decide(editor, made, "decline", reason="A blog.").status_code == 302
    assert Suggestion.objects.get().decision == "A blog."


def test_a_change_made_since_is_shown_and_stops_who_has_not_seen_it(
    editor: Editor, most: Institution, source: Source
) -> None:
    made = suggested("institutions", most, {"note": "From outside."}, source=source, source_url="")
    seen = editor.get(page(made)).context["form"]["seen"].value()
    with revisions.write(actor="li.mei", reason="In house"):
        most.note = "From inside."
        most.save()

    stale = decide(editor, made, "accept", seen=seen)

    assert problems(stale) == {"__all__": ["stale"]}
    assert "Changed since" in told(stale)
    assert "li.mei" in told(stale)
    again = stale.context["form"]["seen"].value()
    assert decide(editor, made, "accept", seen=again).status_code == 302


def test_nobody_accepts_their_own_here_either(editor: Editor, most: Institution, source: Source) -> None:
    made = suggested("institutions", most, {"note": "x"}, editor.user, source=source, source_url="")

    shown = told(editor.get(page(made)))
    refused = decide(editor, made, "accept")

    assert 'name="accept"' not in shown
    assert problems(refused) == {"__all__": ["own_suggestion"]}


def test_a_retracted_row_is_said_to_be_gone(editor: Editor, tenure: Tenure, source: Source) -> None:
    made = suggested("tenures", tenure, {"note": "x"}, source=source, source_url="")
    with revisions.write():
        tenure.delete()

    shown = told(editor.get(page(made)))

    assert "was retracted meanwhile" in shown
    assert 'name="accept"' not in shown
    assert decide(editor, made, "decline", reason="Gone.").status_code == 302


def test_contributors_suggest_by_a_form(log_in: Any, tenure: Tenure) -> None:
    contributor = log_in("contributor")
    address = f"{ADD}?resource=tenures&target={tenure.pk}"
    link = told(contributor.get(contributor.page(tenure, "change")))
    form = contributor.get(address).context["form"]
    sent = {name: "" if (value := form[name].value()) is None else str(value) for name in form.fields}

    response = contributor.post(
        address,
        {
            **sent,
            "to-valid_until": "2023-03",
            "to-ended": "yes",
            "source_url": "https://example.org/",
            "reason": "Over",
        },
    )

    assert "Suggest a change" in link
    assert response.status_code == 302, problems(response)
    made = Suggestion.objects.get()
    assert made.patch == {"valid_until": "2023-03", "ended": "yes"}
    assert made.author == contributor.user
    tenure.refresh_from_db()
    assert tenure.valid_until is None


def test_what_contributors_enter_wrongly_is_shown_at_its_field(log_in: Any, tenure: Tenure) -> None:
    contributor = log_in("contributor")
    address = f"{ADD}?resource=tenures&target={tenure.pk}"
    form = contributor.get(address).context["form"]
    sent = {name: "" if (value := form[name].value()) is None else str(value) for name in form.fields}

    nothing = contributor.post(address, {**sent, "reason": "r", "source_url": "https://example.org/"})
    bad = contributor.post(
        address, {**sent, "reason": "r", "source_url": "https://example.org/", "to-valid_from": "x"}
    )
    unsourced = contributor.post(address, {**sent, "reason": "r", "to-note": "x"})

    assert problems(nothing) == {"__all__": ["nothing_suggested"]}
    assert problems(bad) == {"to-valid_from": ["invalid_date"]}
    assert problems(unsourced) == {"source_url": ["source_needed"]}
    assert not Suggestion.objects.exists()


@pytest.mark.parametrize(
    "resource", ["requirements", "joint-actions", "change-events", "sources", "statements"]
)
def test_there_is_a_form_for_every_kind_of_row(log_in: Any, resource: str) -> None:
    contributor = log_in("contributor")

    assert contributor.get(f"{ADD}?resource={resource}").status_code == 200
    assert contributor.get(ADD).status_code == 200
    assert contributor.get(f"{ADD}?resource={resource}&target=none").status_code == 404


def test_contributors_see_their_own_and_no_other(log_in: Any, most: Institution) -> None:
    contributor = log_in("contributor")
    own = suggested("institutions", most, {"note": "mine"}, contributor.user)
    other = suggested("institutions", most, {"note": "theirs"}, name="Somebody")

    assert "Somebody" not in told(contributor.get("/admin/exchange/suggestion/?state=all"))
    assert contributor.get(page(other)).status_code == 403
    assert decide(contributor, own, "accept").status_code == 403
    assert decide(contributor, own, "withdraw").status_code == 302
    own.refresh_from_db()
    assert own.state == State.WITHDRAWN


@pytest.mark.parametrize("key", ["none", "0193e5b0-0000-7000-8000-000000000000"])
def test_there_is_no_other_page(editor: Editor, key: str) -> None:
    assert editor.get(f"/admin/exchange/suggestion/{key}/change/").status_code == 404
