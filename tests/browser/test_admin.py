"""The editor's ways through the admin, in Chromium, on the data set; no page is refused anything."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from django.contrib import admin
from django.urls import reverse
from playwright.sync_api import APIResponse, Page, expect

from institutions.models import Institution, InstitutionName, InstitutionRank, Person, Post, Rank, Tenure
from programs.changes import legal_rule_verbs, legal_verbs
from programs.models import Consultation, Guideline
from sources import revisions
from sources.admin.base import RegistryAdmin
from sources.models import Revision, Source
from tests import make

from .conftest import Complaints, choose, log_in, save

pytestmark = pytest.mark.browser


def path(row: Any, name: str = "change") -> str:
    """Return the path of a page of a row or of a model."""
    options = row._meta
    return reverse(
        f"admin:{options.app_label}_{options.model_name}_{name}",
        args=[] if isinstance(row, type) else [row.pk],
    )


def body(response: APIResponse) -> Any:
    return json.loads(response.body())


def test_an_editor_logs_in_and_sees_what_the_registry_holds(editor: Page) -> None:
    expect(editor.locator("h1")).to_have_text("The registry")
    expect(editor.locator(".held")).to_contain_text(f"{Institution.objects.count()} institutions")
    expect(editor.locator("#latest-revisions")).to_contain_text(f"r{revisions.head()}")


def test_an_institution_is_recorded_with_what_it_refers_to_found_in_both_scripts(
    editor: Page,
) -> None:
    before = revisions.head()
    editor.goto(path(Institution, "add"))
    editor.fill("#id_slug", "trial-laboratory")
    editor.select_option("#id_kind", "national_lab")
    choose(editor, "id_jurisdiction", "beijing", "Beijing 北京市")
    editor.fill("#id_valid_from", "2023-03")
    choose(editor, "id_source", "机构改革方案", "党和国家机构改革方案")
    editor.fill("#id_locator", "第二条")
    for place, (text, lang) in enumerate((("Trial Laboratory", "en"), ("试验实验室", "zh-Hans"))):
        editor.click("#names-group .add-row a")
        editor.fill(f"#id_names-{place}-text", text)
        editor.fill(f"#id_names-{place}-lang", lang)
    editor.click("#relations_as_subject-group .add-row a")
    editor.select_option("#id_relations_as_subject-0-type", "part_of")
    choose(
        editor, "id_relations_as_subject-0-object", "ke xue ji shu bu", "Ministry of Science and Technology"
    )

    save(editor, "Named in the plan")

    expect(editor.locator(".messagelist .success")).to_contain_text(f"Recorded as r{before + 1}.")
    made = Institution.objects.get(slug="trial-laboratory")
    assert (str(made.valid_from), made.citation.locator) == ("2023-03", "第二条")
    assert {name.citation for name in made.names.all()} == {made.citation}
    shown = body(editor.request.get("/api/v1/institutions/trial-laboratory"))
    assert {name["text"] for name in shown["names"]} == {"Trial Laboratory", "试验实验室"}
    assert editor.request.get(f"/api/v1/institutions/trial-laboratory?known_at=r{before}").status == 404
    assert Revision.objects.get(pk=before + 1).reason == "Named in the plan"


@pytest.mark.parametrize("typed", ["科技部", "kexuejishubu", "kē xué jì shù bù", "most"])
def test_the_list_is_searched_in_both_scripts(editor: Page, typed: str) -> None:
    editor.goto(path(Institution, "changelist"))
    editor.fill("#searchbar", typed)
    editor.click("#changelist-search input[type=submit]")

    expect(editor.locator("#result_list")).to_contain_text("Ministry of Science and Technology")


def test_a_period_is_edited_to_a_month_in_its_line_on_the_page(editor: Page) -> None:
    body_ = make.make_institution(name="A body")
    editor.goto(path(body_))
    editor.click("#names-0 summary")
    editor.fill("#id_names-0-valid_from", "2023-03")

    save(editor, "The month is known")

    expect(editor.locator(".messagelist .success")).to_be_visible()
    assert str(body_.names.get().valid_from) == "2023-03"
    editor.goto(path(body_))
    expect(editor.locator("#names-0 summary .period")).to_have_text("since 2023-03")


def test_an_overlap_is_refused_at_the_field_with_a_link_to_what_is_on_record(editor: Page) -> None:
    most = Institution.objects.get(slug="most")
    held = InstitutionRank.objects.get(institution=most)
    rank = Rank.objects.exclude(pk=held.rank_id).first()
    assert rank is not None
    editor.goto(path(most))
    editor.click("#ranks-group .add-row a")
    choose(editor, "id_ranks-1-rank", rank.name, rank.name)
    editor.fill("#id_ranks-1-valid_from", "2023")

    save(editor, "A second rank")

    refused = editor.locator("#ranks-1 .field-valid_from .errorlist")
    expect(refused).to_contain_text("Another fact of this kind holds on some of these days. On record:")
    expect(refused.locator("a")).to_have_attribute("href", path(held))
    expect(editor.locator("#ranks-1 details")).to_have_attribute("open", "")
    assert InstitutionRank.objects.filter(institution=most).count() == 1


def test_a_second_holder_of_a_single_seat_is_refused_with_the_one_on_record(editor: Page) -> None:
    wang = make.make_person(name="Wang Zhigang", name_zh="王志刚", name_pinyin="wang zhi gang")
    post = make.make_post(
        make.make_institution(name="Some ministry"), "Minister of trials", title_zh="试验部部长"
    )
    make.make_tenure(wang, post, valid_from="2018-03-19")
    make.make_person(name="Yin Trial", name_zh="阴试验", name_pinyin="yin shi yan")
    editor.goto(path(Tenure, "add"))
    choose(editor, "id_person", "阴试验", "Yin Trial")
    choose(editor, "id_post", "试验部部长", "Minister of trials")
    editor.fill("#id_valid_from", "2023-10-24")
    choose(editor, "id_source", "党和国家机构改革方案", "党和国家机构改革方案")

    save(editor, "Appointed")

    refused = editor.locator(".field-valid_from .errorlist")
    expect(refused).to_contain_text("more people would hold the post than it has seats")
    expect(refused).to_contain_text(
        "Wang Zhigang 王志刚, Minister of trials 试验部部长, Some ministry, since 2018-03-19"
    )
    assert not Tenure.objects.filter(post=post).exclude(person=wang).exists()


def test_a_stale_form_is_refused_and_says_who_changed_what(editor: Page) -> None:
    person = make.make_person(name="Wang Zhigang")
    editor.goto(path(person))
    make.change(person, note="Changed by a service")
    editor.fill("#id_name", "Wang Zhi-gang")

    save(editor, "Spelling")

    expect(editor.locator(".errornote + .errorlist")).to_contain_text(f"r{revisions.head()} by test")
    expect(editor.locator(".errornote + .errorlist")).to_contain_text("Note: – → Changed by a service")
    person.refresh_from_db()
    assert (person.name, person.note) == ("Wang Zhigang", "Changed by a service")


def test_the_history_shows_a_change_and_restores_the_version_before_it(editor: Page, account: str) -> None:
    person = make.make_person(name="Wang Zhigang")
    editor.goto(path(person))
    editor.fill("#id_name", "Wong Chi Kong")
    save(editor, "As Hong Kong writes it")
    editor.goto(path(person))

    editor.click(".object-tools .historylink")

    newest = editor.locator(".history .revision").first
    expect(newest).to_contain_text(account)
    expect(newest).to_contain_text("As Hong Kong writes it")
    expect(newest.locator(".changes .old")).to_have_text("Wang Zhigang")
    expect(newest.locator(".changes .new")).to_have_text("Wong Chi Kong")

    editor.click("text=Restore this version")
    editor.fill("#id_reason", "Pinyin, as everywhere")
    editor.click("input[value=Restore]")

    expect(editor.locator(".messagelist .success")).to_contain_text("Recorded as")
    expect(editor.locator(".history .revision").first).to_contain_text("Pinyin, as everywhere")
    person.refresh_from_db()
    assert person.name == "Wang Zhigang"


def test_a_row_is_retracted_with_a_reason_and_brought_back(editor: Page) -> None:
    person = make.make_person(name="Wang Twice")
    editor.goto(path(person))
    editor.click("a.deletelink")
    editor.fill("#id_reason", "Entered twice")
    editor.click("input[value=Retract]")
    expect(editor.locator(".messagelist .success")).to_contain_text("Wang Twice")
    assert not Person.objects.filter(pk=person.pk).exists()

    editor.goto(path(Person, "retracted"))
    editor.locator("tr", has_text="Wang Twice").locator("a.restore").click()
    editor.fill("#id_reason", "Not twice after all")
    editor.click("input[value='Bring back']")

    expect(editor.locator(".history .revision").first).to_contain_text("Brought back")
    assert Person.objects.filter(pk=person.pk).exists()


def test_selected_rows_are_retracted_together_with_a_reason(editor: Page) -> None:
    names = [make.make_name(make.make_institution(), text="Entered in error") for _ in range(2)]
    editor.goto(f"{path(InstitutionName, 'changelist')}?q=entered+in+error")
    editor.check("#action-toggle")
    editor.select_option("select[name=action]", "delete_selected")
    editor.click("button[name=index]")
    editor.fill("#id_reason", "Entered in error")
    editor.click("input[value='Retract all 2']")

    expect(editor.locator(".messagelist .success")).to_contain_text(
        "2 institution names retracted. Recorded as"
    )
    assert not InstitutionName.objects.filter(pk__in=[name.pk for name in names]).exists()


def test_a_source_that_is_not_there_yet_is_recorded_beside_the_form(editor: Page) -> None:
    person = make.make_person()
    editor.goto(path(person))
    with editor.expect_popup() as opened:
        editor.click("#add_id_source")
    window = opened.value
    window.fill("#id_title", "科技部网站 (Site of the ministry)")
    window.fill("#id_publisher", "MOST")
    window.select_option("#id_kind", "official_document")
    window.fill("#id_slug", "most-site-trial")
    with window.expect_event("close"):
        save(window, "New source")
    expect(editor.locator("#id_source + .select2-container")).to_contain_text("科技部网站")

    save(editor, "A better source")

    expect(editor.locator(".messagelist .success")).to_be_visible()
    person.refresh_from_db()
    assert person.citation.source == Source.objects.get(slug="most-site-trial")


# Every page, as it is refused nothing and fits its window


def registry_pages() -> list[str]:
    """Return the pages of one row of each kind, and of each kind."""
    found = ["/admin/", "/admin/login/", "/admin/password_change/"]
    for model, keeper in admin.site._registry.items():
        if not isinstance(keeper, RegistryAdmin):
            continue
        listed = (
            ("changelist", "retracted") if keeper.is_made_by_verbs else ("changelist", "add", "retracted")
        )
        found += [path(model, page) for page in listed]
        row = model._default_manager.order_by("pk").last()
        if row is not None:
            found += [path(row, page) for page in ("change", "history", "delete")]
    revision = Revision.objects.order_by("-number")[0]
    turns = [
        reverse("admin:programs_consultation_verb", args=[table.pk, verb])
        for table in Consultation.objects.all()
        for verb in legal_verbs(table)
    ]
    rules = [
        reverse("admin:programs_guideline_verb", args=[rule.pk, verb])
        for rule in Guideline.objects.order_by("slug")
        for verb in legal_rule_verbs(rule)
    ]
    return [
        *found,
        *turns[:3],
        *rules[:3],
        reverse("admin-attention", args=["unconfirmed"]),
        path(Revision, "changelist"),
        path(revision),
        path(Institution.objects.get(slug="most")),
    ]


HIDDEN = "Math.max(0, ...[...document.querySelectorAll('.results')].map(list => list.scrollWidth - list.clientWidth))"
"""How many pixels of a list its window does not show."""


@pytest.mark.parametrize("width", [1280, 390])
def test_every_page_is_refused_nothing_and_fits_its_window(
    editor: Page, complaints: Complaints, width: int
) -> None:
    editor.set_viewport_size({"width": width, "height": 844})
    wrong: dict[str, list[str]] = {}
    for address in registry_pages():
        response = editor.goto(address)
        assert response is not None
        assert response.status == 200, address
        if (wide := editor.evaluate("document.documentElement.scrollWidth")) > width:
            complaints.append(f"{wide} pixels wide")
        if width == 1280 and (hidden := editor.evaluate(HIDDEN)) > 0:
            complaints.append(f"{hidden} pixels of the list out of sight")
        if complaints:
            wrong[address] = [*complaints]
            complaints.clear()

    assert wrong == {}


def test_what_people_enter_is_shown_and_never_run(editor: Page) -> None:
    payload = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    body_ = make.make_institution(name=f"{payload} body")
    post = make.make_post(body_, f"{payload} post")
    person = make.make_person(name=f"{payload} person")
    tenure = make.make_tenure(person, post, note=payload)
    editor.goto(path(person))
    save_as = f"{payload} reason"
    editor.fill("#id_note", payload)
    save(editor, save_as)

    for address in (path(body_), path(post), path(person), path(tenure)):
        editor.goto(address)
        editor.wait_for_load_state("networkidle")
    editor.goto(path(person, "history"))
    expect(editor.locator(".history")).to_contain_text(save_as)
    editor.goto("/admin/")
    editor.goto(path(Tenure, "changelist"))
    editor.goto(f"{path(post, 'delete')}")
    expect(editor.locator("#content-main")).to_contain_text(payload)
    editor.goto(path(Tenure, "add"))
    choose(editor, "id_person", "script", payload)


# Logging in


def test_a_wrong_password_is_told_and_too_many_close_the_account(
    page: Page, account: str, complaints: Complaints
) -> None:
    log_in(page, account, "wrong")
    expect(page.locator(".errornote")).to_be_visible()
    for _ in range(20):
        response = page.request.fetch(page.url)
        assert response.status == 200
        with page.expect_navigation() as answered:
            page.fill("#id_username", account)
            page.fill("#id_password", "wrong")
            page.click("input[type=submit]")
        if answered.value.status == 429:
            break

    assert answered.value.status == 429
    expect(page.locator("body")).to_contain_text(re.compile("too many", re.IGNORECASE))
    assert not [complaint for complaint in complaints if "Content Security Policy" in complaint]
    complaints.clear()  # The browser itself complains of the status.


def test_someone_not_logged_in_is_led_to_the_login_and_back(page: Page, account: str) -> None:
    page.goto(path(Post, "changelist"))
    page.fill("#id_username", account)
    page.fill("#id_password", "correct horse battery staple")
    page.click("input[type=submit]")

    expect(page.locator("h1")).to_have_text("Posts")
