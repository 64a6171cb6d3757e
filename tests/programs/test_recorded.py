"""Whether rows hold on many days at once, as on each of them."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest

from programs.models import ProgramRole
from programs.recorded import state_of, states_of
from sources.periods import Holds
from tests.make import make_citation
from tests.make_programs import make_role

RECORDED = dt.date(2025, 6, 1)
DAYS = [dt.date(2019, 12, 1) + dt.timedelta(days=n) for n in range(2_200)]


@pytest.mark.parametrize(
    ("since", "until"),
    [*product((None, "2020", "2020-02", "2020-02-29"), (None, "2022", "2022-03", "2022-03-16"))],
)
@pytest.mark.parametrize("ended", ["no", "yes", "unknown"])
def test_a_row_holds_on_days_asked_for_together_as_on_each_of_them(db, since, until, ended):
    ended = "yes" if until else ended
    attested = {"attested_on": "2021-05"} if not until else {}
    make_role(
        valid_from=since,
        valid_until=until,
        ended=ended,
        citation=make_citation(published="2021-03"),
        **attested,
    )
    row = ProgramRole.objects.select_related("citation__source").get()

    together = states_of(row, DAYS, RECORDED)

    assert together == [state_of(row, day, RECORDED) for day in DAYS]
    assert since is None or together[0] == Holds.NO


def test_the_last_days_of_the_calendar_are_days_like_others(db):
    make_role(valid_from="9999-12-30")
    row = ProgramRole.objects.select_related("citation__source").get()

    assert states_of(row, [dt.date(9999, 12, 29), dt.date.max], RECORDED) == [Holds.NO, Holds.YES]
