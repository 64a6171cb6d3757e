"""Made-up flows: they keep the rules, they are the same for the same seed, and their sums are kept."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from institutions.models import Institution
from programs.models import FundingFlow, FundingTotal, PassedOverFlow
from programs.synthetic import Flows


@pytest.mark.slow
def test_as_many_flows_stand_as_were_asked_for_and_their_sums_are_kept(own_database):
    said = StringIO()

    call_command("synthesize", flows=1000, stdout=said)

    assert FundingFlow.objects.count() == 1010
    assert PassedOverFlow.objects.count() == 10
    assert FundingFlow.objects.filter(fulfils__isnull=False).count() == 100
    assert Institution.objects.count() == Flows(1000, 1).bodies
    assert FundingTotal.objects.held() == FundingFlow.objects.totals()
    assert "rows stand" in said.getvalue()
    with pytest.raises(CommandError, match="holds facts already"):
        call_command("synthesize", flows=1000, stdout=said)


def test_the_same_seed_gives_the_same_flows():
    assert Flows(1000, 1).flow(7, 0) == Flows(2000, 1).flow(7, 0) != Flows(1000, 2).flow(7, 0)


def test_too_few_flows_are_refused(db):
    with pytest.raises(CommandError, match="at least 100"):
        call_command("synthesize", flows=5)
