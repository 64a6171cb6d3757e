"""The money answers over the data set, computed once more from the YAML by plain Python, and the same.

Nothing of the registry's code takes part in the second computation: no model, no query, no rule.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.db import transaction
from rest_framework.test import APIClient

from exchange.loading import load
from exchange.loading.yaml_files import read_folder
from sources.planning import analyze

FOLDER = Path(__file__).resolve().parent.parent / "fixtures"
TODAY = "2026-06-30"
OUTSIDE = {"budget", "fund_size", "total_investment_planned"}
TYPES = {
    "pledged": {"outgoing_pledge", "incoming_pledge"},
    "committed": {"outgoing_commitment", "incoming_commitment"},
    "appropriated": {"appropriation"},
    "disbursed": {"disbursement"},
    "expended": {"expenditure"},
    "paid": {"disbursement", "expenditure"},
}
PROMISES = TYPES["pledged"] | TYPES["committed"]

Row = dict[str, Any]


def read(name: str) -> list[Row]:
    """The rows of a file; every value is text, or a list."""
    path = FOLDER / f"{name}.yaml"
    rows = yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader) if path.exists() else []
    return [row | {"order": number} for number, row in enumerate(rows)]


FLOWS, SOURCES = read("funding-flows"), {row["slug"]: row for row in read("sources")}
PROGRAMS = {row["slug"]: row for row in read("programs")}
CONSULTATIONS, ROLES, RELATIONS = read("consultations"), read("program-roles"), read("relations")
AREAS = {row["slug"]: row for row in read("jurisdictions")}
BODIES = {row["slug"]: row for row in read("institutions")}
INDICATORS = {row["slug"]: row for row in read("indicators")}
OBSERVATIONS, PRIORITIES = read("observations"), read("program-priorities")


# What dates, sources and claims mean


def first(date: str) -> dt.date:
    return dt.date(*[*map(int, date.split("-")), 1, 1][:3])


def last(date: str) -> dt.date:
    match date.count("-"):
        case 0:
            return dt.date(int(date), 12, 31)
        case 1:
            year, month = map(int, date.split("-"))
            return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
    return first(date)


def source_of(row: Row) -> str:
    citation = row["citation"]
    return citation["source"] if isinstance(citation, dict) else citation


def published(row: Row) -> dt.date | None:
    date = SOURCES[source_of(row)].get("date")
    return last(date) if date else None


def accounts(rows: list[Row]) -> list[Row]:
    """One row of each claim: the preferred, then the one published last, then the last in the file."""
    claims: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.get("standing") != "deprecated":
            claims[row.get("claim_key") or f"own {row['order']}"].append(row)
    return [
        max(
            told,
            key=lambda row: (row.get("standing") == "preferred", published(row) or dt.date.min, row["order"]),
        )
        for told in claims.values()
    ]


def holds(row: Row, day: dt.date) -> bool | None:
    """Whether a period covers a day; None: it is not established."""
    begins, ends = row.get("valid_from"), row.get("valid_until")
    ended = "yes" if ends else row.get("ended", "no")
    shown = [
        date
        for date in (published(row), last(row["attested_on"]) if row.get("attested_on") else None)
        if date
    ]
    if (begins and day < first(begins)) or (ends and day >= last(ends)):
        return False
    if (begins and day < last(begins)) or (ends and day >= first(ends)):
        return None
    if not begins and day < min([*shown, dt.datetime.now(dt.UTC).date()]):
        return None  # It was on record on the day that it was loaded, if nothing dated shows it before.
    if ends or ended == "no" or (begins and day == last(begins)):
        return True
    return True if ended == "unknown" and shown and day <= max(shown) else None


# Sums


def bound(bounds: set[str]) -> str:
    bounds = bounds - {"exact"}
    return "exact" if not bounds else bounds.pop() if len(bounds) == 1 else "about"


def ratio_bound(part: str, whole: str) -> str:
    return bound({part, {"at_least": "at_most", "at_most": "at_least"}.get(whole, whole)})


def text(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"


def total(rows: list[Row]) -> tuple[str, str, int]:
    """The sum, how it bounds the amount, and of how many flows it is."""
    amount = sum((Decimal(row["amount"]) for row in rows), Decimal(0))
    return text(amount), bound({row.get("qualifier", "exact") for row in rows}), len(rows)


def share(part: tuple[str, str, Any], whole: tuple[str, str, Any]) -> dict[str, str] | None:
    if not Decimal(whole[0]):
        return None
    value = (Decimal(part[0]) / Decimal(whole[0])).quantize(Decimal("0.0001"), ROUND_HALF_EVEN)
    return {"value": text(value), "qualifier": ratio_bound(part[1], whole[1])}


def years_of(flow: Row) -> tuple[int | None, int | None]:
    if "fiscal_year" in flow:
        end = flow.get("fiscal_year_end")
        return int(flow["fiscal_year"]), int(end) if end else None
    return (int(flow["date"][:4]) if flow["currency"] == "CNY" else None), None


def party(flow: Row, side: str) -> str | None:
    return next(
        (
            flow[f"{side}_{kind}"]
            for kind in ("institution", "program", "jurisdiction")
            if f"{side}_{kind}" in flow
        ),
        None,
    )


def top(program: str | None) -> str | None:
    while program is not None and "parent" in PROGRAMS[program]:
        program = PROGRAMS[program]["parent"]
    return program


def priority_of(flow: Row) -> str | None:
    if "priority" in flow:
        return flow["priority"]
    served = {
        row["priority"]
        for row in PRIORITIES
        if row["program"] == flow.get("program") and row.get("standing") != "deprecated"
    }
    return served.pop() if len(served) == 1 else None


KEYS = {
    "fiscal_year": years_of,
    "provider_level": lambda flow: flow.get("provider_level"),
    "provider": lambda flow: party(flow, "provider"),
    "receiver": lambda flow: party(flow, "receiver"),
    "program": lambda flow: flow.get("program"),
    "program_kind": lambda flow: PROGRAMS[flow["program"]]["kind"] if "program" in flow else None,
    "jurisdiction": lambda flow: flow.get("jurisdiction"),
    "priority": priority_of,
    "type": lambda flow: flow["type"],
}


def begun(flow: Row, day: dt.date) -> bool:
    return (first(flow["date"]) if "date" in flow else first(flow["fiscal_year"])) <= day


# The registry


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The data set, loaded once for this module; it is gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        report = load(read_folder(FOLDER))
        analyze()
        yield report
        transaction.set_rollback(True)


@pytest.fixture
def ask(loaded, django_db_blocker):
    """What asks a question and returns all rows of all pages."""

    def asked(path: str, **query: str) -> list[Row]:
        api, found, url = APIClient(), [], f"/api/v1/{path}"
        with django_db_blocker.unblock():
            answer = api.get(url, query)
            while True:
                assert answer.status_code == 200, answer.content
                body = answer.json()
                found += body.get("results", body.get("years"))
                if not body.get("next"):
                    return found
                answer = api.get(body["next"])

    return asked


def shown_key(name: str, group: Row) -> Any:
    if name == "fiscal_year":
        return group["fiscal_year"], group["fiscal_year_end"]
    value = group[name]
    return value["slug"] if isinstance(value, dict) else value


@pytest.mark.parametrize(
    "by",
    ["program,fiscal_year", "fiscal_year,provider", "provider", "receiver,type", "priority,fiscal_year",
     "provider_level,program_kind,type", "jurisdiction", "type"],
)  # fmt: skip
@pytest.mark.parametrize("rollup", [False, True])
def test_every_sum_is_that_of_the_file(ask, by, rollup):
    names = by.split(",")
    groups: dict[Any, list[Row]] = defaultdict(list)
    for flow in accounts(FLOWS):
        if flow["type"] in OUTSIDE and "type" not in names:
            continue
        counted = flow | ({"program": top(flow["program"])} if rollup and "program" in flow else {})
        keys = [KEYS[name](flow if name == "priority" else counted) for name in names]
        groups[*keys, flow["currency"]].append(flow)

    answered = {
        (*(shown_key(name, row["group"]) for name in names), row["currency"]): (
            row["amount"],
            row["qualifier"],
            row["flows"],
        )
        for row in ask("funding/summary", group_by=by, **({"rollup": "parent"} if rollup else {}))
    }

    assert answered == {key: total(flows) for key, flows in groups.items()}
    assert len(answered) >= 2


def test_sums_are_those_of_what_was_public(ask):
    for year in range(2015, 2026):
        day = dt.date(year, 12, 31)
        public = [row for row in FLOWS if any(date and date <= day for date in supporting(row))]
        groups: dict[Any, list[Row]] = defaultdict(list)
        for flow in accounts(public):
            if flow["type"] not in OUTSIDE:
                groups[flow.get("program"), *years_of(flow), flow["currency"]].append(flow)

        answered = {
            (shown_key("program", row["group"]), *shown_key("fiscal_year", row["group"]), row["currency"]): (
                row["amount"],
                row["qualifier"],
                row["flows"],
            )
            for row in ask("funding/summary", group_by="program,fiscal_year", published_by=day.isoformat())
        }

        assert answered == {key: total(flows) for key, flows in groups.items()}


def supporting(row: Row) -> list[dt.date | None]:
    """When the sources that support a row were published."""
    further = [
        each if isinstance(each, dict) else {"source": each} for each in row.get("further_citations", [])
    ]
    return [
        published(row),
        *(
            published({"citation": each["source"]})
            for each in further
            if each.get("stance", "supports") == "supports"
        ),
    ]


@pytest.mark.parametrize("by", ["program", "joint_action", "jurisdiction", "provider"])
def test_what_was_promised_and_paid_is_that_of_the_file(ask, by):
    day = dt.date.fromisoformat(TODAY)
    flows = [flow for flow in accounts(FLOWS) if begun(flow, day)]
    expected: dict[Any, dict[str, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
    for name, types in TYPES.items():
        of: dict[Any, list[Row]] = defaultdict(list)
        for flow in flows:
            if flow["type"] in types:
                key = party(flow, "provider") if by == "provider" else flow.get(by)
                of[key, flow["currency"]].append(flow)
        for (key, currency), rows in of.items():
            expected[key][currency][name] = total(rows)

    rows = ask("delivery", by=by, valid_on=TODAY, page_size="20")
    answered = {
        row["about"] and row["about"]["slug"]: {
            figures["currency"]: {
                name: (figures[name]["amount"], figures[name]["qualifier"], figures[name]["flows"])
                for name in TYPES
                if figures[name] is not None
            }
            for figures in row["figures"]
        }
        for row in rows
    }

    assert {key: figures for key, figures in answered.items() if figures} == expected
    if by == "program":
        assert set(answered) - {None} == set(PROGRAMS)
    for row in rows:
        for figures in row["figures"]:
            said = expected[row["about"] and row["about"]["slug"]][figures["currency"]]
            assert figures["undisclosed"] == [name for name in TYPES if name not in said]
            for ratio, part, whole in (
                ("committed_of_pledged", "committed", "pledged"),
                ("paid_of_committed", "paid", "committed"),
                ("paid_of_appropriated", "paid", "appropriated"),
            ):
                wanted = share(said[part], said[whole]) if part in said and whole in said else None
                assert figures["ratios"][ratio] == wanted


def test_every_figure_of_delivery_leads_to_exactly_its_flows(ask):
    for by in ("program", "joint_action", "jurisdiction", "provider"):
        for row in ask("delivery", by=by, valid_on=TODAY, published_by="2025-12-31"):
            figures = [each[name] for each in row["figures"] for name in TYPES if each[name]]
            figures += [
                each[name] for each in row["consultations"] for name in ("promised", "paid") if each[name]
            ]
            for figure in figures:
                flows = ask(figure["flows_url"].partition("/api/v1/")[2])
                assert len(flows) == figure["flows"]
                assert sum(Decimal(flow["amount"]) for flow in flows) == Decimal(figure["amount"])
            if row["consultations_url"]:
                listed = ask(row["consultations_url"].partition("/api/v1/")[2])
                assert [each["slug"] for each in listed][:5] == [
                    each["consultation"]["slug"] for each in row["consultations"]
                ]


def test_what_is_on_record_of_each_consultation_is_that_of_the_file(ask):
    day = dt.date.fromisoformat(TODAY)
    flows = [flow for flow in accounts(FLOWS) if begun(flow, day)]
    expected = {}
    for each in CONSULTATIONS:
        own = [flow for flow in flows if flow.get("consultation") == each["slug"]]
        promised = [flow for flow in own if flow["type"] in PROMISES]
        paid = [flow for flow in own if flow["type"] in TYPES["paid"]]
        amounts = any(f"{side}_amount" in each for side in ("central", "local", "total"))
        assert not any("fulfils" in flow for flow in flows), "payments on promises are to be counted here too"
        expected[each["slug"]] = (
            each["joint_action"],
            total(promised) if promised else None,
            total(paid) if paid else None,
            "paid" if paid else "promised" if promised else "agreed" if amounts else "nothing",
        )

    def figure(shown: Row | None) -> tuple[str, str, int] | None:
        return shown and (shown["amount"], shown["qualifier"], shown["flows"])

    answered = {
        shown["consultation"]["slug"]: (
            row["about"]["slug"], figure(shown["promised"]), figure(shown["paid"]),
            "paid" if "paid" in shown["disclosure"] or shown["disclosure"] == "unclear" else shown["disclosure"],
        )
        for row in ask("delivery", by="joint_action", valid_on=TODAY)
        if row["about"]
        for shown in row["consultations"]
    }  # fmt: skip

    listed = defaultdict(list)
    for slug in sorted(expected):
        listed[expected[slug][0]].append(slug)
    assert answered == {slug: expected[slug] for slugs in listed.values() for slug in slugs[:5]}


def test_the_central_share_of_appropriation_is_that_of_the_file(ask):
    series: dict[int, dict[tuple[str, str | None], dict[str, Row]]] = defaultdict(lambda: defaultdict(dict))
    for row in accounts(OBSERVATIONS):
        of_concept = INDICATORS[row["indicator"]].get("concept") == "fiscal_appropriation"
        if (
            of_concept
            and row.get("breakdown", "") in ("", "central")
            and not {"institution", "program"} & row.keys()
        ):
            series[int(row["period"])][row["indicator"], row.get("jurisdiction")][
                row.get("breakdown", "")
            ] = row

    answered = {
        year["year"]: {
            (each["indicator"]["slug"], each["jurisdiction"] and each["jurisdiction"]["slug"]): each["share"]
            for each in year["appropriation"]
        }
        for year in ask("centralization")
        if year["appropriation"]
    }

    def of(parts: dict[str, Row]) -> dict[str, str] | None:
        if {"", "central"} - parts.keys():
            return None
        part, whole = (
            (row["value"], row.get("qualifier", "exact"), 1) for row in (parts["central"], parts[""])
        )
        return share(part, whole)

    assert answered == {
        year: {key: of(parts) for key, parts in held.items()} for year, held in series.items()
    }
    assert len(answered) >= 13


def test_who_is_accountable_is_that_of_the_file(ask):
    roles = [role for role in accounts(ROLES) if role["role"] == "accountable"]
    over = {"leads", "supervises", "administers"}
    under = {"executive_office_of", "part_of", "reports_to"}
    answered = ask("centralization", year__gte="2010", year__lte="2026")
    commissions = sorted(slug for slug, body in BODIES.items() if body["kind"] == "central_commission")
    assert len(answered) == 17

    for year in answered:
        day = dt.date(year["year"], 12, 31)
        counts = {"central": 0, "other": 0, "unknown": 0, "undetermined": 0}
        below = {
            commission: {commission}
            | {
                row["object"]
                for row in RELATIONS
                if row["subject"] == commission and row["type"] in over and holds(row, day)
            }
            | {
                row["subject"]
                for row in RELATIONS
                if row["object"] == commission and row["type"] in under and holds(row, day)
            }
            for commission in commissions
        }
        there = [slug for slug in commissions if holds(BODIES[slug], day) is not False]
        of_commission = dict.fromkeys(there, 0)
        for program in PROGRAMS.values():
            exists = holds(program, day)
            if exists is None:
                counts["undetermined"] += 1
            if not exists:
                continue
            bodies = {
                role["institution"]
                for role in roles
                if role["program"] == program["slug"] and holds(role, day)
            }
            areas = {
                AREAS[BODIES[body]["jurisdiction"]]["kind"]
                for body in bodies
                if "jurisdiction" in BODIES[body]
            }
            counts["central" if "country" in areas else "other" if areas else "unknown"] += 1
            for commission in there:
                of_commission[commission] += bool(bodies & below[commission])
        told = year["accountability"]
        known = counts["central"] + counts["other"]

        assert {
            "central": told["central"],
            "other": told["other"],
            "unknown": told["unknown"]["number"],
            "undetermined": told["undetermined"]["number"],
        } == counts
        assert told["share"] == share((str(counts["central"]), "exact", 1), (str(known), "exact", 1))
        assert {
            row["commission"]["slug"]: row["programs"] for row in told["under_commissions"]
        } == of_commission


def test_the_central_share_of_joint_action_is_that_of_the_file(ask):
    agreed: dict[Any, list[Row]] = defaultdict(list)
    for each in CONSULTATIONS:
        if "date" in each:
            agreed[int(each["date"][:4]), each.get("currency")].append(each)
    expected = {}
    for key, held in agreed.items():
        pairs = []
        for each in held:
            sides = [each.get("central_amount"), each.get("local_amount")]
            whole = each.get("total_amount") or (
                None if None in sides else Decimal(sides[0]) + Decimal(sides[1])
            )
            if each.get("central_amount") and whole:
                pairs.append((Decimal(each["central_amount"]), Decimal(whole)))
        central, whole = (sum((pair[n] for pair in pairs), Decimal(0)) for n in (0, 1))
        expected[key] = share((text(central), "exact", 1), (text(whole), "exact", 1)) if pairs else None
    promised: dict[Any, list[Row]] = defaultdict(list)
    for flow in accounts(FLOWS):
        year, end = years_of(flow)
        if "joint_action" in flow and flow["type"] in PROMISES and year and not end:
            promised[year, flow["currency"]].append(flow)

    answered = ask("centralization")

    assert {
        (year["year"], each["currency"]): each["share"] for year in answered for each in year["agreed"]
    } == expected
    told = {
        (year["year"], each["currency"]): (each["central"], each["known"], each["unknown"], each["share"])
        for year in answered
        for each in year["promised"]
    }
    for key, flows in promised.items():
        central = [flow for flow in flows if flow.get("provider_level") == "central"]
        known = [flow for flow in flows if flow.get("provider_level")]
        unknown = [flow for flow in flows if not flow.get("provider_level")]
        assert told.pop(key) == (
            total(central)[0] if central else None,
            total(known)[0] if known else None,
            total(unknown)[0] if unknown else None,
            share(total(central), total(known)) if central else None,
        )
    assert told == {}
