"""Made-up flows of money in any number, with the programs, bodies and sources that they speak of.

Nothing in it says anything about the world. Rows are computed from their number, as those of
`institutions.synthetic`, so that a million of them takes little memory to make.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal

from django.db import models

from institutions.models import Institution, InstitutionName, Jurisdiction
from institutions.synthetic import Dice, Kind, Row
from sources.models import Citation, Source

from .models import FundingFlow, JointAction, Priority, Program, ProgramPriority

FEWEST_FLOWS = 100

FIRST_YEAR, YEARS = 2005, 20
"""The fiscal years of the flows."""

_TYPES = (
    "outgoing_commitment", "appropriation", "disbursement", "expenditure", "budget", "outgoing_pledge",
    "fund_size", "expenditure", "appropriation", "disbursement",
)  # fmt: skip
"""Types by the last digit of a flow's number: each tenth is a commitment, which the ninth after it pays."""

_RIVALS_IN = 100
"""Of so many flows, one is told by a second source."""


class Flows:
    """What a synthetic registry of flows consists of."""

    def __init__(self, flows: int, seed: int) -> None:
        if flows < FEWEST_FLOWS:
            raise ValueError(f"Take at least {FEWEST_FLOWS} flows.")
        self.seed, self.flows = seed, flows
        self.sources, self.citations, self.places, self.bodies = 50, 500, 35, 500
        self.programs, self.priorities, self.joint_actions = 400, 60, 10

    def kinds(self) -> Iterator[Kind]:
        """Yield all sorts of rows, each after those it refers to."""
        everything: list[tuple[type[models.Model], int, Callable[[int, int], Row]]] = [
            (Source, self.sources, self.source),
            (Citation, self.citations, self.citation),
            (Jurisdiction, self.places, self.place),
            (Institution, self.bodies, self.body),
            (InstitutionName, self.bodies, self.name),
            (Priority, self.priorities, self.priority),
            (Program, self.programs, self.program),
            (ProgramPriority, self.programs, self.program_priority),
            (JointAction, self.joint_actions, self.joint_action),
            (FundingFlow, self.flows, self.flow),
            (FundingFlow, self.flows // _RIVALS_IN, self.rival),
        ]
        for model, count, state in everything:
            yield Kind(model, count, state, lambda _: False, lambda _: 0)

    def id(self, kind: str, number: int) -> uuid.UUID:
        """Return the id (UUIDv7) of row `number` of `kind`; later numbers sort later."""
        bits = Dice(self.seed, f"money/{kind}", number).random_bits
        return uuid.UUID(
            int=(1_767_225_600_000 + number) << 80
            | 0x7 << 76
            | (bits >> 62) << 64
            | 0b10 << 62
            | bits & (1 << 62) - 1
        )

    def cited(self, kind: str, number: int) -> Row:
        """Return the id, the citation and the confidence."""
        dice = Dice(self.seed, f"money/{kind}", number)
        return {
            "id": self.id(kind, number),
            "citation": self.id("citation", dice.below(self.citations, 7)),
            "confidence": ("medium", "high", "low")[dice.below(3, 6)],
        }

    def thing(self, kind: str, number: int, name: str) -> Row:
        """Return what every thing has."""
        return {**self.cited(kind, number), "slug": f"money-{kind}-{number}-s{self.seed}", "name": name}

    def source(self, n: int, _: int) -> Row:
        """Return a source; one in ten is undated."""
        return {
            "id": self.id("source", n),
            "slug": f"money-source-{n}-s{self.seed}",
            "title": f"Account {n}",
            "publisher": "Gazette",
            "kind": "statistics",
            "date": None if n % 10 == 0 else f"{FIRST_YEAR + n % (YEARS + 1)}",
            "language": "en",
            "url": "",
            "archived_url": "",
            "access": "cited",
            "note": "",
        }

    def citation(self, n: int, _: int) -> Row:
        """Return a place in a source."""
        return {
            "id": self.id("citation", n),
            "source": self.id("source", n % self.sources),
            "locator": f"table {n}",
        }

    def place(self, n: int, _: int) -> Row:
        """Return the country or a province of it."""
        return {
            **self.thing("place", n, f"Area {n}"),
            "code": None,
            "kind": "province" if n else "country",
            "parent": self.id("place", 0) if n else None,
            "name_zh": "",
            "name_pinyin": "",
        }

    def body(self, n: int, _: int) -> Row:
        """Return an institution; one in five is central."""
        row = {**self.cited("body", n), "slug": f"money-body-{n}-s{self.seed}"}
        area = 0 if n % 5 == 0 else 1 + n % (self.places - 1)
        return {
            **row,
            "kind": "ministry" if area == 0 else "local_st_department",
            "form": "body",
            "jurisdiction": self.id("place", area),
            "valid_from": "1950",
            "valid_until": None,
            "ended": "no",
        }

    def name(self, n: int, _: int) -> Row:
        """Return the name of an institution."""
        return {
            **self.cited("name", n),
            "key": None,
            "institution": self.id("body", n),
            "lang": "en",
            "text": f"Body {n}",
            "kind": "label",
            "valid_from": "1950",
            "valid_until": None,
            "ended": "no",
        }

    def priority(self, n: int, _: int) -> Row:
        """Return a priority."""
        row = self.thing("priority", n, f"Priority {n}")
        blank = dict.fromkeys(("name_zh", "name_pinyin", "document", "stage", "ford"), "")
        return {**row, **blank, "parent": None, "valid_from": "2006", "valid_until": None, "ended": "no"}

    def program(self, n: int, _: int) -> Row:
        """Return a program; nine in ten are part of the one whose number is a tenth of theirs."""
        row = self.thing("program", n, f"Program {n}")
        blank = dict.fromkeys(("status", "name_zh", "name_pinyin", "abbreviation"), "")
        return {
            **row,
            **blank,
            "kind": ("plan", "program", "fund", "special_project")[n % 4],
            "level": ("central", "local", "central_local")[n % 3],
            "parent": self.id("program", n // 10) if n >= 10 else None,
            "valid_from": "2000",
            "valid_until": None,
            "ended": "no",
        }

    def program_priority(self, n: int, _: int) -> Row:
        """Return the priority of a program."""
        return {
            **self.cited("program-priority", n),
            "key": None,
            "program": self.id("program", n),
            "priority": self.id("priority", n % self.priorities),
            "basis": "stated",
            "valid_from": "2000",
            "valid_until": None,
            "ended": "no",
        }

    def joint_action(self, n: int, _: int) -> Row:
        """Return a joint action."""
        blank = dict.fromkeys(("name_zh", "central_commits", "local_commits"), "")
        return {**self.thing("joint-action", n, f"Joint action {n}"), **blank, "program": None}

    def flow(self, n: int, _: int) -> Row:
        """Return a flow."""
        dice = Dice(self.seed, "money/flow", n)
        kind = _TYPES[n % 10]
        pays = n % 10 == 9
        year = FIRST_YEAR + dice.below(YEARS, 0)
        giver, action = dice.below(20, 1), dice.below(20, 4)
        return {
            **self.cited("flow", n),
            "key": None,
            "standing": "deprecated" if n % 200 == 199 else "normal",
            "claim_key": f"money:{n}:s{self.seed}" if n % _RIVALS_IN == 1 else "",
            "type": kind,
            "provider_institution": self.id("body", dice.below(self.bodies, 2)) if giver > 1 else None,
            "provider_jurisdiction": self.id("place", dice.below(self.places, 2)) if giver == 0 else None,
            "receiver_institution": self.id("body", dice.below(self.bodies, 3)),
            "provider_level": ("central", "local", "private", "")[giver % 4],
            "provider_scope": "",
            "program": self.id("program", dice.below(self.programs, 5)),
            "jurisdiction": self.id("place", n % self.places) if n % 2 else None,
            "priority": self.id("priority", n % self.priorities) if n % 5 == 3 else None,
            "joint_action": self.id("joint-action", action // 2) if action < 2 else None,
            "fulfils": self.id("flow", n - 9) if pays else None,
            "date": f"{year}-{1 + n % 12:02d}" if n % 7 == 3 else None,
            "fiscal_year": None if n % 7 == 3 else year,
            "fiscal_year_end": year + 4 if n % 50 == 2 and n % 7 != 3 else None,
            "amount": Decimal(dice.below(1 << 30, 6)) * 100,
            "currency": "USD" if n % 10 == 7 else "CNY",
            "qualifier": ("exact", "exact", "exact", "about", "at_least", "at_most")[dice.below(6, 7)],
            "figure_as_printed": "",
            "unit_as_printed": "",
            "covers": "",
        }

    def rival(self, n: int, _: int) -> Row:
        """Return another account of a flow that has one."""
        dice = Dice(self.seed, "money/rival", n)
        told = self.flow(n * _RIVALS_IN + 1, 0)
        return {
            **told,
            **self.cited("rival", n),
            "amount": told["amount"] + dice.below(1000, 0),
        }
