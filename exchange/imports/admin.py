"""Imports in the admin: a file is tried, its difference looked at, and then it is carried out as it is."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import OperationalError, models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from exchange.loading.bounds import Unreadable
from exchange.loading.resources import RESOURCES
from exchange.roles import WRITING, Role, roles_of
from sources.admin.attempts import refuse_unless, request_id_of
from sources.admin.filters import ByCode
from sources.admin.forms import ReasonForm

from . import blanks, running
from .files import CSV, XLSX, kept, spooled
from .forms import ENDINGS, UploadForm, named, refusal_of
from .lines import lines_of
from .models import Finding, Import, Piece, Stage, State

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Import]
else:
    _ModelAdmin = admin.ModelAdmin

LINES_ON_A_PAGE = 100
"""Lines of a report on a page."""

MOST_KEPT = 5
"""Files of a user that wait to be carried out; older ones are let go."""

BLANKS = {"csv": (CSV, blanks.as_csv), "xlsx": (XLSX, blanks.as_xlsx)}
"""The formats of tables to fill in: their media types, and what makes them."""

SAID = {
    State.WAITING: "It waits for its turn.",
    State.DONE: "It is done.",
    State.REFUSED: "Something is wrong with it, so nothing was recorded.",
    State.CANCELLED: "It was cancelled, and nothing was recorded.",
    State.FAILED: "It could not be done, and nothing was recorded. Try it again; if it fails again, tell an administrator.",
}


class TrialFilter(admin.SimpleListFilter):
    """Trials, and imports that were to be carried out."""

    title = "what for"
    parameter_name = "for"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the two."""
        return [("trial", "trial"), ("import", "import")]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet[Import]) -> models.QuerySet[Import]:
        """Keep those."""
        if self.value() not in ("trial", "import"):
            return queryset
        return queryset.filter(dry_run=self.value() == "trial")


