"""How much of a form with a file is taken in."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

from exchange.loading.bounds import MOST_BYTES

BESIDES = 2**20
"""Bytes that a form may have beside its file."""


class Bounded(FileUploadHandler):
    """Refuses a form that says it is larger than a file may be, before any of it is read. It keeps nothing itself."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, *args: Any, **kwargs: Any
    ) -> None:
        """Refuse what is too large: 413."""
        if content_length > MOST_BYTES + BESIDES:
            raise RequestDataTooBig(f"A file has at most {MOST_BYTES // 2**20} MiB.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hand on what comes."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the others."""
