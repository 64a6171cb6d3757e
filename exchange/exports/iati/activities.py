"""Programs as activities of IATI: who takes part, when, and the money, as budgets and transactions.

IATI asks of an activity a day on which it starts, a state and someone who takes part. A program of which one of these is
not on record is no activity; its money stands in that of the nearest program above it that is one, and
names it. Of rival accounts of a claim only the best is told, so that nothing is counted twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Coalesce

from exchange.exports.content import Registry, told_once
from exchange.exports.iati.wording import (
    OWN_VOCABULARY,
    UNKNOWN,
    Institutions,
    begin,
    end,
    first_day,
    last_day,
    names,
    narrative,
    reporting_org,
)
from exchange.exports.naming import TERMS, Addresses, countries, uri
from exchange.exports.xml_text import element, text
from programs.models import (
    ROLE_CODES,
    FlowType,
    FundingFlow,
    Level,
    Program,
    ProgramKind,
    ProgramRole,
    ProgramStatus,
    Qualifier,
)
from programs.models.funding import CALENDAR_CURRENCY

SECTOR = "science-and-technology"
"""The sector of all activities, in a vocabulary of our own: the registry is about nothing else."""
_PLANNED_START, _ACTUAL_START, _PLANNED_END, _ACTUAL_END = "1", "2", "3", "4"
_IMPLEMENTATION, _CLOSED = "2", "4"
_STATES: dict[str, str] = {
    ProgramStatus.ACTIVE: _IMPLEMENTATION,
    ProgramStatus.CLOSED: _CLOSED,
    ProgramStatus.MERGED: _CLOSED,
    ProgramStatus.RENAMED: _CLOSED,
}
_ENDS = {"no": _IMPLEMENTATION, "yes": _CLOSED}
"""Codes of IATI ActivityDateType and ActivityStatus."""
_PROGRAMS = ("program_id", "receiver_program_id", "provider_program_id")
"""The programs of a flow; it is told in the activity of the first that is on record."""
_PARENT = "1"
_FUNDING = "1"


def write(registry: Registry, file: BinaryIO) -> None:
    """Write one document of activities, in the order of the slugs of their programs."""
    begin(file, "iati-activities", registry)
    activities = Activities(registry)
    for row in registry.each("programs"):
        if activities.standing_for.get(row["id"]) == row["id"]:
            for piece in activities.written(row):
                file.write(f"{piece}\n".encode())
    end(file, "iati-activities", activities.left_out())


def state(status: str, ended: str) -> str | None:
    """Return the code of the state of a program; None if it is not on record."""
    return _STATES.get(status) or _ENDS.get(ended)


class Activities:
    """The activities of a registry; the program in whose activity the money of each program stands is held in memory."""

    def __init__(self, registry: Registry) -> None:
        self.registry, self.institutions, self.addresses = registry, Institutions(), Addresses()
        self.countries = countries()
        self.dropped: Counter[str] = Counter()
        acting = {*map(str, told_once(ProgramRole.objects.all()).values_list("program", flat=True))}
        funded = told_once(FundingFlow.objects.all()).exclude(provider_institution=None)
        acting |= {*map(str, funded.values_list(Coalesce(*_PROGRAMS), flat=True).distinct())}
        parents: dict[str, str | None] = {}
        complete = set()
        for pk, parent, start, ended, status in Program.objects.values_list(
            "pk", "parent", "valid_from", "ended", "status"
        ):
            parents[str(pk)] = str(parent) if parent else None
            if start and state(status, ended) and str(pk) in acting:
                complete.add(str(pk))
        self.parents = parents
        self.standing_for = {program: self._nearest(program, complete) for program in parents}
        self.members: dict[str, list[str]] = {}
        for program, activity in self.standing_for.items():
            if activity:
                self.members.setdefault(activity, []).append(program)

    def _nearest(self, program: str, complete: set[str]) -> str | None:
        seen: list[str] = []
        each: str | None = program
        while each is not None and each not in seen:
            if each in complete:
                return each
            seen.append(each)
            each = self.parents.get(each)
        return None

    def left_out(self) -> Mapping[str, int]:
        """Return how much is not in the document, by reason; to be asked when all is written."""
        nowhere = [program for program, activity in self.standing_for.items() if activity is None]
        elsewhere = sum(
            1 for program, activity in self.standing_for.items() if activity not in (None, program)
        )
        outside = FundingFlow.objects.exclude(of_programs([p for p, a in self.standing_for.items() if a]))
        return {
            **self.dropped,
            "flow_outside_of_all_activities": outside.one_per_claim(among=FundingFlow.objects.all()).count(),
            "other_account_of_a_claim": self.registry.passed_over(
                "funding-flows", "program-roles", "program-priorities"
            ),
            "program_without_start_or_state_or_party": len(nowhere),
            "program_told_in_that_above_it": elsewhere,
        }

    def flows(self, members: Sequence[str], *, budgets: bool) -> Iterator[Mapping[str, Any]]:
        """Yield the flows of programs that can be told, either budgets or transactions; the others are counted."""
        kind = Q(type=FlowType.BUDGET) if budgets else ~Q(type=FlowType.BUDGET)
        for flow in self.registry.each("funding-flows", best=True, where=kind & of_programs(members)):
            reason = "" if budgets or flow["iati_code"] else f"no_iati_transaction_type: {flow['type']}"
            reason = reason or ("" if days(flow) else "fiscal_year_of_another_calendar")
            if reason:
                self.dropped[reason] += 1
            else:
                yield flow

    def written(self, program: Mapping[str, Any]) -> Iterator[str]:
        """Yield the pieces of the activity of `program`, in the order that the schema of IATI has."""
        members = self.members[program["id"]]
        yield f'<iati-activity tk:confidence="{program["confidence"]}">'
        yield element("iati-identifier", {}, text(uri(program)))
        yield reporting_org()
        yield element("title", {}, names(program["name"], program["name_zh"], program["slug"]))
        yield element("description", {"type": "1"}, narrative(_described(program), "en"))
        yield from self._parties(program, members)
        yield element("other-identifier", {"ref": program["slug"], "type": "A1"})
        yield element("activity-status", {"code": state(program["status"], program["ended"])})
        yield from self._dates(program)
        yield from self._country(program)
        for host in program["hosts"]:
            yield element(
                "location", {"ref": host["slug"]}, element("name", {}, narrative(host["name"], "en"))
            )
        vocabulary = {"vocabulary": OWN_VOCABULARY, "vocabulary-uri": TERMS}
        yield element("sector", {**vocabulary, "code": SECTOR}, narrative("Science and technology", "en"))
        for row in self.registry.each("program-priorities", best=True, where=Q(program=program["id"])):
            priority = row["priority"]
            yield element("tag", {**vocabulary, "code": priority["slug"]}, narrative(priority["name"], "en"))
        for flow in self.flows(members, budgets=True):
            yield self._budget(flow)
        for flow in self.flows(members, budgets=False):
            yield self._transaction(flow, program)
        parent = self.parents[program["id"]]
        if parent and (above := self.standing_for[parent]):
            yield element("related-activity", {"ref": uri({"id": above}), "type": _PARENT})
        yield self._sources(program)
        yield "</iati-activity>"

    def _parties(self, program: Mapping[str, Any], members: Sequence[str]) -> Iterator[str]:
        """Yield the roles on record, then who provides money without such a role, as funding it."""
        funding = set()
        for role in self.registry.each("program-roles", best=True, where=Q(program=program["id"])):
            institution, code = role["institution"], str(ROLE_CODES[role["role"]])
            if code == _FUNDING:
                funding.add(UUID(institution["id"]))
            held = {
                "tk:detail": role["detail"],
                "tk:valid-from": role["valid_from"],
                "tk:valid-until": role["valid_until"],
                "tk:ended": role["ended"],
                "tk:confidence": role["confidence"],
            }
            yield self._participating(institution, code, held)
        flows = told_once(FundingFlow.objects.filter(of_programs(members)))
        providing = {*flows.values_list("provider_institution", flat=True).distinct()} - {None}
        for provider in self.registry.each("institutions", where=Q(pk__in=providing - funding)):
            yield self._participating(provider, _FUNDING, {"tk:detail": "provides_a_flow"})

    def _participating(self, institution: Mapping[str, Any], code: str, held: Mapping[str, Any]) -> str:
        attributes = {"ref": self.institutions.identifier(institution), "role": code, **held}
        return element(
            "participating-org", attributes, narrative(institution["name"] or institution["slug"], "en")
        )

    def _dates(self, program: Mapping[str, Any]) -> Iterator[str]:
        """Yield when it starts and ends, as planned or actual by the day of the revision."""
        today = self.registry.recorded_at[: len("2023-03-16")]
        for date, day, planned, actual in (
            (program["valid_from"], first_day, _PLANNED_START, _ACTUAL_START),
            (program["valid_until"], last_day, _PLANNED_END, _ACTUAL_END),
        ):
            if date:
                told = day(date)
                words = narrative(f"Known as {date}", "en") if "tk:known-as" in told else ""
                type_ = actual if told["iso-date"] <= today else planned
                yield element("activity-date", {"type": type_, **told}, words)

    def _country(self, program: Mapping[str, Any]) -> Iterator[str]:
        """Yield the country of its seats, if all are in one; that of the parties says nothing of where it acts."""
        found = {self.countries.get(host["id"], "") for host in program["hosts"]}
        if len(found) == 1 and "" not in found:
            yield element("recipient-country", {"code": found.pop()})

    def _budget(self, flow: Mapping[str, Any]) -> str:
        first, last = days(flow) or ({}, {})
        return element(
            "budget",
            {},
            element("period-start", {"iso-date": first["iso-date"]}),
            element("period-end", {"iso-date": last["iso-date"]}),
            _value(flow, first),
            self._told(flow),
        )

    def _transaction(self, flow: Mapping[str, Any], program: Mapping[str, Any]) -> str:
        first, _ = days(flow) or ({}, {})
        return element(
            "transaction",
            {"ref": uri(flow)},
            element("transaction-type", {"code": flow["iati_code"]}),
            element("transaction-date", first),
            _value(flow, first),
            element("description", {}, narrative(_words(flow, first, program), "en")),
            self._party(flow, "provider"),
            self._party(flow, "receiver"),
            self._told(flow),
        )

    def _party(self, flow: Mapping[str, Any], side: str) -> str:
        """Return who gives or gets a flow. One who is not on record is said to be so: IATI would take us for it."""
        institution, program, area = (
            flow[f"{side}_{kind}"] for kind in ("institution", "program", "jurisdiction")
        )
        attributes: dict[str, str] = {}
        if institution:
            attributes["ref"] = self.institutions.identifier(institution)
        elif program and self.standing_for.get(program["id"]) == program["id"]:
            attributes[f"{side}-activity-id"] = uri(program)
        named = institution or program or area
        return element(f"{side}-org", attributes, narrative(named["name"] if named else UNKNOWN, "en"))

    def _told(self, flow: Mapping[str, Any]) -> str:
        """Return what IATI has no words for, as an element of our own."""
        parties = {
            side: next(
                (
                    uri(each)
                    for kind in ("institution", "program", "jurisdiction")
                    if (each := flow[f"{side}_{kind}"])
                ),
                None,
            )
            for side in ("provider", "receiver")
        }
        attributes = {
            "flow": uri(flow),
            **parties,
            "program": uri(flow["program"]) if flow["program"] else None,
            "area": uri(flow["jurisdiction"]) if flow["jurisdiction"] else None,
            "qualifier": flow["qualifier"],
            "fulfils": uri(flow["fulfils"]) if flow["fulfils"] else None,
            "confidence": flow["confidence"],
            "source": self.addresses.of(flow["citation"]["source"]),
            "locator": flow["citation"]["locator"],
        }
        return element("tk:told", attributes)

    def _sources(self, program: Mapping[str, Any]) -> str:
        return "".join(element("tk:source", {"url": url}) for url in self.addresses.of_all(program))


def of_programs(programs: Sequence[str]) -> Q:
    """Return the condition that a flow is of one of `programs`: for it, else to it, else from it."""
    return (
        Q(program__in=programs)
        | Q(program=None, receiver_program__in=programs)
        | Q(program=None, receiver_program=None, provider_program__in=programs)
    )


def days(flow: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]] | None:
    """Return the first and the last day that a flow can be of, as attributes; None if the record does not tell.

    A fiscal year tells its days only for money in yuan, as that of China is the calendar year.
    """
    if flow["date"]:
        return first_day(flow["date"]), last_day(flow["date"])
    if flow["currency"] != CALENDAR_CURRENCY:
        return None
    year, last = str(flow["fiscal_year"]), str(flow["fiscal_year_end"] or flow["fiscal_year"])
    known = {"tk:known-as": year if year == last else f"{year}/{last}"}
    return {**first_day(year), **known}, {**last_day(last), **known}


def _value(flow: Mapping[str, Any], day: Mapping[str, str]) -> str:
    return element(
        "value", {"currency": flow["currency"], "value-date": day["iso-date"]}, text(flow["amount"])
    )


def _words(flow: Mapping[str, Any], day: Mapping[str, str], program: Mapping[str, Any]) -> str:
    """Return what a transaction is of, and what its other elements cannot say, in words."""
    told = [flow["covers"] or FlowType(flow["type"]).label]
    if flow["program"] and flow["program"]["id"] != program["id"]:
        told.append(f"for {flow['program']['name']}")
    if flow["qualifier"] != Qualifier.EXACT:
        told.append(f"{Qualifier(flow['qualifier']).label} the amount that is given")
    if "tk:known-as" in day:
        told.append(f"the day is not known, only {day['tk:known-as']}")
    return "; ".join(told)


def _described(program: Mapping[str, Any]) -> str:
    kind = f"{ProgramKind(program['kind']).label}, {Level(program['level']).label}"
    return f"{kind[0].upper()}{kind[1:]}. {program['note']}".strip()