@admin.register(Import)
class ImportAdmin(_ModelAdmin):
    """Imports of the user, of an administrator those of all: made by a file, never changed."""

    heading = "Data in and out"
    position = 0
    change_list_template = "admin/exchange/imports.html"
    list_display = ["sent", "what", "done", "stands", "rows", "recorded", "user"]
    list_display_links = ["sent"]
    list_filter = [("state", ByCode), TrialFilter]
    list_select_related = ["user"]
    list_per_page = 50
    ordering = ["-id"]
    show_full_result_count = False
    actions = None
    empty_value_display = ""

    # Who may

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Show imports to who changes the registry; nobody is asked for the roles of every user on every page."""
        return bool(request.user.has_perm("sources.change_source"))

    def has_view_permission(self, request: HttpRequest, obj: Import | None = None) -> bool:
        """Show editors their own, administrators all."""
        return self.has_module_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Let import who changes the registry."""
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Import | None = None) -> bool:
        """Let nobody change what was done."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Import | None = None) -> bool:
        """Let nobody delete an import: old ones leave by themselves."""
        return False

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Import]:
        """Return the imports that the user may see."""
        found = super().get_queryset(request)
        return found if Role.ADMIN in roles_of(request.user) else found.filter(user=request.user.pk)

    # The list

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Show the list under its own name."""
        return super().changelist_view(request, {"title": "Imports", **(extra_context or {})})

    @admin.display(description="Sent (UTC)", ordering="id")
    def sent(self, row: Import) -> str:
        """Return when it was sent."""
        return f"{row.created_at:%Y-%m-%d %H:%M}"

    @admin.display(description="What", ordering="resource")
    def what(self, row: Import) -> str:
        """Return what its rows are, and the name of the file."""
        return format_html('{} <span class="quiet">{}</span>', named(row.resource), row.file_name)

    @admin.display(description="State", ordering="state")
    def stands(self, row: Import) -> str:
        """Return how far it is."""
        return format_html('<span class="state {}">{}</span>', row.state, row.state)

    @admin.display(description="What for", ordering="dry_run")
    def done(self, row: Import) -> str:
        """Say whether it only tried."""
        return "trial" if row.dry_run else "import"

    @admin.display(description="Recorded as")
    def recorded(self, row: Import) -> str:
        """Return the revision that it took."""
        return revision_link(row.revision) if row.revision else ""

    # A new one

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Ask for a file and try it; the page of the trial shows what it would change."""
        refuse_unless(_may_import(request))
        initial = {"resource": request.GET.get("resource", "")}
        form = UploadForm(request.POST or None, request.FILES or None, initial=initial)
        if request.method == "POST" and form.is_valid():
            told = form.cleaned_data
            job = self._job(
                request,
                dry_run=True,
                is_kept=True,
                resource=told["resource"],
                media_type=ENDINGS[PurePath(told["file"].name).suffix.lower()],
                file_name=told["file"].name[:200],
            )
            try:
                file, job.size = spooled(told["file"])
                with file:
                    self._try(job, file)
            except (Unreadable, ValidationError, OperationalError) as error:
                form.add_error("file", refusal_of(error))
            else:
                return HttpResponseRedirect(page_of(job))
        chosen = form["resource"].value() or ""
        context = {
            "title": "Import a file",
            "form": form,
            "resource": chosen if chosen in RESOURCES else "",
            "resources": [(name, named(name)) for name in sorted(RESOURCES, key=named)],
            "columns": _columns(chosen) if chosen in RESOURCES else [],
            "most_at_once": running.AT_ONCE,
        }
        return self._page(request, "upload", context)

    def _job(self, request: HttpRequest, **fields: Any) -> Import:
        user: Any = request.user  # Nobody comes here who is not logged in.
        return Import(user=user, request_id=request_id_of(request), **fields)

    def _try(self, job: Import, file: Any) -> None:
        """Try a file and keep it; those of the user that were kept before are let go, but for a few."""
        running.begin(job, file)
        others = Import.objects.filter(user=job.user, is_kept=True, state=State.DONE).order_by("-id")
        Piece.objects.filter(owner__in=list(others.values_list("pk", flat=True)[MOST_KEPT:])).delete()

    # One

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """Show how far an import is and what came of it; cancel it, carry its trial out, or try it again."""
        job = self._found(request, object_id)
        refuse_unless(request.method != "POST" or _may_import(request))
        form = ReasonForm(request.POST if "apply" in request.POST else None)
        if request.method == "POST":
            done = self._doing(request, job, form)
            if done is not None:
                return done
        page = Paginator(Finding.objects.filter(owner=job).order_by("id"), LINES_ON_A_PAGE).get_page(
            request.GET.get("p")
        )
        context = {
            "title": f"{'Trial' if job.dry_run else 'Import'}: {job.file_name or named(job.resource)}",
            "job": job,
            "what": named(job.resource),
            "said": SAID.get(State(job.state), ""),
            "progress": progress(job),
            "recorded": revision_link(job.revision) if job.revision else "",
            "tallies": [{**tally, "name": named(tally["resource"])} for tally in job.tallies],
            "page": page,
            "lines": lines_of(job, list(page)),
            "not_listed": max(0, (job.refusals or job.changes) - page.paginator.count),
            "form": form,
            "is_kept": job.pieces.exists(),
            "carried_out": job.carried_out.filter(state=State.DONE).order_by("-id").first(),
            "changed_since": job.tried_id and job.findings.filter(code="changed_since_trial").exists(),
        }
        return self._page(request, "import", context)

    def _found(self, request: HttpRequest, object_id: str) -> Import:
        """Return the import of that id. Raises Http404 and PermissionDenied."""
        refuse_unless(self.has_view_permission(request))
        try:
            job = Import.objects.select_related("user", "tried").filter(pk=UUID(str(object_id))).first()
        except ValueError as error:
            raise Http404 from error
        if job is None:
            raise Http404
        if job.user_id != request.user.pk and Role.ADMIN not in roles_of(request.user):
            raise PermissionDenied
        return job

    def _doing(self, request: HttpRequest, job: Import, form: ReasonForm) -> HttpResponse | None:
        """Do what the button says; None if the page is to be shown again, with why."""
        if "cancel" in request.POST:
            try:
                running.cancel(job)
            except ValidationError as error:
                messages.warning(request, " ".join(error.messages))
            return HttpResponseRedirect(page_of(job))
        if "again" in request.POST:
            return self._again(request, job)
        if "apply" in request.POST and form.is_valid():
            return self._carry_out(request, job, form)
        return None

    def _carry_out(self, request: HttpRequest, job: Import, form: ReasonForm) -> HttpResponse | None:
        """Do what the trial `job` showed, with the very file that was tried."""
        if not (job.dry_run and job.is_kept and job.state == State.DONE and job.pieces.exists()):
            form.add_error(
                None, ValidationError("The file is not kept any more: choose it again.", code="file_gone")
            )
            return None
        new = self._job(
            request,
            tried=job,
            resource=job.resource,
            media_type=job.media_type,
            file_name=job.file_name,
            size=job.size,
            reason=form.cleaned_data["reason"],
        )
        try:
            with kept(job) as file:
                running.begin(new, file)
        except (Unreadable, ValidationError, OperationalError) as error:
            form.add_error(None, refusal_of(error))
            return None
        if new.state == State.DONE and new.revision:
            told = format_html(
                "{} rows were imported. Recorded as {}.", new.changes, revision_link(new.revision)
            )
            messages.success(request, told)
        return HttpResponseRedirect(page_of(new))

    def _again(self, request: HttpRequest, job: Import) -> HttpResponse | None:
        """Try the file of a trial anew, against what is on record now."""
        trial = job.tried or job
        if not trial.pieces.exists():
            messages.warning(request, "The file is not kept any more: choose it again.")
            return HttpResponseRedirect(reverse("admin:exchange_import_add") + f"?resource={trial.resource}")
        new = self._job(
            request,
            dry_run=True,
            is_kept=True,
            resource=trial.resource,
            media_type=trial.media_type,
            file_name=trial.file_name,
            size=trial.size,
        )
        try:
            with kept(trial) as file:
                self._try(new, file)
        except (Unreadable, ValidationError, OperationalError) as error:
            messages.error(request, " ".join(refusal_of(error).messages))
            return HttpResponseRedirect(page_of(job))
        return HttpResponseRedirect(page_of(new))

    # Beside

    def progress_view(self, request: HttpRequest, object_id: UUID) -> JsonResponse:
        """Answer how far an import is, for its page."""
        answer = JsonResponse(progress(self._found(request, str(object_id))))
        answer["Cache-Control"] = "no-store"
        return answer

    def blank_view(self, request: HttpRequest, resource: str, ending: str) -> HttpResponse:
        """Answer with a table to fill in."""
        refuse_unless(self.has_add_permission(request))
        if resource not in RESOURCES or ending not in BLANKS:
            raise Http404
        media_type, make = BLANKS[ending]
        attached = {"Content-Disposition": f'attachment; filename="{resource}.{ending}"'}
        return HttpResponse(make(resource), content_type=media_type, headers=attached)

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """There is none: an import is never changed."""
        raise Http404

    def get_urls(self) -> list[URLPattern]:
        """Add the tables to fill in, and what pages ask while they wait."""
        view = self.admin_site.admin_view
        own = [
            path("blank/<slug:resource>.<slug:ending>", view(self.blank_view), name="exchange_import_blank"),
            path("<uuid:object_id>/progress/", view(self.progress_view), name="exchange_import_progress"),
        ]
        return [*own, *super().get_urls()]

    def _page(self, request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
        request.current_app = self.admin_site.name  # As the stock admin does.
        common = {**self.admin_site.each_context(request), "opts": self.opts, "subtitle": None}
        return TemplateResponse(request, f"admin/exchange/{name}.html", {**common, **context})


def _may_import(request: HttpRequest) -> bool:
    """Say whether the user has a role that changes the registry, as importing by API asks for."""
    return bool(roles_of(request.user) & WRITING)


def page_of(job: Import) -> str:
    """Return the path of the page of an import."""
    return reverse("admin:exchange_import_change", args=[job.pk])


def revision_link(number: int) -> SafeString:
    """Return a revision as a link to its page."""
    return format_html(
        '<a href="{}">r{}</a>', reverse("admin:sources_revision_change", args=[number]), number
    )


def progress(job: Import) -> dict[str, Any]:
    """Return how far an import is: its state, what is done in words, and rows done of how many (null: not known)."""
    is_read = job.stage != Stage.READING
    if job.state == State.WAITING:
        text = SAID[State.WAITING]
    else:
        of = f" of {job.rows:,}" if is_read and job.rows else ""
        text = f"{Stage(job.stage).label.capitalize()}: {job.processed:,}{of} rows."
    return {
        "state": job.state,
        "is_under_way": job.is_under_way,
        "text": text,
        "done": min(job.processed, job.rows) if is_read else None,
        "of": job.rows if is_read and job.rows else None,
    }


def _columns(resource: str) -> list[tuple[str, bool, str]]:
    """Return the columns that a table of `resource` may have: name, whether a new row needs it, what it is."""
    needed = blanks.required(resource)
    return [
        (each.name, each.name in needed, blanks.about(resource, each)) for each in blanks.columns(resource)
    ]
