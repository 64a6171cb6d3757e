"""Selects find things by any of their names: pinyin, initials, aliases, either script."""

from __future__ import annotations

from typing import Any

import pytest

from answers.names import index
from institutions.models import Institution, Person
from tests import make

from .conftest import Editor


def offered(editor: Editor, model: type[Any], term: str) -> list[str]:
    """Return what a select offers for a text."""
    response = editor.get(editor.page(model, "autocomplete"), {"term": term})
    assert response.status_code == 200
    return [row["text"] for row in response.json()["results"]]


@pytest.fixture
def body(db: None) -> Institution:
    """A body of which only the name in Chinese characters is on record, among others."""
    found = make.make_institution("a-foundation")
    make.make_name(found, "国家自然科学基金委员会", lang="zh-Hans")
    for number in range(3):
        make.make_institution(name=f"Another body {number}")
    index.spell_pending()
    return found


@pytest.mark.parametrize(
    "term",
    [
        "guojia ziran kexue jijin weiyuanhui",
        "guojiazirankexuejijinweiyuanhui",
        "國家自然科學基金委員會",
        "a-foundation",
    ],
)
def test_a_select_finds_a_body_by_the_sound_of_its_name_and_in_either_script(
    editor: Editor, body: Institution, term: str
) -> None:
    assert offered(editor, Institution, term)[0].endswith("国家自然科学基金委员会")


def test_what_stands_within_a_name_is_still_offered(editor: Editor, body: Institution) -> None:
    assert len(offered(editor, Institution, "Another body")) == 3


def test_people_are_found_by_pinyin_that_nobody_recorded(editor: Editor) -> None:
    make.make_person(name="Hejun", name_zh="阴和俊")
    index.spell_pending()

    assert offered(editor, Person, "yin hejun") == ["Hejun 阴和俊"]


@pytest.mark.parametrize("term", ["", " ", "%", "\x00", "x" * 500, "，"])
def test_any_text_is_answered(editor: Editor, body: Institution, term: str) -> None:
    assert isinstance(offered(editor, Institution, term), list)
