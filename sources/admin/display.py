"""What rows are called in the admin, and how the registry's values are shown there.

A row's label is what its `RegistryAdmin` says (`label_of`); lists and forms load with `labelled` what
the labels are made of, so that showing them asks the database nothing more.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.db import models
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from sources.periods import Ended, Periodic

NOTHING = "–"
CALLED = {
    "name_zh": "Name in Chinese",
    "name_pinyin": "Name in pinyin",
    "title_zh": "Title in Chinese",
    "instrument_title_zh": "Instrument title in Chinese",
    "site_zh": "Site in Chinese",
    "lang": "Language",
    "ford": "FORD code",
    "url": "Address",
    "archived_url": "Archived at",
    "date_start": "First day",
    "date_end": "Last day",
    "valid_from": "Since",
    "valid_until": "Until",
    "figure_as_printed": "Figure as printed",
    "unit_as_printed": "Unit as printed",
}
"""What columns are called on pages, where their own names are short for code."""
ENDS = {Ended.NO: "", Ended.YES: "ended, day not known", Ended.UNKNOWN: "end not known"}


def label(row: models.Model) -> str:
    """Return what `row` is called: its names where it has some, never its id alone."""
    keeper: Any = admin.site._registry.get(type(row))
    return str(keeper.label_of(row) if hasattr(keeper, "label_of") else row)


def labelled(model: type[models.Model]) -> models.QuerySet[Any]:
    """Return the rows of `model` with all that their labels are made of."""
    keeper: Any = admin.site._registry.get(model)
    rows = model._default_manager.all()
    return keeper.with_labels(rows) if hasattr(keeper, "with_labels") else rows


def address(row: models.Model, page: str = "change") -> str:
    """Return the path of a page of `row`; empty if the admin has none for its kind."""
    if not admin.site.is_registered(type(row)):
        return ""
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_{page}", args=[row.pk])


def link(row: models.Model) -> SafeString:
    """Return the label of `row` as a link to its page."""
    if not (href := address(row)):
        return format_html("{}", label(row))
    return format_html('<a href="{}">{}</a>', href, label(row))


def period(row: models.Model) -> str:
    """Return the period of `row` in a few words; empty if nothing is established."""
    if not isinstance(row, Periodic):
        dates = [str(row.__dict__[name]) for name in ("date_start", "date_end") if row.__dict__.get(name)]
        return " – ".join(dates)
    start = str(row.valid_from or "")
    end = str(row.valid_until or ENDS[Ended(row.ended)])
    if start and end:
        return f"{start} – {end}" if row.valid_until else f"since {start} ({end})"
    return f"since {start}" if start else f"until {end}" if row.valid_until else end


def figure(value: Decimal | int | None) -> str:
    """Return a number exactly, with commas between thousands and no zeros at its end; empty for None."""
    if value is None:
        return ""
    written = f"{Decimal(value):,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def money(amount: Decimal | None, currency: str) -> str:
    """Return an amount with its currency before it, such as `CNY 1,200,000.5`; empty for None."""
    return f"{currency} {figure(amount)}".strip() if amount is not None else ""


def written(value: object) -> str:
    """Return what a JSON column holds as people read and edit it: indented, no character escaped."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def kind(model: type[models.Model], *, many: bool = False) -> str:
    """Return what a row of `model`, or many of them, is called in general, such as `Change event`."""
    name = str(model._meta.verbose_name_plural if many else model._meta.verbose_name)
    return name[:1].upper() + name[1:]


def called(name: str, otherwise: object = "") -> str:
    """Return what the column `name` is called on pages."""
    told = CALLED.get(name) or str(otherwise or name.replace("_", " "))
    return told[:1].upper() + told[1:]


def titled(name: str) -> Callable[[Any], Any]:
    """Return the column `name` for a list, under the title that pages call it by."""

    @admin.display(description=called(name), ordering=name)
    def shown(row: Any) -> Any:
        return getattr(row, name)

    shown.__name__ = name
    return shown
