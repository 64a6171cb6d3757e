"""The base of every page in which rows of the registry are found, shown and changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.db import models
from django.db.models import Case, Q, Value, When
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, reverse

from sources.facts import Fact
from sources.history import event_of
from sources.periods import Ended

from .attempts import attempt_of, refuse_unless, run
from .columns import Columns, with_rows
from .display import label
from .forms import CitedPageForm, PageForm, touch
from .inlines import PERIOD, RegistryInline
from .merging import Merging
from .pages import Pages
from .paging import FirstRows, Listed
from .searching import by_name, contains, fold, keys, words

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = admin.ModelAdmin

CITATION = ("source", ("locator", "confidence"))
RAW = (("standing", "claim_key"), ("key", "attested_on"))
"""What is seldom changed by hand: how files and rival accounts know the fact."""


class RegistryAdmin(Pages, Merging, Columns, _ModelAdmin):
    """Rows of one model. A subclass declares what its lists show, how rows are called and found.

    `heading` is where the model stands on the start page, `position` how high up, and `is_counted` says
    whether its rows are counted there. `label_needs` names the references that a label is made of, `shows`
    those that lists show besides.
    `search_fields` are columns of the row, `search_through` references whose own search counts too.
    `listed_as` is the name on the start page where another model there has the same. `kept` are columns that
    only verbs of the domain change, so that restoring a version leaves them; rows of a model that
    `is_made_by_verbs` are not added by hand.
    """

    heading: ClassVar[str] = "Vocabulary"
    position: ClassVar[int] = 9
    is_counted: ClassVar[bool] = False
    label_needs: ClassVar[Sequence[str]] = ()
    search_through: ClassVar[Sequence[str]] = ()
    shows: ClassVar[Sequence[str]] = ()
    listed_as: ClassVar[str] = ""
    kept: ClassVar[Sequence[str]] = ()
    is_made_by_verbs: ClassVar[bool] = False
    form: Any = PageForm
    change_form_template = "admin/registry/change_form.html"
    change_list_template = "admin/registry/change_list.html"
    list_select_related: ClassVar[Any] = ()
    empty_value_display = ""
    list_per_page = 50
    list_max_show_all = 200
    show_full_result_count = False
    paginator: ClassVar[Any] = FirstRows
    save_on_top = False
    actions: Any = ["delete_selected"]
    actions_on_bottom = True
    actions_on_top = False

    # How rows are called and found

    def label_of(self, row: Any) -> str:
        """Return what `row` is called."""
        return str(row)

    def with_labels(self, rows: models.QuerySet[Any]) -> models.QuerySet[Any]:
        """Return `rows` with all that their labels are made of."""
        return with_rows(rows, *self.label_needs)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        """Return the rows with all that lists show of them."""
        rows = super().get_queryset(request)
        return with_rows(
            self.with_labels(rows), *(name for name in self.shows if name not in self.label_needs)
        )

    def whole_of(self, row: Any) -> models.Model | None:
        """Return the row of which `row` is a part, so that it changes with its parts; else None."""
        return None

    def matching(self, term: str) -> Q:
        """Return the condition of rows that `term` finds: each of its words stands somewhere."""
        condition = Q()
        for word in words(term):
            condition &= self.with_text(word)
        return condition

    def with_text(self, text: str) -> Q:
        """Return the condition of rows in one of whose names the folded `text` stands."""
        condition = self.own_text(text)
        found: dict[Any, Any] = {}
        for name in self.search_through:
            remote: Any = self.opts.get_field(name).related_model
            if remote not in found:
                keeper: Any = self.admin_site._registry[remote]
                found[remote] = keys(remote._default_manager.filter(keeper.with_text(text)))
            condition |= Q(**{f"{name}__in": found[remote]})
        return condition

    def own_text(self, text: str) -> Q:
        """Return the condition of rows that have the folded `text` in a column of their own."""
        return contains(self.search_fields, text)

    def closest_first(self, rows: models.QuerySet[Any], term: str) -> models.QuerySet[Any]:
        """Return the rows that `term` found, the best first. Here: as the list has them."""
        return rows

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet[Any], search_term: str
    ) -> tuple[models.QuerySet[Any], bool]:
        """Keep what `search_term` finds, in Chinese, pinyin or English."""
        return (queryset.filter(self.matching(search_term)) if fold(search_term) else queryset), False

    def autocomplete_view(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a select with the rows that the text typed finds, the closest first."""
        view: Callable[[HttpRequest], HttpResponseBase] = _Suggestions.as_view(model_admin=self)
        return view(request)

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[Listed]:
        """Return the list that does not count all rows."""
        return Listed

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show the list under its own name."""
        name = str(self.opts.verbose_name_plural)
        return super().changelist_view(
            request, {"title": name[:1].upper() + name[1:], **(extra_context or {})}
        )

    # Writing

    def may_add(self, request: HttpRequest) -> bool:
        """Say whether the user may record rows of the model, if not here then by bringing them back."""
        return super().has_add_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let nobody add by hand what verbs of the domain make."""
        return self.may_add(request) and not self.is_made_by_verbs

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: Any = None,
    ) -> Any:
        """Show the form; what it saves is one revision."""

        def view() -> HttpResponse:
            return super(RegistryAdmin, self).changeform_view(request, object_id, form_url, extra_context)

        if request.method != "POST":
            return view()
        refuse_unless(self.has_change_permission(request) if object_id else self.has_add_permission(request))
        return run(request, view)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """Give the form what the database refused in this request."""
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.attempt = attempt_of(request)
        return form

    def get_formset_kwargs(self, request: HttpRequest, obj: Any, inline: Any, prefix: str) -> dict[str, Any]:
        """Bound how many rows an inline shows."""
        kwargs = super().get_formset_kwargs(request, obj, inline, prefix)
        if isinstance(inline, RegistryInline):
            data = kwargs.get("data")
            kwargs["queryset"] = inline.shown(kwargs["queryset"], obj, prefix, data)
        return kwargs

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Save the row of the page, if anything of it changed. Raises Refused."""
        if change and not form.has_changed():
            return
        with attempt_of(request).saving(obj):
            form.settle()
            obj.save(force_insert=not change)
        if (whole := self.whole_of(obj)) is not None:
            touch(whole)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Save the inlines, which say themselves what is refused. Raises Refused."""
        for formset in formsets:
            self.save_formset(request, form, formset, change=change)

    def message_user(
        self, request: HttpRequest, message: Any, level: int | str = messages.INFO, *args: Any, **kwargs: Any
    ) -> None:
        """Keep back what was saved until it is recorded, so as to say as which revision."""
        attempt = attempt_of(request)
        if attempt.is_open and level == messages.SUCCESS:
            attempt.said.append(message)
        else:
            super().message_user(request, message, level, *args, **kwargs)

    def log_addition(self, *args: Any) -> Any:
        """Leave the log of the stock admin alone: the history of the row tells more."""

    def log_change(self, *args: Any) -> Any:
        """Leave the log of the stock admin alone: the history of the row tells more."""

    def log_deletions(self, *args: Any) -> Any:
        """Leave the log of the stock admin alone: the history of the row tells more."""

    def _get_obj_does_not_exist_redirect(
        self, request: HttpRequest, opts: Any, object_id: str
    ) -> HttpResponse:
        """Lead from a row that was retracted to its history."""
        events: Any = event_of(self.model)._default_manager
        key = self.model._meta.pk.to_python
        try:
            is_gone = events.filter(id=key(unquote(object_id))).exists()
        except Exception:  # Whatever is wrong with the id, there is no such row.
            is_gone = False
        if not is_gone:
            return super()._get_obj_does_not_exist_redirect(request, opts, object_id)  # type: ignore[misc,no-any-return]
        self.message_user(
            request,
            f"This {opts.verbose_name} was retracted; what was recorded of it stands here.",
            messages.WARNING,
        )
        return HttpResponseRedirect(
            reverse(f"admin:{opts.app_label}_{opts.model_name}_history", args=[unquote(object_id)])
        )

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        """Call the row by its label."""
        if context.get("original") is not None:
            context["title"], context["subtitle"] = label(context["original"]), None
            may_merge = self.may_be_merged and self.has_delete_permission(request)
            if may_merge and self.has_change_permission(request):
                context["merge"] = reverse(
                    f"admin:{self.opts.app_label}_{self.opts.model_name}_merge", args=[context["original"].pk]
                )
        return super().render_change_form(request, context, *args, **kwargs)

    def get_urls(self) -> list[URLPattern]:
        """Add the answers to selects, the pages of history and that of a merger."""
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        own = [
            path(
                "autocomplete/",
                self.admin_site.admin_view(self.autocomplete_view),
                name=f"{name}_autocomplete",
            ),
            path("retracted/", self.admin_site.admin_view(self.retracted_view), name=f"{name}_retracted"),
            path(
                "<uuid:object_id>/compare/",
                self.admin_site.admin_view(self.compare_view),
                name=f"{name}_compare",
            ),
            path(
                "<uuid:object_id>/restore/<int:version>/",
                self.admin_site.admin_view(self.restore_view),
                name=f"{name}_restore",
            ),
            path(
                "<uuid:object_id>/merge/", self.admin_site.admin_view(self.merge_view), name=f"{name}_merge"
            ),
        ]
        return [*own, *super().get_urls()]


