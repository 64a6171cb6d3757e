"""Posts and who has held them."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import admin

from institutions.models import Post, Tenure
from sources.admin import FACT_FILTERS, CitedAdmin, FactAdmin, FactInline, HoldsFilter
from sources.admin.display import label, titled

from .citations import further_citations
from .following import Following


class HolderInline(FactInline):
    """Who has held the post of the page."""

    model = Tenure
    own = (("person", "kind", "term", "sequence"),)
    in_order = ("-valid_from",)
    verbose_name = "holder"

    def summary(self, row: Tenure) -> Sequence[str]:
        """Return the holder and how the post is held."""
        return label(row.person), row.get_kind_display(), row.term


class CareerInline(FactInline):
    """Which posts the person of the page has held."""

    model = Tenure
    own = (("post", "kind", "term", "sequence"),)
    in_order = ("-sequence", "-valid_from")
    verbose_name = "tenure"

    def summary(self, row: Tenure) -> Sequence[str]:
        """Return the post and how it is held."""
        return label(row.post), row.get_kind_display(), row.term


@admin.register(Post)
class PostAdmin(CitedAdmin):
    """Positions, filled or not."""

    heading = "People and posts"
    position = 2
    has_period = True
    inlines = [HolderInline, further_citations(Post)]
    label_needs = ("institution",)
    shows = ("institution", "rank")
    search_fields = ["title", "title_zh", "slug"]
    search_through = ("institution",)
    list_display = ["title", titled("title_zh"), "of", "rank", "seats", "since", "until"]
    list_filter = [HoldsFilter, "rank", "confidence"]
    ordering = ["slug"]
    own = ("institution", ("title", "title_zh"), ("rank", "seats"), "slug")
    since, until = FactAdmin.since, FactAdmin.until

    def label_of(self, row: Post) -> str:
        """Return the titles and the institution."""
        return f"{row.title} {row.title_zh}".strip() + f", {label(row.institution)}"

    @admin.display(description="Institution", ordering="institution__slug")
    def of(self, row: Post) -> str:
        """Return the institution by its names."""
        return label(row.institution)


@admin.register(Tenure)
class TenureAdmin(Following, FactAdmin):
    """Who has held which post, and when."""

    heading = "People and posts"
    position = 3
    is_counted = True
    inlines = [further_citations(Tenure)]
    label_needs = ("person", "post")
    search_fields = ["key", "term"]
    search_through = ("person", "post")
    list_display = ["holder", "held", "kind", "since", "until", "confidence"]
    list_filter = ["kind", *FACT_FILTERS]
    ordering = ["person__slug", "sequence", "valid_from", "id"]
    own = ("person", "post", ("kind", "term", "sequence"))

    def label_of(self, row: Tenure) -> str:
        """Return the person and the post."""
        return f"{label(row.person)}, {label(row.post)}"

    @admin.display(description="Person", ordering="person__slug")
    def holder(self, row: Tenure) -> str:
        """Return the person."""
        return label(row.person)

    @admin.display(description="Post", ordering="post__slug")
    def held(self, row: Tenure) -> str:
        """Return the post with its institution."""
        return label(row.post)
