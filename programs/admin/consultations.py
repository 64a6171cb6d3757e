"""Consultations: who sits at the table, what was offered, and how far it has come.

State and outcome follow from what the parties do, never from a form: offers and turns are shown here, and
only what was mistyped of them is corrected on their own pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest

from programs.models import Consultation, ConsultationParty, ConsultationStep, Offer
from sources.admin import CitedInline, RegistryAdmin, RegistryInline
from sources.admin.display import label, money
from sources.admin.filters import WordFilter

from .base import KeyedAdmin, LinkingAdmin, short
from .citations import further_citations
from .turns import Turns, offered

AMOUNTS = ("central_amount", "local_amount")


class PartyInline(RegistryInline):
    """Who takes part."""

    model = ConsultationParty
    own = (("institution", "side"),)
    in_order = ("side",)
    touches_parent = True
    verbose_name = "party"
    verbose_name_plural = "parties"

    def summary(self, row: ConsultationParty) -> Sequence[str]:
        """Return the body and its side."""
        return label(row.institution), row.side


class ReadOnlyInline(CitedInline):
    """Rows that the parties' doings make: read here, corrected on their own pages."""

    readonly_fields = ("by",)

    @admin.display(description="By")
    def by(self, row: Any) -> str:
        """Return whose doing it is."""
        return label(row.institution) if row.institution else ""

    def when(self, row: Any) -> str:
        """Return the day."""
        return str(row.date)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody add one by hand."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody change one in passing."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let nobody take one away."""
        return False


class OfferInline(ReadOnlyInline):
    """What was put on the table."""

    model = Offer
    own = (("by", "outcome"), ("in_kind", "conditions"), ("citation", "confidence"), "note")
    in_order = ("number",)

    def summary(self, row: Offer) -> Sequence[str]:
        """Return who offers what, and what became of it."""
        return (
            f"{row.number}. {label(row.institution)}",
            offered(row),
            row.get_outcome_display(),
        )


class TurnInline(ReadOnlyInline):
    """How it went."""

    model = ConsultationStep
    own = (("by", "state"), ("citation", "confidence"), "note")
    in_order = ("number",)
    verbose_name = "turn"
    verbose_name_plural = "turns"

    def summary(self, row: ConsultationStep) -> Sequence[str]:
        """Return into which state it came, by whose hand, over which offer."""
        return (
            f"{row.number}. {row.get_state_display()}",
            label(row.institution) if row.institution else "",
            f"offer {row.offer.number}" if row.offer else "",
        )


@admin.register(Consultation)
class ConsultationAdmin(Turns, LinkingAdmin):
    """Negotiations between the centre and localities, and agreements that they are known to have made."""

    heading = "Joint action"
    position = 1
    is_counted = True
    kept = ("state",)
    inlines = [PartyInline, OfferInline, TurnInline, further_citations(Consultation)]
    elsewhere = ("flows",)
    named = ("flows",)
    readonly_fields: ClassVar[Any] = ("state_now", "also")
    shows = ("joint_action",)
    search_fields = ["name", "slug"]
    search_through = ("joint_action", "program", "priority")
    list_display = ["name", "state_now", "date", "central", "local", "of_action"]
    list_filter = ["state", ("joint_action", admin.RelatedOnlyFieldListFilter), "confidence"]
    ordering = ["-date", "slug"]
    own = (
        "name",
        "state_now",
        "joint_action",
        ("program", "priority"),
        ("date", "term_ends"),
        ("central_amount", "local_amount", "total_amount"),
        ("currency", "central_share"),
        "slug",
    )

    @admin.display(description="State", ordering="state")
    def state_now(self, row: Consultation) -> str:
        """Return how far it has come."""
        return row.get_state_display() if row.state else "not established"

    @admin.display(description="Central amount", ordering="central_amount")
    def central(self, row: Consultation) -> str:
        """Return what the centre is to put in."""
        return money(row.central_amount, row.currency)

    @admin.display(description="Local amount", ordering="local_amount")
    def local(self, row: Consultation) -> str:
        """Return what the localities are to put in."""
        return money(row.local_amount, row.currency)

    @admin.display(description="Joint action", ordering="joint_action__slug")
    def of_action(self, row: Consultation) -> str:
        """Return the joint action by its names."""
        return short(row.joint_action)


class OfConsultationAdmin(KeyedAdmin):
    """What the parties of a consultation do: made by their doings, corrected here."""

    heading = "Joint action"
    is_made_by_verbs = True
    search_fields = ["key"]
    search_through = ("consultation", "institution")
    ordering = ["consultation__slug", "number"]

    def whole_of(self, row: Any) -> Consultation:
        """Return the consultation."""
        consultation: Consultation = row.consultation
        return consultation

    @admin.display(description="Consultation", ordering="consultation__slug")
    def of(self, row: Any) -> str:
        """Return the consultation."""
        return label(row.consultation)

    @admin.display(description="By", ordering="institution__slug")
    def by(self, row: Any) -> str:
        """Return whose doing it is."""
        return label(row.institution) if row.institution else ""


@admin.register(Offer)
class OfferAdmin(OfConsultationAdmin):
    """What sides of consultations put on the table."""

    position = 3
    kept = ("consultation_id", "number", "institution_id", "outcome")
    inlines = [further_citations(Offer)]
    label_needs = ("consultation",)
    shows = ("institution",)
    long_texts = frozenset({"note", "in_kind", "conditions"})
    search_fields = ["in_kind", "conditions", "key"]
    list_display = ["of", "number", "date", "by", "offered", "outcome", "confidence"]
    list_display_links = ["number", "of"]
    list_filter = ["outcome", ("currency", WordFilter), "confidence"]
    readonly_fields = ("of", "number", "by", "outcome")
    own = (
        "of",
        ("number", "by", "outcome"),
        "date",
        (*AMOUNTS, "currency"),
        "in_kind",
        "conditions",
    )

    def label_of(self, row: Offer) -> str:
        """Return the number and the consultation."""
        return f"Offer {row.number}, {label(row.consultation)}"

    @admin.display(description="Offered")
    def offered(self, row: Offer) -> str:
        """Return what each side is to pay."""
        return offered(row)


@admin.register(ConsultationStep)
class ConsultationStepAdmin(OfConsultationAdmin):
    """How consultations went, turn by turn."""

    position = 4
    listed_as = "Consultation turns"
    kept = ("consultation_id", "number", "state", "institution_id", "offer_id")
    inlines = [further_citations(ConsultationStep)]
    label_needs = ("consultation",)
    shows = ("institution", "offer")
    list_display = ["of", "number", "state", "date", "by", "over", "confidence"]
    list_display_links = ["number", "of"]
    list_filter = ["state", "confidence"]
    readonly_fields = ("of", "number", "state", "by", "over")
    own = ("of", ("number", "state"), ("by", "over"), "date")

    def label_of(self, row: ConsultationStep) -> str:
        """Return the turn and the consultation."""
        return f"Turn {row.number} ({row.get_state_display()}), {label(row.consultation)}"

    @admin.display(description="Over", ordering="offer__number")
    def over(self, row: ConsultationStep) -> str:
        """Return the offer that it is about."""
        return f"offer {row.offer.number}" if row.offer else ""


@admin.register(ConsultationParty)
class ConsultationPartyAdmin(RegistryAdmin):
    """Who takes part in consultations."""

    heading = "Joint action"
    label_needs = ("consultation", "institution")
    search_fields = ["consultation__name"]
    search_through = ("consultation", "institution")
    list_display = ["body", "side", "of"]
    list_filter = ["side"]
    ordering = ["consultation__slug", "side", "institution__slug"]
    fieldsets = [(None, {"fields": ["consultation", ("institution", "side")]})]

    def label_of(self, row: ConsultationParty) -> str:
        """Return the body, its side and the consultation."""
        return f"{label(row.institution)} ({row.side}), {label(row.consultation)}"

    def whole_of(self, row: ConsultationParty) -> Consultation:
        """Return the consultation."""
        return row.consultation

    @admin.display(description="Institution", ordering="institution__slug")
    def body(self, row: ConsultationParty) -> str:
        """Return the institution by its names."""
        return label(row.institution)

    @admin.display(description="Consultation", ordering="consultation__slug")
    def of(self, row: ConsultationParty) -> str:
        """Return the consultation."""
        return label(row.consultation)