class _Suggestions(AutocompleteJsonView):
    """The rows that a select offers for a text."""

    model_admin: Any = None

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> JsonResponse:
        """Return `{results: [{id, text}], pagination: {more}}`."""
        refuse_unless(self.model_admin.has_view_permission(request))
        self.term = request.GET.get("term", "").replace("\x00", "")[:100]
        rows, _ = self.model_admin.get_search_results(
            request, self.model_admin.get_queryset(request), self.term
        )
        self.object_list = self.nearest_first(request, rows) if self.term.strip() else rows
        context = self.get_context_data()
        found = [{"id": str(row.pk), "text": label(row)} for row in context["object_list"]]
        return JsonResponse({"results": found, "pagination": {"more": context["page_obj"].has_next()}})

    def nearest_first(self, request: HttpRequest, rows: models.QuerySet[Any]) -> models.QuerySet[Any]:
        """Return `rows`, the closest first, and before them what has a name that is near in sound or script."""
        rows = self.model_admin.closest_first(rows, self.term)
        near = by_name(self.model_admin.model, self.term)
        if not near:
            return rows
        order = rows.query.order_by
        found = self.model_admin.get_queryset(request).filter(
            self.model_admin.matching(self.term) | Q(pk__in=near)
        )
        places = [When(pk=key, then=Value(place)) for place, key in enumerate(near)]
        nearness = Case(*places, default=Value(len(near)), output_field=models.IntegerField())
        ordered: models.QuerySet[Any] = found.order_by(nearness, *order)
        return ordered


