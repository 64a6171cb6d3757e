"""What the sums of flows are asked over HTTP."""

from __future__ import annotations


def test_flows_that_cannot_be_come_to_no_sum(api, db):
    answer = api.get("/api/v1/funding/summary", {"fulfils__in": "0", "group_by": "type"})

    assert answer.status_code == 200
    assert answer.json()["results"] == []
