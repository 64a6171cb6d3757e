"""Money: who gives how much to whom, and for what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from programs.models import PROMISES, FundingFlow
from programs.models.funding import PROVIDER, RECEIVER
from sources.admin.display import label, money
from sources.admin.filters import IndexedFilter, LastFirstFilter

from .base import ClaimAdmin, short
from .citations import further_citations

BOUNDS = {"exact": "", "at_least": "≥ ", "at_most": "≤ ", "about": "≈ "}
"""How the qualifier of a figure is written before it."""


@admin.register(FundingFlow)
class FundingFlowAdmin(ClaimAdmin):
    """Money that someone gives, promises or plans."""

    heading = "Money and statistics"
    position = 0
    is_counted = True
    inlines = [further_citations(FundingFlow)]
    label_needs = (*PROVIDER, *RECEIVER)
    shows = ("program",)
    long_texts = frozenset({"note", "covers"})
    search_fields = ["covers", "figure_as_printed", "key"]
    search_through = (*PROVIDER, *RECEIVER, "program", "joint_action")
    list_display = ["amount_written", "type", "giver", "getter", "when", "whose"]
    list_filter = [
        "type",
        "provider_level",
        ("fiscal_year", LastFirstFilter),
        ("currency", IndexedFilter),
        "qualifier",
        "confidence",
        "standing",
    ]
    ordering = ["-fiscal_year", "-id"]
    readonly_fields = ("paid",)
    own = (
        (
            None,
            {
                "fields": [
                    ("type", "qualifier"),
                    ("amount", "currency"),
                    ("figure_as_printed", "unit_as_printed"),
                    "covers",
                ]
            },
        ),
        ("When: the date, the fiscal year or both", {"fields": [("date", "fiscal_year", "fiscal_year_end")]}),
        ("Who gives it: at most one", {"fields": [PROVIDER, ("provider_level", "provider_scope")]}),
        ("Who gets it: at most one", {"fields": [RECEIVER]}),
        (
            "What it is for",
            {
                "fields": [
                    ("program", "priority", "jurisdiction"),
                    ("joint_action", "consultation"),
                    "fulfils",
                    "paid",
                ]
            },
        ),
    )

    def label_of(self, row: FundingFlow) -> str:
        """Return what it is, how much, from whom to whom, and when."""
        return f"{row.get_type_display()}: {self.amount_written(row)}, {between(row)}, {self.when(row)}"

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet[Any], search_term: str
    ) -> tuple[models.QuerySet[Any], bool]:
        """Keep what `search_term` finds; of a flow that another is to fulfil, only promises."""
        if request.GET.get("field_name") == "fulfils":
            queryset = queryset.filter(type__in=PROMISES)
        return super().get_search_results(request, queryset, search_term)

    @admin.display(description="Amount", ordering="amount")
    def amount_written(self, row: FundingFlow) -> str:
        """Return the amount with its currency, and how the figure bounds it."""
        return f"{BOUNDS[row.qualifier]}{money(row.amount, row.currency)}"

    @admin.display(description="From")
    def giver(self, row: FundingFlow) -> str:
        """Return who gives it."""
        return party(row, PROVIDER, short)

    @admin.display(description="To or for")
    def getter(self, row: FundingFlow) -> str:
        """Return who gets it, and the program that it is for where that is not who gives or gets it."""
        is_party = row.program_id in (row.receiver_program_id, row.provider_program_id)
        purpose = f"for {short(row.program)}" if row.program and not is_party else ""
        return ", ".join(filter(None, (party(row, RECEIVER, short), purpose)))

    @admin.display(description="Level", ordering="provider_level")
    def whose(self, row: FundingFlow) -> str:
        """Return whose money it is, in a word."""
        return row.provider_level

    @admin.display(description="When", ordering="fiscal_year")
    def when(self, row: FundingFlow) -> str:
        """Return the date, else the fiscal years."""
        years = "–".join(str(year) for year in (row.fiscal_year, row.fiscal_year_end) if year)
        return str(row.date or f"FY {years}")

    @admin.display(description="Paid so far")
    def paid(self, row: FundingFlow) -> str:
        """Return the sum of the flows that fulfil it and their number, where it is a promise."""
        if row.type not in PROMISES:
            return "only commitments and pledges are paid"
        sums = (
            FundingFlow.objects.filter(fulfils=row)
            .one_per_claim()
            .aggregate(paid=models.Sum("amount"), number=models.Count("id"))
        )
        if not sums["number"]:
            return "nothing on record"
        return f"{money(sums['paid'], row.currency)} by {sums['number']} of {money(row.amount, row.currency)}"


def party(row: FundingFlow, side: tuple[str, ...], called: Callable[[Any], str] = label) -> str:
    """Return who stands on a side of the flow; empty if the source does not say."""
    found = next((getattr(row, name) for name in side if getattr(row, f"{name}_id")), None)
    return called(found) if found is not None else ""


def between(row: FundingFlow) -> str:
    """Return both sides of the flow; a side that the source does not name is a dash."""
    return f"{party(row, PROVIDER) or '–'} → {party(row, RECEIVER) or '–'}"
