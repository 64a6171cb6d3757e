"""Further citations of what this app holds, and statements about it."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import admin
from django.db import models

from institutions.admin import citations as of_institutions
from programs.models import FurtherCitation, StatementSubject
from programs.models.citations import CITED, SUBJECTS
from sources.admin import RegistryInline
from sources.admin.display import label
from sources.models import Statement

owner = of_institutions.owner


class FurtherCitationInline(of_institutions.FurtherCitationInline):
    """Further places that support or dispute the row of the page."""

    model = FurtherCitation


def further_citations(model: type[models.Model]) -> type[FurtherCitationInline]:
    """Return the inline of the further citations of `model`."""
    key = next(name for name in CITED if FurtherCitation._meta.get_field(name).related_model is model)
    return type(f"FurtherCitationOf{model.__name__}", (FurtherCitationInline,), {"fk_name": key})


@admin.register(FurtherCitation)
class FurtherCitationAdmin(of_institutions.FurtherCitationAdmin):
    """Further places that support or dispute facts of this app."""

    listed_as = "Further citations of programs and money"
    shows = CITED
    fieldsets = [
        (None, {"fields": ["stance", "source", "locator"]}),
        ("Of which row: exactly one", {"fields": list(CITED)}),
    ]

    @admin.display(description="Of")
    def of(self, row: models.Model) -> str:
        """Return the fact."""
        return label(owner(row, CITED))

    def whole_of(self, row: models.Model) -> models.Model:
        """Return the fact."""
        return owner(row, CITED)


class StatementSubjectInline(RegistryInline):
    """The programs, priorities, rules and joint actions that a statement is about."""

    model = StatementSubject
    own = (SUBJECTS,)
    touches_parent = True
    verbose_name = "program or the like"
    verbose_name_plural = "programs, priorities, guidelines and joint actions that it is about"

    def summary(self, row: StatementSubject) -> Sequence[str]:
        """Return the thing."""
        return (label(owner(row, SUBJECTS)),)


admin.site.unregister(Statement)


@admin.register(Statement)
class StatementAdmin(of_institutions.StatementAdmin):
    """What sources assert that has no structured form, of institutions and of programs."""

    inlines = [*of_institutions.StatementAdmin.inlines, StatementSubjectInline]


@admin.register(StatementSubject)
class StatementSubjectAdmin(of_institutions.StatementSubjectAdmin):
    """What statements are about, where that is of this app."""

    listed_as = "Statement subjects among programs"
    subjects = SUBJECTS
    label_needs = ("statement", *SUBJECTS)
    search_through = SUBJECTS
    fieldsets = [(None, {"fields": ["statement"]}), ("About: exactly one", {"fields": list(SUBJECTS)})]
