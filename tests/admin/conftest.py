"""An editor in the admin, and forms filled in as a browser would send them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import models
from django.test import Client
from django.urls import reverse

from sources.models import Revision
from tests import make

REASON = "A better source"


class Editor(Client):
    """A browser of a member of the staff, who fills in forms."""

    user: Any = None

    def page(self, row: models.Model | type[models.Model], name: str, *args: Any, **query: Any) -> str:
        """Return the path of a page of a row or of a model."""
        options = row._meta
        own = [row.pk] if isinstance(row, models.Model) else []
        path = reverse(f"admin:{options.app_label}_{options.model_name}_{name}", args=[*own, *args])
        return path + ("?" + "&".join(f"{key}={value}" for key, value in query.items()) if query else "")

    def form(self, row: models.Model | type[models.Model]) -> dict[str, Any]:
        """Open the form of a row, or of a new one, and return what it would send as it is."""
        return entered(self.get(self.page(row, "change" if isinstance(row, models.Model) else "add")))

    def save(
        self, row: models.Model | type[models.Model], form: dict[str, Any] | None = None, **values: Any
    ) -> Any:
        """Send the form of a row, opened now if none is given, with `values` and a reason entered."""
        sent = {**(self.form(row) if form is None else form), "reason": REASON, **values}
        return self.post(self.page(row, "change" if isinstance(row, models.Model) else "add"), sent)


def entered(response: Any) -> dict[str, Any]:
    """Return what the form of a page would send as it was opened."""
    assert response.status_code == 200, response
    forms = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    sent: dict[str, Any] = {}
    for form in forms:
        for name in form.fields:
            value = form[name].value()
            sent[form.add_prefix(name)] = "" if value is None else str(value)
    return {key: value for key, value in sent.items() if not key.endswith("-DELETE")}


def new_row(form: dict[str, Any], prefix: str, **values: Any) -> dict[str, Any]:
    """Return `form` with another row in the inline `prefix`, with `values` entered."""
    place = int(form[f"{prefix}-TOTAL_FORMS"])
    row = {f"{prefix}-{place}-{name}": value for name, value in values.items()}
    return {**form, f"{prefix}-TOTAL_FORMS": str(place + 1), **row}


def errors(response: Any) -> dict[str, list[str]]:
    """Return the codes of the refusals on a page, by the name of the field or of the inline."""
    assert response.status_code == 200, response
    found: dict[str, list[str]] = {}
    forms = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        forms += inline.formset.forms
        for error in inline.formset.non_form_errors().as_data():
            found.setdefault(inline.formset.prefix, []).append(error.code)
    for form in forms:
        told_of = (
            form.errors.as_data() if form.errors else {}
        )  # Forms that nobody may change have a plain dict.
        for name, problems in told_of.items():
            found.setdefault(form.add_prefix(name), []).extend(problem.code for problem in problems)
    return found


def told(response: Any) -> str:
    """Return the words of a page."""
    return str(response.content.decode())


@pytest.fixture
def editor(db: None) -> Editor:
    """An editor, logged in."""
    return logged_in("editor")


@pytest.fixture
def log_in(db: None) -> Callable[[str], Editor]:
    """Log in as someone of a role."""
    return logged_in


def logged_in(role: str, **fields: Any) -> Editor:
    """Return the browser of a new member of the staff with `role`."""
    client = Editor()
    client.user = make.make_user(role, is_staff=True, **fields)
    client.force_login(client.user)
    return client


def last_revision() -> Revision:
    """Return the last revision."""
    return Revision.objects.order_by("-number")[0]
