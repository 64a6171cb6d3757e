"""Statistics that are no flows of money: series and their figures."""

from __future__ import annotations

from django.contrib import admin

from programs.models import Indicator, Observation
from sources.admin.display import figure, label, titled
from sources.admin.filters import WordFilter

from .base import ClaimAdmin, NamedAdmin, named
from .citations import further_citations
from .funding import BOUNDS

SUBJECTS = ("jurisdiction", "institution", "program", "person")


@admin.register(Indicator)
class IndicatorAdmin(NamedAdmin):
    """Series of figures with one meaning and one unit."""

    heading = "Money and statistics"
    position = 1
    inlines = [further_citations(Indicator)]
    elsewhere = ("observations",)
    search_fields = ["name", "name_zh", "slug"]
    list_display = ["name", titled("name_zh"), "concept", "unit", "slug", "confidence"]
    list_filter = ["concept", ("unit", WordFilter), "confidence"]
    ordering = ["slug"]
    own = (("name", "name_zh"), ("concept", "unit"), "slug")

    def label_of(self, row: Indicator) -> str:
        """Return the names."""
        return named(row)


@admin.register(Observation)
class ObservationAdmin(ClaimAdmin):
    """Figures of series."""

    heading = "Money and statistics"
    position = 2
    is_counted = True
    inlines = [further_citations(Observation)]
    label_needs = ("indicator", *SUBJECTS)
    search_fields = ["breakdown", "vintage", "figure_as_printed", "key"]
    search_through = ("indicator", *SUBJECTS)
    list_display = ["series", "period", "figure_in_unit", "part", "vintage", "standing"]
    list_filter = [
        "indicator__concept",
        ("vintage", WordFilter),
        ("breakdown", WordFilter),
        "qualifier",
        "confidence",
        "standing",
    ]
    ordering = ["indicator__slug", "-period", "breakdown", "id"]
    own = (
        (
            None,
            {
                "fields": [
                    "indicator",
                    ("period", "months"),
                    ("breakdown", "vintage"),
                    ("value", "qualifier"),
                    ("figure_as_printed", "unit_as_printed"),
                ]
            },
        ),
        ("Of what: an area, a body, a program, a person, or none of them", {"fields": [SUBJECTS]}),
    )

    def label_of(self, row: Observation) -> str:
        """Return the series, of what and of when, and the figure."""
        parts = [
            label(row.indicator),
            self.part(row),
            str(row.period),
            row.vintage,
        ]
        return f"{', '.join(filter(None, parts))}: {self.figure_in_unit(row)}"

    @admin.display(description="Indicator", ordering="indicator__slug")
    def series(self, row: Observation) -> str:
        """Return the indicator by its names."""
        return label(row.indicator)

    def figure_written(self, row: Observation) -> str:
        """Return the value in full, and how the figure bounds it."""
        return f"{BOUNDS[row.qualifier]}{figure(row.value)}"

    @admin.display(description="Figure", ordering="value")
    def figure_in_unit(self, row: Observation) -> str:
        """Return the value in full with its unit."""
        return f"{self.figure_written(row)} {row.indicator.unit}"

    @admin.display(description="Of", ordering="breakdown")
    def part(self, row: Observation) -> str:
        """Return what it is of, and which part of that."""
        return ", ".join(filter(None, (self.of(row), row.breakdown.replace("_", " "))))

    def of(self, row: Observation) -> str:
        """Return the area, the body, the program and the person that it is of."""
        return ", ".join(label(getattr(row, name)) for name in SUBJECTS if getattr(row, f"{name}_id"))
