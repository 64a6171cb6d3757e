"""Editors and services that change the same row at once lose no update and never block each other for good."""

from __future__ import annotations

import re

import pytest

from institutions.models import Function
from sources import revisions
from sources.models import Revision
from tests import make
from tests.promises.together import asked, together

from .conftest import REASON, Editor, entered, logged_in

EDITORS, CLIENTS, INCREMENTS = 3, 2, 6


class Form:
    """A browser that counts up the note of a function, by what its form showed."""

    def __init__(self, editor: Editor, row: Function) -> None:
        self.editor, self.page = editor, editor.page(row, "change")
        self.sent = entered(editor.get(self.page))
        self.refused = 0

    def count(self) -> None:
        """Count up, and open the form anew where someone was faster."""
        for _ in range(INCREMENTS):
            while not self.saves_the_next():
                self.refused += 1

    def saves_the_next(self) -> bool:
        """Open the form, save the next number, and say whether it was taken."""
        shown = self.editor.get(self.page).content.decode()
        seen = re.search(r'name="seen" value="(\d+)"', shown)
        note = re.search(r"<textarea[^>]*>\s*(\d+)</textarea>", shown)
        assert seen is not None
        assert note is not None
        changed = {"seen": seen[1], "note": str(int(note[1]) + 1), "reason": REASON}
        answer = self.editor.post(self.page, {**self.sent, **changed})
        if answer.status_code == 302:
            return True
        assert answer.status_code == 200
        assert "was changed after you opened the form" in answer.content.decode()
        return False


@pytest.mark.slow
def test_no_update_is_lost_between_forms_and_clients(own_database: str) -> None:
    function = make.make_function(note="0")
    before = revisions.head()
    forms = [Form(logged_in("editor"), function) for _ in range(EDITORS)]
    clients = [make.client_of("editor") for _ in range(CLIENTS)]

    def count_by(client: object) -> None:
        path = f"/api/v1/functions/{function.pk}"
        for _ in range(INCREMENTS):
            taken = False
            while not taken:
                seen = client.get(path)  # type: ignore[attr-defined]
                body = {"note": str(int(seen.json()["note"]) + 1)}
                answer = client.patch(path, body, HTTP_IF_MATCH=seen["ETag"])  # type: ignore[attr-defined]
                assert answer.status_code in (200, 412), answer.content
                taken = answer.status_code == 200

    together(*(form.count for form in forms), *((lambda c=client: count_by(c)) for client in clients))

    function.refresh_from_db()
    assert function.note == str((EDITORS + CLIENTS) * INCREMENTS)
    assert revisions.head() - before == (EDITORS + CLIENTS) * INCREMENTS
    assert Revision.objects.filter(number__gt=before, reason=REASON).count() == EDITORS * INCREMENTS
    assert int(asked("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")) == 0
