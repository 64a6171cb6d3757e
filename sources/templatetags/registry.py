"""What the templates of the admin ask for: the start page, and rows by their labels."""

from __future__ import annotations

from typing import Any

from django import template
from django.contrib import admin
from django.db import connection
from django.urls import reverse

from sources.admin import attention, display
from sources.models import Revision

register = template.Library()

HEADINGS = (
    "Review", "Institutions", "People and posts", "Changes", "Programs", "Rules", "Money and statistics", "Joint action",
    "Sources", "Vocabulary", "Data in and out", "Access",
)  # fmt: skip
"""The parts of the start page, in order; what names none of them is about access."""

LATEST = 10
"""How many revisions the start page shows."""


@register.simple_tag
def under_headings(app_list: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """Return the models of `app_list` under the headings of the start page, without empty ones."""
    found: dict[str, list[dict[str, Any]]] = {heading: [] for heading in HEADINGS}
    for entry in (model for app in app_list for model in app["models"]):
        keeper = admin.site._registry[entry["model"]]
        found[getattr(keeper, "heading", "Access")].append(
            {
                **entry,
                "name": getattr(keeper, "listed_as", "") or entry["name"],
                "position": getattr(keeper, "position", 9),
            }
        )
    for entries in found.values():
        entries.sort(key=lambda entry: (entry["position"], entry["name"]))
    return [(heading, entries) for heading, entries in found.items() if entries]


@register.simple_tag
def counts(app_list: list[dict[str, Any]]) -> list[tuple[str, int, str]]:
    """Return the main kinds: name, number of rows and address of the list, by one query."""
    grouped = under_headings(app_list)
    main = [
        m
        for _, entries in grouped
        for m in entries
        if getattr(admin.site._registry[m["model"]], "is_counted", False)
    ]
    if not main:
        return []
    tables = [connection.ops.quote_name(entry["model"]._meta.db_table) for entry in main]
    with connection.cursor() as cursor:
        cursor.execute(
            " UNION ALL ".join(f"SELECT {place}, count(*) FROM {table}" for place, table in enumerate(tables))
        )
        numbers = dict(cursor.fetchall())
    return [(entry["name"], numbers[place], entry["admin_url"] or "") for place, entry in enumerate(main)]


@register.simple_tag
def latest_revisions() -> list[Revision]:
    """Return the last revisions, the newest first."""
    return list(Revision.objects.all()[:LATEST])


@register.simple_tag(takes_context=True)
def needing_attention(context: dict[str, Any]) -> list[attention.Line]:
    """Return what needs the attention of the user."""
    return attention.lines(context["request"])


@register.filter
def label(row: Any) -> str:
    """Return what `row` is called."""
    return display.label(row)


@register.inclusion_tag("admin/registry/summary.html")
def summary(inline: Any, row: Any) -> dict[str, Any]:
    """Show a row of an inline in one line."""
    return {"parts": [part for part in inline.summary(row) if part], "period": inline.when(row)}


@register.simple_tag
def address(row: Any, page: str = "change") -> str:
    """Return the path of a page of `row`."""
    return display.address(row, page)


@register.simple_tag
def page_of_version(version: Any, page: str) -> str:
    """Return the path of a page of the row of `version`: `history`, `compare` or `restore`."""
    options = version.model._meta
    args = [version.event.id, version.event.pgh_id] if page == "restore" else [version.event.id]
    return reverse(f"admin:{options.app_label}_{options.model_name}_{page}", args=args)


@register.filter
def kind(row: Any) -> str:
    """Return what a row, or the row of a version, is called in general."""
    return display.kind(getattr(row, "model", type(row)))


@register.filter
def period(row: Any) -> str:
    """Return the period of a row in a few words."""
    return display.period(row)


@register.filter
def app_label(model: Any) -> str:
    """Return the label of the app that `model` belongs to."""
    return str(model._meta.app_label)


@register.filter
def thousands(number: int) -> str:
    """Return a number with commas between thousands."""
    return display.figure(number)
