"""The form by which a file is sent, and why one is not taken."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import OperationalError

from exchange.loading.bounds import MOST_BYTES, MOST_ROWS, Unreadable
from exchange.loading.resources import RESOURCES
from sources import revisions

from .files import CSV, NDJSON, XLSX

ENDINGS = {".csv": CSV, ".xlsx": XLSX, ".ndjson": NDJSON, ".jsonl": NDJSON}
"""What a file is, by the end of its name."""


def named(resource: str) -> str:
    """Return what rows of `resource` are called: `Institution names`; of none, that there are several."""
    if resource not in RESOURCES:
        return "Several resources"
    name = str(RESOURCES[resource].model._meta.verbose_name_plural)
    return name[:1].upper() + name[1:]


class UploadForm(forms.Form):
    """A file, and what its rows are."""

    resource = forms.ChoiceField(
        required=False,
        label="What the rows are",
        help_text="Several: each sheet of a spreadsheet is named for a resource, each line of NDJSON has a field for it.",
    )
    file = forms.FileField(
        help_text=f"XLSX, CSV or NDJSON, of up to {MOST_ROWS:,} rows and {MOST_BYTES // 2**20} MiB. CSV is in UTF-8.",
        widget=forms.FileInput(attrs={"accept": ",".join(ENDINGS)}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = sorted(((name, named(name)) for name in RESOURCES), key=lambda each: each[1])
        field: Any = self.fields["resource"]
        field.choices = [("", "Several resources"), *choices]

    def clean_file(self) -> Any:
        """Refuse what is no such file by its name: `unknown_file`."""
        file = self.cleaned_data["file"]
        if PurePath(file.name).suffix.lower() not in ENDINGS:
            message = "Choose a file whose name ends in .xlsx, .csv or .ndjson. Other spreadsheets: save them as one of these."
            raise ValidationError(message, code="unknown_file")
        return file

    def clean(self) -> dict[str, Any]:
        """Refuse a table of which nobody says what its rows are."""
        told = super().clean() or self.cleaned_data
        file = told.get("file")
        if file is not None and PurePath(file.name).suffix.lower() == ".csv" and told.get("resource") == "":
            self.add_error(
                "resource", ValidationError("Say what the rows of a CSV file are.", code="required")
            )
        return told


def refusal_of(error: Unreadable | ValidationError | OperationalError) -> ValidationError:
    """Return why a file is not taken, with the place where it breaks off. Raises what is no refusal again."""
    if isinstance(error, OperationalError):
        if not revisions.is_busy(error):
            raise error
        return ValidationError("Others are writing just now: try again in a moment.", code="busy")
    if isinstance(error, ValidationError):
        return ValidationError(" ".join(error.messages), code=getattr(error, "code", None) or "invalid")
    place = ", ".join(
        part
        for part in (
            f"row {error.row}" if error.row else "",
            f"column {error.column}" if error.column else "",
        )
        if part
    )
    told = f"{place[:1].upper()}{place[1:]}: {error.message}" if place else error.message
    return ValidationError(told, code=error.code)
