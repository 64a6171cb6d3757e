"""Which bodies are the centre's."""

from __future__ import annotations

import pytest

from tests import make


@pytest.mark.parametrize(
    ("kind", "answer"), [("country", True), ("province", False), ("prefecture_city", False)]
)
def test_a_body_is_central_if_its_area_is_a_country(db, kind, answer):
    area = make.make_jurisdiction("an-area", kind=kind, name="Area")

    assert make.make_institution("body", jurisdiction=area).is_central is answer
