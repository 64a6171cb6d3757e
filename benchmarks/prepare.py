"""Get a database ready to be measured, and print as JSON what the measurement needs to know of it.

Run as a process of its own, with DATABASE_URL naming the database.
"""

from __future__ import annotations

import json
import os
import random
import sys

import django

SAMPLED = 200
"""How many institutions are asked for one by one."""


def main() -> None:
    """Make a token, a later version of every fact where there is but one, and draw a sample."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    django.setup()
    from django.contrib.auth.models import Group, User
    from django.db import connection

    from exchange.models import Token
    from institutions.models import Institution, InstitutionName, Relation
    from sources import revisions
    from sources.models import Source

    user, _ = User.objects.get_or_create(username="bench")
    user.groups.add(Group.objects.get(name="editor"))
    Token.objects.filter(user=user).delete()
    _, secret = Token.objects.create(user=user, expiry=None, name="bench", scope="write")
    if revisions.head() < 10:
        for model in (Institution, InstitutionName, Relation):
            with revisions.write(actor="bench", reason="A later version of every row"):
                model.objects.update(note="Looked through.")
    head = revisions.head()
    with connection.cursor() as cursor:
        past = max(1, head // 2)
        cursor.execute(
            "SELECT i.slug FROM institutions_institution i WHERE NOT EXISTS (SELECT FROM institutions_institution_history h"
            " WHERE h.id = i.id AND h.slug <> i.slug) AND EXISTS (SELECT FROM institutions_institution_history h"
            " WHERE h.id = i.id AND h.revision <= %s) ORDER BY i.id",
            [past],
        )
        slugs = [row[0] for row in cursor.fetchall()]
        cursor.execute("ANALYZE")
    random.Random(1).shuffle(slugs)
    source = Source.objects.order_by("id").values_list("slug", flat=True)[0]
    json.dump(
        {"token": secret, "slugs": slugs[:SAMPLED], "past": past, "head": head, "source": source}, sys.stdout
    )


if __name__ == "__main__":
    main()