class CitedAdmin(RegistryAdmin):
    """Things, with a name, an address and a citation for their own columns; `own` are lines of fields."""

    form = CitedPageForm
    own: ClassVar[Sequence[Any]] = ()
    has_period = False
    list_select_related: ClassVar[Any] = ["citation__source"]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the thing's own fields, its period if it has one, and its citation."""
        when = [("When it exists", {"fields": [PERIOD]})] if self.has_period else []
        return [(None, {"fields": list(self.own)}), *when, ("Who states it", {"fields": [*CITATION, "note"]})]


class FactAdmin(CitedAdmin):
    """Facts: what holds over a period and may have rivals."""

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Return the fact's own fields, its period and its citation; the rest is folded away."""
        return [
            (None, {"fields": list(self.own)}),
            ("When it holds", {"fields": [PERIOD]}),
            ("Who states it", {"fields": [*CITATION, "note"]}),
            ("Rivals and files", {"classes": ["collapse"], "fields": list(RAW)}),
        ]

    @admin.display(description="Since", ordering="valid_from")
    def since(self, row: Fact) -> str:
        """Return the start as it is known."""
        return str(row.valid_from or "")

    @admin.display(description="Until", ordering="valid_until")
    def until(self, row: Fact) -> str:
        """Return the end as it is known."""
        return str(
            row.valid_until or {Ended.YES: "ended", Ended.UNKNOWN: "not known"}.get(Ended(row.ended), "")
        )


class HoldsFilter(admin.SimpleListFilter):
    """Rows by whether they hold today (UTC)."""

    title = "holds today"
    parameter_name = "holds"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the two answers."""
        return [("yes", "Yes"), ("no", "No")]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        """Keep the rows with the answer chosen."""
        today = dt.datetime.now(dt.UTC).date()
        if self.value() == "yes":
            return queryset.valid_on(today)
        return queryset.exclude(valid__contains=today) if self.value() == "no" else queryset


FACT_FILTERS: list[Any] = [HoldsFilter, "confidence", "standing"]
