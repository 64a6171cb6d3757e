"""Further citations of facts, and statements with what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from django.contrib import admin
from django.db import models

from institutions.models import FurtherCitation, StatementSubject
from institutions.models.citations import CITED, SUBJECTS
from sources.admin import FACT_FILTERS, CitedInline, FactAdmin, RegistryAdmin, RegistryInline
from sources.admin.display import label
from sources.admin.forms import CitedPageForm
from sources.models import Statement


class FurtherCitationInline(CitedInline):
    """Further places that support or dispute the row of the page."""

    model: type[models.Model] = FurtherCitation
    own = (("stance", "source", "locator"),)
    in_order = ("stance",)
    inherits_citation = False
    touches_parent = True

    def summary(self, row: Any) -> Sequence[str]:
        """Return the place and what it does to the claim."""
        return row.get_stance_display(), str(row.citation)


def further_citations(model: type[models.Model]) -> type[FurtherCitationInline]:
    """Return the inline of the further citations of `model`."""
    key = next(name for name in CITED if FurtherCitation._meta.get_field(name).related_model is model)
    return type(f"FurtherCitationOf{model.__name__}", (FurtherCitationInline,), {"fk_name": key})


@admin.register(FurtherCitation)
class FurtherCitationAdmin(RegistryAdmin):
    """Further places that support or dispute facts."""

    heading = "Sources"
    form = CitedPageForm
    label_needs = ("citation",)
    shows: ClassVar[Sequence[str]] = CITED
    search_fields = [
        "citation__source__title",
        "citation__source__publisher",
        "citation__source__slug",
        "citation__locator",
    ]
    list_display = ["stance", "of", "citation"]
    list_display_links = ["of"]
    list_filter = ["stance"]
    list_select_related = ["citation__source"]
    ordering = ["-id"]
    fieldsets = [
        (None, {"fields": ["stance", "source", "locator"]}),
        ("Of which row: exactly one", {"fields": list(CITED)}),
    ]

    @admin.display(description="Of")
    def of(self, row: FurtherCitation) -> str:
        """Return the fact."""
        return label(owner(row, CITED))

    def label_of(self, row: FurtherCitation) -> str:
        """Return what the citation does to which claim."""
        return f"{row.get_stance_display()}: {row.citation}"

    def whole_of(self, row: FurtherCitation) -> models.Model:
        """Return the fact."""
        return owner(row, CITED)


class StatementSubjectInline(RegistryInline):
    """What a statement is about."""

    model = StatementSubject
    own = (SUBJECTS,)
    touches_parent = True

    def summary(self, row: StatementSubject) -> Sequence[str]:
        """Return the thing."""
        return (label(owner(row, SUBJECTS)),)


@admin.register(Statement)
class StatementAdmin(FactAdmin):
    """What sources assert that has no structured form."""

    heading = "Sources"
    inlines = [StatementSubjectInline]
    long_texts = frozenset({"note", "text"})
    search_fields = ["text", "key"]
    list_display = ["text", "nature", "since", "until", "confidence", "citation"]
    list_filter = ["nature", *FACT_FILTERS]
    ordering = ["-id"]
    own = ("text", "nature")


@admin.register(StatementSubject)
class StatementSubjectAdmin(RegistryAdmin):
    """What statements are about; that is one of the things that the keys `subjects` lead to."""

    heading = "Sources"
    subjects: tuple[str, ...] = SUBJECTS
    label_needs: ClassVar[Sequence[str]] = ("statement", *SUBJECTS)
    search_fields = ["statement__text"]
    search_through: ClassVar[Sequence[str]] = SUBJECTS
    list_display = ["about", "statement"]
    ordering = ["-id"]
    fieldsets = [(None, {"fields": ["statement"]}), ("About: exactly one", {"fields": list(SUBJECTS)})]

    @admin.display(description="About")
    def about(self, row: models.Model) -> str:
        """Return the thing."""
        return label(owner(row, self.subjects))

    def label_of(self, row: models.Model) -> str:
        """Return what the statement is about."""
        return self.about(row)

    def whole_of(self, row: Any) -> models.Model:
        """Return the statement."""
        return row.statement  # type: ignore[no-any-return]  # of a subject of any app


def owner(row: models.Model, keys: tuple[str, ...]) -> models.Model:
    """Return the one row that `row` refers to by one of `keys`."""
    found: models.Model = next(getattr(row, key) for key in keys if getattr(row, f"{key}_id") is not None)
    return found
