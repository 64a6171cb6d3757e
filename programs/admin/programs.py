"""Programs with who runs them, what they serve and what they go on from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.contrib import admin

from programs.models import Program, ProgramHost, ProgramPriority, ProgramRole, ProgramSuccession
from sources.admin import (
    FACT_FILTERS,
    CitedInline,
    FactAdmin,
    FactInline,
    HoldsFilter,
    RegistryAdmin,
    RegistryInline,
)
from sources.admin.display import label, titled
from sources.admin.filters import WordFilter

from .base import KeyedAdmin, NamedAdmin, named, short
from .citations import further_citations


class HostInline(RegistryInline):
    """The areas in which the program has its seat."""

    model = ProgramHost
    own = ("jurisdiction",)
    touches_parent = True
    verbose_name = "host"
    verbose_name_plural = "hosts: areas in which it has its seat"

    def summary(self, row: ProgramHost) -> Sequence[str]:
        """Return the area."""
        return (label(row.jurisdiction),)


class RoleInline(FactInline):
    """Who does what in the program."""

    model = ProgramRole
    own = ("institution", ("role", "detail"))
    in_order = ("role", "detail")
    verbose_name = "role"
    verbose_name_plural = "roles: who funds, answers for, manages and carries it out"

    def summary(self, row: ProgramRole) -> Sequence[str]:
        """Return the body and what it does."""
        return label(row.institution), row.get_role_display(), row.detail.replace("_", " ")


class PriorityInline(FactInline):
    """What the program serves."""

    model = ProgramPriority
    own = (("priority", "basis"),)
    verbose_name = "priority"
    verbose_name_plural = "priorities that it serves"

    def summary(self, row: ProgramPriority) -> Sequence[str]:
        """Return the priority, and whether it was concluded."""
        return label(row.priority), "inferred" if row.basis == "inferred" else ""


class PredecessorInline(CitedInline):
    """What the program goes on from."""

    model = ProgramSuccession
    fk_name = "successor"
    own = ("predecessor", ("source", "locator", "confidence"), "note")
    verbose_name = "predecessor"
    verbose_name_plural = "predecessors: programs that it goes on from"

    def summary(self, row: ProgramSuccession) -> Sequence[str]:
        """Return the program before."""
        return (label(row.predecessor),)


class SuccessorInline(CitedInline):
    """What goes on from the program."""

    model = ProgramSuccession
    fk_name = "predecessor"
    own = ("successor", ("source", "locator", "confidence"), "note")
    verbose_name = "successor"
    verbose_name_plural = "successors: programs that go on from it"

    def summary(self, row: ProgramSuccession) -> Sequence[str]:
        """Return the program after."""
        return (label(row.successor),)


@admin.register(Program)
class ProgramAdmin(NamedAdmin):
    """Programs, funds and plans that spend or steer money."""

    heading = "Programs"
    position = 0
    is_counted = True
    has_period = True
    inlines = [
        HostInline,
        RoleInline,
        PriorityInline,
        PredecessorInline,
        SuccessorInline,
        further_citations(Program),
    ]
    elsewhere = (
        "children",
        "guidelines",
        "flows",
        "flows_provided",
        "flows_received",
        "observations",
        "joint_actions",
        "consultations",
    )
    named = ("children",)
    other_names = {
        "children": ("program that is part of it", "programs that are part of it"),
        "guidelines": ("guideline that applies to it", "guidelines that apply to it"),
        "flows": ("funding flow for it", "funding flows for it"),
        "flows_provided": ("funding flow from it", "funding flows from it"),
        "flows_received": ("funding flow to it", "funding flows to it"),
    }
    shows = ("parent",)
    search_fields = ["name", "name_zh", "name_pinyin", "abbreviation", "slug"]
    list_display = ["name", titled("name_zh"), "kind", "level", "part_of", "status", "since", "until"]
    list_filter = ["kind", "level", "status", HoldsFilter, "confidence"]
    ordering = ["slug"]
    own = (
        ("name", "name_zh", "name_pinyin"),
        "abbreviation",
        ("kind", "level", "status"),
        "parent",
        "slug",
    )
    since, until = FactAdmin.since, FactAdmin.until

    def label_of(self, row: Program) -> str:
        """Return the names."""
        return named(row)

    @admin.display(description="Part of", ordering="parent__slug")
    def part_of(self, row: Program) -> str:
        """Return the program that it is part of."""
        return short(row.parent) if row.parent else ""


class OfProgramAdmin(FactAdmin):
    """Facts about one program."""

    heading = "Programs"

    @admin.display(description="Program", ordering="program__slug")
    def of(self, row: Any) -> str:
        """Return the program by its names."""
        return label(row.program)


@admin.register(ProgramRole)
class ProgramRoleAdmin(OfProgramAdmin):
    """Who does what in programs."""

    position = 1
    inlines = [further_citations(ProgramRole)]
    label_needs = ("program", "institution")
    search_fields = ["detail", "key"]
    search_through = ("program", "institution")
    list_display = ["of", "body", "role", "in_detail", "since", "until", "confidence"]
    list_filter = ["role", ("detail", WordFilter), *FACT_FILTERS]
    ordering = ["program__slug", "role", "institution__slug", "id"]
    own = ("program", "institution", ("role", "detail"))

    def label_of(self, row: ProgramRole) -> str:
        """Return the body, its role and the program."""
        return f"{label(row.institution)}, {row.get_role_display()}: {label(row.program)}"

    @admin.display(description="Detail", ordering="detail")
    def in_detail(self, row: ProgramRole) -> str:
        """Return what the role is called in more detail."""
        return row.detail.replace("_", " ")

    @admin.display(description="Institution", ordering="institution__slug")
    def body(self, row: ProgramRole) -> str:
        """Return the institution by its names."""
        return label(row.institution)


@admin.register(ProgramPriority)
class ProgramPriorityAdmin(OfProgramAdmin):
    """What programs serve."""

    position = 2
    inlines = [further_citations(ProgramPriority)]
    label_needs = ("program", "priority")
    search_fields = ["key"]
    search_through = ("program", "priority")
    list_display = ["of", "serves", "basis", "since", "until", "confidence"]
    list_filter = ["basis", *FACT_FILTERS]
    ordering = ["program__slug", "priority__slug", "id"]
    own = ("program", ("priority", "basis"))

    def label_of(self, row: ProgramPriority) -> str:
        """Return the program and the priority."""
        return f"{label(row.program)}: {label(row.priority)}"

    @admin.display(description="Priority", ordering="priority__slug")
    def serves(self, row: ProgramPriority) -> str:
        """Return the priority by its names."""
        return label(row.priority)


@admin.register(ProgramSuccession)
class ProgramSuccessionAdmin(KeyedAdmin):
    """Which programs go on from which."""

    heading = "Programs"
    inlines = [further_citations(ProgramSuccession)]
    label_needs: ClassVar[Sequence[str]] = ("predecessor", "successor")
    search_fields = ["key"]
    search_through = ("predecessor", "successor")
    list_display = ["before", "after", "confidence", "citation"]
    list_filter = ["confidence"]
    ordering = ["successor__slug", "predecessor__slug"]
    own = ("predecessor", "successor")

    def label_of(self, row: ProgramSuccession) -> str:
        """Return both programs."""
        return f"{label(row.predecessor)} → {label(row.successor)}"

    @admin.display(description="Predecessor", ordering="predecessor__slug")
    def before(self, row: ProgramSuccession) -> str:
        """Return the program before."""
        return label(row.predecessor)

    @admin.display(description="Successor", ordering="successor__slug")
    def after(self, row: ProgramSuccession) -> str:
        """Return the program after."""
        return label(row.successor)


@admin.register(ProgramHost)
class ProgramHostAdmin(RegistryAdmin):
    """Areas in which programs have their seats."""

    heading = "Programs"
    label_needs = ("program", "jurisdiction")
    search_fields = ["program__name"]
    search_through = ("program", "jurisdiction")
    list_display = ["of", "area"]
    ordering = ["program__slug", "jurisdiction__slug"]
    fieldsets = [(None, {"fields": ["program", "jurisdiction"]})]

    def label_of(self, row: ProgramHost) -> str:
        """Return the program and the area."""
        return f"{label(row.program)} in {label(row.jurisdiction)}"

    def whole_of(self, row: ProgramHost) -> Program:
        """Return the program."""
        return row.program

    @admin.display(description="Program", ordering="program__slug")
    def of(self, row: ProgramHost) -> str:
        """Return the program by its names."""
        return label(row.program)

    @admin.display(description="Area", ordering="jurisdiction__slug")
    def area(self, row: ProgramHost) -> str:
        """Return the area by its names."""
        return label(row.jurisdiction)
